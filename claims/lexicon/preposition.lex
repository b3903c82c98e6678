# The role that a prepositional phrase plays beside a predicate whose row in frameword.lex does not say.
#: words  role{source|goal|place|instrument|topic|recipient|standard}
aboard         place
about          topic
above          place
against        recipient
as             topic
at             place
behind         place
below          place
beneath        place
beside         place
by             instrument
compared to    standard
compared with  standard
concerning     topic
for            recipient
from           source
in             place
inside         place
into           goal
near           place
of             topic
off            source
on             place
onto           goal
out of         source
outside        place
over           topic
regarding      topic
than           standard
through        instrument
to             goal
toward         goal
towards        goal
under          place
unlike         standard
using          instrument
via            instrument
with           instrument
within         place
