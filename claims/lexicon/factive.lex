# Words that say of their complement, or of an earlier time, whether it is so, also under negation and
# in questions ("did not realise that P" still has P).
#
# says    known: the complement is so, negated or not; true: it is so when the word is not negated
#         ("managed to", "proved that"); false: it is not so; open: left open; before: it was so
#         before ("stopped V-ing", "again"); earlier: there was one before ("had been held before"); not_before: it was not so before ("began to V")
# frames  the complement meant: that, inf, ger, np, whether, clause (the clause it stands in or
#         opens), pp:P
#: word  says{known|true|false|open|before|earlier|not_before}  frames{that|inf|ger|np|whether|clause|pp:}*
accuse           open        pp:of
acknowledge      true        that,np
admit            true        that,ger,np
after            true        clause,ger
again            before      clause
allege           open        that
allow            open        inf
also             true        clause
although         true        clause
another          before      np
anymore          before      clause
apologise        true        pp:for
apologize        true        pp:for
avoid            false       ger
back             before      clause
be angry         known       that
be ashamed       known       that,pp:of
be aware         known       that,pp:of
be false         false       that
be glad          known       that,inf
be lucky         known       that,inf
be odd           known       that
be proud         known       that,pp:of
be sad           known       that,inf
be significant   true        that
be sorry         known       that,inf
be strange       known       that
be surprised     known       that,inf
be tragic        known       that
be true          true        that
be unaware       known       that,pp:of
because          true        clause
before           earlier     clause
begin            not_before  ger,inf
blame            true        pp:for
bother           true        inf
cause            true        inf,np
cease            before      ger,inf
concede          true        that,np
confess          true        that,ger,np
confirm          true        that,np
continue         before      ger,inf
convince         open        that
criticize        true        pp:for
dare             true        inf
demonstrate      true        that,np
deny             false       that,ger
deplore          known       that,np
despite          true        np,ger
disclose         true        that,np
discover         known       that,np
dream            open        that
establish        true        that
even             true        clause
even though      true        clause
find out         known       that,np
force            true        inf
forget           known       that
forgive          true        pp:for
give up          before      ger,np
go on            before      ger
happen           true        inf
help             true        inf
how              true        clause
ignore           known       that,np
imagine          open        that
in spite of      true        np,ger
keep             before      ger
know             known       that,whether,np
lament           known       that,np
learn            known       that,np
let              true        inf
lie              false       that
make             true        inf
make clear       true        that
manage           true        inf
no longer        before      clause
note             true        that
notice           known       that,np
once more        before      clause
overlook         known       that,np
persuade         true        inf
point out        true        that
praise           true        pp:for
pretend          false       that,inf
prevent          false       pp:from
previously       earlier     clause
prove            true        that,np
punish           true        pp:for
quit             before      ger
realise          known       that,np
realize          known       that,np
recall           true        that,ger
recur            before      clause
regret           known       that,ger,np
remember         known       that,ger
reopen           before      np
repeat           before      np
resent           known       ger,np
restart          before      np,ger
resume           before      ger,np
return           before      inf,np
reveal           true        that,np
see              true        that
show             true        that
since            true        clause
start            not_before  ger,inf
still            before      clause
stop             before      ger
succeed          true        pp:in
survive          true        np
suspect          open        that,pp:of
thank            true        pp:for
the second time  before      clause
though           true        clause
too              true        clause
turn out         true        that,inf
verify           true        that,np
when             true        clause
where            true        clause
while            true        clause
who              true        clause
why              true        clause
wish             false       that
witness          true        np
yet              before      clause
