# What happens to a thing or a person once, so that two dates for it exclude each other, and what one
# person or one group does alone, so that two doers do.
# when: once = it bears one date; by: sole = it has one doer; -: neither
#: verb  when{once}?  by{sole}?
abolish      once  -
assassinate  once  sole
author       -     sole
bear         once  -
behead       once  -
bury         once  -
coin         once  sole
compose      -     sole
create       once  sole
debut        once  -
demolish     once  -
die          once  -
direct       -     sole
discover     once  sole
dissolve     once  -
drown        once  -
erect        once  -
establish    once  -
execute      once  -
form         once  -
found        once  -
incorporate  once  -
invent       once  sole
kill         once  -
murder       once  sole
paint        -     sole
patent       once  sole
premiere     once  -
publish      once  -
record       -     sole
release      once  -
sculpt       -     sole
sing         -     sole
write        -     sole
