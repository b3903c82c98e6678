# Verbs by which what is so now goes on: "will stay open" is undone by "is shut", "will serve out
# her term" by "has resigned".
#: verb
carry
cling
continue
go
keep
persist
press
proceed
remain
retain
serve
stay
