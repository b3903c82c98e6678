# Verbs by which what is so now goes on: "will stay open" is undone by "is shut".
#: verb
continue
keep
remain
retain
stay
