# Verbs that say of a number, without naming it, that it is more or less than before.
#: word  way{up|down}
climb     up
decline   down
decrease  down
double    up
drop      down
dwindle   down
fall      down
go down   down
go up     up
grow      up
halve     down
increase  up
jump      up
plunge    down
rise      up
shrink    down
soar      up
surge     up
treble    up
triple    up
tumble    down
