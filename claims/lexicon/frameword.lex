# Words that evoke a frame; one row a word, class and frame. A word may have several rows: the one
# whose `args` fit best wins; a row without args is the fallback; none fits: no frame from here.
#
# word    a lemma, or several words of which the first (verb, adjective) or last (noun) is in its
#         dictionary form: "go off", "plead not guilty", "death toll". "oneself", "own" stand for
#         any reflexive or possessive. A verb beginning with "be " is found in the copula
#         or in the passive ("be under investigation", "be killed").
# class   verb, noun, adj (also a participle used as one; comparatives stand as written), idiom (any form of words; verbs inside
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
abandon                    verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
abandon                    verb   APPEAL                agent:subj,topic:of                           not                obj:appeal
abandon                    verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit
abandon                    verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
abandon                    verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
abandonment                noun   CHARGE                topic:of,patient:against                      state:off          of:charge
abandonment                noun   PLAN_STATUS           topic:of                                      state:cancelled    of:event/game/meeting/plan/project/flight
abduct                     verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
abduction                  noun   HOSTAGE               agent:by,patient:of                           state:held         -
abide by                   verb   LEGALITY              agent:subj,topic:obj                          state:legal        obj:law
ability                    noun   ABLE                  agent:poss,topic:inf                          +                  -
ablaze                     adj    FIRE_STATE            patient:noun                                  state:burning      -
able                       adj    ABLE                  agent:noun,topic:inf/of                       +                  -
abolish                    verb   TAX_CHANGE            topic:obj,agent:subj                          state:none         obj:price/rate
abolish                    verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
abort                      verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
aboveboard                 adj    LEGALITY              topic:noun                                    state:legal        -
abscond                    verb   CUSTODY               patient:subj                                  state:fugitive     subj:person
absence                    noun   ATTEND                agent:poss,topic:from                         not                -
absent                     adj    ATTEND                agent:noun,topic:from                         not                noun:person
absolve                    verb   VERDICT               patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
abuse                      verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
abuse                      noun   ABUSE                 agent:by,patient:of                           +                  -
accede to                  verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
accelerate                 verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
accept                     verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
accept                     verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
accept                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
accept                     verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
accept                     verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
accept a bribe             verb   BRIBE                 recipient:subj,agent:from                     +                  obj:money
acceptance                 noun   ACCEPT_OFFER          agent:by,topic:of                             state:accepted     -
accession                  noun   MEMBERSHIP            patient:poss/of,topic:of/in                   state:in           -
accident                   noun   DEATH_MANNER          patient:poss/of                               state:accident     of:death
accidental discharge       noun   SELF_FIRE             patient:of                                    +                  -
accommodate                verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
accommodate                verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
accompany                  verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
accomplice                 noun   ACT_ALONE             agent:between/of                              state:together     -
accord                     noun   CONTRACT              agent:poss,patient:with/between               +                  -
accord                     noun   AGREE                 agent:between/of,topic:on/to                  state:agreed       -
account for                verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
accountable                adj    LIABLE                agent:noun,topic:for                          +                  -
accounts                   noun   DATA_LEAK             value:num,patient:of                          -                  -
accredit                   verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
accredited                 adj    LICENSED              patient:noun,topic:for                        state:licensed     -
accumulate                 verb   RAINFALL              value:subj,place:on/in                        -                  subj:water/weather
accuracy                   noun   EFFICACY              patient:of,value:of/be,topic:against          -                  -
accurate                   adj    TRUE                  topic:noun/that                               state:true         -
accurate                   adj    EFFICACY              patient:noun,value:num,topic:against          -                  noun:drug/test
accusation                 noun   ACCUSE                patient:against,topic:of,agent:poss           +                  -
accuse                     verb   ACCUSE                patient:obj,topic:of,agent:subj               +                  obj:person/org
accusers                   noun   VICTIM_COUNT          topic:of,agent:poss,value:num                 -                  -
ace                        verb   PASS_TEST             patient:subj,topic:obj                        state:pass         obj:test/inquiry
acquire                    verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
acquire                    verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
acquisition                noun   BUY                   agent:by,patient:of,source:from,value:for     -                  -
acquit                     verb   VERDICT               patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
acquittal                  noun   VERDICT               patient:poss/of,topic:of                      state:acquitted    -
across                     adj    LENGTH                patient:noun,value:num                        -                  -
act alone                  idiom  ACCOMPANY             agent:subj                                    not                -
act alone                  verb   ACT_ALONE             agent:subj                                    state:alone        subj:person
act in self-defence        idiom  SELF_DEFENSE          agent:subj                                    state:defence      -
act in self-defense        idiom  SELF_DEFENSE          agent:subj                                    state:defence      -
act on own                 verb   ACT_ALONE             agent:subj                                    state:alone        subj:person
act together               verb   ACT_ALONE             agent:subj                                    state:together     subj:person
activate                   verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
active                     adj    RUNNING               patient:noun                                  state:running      -
add                        verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
add                        verb   HIRE_COUNT            agent:subj,value:obj                          -                  obj:job
add                        verb   ADD_REMOVE            agent:subj,patient:obj,goal:to/in             state:in           -
add to                     verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
address                    noun   RESIDENCE             agent:of/poss,place:in/be                     -                  -
adjourn                    verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
admit                      verb   CONFESS               agent:subj,topic:to/obj                       +                  subj:person
admit guilt                verb   PLEA                  patient:subj,topic:to                         state:guilty       -
adopt                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
adoption                   noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
advance                    verb   LEND                  agent:subj,recipient:iobj/to,value:obj        -                  obj:money
advance                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
adverse reaction           noun   SIDE_EFFECT           patient:of                                    +                  -
advise                     verb   WARNED                agent:subj,recipient:obj,topic:about/of/that  +                  obj:person/org
advocate                   verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
affect                     verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
affect                     verb   DATA_LEAK             agent:subj,value:obj                          -                  obj:document/computer
affirm                     verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
age                        noun   AGE                   patient:of/poss,value:of/be                   -                  -
aged                       adj    AGE                   patient:noun,value:num                        -                  -
aggravate                  verb   CHARGE_DEGREE         topic:obj,patient:against                     state:raised       obj:charge
aggressor                  noun   PROVOKE               agent:be,topic:of                             +                  -
agree                      verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
agree                      verb   AGREE                 agent:subj,topic:to/on/inf/that               state:agreed       subj:person/org
agree to                   verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
agree to                   verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
agree to                   verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
agree to pay               verb   SETTLEMENT            agent:subj,value:num,recipient:to             -                  obj:settlement
agreement                  noun   CONTRACT              agent:poss,patient:with/between               +                  -
agreement                  noun   AGREE                 agent:between/of,topic:on/to                  state:agreed       -
ahead of schedule          adj    ON_TIME               patient:noun                                  state:early        -
aim                        verb   AIM                   agent:subj,patient:obj,goal:at                +                  obj:weapon
air                        verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
air strike                 noun   ATTACK                agent:by/from,patient:on/against              +                  -
airlift                    verb   RESCUED_COUNT         agent:subj,value:obj,topic:from               -                  obj:person
airstrike                  noun   ATTACK                agent:by/from,patient:on/against              +                  -
airworthy                  adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
ajar                       adj    OPEN_CLOSED           patient:noun                                  state:open         -
alert                      verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
alert                      verb   WARNED                agent:subj,recipient:obj,topic:about/of/that  +                  obj:person/org
alert                      noun   WARNED                agent:from/by,recipient:to,topic:about/of     +                  -
alert                      adj    SLEEP                 patient:noun                                  state:conscious    -
alias                      noun   NAME                  patient:of/poss,topic:be                      -                  -
alibi                      noun   ALIBI                 agent:poss,topic:for                          +                  -
alive                      adj    LIFE                  patient:noun                                  state:alive        noun:person/animal
all-time high              adj    RECORD                patient:noun                                  state:record       -
allegation                 noun   ACCUSE                patient:against,topic:of,agent:poss           +                  -
allocate                   verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
allow                      verb   MOTION                topic:obj,agent:subj                          state:granted      obj:motion
allow                      verb   BAIL                  patient:iobj/for/to                           state:granted      obj:bail
allow                      verb   PERMIT                agent:obj,topic:inf                           +                  -
allow                      verb   PERMIT                topic:obj,recipient:for                       +                  obj:event/work/service/object
allow residents to return  verb   EVACUATION            agent:subj,place:for                          state:lifted       -
allow to proceed           verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
allowance                  noun   WAGE                  patient:poss/for,value:of                     -                  -
allowed                    adj    PERMIT                agent:noun,topic:inf                          +                  noun:person/org
alone                      adj    ACT_ALONE             agent:noun                                    state:alone        noun:person
alter                      verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
altitude                   noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
alumnus                    noun   EDUCATION             patient:of/poss,place:from                    -                  -
amalgamate                 verb   MERGE                 patient:subj,recipient:with                   +                  subj:org/business
amalgamation               noun   MERGE                 patient:of/between,recipient:with             +                  -
ambush                     verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
ambush                     noun   ATTACK                agent:by/from,patient:on/against              +                  -
amount                     noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
announce                   verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
announce candidacy         verb   CANDIDATE             patient:subj,topic:for                        state:in           subj:person
annul                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
annul                      verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
annulment                  noun   CONVICTION_STATUS     topic:of,agent:poss                           state:overturned   of:verdict/ruling/law
anonymous                  adj    ANONYMOUS             patient:noun                                  state:unknown      -
answer                     verb   CHARGE                patient:subj,topic:obj                        state:on           obj:charge
answerable                 adj    LIABLE                agent:noun,topic:for                          +                  -
apart                      adj    DISTANCE              patient:noun,value:num,source:from            -                  -
apologise                  verb   APOLOGIZE             agent:subj,topic:for,recipient:to             +                  -
apologize                  verb   APOLOGIZE             agent:subj,topic:for,recipient:to             +                  -
apology                    noun   APOLOGIZE             agent:from/by,topic:for,recipient:to          +                  -
appeal                     verb   APPEAL                agent:subj,topic:obj/against                  +                  obj:verdict/ruling/law
appeal                     noun   APPEAL                agent:poss,topic:of/against                   +                  -
appear                     verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team
appear at                  verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
appear by video            verb   HEARING_MODE          patient:subj                                  state:remote       subj:person
appear in court            verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
appear in person           verb   HEARING_MODE          patient:subj                                  state:inperson     subj:person
appear remotely            verb   HEARING_MODE          patient:subj                                  state:remote       subj:person
appear virtually           verb   HEARING_MODE          patient:subj                                  state:remote       subj:person
application                noun   ASK_FOR               agent:from/by/poss,topic:for                  +                  -
apply                      verb   CHARGE                topic:subj,patient:against                    state:on           subj:charge
apply                      verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
apply                      verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  -
apply                      verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  -
apply pressure to          verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
appoint                    verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
appointment                noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
appraise                   verb   COST                  patient:obj,value:at,agent:subj               -                  -
apprehend                  verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
apprehension               noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
approval                   noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
approval                   noun   PERMIT                agent:for,topic:inf/for                       +                  -
approval                   noun   POLL                  patient:for,value:of/at                       -                  -
approval rating            noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
approval rating            noun   POLL                  patient:for,value:of/at                       -                  -
approve                    verb   MOTION                topic:obj,agent:subj                          state:granted      obj:motion
approve                    verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:approved     obj:drug
approve                    verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
approve                    verb   PERMIT                topic:obj,recipient:for                       +                  obj:event/work/service/object
approve                    verb   ORDER                 agent:subj,topic:obj                          +                  obj:inquiry/event/work
approve of                 verb   RATE_SHARE            value:subj,topic:obj                          -                  num:rate
architect                  noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
area                       noun   AREA                  patient:of,value:of/be                        -                  -
arise                      verb   CAUSE                 patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
armed                      adj    ARMED                 patient:noun                                  state:armed        noun:person
armistice                  noun   TRUCE                 topic:between                                 state:peace        -
arraign                    verb   CHARGE                patient:obj,topic:with,agent:subj             state:on           obj:person/org
arraignment                noun   HEARING_DATE          topic:self,value:on/for                       -                  -
arrears                    noun   DEBT                  patient:poss/of,value:of                      -                  -
arrest                     verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
arrest                     noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
arrest                     verb   ARREST_COUNT          agent:subj,value:obj                          -                  obj:person
arrest warrant             noun   WARRANT               patient:for                                   +                  -
arrests                    noun   ARREST_COUNT          value:num,place:in                            -                  -
arrival                    noun   ARRIVE                agent:of/poss,goal:at/in                      +                  -
arrival                    noun   BIRTH                 agent:to,patient:of                           +                  -
arrive                     verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
arrive                     verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
arrive safely              verb   CRASH_LAND            patient:subj,place:at/in                      not                subj:vehicle
arrive within              verb   WAIT                  topic:subj,value:obj,patient:to               -                  -
as a result of             prep   CAUSE                 agent:to,patient:noun                         +                  -
ascribe                    verb   CAUSE                 patient:obj,agent:on/to                       +                  -
ask                        verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  -
ask                        verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org
ask                        verb   INVITE                agent:subj,patient:obj,goal:to                +                  obj:person/org
ask for forgiveness        verb   APOLOGIZE             agent:subj,topic:for,recipient:to             +                  -
asking price               noun   SALE_PRICE            patient:of,value:for/of                       -                  -
asleep                     adj    SLEEP                 patient:noun                                  state:unconscious  -
assailant                  noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
assassinate                verb   KILL                  agent:subj,patient:obj                        +                  obj:person
assassination              noun   KILL                  agent:by/poss,patient:of                      +                  -
assault                    verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
assault                    verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
assault                    noun   ATTACK                agent:by/from,patient:on/against              +                  -
assault                    verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
assemble                   verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
assemble                   verb   MADE_IN               patient:obj,place:in                          -                  obj:product/goods/object/vehicle
assent                     verb   AGREE                 agent:subj,topic:to/on/inf/that               state:agreed       subj:person/org
assess                     verb   COST                  patient:obj,value:at,agent:subj               -                  -
assist                     verb   COOPERATE             agent:subj,recipient:with                     +                  subj:person/org
associate                  verb   LINKED                agent:subj,patient:obj,topic:to/with          state:linked       -
associated                 adj    LINKED                patient:noun,topic:to/with                    state:linked       -
association                noun   LINKED                patient:between,topic:to/with                 state:linked       -
assume                     verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
at fault                   adj    LIABLE                agent:noun,topic:for                          +                  -
at large                   idiom  CUSTODY               patient:subj                                  state:fugitive     subj:person
at liberty                 idiom  CUSTODY               patient:subj                                  state:free         subj:person
attack                     verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
attack                     verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
attack                     noun   ATTACK                agent:by/from,patient:on/against              +                  -
attack unprovoked          idiom  SELF_DEFENSE          agent:subj                                    state:attack       -
attacker                   noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
attend                     verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
attend                     verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
attend                     verb   EDUCATION             patient:subj,place:from/at                    -                  subj:person
attend in person           verb   HEARING_MODE          patient:subj                                  state:inperson     subj:person
attend virtually           verb   HEARING_MODE          patient:subj                                  state:remote       subj:person
attendance                 noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
attendance                 noun   ATTEND                agent:poss,topic:at                           +                  -
attendance rate            noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
attendees                  noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
attract                    verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
attract                    verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
attribute                  verb   CAUSE                 patient:obj,agent:on/to                       +                  -
auction                    verb   BUY                   source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
auction                    noun   BUY                   source:by,patient:of,agent:to,value:for       -                  -
auction                    verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
audience                   noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
audit                      verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
audit                      noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
aunt                       noun   RELATION              patient:be,recipient:of/poss                  -                  -
authentic                  adj    FORGE                 patient:noun                                  not                -
author                     verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
author                     noun   AUTHOR                agent:be,patient:of                           +                  -
authorization              noun   PERMIT                agent:for,topic:inf/for                       +                  -
authorize                  verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:approved     obj:drug
authorize                  verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
authorize                  verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
authorize                  verb   PERMIT                agent:obj,topic:inf                           +                  -
authorize                  verb   PERMIT                topic:obj,recipient:for                       +                  obj:event/work/service/object
authorize                  verb   ORDER                 agent:subj,topic:obj                          +                  obj:inquiry/event/work
authorized                 adj    PERMIT                agent:noun,topic:inf                          +                  noun:person/org
autograph                  verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
autograph                  noun   SIGN                  agent:poss/of,patient:on                      +                  -
average price              noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
averse                     adj    SUPPORT               agent:noun,topic:to                           state:against      -
avert                      verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
avoid                      verb   ATTEND                agent:subj,topic:obj                          not                obj:event/meeting/hearing/game
avoid                      verb   PAID_TAX              agent:subj,topic:obj                          not                obj:price
avoid deportation          verb   EXTRADITE             patient:subj                                  not                -
awake                      adj    SLEEP                 patient:noun                                  state:conscious    -
award                      verb   DAMAGES               recipient:iobj/to,value:obj,agent:subj        -                  obj:money/damages
award                      noun   DAMAGES               value:of/num,recipient:to                     -                  -
aware                      adj    KNOW_FACT             agent:noun,topic:of/that                      state:known        -
awareness                  noun   KNOW_FACT             agent:poss,topic:of                           state:known        -
away                       adj    DISTANCE              patient:noun,value:num,source:from            -                  -
axe                        verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
axe                        verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
axe                        verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
back                       verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
back                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
back                       verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
back up                    verb   DELETE                agent:subj,patient:obj                        not                obj:document/computer/evidence
backdate                   verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
backing                    noun   SUPPORT               agent:poss/from/by,topic:for/of               state:for          -
backlog of debt            noun   DEBT                  patient:poss/of,value:of                      -                  -
backtrack                  verb   PROMISE               agent:subj,topic:obj/on                       not                -
bail                       verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
bail                       noun   BAIL_AMOUNT           patient:for,value:of/at/num                   -                  -
bail out                   verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
balk                       verb   AGREE                 agent:subj,topic:to/on/inf/that               state:disagreed    subj:person/org
balloon                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
ballots                    noun   VOTE_COUNT            patient:for,value:num,topic:in                -                  -
ban                        verb   LEGALITY              topic:obj,agent:subj                          state:illegal      -
ban                        verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
ban                        verb   PERMIT                agent:obj,topic:from/inf                      not                -
ban                        verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
ban                        noun   PERMIT                topic:on                                      not                -
bankroll                   verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
bankrupt                   adj    SOLVENCY              patient:noun                                  state:bankrupt     -
bankruptcy                 noun   SOLVENCY              patient:of/poss                               state:bankrupt     -
banned                     adj    PERMIT                agent:noun,topic:inf                          not                noun:person/org
bar                        verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
bar                        verb   PERMIT                agent:obj,topic:from/inf                      not                -
bar                        verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
bar                        verb   INVITE                agent:subj,patient:obj,goal:from              not                obj:person/org
barred                     adj    PERMIT                agent:noun,topic:inf                          not                noun:person/org
barricade                  verb   ROAD                  agent:subj,patient:obj                        state:closed       obj:place
baseless                   adj    TRUE                  topic:noun/that                               state:false        -
batter                     verb   STORM_LANDFALL        topic:subj,place:in/at/near/obj               -                  subj:weather
be                         verb   AGE                   patient:subj,value:obj                        -                  subj:person,obj:time
be                         verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
be a first offender        idiom  HISTORY               patient:subj                                  not                -
be a stranger to           idiom  KNOW_PERSON           agent:subj,patient:to                         state:unknown      -
be able to                 verb   ABLE                  agent:subj,topic:inf                          +                  -
be above                   idiom  LIMIT_COMPARE         patient:subj,standard:over/above              state:over         -
be acquainted with         verb   KNOW_PERSON           agent:subj,patient:obj                        state:known        obj:person
be affected                verb   AFFECTED              value:subj,topic:by                           -                  subj:person
be against                 idiom  SUPPORT               agent:subj,topic:to                           state:against      -
be alone                   idiom  ACCOMPANY             agent:subj                                    not                -
be approved                verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
be arraigned               verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
be at                      verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
be at the controls         idiom  DRIVE                 agent:subj,patient:of                         +                  -
be at the wheel            idiom  DRIVE                 agent:subj,patient:of                         +                  -
be awake                   verb   SLEEP                 patient:subj                                  state:conscious    subj:person
be aware                   verb   KNOW_FACT             agent:subj,topic:that/about/of/obj            state:known        -
be beaten                  verb   ELECTION_RESULT       patient:subj                                  state:lost         subj:person/org/team
be behind                  idiom  ALLEGED_ROLE          agent:subj,topic:behind                       +                  -
be behind the wheel        idiom  DRIVE                 agent:subj,patient:of                         +                  -
be below                   idiom  LIMIT_COMPARE         patient:subj,standard:below/within/under      state:within       -
be billed at               idiom  COST                  patient:subj,value:to/at/num                  -                  -
be bound to                verb   DUTY                  agent:subj,topic:inf                          +                  -
be capable of              verb   ABLE                  agent:subj,topic:inf                          +                  -
be caught off guard        idiom  WARNED                recipient:subj                                not                -
be caught on camera        idiom  RECORDED              patient:subj                                  +                  -
be caught on tape          idiom  RECORDED              patient:subj                                  +                  -
be clear                   verb   CHARGE                patient:subj,topic:of                         state:off          subj:person
be clocked                 verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
be close to                verb   KNOW_PERSON           agent:subj,patient:obj                        state:known        obj:person
be compelled to            verb   DUTY                  agent:subj,topic:inf                          +                  -
be completed               verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be defeated                verb   ELECTION_RESULT       patient:subj                                  state:lost         subj:person/org/team
be delivered               verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be displaced               verb   DISPLACED             value:subj,topic:from/after,place:from        -                  subj:person
be down                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
be down to                 idiom  CAUSE                 patient:subj,agent:to                         +                  -
be downgraded              verb   STORM_CATEGORY        topic:subj,value:to/as                        -                  subj:weather
be due                     verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
be due                     verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be eligible for            idiom  PENALTY               patient:subj,value:num                        -                  subj:person
be employed                verb   EMPLOYER              patient:subj,agent:for/at                     +                  subj:person
be estimated at            idiom  COST                  patient:subj,value:to/at/num                  -                  -
be evacuated               verb   DISPLACED             value:subj,topic:from/after,place:from        -                  subj:person
be exposed                 verb   AFFECTED              value:subj,topic:by                           -                  subj:person
be exposed to              verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
be finished                verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be fired                   verb   SHOT_COUNT            value:subj                                    -                  subj:shot
be for                     idiom  SUPPORT               agent:subj,topic:of                           state:for          -
be found                   verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
be found alive             verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
be found dead              verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
be freed                   verb   HOSTAGE               patient:subj                                  state:free         subj:person
be friends with            verb   KNOW_PERSON           agent:subj,patient:obj                        state:known        obj:person
be given                   verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
be given notice            idiom  WARNED                recipient:subj                                +                  -
be gone                    idiom  HOLD_OFFICE           patient:subj                                  state:out          subj:person
be handed                  verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
be held                    verb   HEARING_DATE          topic:subj,value:on/for                       -                  subj:hearing
be held                    verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
be here to stay            idiom  HOLD_OFFICE           patient:subj                                  state:in           subj:person
be hit with a fine of      idiom  FINE                  patient:subj,value:num                        -                  -
be homeless                verb   DISPLACED             value:subj,topic:from/after,place:from        -                  subj:person
be honest                  verb   TRUE                  agent:subj                                    state:true         -
be hospitalized            verb   TOLL_INJURED          value:subj,topic:in                           -                  subj:person
be hurt                    verb   TOLL_INJURED          value:subj,topic:in                           -                  subj:person
be ignorant                verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
be in effect               verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
be in excess of            idiom  LIMIT_COMPARE         patient:subj,standard:over/above              state:over         -
be in favor                idiom  SUPPORT               agent:subj,topic:of                           state:for          -
be in favour               idiom  SUPPORT               agent:subj,topic:of                           state:for          -
be in force                verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
be in good health          idiom  INJURY                patient:subj                                  state:unhurt       -
be in line with            idiom  LIMIT_COMPARE         patient:subj,standard:below/within/under      state:within       -
be in office               idiom  HOLD_OFFICE           patient:subj                                  state:in           subj:person
be in talks                verb   TALKS                 agent:subj,topic:on/about                     state:on           -
be in the dark             idiom  POWER_OUT             value:subj,topic:after,place:in               -                  -
be in the dark             verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
be informed                verb   KNOW_FACT             agent:subj,topic:that/about/of/obj            state:known        -
be injured                 verb   TOLL_INJURED          value:subj,topic:in                           -                  subj:person
be killed                  verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
be killed                  verb   TOLL_DEATH            value:subj,topic:in,place:in/at               -                  subj:person
be lit                     verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
be lit                     verb   LIT                   patient:subj                                  state:on           subj:signal/object
be located                 verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
be locked up for           idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
be looking at              verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
be not the first time      idiom  FIRST                 topic:subj                                    not                -
be nothing new             idiom  FIRST                 topic:subj                                    not                -
be obliged to              verb   DUTY                  agent:subj,topic:inf                          +                  -
be off camera              idiom  RECORDED              patient:subj                                  not                -
be on budget               idiom  BUDGET_STATE          patient:subj                                  state:within       -
be ordered to              verb   DUTY                  agent:subj,topic:inf                          +                  -
be out of a job            idiom  HOLD_OFFICE           patient:subj                                  state:out          subj:person
be out of order            verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
be out of service          verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
be over                    verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
be over                    idiom  LIMIT_COMPARE         patient:subj,standard:over/above              state:over         -
be over budget             idiom  BUDGET_STATE          patient:subj                                  state:over         -
be over the limit          idiom  SPEEDING              patient:subj                                  state:over         -
be over the speed limit    idiom  SPEEDING              patient:subj                                  state:over         -
be paid                    verb   WAGE                  patient:subj,value:obj                        -                  obj:money,subj:person
be placed                  verb   RANK                  patient:subj,value:obj/at                     -                  -
be priced at               verb   COST                  patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
be pronounced dead         verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
be pulled                  verb   RESCUED_COUNT         value:subj,topic:from                         -                  subj:person
be punishable by           idiom  PENALTY               patient:subj,value:num                        -                  subj:person
be put at                  idiom  COST                  patient:subj,value:to/at/num                  -                  -
be put away for            idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
be ranked                  verb   RANK                  patient:subj,value:obj/at                     -                  -
be ready                   verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be required to             verb   DUTY                  agent:subj,topic:inf                          +                  -
be rescued                 verb   RESCUED_COUNT         value:subj,topic:from                         -                  subj:person
be saved                   verb   RESCUED_COUNT         value:subj,topic:from                         -                  subj:person
be seen                    verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
be sentenced               verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
be slapped with a fine of  idiom  FINE                  patient:subj,value:num                        -                  -
be sold                    verb   SOLD_COUNT            value:subj                                    -                  subj:product/goods/ticket
be sourced                 verb   SOURCE                topic:subj,source:from                        +                  -
be stranded                verb   AFFECTED              value:subj,topic:by                           -                  subj:person
be supposed to             verb   DUTY                  agent:subj,topic:inf                          +                  -
be surprised               verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
be survived by             verb   CHILDREN              agent:subj,value:obj                          -                  obj:person
be taken                   verb   SOURCE                topic:subj,source:from                        +                  -
be teetotal                idiom  DRINK                 agent:subj                                    not                -
be the aggressor           idiom  SELF_DEFENSE          agent:subj                                    state:attack       -
be the brains behind       idiom  ALLEGED_ROLE          agent:subj,topic:behind                       +                  -
be the fault of            idiom  CAUSE                 patient:subj,agent:to                         +                  -
be the first time          idiom  FIRST                 topic:subj,agent:to                           +                  -
be the only time           idiom  FIRST                 topic:subj,agent:to                           +                  -
be the result of           idiom  CAUSE                 patient:subj,agent:to                         +                  -
be the work of             idiom  CAUSE                 patient:subj,agent:to                         +                  -
be to blame                verb   LIABLE                agent:subj,topic:for                          +                  subj:person/org
be told                    verb   KNOW_FACT             agent:subj,topic:that/about/of/obj            state:known        -
be traced to               idiom  CAUSE                 patient:subj,agent:to                         +                  -
be trapped                 verb   AFFECTED              value:subj,topic:by                           -                  subj:person
be unaccompanied           idiom  ACCOMPANY             agent:subj                                    not                -
be unaware                 verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
be under                   idiom  LIMIT_COMPARE         patient:subj,standard:below/within/under      state:within       -
be under indictment        idiom  CHARGE                patient:subj,topic:for/of                     state:on           subj:person
be under investigation     idiom  INVESTIGATION         topic:subj,agent:by                           state:open         -
be under review            idiom  INVESTIGATION         topic:subj,agent:by                           state:open         -
be under scrutiny          idiom  INVESTIGATION         topic:subj,agent:by                           state:open         -
be under the limit         idiom  SPEEDING              patient:subj                                  state:within       -
be up                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
be up and running          verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
be up on charges           idiom  CHARGE                patient:subj,topic:for/of                     state:on           subj:person
be upgraded                verb   STORM_CATEGORY        topic:subj,value:to/as                        -                  subj:weather
be wanted on charges       idiom  CHARGE                patient:subj,topic:for/of                     state:on           subj:person
be warned                  verb   KNOW_FACT             agent:subj,topic:that/about/of/obj            state:known        -
be within                  idiom  LIMIT_COMPARE         patient:subj,standard:below/within/under      state:within       -
be within budget           idiom  BUDGET_STATE          patient:subj                                  state:within       -
be within the limit        idiom  SPEEDING              patient:subj                                  state:within       -
be without electricity     idiom  POWER_OUT             value:subj,topic:after,place:in               -                  -
be without power           idiom  POWER_OUT             value:subj,topic:after,place:in               -                  -
be without water           idiom  POWER_OUT             value:subj,topic:after,place:in               -                  -
be worth                   idiom  COST                  patient:subj,value:to/at/num                  -                  -
be wounded                 verb   TOLL_INJURED          value:subj,topic:in                           -                  subj:person
bear                       verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
bear                       verb   LOAD                  patient:subj,value:obj                        -                  subj:vehicle/building/object
bear                       verb   BIRTHPLACE            patient:obj,place:in                          -                  obj:person
bear                       verb   BIRTH_DATE            patient:obj,value:on/in                       -                  obj:person
bear                       verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
bear                       verb   BIRTH                 agent:subj,patient:to/obj                     +                  subj:person
bear responsibility        verb   LIABLE                agent:subj,topic:for                          +                  subj:person/org
beat                       verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
beat                       verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
beat                       verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
beat                       verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
beat to death              verb   KILL                  agent:subj,patient:obj                        +                  obj:person
because of                 prep   CAUSE                 agent:to,patient:noun                         +                  -
become                     verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
become a member of         verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
become law                 verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
beds                       noun   CAPACITY              patient:of/poss,value:of/for/num              -                  -
beg                        verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  -
begin                      verb   HEARING_DATE          topic:subj,value:on/for                       -                  subj:hearing
begin                      verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
begin                      verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
begin                      verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
begin                      verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
begin                      verb   FIRE_START            patient:subj,agent:from/by                    +                  subj:fire
begin                      verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
beginning                  noun   BEGIN_END             topic:of/to                                   state:begun        -
behind bars                idiom  CUSTODY               patient:subj                                  state:held         subj:person
behind schedule            adj    ON_TIME               patient:noun                                  state:late         -
belong                     verb   OWN                   patient:subj,agent:to                         +                  -
beneficial                 adj    EFFECTIVE             patient:noun,topic:against/for                state:effective    -
bequeath                   verb   DONATE                agent:subj,recipient:to,value:obj             -                  obj:money
better                     adj    COMPARE               patient:noun,standard:than                    dir:up             -
bias                       noun   DISCRIMINATE          agent:by,patient:against                      +                  -
bid                        noun   CANDIDATE             patient:poss,topic:for                        state:in           -
bigger                     adj    COMPARE               patient:noun,standard:than                    dir:up             -
bill                       noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
bind                       verb   DUTY                  topic:inf,agent:obj/for                       +                  -
binding                    adj    DUTY                  topic:noun,agent:for                          +                  -
birth                      noun   BIRTH                 agent:to,patient:of                           +                  -
birth rate                 noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
birthday                   noun   BIRTH_DATE            patient:of/poss,value:be                      -                  -
birthplace                 noun   BIRTHPLACE            patient:of/poss,place:be                      -                  -
blacken                    verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
blacklist                  verb   SANCTIONS             agent:subj,patient:obj                        state:on           obj:person/org/country
blackmail                  verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
blackout                   noun   RUNNING               patient:of/in                                 state:stopped      -
blame                      verb   ACCUSE                patient:obj,topic:for,agent:subj              +                  obj:person/org
blame                      noun   LIABLE                agent:poss,topic:for                          +                  -
blame                      verb   CAUSE                 patient:obj,agent:on/to                       +                  -
blank                      adj    LOADED                patient:noun                                  state:unloaded     noun:weapon
blast off                  verb   LAUNCH                patient:subj                                  +                  subj:vehicle
blaze                      verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
block                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
block                      verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
block                      verb   PERMIT                agent:obj,topic:from/inf                      not                -
block                      verb   ROAD                  agent:subj,patient:obj                        state:closed       obj:place
blocked                    adj    ROAD                  patient:noun                                  state:closed       noun:place
blood alcohol content      noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
blood alcohol level        noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
blow                       verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
board up                   verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
bodies                     noun   TOLL_DEATH            value:num/at/to,topic:from/in/of              -                  -
bogus                      adj    FORGE                 patient:noun                                  +                  -
bogus                      adj    TRUE                  topic:noun/that                               state:false        -
bolt                       verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
bolted                     adj    LOCKED                patient:noun                                  state:locked       -
bomb                       verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
bombard                    verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
bombing                    noun   ATTACK                agent:by/from,patient:on/against              +                  -
bond                       noun   BAIL_AMOUNT           patient:for,value:of/at/num                   -                  -
bonus                      noun   WAGE                  patient:poss/for,value:of                     -                  -
book                       verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
book                       verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
boom                       noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
boost                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
boot                       verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
borrow                     verb   LEND                  recipient:subj,agent:from,value:obj           -                  obj:money
borrow                     verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
borrowings                 noun   DEBT                  patient:poss/of,value:of                      -                  -
boss                       noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
bow out                    verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
bow out                    verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
box office                 noun   REVENUE               patient:poss/of,value:of                      -                  -
boy                        noun   GENDER                patient:be                                    state:male         -
boycott                    verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
boycott                    verb   ATTEND                agent:subj,topic:obj                          not                obj:event/meeting/hearing/game
brandish                   verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
breach                     verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
breach                     verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
breach                     verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
breach                     verb   TRUCE                 agent:subj,topic:obj                          state:war          obj:treaty
breach                     verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
breach                     noun   HACK                  agent:by,patient:of                           +                  -
break                      verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
break                      verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
break                      verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
break                      verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
break                      verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
break                      verb   TRUCE                 agent:subj,topic:obj                          state:war          obj:treaty
break down                 verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
break down                 verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
break down                 verb   TALKS                 topic:subj                                    state:off          subj:meeting
break even                 verb   PROFITABLE            patient:subj                                  state:profit       -
break into                 verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
break into                 verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
break off                  verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
break off                  verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
break off                  verb   TALKS                 topic:subj                                    state:off          subj:meeting
break off                  verb   TALKS                 agent:subj,topic:obj                          state:off          obj:meeting
break out                  verb   CUSTODY               patient:subj                                  state:fugitive     subj:person
break out                  verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
break out                  verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
break out                  verb   FIRE_START            patient:subj,agent:from/by                    +                  subj:fire
break promise              verb   PROMISE               agent:subj,topic:obj/on                       not                -
break the record           verb   RECORD                patient:subj,topic:obj                        state:record       obj:event
break the speed limit      verb   SPEEDING              patient:subj                                  state:over         subj:vehicle/person
break with                 verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
break-in                   noun   STEAL                 agent:by,patient:of,source:from               +                  -
breakdown                  noun   RUNNING               patient:of/in                                 state:stopped      -
bribe                      verb   BRIBE                 agent:subj,recipient:obj,value:with           +                  obj:person
bribe                      noun   BRIBE                 agent:by/from,recipient:to                    +                  -
brief                      verb   TRAINED               patient:obj,topic:in/inf,agent:subj           state:trained      obj:person
bring                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
bring                      verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
bring                      verb   APPEAL                agent:subj,topic:against                      +                  obj:appeal
bring                      verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
bring                      verb   LAWSUIT               agent:subj,patient:against,topic:self         state:filed        obj:suit
bring                      verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
bring about                verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
bring down                 verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
bring forward              verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
bring forward              verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
bring in                   verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
bring in                   verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
bring out                  verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
bring together             verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
bring under control        verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
broad                      adj    LENGTH                patient:noun,value:num                        -                  -
broadcast                  verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
broken                     adj    RUNNING               patient:noun                                  state:stopped      -
broken                     adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
brother                    noun   RELATION              patient:be,recipient:of/poss                  -                  -
bruise                     verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
budget                     verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
budget                     noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
budgeted                   adj    COST                  patient:noun,value:at                         -                  -
build                      verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
build                      verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
build                      verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
build                      verb   MADE_IN               patient:obj,place:in                          -                  obj:product/goods/object/vehicle
build                      verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
built                      adj    SHARE_DONE            patient:noun,value:num                        -                  -
bulldoze                   verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
bullets                    noun   SHOT_COUNT            value:num,agent:by                            -                  -
bully                      verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
burglarize                 verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
burglary                   noun   STEAL                 agent:by,patient:of,source:from               +                  -
burgle                     verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
burn                       verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
burn                       verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
burn down                  verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
burst                      verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
bury                       verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
bury                       verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
busier                     adj    COMPARE               patient:noun,standard:than                    dir:up             -
buy                        verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
buy                        verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
buy off                    verb   BRIBE                 agent:subj,recipient:obj,value:with           +                  obj:person
buyout                     noun   BUY                   agent:by,patient:of,source:from,value:for     -                  -
by oneself                 adj    ACT_ALONE             agent:noun                                    state:alone        noun:person
call                       verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
call                       noun   CONTACT               agent:between,recipient:with/to               +                  -
call                       verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  -
call                       noun   ASK_FOR               agent:from/by/poss,topic:for                  +                  -
call                       noun   DECIDE                agent:by/poss,topic:inf/on                    +                  -
call                       verb   NAME                  agent:subj,patient:obj,topic:obj              -                  -
call                       verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
call for                   verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
call for                   verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
call it quits              idiom  HOLD_OFFICE           patient:subj                                  state:out          subj:person
call off                   verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
call off                   verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
call off                   verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
call on                    verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
call on                    verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
calls                      noun   FREQUENCY             agent:of,value:num                            -                  -
campaign                   verb   CANDIDATE             patient:subj,topic:for                        state:in           subj:person
campaign                   noun   CANDIDATE             patient:poss,topic:for                        state:in           -
can                        verb   ABLE                  agent:subj,topic:inf                          +                  -
cancel                     verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
cancel                     verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
cancel                     verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
cancel                     verb   LICENSED              agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
cancellation               noun   PLAN_STATUS           topic:of                                      state:cancelled    of:event/game/meeting/plan/project/flight
candidacy                  noun   CANDIDATE             patient:poss,topic:for                        state:in           -
capability                 noun   ABLE                  agent:poss,topic:inf                          +                  -
capable                    adj    ABLE                  agent:noun,topic:inf/of                       +                  -
capacity                   noun   ABLE                  agent:poss,topic:inf                          +                  -
capacity                   noun   CAPACITY              patient:of/poss,value:of/for/num              -                  -
capital punishment         noun   SENTENCE_KIND         patient:to                                    state:death        -
capsize                    verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
capsizing                  noun   CRASH_LAND            patient:of,place:in/near                      +                  -
captain                    verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
captain                    noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
captain                    verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
captain                    noun   DRIVE                 agent:be,patient:of                           +                  of:vehicle
captivity                  noun   HOSTAGE               agent:by,patient:of                           state:held         -
capture                    verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
capture                    noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
capture                    verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
capture                    verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
capture                    noun   CONTROL               agent:of,place:of/over                        +                  -
capture                    verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
capture on camera          verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
career                     noun   EXPERIENCE            patient:poss,value:of,topic:as/in             -                  -
cargo                      noun   LOAD                  patient:of,value:of                           -                  -
carry                      verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
carry                      verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
carry                      verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
carry                      verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
carry                      verb   OCCUPANCY             patient:subj,value:obj                        -                  subj:vehicle/building/flight
carry                      verb   LOAD                  patient:subj,value:obj                        -                  subj:vehicle/building/object
carry                      verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
carry a price tag of       verb   COST                  patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
carry on                   verb   BEGIN_END             topic:subj                                    state:begun        -
cases                      noun   INFECT                value:num,topic:of                            -                  -
casings                    noun   SHOT_COUNT            value:num,agent:by                            -                  -
casualties                 noun   TOLL_INJURED          value:num,topic:in/from                       -                  -
catch                      verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
catch                      verb   INFECT                value:subj,topic:obj/with                     -                  obj:disease
catch                      noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
catch                      verb   LOCATION              agent:obj,place:in/at,topic:subj              -                  obj:person/vehicle/object
category                   noun   STORM_CATEGORY        topic:of/self,value:num                       -                  -
cause                      verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
cause                      noun   CAUSE                 agent:be,patient:of/for                       +                  -
cause                      verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
cause                      noun   FIRE_START            agent:be,patient:of                           +                  of:fire
cause                      verb   SIDE_EFFECT           patient:subj,topic:obj                        +                  subj:drug/substance
cause damage of            verb   DAMAGE_COST           topic:subj,value:obj                          -                  obj:money
cause of death             noun   DEATH_CAUSE           patient:of,topic:be                           +                  -
caused by                  prep   CAUSE                 agent:to,patient:noun                         +                  -
caution                    verb   WARNED                agent:subj,recipient:obj,topic:about/of/that  +                  obj:person/org
cave in                    verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
cease                      verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
cease                      verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
cease-fire                 noun   TRUCE                 topic:between                                 state:peace        -
ceasefire                  noun   TRUCE                 topic:between                                 state:peace        -
cede                       verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
ceo                        noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
certified                  adj    LICENSED              patient:noun,topic:for                        state:licensed     -
certify                    verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
chain                      verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
chained                    adj    LOCKED                patient:noun                                  state:locked       -
chair                      verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
chair                      noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
chairman                   noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
chairwoman                 noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
challenge                  verb   APPEAL                agent:subj,topic:obj/against                  +                  obj:verdict/ruling/law
champion                   verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
champion                   noun   MEDAL                 agent:be,topic:of                             -                  -
change hands               verb   SALE_PRICE            patient:subj,value:for/obj                    -                  -
change plea to guilty      verb   PLEA                  patient:subj,topic:to                         state:guilty       -
char                       verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
charge                     verb   CHARGE                patient:obj,topic:with,agent:subj             state:on           obj:person/org
charge                     noun   CHARGE                topic:self,patient:against/poss,agent:by      state:on           -
charges                    noun   CHARGE_COUNT          patient:poss/against,value:num                -                  -
charter                    verb   RENT                  agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
cheaper                    adj    COMPARE               patient:noun,standard:than                    dir:down           -
cheat                      verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
check                      verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
check                      noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
checkup                    noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
chief                      noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
chief executive            noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
children                   noun   CHILDREN              agent:of,value:num                            -                  -
chip in                    verb   COST_BEARER           agent:subj,patient:for                        +                  -
choice                     noun   DECIDE                agent:by/poss,topic:inf/on                    +                  -
choke                      verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
choose                     verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  -
choose                     verb   SEATED_JURY           agent:subj,value:obj                          -                  obj:juror
christen                   verb   NAME                  agent:subj,patient:obj,topic:obj              -                  -
churn out                  verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
cite                       verb   CHARGE                patient:obj,topic:for,agent:subj              state:on           obj:person/org
citizen                    noun   CITIZEN               patient:be,place:of                           state:citizen      -
civil penalty              noun   FINE                  patient:against/on,value:of/num               -                  -
claim                      verb   DAMAGES               agent:subj,value:obj,patient:from             -                  obj:money/damages
claim                      verb   TOLL_DEATH            value:obj,topic:subj                          -                  obj:person
claim responsibility       verb   CLAIM_RESPONSIBILITY  agent:subj,topic:for                          +                  -
claim the lives of         idiom  TOLL_DEATH            topic:subj,value:obj                          -                  -
class action               noun   LAWSUIT               agent:poss/by,patient:against                 state:filed        -
classified                 adj    SECRET                patient:noun                                  state:secret       -
classify                   verb   SECRET                patient:obj,agent:subj                        state:secret       -
clean                      adj    CONTAMINATED          patient:noun                                  state:clean        -
clean                      adj    HISTORY               patient:noun                                  not                -
clear                      verb   CHARGE                patient:obj,topic:of,agent:subj               state:off          obj:person
clear                      verb   CHARGE_DECISION       patient:obj,agent:subj                        state:nocharge     obj:person
clear                      verb   LOADED                patient:obj,agent:subj                        state:unloaded     obj:weapon
clear                      verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:approved     obj:drug
clear                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
clear                      verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
clear                      verb   PASS_TEST             patient:subj,topic:obj                        state:pass         obj:test/inquiry
clear                      verb   PERMIT                agent:obj,topic:inf                           +                  -
clear                      adj    WEATHER               place:in/at                                   state:dry          -
clear                      adj    ROAD                  patient:noun                                  state:open         noun:place
clear                      verb   ROAD                  agent:subj,patient:obj                        state:open         obj:place
clear                      verb   EVACUATION            agent:subj,place:obj                          state:ordered      obj:place/building/person
clear                      adj    VISIBILITY            place:noun                                    state:clear        -
clear                      verb   PAID_UNPAID           agent:subj,topic:obj                          state:paid         obj:price/money
clearance                  noun   PERMIT                agent:for,topic:inf/for                       +                  -
climb                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
climb                      verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
clinch                     verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
clinch                     verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
cling to power             verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
clock                      verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
close                      verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
close                      verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
close                      verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
close                      verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
close                      verb   OPEN_CLOSED           patient:subj                                  state:closed       subj:building/business/place/object/org/service
close                      verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
close doors                verb   OPEN_CLOSED           patient:subj                                  state:closed       subj:building/business/place/object/org/service
close off                  verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
closed                     adj    OPEN_CLOSED           patient:noun                                  state:closed       -
closing                    noun   OPEN_CLOSED           patient:of                                    state:closed       -
closure                    noun   OPEN_CLOSED           patient:of                                    state:closed       -
coach                      noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
coach                      verb   TRAINED               patient:obj,topic:in/inf,agent:subj           state:trained      obj:person
cock                       verb   HAMMER                patient:obj,agent:subj                        +                  obj:hammer/weapon
cold                       adj    LOADED                patient:noun                                  state:unloaded     noun:weapon
collaborate                verb   COOPERATE             agent:subj,recipient:with                     +                  subj:person/org
collapse                   verb   CASE_STATUS           topic:subj                                    state:ended        subj:case
collapse                   verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
collapse                   verb   VOTE_RESULT           topic:subj                                    state:rejected     subj:measure/law/plan
collapse                   verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
collapse                   verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
collapse                   noun   DAMAGED               patient:to/of                                 state:damaged      -
collapse                   verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
collapse                   verb   TALKS                 topic:subj                                    state:off          subj:meeting
collar                     verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
collect                    verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
collect                    verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
collect                    verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
collide                    verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
collide with               verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
collision                  noun   CRASH_LAND            patient:of,place:in/near                      +                  -
collude                    verb   ACT_ALONE             agent:subj                                    state:together     subj:person
collusion                  noun   ACT_ALONE             agent:between/of                              state:together     -
comatose                   adj    SLEEP                 patient:noun                                  state:unconscious  -
comb                       verb   SEARCH                agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
combine                    verb   MERGE                 patient:subj,recipient:with                   +                  subj:org/business
come                       verb   CAUSE                 patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
come                       verb   RANK                  patient:subj,value:obj/at                     -                  -
come                       verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
come                       verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
come                       verb   SOURCE                topic:subj,source:from                        +                  -
come ashore                verb   STORM_LANDFALL        topic:subj,place:in/at/near/obj               -                  subj:weather
come clean                 verb   CONFESS               agent:subj,topic:to/obj                       +                  subj:person
come down                  verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
come in at                 idiom  COST                  patient:subj,value:to/at/num                  -                  -
come in under budget       idiom  BUDGET_STATE          patient:subj                                  state:within       -
come into force            verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
come into force            verb   TRUCE                 topic:subj                                    state:peace        subj:treaty
come on                    verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
come on                    verb   LIT                   patient:subj                                  state:on           subj:signal/object
come out against           idiom  SUPPORT               agent:subj,topic:to                           state:against      -
come round                 verb   SLEEP                 patient:subj                                  state:conscious    subj:person
come to                    verb   COST                  patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
come to                    verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
come to a close            verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
come to an end             verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
come to terms              verb   AGREE                 agent:subj,topic:to/on/inf/that               state:agreed       subj:person/org
come with                  verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
command                    verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
command                    verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
command                    verb   DUTY                  topic:inf,agent:obj/for                       +                  -
command                    verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org
command                    noun   ORDER                 agent:by/from,topic:inf                       +                  -
commence                   verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
commence                   verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
commission                 noun   TAX                   topic:on/self,value:of/at                     -                  -
commission                 verb   ASK_FOR               agent:subj,topic:obj,recipient:from/of        +                  -
commission                 verb   ORDER                 agent:subj,topic:obj                          +                  obj:inquiry/event/work
commissioner               noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
commit                     verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
commit                     verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
commitment                 noun   PROMISE               agent:poss,topic:inf/that                     +                  -
communication              noun   CONTACT               agent:between,recipient:with/to               +                  -
community service          noun   SENTENCE_KIND         patient:to                                    state:probation    -
compel                     verb   DUTY                  topic:inf,agent:obj/for                       +                  -
compensate                 verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
compensation               noun   DAMAGES               value:of/num,recipient:to                     -                  -
compensation               noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
compensation package       noun   WAGE                  patient:poss/for,value:of                     -                  -
compete                    verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team
compile                    verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
complain                   verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
complainants               noun   VICTIM_COUNT          topic:of,agent:poss,value:num                 -                  -
complaint                  noun   COMPLAIN_FILED        agent:from/by,patient:against/about           +                  -
complaints                 noun   FREQUENCY             agent:of,value:num                            -                  -
complete                   verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
complete                   verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
complete                   verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
complete                   verb   FINISHED              agent:subj,patient:obj                        state:done         obj:building/project/document/work
complete                   adj    FINISHED              patient:noun                                  state:done         -
complete                   adj    SHARE_DONE            patient:noun,value:num                        -                  -
completed                  adj    FINISHED              patient:noun                                  state:done         -
completion                 noun   BEGIN_END             topic:of/to                                   state:ended        -
comply                     verb   RESIST                agent:subj,patient:with/obj                   not                -
comply with                verb   LEGALITY              agent:subj,topic:obj                          state:legal        obj:law
compose                    verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
compromise                 verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
compromise                 verb   DATA_LEAK             agent:subj,value:obj                          -                  obj:document/computer
compulsory                 adj    DUTY                  topic:noun,agent:for                          +                  -
con                        verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
conceal                    verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
conceal                    verb   SECRET                patient:obj,agent:subj                        state:secret       -
conceal                    verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
concealment                noun   HIDE                  agent:by,patient:of                           +                  -
concede                    verb   ELECTION_RESULT       patient:subj,topic:obj                        state:lost         obj:election/vote/game/war/job
concede defeat             verb   ELECTION_RESULT       patient:subj                                  state:lost         subj:person/org/team
concentration              noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
conclude                   verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
conclude                   verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
conclude                   verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
conclude                   verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
conclude                   verb   FINISHED              agent:subj,patient:obj                        state:done         obj:building/project/document/work
conclusion                 noun   BEGIN_END             topic:of/to                                   state:ended        -
condemn                    verb   SENTENCE              patient:obj,value:to,topic:for,agent:subj     -                  obj:person
condemn                    verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
confer with                verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
confess                    verb   CONFESS               agent:subj,topic:to/obj                       +                  subj:person
confession                 noun   CONFESS               agent:poss,topic:to                           +                  -
confidential               adj    SECRET                patient:noun                                  state:secret       -
confirm                    verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
confirm                    verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
confirm                    verb   IDENTIFY              agent:subj,topic:obj,patient:as               -                  obj:person/object
confirm                    verb   PROOF                 agent:subj,topic:that/obj/of                  +                  -
confiscate                 verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
confront                   verb   CHARGE                patient:subj,topic:obj                        state:on           obj:charge
confront                   verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
connect                    verb   LINKED                agent:subj,patient:obj,topic:to/with          state:linked       -
connected                  adj    LINKED                patient:noun,topic:to/with                    state:linked       -
connection                 noun   LINKED                patient:between,topic:to/with                 state:linked       -
conquer                    verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
conscious                  adj    KNOW_FACT             agent:noun,topic:of/that                      state:known        -
conscious                  adj    SLEEP                 patient:noun                                  state:conscious    -
consent                    noun   PERMIT                agent:for,topic:inf/for                       +                  -
consent                    verb   AGREE                 agent:subj,topic:to/on/inf/that               state:agreed       subj:person/org
consent                    noun   AGREE                 agent:between/of,topic:on/to                  state:agreed       -
consent to                 verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
conspiracy                 noun   ACT_ALONE             agent:between/of                              state:together     -
conspire                   verb   ACT_ALONE             agent:subj                                    state:together     subj:person
constitute                 verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
constitutional             adj    LEGALITY              topic:noun                                    state:legal        -
construct                  verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
construct                  verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
construction               noun   BUILD                 agent:by,patient:of                           +                  -
consume                    verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
consume                    verb   DRINK                 agent:subj,patient:obj                        +                  subj:person
consumer price index       noun   INFLATION             place:in/poss,value:of/at/be                  -                  -
contact                    verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
contact                    noun   CONTACT               agent:between,recipient:with/to               +                  -
contain                    verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
contain                    verb   LEVEL                 patient:subj,value:obj                        -                  -
contained                  adj    FIRE_STATE            patient:noun                                  state:out          noun:fire
contained                  adj    CONTAINED             patient:noun,value:num                        -                  noun:fire
containment                noun   CONTAINED             patient:of,value:num                          -                  of:fire
contaminate                verb   CONTAMINATED          patient:obj,topic:with,agent:subj             state:tainted      -
contaminated               adj    CONTAMINATED          patient:noun,topic:with                       state:tainted      -
content                    noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
contest                    verb   APPEAL                agent:subj,topic:obj/against                  +                  obj:verdict/ruling/law
contest extradition        verb   EXTRADITE             patient:subj                                  not                -
continue                   verb   CASE_STATUS           topic:subj                                    state:going        subj:case
continue                   verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
continue                   verb   INVESTIGATION         topic:into                                    state:open         subj:inquiry
continue                   verb   BEGIN_END             topic:subj                                    state:begun        -
continue                   verb   DURATION              topic:subj,value:for/obj                      -                  -
continue                   verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
continue as planned        verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
contract                   verb   INFECT                value:subj,topic:obj/with                     -                  obj:disease
contract                   verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
contract                   noun   CONTRACT              agent:poss,patient:with/between               +                  -
contraction                noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
contradict                 verb   PROOF                 agent:subj,topic:that/obj                     not                -
contravene                 verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
contribute                 verb   DONATE                agent:subj,recipient:to,value:obj             -                  obj:money
contribution               noun   DONATE                agent:from/by,recipient:to,value:of           -                  -
control                    verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
control                    verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
control                    verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
control                    noun   CONTROL               agent:of,place:of/over                        +                  -
conversation               noun   CONTACT               agent:between,recipient:with/to               +                  -
convert                    verb   RELIGION              patient:subj,topic:to                         -                  subj:person
convict                    verb   VERDICT               patient:obj,topic:of,agent:subj               state:guilty       obj:person/org
conviction                 noun   VERDICT               patient:poss/of,topic:for                     state:guilty       -
conviction rate            noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
cool                       verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
cooler                     adj    COMPARE               patient:noun,standard:than                    dir:down           -
cooperate                  verb   COOPERATE             agent:subj,recipient:with                     +                  subj:person/org
cooperate                  verb   RESIST                agent:subj,patient:with/obj                   not                -
cooperation                noun   COOPERATE             agent:poss,recipient:with                     +                  -
copies sold                noun   SOLD_COUNT            patient:of,value:num                          -                  -
cordon off                 verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
correct                    adj    TRUE                  topic:noun/that                               state:true         -
correlation                noun   LINKED                patient:between,topic:to/with                 state:linked       -
corroborate                verb   PROOF                 agent:subj,topic:that/obj/of                  +                  -
corroded                   adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
corrupt                    verb   BRIBE                 agent:subj,recipient:obj,value:with           +                  obj:person
cost                       verb   COST                  patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
cost                       verb   COST                  patient:obj,value:at,agent:subj               -                  -
cost                       noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
cost                       noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
cost                       verb   DAMAGE_COST           topic:subj,value:obj                          -                  obj:money
cost the lives of          idiom  TOLL_DEATH            topic:subj,value:obj                          -                  -
costlier                   adj    COMPARE               patient:noun,standard:than                    dir:up             -
could be imprisoned for    idiom  PENALTY               patient:subj,value:num                        -                  subj:person
could be jailed for        idiom  PENALTY               patient:subj,value:num                        -                  subj:person
could get                  verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
could go to prison for     idiom  PENALTY               patient:subj,value:num                        -                  subj:person
could receive              verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
could sentence             verb   PENALTY               patient:obj,value:to                          -                  -
could serve                verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
could spend                idiom  PENALTY               patient:subj,value:num                        -                  subj:person
count                      noun   CHARGE                topic:self,patient:against/poss,agent:by      state:on           -
count                      verb   SHOT_COUNT            agent:subj,value:obj                          -                  obj:shot
counted                    adj    SHARE_DONE            patient:noun,value:num                        -                  -
counterfeit                verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
counterfeit                adj    FORGE                 patient:noun                                  +                  -
countersign                verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
counts                     noun   CHARGE_COUNT          patient:poss/against,value:num                -                  -
court date                 noun   HEARING_DATE          topic:self,value:on/for                       -                  -
cousin                     noun   RELATION              patient:be,recipient:of/poss                  -                  -
cover                      verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
cover                      verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
cover                      verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
cover                      verb   AREA                  patient:subj,value:obj                        -                  -
cover                      verb   INSURED               agent:subj,patient:obj                        state:insured      -
cover up                   verb   SECRET                patient:obj,agent:subj                        state:secret       -
cover up                   verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
cover-up                   noun   HIDE                  agent:by,patient:of                           +                  -
covered                    adj    INSURED               patient:noun                                  state:insured      -
crack                      verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
crack                      verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
cracked                    adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
crash                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
crash                      verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
crash                      verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
crash                      noun   CRASH_LAND            patient:of,place:in/near                      +                  -
create                     verb   HIRE_COUNT            agent:subj,value:obj                          -                  obj:job
create                     verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
credit                     noun   LEND                  agent:from,recipient:to,value:of              -                  -
credit line                noun   LEND                  agent:from,recipient:to,value:of              -                  -
creep up                   verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
crest                      verb   HEIGHT                patient:subj,value:obj/to                     -                  -
crew                       noun   OCCUPANCY             patient:on/aboard,value:num                   -                  -
crime rate                 noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
criminal record            noun   HISTORY               patient:poss/of,topic:of                      +                  -
criminalise                verb   LEGALITY              topic:obj,agent:subj                          state:illegal      -
criminalize                verb   LEGALITY              topic:obj,agent:subj                          state:illegal      -
critical                   adj    CONDITION             patient:noun                                  state:grave        -
criticise                  verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
criticize                  verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
cross                      verb   ROUTE                 agent:subj,place:via/along/through/down       -                  subj:person/vehicle
crowd                      noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
crowd size                 noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
cruise                     verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
crumble                    verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
crush                      verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
culpable                   adj    LIABLE                agent:noun,topic:for                          +                  -
culprit                    noun   CAUSE                 agent:be,patient:of/for                       +                  -
culprit                    noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
curb                       verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
cure                       verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
custody                    noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
customers without power    noun   POWER_OUT             value:num                                     -                  -
cut                        verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
cut                        verb   TAX_CHANGE            topic:obj,agent:subj                          state:down         obj:price/rate
cut                        verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
cut                        noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
cut                        verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
cut                        verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          -
cut off                    verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
cutoff                     noun   APPEAL_DEADLINE       topic:for,value:be/of                         -                  -
cyberattack                noun   HACK                  agent:by,patient:of                           +                  -
damage                     verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
damage                     noun   DAMAGED               patient:to/of                                 state:damaged      -
damage                     noun   DAMAGE_COST           patient:to,value:of/num,topic:from            -                  -
damaged                    adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
damages                    noun   DAMAGES               value:of/num,recipient:to                     -                  -
damages                    noun   DAMAGE_COST           patient:to,value:of/num,topic:from            -                  -
dangerous                  adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
dark                       adj    RUNNING               patient:noun                                  state:stopped      -
dark                       adj    LIT                   patient:noun                                  state:off          noun:place/building/object
data breach                noun   HACK                  agent:by,patient:of                           +                  -
date                       noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
date                       verb   BUILT_WHEN            patient:subj,value:to/from                    -                  subj:building/object
date                       verb   KNOW_PERSON           agent:subj,patient:obj                        state:known        obj:person
date back                  verb   BUILT_WHEN            patient:subj,value:to/from                    -                  subj:building/object
date of birth              noun   BIRTH_DATE            patient:of/poss,value:be                      -                  -
daughter                   noun   RELATION              patient:be,recipient:of/poss                  -                  -
daughters                  noun   CHILDREN              agent:of,value:num                            -                  -
deactivate                 verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
dead                       adj    LIFE                  patient:noun                                  state:dead         noun:person/animal
dead                       noun   TOLL_DEATH            value:num/at/to,topic:from/in/of              -                  -
deadline                   noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
deadline                   noun   APPEAL_DEADLINE       topic:for,value:be/of                         -                  -
deadlock                   verb   VERDICT               agent:subj,topic:on                           state:hung         -
deadlock                   noun   AGREE                 agent:between/of,topic:on                     state:disagreed    -
deadly                     adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
deal                       noun   CONTRACT              agent:poss,patient:with/between               +                  -
death                      noun   LIFE                  patient:of/poss                               state:dead         -
death penalty              noun   SENTENCE_KIND         patient:to                                    state:death        -
death row                  noun   SENTENCE_KIND         patient:to                                    state:death        -
death sentence             noun   SENTENCE_KIND         patient:to                                    state:death        -
death toll                 noun   TOLL_DEATH            value:num/at/to,topic:from/in/of              -                  -
deaths                     noun   TOLL_DEATH            value:num/at/to,topic:from/in/of              -                  -
debt                       noun   DEBT                  patient:poss/of,value:of                      -                  -
debts                      noun   DEBT                  patient:poss/of,value:of                      -                  -
debunk                     verb   PROOF                 agent:subj,topic:that/obj                     not                -
debut                      verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
debut                      noun   LAUNCH                agent:by,patient:of                           +                  -
deceased                   adj    LIFE                  patient:noun                                  state:dead         noun:person/animal
deceive                    verb   TRUE                  agent:subj,topic:about/to                     state:false        -
deceive                    verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
deception                  noun   CHEAT                 agent:by,patient:of/against                   +                  -
decide                     verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  -
decide not to charge       verb   CHARGE_DECISION       patient:obj,agent:subj                        state:nocharge     obj:person
decide not to pursue       idiom  CHARGE                topic:obj                                     state:off          obj:charge
decide to charge           verb   CHARGE_DECISION       patient:obj,topic:with,agent:subj             state:charge       obj:person
decision                   noun   DECIDE                agent:by/poss,topic:inf/on                    +                  -
declare                    verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
declare candidacy          verb   CANDIDATE             patient:subj,topic:for                        state:in           subj:person
declassified               adj    SECRET                patient:noun                                  state:public       -
declassify                 verb   SECRET                patient:obj,agent:subj                        state:public       -
decline                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
decline                    noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
decline                    verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
decline                    verb   AGREE                 agent:subj,topic:to/on/inf/that               state:disagreed    subj:person/org
decline to charge          verb   CHARGE_DECISION       patient:obj,agent:subj                        state:nocharge     obj:person
decline to prosecute       verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
decline to pursue          verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
decline to run             verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
decrease                   verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
decrease                   verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
decrease                   noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
decriminalize              verb   LEGALITY              topic:obj,agent:subj                          state:legal        -
deep                       adj    HEIGHT                patient:noun,value:num                        -                  -
default                    verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
defeat                     noun   ELECTION_RESULT       patient:poss/of/for,topic:in/to               state:lost         -
defeat                     verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
defeat                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
defeat                     noun   VOTE_RESULT           topic:of,agent:by/poss                        state:rejected     -
defeat                     verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
defective                  adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
defend oneself             idiom  SELF_DEFENSE          agent:subj                                    state:defence      -
defenseless                adj    ARMED                 patient:noun                                  state:unarmed      noun:person
defer                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
defer                      verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
deficit                    noun   PROFIT                patient:poss/of,value:of                      dir:down           -
defraud                    verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
degree                     noun   EDUCATION             patient:of/poss,place:from                    -                  -
delay                      verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
delay                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
delay                      verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
delay                      verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
delay                      noun   PLAN_STATUS           topic:of/in/to                                state:postponed    of:event/game/meeting/plan/project
delay                      noun   WAIT                  topic:of,value:of/be                          -                  -
delayed                    adj    ON_TIME               patient:noun                                  state:late         -
delete                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
delete                     verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
delete                     verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
delete                     verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
delete                     verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          -
deletion                   noun   DELETE                agent:by,patient:of                           +                  -
deliberate                 verb   DELIBERATE            agent:subj,value:for,topic:on                 -                  subj:court/juror
deliberations              noun   DELIBERATE            agent:by/poss,value:of                        -                  -
deliver                    verb   SOLD_COUNT            agent:subj,value:obj                          -                  obj:product/goods/ticket/vehicle
deliver                    verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
deliver                    verb   BIRTH                 agent:subj,patient:to/obj                     +                  subj:person
delivery                   noun   GIVE                  agent:by,recipient:to,patient:of              +                  -
demand                     verb   DAMAGES               agent:subj,value:obj,patient:from             -                  obj:money/damages
demand                     verb   ASK_FOR               agent:subj,topic:obj,recipient:from/of        +                  -
demand                     noun   ASK_FOR               agent:from/by/poss,topic:for                  +                  -
demise                     noun   LIFE                  patient:of/poss                               state:dead         -
demolish                   verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
demolish                   verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
demolition                 noun   DEMOLISH              agent:by,patient:of                           +                  -
demonstrate                verb   PROOF                 agent:subj,topic:that/obj/of                  +                  -
demonstrators              noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
denounce                   verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
deny                       verb   PAROLE                patient:iobj/to,value:obj                     state:denied       obj:parole
deny                       verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
deny                       verb   BAIL                  patient:iobj/for/to                           state:denied       obj:bail
deny                       verb   PERMIT                agent:obj,topic:from/inf                      not                -
deny asylum                verb   ASYLUM                agent:subj,patient:iobj/to                    state:denied       -
depart                     verb   LEAVE                 agent:subj,source:obj/from                    +                  subj:person/vehicle
depart                     verb   LEAVE_TIME            agent:subj,source:obj/from,value:at/around    -                  subj:person/vehicle
departure                  noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
departure                  noun   LEAVE                 agent:of/poss,source:from                     +                  -
deploy                     verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  -
deploy                     verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
deploy                     verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           -
deployment                 noun   USE                   agent:by,patient:of                           +                  -
deployment                 noun   WITHDRAW_FORCES       agent:of/by,place:to/in                       state:in           -
deport                     verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
deportation                noun   EXTRADITE             agent:by,patient:of/poss,goal:to              +                  -
depose                     verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
depress                    verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
depression                 noun   TRIGGER               patient:of,agent:by                           +                  of:trigger
depth                      noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
derail                     verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
derailment                 noun   CRASH_LAND            patient:of,place:in/near                      +                  -
derive                     verb   SOURCE                topic:subj,source:from                        +                  -
design                     verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
designate                  verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
destroy                    verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
destroy                    verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
destroy                    verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
destroy                    verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
destroyed                  adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
destruction                noun   DAMAGED               patient:to/of                                 state:damaged      -
destruction                noun   HIDE                  agent:by,patient:of                           +                  -
destruction                noun   DELETE                agent:by,patient:of                           +                  -
detain                     verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
detain                     verb   ARREST_COUNT          agent:subj,value:obj                          -                  obj:person
detect                     verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
detention                  noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
detentions                 noun   ARREST_COUNT          value:num,place:in                            -                  -
determine                  verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  -
devastate                  verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
develop                    verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
develop                    verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
development                noun   NUCLEAR               agent:by,patient:of                           +                  -
diameter                   noun   LENGTH                patient:of/poss,value:of/be                   -                  -
die                        verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
die                        verb   TOLL_DEATH            value:subj,topic:in,place:in/at               -                  subj:person
die                        verb   DEATH_CAUSE           patient:subj,topic:of/from                    +                  subj:person
die                        verb   VOTE_RESULT           topic:subj                                    state:rejected     subj:measure/law/plan
die by suicide             idiom  DEATH_MANNER          patient:subj                                  state:suicide      subj:person
die of natural causes      idiom  DEATH_MANNER          patient:subj                                  state:natural      subj:person
die out                    verb   EXTINCT               patient:subj                                  state:dead         subj:animal
differ                     verb   AGREE                 agent:subj,topic:to/on/inf/that               state:disagreed    subj:person/org
diminish                   verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
dine with                  verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
dip                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
dip                        noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
dip                        verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
diploma                    noun   EDUCATION             patient:of/poss,place:from                    -                  -
direct                     verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
direct                     verb   DUTY                  topic:inf,agent:obj/for                       +                  -
direct                     verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org
directive                  noun   ORDER                 agent:by/from,topic:inf                       +                  -
director                   noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
disable                    verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
disabled                   adj    RUNNING               patient:noun                                  state:stopped      -
disagree                   verb   AGREE                 agent:subj,topic:to/on/inf/that               state:disagreed    subj:person/org
disagreement               noun   AGREE                 agent:between/of,topic:on                     state:disagreed    -
disallow                   verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
disappear                  verb   MISSING               patient:subj                                  state:missing      subj:person
disappeared                noun   TOLL_MISSING          value:num,topic:from/in/after,place:in        -                  -
disapprove of              verb   RATE_SHARE            value:subj,topic:obj                          -                  num:rate
discard                    verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         -
discharge                  verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
discharge                  verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
discharge                  verb   DISMISS_JUROR         patient:obj,agent:subj                        +                  obj:juror
discharge                  verb   SELF_FIRE             patient:subj                                  +                  subj:weapon,manner:accidental
discharge                  noun   SELF_FIRE             patient:of                                    +                  of:weapon,manner:accidental
discharge                  verb   FIRE_WEAPON           agent:subj,patient:obj                        +                  obj:weapon
discharge                  noun   FIRE_WEAPON           agent:by/poss,patient:of                      +                  of:weapon
discharge                  verb   WEAPON_FIRED          patient:subj                                  +                  subj:weapon
discharge                  verb   AMOUNT_SPILLED        topic:subj,value:obj,place:into               -                  obj:substance/water
discharge                  noun   AMOUNT_SPILLED        topic:from/of,value:of/num                    -                  -
disciplinary record        noun   HISTORY               patient:poss/of,topic:of                      +                  -
disclose                   verb   SOURCE                source:subj,topic:obj                         +                  -
disclose                   verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
disclose                   verb   SECRET                patient:obj,agent:subj                        state:public       -
disclosure                 noun   PUBLISH               agent:by,patient:of                           +                  -
disconnect                 verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
discontinue                verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
discover                   verb   EVIDENCE_FOUND        agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
discover                   verb   EVENT_TIME            topic:obj,value:at/on,agent:subj              -                  -
discover                   verb   KNOW_FACT             agent:subj,topic:that/about/of/obj            state:known        -
discover                   verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
discovery                  noun   DISCOVER              agent:by,patient:of                           +                  -
discredit                  verb   PROOF                 agent:subj,topic:that/obj                     not                -
discriminate               verb   DISCRIMINATE          agent:subj,patient:against                    +                  -
discrimination             noun   DISCRIMINATE          agent:by,patient:against                      +                  -
disinvite                  verb   INVITE                agent:subj,patient:obj,goal:from              not                obj:person/org
dismantle                  verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
dismantling                noun   DEMOLISH              agent:by,patient:of                           +                  -
dismiss                    verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
dismiss                    verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
dismiss                    verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
dismiss                    verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit,subj:court
dismiss                    verb   DISMISS_JUROR         patient:obj,agent:subj                        +                  obj:juror
dismiss                    verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
dismissal                  noun   CHARGE                topic:of,patient:against                      state:off          of:charge
dismissal                  noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
dispatch                   verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
displace                   verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
displaced people           noun   DISPLACED             value:num,topic:of/from                       -                  -
disprove                   verb   PROOF                 agent:subj,topic:that/obj                     not                -
disqualify                 verb   PERMIT                agent:obj,topic:from/inf                      not                -
distance                   noun   DISTANCE              patient:of,value:of/be,source:from,goal:to    -                  -
distant                    adj    DISTANCE              patient:noun,value:num,source:from            -                  -
ditch                      verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
divert                     verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
divorce                    verb   MARRIED               patient:subj,recipient:obj/from               state:divorced     obj:person
divorce                    noun   MARRIED               patient:of/poss,recipient:from                state:divorced     -
divorced                   adj    MARRIED               patient:noun                                  state:divorced     -
do                         verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
do                         verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
do away with               idiom  CHARGE                topic:obj                                     state:off          obj:charge
do time                    idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
dock                       verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
doctor                     verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
doctored                   adj    FORGE                 patient:noun                                  +                  -
document                   verb   PROOF                 agent:subj,topic:that/obj/of                  +                  -
dodge                      verb   PAID_TAX              agent:subj,topic:obj                          not                obj:price
don                        verb   WEAR                  agent:subj,patient:obj                        +                  obj:object
donate                     verb   DONATE                agent:subj,recipient:to,value:obj             -                  obj:money
donation                   noun   DONATE                agent:from/by,recipient:to,value:of           -                  -
done                       adj    FINISHED              patient:noun                                  state:done         -
dope with                  verb   DOPING                patient:subj,topic:obj                        +                  obj:drug/substance
doping                     noun   DOPING                patient:by/poss                               +                  -
dosage                     noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
dose                       noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
double                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
double                     verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
douse                      verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
down                       adj    RUNNING               patient:noun                                  state:stopped      -
down                       verb   DRINK                 agent:subj,patient:obj                        +                  subj:person
down tools                 verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
downgrade                  verb   CHARGE_DEGREE         topic:obj,patient:against                     state:reduced      obj:charge
downgrade from             verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
downturn                   noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
doze off                   verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
draft                      verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
drafter                    noun   AUTHOR                agent:be,patient:of                           +                  -
drag                       verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
drag on                    verb   DURATION              topic:subj,value:for/obj                      -                  -
draw                       verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
draw                       verb   WAGE                  patient:subj,value:obj                        -                  obj:money,subj:person
draw                       verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
draw                       verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
draw back                  verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
draw back                  verb   HAMMER                patient:obj,agent:subj                        +                  obj:hammer/weapon
draw up                    verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
drink                      verb   DRINK                 agent:subj,patient:obj                        +                  subj:person
drinkable                  adj    CONTAMINATED          patient:noun                                  state:clean        -
drive                      verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
drive                      verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
drive                      verb   ROUTE                 agent:subj,place:via/along/through/down       -                  subj:person/vehicle
drive                      verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
drive                      verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
drive away                 verb   LEAVE_TIME            agent:subj,source:obj/from,value:at/around    -                  subj:person/vehicle
drive down                 verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
drive off                  verb   LEAVE                 agent:subj,source:obj/from                    +                  subj:person/vehicle
drive out                  verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
drive up                   verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
drive within the limit     verb   SPEEDING              patient:subj                                  state:within       subj:vehicle/person
driver                     noun   DRIVE                 agent:be,patient:of                           +                  of:vehicle
driver                     noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
drizzle                    verb   WEATHER               place:in/at                                   state:wet          -
drop                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
drop                       verb   APPEAL                agent:subj,topic:of                           not                obj:appeal
drop                       verb   MOTION                agent:subj,topic:obj                          state:withdrawn    obj:motion
drop                       verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
drop                       verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit
drop                       verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
drop                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
drop                       noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
drop                       verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
drop                       verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
drop                       verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
drop                       verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
drop by                    verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
drop from                  verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
drop out                   verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
drop out                   verb   EDUCATION             patient:subj,place:from/at                    -                  subj:person
dropping                   noun   CHARGE                topic:of,patient:against                      state:off          of:charge
drown                      verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
drown                      verb   TOLL_DEATH            value:subj,topic:in,place:in/at               -                  subj:person
drug use                   noun   DOPING                patient:by/poss                               +                  -
drunk                      adj    DRINK                 agent:noun                                    +                  noun:person
dry                        adj    WEATHER               place:in/at                                   state:dry          -
dub                        verb   NAME                  agent:subj,patient:obj,topic:obj              -                  -
due                        adj    DUTY                  topic:noun,agent:for                          +                  -
due to                     prep   CAUSE                 agent:to,patient:noun                         +                  -
dump                       verb   AMOUNT_SPILLED        topic:subj,value:obj,place:into               -                  obj:substance/water
dupe                       verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
duration                   noun   DURATION              topic:of/poss,value:of/be                     -                  -
duty                       noun   TAX                   topic:on/self,value:of/at                     -                  -
duty                       noun   DUTY                  agent:poss/on,topic:inf/of                    +                  -
dwell                      verb   RESIDENCE             agent:subj,place:in/at                        -                  subj:person
dwindle                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
early                      adj    ON_TIME               patient:noun                                  state:early        -
earmark                    verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
earn                       verb   WAGE                  patient:subj,value:obj                        -                  obj:money,subj:person
earn                       verb   PROFIT                patient:subj,value:obj                        dir:up             subj:org/business
earn a degree              verb   EDUCATION             patient:subj,place:from/at                    -                  subj:person
earnings                   noun   WAGE                  patient:poss/for,value:of                     -                  -
earnings                   noun   PROFIT                patient:poss/of,value:of                      dir:up             -
earthquake                 noun   MAGNITUDE             topic:of/self,value:of/num                    -                  -
ease                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
ease                       verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
ease                       verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
eclipse                    verb   COMPARE               patient:subj,standard:obj                     dir:up             -
economic growth            noun   GDP_GROWTH            place:of/in/poss,value:of/at/by               -                  -
edge                       verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
edge down                  verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
edge out                   verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
edge up                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
edit out                   verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          -
editor                     noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
effective                  adj    EFFECTIVE             patient:noun,topic:against/for                state:effective    -
effective                  adj    EFFICACY              patient:noun,value:num,topic:against          -                  noun:drug/test
effectiveness              noun   EFFECTIVE             patient:of,topic:against                      state:effective    -
effectiveness              noun   EFFICACY              patient:of,value:of/be,topic:against          -                  -
efficacious                adj    EFFECTIVE             patient:noun,topic:against/for                state:effective    -
efficacy                   noun   EFFECTIVE             patient:of,topic:against                      state:effective    -
efficacy                   noun   EFFICACY              patient:of,value:of/be,topic:against          -                  -
eject                      verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
elect                      verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
elect                      verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  -
election                   noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
election day               noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
elevate                    verb   CHARGE_DEGREE         topic:obj,patient:against                     state:raised       obj:charge
elevation                  noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
eligible                   adj    PERMIT                agent:noun,topic:inf                          +                  noun:person/org
eliminate                  verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
eliminate                  verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
email                      verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
embezzle                   verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
embezzlement               noun   STOLEN_AMOUNT         agent:by,patient:from,value:of                -                  -
embrace                    verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
embrace                    verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
empanel                    verb   SEATED_JURY           agent:subj,value:obj                          -                  obj:juror
employ                     verb   HEADCOUNT             patient:subj,value:obj                        -                  subj:org/business
employ                     verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  -
employ                     verb   EMPLOYER              agent:subj,patient:obj                        +                  obj:person
employed                   adj    EMPLOYED              patient:noun                                  state:employed     noun:person
employees                  noun   HEADCOUNT             patient:poss/of,value:of/num                  -                  -
empower                    verb   PERMIT                agent:obj,topic:inf                           +                  -
empty                      adj    LOADED                patient:noun                                  state:unloaded     noun:weapon
empty                      verb   LOADED                patient:obj,agent:subj                        state:unloaded     obj:weapon
empty                      verb   EVACUATION            agent:subj,place:obj                          state:ordered      obj:place/building/person
enable                     verb   PERMIT                agent:obj,topic:inf                           +                  -
enact                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
enact                      verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
enactment                  noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
encounter                  verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
encounter                  noun   MEET                  agent:between,patient:with                    +                  -
end                        verb   CASE_STATUS           topic:subj                                    state:ended        subj:case
end                        verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
end                        verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
end                        verb   LAW_FORCE             topic:subj                                    state:out          subj:law/rule/measure/treaty
end                        verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
end                        verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
end                        verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
end                        verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
end                        noun   BEGIN_END             topic:of/to                                   state:ended        -
end                        verb   TRUCE                 agent:subj,topic:obj                          state:war          obj:treaty
end                        verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
end campaign               verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
endanger                   verb   SAFE                  patient:subj                                  state:unsafe       -
endangered                 adj    EXTINCT               patient:noun                                  state:alive        noun:animal
endorse                    verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
endorse                    verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
endorse                    verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
endorsement                noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
endorsement                noun   SUPPORT               agent:poss/from/by,topic:for/of               state:for          -
endowment                  noun   DONATE                agent:from/by,recipient:to,value:of           -                  -
enforce                    verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
engage                     verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
enhancement                noun   CHARGE                topic:self,patient:against/poss,agent:by      state:on           -
enlarge                    verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
enrich                     verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
enroll                     verb   EDUCATION             patient:subj,place:from/at                    -                  subj:person
enroll                     verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
entail                     verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
enter                      verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
enter                      verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
enter a guilty plea        verb   PLEA                  patient:subj,topic:to                         state:guilty       -
enter a not guilty plea    verb   PLEA                  patient:subj,topic:to                         state:not_guilty   -
enter into                 verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
enter into force           verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
enter receivership         verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
enter the race             verb   CANDIDATE             patient:subj,topic:for                        state:in           subj:person
entitle                    verb   PERMIT                agent:obj,topic:inf                           +                  -
entitled                   adj    PERMIT                agent:noun,topic:inf                          +                  noun:person/org
entry                      noun   ARRIVE                agent:of/poss,goal:at/in                      +                  -
equalizer                  noun   SCORER                agent:by,topic:in                             +                  -
erase                      verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
erect                      verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
erect                      verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
error rate                 noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
erupt                      verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
erupt                      verb   FIRE_START            patient:subj,agent:from/by                    +                  subj:fire
erupt                      verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
escalate                   verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
escape                     verb   CUSTODY               patient:subj                                  state:fugitive     subj:person
escape                     verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
escape                     verb   HOSTAGE               patient:subj                                  state:free         subj:person
escape injury              idiom  INJURY                patient:subj                                  state:unhurt       -
escort                     verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
establish                  verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
establish                  verb   PROOF                 agent:subj,topic:that/obj/of                  +                  -
estimate                   verb   COST                  patient:obj,value:at,agent:subj               -                  -
estimate                   noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
evacuate                   verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
evacuate                   verb   DISPLACED             value:subj,topic:from/after,place:from        -                  subj:person
evacuate                   verb   RESCUED_COUNT         agent:subj,value:obj,topic:from               -                  obj:person
evacuate                   verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          -
evacuate                   verb   EVACUATION            agent:subj,place:obj                          state:ordered      obj:place/building/person
evacuees                   noun   DISPLACED             value:num,topic:of/from                       -                  -
evade                      verb   PAID_TAX              agent:subj,topic:obj                          not                obj:price
evidence                   noun   PROOF                 topic:of/that/for,agent:poss                  +                  -
exaggerated                adj    TRUE                  topic:noun/that                               state:false        -
examination                noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
examine                    verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
exceed                     verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
exceed                     verb   COMPARE               patient:subj,standard:obj                     dir:up             -
exceed the speed limit     verb   SPEEDING              patient:subj                                  state:over         subj:vehicle/person
excessive force            noun   FORCE_USED            agent:by,patient:against                      +                  -
exclude                    verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
exclude                    verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          -
exclude                    verb   INVITE                agent:subj,patient:obj,goal:from              not                obj:person/org
excuse                     verb   DISMISS_JUROR         patient:obj,agent:subj                        +                  obj:juror
excuse                     verb   DUTY                  agent:obj,topic:from/inf                      not                -
execute                    verb   SENTENCE_KIND         patient:obj                                   state:death        obj:person
exempt                     verb   DUTY                  agent:obj,topic:from/inf                      not                -
exit                       verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
exit                       verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
exit                       verb   LEAVE                 agent:subj,source:obj/from                    +                  subj:person/vehicle
exit                       noun   LEAVE                 agent:of/poss,source:from                     +                  -
exit                       verb   LEAVE_TIME            agent:subj,source:obj/from,value:at/around    -                  subj:person/vehicle
exonerate                  verb   VERDICT               patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
exoneration                noun   VERDICT               patient:poss/of,topic:of                      state:acquitted    -
expand                     verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
expansion                  noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
expected to recover        idiom  CONDITION             patient:subj                                  state:stable       -
expected to survive        idiom  CONDITION             patient:subj                                  state:stable       -
expel                      verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
expel                      verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
expense                    noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
experience                 noun   EXPERIENCE            patient:poss,value:of,topic:as/in             -                  -
experienced                adj    TRAINED               patient:noun                                  state:trained      -
expire                     verb   LAW_FORCE             topic:subj                                    state:out          subj:law/rule/measure/treaty
expose                     verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
expose                     verb   DATA_LEAK             agent:subj,value:obj                          -                  obj:document/computer
exposure                   noun   PENALTY               patient:for,value:of/self                     -                  -
express regret             verb   APOLOGIZE             agent:subj,topic:for,recipient:to             +                  -
expulsion                  noun   EXTRADITE             agent:by,patient:of/poss,goal:to              +                  -
extant                     adj    EXTINCT               patient:noun                                  state:alive        noun:animal
extend                     verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
extend                     verb   LENGTH                patient:subj,value:obj/for                    -                  -
extend                     verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
extend                     verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
extinct                    adj    EXTINCT               patient:noun                                  state:dead         noun:animal
extinguish                 verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
extinguished               adj    FIRE_STATE            patient:noun                                  state:out          noun:fire
extradite                  verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
extradition                noun   EXTRADITE             agent:by,patient:of/poss,goal:to              +                  -
fabricate                  verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
fabricated                 adj    FORGE                 patient:noun                                  +                  -
fabricated                 adj    TRUE                  topic:noun/that                               state:false        -
fabrication                noun   FORGE                 patient:of,agent:by                           +                  -
fabrication                noun   TRUE                  topic:be                                      state:false        -
face                       verb   CHARGE                patient:subj,topic:obj                        state:on           obj:charge
face                       verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
face no charges            idiom  CHARGE_DECISION       patient:subj                                  state:nocharge     subj:person
fact                       noun   TRUE                  topic:be                                      state:true         -
factual                    adj    TRUE                  topic:noun/that                               state:true         -
fail                       verb   VOTE_RESULT           topic:subj                                    state:rejected     subj:measure/law/plan
fail                       verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
fail                       verb   PASS_TEST             patient:subj,topic:obj                        state:fail         obj:test/inquiry
fail                       verb   TALKS                 topic:subj                                    state:off          subj:meeting
fail to check              verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
fail to reach a verdict    verb   VERDICT               agent:subj,topic:on                           state:hung         -
failure                    noun   RUNNING               patient:of/in                                 state:stopped      -
faint                      verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
fair                       adj    CONDITION             patient:noun                                  state:stable       -
fake                       verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
fake                       adj    FORGE                 patient:noun                                  +                  -
fake news                  noun   TRUE                  topic:be                                      state:false        -
fall                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
fall                       noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
fall                       verb   VOTE_RESULT           topic:subj                                    state:rejected     subj:measure/law/plan
fall                       verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
fall                       verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
fall                       verb   RAINFALL              value:subj,place:on/in                        -                  subj:water/weather
fall apart                 verb   CASE_STATUS           topic:subj                                    state:ended        subj:case
fall asleep                verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
fall down                  verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
fall ill                   verb   INFECT                value:subj,topic:obj/with                     -                  obj:disease
fall short                 verb   VOTE_RESULT           topic:subj                                    state:rejected     subj:measure/law/plan
fall short of              verb   PASS_TEST             patient:subj,topic:obj                        state:fail         obj:test/inquiry
fall short of              verb   COMPARE               patient:subj,standard:obj                     dir:down           -
fall sick                  verb   INFECT                value:subj,topic:obj/with                     -                  obj:disease
fall within                idiom  LIMIT_COMPARE         patient:subj,standard:below/within/under      state:within       -
false                      adj    TRUE                  topic:noun/that                               state:false        -
falsehood                  noun   TRUE                  topic:be                                      state:false        -
falsification              noun   FORGE                 patient:of,agent:by                           +                  -
falsified                  adj    FORGE                 patient:noun                                  +                  -
falsify                    verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
far                        adj    DISTANCE              patient:noun,value:num,source:from            -                  -
fare                       noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
fasten                     verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
faster                     adj    COMPARE               patient:noun,standard:than                    dir:up             -
fatalities                 noun   TOLL_DEATH            value:num/at/to,topic:from/in/of              -                  -
father                     verb   CHILDREN              agent:subj,value:obj                          -                  obj:person
father                     noun   RELATION              patient:be,recipient:of/poss                  -                  -
fault                      verb   ACCUSE                patient:obj,topic:for,agent:subj              +                  obj:person/org
fault                      noun   LIABLE                agent:poss,topic:for                          +                  -
faulty                     adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
favor                      verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
favor                      verb   RATE_SHARE            value:subj,topic:obj                          -                  num:rate
favour                     verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
fear for life              idiom  SELF_DEFENSE          agent:subj                                    state:defence      -
feature                    verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team
fee                        noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
felonies                   noun   CHARGE_COUNT          patient:poss/against,value:num                -                  -
felony                     adj    CHARGE_DEGREE         topic:noun                                    state:felony       noun:charge
female                     adj    GENDER                patient:noun                                  state:female       -
fetch                      idiom  COST                  patient:subj,value:to/at/num                  -                  -
fetch                      verb   SALE_PRICE            patient:subj,value:for/obj                    -                  -
fever                      noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
fewer                      adj    COMPARE               patient:noun,standard:than                    dir:down           -
fiancé                     noun   RELATION              patient:be,recipient:of/poss                  -                  -
fiancée                    noun   RELATION              patient:be,recipient:of/poss                  -                  -
fight                      verb   CHARGE                patient:subj,topic:obj                        state:on           obj:charge
fight                      verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
fight                      verb   RESIST                agent:subj,patient:obj                        +                  obj:person/event
fight back                 verb   RESIST                agent:subj,patient:obj                        +                  obj:person/event
fight extradition          verb   EXTRADITE             patient:subj                                  not                -
fighting for life          idiom  CONDITION             patient:subj                                  state:grave        -
file                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
file                       verb   APPEAL                agent:subj,topic:against                      +                  obj:appeal
file                       verb   MOTION                topic:obj,agent:subj                          state:pending      obj:motion
file                       verb   LAWSUIT               agent:subj,patient:against,topic:self         state:filed        obj:suit
file                       verb   COMPLAIN_FILED        agent:subj,topic:obj,patient:against/with     +                  obj:charge/document/claim
file for bankruptcy        verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
fill                       verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:job
fill                       verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
film                       verb   LOCATION              agent:obj,place:in/at,topic:subj              -                  obj:person/vehicle/object
film                       verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
final bill                 noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
final score                noun   SCORE                 topic:of,value:be/num                         -                  -
finance                    verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
financially sound          adj    SOLVENCY              patient:noun                                  state:solvent      -
financing                  noun   COST_BEARER           agent:from/by,patient:for                     +                  -
find                       verb   EVIDENCE_FOUND        agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
find                       verb   MISSING               patient:obj                                   state:found        obj:person
find                       verb   EVENT_TIME            topic:obj,value:at/on,agent:subj              -                  -
find                       verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
find                       verb   LOCATION              agent:obj,place:in/at,topic:subj              -                  obj:person/vehicle/object
find                       verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
find                       noun   DISCOVER              agent:by,patient:of                           +                  -
find guilty                verb   VERDICT               patient:obj,topic:of,agent:subj               state:guilty       obj:person/org
find not guilty            verb   VERDICT               patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
find out                   verb   KNOW_FACT             agent:subj,topic:that/about/of/obj            state:known        -
fine                       verb   FINE                  patient:obj,value:num,topic:for,agent:subj    -                  obj:person/org
fine                       noun   FINE                  patient:against/on,value:of/num               -                  -
finish                     verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
finish                     verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
finish                     verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
finish                     verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
finish                     verb   RANK                  patient:subj,value:obj/at                     -                  -
finish                     verb   FINISHED              agent:subj,patient:obj                        state:done         obj:building/project/document/work
finish in                  verb   RANK                  patient:subj,value:obj/at                     -                  -
finish with                verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team
finished                   adj    FINISHED              patient:noun                                  state:done         -
finished                   adj    SHARE_DONE            patient:noun,value:num                        -                  -
fire                       verb   SELF_FIRE             patient:subj                                  +                  subj:weapon,manner:accidental
fire                       verb   FIRE_WEAPON           agent:subj,patient:obj                        +                  obj:weapon
fire                       verb   FIRE_WEAPON           agent:subj,patient:obj,goal:at                +                  obj:shot
fire                       verb   FIRE_WEAPON           agent:subj,goal:on/at/into                    +                  subj:person
fire                       verb   WEAPON_FIRED          patient:subj                                  +                  subj:weapon
fire                       verb   SHOT_COUNT            agent:subj,value:obj                          -                  obj:shot
fire                       verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
fire                       verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
fire a shot                verb   FIRE_WEAPON           agent:subj,goal:on/at/into                    +                  subj:person
fire on                    verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
firing                     noun   SELF_FIRE             patient:of                                    +                  of:weapon,manner:accidental
firing                     noun   FIRE_WEAPON           agent:by/poss,patient:of                      +                  of:weapon
firing                     noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
first                      noun   RECORD                patient:for                                   state:record       -
first                      adj    FIRST                 topic:noun                                    +                  -
first-ever                 adj    FIRST                 topic:noun                                    +                  -
fit                        verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
fit for use                adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
fix                        verb   BAIL_AMOUNT           patient:for,value:at,agent:subj               -                  obj:bail
fix                        verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
fix                        verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
fix                        verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
flag                       verb   WARNED                agent:subj,recipient:obj,topic:about/of/that  +                  obj:person/org
flash                      verb   LIT                   patient:subj                                  state:on           subj:signal/object
flatten                    verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
flee                       verb   CUSTODY               patient:subj                                  state:fugitive     subj:person
flee                       verb   DISPLACED             value:subj,topic:from/after,place:from        -                  subj:person
flee                       verb   LEAVE                 agent:subj,source:obj/from                    +                  subj:person/vehicle
fleece                     verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
flight                     noun   LEAVE                 agent:of/poss,source:from                     +                  -
flood                      verb   ROAD                  agent:subj,patient:obj                        state:closed       obj:place
flooded                    adj    ROAD                  patient:noun                                  state:closed       noun:place
floodlit                   adj    LIT                   patient:noun                                  state:on           noun:place/building/object
floor space                noun   AREA                  patient:of,value:of/be                        -                  -
flout                      verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
flow                       verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
flunk                      verb   PASS_TEST             patient:subj,topic:obj                        state:fail         obj:test/inquiry
fly                        verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
fly                        verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
fly                        verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
fly                        verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
foggy                      adj    VISIBILITY            place:noun                                    state:obscured     -
fold                       verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
fold                       verb   OPEN_CLOSED           patient:subj                                  state:closed       subj:building/business/place/object/org/service
follow                     verb   LEGALITY              agent:subj,topic:obj                          state:legal        obj:law
follow                     verb   ROUTE                 agent:subj,place:via/along/through/down       -                  subj:person/vehicle
follow                     verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
foot the bill              verb   COST_BEARER           agent:subj,patient:for                        +                  -
footprint                  noun   AREA                  patient:of,value:of/be                        -                  -
forbid                     verb   PERMIT                agent:obj,topic:from/inf                      not                -
forbid                     verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
forbidden                  adj    PERMIT                agent:noun,topic:inf                          not                noun:person/org
force                      verb   DUTY                  topic:inf,agent:obj/for                       +                  -
force                      noun   FORCE_USED            agent:by,patient:against                      +                  -
force out                  verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
force out                  verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
forces                     noun   TROOPS                agent:poss,place:in,value:num                 -                  -
foreign-born               adj    CITIZEN               patient:noun                                  state:alien        -
forfeit                    verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         -
forge                      verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
forged                     adj    FORGE                 patient:noun                                  +                  -
forgery                    noun   FORGE                 patient:of,agent:by                           +                  -
forgo                      verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
fork out                   verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
fortune                    noun   WORTH                 patient:of/poss,value:of/be                   -                  -
foul                       verb   CONTAMINATED          patient:obj,topic:with,agent:subj             state:tainted      -
found                      verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
fraction                   noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
fraud                      noun   STOLEN_AMOUNT         agent:by,patient:from,value:of                -                  -
fraud                      noun   CHEAT                 agent:by,patient:of/against                   +                  -
free                       verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
free                       adj    CUSTODY               patient:noun                                  state:free         noun:person
free                       verb   DUTY                  agent:obj,topic:from/inf                      not                -
free                       adj    PERMIT                agent:noun,topic:inf                          +                  noun:person/org
free                       verb   HOSTAGE               agent:subj,patient:obj                        state:free         obj:person
free on bail               idiom  CUSTODY               patient:subj                                  state:free         subj:person
freeze                     verb   TAX_CHANGE            topic:obj,agent:subj                          state:none         obj:price/rate
friend                     noun   RELATION              patient:be,recipient:of/poss                  -                  -
fuel                       verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
function                   verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
functional                 adj    RUNNING               patient:noun                                  state:running      -
fund                       verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
funding                    noun   COST_BEARER           agent:from/by,patient:for                     +                  -
furlough                   verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
furnish                    verb   SOURCE                source:subj,topic:obj                         +                  -
gain                       noun   PROFIT                patient:poss/of,value:of                      dir:up             -
gain                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
gain                       noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
garner                     verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
gather at                  verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
gdp                        noun   GDP_GROWTH            place:of/in/poss,value:of/at/by               -                  -
generate                   verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
generate                   verb   HIRE_COUNT            agent:subj,value:obj                          -                  obj:job
generate                   verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
genuine                    adj    FORGE                 patient:noun                                  not                -
get                        verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
get                        verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
get                        verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
get                        verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
get                        verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
get                        verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
get                        verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
get                        verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
get home                   verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
get in touch with          verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
get off                    verb   FIRE_WEAPON           agent:subj,patient:obj,goal:at                +                  obj:shot
get rid of                 verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         -
get to                     verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
get under way              verb   HEARING_DATE          topic:subj,value:on/for                       -                  subj:hearing
get under way              verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
get under way              verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
gift                       noun   DONATE                agent:from/by,recipient:to,value:of           -                  -
gift                       noun   GIVE                  agent:by,recipient:to,patient:of              +                  -
girl                       noun   GENDER                patient:be                                    state:female       -
give                       verb   SENTENCE              patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
give                       verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
give                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
give asylum                verb   ASYLUM                agent:subj,patient:iobj/to                    state:granted      -
give away                  verb   DONATE                agent:subj,recipient:to,value:obj             -                  obj:money
give birth                 verb   BIRTH                 agent:subj,patient:to/obj                     +                  subj:person
give evidence              verb   TESTIFY               agent:subj,topic:about                        +                  subj:person
give out                   verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
give out                   verb   SOURCE                source:subj,topic:obj                         +                  -
give up                    verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
give up                    verb   RESIST                agent:subj,patient:with/obj                   not                -
give up                    verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         -
give up post               verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
give way                   verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
glimpse                    verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
glow                       verb   LIT                   patient:subj                                  state:on           subj:signal/object
go                         verb   SALE_PRICE            patient:subj,value:for/obj                    -                  -
go                         verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
go                         verb   LEAVE                 agent:subj,source:obj/from                    +                  subj:person/vehicle
go                         verb   LEAVE_TIME            agent:subj,source:obj/from,value:at/around    -                  subj:person/vehicle
go                         verb   ROUTE                 agent:subj,place:via/along/through/down       -                  subj:person/vehicle
go ahead                   verb   CASE_STATUS           topic:subj                                    state:going        subj:case
go ahead                   verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
go ahead with              verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
go back on                 verb   PROMISE               agent:subj,topic:obj/on                       not                -
go back to work            verb   STRIKE_WORK           agent:subj,topic:to                           state:off          -
go bankrupt                verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
go bust                    verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
go dark                    verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
go dark                    verb   LIT                   patient:subj                                  state:off          subj:signal/object
go down                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
go down                    verb   BEAT                  patient:subj,agent:to/against,topic:in        +                  -
go down                    verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
go down to defeat          verb   ELECTION_RESULT       patient:subj                                  state:lost         subj:person/org/team
go extinct                 verb   EXTINCT               patient:subj                                  state:dead         subj:animal
go for                     idiom  COST                  patient:subj,value:to/at/num                  -                  -
go forward                 verb   CASE_STATUS           topic:subj                                    state:going        subj:case
go forward                 verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
go free                    verb   HOSTAGE               patient:subj                                  state:free         subj:person
go into administration     verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
go into effect             verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
go it alone                verb   ACT_ALONE             agent:subj                                    state:alone        subj:person
go live                    verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
go missing                 verb   MISSING               patient:subj                                  state:missing      subj:person
go off                     verb   SELF_FIRE             patient:subj                                  +                  subj:weapon,manner:accidental
go off                     verb   WEAPON_FIRED          patient:subj                                  +                  subj:weapon
go on                      verb   BEGIN_END             topic:subj                                    state:begun        -
go on for                  verb   DURATION              topic:subj,value:for/obj                      -                  -
go on strike               verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
go on the run              verb   CUSTODY               patient:subj                                  state:fugitive     subj:person
go on trial                verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
go out                     verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
go out                     verb   LIT                   patient:subj                                  state:off          subj:signal/object
go out of business         verb   OPEN_CLOSED           patient:subj                                  state:closed       subj:building/business/place/object/org/service
go quietly                 verb   RESIST                agent:subj,patient:with/obj                   not                -
go through                 verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
go to                      verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
go to prison for           idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
go to trial                verb   CASE_STATUS           topic:subj                                    state:going        subj:case
go under                   verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
go up                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
go with                    verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
go-ahead                   noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
goal                       noun   SCORER                agent:by,topic:in                             +                  -
gold medalist              noun   MEDAL                 agent:be,topic:of                             -                  -
good                       adj    CONDITION             patient:noun                                  state:stable       -
govern                     verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
governor                   noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
graduate                   verb   EDUCATION             patient:subj,place:from/at                    -                  subj:person
graduate                   noun   EDUCATION             patient:of/poss,place:from                    -                  -
graduation rate            noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
granddaughter              noun   RELATION              patient:be,recipient:of/poss                  -                  -
grandfather                noun   RELATION              patient:be,recipient:of/poss                  -                  -
grandmother                noun   RELATION              patient:be,recipient:of/poss                  -                  -
grandson                   noun   RELATION              patient:be,recipient:of/poss                  -                  -
grant                      verb   PAROLE                patient:iobj/to,value:obj                     state:granted      obj:parole
grant                      verb   MOTION                topic:obj,agent:subj                          state:granted      obj:motion
grant                      verb   BAIL                  patient:iobj/for/to                           state:granted      obj:bail
grant                      noun   DONATE                agent:from/by,recipient:to,value:of           -                  -
grant asylum               verb   ASYLUM                agent:subj,patient:iobj/to                    state:granted      -
grave                      adj    CONDITION             patient:noun                                  state:grave        -
greater                    adj    COMPARE               patient:noun,standard:than                    dir:up             -
green                      adj    RIGHT_OF_WAY          patient:noun                                  state:green        noun:signal
green light                noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
green-light                verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
greenlight                 verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
grievance                  noun   COMPLAIN_FILED        agent:from/by,patient:against/about           +                  -
grope                      verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
gross                      verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
gross                      noun   REVENUE               patient:poss/of,value:of                      -                  -
gross domestic product     noun   GDP_GROWTH            place:of/in/poss,value:of/at/by               -                  -
grow                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
grow                       verb   MADE_IN               patient:obj,place:in                          -                  obj:product/goods/object/vehicle
growth                     noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
growth rate                noun   GDP_GROWTH            place:of/in/poss,value:of/at/by               -                  -
guarantee                  verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
guarantee                  noun   PROMISE               agent:poss,topic:inf/that                     +                  -
guilty                     adj    VERDICT               patient:noun,topic:of                         state:guilty       noun:person
guilty plea                noun   PLEA                  patient:poss,topic:to                         state:guilty       -
guilty verdict             noun   VERDICT               patient:poss/of,topic:for                     state:guilty       -
gun down                   verb   SHOOT                 agent:subj,patient:obj                        +                  obj:person/animal
gunman                     noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
gunshots                   noun   SHOT_COUNT            value:num,agent:by                            -                  -
gust                       verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
gusts                      noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
gut                        verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
hack                       verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
hack                       noun   HACK                  agent:by,patient:of                           +                  -
half-finished              adj    FINISHED              patient:noun                                  state:undone       -
halt                       verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
halt                       noun   BEGIN_END             topic:of/to                                   state:ended        -
halt                       verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
halve                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
halve                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
hand                       verb   SENTENCE              patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
hand                       verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
hand                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
hand down                  verb   SENTENCE              patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
hand in resignation        verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
hand over                  verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
hand over                  verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
handcuff                   verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
handover                   noun   GIVE                  agent:by,recipient:to,patient:of              +                  -
hang on                    verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
happen                     verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
happen                     verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
happen before              idiom  FIRST                 topic:subj                                    not                -
harass                     verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
harassment                 noun   THREATEN              agent:by/from,patient:against/to              +                  -
harm                       verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
harmless                   adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
harvest                    noun   OUTPUT                patient:of/poss,value:of                      -                  -
hat trick                  noun   SCORER                agent:by,topic:in                             +                  -
haul                       noun   SEIZED_AMOUNT         agent:by,value:of                             -                  -
haul                       verb   LOAD                  patient:subj,value:obj                        -                  subj:vehicle/building/object
have                       verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
have                       verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
have                       verb   OWN                   agent:subj,patient:obj                        +                  obj:object/building/org/business/place/vehicle/product
have                       verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
have                       verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
have                       verb   LEVEL                 patient:subj,value:obj                        -                  -
have                       verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team
have                       verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
have                       verb   CHILDREN              agent:subj,value:obj                          -                  obj:person
have                       verb   APPEAL_DEADLINE       agent:subj,value:until                        -                  -
have a baby                verb   BIRTH                 agent:subj,patient:to/obj                     +                  subj:person
have a clean record        idiom  HISTORY               patient:subj                                  not                -
have a staff of            verb   HEADCOUNT             patient:subj,value:obj                        -                  subj:org/business
have a workforce of        verb   HEADCOUNT             patient:subj,value:obj                        -                  subj:org/business
have an alibi              verb   ALIBI                 agent:subj                                    +                  -
have help                  verb   ACT_ALONE             agent:subj                                    state:together     subj:person
have lunch with            verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
have no idea               verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
have no knowledge          verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
have no record             idiom  HISTORY               patient:subj                                  not                -
have objections to         idiom  SUPPORT               agent:subj,topic:to                           state:against      -
have on                    verb   WEAR                  agent:subj,patient:obj                        +                  obj:object
have on board              verb   OCCUPANCY             patient:subj,value:obj                        -                  subj:vehicle/building/flight
have to                    verb   DUTY                  agent:subj,topic:inf                          +                  -
hazardous                  adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
hazy                       adj    VISIBILITY            place:noun                                    state:obscured     -
head                       verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
head                       noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
head                       verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
headcount                  noun   HEADCOUNT             patient:poss/of,value:of/num                  -                  -
headcount                  noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
headcount                  noun   POPULATION            place:of/poss,value:of/be                     -                  -
heads-up                   noun   WARNED                agent:from/by,recipient:to,topic:about/of     +                  -
hear                       verb   SHOT_COUNT            agent:subj,value:obj                          -                  obj:shot
hear                       verb   HEAR                  agent:subj,patient:obj                        +                  obj:shot/signal/event
hearing                    noun   HEARING_DATE          topic:self,value:on/for                       -                  -
heat                       noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
heavier                    adj    COMPARE               patient:noun,standard:than                    dir:up             -
height                     noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
heist                      noun   STOLEN_AMOUNT         agent:by,patient:from,value:of                -                  -
heist                      noun   STEAL                 agent:by,patient:of,source:from               +                  -
help                       verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
helpful                    adj    EFFECTIVE             patient:noun,topic:against/for                state:effective    -
helpless                   adj    ABLE                  agent:noun,topic:inf/of                       not                -
hidden                     adj    SECRET                patient:noun                                  state:secret       -
hide                       verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
hide                       verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
hide                       verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
high                       adj    HEIGHT                patient:noun,value:num                        -                  -
high                       noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
higher                     adj    COMPARE               patient:noun,standard:than                    dir:up             -
highest ever               adj    RECORD                patient:noun                                  state:record       -
hike                       verb   TAX_CHANGE            topic:obj,agent:subj                          state:up           obj:price/rate
hike                       verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
hike                       noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
hire                       verb   RENT                  agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
hire                       verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
hire                       verb   EMPLOYER              agent:subj,patient:obj                        +                  obj:person
hires                      noun   HIRE_COUNT            value:num                                     -                  -
hiring                     noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
history                    noun   HISTORY               patient:poss/of,topic:of                      +                  -
hit                        verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
hit                        verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
hit                        verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
hit                        verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
hit                        verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
hit                        verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
hit                        verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
hit                        verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
hit                        verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
hit                        verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
hit                        verb   STORM_LANDFALL        topic:subj,place:in/at/near/obj               -                  subj:weather
hoax                       noun   TRUE                  topic:be                                      state:false        -
hold                       verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
hold                       verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
hold                       verb   TAX_CHANGE            topic:obj,agent:subj                          state:none         obj:price/rate
hold                       verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
hold                       verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:job
hold                       verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
hold                       verb   DAMAGED               patient:subj                                  state:intact       subj:object/building/vehicle
hold                       verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
hold                       verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
hold                       verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
hold                       verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
hold                       verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
hold                       verb   TRUCE                 topic:subj                                    state:peace        subj:treaty
hold captive               verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
hold hostage               verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
hold on to                 verb   KEEP_LOSE             agent:subj,patient:obj                        state:kept         -
hold responsible           verb   ACCUSE                patient:obj,topic:for,agent:subj              +                  obj:person/org
hold talks                 verb   TALKS                 agent:subj,topic:on/about                     state:on           -
hold talks with            verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
hold title to              verb   OWN                   agent:subj,patient:obj                        +                  obj:object/building/org/business/place/vehicle/product
hold up                    verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
holding                    noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
home                       noun   RESIDENCE             agent:of/poss,place:in/be                     -                  -
home run                   noun   SCORER                agent:by,topic:in                             +                  -
homeless                   noun   DISPLACED             value:num,topic:of/from                       -                  -
homicide                   noun   KILL                  agent:by/poss,patient:of                      +                  -
homicide                   noun   DEATH_MANNER          patient:poss/of                               state:homicide     -
hospitalize                verb   TOLL_INJURED          value:obj,topic:subj,place:in/at              -                  obj:person
host                       verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
host                       verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
hostages                   noun   VICTIM_COUNT          topic:of,agent:poss,value:num                 -                  -
hostile                    adj    SUPPORT               agent:noun,topic:to                           state:against      -
hot                        adj    LOADED                patient:noun                                  state:loaded       noun:weapon
hourly wage                noun   WAGE                  patient:poss/for,value:of                     -                  -
house                      verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
hung jury                  noun   VERDICT               topic:in                                      state:hung         -
hurt                       verb   TOLL_INJURED          value:obj,topic:subj,place:in/at              -                  obj:person
hurt                       noun   TOLL_INJURED          value:num,topic:in/from                       -                  -
hurt                       verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
hurt                       adj    INJURY                patient:noun                                  state:hurt         noun:person
husband                    noun   RELATION              patient:be,recipient:of/poss                  -                  -
hush up                    verb   SECRET                patient:obj,agent:subj                        state:secret       -
identification             noun   IDENTIFY              topic:of,agent:by                             -                  -
identified                 adj    ANONYMOUS             patient:noun                                  state:known        -
identify                   verb   IDENTIFY              agent:subj,topic:obj,patient:as               -                  obj:person/object
identify                   verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
identify                   verb   ANONYMOUS             agent:subj,patient:obj                        state:known        -
idle                       adj    RUNNING               patient:noun                                  state:stopped      -
ignite                     verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
ignite                     verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
ignorant                   adj    KNOW_FACT             agent:noun,topic:of/that                      state:unknown      -
illegal                    adj    LEGALITY              topic:noun                                    state:illegal      -
illegitimate               adj    LEGALITY              topic:noun                                    state:illegal      -
illicit                    adj    LEGALITY              topic:noun                                    state:illegal      -
illuminated                adj    LIT                   patient:noun                                  state:on           noun:place/building/object
immunize                   verb   VACCINATED            patient:obj,topic:against,agent:subj          state:yes          obj:person
impact                     verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
impaired                   adj    DRINK                 agent:noun                                    +                  noun:person
impassable                 adj    ROAD                  patient:noun                                  state:closed       noun:place
impasse                    noun   AGREE                 agent:between/of,topic:on                     state:disagreed    -
impeach                    verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
implement                  verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
impose                     verb   SENTENCE              patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
impose                     verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
impose                     verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
impound                    verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
imprison                   verb   SENTENCE              patient:obj,value:to,topic:for,agent:subj     -                  obj:person
imprison                   verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
imprisonment               noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
imprisonment               noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
improve                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
in arrears                 adj    PAID_UNPAID           topic:noun                                    state:unpaid       -
in critical condition      idiom  CONDITION             patient:subj                                  state:grave        -
in custody                 idiom  CUSTODY               patient:subj                                  state:held         subj:person
in detention               idiom  CUSTODY               patient:subj                                  state:held         subj:person
in good condition          adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
in good repair             adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
in jail                    idiom  CUSTODY               patient:subj                                  state:held         subj:person
in prison                  idiom  CUSTODY               patient:subj                                  state:held         subj:person
in progress                adj    FINISHED              patient:noun                                  state:undone       -
in service                 adj    RUNNING               patient:noun                                  state:running      -
in stable condition        idiom  CONDITION             patient:subj                                  state:stable       -
in the black               adj    PROFITABLE            patient:noun                                  state:profit       noun:org/business/project
in the red                 adj    PROFITABLE            patient:noun                                  state:loss         noun:org/business/project
inaccurate                 adj    TRUE                  topic:noun/that                               state:false        -
inaugural                  adj    FIRST                 topic:noun                                    +                  -
inaugurate                 verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
inauguration               noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
incapable                  adj    ABLE                  agent:noun,topic:inf/of                       not                -
incarcerate                verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
incarceration              noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
incarceration              noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
inch up                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
inches of rain             noun   RAINFALL              place:in/on,value:of/num                      -                  -
incidents                  noun   FREQUENCY             agent:of,value:num                            -                  -
incite                     verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
include                    verb   LEVEL                 patient:subj,value:obj                        -                  -
include                    verb   ADD_REMOVE            agent:subj,patient:obj,goal:to/in             state:in           -
income                     noun   WAGE                  patient:poss/for,value:of                     -                  -
incomplete                 adj    FINISHED              patient:noun                                  state:undone       -
incorrect                  adj    TRUE                  topic:noun/that                               state:false        -
increase                   verb   CHARGE_DEGREE         topic:obj,patient:against                     state:raised       obj:charge
increase                   verb   TAX_CHANGE            topic:obj,agent:subj                          state:up           obj:price/rate
increase                   verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
increase                   verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
increase                   noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
increase the risk of       verb   SIDE_EFFECT           patient:subj,topic:obj                        +                  subj:drug/substance
independent of             adj    LINKED                patient:noun,topic:to                         state:unlinked     -
indication                 noun   PROOF                 topic:of/that/for,agent:poss                  +                  -
indict                     verb   CHARGE                patient:obj,topic:with,agent:subj             state:on           obj:person/org
indict                     verb   CHARGE                patient:obj,topic:for,agent:subj              state:on           obj:person/org
indictment                 noun   CHARGE                topic:self,patient:against/poss,agent:by      state:on           -
induce                     verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
industrial action          noun   STRIKE_WORK           agent:by/of,topic:over                        state:on           -
inebriated                 adj    DRINK                 agent:noun                                    +                  noun:person
ineffective                adj    EFFECTIVE             patient:noun,topic:against/for                state:ineffective  -
ineligible                 adj    PERMIT                agent:noun,topic:inf                          not                noun:person/org
inert                      adj    LOADED                patient:noun                                  state:unloaded     noun:weapon
inexperienced              adj    TRAINED               patient:noun                                  state:untrained    -
infect                     verb   INFECT                value:obj,topic:subj                          -                  obj:person
infection rate             noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
infections                 noun   INFECT                value:num,topic:of                            -                  -
infiltrate                 verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
inflation                  noun   INFLATION             place:in/poss,value:of/at/be                  -                  -
inflation rate             noun   INFLATION             place:in/poss,value:of/at/be                  -                  -
inform                     verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
inform                     verb   WARNED                agent:subj,recipient:obj,topic:about/of/that  +                  obj:person/org
informant                  noun   SOURCE                source:be,topic:of/for                        +                  -
informed                   adj    KNOW_FACT             agent:noun,topic:of/that                      state:known        -
ingest                     verb   DOPING                patient:subj,topic:obj                        +                  obj:drug/substance
inhabit                    verb   POPULATION            place:obj,value:subj                          -                  subj:person,obj:place
inhabitants                noun   POPULATION            place:of/poss,value:of/be                     -                  -
initial                    verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
initiate                   verb   LAWSUIT               agent:subj,patient:against,topic:self         state:filed        obj:suit
initiate                   verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
initiate                   verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
initiator                  noun   PROVOKE               agent:be,topic:of                             +                  -
inject                     verb   DOPING                patient:subj,topic:obj                        +                  obj:drug/substance
injure                     verb   TOLL_INJURED          value:obj,topic:subj,place:in/at              -                  obj:person
injure                     verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
injured                    noun   TOLL_INJURED          value:num,topic:in/from                       -                  -
injured                    adj    INJURY                patient:noun                                  state:hurt         noun:person
injuries                   noun   TOLL_INJURED          value:num,topic:in/from                       -                  -
ink                        verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
ink                        verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
innocent                   adj    VERDICT               patient:noun,topic:of                         state:acquitted    noun:person
inoculate                  verb   VACCINATED            patient:obj,topic:against,agent:subj          state:yes          obj:person
inoperable                 adj    RUNNING               patient:noun                                  state:stopped      -
inquiry                    noun   INVESTIGATION         topic:into/of,agent:by/poss                   state:open         -
insert                     verb   ADD_REMOVE            agent:subj,patient:obj,goal:to/in             state:in           -
insolvency                 noun   SOLVENCY              patient:of/poss                               state:bankrupt     -
insolvent                  adj    SOLVENCY              patient:noun                                  state:bankrupt     -
inspect                    verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
inspection                 noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
install                    verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
install                    verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
installation               noun   BUILD                 agent:by,patient:of                           +                  -
instances                  noun   FREQUENCY             agent:of,value:num                            -                  -
instigate                  verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
instigator                 noun   PROVOKE               agent:be,topic:of                             +                  -
instruct                   verb   DUTY                  topic:inf,agent:obj/for                       +                  -
instruct                   verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org
instruct                   verb   TRAINED               patient:obj,topic:in/inf,agent:subj           state:trained      obj:person
instruction                noun   ORDER                 agent:by/from,topic:inf                       +                  -
instruction                noun   TRAINED               patient:of,topic:in                           state:trained      -
insure                     verb   INSURED               agent:subj,patient:obj                        state:insured      -
insured                    adj    INSURED               patient:noun                                  state:insured      -
intact                     adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
intensify                  verb   STORM_CATEGORY        topic:subj,value:to/as                        -                  subj:weather
intercept                  verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
interest rate              noun   TAX                   topic:on/self,value:of/at                     -                  -
intern                     verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
interview                  verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
intimidate                 verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
intimidation               noun   THREATEN              agent:by/from,patient:against/to              +                  -
intoxicated                adj    DRINK                 agent:noun                                    +                  noun:person
introduce                  verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
introduce                  verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
introduction               noun   LAUNCH                agent:by,patient:of                           +                  -
intrusion                  noun   HACK                  agent:by,patient:of                           +                  -
invade                     verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
invalidate                 verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
invalidation               noun   CONVICTION_STATUS     topic:of,agent:poss                           state:overturned   of:verdict/ruling/law
invasion                   noun   ATTACK                agent:by/from,patient:on/against              +                  -
invent                     verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
invention                  noun   DISCOVER              agent:by,patient:of                           +                  -
investigate                verb   INVESTIGATION         agent:subj,topic:obj                          state:open         obj:person/org/event
investigation              noun   INVESTIGATION         topic:into/of,agent:by/poss                   state:open         -
invitation                 noun   INVITE                agent:from,patient:to                         +                  -
invite                     verb   INVITE                agent:subj,patient:obj,goal:to                +                  obj:person/org
isolate                    verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
issue                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
issue                      verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
issue                      verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
issue                      verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
issue                      verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
issue an evacuation order  verb   EVACUATION            agent:subj,place:for                          state:ordered      -
jail                       verb   SENTENCE              patient:obj,value:to,topic:for,agent:subj     -                  obj:person
jail                       verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
jail sentence              noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
jail term                  noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
job cuts                   noun   LAYOFF                agent:at/by,value:num/of                      -                  -
jobless                    adj    EMPLOYED              patient:noun                                  state:unemployed   noun:person
jobless rate               noun   UNEMPLOYMENT          place:in/poss,value:of/at/be                  -                  -
joblessness                noun   UNEMPLOYMENT          place:in/poss,value:of/at/be                  -                  -
join                       verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
join                       verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
join                       verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
join                       verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
join forces                verb   MERGE                 patient:subj,recipient:with                   +                  subj:org/business
join forces                verb   ACT_ALONE             agent:subj                                    state:together     subj:person
journey                    noun   DISTANCE              patient:of,value:of/be,source:from,goal:to    -                  -
jump                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
jump                       noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
jump                       verb   RIGHT_OF_WAY          agent:subj,patient:obj                        state:red          obj:signal
jurors                     noun   SEATED_JURY           topic:of,value:num                            -                  -
keep                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
keep                       verb   TAX_CHANGE            topic:obj,agent:subj                          state:none         obj:price/rate
keep                       verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           -
keep                       verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
keep                       verb   DELETE                agent:subj,patient:obj                        not                obj:document/computer/evidence
keep                       verb   KEEP_LOSE             agent:subj,patient:obj                        state:kept         -
keep from                  verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
keep going                 verb   BEGIN_END             topic:subj                                    state:begun        -
keep in place              verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
keep job                   verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
keep post                  idiom  HOLD_OFFICE           patient:subj                                  state:in           subj:person
keep secret                verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
keep to the speed limit    verb   SPEEDING              patient:subj                                  state:within       subj:vehicle/person
kick                       verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
kick                       verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
kick off                   verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
kick off                   verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
kick off                   verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
kick out                   verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
kickback                   noun   BRIBE                 agent:by/from,recipient:to                    +                  -
kidnap                     verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
kidnapping                 noun   HOSTAGE               agent:by,patient:of                           state:held         -
kids                       noun   CHILDREN              agent:of,value:num                            -                  -
kill                       verb   KILL                  agent:subj,patient:obj                        +                  obj:person
kill                       verb   LIFE                  patient:obj,agent:subj                        state:dead         obj:person
kill                       verb   TOLL_DEATH            value:obj,topic:subj                          -                  obj:person
kill                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
kill oneself               idiom  DEATH_MANNER          patient:subj                                  state:suicide      subj:person
killed                     adj    LIFE                  patient:noun                                  state:dead         noun:person/animal
killed                     noun   TOLL_DEATH            value:num/at/to,topic:from/in/of              -                  -
killer                     noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
killing                    noun   KILL                  agent:by/poss,patient:of                      +                  -
killing                    noun   DEATH_MANNER          patient:poss/of                               state:homicide     -
knife                      verb   STAB                  agent:subj,patient:obj                        +                  obj:person
knock down                 verb   CHARGE_DEGREE         topic:obj,patient:against                     state:reduced      obj:charge
knock down                 verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
knock down                 verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
know                       verb   KNOW_PERSON           agent:subj,patient:obj                        state:known        obj:person
know                       verb   KNOW_FACT             agent:subj,topic:that/about/of/obj            state:known        -
knowledge                  noun   KNOW_FACT             agent:poss,topic:of                           state:known        -
known                      adj    ANONYMOUS             patient:noun                                  state:known        -
lack                       verb   LICENSED              patient:subj,topic:obj                        state:unlicensed   obj:approval
lag                        verb   COMPARE               patient:subj,standard:obj                     dir:down           -
lag behind                 verb   COMPARE               patient:subj,standard:obj                     dir:down           -
laid off                   adj    EMPLOYED              patient:noun                                  state:unemployed   noun:person
land                       verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
land safely                verb   CRASH_LAND            patient:subj,place:at/in                      not                subj:vehicle
landing                    noun   ARRIVE                agent:of/poss,goal:at/in                      +                  -
landlord                   noun   OWN                   agent:be/self,patient:of/poss                 +                  -
lapse                      verb   LAW_FORCE             topic:subj                                    state:out          subj:law/rule/measure/treaty
larger                     adj    COMPARE               patient:noun,standard:than                    dir:up             -
lash                       verb   STORM_LANDFALL        topic:subj,place:in/at/near/obj               -                  subj:weather
last                       verb   BEGIN_END             topic:subj                                    state:begun        -
last                       verb   DURATION              topic:subj,value:for/obj                      -                  -
latch                      verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
latched                    adj    LOCKED                patient:noun                                  state:locked       -
late                       adj    ON_TIME               patient:noun                                  state:late         -
launch                     verb   APPEAL                agent:subj,topic:against                      +                  obj:appeal
launch                     verb   LAWSUIT               agent:subj,patient:against,topic:self         state:filed        obj:suit
launch                     verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
launch                     verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
launch                     verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
launch                     verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
launch                     noun   BEGIN_END             topic:of/to                                   state:begun        -
launch                     verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
launch                     noun   NUCLEAR               agent:by,patient:of                           +                  -
launch                     verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
launch                     noun   LAUNCH                agent:by,patient:of                           +                  -
launch date                noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
lawful                     adj    LEGALITY              topic:noun                                    state:legal        -
lawsuit                    noun   LAWSUIT               agent:poss/by,patient:against                 state:filed        -
lay                        verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
lay                        verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
lay off                    verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
lay out                    verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
layoffs                    noun   LAYOFF                agent:at/by,value:num/of                      -                  -
lead                       verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
lead                       verb   POLL                  patient:subj,value:by                         -                  -
lead to                    verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
lead to                    verb   SIDE_EFFECT           patient:subj,topic:obj                        +                  subj:drug/substance
leader                     noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
leak                       verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
leak                       verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
leak                       verb   AMOUNT_SPILLED        topic:subj,value:obj,place:into               -                  obj:substance/water
leak                       noun   AMOUNT_SPILLED        topic:from/of,value:of/num                    -                  -
leak                       verb   SOURCE                source:subj,topic:obj                         +                  -
leak                       verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
leak                       verb   DATA_LEAK             agent:subj,value:obj                          -                  obj:document/computer
leaker                     noun   SOURCE                source:be,topic:of/for                        +                  -
leaky                      adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
learn                      verb   KNOW_FACT             agent:subj,topic:that/about/of/obj            state:known        -
lease                      verb   RENT                  agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
lease                      noun   RENT                  agent:by,patient:of,source:from               -                  -
lease out                  verb   RENT                  source:subj,patient:obj,agent:to              -                  obj:building/place/vehicle/object
leave                      verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
leave                      noun   PERMIT                agent:for,topic:inf/for                       +                  -
leave                      verb   ATTEND                agent:subj,topic:obj                          not                obj:event/meeting/hearing/game
leave                      verb   LEAVE                 agent:subj,source:obj/from                    +                  subj:person/vehicle
leave                      verb   LEAVE_TIME            agent:subj,source:obj/from,value:at/around    -                  subj:person/vehicle
leave behind               verb   CHILDREN              agent:subj,value:obj                          -                  obj:person
leave dead                 verb   TOLL_DEATH            value:obj,topic:subj                          -                  obj:person
leave dead                 idiom  TOLL_DEATH            topic:subj,value:obj                          -                  -
leave homeless             verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
leave in place             verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
leave office               verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
leave out                  verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          -
leave post                 verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
leave unchanged            verb   TAX_CHANGE            topic:obj,agent:subj                          state:none         obj:price/rate
legal                      adj    LEGALITY              topic:noun                                    state:legal        -
legalise                   verb   LEGALITY              topic:obj,agent:subj                          state:legal        -
legalize                   verb   LEGALITY              topic:obj,agent:subj                          state:legal        -
legitimate                 adj    LEGALITY              topic:noun                                    state:legal        -
lend                       verb   LEND                  agent:subj,recipient:iobj/to,value:obj        -                  obj:money
lend                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
length                     noun   DURATION              topic:of/poss,value:of/be                     -                  -
length                     noun   LENGTH                patient:of/poss,value:of/be                   -                  -
less                       adj    COMPARE               patient:noun,standard:than                    dir:down           -
less expensive             adj    COMPARE               patient:noun,standard:than                    dir:down           -
lessen                     verb   CHARGE_DEGREE         topic:obj,patient:against                     state:reduced      obj:charge
let                        verb   RENT                  source:subj,patient:obj,agent:to              -                  obj:building/place/vehicle/object
let                        verb   PERMIT                agent:obj,topic:inf                           +                  -
let go                     verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
let go                     verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
let go                     verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
let go of                  verb   HAMMER                patient:obj,agent:subj                        +                  obj:hammer/weapon
let off                    verb   FIRE_WEAPON           agent:subj,patient:obj,goal:at                +                  obj:shot
let stand                  verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
level                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
level                      verb   AIM                   agent:subj,patient:obj,goal:at                +                  obj:weapon
level                      verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
level                      noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
level                      noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
levy                       noun   FINE                  patient:against/on,value:of/num               -                  -
levy                       noun   TAX                   topic:on/self,value:of/at                     -                  -
liabilities                noun   DEBT                  patient:poss/of,value:of                      -                  -
liability                  noun   LIABLE                agent:poss,topic:for                          +                  -
liable                     adj    LIABLE                agent:noun,topic:for                          +                  -
license                    verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:approved     obj:drug
license                    verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
license                    verb   PERMIT                agent:obj,topic:inf                           +                  -
licensed                   adj    LICENSED              patient:noun,topic:for                        state:licensed     -
lie                        noun   TRUE                  topic:be                                      state:false        -
lie                        verb   TRUE                  agent:subj,topic:about/to                     state:false        -
life behind bars           noun   SENTENCE_KIND         patient:to                                    state:life         -
life imprisonment          noun   SENTENCE_KIND         patient:to                                    state:life         -
life in prison             noun   SENTENCE_KIND         patient:to                                    state:life         -
life sentence              noun   SENTENCE_KIND         patient:to                                    state:life         -
life-threatening           adj    CONDITION             patient:noun                                  state:grave        -
lifeless                   adj    LIFE                  patient:noun                                  state:dead         noun:person/animal
lift                       verb   TAX_CHANGE            topic:obj,agent:subj                          state:up           obj:price/rate
lift                       verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
lift                       verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
lift                       verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
lift off                   verb   LAUNCH                patient:subj                                  +                  subj:vehicle
lift the evacuation order  verb   EVACUATION            agent:subj,place:for                          state:lifted       -
lift the trophy            verb   MEDAL                 agent:subj,topic:in/at                        -                  -
liftoff                    noun   LAUNCH                agent:by,patient:of                           +                  -
light                      verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
lighter                    adj    COMPARE               patient:noun,standard:than                    dir:down           -
limit                      noun   CAPACITY              patient:of/poss,value:of/for/num              -                  -
limit                      noun   SPEED_LIMIT           place:on/in,value:of/be                       -                  -
link                       verb   CAUSE                 patient:obj,agent:on/to                       +                  -
link                       verb   LINKED                agent:subj,patient:obj,topic:to/with          state:linked       -
link                       noun   LINKED                patient:between,topic:to/with                 state:linked       -
linked                     adj    LINKED                patient:noun,topic:to/with                    state:linked       -
liquidation                noun   SOLVENCY              patient:of/poss                               state:bankrupt     -
lit                        adj    RUNNING               patient:noun                                  state:running      -
lit                        adj    LIT                   patient:noun                                  state:on           noun:place/building/object
litigation                 noun   LAWSUIT               agent:poss/by,patient:against                 state:filed        -
live                       adj    LOADED                patient:noun                                  state:loaded       noun:weapon
live                       verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
live                       verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
live                       verb   RESIDENCE             agent:subj,place:in/at                        -                  subj:person
live in                    verb   POPULATION            place:obj,value:subj                          -                  subj:person,obj:place
lives                      noun   TOLL_DEATH            value:num/at/to,topic:from/in/of              -                  -
livestream                 verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
living                     adj    LIFE                  patient:noun                                  state:alive        noun:person/animal
load                       verb   LOADED                patient:obj,agent:subj                        state:loaded       obj:weapon
load                       verb   LOADER                agent:subj,patient:obj                        +                  obj:weapon
load                       noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
load                       noun   LOAD                  patient:of,value:of                           -                  -
loaded                     adj    LOADED                patient:noun                                  state:loaded       noun:weapon
loan                       verb   LEND                  agent:subj,recipient:iobj/to,value:obj        -                  obj:money
loan                       noun   LEND                  agent:from,recipient:to,value:of              -                  -
lobby                      verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  -
locate                     verb   MISSING               patient:obj                                   state:found        obj:person
location                   noun   LOCATION              agent:of/poss,place:be                        -                  -
lock                       verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
lock up                    verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
locked                     adj    LOCKED                patient:noun                                  state:locked       -
lodge                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
lodge                      verb   APPEAL                agent:subj,topic:against                      +                  obj:appeal
lodge                      verb   MOTION                topic:obj,agent:subj                          state:pending      obj:motion
lodge                      verb   LAWSUIT               agent:subj,patient:against,topic:self         state:filed        obj:suit
lodge                      verb   COMPLAIN_FILED        agent:subj,topic:obj,patient:against/with     +                  obj:charge/document/claim
long                       adj    LENGTH                patient:noun,value:num                        -                  -
longer                     adj    COMPARE               patient:noun,standard:than                    dir:up             -
look into                  verb   INVESTIGATION         agent:subj,topic:obj                          state:open         obj:person/org/event
look over                  verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
loose                      verb   FIRE_WEAPON           agent:subj,patient:obj,goal:at                +                  obj:shot
loose                      verb   SHOT_COUNT            agent:subj,value:obj                          -                  obj:shot
loot                       verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
loot                       verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
loot                       verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
lose                       verb   PROFIT                patient:subj,value:obj                        dir:down           obj:money
lose                       verb   ELECTION_RESULT       patient:subj,topic:obj                        state:lost         obj:election/vote/game/war/job
lose                       verb   BEAT                  patient:subj,agent:to/against,topic:in        +                  -
lose                       verb   LICENSED              patient:subj,topic:obj                        state:unlicensed   obj:approval
lose                       verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
lose                       verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
lose                       verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         -
lose consciousness         verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
lose ground                verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
lose life                  verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
lose lives                 verb   TOLL_DEATH            value:subj,topic:in,place:in/at               -                  subj:person
lose money                 verb   PROFITABLE            patient:subj                                  state:loss         -
lose power                 idiom  POWER_OUT             value:subj,topic:after,place:in               -                  -
loss                       noun   PROFIT                patient:poss/of,value:of                      dir:down           -
loss                       noun   ELECTION_RESULT       patient:poss/of/for,topic:in/to               state:lost         -
loss                       noun   DAMAGE_COST           patient:to,value:of/num,topic:from            -                  -
loss-making                adj    PROFITABLE            patient:noun                                  state:loss         noun:org/business/project
losses                     noun   DAMAGE_COST           patient:to,value:of/num,topic:from            -                  -
lost                       adj    MISSING               patient:noun                                  state:missing      noun:person/object
low                        noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
lower                      verb   CHARGE_DEGREE         topic:obj,patient:against                     state:reduced      obj:charge
lower                      verb   TAX_CHANGE            topic:obj,agent:subj                          state:down         obj:price/rate
lower                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
lower                      adj    COMPARE               patient:noun,standard:than                    dir:down           -
lucrative                  adj    PROFITABLE            patient:noun                                  state:profit       noun:org/business/project
made up                    adj    TRUE                  topic:noun/that                               state:false        -
magnitude                  noun   MAGNITUDE             topic:of/self,value:of/num                    -                  -
maiden                     adj    FIRST                 topic:noun                                    +                  -
mail                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
maim                       verb   TOLL_INJURED          value:obj,topic:subj,place:in/at              -                  obj:person
maim                       verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
maintain                   verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
maintain innocence         verb   PLEA                  patient:subj,topic:to                         state:not_guilty   -
majority                   noun   VOTE_COUNT            patient:for,value:num,topic:in                -                  -
make                       verb   MOTION                topic:obj,agent:subj                          state:pending      obj:motion
make                       verb   BAIL                  patient:iobj/for/to                           state:granted      obj:bail
make                       verb   WAGE                  patient:subj,value:obj                        -                  obj:money,subj:person
make                       verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
make                       verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
make                       verb   MADE_IN               patient:obj,place:in                          -                  obj:product/goods/object/vehicle
make                       verb   COMPLAIN_FILED        agent:subj,topic:obj,patient:against/with     +                  obj:charge/document/claim
make a loss of             verb   PROFIT                patient:subj,value:obj                        dir:down           obj:money
make a profit of           verb   PROFIT                patient:subj,value:obj                        dir:up             subj:org/business
make court appearance      verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
make home                  verb   RESIDENCE             agent:subj,place:in/at                        -                  subj:person
make homeless              verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
make it to                 verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
make landfall              verb   STORM_LANDFALL        topic:subj,place:in/at/near/obj               -                  subj:weather
make money                 verb   PROFITABLE            patient:subj                                  state:profit       -
make no apology            idiom  APOLOGIZE             agent:subj,topic:for                          not                -
make off with              verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
make public                verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
make redundant             verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
make up                    verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
make use of                verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  -
male                       adj    GENDER                patient:noun                                  state:male         -
malfunction                verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
malfunction                noun   RUNNING               patient:of/in                                 state:stopped      -
malfunction and fire       verb   SELF_FIRE             patient:subj                                  +                  subj:weapon
man                        noun   GENDER                patient:be                                    state:male         -
manage                     verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
manage                     verb   ABLE                  agent:subj,topic:inf                          +                  -
manager                    noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
mandate                    verb   DUTY                  topic:inf,agent:obj/for                       +                  -
mandate                    noun   DUTY                  agent:poss/on,topic:inf/of                    +                  -
mandatory                  adj    DUTY                  topic:noun,agent:for                          +                  -
mandatory minimum          noun   PENALTY               patient:for,value:of/self                     -                  -
manslaughter               noun   DEATH_MANNER          patient:poss/of                               state:homicide     -
manufacture                verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
manufacture                noun   BUILD                 agent:by,patient:of                           +                  -
manufacture                verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
manufacture                verb   MADE_IN               patient:obj,place:in                          -                  obj:product/goods/object/vehicle
march                      verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
march in                   verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
marchers                   noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
mark the first time        idiom  FIRST                 topic:subj,agent:to                           +                  -
market capitalization      noun   WORTH                 patient:of/poss,value:of/be                   -                  -
market share               noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
market value               noun   WORTH                 patient:of/poss,value:of/be                   -                  -
marriage                   noun   MARRIED               patient:of/poss,recipient:to                  state:married      -
married                    adj    MARRIED               patient:noun,recipient:to                     state:married      -
marry                      verb   MARRIED               patient:subj,recipient:obj                    state:married      obj:person
mass                       noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
mass                       verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
mastermind                 noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
max out at                 idiom  PENALTY               patient:subj,value:num                        -                  subj:person
maximum penalty            noun   PENALTY               patient:for,value:of/self                     -                  -
maximum punishment         noun   PENALTY               patient:for,value:of/self                     -                  -
maximum sentence           noun   PENALTY               patient:for,value:of/self                     -                  -
maximum term               noun   PENALTY               patient:for,value:of/self                     -                  -
mayor                      noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
mean                       verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
measure                    verb   LENGTH                patient:subj,value:obj/for                    -                  -
measure                    verb   AREA                  patient:subj,value:obj                        -                  -
measure                    verb   MAGNITUDE             topic:subj,value:at/obj                       -                  subj:event
measure                    verb   LEVEL                 patient:subj,value:obj                        -                  -
medalist                   noun   MEDAL                 agent:be,topic:of                             -                  -
meet                       verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
meet                       verb   PASS_TEST             patient:subj,topic:obj                        state:pass         obj:test/inquiry
meet                       idiom  LIMIT_COMPARE         patient:subj,standard:below/within/under      state:within       -
meet                       verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
meet                       verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
meet safety standards      idiom  SAFE                  patient:subj                                  state:safe         -
meeting                    noun   MEET                  agent:between,patient:with                    +                  -
member                     noun   MEMBERSHIP            patient:poss/of,topic:of/in                   state:in           -
members                    noun   HEADCOUNT             patient:poss/of,value:of/num                  -                  -
membership                 noun   MEMBERSHIP            patient:poss/of,topic:of/in                   state:in           -
memorandum                 noun   CONTRACT              agent:poss,patient:with/between               +                  -
menace                     verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
merge                      verb   MERGE                 patient:subj,recipient:with                   +                  subj:org/business
merger                     noun   MERGE                 patient:of/between,recipient:with             +                  -
message                    verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
message                    noun   CONTACT               agent:between,recipient:with/to               +                  -
mine                       verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
minimum wage               noun   WAGE                  patient:poss/for,value:of                     -                  -
minister                   noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
misappropriate             verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
misdemeanor                adj    CHARGE_DEGREE         topic:noun                                    state:misdemeanor  noun:charge
misdemeanors               noun   CHARGE_COUNT          patient:poss/against,value:num                -                  -
misfire                    verb   SELF_FIRE             patient:subj                                  +                  subj:weapon
misfire                    noun   SELF_FIRE             patient:of                                    +                  -
misinformation             noun   TRUE                  topic:be                                      state:false        -
mislead                    verb   TRUE                  agent:subj,topic:about/to                     state:false        -
mislead                    verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
misleading                 adj    TRUE                  topic:noun/that                               state:false        -
miss                       verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
miss                       verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
miss                       verb   ATTEND                agent:subj,topic:obj                          not                obj:event/meeting/hearing/game
missing                    adj    TOLL_MISSING          value:noun,topic:after                        -                  noun:person
missing                    noun   TOLL_MISSING          value:num,topic:from/in/after,place:in        -                  -
missing                    adj    MISSING               patient:noun                                  state:missing      noun:person/object
missing                    adj    ATTEND                agent:noun,topic:from                         not                noun:person
mistaken                   adj    TRUE                  topic:noun/that                               state:false        -
mistreat                   verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
mistreatment               noun   ABUSE                 agent:by,patient:of                           +                  -
mistrial                   noun   VERDICT               topic:in                                      state:hung         -
misty                      adj    VISIBILITY            place:noun                                    state:obscured     -
molest                     verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
molestation                noun   ABUSE                 agent:by,patient:of                           +                  -
monetary penalty           noun   FINE                  patient:against/on,value:of/num               -                  -
months-old                 adj    AGE                   patient:noun,value:num                        -                  -
moratorium                 noun   PERMIT                topic:on                                      not                -
more                       adj    COMPARE               patient:noun,standard:than                    dir:up             -
more expensive             adj    COMPARE               patient:noun,standard:than                    dir:up             -
mortality rate             noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
mortgage                   noun   LEND                  agent:from,recipient:to,value:of              -                  -
mother                     noun   RELATION              patient:be,recipient:of/poss                  -                  -
mount                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
move                       verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
move                       verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
move                       verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
move forward               verb   CASE_STATUS           topic:subj                                    state:going        subj:case
mow down                   verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
murder                     verb   KILL                  agent:subj,patient:obj                        +                  obj:person
murder                     noun   KILL                  agent:by/poss,patient:of                      +                  -
murder                     verb   LIFE                  patient:obj,agent:subj                        state:dead         obj:person
murder                     noun   DEATH_MANNER          patient:poss/of                               state:homicide     -
murky                      adj    VISIBILITY            place:noun                                    state:obscured     -
must                       verb   DUTY                  agent:subj,topic:inf                          +                  -
mute                       verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
myth                       noun   TRUE                  topic:be                                      state:false        -
nab                        verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
nab                        verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
name                       verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
name                       verb   IDENTIFY              agent:subj,topic:obj,patient:as               -                  obj:person/object
name                       verb   NAME                  agent:subj,patient:obj,topic:obj              -                  -
name                       noun   NAME                  patient:of/poss,topic:be                      -                  -
name                       verb   ANONYMOUS             agent:subj,patient:obj                        state:known        -
named                      adj    ANONYMOUS             patient:noun                                  state:known        -
national                   noun   CITIZEN               patient:be,place:of                           state:citizen      -
native                     noun   BIRTHPLACE            patient:of/poss,place:be                      -                  -
necessary                  adj    DUTY                  topic:noun,agent:for                          +                  -
need to                    verb   DUTY                  agent:subj,topic:inf                          +                  -
negative                   adj    TEST_RESULT           patient:noun,topic:for                        state:negative     noun:test/person
neglect                    verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
neglect                    noun   ABUSE                 agent:by,patient:of                           +                  -
neglect to check           verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
negligent discharge        noun   SELF_FIRE             patient:of                                    +                  -
negotiate                  verb   TALKS                 agent:subj,topic:on/about                     state:on           -
nephew                     noun   RELATION              patient:be,recipient:of/poss                  -                  -
net                        verb   PROFIT                patient:subj,value:obj                        dir:up             subj:org/business
net                        verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
net income                 noun   PROFIT                patient:poss/of,value:of                      dir:up             -
net loss                   noun   PROFIT                patient:poss/of,value:of                      dir:down           -
net worth                  noun   WORTH                 patient:of/poss,value:of/be                   -                  -
new jobs                   noun   HIRE_COUNT            value:num                                     -                  -
nickname                   noun   NAME                  patient:of/poss,topic:be                      -                  -
niece                      noun   RELATION              patient:be,recipient:of/poss                  -                  -
nix                        verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
no better than placebo     adj    EFFECTIVE             patient:noun,topic:against/for                state:ineffective  -
nod off                    verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
nominate                   verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
nomination                 noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
nonbinding                 adj    DUTY                  topic:noun,agent:for                          not                -
nosedive                   verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
not budge from             verb   LEAVE                 agent:subj,source:in/at/obj                   not                subj:person/vehicle
not guilty                 adj    VERDICT               patient:noun,topic:of                         state:acquitted    noun:person
not guilty plea            noun   PLEA                  patient:poss,topic:to                         state:not_guilty   -
not guilty verdict         noun   VERDICT               patient:poss/of,topic:of                      state:acquitted    -
not know                   verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
not required               adj    DUTY                  topic:noun,agent:for                          not                -
not-guilty plea            noun   PLEA                  patient:poss,topic:to                         state:not_guilty   -
notch                      verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team
notice                     verb   EVENT_TIME            topic:obj,value:at/on,agent:subj              -                  -
notice                     noun   WARNED                agent:from/by,recipient:to,topic:about/of     +                  -
notice                     verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
notification               noun   WARNED                agent:from/by,recipient:to,topic:about/of     +                  -
notify                     verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
notify                     verb   WARNED                agent:subj,recipient:obj,topic:about/of/that  +                  obj:person/org
nullify                    verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
obey                       verb   LEGALITY              agent:subj,topic:obj                          state:legal        obj:law
obey                       verb   RESIST                agent:subj,patient:with/obj                   not                -
obey the speed limit       verb   SPEEDING              patient:subj                                  state:within       subj:vehicle/person
object                     verb   AGREE                 agent:subj,topic:to/on/inf/that               state:disagreed    subj:person/org
object to                  verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
objection                  noun   SUPPORT               agent:poss/from/by,topic:to                   state:against      -
obligate                   verb   DUTY                  topic:inf,agent:obj/for                       +                  -
obligation                 noun   DUTY                  agent:poss/on,topic:inf/of                    +                  -
obligatory                 adj    DUTY                  topic:noun,agent:for                          +                  -
oblige                     verb   DUTY                  topic:inf,agent:obj/for                       +                  -
oblivious                  adj    KNOW_FACT             agent:noun,topic:of/that                      state:unknown      -
obscured                   adj    VISIBILITY            place:noun                                    state:obscured     -
observe                    verb   LEGALITY              agent:subj,topic:obj                          state:legal        obj:law
observe                    verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
observe                    verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
obstruct                   verb   COOPERATE             agent:subj,recipient:obj                      not                subj:person/org
obstruct                   verb   ROAD                  agent:subj,patient:obj                        state:closed       obj:place
obstruct                   verb   RESIST                agent:subj,patient:obj                        +                  obj:person/event
obtain                     verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
obtain                     verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
obtain                     verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
obtain                     verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
occasions                  noun   FREQUENCY             agent:of,value:num                            -                  -
occupancy rate             noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
occupants                  noun   OCCUPANCY             patient:on/aboard,value:num                   -                  -
occupation                 noun   CONTROL               agent:of,place:of/over                        +                  -
occupy                     verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:job
occupy                     verb   AREA                  patient:subj,value:obj                        -                  -
occupy                     verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
occur                      verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
off                        adj    RUNNING               patient:noun                                  state:stopped      -
off limits                 adj    OPEN_CLOSED           patient:noun                                  state:closed       -
off the record             adj    SECRET                patient:noun                                  state:secret       -
offensive                  noun   ATTACK                agent:by/from,patient:on/against              +                  -
offer                      verb   PLEA_DEAL             agent:subj,patient:iobj/to                    +                  obj:deal
offline                    adj    RUNNING               patient:noun                                  state:stopped      -
offload                    verb   BUY                   source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
okay                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
old                        adj    AGE                   patient:noun,value:num                        -                  -
older                      adj    COMPARE               patient:noun,standard:than                    dir:up             -
omit                       verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
omit                       verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          -
on                         adj    RUNNING               patient:noun                                  state:running      -
on account of              prep   CAUSE                 agent:to,patient:noun                         +                  -
on bail                    idiom  CUSTODY               patient:subj                                  state:free         subj:person
on bond                    idiom  CUSTODY               patient:subj                                  state:free         subj:person
on fire                    adj    FIRE_STATE            patient:noun                                  state:burning      -
on life support            idiom  CONDITION             patient:subj                                  state:grave        -
on schedule                adj    ON_TIME               patient:noun                                  state:on_time      -
on the loose               idiom  CUSTODY               patient:subj                                  state:fugitive     subj:person
on the run                 idiom  CUSTODY               patient:subj                                  state:fugitive     subj:person
on time                    adj    ON_TIME               patient:noun                                  state:on_time      -
on track                   adj    ON_TIME               patient:noun                                  state:on_time      -
online                     adj    RUNNING               patient:noun                                  state:running      -
only                       adj    FIRST                 topic:noun                                    +                  -
onset                      noun   BEGIN_END             topic:of/to                                   state:begun        -
open                       verb   HEARING_DATE          topic:subj,value:on/for                       -                  subj:hearing
open                       verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
open                       verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
open                       verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
open                       verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
open                       verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
open                       verb   OPEN_CLOSED           patient:subj                                  state:open         subj:building/business/place/object/org/service/project
open                       verb   OPEN_CLOSED           patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
open                       adj    OPEN_CLOSED           patient:noun                                  state:open         -
open                       adj    SECRET                patient:noun                                  state:public       -
open                       adj    ROAD                  patient:noun                                  state:open         noun:place
open fire                  verb   FIRE_WEAPON           agent:subj,goal:on/at/into                    +                  subj:person
open fire on               verb   SHOOT                 agent:subj,patient:obj                        +                  obj:person/animal
opening                    noun   OPEN_CLOSED           patient:of                                    state:open         -
opening date               noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
operate                    verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
operate                    verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
operational                adj    RUNNING               patient:noun                                  state:running      -
operator                   noun   DRIVE                 agent:be,patient:of                           +                  of:vehicle
oppose                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
oppose                     verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
oppose                     verb   RATE_SHARE            value:subj,topic:obj                          -                  num:rate
opposed                    adj    SUPPORT               agent:noun,topic:to                           state:against      -
opposition                 noun   SUPPORT               agent:poss/from/by,topic:to                   state:against      -
opt                        verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  -
optional                   adj    DUTY                  topic:noun,agent:for                          not                -
order                      verb   SENTENCE              patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
order                      verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
order                      verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
order                      verb   DUTY                  topic:inf,agent:obj/for                       +                  -
order                      verb   ASK_FOR               agent:subj,topic:obj,recipient:from/of        +                  -
order                      verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  -
order                      noun   DECIDE                agent:by/poss,topic:inf/on                    +                  -
order                      verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org
order                      verb   ORDER                 agent:subj,topic:obj                          +                  obj:inquiry/event/work
order                      noun   ORDER                 agent:by/from,topic:inf                       +                  -
order an evacuation        verb   EVACUATION            agent:subj,place:for                          state:ordered      -
organizer                  noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
origin                     noun   CAUSE                 agent:be,patient:of/for                       +                  -
origin                     noun   FIRE_START            agent:be,patient:of                           +                  of:fire
origin                     noun   SOURCE                source:be,topic:of/for                        +                  -
originate                  verb   CAUSE                 patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
originate                  verb   FIRE_START            patient:subj,agent:from/by                    +                  subj:fire
originate                  verb   SOURCE                topic:subj,source:from                        +                  -
oust                       verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
ouster                     noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
out                        adj    FIRE_STATE            patient:noun                                  state:out          noun:fire
out of control             adj    FIRE_STATE            patient:noun                                  state:burning      -
out of danger              idiom  CONDITION             patient:subj                                  state:stable       -
out of jail                idiom  CUSTODY               patient:subj                                  state:free         subj:person
out of order               adj    RUNNING               patient:noun                                  state:stopped      -
out of service             adj    RUNNING               patient:noun                                  state:stopped      -
out of work                adj    EMPLOYED              patient:noun                                  state:unemployed   noun:person
out on bail                idiom  CUSTODY               patient:subj                                  state:free         subj:person
out-of-court settlement    noun   SETTLEMENT            topic:with/of,value:of/num                    -                  -
outage                     noun   RUNNING               patient:of/in                                 state:stopped      -
outbreak                   noun   BEGIN_END             topic:of/to                                   state:begun        -
outlaw                     verb   LEGALITY              topic:obj,agent:subj                          state:illegal      -
outlaw                     verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
outlay                     noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
outlive                    verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
outnumber                  verb   COMPARE               patient:subj,standard:obj                     dir:up             -
outpace                    verb   COMPARE               patient:subj,standard:obj                     dir:up             -
outperform                 verb   COMPARE               patient:subj,standard:obj                     dir:up             -
outpoll                    verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
output                     noun   OUTPUT                patient:of/poss,value:of                      -                  -
output growth              noun   GDP_GROWTH            place:of/in/poss,value:of/at/by               -                  -
outsell                    verb   COMPARE               patient:subj,standard:obj                     dir:up             -
outstanding                adj    PAID_UNPAID           topic:noun                                    state:unpaid       -
outstrip                   verb   COMPARE               patient:subj,standard:obj                     dir:up             -
outweigh                   verb   COMPARE               patient:subj,standard:obj                     dir:up             -
overall cost               noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
overcome                   verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
overdue                    adj    PAID_UNPAID           topic:noun                                    state:unpaid       -
overdue                    adj    ON_TIME               patient:noun                                  state:late         -
overhear                   verb   HEAR                  agent:subj,patient:obj                        +                  obj:shot/signal/event
overrule                   verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
overrule                   verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
overrun                    verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
overrun                    idiom  BUDGET_STATE          patient:subj                                  state:over         -
overshoot                  verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
overturn                   verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
overturn                   verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
owe                        verb   DEBT                  patient:subj,recipient:iobj/to,value:obj      -                  -
owing to                   prep   CAUSE                 agent:to,patient:noun                         +                  -
own                        verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
own                        verb   OWN                   agent:subj,patient:obj                        +                  obj:object/building/org/business/place/vehicle/product
own up                     verb   CONFESS               agent:subj,topic:to/obj                       +                  subj:person
owner                      noun   OWN                   agent:be/self,patient:of/poss                 +                  -
ownership                  noun   OWN                   patient:of,agent:by                           +                  -
pace                       noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
pack                       verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
pack                       verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
pact                       noun   CONTRACT              agent:poss,patient:with/between               +                  -
padlock                    verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
padlocked                  adj    LOCKED                patient:noun                                  state:locked       -
paid                       adj    PAID_UNPAID           topic:noun                                    state:paid         -
paid off                   adj    PAID_UNPAID           topic:noun                                    state:paid         -
pare                       verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
park                       verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
parole                     verb   PAROLE                patient:obj                                   state:granted      obj:person
part with                  verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         -
participants               noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
participants               noun   SAMPLE                topic:of,value:num                            -                  -
participate                verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team
partner                    noun   RELATION              patient:be,recipient:of/poss                  -                  -
pass                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
pass                       verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
pass                       verb   PASS_TEST             patient:subj,topic:obj                        state:pass         obj:test/inquiry
pass                       verb   ROUTE                 agent:subj,place:via/along/through/down       -                  subj:person/vehicle
pass                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
pass away                  verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
pass inspection            idiom  INSPECT               patient:subj                                  +                  -
pass on                    verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
pass on                    verb   SOURCE                source:subj,topic:obj                         +                  -
pass out                   verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
passable                   adj    ROAD                  patient:noun                                  state:open         noun:place
passage                    noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
passengers                 noun   OCCUPANCY             patient:on/aboard,value:num                   -                  -
passing                    noun   LIFE                  patient:of/poss                               state:dead         -
patent                     verb   PATENT                agent:subj,topic:obj                          state:granted      obj:document
patients                   noun   INFECT                value:num,topic:of                            -                  -
patients                   noun   SAMPLE                topic:of,value:num                            -                  -
pay                        verb   COST_BEARER           agent:subj,patient:for                        +                  -
pay                        verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
pay                        noun   WAGE                  patient:poss/for,value:of                     -                  -
pay                        verb   PAID_TAX              agent:subj,topic:obj                          +                  obj:price
pay                        verb   PAID_UNPAID           agent:subj,topic:obj                          state:paid         obj:price/money
pay for                    verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
pay off                    verb   BRIBE                 agent:subj,recipient:obj,value:with           +                  obj:person
pay off                    verb   PAID_UNPAID           agent:subj,topic:obj                          state:paid         obj:price/money
payload                    noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
payment                    noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
payoff                     noun   BRIBE                 agent:by/from,recipient:to                    +                  -
payout                     noun   SETTLEMENT            topic:with/of,value:of/num                    -                  -
payout                     noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
peace                      noun   TRUCE                 topic:between                                 state:peace        -
peak                       verb   HEIGHT                patient:subj,value:obj/to                     -                  -
pen                        verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
penalize                   verb   FINE                  patient:obj,value:num,topic:for,agent:subj    -                  obj:person/org
penalty                    noun   PENALTY               patient:for,value:of/self                     -                  -
pencil in                  verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
penetrate                  verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
pension                    noun   WAGE                  patient:poss/for,value:of                     -                  -
people aboard              noun   OCCUPANCY             patient:on/aboard,value:num                   -                  -
people on board            noun   OCCUPANCY             patient:on/aboard,value:num                   -                  -
pepper-spray               verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
percentage                 noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
perilous                   adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
perish                     verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
perish                     verb   TOLL_DEATH            value:subj,topic:in,place:in/at               -                  subj:person
permissible                adj    LEGALITY              topic:noun                                    state:legal        -
permission                 noun   PERMIT                agent:for,topic:inf/for                       +                  -
permit                     verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
permit                     verb   PERMIT                agent:obj,topic:inf                           +                  -
permit                     verb   PERMIT                topic:obj,recipient:for                       +                  obj:event/work/service/object
permitted                  adj    LEGALITY              topic:noun                                    state:legal        -
perpetrator                noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
persist                    verb   BEGIN_END             topic:subj                                    state:begun        -
persist                    verb   DURATION              topic:subj,value:for/obj                      -                  -
personnel                  noun   TROOPS                agent:poss,place:in,value:num                 -                  -
peter out                  verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
petition                   verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  -
phone                      verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
phone call                 noun   CONTACT               agent:between,recipient:with/to               +                  -
photograph                 verb   LOCATION              agent:obj,place:in/at,topic:subj              -                  obj:person/vehicle/object
photograph                 verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
pick                       verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  -
pick                       verb   SEATED_JURY           agent:subj,value:obj                          -                  obj:juror
pick up                    verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
pick up the bill           verb   COST_BEARER           agent:subj,patient:for                        +                  -
pick up the tab            verb   COST_BEARER           agent:subj,patient:for                        +                  -
pile up                    verb   RAINFALL              value:subj,place:on/in                        -                  subj:water/weather
pilfer                     verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
pilot                      verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
pilot                      noun   DRIVE                 agent:be,patient:of                           +                  of:vehicle
pin                        verb   CAUSE                 patient:obj,agent:on/to                       +                  -
pin down                   verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
pioneer                    verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
place                      verb   RANK                  patient:subj,value:obj/at                     -                  -
place                      noun   RANK                  patient:poss,value:be                         -                  -
place                      verb   LOCATION              agent:obj,place:in/at,topic:subj              -                  obj:person/vehicle/object
place                      verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
plaintiffs                 noun   VICTIM_COUNT          topic:of,agent:poss,value:num                 -                  -
plan                       verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
play                       verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team
plea agreement             noun   PLEA_DEAL             patient:with/for                              +                  -
plea bargain               noun   PLEA_DEAL             patient:with/for                              +                  -
plea deal                  noun   PLEA_DEAL             patient:with/for                              +                  -
plead guilty               verb   PLEA                  patient:subj,topic:to                         state:guilty       -
plead innocent             verb   PLEA                  patient:subj,topic:to                         state:not_guilty   -
plead no contest           verb   PLEA                  patient:subj,topic:to                         state:no_contest   -
plead nolo contendere      verb   PLEA                  patient:subj,topic:to                         state:no_contest   -
plead not guilty           verb   PLEA                  patient:subj,topic:to                         state:not_guilty   -
pledge                     verb   DONATE                agent:subj,recipient:to,value:obj             -                  obj:money
pledge                     verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
pledge                     noun   PROMISE               agent:poss,topic:inf/that                     +                  -
plow into                  verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
plummet                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
plunge                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
plunge                     noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
plunge                     verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
plunge                     verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
pocket                     verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
pocket                     verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
point                      verb   AIM                   agent:subj,patient:obj,goal:at                +                  obj:weapon
poison                     verb   KILL                  agent:subj,patient:obj                        +                  obj:person
poison                     verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
poll                       verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
poll                       verb   POLL                  patient:subj,value:at                         -                  -
poll                       verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
pollute                    verb   CONTAMINATED          patient:obj,topic:with,agent:subj             state:tainted      -
polluted                   adj    CONTAMINATED          patient:noun,topic:with                       state:tainted      -
poorer                     adj    COMPARE               patient:noun,standard:than                    dir:down           -
populate                   verb   POPULATION            place:obj,value:subj                          -                  subj:person,obj:place
population                 noun   POPULATION            place:of/poss,value:of/be                     -                  -
portion                    noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
pose a danger              verb   SAFE                  patient:subj                                  state:unsafe       -
pose a risk                verb   SAFE                  patient:subj                                  state:unsafe       -
pose a threat              verb   SAFE                  patient:subj                                  state:unsafe       -
pose no danger             idiom  SAFE                  patient:subj                                  state:safe         -
pose no risk               idiom  SAFE                  patient:subj                                  state:safe         -
pose no threat             idiom  SAFE                  patient:subj                                  state:safe         -
position                   noun   RANK                  patient:poss,value:be                         -                  -
position                   noun   LOCATION              agent:of/poss,place:be                        -                  -
positive                   adj    TEST_RESULT           patient:noun,topic:for                        state:positive     noun:test/person
positive test              noun   DOPING                patient:by/poss                               +                  -
possess                    verb   OWN                   agent:subj,patient:obj                        +                  obj:object/building/org/business/place/vehicle/product
possess                    verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
possession                 noun   OWN                   patient:of,agent:by                           +                  -
possession                 noun   CARRY                 agent:by,patient:of                           +                  -
possible sentence          noun   PENALTY               patient:for,value:of/self                     -                  -
post                       verb   BAIL                  patient:iobj/for/to                           state:granted      obj:bail
post                       verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team
post                       verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
post a loss of             verb   PROFIT                patient:subj,value:obj                        dir:down           obj:money
post sales of              verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
postpone                   verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
postpone                   verb   VOTE_RESULT           topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
postpone                   verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
postpone                   verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
postponement               noun   PLAN_STATUS           topic:of/in/to                                state:postponed    of:event/game/meeting/plan/project
potential sentence         noun   PENALTY               patient:for,value:of/self                     -                  -
pour                       verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
pour                       verb   WEATHER               place:in/at                                   state:wet          -
poverty rate               noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
power outages              noun   POWER_OUT             value:num                                     -                  -
power up                   verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
powerless                  adj    ABLE                  agent:noun,topic:inf/of                       not                -
practice                   verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
precipitation              noun   RAINFALL              place:in/on,value:of/num                      -                  -
preclude                   verb   PERMIT                agent:obj,topic:from/inf                      not                -
prefer                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
preliminary hearing        noun   HEARING_DATE          topic:self,value:on/for                       -                  -
prepare                    verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
presence                   noun   ATTEND                agent:poss,topic:at                           +                  -
presence                   noun   WITHDRAW_FORCES       agent:of/by,place:to/in                       state:in           -
present                    adj    ATTEND                agent:noun,topic:at/in/during                 +                  noun:person
present                    verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
preserve                   verb   DELETE                agent:subj,patient:obj                        not                obj:document/computer/evidence
preserve                   verb   KEEP_LOSE             agent:subj,patient:obj                        state:kept         -
preside over               verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
president                  noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
press                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
press                      verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
press                      noun   TRIGGER               patient:of,agent:by                           +                  of:trigger
press                      verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  -
press ahead with           verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
prevent                    verb   PERMIT                agent:obj,topic:from/inf                      not                -
prevent                    verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
previous conviction        noun   HISTORY               patient:poss/of,topic:of                      +                  -
price                      verb   COST                  patient:obj,value:at,agent:subj               -                  -
price                      noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
price                      noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
price tag                  noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
priced                     adj    COST                  patient:noun,value:at                         -                  -
principal                  noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
print                      verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
prior arrest               noun   HISTORY               patient:poss/of,topic:of                      +                  -
prior conviction           noun   HISTORY               patient:poss/of,topic:of                      +                  -
prison exposure            noun   PENALTY               patient:for,value:of/self                     -                  -
prison sentence            noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
prison term                noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
private                    adj    SECRET                patient:noun                                  state:secret       -
probation                  noun   SENTENCE_KIND         patient:to                                    state:probation    -
probe                      verb   INVESTIGATION         agent:subj,topic:obj                          state:open         obj:person/org/event
probe                      noun   INVESTIGATION         topic:into/of,agent:by/poss                   state:open         -
proceed                    verb   CASE_STATUS           topic:subj                                    state:going        subj:case
proceed                    verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
proceed with               verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
procure                    verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
produce                    verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
produce                    verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
produce                    verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
produce                    verb   MADE_IN               patient:obj,place:in                          -                  obj:product/goods/object/vehicle
produce                    verb   SIDE_EFFECT           patient:subj,topic:obj                        +                  subj:drug/substance
product recall             noun   RECALL_PRODUCT        agent:by/poss,patient:of                      +                  -
production                 noun   OUTPUT                patient:of/poss,value:of                      -                  -
profit                     noun   PROFIT                patient:poss/of,value:of                      dir:up             -
profitable                 adj    PROFITABLE            patient:noun                                  state:profit       noun:org/business/project
prohibit                   verb   LEGALITY              topic:obj,agent:subj                          state:illegal      -
prohibit                   verb   PERMIT                agent:obj,topic:from/inf                      not                -
prohibit                   verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
prohibited                 adj    LEGALITY              topic:noun                                    state:illegal      -
prohibition                noun   PERMIT                topic:on                                      not                -
promise                    verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
promise                    noun   PROMISE               agent:poss,topic:inf/that                     +                  -
promote                    verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
promotion                  noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
prompt                     verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
proof                      noun   PROOF                 topic:of/that/for,agent:poss                  +                  -
proportion                 noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
proprietor                 noun   OWN                   agent:be/self,patient:of/poss                 +                  -
prosecute                  verb   CHARGE                patient:obj,topic:for,agent:subj              state:on           obj:person/org
prosecution                noun   CHARGE                topic:self,patient:against/for                state:on           -
protect against            verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
protective                 adj    EFFICACY              patient:noun,value:num,topic:against          -                  noun:drug/test
protesters                 noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
prove                      verb   PROOF                 agent:subj,topic:that/obj/of                  +                  -
provide                    verb   SOURCE                source:subj,topic:obj                         +                  -
provide                    verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
provide for                verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
provoke                    verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
provoke                    verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
public                     adj    SECRET                patient:noun                                  state:public       -
publication                noun   PUBLISH               agent:by,patient:of                           +                  -
publish                    verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
published                  adj    SECRET                patient:noun                                  state:public       -
pull                       verb   MOTION                agent:subj,topic:obj                          state:withdrawn    obj:motion
pull                       verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
pull                       noun   TRIGGER               patient:of,agent:by                           +                  of:trigger
pull                       verb   LICENSED              agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
pull                       verb   RECALL_PRODUCT        agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
pull                       verb   RESCUED_COUNT         agent:subj,value:obj,topic:from               -                  obj:person
pull back                  verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
pull back                  verb   HAMMER                patient:obj,agent:subj                        +                  obj:hammer/weapon
pull back                  verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          -
pull down                  verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
pull in                    verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
pull in                    verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
pull out                   verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
pull out                   verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          -
pull out of                verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
pull out of                verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
pull out of                verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
pull the plug on           verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
pull through               verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
pullout                    noun   WITHDRAW_FORCES       agent:of/by,place:from                        state:out          -
pump                       verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
punch                      verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
punctual                   adj    ON_TIME               patient:noun                                  state:on_time      -
puncture                   verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
punishable                 adj    PENALTY               topic:noun,value:by/with                      -                  -
punishment                 noun   PENALTY               patient:for,value:of/self                     -                  -
purchase                   verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
purchase                   noun   BUY                   agent:by,patient:of,source:from,value:for     -                  -
purchase                   verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
purchase price             noun   SALE_PRICE            patient:of,value:for/of                       -                  -
pure                       adj    CONTAMINATED          patient:noun                                  state:clean        -
purge                      verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
pursue                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
pursue                     verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
push                       verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
push                       verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  -
push back                  verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
push back                  verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
push back                  verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
push out                   verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
push up                    verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
put                        verb   COST                  patient:obj,value:at,agent:subj               -                  -
put                        verb   LOCATION              agent:obj,place:in/at,topic:subj              -                  obj:person/vehicle/object
put                        verb   ADD_REMOVE            agent:subj,patient:obj,goal:to/in             state:in           -
put down                   verb   CAUSE                 patient:obj,agent:on/to                       +                  -
put in place               verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
put name to                verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
put off                    verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
put off                    verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
put off                    verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
put on                     verb   WEAR                  agent:subj,patient:obj                        +                  obj:object
put on hold                verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
put out                    verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
put out                    verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
put to death               verb   SENTENCE_KIND         patient:obj                                   state:death        obj:person
put up                     verb   TAX_CHANGE            topic:obj,agent:subj                          state:up           obj:price/rate
put up                     verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
quadruple                  verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
quake                      noun   MAGNITUDE             topic:of/self,value:of/num                    -                  -
qualified                  adj    LICENSED              patient:noun,topic:for                        state:licensed     -
qualified                  adj    TRAINED               patient:noun                                  state:trained      -
quash                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
quash                      verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
quit                       verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
quit                       verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
quit                       verb   LEAVE                 agent:subj,source:obj/from                    +                  subj:person/vehicle
quit                       verb   TALKS                 agent:subj,topic:obj                          state:off          obj:meeting
race                       verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
rack up                    verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team
rage                       verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
rage                       verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
raid                       verb   SEARCH                agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
raid                       noun   SEARCH                agent:by,patient:of                           +                  -
raid                       verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
raid                       noun   ATTACK                agent:by/from,patient:on/against              +                  -
rain                       noun   RAINFALL              place:in/on,value:of/num                      -                  -
rain                       verb   WEATHER               place:in/at                                   state:wet          -
rainfall                   noun   RAINFALL              place:in/on,value:of/num                      -                  -
rainless                   adj    WEATHER               place:in/at                                   state:dry          -
rainy                      adj    WEATHER               place:in/at                                   state:wet          -
raise                      verb   CHARGE_DEGREE         topic:obj,patient:against                     state:raised       obj:charge
raise                      verb   TAX_CHANGE            topic:obj,agent:subj                          state:up           obj:price/rate
raise                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
raise                      verb   CHILDREN              agent:subj,value:obj                          -                  obj:person
raise                      verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
raise the risk of          verb   SIDE_EFFECT           patient:subj,topic:obj                        +                  subj:drug/substance
ram                        verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
ramp up                    verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
range                      noun   DISTANCE              patient:of,value:of/be,source:from,goal:to    -                  -
rank                       verb   RANK                  patient:subj,value:obj/at                     -                  -
rank                       noun   RANK                  patient:poss,value:be                         -                  -
ranking                    noun   RANK                  patient:poss,value:be                         -                  -
ransack                    verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
rap sheet                  noun   HISTORY               patient:poss/of,topic:of                      +                  -
rape                       verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
rape                       noun   ABUSE                 agent:by,patient:of                           +                  -
rate                       noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
rate                       noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
ratification               noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
ratify                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
ratio                      noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
raze                       verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
reach                      verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
reach                      verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
reach                      verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
reach                      verb   HEIGHT                patient:subj,value:obj/to                     -                  -
reach                      verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
reach                      verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
reach                      verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
reach                      verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
reach                      verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
reach                      verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
reach agreement            verb   AGREE                 agent:subj,topic:to/on/inf/that               state:agreed       subj:person/org
ready                      adj    FINISHED              patient:noun                                  state:done         -
realise                    verb   KNOW_FACT             agent:subj,topic:that/about/of/obj            state:known        -
realize                    verb   KNOW_FACT             agent:subj,topic:that/about/of/obj            state:known        -
reappoint                  verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
reason                     noun   CAUSE                 agent:be,patient:of/for                       +                  -
rebound                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
rebuff                     verb   PLEA_DEAL             patient:subj,agent:with                       not                obj:deal
rebuff                     verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
rebuff                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
rebuff                     verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
recall                     verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
recall                     verb   RECALL_PRODUCT        agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
recall                     noun   RECALL_PRODUCT        agent:by/poss,patient:of                      +                  -
recall                     verb   RECALL_COUNT          agent:subj,value:obj                          -                  obj:product/goods/vehicle/object
recant                     verb   CONFESS               agent:subj,topic:obj                          not                obj:claim
recapture                  verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
recede                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
receipts                   noun   REVENUE               patient:poss/of,value:of                      -                  -
receive                    verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
receive                    verb   INJURY                patient:subj,topic:obj                        state:hurt         obj:injury
receive                    verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
receive                    verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
receive                    verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
receive                    verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
receive a warning          idiom  WARNED                recipient:subj                                +                  -
receive no warning         idiom  WARNED                recipient:subj                                not                -
receivership               noun   SOLVENCY              patient:of/poss                               state:bankrupt     -
recognize                  verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
recognize                  verb   IDENTIFY              agent:subj,topic:obj,patient:as               -                  obj:person/object
record                     adj    RECORD                patient:noun                                  state:record       -
record                     noun   RECORD                patient:for                                   state:record       -
record                     verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
record                     noun   HISTORY               patient:poss/of,topic:of                      +                  -
records                    noun   DATA_LEAK             value:num,patient:of                          -                  -
recover                    verb   EVIDENCE_FOUND        agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
recover                    verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
recover                    verb   MISSING               patient:obj                                   state:found        obj:person
recover                    verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
recruit                    verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
recruit                    verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
red                        adj    RIGHT_OF_WAY          patient:noun                                  state:red          noun:signal
redact                     verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
reduce                     verb   CHARGE_DEGREE         topic:obj,patient:against                     state:reduced      obj:charge
reduce                     verb   TAX_CHANGE            topic:obj,agent:subj                          state:down         obj:price/rate
reduce                     verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
reduce                     verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
reduction                  noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
redundancies               noun   LAYOFF                agent:at/by,value:num/of                      -                  -
refile                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
refugees                   noun   DISPLACED             value:num,topic:of/from                       -                  -
refund                     verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
refund                     noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
refusal                    noun   ACCEPT_OFFER          agent:by,topic:of                             state:refused      -
refusal                    noun   AGREE                 agent:between/of,topic:on                     state:disagreed    -
refuse                     verb   PAROLE                patient:iobj/to,value:obj                     state:denied       obj:parole
refuse                     verb   PLEA_DEAL             patient:subj,agent:with                       not                obj:deal
refuse                     verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
refuse                     verb   BAIL                  patient:iobj/for/to                           state:denied       obj:bail
refuse                     verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:rejected     obj:drug
refuse                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
refuse                     verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
refuse                     verb   AGREE                 agent:subj,topic:to/on/inf/that               state:disagreed    subj:person/org
refuse asylum              verb   ASYLUM                agent:subj,patient:iobj/to                    state:denied       -
refute                     verb   PROOF                 agent:subj,topic:that/obj                     not                -
regain consciousness       verb   SLEEP                 patient:subj                                  state:conscious    subj:person
register                   verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
register                   verb   MAGNITUDE             topic:subj,value:at/obj                       -                  subj:event
register                   verb   LEVEL                 patient:subj,value:obj                        -                  -
registered                 adj    LICENSED              patient:noun,topic:for                        state:licensed     -
reimburse                  verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
reimbursement              noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
reimpose                   verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
reimpose                   verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
reinstate                  verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
reinstate                  verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
reinstate                  verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
reinstate                  verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
reject                     verb   PLEA_DEAL             patient:subj,agent:with                       not                obj:deal
reject                     verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
reject                     verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:rejected     obj:drug
reject                     verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
reject                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
reject                     verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
reject                     verb   TRUCE                 agent:subj,topic:obj                          state:war          obj:treaty
reject                     verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
rejection                  noun   VOTE_RESULT           topic:of,agent:by/poss                        state:rejected     -
rejection                  noun   ACCEPT_OFFER          agent:by,topic:of                             state:refused      -
rejoin                     verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
related                    adj    LINKED                patient:noun,topic:to/with                    state:linked       -
relax                      verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
release                    verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
release                    noun   CUSTODY               patient:poss/of,agent:by                      state:free         of:person
release                    verb   HAMMER                patient:obj,agent:subj                        +                  obj:hammer/weapon
release                    verb   AMOUNT_SPILLED        topic:subj,value:obj,place:into               -                  obj:substance/water
release                    noun   AMOUNT_SPILLED        topic:from/of,value:of/num                    -                  -
release                    verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
release                    noun   PUBLISH               agent:by,patient:of                           +                  -
release                    verb   HOSTAGE               agent:subj,patient:obj                        state:free         obj:person
release                    verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
release from               verb   DUTY                  agent:obj,topic:from/inf                      not                -
release on parole          verb   PAROLE                patient:obj                                   state:granted      obj:person
relieve of duty            verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
relinquish                 verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
rely on                    verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  -
remain                     verb   CHARGE                topic:subj,patient:against                    state:on           subj:charge
remain                     verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
remain                     verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
remain                     verb   LEAVE                 agent:subj,source:in/at/obj                   not                subj:person/vehicle
remain                     verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           -
remain behind bars         verb   CUSTODY               patient:subj                                  state:held         subj:person
remain open                verb   INVESTIGATION         topic:into                                    state:open         subj:inquiry
remand                     verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
remit                      verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
removal                    noun   CHARGE                topic:of,patient:against                      state:off          of:charge
removal                    noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
remove                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
remove                     verb   DISMISS_JUROR         patient:obj,agent:subj                        +                  obj:juror
remove                     verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
remove                     verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
remove                     verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
remove                     verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          -
rename                     verb   NAME                  agent:subj,patient:obj,topic:obj              -                  -
renege                     verb   PROMISE               agent:subj,topic:obj/on                       not                -
renege on                  verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
renew                      verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
rent                       noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
rent                       verb   RENT                  agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
rent out                   verb   RENT                  source:subj,patient:obj,agent:to              -                  obj:building/place/vehicle/object
rental                     noun   RENT                  agent:by,patient:of,source:from               -                  -
reopen                     verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
reopen                     verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
reopen                     verb   OPEN_CLOSED           patient:subj                                  state:open         subj:building/business/place/object/org/service/project
reopen                     verb   OPEN_CLOSED           patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
reopened                   adj    OPEN_CLOSED           patient:noun                                  state:open         -
reopening                  noun   OPEN_CLOSED           patient:of                                    state:open         -
repair                     verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
repatriate                 verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
repay                      verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
repeal                     verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
report                     verb   EVENT_TIME            topic:obj,value:at/on,agent:subj              -                  -
represent                  verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
request                    verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  -
request                    verb   ASK_FOR               agent:subj,topic:obj,recipient:from/of        +                  -
request                    noun   ASK_FOR               agent:from/by/poss,topic:for                  +                  -
require                    verb   DUTY                  topic:inf,agent:obj/for                       +                  -
required                   adj    DUTY                  topic:noun,agent:for                          +                  -
requirement                noun   DUTY                  agent:poss/on,topic:inf/of                    +                  -
reschedule                 verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
reschedule                 verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
rescind                    verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
rescind                    verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
rescue                     verb   MISSING               patient:obj                                   state:found        obj:person
rescue                     verb   RESCUED_COUNT         agent:subj,value:obj,topic:from               -                  obj:person
rescue                     verb   HOSTAGE               agent:subj,patient:obj                        state:free         obj:person
reside                     verb   RESIDENCE             agent:subj,place:in/at                        -                  subj:person
residence                  noun   RESIDENCE             agent:of/poss,place:in/be                     -                  -
residents                  noun   POPULATION            place:of/poss,value:of/be                     -                  -
resign                     verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
resignation                noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
resist                     verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
resist                     verb   RESIST                agent:subj,patient:obj                        +                  obj:person/event
resistance                 noun   SUPPORT               agent:poss/from/by,topic:to                   state:against      -
resolve                    verb   LAWSUIT               agent:subj,topic:obj                          state:settled      obj:suit
resolve                    verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  -
resort to                  verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  -
respond                    verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
respond within             verb   WAIT                  topic:subj,value:obj,patient:to               -                  -
respondents                noun   SAMPLE                topic:of,value:num                            -                  -
response time              noun   WAIT                  topic:of,value:of/be                          -                  -
responsibility             noun   LIABLE                agent:poss,topic:for                          +                  -
responsible                adj    LIABLE                agent:noun,topic:for                          +                  -
restart                    verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
restart                    verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
restart                    verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
restitution                noun   DAMAGES               value:of/num,recipient:to                     -                  -
restore                    verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
restore                    verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
restored                   adj    SHARE_DONE            patient:noun,value:num                        -                  -
restrain                   verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
restraint                  noun   FORCE_USED            agent:by,patient:against                      +                  -
result                     verb   CAUSE                 patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
result                     noun   SCORE                 topic:of,value:be/num                         -                  -
result in                  verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
resume                     verb   HEARING_DATE          topic:subj,value:on/for                       -                  subj:hearing
resume                     verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
resume                     verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
resume                     verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
resumption                 noun   BEGIN_END             topic:of/to                                   state:begun        -
retain                     verb   DELETE                agent:subj,patient:obj                        not                obj:document/computer/evidence
retain                     verb   KEEP_LOSE             agent:subj,patient:obj                        state:kept         -
retake                     verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
retire                     verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
retirement                 noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
retract                    verb   CONFESS               agent:subj,topic:obj                          not                obj:claim
retract                    verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
retreat                    verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          -
retreat                    noun   WITHDRAW_FORCES       agent:of/by,place:from                        state:out          -
retreat from               verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
return                     verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
return                     noun   ARRIVE                agent:of/poss,goal:at/in                      +                  -
return                     verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
return                     verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
return                     verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
return to work             verb   STRIKE_WORK           agent:subj,topic:to                           state:off          -
reveal                     verb   SECRET                patient:obj,agent:subj                        state:public       -
revenue                    noun   REVENUE               patient:poss/of,value:of                      -                  -
reversal                   noun   CONVICTION_STATUS     topic:of,agent:poss                           state:overturned   of:verdict/ruling/law
reverse                    verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
review                     verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
review                     noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
revive                     verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
revive                     verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
revoke                     verb   BAIL                  patient:iobj/for/to                           state:denied       obj:bail
revoke                     verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
revoke                     verb   LICENSED              agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
ride                       verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
right                      noun   PERMIT                agent:for,topic:inf/for                       +                  -
right                      adj    TRUE                  topic:noun/that                               state:true         -
ring                       verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
ring                       verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
ring                       verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
ring out                   verb   SHOT_COUNT            value:subj                                    -                  subj:shot
ringleader                 noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
rise                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
rise                       noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
rise                       verb   HEIGHT                patient:subj,value:obj/to                     -                  -
rise                       verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
risk                       verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
risky                      adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
roadworthy                 adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
rob                        verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
rob                        verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
robbery                    noun   STOLEN_AMOUNT         agent:by,patient:from,value:of                -                  -
robbery                    noun   STEAL                 agent:by,patient:of,source:from               +                  -
rocket                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
roll back                  verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
roll out                   verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
roll over                  verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
rollout                    noun   LAUNCH                agent:by,patient:of                           +                  -
root cause                 noun   CAUSE                 agent:be,patient:of/for                       +                  -
rotten                     adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
round up                   verb   ARREST_COUNT          agent:subj,value:obj                          -                  obj:person
rounds                     noun   SHOT_COUNT            value:num,agent:by                            -                  -
rout                       verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
route                      noun   DISTANCE              patient:of,value:of/be,source:from,goal:to    -                  -
royalty                    noun   TAX                   topic:on/self,value:of/at                     -                  -
ruin                       verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
ruined                     adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
rule                       verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
rule against               verb   MOTION                agent:subj,topic:against                      state:denied       subj:court
rule for                   verb   MOTION                agent:subj,topic:for                          state:granted      subj:court
rule in favor of           verb   MOTION                agent:subj,topic:for                          state:granted      subj:court
rule out                   verb   PROOF                 agent:subj,topic:that/obj                     not                -
rule out a run             verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
run                        verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
run                        verb   CANDIDATE             patient:subj,topic:for                        state:in           subj:person
run                        noun   CANDIDATE             patient:poss,topic:for                        state:in           -
run                        verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
run                        verb   DURATION              topic:subj,value:for/obj                      -                  -
run                        verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
run                        verb   LENGTH                patient:subj,value:obj/for                    -                  -
run                        verb   RIGHT_OF_WAY          agent:subj,patient:obj                        state:red          obj:signal
run a deficit              verb   PROFITABLE            patient:subj                                  state:loss         -
run afoul of               verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
run aground                verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
run out                    verb   LAW_FORCE             topic:subj                                    state:out          subj:law/rule/measure/treaty
run over                   verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
run over budget            idiom  BUDGET_STATE          patient:subj                                  state:over         -
run to                     verb   COST                  patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
running                    adj    RUNNING               patient:noun                                  state:running      -
running time               noun   DURATION              topic:of/poss,value:of/be                     -                  -
sack                       verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
sacking                    noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
safe                       adj    INJURY                patient:noun                                  state:unhurt       noun:person
safe                       adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
safe and sound             adj    INJURY                patient:noun                                  state:unhurt       noun:person
safe to drink              adj    CONTAMINATED          patient:noun                                  state:clean        -
safer                      adj    COMPARE               patient:noun,standard:than                    dir:up             -
safety                     noun   SAFE                  patient:of                                    state:safe         -
safety check               noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
safety training            noun   TRAINED               patient:of,topic:in                           state:trained      -
sail                       verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
sail                       verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
salary                     noun   WAGE                  patient:poss/for,value:of                     -                  -
sale                       noun   BUY                   source:by,patient:of,agent:to,value:for       -                  -
sale price                 noun   SALE_PRICE            patient:of,value:for/of                       -                  -
sales                      noun   REVENUE               patient:poss/of,value:of                      -                  -
sales                      noun   SOLD_COUNT            patient:of,value:num                          -                  -
sample                     verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
sanction                   verb   ORDER                 agent:subj,topic:obj                          +                  obj:inquiry/event/work
sanction                   verb   SANCTIONS             agent:subj,patient:obj                        state:on           obj:person/org/country
satisfactory               adj    CONDITION             patient:noun                                  state:stable       -
satisfy                    verb   PASS_TEST             patient:subj,topic:obj                        state:pass         obj:test/inquiry
save                       verb   RESCUED_COUNT         agent:subj,value:obj,topic:from               -                  obj:person
save                       verb   DELETE                agent:subj,patient:obj                        not                obj:document/computer/evidence
save                       verb   KEEP_LOSE             agent:subj,patient:obj                        state:kept         -
say sorry                  verb   APOLOGIZE             agent:subj,topic:for,recipient:to             +                  -
scale back                 verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
scam                       verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
scam                       noun   CHEAT                 agent:by,patient:of/against                   +                  -
schedule                   verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
schedule                   verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
scorch                     verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
score                      noun   SCORE                 topic:of,value:be/num                         -                  -
score                      verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
score                      verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team
scoreline                  noun   SCORE                 topic:of,value:be/num                         -                  -
scour                      verb   SEARCH                agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
scrap                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
scrap                      verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
scrap                      verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
scrap                      verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
scrapping                  noun   PLAN_STATUS           topic:of                                      state:cancelled    of:event/game/meeting/plan/project/flight
scupper                    verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
seal                       verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
seal                       verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
seal                       verb   SECRET                patient:obj,agent:subj                        state:secret       -
seal off                   verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
sealed                     adj    SECRET                patient:noun                                  state:secret       -
sealed off                 adj    OPEN_CLOSED           patient:noun                                  state:closed       -
search                     verb   SEARCH                agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
search                     noun   SEARCH                agent:by,patient:of                           +                  -
search warrant             noun   WARRANT               patient:for                                   +                  -
seat                       verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
seat                       verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
seat                       verb   SEATED_JURY           agent:subj,value:obj                          -                  obj:juror
seating capacity           noun   CAPACITY              patient:of/poss,value:of/for/num              -                  -
seats                      noun   VOTE_COUNT            patient:for,value:num,topic:in                -                  -
seats                      noun   CAPACITY              patient:of/poss,value:of/for/num              -                  -
seaworthy                  adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
secede from                verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
secret                     adj    SECRET                patient:noun                                  state:secret       -
secure                     verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
secure                     verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
secure                     verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
secure                     adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
secure                     verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
see                        verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
see                        verb   LOCATION              agent:obj,place:in/at,topic:subj              -                  obj:person/vehicle/object
see                        verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
see                        verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
seek                       verb   DAMAGES               agent:subj,value:obj,patient:from             -                  obj:money/damages
seek                       verb   CANDIDATE             patient:subj,topic:for                        state:in           subj:person
seek                       verb   ASK_FOR               agent:subj,topic:obj,recipient:from/of        +                  -
seep                       verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
seize                      verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
seize                      verb   EVIDENCE_FOUND        agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
seize                      verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
seize                      verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
seize                      verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
seize up                   verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
seizure                    noun   SEIZED_AMOUNT         agent:by,value:of                             -                  -
seizure                    noun   CONTROL               agent:of,place:of/over                        +                  -
select                     verb   SEATED_JURY           agent:subj,value:obj                          -                  obj:juror
sell                       verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
sell                       verb   BUY                   source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
sell                       verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
sell                       verb   SALE_PRICE            patient:subj,value:for/obj                    -                  -
sell                       verb   SOLD_COUNT            agent:subj,value:obj                          -                  obj:product/goods/ticket/vehicle
sell                       verb   SOLD_COUNT            value:subj                                    -                  subj:product/goods/ticket
sell                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
sell for                   idiom  COST                  patient:subj,value:to/at/num                  -                  -
sell off                   verb   BUY                   source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
send                       verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
send                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
send                       verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
send to trial              verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
send up                    verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
sentence                   verb   SENTENCE              patient:obj,value:to,topic:for,agent:subj     -                  obj:person
sentence                   noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
sentencing                 noun   HEARING_DATE          topic:self,value:on/for                       -                  -
separate from              verb   MARRIED               patient:subj,recipient:obj/from               state:divorced     obj:person
separation                 noun   MARRIED               patient:of/poss,recipient:from                state:divorced     -
serve                      verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
serve                      verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
serve                      verb   EMPLOYER              patient:subj,agent:for/at                     +                  subj:person
serve                      verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
serve time                 idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
service                    verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
service                    noun   EXPERIENCE            patient:poss,value:of,topic:as/in             -                  -
set                        verb   BAIL_AMOUNT           patient:for,value:at,agent:subj               -                  obj:bail
set                        verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
set                        verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
set                        verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
set a new record           verb   RECORD                patient:subj,topic:obj                        state:record       obj:event
set a record               verb   RECORD                patient:subj,topic:obj                        state:record       obj:event
set aside                  verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
set aside                  verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
set aside                  verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
set back                   verb   COST                  patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
set foot in                verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
set free                   verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
set free                   verb   HOSTAGE               agent:subj,patient:obj                        state:free         obj:person
set off                    verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
set off                    verb   LEAVE_TIME            agent:subj,source:obj/from,value:at/around    -                  subj:person/vehicle
set off from               verb   LEAVE                 agent:subj,source:obj/from                    +                  subj:person/vehicle
set up                     verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
settle                     verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
settle                     verb   LAWSUIT               agent:subj,topic:obj                          state:settled      obj:suit
settle                     verb   SETTLEMENT            agent:subj,topic:obj,value:for/num            -                  obj:suit/case
settle                     verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
settle                     verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
settle                     verb   RESIDENCE             agent:subj,place:in/at                        -                  subj:person
settle                     verb   PAID_UNPAID           agent:subj,topic:obj                          state:paid         obj:price/money
settled                    adj    PAID_UNPAID           topic:noun                                    state:paid         -
settlement                 noun   SETTLEMENT            topic:with/of,value:of/num                    -                  -
share                      noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
shareholder                noun   OWN                   agent:be/self,patient:of/poss                 +                  -
shatter                    verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
shed                       verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
shell                      verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
shell casings              noun   SHOT_COUNT            value:num,agent:by                            -                  -
shell out                  verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
shelling                   noun   ATTACK                agent:by/from,patient:on/against              +                  -
shelve                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
shelve                     verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
shelve                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
shelve                     verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
shine                      verb   LIT                   patient:subj                                  state:on           subj:signal/object
ship                       verb   SOLD_COUNT            agent:subj,value:obj                          -                  obj:product/goods/ticket/vehicle
ship                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
shoot                      verb   SELF_FIRE             patient:subj                                  +                  subj:weapon,manner:accidental
shoot                      verb   FIRE_WEAPON           agent:subj,patient:obj                        +                  obj:weapon
shoot                      verb   FIRE_WEAPON           agent:subj,goal:on/at/into                    +                  subj:person
shoot                      verb   WEAPON_FIRED          patient:subj                                  +                  subj:weapon
shoot                      verb   SHOOT                 agent:subj,patient:obj                        +                  obj:person/animal
shoot dead                 verb   KILL                  agent:subj,patient:obj                        +                  obj:person
shoot down                 verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
shoot to death             verb   KILL                  agent:subj,patient:obj                        +                  obj:person
shoot up                   verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
shooter                    noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
shooting                   noun   FIRE_WEAPON           agent:by/poss,patient:of                      +                  of:weapon
shooting                   noun   SHOOT                 agent:by,patient:of                           +                  of:person
shoplift                   verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
shorter                    adj    COMPARE               patient:noun,standard:than                    dir:down           -
shortfall                  noun   PROFIT                patient:poss/of,value:of                      dir:down           -
shot                       noun   SELF_FIRE             patient:of                                    +                  of:weapon,manner:accidental
shots                      noun   SHOT_COUNT            value:num,agent:by                            -                  -
shoulder                   verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
shove                      verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
show                       verb   PROOF                 agent:subj,topic:that/obj/of                  +                  -
show up                    verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
show up at                 verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
shred                      verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
shred                      verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
shrink                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
shrink                     verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
shut                       verb   OPEN_CLOSED           patient:subj                                  state:closed       subj:building/business/place/object/org/service
shut                       verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
shut                       adj    OPEN_CLOSED           patient:noun                                  state:closed       -
shut                       adj    ROAD                  patient:noun                                  state:closed       noun:place
shut down                  verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
shut down                  verb   OPEN_CLOSED           patient:subj                                  state:closed       subj:building/business/place/object/org/service
shut down                  verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
shut down                  verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
shut off                   verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
shutdown                   noun   OPEN_CLOSED           patient:of                                    state:closed       -
shutdown                   noun   RUNNING               patient:of/in                                 state:stopped      -
shutter                    verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
shuttered                  adj    OPEN_CLOSED           patient:noun                                  state:closed       -
siblings                   noun   CHILDREN              agent:of,value:num                            -                  -
sicken                     verb   INFECT                value:obj,topic:subj                          -                  obj:person
side effect                noun   SIDE_EFFECT           patient:of                                    +                  -
side effects               noun   SIDE_EFFECT           patient:of                                    +                  -
side with                  verb   MOTION                agent:subj,topic:for                          state:granted      subj:court
sight                      verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
sighting                   noun   SEE                   agent:by,patient:of                           +                  -
sign                       verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
sign                       verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
sign                       verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
sign                       verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
sign                       noun   PROOF                 topic:of/that/for,agent:poss                  +                  -
sign                       verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
sign into law              verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
sign off on                verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
sign off on                verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
sign up to                 verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
sign up to                 verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
signature                  noun   SIGN                  agent:poss/of,patient:on                      +                  -
silence                    verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
silent                     adj    RUNNING               patient:noun                                  state:stopped      -
single                     adj    MARRIED               patient:noun                                  state:single       -
single out                 verb   IDENTIFY              agent:subj,topic:obj,patient:as               -                  obj:person/object
single-handed              adj    ACT_ALONE             agent:noun                                    state:alone        noun:person
sink                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
sink                       verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
sinking                    noun   CRASH_LAND            patient:of,place:in/near                      +                  -
sip                        verb   DRINK                 agent:subj,patient:obj                        +                  subj:person
siphon                     verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
sister                     noun   RELATION              patient:be,recipient:of/poss                  -                  -
sit                        verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
sit down with              verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
sit out                    verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
sit-down                   noun   MEET                  agent:between,patient:with                    +                  -
size                       noun   AREA                  patient:of,value:of/be                        -                  -
skid                       verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
skilled                    adj    TRAINED               patient:noun                                  state:trained      -
skim                       verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
skip                       verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
skip                       verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
skip                       verb   ATTEND                agent:subj,topic:obj                          not                obj:event/meeting/hearing/game
skyrocket                  verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
slain                      adj    LIFE                  patient:noun                                  state:dead         noun:person/animal
slam                       verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
slam                       verb   STORM_LANDFALL        topic:subj,place:in/at/near/obj               -                  subj:weather
slam into                  verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
slap                       verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
slap                       verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
slash                      verb   TAX_CHANGE            topic:obj,agent:subj                          state:down         obj:price/rate
slash                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
slate                      verb   HEARING_DATE          topic:obj,value:for/on/to                     -                  obj:hearing
slate                      verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
slay                       verb   KILL                  agent:subj,patient:obj                        +                  obj:person
slay                       verb   LIFE                  patient:obj,agent:subj                        state:dead         obj:person
slaying                    noun   KILL                  agent:by/poss,patient:of                      +                  -
sleep                      verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
sleep                      verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
sleep                      verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
slice                      noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
slide                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
slide                      noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
slip                       verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
slip                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
slow                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
slower                     adj    COMPARE               patient:noun,standard:than                    dir:down           -
slump                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
slump                      noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
smaller                    adj    COMPARE               patient:noun,standard:than                    dir:down           -
smash                      verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
smash                      verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
smolder                    verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
smoulder                   verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
smuggle                    verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
snap                       verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
snap up                    verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
snap up                    verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
snow                       noun   RAINFALL              place:in/on,value:of/num                      -                  -
snowfall                   noun   RAINFALL              place:in/on,value:of/num                      -                  -
snub                       verb   ATTEND                agent:subj,topic:obj                          not                obj:event/meeting/hearing/game
snub                       verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
soar                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
soar                       verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
sober                      adj    DRINK                 agent:noun                                    not                noun:person
soldiers                   noun   TROOPS                agent:poss,place:in,value:num                 -                  -
solicit                    verb   ASK_FOR               agent:subj,topic:obj,recipient:from/of        +                  -
solvent                    adj    SOLVENCY              patient:noun                                  state:solvent      -
son                        noun   RELATION              patient:be,recipient:of/poss                  -                  -
sons                       noun   CHILDREN              agent:of,value:num                            -                  -
sound                      verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
sound                      verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
sound                      adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
sound                      adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
source                     noun   CAUSE                 agent:be,patient:of/for                       +                  -
source                     noun   FIRE_START            agent:be,patient:of                           +                  of:fire
source                     noun   SOURCE                source:be,topic:of/for                        +                  -
span                       verb   LENGTH                patient:subj,value:obj/for                    -                  -
span                       noun   LENGTH                patient:of/poss,value:of/be                   -                  -
span                       verb   AREA                  patient:subj,value:obj                        -                  -
spare                      verb   DUTY                  agent:obj,topic:from/inf                      not                -
spark                      verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
spark                      verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
speak to                   verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
speak with                 verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
speaker                    noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
spectators                 noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
speed                      verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
speed                      noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
speed                      verb   SPEEDING              patient:subj                                  state:over         subj:vehicle/person
speed limit                noun   SPEED_LIMIT           place:on/in,value:of/be                       -                  -
spend                      verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
spend                      verb   DURATION              patient:subj,value:obj,topic:ger/on           -                  obj:time
spend                      verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
spend behind bars          idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
spike                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
spike                      noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
spill                      verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
spill                      verb   AMOUNT_SPILLED        topic:subj,value:obj,place:into               -                  obj:substance/water
spill                      noun   AMOUNT_SPILLED        topic:from/of,value:of/num                    -                  -
split from                 verb   MARRIED               patient:subj,recipient:obj/from               state:divorced     obj:person
splurge                    verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
sponsor                    verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
sponsorship                noun   COST_BEARER           agent:from/by,patient:for                     +                  -
spot                       verb   EVENT_TIME            topic:obj,value:at/on,agent:subj              -                  -
spot                       verb   LOCATION              agent:obj,place:in/at,topic:subj              -                  obj:person/vehicle/object
spot                       verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
spotless                   adj    HISTORY               patient:noun                                  not                -
spread                     verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
spurn                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
spurn                      verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
squeeze                    verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
squeeze                    noun   TRIGGER               patient:of,agent:by                           +                  of:trigger
squeeze off                verb   FIRE_WEAPON           agent:subj,patient:obj,goal:at                +                  obj:shot
stab                       verb   STAB                  agent:subj,patient:obj                        +                  obj:person
stab to death              verb   KILL                  agent:subj,patient:obj                        +                  obj:person
stabbing                   noun   STAB                  agent:by,patient:of                           +                  -
stable                     adj    CONDITION             patient:noun                                  state:stable       -
staff                      noun   HEADCOUNT             patient:poss/of,value:of/num                  -                  -
stage                      verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
stake                      noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
stalk                      verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
stall                      verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
stall                      verb   TALKS                 topic:subj                                    state:off          subj:meeting
stand                      verb   CHARGE                topic:subj,patient:against                    state:on           subj:charge
stand                      verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
stand                      verb   CANDIDATE             patient:subj,topic:for                        state:in           subj:person
stand                      verb   DAMAGED               patient:subj                                  state:intact       subj:object/building/vehicle
stand                      verb   HEIGHT                patient:subj,value:obj/to                     -                  -
stand                      verb   POLL                  patient:subj,value:at                         -                  -
stand                      verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
stand accused              idiom  CHARGE                patient:subj,topic:for/of                     state:on           subj:person
stand behind               verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
stand by                   verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
stand by                   idiom  APOLOGIZE             agent:subj,topic:for                          not                -
stand down                 verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
stand to serve             verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
stand trial                verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
start                      verb   HEARING_DATE          topic:subj,value:on/for                       -                  subj:hearing
start                      verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
start                      verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
start                      verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
start                      verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
start                      noun   BEGIN_END             topic:of/to                                   state:begun        -
start                      verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
start                      verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
start                      verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
start                      verb   FIRE_START            patient:subj,agent:from/by                    +                  subj:fire
start                      verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team
start                      verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
start date                 noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
stash                      verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
stateless                  adj    CITIZEN               patient:noun                                  state:alien        -
station                    verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
station                    verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           -
statutory maximum          noun   PENALTY               patient:for,value:of/self                     -                  -
stay                       verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
stay                       verb   LEAVE                 agent:subj,source:in/at/obj                   not                subj:person/vehicle
stay                       verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           -
stay away from             verb   ATTEND                agent:subj,topic:obj                          not                obj:event/meeting/hearing/game
stay in post               verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
stay on                    verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
stay on track              verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
stay silent                verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
stay sober                 idiom  DRINK                 agent:subj                                    not                -
stay within                idiom  LIMIT_COMPARE         patient:subj,standard:below/within/under      state:within       -
steal                      verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
steal                      verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
steal                      verb   DATA_LEAK             agent:subj,value:obj                          -                  obj:document/computer
steer                      verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
stem                       verb   CAUSE                 patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
stem                       verb   SOURCE                topic:subj,source:from                        +                  -
step aside                 verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
step down                  verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
step up                    verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
stepfather                 noun   RELATION              patient:be,recipient:of/poss                  -                  -
stepmother                 noun   RELATION              patient:be,recipient:of/poss                  -                  -
stick to                   verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
stipend                    noun   WAGE                  patient:poss/for,value:of                     -                  -
stonewall                  verb   COOPERATE             agent:subj,recipient:obj                      not                subj:person/org
stop                       verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
stop                       verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
stop                       verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
stop                       verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
stop                       verb   PERMIT                agent:obj,topic:from/inf                      not                -
stop                       verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
stop by                    verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
stopover                   noun   VISIT                 agent:by/of,goal:to                           +                  -
store                      verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
storm                      verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
storm surge                noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
stormy                     adj    WEATHER               place:in/at                                   state:wet          -
strand                     verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
strangle                   verb   KILL                  agent:subj,patient:obj                        +                  obj:person
strengthen                 verb   STORM_CATEGORY        topic:subj,value:to/as                        -                  subj:weather
stretch                    verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
stretch                    verb   LENGTH                patient:subj,value:obj/for                    -                  -
strike                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
strike                     verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
strike                     verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
strike                     verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
strike                     verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
strike                     verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
strike                     noun   STRIKE_WORK           agent:by/of,topic:over                        state:on           -
strike                     verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
strike                     verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
strike                     noun   ATTACK                agent:by/from,patient:on/against              +                  -
strike                     verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
strike                     verb   STORM_LANDFALL        topic:subj,place:in/at/near/obj               -                  subj:weather
strike down                verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
strike down                verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
strip                      verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          -
stronger                   adj    COMPARE               patient:noun,standard:than                    dir:up             -
struggle with              verb   RESIST                agent:subj,patient:obj                        +                  obj:person/event
study                      verb   EDUCATION             patient:subj,place:from/at                    -                  subj:person
study                      verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
subdue                     verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
subjects                   noun   SAMPLE                topic:of,value:num                            -                  -
submit                     verb   MOTION                topic:obj,agent:subj                          state:pending      obj:motion
submit                     verb   COMPLAIN_FILED        agent:subj,topic:obj,patient:against/with     +                  obj:charge/document/claim
subsidize                  verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
substantiate               verb   PROOF                 agent:subj,topic:that/obj/of                  +                  -
success rate               noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
successful                 adj    EFFECTIVE             patient:noun,topic:against/for                state:effective    -
succumb                    verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
succumb                    verb   DEATH_CAUSE           patient:subj,topic:of/from                    +                  subj:person
sue                        verb   LAWSUIT               agent:subj,patient:obj,topic:over/for         state:filed        obj:person/org
suffer                     verb   INJURY                patient:subj,topic:obj                        state:hurt         obj:injury
suffocate                  verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
suicide                    noun   DEATH_MANNER          patient:poss/of                               state:suicide      -
suit                       noun   LAWSUIT               agent:poss/by,patient:against                 state:filed        -
sunny                      adj    WEATHER               place:in/at                                   state:dry          -
superintendent             noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  -
supervised release         noun   SENTENCE_KIND         patient:to                                    state:probation    -
supplier                   noun   SOURCE                source:be,topic:of/for                        +                  -
supply                     verb   SOURCE                source:subj,topic:obj                         +                  -
supply                     verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
supply                     noun   GIVE                  agent:by,recipient:to,patient:of              +                  -
support                    verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
support                    verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
support                    noun   SUPPORT               agent:poss/from/by,topic:for/of               state:for          -
support                    verb   LOAD                  patient:subj,value:obj                        -                  subj:vehicle/building/object
support                    verb   RATE_SHARE            value:subj,topic:obj                          -                  num:rate
support                    noun   POLL                  patient:for,value:of/at                       -                  -
suppress                   verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
surcharge                  noun   TAX                   topic:on/self,value:of/at                     -                  -
surge                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
surge                      noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
surpass                    verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
surpass                    verb   COMPARE               patient:subj,standard:obj                     dir:up             -
surplus                    noun   PROFIT                patient:poss/of,value:of                      dir:up             -
surrender                  verb   CUSTODY               patient:subj                                  state:held         subj:person
surrender                  verb   LICENSED              patient:subj,topic:obj                        state:unlicensed   obj:approval
surrender                  verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
surrender                  verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
surrender                  verb   RESIST                agent:subj,patient:with/obj                   not                -
surrender                  verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         -
survey                     verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
survival                   noun   LIFE                  patient:of/poss                               state:alive        -
survival rate              noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
survive                    verb   CHARGE                topic:subj,patient:against                    state:on           subj:charge
survive                    verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
survive                    verb   DAMAGED               patient:subj                                  state:intact       subj:object/building/vehicle
survivors                  noun   VICTIM_COUNT          topic:of,agent:poss,value:num                 -                  -
suspect                    verb   ACCUSE                patient:obj,topic:of,agent:subj               +                  obj:person/org
suspend                    verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
suspend                    verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
suspend                    verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
suspend                    verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
suspend                    verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
suspend                    verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
suspend                    verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
suspend                    verb   LICENSED              agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
suspend                    verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
suspend                    verb   TALKS                 agent:subj,topic:obj                          state:off          obj:meeting
suspend campaign           verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
suspended sentence         noun   SENTENCE_KIND         patient:to                                    state:probation    -
suspension                 noun   BEGIN_END             topic:of/to                                   state:ended        -
sustain                    verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
sustain                    verb   MOTION                topic:obj,agent:subj                          state:granted      obj:motion
sustain                    verb   INJURY                patient:subj,topic:obj                        state:hurt         obj:injury
swear                      verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
swear in                   verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
sweep                      verb   SEARCH                agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
swell                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
swim                       verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
swindle                    verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
swindle                    verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
swindle                    noun   CHEAT                 agent:by,patient:of/against                   +                  -
swipe                      verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
switch off                 verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
switch on                  verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
table                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
tackle                     verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
taint                      verb   CONTAMINATED          patient:obj,topic:with,agent:subj             state:tainted      -
tainted                    adj    CONTAMINATED          patient:noun,topic:with                       state:tainted      -
take                       verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
take                       verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
take                       verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
take                       verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
take                       verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
take                       verb   DURATION              topic:subj,value:for/obj                      -                  -
take                       verb   DURATION              patient:subj,value:obj,topic:ger/on           -                  obj:time
take                       verb   DOPING                patient:subj,topic:obj                        +                  obj:drug/substance
take                       verb   ROUTE                 agent:subj,place:via/along/through/down       -                  subj:person/vehicle
take                       verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
take                       verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
take                       verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
take                       verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
take a bribe               verb   BRIBE                 recipient:subj,agent:from                     +                  obj:money
take aim                   verb   AIM                   agent:subj,goal:at                            +                  -
take bribes                verb   BRIBE                 recipient:subj,agent:from                     +                  obj:money
take credit                verb   CLAIM_RESPONSIBILITY  agent:subj,topic:for                          +                  -
take down                  verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
take effect                verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
take effect                verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
take effect                verb   TRUCE                 topic:subj                                    state:peace        subj:treaty
take gold                  verb   MEDAL                 agent:subj,topic:in/at                        -                  -
take home                  verb   WAGE                  patient:subj,value:obj                        -                  obj:money,subj:person
take hostage               verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
take in                    verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
take into custody          verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
take off                   verb   LAUNCH                patient:subj                                  +                  subj:vehicle
take off from              verb   LEAVE                 agent:subj,source:obj/from                    +                  subj:person/vehicle
take off the market        verb   RECALL_PRODUCT        agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
take office                verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
take out                   verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          -
take over                  verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
take over                  verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
take own life              idiom  DEATH_MANNER          patient:subj                                  state:suicide      subj:person
take part                  verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team
take part in               verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
take place                 verb   HEARING_DATE          topic:subj,value:on/for                       -                  subj:hearing
take place                 verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
take place                 verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
take place                 verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
take responsibility        verb   LIABLE                agent:subj,topic:for                          +                  subj:person/org
take responsibility        verb   CLAIM_RESPONSIBILITY  agent:subj,topic:for                          +                  -
take the lives of          idiom  TOLL_DEATH            topic:subj,value:obj                          -                  -
take the stand             verb   TESTIFY               agent:subj,topic:about                        +                  subj:person
take the title             verb   MEDAL                 agent:subj,topic:in/at                        -                  -
take the wheel             idiom  DRIVE                 agent:subj,patient:of                         +                  -
take to court              verb   LAWSUIT               agent:subj,patient:obj,topic:over/for         state:filed        obj:person/org
take up                    verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
takeover                   noun   BUY                   agent:by,patient:of,source:from,value:for     -                  -
takings                    noun   REVENUE               patient:poss/of,value:of                      -                  -
talk to                    verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
talk with                  verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
talks                      noun   MEET                  agent:between,patient:with                    +                  -
tall                       adj    HEIGHT                patient:noun,value:num                        -                  -
taller                     adj    COMPARE               patient:noun,standard:than                    dir:up             -
tally                      verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team
tamper with                verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
tap                        verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
tape                       verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
tardy                      adj    ON_TIME               patient:noun                                  state:late         -
target                     verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
tariff                     noun   TAX                   topic:on/self,value:of/at                     -                  -
tase                       verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
taser                      verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
tax                        noun   TAX                   topic:on/self,value:of/at                     -                  -
tax                        verb   TAX                   topic:obj,value:at,agent:subj                 -                  -
tax evasion                noun   PAID_TAX              agent:by                                      not                -
tax rate                   noun   TAX                   topic:on/self,value:of/at                     -                  -
teach                      verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
teach                      verb   TRAINED               patient:obj,topic:in/inf,agent:subj           state:trained      obj:person
team up                    verb   ACT_ALONE             agent:subj                                    state:together     subj:person
tear down                  verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
tear up                    verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
telephone                  verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
tell                       verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
tell                       verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org
tell the truth             verb   TRUE                  agent:subj                                    state:true         -
temperature                noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
temperatures               noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
tenancy                    noun   RENT                  agent:by,patient:of,source:from               -                  -
tenure                     noun   EXPERIENCE            patient:poss,value:of,topic:as/in             -                  -
term                       noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
terminate                  verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
terminate                  verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
terminate                  verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
test                       verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
test                       verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
test                       noun   NUCLEAR               agent:by,patient:of                           +                  -
test                       verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
test                       verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
test at                    verb   LEVEL                 patient:subj,value:obj                        -                  -
test negative              verb   TEST_RESULT           patient:subj,topic:for                        state:negative     -
test positive              verb   TEST_RESULT           patient:subj,topic:for                        state:positive     -
test positive for          verb   DOPING                patient:subj,topic:obj                        +                  obj:drug/substance
test-fire                  verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
testify                    verb   TESTIFY               agent:subj,topic:about                        +                  subj:person
testimony                  noun   TESTIFY               agent:poss,topic:about                        +                  -
text                       verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
thanks to                  prep   CAUSE                 agent:to,patient:noun                         +                  -
theft                      noun   STOLEN_AMOUNT         agent:by,patient:from,value:of                -                  -
theft                      noun   STEAL                 agent:by,patient:of,source:from               +                  -
thermometer                noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
thick                      adj    LENGTH                patient:noun,value:num                        -                  -
thickness                  noun   LENGTH                patient:of/poss,value:of/be                   -                  -
thrash                     verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
threat                     noun   THREATEN              agent:by/from,patient:against/to              +                  -
threaten                   verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
throw away                 verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         -
throw hat in the ring      verb   CANDIDATE             patient:subj,topic:for                        state:in           subj:person
throw out                  verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
throw out                  verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
throw out                  verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
throw out                  verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
throw out                  verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit,subj:court
throw out                  verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
tick up                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
tickets sold               noun   SOLD_COUNT            patient:of,value:num                          -                  -
tie                        verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
tie                        verb   LINKED                agent:subj,patient:obj,topic:to/with          state:linked       -
tie                        noun   LINKED                patient:between,topic:to/with                 state:linked       -
tie-up                     noun   MERGE                 patient:of/between,recipient:with             +                  -
tied                       adj    LINKED                patient:noun,topic:to/with                    state:linked       -
tighten                    verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
time                       noun   DURATION              topic:of/poss,value:of/be                     -                  -
time limit                 noun   APPEAL_DEADLINE       topic:for,value:be/of                         -                  -
times                      noun   FREQUENCY             agent:of,value:num                            -                  -
timetable                  noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
tip                        verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
tip the scales at          verb   WEIGHT                patient:subj,value:obj                        -                  -
title holder               noun   OWN                   agent:be/self,patient:of/poss                 +                  -
titleholder                noun   MEDAL                 agent:be,topic:of                             -                  -
to blame                   adj    LIABLE                agent:noun,topic:for                          +                  -
toll                       noun   TOLL_DEATH            value:num/at/to,topic:from/in/of              -                  -
tonnage                    noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
top                        verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
top                        verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
top                        verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
top                        verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
top                        verb   COMPARE               patient:subj,standard:obj                     dir:up             -
top out at                 idiom  PENALTY               patient:subj,value:num                        -                  subj:person
top speed                  noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
topple                     verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
torch                      verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
torture                    verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
torture                    noun   ABUSE                 agent:by,patient:of                           +                  -
toss                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
toss                       verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
toss                       verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit,subj:court
toss out                   verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
toss out                   verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
toss out                   verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
total                      verb   COST                  patient:subj,value:obj                        -                  subj:object/project/building/service/event/plan
total cost                 noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
touch                      verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
touch off                  verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
touchdown                  noun   SCORER                agent:by,topic:in                             +                  -
tour                       verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
tour                       noun   VISIT                 agent:by/of,goal:to                           +                  -
tower                      verb   HEIGHT                patient:subj,value:obj/to                     -                  -
toxic                      adj    CONTAMINATED          patient:noun,topic:with                       state:tainted      -
trace                      verb   MISSING               patient:obj                                   state:found        obj:person
trace                      verb   CAUSE                 patient:obj,agent:on/to                       +                  -
trace                      noun   PROOF                 topic:of/that/for,agent:poss                  +                  -
trade                      verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
trail                      verb   COMPARE               patient:subj,standard:obj                     dir:down           -
trail                      verb   POLL                  patient:subj,value:by                         -                  -
train                      verb   AIM                   agent:subj,patient:obj,goal:at                +                  obj:weapon
train                      verb   TRAINED               patient:obj,topic:in/inf,agent:subj           state:trained      obj:person
trained                    adj    TRAINED               patient:noun                                  state:trained      -
training                   noun   TRAINED               patient:of,topic:in                           state:trained      -
transfer                   verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
transfer                   noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
transport                  verb   OCCUPANCY             patient:subj,value:obj                        -                  subj:vehicle/building/flight
transport                  verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
transport                  noun   CARRY                 agent:by,patient:of                           +                  -
trap                       verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
travel                     verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
travel                     verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
travel                     verb   ROUTE                 agent:subj,place:via/along/through/down       -                  subj:person/vehicle
travel alone               idiom  ACCOMPANY             agent:subj                                    not                -
travel to                  verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
treaty                     noun   CONTRACT              agent:poss,patient:with/between               +                  -
tremor                     noun   MAGNITUDE             topic:of/self,value:of/num                    -                  -
trial                      noun   HEARING_DATE          topic:self,value:on/for                       -                  -
trial date                 noun   HEARING_DATE          topic:self,value:on/for                       -                  -
trick                      verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
trigger                    verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
trigger                    noun   CAUSE                 agent:be,patient:of/for                       +                  -
trim                       verb   TAX_CHANGE            topic:obj,agent:subj                          state:down         obj:price/rate
trim                       verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
trip                       verb   SELF_FIRE             patient:subj                                  +                  subj:weapon,manner:accidental
trip                       noun   VISIT                 agent:by/of,goal:to                           +                  -
triple                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
triple                     verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
triumph                    noun   ELECTION_RESULT       patient:poss/of/for,topic:in/over             state:won          -
triumph in                 verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
troops                     noun   TROOPS                agent:poss,place:in,value:num                 -                  -
truce                      noun   TRUCE                 topic:between                                 state:peace        -
true                       adj    TRUE                  topic:noun/that                               state:true         -
truth                      noun   TRUE                  topic:be                                      state:true         -
truthful                   adj    TRUE                  topic:noun/that                               state:true         -
try                        verb   CHARGE                patient:obj,topic:for,agent:subj              state:on           obj:person/org
tumble                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
turn                       verb   AGE                   patient:subj,value:obj                        -                  subj:person,obj:time
turn a profit              verb   PROFITABLE            patient:subj                                  state:profit       -
turn away                  verb   INVITE                agent:subj,patient:obj,goal:from              not                obj:person/org
turn down                  verb   PLEA_DEAL             patient:subj,agent:with                       not                obj:deal
turn down                  verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
turn down                  verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
turn down                  verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
turn loose                 verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
turn off                   verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
turn on                    verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
turn on                    verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
turn oneself in            verb   CUSTODY               patient:subj                                  state:held         subj:person
turn out                   verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
turn out for               verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
turn over                  verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
turn over                  verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
turn up                    verb   EVIDENCE_FOUND        agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
turn up                    verb   ARRIVE                agent:subj,goal:at/in/to/obj                  +                  subj:person/vehicle/org
turn up                    verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
turn up at                 verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
turn up for                verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
turnout                    noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
turnout rate               noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
turnover                   noun   REVENUE               patient:poss/of,value:of                      -                  -
unable                     adj    ABLE                  agent:noun,topic:inf/of                       not                -
unaccompanied              adj    ACT_ALONE             agent:noun                                    state:alone        noun:person
unaccounted for            adj    TOLL_MISSING          value:noun,topic:after                        -                  noun:person
unaccounted for            adj    MISSING               patient:noun                                  state:missing      noun:person/object
unaided                    adj    ACT_ALONE             agent:noun                                    state:alone        noun:person
unarmed                    adj    ARMED                 patient:noun                                  state:unarmed      noun:person
unaware                    adj    KNOW_FACT             agent:noun,topic:of/that                      state:unknown      -
unblemished                adj    HISTORY               patient:noun                                  not                -
unblock                    verb   OPEN_CLOSED           patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
unblock                    verb   ROAD                  agent:subj,patient:obj                        state:open         obj:place
unbolt                     verb   LOCKED                patient:obj,agent:subj                        state:unlocked     obj:object/building/vehicle
unbolted                   adj    LOCKED                patient:noun                                  state:unlocked     -
unbroken                   adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
uncertified                adj    LICENSED              patient:noun,topic:for                        state:unlicensed   -
uncle                      noun   RELATION              patient:be,recipient:of/poss                  -                  -
unconnected                adj    LINKED                patient:noun,topic:to                         state:unlinked     -
unconscious                adj    SLEEP                 patient:noun                                  state:unconscious  -
unconstitutional           adj    LEGALITY              topic:noun                                    state:illegal      -
uncontained                adj    FIRE_STATE            patient:noun                                  state:burning      -
uncontaminated             adj    CONTAMINATED          patient:noun                                  state:clean        -
uncover                    verb   EVIDENCE_FOUND        agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
uncover                    verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
undamaged                  adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
under arrest               idiom  CUSTODY               patient:subj                                  state:held         subj:person
under construction         adj    FINISHED              patient:noun                                  state:undone       -
under control              adj    FIRE_STATE            patient:noun                                  state:out          noun:fire
under house arrest         idiom  CUSTODY               patient:subj                                  state:held         subj:person
under the influence        adj    DRINK                 agent:noun                                    +                  noun:person
under way                  adj    FINISHED              patient:noun                                  state:undone       -
undergo inspection         idiom  INSPECT               patient:subj                                  +                  -
underperform               verb   COMPARE               patient:subj,standard:obj                     dir:down           -
understand                 verb   KNOW_FACT             agent:subj,topic:that/about/of/obj            state:known        -
undertake                  verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
underwrite                 verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
undisclosed                adj    SECRET                patient:noun                                  state:secret       -
undo                       verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
undo                       verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
undocumented               adj    CITIZEN               patient:noun                                  state:alien        -
unearth                    verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
unemployed                 adj    EMPLOYED              patient:noun                                  state:unemployed   noun:person
unemployment               noun   UNEMPLOYMENT          place:in/poss,value:of/at/be                  -                  -
unemployment rate          noun   UNEMPLOYMENT          place:in/poss,value:of/at/be                  -                  -
unfinished                 adj    FINISHED              patient:noun                                  state:undone       -
unfit                      adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
unfounded                  adj    TRUE                  topic:noun/that                               state:false        -
unharmed                   adj    INJURY                patient:noun                                  state:unhurt       noun:person
unhurt                     adj    INJURY                patient:noun                                  state:unhurt       noun:person
unidentified               adj    ANONYMOUS             patient:noun                                  state:unknown      -
uninformed                 adj    KNOW_FACT             agent:noun,topic:of/that                      state:unknown      -
uninjured                  adj    INJURY                patient:noun                                  state:unhurt       noun:person
uninsured                  adj    INSURED               patient:noun                                  state:uninsured    -
unintentional discharge    noun   SELF_FIRE             patient:of                                    +                  -
units sold                 noun   SOLD_COUNT            patient:of,value:num                          -                  -
unknown                    adj    ANONYMOUS             patient:noun                                  state:unknown      -
unlatch                    verb   LOCKED                patient:obj,agent:subj                        state:unlocked     obj:object/building/vehicle
unlatched                  adj    LOCKED                patient:noun                                  state:unlocked     -
unlawful                   adj    LEGALITY              topic:noun                                    state:illegal      -
unlicensed                 adj    LICENSED              patient:noun,topic:for                        state:unlicensed   -
unlit                      adj    LIT                   patient:noun                                  state:off          noun:place/building/object
unload                     verb   LOADED                patient:obj,agent:subj                        state:unloaded     obj:weapon
unload                     verb   BUY                   source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
unloaded                   adj    LOADED                patient:noun                                  state:unloaded     noun:weapon
unlock                     verb   OPEN_CLOSED           patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
unlock                     verb   LOCKED                patient:obj,agent:subj                        state:unlocked     obj:object/building/vehicle
unlocked                   adj    LOCKED                patient:noun                                  state:unlocked     -
unmarried                  adj    MARRIED               patient:noun                                  state:single       -
unmask                     verb   ANONYMOUS             agent:subj,patient:obj                        state:known        -
unnamed                    adj    ANONYMOUS             patient:noun                                  state:unknown      -
unnecessary                adj    DUTY                  topic:noun,agent:for                          not                -
unobstructed               adj    VISIBILITY            place:noun                                    state:clear        -
unpaid                     adj    PAID_UNPAID           topic:noun                                    state:unpaid       -
unplug                     verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
unprecedented              adj    RECORD                patient:noun                                  state:record       -
unprecedented              adj    FIRST                 topic:noun                                    +                  -
unprofitable               adj    PROFITABLE            patient:noun                                  state:loss         noun:org/business/project
unqualified                adj    LICENSED              patient:noun,topic:for                        state:unlicensed   -
unqualified                adj    TRAINED               patient:noun                                  state:untrained    -
unregistered               adj    LICENSED              patient:noun,topic:for                        state:unlicensed   -
unrelated                  adj    LINKED                patient:noun,topic:to                         state:unlinked     -
unsafe                     adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
unsafe to drink            adj    CONTAMINATED          patient:noun,topic:with                       state:tainted      -
unscathed                  adj    INJURY                patient:noun                                  state:unhurt       noun:person
unseal                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
unseal                     verb   OPEN_CLOSED           patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
unseal                     verb   SECRET                patient:obj,agent:subj                        state:public       -
unsealed                   adj    SECRET                patient:noun                                  state:public       -
unseat                     verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
unsecured                  adj    LOCKED                patient:noun                                  state:unlocked     -
unsound                    adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
unsuccessful               adj    EFFECTIVE             patient:noun,topic:against/for                state:ineffective  -
untouched                  adj    FORGE                 patient:noun                                  not                -
untrained                  adj    TRAINED               patient:noun                                  state:untrained    -
untrue                     adj    TRUE                  topic:noun/that                               state:false        -
unvaccinated               adj    VACCINATED            patient:noun                                  state:no           noun:person
unveil                     verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
unveil                     verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
upgrade                    verb   CHARGE_DEGREE         topic:obj,patient:against                     state:raised       obj:charge
uphold                     verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
uproot                     verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
upset                      verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
uptick                     noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
upturn                     noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
usage                      noun   USE                   agent:by,patient:of                           +                  -
use                        verb   DOPING                patient:subj,topic:obj                        +                  obj:drug/substance
use                        verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  -
use                        noun   USE                   agent:by,patient:of                           +                  -
useless                    adj    EFFECTIVE             patient:noun,topic:against/for                state:ineffective  -
utilize                    verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  -
vacate                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
vacate                     verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
vacate                     verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
vaccinate                  verb   VACCINATED            patient:obj,topic:against,agent:subj          state:yes          obj:person
vaccinated                 adj    VACCINATED            patient:noun                                  state:yes          noun:person
vaccinated                 adj    SHARE_DONE            patient:noun,value:num                        -                  -
vaccination rate           noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
valid                      adj    TRUE                  topic:noun/that                               state:true         -
valuation                  noun   WORTH                 patient:of/poss,value:of/be                   -                  -
value                      verb   COST                  patient:obj,value:at,agent:subj               -                  -
value                      noun   COST                  patient:of/for/poss,value:of/be/at            -                  -
value                      noun   WORTH                 patient:of/poss,value:of/be                   -                  -
valued                     adj    COST                  patient:noun,value:at                         -                  -
vandalize                  verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
vanish                     verb   MISSING               patient:subj                                  state:missing      subj:person
veer                       verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
velocity                   noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
verify                     verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
vet                        verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
veto                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
veto                       noun   VOTE_RESULT           topic:of,agent:by/poss                        state:rejected     -
victim                     noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  -
victims                    noun   VICTIM_COUNT          topic:of,agent:poss,value:num                 -                  -
victory                    noun   ELECTION_RESULT       patient:poss/of/for,topic:in/over             state:won          -
video                      verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
violate                    verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
violate                    verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
violate                    verb   TRUCE                 agent:subj,topic:obj                          state:war          obj:treaty
violations                 noun   FREQUENCY             agent:of,value:num                            -                  -
visit                      verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
visit                      verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
visit                      noun   VISIT                 agent:by/of,goal:to                           +                  -
visit                      verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
visitors                   noun   COUNT_PEOPLE          topic:at/of,value:of/be/num                   -                  -
visits                     noun   FREQUENCY             agent:of,value:num                            -                  -
void                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
void                       verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
voluntary                  adj    DUTY                  topic:noun,agent:for                          not                -
volunteers                 noun   SAMPLE                topic:of,value:num                            -                  -
vote                       verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
vote against               verb   VOTE_RESULT           agent:subj,topic:against                      state:rejected     -
vote down                  verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
vote for                   verb   VOTE_RESULT           agent:subj,topic:for                          state:approved     -
vote in favor of           verb   VOTE_RESULT           agent:subj,topic:for                          state:approved     -
vote no on                 verb   VOTE_RESULT           agent:subj,topic:against                      state:rejected     -
vote tally                 noun   VOTE_COUNT            patient:for,value:num,topic:in                -                  -
vote through               verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
vote yes on                verb   VOTE_RESULT           agent:subj,topic:for                          state:approved     -
votes                      noun   VOTE_COUNT            patient:for,value:num,topic:in                -                  -
vow                        verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
vow                        noun   PROMISE               agent:poss,topic:inf/that                     +                  -
wage                       noun   WAGE                  patient:poss/for,value:of                     -                  -
wages                      noun   WAGE                  patient:poss/for,value:of                     -                  -
wait                       noun   DURATION              topic:of/poss,value:of/be                     -                  -
wait                       verb   WAIT                  patient:subj,value:for/obj,topic:for          -                  subj:person
wait                       verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
wait time                  noun   WAIT                  topic:of,value:of/be                          -                  -
waiting time               noun   WAIT                  topic:of,value:of/be                          -                  -
waive                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
waive                      verb   APPEAL                agent:subj,topic:of                           not                obj:appeal
waive                      verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
waive                      verb   DUTY                  topic:that/inf,agent:for                      not                -
waive                      verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
wake                       verb   SLEEP                 patient:subj                                  state:conscious    subj:person
wake up                    verb   SLEEP                 patient:subj                                  state:conscious    subj:person
walk                       verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
walk                       verb   ROUTE                 agent:subj,place:via/along/through/down       -                  subj:person/vehicle
walk away from             verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
walk away from             verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
walk away from             verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
walk away unharmed         idiom  INJURY                patient:subj                                  state:unhurt       -
walk free                  idiom  CUSTODY               patient:subj                                  state:free         subj:person
walk free without charges  idiom  CHARGE_DECISION       patient:subj                                  state:nocharge     subj:person
walk off the job           verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
walk out                   verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
walk out of                verb   LEAVE                 agent:subj,source:obj/from                    +                  subj:person/vehicle
walk out of                verb   TALKS                 agent:subj,topic:obj                          state:off          obj:meeting
walkout                    noun   STRIKE_WORK           agent:by/of,topic:over                        state:on           -
warm                       verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
warmer                     adj    COMPARE               patient:noun,standard:than                    dir:up             -
warn                       verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
warn                       verb   WARNED                agent:subj,recipient:obj,topic:about/of/that  +                  obj:person/org
warn                       verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
warning                    noun   WARNED                agent:from/by,recipient:to,topic:about/of     +                  -
warrant                    noun   WARRANT               patient:for                                   +                  -
watch                      verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
watch                      verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
water level                noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
weaken                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
weaken                     verb   STORM_CATEGORY        topic:subj,value:to/as                        -                  subj:weather
weaker                     adj    COMPARE               patient:noun,standard:than                    dir:down           -
wealthier                  adj    COMPARE               patient:noun,standard:than                    dir:up             -
wear                       verb   WEAR                  agent:subj,patient:obj                        +                  obj:object
wed                        verb   MARRIED               patient:subj,recipient:obj                    state:married      obj:person
wed                        adj    MARRIED               patient:noun,recipient:to                     state:married      -
wedding                    noun   MARRIED               patient:of/poss,recipient:to                  state:married      -
weigh                      verb   WEIGHT                patient:subj,value:obj                        -                  -
weigh in at                verb   WEIGHT                patient:subj,value:obj                        -                  -
weight                     noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
weight limit               noun   LOAD                  patient:of,value:of                           -                  -
welcome                    verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
welcome                    verb   INVITE                agent:subj,patient:obj,goal:to                +                  obj:person/org
wet                        adj    WEATHER               place:in/at                                   state:wet          -
whereabouts                noun   LOCATION              agent:of/poss,place:be                        -                  -
wide                       adj    LENGTH                patient:noun,value:num                        -                  -
width                      noun   LENGTH                patient:of/poss,value:of/be                   -                  -
wield                      verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
wife                       noun   RELATION              patient:be,recipient:of/poss                  -                  -
will charge                verb   CHARGE_DECISION       patient:obj,topic:with,agent:subj             state:charge       obj:person
will not be charged        idiom  CHARGE_DECISION       patient:subj                                  state:nocharge     subj:person
win                        verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war/job
win                        noun   ELECTION_RESULT       patient:poss/of/for,topic:in/over             state:won          -
win                        verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
win                        verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
win                        verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
win approval               verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
win bronze                 verb   MEDAL                 agent:subj,topic:in/at                        -                  -
win gold                   verb   MEDAL                 agent:subj,topic:in/at                        -                  -
win silver                 verb   MEDAL                 agent:subj,topic:in/at                        -                  -
win the race               verb   MEDAL                 agent:subj,topic:in/at                        -                  -
wind speed                 noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
winds                      noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
winner                     noun   SCORER                agent:by,topic:in                             +                  -
winner                     noun   MEDAL                 agent:be,topic:of                             -                  -
wipe                       verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
wipe out                   verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
wiped out                  adj    EXTINCT               patient:noun                                  state:dead         noun:animal
wire                       verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money
withdraw                   verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
withdraw                   verb   APPEAL                agent:subj,topic:of                           not                obj:appeal
withdraw                   verb   MOTION                agent:subj,topic:obj                          state:withdrawn    obj:motion
withdraw                   verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit
withdraw                   verb   CONFESS               agent:subj,topic:obj                          not                obj:claim
withdraw                   verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
withdraw                   verb   LICENSED              agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
withdraw                   verb   RECALL_PRODUCT        agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
withdraw                   verb   RECALL_COUNT          agent:subj,value:obj                          -                  obj:product/goods/vehicle/object
withdraw                   verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
withdraw                   verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          -
withdraw from              verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
withdraw from              verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
withdraw from              verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
withdrawal                 noun   CHARGE                topic:of,patient:against                      state:off          of:charge
withdrawal                 noun   WITHDRAW_FORCES       agent:of/by,place:from                        state:out          -
withhold                   verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
withhold                   verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
without bail               idiom  CUSTODY               patient:subj                                  state:held         subj:person
withstand                  verb   DAMAGED               patient:subj                                  state:intact       subj:object/building/vehicle
withstand                  verb   LOAD                  patient:subj,value:obj                        -                  subj:vehicle/building/object
witness                    verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
witness                    verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
woman                      noun   GENDER                patient:be                                    state:female       -
work                       verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
work                       verb   LOCATION              agent:subj,place:in/at/on                     -                  subj:person/vehicle/object
work                       verb   EMPLOYER              patient:subj,agent:for/at                     +                  subj:person
work                       verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
work                       verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
work alone                 verb   ACT_ALONE             agent:subj                                    state:alone        subj:person
work stoppage              noun   STRIKE_WORK           agent:by/of,topic:over                        state:on           -
work together              verb   ACT_ALONE             agent:subj                                    state:together     subj:person
workers                    noun   HEADCOUNT             patient:poss/of,value:of/num                  -                  -
workforce                  noun   HEADCOUNT             patient:poss/of,value:of/num                  -                  -
working                    adj    RUNNING               patient:noun                                  state:running      -
worse                      adj    COMPARE               patient:noun,standard:than                    dir:down           -
worth                      adj    WORTH                 patient:noun,value:num                        -                  -
worth                      noun   WORTH                 patient:of/poss,value:of/be                   -                  -
worthless                  adj    EFFECTIVE             patient:noun,topic:against/for                state:ineffective  -
wound                      verb   TOLL_INJURED          value:obj,topic:subj,place:in/at              -                  obj:person
wound                      verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
wounded                    noun   TOLL_INJURED          value:num,topic:in/from                       -                  -
wounded                    adj    INJURY                patient:noun                                  state:hurt         noun:person
wrap up                    verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
wrap up                    verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
wrap up                    verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
wrap up                    verb   FINISHED              agent:subj,patient:obj                        state:done         obj:building/project/document/work
wreck                      verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
wreck                      noun   CRASH_LAND            patient:of,place:in/near                      +                  -
write                      verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
write to                   verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
writer                     noun   AUTHOR                agent:be,patient:of                           +                  -
wrong                      adj    TRUE                  topic:noun/that                               state:false        -
year-old                   adj    AGE                   patient:noun,value:num                        -                  -
yield                      noun   OUTPUT                patient:of/poss,value:of                      -                  -
younger                    adj    COMPARE               patient:noun,standard:than                    dir:down           -
