# Verbs that say of somebody that he did wrong.
#: verb
accuse
allege
blame
charge
claim
complain
contend
decry
denounce
fault
implicate
insinuate
suspect
