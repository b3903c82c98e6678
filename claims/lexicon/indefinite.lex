# Determiners that bring in somebody or something not named before.
#: word
a
an
another
certain
many
one
several
some
