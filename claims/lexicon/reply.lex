# Verbs by which somebody answers what was said: that it is not so, or that he no longer says it. What
# they have for an object points back at it ("denied the claim", "pushed back on that", "walked back
# his remarks"); pointer.lex has the nouns.
# particle: the word that belongs to the verb; slots: where the thing answered stands: obj, or behind
#   one of these prepositions; does: what the verb does with it.
#: verb+  particle?  slots{obj|on|against|at|with|from|to}*  does{denies|retracts}
backtrack  -  on,from  retracts
bat  away  obj  denies
bat  back  obj  denies
bat  down  obj  denies
beat  back  obj  denies
bristle  -  at  denies
brush  aside  obj  denies
brush  off  obj  denies
contest  -  obj  denies
contradict  -  obj  denies
counter  -  obj  denies
debunk  -  obj  denies
deny  -  obj  denies
disagree  -  with  denies
disavow  -  obj  denies
discount  -  obj  denies
dismiss  -  obj  denies
dispute  -  obj  denies
fire  back  at  denies
hit  back  at,against  denies
knock  down  obj  denies
laugh  off  obj  denies
object  -  to  denies
push  back  on,against,at  denies
quarrel  -  with  denies
rebuff  -  obj  denies
rebut  -  obj  denies
recant  -  obj  retracts
refute  -  obj  denies
reject  -  obj  denies
repudiate  -  obj  denies
retract  -  obj  retracts
ridicule  -  obj  denies
rule  out  obj  denies
scoff  -  at  denies
shoot  down  obj  denies
shrug  off  obj  denies
swat  away  obj  denies
swat  down  obj  denies
take  back  obj  retracts
take  exception  to  denies
take  issue  with  denies
walk  back  obj  retracts
wave  away  obj  denies
wave  off  obj  denies
withdraw  -  obj  retracts
