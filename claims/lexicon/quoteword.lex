# Small words in a quote: those that change what it says when they come, go or are exchanged, and those that do not.
# kind: degree, amount, time, negation, exclusive, modal and place change it; a filler says nothing.
# short: the word that the same shortening stands for ("we'd" is "we would" or "we had"): the one for the other is no change.
#: word+  kind{degree|amount|time|negation|exclusive|modal|place|filler}  short?
above       place      -
after       time       -
again       time       -
against     place      -
ah          filler     -
all         amount     -
almost      degree     -
alone       exclusive  -
already     time       -
also        exclusive  -
always      time       -
another     amount     -
any         amount     -
before      time       -
behind      place      -
below       place      -
both        amount     -
can         modal      -
could       modal      -
each        amount     -
either      exclusive  -
enough      degree     -
er          filler     -
erm         filler     -
even        degree     -
ever        time       -
every       amount     -
few         amount     -
fewer       degree     -
hardly      negation   -
hmm         filler     -
i mean      filler     -
if          modal      -
inside      place      -
just        exclusive  -
least       degree     -
less        degree     -
like        filler     -  # "it was, like, dark"; of a comparison it goes with the words that follow
many        amount     -
may         modal      -
maybe       modal      -
might       modal      -
more        degree     -
most        amount     -
much        degree     -
must        modal      -
near        place      -
nearly      degree     -
neither     negation   -
never       negation   -
no          negation   -
nobody      negation   -
none        negation   -
nor         negation   -
not         negation   -
nothing     negation   -
now         time       -
often       time       -
oh          filler     -
okay        filler     -
once        time       -
only        exclusive  -
ought       modal      -
outside     place      -
over        place      -
perhaps     modal      -
quite       degree     -
rather      degree     -
really      filler     -  # it stresses
several     amount     -
shall       modal      -
should      modal      -
since       time       -
some        amount     -
somewhat    degree     -
soon        time       -
still       time       -
too         degree     -  # "too dark"; and what is "also" is a claim as well
uh          filler     -
um          filler     -
under       place      -
unless      modal      -
unlikely    modal      -
until       time       -
very        degree     -
well        filler     -
will        modal      -
without     negation   -
would       modal      had
yeah        filler     -
yet         time       -
you know    filler     -
