# Verbs by which somebody takes the side of a person, of whom there is one: to endorse another one is to turn.
#: verb
back
endorse
favor
favour
prefer
support
