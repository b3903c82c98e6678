# Words that move a date from the article's.
# how: pick = which week, month, year, weekday (-1 the one before, 0 this, 1 the next);
#   span = behind "two days": -1 back, 1 ahead; start = opens "earlier this month".
#: word+  how{pick|span|start}  number#
after      span   1
ago        span   -1
before     span   -1
coming     pick   1
earlier    span   -1
earlier    start  0
following  pick   1
last       pick   -1
late       start  0
later      span   1
later      start  0
next       pick   1
past       pick   -1
previous   pick   -1
prior      span   -1
this       pick   0
