# Prefixes that stay in one token with what follows their hyphen ("co-founder", "mid-July"); any
# other hyphen is a token of its own ("gun - control", "18 - year - old").
# Source: the majority in the UD English treebanks (EWT, GUM).
#: prefix
anti
bi
bio
co
counter
cross
de
e
ex
extra
hyper
inter
intra
macro
mega
micro
mid
mini
mis
multi
neo
non
para
post
pre
pro
proto
pseudo
psycho
re
semi
socio
sub
super
trans
tri
ultra
un
