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
abandon                    verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
abandon                    verb   APPEAL             agent:subj,topic:of                           not                obj:appeal
abandon                    verb   LAWSUIT            agent:subj,topic:obj                          state:off          obj:suit
abandon                    verb   PLAN_STATUS        topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
abandonment                noun   CHARGE             topic:of,patient:against                      state:off          of:charge
abandonment                noun   PLAN_STATUS        topic:of                                      state:cancelled    of:event/game/meeting/plan/project/flight
abide by                   verb   LEGALITY           agent:subj,topic:obj                          state:legal        obj:law
ability                    noun   ABLE               agent:poss,topic:inf                          +                  -
ablaze                     adj    FIRE_STATE         patient:noun                                  state:burning      -
able                       adj    ABLE               agent:noun,topic:inf/of                       +                  -
abolish                    verb   TAX_CHANGE         topic:obj,agent:subj                          state:none         obj:price/rate
abolish                    verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
abort                      verb   PLAN_STATUS        topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
aboveboard                 adj    LEGALITY           topic:noun                                    state:legal        -
abscond                    verb   CUSTODY            patient:subj                                  state:fugitive     subj:person
absolve                    verb   VERDICT            patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
accede to                  verb   MEMBERSHIP         patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
accelerate                 verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
accept                     verb   PLEA_DEAL          patient:subj,agent:with                       +                  obj:deal
accept                     verb   PAY                recipient:subj,value:obj,agent:from           -                  obj:money
accept                     verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
accept a bribe             verb   BRIBE              recipient:subj,agent:from                     +                  obj:money
accession                  noun   MEMBERSHIP         patient:poss/of,topic:of/in                   state:in           -
accident                   noun   DEATH_MANNER       patient:poss/of                               state:accident     of:death
accidental discharge       noun   SELF_FIRE          patient:of                                    +                  -
accord                     noun   CONTRACT           agent:poss,patient:with/between               +                  -
account for                verb   MARKET_SHARE       patient:subj,value:obj,topic:of               -                  obj:rate/market
accountable                adj    LIABLE             agent:noun,topic:for                          +                  -
accredit                   verb   LICENSED           agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
accredited                 adj    LICENSED           patient:noun,topic:for                        state:licensed     -
accusation                 noun   ACCUSE             patient:against,topic:of,agent:poss           +                  -
accuse                     verb   ACCUSE             patient:obj,topic:of,agent:subj               +                  obj:person/org
ace                        verb   PASS_TEST          patient:subj,topic:obj                        state:pass         obj:test/inquiry
acquire                    verb   BUY                agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
acquire                    verb   SALE_PRICE         agent:subj,patient:obj,value:for              -                  -
acquisition                noun   BUY                agent:by,patient:of,source:from,value:for     -                  -
acquit                     verb   VERDICT            patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
acquittal                  noun   VERDICT            patient:poss/of,topic:of                      state:acquitted    -
activate                   verb   RUNNING            patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
active                     adj    RUNNING            patient:noun                                  state:running      -
add                        verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
add                        verb   HIRE_COUNT         agent:subj,value:obj                          -                  obj:job
add to                     verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
adjourn                    verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
admit                      verb   CONFESS            agent:subj,topic:to/obj                       +                  subj:person
admit guilt                verb   PLEA               patient:subj,topic:to                         state:guilty       -
adopt                      verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
adoption                   noun   VOTE_RESULT        topic:of,agent:by/poss                        state:approved     -
advance                    verb   LEND               agent:subj,recipient:iobj/to,value:obj        -                  obj:money
advance                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
advocate                   verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
affirm                     verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
aggravate                  verb   CHARGE_DEGREE      topic:obj,patient:against                     state:raised       obj:charge
agree to                   verb   PLEA_DEAL          patient:subj,agent:with                       +                  obj:deal
agree to                   verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
agree to pay               verb   SETTLEMENT         agent:subj,value:num,recipient:to             -                  obj:settlement
agreement                  noun   CONTRACT           agent:poss,patient:with/between               +                  -
aim                        verb   AIM                agent:subj,patient:obj,goal:at                +                  obj:weapon
airworthy                  adj    SAFE               patient:noun,topic:for/to                     state:safe         -
ajar                       adj    OPEN_CLOSED        patient:noun                                  state:open         -
alive                      adj    LIFE               patient:noun                                  state:alive        noun:person/animal
allegation                 noun   ACCUSE             patient:against,topic:of,agent:poss           +                  -
allocate                   verb   COST               patient:on/for,value:obj,agent:subj           -                  obj:money
allow                      verb   MOTION             topic:obj,agent:subj                          state:granted      obj:motion
allow                      verb   BAIL               patient:iobj/for/to                           state:granted      obj:bail
allow                      verb   PERMIT             agent:obj,topic:inf                           +                  -
allow                      verb   PERMIT             topic:obj,recipient:for                       +                  obj:event/work/service/object
allow to proceed           verb   CASE_STATUS        topic:obj,agent:subj                          state:going        obj:case
allowance                  noun   WAGE               patient:poss/for,value:of                     -                  -
allowed                    adj    PERMIT             agent:noun,topic:inf                          +                  noun:person/org
alter                      verb   FORGE              agent:subj,patient:obj                        +                  obj:document/object/evidence
amalgamate                 verb   MERGE              patient:subj,recipient:with                   +                  subj:org/business
amalgamation               noun   MERGE              patient:of/between,recipient:with             +                  -
announce                   verb   INVESTIGATION      agent:subj,topic:into                         state:open         obj:inquiry
announce candidacy         verb   CANDIDATE          patient:subj,topic:for                        state:in           subj:person
annul                      verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
annul                      verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
annulment                  noun   CONVICTION_STATUS  topic:of,agent:poss                           state:overturned   of:verdict/ruling/law
answer                     verb   CHARGE             patient:subj,topic:obj                        state:on           obj:charge
answerable                 adj    LIABLE             agent:noun,topic:for                          +                  -
appeal                     verb   APPEAL             agent:subj,topic:obj/against                  +                  obj:verdict/ruling/law
appeal                     noun   APPEAL             agent:poss,topic:of/against                   +                  -
appear by video            verb   HEARING_MODE       patient:subj                                  state:remote       subj:person
appear in court            verb   HEARING_DATE       patient:subj,value:on                         -                  subj:person
appear in person           verb   HEARING_MODE       patient:subj                                  state:inperson     subj:person
appear remotely            verb   HEARING_MODE       patient:subj                                  state:remote       subj:person
appear virtually           verb   HEARING_MODE       patient:subj                                  state:remote       subj:person
apply                      verb   CHARGE             topic:subj,patient:against                    state:on           subj:charge
apply                      verb   LAW_FORCE          topic:subj                                    state:in           subj:law/rule/measure/treaty
apply pressure to          verb   TRIGGER            patient:obj,agent:subj                        +                  obj:trigger
appoint                    verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
appointment                noun   HOLD_OFFICE        patient:poss/of,topic:as/to                   state:in           -
appraise                   verb   COST               patient:obj,value:at,agent:subj               -                  -
apprehend                  verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
apprehension               noun   CUSTODY            patient:poss/of,agent:by                      state:held         -
approval                   noun   VOTE_RESULT        topic:of,agent:by/poss                        state:approved     -
approval                   noun   PERMIT             agent:for,topic:inf/for                       +                  -
approve                    verb   MOTION             topic:obj,agent:subj                          state:granted      obj:motion
approve                    verb   DRUG_APPROVAL      topic:obj,agent:subj                          state:approved     obj:drug
approve                    verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
approve                    verb   PERMIT             topic:obj,recipient:for                       +                  obj:event/work/service/object
arise                      verb   CAUSE              patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
armed                      adj    ARMED              patient:noun                                  state:armed        noun:person
arraign                    verb   CHARGE             patient:obj,topic:with,agent:subj             state:on           obj:person/org
arraignment                noun   HEARING_DATE       topic:self,value:on/for                       -                  -
arrears                    noun   DEBT               patient:poss/of,value:of                      -                  -
arrest                     verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
arrest                     noun   CUSTODY            patient:poss/of,agent:by                      state:held         -
arrest                     verb   ARREST_COUNT       agent:subj,value:obj                          -                  obj:person
arrest warrant             noun   WARRANT            patient:for                                   +                  -
arrests                    noun   ARREST_COUNT       value:num,place:in                            -                  -
as a result of             prep   CAUSE              agent:to,patient:noun                         +                  -
ascribe                    verb   CAUSE              patient:obj,agent:on/to                       +                  -
asking price               noun   SALE_PRICE         patient:of,value:for/of                       -                  -
assassinate                verb   KILL               agent:subj,patient:obj                        +                  obj:person
assassination              noun   KILL               agent:by/poss,patient:of                      +                  -
assault                    verb   STRIKE             agent:subj,patient:obj                        +                  obj:person
assemble                   verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
assess                     verb   COST               patient:obj,value:at,agent:subj               -                  -
assist                     verb   COOPERATE          agent:subj,recipient:with                     +                  subj:person/org
assume                     verb   HOLD_OFFICE        patient:subj,topic:in/as/obj                  state:in           subj:person
at fault                   adj    LIABLE             agent:noun,topic:for                          +                  -
at large                   idiom  CUSTODY            patient:subj                                  state:fugitive     subj:person
at liberty                 idiom  CUSTODY            patient:subj                                  state:free         subj:person
attack                     verb   STRIKE             agent:subj,patient:obj                        +                  obj:person
attend in person           verb   HEARING_MODE       patient:subj                                  state:inperson     subj:person
attend virtually           verb   HEARING_MODE       patient:subj                                  state:remote       subj:person
attribute                  verb   CAUSE              patient:obj,agent:on/to                       +                  -
auction                    verb   BUY                source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
auction                    noun   BUY                source:by,patient:of,agent:to,value:for       -                  -
auction                    verb   SALE_PRICE         agent:subj,patient:obj,value:for              -                  -
audit                      verb   INSPECT            agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
audit                      noun   INSPECT            agent:by/poss,patient:of/on                   +                  -
authentic                  adj    FORGE              patient:noun                                  not                -
author                     verb   AUTHOR             agent:subj,patient:obj                        +                  obj:document
author                     noun   AUTHOR             agent:be,patient:of                           +                  -
authorization              noun   PERMIT             agent:for,topic:inf/for                       +                  -
authorize                  verb   DRUG_APPROVAL      topic:obj,agent:subj                          state:approved     obj:drug
authorize                  verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
authorize                  verb   LICENSED           agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
authorize                  verb   PERMIT             agent:obj,topic:inf                           +                  -
authorize                  verb   PERMIT             topic:obj,recipient:for                       +                  obj:event/work/service/object
authorized                 adj    PERMIT             agent:noun,topic:inf                          +                  noun:person/org
autograph                  verb   SIGN               agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
autograph                  noun   SIGN               agent:poss/of,patient:on                      +                  -
average price              noun   PRICE_LEVEL        topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
averse                     adj    SUPPORT            agent:noun,topic:to                           state:against      -
avert                      verb   STRIKE_WORK        agent:subj,topic:obj                          state:off          obj:strike
award                      verb   DAMAGES            recipient:iobj/to,value:obj,agent:subj        -                  obj:money/damages
award                      noun   DAMAGES            value:of/num,recipient:to                     -                  -
axe                        verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
axe                        verb   LAYOFF             agent:subj,value:obj                          -                  obj:person/job
axe                        verb   PLAN_STATUS        topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
back                       verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
back                       verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
back                       verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
backdate                   verb   FORGE              agent:subj,patient:obj                        +                  obj:document/object/evidence
backing                    noun   SUPPORT            agent:poss/from/by,topic:for/of               state:for          -
backlog of debt            noun   DEBT               patient:poss/of,value:of                      -                  -
bail                       verb   CUSTODY            patient:obj,agent:subj                        state:free         obj:person
bail                       noun   BAIL_AMOUNT        patient:for,value:of/at/num                   -                  -
bail out                   verb   CUSTODY            patient:obj,agent:subj                        state:free         obj:person
balloon                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
ballots                    noun   VOTE_COUNT         patient:for,value:num,topic:in                -                  -
ban                        verb   LEGALITY           topic:obj,agent:subj                          state:illegal      -
ban                        verb   MEMBERSHIP         patient:obj,topic:from,agent:subj             state:out          obj:person/org
ban                        verb   PERMIT             agent:obj,topic:from/inf                      not                -
ban                        verb   PERMIT             topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
ban                        noun   PERMIT             topic:on                                      not                -
bankroll                   verb   COST_BEARER        agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
bankrupt                   adj    SOLVENCY           patient:noun                                  state:bankrupt     -
bankruptcy                 noun   SOLVENCY           patient:of/poss                               state:bankrupt     -
banned                     adj    PERMIT             agent:noun,topic:inf                          not                noun:person/org
bar                        verb   MEMBERSHIP         patient:obj,topic:from,agent:subj             state:out          obj:person/org
bar                        verb   PERMIT             agent:obj,topic:from/inf                      not                -
bar                        verb   PERMIT             topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
barred                     adj    PERMIT             agent:noun,topic:inf                          not                noun:person/org
be able to                 verb   ABLE               agent:subj,topic:inf                          +                  -
be against                 idiom  SUPPORT            agent:subj,topic:to                           state:against      -
be approved                verb   VOTE_RESULT        topic:subj                                    state:approved     subj:measure/law/plan
be arraigned               verb   HEARING_DATE       patient:subj,value:on                         -                  subj:person
be beaten                  verb   ELECTION_RESULT    patient:subj                                  state:lost         subj:person/org/team
be billed at               idiom  COST               patient:subj,value:to/at/num                  -                  -
be bound to                verb   DUTY               agent:subj,topic:inf                          +                  -
be capable of              verb   ABLE               agent:subj,topic:inf                          +                  -
be clear                   verb   CHARGE             patient:subj,topic:of                         state:off          subj:person
be compelled to            verb   DUTY               agent:subj,topic:inf                          +                  -
be completed               verb   SCHEDULE           topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be defeated                verb   ELECTION_RESULT    patient:subj                                  state:lost         subj:person/org/team
be delivered               verb   SCHEDULE           topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be down                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
be down to                 idiom  CAUSE              patient:subj,agent:to                         +                  -
be due                     verb   SCHEDULE           topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
be due                     verb   SCHEDULE           topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be eligible for            idiom  PENALTY            patient:subj,value:num                        -                  subj:person
be estimated at            idiom  COST               patient:subj,value:to/at/num                  -                  -
be exposed to              verb   PENALTY            patient:subj,value:obj                        -                  obj:time/sentence
be finished                verb   SCHEDULE           topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be fired                   verb   SHOT_COUNT         value:subj                                    -                  subj:shot
be for                     idiom  SUPPORT            agent:subj,topic:of                           state:for          -
be found alive             verb   LIFE               patient:subj                                  state:alive        subj:person/animal
be found dead              verb   LIFE               patient:subj                                  state:dead         subj:person/animal
be given                   verb   SENTENCE           patient:subj,value:obj                        -                  obj:time/sentence
be gone                    idiom  HOLD_OFFICE        patient:subj                                  state:out          subj:person
be handed                  verb   SENTENCE           patient:subj,value:obj                        -                  obj:time/sentence
be held                    verb   HEARING_DATE       topic:subj,value:on/for                       -                  subj:hearing
be held                    verb   SCHEDULE           topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
be here to stay            idiom  HOLD_OFFICE        patient:subj                                  state:in           subj:person
be hit with a fine of      idiom  FINE               patient:subj,value:num                        -                  -
be hospitalized            verb   TOLL_INJURED       value:subj,topic:in                           -                  subj:person
be hurt                    verb   TOLL_INJURED       value:subj,topic:in                           -                  subj:person
be in effect               verb   LAW_FORCE          topic:subj                                    state:in           subj:law/rule/measure/treaty
be in favor                idiom  SUPPORT            agent:subj,topic:of                           state:for          -
be in favour               idiom  SUPPORT            agent:subj,topic:of                           state:for          -
be in force                verb   LAW_FORCE          topic:subj                                    state:in           subj:law/rule/measure/treaty
be in good health          idiom  INJURY             patient:subj                                  state:unhurt       -
be in office               idiom  HOLD_OFFICE        patient:subj                                  state:in           subj:person
be injured                 verb   TOLL_INJURED       value:subj,topic:in                           -                  subj:person
be killed                  verb   LIFE               patient:subj                                  state:dead         subj:person/animal
be killed                  verb   TOLL_DEATH         value:subj,topic:in,place:in/at               -                  subj:person
be lit                     verb   RUNNING            patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
be locked up for           idiom  SENTENCE           patient:subj,value:num                        -                  subj:person
be looking at              verb   PENALTY            patient:subj,value:obj                        -                  obj:time/sentence
be obliged to              verb   DUTY               agent:subj,topic:inf                          +                  -
be ordered to              verb   DUTY               agent:subj,topic:inf                          +                  -
be out of a job            idiom  HOLD_OFFICE        patient:subj                                  state:out          subj:person
be out of order            verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
be out of service          verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
be over                    verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
be paid                    verb   WAGE               patient:subj,value:obj                        -                  obj:money,subj:person
be priced at               verb   COST               patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
be pronounced dead         verb   LIFE               patient:subj                                  state:dead         subj:person/animal
be punishable by           idiom  PENALTY            patient:subj,value:num                        -                  subj:person
be put at                  idiom  COST               patient:subj,value:to/at/num                  -                  -
be put away for            idiom  SENTENCE           patient:subj,value:num                        -                  subj:person
be ready                   verb   SCHEDULE           topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be required to             verb   DUTY               agent:subj,topic:inf                          +                  -
be sentenced               verb   HEARING_DATE       patient:subj,value:on                         -                  subj:person
be slapped with a fine of  idiom  FINE               patient:subj,value:num                        -                  -
be supposed to             verb   DUTY               agent:subj,topic:inf                          +                  -
be the fault of            idiom  CAUSE              patient:subj,agent:to                         +                  -
be the result of           idiom  CAUSE              patient:subj,agent:to                         +                  -
be the work of             idiom  CAUSE              patient:subj,agent:to                         +                  -
be to blame                verb   LIABLE             agent:subj,topic:for                          +                  subj:person/org
be traced to               idiom  CAUSE              patient:subj,agent:to                         +                  -
be under indictment        idiom  CHARGE             patient:subj,topic:for/of                     state:on           subj:person
be under investigation     idiom  INVESTIGATION      topic:subj,agent:by                           state:open         -
be under review            idiom  INVESTIGATION      topic:subj,agent:by                           state:open         -
be under scrutiny          idiom  INVESTIGATION      topic:subj,agent:by                           state:open         -
be up                      verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
be up and running          verb   RUNNING            patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
be up on charges           idiom  CHARGE             patient:subj,topic:for/of                     state:on           subj:person
be wanted on charges       idiom  CHARGE             patient:subj,topic:for/of                     state:on           subj:person
be worth                   idiom  COST               patient:subj,value:to/at/num                  -                  -
be wounded                 verb   TOLL_INJURED       value:subj,topic:in                           -                  subj:person
bear                       verb   COST_BEARER        agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
bear responsibility        verb   LIABLE             agent:subj,topic:for                          +                  subj:person/org
beat                       verb   STRIKE             agent:subj,patient:obj                        +                  obj:person
beat                       verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
beat to death              verb   KILL               agent:subj,patient:obj                        +                  obj:person
because of                 prep   CAUSE              agent:to,patient:noun                         +                  -
become                     verb   HOLD_OFFICE        patient:subj,topic:in/as/obj                  state:in           subj:person
become a member of         verb   MEMBERSHIP         patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
become law                 verb   VOTE_RESULT        topic:subj                                    state:approved     subj:measure/law/plan
begin                      verb   HEARING_DATE       topic:subj,value:on/for                       -                  subj:hearing
begin                      verb   INVESTIGATION      agent:subj,topic:into                         state:open         obj:inquiry
begin                      verb   SCHEDULE           topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
begin                      verb   BEGIN_END          topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
begin                      verb   BEGIN_END          topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
begin                      verb   FIRE_START         patient:subj,agent:from/by                    +                  subj:fire
beginning                  noun   BEGIN_END          topic:of/to                                   state:begun        -
behind bars                idiom  CUSTODY            patient:subj                                  state:held         subj:person
belong                     verb   OWN                patient:subj,agent:to                         +                  -
bequeath                   verb   DONATE             agent:subj,recipient:to,value:obj             -                  obj:money
bid                        noun   CANDIDATE          patient:poss,topic:for                        state:in           -
bill                       noun   COST               patient:of/for/poss,value:of/be/at            -                  -
bind                       verb   DUTY               topic:inf,agent:obj/for                       +                  -
binding                    adj    DUTY               topic:noun,agent:for                          +                  -
blacken                    verb   BURNED_AREA        patient:subj,value:obj                        -                  subj:fire
blackout                   noun   RUNNING            patient:of/in                                 state:stopped      -
blame                      verb   ACCUSE             patient:obj,topic:for,agent:subj              +                  obj:person/org
blame                      noun   LIABLE             agent:poss,topic:for                          +                  -
blame                      verb   CAUSE              patient:obj,agent:on/to                       +                  -
blank                      adj    LOADED             patient:noun                                  state:unloaded     noun:weapon
blaze                      verb   FIRE_STATE         patient:subj                                  state:burning      subj:fire
block                      verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
block                      verb   OPEN_CLOSED        patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
block                      verb   PERMIT             agent:obj,topic:from/inf                      not                -
board up                   verb   OPEN_CLOSED        patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
bodies                     noun   TOLL_DEATH         value:num/at/to,topic:from/in/of              -                  -
bogus                      adj    FORGE              patient:noun                                  +                  -
bolt                       verb   LOCKED             patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
bolted                     adj    LOCKED             patient:noun                                  state:locked       -
bond                       noun   BAIL_AMOUNT        patient:for,value:of/at/num                   -                  -
bonus                      noun   WAGE               patient:poss/for,value:of                     -                  -
book                       verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
book                       verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
boom                       noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
boost                      verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
boot                       verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
borrow                     verb   LEND               recipient:subj,agent:from,value:obj           -                  obj:money
borrowings                 noun   DEBT               patient:poss/of,value:of                      -                  -
boss                       noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
bow out                    verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
bow out                    verb   CANDIDATE          patient:subj,topic:for                        state:out          subj:person
box office                 noun   REVENUE            patient:poss/of,value:of                      -                  -
brandish                   verb   ARMED              patient:subj,topic:obj                        state:armed        obj:weapon
breach                     verb   LEGALITY           agent:subj,topic:obj                          state:illegal      obj:law
breach                     verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
break                      verb   LEGALITY           agent:subj,topic:obj                          state:illegal      obj:law
break                      verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
break                      verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
break                      verb   DAMAGED            patient:subj                                  state:damaged      subj:object/building/vehicle
break down                 verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
break down                 verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
break even                 verb   PROFITABLE         patient:subj                                  state:profit       -
break off                  verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
break off                  verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
break out                  verb   CUSTODY            patient:subj                                  state:fugitive     subj:person
break out                  verb   EVENT_TIME         topic:subj,value:at/on/in                     -                  subj:event/fire/war
break out                  verb   BEGIN_END          topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
break out                  verb   FIRE_START         patient:subj,agent:from/by                    +                  subj:fire
break with                 verb   MEMBERSHIP         patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
breakdown                  noun   RUNNING            patient:of/in                                 state:stopped      -
bribe                      verb   BRIBE              agent:subj,recipient:obj,value:with           +                  obj:person
bribe                      noun   BRIBE              agent:by/from,recipient:to                    +                  -
bring                      verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
bring                      verb   PENALTY            topic:subj,value:obj                          -                  subj:charge
bring                      verb   APPEAL             agent:subj,topic:against                      +                  obj:appeal
bring                      verb   CASE_STATUS        topic:obj,agent:subj                          state:going        obj:case
bring                      verb   LAWSUIT            agent:subj,patient:against,topic:self         state:filed        obj:suit
bring about                verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
bring down                 verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
bring forward              verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
bring forward              verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
bring in                   verb   REVENUE            patient:subj,value:obj                        -                  subj:org/business
bring in                   verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
bring under control        verb   FIRE_STATE         patient:obj,agent:subj                        state:out          obj:fire
broken                     adj    RUNNING            patient:noun                                  state:stopped      -
broken                     adj    DAMAGED            patient:noun                                  state:damaged      noun:object/building/vehicle
bruise                     verb   INJURY             patient:obj,agent:subj                        state:hurt         obj:person
budget                     verb   COST               patient:on/for,value:obj,agent:subj           -                  obj:money
budget                     noun   COST               patient:of/for/poss,value:of/be/at            -                  -
budgeted                   adj    COST               patient:noun,value:at                         -                  -
build                      verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
build                      verb   BUILT_WHEN         patient:obj,value:in,agent:subj               -                  obj:building/org/object
bulldoze                   verb   DEMOLISH           agent:subj,patient:obj                        +                  obj:building/object
bullets                    noun   SHOT_COUNT         value:num,agent:by                            -                  -
burn                       verb   FIRE_STATE         patient:subj                                  state:burning      subj:fire
burn                       verb   BURNED_AREA        patient:subj,value:obj                        -                  subj:fire
burn down                  verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
burst                      verb   DAMAGED            patient:subj                                  state:damaged      subj:object/building/vehicle
buy                        verb   BUY                agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
buy                        verb   SALE_PRICE         agent:subj,patient:obj,value:for              -                  -
buy off                    verb   BRIBE              agent:subj,recipient:obj,value:with           +                  obj:person
buyout                     noun   BUY                agent:by,patient:of,source:from,value:for     -                  -
call for                   verb   PENALTY            topic:subj,value:obj                          -                  subj:charge
call for                   verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
call it quits              idiom  HOLD_OFFICE        patient:subj                                  state:out          subj:person
call off                   verb   STRIKE_WORK        agent:subj,topic:obj                          state:off          obj:strike
call off                   verb   PLAN_STATUS        topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
call off                   verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
campaign                   verb   CANDIDATE          patient:subj,topic:for                        state:in           subj:person
campaign                   noun   CANDIDATE          patient:poss,topic:for                        state:in           -
can                        verb   ABLE               agent:subj,topic:inf                          +                  -
cancel                     verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
cancel                     verb   STRIKE_WORK        agent:subj,topic:obj                          state:off          obj:strike
cancel                     verb   PLAN_STATUS        topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
cancel                     verb   LICENSED           agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
cancellation               noun   PLAN_STATUS        topic:of                                      state:cancelled    of:event/game/meeting/plan/project/flight
candidacy                  noun   CANDIDATE          patient:poss,topic:for                        state:in           -
capability                 noun   ABLE               agent:poss,topic:inf                          +                  -
capable                    adj    ABLE               agent:noun,topic:inf/of                       +                  -
capacity                   noun   ABLE               agent:poss,topic:inf                          +                  -
capital punishment         noun   SENTENCE_KIND      patient:to                                    state:death        -
captain                    verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:org
captain                    noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
capture                    verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
capture                    noun   CUSTODY            patient:poss/of,agent:by                      state:held         -
capture                    verb   ELECTION_RESULT    patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
carry                      verb   PENALTY            topic:subj,value:obj                          -                  subj:charge
carry                      verb   ARMED              patient:subj,topic:obj                        state:armed        obj:weapon
carry                      verb   ELECTION_RESULT    patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
carry a price tag of       verb   COST               patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
carry on                   verb   BEGIN_END          topic:subj                                    state:begun        -
cases                      noun   INFECT             value:num,topic:of                            -                  -
casings                    noun   SHOT_COUNT         value:num,agent:by                            -                  -
casualties                 noun   TOLL_INJURED       value:num,topic:in/from                       -                  -
catch                      verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
catch                      verb   INFECT             value:subj,topic:obj/with                     -                  obj:disease
cause                      verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
cause                      noun   CAUSE              agent:be,patient:of/for                       +                  -
cause                      verb   FIRE_START         agent:subj,patient:obj                        +                  obj:fire
cause                      noun   FIRE_START         agent:be,patient:of                           +                  of:fire
cause damage of            verb   DAMAGE_COST        topic:subj,value:obj                          -                  obj:money
cause of death             noun   DEATH_CAUSE        patient:of,topic:be                           +                  -
caused by                  prep   CAUSE              agent:to,patient:noun                         +                  -
cave in                    verb   DAMAGED            patient:subj                                  state:damaged      subj:object/building/vehicle
cease                      verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
cease                      verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
ceo                        noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
certified                  adj    LICENSED           patient:noun,topic:for                        state:licensed     -
certify                    verb   LICENSED           agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
chain                      verb   LOCKED             patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
chained                    adj    LOCKED             patient:noun                                  state:locked       -
chair                      verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:org
chair                      noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
chairman                   noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
chairwoman                 noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
challenge                  verb   APPEAL             agent:subj,topic:obj/against                  +                  obj:verdict/ruling/law
champion                   verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
change hands               verb   SALE_PRICE         patient:subj,value:for/obj                    -                  -
change plea to guilty      verb   PLEA               patient:subj,topic:to                         state:guilty       -
char                       verb   BURNED_AREA        patient:subj,value:obj                        -                  subj:fire
charge                     verb   CHARGE             patient:obj,topic:with,agent:subj             state:on           obj:person/org
charge                     noun   CHARGE             topic:self,patient:against/poss,agent:by      state:on           -
charges                    noun   CHARGE_COUNT       patient:poss/against,value:num                -                  -
charter                    verb   RENT               agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
check                      verb   INSPECT            agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
check                      noun   INSPECT            agent:by/poss,patient:of/on                   +                  -
checkup                    noun   INSPECT            agent:by/poss,patient:of/on                   +                  -
chief                      noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
chief executive            noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
chip in                    verb   COST_BEARER        agent:subj,patient:for                        +                  -
cite                       verb   CHARGE             patient:obj,topic:for,agent:subj              state:on           obj:person/org
civil penalty              noun   FINE               patient:against/on,value:of/num               -                  -
claim                      verb   DAMAGES            agent:subj,value:obj,patient:from             -                  obj:money/damages
claim                      verb   TOLL_DEATH         value:obj,topic:subj                          -                  obj:person
claim the lives of         idiom  TOLL_DEATH         topic:subj,value:obj                          -                  -
class action               noun   LAWSUIT            agent:poss/by,patient:against                 state:filed        -
clean                      adj    CONTAMINATED       patient:noun                                  state:clean        -
clear                      verb   CHARGE             patient:obj,topic:of,agent:subj               state:off          obj:person
clear                      verb   CHARGE_DECISION    patient:obj,agent:subj                        state:nocharge     obj:person
clear                      verb   LOADED             patient:obj,agent:subj                        state:unloaded     obj:weapon
clear                      verb   DRUG_APPROVAL      topic:obj,agent:subj                          state:approved     obj:drug
clear                      verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
clear                      verb   VOTE_RESULT        topic:subj                                    state:approved     subj:measure/law/plan
clear                      verb   PASS_TEST          patient:subj,topic:obj                        state:pass         obj:test/inquiry
clear                      verb   PERMIT             agent:obj,topic:inf                           +                  -
clearance                  noun   PERMIT             agent:for,topic:inf/for                       +                  -
climb                      verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
clinch                     verb   CONTRACT           agent:subj,patient:with                       +                  obj:contract/deal/treaty
clinch                     verb   ELECTION_RESULT    patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
cling to power             verb   HOLD_OFFICE        patient:subj,topic:in/as/obj                  state:in           subj:person
close                      verb   CASE_STATUS        topic:obj,agent:subj                          state:ended        obj:case
close                      verb   INVESTIGATION      agent:subj,topic:into                         state:closed       obj:inquiry
close                      verb   PRICE_LEVEL        topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
close                      verb   CONTRACT           agent:subj,patient:with                       +                  obj:contract/deal/treaty
close                      verb   OPEN_CLOSED        patient:subj                                  state:closed       subj:building/business/place/object/org/service
close                      verb   OPEN_CLOSED        patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
close doors                verb   OPEN_CLOSED        patient:subj                                  state:closed       subj:building/business/place/object/org/service
close off                  verb   OPEN_CLOSED        patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
closed                     adj    OPEN_CLOSED        patient:noun                                  state:closed       -
closing                    noun   OPEN_CLOSED        patient:of                                    state:closed       -
closure                    noun   OPEN_CLOSED        patient:of                                    state:closed       -
coach                      noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
cock                       verb   HAMMER             patient:obj,agent:subj                        +                  obj:hammer/weapon
cold                       adj    LOADED             patient:noun                                  state:unloaded     noun:weapon
collaborate                verb   COOPERATE          agent:subj,recipient:with                     +                  subj:person/org
collapse                   verb   CASE_STATUS        topic:subj                                    state:ended        subj:case
collapse                   verb   SOLVENCY           patient:subj                                  state:bankrupt     subj:org/person
collapse                   verb   VOTE_RESULT        topic:subj                                    state:rejected     subj:measure/law/plan
collapse                   verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
collapse                   verb   DAMAGED            patient:subj                                  state:damaged      subj:object/building/vehicle
collapse                   noun   DAMAGED            patient:to/of                                 state:damaged      -
collar                     verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
collect                    verb   PAY                recipient:subj,value:obj,agent:from           -                  obj:money
comb                       verb   SEARCH             agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
combine                    verb   MERGE              patient:subj,recipient:with                   +                  subj:org/business
come                       verb   CAUSE              patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
come clean                 verb   CONFESS            agent:subj,topic:to/obj                       +                  subj:person
come down                  verb   DAMAGED            patient:subj                                  state:damaged      subj:object/building/vehicle
come in at                 idiom  COST               patient:subj,value:to/at/num                  -                  -
come into force            verb   LAW_FORCE          topic:subj                                    state:in           subj:law/rule/measure/treaty
come on                    verb   RUNNING            patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
come out against           idiom  SUPPORT            agent:subj,topic:to                           state:against      -
come to                    verb   COST               patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
come to a close            verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
come to an end             verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
come with                  verb   PENALTY            topic:subj,value:obj                          -                  subj:charge
command                    verb   MARKET_SHARE       patient:subj,value:obj,topic:of               -                  obj:rate/market
command                    verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:org
command                    verb   DUTY               topic:inf,agent:obj/for                       +                  -
commence                   verb   BEGIN_END          topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
commence                   verb   BEGIN_END          topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
commission                 noun   TAX                topic:on/self,value:of/at                     -                  -
commissioner               noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
community service          noun   SENTENCE_KIND      patient:to                                    state:probation    -
compel                     verb   DUTY               topic:inf,agent:obj/for                       +                  -
compensate                 verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
compensation               noun   DAMAGES            value:of/num,recipient:to                     -                  -
compensation               noun   PAY                agent:by/from,recipient:to,value:of           -                  -
compensation package       noun   WAGE               patient:poss/for,value:of                     -                  -
compile                    verb   AUTHOR             agent:subj,patient:obj                        +                  obj:document
complete                   verb   INVESTIGATION      agent:subj,topic:into                         state:closed       obj:inquiry
complete                   verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
complete                   verb   BUILT_WHEN         patient:obj,value:in,agent:subj               -                  obj:building/org/object
completion                 noun   BEGIN_END          topic:of/to                                   state:ended        -
comply with                verb   LEGALITY           agent:subj,topic:obj                          state:legal        obj:law
compose                    verb   AUTHOR             agent:subj,patient:obj                        +                  obj:document
compulsory                 adj    DUTY               topic:noun,agent:for                          +                  -
concede                    verb   ELECTION_RESULT    patient:subj,topic:obj                        state:lost         obj:election/vote/game/war/job
concede defeat             verb   ELECTION_RESULT    patient:subj                                  state:lost         subj:person/org/team
conclude                   verb   INVESTIGATION      agent:subj,topic:into                         state:closed       obj:inquiry
conclude                   verb   CONTRACT           agent:subj,patient:with                       +                  obj:contract/deal/treaty
conclude                   verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
conclude                   verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
conclusion                 noun   BEGIN_END          topic:of/to                                   state:ended        -
condemn                    verb   SENTENCE           patient:obj,value:to,topic:for,agent:subj     -                  obj:person
condemn                    verb   SUPPORT            agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
confess                    verb   CONFESS            agent:subj,topic:to/obj                       +                  subj:person
confession                 noun   CONFESS            agent:poss,topic:to                           +                  -
confirm                    verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
confirm                    verb   PLAN_STATUS        topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
confront                   verb   CHARGE             patient:subj,topic:obj                        state:on           obj:charge
confront                   verb   PENALTY            patient:subj,value:obj                        -                  obj:time/sentence
consent                    noun   PERMIT             agent:for,topic:inf/for                       +                  -
constitute                 verb   MARKET_SHARE       patient:subj,value:obj,topic:of               -                  obj:rate/market
constitutional             adj    LEGALITY           topic:noun                                    state:legal        -
construct                  verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
construct                  verb   BUILT_WHEN         patient:obj,value:in,agent:subj               -                  obj:building/org/object
construction               noun   BUILD              agent:by,patient:of                           +                  -
consume                    verb   BURNED_AREA        patient:subj,value:obj                        -                  subj:fire
consumer price index       noun   INFLATION          place:in/poss,value:of/at/be                  -                  -
contain                    verb   FIRE_STATE         patient:obj,agent:subj                        state:out          obj:fire
contained                  adj    FIRE_STATE         patient:noun                                  state:out          noun:fire
contained                  adj    CONTAINED          patient:noun,value:num                        -                  noun:fire
containment                noun   CONTAINED          patient:of,value:num                          -                  of:fire
contaminate                verb   CONTAMINATED       patient:obj,topic:with,agent:subj             state:tainted      -
contaminated               adj    CONTAMINATED       patient:noun,topic:with                       state:tainted      -
contest                    verb   APPEAL             agent:subj,topic:obj/against                  +                  obj:verdict/ruling/law
continue                   verb   CASE_STATUS        topic:subj                                    state:going        subj:case
continue                   verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
continue                   verb   INVESTIGATION      topic:into                                    state:open         subj:inquiry
continue                   verb   BEGIN_END          topic:subj                                    state:begun        -
continue as planned        verb   PLAN_STATUS        topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
contract                   verb   INFECT             value:subj,topic:obj/with                     -                  obj:disease
contract                   verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
contract                   noun   CONTRACT           agent:poss,patient:with/between               +                  -
contraction                noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
contravene                 verb   LEGALITY           agent:subj,topic:obj                          state:illegal      obj:law
contribute                 verb   DONATE             agent:subj,recipient:to,value:obj             -                  obj:money
contribution               noun   DONATE             agent:from/by,recipient:to,value:of           -                  -
control                    verb   MARKET_SHARE       patient:subj,value:obj,topic:of               -                  obj:rate/market
control                    verb   FIRE_STATE         patient:obj,agent:subj                        state:out          obj:fire
convict                    verb   VERDICT            patient:obj,topic:of,agent:subj               state:guilty       obj:person/org
conviction                 noun   VERDICT            patient:poss/of,topic:for                     state:guilty       -
cooperate                  verb   COOPERATE          agent:subj,recipient:with                     +                  subj:person/org
cooperation                noun   COOPERATE          agent:poss,recipient:with                     +                  -
cordon off                 verb   OPEN_CLOSED        patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
corroded                   adj    DAMAGED            patient:noun                                  state:damaged      noun:object/building/vehicle
corrupt                    verb   BRIBE              agent:subj,recipient:obj,value:with           +                  obj:person
cost                       verb   COST               patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
cost                       verb   COST               patient:obj,value:at,agent:subj               -                  -
cost                       noun   COST               patient:of/for/poss,value:of/be/at            -                  -
cost                       noun   PRICE_LEVEL        topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
cost                       verb   DAMAGE_COST        topic:subj,value:obj                          -                  obj:money
cost the lives of          idiom  TOLL_DEATH         topic:subj,value:obj                          -                  -
could be imprisoned for    idiom  PENALTY            patient:subj,value:num                        -                  subj:person
could be jailed for        idiom  PENALTY            patient:subj,value:num                        -                  subj:person
could get                  verb   PENALTY            patient:subj,value:obj                        -                  obj:time/sentence
could go to prison for     idiom  PENALTY            patient:subj,value:num                        -                  subj:person
could receive              verb   PENALTY            patient:subj,value:obj                        -                  obj:time/sentence
could sentence             verb   PENALTY            patient:obj,value:to                          -                  -
could serve                verb   PENALTY            patient:subj,value:obj                        -                  obj:time/sentence
could spend                idiom  PENALTY            patient:subj,value:num                        -                  subj:person
count                      noun   CHARGE             topic:self,patient:against/poss,agent:by      state:on           -
count                      verb   SHOT_COUNT         agent:subj,value:obj                          -                  obj:shot
counterfeit                verb   FORGE              agent:subj,patient:obj                        +                  obj:document/object/evidence
counterfeit                adj    FORGE              patient:noun                                  +                  -
countersign                verb   SIGN               agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
counts                     noun   CHARGE_COUNT       patient:poss/against,value:num                -                  -
court date                 noun   HEARING_DATE       topic:self,value:on/for                       -                  -
cover                      verb   COST_BEARER        agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
cover                      verb   BURNED_AREA        patient:subj,value:obj                        -                  subj:fire
crack                      verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
crack                      verb   DAMAGED            patient:subj                                  state:damaged      subj:object/building/vehicle
cracked                    adj    DAMAGED            patient:noun                                  state:damaged      noun:object/building/vehicle
crash                      verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
crash                      verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
create                     verb   HIRE_COUNT         agent:subj,value:obj                          -                  obj:job
create                     verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
credit                     noun   LEND               agent:from,recipient:to,value:of              -                  -
credit line                noun   LEND               agent:from,recipient:to,value:of              -                  -
creep up                   verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
criminalise                verb   LEGALITY           topic:obj,agent:subj                          state:illegal      -
criminalize                verb   LEGALITY           topic:obj,agent:subj                          state:illegal      -
critical                   adj    CONDITION          patient:noun                                  state:grave        -
criticise                  verb   SUPPORT            agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
criticize                  verb   SUPPORT            agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
crumble                    verb   DAMAGED            patient:subj                                  state:damaged      subj:object/building/vehicle
crush                      verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
culpable                   adj    LIABLE             agent:noun,topic:for                          +                  -
culprit                    noun   CAUSE              agent:be,patient:of/for                       +                  -
curb                       verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
custody                    noun   CUSTODY            patient:poss/of,agent:by                      state:held         -
cut                        verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
cut                        verb   TAX_CHANGE         topic:obj,agent:subj                          state:down         obj:price/rate
cut                        verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
cut                        noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
cut                        verb   LAYOFF             agent:subj,value:obj                          -                  obj:person/job
cut off                    verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
damage                     verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
damage                     noun   DAMAGED            patient:to/of                                 state:damaged      -
damage                     noun   DAMAGE_COST        patient:to,value:of/num,topic:from            -                  -
damaged                    adj    DAMAGED            patient:noun                                  state:damaged      noun:object/building/vehicle
damages                    noun   DAMAGES            value:of/num,recipient:to                     -                  -
damages                    noun   DAMAGE_COST        patient:to,value:of/num,topic:from            -                  -
dangerous                  adj    SAFE               patient:noun,topic:for/to                     state:unsafe       -
dark                       adj    RUNNING            patient:noun                                  state:stopped      -
date                       noun   SCHEDULE           topic:of/for,value:be/on                      -                  -
date                       verb   BUILT_WHEN         patient:subj,value:to/from                    -                  subj:building/object
date back                  verb   BUILT_WHEN         patient:subj,value:to/from                    -                  subj:building/object
deactivate                 verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
dead                       adj    LIFE               patient:noun                                  state:dead         noun:person/animal
dead                       noun   TOLL_DEATH         value:num/at/to,topic:from/in/of              -                  -
deadline                   noun   SCHEDULE           topic:of/for,value:be/on                      -                  -
deadlock                   verb   VERDICT            agent:subj,topic:on                           state:hung         -
deadly                     adj    SAFE               patient:noun,topic:for/to                     state:unsafe       -
deal                       noun   CONTRACT           agent:poss,patient:with/between               +                  -
death                      noun   LIFE               patient:of/poss                               state:dead         -
death penalty              noun   SENTENCE_KIND      patient:to                                    state:death        -
death row                  noun   SENTENCE_KIND      patient:to                                    state:death        -
death sentence             noun   SENTENCE_KIND      patient:to                                    state:death        -
death toll                 noun   TOLL_DEATH         value:num/at/to,topic:from/in/of              -                  -
deaths                     noun   TOLL_DEATH         value:num/at/to,topic:from/in/of              -                  -
debt                       noun   DEBT               patient:poss/of,value:of                      -                  -
debts                      noun   DEBT               patient:poss/of,value:of                      -                  -
deceased                   adj    LIFE               patient:noun                                  state:dead         noun:person/animal
decide not to charge       verb   CHARGE_DECISION    patient:obj,agent:subj                        state:nocharge     obj:person
decide not to pursue       idiom  CHARGE             topic:obj                                     state:off          obj:charge
decide to charge           verb   CHARGE_DECISION    patient:obj,topic:with,agent:subj             state:charge       obj:person
declare candidacy          verb   CANDIDATE          patient:subj,topic:for                        state:in           subj:person
decline                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
decline                    noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
decline to charge          verb   CHARGE_DECISION    patient:obj,agent:subj                        state:nocharge     obj:person
decline to prosecute       verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
decline to pursue          verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
decline to run             verb   CANDIDATE          patient:subj,topic:for                        state:out          subj:person
decrease                   verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
decrease                   verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
decrease                   noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
decriminalize              verb   LEGALITY           topic:obj,agent:subj                          state:legal        -
default                    verb   SOLVENCY           patient:subj                                  state:bankrupt     subj:org/person
defeat                     noun   ELECTION_RESULT    patient:poss/of/for,topic:in/to               state:lost         -
defeat                     verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
defeat                     verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
defeat                     noun   VOTE_RESULT        topic:of,agent:by/poss                        state:rejected     -
defective                  adj    DAMAGED            patient:noun                                  state:damaged      noun:object/building/vehicle
defenseless                adj    ARMED              patient:noun                                  state:unarmed      noun:person
defer                      verb   VOTE_RESULT        topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
defer                      verb   PLAN_STATUS        topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
deficit                    noun   PROFIT             patient:poss/of,value:of                      dir:down           -
delay                      verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
delay                      verb   VOTE_RESULT        topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
delay                      verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
delay                      verb   PLAN_STATUS        topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
delay                      noun   PLAN_STATUS        topic:of/in/to                                state:postponed    of:event/game/meeting/plan/project
delete                     verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
demand                     verb   DAMAGES            agent:subj,value:obj,patient:from             -                  obj:money/damages
demise                     noun   LIFE               patient:of/poss                               state:dead         -
demolish                   verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
demolish                   verb   DEMOLISH           agent:subj,patient:obj                        +                  obj:building/object
demolition                 noun   DEMOLISH           agent:by,patient:of                           +                  -
denounce                   verb   SUPPORT            agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
deny                       verb   PAROLE             patient:iobj/to,value:obj                     state:denied       obj:parole
deny                       verb   MOTION             topic:obj,agent:subj                          state:denied       obj:motion
deny                       verb   BAIL               patient:iobj/for/to                           state:denied       obj:bail
deny                       verb   PERMIT             agent:obj,topic:from/inf                      not                -
departure                  noun   HOLD_OFFICE        patient:poss/of,topic:as/from                 state:out          -
depose                     verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
depress                    verb   TRIGGER            patient:obj,agent:subj                        +                  obj:trigger
depression                 noun   TRIGGER            patient:of,agent:by                           +                  of:trigger
design                     verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
designate                  verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
destroy                    verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
destroy                    verb   BURNED_AREA        patient:subj,value:obj                        -                  subj:fire
destroyed                  adj    DAMAGED            patient:noun                                  state:damaged      noun:object/building/vehicle
destruction                noun   DAMAGED            patient:to/of                                 state:damaged      -
detain                     verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
detain                     verb   ARREST_COUNT       agent:subj,value:obj                          -                  obj:person
detention                  noun   CUSTODY            patient:poss/of,agent:by                      state:held         -
detentions                 noun   ARREST_COUNT       value:num,place:in                            -                  -
devastate                  verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
develop                    verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
die                        verb   LIFE               patient:subj                                  state:dead         subj:person/animal
die                        verb   TOLL_DEATH         value:subj,topic:in,place:in/at               -                  subj:person
die                        verb   DEATH_CAUSE        patient:subj,topic:of/from                    +                  subj:person
die                        verb   VOTE_RESULT        topic:subj                                    state:rejected     subj:measure/law/plan
die by suicide             idiom  DEATH_MANNER       patient:subj                                  state:suicide      subj:person
die of natural causes      idiom  DEATH_MANNER       patient:subj                                  state:natural      subj:person
diminish                   verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
dip                        verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
dip                        noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
direct                     verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:org
direct                     verb   DUTY               topic:inf,agent:obj/for                       +                  -
director                   noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
disable                    verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
disabled                   adj    RUNNING            patient:noun                                  state:stopped      -
disallow                   verb   PERMIT             topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
disappear                  verb   MISSING            patient:subj                                  state:missing      subj:person
disappeared                noun   TOLL_MISSING       value:num,topic:from/in/after,place:in        -                  -
discharge                  verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
discharge                  verb   CUSTODY            patient:obj,agent:subj                        state:free         obj:person
discharge                  verb   DISMISS_JUROR      patient:obj,agent:subj                        +                  obj:juror
discharge                  verb   SELF_FIRE          patient:subj                                  +                  subj:weapon,manner:accidental
discharge                  noun   SELF_FIRE          patient:of                                    +                  of:weapon,manner:accidental
discharge                  verb   FIRE_WEAPON        agent:subj,patient:obj                        +                  obj:weapon
discharge                  noun   FIRE_WEAPON        agent:by/poss,patient:of                      +                  of:weapon
discharge                  verb   WEAPON_FIRED       patient:subj                                  +                  subj:weapon
disconnect                 verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
discontinue                verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
discover                   verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
discover                   verb   EVENT_TIME         topic:obj,value:at/on,agent:subj              -                  -
dismantle                  verb   DEMOLISH           agent:subj,patient:obj                        +                  obj:building/object
dismantling                noun   DEMOLISH           agent:by,patient:of                           +                  -
dismiss                    verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
dismiss                    verb   MOTION             topic:obj,agent:subj                          state:denied       obj:motion
dismiss                    verb   CASE_STATUS        topic:obj,agent:subj                          state:ended        obj:case
dismiss                    verb   LAWSUIT            agent:subj,topic:obj                          state:off          obj:suit,subj:court
dismiss                    verb   DISMISS_JUROR      patient:obj,agent:subj                        +                  obj:juror
dismiss                    verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
dismissal                  noun   CHARGE             topic:of,patient:against                      state:off          of:charge
dismissal                  noun   HOLD_OFFICE        patient:poss/of,topic:as/from                 state:out          -
disqualify                 verb   PERMIT             agent:obj,topic:from/inf                      not                -
ditch                      verb   PLAN_STATUS        topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
do                         verb   SENTENCE           patient:subj,value:obj                        -                  obj:time/sentence
do away with               idiom  CHARGE             topic:obj                                     state:off          obj:charge
do time                    idiom  SENTENCE           patient:subj,value:num                        -                  subj:person
doctor                     verb   FORGE              agent:subj,patient:obj                        +                  obj:document/object/evidence
doctored                   adj    FORGE              patient:noun                                  +                  -
donate                     verb   DONATE             agent:subj,recipient:to,value:obj             -                  obj:money
donation                   noun   DONATE             agent:from/by,recipient:to,value:of           -                  -
double                     verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
double                     verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
douse                      verb   FIRE_STATE         patient:obj,agent:subj                        state:out          obj:fire
down                       adj    RUNNING            patient:noun                                  state:stopped      -
down tools                 verb   STRIKE_WORK        agent:subj,topic:over                         state:on           subj:person/org
downgrade                  verb   CHARGE_DEGREE      topic:obj,patient:against                     state:reduced      obj:charge
downgrade from             verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
downturn                   noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
draft                      verb   AUTHOR             agent:subj,patient:obj                        +                  obj:document
drafter                    noun   AUTHOR             agent:be,patient:of                           +                  -
draw                       verb   SENTENCE           patient:subj,value:obj                        -                  obj:time/sentence
draw                       verb   WAGE               patient:subj,value:obj                        -                  obj:money,subj:person
draw back                  verb   TRIGGER            patient:obj,agent:subj                        +                  obj:trigger
draw back                  verb   HAMMER             patient:obj,agent:subj                        +                  obj:hammer/weapon
draw up                    verb   AUTHOR             agent:subj,patient:obj                        +                  obj:document
drinkable                  adj    CONTAMINATED       patient:noun                                  state:clean        -
drive down                 verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
drive up                   verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
drop                       verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
drop                       verb   APPEAL             agent:subj,topic:of                           not                obj:appeal
drop                       verb   MOTION             agent:subj,topic:obj                          state:withdrawn    obj:motion
drop                       verb   CASE_STATUS        topic:obj,agent:subj                          state:ended        obj:case
drop                       verb   LAWSUIT            agent:subj,topic:obj                          state:off          obj:suit
drop                       verb   INVESTIGATION      agent:subj,topic:into                         state:closed       obj:inquiry
drop                       verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
drop                       noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
drop                       verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
drop                       verb   PLAN_STATUS        topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
drop from                  verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
drop out                   verb   CANDIDATE          patient:subj,topic:for                        state:out          subj:person
dropping                   noun   CHARGE             topic:of,patient:against                      state:off          of:charge
drown                      verb   LIFE               patient:subj                                  state:dead         subj:person/animal
drown                      verb   TOLL_DEATH         value:subj,topic:in,place:in/at               -                  subj:person
due                        adj    DUTY               topic:noun,agent:for                          +                  -
due to                     prep   CAUSE              agent:to,patient:noun                         +                  -
duty                       noun   TAX                topic:on/self,value:of/at                     -                  -
duty                       noun   DUTY               agent:poss/on,topic:inf/of                    +                  -
dwindle                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
earmark                    verb   COST               patient:on/for,value:obj,agent:subj           -                  obj:money
earn                       verb   WAGE               patient:subj,value:obj                        -                  obj:money,subj:person
earn                       verb   PROFIT             patient:subj,value:obj                        dir:up             subj:org/business
earnings                   noun   WAGE               patient:poss/for,value:of                     -                  -
earnings                   noun   PROFIT             patient:poss/of,value:of                      dir:up             -
ease                       verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
ease                       verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
economic growth            noun   GDP_GROWTH         place:of/in/poss,value:of/at/by               -                  -
edge                       verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
edge down                  verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
edge out                   verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
edge up                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
editor                     noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
eject                      verb   MEMBERSHIP         patient:obj,topic:from,agent:subj             state:out          obj:person/org
elect                      verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
election                   noun   HOLD_OFFICE        patient:poss/of,topic:as/to                   state:in           -
election day               noun   SCHEDULE           topic:of/for,value:be/on                      -                  -
elevate                    verb   CHARGE_DEGREE      topic:obj,patient:against                     state:raised       obj:charge
eligible                   adj    PERMIT             agent:noun,topic:inf                          +                  noun:person/org
eliminate                  verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
eliminate                  verb   LAYOFF             agent:subj,value:obj                          -                  obj:person/job
embrace                    verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
employ                     verb   HEADCOUNT          patient:subj,value:obj                        -                  subj:org/business
employees                  noun   HEADCOUNT          patient:poss/of,value:of/num                  -                  -
empower                    verb   PERMIT             agent:obj,topic:inf                           +                  -
empty                      adj    LOADED             patient:noun                                  state:unloaded     noun:weapon
empty                      verb   LOADED             patient:obj,agent:subj                        state:unloaded     obj:weapon
enable                     verb   PERMIT             agent:obj,topic:inf                           +                  -
enact                      verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
enact                      verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
enactment                  noun   VOTE_RESULT        topic:of,agent:by/poss                        state:approved     -
end                        verb   CASE_STATUS        topic:subj                                    state:ended        subj:case
end                        verb   INVESTIGATION      agent:subj,topic:into                         state:closed       obj:inquiry
end                        verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
end                        verb   LAW_FORCE          topic:subj                                    state:out          subj:law/rule/measure/treaty
end                        verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
end                        verb   STRIKE_WORK        agent:subj,topic:obj                          state:off          obj:strike
end                        verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
end                        verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
end                        noun   BEGIN_END          topic:of/to                                   state:ended        -
end campaign               verb   CANDIDATE          patient:subj,topic:for                        state:out          subj:person
endanger                   verb   SAFE               patient:subj                                  state:unsafe       -
endorse                    verb   SIGN               agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
endorse                    verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
endorse                    verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
endorsement                noun   VOTE_RESULT        topic:of,agent:by/poss                        state:approved     -
endorsement                noun   SUPPORT            agent:poss/from/by,topic:for/of               state:for          -
endowment                  noun   DONATE             agent:from/by,recipient:to,value:of           -                  -
enforce                    verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
engage                     verb   TRIGGER            patient:obj,agent:subj                        +                  obj:trigger
enhancement                noun   CHARGE             topic:self,patient:against/poss,agent:by      state:on           -
enlarge                    verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
entail                     verb   PENALTY            topic:subj,value:obj                          -                  subj:charge
enter                      verb   MEMBERSHIP         patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
enter a guilty plea        verb   PLEA               patient:subj,topic:to                         state:guilty       -
enter a not guilty plea    verb   PLEA               patient:subj,topic:to                         state:not_guilty   -
enter into                 verb   CONTRACT           agent:subj,patient:with                       +                  obj:contract/deal/treaty
enter into force           verb   LAW_FORCE          topic:subj                                    state:in           subj:law/rule/measure/treaty
enter receivership         verb   SOLVENCY           patient:subj                                  state:bankrupt     subj:org/person
enter the race             verb   CANDIDATE          patient:subj,topic:for                        state:in           subj:person
entitle                    verb   PERMIT             agent:obj,topic:inf                           +                  -
entitled                   adj    PERMIT             agent:noun,topic:inf                          +                  noun:person/org
erect                      verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
erect                      verb   BUILT_WHEN         patient:obj,value:in,agent:subj               -                  obj:building/org/object
erupt                      verb   EVENT_TIME         topic:subj,value:at/on/in                     -                  subj:event/fire/war
erupt                      verb   FIRE_START         patient:subj,agent:from/by                    +                  subj:fire
escape                     verb   CUSTODY            patient:subj                                  state:fugitive     subj:person
escape injury              idiom  INJURY             patient:subj                                  state:unhurt       -
establish                  verb   BUILT_WHEN         patient:obj,value:in,agent:subj               -                  obj:building/org/object
estimate                   verb   COST               patient:obj,value:at,agent:subj               -                  -
estimate                   noun   COST               patient:of/for/poss,value:of/be/at            -                  -
examination                noun   INSPECT            agent:by/poss,patient:of/on                   +                  -
examine                    verb   INSPECT            agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
exclude                    verb   MEMBERSHIP         patient:obj,topic:from,agent:subj             state:out          obj:person/org
excuse                     verb   DISMISS_JUROR      patient:obj,agent:subj                        +                  obj:juror
excuse                     verb   DUTY               agent:obj,topic:from/inf                      not                -
execute                    verb   SENTENCE_KIND      patient:obj                                   state:death        obj:person
exempt                     verb   DUTY               agent:obj,topic:from/inf                      not                -
exit                       verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
exit                       verb   MEMBERSHIP         patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
exonerate                  verb   VERDICT            patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
exoneration                noun   VERDICT            patient:poss/of,topic:of                      state:acquitted    -
expand                     verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
expansion                  noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
expected to recover        idiom  CONDITION          patient:subj                                  state:stable       -
expected to survive        idiom  CONDITION          patient:subj                                  state:stable       -
expel                      verb   MEMBERSHIP         patient:obj,topic:from,agent:subj             state:out          obj:person/org
expense                    noun   COST               patient:of/for/poss,value:of/be/at            -                  -
expire                     verb   LAW_FORCE          topic:subj                                    state:out          subj:law/rule/measure/treaty
exposure                   noun   PENALTY            patient:for,value:of/self                     -                  -
extend                     verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
extinguish                 verb   FIRE_STATE         patient:obj,agent:subj                        state:out          obj:fire
extinguished               adj    FIRE_STATE         patient:noun                                  state:out          noun:fire
fabricate                  verb   FORGE              agent:subj,patient:obj                        +                  obj:document/object/evidence
fabricated                 adj    FORGE              patient:noun                                  +                  -
fabrication                noun   FORGE              patient:of,agent:by                           +                  -
face                       verb   CHARGE             patient:subj,topic:obj                        state:on           obj:charge
face                       verb   PENALTY            patient:subj,value:obj                        -                  obj:time/sentence
face no charges            idiom  CHARGE_DECISION    patient:subj                                  state:nocharge     subj:person
fail                       verb   VOTE_RESULT        topic:subj                                    state:rejected     subj:measure/law/plan
fail                       verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
fail                       verb   PASS_TEST          patient:subj,topic:obj                        state:fail         obj:test/inquiry
fail to check              verb   INSPECT            agent:subj,patient:obj                        not                obj:object/inquiry/test
fail to reach a verdict    verb   VERDICT            agent:subj,topic:on                           state:hung         -
failure                    noun   RUNNING            patient:of/in                                 state:stopped      -
fair                       adj    CONDITION          patient:noun                                  state:stable       -
fake                       verb   FORGE              agent:subj,patient:obj                        +                  obj:document/object/evidence
fake                       adj    FORGE              patient:noun                                  +                  -
fall                       verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
fall                       noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
fall                       verb   VOTE_RESULT        topic:subj                                    state:rejected     subj:measure/law/plan
fall                       verb   SCHEDULE           topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
fall apart                 verb   CASE_STATUS        topic:subj                                    state:ended        subj:case
fall down                  verb   DAMAGED            patient:subj                                  state:damaged      subj:object/building/vehicle
fall ill                   verb   INFECT             value:subj,topic:obj/with                     -                  obj:disease
fall short                 verb   VOTE_RESULT        topic:subj                                    state:rejected     subj:measure/law/plan
fall short of              verb   PASS_TEST          patient:subj,topic:obj                        state:fail         obj:test/inquiry
fall sick                  verb   INFECT             value:subj,topic:obj/with                     -                  obj:disease
falsification              noun   FORGE              patient:of,agent:by                           +                  -
falsified                  adj    FORGE              patient:noun                                  +                  -
falsify                    verb   FORGE              agent:subj,patient:obj                        +                  obj:document/object/evidence
fare                       noun   PRICE_LEVEL        topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
fasten                     verb   LOCKED             patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
fatalities                 noun   TOLL_DEATH         value:num/at/to,topic:from/in/of              -                  -
fault                      verb   ACCUSE             patient:obj,topic:for,agent:subj              +                  obj:person/org
fault                      noun   LIABLE             agent:poss,topic:for                          +                  -
faulty                     adj    DAMAGED            patient:noun                                  state:damaged      noun:object/building/vehicle
favor                      verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
favour                     verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
fee                        noun   PRICE_LEVEL        topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
felonies                   noun   CHARGE_COUNT       patient:poss/against,value:num                -                  -
felony                     adj    CHARGE_DEGREE      topic:noun                                    state:felony       noun:charge
fetch                      idiom  COST               patient:subj,value:to/at/num                  -                  -
fetch                      verb   SALE_PRICE         patient:subj,value:for/obj                    -                  -
fight                      verb   CHARGE             patient:subj,topic:obj                        state:on           obj:charge
fight                      verb   SUPPORT            agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
fighting for life          idiom  CONDITION          patient:subj                                  state:grave        -
file                       verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
file                       verb   APPEAL             agent:subj,topic:against                      +                  obj:appeal
file                       verb   MOTION             topic:obj,agent:subj                          state:pending      obj:motion
file                       verb   LAWSUIT            agent:subj,patient:against,topic:self         state:filed        obj:suit
file for bankruptcy        verb   SOLVENCY           patient:subj                                  state:bankrupt     subj:org/person
fill                       verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:job
final bill                 noun   COST               patient:of/for/poss,value:of/be/at            -                  -
finance                    verb   COST_BEARER        agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
financially sound          adj    SOLVENCY           patient:noun                                  state:solvent      -
financing                  noun   COST_BEARER        agent:from/by,patient:for                     +                  -
find                       verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
find                       verb   MISSING            patient:obj                                   state:found        obj:person
find                       verb   EVENT_TIME         topic:obj,value:at/on,agent:subj              -                  -
find guilty                verb   VERDICT            patient:obj,topic:of,agent:subj               state:guilty       obj:person/org
find not guilty            verb   VERDICT            patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
fine                       verb   FINE               patient:obj,value:num,topic:for,agent:subj    -                  obj:person/org
fine                       noun   FINE               patient:against/on,value:of/num               -                  -
finish                     verb   INVESTIGATION      agent:subj,topic:into                         state:closed       obj:inquiry
finish                     verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
finish                     verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
finish                     verb   BUILT_WHEN         patient:obj,value:in,agent:subj               -                  obj:building/org/object
fire                       verb   SELF_FIRE          patient:subj                                  +                  subj:weapon,manner:accidental
fire                       verb   FIRE_WEAPON        agent:subj,patient:obj                        +                  obj:weapon
fire                       verb   FIRE_WEAPON        agent:subj,patient:obj,goal:at                +                  obj:shot
fire                       verb   FIRE_WEAPON        agent:subj,goal:on/at/into                    +                  subj:person
fire                       verb   WEAPON_FIRED       patient:subj                                  +                  subj:weapon
fire                       verb   SHOT_COUNT         agent:subj,value:obj                          -                  obj:shot
fire                       verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
fire a shot                verb   FIRE_WEAPON        agent:subj,goal:on/at/into                    +                  subj:person
firing                     noun   SELF_FIRE          patient:of                                    +                  of:weapon,manner:accidental
firing                     noun   FIRE_WEAPON        agent:by/poss,patient:of                      +                  of:weapon
firing                     noun   HOLD_OFFICE        patient:poss/of,topic:as/from                 state:out          -
fit for use                adj    SAFE               patient:noun,topic:for/to                     state:safe         -
fix                        verb   BAIL_AMOUNT        patient:for,value:at,agent:subj               -                  obj:bail
fix                        verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
fix                        verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
fix                        verb   RUNNING            patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
flatten                    verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
flee                       verb   CUSTODY            patient:subj                                  state:fugitive     subj:person
flout                      verb   LEGALITY           agent:subj,topic:obj                          state:illegal      obj:law
flunk                      verb   PASS_TEST          patient:subj,topic:obj                        state:fail         obj:test/inquiry
fold                       verb   SOLVENCY           patient:subj                                  state:bankrupt     subj:org/person
fold                       verb   OPEN_CLOSED        patient:subj                                  state:closed       subj:building/business/place/object/org/service
follow                     verb   LEGALITY           agent:subj,topic:obj                          state:legal        obj:law
foot the bill              verb   COST_BEARER        agent:subj,patient:for                        +                  -
forbid                     verb   PERMIT             agent:obj,topic:from/inf                      not                -
forbid                     verb   PERMIT             topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
forbidden                  adj    PERMIT             agent:noun,topic:inf                          not                noun:person/org
force                      verb   DUTY               topic:inf,agent:obj/for                       +                  -
force out                  verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
forge                      verb   FORGE              agent:subj,patient:obj                        +                  obj:document/object/evidence
forged                     adj    FORGE              patient:noun                                  +                  -
forgery                    noun   FORGE              patient:of,agent:by                           +                  -
forgo                      verb   INSPECT            agent:subj,patient:obj                        not                obj:object/inquiry/test
fork out                   verb   COST               patient:on/for,value:obj,agent:subj           -                  obj:money
foul                       verb   CONTAMINATED       patient:obj,topic:with,agent:subj             state:tainted      -
found                      verb   BUILT_WHEN         patient:obj,value:in,agent:subj               -                  obj:building/org/object
fraction                   noun   MARKET_SHARE       patient:poss,value:of,topic:of                -                  -
free                       verb   CUSTODY            patient:obj,agent:subj                        state:free         obj:person
free                       adj    CUSTODY            patient:noun                                  state:free         noun:person
free                       verb   DUTY               agent:obj,topic:from/inf                      not                -
free                       adj    PERMIT             agent:noun,topic:inf                          +                  noun:person/org
free on bail               idiom  CUSTODY            patient:subj                                  state:free         subj:person
freeze                     verb   TAX_CHANGE         topic:obj,agent:subj                          state:none         obj:price/rate
fuel                       verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
function                   verb   RUNNING            patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
functional                 adj    RUNNING            patient:noun                                  state:running      -
fund                       verb   COST_BEARER        agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
funding                    noun   COST_BEARER        agent:from/by,patient:for                     +                  -
furlough                   verb   LAYOFF             agent:subj,value:obj                          -                  obj:person/job
gain                       noun   PROFIT             patient:poss/of,value:of                      dir:up             -
gain                       verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
gain                       noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
garner                     verb   VOTE_COUNT         patient:subj,value:obj,topic:for/against      -                  subj:org/person
gdp                        noun   GDP_GROWTH         place:of/in/poss,value:of/at/by               -                  -
generate                   verb   REVENUE            patient:subj,value:obj                        -                  subj:org/business
generate                   verb   HIRE_COUNT         agent:subj,value:obj                          -                  obj:job
genuine                    adj    FORGE              patient:noun                                  not                -
get                        verb   SENTENCE           patient:subj,value:obj                        -                  obj:time/sentence
get                        verb   WARRANT            agent:subj,patient:for                        +                  obj:warrant
get                        verb   PAY                recipient:subj,value:obj,agent:from           -                  obj:money
get                        verb   VOTE_COUNT         patient:subj,value:obj,topic:for/against      -                  subj:org/person
get                        verb   LICENSED           patient:subj,topic:obj                        state:licensed     obj:approval
get off                    verb   FIRE_WEAPON        agent:subj,patient:obj,goal:at                +                  obj:shot
get under way              verb   HEARING_DATE       topic:subj,value:on/for                       -                  subj:hearing
get under way              verb   SCHEDULE           topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
get under way              verb   BEGIN_END          topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
gift                       noun   DONATE             agent:from/by,recipient:to,value:of           -                  -
give                       verb   SENTENCE           patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
give                       verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
give away                  verb   DONATE             agent:subj,recipient:to,value:obj             -                  obj:money
give evidence              verb   TESTIFY            agent:subj,topic:about                        +                  subj:person
give out                   verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
give up post               verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
give way                   verb   DAMAGED            patient:subj                                  state:damaged      subj:object/building/vehicle
go                         verb   SALE_PRICE         patient:subj,value:for/obj                    -                  -
go ahead                   verb   CASE_STATUS        topic:subj                                    state:going        subj:case
go ahead                   verb   PLAN_STATUS        topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
go ahead with              verb   PLAN_STATUS        topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
go back to work            verb   STRIKE_WORK        agent:subj,topic:to                           state:off          -
go bankrupt                verb   SOLVENCY           patient:subj                                  state:bankrupt     subj:org/person
go bust                    verb   SOLVENCY           patient:subj                                  state:bankrupt     subj:org/person
go dark                    verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
go down                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
go down                    verb   BEAT               patient:subj,agent:to/against,topic:in        +                  -
go down                    verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
go down to defeat          verb   ELECTION_RESULT    patient:subj                                  state:lost         subj:person/org/team
go for                     idiom  COST               patient:subj,value:to/at/num                  -                  -
go forward                 verb   CASE_STATUS        topic:subj                                    state:going        subj:case
go forward                 verb   PLAN_STATUS        topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
go into administration     verb   SOLVENCY           patient:subj                                  state:bankrupt     subj:org/person
go into effect             verb   LAW_FORCE          topic:subj                                    state:in           subj:law/rule/measure/treaty
go live                    verb   SCHEDULE           topic:subj,value:on/in/by                     -                  subj:project/building/law/product
go missing                 verb   MISSING            patient:subj                                  state:missing      subj:person
go off                     verb   SELF_FIRE          patient:subj                                  +                  subj:weapon,manner:accidental
go off                     verb   WEAPON_FIRED       patient:subj                                  +                  subj:weapon
go on                      verb   BEGIN_END          topic:subj                                    state:begun        -
go on strike               verb   STRIKE_WORK        agent:subj,topic:over                         state:on           subj:person/org
go on the run              verb   CUSTODY            patient:subj                                  state:fugitive     subj:person
go on trial                verb   HEARING_DATE       patient:subj,value:on                         -                  subj:person
go out                     verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
go out of business         verb   OPEN_CLOSED        patient:subj                                  state:closed       subj:building/business/place/object/org/service
go through                 verb   VOTE_RESULT        topic:subj                                    state:approved     subj:measure/law/plan
go to prison for           idiom  SENTENCE           patient:subj,value:num                        -                  subj:person
go to trial                verb   CASE_STATUS        topic:subj                                    state:going        subj:case
go under                   verb   SOLVENCY           patient:subj                                  state:bankrupt     subj:org/person
go up                      verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
go-ahead                   noun   VOTE_RESULT        topic:of,agent:by/poss                        state:approved     -
good                       adj    CONDITION          patient:noun                                  state:stable       -
governor                   noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
grant                      verb   PAROLE             patient:iobj/to,value:obj                     state:granted      obj:parole
grant                      verb   MOTION             topic:obj,agent:subj                          state:granted      obj:motion
grant                      verb   BAIL               patient:iobj/for/to                           state:granted      obj:bail
grant                      noun   DONATE             agent:from/by,recipient:to,value:of           -                  -
grave                      adj    CONDITION          patient:noun                                  state:grave        -
green light                noun   VOTE_RESULT        topic:of,agent:by/poss                        state:approved     -
green-light                verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
greenlight                 verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
gross                      verb   REVENUE            patient:subj,value:obj                        -                  subj:org/business
gross                      noun   REVENUE            patient:poss/of,value:of                      -                  -
gross domestic product     noun   GDP_GROWTH         place:of/in/poss,value:of/at/by               -                  -
grow                       verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
growth                     noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
growth rate                noun   GDP_GROWTH         place:of/in/poss,value:of/at/by               -                  -
guilty                     adj    VERDICT            patient:noun,topic:of                         state:guilty       noun:person
guilty plea                noun   PLEA               patient:poss,topic:to                         state:guilty       -
guilty verdict             noun   VERDICT            patient:poss/of,topic:for                     state:guilty       -
gun down                   verb   SHOOT              agent:subj,patient:obj                        +                  obj:person/animal
gunshots                   noun   SHOT_COUNT         value:num,agent:by                            -                  -
gut                        verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
halt                       verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
halt                       noun   BEGIN_END          topic:of/to                                   state:ended        -
halt                       verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
halve                      verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
halve                      verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
hand                       verb   SENTENCE           patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
hand                       verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
hand down                  verb   SENTENCE           patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
hand in resignation        verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
hang on                    verb   HOLD_OFFICE        patient:subj,topic:in/as/obj                  state:in           subj:person
happen                     verb   SCHEDULE           topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
happen                     verb   EVENT_TIME         topic:subj,value:at/on/in                     -                  subj:event/fire/war
harm                       verb   INJURY             patient:obj,agent:subj                        state:hurt         obj:person
harmless                   adj    SAFE               patient:noun,topic:for/to                     state:safe         -
have                       verb   WARRANT            agent:subj,patient:for                        +                  obj:warrant
have                       verb   ARMED              patient:subj,topic:obj                        state:armed        obj:weapon
have                       verb   OWN                agent:subj,patient:obj                        +                  obj:object/building/org/business/place/vehicle/product
have                       verb   CONTRACT           agent:subj,patient:with                       +                  obj:contract/deal/treaty
have                       verb   LICENSED           patient:subj,topic:obj                        state:licensed     obj:approval
have a staff of            verb   HEADCOUNT          patient:subj,value:obj                        -                  subj:org/business
have a workforce of        verb   HEADCOUNT          patient:subj,value:obj                        -                  subj:org/business
have objections to         idiom  SUPPORT            agent:subj,topic:to                           state:against      -
have to                    verb   DUTY               agent:subj,topic:inf                          +                  -
hazardous                  adj    SAFE               patient:noun,topic:for/to                     state:unsafe       -
head                       verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:org
head                       noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
headcount                  noun   HEADCOUNT          patient:poss/of,value:of/num                  -                  -
hear                       verb   SHOT_COUNT         agent:subj,value:obj                          -                  obj:shot
hearing                    noun   HEARING_DATE       topic:self,value:on/for                       -                  -
helpless                   adj    ABLE               agent:noun,topic:inf/of                       not                -
hike                       verb   TAX_CHANGE         topic:obj,agent:subj                          state:up           obj:price/rate
hike                       verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
hike                       noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
hire                       verb   RENT               agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
hire                       verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
hires                      noun   HIRE_COUNT         value:num                                     -                  -
hiring                     noun   HOLD_OFFICE        patient:poss/of,topic:as/to                   state:in           -
hit                        verb   TRIGGER            patient:obj,agent:subj                        +                  obj:trigger
hit                        verb   STRIKE             agent:subj,patient:obj                        +                  obj:person
hit                        verb   PRICE_LEVEL        topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
hit                        verb   EVENT_TIME         topic:subj,value:at/on/in                     -                  subj:event/fire/war
hold                       verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
hold                       verb   ARMED              patient:subj,topic:obj                        state:armed        obj:weapon
hold                       verb   TAX_CHANGE         topic:obj,agent:subj                          state:none         obj:price/rate
hold                       verb   MARKET_SHARE       patient:subj,value:obj,topic:of               -                  obj:rate/market
hold                       verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:job
hold                       verb   PLAN_STATUS        topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
hold                       verb   DAMAGED            patient:subj                                  state:intact       subj:object/building/vehicle
hold                       verb   LICENSED           patient:subj,topic:obj                        state:licensed     obj:approval
hold responsible           verb   ACCUSE             patient:obj,topic:for,agent:subj              +                  obj:person/org
hold title to              verb   OWN                agent:subj,patient:obj                        +                  obj:object/building/org/business/place/vehicle/product
holding                    noun   MARKET_SHARE       patient:poss,value:of,topic:of                -                  -
homicide                   noun   KILL               agent:by/poss,patient:of                      +                  -
homicide                   noun   DEATH_MANNER       patient:poss/of                               state:homicide     -
hospitalize                verb   TOLL_INJURED       value:obj,topic:subj,place:in/at              -                  obj:person
host                       verb   PLAN_STATUS        topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
hostile                    adj    SUPPORT            agent:noun,topic:to                           state:against      -
hot                        adj    LOADED             patient:noun                                  state:loaded       noun:weapon
hourly wage                noun   WAGE               patient:poss/for,value:of                     -                  -
hung jury                  noun   VERDICT            topic:in                                      state:hung         -
hurt                       verb   TOLL_INJURED       value:obj,topic:subj,place:in/at              -                  obj:person
hurt                       noun   TOLL_INJURED       value:num,topic:in/from                       -                  -
hurt                       verb   INJURY             patient:obj,agent:subj                        state:hurt         obj:person
hurt                       adj    INJURY             patient:noun                                  state:hurt         noun:person
idle                       adj    RUNNING            patient:noun                                  state:stopped      -
ignite                     verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
ignite                     verb   FIRE_START         agent:subj,patient:obj                        +                  obj:fire
illegal                    adj    LEGALITY           topic:noun                                    state:illegal      -
illegitimate               adj    LEGALITY           topic:noun                                    state:illegal      -
illicit                    adj    LEGALITY           topic:noun                                    state:illegal      -
immunize                   verb   VACCINATED         patient:obj,topic:against,agent:subj          state:yes          obj:person
impeach                    verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
implement                  verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
impose                     verb   SENTENCE           patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
impose                     verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
imprison                   verb   SENTENCE           patient:obj,value:to,topic:for,agent:subj     -                  obj:person
imprison                   verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
imprisonment               noun   SENTENCE           patient:poss/of,value:of/num                  -                  -
imprisonment               noun   CUSTODY            patient:poss/of,agent:by                      state:held         -
improve                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
in critical condition      idiom  CONDITION          patient:subj                                  state:grave        -
in custody                 idiom  CUSTODY            patient:subj                                  state:held         subj:person
in detention               idiom  CUSTODY            patient:subj                                  state:held         subj:person
in good condition          adj    DAMAGED            patient:noun                                  state:intact       noun:object/building/vehicle
in good repair             adj    DAMAGED            patient:noun                                  state:intact       noun:object/building/vehicle
in jail                    idiom  CUSTODY            patient:subj                                  state:held         subj:person
in prison                  idiom  CUSTODY            patient:subj                                  state:held         subj:person
in service                 adj    RUNNING            patient:noun                                  state:running      -
in stable condition        idiom  CONDITION          patient:subj                                  state:stable       -
in the black               adj    PROFITABLE         patient:noun                                  state:profit       noun:org/business/project
in the red                 adj    PROFITABLE         patient:noun                                  state:loss         noun:org/business/project
inaugurate                 verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
inauguration               noun   HOLD_OFFICE        patient:poss/of,topic:as/to                   state:in           -
incapable                  adj    ABLE               agent:noun,topic:inf/of                       not                -
incarcerate                verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
incarceration              noun   SENTENCE           patient:poss/of,value:of/num                  -                  -
incarceration              noun   CUSTODY            patient:poss/of,agent:by                      state:held         -
inch up                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
income                     noun   WAGE               patient:poss/for,value:of                     -                  -
increase                   verb   CHARGE_DEGREE      topic:obj,patient:against                     state:raised       obj:charge
increase                   verb   TAX_CHANGE         topic:obj,agent:subj                          state:up           obj:price/rate
increase                   verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
increase                   verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
increase                   noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
indict                     verb   CHARGE             patient:obj,topic:with,agent:subj             state:on           obj:person/org
indict                     verb   CHARGE             patient:obj,topic:for,agent:subj              state:on           obj:person/org
indictment                 noun   CHARGE             topic:self,patient:against/poss,agent:by      state:on           -
induce                     verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
industrial action          noun   STRIKE_WORK        agent:by/of,topic:over                        state:on           -
ineligible                 adj    PERMIT             agent:noun,topic:inf                          not                noun:person/org
inert                      adj    LOADED             patient:noun                                  state:unloaded     noun:weapon
infect                     verb   INFECT             value:obj,topic:subj                          -                  obj:person
infections                 noun   INFECT             value:num,topic:of                            -                  -
inflation                  noun   INFLATION          place:in/poss,value:of/at/be                  -                  -
inflation rate             noun   INFLATION          place:in/poss,value:of/at/be                  -                  -
initial                    verb   SIGN               agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
initiate                   verb   LAWSUIT            agent:subj,patient:against,topic:self         state:filed        obj:suit
initiate                   verb   BEGIN_END          topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
injure                     verb   TOLL_INJURED       value:obj,topic:subj,place:in/at              -                  obj:person
injure                     verb   INJURY             patient:obj,agent:subj                        state:hurt         obj:person
injured                    noun   TOLL_INJURED       value:num,topic:in/from                       -                  -
injured                    adj    INJURY             patient:noun                                  state:hurt         noun:person
injuries                   noun   TOLL_INJURED       value:num,topic:in/from                       -                  -
ink                        verb   CONTRACT           agent:subj,patient:with                       +                  obj:contract/deal/treaty
ink                        verb   SIGN               agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
innocent                   adj    VERDICT            patient:noun,topic:of                         state:acquitted    noun:person
inoculate                  verb   VACCINATED         patient:obj,topic:against,agent:subj          state:yes          obj:person
inoperable                 adj    RUNNING            patient:noun                                  state:stopped      -
inquiry                    noun   INVESTIGATION      topic:into/of,agent:by/poss                   state:open         -
insolvency                 noun   SOLVENCY           patient:of/poss                               state:bankrupt     -
insolvent                  adj    SOLVENCY           patient:noun                                  state:bankrupt     -
inspect                    verb   INSPECT            agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
inspection                 noun   INSPECT            agent:by/poss,patient:of/on                   +                  -
install                    verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
install                    verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
installation               noun   BUILD              agent:by,patient:of                           +                  -
instruct                   verb   DUTY               topic:inf,agent:obj/for                       +                  -
intact                     adj    DAMAGED            patient:noun                                  state:intact       noun:object/building/vehicle
interest rate              noun   TAX                topic:on/self,value:of/at                     -                  -
intern                     verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
introduce                  verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
invalidate                 verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
invalidation               noun   CONVICTION_STATUS  topic:of,agent:poss                           state:overturned   of:verdict/ruling/law
investigate                verb   INVESTIGATION      agent:subj,topic:obj                          state:open         obj:person/org/event
investigation              noun   INVESTIGATION      topic:into/of,agent:by/poss                   state:open         -
issue                      verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
issue                      verb   WARRANT            agent:subj,patient:for                        +                  obj:warrant
issue                      verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
jail                       verb   SENTENCE           patient:obj,value:to,topic:for,agent:subj     -                  obj:person
jail                       verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
jail sentence              noun   SENTENCE           patient:poss/of,value:of/num                  -                  -
jail term                  noun   SENTENCE           patient:poss/of,value:of/num                  -                  -
job cuts                   noun   LAYOFF             agent:at/by,value:num/of                      -                  -
jobless rate               noun   UNEMPLOYMENT       place:in/poss,value:of/at/be                  -                  -
joblessness                noun   UNEMPLOYMENT       place:in/poss,value:of/at/be                  -                  -
join                       verb   MEMBERSHIP         patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
join forces                verb   MERGE              patient:subj,recipient:with                   +                  subj:org/business
jump                       verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
jump                       noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
keep                       verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
keep                       verb   TAX_CHANGE         topic:obj,agent:subj                          state:none         obj:price/rate
keep going                 verb   BEGIN_END          topic:subj                                    state:begun        -
keep in place              verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
keep job                   verb   HOLD_OFFICE        patient:subj,topic:in/as/obj                  state:in           subj:person
keep post                  idiom  HOLD_OFFICE        patient:subj                                  state:in           subj:person
kick                       verb   STRIKE             agent:subj,patient:obj                        +                  obj:person
kick off                   verb   SCHEDULE           topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
kick off                   verb   BEGIN_END          topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
kick off                   verb   BEGIN_END          topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
kick out                   verb   MEMBERSHIP         patient:obj,topic:from,agent:subj             state:out          obj:person/org
kickback                   noun   BRIBE              agent:by/from,recipient:to                    +                  -
kill                       verb   KILL               agent:subj,patient:obj                        +                  obj:person
kill                       verb   LIFE               patient:obj,agent:subj                        state:dead         obj:person
kill                       verb   TOLL_DEATH         value:obj,topic:subj                          -                  obj:person
kill                       verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
kill oneself               idiom  DEATH_MANNER       patient:subj                                  state:suicide      subj:person
killed                     adj    LIFE               patient:noun                                  state:dead         noun:person/animal
killed                     noun   TOLL_DEATH         value:num/at/to,topic:from/in/of              -                  -
killing                    noun   KILL               agent:by/poss,patient:of                      +                  -
killing                    noun   DEATH_MANNER       patient:poss/of                               state:homicide     -
knife                      verb   STAB               agent:subj,patient:obj                        +                  obj:person
knock down                 verb   CHARGE_DEGREE      topic:obj,patient:against                     state:reduced      obj:charge
knock down                 verb   DEMOLISH           agent:subj,patient:obj                        +                  obj:building/object
lack                       verb   LICENSED           patient:subj,topic:obj                        state:unlicensed   obj:approval
landlord                   noun   OWN                agent:be/self,patient:of/poss                 +                  -
lapse                      verb   LAW_FORCE          topic:subj                                    state:out          subj:law/rule/measure/treaty
last                       verb   BEGIN_END          topic:subj                                    state:begun        -
latch                      verb   LOCKED             patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
latched                    adj    LOCKED             patient:noun                                  state:locked       -
launch                     verb   APPEAL             agent:subj,topic:against                      +                  obj:appeal
launch                     verb   LAWSUIT            agent:subj,patient:against,topic:self         state:filed        obj:suit
launch                     verb   INVESTIGATION      agent:subj,topic:into                         state:open         obj:inquiry
launch                     verb   SCHEDULE           topic:subj,value:on/in/by                     -                  subj:project/building/law/product
launch                     verb   BEGIN_END          topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
launch                     verb   BEGIN_END          topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
launch                     noun   BEGIN_END          topic:of/to                                   state:begun        -
launch date                noun   SCHEDULE           topic:of/for,value:be/on                      -                  -
lawful                     adj    LEGALITY           topic:noun                                    state:legal        -
lawsuit                    noun   LAWSUIT            agent:poss/by,patient:against                 state:filed        -
lay                        verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
lay                        verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
lay off                    verb   LAYOFF             agent:subj,value:obj                          -                  obj:person/job
lay out                    verb   COST               patient:on/for,value:obj,agent:subj           -                  obj:money
layoffs                    noun   LAYOFF             agent:at/by,value:num/of                      -                  -
lead                       verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:org
lead to                    verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
leader                     noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
leak                       verb   DAMAGED            patient:subj                                  state:damaged      subj:object/building/vehicle
leaky                      adj    DAMAGED            patient:noun                                  state:damaged      noun:object/building/vehicle
lease                      verb   RENT               agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
lease                      noun   RENT               agent:by,patient:of,source:from               -                  -
lease out                  verb   RENT               source:subj,patient:obj,agent:to              -                  obj:building/place/vehicle/object
leave                      verb   MEMBERSHIP         patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
leave                      noun   PERMIT             agent:for,topic:inf/for                       +                  -
leave dead                 verb   TOLL_DEATH         value:obj,topic:subj                          -                  obj:person
leave dead                 idiom  TOLL_DEATH         topic:subj,value:obj                          -                  -
leave in place             verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
leave office               verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
leave post                 verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
leave unchanged            verb   TAX_CHANGE         topic:obj,agent:subj                          state:none         obj:price/rate
legal                      adj    LEGALITY           topic:noun                                    state:legal        -
legalise                   verb   LEGALITY           topic:obj,agent:subj                          state:legal        -
legalize                   verb   LEGALITY           topic:obj,agent:subj                          state:legal        -
legitimate                 adj    LEGALITY           topic:noun                                    state:legal        -
lend                       verb   LEND               agent:subj,recipient:iobj/to,value:obj        -                  obj:money
lessen                     verb   CHARGE_DEGREE      topic:obj,patient:against                     state:reduced      obj:charge
let                        verb   RENT               source:subj,patient:obj,agent:to              -                  obj:building/place/vehicle/object
let                        verb   PERMIT             agent:obj,topic:inf                           +                  -
let go                     verb   CUSTODY            patient:obj,agent:subj                        state:free         obj:person
let go                     verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
let go                     verb   LAYOFF             agent:subj,value:obj                          -                  obj:person/job
let go of                  verb   HAMMER             patient:obj,agent:subj                        +                  obj:hammer/weapon
let off                    verb   FIRE_WEAPON        agent:subj,patient:obj,goal:at                +                  obj:shot
let stand                  verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
level                      verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
level                      verb   AIM                agent:subj,patient:obj,goal:at                +                  obj:weapon
level                      verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
levy                       noun   FINE               patient:against/on,value:of/num               -                  -
levy                       noun   TAX                topic:on/self,value:of/at                     -                  -
liabilities                noun   DEBT               patient:poss/of,value:of                      -                  -
liability                  noun   LIABLE             agent:poss,topic:for                          +                  -
liable                     adj    LIABLE             agent:noun,topic:for                          +                  -
license                    verb   DRUG_APPROVAL      topic:obj,agent:subj                          state:approved     obj:drug
license                    verb   LICENSED           agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
license                    verb   PERMIT             agent:obj,topic:inf                           +                  -
licensed                   adj    LICENSED           patient:noun,topic:for                        state:licensed     -
life behind bars           noun   SENTENCE_KIND      patient:to                                    state:life         -
life imprisonment          noun   SENTENCE_KIND      patient:to                                    state:life         -
life in prison             noun   SENTENCE_KIND      patient:to                                    state:life         -
life sentence              noun   SENTENCE_KIND      patient:to                                    state:life         -
life-threatening           adj    CONDITION          patient:noun                                  state:grave        -
lifeless                   adj    LIFE               patient:noun                                  state:dead         noun:person/animal
lift                       verb   TAX_CHANGE         topic:obj,agent:subj                          state:up           obj:price/rate
lift                       verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
lift                       verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
light                      verb   FIRE_START         agent:subj,patient:obj                        +                  obj:fire
link                       verb   CAUSE              patient:obj,agent:on/to                       +                  -
liquidation                noun   SOLVENCY           patient:of/poss                               state:bankrupt     -
lit                        adj    RUNNING            patient:noun                                  state:running      -
litigation                 noun   LAWSUIT            agent:poss/by,patient:against                 state:filed        -
live                       adj    LOADED             patient:noun                                  state:loaded       noun:weapon
live                       verb   LIFE               patient:subj                                  state:alive        subj:person/animal
lives                      noun   TOLL_DEATH         value:num/at/to,topic:from/in/of              -                  -
living                     adj    LIFE               patient:noun                                  state:alive        noun:person/animal
load                       verb   LOADED             patient:obj,agent:subj                        state:loaded       obj:weapon
load                       verb   LOADER             agent:subj,patient:obj                        +                  obj:weapon
loaded                     adj    LOADED             patient:noun                                  state:loaded       noun:weapon
loan                       verb   LEND               agent:subj,recipient:iobj/to,value:obj        -                  obj:money
loan                       noun   LEND               agent:from,recipient:to,value:of              -                  -
locate                     verb   MISSING            patient:obj                                   state:found        obj:person
lock                       verb   LOCKED             patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
lock up                    verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
locked                     adj    LOCKED             patient:noun                                  state:locked       -
lodge                      verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
lodge                      verb   APPEAL             agent:subj,topic:against                      +                  obj:appeal
lodge                      verb   MOTION             topic:obj,agent:subj                          state:pending      obj:motion
lodge                      verb   LAWSUIT            agent:subj,patient:against,topic:self         state:filed        obj:suit
look into                  verb   INVESTIGATION      agent:subj,topic:obj                          state:open         obj:person/org/event
look over                  verb   INSPECT            agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
loose                      verb   FIRE_WEAPON        agent:subj,patient:obj,goal:at                +                  obj:shot
loose                      verb   SHOT_COUNT         agent:subj,value:obj                          -                  obj:shot
lose                       verb   PROFIT             patient:subj,value:obj                        dir:down           obj:money
lose                       verb   ELECTION_RESULT    patient:subj,topic:obj                        state:lost         obj:election/vote/game/war/job
lose                       verb   BEAT               patient:subj,agent:to/against,topic:in        +                  -
lose                       verb   LICENSED           patient:subj,topic:obj                        state:unlicensed   obj:approval
lose ground                verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
lose life                  verb   LIFE               patient:subj                                  state:dead         subj:person/animal
lose lives                 verb   TOLL_DEATH         value:subj,topic:in,place:in/at               -                  subj:person
lose money                 verb   PROFITABLE         patient:subj                                  state:loss         -
loss                       noun   PROFIT             patient:poss/of,value:of                      dir:down           -
loss                       noun   ELECTION_RESULT    patient:poss/of/for,topic:in/to               state:lost         -
loss                       noun   DAMAGE_COST        patient:to,value:of/num,topic:from            -                  -
loss-making                adj    PROFITABLE         patient:noun                                  state:loss         noun:org/business/project
losses                     noun   DAMAGE_COST        patient:to,value:of/num,topic:from            -                  -
lost                       adj    MISSING            patient:noun                                  state:missing      noun:person/object
lower                      verb   CHARGE_DEGREE      topic:obj,patient:against                     state:reduced      obj:charge
lower                      verb   TAX_CHANGE         topic:obj,agent:subj                          state:down         obj:price/rate
lower                      verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
lucrative                  adj    PROFITABLE         patient:noun                                  state:profit       noun:org/business/project
maim                       verb   TOLL_INJURED       value:obj,topic:subj,place:in/at              -                  obj:person
maim                       verb   INJURY             patient:obj,agent:subj                        state:hurt         obj:person
maintain                   verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
maintain innocence         verb   PLEA               patient:subj,topic:to                         state:not_guilty   -
majority                   noun   VOTE_COUNT         patient:for,value:num,topic:in                -                  -
make                       verb   MOTION             topic:obj,agent:subj                          state:pending      obj:motion
make                       verb   BAIL               patient:iobj/for/to                           state:granted      obj:bail
make                       verb   WAGE               patient:subj,value:obj                        -                  obj:money,subj:person
make                       verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
make a loss of             verb   PROFIT             patient:subj,value:obj                        dir:down           obj:money
make a profit of           verb   PROFIT             patient:subj,value:obj                        dir:up             subj:org/business
make court appearance      verb   HEARING_DATE       patient:subj,value:on                         -                  subj:person
make money                 verb   PROFITABLE         patient:subj                                  state:profit       -
make redundant             verb   LAYOFF             agent:subj,value:obj                          -                  obj:person/job
make up                    verb   MARKET_SHARE       patient:subj,value:obj,topic:of               -                  obj:rate/market
malfunction                verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
malfunction                noun   RUNNING            patient:of/in                                 state:stopped      -
malfunction and fire       verb   SELF_FIRE          patient:subj                                  +                  subj:weapon
manage                     verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:org
manage                     verb   ABLE               agent:subj,topic:inf                          +                  -
manager                    noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
mandate                    verb   DUTY               topic:inf,agent:obj/for                       +                  -
mandate                    noun   DUTY               agent:poss/on,topic:inf/of                    +                  -
mandatory                  adj    DUTY               topic:noun,agent:for                          +                  -
mandatory minimum          noun   PENALTY            patient:for,value:of/self                     -                  -
manslaughter               noun   DEATH_MANNER       patient:poss/of                               state:homicide     -
manufacture                verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
manufacture                noun   BUILD              agent:by,patient:of                           +                  -
market share               noun   MARKET_SHARE       patient:poss,value:of,topic:of                -                  -
max out at                 idiom  PENALTY            patient:subj,value:num                        -                  subj:person
maximum penalty            noun   PENALTY            patient:for,value:of/self                     -                  -
maximum punishment         noun   PENALTY            patient:for,value:of/self                     -                  -
maximum sentence           noun   PENALTY            patient:for,value:of/self                     -                  -
maximum term               noun   PENALTY            patient:for,value:of/self                     -                  -
mayor                      noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
mean                       verb   PENALTY            topic:subj,value:obj                          -                  subj:charge
meet                       verb   COST_BEARER        agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
meet                       verb   PASS_TEST          patient:subj,topic:obj                        state:pass         obj:test/inquiry
meet safety standards      idiom  SAFE               patient:subj                                  state:safe         -
member                     noun   MEMBERSHIP         patient:poss/of,topic:of/in                   state:in           -
members                    noun   HEADCOUNT          patient:poss/of,value:of/num                  -                  -
membership                 noun   MEMBERSHIP         patient:poss/of,topic:of/in                   state:in           -
memorandum                 noun   CONTRACT           agent:poss,patient:with/between               +                  -
merge                      verb   MERGE              patient:subj,recipient:with                   +                  subj:org/business
merger                     noun   MERGE              patient:of/between,recipient:with             +                  -
minimum wage               noun   WAGE               patient:poss/for,value:of                     -                  -
minister                   noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
misdemeanor                adj    CHARGE_DEGREE      topic:noun                                    state:misdemeanor  noun:charge
misdemeanors               noun   CHARGE_COUNT       patient:poss/against,value:num                -                  -
misfire                    verb   SELF_FIRE          patient:subj                                  +                  subj:weapon
misfire                    noun   SELF_FIRE          patient:of                                    +                  -
miss                       verb   INSPECT            agent:subj,patient:obj                        not                obj:object/inquiry/test
missing                    adj    TOLL_MISSING       value:noun,topic:after                        -                  noun:person
missing                    noun   TOLL_MISSING       value:num,topic:from/in/after,place:in        -                  -
missing                    adj    MISSING            patient:noun                                  state:missing      noun:person/object
mistrial                   noun   VERDICT            topic:in                                      state:hung         -
monetary penalty           noun   FINE               patient:against/on,value:of/num               -                  -
moratorium                 noun   PERMIT             topic:on                                      not                -
mortgage                   noun   LEND               agent:from,recipient:to,value:of              -                  -
mount                      verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
move                       verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
move                       verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
move forward               verb   CASE_STATUS        topic:subj                                    state:going        subj:case
murder                     verb   KILL               agent:subj,patient:obj                        +                  obj:person
murder                     noun   KILL               agent:by/poss,patient:of                      +                  -
murder                     verb   LIFE               patient:obj,agent:subj                        state:dead         obj:person
murder                     noun   DEATH_MANNER       patient:poss/of                               state:homicide     -
must                       verb   DUTY               agent:subj,topic:inf                          +                  -
mute                       verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
nab                        verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
name                       verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
necessary                  adj    DUTY               topic:noun,agent:for                          +                  -
need to                    verb   DUTY               agent:subj,topic:inf                          +                  -
negative                   adj    TEST_RESULT        patient:noun,topic:for                        state:negative     noun:test/person
neglect to check           verb   INSPECT            agent:subj,patient:obj                        not                obj:object/inquiry/test
negligent discharge        noun   SELF_FIRE          patient:of                                    +                  -
net                        verb   PROFIT             patient:subj,value:obj                        dir:up             subj:org/business
net income                 noun   PROFIT             patient:poss/of,value:of                      dir:up             -
net loss                   noun   PROFIT             patient:poss/of,value:of                      dir:down           -
new jobs                   noun   HIRE_COUNT         value:num                                     -                  -
nix                        verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
nominate                   verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
nomination                 noun   HOLD_OFFICE        patient:poss/of,topic:as/to                   state:in           -
nonbinding                 adj    DUTY               topic:noun,agent:for                          not                -
nosedive                   verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
not guilty                 adj    VERDICT            patient:noun,topic:of                         state:acquitted    noun:person
not guilty plea            noun   PLEA               patient:poss,topic:to                         state:not_guilty   -
not guilty verdict         noun   VERDICT            patient:poss/of,topic:of                      state:acquitted    -
not required               adj    DUTY               topic:noun,agent:for                          not                -
not-guilty plea            noun   PLEA               patient:poss,topic:to                         state:not_guilty   -
notice                     verb   EVENT_TIME         topic:obj,value:at/on,agent:subj              -                  -
nullify                    verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
obey                       verb   LEGALITY           agent:subj,topic:obj                          state:legal        obj:law
object to                  verb   SUPPORT            agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
objection                  noun   SUPPORT            agent:poss/from/by,topic:to                   state:against      -
obligate                   verb   DUTY               topic:inf,agent:obj/for                       +                  -
obligation                 noun   DUTY               agent:poss/on,topic:inf/of                    +                  -
obligatory                 adj    DUTY               topic:noun,agent:for                          +                  -
oblige                     verb   DUTY               topic:inf,agent:obj/for                       +                  -
observe                    verb   LEGALITY           agent:subj,topic:obj                          state:legal        obj:law
obstruct                   verb   COOPERATE          agent:subj,recipient:obj                      not                subj:person/org
obtain                     verb   WARRANT            agent:subj,patient:for                        +                  obj:warrant
obtain                     verb   PAY                recipient:subj,value:obj,agent:from           -                  obj:money
obtain                     verb   LICENSED           patient:subj,topic:obj                        state:licensed     obj:approval
occupy                     verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:job
occur                      verb   EVENT_TIME         topic:subj,value:at/on/in                     -                  subj:event/fire/war
off                        adj    RUNNING            patient:noun                                  state:stopped      -
off limits                 adj    OPEN_CLOSED        patient:noun                                  state:closed       -
offer                      verb   PLEA_DEAL          agent:subj,patient:iobj/to                    +                  obj:deal
offline                    adj    RUNNING            patient:noun                                  state:stopped      -
offload                    verb   BUY                source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
okay                       verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
omit                       verb   INSPECT            agent:subj,patient:obj                        not                obj:object/inquiry/test
on                         adj    RUNNING            patient:noun                                  state:running      -
on account of              prep   CAUSE              agent:to,patient:noun                         +                  -
on bail                    idiom  CUSTODY            patient:subj                                  state:free         subj:person
on bond                    idiom  CUSTODY            patient:subj                                  state:free         subj:person
on fire                    adj    FIRE_STATE         patient:noun                                  state:burning      -
on life support            idiom  CONDITION          patient:subj                                  state:grave        -
on the loose               idiom  CUSTODY            patient:subj                                  state:fugitive     subj:person
on the run                 idiom  CUSTODY            patient:subj                                  state:fugitive     subj:person
online                     adj    RUNNING            patient:noun                                  state:running      -
onset                      noun   BEGIN_END          topic:of/to                                   state:begun        -
open                       verb   HEARING_DATE       topic:subj,value:on/for                       -                  subj:hearing
open                       verb   INVESTIGATION      agent:subj,topic:into                         state:open         obj:inquiry
open                       verb   SCHEDULE           topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
open                       verb   SCHEDULE           topic:subj,value:on/in/by                     -                  subj:project/building/law/product
open                       verb   BEGIN_END          topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
open                       verb   BEGIN_END          topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
open                       verb   OPEN_CLOSED        patient:subj                                  state:open         subj:building/business/place/object/org/service/project
open                       verb   OPEN_CLOSED        patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
open                       adj    OPEN_CLOSED        patient:noun                                  state:open         -
open fire                  verb   FIRE_WEAPON        agent:subj,goal:on/at/into                    +                  subj:person
open fire on               verb   SHOOT              agent:subj,patient:obj                        +                  obj:person/animal
opening                    noun   OPEN_CLOSED        patient:of                                    state:open         -
opening date               noun   SCHEDULE           topic:of/for,value:be/on                      -                  -
operate                    verb   RUNNING            patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
operational                adj    RUNNING            patient:noun                                  state:running      -
oppose                     verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
oppose                     verb   SUPPORT            agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
opposed                    adj    SUPPORT            agent:noun,topic:to                           state:against      -
opposition                 noun   SUPPORT            agent:poss/from/by,topic:to                   state:against      -
optional                   adj    DUTY               topic:noun,agent:for                          not                -
order                      verb   SENTENCE           patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
order                      verb   INVESTIGATION      agent:subj,topic:into                         state:open         obj:inquiry
order                      verb   BUY                agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
order                      verb   DUTY               topic:inf,agent:obj/for                       +                  -
origin                     noun   CAUSE              agent:be,patient:of/for                       +                  -
origin                     noun   FIRE_START         agent:be,patient:of                           +                  of:fire
originate                  verb   CAUSE              patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
originate                  verb   FIRE_START         patient:subj,agent:from/by                    +                  subj:fire
oust                       verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
ouster                     noun   HOLD_OFFICE        patient:poss/of,topic:as/from                 state:out          -
out                        adj    FIRE_STATE         patient:noun                                  state:out          noun:fire
out of control             adj    FIRE_STATE         patient:noun                                  state:burning      -
out of danger              idiom  CONDITION          patient:subj                                  state:stable       -
out of jail                idiom  CUSTODY            patient:subj                                  state:free         subj:person
out of order               adj    RUNNING            patient:noun                                  state:stopped      -
out of service             adj    RUNNING            patient:noun                                  state:stopped      -
out on bail                idiom  CUSTODY            patient:subj                                  state:free         subj:person
out-of-court settlement    noun   SETTLEMENT         topic:with/of,value:of/num                    -                  -
outage                     noun   RUNNING            patient:of/in                                 state:stopped      -
outbreak                   noun   BEGIN_END          topic:of/to                                   state:begun        -
outlaw                     verb   LEGALITY           topic:obj,agent:subj                          state:illegal      -
outlaw                     verb   PERMIT             topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
outlay                     noun   COST               patient:of/for/poss,value:of/be/at            -                  -
outlive                    verb   LIFE               patient:subj                                  state:alive        subj:person/animal
outpoll                    verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
output growth              noun   GDP_GROWTH         place:of/in/poss,value:of/at/by               -                  -
overall cost               noun   COST               patient:of/for/poss,value:of/be/at            -                  -
overcome                   verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
overrule                   verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
overrule                   verb   MOTION             topic:obj,agent:subj                          state:denied       obj:motion
overturn                   verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
owe                        verb   DEBT               patient:subj,recipient:iobj/to,value:obj      -                  -
owing to                   prep   CAUSE              agent:to,patient:noun                         +                  -
own                        verb   MARKET_SHARE       patient:subj,value:obj,topic:of               -                  obj:rate/market
own                        verb   OWN                agent:subj,patient:obj                        +                  obj:object/building/org/business/place/vehicle/product
own up                     verb   CONFESS            agent:subj,topic:to/obj                       +                  subj:person
owner                      noun   OWN                agent:be/self,patient:of/poss                 +                  -
ownership                  noun   OWN                patient:of,agent:by                           +                  -
pack                       verb   ARMED              patient:subj,topic:obj                        state:armed        obj:weapon
pact                       noun   CONTRACT           agent:poss,patient:with/between               +                  -
padlock                    verb   LOCKED             patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
padlocked                  adj    LOCKED             patient:noun                                  state:locked       -
pare                       verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
parole                     verb   PAROLE             patient:obj                                   state:granted      obj:person
pass                       verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
pass                       verb   VOTE_RESULT        topic:subj                                    state:approved     subj:measure/law/plan
pass                       verb   PASS_TEST          patient:subj,topic:obj                        state:pass         obj:test/inquiry
pass away                  verb   LIFE               patient:subj                                  state:dead         subj:person/animal
pass inspection            idiom  INSPECT            patient:subj                                  +                  -
pass on                    verb   LIFE               patient:subj                                  state:dead         subj:person/animal
passage                    noun   VOTE_RESULT        topic:of,agent:by/poss                        state:approved     -
passing                    noun   LIFE               patient:of/poss                               state:dead         -
patients                   noun   INFECT             value:num,topic:of                            -                  -
pay                        verb   COST_BEARER        agent:subj,patient:for                        +                  -
pay                        verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
pay                        noun   WAGE               patient:poss/for,value:of                     -                  -
pay for                    verb   COST_BEARER        agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
pay off                    verb   BRIBE              agent:subj,recipient:obj,value:with           +                  obj:person
payment                    noun   PAY                agent:by/from,recipient:to,value:of           -                  -
payoff                     noun   BRIBE              agent:by/from,recipient:to                    +                  -
payout                     noun   SETTLEMENT         topic:with/of,value:of/num                    -                  -
payout                     noun   PAY                agent:by/from,recipient:to,value:of           -                  -
pen                        verb   AUTHOR             agent:subj,patient:obj                        +                  obj:document
penalize                   verb   FINE               patient:obj,value:num,topic:for,agent:subj    -                  obj:person/org
penalty                    noun   PENALTY            patient:for,value:of/self                     -                  -
pencil in                  verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
pension                    noun   WAGE               patient:poss/for,value:of                     -                  -
percentage                 noun   MARKET_SHARE       patient:poss,value:of,topic:of                -                  -
perilous                   adj    SAFE               patient:noun,topic:for/to                     state:unsafe       -
perish                     verb   LIFE               patient:subj                                  state:dead         subj:person/animal
perish                     verb   TOLL_DEATH         value:subj,topic:in,place:in/at               -                  subj:person
permissible                adj    LEGALITY           topic:noun                                    state:legal        -
permission                 noun   PERMIT             agent:for,topic:inf/for                       +                  -
permit                     verb   LICENSED           agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
permit                     verb   PERMIT             agent:obj,topic:inf                           +                  -
permit                     verb   PERMIT             topic:obj,recipient:for                       +                  obj:event/work/service/object
permitted                  adj    LEGALITY           topic:noun                                    state:legal        -
persist                    verb   BEGIN_END          topic:subj                                    state:begun        -
peter out                  verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
pick up                    verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
pick up the bill           verb   COST_BEARER        agent:subj,patient:for                        +                  -
pick up the tab            verb   COST_BEARER        agent:subj,patient:for                        +                  -
pin                        verb   CAUSE              patient:obj,agent:on/to                       +                  -
plan                       verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
plea agreement             noun   PLEA_DEAL          patient:with/for                              +                  -
plea bargain               noun   PLEA_DEAL          patient:with/for                              +                  -
plea deal                  noun   PLEA_DEAL          patient:with/for                              +                  -
plead guilty               verb   PLEA               patient:subj,topic:to                         state:guilty       -
plead innocent             verb   PLEA               patient:subj,topic:to                         state:not_guilty   -
plead no contest           verb   PLEA               patient:subj,topic:to                         state:no_contest   -
plead nolo contendere      verb   PLEA               patient:subj,topic:to                         state:no_contest   -
plead not guilty           verb   PLEA               patient:subj,topic:to                         state:not_guilty   -
pledge                     verb   DONATE             agent:subj,recipient:to,value:obj             -                  obj:money
plummet                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
plunge                     verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
plunge                     noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
pocket                     verb   PAY                recipient:subj,value:obj,agent:from           -                  obj:money
point                      verb   AIM                agent:subj,patient:obj,goal:at                +                  obj:weapon
poison                     verb   KILL               agent:subj,patient:obj                        +                  obj:person
poll                       verb   VOTE_COUNT         patient:subj,value:obj,topic:for/against      -                  subj:org/person
pollute                    verb   CONTAMINATED       patient:obj,topic:with,agent:subj             state:tainted      -
polluted                   adj    CONTAMINATED       patient:noun,topic:with                       state:tainted      -
portion                    noun   MARKET_SHARE       patient:poss,value:of,topic:of                -                  -
pose a danger              verb   SAFE               patient:subj                                  state:unsafe       -
pose a risk                verb   SAFE               patient:subj                                  state:unsafe       -
pose a threat              verb   SAFE               patient:subj                                  state:unsafe       -
pose no danger             idiom  SAFE               patient:subj                                  state:safe         -
pose no risk               idiom  SAFE               patient:subj                                  state:safe         -
pose no threat             idiom  SAFE               patient:subj                                  state:safe         -
positive                   adj    TEST_RESULT        patient:noun,topic:for                        state:positive     noun:test/person
possess                    verb   OWN                agent:subj,patient:obj                        +                  obj:object/building/org/business/place/vehicle/product
possession                 noun   OWN                patient:of,agent:by                           +                  -
possible sentence          noun   PENALTY            patient:for,value:of/self                     -                  -
post                       verb   BAIL               patient:iobj/for/to                           state:granted      obj:bail
post a loss of             verb   PROFIT             patient:subj,value:obj                        dir:down           obj:money
post sales of              verb   REVENUE            patient:subj,value:obj                        -                  subj:org/business
postpone                   verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
postpone                   verb   VOTE_RESULT        topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
postpone                   verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
postpone                   verb   PLAN_STATUS        topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
postponement               noun   PLAN_STATUS        topic:of/in/to                                state:postponed    of:event/game/meeting/plan/project
potential sentence         noun   PENALTY            patient:for,value:of/self                     -                  -
power up                   verb   RUNNING            patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
powerless                  adj    ABLE               agent:noun,topic:inf/of                       not                -
preclude                   verb   PERMIT             agent:obj,topic:from/inf                      not                -
prefer                     verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
preliminary hearing        noun   HEARING_DATE       topic:self,value:on/for                       -                  -
prepare                    verb   AUTHOR             agent:subj,patient:obj                        +                  obj:document
preside over               verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:org
president                  noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
press                      verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
press                      verb   TRIGGER            patient:obj,agent:subj                        +                  obj:trigger
press                      noun   TRIGGER            patient:of,agent:by                           +                  of:trigger
press ahead with           verb   PLAN_STATUS        topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
prevent                    verb   PERMIT             agent:obj,topic:from/inf                      not                -
price                      verb   COST               patient:obj,value:at,agent:subj               -                  -
price                      noun   COST               patient:of/for/poss,value:of/be/at            -                  -
price                      noun   PRICE_LEVEL        topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
price tag                  noun   COST               patient:of/for/poss,value:of/be/at            -                  -
priced                     adj    COST               patient:noun,value:at                         -                  -
principal                  noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
prison exposure            noun   PENALTY            patient:for,value:of/self                     -                  -
prison sentence            noun   SENTENCE           patient:poss/of,value:of/num                  -                  -
prison term                noun   SENTENCE           patient:poss/of,value:of/num                  -                  -
probation                  noun   SENTENCE_KIND      patient:to                                    state:probation    -
probe                      verb   INVESTIGATION      agent:subj,topic:obj                          state:open         obj:person/org/event
probe                      noun   INVESTIGATION      topic:into/of,agent:by/poss                   state:open         -
proceed                    verb   CASE_STATUS        topic:subj                                    state:going        subj:case
proceed                    verb   PLAN_STATUS        topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
proceed with               verb   PLAN_STATUS        topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
procure                    verb   BUY                agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
produce                    verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
produce                    verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
product recall             noun   RECALL_PRODUCT     agent:by/poss,patient:of                      +                  -
profit                     noun   PROFIT             patient:poss/of,value:of                      dir:up             -
profitable                 adj    PROFITABLE         patient:noun                                  state:profit       noun:org/business/project
prohibit                   verb   LEGALITY           topic:obj,agent:subj                          state:illegal      -
prohibit                   verb   PERMIT             agent:obj,topic:from/inf                      not                -
prohibit                   verb   PERMIT             topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
prohibited                 adj    LEGALITY           topic:noun                                    state:illegal      -
prohibition                noun   PERMIT             topic:on                                      not                -
promote                    verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
promotion                  noun   HOLD_OFFICE        patient:poss/of,topic:as/to                   state:in           -
prompt                     verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
proportion                 noun   MARKET_SHARE       patient:poss,value:of,topic:of                -                  -
proprietor                 noun   OWN                agent:be/self,patient:of/poss                 +                  -
prosecute                  verb   CHARGE             patient:obj,topic:for,agent:subj              state:on           obj:person/org
prosecution                noun   CHARGE             topic:self,patient:against/for                state:on           -
provide for                verb   PENALTY            topic:subj,value:obj                          -                  subj:charge
provoke                    verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
pull                       verb   MOTION             agent:subj,topic:obj                          state:withdrawn    obj:motion
pull                       verb   TRIGGER            patient:obj,agent:subj                        +                  obj:trigger
pull                       noun   TRIGGER            patient:of,agent:by                           +                  of:trigger
pull                       verb   LICENSED           agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
pull                       verb   RECALL_PRODUCT     agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
pull back                  verb   TRIGGER            patient:obj,agent:subj                        +                  obj:trigger
pull back                  verb   HAMMER             patient:obj,agent:subj                        +                  obj:hammer/weapon
pull down                  verb   DEMOLISH           agent:subj,patient:obj                        +                  obj:building/object
pull out                   verb   CANDIDATE          patient:subj,topic:for                        state:out          subj:person
pull out of                verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
pull out of                verb   MEMBERSHIP         patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
pull the plug on           verb   PLAN_STATUS        topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
pull through               verb   LIFE               patient:subj                                  state:alive        subj:person/animal
punch                      verb   STRIKE             agent:subj,patient:obj                        +                  obj:person
puncture                   verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
punishable                 adj    PENALTY            topic:noun,value:by/with                      -                  -
punishment                 noun   PENALTY            patient:for,value:of/self                     -                  -
purchase                   verb   BUY                agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
purchase                   noun   BUY                agent:by,patient:of,source:from,value:for     -                  -
purchase                   verb   SALE_PRICE         agent:subj,patient:obj,value:for              -                  -
purchase price             noun   SALE_PRICE         patient:of,value:for/of                       -                  -
pure                       adj    CONTAMINATED       patient:noun                                  state:clean        -
pursue                     verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
pursue                     verb   CASE_STATUS        topic:obj,agent:subj                          state:going        obj:case
push                       verb   STRIKE             agent:subj,patient:obj                        +                  obj:person
push back                  verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
push back                  verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
push back                  verb   PLAN_STATUS        topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
push out                   verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
push up                    verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
put                        verb   COST               patient:obj,value:at,agent:subj               -                  -
put down                   verb   CAUSE              patient:obj,agent:on/to                       +                  -
put in place               verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
put name to                verb   SIGN               agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
put off                    verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
put off                    verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
put off                    verb   PLAN_STATUS        topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
put on hold                verb   PLAN_STATUS        topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
put out                    verb   FIRE_STATE         patient:obj,agent:subj                        state:out          obj:fire
put to death               verb   SENTENCE_KIND      patient:obj                                   state:death        obj:person
put up                     verb   TAX_CHANGE         topic:obj,agent:subj                          state:up           obj:price/rate
put up                     verb   BUILD              agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
quadruple                  verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
qualified                  adj    LICENSED           patient:noun,topic:for                        state:licensed     -
quash                      verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
quash                      verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
quit                       verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
quit                       verb   MEMBERSHIP         patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
rage                       verb   FIRE_STATE         patient:subj                                  state:burning      subj:fire
raid                       verb   SEARCH             agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
raid                       noun   SEARCH             agent:by,patient:of                           +                  -
raise                      verb   CHARGE_DEGREE      topic:obj,patient:against                     state:raised       obj:charge
raise                      verb   TAX_CHANGE         topic:obj,agent:subj                          state:up           obj:price/rate
raise                      verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
ramp up                    verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
rate                       noun   PRICE_LEVEL        topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
ratification               noun   VOTE_RESULT        topic:of,agent:by/poss                        state:approved     -
ratify                     verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
raze                       verb   DEMOLISH           agent:subj,patient:obj                        +                  obj:building/object
reach                      verb   PLEA_DEAL          patient:subj,agent:with                       +                  obj:deal
reach                      verb   PRICE_LEVEL        topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
reach                      verb   CONTRACT           agent:subj,patient:with                       +                  obj:contract/deal/treaty
reappoint                  verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
reason                     noun   CAUSE              agent:be,patient:of/for                       +                  -
rebound                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
rebuff                     verb   PLEA_DEAL          patient:subj,agent:with                       not                obj:deal
rebuff                     verb   MOTION             topic:obj,agent:subj                          state:denied       obj:motion
rebuff                     verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
recall                     verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
recall                     verb   RECALL_PRODUCT     agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
recall                     noun   RECALL_PRODUCT     agent:by/poss,patient:of                      +                  -
recall                     verb   RECALL_COUNT       agent:subj,value:obj                          -                  obj:product/goods/vehicle/object
recant                     verb   CONFESS            agent:subj,topic:obj                          not                obj:claim
recede                     verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
receipts                   noun   REVENUE            patient:poss/of,value:of                      -                  -
receive                    verb   SENTENCE           patient:subj,value:obj                        -                  obj:time/sentence
receive                    verb   INJURY             patient:subj,topic:obj                        state:hurt         obj:injury
receive                    verb   PAY                recipient:subj,value:obj,agent:from           -                  obj:money
receive                    verb   VOTE_COUNT         patient:subj,value:obj,topic:for/against      -                  subj:org/person
receive                    verb   LICENSED           patient:subj,topic:obj                        state:licensed     obj:approval
receivership               noun   SOLVENCY           patient:of/poss                               state:bankrupt     -
recover                    verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
recover                    verb   LIFE               patient:subj                                  state:alive        subj:person/animal
recover                    verb   MISSING            patient:obj                                   state:found        obj:person
recruit                    verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
reduce                     verb   CHARGE_DEGREE      topic:obj,patient:against                     state:reduced      obj:charge
reduce                     verb   TAX_CHANGE         topic:obj,agent:subj                          state:down         obj:price/rate
reduce                     verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
reduction                  noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
redundancies               noun   LAYOFF             agent:at/by,value:num/of                      -                  -
refile                     verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
refund                     verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
refund                     noun   PAY                agent:by/from,recipient:to,value:of           -                  -
refuse                     verb   PAROLE             patient:iobj/to,value:obj                     state:denied       obj:parole
refuse                     verb   PLEA_DEAL          patient:subj,agent:with                       not                obj:deal
refuse                     verb   MOTION             topic:obj,agent:subj                          state:denied       obj:motion
refuse                     verb   BAIL               patient:iobj/for/to                           state:denied       obj:bail
refuse                     verb   DRUG_APPROVAL      topic:obj,agent:subj                          state:rejected     obj:drug
refuse                     verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
register                   verb   LICENSED           agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
registered                 adj    LICENSED           patient:noun,topic:for                        state:licensed     -
reimburse                  verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
reimbursement              noun   PAY                agent:by/from,recipient:to,value:of           -                  -
reimpose                   verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
reinstate                  verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
reinstate                  verb   CASE_STATUS        topic:obj,agent:subj                          state:going        obj:case
reinstate                  verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
reinstate                  verb   LAW_FORCE          topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
reject                     verb   PLEA_DEAL          patient:subj,agent:with                       not                obj:deal
reject                     verb   MOTION             topic:obj,agent:subj                          state:denied       obj:motion
reject                     verb   DRUG_APPROVAL      topic:obj,agent:subj                          state:rejected     obj:drug
reject                     verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
reject                     verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
reject                     verb   SUPPORT            agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
rejection                  noun   VOTE_RESULT        topic:of,agent:by/poss                        state:rejected     -
rejoin                     verb   MEMBERSHIP         patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
relax                      verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
release                    verb   CUSTODY            patient:obj,agent:subj                        state:free         obj:person
release                    noun   CUSTODY            patient:poss/of,agent:by                      state:free         of:person
release                    verb   HAMMER             patient:obj,agent:subj                        +                  obj:hammer/weapon
release from               verb   DUTY               agent:obj,topic:from/inf                      not                -
release on parole          verb   PAROLE             patient:obj                                   state:granted      obj:person
relieve of duty            verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
relinquish                 verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
remain                     verb   CHARGE             topic:subj,patient:against                    state:on           subj:charge
remain                     verb   HOLD_OFFICE        patient:subj,topic:in/as/obj                  state:in           subj:person
remain behind bars         verb   CUSTODY            patient:subj                                  state:held         subj:person
remain open                verb   INVESTIGATION      topic:into                                    state:open         subj:inquiry
remand                     verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
remit                      verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
removal                    noun   CHARGE             topic:of,patient:against                      state:off          of:charge
removal                    noun   HOLD_OFFICE        patient:poss/of,topic:as/from                 state:out          -
remove                     verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
remove                     verb   DISMISS_JUROR      patient:obj,agent:subj                        +                  obj:juror
remove                     verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
renege on                  verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
renew                      verb   LICENSED           patient:subj,topic:obj                        state:licensed     obj:approval
rent                       noun   PRICE_LEVEL        topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
rent                       verb   RENT               agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
rent out                   verb   RENT               source:subj,patient:obj,agent:to              -                  obj:building/place/vehicle/object
rental                     noun   RENT               agent:by,patient:of,source:from               -                  -
reopen                     verb   CASE_STATUS        topic:obj,agent:subj                          state:going        obj:case
reopen                     verb   INVESTIGATION      agent:subj,topic:into                         state:open         obj:inquiry
reopen                     verb   OPEN_CLOSED        patient:subj                                  state:open         subj:building/business/place/object/org/service/project
reopen                     verb   OPEN_CLOSED        patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
reopened                   adj    OPEN_CLOSED        patient:noun                                  state:open         -
reopening                  noun   OPEN_CLOSED        patient:of                                    state:open         -
repair                     verb   RUNNING            patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
repay                      verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
repeal                     verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
report                     verb   EVENT_TIME         topic:obj,value:at/on,agent:subj              -                  -
represent                  verb   MARKET_SHARE       patient:subj,value:obj,topic:of               -                  obj:rate/market
require                    verb   DUTY               topic:inf,agent:obj/for                       +                  -
required                   adj    DUTY               topic:noun,agent:for                          +                  -
requirement                noun   DUTY               agent:poss/on,topic:inf/of                    +                  -
reschedule                 verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
reschedule                 verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
rescind                    verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
rescind                    verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
rescue                     verb   MISSING            patient:obj                                   state:found        obj:person
resign                     verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
resignation                noun   HOLD_OFFICE        patient:poss/of,topic:as/from                 state:out          -
resist                     verb   SUPPORT            agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
resistance                 noun   SUPPORT            agent:poss/from/by,topic:to                   state:against      -
resolve                    verb   LAWSUIT            agent:subj,topic:obj                          state:settled      obj:suit
responsibility             noun   LIABLE             agent:poss,topic:for                          +                  -
responsible                adj    LIABLE             agent:noun,topic:for                          +                  -
restart                    verb   BEGIN_END          topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
restart                    verb   BEGIN_END          topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
restart                    verb   RUNNING            patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
restitution                noun   DAMAGES            value:of/num,recipient:to                     -                  -
restore                    verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
restore                    verb   RUNNING            patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
result                     verb   CAUSE              patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
result in                  verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
resume                     verb   HEARING_DATE       topic:subj,value:on/for                       -                  subj:hearing
resume                     verb   BEGIN_END          topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
resume                     verb   BEGIN_END          topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
resumption                 noun   BEGIN_END          topic:of/to                                   state:begun        -
retire                     verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
retirement                 noun   HOLD_OFFICE        patient:poss/of,topic:as/from                 state:out          -
retract                    verb   CONFESS            agent:subj,topic:obj                          not                obj:claim
return to work             verb   STRIKE_WORK        agent:subj,topic:to                           state:off          -
revenue                    noun   REVENUE            patient:poss/of,value:of                      -                  -
reversal                   noun   CONVICTION_STATUS  topic:of,agent:poss                           state:overturned   of:verdict/ruling/law
reverse                    verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
review                     verb   INSPECT            agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
review                     noun   INSPECT            agent:by/poss,patient:of/on                   +                  -
revive                     verb   CASE_STATUS        topic:obj,agent:subj                          state:going        obj:case
revive                     verb   PLAN_STATUS        topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
revoke                     verb   BAIL               patient:iobj/for/to                           state:denied       obj:bail
revoke                     verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
revoke                     verb   LICENSED           agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
right                      noun   PERMIT             agent:for,topic:inf/for                       +                  -
ring                       verb   RUNNING            patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
ring                       verb   RUNNING            patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
ring out                   verb   SHOT_COUNT         value:subj                                    -                  subj:shot
rise                       verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
rise                       noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
risk                       verb   PENALTY            patient:subj,value:obj                        -                  obj:time/sentence
risky                      adj    SAFE               patient:noun,topic:for/to                     state:unsafe       -
roadworthy                 adj    SAFE               patient:noun,topic:for/to                     state:safe         -
rocket                     verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
roll back                  verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
root cause                 noun   CAUSE              agent:be,patient:of/for                       +                  -
rotten                     adj    DAMAGED            patient:noun                                  state:damaged      noun:object/building/vehicle
round up                   verb   ARREST_COUNT       agent:subj,value:obj                          -                  obj:person
rounds                     noun   SHOT_COUNT         value:num,agent:by                            -                  -
rout                       verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
royalty                    noun   TAX                topic:on/self,value:of/at                     -                  -
ruin                       verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
ruined                     adj    DAMAGED            patient:noun                                  state:damaged      noun:object/building/vehicle
rule against               verb   MOTION             agent:subj,topic:against                      state:denied       subj:court
rule for                   verb   MOTION             agent:subj,topic:for                          state:granted      subj:court
rule in favor of           verb   MOTION             agent:subj,topic:for                          state:granted      subj:court
rule out a run             verb   CANDIDATE          patient:subj,topic:for                        state:out          subj:person
run                        verb   OFFICE_HOLDER      patient:subj,topic:obj                        +                  obj:org
run                        verb   CANDIDATE          patient:subj,topic:for                        state:in           subj:person
run                        noun   CANDIDATE          patient:poss,topic:for                        state:in           -
run                        verb   RUNNING            patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
run a deficit              verb   PROFITABLE         patient:subj                                  state:loss         -
run afoul of               verb   LEGALITY           agent:subj,topic:obj                          state:illegal      obj:law
run out                    verb   LAW_FORCE          topic:subj                                    state:out          subj:law/rule/measure/treaty
run to                     verb   COST               patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
running                    adj    RUNNING            patient:noun                                  state:running      -
sack                       verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
sacking                    noun   HOLD_OFFICE        patient:poss/of,topic:as/from                 state:out          -
safe                       adj    INJURY             patient:noun                                  state:unhurt       noun:person
safe                       adj    SAFE               patient:noun,topic:for/to                     state:safe         -
safe and sound             adj    INJURY             patient:noun                                  state:unhurt       noun:person
safe to drink              adj    CONTAMINATED       patient:noun                                  state:clean        -
safety                     noun   SAFE               patient:of                                    state:safe         -
safety check               noun   INSPECT            agent:by/poss,patient:of/on                   +                  -
salary                     noun   WAGE               patient:poss/for,value:of                     -                  -
sale                       noun   BUY                source:by,patient:of,agent:to,value:for       -                  -
sale price                 noun   SALE_PRICE         patient:of,value:for/of                       -                  -
sales                      noun   REVENUE            patient:poss/of,value:of                      -                  -
satisfactory               adj    CONDITION          patient:noun                                  state:stable       -
satisfy                    verb   PASS_TEST          patient:subj,topic:obj                        state:pass         obj:test/inquiry
scale back                 verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
schedule                   verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
schedule                   verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
scorch                     verb   BURNED_AREA        patient:subj,value:obj                        -                  subj:fire
scour                      verb   SEARCH             agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
scrap                      verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
scrap                      verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
scrap                      verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
scrap                      verb   PLAN_STATUS        topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
scrapping                  noun   PLAN_STATUS        topic:of                                      state:cancelled    of:event/game/meeting/plan/project/flight
scupper                    verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
seal                       verb   CONTRACT           agent:subj,patient:with                       +                  obj:contract/deal/treaty
seal                       verb   OPEN_CLOSED        patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
seal off                   verb   OPEN_CLOSED        patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
sealed off                 adj    OPEN_CLOSED        patient:noun                                  state:closed       -
search                     verb   SEARCH             agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
search                     noun   SEARCH             agent:by,patient:of                           +                  -
search warrant             noun   WARRANT            patient:for                                   +                  -
seats                      noun   VOTE_COUNT         patient:for,value:num,topic:in                -                  -
seaworthy                  adj    SAFE               patient:noun,topic:for/to                     state:safe         -
secede from                verb   MEMBERSHIP         patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
secure                     verb   WARRANT            agent:subj,patient:for                        +                  obj:warrant
secure                     verb   ELECTION_RESULT    patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
secure                     verb   LOCKED             patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
secure                     adj    SAFE               patient:noun,topic:for/to                     state:safe         -
seek                       verb   DAMAGES            agent:subj,value:obj,patient:from             -                  obj:money/damages
seek                       verb   CANDIDATE          patient:subj,topic:for                        state:in           subj:person
seize                      verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
seize                      verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
seize up                   verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
sell                       verb   PRICE_LEVEL        topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
sell                       verb   BUY                source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
sell                       verb   SALE_PRICE         agent:subj,patient:obj,value:for              -                  -
sell                       verb   SALE_PRICE         patient:subj,value:for/obj                    -                  -
sell for                   idiom  COST               patient:subj,value:to/at/num                  -                  -
sell off                   verb   BUY                source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
send                       verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
send to trial              verb   CASE_STATUS        topic:obj,agent:subj                          state:going        obj:case
sentence                   verb   SENTENCE           patient:obj,value:to,topic:for,agent:subj     -                  obj:person
sentence                   noun   SENTENCE           patient:poss/of,value:of/num                  -                  -
sentencing                 noun   HEARING_DATE       topic:self,value:on/for                       -                  -
serve                      verb   SENTENCE           patient:subj,value:obj                        -                  obj:time/sentence
serve                      verb   HOLD_OFFICE        patient:subj,topic:in/as/obj                  state:in           subj:person
serve time                 idiom  SENTENCE           patient:subj,value:num                        -                  subj:person
service                    verb   INSPECT            agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
set                        verb   BAIL_AMOUNT        patient:for,value:at,agent:subj               -                  obj:bail
set                        verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
set                        verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
set                        verb   FIRE_START         agent:subj,patient:obj                        +                  obj:fire
set aside                  verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
set aside                  verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
set aside                  verb   COST               patient:on/for,value:obj,agent:subj           -                  obj:money
set back                   verb   COST               patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
set free                   verb   CUSTODY            patient:obj,agent:subj                        state:free         obj:person
set off                    verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
set up                     verb   BUILT_WHEN         patient:obj,value:in,agent:subj               -                  obj:building/org/object
settle                     verb   CASE_STATUS        topic:obj,agent:subj                          state:ended        obj:case
settle                     verb   LAWSUIT            agent:subj,topic:obj                          state:settled      obj:suit
settle                     verb   SETTLEMENT         agent:subj,topic:obj,value:for/num            -                  obj:suit/case
settle                     verb   PRICE_LEVEL        topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
settle                     verb   STRIKE_WORK        agent:subj,topic:obj                          state:off          obj:strike
settlement                 noun   SETTLEMENT         topic:with/of,value:of/num                    -                  -
share                      noun   MARKET_SHARE       patient:poss,value:of,topic:of                -                  -
shareholder                noun   OWN                agent:be/self,patient:of/poss                 +                  -
shatter                    verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
shed                       verb   LAYOFF             agent:subj,value:obj                          -                  obj:person/job
shell casings              noun   SHOT_COUNT         value:num,agent:by                            -                  -
shell out                  verb   COST               patient:on/for,value:obj,agent:subj           -                  obj:money
shelve                     verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
shelve                     verb   INVESTIGATION      agent:subj,topic:into                         state:closed       obj:inquiry
shelve                     verb   VOTE_RESULT        topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
shelve                     verb   PLAN_STATUS        topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
shoot                      verb   SELF_FIRE          patient:subj                                  +                  subj:weapon,manner:accidental
shoot                      verb   FIRE_WEAPON        agent:subj,patient:obj                        +                  obj:weapon
shoot                      verb   FIRE_WEAPON        agent:subj,goal:on/at/into                    +                  subj:person
shoot                      verb   WEAPON_FIRED       patient:subj                                  +                  subj:weapon
shoot                      verb   SHOOT              agent:subj,patient:obj                        +                  obj:person/animal
shoot dead                 verb   KILL               agent:subj,patient:obj                        +                  obj:person
shoot down                 verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
shoot to death             verb   KILL               agent:subj,patient:obj                        +                  obj:person
shoot up                   verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
shooting                   noun   FIRE_WEAPON        agent:by/poss,patient:of                      +                  of:weapon
shooting                   noun   SHOOT              agent:by,patient:of                           +                  of:person
shortfall                  noun   PROFIT             patient:poss/of,value:of                      dir:down           -
shot                       noun   SELF_FIRE          patient:of                                    +                  of:weapon,manner:accidental
shots                      noun   SHOT_COUNT         value:num,agent:by                            -                  -
shoulder                   verb   COST_BEARER        agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
shove                      verb   STRIKE             agent:subj,patient:obj                        +                  obj:person
shrink                     verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
shrink                     verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
shut                       verb   OPEN_CLOSED        patient:subj                                  state:closed       subj:building/business/place/object/org/service
shut                       verb   OPEN_CLOSED        patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
shut                       adj    OPEN_CLOSED        patient:noun                                  state:closed       -
shut down                  verb   INVESTIGATION      agent:subj,topic:into                         state:closed       obj:inquiry
shut down                  verb   OPEN_CLOSED        patient:subj                                  state:closed       subj:building/business/place/object/org/service
shut down                  verb   OPEN_CLOSED        patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
shut down                  verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
shut off                   verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
shutdown                   noun   OPEN_CLOSED        patient:of                                    state:closed       -
shutdown                   noun   RUNNING            patient:of/in                                 state:stopped      -
shutter                    verb   OPEN_CLOSED        patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
shuttered                  adj    OPEN_CLOSED        patient:noun                                  state:closed       -
sicken                     verb   INFECT             value:obj,topic:subj                          -                  obj:person
side with                  verb   MOTION             agent:subj,topic:for                          state:granted      subj:court
sign                       verb   PLEA_DEAL          patient:subj,agent:with                       +                  obj:deal
sign                       verb   WARRANT            agent:subj,patient:for                        +                  obj:warrant
sign                       verb   CONTRACT           agent:subj,patient:with                       +                  obj:contract/deal/treaty
sign                       verb   SIGN               agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
sign into law              verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
sign off on                verb   SIGN               agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
sign off on                verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
sign up to                 verb   MEMBERSHIP         patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
signature                  noun   SIGN               agent:poss/of,patient:on                      +                  -
silence                    verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
silent                     adj    RUNNING            patient:noun                                  state:stopped      -
sink                       verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
skip                       verb   INSPECT            agent:subj,patient:obj                        not                obj:object/inquiry/test
skyrocket                  verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
slain                      adj    LIFE               patient:noun                                  state:dead         noun:person/animal
slap                       verb   STRIKE             agent:subj,patient:obj                        +                  obj:person
slash                      verb   TAX_CHANGE         topic:obj,agent:subj                          state:down         obj:price/rate
slash                      verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
slate                      verb   HEARING_DATE       topic:obj,value:for/on/to                     -                  obj:hearing
slate                      verb   SCHEDULE           topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
slay                       verb   KILL               agent:subj,patient:obj                        +                  obj:person
slay                       verb   LIFE               patient:obj,agent:subj                        state:dead         obj:person
slaying                    noun   KILL               agent:by/poss,patient:of                      +                  -
slice                      noun   MARKET_SHARE       patient:poss,value:of,topic:of                -                  -
slide                      verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
slide                      noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
slip                       verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
slip                       verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
slow                       verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
slump                      verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
slump                      noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:down           -
smash                      verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
smolder                    verb   FIRE_STATE         patient:subj                                  state:burning      subj:fire
smoulder                   verb   FIRE_STATE         patient:subj                                  state:burning      subj:fire
snap                       verb   DAMAGED            patient:subj                                  state:damaged      subj:object/building/vehicle
snap up                    verb   BUY                agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
snap up                    verb   SALE_PRICE         agent:subj,patient:obj,value:for              -                  -
soar                       verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
solvent                    adj    SOLVENCY           patient:noun                                  state:solvent      -
sound                      verb   RUNNING            patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
sound                      verb   RUNNING            patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
sound                      adj    DAMAGED            patient:noun                                  state:intact       noun:object/building/vehicle
sound                      adj    SAFE               patient:noun,topic:for/to                     state:safe         -
source                     noun   CAUSE              agent:be,patient:of/for                       +                  -
source                     noun   FIRE_START         agent:be,patient:of                           +                  of:fire
spare                      verb   DUTY               agent:obj,topic:from/inf                      not                -
spark                      verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
spark                      verb   FIRE_START         agent:subj,patient:obj                        +                  obj:fire
speaker                    noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
spend                      verb   COST               patient:on/for,value:obj,agent:subj           -                  obj:money
spend behind bars          idiom  SENTENCE           patient:subj,value:num                        -                  subj:person
spike                      verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
spike                      noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
splurge                    verb   COST               patient:on/for,value:obj,agent:subj           -                  obj:money
sponsor                    verb   COST_BEARER        agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
sponsorship                noun   COST_BEARER        agent:from/by,patient:for                     +                  -
spot                       verb   EVENT_TIME         topic:obj,value:at/on,agent:subj              -                  -
spread                     verb   FIRE_STATE         patient:subj                                  state:burning      subj:fire
spurn                      verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
squeeze                    verb   TRIGGER            patient:obj,agent:subj                        +                  obj:trigger
squeeze                    noun   TRIGGER            patient:of,agent:by                           +                  of:trigger
squeeze off                verb   FIRE_WEAPON        agent:subj,patient:obj,goal:at                +                  obj:shot
stab                       verb   STAB               agent:subj,patient:obj                        +                  obj:person
stab to death              verb   KILL               agent:subj,patient:obj                        +                  obj:person
stabbing                   noun   STAB               agent:by,patient:of                           +                  -
stable                     adj    CONDITION          patient:noun                                  state:stable       -
staff                      noun   HEADCOUNT          patient:poss/of,value:of/num                  -                  -
stage                      verb   PLAN_STATUS        topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
stake                      noun   MARKET_SHARE       patient:poss,value:of,topic:of                -                  -
stall                      verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
stand                      verb   CHARGE             topic:subj,patient:against                    state:on           subj:charge
stand                      verb   PRICE_LEVEL        topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
stand                      verb   CANDIDATE          patient:subj,topic:for                        state:in           subj:person
stand                      verb   DAMAGED            patient:subj                                  state:intact       subj:object/building/vehicle
stand accused              idiom  CHARGE             patient:subj,topic:for/of                     state:on           subj:person
stand behind               verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
stand by                   verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
stand down                 verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
stand to serve             verb   PENALTY            patient:subj,value:obj                        -                  obj:time/sentence
stand trial                verb   HEARING_DATE       patient:subj,value:on                         -                  subj:person
start                      verb   HEARING_DATE       topic:subj,value:on/for                       -                  subj:hearing
start                      verb   INVESTIGATION      agent:subj,topic:into                         state:open         obj:inquiry
start                      verb   SCHEDULE           topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
start                      verb   BEGIN_END          topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
start                      verb   BEGIN_END          topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
start                      noun   BEGIN_END          topic:of/to                                   state:begun        -
start                      verb   RUNNING            patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
start                      verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
start                      verb   FIRE_START         agent:subj,patient:obj                        +                  obj:fire
start                      verb   FIRE_START         patient:subj,agent:from/by                    +                  subj:fire
start date                 noun   SCHEDULE           topic:of/for,value:be/on                      -                  -
statutory maximum          noun   PENALTY            patient:for,value:of/self                     -                  -
stay in post               verb   HOLD_OFFICE        patient:subj,topic:in/as/obj                  state:in           subj:person
stay on                    verb   HOLD_OFFICE        patient:subj,topic:in/as/obj                  state:in           subj:person
stay on track              verb   PLAN_STATUS        topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
stay silent                verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
stem                       verb   CAUSE              patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
step aside                 verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
step down                  verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
step up                    verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
stick to                   verb   PLAN_STATUS        topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
stipend                    noun   WAGE               patient:poss/for,value:of                     -                  -
stonewall                  verb   COOPERATE          agent:subj,recipient:obj                      not                subj:person/org
stop                       verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
stop                       verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
stop                       verb   RUNNING            patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
stop                       verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
stop                       verb   PERMIT             agent:obj,topic:from/inf                      not                -
strangle                   verb   KILL               agent:subj,patient:obj                        +                  obj:person
strike                     verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
strike                     verb   PLEA_DEAL          patient:subj,agent:with                       +                  obj:deal
strike                     verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
strike                     verb   STRIKE             agent:subj,patient:obj                        +                  obj:person
strike                     verb   CONTRACT           agent:subj,patient:with                       +                  obj:contract/deal/treaty
strike                     verb   STRIKE_WORK        agent:subj,topic:over                         state:on           subj:person/org
strike                     noun   STRIKE_WORK        agent:by/of,topic:over                        state:on           -
strike                     verb   EVENT_TIME         topic:subj,value:at/on/in                     -                  subj:event/fire/war
strike down                verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
strike down                verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
submit                     verb   MOTION             topic:obj,agent:subj                          state:pending      obj:motion
subsidize                  verb   COST_BEARER        agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
succumb                    verb   LIFE               patient:subj                                  state:dead         subj:person/animal
succumb                    verb   DEATH_CAUSE        patient:subj,topic:of/from                    +                  subj:person
sue                        verb   LAWSUIT            agent:subj,patient:obj,topic:over/for         state:filed        obj:person/org
suffer                     verb   INJURY             patient:subj,topic:obj                        state:hurt         obj:injury
suffocate                  verb   LIFE               patient:subj                                  state:dead         subj:person/animal
suicide                    noun   DEATH_MANNER       patient:poss/of                               state:suicide      -
suit                       noun   LAWSUIT            agent:poss/by,patient:against                 state:filed        -
superintendent             noun   OFFICE_HOLDER      patient:be,topic:of/poss                      +                  -
supervised release         noun   SENTENCE_KIND      patient:to                                    state:probation    -
support                    verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
support                    verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
support                    noun   SUPPORT            agent:poss/from/by,topic:for/of               state:for          -
surcharge                  noun   TAX                topic:on/self,value:of/at                     -                  -
surge                      verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
surge                      noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
surplus                    noun   PROFIT             patient:poss/of,value:of                      dir:up             -
surrender                  verb   CUSTODY            patient:subj                                  state:held         subj:person
surrender                  verb   LICENSED           patient:subj,topic:obj                        state:unlicensed   obj:approval
survival                   noun   LIFE               patient:of/poss                               state:alive        -
survive                    verb   CHARGE             topic:subj,patient:against                    state:on           subj:charge
survive                    verb   LIFE               patient:subj                                  state:alive        subj:person/animal
survive                    verb   DAMAGED            patient:subj                                  state:intact       subj:object/building/vehicle
suspect                    verb   ACCUSE             patient:obj,topic:of,agent:subj               +                  obj:person/org
suspend                    verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
suspend                    verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
suspend                    verb   MEMBERSHIP         patient:obj,topic:from,agent:subj             state:out          obj:person/org
suspend                    verb   STRIKE_WORK        agent:subj,topic:obj                          state:off          obj:strike
suspend                    verb   PLAN_STATUS        topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
suspend                    verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
suspend                    verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
suspend                    verb   LICENSED           agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
suspend campaign           verb   CANDIDATE          patient:subj,topic:for                        state:out          subj:person
suspended sentence         noun   SENTENCE_KIND      patient:to                                    state:probation    -
suspension                 noun   BEGIN_END          topic:of/to                                   state:ended        -
sustain                    verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
sustain                    verb   MOTION             topic:obj,agent:subj                          state:granted      obj:motion
sustain                    verb   INJURY             patient:subj,topic:obj                        state:hurt         obj:injury
swear in                   verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
sweep                      verb   SEARCH             agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
swell                      verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
switch off                 verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
switch on                  verb   RUNNING            patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
table                      verb   VOTE_RESULT        topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
taint                      verb   CONTAMINATED       patient:obj,topic:with,agent:subj             state:tainted      -
tainted                    adj    CONTAMINATED       patient:noun,topic:with                       state:tainted      -
take                       verb   PLEA_DEAL          patient:subj,agent:with                       +                  obj:deal
take                       verb   PAY                recipient:subj,value:obj,agent:from           -                  obj:money
take                       verb   ELECTION_RESULT    patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
take a bribe               verb   BRIBE              recipient:subj,agent:from                     +                  obj:money
take aim                   verb   AIM                agent:subj,goal:at                            +                  -
take bribes                verb   BRIBE              recipient:subj,agent:from                     +                  obj:money
take effect                verb   VOTE_RESULT        topic:subj                                    state:approved     subj:measure/law/plan
take effect                verb   LAW_FORCE          topic:subj                                    state:in           subj:law/rule/measure/treaty
take home                  verb   WAGE               patient:subj,value:obj                        -                  obj:money,subj:person
take in                    verb   REVENUE            patient:subj,value:obj                        -                  subj:org/business
take into custody          verb   CUSTODY            patient:obj,agent:subj                        state:held         obj:person
take off the market        verb   RECALL_PRODUCT     agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
take office                verb   HOLD_OFFICE        patient:subj,topic:in/as/obj                  state:in           subj:person
take over                  verb   BUY                agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
take over                  verb   HOLD_OFFICE        patient:subj,topic:in/as/obj                  state:in           subj:person
take own life              idiom  DEATH_MANNER       patient:subj                                  state:suicide      subj:person
take place                 verb   HEARING_DATE       topic:subj,value:on/for                       -                  subj:hearing
take place                 verb   SCHEDULE           topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
take place                 verb   PLAN_STATUS        topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
take place                 verb   EVENT_TIME         topic:subj,value:at/on/in                     -                  subj:event/fire/war
take responsibility        verb   LIABLE             agent:subj,topic:for                          +                  subj:person/org
take the lives of          idiom  TOLL_DEATH         topic:subj,value:obj                          -                  -
take the stand             verb   TESTIFY            agent:subj,topic:about                        +                  subj:person
take to court              verb   LAWSUIT            agent:subj,patient:obj,topic:over/for         state:filed        obj:person/org
takeover                   noun   BUY                agent:by,patient:of,source:from,value:for     -                  -
takings                    noun   REVENUE            patient:poss/of,value:of                      -                  -
tamper with                verb   FORGE              agent:subj,patient:obj                        +                  obj:document/object/evidence
tap                        verb   HOLD_OFFICE        patient:obj,topic:as/to,agent:subj            state:in           obj:person
tariff                     noun   TAX                topic:on/self,value:of/at                     -                  -
tax                        noun   TAX                topic:on/self,value:of/at                     -                  -
tax                        verb   TAX                topic:obj,value:at,agent:subj                 -                  -
tax rate                   noun   TAX                topic:on/self,value:of/at                     -                  -
tear down                  verb   DEMOLISH           agent:subj,patient:obj                        +                  obj:building/object
tear up                    verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
tenancy                    noun   RENT               agent:by,patient:of,source:from               -                  -
term                       noun   SENTENCE           patient:poss/of,value:of/num                  -                  -
terminate                  verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
terminate                  verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
terminate                  verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
test                       verb   INSPECT            agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
test negative              verb   TEST_RESULT        patient:subj,topic:for                        state:negative     -
test positive              verb   TEST_RESULT        patient:subj,topic:for                        state:positive     -
testify                    verb   TESTIFY            agent:subj,topic:about                        +                  subj:person
testimony                  noun   TESTIFY            agent:poss,topic:about                        +                  -
thanks to                  prep   CAUSE              agent:to,patient:noun                         +                  -
thrash                     verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
throw hat in the ring      verb   CANDIDATE          patient:subj,topic:for                        state:in           subj:person
throw out                  verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
throw out                  verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
throw out                  verb   MOTION             topic:obj,agent:subj                          state:denied       obj:motion
throw out                  verb   CASE_STATUS        topic:obj,agent:subj                          state:ended        obj:case
throw out                  verb   LAWSUIT            agent:subj,topic:obj                          state:off          obj:suit,subj:court
throw out                  verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
tick up                    verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
tie-up                     noun   MERGE              patient:of/between,recipient:with             +                  -
timetable                  noun   SCHEDULE           topic:of/for,value:be/on                      -                  -
tip                        verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
title holder               noun   OWN                agent:be/self,patient:of/poss                 +                  -
to blame                   adj    LIABLE             agent:noun,topic:for                          +                  -
toll                       noun   TOLL_DEATH         value:num/at/to,topic:from/in/of              -                  -
top                        verb   PRICE_LEVEL        topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
top                        verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
top out at                 idiom  PENALTY            patient:subj,value:num                        -                  subj:person
topple                     verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
toss                       verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
toss                       verb   CASE_STATUS        topic:obj,agent:subj                          state:ended        obj:case
toss                       verb   LAWSUIT            agent:subj,topic:obj                          state:off          obj:suit,subj:court
toss out                   verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
toss out                   verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
toss out                   verb   CASE_STATUS        topic:obj,agent:subj                          state:ended        obj:case
total                      verb   COST               patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
total cost                 noun   COST               patient:of/for/poss,value:of/be/at            -                  -
touch                      verb   TRIGGER            patient:obj,agent:subj                        +                  obj:trigger
touch off                  verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
toxic                      adj    CONTAMINATED       patient:noun,topic:with                       state:tainted      -
trace                      verb   MISSING            patient:obj                                   state:found        obj:person
trace                      verb   CAUSE              patient:obj,agent:on/to                       +                  -
trade                      verb   PRICE_LEVEL        topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
train                      verb   AIM                agent:subj,patient:obj,goal:at                +                  obj:weapon
transfer                   verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
transfer                   noun   PAY                agent:by/from,recipient:to,value:of           -                  -
treaty                     noun   CONTRACT           agent:poss,patient:with/between               +                  -
trial                      noun   HEARING_DATE       topic:self,value:on/for                       -                  -
trial date                 noun   HEARING_DATE       topic:self,value:on/for                       -                  -
trigger                    verb   CAUSE              agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
trigger                    noun   CAUSE              agent:be,patient:of/for                       +                  -
trim                       verb   TAX_CHANGE         topic:obj,agent:subj                          state:down         obj:price/rate
trim                       verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:down           -
trip                       verb   SELF_FIRE          patient:subj                                  +                  subj:weapon,manner:accidental
triple                     verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:up             -
triple                     verb   CHANGE_LEVEL       patient:obj,agent:subj,value:by/to/from       dir:up             -
triumph                    noun   ELECTION_RESULT    patient:poss/of/for,topic:in/over             state:won          -
triumph in                 verb   ELECTION_RESULT    patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
try                        verb   CHARGE             patient:obj,topic:for,agent:subj              state:on           obj:person/org
tumble                     verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
turn a profit              verb   PROFITABLE         patient:subj                                  state:profit       -
turn down                  verb   PLEA_DEAL          patient:subj,agent:with                       not                obj:deal
turn down                  verb   MOTION             topic:obj,agent:subj                          state:denied       obj:motion
turn down                  verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
turn loose                 verb   CUSTODY            patient:obj,agent:subj                        state:free         obj:person
turn off                   verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
turn on                    verb   RUNNING            patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
turn on                    verb   RUNNING            patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
turn oneself in            verb   CUSTODY            patient:subj                                  state:held         subj:person
turn over                  verb   REVENUE            patient:subj,value:obj                        -                  subj:org/business
turn up                    verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
turnover                   noun   REVENUE            patient:poss/of,value:of                      -                  -
unable                     adj    ABLE               agent:noun,topic:inf/of                       not                -
unaccounted for            adj    TOLL_MISSING       value:noun,topic:after                        -                  noun:person
unaccounted for            adj    MISSING            patient:noun                                  state:missing      noun:person/object
unarmed                    adj    ARMED              patient:noun                                  state:unarmed      noun:person
unblock                    verb   OPEN_CLOSED        patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
unbolt                     verb   LOCKED             patient:obj,agent:subj                        state:unlocked     obj:object/building/vehicle
unbolted                   adj    LOCKED             patient:noun                                  state:unlocked     -
unbroken                   adj    DAMAGED            patient:noun                                  state:intact       noun:object/building/vehicle
uncertified                adj    LICENSED           patient:noun,topic:for                        state:unlicensed   -
unconstitutional           adj    LEGALITY           topic:noun                                    state:illegal      -
uncontained                adj    FIRE_STATE         patient:noun                                  state:burning      -
uncontaminated             adj    CONTAMINATED       patient:noun                                  state:clean        -
uncover                    verb   EVIDENCE_FOUND     agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
undamaged                  adj    DAMAGED            patient:noun                                  state:intact       noun:object/building/vehicle
under arrest               idiom  CUSTODY            patient:subj                                  state:held         subj:person
under control              adj    FIRE_STATE         patient:noun                                  state:out          noun:fire
under house arrest         idiom  CUSTODY            patient:subj                                  state:held         subj:person
undergo inspection         idiom  INSPECT            patient:subj                                  +                  -
underwrite                 verb   COST_BEARER        agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
undo                       verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
undo                       verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
unemployment               noun   UNEMPLOYMENT       place:in/poss,value:of/at/be                  -                  -
unemployment rate          noun   UNEMPLOYMENT       place:in/poss,value:of/at/be                  -                  -
unfit                      adj    SAFE               patient:noun,topic:for/to                     state:unsafe       -
unharmed                   adj    INJURY             patient:noun                                  state:unhurt       noun:person
unhurt                     adj    INJURY             patient:noun                                  state:unhurt       noun:person
uninjured                  adj    INJURY             patient:noun                                  state:unhurt       noun:person
unintentional discharge    noun   SELF_FIRE          patient:of                                    +                  -
unlatch                    verb   LOCKED             patient:obj,agent:subj                        state:unlocked     obj:object/building/vehicle
unlatched                  adj    LOCKED             patient:noun                                  state:unlocked     -
unlawful                   adj    LEGALITY           topic:noun                                    state:illegal      -
unlicensed                 adj    LICENSED           patient:noun,topic:for                        state:unlicensed   -
unload                     verb   LOADED             patient:obj,agent:subj                        state:unloaded     obj:weapon
unload                     verb   BUY                source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
unloaded                   adj    LOADED             patient:noun                                  state:unloaded     noun:weapon
unlock                     verb   OPEN_CLOSED        patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
unlock                     verb   LOCKED             patient:obj,agent:subj                        state:unlocked     obj:object/building/vehicle
unlocked                   adj    LOCKED             patient:noun                                  state:unlocked     -
unnecessary                adj    DUTY               topic:noun,agent:for                          not                -
unplug                     verb   RUNNING            patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
unprofitable               adj    PROFITABLE         patient:noun                                  state:loss         noun:org/business/project
unqualified                adj    LICENSED           patient:noun,topic:for                        state:unlicensed   -
unregistered               adj    LICENSED           patient:noun,topic:for                        state:unlicensed   -
unsafe                     adj    SAFE               patient:noun,topic:for/to                     state:unsafe       -
unsafe to drink            adj    CONTAMINATED       patient:noun,topic:with                       state:tainted      -
unscathed                  adj    INJURY             patient:noun                                  state:unhurt       noun:person
unseal                     verb   CHARGE             topic:obj,patient:against,agent:subj          state:on           obj:charge
unseal                     verb   OPEN_CLOSED        patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
unseat                     verb   HOLD_OFFICE        patient:obj,topic:from/as,agent:subj          state:out          obj:person
unsecured                  adj    LOCKED             patient:noun                                  state:unlocked     -
unsound                    adj    DAMAGED            patient:noun                                  state:damaged      noun:object/building/vehicle
untouched                  adj    FORGE              patient:noun                                  not                -
unvaccinated               adj    VACCINATED         patient:noun                                  state:no           noun:person
upgrade                    verb   CHARGE_DEGREE      topic:obj,patient:against                     state:raised       obj:charge
uphold                     verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
upset                      verb   BEAT               agent:subj,patient:obj,topic:in               +                  obj:person/team/org
uptick                     noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
upturn                     noun   CHANGE_LEVEL       patient:in/of,value:of                        dir:up             -
vacate                     verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
vacate                     verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
vacate                     verb   HOLD_OFFICE        patient:subj,topic:from/as                    state:out          subj:person
vaccinate                  verb   VACCINATED         patient:obj,topic:against,agent:subj          state:yes          obj:person
vaccinated                 adj    VACCINATED         patient:noun                                  state:yes          noun:person
value                      verb   COST               patient:obj,value:at,agent:subj               -                  -
value                      noun   COST               patient:of/for/poss,value:of/be/at            -                  -
valued                     adj    COST               patient:noun,value:at                         -                  -
vandalize                  verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
vanish                     verb   MISSING            patient:subj                                  state:missing      subj:person
verify                     verb   INSPECT            agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
vet                        verb   INSPECT            agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
veto                       verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
veto                       noun   VOTE_RESULT        topic:of,agent:by/poss                        state:rejected     -
victory                    noun   ELECTION_RESULT    patient:poss/of/for,topic:in/over             state:won          -
violate                    verb   LEGALITY           agent:subj,topic:obj                          state:illegal      obj:law
void                       verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
void                       verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
voluntary                  adj    DUTY               topic:noun,agent:for                          not                -
vote                       verb   VOTE_COUNT         patient:subj,value:obj,topic:for/against      -                  subj:org/person
vote against               verb   VOTE_RESULT        agent:subj,topic:against                      state:rejected     -
vote down                  verb   VOTE_RESULT        topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
vote for                   verb   VOTE_RESULT        agent:subj,topic:for                          state:approved     -
vote in favor of           verb   VOTE_RESULT        agent:subj,topic:for                          state:approved     -
vote no on                 verb   VOTE_RESULT        agent:subj,topic:against                      state:rejected     -
vote tally                 noun   VOTE_COUNT         patient:for,value:num,topic:in                -                  -
vote through               verb   VOTE_RESULT        topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
vote yes on                verb   VOTE_RESULT        agent:subj,topic:for                          state:approved     -
votes                      noun   VOTE_COUNT         patient:for,value:num,topic:in                -                  -
wage                       noun   WAGE               patient:poss/for,value:of                     -                  -
wages                      noun   WAGE               patient:poss/for,value:of                     -                  -
waive                      verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
waive                      verb   APPEAL             agent:subj,topic:of                           not                obj:appeal
waive                      verb   LAW_FORCE          topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
waive                      verb   DUTY               topic:that/inf,agent:for                      not                -
walk away from             verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
walk away from             verb   CONTRACT           agent:subj,patient:with                       not                obj:contract/deal/treaty
walk away unharmed         idiom  INJURY             patient:subj                                  state:unhurt       -
walk free                  idiom  CUSTODY            patient:subj                                  state:free         subj:person
walk free without charges  idiom  CHARGE_DECISION    patient:subj                                  state:nocharge     subj:person
walk off the job           verb   STRIKE_WORK        agent:subj,topic:over                         state:on           subj:person/org
walk out                   verb   STRIKE_WORK        agent:subj,topic:over                         state:on           subj:person/org
walkout                    noun   STRIKE_WORK        agent:by/of,topic:over                        state:on           -
warrant                    noun   WARRANT            patient:for                                   +                  -
weaken                     verb   CHANGE_LEVEL       patient:subj,value:by/to/from                 dir:down           -
welcome                    verb   SUPPORT            agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
wield                      verb   ARMED              patient:subj,topic:obj                        state:armed        obj:weapon
will charge                verb   CHARGE_DECISION    patient:obj,topic:with,agent:subj             state:charge       obj:person
will not be charged        idiom  CHARGE_DECISION    patient:subj                                  state:nocharge     subj:person
win                        verb   ELECTION_RESULT    patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
win                        noun   ELECTION_RESULT    patient:poss/of/for,topic:in/over             state:won          -
win                        verb   VOTE_COUNT         patient:subj,value:obj,topic:for/against      -                  subj:org/person
win approval               verb   VOTE_RESULT        topic:subj                                    state:approved     subj:measure/law/plan
wipe out                   verb   CONVICTION_STATUS  topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
wire                       verb   PAY                agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
withdraw                   verb   CHARGE             topic:obj,patient:against,agent:subj          state:off          obj:charge
withdraw                   verb   APPEAL             agent:subj,topic:of                           not                obj:appeal
withdraw                   verb   MOTION             agent:subj,topic:obj                          state:withdrawn    obj:motion
withdraw                   verb   LAWSUIT            agent:subj,topic:obj                          state:off          obj:suit
withdraw                   verb   CONFESS            agent:subj,topic:obj                          not                obj:claim
withdraw                   verb   CANDIDATE          patient:subj,topic:for                        state:out          subj:person
withdraw                   verb   LICENSED           agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
withdraw                   verb   RECALL_PRODUCT     agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
withdraw                   verb   RECALL_COUNT       agent:subj,value:obj                          -                  obj:product/goods/vehicle/object
withdraw from              verb   MEMBERSHIP         patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
withdrawal                 noun   CHARGE             topic:of,patient:against                      state:off          of:charge
without bail               idiom  CUSTODY            patient:subj                                  state:held         subj:person
withstand                  verb   DAMAGED            patient:subj                                  state:intact       subj:object/building/vehicle
work                       verb   RUNNING            patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
work stoppage              noun   STRIKE_WORK        agent:by/of,topic:over                        state:on           -
workers                    noun   HEADCOUNT          patient:poss/of,value:of/num                  -                  -
workforce                  noun   HEADCOUNT          patient:poss/of,value:of/num                  -                  -
working                    adj    RUNNING            patient:noun                                  state:running      -
wound                      verb   TOLL_INJURED       value:obj,topic:subj,place:in/at              -                  obj:person
wound                      verb   INJURY             patient:obj,agent:subj                        state:hurt         obj:person
wounded                    noun   TOLL_INJURED       value:num,topic:in/from                       -                  -
wounded                    adj    INJURY             patient:noun                                  state:hurt         noun:person
wrap up                    verb   INVESTIGATION      agent:subj,topic:into                         state:closed       obj:inquiry
wrap up                    verb   BEGIN_END          topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
wrap up                    verb   BEGIN_END          topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
wreck                      verb   DAMAGED            patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
write                      verb   AUTHOR             agent:subj,patient:obj                        +                  obj:document
writer                     noun   AUTHOR             agent:be,patient:of                           +                  -
