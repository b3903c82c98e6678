# What a sentence or a statement may begin with before its first clause.
#: word
and
but
however
so
that
yet
