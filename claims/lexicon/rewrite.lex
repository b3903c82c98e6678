# Phrases and the plain words that word alignment reads in their place, so that "called off" meets
# "cancelled" and "no longer" meets "not". Lower-case words as written, the longest first.
#: words+  plain
at large               not captured
call off               cancel
called off             cancelled
calling off            cancelling
calls off              cancels
did not rule out       may consider
does not rule out      may consider
in favor of            in-favor
in favour of           in-favor
is not true that       is false that
isn't true that        is false that
never again            not
no longer              not
not rule out           consider
not ruled out          considered
on time                punctual
rule out               deny
ruled out              denied
rules out              denies
step down              resign
stepped down           resigned
stepping down          resigning
steps down             resigns
strike down            overturn
strikes down           overturns
struck down            overturned
threw out              dismissed
throw out              dismiss
thrown out             dismissed
throws out             dismisses
voted for              voted in-favor
votes for              votes in-favor
yet to                 not
