# Words that evoke a frame; one row a word, class and frame. A word may have several rows: the one
# whose `args` fit best wins; a row without args is the fallback; none fits: no frame from here.
#
# Between rows that fit equally: one that reads its value from a place holds only where that place has
# a figure of the frame's dimension (a date, a place); then the one with more places filled; then
# the first. A row whose anchor's place is empty still holds: the anchor was left out.
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
# args    which sense is meant: PLACE:CLASS/CLASS, all must fit. Classes are those of argclass.lex;
#         `any`: something stands there.
#         manner:NAME asks for a manner of manner.lex in the clause. `-`: no condition.
#: word+  class{verb|noun|adj|idiom|prep}  frame@frame  roles{agent:|patient:|topic:|recipient:|source:|goal:|place:|instrument:|standard:|value:}*  value{state:|dir:|number:|+|not}?  args{subj:|obj:|iobj:|noun:|self:|of:|in:|to:|for:|with:|against:|into:|on:|at:|from:|by:|over:|within:|below:|above:|under:|as:|poss:|mod:|num:|be:|inf:|that:|ger:|manner:}*?
911 call                    noun   CALL_TIME             topic:self,value:at                           -                  -
999 call                    noun   CALL_TIME             topic:self,value:at                           -                  -
a forgery                   adj    AUTHENTIC             patient:noun                                  state:fake         -
abandon                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
abandon                     verb   APPEAL                agent:subj,topic:of                           not                obj:appeal
abandon                     verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit
abandon                     verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
abandon                     verb   WALKED_OUT            agent:subj,topic:obj                          +                  obj:meeting/deal/contract
abandon                     verb   MAINTAINED            agent:subj,patient:obj                        state:neglected    obj:object/building/vehicle
abandon                     verb   VACANT                agent:subj,patient:obj                        state:vacant       obj:building/place
abandon                     verb   HELPED                agent:subj,patient:obj                        not              obj:person/animal
abandoned                   adj    VACANT                patient:noun                                  state:vacant       noun:building/place/job
abandonment                 noun   CHARGE                topic:of,patient:against                      state:off          of:charge
abandonment                 noun   PLAN_STATUS           topic:of                                      state:cancelled    of:event/game/meeting/plan/project/flight
abduct                      verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
abduction                   noun   HOSTAGE               agent:by,patient:of                           state:held         -
abide by                    verb   LEGALITY              agent:subj,topic:obj                          state:legal        obj:law
ability                     noun   ABLE                  agent:poss,topic:inf                          +                  -
ablaze                      adj    FIRE_STATE            patient:noun                                  state:burning      -
able                        adj    ABLE                  agent:noun,topic:inf/of                       +                  -
able                        adj    COMPETENT             patient:noun,topic:inf                        state:fit          noun:person
abnormal                    adj    NORMAL                topic:noun                                    state:unusual      -
abolish                     verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
abort                       verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
abortive                    adj    SUCCESS               topic:noun                                    state:no           -
aboveboard                  adj    LEGALITY              topic:noun                                    state:legal        -
abscond                     verb   CUSTODY               patient:subj                                  state:fugitive     subj:person
abscond                     verb   ESCAPE                agent:subj,source:from/obj                    +                  subj:person/animal
absence                     noun   ATTEND                agent:poss,topic:from                         not                -
absent                      adj    ATTEND                agent:noun,topic:from                         not                noun:person
absolve                     verb   VERDICT               patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
absorb                      verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:price/money/fault
abstain                     verb   VOTE_CAST             agent:subj,topic:on/from                      state:abstain      -
abstain from alcohol        verb   DRINK                 agent:subj                                    not              -
abundance                   noun   SUFFICIENT            topic:of,agent:for                            state:enough     -
abundant                    adj    SUFFICIENT            topic:noun,agent:for                          state:enough     -
abuse                       verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
abuse                       noun   ABUSE                 agent:by,patient:of                           +                  -
accede to                   verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
accelerate                  verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
accept                      verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
accept                      verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
accept                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
accept                      verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
accept                      verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
accept                      verb   EVIDENCE_STATE        agent:subj,topic:obj                          state:admitted     obj:evidence/document/claim
accept                      verb   DONATION_TOTAL        recipient:subj,agent:from,value:obj           -                  obj:money
accept a bribe              verb   BRIBE                 recipient:subj,agent:from                     +                  obj:money
acceptance                  noun   ACCEPT_OFFER          agent:by,topic:of                             state:accepted     -
accession                   noun   MEMBERSHIP            patient:poss/of,topic:of/in                   state:in           -
accident                    noun   DEATH_MANNER          patient:poss/of                               state:accident     of:death
accident                    noun   DEATH_MANNER          patient:be                                    state:accident     be:death
accident                    noun   PREMEDITATED          topic:be                                      state:accidental   be:any
accidental                  adj    PREMEDITATED          topic:noun                                    state:accidental   -
accidental discharge        noun   SELF_FIRE             patient:of                                    +                  -
accommodate                 verb   CAPACITY              patient:subj,value:obj                        -                  -
accompany                   verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
accomplice                  noun   ACT_ALONE             agent:between/of                              state:together     -
accord                      noun   CONTRACT              agent:poss,patient:with/between               +                  -
accord                      noun   AGREE                 agent:between/of,topic:on/to                  state:agreed       -
account for                 verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
accountable                 adj    LIABLE                agent:noun,topic:for                          +                  -
accounts                    noun   DATA_LEAK             value:self,patient:of                         -                  -
accredit                    verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
accredited                  adj    LICENSED              patient:noun,topic:for                        state:licensed     -
accumulate                  verb   RAINFALL              value:subj,place:on/in                        -                  subj:water/weather
accuracy                    noun   EFFICACY              patient:of,value:of/be,topic:against          -                  -
accurate                    adj    TRUE                  topic:noun/that                               state:true         -
accurate                    adj    EFFICACY              patient:noun,value:num,topic:against          -                  noun:drug/test
accusation                  noun   ACCUSE                patient:against,topic:of,agent:poss           +                  -
accuse                      verb   ACCUSE                patient:obj,topic:of,agent:subj               +                  obj:person/org
accusers                    noun   VICTIM_COUNT          topic:of,agent:poss,value:self                -                  -
ace                         verb   PASS_TEST             patient:subj,topic:obj                        state:pass         obj:test/inquiry
achievable                  adj    POSSIBLE              topic:that/inf/noun,agent:for                 state:possible     -
acquire                     verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
acquire                     verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
acquisition                 noun   BUY                   agent:by,patient:of,source:from,value:for     -                  -
acquit                      verb   VERDICT               patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
acquit                      verb   COUNT_CONVICTED       patient:obj,value:on/of,agent:subj            -                  obj:person
acquittal                   noun   VERDICT               patient:poss/of,topic:of                      state:acquitted    -
across                      adj    LENGTH                patient:noun,value:num                        -                  -
act                         verb   CAST                  agent:subj,topic:in                           +                  in:show
act alone                   idiom  ACCOMPANY             agent:subj                                    not                -
act alone                   verb   ACT_ALONE             agent:subj                                    state:alone        subj:person
act for                     verb   REPRESENT             agent:subj,patient:obj                        +                  obj:person/org
act in self-defence         idiom  SELF_DEFENSE          agent:subj                                    state:defence      -
act in self-defense         idiom  SELF_DEFENSE          agent:subj                                    state:defence      -
act on own                  verb   ACT_ALONE             agent:subj                                    state:alone        subj:person
act together                verb   ACT_ALONE             agent:subj                                    state:together     subj:person
act without asking          verb   CONSULT               agent:subj,patient:obj                        not              obj:person/org
activate                    verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
activate                    verb   SWITCH_POSITION       agent:subj,patient:obj                        state:on           obj:control/signal/object/computer
activate                    verb   ALARM                 patient:subj                                  +                  subj:signal
activate                    verb   ALARM                 agent:subj,patient:obj                        +                  obj:signal
activated                   adj    SWITCH_POSITION       patient:noun                                  state:on           noun:control/signal/object
active                      adj    RUNNING               patient:noun                                  state:running      -
add                         verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
add                         verb   HIRE_COUNT            agent:subj,value:obj                          -                  obj:job
add                         verb   ADD_REMOVE            agent:subj,patient:obj,goal:to/in             state:in           to:any
add to                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
address                     noun   RESIDENCE             agent:poss,value:in/be                        -                  poss:person
address                     verb   SUBJECT_OF            patient:subj,topic:with/obj/about             +                  subj:document/meeting/show
adequate                    adj    SUFFICIENT            topic:noun,agent:for                          state:enough     -
adjourn                     verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
administer                  verb   DOSE                  agent:subj,patient:iobj/to,value:obj          -                  obj:drug
admissible                  adj    EVIDENCE_STATE        topic:noun                                    state:admitted     noun:evidence
admission                   noun   FEE                   topic:for,value:of/be                         -                  -
admit                       verb   CONFESS               agent:subj,topic:to/obj                       +                  subj:person
admit                       verb   PERMIT                agent:obj,topic:in/on/into/below/near/through  +                  obj:person/vehicle/animal
admit                       verb   HOSPITAL              patient:obj,place:to/in,agent:subj            state:in           obj:person
admit                       verb   TREATED_COUNT         value:obj,topic:for,place:at,agent:subj       -                  obj:person
admit                       verb   EVIDENCE_STATE        agent:subj,topic:obj                          state:admitted     obj:evidence/document/claim
admit guilt                 verb   PLEA                  patient:subj,topic:to                         state:guilty       -
adopt                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
adopt                       verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                  obj:measure/law/plan/deal
adopt                       verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
adoption                    noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
advance                     verb   LEND                  agent:subj,recipient:iobj/to,value:obj        -                  obj:money
advance                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             subj:price/rate/market/number/money/temperature/commodity/goods/tax
advance notice              noun   NOTICE_GIVEN          agent:from,topic:of,value:num                 -                  -
advantage                   noun   LEAD                  patient:poss,standard:over,value:of           -                  -
adverse reaction            noun   SIDE_EFFECT           patient:of                                    +                  -
advise                      verb   REPRESENT             agent:subj,patient:obj                        +                  obj:person/org
advise                      verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                  obj:person/org
advise                      verb   REPORTED_TO           agent:subj,recipient:iobj,topic:of/about/that  +                  iobj:person/org
advise of rights            verb   RIGHTS_READ           agent:subj,patient:iobj,topic:obj             +                  -
advocate                    verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
affect                      verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
affect                      verb   DATA_LEAK             agent:subj,value:obj                          -                  obj:document/computer
affirm                      verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
age                         noun   AGE                   patient:of/poss,value:of/be                   -                  -
aged                        adj    AGE                   patient:noun,value:num                        -                  -
aggravate                   verb   CHARGE_DEGREE         topic:obj,patient:against                     state:raised       obj:charge
aggressor                   noun   PROVOKE               agent:be,topic:of                             +                  be:person/org
agree                       verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
agree                       verb   AGREE                 agent:subj,topic:to/on/inf/that/with          state:agreed       subj:person/org
agree                       verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
agree to                    verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
agree to                    verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
agree to                    verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
agree to pay                verb   SETTLEMENT            agent:subj,value:num,recipient:to             -                  obj:settlement
agreement                   noun   CONTRACT              agent:poss,patient:with/between               +                  -
agreement                   noun   AGREE                 agent:between/of,topic:on/to                  state:agreed       -
ahead of schedule           adj    ON_TIME               patient:noun                                  state:early        -
aid                         noun   SUBSIDY               agent:from,recipient:for/to,value:of          -                  -
aid                         noun   AID_SENT              agent:from,recipient:for/to,value:of          -                  -
aid                         verb   HELPED                agent:subj,patient:obj                        +                obj:person/animal
aid package                 noun   SUBSIDY               agent:from,recipient:for/to,value:of          -                  -
ailing                      adj    CURED                 patient:noun                                  state:sick         noun:person/animal
aim                         verb   AIM                   agent:subj,patient:obj,goal:at                +                  obj:weapon
aim                         noun   MOTIVE                agent:poss,patient:for/of,topic:be            +                  be:any
air                         verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
air                         verb   RELEASE_DATE          patient:subj,value:on/in                      -                  subj:show/product/document
air                         verb   RELEASE_DATE          agent:subj,patient:obj,value:on/in            -                  obj:show/product/document
air strike                  noun   ATTACK                agent:by/from,patient:on/against              +                  -
airlift                     verb   RESCUED_COUNT         agent:subj,value:obj,topic:from               -                  obj:person
airlift to hospital         verb   HOSPITAL              patient:obj,place:to/in,agent:subj            state:in           obj:person
airstrike                   noun   ATTACK                agent:by/from,patient:on/against              +                  -
airworthy                   adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
ajar                        adj    OPEN_CLOSED           patient:noun                                  state:open         -
alert                       noun   REPORTED_TO           agent:from/by,recipient:to,topic:about/of     +                  -
alert                       adj    SLEEP                 patient:noun                                  state:conscious    -
alert                       verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                  obj:person/org
alert                       verb   REPORTED_TO           agent:subj,recipient:iobj,topic:of/about/that  +                  iobj:person/org
alias                       noun   NAME                  patient:of/poss,topic:be                      -                  be:any
alibi                       noun   ALIBI                 agent:poss,topic:for                          +                  -
alive                       adj    LIFE                  patient:noun                                  state:alive        noun:person/animal
all-time high               adj    RECORD                patient:noun                                  state:record       -
allegation                  noun   ACCUSE                patient:against,topic:of,agent:poss           +                  -
allocate                    verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
allow                       verb   MOTION                topic:obj,agent:subj                          state:granted      obj:motion
allow                       verb   BAIL                  patient:iobj/for/to                           state:granted      obj:bail
allow                       verb   PERMIT                agent:obj,topic:inf                           +                  inf:any
allow                       verb   PERMIT                agent:obj,topic:in/on/into/below/near/through  +                  obj:person/vehicle/animal
allow                       verb   PERMIT                topic:obj,recipient:for                       +                  obj:event/work/service/object
allow                       verb   EVIDENCE_STATE        agent:subj,topic:obj                          state:admitted     obj:evidence/document/claim
allow residents to return   verb   EVACUATION            agent:subj,place:for                          state:lifted       -
allow to compete            verb   BAN_SPORT             agent:subj,patient:obj                        state:eligible     obj:person/team
allow to proceed            verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
allowance                   noun   WAGE                  patient:poss/for,value:of                     -                  -
allowed                     adj    PERMIT                agent:noun,topic:inf                          +                  noun:person/org
alone                       adj    ACT_ALONE             agent:noun                                    state:alone        noun:person
alter                       verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
altitude                    noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
altitude                    noun   ALTITUDE              patient:of,value:of/at                        -                  -
alumnus                     noun   EDUCATION             patient:of/poss,value:from                    -                  -
amalgamate                  verb   MERGE                 patient:subj,recipient:with                   +                  subj:org/business
amalgamation                noun   MERGE                 patient:of/between,recipient:with             +                  -
ambush                      verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
ambush                      noun   ATTACK                agent:by/from,patient:on/against              +                  -
ambush                      noun   PREMEDITATED          topic:be                                      state:deliberate   be:any
amount                      noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
ample                       adj    SUFFICIENT            topic:noun,agent:for                          state:enough     -
amputation                  noun   SURGERY               patient:on/poss,topic:for                     +                  -
angry                       adj    SATISFIED             agent:noun,topic:with                         state:no           -
animals                     noun   SPECIES_COUNT         topic:of,place:in,value:self                  -                  -
announce                    verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
announce candidacy          idiom  CANDIDATE             patient:subj,topic:for                        state:in           subj:person
annual inspection           noun   INSPECT_DATE          patient:of,value:in/on/be                     -                  -
annul                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
annul                       verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
annul                       verb   CERTIFIED             agent:subj,topic:obj                          state:no           obj:election/vote
annulment                   noun   CONVICTION_STATUS     topic:of,agent:poss                           state:overturned   of:verdict/ruling/law
anonymous                   adj    ANONYMOUS             patient:noun                                  state:unknown      -
answer                      verb   CHARGE                patient:subj,topic:obj                        state:on           obj:charge
answerable                  adj    LIABLE                agent:noun,topic:for                          +                  -
apart                       adj    DISTANCE              patient:noun,value:num,source:from            -                  -
apartments                  noun   HOUSING_UNITS         topic:in,value:self                           -                  -
apologetic                  adj    SORRY                 agent:noun,topic:for/that                     state:sorry        -
apologise                   verb   APOLOGIZE             agent:subj,topic:for,recipient:to             +                  -
apologize                   verb   APOLOGIZE             agent:subj,topic:for,recipient:to             +                  -
apology                     noun   APOLOGIZE             agent:from/by,topic:for,recipient:to          +                  -
appeal                      verb   APPEAL                agent:subj,topic:obj/against                  +                  obj:verdict/ruling/law
appeal                      noun   APPEAL                agent:poss,topic:of/against                   +                  -
appear                      verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team,in:game
appear                      verb   CAST                  agent:subj,topic:in                           +                  in:show
appear at                   verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
appear by video             verb   HEARING_MODE          patient:subj                                  state:remote       subj:person
appear in court             verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
appear in person            verb   HEARING_MODE          patient:subj                                  state:inperson     subj:person
appear remotely             verb   HEARING_MODE          patient:subj                                  state:remote       subj:person
appear virtually            verb   HEARING_MODE          patient:subj                                  state:remote       subj:person
applicants                  noun   BIDDER_COUNT          topic:for,value:self                          -                  -
application                 noun   ASK_FOR               agent:from/by/poss,topic:for                  +                  for:any
applications                noun   BIDDER_COUNT          topic:for,value:self                          -                  -
apply                       verb   CHARGE                topic:subj,patient:against                    state:on           subj:charge
apply                       verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
apply                       verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  for:any
apply                       verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  obj:object/weapon/drug/money/vehicle/building/substance/document/computer
apply pressure to           verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
appoint                     verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
appointment                 noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
appraise                    verb   COST                  patient:obj,value:at,agent:subj               -                  -
apprehend                   verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
apprehension                noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
apprise                     verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                obj:person/org
approval                    noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
approval                    noun   PERMIT                agent:for,topic:inf/for                       +                  -
approval                    noun   POLL                  patient:for,value:of/at                       -                  -
approval                    noun   APPROVED_BY           agent:by/from,patient:for/of                  +                  -
approval rating             noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
approval rating             noun   POLL                  patient:for,value:of/at                       -                  -
approve                     verb   MOTION                topic:obj,agent:subj                          state:granted      obj:motion
approve                     verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:approved     obj:drug
approve                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
approve                     verb   PERMIT                topic:obj,recipient:for                       +                  obj:event/work/service/object
approve                     verb   ORDER                 agent:subj,topic:obj                          +                  obj:inquiry/event/work
approve                     verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                  obj:measure/law/plan/deal
approve                     verb   APPROVED_BY           agent:subj,patient:obj                        +                  obj:project/document/payment/plan/work/event
approve                     verb   HOUSING_UNITS         agent:subj,value:obj                          -                  obj:building
approve                     verb   VETO                  agent:subj,topic:obj                          not                obj:measure/law
approve                     verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
approve of                  verb   RATE_SHARE            value:subj,topic:obj                          -                  num:rate
architect                   noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
area                        noun   AREA                  patient:of,value:of/be                        -                  -
argue against               verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
argue for                   verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
arise                       verb   CAUSE                 patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
arm                         verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
arm                         verb   SWITCH_POSITION       agent:subj,patient:obj                        state:on           obj:control/signal/object/computer
armed                       adj    ARMED                 patient:noun                                  state:armed        noun:person
armed                       adj    SWITCH_POSITION       patient:noun                                  state:on           noun:control/signal/object
armistice                   noun   TRUCE                 topic:between                                 state:peace        -
arraign                     verb   CHARGE                patient:obj,topic:with,agent:subj             state:on           obj:person/org
arraignment                 noun   HEARING_DATE          topic:self,value:on/for                       -                  -
arrears                     noun   DEBT                  patient:poss/of,value:of                      -                  -
arrest                      verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
arrest                      noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
arrest                      verb   ARREST_COUNT          agent:subj,value:obj                          -                  obj:person
arrest warrant              noun   WARRANT               patient:for                                   +                  -
arrests                     noun   ARREST_COUNT          value:self,place:in                           -                  -
arrival                     noun   ARRIVE                agent:of/poss,goal:at/in                      +                  -
arrival                     noun   BIRTH                 agent:to,patient:of                           +                  -
arrive                      verb   ARRIVE                agent:subj,goal:at/in/to                      +                  subj:person/vehicle/org
arrive                      verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
arrive                      verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           subj:force
arrive                      verb   CALL_TIME             topic:subj,value:at                           -                  subj:call
arrive                      verb   WAIT                  topic:subj,value:within/in,patient:at         -                subj:vehicle/org/person
arrive safely               verb   CRASH_LAND            patient:subj,place:at/in                      not                subj:vehicle
arrive within               verb   WAIT                  topic:subj,value:obj,patient:to               -                  -
arson                       noun   PREMEDITATED          topic:be                                      state:deliberate   be:any
artist                      noun   PAINTED_BY            agent:be,patient:of                           +                  be:person/org
as a result of              prep   CAUSE                 agent:to,patient:noun                         +                  -
ascribe                     verb   CAUSE                 patient:obj,agent:on/to                       +                  -
ask                         verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  for:any
ask                         verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org,inf:any
ask                         verb   INVITE                agent:subj,patient:obj,goal:to                +                  obj:person/org
ask                         verb   CONSULT               agent:subj,patient:obj,topic:about/on         +                obj:person/org
ask for                     verb   DEMAND_VALUE          agent:subj,value:obj,topic:for                -                  subj:org/person
ask for                     verb   LAWYER_PRESENT        patient:subj                                  +                  obj:lawyer
ask for advice              verb   CONSULT               agent:subj,patient:obj,topic:on/about/over    +                obj:person/org
ask for forgiveness         verb   APOLOGIZE             agent:subj,topic:for,recipient:to             +                  -
asking price                noun   SALE_PRICE            patient:of,value:for/of                       -                  -
asleep                      adj    SLEEP                 patient:noun                                  state:unconscious  -
assailant                   noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
assailants                  noun   SUSPECT_COUNT         topic:in,value:self                           -                  -
assassinate                 verb   KILL                  agent:subj,patient:obj                        +                  obj:person
assassination               noun   KILL                  agent:by/poss,patient:of                      +                  -
assassination               noun   PREMEDITATED          topic:be                                      state:deliberate   be:any
assault                     verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
assault                     verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
assault                     noun   ATTACK                agent:by/from,patient:on/against              +                  -
assault                     verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
assemble                    verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
assemble                    verb   MADE_IN               patient:obj,value:in                          -                  obj:product/goods/object/vehicle
assemble                    verb   COUNT_PEOPLE          value:subj,topic:in/at,place:in/at            -                subj:person
assemble in                 verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
assent                      verb   AGREE                 agent:subj,topic:to/on/inf/that/with          state:agreed       subj:person/org
assent                      verb   CONSENT               agent:subj,topic:to/inf                       state:given        subj:person/org
assert                      verb   JURISDICTION          agent:subj,topic:over                         state:has          obj:jurisdiction
assess                      verb   COST                  patient:obj,value:at,agent:subj               -                  -
assist                      verb   COOPERATE             agent:subj,recipient:with                     +                  subj:person/org
assist                      verb   HELPED                agent:subj,patient:obj                        +                obj:person/animal
assistance                  noun   AID_SENT              agent:from,recipient:for/to,value:of          -                  -
associate                   verb   LINKED                agent:subj,patient:obj,topic:to/with          state:linked       -
associated                  adj    LINKED                patient:noun,topic:to/with                    state:linked       -
association                 noun   LINKED                patient:between,topic:to/with                 state:linked       -
assume                      verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
at fault                    adj    LIABLE                agent:noun,topic:for                          +                  -
at large                    idiom  CUSTODY               patient:subj                                  state:fugitive     subj:person
at liberty                  idiom  CUSTODY               patient:subj                                  state:free         subj:person
attach                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
attack                      verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
attack                      verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
attack                      noun   ATTACK                agent:by/from,patient:on/against              +                  -
attack                      verb   WEAPON_KIND           agent:subj,patient:obj,instrument:with        +                  obj:person
attack                      verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
attack unprovoked           idiom  SELF_DEFENSE          agent:subj                                    state:attack       -
attacker                    noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
attackers                   noun   SUSPECT_COUNT         topic:in,value:self                           -                  -
attend                      verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
attend                      verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
attend                      verb   EDUCATION             patient:subj,value:from/at                    -                  subj:person
attend in person            verb   HEARING_MODE          patient:subj                                  state:inperson     subj:person
attend to                   verb   HELPED                agent:subj,patient:obj                        +                obj:person/animal
attend virtually            verb   HEARING_MODE          patient:subj                                  state:remote       subj:person
attendance                  noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
attendance                  noun   ATTEND                agent:poss,topic:at                           +                  -
attendance rate             noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
attendees                   noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
attorney                    noun   REPRESENT             agent:be,patient:for/of                       +                  be:person/org
attract                     verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
attract                     verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
attribute                   verb   CAUSE                 patient:obj,agent:on/to                       +                  -
auction                     verb   BUY                   source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
auction                     noun   BUY                   source:by,patient:of,agent:to,value:for       -                  -
auction                     verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
audience                    noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
audience                    noun   AUDIENCE              patient:of,value:of/self                      -                  -
audit                       verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
audit                       noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
audit                       verb   RECOUNT               agent:subj,topic:obj                          +                  obj:vote/ballot/election
aunt                        noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
authentic                   adj    AUTHENTIC             patient:noun                                  state:genuine      -
authenticate                verb   AUTHENTIC             agent:subj,patient:obj                        state:genuine      -
author                      verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
author                      noun   AUTHOR                agent:be,patient:of                           +                  be:person/org
author                      verb   RULED_BY              agent:subj,topic:obj                          +                  obj:ruling/document/sentence/warrant
authorization               noun   PERMIT                agent:for,topic:inf/for                       +                  -
authorization               noun   APPROVED_BY           agent:by/from,patient:for/of                  +                  -
authorize                   verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:approved     obj:drug
authorize                   verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
authorize                   verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
authorize                   verb   PERMIT                agent:obj,topic:inf                           +                  inf:any
authorize                   verb   PERMIT                topic:obj,recipient:for                       +                  obj:event/work/service/object
authorize                   verb   ORDER                 agent:subj,topic:obj                          +                  obj:inquiry/event/work
authorize                   verb   APPROVED_BY           agent:subj,patient:obj                        +                  obj:project/document/payment/plan/work/event
authorized                  adj    PERMIT                agent:noun,topic:inf                          +                  noun:person/org
autograph                   verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
autograph                   noun   SIGN                  agent:poss/of,patient:on                      +                  -
available                   adj    BAN_SPORT             patient:noun                                  state:eligible     noun:person/team
average                     verb   TEST_SCORE            patient:subj,value:obj,topic:on               -                  subj:person/org
average price               noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
averse                      adj    SUPPORT               agent:noun,topic:to                           state:against      -
avert                       verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
avoid                       verb   ATTEND                agent:subj,topic:obj                          not                subj:person,obj:event/meeting/hearing/game/training
avoid                       verb   PAID_TAX              agent:subj,topic:obj                          not                obj:price
avoid deportation           verb   EXTRADITE             patient:subj                                  not                -
awake                       adj    SLEEP                 patient:noun                                  state:conscious    -
award                       verb   DAMAGES               recipient:iobj/to,value:obj,agent:subj        -                  obj:money/damages
award                       noun   DAMAGES               value:of/num,recipient:to                     -                  -
award                       verb   CONTRACTOR            recipient:subj,agent:to,patient:obj           +                  obj:contract/project/work
aware                       adj    KNOW_FACT             agent:noun,topic:of/that                      state:known        -
awareness                   noun   KNOW_FACT             agent:poss,topic:of                           state:known        -
away                        adj    DISTANCE              patient:noun,value:num,source:from            -                  -
axe                         verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
axe                         verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
axe                         verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
axe                         verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
aye                         noun   VOTE_CAST             agent:poss,topic:for                          state:for          -
back                        verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
back                        verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
back                        verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
back                        verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                  obj:measure/law/plan/deal
back                        verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
back out                    verb   WALKED_OUT            agent:subj,patient:on/of/from                 +                  subj:person/org
back up                     verb   DELETE                agent:subj,patient:obj                        not                obj:document/computer/evidence
backdate                    verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
backfire                    verb   SUCCESS               topic:subj                                    state:no           subj:plan/event/project/test/inquiry
backing                     noun   SUPPORT               agent:poss/from/by,topic:for/of               state:for          -
backlog of debt             noun   DEBT                  patient:poss/of,value:of                      -                  -
backtrack                   verb   PROMISE               agent:subj,topic:obj/on                       not                -
backtrack                   verb   POSITION_CHANGE       agent:subj,topic:on/about                     state:changed      -
bail                        verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
bail                        noun   BAIL_AMOUNT           patient:for,value:of/at/num                   -                  -
bail out                    verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
bail out                    verb   SUBSIDY               agent:subj,recipient:obj/iobj,value:by/with/obj  -                  -
bailout                     noun   SUBSIDY               agent:from,recipient:for/to,value:of          -                  -
balk                        verb   AGREE                 agent:subj,topic:to/on/inf/that               state:disagreed    subj:person/org
balloon                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
ballots                     noun   VOTE_COUNT            patient:for,value:self,topic:in               -                  -
ban                         verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
ban                         verb   PERMIT                agent:obj,topic:from                          not                from:any
ban                         verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
ban                         noun   PERMIT                topic:on                                      not                -
ban                         verb   SUSPENSION_TERM       agent:subj,patient:obj,value:for,topic:for    -                  obj:person/team/org
ban                         noun   SUSPENSION_TERM       patient:of/for,value:of/num                   -                  -
ban                         verb   BAN_SPORT             agent:subj,patient:obj                        state:banned       obj:person/team
bank rate                   noun   RATE_DECISION         patient:self,value:of/at/be                   -                  -
bankroll                    verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
bankrupt                    adj    SOLVENCY              patient:noun                                  state:bankrupt     -
bankruptcy                  noun   SOLVENCY              patient:of/poss                               state:bankrupt     -
banned                      adj    PERMIT                agent:noun,topic:inf                          not                noun:person/org
banned                      adj    BAN_SPORT             patient:noun                                  state:banned       noun:person/team
bar                         verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
bar                         verb   PERMIT                agent:obj,topic:from                          not                from:any
bar                         verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
bar                         verb   INVITE                agent:subj,patient:obj,goal:from              not                obj:person/org
bar                         verb   EVIDENCE_STATE        agent:subj,topic:obj                          state:excluded     obj:evidence/document/claim
bar                         verb   SUSPENSION_TERM       agent:subj,patient:obj,value:for,topic:for    -                  obj:person/team/org
bar                         verb   BAN_SPORT             agent:subj,patient:obj                        state:banned       obj:person/team
barred                      adj    PERMIT                agent:noun,topic:inf                          not                noun:person/org
barricade                   verb   ROAD                  agent:subj,patient:obj                        state:closed       obj:place
barrister                   noun   REPRESENT             agent:be,patient:for/of                       +                  be:person/org
base rate                   noun   RATE_DECISION         patient:self,value:of/at/be                   -                  -
baseless                    adj    TRUE                  topic:noun/that                               state:false        -
batter                      verb   STORM_LANDFALL        topic:subj,value:in/at/near/obj               -                  subj:weather
battle                      verb   DIAGNOSIS             patient:subj,topic:from/obj                   +                  obj:disease
be                          verb   AGE                   patient:subj,value:obj                        -                  subj:person,obj:time
be                          verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
be                          verb   LANE                  agent:subj,value:in/into                      -                  subj:vehicle
be a first offender         idiom  HISTORY               patient:subj                                  not                -
be a friend                 idiom  KNOW_PERSON           agent:subj,patient:with/of                    state:known      -
be a stranger to            idiom  KNOW_PERSON           agent:subj,patient:to                         state:unknown      -
be a total stranger         idiom  KNOW_PERSON           agent:subj,patient:of                         state:unknown    -
be able to                  verb   ABLE                  agent:subj,topic:inf/of                       +                  -
be aboard                   idiom  ON_BOARD              agent:subj,place:obj                          +                  -
be above the limit          idiom  LIMIT_COMPARE         patient:subj,standard:above                   state:over         -
be acquainted               idiom  KNOW_PERSON           agent:subj,patient:with/of                    state:known      -
be acquainted with          verb   KNOW_PERSON           agent:subj,patient:obj                        state:known        obj:person
be affected                 verb   AFFECTED              value:subj,topic:by                           -                  subj:person
be against                  idiom  SUPPORT               agent:subj,topic:to                           state:against      subj:person/org
be all for                  idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
be allowed to carry         verb   PASSENGER_LIMIT       patient:subj,value:obj                        -                  -
be alone                    idiom  ACCOMPANY             agent:subj                                    not                -
be approved                 verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
be arraigned                verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
be asked for views          idiom  CONSULT               patient:subj,topic:in                         +                -
be at                       verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
be at a standstill          verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
be at a standstill          verb   ROAD                  patient:subj                                  state:closed     subj:place
be at post                  idiom  GUARD_POST            patient:subj,place:at                         state:on           -
be at risk                  verb   LAYOFF                value:subj,agent:at                           -                subj:job
be at the controls          idiom  DRIVE                 agent:subj,patient:of                         +                  -
be at the helm              idiom  SUPERVISE             agent:subj,patient:of/for                     +                  -
be at the wheel             idiom  DRIVE                 agent:subj,patient:of                         +                  -
be available                verb   STOCKED               patient:subj,place:at/in                      +                  subj:goods/product/drug/commodity
be awake                    verb   SLEEP                 patient:subj                                  state:conscious    subj:person
be awarded                  verb   VENUE                 topic:subj,value:to                           -                subj:hearing/game/event/meeting/show
be aware                    verb   KNOW_FACT             agent:subj,topic:that/about/of                state:known        subj:person/org
be away from post           idiom  GUARD_POST            patient:subj,place:from                       state:off          -
be axed                     verb   LAYOFF                value:subj,agent:at                           -                subj:job
be back at the table        idiom  TALKS                 agent:subj                                    state:on           -
be back at work             idiom  HOLD_OFFICE           patient:subj                                  state:in           subj:person
be back at work             verb   STRIKE_WORK           agent:subj,topic:over                         state:off        subj:person/org
be back in use              verb   ROAD                  patient:subj                                  state:open       subj:place
be back on                  verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
be back on duty             idiom  HOLD_OFFICE           patient:subj                                  state:in           subj:person
be barely                   verb   AGE                   patient:subj,value:obj                        -                subj:person,obj:time
be beaten                   verb   ELECTION_RESULT       patient:subj                                  state:lost         subj:person/org/team
be behind                   idiom  ALLEGED_ROLE          agent:subj,topic:behind                       +                  -
be behind bars              idiom  CUSTODY               patient:subj                                  state:held         subj:person
be behind bars for          idiom  SENTENCE              patient:subj,value:num                        -                subj:person
be behind the wheel         idiom  DRIVE                 agent:subj,patient:of                         +                  -
be below the limit          idiom  LIMIT_COMPARE         patient:subj,standard:below/under             state:within       -
be billed at                idiom  COST                  patient:subj,value:to/at/num                  -                  -
be blindsided               idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
be bound to                 verb   DUTY                  agent:subj,topic:inf                          +                  -
be brought in by            idiom  SOURCE                topic:subj,source:with/in                     +                  -
be by oneself               idiom  ACCOMPANY             agent:subj                                    not              -
be capable of               verb   ABLE                  agent:subj,topic:inf/of                       +                  -
be carried                  verb   VOTE_TALLY            topic:subj,value:by                           -                by:vote
be caught by surprise       idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
be caught off guard         idiom  REPORTED_TO           recipient:subj                                not                -
be caught on camera         idiom  RECORDED              patient:subj                                  +                  -
be caught on tape           idiom  RECORDED              patient:subj                                  +                  -
be caught unawares          idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
be certified for            verb   PASSENGER_LIMIT       patient:subj,value:obj                        -                  -
be charged as an adult      idiom  MINOR_TRIED           patient:subj                                  state:adult        -
be clear                    verb   CHARGE                patient:subj,topic:of                         state:off          subj:person
be clear of snow            verb   ROAD                  patient:subj                                  state:open       subj:place
be clocked                  verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
be close friends            idiom  KNOW_PERSON           agent:subj,patient:with/of                    state:known      -
be close to                 verb   KNOW_PERSON           agent:subj,patient:obj                        state:known        obj:person
be closed to traffic        verb   ROAD                  patient:subj                                  state:closed     subj:place
be compelled to             verb   DUTY                  agent:subj,topic:inf                          +                  -
be completed                verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be consistent with          verb   DNA_MATCH             patient:subj,topic:obj/with                   state:match        subj:evidence/object
be cut                      verb   LAYOFF                value:subj,agent:at                           -                subj:job
be cut                      verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
be cut off                  verb   ROAD                  patient:subj                                  state:closed     subj:place
be dead set against         idiom  SUPPORT               agent:subj,topic:to/for/with                  state:against    -
be defeated                 verb   ELECTION_RESULT       patient:subj                                  state:lost         subj:person/org/team
be delivered                verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be disabled                 verb   ALARM                 patient:subj                                  not                subj:signal
be displaced                verb   DISPLACED             value:subj,topic:from/after,place:from        -                  subj:person
be down                     verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
be down to                  idiom  CAUSE                 patient:subj,agent:to                         +                  -
be downgraded               verb   STORM_CATEGORY        topic:subj,value:to/as                        -                  subj:weather
be due                      verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
be due                      verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be eligible for             idiom  PENALTY               patient:subj,value:num                        -                  subj:person
be employed                 verb   EMPLOYER              patient:subj,agent:for/at                     +                  subj:person
be estimated at             idiom  COST                  patient:subj,value:to/at/num                  -                  -
be evacuated                verb   DISPLACED             value:subj,topic:from/after,place:from        -                  subj:person
be exposed                  verb   AFFECTED              value:subj,topic:by                           -                  subj:person
be exposed to               verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
be finished                 verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be fired                    verb   SHOT_COUNT            value:subj                                    -                  subj:shot
be found                    verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
be found alive              verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
be found dead               verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
be free of snow             verb   ROAD                  patient:subj                                  state:open       subj:place
be free to go               idiom  RESTRAINED            patient:subj                                  not              -
be free to leave            idiom  RESTRAINED            patient:subj                                  not              -
be freed                    verb   HOSTAGE               patient:subj                                  state:free         subj:person
be friends                  idiom  KNOW_PERSON           agent:subj,patient:with/of                    state:known      -
be friends with             verb   KNOW_PERSON           agent:subj,patient:obj                        state:known        obj:person
be given                    verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
be given a say              idiom  CONSULT               patient:subj,topic:in                         +                -
be given no notice          idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
be given no say             idiom  CONSULT               patient:subj,topic:in                         not              -
be given no warning         idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
be given notice             idiom  REPORTED_TO           recipient:subj                                +                  -
be gone                     idiom  HOLD_OFFICE           patient:subj                                  state:out          subj:person
be gone                     verb   LEAVE_TIME            agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
be good friends             idiom  KNOW_PERSON           agent:subj,patient:with/of                    state:known      -
be handed                   verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
be held                     verb   HEARING_DATE          topic:subj,value:on/for/in/at                 -                  subj:hearing
be held                     verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
be held                     verb   VENUE                 topic:subj,value:in/at                        -                  subj:hearing/game/event/meeting/show
be here to stay             idiom  HOLD_OFFICE           patient:subj                                  state:in           subj:person
be hit with a fine of       idiom  FINE                  patient:subj,value:num                        -                  -
be home                     verb   ARRIVE_TIME           agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
be homeless                 verb   DISPLACED             value:subj,topic:from/after,place:from        -                  subj:person
be honest                   verb   TRUE                  agent:subj                                    state:true         -
be hospitalized             verb   TOLL_INJURED          value:subj,topic:in                           -                  subj:person
be hosted                   verb   VENUE                 topic:subj,value:in/at                        -                subj:hearing/game/event/meeting/show
be hurt                     verb   TOLL_INJURED          value:subj,topic:in                           -                  subj:person
be identical to             verb   DNA_MATCH             patient:subj,topic:obj/with                   state:match        subj:evidence/object
be ignorant                 verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
be in a bad state           idiom  MAINTAINED            patient:subj                                  state:neglected  -
be in a relationship with   verb   KNOW_PERSON           agent:subj,patient:obj                        state:known      obj:person
be in charge                idiom  SUPERVISE             agent:subj,patient:of/for                     +                  -
be in command               idiom  SUPERVISE             agent:subj,patient:of/for                     +                  -
be in company               idiom  ACCOMPANY             agent:subj,patient:of                         +                -
be in danger                verb   LAYOFF                value:subj,agent:at                           -                subj:job
be in disrepair             idiom  MAINTAINED            patient:subj                                  state:neglected  -
be in effect                verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
be in excess of             idiom  LIMIT_COMPARE         patient:subj,standard:above                   state:over         -
be in favor                 idiom  SUPPORT               agent:subj,topic:of                           state:for          subj:person/org
be in favour                idiom  SUPPORT               agent:subj,topic:of                           state:for          subj:person/org
be in force                 verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
be in good health           idiom  INJURY                patient:subj                                  state:unhurt       -
be in good order            idiom  FAULT_REPORTED        patient:subj                                  not                -
be in hospital              idiom  HOSPITAL              patient:subj,place:at                         state:in           -
be in intensive care        idiom  HOSPITAL              patient:subj,place:at                         state:in           -
be in jail                  idiom  CUSTODY               patient:subj                                  state:held         subj:person
be in operation             verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
be in perfect order         idiom  FAULT_REPORTED        patient:subj                                  not                -
be in poor repair           idiom  MAINTAINED            patient:subj                                  state:neglected  -
be in prison                idiom  CUSTODY               patient:subj                                  state:held         subj:person
be in talks                 verb   TALKS                 agent:subj,topic:on/about                     state:on           -
be in the company           idiom  ACCOMPANY             agent:subj,patient:of                         +                -
be in the dark              idiom  POWER_OUT             value:subj,topic:after,place:in               -                  -
be in the dark              verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
be in the hospital          idiom  HOSPITAL              patient:subj,place:at                         state:in           -
be in touch with            verb   KNOW_PERSON           agent:subj,patient:obj                        state:known      obj:person
be in working order         idiom  FAULT_REPORTED        patient:subj                                  not                -
be in working order         verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
be inconsistent with        verb   DNA_MATCH             patient:subj,topic:obj/with                   state:nomatch      subj:evidence/object
be informed                 idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
be injured                  verb   TOLL_INJURED          value:subj,topic:in                           -                  subj:person
be involved with            verb   KNOW_PERSON           agent:subj,patient:obj                        state:known      obj:person
be jailed for               idiom  SENTENCE              patient:subj,value:num                        -                subj:person
be kept in the dark         idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
be kept informed            idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
be killed                   verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
be killed                   verb   TOLL_DEATH            value:subj,topic:in,place:in/at               -                  subj:person
be last seen                idiom  LAST_SEEN             patient:subj,value:at/on,place:in/at          -                  -
be last spotted             idiom  LAST_SEEN             patient:subj,value:at/on,place:in/at          -                  -
be left in the dark         idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
be left to rot              idiom  MAINTAINED            patient:subj                                  state:neglected  -
be left to rust             idiom  MAINTAINED            patient:subj                                  state:neglected  -
be liable for               idiom  COST_BEARER           agent:subj,patient:for                        +                  -
be licensed for             verb   PASSENGER_LIMIT       patient:subj,value:obj                        -                  -
be lit                      verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
be lit                      verb   LIT                   patient:subj                                  state:on           subj:signal/object
be located                  verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
be locked up for            idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
be logged                   verb   CALL_TIME             topic:subj,value:at                           -                  subj:call
be looking at               verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
be lost                     verb   LAYOFF                value:subj,agent:at                           -                subj:job
be lost                     verb   VOTE_TALLY            topic:subj,value:by                           -                by:vote
be made aware               idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
be moved                    verb   VENUE                 topic:subj,value:to                           -                subj:hearing/game/event/meeting/show
be muted                    verb   ALARM                 patient:subj                                  not                subj:signal
be never looked at          idiom  INSPECT               patient:subj                                  not              -
be not the first time       idiom  FIRST                 topic:subj                                    not                -
be nothing new              idiom  FIRST                 topic:subj                                    not                -
be notified                 idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
be obliged to               verb   DUTY                  agent:subj,topic:inf                          +                  -
be off                      idiom  CAMERA_ON             patient:subj                                  state:off          subj:camera
be off                      idiom  PLAN_STATUS           topic:subj                                    state:cancelled    subj:deal/event/game/plan
be off                      verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
be off camera               idiom  RECORDED              patient:subj                                  not                -
be off duty                 idiom  GUARD_POST            patient:subj,place:from                       state:off          -
be old friends              idiom  KNOW_PERSON           agent:subj,patient:with/of                    state:known      -
be on a break               idiom  GUARD_POST            patient:subj,place:from                       state:off          -
be on a ventilator          idiom  HOSPITAL              patient:subj,place:at                         state:in           -
be on board                 idiom  ON_BOARD              agent:subj,place:obj                          +                  -
be on budget                idiom  BUDGET_STATE          patient:subj                                  state:within       -
be on duty                  idiom  GUARD_POST            patient:subj,place:at                         state:on           -
be on duty                  verb   STAFFED               value:subj,place:at/in                        -                  subj:person
be on first-name terms      idiom  KNOW_PERSON           agent:subj,patient:with/of                    state:known      -
be on good terms with       verb   KNOW_PERSON           agent:subj,patient:obj                        state:known      obj:person
be on guard                 idiom  GUARD_POST            patient:subj,place:at                         state:on           -
be on leave                 idiom  HOLD_OFFICE           patient:subj                                  state:suspended    subj:person
be on own                   idiom  ACCOMPANY             agent:subj                                    not              -
be on paid leave            idiom  HOLD_OFFICE           patient:subj                                  state:suspended    subj:person
be on sale                  verb   STOCKED               patient:subj,place:at/in                      +                  subj:goods/product/drug/commodity
be on shift                 idiom  GUARD_POST            patient:subj,place:at                         state:on           -
be on shift                 verb   STAFFED               value:subj,place:at/in                        -                  subj:person
be on strike                verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
be on the books of          verb   PLAYS_FOR             patient:subj,agent:obj/for/with               +                subj:person
be on the bottle            idiom  DRINK                 agent:subj                                    +                -
be on the line              verb   LAYOFF                value:subj,agent:at                           -                subj:job
be on the picket line       verb   STRIKE_WORK           agent:subj,topic:over                         state:on         subj:person/org
be on the plane             idiom  ON_BOARD              agent:subj,place:obj                          +                  -
be on the scene             verb   WAIT                  topic:subj,value:within/in,patient:at         -                subj:vehicle/org/person
be on the shelves           verb   STOCKED               patient:subj,place:at/in                      +                  subj:goods/product/drug/commodity
be on the ship              idiom  ON_BOARD              agent:subj,place:obj                          +                  -
be on time                  verb   ON_TIME               patient:subj                                  state:on_time     -
be on watch                 idiom  GUARD_POST            patient:subj,place:at                         state:on           -
be only                     verb   AGE                   patient:subj,value:obj                        -                subj:person,obj:time
be open to traffic          verb   ROAD                  patient:subj                                  state:open       subj:place
be ordered to               verb   DUTY                  agent:subj,topic:inf                          +                  -
be original                 verb   REPLACED              patient:subj                                  not              subj:object/product/vehicle/building
be out                      verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
be out of                   verb   SUFFICIENT            topic:obj/of,agent:subj                       state:short      -
be out of a job             idiom  HOLD_OFFICE           patient:subj                                  state:out          subj:person
be out of order             verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
be out of service           verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
be out on strike            verb   STRIKE_WORK           agent:subj,topic:over                         state:on         subj:person/org
be over                     verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
be over                     idiom  LIMIT_COMPARE         patient:subj,standard:over                    state:over         over:limit
be over                     verb   STRIKE_WORK           topic:subj                                    state:off          subj:strike
be over budget              idiom  BUDGET_STATE          patient:subj                                  state:over         -
be over the limit           idiom  SPEEDING              patient:subj                                  state:over         -
be over the limit           idiom  LIMIT_COMPARE         patient:subj,standard:above                   state:over         -
be over the speed limit     idiom  SPEEDING              patient:subj                                  state:over         -
be paid                     verb   WAGE                  patient:subj,value:obj                        -                  obj:money,subj:person
be placed                   verb   RANK                  patient:subj,value:obj/at                     -                  -
be played                   verb   VENUE                 topic:subj,value:in/at                        -                subj:hearing/game/event/meeting/show
be poisoned                 verb   SICK_COUNT            value:subj,topic:after/from,place:in          -                  subj:person
be priced at                verb   COST                  patient:subj,value:obj/to                     -                  -
be pronounced dead          verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
be published                verb   RELEASE_DATE          patient:subj,value:on/in                      -                  subj:show/product/document
be pulled                   verb   RESCUED_COUNT         value:subj,topic:from                         -                  subj:person
be punishable by            idiom  PENALTY               patient:subj,value:num                        -                  subj:person
be put at                   idiom  COST                  patient:subj,value:to/at/num                  -                  -
be put away for             idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
be put in the picture       idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
be put on leave             idiom  HOLD_OFFICE           patient:subj                                  state:suspended    -
be ranked                   verb   RANK                  patient:subj,value:obj/at                     -                  -
be ready                    verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
be received                 verb   CALL_TIME             topic:subj,value:at                           -                  subj:call
be released                 verb   RELEASE_DATE          patient:subj,value:on/in                      -                  subj:show/product/document
be required to              verb   DUTY                  agent:subj,topic:inf                          +                  -
be rescued                  verb   RESCUED_COUNT         value:subj,topic:from                         -                  subj:person
be responsible              idiom  SUPERVISE             agent:subj,patient:of/for                     +                  -
be run                      verb   VENUE                 topic:subj,value:in/at                        -                subj:hearing/game/event/meeting/show
be running                  verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
be saved                    verb   RESCUED_COUNT         value:subj,topic:from                         -                  subj:person
be seen                     verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
be sent down for            idiom  SENTENCE              patient:subj,value:num                        -                subj:person
be sent to jail for         idiom  SENTENCE              patient:subj,value:num                        -                subj:person
be sent to prison for       idiom  SENTENCE              patient:subj,value:num                        -                subj:person
be sentenced                verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
be set against              idiom  SUPPORT               agent:subj,topic:to/for/with                  state:against    -
be short of                 verb   SUFFICIENT            topic:obj/of,agent:subj                       state:short      -
be sickened                 verb   SICK_COUNT            value:subj,topic:after/from,place:in          -                  subj:person
be slapped with a fine of   idiom  FINE                  patient:subj,value:num                        -                  -
be snowed under             verb   ROAD                  patient:subj                                  state:closed     subj:place
be sold                     verb   SOLD_COUNT            value:subj                                    -                  subj:product/goods/ticket
be sold                     verb   STOCKED               patient:subj,place:at/in                      +                  subj:goods/product/drug/commodity
be sourced                  verb   SOURCE                topic:subj,source:from                        +                  from:any
be staged                   verb   VENUE                 topic:subj,value:in/at                        -                subj:hearing/game/event/meeting/show
be still in place           verb   REPLACED              patient:subj                                  not              subj:object/product/vehicle/building
be still in use             verb   REPLACED              patient:subj                                  not              subj:object/product/vehicle/building
be stranded                 verb   AFFECTED              value:subj,topic:by                           -                  subj:person
be strangers                idiom  KNOW_PERSON           agent:subj,patient:of                         state:unknown    -
be supposed to              verb   DUTY                  agent:subj,topic:inf                          +                  -
be surprised                verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
be survived by              verb   CHILDREN              agent:subj,value:obj                          -                  obj:person
be switched                 verb   VENUE                 topic:subj,value:to                           -                subj:hearing/game/event/meeting/show
be switched off             idiom  CAMERA_ON             patient:subj                                  state:off          subj:camera
be taken                    verb   SOURCE                topic:subj,source:from                        +                  from:any
be taken by surprise        idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
be teetotal                 idiom  DRINK                 agent:subj                                    not                -
be the aggressor            idiom  SELF_DEFENSE          agent:subj                                    state:attack       -
be the brains behind        idiom  ALLEGED_ROLE          agent:subj,topic:behind                       +                  -
be the fault of             idiom  CAUSE                 patient:subj,agent:to                         +                  -
be the first time           idiom  FIRST                 topic:subj,agent:to                           +                  -
be the only one             idiom  ACCOMPANY             agent:subj                                    not              -
be the only time            idiom  FIRST                 topic:subj,agent:to                           +                  -
be the original             verb   REPLACED              patient:subj                                  not              subj:object/product/vehicle/building
be the result of            idiom  CAUSE                 patient:subj,agent:to                         +                  -
be the work of              idiom  CAUSE                 patient:subj,agent:to                         +                  -
be there                    verb   WAIT                  topic:subj,value:within/in,patient:at         -                subj:vehicle/org/person
be there                    verb   ARRIVE_TIME           agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
be there alone              idiom  ACCOMPANY             agent:subj                                    not              -
be tipped off               idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
be to blame                 verb   LIABLE                agent:subj,topic:for                          +                  subj:person/org
be told                     idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
be told nothing             idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
be traced to                idiom  CAUSE                 patient:subj,agent:to                         +                  -
be trapped                  verb   AFFECTED              value:subj,topic:by                           -                  subj:person
be treated and released     idiom  HOSPITAL              patient:subj                                  state:out          -
be treated at               idiom  HOSPITAL              patient:subj,place:at                         state:in           -
be tried as a juvenile      idiom  MINOR_TRIED           patient:subj                                  state:minor        -
be tried as an adult        idiom  MINOR_TRIED           patient:subj                                  state:adult        -
be tried in juvenile court  idiom  MINOR_TRIED           patient:subj                                  state:minor        -
be turned off               idiom  CAMERA_ON             patient:subj                                  state:off          subj:camera
be unaccompanied            idiom  ACCOMPANY             agent:subj                                    not                -
be unaware                  verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
be under indictment         idiom  CHARGE                patient:subj,topic:for/of                     state:on           subj:person
be under investigation      idiom  INVESTIGATION         topic:subj,agent:by                           state:open         -
be under review             idiom  INVESTIGATION         topic:subj,agent:by                           state:open         -
be under scrutiny           idiom  INVESTIGATION         topic:subj,agent:by                           state:open         -
be under the limit          idiom  SPEEDING              patient:subj                                  state:within       -
be under the limit          idiom  LIMIT_COMPARE         patient:subj,standard:below/under             state:within       -
be under threat             verb   LAYOFF                value:subj,agent:at                           -                subj:job
be under water              verb   ROAD                  patient:subj                                  state:closed     subj:place
be unmoved                  idiom  POSITION_CHANGE       agent:subj,topic:on/by                        state:same         -
be unrestrained             idiom  RESTRAINED            patient:subj                                  not              -
be up and running           verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
be up on charges            idiom  CHARGE                patient:subj,topic:for/of                     state:on           subj:person
be upgraded                 verb   STORM_CATEGORY        topic:subj,value:to/as                        -                  subj:weather
be wanted on charges        idiom  CHARGE                patient:subj,topic:for/of                     state:on           subj:person
be warned                   idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
be with                     verb   ACCOMPANY             agent:obj,patient:subj                        +                subj:person,obj:person
be within                   idiom  LIMIT_COMPARE         patient:subj,standard:within                  state:within       within:limit
be within budget            idiom  BUDGET_STATE          patient:subj                                  state:within       -
be within limits            idiom  LIMIT_COMPARE         patient:subj,standard:below/under             state:within       -
be within the limit         idiom  SPEEDING              patient:subj                                  state:within       -
be within the limit         idiom  LIMIT_COMPARE         patient:subj,standard:below/under             state:within       -
be without electricity      idiom  POWER_OUT             value:subj,topic:after,place:in               -                  -
be without power            idiom  POWER_OUT             value:subj,topic:after,place:in               -                  -
be without water            idiom  POWER_OUT             value:subj,topic:after,place:in               -                  -
be working                  verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
be worth                    idiom  COST                  patient:subj,value:to/at/num                  -                  -
be wounded                  verb   TOLL_INJURED          value:subj,topic:in                           -                  subj:person
bear                        verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:price/money/fault
bear                        verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
bear                        verb   LOAD                  patient:subj,value:obj                        -                  subj:vehicle/building/object
bear                        verb   BIRTHPLACE            patient:obj,value:in                          -                  obj:person
bear                        verb   BIRTH_DATE            patient:obj,value:on/in                       -                  obj:person
bear                        verb   BIRTH                 agent:subj,patient:to/obj                     +                  subj:person
bear responsibility         verb   LIABLE                agent:subj,topic:for                          +                  subj:person/org
bears                       noun   SPECIES_COUNT         topic:of,place:in,value:self                  -                  -
beat                        verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
beat                        verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
beat                        verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
beat                        verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
beat                        verb   WEAPON_KIND           agent:subj,patient:obj,instrument:with        +                  obj:person
beat                        verb   LEAD                  patient:subj,standard:obj,value:by            -                  -
beat to death               verb   KILL                  agent:subj,patient:obj                        +                  obj:person
because of                  prep   CAUSE                 agent:to,patient:noun                         +                  -
become                      verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
become a member of          verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
become ill                  verb   CURED                 patient:subj                                  state:sick         subj:person/animal
become ill                  verb   SICK_COUNT            value:subj,topic:after/from,place:in          -                  subj:person
become law                  verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
beds                        noun   CAPACITY              patient:of/poss,value:of/for/self/be          -                  -
beep                        verb   ALARM                 patient:subj                                  +                  subj:signal
befriend                    verb   KNOW_PERSON           agent:subj,patient:obj                        state:known      obj:person
beg                         verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  for:any
begin                       verb   HEARING_DATE          topic:subj,value:on/for/in/at                 -                  subj:hearing
begin                       verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
begin                       verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
begin                       verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
begin                       verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
begin                       verb   FIRE_START            patient:subj,agent:from/by                    +                  subj:fire
begin                       verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
begin                       verb   STRIKE_START          topic:subj,value:on/in/at                     -                  subj:strike
beginning                   noun   BEGIN_END             topic:of/to                                   state:begun        -
behind schedule             adj    ON_TIME               patient:noun                                  state:late         -
belong                      verb   OWN                   patient:subj,agent:to                         +                  -
belong to                   verb   DNA_MATCH             patient:subj,topic:obj/with                   state:match        subj:evidence/object
belong to                   verb   PARTY_MEMBER          patient:subj,topic:obj                        -                  obj:party
belted                      adj    SEATBELT              patient:noun                                  state:yes          -
benchmark rate              noun   RATE_DECISION         patient:self,value:of/at/be                   -                  -
beneficial                  adj    EFFECTIVE             patient:noun,topic:against/for                state:effective    -
bequeath                    verb   DONATE                agent:subj,recipient:to,value:obj             -                  obj:money
better                      adj    COMPARE               patient:noun,standard:than                    dir:up             -
bias                        noun   DISCRIMINATE          agent:by,patient:against                      +                  -
bid                         noun   CANDIDATE             patient:poss,topic:for                        state:in           for:job/election
bid                         verb   BID                   agent:subj,value:obj,patient:for              -                  obj:money
bid                         noun   BID                   agent:by/from/poss,patient:for,value:of       -                  -
bidders                     noun   BIDDER_COUNT          topic:for,value:self                          -                  -
bids                        noun   BIDDER_COUNT          topic:for,value:self                          -                  -
bigger                      adj    COMPARE               patient:noun,standard:than                    dir:up             -
bill                        noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
bill                        verb   FEE                   agent:subj,patient:iobj/obj,value:obj/num,topic:for  -                  obj:money
bind                        verb   DUTY                  topic:inf,agent:obj/for                       +                  inf:any
bind                        verb   DESTINATION           agent:subj,value:for/toward                   -                  subj:person/vehicle
binding                     adj    DUTY                  topic:noun,agent:for                          +                  -
birds                       noun   SPECIES_COUNT         topic:of,place:in,value:self                  -                  -
birth                       noun   BIRTH                 agent:to,patient:of                           +                  -
birth rate                  noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
birthday                    noun   BIRTH_DATE            patient:of/poss,value:be                      -                  be:any
birthplace                  noun   BIRTHPLACE            patient:of/poss,value:be                      -                  be:any
black                       adj    COLOR                 patient:noun,topic:self                       -                  noun:object/vehicle/building
blacken                     verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
blacklist                   verb   SANCTIONS             agent:subj,patient:obj                        state:on           obj:person/org/country
blackmail                   verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
blackout                    noun   RUNNING               patient:of/in                                 state:stopped      -
blackout                    noun   SUPPLY                topic:of,place:in                             state:off          -
blame                       verb   ACCUSE                patient:obj,topic:for,agent:subj              +                  obj:person/org
blame                       noun   LIABLE                agent:poss,topic:for                          +                  -
blame                       verb   CAUSE                 patient:obj,agent:on/to                       +                  -
blank                       adj    LOADED                patient:noun                                  state:unloaded     noun:weapon
blare                       verb   ALARM_TIME            topic:subj,value:at                           -                  subj:signal
blast                       noun   ERUPT                 patient:of                                    +                  -
blast off                   verb   LAUNCH                patient:subj                                  +                  subj:vehicle
blaze                       verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
block                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
block                       verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
block                       verb   PERMIT                agent:obj,topic:from                          not                from:any
block                       verb   ROAD                  agent:subj,patient:obj                        state:closed       obj:place
block                       verb   BORDER                agent:subj,patient:obj                        state:closed       obj:border
block                       verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
block                       verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
blocked                     adj    ROAD                  patient:noun                                  state:closed       noun:place
blood alcohol content       noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
blood alcohol level         noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
blow                        verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
blow                        verb   ERUPT                 patient:subj                                  +                  subj:place/object
blow up                     verb   ERUPT                 patient:subj                                  +                  subj:place/object
blow up                     verb   EXPLODE_CAUSE         agent:subj,patient:obj                        +                  obj:object/building/weapon/vehicle
blue                        adj    COLOR                 patient:noun,topic:self                       -                  noun:object/vehicle/building
board                       idiom  ON_BOARD              agent:subj,place:obj                          +                  -
board up                    verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
boats                       noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
bogus                       adj    TRUE                  topic:noun/that                               state:false        -
bogus                       adj    AUTHENTIC             patient:noun                                  state:fake         -
boil                        verb   PROCESSED             agent:subj,patient:obj                        state:treated      obj:goods/substance/water/product
bolt                        verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
bolted                      adj    LOCKED                patient:noun                                  state:locked       -
bomb                        verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
bombard                     verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
bombing                     noun   ATTACK                agent:by/from,patient:on/against              +                  -
bona fide                   adj    AUTHENTIC             patient:noun                                  state:genuine      -
bond                        noun   BAIL_AMOUNT           patient:for,value:of/at/num                   -                  -
bonus                       noun   WAGE                  patient:poss/for,value:of                     -                  -
book                        verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
book                        verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
boom                        noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
boost                       verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
boot                        verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
borrow                      verb   LEND                  recipient:subj,agent:from,value:obj           -                  obj:money
borrow                      verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
borrowings                  noun   DEBT                  patient:poss/of,value:of                      -                  -
boss                        noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
botched                     adj    SUCCESS               topic:noun                                    state:no           -
bottom out                  verb   PEAK                  patient:subj                                  state:peaked       -
bow out                     verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
bow out                     verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
box office                  noun   REVENUE               patient:poss/of,value:of                      -                  -
boy                         noun   GENDER                patient:be                                    state:male         be:any
boycott                     verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
boycott                     verb   ATTEND                agent:subj,topic:obj                          not                subj:person,obj:event/meeting/hearing/game/training
brake                       verb   STOPPED               patient:subj                                  +                  subj:person/vehicle
branches                    noun   STORES                agent:poss,value:self                         -                  -
brand                       noun   KIND                  patient:be,topic:self                         +                  be:any
brandish                    verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
brandish                    verb   WEAPON_KIND           agent:subj,instrument:obj                     +                  obj:weapon
breach                      verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
breach                      verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
breach                      verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
breach                      verb   TRUCE                 agent:subj,topic:obj                          state:war          obj:treaty
breach                      verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
breach                      noun   HACK                  agent:by,patient:of                           +                  -
break                       verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
break                       verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
break                       verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
break                       verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
break                       verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
break                       verb   TRUCE                 agent:subj,topic:obj                          state:war          obj:treaty
break down                  verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
break down                  verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
break down                  verb   TALKS                 topic:subj                                    state:off          subj:meeting
break down                  verb   TRUCE                 topic:subj                                    state:war         subj:treaty
break even                  verb   PROFITABLE            patient:subj                                  state:profit       -
break in                    verb   ENTRY_WAY             agent:subj,goal:obj/into,value:through/by/via/from  -                subj:person/animal/org
break into                  verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
break into                  verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
break into                  verb   ENTRY_WAY             agent:subj,goal:obj/into,value:through/by/via/from  -                subj:person/animal/org
break off                   verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
break off                   verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
break off                   verb   TALKS                 topic:subj                                    state:off          subj:meeting
break off                   verb   TALKS                 agent:subj,topic:obj                          state:off          obj:meeting
break off                   verb   WALKED_OUT            agent:subj,topic:obj                          +                  obj:meeting/deal/contract
break off                   verb   AMBASSADOR            agent:subj,patient:with                       state:cut          obj:relation
break out                   verb   CUSTODY               patient:subj                                  state:fugitive     subj:person
break out                   verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
break out                   verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
break out                   verb   FIRE_START            patient:subj,agent:from/by                    +                  subj:fire
break out                   verb   ESCAPE                agent:subj,source:from/obj                    +                  subj:person/animal
break promise               verb   PROMISE               agent:subj,topic:obj/on                       not                -
break the record            verb   RECORD                patient:subj,topic:obj                        state:record       obj:event
break the speed limit       verb   SPEEDING              patient:subj                                  state:over         subj:vehicle/person
break with                  verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
break-in                    noun   STEAL                 agent:by,patient:of,source:from               +                  -
breakdown                   noun   RUNNING               patient:of/in                                 state:stopped      -
breakout                    noun   ESCAPE                agent:of/by,source:from                       +                  -
breathe                     verb   CONSCIOUS_AT          patient:subj                                  state:yes          subj:person
breathing                   adj    CONSCIOUS_AT          patient:noun                                  state:yes          noun:person
bribe                       verb   BRIBE                 agent:subj,recipient:obj,value:with           +                  obj:person
bribe                       noun   BRIBE                 agent:by/from,recipient:to                    +                  -
brief                       verb   TRAINED               patient:obj,topic:in/inf,agent:subj           state:trained      obj:person
brief                       verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                  obj:person/org
brief                       verb   REPORTED_TO           agent:subj,recipient:iobj,topic:of/about/that  +                  iobj:person/org
brighten                    verb   IMPROVED              patient:subj                                  dir:up             -
bring                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
bring                       verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
bring                       verb   APPEAL                agent:subj,topic:against                      +                  obj:appeal
bring                       verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
bring                       verb   LAWSUIT               agent:subj,patient:against,topic:self         state:filed        obj:suit
bring                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
bring about                 verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
bring down                  verb   RATE_CHANGE           topic:obj,agent:subj                          state:down         obj:price/rate/tax
bring down                  verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           obj:number/money/market/time/work
bring down                  verb   SHOT_DOWN             agent:subj,patient:obj                        +                  obj:vehicle
bring down                  verb   DEMOLISH              agent:subj,patient:obj                        +                obj:building/object
bring forward               verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
bring forward               verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
bring in                    verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
bring in                    verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
bring out                   verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
bring out                   verb   COUNT_PEOPLE          topic:subj,value:obj                          -                subj:event/meeting/building/place
bring together              verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
bring under control         verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
broad                       adj    LENGTH                patient:noun,value:num                        -                  -
broadcast                   verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
broken                      adj    RUNNING               patient:noun                                  state:stopped      -
broken                      adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
brother                     noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
brown                       adj    COLOR                 patient:noun,topic:self                       -                  noun:object/vehicle/building
bruise                      verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
buckle                      verb   SEATBELT              patient:subj,topic:obj                        state:yes          obj:belt
buckled up                  adj    SEATBELT              patient:noun                                  state:yes          -
budget                      verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
budget                      noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
budgeted                    adj    COST                  patient:noun,value:at                         -                  -
build                       verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
build                       verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
build                       verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
build                       verb   MADE_IN               patient:obj,value:in                          -                  obj:product/goods/object/vehicle
build                       verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
build                       verb   HOUSING_UNITS         agent:subj,value:obj                          -                  obj:building
build                       verb   MATERIAL              patient:obj,topic:of/from                     +                  of:substance/commodity/object
builder                     noun   CONTRACTOR            agent:be,patient:for/on                       +                  be:person/org
buildings                   noun   HOUSING_UNITS         topic:in,value:self                           -                  -
built                       adj    SHARE_DONE            patient:noun,value:num                        -                  -
bulldoze                    verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
bullets                     noun   SHOT_COUNT            value:self,agent:by                           -                  -
bully                       verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
bully                       verb   COERCED               agent:subj,patient:obj,topic:into/inf         +                  obj:person
bump into                   verb   MEET                  agent:subj,patient:obj/with                   +                obj:person/org
burglarize                  verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
burglary                    noun   STEAL                 agent:by,patient:of,source:from               +                  -
burgle                      verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
burn                        verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
burn                        verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
burn                        verb   FUEL                  patient:subj,value:obj                        -                  obj:substance
burn down                   verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
burst                       verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
burst                       verb   ERUPT                 patient:subj                                  +                  subj:place/object
bursting                    adj    OVERLOADED            patient:noun                                  state:over       -
bury                        verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
bury                        verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
bury                        verb   BURIED                patient:obj,value:in/at                       -                  obj:person
bury                        verb   DEPTH                 patient:subj,value:at/obj/to                  -                  -
buses                       noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
busier                      adj    COMPARE               patient:noun,standard:than                    dir:up             -
buy                         verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
buy                         verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
buy                         verb   TRANSFER_FEE          agent:subj,patient:obj,value:for,source:from  -                  obj:person
buy off                     verb   BRIBE                 agent:subj,recipient:obj,value:with           +                  obj:person
buyout                      noun   BUY                   agent:by,patient:of,source:from,value:for     -                  -
by oneself                  adj    ACT_ALONE             agent:noun                                    state:alone        noun:person
bypass                      verb   HELD                  agent:subj,topic:obj                          state:skipped      obj:meeting/inquiry/training/hearing/event/test/game
bypass                      verb   CONSULT               agent:subj,patient:obj                        not              obj:person/org
caliber                     noun   KIND                  patient:be,topic:self                         +                  be:any
calibre                     noun   KIND                  patient:be,topic:self                         +                  be:any
call                        verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
call                        noun   CONTACT               agent:between,recipient:with/to               +                  -
call                        verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  for:any
call                        noun   ASK_FOR               agent:from/by/poss,topic:for                  +                  for:any
call                        noun   DECIDE                agent:by/poss,topic:inf/on                    +                  inf:any
call                        verb   NAME                  agent:subj,patient:obj,topic:obj              -                  -
call                        verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
call                        verb   WITNESS_COUNT         agent:subj,value:obj                          -                  obj:person
call                        verb   CERTIFIED             agent:subj,topic:obj                          state:yes          obj:election/vote
call a stoppage             idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
call a strike               idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
call a walkout              idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
call for                    verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
call for                    verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
call for                    verb   DEMAND_VALUE          agent:subj,value:obj,topic:for                -                  subj:org/person
call it quits               idiom  HOLD_OFFICE           patient:subj                                  state:out          subj:person
call members out            idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
call off                    verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
call off                    verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
call off                    verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
call off                    verb   WALKED_OUT            agent:subj,topic:obj                          +                  obj:meeting/deal/contract
call off                    verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:deal
call on                     verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
call on                     verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
call on                     verb   MEET                  agent:subj,patient:obj/with                   +                obj:person/org
calls                       noun   FREQUENCY             agent:of,value:self                           -                  -
campaign                    idiom  CANDIDATE             patient:subj,topic:for                        state:in           subj:person
campaign                    noun   CANDIDATE             patient:poss,topic:for                        state:in           for:job/election
campaign                    verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  for:any
campaign contribution       noun   DONATION_TOTAL        recipient:to,agent:from,value:of              -                  -
cancel                      verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
cancel                      verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
cancel                      verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
cancel                      verb   LICENSED              agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
cancel                      verb   HELD                  agent:subj,topic:obj                          state:skipped      obj:meeting/inquiry/training/hearing/event/test/game
cancellation                noun   PLAN_STATUS           topic:of                                      state:cancelled    of:event/game/meeting/plan/project/flight
cancer-free                 adj    CURED                 patient:noun                                  state:well         noun:person/animal
candidacy                   noun   CANDIDATE             patient:poss,topic:for                        state:in           -
candidates                  noun   BIDDER_COUNT          topic:for,value:self                          -                  -
canvass                     verb   CONSULT               agent:subj,patient:obj,topic:on/about/over    +                obj:person/org
capability                  noun   ABLE                  agent:poss,topic:inf                          +                  -
capable                     adj    ABLE                  agent:noun,topic:inf/of                       +                  -
capacity                    noun   ABLE                  agent:poss,topic:inf                          +                  -
capacity                    noun   CAPACITY              patient:of/poss,value:of/for/self/be          -                  -
capital punishment          noun   SENTENCE_KIND         patient:to                                    state:death        -
caps                        noun   TITLES                agent:poss,value:self                         -                  -
capsize                     verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
capsizing                   noun   CRASH_LAND            patient:of,place:in/near                      +                  -
captain                     verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
captain                     noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
captain                     verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
captain                     noun   DRIVE                 agent:be,patient:of                           +                  of:vehicle
captain                     verb   COACH                 agent:subj,patient:obj                        +                  obj:team
captain                     noun   COACH                 agent:be,patient:of                           +                  be:person/org
captivity                   noun   HOSTAGE               agent:by,patient:of                           state:held         -
capture                     verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
capture                     noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
capture                     verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war
capture                     verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
capture                     noun   CONTROL               agent:of,place:of/over                        +                  -
capture                     verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
capture on camera           verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
carbon footprint            noun   EMISSION              agent:of/from,topic:of,value:of               -                  -
career                      noun   EXPERIENCE            patient:poss,value:of,topic:as/in             -                  -
cargo                       noun   LOAD                  patient:of,value:of                           -                  -
cargo                       noun   CARGO                 agent:poss,patient:of                         +                  -
carriages                   noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
carry                       verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
carry                       verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
carry                       verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war
carry                       verb   OCCUPANCY             patient:subj,value:obj                        -                  subj:vehicle/building/flight
carry                       verb   LOAD                  patient:subj,value:obj                        -                  subj:vehicle/building/object
carry                       verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
carry                       verb   STOCKED               place:subj/at/in,patient:obj                  +                  obj:goods/product/drug/weapon/commodity
carry                       verb   FUEL                  patient:subj,value:obj                        -                  obj:substance
carry                       verb   CARGO                 agent:subj,patient:obj,goal:to                +                  subj:vehicle
carry                       verb   VOTE_TALLY            topic:subj,value:by                           -                by:vote
carry a price tag of        verb   COST                  patient:subj,value:obj/to                     -                  -
carry on                    verb   BEGIN_END             topic:subj                                    state:begun        -
carry out                   verb   HELD                  agent:subj,topic:obj                          state:held         obj:meeting/inquiry/training/hearing/event/test/game
cars                        noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
carve                       verb   PAINTED_BY            agent:subj,patient:obj                        +                  obj:art
cases                       noun   INFECT                value:self,topic:of                           -                  -
casings                     noun   SHOT_COUNT            value:self,agent:by                           -                  -
cast a vote against         verb   VOTE_CAST             agent:subj,topic:against/from/on              state:against      -
cast a vote for             verb   VOTE_CAST             agent:subj,topic:for/of/on                    state:for          -
cast ballots                verb   TURNOUT               value:subj,topic:in                           -                  subj:person
casualties                  noun   TOLL_INJURED          value:self,topic:in/from                      -                  -
catch                       verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
catch                       verb   INFECT                value:subj,topic:obj/with                     -                  obj:disease
catch                       noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
catch                       verb   LOCATION              agent:obj,value:in/at,topic:subj              -                  obj:person/vehicle/object
catch                       verb   DIAGNOSIS             patient:subj,topic:from/obj                   +                  obj:disease
catch                       verb   CROP                  agent:subj,topic:obj,value:obj                -                  obj:goods/commodity
catch                       noun   CROP                  topic:of,value:of                             -                  -
category                    noun   STORM_CATEGORY        topic:of/self,value:self                      -                  -
cause                       verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
cause                       noun   CAUSE                 agent:be,patient:of/for                       +                  be:any
cause                       verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
cause                       noun   FIRE_START            agent:be,patient:of                           +                  of:fire
cause                       verb   SIDE_EFFECT           patient:subj,topic:obj                        +                  subj:drug/substance
cause damage of             verb   DAMAGE_COST           topic:subj,value:obj                          -                  obj:money
cause of death              noun   DEATH_CAUSE           patient:of,topic:be                           +                  be:any
caused by                   prep   CAUSE                 agent:to,patient:noun                         +                  -
caution                     verb   RIGHTS_READ           agent:subj,patient:iobj,topic:obj             +                  -
caution                     verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                  obj:person/org
caution                     verb   REPORTED_TO           agent:subj,recipient:iobj,topic:of/about/that  +                  iobj:person/org
cave in                     verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
cease                       verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
cease                       verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
cease to exist              verb   PRESENT_STATE         patient:subj                                  state:no           -
cease-fire                  noun   TRUCE                 topic:between                                 state:peace        -
ceasefire                   noun   TRUCE                 topic:between                                 state:peace        -
cede                        verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
cells                       noun   HOUSING_UNITS         topic:in,value:self                           -                  -
ceo                         noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
certain                     adj    CONFIDENT             agent:noun,topic:that/of/in                   state:yes          -
certificate                 noun   PASSENGER_LIMIT       patient:of/on,value:of/be                     -                  -
certified                   adj    LICENSED              patient:noun,topic:for                        state:licensed     -
certified                   adj    CERTIFIED             topic:noun                                    state:yes          -
certify                     verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
certify                     verb   INSPECT_DATE          agent:subj,patient:obj,value:in/on            -                  obj:object/building/vehicle
certify                     verb   CERTIFIED             agent:subj,topic:obj                          state:yes          obj:election/vote
chain                       verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
chained                     adj    LOCKED                patient:noun                                  state:locked       -
chair                       verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
chair                       noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
chairman                    noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
chairwoman                  noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
challenge                   verb   APPEAL                agent:subj,topic:obj/against                  +                  obj:verdict/ruling/law
champion                    verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
champion                    noun   MEDAL                 agent:be,topic:of                             -                  be:person/org
championships               noun   TITLES                agent:poss,value:self                         -                  -
change                      verb   REPLACED              agent:subj,patient:obj                        +                obj:object/product/vehicle/building
change hands                verb   SALE_PRICE            patient:subj,value:for/obj                    -                  -
change mind                 verb   POSITION_CHANGE       agent:subj,topic:on/about                     state:changed      -
change plea to guilty       verb   PLEA                  patient:subj                                  state:guilty       -
change position             verb   POSITION_CHANGE       agent:subj,topic:on/about                     state:changed      -
channel                     verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
channel                     verb   DONATION_TOTAL        agent:subj,recipient:to,value:obj             -                  -
channel                     verb   PUT_IN                agent:subj,value:obj,patient:into             -                  obj:money,into:any
char                        verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
charge                      verb   CHARGE                patient:obj,topic:with,agent:subj             state:on           obj:person/org
charge                      noun   CHARGE                topic:self,patient:against/poss,agent:by      state:on           -
charge                      verb   COUNT_CONVICTED       patient:obj,value:on/of,agent:subj            -                  obj:person
charge                      verb   FEE                   agent:subj,patient:iobj/obj,value:obj/num,topic:for  -                  obj:money
charge                      noun   FEE                   topic:for,value:of/be                         -                  -
charges                     noun   CHARGE_COUNT          patient:poss/against,value:self               -                  -
charter                     verb   RENT                  agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
chase                       verb   CHASE                 agent:subj,patient:obj                        +                  obj:person/vehicle
chase                       noun   CHASE                 agent:by,patient:of                           +                  -
cheaper                     adj    COMPARE               patient:noun,standard:than                    dir:down           -
cheat                       verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
check                       verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
check                       noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
check                       verb   INSPECT_DATE          agent:subj,patient:obj,value:in/on            -                  obj:object/building/vehicle
check out                   verb   LEAVE_TIME            agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
checkup                     noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
chief                       noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
chief executive             noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
children                    noun   CHILDREN              agent:of,value:self                           -                  -
chip in                     verb   COST_BEARER           agent:subj,patient:for                        +                  for:any
chlorinate                  verb   PROCESSED             agent:subj,patient:obj                        state:treated      obj:goods/substance/water/product
choice                      noun   DECIDE                agent:by/poss,topic:inf/on                    +                  inf:any
choke                       verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
choose                      verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  subj:person/org
choose                      verb   SEATED_JURY           agent:subj,value:obj                          -                  obj:juror
christen                    verb   NAME                  agent:subj,patient:obj,topic:obj              -                  -
churn out                   verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
cite                        verb   CHARGE                patient:obj,topic:for,agent:subj              state:on           obj:person/org
citizen                     noun   CITIZEN               patient:be,place:of                           state:citizen      be:any
civil penalty               noun   FINE                  patient:against/on,value:of/num               -                  -
claim                       verb   DAMAGES               agent:subj,value:obj,patient:from             -                  obj:money/damages
claim                       verb   TOLL_DEATH            value:obj,topic:subj                          -                  obj:person
claim                       verb   JURISDICTION          agent:subj,topic:over                         state:has          obj:jurisdiction
claim                       verb   TITLES                agent:subj,value:obj                          -                  obj:game
claim                       verb   TOLL_DEATH            value:obj,topic:subj                          -                  obj:life
claim responsibility        verb   CLAIM_RESPONSIBILITY  agent:subj,topic:for                          +                  -
claim the lives of          idiom  TOLL_DEATH            topic:subj,value:obj                          -                  -
claims                      noun   LAWSUIT_COUNT         patient:against,value:self                    -                  -
class action                noun   LAWSUIT               agent:poss/by,patient:against                 state:filed        -
class size                  noun   CLASS_SIZE            place:at/in,value:of/self                     -                  -
classified                  adj    SECRET                patient:noun                                  state:secret       -
classify                    verb   SECRET                patient:obj,agent:subj                        state:secret       -
classify                    verb   DEATH_MANNER          patient:obj,agent:subj,value:as               -                 obj:death
clean                       adj    CONTAMINATED          patient:noun                                  state:clean        -
clean                       adj    HISTORY               patient:noun                                  not                -
clear                       verb   CHARGE                patient:obj,topic:of,agent:subj               state:off          obj:person
clear                       verb   CHARGE_DECISION       patient:obj,agent:subj                        state:nocharge     obj:person
clear                       verb   LOADED                patient:obj,agent:subj                        state:unloaded     obj:weapon
clear                       verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:approved     obj:drug
clear                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
clear                       verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
clear                       verb   PASS_TEST             patient:subj,topic:obj                        state:pass         obj:test/inquiry
clear                       verb   PERMIT                agent:obj,topic:inf                           +                  inf:any
clear                       adj    WEATHER               place:in/at                                   state:dry          -
clear                       adj    ROAD                  patient:noun                                  state:open         noun:place
clear                       verb   ROAD                  agent:subj,patient:obj                        state:open         obj:place
clear                       verb   EVACUATION            agent:subj,place:obj                          state:ordered      obj:place/building/person
clear                       adj    VISIBILITY            place:noun                                    state:clear        -
clear                       verb   PAID_UNPAID           agent:subj,topic:obj                          state:paid         obj:price/money
clear                       verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                  obj:measure/law/plan/deal
clear                       verb   SUSPECT               agent:subj,patient:obj                        not                obj:person
clear                       verb   APPROVED_BY           agent:subj,patient:obj                        +                  obj:project/document/payment/plan/work/event
clear                       verb   BAN_SPORT             agent:subj,patient:obj                        state:eligible     obj:person/team
clear                       verb   VERDICT               patient:obj,agent:subj                        state:acquitted    subj:court,obj:person
clear                       adj    ROAD                  patient:noun,topic:of                         state:open       -
clear                       verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
clearance                   noun   PERMIT                agent:for,topic:inf/for                       +                  -
clearance                   noun   APPROVED_BY           agent:by/from,patient:for/of                  +                  -
cleared                     adj    BAN_SPORT             patient:noun                                  state:eligible     noun:person/team
clients                     noun   CUSTOMERS             agent:poss,value:self                         -                  -
climb                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             subj:price/rate/market/number/money/temperature/commodity/goods/tax
climb                       verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
climb                       verb   PEAK                  patient:subj                                  state:rising       -
climb                       verb   ALTITUDE              patient:subj,value:at/to                      -                  subj:vehicle
climb in                    verb   ENTRY_WAY             agent:subj,goal:obj/into,value:through/by/via/from  -                subj:person/animal/org
climb still                 verb   PEAK                  patient:subj                                  state:rising       -
clinch                      verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
clinch                      verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war
clinch                      verb   CONTRACTOR            agent:subj,patient:obj                        +                  obj:contract
cling to power              verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
clock                       verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
clock                       verb   HOURS_WORKED          agent:subj,value:obj                          -                  obj:time
close                       verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
close                       verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
close                       verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
close                       verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
close                       verb   OPEN_CLOSED           patient:subj                                  state:closed       subj:building/business/place/object/org/service
close                       verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
close                       verb   SHARE_PRICE           patient:subj,value:at/to                      -                  subj:market
close                       verb   STORES                agent:subj,value:obj                          -                  obj:building/business
close                       verb   OPENING_HOURS         patient:subj,value:at/from/until              -                  subj:building/business/service
close                       verb   BORDER                agent:subj,patient:obj                        state:closed       obj:border
close doors                 verb   OPEN_CLOSED           patient:subj                                  state:closed       subj:building/business/place/object/org/service
close off                   verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
closed                      adj    OPEN_CLOSED           patient:noun                                  state:closed       -
closed                      adj    PERMIT                agent:to,topic:noun                           not                to:person/vehicle/animal
closed                      adj    OPEN_CLOSED           patient:noun                                  state:closed       to:traffic
closing                     noun   OPEN_CLOSED           patient:of                                    state:closed       -
closing time                noun   OPENING_HOURS         patient:of,value:be                           -                  be:any
closure                     noun   OPEN_CLOSED           patient:of                                    state:closed       -
co-founder                  noun   FOUNDED               agent:be,patient:of                           +                  be:person/org
coach                       noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
coach                       verb   TRAINED               patient:obj,topic:in/inf,agent:subj           state:trained      obj:person
coach                       verb   COACH                 agent:subj,patient:obj                        +                  obj:team
coach                       noun   COACH                 agent:be,patient:of                           +                  be:person/org
cock                        verb   HAMMER                patient:obj,agent:subj                        +                  obj:hammer/weapon
coerce                      verb   COERCED               agent:subj,patient:obj,topic:into/inf         +                  obj:person
coercion                    noun   COERCED               patient:of                                    +                  -
coincidence                 noun   PREMEDITATED          topic:be                                      state:accidental   be:any
cold                        adj    LOADED                patient:noun                                  state:unloaded     noun:weapon
collaborate                 verb   COOPERATE             agent:subj,recipient:with                     +                  subj:person/org
collapse                    verb   CASE_STATUS           topic:subj                                    state:ended        subj:case
collapse                    verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:business
collapse                    verb   VOTE_RESULT           topic:subj                                    state:rejected     subj:measure/law/plan
collapse                    verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
collapse                    verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
collapse                    noun   DAMAGED               patient:to/of                                 state:damaged      -
collapse                    verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
collapse                    verb   TALKS                 topic:subj                                    state:off          subj:meeting
collapse                    verb   SUCCESS               topic:subj                                    state:no           subj:plan/event/project/test/inquiry
collapse                    verb   PLAN_STATUS           topic:subj                                    state:cancelled    subj:deal/project/plan
collapse                    verb   TRUCE                 topic:subj                                    state:war         subj:treaty
collar                      verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
collect                     verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
collect                     verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
collect                     verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
collide                     verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
collide with                verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
collision                   noun   CRASH_LAND            patient:of,place:in/near                      +                  -
collude                     verb   ACT_ALONE             agent:subj                                    state:together     subj:person
collude                     verb   PLOT                  agent:subj,topic:inf/obj,patient:against/with  +                  subj:person/org
collusion                   noun   ACT_ALONE             agent:between/of                              state:together     -
colony                      noun   SPECIES_COUNT         topic:of,place:in,value:self                  -                  -
comatose                    adj    SLEEP                 patient:noun                                  state:unconscious  -
comb                        verb   SEARCH                agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
combine                     verb   MERGE                 patient:subj,recipient:with                   +                  subj:org/business
come                        verb   RANK                  patient:subj,value:obj/at                     -                  -
come                        verb   ARRIVE                agent:subj,goal:to                            +                  subj:person/vehicle/org,to:place/building/person/org
come                        verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
come                        verb   SOURCE                topic:subj,source:from                        +                  from:any
come                        verb   CALL_TIME             topic:subj,value:at                           -                  subj:call
come                        verb   DEPART_PLACE          agent:subj,value:from                         -                  subj:person/vehicle
come                        verb   WAIT                  topic:subj,value:within/in,patient:at         -                subj:vehicle/org/person
come alone                  idiom  ACCOMPANY             agent:subj                                    not              -
come ashore                 verb   STORM_LANDFALL        topic:subj,value:in/at/near/obj               -                  subj:weather
come back clean             idiom  TEST_RESULT           patient:subj,topic:for                        state:negative     -
come back negative          idiom  TEST_RESULT           patient:subj,topic:for                        state:negative     -
come back positive          idiom  TEST_RESULT           patient:subj,topic:for                        state:positive     -
come clean                  verb   CONFESS               agent:subj,topic:to/obj                       +                  subj:person
come down                   verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
come down                   verb   ORDER                 topic:order,agent:from                        +                -
come down against           idiom  SUPPORT               agent:subj,topic:to/for/with                  state:against    -
come face to face with      verb   MEET                  agent:subj,patient:obj/with                   +                obj:person/org
come from                   verb   DNA_MATCH             patient:subj,topic:obj/with                   state:match        subj:evidence/object
come home                   verb   ARRIVE_TIME           agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
come in                     verb   CALL_TIME             topic:subj,value:at                           -                  subj:call
come in                     verb   ENTRY_WAY             agent:subj,goal:obj/into,value:through/by/via/from  -                subj:person/animal/org
come in at                  idiom  COST                  patient:subj,value:to/at/num                  -                  -
come in under budget        idiom  BUDGET_STATE          patient:subj                                  state:within       -
come in with                idiom  SOURCE                topic:subj,source:with/in                     +                  -
come into force             verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
come into force             verb   TRUCE                 topic:subj                                    state:peace        subj:treaty
come on                     verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
come on                     verb   LIT                   patient:subj                                  state:on           subj:signal/object
come on                     verb   ALARM_TIME            topic:subj,value:at                           -                  subj:signal
come out                    verb   RELEASE_DATE          patient:subj,value:on/in                      -                  subj:show/product/document
come out against            idiom  SUPPORT               agent:subj,topic:to                           state:against      subj:person/org
come out for                idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
come out in favor           idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
come out in favour          idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
come out on strike          verb   STRIKE_WORK           agent:subj,topic:over                         state:on         subj:person/org
come round                  verb   SLEEP                 patient:subj                                  state:conscious    subj:person
come to                     verb   COST                  patient:subj,value:obj/to                     -                  -
come to                     verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
come to a close             verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
come to an end              verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
come to nothing             verb   SUCCESS               topic:subj                                    state:no           subj:plan/event/project/test/inquiry
come to terms               verb   AGREE                 agent:subj,topic:to/on/inf/that/with          state:agreed       subj:person/org
come to the aid of          verb   HELPED                agent:subj,patient:obj                        +                obj:person/animal
come with                   verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
command                     verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
command                     verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
command                     verb   DUTY                  topic:inf,agent:obj/for                       +                  inf:any
command                     verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org,inf:any
command                     noun   ORDER                 agent:by/from,topic:inf                       +                  inf:any
command                     verb   SUPERVISE             agent:subj,patient:obj                        +                  obj:any
commander                   noun   SUPERVISE             agent:be,patient:of                           +                  be:person/org
commence                    verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
commence                    verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
commission                  noun   TAX                   topic:on/self,value:of/at                     -                  -
commission                  verb   ASK_FOR               agent:subj,topic:obj,recipient:from/of        +                  subj:person/org
commission                  verb   ORDER                 agent:subj,topic:obj                          +                  obj:inquiry/event/work
commissioner                noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
commit                      verb   PROMISE               agent:subj,topic:to/inf                       +                  to:any
commit                      verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
commitment                  noun   PROMISE               agent:poss,topic:inf/that                     +                  -
communication               noun   CONTACT               agent:between,recipient:with/to               +                  -
community service           noun   SENTENCE_KIND         patient:to                                    state:probation    -
compel                      verb   DUTY                  agent:obj,topic:inf                           +                  -
compel                      verb   COERCED               agent:subj,patient:obj,topic:into/inf         +                  obj:person
compensate                  verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
compensation                noun   DAMAGES               value:of/num,recipient:to                     -                  -
compensation                noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
compensation package        noun   WAGE                  patient:poss/for,value:of                     -                  -
compete                     verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team,in:game
competent                   adj    COMPETENT             patient:noun,topic:inf                        state:fit          noun:person
competitors                 noun   PARTICIPANTS          topic:in,value:self                           -                  -
compile                     verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
complain                    verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
complainants                noun   VICTIM_COUNT          topic:of,agent:poss,value:self                -                  -
complaint                   noun   COMPLAIN_FILED        agent:from/by,patient:against/about           +                  -
complaints                  noun   FREQUENCY             agent:of,value:self                           -                  -
complaints                  noun   LAWSUIT_COUNT         patient:against,value:self                    -                  -
complete                    verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
complete                    verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
complete                    verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
complete                    verb   FINISHED              agent:subj,patient:obj                        state:done         obj:building/project/document/work
complete                    adj    FINISHED              patient:noun                                  state:done         -
complete                    adj    SHARE_DONE            patient:noun,value:num                        -                  -
complete                    verb   FINISH_TIME           agent:subj,value:in,topic:obj                 -                  subj:person/team
completed                   adj    FINISHED              patient:noun                                  state:done         -
completion                  noun   BEGIN_END             topic:of/to                                   state:ended        -
complimentary               adj    FREE_OF_CHARGE        topic:noun                                    state:free         noun:event/service/ticket/product
comply                      verb   RESIST                agent:subj,patient:with/obj                   not                -
comply with                 verb   LEGALITY              agent:subj,topic:obj                          state:legal        obj:law
compose                     verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
compose                     verb   PAINTED_BY            agent:subj,patient:obj                        +                  obj:art
composer                    noun   DIRECTED              agent:be,patient:of                           +                  be:person/org
comprise                    verb   NUMBER_OF_PARTS       patient:subj,value:obj                        -                  subj:object/building/vehicle/document
compromise                  verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
compromise                  verb   DATA_LEAK             agent:subj,value:obj                          -                  obj:document/computer
compulsory                  adj    DUTY                  topic:noun,agent:for                          +                  -
con                         verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
conceal                     verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
conceal                     verb   SECRET                patient:obj,agent:subj                        state:secret       -
conceal                     verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
conceal                     verb   REPORTED_TO           agent:subj,topic:obj,recipient:from           not                -
conceal                     verb   DISCLOSED             agent:subj,topic:obj                          state:secret       obj:money/document/claim/meeting
concealment                 noun   HIDE                  agent:by,patient:of                           +                  -
concede                     verb   ELECTION_RESULT       patient:subj,topic:obj                        state:lost         obj:election/vote/game/war/job
concede                     verb   CONCEDED              agent:subj                                    +                  obj:election/vote
concede defeat              verb   ELECTION_RESULT       patient:subj                                  state:lost         subj:person/org/team
concede defeat              verb   CONCEDED              agent:subj,topic:to                           +                  -
conceivable                 adj    POSSIBLE              topic:that/inf/noun,agent:for                 state:possible     -
concentration               noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
concern                     verb   SUBJECT_OF            patient:subj,topic:with/obj/about             +                  subj:document/meeting/show
concession                  noun   CONCEDED              agent:poss,topic:to                           +                  -
conclude                    verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
conclude                    verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
conclude                    verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
conclude                    verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
conclude                    verb   FINISHED              agent:subj,patient:obj                        state:done         obj:building/project/document/work
conclusion                  noun   BEGIN_END             topic:of/to                                   state:ended        -
condemn                     verb   SENTENCE              patient:obj,value:to,topic:for,agent:subj     -                  obj:person
condemn                     verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
conduct                     verb   HELD                  agent:subj,topic:obj                          state:held         obj:meeting/inquiry/training/hearing/event/test/game
confer with                 verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
confess                     verb   CONFESS               agent:subj,topic:to/obj                       +                  subj:person
confession                  noun   CONFESS               agent:poss,topic:to                           +                  -
confident                   adj    CONFIDENT             agent:noun,topic:that/of/in                   state:yes          -
confidential                adj    SECRET                patient:noun                                  state:secret       -
confirm                     verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
confirm                     verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
confirm                     verb   IDENTIFY              agent:subj,topic:obj,patient:as               -                  obj:person/object
confirm                     verb   PROOF                 agent:subj,topic:that/obj/of                  +                  subj:document/evidence/test/inquiry
confirm                     verb   CERTIFIED             agent:subj,topic:obj                          state:yes          obj:election/vote
confirm                     verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
confiscate                  verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
confront                    verb   CHARGE                patient:subj,topic:obj                        state:on           obj:charge
confront                    verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
confront                    verb   LAWSUIT_COUNT         patient:subj,value:obj                        -                  obj:suit
conk out                    verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
connect                     verb   LINKED                agent:subj,patient:obj,topic:to/with          state:linked       -
connected                   adj    LINKED                patient:noun,topic:to/with                    state:linked       -
connection                  noun   LINKED                patient:between,topic:to/with                 state:linked       -
conquer                     verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
conscious                   adj    KNOW_FACT             agent:noun,topic:of/that                      state:known        -
conscious                   adj    SLEEP                 patient:noun                                  state:conscious    -
consensual                  adj    CONSENT               topic:noun                                    state:given        -
consent                     noun   PERMIT                agent:for,topic:inf/for                       +                  -
consent                     verb   AGREE                 agent:subj,topic:to/on/inf/that/with          state:agreed       subj:person/org
consent                     noun   AGREE                 agent:between/of,topic:on/to                  state:agreed       -
consent                     verb   CONSENT               agent:subj,topic:to/inf                       state:given        subj:person/org
consent to                  verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
conservative                noun   PARTY_MEMBER          patient:be,topic:self                         -                  be:any
conserve                    verb   DEMOLISH              agent:subj,patient:obj                        not              obj:building/object
consignment                 noun   CARGO                 agent:poss,patient:of                         +                  -
consist of                  verb   CONTENTS              patient:subj,topic:obj                        +                  subj:object/document/building/vehicle
consist of                  verb   NUMBER_OF_PARTS       patient:subj,value:obj                        -                  subj:object/building/vehicle/document
conspiracy                  noun   ACT_ALONE             agent:between/of                              state:together     -
conspiracy                  noun   PLOT                  agent:by/of,topic:inf,patient:against         +                  -
conspire                    verb   ACT_ALONE             agent:subj                                    state:together     subj:person
conspire                    verb   PLOT                  agent:subj,topic:inf/obj,patient:against/with  +                  subj:person/org
constitute                  verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
constitutional              adj    LEGALITY              topic:noun                                    state:legal        -
construct                   verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
construct                   verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
construct                   verb   MATERIAL              patient:obj,topic:of/from                     +                  of:substance/commodity/object
construction                noun   BUILD                 agent:by,patient:of                           +                  -
consult                     verb   LAWYER_PRESENT        patient:subj                                  +                  obj:lawyer
consult                     verb   CONSULT               agent:subj,patient:obj,topic:on/about/over    +                obj:person/org
consult                     verb   CONSULT               agent:subj,patient:with,topic:on/about/over   +                with:person/org
consultation                noun   CONSULT               agent:by,patient:with/of,topic:on/about/over  +                -
consume                     verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
consume                     verb   DRINK                 agent:subj,patient:obj                        +                  subj:person,obj:substance/water
consume                     verb   FUEL                  patient:subj,value:obj                        -                  obj:substance
consumer price index        noun   INFLATION             place:in/poss,value:of/at/be                  -                  -
contact                     verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
contact                     noun   CONTACT               agent:between,recipient:with/to               +                  -
contagious                  adj    CURED                 patient:noun                                  state:sick         noun:person/animal
contain                     verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
contain                     verb   LEVEL                 patient:subj,value:obj                        -                  -
contain                     verb   CONTENTS              patient:subj,topic:obj                        +                  subj:object/document/building/vehicle
contain                     verb   NUMBER_OF_PARTS       patient:subj,value:obj                        -                  subj:object/building/vehicle/document
contained                   adj    FIRE_STATE            patient:noun                                  state:out          noun:fire
contained                   adj    CONTAINED             patient:noun,value:num                        -                  noun:fire
containment                 noun   CONTAINED             patient:of,value:num                          -                  of:fire
contaminate                 verb   CONTAMINATED          patient:obj,topic:with,agent:subj             state:tainted      -
contaminated                adj    CONTAMINATED          patient:noun,topic:with                       state:tainted      -
contamination               noun   POLLUTION_SOURCE      source:from/by,topic:of                       +                  -
content                     noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
content                     adj    SATISFIED             agent:noun,topic:with                         state:yes          -
contents                    noun   CONTENTS              patient:of,topic:be                           +                  be:any
contest                     verb   APPEAL                agent:subj,topic:obj/against                  +                  obj:verdict/ruling/law
contest                     verb   CANDIDATE             patient:subj,topic:obj                        state:in           subj:person,obj:job/election
contest                     verb   CERTIFIED             agent:subj,topic:obj                          state:no           obj:election/vote
contest                     verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
contest extradition         verb   EXTRADITE             patient:subj                                  not                -
contestants                 noun   PARTICIPANTS          topic:in,value:self                           -                  -
continue                    verb   CASE_STATUS           topic:subj                                    state:going        subj:case
continue                    verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
continue                    verb   INVESTIGATION         topic:into                                    state:open         subj:inquiry
continue                    verb   BEGIN_END             topic:subj                                    state:begun        -
continue                    verb   DURATION              topic:subj,value:for/obj                      -                  -
continue                    verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
continue                    verb   TRIAL_PHASE           agent:subj,topic:obj                          state:running      obj:test/drug
continue as planned         verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
continue to rise            verb   PEAK                  patient:subj                                  state:rising       -
contract                    verb   INFECT                value:subj,topic:obj/with                     -                  obj:disease
contract                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
contract                    noun   CONTRACT              agent:poss,patient:with/between               +                  -
contract                    verb   DIAGNOSIS             patient:subj,topic:from/obj                   +                  obj:disease
contract                    noun   CONTRACT_TERM         topic:with,value:num                          -                  -
contraction                 noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
contractor                  noun   CONTRACTOR            agent:be,patient:for/on                       +                  be:person/org
contradict                  verb   PROOF                 agent:subj,topic:that/obj                     not                subj:document/evidence/test/inquiry
contravene                  verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
contribute                  verb   DONATE                agent:subj,recipient:to,value:obj             -                  obj:money
contribute                  verb   DONATION_TOTAL        agent:subj,recipient:to,value:obj             -                  -
contribution                noun   DONATE                agent:from/by,recipient:to,value:of           -                  -
contribution                noun   DONATION_TOTAL        recipient:to,agent:from,value:of              -                  -
contrite                    adj    SORRY                 agent:noun,topic:for/that                     state:sorry        -
control                     verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
control                     verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
control                     verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
control                     noun   CONTROL               agent:of,place:of/over                        +                  -
convene                     verb   HELD                  agent:subj,topic:obj                          state:held         obj:meeting/inquiry/training/hearing/event/test/game
conversation                noun   CONTACT               agent:between,recipient:with/to               +                  -
convert                     verb   RELIGION              patient:subj,topic:to                         -                  subj:person
convert                     verb   USED_FOR              agent:subj,patient:obj,topic:for/as/inf       +                  obj:building/object/money/place
convict                     verb   VERDICT               patient:obj,topic:of,agent:subj               state:guilty       obj:person/org
convict                     verb   COUNT_CONVICTED       patient:obj,value:on/of,agent:subj            -                  obj:person
conviction                  noun   VERDICT               patient:poss/of,topic:for                     state:guilty       -
conviction rate             noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
convinced                   adj    CONFIDENT             agent:noun,topic:that/of/in                   state:yes          -
cook                        verb   PROCESSED             agent:subj,patient:obj                        state:treated      obj:goods/substance/water/product
cooked                      adj    PROCESSED             patient:noun                                  state:treated      -
cool                        verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
cooler                      adj    COMPARE               patient:noun,standard:than                    dir:down           -
cooperate                   verb   COOPERATE             agent:subj,recipient:with                     +                  subj:person/org
cooperate                   verb   RESIST                agent:subj,patient:with/obj                   not                -
cooperation                 noun   COOPERATE             agent:poss,recipient:with                     +                  -
coordinate                  verb   SUPERVISE             agent:subj,patient:obj                        +                  obj:any
copies sold                 noun   SOLD_COUNT            patient:of,value:self                         -                  -
copy                        noun   AUTHENTIC             patient:be                                    state:fake         be:any
cordon off                  verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
correct                     adj    TRUE                  topic:noun/that                               state:true         -
correlation                 noun   LINKED                patient:between,topic:to/with                 state:linked       -
corroborate                 verb   PROOF                 agent:subj,topic:that/obj/of                  +                  subj:document/evidence/test/inquiry
corroborate                 verb   PROOF                 agent:subj,topic:that/obj                     +                  -
corroded                    adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
corrupt                     verb   BRIBE                 agent:subj,recipient:obj,value:with           +                  obj:person
cost                        verb   COST                  patient:subj,value:obj/to                     -                  -
cost                        verb   COST                  patient:obj,value:at,agent:subj               -                  -
cost                        noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
cost                        noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
cost                        verb   COST                  patient:subj,value:num                        -                obj:person/org/place,subj:any
cost lives                  verb   TOLL_DEATH            topic:subj,value:obj                          -                  -
cost the lives of           idiom  TOLL_DEATH            topic:subj,value:obj                          -                  -
costlier                    adj    COMPARE               patient:noun,standard:than                    dir:up             -
could be imprisoned for     idiom  PENALTY               patient:subj,value:num                        -                  subj:person
could be jailed for         idiom  PENALTY               patient:subj,value:num                        -                  subj:person
could get                   verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
could go to prison for      idiom  PENALTY               patient:subj,value:num                        -                  subj:person
could receive               verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
could sentence              verb   PENALTY               patient:obj,value:to                          -                  -
could serve                 verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
could spend                 idiom  PENALTY               patient:subj,value:num                        -                  subj:person
counsel                     noun   REPRESENT             agent:be,patient:for/of                       +                  be:person/org
count                       noun   CHARGE                topic:self,patient:against/poss,agent:by      state:on           of:charge/crime
count                       verb   SHOT_COUNT            agent:subj,value:obj                          -                  obj:shot
count                       verb   COUNT_PEOPLE          topic:subj,value:obj                          -                subj:event/meeting/building/place
counted                     adj    SHARE_DONE            patient:noun,value:num                        -                  -
counterfeit                 verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
counterfeit                 adj    AUTHENTIC             patient:noun                                  state:fake         -
countersign                 verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
countries                   noun   PARTICIPANTS          topic:in,value:self                           -                  -
counts                      noun   CHARGE_COUNT          patient:poss/against,value:self               -                  -
court date                  noun   HEARING_DATE          topic:self,value:on/for                       -                  -
cousin                      noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
cover                       verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
cover                       verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
cover                       verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
cover                       verb   AREA                  patient:subj,value:obj                        -                  -
cover                       verb   INSURED               agent:subj,patient:obj                        state:insured      -
cover                       verb   FINISH_TIME           agent:subj,value:in,topic:obj                 -                  subj:person/team
cover                       verb   SUBJECT_OF            patient:subj,topic:with/obj/about             +                  subj:document/meeting/show
cover up                    verb   SECRET                patient:obj,agent:subj                        state:secret       -
cover up                    verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
cover up                    verb   REPORTED_TO           agent:subj,topic:obj,recipient:from           not              -
cover-up                    noun   HIDE                  agent:by,patient:of                           +                  -
covered                     adj    INSURED               patient:noun                                  state:insured      -
crack                       verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
crack                       verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
crack                       noun   FAULT_REPORTED        patient:in/with/of                            +                  -
cracked                     adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
cram into                   verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
crammed                     adj    OVERLOADED            patient:noun                                  state:over       -
crash                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           subj:price/rate/market/number/money/temperature/commodity/goods/tax
crash                       verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
crash                       verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
crash                       noun   CRASH_LAND            patient:of,place:in/near                      +                  -
crash                       verb   LANDED                patient:subj                                  not                subj:vehicle
create                      verb   HIRE_COUNT            agent:subj,value:obj                          -                  obj:job
create                      verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
create                      verb   FOUNDED               agent:subj,patient:obj                        +                  obj:org/business/place
create                      verb   PAINTED_BY            agent:subj,patient:obj                        +                  obj:art
creator                     noun   FOUNDED               agent:be,patient:of                           +                  be:person/org
creator                     noun   PAINTED_BY            agent:be,patient:of                           +                  be:person/org
credit                      noun   LEND                  agent:from,recipient:to,value:of              -                  -
credit line                 noun   LEND                  agent:from,recipient:to,value:of              -                  -
creep up                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
cremate                     verb   BURIED                patient:obj,value:in/at                       -                  obj:person
crest                       verb   HEIGHT                patient:subj,value:obj/to                     -                  -
crest                       verb   PEAK                  patient:subj                                  state:peaked       -
crest                       verb   WATER_LEVEL           patient:subj,value:at/to/by                   -                  subj:water/place
crew                        noun   OCCUPANCY             patient:on/aboard,value:self                  -                  -
crime rate                  noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
criminal history            noun   HISTORY               patient:poss/of,topic:of                      +                  -
criminal record             noun   HISTORY               patient:poss/of,topic:of                      +                  -
criminalise                 verb   LEGALITY              topic:obj,agent:subj                          state:illegal      -
criminalize                 verb   LEGALITY              topic:obj,agent:subj                          state:illegal      -
critical                    adj    CONDITION             patient:noun                                  state:grave        -
criticise                   verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
criticize                   verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
crop                        noun   CROP                  topic:of,value:of                             -                  -
cross                       verb   ROUTE                 agent:subj,value:via/along/through/down       -                  subj:person/vehicle
cross                       verb   LANE                  agent:subj,value:in/into                      -                  subj:vehicle
crowd                       noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
crowd                       verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
crowd into                  verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
crowd size                  noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
crowding                    noun   OVERLOADED            patient:at/in/of/on                           state:over       -
crucial                     adj    NEED                  topic:noun,agent:to/for                       +                  -
cruise                      verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
cruise                      verb   ALTITUDE              patient:subj,value:at/to                      -                  subj:vehicle
crumble                     verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
crush                       verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
culpable                    adj    LIABLE                agent:noun,topic:for                          +                  -
culprit                     noun   CAUSE                 agent:be,patient:of/for                       +                  be:any
culprit                     noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
curb                        verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
cure                        verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
cured                       adj    CURED                 patient:noun                                  state:well         noun:person/animal
curfew                      noun   OPENING_HOURS         patient:of,value:be                           -                  be:any
curfew                      noun   MARTIAL               topic:self,place:in                           state:in           -
custody                     noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
customary                   adj    NORMAL                topic:noun                                    state:normal       -
customers                   noun   CUSTOMERS             agent:poss,value:self                         -                  -
customers without power     noun   POWER_OUT             value:self                                    -                  -
cut                         verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
cut                         verb   RATE_CHANGE           topic:obj,agent:subj                          state:down         obj:price/rate/tax
cut                         verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           obj:number/money/market/time/work
cut                         noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
cut                         verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
cut                         verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          from:document/law/measure/plan/list
cut                         verb   RATE_DECISION         agent:subj,patient:obj,value:at/to            -                  obj:rate
cut                         verb   DIVIDEND              agent:subj,value:obj                          -                  obj:dividend
cut                         verb   SUPPLY                topic:obj,agent:subj,place:to                 state:off          obj:service/water/substance
cut                         verb   RISK                  agent:subj,topic:obj                          dir:down           obj:danger
cut                         verb   AMBASSADOR            agent:subj,patient:with                       state:cut          obj:relation
cut off                     verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
cut off                     verb   SUPPLY                topic:obj,agent:subj,place:to                 state:off          obj:service/water/substance
cut off                     adj    ROAD                  patient:noun,topic:by/with                    state:closed     -
cut out                     verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
cutoff                      noun   APPEAL_DEADLINE       topic:for,value:be/of                         -                  -
cyberattack                 noun   HACK                  agent:by,patient:of                           +                  -
damage                      verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
damage                      noun   DAMAGED               patient:to/of                                 state:damaged      -
damage                      noun   DAMAGE_COST           patient:to,value:of/num,topic:from            -                  -
damaged                     adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
damages                     noun   DAMAGES               value:of/num,recipient:to                     -                  -
damages                     noun   DAMAGE_COST           patient:to,value:of/num,topic:from            -                  -
dangerous                   adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
dark                        adj    RUNNING               patient:noun                                  state:stopped      -
dark                        adj    LIT                   patient:noun                                  state:off          noun:place/building/object
data breach                 noun   HACK                  agent:by,patient:of                           +                  -
date                        noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
date                        verb   BUILT_WHEN            patient:subj,value:to/from                    -                  subj:building/object
date                        verb   KNOW_PERSON           agent:subj,patient:obj                        state:known        obj:person
date                        verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/document/motion/claim/appeal
date                        verb   DATED                 patient:obj,value:to,agent:subj               -                  obj:object/building/document
date                        noun   DATED                 patient:of,value:be                           -                  be:any
date back                   verb   BUILT_WHEN            patient:subj,value:to/from                    -                  subj:building/object
date of birth               noun   BIRTH_DATE            patient:of/poss,value:be                      -                  be:any
daughter                    noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
daughters                   noun   CHILDREN              agent:of,value:self                           -                  -
deactivate                  verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
deactivate                  verb   SWITCH_POSITION       agent:subj,patient:obj                        state:off          obj:control/signal/object/computer
deactivated                 adj    SWITCH_POSITION       patient:noun                                  state:off          noun:control/signal/object
dead                        adj    LIFE                  patient:noun                                  state:dead         noun:person/animal
dead                        noun   TOLL_DEATH            value:self/at/to,topic:from/in/of             -                  -
deadline                    noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
deadline                    noun   APPEAL_DEADLINE       topic:for,value:be/of                         -                  -
deadlock                    verb   VERDICT               agent:subj,topic:on                           state:hung         -
deadlock                    noun   AGREE                 agent:between/of,topic:on                     state:disagreed    -
deadly                      adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
deal                        noun   CONTRACT              agent:poss,patient:with/between               +                  -
deal                        noun   CONTRACT_TERM         topic:with,value:num                          -                  -
deal                        verb   SUBJECT_OF            patient:subj,topic:with/obj/about             +                  subj:document/meeting/show
deal                        verb   SENTENCE              patient:iobj/obj,value:obj,agent:subj         -                obj:time/sentence
dearth                      noun   SUFFICIENT            topic:of,agent:for                            state:short      -
death                       noun   LIFE                  patient:of/poss                               state:dead         -
death penalty               noun   SENTENCE_KIND         patient:to                                    state:death        -
death row                   noun   SENTENCE_KIND         patient:to                                    state:death        -
death sentence              noun   SENTENCE_KIND         patient:to                                    state:death        -
death toll                  noun   TOLL_DEATH            value:self/at/to,topic:from/in/of             -                  -
deaths                      noun   TOLL_DEATH            value:self/at/to,topic:from/in/of             -                  -
debt                        noun   DEBT                  patient:poss/of,value:of                      -                  -
debts                       noun   DEBT                  patient:poss/of,value:of                      -                  -
debunk                      verb   PROOF                 agent:subj,topic:that/obj                     not                subj:document/evidence/test/inquiry
debut                       verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
debut                       noun   LAUNCH                agent:by,patient:of                           +                  -
debut                       verb   RELEASE_DATE          patient:subj,value:on/in                      -                  subj:show/product/document
deceased                    adj    LIFE                  patient:noun                                  state:dead         noun:person/animal
deceive                     verb   TRUE                  agent:subj,topic:about/to                     state:false        subj:person/org/document
deceive                     verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
deception                   noun   CHEAT                 agent:by,patient:of/against                   +                  -
decide                      verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  subj:person/org
decide                      verb   VOTE_TALLY            agent:subj,value:num,topic:for/on/inf         -                  subj:org/person
decide                      verb   RULED_BY              agent:subj,topic:that                         +                  subj:court
decide not to charge        verb   CHARGE_DECISION       patient:obj,agent:subj                        state:nocharge     obj:person
decide not to pursue        idiom  CHARGE                topic:obj                                     state:off          obj:charge
decide to charge            verb   CHARGE_DECISION       patient:obj,topic:with,agent:subj             state:charge       obj:person
decision                    noun   DECIDE                agent:by/poss,topic:inf/on                    +                  inf:any
declare                     verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
declare                     verb   REPORTED_TO           agent:subj,topic:obj,recipient:to             +                  -
declare                     verb   DIVIDEND              agent:subj,value:obj                          -                  obj:dividend
declare                     verb   CERTIFIED             agent:subj,topic:obj                          state:yes          obj:election/vote
declare                     verb   DISCLOSED             agent:subj,topic:obj                          state:public       obj:money/document/claim/meeting
declare                     verb   MARTIAL               agent:subj,topic:obj                          state:in           obj:rule
declare candidacy           idiom  CANDIDATE             patient:subj,topic:for                        state:in           subj:person
declared                    adj    DISCLOSED             topic:noun                                    state:public       -
declassified                adj    SECRET                patient:noun                                  state:public       -
declassify                  verb   SECRET                patient:obj,agent:subj                        state:public       -
decline                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
decline                     noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
decline                     verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
decline                     verb   LAWYER_PRESENT        patient:subj                                  not                obj:lawyer
decline                     verb   IMPROVED              patient:subj                                  dir:down           -
decline to charge           verb   CHARGE_DECISION       patient:obj,agent:subj                        state:nocharge     obj:person
decline to prosecute        verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
decline to pursue           verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
decline to run              verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
decrease                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
decrease                    verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
decrease                    noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
decriminalize               verb   LEGALITY              topic:obj,agent:subj                          state:legal        -
decry                       verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
deep                        adj    DEPTH                 patient:noun,value:num                        -                  -
default                     verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:business
defeat                      noun   ELECTION_RESULT       patient:poss/of/for,topic:in/to               state:lost         -
defeat                      verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
defeat                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
defeat                      noun   VOTE_RESULT           topic:of,agent:by/poss                        state:rejected     -
defeat                      verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
defeat                      verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                  obj:measure/law/plan/deal
defeat                      verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
defeats                     noun   TITLES                agent:poss,value:self                         -                  -
defect                      noun   FAULT_REPORTED        patient:in/with/of                            +                  -
defect to                   verb   PLAYS_FOR             patient:subj,agent:obj/for/with               +                subj:person
defective                   adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
defend                      verb   REPRESENT             agent:subj,patient:obj                        +                  obj:person/org
defend                      verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
defend oneself              idiom  SELF_DEFENSE          agent:subj                                    state:defence      -
defenseless                 adj    ARMED                 patient:noun                                  state:unarmed      noun:person
defer                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
defer                       verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
defiant                     adj    SORRY                 agent:noun                                    state:unrepentant  -
deficiency                  noun   FAULT_REPORTED        patient:in/with/of                            +                  -
deficit                     noun   PROFIT                patient:poss/of,value:of                      dir:down           -
defraud                     verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
degree                      noun   EDUCATION             patient:of/poss,value:from                    -                  -
delay                       verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
delay                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
delay                       verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
delay                       verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
delay                       noun   PLAN_STATUS           topic:of/in/to                                state:postponed    of:event/game/meeting/plan/project
delay                       noun   WAIT                  topic:of,value:of/be                          -                  -
delayed                     adj    ON_TIME               patient:noun                                  state:late         -
delegates                   noun   PARTICIPANTS          topic:in,value:self                           -                  -
delete                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
delete                      verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
delete                      verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
delete                      verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
delete                      verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          from:document/law/measure/plan/list
deletion                    noun   DELETE                agent:by,patient:of                           +                  -
deliberate                  verb   DELIBERATE            agent:subj,value:for,topic:on                 -                  subj:court/juror
deliberate                  adj    PREMEDITATED          topic:noun                                    state:deliberate   -
deliberations               noun   DELIBERATE            agent:by/poss,value:of                        -                  -
delighted                   adj    SATISFIED             agent:noun,topic:with                         state:yes          -
deliver                     verb   SOLD_COUNT            agent:subj,value:obj                          -                  obj:product/goods/ticket/vehicle
deliver                     verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
deliver                     verb   BIRTH                 agent:subj,patient:to/obj                     +                  subj:person
deliver                     verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/document/motion/claim/appeal
deliver                     verb   RULED_BY              agent:subj,topic:obj                          +                  obj:ruling/document/sentence/warrant
deliver                     verb   CARGO                 agent:subj,patient:obj,goal:to                +                  subj:vehicle
deliver                     verb   AID_SENT              agent:subj,recipient:to,value:obj             -                  -
delivery                    noun   GIVE                  agent:by,recipient:to,patient:of              +                  -
demand                      verb   DAMAGES               agent:subj,value:obj,patient:from             -                  obj:money/damages
demand                      verb   ASK_FOR               agent:subj,topic:obj,recipient:from/of        +                  subj:person/org
demand                      noun   ASK_FOR               agent:from/by/poss,topic:for                  +                  for:any
demand                      verb   DEMAND_VALUE          agent:subj,value:obj,topic:for                -                  subj:org/person
demand                      noun   DEMAND_VALUE          agent:poss/from/by,value:of/for               -                  -
demand                      verb   LAWYER_PRESENT        patient:subj                                  +                  obj:lawyer
demand                      verb   RANSOM                agent:subj,value:obj,patient:for              -                  obj:money
demise                      noun   LIFE                  patient:of/poss                               state:dead         -
democrat                    noun   PARTY_MEMBER          patient:be,topic:self                         -                  be:any
demolish                    verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
demolish                    verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
demolition                  noun   DEMOLISH              agent:by,patient:of                           +                  -
demonstrate                 verb   PROOF                 agent:subj,topic:that/obj/of                  +                  subj:document/evidence/test/inquiry
demonstrate                 verb   COUNT_PEOPLE          value:subj,topic:in/at,place:in/at            -                subj:person
demonstrators               noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
denounce                    verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
deny                        verb   PAROLE                patient:iobj/to,value:obj                     state:denied       obj:parole
deny                        verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
deny                        verb   BAIL                  patient:iobj/for/to                           state:denied       obj:bail
deny asylum                 verb   ASYLUM                agent:subj,patient:iobj/to                    state:denied       -
depart                      verb   LEAVE                 agent:subj,source:obj                         +                  subj:person/vehicle,obj:place/building
depart                      verb   LEAVE                 agent:subj,source:from                        +                  subj:person/vehicle,from:place/building
depart                      verb   LEAVE_TIME            agent:subj,source:from,value:at/around        -                  subj:person/vehicle
depart                      verb   FREQUENCY_SERVICE     topic:subj,value:every                        -                  subj:vehicle/service
depart                      verb   DEPART_PLACE          agent:subj,value:from                         -                  subj:person/vehicle
departure                   noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
departure                   noun   LEAVE                 agent:of/poss,source:from                     +                  -
depend on                   verb   NEED                  agent:subj,topic:obj                          +                  -
deplore                     verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
deploy                      verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  obj:object/weapon/drug/money/vehicle/building/substance/document/computer
deploy                      verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
deploy                      verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           subj:force
deploy                      verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           obj:force
deployment                  noun   USE                   agent:by,patient:of                           +                  -
deployment                  noun   WITHDRAW_FORCES       agent:of/by,place:to/in                       state:in           of:force
deport                      verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
deportation                 noun   EXTRADITE             agent:by,patient:of/poss,goal:to              +                  -
depose                      verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
depose                      verb   WITNESS_COUNT         agent:subj,value:obj                          -                  obj:person
deposit                     noun   FEE                   topic:for,value:of/be                         -                  -
depress                     verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
depression                  noun   TRIGGER               patient:of,agent:by                           +                  of:trigger
depth                       noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
depth                       noun   DEPTH                 patient:of,value:of/at/be                     -                  -
derail                      verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
derailment                  noun   CRASH_LAND            patient:of,place:in/near                      +                  -
derive                      verb   SOURCE                topic:subj,source:from                        +                  from:any
descend                     verb   DEPTH                 patient:subj,value:at/obj/to                  -                  -
descend                     verb   ALTITUDE              patient:subj,value:at/to                      -                  subj:vehicle
describe                    verb   DEATH_MANNER          patient:obj,agent:subj,value:as               -                 obj:death
deserted                    adj    VACANT                patient:noun                                  state:vacant       noun:building/place/job
design                      verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
designate                   verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
destination                 noun   DESTINATION           agent:of,value:be                             -                  be:any
destroy                     verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
destroy                     verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
destroy                     verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
destroy                     verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
destroy                     verb   DEMOLISH              agent:subj,patient:obj                        +                obj:building/object
destroyed                   adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
destruction                 noun   DAMAGED               patient:to/of                                 state:damaged      -
destruction                 noun   HIDE                  agent:by,patient:of                           +                  -
destruction                 noun   DELETE                agent:by,patient:of                           +                  -
detain                      verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
detain                      verb   ARREST_COUNT          agent:subj,value:obj                          -                  obj:person
detect                      verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
detect                      verb   FAULT_REPORTED        agent:subj,topic:obj,patient:in/with/on       +                  obj:fault
detention                   noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
detentions                  noun   ARREST_COUNT          value:self,place:in                           -                  -
deteriorate                 verb   IMPROVED              patient:subj                                  dir:down           -
deterioration               noun   IMPROVED              patient:in/of                                 dir:down           -
determine                   verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  subj:person/org
detonate                    verb   ERUPT                 patient:subj                                  +                  subj:place/object
detonate                    verb   EXPLODE_CAUSE         agent:subj,patient:obj                        +                  obj:object/building/weapon/vehicle
detonation                  noun   ERUPT                 patient:of                                    +                  -
devastate                   verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
develop                     verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
develop                     verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
develop                     verb   DIAGNOSIS             patient:subj,topic:from/obj                   +                  obj:disease
development                 noun   NUCLEAR               agent:by,patient:of                           +                  -
diagnose                    verb   DIAGNOSIS             agent:subj,patient:obj,topic:with             +                  obj:person
diagnosis                   noun   DIAGNOSIS             patient:of/poss,topic:of                      +                  -
diameter                    noun   LENGTH                patient:of/poss,value:of/be                   -                  -
die                         verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
die                         verb   TOLL_DEATH            value:subj,topic:in,place:in/at               -                  subj:person
die                         verb   DEATH_CAUSE           patient:subj,topic:of/from                    +                  subj:person
die                         verb   VOTE_RESULT           topic:subj                                    state:rejected     subj:measure/law/plan
die by suicide              idiom  DEATH_MANNER          patient:subj                                  state:suicide      subj:person
die of natural causes       idiom  DEATH_MANNER          patient:subj                                  state:natural      subj:person
die out                     verb   EXTINCT               patient:subj                                  state:dead         subj:animal
differ                      verb   AGREE                 agent:subj,topic:to/on/inf/that               state:disagreed    subj:person/org
differ from                 verb   DNA_MATCH             patient:subj,topic:obj/with                   state:nomatch      subj:evidence/object
dilapidated                 adj    MAINTAINED            patient:noun                                  state:neglected    -
diminish                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
dine with                   verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
dip                         verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
dip                         noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
dip                         verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
diploma                     noun   EDUCATION             patient:of/poss,value:from                    -                  -
direct                      verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
direct                      verb   DUTY                  topic:inf,agent:obj/for                       +                  inf:any
direct                      verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org,inf:any
direct                      verb   SUPERVISE             agent:subj,patient:obj                        +                  obj:any
direct                      verb   DIRECTED              agent:subj,patient:obj                        +                  obj:show
directive                   noun   ORDER                 agent:by/from,topic:inf                       +                  inf:any
director                    noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
director                    noun   DIRECTED              agent:be,patient:of                           +                  be:person/org
disable                     verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
disable                     verb   SWITCH_POSITION       agent:subj,patient:obj                        state:off          obj:control/signal/object/computer
disabled                    adj    RUNNING               patient:noun                                  state:stopped      -
disabled                    adj    SWITCH_POSITION       patient:noun                                  state:off          noun:control/signal/object
disagree                    verb   AGREE                 agent:subj,topic:to/on/inf/that               state:disagreed    subj:person/org
disagreement                noun   AGREE                 agent:between/of,topic:on                     state:disagreed    -
disallow                    verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
disallow                    verb   EVIDENCE_STATE        agent:subj,topic:obj                          state:excluded     obj:evidence/document/claim
disappear                   verb   MISSING               patient:subj                                  state:missing      subj:person
disappear                   verb   PRESENT_STATE         patient:subj                                  state:no           -
disappear                   verb   LAYOFF                value:subj,agent:at                           -                subj:job
disappeared                 noun   TOLL_MISSING          value:self,topic:from/in/after,place:in       -                  -
disappointed                adj    SATISFIED             agent:noun,topic:with                         state:no           -
disapprove of               verb   RATE_SHARE            value:subj,topic:obj                          -                  num:rate
disarm                      verb   SWITCH_POSITION       agent:subj,patient:obj                        state:off          obj:control/signal/object/computer
disarmed                    adj    SWITCH_POSITION       patient:noun                                  state:off          noun:control/signal/object
discard                     verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         subj:person/org
discharge                   verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
discharge                   verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
discharge                   verb   DISMISS_JUROR         patient:obj,agent:subj                        +                  obj:juror
discharge                   verb   SELF_FIRE             patient:subj                                  +                  subj:weapon,manner:accidental
discharge                   noun   SELF_FIRE             patient:of                                    +                  of:weapon,manner:accidental
discharge                   verb   FIRE_WEAPON           agent:subj,patient:obj                        +                  obj:weapon
discharge                   noun   FIRE_WEAPON           agent:by/poss,patient:of                      +                  of:weapon
discharge                   verb   WEAPON_FIRED          patient:subj                                  +                  subj:weapon
discharge                   verb   AMOUNT_SPILLED        topic:subj,value:obj,place:into               -                  obj:substance/water
discharge                   noun   AMOUNT_SPILLED        topic:from/of,value:of/num                    -                  -
discharge                   verb   HOSPITAL              patient:obj,place:from,agent:subj             state:out          obj:person
discharge                   verb   EMISSION              agent:subj,value:obj                          -                  obj:substance
discharge                   verb   POLLUTION_SOURCE      source:subj,topic:obj,place:into              +                  obj:substance/water
discharge                   noun   POLLUTION_SOURCE      source:from/by,topic:of                       +                  -
disciplinary record         noun   HISTORY               patient:poss/of,topic:of                      +                  -
disclose                    verb   SOURCE                source:subj,topic:obj                         +                  -
disclose                    verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
disclose                    verb   SECRET                patient:obj,agent:subj                        state:public       -
disclose                    verb   REPORTED_TO           agent:subj,topic:obj,recipient:to             +                  -
disclose                    verb   DISCLOSED             agent:subj,topic:obj                          state:public       obj:money/document/claim/meeting
disclosed                   adj    DISCLOSED             topic:noun                                    state:public       -
disclosure                  noun   PUBLISH               agent:by,patient:of                           +                  -
disclosure                  noun   REPORTED_TO           agent:by,topic:of,recipient:to                +                  -
disconnect                  verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
disconnect                  verb   SUPPLY                topic:obj,agent:subj,place:to                 state:off          obj:service/water/substance
discontinue                 verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
discover                    verb   EVIDENCE_FOUND        agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
discover                    verb   EVENT_TIME            topic:obj,value:at/on,agent:subj              -                  -
discover                    verb   KNOW_FACT             agent:subj,topic:that/about/of                state:known        subj:person/org
discover                    verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
discover                    verb   BODY_FOUND            agent:subj,patient:obj,value:in/at/near/on    -                  obj:person/object
discovery                   noun   DISCOVER              agent:by,patient:of                           +                  -
discovery                   noun   BODY_FOUND            patient:of,value:in/at                        -                  of:person/object
discredit                   verb   PROOF                 agent:subj,topic:that/obj                     not                subj:document/evidence/test/inquiry
discriminate                verb   DISCRIMINATE          agent:subj,patient:against                    +                  -
discrimination              noun   DISCRIMINATE          agent:by,patient:against                      +                  -
discuss                     verb   SUBJECT_OF            patient:subj,topic:with/obj/about             +                  subj:document/meeting/show
disembark from              verb   ON_BOARD              agent:subj,place:obj                          not                obj:vehicle
disinvite                   verb   INVITE                agent:subj,patient:obj,goal:from              not                obj:person/org
dislike                     verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
dismantle                   verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
dismantling                 noun   DEMOLISH              agent:by,patient:of                           +                  -
dismiss                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
dismiss                     verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
dismiss                     verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
dismiss                     verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit,subj:court
dismiss                     verb   DISMISS_JUROR         patient:obj,agent:subj                        +                  obj:juror
dismiss                     verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
dismiss                     verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
dismiss                     verb   LAYOFF                agent:subj,value:obj                          -                obj:person/job
dismissal                   noun   CHARGE                topic:of,patient:against                      state:off          of:charge
dismissal                   noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
dismissal                   noun   DEPART_WAY            patient:of/poss                               state:dismissed  -
dismissals                  noun   LAYOFF                agent:at/by,value:self/of                     -                -
dispatch                    verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
dispensable                 adj    NEED                  topic:noun,agent:to/for                       not                -
displace                    verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
displaced people            noun   DISPLACED             value:self,topic:of/from                      -                  -
displeased                  adj    SATISFIED             agent:noun,topic:with                         state:no           -
disprove                    verb   PROOF                 agent:subj,topic:that/obj                     not                subj:document/evidence/test/inquiry
dispute                     verb   CERTIFIED             agent:subj,topic:obj                          state:no           obj:election/vote
disqualification            noun   SUSPENSION_TERM       patient:of/for,value:of/num                   -                  -
disqualified                adj    BAN_SPORT             patient:noun                                  state:banned       noun:person/team
disqualified                adj    ELIGIBLE              agent:noun,topic:for/inf                      state:no           -
disqualify                  verb   PERMIT                agent:obj,topic:from                          not                from:any
disqualify                  verb   SUSPENSION_TERM       agent:subj,patient:obj,value:for,topic:for    -                  obj:person/team/org
disqualify                  verb   BAN_SPORT             agent:subj,patient:obj                        state:banned       obj:person/team
dissatisfied                adj    SATISFIED             agent:noun,topic:with                         state:no           -
dissent                     verb   VOTE_CAST             agent:subj,topic:against/from/on              state:against      -
distance                    noun   DISTANCE              patient:of,value:of/be,source:from,goal:to    -                  -
distant                     adj    DISTANCE              patient:noun,value:num,source:from            -                  -
distress call               noun   CALL_TIME             topic:self,value:at                           -                  -
distribute                  verb   STOCKED               place:subj/at/in,patient:obj                  +                  obj:goods/product/drug/weapon/commodity
ditch                       verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
dive                        verb   DEPTH                 patient:subj,value:at/obj/to                  -                  -
divert                      verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
divide                      verb   VOTE_TALLY            agent:subj,value:num,topic:for/on/inf         -                  subj:org/person
divided                     adj    UNANIMOUS             topic:noun                                    state:split        -
dividend                    noun   DIVIDEND              agent:poss,value:of                           -                  -
divorce                     verb   MARRIED               patient:subj,recipient:obj/from               state:divorced     obj:person
divorce                     noun   MARRIED               patient:of/poss,recipient:from                state:divorced     -
divorced                    adj    MARRIED               patient:noun                                  state:divorced     -
do                          verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
do                          verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
do                          verb   HELD                  agent:subj,topic:obj                          state:held         obj:meeting/inquiry/training/hearing/event/test/game
do an about-face            verb   POSITION_CHANGE       agent:subj,topic:on/about                     state:changed      -
do away with                idiom  CHARGE                topic:obj                                     state:off          obj:charge
do away with                verb   LAYOFF                agent:subj,value:obj                          -                obj:person/job
do nothing                  idiom  HELPED                agent:subj,patient:to                         not              -
do time                     idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
do without                  idiom  NEED                  agent:subj,topic:without                      not                -
dock                        verb   ARRIVE                agent:subj,goal:at/in/to                      +                  subj:person/vehicle/org
dock with                   verb   ORBIT                 patient:subj,place:obj                        state:up           -
doctor                      verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
doctored                    adj    AUTHENTIC             patient:noun                                  state:fake         -
document                    verb   PROOF                 agent:subj,topic:that/obj/of                  +                  subj:document/evidence/test/inquiry
dodge                       verb   PAID_TAX              agent:subj,topic:obj                          not                obj:price
don                         verb   WEAR                  agent:subj,patient:obj                        +                  obj:object
donate                      verb   DONATE                agent:subj,recipient:to,value:obj             -                  obj:money
donate                      verb   DONATION_TOTAL        agent:subj,recipient:to,value:obj             -                  -
donation                    noun   DONATE                agent:from/by,recipient:to,value:of           -                  -
donation                    noun   DONATION_TOTAL        recipient:to,agent:from,value:of              -                  -
done                        adj    FINISHED              patient:noun                                  state:done         -
dope with                   verb   DOPING                patient:subj,topic:obj                        +                  subj:person,obj:drug
doping                      noun   DOPING                patient:by/poss                               +                  -
dosage                      noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
dosage                      noun   DOSE                  topic:of,value:of/num                         -                  -
dose                        noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
dose                        noun   DOSE                  topic:of,value:of/num                         -                  -
dose                        verb   MEDICATED             agent:subj,patient:obj,topic:with/for         +                  obj:person/animal
doses                       noun   DOSE                  topic:of,value:of/num                         -                  -
double                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
double                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
double                      verb   RISK                  agent:subj,topic:obj                          dir:up             obj:danger
doubtful                    adj    CONFIDENT             agent:noun,topic:that/of/about                state:no           -
douse                       verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
down                        adj    RUNNING               patient:noun                                  state:stopped      -
down                        verb   DRINK                 agent:subj,patient:obj                        +                  subj:person,obj:substance/water
down                        verb   SHOT_DOWN             agent:subj,patient:obj                        +                  obj:vehicle
down pens                   verb   STRIKE_WORK           agent:subj,topic:over                         state:on         subj:person/org
down tools                  verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
downgrade                   verb   CHARGE_DEGREE         topic:obj,patient:against                     state:reduced      obj:charge
downgrade from              verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
downhill                    adj    DIRECTION             agent:noun                                    dir:down           -
downing                     noun   SHOT_DOWN             agent:by,patient:of                           +                  -
download                    verb   AUDIENCE              value:subj,patient:obj                        -                  obj:show
downloads                   noun   CUSTOMERS             agent:poss,value:self                         -                  -
downstream                  adj    DIRECTION             agent:noun                                    dir:down           -
downturn                    noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
doze off                    verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
draft                       verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
draft                       verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/document/motion/claim/appeal
drafter                     noun   AUTHOR                agent:be,patient:of                           +                  be:person/org
drag                        verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
drag on                     verb   DURATION              topic:subj,value:for/obj                      -                  -
draw                        verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
draw                        verb   WAGE                  patient:subj,value:obj                        -                  obj:money,subj:person
draw                        verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
draw                        verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
draw                        verb   PAINTED_BY            agent:subj,patient:obj                        +                  obj:art
draw back                   verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
draw back                   verb   HAMMER                patient:obj,agent:subj                        +                  obj:hammer/weapon
draw up                     verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
drift                       verb   LANE                  agent:subj,value:in/into                      -                  subj:vehicle
drill                       verb   DEPTH                 patient:subj,value:at/obj/to                  -                  -
drink                       verb   DRINK                 agent:subj,patient:obj                        +                  subj:person,obj:substance/water
drink nothing               verb   DRINK                 agent:subj                                    not              -
drinkable                   adj    CONTAMINATED          patient:noun                                  state:clean        -
drivable                    adj    ROAD                  patient:noun,topic:of                         state:open       -
drive                       verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
drive                       verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
drive                       verb   ROUTE                 agent:subj,value:via/along/through/down       -                  subj:person/vehicle
drive                       verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
drive                       verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
drive                       verb   DESTINATION           agent:subj,value:to                           -                  subj:person/vehicle,to:place/building
drive alone                 idiom  ACCOMPANY             agent:subj                                    not              -
drive away                  verb   LEAVE_TIME            agent:subj,source:from,value:at/around        -                  subj:person/vehicle
drive down                  verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
drive off                   verb   LEAVE                 agent:subj,source:from                        +                  subj:person/vehicle,from:place/building
drive off                   verb   LEAVE_TIME            agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
drive on                    verb   STOPPED               patient:subj                                  not                subj:person/vehicle
drive out                   verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
drive past                  verb   HELPED                agent:subj,patient:obj                        not              obj:person/animal
drive up                    verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
drive within the limit      verb   SPEEDING              patient:subj                                  state:within       subj:vehicle/person
driver                      noun   DRIVE                 agent:be,patient:of                           +                  of:vehicle
driver                      noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
drizzle                     verb   WEATHER               place:in/at                                   state:wet          -
drop                        verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
drop                        verb   APPEAL                agent:subj,topic:of                           not                obj:appeal
drop                        verb   MOTION                agent:subj,topic:obj                          state:withdrawn    obj:motion
drop                        verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
drop                        verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit
drop                        verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
drop                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           subj:price/rate/market/number/money/temperature/commodity/goods/tax
drop                        noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
drop                        verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
drop                        verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
drop                        verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
drop                        verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
drop                        verb   HELD                  agent:subj,topic:obj                          state:skipped      obj:meeting/inquiry/training/hearing/event/test/game
drop by                     verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
drop from                   verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
drop out                    verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
drop out                    verb   EDUCATION             patient:subj,value:from/at                    -                  subj:person
dropping                    noun   CHARGE                topic:of,patient:against                      state:off          of:charge
drown                       verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
drown                       verb   TOLL_DEATH            value:subj,topic:in,place:in/at               -                  subj:person
drug use                    noun   DOPING                patient:by/poss                               +                  -
drunk                       adj    DRINK                 agent:noun                                    +                  noun:person
dry                         adj    WEATHER               place:in/at                                   state:dry          -
dry up                      verb   SUFFICIENT            topic:subj                                    state:short      subj:money/goods/drug/product/commodity/substance/water/person
dub                         verb   NAME                  agent:subj,patient:obj,topic:obj              -                  -
due                         adj    DUTY                  topic:noun,agent:for                          +                  -
due to                      prep   CAUSE                 agent:to,patient:noun                         +                  -
dump                        verb   AMOUNT_SPILLED        topic:subj,value:obj,place:into               -                  obj:substance/water
dump                        verb   POLLUTION_SOURCE      source:subj,topic:obj,place:into              +                  obj:substance/water
dumping                     noun   POLLUTION_SOURCE      source:from/by,topic:of                       +                  -
dupe                        verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
duration                    noun   DURATION              topic:of/poss,value:of/be                     -                  -
duress                      noun   COERCED               patient:of                                    +                  -
duty                        noun   TAX                   topic:on/self,value:of/at                     -                  -
duty                        noun   DUTY                  agent:poss/on,topic:inf/of                    +                  -
dwell                       verb   RESIDENCE             agent:subj,value:in/at                        -                  subj:person
dwindle                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
early                       adj    ON_TIME               patient:noun                                  state:early        -
earmark                     verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
earmark                     verb   USED_FOR              agent:subj,patient:obj,topic:for/as/inf       +                  obj:building/object/money/place
earn                        verb   WAGE                  patient:subj,value:obj                        -                  obj:money,subj:person
earn                        verb   PROFIT                patient:subj,value:obj                        dir:up             subj:org/business
earn                        verb   TEST_SCORE            patient:subj,value:obj,topic:on               -                  subj:person/org
earn a degree               verb   EDUCATION             patient:subj,value:from/at                    -                  subj:person
earnings                    noun   WAGE                  patient:poss/for,value:of                     -                  -
earnings                    noun   PROFIT                patient:poss/of,value:of                      dir:up             -
earthquake                  noun   MAGNITUDE             topic:of/self,value:of/num                    -                  -
ease                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           subj:price/rate/market/number/money/temperature/commodity/goods/tax
ease                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
ease                        verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           obj:number/money/market/time/work
ease                        verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
eastbound                   adj    DIRECTION             agent:noun                                    dir:up             -
eat                         verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:price/money/fault
eclipse                     verb   COMPARE               patient:subj,standard:obj                     dir:up             -
economic growth             noun   GDP_GROWTH            place:of/in/poss,value:of/at/by               -                  -
edge                        verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
edge down                   verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
edge out                    verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
edge up                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
edit out                    verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          from:document/law/measure/plan/list
editor                      noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
educate                     verb   ENROLL_COUNT          place:subj,value:obj                          -                  subj:building/org,obj:person
effective                   adj    EFFECTIVE             patient:noun,topic:against/for                state:effective    -
effective                   adj    EFFICACY              patient:noun,value:num,topic:against          -                  noun:drug/test
effectiveness               noun   EFFECTIVE             patient:of,topic:against                      state:effective    -
effectiveness               noun   EFFICACY              patient:of,value:of/be,topic:against          -                  -
efficacious                 adj    EFFECTIVE             patient:noun,topic:against/for                state:effective    -
efficacy                    noun   EFFECTIVE             patient:of,topic:against                      state:effective    -
efficacy                    noun   EFFICACY              patient:of,value:of/be,topic:against          -                  -
eject                       verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
elect                       verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
elect                       verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
election                    noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
election day                noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
elevate                     verb   CHARGE_DEGREE         topic:obj,patient:against                     state:raised       obj:charge
elevation                   noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
eligible                    adj    PERMIT                agent:noun,topic:inf                          +                  noun:person/org
eligible                    adj    BAN_SPORT             patient:noun                                  state:eligible     noun:person/team
eligible                    adj    ELIGIBLE              agent:noun,topic:for/inf                      state:yes          -
eliminate                   verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
eliminate                   verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
eliminate from inquiry      verb   SUSPECT               agent:subj,patient:obj                        not                -
email                       verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
embezzle                    verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
embezzlement                noun   STOLEN_AMOUNT         agent:by,patient:from,value:of                -                  -
embrace                     verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
embrace                     verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
emergency                   noun   MARTIAL               topic:self,place:in                           state:in           -
emergency call              noun   CALL_TIME             topic:self,value:at                           -                  -
emissions                   noun   EMISSION              agent:of/from,topic:of,value:of               -                  -
emit                        verb   EMISSION              agent:subj,value:obj                          -                  obj:substance
emit                        verb   POLLUTION_SOURCE      source:subj,topic:obj,place:into              +                  obj:substance/water
empanel                     verb   SEATED_JURY           agent:subj,value:obj                          -                  obj:juror
employ                      verb   HEADCOUNT             patient:subj,value:obj                        -                  subj:org/business
employ                      verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  obj:object/weapon/drug/money/vehicle/building/substance/document/computer
employ                      verb   EMPLOYER              agent:subj,patient:obj                        +                  obj:person
employed                    adj    EMPLOYED              patient:noun                                  state:employed     noun:person
employees                   noun   HEADCOUNT             patient:poss/of,value:of/self                 -                  -
empower                     verb   PERMIT                agent:obj,topic:inf                           +                  inf:any
empty                       adj    LOADED                patient:noun                                  state:unloaded     noun:weapon
empty                       verb   LOADED                patient:obj,agent:subj                        state:unloaded     obj:weapon
empty                       verb   EVACUATION            agent:subj,place:obj                          state:ordered      obj:place/building/person
empty                       adj    VACANT                patient:noun                                  state:vacant       noun:building/place/job
enable                      verb   PERMIT                agent:obj,topic:inf                           +                  inf:any
enable                      verb   SWITCH_POSITION       agent:subj,patient:obj                        state:on           obj:control/signal/object/computer
enabled                     adj    SWITCH_POSITION       patient:noun                                  state:on           noun:control/signal/object
enact                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
enact                       verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
enactment                   noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
encounter                   noun   MEET                  agent:between,patient:with                    +                  -
end                         verb   CASE_STATUS           topic:subj                                    state:ended        subj:case
end                         verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
end                         verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
end                         verb   LAW_FORCE             topic:subj                                    state:out          subj:law/rule/measure/treaty
end                         verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
end                         verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
end                         verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
end                         verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
end                         noun   BEGIN_END             topic:of                                      state:ended        of:event/work/war/project/strike/inquiry/meeting/hearing/game
end                         noun   BEGIN_END             topic:to                                      state:ended        to:event/work/war/project/strike/inquiry/meeting/hearing/game
end                         verb   TRUCE                 agent:subj,topic:obj                          state:war          obj:treaty
end                         verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
end                         verb   SHARE_PRICE           patient:subj,value:at/to                      -                  subj:market
end                         verb   WATER_NOTICE          agent:subj,topic:obj,place:for                state:off          obj:order
end                         verb   MARTIAL               agent:subj,topic:obj                          state:out          obj:rule
end                         verb   STRIKE_WORK           topic:subj                                    state:off          subj:strike
end campaign                verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
endanger                    verb   SAFE                  patient:subj                                  state:unsafe       -
endangered                  adj    EXTINCT               patient:noun                                  state:alive        noun:animal
endorse                     verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
endorse                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
endorse                     verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
endorse                     verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
endorsement                 noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
endorsement                 noun   SUPPORT               agent:poss/from/by,topic:for/of               state:for          -
endowment                   noun   DONATE                agent:from/by,recipient:to,value:of           -                  -
enforce                     verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
engage                      verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
engage                      verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
enhancement                 noun   CHARGE                topic:self,patient:against/poss,agent:by      state:on           -
enjoy backing               idiom  SUPPORT               topic:subj,agent:poss                         state:for        -
enjoy support               idiom  SUPPORT               topic:subj,agent:poss                         state:for        -
enlarge                     verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
enough                      adj    SUFFICIENT            topic:noun,agent:for                          state:enough     -
enrich                      verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
enrol                       verb   PARTICIPANTS          topic:in,value:obj                            -                  obj:person,in:test
enroll                      verb   EDUCATION             patient:subj,value:from/at                    -                  subj:person
enroll                      verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
enroll                      verb   ENROLL_COUNT          place:subj,value:obj                          -                  subj:building/org,obj:person
enroll                      verb   TRIAL_PHASE           agent:subj,topic:obj                          state:running      obj:test/drug
enroll                      verb   PARTICIPANTS          topic:in,value:obj                            -                  obj:person,in:test
enrollment                  noun   ENROLL_COUNT          place:at/of,value:self                        -                  -
enrolment                   noun   ENROLL_COUNT          place:at/of,value:self                        -                  -
entail                      verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
enter                       verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
enter                       verb   ARRIVE                agent:subj,goal:obj                           +                  subj:person/vehicle/org,obj:place/building
enter                       verb   RULED_BY              agent:subj,topic:obj                          +                  obj:ruling/document/sentence/warrant
enter                       verb   ENTRY_WAY             agent:subj,goal:obj/into,value:through/by/via/from  -                subj:person/animal/org
enter a guilty plea         verb   PLEA                  patient:subj,topic:to                         state:guilty       -
enter a not guilty plea     verb   PLEA                  patient:subj,topic:to                         state:not_guilty   -
enter into                  verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
enter into force            verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
enter receivership          verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
enter the race              idiom  CANDIDATE             patient:subj,topic:for                        state:in           subj:person
entitle                     verb   PERMIT                agent:obj,topic:inf                           +                  inf:any
entitled                    adj    PERMIT                agent:noun,topic:inf                          +                  noun:person/org
entitled                    adj    ELIGIBLE              agent:noun,topic:for/inf                      state:yes          -
entrants                    noun   PARTICIPANTS          topic:in,value:self                           -                  -
entry                       noun   ARRIVE                agent:of/poss,goal:at/in                      +                  -
entry fee                   noun   FEE                   topic:for,value:of/be                         -                  -
equalizer                   noun   SCORER                agent:by,topic:in                             +                  -
equip                       verb   GIVE                  agent:subj,recipient:obj,patient:with         +                obj:person/org
erase                       verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
erect                       verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
erect                       verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
error rate                  noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
erupt                       verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
erupt                       verb   FIRE_START            patient:subj,agent:from/by                    +                  subj:fire
erupt                       verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
erupt                       verb   ERUPT                 patient:subj                                  +                  subj:place/object
eruption                    noun   ERUPT                 patient:of                                    +                  -
escalate                    verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
escalate                    verb   REPORTED_TO           agent:subj,topic:obj,recipient:to             +                  -
escape                      verb   CUSTODY               patient:subj                                  state:fugitive     subj:person
escape                      verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
escape                      verb   HOSTAGE               patient:subj                                  state:free         subj:person
escape                      verb   ESCAPE                agent:subj,source:from/obj                    +                  subj:person/animal
escape                      noun   ESCAPE                agent:of/by,source:from                       +                  -
escape injury               idiom  INJURY                patient:subj                                  state:unhurt       -
escort                      verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
essential                   adj    NEED                  topic:noun,agent:to/for                       +                  -
establish                   verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
establish                   verb   PROOF                 agent:subj,topic:that/obj/of                  +                  subj:document/evidence/test/inquiry
establish                   verb   FOUNDED               agent:subj,patient:obj                        +                  obj:org/business/place
establish                   verb   AMBASSADOR            agent:subj,patient:with                       state:kept         obj:relation
estimate                    verb   COST                  patient:obj,value:at,agent:subj               -                  -
estimate                    noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
evacuate                    verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
evacuate                    verb   DISPLACED             value:subj,topic:from/after,place:from        -                  subj:person
evacuate                    verb   RESCUED_COUNT         agent:subj,value:obj,topic:from               -                  obj:person
evacuate                    verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          subj:force/country
evacuate                    verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          obj:force
evacuate                    verb   EVACUATION            agent:subj,place:obj                          state:ordered      obj:place/building/person
evacuees                    noun   DISPLACED             value:self,topic:of/from                      -                  -
evade                       verb   PAID_TAX              agent:subj,topic:obj                          not                obj:price
evict                       verb   EVICT                 agent:subj,patient:obj                        +                  obj:person
eviction                    noun   EVICT                 patient:of,agent:by                           +                  -
evidence                    noun   PROOF                 topic:of/that/for,agent:poss                  +                  -
exaggerated                 adj    TRUE                  topic:noun/that                               state:false        -
examination                 noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
examine                     verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
examine                     verb   TREATED_COUNT         value:obj,topic:for,place:at,agent:subj       -                  obj:person
examine                     verb   INSPECT_DATE          agent:subj,patient:obj,value:in/on            -                  obj:object/building/vehicle
exceed                      verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
exceed                      verb   COMPARE               patient:subj,standard:obj                     dir:up             -
exceed the speed limit      verb   SPEEDING              patient:subj                                  state:over         subj:vehicle/person
exceptional                 adj    NORMAL                topic:noun                                    state:unusual      -
excessive force             noun   FORCE_USED            agent:by,patient:against                      +                  -
exchange                    verb   PRISONER_SWAP         agent:subj,value:obj,recipient:for/with       -                  obj:person
exchange                    noun   PRISONER_SWAP         agent:between,value:of                        -                  -
exchange                    verb   REPLACED              agent:subj,patient:obj                        +                obj:object/product/vehicle/building
exclude                     verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
exclude                     verb   ADD_REMOVE            agent:subj,patient:obj,source:from/of         state:out          -
exclude                     verb   INVITE                agent:subj,patient:obj,goal:from              not                obj:person/org
exclude                     verb   DNA_MATCH             patient:subj,topic:obj/with                   state:nomatch      subj:evidence/object
exclude                     verb   EVIDENCE_STATE        agent:subj,topic:obj                          state:excluded     obj:evidence/document/claim
exclude                     verb   SUSPENSION_TERM       agent:subj,patient:obj,value:for,topic:for    -                  obj:person/team/org
excuse                      verb   DISMISS_JUROR         patient:obj,agent:subj                        +                  obj:juror
excuse                      verb   DUTY                  agent:obj,topic:from                          not                from:any
execute                     verb   SENTENCE_KIND         patient:obj                                   state:death        obj:person
exempt                      verb   DUTY                  agent:obj,topic:from                          not                from:any
exist                       verb   PRESENT_STATE         patient:subj,place:in/at                      state:yes          -
exit                        verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
exit                        verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
exit                        verb   LEAVE                 agent:subj,source:obj                         +                  subj:person/vehicle,obj:place/building
exit                        noun   LEAVE                 agent:of/poss,source:from                     +                  -
exit                        verb   LEAVE_TIME            agent:subj,source:obj,value:at/around         -                  subj:person/vehicle,obj:place/building
exit                        verb   LEAVE_TIME            agent:subj,source:from,value:at/around        -                  subj:person/vehicle
exits                       noun   LIFEJACKET            patient:for,place:on,value:self               -                  -
exonerate                   verb   VERDICT               patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
exoneration                 noun   VERDICT               patient:poss/of,topic:of                      state:acquitted    -
expand                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
expansion                   noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
expected to recover         idiom  CONDITION             patient:subj                                  state:stable       -
expected to survive         idiom  CONDITION             patient:subj                                  state:stable       -
expecting                   adj    PREGNANT              patient:noun                                  state:yes          -
expel                       verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
expel                       verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
expel                       verb   AMBASSADOR            agent:subj,patient:obj                        state:cut          obj:diplomat
expense                     noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
experience                  noun   EXPERIENCE            patient:poss,value:of,topic:as/in             -                  -
experienced                 adj    TRAINED               patient:noun                                  state:trained      -
expire                      verb   LAW_FORCE             topic:subj                                    state:out          subj:law/rule/measure/treaty
explode                     verb   ERUPT                 patient:subj                                  +                  subj:place/object
explode                     verb   EXPLODE_CAUSE         agent:subj,patient:obj                        +                  obj:object/building/weapon/vehicle
explosion                   noun   ERUPT                 patient:of                                    +                  -
expose                      verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
expose                      verb   DATA_LEAK             agent:subj,value:obj                          -                  obj:document/computer
exposure                    noun   PENALTY               patient:for,value:of/self                     -                  -
express regret              verb   APOLOGIZE             agent:subj,topic:for,recipient:to             +                  -
expulsion                   noun   EXTRADITE             agent:by,patient:of/poss,goal:to              +                  -
extant                      adj    EXTINCT               patient:noun                                  state:alive        noun:animal
extant                      adj    PRESENT_STATE         patient:noun                                  state:yes          -
extend                      verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
extend                      verb   LENGTH                patient:subj,value:obj/for                    -                  -
extend                      verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
extend                      verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
extend                      verb   CONTRACT_TERM         agent:subj,topic:obj,value:for                -                  obj:contract
extend                      verb   WATER_NOTICE          agent:subj,topic:obj,place:for                state:on           obj:order
extend                      verb   MARTIAL               agent:subj,topic:obj                          state:in           obj:rule
extension                   noun   CONTRACT_TERM         topic:with,value:num                          -                  -
extinct                     adj    EXTINCT               patient:noun                                  state:dead         noun:animal
extinguish                  verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
extinguished                adj    FIRE_STATE            patient:noun                                  state:out          noun:fire
extinguishers               noun   LIFEJACKET            patient:for,place:on,value:self               -                  -
extradite                   verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
extradition                 noun   EXTRADITE             agent:by,patient:of/poss,goal:to              +                  -
extraordinary               adj    NORMAL                topic:noun                                    state:unusual      -
eyewitnesses                noun   WITNESS_COUNT         topic:to/of,value:self                        -                  -
fabricate                   verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
fabricated                  adj    TRUE                  topic:noun/that                               state:false        -
fabricated                  adj    AUTHENTIC             patient:noun                                  state:fake         -
fabrication                 noun   FORGE                 patient:of,agent:by                           +                  -
fabrication                 noun   TRUE                  topic:be                                      state:false        be:any
face                        verb   CHARGE                patient:subj,topic:obj                        state:on           obj:charge
face                        verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
face                        verb   LAWSUIT_COUNT         patient:subj,value:obj                        -                  obj:suit
face no charges             idiom  CHARGE_DECISION       patient:subj                                  state:nocharge     subj:person
fact                        noun   TRUE                  topic:be                                      state:true         be:any
factories                   noun   STORES                agent:poss,value:self                         -                  -
factual                     adj    TRUE                  topic:noun/that                               state:true         -
fail                        verb   VOTE_RESULT           topic:subj                                    state:rejected     subj:measure/law/plan
fail                        verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
fail                        verb   PASS_TEST             patient:subj,topic:obj                        state:fail         obj:test/inquiry
fail                        verb   TALKS                 topic:subj                                    state:off          subj:meeting
fail                        verb   ALARM                 patient:subj                                  not                subj:signal
fail                        verb   SUCCESS               topic:subj                                    state:no           subj:plan/event/project/test/inquiry
fail                        verb   VOTE_TALLY            topic:subj,value:by                           -                by:vote
fail to act                 idiom  HELPED                agent:subj,patient:to                         not              -
fail to check               verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
fail to disclose            verb   DISCLOSED             agent:subj,topic:obj                          state:secret       obj:money/document/claim/meeting
fail to reach a verdict     verb   VERDICT               agent:subj,topic:on                           state:hung         -
failed                      adj    SUCCESS               topic:noun                                    state:no           -
failure                     noun   RUNNING               patient:of/in                                 state:stopped      -
failure                     noun   SUCCESS               topic:of/be                                   state:no           -
faint                       verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
fair                        adj    CONDITION             patient:noun                                  state:stable       -
fake                        verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
fake                        adj    AUTHENTIC             patient:noun                                  state:fake         -
fake                        noun   AUTHENTIC             patient:be                                    state:fake         be:any
fake news                   noun   TRUE                  topic:be                                      state:false        be:any
fall                        verb   COST_BEARER           patient:subj,agent:on                         +                  subj:price/money,on:person/org/place
fall                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           subj:price/rate/market/number/money/temperature/commodity/goods/tax
fall                        noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
fall                        verb   VOTE_RESULT           topic:subj                                    state:rejected     subj:measure/law/plan
fall                        verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
fall                        verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
fall                        verb   RAINFALL              value:subj,place:on/in                        -                  subj:water/weather
fall                        verb   WATER_LEVEL           patient:subj,value:at/to/by                   -                  subj:water/place
fall apart                  verb   CASE_STATUS           topic:subj                                    state:ended        subj:case
fall apart                  verb   PLAN_STATUS           topic:subj                                    state:cancelled    subj:deal/plan
fall asleep                 verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
fall down                   verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
fall ill                    verb   INFECT                value:subj,topic:obj/with                     -                  obj:disease
fall ill                    verb   CURED                 patient:subj                                  state:sick         subj:person/animal
fall ill                    verb   SICK_COUNT            value:subj,topic:after/from,place:in          -                  subj:person
fall into disrepair         idiom  MAINTAINED            patient:subj                                  state:neglected  -
fall short                  verb   VOTE_RESULT           topic:subj                                    state:rejected     subj:measure/law/plan
fall short of               verb   PASS_TEST             patient:subj,topic:obj                        state:fail         obj:test/inquiry
fall short of               verb   COMPARE               patient:subj,standard:obj                     dir:down           -
fall sick                   verb   INFECT                value:subj,topic:obj/with                     -                  obj:disease
fall sick                   verb   CURED                 patient:subj                                  state:sick         subj:person/animal
fall sick                   verb   SICK_COUNT            value:subj,topic:after/from,place:in          -                  subj:person
fall through                verb   PLAN_STATUS           topic:subj                                    state:cancelled    subj:deal/plan/project/contract
fall within                 idiom  LIMIT_COMPARE         patient:subj,standard:within                  state:within       within:limit
false                       adj    TRUE                  topic:noun/that                               state:false        -
falsehood                   noun   TRUE                  topic:be                                      state:false        be:any
falsification               noun   FORGE                 patient:of,agent:by                           +                  -
falsified                   adj    FORGE                 patient:noun                                  +                  -
falsify                     verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
far                         adj    DISTANCE              patient:noun,value:num,source:from            -                  -
fare                        noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
fare                        noun   FEE                   topic:for,value:of/be                         -                  -
fare cut                    noun   RATE_CHANGE           topic:in,agent:by/poss                        state:down         -
fare increase               noun   RATE_CHANGE           topic:in,agent:by/poss                        state:up           -
fasten                      verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
fasten                      verb   SEATBELT              patient:subj,topic:obj                        state:yes          obj:belt
faster                      adj    COMPARE               patient:noun,standard:than                    dir:up             -
fatalities                  noun   TOLL_DEATH            value:self/at/to,topic:from/in/of             -                  -
father                      verb   CHILDREN              agent:subj,value:obj                          -                  obj:person
father                      noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
fault                       verb   ACCUSE                patient:obj,topic:for,agent:subj              +                  obj:person/org
fault                       noun   LIABLE                agent:poss,topic:for                          +                  -
fault                       noun   FAULT_REPORTED        patient:in/with/of                            +                  -
faulty                      adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
favor                       verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
favor                       verb   RATE_SHARE            value:subj,topic:obj                          -                  num:rate
favour                      verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
fear for life               idiom  SELF_DEFENSE          agent:subj                                    state:defence      -
feasible                    adj    POSSIBLE              topic:that/inf/noun,agent:for                 state:possible     -
feature                     verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team,in:game
feature                     verb   CAST                  agent:subj,topic:in                           +                  in:show
federal funds rate          noun   RATE_DECISION         patient:self,value:of/at/be                   -                  -
fee                         noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
fee                         noun   FEE                   topic:for,value:of/be                         -                  -
fee                         noun   TRANSFER_FEE          patient:for,value:of                          -                  -
fee                         noun   TRANSFER_FEE          patient:for,value:of/be                       -                  for:person
felonies                    noun   CHARGE_COUNT          patient:poss/against,value:self               -                  -
felony                      adj    CHARGE_DEGREE         topic:noun                                    state:felony       noun:charge
female                      adj    GENDER                patient:noun                                  state:female       -
fetch                       idiom  COST                  patient:subj,value:to/at/num                  -                  -
fetch                       verb   SALE_PRICE            patient:subj,value:for/obj                    -                  -
fever                       noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
fewer                       adj    COMPARE               patient:noun,standard:than                    dir:down           -
fiancé                      noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
fiancée                     noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
fiasco                      noun   SUCCESS               topic:of/be                                   state:no           -
fictitious                  adj    PRESENT_STATE         patient:noun                                  state:no           -
fight                       verb   CHARGE                patient:subj,topic:obj                        state:on           obj:charge
fight                       verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
fight                       verb   RESIST                agent:subj,patient:obj                        +                  obj:person/event
fight                       verb   LAWSUIT_COUNT         patient:subj,value:obj                        -                  obj:suit
fight back                  verb   RESIST                agent:subj,patient:obj                        +                  obj:person/event
fight extradition           verb   EXTRADITE             patient:subj                                  not                -
fighting for life           idiom  CONDITION             patient:subj                                  state:grave        -
file                        verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
file                        verb   APPEAL                agent:subj,topic:against                      +                  obj:appeal
file                        verb   MOTION                topic:obj,agent:subj                          state:pending      obj:motion
file                        verb   LAWSUIT               agent:subj,patient:against,topic:self         state:filed        obj:suit
file                        verb   COMPLAIN_FILED        agent:subj,topic:obj,patient:against/with     +                  obj:charge/document/claim
file                        verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/document/motion/claim/appeal
file for bankruptcy         verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
filing                      noun   FILED_WHEN            topic:of,value:on/be                          -                  -
fill                        verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:job
fill                        verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
filled                      adj    VACANT                patient:noun                                  state:occupied     noun:building/place/job
film                        verb   LOCATION              agent:obj,value:in/at,topic:subj              -                  obj:person/vehicle/object
film                        verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
film                        verb   CAMERA_ON             patient:subj                                  state:on           subj:camera
film                        verb   DIRECTED              agent:subj,patient:obj                        +                  obj:show
filter                      verb   PROCESSED             agent:subj,patient:obj                        state:treated      obj:goods/substance/water/product
filtered                    adj    PROCESSED             patient:noun                                  state:treated      -
final                       adj    CERTIFIED             topic:noun                                    state:yes          -
final bill                  noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
final score                 noun   SCORE                 topic:of,value:be/self                        -                  -
finance                     verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
financially sound           adj    SOLVENCY              patient:noun                                  state:solvent      -
financing                   noun   COST_BEARER           agent:from/by,patient:for                     +                  -
find                        verb   EVIDENCE_FOUND        agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
find                        verb   MISSING               patient:obj                                   state:found        obj:person
find                        verb   EVENT_TIME            topic:obj,value:at/on,agent:subj              -                  -
find                        verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
find                        verb   LOCATION              agent:obj,value:in/at,topic:subj              -                  obj:person/vehicle/object
find                        verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
find                        noun   DISCOVER              agent:by,patient:of                           +                  -
find                        verb   BODY_FOUND            agent:subj,patient:obj,value:in/at/near/on    -                  obj:person/object
find                        verb   FAULT_REPORTED        agent:subj,topic:obj,patient:in/with/on       +                  obj:fault
find                        verb   RULED_BY              agent:subj,topic:that                         +                  subj:court
find guilty                 verb   VERDICT               patient:obj,topic:of,agent:subj               state:guilty       obj:person/org
find not guilty             verb   VERDICT               patient:obj,topic:of,agent:subj               state:acquitted    obj:person/org
find out                    verb   KNOW_FACT             agent:subj,topic:that/about/of                state:known        subj:person/org
fine                        verb   FINE                  patient:obj,value:num,topic:for,agent:subj    -                  obj:person/org
fine                        noun   FINE                  patient:against/on,value:of/num               -                  -
finish                      verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
finish                      verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
finish                      verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
finish                      verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
finish                      verb   RANK                  patient:subj,value:obj/at                     -                  -
finish                      verb   FINISHED              agent:subj,patient:obj                        state:done         obj:building/project/document/work
finish                      verb   FINISH_TIME           agent:subj,value:in,topic:obj                 -                  subj:person/team
finish in                   verb   RANK                  patient:subj,value:obj/at                     -                  -
finish with                 verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team,obj:point
finished                    adj    FINISHED              patient:noun                                  state:done         -
finished                    adj    SHARE_DONE            patient:noun,value:num                        -                  -
finishing time              noun   FINISH_TIME           agent:poss,topic:in,value:of                  -                  -
fire                        verb   SELF_FIRE             patient:subj                                  +                  subj:weapon,manner:accidental
fire                        verb   FIRE_WEAPON           agent:subj,patient:obj                        +                  obj:weapon
fire                        verb   FIRE_WEAPON           agent:subj,patient:obj,goal:at                +                  obj:shot
fire                        verb   FIRE_WEAPON           agent:subj,goal:on/at/into                    +                  subj:person
fire                        verb   WEAPON_FIRED          patient:subj                                  +                  subj:weapon
fire                        verb   SHOT_COUNT            agent:subj,value:obj                          -                  obj:shot
fire                        verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
fire                        verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
fire                        verb   WEAPON_KIND           agent:subj,instrument:obj                     +                  obj:weapon
fire                        verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
fire a shot                 verb   FIRE_WEAPON           agent:subj,goal:on/at/into                    +                  subj:person
fire off                    verb   SHOT_COUNT            agent:subj,value:obj                          -                  obj:shot
fire on                     verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
firing                      noun   SELF_FIRE             patient:of                                    +                  of:weapon,manner:accidental
firing                      noun   FIRE_WEAPON           agent:by/poss,patient:of                      +                  of:weapon
firing                      noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
firing                      noun   DEPART_WAY            patient:of/poss                               state:dismissed  -
first                       noun   RECORD                patient:for                                   state:record       -
first                       adj    FIRST                 topic:noun                                    +                  -
first-ever                  adj    FIRST                 topic:noun                                    +                  -
fit                         verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
fit                         adj    CURED                 patient:noun                                  state:well         noun:person/animal
fit                         verb   DNA_MATCH             patient:subj,topic:obj/with                   state:match        subj:evidence/object
fit                         adj    COMPETENT             patient:noun,topic:inf                        state:fit          noun:person
fit for use                 adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
fix                         verb   BAIL_AMOUNT           patient:for,value:at,agent:subj               -                  obj:bail
fix                         verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
fix                         verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
fix                         verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
flag                        verb   REPORTED_TO           agent:subj,recipient:obj,topic:about/of/that  +                  obj:person/org
flag                        verb   REPORTED_TO           agent:subj,topic:obj,recipient:to             +                  -
flag                        verb   FAULT_REPORTED        agent:subj,topic:obj,patient:in/with/on       +                  obj:fault
flag down                   verb   STOPPED               agent:subj,patient:obj                        +                  obj:person/vehicle
flash                       verb   LIT                   patient:subj                                  state:on           subj:signal/object
flats                       noun   HOUSING_UNITS         topic:in,value:self                           -                  -
flatten                     verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
flatten                     verb   PEAK                  patient:subj                                  state:peaked       -
flatten                     verb   DEMOLISH              agent:subj,patient:obj                        +                obj:building/object
flaw                        noun   FAULT_REPORTED        patient:in/with/of                            +                  -
flee                        verb   CUSTODY               patient:subj                                  state:fugitive     subj:person
flee                        verb   DISPLACED             value:subj,topic:from/after,place:from        -                  subj:person
flee                        verb   LEAVE                 agent:subj,source:obj                         +                  subj:person/vehicle,obj:place/building
flee                        verb   LEAVE                 agent:subj,source:from                        +                  subj:person/vehicle,from:place/building
flee                        verb   ESCAPE                agent:subj,source:from/obj                    +                  subj:person/animal
flee                        verb   DESTINATION           agent:subj,value:to                           -                  subj:person/vehicle,to:place/building
fleece                      verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
flick                       verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
flight                      noun   LEAVE                 agent:of/poss,source:from                     +                  -
flip                        verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
flip-flop                   verb   POSITION_CHANGE       agent:subj,topic:on/about                     state:changed      -
flock to                    verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
flood                       verb   ROAD                  agent:subj,patient:obj                        state:closed       obj:place
flood                       verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
flood level                 noun   WATER_LEVEL           patient:of,value:of/at/be                     -                  -
flooded                     adj    ROAD                  patient:noun                                  state:closed       noun:place
floodlit                    adj    LIT                   patient:noun                                  state:on           noun:place/building/object
floor space                 noun   AREA                  patient:of,value:of/be                        -                  -
floors                      noun   FLOORS                patient:of,value:self                         -                  -
flop                        verb   SUCCESS               topic:subj                                    state:no           subj:plan/event/project/test/inquiry
flop                        noun   SUCCESS               topic:of/be                                   state:no           -
flout                       verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
flow                        verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
flunk                       verb   PASS_TEST             patient:subj,topic:obj                        state:fail         obj:test/inquiry
fly                         verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
fly                         verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
fly                         verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
fly                         verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
fly                         verb   ALTITUDE              patient:subj,value:at/to                      -                  subj:vehicle
fly                         verb   DEPART_PLACE          agent:subj,value:from                         -                  subj:person/vehicle
fly                         verb   DESTINATION           agent:subj,value:to                           -                  subj:person/vehicle,to:place/building
foggy                       adj    VISIBILITY            place:noun                                    state:obscured     -
fold                        verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:business
follow                      verb   LEGALITY              agent:subj,topic:obj                          state:legal        obj:law
follow                      verb   ROUTE                 agent:subj,value:via/along/through/down       -                  subj:person/vehicle
follow                      verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
follow                      verb   CHASE                 agent:subj,patient:obj                        +                  obj:person/vehicle
followers                   noun   CUSTOMERS             agent:poss,value:self                         -                  -
foot the bill               idiom  COST_BEARER           agent:subj,patient:for                        +                  -
footprint                   noun   AREA                  patient:of,value:of/be                        -                  -
forbid                      verb   PERMIT                agent:obj,topic:from                          not                from:any
forbid                      verb   PERMIT                agent:obj,topic:inf                           not                inf:any
forbid                      verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
forbidden                   adj    PERMIT                agent:noun,topic:inf                          not                noun:person/org
force                       verb   DUTY                  topic:inf,agent:obj/for                       +                  inf:any
force                       noun   FORCE_USED            agent:by,patient:against                      +                  -
force                       verb   COERCED               agent:subj,patient:obj,topic:into/inf         +                  obj:person
force a way in              verb   ENTRY_WAY             agent:subj,goal:obj/into,value:through/by/via/from  -                subj:person/animal/org
force out                   verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
force out                   verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
force out                   verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
forces                      noun   TROOPS                agent:poss,place:in,value:self                -                  -
foreign-born                adj    CITIZEN               patient:noun                                  state:alien        -
foreman                     noun   SUPERVISE             agent:be,patient:of                           +                  be:person/org
forewarn                    verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                obj:person/org
forfeit                     verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         subj:person/org
forge                       verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
forged                      adj    AUTHENTIC             patient:noun                                  state:fake         -
forgery                     noun   FORGE                 patient:of,agent:by                           +                  -
forgery                     noun   AUTHENTIC             patient:be                                    state:fake         be:any
forgo                       verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
forgo                       verb   HELD                  agent:subj,topic:obj                          state:skipped      obj:meeting/inquiry/training/hearing/event/test/game
fork out                    verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
form                        verb   FOUNDED               agent:subj,patient:obj                        +                  obj:org/business/place
fortune                     noun   WORTH                 patient:of/poss,value:of/be                   -                  -
foul                        verb   CONTAMINATED          patient:obj,topic:with,agent:subj             state:tainted      -
found                       verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
found                       verb   FOUNDED               agent:subj,patient:obj                        +                  obj:org/business/place
founder                     noun   FOUNDED               agent:be,patient:of                           +                  be:person/org
fraction                    noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
fraud                       noun   STOLEN_AMOUNT         agent:by,patient:from,value:of                -                  -
fraud                       noun   CHEAT                 agent:by,patient:of/against                   +                  -
free                        verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
free                        adj    CUSTODY               patient:noun                                  state:free         noun:person
free                        verb   DUTY                  agent:obj,topic:from                          not                from:any
free                        adj    PERMIT                agent:noun,topic:inf                          +                  noun:person/org
free                        verb   HOSTAGE               agent:subj,patient:obj                        state:free         obj:person
free                        adj    FREE_OF_CHARGE        topic:noun                                    state:free         noun:event/service/ticket/product
free                        verb   PRISONER_SWAP         agent:subj,value:obj,recipient:for/with       -                  obj:person
free                        adj    ROAD                  patient:noun,topic:of                         state:open       -
free of charge              adj    FREE_OF_CHARGE        topic:noun                                    state:free         noun:event/service/ticket/product
free on bail                idiom  CUSTODY               patient:subj                                  state:free         subj:person
freeze                      verb   RATE_CHANGE           topic:obj,agent:subj                          state:none         obj:price/rate/tax
freeze up                   verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
freight                     noun   CARGO                 agent:poss,patient:of                         +                  -
friend                      noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
frisk                       verb   STOPPED               agent:subj,patient:obj                        +                  obj:person/vehicle
fruitful                    adj    SUCCESS               topic:noun                                    state:yes          -
fruitless                   adj    SUCCESS               topic:noun                                    state:no           -
fuel                        verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
fuel                        noun   FUEL                  patient:in,value:of                           -                  -
fuel load                   noun   FUEL                  patient:in,value:of                           -                  -
full                        adj    VACANT                patient:noun                                  state:occupied     noun:building/place/job
full                        adj    LEVEL                 patient:noun,value:num                        -                  noun:any
full to bursting            adj    OVERLOADED            patient:noun                                  state:over       -
function                    verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
functional                  adj    RUNNING               patient:noun                                  state:running      -
fund                        verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
funding                     noun   COST_BEARER           agent:from/by,patient:for                     +                  -
funnel                      verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
funnel                      verb   DONATION_TOTAL        agent:subj,recipient:to,value:obj             -                  -
furious                     adj    SATISFIED             agent:noun,topic:with                         state:no           -
furlough                    verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
furnish                     verb   SOURCE                source:subj,topic:obj                         +                  -
gain                        noun   PROFIT                patient:poss/of,value:of                      dir:up             -
gain                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             subj:price/rate/market/number/money/temperature/commodity/goods/tax
gain                        noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
gain                        verb   BOARD_SEATS           patient:subj,value:obj                        -                  obj:job
gain                        verb   BOARD_SEATS           patient:subj,value:obj,topic:in/on            -                  obj:job,in:org/election
gain access                 verb   ENTRY_WAY             agent:subj,goal:obj/into,value:through/by/via/from  -                subj:person/animal/org
gain entry                  verb   ENTRY_WAY             agent:subj,goal:obj/into,value:through/by/via/from  -                subj:person/animal/org
garner                      verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
gather                      verb   COUNT_PEOPLE          topic:subj,value:obj                          -                subj:event/meeting/building/place
gather                      verb   COUNT_PEOPLE          value:subj,topic:in/at,place:in/at            -                subj:person
gather at                   verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
gdp                         noun   GDP_GROWTH            place:of/in/poss,value:of/at/by               -                  -
generate                    verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
generate                    verb   HIRE_COUNT            agent:subj,value:obj                          -                  obj:job
generate                    verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
genuine                     adj    AUTHENTIC             patient:noun                                  state:genuine      -
get                         verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
get                         verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
get                         verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
get                         verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
get                         verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
get                         verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
get                         verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
get                         verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
get                         verb   LAWYER_PRESENT        patient:subj                                  +                  obj:lawyer
get                         verb   CALL_TIME             agent:subj,topic:obj,value:at                 -                  obj:call
get                         verb   TEST_SCORE            patient:subj,value:obj,topic:on               -                  subj:person/org
get away                    verb   ESCAPE                agent:subj,source:from/obj                    +                  subj:person/animal
get back                    verb   ARRIVE_TIME           agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
get better                  verb   CURED                 patient:subj,topic:from                       state:well         subj:person/animal
get better                  verb   IMPROVED              patient:subj                                  dir:up             -
get home                    verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
get in                      verb   ENTRY_WAY             agent:subj,goal:obj/into,value:through/by/via/from  -                subj:person/animal/org
get in                      verb   ARRIVE_TIME           agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
get in touch with           verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
get into                    verb   ENTRY_WAY             agent:subj,goal:obj/into,value:through/by/via/from  -                subj:person/animal/org
get no notice               idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
get no warning              idiom  REPORTED_TO           recipient:subj,topic:of/that                  not                -
get no word                 idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
get notice                  idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
get off                     verb   FIRE_WEAPON           agent:subj,patient:obj,goal:at                +                  obj:shot
get off                     verb   ON_BOARD              agent:subj,place:obj                          not                obj:vehicle
get rid of                  verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         subj:person/org
get rid of                  verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
get rid of                  verb   LAYOFF                agent:subj,value:obj                          -                obj:person/job
get sick                    verb   CURED                 patient:subj                                  state:sick         subj:person/animal
get sick                    verb   SICK_COUNT            value:subj,topic:after/from,place:in          -                  subj:person
get there                   verb   WAIT                  topic:subj,value:within/in,patient:at         -                subj:vehicle/org/person
get there                   verb   ARRIVE_TIME           agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
get to                      verb   ARRIVE                agent:subj,goal:at/in/to                      +                  subj:person/vehicle/org
get together with           verb   MEET                  agent:subj,patient:obj/with                   +                obj:person/org
get under way               verb   HEARING_DATE          topic:subj,value:on/for/in/at                 -                  subj:hearing
get under way               verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
get under way               verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
get warning                 idiom  REPORTED_TO           recipient:subj,topic:of/that                  +                  -
get word                    idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
get worse                   verb   IMPROVED              patient:subj                                  dir:down           -
gift                        noun   DONATE                agent:from/by,recipient:to,value:of           -                  -
gift                        noun   GIVE                  agent:by,recipient:to,patient:of              +                  -
girl                        noun   GENDER                patient:be                                    state:female       be:any
give                        verb   SENTENCE              patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
give                        verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
give                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
give                        verb   HELD                  agent:subj,topic:obj                          state:held         obj:meeting/inquiry/training/hearing/event/test/game
give                        verb   DOSE                  agent:subj,patient:iobj/to,value:obj          -                  obj:drug
give                        verb   CONTRACTOR            recipient:subj,agent:to,patient:obj           +                  obj:contract/project/work
give                        verb   RAISE                 agent:subj,recipient:obj/iobj,value:by/of     -                  obj:raise/money/price
give                        verb   DONATION_TOTAL        agent:subj,recipient:to,value:obj             -                  obj:money
give                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
give an order               idiom  ORDER                 agent:subj,recipient:to,topic:inf             +                -
give approval               idiom  VOTE_TALLY            agent:subj,topic:iobj/obj/to,value:by         -                by:vote
give approval               idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:approved   -
give assent                 idiom  VOTE_TALLY            agent:subj,topic:iobj/obj/to,value:by         -                by:vote
give assent                 idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:approved   -
give asylum                 verb   ASYLUM                agent:subj,patient:iobj/to                    state:granted      -
give away                   verb   DONATE                agent:subj,recipient:to,value:obj             -                  obj:money
give backing                idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
give birth                  verb   BIRTH                 agent:subj,patient:to/obj                     +                  subj:person
give blessing               idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
give consent                verb   CONSENT               agent:subj,topic:to/inf                       state:given        subj:person/org
give consent                idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:approved   -
give evidence               verb   TESTIFY               agent:subj,topic:about                        +                  subj:person
give first aid to           verb   HELPED                agent:subj,patient:obj                        +                obj:person/animal
give instructions           idiom  ORDER                 agent:subj,recipient:to,topic:inf             +                -
give marching orders        verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
give notice                 verb   NOTICE_GIVEN          agent:subj,value:obj,topic:of                 -                  obj:time
give orders                 idiom  ORDER                 agent:subj,recipient:to,topic:inf             +                -
give out                    verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
give out                    verb   SOURCE                source:subj,topic:obj                         +                  -
give permission             verb   CONSENT               agent:subj,topic:to/inf                       state:given        subj:person/org
give support                idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
give the command            idiom  ORDER                 agent:subj,recipient:to,topic:inf             +                -
give the go-ahead           idiom  VOTE_TALLY            agent:subj,topic:iobj/obj/to,value:by         -                by:vote
give the go-ahead           idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:approved   -
give the green light        idiom  VOTE_TALLY            agent:subj,topic:iobj/obj/to,value:by         -                by:vote
give the green light        idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:approved   -
give the nod                idiom  VOTE_TALLY            agent:subj,topic:iobj/obj/to,value:by         -                by:vote
give the nod                idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:approved   -
give the order              idiom  ORDER                 agent:subj,recipient:to,topic:inf             +                -
give the sack               verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
give the thumbs down        idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:rejected   -
give the thumbs up          idiom  VOTE_TALLY            agent:subj,topic:iobj/obj/to,value:by         -                by:vote
give the thumbs up          idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:approved   -
give up                     verb   RESIST                agent:subj,patient:with/obj                   not                -
give up                     verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         subj:person/org
give up post                verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
give up post                verb   DEPART_WAY            patient:subj,topic:as/from                    state:resigned   subj:person
give way                    verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
give word                   idiom  ORDER                 agent:subj,recipient:to,topic:inf             +                -
glimpse                     verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
glow                        verb   LIT                   patient:subj                                  state:on           subj:signal/object
glut                        noun   SUFFICIENT            topic:of,agent:for                            state:enough     -
go                          verb   SALE_PRICE            patient:subj,value:for/obj                    -                  -
go                          verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
go                          verb   LEAVE                 agent:subj,source:from                        +                  subj:person/vehicle,from:place/building
go                          verb   LEAVE_TIME            agent:subj,source:from,value:at/around        -                  subj:person/vehicle
go                          verb   ROUTE                 agent:subj,value:via/along/through/down       -                  subj:person/vehicle
go                          verb   DESTINATION           agent:subj,value:to                           -                  subj:person/vehicle,to:place/building
go                          verb   PUT_IN                value:subj,patient:into/toward                -                  subj:money,into:any
go                          verb   VENUE                 topic:subj,value:to                           -                subj:hearing/game/event/meeting/show
go                          verb   LAYOFF                value:subj,agent:at                           -                subj:job
go ahead                    verb   CASE_STATUS           topic:subj                                    state:going        subj:case
go ahead                    verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
go ahead with               verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
go alone                    idiom  ACCOMPANY             agent:subj                                    not              -
go back on                  verb   PROMISE               agent:subj,topic:obj/on                       not                -
go back to work             verb   STRIKE_WORK           agent:subj,topic:to                           state:off          -
go back years               idiom  KNOW_PERSON           agent:subj,patient:with/of                    state:known      -
go bankrupt                 verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
go bust                     verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:business
go dark                     verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
go dark                     verb   LIT                   patient:subj                                  state:off          subj:signal/object
go down                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           subj:price/rate/market/number/money/temperature/commodity/goods/tax
go down                     verb   BEAT                  patient:subj,agent:to/against,topic:in        +                  -
go down                     verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
go down                     verb   VOTE_TALLY            topic:subj,value:by                           -                by:vote
go down to defeat           verb   ELECTION_RESULT       patient:subj                                  state:lost         subj:person/org/team
go extinct                  verb   EXTINCT               patient:subj                                  state:dead         subj:animal
go for                      idiom  COST                  patient:subj,value:to/at/num                  -                  -
go forward                  verb   CASE_STATUS           topic:subj                                    state:going        subj:case
go forward                  verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
go free                     verb   HOSTAGE               patient:subj                                  state:free         subj:person
go home                     verb   LEAVE_TIME            agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
go home from hospital       idiom  HOSPITAL              patient:subj                                  state:out          -
go into administration      verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:org/person
go into effect              verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
go it alone                 verb   ACT_ALONE             agent:subj                                    state:alone        subj:person
go live                     verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
go missing                  verb   MISSING               patient:subj                                  state:missing      subj:person
go near                     verb   TOUCH                 agent:subj,patient:obj                        +                 obj:hammer/weapon/object/vehicle/drug/money
go of own accord            verb   DEPART_WAY            patient:subj,topic:as/from                    state:resigned   subj:person
go off                      verb   SELF_FIRE             patient:subj                                  +                  subj:weapon,manner:accidental
go off                      verb   WEAPON_FIRED          patient:subj                                  +                  subj:weapon
go off                      verb   ALARM                 patient:subj                                  +                  subj:signal
go off                      verb   ALARM_TIME            topic:subj,value:at                           -                  subj:signal
go on                       verb   BEGIN_END             topic:subj                                    state:begun        -
go on for                   verb   DURATION              topic:subj,value:for/obj                      -                  -
go on sale                  verb   RELEASE_DATE          patient:subj,value:on/in                      -                  subj:show/product/document
go on strike                verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
go on strike                verb   STRIKE_START          agent:subj,value:on/in                        -                  subj:person/org
go on the run               verb   CUSTODY               patient:subj                                  state:fugitive     subj:person
go on trial                 verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
go out                      verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
go out                      verb   LIT                   patient:subj                                  state:off          subj:signal/object
go out of business          verb   OPEN_CLOSED           patient:subj                                  state:closed       subj:building/business/place/object/org/service
go over the heads of        verb   CONSULT               agent:subj,patient:obj                        not              obj:person/org
go quietly                  verb   RESIST                agent:subj,patient:with/obj                   not                -
go through                  verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
go through                  verb   READ_DOC              agent:subj,patient:obj                        +                subj:person,obj:document/list/contract/evidence
go through                  verb   VOTE_TALLY            topic:subj,value:by                           -                by:vote
go to                       verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person,to:place/building
go to prison for            idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
go to the help of           verb   HELPED                agent:subj,patient:obj                        +                obj:person/animal
go to trial                 verb   CASE_STATUS           topic:subj                                    state:going        subj:case
go unchecked                idiom  INSPECT               patient:subj                                  not              -
go under                    verb   SOLVENCY              patient:subj                                  state:bankrupt     subj:business
go uninspected              idiom  INSPECT               patient:subj                                  not              -
go up                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             subj:price/rate/market/number/money/temperature/commodity/goods/tax
go up                       verb   STRIKE_START          topic:subj,value:on/in/at                     -                  subj:strike
go with                     verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
go without repair           idiom  MAINTAINED            patient:subj                                  state:neglected  -
go-ahead                    noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
go-ahead                    noun   APPROVED_BY           agent:by/from,patient:for/of                  +                  -
go-slow                     noun   STRIKE_WORK           agent:by/of,topic:over                        state:on         -
goal                        noun   SCORER                agent:by,topic:in                             +                  -
goals                       noun   TITLES                agent:poss,value:self                         -                  -
gold medalist               noun   MEDAL                 agent:be,topic:of                             -                  be:person/org
good                        adj    CONDITION             patient:noun                                  state:stable       -
govern                      verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
governor                    noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
grade                       noun   TEST_SCORE            patient:poss,topic:on,value:of/be             -                  -
grade point average         noun   TEST_SCORE            patient:poss,topic:on,value:of/be             -                  -
graduate                    verb   EDUCATION             patient:subj,value:from/at                    -                  subj:person
graduate                    noun   EDUCATION             patient:of/poss,value:from                    -                  -
graduation rate             noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
granddaughter               noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
grandfather                 noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
grandmother                 noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
grandson                    noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
grant                       verb   PAROLE                patient:iobj/to,value:obj                     state:granted      obj:parole
grant                       verb   MOTION                topic:obj,agent:subj                          state:granted      obj:motion
grant                       verb   BAIL                  patient:iobj/for/to                           state:granted      obj:bail
grant                       noun   DONATE                agent:from/by,recipient:to,value:of           -                  -
grant                       verb   RAISE                 agent:subj,recipient:obj/iobj,value:by/of     -                  obj:raise/money/price
grant                       noun   SUBSIDY               agent:from,recipient:for/to,value:of          -                  -
grant asylum                verb   ASYLUM                agent:subj,patient:iobj/to                    state:granted      -
gratis                      adj    FREE_OF_CHARGE        topic:noun                                    state:free         noun:event/service/ticket/product
grave                       adj    CONDITION             patient:noun                                  state:grave        -
gray                        adj    COLOR                 patient:noun,topic:self                       -                  noun:object/vehicle/building
greater                     adj    COMPARE               patient:noun,standard:than                    dir:up             -
green                       adj    RIGHT_OF_WAY          patient:noun                                  state:green        noun:signal
green                       adj    COLOR                 patient:noun,topic:self                       -                  noun:object/vehicle/building
green light                 noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
green-light                 verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
green-light                 verb   APPROVED_BY           agent:subj,patient:obj                        +                  obj:project/document/payment/plan/work/event
greenlight                  verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
grey                        adj    COLOR                 patient:noun,topic:self                       -                  noun:object/vehicle/building
gridlocked                  adj    ROAD                  patient:noun,topic:by/with                    state:closed     -
grievance                   noun   COMPLAIN_FILED        agent:from/by,patient:against/about           +                  -
gritted                     adj    ROAD                  patient:noun,topic:of                         state:open       -
grope                       verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
gross                       verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
gross                       noun   REVENUE               patient:poss/of,value:of                      -                  -
gross domestic product      noun   GDP_GROWTH            place:of/in/poss,value:of/at/by               -                  -
groundless                  adj    TRUE                  topic:noun/that                               state:false        -
grow                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
grow                        verb   MADE_IN               patient:obj,value:in                          -                  obj:product/goods/object/vehicle
grow                        verb   CROP                  agent:subj,topic:obj,value:obj                -                  obj:goods/commodity
growth                      noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
growth rate                 noun   GDP_GROWTH            place:of/in/poss,value:of/at/by               -                  -
guarantee                   verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
guarantee                   noun   PROMISE               agent:poss,topic:inf/that                     +                  -
guards                      noun   STAFFED               place:at/on,value:self                        -                  -
guests                      noun   CUSTOMERS             agent:poss,value:self                         -                  -
guilty                      adj    VERDICT               patient:noun,topic:of                         state:guilty       noun:person
guilty plea                 noun   PLEA                  patient:poss,topic:to                         state:guilty       -
guilty verdict              noun   VERDICT               patient:poss/of,topic:for                     state:guilty       -
gun down                    verb   SHOOT                 agent:subj,patient:obj                        +                  obj:person/animal
gunman                      noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
gunmen                      noun   SUSPECT_COUNT         topic:in,value:self                           -                  -
gunshot wound               noun   WOUND_PLACE           patient:to,value:to/in                        -                  -
gunshots                    noun   SHOT_COUNT            value:self,agent:by                           -                  -
gust                        verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
gusts                       noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
gut                         verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
hack                        verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
hack                        noun   HACK                  agent:by,patient:of                           +                  -
hail                        verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
half empty                  adj    OVERLOADED            patient:noun                                  state:within       -
half-empty                  adj    OVERLOADED            patient:noun                                  state:within       -
half-finished               adj    FINISHED              patient:noun                                  state:undone       -
halt                        verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
halt                        noun   BEGIN_END             topic:of/to                                   state:ended        -
halt                        verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
halt                        verb   STOPPED               agent:subj,patient:obj                        +                  obj:person/vehicle
halt                        verb   TRIAL_PHASE           agent:subj,topic:obj                          state:halted       obj:test/drug
halve                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
halve                       verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
halve                       verb   RISK                  agent:subj,topic:obj                          dir:down           obj:danger
hand                        verb   SENTENCE              patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
hand                        verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
hand                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
hand                        verb   CONTRACTOR            recipient:subj,agent:to,patient:obj           +                  obj:contract/project/work
hand                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
hand down                   verb   SENTENCE              patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
hand down                   verb   RULED_BY              agent:subj,topic:obj                          +                  obj:ruling/document/sentence/warrant
hand in                     verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/document/motion/claim/appeal
hand in notice              verb   DEPART_WAY            patient:subj,topic:as/from                    state:resigned   subj:person
hand in resignation         verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
hand out                    verb   SENTENCE              patient:iobj/obj,value:obj,agent:subj         -                obj:time/sentence
hand out                    verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
hand over                   verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
hand over                   verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
hand over                   verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
handcuff                    verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
handcuff                    verb   RESTRAINED            agent:subj,patient:obj                        +                obj:person
handle                      verb   JUDGE                 agent:subj,topic:obj                          +                  obj:case/hearing
handle                      verb   TOUCH                 agent:subj,patient:obj                        +                 obj:hammer/weapon/object/drug/money
handover                    noun   GIVE                  agent:by,recipient:to,patient:of              +                  -
hang on                     verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
happen                      verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
happen                      verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
happen before               idiom  FIRST                 topic:subj                                    not                -
happy                       adj    SATISFIED             agent:noun,topic:with                         state:yes          -
harass                      verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
harassment                  noun   THREATEN              agent:by/from,patient:against/to              +                  -
harm                        verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
harmless                    adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
harvest                     noun   OUTPUT                patient:of/poss,value:of                      -                  -
harvest                     verb   CROP                  agent:subj,topic:obj,value:obj                -                  obj:goods/commodity
harvest                     noun   CROP                  topic:of,value:of                             -                  -
hat trick                   noun   SCORER                agent:by,topic:in                             +                  -
haul                        noun   SEIZED_AMOUNT         agent:by,value:of                             -                  -
haul                        verb   LOAD                  patient:subj,value:obj                        -                  subj:vehicle/building/object
haul                        verb   CARGO                 agent:subj,patient:obj,goal:to                +                  subj:vehicle
have                        verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
have                        verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
have                        verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
have                        verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
have                        verb   CAPACITY              patient:subj,value:obj                        -                  obj:seat
have                        verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team,obj:point
have                        verb   CHILDREN              agent:subj,value:obj                          -                  obj:baby
have                        verb   DIAGNOSIS             patient:subj,topic:from/obj                   +                  obj:disease
have                        verb   SURGERY               patient:subj,topic:obj                        +                  obj:surgery
have                        verb   LAWYER_PRESENT        patient:subj                                  +                  obj:lawyer
have                        verb   JURISDICTION          agent:subj,topic:over                         state:has          obj:jurisdiction
have                        verb   BOARD_SEATS           patient:subj,value:obj                        -                  obj:job
have                        verb   ENROLL_COUNT          place:subj,value:obj                          -                  subj:building/org,obj:person
have                        verb   FUEL                  patient:subj,value:obj                        -                  obj:substance
have                        verb   TITLES                agent:subj,value:obj                          -                  obj:game
have                        verb   NUMBER_OF_PARTS       patient:subj,value:obj                        -                  subj:object/building/vehicle/document
have a baby                 verb   BIRTH                 agent:subj,patient:to/obj                     +                  subj:person
have a beer                 idiom  DRINK                 agent:subj                                    +                -
have a clean record         idiom  HISTORY               patient:subj                                  not                -
have a drink                idiom  DRINK                 agent:subj                                    +                -
have a few drinks           idiom  DRINK                 agent:subj                                    +                -
have a glass                idiom  DRINK                 agent:subj                                    +                -
have a meeting with         verb   MEET                  agent:subj,patient:obj/with                   +                obj:person/org
have a say                  idiom  CONSULT               patient:subj,topic:in                         +                -
have a staff of             verb   HEADCOUNT             patient:subj,value:obj                        -                  subj:org/business
have a workforce of         verb   HEADCOUNT             patient:subj,value:obj                        -                  subj:org/business
have an alibi               verb   ALIBI                 agent:subj                                    +                  -
have backing                idiom  SUPPORT               topic:subj,agent:poss                         state:for        -
have beers                  idiom  DRINK                 agent:subj                                    +                -
have blessing               idiom  SUPPORT               topic:subj,agent:poss                         state:for        -
have breakfast with         verb   MEET                  agent:subj,patient:obj/with                   +                obj:person/org
have coffee with            verb   MEET                  agent:subj,patient:obj/with                   +                obj:person/org
have company                idiom  ACCOMPANY             agent:subj,patient:of                         +                -
have dealings               idiom  KNOW_PERSON           agent:subj,patient:with/of                    state:known      -
have dinner with            verb   MEET                  agent:subj,patient:obj/with                   +                obj:person/org
have drinks                 idiom  DRINK                 agent:subj                                    +                -
have employees              verb   HEADCOUNT             patient:subj,value:obj                        -                  -
have enough                 verb   SUFFICIENT            topic:obj,agent:subj                          state:enough     -
have floors                 verb   FLOORS                patient:subj,value:obj                        -                  -
have glasses                idiom  DRINK                 agent:subj                                    +                -
have help                   verb   ACT_ALONE             agent:subj                                    state:together     subj:person
have lunch with             verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
have met                    idiom  KNOW_PERSON           agent:subj,patient:with/of                    state:known      -
have never heard            idiom  KNOW_PERSON           agent:subj,patient:of                         state:unknown    -
have never met              idiom  KNOW_PERSON           agent:subj,patient:of                         state:unknown    -
have no company             idiom  ACCOMPANY             agent:subj                                    not              -
have no dealings            idiom  KNOW_PERSON           agent:subj,patient:of                         state:unknown    -
have no idea                verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
have no knowledge           verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
have no notice              idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
have no record              idiom  HISTORY               patient:subj                                  not                -
have no say                 idiom  CONSULT               patient:subj,topic:in                         not              -
have no time                idiom  SUPPORT               agent:subj,topic:to/for/with                  state:against    -
have no warning             idiom  REPORTED_TO           recipient:subj,topic:of/that                  not                -
have nothing to do          idiom  KNOW_PERSON           agent:subj,patient:of                         state:unknown    -
have objections to          idiom  SUPPORT               agent:subj,topic:to                           state:against      subj:person/org
have on board               verb   OCCUPANCY             patient:subj,value:obj                        -                  subj:vehicle/building/flight
have plenty of              verb   SUFFICIENT            topic:obj,agent:subj                          state:enough     -
have seats                  idiom  CAPACITY              patient:subj,value:num                        -                  -
have support                idiom  SUPPORT               topic:subj,agent:poss                         state:for        -
have the wheel              idiom  DRIVE                 agent:subj,patient:of                         +                  -
have to                     verb   DUTY                  agent:subj,topic:inf                          +                  -
have warning                idiom  REPORTED_TO           recipient:subj,topic:of/that                  +                  -
have workers                verb   HEADCOUNT             patient:subj,value:obj                        -                  subj:org/business
hazardous                   adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
hazy                        adj    VISIBILITY            place:noun                                    state:obscured     -
head                        verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
head                        noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
head                        verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
head                        verb   DESTINATION           agent:subj,value:to                           -                  subj:person/vehicle,to:place/building
head                        verb   DESTINATION           agent:subj,value:for/toward                   -                  subj:person/vehicle
head coach                  noun   COACH                 agent:be,patient:of                           +                  be:person/org
head east                   verb   DIRECTION             agent:subj,place:to                           -                  subj:vehicle/person
head north                  verb   DIRECTION             agent:subj,place:to                           -                  subj:vehicle/person
head south                  verb   DIRECTION             agent:subj,place:to                           -                  subj:vehicle/person
head west                   verb   DIRECTION             agent:subj,place:to                           -                  subj:vehicle/person
headcount                   noun   HEADCOUNT             patient:poss/of,value:of/self                 -                  -
headcount                   noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
headcount                   noun   POPULATION            place:of/poss,value:of/be                     -                  -
heads-up                    noun   REPORTED_TO           agent:from/by,recipient:to,topic:about/of     +                  -
heal                        verb   CURED                 patient:subj,topic:from                       state:well         subj:person/animal
healthy                     adj    CURED                 patient:noun                                  state:well         noun:person/animal
hear                        verb   SHOT_COUNT            agent:subj,value:obj                          -                  obj:shot
hear                        verb   HEAR                  agent:subj,patient:obj                        +                  obj:shot/signal/event
hear                        verb   JUDGE                 agent:subj,topic:obj                          +                  obj:case/hearing
hear from                   idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
hear nothing                idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
hearing                     noun   HEARING_DATE          topic:self,value:on/for                       -                  -
heat                        noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
heavier                     adj    COMPARE               patient:noun,standard:than                    dir:up             -
height                      noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
height                      noun   ALTITUDE              patient:of,value:of/at                        -                  -
heighten                    verb   RISK                  agent:subj,topic:obj                          dir:up             obj:danger
heist                       noun   STOLEN_AMOUNT         agent:by,patient:from,value:of                -                  -
heist                       noun   STEAL                 agent:by,patient:of,source:from               +                  -
helicopters                 noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
help                        verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
help                        verb   HELPED                agent:subj,patient:obj                        +                obj:person/animal
helpful                     adj    EFFECTIVE             patient:noun,topic:against/for                state:effective    -
helpless                    adj    ABLE                  agent:noun,topic:inf/of                       not                -
herd                        noun   SPECIES_COUNT         topic:of,place:in,value:self                  -                  -
hidden                      adj    SECRET                patient:noun                                  state:secret       -
hide                        verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
hide                        verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
hide                        verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
hide                        verb   REPORTED_TO           agent:subj,topic:obj,recipient:from           not                -
hide                        verb   DISCLOSED             agent:subj,topic:obj                          state:secret       obj:money/document/claim/meeting
high                        adj    HEIGHT                patient:noun,value:num                        -                  -
high                        noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
higher                      adj    COMPARE               patient:noun,standard:than                    dir:up             -
higher risk                 noun   RISK                  topic:of                                      dir:up             -
highest ever                adj    RECORD                patient:noun                                  state:record       -
hike                        verb   RATE_CHANGE           topic:obj,agent:subj                          state:up           obj:price/rate/tax
hike                        verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
hike                        noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
hire                        verb   RENT                  agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
hire                        verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
hire                        verb   EMPLOYER              agent:subj,patient:obj                        +                  obj:person
hires                       noun   HIRE_COUNT            value:self                                    -                  -
hiring                      noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
hit                         verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
hit                         verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
hit                         verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
hit                         verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
hit                         verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
hit                         verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
hit                         verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
hit                         verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
hit                         verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
hit                         verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
hit                         verb   STORM_LANDFALL        topic:subj,value:in/at/near/obj               -                  subj:weather
hit                         verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
hit                         verb   WOUND_PLACE           patient:obj,value:in/on,agent:subj            -                  obj:person
hit                         verb   WEAPON_KIND           agent:subj,patient:obj,instrument:with        +                  obj:person
hit theaters                verb   RELEASE_DATE          patient:subj,value:on/in                      -                  subj:show/product/document
hoax                        noun   TRUE                  topic:be                                      state:false        be:any
hoax                        noun   PREMEDITATED          topic:be                                      state:deliberate   be:any
hoax                        noun   AUTHENTIC             patient:be                                    state:fake         be:any
hold                        verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
hold                        verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
hold                        verb   RATE_CHANGE           topic:obj,agent:subj                          state:none         obj:price/rate/tax
hold                        verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
hold                        verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:job
hold                        verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
hold                        verb   DAMAGED               patient:subj                                  state:intact       subj:object/building/vehicle
hold                        verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
hold                        verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
hold                        verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
hold                        verb   TRUCE                 topic:subj                                    state:peace        subj:treaty
hold                        verb   HELD                  agent:subj,topic:obj                          state:held         obj:meeting/inquiry/training/hearing/event/test/game
hold                        verb   RATE_DECISION         agent:subj,patient:obj,value:at/to            -                  obj:rate
hold                        verb   RULED_BY              agent:subj,topic:that                         +                  subj:court
hold                        verb   BOARD_SEATS           patient:subj,value:obj                        -                  obj:job
hold                        verb   BOARD_SEATS           patient:subj,value:obj,topic:in/on            -                  obj:job,in:org/election
hold                        verb   TITLES                agent:subj,value:obj                          -                  obj:game
hold                        verb   CONTENTS              patient:subj,topic:obj                        +                  subj:object/document/building/vehicle
hold a meeting with         verb   MEET                  agent:subj,patient:obj/with                   +                obj:person/org
hold captive                verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
hold down                   verb   RESTRAINED            agent:subj,patient:obj                        +                obj:person
hold firm                   idiom  POSITION_CHANGE       agent:subj,topic:on/by                        state:same         -
hold hostage                verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
hold on to                  verb   KEEP_LOSE             agent:subj,patient:obj                        state:kept         subj:person/org
hold responsible            verb   ACCUSE                patient:obj,topic:for,agent:subj              +                  obj:person/org
hold talks                  verb   TALKS                 agent:subj,topic:on/about                     state:on           -
hold talks with             verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
hold title to               verb   OWN                   agent:subj,patient:obj                        +                  obj:object/building/org/business/place/vehicle/product
hold up                     verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
holding                     noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
home                        noun   RESIDENCE             agent:poss,value:in/be                        -                  poss:person
home run                    noun   SCORER                agent:by,topic:in                             +                  -
homeless                    noun   DISPLACED             value:self,topic:of/from                      -                  -
homes                       noun   HOUSING_UNITS         topic:in,value:self                           -                  -
homicide                    noun   KILL                  agent:by/poss,patient:of                      +                  -
homicide                    noun   DEATH_MANNER          patient:be/poss/of                             state:homicide     -
hospitalize                 verb   TOLL_INJURED          value:obj,topic:subj,place:in/at              -                  obj:person
hospitalize                 verb   HOSPITAL              patient:obj,place:to/in,agent:subj            state:in           obj:person
hospitalize                 verb   TREATED_COUNT         value:obj,topic:for,place:at,agent:subj       -                  obj:person
host                        verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
host                        verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
host                        noun   VENUE                 topic:of/for,value:be                         -                  be:any
hostages                    noun   VICTIM_COUNT          topic:of,agent:poss,value:self                -                  -
hostile                     adj    SUPPORT               agent:noun,topic:to                           state:against      -
hot                         adj    LOADED                patient:noun                                  state:loaded       noun:weapon
hourly wage                 noun   WAGE                  patient:poss/for,value:of                     -                  -
house                       verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
houses                      noun   HOUSING_UNITS         topic:in,value:self                           -                  -
hover                       verb   ALTITUDE              patient:subj,value:at/to                      -                  subj:vehicle
hum along                   verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
hung jury                   noun   VERDICT               topic:in                                      state:hung         -
hunt                        verb   CHASE                 agent:subj,patient:obj                        +                  obj:person/vehicle
hurt                        verb   TOLL_INJURED          value:obj,topic:subj,place:in/at              -                  obj:person
hurt                        noun   TOLL_INJURED          value:self,topic:in/from                      -                  -
hurt                        verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
hurt                        adj    INJURY                patient:noun                                  state:hurt         noun:person
husband                     noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
hush up                     verb   SECRET                patient:obj,agent:subj                        state:secret       -
icebound                    adj    ROAD                  patient:noun,topic:by/with                    state:closed     -
identification              noun   IDENTIFY              topic:of,agent:by                             -                  -
identified                  adj    ANONYMOUS             patient:noun                                  state:known        -
identify                    verb   IDENTIFY              agent:subj,topic:obj,patient:as               -                  obj:person/object
identify                    verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
identify                    verb   ANONYMOUS             agent:subj,patient:obj                        state:known        -
idle                        adj    RUNNING               patient:noun                                  state:stopped      -
ignite                      verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
ignite                      verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
ignorant                    adj    KNOW_FACT             agent:noun,topic:of/that                      state:unknown      -
ignore                      verb   HELPED                agent:subj,patient:obj                        not              obj:person/animal
ill                         adj    CURED                 patient:noun                                  state:sick         noun:person/animal
ill                         noun   SICK_COUNT            value:self,topic:from,place:in                -                  -
illegal                     adj    LEGALITY              topic:noun                                    state:illegal      -
illegitimate                adj    LEGALITY              topic:noun                                    state:illegal      -
illicit                     adj    LEGALITY              topic:noun                                    state:illegal      -
illnesses                   noun   SICK_COUNT            value:self,topic:from,place:in                -                  -
illuminated                 adj    LIT                   patient:noun                                  state:on           noun:place/building/object
imaginary                   adj    PRESENT_STATE         patient:noun                                  state:no           -
imitation                   noun   AUTHENTIC             patient:be                                    state:fake         be:any
immunize                    verb   VACCINATED            patient:obj,topic:against,agent:subj          state:yes          obj:person
impact                      verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
impaired                    adj    DRINK                 agent:noun                                    +                  noun:person
impassable                  adj    ROAD                  patient:noun                                  state:closed       noun:place
impasse                     noun   AGREE                 agent:between/of,topic:on                     state:disagreed    -
impeach                     verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
implausible                 adj    POSSIBLE              topic:that/inf/noun,agent:for                 state:impossible   -
implement                   verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
impose                      verb   SENTENCE              patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
impose                      verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
impose                      verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
impose                      verb   TARIFF_ON             agent:subj,value:obj,topic:on                 -                  obj:price
impose                      verb   WATER_NOTICE          agent:subj,topic:obj,place:for                state:on           obj:order
impose                      verb   MARTIAL               agent:subj,topic:obj                          state:in           obj:rule
impossible                  adj    POSSIBLE              topic:that/inf/noun,agent:for                 state:impossible   -
impound                     verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
imprison                    verb   SENTENCE              patient:obj,value:to,topic:for,agent:subj     -                  obj:person
imprison                    verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
imprisonment                noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
imprisonment                noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
improve                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
improve                     verb   IMPROVED              patient:subj                                  dir:up             -
improvement                 noun   IMPROVED              patient:in/of                                 dir:up             -
in arrears                  adj    PAID_UNPAID           topic:noun                                    state:unpaid       -
in critical condition       idiom  CONDITION             patient:subj                                  state:grave        -
in custody                  idiom  CUSTODY               patient:subj                                  state:held         subj:person
in detention                idiom  CUSTODY               patient:subj                                  state:held         subj:person
in good condition           adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
in good repair              adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
in progress                 adj    FINISHED              patient:noun                                  state:undone       -
in remission                adj    CURED                 patient:noun                                  state:well         noun:person/animal
in service                  adj    RUNNING               patient:noun                                  state:running      -
in short supply             adj    SUFFICIENT            topic:noun,agent:for                          state:short      -
in stable condition         idiom  CONDITION             patient:subj                                  state:stable       -
in the black                adj    PROFITABLE            patient:noun                                  state:profit       noun:org/business/project
in the red                  adj    PROFITABLE            patient:noun                                  state:loss         noun:org/business/project
inaccurate                  adj    TRUE                  topic:noun/that                               state:false        -
inadequate                  adj    SUFFICIENT            topic:noun,agent:for                          state:short      -
inadmissible                adj    EVIDENCE_STATE        topic:noun                                    state:excluded     noun:evidence
inadvertent                 adj    PREMEDITATED          topic:noun                                    state:accidental   -
inaugural                   adj    FIRST                 topic:noun                                    +                  -
inaugurate                  verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
inauguration                noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
inbound                     adj    DIRECTION             agent:noun                                    dir:up             -
incapable                   adj    ABLE                  agent:noun,topic:inf/of                       not                -
incarcerate                 verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
incarceration               noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
incarceration               noun   CUSTODY               patient:poss/of,agent:by                      state:held         -
inch up                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
inches of rain              noun   RAINFALL              place:in/on,value:of/num                      -                  -
incidents                   noun   FREQUENCY             agent:of,value:self                           -                  -
incite                      verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
include                     verb   ADD_REMOVE            agent:subj,patient:obj,goal:in                state:in           in:document/law/measure/plan/list
include                     verb   CONTENTS              patient:subj,topic:obj                        +                  subj:object/document/building/vehicle
include                     verb   NUMBER_OF_PARTS       patient:subj,value:obj                        -                  subj:object/building/vehicle/document
income                      noun   WAGE                  patient:poss/for,value:of                     -                  -
incompetent                 adj    COMPETENT             patient:noun,topic:inf                        state:unfit        noun:person
incomplete                  adj    FINISHED              patient:noun                                  state:undone       -
inconceivable               adj    POSSIBLE              topic:that/inf/noun,agent:for                 state:impossible   -
incorrect                   adj    TRUE                  topic:noun/that                               state:false        -
increase                    verb   CHARGE_DEGREE         topic:obj,patient:against                     state:raised       obj:charge
increase                    verb   RATE_CHANGE           topic:obj,agent:subj                          state:up           obj:price/rate/tax
increase                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
increase                    verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
increase                    noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
increase                    verb   RATE_DECISION         agent:subj,patient:obj,value:at/to            -                  obj:rate
increase                    verb   RAISE                 agent:subj,recipient:obj/iobj,value:by/of     -                  obj:raise/money/price
increase                    verb   RISK                  agent:subj,topic:obj                          dir:up             obj:danger
increase the risk of        verb   SIDE_EFFECT           patient:subj,topic:obj                        +                  subj:drug/substance
increased risk              noun   RISK                  topic:of                                      dir:up             -
independent                 noun   PARTY_MEMBER          patient:be,topic:self                         -                  be:any
independent of              adj    LINKED                patient:noun,topic:to                         state:unlinked     -
indication                  noun   PROOF                 topic:of/that/for,agent:poss                  +                  -
indict                      verb   CHARGE                patient:obj,topic:with,agent:subj             state:on           obj:person/org
indict                      verb   CHARGE                patient:obj,topic:for,agent:subj              state:on           obj:person/org
indict                      verb   COUNT_CONVICTED       patient:obj,value:on/of,agent:subj            -                  obj:person
indictment                  noun   CHARGE                topic:self,patient:against/poss,agent:by      state:on           -
indispensable               adj    NEED                  topic:noun,agent:to/for                       +                  -
induce                      verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
industrial action           noun   STRIKE_WORK           agent:by/of,topic:over                        state:on           -
inebriated                  adj    DRINK                 agent:noun                                    +                  noun:person
ineffective                 adj    EFFECTIVE             patient:noun,topic:against/for                state:ineffective  -
ineligible                  adj    PERMIT                agent:noun,topic:inf                          not                noun:person/org
ineligible                  adj    BAN_SPORT             patient:noun                                  state:banned       noun:person/team
ineligible                  adj    ELIGIBLE              agent:noun,topic:for/inf                      state:no           -
inert                       adj    LOADED                patient:noun                                  state:unloaded     noun:weapon
inexperienced               adj    TRAINED               patient:noun                                  state:untrained    -
infect                      verb   INFECT                value:obj,topic:subj                          -                  obj:person
infected                    adj    CURED                 patient:noun                                  state:sick         noun:person/animal
infection rate              noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
infections                  noun   INFECT                value:self,topic:of                           -                  -
infiltrate                  verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
inflation                   noun   INFLATION             place:in/poss,value:of/at/be                  -                  -
inflation rate              noun   INFLATION             place:in/poss,value:of/at/be                  -                  -
inform                      verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                  obj:person/org
inform                      verb   REPORTED_TO           agent:subj,recipient:iobj,topic:of/about/that  +                  iobj:person/org
informant                   noun   SOURCE                source:be,topic:of/for                        +                  be:any
informed                    adj    KNOW_FACT             agent:noun,topic:of/that                      state:known        -
ingest                      verb   DOPING                patient:subj,topic:obj                        +                  subj:person,obj:drug
ingredient                  noun   CONTENTS              patient:of,topic:be                           +                  be:any
ingredients                 noun   CONTENTS              patient:of,topic:be                           +                  be:any
inhabit                     verb   POPULATION            place:obj,value:subj                          -                  subj:person,obj:place
inhabit                     verb   VACANT                agent:subj,patient:obj                        state:occupied     obj:building/place
inhabitants                 noun   POPULATION            place:of/poss,value:of/be                     -                  -
inhabited                   adj    VACANT                patient:noun                                  state:occupied     noun:building/place/job
initial                     verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
initiate                    verb   LAWSUIT               agent:subj,patient:against,topic:self         state:filed        obj:suit
initiate                    verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
initiate                    verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
initiator                   noun   PROVOKE               agent:be,topic:of                             +                  be:person/org
inject                      verb   DOPING                patient:subj,topic:obj                        +                  subj:person,obj:drug
inject                      verb   DOSE                  agent:subj,patient:iobj/to,value:obj          -                  obj:drug
inject                      verb   MEDICATED             agent:subj,patient:obj,topic:with/for         +                  obj:person/animal
inject                      verb   PUT_IN                agent:subj,value:obj,patient:into             -                  obj:money,into:any
injection                   noun   DOSE                  topic:of,value:of/num                         -                  -
injure                      verb   TOLL_INJURED          value:obj,topic:subj,place:in/at              -                  obj:person
injure                      verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
injured                     noun   TOLL_INJURED          value:self,topic:in/from                      -                  -
injured                     adj    INJURY                patient:noun                                  state:hurt         noun:person
injuries                    noun   TOLL_INJURED          value:self,topic:in/from                      -                  -
injury                      noun   WOUND_PLACE           patient:to,value:to/in                        -                  -
ink                         verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
ink                         verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
innocent                    adj    VERDICT               patient:noun,topic:of                         state:acquitted    noun:person
inoculate                   verb   VACCINATED            patient:obj,topic:against,agent:subj          state:yes          obj:person
inoperable                  adj    RUNNING               patient:noun                                  state:stopped      -
inquiry                     noun   INVESTIGATION         topic:into/of,agent:by/poss                   state:open         -
insane                      adj    COMPETENT             patient:noun,topic:inf                        state:unfit        noun:person
insert                      verb   ADD_REMOVE            agent:subj,patient:obj,goal:in                state:in           in:document/law/measure/plan/list
insolvency                  noun   SOLVENCY              patient:of/poss                               state:bankrupt     -
insolvent                   adj    SOLVENCY              patient:noun                                  state:bankrupt     -
inspect                     verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
inspect                     verb   INSPECT_DATE          agent:subj,patient:obj,value:in/on            -                  obj:object/building/vehicle
inspection                  noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
install                     verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
install                     verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
installation                noun   BUILD                 agent:by,patient:of                           +                  -
instances                   noun   FREQUENCY             agent:of,value:self                           -                  -
instigate                   verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
instigator                  noun   PROVOKE               agent:be,topic:of                             +                  be:person/org
instruct                    verb   DUTY                  topic:inf,agent:obj/for                       +                  inf:any
instruct                    verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org,inf:any
instruct                    verb   TRAINED               patient:obj,topic:in/inf,agent:subj           state:trained      obj:person
instruction                 noun   ORDER                 agent:by/from,topic:inf                       +                  inf:any
instruction                 noun   TRAINED               patient:of,topic:in                           state:trained      -
insufficient                adj    SUFFICIENT            topic:noun,agent:for                          state:short      -
insure                      verb   INSURED               agent:subj,patient:obj                        state:insured      -
insured                     adj    INSURED               patient:noun                                  state:insured      -
intact                      adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
intend                      verb   PREMEDITATED          agent:subj,topic:inf                          state:deliberate   inf:any
intensify                   verb   STORM_CATEGORY        topic:subj,value:to/as                        -                  subj:weather
intent                      noun   MOTIVE                agent:poss,patient:for/of,topic:be            +                  be:any
intention                   noun   MOTIVE                agent:poss,patient:for/of,topic:be            +                  be:any
intentional                 adj    PREMEDITATED          topic:noun                                    state:deliberate   -
inter                       verb   BURIED                patient:obj,value:in/at                       -                  obj:person
intercept                   verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
intercept                   verb   STOPPED               agent:subj,patient:obj                        +                  obj:person/vehicle
intercept                   verb   SHOT_DOWN             agent:subj,patient:obj                        +                  obj:vehicle
interception                noun   SHOT_DOWN             agent:by,patient:of                           +                  -
interest rate               noun   TAX                   topic:on/self,value:of/at                     -                  -
intern                      verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
interrupt                   verb   SUPPLY                topic:obj,agent:subj,place:to                 state:off          obj:service/water/substance
interruption                noun   SUPPLY                topic:of,place:in                             state:off          -
interview                   verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
interview                   verb   WITNESS_COUNT         agent:subj,value:obj                          -                  obj:person
intimidate                  verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
intimidation                noun   THREATEN              agent:by/from,patient:against/to              +                  -
intoxicated                 adj    DRINK                 agent:noun                                    +                  noun:person
introduce                   verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
introduce                   verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
introduction                noun   LAUNCH                agent:by,patient:of                           +                  -
intruders                   noun   SUSPECT_COUNT         topic:in,value:self                           -                  -
intrusion                   noun   HACK                  agent:by,patient:of                           +                  -
invade                      verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
invalidate                  verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
invalidate                  verb   CERTIFIED             agent:subj,topic:obj                          state:no           obj:election/vote
invalidation                noun   CONVICTION_STATUS     topic:of,agent:poss                           state:overturned   of:verdict/ruling/law
invasion                    noun   ATTACK                agent:by/from,patient:on/against              +                  -
invent                      verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
invention                   noun   DISCOVER              agent:by,patient:of                           +                  -
invest                      verb   PUT_IN                agent:subj,value:obj,patient:in/into          -                  obj:money
investigate                 verb   INVESTIGATION         agent:subj,topic:obj                          state:open         obj:person/org/event
investigation               noun   INVESTIGATION         topic:into/of,agent:by/poss                   state:open         -
invitation                  noun   INVITE                agent:from,patient:to                         +                  -
invite                      verb   INVITE                agent:subj,patient:obj,goal:to                +                  obj:person/org
invoice                     verb   FEE                   agent:subj,patient:iobj/obj,value:obj/num,topic:for  -                  obj:money
involve                     verb   CONSULT               agent:subj,patient:obj,topic:on/about/over    +                obj:person/org
irregular                   adj    NORMAL                topic:noun                                    state:unusual      -
isolate                     verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
issue                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
issue                       verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
issue                       verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
issue                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
issue                       verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
issue                       verb   CALL_TIME             agent:subj,topic:obj,value:at                 -                  obj:call
issue                       verb   RULED_BY              agent:subj,topic:obj                          +                  obj:ruling/document/sentence/warrant
issue                       verb   WATER_NOTICE          agent:subj,topic:obj,place:for                state:on           obj:order
issue                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
issue                       verb   GIVE                  agent:subj,recipient:obj,patient:with         +                obj:person/org
issue an evacuation order   verb   EVACUATION            agent:subj,place:for                          state:ordered      -
issue an order              idiom  ORDER                 agent:subj,recipient:to,topic:inf             +                -
issue orders                idiom  ORDER                 agent:subj,recipient:to,topic:inf             +                -
jack up                     verb   RATE_CHANGE           topic:obj,agent:subj                          state:up           obj:price/rate/tax
jail                        verb   SENTENCE              patient:obj,value:to,topic:for,agent:subj     -                  obj:person
jail                        verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
jail sentence               noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
jail term                   noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
jam                         verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
jam-packed                  adj    OVERLOADED            patient:noun                                  state:over       -
jammed                      adj    ROAD                  patient:noun,topic:by/with                    state:closed     -
job cuts                    noun   LAYOFF                agent:at/by,value:self/of                     -                  -
job losses                  noun   LAYOFF                agent:at/by,value:self/of                     -                -
jobless                     adj    EMPLOYED              patient:noun                                  state:unemployed   noun:person
jobless rate                noun   UNEMPLOYMENT          place:in/poss,value:of/at/be                  -                  -
joblessness                 noun   UNEMPLOYMENT          place:in/poss,value:of/at/be                  -                  -
join                        verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
join                        verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
join                        verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
join                        verb   ACCOMPANY             agent:subj,patient:obj                        +                  obj:person
join                        verb   PLAYS_FOR             patient:subj,agent:obj                        +                  obj:team
join                        verb   PARTY_MEMBER          patient:subj,topic:obj                        -                  obj:party
join forces                 verb   MERGE                 patient:subj,recipient:with                   +                  subj:org/business
join forces                 verb   ACT_ALONE             agent:subj                                    state:together     subj:person
journey                     noun   DISTANCE              patient:of,value:of/be,source:from,goal:to    -                  -
jump                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             subj:price/rate/market/number/money/temperature/commodity/goods/tax
jump                        noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
jump                        verb   RIGHT_OF_WAY          agent:subj,patient:obj                        state:red          obj:signal
jump                        verb   DISTANCE_RECORD       agent:subj,value:obj                          -                  subj:person
jump                        noun   DISTANCE_RECORD       agent:poss,value:of                           -                  -
jump ship                   verb   DEPART_WAY            patient:subj,topic:as/from                    state:resigned   subj:person
jurors                      noun   SEATED_JURY           topic:of,value:self                           -                  -
keep                        verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
keep                        verb   RATE_CHANGE           topic:obj,agent:subj                          state:none         obj:price/rate/tax
keep                        verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           obj:force
keep                        verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
keep                        verb   KEEP_LOSE             agent:subj,patient:obj                        state:kept         subj:person/org
keep                        verb   RATE_DECISION         agent:subj,patient:obj,value:at/to            -                  obj:rate
keep                        verb   DEMOLISH              agent:subj,patient:obj                        not              obj:building/object
keep                        verb   REPORTED_TO           agent:subj,topic:obj,recipient:from           not              -
keep back                   verb   REPORTED_TO           agent:subj,topic:obj,recipient:from           not              -
keep behind bars            idiom  CUSTODY               patient:obj,agent:subj                        state:held         obj:person
keep from                   verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
keep going                  verb   BEGIN_END             topic:subj                                    state:begun        -
keep going                  verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
keep in place               verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
keep in the dark            idiom  REPORTED_TO           recipient:obj,topic:about                     not                -
keep informed               verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                obj:person/org
keep job                    verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
keep post                   idiom  HOLD_OFFICE           patient:subj                                  state:in           subj:person
keep quiet                  idiom  REPORTED_TO           agent:subj,topic:about                        not                -
keep rising                 verb   PEAK                  patient:subj                                  state:rising       -
keep running                verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
keep secret                 verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
keep secret                 verb   REPORTED_TO           agent:subj,topic:obj,recipient:from           not              -
keep silent                 idiom  REPORTED_TO           agent:subj,topic:about                        not                -
keep standing               verb   DEMOLISH              agent:subj,patient:obj                        not              obj:building/object
keep to the speed limit     verb   SPEEDING              patient:subj                                  state:within       subj:vehicle/person
keep under wraps            verb   REPORTED_TO           agent:subj,topic:obj,recipient:from           not              -
keep up                     verb   MAINTAINED            agent:subj,patient:obj                        state:kept         obj:object/building/vehicle
key rate                    noun   RATE_DECISION         patient:self,value:of/at/be                   -                  -
kick                        verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
kick                        verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
kick off                    verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
kick off                    verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
kick off                    verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
kick off                    verb   STRIKE_START          topic:subj,value:on/in/at                     -                  subj:strike
kick off                    verb   VENUE                 topic:subj,value:in/at                        -                subj:hearing/game/event/meeting/show
kick out                    verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
kick out                    verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
kickback                    noun   BRIBE                 agent:by/from,recipient:to                    +                  -
kidnap                      verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
kidnapping                  noun   HOSTAGE               agent:by,patient:of                           state:held         -
kids                        noun   CHILDREN              agent:of,value:self                           -                  -
kill                        verb   KILL                  agent:subj,patient:obj                        +                  obj:person
kill                        verb   LIFE                  patient:obj,agent:subj                        state:dead         obj:person
kill                        verb   TOLL_DEATH            value:obj,topic:subj                          -                  obj:person
kill                        verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
kill                        verb   WEAPON_KIND           agent:subj,patient:obj,instrument:with        +                  obj:person
kill                        verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
kill oneself                idiom  DEATH_MANNER          patient:subj                                  state:suicide      subj:person
killed                      adj    LIFE                  patient:noun                                  state:dead         noun:person/animal
killed                      noun   TOLL_DEATH            value:self/at/to,topic:from/in/of             -                  -
killer                      noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
killing                     noun   KILL                  agent:by/poss,patient:of                      +                  -
killing                     noun   DEATH_MANNER          patient:poss/of                               state:homicide     -
kind                        noun   KIND                  patient:be,topic:self                         +                  be:any
kneel on                    verb   RESTRAINED            agent:subj,patient:obj                        +                obj:person
knife                       verb   STAB                  agent:subj,patient:obj                        +                  obj:person
knock down                  verb   CHARGE_DEGREE         topic:obj,patient:against                     state:reduced      obj:charge
knock down                  verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
knock down                  verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
know                        verb   KNOW_PERSON           agent:subj,patient:obj                        state:known        obj:person
know                        verb   KNOW_FACT             agent:subj,topic:that/about/of                state:known        subj:person/org
know nothing                verb   KNOW_FACT             agent:subj,topic:of/about                     state:unknown      subj:person/org
knowledge                   noun   KNOW_FACT             agent:poss,topic:of                           state:known        -
known                       adj    ANONYMOUS             patient:noun                                  state:known        -
lack                        verb   LICENSED              patient:subj,topic:obj                        state:unlicensed   obj:approval
lack                        verb   JURISDICTION          agent:subj,topic:over                         state:lacks        obj:jurisdiction
lack                        verb   SUFFICIENT            topic:obj/of,agent:subj                       state:short      -
lack                        noun   SUFFICIENT            topic:of,agent:for                            state:short      -
lag                         verb   COMPARE               patient:subj,standard:obj                     dir:down           -
lag behind                  verb   COMPARE               patient:subj,standard:obj                     dir:down           -
laid off                    adj    EMPLOYED              patient:noun                                  state:unemployed   noun:person
land                        verb   ARRIVE                agent:subj,goal:at/in/to                      +                  subj:person/vehicle/org
land                        verb   CONTRACTOR            agent:subj,patient:obj                        +                  obj:contract
land                        verb   CROP                  agent:subj,topic:obj,value:obj                -                  obj:goods/commodity
land                        verb   ORBIT                 patient:subj,place:in/on                      state:down         -
land                        verb   LANDED                patient:subj,place:on/in/at                   +                  subj:vehicle
land safely                 verb   CRASH_LAND            patient:subj,place:at/in                      not                subj:vehicle
landing                     noun   ARRIVE                agent:of/poss,goal:at/in                      +                  -
landlord                    noun   OWN                   agent:be/self,patient:of/poss                 +                  -
lap time                    noun   FINISH_TIME           agent:poss,topic:in,value:of                  -                  -
lapse                       verb   LAW_FORCE             topic:subj                                    state:out          subj:law/rule/measure/treaty
larger                      adj    COMPARE               patient:noun,standard:than                    dir:up             -
lash                        verb   STORM_LANDFALL        topic:subj,value:in/at/near/obj               -                  subj:weather
last                        verb   BEGIN_END             topic:subj                                    state:begun        -
last                        verb   DURATION              topic:subj,value:for/obj                      -                  -
last inspection             noun   INSPECT_DATE          patient:of,value:in/on/be                     -                  -
latch                       verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
latched                     adj    LOCKED                patient:noun                                  state:locked       -
late                        adj    ON_TIME               patient:noun                                  state:late         -
latest inspection           noun   INSPECT_DATE          patient:of,value:in/on/be                     -                  -
launch                      verb   APPEAL                agent:subj,topic:against                      +                  obj:appeal
launch                      verb   LAWSUIT               agent:subj,patient:against,topic:self         state:filed        obj:suit
launch                      verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
launch                      verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
launch                      verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
launch                      verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
launch                      noun   BEGIN_END             topic:of/to                                   state:begun        -
launch                      verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
launch                      noun   NUCLEAR               agent:by,patient:of                           +                  -
launch                      verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
launch                      noun   LAUNCH                agent:by,patient:of                           +                  -
launch                      verb   FOUNDED               agent:subj,patient:obj                        +                  obj:org/business/place
launch                      verb   RELEASE_DATE          agent:subj,patient:obj,value:on/in            -                  obj:show/product/document
launch date                 noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
lawful                      adj    LEGALITY              topic:noun                                    state:legal        -
lawsuit                     noun   LAWSUIT               agent:poss/by,patient:against                 state:filed        -
lawsuits                    noun   LAWSUIT_COUNT         patient:against,value:self                    -                  -
lawyer                      noun   REPRESENT             agent:be,patient:for/of                       +                  be:person/org
lay                         verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
lay                         verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
lay a hand on               verb   TOUCH                 agent:subj,patient:obj                        +                 -
lay down tools              idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
lay hands on                verb   TOUCH                 agent:subj,patient:obj                        +                 -
lay off                     verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
lay out                     verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
lay to rest                 verb   BURIED                patient:obj,value:in/at                       -                  obj:person
layoffs                     noun   LAYOFF                agent:at/by,value:self/of                     -                  -
lead                        verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
lead                        verb   POLL                  patient:subj,value:by                         -                  -
lead                        verb   LEAD                  patient:subj,standard:obj,value:by            -                  -
lead                        noun   LEAD                  patient:poss,standard:over,value:of           -                  -
lead                        noun   VOTE_MARGIN           patient:poss/subj,standard:over,value:of/to/by  -                  of:vote
lead                        noun   VOTE_MARGIN           patient:poss/subj,standard:over,value:of/to/by  -                  to:vote
lead                        verb   VOTE_MARGIN           patient:subj,standard:obj,value:by            -                  by:vote
lead away                   verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
lead away in handcuffs      verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
lead off in handcuffs       verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
lead to                     verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
lead to                     verb   SIDE_EFFECT           patient:subj,topic:obj                        +                  subj:drug/substance
leader                      noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
leaf through                verb   READ_DOC              agent:subj,patient:obj                        +                subj:person,obj:document/list/contract/evidence
leak                        verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
leak                        verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
leak                        verb   AMOUNT_SPILLED        topic:subj,value:obj,place:into               -                  obj:substance/water
leak                        noun   AMOUNT_SPILLED        topic:from/of,value:of/num                    -                  -
leak                        verb   SOURCE                source:subj,topic:obj                         +                  -
leak                        verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
leak                        verb   DATA_LEAK             agent:subj,value:obj                          -                  obj:document/computer
leak                        noun   FAULT_REPORTED        patient:in/with/of                            +                  -
leak                        verb   POLLUTION_SOURCE      source:subj,topic:obj,place:into              +                  obj:substance/water
leak                        noun   POLLUTION_SOURCE      source:from/by,topic:of                       +                  -
leaker                      noun   SOURCE                source:be,topic:of/for                        +                  be:any
leaky                       adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
leap                        verb   DISTANCE_RECORD       agent:subj,value:obj                          -                  subj:person
leap                        noun   DISTANCE_RECORD       agent:poss,value:of                           -                  -
learn                       verb   KNOW_FACT             agent:subj,topic:that/about/of                state:known        subj:person/org
learn from television       idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
learn from the newspaper    idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
learn from the press        idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
lease                       verb   RENT                  agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
lease                       noun   RENT                  agent:by,patient:of,source:from               -                  -
lease                       noun   CONTRACT_TERM         topic:with,value:num                          -                  -
lease out                   verb   RENT                  source:subj,patient:obj,agent:to              -                  obj:building/place/vehicle/object
leave                       verb   RATE_CHANGE           topic:obj,agent:subj                          state:none         obj:price/rate/tax
leave                       verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
leave                       noun   PERMIT                agent:for,topic:inf/for                       +                  -
leave                       verb   ATTEND                agent:subj,topic:obj                          not                subj:person,obj:event/meeting/hearing/game/training
leave                       verb   LEAVE                 agent:subj,source:obj                         +                  subj:person/vehicle,obj:place/building
leave                       verb   LEAVE                 agent:subj,source:from                        +                  subj:person/vehicle
leave                       verb   LEAVE_TIME            agent:subj,source:obj,value:at/around         -                  subj:person/vehicle,obj:place/building
leave                       verb   LEAVE_TIME            agent:subj,source:from,value:at/around        -                  subj:person/vehicle
leave                       verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          subj:force/country
leave                       verb   OPERATE_CONTROL       agent:subj,patient:obj                        not                obj:control
leave                       verb   WALKED_OUT            agent:subj,topic:obj                          +                  obj:meeting/deal/contract
leave                       verb   RATE_DECISION         agent:subj,patient:obj,value:at/to            -                  obj:rate
leave                       verb   FREQUENCY_SERVICE     topic:subj,value:every                        -                  subj:vehicle/service
leave                       verb   DEPART_PLACE          agent:subj,value:from                         -                  subj:person/vehicle
leave                       verb   DESTINATION           agent:subj,value:for/toward                   -                  subj:person/vehicle
leave                       verb   ON_BOARD              agent:subj,place:obj                          not                obj:vehicle
leave                       verb   PLAYS_FOR             patient:subj,agent:obj                        +                  obj:team
leave                       verb   PARTY_MEMBER          patient:subj,topic:obj                        -                  obj:party
leave alone                 verb   OPERATE_CONTROL       agent:subj,patient:obj                        not                obj:control
leave behind                verb   CHILDREN              agent:subj,value:obj                          -                  obj:person
leave dead                  verb   TOLL_DEATH            value:obj,topic:subj                          -                  obj:person
leave dead                  idiom  TOLL_DEATH            topic:subj,value:obj                          -                  -
leave empty                 verb   VACANT                agent:subj,patient:obj                        state:vacant       obj:building/place
leave homeless              verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
leave hospital              idiom  HOSPITAL              patient:subj                                  state:out          -
leave in place              verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
leave in the dark           idiom  REPORTED_TO           recipient:obj,topic:about                     not                -
leave of own accord         verb   DEPART_WAY            patient:subj,topic:as/from                    state:resigned   subj:person
leave office                verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
leave out                   verb   ADD_REMOVE            agent:subj,patient:obj,source:from/of         state:out          -
leave out                   verb   DISCLOSED             agent:subj,topic:obj                          state:secret       obj:money/document/claim/meeting
leave post                  verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
leave post                  idiom  GUARD_POST            patient:subj,place:from                       state:off          -
leave to die                verb   HELPED                agent:subj,patient:obj                        not              obj:person/animal
leave unchanged             verb   RATE_CHANGE           topic:obj,agent:subj                          state:none         obj:price/rate/tax
leave unread                verb   READ_DOC              agent:subj,patient:obj                        not              subj:person,obj:document/list/contract/evidence
legal                       adj    LEGALITY              topic:noun                                    state:legal        -
legalise                    verb   LEGALITY              topic:obj,agent:subj                          state:legal        -
legalize                    verb   LEGALITY              topic:obj,agent:subj                          state:legal        -
legitimate                  adj    LEGALITY              topic:noun                                    state:legal        -
lend                        verb   LEND                  agent:subj,recipient:iobj/to,value:obj        -                  obj:money
lend                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
lend support                idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
length                      noun   DURATION              topic:of/poss,value:of/be                     -                  -
length                      noun   LENGTH                patient:of/poss,value:of/be                   -                  -
less                        adj    COMPARE               patient:noun,standard:than                    dir:down           -
less expensive              adj    COMPARE               patient:noun,standard:than                    dir:down           -
lessen                      verb   CHARGE_DEGREE         topic:obj,patient:against                     state:reduced      obj:charge
let                         verb   RENT                  source:subj,patient:obj,agent:to              -                  obj:building/place/vehicle/object
let                         verb   PERMIT                agent:obj,topic:in/on/into/below/near/through  +                  obj:person/vehicle/animal
let decay                   verb   MAINTAINED            agent:subj,patient:obj                        state:neglected    obj:object/building/vehicle
let go                      verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
let go                      verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
let go                      verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
let go of                   verb   HAMMER                patient:obj,agent:subj                        +                  obj:hammer/weapon
let know                    verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                obj:person/org
let off                     verb   FIRE_WEAPON           agent:subj,patient:obj,goal:at                +                  obj:shot
let stand                   verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
level                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
level                       verb   AIM                   agent:subj,patient:obj,goal:at                +                  obj:weapon
level                       verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
level                       noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
level                       noun   LEVEL                 topic:of,patient:in,value:of/at/be            -                  -
level                       verb   DEMOLISH              agent:subj,patient:obj                        +                obj:building/object
level off                   verb   PEAK                  patient:subj                                  state:peaked       -
levels                      noun   FLOORS                patient:of,value:self                         -                  -
levy                        noun   FINE                  patient:against/on,value:of/num               -                  -
levy                        noun   TAX                   topic:on/self,value:of/at                     -                  -
levy                        verb   TARIFF_ON             agent:subj,value:obj,topic:on                 -                  obj:price
liabilities                 noun   DEBT                  patient:poss/of,value:of                      -                  -
liability                   noun   LIABLE                agent:poss,topic:for                          +                  -
liable                      adj    LIABLE                agent:noun,topic:for                          +                  -
liberal                     noun   PARTY_MEMBER          patient:be,topic:self                         -                  be:any
license                     verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:approved     obj:drug
license                     verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
license                     verb   PERMIT                agent:obj,topic:inf                           +                  inf:any
licensed                    adj    LICENSED              patient:noun,topic:for                        state:licensed     -
lie                         noun   TRUE                  topic:be                                      state:false        be:any
lie                         verb   TRUE                  agent:subj,topic:about/to                     state:false        subj:person/org/document
lie                         verb   DEPTH                 patient:subj,value:at/obj/to                  -                  -
lie idle                    verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
life behind bars            noun   SENTENCE_KIND         patient:to                                    state:life         -
life imprisonment           noun   SENTENCE_KIND         patient:to                                    state:life         -
life in prison              noun   SENTENCE_KIND         patient:to                                    state:life         -
life jackets                noun   LIFEJACKET            patient:for,place:on,value:self               -                  -
life sentence               noun   SENTENCE_KIND         patient:to                                    state:life         -
life vests                  noun   LIFEJACKET            patient:for,place:on,value:self               -                  -
life-threatening            adj    CONDITION             patient:noun                                  state:grave        -
lifeboats                   noun   LIFEJACKET            patient:for,place:on,value:self               -                  -
lifeguards                  noun   STAFFED               place:at/on,value:self                        -                  -
lifejackets                 noun   LIFEJACKET            patient:for,place:on,value:self               -                  -
lifeless                    adj    LIFE                  patient:noun                                  state:dead         noun:person/animal
lift                        verb   RATE_CHANGE           topic:obj,agent:subj                          state:up           obj:price/rate/tax
lift                        verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             obj:number/money/market/time
lift                        verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
lift                        verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
lift                        verb   WATER_NOTICE          agent:subj,topic:obj,place:for                state:off          obj:order
lift                        verb   MARTIAL               agent:subj,topic:obj                          state:out          obj:rule
lift off                    verb   LAUNCH                patient:subj                                  +                  subj:vehicle
lift the evacuation order   verb   EVACUATION            agent:subj,place:for                          state:lifted       -
lift the trophy             verb   MEDAL                 agent:subj,topic:in/at                        -                  -
liftoff                     noun   LAUNCH                agent:by,patient:of                           +                  -
light                       verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
lighter                     adj    COMPARE               patient:noun,standard:than                    dir:down           -
limit                       noun   SPEED_LIMIT           place:on/in,value:of/be                       -                  -
limit                       noun   PASSENGER_LIMIT       patient:of/on,value:of/be                     -                  -
line                        verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
line up for                 verb   PLAYS_FOR             patient:subj,agent:obj/for/with               +                subj:person
link                        verb   CAUSE                 patient:obj,agent:on/to                       +                  -
link                        verb   LINKED                agent:subj,patient:obj,topic:to/with          state:linked       -
link                        noun   LINKED                patient:between,topic:to/with                 state:linked       -
linked                      adj    LINKED                patient:noun,topic:to/with                    state:linked       -
liquidation                 noun   SOLVENCY              patient:of/poss                               state:bankrupt     -
list                        verb   DONATION_TOTAL        recipient:subj,agent:from,value:obj           -                  obj:money
list                        verb   DISCLOSED             agent:subj,topic:obj                          state:public       obj:money/document/claim/meeting
list                        verb   CONTENTS              patient:subj,topic:obj                        +                  subj:object/document/building/vehicle
list                        verb   DEATH_MANNER          patient:obj,agent:subj,value:as               -                 obj:death
listen to                   verb   CONSULT               agent:subj,patient:obj,topic:on/about/over    +                obj:person/org
listeners                   noun   CUSTOMERS             agent:poss,value:self                         -                  -
lit                         adj    RUNNING               patient:noun                                  state:running      -
lit                         adj    LIT                   patient:noun                                  state:on           noun:place/building/object
litigation                  noun   LAWSUIT               agent:poss/by,patient:against                 state:filed        -
live                        adj    LOADED                patient:noun                                  state:loaded       noun:weapon
live                        verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
live                        verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
live                        verb   RESIDENCE             agent:subj,value:in/at                        -                  subj:person
live                        adj    SWITCH_POSITION       patient:noun                                  state:on           noun:control/signal/object
live                        verb   SPECIES_COUNT         value:subj,place:in                           -                  subj:animal
live in                     verb   POPULATION            place:obj,value:subj                          -                  subj:person,obj:place
lived-in                    adj    VACANT                patient:noun                                  state:occupied     noun:building/place/job
livestream                  verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
living                      adj    LIFE                  patient:noun                                  state:alive        noun:person/animal
load                        verb   LOADED                patient:obj,agent:subj                        state:loaded       obj:weapon
load                        verb   LOADER                agent:subj,patient:obj                        +                  obj:weapon
load                        noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
load                        noun   LOAD                  patient:of,value:of                           -                  -
load                        noun   CARGO                 agent:poss,patient:of                         +                  -
loaded                      adj    LOADED                patient:noun                                  state:loaded       noun:weapon
loan                        verb   LEND                  agent:subj,recipient:iobj/to,value:obj        -                  obj:money
loan                        noun   LEND                  agent:from,recipient:to,value:of              -                  -
lobby                       verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  for:any
lobby against               verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
locate                      verb   MISSING               patient:obj                                   state:found        obj:person
locate                      verb   BODY_FOUND            agent:subj,patient:obj,value:in/at/near/on    -                  obj:person/object
location                    noun   LOCATION              agent:of/poss,value:be                        -                  be:any
location                    noun   VENUE                 topic:of/for,value:be                         -                  be:any
locations                   noun   STORES                agent:poss,value:self                         -                  -
lock                        verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
lock up                     verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
lockdown                    noun   MARTIAL               topic:self,place:in                           state:in           -
locked                      adj    LOCKED                patient:noun                                  state:locked       -
lodge                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
lodge                       verb   APPEAL                agent:subj,topic:against                      +                  obj:appeal
lodge                       verb   MOTION                topic:obj,agent:subj                          state:pending      obj:motion
lodge                       verb   LAWSUIT               agent:subj,patient:against,topic:self         state:filed        obj:suit
lodge                       verb   COMPLAIN_FILED        agent:subj,topic:obj,patient:against/with     +                  obj:charge/document/claim
lodge                       verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/document/motion/claim/appeal
log                         verb   FAULT_REPORTED        agent:subj,topic:obj,patient:in/with/on       +                  obj:fault
log                         verb   CALL_TIME             agent:subj,topic:obj,value:at                 -                  obj:call
log                         verb   HOURS_WORKED          agent:subj,value:obj                          -                  obj:time
long                        adj    LENGTH                patient:noun,value:num                        -                  -
longer                      adj    COMPARE               patient:noun,standard:than                    dir:up             -
look                        verb   PENALTY               patient:subj,value:at                         -                  at:time/sentence
look after                  verb   MAINTAINED            agent:subj,patient:obj                        state:kept         obj:object/building/vehicle
look after                  verb   HELPED                agent:subj,patient:obj                        +                obj:person/animal
look at                     verb   READ_DOC              agent:subj,patient:obj                        +                subj:person,obj:document/list/contract/evidence
look into                   verb   INVESTIGATION         agent:subj,topic:obj                          state:open         obj:person/org/event
look on                     idiom  HELPED                agent:subj,patient:to                         not              -
look over                   verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
loose                       verb   FIRE_WEAPON           agent:subj,patient:obj,goal:at                +                  obj:shot
loose                       verb   SHOT_COUNT            agent:subj,value:obj                          -                  obj:shot
loot                        verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
loot                        verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
loot                        verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
lose                        verb   PROFIT                patient:subj,value:obj                        dir:down           obj:money
lose                        verb   ELECTION_RESULT       patient:subj,topic:obj                        state:lost         obj:election/vote/game/war/job
lose                        verb   BEAT                  patient:subj,agent:to/against,topic:in        +                  -
lose                        verb   LICENSED              patient:subj,topic:obj                        state:unlicensed   obj:approval
lose                        verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
lose                        verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
lose                        verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         subj:person/org
lose                        verb   BOARD_SEATS           patient:subj,value:obj                        -                  obj:job
lose                        verb   BOARD_SEATS           patient:subj,value:obj,topic:in/on            -                  obj:job,in:org/election
lose                        verb   TOLL_DEATH            value:obj,place:in                            -                  obj:life
lose                        verb   LAYOFF                agent:subj,value:obj                          -                obj:person/job
lose consciousness          verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
lose contact                verb   LANDED                patient:subj                                  not                subj:vehicle
lose life                   verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
lose lives                  verb   TOLL_DEATH            value:subj,topic:in,place:in/at               -                  subj:person
lose money                  verb   PROFITABLE            patient:subj                                  state:loss         -
lose power                  idiom  POWER_OUT             value:subj,topic:after,place:in               -                  -
loss                        noun   PROFIT                patient:poss/of,value:of                      dir:down           -
loss                        noun   ELECTION_RESULT       patient:poss/of/for,topic:in/to               state:lost         -
loss                        noun   DAMAGE_COST           patient:to,value:of/num,topic:from            -                  -
loss-making                 adj    PROFITABLE            patient:noun                                  state:loss         noun:org/business/project
losses                      noun   DAMAGE_COST           patient:to,value:of/num,topic:from            -                  -
lost                        adj    MISSING               patient:noun                                  state:missing      noun:person/object
low                         noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
lower                       verb   CHARGE_DEGREE         topic:obj,patient:against                     state:reduced      obj:charge
lower                       verb   RATE_CHANGE           topic:obj,agent:subj                          state:down         obj:price/rate/tax
lower                       verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           obj:number/money/market/time/work
lower                       adj    COMPARE               patient:noun,standard:than                    dir:down           -
lower                       verb   RATE_DECISION         agent:subj,patient:obj,value:at/to            -                  obj:rate
lower                       verb   RISK                  agent:subj,topic:obj                          dir:down           obj:danger
lower risk                  noun   RISK                  topic:of                                      dir:down           -
lucrative                   adj    PROFITABLE            patient:noun                                  state:profit       noun:org/business/project
lure                        verb   COUNT_PEOPLE          topic:subj,value:obj                          -                subj:event/meeting/building/place
made up                     adj    TRUE                  topic:noun/that                               state:false        -
magnitude                   noun   MAGNITUDE             topic:of/self,value:of/num                    -                  -
maiden                      adj    FIRST                 topic:noun                                    +                  -
mail                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
maim                        verb   TOLL_INJURED          value:obj,topic:subj,place:in/at              -                  obj:person
maim                        verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
main rate                   noun   RATE_DECISION         patient:self,value:of/at/be                   -                  -
maintain                    verb   RATE_CHANGE           topic:obj,agent:subj                          state:none         obj:price/rate/tax
maintain                    verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
maintain                    verb   RATE_DECISION         agent:subj,patient:obj,value:at/to            -                  obj:rate
maintain                    verb   MAINTAINED            agent:subj,patient:obj                        state:kept         obj:object/building/vehicle
maintain innocence          verb   PLEA                  patient:subj,topic:to                         state:not_guilty   -
majority                    noun   VOTE_COUNT            patient:for,value:self,topic:in               -                  -
majority                    noun   VOTE_MARGIN           patient:poss/subj,standard:over,value:of/to/by  -                  of:vote
make                        verb   MOTION                topic:obj,agent:subj                          state:pending      obj:motion
make                        verb   BAIL                  patient:iobj/for/to                           state:granted      obj:bail
make                        verb   WAGE                  patient:subj,value:obj                        -                  obj:money,subj:person
make                        verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
make                        verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
make                        verb   MADE_IN               patient:obj,value:in                          -                  obj:product/goods/object/vehicle
make                        verb   COMPLAIN_FILED        agent:subj,topic:obj,patient:against/with     +                  obj:charge
make                        verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/motion/appeal
make                        verb   CALL_TIME             agent:subj,topic:obj,value:at                 -                  obj:call
make                        verb   DESTINATION           agent:subj,value:for/toward                   -                  subj:person/vehicle
make                        verb   PAINTED_BY            agent:subj,patient:obj                        +                  obj:art
make                        noun   KIND                  patient:be,topic:self                         +                  be:any
make                        verb   MATERIAL              patient:obj,topic:of/from                     +                  of:substance/commodity/object
make a loss of              verb   PROFIT                patient:subj,value:obj                        dir:down           obj:money
make a profit of            verb   PROFIT                patient:subj,value:obj                        dir:up             subj:org/business
make court appearance       verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
make cuts of                verb   LAYOFF                agent:subj,value:obj                          -                obj:person/job
make home                   verb   RESIDENCE             agent:subj,value:in/at                        -                  subj:person
make homeless               verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
make ill                    verb   SICK_COUNT            topic:subj,value:obj                          -                  obj:person
make it home                verb   ARRIVE_TIME           agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
make it to                  verb   ARRIVE                agent:subj,goal:at/in/to                      +                  subj:person/vehicle/org
make landfall               verb   STORM_LANDFALL        topic:subj,value:in/at/near/obj               -                  subj:weather
make money                  verb   PROFITABLE            patient:subj                                  state:profit       -
make no apology             idiom  APOLOGIZE             agent:subj,topic:for                          not                -
make off with               verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
make public                 verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
make redundant              verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
make sick                   verb   SICK_COUNT            topic:subj,value:obj                          -                  obj:person
make up                     verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
make use of                 verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  obj:object/weapon/drug/money/vehicle/building/substance/document/computer
male                        adj    GENDER                patient:noun                                  state:male         -
malfunction                 verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
malfunction                 noun   RUNNING               patient:of/in                                 state:stopped      -
malfunction                 noun   FAULT_REPORTED        patient:in/with/of                            +                  -
malfunction and fire        verb   SELF_FIRE             patient:subj                                  +                  subj:weapon
man                         noun   GENDER                patient:be                                    state:male         be:any
man                         idiom  GUARD_POST            patient:subj,place:at                         state:on           -
man picket lines            idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
manage                      verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
manage                      verb   ABLE                  agent:subj,topic:inf/of                       +                  -
manage                      verb   SUPERVISE             agent:subj,patient:obj                        +                  obj:any
manage                      verb   COACH                 agent:subj,patient:obj                        +                  obj:team
manage without              idiom  NEED                  agent:subj,topic:without                      not                -
manager                     noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
manager                     noun   COACH                 agent:be,patient:of                           +                  be:person/org
mandate                     verb   DUTY                  topic:inf,agent:obj/for                       +                  inf:any
mandate                     noun   DUTY                  agent:poss/on,topic:inf/of                    +                  -
mandate                     noun   TERM_LENGTH           topic:of,value:num                            -                  -
mandatory                   adj    DUTY                  topic:noun,agent:for                          +                  -
mandatory minimum           noun   PENALTY               patient:for,value:of/self                     -                  -
manhunt                     noun   CHASE                 agent:by,patient:of                           +                  -
manslaughter                noun   DEATH_MANNER          patient:be/poss/of                             state:homicide     -
manufacture                 verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
manufacture                 noun   BUILD                 agent:by,patient:of                           +                  -
manufacture                 verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
manufacture                 verb   MADE_IN               patient:obj,value:in                          -                  obj:product/goods/object/vehicle
march                       verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
march                       verb   COUNT_PEOPLE          value:subj,topic:in/at,place:in/at            -                subj:person
march in                    verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
march through               verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
marchers                    noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
margin                      noun   LEAD                  patient:poss,standard:over,value:of           -                  -
margin                      noun   VOTE_MARGIN           patient:poss/subj,standard:over,value:of/to/by  -                  of:vote
margin                      noun   VOTE_MARGIN           patient:poss/subj,standard:over,value:of/to/by  -                  to:vote
mark                        noun   TEST_SCORE            patient:poss,topic:on,value:of/be             -                  -
mark the first time         idiom  FIRST                 topic:subj,agent:to                           +                  -
market capitalization       noun   WORTH                 patient:of/poss,value:of/be                   -                  -
market share                noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
market value                noun   WORTH                 patient:of/poss,value:of/be                   -                  -
marriage                    noun   MARRIED               patient:of/poss,recipient:to                  state:married      -
married                     adj    MARRIED               patient:noun,recipient:to                     state:married      -
marry                       verb   MARRIED               patient:subj,recipient:obj                    state:married      obj:person
martial law                 noun   MARTIAL               topic:self,place:in                           state:in           -
masked men                  noun   SUSPECT_COUNT         topic:in,value:self                           -                  -
mass                        noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
mass                        verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
mass                        verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           obj:force
mastermind                  noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
match                       verb   DNA_MATCH             patient:subj,topic:obj/with                   state:match        subj:evidence/object
match                       noun   DNA_MATCH             patient:of,topic:to/with                      state:match        -
max out at                  idiom  PENALTY               patient:subj,value:num                        -                  subj:person
maximum penalty             noun   PENALTY               patient:for,value:of/self                     -                  -
maximum punishment          noun   PENALTY               patient:for,value:of/self                     -                  -
maximum sentence            noun   PENALTY               patient:for,value:of/self                     -                  -
maximum term                noun   PENALTY               patient:for,value:of/self                     -                  -
mayday                      noun   CALL_TIME             topic:self,value:at                           -                  -
mayor                       noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
mean                        verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
mean                        verb   PREMEDITATED          agent:subj,topic:inf                          state:deliberate   inf:any
measure                     verb   LENGTH                patient:subj,value:obj/for                    -                  -
measure                     verb   AREA                  patient:subj,value:obj                        -                  -
measure                     verb   MAGNITUDE             topic:subj,value:at/obj                       -                  subj:event
medalist                    noun   MEDAL                 agent:be,topic:of                             -                  be:person/org
medals                      noun   TITLES                agent:poss,value:self                         -                  -
medicate                    verb   MEDICATED             agent:subj,patient:obj,topic:with/for         +                  obj:person/animal
medication                  noun   MEDICATED             patient:of,topic:with                         +                  -
meet                        verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
meet                        verb   PASS_TEST             patient:subj,topic:obj                        state:pass         obj:test/inquiry
meet                        verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
meet                        verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
meet                        verb   VENUE                 topic:subj,value:in/at                        -                  subj:hearing/game/event/meeting/show
meet safety standards       idiom  SAFE                  patient:subj                                  state:safe         -
meeting                     noun   MEET                  agent:between,patient:with                    +                  -
member                      noun   MEMBERSHIP            patient:poss/of,topic:of/in                   state:in           -
members                     noun   CUSTOMERS             agent:poss,value:self                         -                  -
members                     noun   BOARD_SEATS           patient:on,value:self                         -                  on:org
membership                  noun   MEMBERSHIP            patient:poss/of,topic:of/in                   state:in           -
memorandum                  noun   CONTRACT              agent:poss,patient:with/between               +                  -
menace                      verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
mentally ill                adj    COMPETENT             patient:noun,topic:inf                        state:unfit        noun:person
mention                     verb   REPORTED_TO           agent:subj,topic:obj,recipient:to             +                  -
merge                       verb   MERGE                 patient:subj,recipient:with                   +                  subj:org/business
merger                      noun   MERGE                 patient:of/between,recipient:with             +                  -
message                     verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
message                     noun   CONTACT               agent:between,recipient:with/to               +                  -
mete out                    verb   SENTENCE              patient:iobj/obj,value:obj,agent:subj         -                obj:time/sentence
mine                        verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
minimum wage                noun   WAGE                  patient:poss/for,value:of/be                   -                  -
minister                    noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
mirandize                   verb   RIGHTS_READ           agent:subj,patient:iobj,topic:obj             +                  -
misappropriate              verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
misdemeanor                 adj    CHARGE_DEGREE         topic:noun                                    state:misdemeanor  noun:charge
misdemeanors                noun   CHARGE_COUNT          patient:poss/against,value:self               -                  -
misfire                     verb   SELF_FIRE             patient:subj                                  +                  subj:weapon
misfire                     noun   SELF_FIRE             patient:of                                    +                  -
mishap                      noun   PREMEDITATED          topic:be                                      state:accidental   be:any
misinformation              noun   TRUE                  topic:be                                      state:false        be:any
mislead                     verb   TRUE                  agent:subj,topic:about/to                     state:false        subj:person/org/document
mislead                     verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
misleading                  adj    TRUE                  topic:noun/that                               state:false        -
mismatch                    noun   DNA_MATCH             patient:of,topic:with                         state:nomatch      -
miss                        verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
miss                        verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
miss                        verb   ATTEND                agent:subj,topic:obj                          not                subj:person,obj:event/meeting/hearing/game/training
miss                        verb   HELD                  agent:subj,topic:obj                          state:skipped      obj:meeting/inquiry/training/hearing/event/test/game
miss                        verb   ON_BOARD              agent:subj,place:obj                          not                obj:vehicle
missing                     adj    TOLL_MISSING          value:noun,topic:after                        -                  noun:person
missing                     noun   TOLL_MISSING          value:self,topic:from/in/after,place:in       -                  -
missing                     adj    MISSING               patient:noun                                  state:missing      noun:person/object
missing                     adj    ATTEND                agent:noun,topic:from                         not                noun:person
mistake                     noun   PREMEDITATED          topic:be                                      state:accidental   be:any
mistaken                    adj    TRUE                  topic:noun/that                               state:false        -
mistreat                    verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
mistreatment                noun   ABUSE                 agent:by,patient:of                           +                  -
mistrial                    noun   VERDICT               topic:in                                      state:hung         -
misty                       adj    VISIBILITY            place:noun                                    state:obscured     -
mobilise                    verb   COUNT_PEOPLE          topic:subj,value:obj                          -                subj:event/meeting/building/place
mobilize                    verb   COUNT_PEOPLE          topic:subj,value:obj                          -                subj:event/meeting/building/place
model                       noun   KIND                  patient:be,topic:self                         +                  be:any
molest                      verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
molestation                 noun   ABUSE                 agent:by,patient:of                           +                  -
monetary penalty            noun   FINE                  patient:against/on,value:of/num               -                  -
monitor                     verb   SUPERVISE             agent:subj,patient:obj                        +                  obj:any
months-old                  adj    AGE                   patient:noun,value:num                        -                  -
moratorium                  noun   PERMIT                topic:on                                      not                -
more                        adj    COMPARE               patient:noun,standard:than                    dir:up             -
more expensive              adj    COMPARE               patient:noun,standard:than                    dir:up             -
mortality rate              noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
mortgage                    noun   LEND                  agent:from,recipient:to,value:of              -                  -
mortgage rate               noun   RATE_DECISION         patient:self,value:of/at/be                   -                  -
most recent inspection      noun   INSPECT_DATE          patient:of,value:in/on/be                     -                  -
mother                      noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
motive                      noun   MOTIVE                agent:poss,patient:for/of,topic:be            +                  be:any
mount                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
move                        verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
move                        verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
move                        verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
move                        verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
move                        verb   STAY_PUT              patient:subj,place:from/to                    state:move         subj:org/team/business,to:place
move                        noun   STAY_PUT              patient:of,place:to                           state:move         -
move                        verb   VENUE                 agent:subj,topic:obj,value:to                 -                  obj:hearing/case/game/event/meeting
move                        verb   DESTINATION           agent:subj,value:to                           -                  subj:person/vehicle,to:place/building
move                        verb   HEARING_DATE          topic:obj,value:to/until                      -                  obj:hearing
move forward                verb   CASE_STATUS           topic:subj                                    state:going        subj:case
move freely                 idiom  RESTRAINED            patient:subj                                  not              -
move into                   verb   VACANT                agent:subj,patient:obj                        state:occupied     obj:building/place
move out of                 verb   VACANT                agent:subj,patient:obj                        state:vacant       obj:building/place
move to                     verb   PLAYS_FOR             patient:subj,agent:obj/for/with               +                subj:person
mow down                    verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
murder                      verb   KILL                  agent:subj,patient:obj                        +                  obj:person
murder                      noun   KILL                  agent:by/poss,patient:of                      +                  -
murder                      verb   LIFE                  patient:obj,agent:subj                        state:dead         obj:person
murder                      noun   DEATH_MANNER          patient:be/poss/of                             state:homicide     -
murder weapon               noun   WEAPON_KIND           instrument:be,patient:of                      +                  be:any
murky                       adj    VISIBILITY            place:noun                                    state:obscured     -
must                        verb   DUTY                  agent:subj,topic:inf                          +                  -
mute                        verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
myth                        noun   TRUE                  topic:be                                      state:false        be:any
nab                         verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
nab                         verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
name                        verb   IDENTIFY              agent:subj,topic:obj,patient:as               -                  obj:any,as:name
name                        verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
name                        verb   IDENTIFY              agent:subj,topic:obj,patient:as               -                  obj:person/object
name                        verb   NAME                  agent:subj,patient:obj,topic:obj              -                  -
name                        noun   NAME                  patient:of/poss,topic:be                      -                  be:any
name                        verb   NAMED_AFTER           agent:subj,patient:obj,topic:after/for        +                  -
name as a suspect           verb   SUSPECT               agent:subj,patient:obj,topic:of/in            +                  -
named                       adj    ANONYMOUS             patient:noun                                  state:known        -
national                    noun   CITIZEN               patient:be,place:of                           state:citizen      be:any
native                      noun   BIRTHPLACE            patient:of/poss,value:be                      -                  be:any
navigable                   adj    ROAD                  patient:noun,topic:of                         state:open       -
nay                         noun   VOTE_CAST             agent:poss,topic:against                      state:against      -
necessary                   adj    DUTY                  topic:noun,agent:for                          +                  -
need                        verb   NEED                  agent:subj,topic:obj                          +                  -
need                        verb   SURGERY               patient:subj,topic:obj                        +                  obj:surgery
need to                     verb   DUTY                  agent:subj,topic:inf                          +                  -
needed                      adj    NEED                  topic:noun,agent:to/for                       +                  -
needless                    adj    NEED                  topic:noun,agent:to/for                       not                -
negative                    adj    TEST_RESULT           patient:noun,topic:for                        state:negative     noun:test/person
negative test               noun   TEST_RESULT           patient:in/of/poss/at,topic:for               state:negative     -
neglect                     verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
neglect                     noun   ABUSE                 agent:by,patient:of                           +                  -
neglect                     verb   HELD                  agent:subj,topic:obj                          state:skipped      obj:meeting/inquiry/training/hearing/event/test/game
neglect                     verb   MAINTAINED            agent:subj,patient:obj                        state:neglected    obj:object/building/vehicle
neglect to check            verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
neglected                   adj    MAINTAINED            patient:noun                                  state:neglected    -
negligent discharge         noun   SELF_FIRE             patient:of                                    +                  -
negotiate                   verb   TALKS                 agent:subj,topic:on/about                     state:on           -
nephew                      noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
net                         verb   PROFIT                patient:subj,value:obj                        dir:up             subj:org/business
net                         verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
net income                  noun   PROFIT                patient:poss/of,value:of                      dir:up             -
net loss                    noun   PROFIT                patient:poss/of,value:of                      dir:down           -
net worth                   noun   WORTH                 patient:of/poss,value:of/be                   -                  -
never stop                  verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
new jobs                    noun   HIRE_COUNT            value:self                                    -                  -
nickname                    noun   NAME                  patient:of/poss,topic:be                      -                  be:any
niece                       noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
nix                         verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
no better than placebo      adj    EFFECTIVE             patient:noun,topic:against/for                state:ineffective  -
no vote                     noun   VOTE_CAST             agent:poss,topic:against                      state:against      -
nod off                     verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
nominate                    verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
nomination                  noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
nonbinding                  adj    DUTY                  topic:noun,agent:for                          not                -
nonconsensual               adj    CONSENT               topic:noun                                    state:refused      -
nonexistent                 adj    PRESENT_STATE         patient:noun                                  state:no           -
nonsense                    noun   TRUE                  topic:be                                      state:false        be:any
nonsense                    adj    TRUE                  topic:noun/that                               state:false        -
normal                      adj    NORMAL                topic:noun                                    state:normal       -
normalize                   verb   AMBASSADOR            agent:subj,patient:with                       state:kept         obj:relation
northbound                  adj    DIRECTION             agent:noun                                    dir:up             -
nosedive                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
not breathing               adj    CONSCIOUS_AT          patient:noun                                  state:no           noun:person
not exist                   verb   PRESENT_STATE         patient:subj                                  state:no           -
not guilty                  adj    VERDICT               patient:noun,topic:of                         state:acquitted    noun:person
not guilty plea             noun   PLEA                  patient:poss,topic:to                         state:not_guilty   -
not guilty verdict          noun   VERDICT               patient:poss/of,topic:of                      state:acquitted    -
not know                    verb   KNOW_FACT             agent:subj,topic:of/that/about                state:unknown      -
not required                adj    DUTY                  topic:noun,agent:for                          not                -
not touch a drop            verb   DRINK                 agent:subj                                    not              -
not-guilty plea             noun   PLEA                  patient:poss,topic:to                         state:not_guilty   -
notch                       verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team,obj:point
note                        verb   FAULT_REPORTED        agent:subj,topic:obj,patient:in/with/on       +                  obj:fault
notice                      verb   EVENT_TIME            topic:obj,value:at/on,agent:subj              -                  -
notice                      noun   REPORTED_TO           agent:from/by,recipient:to,topic:about/of     +                  -
notice                      verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
notice                      noun   NOTICE_GIVEN          agent:from,topic:of,value:num                 -                  -
notice period               noun   NOTICE_GIVEN          agent:from,topic:of,value:num                 -                  -
notification                noun   REPORTED_TO           agent:from/by,recipient:to,topic:about/of     +                  -
notification                noun   REPORTED_TO           agent:by,topic:of,recipient:to                +                  -
notify                      verb   REPORTED_TO           agent:subj,topic:obj,recipient:to             +                  -
notify                      verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                  obj:person/org
notify                      verb   REPORTED_TO           agent:subj,recipient:iobj,topic:of/about/that  +                  iobj:person/org
nullify                     verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
number                      noun   TOLL_DEATH            value:to/at/of                                -                  of:life
number of injured           idiom  TOLL_INJURED          value:to/at/num                               -                  -
number of people injure     idiom  TOLL_INJURED          value:to/at/num                               -                  -
number of people kill       idiom  TOLL_DEATH            value:to/at/num                               -                  -
number of sick              idiom  SICK_COUNT            value:to/at/num                               -                  -
number of wounded           idiom  TOLL_INJURED          value:to/at/num                               -                  -
nurses on duty              noun   STAFFED               place:at/on,value:self                        -                  -
obey                        verb   LEGALITY              agent:subj,topic:obj                          state:legal        obj:law
obey                        verb   RESIST                agent:subj,patient:with/obj                   not                -
obey the speed limit        verb   SPEEDING              patient:subj                                  state:within       subj:vehicle/person
object                      verb   AGREE                 agent:subj,topic:to/on/inf/that               state:disagreed    subj:person/org
object to                   verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
objection                   noun   SUPPORT               agent:poss/from/by,topic:to                   state:against      -
obligate                    verb   DUTY                  agent:obj,topic:inf                           +                  -
obligation                  noun   DUTY                  agent:poss/on,topic:inf/of                    +                  -
obligatory                  adj    DUTY                  topic:noun,agent:for                          +                  -
oblige                      verb   DUTY                  agent:obj,topic:inf                           +                  -
oblivious                   adj    KNOW_FACT             agent:noun,topic:of/that                      state:unknown      -
obscured                    adj    VISIBILITY            place:noun                                    state:obscured     -
observe                     verb   LEGALITY              agent:subj,topic:obj                          state:legal        obj:law
observe                     verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
observe                     verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
obstruct                    verb   COOPERATE             agent:subj,recipient:obj                      not                subj:person/org
obstruct                    verb   ROAD                  agent:subj,patient:obj                        state:closed       obj:place
obstruct                    verb   RESIST                agent:subj,patient:obj                        +                  obj:person/event
obtain                      verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
obtain                      verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
obtain                      verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
obtain                      verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
occasions                   noun   FREQUENCY             agent:of,value:self                           -                  -
occupancy limit             noun   PASSENGER_LIMIT       patient:of/on,value:of/be                     -                  -
occupancy rate              noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
occupants                   noun   OCCUPANCY             patient:on/aboard,value:self                  -                  -
occupation                  noun   CONTROL               agent:of,place:of/over                        +                  -
occupied                    adj    VACANT                patient:noun                                  state:occupied     noun:building/place/job
occupy                      verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:job
occupy                      verb   AREA                  patient:subj,value:obj                        -                  -
occupy                      verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
occupy                      verb   VACANT                agent:subj,patient:obj                        state:occupied     obj:building/place
occur                       verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
of sound mind               adj    COMPETENT             patient:noun,topic:inf                        state:fit          noun:person
off                         adj    RUNNING               patient:noun                                  state:stopped      -
off                         adj    SWITCH_POSITION       patient:noun                                  state:off          noun:control/signal/object
off duty                    adj    GUARD_POST            patient:noun                                  state:off          -
off limits                  adj    OPEN_CLOSED           patient:noun                                  state:closed       -
off limits                  adj    PERMIT                agent:to,topic:noun                           not                to:person/vehicle/animal
off the books               adj    DISCLOSED             topic:noun                                    state:secret       -
off the record              adj    SECRET                patient:noun                                  state:secret       -
off-duty                    adj    GUARD_POST            patient:noun                                  state:off          -
offensive                   noun   ATTACK                agent:by/from,patient:on/against              +                  -
offer                       verb   PLEA_DEAL             agent:subj,patient:iobj/to                    +                  obj:deal
offer                       verb   CAPACITY              patient:subj,value:obj                        -                  obj:seat
offer                       verb   STOCKED               place:subj/at/in,patient:obj                  +                  obj:goods/product/drug/weapon/commodity
offer                       verb   OFFER_VALUE           agent:subj,value:obj,topic:for/to             -                  subj:org/person
offer                       noun   OFFER_VALUE           agent:poss/from/by,value:of                   -                  -
offer                       verb   BID                   agent:subj,value:obj,patient:for              -                  obj:money
offer                       noun   BID                   agent:by/from/poss,patient:for,value:of       -                  -
offer                       verb   RAISE                 agent:subj,recipient:obj/iobj,value:by/of     -                  obj:raise/money/price
offer                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
officers on duty            noun   STAFFED               place:at/on,value:self                        -                  -
offices                     noun   STORES                agent:poss,value:self                         -                  -
official                    adj    CERTIFIED             topic:noun                                    state:yes          -
offline                     adj    RUNNING               patient:noun                                  state:stopped      -
offload                     verb   BUY                   source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
okay                        verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
okay                        verb   APPROVED_BY           agent:subj,patient:obj                        +                  obj:project/document/payment/plan/work/event
old                         adj    AGE                   patient:noun,value:num                        -                  -
older                       adj    COMPARE               patient:noun,standard:than                    dir:up             -
omission                    noun   HELD                  topic:of                                      state:skipped      -
omit                        verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
omit                        verb   ADD_REMOVE            agent:subj,patient:obj,source:from/of         state:out          -
omit                        verb   HELD                  agent:subj,topic:obj                          state:skipped      obj:meeting/inquiry/training/hearing/event/test/game
omit                        verb   DISCLOSED             agent:subj,topic:obj                          state:secret       obj:money/document/claim/meeting
on                          adj    RUNNING               patient:noun                                  state:running      -
on                          adj    SWITCH_POSITION       patient:noun                                  state:on           noun:control/signal/object
on account of               prep   CAUSE                 agent:to,patient:noun                         +                  -
on bail                     idiom  CUSTODY               patient:subj                                  state:free         subj:person
on bond                     idiom  CUSTODY               patient:subj                                  state:free         subj:person
on duty                     adj    GUARD_POST            patient:noun                                  state:on           -
on fire                     adj    FIRE_STATE            patient:noun                                  state:burning      -
on life support             idiom  CONDITION             patient:subj                                  state:grave        -
on schedule                 adj    ON_TIME               patient:noun                                  state:on_time      -
on the loose                idiom  CUSTODY               patient:subj                                  state:fugitive     subj:person
on the run                  idiom  CUSTODY               patient:subj                                  state:fugitive     subj:person
on time                     adj    ON_TIME               patient:noun                                  state:on_time      -
on track                    adj    ON_TIME               patient:noun                                  state:on_time      -
on-duty                     adj    GUARD_POST            patient:noun                                  state:on           -
online                      adj    RUNNING               patient:noun                                  state:running      -
only                        adj    FIRST                 topic:noun                                    +                  -
onset                       noun   BEGIN_END             topic:of/to                                   state:begun        -
open                        verb   HEARING_DATE          topic:subj,value:on/for/in/at                 -                  subj:hearing
open                        verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
open                        verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
open                        verb   SCHEDULE              topic:subj,value:on/in/by                     -                  subj:project/building/law/product
open                        verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
open                        verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
open                        verb   OPEN_CLOSED           patient:subj                                  state:open         subj:building/business/place/object/org/service/project
open                        verb   OPEN_CLOSED           patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
open                        adj    OPEN_CLOSED           patient:noun                                  state:open         -
open                        adj    PERMIT                agent:to,topic:noun                           +                  to:person/vehicle/animal
open                        adj    SECRET                patient:noun                                  state:public       -
open                        adj    ROAD                  patient:noun                                  state:open         noun:place
open                        verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
open                        verb   STRIKE_START          topic:subj,value:on/in/at                     -                  subj:strike
open                        verb   VENUE                 topic:subj,value:in/at                        -                  subj:hearing/game/event/meeting/show
open                        verb   SHARE_PRICE           patient:subj,value:at/to                      -                  subj:market
open                        verb   STORES                agent:subj,value:obj                          -                  obj:building/business
open                        verb   OPENING_HOURS         patient:subj,value:at/from/until              -                  subj:building/business/service
open                        verb   RELEASE_DATE          patient:subj,value:on/in                      -                  subj:show/product/document
open                        verb   BORDER                agent:subj,patient:obj                        state:open         obj:border
open                        verb   READ_DOC              agent:subj,patient:obj                        +                subj:person,obj:document/list/contract/evidence
open fire                   verb   FIRE_WEAPON           agent:subj,goal:on/at/into                    +                  subj:person
open fire on                verb   SHOOT                 agent:subj,patient:obj                        +                  obj:person/animal
opening                     noun   OPEN_CLOSED           patient:of                                    state:open         -
opening date                noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
opening hours               noun   OPENING_HOURS         patient:of,value:be                           -                  be:any
operate                     verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
operate                     verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
operate                     verb   STORES                agent:subj,value:obj                          -                  obj:building/business
operate                     verb   FREQUENCY_SERVICE     topic:subj,value:every                        -                  subj:vehicle/service
operate on                  verb   MEDICATED             agent:subj,patient:obj,topic:with/for         +                  obj:person/animal
operation                   noun   SURGERY               patient:on/poss,topic:for                     +                  -
operational                 adj    RUNNING               patient:noun                                  state:running      -
operator                    noun   DRIVE                 agent:be,patient:of                           +                  of:vehicle
oppose                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
oppose                      verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
oppose                      verb   RATE_SHARE            value:subj,topic:obj                          -                  num:rate
opposed                     adj    SUPPORT               agent:noun,topic:to                           state:against      -
opposition                  noun   SUPPORT               agent:poss/from/by,topic:to                   state:against      -
opt                         verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  subj:person/org
optimistic                  adj    CONFIDENT             agent:noun,topic:that/of/in                   state:yes          -
optional                    adj    DUTY                  topic:noun,agent:for                          not                -
orange                      adj    COLOR                 patient:noun,topic:self                       -                  noun:object/vehicle/building
orbit                       verb   ORBIT                 patient:subj,place:obj                        state:up           -
order                       verb   SENTENCE              patient:iobj,value:obj,agent:subj             -                  obj:time/sentence
order                       verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
order                       verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
order                       verb   DUTY                  topic:inf,agent:obj/for                       +                  inf:any
order                       noun   DECIDE                agent:by/poss,topic:inf/on                    +                  inf:any
order                       verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org,inf:any
order                       verb   ORDER                 agent:subj,topic:obj                          +                  obj:inquiry/event/work
order                       noun   ORDER                 agent:by/from,topic:inf                       +                  inf:any
order                       verb   RULED_BY              agent:subj,topic:that                         +                  subj:court
order an evacuation         verb   EVACUATION            agent:subj,place:for                          state:ordered      -
ordinary                    adj    NORMAL                topic:noun                                    state:normal       -
organize                    verb   HELD                  agent:subj,topic:obj                          state:held         obj:meeting/inquiry/training/hearing/event/test/game
organizer                   noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
origin                      noun   FIRE_START            agent:be,patient:of                           +                  of:fire
origin                      noun   SOURCE                source:be,topic:of/for                        +                  be:any
original                    adj    AUTHENTIC             patient:noun                                  state:genuine      -
original                    noun   AUTHENTIC             patient:be                                    state:genuine      be:any
originate                   verb   CAUSE                 patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
originate                   verb   FIRE_START            patient:subj,agent:from/by                    +                  subj:fire
originate                   verb   SOURCE                topic:subj,source:from                        +                  from:any
oust                        verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
oust                        verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
ouster                      noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
ouster                      noun   DEPART_WAY            patient:of/poss                               state:dismissed  -
out                         adj    FIRE_STATE            patient:noun                                  state:out          noun:fire
out of control              adj    FIRE_STATE            patient:noun                                  state:burning      -
out of danger               idiom  CONDITION             patient:subj                                  state:stable       -
out of jail                 idiom  CUSTODY               patient:subj                                  state:free         subj:person
out of order                adj    RUNNING               patient:noun                                  state:stopped      -
out of service              adj    RUNNING               patient:noun                                  state:stopped      -
out of the question         adj    POSSIBLE              topic:that/inf/noun,agent:for                 state:impossible   -
out of work                 adj    EMPLOYED              patient:noun                                  state:unemployed   noun:person
out on bail                 idiom  CUSTODY               patient:subj                                  state:free         subj:person
out-of-court settlement     noun   SETTLEMENT            topic:with/of,value:of/num                    -                  -
outage                      noun   RUNNING               patient:of/in                                 state:stopped      -
outage                      noun   SUPPLY                topic:of,place:in                             state:off          -
outbound                    adj    DIRECTION             agent:noun                                    dir:down           -
outbreak                    noun   BEGIN_END             topic:of/to                                   state:begun        -
outlaw                      verb   LEGALITY              topic:obj,agent:subj                          state:illegal      -
outlaw                      verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
outlay                      noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
outlets                     noun   STORES                agent:poss,value:self                         -                  -
outlive                     verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
outnumber                   verb   COMPARE               patient:subj,standard:obj                     dir:up             -
outpace                     verb   COMPARE               patient:subj,standard:obj                     dir:up             -
outperform                  verb   COMPARE               patient:subj,standard:obj                     dir:up             -
outpoll                     verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
outpoll                     verb   LEAD                  patient:subj,standard:obj,value:by            -                  -
output                      noun   OUTPUT                patient:of/poss,value:of                      -                  -
output growth               noun   GDP_GROWTH            place:of/in/poss,value:of/at/by               -                  -
output of carbon            noun   EMISSION              agent:of/from,topic:of,value:of               -                  -
outsell                     verb   COMPARE               patient:subj,standard:obj                     dir:up             -
outstanding                 adj    PAID_UNPAID           topic:noun                                    state:unpaid       -
outstrip                    verb   COMPARE               patient:subj,standard:obj                     dir:up             -
outweigh                    verb   COMPARE               patient:subj,standard:obj                     dir:up             -
over capacity               adj    OVERLOADED            patient:noun                                  state:over         -
over its limit              adj    OVERLOADED            patient:noun                                  state:over       -
overall cost                noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
overcome                    verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
overcrowd                   verb   OVERLOADED            patient:obj,agent:subj                        state:over       obj:object/vehicle/building/org
overcrowded                 adj    OVERLOADED            patient:noun                                  state:over         -
overcrowding                noun   OVERLOADED            patient:at/in/of/on                           state:over       -
overdue                     adj    PAID_UNPAID           topic:noun                                    state:unpaid       -
overdue                     adj    ON_TIME               patient:noun                                  state:late         -
overdue for maintenance     adj    MAINTAINED            patient:noun                                  state:neglected    -
overfill                    verb   OVERLOADED            patient:obj,agent:subj                        state:over       obj:object/vehicle/building/org
overfull                    adj    OVERLOADED            patient:noun                                  state:over       -
overhaul                    verb   MAINTAINED            agent:subj,patient:obj                        state:kept         obj:object/building/vehicle
overhaul                    verb   INSPECT_DATE          agent:subj,patient:obj,value:in/on            -                  obj:object/building/vehicle
overhear                    verb   HEAR                  agent:subj,patient:obj                        +                  obj:shot/signal/event
overload                    verb   OVERLOADED            patient:obj,agent:subj                        state:over       obj:object/vehicle/building/org
overloaded                  adj    OVERLOADED            patient:noun                                  state:over         -
overloading                 noun   OVERLOADED            patient:at/in/of/on                           state:over       -
overrule                    verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
overrule                    verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
overrun                     verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
overrun                     idiom  BUDGET_STATE          patient:subj                                  state:over         -
oversee                     verb   SUPERVISE             agent:subj,patient:obj                        +                  obj:any
oversee                     verb   JUDGE                 agent:subj,topic:obj                          +                  obj:case/hearing
overseer                    noun   SUPERVISE             agent:be,patient:of                           +                  be:person/org
overshoot                   verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
overstretched               adj    OVERLOADED            patient:noun                                  state:over       -
overtime                    noun   HOURS_WORKED          agent:poss,value:of                           -                  -
overturn                    verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
overturn                    verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
overturn                    verb   CERTIFIED             agent:subj,topic:obj                          state:no           obj:election/vote
overturn                    verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
overweight                  adj    OVERLOADED            patient:noun                                  state:over         -
owe                         verb   DEBT                  patient:subj,recipient:iobj/to,value:obj      -                  -
owing to                    prep   CAUSE                 agent:to,patient:noun                         +                  -
own                         verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
own                         verb   OWN                   agent:subj,patient:obj                        +                  obj:object/building/org/business/place/vehicle/product
own up                      verb   CONFESS               agent:subj,topic:to/obj                       +                  subj:person
owner                       noun   OWN                   agent:be/self,patient:of/poss                 +                  -
ownership                   noun   OWN                   patient:of,agent:by                           +                  -
pace                        noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
pack                        verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
pack                        verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
pack                        noun   SPECIES_COUNT         topic:of,place:in,value:self                  -                  -
pack up                     verb   STAY_PUT              patient:subj,place:from/to                    state:move         subj:org/team/business
pack up                     verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
packed                      adj    OVERLOADED            patient:noun                                  state:over         -
pact                        noun   CONTRACT              agent:poss,patient:with/between               +                  -
padlock                     verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
padlocked                   adj    LOCKED                patient:noun                                  state:locked       -
paid                        adj    PAID_UNPAID           topic:noun                                    state:paid         -
paid                        adj    FREE_OF_CHARGE        topic:noun                                    state:paid         noun:event/service/ticket/product
paid off                    adj    PAID_UNPAID           topic:noun                                    state:paid         -
paint                       verb   PAINTED_BY            agent:subj,patient:obj                        +                  obj:art
painter                     noun   PAINTED_BY            agent:be,patient:of                           +                  be:person/org
painting                    noun   PAINTED_BY            patient:be,agent:by                           +                  be:any
pare                        verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
park                        verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
parole                      verb   PAROLE                patient:obj                                   state:granted      obj:person
parole period               noun   PROBATION_TERM        patient:for,value:of/num                      -                  -
part with                   verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         subj:person/org
participants                noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
participants                noun   SAMPLE                topic:of,value:self                           -                  -
participants                noun   PARTICIPANTS          topic:in,value:self                           -                  -
participate                 verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team,in:game
partner                     noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
pass                        verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
pass                        verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
pass                        verb   PASS_TEST             patient:subj,topic:obj                        state:pass         obj:test/inquiry
pass                        verb   ROUTE                 agent:subj,value:via/along/through/down       -                  subj:person/vehicle
pass                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
pass                        verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                  obj:measure/law/plan/deal
pass                        verb   SENTENCE              patient:iobj/obj,value:obj,agent:subj         -                obj:time/sentence
pass                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
pass                        verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
pass away                   verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
pass inspection             idiom  INSPECT               patient:subj                                  +                  -
pass on                     verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
pass on                     verb   SOURCE                source:subj,topic:obj                         +                  -
pass on                     verb   REPORTED_TO           agent:subj,topic:obj,recipient:to             +                  -
pass out                    verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
passable                    adj    ROAD                  patient:noun                                  state:open         noun:place
passage                     noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
passenger limit             noun   PASSENGER_LIMIT       patient:of/on,value:of/be                     -                  -
passengers                  noun   OCCUPANCY             patient:on/aboard,value:self                  -                  -
passing                     noun   LIFE                  patient:of/poss                               state:dead         -
pasteurise                  verb   PROCESSED             agent:subj,patient:obj                        state:treated      obj:goods/substance/water/product
pasteurised                 adj    PROCESSED             patient:noun                                  state:treated      -
pasteurize                  verb   PROCESSED             agent:subj,patient:obj                        state:treated      obj:goods/substance/water/product
pasteurized                 adj    PROCESSED             patient:noun                                  state:treated      -
patent                      verb   PATENT                agent:subj,topic:obj                          state:granted      obj:document
patients                    noun   INFECT                value:self,topic:of                           -                  -
patients                    noun   SAMPLE                topic:of,value:self                           -                  -
patients                    noun   TREATED_COUNT         value:self,place:at                           -                  -
pause                       verb   TRIAL_PHASE           agent:subj,topic:obj                          state:halted       obj:test/drug
pay                         verb   COST_BEARER           agent:subj,patient:for                        +                  for:any
pay                         verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
pay                         noun   WAGE                  patient:poss/for,value:of                     -                  -
pay                         verb   PAID_TAX              agent:subj,topic:obj                          +                  obj:price
pay                         verb   PAID_UNPAID           agent:subj,topic:obj                          state:paid         obj:price/money
pay                         verb   RANSOM                agent:subj,value:obj,patient:for              -                  obj:money
pay                         verb   DIVIDEND              agent:subj,value:obj                          -                  obj:dividend
pay for                     verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
pay increase                noun   RAISE                 recipient:for,value:of                        -                  -
pay less                    verb   PAY_COMPARE           patient:obj,standard:than                     dir:down           -
pay more                    verb   PAY_COMPARE           patient:obj,standard:than                     dir:up             -
pay off                     verb   BRIBE                 agent:subj,recipient:obj,value:with           +                  obj:person
pay off                     verb   PAID_UNPAID           agent:subj,topic:obj                          state:paid         obj:price/money
pay off                     verb   SUCCESS               topic:subj                                    state:yes          subj:plan/event/project/test/inquiry
pay off                     verb   LAYOFF                agent:subj,value:obj                          -                obj:person/job
pay rise                    noun   RAISE                 recipient:for,value:of                        -                  -
payload                     noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
payment                     noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
payoff                      noun   BRIBE                 agent:by/from,recipient:to                    +                  -
payout                      noun   SETTLEMENT            topic:with/of,value:of/num                    -                  -
payout                      noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
peace                       noun   TRUCE                 topic:between                                 state:peace        -
peak                        verb   HEIGHT                patient:subj,value:obj/to                     -                  -
peak                        verb   PEAK                  patient:subj                                  state:peaked       -
peak                        noun   PEAK                  patient:of                                    state:peaked       -
peak                        verb   WATER_LEVEL           patient:subj,value:at/to/by                   -                  subj:water/place
pen                         verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
penalize                    verb   FINE                  patient:obj,value:num,topic:for,agent:subj    -                  obj:person/org
penalty                     noun   PENALTY               patient:for,value:of/self                     -                  -
pencil in                   verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
penetrate                   verb   HACK                  agent:subj,patient:obj/into                   +                  obj:computer/org/document
pension                     noun   WAGE                  patient:poss/for,value:of                     -                  -
people aboard               noun   OCCUPANCY             patient:on/aboard,value:self                  -                  -
people on board             noun   OCCUPANCY             patient:on/aboard,value:self                  -                  -
pepper-spray                verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
percentage                  noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
perform                     verb   HELD                  agent:subj,topic:obj                          state:held         obj:meeting/inquiry/training/hearing/event/test/game
performance                 noun   CAST                  agent:by,topic:of                             +                  -
perilous                    adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
perish                      verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
perish                      verb   TOLL_DEATH            value:subj,topic:in,place:in/at               -                  subj:person
permissible                 adj    LEGALITY              topic:noun                                    state:legal        -
permission                  noun   PERMIT                agent:for,topic:inf/for                       +                  -
permit                      verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
permit                      verb   PERMIT                agent:obj,topic:inf                           +                  inf:any
permit                      verb   PERMIT                agent:obj,topic:in/on/into/below/near/through  +                  obj:person/vehicle/animal
permit                      verb   PERMIT                topic:obj,recipient:for                       +                  obj:event/work/service/object
permit                      verb   APPROVED_BY           agent:subj,patient:obj                        +                  obj:project/document/payment/plan/work/event
permit                      verb   HOUSING_UNITS         agent:subj,value:obj                          -                  obj:building
permitted                   adj    LEGALITY              topic:noun                                    state:legal        -
perpetrator                 noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
persist                     verb   BEGIN_END             topic:subj                                    state:begun        -
persist                     verb   DURATION              topic:subj,value:for/obj                      -                  -
persist                     verb   PRESENT_STATE         patient:subj,place:in/at                      state:yes          -
person of interest          noun   SUSPECT               patient:be,topic:in                           +                  be:any
personnel                   noun   TROOPS                agent:poss,place:in,value:self                -                  -
peruse                      verb   READ_DOC              agent:subj,patient:obj                        +                subj:person,obj:document/list/contract/evidence
pessimistic                 adj    CONFIDENT             agent:noun,topic:that/of/about                state:no           -
peter out                   verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
petition                    verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  for:any
phone                       verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
phone call                  noun   CONTACT               agent:between,recipient:with/to               +                  -
phone call                  noun   CALL_TIME             topic:self,value:at                           -                  -
phony                       adj    AUTHENTIC             patient:noun                                  state:fake         -
photograph                  verb   LOCATION              agent:obj,value:in/at,topic:subj              -                  obj:person/vehicle/object
photograph                  verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
pick                        verb   SEATED_JURY           agent:subj,value:obj                          -                  obj:juror
pick                        verb   CROP                  agent:subj,topic:obj,value:obj                -                  obj:goods/commodity
pick up                     verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
pick up the bill            idiom  COST_BEARER           agent:subj,patient:for                        +                  -
pick up the tab             idiom  COST_BEARER           agent:subj,patient:for                        +                  -
picket                      verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
pile up                     verb   RAINFALL              value:subj,place:on/in                        -                  subj:water/weather
pilfer                      verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
pilot                       verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
pilot                       noun   DRIVE                 agent:be,patient:of                           +                  of:vehicle
pin                         verb   CAUSE                 patient:obj,agent:on/to                       +                  -
pin down                    verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
pin down                    verb   RESTRAINED            agent:subj,patient:obj                        +                obj:person
pin to the ground           verb   RESTRAINED            agent:subj,patient:obj                        +                obj:person
pioneer                     verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
place                       verb   RANK                  patient:subj,value:obj/at                     -                  -
place                       noun   RANK                  patient:poss,value:be                         -                  be:any
place                       verb   LOCATION              agent:obj,value:in/at,topic:subj              -                  obj:person/vehicle/object
place                       verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
place                       verb   CALL_TIME             agent:subj,topic:obj,value:at                 -                  obj:call
place on administrative leave  verb   HOLD_OFFICE           patient:obj,agent:subj                        state:suspended    obj:person
place on leave              verb   HOLD_OFFICE           patient:obj,agent:subj                        state:suspended    obj:person
place on paid leave         verb   HOLD_OFFICE           patient:obj,agent:subj                        state:suspended    obj:person
place on probation          verb   PROBATION_TERM        patient:obj,value:to,agent:subj               -                  obj:person
plaintiffs                  noun   VICTIM_COUNT          topic:of,agent:poss,value:self                -                  -
plan                        verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
plan                        verb   PLOT                  agent:subj,topic:inf/obj,patient:against/with  +                  subj:person/org
plan                        verb   HOUSING_UNITS         agent:subj,value:obj                          -                  obj:building
planes                      noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
plants                      noun   STORES                agent:poss,value:self                         -                  -
plateau                     verb   PEAK                  patient:subj                                  state:peaked       -
plateau                     noun   PEAK                  patient:of                                    state:peaked       -
plausible                   adj    POSSIBLE              topic:that/inf/noun,agent:for                 state:possible     -
play                        verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team,in:game
play                        verb   PLAYED                agent:subj,topic:obj                          +                  subj:person/team,obj:game
play                        verb   CAST                  agent:subj,topic:in                           +                  in:show
play                        verb   PLAYS_FOR             patient:subj,agent:for                        +                  subj:person,for:team
plea agreement              noun   PLEA_DEAL             patient:with/for                              +                  -
plea bargain                noun   PLEA_DEAL             patient:with/for                              +                  -
plea deal                   noun   PLEA_DEAL             patient:with/for                              +                  -
plead                       verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  for:any
plead guilty                verb   PLEA                  patient:subj,topic:to                         state:guilty       -
plead innocent              verb   PLEA                  patient:subj,topic:to                         state:not_guilty   -
plead no contest            verb   PLEA                  patient:subj,topic:to                         state:no_contest   -
plead nolo contendere       verb   PLEA                  patient:subj,topic:to                         state:no_contest   -
plead not guilty            verb   PLEA                  patient:subj,topic:to                         state:not_guilty   -
pleased                     adj    SATISFIED             agent:noun,topic:with                         state:yes          -
pledge                      verb   DONATE                agent:subj,recipient:to,value:obj             -                  obj:money
pledge                      verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
pledge                      noun   PROMISE               agent:poss,topic:inf/that                     +                  -
pledge                      verb   AID_SENT              agent:subj,recipient:to,value:obj             -                  -
plentiful                   adj    SUFFICIENT            topic:noun,agent:for                          state:enough     -
plot                        verb   PREMEDITATED          agent:subj,topic:inf                          state:deliberate   inf:any
plot                        verb   PLOT                  agent:subj,topic:inf/obj,patient:against/with  +                  subj:person/org
plot                        noun   PLOT                  agent:by/of,topic:inf,patient:against         +                  -
plough                      verb   PUT_IN                agent:subj,value:obj,patient:into             -                  obj:money,into:any
ploughed                    adj    ROAD                  patient:noun,topic:of                         state:open       -
plow                        verb   PUT_IN                agent:subj,value:obj,patient:into             -                  obj:money,into:any
plow into                   verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
plowed                      adj    ROAD                  patient:noun,topic:of                         state:open       -
plummet                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
plunge                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
plunge                      noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
plunge                      verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
plunge                      verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
pocket                      verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
pocket                      verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
point                       verb   AIM                   agent:subj,patient:obj,goal:at                +                  obj:weapon
poison                      verb   KILL                  agent:subj,patient:obj                        +                  obj:person
poison                      verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
poison                      verb   SICK_COUNT            topic:subj,value:obj                          -                  obj:person
policy rate                 noun   RATE_DECISION         patient:self,value:of/at/be                   -                  -
poll                        verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
poll                        verb   POLL                  patient:subj,value:at                         -                  -
poll                        verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
poll                        verb   CONSULT               agent:subj,patient:obj,topic:on/about/over    +                obj:person/org
pollute                     verb   CONTAMINATED          patient:obj,topic:with,agent:subj             state:tainted      -
polluted                    adj    CONTAMINATED          patient:noun,topic:with                       state:tainted      -
poorer                      adj    COMPARE               patient:noun,standard:than                    dir:down           -
poorly maintained           adj    MAINTAINED            patient:noun                                  state:neglected    -
populate                    verb   POPULATION            place:obj,value:subj                          -                  subj:person,obj:place
population                  noun   POPULATION            place:of/poss,value:of/be                     -                  -
population                  noun   SPECIES_COUNT         topic:of,place:in,value:self                  -                  -
portion                     noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
portray                     verb   CAST                  agent:subj,topic:obj                          +                  -
portrayal                   noun   CAST                  agent:by,topic:of                             +                  -
pose a danger               verb   SAFE                  patient:subj                                  state:unsafe       -
pose a risk                 verb   SAFE                  patient:subj                                  state:unsafe       -
pose a threat               verb   SAFE                  patient:subj                                  state:unsafe       -
pose no danger              idiom  SAFE                  patient:subj                                  state:safe         -
pose no risk                idiom  SAFE                  patient:subj                                  state:safe         -
pose no threat              idiom  SAFE                  patient:subj                                  state:safe         -
position                    noun   RANK                  patient:poss,value:be                         -                  be:any
position                    noun   LOCATION              agent:of/poss,value:be                        -                  be:any
positive                    adj    TEST_RESULT           patient:noun,topic:for                        state:positive     noun:test/person
positive test               noun   DOPING                patient:by/poss                               +                  -
positive test               noun   TEST_RESULT           patient:in/of/poss/at,topic:for               state:positive     -
possess                     verb   OWN                   agent:subj,patient:obj                        +                  obj:object/building/org/business/place/vehicle/product
possess                     verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
possession                  noun   OWN                   patient:of,agent:by                           +                  -
possession                  noun   CARRY                 agent:by,patient:of                           +                  -
possible                    adj    POSSIBLE              topic:that/inf/noun,agent:for                 state:possible     -
possible sentence           noun   PENALTY               patient:for,value:of/self                     -                  -
post                        verb   BAIL                  patient:iobj/for/to                           state:granted      obj:bail
post                        verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team,obj:point
post                        verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
post a loss of              verb   PROFIT                patient:subj,value:obj                        dir:down           obj:money
post sales of               verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
postpone                    verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
postpone                    verb   VOTE_RESULT           topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
postpone                    verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
postpone                    verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
postponement                noun   PLAN_STATUS           topic:of/in/to                                state:postponed    of:event/game/meeting/plan/project
potential sentence          noun   PENALTY               patient:for,value:of/self                     -                  -
pour                        verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
pour                        verb   WEATHER               place:in/at                                   state:wet          -
pour                        verb   POLLUTION_SOURCE      source:subj,topic:obj,place:into              +                  obj:substance/water
pour                        verb   PUT_IN                agent:subj,value:obj,patient:into             -                  obj:money,into:any
pour into                   verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
poverty rate                noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
power cut                   noun   SUPPLY                topic:of,place:in                             state:off          -
power outages               noun   POWER_OUT             value:self                                    -                  -
power up                    verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
powerless                   adj    ABLE                  agent:noun,topic:inf/of                       not                -
practice                    verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
praise                      verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
precipitation               noun   RAINFALL              place:in/on,value:of/num                      -                  -
preclude                    verb   PERMIT                agent:obj,topic:from                          not                from:any
prefer                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
pregnant                    adj    PREGNANT              patient:noun                                  state:yes          -
preliminary hearing         noun   HEARING_DATE          topic:self,value:on/for                       -                  -
premeditated                adj    PREMEDITATED          topic:noun                                    state:deliberate   -
premiere                    verb   RELEASE_DATE          patient:subj,value:on/in                      -                  subj:show/product/document
premiere                    verb   RELEASE_DATE          agent:subj,patient:obj,value:on/in            -                  obj:show/product/document
premiere                    noun   RELEASE_DATE          patient:of,value:be/on                        -                  -
prepare                     verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
preposterous                adj    TRUE                  topic:noun/that                               state:false        -
prescribe                   verb   DOSE                  agent:subj,patient:iobj/to,value:obj          -                  obj:drug
prescription                noun   DOSE                  topic:of,value:of/num                         -                  -
presence                    noun   ATTEND                agent:poss,topic:at                           +                  -
presence                    noun   WITHDRAW_FORCES       agent:of/by,place:to/in                       state:in           of:force
present                     adj    ATTEND                agent:noun,topic:at/in/during                 +                  noun:person
present                     verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
present                     verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/document/motion/claim/appeal
preserve                    verb   DELETE                agent:subj,patient:obj                        not                obj:document/computer/evidence
preserve                    verb   KEEP_LOSE             agent:subj,patient:obj                        state:kept         subj:person/org
preserve                    verb   DEMOLISH              agent:subj,patient:obj                        not              obj:building/object
preside                     verb   JUDGE                 agent:subj,topic:over                         +                  subj:person
preside over                verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
president                   noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
presiding judge             noun   JUDGE                 agent:be,topic:in/of                          +                  be:person/org
press                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
press                       verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
press                       noun   TRIGGER               patient:of,agent:by                           +                  of:trigger
press                       verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  for:any
press                       verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
press                       noun   OPERATE_CONTROL       agent:by,patient:of                           +                  of:control
press ahead with            verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
press for                   verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
pressure                    verb   COERCED               agent:subj,patient:obj,topic:into/inf         +                  obj:person
prevail                     verb   SUCCESS               topic:subj                                    state:yes          subj:plan/event/project/test/inquiry
prevent                     verb   PERMIT                agent:obj,topic:from                          not                from:any
prevent                     verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
prevent                     verb   EFFICACY              patient:subj,value:obj                        -                  subj:drug
previous conviction         noun   HISTORY               patient:poss/of,topic:of                      +                  -
price                       verb   COST                  patient:obj,value:at,agent:subj               -                  -
price                       noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
price                       noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
price cut                   noun   RATE_CHANGE           topic:in,agent:by/poss                        state:down         -
price increase              noun   RATE_CHANGE           topic:in,agent:by/poss                        state:up           -
price rise                  noun   RATE_CHANGE           topic:in,agent:by/poss                        state:up           -
price tag                   noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
priced                      adj    COST                  patient:noun,value:at                         -                  -
principal                   noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
print                       verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
prior arrest                noun   HISTORY               patient:poss/of,topic:of                      +                  -
prior conviction            noun   HISTORY               patient:poss/of,topic:of                      +                  -
prison exposure             noun   PENALTY               patient:for,value:of/self                     -                  -
prison sentence             noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
prison term                 noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
prisoner exchange           noun   PRISONER_SWAP         agent:between,value:of                        -                  -
prisoner swap               noun   PRISONER_SWAP         agent:between,value:of                        -                  -
private                     adj    SECRET                patient:noun                                  state:secret       -
probation                   noun   SENTENCE_KIND         patient:to                                    state:probation    -
probation                   noun   PROBATION_TERM        patient:for,value:of/num                      -                  -
probe                       verb   INVESTIGATION         agent:subj,topic:obj                          state:open         obj:person/org/event
probe                       noun   INVESTIGATION         topic:into/of,agent:by/poss                   state:open         -
problem                     noun   FAULT_REPORTED        patient:in/with/of                            +                  -
proceed                     verb   CASE_STATUS           topic:subj                                    state:going        subj:case
proceed                     verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
proceed with                verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
procure                     verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
produce                     verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
produce                     verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
produce                     verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
produce                     verb   MADE_IN               patient:obj,value:in                          -                  obj:product/goods/object/vehicle
produce                     verb   SIDE_EFFECT           patient:subj,topic:obj                        +                  subj:drug/substance
produce                     verb   DIRECTED              agent:subj,patient:obj                        +                  obj:show
producer                    noun   DIRECTED              agent:be,patient:of                           +                  be:person/org
product recall              noun   RECALL_PRODUCT        agent:by/poss,patient:of                      +                  -
production                  noun   OUTPUT                patient:of/poss,value:of                      -                  -
profit                      noun   PROFIT                patient:poss/of,value:of                      dir:up             -
profitable                  adj    PROFITABLE            patient:noun                                  state:profit       noun:org/business/project
prohibit                    verb   PERMIT                agent:obj,topic:from                          not                from:any
prohibit                    verb   PERMIT                topic:obj                                     not                obj:event/work/service/object/drug/weapon/animal
prohibition                 noun   PERMIT                topic:on                                      not                -
promise                     verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
promise                     noun   PROMISE               agent:poss,topic:inf/that                     +                  -
promote                     verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
promote                     verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
promotion                   noun   HOLD_OFFICE           patient:poss/of,topic:as/to                   state:in           -
prompt                      verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
proof                       noun   PROOF                 topic:of/that/for,agent:poss                  +                  -
proportion                  noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
proposal                    noun   OFFER_VALUE           agent:poss/from/by,value:of                   -                  -
propose                     verb   OFFER_VALUE           agent:subj,value:obj,topic:for/to             -                  subj:org/person
proprietor                  noun   OWN                   agent:be/self,patient:of/poss                 +                  -
prosecute                   verb   CHARGE                patient:obj,topic:for,agent:subj              state:on           obj:person/org
prosecution                 noun   CHARGE                topic:self,patient:against/for                state:on           -
protect                     verb   DEMOLISH              agent:subj,patient:obj                        not              obj:building/object
protect against             verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
protective                  adj    EFFICACY              patient:noun,value:num,topic:against          -                  noun:drug/test
protest                     verb   COUNT_PEOPLE          value:subj,topic:in/at,place:in/at            -                subj:person
protest                     verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
protest against             verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
protesters                  noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
prove                       verb   PROOF                 agent:subj,topic:that/obj/of                  +                  subj:document/evidence/test/inquiry
prove                       verb   PROOF                 agent:subj,topic:that/obj                     +                  -
provide                     verb   CAPACITY              patient:subj,value:obj                        -                  obj:seat
provide                     verb   SOURCE                source:subj,topic:obj                         +                  -
provide                     verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
provide                     verb   SUPPLY                topic:obj,agent:subj,place:to                 state:on           obj:service/water/substance
provide                     verb   AID_SENT              agent:subj,recipient:to,value:obj             -                  -
provide                     verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
provide                     verb   GIVE                  agent:subj,recipient:obj,patient:with         +                obj:person/org
provide for                 verb   PENALTY               topic:subj,value:obj                          -                  subj:charge
provisional                 adj    CERTIFIED             topic:noun                                    state:no           -
provoke                     verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
provoke                     verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
public                      adj    SECRET                patient:noun                                  state:public       -
publication                 noun   PUBLISH               agent:by,patient:of                           +                  -
publication date            noun   RELEASE_DATE          patient:of,value:be/on                        -                  -
publish                     verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
publish                     verb   RELEASE_DATE          agent:subj,patient:obj,value:on/in            -                  obj:show/product/document
published                   adj    SECRET                patient:noun                                  state:public       -
pull                        verb   MOTION                agent:subj,topic:obj                          state:withdrawn    obj:motion
pull                        verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
pull                        noun   TRIGGER               patient:of,agent:by                           +                  of:trigger
pull                        verb   LICENSED              agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
pull                        verb   RECALL_PRODUCT        agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
pull                        verb   RESCUED_COUNT         agent:subj,value:obj,topic:from               -                  obj:person
pull                        verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
pull back                   verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
pull back                   verb   HAMMER                patient:obj,agent:subj                        +                  obj:hammer/weapon
pull back                   verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          subj:force/country
pull back                   verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          obj:force
pull down                   verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
pull in                     verb   COUNT_PEOPLE          topic:subj,value:obj                          -                  subj:event/meeting/building/place
pull in                     verb   ARRIVE                agent:subj,goal:at/in/to                      +                  subj:person/vehicle/org
pull out                    verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
pull out                    verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          subj:force/country
pull out                    verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          obj:force
pull out                    verb   WALKED_OUT            agent:subj,patient:on/of/from                 +                  subj:person/org
pull out                    verb   PLAN_STATUS           agent:subj,topic:of/from                      state:cancelled    of:deal
pull out                    verb   LEAVE_TIME            agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
pull out of                 verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
pull out of                 verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
pull out of                 verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
pull over                   verb   STOPPED               agent:subj,patient:obj                        +                  obj:person/vehicle
pull over                   verb   STOPPED               patient:subj                                  +                  subj:person/vehicle
pull the plug on            verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
pull through                verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
pull up                     verb   ARRIVE_TIME           agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
pullout                     noun   WITHDRAW_FORCES       agent:of/by,place:from                        state:out          of:force/country
pump                        verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
pump                        verb   PUT_IN                agent:subj,value:obj,patient:into             -                  obj:money,into:any
pump out                    verb   EMISSION              agent:subj,value:obj                          -                  obj:substance
punch                       verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
punctual                    adj    ON_TIME               patient:noun                                  state:on_time      -
puncture                    verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
punishable                  adj    PENALTY               topic:noun,value:by/with                      -                  -
punishment                  noun   PENALTY               patient:for,value:of/self                     -                  -
pupils                      noun   ENROLL_COUNT          place:at/of,value:self                        -                  -
pupils per teacher          noun   CLASS_SIZE            place:at/in,value:of/self                     -                  -
purchase                    verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
purchase                    noun   BUY                   agent:by,patient:of,source:from,value:for     -                  -
purchase                    verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
purchase price              noun   SALE_PRICE            patient:of,value:for/of                       -                  -
pure                        adj    CONTAMINATED          patient:noun                                  state:clean        -
purge                       verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
purify                      verb   PROCESSED             agent:subj,patient:obj                        state:treated      obj:goods/substance/water/product
purpose                     noun   MOTIVE                agent:poss,patient:for/of,topic:be            +                  be:any
pursue                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
pursue                      verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
pursue                      verb   CHASE                 agent:subj,patient:obj                        +                  obj:person/vehicle
pursuit                     noun   CHASE                 agent:by,patient:of                           +                  -
push                        verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
push                        verb   ASK_FOR               agent:subj,topic:for,recipient:obj            +                  for:any
push                        verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
push                        noun   OPERATE_CONTROL       agent:by,patient:of                           +                  of:control
push back                   verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
push back                   verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
push back                   verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
push for                    verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
push out                    verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
push out                    verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
push up                     verb   RATE_CHANGE           topic:obj,agent:subj                          state:up           obj:price/rate/tax
push up                     verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
put                         verb   COST                  patient:obj,value:at,agent:subj               -                  -
put                         verb   LOCATION              agent:obj,value:in/at,topic:subj              -                  obj:person/vehicle/object
put                         verb   ADD_REMOVE            agent:subj,patient:obj,goal:in                state:in           in:document/law/measure/plan/list
put                         verb   TARIFF_ON             agent:subj,value:obj,topic:on                 -                  obj:price
put                         verb   PUT_IN                agent:subj,value:obj,patient:into             -                  obj:money,into:any
put behind bars             idiom  CUSTODY               patient:obj,agent:subj                        state:held         obj:person
put down                    verb   CAUSE                 patient:obj,agent:on/to                       +                  -
put down tools              idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
put in                      verb   HOURS_WORKED          agent:subj,value:obj                          -                  obj:time
put in handcuffs            verb   RESTRAINED            agent:subj,patient:obj                        +                obj:person
put in place                verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
put name                    idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
put name to                 verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
put off                     verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
put off                     verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
put off                     verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
put on                      verb   WEAR                  agent:subj,patient:obj                        +                  obj:object
put on administrative leave  verb   HOLD_OFFICE           patient:obj,agent:subj                        state:suspended    obj:person
put on hold                 verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
put on leave                verb   HOLD_OFFICE           patient:obj,agent:subj                        state:suspended    obj:person
put on notice               verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                obj:person/org
put on paid leave           verb   HOLD_OFFICE           patient:obj,agent:subj                        state:suspended    obj:person
put on probation            verb   PROBATION_TERM        patient:obj,value:to,agent:subj               -                  obj:person
put on unpaid leave         verb   HOLD_OFFICE           patient:obj,agent:subj                        state:suspended    obj:person
put out                     verb   FIRE_STATE            patient:obj,agent:subj                        state:out          obj:fire
put out                     verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
put pen to paper with       verb   PLAYS_FOR             patient:subj,agent:obj/for/with               +                subj:person
put to death                verb   SENTENCE_KIND         patient:obj                                   state:death        obj:person
put up                      verb   RATE_CHANGE           topic:obj,agent:subj                          state:up           obj:price/rate/tax
put up                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             obj:number/money/market/time
put up                      verb   BUILD                 agent:subj,patient:obj                        +                  obj:building/object/vehicle/product/project
quadruple                   verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
quake                       noun   MAGNITUDE             topic:of/self,value:of/num                    -                  -
qualified                   adj    LICENSED              patient:noun,topic:for                        state:licensed     -
qualified                   adj    TRAINED               patient:noun                                  state:trained      -
qualified                   adj    ELIGIBLE              agent:noun,topic:for/inf                      state:yes          -
quash                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
quash                       verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
question                    verb   STOPPED               agent:subj,patient:obj                        +                  obj:person/vehicle
question                    verb   WITNESS_COUNT         agent:subj,value:obj                          -                  obj:person
quit                        verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
quit                        verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
quit                        verb   LEAVE                 agent:subj,source:obj                         +                  subj:person/vehicle,obj:place/building
quit                        verb   TALKS                 agent:subj,topic:obj                          state:off          obj:meeting
quit                        verb   WALKED_OUT            agent:subj,topic:obj                          +                  obj:meeting/deal/contract
quit                        verb   DEPART_WAY            patient:subj,topic:as/from                    state:resigned   subj:person
race                        verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
rack up                     verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team,obj:point
rafts                       noun   LIFEJACKET            patient:for,place:on,value:self               -                  -
rage                        verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
rage                        verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
raid                        verb   SEARCH                agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
raid                        noun   SEARCH                agent:by,patient:of                           +                  -
raid                        verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
raid                        noun   ATTACK                agent:by/from,patient:on/against              +                  -
rain                        noun   RAINFALL              place:in/on,value:of/num                      -                  -
rain                        verb   WEATHER               place:in/at                                   state:wet          -
rainfall                    noun   RAINFALL              place:in/on,value:of/num                      -                  -
rainless                    adj    WEATHER               place:in/at                                   state:dry          -
rainy                       adj    WEATHER               place:in/at                                   state:wet          -
raise                       verb   CHARGE_DEGREE         topic:obj,patient:against                     state:raised       obj:charge
raise                       verb   RATE_CHANGE           topic:obj,agent:subj                          state:up           obj:price/rate/tax
raise                       verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             obj:number/money/market/time
raise                       verb   CHILDREN              agent:subj,value:obj                          -                  obj:person
raise                       verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
raise                       verb   RATE_DECISION         agent:subj,patient:obj,value:at/to            -                  obj:rate
raise                       verb   ALARM                 agent:subj,patient:obj                        +                  obj:signal
raise                       verb   ALARM_TIME            agent:subj,topic:obj,value:at                 -                  obj:signal
raise                       verb   DIVIDEND              agent:subj,value:obj                          -                  obj:dividend
raise                       verb   RAISE                 agent:subj,recipient:obj/iobj,value:by/of     -                  obj:raise/money/price
raise                       noun   RAISE                 recipient:for,value:of                        -                  -
raise                       verb   RISK                  agent:subj,topic:obj                          dir:up             obj:danger
raise                       verb   DONATION_TOTAL        recipient:subj,agent:from,value:obj           -                  obj:money
raise the risk of           verb   SIDE_EFFECT           patient:subj,topic:obj                        +                  subj:drug/substance
rally                       verb   COUNT_PEOPLE          value:subj,topic:in/at,place:in/at            -                subj:person
rally at                    verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
rally behind                idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
ram                         verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
ramp up                     verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
random                      adj    PREMEDITATED          topic:noun                                    state:accidental   -
range                       noun   DISTANCE              patient:of,value:of/be,source:from,goal:to    -                  -
rank                        verb   RANK                  patient:subj,value:obj/at                     -                  -
rank                        noun   RANK                  patient:poss,value:be                         -                  be:any
ranking                     noun   RANK                  patient:poss,value:be                         -                  be:any
ransack                     verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
ransom                      noun   RANSOM                patient:for,value:of                          -                  -
rap sheet                   noun   HISTORY               patient:poss/of,topic:of                      +                  -
rape                        verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
rape                        noun   ABUSE                 agent:by,patient:of                           +                  -
rare                        adj    NORMAL                topic:noun                                    state:unusual      -
rate                        noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
rate                        noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
rate cut                    noun   RATE_CHANGE           topic:in,agent:by/poss                        state:down         -
rate hike                   noun   RATE_CHANGE           topic:in,agent:by/poss                        state:up           -
rate increase               noun   RATE_CHANGE           topic:in,agent:by/poss                        state:up           -
rate rise                   noun   RATE_CHANGE           topic:in,agent:by/poss                        state:up           -
ratification                noun   VOTE_RESULT           topic:of,agent:by/poss                        state:approved     -
ratify                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
ratify                      verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
ratings                     noun   AUDIENCE              patient:of,value:of/self                      -                  -
ratio                       noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
raw                         adj    PROCESSED             patient:noun                                  state:raw          -
raze                        verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
reach                       verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
reach                       verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
reach                       verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
reach                       verb   HEIGHT                patient:subj,value:obj/to                     -                  -
reach                       verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
reach                       verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
reach                       verb   ARRIVE                agent:subj,goal:obj                           +                  subj:person/vehicle/org,obj:place/building
reach                       verb   ARRIVE_TIME           agent:subj,goal:obj,value:at/around           -                  subj:person/vehicle/org,obj:place/building
reach                       verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
reach                       verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
reach                       verb   WATER_LEVEL           patient:subj,value:at/to/by                   -                  subj:water/place
reach                       verb   WAIT                  topic:subj,value:within/in,patient:obj        -                subj:vehicle/org/person,obj:place/building
reach                       verb   AGE                   patient:subj,value:obj                        -                subj:person,obj:time
reach agreement             verb   AGREE                 agent:subj,topic:to/on/inf/that/with          state:agreed       subj:person/org
reach home                  verb   ARRIVE_TIME           agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
reach orbit                 verb   ORBIT                 patient:subj,place:obj                        state:up           -
read                        verb   READ_DOC              agent:subj,patient:obj                        +                subj:person,obj:document/list/contract/evidence
read miranda rights         verb   RIGHTS_READ           agent:subj,patient:iobj,topic:obj             +                  -
read rights                 verb   RIGHTS_READ           agent:subj,patient:iobj,topic:obj             +                  -
readers                     noun   CUSTOMERS             agent:poss,value:self                         -                  -
ready                       adj    FINISHED              patient:noun                                  state:done         -
real                        adj    AUTHENTIC             patient:noun                                  state:genuine      -
real                        adj    PRESENT_STATE         patient:noun                                  state:yes          -
realise                     verb   KNOW_FACT             agent:subj,topic:that/about/of                state:known        subj:person/org
realize                     verb   KNOW_FACT             agent:subj,topic:that/about/of                state:known        subj:person/org
reap                        verb   CROP                  agent:subj,topic:obj,value:obj                -                  obj:goods/commodity
reappoint                   verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
reason                      noun   CAUSE                 agent:be,patient:of/for                       +                  be:any
reason                      noun   MOTIVE                agent:poss,patient:for/of,topic:be            +                  be:any
rebound                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
rebuff                      verb   PLEA_DEAL             patient:subj,agent:with                       not                obj:deal
rebuff                      verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
rebuff                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
rebuff                      verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
recall                      verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
recall                      verb   RECALL_PRODUCT        agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
recall                      noun   RECALL_PRODUCT        agent:by/poss,patient:of                      +                  -
recall                      verb   RECALL_COUNT          agent:subj,value:obj                          -                  obj:product/goods/vehicle/object
recall                      verb   AMBASSADOR            agent:subj,patient:obj                        state:cut          obj:diplomat
recant                      verb   CONFESS               agent:subj,topic:obj                          not                obj:claim
recapture                   verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
recede                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
receipts                    noun   REVENUE               patient:poss/of,value:of                      -                  -
receive                     verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
receive                     verb   INJURY                patient:subj,topic:obj                        state:hurt         obj:injury
receive                     verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
receive                     verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
receive                     verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
receive                     verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
receive                     verb   CALL_TIME             agent:subj,topic:obj,value:at                 -                  obj:call
receive                     verb   DONATION_TOTAL        recipient:subj,agent:from,value:obj           -                  obj:money
receive a letter            idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
receive a warning           idiom  REPORTED_TO           recipient:subj                                +                  -
receive no notice           idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
receive no warning          idiom  REPORTED_TO           recipient:subj                                not                -
receive no word             idiom  REPORTED_TO           recipient:subj,topic:of/that/about            not              -
receive notice              idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
receive word                idiom  REPORTED_TO           recipient:subj,topic:of/that/about            +                -
receivership                noun   SOLVENCY              patient:of/poss                               state:bankrupt     -
recognise                   verb   RECOGNIZE_STATE       agent:subj,patient:obj                        +                  obj:country/org/person
recognition                 noun   RECOGNIZE_STATE       agent:by,patient:of                           +                  -
recognize                   verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
recognize                   verb   IDENTIFY              agent:subj,topic:obj,patient:as               -                  obj:person/object
recognize                   verb   RECOGNIZE_STATE       agent:subj,patient:obj                        +                  obj:country/org/person
recommend                   verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
reconnect                   verb   SUPPLY                topic:obj,agent:subj,place:to                 state:on           obj:service/water/substance
reconsider                  verb   POSITION_CHANGE       agent:subj,topic:on/about                     state:changed      -
record                      adj    RECORD                patient:noun                                  state:record       -
record                      noun   RECORD                patient:for                                   state:record       -
record                      verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
record                      verb   CAMERA_ON             patient:subj                                  state:on           subj:camera
record                      verb   FAULT_REPORTED        agent:subj,topic:obj,patient:in/with/on       +                  obj:fault
record                      verb   CALL_TIME             agent:subj,topic:obj,value:at                 -                  obj:call
records                     noun   DATA_LEAK             value:self,patient:of                         -                  -
recount                     verb   RECOUNT               agent:subj,topic:obj                          +                  obj:vote/ballot/election
recount                     noun   RECOUNT               topic:of/in                                   +                  -
recover                     verb   EVIDENCE_FOUND        agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
recover                     verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
recover                     verb   MISSING               patient:obj                                   state:found        obj:person
recover                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             subj:price/rate/market/number/money/temperature/commodity/goods/tax
recover                     verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
recover                     verb   CURED                 patient:subj,topic:from                       state:well         subj:person/animal
recover                     verb   BODY_FOUND            agent:subj,patient:obj,value:in/at/near/on    -                  obj:person/object
recover                     verb   IMPROVED              patient:subj                                  dir:up             -
recovered                   adj    CURED                 patient:noun                                  state:well         noun:person/animal
recovery                    noun   BODY_FOUND            patient:of,value:in/at                        -                  of:person/object
recruit                     verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
recruit                     verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
recruit                     verb   PARTICIPANTS          topic:in/for,value:obj                        -                  obj:person,in:test
recuse oneself              verb   VOTE_CAST             agent:subj,topic:on/from                      state:abstain      -
red                         adj    RIGHT_OF_WAY          patient:noun                                  state:red          noun:signal
red                         adj    COLOR                 patient:noun,topic:self                       -                  noun:object/vehicle/building
redact                      verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
reduce                      verb   CHARGE_DEGREE         topic:obj,patient:against                     state:reduced      obj:charge
reduce                      verb   RATE_CHANGE           topic:obj,agent:subj                          state:down         obj:price/rate/tax
reduce                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
reduce                      verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
reduce                      verb   RISK                  agent:subj,topic:obj                          dir:down           obj:danger
reduced risk                noun   RISK                  topic:of                                      dir:down           -
reduction                   noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
redundancies                noun   LAYOFF                agent:at/by,value:self/of                     -                  -
reek of alcohol             idiom  DRINK                 agent:subj                                    +                -
refer                       verb   REPORTED_TO           agent:subj,topic:obj,recipient:to             +                  -
refile                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
refugees                    noun   DISPLACED             value:self,topic:of/from                      -                  -
refund                      verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
refund                      noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
refurbish                   verb   MAINTAINED            agent:subj,patient:obj                        state:kept         obj:object/building/vehicle
refusal                     noun   ACCEPT_OFFER          agent:by,topic:of                             state:refused      -
refusal                     noun   AGREE                 agent:between/of,topic:on                     state:disagreed    -
refuse                      verb   PAROLE                patient:iobj/to,value:obj                     state:denied       obj:parole
refuse                      verb   PLEA_DEAL             patient:subj,agent:with                       not                obj:deal
refuse                      verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
refuse                      verb   BAIL                  patient:iobj/for/to                           state:denied       obj:bail
refuse                      verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:rejected     obj:drug
refuse                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
refuse                      verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
refuse                      verb   LAWYER_PRESENT        patient:subj                                  not                obj:lawyer
refuse assent               idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:rejected   -
refuse asylum               verb   ASYLUM                agent:subj,patient:iobj/to                    state:denied       -
refuse backing              idiom  SUPPORT               agent:subj,topic:to/for/with                  state:against    -
refuse consent              verb   CONSENT               agent:subj,topic:to/inf                       state:refused      subj:person/org
refuse permission           verb   CONSENT               agent:subj,topic:to/inf                       state:refused      subj:person/org
refuse to work              idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
refute                      verb   PROOF                 agent:subj,topic:that/obj                     not                subj:document/evidence/test/inquiry
regain consciousness        verb   SLEEP                 patient:subj                                  state:conscious    subj:person
register                    verb   LICENSED              agent:subj,patient:obj,topic:for              state:licensed     obj:person/org
register                    verb   MAGNITUDE             topic:subj,value:at/obj                       -                  subj:event
register                    verb   LEVEL                 patient:subj,value:obj                        -                  -
register                    verb   DISCLOSED             agent:subj,topic:obj                          state:public       obj:money/document/claim/meeting
registered                  adj    LICENSED              patient:noun,topic:for                        state:licensed     -
regret                      verb   SORRY                 agent:subj,topic:obj                          state:sorry        -
regret                      noun   SORRY                 agent:poss,topic:for                          state:sorry        -
regretful                   adj    SORRY                 agent:noun,topic:for/that                     state:sorry        -
reimburse                   verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
reimbursement               noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
reimpose                    verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
reimpose                    verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
reinstate                   verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
reinstate                   verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
reinstate                   verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
reinstate                   verb   LAW_FORCE             topic:obj,agent:subj                          state:in           obj:law/rule/measure/sanction
reinstate                   verb   BAN_SPORT             agent:subj,patient:obj                        state:eligible     obj:person/team
reinstated                  adj    BAN_SPORT             patient:noun                                  state:eligible     noun:person/team
reject                      verb   PLEA_DEAL             patient:subj,agent:with                       not                obj:deal
reject                      verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
reject                      verb   DRUG_APPROVAL         topic:obj,agent:subj                          state:rejected     obj:drug
reject                      verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
reject                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
reject                      verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
reject                      verb   TRUCE                 agent:subj,topic:obj                          state:war          obj:treaty
reject                      verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
reject                      verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                  obj:measure/law/plan/deal
reject                      verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
rejection                   noun   VOTE_RESULT           topic:of,agent:by/poss                        state:rejected     -
rejection                   noun   ACCEPT_OFFER          agent:by,topic:of                             state:refused      -
rejoin                      verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
relapse                     verb   CURED                 patient:subj                                  state:sick         subj:person/animal
related                     adj    LINKED                patient:noun,topic:to/with                    state:linked       -
relax                       verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
release                     verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
release                     noun   CUSTODY               patient:poss/of,agent:by                      state:free         of:person
release                     verb   HAMMER                patient:obj,agent:subj                        +                  obj:hammer/weapon
release                     verb   AMOUNT_SPILLED        topic:subj,value:obj,place:into               -                  obj:substance/water
release                     noun   AMOUNT_SPILLED        topic:from/of,value:of/num                    -                  -
release                     verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
release                     noun   PUBLISH               agent:by,patient:of                           +                  -
release                     verb   HOSTAGE               agent:subj,patient:obj                        state:free         obj:person
release                     verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
release                     verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
release                     verb   HOSPITAL              patient:obj,place:from,agent:subj             state:out          obj:person
release                     verb   EMISSION              agent:subj,value:obj                          -                  obj:substance
release                     verb   POLLUTION_SOURCE      source:subj,topic:obj,place:into              +                  obj:substance/water
release                     verb   RELEASE_DATE          agent:subj,patient:obj,value:on/in            -                  obj:show/product/document
release                     noun   RELEASE_DATE          patient:of,value:be/on                        -                  -
release                     verb   PRISONER_SWAP         agent:subj,value:obj,recipient:for/with       -                  obj:person
release clause              noun   TRANSFER_FEE          patient:for,value:of                          -                  -
release date                noun   RELEASE_DATE          patient:of,value:be/on                        -                  -
release on parole           verb   PAROLE                patient:obj                                   state:granted      obj:person
relent                      verb   POSITION_CHANGE       agent:subj,topic:on/about                     state:changed      -
relief                      noun   AID_SENT              agent:from,recipient:for/to,value:of          -                  -
relieve of duty             verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
relinquish                  verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
relocate                    verb   STAY_PUT              patient:subj,place:from/to                    state:move         subj:org/team/business
relocate                    verb   VENUE                 agent:subj,topic:obj,value:to                 -                  obj:hearing/case/game/event/meeting
relocation                  noun   STAY_PUT              patient:of,place:to                           state:move         -
rely on                     verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  obj:object/weapon/drug/money/vehicle/building/substance/document/computer
remain                      verb   CHARGE                topic:subj,patient:against                    state:on           subj:charge
remain                      verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person,as:job/person
remain                      verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person,in:job
remain                      verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
remain                      verb   LEAVE                 agent:subj,source:in/at                       not                subj:person/vehicle,in:place/building
remain                      verb   LEAVE                 agent:subj,source:in/at                       not                subj:person/vehicle,at:place/building
remain                      verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           subj:force
remain                      verb   STAY_PUT              patient:subj,place:in                         state:stay         subj:org/team/business,in:place
remain                      verb   SPECIES_COUNT         value:subj,place:in                           -                  subj:animal
remain                      verb   PRESENT_STATE         patient:subj,place:in/at                      state:yes          -
remain at large             idiom  CUSTODY               patient:subj                                  state:fugitive    subj:person
remain behind bars          verb   CUSTODY               patient:subj                                  state:held         subj:person
remain behind bars          idiom  CUSTODY               patient:subj                                  state:held         subj:person
remain free                 idiom  CUSTODY               patient:subj                                  state:free        subj:person
remain in custody           idiom  CUSTODY               patient:subj                                  state:held        subj:person
remain in detention         idiom  CUSTODY               patient:subj                                  state:held        subj:person
remain in jail              idiom  CUSTODY               patient:subj                                  state:held         subj:person
remain in office            idiom  HOLD_OFFICE           patient:subj                                  state:in           subj:person
remain in prison            idiom  CUSTODY               patient:subj                                  state:held         subj:person
remain jailed               idiom  CUSTODY               patient:subj                                  state:held        subj:person
remain open                 verb   INVESTIGATION         topic:into                                    state:open         subj:inquiry
remain under arrest         idiom  CUSTODY               patient:subj                                  state:held        subj:person
remand                      verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
remit                       verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
remorse                     noun   SORRY                 agent:poss,topic:for                          state:sorry        -
remorseful                  adj    SORRY                 agent:noun,topic:for/that                     state:sorry        -
remorseless                 adj    SORRY                 agent:noun                                    state:unrepentant  -
removal                     noun   CHARGE                topic:of,patient:against                      state:off          of:charge
removal                     noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
remove                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
remove                      verb   DISMISS_JUROR         patient:obj,agent:subj                        +                  obj:juror
remove                      verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
remove                      verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
remove                      verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
remove                      verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          from:document/law/measure/plan/list
remove from home            verb   EVICT                 agent:subj,patient:obj                        +                  obj:person
rename                      verb   NAME                  agent:subj,patient:obj,topic:obj              -                  -
renege                      verb   PROMISE               agent:subj,topic:obj/on                       not                -
renege on                   verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
renew                       verb   LICENSED              patient:subj,topic:obj                        state:licensed     obj:approval
renew                       verb   CONTRACT_TERM         agent:subj,topic:obj,value:for                -                  obj:contract
renew                       verb   REPLACED              agent:subj,patient:obj                        +                obj:object/product/vehicle/building
renewal                     noun   REPLACED              agent:by,patient:of                           +                -
rent                        noun   PRICE_LEVEL           topic:of,value:of/at/be                       -                  of:commodity/goods/ticket
rent                        verb   RENT                  agent:subj,patient:obj,source:from            -                  obj:building/place/vehicle/object
rent                        noun   FEE                   topic:for,value:of/be                         -                  -
rent increase               noun   RATE_CHANGE           topic:in,agent:by/poss                        state:up           -
rent out                    verb   RENT                  source:subj,patient:obj,agent:to              -                  obj:building/place/vehicle/object
rental                      noun   RENT                  agent:by,patient:of,source:from               -                  -
reopen                      verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
reopen                      verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
reopen                      verb   OPEN_CLOSED           patient:subj                                  state:open         subj:building/business/place/object/org/service/project
reopen                      verb   OPEN_CLOSED           patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
reopen                      verb   BORDER                agent:subj,patient:obj                        state:open         obj:border
reopened                    adj    OPEN_CLOSED           patient:noun                                  state:open         -
reopening                   noun   OPEN_CLOSED           patient:of                                    state:open         -
repair                      verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
repair                      verb   MAINTAINED            agent:subj,patient:obj                        state:kept         obj:object/building/vehicle
repatriate                  verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
repay                       verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
repeal                      verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
replace                     verb   MAINTAINED            agent:subj,patient:obj                        state:kept         obj:object/building/vehicle
replace                     verb   HOLD_OFFICE           patient:obj,topic:as,agent:subj               state:out          obj:person,as:any
replace                     verb   REPLACED              agent:subj,patient:obj                        +                obj:object/product/vehicle/building
replacement                 noun   REPLACED              agent:by,patient:of                           +                -
replica                     noun   AUTHENTIC             patient:be                                    state:fake         be:any
report                      verb   EVENT_TIME            topic:obj,value:at/on,agent:subj              -                  -
report                      verb   REPORTED_TO           agent:subj,topic:obj,recipient:to             +                  -
report                      verb   FAULT_REPORTED        agent:subj,topic:obj,patient:in/with/on       +                  obj:fault
report                      verb   DONATION_TOTAL        recipient:subj,agent:from,value:obj           -                  obj:money
report                      verb   DISCLOSED             agent:subj,topic:obj                          state:public       obj:money/document/claim/meeting
reported                    adj    DISCLOSED             topic:noun                                    state:public       -
represent                   verb   MARKET_SHARE          patient:subj,value:obj,topic:of               -                  obj:rate/market
represent                   verb   REPRESENT             agent:subj,patient:obj                        +                  obj:person/org
republican                  noun   PARTY_MEMBER          patient:be,topic:self                         -                  be:any
request                     verb   ASK_FOR               agent:subj,topic:obj,recipient:from/of        +                  subj:person/org
request                     noun   ASK_FOR               agent:from/by/poss,topic:for                  +                  for:any
request                     verb   LAWYER_PRESENT        patient:subj                                  +                  obj:lawyer
require                     verb   DUTY                  topic:inf,agent:obj/for                       +                  inf:any
require                     verb   NEED                  agent:subj,topic:obj                          +                  -
required                    adj    DUTY                  topic:noun,agent:for                          +                  -
requirement                 noun   DUTY                  agent:poss/on,topic:inf/of                    +                  -
reschedule                  verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
reschedule                  verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
rescind                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
rescind                     verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
rescue                      verb   MISSING               patient:obj                                   state:found        obj:person
rescue                      verb   RESCUED_COUNT         agent:subj,value:obj,topic:from               -                  obj:person
rescue                      verb   HOSTAGE               agent:subj,patient:obj                        state:free         obj:person
rescue package              noun   SUBSIDY               agent:from,recipient:for/to,value:of          -                  -
resent                      verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
reserve                     verb   USED_FOR              agent:subj,patient:obj,topic:for/as/inf       +                  obj:building/object/money/place
reservoir level             noun   WATER_LEVEL           patient:of,value:of/at/be                     -                  -
reside                      verb   RESIDENCE             agent:subj,value:in/at                        -                  subj:person
residence                   noun   RESIDENCE             agent:poss,value:in/be                        -                  poss:person
residents                   noun   POPULATION            place:of/poss,value:of/be                     -                  -
resign                      verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
resign                      verb   DEPART_WAY            patient:subj,topic:as/from                    state:resigned   subj:person
resignation                 noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
resignation                 noun   DEPART_WAY            patient:of/poss                               state:resigned   -
resist                      verb   SUPPORT               agent:subj,topic:obj                          state:against      obj:measure/law/plan/person/project/deal/claim
resist                      verb   RESIST                agent:subj,patient:obj                        +                  obj:person/event
resistance                  noun   SUPPORT               agent:poss/from/by,topic:to                   state:against      -
resolve                     verb   LAWSUIT               agent:subj,topic:obj                          state:settled      obj:suit
resolve                     verb   DECIDE                agent:subj,topic:inf/on/that/obj              +                  subj:person/org
resort to                   verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  obj:object/weapon/drug/money/vehicle/building/substance/document/computer
respond                     verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
respond                     verb   WAIT                  topic:subj,value:within/in,patient:at         -                subj:vehicle/org/person
respond within              verb   WAIT                  topic:subj,value:obj,patient:to               -                  -
respondents                 noun   SAMPLE                topic:of,value:self                           -                  -
response time               noun   WAIT                  topic:of,value:of/be                          -                  -
responsibility              noun   LIABLE                agent:poss,topic:for                          +                  -
responsible                 adj    LIABLE                agent:noun,topic:for                          +                  -
responsive                  adj    CONSCIOUS_AT          patient:noun                                  state:yes          noun:person
restart                     verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
restart                     verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
restart                     verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
restitution                 noun   DAMAGES               value:of/num,recipient:to                     -                  -
restoration                 noun   SUPPLY                topic:of,place:to                             state:on           -
restore                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
restore                     verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
restore                     verb   SUPPLY                topic:obj,agent:subj,place:to                 state:on           obj:service/water/substance
restore                     verb   AMBASSADOR            agent:subj,patient:with                       state:kept         obj:relation
restore                     verb   DEMOLISH              agent:subj,patient:obj                        not              obj:building/object
restored                    adj    SHARE_DONE            patient:noun,value:num                        -                  -
restrain                    verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
restrain                    verb   RESTRAINED            agent:subj,patient:obj                        +                obj:person
restraint                   noun   FORCE_USED            agent:by,patient:against                      +                  -
result                      verb   CAUSE                 patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
result                      noun   SCORE                 topic:of,value:be/self                        -                  -
result in                   verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
resume                      verb   HEARING_DATE          topic:subj,value:on/for/in/at                 -                  subj:hearing
resume                      verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
resume                      verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
resume                      verb   TRUCE                 topic:subj                                    state:war          subj:war/treaty
resume                      verb   SUPPLY                topic:obj,agent:subj,place:to                 state:on           obj:service/water/substance
resume                      verb   TRIAL_PHASE           agent:subj,topic:obj                          state:running      obj:test/drug
resume                      verb   AMBASSADOR            agent:subj,patient:with                       state:kept         obj:relation
resumption                  noun   BEGIN_END             topic:of/to                                   state:begun        -
resumption                  noun   SUPPLY                topic:of,place:to                             state:on           -
retail                      verb   STOCKED               place:subj/at/in,patient:obj                  +                  obj:goods/product/drug/weapon/commodity
retain                      verb   DELETE                agent:subj,patient:obj                        not                obj:document/computer/evidence
retain                      verb   KEEP_LOSE             agent:subj,patient:obj                        state:kept         subj:person/org
retake                      verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
retire                      verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
retirement                  noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
retract                     verb   CONFESS               agent:subj,topic:obj                          not                obj:claim
retract                     verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
retreat                     verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          subj:force/country
retreat                     noun   WITHDRAW_FORCES       agent:of/by,place:from                        state:out          of:force/country
retreat from                verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
retrieve                    verb   BODY_FOUND            agent:subj,patient:obj,value:in/at/near/on    -                  obj:person/object
return                      verb   ARRIVE                agent:subj,goal:to                            +                  subj:person/vehicle/org,to:place/building/person/org
return                      noun   ARRIVE                agent:of/poss,goal:at/in                      +                  -
return                      verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
return                      verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
return                      verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
return to the table         idiom  TALKS                 agent:subj                                    state:on           -
return to work              verb   STRIKE_WORK           agent:subj,topic:to                           state:off          -
reveal                      verb   SECRET                patient:obj,agent:subj                        state:public       -
reveal                      verb   FAULT_REPORTED        agent:subj,topic:obj,patient:in/with/on       +                  obj:fault
reveal                      verb   DISCLOSED             agent:subj,topic:obj                          state:public       obj:money/document/claim/meeting
revenue                     noun   REVENUE               patient:poss/of,value:of                      -                  -
reversal                    noun   CONVICTION_STATUS     topic:of,agent:poss                           state:overturned   of:verdict/ruling/law
reverse                     verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
reverse course              verb   POSITION_CHANGE       agent:subj,topic:on/about                     state:changed      -
review                      verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
review                      noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
revive                      verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
revive                      verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
revoke                      verb   BAIL                  patient:iobj/for/to                           state:denied       obj:bail
revoke                      verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
revoke                      verb   LICENSED              agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
revoke                      verb   MARTIAL               agent:subj,topic:obj                          state:out          obj:rule
ride                        verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
right                       noun   PERMIT                agent:for,topic:inf/for                       +                  -
right                       adj    TRUE                  topic:noun/that                               state:true         -
ring                        verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
ring                        verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
ring                        verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
ring                        verb   ALARM                 patient:subj                                  +                  subj:signal
ring                        verb   ALARM                 agent:subj,patient:obj                        +                  obj:signal
ring                        verb   ALARM_TIME            topic:subj,value:at                           -                  subj:signal
ring                        verb   ALARM_TIME            agent:subj,topic:obj,value:at                 -                  obj:signal
ring                        verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                obj:person/org
ring out                    verb   SHOT_COUNT            value:subj                                    -                  subj:shot
ringleader                  noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
rip down                    verb   DEMOLISH              agent:subj,patient:obj                        +                obj:building/object
rise                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             subj:price/rate/market/number/money/temperature/commodity/goods/tax
rise                        noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
rise                        verb   HEIGHT                patient:subj,value:obj/to                     -                  -
rise                        verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
rise                        verb   WATER_LEVEL           patient:subj,value:at/to/by                   -                  subj:water/place
risk                        verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
risky                       adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
river level                 noun   WATER_LEVEL           patient:of,value:of/at/be                     -                  -
roadworthy                  adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
roam                        verb   SPECIES_COUNT         value:subj,place:in                           -                  subj:animal
rob                         verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
rob                         verb   STEAL                 agent:subj,source:obj                         +                  obj:org/building/business
robbers                     noun   SUSPECT_COUNT         topic:in,value:self                           -                  -
robbery                     noun   STOLEN_AMOUNT         agent:by,patient:from,value:of                -                  -
robbery                     noun   STEAL                 agent:by,patient:of,source:from               +                  -
rocket                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
roll                        verb   CAMERA_ON             patient:subj                                  state:on           subj:camera
roll back                   verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
roll out                    verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
roll over                   verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
roll up                     verb   ARRIVE_TIME           agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
rollout                     noun   LAUNCH                agent:by,patient:of                           +                  -
rooms                       noun   HOUSING_UNITS         topic:in,value:self                           -                  -
root cause                  noun   CAUSE                 agent:be,patient:of/for                       +                  be:any
rotten                      adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
round up                    verb   ARREST_COUNT          agent:subj,value:obj                          -                  obj:person
rounds                      noun   SHOT_COUNT            value:self,agent:by                           -                  -
rout                        verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
route                       noun   DISTANCE              patient:of,value:of/be,source:from,goal:to    -                  -
routine                     adj    NORMAL                topic:noun                                    state:normal       -
royalty                     noun   TAX                   topic:on/self,value:of/at                     -                  -
rubber-stamp                verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
rubbish                     noun   TRUE                  topic:be                                      state:false        be:any
rue                         verb   SORRY                 agent:subj,topic:obj                          state:sorry        -
ruin                        verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
ruined                      adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
rule                        verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
rule                        verb   VOTE_TALLY            agent:subj,value:num,topic:for/on/inf         -                  subj:org/person
rule                        verb   RULED_BY              agent:subj,topic:that                         +                  subj:court
rule against                verb   MOTION                agent:subj,topic:against                      state:denied       subj:court
rule for                    verb   MOTION                agent:subj,topic:for                          state:granted      subj:court
rule in favor of            verb   MOTION                agent:subj,topic:for                          state:granted      subj:court
rule out                    verb   PROOF                 agent:subj,topic:that/obj                     not                subj:document/evidence/test/inquiry
rule out                    verb   DNA_MATCH             patient:subj,topic:obj/with                   state:nomatch      subj:evidence/object
rule out a run              verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
rule out as a suspect       verb   SUSPECT               agent:subj,patient:obj                        not                -
run                         verb   OFFICE_HOLDER         patient:subj,topic:obj                        +                  obj:org
run                         verb   CANDIDATE             patient:subj,topic:for                        state:in           subj:person,for:job/election/org
run                         noun   CANDIDATE             patient:poss,topic:for                        state:in           for:job/election
run                         verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
run                         verb   DURATION              topic:subj,value:for/obj                      -                  -
run                         verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
run                         verb   LENGTH                patient:subj,value:obj/for                    -                  -
run                         verb   RIGHT_OF_WAY          agent:subj,patient:obj                        state:red          obj:signal
run                         verb   HELD                  agent:subj,topic:obj                          state:held         obj:meeting/inquiry/training/hearing/event/test/game
run                         verb   CAMERA_ON             patient:subj                                  state:on           subj:camera
run                         verb   STORES                agent:subj,value:obj                          -                  obj:building/business
run                         verb   OPENING_HOURS         patient:subj,value:at/from/until              -                  subj:building/business/service
run                         verb   FREQUENCY_SERVICE     topic:subj,value:every                        -                  subj:vehicle/service
run                         verb   DESTINATION           agent:subj,value:to                           -                  subj:person/vehicle,to:place/building
run                         verb   FINISH_TIME           agent:subj,value:in,topic:obj                 -                  subj:person/team
run                         verb   DISTANCE_RECORD       agent:subj,value:obj                          -                  subj:person
run a deficit               verb   PROFITABLE            patient:subj                                  state:loss         -
run afoul of                verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
run aground                 verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
run all night               verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
run into                    verb   COST                  patient:subj,value:obj/to                     -                  -
run into                    verb   MEET                  agent:subj,patient:obj/with                   +                obj:person/org
run low                     verb   SUFFICIENT            topic:subj                                    state:short      subj:money/goods/drug/product/commodity/substance/water/person
run low on                  verb   SUFFICIENT            topic:obj/of,agent:subj                       state:short      -
run out                     verb   LAW_FORCE             topic:subj                                    state:out          subj:law/rule/measure/treaty
run out                     verb   SUFFICIENT            topic:subj                                    state:short      subj:money/goods/drug/product/commodity/substance/water/person
run out of                  verb   SUFFICIENT            topic:obj/of,agent:subj                       state:short      -
run over                    verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
run over budget             idiom  BUDGET_STATE          patient:subj                                  state:over         -
run short                   verb   SUFFICIENT            topic:subj                                    state:short      subj:money/goods/drug/product/commodity/substance/water/person
run short of                verb   SUFFICIENT            topic:obj/of,agent:subj                       state:short      -
run the light               verb   STOPPED               patient:subj                                  not                subj:person/vehicle
run to                      verb   COST                  patient:subj,value:obj/to                     -                  -
run without a break         verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
run-down                    adj    MAINTAINED            patient:noun                                  state:neglected    -
runners                     noun   PARTICIPANTS          topic:in,value:self                           -                  -
running                     adj    RUNNING               patient:noun                                  state:running      -
running time                noun   DURATION              topic:of/poss,value:of/be                     -                  -
rush to hospital            verb   HOSPITAL              patient:obj,place:to/in,agent:subj            state:in           obj:person
rush to hospital            verb   TOLL_INJURED          value:obj                                     -                  obj:person
sabotage                    noun   PREMEDITATED          topic:be                                      state:deliberate   be:any
sack                        verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
sack                        verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
sacking                     noun   HOLD_OFFICE           patient:poss/of,topic:as/from                 state:out          -
sacking                     noun   DEPART_WAY            patient:of/poss                               state:dismissed  -
safe                        adj    INJURY                patient:noun                                  state:unhurt       noun:person
safe                        adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
safe and sound              adj    INJURY                patient:noun                                  state:unhurt       noun:person
safe to drink               adj    CONTAMINATED          patient:noun                                  state:clean        -
safer                       adj    COMPARE               patient:noun,standard:than                    dir:up             -
safety                      noun   SAFE                  patient:of                                    state:safe         -
safety check                noun   INSPECT               agent:by/poss,patient:of/on                   +                  -
safety training             noun   TRAINED               patient:of,topic:in                           state:trained      -
sail                        verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
sail                        verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
sail                        verb   DEPART_PLACE          agent:subj,value:from                         -                  subj:person/vehicle
sail                        verb   DESTINATION           agent:subj,value:to                           -                  subj:person/vehicle,to:place/building
sail alone                  idiom  ACCOMPANY             agent:subj                                    not              -
salary                      noun   WAGE                  patient:poss/for,value:of                     -                  -
salary increase             noun   RAISE                 recipient:for,value:of                        -                  -
sale                        noun   BUY                   source:by,patient:of,agent:to,value:for       -                  -
sale price                  noun   SALE_PRICE            patient:of,value:for/of                       -                  -
sales                       noun   REVENUE               patient:poss/of,value:of                      -                  -
sales                       noun   SOLD_COUNT            patient:of,value:self                         -                  -
sample                      verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
sanction                    verb   ORDER                 agent:subj,topic:obj                          +                  obj:inquiry/event/work
sanction                    verb   SANCTIONS             agent:subj,patient:obj                        state:on           obj:person/org/country
sanction                    verb   APPROVED_BY           agent:subj,patient:obj                        +                  obj:project/document/payment/plan/work/event
sane                        adj    COMPETENT             patient:noun,topic:inf                        state:fit          noun:person
satisfactory                adj    CONDITION             patient:noun                                  state:stable       -
satisfied                   adj    SATISFIED             agent:noun,topic:with                         state:yes          -
satisfy                     verb   PASS_TEST             patient:subj,topic:obj                        state:pass         obj:test/inquiry
save                        verb   RESCUED_COUNT         agent:subj,value:obj,topic:from               -                  obj:person
save                        verb   DELETE                agent:subj,patient:obj                        not                obj:document/computer/evidence
save                        verb   DEMOLISH              agent:subj,patient:obj                        not              obj:building/object
say no                      idiom  VOTE_TALLY            agent:subj,topic:iobj/obj/to,value:by         -                by:vote
say no                      idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:rejected   -
say nothing                 idiom  REPORTED_TO           agent:subj,topic:about                        not                -
say sorry                   verb   APOLOGIZE             agent:subj,topic:for,recipient:to             +                  -
say yes                     idiom  VOTE_TALLY            agent:subj,topic:iobj/obj/to,value:by         -                by:vote
say yes                     idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:approved   -
scale back                  verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
scam                        verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
scam                        noun   CHEAT                 agent:by,patient:of/against                   +                  -
scarce                      adj    SUFFICIENT            topic:noun,agent:for                          state:short      -
scarcity                    noun   SUFFICIENT            topic:of,agent:for                            state:short      -
sceptical                   adj    CONFIDENT             agent:noun,topic:that/of/about                state:no           -
schedule                    verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
schedule                    verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
scheme                      verb   PLOT                  agent:subj,topic:inf/obj,patient:against/with  +                  subj:person/org
scheme                      noun   PLOT                  agent:by/of,topic:inf,patient:against         +                  -
scorch                      verb   BURNED_AREA           patient:subj,value:obj                        -                  subj:fire
score                       noun   SCORE                 topic:of,value:be/self                        -                  -
score                       verb   SCORER                agent:subj,patient:obj,topic:in               +                  obj:game
score                       verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team,obj:point
score                       verb   TEST_SCORE            patient:subj,value:obj,topic:on               -                  subj:person/org
score                       noun   TEST_SCORE            patient:poss,topic:on,value:of/be             -                  -
score                       verb   PLAYS_FOR             patient:subj,agent:for                        +                  subj:person,for:team
scoreline                   noun   SCORE                 topic:of,value:be/self                        -                  -
scour                       verb   SEARCH                agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
scrap                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
scrap                       verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
scrap                       verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
scrap                       verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
scrap                       verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:deal/flight/service
scrap                       verb   LAYOFF                agent:subj,value:obj                          -                obj:person/job
scrape through              verb   VOTE_TALLY            topic:subj,value:by                           -                by:vote
scrapping                   noun   PLAN_STATUS           topic:of                                      state:cancelled    of:event/game/meeting/plan/project/flight
screenwriter                noun   DIRECTED              agent:be,patient:of                           +                  be:person/org
sculpt                      verb   PAINTED_BY            agent:subj,patient:obj                        +                  obj:art
sculptor                    noun   PAINTED_BY            agent:be,patient:of                           +                  be:person/org
sculpture                   noun   PAINTED_BY            patient:be,agent:by                           +                  be:any
scupper                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
sea level                   noun   WATER_LEVEL           patient:of,value:of/at/be                     -                  -
seal                        verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
seal                        verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
seal                        verb   SECRET                patient:obj,agent:subj                        state:secret       -
seal                        verb   BORDER                agent:subj,patient:obj                        state:closed       obj:border
seal off                    verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
sealed                      adj    SECRET                patient:noun                                  state:secret       -
sealed off                  adj    OPEN_CLOSED           patient:noun                                  state:closed       -
search                      verb   SEARCH                agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
search                      noun   SEARCH                agent:by,patient:of                           +                  -
search warrant              noun   WARRANT               patient:for                                   +                  -
seat                        verb   CAPACITY              patient:subj,value:obj                        -                  -
seat                        verb   SEATED_JURY           agent:subj,value:obj                          -                  obj:juror
seating capacity            noun   CAPACITY              patient:of/poss,value:of/for/self/be          -                  -
seats                       noun   VOTE_COUNT            patient:for,value:self,topic:in               -                  -
seats                       noun   BOARD_SEATS           patient:on,value:self                         -                  on:org
seaworthy                   adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
secede from                 verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
secret                      adj    SECRET                patient:noun                                  state:secret       -
secure                      verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
secure                      verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war
secure                      verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:job
secure                      verb   LOCKED                patient:obj,agent:subj                        state:locked       obj:object/building/vehicle
secure                      adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
secure                      verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
secure                      verb   CONTRACTOR            agent:subj,patient:obj                        +                  obj:contract
sedate                      verb   MEDICATED             agent:subj,patient:obj,topic:with/for         +                  obj:person/animal
sedation                    noun   MEDICATED             patient:of,topic:with                         +                  -
see                         verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
see                         verb   LOCATION              agent:obj,value:in/at,topic:subj              -                  obj:person/vehicle/object
see                         verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
see                         verb   TREATED_COUNT         value:obj,topic:for,place:at,agent:subj       -                  obj:person
see                         verb   LAST_SEEN             agent:subj,patient:obj,value:at/on            -                  obj:person
see                         verb   AUDIENCE              value:subj,patient:obj                        -                  obj:show
see                         verb   READ_DOC              agent:subj,patient:obj                        +                subj:person,obj:document/list/contract/evidence
seek                        verb   DAMAGES               agent:subj,value:obj,patient:from             -                  obj:money/damages
seek                        verb   CANDIDATE             patient:subj,topic:obj                        state:in           subj:person,obj:job/election
seek                        verb   ASK_FOR               agent:subj,topic:obj,recipient:from/of        +                  subj:person/org
seek                        verb   DEMAND_VALUE          agent:subj,value:obj,topic:for                -                  subj:org/person
seek                        verb   RANSOM                agent:subj,value:obj,patient:for              -                  obj:money
seek                        verb   TERM_COUNT            patient:subj,value:obj                        -                  obj:job
seep                        verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
seize                       verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
seize                       verb   EVIDENCE_FOUND        agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
seize                       verb   SEIZED_AMOUNT         agent:subj,value:obj,place:at/in/from         -                  obj:drug/substance/weapon/money
seize                       verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
seize                       verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
seize up                    verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
seizure                     noun   SEIZED_AMOUNT         agent:by,value:of                             -                  -
seizure                     noun   CONTROL               agent:of,place:of/over                        +                  -
select                      verb   SEATED_JURY           agent:subj,value:obj                          -                  obj:juror
sell                        verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
sell                        verb   BUY                   source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
sell                        verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
sell                        verb   SALE_PRICE            patient:subj,value:for/obj                    -                  -
sell                        verb   SOLD_COUNT            agent:subj,value:obj                          -                  obj:product/goods/ticket/vehicle
sell                        verb   SOLD_COUNT            value:subj                                    -                  subj:product/goods/ticket
sell                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
sell                        verb   STOCKED               place:subj/at/in,patient:obj                  +                  obj:goods/product/drug/weapon/commodity
sell                        verb   TRANSFER_FEE          agent:subj,patient:obj,value:for,source:from  -                  obj:person
sell for                    idiom  COST                  patient:subj,value:to/at/num                  -                  -
sell off                    verb   BUY                   source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
send                        verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
send                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
send                        verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
send                        verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           obj:force
send                        verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/document/motion/claim/appeal
send                        verb   TREATED_COUNT         topic:subj,value:obj,goal:to                  -                  obj:person,to:building
send                        verb   CALL_TIME             agent:subj,topic:obj,value:at                 -                  obj:call
send                        verb   AID_SENT              agent:subj,recipient:to,value:obj             -                  -
send                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
send home                   verb   HOSPITAL              patient:obj,place:from,agent:subj             state:out          obj:person
send to trial               verb   CASE_STATUS           topic:obj,agent:subj                          state:going        obj:case
send up                     verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
send word to                verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                obj:person/org
sentence                    verb   SENTENCE              patient:obj,value:to,topic:for,agent:subj     -                  obj:person
sentence                    noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
sentencing                  noun   HEARING_DATE          topic:self,value:on/for                       -                  -
separate from               verb   MARRIED               patient:subj,recipient:obj/from               state:divorced     obj:person
separation                  noun   MARRIED               patient:of/poss,recipient:from                state:divorced     -
serve                       verb   SENTENCE              patient:subj,value:obj                        -                  obj:time/sentence
serve                       verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
serve                       verb   EMPLOYER              patient:subj,agent:for/at                     +                  subj:person
serve                       verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
serve                       verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/document/motion/claim/appeal
serve                       verb   STOCKED               place:subj/at/in,patient:obj                  +                  obj:goods/product/drug/weapon/commodity
serve                       verb   CUSTOMERS             agent:subj,value:obj                          -                  obj:person
serve                       verb   TERM_LENGTH           patient:subj,value:obj                        -                  obj:time
serve                       verb   TERM_COUNT            patient:subj,value:obj                        -                  obj:job
serve                       verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
serve time                  idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
service                     verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
service                     noun   EXPERIENCE            patient:poss,value:of,topic:as/in             -                  -
service                     verb   MAINTAINED            agent:subj,patient:obj                        state:kept         obj:object/building/vehicle
service                     verb   INSPECT_DATE          agent:subj,patient:obj,value:in/on            -                  obj:object/building/vehicle
serviced                    adj    MAINTAINED            patient:noun                                  state:kept         -
set                         verb   BAIL_AMOUNT           patient:for,value:at,agent:subj               -                  obj:bail
set                         verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
set                         verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
set                         verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
set                         verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
set                         verb   RATE_DECISION         agent:subj,patient:obj,value:at/to            -                  obj:rate
set                         verb   HEARING_DATE          topic:for,value:obj                           -                  for:hearing
set a new record            verb   RECORD                patient:subj,topic:obj                        state:record       obj:event
set a record                verb   RECORD                patient:subj,topic:obj                        state:record       obj:event
set aside                   verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
set aside                   verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
set aside                   verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
set aside unread            verb   READ_DOC              agent:subj,patient:obj                        not              subj:person,obj:document/list/contract/evidence
set foot in                 verb   ARRIVE                agent:subj,goal:at/in/to                      +                  subj:person/vehicle/org
set free                    verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
set free                    verb   HOSTAGE               agent:subj,patient:obj                        state:free         obj:person
set off                     verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
set off                     verb   LEAVE                 agent:subj,source:from                        +                  subj:person/vehicle,from:place/building
set off                     verb   LEAVE_TIME            agent:subj,source:from,value:at/around        -                  subj:person/vehicle
set off                     verb   ALARM                 agent:subj,patient:obj                        +                  obj:signal
set off                     verb   ALARM_TIME            agent:subj,topic:obj,value:at                 -                  obj:signal
set off                     verb   EXPLODE_CAUSE         agent:subj,patient:obj                        +                  obj:object/building/weapon/vehicle
set off                     verb   DESTINATION           agent:subj,value:for/toward                   -                  subj:person/vehicle
set off                     verb   LEAVE_TIME            agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
set out                     verb   PREMEDITATED          agent:subj,topic:inf                          state:deliberate   inf:any
set out                     verb   DEPART_PLACE          agent:subj,value:from                         -                  subj:person/vehicle
set out                     verb   LEAVE_TIME            agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
set up                      verb   BUILT_WHEN            patient:obj,value:in,agent:subj               -                  obj:building/org/object
set up                      verb   FOUNDED               agent:subj,patient:obj                        +                  obj:org/business/place
settle                      verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
settle                      verb   LAWSUIT               agent:subj,topic:obj                          state:settled      obj:suit
settle                      verb   SETTLEMENT            agent:subj,topic:obj,value:for/num            -                  obj:suit/case
settle                      verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
settle                      verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
settle                      verb   RESIDENCE             agent:subj,value:in/at                        -                  subj:person
settle                      verb   PAID_UNPAID           agent:subj,topic:obj                          state:paid         obj:price/money
settled                     adj    PAID_UNPAID           topic:noun                                    state:paid         -
settlement                  noun   SETTLEMENT            topic:with/of,value:of/num                    -                  -
setup                       noun   PREMEDITATED          topic:be                                      state:deliberate   be:any
sever                       verb   AMBASSADOR            agent:subj,patient:with                       state:cut          obj:relation
shackle                     verb   RESTRAINED            agent:subj,patient:obj                        +                obj:person
share                       noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
share price                 noun   SHARE_PRICE           patient:of/poss,value:of/be                   -                  -
shareholder                 noun   OWN                   agent:be/self,patient:of/poss                 +                  -
shatter                     verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
shed                        verb   LAYOFF                agent:subj,value:obj                          -                  obj:person/job
shell                       verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
shell casings               noun   SHOT_COUNT            value:self,agent:by                           -                  -
shell out                   verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
shelling                    noun   ATTACK                agent:by/from,patient:on/against              +                  -
shelve                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
shelve                      verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
shelve                      verb   VOTE_RESULT           topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
shelve                      verb   PLAN_STATUS           topic:obj,agent:subj                          state:cancelled    obj:event/game/meeting/election/plan/project/flight/contract/strike/hearing/service
shift                       verb   VENUE                 agent:subj,topic:obj,value:to                 -                  obj:hearing/case/game/event/meeting
shift                       noun   HOURS_WORKED          agent:poss,value:of                           -                  -
shine                       verb   LIT                   patient:subj                                  state:on           subj:signal/object
ship                        verb   SOLD_COUNT            agent:subj,value:obj                          -                  obj:product/goods/ticket/vehicle
ship                        verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
ship                        verb   CARGO                 agent:subj,patient:obj,goal:to                +                  subj:vehicle
ship                        verb   AID_SENT              agent:subj,recipient:to,value:obj             -                  -
shipment                    noun   CARGO                 agent:poss,patient:of                         +                  -
ships                       noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
shoot                       verb   SELF_FIRE             patient:subj                                  +                  subj:weapon,manner:accidental
shoot                       verb   FIRE_WEAPON           agent:subj,patient:obj                        +                  obj:weapon
shoot                       verb   FIRE_WEAPON           agent:subj,goal:on/at/into                    +                  subj:person
shoot                       verb   WEAPON_FIRED          patient:subj                                  +                  subj:weapon
shoot                       verb   SHOOT                 agent:subj,patient:obj                        +                  obj:person/animal
shoot                       verb   WOUND_PLACE           patient:obj,value:in/on,agent:subj            -                  obj:person
shoot                       verb   WEAPON_KIND           agent:subj,patient:obj,instrument:with        +                  obj:person
shoot                       verb   DIRECTED              agent:subj,patient:obj                        +                  obj:show
shoot dead                  verb   KILL                  agent:subj,patient:obj                        +                  obj:person
shoot down                  verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
shoot down                  verb   SHOT_DOWN             agent:subj,patient:obj                        +                  obj:vehicle
shoot to death              verb   KILL                  agent:subj,patient:obj                        +                  obj:person
shoot up                    verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
shootdown                   noun   SHOT_DOWN             agent:by,patient:of                           +                  -
shooter                     noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
shooters                    noun   SUSPECT_COUNT         topic:in,value:self                           -                  -
shooting                    noun   FIRE_WEAPON           agent:by/poss,patient:of                      +                  of:weapon
shooting                    noun   SHOOT                 agent:by,patient:of                           +                  of:person
shoplift                    verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
shops                       noun   STORES                agent:poss,value:self                         -                  -
shortage                    noun   SUPPLY                topic:of,place:in                             state:off          -
shortage                    noun   SUFFICIENT            topic:of,agent:for                            state:short      -
shorter                     adj    COMPARE               patient:noun,standard:than                    dir:down           -
shortfall                   noun   PROFIT                patient:poss/of,value:of                      dir:down           -
shortfall                   noun   SUFFICIENT            topic:of,agent:for                            state:short      -
shot                        noun   SELF_FIRE             patient:of                                    +                  of:weapon,manner:accidental
shots                       noun   SHOT_COUNT            value:self,agent:by                           -                  -
shoulder                    verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:price/money/fault
shoulder                    verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
shove                       verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
show                        verb   PROOF                 agent:subj,topic:that/obj/of                  +                  subj:document/evidence/test/inquiry
show                        verb   CONTENTS              patient:subj,topic:obj                        +                  subj:object/document/building/vehicle
show the door               verb   HOLD_OFFICE           patient:iobj/obj,agent:subj                   state:out          -
show the door               verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
show the door               idiom  VOTE_RESULT           agent:subj,topic:iobj/to                      state:rejected   -
show up                     verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
show up at                  verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
shred                       verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
shred                       verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
shrink                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
shrink                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           -
shut                        verb   OPEN_CLOSED           patient:subj                                  state:closed       subj:building/business/place/object/org/service
shut                        verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
shut                        adj    OPEN_CLOSED           patient:noun                                  state:closed       -
shut                        adj    PERMIT                agent:to,topic:noun                           not                to:person/vehicle/animal
shut                        adj    ROAD                  patient:noun                                  state:closed       noun:place
shut                        verb   OPENING_HOURS         patient:subj,value:at/from/until              -                  subj:building/business/service
shut                        verb   BORDER                agent:subj,patient:obj                        state:closed       obj:border
shut down                   verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
shut down                   verb   OPEN_CLOSED           patient:subj                                  state:closed       subj:building/business/place/object/org/service
shut down                   verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
shut down                   verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
shut off                    verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
shut off                    verb   SUPPLY                topic:obj,agent:subj,place:to                 state:off          obj:service/water/substance
shut off                    verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
shutdown                    noun   OPEN_CLOSED           patient:of                                    state:closed       -
shutdown                    noun   RUNNING               patient:of/in                                 state:stopped      -
shutter                     verb   OPEN_CLOSED           patient:obj,agent:subj                        state:closed       obj:building/business/place/object/service
shuttered                   adj    OPEN_CLOSED           patient:noun                                  state:closed       -
siblings                    noun   CHILDREN              agent:of,value:self                           -                  -
sick                        adj    CURED                 patient:noun                                  state:sick         noun:person/animal
sick                        noun   SICK_COUNT            value:self,topic:from,place:in                -                  -
sicken                      verb   INFECT                value:obj,topic:subj                          -                  obj:person
sicken                      verb   CURED                 patient:subj                                  state:sick         subj:person/animal
sicken                      verb   SICK_COUNT            topic:subj,value:obj                          -                  obj:person
sickout                     noun   STRIKE_WORK           agent:by/of,topic:over                        state:on         -
side effect                 noun   SIDE_EFFECT           patient:of                                    +                  -
side effects                noun   SIDE_EFFECT           patient:of                                    +                  -
side with                   verb   MOTION                agent:subj,topic:for                          state:granted      subj:court
side with                   idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
sideline                    verb   SUSPENSION_TERM       agent:subj,patient:obj,value:for,topic:for    -                  obj:person/team/org
sidelined                   adj    BAN_SPORT             patient:noun                                  state:banned       noun:person/team
sight                       verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
sighting                    noun   SEE                   agent:by,patient:of                           +                  -
sign                        verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
sign                        verb   WARRANT               agent:subj,patient:for                        +                  obj:warrant
sign                        verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
sign                        verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
sign                        noun   PROOF                 topic:of/that/for,agent:poss                  +                  -
sign                        verb   TRUCE                 agent:subj,topic:obj                          state:peace        obj:treaty
sign                        verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/document/motion/claim/appeal
sign                        verb   RULED_BY              agent:subj,topic:obj                          +                  obj:ruling/document/sentence/warrant
sign                        verb   CONTRACT_TERM         agent:subj,topic:obj,value:for                -                  obj:contract
sign                        verb   TRANSFER_FEE          agent:subj,patient:obj,value:for,source:from  -                  obj:person
sign                        verb   PLAYS_FOR             patient:subj,agent:for                        +                  subj:person,for:team
sign                        verb   VETO                  agent:subj,topic:obj                          not                obj:measure/law
sign into law               verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
sign off on                 verb   SIGN                  agent:subj,patient:obj                        +                  obj:document/contract/deal/treaty/law/measure/object
sign off on                 verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
sign off on                 verb   APPROVED_BY           agent:subj,patient:obj                        +                  obj:project/document/payment/plan/work/event
sign off on                 verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
sign up to                  verb   MEMBERSHIP            patient:subj,topic:obj                        state:in           obj:org/team/treaty/war
sign up to                  verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
sign with                   verb   PLAYS_FOR             patient:subj,agent:obj/for/with               +                subj:person
sign-off                    noun   APPROVED_BY           agent:by/from,patient:for/of                  +                  -
signatories                 noun   PARTICIPANTS          topic:in,value:self                           -                  -
signature                   noun   SIGN                  agent:poss/of,patient:on                      +                  -
silence                     verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
silent                      adj    RUNNING               patient:noun                                  state:stopped      -
silver                      adj    COLOR                 patient:noun,topic:self                       -                  noun:object/vehicle/building
single                      adj    MARRIED               patient:noun                                  state:single       -
single out                  verb   IDENTIFY              agent:subj,topic:obj,patient:as               -                  obj:person/object
single-handed               adj    ACT_ALONE             agent:noun                                    state:alone        noun:person
sink                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           subj:price/rate/market/number/money/temperature/commodity/goods/tax
sink                        verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
sink                        verb   DEPTH                 patient:subj,value:at/obj/to                  -                  -
sink                        verb   PUT_IN                agent:subj,value:obj,patient:into             -                  obj:money,into:any
sinking                     noun   CRASH_LAND            patient:of,place:in/near                      +                  -
sip                         verb   DRINK                 agent:subj,patient:obj                        +                  subj:person,obj:substance/water
siphon                      verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
sister                      noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
sit                         verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
sit at a table with         verb   MEET                  agent:subj,patient:obj/with                   +                obj:person/org
sit behind bars             idiom  CUSTODY               patient:subj                                  state:held         subj:person
sit down with               verb   MEET                  agent:subj,patient:obj/with                   +                  obj:person/org
sit in jail                 idiom  CUSTODY               patient:subj                                  state:held         subj:person
sit on                      verb   REPORTED_TO           agent:subj,topic:obj,recipient:from           not              -
sit out                     verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
sit-down                    noun   MEET                  agent:between,patient:with                    +                  -
site                        noun   VENUE                 topic:of/for,value:be                         -                  be:any
size                        noun   AREA                  patient:of,value:of/be                        -                  -
skeptical                   adj    CONFIDENT             agent:noun,topic:that/of/about                state:no           -
ski                         verb   FINISH_TIME           agent:subj,value:in,topic:obj                 -                  subj:person/team
skid                        verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
skilled                     adj    TRAINED               patient:noun                                  state:trained      -
skim                        verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
skip                        verb   INSPECT               agent:subj,patient:obj                        not                obj:object/inquiry/test
skip                        verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
skip                        verb   ATTEND                agent:subj,topic:obj                          not                subj:person,obj:event/meeting/hearing/game/training
skip                        verb   HELD                  agent:subj,topic:obj                          state:skipped      obj:meeting/inquiry/training/hearing/event/test/game
skyrocket                   verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
slain                       adj    LIFE                  patient:noun                                  state:dead         noun:person/animal
slam                        verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
slam                        verb   STORM_LANDFALL        topic:subj,value:in/at/near/obj               -                  subj:weather
slam                        verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
slam into                   verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
slap                        verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
slap                        verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
slap                        verb   TARIFF_ON             agent:subj,value:obj,topic:on                 -                  obj:price
slap with                   verb   SENTENCE              patient:iobj/obj,value:obj,agent:subj         -                obj:time/sentence
slash                       verb   RATE_CHANGE           topic:obj,agent:subj                          state:down         obj:price/rate/tax
slash                       verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           obj:number/money/market/time/work
slash                       verb   LAYOFF                agent:subj,value:obj                          -                obj:person/job
slate                       verb   HEARING_DATE          topic:obj,value:for/on/to/until/till          -                  obj:hearing
slate                       verb   SCHEDULE              topic:obj,value:for/on/to/until,agent:subj    -                  obj:event/game/meeting/election/flight/project
slay                        verb   KILL                  agent:subj,patient:obj                        +                  obj:person
slay                        verb   LIFE                  patient:obj,agent:subj                        state:dead         obj:person
slaying                     noun   KILL                  agent:by/poss,patient:of                      +                  -
sleep                       verb   CAPACITY              patient:subj,value:obj                        -                  -
sleep                       verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
sleep                       verb   SLEEP                 patient:subj                                  state:unconscious  subj:person
slice                       noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
slide                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
slide                       noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
slide                       verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
slip                        verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
slip                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           subj:price/rate/market/number/money/temperature/commodity/goods/tax
slip away                   verb   ESCAPE                agent:subj,source:from/obj                    +                  subj:person/animal
slip in                     verb   ENTRY_WAY             agent:subj,goal:obj/into,value:through/by/via/from  -                subj:person/animal/org
slow                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           subj:price/rate/market/number/money/temperature/commodity/goods/tax
slower                      adj    COMPARE               patient:noun,standard:than                    dir:down           -
slump                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
slump                       noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:down           -
smaller                     adj    COMPARE               patient:noun,standard:than                    dir:down           -
smash                       verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
smash                       verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
smell of alcohol            idiom  DRINK                 agent:subj                                    +                -
smell of drink              idiom  DRINK                 agent:subj                                    +                -
smolder                     verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
smoulder                    verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
smuggle                     verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
snap                        verb   DAMAGED               patient:subj                                  state:damaged      subj:object/building/vehicle
snap up                     verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
snap up                     verb   SALE_PRICE            agent:subj,patient:obj,value:for              -                  -
snow                        noun   RAINFALL              place:in/on,value:of/num                      -                  -
snowbound                   adj    ROAD                  patient:noun,topic:by/with                    state:closed     -
snowed in                   adj    ROAD                  patient:noun,topic:by/with                    state:closed     -
snowfall                    noun   RAINFALL              place:in/on,value:of/num                      -                  -
snowpack                    noun   WATER_LEVEL           patient:of,value:of/at/be                     -                  -
snub                        verb   ATTEND                agent:subj,topic:obj                          not                subj:person,obj:event/meeting/hearing/game/training
snub                        verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
soar                        verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
soar                        verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
sober                       adj    DRINK                 agent:noun                                    not                noun:person
socialist                   noun   PARTY_MEMBER          patient:be,topic:self                         -                  be:any
soldiers                    noun   TROOPS                agent:poss,place:in,value:self                -                  -
solicit                     verb   ASK_FOR               agent:subj,topic:obj,recipient:from/of        +                  subj:person/org
solicitor                   noun   REPRESENT             agent:be,patient:for/of                       +                  be:person/org
solvent                     adj    SOLVENCY              patient:noun                                  state:solvent      -
son                         noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
sons                        noun   CHILDREN              agent:of,value:self                           -                  -
sorry                       adj    SORRY                 agent:noun,topic:for/that                     state:sorry        -
sound                       verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
sound                       verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
sound                       adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
sound                       adj    SAFE                  patient:noun,topic:for/to                     state:safe         -
sound                       verb   ALARM                 patient:subj                                  +                  subj:signal
sound                       verb   ALARM                 agent:subj,patient:obj                        +                  obj:signal
sound                       verb   ALARM_TIME            topic:subj,value:at                           -                  subj:signal
sound                       verb   ALARM_TIME            agent:subj,topic:obj,value:at                 -                  obj:signal
sound out                   verb   CONSULT               agent:subj,patient:obj,topic:on/about/over    +                obj:person/org
source                      noun   FIRE_START            agent:be,patient:of                           +                  of:fire
source                      noun   SOURCE                source:be,topic:of/for                        +                  be:any
southbound                  adj    DIRECTION             agent:noun                                    dir:down           -
span                        verb   LENGTH                patient:subj,value:obj/for                    -                  -
span                        noun   LENGTH                patient:of/poss,value:of/be                   -                  -
span                        verb   AREA                  patient:subj,value:obj                        -                  -
spare                       verb   DEMOLISH              agent:subj,patient:obj                        not              obj:building/object
spark                       verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
spark                       verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
speak                       verb   LANGUAGE              patient:subj,topic:obj                        -                  obj:language
speak against               idiom  SUPPORT               agent:subj,topic:to/for/with                  state:against    -
speak in favor              idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
speak in favour             idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
speak out against           idiom  SUPPORT               agent:subj,topic:to/for/with                  state:against    -
speak out against           verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
speak to                    verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
speak up for                verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
speak with                  verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
speaker                     noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
specimens                   noun   SPECIES_COUNT         topic:of,place:in,value:self                  -                  -
spectators                  noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
speed                       verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
speed                       noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
speed                       verb   SPEEDING              patient:subj                                  state:over         subj:vehicle/person
speed limit                 noun   SPEED_LIMIT           place:on/in,value:of/be                       -                  -
speed through               verb   STOPPED               patient:subj                                  not                subj:person/vehicle
spend                       verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
spend                       verb   DURATION              patient:subj,value:obj,topic:ger/on           -                  obj:time
spend                       verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
spend                       verb   USED_FOR              agent:subj,patient:obj,topic:for/as/inf       +                  obj:building/object/money/place
spend behind bars           idiom  SENTENCE              patient:subj,value:num                        -                  subj:person
spend in jail               idiom  SENTENCE              patient:subj,value:num                        -                subj:person
spend in prison             idiom  SENTENCE              patient:subj,value:num                        -                subj:person
spew                        verb   POLLUTION_SOURCE      source:subj,topic:obj,place:into              +                  obj:substance/water
spike                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
spike                       noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
spill                       verb   AMOUNT_SPILLED        value:subj,place:into                         -                  subj:substance/water
spill                       verb   AMOUNT_SPILLED        topic:subj,value:obj,place:into               -                  obj:substance/water
spill                       noun   AMOUNT_SPILLED        topic:from/of,value:of/num                    -                  -
spill                       verb   POLLUTION_SOURCE      source:subj,topic:obj,place:into              +                  obj:substance/water
spill                       noun   POLLUTION_SOURCE      source:from/by,topic:of                       +                  -
splash down                 verb   ORBIT                 patient:subj,place:in/on                      state:down         -
splash down                 verb   LANDED                patient:subj,place:on/in/at                   +                  subj:vehicle
split                       verb   VOTE_TALLY            agent:subj,value:num,topic:for/on/inf         -                  subj:org/person
split                       adj    UNANIMOUS             topic:noun                                    state:split        -
split from                  verb   MARRIED               patient:subj,recipient:obj/from               state:divorced     obj:person
splurge                     verb   COST                  patient:on/for,value:obj,agent:subj           -                  obj:money
sponsor                     verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
sponsorship                 noun   COST_BEARER           agent:from/by,patient:for                     +                  -
spontaneous                 adj    PREMEDITATED          topic:noun                                    state:accidental   -
spot                        verb   EVENT_TIME            topic:obj,value:at/on,agent:subj              -                  -
spot                        verb   LOCATION              agent:obj,value:in/at,topic:subj              -                  obj:person/vehicle/object
spot                        verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
spot                        verb   FAULT_REPORTED        agent:subj,topic:obj,patient:in/with/on       +                  obj:fault
spot                        verb   LAST_SEEN             agent:subj,patient:obj,value:at/on            -                  obj:person
spotless                    adj    HISTORY               patient:noun                                  not                -
spread                      verb   FIRE_STATE            patient:subj                                  state:burning      subj:fire
spurn                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
spurn                       verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
squat                       verb   VACANT                agent:subj,patient:obj                        state:occupied     obj:building/place
squeak through              verb   VOTE_TALLY            topic:subj,value:by                           -                by:vote
squeeze                     verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
squeeze                     noun   TRIGGER               patient:of,agent:by                           +                  of:trigger
squeeze into                verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
squeeze off                 verb   FIRE_WEAPON           agent:subj,patient:obj,goal:at                +                  obj:shot
squeeze off                 verb   SHOT_COUNT            agent:subj,value:obj                          -                  obj:shot
stab                        verb   STAB                  agent:subj,patient:obj                        +                  obj:person
stab                        verb   WOUND_PLACE           patient:obj,value:in/on,agent:subj            -                  obj:person
stab                        verb   WEAPON_KIND           agent:subj,patient:obj,instrument:with        +                  obj:person
stab to death               verb   KILL                  agent:subj,patient:obj                        +                  obj:person
stab wound                  noun   WOUND_PLACE           patient:to,value:to/in                        -                  -
stabbing                    noun   STAB                  agent:by,patient:of                           +                  -
stable                      adj    CONDITION             patient:noun                                  state:stable       -
staff                       noun   HEADCOUNT             patient:poss/of,value:of/self                 -                  -
staff                       verb   STAFFED               value:subj,place:at/in                        -                  subj:person
staff cuts                  noun   LAYOFF                agent:at/by,value:self/of                     -                -
staff on duty               noun   STAFFED               place:at/on,value:self                        -                  -
stage                       verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
stage                       verb   HELD                  agent:subj,topic:obj                          state:held         obj:meeting/inquiry/training/hearing/event/test/game
stage a strike              idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
stage a walkout             idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
stake                       noun   MARKET_SHARE          patient:poss,value:of,topic:of                -                  -
stalk                       verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
stall                       verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
stall                       verb   TALKS                 topic:subj                                    state:off          subj:meeting
stand                       verb   CHARGE                topic:subj,patient:against                    state:on           subj:charge
stand                       verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
stand                       verb   CANDIDATE             patient:subj,topic:for                        state:in           subj:person,for:job/election/org
stand                       verb   DAMAGED               patient:subj                                  state:intact       subj:object/building/vehicle
stand                       verb   HEIGHT                patient:subj,value:obj/to                     -                  -
stand                       verb   POLL                  patient:subj,value:at                         -                  -
stand                       verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
stand                       verb   SHARE_PRICE           patient:subj,value:at/to                      -                  subj:market
stand                       verb   WATER_LEVEL           patient:subj,value:at/to/by                   -                  subj:water/place
stand accused               idiom  CHARGE                patient:subj,topic:for/of                     state:on           subj:person
stand behind                verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
stand by                    verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
stand by                    idiom  APOLOGIZE             agent:subj,topic:for                          not                -
stand by                    idiom  POSITION_CHANGE       agent:subj,topic:on/by                        state:same         -
stand by                    idiom  HELPED                agent:subj,patient:to                         not              -
stand down                  verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
stand down                  verb   DEPART_WAY            patient:subj,topic:as/from                    state:resigned   subj:person
stand firm                  idiom  POSITION_CHANGE       agent:subj,topic:on/by                        state:same         -
stand idle                  verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
stand idly by               idiom  HELPED                agent:subj,patient:to                         not              -
stand still                 verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
stand to serve              verb   PENALTY               patient:subj,value:obj                        -                  obj:time/sentence
stand trial                 verb   HEARING_DATE          patient:subj,value:on                         -                  subj:person
stand trial                 verb   CHARGE                patient:subj,topic:for/on                     state:on           subj:person
stand up for                verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
standard                    adj    NORMAL                topic:noun                                    state:normal       -
star                        verb   CAST                  agent:subj,topic:in                           +                  in:show
star in                     verb   CAST                  agent:subj,topic:obj                          +                  obj:show
stare                       verb   PENALTY               patient:subj,value:at                         -                  at:time/sentence
start                       verb   HEARING_DATE          topic:subj,value:on/for/in/at                 -                  subj:hearing
start                       verb   INVESTIGATION         agent:subj,topic:into                         state:open         obj:inquiry
start                       verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
start                       verb   BEGIN_END             topic:subj                                    state:begun        subj:event/work/war/project/strike/inquiry/meeting/treaty
start                       verb   BEGIN_END             topic:obj,agent:subj                          state:begun        obj:event/work/war/project/strike/inquiry/meeting/service
start                       noun   BEGIN_END             topic:of/to                                   state:begun        -
start                       verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
start                       verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
start                       verb   FIRE_START            agent:subj,patient:obj                        +                  obj:fire
start                       verb   FIRE_START            patient:subj,agent:from/by                    +                  subj:fire
start                       verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team,in:game
start                       verb   PLAYED                agent:subj,topic:obj                          +                  subj:person/team,obj:game
start                       verb   PROVOKE               agent:subj,topic:obj                          +                  obj:event/war
start                       verb   STRIKE_START          topic:subj,value:on/in/at                     -                  subj:strike
start                       verb   FOUNDED               agent:subj,patient:obj                        +                  obj:org/business/place
start                       verb   DEPART_PLACE          agent:subj,value:from                         -                  subj:person/vehicle
start                       verb   PLAYS_FOR             patient:subj,agent:for                        +                  subj:person,for:team
start                       verb   TRIAL_PHASE           agent:subj,topic:obj                          state:running      obj:test/drug
start date                  noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
stash                       verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
state of emergency          noun   MARTIAL               topic:self,place:in                           state:in           -
stateless                   adj    CITIZEN               patient:noun                                  state:alien        -
station                     verb   TROOPS                agent:subj,value:obj,place:to/in              -                  obj:person
station                     verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           obj:force
statutory maximum           noun   PENALTY               patient:for,value:of/self                     -                  -
stay                        verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
stay                        verb   LEAVE                 agent:subj,source:in/at                       not                subj:person/vehicle,in:place/building
stay                        verb   LEAVE                 agent:subj,source:in/at                       not                subj:person/vehicle,at:place/building
stay                        verb   WITHDRAW_FORCES       agent:subj,place:in,patient:obj               state:in           subj:force
stay                        verb   STAY_PUT              patient:subj,place:in                         state:stay         subj:org/team/business,in:place
stay at work                verb   STRIKE_WORK           agent:subj,topic:over                         state:off        subj:person/org
stay away from              verb   ATTEND                agent:subj,topic:obj                          not                subj:person,obj:event/meeting/hearing/game/training
stay behind bars            idiom  CUSTODY               patient:subj                                  state:held         subj:person
stay in custody             idiom  CUSTODY               patient:subj                                  state:held        subj:person
stay in jail                idiom  CUSTODY               patient:subj                                  state:held        subj:person
stay in office              idiom  HOLD_OFFICE           patient:subj                                  state:in           subj:person
stay in post                verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
stay in prison              idiom  CUSTODY               patient:subj                                  state:held        subj:person
stay on                     verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
stay on the job             verb   STRIKE_WORK           agent:subj,topic:over                         state:off        subj:person/org
stay on track               verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
stay put                    verb   STAY_PUT              patient:subj,place:in                         state:stay         subj:org/team/business,in:place
stay silent                 verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
stay silent                 idiom  REPORTED_TO           agent:subj,topic:about                        not                -
stay silent                 verb   ALARM                 patient:subj                                  not                subj:signal
stay sober                  idiom  DRINK                 agent:subj                                    not                -
stay within                 idiom  LIMIT_COMPARE         patient:subj,standard:within                  state:within       within:limit
steal                       verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
steal                       verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
steal                       verb   DATA_LEAK             agent:subj,value:obj                          -                  obj:document/computer
steer                       verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
steer                       verb   DRIVE                 agent:subj,patient:obj                        +                  obj:vehicle
steer                       verb   DONATION_TOTAL        agent:subj,recipient:to,value:obj             -                  -
stem                        verb   CAUSE                 patient:subj,agent:from/by                    +                  subj:event/fire/disease/injury/death
stem                        verb   SOURCE                topic:subj,source:from                        +                  from:any
step aside                  verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
step down                   verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
step down                   verb   DEPART_WAY            patient:subj,topic:as/from                    state:resigned   subj:person
step up                     verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
stepfather                  noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
stepmother                  noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
sterile                     adj    PROCESSED             patient:noun                                  state:treated      -
sterilise                   verb   PROCESSED             agent:subj,patient:obj                        state:treated      obj:goods/substance/water/product
sterilize                   verb   PROCESSED             agent:subj,patient:obj                        state:treated      obj:goods/substance/water/product
stick to                    verb   PLAN_STATUS           topic:obj,agent:subj                          state:on           obj:event/game/meeting/election/plan/project
stick to guns               idiom  POSITION_CHANGE       agent:subj,topic:on/by                        state:same         -
stipend                     noun   WAGE                  patient:poss/for,value:of                     -                  -
stock                       verb   STOCKED               place:subj,patient:obj                        +                  obj:goods/product/drug/weapon/commodity
stock price                 noun   SHARE_PRICE           patient:of/poss,value:of/be                   -                  -
stonewall                   verb   COOPERATE             agent:subj,recipient:obj                      not                subj:person/org
stop                        verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
stop                        verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
stop                        verb   RUNNING               patient:subj                                  state:stopped      subj:object/vehicle/service/signal/computer/building
stop                        verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
stop                        verb   PERMIT                agent:obj,topic:from                          not                from:any
stop                        verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
stop                        verb   STOPPED               agent:subj,patient:obj                        +                  obj:person/vehicle
stop                        verb   STOPPED               patient:subj                                  +                  subj:person/vehicle
stop                        verb   TRIAL_PHASE           agent:subj,topic:obj                          state:halted       obj:test/drug
stop                        verb   EFFICACY              patient:subj,value:obj                        -                  subj:drug
stop by                     verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
stop work                   idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
stop working                verb   STRIKE_WORK           agent:subj,topic:over                         state:on         subj:person/org
stopover                    noun   VISIT                 agent:by/of,goal:to                           +                  -
stoppage                    noun   STRIKE_WORK           agent:by/of,topic:over                        state:on         -
store                       verb   CAPACITY              patient:subj,value:obj                        -                  subj:building/vehicle/object/place
stores                      noun   STORES                agent:poss,value:self                         -                  -
storeys                     noun   FLOORS                patient:of,value:self                         -                  -
stories                     noun   FLOORS                patient:of,value:self                         -                  -
storm                       verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
storm out                   verb   WALKED_OUT            agent:subj,patient:on/of/from                 +                  subj:person/org
storm surge                 noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
stormy                      adj    WEATHER               place:in/at                                   state:wet          -
strand                      verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
strangle                    verb   KILL                  agent:subj,patient:obj                        +                  obj:person
strangle                    verb   WEAPON_KIND           agent:subj,patient:obj,instrument:with        +                  obj:person
strapped in                 adj    SEATBELT              patient:noun                                  state:yes          -
stream                      verb   AUDIENCE              value:subj,patient:obj                        -                  obj:show
streams                     noun   AUDIENCE              patient:of,value:of/self                      -                  -
strengthen                  verb   STORM_CATEGORY        topic:subj,value:to/as                        -                  subj:weather
strengthen                  verb   IMPROVED              patient:subj                                  dir:up             -
stretch                     verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
stretch                     verb   LENGTH                patient:subj,value:obj/for                    -                  -
strike                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
strike                      verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
strike                      verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
strike                      verb   STRIKE                agent:subj,patient:obj                        +                  obj:person
strike                      verb   CONTRACT              agent:subj,patient:with                       +                  obj:contract/deal/treaty
strike                      verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
strike                      noun   STRIKE_WORK           agent:by/of,topic:over                        state:on           -
strike                      verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
strike                      verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
strike                      noun   ATTACK                agent:by/from,patient:on/against              +                  -
strike                      verb   HIT_BY                agent:subj,patient:obj                        +                  subj:vehicle,obj:person/vehicle/building/object
strike                      verb   STORM_LANDFALL        topic:subj,value:in/at/near/obj               -                  subj:weather
strike                      verb   STRIKE_START          agent:subj,value:on/in                        -                  subj:person/org
strike                      verb   WOUND_PLACE           patient:obj,value:in/on,agent:subj            -                  obj:person
strike                      verb   EVIDENCE_STATE        agent:subj,topic:obj                          state:excluded     obj:evidence/document/claim
strike down                 verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
strike down                 verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
strike down                 verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
strip                       verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          from:document/law/measure/plan/list
strip                       verb   BAN_SPORT             agent:subj,patient:obj                        state:banned       obj:person/team
stronger                    adj    COMPARE               patient:noun,standard:than                    dir:up             -
struggle with               verb   RESIST                agent:subj,patient:obj                        +                  obj:person/event
student-teacher ratio       noun   CLASS_SIZE            place:at/in,value:of/self                     -                  -
students                    noun   ENROLL_COUNT          place:at/of,value:self                        -                  -
study                       verb   EDUCATION             patient:subj,value:from/at                    -                  subj:person
study                       verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
study                       verb   READ_DOC              agent:subj,patient:obj                        +                subj:person,obj:document/list/contract/evidence
subcontractor               noun   CONTRACTOR            agent:be,patient:for/on                       +                  be:person/org
subdue                      verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
subjects                    noun   SAMPLE                topic:of,value:self                           -                  -
submission                  noun   FILED_WHEN            topic:of,value:on/be                          -                  -
submit                      verb   MOTION                topic:obj,agent:subj                          state:pending      obj:motion
submit                      verb   COMPLAIN_FILED        agent:subj,topic:obj,patient:against/with     +                  obj:charge/document/claim
submit                      verb   FILED_WHEN            agent:subj,topic:obj,value:on/in              -                  obj:charge/suit/document/motion/claim/appeal
subscribers                 noun   CUSTOMERS             agent:poss,value:self                         -                  -
subsidise                   verb   SUBSIDY               agent:subj,recipient:obj/iobj,value:by/with/obj  -                  -
subsidize                   verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
subsidize                   verb   SUBSIDY               agent:subj,recipient:obj/iobj,value:by/with/obj  -                  -
subsidy                     noun   SUBSIDY               agent:from,recipient:for/to,value:of          -                  -
substantiate                verb   PROOF                 agent:subj,topic:that/obj/of                  +                  subj:document/evidence/test/inquiry
substantiate                verb   PROOF                 agent:subj,topic:that/obj                     +                  -
substitute                  verb   REPLACED              agent:subj,patient:obj                        +                obj:object/product/vehicle/building
succeed                     verb   SUCCESS               topic:subj                                    state:yes          subj:plan/event/project/test/inquiry
succeed                     verb   HOLD_OFFICE           patient:subj,topic:as                         state:in           as:job
succeed                     verb   HOLD_OFFICE           patient:obj,topic:as                          state:out          as:job
success                     noun   SUCCESS               topic:of/be                                   state:yes          -
success rate                noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
successful                  adj    EFFECTIVE             patient:noun,topic:against/for                state:effective    -
successful                  adj    SUCCESS               topic:noun                                    state:yes          -
succumb                     verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
succumb                     verb   DEATH_CAUSE           patient:subj,topic:of/from                    +                  subj:person
sue                         verb   LAWSUIT               agent:subj,patient:obj,topic:over/for         state:filed        obj:person/org
suffer                      verb   INJURY                patient:subj,topic:obj                        state:hurt         obj:injury
suffer                      verb   DIAGNOSIS             patient:subj,topic:from/obj                   +                  obj:disease
sufficient                  adj    SUFFICIENT            topic:noun,agent:for                          state:enough     -
suffocate                   verb   LIFE                  patient:subj                                  state:dead         subj:person/animal
suicide                     noun   DEATH_MANNER          patient:be/poss/of                             state:suicide      -
suit                        noun   LAWSUIT               agent:poss/by,patient:against                 state:filed        -
suits                       noun   LAWSUIT_COUNT         patient:against,value:self                    -                  -
summit                      noun   PEAK                  patient:of                                    state:peaked       -
sunny                       adj    WEATHER               place:in/at                                   state:dry          -
superfluous                 adj    NEED                  topic:noun,agent:to/for                       not                -
superintendent              noun   OFFICE_HOLDER         patient:be,topic:of/poss                      +                  be:person
supervise                   verb   SUPERVISE             agent:subj,patient:obj                        +                  obj:any
supervised release          noun   SENTENCE_KIND         patient:to                                    state:probation    -
supervised release          noun   PROBATION_TERM        patient:for,value:of/num                      -                  -
supervisor                  noun   SUPERVISE             agent:be,patient:of                           +                  be:person/org
supplier                    noun   SOURCE                source:be,topic:of/for                        +                  be:any
supplier                    noun   CONTRACTOR            agent:be,patient:for/on                       +                  be:person/org
supplies                    noun   AID_SENT              agent:from,recipient:for/to,value:of          -                  -
supply                      verb   SOURCE                source:subj,topic:obj                         +                  -
supply                      verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
supply                      noun   GIVE                  agent:by,recipient:to,patient:of              +                  -
supply                      verb   STOCKED               place:subj/at/in,patient:obj                  +                  obj:goods/product/drug/weapon/commodity
supply                      verb   SUPPLY                topic:obj,agent:subj,place:to                 state:on           obj:service/water/substance
supply                      noun   SUPPLY                topic:of,place:to                             state:on           -
supply                      verb   AID_SENT              agent:subj,recipient:to,value:obj             -                  -
supply                      verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                obj:substance/water/drug/product/goods
supply                      verb   GIVE                  agent:subj,recipient:obj,patient:with         +                obj:person/org
support                     verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
support                     verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
support                     noun   SUPPORT               agent:poss/from/by,topic:for/of               state:for          -
support                     verb   LOAD                  patient:subj,value:obj                        -                  subj:vehicle/building/object
support                     verb   RATE_SHARE            value:subj,topic:obj                          -                  num:rate
support                     noun   POLL                  patient:for,value:of/at                       -                  -
suppress                    verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
suppress                    verb   EVIDENCE_STATE        agent:subj,topic:obj                          state:excluded     obj:evidence/document/claim
suppress                    verb   REPORTED_TO           agent:subj,topic:obj,recipient:from           not              -
surcharge                   noun   TAX                   topic:on/self,value:of/at                     -                  -
sure                        adj    CONFIDENT             agent:noun,topic:that/of/in                   state:yes          -
surge                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
surge                       noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
surgery                     noun   SURGERY               patient:on/poss,topic:for                     +                  -
surpass                     verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
surpass                     verb   COMPARE               patient:subj,standard:obj                     dir:up             -
surplus                     noun   PROFIT                patient:poss/of,value:of                      dir:up             -
surplus                     noun   SUFFICIENT            topic:of,agent:for                            state:enough     -
surrender                   verb   CUSTODY               patient:subj                                  state:held         subj:person
surrender                   verb   LICENSED              patient:subj,topic:obj                        state:unlicensed   obj:approval
surrender                   verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
surrender                   verb   EXTRADITE             agent:subj,patient:obj,goal:to                +                  obj:person
surrender                   verb   RESIST                agent:subj,patient:with/obj                   not                -
surrender                   verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         subj:person/org
survey                      verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
survival                    noun   LIFE                  patient:of/poss                               state:alive        -
survival rate               noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
survive                     verb   CHARGE                topic:subj,patient:against                    state:on           subj:charge
survive                     verb   LIFE                  patient:subj                                  state:alive        subj:person/animal
survive                     verb   DAMAGED               patient:subj                                  state:intact       subj:object/building/vehicle
survive                     verb   SPECIES_COUNT         value:subj,place:in                           -                  subj:animal
survive                     verb   PRESENT_STATE         patient:subj,place:in/at                      state:yes          -
survive without             idiom  NEED                  agent:subj,topic:without                      not                -
survivors                   noun   VICTIM_COUNT          topic:of,agent:poss,value:self                -                  -
suspect                     verb   ACCUSE                patient:obj,topic:of,agent:subj               +                  obj:person/org
suspect                     verb   SUSPECT               agent:subj,patient:obj,topic:of/in            +                  -
suspect                     noun   SUSPECT               patient:be,topic:in                           +                  be:any
suspects                    noun   SUSPECT_COUNT         topic:in,value:self                           -                  -
suspend                     verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:suspended          obj:person
suspend                     verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
suspend                     verb   MEMBERSHIP            patient:obj,topic:from,agent:subj             state:out          obj:person/org
suspend                     verb   STRIKE_WORK           agent:subj,topic:obj                          state:off          obj:strike
suspend                     verb   PLAN_STATUS           topic:obj,agent:subj                          state:postponed    obj:event/game/meeting/election/plan/project/flight/hearing
suspend                     verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
suspend                     verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
suspend                     verb   LICENSED              agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
suspend                     verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
suspend                     verb   TALKS                 agent:subj,topic:obj                          state:off          obj:meeting
suspend                     verb   SUSPENSION_TERM       agent:subj,patient:obj,value:for,topic:for    -                  obj:person/team/org
suspend                     verb   SUPPLY                topic:obj,agent:subj,place:to                 state:off          obj:service/water/substance
suspend                     verb   BAN_SPORT             agent:subj,patient:obj                        state:banned       obj:person/team
suspend                     verb   TRIAL_PHASE           agent:subj,topic:obj                          state:halted       obj:test/drug
suspend                     verb   AMBASSADOR            agent:subj,patient:with                       state:cut          obj:relation
suspend campaign            verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
suspended                   adj    BAN_SPORT             patient:noun                                  state:banned       noun:person/team
suspended sentence          noun   SENTENCE_KIND         patient:to                                    state:probation    -
suspension                  noun   BEGIN_END             topic:of/to                                   state:ended        -
suspension                  noun   SUSPENSION_TERM       patient:of/for,value:of/num                   -                  -
sustain                     verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
sustain                     verb   MOTION                topic:obj,agent:subj                          state:granted      obj:motion
sustain                     verb   INJURY                patient:subj,topic:obj                        state:hurt         obj:injury
swallow                     verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:price/money/fault
swallow                     verb   MEDICATED             patient:subj,topic:obj                        +                  obj:drug
swap                        verb   PRISONER_SWAP         agent:subj,value:obj,recipient:for/with       -                  obj:person
swap                        verb   REPLACED              agent:subj,patient:obj                        +                obj:object/product/vehicle/building
swap out                    verb   REPLACED              agent:subj,patient:obj                        +                obj:object/product/vehicle/building
swear                       verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
swear in                    verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
sweep                       verb   SEARCH                agent:subj,patient:obj,topic:for              +                  obj:place/building/vehicle
swell                       verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             subj:price/rate/market/number/money/temperature/commodity/goods/tax
swerve                      verb   LANE                  agent:subj,value:in/into                      -                  subj:vehicle
swim                        verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
swim                        verb   FINISH_TIME           agent:subj,value:in,topic:obj                 -                  subj:person/team
swim                        verb   DISTANCE_RECORD       agent:subj,value:obj                          -                  subj:person
swindle                     verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
swindle                     verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
swindle                     noun   CHEAT                 agent:by,patient:of/against                   +                  -
swing                       verb   WEAPON_KIND           agent:subj,instrument:obj                     +                  obj:weapon
swipe                       verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
switch                      verb   PARTY_MEMBER          patient:subj,topic:obj                        -                  obj:party
switch off                  verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
switch off                  verb   SWITCH_POSITION       agent:subj,patient:obj                        state:off          obj:control/signal/object/computer
switch off                  verb   RUNNING               patient:subj                                  state:stopped    subj:object/vehicle/service/signal/computer/building
switch on                   verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
switch on                   verb   SWITCH_POSITION       agent:subj,patient:obj                        state:on           obj:control/signal/object/computer
table                       verb   VOTE_RESULT           topic:obj,agent:subj                          state:pending      obj:measure/law/plan/deal/treaty/project
tack on                     verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
tackle                      verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
tackle                      verb   RESTRAINED            agent:subj,patient:obj                        +                obj:person
tail                        verb   CHASE                 agent:subj,patient:obj                        +                  obj:person/vehicle
taint                       verb   CONTAMINATED          patient:obj,topic:with,agent:subj             state:tainted      -
tainted                     adj    CONTAMINATED          patient:noun,topic:with                       state:tainted      -
take                        verb   PLEA_DEAL             patient:subj,agent:with                       +                  obj:deal
take                        verb   PAY                   recipient:subj,value:obj,agent:from           -                  obj:money
take                        verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war
take                        verb   STOLEN_AMOUNT         agent:subj,value:obj,patient:from             -                  obj:money/object
take                        verb   STEAL                 agent:subj,patient:obj,source:from            +                  obj:object/vehicle/document/weapon/animal/goods
take                        verb   DURATION              topic:subj,value:for/obj                      -                  -
take                        verb   DURATION              patient:subj,value:obj,topic:ger/on           -                  obj:time
take                        verb   DOPING                patient:subj,topic:obj                        +                  subj:person,obj:drug
take                        verb   ROUTE                 agent:subj,value:via/along/through/down       -                  subj:person/vehicle
take                        verb   GIVE                  recipient:subj,agent:from,patient:obj         +                  obj:object/document/weapon/drug/animal/vehicle
take                        verb   CONTROL               agent:subj,place:obj                          +                  obj:place/building/country
take                        verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
take                        verb   MEDICATED             patient:subj,topic:obj                        +                  obj:drug
take                        verb   CALL_TIME             agent:subj,topic:obj,value:at                 -                  obj:call
take                        verb   DONATION_TOTAL        recipient:subj,agent:from,value:obj           -                  obj:money
take                        verb   TOLL_DEATH            value:obj,topic:subj                          -                  obj:life
take a bribe                verb   BRIBE                 recipient:subj,agent:from                     +                  obj:money
take aim                    verb   AIM                   agent:subj,goal:at                            +                  -
take bribes                 verb   BRIBE                 recipient:subj,agent:from                     +                  obj:money
take credit                 verb   CLAIM_RESPONSIBILITY  agent:subj,topic:for                          +                  -
take down                   verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
take down                   verb   DEMOLISH              agent:subj,patient:obj                        +                obj:building/object
take effect                 verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
take effect                 verb   LAW_FORCE             topic:subj                                    state:in           subj:law/rule/measure/treaty
take effect                 verb   TRUCE                 topic:subj                                    state:peace        subj:treaty
take gold                   verb   MEDAL                 agent:subj,topic:in/at                        -                  -
take home                   verb   WAGE                  patient:subj,value:obj                        -                  obj:money,subj:person
take hostage                verb   HOSTAGE               agent:subj,patient:obj                        state:held         obj:person
take in                     verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
take industrial action      idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
take into custody           verb   CUSTODY               patient:obj,agent:subj                        state:held         obj:person
take off                    verb   LEAVE                 agent:subj,source:from                        +                  subj:person/vehicle,from:place/building
take off                    verb   LAUNCH                patient:subj                                  +                  subj:vehicle
take off                    verb   DEPART_PLACE          agent:subj,value:from                         -                  subj:person/vehicle
take off                    verb   LEAVE_TIME            agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
take off the market         verb   RECALL_PRODUCT        agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
take office                 verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
take out                    verb   ADD_REMOVE            agent:subj,patient:obj,source:from            state:out          from:document/law/measure/plan/list
take over                   verb   BUY                   agent:subj,patient:obj,source:from,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
take over                   verb   HOLD_OFFICE           patient:subj,topic:in/as/obj                  state:in           subj:person
take own life               idiom  DEATH_MANNER          patient:subj                                  state:suicide      subj:person
take part                   verb   PLAYED                agent:subj,topic:in/obj                       +                  subj:person/team,in:game
take part                   verb   SAMPLE                value:subj                                    -                  subj:person,in:test
take part in                verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
take part in                verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
take place                  verb   HEARING_DATE          topic:subj,value:on/for/in/at                 -                  subj:hearing
take place                  verb   SCHEDULE              topic:subj,value:on/at/in/for                 -                  subj:event/game/meeting/election
take place                  verb   PLAN_STATUS           topic:subj                                    state:on           subj:event/game/meeting/election/plan/project
take place                  verb   EVENT_TIME            topic:subj,value:at/on/in                     -                  subj:event/fire/war
take place                  verb   VENUE                 topic:subj,value:in/at                        -                  subj:hearing/game/event/meeting/show
take responsibility         verb   LIABLE                agent:subj,topic:for                          +                  subj:person/org
take responsibility         verb   CLAIM_RESPONSIBILITY  agent:subj,topic:for                          +                  -
take the lives of           idiom  TOLL_DEATH            topic:subj,value:obj                          -                  -
take the stand              verb   TESTIFY               agent:subj,topic:about                        +                  subj:person
take the title              verb   MEDAL                 agent:subj,topic:in/at                        -                  -
take the wheel              idiom  DRIVE                 agent:subj,patient:of                         +                  -
take to court               verb   LAWSUIT               agent:subj,patient:obj,topic:over/for         state:filed        obj:person/org
take to hospital            verb   HOSPITAL              patient:obj,place:to/in,agent:subj            state:in           obj:person
take to hospital            verb   TOLL_INJURED          value:obj                                     -                  obj:person
take up                     verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:accepted     obj:deal/plan/money/job/contract
takeover                    noun   BUY                   agent:by,patient:of,source:from,value:for     -                  -
takings                     noun   REVENUE               patient:poss/of,value:of                      -                  -
talk to                     verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
talk with                   verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
talks                       noun   MEET                  agent:between,patient:with                    +                  -
tall                        adj    HEIGHT                patient:noun,value:num                        -                  -
taller                      adj    COMPARE               patient:noun,standard:than                    dir:up             -
tally                       verb   POINTS                agent:subj,value:obj,topic:in/against         -                  subj:person/team,obj:point
tally                       noun   VOTE_TALLY            topic:on/for,value:of/by/num                  -                  -
tamper with                 verb   FORGE                 agent:subj,patient:obj                        +                  obj:document/object/evidence
tanks                       noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
tap                         verb   HOLD_OFFICE           patient:obj,topic:as/to,agent:subj            state:in           obj:person
tape                        verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
tardy                       adj    ON_TIME               patient:noun                                  state:late         -
target                      verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
targeted                    adj    PREMEDITATED          topic:noun                                    state:deliberate   -
tariff                      noun   TAX                   topic:on/self,value:of/at                     -                  -
tase                        verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
taser                       verb   FORCE_USED            agent:subj,patient:obj                        +                  obj:person
tax                         noun   TAX                   topic:on/self,value:of/at                     -                  -
tax                         verb   TAX                   topic:obj,value:at,agent:subj                 -                  -
tax break                   noun   SUBSIDY               agent:from,recipient:for/to,value:of          -                  -
tax cut                     noun   RATE_CHANGE           topic:in,agent:by/poss                        state:down         -
tax evasion                 noun   PAID_TAX              agent:by                                      not                -
tax hike                    noun   RATE_CHANGE           topic:in,agent:by/poss                        state:up           -
tax increase                noun   RATE_CHANGE           topic:in,agent:by/poss                        state:up           -
tax rate                    noun   TAX                   topic:on/self,value:of/at                     -                  -
teach                       verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
teach                       verb   TRAINED               patient:obj,topic:in/inf,agent:subj           state:trained      obj:person
teach                       verb   ENROLL_COUNT          place:subj,value:obj                          -                  subj:building/org,obj:person
team up                     verb   ACT_ALONE             agent:subj                                    state:together     subj:person
teams                       noun   PARTICIPANTS          topic:in,value:self                           -                  -
tear down                   verb   DEMOLISH              agent:subj,patient:obj                        +                  obj:building/object
tear up                     verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
telephone                   verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
tell                        verb   ORDER                 agent:subj,recipient:obj,topic:inf            +                  obj:person/org,inf:any
tell                        verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                  obj:person/org
tell                        verb   REPORTED_TO           agent:subj,recipient:iobj,topic:of/about/that  +                  iobj:person/org
tell the truth              verb   TRUE                  agent:subj                                    state:true         -
temperature                 noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
temperatures                noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
tenancy                     noun   RENT                  agent:by,patient:of,source:from               -                  -
tend to                     verb   HELPED                agent:subj,patient:obj                        +                obj:person/animal
tender                      verb   BID                   agent:subj,value:obj,patient:for              -                  obj:money
tender                      noun   BID                   agent:by/from/poss,patient:for,value:of       -                  -
tender resignation          verb   DEPART_WAY            patient:subj,topic:as/from                    state:resigned   subj:person
tenure                      noun   EXPERIENCE            patient:poss,value:of,topic:as/in             -                  -
term                        noun   SENTENCE              patient:poss/of,value:of/num                  -                  -
term                        noun   TERM_LENGTH           topic:of,value:num                            -                  -
term                        noun   TERM_COUNT            patient:poss,value:self                       -                  -
term of office              noun   TERM_LENGTH           topic:of,value:num                            -                  -
terminate                   verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
terminate                   verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
terminate                   verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
terms                       noun   TERM_COUNT            patient:poss,value:self                       -                  -
test                        verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
test                        verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
test                        noun   NUCLEAR               agent:by,patient:of                           +                  -
test                        verb   SAMPLE                agent:subj,value:obj                          -                  obj:person/animal
test                        verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
test                        verb   INSPECT_DATE          agent:subj,patient:obj,value:in/on            -                  obj:object/building/vehicle
test at                     verb   LEVEL                 patient:subj,value:obj                        -                  -
test negative               verb   TEST_RESULT           patient:subj,topic:for                        state:negative     -
test positive               verb   TEST_RESULT           patient:subj,topic:for                        state:positive     -
test positive for           idiom  DOPING                patient:subj,topic:for                        +                  -
test-fire                   verb   NUCLEAR               agent:subj,patient:obj                        +                  obj:weapon
testify                     verb   TESTIFY               agent:subj,topic:about                        +                  subj:person
testimony                   noun   TESTIFY               agent:poss,topic:about                        +                  -
text                        verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
thanks to                   prep   CAUSE                 agent:to,patient:noun                         +                  -
theft                       noun   STOLEN_AMOUNT         agent:by,patient:from,value:of                -                  -
theft                       noun   STEAL                 agent:by,patient:of,source:from               +                  -
thermometer                 noun   TEMPERATURE           patient:of/in/poss,value:of/at/be             -                  -
thickness                   noun   LENGTH                patient:of/poss,value:of/be                   -                  -
thrash                      verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
threat                      noun   THREATEN              agent:by/from,patient:against/to              +                  -
threaten                    verb   THREATEN              agent:subj,patient:obj,topic:with/inf         +                  obj:person/org
threaten                    verb   WEAPON_KIND           agent:subj,patient:obj,instrument:with        +                  obj:person
threaten into               verb   COERCED               agent:subj,patient:obj,topic:into/inf         +                  obj:person
throng                      verb   COUNT_PEOPLE          value:subj,topic:obj                          -                subj:person,obj:event/meeting/building/place/hearing
throw                       verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
throw                       verb   DISTANCE_RECORD       agent:subj,value:obj                          -                  subj:person
throw                       noun   DISTANCE_RECORD       agent:poss,value:of                           -                  -
throw away                  verb   KEEP_LOSE             agent:subj,patient:obj                        state:lost         subj:person/org
throw hat in the ring       idiom  CANDIDATE             patient:subj,topic:for                        state:in           subj:person
throw in jail               idiom  CUSTODY               patient:obj,agent:subj                        state:held         obj:person
throw out                   verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
throw out                   verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
throw out                   verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
throw out                   verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
throw out                   verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit,subj:court
throw out                   verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
throw out                   verb   EVIDENCE_STATE        agent:subj,topic:obj                          state:excluded     obj:evidence/document/claim
throw out                   verb   EVICT                 agent:subj,patient:obj                        +                  obj:person
throw out                   verb   DEPART_WAY            patient:obj,topic:as/from,agent:subj          state:dismissed  obj:person
throw out                   verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
throw support               idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
throw weight                idiom  SUPPORT               agent:subj,topic:to/behind                    state:for        -
tick over                   verb   RUNNING               patient:subj                                  state:running    subj:object/vehicle/service/signal/computer/building
tick up                     verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
ticket price                noun   FEE                   topic:for,value:of/be                         -                  -
ticketed                    adj    FREE_OF_CHARGE        topic:noun                                    state:paid         noun:event/service/ticket/product
tickets sold                noun   SOLD_COUNT            patient:of,value:self                         -                  -
tie                         verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
tie                         verb   LINKED                agent:subj,patient:obj,topic:to/with          state:linked       -
tie                         noun   LINKED                patient:between,topic:to/with                 state:linked       -
tie up                      verb   RESTRAINED            agent:subj,patient:obj                        +                obj:person
tie-up                      noun   MERGE                 patient:of/between,recipient:with             +                  -
tied                        adj    LINKED                patient:noun,topic:to/with                    state:linked       -
tighten                     verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:on           obj:sanction
time                        noun   DURATION              topic:of/poss,value:of/be                     -                  -
time                        verb   CALL_TIME             agent:subj,topic:obj,value:at                 -                  obj:call
time                        noun   FINISH_TIME           agent:poss,topic:in,value:of                  -                  -
time limit                  noun   APPEAL_DEADLINE       topic:for,value:be/of                         -                  -
times                       noun   FREQUENCY             agent:of,value:self                           -                  -
timetable                   noun   SCHEDULE              topic:of/for,value:be/on                      -                  -
tip                         verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
tip off                     verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                  obj:person/org
tip off                     verb   REPORTED_TO           agent:subj,recipient:iobj,topic:of/about/that  +                  iobj:person/org
tip the scales at           verb   WEIGHT                patient:subj,value:obj                        -                  -
title holder                noun   OWN                   agent:be/self,patient:of/poss                 +                  -
titleholder                 noun   MEDAL                 agent:be,topic:of                             -                  be:person/org
titles                      noun   TITLES                agent:poss,value:self                         -                  -
to blame                    adj    LIABLE                agent:noun,topic:for                          +                  -
toll                        noun   TOLL_DEATH            value:self/at/to,topic:from/in/of             -                  -
toll                        noun   FEE                   topic:for,value:of/be                         -                  -
tonnage                     noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
too few                     adj    SUFFICIENT            topic:noun,agent:for                          state:short      -
too little                  adj    SUFFICIENT            topic:noun,agent:for                          state:short      -
top                         verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
top                         verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
top                         verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
top                         verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
top                         verb   COMPARE               patient:subj,standard:obj                     dir:up             -
top out                     verb   PEAK                  patient:subj                                  state:peaked       -
top out at                  idiom  PENALTY               patient:subj,value:num                        -                  subj:person
top speed                   noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
topple                      verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
torch                       verb   ATTACK                agent:subj,patient:obj                        +                  obj:person/place/building/org/vehicle/country
torture                     verb   ABUSE                 agent:subj,patient:obj                        +                  obj:person/animal
torture                     noun   ABUSE                 agent:by,patient:of                           +                  -
toss                        verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
toss                        verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
toss                        verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit,subj:court
toss out                    verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
toss out                    verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
toss out                    verb   CASE_STATUS           topic:obj,agent:subj                          state:ended        obj:case
total                       verb   COST                  patient:subj,value:obj/to                     -                  -
total cost                  noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
touch                       verb   TRIGGER               patient:obj,agent:subj                        +                  obj:trigger
touch                       verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
touch                       verb   TOUCH                 agent:subj,patient:obj                        +                 obj:hammer/weapon/object/vehicle/document/drug/money
touch down                  verb   ORBIT                 patient:subj,place:in/on                      state:down         -
touch down                  verb   LANDED                patient:subj,place:on/in/at                   +                  subj:vehicle
touch no alcohol            verb   DRINK                 agent:subj                                    not              -
touch off                   verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
touchdown                   noun   SCORER                agent:by,topic:in                             +                  -
tour                        verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
tour                        noun   VISIT                 agent:by/of,goal:to                           +                  -
tower                       verb   HEIGHT                patient:subj,value:obj/to                     -                  -
toxic                       adj    CONTAMINATED          patient:noun,topic:with                       state:tainted      -
trace                       verb   MISSING               patient:obj                                   state:found        obj:person
trace                       verb   CAUSE                 patient:obj,agent:on/to                       +                  -
trace                       noun   PROOF                 topic:of/that/for,agent:poss                  +                  -
trace                       verb   DATED                 patient:obj,value:to,agent:subj               -                  obj:object/building/document
trade                       verb   PRICE_LEVEL           topic:subj,value:to/at/obj                    -                  subj:commodity/price/market/goods
trade                       verb   SHARE_PRICE           patient:subj,value:at/to                      -                  subj:market
trade                       verb   TRANSFER_FEE          agent:subj,patient:obj,value:for,source:from  -                  obj:person
trade                       verb   PRISONER_SWAP         agent:subj,value:obj,recipient:for/with       -                  obj:person
trail                       verb   COMPARE               patient:subj,standard:obj                     dir:down           -
trail                       verb   POLL                  patient:subj,value:by                         -                  -
trail                       verb   LEAD                  patient:subj,standard:obj,value:by            -                  -
train                       verb   AIM                   agent:subj,patient:obj,goal:at                +                  obj:weapon
train                       verb   TRAINED               patient:obj,topic:in/inf,agent:subj           state:trained      obj:person
train                       verb   COACH                 agent:subj,patient:obj                        +                  obj:team
trained                     adj    TRAINED               patient:noun                                  state:trained      -
training                    noun   TRAINED               patient:of,topic:in                           state:trained      -
trains                      noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
transfer                    verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
transfer                    noun   PAY                   agent:by/from,recipient:to,value:of           -                  -
transfer                    verb   VENUE                 agent:subj,topic:obj,value:to                 -                  obj:hearing/case/game/event/meeting
transfer fee                noun   TRANSFER_FEE          patient:for,value:of                          -                  -
transfer to                 verb   PLAYS_FOR             patient:subj,agent:obj/for/with               +                subj:person
transplant                  noun   SURGERY               patient:on/poss,topic:for                     +                  -
transport                   verb   OCCUPANCY             patient:subj,value:obj                        -                  subj:vehicle/building/flight
transport                   verb   CARRY                 agent:subj,patient:obj                        +                  obj:object/weapon/drug/document/money
transport                   noun   CARRY                 agent:by,patient:of                           +                  -
transport                   verb   CARGO                 agent:subj,patient:obj,goal:to                +                  subj:vehicle
trap                        verb   AFFECTED              topic:subj,value:obj                          -                  obj:person/building/org
travel                      verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
travel                      verb   SPEED                 patient:subj,value:at/obj                     -                  subj:vehicle/person/weather/animal
travel                      verb   ROUTE                 agent:subj,value:via/along/through/down       -                  subj:person/vehicle
travel                      verb   DEPART_PLACE          agent:subj,value:from                         -                  subj:person/vehicle
travel                      verb   DESTINATION           agent:subj,value:to                           -                  subj:person/vehicle,to:place/building
travel alone                idiom  ACCOMPANY             agent:subj                                    not                -
travel to                   verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person,to:place/building
treat                       verb   PROCESSED             agent:subj,patient:obj                        state:treated      obj:goods/substance/water/product
treat                       verb   TREATED_COUNT         value:obj,topic:for,place:at,agent:subj       -                  obj:person
treat                       verb   MEDICATED             agent:subj,patient:obj,topic:with/for         +                  obj:person/animal
treat                       verb   DEATH_MANNER          patient:obj,agent:subj,value:as               -                 obj:death
treat                       verb   HELPED                agent:subj,patient:obj                        +                obj:person/animal
treat as a suspect          verb   SUSPECT               agent:subj,patient:obj,topic:of/in            +                  -
treated                     adj    PROCESSED             patient:noun                                  state:treated      -
treatment                   noun   MEDICATED             patient:of,topic:with                         +                  -
treaty                      noun   CONTRACT              agent:poss,patient:with/between               +                  -
tremor                      noun   MAGNITUDE             topic:of/self,value:of/num                    -                  -
trial                       noun   HEARING_DATE          topic:self,value:on/for                       -                  -
trial date                  noun   HEARING_DATE          topic:self,value:on/for                       -                  -
trial judge                 noun   JUDGE                 agent:be,topic:in/of                          +                  be:person/org
trick                       verb   CHEAT                 agent:subj,patient:obj,topic:of               +                  obj:person/org
trigger                     verb   CAUSE                 agent:subj,patient:obj                        +                  obj:event/fire/war/disease/injury/death
trigger                     verb   ALARM                 agent:subj,patient:obj                        +                  obj:signal
trigger                     verb   ALARM_TIME            agent:subj,topic:obj,value:at                 -                  obj:signal
trim                        verb   RATE_CHANGE           topic:obj,agent:subj                          state:down         obj:price/rate/tax
trim                        verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:down           obj:number/money/market/time/work
trip                        verb   SELF_FIRE             patient:subj                                  +                  subj:weapon,manner:accidental
trip                        noun   VISIT                 agent:by/of,goal:to                           +                  -
trip                        verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
triple                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:up             -
triple                      verb   CHANGE_LEVEL          patient:obj,agent:subj,value:by/to/from       dir:up             -
triumph                     noun   ELECTION_RESULT       patient:poss/of/for,topic:in/over             state:won          -
triumph                     noun   SUCCESS               topic:of/be                                   state:yes          -
triumph in                  verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war
troops                      noun   TROOPS                agent:poss,place:in,value:self                -                  -
trophies                    noun   TITLES                agent:poss,value:self                         -                  -
truce                       noun   TRUCE                 topic:between                                 state:peace        -
trucks                      noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
true                        adj    TRUE                  topic:noun/that                               state:true         -
truth                       noun   TRUE                  topic:be                                      state:true         be:any
truthful                    adj    TRUE                  topic:noun/that                               state:true         -
try                         verb   CHARGE                patient:obj,topic:for,agent:subj              state:on           obj:person/org
try                         verb   JUDGE                 agent:subj,topic:obj                          +                  obj:case/hearing
tuition                     noun   FEE                   topic:for,value:of/be                         -                  -
tumble                      verb   CHANGE_LEVEL          patient:subj,value:by/to/from                 dir:down           -
turn                        verb   AGE                   patient:subj,value:obj                        -                  subj:person,obj:time
turn                        verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
turn                        noun   OPERATE_CONTROL       agent:by,patient:of                           +                  of:control
turn                        verb   USED_FOR              agent:subj,patient:obj,topic:for/as/inf       +                  obj:building/object/money/place
turn a profit               verb   PROFITABLE            patient:subj                                  state:profit       -
turn against                idiom  SUPPORT               agent:subj,topic:to/for/with                  state:against    -
turn away                   verb   INVITE                agent:subj,patient:obj,goal:from              not                obj:person/org
turn back on                verb   HELPED                agent:subj,patient:obj                        not              obj:person/animal
turn down                   verb   PLEA_DEAL             patient:subj,agent:with                       not                obj:deal
turn down                   verb   MOTION                topic:obj,agent:subj                          state:denied       obj:motion
turn down                   verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
turn down                   verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
turn down                   verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
turn loose                  verb   CUSTODY               patient:obj,agent:subj                        state:free         obj:person
turn off                    verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
turn off                    verb   SWITCH_POSITION       agent:subj,patient:obj                        state:off          obj:control/signal/object/computer
turn on                     verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
turn on                     verb   RUNNING               patient:obj,agent:subj                        state:running      obj:object/vehicle/service/signal/computer/building
turn on                     verb   SWITCH_POSITION       agent:subj,patient:obj                        state:on           obj:control/signal/object/computer
turn oneself in             verb   CUSTODY               patient:subj                                  state:held         subj:person
turn out                    verb   OUTPUT                patient:subj,value:obj                        -                  subj:org/building/business,obj:goods/commodity/product/vehicle
turn out                    verb   EVICT                 agent:subj,patient:obj                        +                  obj:person
turn out                    verb   TURNOUT               value:subj,topic:in                           -                  subj:person
turn out                    verb   COUNT_PEOPLE          value:subj,topic:in/at,place:in/at            -                subj:person
turn out for                verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
turn out for                verb   PLAYS_FOR             patient:subj,agent:obj/for/with               +                subj:person
turn over                   verb   REVENUE               patient:subj,value:obj                        -                  subj:org/business
turn over                   verb   GIVE                  agent:subj,recipient:iobj/to,patient:obj      +                  obj:object/document/weapon/drug/animal/vehicle
turn up                     verb   ARRIVE                agent:subj,goal:at/in/to                      +                  subj:person/vehicle/org
turn up                     verb   ARRIVE_TIME           agent:subj,goal:at/in/obj,value:at/around     -                  subj:person/vehicle/org
turn up                     verb   WAIT                  topic:subj,value:within/in,patient:at         -                subj:vehicle/org/person
turn up at                  verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
turn up for                 verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
turnout                     noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
turnout                     noun   TURNOUT               topic:in/of/for,value:of/at/be                -                  -
turnout rate                noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
turnover                    noun   REVENUE               patient:poss/of,value:of                      -                  -
twist                       verb   OPERATE_CONTROL       agent:subj,patient:obj                        +                  obj:control
type                        noun   KIND                  patient:be,topic:self                         +                  be:any
unable                      adj    ABLE                  agent:noun,topic:inf/of                       not                -
unaccompanied               adj    ACT_ALONE             agent:noun                                    state:alone        noun:person
unaccounted for             adj    TOLL_MISSING          value:noun,topic:after                        -                  noun:person
unaccounted for             adj    MISSING               patient:noun                                  state:missing      noun:person/object
unachievable                adj    POSSIBLE              topic:that/inf/noun,agent:for                 state:impossible   -
unaided                     adj    ACT_ALONE             agent:noun                                    state:alone        noun:person
unanimous                   adj    UNANIMOUS             topic:noun                                    state:unanimous    -
unapologetic                adj    SORRY                 agent:noun                                    state:unrepentant  -
unarmed                     adj    ARMED                 patient:noun                                  state:unarmed      noun:person
unaware                     adj    KNOW_FACT             agent:noun,topic:of/that                      state:unknown      -
unbelted                    adj    SEATBELT              patient:noun                                  state:no           -
unblemished                 adj    HISTORY               patient:noun                                  not                -
unblock                     verb   OPEN_CLOSED           patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
unblock                     verb   ROAD                  agent:subj,patient:obj                        state:open         obj:place
unbolt                      verb   LOCKED                patient:obj,agent:subj                        state:unlocked     obj:object/building/vehicle
unbolted                    adj    LOCKED                patient:noun                                  state:unlocked     -
unbroken                    adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
uncertain                   adj    CONFIDENT             agent:noun,topic:that/of/about                state:no           -
uncertified                 adj    LICENSED              patient:noun,topic:for                        state:unlicensed   -
uncertified                 adj    CERTIFIED             topic:noun                                    state:no           -
uncle                       noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
unconnected                 adj    LINKED                patient:noun,topic:to                         state:unlinked     -
unconscious                 adj    SLEEP                 patient:noun                                  state:unconscious  -
unconstitutional            adj    LEGALITY              topic:noun                                    state:illegal      -
uncontained                 adj    FIRE_STATE            patient:noun                                  state:burning      -
uncontaminated              adj    CONTAMINATED          patient:noun                                  state:clean        -
unconvinced                 adj    CONFIDENT             agent:noun,topic:that/of/about                state:no           -
uncooked                    adj    PROCESSED             patient:noun                                  state:raw          -
uncover                     verb   EVIDENCE_FOUND        agent:subj,topic:obj,place:in/at              +                  obj:object/evidence
uncover                     verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
undamaged                   adj    DAMAGED               patient:noun                                  state:intact       noun:object/building/vehicle
undeclared                  adj    DISCLOSED             topic:noun                                    state:secret       -
under arrest                idiom  CUSTODY               patient:subj                                  state:held         subj:person
under construction          adj    FINISHED              patient:noun                                  state:undone       -
under control               adj    FIRE_STATE            patient:noun                                  state:out          noun:fire
under house arrest          idiom  CUSTODY               patient:subj                                  state:held         subj:person
under the influence         adj    DRINK                 agent:noun                                    +                  noun:person
under way                   adj    FINISHED              patient:noun                                  state:undone       -
undergo                     verb   SURGERY               patient:subj,topic:obj                        +                  obj:surgery
undergo inspection          idiom  INSPECT               patient:subj                                  +                  -
underperform                verb   COMPARE               patient:subj,standard:obj                     dir:down           -
understand                  verb   LANGUAGE              patient:subj,topic:obj                        -                  obj:language
underwrite                  verb   COST_BEARER           agent:subj,patient:obj                        +                  obj:project/building/event/service/plan/price
undisclosed                 adj    SECRET                patient:noun                                  state:secret       -
undisclosed                 adj    DISCLOSED             topic:noun                                    state:secret       -
undo                        verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
undo                        verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
undocumented                adj    CITIZEN               patient:noun                                  state:alien        -
unearth                     verb   DISCOVER              agent:subj,patient:obj,place:in/at            +                  -
unemployed                  adj    EMPLOYED              patient:noun                                  state:unemployed   noun:person
unemployment                noun   UNEMPLOYMENT          place:in/poss,value:of/at/be                  -                  -
unemployment rate           noun   UNEMPLOYMENT          place:in/poss,value:of/at/be                  -                  -
unfeasible                  adj    POSSIBLE              topic:that/inf/noun,agent:for                 state:impossible   -
unfilled                    adj    VACANT                patient:noun                                  state:vacant       noun:building/place/job
unfiltered                  adj    PROCESSED             patient:noun                                  state:raw          -
unfinished                  adj    FINISHED              patient:noun                                  state:undone       -
unfit                       adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
unfit                       adj    COMPETENT             patient:noun,topic:inf                        state:unfit        noun:person
unfounded                   adj    TRUE                  topic:noun/that                               state:false        -
unhappy                     adj    SATISFIED             agent:noun,topic:with                         state:no           -
unharmed                    adj    INJURY                patient:noun                                  state:unhurt       noun:person
unhurt                      adj    INJURY                patient:noun                                  state:unhurt       noun:person
unidentified                adj    ANONYMOUS             patient:noun                                  state:unknown      -
uninformed                  adj    KNOW_FACT             agent:noun,topic:of/that                      state:unknown      -
uninhabited                 adj    VACANT                patient:noun                                  state:vacant       noun:building/place/job
uninjured                   adj    INJURY                patient:noun                                  state:unhurt       noun:person
uninsured                   adj    INSURED               patient:noun                                  state:uninsured    -
unintentional               adj    PREMEDITATED          topic:noun                                    state:accidental   -
unintentional discharge     noun   SELF_FIRE             patient:of                                    +                  -
units                       noun   HOUSING_UNITS         topic:in,value:self                           -                  -
units sold                  noun   SOLD_COUNT            patient:of,value:self                         -                  -
unknown                     adj    ANONYMOUS             patient:noun                                  state:unknown      -
unlatch                     verb   LOCKED                patient:obj,agent:subj                        state:unlocked     obj:object/building/vehicle
unlatched                   adj    LOCKED                patient:noun                                  state:unlocked     -
unlawful                    adj    LEGALITY              topic:noun                                    state:illegal      -
unlicensed                  adj    LICENSED              patient:noun,topic:for                        state:unlicensed   -
unlit                       adj    LIT                   patient:noun                                  state:off          noun:place/building/object
unload                      verb   LOADED                patient:obj,agent:subj                        state:unloaded     obj:weapon
unload                      verb   BUY                   source:subj,patient:obj,agent:to/iobj,value:for  -                  obj:object/org/business/building/place/vehicle/product/goods/market
unloaded                    adj    LOADED                patient:noun                                  state:unloaded     noun:weapon
unlock                      verb   OPEN_CLOSED           patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
unlock                      verb   LOCKED                patient:obj,agent:subj                        state:unlocked     obj:object/building/vehicle
unlocked                    adj    LOCKED                patient:noun                                  state:unlocked     -
unmarried                   adj    MARRIED               patient:noun                                  state:single       -
unmask                      verb   ANONYMOUS             agent:subj,patient:obj                        state:known        -
unnamed                     adj    ANONYMOUS             patient:noun                                  state:unknown      -
unnecessary                 adj    DUTY                  topic:noun,agent:for                          not                -
unneeded                    adj    NEED                  topic:noun,agent:to/for                       not                -
unobstructed                adj    VISIBILITY            place:noun                                    state:clear        -
unoccupied                  adj    VACANT                patient:noun                                  state:vacant       noun:building/place/job
unofficial                  adj    CERTIFIED             topic:noun                                    state:no           -
unpaid                      adj    PAID_UNPAID           topic:noun                                    state:unpaid       -
unpasteurised               adj    PROCESSED             patient:noun                                  state:raw          -
unpasteurized               adj    PROCESSED             patient:noun                                  state:raw          -
unplanned                   adj    PREMEDITATED          topic:noun                                    state:accidental   -
unplug                      verb   RUNNING               patient:obj,agent:subj                        state:stopped      obj:object/vehicle/service/signal/computer/building
unprecedented               adj    RECORD                patient:noun                                  state:record       -
unprecedented               adj    FIRST                 topic:noun                                    +                  -
unprofitable                adj    PROFITABLE            patient:noun                                  state:loss         noun:org/business/project
unqualified                 adj    LICENSED              patient:noun,topic:for                        state:unlicensed   -
unqualified                 adj    TRAINED               patient:noun                                  state:untrained    -
unqualified                 adj    ELIGIBLE              agent:noun,topic:for/inf                      state:no           -
unregistered                adj    LICENSED              patient:noun,topic:for                        state:unlicensed   -
unrelated                   adj    LINKED                patient:noun,topic:to                         state:unlinked     -
unrepentant                 adj    SORRY                 agent:noun                                    state:unrepentant  -
unreported                  adj    DISCLOSED             topic:noun                                    state:secret       -
unresponsive                adj    CONSCIOUS_AT          patient:noun                                  state:no           noun:person
unrestrained                adj    SEATBELT              patient:noun                                  state:no           -
unsafe                      adj    SAFE                  patient:noun,topic:for/to                     state:unsafe       -
unsafe to drink             adj    CONTAMINATED          patient:noun,topic:with                       state:tainted      -
unscathed                   adj    INJURY                patient:noun                                  state:unhurt       noun:person
unseal                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:on           obj:charge
unseal                      verb   OPEN_CLOSED           patient:obj,agent:subj                        state:open         obj:building/business/place/object/service
unseal                      verb   SECRET                patient:obj,agent:subj                        state:public       -
unsealed                    adj    SECRET                patient:noun                                  state:public       -
unseat                      verb   HOLD_OFFICE           patient:obj,topic:from/as,agent:subj          state:out          obj:person
unsecured                   adj    LOCKED                patient:noun                                  state:unlocked     -
unsound                     adj    DAMAGED               patient:noun                                  state:damaged      noun:object/building/vehicle
unsuccessful                adj    EFFECTIVE             patient:noun,topic:against/for                state:ineffective  -
unsuccessful                adj    SUCCESS               topic:noun                                    state:no           -
unsure                      adj    CONFIDENT             agent:noun,topic:that/of/about                state:no           -
untrained                   adj    TRAINED               patient:noun                                  state:untrained    -
untreated                   adj    PROCESSED             patient:noun                                  state:raw          -
untrue                      adj    TRUE                  topic:noun/that                               state:false        -
unusual                     adj    NORMAL                topic:noun                                    state:unusual      -
unvaccinated                adj    VACCINATED            patient:noun                                  state:no           noun:person
unveil                      verb   PUBLISH               agent:subj,patient:obj                        +                  obj:document/evidence/product/claim
unveil                      verb   LAUNCH                agent:subj,patient:obj                        +                  obj:vehicle/product/service/project/object
unwell                      adj    CURED                 patient:noun                                  state:sick         noun:person/animal
up to date                  adj    MAINTAINED            patient:noun                                  state:kept         -
update                      verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                  obj:person/org
update                      verb   REPORTED_TO           agent:subj,recipient:iobj,topic:of/about/that  +                  iobj:person/org
upgrade                     verb   CHARGE_DEGREE         topic:obj,patient:against                     state:raised       obj:charge
uphill                      adj    DIRECTION             agent:noun                                    dir:up             -
uphold                      verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:upheld       obj:verdict/ruling/law
uphold                      verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
uproot                      verb   DISPLACED             topic:subj,value:obj                          -                  obj:person/building
upset                       verb   BEAT                  agent:subj,patient:obj,topic:in               +                  obj:person/team/org
upstream                    adj    DIRECTION             agent:noun                                    dir:up             -
uptick                      noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
upturn                      noun   CHANGE_LEVEL          patient:in/of,value:of                        dir:up             -
urge                        verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
usage                       noun   USE                   agent:by,patient:of                           +                  -
use                         verb   DOPING                patient:subj,topic:obj                        +                  subj:person,obj:drug
use                         verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  obj:object/weapon/drug/money/vehicle/building/substance/document/computer
use                         noun   USE                   agent:by,patient:of                           +                  -
use                         verb   MEDICATED             patient:subj,topic:obj                        +                  obj:drug
use                         verb   WEAPON_KIND           agent:subj,instrument:obj                     +                  obj:weapon
use                         verb   FUEL                  patient:subj,value:obj                        -                  obj:substance
use                         verb   USED_FOR              agent:subj,patient:obj,topic:for/as/inf       +                  obj:building/object/money/place
useless                     adj    EFFECTIVE             patient:noun,topic:against/for                state:ineffective  -
users                       noun   CUSTOMERS             agent:poss,value:self                         -                  -
usual                       adj    NORMAL                topic:noun                                    state:normal       -
utilize                     verb   USE                   agent:subj,patient:obj,topic:for/inf          +                  obj:object/weapon/drug/money/vehicle/building/substance/document/computer
vacant                      adj    VACANT                patient:noun                                  state:vacant       noun:building/place/job
vacate                      verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
vacate                      verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
vacate                      verb   HOLD_OFFICE           patient:subj,topic:from/as                    state:out          subj:person
vacate                      verb   VACANT                agent:subj,patient:obj                        state:vacant       obj:building/place
vaccinate                   verb   VACCINATED            patient:obj,topic:against,agent:subj          state:yes          obj:person
vaccinated                  adj    VACCINATED            patient:noun                                  state:yes          noun:person
vaccinated                  adj    SHARE_DONE            patient:noun,value:num                        -                  -
vaccination rate            noun   RATE_SHARE            topic:of/for,place:in,value:of/at/be          -                  -
valid                       adj    TRUE                  topic:noun/that                               state:true         -
validate                    verb   CERTIFIED             agent:subj,topic:obj                          state:yes          obj:election/vote
valuation                   noun   WORTH                 patient:of/poss,value:of/be                   -                  -
value                       verb   COST                  patient:obj,value:at,agent:subj               -                  -
value                       noun   COST                  patient:of/for/poss/mod,value:of/be/at/to     -                  -
value                       noun   WORTH                 patient:of/poss,value:of/be                   -                  -
valued                      adj    COST                  patient:noun,value:at                         -                  -
vandalize                   verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
vanish                      verb   MISSING               patient:subj                                  state:missing      subj:person
vanish                      verb   PRESENT_STATE         patient:subj                                  state:no           -
vanish                      verb   LAYOFF                value:subj,agent:at                           -                subj:job
vault                       verb   DISTANCE_RECORD       agent:subj,value:obj                          -                  subj:person
veer                        verb   CRASH_LAND            patient:subj,place:into/in/near               +                  subj:vehicle/person
veer                        verb   LANE                  agent:subj,value:in/into                      -                  subj:vehicle
vehicles                    noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
velocity                    noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
venue                       noun   VENUE                 topic:of/for,value:be                         -                  be:any
verified                    adj    AUTHENTIC             patient:noun                                  state:genuine      -
verify                      verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
verify                      verb   AUTHENTIC             agent:subj,patient:obj                        state:genuine      -
vet                         verb   INSPECT               agent:subj,patient:obj                        +                  obj:object/building/vehicle/weapon/place/document
veto                        verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
veto                        noun   VOTE_RESULT           topic:of,agent:by/poss                        state:rejected     -
veto                        verb   VETO                  agent:subj,topic:obj                          +                  obj:measure/law
veto                        noun   VETO                  agent:by/poss,topic:of                        +                  -
victim                      noun   ALLEGED_ROLE          agent:be,topic:of/in/behind                   +                  be:person/org
victims                     noun   VICTIM_COUNT          topic:of,agent:poss,value:self                -                  -
victims                     noun   PARTICIPANTS          topic:in,value:self                           -                  -
victory                     noun   ELECTION_RESULT       patient:poss/of/for,topic:in/over             state:won          -
video                       verb   RECORDED              agent:subj,patient:obj                        +                  obj:event/person/meeting
view                        verb   AUDIENCE              value:subj,patient:obj                        -                  obj:show
viewers                     noun   CUSTOMERS             agent:poss,value:self                         -                  -
viewers                     noun   AUDIENCE              patient:of,value:of/self                      -                  -
viewership                  noun   AUDIENCE              patient:of,value:of/self                      -                  -
views                       noun   AUDIENCE              patient:of,value:of/self                      -                  -
vintage                     noun   DATED                 patient:of,value:be                           -                  be:any
violate                     verb   LEGALITY              agent:subj,topic:obj                          state:illegal      obj:law
violate                     verb   LIMIT_COMPARE         patient:subj,standard:obj                     state:over         -
violate                     verb   TRUCE                 agent:subj,topic:obj                          state:war          obj:treaty
violation                   noun   FAULT_REPORTED        patient:in/with/of                            +                  -
violations                  noun   FREQUENCY             agent:of,value:self                           -                  -
visit                       verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
visit                       verb   VISIT                 agent:subj,goal:obj/to                        +                  subj:person
visit                       noun   VISIT                 agent:by/of,goal:to                           +                  -
visit                       verb   FREQUENCY             agent:subj,value:num,topic:obj                -                  -
visitors                    noun   COUNT_PEOPLE          topic:at/of,value:of/be/self                  -                  -
visits                      noun   FREQUENCY             agent:of,value:self                           -                  -
vital                       adj    NEED                  topic:noun,agent:to/for                       +                  -
void                        verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
void                        verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
void                        verb   CERTIFIED             agent:subj,topic:obj                          state:no           obj:election/vote
voluntary                   adj    DUTY                  topic:noun,agent:for                          not                -
volunteers                  noun   SAMPLE                topic:of,value:self                           -                  -
vote                        verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
vote                        verb   VOTE_TALLY            agent:subj,value:num,topic:for/on/inf         -                  subj:org/person
vote                        noun   VOTE_TALLY            topic:on/for,value:of/by/num                  -                  -
vote                        verb   TURNOUT               value:subj,topic:in                           -                  subj:person
vote against                verb   VOTE_CAST             agent:subj,topic:against/from/on              state:against      -
vote down                   verb   VOTE_RESULT           topic:obj,agent:subj                          state:rejected     obj:measure/law/plan/deal/treaty/project
vote down                   verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
vote for                    verb   VOTE_CAST             agent:subj,topic:for/of/on                    state:for          -
vote in favor of            verb   VOTE_CAST             agent:subj,topic:for/of/on                    state:for          -
vote in favour of           verb   VOTE_CAST             agent:subj,topic:for/of/on                    state:for          -
vote no                     verb   VOTE_CAST             agent:subj,topic:against/from/on              state:against      -
vote tally                  noun   VOTE_COUNT            patient:for,value:self,topic:in               -                  -
vote through                verb   VOTE_RESULT           topic:obj,agent:subj                          state:approved     obj:measure/law/plan/deal/treaty/project
vote through                verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
vote to strike              idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
vote yes                    verb   VOTE_CAST             agent:subj,topic:for/of/on                    state:for          -
voter turnout               noun   TURNOUT               topic:in/of/for,value:of/at/be                -                  -
votes                       noun   VOTE_COUNT            patient:for,value:self,topic:in               -                  -
vouch for                   verb   AUTHENTIC             agent:subj,patient:obj                        state:genuine      -
vow                         verb   PROMISE               agent:subj,topic:inf/that/obj                 +                  -
vow                         noun   PROMISE               agent:poss,topic:inf/that                     +                  -
wage                        noun   WAGE                  patient:poss/for,value:of/be                   -                  -
wage increase               noun   RAISE                 recipient:for,value:of                        -                  -
wages                       noun   WAGE                  patient:poss/for,value:of/be                   -                  -
wagons                      noun   VEHICLE_COUNT         topic:in,value:self                           -                  -
wail                        verb   ALARM                 patient:subj                                  +                  subj:signal
wail                        verb   ALARM_TIME            topic:subj,value:at                           -                  subj:signal
wait                        noun   DURATION              topic:of/poss,value:of/be                     -                  -
wait                        verb   WAIT                  patient:subj,value:for/obj,topic:for          -                  subj:person
wait                        verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
wait time                   noun   WAIT                  topic:of,value:of/be                          -                  -
waiting time                noun   WAIT                  topic:of,value:of/be                          -                  -
waive                       verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
waive                       verb   APPEAL                agent:subj,topic:of                           not                obj:appeal
waive                       verb   LAW_FORCE             topic:obj,agent:subj                          state:out          obj:law/rule/measure/treaty/sanction
waive                       verb   DUTY                  topic:that/inf/obj,agent:for                  not                obj:rule/law
waive                       verb   SANCTIONS             agent:subj,patient:on/against,topic:obj       state:off          obj:sanction
waive                       verb   HELD                  agent:subj,topic:obj                          state:skipped      obj:meeting/inquiry/training/hearing/event/test/game
waive                       verb   LAWYER_PRESENT        patient:subj                                  not                obj:lawyer
wake                        verb   SLEEP                 patient:subj                                  state:conscious    subj:person
wake up                     verb   SLEEP                 patient:subj                                  state:conscious    subj:person
walk                        verb   DISTANCE              patient:subj,value:obj,goal:to,source:from    -                  -
walk                        verb   ROUTE                 agent:subj,value:via/along/through/down       -                  subj:person/vehicle
walk                        verb   DESTINATION           agent:subj,value:to                           -                  subj:person/vehicle,to:place/building
walk alone                  idiom  ACCOMPANY             agent:subj                                    not              -
walk away                   verb   WALKED_OUT            agent:subj,patient:on/of/from                 +                  subj:person/org
walk away                   verb   DEPART_WAY            patient:subj,topic:as/from                    state:resigned   subj:person
walk away from              verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
walk away from              verb   CONTRACT              agent:subj,patient:with                       not                obj:contract/deal/treaty
walk away from              verb   ACCEPT_OFFER          agent:subj,topic:obj                          state:refused      obj:deal/plan/money/job/contract
walk away from the table    idiom  TALKS                 agent:subj                                    state:off          -
walk away unharmed          idiom  INJURY                patient:subj                                  state:unhurt       -
walk free                   idiom  CUSTODY               patient:subj                                  state:free         subj:person
walk free without charges   idiom  CHARGE_DECISION       patient:subj                                  state:nocharge     subj:person
walk off the job            verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
walk off the job            verb   STRIKE_START          agent:subj,value:on/in                        -                  subj:person/org
walk out                    verb   STRIKE_WORK           agent:subj,topic:over                         state:on           subj:person/org
walk out                    verb   LEAVE                 agent:subj,source:from                        +                  subj:person/vehicle,from:place/building
walk out                    verb   WALKED_OUT            agent:subj,patient:on/of/from                 +                  subj:person/org
walk out                    verb   STRIKE_START          agent:subj,value:on/in                        -                  subj:person/org
walk out                    verb   LEAVE_TIME            agent:subj,value:at/around/before/after/by/obj  -                subj:person/vehicle/org
walk out of                 verb   LEAVE                 agent:subj,source:of                          +                  subj:person/vehicle
walk out of                 verb   TALKS                 agent:subj,topic:obj                          state:off          obj:meeting
walk past                   verb   HELPED                agent:subj,patient:obj                        not              obj:person/animal
walkout                     noun   STRIKE_WORK           agent:by/of,topic:over                        state:on           -
want                        verb   DEMAND_VALUE          agent:subj,value:obj,topic:for                -                  subj:org/person
want no part                idiom  SUPPORT               agent:subj,topic:to/for/with                  state:against    -
warm                        verb   TEMPERATURE           patient:subj,value:to/obj                     -                  subj:weather/place/object
warmer                      adj    COMPARE               patient:noun,standard:than                    dir:up             -
warn                        verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                  obj:person/org
warn                        verb   REPORTED_TO           agent:subj,recipient:iobj,topic:of/about/that  +                  iobj:person/org
warn against                verb   SUPPORT               agent:subj,topic:obj                          state:against    obj:measure/law/plan/person/project/deal/claim/tax/event
warning                     noun   REPORTED_TO           agent:from/by,recipient:to,topic:about/of     +                  -
warrant                     noun   WARRANT               patient:for                                   +                  -
washed out                  adj    ROAD                  patient:noun,topic:by/with                    state:closed     -
watch                       verb   COUNT_PEOPLE          value:subj,topic:obj                          -                  subj:person,obj:event/meeting/building/place/hearing
watch                       verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
watch                       verb   AUDIENCE              value:subj,patient:obj                        -                  obj:show
water level                 noun   HEIGHT                patient:of/poss,value:of/be                   -                  -
water level                 noun   WATER_LEVEL           patient:of,value:of/at/be                     -                  -
wave through                verb   VOTE_TALLY            agent:subj,topic:obj,value:by                 -                by:vote
weaken                      verb   STORM_CATEGORY        topic:subj,value:to/as                        -                  subj:weather
weaken                      verb   IMPROVED              patient:subj                                  dir:down           -
weaker                      adj    COMPARE               patient:noun,standard:than                    dir:down           -
weakness                    noun   FAULT_REPORTED        patient:in/with/of                            +                  -
wealthier                   adj    COMPARE               patient:noun,standard:than                    dir:up             -
weapon                      noun   WEAPON_KIND           instrument:be,patient:of                      +                  be:any
wear                        verb   WEAR                  agent:subj,patient:obj                        +                  obj:object
wear                        verb   SEATBELT              patient:subj,topic:obj                        state:yes          obj:belt
wed                         verb   MARRIED               patient:subj,recipient:obj                    state:married      obj:person
wed                         adj    MARRIED               patient:noun,recipient:to                     state:married      -
wedding                     noun   MARRIED               patient:of/poss,recipient:to                  state:married      -
weigh                       verb   WEIGHT                patient:subj,value:obj                        -                  -
weigh in at                 verb   WEIGHT                patient:subj,value:obj                        -                  -
weight                      noun   WEIGHT                patient:of/poss,value:of/be                   -                  -
weight limit                noun   LOAD                  patient:of,value:of                           -                  -
welcome                     verb   SUPPORT               agent:subj,topic:obj                          state:for          obj:measure/law/plan/person/project/deal/claim
welcome                     verb   INVITE                agent:subj,patient:obj,goal:to                +                  obj:person/org
welcome                     verb   SUPPORT               agent:subj,topic:obj                          state:for        obj:measure/law/plan/person/project/deal/claim/tax/event
well                        adj    CURED                 patient:noun                                  state:well         noun:person/animal
well maintained             adj    MAINTAINED            patient:noun                                  state:kept         -
well-maintained             adj    MAINTAINED            patient:noun                                  state:kept         -
westbound                   adj    DIRECTION             agent:noun                                    dir:down           -
wet                         adj    WEATHER               place:in/at                                   state:wet          -
whales                      noun   SPECIES_COUNT         topic:of,place:in,value:self                  -                  -
whereabouts                 noun   LOCATION              agent:of/poss,value:be                        -                  be:any
white                       adj    COLOR                 patient:noun,topic:self                       -                  noun:object/vehicle/building
width                       noun   LENGTH                patient:of/poss,value:of/be                   -                  -
wield                       verb   ARMED                 patient:subj,topic:obj                        state:armed        obj:weapon
wield                       verb   WEAPON_KIND           agent:subj,instrument:obj                     +                  obj:weapon
wife                        noun   RELATION              patient:be,recipient:of/poss                  -                  be:person
wildcat strike              noun   STRIKE_WORK           agent:by/of,topic:over                        state:on         -
wilful                      adj    PREMEDITATED          topic:noun                                    state:deliberate   -
will charge                 verb   CHARGE_DECISION       patient:obj,topic:with,agent:subj             state:charge       obj:person
will not be charged         idiom  CHARGE_DECISION       patient:subj                                  state:nocharge     subj:person
willful                     adj    PREMEDITATED          topic:noun                                    state:deliberate   -
win                         verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:election/vote/game/war
win                         verb   ELECTION_RESULT       patient:subj,topic:obj                        state:won          obj:job
win                         noun   ELECTION_RESULT       patient:poss/of/for,topic:in/over             state:won          -
win                         verb   VOTE_COUNT            patient:subj,value:obj,topic:for/against      -                  subj:org/person
win                         verb   SCORE                 patient:subj,value:num,topic:against          -                  subj:team/person
win                         verb   FUNDED                agent:subj,value:obj,patient:for              -                  obj:money
win                         verb   CONTRACTOR            agent:subj,patient:obj                        +                  obj:contract
win                         verb   BOARD_SEATS           patient:subj,value:obj                        -                  obj:job
win                         verb   BOARD_SEATS           patient:subj,value:obj,topic:in/on            -                  obj:job,in:org/election
win                         verb   FINISH_TIME           agent:subj,value:in,topic:obj                 -                  subj:person/team
win                         verb   TITLES                agent:subj,value:obj                          -                  obj:game
win                         verb   TERM_COUNT            patient:subj,value:obj                        -                  obj:job
win                         verb   VOTE_MARGIN           patient:subj,value:by                         -                  by:vote
win approval                verb   VOTE_RESULT           topic:subj                                    state:approved     subj:measure/law/plan
win approval                verb   VOTE_TALLY            topic:subj,value:by                           -                by:vote
win backing                 idiom  SUPPORT               topic:subj,agent:poss                         state:for        -
win bronze                  verb   MEDAL                 agent:subj,topic:in/at                        -                  -
win gold                    verb   MEDAL                 agent:subj,topic:in/at                        -                  -
win silver                  verb   MEDAL                 agent:subj,topic:in/at                        -                  -
win support                 idiom  SUPPORT               topic:subj,agent:poss                         state:for        -
win the race                verb   MEDAL                 agent:subj,topic:in/at                        -                  -
wind speed                  noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
winds                       noun   SPEED                 patient:of/poss,value:of/at/be                -                  -
winner                      noun   SCORER                agent:by,topic:in                             +                  -
winner                      noun   MEDAL                 agent:be,topic:of                             -                  be:person/org
wins                        noun   TITLES                agent:poss,value:self                         -                  -
wipe                        verb   DELETE                agent:subj,patient:obj                        +                  obj:document/computer/evidence
wipe out                    verb   CONVICTION_STATUS     topic:obj,patient:poss,agent:subj             state:overturned   obj:verdict/ruling/law
wiped out                   adj    EXTINCT               patient:noun                                  state:dead         noun:animal
wire                        verb   PAY                   agent:subj,recipient:iobj/to,value:obj,topic:for  -                  obj:money,subj:person/org
withdraw                    verb   CHARGE                topic:obj,patient:against,agent:subj          state:off          obj:charge
withdraw                    verb   APPEAL                agent:subj,topic:of                           not                obj:appeal
withdraw                    verb   MOTION                agent:subj,topic:obj                          state:withdrawn    obj:motion
withdraw                    verb   LAWSUIT               agent:subj,topic:obj                          state:off          obj:suit
withdraw                    verb   CONFESS               agent:subj,topic:obj                          not                obj:claim
withdraw                    verb   CANDIDATE             patient:subj,topic:for                        state:out          subj:person
withdraw                    verb   LICENSED              agent:subj,patient:poss,topic:obj             state:unlicensed   obj:approval
withdraw                    verb   RECALL_PRODUCT        agent:subj,patient:obj                        +                  obj:product/goods/vehicle/object/drug
withdraw                    verb   RECALL_COUNT          agent:subj,value:obj                          -                  obj:product/goods/vehicle/object
withdraw                    verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
withdraw                    verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          subj:force/country
withdraw                    verb   WITHDRAW_FORCES       agent:subj,place:from,patient:obj             state:out          obj:force
withdraw                    verb   WATER_NOTICE          agent:subj,topic:obj,place:for                state:off          obj:order
withdraw                    verb   AMBASSADOR            agent:subj,patient:obj                        state:cut          obj:diplomat
withdraw from               verb   MEMBERSHIP            patient:subj,topic:obj                        state:out          obj:org/team/treaty/war
withdraw from               verb   PLAYED                agent:subj,topic:obj                          not                subj:person/team
withdraw from               verb   CONTROL               agent:subj,place:obj                          not                obj:place/building/country
withdraw labor              idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
withdraw labour             idiom  STRIKE_WORK           agent:subj,topic:over                         state:on         -
withdraw support            idiom  SUPPORT               agent:subj,topic:to/for/with                  state:against    -
withdrawal                  noun   CHARGE                topic:of,patient:against                      state:off          of:charge
withdrawal                  noun   WITHDRAW_FORCES       agent:of/by,place:from                        state:out          of:force/country
withhold                    verb   PUBLISH               agent:subj,patient:obj                        not                obj:document/evidence/claim
withhold                    verb   HIDE                  agent:subj,patient:obj,recipient:from         +                  obj:object/document/evidence/money/claim/person/weapon
withhold                    verb   REPORTED_TO           agent:subj,topic:obj,recipient:from           not                -
withhold consent            verb   CONSENT               agent:subj,topic:to/inf                       state:refused      subj:person/org
withhold support            idiom  SUPPORT               agent:subj,topic:to/for/with                  state:against    -
within capacity             adj    OVERLOADED            patient:noun                                  state:within       -
without bail                idiom  CUSTODY               patient:subj                                  state:held         subj:person
withstand                   verb   DAMAGED               patient:subj                                  state:intact       subj:object/building/vehicle
withstand                   verb   LOAD                  patient:subj,value:obj                        -                  subj:vehicle/building/object
witness                     verb   ATTEND                agent:subj,topic:obj/at                       +                  obj:event/meeting/hearing/game
witness                     verb   SEE                   agent:subj,patient:obj                        +                  obj:person/object/vehicle/animal
witnesses                   noun   WITNESS_COUNT         topic:to/of,value:self                        -                  -
wolves                      noun   SPECIES_COUNT         topic:of,place:in,value:self                  -                  -
woman                       noun   GENDER                patient:be                                    state:female       be:any
work                        verb   RUNNING               patient:subj                                  state:running      subj:object/vehicle/service/signal/computer/building
work                        verb   LOCATION              agent:subj,value:in/at/on                     -                  subj:person/vehicle/object
work                        verb   EMPLOYER              patient:subj,agent:for/at                     +                  subj:person
work                        verb   EXPERIENCE            patient:subj,value:for,topic:as/at            -                  subj:person
work                        verb   EFFECTIVE             patient:subj,topic:obj                        state:effective    subj:drug/plan/measure
work                        verb   STAFFED               value:subj,place:at/in                        -                  subj:person
work                        verb   HOURS_WORKED          agent:subj,value:obj                          -                  obj:time
work                        noun   PAINTED_BY            patient:be,agent:by                           +                  be:any
work                        verb   SUCCESS               topic:subj                                    state:yes          subj:plan/event/project/test/inquiry
work alone                  verb   ACT_ALONE             agent:subj                                    state:alone        subj:person
work alone                  idiom  ACCOMPANY             agent:subj                                    not              -
work as normal              verb   STRIKE_WORK           agent:subj,topic:over                         state:off        subj:person/org
work normally               verb   STRIKE_WORK           agent:subj,topic:over                         state:off        subj:person/org
work stoppage               noun   STRIKE_WORK           agent:by/of,topic:over                        state:on           -
work together               verb   ACT_ALONE             agent:subj                                    state:together     subj:person
workers                     noun   HEADCOUNT             patient:poss/of,value:of/self                 -                  -
workforce                   noun   HEADCOUNT             patient:poss/of,value:of/self                 -                  -
working                     adj    RUNNING               patient:noun                                  state:running      -
working week                noun   HOURS_WORKED          agent:poss,value:of                           -                  -
worse                       adj    COMPARE               patient:noun,standard:than                    dir:down           -
worsen                      verb   IMPROVED              patient:subj                                  dir:down           -
worsening                   noun   IMPROVED              patient:in/of                                 dir:down           -
worth                       adj    WORTH                 patient:noun,value:num                        -                  -
worth                       noun   WORTH                 patient:of/poss,value:of/be                   -                  -
worthless                   adj    EFFECTIVE             patient:noun,topic:against/for                state:ineffective  -
wound                       verb   TOLL_INJURED          value:obj,topic:subj,place:in/at              -                  obj:person
wound                       verb   INJURY                patient:obj,agent:subj                        state:hurt         obj:person
wound                       verb   WOUND_PLACE           patient:obj,value:in/on,agent:subj            -                  obj:person
wound                       noun   WOUND_PLACE           patient:to,value:to/in                        -                  -
wounded                     noun   TOLL_INJURED          value:self,topic:in/from                      -                  -
wounded                     adj    INJURY                patient:noun                                  state:hurt         noun:person
wrap up                     verb   INVESTIGATION         agent:subj,topic:into                         state:closed       obj:inquiry
wrap up                     verb   BEGIN_END             topic:subj                                    state:ended        subj:event/work/war/project/strike/inquiry/meeting/treaty
wrap up                     verb   BEGIN_END             topic:obj,agent:subj                          state:ended        obj:event/work/war/project/strike/inquiry/meeting/service
wrap up                     verb   FINISHED              agent:subj,patient:obj                        state:done         obj:building/project/document/work
wreck                       verb   DAMAGED               patient:obj,agent:subj                        state:damaged      obj:object/building/vehicle/place
wreck                       noun   CRASH_LAND            patient:of,place:in/near                      +                  -
wreck                       verb   DEMOLISH              agent:subj,patient:obj                        +                obj:building/object
write                       verb   AUTHOR                agent:subj,patient:obj                        +                  obj:document
write                       verb   ADD_REMOVE            agent:subj,patient:obj,goal:in                state:in           in:document/law/measure/plan/list
write                       verb   RULED_BY              agent:subj,topic:obj                          +                  obj:ruling/document/sentence/warrant
write                       verb   LANGUAGE              patient:subj,topic:obj                        -                  obj:language
write down                  verb   DISCLOSED             agent:subj,topic:obj                          state:public       obj:money/document/claim/meeting
write to                    verb   CONTACT               agent:subj,recipient:obj                      +                  obj:person/org
write to                    verb   REPORTED_TO           agent:subj,recipient:obj,topic:of/about/that  +                obj:person/org
writer                      noun   AUTHOR                agent:be,patient:of                           +                  be:person/org
wrong                       adj    TRUE                  topic:noun/that                               state:false        -
yea                         noun   VOTE_CAST             agent:poss,topic:for                          state:for          -
year-old                    adj    AGE                   patient:noun,value:num                        -                  -
yellow                      adj    COLOR                 patient:noun,topic:self                       -                  noun:object/vehicle/building
yes vote                    noun   VOTE_CAST             agent:poss,topic:for                          state:for          -
yield                       noun   OUTPUT                patient:of/poss,value:of                      -                  -
yield                       noun   CROP                  topic:of,value:of                             -                  -
younger                     adj    COMPARE               patient:noun,standard:than                    dir:down           -
