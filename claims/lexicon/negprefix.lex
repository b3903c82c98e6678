# Prefixes that turn a word into its opposite ("lawful", "unlawful"; of verbs "load", "unload").
#
# class   of the words that take it so
# except  words that begin so by chance, or mean something else
#: prefix+  class{adj|adv|verb|noun}  except*?
dis     adj   disposed,distinct,discreet
dis     verb  dispose,dismiss,discharge,discover,distress,display,dispute,distract,discount,disband,disport,dispatch,disclaim
dis     noun  discharge,discount,display,dispute,disease,discourse,distress,disposition,distance,discord,disorder,dispatch
il      adj   -
im      adj   impassive,impressive
in      adj   indifferent,inform,informed,invaluable,inflammable,intense,interred,inhabited,innate,incoming,inland,inbound
in      noun  insight,income,infection,intent,invention,intention,insure,infusion,influx,inmate,inland,input,intake,index,instance
ir      adj   -
non     adj   -
non     noun  -
non-    adj   -
non-    noun  -
un      adj   uncanny,unwitting,unanimous,unified,undone
un      adv   unanimously
un      verb  unify,unite,unnerve
