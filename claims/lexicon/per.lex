# Before a unit: so many for one of it ("40 cars an hour").
#: word
a
an
each
every
per
