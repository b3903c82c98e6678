# Words before a noun that say it was to be, or was so before: "a planned visit", "its earlier ruling".
#: word
announced
earlier
former
initial
long-planned
long-standing
longstanding
longtime
lower
lower-court
original
past
planned
previous
prior
proposed
scheduled
upcoming
