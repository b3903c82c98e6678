# Words for something that was spoken of before and that they do not tell: "the whole thing", "the
# total". head: the noun; of it: what may stand beside it without saying which one it is.
#: word  use{head|beside}
affair     head
amount     head
entire     beside
figure     head
final      beside
full       beside
lot        head
overall    beside
sum        head
thing      head
total      head
whole      beside
