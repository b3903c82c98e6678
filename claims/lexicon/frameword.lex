# Words that evoke a frame; one row a word, class and frame. A word may have several rows: the one
# whose `args` fit best wins; a row without args is the fallback; none fits: no frame from here.
#
# word    a lemma, or several words of which the first (verb, adjective) or last (noun) is in its
#         dictionary form: "go off", "plead not guilty", "death toll". "oneself", "own" stand for
#         any reflexive or possessive. A verb beginning with "be " is found in the copula
#         or in the passive ("be under investigation", "be killed").
# class   verb, noun, adj (also a participle used as one), idiom (any form of words; verbs inside
#         are in the dictionary form), prep
# frame   a row of frame.lex
# roles   where each role stands, ROLE:PLACE, alternatives joined by "/", the first found wins.
#           subj, obj, iobj  as in the active clause (voice, "by" and clefts already undone)
#           self   the word itself with its modifiers ("the firearm enhancement")
#           noun   what an adjective is said of: the noun it stands before, or the copula's subject
#           poss   the possessor ("Lund's arrest")     mod  the noun before it ("bail hearing")
#           num    the number nearest to the word in the clause
#           that, inf, ger   the complement clause     be   what the copula equates it with
#           any other: the complement of that preposition (of, for, to, with, at, into ...)
#         `value` is where the contested value stands, when it is not in the word.
# value   what the word itself says: state:NAME (a state of the frame's set), + or `not` (the
#         thing holds or does not), dir:up, dir:down, number:N; `-` with value:PLACE: see there
#         In a frame whose contest is polarity `not` is the negative: "recant" is not CONFESS.
# args    which sense is meant: PLACE:CLASS/CLASS, all must fit. Classes are those of argclass.lex.
#         manner:NAME asks for a manner of manner.lex in the clause. `-`: no condition.
#: word+  class{verb|noun|adj|idiom|prep}  frame@frame  roles{agent:|patient:|topic:|recipient:|source:|goal:|place:|instrument:|standard:|value:}*  value{state:|dir:|number:|+|not}?  args{subj:|obj:|iobj:|noun:|self:|of:|in:|to:|for:|with:|against:|into:|on:|at:|from:|by:|over:|as:|poss:|mod:|num:|be:|manner:}*?
abandon                    verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
abandon                    verb   APPEAL             agent:subj,topic:of                         not                obj:appeal
abandon                    verb   LAWSUIT            agent:subj,topic:obj                        state:off          obj:suit
abandonment                noun   CHARGE             topic:of,patient:against                    state:off          of:charge
abide by                   verb   LEGALITY           agent:subj,topic:obj                        state:legal        obj:law
aboveboard                 adj    LEGALITY           topic:noun                                  state:legal        -
abscond                    verb   CUSTODY            patient:subj                                state:fugitive     subj:person
absolve                    verb   VERDICT            patient:obj,topic:of,agent:subj             state:acquitted    obj:person/org
accept                     verb   PLEA_DEAL          patient:subj,agent:with                     +                  obj:deal
accident                   noun   DEATH_MANNER       patient:poss/of                             state:accident     of:death
accidental discharge       noun   SELF_FIRE          patient:of                                  +                  -
accountable                adj    LIABLE             agent:noun,topic:for                        +                  -
accusation                 noun   ACCUSE             patient:against,topic:of,agent:poss         +                  -
accuse                     verb   ACCUSE             patient:obj,topic:of,agent:subj             +                  obj:person/org
acquit                     verb   VERDICT            patient:obj,topic:of,agent:subj             state:acquitted    obj:person/org
acquittal                  noun   VERDICT            patient:poss/of,topic:of                    state:acquitted    -
add                        verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
adjourn                    verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
admit                      verb   CONFESS            agent:subj,topic:to/obj                     +                  subj:person
admit guilt                verb   PLEA               patient:subj,topic:to                       state:guilty       -
affirm                     verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:upheld       obj:verdict/ruling/law
aggravate                  verb   CHARGE_DEGREE      topic:obj,patient:against                   state:raised       obj:charge
agree to                   verb   PLEA_DEAL          patient:subj,agent:with                     +                  obj:deal
agree to pay               verb   SETTLEMENT         agent:subj,value:num,recipient:to           -                  obj:settlement
aim                        verb   AIM                agent:subj,patient:obj,goal:at              +                  obj:weapon
alive                      adj    LIFE               patient:noun                                state:alive        noun:person/animal
allegation                 noun   ACCUSE             patient:against,topic:of,agent:poss         +                  -
allow                      verb   MOTION             topic:obj,agent:subj                        state:granted      obj:motion
allow                      verb   BAIL               patient:iobj/for/to                         state:granted      obj:bail
allow to proceed           verb   CASE_STATUS        topic:obj,agent:subj                        state:going        obj:case
announce                   verb   INVESTIGATION      agent:subj,topic:into                       state:open         obj:inquiry
annul                      verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
annul                      verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
annulment                  noun   CONVICTION_STATUS  topic:of,agent:poss                         state:overturned   of:verdict/ruling/law
answer                     verb   CHARGE             patient:subj,topic:obj                      state:on           obj:charge
answerable                 adj    LIABLE             agent:noun,topic:for                        +                  -
appeal                     verb   APPEAL             agent:subj,topic:obj/against                +                  obj:verdict/ruling/law
appeal                     noun   APPEAL             agent:poss,topic:of/against                 +                  -
appear by video            verb   HEARING_MODE       patient:subj                                state:remote       subj:person
appear in court            verb   HEARING_DATE       patient:subj,value:on                       -                  subj:person
appear in person           verb   HEARING_MODE       patient:subj                                state:inperson     subj:person
appear remotely            verb   HEARING_MODE       patient:subj                                state:remote       subj:person
appear virtually           verb   HEARING_MODE       patient:subj                                state:remote       subj:person
apply                      verb   CHARGE             topic:subj,patient:against                  state:on           subj:charge
apply pressure to          verb   TRIGGER            patient:obj,agent:subj                      +                  obj:trigger
apprehend                  verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
apprehension               noun   CUSTODY            patient:poss/of,agent:by                    state:held         -
approve                    verb   MOTION             topic:obj,agent:subj                        state:granted      obj:motion
approve                    verb   DRUG_APPROVAL      topic:obj,agent:subj                        state:approved     obj:drug
armed                      adj    ARMED              patient:noun                                state:armed        noun:person
arraign                    verb   CHARGE             patient:obj,topic:with,agent:subj           state:on           obj:person/org
arraignment                noun   HEARING_DATE       topic:self,value:on/for                     -                  -
arrest                     verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
arrest                     noun   CUSTODY            patient:poss/of,agent:by                    state:held         -
arrest                     verb   ARREST_COUNT       agent:subj,value:obj                        -                  obj:person
arrest warrant             noun   WARRANT            patient:for                                 +                  -
arrests                    noun   ARREST_COUNT       value:num,place:in                          -                  -
assassinate                verb   KILL               agent:subj,patient:obj                      +                  obj:person
assassination              noun   KILL               agent:by/poss,patient:of                    +                  -
assault                    verb   STRIKE             agent:subj,patient:obj                      +                  obj:person
assist                     verb   COOPERATE          agent:subj,recipient:with                   +                  subj:person/org
at fault                   adj    LIABLE             agent:noun,topic:for                        +                  -
at large                   idiom  CUSTODY            patient:subj                                state:fugitive     subj:person
at liberty                 idiom  CUSTODY            patient:subj                                state:free         subj:person
attack                     verb   STRIKE             agent:subj,patient:obj                      +                  obj:person
attend in person           verb   HEARING_MODE       patient:subj                                state:inperson     subj:person
attend virtually           verb   HEARING_MODE       patient:subj                                state:remote       subj:person
authorize                  verb   DRUG_APPROVAL      topic:obj,agent:subj                        state:approved     obj:drug
award                      verb   DAMAGES            recipient:iobj/to,value:obj,agent:subj      -                  obj:money/damages
award                      noun   DAMAGES            value:of/num,recipient:to                   -                  -
back                       verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:upheld       obj:verdict/ruling/law
bail                       verb   CUSTODY            patient:obj,agent:subj                      state:free         obj:person
bail                       noun   BAIL_AMOUNT        patient:for,value:of/at/num                 -                  -
bail out                   verb   CUSTODY            patient:obj,agent:subj                      state:free         obj:person
ban                        verb   LEGALITY           topic:obj,agent:subj                        state:illegal      -
be arraigned               verb   HEARING_DATE       patient:subj,value:on                       -                  subj:person
be clear                   verb   CHARGE             patient:subj,topic:of                       state:off          subj:person
be eligible for            idiom  PENALTY            patient:subj,value:num                      -                  subj:person
be exposed to              verb   PENALTY            patient:subj,value:obj                      -                  obj:time/sentence
be fired                   verb   SHOT_COUNT         value:subj                                  -                  subj:shot
be found alive             verb   LIFE               patient:subj                                state:alive        subj:person/animal
be found dead              verb   LIFE               patient:subj                                state:dead         subj:person/animal
be given                   verb   SENTENCE           patient:subj,value:obj                      -                  obj:time/sentence
be handed                  verb   SENTENCE           patient:subj,value:obj                      -                  obj:time/sentence
be held                    verb   HEARING_DATE       topic:subj,value:on/for                     -                  subj:hearing
be hit with a fine of      idiom  FINE               patient:subj,value:num                      -                  -
be hospitalized            verb   TOLL_INJURED       value:subj,topic:in                         -                  subj:person
be hurt                    verb   TOLL_INJURED       value:subj,topic:in                         -                  subj:person
be in good health          idiom  INJURY             patient:subj                                state:unhurt       -
be injured                 verb   TOLL_INJURED       value:subj,topic:in                         -                  subj:person
be killed                  verb   LIFE               patient:subj                                state:dead         subj:person/animal
be killed                  verb   TOLL_DEATH         value:subj,topic:in,place:in/at             -                  subj:person
be locked up for           idiom  SENTENCE           patient:subj,value:num                      -                  subj:person
be looking at              verb   PENALTY            patient:subj,value:obj                      -                  obj:time/sentence
be pronounced dead         verb   LIFE               patient:subj                                state:dead         subj:person/animal
be punishable by           idiom  PENALTY            patient:subj,value:num                      -                  subj:person
be put away for            idiom  SENTENCE           patient:subj,value:num                      -                  subj:person
be sentenced               verb   HEARING_DATE       patient:subj,value:on                       -                  subj:person
be slapped with a fine of  idiom  FINE               patient:subj,value:num                      -                  -
be to blame                verb   LIABLE             agent:subj,topic:for                        +                  subj:person/org
be under indictment        idiom  CHARGE             patient:subj,topic:for/of                   state:on           subj:person
be under investigation     idiom  INVESTIGATION      topic:subj,agent:by                         state:open         -
be under review            idiom  INVESTIGATION      topic:subj,agent:by                         state:open         -
be under scrutiny          idiom  INVESTIGATION      topic:subj,agent:by                         state:open         -
be up on charges           idiom  CHARGE             patient:subj,topic:for/of                   state:on           subj:person
be wanted on charges       idiom  CHARGE             patient:subj,topic:for/of                   state:on           subj:person
be wounded                 verb   TOLL_INJURED       value:subj,topic:in                         -                  subj:person
bear responsibility        verb   LIABLE             agent:subj,topic:for                        +                  subj:person/org
beat                       verb   STRIKE             agent:subj,patient:obj                      +                  obj:person
beat to death              verb   KILL               agent:subj,patient:obj                      +                  obj:person
begin                      verb   HEARING_DATE       topic:subj,value:on/for                     -                  subj:hearing
begin                      verb   INVESTIGATION      agent:subj,topic:into                       state:open         obj:inquiry
behind bars                idiom  CUSTODY            patient:subj                                state:held         subj:person
blame                      verb   ACCUSE             patient:obj,topic:for,agent:subj            +                  obj:person/org
blame                      noun   LIABLE             agent:poss,topic:for                        +                  -
blank                      adj    LOADED             patient:noun                                state:unloaded     noun:weapon
bodies                     noun   TOLL_DEATH         value:num/at/to,topic:from/in/of            -                  -
bond                       noun   BAIL_AMOUNT        patient:for,value:of/at/num                 -                  -
book                       verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
brandish                   verb   ARMED              patient:subj,topic:obj                      state:armed        obj:weapon
breach                     verb   LEGALITY           agent:subj,topic:obj                        state:illegal      obj:law
break                      verb   LEGALITY           agent:subj,topic:obj                        state:illegal      obj:law
break out                  verb   CUSTODY            patient:subj                                state:fugitive     subj:person
bring                      verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
bring                      verb   PENALTY            topic:subj,value:obj                        -                  subj:charge
bring                      verb   APPEAL             agent:subj,topic:against                    +                  obj:appeal
bring                      verb   CASE_STATUS        topic:obj,agent:subj                        state:going        obj:case
bring                      verb   LAWSUIT            agent:subj,patient:against,topic:self       state:filed        obj:suit
bring forward              verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
bruise                     verb   INJURY             patient:obj,agent:subj                      state:hurt         obj:person
bullets                    noun   SHOT_COUNT         value:num,agent:by                          -                  -
call for                   verb   PENALTY            topic:subj,value:obj                        -                  subj:charge
capital punishment         noun   SENTENCE_KIND      patient:to                                  state:death        -
capture                    verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
capture                    noun   CUSTODY            patient:poss/of,agent:by                    state:held         -
carry                      verb   PENALTY            topic:subj,value:obj                        -                  subj:charge
carry                      verb   ARMED              patient:subj,topic:obj                      state:armed        obj:weapon
cases                      noun   INFECT             value:num,topic:of                          -                  -
casings                    noun   SHOT_COUNT         value:num,agent:by                          -                  -
casualties                 noun   TOLL_INJURED       value:num,topic:in/from                     -                  -
catch                      verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
catch                      verb   INFECT             value:subj,topic:obj/with                   -                  obj:disease
cause of death             noun   DEATH_CAUSE        patient:of,topic:be                         +                  -
challenge                  verb   APPEAL             agent:subj,topic:obj/against                +                  obj:verdict/ruling/law
change plea to guilty      verb   PLEA               patient:subj,topic:to                       state:guilty       -
charge                     verb   CHARGE             patient:obj,topic:with,agent:subj           state:on           obj:person/org
charge                     noun   CHARGE             topic:self,patient:against/poss,agent:by    state:on           -
charges                    noun   CHARGE_COUNT       patient:poss/against,value:num              -                  -
cite                       verb   CHARGE             patient:obj,topic:for,agent:subj            state:on           obj:person/org
civil penalty              noun   FINE               patient:against/on,value:of/num             -                  -
claim                      verb   DAMAGES            agent:subj,value:obj,patient:from           -                  obj:money/damages
claim                      verb   TOLL_DEATH         value:obj,topic:subj                        -                  obj:person
claim the lives of         idiom  TOLL_DEATH         topic:subj,value:obj                        -                  -
class action               noun   LAWSUIT            agent:poss/by,patient:against               state:filed        -
clean                      adj    CONTAMINATED       patient:noun                                state:clean        -
clear                      verb   CHARGE             patient:obj,topic:of,agent:subj             state:off          obj:person
clear                      verb   CHARGE_DECISION    patient:obj,agent:subj                      state:nocharge     obj:person
clear                      verb   LOADED             patient:obj,agent:subj                      state:unloaded     obj:weapon
clear                      verb   DRUG_APPROVAL      topic:obj,agent:subj                        state:approved     obj:drug
close                      verb   CASE_STATUS        topic:obj,agent:subj                        state:ended        obj:case
close                      verb   INVESTIGATION      agent:subj,topic:into                       state:closed       obj:inquiry
cock                       verb   HAMMER             patient:obj,agent:subj                      +                  obj:hammer/weapon
cold                       adj    LOADED             patient:noun                                state:unloaded     noun:weapon
collaborate                verb   COOPERATE          agent:subj,recipient:with                   +                  subj:person/org
collapse                   verb   CASE_STATUS        topic:subj                                  state:ended        subj:case
collar                     verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
comb                       verb   SEARCH             agent:subj,patient:obj,topic:for            +                  obj:place/building/vehicle
come clean                 verb   CONFESS            agent:subj,topic:to/obj                     +                  subj:person
come with                  verb   PENALTY            topic:subj,value:obj                        -                  subj:charge
community service          noun   SENTENCE_KIND      patient:to                                  state:probation    -
compensation               noun   DAMAGES            value:of/num,recipient:to                   -                  -
complete                   verb   INVESTIGATION      agent:subj,topic:into                       state:closed       obj:inquiry
comply with                verb   LEGALITY           agent:subj,topic:obj                        state:legal        obj:law
conclude                   verb   INVESTIGATION      agent:subj,topic:into                       state:closed       obj:inquiry
condemn                    verb   SENTENCE           patient:obj,value:to,topic:for,agent:subj   -                  obj:person
confess                    verb   CONFESS            agent:subj,topic:to/obj                     +                  subj:person
confession                 noun   CONFESS            agent:poss,topic:to                         +                  -
confirm                    verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:upheld       obj:verdict/ruling/law
confront                   verb   CHARGE             patient:subj,topic:obj                      state:on           obj:charge
confront                   verb   PENALTY            patient:subj,value:obj                      -                  obj:time/sentence
constitutional             adj    LEGALITY           topic:noun                                  state:legal        -
contaminate                verb   CONTAMINATED       patient:obj,topic:with,agent:subj           state:tainted      -
contaminated               adj    CONTAMINATED       patient:noun,topic:with                     state:tainted      -
contest                    verb   APPEAL             agent:subj,topic:obj/against                +                  obj:verdict/ruling/law
continue                   verb   CASE_STATUS        topic:subj                                  state:going        subj:case
continue                   verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
continue                   verb   INVESTIGATION      topic:into                                  state:open         subj:inquiry
contract                   verb   INFECT             value:subj,topic:obj/with                   -                  obj:disease
contravene                 verb   LEGALITY           agent:subj,topic:obj                        state:illegal      obj:law
convict                    verb   VERDICT            patient:obj,topic:of,agent:subj             state:guilty       obj:person/org
conviction                 noun   VERDICT            patient:poss/of,topic:for                   state:guilty       -
cooperate                  verb   COOPERATE          agent:subj,recipient:with                   +                  subj:person/org
cooperation                noun   COOPERATE          agent:poss,recipient:with                   +                  -
cost the lives of          idiom  TOLL_DEATH         topic:subj,value:obj                        -                  -
could be imprisoned for    idiom  PENALTY            patient:subj,value:num                      -                  subj:person
could be jailed for        idiom  PENALTY            patient:subj,value:num                      -                  subj:person
could get                  verb   PENALTY            patient:subj,value:obj                      -                  obj:time/sentence
could go to prison for     idiom  PENALTY            patient:subj,value:num                      -                  subj:person
could receive              verb   PENALTY            patient:subj,value:obj                      -                  obj:time/sentence
could sentence             verb   PENALTY            patient:obj,value:to                        -                  -
could serve                verb   PENALTY            patient:subj,value:obj                      -                  obj:time/sentence
could spend                idiom  PENALTY            patient:subj,value:num                      -                  subj:person
count                      noun   CHARGE             topic:self,patient:against/poss,agent:by    state:on           -
count                      verb   SHOT_COUNT         agent:subj,value:obj                        -                  obj:shot
counts                     noun   CHARGE_COUNT       patient:poss/against,value:num              -                  -
court date                 noun   HEARING_DATE       topic:self,value:on/for                     -                  -
criminalise                verb   LEGALITY           topic:obj,agent:subj                        state:illegal      -
criminalize                verb   LEGALITY           topic:obj,agent:subj                        state:illegal      -
critical                   adj    CONDITION          patient:noun                                state:grave        -
culpable                   adj    LIABLE             agent:noun,topic:for                        +                  -
custody                    noun   CUSTODY            patient:poss/of,agent:by                    state:held         -
cut                        verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
damages                    noun   DAMAGES            value:of/num,recipient:to                   -                  -
dead                       adj    LIFE               patient:noun                                state:dead         noun:person/animal
dead                       noun   TOLL_DEATH         value:num/at/to,topic:from/in/of            -                  -
deadlock                   verb   VERDICT            agent:subj,topic:on                         state:hung         -
death                      noun   LIFE               patient:of/poss                             state:dead         -
death penalty              noun   SENTENCE_KIND      patient:to                                  state:death        -
death row                  noun   SENTENCE_KIND      patient:to                                  state:death        -
death sentence             noun   SENTENCE_KIND      patient:to                                  state:death        -
death toll                 noun   TOLL_DEATH         value:num/at/to,topic:from/in/of            -                  -
deaths                     noun   TOLL_DEATH         value:num/at/to,topic:from/in/of            -                  -
deceased                   adj    LIFE               patient:noun                                state:dead         noun:person/animal
decide not to charge       verb   CHARGE_DECISION    patient:obj,agent:subj                      state:nocharge     obj:person
decide not to pursue       idiom  CHARGE             topic:obj                                   state:off          obj:charge
decide to charge           verb   CHARGE_DECISION    patient:obj,topic:with,agent:subj           state:charge       obj:person
decline to charge          verb   CHARGE_DECISION    patient:obj,agent:subj                      state:nocharge     obj:person
decline to prosecute       verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
decline to pursue          verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
decriminalize              verb   LEGALITY           topic:obj,agent:subj                        state:legal        -
defenseless                adj    ARMED              patient:noun                                state:unarmed      noun:person
delay                      verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
delete                     verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
demand                     verb   DAMAGES            agent:subj,value:obj,patient:from           -                  obj:money/damages
demise                     noun   LIFE               patient:of/poss                             state:dead         -
deny                       verb   PAROLE             patient:iobj/to,value:obj                   state:denied       obj:parole
deny                       verb   MOTION             topic:obj,agent:subj                        state:denied       obj:motion
deny                       verb   BAIL               patient:iobj/for/to                         state:denied       obj:bail
depress                    verb   TRIGGER            patient:obj,agent:subj                      +                  obj:trigger
depression                 noun   TRIGGER            patient:of,agent:by                         +                  of:trigger
detain                     verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
detain                     verb   ARREST_COUNT       agent:subj,value:obj                        -                  obj:person
detention                  noun   CUSTODY            patient:poss/of,agent:by                    state:held         -
detentions                 noun   ARREST_COUNT       value:num,place:in                          -                  -
die                        verb   LIFE               patient:subj                                state:dead         subj:person/animal
die                        verb   TOLL_DEATH         value:subj,topic:in,place:in/at             -                  subj:person
die                        verb   DEATH_CAUSE        patient:subj,topic:of/from                  +                  subj:person
die by suicide             idiom  DEATH_MANNER       patient:subj                                state:suicide      subj:person
die of natural causes      idiom  DEATH_MANNER       patient:subj                                state:natural      subj:person
disappear                  verb   MISSING            patient:subj                                state:missing      subj:person
disappeared                noun   TOLL_MISSING       value:num,topic:from/in/after,place:in      -                  -
discharge                  verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
discharge                  verb   CUSTODY            patient:obj,agent:subj                      state:free         obj:person
discharge                  verb   DISMISS_JUROR      patient:obj,agent:subj                      +                  obj:juror
discharge                  verb   SELF_FIRE          patient:subj                                +                  subj:weapon,manner:accidental
discharge                  noun   SELF_FIRE          patient:of                                  +                  of:weapon,manner:accidental
discharge                  verb   FIRE_WEAPON        agent:subj,patient:obj                      +                  obj:weapon
discharge                  noun   FIRE_WEAPON        agent:by/poss,patient:of                    +                  of:weapon
discharge                  verb   WEAPON_FIRED       patient:subj                                +                  subj:weapon
discover                   verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at            +                  obj:object/evidence
dismiss                    verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
dismiss                    verb   MOTION             topic:obj,agent:subj                        state:denied       obj:motion
dismiss                    verb   CASE_STATUS        topic:obj,agent:subj                        state:ended        obj:case
dismiss                    verb   LAWSUIT            agent:subj,topic:obj                        state:off          obj:suit,subj:court
dismiss                    verb   DISMISS_JUROR      patient:obj,agent:subj                      +                  obj:juror
dismissal                  noun   CHARGE             topic:of,patient:against                    state:off          of:charge
do                         verb   SENTENCE           patient:subj,value:obj                      -                  obj:time/sentence
do away with               idiom  CHARGE             topic:obj                                   state:off          obj:charge
do time                    idiom  SENTENCE           patient:subj,value:num                      -                  subj:person
downgrade                  verb   CHARGE_DEGREE      topic:obj,patient:against                   state:reduced      obj:charge
downgrade from             verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
draw                       verb   SENTENCE           patient:subj,value:obj                      -                  obj:time/sentence
draw back                  verb   TRIGGER            patient:obj,agent:subj                      +                  obj:trigger
draw back                  verb   HAMMER             patient:obj,agent:subj                      +                  obj:hammer/weapon
drinkable                  adj    CONTAMINATED       patient:noun                                state:clean        -
drop                       verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
drop                       verb   APPEAL             agent:subj,topic:of                         not                obj:appeal
drop                       verb   MOTION             agent:subj,topic:obj                        state:withdrawn    obj:motion
drop                       verb   CASE_STATUS        topic:obj,agent:subj                        state:ended        obj:case
drop                       verb   LAWSUIT            agent:subj,topic:obj                        state:off          obj:suit
drop                       verb   INVESTIGATION      agent:subj,topic:into                       state:closed       obj:inquiry
drop from                  verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
dropping                   noun   CHARGE             topic:of,patient:against                    state:off          of:charge
drown                      verb   LIFE               patient:subj                                state:dead         subj:person/animal
drown                      verb   TOLL_DEATH         value:subj,topic:in,place:in/at             -                  subj:person
elevate                    verb   CHARGE_DEGREE      topic:obj,patient:against                   state:raised       obj:charge
eliminate                  verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
empty                      adj    LOADED             patient:noun                                state:unloaded     noun:weapon
empty                      verb   LOADED             patient:obj,agent:subj                      state:unloaded     obj:weapon
end                        verb   CASE_STATUS        topic:subj                                  state:ended        subj:case
end                        verb   INVESTIGATION      agent:subj,topic:into                       state:closed       obj:inquiry
engage                     verb   TRIGGER            patient:obj,agent:subj                      +                  obj:trigger
enhancement                noun   CHARGE             topic:self,patient:against/poss,agent:by    state:on           -
entail                     verb   PENALTY            topic:subj,value:obj                        -                  subj:charge
enter a guilty plea        verb   PLEA               patient:subj,topic:to                       state:guilty       -
enter a not guilty plea    verb   PLEA               patient:subj,topic:to                       state:not_guilty   -
escape                     verb   CUSTODY            patient:subj                                state:fugitive     subj:person
escape injury              idiom  INJURY             patient:subj                                state:unhurt       -
excuse                     verb   DISMISS_JUROR      patient:obj,agent:subj                      +                  obj:juror
execute                    verb   SENTENCE_KIND      patient:obj                                 state:death        obj:person
exonerate                  verb   VERDICT            patient:obj,topic:of,agent:subj             state:acquitted    obj:person/org
exoneration                noun   VERDICT            patient:poss/of,topic:of                    state:acquitted    -
expected to recover        idiom  CONDITION          patient:subj                                state:stable       -
expected to survive        idiom  CONDITION          patient:subj                                state:stable       -
exposure                   noun   PENALTY            patient:for,value:of/self                   -                  -
face                       verb   CHARGE             patient:subj,topic:obj                      state:on           obj:charge
face                       verb   PENALTY            patient:subj,value:obj                      -                  obj:time/sentence
face no charges            idiom  CHARGE_DECISION    patient:subj                                state:nocharge     subj:person
fail to reach a verdict    verb   VERDICT            agent:subj,topic:on                         state:hung         -
fair                       adj    CONDITION          patient:noun                                state:stable       -
fall apart                 verb   CASE_STATUS        topic:subj                                  state:ended        subj:case
fall ill                   verb   INFECT             value:subj,topic:obj/with                   -                  obj:disease
fall sick                  verb   INFECT             value:subj,topic:obj/with                   -                  obj:disease
fatalities                 noun   TOLL_DEATH         value:num/at/to,topic:from/in/of            -                  -
fault                      verb   ACCUSE             patient:obj,topic:for,agent:subj            +                  obj:person/org
fault                      noun   LIABLE             agent:poss,topic:for                        +                  -
felonies                   noun   CHARGE_COUNT       patient:poss/against,value:num              -                  -
felony                     adj    CHARGE_DEGREE      topic:noun                                  state:felony       noun:charge
fight                      verb   CHARGE             patient:subj,topic:obj                      state:on           obj:charge
fighting for life          idiom  CONDITION          patient:subj                                state:grave        -
file                       verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
file                       verb   APPEAL             agent:subj,topic:against                    +                  obj:appeal
file                       verb   MOTION             topic:obj,agent:subj                        state:pending      obj:motion
file                       verb   LAWSUIT            agent:subj,patient:against,topic:self       state:filed        obj:suit
find                       verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at            +                  obj:object/evidence
find                       verb   MISSING            patient:obj                                 state:found        obj:person
find guilty                verb   VERDICT            patient:obj,topic:of,agent:subj             state:guilty       obj:person/org
find not guilty            verb   VERDICT            patient:obj,topic:of,agent:subj             state:acquitted    obj:person/org
fine                       verb   FINE               patient:obj,value:num,topic:for,agent:subj  -                  obj:person/org
fine                       noun   FINE               patient:against/on,value:of/num             -                  -
finish                     verb   INVESTIGATION      agent:subj,topic:into                       state:closed       obj:inquiry
fire                       verb   SELF_FIRE          patient:subj                                +                  subj:weapon,manner:accidental
fire                       verb   FIRE_WEAPON        agent:subj,patient:obj                      +                  obj:weapon
fire                       verb   FIRE_WEAPON        agent:subj,patient:obj,goal:at              +                  obj:shot
fire                       verb   FIRE_WEAPON        agent:subj,goal:on/at/into                  +                  subj:person
fire                       verb   WEAPON_FIRED       patient:subj                                +                  subj:weapon
fire                       verb   SHOT_COUNT         agent:subj,value:obj                        -                  obj:shot
fire a shot                verb   FIRE_WEAPON        agent:subj,goal:on/at/into                  +                  subj:person
firing                     noun   SELF_FIRE          patient:of                                  +                  of:weapon,manner:accidental
firing                     noun   FIRE_WEAPON        agent:by/poss,patient:of                    +                  of:weapon
fix                        verb   BAIL_AMOUNT        patient:for,value:at,agent:subj             -                  obj:bail
fix                        verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
flee                       verb   CUSTODY            patient:subj                                state:fugitive     subj:person
flout                      verb   LEGALITY           agent:subj,topic:obj                        state:illegal      obj:law
follow                     verb   LEGALITY           agent:subj,topic:obj                        state:legal        obj:law
foul                       verb   CONTAMINATED       patient:obj,topic:with,agent:subj           state:tainted      -
free                       verb   CUSTODY            patient:obj,agent:subj                      state:free         obj:person
free                       adj    CUSTODY            patient:noun                                state:free         noun:person
free on bail               idiom  CUSTODY            patient:subj                                state:free         subj:person
get                        verb   SENTENCE           patient:subj,value:obj                      -                  obj:time/sentence
get                        verb   WARRANT            agent:subj,patient:for                      +                  obj:warrant
get off                    verb   FIRE_WEAPON        agent:subj,patient:obj,goal:at              +                  obj:shot
get under way              verb   HEARING_DATE       topic:subj,value:on/for                     -                  subj:hearing
give                       verb   SENTENCE           patient:iobj,value:obj,agent:subj           -                  obj:time/sentence
give evidence              verb   TESTIFY            agent:subj,topic:about                      +                  subj:person
go ahead                   verb   CASE_STATUS        topic:subj                                  state:going        subj:case
go forward                 verb   CASE_STATUS        topic:subj                                  state:going        subj:case
go missing                 verb   MISSING            patient:subj                                state:missing      subj:person
go off                     verb   SELF_FIRE          patient:subj                                +                  subj:weapon,manner:accidental
go off                     verb   WEAPON_FIRED       patient:subj                                +                  subj:weapon
go on the run              verb   CUSTODY            patient:subj                                state:fugitive     subj:person
go on trial                verb   HEARING_DATE       patient:subj,value:on                       -                  subj:person
go to prison for           idiom  SENTENCE           patient:subj,value:num                      -                  subj:person
go to trial                verb   CASE_STATUS        topic:subj                                  state:going        subj:case
good                       adj    CONDITION          patient:noun                                state:stable       -
grant                      verb   PAROLE             patient:iobj/to,value:obj                   state:granted      obj:parole
grant                      verb   MOTION             topic:obj,agent:subj                        state:granted      obj:motion
grant                      verb   BAIL               patient:iobj/for/to                         state:granted      obj:bail
grave                      adj    CONDITION          patient:noun                                state:grave        -
guilty                     adj    VERDICT            patient:noun,topic:of                       state:guilty       noun:person
guilty plea                noun   PLEA               patient:poss,topic:to                       state:guilty       -
guilty verdict             noun   VERDICT            patient:poss/of,topic:for                   state:guilty       -
gun down                   verb   SHOOT              agent:subj,patient:obj                      +                  obj:person/animal
gunshots                   noun   SHOT_COUNT         value:num,agent:by                          -                  -
hand                       verb   SENTENCE           patient:iobj,value:obj,agent:subj           -                  obj:time/sentence
hand down                  verb   SENTENCE           patient:iobj,value:obj,agent:subj           -                  obj:time/sentence
harm                       verb   INJURY             patient:obj,agent:subj                      state:hurt         obj:person
have                       verb   WARRANT            agent:subj,patient:for                      +                  obj:warrant
have                       verb   ARMED              patient:subj,topic:obj                      state:armed        obj:weapon
hear                       verb   SHOT_COUNT         agent:subj,value:obj                        -                  obj:shot
hearing                    noun   HEARING_DATE       topic:self,value:on/for                     -                  -
hit                        verb   TRIGGER            patient:obj,agent:subj                      +                  obj:trigger
hit                        verb   STRIKE             agent:subj,patient:obj                      +                  obj:person
hold                       verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
hold                       verb   ARMED              patient:subj,topic:obj                      state:armed        obj:weapon
hold responsible           verb   ACCUSE             patient:obj,topic:for,agent:subj            +                  obj:person/org
homicide                   noun   KILL               agent:by/poss,patient:of                    +                  -
homicide                   noun   DEATH_MANNER       patient:poss/of                             state:homicide     -
hospitalize                verb   TOLL_INJURED       value:obj,topic:subj,place:in/at            -                  obj:person
hot                        adj    LOADED             patient:noun                                state:loaded       noun:weapon
hung jury                  noun   VERDICT            topic:in                                    state:hung         -
hurt                       verb   TOLL_INJURED       value:obj,topic:subj,place:in/at            -                  obj:person
hurt                       noun   TOLL_INJURED       value:num,topic:in/from                     -                  -
hurt                       verb   INJURY             patient:obj,agent:subj                      state:hurt         obj:person
hurt                       adj    INJURY             patient:noun                                state:hurt         noun:person
illegal                    adj    LEGALITY           topic:noun                                  state:illegal      -
illegitimate               adj    LEGALITY           topic:noun                                  state:illegal      -
illicit                    adj    LEGALITY           topic:noun                                  state:illegal      -
immunize                   verb   VACCINATED         patient:obj,topic:against,agent:subj        state:yes          obj:person
impose                     verb   SENTENCE           patient:iobj,value:obj,agent:subj           -                  obj:time/sentence
imprison                   verb   SENTENCE           patient:obj,value:to,topic:for,agent:subj   -                  obj:person
imprison                   verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
imprisonment               noun   SENTENCE           patient:poss/of,value:of/num                -                  -
imprisonment               noun   CUSTODY            patient:poss/of,agent:by                    state:held         -
in critical condition      idiom  CONDITION          patient:subj                                state:grave        -
in custody                 idiom  CUSTODY            patient:subj                                state:held         subj:person
in detention               idiom  CUSTODY            patient:subj                                state:held         subj:person
in jail                    idiom  CUSTODY            patient:subj                                state:held         subj:person
in prison                  idiom  CUSTODY            patient:subj                                state:held         subj:person
in stable condition        idiom  CONDITION          patient:subj                                state:stable       -
incarcerate                verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
incarceration              noun   SENTENCE           patient:poss/of,value:of/num                -                  -
incarceration              noun   CUSTODY            patient:poss/of,agent:by                    state:held         -
increase                   verb   CHARGE_DEGREE      topic:obj,patient:against                   state:raised       obj:charge
indict                     verb   CHARGE             patient:obj,topic:with,agent:subj           state:on           obj:person/org
indict                     verb   CHARGE             patient:obj,topic:for,agent:subj            state:on           obj:person/org
indictment                 noun   CHARGE             topic:self,patient:against/poss,agent:by    state:on           -
inert                      adj    LOADED             patient:noun                                state:unloaded     noun:weapon
infect                     verb   INFECT             value:obj,topic:subj                        -                  obj:person
infections                 noun   INFECT             value:num,topic:of                          -                  -
initiate                   verb   LAWSUIT            agent:subj,patient:against,topic:self       state:filed        obj:suit
injure                     verb   TOLL_INJURED       value:obj,topic:subj,place:in/at            -                  obj:person
injure                     verb   INJURY             patient:obj,agent:subj                      state:hurt         obj:person
injured                    noun   TOLL_INJURED       value:num,topic:in/from                     -                  -
injured                    adj    INJURY             patient:noun                                state:hurt         noun:person
injuries                   noun   TOLL_INJURED       value:num,topic:in/from                     -                  -
innocent                   adj    VERDICT            patient:noun,topic:of                       state:acquitted    noun:person
inoculate                  verb   VACCINATED         patient:obj,topic:against,agent:subj        state:yes          obj:person
inquiry                    noun   INVESTIGATION      topic:into/of,agent:by/poss                 state:open         -
intern                     verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
invalidate                 verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
invalidation               noun   CONVICTION_STATUS  topic:of,agent:poss                         state:overturned   of:verdict/ruling/law
investigate                verb   INVESTIGATION      agent:subj,topic:obj                        state:open         obj:person/org/event
investigation              noun   INVESTIGATION      topic:into/of,agent:by/poss                 state:open         -
issue                      verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
issue                      verb   WARRANT            agent:subj,patient:for                      +                  obj:warrant
jail                       verb   SENTENCE           patient:obj,value:to,topic:for,agent:subj   -                  obj:person
jail                       verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
jail sentence              noun   SENTENCE           patient:poss/of,value:of/num                -                  -
jail term                  noun   SENTENCE           patient:poss/of,value:of/num                -                  -
keep                       verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
keep in place              verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:upheld       obj:verdict/ruling/law
kick                       verb   STRIKE             agent:subj,patient:obj                      +                  obj:person
kill                       verb   KILL               agent:subj,patient:obj                      +                  obj:person
kill                       verb   LIFE               patient:obj,agent:subj                      state:dead         obj:person
kill                       verb   TOLL_DEATH         value:obj,topic:subj                        -                  obj:person
kill oneself               idiom  DEATH_MANNER       patient:subj                                state:suicide      subj:person
killed                     adj    LIFE               patient:noun                                state:dead         noun:person/animal
killed                     noun   TOLL_DEATH         value:num/at/to,topic:from/in/of            -                  -
killing                    noun   KILL               agent:by/poss,patient:of                    +                  -
killing                    noun   DEATH_MANNER       patient:poss/of                             state:homicide     -
knife                      verb   STAB               agent:subj,patient:obj                      +                  obj:person
knock down                 verb   CHARGE_DEGREE      topic:obj,patient:against                   state:reduced      obj:charge
launch                     verb   APPEAL             agent:subj,topic:against                    +                  obj:appeal
launch                     verb   LAWSUIT            agent:subj,patient:against,topic:self       state:filed        obj:suit
launch                     verb   INVESTIGATION      agent:subj,topic:into                       state:open         obj:inquiry
lawful                     adj    LEGALITY           topic:noun                                  state:legal        -
lawsuit                    noun   LAWSUIT            agent:poss/by,patient:against               state:filed        -
lay                        verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
leave dead                 verb   TOLL_DEATH         value:obj,topic:subj                        -                  obj:person
leave dead                 idiom  TOLL_DEATH         topic:subj,value:obj                        -                  -
leave in place             verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:upheld       obj:verdict/ruling/law
legal                      adj    LEGALITY           topic:noun                                  state:legal        -
legalise                   verb   LEGALITY           topic:obj,agent:subj                        state:legal        -
legalize                   verb   LEGALITY           topic:obj,agent:subj                        state:legal        -
legitimate                 adj    LEGALITY           topic:noun                                  state:legal        -
lessen                     verb   CHARGE_DEGREE      topic:obj,patient:against                   state:reduced      obj:charge
let go                     verb   CUSTODY            patient:obj,agent:subj                      state:free         obj:person
let go of                  verb   HAMMER             patient:obj,agent:subj                      +                  obj:hammer/weapon
let off                    verb   FIRE_WEAPON        agent:subj,patient:obj,goal:at              +                  obj:shot
let stand                  verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:upheld       obj:verdict/ruling/law
level                      verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
level                      verb   AIM                agent:subj,patient:obj,goal:at              +                  obj:weapon
levy                       noun   FINE               patient:against/on,value:of/num             -                  -
liability                  noun   LIABLE             agent:poss,topic:for                        +                  -
liable                     adj    LIABLE             agent:noun,topic:for                        +                  -
license                    verb   DRUG_APPROVAL      topic:obj,agent:subj                        state:approved     obj:drug
life behind bars           noun   SENTENCE_KIND      patient:to                                  state:life         -
life imprisonment          noun   SENTENCE_KIND      patient:to                                  state:life         -
life in prison             noun   SENTENCE_KIND      patient:to                                  state:life         -
life sentence              noun   SENTENCE_KIND      patient:to                                  state:life         -
life-threatening           adj    CONDITION          patient:noun                                state:grave        -
lifeless                   adj    LIFE               patient:noun                                state:dead         noun:person/animal
litigation                 noun   LAWSUIT            agent:poss/by,patient:against               state:filed        -
live                       adj    LOADED             patient:noun                                state:loaded       noun:weapon
live                       verb   LIFE               patient:subj                                state:alive        subj:person/animal
lives                      noun   TOLL_DEATH         value:num/at/to,topic:from/in/of            -                  -
living                     adj    LIFE               patient:noun                                state:alive        noun:person/animal
load                       verb   LOADED             patient:obj,agent:subj                      state:loaded       obj:weapon
load                       verb   LOADER             agent:subj,patient:obj                      +                  obj:weapon
loaded                     adj    LOADED             patient:noun                                state:loaded       noun:weapon
locate                     verb   MISSING            patient:obj                                 state:found        obj:person
lock up                    verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
lodge                      verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
lodge                      verb   APPEAL             agent:subj,topic:against                    +                  obj:appeal
lodge                      verb   MOTION             topic:obj,agent:subj                        state:pending      obj:motion
lodge                      verb   LAWSUIT            agent:subj,patient:against,topic:self       state:filed        obj:suit
look into                  verb   INVESTIGATION      agent:subj,topic:obj                        state:open         obj:person/org/event
loose                      verb   FIRE_WEAPON        agent:subj,patient:obj,goal:at              +                  obj:shot
loose                      verb   SHOT_COUNT         agent:subj,value:obj                        -                  obj:shot
lose life                  verb   LIFE               patient:subj                                state:dead         subj:person/animal
lose lives                 verb   TOLL_DEATH         value:subj,topic:in,place:in/at             -                  subj:person
lost                       adj    MISSING            patient:noun                                state:missing      noun:person/object
lower                      verb   CHARGE_DEGREE      topic:obj,patient:against                   state:reduced      obj:charge
maim                       verb   TOLL_INJURED       value:obj,topic:subj,place:in/at            -                  obj:person
maim                       verb   INJURY             patient:obj,agent:subj                      state:hurt         obj:person
maintain innocence         verb   PLEA               patient:subj,topic:to                       state:not_guilty   -
make                       verb   MOTION             topic:obj,agent:subj                        state:pending      obj:motion
make                       verb   BAIL               patient:iobj/for/to                         state:granted      obj:bail
make court appearance      verb   HEARING_DATE       patient:subj,value:on                       -                  subj:person
malfunction and fire       verb   SELF_FIRE          patient:subj                                +                  subj:weapon
mandatory minimum          noun   PENALTY            patient:for,value:of/self                   -                  -
manslaughter               noun   DEATH_MANNER       patient:poss/of                             state:homicide     -
max out at                 idiom  PENALTY            patient:subj,value:num                      -                  subj:person
maximum penalty            noun   PENALTY            patient:for,value:of/self                   -                  -
maximum punishment         noun   PENALTY            patient:for,value:of/self                   -                  -
maximum sentence           noun   PENALTY            patient:for,value:of/self                   -                  -
maximum term               noun   PENALTY            patient:for,value:of/self                   -                  -
mean                       verb   PENALTY            topic:subj,value:obj                        -                  subj:charge
misdemeanor                adj    CHARGE_DEGREE      topic:noun                                  state:misdemeanor  noun:charge
misdemeanors               noun   CHARGE_COUNT       patient:poss/against,value:num              -                  -
misfire                    verb   SELF_FIRE          patient:subj                                +                  subj:weapon
misfire                    noun   SELF_FIRE          patient:of                                  +                  -
missing                    adj    TOLL_MISSING       value:noun,topic:after                      -                  noun:person
missing                    noun   TOLL_MISSING       value:num,topic:from/in/after,place:in      -                  -
missing                    adj    MISSING            patient:noun                                state:missing      noun:person/object
mistrial                   noun   VERDICT            topic:in                                    state:hung         -
monetary penalty           noun   FINE               patient:against/on,value:of/num             -                  -
move                       verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
move forward               verb   CASE_STATUS        topic:subj                                  state:going        subj:case
murder                     verb   KILL               agent:subj,patient:obj                      +                  obj:person
murder                     noun   KILL               agent:by/poss,patient:of                    +                  -
murder                     verb   LIFE               patient:obj,agent:subj                      state:dead         obj:person
murder                     noun   DEATH_MANNER       patient:poss/of                             state:homicide     -
nab                        verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
negative                   adj    TEST_RESULT        patient:noun,topic:for                      state:negative     noun:test/person
negligent discharge        noun   SELF_FIRE          patient:of                                  +                  -
nix                        verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
not guilty                 adj    VERDICT            patient:noun,topic:of                       state:acquitted    noun:person
not guilty plea            noun   PLEA               patient:poss,topic:to                       state:not_guilty   -
not guilty verdict         noun   VERDICT            patient:poss/of,topic:of                    state:acquitted    -
not-guilty plea            noun   PLEA               patient:poss,topic:to                       state:not_guilty   -
nullify                    verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
obey                       verb   LEGALITY           agent:subj,topic:obj                        state:legal        obj:law
observe                    verb   LEGALITY           agent:subj,topic:obj                        state:legal        obj:law
obstruct                   verb   COOPERATE          agent:subj,recipient:obj                    not                subj:person/org
obtain                     verb   WARRANT            agent:subj,patient:for                      +                  obj:warrant
offer                      verb   PLEA_DEAL          agent:subj,patient:iobj/to                  +                  obj:deal
on bail                    idiom  CUSTODY            patient:subj                                state:free         subj:person
on bond                    idiom  CUSTODY            patient:subj                                state:free         subj:person
on life support            idiom  CONDITION          patient:subj                                state:grave        -
on the loose               idiom  CUSTODY            patient:subj                                state:fugitive     subj:person
on the run                 idiom  CUSTODY            patient:subj                                state:fugitive     subj:person
open                       verb   HEARING_DATE       topic:subj,value:on/for                     -                  subj:hearing
open                       verb   INVESTIGATION      agent:subj,topic:into                       state:open         obj:inquiry
open fire                  verb   FIRE_WEAPON        agent:subj,goal:on/at/into                  +                  subj:person
open fire on               verb   SHOOT              agent:subj,patient:obj                      +                  obj:person/animal
order                      verb   SENTENCE           patient:iobj,value:obj,agent:subj           -                  obj:time/sentence
order                      verb   INVESTIGATION      agent:subj,topic:into                       state:open         obj:inquiry
out of danger              idiom  CONDITION          patient:subj                                state:stable       -
out of jail                idiom  CUSTODY            patient:subj                                state:free         subj:person
out on bail                idiom  CUSTODY            patient:subj                                state:free         subj:person
out-of-court settlement    noun   SETTLEMENT         topic:with/of,value:of/num                  -                  -
outlaw                     verb   LEGALITY           topic:obj,agent:subj                        state:illegal      -
outlive                    verb   LIFE               patient:subj                                state:alive        subj:person/animal
overrule                   verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
overrule                   verb   MOTION             topic:obj,agent:subj                        state:denied       obj:motion
overturn                   verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
own up                     verb   CONFESS            agent:subj,topic:to/obj                     +                  subj:person
pack                       verb   ARMED              patient:subj,topic:obj                      state:armed        obj:weapon
parole                     verb   PAROLE             patient:obj                                 state:granted      obj:person
pass away                  verb   LIFE               patient:subj                                state:dead         subj:person/animal
pass on                    verb   LIFE               patient:subj                                state:dead         subj:person/animal
passing                    noun   LIFE               patient:of/poss                             state:dead         -
patients                   noun   INFECT             value:num,topic:of                          -                  -
payout                     noun   SETTLEMENT         topic:with/of,value:of/num                  -                  -
penalize                   verb   FINE               patient:obj,value:num,topic:for,agent:subj  -                  obj:person/org
penalty                    noun   PENALTY            patient:for,value:of/self                   -                  -
perish                     verb   LIFE               patient:subj                                state:dead         subj:person/animal
perish                     verb   TOLL_DEATH         value:subj,topic:in,place:in/at             -                  subj:person
permissible                adj    LEGALITY           topic:noun                                  state:legal        -
permitted                  adj    LEGALITY           topic:noun                                  state:legal        -
pick up                    verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
plea agreement             noun   PLEA_DEAL          patient:with/for                            +                  -
plea bargain               noun   PLEA_DEAL          patient:with/for                            +                  -
plea deal                  noun   PLEA_DEAL          patient:with/for                            +                  -
plead guilty               verb   PLEA               patient:subj,topic:to                       state:guilty       -
plead innocent             verb   PLEA               patient:subj,topic:to                       state:not_guilty   -
plead no contest           verb   PLEA               patient:subj,topic:to                       state:no_contest   -
plead nolo contendere      verb   PLEA               patient:subj,topic:to                       state:no_contest   -
plead not guilty           verb   PLEA               patient:subj,topic:to                       state:not_guilty   -
point                      verb   AIM                agent:subj,patient:obj,goal:at              +                  obj:weapon
poison                     verb   KILL               agent:subj,patient:obj                      +                  obj:person
pollute                    verb   CONTAMINATED       patient:obj,topic:with,agent:subj           state:tainted      -
polluted                   adj    CONTAMINATED       patient:noun,topic:with                     state:tainted      -
positive                   adj    TEST_RESULT        patient:noun,topic:for                      state:positive     noun:test/person
possible sentence          noun   PENALTY            patient:for,value:of/self                   -                  -
post                       verb   BAIL               patient:iobj/for/to                         state:granted      obj:bail
postpone                   verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
potential sentence         noun   PENALTY            patient:for,value:of/self                   -                  -
prefer                     verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
preliminary hearing        noun   HEARING_DATE       topic:self,value:on/for                     -                  -
press                      verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
press                      verb   TRIGGER            patient:obj,agent:subj                      +                  obj:trigger
press                      noun   TRIGGER            patient:of,agent:by                         +                  of:trigger
prison exposure            noun   PENALTY            patient:for,value:of/self                   -                  -
prison sentence            noun   SENTENCE           patient:poss/of,value:of/num                -                  -
prison term                noun   SENTENCE           patient:poss/of,value:of/num                -                  -
probation                  noun   SENTENCE_KIND      patient:to                                  state:probation    -
probe                      verb   INVESTIGATION      agent:subj,topic:obj                        state:open         obj:person/org/event
probe                      noun   INVESTIGATION      topic:into/of,agent:by/poss                 state:open         -
proceed                    verb   CASE_STATUS        topic:subj                                  state:going        subj:case
prohibit                   verb   LEGALITY           topic:obj,agent:subj                        state:illegal      -
prohibited                 adj    LEGALITY           topic:noun                                  state:illegal      -
prosecute                  verb   CHARGE             patient:obj,topic:for,agent:subj            state:on           obj:person/org
prosecution                noun   CHARGE             topic:self,patient:against/for              state:on           -
provide for                verb   PENALTY            topic:subj,value:obj                        -                  subj:charge
pull                       verb   MOTION             agent:subj,topic:obj                        state:withdrawn    obj:motion
pull                       verb   TRIGGER            patient:obj,agent:subj                      +                  obj:trigger
pull                       noun   TRIGGER            patient:of,agent:by                         +                  of:trigger
pull back                  verb   TRIGGER            patient:obj,agent:subj                      +                  obj:trigger
pull back                  verb   HAMMER             patient:obj,agent:subj                      +                  obj:hammer/weapon
pull through               verb   LIFE               patient:subj                                state:alive        subj:person/animal
punch                      verb   STRIKE             agent:subj,patient:obj                      +                  obj:person
punishable                 adj    PENALTY            topic:noun,value:by/with                    -                  -
punishment                 noun   PENALTY            patient:for,value:of/self                   -                  -
pure                       adj    CONTAMINATED       patient:noun                                state:clean        -
pursue                     verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
pursue                     verb   CASE_STATUS        topic:obj,agent:subj                        state:going        obj:case
push                       verb   STRIKE             agent:subj,patient:obj                      +                  obj:person
push back                  verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
put off                    verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
put to death               verb   SENTENCE_KIND      patient:obj                                 state:death        obj:person
quash                      verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
quash                      verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
raid                       verb   SEARCH             agent:subj,patient:obj,topic:for            +                  obj:place/building/vehicle
raid                       noun   SEARCH             agent:by,patient:of                         +                  -
raise                      verb   CHARGE_DEGREE      topic:obj,patient:against                   state:raised       obj:charge
reach                      verb   PLEA_DEAL          patient:subj,agent:with                     +                  obj:deal
rebuff                     verb   PLEA_DEAL          patient:subj,agent:with                     not                obj:deal
rebuff                     verb   MOTION             topic:obj,agent:subj                        state:denied       obj:motion
recant                     verb   CONFESS            agent:subj,topic:obj                        not                obj:claim
receive                    verb   SENTENCE           patient:subj,value:obj                      -                  obj:time/sentence
receive                    verb   INJURY             patient:subj,topic:obj                      state:hurt         obj:injury
recover                    verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at            +                  obj:object/evidence
recover                    verb   LIFE               patient:subj                                state:alive        subj:person/animal
recover                    verb   MISSING            patient:obj                                 state:found        obj:person
reduce                     verb   CHARGE_DEGREE      topic:obj,patient:against                   state:reduced      obj:charge
refile                     verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
refuse                     verb   PAROLE             patient:iobj/to,value:obj                   state:denied       obj:parole
refuse                     verb   PLEA_DEAL          patient:subj,agent:with                     not                obj:deal
refuse                     verb   MOTION             topic:obj,agent:subj                        state:denied       obj:motion
refuse                     verb   BAIL               patient:iobj/for/to                         state:denied       obj:bail
refuse                     verb   DRUG_APPROVAL      topic:obj,agent:subj                        state:rejected     obj:drug
reinstate                  verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
reinstate                  verb   CASE_STATUS        topic:obj,agent:subj                        state:going        obj:case
reject                     verb   PLEA_DEAL          patient:subj,agent:with                     not                obj:deal
reject                     verb   MOTION             topic:obj,agent:subj                        state:denied       obj:motion
reject                     verb   DRUG_APPROVAL      topic:obj,agent:subj                        state:rejected     obj:drug
release                    verb   CUSTODY            patient:obj,agent:subj                      state:free         obj:person
release                    noun   CUSTODY            patient:poss/of,agent:by                    state:free         of:person
release                    verb   HAMMER             patient:obj,agent:subj                      +                  obj:hammer/weapon
release on parole          verb   PAROLE             patient:obj                                 state:granted      obj:person
remain                     verb   CHARGE             topic:subj,patient:against                  state:on           subj:charge
remain behind bars         verb   CUSTODY            patient:subj                                state:held         subj:person
remain open                verb   INVESTIGATION      topic:into                                  state:open         subj:inquiry
remand                     verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
removal                    noun   CHARGE             topic:of,patient:against                    state:off          of:charge
remove                     verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
remove                     verb   DISMISS_JUROR      patient:obj,agent:subj                      +                  obj:juror
reopen                     verb   CASE_STATUS        topic:obj,agent:subj                        state:going        obj:case
reopen                     verb   INVESTIGATION      agent:subj,topic:into                       state:open         obj:inquiry
reschedule                 verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
rescind                    verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
rescue                     verb   MISSING            patient:obj                                 state:found        obj:person
resolve                    verb   LAWSUIT            agent:subj,topic:obj                        state:settled      obj:suit
responsibility             noun   LIABLE             agent:poss,topic:for                        +                  -
responsible                adj    LIABLE             agent:noun,topic:for                        +                  -
restitution                noun   DAMAGES            value:of/num,recipient:to                   -                  -
restore                    verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
resume                     verb   HEARING_DATE       topic:subj,value:on/for                     -                  subj:hearing
retract                    verb   CONFESS            agent:subj,topic:obj                        not                obj:claim
reversal                   noun   CONVICTION_STATUS  topic:of,agent:poss                         state:overturned   of:verdict/ruling/law
reverse                    verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
revive                     verb   CASE_STATUS        topic:obj,agent:subj                        state:going        obj:case
revoke                     verb   BAIL               patient:iobj/for/to                         state:denied       obj:bail
ring out                   verb   SHOT_COUNT         value:subj                                  -                  subj:shot
risk                       verb   PENALTY            patient:subj,value:obj                      -                  obj:time/sentence
round up                   verb   ARREST_COUNT       agent:subj,value:obj                        -                  obj:person
rounds                     noun   SHOT_COUNT         value:num,agent:by                          -                  -
rule against               verb   MOTION             agent:subj,topic:against                    state:denied       subj:court
rule for                   verb   MOTION             agent:subj,topic:for                        state:granted      subj:court
rule in favor of           verb   MOTION             agent:subj,topic:for                        state:granted      subj:court
run afoul of               verb   LEGALITY           agent:subj,topic:obj                        state:illegal      obj:law
safe                       adj    INJURY             patient:noun                                state:unhurt       noun:person
safe and sound             adj    INJURY             patient:noun                                state:unhurt       noun:person
safe to drink              adj    CONTAMINATED       patient:noun                                state:clean        -
satisfactory               adj    CONDITION          patient:noun                                state:stable       -
schedule                   verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
scour                      verb   SEARCH             agent:subj,patient:obj,topic:for            +                  obj:place/building/vehicle
scrap                      verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
search                     verb   SEARCH             agent:subj,patient:obj,topic:for            +                  obj:place/building/vehicle
search                     noun   SEARCH             agent:by,patient:of                         +                  -
search warrant             noun   WARRANT            patient:for                                 +                  -
secure                     verb   WARRANT            agent:subj,patient:for                      +                  obj:warrant
seek                       verb   DAMAGES            agent:subj,value:obj,patient:from           -                  obj:money/damages
seize                      verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
seize                      verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at            +                  obj:object/evidence
send to trial              verb   CASE_STATUS        topic:obj,agent:subj                        state:going        obj:case
sentence                   verb   SENTENCE           patient:obj,value:to,topic:for,agent:subj   -                  obj:person
sentence                   noun   SENTENCE           patient:poss/of,value:of/num                -                  -
sentencing                 noun   HEARING_DATE       topic:self,value:on/for                     -                  -
serve                      verb   SENTENCE           patient:subj,value:obj                      -                  obj:time/sentence
serve time                 idiom  SENTENCE           patient:subj,value:num                      -                  subj:person
set                        verb   BAIL_AMOUNT        patient:for,value:at,agent:subj             -                  obj:bail
set                        verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
set aside                  verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
set aside                  verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
set free                   verb   CUSTODY            patient:obj,agent:subj                      state:free         obj:person
settle                     verb   CASE_STATUS        topic:obj,agent:subj                        state:ended        obj:case
settle                     verb   LAWSUIT            agent:subj,topic:obj                        state:settled      obj:suit
settle                     verb   SETTLEMENT         agent:subj,topic:obj,value:for/num          -                  obj:suit/case
settlement                 noun   SETTLEMENT         topic:with/of,value:of/num                  -                  -
shell casings              noun   SHOT_COUNT         value:num,agent:by                          -                  -
shelve                     verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
shelve                     verb   INVESTIGATION      agent:subj,topic:into                       state:closed       obj:inquiry
shoot                      verb   SELF_FIRE          patient:subj                                +                  subj:weapon,manner:accidental
shoot                      verb   FIRE_WEAPON        agent:subj,patient:obj                      +                  obj:weapon
shoot                      verb   FIRE_WEAPON        agent:subj,goal:on/at/into                  +                  subj:person
shoot                      verb   WEAPON_FIRED       patient:subj                                +                  subj:weapon
shoot                      verb   SHOOT              agent:subj,patient:obj                      +                  obj:person/animal
shoot dead                 verb   KILL               agent:subj,patient:obj                      +                  obj:person
shoot to death             verb   KILL               agent:subj,patient:obj                      +                  obj:person
shooting                   noun   FIRE_WEAPON        agent:by/poss,patient:of                    +                  of:weapon
shooting                   noun   SHOOT              agent:by,patient:of                         +                  of:person
shot                       noun   SELF_FIRE          patient:of                                  +                  of:weapon,manner:accidental
shots                      noun   SHOT_COUNT         value:num,agent:by                          -                  -
shove                      verb   STRIKE             agent:subj,patient:obj                      +                  obj:person
shut down                  verb   INVESTIGATION      agent:subj,topic:into                       state:closed       obj:inquiry
sicken                     verb   INFECT             value:obj,topic:subj                        -                  obj:person
side with                  verb   MOTION             agent:subj,topic:for                        state:granted      subj:court
sign                       verb   PLEA_DEAL          patient:subj,agent:with                     +                  obj:deal
sign                       verb   WARRANT            agent:subj,patient:for                      +                  obj:warrant
slain                      adj    LIFE               patient:noun                                state:dead         noun:person/animal
slap                       verb   STRIKE             agent:subj,patient:obj                      +                  obj:person
slate                      verb   HEARING_DATE       topic:obj,value:for/on/to                   -                  obj:hearing
slay                       verb   KILL               agent:subj,patient:obj                      +                  obj:person
slay                       verb   LIFE               patient:obj,agent:subj                      state:dead         obj:person
slaying                    noun   KILL               agent:by/poss,patient:of                    +                  -
spend behind bars          idiom  SENTENCE           patient:subj,value:num                      -                  subj:person
squeeze                    verb   TRIGGER            patient:obj,agent:subj                      +                  obj:trigger
squeeze                    noun   TRIGGER            patient:of,agent:by                         +                  of:trigger
squeeze off                verb   FIRE_WEAPON        agent:subj,patient:obj,goal:at              +                  obj:shot
stab                       verb   STAB               agent:subj,patient:obj                      +                  obj:person
stab to death              verb   KILL               agent:subj,patient:obj                      +                  obj:person
stabbing                   noun   STAB               agent:by,patient:of                         +                  -
stable                     adj    CONDITION          patient:noun                                state:stable       -
stand                      verb   CHARGE             topic:subj,patient:against                  state:on           subj:charge
stand accused              idiom  CHARGE             patient:subj,topic:for/of                   state:on           subj:person
stand to serve             verb   PENALTY            patient:subj,value:obj                      -                  obj:time/sentence
stand trial                verb   HEARING_DATE       patient:subj,value:on                       -                  subj:person
start                      verb   HEARING_DATE       topic:subj,value:on/for                     -                  subj:hearing
start                      verb   INVESTIGATION      agent:subj,topic:into                       state:open         obj:inquiry
statutory maximum          noun   PENALTY            patient:for,value:of/self                   -                  -
stonewall                  verb   COOPERATE          agent:subj,recipient:obj                    not                subj:person/org
strangle                   verb   KILL               agent:subj,patient:obj                      +                  obj:person
strike                     verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
strike                     verb   PLEA_DEAL          patient:subj,agent:with                     +                  obj:deal
strike                     verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
strike                     verb   STRIKE             agent:subj,patient:obj                      +                  obj:person
strike down                verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
submit                     verb   MOTION             topic:obj,agent:subj                        state:pending      obj:motion
succumb                    verb   LIFE               patient:subj                                state:dead         subj:person/animal
succumb                    verb   DEATH_CAUSE        patient:subj,topic:of/from                  +                  subj:person
sue                        verb   LAWSUIT            agent:subj,patient:obj,topic:over/for       state:filed        obj:person/org
suffer                     verb   INJURY             patient:subj,topic:obj                      state:hurt         obj:injury
suffocate                  verb   LIFE               patient:subj                                state:dead         subj:person/animal
suicide                    noun   DEATH_MANNER       patient:poss/of                             state:suicide      -
suit                       noun   LAWSUIT            agent:poss/by,patient:against               state:filed        -
supervised release         noun   SENTENCE_KIND      patient:to                                  state:probation    -
surrender                  verb   CUSTODY            patient:subj                                state:held         subj:person
survival                   noun   LIFE               patient:of/poss                             state:alive        -
survive                    verb   CHARGE             topic:subj,patient:against                  state:on           subj:charge
survive                    verb   LIFE               patient:subj                                state:alive        subj:person/animal
suspect                    verb   ACCUSE             patient:obj,topic:of,agent:subj             +                  obj:person/org
suspended sentence         noun   SENTENCE_KIND      patient:to                                  state:probation    -
sustain                    verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:upheld       obj:verdict/ruling/law
sustain                    verb   MOTION             topic:obj,agent:subj                        state:granted      obj:motion
sustain                    verb   INJURY             patient:subj,topic:obj                      state:hurt         obj:injury
sweep                      verb   SEARCH             agent:subj,patient:obj,topic:for            +                  obj:place/building/vehicle
taint                      verb   CONTAMINATED       patient:obj,topic:with,agent:subj           state:tainted      -
tainted                    adj    CONTAMINATED       patient:noun,topic:with                     state:tainted      -
take                       verb   PLEA_DEAL          patient:subj,agent:with                     +                  obj:deal
take aim                   verb   AIM                agent:subj,goal:at                          +                  -
take into custody          verb   CUSTODY            patient:obj,agent:subj                      state:held         obj:person
take own life              idiom  DEATH_MANNER       patient:subj                                state:suicide      subj:person
take place                 verb   HEARING_DATE       topic:subj,value:on/for                     -                  subj:hearing
take responsibility        verb   LIABLE             agent:subj,topic:for                        +                  subj:person/org
take the lives of          idiom  TOLL_DEATH         topic:subj,value:obj                        -                  -
take the stand             verb   TESTIFY            agent:subj,topic:about                      +                  subj:person
take to court              verb   LAWSUIT            agent:subj,patient:obj,topic:over/for       state:filed        obj:person/org
term                       noun   SENTENCE           patient:poss/of,value:of/num                -                  -
test negative              verb   TEST_RESULT        patient:subj,topic:for                      state:negative     -
test positive              verb   TEST_RESULT        patient:subj,topic:for                      state:positive     -
testify                    verb   TESTIFY            agent:subj,topic:about                      +                  subj:person
testimony                  noun   TESTIFY            agent:poss,topic:about                      +                  -
throw out                  verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
throw out                  verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
throw out                  verb   MOTION             topic:obj,agent:subj                        state:denied       obj:motion
throw out                  verb   CASE_STATUS        topic:obj,agent:subj                        state:ended        obj:case
throw out                  verb   LAWSUIT            agent:subj,topic:obj                        state:off          obj:suit,subj:court
to blame                   adj    LIABLE             agent:noun,topic:for                        +                  -
toll                       noun   TOLL_DEATH         value:num/at/to,topic:from/in/of            -                  -
top out at                 idiom  PENALTY            patient:subj,value:num                      -                  subj:person
toss                       verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
toss                       verb   CASE_STATUS        topic:obj,agent:subj                        state:ended        obj:case
toss                       verb   LAWSUIT            agent:subj,topic:obj                        state:off          obj:suit,subj:court
toss out                   verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
toss out                   verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
toss out                   verb   CASE_STATUS        topic:obj,agent:subj                        state:ended        obj:case
touch                      verb   TRIGGER            patient:obj,agent:subj                      +                  obj:trigger
toxic                      adj    CONTAMINATED       patient:noun,topic:with                     state:tainted      -
trace                      verb   MISSING            patient:obj                                 state:found        obj:person
train                      verb   AIM                agent:subj,patient:obj,goal:at              +                  obj:weapon
trial                      noun   HEARING_DATE       topic:self,value:on/for                     -                  -
trial date                 noun   HEARING_DATE       topic:self,value:on/for                     -                  -
trip                       verb   SELF_FIRE          patient:subj                                +                  subj:weapon,manner:accidental
try                        verb   CHARGE             patient:obj,topic:for,agent:subj            state:on           obj:person/org
turn down                  verb   PLEA_DEAL          patient:subj,agent:with                     not                obj:deal
turn down                  verb   MOTION             topic:obj,agent:subj                        state:denied       obj:motion
turn loose                 verb   CUSTODY            patient:obj,agent:subj                      state:free         obj:person
turn oneself in            verb   CUSTODY            patient:subj                                state:held         subj:person
turn up                    verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at            +                  obj:object/evidence
unaccounted for            adj    TOLL_MISSING       value:noun,topic:after                      -                  noun:person
unaccounted for            adj    MISSING            patient:noun                                state:missing      noun:person/object
unarmed                    adj    ARMED              patient:noun                                state:unarmed      noun:person
unconstitutional           adj    LEGALITY           topic:noun                                  state:illegal      -
uncontaminated             adj    CONTAMINATED       patient:noun                                state:clean        -
uncover                    verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at            +                  obj:object/evidence
under arrest               idiom  CUSTODY            patient:subj                                state:held         subj:person
under house arrest         idiom  CUSTODY            patient:subj                                state:held         subj:person
undo                       verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
unharmed                   adj    INJURY             patient:noun                                state:unhurt       noun:person
unhurt                     adj    INJURY             patient:noun                                state:unhurt       noun:person
uninjured                  adj    INJURY             patient:noun                                state:unhurt       noun:person
unintentional discharge    noun   SELF_FIRE          patient:of                                  +                  -
unlawful                   adj    LEGALITY           topic:noun                                  state:illegal      -
unload                     verb   LOADED             patient:obj,agent:subj                      state:unloaded     obj:weapon
unloaded                   adj    LOADED             patient:noun                                state:unloaded     noun:weapon
unsafe to drink            adj    CONTAMINATED       patient:noun,topic:with                     state:tainted      -
unscathed                  adj    INJURY             patient:noun                                state:unhurt       noun:person
unseal                     verb   CHARGE             topic:obj,patient:against,agent:subj        state:on           obj:charge
unvaccinated               adj    VACCINATED         patient:noun                                state:no           noun:person
upgrade                    verb   CHARGE_DEGREE      topic:obj,patient:against                   state:raised       obj:charge
uphold                     verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:upheld       obj:verdict/ruling/law
vacate                     verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
vacate                     verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
vaccinate                  verb   VACCINATED         patient:obj,topic:against,agent:subj        state:yes          obj:person
vaccinated                 adj    VACCINATED         patient:noun                                state:yes          noun:person
vanish                     verb   MISSING            patient:subj                                state:missing      subj:person
violate                    verb   LEGALITY           agent:subj,topic:obj                        state:illegal      obj:law
void                       verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
void                       verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
waive                      verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
waive                      verb   APPEAL             agent:subj,topic:of                         not                obj:appeal
walk away from             verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
walk away unharmed         idiom  INJURY             patient:subj                                state:unhurt       -
walk free                  idiom  CUSTODY            patient:subj                                state:free         subj:person
walk free without charges  idiom  CHARGE_DECISION    patient:subj                                state:nocharge     subj:person
warrant                    noun   WARRANT            patient:for                                 +                  -
wield                      verb   ARMED              patient:subj,topic:obj                      state:armed        obj:weapon
will charge                verb   CHARGE_DECISION    patient:obj,topic:with,agent:subj           state:charge       obj:person
will not be charged        idiom  CHARGE_DECISION    patient:subj                                state:nocharge     subj:person
wipe out                   verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj           state:overturned   obj:verdict/ruling/law
withdraw                   verb   CHARGE             topic:obj,patient:against,agent:subj        state:off          obj:charge
withdraw                   verb   APPEAL             agent:subj,topic:of                         not                obj:appeal
withdraw                   verb   MOTION             agent:subj,topic:obj                        state:withdrawn    obj:motion
withdraw                   verb   LAWSUIT            agent:subj,topic:obj                        state:off          obj:suit
withdraw                   verb   CONFESS            agent:subj,topic:obj                        not                obj:claim
withdrawal                 noun   CHARGE             topic:of,patient:against                    state:off          of:charge
without bail               idiom  CUSTODY            patient:subj                                state:held         subj:person
wound                      verb   TOLL_INJURED       value:obj,topic:subj,place:in/at            -                  obj:person
wound                      verb   INJURY             patient:obj,agent:subj                      state:hurt         obj:person
wounded                    noun   TOLL_INJURED       value:num,topic:in/from                     -                  -
wounded                    adj    INJURY             patient:noun                                state:hurt         noun:person
wrap up                    verb   INVESTIGATION      agent:subj,topic:into                       state:closed       obj:inquiry
