# How a sentence stands to what was said before it.
# kind: ended = tells that something held until now and no longer does ("will no longer face");
#   since = tells that what it says was not so before;
#   retracts = takes back or corrects what was stated or published; counters = announces that the
#   speaker disputes what stands before; revises = that a speaker now says something else than
#   just before; concedes = that he says something else than before, or says it at last;
#   recants = both.
# Matched on lower-case words as written, the longest first.
#: words+  kind{ended|since|retracts|counters|revises|concedes|recants}
a falsehood               counters
a lie                     counters
a misprint                retracts
a typing error            retracts
a typographical error     retracts
about-face                concedes
acknowledged              concedes
acknowledges              concedes
acknowledging             concedes
admits                    concedes
admitted                  concedes
admitting                 concedes
after denying             concedes
after insisting           concedes
after months of           concedes
after weeks of            concedes
after years of            concedes
allowed that              concedes
amended                   concedes
another account           counters
another picture           counters
another recollection      counters
another story             counters
another tale              counters
another version           counters
any longer                ended
anymore                   ended
apologised                retracts
apologised for            retracts
apologized                retracts
apologized for            retracts
are false                 counters
are inaccurate            counters
are incorrect             counters
are misleading            counters
arithmetical error        retracts
arose from an error       retracts
asked a second time       revises
asked again               revises
asked once more           revises
at first                  revises
at odds with              counters
backed away from          concedes
backed off                concedes
backtracked               concedes
backtracking              concedes
baloney                   counters
baseless                  counters
beg to differ             counters
begged to differ          counters
begs to differ            counters
but then                  revises
by contrast               counters
cannot be right           counters
challenged on             concedes
change of heart           concedes
change of mind            concedes
changed her account       recants
changed her mind          concedes
changed her story         recants
changed her testimony     recants
changed his account       recants
changed his mind          concedes
changed his story         recants
changed his testimony     recants
changed its account       recants
changed its mind          concedes
changed its story         recants
changed their account     recants
changed their mind        concedes
changed their story       recants
clerical error            retracts
competing account         counters
competing version         counters
complete fiction          counters
conceded                  concedes
concedes                  concedes
conceding                 concedes
conflicting account       counters
conflicting version       counters
confronted with           recants
contested                 counters
contests                  counters
contradict                counters
contradicted              counters
contradicted herself      recants
contradicted himself      recants
contradicted itself       recants
contradicting             counters
contradicting her own     recants
contradicting herself     recants
contradicting himself     recants
contradicting his own     recants
contradicting its own     recants
contradictory account     counters
contradictory version     counters
contradicts               counters
contrary to               counters
contrary to what he       concedes
contrary to what it       concedes
contrary to what she      concedes
contrary to what they     concedes
corrected                 retracts
corrected herself         recants
corrected himself         recants
correction                retracts
corrects                  retracts
could not be right        counters
counted twice             retracts
countered                 counters
countering                counters
counters                  counters
counting error            retracts
cross examined            revises
cross-examined            recants
data entry error          retracts
dead wrong                counters
debunked                  counters
debunks                   counters
demurred                  counters
demurs                    counters
denied all                counters
denied any                counters
denied being              counters
denied doing              counters
denied ever               counters
denied having             counters
denied it                 counters
denied knowing            counters
denied making             counters
denied saying             counters
denied taking             counters
denied that               counters
denied this               counters
denies                    counters
denies all                counters
denies any                counters
denies being              counters
denies doing              counters
denies ever               counters
denies having             counters
denies it                 counters
denies knowing            counters
denies making             counters
denies saying             counters
denies taking             counters
denies that               counters
denies this               counters
deny all                  counters
deny any                  counters
deny being                counters
deny doing                counters
deny ever                 counters
deny having               counters
deny it                   counters
deny knowing              counters
deny making               counters
deny saying               counters
deny taking               counters
deny that                 counters
deny this                 counters
denying any               counters
denying it                counters
denying that              counters
did not add up            counters
different account         counters
different picture         counters
different recollection    counters
different story           counters
different tale            counters
different tune            counters
different version         counters
disagree                  counters
disagreed                 counters
disagreeing               counters
disagrees                 counters
dismissed that            counters
disputed                  counters
disputes                  counters
disputing                 counters
do not add up             counters
does not add up           counters
double-counted            retracts
earlier said              concedes
editing error             retracts
exact opposite            counters
fabrication               counters
fairy story               counters
fairy tale                counters
fairytale                 counters
false , according         counters
false , counter           counters
false , countered         counters
false , counters          counters
false , insist            counters
false , insisted          counters
false , insists           counters
false , replied           counters
false , replies           counters
false , reply             counters
false , said              counters
false , say               counters
false , says              counters
fantasy                   counters
far from it               counters
far from the truth        counters
farcical                  counters
fired back                counters
fires back                counters
first said                revises
first told                revises
flat wrong                counters
flatly wrong              counters
gave the wrong            retracts
groundless                counters
had been miscounted       retracts
had claimed               concedes
had denied                concedes
had earlier said          concedes
had earlier told          concedes
had insisted              concedes
had maintained            concedes
had miscalculated         retracts
had previously said       concedes
had previously told       concedes
had promised              concedes
had said earlier          concedes
had vowed                 concedes
hardly , according        counters
hardly , counter          counters
hardly , countered        counters
hardly , counters         counters
hardly , insist           counters
hardly , insisted         counters
hardly , insists          counters
hardly , replied          counters
hardly , replies          counters
hardly , reply            counters
hardly , said             counters
hardly , say              counters
hardly , says             counters
has since                 since
have since                since
having denied             concedes
having insisted           concedes
hit back                  counters
hits back                 counters
hogwash                   counters
in cross-examination      revises
in error                  retracts
incorrectly               retracts
initially claimed         revises
initially denied          revises
initially said            revises
initially told            revises
is absurd                 counters
is false                  counters
is inaccurate             counters
is incorrect              counters
is misleading             counters
is ridiculous             counters
is simply untrue          counters
just the opposite         counters
just wrong                counters
later acknowledged        concedes
later admitted            concedes
later changed             recants
later claimed             concedes
later conceded            concedes
later said                concedes
later testified           concedes
later told                concedes
laughable                 counters
ludicrous                 counters
minutes later             revises
minutes on                revises
miscounted                retracts
misidentified             retracts
misprinted                retracts
misspelled                retracts
misspoke                  retracts
misstated                 retracts
mistakenly                retracts
moments later             revises
no longer                 ended
no such                   counters
no such thing             counters
no truth in               counters
no truth to               counters
none of it                counters
nonsense                  counters
nonsense , according      counters
nonsense , counter        counters
nonsense , countered      counters
nonsense , counters       counters
nonsense , insist         counters
nonsense , insisted       counters
nonsense , insists        counters
nonsense , replied        counters
nonsense , replies        counters
nonsense , reply          counters
nonsense , said           counters
nonsense , say            counters
nonsense , says           counters
nonsensical               counters
not any more              ended
not so                    counters
not so , according        counters
not so , counter          counters
not so , countered        counters
not so , counters         counters
not so , insist           counters
not so , insisted         counters
not so , insists          counters
not so , replied          counters
not so , replies          counters
not so , reply            counters
not so , said             counters
not so , say              counters
not so , says             counters
not the case              counters
not true                  counters
not true , according      counters
not true , counter        counters
not true , countered      counters
not true , counters       counters
not true , insist         counters
not true , insisted       counters
not true , insists        counters
not true , replied        counters
not true , replies        counters
not true , reply          counters
not true , said           counters
not true , say            counters
not true , says           counters
not what happened         counters
nothing of the kind       counters
nothing of the sort       counters
now                       since
now accepts               concedes
now admits                concedes
now argues                concedes
now believes              concedes
now claims                concedes
now concedes              concedes
now insists               concedes
now maintains             concedes
now say                   concedes
now says                  concedes
on cross-examination      recants
on second thought         concedes
on second thoughts        concedes
on the contrary           counters
on the contrary , according  counters
on the contrary , counter  counters
on the contrary , countered  counters
on the contrary , counters  counters
on the contrary , insist  counters
on the contrary , insisted  counters
on the contrary , insists  counters
on the contrary , replied  counters
on the contrary , replies  counters
on the contrary , reply   counters
on the contrary , said    counters
on the contrary , say     counters
on the contrary , says    counters
only to say               revises
opposite is true          counters
opposite was true         counters
originally said           concedes
originally told           concedes
other way around          counters
other way round           counters
otherwise                 counters
plain wrong               counters
precisely the opposite    counters
preposterous              counters
pressed about             concedes
pressed by                concedes
pressed on                concedes
previously said           concedes
pure fiction              counters
pure invention            counters
push back                 counters
pushed back               counters
pushes back               counters
quite the opposite        counters
quite the reverse         counters
rebuts                    counters
rebutted                  counters
recall it differently     counters
recall matters differently  counters
recall that differently   counters
recall things differently  counters
recall this differently   counters
recalled by               recants
recalled it differently   counters
recalled matters differently  counters
recalled that differently  counters
recalled things differently  counters
recalled this differently  counters
recalled to               recants
recalls it differently    counters
recalls matters differently  counters
recalls that differently  counters
recalls things differently  counters
recalls this differently  counters
refuted                   counters
refutes                   counters
rejected                  counters
rejected that             counters
rejecting                 counters
rejects                   counters
remember it differently   counters
remember matters differently  counters
remember that differently  counters
remember things differently  counters
remember this differently  counters
remembered it differently  counters
remembered matters differently  counters
remembered that differently  counters
remembered things differently  counters
remembered this differently  counters
remembers it differently  counters
remembers matters differently  counters
remembers that differently  counters
remembers things differently  counters
remembers this differently  counters
repudiated                counters
repudiates                counters
retorted                  counters
retorts                   counters
retracted                 retracts
retraction                retracts
retracts                  retracts
reversal of               concedes
reverse is true           counters
reverse was true          counters
reversed course           concedes
reversed herself          concedes
reversed himself          concedes
reversed itself           concedes
revised                   concedes
rubbish                   counters
rubbish , according       counters
rubbish , counter         counters
rubbish , countered       counters
rubbish , counters        counters
rubbish , insist          counters
rubbish , insisted        counters
rubbish , insists         counters
rubbish , replied         counters
rubbish , replies         counters
rubbish , reply           counters
rubbish , said            counters
rubbish , say             counters
rubbish , says            counters
rubbished                 counters
rubbishes                 counters
said now                  concedes
saw events differently    counters
saw events otherwise      counters
saw it differently        counters
saw it otherwise          counters
saw matter differently    counters
saw matter otherwise      counters
saw matters differently   counters
saw matters otherwise     counters
saw that differently      counters
saw that otherwise        counters
saw the matter differently  counters
saw the matter otherwise  counters
saw things differently    counters
saw things otherwise      counters
saw this differently      counters
saw this otherwise        counters
says now                  concedes
scoffed                   counters
scoffs                    counters
seconds later             revises
see events differently    counters
see events otherwise      counters
see it differently        counters
see it otherwise          counters
see matter differently    counters
see matter otherwise      counters
see matters differently   counters
see matters otherwise     counters
see that differently      counters
see that otherwise        counters
see the matter differently  counters
see the matter otherwise  counters
see things differently    counters
see things otherwise      counters
see this differently      counters
see this otherwise        counters
sees events differently   counters
sees events otherwise     counters
sees it differently       counters
sees it otherwise         counters
sees matter differently   counters
sees matter otherwise     counters
sees matters differently  counters
sees matters otherwise    counters
sees that differently     counters
sees that otherwise       counters
sees the matter differently  counters
sees the matter otherwise  counters
sees things differently   counters
sees things otherwise     counters
sees this differently     counters
sees this otherwise       counters
set the record straight   retracts
shoots back               counters
shot back                 counters
should have read          retracts
should have said          retracts
should not have been      retracts
simply not true           counters
simply wrong              counters
since been                since
since then                since
snapped back              counters
spreadsheet error         retracts
struck back               counters
take exception            counters
take issue                counters
takes exception           counters
takes issue               counters
taking issue              counters
that 's wrong             counters
that is wrong             counters
the reverse               counters
then claimed              concedes
then said                 concedes
then testified            concedes
then told                 concedes
this is wrong             counters
took back                 retracts
took exception            counters
took issue                counters
took something back       retracts
transcription error       retracts
u-turn                    concedes
under cross-examination   recants
under further questioning  revises
under pressure            concedes
under questioning         recants
unfounded                 counters
untrue                    counters
untrue , according        counters
untrue , counter          counters
untrue , countered        counters
untrue , counters         counters
untrue , insist           counters
untrue , insisted         counters
untrue , insists          counters
untrue , replied          counters
untrue , replies          counters
untrue , reply            counters
untrue , said             counters
untrue , say              counters
untrue , says             counters
very different account    counters
very different picture    counters
very different recollection  counters
very different story      counters
very different tale       counters
very different version    counters
very opposite             counters
walked back               concedes
was a mistake             retracts
was an error              retracts
was miscalculated         retracts
was wrong                 retracts
were a mistake            retracts
were an error             retracts
were in error             retracts
were wrong                retracts
when challenged           revises
when confronted           recants
when pressed              revises
withdrew its statement    retracts
withdrew the statement    retracts
without foundation        counters
wrong , according         counters
wrong , counter           counters
wrong , countered         counters
wrong , counters          counters
wrong , insist            counters
wrong , insisted          counters
wrong , insists           counters
wrong , replied           counters
wrong , replies           counters
wrong , reply             counters
wrong , said              counters
wrong , say               counters
wrong , says              counters
