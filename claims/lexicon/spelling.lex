# Two ways to write one word. A newsroom spells what is said in its own way.
#
# where  letters: inside any word of five letters or more, behind its first one; word: a whole word;
#        run: words that are written as one here, without the spaces and marks between them
# plain  how both are read, without spaces and marks
#: written+  where{letters|word|run}  plain
ae              letters  e
alright         word     allright
cheque          word     check
ence            letters  ense
gonna           word     goingto
gotta           word     gotto
grey            word     gray
isa             letters  iza
ise             letters  ize
isi             letters  izi
ll              letters  l
mme             letters  m
oe              letters  e
ogue            letters  og
ok              word     okay
our             letters  or
sceptic         letters  skeptic
towards         word     toward
tre             letters  ter
tyre            word     tire
unitedkingdom   run      uk
unitedstates    run      us
wanna           word     wantto
yse             letters  yze
ysi             letters  yzi
