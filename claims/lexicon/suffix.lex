# Endings of inflected words and what the dictionary form ends in instead. Tried from the longest
# ending; the first whose result WordNet knows in that class wins (lemma.c).
#
# class   of the dictionary form
# base    what replaces the ending; `-`: nothing; `=`: nothing, and one of a doubled consonant goes
#         ("planned" -> "plan")
#: ending+  class{noun|verb|adj}  base?
's    noun  -
ches  noun  ch
ed    verb  e
ed    verb  -
ed    verb  =
er    adj   e
er    adj   -
er    adj   =
es    verb  e
es    verb  -
est   adj   e
est   adj   -
est   adj   =
ied   verb  y
ier   adj   y
ies   noun  y
ies   verb  y
iest  adj   y
in'   verb  -
ing   verb  e
ing   verb  -
ing   verb  =
men   noun  man
s     noun  -
s     verb  -
ses   noun  s
shes  noun  sh
ves   noun  f
ves   noun  fe
xes   noun  x
zes   noun  z
