# Past tenses that are no other form of any word in news: the tagger need not guess, which saw few of
# them. In lower case only; "Tore" is a name.
#: word
ate
forsook
outdid
outran
overate
overcame
overdrew
overran
overrode
overthrew
partook
shook
smote
stank
stole
swore
tore
trod
undertook
underwent
undid
withdrew
