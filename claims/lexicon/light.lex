# Verbs that say little by themselves: what happened stands in their object ("gave a warning",
# "had no warning", "held talks").
# subject: does = it is who does what the noun names; gets = it is done to it; either = the one or
#   the other, as the noun has a place for it.
#: word  subject{does|gets|either}
carry out  does
commit     does
conduct    does
deliver    does
do         does
file       does
get        gets
give       does
have       either
hear       gets
hold       does
issue      does
launch     does
lodge      does
make       does
mount      does
offer      does
pay        does
place      does
put        does
put up     does
receive    gets
send       does
show       does
stage      does
submit     does
suffer     gets
take       does
undergo    gets
