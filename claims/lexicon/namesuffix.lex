# What follows a surname and is no part of it.
#: suffix
esq
esq.
ii
iii
iv
jr
jr.
sr
sr.
