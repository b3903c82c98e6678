# With a superlative: of all that ever was.
#: word
all time
ever
history
in history
in living memory
in memory
in modern times
living memory
of all time
on record
since records began
to date
