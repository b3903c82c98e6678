# Words before a time that say which one it is, seen from now or from then: "last summer", "this week",
# "that evening". With them a time says when something was, and is no object.
#: word
each
every
last
next
that
this
