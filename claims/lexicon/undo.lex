# Verbs by which somebody undoes what was announced or decided before: "canceled a planned visit",
# "rescinded her endorsement". What they undo stands in the same clause; undoable.lex has the nouns.
# particle: the word that belongs to the verb; slots: where the thing undone stands: obj, or behind one of
#   these prepositions; does: annuls = it is off; cancels = the same,
#   and what happens on a day was to be; retracts = whoever stood for it no longer does;
#   alters = the same, of what is his own.
#: verb+  particle?  slots{obj|from|on|of}*  does{annuls|cancels|retracts|alters}
abandon  -  obj  annuls
abrogate  -  obj  annuls
alter  -  obj  alters
annul  -  obj  annuls
axe  -  obj  annuls
back  away  from  retracts
back  down  from  retracts
back  down  on  retracts
back  off  from,obj  retracts
back  out  of  annuls
break  -  obj  annuls
break  off  obj  annuls
call  off  obj  cancels
cancel  -  obj  cancels
change  -  obj  alters
disavow  -  obj  retracts
ditch  -  obj  annuls
drop  -  obj  annuls
go  back  on  annuls
invalidate  -  obj  annuls
jettison  -  obj  annuls
lift  -  obj  annuls
modify  -  obj  alters
nix  -  obj  annuls
nullify  -  obj  annuls
overrule  -  obj  annuls
overturn  -  obj  annuls
postpone  -  obj  cancels
pull  -  obj  annuls
pull  out  of  annuls
quash  -  obj  annuls
recant  -  obj  retracts
reconsider  -  obj  alters
renege  -  on  annuls
renounce  -  obj  retracts
repeal  -  obj  annuls
rescind  -  obj  retracts
rethink  -  obj  alters
retract  -  obj  retracts
retreat  -  from  alters
reverse  -  obj  annuls
revise  -  obj  alters
revoke  -  obj  annuls
roll  back  obj  annuls
scrap  -  obj  cancels
scuttle  -  obj  annuls
shelve  -  obj  annuls
shift  -  obj  alters
soften  -  obj  alters
strike  down  obj  annuls
temper  -  obj  alters
throw  out  obj  annuls
toss  out  obj  annuls
unwind  -  obj  annuls
vacate  -  obj  annuls
void  -  obj  annuls
walk  away  from  annuls
walk  back  obj  retracts
withdraw  -  obj  retracts
yank  -  obj  annuls
