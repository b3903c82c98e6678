# Verbs whose past tense is written like the base form.
#: verb
bet
bid
broadcast
burst
cast
cost
cut
forecast
hit
hurt
let
offset
put
quit
reset
rid
set
shed
shut
slit
split
spread
thrust
upset
wed
