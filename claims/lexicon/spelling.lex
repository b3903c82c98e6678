# Two ways to write one word. A newsroom spells what is said in its own way.
#
# where  letters: inside any word of five letters or more, behind its first one; word: a whole word;
#        run: words that are written as one here, without the spaces and marks between them
# plain  how both are read, without spaces and marks
#: written+  where{letters|word|run}  plain
ae              letters  e
alright         word     allright
aluminium       word     aluminum
aug             word     august
capt            word     captain
cheque          word     check
dec             word     december
eighties        word     80s
ence            letters  ense
feb             word     february
fifties         word     50s
forties         word     40s
gonna           run      goingto
gotta           run      gotto
gov             word     governor
grey            word     gray
isa             letters  iza
ise             letters  ize
isi             letters  izi
jan             word     january
ll              letters  l
lt              word     lieutenant
mme             letters  m
nineties        word     90s
nov             word     november
oct             word     october
oe              letters  e
ogue            letters  og
ok              word     okay
our             letters  or
qaida           word     qaeda
sceptic         letters  skeptic
sen             word     senator
sept            word     september
seventies       word     70s
sgt             word     sergeant
sixties         word     60s
thirties        word     30s
towards         word     toward
tre             letters  ter
twenties        word     20s
tyre            word     tire
unitedkingdom   run      uk
unitedstates    run      us
wanna           run      wantto
yse             letters  yze
ysi             letters  yzi
