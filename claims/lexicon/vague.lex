# Words for something that was spoken of before and that they do not tell: "the whole thing", "the
# total". head: the noun; beside: what may stand beside it without saying which one it is;
# kind: a word for a kind that names none ("of any sort").
#: word  use{head|beside|kind}
affair       head
amount       head
description  kind
entire       beside
figure       head
final        beside
form         kind
full         beside
kind         kind
lot          head
nature       kind
overall      beside
shape        kind
sort         kind
sum          head
thing        head
total        head
type         kind
variety      kind
whole        beside
