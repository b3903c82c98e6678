# Verbs by which somebody answers what was said: that it is not so, or that he no longer says it. What
# they have for an object points back at it ("denied the claim", "pushed back on that", "walked back
# his remarks"); pointer.lex has the nouns.
# particle: the word that belongs to the verb; slots: where the thing answered stands: obj, or behind
#   one of these prepositions; self: the verb needs none ("reversed herself"); does: what the verb
#   does with it; calls = it denies where untrue.lex has what it is called; gainsays = where it is a person,
#   what that person said is denied.
#: verb+  particle?  slots{obj|on|against|at|with|from|to|self}*  does{denies|retracts|calls|gainsays}
backpedal  -  self  retracts
backtrack  -  on,from  retracts
backtrack  -  self  retracts
bat  away  obj  denies
bat  back  obj  denies
bat  down  obj  denies
beat  back  obj  denies
belie  -  obj  denies
brand  -  obj  calls
bridle  -  at  denies
bristle  -  at  denies
brush  aside  obj  denies
brush  off  obj  denies
call  -  obj  calls
chafe  -  at  denies
challenge  -  obj  denies
change  mind  self  retracts
change  story  self  retracts
change  tune  self  retracts
contest  -  obj  denies
contradict  -  obj  denies
contradict  -  obj  gainsays
counter  -  obj  denies
debunk  -  obj  denies
declare  -  obj  calls
deem  -  obj  calls
deny  -  obj  denies
disagree  -  self  denies
disagree  -  with  denies
disagree  -  with  gainsays
disavow  -  obj  denies
discount  -  obj  denies
discredit  -  obj  denies
dismiss  -  obj  denies
disprove  -  obj  denies
dispute  -  obj  denies
fire  back  at  denies
flip-flop  -  self  retracts
hit  back  at,against  denies
knock  down  obj  denies
label  -  obj  calls
laugh  off  obj  denies
misspeak  -  self  retracts
object  -  to  denies
pronounce  -  obj  calls
push  back  on,against,at  denies
quarrel  -  with  denies
rate  -  obj  calls
rebuff  -  obj  denies
rebut  -  obj  denies
rebut  -  obj  gainsays
recant  -  obj  retracts
refute  -  obj  denies
refute  -  obj  gainsays
reject  -  obj  denies
repudiate  -  obj  denies
resist  -  obj  denies
retract  -  obj  retracts
reverse  course  self  retracts
reverse  herself  self  retracts
reverse  himself  self  retracts
reverse  itself  self  retracts
ridicule  -  obj  denies
rule  out  obj  denies
scoff  -  at  denies
shoot  down  obj  denies
shrug  off  obj  denies
strike  down  obj  denies
swat  away  obj  denies
swat  down  obj  denies
take  back  obj  retracts
take  exception  to  denies
take  issue  with  denies
undercut  -  obj  denies
walk  back  obj  retracts
wave  away  obj  denies
wave  off  obj  denies
withdraw  -  obj  retracts
