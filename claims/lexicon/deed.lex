# Deeds that are done once to one thing, so that of two who are said to have done one of them only one
# did. Words of one kind tell of one deed; "come from" and its like (frame SOURCE) of any.
#: word+  kind
author      make
burgle      take
compose     make
design      make
draft       make
draw up     make
fake        make
forge       make
leak        leak
lose        lose
mislay      lose
misplace    lose
paint       make
pass on     leak
pen         make
pinch       take
print       make
sabotage    break
snatch      take
steal       take
swipe       take
write       make
