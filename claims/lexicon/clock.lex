# Words of times of day.
# kind: point = a time by itself (minutes of the day); half = says which half of the day the hour
#   before it belongs to (minutes to add); hour = makes the number before it an hour;
#   past, to = stand between minutes and the hour; part = the part of a day that is named behind the hour,
#   "six on Friday evening" (minutes to add); near = before "after six": soon after it;
#   at = before what can only be a time of day where a part of the day is named.
#: words  kind{point|half|hour|past|to|part|near|at}  minutes#
a.m               half    0
a.m.              half    0
about             at      0
after             past    1
afternoon         part    720
am                half    0
around            at      0
at                at      0
at night          half    720
evening           part    720
in the afternoon  half    720
in the evening    half    720
in the morning    half    0
just              near    0
midday            point   720
midnight          point   0
minutes           near    0
moments           near    0
morning           part    0
night             part    720
noon              point   720
o'clock           hour    0
of the morning    half    0
p.m               half    720
p.m.              half    720
past              past    1
pm                half    720
seconds           near    0
shortly           near    0
soon              near    0
till              to      -1
to                to      -1
toward            at      0
towards           at      0
