# The role that a prepositional phrase plays beside a predicate whose row in frameword.lex does not say.
# which: yes = right behind a noun it leads to what tells which one is meant: "the plant in Selby", "the
#        sale of the mill"
#: words  role{source|goal|place|instrument|topic|recipient|standard}  which{yes}?
aboard         place       -
about          topic       -
above          place       -
against        recipient   -
as             topic       -
at             place       yes
behind         place       -
below          place       -
beneath        place       -
beside         place       -
by             instrument  -
compared to    standard    -
compared with  standard    -
concerning     topic       -
for            recipient   yes
from           source      yes
in             place       yes
inside         place       -
into           goal        -
near           place       yes
of             topic       yes
off            source      -
on             place       -
onto           goal        -
out of         source      -
outside        place       yes
over           topic       -
regarding      topic       -
than           standard    -
through        instrument  -
to             goal        yes
toward         goal        -
towards        goal        -
under          place       -
unlike         standard    -
using          instrument  -
via            instrument  -
with           instrument  -
within         place       -
