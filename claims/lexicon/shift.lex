# Words that move a date from the article's.
# how: pick = which week, month, year, weekday (-1 the one before, 0 this, 1 the next);
#   span = behind "two days": -1 back, 1 ahead; start = opens "earlier this month";
#   story = like pick, but from the day named last ("the following day"; "next" only behind "the");
#   edge = a part of what follows ("late March", "the end of May").
#: word+  how{pick|span|start|story|edge}  number#
after  span  1
ago  span  -1
before  span  -1
beginning  edge  0
close  edge  0
coming  pick  1
earlier  span  -1
earlier  start  0
early  edge  0
end  edge  0
following  story  1
last  pick  -1
late  start  0
late  edge  0
later  span  1
later  start  0
mid  edge  0
middle  edge  0
next  pick  1
next  story  1
past  pick  -1
previous  pick  -1
previous  story  -1
prior  span  -1
prior  story  -1
same  story  0
start  edge  0
that  story  0
this  pick  0
