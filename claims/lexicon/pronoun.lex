# Personal pronouns and possessives.
# number: one = a person, many, thing, first = the speaker or the one spoken to.
#: pronoun  number{one|many|thing|first}  gender{m|f}?
he          one    m
her         one    f
hers        one    f
herself     one    f
him         one    m
himself     one    m
his         one    m
i           first  -
it          thing  -
its         thing  -
itself      thing  -
me          first  -
mine        first  -
my          first  -
myself      first  -
our         first  -
ours        first  -
she         one    f
their       many   -
theirs      many   -
them        many   -
themselves  many   -
they        many   -
us          first  -
we          first  -
you         first  -
your        first  -
