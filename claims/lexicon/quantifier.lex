# How much of a group is meant.
#: word  much{all|no|some|most|few|only|both}
all         all
both        both
each        all
entire      all
every       all
everybody   all
everyone    all
everything  all
few         few
most        most
neither     no
no          no
nobody      no
none        no
nothing     no
only        only
several     some
sole        only
some        some
somebody    some
someone     some
whole       all
