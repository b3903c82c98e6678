# Verbs that put an event on another day: "put off until June" names the new one.
#: verb
adjourn
defer
delay
move
postpone
push
put
reschedule
shift
