# Verbs by which somebody answers what was said: that it is not so, or that he no longer says it. What
# they have for an object points back at it ("denied the claim", "pushed back on that", "walked back
# his remarks"); pointer.lex has the nouns.
# particle: the word that belongs to the verb; slots: where the thing answered stands: obj, or behind
#   one of these prepositions; does: what the verb does with it.
#: verb+  particle?  slots{obj|on|against|at|with|from}*  does{denies|retracts}
backtrack  -  on,from  retracts
bat  down  obj  denies
bat  away  obj  denies
brush  aside  obj  denies
brush  off  obj  denies
contest  -  obj  denies
contradict  -  obj  denies
debunk  -  obj  denies
deny  -  obj  denies
disagree  -  with  denies
discount  -  obj  denies
dismiss  -  obj  denies
dispute  -  obj  denies
knock  down  obj  denies
laugh  off  obj  denies
push  back  on,against,at  denies
quarrel  -  with  denies
rebuff  -  obj  denies
rebut  -  obj  denies
recant  -  obj  retracts
refute  -  obj  denies
reject  -  obj  denies
repudiate  -  obj  denies
retract  -  obj  retracts
scoff  -  at  denies
shoot  down  obj  denies
shrug  off  obj  denies
take  back  obj  retracts
walk  back  obj  retracts
wave  away  obj  denies
wave  off  obj  denies
withdraw  -  obj  retracts
