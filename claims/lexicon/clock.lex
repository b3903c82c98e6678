# Words of times of day.
# kind: point = a time by itself (minutes of the day); half = says which half of the day the hour
#   before it belongs to (minutes to add); hour = makes the number before it an hour;
#   past, to = stand between minutes and the hour.
#: words  kind{point|half|hour|past|to}  minutes#
a.m                   half   0
a.m.                  half   0
after                 past   1
am                    half   0
at night              half   720
in the afternoon      half   720
in the evening        half   720
in the morning        half   0
midday                point  720
midnight              point  0
noon                  point  720
o'clock               hour   0
of the morning        half   0
p.m                   half   720
p.m.                  half   720
past                  past   1
pm                    half   720
till                  to     -1
to                    to     -1
