# Words around a figure, and what interval they make of the figure n.
#
# kind    atleast [n, ..)      morethan (n, ..)     atmost (.., n]      lessthan (.., n)
#         about n with a margin of 10 % or the figure's rounding         nearly just below n
#         over just above n, or more (as "more than", loosely)           exactly n
#         upto [0, n]          only exactly n, and no more               between, to: two figures
#         range: the first of two ("from")       each: n for every one   total: n for all together
#         another: n more than before            old: the value before ("from", "down from")
# where   before or after the figure, or both
#: words+  kind{atleast|morethan|atmost|lessthan|about|nearly|over|exactly|upto|only|between|to|range|each|total|another|old}  where{before|after|both}
-ish                          about     after
-odd                          morethan  after
-plus                         morethan  after
a full                        exactly   before
a further                     another   before
a head                        each      after
a little over                 morethan  before
a maximum of                  atmost    before
a mere                        only      before
a minimum of                  atleast   before
a paltry                      only      before
a piece                       each      after
a possible                    upto      before
a record                      exactly   before
a reported                    about     before
a rough                       about     before
a single                      only      before
a staggering                  exactly   before
a total of                    exactly   before
a whopping                    exactly   before
about                         about     before
above                         morethan  before
additional                    another   before
against                       old       before
all                           exactly   before
all but                       nearly    before
all of                        exactly   before
almost                        nearly    before
altogether                    exactly   before
altogether                    total     after
an additional                 another   before
an approximate                about     before
an average of                 about     before
an estimated                  about     before
an extra                      another   before
an unconfirmed                about     before
and                           to        before
and counting                  atleast   after
and older                     atleast   after
and over                      atleast   after
and then some                 morethan  after
and up                        atleast   after
another                       another   before
anything up to                upto      before
anywhere between              between   before
anywhere from                 range     before
apiece                        each      after
apparently                    about     before
approaching                   nearly    before
approximately                 about     before
around                        about     before
as early as                   atleast   before
as far as                     upto      before
as few as                     atleast   before
as high as                    upto      before
as late as                    upto      before
as little as                  atleast   before
as long as                    upto      before
as low as                     atleast   before
as many as                    upto      before
as much as                    upto      before
as old as                     upto      before
as opposed to                 old       before
at a minimum                  atleast   after
at least                      atleast   before
at most                       atmost    before
at the most                   atmost    after
average                       about     before
barely                        only      before
below                         lessthan  before
better than                   morethan  before
between                       between   before
beyond                        morethan  before
bigger than                   morethan  before
but                           only      before
capped at                     atmost    before
circa                         about     before
close to                      nearly    before
combined                      total     after
compared to                   old       before
compared with                 old       before
cut from                      old       before
down from                     old       before
each                          each      after
earlier                       old       before
estimated                     about     before
every                         each      after
exact                         exactly   before
exactly                       exactly   before
exceed                        morethan  before
exceeded                      morethan  before
exceeding                     morethan  before
exceeds                       morethan  before
extra                         another   before
fewer than                    lessthan  before
formerly                      old       before
from                          range     before
from                          old       before
from at least                 atleast   before
fully                         exactly   before
further                       another   before
give or take                  about     after
greater than                  morethan  before
hardly more than              only      before
higher than                   morethan  before
in all                        exactly   before
in all                        total     after
in excess of                  atleast   before
in the neighborhood of        about     before
in the neighbourhood of       about     before
in the order of               about     before
in the region of              about     before
in total                      total     after
instead of                    old       before
ish                           about     after
just                          only      before
just above                    morethan  before
just below                    lessthan  before
just over                     morethan  before
just under                    lessthan  before
larger than                   morethan  before
less than                     lessthan  before
limited to                    atmost    before
longer than                   morethan  before
loosely                       about     before
lower than                    lessthan  before
lowered from                  old       before
max                           atmost    after
maximum                       atmost    before
maybe                         about     before
merely                        only      before
minimum                       atleast   before
more or less                  about     before
more than                     morethan  before
nearing                       nearly    before
nearly                        nearly    before
no fewer than                 atleast   before
no greater than               atmost    before
no higher than                atmost    before
no later than                 atmost    before
no less than                  atleast   before
no longer than                atmost    before
no more and no less than      only      before
no more than                  atmost    before
no older than                 atmost    before
north of                      atleast   before
not                           old       before
not even                      lessthan  before
not exceeding                 atmost    before
not fewer than                atleast   before
not less than                 atleast   before
not more than                 atmost    before
not quite                     nearly    before
odd                           morethan  after
older than                    morethan  before
on average                    about     after
on the order of               about     before
only                          only      before
or                            to        before
or above                      atleast   after
or below                      atmost    after
or fewer                      atmost    after
or greater                    atleast   after
or higher                     atleast   after
or less                       atmost    after
or longer                     atleast   after
or lower                      atmost    after
or more                       atleast   after
or older                      atleast   after
or over                       atleast   after
or so                         about     after
or so at least                atleast   after
or thereabouts                about     after
or under                      atmost    after
or younger                    atmost    after
over                          morethan  before
overall                       total     after
per capita                    each      after
per person                    each      after
perhaps                       about     before
plus                          atleast   after
possibly                      about     before
potentially                   upto      before
practically                   nearly    before
precisely                     exactly   before
previously                    old       before
probably                      about     before
raised from                   old       before
rather than                   old       before
reduced from                  old       before
reportedly                    about     before
revised from                  old       before
roughly                       about     before
say                           about     before
scarcely more than            only      before
short of                      lessthan  before
shorter than                  lessthan  before
shy of                        lessthan  before
slightly fewer than           lessthan  before
slightly less than            lessthan  before
slightly more than            morethan  before
smaller than                  lessthan  before
solely                        only      before
some                          about     before
something like                about     before
somewhere around              about     before
somewhere between             between   before
south of                      lessthan  before
starting at                   atleast   before
surpassed                     morethan  before
surpassing                    morethan  before
the full                      exactly   before
through                       to        before
to                            to        before
topped                        morethan  before
topping                       morethan  before
tops                          atmost    after
total                         total     after
typically                     about     before
under                         lessthan  before
until                         upto      before
until                         to        before
up from                       old       before
up to                         upto      before
up to a maximum of            atmost    before
upward of                     atleast   before
upwards of                    atleast   before
usually                       about     before
versus                        old       before
virtually                     nearly    before
well above                    morethan  before
well below                    lessthan  before
well over                     atleast   before
well under                    lessthan  before
within                        atmost    before
younger than                  lessthan  before
