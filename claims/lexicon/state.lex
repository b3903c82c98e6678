# States that exclude one another: of one thing at one time only one state of a set holds.
#
# word   adjective, participle, noun or short predicate in its dictionary form; a verb stands for
#        the state that it leaves behind ("acquit" -> acquitted)
# set    the kind of state; sets that frames contest bear the name that frame.lex gives
# state  the state's own name: words of one state agree, of different states of one set exclude
#: word+  set@stateset  state
abandoned            schedule         cancelled
ablaze               fire             burning
accepted             approval         approved
accessible           openness         open
accident             manner_of_death  accident
accidental           manner_of_death  accident
accidental           intent           accidental
accidentally         intent           accidental
accredited           licence          licensed
accurate             truth            true
acquit               verdict          acquitted
acquitted            verdict          acquitted
acting               office           in
adopted              approval         approved
adult                adulthood        adult
affirmed             review           upheld
ajar                 openness         open
alert                consciousness    conscious
alien                citizenship      alien
alive                life             alive
allowed              ruling           granted
allowed              legality         legal
annulled             review           overturned
apologetic           guilt_feeling    sorry
approved             approval         approved
armed                armed            armed
arrest               custody          held
arrested             custody          held
asleep               consciousness    unconscious
at large             custody          fugitive
at liberty           custody          free
at peace             war              peace
at war               war              war
authentic            authenticity     genuine
authorized           approval         approved
available            supply           available
awaiting approval    approval         pending
awake                consciousness    conscious
bachelor             marital          single
bailed               custody          free
bankrupt             solvency         bankrupt
banned               legality         illegal
barred               openness         closed
baseless             truth            false
beaten               result           lost
behind bars          custody          held
behind schedule      schedule         postponed
blocked              approval         rejected
boarded up           openness         closed
bogus                authenticity     fake
bolted               lock             locked
boy                  sex              male
broken               integrity        damaged
broken down          operation        stopped
burning              fire             burning
by accident          intent           accidental
called off           schedule         cancelled
canceled             schedule         cancelled
cancelled            schedule         cancelled
captured             custody          held
certified            licence          licensed
charged              charge           on
citizen              citizenship      citizen
classified           publicity        secret
clean                purity           clean
cleared              approval         approved
cleared              charge           off
cleared              verdict          acquitted
closed               openness         closed
cold                 loaded           unloaded
comatose             consciousness    unconscious
confidential         publicity        secret
conscious            consciousness    conscious
constitutional       legality         legal
contained            fire             out
contaminated         purity           tainted
convict              verdict          guilty
convicted            verdict          guilty
correct              truth            true
counterfeit          authenticity     fake
cracked              integrity        damaged
damaged              integrity        damaged
dead                 life             dead
deadlocked           verdict          hung
deceased             life             dead
defeated             result           lost
defeated             approval         rejected
defective            integrity        damaged
deferred             schedule         postponed
defiant              guilt_feeling    unrepentant
delayed              schedule         postponed
deliberate           intent           deliberate
deliberately         intent           deliberate
denied               ruling           denied
denied               approval         rejected
destroyed            integrity        damaged
detain               custody          held
detained             custody          held
die                  life             dead
disappeared          missing          missing
disclosed            publicity        public
dismissed            charge           off
dismissed            office           out
divided              unanimity        split
divorced             marital          divorced
doctored             authenticity     fake
doused               fire             out
drawn                result           drawn
drinkable            purity           clean
dropped              charge           off
drunk                sobriety         drunk
dry                  weather          dry
employed             employment       employed
empty                loaded           unloaded
enacted              approval         approved
escaped              custody          fugitive
exonerate            verdict          acquitted
exonerated           verdict          acquitted
expelled             membership       out
extinguished         fire             out
fabricated           authenticity     fake
facing charges       charge           on
fake                 authenticity     fake
false                truth            false
fastened             lock             locked
faulty               integrity        damaged
felony               degree           felony
female               sex              female
find guilty          verdict          guilty
fired                office           out
first-degree         charge_level     first
forged               authenticity     fake
former               office           out
found                missing          found
free                 custody          free
freed                custody          free
fugitive             custody          fugitive
functioning          operation        running
genuine              authenticity     genuine
girl                 sex              female
going ahead          schedule         on
granted              ruling           granted
greenlit             approval         approved
grown-up             adulthood        adult
guilty               verdict          guilty
guilty plea          plea             guilty
halted               operation        stopped
held                 custody          held
hired                employment       employed
homicide             manner_of_death  homicide
hot                  loaded           loaded
hung                 verdict          hung
hurt                 injury           hurt
idle                 operation        stopped
illegal              legality         illegal
illicit              legality         illegal
immunized            vaccinated       yes
impaired             sobriety         drunk
imprison             custody          held
imprisoned           custody          held
in a coma            consciousness    unconscious
in administration    solvency         bankrupt
in custody           custody          held
in detention         custody          held
in hiding            custody          fugitive
in jail              custody          held
in office            office           in
in operation         operation        running
in prison            custody          held
in receivership      solvency         bankrupt
in service           operation        running
in stock             supply           available
in the union         membership       in
inaccurate           truth            false
inadvertent          intent           accidental
inadvertently        intent           accidental
incarcerated         custody          held
incorrect            truth            false
incumbent            office           in
indefinite           duration         permanent
indicted             charge           on
inebriated           sobriety         drunk
inert                loaded           unloaded
injured              injury           hurt
innocent             verdict          acquitted
inoculated           vaccinated       yes
inoperable           operation        stopped
insolvent            solvency         bankrupt
intact               integrity        intact
intentional          intent           deliberate
intentionally        intent           deliberate
interim              duration         temporary
intoxicated          sobriety         drunk
invalidated          review           overturned
jail                 custody          held
jailed               custody          held
jobless              employment       unemployed
joined               membership       in
juvenile             adulthood        minor
kill                 life             dead
killed               life             dead
laid off             employment       unemployed
latched              lock             locked
lawful               legality         legal
left                 membership       out
legal                legality         legal
licensed             licence          licensed
lifeless             life             dead
lifelong             duration         permanent
lit                  power            on
live                 loaded           loaded
living               life             alive
loaded               loaded           loaded
located              missing          found
locked               lock             locked
locked up            custody          held
loser                result           lost
lost                 result           lost
lost                 missing          missing
male                 sex              male
man                  sex              male
manslaughter         manner_of_death  homicide
married              marital          married
member               membership       in
minor                adulthood        minor
misdemeanor          degree           misdemeanor
missing              missing          missing
mistrial             verdict          hung
mothballed           operation        stopped
murder               manner_of_death  homicide
national             citizenship      citizen
natural              manner_of_death  natural
natural causes       manner_of_death  natural
negative             test             negative
no contest           plea             no_contest
noncitizen           citizenship      alien
not guilty           verdict          acquitted
not guilty plea      plea             not_guilty
off                  power            off
offline              operation        stopped
on                   power            on
on bail              custody          free
on purpose           intent           deliberate
on schedule          schedule         on
on the loose         custody          fugitive
on the run           custody          fugitive
on time              schedule         on
on track             schedule         on
online               operation        running
open                 openness         open
operating            operation        running
operational          operation        running
original             authenticity     genuine
ousted               office           out
out of control       fire             burning
out of jail          custody          free
out of order         operation        stopped
out of service       operation        stopped
out of stock         supply           sold_out
out of work          employment       unemployed
out on bail          custody          free
outlawed             legality         illegal
overruled            ruling           denied
overturned           review           overturned
owned                ownership        owned
padlocked            lock             locked
paroled              custody          free
passed               approval         approved
pending              ruling           pending
pending              approval         pending
perish               life             dead
permanent            duration         permanent
permitted            legality         legal
planned              schedule         on
plead guilty         plea             guilty
plead innocent       plea             not_guilty
plead no contest     plea             no_contest
plead not guilty     plea             not_guilty
polluted             purity           tainted
positive             test             positive
postponed            schedule         postponed
potable              purity           clean
powered              power            on
premeditated         intent           deliberate
private              publicity        secret
prohibited           legality         illegal
provisional          duration         temporary
public               publicity        public
published            publicity        public
pure                 purity           clean
put off              schedule         postponed
put out              fire             out
quashed              review           overturned
quit                 membership       out
raging               fire             burning
rainy                weather          wet
ratified             approval         approved
real                 authenticity     genuine
recovered            missing          found
refused              approval         rejected
refused              ruling           denied
registered           licence          licensed
rejected             approval         rejected
release              custody          free
released             custody          free
released             publicity        public
remanded             custody          held
remorseful           guilt_feeling    sorry
reopened             openness         open
rescheduled          schedule         postponed
rescued              missing          found
resigned             office           out
retired              office           out
reversed             review           overturned
right                truth            true
ruined               integrity        damaged
running              operation        running
sacked               office           out
scheduled            schedule         on
scrapped             schedule         cancelled
sealed               openness         closed
sealed               publicity        secret
second-degree        charge_level     second
secret               publicity        secret
serving              office           in
set aside            review           overturned
shut                 openness         closed
shut down            openness         closed
shut down            operation        stopped
shuttered            openness         closed
single               marital          single
sitting              office           in
slain                life             dead
sober                sobriety         sober
sold out             supply           sold_out
solvent              solvency         solvent
sound                integrity        intact
split                unanimity        split
stepped down         office           out
stopped              operation        stopped
struck down          review           overturned
suicide              manner_of_death  suicide
survive              life             alive
suspended            operation        stopped
sustained            ruling           granted
sustained            review           upheld
switched off         power            off
switched on          power            on
tabled               approval         pending
tainted              purity           tainted
temporary            duration         temporary
test negative        test             negative
test positive        test             positive
third-degree         charge_level     third
tied                 result           drawn
took own life        manner_of_death  suicide
toxic                purity           tainted
true                 truth            true
turned down          approval         rejected
turned off           power            off
turned on            power            on
unaccounted for      missing          missing
unaccredited         licence          unlicensed
unanimous            unanimity        unanimous
unapologetic         guilt_feeling    unrepentant
unarmed              armed            unarmed
unavailable          supply           sold_out
unbolted             lock             unlocked
uncertified          licence          unlicensed
unconscious          consciousness    unconscious
unconstitutional     legality         illegal
uncontaminated       purity           clean
undamaged            integrity        intact
undecided            approval         pending
under arrest         custody          held
under control        fire             out
under review         approval         pending
under the influence  sobriety         drunk
underage             adulthood        minor
undetermined         manner_of_death  undetermined
undisclosed          publicity        secret
undocumented         citizenship      alien
undrinkable          purity           tainted
unemployed           employment       unemployed
unfastened           lock             unlocked
unfounded            truth            false
unharmed             injury           unhurt
unhurt               injury           unhurt
uninjured            injury           unhurt
unintentional        intent           accidental
unintentionally      intent           accidental
unlatched            lock             unlocked
unlawful             legality         illegal
unlicensed           licence          unlicensed
unlit                power            off
unloaded             loaded           unloaded
unlocked             lock             unlocked
unlocked             openness         open
unmarried            marital          single
unregistered         licence          unlicensed
unrepentant          guilt_feeling    unrepentant
unscathed            injury           unhurt
unsealed             openness         open
unsealed             publicity        public
untrue               truth            false
unvaccinated         vaccinated       no
up and running       operation        running
upheld               review           upheld
vacated              review           overturned
vaccinated           vaccinated       yes
vanished             missing          missing
vetoed               approval         rejected
victorious           result           won
voted down           approval         rejected
wanted               custody          fugitive
wed                  marital          married
wet                  weather          wet
whole                integrity        intact
widowed              marital          widowed
wilful               intent           deliberate
willful              intent           deliberate
winner               result           won
withdrawn            membership       out
withdrawn            charge           off
without power        power            off
woman                sex              female
won                  result           won
working              operation        running
working              employment       employed
wounded              injury           hurt
wrecked              integrity        damaged
wrong                truth            false
