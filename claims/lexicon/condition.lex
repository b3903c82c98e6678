# States as they are told in ordinary words, by a phrase that no one verb stands for: "is back in front of
# her classes", "was waved through", "has gone to the wall". Word knowledge only: what reads it looks
# for the words in order, whatever the tree of the sentence.
#
# words   in their dictionary form; between them may stand articles, adverbs, auxiliaries, adjectives
#         and hyphens ("go ahead" is also "go-ahead"); behind `be` a verb or adjective stands as written.
#         `own` stands for any possessive, `oneself` for any reflexive, `_` for a short noun phrase, `_office` for
#         one that ends in a row of office.lex, `be` also for a verb of lasting.lex.
# frame, state  of frame.lex and stateset.lex
# of      where the one stands that is in the state: subj, obj (undone voice: of a passive its subject),
#         next = the noun behind the phrase, gap = the noun at `_`, poss = whose the thing is;
#         saying = who says it
# with    of a stance, where the thing stands that it is to; of an office, which
# class   of the one in the state, of argclass.lex or thing = nobody; any
#: words+  frame@frame  state  of{subj|obj|next|gap|poss|saying}  with{subj|obj|next|gap|poss|office}?  class
abandon                         PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
abandon                         WITHDRAW_FORCES  out         subj    -     force
abandon                         DEAL_STATE   off         obj     -     deal/contract
abandon own bid                 CANDIDATE    out         subj    -     person
abandon own campaign            CANDIDATE    out         subj    -     person
abandon own car                 AFTER_CRASH  fled        subj    -     person/vehicle
abandon own homes               EVACUEES     left        subj    -     person/place
abandon own hunger strike       EATING       eats        subj    -     person
abandon own strike              STRIKE_WORK  off         subj    -     person/org
abandon race                    RACE_END     retired     subj    -     person/vehicle/animal
abandon work on                 WORK_ON      stopped     next    -     thing
abate                           STORM_STRENGTH  weaker      subj    -     weather
abdicate                        HOLD_OFFICE  out         subj    -     person
abduct                          ABDUCTION    taken       obj     -     person
abide by code                   COMPLIANCE   kept        subj    -     person/org/business/building/country
abide by guideline              COMPLIANCE   kept        subj    -     person/org/business/building/country
abide by instruction            COMPLIANCE   kept        subj    -     person/org/business/building/country
abide by law                    COMPLIANCE   kept        subj    -     person/org/business/building/country
abide by obligation             COMPLIANCE   kept        subj    -     person/org/business/building/country
abide by order                  COMPLIANCE   kept        subj    -     person/org/business/building/country
abide by procedure              COMPLIANCE   kept        subj    -     person/org/business/building/country
abide by protocol               COMPLIANCE   kept        subj    -     person/org/business/building/country
abide by regulation             COMPLIANCE   kept        subj    -     person/org/business/building/country
abide by rule                   COMPLIANCE   kept        subj    -     person/org/business/building/country
abide by standard               COMPLIANCE   kept        subj    -     person/org/business/building/country
abolish                         LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
abolish                         LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
abscond                         CUSTODY      fugitive    subj    -     person
abuse                           TREATMENT    badly       obj     subj  person/animal
accept                          ACCEPT_OFFER  accepted    obj     subj  deal/money
accept                          ACCEPT_OFFER  accepted    obj     subj  job
accept _ in evidence            EVIDENCE_STATE  admitted    obj     -     evidence/object/document
accept defeat                   CONCESSION   conceded    subj    -     person/party/org
accept food                     EATING       eats        subj    -     person
accept in evidence              EVIDENCE_STATE  admitted    obj     -     evidence/object/document
accept orders again             RUNNING      running     subj    -     thing
accept own guilt                PLEA         guilty      subj    -     person
accept pay cut                  PAY_MOVE     down        subj    -     person
accept resignation of           HOLD_OFFICE  out         next    -     person
accept result                   CONCESSION   conceded    subj    -     person/party/org
acclaim                         RECEPTION    well        obj     subj  any
achieve own aim                 SUCCESS      yes         subj    -     thing
achieve own goal                SUCCESS      yes         subj    -     thing
achieve own goal                TARGET_MET   met         subj    -     any
achieve own target              TARGET_MET   met         subj    -     any
acknowledge defeat              CONCESSION   conceded    subj    -     person/party/org
acknowledge own guilt           PLEA         guilty      subj    -     person
act alone                       ACT_ALONE    alone       subj    -     person
act honestly                    HONESTY      honest      subj    -     person
act illegally                   COMPLIANCE   broke       subj    -     person/org/business/building/country
act immediately on              HEED         heeded      obj     subj  thing
act in line with code           COMPLIANCE   kept        subj    -     person/org/business/building/country
act in line with guideline      COMPLIANCE   kept        subj    -     person/org/business/building/country
act in line with instruction    COMPLIANCE   kept        subj    -     person/org/business/building/country
act in line with law            COMPLIANCE   kept        subj    -     person/org/business/building/country
act in line with obligation     COMPLIANCE   kept        subj    -     person/org/business/building/country
act in line with order          COMPLIANCE   kept        subj    -     person/org/business/building/country
act in line with procedure      COMPLIANCE   kept        subj    -     person/org/business/building/country
act in line with protocol       COMPLIANCE   kept        subj    -     person/org/business/building/country
act in line with regulation     COMPLIANCE   kept        subj    -     person/org/business/building/country
act in line with rule           COMPLIANCE   kept        subj    -     person/org/business/building/country
act in line with standard       COMPLIANCE   kept        subj    -     person/org/business/building/country
act in self defence             FIRST_SHOT   return      subj    -     person/force
act in self defense             FIRST_SHOT   return      subj    -     person/force
act lawfully                    COMPLIANCE   kept        subj    -     person/org/business/building/country
act of own accord               VOLUNTARY    free        subj    -     any
act of own free will            VOLUNTARY    free        subj    -     any
act on                          HEED         heeded      obj     subj  thing
act outside law                 COMPLIANCE   broke       subj    -     person/org/business/building/country
act together                    ACT_ALONE    together    subj    -     person
act unlawfully                  COMPLIANCE   broke       subj    -     person/org/business/building/country
act upon                        HEED         heeded      obj     subj  thing
act within law                  COMPLIANCE   kept        subj    -     person/org/business/building/country
act without permission          PERMITTED    refused     subj    -     person/org
add jobs                        STAFFING     hiring      subj    -     business/org/building
add staff                       STAFFING     hiring      subj    -     business/org/building
address                         HEED         heeded      obj     subj  document/claim/motion
adhere to code                  COMPLIANCE   kept        subj    -     person/org/business/building/country
adhere to guideline             COMPLIANCE   kept        subj    -     person/org/business/building/country
adhere to instruction           COMPLIANCE   kept        subj    -     person/org/business/building/country
adhere to law                   COMPLIANCE   kept        subj    -     person/org/business/building/country
adhere to obligation            COMPLIANCE   kept        subj    -     person/org/business/building/country
adhere to order                 COMPLIANCE   kept        subj    -     person/org/business/building/country
adhere to procedure             COMPLIANCE   kept        subj    -     person/org/business/building/country
adhere to protocol              COMPLIANCE   kept        subj    -     person/org/business/building/country
adhere to regulation            COMPLIANCE   kept        subj    -     person/org/business/building/country
adhere to rule                  COMPLIANCE   kept        subj    -     person/org/business/building/country
adhere to standard              COMPLIANCE   kept        subj    -     person/org/business/building/country
admit                           EVIDENCE_STATE  admitted    obj     -     evidence/object/document
admit defeat                    CONCESSION   conceded    subj    -     person/party/org
admit doping                    DRUG_TEST    doped       subj    -     person
admit own guilt                 PLEA         guilty      subj    -     person
adore                           REVIEWS      well        obj     subj  art/show/product
advance to                      STAGE        through     subj    -     person/team/org
advance to final                STAGE        through     subj    -     person/team/org/place/country
advance to next round           STAGE        through     subj    -     person/team/org/place/country
advise _ to accept              SUPPORT      for         subj    next  person
advise _ to stay indoors        EVACUEES     stayed      obj     -     person/place
affirm                          CONVICTION_STATUS  upheld      obj     -     verdict/sentence/ruling
agree move to                   PLAYER_MOVE  leaves      subj    -     person
agree new contract              PLAYER_MOVE  stays       subj    -     person
agree new deal                  PLAYER_MOVE  stays       subj    -     person
agree to                        VOTE_RESULT  approved    next    -     thing
agree to disarm                 SURRENDER    gave_up     subj    -     any
agree to give back              KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
agree to part with              KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
agree to return                 KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
agree to return to work         STRIKE_WORK  off         subj    -     person/org
agree to sell                   KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
agree to sell                   KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
agree to take                   ACCEPT_OFFER  accepted    obj     subj  job
airlift _ out                   EVACUEES     left        obj     -     person/place
airlift _ to safety             TRAPPED      freed       obj     -     person/animal/vehicle
airlift out                     EVACUEES     left        obj     -     person/place
alert                           WARNED       warned      obj     -     person/org/building
alert _ about                   WARNED       warned      obj     next  person/org/building
alert _ of                      WARNED       warned      obj     next  person/org/building
allow                           GOAL_GIVEN   given       obj     -     point
allow _ back                    EVACUEES     stayed      obj     -     person/place
allow _ home                    EVACUEES     stayed      obj     -     person/place
allow _ in evidence             EVIDENCE_STATE  admitted    obj     -     evidence/object/document
allow _ to fail                 GRANTED      cut         obj     -     org/building/place/team/project
allow _ to go ahead             VOTE_RESULT  approved    obj     -     thing
allow _ to go under             GRANTED      cut         obj     -     org/building/place/team/project
allow _ to return               EVACUEES     stayed      obj     -     person/place
allow _ to stay                 EVACUEES     stayed      obj     -     person/place
allow back into                 OPEN_CLOSED  open        obj     -     thing
allow bail                      CUSTODY      free        obj     -     person
allow in evidence               EVIDENCE_STATE  admitted    obj     -     evidence/object/document
allow to compete                BAN_SPORT    eligible    obj     -     person
allow to go ahead               VOTE_RESULT  approved    obj     -     thing
allow to play                   BAN_SPORT    eligible    obj     -     person
allow to proceed                VOTE_RESULT  approved    obj     -     thing
allow to race                   BAN_SPORT    eligible    obj     -     person
allow to run                    CANDIDATE    in          obj     -     person
allow to stand                  CANDIDATE    in          obj     -     person
allow to take part              BAN_SPORT    eligible    obj     -     person
alter own account               STORY_KEPT   dropped     subj    -     person
alter own story                 STORY_KEPT   dropped     subj    -     person
anchor safely                   AFLOAT       afloat      subj    -     vehicle
announce                        PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
announce job cuts               STAFFING     cutting     subj    -     business/org/building
announce layoffs                STAFFING     cutting     subj    -     business/org/building
announce loss                   PROFITABLE   loss        subj    -     business/org
announce own candidacy          CANDIDATE    in          subj    -     person
announce own resignation        HOLD_OFFICE  out         subj    -     person
announce profit                 PROFITABLE   profit      subj    -     business/org
announce redundancies           STAFFING     cutting     subj    -     business/org/building
annul                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
annul candidacy                 CANDIDATE    out         poss    -     person
answer calls                    COMMS        sending     subj    -     any
answer no comment               TALKING      no          subj    -     person/org
answer questions from reporters  PRESS        faced       subj    -     person
answer questions in court       TAKES_STAND  yes         subj    -     person
apologise                       SORRY        sorry       subj    -     person/org
apologise for                   SORRY        sorry       subj    -     person/org
apologise to                    SORRY        sorry       subj    -     person/org
apologize                       SORRY        sorry       subj    -     person/org
apologize for                   SORRY        sorry       subj    -     person/org
apologize to                    SORRY        sorry       subj    -     person/org
appear before court             SHOWED_UP    came        subj    -     person/org
appear before judge             SHOWED_UP    came        subj    -     person/org
appear before magistrates       SHOWED_UP    came        subj    -     person/org
appear in court                 SHOWED_UP    came        subj    -     person/org
appear on stage                 ON_STAGE     on          subj    -     person/team
appear to hold                  TRUCE        peace       subj    -     treaty
applaud                         RECEPTION    well        obj     subj  any
applaud                         SUPPORT      for         subj    next  person/org/party
apply                           LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
apprehend                       CUSTODY      held        obj     -     person
approve                         VOTE_RESULT  approved    obj     -     thing
approve                         ACCEPT_OFFER  accepted    obj     subj  deal/money
approve candidacy               CANDIDATE    in          poss    -     person
approve of                      SUPPORT      for         subj    next  person/org/party
argue against                   SUPPORT      against     subj    next  person/org/party
arrest                          CUSTODY      held        obj     -     person
arrest boy                      ARRESTS      made        subj    -     org/person
arrest couple                   ARRESTS      made        subj    -     org/person
arrest girl                     ARRESTS      made        subj    -     org/person
arrest man                      ARRESTS      made        subj    -     org/person
arrest men                      ARRESTS      made        subj    -     org/person
arrest no one                   ARRESTS      none        subj    -     org/person
arrest nobody                   ARRESTS      none        subj    -     org/person
arrest people                   ARRESTS      made        subj    -     org/person
arrest suspect                  ARRESTS      made        subj    -     org/person
arrest teenager                 ARRESTS      made        subj    -     org/person
arrest woman                    ARRESTS      made        subj    -     org/person
arrest women                    ARRESTS      made        subj    -     org/person
arrest youth                    ARRESTS      made        subj    -     org/person
arrive ahead of time            ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
arrive at                       PASSAGE      through     subj    -     vehicle/goods
arrive in                       PASSAGE      through     subj    -     vehicle/goods
arrive late                     ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
arrive on time                  ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
arrive safely                   TOUCHDOWN    safe        subj    -     vehicle
arrive without incident         TOUCHDOWN    safe        subj    -     vehicle/flight
ask _ to reject                 SUPPORT      against     subj    next  person
ask for forgiveness             SORRY        sorry       subj    -     person/org
ask to leave                    STAY_PUT     move        subj    -     person
assault                         TREATMENT    badly       obj     subj  person/animal
attack police                   ORDERLY      violent     subj    -     any
attack unprovoked               FIRST_SHOT   first       subj    -     person/force
attack without provocation      FIRST_SHOT   first       subj    -     person/force
attend court                    SHOWED_UP    came        subj    -     person/org
attend hearing                  SHOWED_UP    came        subj    -     person/org
attend own trial                SHOWED_UP    came        subj    -     person/org
attract big crowds              CROWDS       big         subj    -     event/show/game/meeting
attract crowds                  CROWDS       big         subj    -     event/show/game/meeting
attract few people              CROWDS       small       subj    -     event/show/game/meeting
attract few visitors            CROWDS       small       subj    -     event/show/game/meeting
attract hardly anyone           CROWDS       small       subj    -     event/show/game/meeting
attract huge crowds             CROWDS       big         subj    -     event/show/game/meeting
attract large crowds            CROWDS       big         subj    -     event/show/game/meeting
attract little interest         CROWDS       small       subj    -     event/show/game/meeting
attract record crowd            CROWDS       big         subj    -     event/show/game/meeting
attract small crowd             CROWDS       small       subj    -     event/show/game/meeting
attract thousands               CROWDS       big         subj    -     event/show/game/meeting
auction                         KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
auction                         KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
auction                         KEEP_LOSE    lost        obj     -     art
auction off                     KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
auction off                     KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
auction off                     KEEP_LOSE    lost        obj     -     art
audit                           VETTED       checked     obj     -     thing
authenticate                    AUTHENTIC    genuine     obj     -     document/evidence/claim/art/object
authorise                       PERMITTED    given       obj     -     event/show/game/meeting
authorize                       PERMITTED    given       obj     -     event/show/game/meeting
avert bankruptcy                SOLVENCY     solvent     subj    -     business/org
avert recession                 GROWTH       growing     subj    -     economy
avoid administration            SOLVENCY     solvent     subj    -     business/org
avoid arrest                    CUSTODY      fugitive    subj    -     person
avoid bankruptcy                SOLVENCY     solvent     subj    -     business/org
avoid cameras                   PRESS        dodged      subj    -     person
avoid charges                   CHARGE_DECISION  nocharge    subj    -     person/org
avoid closure                   OPEN_CLOSED  open        subj    -     building/place/org
avoid custodial sentence        JAIL         spared      subj    -     person
avoid deportation               ASYLUM       granted     subj    -     person
avoid drop                      DIVISION     up          subj    -     team
avoid eviction                  TENANCY      in          subj    -     person
avoid jail                      JAIL         spared      subj    -     person
avoid jail sentence             JAIL         spared      subj    -     person
avoid jail term                 JAIL         spared      subj    -     person
avoid press                     PRESS        dodged      subj    -     person
avoid prison                    JAIL         spared      subj    -     person
avoid prison sentence           JAIL         spared      subj    -     person
avoid prison term               JAIL         spared      subj    -     person
avoid prosecution               CHARGE_DECISION  nocharge    subj    -     person/org
avoid recession                 GROWTH       growing     subj    -     economy
avoid red card                  ON_PITCH     on          subj    -     person
avoid relegation                DIVISION     up          subj    -     any
avoid relegation                DIVISION     up          subj    -     team/place/org
avoid worst of                  STRUCK_PLACE  spared      subj    -     place/building/country
await approval                  VOTE_RESULT  pending     subj    -     thing
await signature                 SIGNED       pending     subj    -     contract/deal/document
award                           GOAL_GIVEN   given       obj     -     point
award _ grant                   GRANTED      given       obj     -     org/building/place/team/project
axe                             LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
axe                             PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
axe                             LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
axe grant to                    GRANTED      cut         next    -     org/building/place/team/project
axe jobs                        STAFFING     cutting     subj    -     business/org/building
back                            SUPPORT      for         subj    next  person
back down                       FIRMNESS     yielded     subj    -     person/org/party/country
back out of                     PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
back strike                     STRIKE_WORK  on          subj    -     person/org
back up for miles               TRAFFIC      jammed      subj    -     thing
backfire                        SUCCESS      no          subj    -     thing
backtrack on own statement      STORY_KEPT   dropped     subj    -     person
baffle                          CLARITY      unclear     subj    -     thing
bail                            CUSTODY      free        obj     -     person
bail _ out                      LENT         lent        obj     subj  person/org/business
bail _ out                      GRANTED      given       obj     -     org/building/place/team/project
bail out                        LENT         lent        obj     subj  person/org/business
bail out                        GRANTED      given       obj     -     org/building/place/team/project
bail out safely                 LIFE         alive       subj    -     person/animal
balance own books               BUDGET_STATE  within      subj    -     thing
balance own budget              BUDGET_STATE  within      subj    -     thing
ban for                         BAN_SPORT    banned      obj     -     person
ban from                        BAN_SPORT    banned      obj     -     person
ban from classroom              HOLD_OFFICE  suspended   obj     -     person
ban from practising             LICENSED     unlicensed  obj     -     person
ban from running                CANDIDATE    out         obj     -     person
ban from standing               CANDIDATE    out         obj     -     person
ban sale of                     ON_SALE      off         next    -     thing
bankroll                        LENT         lent        obj     subj  person/org/business
bar                             EVIDENCE_STATE  excluded    obj     -     evidence/object/document
bar _ from school               EXPELLED     out         obj     -     person
bar from                        BAN_SPORT    banned      obj     -     person
bar from classroom              HOLD_OFFICE  suspended   obj     -     person
bar from practice               LICENSED     unlicensed  obj     -     person
bar from practising             LICENSED     unlicensed  obj     -     person
bar from running                CANDIDATE    out         obj     -     person
bar from school                 EXPELLED     out         obj     -     person
bar from standing               CANDIDATE    out         obj     -     person
barrel through                  STRUCK_PLACE  hit         obj     subj  place/building/country
barricade                       OPEN_CLOSED  closed      obj     -     building/place
bask in sunshine                WEATHER      dry         subj    -     place
baton charge                    FORCE_SHOWN  used        subj    -     person/force/org
batter                          STRUCK_PLACE  hit         obj     subj  place/building/country
batter _ to death               LIFE         dead        obj     -     person/animal
batter to death                 LIFE         dead        obj     -     person/animal
battle                          FIRE_STATE   burning     next    -     fire
be a ghost town                 VACANT       vacant      subj    -     thing
be a hit                        SUCCESS      yes         subj    -     thing
be a matter of choice           MANDATORY    may         subj    -     thing
be a set up                     FAIR         rigged      subj    -     thing
be a snip                       AFFORDABLE   cheap       subj    -     thing
be abandoned                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be abandoned                    VACANT       vacant      subj    -     thing
be abandoned                    DEAL_STATE   off         subj    -     deal/contract
be abandoned                    CASE_STATUS  ended       subj    -     case/hearing
be abandoned                    INVESTIGATION  closed      subj    -     inquiry
be abandoned by                 TRUSTED      no          subj    -     any
be abducted                     ABDUCTION    taken       subj    -     person
be ablaze                       FIRE_STATE   burning     subj    -     fire
be able to cope                 COPE         coping      subj    -     thing
be able to pay own debts        SOLVENCY     solvent     subj    -     thing
be able to talk                 SLEEP        conscious   subj    -     person
be abolished                    LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be aborted                      DEAL_STATE   off         subj    -     deal/contract
be about to fall down           DAMAGED      damaged     subj    -     building/object/vehicle/place
be above board                  FAIR         fair        subj    -     thing
be above fray                   PARTIALITY   neutral     subj    -     person/org/country/document
be above suspicion              HONESTY      honest      subj    -     person
be absent from court            SHOWED_UP    absent      subj    -     person/org
be abundant                     HARVEST      good        subj    -     crop
be abusive                      TEMPER       fierce      subj    -     person/animal
be accessible                   OPEN_CLOSED  open        subj    -     thing
be accessible                   DELETED      there       subj    -     thing
be accident                     FOUL_PLAY    no          subj    -     death
be accident                     PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
be accident waiting             SAFE         unsafe      subj    -     thing
be accidental                   FOUL_PLAY    no          subj    -     death
be accidental                   PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
be accompanied by               ACT_ALONE    together    subj    -     person
be accounted for                MISSING      found       subj    -     person
be acquaintances                KNOW_PERSON  known       subj    -     person
be acquainted                   KNOW_PERSON  known       subj    -     person
be act of revenge               PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be act of sabotage              PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be act of terrorism             PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be acted upon                   HEED         heeded      subj    -     thing
be acting alone                 ACT_ALONE    alone       subj    -     person
be active                       DELETED      there       subj    -     thing
be adamant                      FIRMNESS     firm        subj    -     person/org/party/country
be adding jobs                  STAFFING     hiring      subj    -     business/org/building
be adequately staffed           MANNED       full        subj    -     thing
be admitted to hospital         HOSPITAL     in          subj    -     person
be adopted                      VOTE_RESULT  approved    subj    -     law/measure/plan
be adored                       POPULAR      liked       subj    -     any
be advised to boil              CONTAMINATED  tainted     next    -     water
be advised to boil own          CONTAMINATED  tainted     next    -     water
be advised to leave             EVACUEES     left        subj    -     person/place
be advised to stay indoors      EVACUEES     stayed      subj    -     person/place
be affirmed                     CONVICTION_STATUS  upheld      subj    -     verdict/sentence/ruling
be affordable                   AFFORDABLE   cheap       subj    -     thing
be afloat                       SOLVENCY     solvent     subj    -     thing
be afloat                       AFLOAT       afloat      subj    -     vehicle
be afraid to go home            GONE_HOME    away        subj    -     person
be afraid to return             GONE_HOME    away        subj    -     person
be against                      SUPPORT      against     subj    next  person
be against                      SUPPORT      against     subj    next  person/org/party
be aggressive                   TEMPER       fierce      subj    -     person/animal
be agreed                       DEAL_STATE   on          subj    -     deal/contract
be ahead in polls               LEADING      ahead       subj    -     person/party/org/team
be ahead of schedule            ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be ai generated                 AUTHENTIC    fake        subj    -     thing
be ailing                       CURED        sick        subj    -     person/animal
be airborne again               RUNNING      running     subj    -     thing
be airlifted out                EVACUEES     left        subj    -     person/place
be airlifted out                TRAPPED      freed       subj    -     person/animal/vehicle
be airlifted to safety          TRAPPED      freed       subj    -     person/animal/vehicle
be alert                        SLEEP        conscious   subj    -     person
be alerted                      WARNED       warned      subj    -     any
be alerted about                WARNED       warned      subj    next  any
be alerted of                   WARNED       warned      subj    next  any
be alight                       FIRE_STATE   burning     subj    -     fire
be alive                        LIFE         alive       subj    -     person
be alive                        LIFE         alive       subj    -     person/animal
be alive                        COMMS        sending     subj    -     vehicle
be alive and well               LIFE         alive       subj    -     person
be alive and well               LIFE         alive       subj    -     person/animal
be all alone                    ACT_ALONE    alone       subj    -     person
be all but gone                 SPECIES      dying       subj    -     animal
be all for                      SUPPORT      for         subj    next  person
be all for                      SATISFIED    yes         subj    -     person/org
be all gone                     TICKETS      gone        subj    -     ticket/event/show/game
be all smiles                   COMPOSURE    calm        subj    -     person
be allies                       TERMS        good        subj    -     any
be allowed ashore               ISOLATED     out         subj    -     person/vehicle/animal
be allowed back                 EXPELLED     in          subj    -     person
be allowed back home            EVACUEES     stayed      subj    -     person/place
be allowed back home            GONE_HOME    home        subj    -     person
be allowed home                 HOSPITAL     out         subj    -     person
be allowed home                 EVACUEES     stayed      subj    -     person/place
be allowed home                 GONE_HOME    home        subj    -     person
be allowed home on bail         CUSTODY      free        subj    -     person
be allowed in                   PASSAGE      through     subj    -     vehicle/goods
be allowed into                 ENTRY        in          subj    -     person
be allowed off                  ISOLATED     out         subj    -     person/vehicle/animal
be allowed out                  ISOLATED     out         subj    -     person/vehicle/animal
be allowed through              PASSAGE      through     subj    -     vehicle/goods
be allowed through              ENTRY        in          subj    -     person
be allowed to collapse          GRANTED      cut         subj    -     org/building/place/team/project
be allowed to compete           BAN_SPORT    eligible    subj    -     person
be allowed to enter             ENTRY        in          subj    -     person
be allowed to go ahead          PERMITTED    given       subj    -     event/thing
be allowed to keep own home     TENANCY      in          subj    -     person
be allowed to land              ENTRY        in          subj    -     person
be allowed to leave             ISOLATED     out         subj    -     person/vehicle/animal
be allowed to play              BAN_SPORT    eligible    subj    -     person
be allowed to practise          LICENSED     licensed    subj    -     person
be allowed to race              BAN_SPORT    eligible    subj    -     person
be allowed to stand             GOAL_GIVEN   given       subj    -     point
be allowed to stay              EXPELLED     in          subj    -     person
be allowed to stay              TENANCY      in          subj    -     person
be almost empty                 VACANT       vacant      subj    -     thing
be almost empty                 CROWDS       small       subj    -     event/show/game/meeting
be amateur                      TRAINED      untrained   subj    -     person
be among dead                   LIFE         dead        subj    -     person/animal
be among friends                ACT_ALONE    together    subj    -     person
be among survivors              LIFE         alive       subj    -     person/animal
be amply staffed                MANNED       full        subj    -     thing
be angry at                     SATISFIED    no          subj    -     person/org
be annulled                     CONVICTION_STATUS  overturned  subj    -     verdict/sentence/ruling
be annulled                     LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be anonymous                    ANONYMOUS    unknown     subj    -     any
be anyone's guess               CLARITY      unclear     subj    -     thing
be appalled by                  SATISFIED    no          subj    -     person/org
be appalled by                  SUPPORT      against     subj    next  person/org/party
be apprehended                  CUSTODY      held        subj    -     person
be approved                     DEAL_STATE   on          subj    -     deal/contract
be approved                     VOTE_RESULT  approved    subj    -     law/measure/plan
be approved for use             VOTE_RESULT  approved    subj    -     drug
be arch rivals                  TERMS        bad         subj    -     any
be armed                        ARMED        armed       subj    -     person
be armed with                   ARMED        armed       subj    -     person
be arson                        PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be as close as ever             COUPLE       together    subj    -     person
be as good as new               DAMAGED      intact      subj    -     building/object/vehicle/place
be as honest as day             HONESTY      honest      subj    -     person
be as right as rain             CURED        well        subj    -     person/animal
be as safe as houses            SAFE         safe        subj    -     thing
be as thick as thieves          TERMS        good        subj    -     any
be asked to leave               EXPELLED     out         subj    -     person
be asked to stay                EVACUEES     stayed      subj    -     person/place
be asleep                       SLEEP        unconscious  subj    -     person
be at breaking point            COPE         overwhelmed  subj    -     thing
be at capacity                  VACANT       occupied    subj    -     thing
be at daggers drawn             TERMS        bad         subj    -     any
be at dead end                  LEADS        no          subj    -     thing
be at deadlock                  RESOLVED     unresolved  subj    -     thing
be at death's door              CURED        sick        subj    -     person/animal
be at each other's throats      TERMS        bad         subj    -     any
be at each other's throats      UNITY        split       subj    -     any
be at end                       OUTBREAK     out         subj    -     disease
be at end                       INVESTIGATION  closed      subj    -     inquiry
be at full capacity             VACANT       occupied    subj    -     thing
be at full strength             MANNED       full        subj    -     thing
be at full stretch              COPE         overwhelmed  subj    -     thing
be at halt                      RUNNING      stopped     subj    -     thing
be at head of                   HOLD_OFFICE  in          subj    -     person
be at hearing                   SHOWED_UP    came        subj    -     person/org
be at helm                      HOLD_OFFICE  in          subj    -     person
be at impasse                   TALKS        off         subj    -     meeting
be at large                     CUSTODY      fugitive    subj    -     person
be at large                     LEASH        loose       subj    -     animal
be at liberty                   CUSTODY      free        subj    -     person
be at loggerheads               TERMS        bad         subj    -     any
be at loggerheads with          TERMS        bad         subj    next  any
be at loss over                 CLARITY      unclear     next    -     thing
be at loss to explain           CLARITY      unclear     next    -     thing
be at low ebb                   VACANT       vacant      subj    -     thing
be at odds                      TERMS        bad         subj    -     any
be at odds over                 UNITY        split       subj    -     any
be at odds with                 TERMS        bad         subj    next  any
be at one                       UNITY        united      subj    -     any
be at own peak                  OUTBREAK     burning     subj    -     disease
be at own throats               UNITY        split       subj    -     any
be at post                      GUARD_POST   on          subj    -     person
be at risk of                   SAFE         unsafe      subj    -     thing
be at risk of collapse          SAFE         unsafe      subj    -     thing
be at risk of extinction        SPECIES      dying       subj    -     animal
be at sixes and sevens          UNITY        split       subj    -     any
be at standstill                RUNNING      stopped     subj    -     thing
be at standstill                TRAFFIC      jammed      subj    -     thing
be at war with oneself          UNITY        split       subj    -     any
be attacked by complete stranger  KNOW_PERSON  unknown     subj    -     person
be attacked by stranger         KNOW_PERSON  unknown     subj    -     person
be auctioned                    KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
be auctioned                    KEEP_LOSE    lost        subj    -     art
be auctioned off                KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
be auctioned off                KEEP_LOSE    lost        subj    -     art
be audited                      VETTED       checked     subj    -     thing
be authentic                    AUTHENTIC    genuine     subj    -     object/document/art
be authentic                    AUTHENTIC    genuine     subj    -     thing
be authenticated                AUTHENTIC    genuine     subj    -     thing
be available                    TICKETS      left        subj    -     ticket
be available for selection      LINEUP       in          subj    -     person
be available in shops           ON_SALE      on          subj    -     thing
be awaiting approval            VOTE_RESULT  pending     subj    -     thing
be awake                        SLEEP        conscious   subj    -     person
be awake and alert              SLEEP        conscious   subj    -     person
be awake and talking            SLEEP        conscious   subj    -     person
be awarded                      GOAL_GIVEN   given       subj    -     point
be awarded grant                GRANTED      given       subj    -     org/building/place/team/project
be awarded pay rise             PAY_MOVE     up          subj    -     person
be awarded pay rise             PAY_MOVE     up          subj    -     person/org
be axed                         PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be axed                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be axed                         PLAN_STATUS  cancelled   subj    -     service/vehicle
be axing jobs                   STAFFING     cutting     subj    -     business/org/building
be back                         PLAN_STATUS  on          subj    -     service/vehicle
be back above ground            TRAPPED      freed       subj    -     person/animal/vehicle
be back at full power           RUNNING      running     subj    -     thing
be back at own desk             HOLD_OFFICE  in          subj    -     person
be back at school               EXPELLED     in          subj    -     person
be back at work                 STRIKE_WORK  off         subj    -     person/org
be back behind bars             CUSTODY      held        subj    -     person
be back from brink              SPECIES      recovering  subj    -     animal
be back home                    MISSING      found       subj    -     person
be back home                    HOSPITAL     out         subj    -     person
be back home from hospital      HOSPITAL     out         subj    -     person
be back home with own family    CUSTODY      free        subj    -     person
be back in action               RUNNING      running     subj    -     thing
be back in air                  RUNNING      running     subj    -     thing
be back in air                  RUNNING      running     subj    -     flight/vehicle/service
be back in black                PROFITABLE   profit      subj    -     business/org
be back in business             OPEN_CLOSED  open        subj    -     thing
be back in business             OPEN_CLOSED  open        subj    -     business/org/building
be back in cage                 LEASH        tied        subj    -     animal
be back in class                HOLD_OFFICE  in          subj    -     person
be back in class                EXPELLED     in          subj    -     person
be back in classroom            HOLD_OFFICE  in          subj    -     person
be back in command              HOLD_OFFICE  in          subj    -     person
be back in court                CASE_STATUS  going       subj    -     case/hearing
be back in custody              CUSTODY      held        subj    -     person
be back in dugout               HOLD_OFFICE  in          subj    -     person
be back in front of class       HOLD_OFFICE  in          subj    -     person
be back in hands of             MISSING      found       subj    -     object/art/document
be back in hands of             KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
be back in harbour              AFLOAT       afloat      subj    -     vehicle
be back in hospital             HOSPITAL     in          subj    -     person
be back in jail                 CUSTODY      held        subj    -     person
be back in money                PROFITABLE   profit      subj    -     business/org
be back in museum               MISSING      found       subj    -     object/art/document/vehicle
be back in numbers              SPECIES      recovering  subj    -     animal
be back in office               ELECTION_RESULT  won         subj    -     person/party/org
be back in operation            RUNNING      running     subj    -     thing
be back in own enclosure        LEASH        tied        subj    -     animal
be back in own homes            EVACUEES     stayed      subj    -     person/place
be back in own homes            GONE_HOME    home        subj    -     person
be back in own job              HOLD_OFFICE  in          subj    -     person
be back in own office           HOLD_OFFICE  in          subj    -     person
be back in own post             HOLD_OFFICE  in          subj    -     person
be back in own villages         GONE_HOME    home        subj    -     person
be back in pool                 BAN_SPORT    eligible    subj    -     person
be back in port                 AFLOAT       afloat      subj    -     vehicle
be back in production           RUNNING      running     subj    -     building/business/vehicle/object/thing
be back in production           RUNNING      running     subj    -     building/business/org
be back in profit               PROFITABLE   profit      subj    -     business/org
be back in race                 CANDIDATE    in          subj    -     person
be back in red                  PROFITABLE   loss        subj    -     business/org
be back in saddle               BAN_SPORT    eligible    subj    -     person
be back in safe hands           MISSING      found       subj    -     object/art/document/vehicle
be back in service              RUNNING      running     subj    -     thing
be back in service              RUNNING      running     subj    -     building/business/vehicle/object/thing
be back in side                 LINEUP       in          subj    -     person
be back in squad                BAN_SPORT    eligible    subj    -     person
be back in squad                LINEUP       in          subj    -     person
be back in team                 BAN_SPORT    eligible    subj    -     person
be back in team                 LINEUP       in          subj    -     person
be back in training             LINEUP       in          subj    -     person
be back in use                  RUNNING      running     subj    -     thing
be back in use                  OPEN_CLOSED  open        subj    -     building/place/object
be back in wild                 LIFE         alive       subj    -     animal
be back in work                 EMPLOYED     employed    subj    -     person
be back on                      PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be back on                      RUNNING      running     subj    -     thing
be back on                      TALKS        on          subj    -     meeting
be back on ballot               CANDIDATE    in          subj    -     person
be back on beat                 HOLD_OFFICE  in          subj    -     person
be back on bench                HOLD_OFFICE  in          subj    -     person
be back on bridge               HOLD_OFFICE  in          subj    -     person
be back on display              MISSING      found       subj    -     object/art/document
be back on duty                 HOLD_OFFICE  in          subj    -     person
be back on grid                 POWERED      on          subj    -     place/building
be back on ground safely        TOUCHDOWN    safe        subj    -     vehicle/flight
be back on job                  STRIKE_WORK  off         subj    -     person/org
be back on market               ON_SALE      on          subj    -     thing
be back on own feet             CURED        well        subj    -     person/animal
be back on patrol               HOLD_OFFICE  in          subj    -     person
be back on sale                 ON_SALE      on          subj    -     thing
be back on shelves              ON_SALE      on          subj    -     thing
be back on speaking terms       TERMS        good        subj    -     any
be back on speaking terms with  TERMS        good        subj    next  any
be back on stream               RUNNING      running     subj    -     building/business/vehicle/object/thing
be back on streets              CUSTODY      free        subj    -     person
be back on supply               POWERED      on          subj    -     place/building
be back on track                BAN_SPORT    eligible    subj    -     person
be back on track                TALKS        on          subj    -     meeting
be back on track                PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be back on wall                 MISSING      found       subj    -     object/art/document
be back online                  RUNNING      running     subj    -     thing
be back online                  RUNNING      running     subj    -     building/business/vehicle/object/thing
be back open                    OPEN_CLOSED  open        subj    -     building/place/org
be back teaching                HOLD_OFFICE  in          subj    -     person
be back to full health          CURED        well        subj    -     person/animal
be back to normal               RUNNING      running     subj    -     thing
be back to normal               TRAFFIC      flowing     subj    -     thing
be back together                TERMS        good        subj    -     any
be back together                COUPLE       together    subj    -     person
be back up                      RUNNING      running     subj    -     thing
be back with                    MISSING      found       subj    -     object/art/document
be back with own family         CUSTODY      free        subj    -     person
be back with own family         HOSTAGE      free        subj    -     person/animal
be back with own owner          MISSING      found       subj    -     any
be back within own banks        FLOOD_STATE  within      subj    -     thing
be backed by                    TRUSTED      yes         subj    -     any
be backed up                    DELETED      there       subj    -     thing
be bad tempered                 TEMPER       fierce      subj    -     person/animal
be badly attended               CROWDS       small       subj    -     event/show/game/meeting
be badly damaged                DAMAGED      damaged     subj    -     building/object/vehicle/place
be badly hit                    DAMAGED      damaged     subj    -     building/object/vehicle/place
be badly maintained             MAINTAINED   neglected   subj    -     building/object/vehicle/place
be badly received               RECEPTION    badly       subj    -     any
be baffled by                   CLARITY      unclear     next    -     thing
be baffled by                   LEADS        no          next    -     thing
be baffling                     CLARITY      unclear     subj    -     thing
be bailed                       CUSTODY      free        subj    -     person
be bailed out                   SOLVENCY     solvent     subj    -     business/org
be balanced                     BUDGET_STATE  within      subj    -     thing
be bankrupt                     SOLVENCY     bankrupt    subj    -     thing
be bankrupt                     SOLVENCY     bankrupt    subj    -     business/org
be banned                       BAN_SPORT    banned      subj    -     person
be banned                       FILM_OUT     held        subj    -     show
be banned from teaching         HOLD_OFFICE  out         subj    -     person
be barely cooked                PROCESSED    raw         subj    -     thing
be bargain                      AFFORDABLE   cheap       subj    -     thing
be barred                       PASSAGE      back        subj    -     vehicle/goods
be barred from returning        GONE_HOME    away        subj    -     person
be barred from school           EXPELLED     out         subj    -     person
be barred from teaching         HOLD_OFFICE  out         subj    -     person
be barricaded                   OPEN_CLOSED  closed      subj    -     thing
be barricaded                   OPEN_CLOSED  closed      subj    -     building/place/object
be bathed in sunshine           WEATHER      dry         subj    -     place
be battered                     STRUCK_PLACE  hit         subj    -     place/building/country
be battling                     FIRE_STATE   burning     next    -     fire
be battling                     FIRE_STATE   burning     obj     -     fire
be beaten                       FIRE_STATE   out         subj    -     fire
be beaten                       OUTBREAK     out         subj    -     disease
be beaten at polls              ELECTION_RESULT  lost        subj    -     person/party/org
be beaten back at               CAPTURED     held        next    -     place/building
be beaten back from             CAPTURED     held        next    -     place/building
be beaten by                    MATCH_RESULT  lost        subj    -     team/place
be beaten off                   INTRUSION    out         subj    -     person/event
be beaten out of                VOLUNTARY    forced      subj    -     any
be beaten to death              LIFE         dead        subj    -     person/animal
be becoming rare                SPECIES      dying       subj    -     animal
be bedridden                    CURED        sick        subj    -     person/animal
be before court                 CASE_STATUS  going       subj    -     case/hearing
be beginner                     TRAINED      untrained   subj    -     person
be beheaded                     EXECUTION    executed    subj    -     person
be behind bars                  CUSTODY      held        subj    -     person
be behind bars                  JAIL         jailed      subj    -     person
be behind in polls              LEADING      behind      subj    -     person/party/org/team
be behind own leader            UNITY        united      subj    -     any
be behind own target            TARGET_MET   missed      subj    -     any
be behind schedule              ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be behind us                    OUTBREAK     out         subj    -     disease
be being considered             VOTE_RESULT  pending     subj    -     thing
be being enforced               LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be being held                   CUSTODY      held        subj    -     person
be being hunted by police       CUSTODY      fugitive    subj    -     person
be being negotiated             SIGNED       pending     subj    -     contract/deal/document
be being observed               TRUCE        peace       subj    -     treaty
be being questioned             CUSTODY      held        subj    -     person
be being questioned by police   CUSTODY      held        subj    -     person
be being respected              TRUCE        peace       subj    -     treaty
be being sought                 MISSING      missing     subj    -     any
be being studied                VOTE_RESULT  pending     subj    -     thing
be being treated as murder      FOUL_PLAY    yes         subj    -     death
be being treated in hospital    HOSPITAL     in          subj    -     person
be being wiped out              SPECIES      dying       subj    -     animal
be belly up                     SOLVENCY     bankrupt    subj    -     business/org
be beloved                      POPULAR      liked       subj    -     any
be below flood level            FLOOD_STATE  within      subj    -     thing
be benched                      LINEUP       out         subj    -     person
be benign                       SAFE         safe        subj    -     thing
be beset by delays              ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be besieged                     SIEGE        on          subj    -     place/building
be best for years               HARVEST      good        subj    -     crop
be best in years                HARVEST      good        subj    -     crop
be best of friends              TERMS        good        subj    -     any
be best on record               HARVEST      good        subj    -     crop
be best thing                   SUPPORT      for         saying  subj  person
be bestseller                   SUCCESS      yes         subj    -     thing
be better                       BETTER       better      subj    -     thing
be between jobs                 EMPLOYED     unemployed  subj    -     person
be beyond doubt                 CLARITY      clear       subj    -     thing
be beyond means                 AFFORDABLE   dear        subj    -     thing
be beyond reach                 AFFORDABLE   dear        subj    -     thing
be beyond recovery              MISSING      missing     subj    -     object/art/document
be beyond repair                DAMAGED      damaged     subj    -     building/object/vehicle/place
be beyond reproach              FAIR         fair        subj    -     thing
be biased                       FAIR         rigged      subj    -     thing
be biased                       PARTIALITY   sided       subj    -     person/org/country/document
be biggest on record            HARVEST      good        subj    -     crop
be binding                      LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be binned                       PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be binned                       LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be bitter enemies               TERMS        bad         subj    -     any
be bitter rivals                TERMS        bad         subj    -     any
be blacked out                  POWERED      off         subj    -     place/building
be blessing                     SUPPORT      for         saying  subj  person
be blind drunk                  SOBRIETY     drunk       subj    -     person
be blindsided                   WARNED       not         subj    -     any
be blindsided about             WARNED       not         subj    next  any
be blindsided of                WARNED       not         subj    next  any
be blockaded                    SIEGE        on          subj    -     place/building
be blockbuster                  SUCCESS      yes         subj    -     thing
be blocked                      OPEN_CLOSED  closed      subj    -     place
be blocked                      DEAL_STATE   off         subj    -     deal/contract
be blocked at                   PASSAGE      back        subj    -     vehicle/goods
be blocked by                   OPEN_CLOSED  closed      subj    -     place
be blocked from                 PASSAGE      back        subj    -     person/vehicle/event
be bloody                       ORDERLY      violent     subj    -     any
be blown away                   DAMAGED      damaged     subj    -     building/object/vehicle/place
be blown down                   DAMAGED      damaged     subj    -     building/object/vehicle/place
be blown up                     DAMAGED      damaged     subj    -     building/object/vehicle/place
be blunder                      SUPPORT      against     saying  subj  person
be boarded up                   OPEN_CLOSED  closed      subj    -     thing
be boarded up                   VACANT       vacant      subj    -     thing
be bogeyman                     POPULAR      disliked    subj    -     any
be bogus                        AUTHENTIC    fake        subj    -     object/document/art
be bogus                        AUTHENTIC    fake        subj    -     thing
be bona fide                    AUTHENTIC    genuine     subj    -     thing
be bone dry                     VACANT       vacant      subj    -     thing
be bone dry                     WEATHER      dry         subj    -     place
be booed off                    RECEPTION    badly       subj    -     any
be booked out                   VACANT       occupied    subj    -     thing
be booked out                   TICKETS      gone        subj    -     ticket/event/show/game
be booked solid                 VACANT       occupied    subj    -     thing
be booked up                    TICKETS      gone        subj    -     ticket/event/show/game
be booming                      GROWTH       growing     subj    -     economy
be boon                         SUPPORT      for         saying  subj  person
be born dead                    LIFE         dead        subj    -     person/animal
be born healthy                 CURED        well        subj    -     person/animal
be born healthy                 LIFE         alive       subj    -     person/animal
be botched                      SUCCESS      no          subj    -     thing
be bottleneck                   TRAFFIC      jammed      subj    -     thing
be bought out of administration  SOLVENCY     solvent     subj    -     business/org
be bought out of bankruptcy     OPEN_CLOSED  open        subj    -     business/org
be bound by                     LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
be box office hit               SUCCESS      yes         subj    -     thing
be branded failing              RATED        bad         subj    -     building/org/business/place
be branded inadequate           RATED        bad         subj    -     building/org/business/place
be breached                     TRUCE        war         subj    -     treaty
be breached                     DAMAGED      damaged     subj    -     building/object
be breakthrough                 SUCCESS      yes         subj    -     thing
be breathable                   CONTAMINATED  clean       subj    -     thing
be breathing on own             LIFE         alive       subj    -     person
be breathing on own own         CURED        well        subj    -     person/animal
be breathing unaided            CURED        well        subj    -     person/animal
be breeding again               SPECIES      recovering  subj    -     animal
be breeze                       HARDNESS     easy        subj    -     any
be briefed                      WARNED       warned      subj    -     any
be briefed about                WARNED       warned      subj    next  any
be briefed of                   WARNED       warned      subj    next  any
be brimming                     VACANT       occupied    subj    -     thing
be broadcast live               SECRET       public      subj    -     thing
be broke                        SOLVENCY     bankrupt    subj    -     business/org
be broken                       TRUCE        war         subj    -     treaty
be broken off                   TALKS        off         subj    -     meeting
be broken up by police          PERMITTED    refused     subj    -     event/thing
be brought down                 TOUCHDOWN    crashed     subj    -     vehicle/flight
be brought out alive            LIFE         alive       subj    -     person/animal
be brought to close             INVESTIGATION  closed      subj    -     inquiry
be brought to safety            EVACUEES     left        subj    -     person/place
be brought to safety            TRAPPED      freed       subj    -     person/animal/vehicle
be brought to surface           TRAPPED      freed       subj    -     person/animal/vehicle
be brought under control        FIRE_STATE   out         subj    -     fire
be brought under control        OUTBREAK     out         subj    -     disease
be brushed aside                HEED         ignored     subj    -     thing
be brutal                       HARDNESS     hard        subj    -     any
be brute                        TEMPER       fierce      subj    -     person/animal
be buckling                     COPE         overwhelmed  subj    -     thing
be building site                FINISHED     undone      subj    -     thing
be built on time                ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be bully                        TEMPER       fierce      subj    -     person/animal
be bumper                       HARVEST      good        subj    -     crop
be bumper one                   HARVEST      good        subj    -     crop
be bumper to bumper             TRAFFIC      jammed      subj    -     thing
be bundled into                 ABDUCTION    taken       subj    -     person
be bungled                      SUCCESS      no          subj    -     thing
be buried alive                 TRAPPED      trapped     subj    -     person/animal/vehicle
be buried under                 OPEN_CLOSED  closed      subj    -     place
be burned out                   DAMAGED      damaged     subj    -     building/object/vehicle/place
be burned to death              LIFE         dead        subj    -     person/animal
be burned to ground             DAMAGED      damaged     subj    -     building/object/vehicle/place
be burning                      FIRE_STATE   burning     subj    -     fire
be burning out of control       FIRE_STATE   burning     subj    -     fire
be bursting at seams            VACANT       occupied    subj    -     thing
be bursting at seams            COPE         overwhelmed  subj    -     thing
be bussed out                   EVACUEES     left        subj    -     person/place
be bussed to safety             EVACUEES     left        subj    -     person/place
be bust                         SOLVENCY     bankrupt    subj    -     thing
be bust                         SUCCESS      no          subj    -     thing
be by oneself                   ACT_ALONE    alone       subj    -     person
be caged                        LEASH        tied        subj    -     animal
be called back                  ON_SALE      off         subj    -     thing
be called off                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be called off                   DEAL_STATE   off         subj    -     deal/contract
be called off                   TALKS        off         subj    -     meeting
be called off                   INVESTIGATION  closed      subj    -     inquiry
be called to stand              TAKES_STAND  yes         subj    -     person
be calm                         COMPOSURE    calm        subj    -     person
be calm                         ORDERLY      peaceful    subj    -     any
be canceled                     PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be cancelled                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be cancelled                    DEAL_STATE   off         subj    -     deal/contract
be cancelled                    LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be cancelled out by video       GOAL_GIVEN   ruled_out   subj    -     point
be cancerous                    SAFE         unsafe      subj    -     thing
be canned                       FILM_OUT     held        subj    -     show
be capped                       RATE_CHANGE  none        subj    -     price/rate/tax/number/market
be captive                      CUSTODY      held        subj    -     person
be captive                      HOSTAGE      held        subj    -     person/animal
be captured                     CAPTURED     taken       subj    -     place/building
be carried off                  ABDUCTION    taken       subj    -     person
be carrying gun                 ARMED        armed       subj    -     person
be carrying no weapon           ARMED        unarmed     subj    -     person
be carrying traffic             OPEN_CLOSED  open        subj    -     building/place/object
be carrying virus               TEST_RESULT  positive    subj    -     person/animal/thing
be carted off                   PLACEMENT    gone        subj    -     object/art/building
be case of arson                PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be catching                     CONTAGIOUS   yes         subj    -     disease
be caught                       LEASH        tied        subj    -     animal
be caught by surprise           WARNED       not         subj    -     any
be caught by surprise about     WARNED       not         subj    next  any
be caught by surprise of        WARNED       not         subj    next  any
be caught cheating              HONESTY      cheated     subj    -     person
be caught cold                  WARNED       not         subj    -     any
be caught cold about            WARNED       not         subj    next  any
be caught cold of               WARNED       not         subj    next  any
be caught doping                DRUG_TEST    doped       subj    -     person
be caught flat footed           WARNED       not         subj    -     any
be caught flat footed about     WARNED       not         subj    next  any
be caught flat footed of        WARNED       not         subj    next  any
be caught napping               WARNED       not         subj    -     any
be caught napping about         WARNED       not         subj    next  any
be caught napping of            WARNED       not         subj    next  any
be caught off guard             WARNED       not         subj    -     any
be caught off guard about       WARNED       not         subj    next  any
be caught off guard of          WARNED       not         subj    next  any
be caught unawares              WARNED       not         subj    -     any
be caught unawares about        WARNED       not         subj    next  any
be caught unawares of           WARNED       not         subj    next  any
be caught unprepared            COPE         overwhelmed  subj    -     thing
be caused by accident           PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
be caused by human error        PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
be caused by mistake            PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
be caused deliberately          PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be caused on purpose            PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be cautioned                    JAIL         spared      subj    -     person
be certified                    TRAINED      trained     subj    -     person
be chained                      LEASH        tied        subj    -     animal
be chalked off                  GOAL_GIVEN   ruled_out   subj    -     point
be cheap                        AFFORDABLE   cheap       subj    -     thing
be cheaper                      RATE_CHANGE  down        subj    -     price/rate/tax/number/market
be cheat                        HONESTY      cheated     subj    -     person
be checked                      VETTED       checked     subj    -     thing
be checked every                WATCHED      yes         subj    -     person/animal
be child proof                  SAFE         safe        subj    -     thing
be child's play                 HARDNESS     easy        subj    -     any
be choked                       TRAFFIC      jammed      subj    -     thing
be choked with smoke            CONTAMINATED  tainted     subj    -     thing
be chosen at random             KNOW_PERSON  unknown     subj    -     person
be chronically understaffed     COPE         overwhelmed  subj    -     thing
be cinch                        HARDNESS     easy        subj    -     any
be clashes at                   ORDERLY      violent     next    -     event
be clean                        CONTAMINATED  clean       subj    -     thing
be clean                        FAIR         fair        subj    -     thing
be clean                        HONESTY      honest      subj    -     person
be clean                        DRUG_TEST    clean       subj    -     person
be clean enough to swim in      CONTAMINATED  clean       subj    -     place
be clear                        MARGIN       clear       subj    -     vote/election/game/event
be clear                        CLARITY      clear       subj    -     thing
be clear cut                    MARGIN       clear       subj    -     vote/election/game/event
be clear headed                 SOBRIETY     sober       subj    -     person
be clear of drink               SOBRIETY     sober       subj    -     person
be cleared                      DEAL_STATE   on          subj    -     deal/contract
be cleared by                   DEAL_STATE   on          subj    -     deal/contract
be cleared by court             VERDICT      acquitted   subj    -     person
be cleared by judge             VERDICT      acquitted   subj    -     person
be cleared for use              VOTE_RESULT  approved    subj    -     drug
be cleared of all charges       VERDICT      acquitted   subj    -     person
be cleared of doping            DRUG_TEST    clean       subj    -     person
be cleared out                  EVACUEES     left        subj    -     person/place
be cleared to play              LINEUP       in          subj    -     person
be cleared to teach             HOLD_OFFICE  in          subj    -     person
be cleared up                   RESOLVED     resolved    subj    -     thing
be clever copy                  AUTHENTIC    fake        subj    -     object/document/art
be cliffhanger                  MARGIN       close       subj    -     vote/election/game/event
be clinched                     DEAL_STATE   on          subj    -     deal/contract
be clinging to life             LIFE         alive       subj    -     person
be clinging to life             CURED        sick        subj    -     person/animal
be clinging to life             CONDITION    grave       subj    -     person
be clogged                      TRAFFIC      jammed      subj    -     thing
be clogged up                   TRAFFIC      jammed      subj    -     thing
be close                        MARGIN       close       subj    -     vote/election/game/event
be close allies                 TERMS        good        subj    -     any
be close friends                TERMS        good        subj    -     any
be close partners               TERMS        good        subj    -     any
be close run                    MARGIN       close       subj    -     vote/election/game/event
be close run thing              MARGIN       close       subj    -     vote/election/game/event
be close to collapse            COPE         overwhelmed  subj    -     thing
be close to death               CURED        sick        subj    -     person/animal
be close to death               CONDITION    grave       subj    -     person
be close to dying out           SPECIES      dying       subj    -     animal
be close to extinction          SPECIES      dying       subj    -     animal
be close to solving             LEADS        yes         next    -     thing
be closed                       OPEN_CLOSED  closed      subj    -     thing
be closed to press              SECRET       secret      subj    -     thing
be closed to public             OPEN_CLOSED  closed      subj    -     thing
be closed to public             SECRET       secret      subj    -     thing
be closed to traffic            OPEN_CLOSED  closed      subj    -     thing
be closed to traffic            OPEN_CLOSED  closed      subj    -     place
be closed to visitors           OPEN_CLOSED  closed      subj    -     thing
be closely watched              WATCHED      yes         subj    -     person/animal
be closing                      OPEN_CLOSED  closed      subj    -     building/place
be closing down                 OPEN_CLOSED  closed      subj    -     building/place
be coerced                      VOLUNTARY    forced      subj    -     any
be cold case                    LEADS        no          subj    -     thing
be coldly received              RECEPTION    badly       subj    -     any
be comatose                     SLEEP        unconscious  subj    -     person
be comfortable                  CONDITION    stable      subj    -     person
be coming down                  RATE_CHANGE  down        subj    -     price/rate/tax/number/market
be committed for trial          CHARGE_DECISION  charge      subj    -     person/org
be committed to                 PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be common again                 SPECIES      recovering  subj    -     animal
be compensated                  MONEY_BACK   got         subj    -     person/org
be competitors                  TERMS        bad         subj    -     any
be complete                     INVESTIGATION  closed      subj    -     inquiry
be complete strangers           KNOW_PERSON  unknown     subj    -     person
be completed                    DEAL_STATE   on          subj    -     deal/contract
be completed                    FINISHED     done        subj    -     thing
be completed on time            ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be completely safe              SAFE         safe        subj    -     thing
be composed                     COMPOSURE    calm        subj    -     person
be compromised                  PROTECTED    exposed     subj    -     thing
be compulsory                   MANDATORY    must        subj    -     thing
be compulsory for all           MANDATORY    must        subj    -     thing
be concluded                    DEAL_STATE   on          subj    -     deal/contract
be concluded                    INVESTIGATION  closed      subj    -     inquiry
be concocted                    AUTHENTIC    fake        subj    -     thing
be condemned by inspectors      RATED        bad         subj    -     building/org/business/place
be conducted fairly             FAIR         fair        subj    -     thing
be confidential                 SECRET       secret      subj    -     thing
be confined to                  ISOLATED     in          subj    -     person/vehicle/animal
be confined to                  OUTBREAK     out         subj    -     disease
be confirmed                    CONVICTION_STATUS  upheld      subj    -     verdict/sentence/ruling
be confirmed as authentic       AUTHENTIC    genuine     subj    -     thing
be confirmed as genuine         AUTHENTIC    genuine     subj    -     thing
be confirmed in post            HOLD_OFFICE  in          subj    -     person
be confirmed to have            TEST_RESULT  positive    subj    -     person/animal/thing
be congested                    TRAFFIC      jammed      subj    -     thing
be connected to grid again      POWERED      on          subj    -     place/building
be conquered                    CAPTURED     taken       subj    -     place/building
be conscious                    SLEEP        conscious   subj    -     person
be conscious and talking        LIFE         alive       subj    -     person
be consigned to history         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be consigned to history         PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be consumed by                  DAMAGED      damaged     subj    -     building/object/vehicle/place
be contagious                   CONTAGIOUS   yes         subj    -     disease
be contained                    FIRE_STATE   out         subj    -     fire
be contained                    OUTBREAK     out         subj    -     disease
be contained by own banks       FLOOD_STATE  within      subj    -     thing
be contaminated                 CONTAMINATED  tainted     subj    -     thing
be content with                 SATISFIED    yes         subj    -     person/org
be continuing                   TALKS        on          subj    -     meeting
be continuing                   INVESTIGATION  open        subj    -     inquiry
be contracting                  GROWTH       shrinking   subj    -     economy
be contrite                     SORRY        sorry       subj    -     person/org
be cooked                       PROCESSED    treated     subj    -     thing
be cooked through               PROCESSED    treated     subj    -     thing
be cooked up                    AUTHENTIC    fake        subj    -     thing
be cooperating with investigators  TALKING      yes         subj    -     person/org
be cooperating with police      TALKING      yes         subj    -     person/org
be coping                       COPE         coping      subj    -     thing
be copy                         AUTHENTIC    fake        subj    -     object/document/art
be cordoned off                 OPEN_CLOSED  closed      subj    -     thing
be cordoned off                 OPEN_CLOSED  closed      subj    -     place
be costly                       AFFORDABLE   dear        subj    -     thing
be counted out                  RACE_END     retired     subj    -     person/vehicle/animal
be counterfeit                  AUTHENTIC    fake        subj    -     object/document/art
be counterfeit                  AUTHENTIC    fake        subj    -     thing
be covered by insurance         INSURED      insured     subj    -     any
be covered in mould             CONTAMINATED  tainted     subj    -     thing
be crammed                      VACANT       occupied    subj    -     thing
be crawling with                CONTAMINATED  tainted     subj    -     thing
be creaking                     COPE         overwhelmed  subj    -     thing
be credible                     FAIR         fair        subj    -     thing
be crippled                     RUNNING      stopped     subj    -     thing
be crippled                     RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be critical                     CONDITION    grave       subj    -     person
be critically acclaimed         REVIEWS      well        subj    -     art/show/product
be critically endangered        SPECIES      dying       subj    -     animal
be critically ill               CURED        sick        subj    -     person/animal
be criticised by inspectors     RATED        bad         subj    -     building/org/business/place
be crooked                      FAIR         rigged      subj    -     thing
be crowd favourite              POPULAR      liked       subj    -     any
be crowd pleaser                RECEPTION    well        subj    -     any
be crowded                      VACANT       occupied    subj    -     thing
be crowded                      CROWDS       big         subj    -     event/show/game/meeting
be crowned with success         SUCCESS      yes         subj    -     thing
be crushed to death             LIFE         dead        subj    -     person/animal
be crying out for staff         MANNED       short       subj    -     thing
be crystal clear                CONTAMINATED  clean       subj    -     thing
be crystal clear                CLARITY      clear       subj    -     thing
be culled                       LIFE         dead        subj    -     animal
be cured                        CURED        well        subj    -     person/animal
be curse                        SUPPORT      against     saying  subj  person
be cut                          PLAN_STATUS  cancelled   subj    -     service/vehicle
be cut free                     TRAPPED      freed       subj    -     person/animal/vehicle
be cut off                      SIEGE        on          subj    -     place/building
be cut off                      OPEN_CLOSED  closed      subj    -     place
be cut off from grid            POWERED      off         subj    -     place/building
be cut out of                   INJURY       hurt        subj    -     person
be cutting jobs                 STAFFING     cutting     subj    -     business/org/building
be damaged beyond repair        DAMAGED      damaged     subj    -     building/object/vehicle/place
be damp squib                   SUCCESS      no          subj    -     thing
be dampened down                FIRE_STATE   out         subj    -     fire
be danger                       SAFE         unsafe      subj    -     thing
be danger to                    SAFE         unsafe      subj    -     thing
be dangerous                    SAFE         unsafe      subj    -     thing
be dangerous                    TEMPER       fierce      subj    -     person/animal
be darling of                   POPULAR      liked       subj    -     any
be darling of critics           REVIEWS      well        subj    -     art/show/product
be dead                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be dead                         LIFE         dead        subj    -     person
be dead                         TRUCE        war         subj    -     treaty
be dead                         TALKS        off         subj    -     meeting
be dead                         DEAL_STATE   off         subj    -     deal/contract
be dead                         LIFE         dead        subj    -     animal/person
be dead against                 SUPPORT      against     subj    next  person
be dead and buried              PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be dead in water                PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be dead in water                VOTE_RESULT  rejected    subj    -     thing
be dead in water                SUCCESS      no          subj    -     thing
be dead in water                DEAL_STATE   off         subj    -     deal/contract
be dead letter                  LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be dead on arrival              LIFE         dead        subj    -     person/animal
be dead set against             SATISFIED    no          subj    -     person/org
be dead to world                SLEEP        unconscious  subj    -     person
be deadlocked                   RESOLVED     unresolved  subj    -     thing
be deadlocked                   TALKS        off         subj    -     meeting
be dealt with                   HEED         heeded      subj    -     thing
be dearer                       RATE_CHANGE  up          subj    -     price/rate/tax/number/market
be death trap                   SAFE         unsafe      subj    -     thing
be debacle                      SUCCESS      no          subj    -     thing
be decided by handful           MARGIN       close       subj    -     vote/election/game/event
be decimated                    HARVEST      failed      subj    -     crop
be decisive                     MARGIN       clear       subj    -     vote/election/game/event
be declared bankrupt            SOLVENCY     bankrupt    subj    -     business/org
be declared dead                LIFE         dead        subj    -     person
be declared dead                LIFE         dead        subj    -     person/animal
be declared fit                 LINEUP       in          subj    -     person
be declared illegal             PERMITTED    refused     subj    -     event/thing
be declared void                LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be deeply divided               UNITY        split       subj    -     any
be deeply unpopular             POPULAR      disliked    subj    -     any
be defeated                     ELECTION_RESULT  lost        subj    -     person/party/org
be defeated                     VOTE_RESULT  rejected    subj    -     law/measure/plan
be defeated by                  MATCH_RESULT  lost        subj    -     team/place
be defeated in                  VOTE_RESULT  rejected    subj    -     law/measure/plan
be defiant                      SORRY        unrepentant  subj    -     person/org
be defrocked                    HOLD_OFFICE  out         subj    -     person
be delayed                      PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be delayed                      ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be delayed by                   ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be deleted                      DELETED      deleted     subj    -     thing
be deliberate                   PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be deliberate attack            PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be delighted with               SATISFIED    yes         subj    -     person/org
be delivered on budget          BUDGET_STATE  within      subj    -     thing
be delivered on time            ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be delusional                   COMPETENT    unfit       subj    -     person
be demoted                      DIVISION     down        subj    -     team
be demoted                      DIVISION     down        subj    -     team/place/org
be denied access to             ENTRY        refused     subj    -     person
be denied another term          ELECTION_RESULT  lost        subj    -     person/party/org
be denied approval              VOTE_RESULT  rejected    subj    -     thing
be denied approval              PERMITTED    refused     subj    -     person/org
be denied approval              VOTE_RESULT  rejected    subj    -     drug
be denied approval for          PERMITTED    refused     subj    next  person/org
be denied asylum                ASYLUM       denied      subj    -     person
be denied bail                  CUSTODY      held        subj    -     person
be denied entry                 PASSAGE      back        subj    -     vehicle/goods
be denied entry                 ENTRY        refused     subj    -     person
be denied entry to              ENTRY        refused     subj    -     person
be denied funding               GRANTED      cut         subj    -     org/building/place/team/project
be denied grant                 GRANTED      cut         subj    -     org/building/place/team/project
be denied licence               VOTE_RESULT  rejected    subj    -     drug
be denied licence               PERMITTED    refused     subj    -     event/thing
be denied pay increase          PAY_MOVE     down        subj    -     person/org
be denied pay rise              PAY_MOVE     down        subj    -     person/org
be denied permission            PERMITTED    refused     subj    -     person/org
be denied permission            PERMITTED    refused     subj    -     event/thing
be denied permission for        PERMITTED    refused     subj    next  person/org
be denied permit                PERMITTED    refused     subj    -     event/thing
be denied planning permission   PERMITTED    refused     subj    -     person/org
be denied planning permission for  PERMITTED    refused     subj    next  person/org
be denied raise                 PAY_MOVE     down        subj    -     person
be denied raise                 PAY_MOVE     down        subj    -     person/org
be denied refund                MONEY_BACK   lost        subj    -     person/org
be denied second term           ELECTION_RESULT  lost        subj    -     person/party/org
be denied visa                  ENTRY        refused     subj    -     person
be departing                    STAY_PUT     move        subj    -     person
be deployed in                  WITHDRAW_FORCES  in          subj    -     force
be deported from                ENTRY        refused     subj    -     person
be deposed                      HOLD_OFFICE  out         subj    -     person
be derailed                     RAILS        off         subj    -     vehicle
be derailed                     RAILS        off         subj    -     any
be derailed                     DEAL_STATE   off         subj    -     deal/contract
be derailed                     RAILS        off         subj    -     vehicle/service
be deranged                     COMPETENT    unfit       subj    -     person
be deserted                     VACANT       vacant      subj    -     thing
be deserted                     CROWDS       small       subj    -     event/show/game/meeting
be deserted by                  TRUSTED      no          subj    -     any
be desperately short of         MANNED       short       subj    -     thing
be despised                     POPULAR      disliked    subj    -     any
be destroyed                    DAMAGED      damaged     subj    -     building/object/vehicle/place
be destroyed                    DELETED      deleted     subj    -     thing
be destroyed                    HARVEST      failed      subj    -     crop
be destroyed                    LIFE         dead        subj    -     animal
be destroyed by vet             LIFE         dead        subj    -     person/animal
be detained in hospital         HOSPITAL     in          subj    -     person
be deteriorating                CURED        sick        subj    -     person/animal
be deteriorating                CONDITION    grave       subj    -     person
be detested                     POPULAR      disliked    subj    -     any
be dethroned                    HOLD_OFFICE  out         subj    -     person
be devastated                   DAMAGED      damaged     subj    -     building/object/vehicle/place
be devastated                   STRUCK_PLACE  hit         subj    -     place/building/country
be devastated                   HARVEST      failed      subj    -     crop
be difficult                    HARDNESS     hard        subj    -     any
be dirt cheap                   AFFORDABLE   cheap       subj    -     thing
be dirty                        CONTAMINATED  tainted     subj    -     thing
be disallowed                   GOAL_GIVEN   ruled_out   subj    -     point
be disallowed                   PERMITTED    refused     subj    -     event/thing
be disappearing                 SPECIES      dying       subj    -     animal
be disappointing                HARVEST      failed      subj    -     crop
be disaster                     SUPPORT      against     saying  subj  person
be disaster                     SUCCESS      no          subj    -     thing
be disaster                     HARVEST      failed      subj    -     crop
be disbanded                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be discharged                   HOSPITAL     out         subj    -     person
be discharged from hospital     HOSPITAL     out         subj    -     person
be discontinued                 ON_SALE      off         subj    -     thing
be discontinued                 INVESTIGATION  closed      subj    -     inquiry
be discontinued                 PLAN_STATUS  cancelled   subj    -     service/vehicle
be discovered alive             MISSING      found       subj    -     any
be diseased                     CURED        sick        subj    -     person/animal
be disgrace                     SUPPORT      against     saying  subj  person
be dishonest                    HONESTY      cheated     subj    -     person
be disliked                     POPULAR      disliked    subj    -     any
be dismantled                   PLACEMENT    gone        subj    -     object/art/building
be dismayed by                  SATISFIED    no          subj    -     person/org
be dismissed                    CASE_STATUS  ended       subj    -     case/hearing
be dismissed after              ON_PITCH     off         subj    -     person
be disowned by                  TRUSTED      no          subj    -     any
be disrupted by violence        ORDERLY      violent     subj    -     any
be distraught                   COMPOSURE    upset       subj    -     person
be ditched                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be divided                      UNITY        split       subj    -     any
be divided over                 UNITY        split       subj    -     any
be divorcing                    COUPLE       apart       subj    -     person
be docile                       TEMPER       gentle      subj    -     person/animal
be doctored                     AUTHENTIC    fake        subj    -     thing
be doddle                       HARDNESS     easy        subj    -     any
be dogged by delays             ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be doing well                   CURED        well        subj    -     person/animal
be done                         DEAL_STATE   on          subj    -     deal/contract
be done and dusted              DEAL_STATE   on          subj    -     deal/contract
be done and dusted              SIGNED       signed      subj    -     contract/deal/document
be done away with               LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be done away with               PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be doomed                       OPEN_CLOSED  closed      subj    -     building/place
be doomed                       SPECIES      dying       subj    -     animal
be doped                        DRUG_TEST    doped       subj    -     person
be doping                       DRUG_TEST    doped       subj    -     person
be double checked               VETTED       checked     subj    -     thing
be doused                       FIRE_STATE   out         subj    -     fire
be down to human error          PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
be downgraded                   STORM_STRENGTH  weaker      subj    -     weather
be dozing                       SLEEP        unconscious  subj    -     person
be dragged into                 ABDUCTION    taken       subj    -     person
be dragged off                  ABDUCTION    taken       subj    -     person
be drained                      VACANT       vacant      subj    -     thing
be drenched                     WEATHER      wet         subj    -     place
be drinkable                    CONTAMINATED  clean       subj    -     water
be driven ashore                AFLOAT       sunk        subj    -     vehicle
be driven back from             CAPTURED     held        next    -     place/building
be driven from                  CAPTURED     held        next    -     place/building
be driven from                  WITHDRAW_FORCES  out         subj    -     force
be driven from office           HOLD_OFFICE  out         subj    -     person
be driven from own homes        EVACUEES     left        subj    -     person/place
be driven off at                CAPTURED     held        next    -     place/building
be driven out of                CAPTURED     held        next    -     place/building
be driven out of                WITHDRAW_FORCES  out         subj    -     force
be driven out of office         HOLD_OFFICE  out         subj    -     person
be dropped                      PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be dropped                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be dropped                      CASE_STATUS  ended       subj    -     case/hearing
be dropped                      LINEUP       out         subj    -     person
be drowned                      LIFE         dead        subj    -     person/animal
be drug cheat                   DRUG_TEST    doped       subj    -     person
be drug free                    DRUG_TEST    clean       subj    -     person
be drunk                        SOBRIETY     drunk       subj    -     person
be dry eyed                     COMPOSURE    calm        subj    -     person
be dry in                       WEATHER      dry         next    -     place
be dud                          SUCCESS      no          subj    -     thing
be dud                          EFFECTIVE    ineffective  subj    -     drug
be dug in                       WITHDRAW_FORCES  in          subj    -     force
be dug in around                WITHDRAW_FORCES  in          subj    -     force
be dug in at                    WITHDRAW_FORCES  in          subj    -     force
be dug out                      TRAPPED      freed       subj    -     person/animal/vehicle
be dumped out                   STAGE        out         subj    -     person/team/org
be dumped out                   STAGE        out         subj    -     person/team/org/place/country
be dumped out                   MATCH_RESULT  lost        subj    -     team/place
be dumped out of                STAGE        out         subj    -     person/team/org/place/country
be dwindling                    SPECIES      dying       subj    -     animal
be dying                        CURED        sick        subj    -     person/animal
be dying down                   OUTBREAK     out         subj    -     disease
be dying out                    SPECIES      dying       subj    -     animal
be earmarked for closure        OPEN_CLOSED  closed      subj    -     building/place
be earmarked for closure        OPEN_CLOSED  closed      subj    -     building/place/org
be easy                         HARDNESS     easy        subj    -     any
be eating again                 EATING       eats        subj    -     person
be economical with truth        HONESTY      cheated     subj    -     person
be effective                    EFFECTIVE    effective   subj    -     drug
be elected                      ELECTION_RESULT  won         subj    -     person/party/org
be eligible to compete          BAN_SPORT    eligible    subj    -     person
be eligible to play             BAN_SPORT    eligible    subj    -     person
be eligible to run              CANDIDATE    in          subj    -     person
be eligible to stand            CANDIDATE    in          subj    -     person
be eliminated                   STAGE        out         subj    -     person/team/org
be eliminated                   MATCH_RESULT  lost        subj    -     team/place
be eliminated from              STAGE        out         subj    -     person/team/org/place/country
be eliminated from inquiry      CHARGE_DECISION  nocharge    subj    -     person/org
be emphatic                     MARGIN       clear       subj    -     vote/election/game/event
be employed                     EMPLOYED     employed    subj    -     person
be empty                        VACANT       vacant      subj    -     thing
be enacted                      VOTE_RESULT  approved    subj    -     law/measure/plan
be encircled                    SIEGE        on          subj    -     place/building
be encrypted                    PROTECTED    protected   subj    -     any
be endangered                   SPECIES      dying       subj    -     animal
be ended                        LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be enemies                      TERMS        bad         subj    -     any
be enemy of                     SUPPORT      against     subj    next  person
be engulfed                     DAMAGED      damaged     subj    -     building/object/vehicle/place
be enthusiastic about           SATISFIED    yes         subj    -     person/org
be entirely safe                SAFE         safe        subj    -     thing
be entombed                     TRAPPED      trapped     subj    -     person/animal/vehicle
be entrenched at                WITHDRAW_FORCES  in          subj    -     force
be entrenched in                WITHDRAW_FORCES  in          subj    -     force
be eradicated                   OUTBREAK     out         subj    -     disease
be erased                       DELETED      deleted     subj    -     thing
be escaping                     LEAK         leaking     subj    -     thing
be established                  CLARITY      clear       subj    -     thing
be estranged                    TERMS        bad         subj    -     any
be estranged from               TERMS        bad         subj    next  any
be euthanised                   LIFE         dead        subj    -     animal
be euthanized                   LIFE         dead        subj    -     animal
be evacuated                    EVACUEES     left        subj    -     person/place
be even handed                  PARTIALITY   neutral     subj    -     person/org/country/document
be even tempered                TEMPER       gentle      subj    -     person/animal
be evicted                      TENANCY      out         subj    -     person
be evicted from own home        TENANCY      out         subj    -     person
be evicted from own homes       TENANCY      out         subj    -     person
be examined                     VETTED       checked     subj    -     thing
be excellent                    HARVEST      good        subj    -     crop
be excluded                     EXPELLED     out         subj    -     person
be excluded from school         EXPELLED     out         subj    -     person
be executed                     EXECUTION    executed    subj    -     person
be exorbitant                   AFFORDABLE   dear        subj    -     thing
be expanding                    GROWTH       growing     subj    -     economy
be expanding own workforce      STAFFING     hiring      subj    -     business/org/building
be expected to live             LIFE         alive       subj    -     person
be expected to make full recovery  CURED        well        subj    -     person/animal
be expected to play             LINEUP       in          subj    -     person
be expected to recover          LIFE         alive       subj    -     person
be expected to survive          LIFE         alive       subj    -     person
be expelled                     EXPELLED     out         subj    -     person
be expelled from                WITHDRAW_FORCES  out         subj    -     force
be expensive                    AFFORDABLE   dear        subj    -     thing
be experienced                  TRAINED      trained     subj    -     person
be exposed                      PROTECTED    exposed     subj    -     any
be expressionless               COMPOSURE    calm        subj    -     person
be extended                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be extended                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be extended                     TRUCE        peace       subj    -     treaty
be extended                     INVESTIGATION  open        subj    -     inquiry
be extinct                      SPECIES      dying       subj    -     animal
be extinguished                 FIRE_STATE   out         subj    -     fire
be extracted under torture      VOLUNTARY    forced      subj    -     any
be eye watering                 AFFORDABLE   dear        subj    -     thing
be fabricated                   AUTHENTIC    fake        subj    -     thing
be fabrication                  AUTHENTIC    fake        subj    -     thing
be facing closure               OPEN_CLOSED  closed      subj    -     building/place
be facing closure               OPEN_CLOSED  closed      subj    -     building/place/org
be facing deportation           ASYLUM       denied      subj    -     person
be facing extinction            SPECIES      dying       subj    -     animal
be fact checked                 VETTED       checked     subj    -     thing
be failing to cope              COPE         overwhelmed  subj    -     thing
be failure                      SUCCESS      no          subj    -     thing
be fair                         FAIR         fair        subj    -     thing
be fair to both sides           PARTIALITY   neutral     subj    -     person/org/country/document
be faithful                     LOYAL        loyal       subj    -     person/force
be fake                         AUTHENTIC    fake        subj    -     object/document/art
be fake                         AUTHENTIC    fake        subj    -     thing
be faked                        AUTHENTIC    fake        subj    -     thing
be fan of                       SUPPORT      for         subj    next  person
be fanned by                    FIRE_STATE   burning     subj    -     fire
be far from finished            FINISHED     undone      subj    -     thing
be far from over                OUTBREAK     burning     subj    -     disease
be far from over                RESOLVED     unresolved  subj    -     thing
be farce                        FAIR         rigged      subj    -     thing
be fast asleep                  SLEEP        unconscious  subj    -     person
be favorite                     LEADING      ahead       subj    -     person/party/org/team
be favourite                    LEADING      ahead       subj    -     person/party/org/team
be feared dead                  MISSING      missing     subj    -     person
be fed up with                  SUPPORT      against     subj    next  person
be fenced off                   OPEN_CLOSED  closed      subj    -     building/place/object
be fended off                   INTRUSION    out         subj    -     person/event
be ferocious                    TEMPER       fierce      subj    -     person/animal
be ferried to safety            EVACUEES     left        subj    -     person/place
be ferried to safety            TRAPPED      freed       subj    -     person/animal/vehicle
be feuding                      TERMS        bad         subj    -     any
be feuding with                 TERMS        bad         subj    next  any
be fiasco                       SUCCESS      no          subj    -     thing
be fiendish                     HARDNESS     hard        subj    -     any
be fiendishly difficult         HARDNESS     hard        subj    -     any
be fierce                       TEMPER       fierce      subj    -     person/animal
be fighting                     FIRE_STATE   burning     next    -     fire
be fighting fit                 CURED        well        subj    -     person/animal
be fighting for life            CURED        sick        subj    -     person/animal
be fighting for own life        LIFE         alive       subj    -     person
be fighting for own life        CURED        sick        subj    -     person/animal
be fighting for own life        CONDITION    grave       subj    -     person
be fighting on                  SURRENDER    fought      subj    -     any
be fighting to contain          FIRE_STATE   burning     obj     -     fire
be fighting to control          FIRE_STATE   burning     obj     -     fire
be figment                      AUTHENTIC    fake        subj    -     thing
be figure of hate               POPULAR      disliked    subj    -     any
be filled to capacity           VACANT       occupied    subj    -     thing
be filtered                     PROCESSED    treated     subj    -     thing
be filthy                       CONTAMINATED  tainted     subj    -     thing
be finalized                    DEAL_STATE   on          subj    -     deal/contract
be financially healthy          SOLVENCY     solvent     subj    -     business/org
be financially sound            SOLVENCY     solvent     subj    -     business/org
be financially stable           SOLVENCY     solvent     subj    -     business/org
be finished                     FINISHED     done        subj    -     thing
be finished on time             ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be fire hazard                  SAFE         unsafe      subj    -     thing
be fire risk                    SAFE         unsafe      subj    -     thing
be fired on first               FIRST_SHOT   return      subj    -     person/force
be fired up                     RUNNING      running     subj    -     building/business/vehicle/object/thing
be firetrap                     SAFE         unsafe      subj    -     thing
be firm friends                 TERMS        good        subj    -     any
be firm friends with            TERMS        good        subj    next  any
be firmly behind                UNITY        united      subj    -     any
be firmly behind                SUPPORT      for         subj    next  person/org/party
be first to help                AFTER_CRASH  stayed      subj    -     person/vehicle
be fit and well                 CURED        well        subj    -     person/animal
be fit as fiddle                CURED        well        subj    -     person/animal
be fit for bathing              CONTAMINATED  clean       subj    -     place
be fit for swimming             CONTAMINATED  clean       subj    -     water
be fit for swimming             CONTAMINATED  clean       subj    -     place
be fit for use                  SAFE         safe        subj    -     thing
be fit to bathe in              CONTAMINATED  clean       subj    -     water
be fit to drink                 SAFE         safe        subj    -     thing
be fit to drink                 CONTAMINATED  clean       subj    -     thing
be fit to drink                 CONTAMINATED  clean       subj    -     water
be fit to play                  LINEUP       in          subj    -     person
be fit to stand trial           COMPETENT    fit         subj    -     person
be fit to swim in               CONTAMINATED  clean       subj    -     thing
be fixed                        FAIR         rigged      subj    -     thing
be fixed                        RESOLVED     resolved    subj    -     thing
be flammable                    SAFE         unsafe      subj    -     thing
be flat                         RATE_CHANGE  none        subj    -     price/rate/tax/number/market
be flattened                    DAMAGED      damaged     subj    -     building/object/vehicle/place
be flawed                       FAIR         rigged      subj    -     thing
be flooded                      DAMAGED      damaged     subj    -     building
be flop                         SUCCESS      no          subj    -     thing
be flourishing                  SPECIES      recovering  subj    -     animal
be flowing                      TRAFFIC      flowing     subj    -     thing
be flown out of country         ASYLUM       denied      subj    -     person
be flush                        SOLVENCY     solvent     subj    -     business/org
be flying again                 RUNNING      running     subj    -     thing
be foiled                       INTRUSION    out         subj    -     person/event
be following new leads in       LEADS        yes         next    -     thing
be folly                        SUPPORT      against     saying  subj  person
be for chop                     OPEN_CLOSED  closed      subj    -     building/place
be for chop                     OPEN_CLOSED  closed      subj    -     building/place/org
be for sale                     KEEP_LOSE    lost        subj    -     thing
be forbidden                    PERMITTED    refused     subj    -     event/thing
be forced back from             CAPTURED     held        next    -     place/building
be forced from office           HOLD_OFFICE  out         subj    -     person
be forced from own homes        EVACUEES     left        subj    -     person/place
be forced out                   HOLD_OFFICE  out         subj    -     person
be forced out                   TENANCY      out         subj    -     person
be forced out of                WITHDRAW_FORCES  out         subj    -     force
be forced out of own homes      EVACUEES     left        subj    -     person/place
be forced to quit               HOLD_OFFICE  out         subj    -     person
be forced to resign             HOLD_OFFICE  out         subj    -     person
be forced to retreat            FIRMNESS     yielded     subj    -     person/org/party/country
be forced to turn patients away  COPE         overwhelmed  subj    -     thing
be foregone conclusion          MARGIN       clear       subj    -     vote/election/game/event
be forewarned                   WARNED       warned      subj    -     any
be forewarned about             WARNED       warned      subj    next  any
be forewarned of                WARNED       warned      subj    next  any
be forged                       AUTHENTIC    fake        subj    -     thing
be forgery                      AUTHENTIC    fake        subj    -     object/document/art
be forgery                      AUTHENTIC    fake        subj    -     thing
be formally identified          ANONYMOUS    known       subj    -     any
be fought off                   INTRUSION    out         subj    -     person/event
be foul                         CONTAMINATED  tainted     subj    -     building/place/water/substance
be foul play                    FOUL_PLAY    yes         subj    -     death
be found alive                  LIFE         alive       subj    -     person/animal
be found dead                   LIFE         dead        subj    -     person
be found dead                   LIFE         dead        subj    -     person/animal
be found guilty of doping       DRUG_TEST    doped       subj    -     person
be found safe                   MISSING      found       subj    -     person
be found safe and well          MISSING      found       subj    -     any
be fractured                    UNITY        split       subj    -     any
be fraud                        AUTHENTIC    fake        subj    -     thing
be fraudulent                   FAIR         rigged      subj    -     thing
be freak accident               FOUL_PLAY    no          subj    -     death
be free                         FREE_OF_CHARGE  free        subj    -     thing
be free                         SIEGE        off         subj    -     place/building
be free and fair                FAIR         fair        subj    -     thing
be free flowing                 TRAFFIC      flowing     subj    -     thing
be free for all                 FREE_OF_CHARGE  free        subj    -     thing
be free from                    CONTAINS     free        subj    next  thing
be free man                     CUSTODY      free        subj    -     person
be free man again               CUSTODY      free        subj    -     person
be free of                      CONTAINS     free        subj    next  thing
be free of alcohol              SOBRIETY     sober       subj    -     person
be free of bacteria             CONTAMINATED  clean       subj    -     water
be free of charge               FREE_OF_CHARGE  free        subj    -     thing
be free of charges              CHARGE_DECISION  nocharge    subj    -     person/org
be free of disease              CURED        well        subj    -     person/animal
be free of pollution            CONTAMINATED  clean       subj    -     thing
be free of quarantine           ISOLATED     out         subj    -     person/vehicle/animal
be free of trouble              ORDERLY      peaceful    subj    -     any
be free to choose whether to wear  MANDATORY    may         next    -     thing
be free to compete              BAN_SPORT    eligible    subj    -     person
be free to enter                FREE_OF_CHARGE  free        subj    -     thing
be free to go ahead             VOTE_RESULT  approved    subj    -     thing
be free to leave                ISOLATED     out         subj    -     person/vehicle/animal
be free to play                 BAN_SPORT    eligible    subj    -     person
be free to practise             LICENSED     licensed    subj    -     person
be free to race                 BAN_SPORT    eligible    subj    -     person
be free to run                  CANDIDATE    in          subj    -     person
be free to stand                CANDIDATE    in          subj    -     person
be free woman                   CUSTODY      free        subj    -     person
be free woman again             CUSTODY      free        subj    -     person
be freed on bail                CUSTODY      free        subj    -     person
be freed with suspended sentence  JAIL         spared      subj    -     person
be freed without charge         CUSTODY      free        subj    -     person
be freed without charge         CHARGE_DECISION  nocharge    subj    -     person/org
be freely given                 VOLUNTARY    free        subj    -     any
be fresh                        CONTAMINATED  clean       subj    -     thing
be friend of                    SUPPORT      for         subj    next  person
be friendly                     TEMPER       gentle      subj    -     person/animal
be friends                      TERMS        good        subj    -     any
be friends                      KNOW_PERSON  known       subj    -     person
be friends again                TERMS        good        subj    -     any
be friends with                 TERMS        good        subj    next  any
be from natural causes          FOUL_PLAY    no          subj    -     death
be front runner                 LEADING      ahead       subj    -     person/party/org/team
be frozen                       RATE_CHANGE  none        subj    -     price/rate/tax/number/market
be fugitive                     CUSTODY      fugitive    subj    -     person
be full                         VACANT       occupied    subj    -     thing
be full                         CROWDS       big         subj    -     event/show/game/meeting
be full house                   CROWDS       big         subj    -     event/show/game/meeting
be full of                      CONTAINS     has         subj    next  thing
be full of bugs                 RUNNING      stopped     subj    -     thing
be full of mice droppings       CONTAMINATED  tainted     subj    -     thing
be full steam ahead             PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be full to brim                 VACANT       occupied    subj    -     thing
be full to bursting             VACANT       occupied    subj    -     thing
be full to bursting             COPE         overwhelmed  subj    -     thing
be full to capacity             VACANT       occupied    subj    -     thing
be full up                      VACANT       occupied    subj    -     thing
be fully booked                 VACANT       occupied    subj    -     thing
be fully booked                 TICKETS      gone        subj    -     ticket/event/show/game
be fully briefed                WARNED       warned      subj    -     any
be fully briefed about          WARNED       warned      subj    next  any
be fully briefed of             WARNED       warned      subj    next  any
be fully conscious              SLEEP        conscious   subj    -     person
be fully contained              FIRE_STATE   out         subj    -     fire
be fully cooked                 PROCESSED    treated     subj    -     thing
be fully covered                INSURED      insured     subj    -     any
be fully funded                 GRANTED      given       subj    -     org/building/place/team/project
be fully manned                 MANNED       full        subj    -     thing
be fully qualified              TRAINED      trained     subj    -     person
be fully staffed                MANNED       full        subj    -     thing
be fully staffed                COPE         coping      subj    -     thing
be fully trained                TRAINED      trained     subj    -     person
be fully vaccinated             VACCINATED   yes         subj    -     any
be fuming over                  SATISFIED    no          subj    -     person/org
be functioning                  RUNNING      running     subj    -     thing
be functioning again            RUNNING      running     subj    -     thing
be furious about                SATISFIED    no          subj    -     person/org
be gaining ground               OUTBREAK     burning     subj    -     disease
be garrisoned in                WITHDRAW_FORCES  in          subj    -     force
be gathering dust               SECRET       secret      subj    -     thing
be gathering pace               OUTBREAK     burning     subj    -     disease
be gathering strength           STORM_STRENGTH  stronger    subj    -     weather
be gentle                       TEMPER       gentle      subj    -     person/animal
be genuine                      AUTHENTIC    genuine     subj    -     object/document/art
be genuine                      AUTHENTIC    genuine     subj    -     thing
be genuine article              AUTHENTIC    genuine     subj    -     object/document/art
be genuine through and through  AUTHENTIC    genuine     subj    -     object/document/art
be getting divorced             COUPLE       apart       subj    -     person
be getting pay rise             PAY_MOVE     up          subj    -     person
be getting under way            PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be getting worse                CURED        sick        subj    -     person/animal
be getting worse                OUTBREAK     burning     subj    -     disease
be ghostwritten                 AUTHENTIC    fake        subj    -     thing
be gift                         SUPPORT      for         saying  subj  person
be given                        GOAL_GIVEN   given       subj    -     point
be given all clear              CURED        well        subj    -     person/animal
be given ample warning          WARNED       warned      subj    -     any
be given ample warning about    WARNED       warned      subj    next  any
be given ample warning of       WARNED       warned      subj    next  any
be given another term           ELECTION_RESULT  won         subj    -     person/party/org
be given asylum                 ASYLUM       granted     subj    -     person
be given back                   KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
be given back                   KEEP_LOSE    lost        subj    -     art
be given bail                   CUSTODY      free        subj    -     person
be given boot                   HOLD_OFFICE  out         subj    -     person
be given caution                JAIL         spared      subj    -     person
be given clean bill of health   SAFE         safe        subj    -     thing
be given clean bill of health   RATED        good        subj    -     building/org/business/place
be given community order        JAIL         spared      subj    -     person
be given community service      JAIL         spared      subj    -     person
be given conditional discharge  JAIL         spared      subj    -     person
be given damning report         RATED        bad         subj    -     building/org/business/place
be given entry permit           ENTRY        in          subj    -     person
be given freely                 VOLUNTARY    free        subj    -     any
be given glowing report         RATED        good        subj    -     building/org/business/place
be given go ahead               PERMITTED    given       subj    -     person/org
be given go ahead               PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be given go ahead               VOTE_RESULT  approved    subj    -     drug
be given go ahead               PERMITTED    given       subj    -     event/thing
be given go ahead for           PERMITTED    given       subj    next  person/org
be given grant                  GRANTED      given       subj    -     org/building/place/team/project
be given green light            PERMITTED    given       subj    -     person/org
be given green light            PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be given green light            PERMITTED    given       subj    -     event/thing
be given green light for        PERMITTED    given       subj    next  person/org
be given jail sentence          JAIL         jailed      subj    -     person
be given jail term              JAIL         jailed      subj    -     person
be given leave to remain        ASYLUM       granted     subj    -     person
be given lifeline               OPEN_CLOSED  open        subj    -     business/org/building
be given lifeline               GRANTED      given       subj    -     org/building/place/team/project
be given lowest rating          RATED        bad         subj    -     building/org/business/place
be given new contract           HOLD_OFFICE  in          subj    -     person
be given new home               LIFE         alive       subj    -     animal
be given new name               RENAMED      renamed     subj    -     thing
be given no pay rise            PAY_MOVE     down        subj    -     person/org
be given no warning             WARNED       not         subj    -     any
be given no warning about       WARNED       not         subj    next  any
be given no warning of          WARNED       not         subj    next  any
be given notice                 WARNED       warned      subj    -     any
be given notice about           WARNED       warned      subj    next  any
be given notice of              WARNED       warned      subj    next  any
be given own cards              HOLD_OFFICE  out         subj    -     person
be given own marching orders    HOLD_OFFICE  out         subj    -     person
be given pay rise               PAY_MOVE     up          subj    -     person/org
be given permission             PERMITTED    given       subj    -     event/thing
be given prison sentence        JAIL         jailed      subj    -     person
be given prison term            JAIL         jailed      subj    -     person
be given probation              JAIL         spared      subj    -     person
be given raise                  PAY_MOVE     up          subj    -     person
be given raise                  PAY_MOVE     up          subj    -     person/org
be given refuge                 ASYLUM       granted     subj    -     person
be given reprieve               LIFE         alive       subj    -     animal
be given right to stay          ASYLUM       granted     subj    -     person
be given sack                   HOLD_OFFICE  out         subj    -     person
be given second chance          EXPELLED     in          subj    -     person
be given second term            ELECTION_RESULT  won         subj    -     person/party/org
be given suspended sentence     JAIL         spared      subj    -     person
be given top marks              RATED        good        subj    -     building/org/business/place
be given top rating             RATED        good        subj    -     building/org/business/place
be given under duress           VOLUNTARY    forced      subj    -     any
be given vaccine                VACCINATED   yes         subj    -     any
be given visa                   ENTRY        in          subj    -     person
be given voluntarily            VOLUNTARY    free        subj    -     any
be given vote of confidence     HOLD_OFFICE  in          subj    -     person
be given warning                WARNED       warned      subj    -     any
be given worst rating           RATED        bad         subj    -     building/org/business/place
be given years                  JAIL         jailed      subj    -     person
be given years in jail          JAIL         jailed      subj    -     person
be given years in prison        JAIL         jailed      subj    -     person
be glad of                      SUPPORT      for         subj    next  person
be godsend                      SUPPORT      for         saying  subj  person
be going ahead                  PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be going ahead                  CASE_STATUS  going       subj    -     case/hearing
be going ahead as planned       PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be going nowhere                STAY_PUT     stay        subj    -     person
be going nowhere                PLAYER_MOVE  stays       subj    -     person
be going nowhere                LEADS        no          subj    -     thing
be going to trial               CASE_STATUS  going       subj    -     case/hearing
be going under                  SOLVENCY     bankrupt    subj    -     business/org
be going well                   TALKS        on          subj    -     meeting
be gone                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be gone                         PLACEMENT    gone        subj    -     object/art/building
be gone                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be gone                         TICKETS      gone        subj    -     ticket/event/show/game
be gone for good                MISSING      missing     subj    -     object/art/document
be gone for good                DELETED      deleted     subj    -     thing
be gone from                    WITHDRAW_FORCES  out         subj    -     force
be gone from office             HOLD_OFFICE  out         subj    -     person
be gone over                    VETTED       checked     subj    -     thing
be good                         GOAL_GIVEN   given       subj    -     point
be good friends                 TERMS        good        subj    -     any
be good natured                 ORDERLY      peaceful    subj    -     any
be good natured                 TEMPER       gentle      subj    -     person/animal
be good tempered                TEMPER       gentle      subj    -     person/animal
be good to drink                CONTAMINATED  clean       subj    -     water
be graded inadequate            RATED        bad         subj    -     building/org/business/place
be graded outstanding           RATED        good        subj    -     building/org/business/place
be granted bail                 CUSTODY      free        subj    -     person
be granted clemency             EXECUTION    spared      subj    -     person
be granted entry                ENTRY        in          subj    -     person
be granted leave to remain      ASYLUM       granted     subj    -     person
be granted money                GRANTED      given       subj    -     org/building/place/team/project
be granted permission           PERMITTED    given       subj    -     person/org
be granted permission for       PERMITTED    given       subj    next  person/org
be granted residency            ASYLUM       granted     subj    -     person
be granted right to stay        ASYLUM       granted     subj    -     person
be granted stay of execution    EXECUTION    spared      subj    -     person
be granted visa                 ENTRY        in          subj    -     person
be gratis                       FREE_OF_CHARGE  free        subj    -     thing
be gravely ill                  CURED        sick        subj    -     person/animal
be great success                SUCCESS      yes         subj    -     thing
be green with algae             CONTAMINATED  tainted     subj    -     thing
be greeted with applause        RECEPTION    well        subj    -     any
be greeted with boos            RECEPTION    badly       subj    -     any
be greeted with cheers          RECEPTION    well        subj    -     any
be greeted with jeers           RECEPTION    badly       subj    -     any
be gridlocked                   TRAFFIC      jammed      subj    -     thing
be grounded                     RUNNING      stopped     subj    -     thing
be grounded                     RUNNING      stopped     subj    -     flight/vehicle/service
be growing                      OUTBREAK     burning     subj    -     disease
be grubby                       CONTAMINATED  tainted     subj    -     thing
be grueling                     HARDNESS     hard        subj    -     any
be gruelling                    HARDNESS     hard        subj    -     any
be guarded                      PROTECTED    protected   subj    -     any
be gushing                      LEAK         leaking     subj    -     thing
be gutted                       DAMAGED      damaged     subj    -     building/object/vehicle/place
be hacked                       PROTECTED    exposed     subj    -     thing
be half built                   FINISHED     undone      subj    -     thing
be half cooked                  PROCESSED    raw         subj    -     thing
be half empty                   VACANT       vacant      subj    -     thing
be half empty                   CROWDS       small       subj    -     event/show/game/meeting
be half finished                FINISHED     undone      subj    -     thing
be half raw                     PROCESSED    raw         subj    -     thing
be halted                       OUTBREAK     out         subj    -     disease
be halted at                    PASSAGE      back        subj    -     person/vehicle/event
be halted outside               PASSAGE      back        subj    -     person/vehicle/event
be hammered                     STRUCK_PLACE  hit         subj    -     place/building/country
be hammered by                  MATCH_RESULT  lost        subj    -     team/place
be handed back                  MISSING      found       subj    -     object/art/document/vehicle
be handed back                  KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
be handed back                  KEEP_LOSE    lost        subj    -     art
be handed community order       JAIL         spared      subj    -     person
be handed jail sentence         JAIL         jailed      subj    -     person
be handed jail term             JAIL         jailed      subj    -     person
be handed over                  KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be handed prison sentence       JAIL         jailed      subj    -     person
be handed prison term           JAIL         jailed      subj    -     person
be handed suspended sentence    JAIL         spared      subj    -     person
be hanged                       EXECUTION    executed    subj    -     person
be hanging on to life           LIFE         alive       subj    -     person
be happily married              COUPLE       together    subj    -     person
be happy to stay                STAY_PUT     stay        subj    -     person
be happy with                   SATISFIED    yes         subj    -     person/org
be hard                         HARDNESS     hard        subj    -     any
be hard at work on              WORK_ON      going       next    -     thing
be harmful                      SAFE         unsafe      subj    -     thing
be harmless                     SAFE         safe        subj    -     thing
be harmless                     TEMPER       gentle      subj    -     person/animal
be hated                        POPULAR      disliked    subj    -     any
be hauled away                  PLACEMENT    gone        subj    -     object/art/building
be hauled to surface            TRAPPED      freed       subj    -     person/animal/vehicle
be hazard                       SAFE         unsafe      subj    -     thing
be heading for defeat           LEADING      behind      subj    -     person/party/org/team
be heading for recession        GROWTH       shrinking   subj    -     economy
be health hazard                SAFE         unsafe      subj    -     thing
be healthy                      LIFE         alive       subj    -     animal
be heard in open court          SECRET       public      subj    -     thing
be heard in private             SECRET       secret      subj    -     thing
be heavily guarded              PROTECTED    protected   subj    -     any
be heaving                      VACANT       occupied    subj    -     thing
be heaving                      CROWDS       big         subj    -     event/show/game/meeting
be heeded                       HEED         heeded      subj    -     thing
be held alone                   ACT_ALONE    alone       subj    -     person
be held at                      PASSAGE      back        subj    -     person/vehicle/event
be held back                    FILM_OUT     held        subj    -     show
be held behind closed doors     SECRET       secret      subj    -     thing
be held by                      MATCH_RESULT  drawn       subj    -     team/place
be held by police               CUSTODY      held        subj    -     person
be held captive                 CUSTODY      held        subj    -     person
be held captive                 HOSTAGE      held        subj    -     person/animal
be held hostage                 CUSTODY      held        subj    -     person
be held hostage                 HOSTAGE      held        subj    -     person/animal
be held in camera               SECRET       secret      subj    -     thing
be held in contempt             POPULAR      disliked    subj    -     any
be held in high esteem          POPULAR      liked       subj    -     any
be held in isolation            ACT_ALONE    alone       subj    -     person
be held in open court           SECRET       public      subj    -     thing
be held in private              SECRET       secret      subj    -     thing
be held in public               SECRET       public      subj    -     thing
be held on ground               ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be held on ground               RUNNING      stopped     subj    -     flight/vehicle/service
be held on ground for           ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be held to draw                 ELECTION_RESULT  drawn       subj    -     team/place
be held to draw                 MATCH_RESULT  drawn       subj    -     team/place
be held up                      ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be held up at                   PASSAGE      back        subj    -     vehicle/goods
be held up at                   PASSAGE      back        subj    -     person/vehicle/event
be helping investigators        TALKING      yes         subj    -     person/org
be helping police               TALKING      yes         subj    -     person/org
be helping police with own inquiries  CUSTODY      held        subj    -     person
be helping police with own inquiries  TALKING      yes         subj    -     person/org
be hemmed in                    SIEGE        on          subj    -     place/building
be here to stay                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be here to stay                 PLAYER_MOVE  stays       subj    -     person
be here to stay                 OPEN_CLOSED  open        subj    -     building/place
be here to stay                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be high on drugs                SOBRIETY     drunk       subj    -     person
be highly contagious            CONTAGIOUS   yes         subj    -     disease
be highly infectious            CONTAGIOUS   yes         subj    -     disease
be hiring                       STAFFING     hiring      subj    -     business/org/building
be hiring workers               STAFFING     hiring      subj    -     business/org/building
be history                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be history                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be hit by blackout              POWERED      off         subj    -     place/building
be hit by delays                ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be hit by heavy rain            WEATHER      wet         subj    -     place
be hit by missile               DAMAGED      damaged     subj    -     building/object/vehicle/place
be hit by pay cut               PAY_MOVE     down        subj    -     person
be hit by power cut             POWERED      off         subj    -     place/building
be hit by rocket                DAMAGED      damaged     subj    -     building/object/vehicle/place
be hit by shell                 DAMAGED      damaged     subj    -     building/object/vehicle/place
be hit with critics             REVIEWS      well        subj    -     art/show/product
be hoax                         AUTHENTIC    fake        subj    -     thing
be hoisted out                  TRAPPED      freed       subj    -     person/animal/vehicle
be holding                      TRUCE        peace       subj    -     treaty
be holding out                  CAPTURED     held        subj    -     place/building
be holed                        AFLOAT       sunk        subj    -     vehicle
be home from hospital           HOSPITAL     out         subj    -     person
be homeless                     TENANCY      out         subj    -     person
be homicide                     FOUL_PLAY    yes         subj    -     death
be honest                       FAIR         fair        subj    -     thing
be honest                       HONESTY      honest      subj    -     person
be honoured                     TRUCE        peace       subj    -     treaty
be horrified by                 SATISFIED    no          subj    -     person/org
be hospitalised                 HOSPITAL     in          subj    -     person
be hospitalized                 HOSPITAL     in          subj    -     person
be hostage                      CUSTODY      held        subj    -     person
be hostage                      HOSTAGE      held        subj    -     person/animal
be hostages                     HOSTAGE      held        subj    -     person/animal
be hostile to                   SUPPORT      against     subj    next  person
be hot tempered                 TEMPER       fierce      subj    -     person/animal
be hounded out                  HOLD_OFFICE  out         subj    -     person
be hours behind schedule        ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be hours late                   ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be housed                       TENANCY      in          subj    -     person
be humbled by                   MATCH_RESULT  lost        subj    -     team/place
be humiliated at polls          ELECTION_RESULT  lost        subj    -     person/party/org
be humming again                RUNNING      running     subj    -     thing
be hushed up                    SECRET       secret      subj    -     thing
be hygienic                     CONTAMINATED  clean       subj    -     thing
be hysterical                   COMPOSURE    upset       subj    -     person
be identified                   ANONYMOUS    known       subj    -     any
be identified by police         ANONYMOUS    known       subj    -     any
be idle                         RUNNING      stopped     subj    -     thing
be idled                        RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be ill                          CURED        sick        subj    -     person/animal
be ill treated                  TREATMENT    badly       subj    -     person/animal
be imitation                    AUTHENTIC    fake        subj    -     object/document/art
be imitation                    AUTHENTIC    fake        subj    -     thing
be immaculate                   CONTAMINATED  clean       subj    -     thing
be immunised                    VACCINATED   yes         subj    -     any
be immunized                    VACCINATED   yes         subj    -     any
be impartial                    PARTIALITY   neutral     subj    -     person/org/country/document
be impassable                   OPEN_CLOSED  closed      subj    -     thing
be impassable                   OPEN_CLOSED  closed      subj    -     place
be impassive                    COMPOSURE    calm        subj    -     person
be impeccably behaved           ORDERLY      peaceful    subj    -     any
be imposed                      LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be imprisoned                   JAIL         jailed      subj    -     person
be improved                     BETTER       better      subj    -     thing
be improving                    CURED        well        subj    -     person/animal
be improving                    CONDITION    stable      subj    -     person
be in administration            SOLVENCY     bankrupt    subj    -     business/org
be in arrears                   LOAN_STATE   unpaid      subj    -     thing
be in bad shape                 CURED        sick        subj    -     person/animal
be in bag                       DEAL_STATE   on          subj    -     deal/contract
be in bag                       SIGNED       signed      subj    -     contract/deal/document
be in black                     SOLVENCY     solvent     subj    -     thing
be in black                     PROFITABLE   profit      subj    -     business/org
be in breach of code            COMPLIANCE   broke       subj    -     person/org/business/building/country
be in breach of guideline       COMPLIANCE   broke       subj    -     person/org/business/building/country
be in breach of instruction     COMPLIANCE   broke       subj    -     person/org/business/building/country
be in breach of law             COMPLIANCE   broke       subj    -     person/org/business/building/country
be in breach of obligation      COMPLIANCE   broke       subj    -     person/org/business/building/country
be in breach of order           COMPLIANCE   broke       subj    -     person/org/business/building/country
be in breach of procedure       COMPLIANCE   broke       subj    -     person/org/business/building/country
be in breach of protocol        COMPLIANCE   broke       subj    -     person/org/business/building/country
be in breach of regulation      COMPLIANCE   broke       subj    -     person/org/business/building/country
be in breach of rule            COMPLIANCE   broke       subj    -     person/org/business/building/country
be in breach of standard        COMPLIANCE   broke       subj    -     person/org/business/building/country
be in business                  OPEN_CLOSED  open        subj    -     building/place
be in cage                      LEASH        tied        subj    -     animal
be in captivity                 CUSTODY      held        subj    -     person
be in captivity                 HOSTAGE      held        subj    -     person/animal
be in cell                      CUSTODY      held        subj    -     person
be in chair                     HOLD_OFFICE  in          subj    -     person
be in charge                    HOLD_OFFICE  in          subj    -     person
be in check                     OUTBREAK     out         subj    -     disease
be in cinemas                   FILM_OUT     out         subj    -     show
be in coma                      LIFE         alive       subj    -     person
be in coma                      SLEEP        unconscious  subj    -     person
be in coma                      CURED        sick        subj    -     person/animal
be in coma                      CONDITION    grave       subj    -     person
be in constant contact with     COMMS        sending     subj    -     any
be in contact with              COMMS        sending     subj    -     any
be in control of                WITHDRAW_FORCES  in          subj    -     force
be in critical condition        LIFE         alive       subj    -     person
be in critical condition        CURED        sick        subj    -     person/animal
be in critical condition        CONDITION    grave       subj    -     person
be in custody                   CUSTODY      held        subj    -     person
be in danger of                 SAFE         unsafe      subj    -     thing
be in danger of collapse        DAMAGED      damaged     subj    -     building/object/vehicle/place
be in danger of collapse        SAFE         unsafe      subj    -     thing
be in danger of dying out       SPECIES      dying       subj    -     animal
be in danger of extinction      SPECIES      dying       subj    -     animal
be in danger of falling down    DAMAGED      damaged     subj    -     building/object/vehicle/place
be in danger of vanishing       SPECIES      dying       subj    -     animal
be in dark                      POWERED      off         subj    -     place/building
be in dark about                CLARITY      unclear     next    -     thing
be in darkness                  POWERED      off         subj    -     place/building
be in decline                   RATE_CHANGE  down        subj    -     price/rate/tax/number/market
be in decline                   SPECIES      dying       subj    -     animal
be in deep sleep                SLEEP        unconscious  subj    -     person
be in default                   LOAN_STATE   unpaid      subj    -     thing
be in default on                LOAN_STATE   unpaid      obj     -     thing
be in deficit                   BUDGET_STATE  over        subj    -     thing
be in detention                 CUSTODY      held        subj    -     person
be in dire straits              GROWTH       shrinking   subj    -     economy
be in disarray                  UNITY        split       subj    -     any
be in dispute with              TERMS        bad         subj    next  any
be in disrepair                 MAINTAINED   neglected   subj    -     building/object/vehicle/place
be in dock                      SHOWED_UP    came        subj    -     person/org
be in doubt                     CLARITY      unclear     subj    -     thing
be in downturn                  GROWTH       shrinking   subj    -     economy
be in effect                    LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be in effect                    LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be in employment                EMPLOYED     employed    subj    -     person
be in enclosure                 LEASH        tied        subj    -     animal
be in enemy hands               CAPTURED     taken       subj    -     place/building
be in excellent health          CURED        well        subj    -     person/animal
be in failing health            CURED        sick        subj    -     person/animal
be in family hands              KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
be in favor of                  SUPPORT      for         subj    next  person
be in favor of                  SUPPORT      for         subj    next  person/org/party
be in favour of                 SUPPORT      for         subj    next  person
be in favour of                 SUPPORT      for         subj    next  person/org/party
be in feud                      TERMS        bad         subj    -     any
be in final                     STAGE        through     subj    -     person/team/org
be in final                     STAGE        through     subj    -     person/team/org/place/country
be in fine health               CURED        well        subj    -     person/animal
be in flood                     FLOOD_STATE  over        subj    -     thing
be in force                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be in force                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be in force                     TRUCE        peace       subj    -     treaty
be in freefall                  GROWTH       shrinking   subj    -     economy
be in full flood                FLOOD_STATE  over        subj    -     thing
be in full production           RUNNING      running     subj    -     building/business/vehicle/object/thing
be in full swing                PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be in good care                 TREATMENT    well        subj    -     person/animal
be in good financial health     SOLVENCY     solvent     subj    -     business/org
be in good hands                TREATMENT    well        subj    -     person/animal
be in good health               CURED        well        subj    -     person/animal
be in good health               LIFE         alive       subj    -     animal
be in good order                MAINTAINED   kept        subj    -     building/object/vehicle/place
be in good repair               MAINTAINED   kept        subj    -     building/object/vehicle/place
be in good spirits              COMPOSURE    calm        subj    -     person
be in good time                 ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be in government hands          CAPTURED     held        subj    -     place/building
be in grave condition           CURED        sick        subj    -     person/animal
be in group                     ACT_ALONE    together    subj    -     person
be in handcuffs                 CUSTODY      held        subj    -     person
be in hands of                  CUSTODY      held        subj    -     person
be in hands of                  CAPTURED     taken       subj    -     place/building
be in hands of hackers          PROTECTED    exposed     subj    -     thing
be in hands of kidnappers       HOSTAGE      held        subj    -     person/animal
be in hands of rebels           HOSTAGE      held        subj    -     person/animal
be in hands of receivers        SOLVENCY     bankrupt    subj    -     thing
be in harmony                   UNITY        united      subj    -     any
be in hiding                    CUSTODY      fugitive    subj    -     person
be in high spirits              COMPOSURE    calm        subj    -     person
be in hospital                  HOSPITAL     in          subj    -     person
be in hospital bed              HOSPITAL     in          subj    -     person
be in induced coma              SLEEP        unconscious  subj    -     person
be in intensive care            LIFE         alive       subj    -     person
be in intensive care            CURED        sick        subj    -     person/animal
be in intensive care            HOSPITAL     in          subj    -     person
be in isolation                 ACT_ALONE    alone       subj    -     person
be in isolation                 ISOLATED     in          subj    -     person/vehicle/animal
be in it together               ACT_ALONE    together    subj    -     person
be in jail                      CUSTODY      held        subj    -     person
be in last eight                STAGE        through     subj    -     person/team/org/place/country
be in line to play              LINEUP       in          subj    -     person
be in line up                   LINEUP       in          subj    -     person
be in line with code            COMPLIANCE   kept        subj    -     person/org/business/building/country
be in line with guideline       COMPLIANCE   kept        subj    -     person/org/business/building/country
be in line with instruction     COMPLIANCE   kept        subj    -     person/org/business/building/country
be in line with law             COMPLIANCE   kept        subj    -     person/org/business/building/country
be in line with obligation      COMPLIANCE   kept        subj    -     person/org/business/building/country
be in line with order           COMPLIANCE   kept        subj    -     person/org/business/building/country
be in line with procedure       COMPLIANCE   kept        subj    -     person/org/business/building/country
be in line with protocol        COMPLIANCE   kept        subj    -     person/org/business/building/country
be in line with regulation      COMPLIANCE   kept        subj    -     person/org/business/building/country
be in line with rule            COMPLIANCE   kept        subj    -     person/org/business/building/country
be in line with standard        COMPLIANCE   kept        subj    -     person/org/business/building/country
be in liquidation               SOLVENCY     bankrupt    subj    -     thing
be in liquidation               SOLVENCY     bankrupt    subj    -     business/org
be in ministry                  HOLD_OFFICE  in          subj    -     person
be in minority                  MAJORITY     lacks       subj    -     org/party/person
be in negotiation               SIGNED       pending     subj    -     contract/deal/document
be in new hands                 KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be in next round                STAGE        through     subj    -     person/team/org/place/country
be in office                    HOLD_OFFICE  in          subj    -     person
be in one piece                 DAMAGED      intact      subj    -     building/object/vehicle/place
be in operation                 RUNNING      running     subj    -     thing
be in operation                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be in orbit                     TOUCHDOWN    safe        subj    -     vehicle
be in own cage                  LEASH        tied        subj    -     animal
be in own cell                  CUSTODY      held        subj    -     person
be in own enclosure             LEASH        tied        subj    -     animal
be in own right mind            COMPETENT    fit         subj    -     person
be in panic                     COMPOSURE    upset       subj    -     person
be in path of                   STRUCK_PLACE  hit         subj    -     place/building/country
be in perfect order             MAINTAINED   kept        subj    -     building/object/vehicle/place
be in place                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be in place                     TRUCE        peace       subj    -     treaty
be in place                     PLACEMENT    there       subj    -     object/art/building
be in place                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be in plain text                PROTECTED    exposed     subj    -     any
be in plain view                PROTECTED    exposed     subj    -     any
be in police custody            CUSTODY      held        subj    -     person
be in police hands              CUSTODY      held        subj    -     person
be in poor health               CURED        sick        subj    -     person/animal
be in post                      HOLD_OFFICE  in          subj    -     person
be in prison                    CUSTODY      held        subj    -     person
be in private hands             KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
be in profit                    PROFITABLE   profit      subj    -     business/org
be in progress                  INVESTIGATION  open        subj    -     inquiry
be in public domain             SECRET       public      subj    -     thing
be in quarantine                ISOLATED     in          subj    -     person/vehicle/animal
be in race                      CANDIDATE    in          subj    -     person
be in radio contact with        COMMS        sending     subj    -     any
be in rebel hands               CAPTURED     taken       subj    -     place/building
be in receivership              SOLVENCY     bankrupt    subj    -     business/org
be in recession                 GROWTH       shrinking   subj    -     economy
be in red                       PROFITABLE   loss        subj    -     business/org
be in regular contact with      COMMS        sending     subj    -     any
be in remission                 CURED        well        subj    -     person/animal
be in rude health               SOLVENCY     solvent     subj    -     thing
be in rude health               CURED        well        subj    -     person/animal
be in rude health               SOLVENCY     solvent     subj    -     business/org
be in rude health               GROWTH       growing     subj    -     economy
be in ruins                     DAMAGED      damaged     subj    -     building/object/vehicle/place
be in ruins                     TRUCE        war         subj    -     treaty
be in running                   CANDIDATE    in          subj    -     person
be in running for               CANDIDATE    in          subj    -     person
be in self isolation            ISOLATED     in          subj    -     person/vehicle/animal
be in serious condition         CURED        sick        subj    -     person/animal
be in service                   RUNNING      running     subj    -     thing
be in shops                     ON_SALE      on          subj    -     thing
be in shreds                    TRUCE        war         subj    -     treaty
be in side                      LINEUP       in          subj    -     person
be in slump                     GROWTH       shrinking   subj    -     economy
be in solitary                  ACT_ALONE    alone       subj    -     person
be in solitary confinement      ACT_ALONE    alone       subj    -     person
be in special measures          RATED        bad         subj    -     building/org/business/place
be in squad                     BAN_SPORT    eligible    subj    -     person
be in stable condition          LIFE         alive       subj    -     person
be in starting eleven           LINEUP       in          subj    -     person
be in starting line up          LINEUP       in          subj    -     person
be in state of neglect          MAINTAINED   neglected   subj    -     building/object/vehicle/place
be in state of panic            COMPOSURE    upset       subj    -     person
be in steep decline             SPECIES      dying       subj    -     animal
be in storage                   PLACEMENT    gone        subj    -     object/art/building
be in store                     ON_SALE      on          subj    -     thing
be in surplus                   BUDGET_STATE  within      subj    -     thing
be in tatters                   TRUCE        war         subj    -     treaty
be in tatters                   DEAL_STATE   off         subj    -     deal/contract
be in tears                     COMPOSURE    upset       subj    -     person
be in the know                  WARNED       warned      subj    -     any
be in the know about            WARNED       warned      subj    next  any
be in the know of               WARNED       warned      subj    next  any
be in theaters                  FILM_OUT     out         subj    -     show
be in touch with                COMMS        sending     subj    -     any
be in turmoil                   UNITY        split       subj    -     any
be in use                       RUNNING      running     subj    -     thing
be in use again                 RUNNING      running     subj    -     thing
be in violation of code         COMPLIANCE   broke       subj    -     person/org/business/building/country
be in violation of guideline    COMPLIANCE   broke       subj    -     person/org/business/building/country
be in violation of instruction  COMPLIANCE   broke       subj    -     person/org/business/building/country
be in violation of law          COMPLIANCE   broke       subj    -     person/org/business/building/country
be in violation of obligation   COMPLIANCE   broke       subj    -     person/org/business/building/country
be in violation of order        COMPLIANCE   broke       subj    -     person/org/business/building/country
be in violation of procedure    COMPLIANCE   broke       subj    -     person/org/business/building/country
be in violation of protocol     COMPLIANCE   broke       subj    -     person/org/business/building/country
be in violation of regulation   COMPLIANCE   broke       subj    -     person/org/business/building/country
be in violation of rule         COMPLIANCE   broke       subj    -     person/org/business/building/country
be in violation of standard     COMPLIANCE   broke       subj    -     person/org/business/building/country
be in ward                      HOSPITAL     in          subj    -     person
be in work                      EMPLOYED     employed    subj    -     person
be in working order             RUNNING      running     subj    -     thing
be incensed by                  SATISFIED    no          subj    -     person/org
be incommunicado                COMMS        silent      subj    -     any
be incomplete                   FINISHED     undone      subj    -     thing
be inconsolable                 COMPOSURE    upset       subj    -     person
be inebriated                   SOBRIETY     drunk       subj    -     person
be ineffective                  EFFECTIVE    ineffective  subj    -     drug
be ineligible                   BAN_SPORT    banned      subj    -     person
be ineligible to run            CANDIDATE    out         subj    -     person
be ineligible to stand          CANDIDATE    out         subj    -     person
be inexpensive                  AFFORDABLE   cheap       subj    -     thing
be inexperienced                TRAINED      untrained   subj    -     person
be infected                     CURED        sick        subj    -     person/animal
be infected with                TEST_RESULT  positive    subj    -     person/animal/thing
be infectious                   CONTAGIOUS   yes         subj    -     disease
be infested                     CONTAMINATED  tainted     subj    -     thing
be infested with rats           CONTAMINATED  tainted     subj    -     thing
be informed                     WARNED       warned      subj    -     any
be informed about               WARNED       warned      subj    next  any
be informed of                  WARNED       warned      subj    next  any
be inhabited                    VACANT       occupied    subj    -     thing
be innocent of doping           DRUG_TEST    clean       subj    -     person
be inoculated                   VACCINATED   yes         subj    -     any
be inoperable                   RUNNING      stopped     subj    -     thing
be insane                       COMPETENT    unfit       subj    -     person
be insanitary                   CONTAMINATED  tainted     subj    -     thing
be inseparable                  TERMS        good        subj    -     any
be insolvent                    SOLVENCY     bankrupt    subj    -     thing
be insolvent                    SOLVENCY     bankrupt    subj    -     business/org
be inspected                    VETTED       checked     subj    -     thing
be insured                      INSURED      insured     subj    -     any
be insured through              INSURED      insured     subj    -     any
be intact                       DAMAGED      intact      subj    -     building/object/vehicle/place
be intact                       TRUCE        peace       subj    -     treaty
be intensifying                 STORM_STRENGTH  stronger    subj    -     weather
be intentional                  PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be intercepted                  IMPACT       missed      subj    -     weapon/shot
be intoxicated                  SOBRIETY     drunk       subj    -     person
be inundated                    COPE         overwhelmed  subj    -     thing
be invented                     AUTHENTIC    fake        subj    -     thing
be invention                    AUTHENTIC    fake        subj    -     thing
be ironed out                   RESOLVED     resolved    subj    -     thing
be irretrievable                MISSING      missing     subj    -     object/art/document
be isolated                     ACT_ALONE    alone       subj    -     person
be isolating                    ISOLATED     in          subj    -     person/vehicle/animal
be jabbed                       VACCINATED   yes         subj    -     any
be jailed                       JAIL         jailed      subj    -     person
be jam packed                   VACANT       occupied    subj    -     thing
be jam packed                   CROWDS       big         subj    -     event/show/game/meeting
be jammed                       TRAFFIC      jammed      subj    -     thing
be jobless                      EMPLOYED     unemployed  subj    -     person
be judged good                  RATED        good        subj    -     building/org/business/place
be judged inadequate            RATED        bad         subj    -     building/org/business/place
be judged outstanding           RATED        good        subj    -     building/org/business/place
be judged poor                  RATED        bad         subj    -     building/org/business/place
be juiced                       DRUG_TEST    doped       subj    -     person
be kaput                        PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be keeping up                   COPE         coping      subj    -     thing
be kept                         PLAN_STATUS  on          subj    -     service/vehicle
be kept from public             SECRET       secret      subj    -     thing
be kept in dark                 WARNED       not         subj    -     any
be kept in dark about           WARNED       not         subj    next  any
be kept in dark of              WARNED       not         subj    next  any
be kept in hospital             HOSPITAL     in          subj    -     person
be kept in isolation            ACT_ALONE    alone       subj    -     person
be kept in loop                 WARNED       warned      subj    -     any
be kept in loop about           WARNED       warned      subj    next  any
be kept in loop of              WARNED       warned      subj    next  any
be kept in overnight            HOSPITAL     in          subj    -     person
be kept in place                LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be kept in squalor              TREATMENT    badly       subj    -     person/animal
be kept informed                WARNED       warned      subj    -     any
be kept informed about          WARNED       warned      subj    next  any
be kept informed of             WARNED       warned      subj    next  any
be kept on                      PLAN_STATUS  on          subj    -     service/vehicle
be kept on ground               RUNNING      stopped     subj    -     flight/vehicle/service
be kept on lead                 LEASH        tied        subj    -     animal
be kept open                    OPEN_CLOSED  open        subj    -     building/place/org
be kept out                     INTRUSION    out         subj    -     person/event
be kept out of                  OPEN_CLOSED  closed      obj     -     thing
be kept out of                  CAPTURED     held        next    -     place/building
be kept overnight               HOSPITAL     in          subj    -     person
be kept safe                    PROTECTED    protected   subj    -     any
be kept secret                  SECRET       secret      subj    -     thing
be kept under observation       WATCHED      yes         subj    -     person/animal
be kept under wraps             SECRET       secret      subj    -     thing
be kept up                      MAINTAINED   kept        subj    -     building/object/vehicle/place
be kicked into long grass       PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be kicked into touch            PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be kicked out                   ELECTION_RESULT  lost        subj    -     person/party/org
be kicked out                   EXPELLED     out         subj    -     person
be kicked out                   TENANCY      out         subj    -     person
be kicked out by voters         ELECTION_RESULT  lost        subj    -     person/party/org
be kicked out of country        ASYLUM       denied      subj    -     person
be kicked out of office         HOLD_OFFICE  out         subj    -     person
be kicked out of own home       TENANCY      out         subj    -     person
be kidnapped                    ABDUCTION    taken       subj    -     person
be killed                       LIFE         dead        subj    -     person
be killed by accident           DEATH_MANNER  accident    subj    -     person
be killed by stranger           KNOW_PERSON  unknown     subj    -     person
be killed in accident           DEATH_MANNER  accident    subj    -     person
be killed instantly             LIFE         dead        subj    -     person/animal
be killed off                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be killed off                   VOTE_RESULT  rejected    subj    -     law/measure/plan
be killed outright              LIFE         dead        subj    -     person/animal
be killed unlawfully            DEATH_MANNER  homicide    subj    -     person
be knocked back                 VOTE_RESULT  rejected    subj    -     thing
be knocked out                  RUNNING      stopped     subj    -     thing
be knocked out                  STAGE        out         subj    -     person/team/org
be knocked out                  RACE_END     retired     subj    -     person/vehicle/animal
be knocked out                  STAGE        out         subj    -     person/team/org/place/country
be knocked out                  MATCH_RESULT  lost        subj    -     team/place
be knocked out of               STAGE        out         subj    -     person/team/org/place/country
be knocked unconscious          SLEEP        unconscious  subj    -     person
be known to authorities         POLICE_RECORD  known       subj    -     person
be known to each other          KNOW_PERSON  known       subj    -     person
be known to intelligence services  POLICE_RECORD  known       subj    -     person
be known to officers            POLICE_RECORD  known       subj    -     person
be known to police              POLICE_RECORD  known       subj    -     person
be known to security services   POLICE_RECORD  known       subj    -     person
be laced with                   CONTAMINATED  tainted     subj    -     thing
be laced with                   CONTAINS     has         subj    next  thing
be laced with                   CONTAMINATED  tainted     subj    -     water
be laid before parliament       SECRET       public      subj    -     thing
be laid low                     CURED        sick        subj    -     person/animal
be laid off                     EMPLOYED     unemployed  subj    -     person
be laid to rest                 RESOLVED     resolved    subj    -     thing
be landslide                    MARGIN       clear       subj    -     vote/election/game/event
be languishing in               CUSTODY      held        subj    -     person
be largely holding              TRUCE        peace       subj    -     treaty
be largely peaceful             ORDERLY      peaceful    subj    -     any
be lashed                       STRUCK_PLACE  hit         subj    -     place/building/country
be lashed by rain               WEATHER      wet         subj    -     place
be laughed out of               RECEPTION    badly       subj    -     any
be laying off                   STAFFING     cutting     subj    -     business/org/building
be laying off staff             STAFFING     cutting     subj    -     business/org/building
be laying off workers           STAFFING     cutting     subj    -     business/org/building
be leading in polls             LEADING      ahead       subj    -     person/party/org/team
be leaking                      LEAK         leaking     subj    -     thing
be leaving                      STAY_PUT     move        subj    -     person
be led away in handcuffs        CUSTODY      held        subj    -     person
be led to safety                EVACUEES     left        subj    -     person/place
be left alone                   WATCHED      no          subj    -     person/animal
be left exposed                 PROTECTED    exposed     subj    -     any
be left in dark                 WARNED       not         subj    -     any
be left in dark                 POWERED      off         subj    -     place/building
be left in dark about           WARNED       not         subj    next  any
be left in dark of              WARNED       not         subj    next  any
be left in place                PLACEMENT    there       subj    -     object/art/building
be left in place                CONVICTION_STATUS  upheld      subj    -     verdict/sentence/ruling
be left in ruins                DAMAGED      damaged     subj    -     building/object/vehicle/place
be left in ruins                STRUCK_PLACE  hit         subj    -     place/building/country
be left intact                  DAMAGED      intact      subj    -     building/object/vehicle/place
be left on bench                LINEUP       out         subj    -     person
be left out                     LINEUP       out         subj    -     person
be left out of pocket           MONEY_BACK   lost        subj    -     person/org
be left out of squad            LINEUP       out         subj    -     person
be left penniless               MONEY_BACK   lost        subj    -     person/org
be left standing                DAMAGED      intact      subj    -     building/object/vehicle/place
be left standing                CONVICTION_STATUS  upheld      subj    -     verdict/sentence/ruling
be left to crumble              MAINTAINED   neglected   subj    -     building/object/vehicle/place
be left to individual           MANDATORY    may         subj    -     thing
be left to own fate             GRANTED      cut         subj    -     org/building/place/team/project
be left to own own devices      WATCHED      no          subj    -     person/animal
be left to rot                  MAINTAINED   neglected   subj    -     building/object/vehicle/place
be left to starve               TREATMENT    badly       subj    -     person/animal
be left unanswered              HEED         ignored     subj    -     thing
be left unattended              WATCHED      no          subj    -     person/animal
be left unchanged               RATE_CHANGE  none        subj    -     price/rate/tax/number/market
be left unguarded               PROTECTED    exposed     subj    -     any
be left unprotected             PROTECTED    exposed     subj    -     any
be left unsupervised            WATCHED      no          subj    -     person/animal
be left untouched               DAMAGED      intact      subj    -     building/object/vehicle/place
be left untouched               STRUCK_PLACE  spared      subj    -     place/building/country
be left with broken             INJURY       hurt        subj    -     person
be left with nothing            MONEY_BACK   lost        subj    -     person/org
be left without electricity     POWERED      off         subj    -     place/building
be left without funding         GRANTED      cut         subj    -     org/building/place/team/project
be left without power           POWERED      off         subj    -     place/building
be legalised                    PERMITTED    given       subj    -     event/thing
be legalized                    PERMITTED    given       subj    -     event/thing
be legitimate                   GOAL_GIVEN   given       subj    -     point
be legitimate                   FAIR         fair        subj    -     thing
be legless                      SOBRIETY     drunk       subj    -     person
be let                          VACANT       occupied    subj    -     thing
be let back                     EXPELLED     in          subj    -     person
be let go                       EMPLOYED     unemployed  subj    -     person
be let go by police             CUSTODY      free        subj    -     person
be let go without charge        CUSTODY      free        subj    -     person
be let go without charge        CHARGE_DECISION  nocharge    subj    -     person/org
be let into                     PASSAGE      through     subj    -     vehicle/goods
be let into                     ENTRY        in          subj    -     person
be let off                      JAIL         spared      subj    -     person
be let off with fine            JAIL         spared      subj    -     person
be let off with warning         ON_PITCH     on          subj    -     person
be let off with warning         JAIL         spared      subj    -     person
be let out of jail              CUSTODY      free        subj    -     person
be let out of prison            CUSTODY      free        subj    -     person
be let through                  PASSAGE      through     subj    -     vehicle/goods
be letting staff go             STAFFING     cutting     subj    -     business/org/building
be letting workers go           STAFFING     cutting     subj    -     business/org/building
be levelled                     DAMAGED      damaged     subj    -     building/object/vehicle/place
be levelling off                PEAK         peaked      subj    -     disease/price/crime/number
be levied                       LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be liable to catch fire         SAFE         unsafe      subj    -     thing
be liberated                    SIEGE        off         subj    -     place/building
be licenced                     VOTE_RESULT  approved    subj    -     drug
be licensed                     VOTE_RESULT  approved    subj    -     drug
be lifesaver                    EFFECTIVE    effective   subj    -     drug
be lifted                       LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be lifted                       LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be like gold dust               TICKETS      gone        subj    -     ticket/event/show/game
be limited to                   OUTBREAK     out         subj    -     disease
be lit deliberately             PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be lit on purpose               PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be lived in                     VACANT       occupied    subj    -     thing
be living apart                 COUPLE       apart       subj    -     person
be living in                    VACANT       occupied    next    -     thing
be loathed                      POPULAR      disliked    subj    -     any
be located                      MISSING      found       subj    -     any
be located                      MISSING      found       subj    -     person
be locked away                  JAIL         jailed      subj    -     person
be locked away                  SECRET       secret      subj    -     thing
be locked in feud               TERMS        bad         subj    -     any
be locked in strike             STRIKE_WORK  on          subj    -     person/org
be locked out                   INTRUSION    out         subj    -     person/event
be locked out of                RUNNING      stopped     obj     -     thing
be locked up                    CUSTODY      held        subj    -     person
be locked up                    LEASH        tied        subj    -     animal
be locked up                    JAIL         jailed      subj    -     person
be log jammed                   TRAFFIC      jammed      subj    -     thing
be lone gunman                  ACT_ALONE    alone       subj    -     person
be lone wolf                    ACT_ALONE    alone       subj    -     person
be loner                        ACT_ALONE    alone       subj    -     person
be long overdue                 SUPPORT      for         saying  subj  person
be looking for work             EMPLOYED     unemployed  subj    -     person
be looking forward to           SATISFIED    yes         subj    -     person/org
be looking up                   BETTER       better      subj    -     thing
be loose                        LEASH        loose       subj    -     animal
be lopsided                     MARGIN       clear       subj    -     vote/election/game/event
be losing battle against        FIRE_STATE   burning     next    -     fire
be losing millions              PROFITABLE   loss        subj    -     business/org
be losing money                 PROFITABLE   loss        subj    -     business/org
be losing own fight for life    CURED        sick        subj    -     person/animal
be losing strength              STORM_STRENGTH  weaker      subj    -     weather
be losing support of            TRUSTED      no          subj    -     any
be loss making                  PROFITABLE   loss        subj    -     business/org
be lost                         TOUCHDOWN    crashed     subj    -     vehicle
be lost                         AFLOAT       sunk        subj    -     vehicle
be lost at sea                  MISSING      missing     subj    -     person
be lost for good                MISSING      missing     subj    -     object/art/document
be lost for good                DELETED      deleted     subj    -     thing
be lost forever                 MISSING      missing     subj    -     object/art/document
be lost with all hands          AFLOAT       sunk        subj    -     vehicle
be lost without trace           MISSING      missing     subj    -     any
be loud                         TEMPER       fierce      subj    -     person/animal
be lovingly restored            MAINTAINED   kept        subj    -     building/object/vehicle/place
be loyal                        LOYAL        loyal       subj    -     person/force
be lucid                        SLEEP        conscious   subj    -     person
be lured away                   ABDUCTION    taken       subj    -     person
be made compulsory              MANDATORY    must        subj    -     thing
be made freely                  VOLUNTARY    free        subj    -     any
be made homeless                TENANCY      out         subj    -     person
be made illegal                 PERMITTED    refused     subj    -     event/thing
be made mandatory               MANDATORY    must        subj    -     thing
be made of own free will        VOLUNTARY    free        subj    -     any
be made optional                MANDATORY    may         subj    -     thing
be made public                  SECRET       public      subj    -     thing
be made redundant               EMPLOYED     unemployed  subj    -     person
be made under duress            VOLUNTARY    forced      subj    -     any
be made under pressure          VOLUNTARY    forced      subj    -     any
be made up                      AUTHENTIC    fake        subj    -     thing
be made voluntarily             VOLUNTARY    free        subj    -     any
be made voluntary               MANDATORY    may         subj    -     thing
be made whole                   MONEY_BACK   got         subj    -     person/org
be made with                    CONTAINS     has         subj    next  thing
be made without                 CONTAINS     free        subj    next  thing
be madness                      SUPPORT      against     saying  subj  person
be maimed                       INJURY       hurt        subj    -     person
be major doubt                  LINEUP       out         subj    -     person
be making comeback              SPECIES      recovering  subj    -     animal
be making good progress         CURED        well        subj    -     person/animal
be making good recovery         CURED        well        subj    -     person/animal
be making loss                  PROFITABLE   loss        subj    -     business/org
be making money                 PROFITABLE   profit      subj    -     business/org
be making profit                PROFITABLE   profit      subj    -     business/org
be making progress              TALKS        on          subj    -     meeting
be making staff redundant       STAFFING     cutting     subj    -     business/org/building
be malignant                    SAFE         unsafe      subj    -     thing
be manageable                   HARDNESS     easy        subj    -     any
be managing                     COPE         coping      subj    -     thing
be mandatory                    MANDATORY    must        subj    -     thing
be manipulated                  FAIR         rigged      subj    -     thing
be marched off                  CUSTODY      held        subj    -     person
be marooned                     TRAPPED      trapped     subj    -     person/animal/vehicle
be marred by clashes            ORDERLY      violent     subj    -     any
be marred by fraud              FAIR         rigged      subj    -     thing
be marred by irregularities     FAIR         rigged      subj    -     thing
be marred by violence           ORDERLY      violent     subj    -     any
be marred by vote buying        FAIR         rigged      subj    -     thing
be matter of choice             MANDATORY    may         subj    -     thing
be matter of guesswork          CLARITY      unclear     subj    -     thing
be mauled by critics            REVIEWS      badly       subj    -     art/show/product
be meagre                       HARVEST      failed      subj    -     crop
be member of gang               ACT_ALONE    together    subj    -     person
be mentally fit                 COMPETENT    fit         subj    -     person
be mentally ill                 COMPETENT    unfit       subj    -     person
be met with applause            RECEPTION    well        subj    -     any
be met with boos                RECEPTION    badly       subj    -     any
be met with cheers              RECEPTION    well        subj    -     any
be met with derision            RECEPTION    badly       subj    -     any
be met with jeers               RECEPTION    badly       subj    -     any
be met with silence             RECEPTION    badly       subj    -     any
be mild mannered                TEMPER       gentle      subj    -     person/animal
be mishandled                   SUCCESS      no          subj    -     thing
be mismatch                     MARGIN       clear       subj    -     vote/election/game/event
be missing                      MISSING      missing     subj    -     any
be missing                      MISSING      missing     subj    -     person
be missing                      MISSING      missing     subj    -     object/art/document
be missing                      MISSING      missing     subj    -     object/art/document/vehicle
be mistake                      SUPPORT      against     saying  subj  person
be mistrusted by                TRUSTED      no          subj    -     any
be mobbed                       CROWDS       big         subj    -     event/show/game/meeting
be modern copy                  AUTHENTIC    fake        subj    -     object/document/art
be modestly priced              AFFORDABLE   cheap       subj    -     thing
be money down drain             SUPPORT      against     saying  subj  person
be monitored                    WATCHED      yes         subj    -     person/animal
be months behind                ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be months from completion       FINISHED     undone      subj    -     thing
be months late                  ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be more expensive               RATE_CHANGE  up          subj    -     price/rate/tax/number/market
be mothballed                   RUNNING      stopped     subj    -     thing
be mothballed                   RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be mouldy                       CONTAMINATED  tainted     subj    -     thing
be moved out                    EVACUEES     left        subj    -     person/place
be moved to safety              EVACUEES     left        subj    -     person/place
be moving again                 TRAFFIC      flowing     subj    -     thing
be moving ahead                 PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be moving forward               PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be mown down                    LIFE         dead        subj    -     person/animal
be multiplying                  SPECIES      recovering  subj    -     animal
be murder                       FOUL_PLAY    yes         subj    -     death
be murdered                     DEATH_MANNER  homicide    subj    -     person
be muzzled                      LEASH        tied        subj    -     animal
be mystery                      CLARITY      unclear     subj    -     thing
be nabbed                       CUSTODY      held        subj    -     person
be nail biter                   MARGIN       close       subj    -     vote/election/game/event
be named by police              ANONYMOUS    known       subj    -     any
be named in side                LINEUP       in          subj    -     person
be named in squad               LINEUP       in          subj    -     person
be named in starting line up    LINEUP       in          subj    -     person
be named in team                LINEUP       in          subj    -     person
be nameless                     ANONYMOUS    unknown     subj    -     any
be near death                   CURED        sick        subj    -     person/animal
be near to solving              LEADS        yes         next    -     thing
be nearly empty                 VACANT       vacant      subj    -     thing
be nearly empty                 CROWDS       small       subj    -     event/show/game/meeting
be neck and neck                MARGIN       close       subj    -     vote/election/game/event
be neglected                    MAINTAINED   neglected   subj    -     building/object/vehicle/place
be negotiating                  SIGNED       pending     obj     -     contract/deal/document
be neither free nor fair        FAIR         rigged      subj    -     thing
be neutral                      PARTIALITY   neutral     subj    -     person/org/country/document
be never audited                VETTED       unchecked   subj    -     thing
be never called to testify      SHOWED_UP    absent      subj    -     person/org
be never checked                VETTED       unchecked   subj    -     thing
be never found                  MISSING      missing     subj    -     object/art/document/vehicle
be never inspected              VETTED       unchecked   subj    -     thing
be never left alone             WATCHED      yes         subj    -     person/animal
be never recovered              MISSING      missing     subj    -     object/art/document/vehicle
be never released               FILM_OUT     held        subj    -     show
be never seen again             MISSING      missing     subj    -     object/art/document/vehicle
be never tested                 VETTED       unchecked   subj    -     thing
be never vaccinated             VACCINATED   no          subj    -     any
be never warned                 WARNED       not         subj    -     any
be nightmare                    HARDNESS     hard        subj    -     any
be no _ left                    TICKETS      gone        gap     -     ticket
be no accident                  FOUL_PLAY    yes         subj    -     death
be no accident                  PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be no better than placebo       EFFECTIVE    ineffective  subj    -     drug
be no clashes at                ORDERLY      peaceful    next    -     event
be no closer to explaining      CLARITY      unclear     next    -     thing
be no closer to solving         LEADS        no          next    -     thing
be no clue to whereabouts of    MISSING      missing     next    -     any
be no easy ride                 HARDNESS     hard        subj    -     any
be no gas flowing through       RUNNING      stopped     next    -     building/object/thing
be no longer _office            HOLD_OFFICE  out         subj    office  person
be no longer besieged           SIEGE        off         subj    -     place/building
be no longer compulsory         MANDATORY    may         subj    -     thing
be no longer in charge          HOLD_OFFICE  out         subj    -     person
be no longer in contact with    COMMS        silent      subj    -     any
be no longer in force           LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be no longer in job             HOLD_OFFICE  out         subj    -     person
be no longer in place           LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be no longer in post            HOLD_OFFICE  out         subj    -     person
be no longer mandatory          MANDATORY    may         subj    -     thing
be no longer on sale            ON_SALE      off         subj    -     thing
be no longer on speaking terms  TERMS        bad         subj    -     any
be no longer on speaking terms with  TERMS        bad         subj    next  any
be no longer required           MANDATORY    may         subj    -     thing
be no longer sold               ON_SALE      off         subj    -     thing
be no longer speaking to        TERMS        bad         subj    next  any
be no longer together           COUPLE       apart       subj    -     person
be no longer trading            OPEN_CLOSED  closed      subj    -     business/org/building
be no more                      FIRE_STATE   out         subj    -     fire
be no more                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be no mystery                   CLARITY      clear       subj    -     thing
be no nearer solution           RESOLVED     unresolved  subj    -     thing
be no oil flowing through       RUNNING      stopped     next    -     building/object/thing
be no original                  AUTHENTIC    fake        subj    -     object/document/art
be no picnic                    HARDNESS     hard        subj    -     any
be no secret                    CLARITY      clear       subj    -     thing
be no sign of                   MISSING      missing     next    -     any
be no stranger to               KNOW_PERSON  known       subj    -     person
be no tickets left for          TICKETS      gone        next    -     event/show/game
be no trace of                  MISSING      missing     next    -     any
be no trouble at                ORDERLY      peaceful    next    -     event
be no violence at               ORDERLY      peaceful    next    -     event
be nodded through               VOTE_RESULT  approved    subj    -     thing
be non suspicious               FOUL_PLAY    no          subj    -     death
be non toxic                    SAFE         safe        subj    -     thing
be non violent                  ORDERLY      peaceful    subj    -     any
be noncancerous                 SAFE         safe        subj    -     thing
be noncommunicable              CONTAGIOUS   no          subj    -     disease
be none the wiser               WARNED       not         subj    -     any
be none the wiser about         WARNED       not         subj    next  any
be none the wiser of            WARNED       not         subj    next  any
be none worse                   INJURY       unhurt      subj    -     person
be nonviolent                   ORDERLY      peaceful    subj    -     any
be not allowed                  PERMITTED    refused     subj    -     event/thing
be not allowed home             GONE_HOME    away        subj    -     person
be not allowed in               ENTRY        refused     subj    -     person
be not allowed into             ENTRY        refused     subj    -     person
be not allowed to compete       BAN_SPORT    banned      subj    -     person
be not allowed to play          BAN_SPORT    banned      subj    -     person
be not allowed to race          BAN_SPORT    banned      subj    -     person
be not allowed to return        GONE_HOME    away        subj    -     person
be not authentic                AUTHENTIC    fake        subj    -     object/document/art
be not authentic                AUTHENTIC    fake        subj    -     thing
be not be released              FILM_OUT     held        subj    -     show
be not be renamed               RENAMED      kept        subj    -     thing
be not being treated as suspicious  FOUL_PLAY    no          subj    -     death
be not being watched            WATCHED      no          subj    -     person/animal
be not cancerous                SAFE         safe        subj    -     thing
be not catching                 CONTAGIOUS   no          subj    -     disease
be not checked                  VETTED       unchecked   subj    -     thing
be not clear                    CLARITY      unclear     subj    -     thing
be not compulsory               MANDATORY    may         subj    -     thing
be not contagious               CONTAGIOUS   no          subj    -     disease
be not dangerous                SAFE         safe        subj    -     thing
be not drinkable                CONTAMINATED  tainted     subj    -     water
be not drunk                    SOBRIETY     sober       subj    -     person
be not expected to live         CURED        sick        subj    -     person/animal
be not fake                     AUTHENTIC    genuine     subj    -     thing
be not fit for                  SAFE         unsafe      subj    -     thing
be not fit for bathing          CONTAMINATED  tainted     subj    -     place
be not fit for drinking         CONTAMINATED  tainted     subj    -     water
be not fit to drink             CONTAMINATED  tainted     subj    -     water
be not for sale                 KEEP_LOSE    kept        subj    -     thing
be not for sale                 KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
be not for sale                 PLAYER_MOVE  stays       subj    -     person
be not for sale                 KEEP_LOSE    kept        subj    -     art/object/document/team/building/business
be not for turning              FIRMNESS     firm        subj    -     person/org/party/country
be not forgery                  AUTHENTIC    genuine     subj    -     thing
be not free                     FREE_OF_CHARGE  paid        subj    -     thing
be not genuine                  AUTHENTIC    fake        subj    -     object/document/art
be not genuine                  AUTHENTIC    fake        subj    -     thing
be not going anywhere           STAY_PUT     stay        subj    -     person
be not going anywhere           TENANCY      in          subj    -     person
be not hoax                     AUTHENTIC    genuine     subj    -     thing
be not immunised                VACCINATED   no          subj    -     any
be not in court                 SHOWED_UP    absent      subj    -     person/org
be not in own right mind        COMPETENT    unfit       subj    -     person
be not in squad                 LINEUP       out         subj    -     person
be not infectious               CONTAGIOUS   no          subj    -     disease
be not insured                  INSURED      uninsured   subj    -     any
be not known to police          POLICE_RECORD  unknown     subj    -     person
be not known to security services  POLICE_RECORD  unknown     subj    -     person
be not leaving                  PLAYER_MOVE  stays       subj    -     person
be not let in                   ENTRY        refused     subj    -     person
be not let into                 ENTRY        refused     subj    -     person
be not mandatory                MANDATORY    may         subj    -     thing
be not monitored                WATCHED      no          subj    -     person/animal
be not negotiable               LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be not on any watch list        POLICE_RECORD  unknown     subj    -     person
be not on market                KEEP_LOSE    kept        subj    -     thing
be not on market                KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
be not on police radar          POLICE_RECORD  unknown     subj    -     person
be not on radar of police       POLICE_RECORD  unknown     subj    -     person
be not on sale                  ON_SALE      off         subj    -     thing
be not on speaking terms        TERMS        bad         subj    -     any
be not on watch list            POLICE_RECORD  unknown     subj    -     person
be not over                     OUTBREAK     burning     subj    -     disease
be not over limit               SOBRIETY     sober       subj    -     person
be not published                SECRET       secret      subj    -     thing
be not required to wear         MANDATORY    may         next    -     thing
be not safe                     SAFE         unsafe      subj    -     thing
be not safe for swimming        CONTAMINATED  tainted     subj    -     place
be not selling                  KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
be not selling                  KEEP_LOSE    kept        obj     -     art
be not signed                   SIGNED       pending     subj    -     contract/deal/document
be not sold out                 TICKETS      left        subj    -     event/show/game
be not speaking                 TERMS        bad         subj    -     any
be not speaking to              TERMS        bad         subj    next  any
be not standing                 CANDIDATE    out         subj    -     person
be not suspicious               FOUL_PLAY    no          subj    -     death
be not suspicious of            FOUL_PLAY    no          next    -     death
be not taken to hospital        HOSPITAL     out         subj    -     person
be not to be deported           ASYLUM       granted     subj    -     person
be not told of danger           WARNED       not         subj    -     any
be not vaccinated               VACCINATED   no          subj    -     any
be not warned                   WARNED       not         subj    -     any
be nothing to fear              SAFE         safe        subj    -     thing
be notified                     WARNED       warned      subj    -     any
be notified about               WARNED       warned      subj    next  any
be notified of                  WARNED       warned      subj    next  any
be novice                       TRAINED      untrained   subj    -     person
be nowhere near finished        ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be nowhere near ready           FINISHED     undone      subj    -     thing
be nowhere near solving         LEADS        no          next    -     thing
be nowhere to be found          MISSING      missing     subj    -     any
be nowhere to be found          MISSING      missing     subj    -     person
be nowhere to be found          MISSING      missing     subj    -     object/art/document
be nowhere to be seen           MISSING      missing     subj    -     any
be null and void                LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be null and void                LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be nursing injury               CURED        sick        subj    -     person/animal
be obligatory                   MANDATORY    must        subj    -     thing
be obliged to wear              MANDATORY    must        next    -     thing
be observed                     TRUCE        peace       subj    -     treaty
be obtained by force            VOLUNTARY    forced      subj    -     any
be obtained under duress        VOLUNTARY    forced      subj    -     any
be obvious                      CLARITY      clear       subj    -     thing
be occupied                     VACANT       occupied    subj    -     thing
be of good character            POLICE_RECORD  unknown     subj    -     person
be of natural causes            FOUL_PLAY    no          subj    -     death
be of no benefit                EFFECTIVE    ineffective  subj    -     drug
be of no danger                 SAFE         safe        subj    -     thing
be of one mind                  UNITY        united      subj    -     any
be of sound mind                COMPETENT    fit         subj    -     person
be of unsound mind              COMPETENT    unfit       subj    -     person
be off                          LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be off                          DEAL_STATE   off         subj    -     deal/contract
be off agenda                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be off ballot                   CANDIDATE    out         subj    -     person
be off duty                     GUARD_POST   off         subj    -     person
be off endangered list          SPECIES      recovering  subj    -     animal
be off hook                     CHARGE_DECISION  nocharge    subj    -     person/org
be off lead                     LEASH        loose       subj    -     animal
be off leash                    LEASH        loose       subj    -     animal
be off limits                   OPEN_CLOSED  closed      subj    -     thing
be off limits to                PROTECTED    protected   subj    -     any
be off line                     RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be off market                   ON_SALE      off         subj    -     thing
be off market                   KEEP_LOSE    kept        subj    -     art/object/document/team/building/business
be off rails                    RAILS        off         subj    -     vehicle/service
be off sale                     ON_SALE      off         subj    -     thing
be off shelves                  ON_SALE      off         subj    -     thing
be off shift                    GUARD_POST   off         subj    -     person
be off sick                     GUARD_POST   off         subj    -     person
be off table                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be off to                       STAY_PUT     move        subj    -     person
be off ventilator               CURED        well        subj    -     person/animal
be off work                     GUARD_POST   off         subj    -     person
be offline                      RUNNING      stopped     subj    -     thing
be offline                      RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be offside                      GOAL_GIVEN   ruled_out   subj    -     point
be old friends                  KNOW_PERSON  known       subj    -     person
be omitted                      LINEUP       out         subj    -     person
be on                           DEAL_STATE   on          subj    -     deal/contract
be on annual leave              GUARD_POST   off         subj    -     person
be on back burner               PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on bad terms                 TERMS        bad         subj    -     any
be on bail                      CUSTODY      free        subj    -     person
be on ballot                    CANDIDATE    in          subj    -     person
be on bench                     LINEUP       out         subj    -     person
be on best of terms             TERMS        good        subj    -     any
be on blink                     RUNNING      stopped     subj    -     thing
be on bottom                    AFLOAT       sunk        subj    -     vehicle
be on brink                     SPECIES      dying       subj    -     animal
be on brink of bankruptcy       SOLVENCY     bankrupt    subj    -     business/org
be on brink of collapse         SOLVENCY     bankrupt    subj    -     business/org
be on brink of extinction       SPECIES      dying       subj    -     animal
be on brink of recession        GROWTH       shrinking   subj    -     economy
be on brink of solving          LEADS        yes         next    -     thing
be on budget                    BUDGET_STATE  within      subj    -     thing
be on cards                     PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on chain                     LEASH        tied        subj    -     animal
be on course                    PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on course for defeat         LEADING      behind      subj    -     person/party/org/team
be on course for victory        LEADING      ahead       subj    -     person/party/org/team
be on course to lose            LEADING      behind      subj    -     person/party/org/team
be on course to win             LEADING      ahead       subj    -     person/party/org/team
be on day off                   GUARD_POST   off         subj    -     person
be on decline                   RATE_CHANGE  down        subj    -     price/rate/tax/number/market
be on desk duty                 HOLD_OFFICE  suspended   subj    -     person
be on display                   PLACEMENT    there       subj    -     object/art/building
be on dole                      EMPLOYED     unemployed  subj    -     person
be on drugs                     SOBRIETY     drunk       subj    -     person
be on duty                      GUARD_POST   on          subj    -     person
be on first name terms          KNOW_PERSON  known       subj    -     person
be on gardening leave           HOLD_OFFICE  suspended   subj    -     person
be on good terms                TERMS        good        subj    -     any
be on good terms with           TERMS        good        subj    next  any
be on hold                      PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on holiday                   GUARD_POST   off         subj    -     person
be on hunger strike             EATING       fasts       subj    -     person
be on ice                       PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on ice                       TALKS        off         subj    -     meeting
be on ice                       DEAL_STATE   off         subj    -     deal/contract
be on increase                  SPECIES      recovering  subj    -     animal
be on increase                  OUTBREAK     burning     subj    -     disease
be on increase                  RATE_CHANGE  up          subj    -     price/rate/tax/number/market
be on knife edge                MARGIN       close       subj    -     vote/election/game/event
be on lead                      LEASH        tied        subj    -     animal
be on leash                     LEASH        tied        subj    -     animal
be on leave                     HOLD_OFFICE  suspended   subj    -     person
be on life support              LIFE         alive       subj    -     person
be on life support              CURED        sick        subj    -     person/animal
be on life support              CONDITION    grave       subj    -     person
be on loose                     CUSTODY      fugitive    subj    -     person
be on loose                     LEASH        loose       subj    -     animal
be on market                    KEEP_LOSE    lost        subj    -     thing
be on market                    KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be on mend                      LIFE         alive       subj    -     person
be on mend                      CURED        well        subj    -     person/animal
be on own day off               GUARD_POST   off         subj    -     person
be on own deathbed              CURED        sick        subj    -     person/animal
be on own knees                 COPE         overwhelmed  subj    -     thing
be on own plinth                PLACEMENT    there       subj    -     object/art/building
be on own way home              HOSTAGE      free        subj    -     person/animal
be on own way out               STAY_PUT     move        subj    -     person
be on own way out               PLAYER_MOVE  leaves      subj    -     person
be on own way to                AFLOAT       afloat      subj    -     vehicle
be on parole                    CUSTODY      free        subj    -     person
be on patrol                    GUARD_POST   on          subj    -     person
be on payroll                   WAGED        paid        subj    -     person/org
be on picket line               STRIKE_WORK  on          subj    -     person/org
be on police radar              POLICE_RECORD  known       subj    -     person
be on prowl                     LEASH        loose       subj    -     animal
be on record                    SECRET       public      subj    -     thing
be on release                   FILM_OUT     out         subj    -     show
be on rise                      OUTBREAK     burning     subj    -     disease
be on rise                      RATE_CHANGE  up          subj    -     price/rate/tax/number/market
be on road to full recovery     CURED        well        subj    -     person/animal
be on road to recovery          CURED        well        subj    -     person/animal
be on road to recovery          SPECIES      recovering  subj    -     animal
be on rocks                     AFLOAT       sunk        subj    -     vehicle
be on run                       CUSTODY      fugitive    subj    -     person
be on run                       LEASH        loose       subj    -     animal
be on sale                      ON_SALE      on          subj    -     thing
be on sale                      TICKETS      left        subj    -     ticket
be on schedule                  PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on schedule                  ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be on screens                   FILM_OUT     out         subj    -     show
be on seabed                    AFLOAT       sunk        subj    -     vehicle
be on shelves                   ON_SALE      on          subj    -     thing
be on shift                     GUARD_POST   on          subj    -     person
be on sick leave                CURED        sick        subj    -     person/animal
be on sick leave                HOLD_OFFICE  suspended   subj    -     person
be on slide                     RATE_CHANGE  down        subj    -     price/rate/tax/number/market
be on solid footing             SOLVENCY     solvent     subj    -     business/org
be on sound financial footing   SOLVENCY     solvent     subj    -     business/org
be on sound footing             SOLVENCY     solvent     subj    -     business/org
be on speaking terms            TERMS        good        subj    -     any
be on start list                BAN_SPORT    eligible    subj    -     person
be on starting line             BAN_SPORT    eligible    subj    -     person
be on statute book              VOTE_RESULT  approved    subj    -     law/measure/plan
be on steroids                  DRUG_TEST    doped       subj    -     person
be on strike                    STRIKE_WORK  on          subj    -     person/org
be on suicide watch             WATCHED      yes         subj    -     person/animal
be on table                     SIGNED       pending     subj    -     contract/deal/document
be on terror watch list         POLICE_RECORD  known       subj    -     person
be on the move                  PLAYER_MOVE  leaves      subj    -     person
be on time                      ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be on track                     PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on track                     DEAL_STATE   on          subj    -     deal/contract
be on treatment table           CURED        sick        subj    -     person/animal
be on treatment table           LINEUP       out         subj    -     person
be on up                        BETTER       better      subj    -     thing
be on ventilator                CURED        sick        subj    -     person/animal
be on verge of bankruptcy       SOLVENCY     bankrupt    subj    -     business/org
be on verge of collapse         COPE         overwhelmed  subj    -     thing
be on verge of collapse         SOLVENCY     bankrupt    subj    -     business/org
be on verge of collapse         TRUCE        war         subj    -     treaty
be on verge of collapse         SAFE         unsafe      subj    -     thing
be on verge of extinction       SPECIES      dying       subj    -     animal
be on verge of joining          PLAYER_MOVE  leaves      subj    -     person
be on wane                      OUTBREAK     out         subj    -     disease
be on wane                      STORM_STRENGTH  weaker      subj    -     weather
be on wanted list               CUSTODY      fugitive    subj    -     person
be on ward                      HOSPITAL     in          subj    -     person
be on watch list                POLICE_RECORD  known       subj    -     person
be on watchlist                 POLICE_RECORD  known       subj    -     person
be on way down                  PEAK         peaked      subj    -     disease/price/crime/number
be one seat short               MAJORITY     lacks       subj    -     org/party/person
be one sided                    PARTIALITY   sided       subj    -     person/org/country/document
be one sided                    MARGIN       clear       subj    -     vote/election/game/event
be ongoing                      RESOLVED     unresolved  subj    -     thing
be ongoing                      INVESTIGATION  open        subj    -     inquiry
be online                       RUNNING      running     subj    -     thing
be online                       DELETED      there       subj    -     thing
be online again                 RUNNING      running     subj    -     thing
be only attacker                ACT_ALONE    alone       subj    -     person
be only booked                  ON_PITCH     on          subj    -     person
be only one involved            ACT_ALONE    alone       subj    -     person
be only recommended             MANDATORY    may         subj    -     thing
be open                         OPEN_CLOSED  open        subj    -     thing
be open again                   OPEN_CLOSED  open        subj    -     thing
be open again                   SIEGE        off         subj    -     place/building
be open as usual                OPEN_CLOSED  open        subj    -     thing
be open for business            OPEN_CLOSED  open        subj    -     thing
be open for business            OPEN_CLOSED  open        subj    -     business/org/building
be open once more               OPEN_CLOSED  open        subj    -     thing
be open question                CLARITY      unclear     subj    -     thing
be open to all                  SECRET       public      subj    -     thing
be open to developers           PROTECTED    exposed     subj    -     any
be open to loggers              PROTECTED    exposed     subj    -     any
be open to press                SECRET       public      subj    -     thing
be open to public               OPEN_CLOSED  open        subj    -     thing
be open to public               SECRET       public      subj    -     thing
be open to reporters            SECRET       public      subj    -     thing
be open to traffic              OPEN_CLOSED  open        subj    -     thing
be open to traffic              OPEN_CLOSED  open        subj    -     building/place
be open to traffic              OPEN_CLOSED  open        subj    -     building/place/object
be open to visitors             OPEN_CLOSED  open        subj    -     thing
be openly hostile to            PARTIALITY   sided       subj    -     person/org/country/document
be operational                  RUNNING      running     subj    -     thing
be operational again            RUNNING      running     subj    -     thing
be opponent of                  SUPPORT      against     subj    next  person/org/party
be opposed to                   SUPPORT      against     subj    next  person
be optional                     MANDATORY    may         subj    -     thing
be ordeal                       HARDNESS     hard        subj    -     any
be ordered off                  ON_PITCH     off         subj    -     person
be ordered out                  EVACUEES     left        subj    -     person/place
be ordered to do community service  JAIL         spared      subj    -     person
be ordered to do unpaid work    JAIL         spared      subj    -     person
be ordered to evacuate          EVACUEES     left        subj    -     person/place
be ordered to leave             EVACUEES     left        subj    -     person/place
be ordered to leave country     ASYLUM       denied      subj    -     person
be ordered to serve             JAIL         jailed      subj    -     person
be ordered to stand trial       CHARGE_DECISION  charge      subj    -     person/org
be ordered to stay indoors      EVACUEES     stayed      subj    -     person/place
be orderly                      ORDERLY      peaceful    subj    -     any
be original                     AUTHENTIC    genuine     subj    -     object/document/art
be ousted at polls              HOLD_OFFICE  out         subj    -     person
be ousted at polls              ELECTION_RESULT  lost        subj    -     person/party/org
be out                          FIRE_STATE   out         subj    -     fire
be out cold                     SLEEP        unconscious  subj    -     person
be out in open                  SECRET       public      subj    -     thing
be out injured                  CURED        sick        subj    -     person/animal
be out injured                  LINEUP       out         subj    -     person
be out of action                RUNNING      stopped     subj    -     thing
be out of action                RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be out of administration        SOLVENCY     solvent     subj    -     business/org
be out of bounds                OPEN_CLOSED  closed      subj    -     thing
be out of captivity             HOSTAGE      free        subj    -     person/animal
be out of coma                  SLEEP        conscious   subj    -     person
be out of commission            RUNNING      stopped     subj    -     thing
be out of competition           STAGE        out         subj    -     person/team/org
be out of competition           STAGE        out         subj    -     person/team/org/place/country
be out of contact with          COMMS        silent      subj    -     any
be out of contest               CANDIDATE    out         subj    -     person
be out of control               FIRE_STATE   burning     subj    -     fire
be out of control               OUTBREAK     burning     subj    -     disease
be out of cup                   STAGE        out         subj    -     person/team/org
be out of cup                   STAGE        out         subj    -     person/team/org/place/country
be out of custody               CUSTODY      free        subj    -     person
be out of danger                LIFE         alive       subj    -     person
be out of danger                LIFE         alive       subj    -     person/animal
be out of danger                SPECIES      recovering  subj    -     animal
be out of danger                CURED        well        subj    -     person/animal
be out of danger                CONDITION    stable      subj    -     person
be out of favour with           TRUSTED      no          subj    -     any
be out of games                 BAN_SPORT    banned      subj    -     person
be out of hand                  OUTBREAK     burning     subj    -     disease
be out of hospital              HOSPITAL     out         subj    -     person
be out of intensive care        CURED        well        subj    -     person/animal
be out of intensive care        CONDITION    stable      subj    -     person
be out of jail                  CUSTODY      free        subj    -     person
be out of job                   HOLD_OFFICE  out         subj    -     person
be out of job                   EMPLOYED     unemployed  subj    -     person
be out of office                HOLD_OFFICE  out         subj    -     person
be out of order                 RUNNING      stopped     subj    -     thing
be out of order                 RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be out of own mind              COMPETENT    unfit       subj    -     person
be out of path of               STRUCK_PLACE  spared      subj    -     place/building/country
be out of pocket                MONEY_BACK   lost        subj    -     person/org
be out of prison                CUSTODY      free        subj    -     person
be out of quarantine            ISOLATED     out         subj    -     person/vehicle/animal
be out of question              PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be out of race                  CANDIDATE    out         subj    -     person
be out of reach                 COMMS        silent      subj    -     any
be out of recession             GROWTH       growing     subj    -     economy
be out of running               CANDIDATE    out         subj    -     person
be out of service               RUNNING      stopped     subj    -     thing
be out of service               RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be out of sight                 WATCHED      no          subj    -     person/animal
be out of special measures      RATED        good        subj    -     building/org/business/place
be out of touch with            COMMS        silent      subj    -     any
be out of tour                  BAN_SPORT    banned      subj    -     person
be out of tournament            STAGE        out         subj    -     person/team/org
be out of tournament            STAGE        out         subj    -     person/team/org/place/country
be out of use                   RUNNING      stopped     subj    -     thing
be out of use                   OPEN_CLOSED  closed      subj    -     building/place/object
be out of woods                 SOLVENCY     solvent     subj    -     thing
be out of work                  EMPLOYED     unemployed  subj    -     person
be out on bail                  CUSTODY      free        subj    -     person
be out on street                TENANCY      out         subj    -     person
be outclassed by                MATCH_RESULT  lost        subj    -     team/place
be outlawed                     PERMITTED    refused     subj    -     event/thing
be outraged by                  SATISFIED    no          subj    -     person/org
be outstanding                  LOAN_STATE   unpaid      subj    -     thing
be over                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be over                         OUTBREAK     out         subj    -     disease
be over                         TRUCE        war         subj    -     treaty
be over                         INVESTIGATION  closed      subj    -     inquiry
be over budget                  BUDGET_STATE  over        subj    -     thing
be over capacity                COPE         overwhelmed  subj    -     thing
be over drink drive limit       SOBRIETY     drunk       subj    -     person
be over legal limit             SOBRIETY     drunk       subj    -     person
be over limit                   SOBRIETY     drunk       subj    -     person
be over peak                    PEAK         peaked      subj    -     disease/price/crime/number
be over worst                   CURED        well        subj    -     person/animal
be overcrowded                  VACANT       occupied    subj    -     thing
be overdue                      LOAN_STATE   unpaid      subj    -     thing
be overdue                      ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be overflowing                  VACANT       occupied    subj    -     thing
be overloaded                   COPE         overwhelmed  subj    -     thing
be overpriced                   AFFORDABLE   dear        subj    -     thing
be overruled                    CONVICTION_STATUS  overturned  subj    -     verdict/sentence/ruling
be overrun                      COPE         overwhelmed  subj    -     thing
be overrun                      CAPTURED     taken       subj    -     place/building
be overrun by rats              CONTAMINATED  tainted     subj    -     thing
be overshadowed by violence     ORDERLY      violent     subj    -     any
be overspent                    BUDGET_STATE  over        subj    -     thing
be overstretched                COPE         overwhelmed  subj    -     thing
be overturned                   CONVICTION_STATUS  overturned  subj    -     verdict/sentence/ruling
be overturned                   LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be overwhelmed                  COPE         overwhelmed  subj    -     thing
be overwhelming                 MARGIN       clear       subj    -     vote/election/game/event
be owed                         WAGED        unpaid      subj    -     person/org
be owed wages                   WAGED        unpaid      subj    -     person/org
be pack of lies                 AUTHENTIC    fake        subj    -     thing
be packed                       VACANT       occupied    subj    -     thing
be packed                       CROWDS       big         subj    -     event/show/game/meeting
be packed out                   CROWDS       big         subj    -     event/show/game/meeting
be packed to rafters            VACANT       occupied    subj    -     thing
be packed to rafters            CROWDS       big         subj    -     event/show/game/meeting
be packed with                  CONTAINS     has         subj    next  thing
be packing                      ARMED        armed       subj    -     person
be padlocked                    OPEN_CLOSED  closed      subj    -     thing
be paid                         WAGED        paid        subj    -     person/org
be paid back                    MONEY_BACK   got         subj    -     person/org
be paid back                    LOAN_STATE   repaid      subj    -     thing
be paid in full                 WAGED        paid        subj    -     person/org
be paid less                    PAY_MOVE     down        subj    -     person
be paid more                    PAY_MOVE     up          subj    -     person
be paid off                     LOAN_STATE   repaid      subj    -     thing
be paid on time                 WAGED        paid        subj    -     person/org
be panic stricken               COMPOSURE    upset       subj    -     person
be panned                       REVIEWS      badly       subj    -     art/show/product
be paralysed                    RUNNING      stopped     subj    -     thing
be paralysed                    RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be paralysed                    INJURY       hurt        subj    -     person
be paralyzed                    RUNNING      stopped     subj    -     thing
be paralyzed                    RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be paralyzed                    INJURY       hurt        subj    -     person
be parched                      WEATHER      dry         subj    -     place
be pardoned                     EXECUTION    spared      subj    -     person
be parody of justice            FAIR         rigged      subj    -     thing
be part of cell                 ACT_ALONE    together    subj    -     person
be part of gang                 ACT_ALONE    together    subj    -     person
be part of group                ACT_ALONE    together    subj    -     person
be partial                      PARTIALITY   sided       subj    -     person/org/country/document
be partisan                     PARTIALITY   sided       subj    -     person/org/country/document
be partners                     TERMS        good        subj    -     any
be passable                     OPEN_CLOSED  open        subj    -     thing
be passable                     OPEN_CLOSED  open        subj    -     building/place
be passable                     OPEN_CLOSED  open        subj    -     building/place/object
be passable again               OPEN_CLOSED  open        subj    -     thing
be passed fit                   LINEUP       in          subj    -     person
be passed on by                 CONTAGIOUS   yes         subj    -     disease
be password protected           PROTECTED    protected   subj    -     any
be past own best                CONTAMINATED  tainted     subj    -     thing
be past own peak                PEAK         peaked      subj    -     disease/price/crime/number
be past own use by date         CONTAMINATED  tainted     subj    -     thing
be past saving                  LIFE         dead        subj    -     person
be pasteurised                  PROCESSED    treated     subj    -     thing
be patched                      RESOLVED     resolved    subj    -     thing
be peaceful                     ORDERLY      peaceful    subj    -     any
be peer reviewed                VETTED       checked     subj    -     thing
be pegged                       RATE_CHANGE  none        subj    -     price/rate/tax/number/market
be penned                       LEASH        tied        subj    -     animal
be perfectly healthy            CURED        well        subj    -     person/animal
be perfectly safe               SAFE         safe        subj    -     thing
be permitted to stay            TENANCY      in          subj    -     person
be phoney                       AUTHENTIC    fake        subj    -     thing
be phony                        AUTHENTIC    fake        subj    -     thing
be photo finish                 MARGIN       close       subj    -     vote/election/game/event
be photoshopped                 AUTHENTIC    fake        subj    -     thing
be picked at random             KNOW_PERSON  unknown     subj    -     person
be picked up by lifeboat        MISSING      found       subj    -     any
be picked up by police          CUSTODY      held        subj    -     person
be piece of cake                HARDNESS     easy        subj    -     any
be pink in middle               PROCESSED    raw         subj    -     thing
be pinned under                 TRAPPED      trapped     subj    -     person/animal/vehicle
be pinpointed                   CLARITY      clear       subj    -     thing
be placed in administration     SOLVENCY     bankrupt    subj    -     business/org
be placed in coma               SLEEP        unconscious  subj    -     person
be placed in quarantine         ISOLATED     in          subj    -     person/vehicle/animal
be placed in special measures   RATED        bad         subj    -     building/org/business/place
be placed into special measures  RATED        bad         subj    -     building/org/business/place
be placid                       TEMPER       gentle      subj    -     person/animal
be plagiarised                  AUTHENTIC    fake        subj    -     thing
be plagued by delays            ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be plagued by infighting        UNITY        split       subj    -     any
be plain                        CLARITY      clear       subj    -     thing
be plain sailing                HARDNESS     easy        subj    -     any
be plastered                    SOBRIETY     drunk       subj    -     person
be played                       PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be played out                   PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be played to end                PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be played to finish             PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be pleased with                 SATISFIED    yes         subj    -     person/org
be plentiful                    SPECIES      recovering  subj    -     animal
be plentiful                    HARVEST      good        subj    -     crop
be plucked to safety            LIFE         alive       subj    -     person/animal
be plucked to safety            TRAPPED      freed       subj    -     person/animal/vehicle
be plugged                      LEAK         plugged     subj    -     thing
be plunged into darkness        POWERED      off         subj    -     place/building
be poisonous                    SAFE         unsafe      subj    -     thing
be poisonous                    CONTAMINATED  tainted     subj    -     thing
be polite                       TEMPER       gentle      subj    -     person/animal
be polluted                     CONTAMINATED  tainted     subj    -     thing
be poorly attended              VACANT       vacant      subj    -     thing
be poorly attended              CROWDS       small       subj    -     event/show/game/meeting
be poorly maintained            MAINTAINED   neglected   subj    -     building/object/vehicle/place
be poorly received              RECEPTION    badly       subj    -     any
be popular                      POPULAR      liked       subj    -     any
be postponed                    PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be potable                      CONTAMINATED  clean       subj    -     water
be pounded                      STRUCK_PLACE  hit         subj    -     place/building/country
be pouring out                  LEAK         leaking     subj    -     thing
be practising                   HOLD_OFFICE  in          subj    -     person
be praised by inspectors        RATED        good        subj    -     building/org/business/place
be prejudiced                   PARTIALITY   sided       subj    -     person/org/country/document
be present at hearing           SHOWED_UP    came        subj    -     person/org
be preserved                    DELETED      there       subj    -     thing
be pressing ahead               PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be prevented from reaching      PASSAGE      back        subj    -     person/vehicle/event
be pricey                       AFFORDABLE   dear        subj    -     thing
be prisoner                     CUSTODY      held        subj    -     person
be prisoners                    HOSTAGE      held        subj    -     person/animal
be pristine                     CONTAMINATED  clean       subj    -     thing
be proceeding                   CASE_STATUS  going       subj    -     case/hearing
be producing again              RUNNING      running     subj    -     thing
be profitable                   PROFITABLE   profit      subj    -     business/org
be prohibited                   PERMITTED    refused     subj    -     event/thing
be prohibitively expensive      AFFORDABLE   dear        subj    -     thing
be prolonged                    LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be promised money               GRANTED      given       subj    -     org/building/place/team/project
be promoted                     DIVISION     up          subj    -     team
be promoted                     DIVISION     up          subj    -     team/place/org
be pronounced dead              LIFE         dead        subj    -     person
be pronounced dead              LIFE         dead        subj    -     person/animal
be properly run                 FAIR         fair        subj    -     thing
be properly secured             PROTECTED    protected   subj    -     any
be properly trained             TRAINED      trained     subj    -     person
be protected                    PROTECTED    protected   subj    -     any
be proved genuine               AUTHENTIC    genuine     subj    -     thing
be proven genuine               AUTHENTIC    genuine     subj    -     thing
be proven to work               EFFECTIVE    effective   subj    -     drug
be psychotic                    COMPETENT    unfit       subj    -     person
be published                    SECRET       public      subj    -     thing
be pulled                       FILM_OUT     held        subj    -     show
be pulled down                  PLACEMENT    gone        subj    -     object/art/building
be pulled free                  TRAPPED      freed       subj    -     person/animal/vehicle
be pulled from cinemas          FILM_OUT     held        subj    -     show
be pulled from market           ON_SALE      off         subj    -     thing
be pulled from release          FILM_OUT     held        subj    -     show
be pulled from rubble           TRAPPED      freed       subj    -     person/animal/vehicle
be pulled from shelves          ON_SALE      off         subj    -     thing
be pulled from shops            ON_SALE      off         subj    -     thing
be pulled from stores           ON_SALE      off         subj    -     thing
be pulled from theaters         FILM_OUT     held        subj    -     show
be pulled off rocks             AFLOAT       afloat      subj    -     vehicle
be pulled out alive             LIFE         alive       subj    -     person/animal
be pulled to safety             TRAPPED      freed       subj    -     person/animal/vehicle
be pulverised                   DAMAGED      damaged     subj    -     building/object/vehicle/place
be pumping again                RUNNING      running     subj    -     thing
be punishing                    HARDNESS     hard        subj    -     any
be pure                         CONTAMINATED  clean       subj    -     building/place/water/substance/vehicle
be pure fiction                 AUTHENTIC    fake        subj    -     thing
be pure invention               AUTHENTIC    fake        subj    -     thing
be purged                       DELETED      deleted     subj    -     thing
be pushed back                  PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be pushed back from             CAPTURED     held        next    -     place/building
be pushed out                   HOLD_OFFICE  out         subj    -     person
be pushed out of                CAPTURED     held        next    -     place/building
be pushed out of                WITHDRAW_FORCES  out         subj    -     force
be pushover                     HARDNESS     easy        subj    -     any
be put back                     PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be put behind bars              JAIL         jailed      subj    -     person
be put down                     LIFE         dead        subj    -     person/animal
be put down                     LIFE         dead        subj    -     animal
be put in coma                  SLEEP        unconscious  subj    -     person
be put in prison                JAIL         jailed      subj    -     person
be put in special measures      RATED        bad         subj    -     building/org/business/place
be put into administration      SOLVENCY     bankrupt    subj    -     business/org
be put into liquidation         SOLVENCY     bankrupt    subj    -     business/org
be put into special measures    RATED        bad         subj    -     building/org/business/place
be put off                      PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be put on back burner           PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be put on hold                  PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be put on ice                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be put on plane home            ENTRY        refused     subj    -     person
be put on probation             JAIL         spared      subj    -     person
be put out                      FIRE_STATE   out         subj    -     fire
be put out of own home          TENANCY      out         subj    -     person
be put out of own misery        LIFE         dead        subj    -     animal
be put out on street            TENANCY      out         subj    -     person
be put right                    RESOLVED     resolved    subj    -     thing
be put through own paces        VETTED       checked     subj    -     thing
be put to death                 EXECUTION    executed    subj    -     person
be put to sleep                 LIFE         dead        subj    -     person/animal
be put to sleep                 LIFE         dead        subj    -     animal
be putting up resistance        SURRENDER    fought      subj    -     any
be puzzle                       CLARITY      unclear     subj    -     thing
be puzzled by                   CLARITY      unclear     next    -     thing
be qualified                    TRAINED      trained     subj    -     person
be quarantined                  ISOLATED     in          subj    -     person/vehicle/animal
be quashed                      CONVICTION_STATUS  overturned  subj    -     verdict/sentence/ruling
be quashed                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be quelled                      OUTBREAK     out         subj    -     disease
be quenched                     FIRE_STATE   out         subj    -     fire
be quiet                        TEMPER       gentle      subj    -     person/animal
be quite harmless               SAFE         safe        subj    -     thing
be racked by divisions          UNITY        split       subj    -     any
be raging                       FIRE_STATE   burning     subj    -     fire
be raging                       OUTBREAK     burning     subj    -     disease
be rained off                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be raining in                   WEATHER      wet         next    -     place
be rampant                      OUTBREAK     burning     subj    -     disease
be rancid                       CONTAMINATED  tainted     subj    -     thing
be rat infested                 CONTAMINATED  tainted     subj    -     thing
be rated good                   RATED        good        subj    -     building/org/business/place
be rated inadequate             RATED        bad         subj    -     building/org/business/place
be rated outstanding            RATED        good        subj    -     building/org/business/place
be rated poor                   RATED        bad         subj    -     building/org/business/place
be ratified                     DEAL_STATE   on          subj    -     deal/contract
be ratified                     VOTE_RESULT  approved    subj    -     law/measure/plan
be ravaged                      DAMAGED      damaged     subj    -     building/object/vehicle/place
be ravaged                      STRUCK_PLACE  hit         subj    -     place/building/country
be raw                          PROCESSED    raw         subj    -     thing
be raw inside                   PROCESSED    raw         subj    -     thing
be razed                        DAMAGED      damaged     subj    -     building/object/vehicle/place
be razed to ground              DAMAGED      damaged     subj    -     building/object/vehicle/place
be re elected                   ELECTION_RESULT  won         subj    -     person/party/org
be readable by anyone           PROTECTED    exposed     subj    -     any
be readmitted                   EXPELLED     in          subj    -     person
be ready for use                FINISHED     done        subj    -     thing
be ready in time                ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be ready on time                ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be ready to open                FINISHED     done        subj    -     thing
be real article                 AUTHENTIC    genuine     subj    -     thing
be real deal                    AUTHENTIC    genuine     subj    -     thing
be real thing                   AUTHENTIC    genuine     subj    -     object/document/art
be real thing                   AUTHENTIC    genuine     subj    -     thing
be reasonably priced            AFFORDABLE   cheap       subj    -     thing
be recalled                     ON_SALE      off         subj    -     thing
be recalled                     HOLD_OFFICE  out         subj    -     person
be recaptured                   LEASH        tied        subj    -     animal
be recaptured                   CUSTODY      held        subj    -     person
be receding                     FLOOD_STATE  within      subj    -     thing
be receding                     OUTBREAK     out         subj    -     disease
be recognised as refugee        ASYLUM       granted     subj    -     person
be recognized as refugee        ASYLUM       granted     subj    -     person
be recommended only             MANDATORY    may         subj    -     thing
be reconciled                   TERMS        good        subj    -     any
be reconciled                   COUPLE       together    subj    -     person
be reconciled with              TERMS        good        subj    next  any
be reconnected                  POWERED      on          subj    -     place/building
be record breaking              HARVEST      good        subj    -     crop
be recovered                    MISSING      found       subj    -     any
be recovered                    MISSING      found       subj    -     object/art/document
be recovered                    DELETED      there       subj    -     thing
be recovered                    MISSING      found       subj    -     object/art/document/vehicle
be recovering                   LIFE         alive       subj    -     person
be recovering                   CURED        well        subj    -     person/animal
be recovering                   SPECIES      recovering  subj    -     animal
be recovering at home           HOSPITAL     out         subj    -     person
be recruiting                   STAFFING     hiring      subj    -     business/org/building
be recruiting staff             STAFFING     hiring      subj    -     business/org/building
be rectified                    RESOLVED     resolved    subj    -     thing
be red carded                   ON_PITCH     off         subj    -     person
be reduced to ashes             DAMAGED      damaged     subj    -     building/object/vehicle/place
be reduced to rubble            DAMAGED      damaged     subj    -     building/object/vehicle/place
be reduced to tears             COMPOSURE    upset       subj    -     person
be reelected                    ELECTION_RESULT  won         subj    -     person/party/org
be refloated                    AFLOAT       afloat      subj    -     vehicle
be refunded                     MONEY_BACK   got         subj    -     person/org
be refused                      VOTE_RESULT  rejected    subj    -     thing
be refused admission            ENTRY        refused     subj    -     person
be refused admission to         ENTRY        refused     subj    -     person
be refused approval             VOTE_RESULT  rejected    subj    -     drug
be refused asylum               ASYLUM       denied      subj    -     person
be refused bail                 CUSTODY      held        subj    -     person
be refused entry                PASSAGE      back        subj    -     vehicle/goods
be refused entry                ENTRY        refused     subj    -     person
be refused entry to             ENTRY        refused     subj    -     person
be refused funding              GRANTED      cut         subj    -     org/building/place/team/project
be refused grant                GRANTED      cut         subj    -     org/building/place/team/project
be refused leave to remain      ASYLUM       denied      subj    -     person
be refused licence              PERMITTED    refused     subj    -     person/org
be refused licence              VOTE_RESULT  rejected    subj    -     drug
be refused licence              PERMITTED    refused     subj    -     event/thing
be refused licence for          PERMITTED    refused     subj    next  person/org
be refused money                GRANTED      cut         subj    -     org/building/place/team/project
be refused pay rise             PAY_MOVE     down        subj    -     person/org
be refused permission           PERMITTED    refused     subj    -     person/org
be refused permission           PERMITTED    refused     subj    -     event/thing
be refused permission for       PERMITTED    refused     subj    next  person/org
be refused permit               PERMITTED    refused     subj    -     person/org
be refused permit               PERMITTED    refused     subj    -     event/thing
be refused permit for           PERMITTED    refused     subj    next  person/org
be refused planning permission  PERMITTED    refused     subj    -     person/org
be refused planning permission for  PERMITTED    refused     subj    next  person/org
be refused raise                PAY_MOVE     down        subj    -     person/org
be refused refund               MONEY_BACK   lost        subj    -     person/org
be refused visa                 ENTRY        refused     subj    -     person
be refusing food                EATING       fasts       subj    -     person
be refusing to cooperate        TALKING      no          subj    -     person/org
be rehomed                      LIFE         alive       subj    -     animal
be reimbursed                   MONEY_BACK   got         subj    -     person/org
be reimposed                    LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be reinstated                   EXPELLED     in          subj    -     person
be reinstated                   LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be rejected                     VOTE_RESULT  rejected    subj    -     drug
be rejected                     VOTE_RESULT  rejected    subj    -     law/measure/plan
be rejected at polls            ELECTION_RESULT  lost        subj    -     person/party/org
be rejected by voters           ELECTION_RESULT  lost        subj    -     person/party/org
be rekindled                    FIRE_STATE   burning     subj    -     fire
be relaxed                      COMPOSURE    calm        subj    -     person
be released                     FILM_OUT     out         subj    -     show
be released from hospital       HOSPITAL     out         subj    -     person
be released from quarantine     ISOLATED     out         subj    -     person/vehicle/animal
be released into wild           LIFE         alive       subj    -     animal
be released on bail             CUSTODY      free        subj    -     person
be released unharmed            LIFE         alive       subj    -     person/animal
be released without charge      CUSTODY      free        subj    -     person
be released without charge      CHARGE_DECISION  nocharge    subj    -     person/org
be relegated                    DIVISION     down        subj    -     any
be relegated                    DIVISION     down        subj    -     team/place/org
be reliable witness             HONESTY      honest      subj    -     person
be relieved                     SIEGE        off         subj    -     place/building
be relieved of command          HOLD_OFFICE  out         subj    -     person
be relieved of duty             HOLD_OFFICE  out         subj    -     person
be relieved of own duties       HOLD_OFFICE  out         subj    -     person
be relieved of own job          HOLD_OFFICE  out         subj    -     person
be relieved of own post         HOLD_OFFICE  out         subj    -     person
be remanded                     CUSTODY      held        subj    -     person
be remanded in custody          CUSTODY      held        subj    -     person
be remedied                     RESOLVED     resolved    subj    -     thing
be remorseful                   SORRY        sorry       subj    -     person/org
be removed                      PLACEMENT    gone        subj    -     object/art/building
be removed from country         ASYLUM       denied      subj    -     person
be removed from office          HOLD_OFFICE  out         subj    -     person
be removed from own homes       TENANCY      out         subj    -     person
be removed from own post        HOLD_OFFICE  out         subj    -     person
be removed from post            HOLD_OFFICE  out         subj    -     person
be removed from sale            ON_SALE      off         subj    -     thing
be removed from shelves         ON_SALE      off         subj    -     thing
be removed from throne          HOLD_OFFICE  out         subj    -     person
be renamed                      RENAMED      renamed     subj    -     thing
be renewed                      LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be rent by                      UNITY        split       subj    -     any
be reopened                     CASE_STATUS  going       subj    -     case/hearing
be reopened                     INVESTIGATION  open        subj    -     inquiry
be repaid                       LOAN_STATE   repaid      subj    -     thing
be repaid in full               LOAN_STATE   repaid      subj    -     thing
be repatriated                  KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
be repealed                     LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be repelled                     INTRUSION    out         subj    -     person/event
be repelled at                  CAPTURED     held        next    -     place/building
be repelled from                CAPTURED     held        next    -     place/building
be reprieved                    OPEN_CLOSED  open        subj    -     building/place
be reprieved                    PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be reprieved                    OPEN_CLOSED  open        subj    -     building/place/org
be reprieved                    LIFE         alive       subj    -     animal
be reprieved                    PLAN_STATUS  on          subj    -     service/vehicle
be reprieved                    EXECUTION    spared      subj    -     person
be reproduction                 AUTHENTIC    fake        subj    -     object/document/art
be required to carry            MANDATORY    must        next    -     thing
be required to show             MANDATORY    must        next    -     thing
be required to wear             MANDATORY    must        next    -     thing
be rescinded                    LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be rescued                      PLAN_STATUS  on          subj    -     service/vehicle
be rescued by                   SOLVENCY     solvent     subj    -     thing
be rescued from administration  SOLVENCY     solvent     subj    -     business/org
be rescued from bankruptcy      SOLVENCY     solvent     subj    -     thing
be resolved                     RESOLVED     resolved    subj    -     thing
be respected                    TRUCE        peace       subj    -     treaty
be responding to treatment      CURED        well        subj    -     person/animal
be rested                       LINEUP       out         subj    -     person
be restored                     DELETED      there       subj    -     thing
be restored to service          RUNNING      running     subj    -     thing
be result of foul play          FOUL_PLAY    yes         subj    -     death
be retained                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be retrieved                    DELETED      there       subj    -     thing
be returned                     MISSING      found       subj    -     object/art/document
be returned                     KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
be returned                     KEEP_LOSE    lost        subj    -     art
be returned to                  KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be returned to                  KEEP_LOSE    lost        subj    -     art
be returned to office           ELECTION_RESULT  won         subj    -     person/party/org
be returned to parliament       ELECTION_RESULT  won         subj    -     person/party/org
be returned to power            ELECTION_RESULT  won         subj    -     person/party/org
be reunited with                MISSING      found       subj    -     person
be reunited with own family     CUSTODY      free        subj    -     person
be revered                      POPULAR      liked       subj    -     any
be reversed                     CONVICTION_STATUS  overturned  subj    -     verdict/sentence/ruling
be reviled                      POPULAR      disliked    subj    -     any
be revived                      CASE_STATUS  going       subj    -     case/hearing
be revoked                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be riddled with                 CONTAINS     has         subj    next  thing
be riddled with bacteria        CONTAMINATED  tainted     subj    -     thing
be riddled with bugs            RUNNING      stopped     subj    -     thing
be riddled with fraud           FAIR         rigged      subj    -     thing
be riding high in polls         LEADING      ahead       subj    -     person/party/org/team
be riding out                   AFLOAT       afloat      subj    -     vehicle
be rigged                       FAIR         rigged      subj    -     thing
be right on time                ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be right to fear                SAFE         unsafe      next    -     thing
be rioting at                   ORDERLY      violent     next    -     building/place
be rioting in                   ORDERLY      violent     next    -     building/place
be ripped apart                 DAMAGED      damaged     subj    -     building/object/vehicle/place
be rivals                       TERMS        bad         subj    -     any
be riven                        UNITY        split       subj    -     any
be riven by                     UNITY        split       subj    -     any
be riven by infighting          UNITY        split       subj    -     any
be roaming                      LEASH        loose       subj    -     animal
be roaring                      GROWTH       growing     subj    -     economy
be roaring success              SUCCESS      yes         subj    -     thing
be rock solid                   UNITY        united      subj    -     any
be rock solid                   SOLVENCY     solvent     subj    -     business/org
be roped off                    OPEN_CLOSED  closed      subj    -     building/place/object
be rostered                     GUARD_POST   on          subj    -     person
be rotten                       CONTAMINATED  tainted     subj    -     thing
be roughed up                   TREATMENT    badly       subj    -     person/animal
be rout                         MARGIN       clear       subj    -     vote/election/game/event
be routed                       ELECTION_RESULT  lost        subj    -     person/party/org
be routed from                  WITHDRAW_FORCES  out         subj    -     force
be rowdy                        ORDERLY      violent     subj    -     any
be rubber stamped               VOTE_RESULT  approved    subj    -     law/measure/plan
be rude                         TEMPER       fierce      subj    -     person/animal
be ruined                       DAMAGED      damaged     subj    -     building/object/vehicle/place
be ruined                       HARVEST      failed      subj    -     crop
be ruled out                    GOAL_GIVEN   ruled_out   subj    -     point
be ruled out                    LINEUP       out         subj    -     person
be ruled out of                 LINEUP       out         subj    -     person
be ruled out with               LINEUP       out         subj    -     person
be ruled unlawful               PERMITTED    refused     subj    -     event/thing
be run by skeleton staff        MANNED       short       subj    -     thing
be run down                     MAINTAINED   neglected   subj    -     building/object/vehicle/place
be run fairly                   FAIR         fair        subj    -     thing
be runaway success              SUCCESS      yes         subj    -     thing
be runaway victory              MARGIN       clear       subj    -     vote/election/game/event
be running _                    HOLD_OFFICE  in          subj    -     person
be running again                RUNNING      running     subj    -     thing
be running as normal            RUNNING      running     subj    -     thing
be running behind               ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be running behind schedule      ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be running for _office          CANDIDATE    in          subj    -     person
be running loose                LEASH        loose       subj    -     animal
be running normally             RUNNING      running     subj    -     thing
be running on time              RUNNING      running     subj    -     flight/vehicle/service
be running on time              ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be running out of control       OUTBREAK     burning     subj    -     disease
be running smoothly             COPE         coping      subj    -     thing
be running smoothly             RUNNING      running     subj    -     building/business/vehicle/object/thing
be running to schedule          RUNNING      running     subj    -     flight/vehicle/service
be running to schedule          ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be rushed to hospital           HOSPITAL     in          subj    -     person
be rushed to hospital           INJURY       hurt        subj    -     person
be sabotage                     PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be safe                         SAFE         safe        subj    -     thing
be safe and sound               MISSING      found       subj    -     any
be safe and sound               INJURY       unhurt      subj    -     person
be safe and well                MISSING      found       subj    -     any
be safe and well                LIFE         alive       subj    -     person/animal
be safe and well                MISSING      found       subj    -     person
be safe and well                INJURY       unhurt      subj    -     person
be safe for bathing             CONTAMINATED  clean       subj    -     place
be safe for swimming            CONTAMINATED  clean       subj    -     water
be safe for swimming            CONTAMINATED  clean       subj    -     place
be safe to use                  SAFE         safe        subj    -     thing
be safeguarded                  PROTECTED    protected   subj    -     any
be safely down                  TOUCHDOWN    safe        subj    -     vehicle/flight
be safely in port               AFLOAT       afloat      subj    -     vehicle
be safely on ground             TOUCHDOWN    safe        subj    -     vehicle/flight
be salaried                     WAGED        paid        subj    -     person/org
be sane                         COMPETENT    fit         subj    -     person
be savage                       TEMPER       fierce      subj    -     person/animal
be saved                        OPEN_CLOSED  open        subj    -     building/place
be saved                        SPECIES      recovering  subj    -     animal
be saved                        OPEN_CLOSED  open        subj    -     building/place/org
be saved                        LIFE         alive       subj    -     animal
be saved by                     SOLVENCY     solvent     subj    -     thing
be saved from bankruptcy        SOLVENCY     solvent     subj    -     thing
be saved from bankruptcy        SOLVENCY     solvent     subj    -     business/org
be saved from closure           OPEN_CLOSED  open        subj    -     building/place
be saved from closure           OPEN_CLOSED  open        subj    -     building/place/org
be saved from deportation       ASYLUM       granted     subj    -     person
be saved from flames            DAMAGED      intact      subj    -     building/object/vehicle/place
be saved from slaughter         LIFE         alive       subj    -     animal
be scandal                      SUPPORT      against     saying  subj  person
be scrapped                     PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be scrapped                     LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be scrapped                     DEAL_STATE   off         subj    -     deal/contract
be scrapped                     PLAN_STATUS  cancelled   subj    -     service/vehicle
be screened                     VETTED       checked     subj    -     thing
be scrubbed                     DELETED      deleted     subj    -     thing
be scrutinised                  VETTED       checked     subj    -     thing
be scuppered                    DEAL_STATE   off         subj    -     deal/contract
be scuppered                    VOTE_RESULT  rejected    subj    -     law/measure/plan
be scuttled                     AFLOAT       sunk        subj    -     vehicle
be sealed                       DEAL_STATE   on          subj    -     deal/contract
be sealed                       SIGNED       signed      subj    -     contract/deal/document
be sealed                       LEAK         plugged     subj    -     thing
be sealed off                   OPEN_CLOSED  closed      subj    -     thing
be sealed off                   OPEN_CLOSED  closed      subj    -     place
be sealed off                   OPEN_CLOSED  closed      subj    -     building/place/org
be seaworthy                    AFLOAT       afloat      subj    -     vehicle
be secret                       SECRET       secret      subj    -     thing
be secured                      PROTECTED    protected   subj    -     any
be seeking another term         CANDIDATE    in          subj    -     person
be seeking re election          CANDIDATE    in          subj    -     person
be seeking reelection           CANDIDATE    in          subj    -     person
be seeking second term          CANDIDATE    in          subj    -     person
be seized by                    ABDUCTION    taken       subj    -     person
be selling slowly               TICKETS      left        subj    -     ticket
be sent back                    PASSAGE      back        subj    -     vehicle/goods
be sent back                    KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
be sent back                    KEEP_LOSE    lost        subj    -     art
be sent back from               ENTRY        refused     subj    -     person
be sent down                    JAIL         jailed      subj    -     person
be sent for early bath          ON_PITCH     off         subj    -     person
be sent for trial               CHARGE_DECISION  charge      subj    -     person/org
be sent home                    EXPELLED     out         subj    -     person
be sent home                    HOSPITAL     out         subj    -     person
be sent home from hospital      HOSPITAL     out         subj    -     person
be sent home on bail            CUSTODY      free        subj    -     person
be sent off                     ON_PITCH     off         subj    -     person
be sent packing                 HOLD_OFFICE  out         subj    -     person
be sent packing                 STAGE        out         subj    -     person/team/org
be sent to gallows              EXECUTION    executed    subj    -     person
be sent to jail                 JAIL         jailed      subj    -     person
be sent to prison               JAIL         jailed      subj    -     person
be sentenced to community service  JAIL         spared      subj    -     person
be sentenced to jail            JAIL         jailed      subj    -     person
be sentenced to months in prison  JAIL         jailed      subj    -     person
be sentenced to prison          JAIL         jailed      subj    -     person
be sentenced to years           JAIL         jailed      subj    -     person
be sentenced to years in jail   JAIL         jailed      subj    -     person
be sentenced to years in prison  JAIL         jailed      subj    -     person
be separated                    COUPLE       apart       subj    -     person
be seriously ill                CURED        sick        subj    -     person/animal
be serviced                     MAINTAINED   kept        subj    -     building/object/vehicle/place
be serving ban                  BAN_SPORT    banned      subj    -     person
be set aside                    CONVICTION_STATUS  overturned  subj    -     verdict/sentence/ruling
be set deliberately             PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be set on purpose               PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be set to close                 OPEN_CLOSED  closed      subj    -     building/place
be set to leave                 PLAYER_MOVE  leaves      subj    -     person
be settled                      RESOLVED     resolved    subj    -     thing
be settled out of court         CASE_STATUS  ended       subj    -     case/hearing
be sewn up                      DEAL_STATE   on          subj    -     deal/contract
be shaking                      COMPOSURE    upset       subj    -     person
be sham                         AUTHENTIC    fake        subj    -     object/document/art
be sham                         FAIR         rigged      subj    -     thing
be sham                         AUTHENTIC    fake        subj    -     thing
be shambles                     SUCCESS      no          subj    -     thing
be shattered                    TRUCE        war         subj    -     treaty
be shattered                    DAMAGED      damaged     subj    -     building/object/vehicle/place
be shedding                     STAFFING     cutting     subj    -     business/org/building
be shedding jobs                STAFFING     cutting     subj    -     business/org/building
be shell                        FINISHED     undone      subj    -     thing
be shelved                      PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be shelved                      DEAL_STATE   off         subj    -     deal/contract
be shelved                      INVESTIGATION  closed      subj    -     inquiry
be shelved                      FILM_OUT     held        subj    -     show
be shielded                     PROTECTED    protected   subj    -     any
be shipwrecked                  AFLOAT       sunk        subj    -     vehicle
be short of beds                COPE         overwhelmed  subj    -     thing
be short of doctors             MANNED       short       subj    -     thing
be short of majority            MAJORITY     lacks       subj    -     org/party/person
be short of nurses              MANNED       short       subj    -     thing
be short of nurses              COPE         overwhelmed  subj    -     thing
be short of staff               MANNED       short       subj    -     thing
be short of staff               COPE         overwhelmed  subj    -     thing
be short of teachers            MANNED       short       subj    -     thing
be short of votes               MAJORITY     lacks       subj    -     org/party/person
be short staffed                MANNED       short       subj    -     thing
be short tempered               TEMPER       fierce      subj    -     person/animal
be shot by firing squad         EXECUTION    executed    subj    -     person
be shot dead                    LIFE         dead        subj    -     person/animal
be shot down                    IMPACT       missed      subj    -     weapon/shot
be shot down                    TOUCHDOWN    crashed     subj    -     vehicle
be shot down                    TOUCHDOWN    crashed     subj    -     vehicle/flight
be shot to pieces               TRUCE        war         subj    -     treaty
be show trial                   FAIR         rigged      subj    -     thing
be showered with praise         RECEPTION    well        subj    -     any
be shown                        FILM_OUT     out         subj    -     show
be shown door                   HOLD_OFFICE  out         subj    -     person
be shown red card               ON_PITCH     off         subj    -     person
be shown to work                EFFECTIVE    effective   subj    -     drug
be shredded                     DELETED      deleted     subj    -     thing
be shrinking                    GROWTH       shrinking   subj    -     economy
be shrouded in mystery          CLARITY      unclear     subj    -     thing
be shut                         OPEN_CLOSED  closed      subj    -     thing
be shut down                    OPEN_CLOSED  closed      subj    -     building/place/org
be shut down safely             DAMAGED      intact      subj    -     building/object/vehicle/place
be shuttered                    OPEN_CLOSED  closed      subj    -     thing
be shuttered                    OPEN_CLOSED  closed      subj    -     building/place/org
be shutting                     OPEN_CLOSED  closed      subj    -     building/place
be shutting down                OPEN_CLOSED  closed      subj    -     building/place
be sick of                      SUPPORT      against     subj    next  person
be sidelined                    CURED        sick        subj    -     person/animal
be sidelined                    LINEUP       out         subj    -     person
be sidelined with               LINEUP       out         subj    -     person
be signed                       DEAL_STATE   on          subj    -     deal/contract
be signed                       SIGNED       signed      subj    -     contract/deal/document
be signed and sealed            SIGNED       signed      subj    -     contract/deal/document
be signed into law              VOTE_RESULT  approved    subj    -     law/measure/plan
be signed off                   DEAL_STATE   on          subj    -     deal/contract
be signed under duress          VOLUNTARY    forced      subj    -     any
be silent about                 MENTION      omitted     next    subj  thing
be silent on                    MENTION      omitted     next    subj  thing
be sinister                     FOUL_PLAY    yes         subj    -     death
be sitting duck                 PROTECTED    exposed     subj    -     any
be sitting up                   SLEEP        conscious   subj    -     person
be sitting up in bed            LIFE         alive       subj    -     person
be sitting up in bed            CURED        well        subj    -     person/animal
be slammed by inspectors        RATED        bad         subj    -     building/org/business/place
be slanted                      PARTIALITY   sided       subj    -     person/org/country/document
be slaughtered                  LIFE         dead        subj    -     animal
be sleeping                     SLEEP        unconscious  subj    -     person
be slowing                      OUTBREAK     out         subj    -     disease
be slurring own words           SOBRIETY     drunk       subj    -     person
be smallest in years            HARVEST      failed      subj    -     crop
be smallest on record           HARVEST      failed      subj    -     crop
be smash hit                    SUCCESS      yes         subj    -     thing
be smashed                      DAMAGED      damaged     subj    -     building/object/vehicle/place
be smothered                    FIRE_STATE   out         subj    -     fire
be smouldering                  FIRE_STATE   burning     subj    -     fire
be snake oil                    EFFECTIVE    ineffective  subj    -     drug
be snapped up                   TICKETS      gone        subj    -     ticket/event/show/game
be snarled                      TRAFFIC      jammed      subj    -     thing
be snatched                     ABDUCTION    taken       subj    -     person
be snowed off                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be soaked                       WEATHER      wet         subj    -     place
be sober                        SOBRIETY     sober       subj    -     person
be soft spoken                  TEMPER       gentle      subj    -     person/animal
be sold                         KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be sold                         PLAYER_MOVE  leaves      subj    -     person
be sold off                     KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be sold off                     KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
be sold off                     KEEP_LOSE    lost        subj    -     art/building/business/team
be sold out                     VACANT       occupied    subj    -     thing
be sold out                     TICKETS      gone        subj    -     ticket/event/show/game
be sold out                     CROWDS       big         subj    -     event/show/game/meeting
be sold to                      KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be sold to                      PLAYER_MOVE  leaves      subj    -     person
be sold untested                VETTED       unchecked   subj    -     thing
be sold within minutes          TICKETS      gone        subj    -     ticket/event/show/game
be sole attacker                ACT_ALONE    alone       subj    -     person
be solidly behind               UNITY        united      subj    -     any
be solidly behind               SUPPORT      for         subj    next  person/org/party
be solved                       RESOLVED     resolved    subj    -     thing
be solvent                      SOLVENCY     solvent     subj    -     thing
be solvent                      SOLVENCY     solvent     subj    -     business/org
be sorry                        SORRY        sorry       subj    -     person/org
be sorted out                   RESOLVED     resolved    subj    -     thing
be sound                        SAFE         safe        subj    -     thing
be sound                        DAMAGED      intact      subj    -     building/vehicle/object
be sound asleep                 SLEEP        unconscious  subj    -     person
be spared                       DAMAGED      intact      subj    -     building/object/vehicle/place
be spared                       STRUCK_PLACE  spared      subj    -     place/building/country
be spared                       LIFE         alive       subj    -     animal
be spared axe                   PLAN_STATUS  on          subj    -     service/vehicle
be spared closure               OPEN_CLOSED  open        subj    -     building/place
be spared closure               OPEN_CLOSED  open        subj    -     building/place/org
be spared death penalty         EXECUTION    spared      subj    -     person
be spared deportation           ASYLUM       granted     subj    -     person
be spared eviction              TENANCY      in          subj    -     person
be spared execution             EXECUTION    spared      subj    -     person
be spared gallows               EXECUTION    spared      subj    -     person
be spared jail                  JAIL         spared      subj    -     person
be spared jail term             JAIL         spared      subj    -     person
be spared prison                JAIL         spared      subj    -     person
be spared prison term           JAIL         spared      subj    -     person
be sparsely attended            VACANT       vacant      subj    -     thing
be sparsely attended            CROWDS       small       subj    -     event/show/game/meeting
be spick and span               CONTAMINATED  clean       subj    -     thing
be spilling                     LEAK         leaking     subj    -     thing
be spiralling                   OUTBREAK     burning     subj    -     disease
be split                        UNITY        split       subj    -     any
be split down middle            UNITY        split       subj    -     any
be split over                   UNITY        split       subj    -     any
be spoiled                      CONTAMINATED  tainted     subj    -     thing
be spotless                     CONTAMINATED  clean       subj    -     thing
be spotlessly clean             CONTAMINATED  clean       subj    -     thing
be spreading                    FIRE_STATE   burning     subj    -     fire
be spreading                    OUTBREAK     burning     subj    -     disease
be spreading like wildfire      OUTBREAK     burning     subj    -     disease
be squalid                      CONTAMINATED  tainted     subj    -     thing
be squeaker                     MARGIN       close       subj    -     vote/election/game/event
be stabbed to death             LIFE         dead        subj    -     person/animal
be stable                       CONDITION    stable      subj    -     person
be staged                       AUTHENTIC    fake        subj    -     thing
be stagnant                     RATE_CHANGE  none        subj    -     price/rate/tax/number/market
be stalled                      LEADS        no          subj    -     thing
be stamped out                  OUTBREAK     out         subj    -     disease
be standing                     PLACEMENT    there       subj    -     object/art/building
be standing down                HOLD_OFFICE  out         subj    -     person
be standing for _office         CANDIDATE    in          subj    -     person
be started by accident          PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
be started by arsonist          PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be started deliberately         PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be started on purpose           PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be starved                      TREATMENT    badly       subj    -     person/animal
be starved of cash              GRANTED      cut         subj    -     org/building/place/team/project
be stationed in                 WITHDRAW_FORCES  in          subj    -     force
be staying                      STAY_PUT     stay        subj    -     person
be staying in museum            KEEP_LOSE    kept        subj    -     art/object/document/team/building/business
be staying in own home          TENANCY      in          subj    -     person
be staying on                   HOLD_OFFICE  in          subj    -     person
be staying open                 OPEN_CLOSED  open        subj    -     building/place
be staying put                  KEEP_LOSE    kept        subj    -     thing
be staying put                  STAY_PUT     stay        subj    -     person
be staying put                  PLACEMENT    there       subj    -     object/art/building
be staying put                  PLAYER_MOVE  stays       subj    -     person
be steadfast                    LOYAL        loyal       subj    -     person/force
be stepped up                   INVESTIGATION  open        subj    -     inquiry
be stepping down                HOLD_OFFICE  out         subj    -     person
be stiffed                      WAGED        unpaid      subj    -     person/org
be still _office                HOLD_OFFICE  in          subj    office  person
be still ablaze                 FIRE_STATE   burning     subj    -     fire
be still active                 FIRE_STATE   burning     subj    -     fire
be still afloat                 AFLOAT       afloat      subj    -     vehicle
be still alive                  LIFE         alive       subj    -     person/animal
be still alive                  COMMS        sending     subj    -     vehicle
be still alive                  PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be still at large               LEASH        loose       subj    -     animal
be still available              TICKETS      left        subj    -     ticket
be still battling               FIRE_STATE   burning     obj     -     fire
be still being built            FINISHED     undone      subj    -     thing
be still being haggled over     SIGNED       pending     subj    -     contract/deal/document
be still being held             HOSTAGE      held        subj    -     person/animal
be still being sold             ON_SALE      on          subj    -     thing
be still being sought           CUSTODY      fugitive    subj    -     person
be still being sought by police  CUSTODY      fugitive    subj    -     person
be still being treated in hospital  HOSPITAL     in          subj    -     person
be still burning                FIRE_STATE   burning     subj    -     fire
be still captive                HOSTAGE      held        subj    -     person/animal
be still charged                LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be still climbing               PEAK         rising      subj    -     disease/price/crime/number
be still compulsory             MANDATORY    must        subj    -     thing
be still crossing               OPEN_CLOSED  open        next    -     building/object
be still escaping               LEAK         leaking     subj    -     thing
be still fasting                EATING       fasts       subj    -     person
be still fighting               FIRE_STATE   burning     obj     -     fire
be still flowing                LEAK         leaking     subj    -     thing
be still going on               INVESTIGATION  open        subj    -     inquiry
be still growing                PEAK         rising      subj    -     disease/price/crime/number
be still held by                CAPTURED     held        subj    -     place/building
be still holding                HOSTAGE      held        obj     -     person/animal
be still holding out            CAPTURED     held        subj    -     place/building
be still hostage                HOSTAGE      held        subj    -     person/animal
be still hunting                CUSTODY      fugitive    next    -     person
be still hunting for            CUSTODY      fugitive    next    -     person
be still in                     WITHDRAW_FORCES  in          subj    -     force
be still in camp                GONE_HOME    away        subj    -     person
be still in camps               GONE_HOME    away        subj    -     person
be still in captivity           HOSTAGE      held        subj    -     person/animal
be still in coma                SLEEP        unconscious  subj    -     person
be still in force               LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be still in government hands    CAPTURED     held        subj    -     place/building
be still in hands               KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
be still in hands of government  CAPTURED     held        subj    -     place/building
be still in hands of own captors  HOSTAGE      held        subj    -     person/animal
be still in hands of own kidnappers  HOSTAGE      held        subj    -     person/animal
be still in hospital            HOSPITAL     in          subj    -     person
be still in job                 HOLD_OFFICE  in          subj    -     person
be still in place               TRUCE        peace       subj    -     treaty
be still in post                HOLD_OFFICE  in          subj    -     person
be still in shelter             GONE_HOME    away        subj    -     person
be still leaking                LEAK         leaking     subj    -     thing
be still left                   TICKETS      left        subj    -     ticket
be still living there           TENANCY      in          subj    -     person
be still married                COUPLE       together    subj    -     person
be still minister               HOLD_OFFICE  in          subj    -     person
be still missing                MISSING      missing     subj    -     person
be still missing                MISSING      missing     subj    -     object/art/document/vehicle
be still not fixed              RESOLVED     unresolved  subj    -     thing
be still not known              CLARITY      unclear     subj    -     thing
be still on drawing board       FINISHED     undone      subj    -     thing
be still on loose               CUSTODY      fugitive    subj    -     person
be still on rails               RAILS        on          subj    -     vehicle/service
be still on run                 CUSTODY      fugitive    subj    -     person
be still on sale                ON_SALE      on          subj    -     thing
be still on sale                TICKETS      left        subj    -     ticket
be still on table               PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be still on throne              HOLD_OFFICE  in          subj    -     person
be still on ward                HOSPITAL     in          subj    -     person
be still open                   CASE_STATUS  going       subj    -     case/hearing
be still open                   INVESTIGATION  open        subj    -     inquiry
be still out there              LEASH        loose       subj    -     animal
be still raging                 FIRE_STATE   burning     subj    -     fire
be still rioting at             ORDERLY      violent     next    -     building/place
be still rising                 PEAK         rising      subj    -     disease/price/crime/number
be still searching for          MISSING      missing     next    -     any
be still sending                COMMS        sending     subj    -     any
be still smouldering            FIRE_STATE   burning     subj    -     fire
be still standing               DAMAGED      intact      subj    -     building/object/vehicle/place
be still tackling               FIRE_STATE   burning     obj     -     fire
be still teaching               HOLD_OFFICE  in          subj    -     person
be still to be had              TICKETS      left        subj    -     ticket
be still together               COUPLE       together    subj    -     person
be still trading                OPEN_CLOSED  open        subj    -     business/org/building
be still trapped                TRAPPED      trapped     subj    -     person/animal/vehicle
be still trying to identify     ANONYMOUS    unknown     next    -     any
be still unaccounted for        MISSING      missing     subj    -     any
be still unconscious            SLEEP        unconscious  subj    -     person
be still under discussion       SIGNED       pending     subj    -     contract/deal/document
be still under government control  CAPTURED     held        subj    -     place/building
be still under wraps            SECRET       secret      subj    -     thing
be still underground            TRAPPED      trapped     subj    -     person/animal/vehicle
be still using                  OPEN_CLOSED  open        next    -     building/object
be still waiting for own money  WAGED        unpaid      subj    -     person/org
be still waiting for release    HOSTAGE      held        subj    -     person/animal
be still without electricity    POWERED      off         subj    -     place/building
be still without power          POWERED      off         subj    -     place/building
be stillborn                    LIFE         dead        subj    -     person/animal
be stitch up                    FAIR         rigged      subj    -     thing
be stolen                       FAIR         rigged      subj    -     thing
be stone cold sober             SOBRIETY     sober       subj    -     person
be stony faced                  COMPOSURE    calm        subj    -     person
be stopped                      OUTBREAK     out         subj    -     disease
be stopped at                   PASSAGE      back        subj    -     person/vehicle/event
be stopped at airport           ENTRY        refused     subj    -     person
be stopped at border            ENTRY        refused     subj    -     person
be stopped at door              INTRUSION    out         subj    -     person/event
be stopped by police            PERMITTED    refused     subj    -     event/thing
be stopped in                   RACE_END     retired     subj    -     person/vehicle/animal
be stopped in own tracks        VOTE_RESULT  rejected    subj    -     law/measure/plan
be stopped outside              PASSAGE      back        subj    -     person/vehicle/event
be stopped short of             PASSAGE      back        subj    -     vehicle/goods
be stored in plain text         PROTECTED    exposed     subj    -     any
be stored securely              PROTECTED    protected   subj    -     any
be straightforward              HARDNESS     easy        subj    -     any
be stranded                     AFLOAT       sunk        subj    -     vehicle
be strangers                    KNOW_PERSON  unknown     subj    -     person
be strengthening                STORM_STRENGTH  stronger    subj    -     weather
be strenuous                    HARDNESS     hard        subj    -     any
be stretched to limit           COPE         overwhelmed  subj    -     thing
be stripped of own grant        GRANTED      cut         subj    -     org/building/place/team/project
be stripped of own job          HOLD_OFFICE  out         subj    -     person
be stripped of own office       HOLD_OFFICE  out         subj    -     person
be stripped of own post         HOLD_OFFICE  out         subj    -     person
be struck                       DEAL_STATE   on          subj    -     deal/contract
be struck by lightning          DAMAGED      damaged     subj    -     building/object/vehicle/place
be struck down                  CONVICTION_STATUS  overturned  subj    -     verdict/sentence/ruling
be struck down                  LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be struck off                   LICENSED     unlicensed  subj    -     person
be struck off                   HOLD_OFFICE  out         subj    -     person
be struck off                   GOAL_GIVEN   ruled_out   subj    -     point
be struck out                   CASE_STATUS  ended       subj    -     case/hearing
be structurally sound           DAMAGED      intact      subj    -     building/object/vehicle/place
be struggling to contain        FIRE_STATE   burning     next    -     fire
be struggling to contain        FIRE_STATE   burning     obj     -     fire
be struggling to control        FIRE_STATE   burning     obj     -     fire
be struggling to cope           COPE         overwhelmed  subj    -     thing
be struggling to identify       ANONYMOUS    unknown     next    -     any
be struggling to put out        FIRE_STATE   burning     obj     -     fire
be struggling to sell tickets   TICKETS      left        subj    -     event/show/game
be stuck at                     PASSAGE      back        subj    -     vehicle/goods
be stuck at                     PASSAGE      back        subj    -     person/vehicle/event
be stuck in recession           GROWTH       shrinking   subj    -     economy
be stuck on ground              RUNNING      stopped     subj    -     flight/vehicle/service
be stuck outside                PASSAGE      back        subj    -     person/vehicle/event
be stuck underground            TRAPPED      trapped     subj    -     person/animal/vehicle
be stumped by                   LEADS        no          next    -     thing
be stunned by                   MATCH_RESULT  lost        subj    -     team/place
be subject to delays            ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be subsiding                    FLOOD_STATE  within      subj    -     thing
be substitute                   LINEUP       out         subj    -     person
be success                      SUPPORT      for         saying  subj  person
be success                      SUCCESS      yes         subj    -     thing
be successfully defended        CAPTURED     held        subj    -     place/building
be suicide                      FOUL_PLAY    no          subj    -     death
be suitable for children        SAFE         safe        subj    -     thing
be summonsed                    CHARGE_DECISION  charge      subj    -     person/org
be sunk                         AFLOAT       sunk        subj    -     vehicle
be supervised                   WATCHED      yes         subj    -     person/animal
be supporter of                 SUPPORT      for         subj    next  person/org/party
be suppressed                   SECRET       secret      subj    -     thing
be surrounded                   SIEGE        on          subj    -     place/building
be suspected homicide           FOUL_PLAY    yes         subj    -     death
be suspended                    HOLD_OFFICE  suspended   subj    -     person
be suspended                    TALKS        off         subj    -     meeting
be suspended                    LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be suspended                    INVESTIGATION  closed      subj    -     inquiry
be suspicious                   FOUL_PLAY    yes         subj    -     death
be swamped                      COPE         overwhelmed  subj    -     thing
be swamped                      STRUCK_PLACE  hit         subj    -     place/building/country
be swept away                   DAMAGED      damaged     subj    -     building/object/vehicle/place
be swept from office            ELECTION_RESULT  lost        subj    -     person/party/org
be swept from power             ELECTION_RESULT  lost        subj    -     person/party/org
be swept from shelves           ON_SALE      off         subj    -     thing
be swept out of office          ELECTION_RESULT  lost        subj    -     person/party/org
be swept to power               ELECTION_RESULT  won         subj    -     person/party/org
be sworn enemies                TERMS        bad         subj    -     any
be tackling                     FIRE_STATE   burning     obj     -     fire
be tailing off                  OUTBREAK     out         subj    -     disease
be tainted by fraud             FAIR         rigged      subj    -     thing
be taken                        CAPTURED     taken       subj    -     place/building
be taken against own will       ABDUCTION    taken       subj    -     person
be taken away                   PLACEMENT    gone        subj    -     object/art/building
be taken back                   EXPELLED     in          subj    -     person
be taken by surprise            WARNED       not         subj    -     any
be taken by surprise about      WARNED       not         subj    next  any
be taken by surprise of         WARNED       not         subj    next  any
be taken down                   DELETED      deleted     subj    -     thing
be taken down                   PLACEMENT    gone        subj    -     object/art/building
be taken ill before             ON_STAGE     off         subj    -     person/team
be taken off death row          EXECUTION    spared      subj    -     person
be taken off life support       CURED        well        subj    -     person/animal
be taken off market             ON_SALE      off         subj    -     thing
be taken off sale               ON_SALE      off         subj    -     thing
be taken off shelves            ON_SALE      off         subj    -     thing
be taken offline                RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be taken on board               HEED         heeded      subj    -     thing
be taken out of service         RUNNING      stopped     subj    -     building/business/vehicle/object/thing
be taken seriously              HEED         heeded      subj    -     thing
be taken to hospital            HOSPITAL     in          subj    -     person
be taken to hospital with injuries  INJURY       hurt        subj    -     person
be taken to safety              EVACUEES     left        subj    -     person/place
be taken unawares               WARNED       not         subj    -     any
be taken unawares about         WARNED       not         subj    next  any
be taken unawares of            WARNED       not         subj    next  any
be taking industrial action     STRIKE_WORK  on          subj    -     person/org
be taking on                    STAFFING     hiring      subj    -     business/org/building
be taking on staff              STAFFING     hiring      subj    -     business/org/building
be taking on workers            STAFFING     hiring      subj    -     business/org/building
be taking shape                 FINISHED     undone      subj    -     thing
be talked out                   VOTE_RESULT  rejected    subj    -     law/measure/plan
be talking                      SLEEP        conscious   subj    -     person
be talking to                   COMMS        sending     subj    -     any
be talking to police            TALKING      yes         subj    -     person/org
be tame                         TEMPER       gentle      subj    -     person/animal
be tamed                        FIRE_STATE   out         subj    -     fire
be taped off                    OPEN_CLOSED  closed      subj    -     building/place/object
be tearful                      COMPOSURE    upset       subj    -     person
be tearing itself apart         UNITY        split       subj    -     any
be teeming                      VACANT       occupied    subj    -     thing
be teeming with bacteria        CONTAMINATED  tainted     subj    -     thing
be teetotal that night          SOBRIETY     sober       subj    -     person
be televised                    SECRET       public      subj    -     thing
be terminally ill               CURED        sick        subj    -     person/animal
be terrified                    COMPOSURE    upset       subj    -     person
be terrorist attack             PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be tested                       VETTED       checked     subj    -     thing
be textbook operation           SUCCESS      yes         subj    -     thing
be the last to know             WARNED       not         subj    -     any
be the last to know about       WARNED       not         subj    next  any
be the last to know of          WARNED       not         subj    next  any
be the worse for drink          SOBRIETY     drunk       subj    -     person
be there                        PLACEMENT    there       subj    -     object/art/building
be there for all to see         SECRET       public      subj    -     thing
be there for taking             PROTECTED    exposed     subj    -     any
be thick with smog              CONTAMINATED  tainted     subj    -     thing
be thing of past                LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be thinly attended              CROWDS       small       subj    -     event/show/game/meeting
be thoroughly tested            VETTED       checked     subj    -     thing
be thrashed by                  MATCH_RESULT  lost        subj    -     team/place
be threatened                   SPECIES      dying       subj    -     animal
be threatened with closure      OPEN_CLOSED  closed      subj    -     building/place/org
be threatened with extinction   SPECIES      dying       subj    -     animal
be thriving                     CURED        well        subj    -     person/animal
be thriving                     SPECIES      recovering  subj    -     animal
be thronged                     VACANT       occupied    subj    -     thing
be through to                   STAGE        through     subj    -     person/team/org
be through to final             STAGE        through     subj    -     person/team/org/place/country
be thrown back from             CAPTURED     held        next    -     place/building
be thrown lifeline              OPEN_CLOSED  open        subj    -     business/org/building
be thrown lifeline              GRANTED      given       subj    -     org/building/place/team/project
be thrown off tracks            RAILS        off         subj    -     vehicle/service
be thrown out                   TENANCY      out         subj    -     person
be thrown out                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be thrown out                   CASE_STATUS  ended       subj    -     case/hearing
be thrown out                   CONVICTION_STATUS  overturned  subj    -     verdict/sentence/ruling
be thrown out                   VOTE_RESULT  rejected    subj    -     law/measure/plan
be thrown out by voters         ELECTION_RESULT  lost        subj    -     person/party/org
be thrown out of                EXPELLED     out         subj    -     person
be thrown out of country        ASYLUM       denied      subj    -     person
be thrown out of own home       TENANCY      out         subj    -     person
be thrown out of own homes      TENANCY      out         subj    -     person
be thwarted                     INTRUSION    out         subj    -     person/event
be tied up                      LEASH        tied        subj    -     animal
be tight                        MARGIN       close       subj    -     vote/election/game/event
be time bomb                    SAFE         unsafe      subj    -     thing
be tipped off                   WARNED       warned      subj    -     any
be tipped off about             WARNED       warned      subj    next  any
be tipped off of                WARNED       warned      subj    next  any
be tipsy                        SOBRIETY     drunk       subj    -     person
be to be deported               ASYLUM       denied      subj    -     person
be to be paid more              PAY_MOVE     up          subj    -     person/org
be to close                     OPEN_CLOSED  closed      subj    -     building/place
be to create jobs               STAFFING     hiring      subj    -     business/org/building
be to cut jobs                  STAFFING     cutting     subj    -     business/org/building
be to keep own name             RENAMED      kept        subj    -     thing
be to leave                     STAY_PUT     move        subj    -     person
be to reopen                    OPEN_CLOSED  open        subj    -     building/place/org
be to resume                    TALKS        on          subj    -     meeting
be to return                    KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
be to shed jobs                 STAFFING     cutting     subj    -     business/org/building
be to shut                      OPEN_CLOSED  closed      subj    -     building/place
be to stay open                 OPEN_CLOSED  open        subj    -     building/place
be to stay open                 OPEN_CLOSED  open        subj    -     building/place/org
be to take on                   STAFFING     hiring      subj    -     business/org/building
be told he will face no charges  CHARGE_DECISION  nocharge    subj    -     person/org
be told he will not be charged  CHARGE_DECISION  nocharge    subj    -     person/org
be told in advance              WARNED       warned      subj    -     any
be told in advance about        WARNED       warned      subj    next  any
be told in advance of           WARNED       warned      subj    next  any
be told it be safe to drink     CONTAMINATED  clean       next    -     water
be told nothing                 WARNED       not         subj    -     any
be told nothing about           WARNED       not         subj    next  any
be told nothing of              WARNED       not         subj    next  any
be told of danger               WARNED       warned      subj    -     any
be told they can drink          CONTAMINATED  clean       next    -     water
be told to boil                 CONTAMINATED  tainted     next    -     water
be told to boil own             CONTAMINATED  tainted     next    -     water
be told to evacuate             EVACUEES     left        subj    -     person/place
be told to get out              EVACUEES     left        subj    -     person/place
be told to leave                EXPELLED     out         subj    -     person
be told to leave country        ASYLUM       denied      subj    -     person
be told to stay in own homes    EVACUEES     stayed      subj    -     person/place
be told to stay indoors         EVACUEES     stayed      subj    -     person/place
be told to stay put             EVACUEES     stayed      subj    -     person/place
be too close to call            MARGIN       close       subj    -     vote/election/game/event
be too dear                     AFFORDABLE   dear        subj    -     thing
be too expensive                AFFORDABLE   dear        subj    -     thing
be too ill to perform           ON_STAGE     off         subj    -     person/team
be topping poll                 LEADING      ahead       subj    -     person/party/org/team
be toppled                      PLACEMENT    gone        subj    -     object/art/building
be toppled                      HOLD_OFFICE  out         subj    -     person
be torn                         UNITY        split       subj    -     any
be torn apart                   UNITY        split       subj    -     any
be torn apart                   DAMAGED      damaged     subj    -     building/object/vehicle/place
be torn down                    DAMAGED      damaged     subj    -     building/object/vehicle/place
be torn down                    PLACEMENT    gone        subj    -     object/art/building
be torn up                      DEAL_STATE   off         subj    -     deal/contract
be torpedoed                    DEAL_STATE   off         subj    -     deal/contract
be torpedoed                    AFLOAT       sunk        subj    -     vehicle
be tough                        HARDNESS     hard        subj    -     any
be towed into port              AFLOAT       afloat      subj    -     vehicle
be towed to harbour             AFLOAT       afloat      subj    -     vehicle
be towed to port                AFLOAT       afloat      subj    -     vehicle
be towed to safety              AFLOAT       afloat      subj    -     vehicle
be toxic                        SAFE         unsafe      subj    -     thing
be toxic                        CONTAMINATED  tainted     subj    -     building/place/water/substance
be tracked down                 MISSING      found       subj    -     any
be trading as usual             SOLVENCY     solvent     subj    -     thing
be tragic accident              FOUL_PLAY    no          subj    -     death
be tragic accident              PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
be trailing in polls            LEADING      behind      subj    -     person/party/org/team
be transfer listed              PLAYER_MOVE  leaves      subj    -     person
be transmitting                 COMMS        sending     subj    -     any
be transparent                  FAIR         fair        subj    -     thing
be trapped                      TRAPPED      trapped     subj    -     person/animal/vehicle
be trapped in own homes         EVACUEES     stayed      subj    -     person/place
be trapped inside               TRAPPED      trapped     subj    -     person/animal/vehicle
be trapped under                TRAPPED      trapped     subj    -     person/animal/vehicle
be treated as suspicious        FOUL_PLAY    yes         subj    -     death
be treated at scene             HOSPITAL     out         subj    -     person
be treated badly                TREATMENT    badly       subj    -     person/animal
be treated for burns            INJURY       hurt        subj    -     person
be treated for injuries         INJURY       hurt        subj    -     person
be treated for nothing          INJURY       unhurt      subj    -     person
be treated like animal          TREATMENT    badly       subj    -     person/animal
be treated well                 TREATMENT    well        subj    -     person/animal
be tricky                       HARDNESS     hard        subj    -     any
be triumph                      SUCCESS      yes         subj    -     thing
be trouble free                 ORDERLY      peaceful    subj    -     any
be trusted by                   TRUSTED      yes         subj    -     any
be truthful                     HONESTY      honest      subj    -     person
be trying to contain            FIRE_STATE   burning     obj     -     fire
be trying to control            FIRE_STATE   burning     obj     -     fire
be trying to identify           ANONYMOUS    unknown     next    -     any
be trying to put out            FIRE_STATE   burning     obj     -     fire
be turfed out                   ELECTION_RESULT  lost        subj    -     person/party/org
be turfed out                   TENANCY      out         subj    -     person
be turfed out                   HOLD_OFFICE  out         subj    -     person
be turfed out of office         HOLD_OFFICE  out         subj    -     person
be turfed out of office         ELECTION_RESULT  lost        subj    -     person/party/org
be turfed out of own home       TENANCY      out         subj    -     person
be turkey                       SUCCESS      no          subj    -     thing
be turned away                  PASSAGE      back        subj    -     vehicle/goods
be turned away at               ENTRY        refused     subj    -     person
be turned away from             OPEN_CLOSED  closed      obj     -     thing
be turned back                  PASSAGE      back        subj    -     vehicle/goods
be turned back                  ENTRY        refused     subj    -     person
be turned back at               ENTRY        refused     subj    -     person
be turned down                  VOTE_RESULT  rejected    subj    -     thing
be turned down                  DEAL_STATE   off         subj    -     deal/contract
be turned down                  VOTE_RESULT  rejected    subj    -     drug
be turned down                  VOTE_RESULT  rejected    subj    -     law/measure/plan
be turned down for grant        GRANTED      cut         subj    -     org/building/place/team/project
be turned off                   LEAK         plugged     subj    -     thing
be turned out                   TENANCY      out         subj    -     person
be turned out of own home       TENANCY      out         subj    -     person
be turned out of own homes      TENANCY      out         subj    -     person
be turning again                RUNNING      running     subj    -     thing
be turning patients away        COPE         overwhelmed  subj    -     thing
be twice over limit             SOBRIETY     drunk       subj    -     person
be two thirds empty             VACANT       vacant      subj    -     thing
be unable to cope               COPE         overwhelmed  subj    -     thing
be unable to go home            GONE_HOME    away        subj    -     person
be unable to identify           ANONYMOUS    unknown     next    -     any
be unable to perform            ON_STAGE     off         subj    -     person/team
be unable to reach verdict on   VERDICT      hung        next    -     person
be unable to return             GONE_HOME    away        subj    -     person
be unable to take off           RUNNING      stopped     subj    -     flight/vehicle/service
be unable to use                RUNNING      stopped     obj     -     thing
be unaccompanied                ACT_ALONE    alone       subj    -     person
be unaccounted for              MISSING      missing     subj    -     any
be unaccounted for              MISSING      missing     subj    -     person
be unaccounted for              MISSING      missing     subj    -     object/art/document
be unaffordable                 AFFORDABLE   dear        subj    -     thing
be unanimous                    UNITY        united      subj    -     any
be unapologetic                 SORRY        unrepentant  subj    -     person/org
be unarmed                      ARMED        unarmed     subj    -     person
be unattended                   WATCHED      no          subj    -     person/animal
be unaudited                    VETTED       unchecked   subj    -     thing
be unbiased                     PARTIALITY   neutral     subj    -     person/org/country/document
be unchanged                    RATE_CHANGE  none        subj    -     price/rate/tax/number/market
be unchecked                    VETTED       unchecked   subj    -     thing
be unclear                      CLARITY      unclear     subj    -     thing
be unconscious                  SLEEP        unconscious  subj    -     person
be undamaged                    DAMAGED      intact      subj    -     building/object/vehicle/place
be undemanding                  HARDNESS     easy        subj    -     any
be under arrest                 CUSTODY      held        subj    -     person
be under budget                 BUDGET_STATE  within      subj    -     thing
be under close watch            WATCHED      yes         subj    -     person/animal
be under constant watch         WATCHED      yes         subj    -     person/animal
be under construction           FINISHED     undone      subj    -     thing
be under control                FIRE_STATE   out         subj    -     fire
be under control                OUTBREAK     out         subj    -     disease
be under control of             CAPTURED     taken       subj    -     place/building
be under discussion             SIGNED       pending     subj    -     contract/deal/document
be under drink drive limit      SOBRIETY     sober       subj    -     person
be under guard                  PROTECTED    protected   subj    -     any
be under guard                  WATCHED      yes         subj    -     person/animal
be under hammer                 KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
be under house arrest           CUSTODY      held        subj    -     person
be under influence              SOBRIETY     drunk       subj    -     person
be under influence of alcohol   SOBRIETY     drunk       subj    -     person
be under influence of drink     SOBRIETY     drunk       subj    -     person
be under legal limit            SOBRIETY     sober       subj    -     person
be under lock and key           CUSTODY      held        subj    -     person
be under lock and key           OPEN_CLOSED  closed      subj    -     thing
be under lock and key           LEASH        tied        subj    -     animal
be under lock and key           PROTECTED    protected   subj    -     any
be under negotiation            SIGNED       pending     subj    -     contract/deal/document
be under observation            WATCHED      yes         subj    -     person/animal
be under police protection      PROTECTED    protected   subj    -     any
be under protection             PROTECTED    protected   subj    -     any
be under quarantine             ISOLATED     in          subj    -     person/vehicle/animal
be under review                 VOTE_RESULT  pending     subj    -     thing
be under siege                  SIEGE        on          subj    -     place/building
be under supervision            WATCHED      yes         subj    -     person/animal
be under surveillance           WATCHED      yes         subj    -     person/animal
be under water                  OPEN_CLOSED  closed      subj    -     place
be under way                    TALKS        on          subj    -     meeting
be under way                    INVESTIGATION  open        subj    -     inquiry
be under wraps                  SECRET       secret      subj    -     thing
be undercooked                  PROCESSED    raw         subj    -     thing
be undermanned                  MANNED       short       subj    -     thing
be understaffed                 MANNED       short       subj    -     thing
be understaffed                 COPE         overwhelmed  subj    -     thing
be undetermined                 CLARITY      unclear     subj    -     thing
be undrinkable                  CONTAMINATED  tainted     subj    -     water
be unemployed                   EMPLOYED     unemployed  subj    -     person
be unencrypted                  PROTECTED    exposed     subj    -     any
be unexplained                  CLARITY      unclear     subj    -     thing
be unfair                       FAIR         rigged      subj    -     thing
be unfazed                      COMPOSURE    calm        subj    -     person
be unfiltered                   PROCESSED    raw         subj    -     thing
be unfinished                   FINISHED     undone      subj    -     thing
be unfit for bathing            CONTAMINATED  tainted     subj    -     place
be unfit for drinking           CONTAMINATED  tainted     subj    -     water
be unfit for human consumption  SAFE         unsafe      subj    -     thing
be unfit for human consumption  CONTAMINATED  tainted     subj    -     water
be unfit for swimming           CONTAMINATED  tainted     subj    -     place
be unfit for use                SAFE         unsafe      subj    -     thing
be unfit to drink               CONTAMINATED  tainted     subj    -     thing
be unfit to drink               CONTAMINATED  tainted     subj    -     water
be unfit to plead               COMPETENT    unfit       subj    -     person
be unfit to stand trial         COMPETENT    unfit       subj    -     person
be unflustered                  COMPOSURE    calm        subj    -     person
be unfrocked                    HOLD_OFFICE  out         subj    -     person
be unguarded                    PROTECTED    exposed     subj    -     any
be unhappy with                 SATISFIED    no          subj    -     person/org
be unharmed                     DAMAGED      intact      subj    -     building/object/vehicle/place
be unhygienic                   CONTAMINATED  tainted     subj    -     thing
be unidentified                 ANONYMOUS    unknown     subj    -     any
be uninhabited                  VACANT       vacant      subj    -     thing
be uninsured                    INSURED      uninsured   subj    -     any
be unintentional                PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
be united                       UNITY        united      subj    -     any
be united behind                UNITY        united      subj    -     any
be unknown to authorities       POLICE_RECORD  unknown     subj    -     person
be unknown to officers          POLICE_RECORD  unknown     subj    -     person
be unknown to police            POLICE_RECORD  unknown     subj    -     person
be unknown to security services  POLICE_RECORD  unknown     subj    -     person
be unlawfully killed            DEATH_MANNER  homicide    subj    -     person
be unlet                        VACANT       vacant      subj    -     thing
be unmarked                     DAMAGED      intact      subj    -     building/object/vehicle/place
be unmoved                      FIRMNESS     firm        subj    -     person/org/party/country
be unnamed                      ANONYMOUS    unknown     subj    -     any
be unobserved                   WATCHED      no          subj    -     person/animal
be unoccupied                   VACANT       vacant      subj    -     thing
be unpaid                       LOAN_STATE   unpaid      subj    -     thing
be unpaid                       WAGED        unpaid      subj    -     person/org
be unpasteurised                PROCESSED    raw         subj    -     thing
be unpatched                    RESOLVED     unresolved  subj    -     thing
be unpolluted                   CONTAMINATED  clean       subj    -     thing
be unpopular                    POPULAR      disliked    subj    -     any
be unprofitable                 PROFITABLE   loss        subj    -     business/org
be unprotected                  PROTECTED    exposed     subj    -     any
be unqualified                  TRAINED      untrained   subj    -     person
be unrepentant                  SORRY        unrepentant  subj    -     person/org
be unresolved                   RESOLVED     unresolved  subj    -     thing
be unresolved                   CLARITY      unclear     subj    -     thing
be unruffled                    COMPOSURE    calm        subj    -     person
be unruly                       ORDERLY      violent     subj    -     any
be unsafe                       SAFE         unsafe      subj    -     thing
be unsafe                       DAMAGED      damaged     subj    -     building/object/vehicle/place
be unscathed                    DAMAGED      intact      subj    -     building/object/vehicle/place
be unseated                     ELECTION_RESULT  lost        subj    -     person/party/org
be unseated                     HOLD_OFFICE  out         subj    -     person
be unsecured                    PROTECTED    exposed     subj    -     any
be unsigned                     SIGNED       pending     subj    -     contract/deal/document
be unsold                       TICKETS      left        subj    -     ticket
be unsolved                     LEADS        no          subj    -     thing
be unsupervised                 WATCHED      no          subj    -     person/animal
be unsuspicious                 FOUL_PLAY    no          subj    -     death
be untested                     VETTED       unchecked   subj    -     thing
be untouched                    DAMAGED      intact      subj    -     building/object/vehicle/place
be untouched                    PLACEMENT    there       subj    -     object/art/building
be untouched by                 STRUCK_PLACE  spared      subj    -     place/building/country
be untraceable                  MISSING      missing     subj    -     object/art/document
be untrained                    TRAINED      untrained   subj    -     person
be untreated                    PROCESSED    raw         subj    -     thing
be untruthful                   HONESTY      cheated     subj    -     person
be unusable                     RUNNING      stopped     subj    -     thing
be unvaccinated                 VACCINATED   no          subj    -     any
be unveiled                     SECRET       public      subj    -     thing
be unveiled in                  ACCEPT_OFFER  accepted    next    subj  job
be unvetted                     VETTED       unchecked   subj    -     thing
be unwell                       CURED        sick        subj    -     person/animal
be unyielding                   FIRMNESS     firm        subj    -     person/org/party/country
be up again                     RUNNING      running     subj    -     thing
be up and about                 CURED        well        subj    -     person/animal
be up and running               RUNNING      running     subj    -     thing
be up for grabs                 TICKETS      left        subj    -     ticket
be up for sale                  KEEP_LOSE    lost        subj    -     thing
be up for sale                  KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
be up in air                    SIGNED       pending     subj    -     contract/deal/document
be up in arms about             SATISFIED    no          subj    -     person/org
be up in arms over              SATISFIED    no          subj    -     person/org
be up to individual             MANDATORY    may         subj    -     thing
be upgraded                     STORM_STRENGTH  stronger    subj    -     weather
be upheld                       LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be upheld                       CONVICTION_STATUS  upheld      subj    -     verdict/sentence/ruling
be uphill struggle              HARDNESS     hard        subj    -     any
be urged to boil                CONTAMINATED  tainted     next    -     water
be urged to leave               EVACUEES     left        subj    -     person/place
be useless                      EFFECTIVE    ineffective  subj    -     drug
be vacant                       VACANT       vacant      subj    -     thing
be vacated                      CONVICTION_STATUS  overturned  subj    -     verdict/sentence/ruling
be vaccinated                   VACCINATED   yes         subj    -     any
be vanishing                    SPECIES      dying       subj    -     animal
be very close                   TERMS        good        subj    -     any
be veteran                      TRAINED      trained     subj    -     person
be vetoed                       DEAL_STATE   off         subj    -     deal/contract
be vetoed                       VOTE_RESULT  rejected    subj    -     law/measure/plan
be vetoed                       PERMITTED    refused     subj    -     event/thing
be vetted                       VETTED       checked     subj    -     thing
be vicious                      TEMPER       fierce      subj    -     person/animal
be victim of foul play          DEATH_MANNER  homicide    subj    -     person
be victim of murder             DEATH_MANNER  homicide    subj    -     person
be violated                     TRUCE        war         subj    -     treaty
be violence at                  ORDERLY      violent     next    -     event
be violent                      ORDERLY      violent     subj    -     any
be violent                      TEMPER       fierce      subj    -     person/animal
be visible                      DELETED      there       subj    -     thing
be vital                        SUPPORT      for         saying  subj  person
be void                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be voided                       CONVICTION_STATUS  overturned  subj    -     verdict/sentence/ruling
be voluntary                    VOLUNTARY    free        subj    -     any
be volunteers                   WAGED        unpaid      subj    -     person/org
be voted down                   VOTE_RESULT  rejected    subj    -     thing
be voted down                   VOTE_RESULT  rejected    subj    -     law/measure/plan
be voted in                     ELECTION_RESULT  won         subj    -     person/party/org
be voted out                    ELECTION_RESULT  lost        subj    -     person/party/org
be voted out                    HOLD_OFFICE  out         subj    -     person
be voted out of office          ELECTION_RESULT  lost        subj    -     person/party/org
be voted through                VOTE_RESULT  approved    subj    -     law/measure/plan
be vulnerable                   PROTECTED    exposed     subj    -     any
be waived                       LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be walk in park                 HARDNESS     easy        subj    -     any
be walkover                     MARGIN       clear       subj    -     vote/election/game/event
be warmly received              RECEPTION    well        subj    -     any
be warned                       WARNED       warned      subj    -     any
be warned about                 WARNED       warned      subj    next  any
be warned not to drink          CONTAMINATED  tainted     next    -     water
be warned of                    WARNED       warned      subj    next  any
be washed away                  DAMAGED      damaged     subj    -     building/object/vehicle/place
be washed away                  HARVEST      failed      subj    -     crop
be washed out                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be washout                      SUCCESS      no          subj    -     thing
be waste                        SUPPORT      against     saying  subj  person
be waste of money               SUPPORT      against     saying  subj  person
be waste of money               EFFECTIVE    ineffective  subj    -     drug
be wasting away                 CURED        sick        subj    -     person/animal
be watched round clock          WATCHED      yes         subj    -     person/animal
be waved through                PASSAGE      through     subj    -     vehicle/goods
be waved through                VETTED       unchecked   subj    -     thing
be waved through                DEAL_STATE   on          subj    -     deal/contract
be waved through                ENTRY        in          subj    -     person
be waved through border         ENTRY        in          subj    -     person
be way behind schedule          ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be weeks behind                 ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be well attended                CROWDS       big         subj    -     event/show/game/meeting
be well behaved                 ORDERLY      peaceful    subj    -     any
be well behaved                 TEMPER       gentle      subj    -     person/animal
be well cared for               TREATMENT    well        subj    -     person/animal
be well done                    PROCESSED    treated     subj    -     thing
be well enough to leave hospital  HOSPITAL     out         subj    -     person
be well guarded                 PROTECTED    protected   subj    -     any
be well kept                    MAINTAINED   kept        subj    -     building/object/vehicle/place
be well known to police         POLICE_RECORD  known       subj    -     person
be well liked                   POPULAR      liked       subj    -     any
be well looked after            TREATMENT    well        subj    -     person/animal
be well loved                   POPULAR      liked       subj    -     any
be well maintained              MAINTAINED   kept        subj    -     building/object/vehicle/place
be well on road to recovery     CURED        well        subj    -     person/animal
be well on track                ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be well over limit              SOBRIETY     drunk       subj    -     person
be well prepared                COPE         coping      subj    -     thing
be well protected               PROTECTED    protected   subj    -     any
be well received                RECEPTION    well        subj    -     any
be well staffed                 MANNED       full        subj    -     thing
be well staffed                 COPE         coping      subj    -     thing
be well stocked                 COPE         coping      subj    -     thing
be well trained                 TRAINED      trained     subj    -     person
be well treated                 TREATMENT    well        subj    -     person/animal
be well under limit             SOBRIETY     sober       subj    -     person
be white elephant               SUPPORT      against     saying  subj  person
be wide awake                   SLEEP        conscious   subj    -     person
be wide open                    PROTECTED    exposed     subj    -     any
be widely admired               POPULAR      liked       subj    -     any
be widely available             ON_SALE      on          subj    -     thing
be widely hated                 POPULAR      disliked    subj    -     any
be widely respected             POPULAR      liked       subj    -     any
be widened                      INVESTIGATION  open        subj    -     inquiry
be winched to safety            TRAPPED      freed       subj    -     person/animal/vehicle
be wiped                        DELETED      deleted     subj    -     thing
be wiped out                    MONEY_BACK   lost        subj    -     person/org
be wiped out                    SPECIES      dying       subj    -     animal
be wiped out                    CONVICTION_STATUS  overturned  subj    -     verdict/sentence/ruling
be wiped out                    ELECTION_RESULT  lost        subj    -     person/party/org
be wiped out                    DAMAGED      damaged     subj    -     building/object/vehicle/place
be wiped out                    OUTBREAK     out         subj    -     disease
be wiped out                    GOAL_GIVEN   ruled_out   subj    -     point
be wiped out                    HARVEST      failed      subj    -     crop
be with others                  ACT_ALONE    together    subj    -     person
be withdrawn                    LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be withdrawn                    PLAN_STATUS  cancelled   subj    -     service/vehicle
be withdrawn from cinemas       FILM_OUT     held        subj    -     show
be withdrawn from market        ON_SALE      off         subj    -     thing
be withdrawn from sale          ON_SALE      off         subj    -     thing
be withheld                     SECRET       secret      subj    -     thing
be within budget                BUDGET_STATE  within      subj    -     thing
be within law                   COMPLIANCE   kept        subj    -     person/org/business/building/country
be within legal limit           SOBRIETY     sober       subj    -     person
be within means                 AFFORDABLE   cheap       subj    -     thing
be within own banks             FLOOD_STATE  within      subj    -     thing
be within safe limits           SAFE         safe        subj    -     thing
be without charge               FREE_OF_CHARGE  free        subj    -     thing
be without cover                INSURED      uninsured   subj    -     any
be without electricity          POWERED      off         subj    -     place/building
be without gun                  ARMED        unarmed     subj    -     person
be without home                 TENANCY      out         subj    -     person
be without insurance            INSURED      uninsured   subj    -     any
be without permission           PERMITTED    refused     subj    -     person/org
be without power                POWERED      off         subj    -     place/building
be without protection           PROTECTED    exposed     subj    -     any
be without rain                 WEATHER      dry         subj    -     place
be without remorse              SORRY        unrepentant  subj    -     person/org
be without weapon               ARMED        unarmed     subj    -     person
be work of arsonist             PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be work of arsonists            PREMEDITATED  deliberate  subj    -     event/fire/death/crime/deed
be work of master               AUTHENTIC    genuine     subj    -     object/document/art
be working again                RUNNING      running     subj    -     thing
be working alone                ACT_ALONE    alone       subj    -     person
be working as                   EMPLOYED     employed    subj    -     person
be working flat out             RUNNING      running     subj    -     thing
be working normally             RUNNING      running     subj    -     thing
be working normally             RUNNING      running     subj    -     building/business/vehicle/object/thing
be working normally             STRIKE_WORK  off         subj    -     person/org
be working with others          ACT_ALONE    together    subj    -     person
be worn out                     MAINTAINED   neglected   subj    -     building/object/vehicle/place
be worse                        BETTER       worse       subj    -     thing
be worse for drink              SOBRIETY     drunk       subj    -     person
be worse for wear               SOBRIETY     drunk       subj    -     person
be worsening                    BETTER       worse       subj    -     thing
be worsening                    CURED        sick        subj    -     person/animal
be worsening                    OUTBREAK     burning     subj    -     disease
be worst for years              HARVEST      failed      subj    -     crop
be worst hit                    STRUCK_PLACE  hit         subj    -     place/building/country
be worst in years               HARVEST      failed      subj    -     crop
be worst on record              HARVEST      failed      subj    -     crop
be worth every cent             SUPPORT      for         saying  subj  person
be worth every penny            SUPPORT      for         saying  subj  person
be worth money                  SUPPORT      for         saying  subj  person
be worthless                    EFFECTIVE    ineffective  subj    -     drug
be wound up                     PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be wound up                     SOLVENCY     bankrupt    subj    -     business/org
be wound up                     LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be wound up                     INVESTIGATION  closed      subj    -     inquiry
be wrecked                      DAMAGED      damaged     subj    -     building/object/vehicle/place
be wrecked                      DEAL_STATE   off         subj    -     deal/contract
be wrecked                      AFLOAT       sunk        subj    -     vehicle
be wrecked                      HARVEST      failed      subj    -     crop
be written off                  LOAN_STATE   unpaid      subj    -     thing
be wrung from                   VOLUNTARY    forced      subj    -     any
be years behind                 ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be years late                   ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be yet to be caught             CUSTODY      fugitive    subj    -     person
be yet to be established        CLARITY      unclear     subj    -     thing
be yet to be found              MISSING      missing     subj    -     person
be yet to be freed              HOSTAGE      held        subj    -     person/animal
be yet to be identified         ANONYMOUS    unknown     subj    -     any
be yet to be named              ANONYMOUS    unknown     subj    -     any
be yet to be published          SECRET       secret      subj    -     thing
be yet to be signed             SIGNED       pending     subj    -     contract/deal/document
be yet to be traced             MISSING      missing     subj    -     any
be yet to be vaccinated         VACCINATED   no          subj    -     any
be yet to peak                  PEAK         rising      subj    -     disease/price/crime/number
bear brunt of                   STRUCK_PLACE  hit         subj    -     place/building/country
bear down on                    STRUCK_PLACE  hit         next    subj  place/building/country
bear fruit                      SUCCESS      yes         subj    -     thing
bear fruit                      TALKS        on          subj    -     meeting
bear own signature              SIGNED       signed      subj    -     contract/deal/document
beat                            FIRE_STATE   out         obj     -     fire
beat _ off                      SUCCESS      no          obj     -     thing
beat _ to death                 LIFE         dead        obj     -     person/animal
beat _ up                       TREATMENT    badly       obj     subj  person/animal
beat back                       FIRE_STATE   out         obj     -     fire
beat back attack on             CAPTURED     held        next    -     place/building
beat back rebels at             CAPTURED     held        next    -     place/building
beat drop                       DIVISION     up          subj    -     any
beat expectations               HARVEST      good        subj    -     crop
beat off                        SUCCESS      no          obj     -     thing
beat off                        MATCH_RESULT  won         subj    -     team/place
beat off attack on              CAPTURED     held        next    -     place/building
beat off rebels at              CAPTURED     held        next    -     place/building
beat own target                 TARGET_MET   met         subj    -     any
beat retreat                    FIRMNESS     yielded     subj    -     person/org/party/country
beat retreat from               CAPTURED     held        next    -     place/building
beat to death                   LIFE         dead        obj     -     person/animal
beat up                         TREATMENT    badly       obj     subj  person/animal
become compulsory               MANDATORY    must        subj    -     thing
become law                      VOTE_RESULT  approved    subj    -     law/measure/plan
become mandatory                MANDATORY    must        subj    -     thing
become violent                  ORDERLY      violent     subj    -     any
beg forgiveness                 SORRY        sorry       subj    -     person/org
begin building                  WORK_ON      going       next    -     thing
begin construction of           WORK_ON      going       next    -     thing
begin industrial action         STRIKE_WORK  on          subj    -     person/org
begin jail term                 JAIL         jailed      subj    -     person
begin own prison sentence       JAIL         jailed      subj    -     person
begin own sentence              JAIL         jailed      subj    -     person
begin prison term               JAIL         jailed      subj    -     person
begin strike                    STRIKE_WORK  on          subj    -     person/org
begin walkout                   STRIKE_WORK  on          subj    -     person/org
begin work on                   WORK_ON      going       next    -     thing
behave                          ORDERLY      peaceful    subj    -     any
behave well                     ORDERLY      peaceful    subj    -     any
bench                           LINEUP       out         obj     -     person
bend code                       COMPLIANCE   broke       subj    -     person/org/business/building/country
bend guideline                  COMPLIANCE   broke       subj    -     person/org/business/building/country
bend instruction                COMPLIANCE   broke       subj    -     person/org/business/building/country
bend law                        COMPLIANCE   broke       subj    -     person/org/business/building/country
bend obligation                 COMPLIANCE   broke       subj    -     person/org/business/building/country
bend order                      COMPLIANCE   broke       subj    -     person/org/business/building/country
bend procedure                  COMPLIANCE   broke       subj    -     person/org/business/building/country
bend protocol                   COMPLIANCE   broke       subj    -     person/org/business/building/country
bend regulation                 COMPLIANCE   broke       subj    -     person/org/business/building/country
bend rule                       COMPLIANCE   broke       subj    -     person/org/business/building/country
bend rules                      HONESTY      cheated     subj    -     person
bend rules                      COMPLIANCE   broke       subj    -     person/org/business/building/country
bend standard                   COMPLIANCE   broke       subj    -     person/org/business/building/country
besiege                         SIEGE        on          obj     -     place/building
betray                          LOYAL        turned      subj    -     person/force
betray no emotion               COMPOSURE    calm        subj    -     person
bin                             PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
bin                             LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
bite dust                       PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
bite dust                       DEAL_STATE   off         subj    -     deal/contract
blackout hit                    POWERED      off         next    -     place/building/org
blackout strike                 POWERED      off         next    -     place/building/org
bleed money                     PROFITABLE   loss        subj    -     business/org
bleed to death                  LIFE         dead        subj    -     person/animal
blindside                       WARNED       not         obj     -     person/org/building
blindside _ about               WARNED       not         obj     next  person/org/building
blindside _ of                  WARNED       not         obj     next  person/org/building
block                           DEAL_STATE   off         obj     -     deal/contract
block publication of            SECRET       secret      next    -     document/object/claim/evidence
blockade                        SIEGE        on          obj     -     place/building
blow _ up                       TOUCHDOWN    crashed     obj     -     vehicle
blow away                       DAMAGED      damaged     next    -     building/object/vehicle/place
blow down                       DAMAGED      damaged     next    -     building/object/vehicle/place
blow itself out                 STORM_STRENGTH  weaker      subj    -     weather
blow over                       STORM_STRENGTH  weaker      subj    -     weather
blow own budget                 BUDGET_STATE  over        subj    -     thing
blow up                         TOUCHDOWN    crashed     subj    -     vehicle
blow up                         TOUCHDOWN    crashed     obj     -     vehicle
board up                        OPEN_CLOSED  closed      obj     -     thing
board up                        OPEN_CLOSED  closed      obj     -     building/place
boil _ alive                    LIFE         dead        gap     -     person/animal
boil alive                      LIFE         dead        obj     -     person/animal
boil over                       ORDERLY      violent     subj    -     any
boo                             RECEPTION    badly       obj     subj  any
boo _ off stage                 RECEPTION    badly       obj     subj  any
boo off stage                   RECEPTION    badly       obj     subj  any
book loss                       PROFITABLE   loss        subj    -     business/org
book own place in               STAGE        through     subj    -     person/team/org
book own place in final         STAGE        through     subj    -     person/team/org/place/country
book place in final             STAGE        through     subj    -     person/team/org/place/country
book profit                     PROFITABLE   profit      subj    -     business/org
books balance                   SOLVENCY     solvent     poss    -     business/org
boom                            GROWTH       growing     subj    -     economy
boot _ out of office            ELECTION_RESULT  lost        obj     -     person/party/org
botch                           SUCCESS      no          obj     -     thing
bottom out                      RATE_CHANGE  down        subj    -     price/rate/tax/number/market
bounce back                     SPECIES      recovering  subj    -     animal
bounce back                     RATE_CHANGE  up          subj    -     price/rate/tax/number/market
bounce back                     GROWTH       growing     subj    -     economy
bow out of                      STAGE        out         subj    -     person/team/org
bow out of                      STAGE        out         subj    -     person/team/org/place/country
bow out of                      MATCH_RESULT  lost        subj    -     team/place
bow out of contest              CANDIDATE    out         subj    -     person
bow out of race                 CANDIDATE    out         subj    -     person
bow to                          FIRMNESS     yielded     subj    -     person/org/party/country
bow to pressure                 FIRMNESS     yielded     subj    -     person/org/party/country
bow to result                   CONCESSION   conceded    subj    -     person/party/org
boycott hearing                 SHOWED_UP    absent      subj    -     person/org
boycott trial                   SHOWED_UP    absent      subj    -     person/org
brand _ fake                    AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
brand _ forgery                 AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
brand _ hoax                    AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
brand _ inadequate              RATED        bad         obj     -     building/org/business/place
brandish                        ARMED        armed       subj    -     person
brandish knife                  ARMED        armed       subj    -     person
breach code                     COMPLIANCE   broke       subj    -     person/org/business/building/country
breach guideline                COMPLIANCE   broke       subj    -     person/org/business/building/country
breach instruction              COMPLIANCE   broke       subj    -     person/org/business/building/country
breach law                      COMPLIANCE   broke       subj    -     person/org/business/building/country
breach obligation               COMPLIANCE   broke       subj    -     person/org/business/building/country
breach order                    COMPLIANCE   broke       subj    -     person/org/business/building/country
breach own banks                FLOOD_STATE  over        subj    -     thing
breach procedure                COMPLIANCE   broke       subj    -     person/org/business/building/country
breach protocol                 COMPLIANCE   broke       subj    -     person/org/business/building/country
breach regulation               COMPLIANCE   broke       subj    -     person/org/business/building/country
breach rule                     COMPLIANCE   broke       subj    -     person/org/business/building/country
breach rules                    COMPLIANCE   broke       subj    -     person/org/business/building/country
breach safety standards         SAFE         unsafe      subj    -     thing
breach standard                 COMPLIANCE   broke       subj    -     person/org/business/building/country
breach terms of                 COMPLIANCE   broke       subj    -     person/org/business/building/country
break apart                     TOUCHDOWN    crashed     subj    -     vehicle
break blockade of               SIEGE        off         next    -     place/building
break code                      COMPLIANCE   broke       subj    -     person/org/business/building/country
break down                      RUNNING      stopped     subj    -     thing
break down                      TRUCE        war         subj    -     treaty
break down                      TALKS        off         subj    -     meeting
break down                      DEAL_STATE   off         subj    -     deal/contract
break down in tears             COMPOSURE    upset       subj    -     person
break even                      PROFITABLE   profit      subj    -     business/org
break ground on                 WORK_ON      going       next    -     thing
break guideline                 COMPLIANCE   broke       subj    -     person/org/business/building/country
break in                        INTRUSION    in          subj    -     person/event
break in two                    AFLOAT       sunk        subj    -     vehicle
break instruction               COMPLIANCE   broke       subj    -     person/org/business/building/country
break into                      INTRUSION    in          subj    -     person/event
break law                       COMPLIANCE   broke       subj    -     person/org/business/building/country
break obligation                COMPLIANCE   broke       subj    -     person/org/business/building/country
break off contact with          COMMS        silent      subj    -     any
break off diplomatic relations  TERMS        bad         subj    -     any
break off diplomatic relations with  TERMS        bad         subj    next  any
break off relations             TERMS        bad         subj    -     any
break off relations with        TERMS        bad         subj    next  any
break off ties                  TERMS        bad         subj    -     any
break off ties with             TERMS        bad         subj    next  any
break order                     COMPLIANCE   broke       subj    -     person/org/business/building/country
break out of jail               CUSTODY      fugitive    subj    -     person
break out of prison             CUSTODY      fugitive    subj    -     person
break own arm                   INJURY       hurt        subj    -     person
break own back                  INJURY       hurt        subj    -     person
break own banks                 FLOOD_STATE  over        subj    -     thing
break own contract              STAY_PUT     move        subj    -     person
break own fast                  EATING       eats        subj    -     person
break own leg                   INJURY       hurt        subj    -     person
break own neck                  INJURY       hurt        subj    -     person
break procedure                 COMPLIANCE   broke       subj    -     person/org/business/building/country
break protocol                  COMPLIANCE   broke       subj    -     person/org/business/building/country
break ranks                     LOYAL        turned      subj    -     person/force
break records                   HARVEST      good        subj    -     crop
break regulation                COMPLIANCE   broke       subj    -     person/org/business/building/country
break rule                      COMPLIANCE   broke       subj    -     person/org/business/building/country
break rules                     HONESTY      cheated     subj    -     person
break rules                     COMPLIANCE   broke       subj    -     person/org/business/building/country
break siege of                  SIEGE        off         next    -     place/building
break standard                  COMPLIANCE   broke       subj    -     person/org/business/building/country
break terms of                  COMPLIANCE   broke       subj    -     person/org/business/building/country
break through containment lines  FIRE_STATE   burning     subj    -     fire
break up                        TOUCHDOWN    crashed     subj    -     vehicle
break up in disarray            TALKS        off         subj    -     meeting
break up in mid air             TOUCHDOWN    crashed     subj    -     vehicle/flight
break up without agreement      TALKS        off         subj    -     meeting
break up without deal           TALKS        off         subj    -     meeting
break with                      LOYAL        turned      subj    -     person/force
breathe free air                CUSTODY      free        subj    -     person
breathe own last                LIFE         dead        subj    -     person
breathe own last                LIFE         dead        subj    -     person/animal
brief                           WARNED       warned      obj     -     person/org/building
brief _ about                   WARNED       warned      obj     next  person/org/building
brief _ of                      WARNED       warned      obj     next  person/org/building
brighten                        BETTER       better      subj    -     thing
bring _ back online             RUNNING      running     obj     -     thing
bring _ back to shops           ON_SALE      on          obj     -     thing
bring _ down                    IMPACT       missed      obj     -     weapon
bring _ down                    DAMAGED      damaged     obj     -     building/object/vehicle/place
bring _ down                    TOUCHDOWN    crashed     obj     -     vehicle
bring _ down                    RATE_CHANGE  down        obj     -     price/rate/tax
bring _ into force              LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
bring _ lower                   RATE_CHANGE  down        obj     -     price/rate/tax
bring _ out alive               LIFE         alive       obj     -     person/animal
bring _ to end                  LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
bring _ to safety               EVACUEES     left        obj     -     person/place
bring _ to standstill           RUNNING      stopped     obj     -     thing
bring _ to surface              TRAPPED      freed       obj     -     person/animal/vehicle
bring _ under control           FIRE_STATE   out         obj     -     fire
bring _ under control           OUTBREAK     out         obj     -     disease
bring back into service         RUNNING      running     obj     -     thing
bring back online               RUNNING      running     obj     -     thing
bring chaos to                  STRUCK_PLACE  hit         next    subj  place/building/country
bring down                      IMPACT       missed      obj     -     weapon
bring down                      DAMAGED      damaged     obj     -     building/object/vehicle/place
bring down                      TOUCHDOWN    crashed     obj     -     vehicle
bring down shutters             OPEN_CLOSED  closed      subj    -     business/org/building
bring house down                RECEPTION    well        subj    -     any
bring house down                ON_STAGE     on          subj    -     person/team
bring in                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
bring in new staff              STAFFING     hiring      subj    -     business/org/building
bring no benefit                EFFECTIVE    ineffective  subj    -     drug
bring no charges against        CHARGE_DECISION  nocharge    next    -     person/org
bring out alive                 LIFE         alive       obj     -     person/animal
bring production to halt at     RUNNING      stopped     next    -     building/business
bring relief                    EFFECTIVE    effective   subj    -     drug
bring results                   SUCCESS      yes         subj    -     thing
bring to safety                 EVACUEES     left        obj     -     person/place
bring to standstill             RUNNING      stopped     obj     -     thing
bring under control             FIRE_STATE   out         obj     -     fire
bring under control             OUTBREAK     out         obj     -     disease
brush _ aside                   HEED         ignored     obj     subj  thing
brush _ off                     HEED         ignored     obj     subj  thing
brush aside                     HEED         ignored     obj     subj  thing
brush off                       HEED         ignored     obj     subj  thing
brush off calls to resign       HOLD_OFFICE  in          subj    -     person
brush past reporters            PRESS        dodged      subj    -     person
brutalise                       TREATMENT    badly       obj     subj  person/animal
brutalize                       TREATMENT    badly       obj     subj  person/animal
buckle                          DAMAGED      damaged     subj    -     building/object/vehicle/place
buckle under                    COPE         overwhelmed  subj    -     thing
build without permission        PERMITTED    refused     subj    -     person/org
builders be at work on          WORK_ON      going       next    -     thing
building of _ have begin        WORK_ON      going       gap     -     thing
building work on _ have begin   WORK_ON      going       gap     -     thing
bundle into                     ABDUCTION    taken       obj     -     person
bungle                          SUCCESS      no          obj     -     thing
burn                            FIRE_STATE   burning     subj    -     fire
burn _ alive                    LIFE         dead        gap     -     person/animal
burn _ to ground                DAMAGED      damaged     gap     -     building/object/vehicle/place
burn alive                      LIFE         dead        obj     -     person/animal
burn down                       DAMAGED      damaged     subj    -     building/object/vehicle/place
burn down                       DAMAGED      damaged     next    -     building/object/vehicle/place
burn itself out                 FIRE_STATE   out         subj    -     fire
burn itself out                 OUTBREAK     out         subj    -     disease
burn on                         FIRE_STATE   burning     subj    -     fire
burn oneself out                FIRE_STATE   out         subj    -     fire
burn out of control             FIRE_STATE   burning     subj    -     fire
burn to death                   LIFE         dead        subj    -     person/animal
burn to ground                  DAMAGED      damaged     subj    -     building/object/vehicle/place
burn up                         TOUCHDOWN    crashed     subj    -     vehicle
burst                           DAMAGED      damaged     subj    -     building/object/vehicle/place
burst                           DAMAGED      damaged     subj    -     building/object
burst into flames               TOUCHDOWN    crashed     subj    -     vehicle
burst into tears                COMPOSURE    upset       subj    -     person
burst own banks                 FLOOD_STATE  over        subj    -     thing
bury hatchet                    TERMS        good        subj    -     any
bury hatchet with               TERMS        good        subj    next  any
bury own differences            UNITY        united      subj    -     any
bus _ out                       EVACUEES     left        obj     -     person/place
bust own budget                 BUDGET_STATE  over        subj    -     thing
buy essay                       HONESTY      cheated     subj    -     person
bypass                          STRUCK_PLACE  spared      obj     subj  place/building/country
cage                            LEASH        tied        obj     -     animal
call _ absurd                   SUPPORT      against     subj    gap   person
call _ bad idea                 SUPPORT      against     subj    gap   person
call _ blessing                 SUPPORT      for         subj    gap   person
call _ blunder                  SUPPORT      against     subj    gap   person
call _ boon                     SUPPORT      for         subj    gap   person
call _ curse                    SUPPORT      against     subj    gap   person
call _ disaster                 SUPPORT      against     subj    gap   person
call _ disgrace                 SUPPORT      against     subj    gap   person
call _ essential                SUPPORT      for         subj    gap   person
call _ folly                    SUPPORT      against     subj    gap   person
call _ gift                     SUPPORT      for         subj    gap   person
call _ godsend                  SUPPORT      for         subj    gap   person
call _ good idea                SUPPORT      for         subj    gap   person
call _ harmful                  SUPPORT      against     subj    gap   person
call _ joke                     SUPPORT      against     subj    gap   person
call _ madness                  SUPPORT      against     subj    gap   person
call _ mistake                  SUPPORT      against     subj    gap   person
call _ necessary                SUPPORT      for         subj    gap   person
call _ nonsense                 SUPPORT      against     subj    gap   person
call _ off                      PLAN_STATUS  cancelled   gap     -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
call _ off                      DEAL_STATE   off         obj     -     deal/contract
call _ outrage                  SUPPORT      against     subj    gap   person
call _ overdue                  SUPPORT      for         subj    gap   person
call _ safe                     SAFE         safe        gap     -     thing
call _ scandal                  SUPPORT      against     subj    gap   person
call _ success                  SUPPORT      for         subj    gap   person
call _ triumph                  SUPPORT      for         subj    gap   person
call _ useless                  SUPPORT      against     subj    gap   person
call _ vital                    SUPPORT      for         subj    gap   person
call _ waste                    SUPPORT      against     subj    gap   person
call ambulance                  AFTER_CRASH  stayed      subj    -     person/vehicle
call for end to                 SUPPORT      against     subj    next  person
call for help                   AFTER_CRASH  stayed      subj    -     person/vehicle
call halt to                    PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
call in administrators          SOLVENCY     bankrupt    subj    -     thing
call in receivers               SOLVENCY     bankrupt    subj    -     thing
call in receivers               SOLVENCY     bankrupt    subj    -     business/org
call it a day                   HOLD_OFFICE  out         subj    -     person
call off                        LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
call off                        PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
call off                        DEAL_STATE   off         obj     -     deal/contract
call off hunger strike          EATING       eats        subj    -     person
call off own concert            ON_STAGE     off         subj    -     person/team
call off own hunger strike      EATING       eats        subj    -     person
call off own show               ON_STAGE     off         subj    -     person/team
call off own strike             STRIKE_WORK  off         subj    -     person/org
call off own walkout            STRIKE_WORK  off         subj    -     person/org
call off strike                 STRIKE_WORK  off         subj    -     person/org
call time on                    LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime/tax
call time on own marriage       COUPLE       apart       subj    -     person
calm be restored at             ORDERLY      peaceful    next    -     building/place
calm have return to             ORDERLY      peaceful    next    -     building/place
calm return to                  ORDERLY      peaceful    next    -     building/place
campaign against                SUPPORT      against     subj    next  person
campaign against                SUPPORT      against     subj    next  person/org/party
campaign for                    SUPPORT      for         subj    next  person
campaign for                    SUPPORT      for         subj    next  person/org/party
can catch fire                  SAFE         unsafe      subj    -     thing
can choose whether to wear      MANDATORY    may         next    -     thing
can drink own                   CONTAMINATED  clean       next    -     water
can explode                     SAFE         unsafe      subj    -     thing
can go ahead                    VOTE_RESULT  approved    subj    -     thing
can go ahead                    CASE_STATUS  going       subj    -     case/hearing
can not access                  RUNNING      stopped     obj     -     thing
can not agree on verdict on     VERDICT      hung        next    -     person
can not be caught from          CONTAGIOUS   no          subj    -     disease
can not be passed on            CONTAGIOUS   no          subj    -     disease
can not be saved                LIFE         dead        subj    -     person/animal
can not compete                 BAN_SPORT    banned      subj    -     person
can not contain                 FIRE_STATE   burning     obj     -     fire
can not cope                    COPE         overwhelmed  subj    -     thing
can not cross                   OPEN_CLOSED  closed      obj     -     thing
can not enter                   OPEN_CLOSED  closed      obj     -     thing
can not explain                 CLARITY      unclear     next    -     thing
can not get into                RUNNING      stopped     obj     -     thing
can not go home                 GONE_HOME    away        subj    -     person
can not log in to               RUNNING      stopped     obj     -     thing
can not log on to               RUNNING      stopped     obj     -     thing
can not open                    RUNNING      stopped     obj     -     thing
can not pay own bills           SOLVENCY     bankrupt    subj    -     business/org
can not pay own creditors       SOLVENCY     bankrupt    subj    -     business/org
can not pay own debts           SOLVENCY     bankrupt    subj    -     business/org
can not play                    BAN_SPORT    banned      subj    -     person
can not put out                 FIRE_STATE   burning     obj     -     fire
can not race                    BAN_SPORT    banned      subj    -     person
can not reach                   RUNNING      stopped     obj     -     thing
can not reach verdict on        VERDICT      hung        next    -     person
can not return                  GONE_HOME    away        subj    -     person
can not run                     CANDIDATE    out         subj    -     person
can not stand                   CANDIDATE    out         subj    -     person
can not stand each other        TERMS        bad         subj    -     any
can not use                     RUNNING      stopped     obj     -     thing
can not visit                   OPEN_CLOSED  closed      obj     -     thing
can pay own bills               SOLVENCY     solvent     subj    -     business/org
can pay own debts               SOLVENCY     solvent     subj    -     business/org
can proceed                     CASE_STATUS  going       subj    -     case/hearing
can run for                     CANDIDATE    in          subj    -     person
can stand for                   CANDIDATE    in          subj    -     person
can stay in own home            TENANCY      in          subj    -     person
can stay in own homes           TENANCY      in          subj    -     person
can still be bought             ON_SALE      on          subj    -     thing
can still be bought             TICKETS      left        subj    -     ticket
cancel                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
cancel                          PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
cancel concert                  ON_STAGE     off         subj    -     person/team
cancel gig                      ON_STAGE     off         subj    -     person/team
cancel own appearance           ON_STAGE     off         subj    -     person/team
cancel own concert              ON_STAGE     off         subj    -     person/team
cancel own gig                  ON_STAGE     off         subj    -     person/team
cancel own performance          ON_STAGE     off         subj    -     person/team
cancel own set                  ON_STAGE     off         subj    -     person/team
cancel own show                 ON_STAGE     off         subj    -     person/team
cancel show                     ON_STAGE     off         subj    -     person/team
capitulate                      FIRMNESS     yielded     subj    -     person/org/party/country
capitulate                      SURRENDER    gave_up     subj    -     any
capsize                         AFLOAT       sunk        subj    -     vehicle
captain side                    LINEUP       in          subj    -     person
capture                         CAPTURED     taken       obj     -     place/building
care for                        TREATMENT    well        obj     subj  person/animal
carry _ again                   RUNNING      running     subj    -     thing
carry _ off                     ABDUCTION    taken       obj     -     person
carry gun                       ARMED        armed       subj    -     person
carry insurance                 INSURED      insured     subj    -     any
carry knife                     ARMED        armed       subj    -     person
carry no insurance              INSURED      uninsured   subj    -     any
carry no risk                   SAFE         safe        subj    -     thing
carry no weapon                 ARMED        unarmed     subj    -     person
carry off                       ABDUCTION    taken       obj     -     person
carry on as                     HOLD_OFFICE  in          subj    -     person
carry on as _office             HOLD_OFFICE  in          subj    office  person
carry on trading                SOLVENCY     solvent     subj    -     thing
carry on with                   PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
carry on working                STRIKE_WORK  off         subj    -     person/org
carry traffic                   OPEN_CLOSED  open        subj    -     building/place/object
carry weapon                    ARMED        armed       subj    -     person
cars be crossing                OPEN_CLOSED  open        next    -     building/object
cars be using                   OPEN_CLOSED  open        next    -     building/place/object
cars can use                    OPEN_CLOSED  open        next    -     building/place/object
cart _ off                      PLACEMENT    gone        obj     -     object/art/building
cart off                        PLACEMENT    gone        obj     -     object/art/building
case against _ be dismissed     VERDICT      hung        gap     -     person
case against _ be dropped       VERDICT      hung        gap     -     person
case against _ be thrown out    VERDICT      hung        gap     -     person
case against _ collapse         VERDICT      hung        gap     -     person
case against _ fall apart       VERDICT      hung        gap     -     person
cast doubt on authenticity of   AUTHENTIC    fake        next    -     document/evidence/claim/art/object
catcall                         RECEPTION    badly       obj     subj  any
catch                           LEASH        tied        obj     -     animal
catch _ cold about              WARNED       not         obj     next  person/org/building
catch _ cold of                 WARNED       not         obj     next  person/org/building
catch _ flat footed about       WARNED       not         obj     next  person/org/building
catch _ flat footed of          WARNED       not         obj     next  person/org/building
catch _ napping about           WARNED       not         obj     next  person/org/building
catch _ napping of              WARNED       not         obj     next  person/org/building
catch _ off guard               WARNED       not         obj     -     person/org/building
catch _ off guard about         WARNED       not         obj     next  person/org/building
catch _ off guard of            WARNED       not         obj     next  person/org/building
catch _ unawares about          WARNED       not         obj     next  person/org/building
catch _ unawares of             WARNED       not         obj     next  person/org/building
catch cold                      WARNED       not         obj     -     person/org/building
catch fire on landing           TOUCHDOWN    crashed     subj    -     vehicle/flight
catch flat footed               WARNED       not         obj     -     person/org/building
catch napping                   WARNED       not         obj     -     person/org/building
catch off guard                 WARNED       not         obj     -     person/org/building
catch unawares                  WARNED       not         obj     -     person/org/building
cause cancer                    SAFE         unsafe      subj    -     thing
cause havoc in                  STRUCK_PLACE  hit         next    subj  place/building/country
cause little damage to          DAMAGED      intact      next    -     building/object/vehicle/place
cause no damage to              DAMAGED      intact      next    -     building/object/vehicle/place
cave in                         FIRMNESS     yielded     subj    -     person/org/party/country
cave in                         DAMAGED      damaged     subj    -     building/object/vehicle/place
cave in to                      FIRMNESS     yielded     subj    -     person/org/party/country
cease production                RUNNING      stopped     subj    -     building/business/vehicle/object/thing
cease production                RUNNING      stopped     subj    -     building/business/org
cease publication               OPEN_CLOSED  closed      subj    -     business/org
cease to apply                  LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
cease trading                   SOLVENCY     bankrupt    subj    -     thing
cease trading                   OPEN_CLOSED  closed      subj    -     business/org/building
chain _ up                      LEASH        tied        obj     -     animal
chain up                        LEASH        tied        obj     -     animal
chalk _ off                     GOAL_GIVEN   ruled_out   obj     -     point
chalk off                       GOAL_GIVEN   ruled_out   obj     -     point
challenge result                CONCESSION   claimed     subj    -     person/party/org
champion                        SUPPORT      for         subj    next  person
champion                        SUPPORT      for         subj    next  person/org/party
change allegiance               LOYAL        turned      subj    -     person/force
change hands                    KEEP_LOSE    lost        subj    -     thing
change hands                    KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
change name of                  RENAMED      renamed     next    -     thing
change own account              STORY_KEPT   dropped     subj    -     person
change own evidence             STORY_KEPT   dropped     subj    -     person
change own name                 RENAMED      renamed     subj    -     thing
change own plea to guilty       PLEA         guilty      subj    -     person
change own story                STORY_KEPT   dropped     subj    -     person
change sides                    LOYAL        turned      subj    -     person/force
charge admission                FREE_OF_CHARGE  paid        subj    -     thing
charge at                       FORCE_SHOWN  used        subj    -     person/force/org
charge entrance fee             FREE_OF_CHARGE  paid        subj    -     thing
charge entry fee                FREE_OF_CHARGE  paid        subj    -     thing
charge fee                      FREE_OF_CHARGE  paid        subj    -     thing
charge for                      FREE_OF_CHARGE  paid        subj    -     thing
charge for entry                FREE_OF_CHARGE  paid        subj    -     thing
charge no admission             FREE_OF_CHARGE  free        subj    -     thing
charge no entry fee             FREE_OF_CHARGE  free        subj    -     thing
charge no fee                   FREE_OF_CHARGE  free        subj    -     thing
charge nothing                  FREE_OF_CHARGE  free        subj    -     thing
charge visitors                 FREE_OF_CHARGE  paid        subj    -     thing
cheat                           HONESTY      cheated     subj    -     person
cheat                           DRUG_TEST    doped       subj    -     person
cheat death                     LIFE         alive       subj    -     person
cheat death                     LIFE         alive       subj    -     person/animal
cheat out of                    WAGED        unpaid      obj     -     person/org
check                           VETTED       checked     obj     -     thing
cheer                           RECEPTION    well        obj     subj  any
cheer on                        RECEPTION    well        obj     subj  any
children at _ be sent home      OPEN_CLOSED  closed      gap     -     building/place/org
children be back at             OPEN_CLOSED  open        next    -     building/place/org
children return to              OPEN_CLOSED  open        next    -     building/place/org
choke _ to death                LIFE         dead        obj     -     person/animal
choke to death                  LIFE         dead        obj     -     person/animal
choke to death                  LIFE         dead        subj    -     person/animal
choose not to give evidence     TAKES_STAND  no          subj    -     person
choose not to testify           TAKES_STAND  no          subj    -     person
cite                            MENTION      listed      obj     subj  thing
claim landslide                 ELECTION_RESULT  won         subj    -     person/party/org
claim life                      LIFE         dead        poss    -     person
claim victory                   CONCESSION   claimed     subj    -     person/party/org
claim victory                   MATCH_RESULT  won         subj    -     team/place
claim win                       CONCESSION   claimed     subj    -     person/party/org
clap                            RECEPTION    well        obj     subj  any
clap in irons                   CUSTODY      held        obj     -     person
clash with demonstrators at     ORDERLY      violent     next    -     event
clash with police at            ORDERLY      violent     next    -     event
clash with protesters at        ORDERLY      violent     next    -     event
clashes break out at            ORDERLY      violent     next    -     event
classes at _ be called off      OPEN_CLOSED  closed      gap     -     building/place/org
classes at _ be cancelled       OPEN_CLOSED  closed      gap     -     building/place/org
classes at _ continue           OPEN_CLOSED  open        gap     -     building/place/org
classes at _ resume             OPEN_CLOSED  open        gap     -     building/place/org
classes be back at              OPEN_CLOSED  open        next    -     building/place/org
classes be cancelled at         OPEN_CLOSED  closed      next    -     building/place/org
classes continue at             OPEN_CLOSED  open        next    -     building/place/org
classes go on at                OPEN_CLOSED  open        next    -     building/place/org
classes resume at               OPEN_CLOSED  open        next    -     building/place/org
clear                           DEAL_STATE   on          obj     -     deal/contract
clear _ from shelves            ON_SALE      off         obj     -     product/goods/substance/drug/object
clear _ from shelves            ON_SALE      off         obj     -     thing
clear _ up                      RESOLVED     resolved    obj     -     thing
clear candidacy                 CANDIDATE    in          poss    -     person
clear from shelves              ON_SALE      off         obj     -     product/goods/substance/drug/object
clear house                     VOTE_RESULT  approved    subj    -     law/measure/plan
clear last hurdle               VOTE_RESULT  approved    subj    -     thing
clear own desk                  HOLD_OFFICE  out         subj    -     person
clear own final hurdle          VOTE_RESULT  approved    subj    -     law/measure/plan
clear parliament                VOTE_RESULT  approved    subj    -     law/measure/plan
clear senate                    VOTE_RESULT  approved    subj    -     law/measure/plan
clear to box                    BAN_SPORT    eligible    obj     -     person
clear to compete                BAN_SPORT    eligible    obj     -     person
clear to drive                  BAN_SPORT    eligible    obj     -     person
clear to fight                  BAN_SPORT    eligible    obj     -     person
clear to play                   BAN_SPORT    eligible    obj     -     person
clear to race                   BAN_SPORT    eligible    obj     -     person
clear to ride                   BAN_SPORT    eligible    obj     -     person
clear to run                    BAN_SPORT    eligible    obj     -     person
clear to run                    CANDIDATE    in          obj     -     person
clear to stand                  CANDIDATE    in          obj     -     person
clear to swim                   BAN_SPORT    eligible    obj     -     person
clear up                        RESOLVED     resolved    obj     -     thing
clear way for                   VOTE_RESULT  approved    next    -     thing
clear way for                   PERMITTED    given       next    -     event/show/game/meeting
climb back into profit          PROFITABLE   profit      subj    -     business/org
climb down                      FIRMNESS     yielded     subj    -     person/org/party/country
clinch                          DEAL_STATE   on          obj     -     deal/contract
clinch promotion                DIVISION     up          subj    -     team/place/org
cling on                        HOLD_OFFICE  in          subj    -     person
cling on to                     KEEP_LOSE    kept        next    -     thing
cling on to                     KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object/document
cling on to own job             HOLD_OFFICE  in          subj    -     person
cling on to own post            HOLD_OFFICE  in          subj    -     person
cling on to own seat            ELECTION_RESULT  won         subj    -     person/party/org
cling on to power               HOLD_OFFICE  in          subj    -     person
cling to                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
cling to                        KEEP_LOSE    kept        next    -     thing
cling to life                   LIFE         alive       subj    -     person
cling to own job                HOLD_OFFICE  in          subj    -     person
cling to own post               HOLD_OFFICE  in          subj    -     person
cling to power                  HOLD_OFFICE  in          subj    -     person
cling to throne                 HOLD_OFFICE  in          subj    -     person
close                           OPEN_CLOSED  closed      obj     -     building/place
close doors of                  OPEN_CLOSED  closed      next    -     building/place/org
close down                      OPEN_CLOSED  closed      obj     -     thing
close down                      PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
close for good                  SOLVENCY     bankrupt    subj    -     thing
close for good                  OPEN_CLOSED  closed      subj    -     building/place
close higher                    RATE_CHANGE  up          subj    -     price/rate/tax/number/market
close lower                     RATE_CHANGE  down        subj    -     price/rate/tax/number/market
close own doors                 OPEN_CLOSED  closed      subj    -     thing
close own doors                 OPEN_CLOSED  closed      subj    -     business/org/building
close own doors for last time   OPEN_CLOSED  closed      subj    -     business/org/building
close own embassy               TERMS        bad         subj    -     any
close own embassy in            TERMS        bad         subj    next  any
close own gates                 OPEN_CLOSED  closed      subj    -     thing
close ranks                     UNITY        united      subj    -     any
close ranks behind              LOYAL        loyal       subj    -     person/force
collapse                        DAMAGED      damaged     subj    -     building/object/vehicle/place
collapse                        TRUCE        war         subj    -     treaty
collapse                        TALKS        off         subj    -     meeting
collapse                        SOLVENCY     bankrupt    subj    -     business/org
collapse                        DEAL_STATE   off         subj    -     deal/contract
collapse                        CASE_STATUS  ended       subj    -     case/hearing
collapse                        HARVEST      failed      subj    -     crop
collapse before line            RACE_END     retired     subj    -     person/vehicle/animal
come at price                   FREE_OF_CHARGE  paid        subj    -     thing
come back on                    RUNNING      running     subj    -     thing
come back on stream             RUNNING      running     subj    -     building/business/vehicle/object/thing
come back online                RUNNING      running     subj    -     thing
come back online                RUNNING      running     subj    -     building/business/vehicle/object/thing
come clean about                DISCLOSED    public      obj     -     money/payment/object/plan/claim/event/work
come down                       DAMAGED      damaged     subj    -     building/object/vehicle/place
come down                       RATE_CHANGE  down        subj    -     price/rate/tax/number/market
come down in                    TOUCHDOWN    crashed     subj    -     vehicle
come down in field              TOUCHDOWN    crashed     subj    -     vehicle/flight
come down in sea                TOUCHDOWN    crashed     subj    -     vehicle/flight
come down on                    TOUCHDOWN    crashed     subj    -     vehicle
come down on side of            PARTIALITY   sided       subj    -     person/org/country/document
come down safely                TOUCHDOWN    safe        subj    -     vehicle
come down safely                TOUCHDOWN    safe        subj    -     vehicle/flight
come forward voluntarily        VOLUNTARY    free        subj    -     any
come from own hand              AUTHENTIC    genuine     subj    -     thing
come good                       SUCCESS      yes         subj    -     thing
come in on budget               BUDGET_STATE  within      subj    -     thing
come in over budget             BUDGET_STATE  over        subj    -     thing
come in safely                  TOUCHDOWN    safe        subj    -     vehicle
come in under budget            BUDGET_STATE  within      subj    -     thing
come into effect                LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
come into force                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
come into force                 TRUCE        peace       subj    -     treaty
come into force                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
come off                        DEAL_STATE   on          subj    -     deal/contract
come off as planned             PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
come off rails                  RAILS        off         subj    -     vehicle
come off rails                  RAILS        off         subj    -     any
come off rails                  RAILS        off         subj    -     vehicle/service
come off track                  RAILS        off         subj    -     vehicle
come off track                  RAILS        off         subj    -     vehicle/service
come off tracks                 RAILS        off         subj    -     vehicle/service
come on market                  ON_SALE      on          subj    -     thing
come out against                SUPPORT      against     subj    next  person
come out against                SUPPORT      against     subj    next  person/org/party
come out alive                  LIFE         alive       subj    -     person/animal
come out for                    SUPPORT      for         subj    next  person
come out for                    SUPPORT      for         subj    next  person/org/party
come out in favor of            SUPPORT      for         subj    next  person
come out in favour of           SUPPORT      for         subj    next  person
come out in favour of           SUPPORT      for         subj    next  person/org/party
come out in support of          SUPPORT      for         subj    next  person/org/party
come out of administration      SOLVENCY     solvent     subj    -     business/org
come out of coma                CURED        well        subj    -     person/animal
come out of coma                SLEEP        conscious   subj    -     person
come out of quarantine          ISOLATED     out         subj    -     person/vehicle/animal
come out of recession           GROWTH       growing     subj    -     economy
come out of special measures    RATED        good        subj    -     building/org/business/place
come out on strike              STRIKE_WORK  on          subj    -     person/org
come out on top                 MATCH_RESULT  won         subj    -     team/place
come out with own hands up      SURRENDER    gave_up     subj    -     any
come over own banks             FLOOD_STATE  over        subj    -     thing
come quietly                    SURRENDER    gave_up     subj    -     any
come round                      SLEEP        conscious   subj    -     person
come through                    DAMAGED      intact      subj    -     building/vehicle/object
come through fitness test       LINEUP       in          subj    -     person
come through intact             DAMAGED      intact      subj    -     building/object/vehicle/place
come through unscathed          DAMAGED      intact      subj    -     building/object/vehicle/place
come through unscathed          INJURY       unhurt      subj    -     person
come through unscathed          STRUCK_PLACE  spared      subj    -     place/building/country
come to aid of                  LENT         lent        obj     subj  person/org/business
come to court                   SHOWED_UP    came        subj    -     person/org
come to end                     LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
come to end                     LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
come to halt                    RUNNING      stopped     subj    -     thing
come to halt                    RUNNING      stopped     subj    -     building/business/vehicle/object/thing
come to help                    AFTER_CRASH  stayed      subj    -     person/vehicle
come to light                   MISSING      found       subj    -     any
come to no harm                 INJURY       unhurt      subj    -     person
come to nothing                 PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
come to nothing                 SUCCESS      no          subj    -     thing
come to nothing                 DEAL_STATE   off         subj    -     deal/contract
come to nothing                 TALKS        off         subj    -     meeting
come to standstill              RUNNING      stopped     subj    -     thing
come to standstill              TRAFFIC      jammed      subj    -     thing
come unstuck                    SUCCESS      no          subj    -     thing
come unstuck                    DEAL_STATE   off         subj    -     deal/contract
come unstuck against            MATCH_RESULT  lost        subj    -     team/place
command majority                MAJORITY     has         subj    -     org/party/person
command support of              TRUSTED      yes         subj    -     any
commit _ for trial              CHARGE_DECISION  charge      obj     -     person/org
commit itself to                PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
commit oneself to               PLAYER_MOVE  stays       subj    -     person
commit own future               PLAYER_MOVE  stays       subj    -     person
commit own future to            STAY_PUT     stay        subj    -     person
commit own future to            PLAYER_MOVE  stays       subj    -     person
commit perjury                  HONESTY      cheated     subj    -     person
commit suicide                  DEATH_MANNER  suicide     subj    -     person
compete clean                   DRUG_TEST    clean       subj    -     person
complete                        DEAL_STATE   on          obj     -     deal/contract
complete course                 RACE_END     finished    subj    -     person/vehicle/animal
complete marathon               RACE_END     finished    subj    -     person/vehicle/animal
complete move to                PLAYER_MOVE  leaves      subj    -     person
complete own move               PLAYER_MOVE  leaves      subj    -     person
complete own move to            PLAYER_MOVE  leaves      subj    -     person
complete own training           TRAINED      trained     subj    -     person
complete race                   RACE_END     finished    subj    -     person/vehicle/animal
comply with code                COMPLIANCE   kept        subj    -     person/org/business/building/country
comply with guideline           COMPLIANCE   kept        subj    -     person/org/business/building/country
comply with instruction         COMPLIANCE   kept        subj    -     person/org/business/building/country
comply with law                 COMPLIANCE   kept        subj    -     person/org/business/building/country
comply with obligation          COMPLIANCE   kept        subj    -     person/org/business/building/country
comply with order               COMPLIANCE   kept        subj    -     person/org/business/building/country
comply with procedure           COMPLIANCE   kept        subj    -     person/org/business/building/country
comply with protocol            COMPLIANCE   kept        subj    -     person/org/business/building/country
comply with regulation          COMPLIANCE   kept        subj    -     person/org/business/building/country
comply with rule                COMPLIANCE   kept        subj    -     person/org/business/building/country
comply with safety standards    SAFE         safe        subj    -     thing
comply with standard            COMPLIANCE   kept        subj    -     person/org/business/building/country
conceal                         DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
concede defeat                  CONCESSION   conceded    subj    -     person/party/org
conclude                        DEAL_STATE   on          obj     -     deal/contract
concoct story                   HONESTY      cheated     subj    -     person
condemn                         SUPPORT      against     subj    next  person
condemn                         SUPPORT      against     subj    next  person/org/party
condition be critical           CONDITION    grave       poss    -     person
condition be grave              CONDITION    grave       poss    -     person
condition be improving          CONDITION    stable      poss    -     person
condition be stable             CONDITION    stable      poss    -     person
condition be worsening          CONDITION    grave       poss    -     person
condition deteriorate           CONDITION    grave       poss    -     person
condition have deteriorate      CONDITION    grave       poss    -     person
condition have improve          CONDITION    stable      poss    -     person
condition have stabilise        CONDITION    stable      poss    -     person
condition have stabilize        CONDITION    stable      poss    -     person
condition have worsen           CONDITION    grave       poss    -     person
condition improve               CONDITION    stable      poss    -     person
condition of _ be critical      CONDITION    grave       gap     -     person
condition of _ be grave         CONDITION    grave       gap     -     person
condition of _ be improving     CONDITION    stable      gap     -     person
condition of _ be stable        CONDITION    stable      gap     -     person
condition of _ be worsening     CONDITION    grave       gap     -     person
condition of _ deteriorate      CONDITION    grave       gap     -     person
condition of _ improve          CONDITION    stable      gap     -     person
condition of _ stabilise        CONDITION    stable      gap     -     person
condition of _ stabilize        CONDITION    stable      gap     -     person
condition of _ worsen           CONDITION    grave       gap     -     person
condition worsen                CONDITION    grave       poss    -     person
confess own guilt               PLEA         guilty      subj    -     person
confirm _ as genuine            AUTHENTIC    genuine     obj     -     document/evidence/claim/art/object
confirm _ to be genuine         AUTHENTIC    genuine     obj     -     document/evidence/claim/art/object
confirm authenticity of         AUTHENTIC    genuine     next    -     document/evidence/claim/art/object
confirm own statement           STORY_KEPT   kept        subj    -     person
conform to code                 COMPLIANCE   kept        subj    -     person/org/business/building/country
conform to guideline            COMPLIANCE   kept        subj    -     person/org/business/building/country
conform to instruction          COMPLIANCE   kept        subj    -     person/org/business/building/country
conform to law                  COMPLIANCE   kept        subj    -     person/org/business/building/country
conform to obligation           COMPLIANCE   kept        subj    -     person/org/business/building/country
conform to order                COMPLIANCE   kept        subj    -     person/org/business/building/country
conform to procedure            COMPLIANCE   kept        subj    -     person/org/business/building/country
conform to protocol             COMPLIANCE   kept        subj    -     person/org/business/building/country
conform to regulation           COMPLIANCE   kept        subj    -     person/org/business/building/country
conform to rule                 COMPLIANCE   kept        subj    -     person/org/business/building/country
conform to standard             COMPLIANCE   kept        subj    -     person/org/business/building/country
congratulate own opponent       CONCESSION   conceded    subj    -     person/party/org
congratulate own rival          CONCESSION   conceded    subj    -     person/party/org
congratulate winner             CONCESSION   conceded    subj    -     person/party/org
conk out                        RUNNING      stopped     subj    -     thing
conquer                         CAPTURED     taken       obj     -     place/building
conquer                         FIRE_STATE   out         obj     -     fire
conspire                        ACT_ALONE    together    subj    -     person
construction of _ be halted     WORK_ON      stopped     gap     -     thing
construction of _ be suspended  WORK_ON      stopped     gap     -     thing
construction of _ be under way  WORK_ON      going       gap     -     thing
construction of _ begin         WORK_ON      going       gap     -     thing
construction of _ have begin    WORK_ON      going       gap     -     thing
construction of _ have not begin  WORK_ON      stopped     gap     -     thing
construction of _ have yet to begin  WORK_ON      stopped     gap     -     thing
construction of _ resume        WORK_ON      going       gap     -     thing
construction of _ stall         WORK_ON      stopped     gap     -     thing
construction of _ start         WORK_ON      going       gap     -     thing
construction of _ stop          WORK_ON      stopped     gap     -     thing
contain                         OUTBREAK     out         obj     -     disease
contain                         CONTAINS     has         subj    next  thing
contain                         FIRE_STATE   out         obj     -     fire
contain no                      CONTAINS     free        subj    next  thing
contain no mention of           MENTION      omitted     next    subj  thing
contain not trace of            CONTAINS     free        subj    next  thing
contain traces of               CONTAINS     has         subj    next  thing
contest result                  CONCESSION   claimed     subj    -     person/party/org
contest seat                    CANDIDATE    in          subj    -     person
continue                        LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
continue                        TALKS        on          subj    -     meeting
continue as _office             HOLD_OFFICE  in          subj    office  person
continue as planned             PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
continue in office              HOLD_OFFICE  in          subj    -     person
continue in own post            HOLD_OFFICE  in          subj    -     person
continue own fast               EATING       fasts       subj    -     person
continue own hunger strike      EATING       fasts       subj    -     person
continue to apply               LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
continue to apply               LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
continue to burn                FIRE_STATE   burning     subj    -     fire
continue to rage                FIRE_STATE   burning     subj    -     fire
continue to rise                PEAK         rising      subj    -     disease/price/crime/number
continue to spread              FIRE_STATE   burning     subj    -     fire
continue to trade               OPEN_CLOSED  open        subj    -     business/org/building
continue with                   PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
contract                        GROWTH       shrinking   subj    -     economy
contradict own own statement    STORY_KEPT   dropped     subj    -     person
contravene code                 COMPLIANCE   broke       subj    -     person/org/business/building/country
contravene guideline            COMPLIANCE   broke       subj    -     person/org/business/building/country
contravene instruction          COMPLIANCE   broke       subj    -     person/org/business/building/country
contravene law                  COMPLIANCE   broke       subj    -     person/org/business/building/country
contravene obligation           COMPLIANCE   broke       subj    -     person/org/business/building/country
contravene order                COMPLIANCE   broke       subj    -     person/org/business/building/country
contravene procedure            COMPLIANCE   broke       subj    -     person/org/business/building/country
contravene protocol             COMPLIANCE   broke       subj    -     person/org/business/building/country
contravene regulation           COMPLIANCE   broke       subj    -     person/org/business/building/country
contravene rule                 COMPLIANCE   broke       subj    -     person/org/business/building/country
contravene standard             COMPLIANCE   broke       subj    -     person/org/business/building/country
cook _ up                       AUTHENTIC    fake        obj     -     document/evidence/claim/art
cook books                      HONESTY      cheated     subj    -     person
cook through                    PROCESSED    treated     obj     -     thing
cook up                         AUTHENTIC    fake        obj     -     document/evidence/claim/art
cooperate with investigators    TALKING      yes         subj    -     person/org
cooperate with police           TALKING      yes         subj    -     person/org
cope                            COPE         coping      subj    -     thing
cope well                       COPE         coping      subj    -     thing
copy                            HONESTY      cheated     subj    -     person
copy from neighbour             HONESTY      cheated     subj    -     person
cordon off                      OPEN_CLOSED  closed      obj     -     thing
cordon off                      OPEN_CLOSED  closed      next    -     building/place/object
corner                          LEASH        tied        obj     -     animal
cost arm and leg                AFFORDABLE   dear        subj    -     thing
cost bomb                       AFFORDABLE   dear        subj    -     thing
cost far more than expected     BUDGET_STATE  over        subj    -     thing
cost far more than planned      BUDGET_STATE  over        subj    -     thing
cost fortune                    AFFORDABLE   dear        subj    -     thing
cost less than expected         BUDGET_STATE  within      subj    -     thing
cost less than planned          BUDGET_STATE  within      subj    -     thing
cost little                     AFFORDABLE   cheap       subj    -     thing
cost money                      FREE_OF_CHARGE  paid        subj    -     thing
cost more than budgeted         BUDGET_STATE  over        subj    -     thing
cost more than expected         BUDGET_STATE  over        subj    -     thing
cost more than planned          BUDGET_STATE  over        subj    -     thing
cost next to nothing            AFFORDABLE   cheap       subj    -     thing
cost no more than planned       BUDGET_STATE  within      subj    -     thing
cost nothing                    FREE_OF_CHARGE  free        subj    -     thing
cost twice as much              BUDGET_STATE  over        subj    -     thing
could catch fire                SAFE         unsafe      subj    -     thing
could collapse at any moment    SAFE         unsafe      subj    -     thing
could not be revived            LIFE         dead        subj    -     person/animal
could not be saved              LIFE         dead        subj    -     person/animal
count                           GOAL_GIVEN   given       subj    -     point
cover _ up                      DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
cover up                        DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
crack down                      FORCE_SHOWN  used        subj    -     person/force/org
crack under strain              COPE         overwhelmed  subj    -     thing
crash                           TOUCHDOWN    crashed     subj    -     vehicle
crash                           TOUCHDOWN    crashed     subj    -     vehicle/flight
crash into                      IMPACT       hit         subj    -     weapon/shot
crash into                      STRUCK_PLACE  hit         obj     subj  place/building/country
crash land                      TOUCHDOWN    crashed     subj    -     vehicle
crash land                      TOUCHDOWN    crashed     subj    -     vehicle/flight
crash on landing                TOUCHDOWN    crashed     subj    -     vehicle/flight
crash on takeoff                TOUCHDOWN    crashed     subj    -     vehicle/flight
crash out                       STAGE        out         subj    -     person/team/org
crash out                       STAGE        out         subj    -     person/team/org/place/country
crash out                       MATCH_RESULT  lost        subj    -     team/place
crash out of                    STAGE        out         subj    -     person/team/org
crash out of                    STAGE        out         subj    -     person/team/org/place/country
crash to defeat                 ELECTION_RESULT  lost        subj    -     person/party/org
crash to defeat                 ELECTION_RESULT  lost        subj    -     team/place
crash to defeat                 MATCH_RESULT  lost        subj    -     team/place
crawl                           TRAFFIC      jammed      subj    -     thing
crawl out unhurt                INJURY       unhurt      subj    -     person
crawl to safety                 TRAPPED      freed       subj    -     person/animal/vehicle
create jobs                     STAFFING     hiring      subj    -     business/org/building
create new jobs                 STAFFING     hiring      subj    -     business/org/building
cripple                         RUNNING      stopped     obj     -     thing
cross _ again                   OPEN_CLOSED  open        obj     -     thing
cross finish line               RACE_END     finished    subj    -     person/vehicle/animal
cross floor                     LOYAL        turned      subj    -     person/force
cross on green                  RIGHT_OF_WAY  green       subj    -     person/vehicle
cross picket line               STRIKE_WORK  off         subj    -     person/org
crowds flock to                 CROWDS       big         next    -     event/show/game/meeting
crowds line route of            CROWDS       big         next    -     event/show/game/meeting
crowds pack                     CROWDS       big         next    -     event/show/game/meeting
crowds pour into                CROWDS       big         next    -     event/show/game/meeting
crowds stay away from           CROWDS       small       next    -     event/show/game/meeting
crowds throng                   CROWDS       big         next    -     event/show/game/meeting
crowds turn out for             CROWDS       big         next    -     event/show/game/meeting
cruise into                     STAGE        through     subj    -     person/team/org
cruise to victory               ELECTION_RESULT  won         subj    -     person/party/org
cruise to victory               MATCH_RESULT  won         subj    -     team/place
crumble                         UNITY        split       subj    -     any
crumble                         TRUCE        war         subj    -     treaty
crumble                         DAMAGED      damaged     subj    -     building
crumble                         DAMAGED      damaged     subj    -     building/object/vehicle/place
crush _ to death                LIFE         dead        obj     -     person/animal
crush to death                  LIFE         dead        obj     -     person/animal
cry openly                      COMPOSURE    upset       subj    -     person
cull                            LIFE         dead        obj     -     person/animal
cull                            LIFE         dead        obj     -     animal
cull jobs                       STAFFING     cutting     subj    -     business/org/building
cure                            EFFECTIVE    effective   subj    -     drug
customers can not reach         RUNNING      stopped     next    -     building/object/thing
customers can not use           RUNNING      stopped     next    -     building/object/thing
customers can use               RUNNING      running     next    -     building/object/thing
cut _ free                      TRAPPED      freed       obj     -     person/animal/vehicle
cut _ off                       SIEGE        on          obj     -     place/building
cut _ off                       LENT         refused     obj     subj  person/org/business
cut all ties                    TERMS        bad         subj    -     any
cut all ties with               TERMS        bad         subj    next  any
cut corners                     COMPLIANCE   broke       subj    -     person/org/business/building/country
cut deaths                      EFFECTIVE    effective   subj    -     drug
cut diplomatic ties             TERMS        bad         subj    -     any
cut diplomatic ties with        TERMS        bad         subj    next  any
cut funding for                 GRANTED      cut         next    -     org/building/place/team/project
cut funding to                  GRANTED      cut         next    -     org/building/place/team/project
cut grant to                    GRANTED      cut         next    -     org/building/place/team/project
cut jobs                        STAFFING     cutting     subj    -     business/org/building
cut off                         SIEGE        on          obj     -     place/building
cut off                         LENT         refused     obj     subj  person/org/business
cut off contact with            COMMS        silent      subj    -     any
cut off funding for             GRANTED      cut         next    -     org/building/place/team/project
cut off funding to              GRANTED      cut         next    -     org/building/place/team/project
cut off funds to                GRANTED      cut         next    -     org/building/place/team/project
cut off power to                POWERED      off         next    -     place/building/org
cut off ties                    TERMS        bad         subj    -     any
cut off ties with               TERMS        bad         subj    next  any
cut own grant to                GRANTED      cut         next    -     org/building/place/team/project
cut own headcount               STAFFING     cutting     subj    -     business/org/building
cut own workforce               STAFFING     cutting     subj    -     business/org/building
cut power to                    POWERED      off         next    -     place/building/org
cut risk of                     EFFECTIVE    effective   subj    -     drug
cut staff                       STAFFING     cutting     subj    -     business/org/building
cut ties                        TERMS        bad         subj    -     any
cut ties with                   TERMS        bad         subj    next  any
cut workers                     STAFFING     cutting     subj    -     business/org/building
dam hold back                   FLOOD_STATE  within      next    -     thing
dare not return                 GONE_HOME    away        subj    -     person
deal with                       HEED         heeded      obj     subj  thing
decide against charging         CHARGE_DECISION  nocharge    obj     -     person/org
decide against strike           STRIKE_WORK  off         subj    -     person/org
decide not to charge            CHARGE_DECISION  nocharge    obj     -     person/org
decide not to prosecute         CHARGE_DECISION  nocharge    obj     -     person/org
decide not to strike            STRIKE_WORK  off         subj    -     person/org
decide not to testify           TAKES_STAND  no          subj    -     person
declare _ authentic             AUTHENTIC    genuine     obj     -     document/evidence/claim/art/object
declare _ fake                  AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
declare _ forgery               AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
declare _ genuine               AUTHENTIC    genuine     obj     -     document/evidence/claim/art/object
declare _ illegal               PERMITTED    refused     obj     -     event/show/game/meeting
declare _ safe                  SAFE         safe        gap     -     thing
declare eligible                BAN_SPORT    eligible    obj     -     person
declare mistrial in case of     VERDICT      hung        next    -     person
declare oneself bankrupt        SOLVENCY     bankrupt    subj    -     business/org
declare oneself winner          CONCESSION   claimed     subj    -     person/party/org
declare own candidacy           CANDIDATE    in          subj    -     person
declare own support for         SUPPORT      for         subj    next  person/org/party
declare victory                 CONCESSION   claimed     subj    -     person/party/org
decline                         ACCEPT_OFFER  refused     obj     subj  deal/money
decline                         ACCEPT_OFFER  refused     obj     subj  job
decline to apologise            SORRY        unrepentant  subj    -     person/org
decline to apologize            SORRY        unrepentant  subj    -     person/org
decline to approve              VOTE_RESULT  rejected    next    -     thing
decline to charge               CHARGE_DECISION  nocharge    obj     -     person/org
decline to give evidence        TAKES_STAND  no          subj    -     person
decline to give evidence        SHOWED_UP    absent      subj    -     person/org
decline to lift                 LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
decline to overturn             CONVICTION_STATUS  upheld      obj     -     verdict/sentence/ruling
decline to prosecute            CHARGE_DECISION  nocharge    obj     -     person/org
decline to publish              SECRET       secret      obj     -     document/object/claim/evidence
decline to rename               RENAMED      kept        obj     -     thing
decline to return               KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
decline to sell                 KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
decline to sign                 VOTE_RESULT  rejected    obj     -     law/measure/plan
decline to take stand           TAKES_STAND  no          subj    -     person
decline to testify              TAKES_STAND  no          subj    -     person
decline to testify              SHOWED_UP    absent      subj    -     person/org
decline vaccine                 VACCINATED   no          subj    -     any
decry                           SUPPORT      against     subj    next  person
decry                           SUPPORT      against     subj    next  person/org/party
default on                      LOAN_STATE   unpaid      obj     -     thing
default on own debts            SOLVENCY     bankrupt    subj    -     business/org
defeat                          VOTE_RESULT  rejected    obj     -     law/measure/plan
defect                          LOYAL        turned      subj    -     person/force
defy calls to quit              HOLD_OFFICE  in          subj    -     person
defy calls to resign            HOLD_OFFICE  in          subj    -     person
defy code                       COMPLIANCE   broke       subj    -     person/org/business/building/country
defy guideline                  COMPLIANCE   broke       subj    -     person/org/business/building/country
defy instruction                COMPLIANCE   broke       subj    -     person/org/business/building/country
defy law                        COMPLIANCE   broke       subj    -     person/org/business/building/country
defy obligation                 COMPLIANCE   broke       subj    -     person/org/business/building/country
defy order                      COMPLIANCE   broke       subj    -     person/org/business/building/country
defy order to leave             EVACUEES     stayed      subj    -     person/place
defy procedure                  COMPLIANCE   broke       subj    -     person/org/business/building/country
defy protocol                   COMPLIANCE   broke       subj    -     person/org/business/building/country
defy regulation                 COMPLIANCE   broke       subj    -     person/org/business/building/country
defy rule                       COMPLIANCE   broke       subj    -     person/org/business/building/country
defy standard                   COMPLIANCE   broke       subj    -     person/org/business/building/country
defy strike call                STRIKE_WORK  off         subj    -     person/org
degenerate into violence        ORDERLY      violent     subj    -     any
delay                           PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
delete                          DELETED      deleted     obj     -     thing
delight crowd                   ON_STAGE     on          subj    -     person/team
demand recount                  CONCESSION   claimed     subj    -     person/party/org
demand transfer                 PLAYER_MOVE  leaves      subj    -     person
demote                          DIVISION     down        obj     -     team/org
denounce                        SUPPORT      against     subj    next  person
denounce                        SUPPORT      against     subj    next  person/org/party
denounce _ as fake              AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
denounce _ as forgery           AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
deny _ another term             ELECTION_RESULT  lost        obj     -     person/party/org
deny _ grant                    GRANTED      cut         obj     -     org/building/place/team/project
deny _ permission               VOTE_RESULT  rejected    obj     -     thing
deny _ second term              ELECTION_RESULT  lost        obj     -     person/party/org
deny all accusations            PLEA         not_guilty  subj    -     person
deny all charges                PLEA         not_guilty  subj    -     person
deny all wrongdoing             PLEA         not_guilty  subj    -     person
deny any wrongdoing             PLEA         not_guilty  subj    -     person
deny approval for               VOTE_RESULT  rejected    next    -     thing
deny charge                     PLEA         not_guilty  subj    -     person
deny charges                    PLEA         not_guilty  subj    -     person
deny credit                     LENT         refused     obj     subj  person/org/business
deny guilt                      PLEA         not_guilty  subj    -     person
deny loan                       LENT         refused     obj     subj  person/org/business
deny own guilt                  PLEA         not_guilty  subj    -     person
deny permission for             PERMITTED    refused     next    -     event/show/game/meeting
deny wrongdoing                 PLEA         not_guilty  subj    -     person
depart late                     ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
depart on time                  ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
depart on time                  RUNNING      running     subj    -     flight/vehicle/service
deplore                         SATISFIED    no          subj    -     person/org
deplore                         SUPPORT      against     subj    next  person/org/party
depose                          HOLD_OFFICE  out         obj     -     person
derail                          RAILS        off         subj    -     vehicle
derail                          RAILS        off         subj    -     any
derail                          DEAL_STATE   off         obj     -     deal/contract
derail                          RAILS        off         subj    -     vehicle/service
deride                          RECEPTION    badly       obj     subj  any
descend into chaos              ORDERLY      violent     subj    -     any
descend into violence           ORDERLY      violent     subj    -     any
describe _ as blessing          SUPPORT      for         subj    gap   person
describe _ as disaster          SUPPORT      against     subj    gap   person
describe _ as gift              SUPPORT      for         subj    gap   person
describe _ as mistake           SUPPORT      against     subj    gap   person
describe _ as necessary         SUPPORT      for         subj    gap   person
describe _ as overdue           SUPPORT      for         subj    gap   person
describe _ as safe              SAFE         safe        gap     -     thing
describe _ as vital             SUPPORT      for         subj    gap   person
describe _ as waste             SUPPORT      against     subj    gap   person
desert                          LOYAL        turned      subj    -     person/force
destroy                         DAMAGED      damaged     obj     -     building/object/vehicle/place
destroy                         LIFE         dead        obj     -     animal
destroy _ in flight             IMPACT       missed      obj     -     weapon
destroy in flight               IMPACT       missed      obj     -     weapon
deteriorate                     BETTER       worse       subj    -     thing
devastate                       DAMAGED      damaged     obj     -     building/object/vehicle/place
devastate                       STRUCK_PLACE  hit         obj     subj  place/building/country
die                             LIFE         dead        subj    -     person
die accidental death            DEATH_MANNER  accident    subj    -     person
die alone                       ACT_ALONE    alone       subj    -     person
die at hands of                 DEATH_MANNER  homicide    subj    -     person
die at scene                    LIFE         dead        subj    -     person/animal
die by accident                 DEATH_MANNER  accident    subj    -     person
die by lethal injection         EXECUTION    executed    subj    -     person
die by misadventure             DEATH_MANNER  accident    subj    -     person
die by own hand                 DEATH_MANNER  suicide     subj    -     person
die by suicide                  DEATH_MANNER  suicide     subj    -     person
die down                        FIRE_STATE   out         subj    -     fire
die down                        STORM_STRENGTH  weaker      subj    -     weather
die down                        OUTBREAK     out         subj    -     disease
die from natural causes         DEATH_MANNER  natural     subj    -     person
die in accident                 DEATH_MANNER  accident    subj    -     person
die in committee                VOTE_RESULT  rejected    subj    -     law/measure/plan
die in electric chair           EXECUTION    executed    subj    -     person
die in hospital                 LIFE         dead        subj    -     person/animal
die in senate                   VOTE_RESULT  rejected    subj    -     law/measure/plan
die natural death               DEATH_MANNER  natural     subj    -     person
die of natural causes           DEATH_MANNER  natural     subj    -     person
die of own injuries             LIFE         dead        subj    -     person/animal
die of own wounds               LIFE         dead        subj    -     person/animal
die on gallows                  EXECUTION    executed    subj    -     person
die on way to hospital          LIFE         dead        subj    -     person/animal
die out                         OUTBREAK     out         subj    -     disease
die out                         SPECIES      dying       subj    -     animal
dig _ out                       TRAPPED      freed       obj     -     person/animal/vehicle
dig in                          FIRMNESS     firm        subj    -     person/org/party/country
dig in own heels                FIRMNESS     firm        subj    -     person/org/party/country
dip into red                    PROFITABLE   loss        subj    -     business/org
disallow                        GOAL_GIVEN   ruled_out   obj     -     point
disallow                        PERMITTED    refused     obj     -     event/show/game/meeting
disappear                       MISSING      missing     subj    -     person
disappear beneath               AFLOAT       sunk        subj    -     vehicle
disappear from radar            TOUCHDOWN    crashed     subj    -     vehicle/flight
disappear from shelves          ON_SALE      off         subj    -     thing
disappear without trace         MISSING      missing     subj    -     any
disapprove of                   SUPPORT      against     subj    next  person/org/party
disarm                          SURRENDER    gave_up     subj    -     any
disband                         PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
disbar                          LICENSED     unlicensed  obj     -     person
discharge                       HOSPITAL     out         obj     -     person
discharge raw                   PROCESSED    raw         next    -     thing
discontinue                     ON_SALE      off         obj     -     thing
disintegrate                    DAMAGED      damaged     subj    -     building/object/vehicle/place
disintegrate                    TOUCHDOWN    crashed     subj    -     vehicle
dismantle                       PLACEMENT    gone        obj     -     object/art/building
dismiss                         ACCEPT_OFFER  refused     obj     subj  deal/money
dismiss _ as fake               AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
dismiss _ as forgery            AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
dismiss _ as hoax               AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
dismiss as                      REVIEWS      badly       obj     subj  art/show/product
disown own statement            STORY_KEPT   dropped     subj    -     person
disown own words                STORY_KEPT   dropped     subj    -     person
dispense with                   LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
dispense with services of       HOLD_OFFICE  out         next    -     person
dispose of                      KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
dispose of                      KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
dispose of                      KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
dispute result                  CONCESSION   claimed     subj    -     person/party/org
disqualify                      BAN_SPORT    banned      obj     -     person
disqualify from                 BAN_SPORT    banned      obj     -     person
disqualify from election        CANDIDATE    out         obj     -     person
disqualify from race            CANDIDATE    out         obj     -     person
disregard                       HEED         ignored     obj     subj  thing
disregard code                  COMPLIANCE   broke       subj    -     person/org/business/building/country
disregard guideline             COMPLIANCE   broke       subj    -     person/org/business/building/country
disregard instruction           COMPLIANCE   broke       subj    -     person/org/business/building/country
disregard law                   COMPLIANCE   broke       subj    -     person/org/business/building/country
disregard obligation            COMPLIANCE   broke       subj    -     person/org/business/building/country
disregard order                 COMPLIANCE   broke       subj    -     person/org/business/building/country
disregard procedure             COMPLIANCE   broke       subj    -     person/org/business/building/country
disregard protocol              COMPLIANCE   broke       subj    -     person/org/business/building/country
disregard regulation            COMPLIANCE   broke       subj    -     person/org/business/building/country
disregard rule                  COMPLIANCE   broke       subj    -     person/org/business/building/country
disregard standard              COMPLIANCE   broke       subj    -     person/org/business/building/country
dissolve into tears             COMPOSURE    upset       subj    -     person
distance oneself from           SUPPORT      against     subj    next  person/org/party
ditch                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
ditch                           PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
ditch                           LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
ditch                           DEAL_STATE   off         obj     -     deal/contract
ditch                           TOUCHDOWN    crashed     subj    -     vehicle/flight
ditch in sea                    TOUCHDOWN    crashed     subj    -     vehicle/flight
divert traffic around           OPEN_CLOSED  closed      next    -     building/place/object
divert traffic away from        OPEN_CLOSED  closed      next    -     building/place/object
divert traffic from             OPEN_CLOSED  closed      next    -     building/place/object
do away with                    LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
do away with                    LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
do away with                    PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
do away with                    LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime/tax
do everything by book           COMPLIANCE   kept        subj    -     person/org/business/building/country
do exam honestly                HONESTY      honest      subj    -     person
do little damage to             DAMAGED      intact      next    -     building/object/vehicle/place
do more harm than good          EFFECTIVE    ineffective  subj    -     drug
do no damage to                 DAMAGED      intact      next    -     building/object/vehicle/place
do no good                      EFFECTIVE    ineffective  subj    -     drug
do not fall on deaf ears        HEED         heeded      subj    -     thing
do not harm                     SAFE         safe        subj    -     thing
do not harm                     TREATMENT    well        next    subj  person/animal
do not help                     EFFECTIVE    ineffective  subj    -     drug
do nothing about                HEED         ignored     obj     subj  thing
do nothing for                  EFFECTIVE    ineffective  subj    -     drug
do nothing to                   EFFECTIVE    ineffective  subj    -     drug
do own job                      EFFECTIVE    effective   subj    -     drug
do own own work                 HONESTY      honest      subj    -     person
do u turn                       FIRMNESS     yielded     subj    -     person/org/party/country
do what it be meant to do       EFFECTIVE    effective   subj    -     drug
dock safely                     TOUCHDOWN    safe        subj    -     vehicle
dock safely                     AFLOAT       afloat      subj    -     vehicle
dodge arrest                    CUSTODY      fugitive    subj    -     person
dodge cameras                   PRESS        dodged      subj    -     person
dodge questions                 PRESS        dodged      subj    -     person
dodge recession                 GROWTH       growing     subj    -     economy
dope                            DRUG_TEST    doped       subj    -     person
double check                    VETTED       checked     obj     -     thing
double own workforce            STAFFING     hiring      subj    -     business/org/building
douse                           FIRE_STATE   out         obj     -     fire
down                            TOUCHDOWN    crashed     obj     -     vehicle
down tools                      STRIKE_WORK  on          subj    -     person/org
down tools on                   WORK_ON      stopped     next    -     thing
downpour drench                 WEATHER      wet         next    -     place
downpour hit                    WEATHER      wet         next    -     place
downpour soak                   WEATHER      wet         next    -     place
downsize                        STAFFING     cutting     subj    -     business/org/building
doze off                        SLEEP        unconscious  subj    -     person
drag _ off                      ABDUCTION    taken       obj     -     person
drag off                        ABDUCTION    taken       obj     -     person
drag on                         RESOLVED     unresolved  subj    -     thing
draw applause                   RECEPTION    well        subj    -     any
draw attention to               MENTION      listed      obj     subj  thing
draw batons                     FORCE_SHOWN  used        subj    -     person/force/org
draw big crowd                  CROWDS       big         subj    -     event/show/game/meeting
draw big crowds                 CROWDS       big         subj    -     event/show/game/meeting
draw blank                      INTRUSION    out         subj    -     person/event
draw blank                      INVESTIGATION  closed      subj    -     inquiry
draw blank in                   LEADS        no          next    -     thing
draw boos                       RECEPTION    badly       subj    -     any
draw crowds                     SUCCESS      yes         subj    -     thing
draw crowds                     CROWDS       big         subj    -     event/show/game/meeting
draw few                        CROWDS       small       subj    -     event/show/game/meeting
draw few people                 CROWDS       small       subj    -     event/show/game/meeting
draw full house                 CROWDS       big         subj    -     event/show/game/meeting
draw gun                        ARMED        armed       subj    -     person
draw handful of people          CROWDS       small       subj    -     event/show/game/meeting
draw hardly anybody             CROWDS       small       subj    -     event/show/game/meeting
draw hardly anyone              CROWDS       small       subj    -     event/show/game/meeting
draw huge crowd                 CROWDS       big         subj    -     event/show/game/meeting
draw huge crowds                CROWDS       big         subj    -     event/show/game/meeting
draw knife                      ARMED        armed       subj    -     person
draw large crowd                CROWDS       big         subj    -     event/show/game/meeting
draw large crowds               CROWDS       big         subj    -     event/show/game/meeting
draw only few                   CROWDS       small       subj    -     event/show/game/meeting
draw only handful               CROWDS       small       subj    -     event/show/game/meeting
draw record crowd               CROWDS       big         subj    -     event/show/game/meeting
draw small crowd                CROWDS       small       subj    -     event/show/game/meeting
draw sparse crowd               CROWDS       small       subj    -     event/show/game/meeting
draw thousands                  CROWDS       big         subj    -     event/show/game/meeting
draw throngs                    CROWDS       big         subj    -     event/show/game/meeting
draw with                       MATCH_RESULT  drawn       subj    -     team/place
drink heavily                   SOBRIETY     drunk       subj    -     person
drink only water                SOBRIETY     sober       subj    -     person
drive _ from office             HOLD_OFFICE  out         obj     -     person
drive away                      AFTER_CRASH  fled        subj    -     person/vehicle
drive from office               HOLD_OFFICE  out         obj     -     person
drive off                       AFTER_CRASH  fled        subj    -     person/vehicle
drive on                        AFTER_CRASH  fled        subj    -     person/vehicle
drive rebels from               CAPTURED     held        next    -     place/building
drive rebels out of             CAPTURED     held        next    -     place/building
drive through red               RIGHT_OF_WAY  red         subj    -     person/vehicle
drive without insurance         INSURED      uninsured   subj    -     any
drivers can use                 OPEN_CLOSED  open        next    -     building/place/object
drop                            LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
drop                            PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
drop                            LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
drop                            DEAL_STATE   off         obj     -     deal/contract
drop below flood level          FLOOD_STATE  within      subj    -     thing
drop down division              DIVISION     down        subj    -     team
drop from                       LINEUP       out         obj     -     person
drop into second                DIVISION     down        subj    -     team
drop off radar                  COMMS        silent      subj    -     any
drop out                        CANDIDATE    out         subj    -     person
drop out of contest             CANDIDATE    out         subj    -     person
drop out of league              DIVISION     down        subj    -     team/place/org
drop out of race                CANDIDATE    out         subj    -     person
drop out of running             CANDIDATE    out         subj    -     person
drop own accusation             STORY_KEPT   dropped     subj    -     person
drop own bid                    CANDIDATE    out         subj    -     person
drop own bid for                CANDIDATE    out         subj    -     person
drop own opposition             FIRMNESS     yielded     subj    -     person/org/party/country
drop own strike                 STRIKE_WORK  off         subj    -     person/org
drop prosecution of             CHARGE_DECISION  nocharge    next    -     person/org
drought continue in             WEATHER      dry         next    -     place
drought grip                    WEATHER      dry         next    -     place
drought persist in              WEATHER      dry         next    -     place
drown                           LIFE         dead        subj    -     person
drown                           LIFE         dead        subj    -     person/animal
dry up                          VACANT       vacant      subj    -     thing
duck questions                  PRESS        dodged      subj    -     person
dump _ out                      STAGE        out         obj     -     person/team/org/place/country
dump _ out of                   STAGE        out         obj     -     person/team/org/place/country
dump out of                     STAGE        out         obj     -     person/team/org
dump raw                        PROCESSED    raw         next    -     thing
dump untreated                  PROCESSED    raw         next    -     thing
earn less                       PAY_MOVE     down        subj    -     person
earn living                     EMPLOYED     employed    subj    -     person
earn more                       PAY_MOVE     up          subj    -     person
earn ovation                    RECEPTION    well        subj    -     any
earn own marks                  HONESTY      honest      subj    -     person
earn profit                     PROFITABLE   profit      subj    -     business/org
earn promotion                  DIVISION     up          subj    -     team/place/org
earn wage                       WAGED        paid        subj    -     person/org
ease                            STORM_STRENGTH  weaker      subj    -     weather
ease                            EFFECTIVE    effective   subj    -     drug
ease                            OUTBREAK     out         subj    -     disease
ease off                        STORM_STRENGTH  weaker      subj    -     weather
ease pain                       EFFECTIVE    effective   subj    -     drug
ease to victory                 MATCH_RESULT  won         subj    -     team/place
eat again                       EATING       eats        subj    -     person
eat humble pie                  SORRY        sorry       subj    -     person/org
edge past                       MATCH_RESULT  won         subj    -     team/place
edge to victory                 MATCH_RESULT  won         subj    -     team/place
elect not to testify            TAKES_STAND  no          subj    -     person
electricity be back in          POWERED      on          next    -     place/building/org
electricity be restored in      POWERED      on          next    -     place/building/org
electricity be restored to      POWERED      on          next    -     place/building/org
electricity return to           POWERED      on          next    -     place/building/org
eliminate                       STAGE        out         obj     -     person/team/org
elope                           ABDUCTION    own         subj    -     person
elude capture                   CUSTODY      fugitive    subj    -     person
elude police                    CUSTODY      fugitive    subj    -     person
embrace                         ACCEPT_OFFER  accepted    obj     subj  deal/money
emerge from administration      SOLVENCY     solvent     subj    -     business/org
emerge from bankruptcy          SOLVENCY     solvent     subj    -     business/org
emerge from coma                SLEEP        conscious   subj    -     person
emerge from recession           GROWTH       growing     subj    -     economy
emerge intact                   DAMAGED      intact      subj    -     building/object/vehicle/place
emerge unharmed                 INJURY       unhurt      subj    -     person
emerge unhurt                   INJURY       unhurt      subj    -     person
emerge unscathed                DAMAGED      intact      subj    -     building/object/vehicle/place
emerge victorious               ELECTION_RESULT  won         subj    -     person/party/org
emerge without scratch          INJURY       unhurt      subj    -     person
enact                           VOTE_RESULT  approved    obj     -     law/measure/plan
encircle                        SIEGE        on          obj     -     place/building
end                             TRUCE        war         subj    -     treaty
end higher                      RATE_CHANGE  up          subj    -     price/rate/tax/number/market
end hunger strike               EATING       eats        subj    -     person
end in acrimony                 TALKS        off         subj    -     meeting
end in agreement                TALKS        on          subj    -     meeting
end in bloodshed                ORDERLY      violent     subj    -     any
end in clashes                  ORDERLY      violent     subj    -     any
end in deadlock                 TALKS        off         subj    -     meeting
end in disaster                 SUCCESS      no          subj    -     thing
end in failure                  SUCCESS      no          subj    -     thing
end in failure                  TALKS        off         subj    -     meeting
end in mistrial                 CASE_STATUS  ended       subj    -     case/hearing
end in riot                     ORDERLY      violent     subj    -     any
end in stalemate                TALKS        off         subj    -     meeting
end in tears                    SUCCESS      no          subj    -     thing
end in tears                    ORDERLY      violent     subj    -     any
end in violence                 ORDERLY      violent     subj    -     any
end lower                       RATE_CHANGE  down        subj    -     price/rate/tax/number/market
end own bid                     CANDIDATE    out         subj    -     person
end own bid for                 CANDIDATE    out         subj    -     person
end own campaign                CANDIDATE    out         subj    -     person
end own contract                STAY_PUT     move        subj    -     person
end own hunger strike           EATING       eats        subj    -     person
end own insurgency              SURRENDER    gave_up     subj    -     any
end own life                    DEATH_MANNER  suicide     subj    -     person
end own marriage                COUPLE       apart       subj    -     person
end own quarantine              ISOLATED     out         subj    -     person/vehicle/animal
end own rebellion               SURRENDER    gave_up     subj    -     any
end own strike                  STRIKE_WORK  off         subj    -     person/org
end own walkout                 STRIKE_WORK  off         subj    -     person/org
end peacefully                  ORDERLY      peaceful    subj    -     any
end siege of                    SIEGE        off         next    -     place/building
end strike                      STRIKE_WORK  off         subj    -     person/org
end walkout                     STRIKE_WORK  off         subj    -     person/org
end with agreement              TALKS        on          subj    -     meeting
end with deal                   TALKS        on          subj    -     meeting
end with no agreement           TALKS        off         subj    -     meeting
end with no deal                TALKS        off         subj    -     meeting
end without agreement           TALKS        off         subj    -     meeting
end without deal                TALKS        off         subj    -     meeting
end without incident            ORDERLY      peaceful    subj    -     any
end without result              TALKS        off         subj    -     meeting
end without trouble             ORDERLY      peaceful    subj    -     any
end year in black               PROFITABLE   profit      subj    -     business/org
end year in black               BUDGET_STATE  within      subj    -     thing
end year in red                 PROFITABLE   loss        subj    -     business/org
end year in red                 BUDGET_STATE  over        subj    -     thing
endanger lives                  SAFE         unsafe      subj    -     thing
endorse                         SUPPORT      for         subj    next  person
endorse                         VOTE_RESULT  approved    obj     -     thing
endorse                         ACCEPT_OFFER  accepted    obj     subj  deal/money
endorse                         SUPPORT      for         subj    next  person/org/party
enforce                         LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
engulf                          STRUCK_PLACE  hit         obj     subj  place/building/country
enjoy backing of                TRUSTED      yes         subj    -     any
enjoy confidence of             TRUSTED      yes         subj    -     any
enjoy good relations with       TERMS        good        subj    next  any
enjoy profit                    PROFITABLE   profit      subj    -     business/org
enjoy sunshine                  WEATHER      dry         subj    -     place
enjoy support of                TRUSTED      yes         subj    -     any
enjoy trust of                  TRUSTED      yes         subj    -     any
enjoy warm relations            TERMS        good        subj    -     any
enter administration            SOLVENCY     bankrupt    subj    -     business/org
enter guilty plea               PLEA         guilty      subj    -     person
enter into force                LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
enter liquidation               SOLVENCY     bankrupt    subj    -     business/org
enter not guilty plea           PLEA         not_guilty  subj    -     person
enter orbit                     TOUCHDOWN    safe        subj    -     vehicle
enter plea of not guilty        PLEA         not_guilty  subj    -     person
enter race                      CANDIDATE    in          subj    -     person
enter race for                  CANDIDATE    in          subj    -     person
enter recession                 GROWTH       shrinking   subj    -     economy
enter witness box               SHOWED_UP    came        subj    -     person/org
erase                           DELETED      deleted     obj     -     thing
erupt in violence               ORDERLY      violent     subj    -     any
erupt into violence             ORDERLY      violent     subj    -     any
escape                          LEASH        loose       subj    -     animal
escape alive                    LIFE         alive       subj    -     person/animal
escape arrest                   CUSTODY      fugitive    subj    -     person
escape blaze                    LIFE         alive       subj    -     person/animal
escape brunt of                 STRUCK_PLACE  spared      subj    -     place/building/country
escape charges                  CHARGE_DECISION  nocharge    subj    -     person/org
escape closure                  OPEN_CLOSED  open        subj    -     building/place
escape closure                  OPEN_CLOSED  open        subj    -     building/place/org
escape cull                     LIFE         alive       subj    -     animal
escape custodial sentence       JAIL         spared      subj    -     person
escape damage                   DAMAGED      intact      subj    -     building/object/vehicle/place
escape damage                   STRUCK_PLACE  spared      subj    -     place/building/country
escape deportation              ASYLUM       granted     subj    -     person
escape destruction              DAMAGED      intact      subj    -     building/object/vehicle/place
escape drop                     DIVISION     up          subj    -     team
escape eviction                 TENANCY      in          subj    -     person
escape execution                EXECUTION    spared      subj    -     person
escape fire                     LIFE         alive       subj    -     person/animal
escape fire                     DAMAGED      intact      subj    -     building/object/vehicle/place
escape flames                   DAMAGED      intact      subj    -     building/object/vehicle/place
escape from                     LEAK         leaking     subj    -     thing
escape from jail                CUSTODY      fugitive    subj    -     person
escape from own captors         HOSTAGE      free        subj    -     person/animal
escape from prison              CUSTODY      fugitive    subj    -     person
escape gallows                  EXECUTION    spared      subj    -     person
escape harm                     INJURY       unhurt      subj    -     person
escape jail                     JAIL         spared      subj    -     person
escape jail term                JAIL         spared      subj    -     person
escape own captors              HOSTAGE      free        subj    -     person/animal
escape prison                   JAIL         spared      subj    -     person
escape prison sentence          JAIL         spared      subj    -     person
escape prison term              JAIL         spared      subj    -     person
escape prosecution              CHARGE_DECISION  nocharge    subj    -     person/org
escape rain                     WEATHER      dry         subj    -     place
escape recession                GROWTH       growing     subj    -     economy
escape red card                 ON_PITCH     on          subj    -     person
escape relegation               DIVISION     up          subj    -     any
escape relegation               DIVISION     up          subj    -     team/place/org
escape scrutiny                 VETTED       unchecked   subj    -     thing
escape showers                  WEATHER      dry         subj    -     place
escape slaughter                LIFE         alive       subj    -     animal
escape unharmed                 LIFE         alive       subj    -     person/animal
escape unhurt                   LIFE         alive       subj    -     person/animal
escape unscathed                DAMAGED      intact      subj    -     building/object/vehicle/place
escape unscathed                STRUCK_PLACE  spared      subj    -     place/building/country
escape with little damage       DAMAGED      intact      subj    -     building/object/vehicle/place
escape with minor damage        DAMAGED      intact      subj    -     building/object/vehicle/place
escape with own life            LIFE         alive       subj    -     person
escape with own life            LIFE         alive       subj    -     person/animal
escape with yellow card         ON_PITCH     on          subj    -     person
escape without injury           INJURY       unhurt      subj    -     person
escape without scratch          LIFE         alive       subj    -     person/animal
escape without scratch          INJURY       unhurt      subj    -     person
escape worst of                 STRUCK_PLACE  spared      subj    -     place/building/country
establish identity of           ANONYMOUS    known       next    -     any
euthanise                       LIFE         dead        obj     -     person/animal
euthanise                       LIFE         dead        obj     -     animal
euthanize                       LIFE         dead        obj     -     person/animal
euthanize                       LIFE         dead        obj     -     animal
evacuate                        EVACUEES     left        obj     -     person/place
evade arrest                    CUSTODY      fugitive    subj    -     person
evade capture                   CUSTODY      fugitive    subj    -     person
evade police                    CUSTODY      fugitive    subj    -     person
evict                           TENANCY      out         obj     -     person
examine                         VETTED       checked     obj     -     thing
exceed own budget               BUDGET_STATE  over        subj    -     thing
exceed own target               TARGET_MET   met         subj    -     any
exclude                         EVIDENCE_STATE  excluded    obj     -     evidence/object/document
exclude                         EXPELLED     out         obj     -     person
exclude from ballot             CANDIDATE    out         obj     -     person
exclude from election           CANDIDATE    out         obj     -     person
exclude from race               CANDIDATE    out         obj     -     person
exercise own right to remain silent  TALKING      no          subj    -     person/org
exercise own right to silence   TAKES_STAND  no          subj    -     person
exercise own right to silence   TALKING      no          subj    -     person/org
exercise restraint              FORCE_SHOWN  restrained  subj    -     person/force/org
exit at first hurdle            STAGE        out         subj    -     person/team/org
exit tournament                 STAGE        out         subj    -     person/team/org
expand                          GROWTH       growing     subj    -     economy
expand own workforce            STAFFING     hiring      subj    -     business/org/building
expel                           EXPELLED     out         obj     -     person
expel ambassador of             TERMS        bad         subj    -     any
expire                          LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
expire                          LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
expire                          TRUCE        war         subj    -     treaty
explode                         TOUCHDOWN    crashed     subj    -     vehicle
explode in mid air              TOUCHDOWN    crashed     subj    -     vehicle/flight
explode on impact               IMPACT       hit         subj    -     weapon/shot
expose _ as fake                AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
expose _ as forgery             AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
expose _ as hoax                AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
express no regret               SORRY        unrepentant  subj    -     person/org
express no remorse              SORRY        unrepentant  subj    -     person/org
express own regret              SORRY        sorry       subj    -     person/org
express regret                  SORRY        sorry       subj    -     person/org
express remorse                 SORRY        sorry       subj    -     person/org
extend                          LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
extend                          LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
extend contract of              HOLD_OFFICE  in          next    -     person
extend credit to                LENT         lent        obj     subj  person/org/business
extend life                     EFFECTIVE    effective   subj    -     drug
extend own contract             STAY_PUT     stay        subj    -     person
extend own contract             PLAYER_MOVE  stays       subj    -     person
extend own stay                 PLAYER_MOVE  stays       subj    -     person
extend own strike               STRIKE_WORK  on          subj    -     person/org
extinguish                      FIRE_STATE   out         obj     -     fire
fabricate story                 HONESTY      cheated     subj    -     person
face axe                        OPEN_CLOSED  closed      subj    -     building/place/org
face cameras                    PRESS        faced       subj    -     person
face closure                    OPEN_CLOSED  closed      subj    -     building/place/org
face deficit                    BUDGET_STATE  over        subj    -     thing
face deportation                ASYLUM       denied      subj    -     person
face down                       FIRMNESS     firm        subj    -     person/org/party/country
face extinction                 SPECIES      dying       subj    -     animal
face firing squad               EXECUTION    executed    subj    -     person
face lengthy spell out          LINEUP       out         subj    -     person
face media                      PRESS        faced       subj    -     person
face months out                 LINEUP       out         subj    -     person
face no charge                  CHARGE_DECISION  nocharge    subj    -     person/org
face no charges                 CHARGE_DECISION  nocharge    subj    -     person/org
face no further action          CHARGE_DECISION  nocharge    subj    -     person/org
face press                      PRESS        faced       subj    -     person
face reporters                  PRESS        faced       subj    -     person
face spell on sidelines         LINEUP       out         subj    -     person
face weeks out                  LINEUP       out         subj    -     person
fact check                      VETTED       checked     obj     -     thing
fade away                       OUTBREAK     out         subj    -     disease
fail                            TRUCE        war         subj    -     treaty
fail                            TALKS        off         subj    -     meeting
fail                            EFFECTIVE    ineffective  subj    -     drug
fail                            HARVEST      failed      subj    -     crop
fail _ to declare               DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
fail _ to pay                   WAGED        unpaid      obj     -     person/org
fail _ to repay                 LOAN_STATE   unpaid      obj     -     thing
fail breath test                SOBRIETY     drunk       subj    -     person
fail breathalyser test          SOBRIETY     drunk       subj    -     person
fail doping test                DRUG_TEST    doped       subj    -     person
fail drug test                  DRUG_TEST    doped       subj    -     person
fail drugs test                 DRUG_TEST    doped       subj    -     person
fail fitness test               LINEUP       out         subj    -     person
fail in tests                   EFFECTIVE    ineffective  subj    -     drug
fail in trial                   EFFECTIVE    ineffective  subj    -     drug
fail in trials                  EFFECTIVE    ineffective  subj    -     drug
fail inspection                 RATED        bad         subj    -     building/org/business/place
fail late fitness test          LINEUP       out         subj    -     person
fail own inspection             RATED        bad         subj    -     building/org/business/place
fail safety checks              SAFE         unsafe      subj    -     thing
fail safety tests               CONTAMINATED  tainted     subj    -     water
fail safety tests               SAFE         unsafe      subj    -     thing
fail to act on                  HEED         ignored     obj     subj  thing
fail to appear in court         SHOWED_UP    absent      subj    -     person/org
fail to arrest                  CUSTODY      fugitive    next    -     person
fail to breach                  INTRUSION    out         subj    -     person/event
fail to capture                 CAPTURED     held        obj     -     place/building
fail to comply with code        COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to comply with guideline   COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to comply with instruction  COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to comply with law         COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to comply with obligation  COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to comply with order       COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to comply with procedure   COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to comply with protocol    COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to comply with regulation  COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to comply with rule        COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to comply with standard    COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to contain                 FIRE_STATE   burning     obj     -     fire
fail to control                 FIRE_STATE   burning     obj     -     fire
fail to declare                 DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
fail to draw crowds             CROWDS       small       subj    -     event/show/game/meeting
fail to finish                  RACE_END     retired     subj    -     person/vehicle/animal
fail to follow code             COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to follow guideline        COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to follow instruction      COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to follow law              COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to follow obligation       COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to follow order            COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to follow procedure        COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to follow protocol         COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to follow regulation       COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to follow rule             COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to follow standard         COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to get approval            VOTE_RESULT  rejected    subj    -     thing
fail to get in                  INTRUSION    out         subj    -     person/event
fail to get permission          PERMITTED    refused     subj    -     person/org
fail to get permission for      PERMITTED    refused     subj    next  person/org
fail to get through             VOTE_RESULT  rejected    subj    -     law/measure/plan
fail to give way                RIGHT_OF_WAY  red         subj    -     person/vehicle
fail to help                    EFFECTIVE    ineffective  subj    -     drug
fail to hit own target          TARGET_MET   missed      subj    -     any
fail to hit own targets         TARGET_MET   missed      subj    -     any
fail to identify                ANONYMOUS    unknown     next    -     any
fail to list                    MENTION      omitted     next    subj  thing
fail to make final              STAGE        out         subj    -     person/team/org/place/country
fail to meet code               COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to meet guideline          COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to meet instruction        COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to meet law                COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to meet obligation         COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to meet order              COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to meet own deadline       TARGET_MET   missed      subj    -     any
fail to meet own goal           TARGET_MET   missed      subj    -     any
fail to meet own target         TARGET_MET   missed      subj    -     any
fail to meet own targets        TARGET_MET   missed      subj    -     any
fail to meet procedure          COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to meet protocol           COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to meet regulation         COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to meet rule               COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to meet standard           COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to meet target             TARGET_MET   missed      subj    -     any
fail to mention                 MENTION      omitted     next    subj  thing
fail to obey code               COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to obey guideline          COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to obey instruction        COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to obey law                COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to obey obligation         COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to obey order              COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to obey procedure          COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to obey protocol           COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to obey regulation         COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to obey rule               COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to obey standard           COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to observe code            COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to observe guideline       COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to observe instruction     COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to observe law             COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to observe obligation      COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to observe order           COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to observe procedure       COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to observe protocol        COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to observe regulation      COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to observe rule            COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to observe standard        COMPLIANCE   broke       subj    -     person/org/business/building/country
fail to pass                    VOTE_RESULT  rejected    subj    -     law/measure/plan
fail to pay                     WAGED        unpaid      obj     -     person/org
fail to perform                 ON_STAGE     off         subj    -     person/team
fail to produce agreement       TALKS        off         subj    -     meeting
fail to produce deal            TALKS        off         subj    -     meeting
fail to protect                 EFFECTIVE    ineffective  subj    -     drug
fail to put out                 FIRE_STATE   burning     obj     -     fire
fail to qualify                 STAGE        out         subj    -     person/team/org
fail to reach                   IMPACT       missed      subj    -     weapon/shot
fail to reach                   PASSAGE      back        subj    -     vehicle/goods
fail to reach                   PASSAGE      back        subj    -     person/vehicle/event
fail to reach own target        TARGET_MET   missed      subj    -     any
fail to reach verdict on        VERDICT      hung        next    -     person
fail to repay                   LOAN_STATE   unpaid      obj     -     thing
fail to respond to              HEED         ignored     obj     subj  thing
fail to seize                   CAPTURED     held        obj     -     place/building
fail to stop                    AFTER_CRASH  fled        subj    -     person/vehicle
fail to stop                    EFFECTIVE    ineffective  subj    -     drug
fail to take                    CAPTURED     held        next    -     place/building
fail to take off                RUNNING      stopped     subj    -     flight/vehicle/service
fail to take place              PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
fail to take stage              ON_STAGE     off         subj    -     person/team
fail to turn up at court        SHOWED_UP    absent      subj    -     person/org
fail to turn up in court        SHOWED_UP    absent      subj    -     person/org
fail to win approval            VOTE_RESULT  rejected    subj    -     thing
fail to win approval            PERMITTED    refused     subj    -     person/org
fail to win approval            VOTE_RESULT  rejected    subj    -     drug
fail to win approval            VOTE_RESULT  rejected    subj    -     law/measure/plan
fail to win approval for        PERMITTED    refused     subj    next  person/org
fail to win backing             VOTE_RESULT  rejected    subj    -     thing
fail to win election            ELECTION_RESULT  lost        subj    -     person/party/org
fail to win enough votes        VOTE_RESULT  rejected    subj    -     law/measure/plan
fail to win grant               GRANTED      cut         subj    -     org/building/place/team/project
fail to win own seat            ELECTION_RESULT  lost        subj    -     person/party/org
fail to win re election         ELECTION_RESULT  lost        subj    -     person/party/org
fail to win reelection          ELECTION_RESULT  lost        subj    -     person/party/org
fail to win second term         ELECTION_RESULT  lost        subj    -     person/party/org
fail to work                    EFFECTIVE    ineffective  subj    -     drug
fall apart                      UNITY        split       subj    -     any
fall apart                      DAMAGED      damaged     subj    -     building/object/vehicle/place
fall apart                      TRUCE        war         subj    -     treaty
fall apart                      CASE_STATUS  ended       subj    -     case/hearing
fall apart                      TALKS        off         subj    -     meeting
fall apart                      DEAL_STATE   off         subj    -     deal/contract
fall asleep                     SLEEP        unconscious  subj    -     person
fall at first hurdle            STAGE        out         subj    -     person/team/org
fall at first hurdle            STAGE        out         subj    -     person/team/org/place/country
fall at first hurdle            VOTE_RESULT  rejected    subj    -     law/measure/plan
fall at last hurdle             VOTE_RESULT  rejected    subj    -     thing
fall at last hurdle             STAGE        out         subj    -     person/team/org/place/country
fall away                       LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
fall back                       WITHDRAW_FORCES  out         subj    -     force
fall back from                  WITHDRAW_FORCES  out         subj    -     force
fall back to earth              TOUCHDOWN    crashed     subj    -     vehicle
fall behind in polls            LEADING      behind      subj    -     person/party/org/team
fall behind on                  LOAN_STATE   unpaid      obj     -     thing
fall behind schedule            ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
fall below required standard    RATED        bad         subj    -     building/org/business/place
fall down                       DAMAGED      damaged     subj    -     building/object/vehicle/place
fall flat                       SUCCESS      no          subj    -     thing
fall foul of                    VOTE_RESULT  rejected    subj    -     thing
fall foul of code               COMPLIANCE   broke       subj    -     person/org/business/building/country
fall foul of guideline          COMPLIANCE   broke       subj    -     person/org/business/building/country
fall foul of instruction        COMPLIANCE   broke       subj    -     person/org/business/building/country
fall foul of law                COMPLIANCE   broke       subj    -     person/org/business/building/country
fall foul of obligation         COMPLIANCE   broke       subj    -     person/org/business/building/country
fall foul of order              COMPLIANCE   broke       subj    -     person/org/business/building/country
fall foul of procedure          COMPLIANCE   broke       subj    -     person/org/business/building/country
fall foul of protocol           COMPLIANCE   broke       subj    -     person/org/business/building/country
fall foul of regulation         COMPLIANCE   broke       subj    -     person/org/business/building/country
fall foul of rule               COMPLIANCE   broke       subj    -     person/org/business/building/country
fall foul of standard           COMPLIANCE   broke       subj    -     person/org/business/building/country
fall foul of weather            PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
fall from sky                   TOUCHDOWN    crashed     subj    -     vehicle
fall harmlessly                 IMPACT       missed      subj    -     weapon/shot
fall in                         VOTE_RESULT  rejected    subj    -     law/measure/plan
fall in behind                  SUPPORT      for         subj    next  person/org/party
fall in parliament              VOTE_RESULT  rejected    subj    -     law/measure/plan
fall in senate                  VOTE_RESULT  rejected    subj    -     law/measure/plan
fall into administration        SOLVENCY     bankrupt    subj    -     business/org
fall into coma                  SLEEP        unconscious  subj    -     person
fall into disrepair             MAINTAINED   neglected   subj    -     building/object/vehicle/place
fall into enemy hands           CAPTURED     taken       subj    -     place/building
fall into hands of              CAPTURED     taken       subj    -     place/building
fall into hands of hackers      PROTECTED    exposed     subj    -     thing
fall into rebel hands           CAPTURED     taken       subj    -     place/building
fall into recession             GROWTH       shrinking   subj    -     economy
fall into red                   PROFITABLE   loss        subj    -     business/org
fall into sea                   IMPACT       missed      subj    -     weapon/shot
fall into wrong hands           PROTECTED    exposed     subj    -     thing
fall on deaf ears               HEED         ignored     subj    -     thing
fall on own sword               HOLD_OFFICE  out         subj    -     person
fall out                        TERMS        bad         subj    -     any
fall out of favour with         TRUSTED      no          subj    -     any
fall out of league              DIVISION     down        subj    -     team/place/org
fall out of sky                 TOUCHDOWN    crashed     subj    -     vehicle/flight
fall out with                   TERMS        bad         subj    -     any
fall short                      IMPACT       missed      subj    -     weapon/shot
fall short in trial             EFFECTIVE    ineffective  subj    -     drug
fall short of final             STAGE        out         subj    -     person/team/org/place/country
fall short of majority          MAJORITY     lacks       subj    -     org/party/person
fall short of majority          VOTE_RESULT  rejected    subj    -     law/measure/plan
fall short of own goal          TARGET_MET   missed      subj    -     any
fall short of own target        TARGET_MET   missed      subj    -     any
fall short of safety standards  SAFE         unsafe      subj    -     thing
fall short of target            TARGET_MET   missed      subj    -     any
fall silent                     RUNNING      stopped     subj    -     thing
fall silent                     COMMS        silent      subj    -     any
fall through                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
fall through                    SUCCESS      no          subj    -     thing
fall through                    DEAL_STATE   off         subj    -     deal/contract
fall to                         CAPTURED     taken       subj    -     place/building
fall to defeat                  ELECTION_RESULT  lost        subj    -     team/place
fall to defeat                  MATCH_RESULT  lost        subj    -     team/place
fall to loss                    PROFITABLE   loss        subj    -     business/org
fall to own death               LIFE         dead        subj    -     person/animal
fall victim to weather          PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
fans flock to                   CROWDS       big         next    -     event/show/game/meeting
fans stay away from             CROWDS       small       next    -     event/show/game/meeting
favor                           SUPPORT      for         subj    next  person
favour                          SUPPORT      for         subj    next  person
favour neither side             PARTIALITY   neutral     subj    -     person/org/country/document
favour one side                 PARTIALITY   sided       subj    -     person/org/country/document
feel full force of              STRUCK_PLACE  hit         subj    -     place/building/country
fence off                       OPEN_CLOSED  closed      obj     -     thing
fence off                       OPEN_CLOSED  closed      obj     -     building/place
fend _ off                      SUCCESS      no          obj     -     thing
fend off                        SUCCESS      no          obj     -     thing
fester                          RESOLVED     unresolved  subj    -     thing
few attend                      CROWDS       small       next    -     event/show/game/meeting
few come to                     CROWDS       small       next    -     event/show/game/meeting
few people attend               CROWDS       small       next    -     event/show/game/meeting
few people come to              CROWDS       small       next    -     event/show/game/meeting
few people turn up for          CROWDS       small       next    -     event/show/game/meeting
few turn up for                 CROWDS       small       next    -     event/show/game/meeting
fiddle                          HONESTY      cheated     subj    -     person
fight _ off                     SUCCESS      no          obj     -     thing
fight among themselves          UNITY        split       subj    -     any
fight back                      SURRENDER    fought      subj    -     any
fight back tears                COMPOSURE    upset       subj    -     person
fight for                       SUPPORT      for         subj    next  person
fight for own life              LIFE         alive       subj    -     person
fight for own life              CURED        sick        subj    -     person/animal
fight for own life              CONDITION    grave       subj    -     person
fight off                       SUCCESS      no          obj     -     thing
fight off attack on             CAPTURED     held        next    -     place/building
fight on                        SURRENDER    fought      subj    -     any
fight on                        HOLD_OFFICE  in          subj    -     person
fight to contain                FIRE_STATE   burning     obj     -     fire
fight to control                FIRE_STATE   burning     obj     -     fire
fight to death                  SURRENDER    fought      subj    -     any
fight to last                   SURRENDER    fought      subj    -     any
fighting break out at           ORDERLY      violent     next    -     event
fights break out at             ORDERLY      violent     next    -     event
file for bankruptcy             SOLVENCY     bankrupt    subj    -     thing
file for bankruptcy             SOLVENCY     bankrupt    subj    -     business/org
file for chapter 11             SOLVENCY     bankrupt    subj    -     business/org
file papers to run              CANDIDATE    in          subj    -     person
fill                            VACANT       occupied    next    -     building
fill to capacity                VACANT       occupied    next    -     thing
finalise                        DEAL_STATE   on          obj     -     deal/contract
finalize                        DEAL_STATE   on          obj     -     deal/contract
finance                         LENT         lent        obj     subj  person/org/business
finances be healthy             SOLVENCY     solvent     poss    -     business/org
finances be in good shape       SOLVENCY     solvent     poss    -     business/org
finances be in order            SOLVENCY     solvent     poss    -     business/org
finances be in ruins            SOLVENCY     bankrupt    poss    -     business/org
finances be in tatters          SOLVENCY     bankrupt    poss    -     business/org
finances be sound               SOLVENCY     solvent     poss    -     business/org
finances be stable              SOLVENCY     solvent     poss    -     business/org
finances be strong              SOLVENCY     solvent     poss    -     business/org
finances collapse               SOLVENCY     bankrupt    poss    -     business/org
finances have collapse          SOLVENCY     bankrupt    poss    -     business/org
finances of _ be healthy        SOLVENCY     solvent     gap     -     business/org
finances of _ be in good shape  SOLVENCY     solvent     gap     -     business/org
finances of _ be in order       SOLVENCY     solvent     gap     -     business/org
finances of _ be in ruins       SOLVENCY     bankrupt    gap     -     business/org
finances of _ be in tatters     SOLVENCY     bankrupt    gap     -     business/org
finances of _ be sound          SOLVENCY     solvent     gap     -     business/org
finances of _ be stable         SOLVENCY     solvent     gap     -     business/org
finances of _ collapse          SOLVENCY     bankrupt    gap     -     business/org
finances of _ have collapse     SOLVENCY     bankrupt    gap     -     business/org
find _ alive                    LIFE         alive       obj     -     person/animal
find _ dead                     LIFE         dead        obj     -     person
find _ guilty of                VERDICT      guilty      gap     next  person
find _ not guilty of            VERDICT      acquitted   gap     next  person
find alive                      LIFE         alive       obj     -     person/animal
find buyer                      OPEN_CLOSED  open        subj    -     business/org
find buyer for                  KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
find dead                       LIFE         dead        obj     -     person
find failings at                RATED        bad         next    -     building/org/business/place
find job                        EMPLOYED     employed    subj    -     person
find new home                   LIFE         alive       subj    -     animal
find no sign of                 MISSING      missing     next    -     any
find no sign of foul play in    FOUL_PLAY    no          next    -     death
find no trace of                MISSING      missing     next    -     any
find nothing suspicious about   FOUL_PLAY    no          next    -     death
find out from press             WARNED       not         subj    -     any
find out from press about       WARNED       not         subj    next  any
find out from press of          WARNED       not         subj    next  any
find own target                 IMPACT       hit         subj    -     weapon/shot
find serious failings at        RATED        bad         next    -     building/org/business/place
find work                       EMPLOYED     employed    subj    -     person
finish game                     ON_PITCH     on          subj    -     person
finish higher                   RATE_CHANGE  up          subj    -     price/rate/tax/number/market
finish late                     ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
finish level                    MATCH_RESULT  drawn       subj    -     team/place
finish lower                    RATE_CHANGE  down        subj    -     price/rate/tax/number/market
finish marathon                 RACE_END     finished    subj    -     person/vehicle/animal
finish match                    ON_PITCH     on          subj    -     person
finish on time                  ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
finish race                     RACE_END     finished    subj    -     person/vehicle/animal
fire first                      FIRST_SHOT   first       subj    -     person/force
fire first shot                 FIRST_SHOT   first       subj    -     person/force
fire in self defence            FIRST_SHOT   return      subj    -     person/force
fire in self defense            FIRST_SHOT   return      subj    -     person/force
fire into                       FORCE_SHOWN  used        subj    -     person/force/org
fire live rounds                FORCE_SHOWN  used        subj    -     person/force/org
fire rubber bullets             FORCE_SHOWN  used        subj    -     person/force/org
fire staff                      STAFFING     cutting     subj    -     business/org/building
fire tear gas                   FORCE_SHOWN  used        subj    -     person/force/org
fire tear gas at                ORDERLY      violent     next    -     event
fire unprovoked                 FIRST_SHOT   first       subj    -     person/force
fire warning shots              FORCE_SHOWN  used        subj    -     person/force/org
fire without provocation        FIRST_SHOT   first       subj    -     person/force
fix                             MAINTAINED   kept        obj     -     building/object/vehicle/place
fix                             FAIR         rigged      obj     -     election/vote/game/event
fix                             RESOLVED     resolved    obj     -     thing
fix                             RUNNING      running     obj     -     vehicle/service/computer/signal
fizzle out                      STORM_STRENGTH  weaker      subj    -     weather
fizzle out                      OUTBREAK     out         subj    -     disease
flag                            MENTION      listed      obj     subj  thing
flare up                        OUTBREAK     burning     subj    -     disease
flare up                        FIRE_STATE   burning     subj    -     fire
flare up again                  FIRE_STATE   burning     subj    -     fire
flare up again                  OUTBREAK     burning     subj    -     disease
flatten                         DAMAGED      damaged     obj     -     building/object/vehicle/place
flee on foot                    AFTER_CRASH  fled        subj    -     person/vehicle
flee own homes                  EVACUEES     left        subj    -     person/place
flee scene                      AFTER_CRASH  fled        subj    -     person/vehicle
float                           AFLOAT       afloat      subj    -     vehicle
flock to                        CROWDS       big         next    -     event/show/game/meeting
flood defences hold on          FLOOD_STATE  within      next    -     thing
flood defences on _ hold        FLOOD_STATE  within      gap     -     thing
flood wall hold back            FLOOD_STATE  within      next    -     thing
flop                            SUCCESS      no          subj    -     thing
flop                            EFFECTIVE    ineffective  subj    -     drug
flop in trial                   EFFECTIVE    ineffective  subj    -     drug
flout code                      COMPLIANCE   broke       subj    -     person/org/business/building/country
flout guideline                 COMPLIANCE   broke       subj    -     person/org/business/building/country
flout instruction               COMPLIANCE   broke       subj    -     person/org/business/building/country
flout law                       COMPLIANCE   broke       subj    -     person/org/business/building/country
flout obligation                COMPLIANCE   broke       subj    -     person/org/business/building/country
flout order                     COMPLIANCE   broke       subj    -     person/org/business/building/country
flout procedure                 COMPLIANCE   broke       subj    -     person/org/business/building/country
flout protocol                  COMPLIANCE   broke       subj    -     person/org/business/building/country
flout regulation                COMPLIANCE   broke       subj    -     person/org/business/building/country
flout rule                      COMPLIANCE   broke       subj    -     person/org/business/building/country
flout rules                     COMPLIANCE   broke       subj    -     person/org/business/building/country
flout standard                  COMPLIANCE   broke       subj    -     person/org/business/building/country
flow freely                     TRAFFIC      flowing     subj    -     thing
flow smoothly                   TRAFFIC      flowing     subj    -     thing
fly again                       RUNNING      running     subj    -     thing
fly into rage                   COMPOSURE    upset       subj    -     person
fly past                        IMPACT       missed      subj    -     weapon/shot
foil                            SUCCESS      no          obj     -     thing
fold                            OPEN_CLOSED  closed      subj    -     business/org/building
follow _ up                     HEED         heeded      obj     subj  thing
follow code                     COMPLIANCE   kept        subj    -     person/org/business/building/country
follow fresh leads in           LEADS        yes         next    -     thing
follow guideline                COMPLIANCE   kept        subj    -     person/org/business/building/country
follow instruction              COMPLIANCE   kept        subj    -     person/org/business/building/country
follow law                      COMPLIANCE   kept        subj    -     person/org/business/building/country
follow obligation               COMPLIANCE   kept        subj    -     person/org/business/building/country
follow order                    COMPLIANCE   kept        subj    -     person/org/business/building/country
follow procedure                COMPLIANCE   kept        subj    -     person/org/business/building/country
follow protocol                 COMPLIANCE   kept        subj    -     person/org/business/building/country
follow regulation               COMPLIANCE   kept        subj    -     person/org/business/building/country
follow rule                     COMPLIANCE   kept        subj    -     person/org/business/building/country
follow rules                    HONESTY      honest      subj    -     person
follow rules                    COMPLIANCE   kept        subj    -     person/org/business/building/country
follow standard                 COMPLIANCE   kept        subj    -     person/org/business/building/country
follow up                       HEED         heeded      obj     subj  thing
follow up on                    HEED         heeded      obj     subj  thing
forbid                          PERMITTED    refused     obj     -     event/show/game/meeting
force _ from office             HOLD_OFFICE  out         obj     -     person
force _ from own homes          EVACUEES     left        obj     -     person/place
force _ out                     TENANCY      out         obj     -     person
force out                       HOLD_OFFICE  out         obj     -     person
force out                       TENANCY      out         obj     -     person
forewarn                        WARNED       warned      obj     -     person/org/building
forewarn _ about                WARNED       warned      obj     next  person/org/building
forewarn _ of                   WARNED       warned      obj     next  person/org/building
forfeit trust of                TRUSTED      no          subj    -     any
forge ahead with                PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
formally identify               ANONYMOUS    known       obj     -     any
founder                         AFLOAT       sunk        subj    -     vehicle
founder                         TALKS        off         subj    -     meeting
founder                         DEAL_STATE   off         subj    -     deal/contract
founder                         VOTE_RESULT  rejected    subj    -     law/measure/plan
founder in                      VOTE_RESULT  rejected    subj    -     law/measure/plan
founder in parliament           VOTE_RESULT  rejected    subj    -     law/measure/plan
fracture own skull              INJURY       hurt        subj    -     person
freak out                       COMPOSURE    upset       subj    -     person
free _ unharmed                 LIFE         alive       obj     -     person/animal
free _ without charge           CHARGE_DECISION  nocharge    obj     -     person/org
free on bail                    CUSTODY      free        obj     -     person
free to compete                 BAN_SPORT    eligible    obj     -     person
free to play                    BAN_SPORT    eligible    obj     -     person
free to run                     CANDIDATE    in          obj     -     person
free to stand                   CANDIDATE    in          obj     -     person
free unharmed                   LIFE         alive       obj     -     person/animal
free without charge             CUSTODY      free        obj     -     person
freeze                          RATE_CHANGE  none        obj     -     price/rate/tax
freeze funding for              GRANTED      cut         next    -     org/building/place/team/project
freeze hiring                   STAFFING     cutting     subj    -     business/org/building
freeze to death                 LIFE         dead        subj    -     person/animal
front up                        PRESS        faced       subj    -     person
frustrate                       SUCCESS      no          obj     -     thing
fulfil own target               TARGET_MET   met         subj    -     any
fund                            GRANTED      given       obj     -     org/building/place/team/project
gain access to                  INTRUSION    in          subj    -     person/event
gain approval                   VOTE_RESULT  approved    subj    -     thing
gain entry to                   ENTRY        in          subj    -     person
gain force                      STORM_STRENGTH  stronger    subj    -     weather
gain ground                     FIRE_STATE   burning     subj    -     fire
gain ground                     OUTBREAK     burning     subj    -     disease
gain ground                     RATE_CHANGE  up          subj    -     price/rate/tax/number/market
gain momentum                   OUTBREAK     burning     subj    -     disease
gain strength                   STORM_STRENGTH  stronger    subj    -     weather
gas be flowing through          RUNNING      running     next    -     building/object/thing
gas flow through                RUNNING      running     next    -     building/object/thing
gather dust                     HEED         ignored     subj    -     thing
gather pace                     OUTBREAK     burning     subj    -     disease
gather pace                     STORM_STRENGTH  stronger    subj    -     weather
gather steam                    GROWTH       growing     subj    -     economy
gather strength                 STORM_STRENGTH  stronger    subj    -     weather
get _ going again               RUNNING      running     obj     -     thing
get _ running again             RUNNING      running     obj     -     thing
get _ under control             FIRE_STATE   out         obj     -     fire
get _ under control             OUTBREAK     out         obj     -     disease
get _ working again             RUNNING      running     obj     -     thing
get along                       TERMS        good        subj    -     any
get along with                  TERMS        good        subj    next  any
get approval                    VOTE_RESULT  approved    subj    -     thing
get approval                    PERMITTED    given       subj    -     person/org
get approval for                PERMITTED    given       subj    next  person/org
get asylum                      ASYLUM       granted     subj    -     person
get away with booking           ON_PITCH     on          subj    -     person
get away with yellow card       ON_PITCH     on          subj    -     person
get away without scratch        INJURY       unhurt      subj    -     person
get back together               COUPLE       together    subj    -     person
get bad reviews                 REVIEWS      badly       subj    -     art/show/product
get behind                      SUPPORT      for         subj    next  person
get better                      CURED        well        subj    -     person/animal
get better                      BETTER       better      subj    -     thing
get better of                   MATCH_RESULT  won         subj    -     team/place
get bonus                       PAY_MOVE     up          subj    -     person
get boot                        HOLD_OFFICE  out         subj    -     person
get cash boost                  GRANTED      given       subj    -     org/building/place/team/project
get cash injection              GRANTED      given       subj    -     org/building/place/team/project
get clean bill of health        SAFE         safe        subj    -     thing
get community service           JAIL         spared      subj    -     person
get damning report              RATED        bad         subj    -     building/org/business/place
get frosty reception            RECEPTION    badly       subj    -     any
get funding                     GRANTED      given       subj    -     org/building/place/team/project
get glowing report              RATED        good        subj    -     building/org/business/place
get go ahead                    VOTE_RESULT  approved    subj    -     thing
get go ahead                    PERMITTED    given       subj    -     person/org
get go ahead                    DEAL_STATE   on          subj    -     deal/contract
get go ahead                    PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
get go ahead                    VOTE_RESULT  approved    subj    -     drug
get go ahead for                PERMITTED    given       subj    next  person/org
get going                       RUNNING      running     obj     -     thing
get grant                       GRANTED      given       subj    -     org/building/place/team/project
get green light                 VOTE_RESULT  approved    subj    -     thing
get green light                 PERMITTED    given       subj    -     person/org
get green light                 PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
get green light                 DEAL_STATE   on          subj    -     deal/contract
get green light                 VOTE_RESULT  approved    subj    -     drug
get green light for             PERMITTED    given       subj    next  person/org
get inside                      INTRUSION    in          subj    -     person
get into network                INTRUSION    in          subj    -     person
get into system                 INTRUSION    in          subj    -     person
get jail term                   JAIL         jailed      subj    -     person
get less money                  PAY_MOVE     down        subj    -     person
get licence                     VOTE_RESULT  approved    subj    -     drug
get licence                     PERMITTED    given       subj    -     event/thing
get lost                        ABDUCTION    own         subj    -     person
get lowest rating               RATED        bad         subj    -     building/org/business/place
get more money                  PAY_MOVE     up          subj    -     person
get new name                    RENAMED      renamed     subj    -     thing
get no grant                    GRANTED      cut         subj    -     org/building/place/team/project
get no notice                   WARNED       not         subj    -     any
get no notice about             WARNED       not         subj    next  any
get no notice of                WARNED       not         subj    next  any
get no pay rise                 PAY_MOVE     down        subj    -     person/org
get no rain                     WEATHER      dry         subj    -     place
get no raise                    PAY_MOVE     down        subj    -     person
get no raise                    PAY_MOVE     down        subj    -     person/org
get no wages                    WAGED        unpaid      subj    -     person/org
get no warning                  WARNED       not         subj    -     any
get no warning about            WARNED       not         subj    next  any
get no warning of               WARNED       not         subj    next  any
get nod                         VOTE_RESULT  approved    subj    -     thing
get nothing back                MONEY_BACK   lost        subj    -     person/org
get nowhere                     TALKS        off         subj    -     meeting
get off lightly                 STRUCK_PLACE  spared      subj    -     place/building/country
get off with fine               JAIL         spared      subj    -     person
get off with warning            JAIL         spared      subj    -     person
get on well                     TERMS        good        subj    -     any
get on well with                TERMS        good        subj    next  any
get out                         LEASH        loose       subj    -     animal
get out alive                   LIFE         alive       subj    -     person
get out alive                   LIFE         alive       subj    -     person/animal
get out in time                 EVACUEES     left        subj    -     person/place
get out of control              FIRE_STATE   burning     subj    -     fire
get out of hand                 OUTBREAK     burning     subj    -     disease
get out of hand                 FIRE_STATE   burning     subj    -     fire
get out of hand                 ORDERLY      violent     subj    -     any
get own jab                     VACCINATED   yes         subj    -     any
get own licence back            LICENSED     licensed    subj    -     person
get own license back            LICENSED     licensed    subj    -     person
get own marching orders         ON_PITCH     off         subj    -     person
get own money                   WAGED        paid        subj    -     person/org
get own money back              MONEY_BACK   got         subj    -     person/org
get own savings back            MONEY_BACK   got         subj    -     person/org
get own shots                   VACCINATED   yes         subj    -     any
get own wages                   WAGED        paid        subj    -     person/org
get paid                        WAGED        paid        subj    -     person/org
get past                        MATCH_RESULT  won         subj    -     team/place
get pay cut                     PAY_MOVE     down        subj    -     person/org
get pay rise                    PAY_MOVE     up          subj    -     person
get pay rise                    PAY_MOVE     up          subj    -     person/org
get permission                  PERMITTED    given       subj    -     event/thing
get planning permission         PERMITTED    given       subj    -     person/org
get planning permission for     PERMITTED    given       subj    next  person/org
get poor reviews                REVIEWS      badly       subj    -     art/show/product
get power back                  POWERED      on          subj    -     place/building
get prison sentence             JAIL         jailed      subj    -     person
get prison term                 JAIL         jailed      subj    -     person
get probation                   JAIL         spared      subj    -     person
get raise                       PAY_MOVE     up          subj    -     person
get raise                       PAY_MOVE     up          subj    -     person/org
get rave reviews                REVIEWS      well        subj    -     art/show/product
get red card                    ON_PITCH     off         subj    -     person
get refund                      MONEY_BACK   got         subj    -     person/org
get reprieve                    OPEN_CLOSED  open        subj    -     building/place
get reprieve                    TENANCY      in          subj    -     person
get rid of                      LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
get rid of staff                STAFFING     cutting     subj    -     business/org/building
get rise                        PAY_MOVE     up          subj    -     person
get royal assent                VOTE_RESULT  approved    subj    -     law/measure/plan
get sack                        HOLD_OFFICE  out         subj    -     person
get scathing reviews            REVIEWS      badly       subj    -     art/show/product
get soaking                     WEATHER      wet         subj    -     place
get standing ovation            RECEPTION    well        subj    -     any
get stay of execution           EXECUTION    spared      subj    -     person
get stronger                    STORM_STRENGTH  stronger    subj    -     weather
get suspended sentence          JAIL         spared      subj    -     person
get terrible reviews            REVIEWS      badly       subj    -     art/show/product
get through                     PASSAGE      through     subj    -     vehicle/goods
get through parliament          VOTE_RESULT  approved    subj    -     law/measure/plan
get through to                  PASSAGE      through     subj    -     vehicle/goods
get thumbs down                 VOTE_RESULT  rejected    subj    -     thing
get thumbs up                   VOTE_RESULT  approved    subj    -     thing
get to stay                     TENANCY      in          subj    -     person
get top marks                   RATED        good        subj    -     building/org/business/place
get top rating                  RATED        good        subj    -     building/org/business/place
get under control               FIRE_STATE   out         obj     -     fire
get under control               OUTBREAK     out         obj     -     disease
get under way                   PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
get under way                   TALKS        on          subj    -     meeting
get under way                   INVESTIGATION  open        subj    -     inquiry
get under way as planned        PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
get under way with              PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
get vaccine                     VACCINATED   yes         subj    -     any
get visa                        ENTRY        in          subj    -     person
get warning                     WARNED       warned      subj    -     any
get warning about               WARNED       warned      subj    next  any
get warning of                  WARNED       warned      subj    next  any
get working                     RUNNING      running     obj     -     thing
get worse                       OUTBREAK     burning     subj    -     disease
get worse                       BETTER       worse       subj    -     thing
get years                       JAIL         jailed      subj    -     person
get years in jail               JAIL         jailed      subj    -     person
get years in prison             JAIL         jailed      subj    -     person
give                            GOAL_GIVEN   given       obj     -     point
give _ another term             HOLD_OFFICE  in          obj     -     person
give _ another term             ELECTION_RESULT  won         obj     -     person/party/org
give _ away                     KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
give _ back                     KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
give _ back                     KEEP_LOSE    lost        obj     -     art
give _ boot                     HOLD_OFFICE  out         obj     -     person
give _ clean bill of health     RATED        good        obj     -     building/org/business/place
give _ cold shoulder            RECEPTION    badly       obj     subj  any
give _ community service        JAIL         spared      obj     -     person
give _ damning report           RATED        bad         obj     -     building/org/business/place
give _ final approval           VOTE_RESULT  approved    obj     -     law/measure/plan
give _ glowing report           RATED        good        obj     -     building/org/business/place
give _ go ahead                 VOTE_RESULT  approved    obj     -     thing
give _ go ahead                 VOTE_RESULT  approved    obj     -     law/measure/plan
give _ go ahead                 PERMITTED    given       obj     -     event/show/game/meeting
give _ grant                    GRANTED      given       obj     -     org/building/place/team/project
give _ green light              VOTE_RESULT  approved    obj     -     thing
give _ green light              VOTE_RESULT  approved    obj     -     law/measure/plan
give _ hostile reception        RECEPTION    badly       obj     subj  any
give _ jail term                JAIL         jailed      obj     -     person
give _ landslide                ELECTION_RESULT  won         obj     -     person/party/org
give _ lowest rating            RATED        bad         obj     -     building/org/business/place
give _ new contract             HOLD_OFFICE  in          obj     -     person
give _ new name                 RENAMED      renamed     obj     -     thing
give _ nod                      VOTE_RESULT  approved    obj     -     thing
give _ nod                      VOTE_RESULT  approved    obj     -     law/measure/plan
give _ own blessing             VOTE_RESULT  approved    obj     -     thing
give _ own blessing             VOTE_RESULT  approved    obj     -     law/measure/plan
give _ own final approval       VOTE_RESULT  approved    obj     -     law/measure/plan
give _ own job back             HOLD_OFFICE  in          obj     -     person
give _ prison sentence          JAIL         jailed      obj     -     person
give _ sack                     HOLD_OFFICE  out         obj     -     person
give _ second term              ELECTION_RESULT  won         obj     -     person/party/org
give _ standing ovation         RECEPTION    well        obj     subj  any
give _ suspended sentence       JAIL         spared      obj     -     person
give _ thumbs down              VOTE_RESULT  rejected    obj     -     thing
give _ thumbs up                VOTE_RESULT  approved    obj     -     thing
give _ top marks                RATED        good        obj     -     building/org/business/place
give _ top rating               RATED        good        obj     -     building/org/business/place
give _ vote of confidence       HOLD_OFFICE  in          obj     -     person
give _ warm reception           RECEPTION    well        obj     subj  any
give _ warm welcome             RECEPTION    well        obj     subj  any
give _ wide berth               STRUCK_PLACE  spared      obj     subj  place/building/country
give all clear                  VOTE_RESULT  approved    obj     -     thing
give approval to                VOTE_RESULT  approved    next    -     thing
give assent to                  VOTE_RESULT  approved    next    -     law/measure/plan
give away                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
give back                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
give back                       KEEP_LOSE    lost        obj     -     art
give blessing to                PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
give concert                    ON_STAGE     on          subj    -     person/team
give concert at                 ON_STAGE     on          subj    -     person/team
give concert in                 ON_STAGE     on          subj    -     person/team
give credit to                  LENT         lent        obj     subj  person/org/business
give evidence                   TAKES_STAND  yes         subj    -     person
give false account              HONESTY      cheated     subj    -     person
give false evidence             HONESTY      cheated     subj    -     person
give final approval to          VOTE_RESULT  approved    next    -     law/measure/plan
give first aid to               AFTER_CRASH  stayed      subj    -     person/vehicle
give full account               TALKING      yes         subj    -     person/org
give go ahead                   VOTE_RESULT  approved    obj     -     thing
give go ahead for               VOTE_RESULT  approved    next    -     thing
give go ahead to                VOTE_RESULT  approved    next    -     thing
give go ahead to                PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
give go ahead to                PERMITTED    given       next    -     event/show/game/meeting
give grant to                   GRANTED      given       next    -     org/building/place/team/project
give green light                VOTE_RESULT  approved    obj     -     thing
give green light for            VOTE_RESULT  approved    next    -     thing
give green light to             VOTE_RESULT  approved    next    -     thing
give green light to             PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
give green light to             PERMITTED    given       next    -     event/show/game/meeting
give ground                     FIRMNESS     yielded     subj    -     person/org/party/country
give in                         FIRMNESS     yielded     subj    -     person/org/party/country
give in to                      FIRMNESS     yielded     subj    -     person/org/party/country
give jobs to                    STAFFING     hiring      subj    -     business/org/building
give loan                       LENT         lent        obj     subj  person/org/business
give negative sample            DRUG_TEST    clean       subj    -     person
give no comment answers         TALKING      no          subj    -     person/org
give no comment interview       TALKING      no          subj    -     person/org
give no protection              EFFECTIVE    ineffective  subj    -     drug
give nod                        VOTE_RESULT  approved    obj     -     thing
give nod to                     VOTE_RESULT  approved    next    -     thing
give nod to                     PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
give oneself up                 SURRENDER    gave_up     subj    -     any
give oneself up to police       CUSTODY      held        subj    -     person
give own approval to            VOTE_RESULT  approved    next    -     thing
give own assent to              VOTE_RESULT  approved    next    -     law/measure/plan
give own backing to             VOTE_RESULT  approved    next    -     thing
give own backing to             SUPPORT      for         subj    next  person/org/party
give own blessing to            VOTE_RESULT  approved    next    -     thing
give own blessing to            SUPPORT      for         subj    next  person/org/party
give own consent to             VOTE_RESULT  approved    next    -     thing
give own job back               HOLD_OFFICE  in          obj     -     person
give own support to             SUPPORT      for         subj    next  person/org/party
give permission for             VOTE_RESULT  approved    next    -     thing
give permission for             PERMITTED    given       next    -     event/show/game/meeting
give police slip                CUSTODY      fugitive    subj    -     person
give police statement           TALKING      yes         subj    -     person/org
give positive sample            DRUG_TEST    doped       subj    -     person
give standing ovation           RECEPTION    well        obj     subj  any
give start to                   PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
give statement to police        TALKING      yes         subj    -     person/org
give testimony                  TAKES_STAND  yes         subj    -     person
give thumbs down to             VOTE_RESULT  rejected    next    -     thing
give thumbs up                  VOTE_RESULT  approved    obj     -     thing
give thumbs up to               VOTE_RESULT  approved    next    -     thing
give up armed struggle          SURRENDER    gave_up     subj    -     any
give up fight                   SURRENDER    gave_up     subj    -     any
give up ghost                   RUNNING      stopped     subj    -     thing
give up ground                  RATE_CHANGE  down        subj    -     price/rate/tax/number/market
give up halfway                 RACE_END     retired     subj    -     person/vehicle/animal
give up hunger strike           EATING       eats        subj    -     person
give up on                      PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
give up own campaign            CANDIDATE    out         subj    -     person
give up own job                 HOLD_OFFICE  out         subj    -     person
give up own post                HOLD_OFFICE  out         subj    -     person
give up own weapons             SURRENDER    gave_up     subj    -     any
give up search for              MISSING      missing     next    -     any
give up throne                  HOLD_OFFICE  out         subj    -     person
give up without fight           SURRENDER    gave_up     subj    -     any
give warm welcome               RECEPTION    well        obj     subj  any
give way                        DAMAGED      damaged     subj    -     building/object/vehicle/place
give way to                     FIRMNESS     yielded     subj    -     person/org/party/country
gloss over                      MENTION      omitted     next    subj  thing
go about own work as usual      HOLD_OFFICE  in          subj    -     person
go according to plan            SUCCESS      yes         subj    -     thing
go ahead                        PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go ahead                        DEAL_STATE   on          subj    -     deal/contract
go ahead                        CASE_STATUS  going       subj    -     case/hearing
go ahead as planned             PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go ahead as scheduled           PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go ahead smoothly               SUCCESS      yes         subj    -     thing
go ahead with                   PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go ahead with own concert       ON_STAGE     on          subj    -     person/team
go ahead with own show          ON_STAGE     on          subj    -     person/team
go ahead with own strike        STRIKE_WORK  on          subj    -     person/org
go ahead with strike            STRIKE_WORK  on          subj    -     person/org
go ahead without permission     PERMITTED    refused     subj    -     person/org
go as planned                   SUCCESS      yes         subj    -     thing
go astray                       IMPACT       missed      subj    -     weapon/shot
go awry                         SUCCESS      no          subj    -     thing
go back home                    GONE_HOME    home        subj    -     person
go back into production         RUNNING      running     subj    -     building/business/vehicle/object/thing
go back into service            RUNNING      running     subj    -     building/business/vehicle/object/thing
go back on own evidence         STORY_KEPT   dropped     subj    -     person
go back on own statement        STORY_KEPT   dropped     subj    -     person
go back on own story            STORY_KEPT   dropped     subj    -     person
go back online                  RUNNING      running     subj    -     thing
go back to own homes            EVACUEES     stayed      subj    -     person/place
go back to own homes            GONE_HOME    home        subj    -     person
go back to own villages         GONE_HOME    home        subj    -     person
go back to war                  SURRENDER    fought      subj    -     any
go back to work                 STRIKE_WORK  off         subj    -     person/org
go back years                   KNOW_PERSON  known       subj    -     person
go badly                        SUCCESS      no          subj    -     thing
go badly wrong                  SUCCESS      no          subj    -     thing
go bankrupt                     SOLVENCY     bankrupt    subj    -     thing
go bankrupt                     SOLVENCY     bankrupt    subj    -     business/org
go belly up                     SOLVENCY     bankrupt    subj    -     thing
go belly up                     SUCCESS      no          subj    -     thing
go bust                         SOLVENCY     bankrupt    subj    -     thing
go bust                         SOLVENCY     bankrupt    subj    -     business/org
go by book                      COMPLIANCE   kept        subj    -     person/org/business/building/country
go by rules                     FAIR         fair        subj    -     thing
go cold                         LEADS        no          subj    -     thing
go dark                         RUNNING      stopped     subj    -     thing
go dead                         COMMS        silent      subj    -     any
go distance                     RACE_END     finished    subj    -     person/vehicle/animal
go down                         TOUCHDOWN    crashed     subj    -     vehicle
go down                         AFLOAT       sunk        subj    -     vehicle
go down badly                   RECEPTION    badly       subj    -     any
go down fighting                SURRENDER    fought      subj    -     any
go down for                     JAIL         jailed      subj    -     person
go down in                      TOUCHDOWN    crashed     subj    -     vehicle
go down like lead balloon       RECEPTION    badly       subj    -     any
go down to                      MATCH_RESULT  lost        subj    -     team/place
go down to defeat               ELECTION_RESULT  lost        subj    -     person/party/org
go down to defeat               VOTE_RESULT  rejected    subj    -     law/measure/plan
go down to wire                 MARGIN       close       subj    -     vote/election/game/event
go down well                    RECEPTION    well        subj    -     any
go downhill                     CURED        sick        subj    -     person/animal
go downhill                     BETTER       worse       subj    -     thing
go forward                      PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go from bad to worse            BETTER       worse       subj    -     thing
go from strength to strength    BETTER       better      subj    -     thing
go home early                   STAGE        out         subj    -     person/team/org
go ignored                      HEED         ignored     subj    -     thing
go in to work                   STRIKE_WORK  off         subj    -     person/org
go into administration          SOLVENCY     bankrupt    subj    -     thing
go into administration          SOLVENCY     bankrupt    subj    -     business/org
go into effect                  LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
go into effect                  TRUCE        peace       subj    -     treaty
go into effect                  LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
go into hiding                  CUSTODY      fugitive    subj    -     person
go into liquidation             SOLVENCY     bankrupt    subj    -     business/org
go into quarantine              ISOLATED     in          subj    -     person/vehicle/animal
go into receivership            SOLVENCY     bankrupt    subj    -     thing
go into receivership            SOLVENCY     bankrupt    subj    -     business/org
go into recession               GROWTH       shrinking   subj    -     economy
go into red                     PROFITABLE   loss        subj    -     business/org
go into reverse                 GROWTH       shrinking   subj    -     economy
go into special measures        RATED        bad         subj    -     building/org/business/place
go into witness box             TAKES_STAND  yes         subj    -     person
go missing                      MISSING      missing     subj    -     person
go nowhere                      TALKS        off         subj    -     meeting
go off air                      COMMS        silent      subj    -     any
go off on own                   ABDUCTION    own         subj    -     person
go off peacefully               ORDERLY      peaceful    subj    -     any
go off rails                    RAILS        off         subj    -     vehicle/service
go off smoothly                 SUCCESS      yes         subj    -     thing
go off without hitch            SUCCESS      yes         subj    -     thing
go off without incident         ORDERLY      peaceful    subj    -     any
go off without trouble          ORDERLY      peaceful    subj    -     any
go offline                      RUNNING      stopped     subj    -     thing
go offline                      RUNNING      stopped     subj    -     building/business/vehicle/object/thing
go on                           TALKS        on          subj    -     meeting
go on                           INVESTIGATION  open        subj    -     inquiry
go on behind closed doors       SECRET       secret      subj    -     thing
go on hunger strike             EATING       fasts       subj    -     person
go on publishing                OPEN_CLOSED  open        subj    -     business/org
go on rampage                   ORDERLY      violent     subj    -     any
go on release                   FILM_OUT     out         subj    -     show
go on sale                      ON_SALE      on          subj    -     thing
go on sale untested             VETTED       unchecked   subj    -     thing
go on stage at                  ON_STAGE     on          subj    -     person/team
go on stage in                  ON_STAGE     on          subj    -     person/team
go on strike                    STRIKE_WORK  on          subj    -     person/org
go on trading                   OPEN_CLOSED  open        subj    -     business/org/building
go on trial                     CHARGE_DECISION  charge      subj    -     person/org
go on with own hunger strike    EATING       fasts       subj    -     person
go on with show                 ON_STAGE     on          subj    -     person/team
go out of business              OPEN_CLOSED  closed      subj    -     business/org/building
go out of service               RUNNING      stopped     subj    -     building/business/vehicle/object/thing
go over budget                  BUDGET_STATE  over        subj    -     thing
go over to enemy                LOYAL        turned      subj    -     person/force
go own separate ways            COUPLE       apart       subj    -     person
go quiet                        COMMS        silent      subj    -     any
go quietly                      SURRENDER    gave_up     subj    -     any
go silent                       COMMS        silent      subj    -     any
go smoothly                     SUCCESS      yes         subj    -     thing
go the distance                 PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go through                      VOTE_RESULT  approved    subj    -     thing
go through                      DEAL_STATE   on          subj    -     deal/contract
go through on green             RIGHT_OF_WAY  green       subj    -     person/vehicle
go through red light            RIGHT_OF_WAY  red         subj    -     person/vehicle
go through to                   STAGE        through     subj    -     person/team/org
go through to final             STAGE        through     subj    -     person/team/org/place/country
go through with                 PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go to bottom                    AFLOAT       sunk        subj    -     vehicle
go to gallows                   EXECUTION    executed    subj    -     person
go to ground                    CUSTODY      fugitive    subj    -     person
go to jail                      JAIL         jailed      subj    -     person
go to pieces                    COMPOSURE    upset       subj    -     person
go to prison                    JAIL         jailed      subj    -     person
go to ruin                      MAINTAINED   neglected   subj    -     building/object/vehicle/place
go to trial                     CASE_STATUS  going       subj    -     case/hearing
go to wall                      SOLVENCY     bankrupt    subj    -     thing
go to wall                      SOLVENCY     bankrupt    subj    -     business/org
go to wall                      OPEN_CLOSED  closed      subj    -     business/org/building
go unanswered                   HEED         ignored     subj    -     thing
go unchecked                    VETTED       unchecked   subj    -     thing
go uncompensated                MONEY_BACK   lost        subj    -     person/org
go under                        SOLVENCY     bankrupt    subj    -     thing
go under                        AFLOAT       sunk        subj    -     vehicle
go under                        SOLVENCY     bankrupt    subj    -     business/org
go under hammer                 KEEP_LOSE    lost        subj    -     thing
go under hammer                 KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
go unfixed                      RESOLVED     unresolved  subj    -     thing
go unheeded                     HEED         ignored     subj    -     thing
go uninspected                  VETTED       unchecked   subj    -     thing
go unmonitored                  WATCHED      no          subj    -     person/animal
go unobserved                   WATCHED      no          subj    -     person/animal
go unpaid                       LOAN_STATE   unpaid      subj    -     thing
go unpaid                       WAGED        unpaid      subj    -     person/org
go unresolved                   RESOLVED     unresolved  subj    -     thing
go untested                     VETTED       unchecked   subj    -     thing
go untreated                    PROCESSED    raw         subj    -     thing
go unvaccinated                 VACCINATED   no          subj    -     any
go up in flames                 DAMAGED      damaged     subj    -     building/object/vehicle/place
go up in smoke                  DAMAGED      damaged     subj    -     building/object/vehicle/place
go way over                     BUDGET_STATE  over        subj    -     thing
go well                         SUCCESS      yes         subj    -     thing
go wide                         IMPACT       missed      subj    -     weapon/shot
go without hitch                SUCCESS      yes         subj    -     thing
go without power                POWERED      off         subj    -     place/building
go without rain                 WEATHER      dry         subj    -     place
go without raise                PAY_MOVE     down        subj    -     person
go wrong                        SUCCESS      no          subj    -     thing
grab                            ACCEPT_OFFER  accepted    obj     subj  deal/money
grant _ bail                    CUSTODY      free        obj     -     person
grant approval for              VOTE_RESULT  approved    next    -     thing
grant bail                      CUSTODY      free        obj     -     person
grant bail to                   CUSTODY      free        next    -     person
grant loan                      LENT         lent        obj     subj  person/org/business
grant loan to                   LENT         lent        obj     subj  person/org/business
grant permission for            VOTE_RESULT  approved    next    -     thing
grant permission for            PERMITTED    given       next    -     event/show/game/meeting
grant planning permission for   VOTE_RESULT  approved    next    -     thing
green light                     VOTE_RESULT  approved    obj     -     thing
greenlight                      VOTE_RESULT  approved    obj     -     thing
greet _ with applause           RECEPTION    well        obj     -     any
greet _ with boos               RECEPTION    badly       obj     subj  any
greet _ with cheers             RECEPTION    well        obj     -     any
grind to halt                   RUNNING      stopped     subj    -     thing
grind to halt                   TRAFFIC      jammed      subj    -     thing
grind to halt                   LEADS        no          subj    -     thing
grind to halt                   GROWTH       shrinking   subj    -     economy
grow                            OUTBREAK     burning     subj    -     disease
grow in strength                STORM_STRENGTH  stronger    subj    -     weather
grow stronger                   STORM_STRENGTH  stronger    subj    -     weather
guarantee jobs                  STAFFING     hiring      subj    -     business/org/building
gun _ down                      LIFE         dead        obj     -     person/animal
gun down                        LIFE         dead        obj     -     person/animal
guns fall silent under          TRUCE        peace       subj    -     treaty
gush                            LEAK         leaking     subj    -     thing
gut                             DAMAGED      damaged     obj     -     building/object/vehicle/place
hack into                       INTRUSION    in          subj    -     person/event
haemorrhage cash                PROFITABLE   loss        subj    -     business/org
haemorrhage money               PROFITABLE   loss        subj    -     business/org
haggle over                     SIGNED       pending     obj     -     contract/deal/document
hail                            REVIEWS      well        obj     subj  art/show/product
hail                            SUPPORT      for         subj    next  person/org/party
halt                            OUTBREAK     out         obj     -     disease
halt construction of            WORK_ON      stopped     next    -     thing
halt production                 RUNNING      stopped     subj    -     building/business/vehicle/object/thing
halt production                 RUNNING      stopped     subj    -     building/business/org
halt sale of                    ON_SALE      off         next    -     thing
halt sales of                   ON_SALE      off         next    -     thing
halt work on                    WORK_ON      stopped     next    -     thing
halve                           EFFECTIVE    effective   subj    -     drug
hammer                          STRUCK_PLACE  hit         obj     subj  place/building/country
hand _ back                     KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
hand _ back                     KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
hand _ back                     KEEP_LOSE    lost        obj     -     art
hand _ jail term                JAIL         jailed      obj     -     person
hand _ new contract             HOLD_OFFICE  in          obj     -     person
hand _ prison sentence          JAIL         jailed      obj     -     person
hand _ suspended sentence       JAIL         spared      obj     -     person
hand back                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
hand back                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
hand back                       KEEP_LOSE    lost        obj     -     art
hand in own licence             LICENSED     unlicensed  subj    -     person
hand in own notice              HOLD_OFFICE  out         subj    -     person
hand in own resignation         HOLD_OFFICE  out         subj    -     person
hand in own weapons             SURRENDER    gave_up     subj    -     any
hand in transfer request        STAY_PUT     move        subj    -     person
hand in transfer request        PLAYER_MOVE  leaves      subj    -     person
hand oneself in                 SURRENDER    gave_up     subj    -     any
hand oneself in                 CUSTODY      held        subj    -     person
hand oneself in to police       CUSTODY      held        subj    -     person
hand over                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
hand over own weapons           SURRENDER    gave_up     subj    -     any
hand over to own family         CUSTODY      free        obj     -     person
handle influx                   COPE         coping      subj    -     thing
hang in balance                 VOTE_RESULT  pending     subj    -     thing
hang on                         HOLD_OFFICE  in          subj    -     person
hang on to                      KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
hang on to                      KEEP_LOSE    kept        next    -     thing
hang on to                      KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object/document
hang on to                      KEEP_LOSE    kept        next    -     art
hang on to own job              HOLD_OFFICE  in          subj    -     person
hang on to own post             HOLD_OFFICE  in          subj    -     person
hang on to power                HOLD_OFFICE  in          subj    -     person
hang oneself                    DEATH_MANNER  suicide     subj    -     person
happen by accident              PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
hardly anyone attend            CROWDS       small       next    -     event/show/game/meeting
hardly anyone come to           CROWDS       small       next    -     event/show/game/meeting
hardly anyone turn up for       CROWDS       small       next    -     event/show/game/meeting
harm no one                     SAFE         safe        subj    -     thing
harm nobody                     SAFE         safe        subj    -     thing
hate                            REVIEWS      badly       obj     subj  art/show/product
haul _ away                     PLACEMENT    gone        obj     -     object/art/building
haul away                       PLACEMENT    gone        obj     -     object/art/building
have _ in custody               CUSTODY      held        obj     -     person
have _ under control            FIRE_STATE   out         obj     -     fire
have accomplice                 ACT_ALONE    together    subj    -     person
have accomplices                ACT_ALONE    together    subj    -     person
have alcohol in own blood       SOBRIETY     drunk       subj    -     person
have all go                     TICKETS      gone        subj    -     ticket/event/show/game
have all own wits               COMPETENT    fit         subj    -     person
have all permits                PERMITTED    given       subj    -     person/org
have all permits for            PERMITTED    given       subj    next  person/org
have all staff it need          MANNED       full        subj    -     thing
have ample warning              WARNED       warned      subj    -     any
have ample warning about        WARNED       warned      subj    next  any
have ample warning of           WARNED       warned      subj    next  any
have arrest no one              ARRESTS      none        subj    -     org/person
have arrest nobody              ARRESTS      none        subj    -     org/person
have backing of                 TRUSTED      yes         subj    -     any
have bad relationship with      TERMS        bad         subj    next  any
have be accounted for           MISSING      found       subj    -     person
have be completed               FINISHED     done        subj    -     thing
have be contained               OUTBREAK     out         subj    -     disease
have be contained               FIRE_STATE   out         subj    -     fire
have be deleted                 DELETED      deleted     subj    -     thing
have be drinking                SOBRIETY     drunk       subj    -     person
have be drinking heavily        SOBRIETY     drunk       subj    -     person
have be established             CLARITY      clear       subj    -     thing
have be finished                FINISHED     done        subj    -     thing
have be fixed                   RESOLVED     resolved    subj    -     thing
have be identified              ANONYMOUS    known       subj    -     any
have be in trouble with police  POLICE_RECORD  known       subj    -     person
have be jabbed                  VACCINATED   yes         subj    -     any
have be lifted                  LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
have be paid                    WAGED        paid        subj    -     person/org
have be patched                 RESOLVED     resolved    subj    -     thing
have be plugged                 LEAK         plugged     subj    -     thing
have be put out                 FIRE_STATE   out         subj    -     fire
have be put right               RESOLVED     resolved    subj    -     thing
have be reconciled              COUPLE       together    subj    -     person
have be recovered               DELETED      there       subj    -     thing
have be removed                 PLACEMENT    gone        subj    -     object/art/building
have be renamed                 RENAMED      renamed     subj    -     thing
have be repaid                  LOAN_STATE   repaid      subj    -     thing
have be resolved                RESOLVED     resolved    subj    -     thing
have be returned                KEEP_LOSE    lost        subj    -     art/object/document/team/building/business
have be returned                KEEP_LOSE    lost        subj    -     art
have be saved                   OPEN_CLOSED  open        subj    -     building/place
have be sealed                  LEAK         plugged     subj    -     thing
have be settled                 RESOLVED     resolved    subj    -     thing
have be signed                  DEAL_STATE   on          subj    -     deal/contract
have be signed                  SIGNED       signed      subj    -     contract/deal/document
have be without power           POWERED      off         subj    -     place/building
have become extinct             SPECIES      dying       subj    -     animal
have beds free                  COPE         coping      subj    -     thing
have beds to spare              COPE         coping      subj    -     thing
have bird flu                   TEST_RESULT  positive    subj    -     person/animal/thing
have black hole in              BUDGET_STATE  over        subj    -     thing
have black hole in own budget   BUDGET_STATE  over        subj    -     thing
have black hole in own finances  BUDGET_STATE  over        subj    -     thing
have bounce back                SPECIES      recovering  subj    -     animal
have break down                 TALKS        off         subj    -     meeting
have break down                 TRUCE        war         subj    -     treaty
have break up                   COUPLE       apart       subj    -     person
have burn down                  DAMAGED      damaged     subj    -     building/object/vehicle/place
have burn out                   FIRE_STATE   out         subj    -     fire
have burn out                   OUTBREAK     out         subj    -     disease
have burst                      DAMAGED      damaged     subj    -     building/object
have burst own banks            FLOOD_STATE  over        subj    -     thing
have capacity                   COPE         coping      subj    -     thing
have capacity to spare          COPE         coping      subj    -     thing
have cell to oneself            ACT_ALONE    alone       subj    -     person
have cellmate                   ACT_ALONE    together    subj    -     person
have change of heart            FIRMNESS     yielded     subj    -     person/org/party/country
have clean record               POLICE_RECORD  unknown     subj    -     person
have collapse                   TRUCE        war         subj    -     treaty
have come around to             SUPPORT      for         subj    next  person
have come round to              SUPPORT      for         subj    next  person
have come to end                LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
have comfortable lead           LEADING      ahead       subj    -     person/party/org/team
have comfortable majority       MAJORITY     has         subj    -     org/party/person
have confidence of              TRUSTED      yes         subj    -     any
have convictions for            POLICE_RECORD  known       subj    -     person
have cover                      INSURED      insured     subj    -     any
have criminal record            POLICE_RECORD  known       subj    -     person
have cut ties                   TERMS        bad         subj    -     any
have day off                    GUARD_POST   off         subj    -     person
have decided to leave           STAY_PUT     move        subj    -     person
have deficit                    BUDGET_STATE  over        subj    -     thing
have desired effect             SUCCESS      yes         subj    -     thing
have deteriorate                BETTER       worse       subj    -     thing
have die down                   OUTBREAK     out         subj    -     disease
have die out                    SPECIES      dying       subj    -     animal
have disappear                  MISSING      missing     subj    -     person
have doze off                   SLEEP        unconscious  subj    -     person
have drink in bar               SOBRIETY     drunk       subj    -     person
have drink nothing              SOBRIETY     sober       subj    -     person
have dry up                     VACANT       vacant      subj    -     thing
have ear of                     TRUSTED      yes         subj    -     any
have electricity                POWERED      on          subj    -     place/building
have empty beds                 VACANT       vacant      subj    -     thing
have empty cells                VACANT       vacant      subj    -     thing
have empty hands                ARMED        unarmed     subj    -     person
have empty rooms                VACANT       vacant      subj    -     thing
have empty seats                VACANT       vacant      subj    -     thing
have end                        LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
have end                        INVESTIGATION  closed      subj    -     inquiry
have enough beds                COPE         coping      subj    -     thing
have enough nurses              MANNED       full        subj    -     thing
have enough seats               MAJORITY     has         subj    -     org/party/person
have enough staff               MANNED       full        subj    -     thing
have enough staff               COPE         coping      subj    -     thing
have enough teachers            MANNED       full        subj    -     thing
have enough votes               MAJORITY     has         subj    -     org/party/person
have expire                     LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
have explain                    CLARITY      clear       next    -     thing
have fail                       HARVEST      failed      subj    -     crop
have fair warning               WARNED       warned      subj    -     any
have fair warning about         WARNED       warned      subj    next  any
have fair warning of            WARNED       warned      subj    next  any
have fall                       CAPTURED     taken       subj    -     place/building
have fall apart                 DEAL_STATE   off         subj    -     deal/contract
have fall asleep                SLEEP        unconscious  subj    -     person
have fall out                   TERMS        bad         subj    -     any
have fall out with              TERMS        bad         subj    -     any
have fall to                    CAPTURED     taken       subj    -     place/building
have feud with                  TERMS        bad         subj    next  any
have find no sign of            MISSING      missing     next    -     any
have find no trace of           MISSING      missing     next    -     any
have flare up again             FIRE_STATE   burning     subj    -     fire
have flare up again             OUTBREAK     burning     subj    -     disease
have fresh leads in             LEADS        yes         next    -     thing
have full backing of            TRUSTED      yes         subj    -     any
have full complement            MANNED       full        subj    -     thing
have full insurance             INSURED      insured     subj    -     any
have full support of            TRUSTED      yes         subj    -     any
have future                     PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
have gaping hole                BUDGET_STATE  over        subj    -     thing
have get go ahead               PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
have get worse                  BETTER       worse       subj    -     thing
have go                         TICKETS      gone        subj    -     ticket/event/show/game
have go back home               GONE_HOME    home        subj    -     person
have go back to own homes       EVACUEES     stayed      subj    -     person/place
have go bust                    SOLVENCY     bankrupt    subj    -     business/org
have go cold                    LEADS        no          subj    -     thing
have go home                    GONE_HOME    home        subj    -     person
have go missing                 MISSING      missing     subj    -     object/art/document
have go off                     CONTAMINATED  tainted     subj    -     thing
have go on sale                 ON_SALE      on          subj    -     thing
have go own separate ways       COUPLE       apart       subj    -     person
have go through                 DEAL_STATE   on          subj    -     deal/contract
have go to ground               CUSTODY      fugitive    subj    -     person
have go to wall                 SOLVENCY     bankrupt    subj    -     business/org
have go under                   SOLVENCY     bankrupt    subj    -     business/org
have good notice                WARNED       warned      subj    -     any
have good notice about          WARNED       warned      subj    next  any
have good notice of             WARNED       warned      subj    next  any
have good relations with        TERMS        good        subj    next  any
have good relationship with     TERMS        good        subj    next  any
have green light                RIGHT_OF_WAY  green       subj    -     person/vehicle
have gun                        ARMED        armed       subj    -     person
have had enough of              SUPPORT      against     subj    next  person
have have jab                   VACCINATED   yes         subj    -     any
have have nothing to drink      SOBRIETY     sober       subj    -     person
have have too much to drink     SOBRIETY     drunk       subj    -     person
have have vaccine               VACCINATED   yes         subj    -     any
have heavy rain                 WEATHER      wet         subj    -     place
have history of violence        TEMPER       fierce      subj    -     person/animal
have history of violence        POLICE_RECORD  known       subj    -     person
have hold                       TRUCE        peace       subj    -     treaty
have hole in                    BUDGET_STATE  over        subj    -     thing
have hole in own budget         BUDGET_STATE  over        subj    -     thing
have hours of warning           WARNED       warned      subj    -     any
have hours of warning about     WARNED       warned      subj    next  any
have hours of warning of        WARNED       warned      subj    next  any
have improve                    BETTER       better      subj    -     thing
have insurance                  INSURED      insured     subj    -     any
have jab                        VACCINATED   yes         subj    -     any
have job                        EMPLOYED     employed    subj    -     person
have knife                      ARMED        armed       subj    -     person
have leads in                   LEADS        yes         next    -     thing
have leave                      WITHDRAW_FORCES  out         subj    -     force
have leave company              HOLD_OFFICE  out         subj    -     person
have leave hospital             HOSPITAL     out         subj    -     person
have leave own homes            EVACUEES     left        subj    -     person/place
have level off                  PEAK         peaked      subj    -     disease/price/crime/number
have licence                    PERMITTED    given       subj    -     person/org
have licence for                PERMITTED    given       subj    next  person/org
have lights on again            POWERED      on          subj    -     place/building
have little effect              EFFECTIVE    ineffective  subj    -     drug
have little effect on           EFFECTIVE    ineffective  subj    -     drug
have little warning             WARNED       not         subj    -     any
have little warning about       WARNED       not         subj    next  any
have little warning of          WARNED       not         subj    next  any
have lose confidence            TRUSTED      no          subj    -     any
have lose confidence in         SUPPORT      against     subj    next  person/org/party
have lose contact with          COMMS        silent      subj    -     any
have lose faith                 TRUSTED      no          subj    -     any
have lose faith in              SUPPORT      against     subj    next  person/org/party
have lose support               TRUSTED      no          subj    -     any
have lose trust                 TRUSTED      no          subj    -     any
have majority                   MAJORITY     has         subj    -     org/party/person
have make no arrest             ARRESTS      none        subj    -     org/person
have make no arrests            ARRESTS      none        subj    -     org/person
have make no progress in        LEADS        no          next    -     thing
have many empty seats           VACANT       vacant      subj    -     thing
have money in bank              SOLVENCY     solvent     subj    -     business/org
have necessary training         TRAINED      trained     subj    -     person
have never be arrested          POLICE_RECORD  unknown     subj    -     person
have never be found             MISSING      missing     subj    -     any
have never be found             MISSING      missing     subj    -     object/art/document/vehicle
have never be in trouble        POLICE_RECORD  unknown     subj    -     person
have never be published         SECRET       secret      subj    -     thing
have never be recovered         MISSING      missing     subj    -     object/art/document/vehicle
have never be released          FILM_OUT     held        subj    -     show
have never be vaccinated        VACCINATED   no          subj    -     any
have never meet                 KNOW_PERSON  unknown     subj    -     person
have never see each other       KNOW_PERSON  unknown     subj    -     person
have never take                 DRUG_TEST    clean       subj    -     person
have new evidence in            LEADS        yes         next    -     thing
have new leads in               LEADS        yes         next    -     thing
have new name                   RENAMED      renamed     subj    -     thing
have no accomplice              ACT_ALONE    alone       subj    -     person
have no accomplices             ACT_ALONE    alone       subj    -     person
have no alcohol in              SOBRIETY     sober       subj    -     person
have no alcohol in own blood    SOBRIETY     sober       subj    -     person
have no beds                    COPE         overwhelmed  subj    -     thing
have no beds left               COPE         overwhelmed  subj    -     thing
have no benefit                 EFFECTIVE    ineffective  subj    -     drug
have no cause to fear           SAFE         safe        next    -     thing
have no connection              KNOW_PERSON  unknown     subj    -     person
have no contact with            COMMS        silent      subj    -     any
have no convictions             POLICE_RECORD  unknown     subj    -     person
have no cover                   INSURED      uninsured   subj    -     any
have no criminal record         POLICE_RECORD  unknown     subj    -     person
have no effect                  EFFECTIVE    ineffective  subj    -     drug
have no effect on               EFFECTIVE    ineffective  subj    -     drug
have no electricity             POWERED      off         subj    -     place/building
have no experience              TRAINED      untrained   subj    -     person
have no explanation for         CLARITY      unclear     next    -     thing
have no formal training         TRAINED      untrained   subj    -     person
have no free beds               COPE         overwhelmed  subj    -     thing
have no gun                     ARMED        unarmed     subj    -     person
have no history of violence     POLICE_RECORD  unknown     subj    -     person
have no idea of                 CLARITY      unclear     next    -     thing
have no idea of danger          WARNED       not         subj    -     any
have no idea who _ be           ANONYMOUS    unknown     gap     -     any
have no impact on               EFFECTIVE    ineffective  subj    -     drug
have no inkling                 WARNED       not         subj    -     any
have no inkling about           WARNED       not         subj    next  any
have no inkling of              WARNED       not         subj    next  any
have no insurance               INSURED      uninsured   subj    -     any
have no intention of leaving    STAY_PUT     stay        subj    -     person
have no intention of resigning  HOLD_OFFICE  in          subj    -     person
have no intention of stepping   HOLD_OFFICE  in          subj    -     person
have no job                     EMPLOYED     unemployed  subj    -     person
have no leads in                LEADS        no          next    -     thing
have no majority                MAJORITY     lacks       subj    -     org/party/person
have no money left              SOLVENCY     bankrupt    subj    -     business/org
have no notice                  WARNED       not         subj    -     any
have no notice about            WARNED       not         subj    next  any
have no notice of               WARNED       not         subj    next  any
have no one with him            ACT_ALONE    alone       subj    -     person
have no permission              PERMITTED    refused     subj    -     person/org
have no permission for          PERMITTED    refused     subj    next  person/org
have no permit                  PERMITTED    refused     subj    -     person/org
have no permit for              PERMITTED    refused     subj    next  person/org
have no plans to leave          STAY_PUT     stay        subj    -     person
have no power                   POWERED      off         subj    -     place/building
have no previous convictions    POLICE_RECORD  unknown     subj    -     person
have no protection              PROTECTED    exposed     subj    -     any
have no qualifications          TRAINED      untrained   subj    -     person
have no rain                    WEATHER      dry         subj    -     place
have no reason to fear          SAFE         safe        next    -     thing
have no regrets                 SORRY        unrepentant  subj    -     person/org
have no suspects in             LEADS        no          next    -     thing
have no tenants                 VACANT       vacant      subj    -     thing
have no time for                SUPPORT      against     subj    next  person
have no trace of                CONTAINS     free        subj    next  thing
have no training                TRAINED      untrained   subj    -     person
have no warning                 WARNED       not         subj    -     any
have no warning about           WARNED       not         subj    next  any
have no warning of              WARNED       not         subj    next  any
have no weapon                  ARMED        unarmed     subj    -     person
have no weapons                 ARMED        unarmed     subj    -     person
have no wish to leave           STAY_PUT     stay        subj    -     person
have nod off                    SLEEP        unconscious  subj    -     person
have not arrest anyone          ARRESTS      none        subj    -     org/person
have not be captured            CUSTODY      fugitive    subj    -     person
have not be caught              CUSTODY      fugitive    subj    -     person
have not be drinking            SOBRIETY     sober       subj    -     person
have not be drunk               SOBRIETY     sober       subj    -     person
have not be fixed               RESOLVED     unresolved  subj    -     thing
have not be found               MISSING      missing     subj    -     object/art/document
have not be found               MISSING      missing     subj    -     any
have not be found               MISSING      missing     subj    -     object/art/document/vehicle
have not be freed               HOSTAGE      held        subj    -     person/animal
have not be identified          ANONYMOUS    unknown     subj    -     any
have not be insured             INSURED      uninsured   subj    -     any
have not be known to police     POLICE_RECORD  unknown     subj    -     person
have not be named               ANONYMOUS    unknown     subj    -     any
have not be published           SECRET       secret      subj    -     thing
have not be recovered           MISSING      missing     subj    -     object/art/document/vehicle
have not be released            HOSTAGE      held        subj    -     person/animal
have not be resolved            RESOLVED     unresolved  subj    -     thing
have not be seen                MISSING      missing     subj    -     person
have not be seen                MISSING      missing     subj    -     any
have not be seen since          MISSING      missing     subj    -     any
have not be traced              MISSING      missing     subj    -     any
have not be vaccinated          VACCINATED   no          subj    -     any
have not begin work on          WORK_ON      stopped     next    -     thing
have not empty seat             VACANT       occupied    subj    -     thing
have not fall                   CAPTURED     held        subj    -     place/building
have not have drink             SOBRIETY     sober       subj    -     person
have not have jab               VACCINATED   no          subj    -     any
have not have rain              WEATHER      dry         subj    -     place
have not have vaccine           VACCINATED   no          subj    -     any
have not identify               ANONYMOUS    unknown     next    -     any
have not make arrest            ARRESTS      none        subj    -     org/person
have not make arrests           ARRESTS      none        subj    -     org/person
have not name                   ANONYMOUS    unknown     next    -     any
have not peak                   PEAK         rising      subj    -     disease/price/crime/number
have not receive vaccine        VACCINATED   no          subj    -     any
have not recover                LINEUP       out         subj    -     person
have not regain consciousness   SLEEP        unconscious  subj    -     person
have not return                 MISSING      missing     subj    -     person
have not sell out               TICKETS      left        subj    -     event/show/game
have not start work on          WORK_ON      stopped     next    -     thing
have not touch drop             SOBRIETY     sober       subj    -     person
have nothing to drink           SOBRIETY     sober       subj    -     person
have nothing to fear from       SAFE         safe        next    -     thing
have open up lead               LEADING      ahead       subj    -     person/party/org/team
have overflow                   FLOOD_STATE  over        subj    -     thing
have own budget cut             GRANTED      cut         subj    -     org/building/place/team/project
have own death sentence commuted  EXECUTION    spared      subj    -     person
have own funding cut            GRANTED      cut         subj    -     org/building/place/team/project
have own funding withdrawn      GRANTED      cut         subj    -     org/building/place/team/project
have own grant cut              GRANTED      cut         subj    -     org/building/place/team/project
have own grant withdrawn        GRANTED      cut         subj    -     org/building/place/team/project
have own hands in air           ARMED        unarmed     subj    -     person
have own hands up               ARMED        unarmed     subj    -     person
have own jab                    VACCINATED   yes         subj    -     any
have own licence back           LICENSED     licensed    subj    -     person
have own licence taken          LICENSED     unlicensed  poss    -     person
have own licence taken away     LICENSED     unlicensed  subj    -     person
have own license taken          LICENSED     unlicensed  poss    -     person
have own license taken away     LICENSED     unlicensed  subj    -     person
have own name released          ANONYMOUS    known       subj    -     any
have own pay cut                PAY_MOVE     down        subj    -     person
have own pay cut                PAY_MOVE     down        subj    -     person/org
have own pay frozen             PAY_MOVE     down        subj    -     person
have own pay frozen             PAY_MOVE     down        subj    -     person/org
have own pay raised             PAY_MOVE     up          subj    -     person
have own sentence commuted      EXECUTION    spared      subj    -     person
have own shutters down          OPEN_CLOSED  closed      subj    -     thing
have own wages cut              PAY_MOVE     down        subj    -     person
have own wages cut              PAY_MOVE     down        subj    -     person/org
have own wages frozen           PAY_MOVE     down        subj    -     person
have part                       COUPLE       apart       subj    -     person
have part company               COUPLE       apart       subj    -     person
have pass                       VOTE_RESULT  approved    subj    -     law/measure/plan
have pass away                  LIFE         dead        subj    -     person/animal
have pass own peak              PEAK         peaked      subj    -     disease/price/crime/number
have peak                       PEAK         peaked      subj    -     disease/price/crime/number
have permission                 PERMITTED    given       subj    -     person/org
have permission for             PERMITTED    given       subj    next  person/org
have pistol                     ARMED        armed       subj    -     person
have planning permission        PERMITTED    given       subj    -     person/org
have planning permission for    PERMITTED    given       subj    next  person/org
have plenty of beds             COPE         coping      subj    -     thing
have plenty of cash             SOLVENCY     solvent     subj    -     business/org
have plenty of room             VACANT       vacant      subj    -     thing
have plenty of staff            COPE         coping      subj    -     thing
have plenty of warning          WARNED       warned      subj    -     any
have plenty of warning about    WARNED       warned      subj    next  any
have plenty of warning of       WARNED       warned      subj    next  any
have power back                 POWERED      on          subj    -     place/building
have previous convictions       POLICE_RECORD  known       subj    -     person
have priority                   RIGHT_OF_WAY  green       subj    -     person/vehicle
have pull out of                WITHDRAW_FORCES  out         subj    -     force
have qualifications             TRAINED      trained     subj    -     person
have recede                     FLOOD_STATE  within      subj    -     thing
have receive vaccine            VACCINATED   yes         subj    -     any
have recover                    SPECIES      recovering  subj    -     animal
have rifle                      ARMED        armed       subj    -     person
have right of way               RIGHT_OF_WAY  green       subj    -     person/vehicle
have right qualifications       TRAINED      trained     subj    -     person
have room to spare              VACANT       vacant      subj    -     thing
have rows of empty seats        VACANT       vacant      subj    -     thing
have rule out foul play in      FOUL_PLAY    no          next    -     death
have run out of                 TICKETS      gone        next    -     ticket
have run out of beds            COPE         overwhelmed  subj    -     thing
have run out of money           SOLVENCY     bankrupt    subj    -     business/org
have see better days            MAINTAINED   neglected   subj    -     building/object/vehicle/place
have sell all                   TICKETS      gone        next    -     ticket
have sell out                   TICKETS      gone        subj    -     ticket/event/show/game
have separate                   COUPLE       apart       subj    -     person
have shake off injury           LINEUP       in          subj    -     person
have shake off own injury       LINEUP       in          subj    -     person
have shortfall                  BUDGET_STATE  over        subj    -     thing
have showers                    WEATHER      wet         subj    -     place
have shutters down              OPEN_CLOSED  closed      subj    -     thing
have skeleton staff             MANNED       short       subj    -     thing
have sound finances             SOLVENCY     solvent     subj    -     business/org
have space for more             VACANT       vacant      subj    -     thing
have spare beds                 COPE         coping      subj    -     thing
have spare capacity             VACANT       vacant      subj    -     thing
have spare capacity             COPE         coping      subj    -     thing
have spare places               VACANT       vacant      subj    -     thing
have split up                   COUPLE       apart       subj    -     person
have spread                     OUTBREAK     burning     subj    -     disease
have staff shortages            MANNED       short       subj    -     thing
have steady job                 EMPLOYED     employed    subj    -     person
have still not be solved        RESOLVED     unresolved  subj    -     thing
have string of convictions      POLICE_RECORD  known       subj    -     person
have subside                    FLOOD_STATE  within      subj    -     thing
have support of                 TRUSTED      yes         subj    -     any
have surplus                    BUDGET_STATE  within      subj    -     thing
have suspect in                 LEADS        yes         next    -     thing
have take effect                TRUCE        peace       subj    -     treaty
have take effect                LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
have take turn for worse        CURED        sick        subj    -     person/animal
have take turn for worse        CONDITION    grave       subj    -     person
have tickets left               TICKETS      left        subj    -     event/show/game
have to be boiled               CONTAMINATED  tainted     subj    -     water
have to be worn                 MANDATORY    must        subj    -     thing
have to boil own                CONTAMINATED  tainted     next    -     water
have to leave country           ASYLUM       denied      subj    -     person
have to leave own homes         TENANCY      out         subj    -     person
have to sit out                 BAN_SPORT    banned      subj    -     person
have to wear                    MANDATORY    must        next    -     thing
have too few beds               COPE         overwhelmed  subj    -     thing
have too few nurses             MANNED       short       subj    -     thing
have too few staff              MANNED       short       subj    -     thing
have too much to drink          SOBRIETY     drunk       subj    -     person
have traces of                  CONTAINS     has         subj    next  thing
have trust of                   TRUSTED      yes         subj    -     any
have turn up                    MISSING      found       subj    -     object/art/document
have turned against             SUPPORT      against     subj    next  person
have under control              FIRE_STATE   out         obj     -     fire
have unravel                    TRUCE        war         subj    -     treaty
have unravel                    DEAL_STATE   off         subj    -     deal/contract
have vacant places              VACANT       vacant      subj    -     thing
have valid insurance            INSURED      insured     subj    -     any
have vanish                     MISSING      missing     subj    -     person
have vanish                     MISSING      missing     subj    -     object/art/document
have vanished                   MISSING      missing     subj    -     any
have warmed to                  SUPPORT      for         subj    next  person
have warning                    WARNED       warned      subj    -     any
have warning about              WARNED       warned      subj    next  any
have warning of                 WARNED       warned      subj    next  any
have weapon                     ARMED        armed       subj    -     person
have wear out                   MAINTAINED   neglected   subj    -     building/object/vehicle/place
have working majority           MAJORITY     has         subj    -     org/party/person
have years of experience        TRAINED      trained     subj    -     person
have yet to arrest              CUSTODY      fugitive    next    -     person
have yet to arrest anyone       ARRESTS      none        subj    -     org/person
have yet to be built            FINISHED     undone      subj    -     thing
have yet to be caught           CUSTODY      fugitive    subj    -     person
have yet to be established      CLARITY      unclear     subj    -     thing
have yet to be found            MISSING      missing     subj    -     any
have yet to be freed            HOSTAGE      held        subj    -     person/animal
have yet to be identified       ANONYMOUS    unknown     subj    -     any
have yet to be named            ANONYMOUS    unknown     subj    -     any
have yet to be published        SECRET       secret      subj    -     thing
have yet to be traced           MISSING      missing     subj    -     any
have yet to be vaccinated       VACCINATED   no          subj    -     any
have yet to begin work on       WORK_ON      stopped     next    -     thing
have yet to break ground on     WORK_ON      stopped     next    -     thing
have yet to catch               CUSTODY      fugitive    next    -     person
have yet to find                MISSING      missing     next    -     any
have yet to identify            ANONYMOUS    unknown     next    -     any
have yet to make arrest         ARRESTS      none        subj    -     org/person
have yet to make arrests        ARRESTS      none        subj    -     org/person
have yet to name                ANONYMOUS    unknown     next    -     any
have yet to peak                PEAK         rising      subj    -     disease/price/crime/number
have yet to return              GONE_HOME    away        subj    -     person
have yet to start work on       WORK_ON      stopped     next    -     thing
heal                            EFFECTIVE    effective   subj    -     drug
heal own divisions              UNITY        united      subj    -     any
heal own rift                   UNITY        united      subj    -     any
hear jury find him guilty       VERDICT      guilty      subj    -     person
hear no sirens                  WARNED       not         subj    -     any
hear sirens                     WARNED       warned      subj    -     any
heavens open over               WEATHER      wet         next    -     place
heckle                          RECEPTION    badly       obj     subj  any
heed                            HEED         heeded      obj     subj  thing
help                            EFFECTIVE    effective   subj    -     drug
help patients                   EFFECTIVE    effective   subj    -     drug
hide                            DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
hide from press                 PRESS        dodged      subj    -     person
hire more staff                 STAFFING     hiring      subj    -     business/org/building
hire staff                      STAFFING     hiring      subj    -     business/org/building
hire workers                    STAFFING     hiring      subj    -     business/org/building
hiss                            RECEPTION    badly       obj     subj  any
hit                             IMPACT       hit         subj    -     weapon/shot
hit                             STRUCK_PLACE  hit         obj     subj  place/building/country
hit and run                     AFTER_CRASH  fled        subj    -     person/vehicle
hit brick wall                  LEADS        no          subj    -     thing
hit buffers                     DEAL_STATE   off         subj    -     deal/contract
hit buffers                     VOTE_RESULT  rejected    subj    -     law/measure/plan
hit bullseye                    IMPACT       hit         subj    -     weapon/shot
hit cinemas                     FILM_OUT     out         subj    -     show
hit dead end                    LEADS        no          subj    -     thing
hit home                        IMPACT       hit         subj    -     weapon/shot
hit impasse                     TALKS        off         subj    -     meeting
hit it off                      TERMS        good        subj    -     any
hit mountain                    TOUCHDOWN    crashed     subj    -     vehicle/flight
hit new high                    RATE_CHANGE  up          subj    -     price/rate/tax/number/market
hit new low                     RATE_CHANGE  down        subj    -     price/rate/tax/number/market
hit own target                  IMPACT       hit         subj    -     weapon/shot
hit own target                  TARGET_MET   met         subj    -     any
hit own targets                 TARGET_MET   met         subj    -     any
hit record high                 RATE_CHANGE  up          subj    -     price/rate/tax/number/market
hit record low                  RATE_CHANGE  down        subj    -     price/rate/tax/number/market
hit reef                        AFLOAT       sunk        subj    -     vehicle
hit rock bottom                 RATE_CHANGE  down        subj    -     price/rate/tax/number/market
hit screens                     FILM_OUT     out         subj    -     show
hit shelves                     ON_SALE      on          subj    -     thing
hit theaters                    FILM_OUT     out         subj    -     show
hit wall                        TALKS        off         subj    -     meeting
hold                            WITHDRAW_FORCES  in          subj    -     force
hold                            TRUCE        peace       subj    -     treaty
hold                            LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
hold _ captive                  CUSTODY      held        obj     -     person
hold _ hostage                  HOSTAGE      held        obj     -     person/animal
hold _ steady                   RATE_CHANGE  none        obj     -     price/rate/tax
hold _ to draw                  ELECTION_RESULT  drawn       subj    -     team/place
hold back                       FORCE_SHOWN  restrained  subj    -     person/force/org
hold degree                     TRAINED      trained     subj    -     person
hold down job                   EMPLOYED     employed    subj    -     person
hold fast                       DAMAGED      intact      subj    -     building/object/vehicle/place
hold firm                       LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
hold firm                       FIRMNESS     firm        subj    -     person/org/party/country
hold firm                       DAMAGED      intact      subj    -     building/object/vehicle/place
hold firm against               CAPTURED     held        subj    -     place/building
hold good                       LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
hold gun                        ARMED        armed       subj    -     person
hold line                       FIRMNESS     firm        subj    -     person/org/party/country
hold majority                   MAJORITY     has         subj    -     org/party/person
hold narrow lead                LEADING      ahead       subj    -     person/party/org/team
hold off on                     PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
hold on to                      KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
hold on to                      LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
hold on to                      KEEP_LOSE    kept        next    -     thing
hold on to                      KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object/document
hold on to                      KEEP_LOSE    kept        next    -     art
hold on to own job              HOLD_OFFICE  in          subj    -     person
hold on to own post             HOLD_OFFICE  in          subj    -     person
hold on to own seat             ELECTION_RESULT  won         subj    -     person/party/org
hold on to own weapons          SURRENDER    fought      subj    -     any
hold on to power                HOLD_OFFICE  in          subj    -     person
hold on to seat                 ELECTION_RESULT  won         subj    -     person/party/org
hold out                        CAPTURED     held        subj    -     place/building
hold out against                SURRENDER    fought      subj    -     any
hold own fire                   FORCE_SHOWN  restrained  subj    -     person/force/org
hold own ground                 FIRMNESS     firm        subj    -     person/org/party/country
hold own seat                   ELECTION_RESULT  won         subj    -     person/party/org
hold permit                     PERMITTED    given       subj    -     person/org
hold permit for                 PERMITTED    given       subj    next  person/org
hold policy                     INSURED      insured     subj    -     any
hold positions in               WITHDRAW_FORCES  in          subj    -     force
hold press conference           PRESS        faced       subj    -     person
hold seat                       ELECTION_RESULT  won         subj    -     person/party/org
hold steady                     RATE_CHANGE  none        subj    -     price/rate/tax/number/market
hold to own story               STORY_KEPT   kept        subj    -     person
hold track                      RAILS        on          subj    -     vehicle
hold valid licence              LICENSED     licensed    subj    -     person
hold valid license              LICENSED     licensed    subj    -     person
honor own contract              STAY_PUT     stay        subj    -     person
honour own contract             STAY_PUT     stay        subj    -     person
hospitalise                     HOSPITAL     in          obj     -     person
hospitalize                     HOSPITAL     in          obj     -     person
humiliate                       TREATMENT    badly       obj     subj  person/animal
hundreds pack                   CROWDS       big         next    -     event/show/game/meeting
hunker down                     EVACUEES     stayed      subj    -     person/place
hurl missiles                   ORDERLY      violent     subj    -     any
hurl stones                     ORDERLY      violent     subj    -     any
hush _ up                       DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
hush up                         DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
hush up                         SECRET       secret      obj     -     document/object/claim/evidence
identity of _ be mystery        ANONYMOUS    unknown     gap     -     any
identity of _ be not known      ANONYMOUS    unknown     gap     -     any
identity of _ be unknown        ANONYMOUS    unknown     gap     -     any
identity of _ remain mystery    ANONYMOUS    unknown     gap     -     any
identity of _ remain unknown    ANONYMOUS    unknown     gap     -     any
ignore                          HEED         ignored     obj     subj  document/claim/motion/rule/order/signal
ignore code                     COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore guideline                COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore instruction              COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore law                      COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore obligation               COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore order                    COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore order to leave           EVACUEES     stayed      subj    -     person/place
ignore orders to leave          EVACUEES     stayed      subj    -     person/place
ignore procedure                COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore protocol                 COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore red light                RIGHT_OF_WAY  red         subj    -     person/vehicle
ignore regulation               COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore reporters                PRESS        dodged      subj    -     person
ignore rule                     COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore rules                    COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore standard                 COMPLIANCE   broke       subj    -     person/org/business/building/country
ignore strike                   STRIKE_WORK  off         subj    -     person/org
ill treat                       TREATMENT    badly       obj     subj  person/animal
impose                          LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
impose                          LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
impose ban on                   PERMITTED    refused     next    -     event/show/game/meeting
imprison                        CUSTODY      held        obj     -     person
imprison                        JAIL         jailed      obj     -     person
improve                         BETTER       better      subj    -     thing
incarcerate                     CUSTODY      held        obj     -     person
increase headcount              STAFFING     hiring      subj    -     business/org/building
increase own workforce          STAFFING     hiring      subj    -     business/org/building
incur loss                      PROFITABLE   loss        subj    -     business/org
incur losses                    PROFITABLE   loss        subj    -     business/org
indicate                        MENTION      listed      obj     subj  thing
inflict defeat on               ELECTION_RESULT  lost        next    -     person/party/org
infringe code                   COMPLIANCE   broke       subj    -     person/org/business/building/country
infringe guideline              COMPLIANCE   broke       subj    -     person/org/business/building/country
infringe instruction            COMPLIANCE   broke       subj    -     person/org/business/building/country
infringe law                    COMPLIANCE   broke       subj    -     person/org/business/building/country
infringe obligation             COMPLIANCE   broke       subj    -     person/org/business/building/country
infringe order                  COMPLIANCE   broke       subj    -     person/org/business/building/country
infringe procedure              COMPLIANCE   broke       subj    -     person/org/business/building/country
infringe protocol               COMPLIANCE   broke       subj    -     person/org/business/building/country
infringe regulation             COMPLIANCE   broke       subj    -     person/org/business/building/country
infringe rule                   COMPLIANCE   broke       subj    -     person/org/business/building/country
infringe standard               COMPLIANCE   broke       subj    -     person/org/business/building/country
ink                             SIGNED       signed      obj     -     contract/deal/document
insist he be innocent           PLEA         not_guilty  subj    -     person
insist he have win              CONCESSION   claimed     subj    -     person/party/org
insist on                       LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
insist on own innocence         PLEA         not_guilty  subj    -     person
insist own story be true        STORY_KEPT   kept        subj    -     person
insist she be innocent          PLEA         not_guilty  subj    -     person
insist that he be innocent      PLEA         not_guilty  subj    -     person
insist that she be innocent     PLEA         not_guilty  subj    -     person
inspect                         VETTED       checked     obj     -     thing
intend to stay                  STAY_PUT     stay        subj    -     person
intensify                       STORM_STRENGTH  stronger    subj    -     weather
intercept                       IMPACT       missed      obj     -     weapon
introduce                       LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
inveigh against                 SUPPORT      against     subj    next  person
invent                          AUTHENTIC    fake        obj     -     document/evidence/claim/art
invent own story                HONESTY      cheated     subj    -     person
invent story                    HONESTY      cheated     subj    -     person
investigate                     HEED         heeded      obj     subj  document/claim/motion
investigate as murder           FOUL_PLAY    yes         obj     -     death
invoke own right to silence     TALKING      no          subj    -     person/org
iron _ out                      RESOLVED     resolved    obj     -     thing
iron out                        RESOLVED     resolved    obj     -     thing
issue apology                   SORRY        sorry       subj    -     person/org
issue public apology            SORRY        sorry       subj    -     person/org
jail                            CUSTODY      held        obj     -     person
jail                            JAIL         jailed      obj     -     person
jeer                            RECEPTION    badly       obj     subj  any
join race                       CANDIDATE    in          subj    -     person
join race for                   CANDIDATE    in          subj    -     person
join rivals                     PLAYER_MOVE  leaves      subj    -     person
join strike                     STRIKE_WORK  on          subj    -     person/org
join walkout                    STRIKE_WORK  on          subj    -     person/org
judge _ good                    RATED        good        obj     -     building/org/business/place
judge _ inadequate              RATED        bad         obj     -     building/org/business/place
judge _ outstanding             RATED        good        obj     -     building/org/business/place
judge _ poor                    RATED        bad         obj     -     building/org/business/place
judge clear                     VERDICT      acquitted   obj     -     person
jump                            FIRE_STATE   burning     subj    -     fire
jump at                         ACCEPT_OFFER  accepted    obj     subj  deal/money
jump bail                       CUSTODY      fugitive    subj    -     person
jump between people             CONTAGIOUS   yes         subj    -     disease
jump fire lines                 FIRE_STATE   burning     subj    -     fire
jump lights                     RIGHT_OF_WAY  red         subj    -     person/vehicle
jump rails                      RAILS        off         subj    -     vehicle
jump rails                      RAILS        off         subj    -     any
jump rails                      RAILS        off         subj    -     vehicle/service
jump red light                  RIGHT_OF_WAY  red         subj    -     person/vehicle
jump ship                       STAY_PUT     move        subj    -     person
jump ship                       LOYAL        turned      subj    -     person/force
jump track                      RAILS        off         subj    -     vehicle
jump track                      RAILS        off         subj    -     vehicle/service
jump tracks                     RAILS        off         subj    -     vehicle/service
jury be discharged in trial of  VERDICT      hung        next    -     person
jury be hung in trial of        VERDICT      hung        next    -     person
jury clear                      VERDICT      acquitted   obj     -     person
keel over                       AFLOAT       sunk        subj    -     vehicle
keep _ abreast about            WARNED       warned      obj     next  person/org/building
keep _ abreast of               WARNED       warned      obj     next  person/org/building
keep _ captive                  HOSTAGE      held        obj     -     person/animal
keep _ flat                     RATE_CHANGE  none        obj     -     price/rate/tax
keep _ from public              SECRET       secret      obj     -     document/object/claim/evidence
keep _ in dark                  WARNED       not         obj     -     person/org/building
keep _ in dark about            WARNED       not         obj     next  person/org/building
keep _ in dark of               WARNED       not         obj     next  person/org/building
keep _ in force                 LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
keep _ in good order            MAINTAINED   kept        obj     -     building/object/vehicle/place
keep _ in hospital              HOSPITAL     in          obj     -     person
keep _ in own post              HOLD_OFFICE  in          gap     -     person
keep _ in place                 LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
keep _ in place                 LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
keep _ in post                  HOLD_OFFICE  in          gap     -     person
keep _ informed about           WARNED       warned      obj     next  person/org/building
keep _ informed of              WARNED       warned      obj     next  person/org/building
keep _ off books                DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
keep _ on as                    HOLD_OFFICE  in          gap     -     person
keep _ on hold                  RATE_CHANGE  none        obj     -     price/rate/tax
keep _ on sale                  ON_SALE      on          obj     -     thing
keep _ on shelves               ON_SALE      on          obj     -     thing
keep _ portfolio                HOLD_OFFICE  in          subj    -     person
keep _ secret                   SECRET       secret      obj     -     document/object/claim/evidence
keep _ steady                   RATE_CHANGE  none        obj     -     price/rate/tax
keep _ unchanged                RATE_CHANGE  none        obj     -     price/rate/tax
keep _ under lock and key       SECRET       secret      obj     -     document/object/claim/evidence
keep _ under wraps              SECRET       secret      obj     -     document/object/claim/evidence
keep _ waiting                  WAGED        unpaid      obj     -     person/org
keep abreast                    WARNED       warned      obj     -     person/org/building
keep alive                      PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
keep backing of                 TRUSTED      yes         subj    -     any
keep calm                       COMPOSURE    calm        subj    -     person
keep cool                       COMPOSURE    calm        subj    -     person
keep crashing                   RUNNING      stopped     subj    -     thing
keep faith with                 LOYAL        loyal       subj    -     person/force
keep fighting                   SURRENDER    fought      subj    -     any
keep hold of                    KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
keep hold of                    KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object/document
keep in background              FORCE_SHOWN  restrained  subj    -     person/force/org
keep in contact with            COMMS        sending     subj    -     any
keep in custody                 CUSTODY      held        obj     -     person
keep in dark                    WARNED       not         obj     -     person/org/building
keep in good order              MAINTAINED   kept        obj     -     building/object/vehicle/place
keep in hospital                HOSPITAL     in          obj     -     person
keep in touch with              COMMS        sending     subj    -     any
keep informed                   WARNED       warned      obj     -     person/org/building
keep job                        HOLD_OFFICE  in          subj    -     person
keep low profile                FORCE_SHOWN  restrained  subj    -     person/force/org
keep name of                    RENAMED      kept        next    -     thing
keep off ballot                 CANDIDATE    out         obj     -     person
keep off books                  DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
keep out of                     PARTIALITY   neutral     subj    -     person/org/country/document
keep own composure              COMPOSURE    calm        subj    -     person
keep own cool                   COMPOSURE    calm        subj    -     person
keep own distance               FORCE_SHOWN  restrained  subj    -     person/force/org
keep own doors open             OPEN_CLOSED  open        subj    -     business/org/building
keep own freedom                JAIL         spared      subj    -     person
keep own funding                GRANTED      given       subj    -     org/building/place/team/project
keep own grant                  GRANTED      given       subj    -     org/building/place/team/project
keep own guns                   SURRENDER    fought      subj    -     any
keep own guns holstered         FORCE_SHOWN  restrained  subj    -     person/force/org
keep own head                   COMPOSURE    calm        subj    -     person
keep own head above water       SOLVENCY     solvent     subj    -     thing
keep own home                   TENANCY      in          subj    -     person
keep own homes                  TENANCY      in          subj    -     person
keep own job                    HOLD_OFFICE  in          subj    -     person
keep own job                    EMPLOYED     employed    subj    -     person
keep own licence                LICENSED     licensed    subj    -     person
keep own license                LICENSED     licensed    subj    -     person
keep own name                   RENAMED      kept        subj    -     thing
keep own office                 HOLD_OFFICE  in          subj    -     person
keep own old name               RENAMED      kept        subj    -     thing
keep own place                  EXPELLED     in          subj    -     person
keep own place in               DIVISION     up          subj    -     team
keep own place in side          LINEUP       in          subj    -     person
keep own portfolio              HOLD_OFFICE  in          subj    -     person
keep own post                   HOLD_OFFICE  in          subj    -     person
keep own seat                   HOLD_OFFICE  in          subj    -     person
keep own seat                   ELECTION_RESULT  won         subj    -     person/party/org
keep own throne                 HOLD_OFFICE  in          subj    -     person
keep own weapons                SURRENDER    fought      subj    -     any
keep portfolio                  HOLD_OFFICE  in          subj    -     person
keep power                      ELECTION_RESULT  won         subj    -     person/party/org
keep publishing                 OPEN_CLOSED  open        subj    -     business/org
keep quiet about                DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
keep quiet about                MENTION      omitted     next    subj  thing
keep rising                     PEAK         rising      subj    -     disease/price/crime/number
keep rising                     RATE_CHANGE  up          subj    -     price/rate/tax/number/market
keep secret                     DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
keep silent                     TAKES_STAND  no          subj    -     person
keep silent about               DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
keep to                         PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
keep to code                    COMPLIANCE   kept        subj    -     person/org/business/building/country
keep to guideline               COMPLIANCE   kept        subj    -     person/org/business/building/country
keep to instruction             COMPLIANCE   kept        subj    -     person/org/business/building/country
keep to law                     COMPLIANCE   kept        subj    -     person/org/business/building/country
keep to obligation              COMPLIANCE   kept        subj    -     person/org/business/building/country
keep to order                   COMPLIANCE   kept        subj    -     person/org/business/building/country
keep to procedure               COMPLIANCE   kept        subj    -     person/org/business/building/country
keep to protocol                COMPLIANCE   kept        subj    -     person/org/business/building/country
keep to rails                   RAILS        on          subj    -     vehicle
keep to rails                   RAILS        on          subj    -     vehicle/service
keep to regulation              COMPLIANCE   kept        subj    -     person/org/business/building/country
keep to rule                    COMPLIANCE   kept        subj    -     person/org/business/building/country
keep to standard                COMPLIANCE   kept        subj    -     person/org/business/building/country
keep trading                    SOLVENCY     solvent     subj    -     thing
keep trading                    OPEN_CLOSED  open        subj    -     business/org/building
keep up with demand             COPE         coping      subj    -     thing
keep waiting                    WAGED        unpaid      obj     -     person/org
keep within budget              BUDGET_STATE  within      subj    -     thing
keep within own banks           FLOOD_STATE  within      subj    -     thing
keep within own budget          BUDGET_STATE  within      subj    -     thing
keep working                    STRIKE_WORK  off         subj    -     person/org
kick _ out                      TENANCY      out         obj     -     person
kick _ out of office            HOLD_OFFICE  out         obj     -     person
kick _ out of office            ELECTION_RESULT  lost        obj     -     person/party/org
kick into long grass            PLAN_STATUS  cancelled   obj     -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
kick off ballot                 CANDIDATE    out         obj     -     person
kick off own campaign           CANDIDATE    in          subj    -     person
kick out                        TENANCY      out         obj     -     person
kick out of                     EXPELLED     out         obj     -     person
kidnap                          ABDUCTION    taken       obj     -     person
kill                            DEAL_STATE   off         obj     -     deal/contract
kill                            LIFE         dead        obj     -     animal
kill off                        VOTE_RESULT  rejected    obj     -     thing
kill off                        PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
kill off                        VOTE_RESULT  rejected    obj     -     law/measure/plan
kill oneself                    DEATH_MANNER  suicide     subj    -     person
kiss and make up                TERMS        good        subj    -     any
knock _ offline                 RUNNING      stopped     obj     -     thing
knock _ out                     STAGE        out         obj     -     person/team/org
knock _ out of                  STAGE        out         obj     -     person/team/org/place/country
knock _ out of cup              STAGE        out         obj     -     person/team/org/place/country
knock _ out of sky              IMPACT       missed      obj     -     weapon
knock back                      VOTE_RESULT  rejected    obj     -     thing
knock off ballot                CANDIDATE    out         obj     -     person
knock offline                   RUNNING      stopped     obj     -     thing
knock out                       RUNNING      stopped     obj     -     thing
knock out                       STAGE        out         obj     -     person/team/org
knock out                       STAGE        out         obj     -     person/team/org/place/country
knock out of sky                IMPACT       missed      obj     -     weapon
knock out power in              POWERED      off         next    -     place/building/org
knock out power to              POWERED      off         next    -     place/building/org
know each other                 KNOW_PERSON  known       subj    -     person
know in advance                 WARNED       warned      subj    -     any
know in advance about           WARNED       warned      subj    next  any
know in advance of              WARNED       warned      subj    next  any
know nothing of danger          WARNED       not         subj    -     any
know of danger                  WARNED       warned      subj    -     any
know own attacker               KNOW_PERSON  known       subj    -     person
know own killer                 KNOW_PERSON  known       subj    -     person
know own victim                 KNOW_PERSON  known       subj    -     person
know what he be doing           COMPETENT    fit         subj    -     person
lack experience                 TRAINED      untrained   subj    -     person
lack insurance                  INSURED      uninsured   subj    -     any
lack majority                   MAJORITY     lacks       subj    -     org/party/person
lack mental capacity            COMPETENT    unfit       subj    -     person
lack nurses                     MANNED       short       subj    -     thing
lack permission                 PERMITTED    refused     subj    -     person/org
lack permission for             PERMITTED    refused     subj    next  person/org
lack qualifications             TRAINED      untrained   subj    -     person
lack staff                      MANNED       short       subj    -     thing
lack training                   TRAINED      untrained   subj    -     person
lack votes                      MAJORITY     lacks       subj    -     org/party/person
lag behind in polls             LEADING      behind      subj    -     person/party/org/team
lag in polls                    LEADING      behind      subj    -     person/party/org/team
land as planned                 TOUCHDOWN    safe        subj    -     vehicle
land as planned                 TOUCHDOWN    safe        subj    -     vehicle/flight
land grant                      GRANTED      given       subj    -     org/building/place/team/project
land harmlessly                 IMPACT       missed      subj    -     weapon/shot
land in field                   IMPACT       missed      subj    -     weapon/shot
land in sea                     IMPACT       missed      subj    -     weapon/shot
land intact                     TOUCHDOWN    safe        subj    -     vehicle
land job                        EMPLOYED     employed    subj    -     person
land on                         IMPACT       hit         subj    -     weapon/shot
land on own belly               TOUCHDOWN    crashed     subj    -     vehicle/flight
land safely                     TOUCHDOWN    safe        subj    -     vehicle
land safely                     TOUCHDOWN    safe        subj    -     vehicle/flight
land smoothly                   TOUCHDOWN    safe        subj    -     vehicle/flight
land without incident           TOUCHDOWN    safe        subj    -     vehicle
land without incident           TOUCHDOWN    safe        subj    -     vehicle/flight
land without mishap             TOUCHDOWN    safe        subj    -     vehicle
land without problem            TOUCHDOWN    safe        subj    -     vehicle/flight
languish in                     CUSTODY      held        subj    -     person
languish in                     HOSTAGE      held        subj    -     person/animal
lapse                           LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
lapse                           LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
lapse                           DEAL_STATE   off         subj    -     deal/contract
lapse into coma                 CURED        sick        subj    -     person/animal
lapse into coma                 SLEEP        unconscious  subj    -     person
lash                            STRUCK_PLACE  hit         obj     subj  place/building/country
lash out at                     SUPPORT      against     subj    next  person
last                            TRUCE        peace       subj    -     treaty
last distance                   RACE_END     finished    subj    -     person/vehicle/animal
laud                            REVIEWS      well        obj     subj  art/show/product
laugh _ off                     HEED         ignored     obj     subj  thing
laugh _ off                     ACCEPT_OFFER  refused     obj     subj  deal/money
laugh off                       HEED         ignored     obj     subj  thing
laugh off                       ACCEPT_OFFER  refused     obj     subj  deal/money
launch own bid for              CANDIDATE    in          subj    -     person
launch own campaign for         CANDIDATE    in          subj    -     person
launch own candidacy            CANDIDATE    in          subj    -     person
launch own run for              CANDIDATE    in          subj    -     person
launch strike                   STRIKE_WORK  on          subj    -     person/org
lay down arms                   SURRENDER    gave_up     subj    -     any
lay down own arms               SURRENDER    gave_up     subj    -     any
lay down own guns               SURRENDER    gave_up     subj    -     any
lay down own weapons            SURRENDER    gave_up     subj    -     any
lay off staff                   STAFFING     cutting     subj    -     business/org/building
lay off workers                 STAFFING     cutting     subj    -     business/org/building
lay siege to                    SIEGE        on          obj     -     place/building
lay waste                       STRUCK_PLACE  hit         obj     subj  place/building/country
lay waste to                    STRUCK_PLACE  hit         next    subj  place/building/country
lead _ to safety                EVACUEES     left        obj     -     person/place
lead attack                     LINEUP       in          subj    -     person
lead in polls                   LEADING      ahead       subj    -     person/party/org/team
lead polls                      LEADING      ahead       subj    -     person/party/org/team
lead to agreement               TALKS        on          subj    -     meeting
lead to deal                    TALKS        on          subj    -     meeting
lean towards                    PARTIALITY   sided       subj    -     person/org/country/document
leap                            FIRE_STATE   burning     subj    -     fire
learn from press                WARNED       not         subj    -     any
learn from press about          WARNED       not         subj    next  any
learn from press of             WARNED       not         subj    next  any
leave                           WITHDRAW_FORCES  out         subj    -     force
leave _ alone                   RATE_CHANGE  none        obj     -     price/rate/tax
leave _ as they be              RATE_CHANGE  none        obj     -     price/rate/tax
leave _ broken                  RUNNING      stopped     obj     -     thing
leave _ broken                  MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave _ idle                    RUNNING      stopped     obj     -     thing
leave _ in dark                 WARNED       not         obj     -     person/org/building
leave _ in dark                 POWERED      off         gap     -     place/building/org
leave _ in dark about           WARNED       not         obj     next  person/org/building
leave _ in dark of              WARNED       not         obj     next  person/org/building
leave _ in disrepair            MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave _ in force                LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
leave _ in place                LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
leave _ in place                CONVICTION_STATUS  upheld      obj     -     verdict/sentence/ruling
leave _ in place                LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
leave _ intact                  DAMAGED      intact      gap     -     building/object/vehicle/place
leave _ on bench                LINEUP       out         obj     -     person
leave _ standing                DAMAGED      intact      gap     -     building/object/vehicle/place
leave _ to crumble              MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave _ to rot                  MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave _ to rust                 MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave _ to starve               TREATMENT    badly       obj     subj  person/animal
leave _ unchanged               RATE_CHANGE  none        obj     -     price/rate/tax
leave _ unpaid                  WAGED        unpaid      obj     -     person/org
leave _ unrepaired              RUNNING      stopped     obj     -     thing
leave _ unrepaired              MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave _ unscathed               DAMAGED      intact      gap     -     building/object/vehicle/place
leave _ unscathed               STRUCK_PLACE  spared      obj     subj  place/building/country
leave _ untouched               DAMAGED      intact      gap     -     building/object/vehicle/place
leave _ without electricity     POWERED      off         gap     -     place/building/org
leave _ without power           POWERED      off         gap     -     place/building/org
leave as planned                RUNNING      running     subj    -     flight/vehicle/service
leave broken                    RUNNING      stopped     obj     -     thing
leave broken                    MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave by back door              PRESS        dodged      subj    -     person
leave by choice                 ABDUCTION    own         subj    -     person
leave club                      PLAYER_MOVE  leaves      subj    -     person
leave home by own choice        ABDUCTION    own         subj    -     person
leave hospital                  HOSPITAL     out         subj    -     person
leave idle                      RUNNING      stopped     obj     -     thing
leave in dark                   WARNED       not         obj     -     person/org/building
leave in disrepair              MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave in time                   EVACUEES     left        subj    -     person/place
leave intensive care            CURED        well        subj    -     person/animal
leave jail                      CUSTODY      free        subj    -     person
leave late                      ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
leave of own accord             ABDUCTION    own         subj    -     person
leave of own own accord         ABDUCTION    own         subj    -     person
leave off ballot                CANDIDATE    out         obj     -     person
leave office                    HOLD_OFFICE  out         subj    -     person
leave on bench                  LINEUP       out         obj     -     person
leave on free                   PLAYER_MOVE  leaves      subj    -     person
leave on time                   ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
leave on time                   RUNNING      running     subj    -     flight/vehicle/service
leave out                       MENTION      omitted     next    subj  thing
leave out of                    LINEUP       out         obj     -     person
leave own homes                 EVACUEES     left        subj    -     person/place
leave own job                   HOLD_OFFICE  out         subj    -     person
leave own post                  HOLD_OFFICE  out         subj    -     person
leave prison                    CUSTODY      free        subj    -     person
leave punctually                ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
leave quarantine                ISOLATED     out         subj    -     person/vehicle/animal
leave rails                     RAILS        off         subj    -     vehicle
leave rails                     RAILS        off         subj    -     any
leave rails                     RAILS        off         subj    -     vehicle/service
leave scene                     AFTER_CRASH  fled        subj    -     person/vehicle
leave standing                  CONVICTION_STATUS  upheld      obj     -     verdict/sentence/ruling
leave to crumble                MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave to rot                    MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave to rust                   MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave to starve                 TREATMENT    badly       obj     subj  person/animal
leave track                     RAILS        off         subj    -     vehicle
leave track                     RAILS        off         subj    -     vehicle/service
leave tracks                    RAILS        off         subj    -     vehicle/service
leave trail of destruction in   STRUCK_PLACE  hit         next    subj  place/building/country
leave unanswered                HEED         ignored     obj     subj  thing
leave unpaid                    WAGED        unpaid      obj     -     person/org
leave unrepaired                RUNNING      stopped     obj     -     thing
leave unrepaired                MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave voluntarily               ABDUCTION    own         subj    -     person
legalise                        PERMITTED    given       obj     -     event/show/game/meeting
legalize                        PERMITTED    given       obj     -     event/show/game/meeting
lend                            LENT         lent        obj     subj  person/org/business
lend money to                   LENT         lent        obj     subj  person/org/business
lend own support to             SUPPORT      for         subj    next  person
lend own support to             SUPPORT      for         subj    next  person/org/party
lend own weight to              SUPPORT      for         subj    next  person/org/party
lessons at _ be called off      OPEN_CLOSED  closed      gap     -     building/place/org
lessons at _ be cancelled       OPEN_CLOSED  closed      gap     -     building/place/org
lessons at _ continue           OPEN_CLOSED  open        gap     -     building/place/org
lessons at _ go on              OPEN_CLOSED  open        gap     -     building/place/org
lessons at _ resume             OPEN_CLOSED  open        gap     -     building/place/org
lessons be cancelled at         OPEN_CLOSED  closed      next    -     building/place/org
lessons continue at             OPEN_CLOSED  open        next    -     building/place/org
lessons go on at                OPEN_CLOSED  open        next    -     building/place/org
lessons resume at               OPEN_CLOSED  open        next    -     building/place/org
let _ collapse                  GRANTED      cut         obj     -     org/building/place/team/project
let _ compete                   BAN_SPORT    eligible    obj     -     person
let _ fail                      GRANTED      cut         obj     -     org/building/place/team/project
let _ go                        CUSTODY      free        obj     -     person
let _ go ahead                  VOTE_RESULT  approved    obj     -     thing
let _ go bust                   GRANTED      cut         obj     -     org/building/place/team/project
let _ go home                   EVACUEES     stayed      obj     -     person/place
let _ go to wall                GRANTED      cut         obj     -     org/building/place/team/project
let _ go under                  GRANTED      cut         obj     -     org/building/place/team/project
let _ go without charge         CUSTODY      free        obj     -     person
let _ off                       JAIL         spared      obj     -     person
let _ off with fine             JAIL         spared      obj     -     person
let _ off with warning          JAIL         spared      obj     -     person
let _ play                      BAN_SPORT    eligible    obj     -     person
let _ race                      BAN_SPORT    eligible    obj     -     person
let _ return                    EVACUEES     stayed      obj     -     person/place
let _ run                       CANDIDATE    in          obj     -     person
let _ stand                     CANDIDATE    in          obj     -     person
let _ stand                     CONVICTION_STATUS  upheld      obj     -     verdict/sentence/ruling
let decay                       MAINTAINED   neglected   obj     -     building/object/vehicle/place
let fall into disrepair         MAINTAINED   neglected   obj     -     building/object/vehicle/place
let go free                     JAIL         spared      obj     -     person
let go home                     HOSPITAL     out         obj     -     person
let go of                       KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
let go to ruin                  MAINTAINED   neglected   obj     -     building/object/vehicle/place
let in                          EVIDENCE_STATE  admitted    obj     -     evidence/object/document
let march pass                  FORCE_SHOWN  restrained  subj    -     person/force/org
let off                         JAIL         spared      obj     -     person
let out of                      CUSTODY      free        obj     -     person
let own policy lapse            INSURED      uninsured   subj    -     any
let rot                         MAINTAINED   neglected   obj     -     building/object/vehicle/place
let staff go                    STAFFING     cutting     subj    -     business/org/building
let stand                       GOAL_GIVEN   given       obj     -     point
let through                     VOTE_RESULT  approved    obj     -     thing
let traffic back onto           OPEN_CLOSED  open        obj     -     thing
let walk free                   JAIL         spared      obj     -     person
let workers go                  STAFFING     cutting     subj    -     business/org/building
level                           DAMAGED      damaged     obj     -     building/object/vehicle/place
level off                       RATE_CHANGE  none        subj    -     price/rate/tax/number/market
liberate                        SIEGE        off         next    -     place/building
lie at bottom                   AFLOAT       sunk        subj    -     vehicle
lie awake                       SLEEP        conscious   subj    -     person
lie empty                       VACANT       vacant      subj    -     thing
lie idle                        RUNNING      stopped     subj    -     thing
lie idle                        RUNNING      stopped     subj    -     building/business/vehicle/object/thing
lie in ruins                    DAMAGED      damaged     subj    -     building/object/vehicle/place
lie in ruins                    TRUCE        war         subj    -     treaty
lie in tatters                  TRUCE        war         subj    -     treaty
lie on bottom                   AFLOAT       sunk        subj    -     vehicle
lie on seabed                   AFLOAT       sunk        subj    -     vehicle
lie open                        PROTECTED    exposed     subj    -     any
lie unconscious                 SLEEP        unconscious  subj    -     person
lie unsigned                    SIGNED       pending     subj    -     contract/deal/document
lie vacant                      VACANT       vacant      subj    -     thing
lift                            LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
lift                            LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
lift _ to safety                TRAPPED      freed       obj     -     person/animal/vehicle
lift ban on                     BAN_SPORT    eligible    obj     -     person
lift blockade of                SIEGE        off         next    -     place/building
lift closure of                 OPEN_CLOSED  open        next    -     building/place/object
lift cup                        ELECTION_RESULT  won         subj    -     team/place
lift cup                        MATCH_RESULT  won         subj    -     team/place
lift off successfully           TOUCHDOWN    safe        subj    -     vehicle
lift own profit                 PROFITABLE   profit      subj    -     business/org
lift siege of                   SIEGE        off         next    -     place/building
lift trophy                     ELECTION_RESULT  won         subj    -     team/place
lift trophy                     MATCH_RESULT  won         subj    -     team/place
lights be back on in            POWERED      on          next    -     place/building/org
lights come back on in          POWERED      on          next    -     place/building/org
lights go back on in            POWERED      on          next    -     place/building/org
lights go out in                POWERED      off         next    -     place/building/org
limp back to port               AFLOAT       afloat      subj    -     vehicle
limp into port                  AFLOAT       afloat      subj    -     vehicle
limp off                        LINEUP       out         subj    -     person
line up behind                  SUPPORT      for         subj    next  person/org/party
list                            MENTION      listed      obj     subj  thing
list and sink                   AFLOAT       sunk        subj    -     vehicle
live alone                      ACT_ALONE    alone       subj    -     person
live in                         VACANT       occupied    next    -     thing
live on benefits                EMPLOYED     unemployed  subj    -     person
live to fight another day       OPEN_CLOSED  open        subj    -     business/org/building
live to tell tale               LIFE         alive       subj    -     person
live to tell tale               LIFE         alive       subj    -     person/animal
live within own means           BUDGET_STATE  within      subj    -     thing
load normally                   RUNNING      running     subj    -     thing
loathe                          REVIEWS      badly       obj     subj  art/show/product
lock _ up                       JAIL         jailed      obj     -     person
lock up                         CUSTODY      held        obj     -     person
lock up                         JAIL         jailed      obj     -     person
look after                      TREATMENT    well        obj     subj  person/animal
look after                      MAINTAINED   kept        obj     -     building/object/vehicle/place
look after well                 TREATMENT    well        obj     subj  person/animal
look for workers                STAFFING     hiring      subj    -     business/org/building
look into                       HEED         heeded      obj     subj  document/claim/motion
look on                         FORCE_SHOWN  restrained  subj    -     person/force/org
look up answers                 HONESTY      cheated     subj    -     person
lorries be crossing             OPEN_CLOSED  open        next    -     building/object
lose arm                        INJURY       hurt        subj    -     person
lose backing of                 TRUSTED      no          subj    -     any
lose confidence in              SUPPORT      against     subj    next  person/org/party
lose confidence of              TRUSTED      no          subj    -     any
lose contact with               COMMS        silent      subj    -     any
lose control of                 CAPTURED     held        next    -     place/building
lose control of                 WITHDRAW_FORCES  out         subj    -     force
lose control of                 ORDERLY      violent     next    -     building/place
lose derby                      MATCH_RESULT  lost        subj    -     team/place
lose election                   ELECTION_RESULT  lost        subj    -     person/party/org
lose everything                 MONEY_BACK   lost        subj    -     person/org
lose eye                        INJURY       hurt        subj    -     person
lose faith in                   SUPPORT      against     subj    next  person/org/party
lose final                      MATCH_RESULT  lost        subj    -     team/place
lose finger                     INJURY       hurt        subj    -     person
lose game                       MATCH_RESULT  lost        subj    -     team/place
lose ground                     RATE_CHANGE  down        subj    -     price/rate/tax/number/market
lose leg                        INJURY       hurt        subj    -     person
lose match                      MATCH_RESULT  lost        subj    -     team/place
lose money                      PROFITABLE   loss        subj    -     business/org
lose money at box office        SUCCESS      no          subj    -     thing
lose on penalties               MATCH_RESULT  lost        subj    -     team/place
lose out                        MONEY_BACK   lost        subj    -     person/org
lose out to                     MATCH_RESULT  lost        subj    -     team/place
lose own appeal against deportation  ASYLUM       denied      subj    -     person
lose own asylum case            ASYLUM       denied      subj    -     person
lose own asylum claim           ASYLUM       denied      subj    -     person
lose own battle for life        LIFE         dead        subj    -     person
lose own composure              COMPOSURE    upset       subj    -     person
lose own confidence             TRUSTED      no          subj    -     any
lose own fight for life         LIFE         dead        subj    -     person
lose own fight to stay          ASYLUM       denied      subj    -     person
lose own funding                GRANTED      cut         subj    -     org/building/place/team/project
lose own grant                  GRANTED      cut         subj    -     org/building/place/team/project
lose own head                   COMPOSURE    upset       subj    -     person
lose own home                   TENANCY      out         subj    -     person
lose own homes                  TENANCY      out         subj    -     person
lose own job                    HOLD_OFFICE  out         subj    -     person
lose own job                    EMPLOYED     unemployed  subj    -     person
lose own league status          DIVISION     down        subj    -     team/place/org
lose own liberty                JAIL         jailed      subj    -     person
lose own licence                LICENSED     unlicensed  subj    -     person
lose own license                LICENSED     unlicensed  subj    -     person
lose own life                   LIFE         dead        subj    -     person
lose own life                   LIFE         dead        subj    -     person/animal
lose own life savings           MONEY_BACK   lost        subj    -     person/org
lose own majority               MAJORITY     lacks       subj    -     org/party/person
lose own money                  MONEY_BACK   lost        subj    -     person/org
lose own nerve                  COMPOSURE    upset       subj    -     person
lose own place in               DIVISION     down        subj    -     team
lose own place in side          LINEUP       out         subj    -     person
lose own post                   HOLD_OFFICE  out         subj    -     person
lose own punch                  STORM_STRENGTH  weaker      subj    -     weather
lose own savings                MONEY_BACK   lost        subj    -     person/org
lose own seat                   ELECTION_RESULT  lost        subj    -     person/party/org
lose own shirt                  MONEY_BACK   lost        subj    -     person/org
lose own temper                 COMPOSURE    upset       subj    -     person
lose own throne                 HOLD_OFFICE  out         subj    -     person
lose own way                    ABDUCTION    own         subj    -     person
lose pay                        PAY_MOVE     down        subj    -     person
lose power                      ELECTION_RESULT  lost        subj    -     person/party/org
lose presidency                 ELECTION_RESULT  lost        subj    -     person/party/org
lose radio contact              COMMS        silent      subj    -     any
lose re election                ELECTION_RESULT  lost        subj    -     person/party/org
lose seat                       ELECTION_RESULT  lost        subj    -     person/party/org
lose shootout                   MATCH_RESULT  lost        subj    -     team/place
lose strength                   STORM_STRENGTH  weaker      subj    -     weather
lose support of                 TRUSTED      no          subj    -     any
lose to                         ELECTION_RESULT  lost        subj    -     team/place
lose to                         MATCH_RESULT  lost        subj    -     team/place
lose touch with                 COMMS        silent      subj    -     any
lose trust of                   TRUSTED      no          subj    -     any
lose value                      RATE_CHANGE  down        subj    -     price/rate/tax/number/market
lose vote                       ELECTION_RESULT  lost        subj    -     person/party/org
lose wheel on landing           TOUCHDOWN    crashed     subj    -     vehicle/flight
love                            REVIEWS      well        obj     subj  art/show/product
lower risk of                   EFFECTIVE    effective   subj    -     drug
lure _ away                     ABDUCTION    taken       obj     -     person
lure away                       ABDUCTION    taken       obj     -     person
maintain                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
maintain                        MAINTAINED   kept        obj     -     building/object/vehicle/place
maintain own innocence          PLEA         not_guilty  subj    -     person
make _ compulsory               MANDATORY    must        gap     -     thing
make _ mandatory                MANDATORY    must        gap     -     thing
make _ optional                 MANDATORY    may         gap     -     thing
make _ public                   SECRET       public      obj     -     document/object/claim/evidence
make _ up                       AUTHENTIC    fake        obj     -     document/evidence/claim/art
make _ voluntary                MANDATORY    may         gap     -     thing
make apology                    SORRY        sorry       subj    -     person/org
make arrest                     ARRESTS      made        subj    -     org/person
make arrests                    ARRESTS      made        subj    -     org/person
make bid for                    CANDIDATE    in          subj    -     person
make breakthrough in            LEADS        yes         next    -     thing
make comeback                   SPECIES      recovering  subj    -     animal
make concessions                FIRMNESS     yielded     subj    -     person/org/party/country
make crash landing              TOUCHDOWN    crashed     subj    -     vehicle/flight
make difference                 EFFECTIVE    effective   subj    -     drug
make final                      STAGE        through     subj    -     person/team/org
make full recovery              LIFE         alive       subj    -     person
make full recovery              CURED        well        subj    -     person/animal
make gains                      RATE_CHANGE  up          subj    -     price/rate/tax/number/market
make good recovery              LIFE         alive       subj    -     person
make headway                    TALKS        on          subj    -     meeting
make headway in                 LEADS        yes         next    -     thing
make healthy profit             PROFITABLE   profit      subj    -     business/org
make it ashore                  LIFE         alive       subj    -     person
make it home                    TOUCHDOWN    safe        subj    -     vehicle
make it into port               AFLOAT       afloat      subj    -     vehicle
make it onto statute book       VOTE_RESULT  approved    subj    -     law/measure/plan
make it out alive               LIFE         alive       subj    -     person
make it out alive               LIFE         alive       subj    -     person/animal
make it to                      PASSAGE      through     subj    -     vehicle/goods
make it to final                STAGE        through     subj    -     person/team/org/place/country
make it to finish               RACE_END     finished    subj    -     person/vehicle/animal
make it to port                 AFLOAT       afloat      subj    -     vehicle
make it to safety               LIFE         alive       subj    -     person
make it to surface              LIFE         alive       subj    -     person
make landfall at                STRUCK_PLACE  hit         next    subj  place/building/country
make landfall in                STRUCK_PLACE  hit         next    subj  place/building/country
make landfall near              STRUCK_PLACE  hit         next    subj  place/building/country
make loss                       PROFITABLE   loss        subj    -     business/org
make losses                     PROFITABLE   loss        subj    -     business/org
make money                      PROFITABLE   profit      subj    -     business/org
make no apologies               SORRY        unrepentant  subj    -     person/org
make no apology                 SORRY        unrepentant  subj    -     person/org
make no arrest                  ARRESTS      none        subj    -     org/person
make no arrests                 ARRESTS      none        subj    -     org/person
make no difference              EFFECTIVE    ineffective  subj    -     drug
make no difference to           EFFECTIVE    ineffective  subj    -     drug
make no headway in              LEADS        no          next    -     thing
make no mention of              MENTION      omitted     next    subj  thing
make no reference to            MENTION      omitted     next    subj  thing
make nothing of                 HEED         ignored     obj     subj  thing
make off                        AFTER_CRASH  fled        subj    -     person/vehicle
make off on foot                AFTER_CRASH  fled        subj    -     person/vehicle
make own apologies              SORRY        sorry       subj    -     person/org
make own escape                 AFTER_CRASH  fled        subj    -     person/vehicle
make own getaway                CUSTODY      fugitive    subj    -     person
make own way home               MISSING      found       subj    -     any
make own way in                 INTRUSION    in          subj    -     person/event
make peace                      TERMS        good        subj    -     any
make peace with                 TERMS        good        subj    next  any
make people ill                 SAFE         unsafe      subj    -     thing
make people sick                SAFE         unsafe      subj    -     thing
make port                       AFLOAT       afloat      subj    -     vehicle
make profit                     PROFITABLE   profit      subj    -     business/org
make progress                   TALKS        on          subj    -     meeting
make public apology             SORRY        sorry       subj    -     person/org
make safe landing               TOUCHDOWN    safe        subj    -     vehicle
make safe landing               TOUCHDOWN    safe        subj    -     vehicle/flight
make semi finals                STAGE        through     subj    -     person/team/org
make sick                       SAFE         unsafe      subj    -     thing
make smooth landing             TOUCHDOWN    safe        subj    -     vehicle
make smooth landing             TOUCHDOWN    safe        subj    -     vehicle/flight
make staff redundant            STAFFING     cutting     subj    -     business/org/building
make successful landing         TOUCHDOWN    safe        subj    -     vehicle/flight
make u turn                     FIRMNESS     yielded     subj    -     person/org/party/country
make up                         AUTHENTIC    fake        obj     -     document/evidence/claim/art
make up own story               HONESTY      cheated     subj    -     person
make up story                   HONESTY      cheated     subj    -     person
make workers redundant          STAFFING     cutting     subj    -     business/org/building
maltreat                        TREATMENT    badly       obj     subj  person/animal
man picket lines                STRIKE_WORK  on          subj    -     person/org
manhandle                       TREATMENT    badly       obj     subj  person/animal
manipulate                      FAIR         rigged      obj     -     election/vote/game/event
march into                      CAPTURED     taken       obj     -     place/building
march into                      WITHDRAW_FORCES  in          subj    -     force
march out of                    WITHDRAW_FORCES  out         subj    -     force
march peacefully                ORDERLY      peaceful    subj    -     any
maul                            REVIEWS      badly       obj     subj  art/show/product
may catch fire                  SAFE         unsafe      subj    -     thing
may compete                     BAN_SPORT    eligible    subj    -     person
may continue to operate         LICENSED     licensed    subj    -     person
may continue to practise        LICENSED     licensed    subj    -     person
may go ahead                    VOTE_RESULT  approved    subj    -     thing
may go on operating             LICENSED     licensed    subj    -     person
may go on practising            LICENSED     licensed    subj    -     person
may go on working               LICENSED     licensed    subj    -     person
may keep practising             LICENSED     licensed    subj    -     person
may no longer practise          LICENSED     unlicensed  subj    -     person
may not compete                 BAN_SPORT    banned      subj    -     person
may not play                    BAN_SPORT    banned      subj    -     person
may not practise                LICENSED     unlicensed  subj    -     person
may not race                    BAN_SPORT    banned      subj    -     person
may not run                     CANDIDATE    out         subj    -     person
may not stand                   CANDIDATE    out         subj    -     person
may play                        BAN_SPORT    eligible    subj    -     person
may practise                    LICENSED     licensed    subj    -     person
may race                        BAN_SPORT    eligible    subj    -     person
may run for                     CANDIDATE    in          subj    -     person
may stand for                   CANDIDATE    in          subj    -     person
mean to stay                    STAY_PUT     stay        subj    -     person
meet all own debts              SOLVENCY     solvent     subj    -     thing
meet all standards              RATED        good        subj    -     building/org/business/place
meet before                     KNOW_PERSON  known       subj    -     person
meet deadline                   TARGET_MET   met         subj    -     any
meet demand                     COPE         coping      subj    -     thing
meet democratic standards       FAIR         fair        subj    -     thing
meet hygiene rules              CONTAMINATED  clean       subj    -     thing
meet hygiene standards          CONTAMINATED  clean       subj    -     thing
meet obligation                 COMPLIANCE   kept        subj    -     person/org/business/building/country
meet own deadline               TARGET_MET   met         subj    -     any
meet own goal                   TARGET_MET   met         subj    -     any
meet own quota                  TARGET_MET   met         subj    -     any
meet own target                 TARGET_MET   met         subj    -     any
meet own targets                TARGET_MET   met         subj    -     any
meet reporters                  PRESS        faced       subj    -     person
meet required standard          RATED        good        subj    -     building/org/business/place
meet safety standards           SAFE         safe        subj    -     thing
meet standard                   COMPLIANCE   kept        subj    -     person/org/business/building/country
meet with silence               HEED         ignored     subj    -     thing
melt away                       FIRMNESS     yielded     subj    -     person/org/party/country
melt away from                  WITHDRAW_FORCES  out         subj    -     force
melt down                       DAMAGED      damaged     subj    -     building/object/vehicle/place
mend                            MAINTAINED   kept        obj     -     building/object/vehicle/place
mend fences                     TERMS        good        subj    -     any
mend fences with                TERMS        good        subj    next  any
mess _ up                       SUCCESS      no          obj     -     thing
mess up                         SUCCESS      no          obj     -     thing
misbehave                       ORDERLY      violent     subj    -     any
mislead court                   HONESTY      cheated     subj    -     person
mislead jury                    HONESTY      cheated     subj    -     person
mislead police                  HONESTY      cheated     subj    -     person
miss                            IMPACT       missed      subj    -     weapon/shot
miss                            STRUCK_PLACE  spared      obj     subj  place/building/country
miss deadline                   TARGET_MET   missed      subj    -     any
miss final                      STAGE        out         subj    -     person/team/org/place/country
miss games                      BAN_SPORT    banned      subj    -     person
miss hearing                    SHOWED_UP    absent      subj    -     person/org
miss majority                   MAJORITY     lacks       subj    -     org/party/person
miss out                        MENTION      omitted     next    subj  thing
miss out on                     STAGE        out         subj    -     person/team/org
miss out on final               STAGE        out         subj    -     person/team/org/place/country
miss out on place in            STAGE        out         subj    -     person/team/org/place/country
miss own aim                    SUCCESS      no          subj    -     thing
miss own deadline               ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
miss own deadline               TARGET_MET   missed      subj    -     any
miss own goal                   TARGET_MET   missed      subj    -     any
miss own hearing                SHOWED_UP    absent      subj    -     person/org
miss own jabs                   VACCINATED   no          subj    -     any
miss own target                 SUCCESS      no          subj    -     thing
miss own target                 IMPACT       missed      subj    -     weapon/shot
miss own target                 TARGET_MET   missed      subj    -     any
miss own targets                TARGET_MET   missed      subj    -     any
miss own trial                  SHOWED_UP    absent      subj    -     person/org
miss payments on                LOAN_STATE   unpaid      obj     -     thing
miss rain                       WEATHER      dry         subj    -     place
mistreat                        TREATMENT    badly       obj     subj  person/animal
money have run out              SOLVENCY     bankrupt    poss    -     business/org
motorists can use               OPEN_CLOSED  open        next    -     building/place/object
move _ out                      EVACUEES     left        obj     -     person/place
move _ to safety                EVACUEES     left        obj     -     person/place
move ahead with                 PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
move back home                  GONE_HOME    home        subj    -     person
move back into                  VACANT       occupied    next    -     thing
move forward                    TALKS        on          subj    -     meeting
move forward with               PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
move freely                     TRAFFIC      flowing     subj    -     thing
move into                       WITHDRAW_FORCES  in          subj    -     force
move into profit                PROFITABLE   profit      subj    -     business/org
move out of                     VACANT       vacant      next    -     thing
move to safety                  EVACUEES     left        obj     -     person/place
move well                       TRAFFIC      flowing     subj    -     thing
must abide by                   LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
must be boiled                  CONTAMINATED  tainted     subj    -     water
must be worn                    MANDATORY    must        subj    -     thing
must boil own                   CONTAMINATED  tainted     next    -     water
must halt                       SUPPORT      against     subj    next  person
must leave country              ASYLUM       denied      subj    -     person
must not operate                LICENSED     unlicensed  subj    -     person
must not practise               LICENSED     unlicensed  subj    -     person
must obey                       LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
must respect                    LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
must scrap                      SUPPORT      against     subj    next  person
must sit out                    BAN_SPORT    banned      subj    -     person
must stop                       SUPPORT      against     subj    next  person
must wear                       MANDATORY    must        next    -     thing
mutiny                          LOYAL        turned      subj    -     person/force
muzzle                          LEASH        tied        obj     -     animal
nab                             CUSTODY      held        obj     -     person
name _ in squad                 LINEUP       in          obj     -     person
name _ in team                  LINEUP       in          obj     -     person
need not be paid                MANDATORY    may         subj    -     thing
need not be worn                MANDATORY    may         subj    -     thing
need not fear                   SAFE         safe        next    -     thing
need not show                   MANDATORY    may         next    -     thing
need not wear                   MANDATORY    may         next    -     thing
neglect                         TREATMENT    badly       obj     subj  person/animal
neglect                         MAINTAINED   neglected   obj     -     building/object/vehicle/place
negotiate                       SIGNED       pending     obj     -     contract/deal/document
never accept                    SUPPORT      against     subj    next  person
never agree to                  SUPPORT      against     subj    next  person
never back                      SUPPORT      against     subj    next  person
never be checked                VETTED       unchecked   subj    -     thing
never be found                  MISSING      missing     subj    -     person
never be inspected              VETTED       unchecked   subj    -     thing
never be repaid                 LOAN_STATE   unpaid      subj    -     thing
never be tested                 VETTED       unchecked   subj    -     thing
never be told                   WARNED       not         subj    -     any
never be told about             WARNED       not         subj    next  any
never be told of                WARNED       not         subj    next  any
never be trained                TRAINED      untrained   subj    -     person
never be warned                 WARNED       not         subj    -     any
never be warned about           WARNED       not         subj    next  any
never be warned of              WARNED       not         subj    next  any
never cheat                     DRUG_TEST    clean       subj    -     person
never complete own training     TRAINED      untrained   subj    -     person
never dope                      DRUG_TEST    clean       subj    -     person
never get in                    INTRUSION    out         subj    -     person/event
never get permission            PERMITTED    refused     subj    -     person/org
never hit                       TREATMENT    well        next    subj  person/animal
never hurt                      TREATMENT    well        next    subj  person/animal
never lay finger on             TREATMENT    well        next    subj  person/animal
never lay hand on               TREATMENT    well        next    subj  person/animal
never leave family              KEEP_LOSE    kept        subj    -     thing
never leave ground              RUNNING      stopped     subj    -     flight/vehicle/service
never leave rails               RAILS        on          subj    -     vehicle/service
never meet                      KNOW_PERSON  unknown     subj    -     person
never meet before               KNOW_PERSON  unknown     subj    -     person
never part with                 KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
never raise hand against        TREATMENT    well        next    subj  person/animal
never reach                     PASSAGE      back        subj    -     vehicle/goods
never see light of day          SECRET       secret      subj    -     thing
never sell                      KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
never support                   SUPPORT      against     subj    next  person
never take banned               DRUG_TEST    clean       subj    -     person
never take drugs                DRUG_TEST    clean       subj    -     person
never take stage                ON_STAGE     off         subj    -     person/team
never touch                     TREATMENT    well        next    subj  person/animal
never vote for                  SUPPORT      against     subj    next  person
nix                             PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
no longer apply                 LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
no longer have support of       TRUSTED      no          subj    -     any
no longer have to carry         MANDATORY    may         next    -     thing
no longer have to show          MANDATORY    may         next    -     thing
no longer have to wear          MANDATORY    may         next    -     thing
no longer need to wear          MANDATORY    may         next    -     thing
no rain fall in                 WEATHER      dry         next    -     place
no rain fall on                 WEATHER      dry         next    -     place
no tickets be left for          TICKETS      gone        next    -     event/show/game
no traffic be getting through   OPEN_CLOSED  closed      next    -     building/place/object
nod off                         SLEEP        unconscious  subj    -     person
nod through                     VOTE_RESULT  approved    obj     -     thing
nod through                     VOTE_RESULT  approved    obj     -     law/measure/plan
normalise relations             TERMS        good        subj    -     any
normalise relations with        TERMS        good        subj    next  any
normalize relations             TERMS        good        subj    -     any
normalize relations with        TERMS        good        subj    next  any
nosedive                        TOUCHDOWN    crashed     subj    -     vehicle
nosedive                        TOUCHDOWN    crashed     subj    -     vehicle/flight
not apologise                   SORRY        unrepentant  subj    -     person/org
not apologize                   SORRY        unrepentant  subj    -     person/org
not appear in court             SHOWED_UP    absent      subj    -     person/org
not ask for permission          PERMITTED    refused     subj    -     person/org
not attend hearing              SHOWED_UP    absent      subj    -     person/org
not bat eyelid                  COMPOSURE    calm        subj    -     person
not be evacuated                EVACUEES     stayed      subj    -     person/place
not be for sale                 KEEP_LOSE    kept        subj    -     thing
not be found                    MISSING      missing     subj    -     any
not be heard from               MISSING      missing     subj    -     person
not be paid                     WAGED        unpaid      subj    -     person/org
not be paid a cent              WAGED        unpaid      subj    -     person/org
not be ready in time            ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
not be ready on time            ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
not budge                       FIRMNESS     firm        subj    -     person/org/party/country
not budge from own story        STORY_KEPT   kept        subj    -     person
not burst own banks             FLOOD_STATE  within      subj    -     thing
not come out alive              LIFE         dead        subj    -     person
not come out alive              LIFE         dead        subj    -     person/animal
not come to court               SHOWED_UP    absent      subj    -     person/org
not contain                     CONTAINS     free        subj    next  thing
not count                       GOAL_GIVEN   ruled_out   subj    -     point
not derail                      RAILS        on          subj    -     vehicle/service
not drop of rain fall in        WEATHER      dry         next    -     place
not drop of rain fall on        WEATHER      dry         next    -     place
not ease pain                   EFFECTIVE    ineffective  subj    -     drug
not fall                        CAPTURED     held        subj    -     place/building
not flinch                      COMPOSURE    calm        subj    -     person
not flood                       FLOOD_STATE  within      subj    -     thing
not get through                 VOTE_RESULT  rejected    subj    -     law/measure/plan
not give evidence               SHOWED_UP    absent      subj    -     person/org
not give inch                   FIRMNESS     firm        subj    -     person/org/party/country
not go ahead                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
not go on stage                 ON_STAGE     off         subj    -     person/team
not have to show                MANDATORY    may         next    -     thing
not have to wear                MANDATORY    may         next    -     thing
not intervene                   FORCE_SHOWN  restrained  subj    -     person/force/org
not know each other             KNOW_PERSON  unknown     subj    -     person
not know identity of            ANONYMOUS    unknown     next    -     any
not know own attacker           KNOW_PERSON  unknown     subj    -     person
not know who _ be               ANONYMOUS    unknown     gap     -     any
not lay finger on               TREATMENT    well        next    subj  person/animal
not lay hand on                 TREATMENT    well        next    subj  person/animal
not leave own homes             EVACUEES     stayed      subj    -     person/place
not leave rails                 RAILS        on          subj    -     vehicle/service
not lift finger over            HEED         ignored     obj     subj  thing
not list                        MENTION      omitted     next    subj  thing
not make arrest                 ARRESTS      none        subj    -     org/person
not make arrests                ARRESTS      none        subj    -     org/person
not make it                     LIFE         dead        subj    -     person
not make it                     LIFE         dead        subj    -     person/animal
not make it out                 LIFE         dead        subj    -     person
not make it to surface          LIFE         dead        subj    -     person
not meet own target             TARGET_MET   missed      subj    -     any
not mention                     MENTION      omitted     next    subj  thing
not need hospital treatment     HOSPITAL     out         subj    -     person
not part with                   KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
not pass                        VOTE_RESULT  rejected    subj    -     law/measure/plan
not pull through                LIFE         dead        subj    -     person
not rain in                     WEATHER      dry         next    -     place
not reach                       PASSAGE      back        subj    -     vehicle/goods
not reach own target            TARGET_MET   missed      subj    -     any
not repay                       LOAN_STATE   unpaid      obj     -     thing
not save lives                  EFFECTIVE    ineffective  subj    -     drug
not see it coming               WARNED       not         subj    -     any
not see it coming about         WARNED       not         subj    next  any
not see it coming of            WARNED       not         subj    next  any
not see penny                   WAGED        unpaid      subj    -     person/org
not suffer scratch              DAMAGED      intact      subj    -     building/object/vehicle/place
not survive                     LIFE         dead        subj    -     person
not survive                     LIFE         dead        subj    -     person/animal
not take place                  PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
not take sides                  PARTIALITY   neutral     subj    -     person/org/country/document
not talk to each other          TERMS        bad         subj    -     any
not testify                     TAKES_STAND  no          subj    -     person
not testify                     SHOWED_UP    absent      subj    -     person/org
not touch drop                  SOBRIETY     sober       subj    -     person
not use force                   FORCE_SHOWN  restrained  subj    -     person/force/org
not wait for permission         PERMITTED    refused     subj    -     person/org
not win approval                VOTE_RESULT  rejected    subj    -     drug
not work                        EFFECTIVE    ineffective  subj    -     drug
notify                          WARNED       warned      obj     -     person/org/building
notify _ about                  WARNED       warned      obj     next  person/org/building
notify _ of                     WARNED       warned      obj     next  person/org/building
obey code                       COMPLIANCE   kept        subj    -     person/org/business/building/country
obey guideline                  COMPLIANCE   kept        subj    -     person/org/business/building/country
obey instruction                COMPLIANCE   kept        subj    -     person/org/business/building/country
obey law                        COMPLIANCE   kept        subj    -     person/org/business/building/country
obey obligation                 COMPLIANCE   kept        subj    -     person/org/business/building/country
obey order                      COMPLIANCE   kept        subj    -     person/org/business/building/country
obey procedure                  COMPLIANCE   kept        subj    -     person/org/business/building/country
obey protocol                   COMPLIANCE   kept        subj    -     person/org/business/building/country
obey regulation                 COMPLIANCE   kept        subj    -     person/org/business/building/country
obey rule                       COMPLIANCE   kept        subj    -     person/org/business/building/country
obey rules                      COMPLIANCE   kept        subj    -     person/org/business/building/country
obey standard                   COMPLIANCE   kept        subj    -     person/org/business/building/country
object to                       SUPPORT      against     subj    next  person/org/party
observe code                    COMPLIANCE   kept        subj    -     person/org/business/building/country
observe guideline               COMPLIANCE   kept        subj    -     person/org/business/building/country
observe law                     COMPLIANCE   kept        subj    -     person/org/business/building/country
observe obligation              COMPLIANCE   kept        subj    -     person/org/business/building/country
observe order                   COMPLIANCE   kept        subj    -     person/org/business/building/country
observe procedure               COMPLIANCE   kept        subj    -     person/org/business/building/country
observe protocol                COMPLIANCE   kept        subj    -     person/org/business/building/country
observe regulation              COMPLIANCE   kept        subj    -     person/org/business/building/country
observe rule                    COMPLIANCE   kept        subj    -     person/org/business/building/country
observe rules                   COMPLIANCE   kept        subj    -     person/org/business/building/country
occupy                          VACANT       occupied    next    -     thing
occupy                          WITHDRAW_FORCES  in          subj    -     force
occupy                          CAPTURED     taken       obj     -     place/building
offer apology                   SORRY        sorry       subj    -     person/org
offer little protection         EFFECTIVE    ineffective  subj    -     drug
offer no apology                SORRY        unrepentant  subj    -     person/org
offer no protection             EFFECTIVE    ineffective  subj    -     drug
offer no protection against     EFFECTIVE    ineffective  subj    -     drug
offer no resistance             SURRENDER    gave_up     subj    -     any
offer own apologies             SORRY        sorry       subj    -     person/org
offer own resignation           HOLD_OFFICE  out         subj    -     person
offer protection                EFFECTIVE    effective   subj    -     drug
offer protection against        EFFECTIVE    effective   subj    -     drug
offload                         KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
offload                         KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
offload                         PLAYER_MOVE  leaves      obj     -     person
offload                         KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
oil be flowing through          RUNNING      running     next    -     building/object/thing
oil flow through                RUNNING      running     next    -     building/object/thing
omit                            MENTION      omitted     next    subj  thing
only handful attend             CROWDS       small       next    -     event/show/game/meeting
only handful turn up for        CROWDS       small       next    -     event/show/game/meeting
open _ to public                SECRET       public      obj     -     document/object/claim/evidence
open again                      OPEN_CLOSED  open        subj    -     thing
open fire                       FORCE_SHOWN  used        subj    -     person/force/org
open fire first                 FIRST_SHOT   first       subj    -     person/force
open fire without warning       FIRST_SHOT   first       subj    -     person/force
open higher                     RATE_CHANGE  up          subj    -     price/rate/tax/number/market
open hours late                 ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
open in cinemas                 FILM_OUT     out         subj    -     show
open in theaters                FILM_OUT     out         subj    -     show
open late                       ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
open lower                      RATE_CHANGE  down        subj    -     price/rate/tax/number/market
open on time                    ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
open own doors                  OPEN_CLOSED  open        subj    -     thing
open own doors                  FINISHED     done        subj    -     thing
open own eyes                   SLEEP        conscious   subj    -     person
open own gates                  OPEN_CLOSED  open        subj    -     thing
open to traffic                 OPEN_CLOSED  open        subj    -     thing
open up lead                    LEADING      ahead       subj    -     person/party/org/team
open way for                    VOTE_RESULT  approved    next    -     thing
openly back                     PARTIALITY   sided       subj    -     person/org/country/document
operate alone                   ACT_ALONE    alone       subj    -     person
operate normally                RUNNING      running     subj    -     flight/vehicle/service
oppose                          SUPPORT      against     subj    next  person
opt not to testify              TAKES_STAND  no          subj    -     person
order                           PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
order _ out                     EVACUEES     left        obj     -     person/place
order _ to evacuate             EVACUEES     left        obj     -     person/place
order _ to leave                EVACUEES     left        obj     -     person/place
order _ to stay indoors         EVACUEES     stayed      obj     -     person/place
order be restored at            ORDERLY      peaceful    next    -     building/place
order be restored in            ORDERLY      peaceful    next    -     building/place
order closure of                OPEN_CLOSED  closed      next    -     building/place/org
oust                            HOLD_OFFICE  out         obj     -     person
outage hit                      POWERED      off         next    -     place/building/org
outlaw                          PERMITTED    refused     obj     -     event/show/game/meeting
overflow                        VACANT       occupied    subj    -     thing
overflow                        FLOOD_STATE  over        subj    -     thing
overflow own banks              FLOOD_STATE  over        subj    -     thing
overhaul                        MAINTAINED   kept        obj     -     building/object/vehicle/place
overpower                       SURRENDER    fought      obj     -     person
overrule                        CONVICTION_STATUS  overturned  obj     -     verdict/sentence/ruling
overrun                         BUDGET_STATE  over        subj    -     thing
overrun                         CAPTURED     taken       obj     -     place/building
overrun                         ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
overrun runway                  TOUCHDOWN    crashed     subj    -     vehicle/flight
overshoot                       IMPACT       missed      subj    -     weapon/shot
overshoot own budget            BUDGET_STATE  over        subj    -     thing
overshoot own target            TARGET_MET   met         subj    -     any
overshoot runway                TOUCHDOWN    crashed     subj    -     vehicle
overshoot runway                TOUCHDOWN    crashed     subj    -     vehicle/flight
overspend                       BUDGET_STATE  over        subj    -     thing
overtop own banks               FLOOD_STATE  over        subj    -     thing
overturn                        LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
overturn                        RAILS        off         subj    -     vehicle
overturn                        LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
own up to                       DISCLOSED    public      obj     -     money/payment/object/plan/claim/event/work
pack                            VACANT       occupied    next    -     building
pack up and leave               EVACUEES     left        subj    -     person/place
padlock                         OPEN_CLOSED  closed      obj     -     thing
pan                             REVIEWS      badly       obj     subj  art/show/product
panic                           COMPOSURE    upset       subj    -     person
paralyse                        RUNNING      stopped     obj     -     thing
paralyze                        RUNNING      stopped     obj     -     thing
pardon                          CUSTODY      free        obj     -     person
part company with               STAY_PUT     move        subj    -     person
part company with               PLAYER_MOVE  leaves      subj    -     person
part with                       KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
part with                       PLAYER_MOVE  leaves      obj     -     person
part with                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
pass                            VOTE_RESULT  approved    subj    -     law/measure/plan
pass                            VOTE_RESULT  approved    obj     -     law/measure/plan
pass _ fit                      LINEUP       in          obj     -     person
pass away                       LIFE         dead        subj    -     person
pass away                       LIFE         dead        subj    -     person/animal
pass breath test                SOBRIETY     sober       subj    -     person
pass breathalyser test          SOBRIETY     sober       subj    -     person
pass checks                     VETTED       checked     subj    -     thing
pass doping test                DRUG_TEST    clean       subj    -     person
pass drug test                  DRUG_TEST    clean       subj    -     person
pass drugs test                 DRUG_TEST    clean       subj    -     person
pass fit                        BAN_SPORT    eligible    obj     -     person
pass fitness test               LINEUP       in          subj    -     person
pass from person to person      CONTAGIOUS   yes         subj    -     disease
pass inspection                 RATED        good        subj    -     building/org/business/place
pass into hands of              CAPTURED     taken       subj    -     place/building
pass into law                   VOTE_RESULT  approved    subj    -     law/measure/plan
pass late fitness test          LINEUP       in          subj    -     person
pass off                        PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pass off calmly                 ORDERLY      peaceful    subj    -     any
pass off peacefully             ORDERLY      peaceful    subj    -     any
pass off well                   SUCCESS      yes         subj    -     thing
pass off without incident       ORDERLY      peaceful    subj    -     any
pass off without trouble        ORDERLY      peaceful    subj    -     any
pass on race                    CANDIDATE    out         subj    -     person
pass over                       MENTION      omitted     next    subj  thing
pass own inspection             RATED        good        subj    -     building/org/business/place
pass own tests                  CONTAMINATED  clean       subj    -     water
pass own third reading          VOTE_RESULT  approved    subj    -     law/measure/plan
pass peacefully                 ORDERLY      peaceful    subj    -     any
pass quietly                    ORDERLY      peaceful    subj    -     any
pass safety checks              SAFE         safe        subj    -     thing
pass safety tests               SAFE         safe        subj    -     thing
pass up                         ACCEPT_OFFER  refused     obj     subj  job
pass without incident           ORDERLY      peaceful    subj    -     any
pasteurise                      PROCESSED    treated     obj     -     thing
patch                           RESOLVED     resolved    obj     -     thing
patch up own differences        TERMS        good        subj    -     any
patch up own differences with   TERMS        good        subj    next  any
patch up own marriage           COUPLE       together    subj    -     person
patch up own quarrel            TERMS        good        subj    -     any
patch up own quarrel with       TERMS        good        subj    next  any
patrol                          WITHDRAW_FORCES  in          subj    -     force
pause production                RUNNING      stopped     subj    -     building/business/org
pave way for                    VOTE_RESULT  approved    next    -     thing
pay _ in full                   LOAN_STATE   repaid      obj     -     thing
pay _ in full                   WAGED        paid        obj     -     person/org
pay _ off                       LOAN_STATE   repaid      obj     -     thing
pay _ on time                   WAGED        paid        obj     -     person/org
pay attention to                HEED         heeded      obj     subj  thing
pay for answers                 HONESTY      cheated     subj    -     person
pay heed to                     HEED         heeded      obj     subj  thing
pay in full                     LOAN_STATE   repaid      obj     -     thing
pay in full                     WAGED        paid        obj     -     person/org
pay no attention to             HEED         ignored     obj     subj  thing
pay no heed to                  HEED         ignored     obj     subj  thing
pay off                         SUCCESS      yes         subj    -     thing
pay off                         LOAN_STATE   repaid      obj     -     thing
pay on time                     WAGED        paid        obj     -     person/org
pay own bills                   SOLVENCY     solvent     subj    -     thing
pay own debts                   SOLVENCY     solvent     subj    -     business/org
pay price with own job          HOLD_OFFICE  out         subj    -     person
pay with own job                HOLD_OFFICE  out         subj    -     person
pedestrians be crossing         OPEN_CLOSED  open        next    -     building/object
peg                             RATE_CHANGE  none        obj     -     price/rate/tax
pelt _ with eggs                RECEPTION    badly       obj     subj  any
pelt with eggs                  RECEPTION    badly       obj     subj  any
pen in                          LEASH        tied        obj     -     animal
pen new deal                    PLAYER_MOVE  stays       subj    -     person
people flock to                 CROWDS       big         next    -     event/show/game/meeting
people stay away from           CROWDS       small       next    -     event/show/game/meeting
perish                          LIFE         dead        subj    -     person
perish                          LIFE         dead        subj    -     person/animal
perjure oneself                 HONESTY      cheated     subj    -     person
permit                          PERMITTED    given       obj     -     event/show/game/meeting
persist                         RESOLVED     unresolved  subj    -     thing
peter out                       OUTBREAK     out         subj    -     disease
peter out                       STORM_STRENGTH  weaker      subj    -     weather
phone home                      COMMS        sending     subj    -     any
pick holes in                   REVIEWS      badly       obj     subj  art/show/product
picket                          STRIKE_WORK  on          subj    -     person/org
pin down                        CLARITY      clear       next    -     thing
pinpoint                        CLARITY      clear       next    -     thing
place _ in special measures     RATED        bad         obj     -     building/org/business/place
place _ into special measures   RATED        bad         obj     -     building/org/business/place
place _ on leave                HOLD_OFFICE  suspended   obj     -     person
place on desk duty              HOLD_OFFICE  suspended   obj     -     person
place on leave                  HOLD_OFFICE  suspended   obj     -     person
plateau                         RATE_CHANGE  none        subj    -     price/rate/tax/number/market
play by rules                   HONESTY      honest      subj    -     person
play by rules                   COMPLIANCE   kept        subj    -     person/org/business/building/country
play fair                       HONESTY      honest      subj    -     person
play from start                 LINEUP       in          subj    -     person
play full match                 LINEUP       in          subj    -     person
play full ninety minutes        LINEUP       in          subj    -     person
play full set                   ON_STAGE     on          subj    -     person/team
play gig                        ON_STAGE     on          subj    -     person/team
play out draw                   ELECTION_RESULT  drawn       subj    -     team/place
play out draw                   MATCH_RESULT  drawn       subj    -     team/place
play own concert                ON_STAGE     on          subj    -     person/team
play own set                    ON_STAGE     on          subj    -     person/team
play to empty house             CROWDS       small       subj    -     event/show/game/meeting
play to empty seats             VACANT       vacant      subj    -     thing
play to empty seats             CROWDS       small       subj    -     event/show/game/meeting
play to end                     PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
play to full house              VACANT       occupied    subj    -     thing
play to packed house            CROWDS       big         subj    -     event/show/game/meeting
play to packed house            ON_STAGE     on          subj    -     person/team
plead for                       SUPPORT      for         subj    next  person
plead innocent                  PLEA         not_guilty  subj    -     person
plead the fifth                 TAKES_STAND  no          subj    -     person
pledge own future               STAY_PUT     stay        subj    -     person
pledge own future               PLAYER_MOVE  stays       subj    -     person
pledge own future to            STAY_PUT     stay        subj    -     person
pledge own future to            PLAYER_MOVE  stays       subj    -     person
pledge own support to           SUPPORT      for         subj    next  person/org/party
pledge support for              SUPPORT      for         subj    next  person/org/party
plough ahead with               PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
plough off track                RAILS        off         subj    -     vehicle
plough through                  STRUCK_PLACE  hit         obj     subj  place/building/country
plow ahead with                 PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pluck _ to safety               TRAPPED      freed       obj     -     person/animal/vehicle
plug                            LEAK         plugged     obj     -     thing
plummet                         TOUCHDOWN    crashed     subj    -     vehicle/flight
plunge _ into darkness          POWERED      off         gap     -     place/building/org
plunge into                     TOUCHDOWN    crashed     subj    -     vehicle
plunge into ground              TOUCHDOWN    crashed     subj    -     vehicle/flight
plunge into recession           GROWTH       shrinking   subj    -     economy
plunge into red                 PROFITABLE   loss        subj    -     business/org
plunge into sea                 TOUCHDOWN    crashed     subj    -     vehicle/flight
plunge off tracks               RAILS        off         subj    -     vehicle/service
plunge to loss                  PROFITABLE   loss        subj    -     business/org
plunge to own death             LIFE         dead        subj    -     person/animal
point gun                       ARMED        armed       subj    -     person
police have identify            ANONYMOUS    known       next    -     any
police identify                 ANONYMOUS    known       next    -     any
pose danger                     SAFE         unsafe      subj    -     thing
pose no danger                  SAFE         safe        subj    -     thing
pose no risk                    SAFE         safe        subj    -     thing
pose no risk to others          CONTAGIOUS   no          subj    -     disease
pose no threat                  SAFE         safe        subj    -     thing
pose risk                       SAFE         unsafe      subj    -     thing
pose threat                     SAFE         unsafe      subj    -     thing
post _ online                   SECRET       public      obj     -     document/object/claim/evidence
post deficit                    BUDGET_STATE  over        subj    -     thing
post gains                      RATE_CHANGE  up          subj    -     price/rate/tax/number/market
post loss                       PROFITABLE   loss        subj    -     business/org
post profit                     PROFITABLE   profit      subj    -     business/org
post surplus                    BUDGET_STATE  within      subj    -     thing
postpone                        PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pound                           STRUCK_PLACE  hit         obj     subj  place/building/country
pour cold water on              SUPPORT      against     subj    next  person
pour into                       LEAK         leaking     subj    -     thing
pour out                        LEAK         leaking     subj    -     thing
pour raw                        PROCESSED    raw         next    -     thing
pour scorn on                   RECEPTION    badly       obj     subj  any
pour scorn on                   SUPPORT      against     subj    next  person/org/party
pour untreated                  PROCESSED    raw         next    -     thing
power be back in                POWERED      on          next    -     place/building/org
power be back on at             POWERED      on          next    -     place/building
power be back on in             POWERED      on          next    -     place/building/org
power be cut in                 POWERED      off         next    -     place/building/org
power be cut off in             POWERED      off         next    -     place/building/org
power be off in                 POWERED      off         next    -     place/building/org
power be out in                 POWERED      off         next    -     place/building/org
power be restored in            POWERED      on          next    -     place/building/org
power be restored to            POWERED      on          next    -     place/building/org
power be still out in           POWERED      off         next    -     place/building/org
power cut hit                   POWERED      off         next    -     place/building/org
power cut strike                POWERED      off         next    -     place/building/org
power fail in                   POWERED      off         next    -     place/building/org
power have return to            POWERED      on          next    -     place/building/org
power return to                 POWERED      on          next    -     place/building/org
praise                          REVIEWS      well        obj     subj  art/show/product
premiere                        FILM_OUT     out         subj    -     show
present no danger               SAFE         safe        subj    -     thing
present united front            UNITY        united      subj    -     any
press ahead with                PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
press on with                   INVESTIGATION  open        next    -     inquiry
press on with own campaign      CANDIDATE    in          subj    -     person
press on with own hunger strike  EATING       fasts       subj    -     person
press on with own strike        STRIKE_WORK  on          subj    -     person/org
press on with work on           WORK_ON      going       next    -     thing
prevail                         TRUCE        peace       subj    -     treaty
prevent infection               EFFECTIVE    effective   subj    -     drug
print own last edition          OPEN_CLOSED  closed      subj    -     business/org
proceed                         PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
proceed as planned              PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
proceed with                    PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
proceed without approval        PERMITTED    refused     subj    -     person/org
proclaim oneself winner         CONCESSION   claimed     subj    -     person/party/org
proclaim own innocence          PLEA         not_guilty  subj    -     person
produce agreement               TALKS        on          subj    -     meeting
produce deal                    TALKS        on          subj    -     meeting
production be back at           RUNNING      running     next    -     building/business
production be halted at         RUNNING      stopped     next    -     building/business
production be suspended at      RUNNING      stopped     next    -     building/business
production cease at             RUNNING      stopped     next    -     building/business
production halt at              RUNNING      stopped     next    -     building/business
production have resume at       RUNNING      running     next    -     building/business
production have stop at         RUNNING      stopped     next    -     building/business
production restart at           RUNNING      running     next    -     building/business
production resume at            RUNNING      running     next    -     building/business
production stop at              RUNNING      stopped     next    -     building/business
progress to                     STAGE        through     subj    -     person/team/org
prohibit                        PERMITTED    refused     obj     -     event/show/game/meeting
prolong                         LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
prolong                         LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
prolong life                    EFFECTIVE    effective   subj    -     drug
pronounce _ fake                AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
pronounce _ forgery             AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
pronounce _ genuine             AUTHENTIC    genuine     obj     -     document/evidence/claim/art/object
pronounce _ safe                SAFE         safe        gap     -     thing
pronounce dead                  LIFE         dead        obj     -     person
protect against                 EFFECTIVE    effective   subj    -     drug
protect jobs                    STAFFING     hiring      subj    -     business/org/building
protest against                 SATISFIED    no          subj    -     person/org
protest against                 SUPPORT      against     subj    next  person/org/party
protest own innocence           PLEA         not_guilty  subj    -     person
protest peacefully              ORDERLY      peaceful    subj    -     any
prove authenticity of           AUTHENTIC    genuine     next    -     document/evidence/claim/art/object
prove failure                   SUCCESS      no          subj    -     thing
prove genuine                   AUTHENTIC    genuine     subj    -     thing
prove ineffective               EFFECTIVE    ineffective  subj    -     drug
prove own worth                 EFFECTIVE    effective   subj    -     drug
prove success                   SUCCESS      yes         subj    -     thing
prove to be fake                AUTHENTIC    fake        subj    -     thing
prove to be forgery             AUTHENTIC    fake        subj    -     thing
prove to be hoax                AUTHENTIC    fake        subj    -     thing
prove useless                   EFFECTIVE    ineffective  subj    -     drug
prowl                           LEASH        loose       subj    -     animal
publish                         SECRET       public      obj     -     document/object/claim/evidence
publish own last edition        OPEN_CLOSED  closed      subj    -     business/org
pull _ down                     PLACEMENT    gone        obj     -     object/art/building
pull _ from rubble              TRAPPED      freed       obj     -     person/animal/vehicle
pull _ from rubble alive        LIFE         alive       obj     -     person/animal
pull _ from shelves             ON_SALE      off         obj     -     product/goods/substance/drug/object
pull _ from shelves             ON_SALE      off         obj     -     thing
pull _ off market               ON_SALE      off         obj     -     product/goods/substance/drug/object
pull _ out alive                LIFE         alive       obj     -     person/animal
pull _ to safety                TRAPPED      freed       obj     -     person/animal/vehicle
pull alive from                 LIFE         alive       obj     -     person/animal
pull back from                  WITHDRAW_FORCES  out         subj    -     force
pull body of                    LIFE         dead        obj     -     person/animal
pull down                       PLACEMENT    gone        obj     -     object/art/building
pull down shutters              OPEN_CLOSED  closed      subj    -     thing
pull from rubble alive          LIFE         alive       obj     -     person/animal
pull from shelves               ON_SALE      off         obj     -     product/goods/substance/drug/object
pull funding from               GRANTED      cut         next    -     org/building/place/team/project
pull gun                        ARMED        armed       subj    -     person
pull in crowds                  CROWDS       big         subj    -     event/show/game/meeting
pull knife                      ARMED        armed       subj    -     person
pull off market                 ON_SALE      off         obj     -     product/goods/substance/drug/object
pull out                        WITHDRAW_FORCES  out         subj    -     force
pull out alive                  LIFE         alive       obj     -     person/animal
pull out of                     PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pull out of                     RACE_END     retired     subj    -     person/vehicle/animal
pull out of                     WITHDRAW_FORCES  out         subj    -     force
pull out of                     DEAL_STATE   off         obj     -     deal/contract
pull out of                     DEAL_STATE   off         next    -     deal/contract
pull out of concert             ON_STAGE     off         subj    -     person/team
pull out of contest             CANDIDATE    out         subj    -     person
pull out of race                CANDIDATE    out         subj    -     person
pull out of race for            CANDIDATE    out         subj    -     person
pull out of show                ON_STAGE     off         subj    -     person/team
pull over                       AFTER_CRASH  stayed      subj    -     person/vehicle
pull plug on                    PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pull plug on                    VOTE_RESULT  rejected    next    -     thing
pull plug on                    DEAL_STATE   off         next    -     deal/contract
pull plug on                    INVESTIGATION  closed      next    -     inquiry
pull through                    LIFE         alive       subj    -     person
pull through                    LIFE         alive       subj    -     person/animal
pull together                   UNITY        united      subj    -     any
pummel                          STRUCK_PLACE  hit         obj     subj  place/building/country
pump money into                 GRANTED      given       next    -     org/building/place/team/project
pump raw                        PROCESSED    raw         next    -     thing
pupils at _ be sent home        OPEN_CLOSED  closed      gap     -     building/place/org
pupils be back at               OPEN_CLOSED  open        next    -     building/place/org
pupils be back in class at      OPEN_CLOSED  open        next    -     building/place/org
pupils be sent home from        OPEN_CLOSED  closed      next    -     building/place/org
pupils return to                OPEN_CLOSED  open        next    -     building/place/org
pupils stay at                  OPEN_CLOSED  open        next    -     building/place/org
purge                           DELETED      deleted     obj     -     thing
purify                          PROCESSED    treated     obj     -     thing
push _ through                  VOTE_RESULT  approved    obj     -     law/measure/plan
push ahead with                 PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
push back                       PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
push back                       PLAN_STATUS  postponed   obj     -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
push on with                    PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
push rebels back from           CAPTURED     held        next    -     place/building
push through                    VOTE_RESULT  approved    obj     -     law/measure/plan
put _ behind bars               CUSTODY      held        obj     -     person
put _ behind bars               JAIL         jailed      obj     -     person
put _ down                      LIFE         dead        obj     -     person/animal
put _ down                      LIFE         dead        obj     -     animal
put _ in place                  LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
put _ in public domain          SECRET       public      obj     -     document/object/claim/evidence
put _ in special measures       RATED        bad         obj     -     building/org/business/place
put _ into special measures     RATED        bad         obj     -     building/org/business/place
put _ on leave                  HOLD_OFFICE  suspended   obj     -     person
put _ on probation              JAIL         spared      obj     -     person
put _ on sale                   ON_SALE      on          obj     -     thing
put _ on street                 TENANCY      out         obj     -     person
put _ on trial                  CHARGE_DECISION  charge      obj     -     person/org
put _ online                    SECRET       public      obj     -     document/object/claim/evidence
put _ out                       FIRE_STATE   out         obj     -     fire
put _ out of action             RUNNING      stopped     obj     -     thing
put _ out of its misery         LIFE         dead        obj     -     person/animal
put _ to death                  LIFE         dead        obj     -     person/animal
put _ to sleep                  LIFE         dead        obj     -     person/animal
put _ to sleep                  LIFE         dead        obj     -     animal
put _ up                        RATE_CHANGE  up          obj     -     price/rate/tax
put _ up for sale               KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
put at risk                     SAFE         unsafe      subj    -     thing
put back                        PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put back into service           RUNNING      running     obj     -     thing
put back on ballot              CANDIDATE    in          obj     -     person
put behind bars                 CUSTODY      held        obj     -     person
put behind bars                 JAIL         jailed      obj     -     person
put children at risk            SAFE         unsafe      subj    -     thing
put down                        LIFE         dead        obj     -     person/animal
put down                        LIFE         dead        obj     -     animal
put down own weapons            SURRENDER    gave_up     subj    -     any
put end to                      LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
put end to                      PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put end to                      RESOLVED     resolved    obj     -     thing
put end to                      LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime/tax
put life at risk                SAFE         unsafe      subj    -     thing
put lives at risk               SAFE         unsafe      subj    -     thing
put lives in danger             SAFE         unsafe      subj    -     thing
put name back on ballot         CANDIDATE    in          poss    -     person
put name back on list           CANDIDATE    in          poss    -     person
put name to                     ANONYMOUS    known       obj     -     any
put off                         PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on back burner              PLAN_STATUS  cancelled   obj     -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on desk duty                HOLD_OFFICE  suspended   obj     -     person
put on hold                     PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on hold                     PLAN_STATUS  postponed   obj     -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on ice                      PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on ice                      PLAN_STATUS  cancelled   obj     -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on leave                    HOLD_OFFICE  suspended   obj     -     person
put on sale                     ON_SALE      on          obj     -     thing
put on street                   TENANCY      out         obj     -     person
put oneself forward             CANDIDATE    in          subj    -     person
put out                         FIRE_STATE   out         obj     -     fire
put out of action               RUNNING      stopped     obj     -     thing
put out of its misery           LIFE         dead        obj     -     person/animal
put own foot down on            VOTE_RESULT  rejected    next    -     thing
put own name forward            CANDIDATE    in          subj    -     person
put own signature to            VOTE_RESULT  approved    next    -     thing
put own signature to            VOTE_RESULT  approved    next    -     law/measure/plan
put paid to                     VOTE_RESULT  rejected    next    -     thing
put paid to                     PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put right                       RESOLVED     resolved    obj     -     thing
put stop to                     VOTE_RESULT  rejected    next    -     thing
put to death                    LIFE         dead        obj     -     person/animal
put to sea                      AFLOAT       afloat      subj    -     vehicle
put to sleep                    LIFE         dead        obj     -     person/animal
put up fierce resistance        SURRENDER    fought      subj    -     any
put up fight                    SURRENDER    fought      subj    -     any
put up for sale                 KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
put up no fight                 SURRENDER    gave_up     subj    -     any
put up no resistance            SURRENDER    gave_up     subj    -     any
put up shutters                 OPEN_CLOSED  closed      subj    -     business/org/building
put up struggle                 SURRENDER    fought      subj    -     any
qualify for                     STAGE        through     subj    -     person/team/org
quash                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
quash                           VOTE_RESULT  rejected    obj     -     thing
quash                           LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
quell                           OUTBREAK     out         obj     -     disease
quench                          FIRE_STATE   out         obj     -     fire
quit                            HOLD_OFFICE  out         subj    -     person
quit as                         HOLD_OFFICE  out         subj    -     person
quit club                       STAY_PUT     move        subj    -     person
quit club                       PLAYER_MOVE  leaves      subj    -     person
quit contest                    CANDIDATE    out         subj    -     person
quit own job                    HOLD_OFFICE  out         subj    -     person
quit own post                   HOLD_OFFICE  out         subj    -     person
quit race                       CANDIDATE    out         subj    -     person
race clean                      DRUG_TEST    clean       subj    -     person
rack up losses                  PROFITABLE   loss        subj    -     business/org
rage                            FIRE_STATE   burning     subj    -     fire
rage                            OUTBREAK     burning     subj    -     disease
rage on                         FIRE_STATE   burning     subj    -     fire
rage on                         OUTBREAK     burning     subj    -     disease
rage through                    STRUCK_PLACE  hit         obj     subj  place/building/country
rage unchecked                  FIRE_STATE   burning     subj    -     fire
rail against                    SUPPORT      against     subj    next  person
rail against                    SUPPORT      against     subj    next  person/org/party
rain arrive in                  WEATHER      wet         next    -     place
rain bypass                     WEATHER      dry         next    -     place
rain come to                    WEATHER      wet         next    -     place
rain drench                     WEATHER      wet         next    -     place
rain fall in                    WEATHER      wet         next    -     place
rain fall on                    WEATHER      wet         next    -     place
rain fall over                  WEATHER      wet         next    -     place
rain lash                       WEATHER      wet         next    -     place
rain pour on                    WEATHER      wet         next    -     place
rain soak                       WEATHER      wet         next    -     place
rain stay away from             WEATHER      dry         next    -     place
rain sweep                      WEATHER      wet         next    -     place
rain sweep across               WEATHER      wet         next    -     place
raise no objection to           VOTE_RESULT  approved    next    -     thing
raise white flag                SURRENDER    gave_up     subj    -     any
rake in profits                 PROFITABLE   profit      subj    -     business/org
rally                           RATE_CHANGE  up          subj    -     price/rate/tax/number/market
rally behind                    SUPPORT      for         subj    next  person
rally behind                    UNITY        united      subj    -     any
rally behind                    SUPPORT      for         subj    next  person/org/party
rampage                         ORDERLY      violent     subj    -     any
rate _ good                     RATED        good        obj     -     building/org/business/place
rate _ inadequate               RATED        bad         obj     -     building/org/business/place
rate _ outstanding              RATED        good        obj     -     building/org/business/place
rate _ poor                     RATED        bad         obj     -     building/org/business/place
ratify                          VOTE_RESULT  approved    obj     -     thing
ratify                          VOTE_RESULT  approved    obj     -     law/measure/plan
ravage                          STRUCK_PLACE  hit         obj     subj  place/building/country
rave about                      RECEPTION    well        obj     subj  any
rave about                      REVIEWS      well        obj     subj  art/show/product
raze                            DAMAGED      damaged     obj     -     building/object/vehicle/place
raze _ to ground                DAMAGED      damaged     obj     -     building/object/vehicle/place
raze to ground                  DAMAGED      damaged     obj     -     building/object/vehicle/place
re elect                        ELECTION_RESULT  won         obj     -     person/party/org
re establish ties               TERMS        good        subj    -     any
re establish ties with          TERMS        good        subj    next  any
reach                           PASSAGE      through     subj    -     vehicle/goods
reach agreement                 TALKS        on          subj    -     meeting
reach breakthrough              TALKS        on          subj    -     meeting
reach deadlock                  TALKS        off         subj    -     meeting
reach destination safely        TOUCHDOWN    safe        subj    -     vehicle/flight
reach final                     STAGE        through     subj    -     person/team/org
reach final                     STAGE        through     subj    -     person/team/org/place/country
reach final                     MATCH_RESULT  won         subj    -     team/place
reach finish                    RACE_END     finished    subj    -     person/vehicle/animal
reach harbor                    AFLOAT       afloat      subj    -     vehicle
reach harbour                   AFLOAT       afloat      subj    -     vehicle
reach impasse                   TALKS        off         subj    -     meeting
reach knockout stage            STAGE        through     subj    -     person/team/org/place/country
reach last 16                   STAGE        through     subj    -     person/team/org/place/country
reach last eight                STAGE        through     subj    -     person/team/org
reach last eight                STAGE        through     subj    -     person/team/org/place/country
reach last sixteen              STAGE        through     subj    -     person/team/org
reach next round                STAGE        through     subj    -     person/team/org/place/country
reach orbit                     TOUCHDOWN    safe        subj    -     vehicle
reach own goal                  TARGET_MET   met         subj    -     any
reach own target                IMPACT       hit         subj    -     weapon/shot
reach own target                TARGET_MET   met         subj    -     any
reach port                      AFLOAT       afloat      subj    -     vehicle
reach quarter final             STAGE        through     subj    -     person/team/org/place/country
reach semi final                STAGE        through     subj    -     person/team/org
reach semi final                STAGE        through     subj    -     person/team/org/place/country
reach semi finals               STAGE        through     subj    -     person/team/org
reach shelves                   ON_SALE      on          subj    -     thing
reach shops                     ON_SALE      on          subj    -     thing
reach space                     TOUCHDOWN    safe        subj    -     vehicle
reach surface                   TRAPPED      freed       subj    -     person/animal/vehicle
read it in newspaper            WARNED       not         subj    -     any
read it in newspaper about      WARNED       not         subj    next  any
read it in newspaper of         WARNED       not         subj    next  any
reaffirm own statement          STORY_KEPT   kept        subj    -     person
reaffirm own support for        SUPPORT      for         subj    next  person/org/party
rebel                           LOYAL        turned      subj    -     person/force
rebel against                   SUPPORT      against     subj    next  person/org/party
rebound                         GROWTH       growing     subj    -     economy
rebuff                          ACCEPT_OFFER  refused     obj     subj  deal/money
recall own ambassador           TERMS        bad         subj    -     any
recall own ambassador from      TERMS        bad         subj    next  any
recall own ambassador to        TERMS        bad         subj    next  any
recant own statement            STORY_KEPT   dropped     subj    -     person
recant own story                STORY_KEPT   dropped     subj    -     person
recant own testimony            STORY_KEPT   dropped     subj    -     person
recapture                       LEASH        tied        obj     -     animal
recapture                       CAPTURED     taken       obj     -     place/building
recapture                       CUSTODY      held        obj     -     person
recapture                       WITHDRAW_FORCES  in          subj    -     force
recede                          FLOOD_STATE  within      subj    -     thing
receive approval                VOTE_RESULT  approved    subj    -     thing
receive approval                PERMITTED    given       subj    -     person/org
receive approval for            PERMITTED    given       subj    next  person/org
receive compensation            MONEY_BACK   got         subj    -     person/org
receive damning report          RATED        bad         subj    -     building/org/business/place
receive full pay                WAGED        paid        subj    -     person/org
receive funding                 GRANTED      given       subj    -     org/building/place/team/project
receive glowing report          RATED        good        subj    -     building/org/business/place
receive grant                   GRANTED      given       subj    -     org/building/place/team/project
receive green light             PERMITTED    given       subj    -     person/org
receive green light for         PERMITTED    given       subj    next  person/org
receive hostile reception       RECEPTION    badly       subj    -     any
receive jail term               JAIL         jailed      subj    -     person
receive no compensation         MONEY_BACK   lost        subj    -     person/org
receive no pay                  WAGED        unpaid      subj    -     person/org
receive no training             TRAINED      untrained   subj    -     person
receive no warning              WARNED       not         subj    -     any
receive no warning about        WARNED       not         subj    next  any
receive no warning of           WARNED       not         subj    next  any
receive own money               WAGED        paid        subj    -     person/org
receive pay rise                PAY_MOVE     up          subj    -     person
receive pay rise                PAY_MOVE     up          subj    -     person/org
receive permission              PERMITTED    given       subj    -     person/org
receive permission for          PERMITTED    given       subj    next  person/org
receive poor reviews            REVIEWS      badly       subj    -     art/show/product
receive prison sentence         JAIL         jailed      subj    -     person
receive prison term             JAIL         jailed      subj    -     person
receive raise                   PAY_MOVE     up          subj    -     person
receive raise                   PAY_MOVE     up          subj    -     person/org
receive rave reviews            REVIEWS      well        subj    -     art/show/product
receive red card                ON_PITCH     off         subj    -     person
receive refund                  MONEY_BACK   got         subj    -     person/org
receive royal assent            VOTE_RESULT  approved    subj    -     law/measure/plan
receive standing ovation        RECEPTION    well        subj    -     any
receive suspended sentence      JAIL         spared      subj    -     person
receive top marks               RATED        good        subj    -     building/org/business/place
receive vaccine                 VACCINATED   yes         subj    -     any
receive visitors again          OPEN_CLOSED  open        subj    -     thing
receive wages                   WAGED        paid        subj    -     person/org
receive warm welcome            RECEPTION    well        subj    -     any
receive warning                 WARNED       warned      subj    -     any
receive warning about           WARNED       warned      subj    next  any
receive warning of              WARNED       warned      subj    next  any
recommend                       ACCEPT_OFFER  accepted    obj     subj  deal/money
reconnect                       POWERED      on          next    -     place/building/org
record deficit                  BUDGET_STATE  over        subj    -     thing
record loss                     PROFITABLE   loss        subj    -     business/org
record profit                   PROFITABLE   profit      subj    -     business/org
record surplus                  BUDGET_STATE  within      subj    -     thing
record win over                 MATCH_RESULT  won         subj    -     team/place
recoup own losses               MONEY_BACK   got         subj    -     person/org
recover                         SPECIES      recovering  subj    -     animal
recover                         MISSING      found       obj     -     object/art/document/vehicle
recover own money               MONEY_BACK   got         subj    -     person/org
recruit more staff              STAFFING     hiring      subj    -     business/org/building
recruit staff                   STAFFING     hiring      subj    -     business/org/building
recruit workers                 STAFFING     hiring      subj    -     business/org/building
rectify                         RESOLVED     resolved    obj     -     thing
reduce _ to ashes               DAMAGED      damaged     obj     -     building/object/vehicle/place
reduce _ to rubble              DAMAGED      damaged     obj     -     building/object/vehicle/place
reduce _ to rubble              DAMAGED      damaged     gap     -     building/object/vehicle/place
reduce deaths                   EFFECTIVE    effective   subj    -     drug
reduce headcount                STAFFING     cutting     subj    -     business/org/building
reduce own workforce            STAFFING     cutting     subj    -     business/org/building
reduce risk of                  EFFECTIVE    effective   subj    -     drug
reduce to ashes                 DAMAGED      damaged     obj     -     building/object/vehicle/place
reduce to rubble                DAMAGED      damaged     obj     -     building/object/vehicle/place
reek of alcohol                 SOBRIETY     drunk       subj    -     person
reelect                         ELECTION_RESULT  won         obj     -     person/party/org
refer to                        MENTION      listed      obj     subj  thing
refurbish                       MAINTAINED   kept        obj     -     building/object/vehicle/place
refuse                          ACCEPT_OFFER  refused     obj     subj  deal/money
refuse                          ACCEPT_OFFER  refused     obj     subj  job
refuse _ grant                  GRANTED      cut         obj     -     org/building/place/team/project
refuse _ permission             VOTE_RESULT  rejected    obj     -     thing
refuse _ to admit               EVIDENCE_STATE  excluded    obj     -     evidence/object/document
refuse _ to admit               HOSPITAL     out         obj     -     person
refuse _ to bail out            LENT         refused     obj     subj  person/org/business
refuse approval for             VOTE_RESULT  rejected    next    -     thing
refuse consent for              VOTE_RESULT  rejected    next    -     thing
refuse credit                   LENT         refused     obj     subj  person/org/business
refuse food                     EATING       fasts       subj    -     person
refuse jab                      VACCINATED   no          subj    -     any
refuse loan                     LENT         refused     obj     subj  person/org/business
refuse own assent to            VOTE_RESULT  rejected    next    -     law/measure/plan
refuse own consent to           VOTE_RESULT  rejected    next    -     thing
refuse own meals                EATING       fasts       subj    -     person
refuse permission for           VOTE_RESULT  rejected    next    -     thing
refuse permission for           PERMITTED    refused     next    -     event/show/game/meeting
refuse to abdicate              HOLD_OFFICE  in          subj    -     person
refuse to accept                CONCESSION   claimed     subj    -     person/party/org
refuse to admit                 EVIDENCE_STATE  excluded    obj     -     evidence/object/document
refuse to admit                 HOSPITAL     out         obj     -     person
refuse to allow                 PERMITTED    refused     obj     -     event/show/game/meeting
refuse to apologise             SORRY        unrepentant  subj    -     person/org
refuse to apologize             SORRY        unrepentant  subj    -     person/org
refuse to approve               VOTE_RESULT  rejected    next    -     thing
refuse to approve               VOTE_RESULT  rejected    obj     -     law/measure/plan
refuse to authorise             PERMITTED    refused     obj     -     event/show/game/meeting
refuse to back                  VOTE_RESULT  rejected    next    -     thing
refuse to back down             FIRMNESS     firm        subj    -     person/org/party/country
refuse to bail out              LENT         refused     obj     subj  person/org/business
refuse to bail out              GRANTED      cut         obj     -     org/building/place/team/project
refuse to be vaccinated         VACCINATED   no          subj    -     any
refuse to bow                   FIRMNESS     firm        subj    -     person/org/party/country
refuse to budge                 FIRMNESS     firm        subj    -     person/org/party/country
refuse to budge                 EVACUEES     stayed      subj    -     person/place
refuse to clear                 VOTE_RESULT  rejected    next    -     thing
refuse to come to court         SHOWED_UP    absent      subj    -     person/org
refuse to comply with code      COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to comply with guideline  COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to comply with instruction  COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to comply with law       COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to comply with obligation  COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to comply with order     COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to comply with procedure  COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to comply with protocol  COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to comply with regulation  COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to comply with rule      COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to comply with standard  COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to concede               CONCESSION   claimed     subj    -     person/party/org
refuse to disarm                SURRENDER    fought      subj    -     any
refuse to disclose              SECRET       secret      obj     -     document/object/claim/evidence
refuse to eat                   EATING       fasts       subj    -     person
refuse to evacuate              EVACUEES     stayed      subj    -     person/place
refuse to face                  PRESS        dodged      subj    -     person
refuse to follow code           COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to follow guideline      COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to follow instruction    COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to follow law            COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to follow obligation     COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to follow order          COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to follow procedure      COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to follow protocol       COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to follow regulation     COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to follow rule           COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to follow standard       COMPLIANCE   broke       subj    -     person/org/business/building/country
refuse to fund                  GRANTED      cut         obj     -     org/building/place/team/project
refuse to give back             KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
refuse to give back             KEEP_LOSE    kept        obj     -     art
refuse to give evidence         SHOWED_UP    absent      subj    -     person/org
refuse to give statement        TALKING      no          subj    -     person/org
refuse to give up own weapons   SURRENDER    fought      subj    -     any
refuse to go                    HOLD_OFFICE  in          subj    -     person
refuse to go home               GONE_HOME    away        subj    -     person
refuse to go on                 ON_STAGE     off         subj    -     person/team
refuse to hand back             KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
refuse to hand back             KEEP_LOSE    kept        obj     -     art
refuse to hold                  INVESTIGATION  closed      obj     -     inquiry
refuse to lay down              SURRENDER    fought      subj    -     any
refuse to lay down own arms     SURRENDER    fought      subj    -     any
refuse to lay down own weapons  SURRENDER    fought      subj    -     any
refuse to leave                 EVACUEES     stayed      subj    -     person/place
refuse to lend to               LENT         refused     obj     subj  person/org/business
refuse to let go of             KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object/document
refuse to lift                  LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
refuse to make public           SECRET       secret      obj     -     document/object/claim/evidence
refuse to open                  INVESTIGATION  closed      obj     -     inquiry
refuse to overturn              CONVICTION_STATUS  upheld      obj     -     verdict/sentence/ruling
refuse to part with             KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object/document
refuse to pass                  VOTE_RESULT  rejected    obj     -     law/measure/plan
refuse to perform               ON_STAGE     off         subj    -     person/team
refuse to permit                PERMITTED    refused     obj     -     event/show/game/meeting
refuse to publish               SECRET       secret      obj     -     document/object/claim/evidence
refuse to quash                 CONVICTION_STATUS  upheld      obj     -     verdict/sentence/ruling
refuse to quit                  HOLD_OFFICE  in          subj    -     person
refuse to ratify                VOTE_RESULT  rejected    obj     -     law/measure/plan
refuse to rename                RENAMED      kept        obj     -     thing
refuse to repeal                LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
refuse to return                KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
refuse to return                KEEP_LOSE    kept        obj     -     art
refuse to return                GONE_HOME    away        subj    -     person
refuse to say sorry             SORRY        unrepentant  subj    -     person/org
refuse to scrap                 LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
refuse to sell                  KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
refuse to sell                  PLAYER_MOVE  stays       next    -     person
refuse to sell                  KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
refuse to sell                  KEEP_LOSE    kept        obj     -     art
refuse to set aside             CONVICTION_STATUS  upheld      obj     -     verdict/sentence/ruling
refuse to sign                  VOTE_RESULT  rejected    obj     -     law/measure/plan
refuse to speak to police       TALKING      no          subj    -     person/org
refuse to speak to reporters    PRESS        dodged      subj    -     person
refuse to stock                 ON_SALE      off         obj     -     thing
refuse to surrender             SURRENDER    fought      subj    -     any
refuse to take questions        PRESS        dodged      subj    -     person
refuse to take stand            TAKES_STAND  no          subj    -     person
refuse to talk to police        TALKING      no          subj    -     person/org
refuse to testify               TAKES_STAND  no          subj    -     person
refuse to testify               SHOWED_UP    absent      subj    -     person/org
refuse to work                  STRIKE_WORK  on          subj    -     person/org
refuse vaccine                  VACCINATED   no          subj    -     any
regain consciousness            SLEEP        conscious   subj    -     person
regain control of               ORDERLY      peaceful    next    -     building/place
regain own freedom              CUSTODY      free        subj    -     person
regain own freedom              HOSTAGE      free        subj    -     person/animal
regain own licence              LICENSED     licensed    subj    -     person
regain own seat                 ELECTION_RESULT  won         subj    -     person/party/org
regret nothing                  SORRY        unrepentant  subj    -     person/org
reimpose                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
reimpose                        LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
reinforce                       MAINTAINED   kept        obj     -     building/object/vehicle/place
reinstate                       HOLD_OFFICE  in          obj     -     person
reinstate                       PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
reinstate                       LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
reject                          VOTE_RESULT  rejected    obj     -     thing
reject                          ACCEPT_OFFER  refused     obj     subj  deal/money
reject                          ACCEPT_OFFER  refused     obj     subj  job
reject                          VOTE_RESULT  rejected    obj     -     law/measure/plan
reject call to disarm           SURRENDER    fought      subj    -     any
reject calls for apology        SORRY        unrepentant  subj    -     person/org
reject calls to apologise       SORRY        unrepentant  subj    -     person/org
reject calls to quit            HOLD_OFFICE  in          subj    -     person
reject calls to resign          HOLD_OFFICE  in          subj    -     person
reject calls to return          KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
reject candidacy                CANDIDATE    out         poss    -     person
reject demands to return        KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
reject move to                  PLAYER_MOVE  stays       subj    -     person
reject offer from               PLAYER_MOVE  stays       subj    -     person
reject result                   CONCESSION   claimed     subj    -     person/party/org
relax                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
release _ unharmed              LIFE         alive       obj     -     person/animal
release _ without charge        CHARGE_DECISION  nocharge    obj     -     person/org
release name of                 ANONYMOUS    known       next    -     any
release on bail                 CUSTODY      free        obj     -     person
release raw                     PROCESSED    raw         next    -     thing
release unharmed                LIFE         alive       obj     -     person/animal
release untreated               PROCESSED    raw         next    -     thing
release without charge          CUSTODY      free        obj     -     person
relegate                        DIVISION     down        obj     -     team/org
relieve                         SIEGE        off         next    -     place/building
relieve _ of own duties         HOLD_OFFICE  out         obj     -     person
relieve of command              HOLD_OFFICE  out         obj     -     person
relieve of duty                 HOLD_OFFICE  out         obj     -     person
relieve pain                    EFFECTIVE    effective   subj    -     drug
relinquish                      KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
relinquish own post             HOLD_OFFICE  out         subj    -     person
remain _office                  HOLD_OFFICE  in          subj    office  person
remain afloat                   AFLOAT       afloat      subj    -     vehicle
remain as _office               HOLD_OFFICE  in          subj    office  person
remain at club                  PLAYER_MOVE  stays       subj    -     person
remain at own post              HOLD_OFFICE  in          subj    -     person
remain at scene                 AFTER_CRASH  stayed      subj    -     person/vehicle
remain at side of               LOYAL        loyal       subj    -     person/force
remain available                TICKETS      left        subj    -     ticket
remain behind                   EVACUEES     stayed      subj    -     person/place
remain behind bars              CUSTODY      held        subj    -     person
remain calm                     ORDERLY      peaceful    subj    -     any
remain captive                  HOSTAGE      held        subj    -     person/animal
remain confidential             SECRET       secret      subj    -     thing
remain conscious                SLEEP        conscious   subj    -     person
remain defiant                  FIRMNESS     firm        subj    -     person/org/party/country
remain dry                      WEATHER      dry         subj    -     place
remain flat                     RATE_CHANGE  none        subj    -     price/rate/tax/number/market
remain fugitive                 CUSTODY      fugitive    subj    -     person
remain hostage                  HOSTAGE      held        subj    -     person/animal
remain in                       WITHDRAW_FORCES  in          subj    -     force
remain in business              OPEN_CLOSED  open        subj    -     business/org/building
remain in camp                  GONE_HOME    away        subj    -     person
remain in camps                 GONE_HOME    away        subj    -     person
remain in coma                  SLEEP        unconscious  subj    -     person
remain in contact with          COMMS        sending     subj    -     any
remain in custody               CUSTODY      held        subj    -     person
remain in family hands          KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
remain in force                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
remain in force                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
remain in government hands      CAPTURED     held        subj    -     place/building
remain in hands of              HOSTAGE      held        subj    -     person/animal
remain in hospital              HOSPITAL     in          subj    -     person
remain in jail                  CUSTODY      held        subj    -     person
remain in job                   HOLD_OFFICE  in          subj    -     person
remain in museum                KEEP_LOSE    kept        subj    -     art/object/document/team/building/business
remain in office                HOLD_OFFICE  in          subj    -     person
remain in own homes             EVACUEES     stayed      subj    -     person/place
remain in own homes             TENANCY      in          subj    -     person
remain in own post              HOLD_OFFICE  in          subj    -     person
remain in place                 PLACEMENT    there       subj    -     object/art/building
remain in place                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
remain in place as              HOLD_OFFICE  in          subj    -     person
remain in place as _office      HOLD_OFFICE  in          subj    office  person
remain in post                  HOLD_OFFICE  in          subj    -     person
remain in race                  CANDIDATE    in          subj    -     person
remain intact                   DAMAGED      intact      subj    -     building/object/vehicle/place
remain loyal                    LOYAL        loyal       subj    -     person/force
remain missing                  MISSING      missing     subj    -     any
remain missing                  MISSING      missing     subj    -     object/art/document/vehicle
remain nameless                 ANONYMOUS    unknown     subj    -     any
remain neutral                  PARTIALITY   neutral     subj    -     person/org/country/document
remain on field                 ON_PITCH     on          subj    -     person
remain on market                ON_SALE      on          subj    -     thing
remain on pitch                 ON_PITCH     on          subj    -     person
remain on rails                 RAILS        on          subj    -     vehicle
remain on rails                 RAILS        on          subj    -     any
remain on rails                 RAILS        on          subj    -     vehicle/service
remain on sale                  ON_SALE      on          subj    -     thing
remain on throne                HOLD_OFFICE  in          subj    -     person
remain on tracks                RAILS        on          subj    -     vehicle/service
remain open                     INVESTIGATION  open        subj    -     inquiry
remain passive                  FORCE_SHOWN  restrained  subj    -     person/force/org
remain peaceful                 ORDERLY      peaceful    subj    -     any
remain riddle                   CLARITY      unclear     subj    -     thing
remain secret                   SECRET       secret      subj    -     thing
remain silent                   TAKES_STAND  no          subj    -     person
remain stable                   RATE_CHANGE  none        subj    -     price/rate/tax/number/market
remain standing                 DAMAGED      intact      subj    -     building/object/vehicle/place
remain standing                 PLACEMENT    there       subj    -     object/art/building
remain steady                   RATE_CHANGE  none        subj    -     price/rate/tax/number/market
remain trapped                  TRAPPED      trapped     subj    -     person/animal/vehicle
remain unconscious              SLEEP        unconscious  subj    -     person
remain under government control  CAPTURED     held        subj    -     place/building
remain underground              TRAPPED      trapped     subj    -     person/animal/vehicle
remain unidentified             ANONYMOUS    unknown     subj    -     any
remain unpaid                   LOAN_STATE   unpaid      subj    -     thing
remain unsold                   TICKETS      left        subj    -     ticket
remain unsolved                 RESOLVED     unresolved  subj    -     thing
remain upright                  RAILS        on          subj    -     vehicle
remain within own banks         FLOOD_STATE  within      subj    -     thing
remain without electricity      POWERED      off         subj    -     place/building
remain without power            POWERED      off         subj    -     place/building
remand                          CUSTODY      held        obj     -     person
remand in custody               CUSTODY      held        obj     -     person
remedy                          RESOLVED     resolved    obj     -     thing
remove                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
remove                          PLACEMENT    gone        obj     -     object/art/building
remove _ from office            HOLD_OFFICE  out         obj     -     person
remove _ from sale              ON_SALE      off         obj     -     thing
remove _ from shelves           ON_SALE      off         obj     -     thing
remove from ballot              CANDIDATE    out         obj     -     person
remove from office              HOLD_OFFICE  out         obj     -     person
remove from own post            HOLD_OFFICE  out         obj     -     person
remove last hurdle to           VOTE_RESULT  approved    next    -     thing
remove name from ballot         CANDIDATE    out         poss    -     person
rename                          RENAMED      renamed     obj     -     thing
renege on                       LOAN_STATE   unpaid      obj     -     thing
renege on                       DEAL_STATE   off         obj     -     deal/contract
renew                           LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
renew contract of               HOLD_OFFICE  in          next    -     person
renew own contract              PLAYER_MOVE  stays       subj    -     person
renounce throne                 HOLD_OFFICE  out         subj    -     person
renounce violence               SURRENDER    gave_up     subj    -     any
renovate                        MAINTAINED   kept        obj     -     building/object/vehicle/place
reopen                          OPEN_CLOSED  open        obj     -     thing
reopen                          OPEN_CLOSED  open        subj    -     thing
reopen                          OPEN_CLOSED  open        next    -     building/place/org
reopen                          OPEN_CLOSED  open        obj     -     building/place
reopen own doors                OPEN_CLOSED  open        subj    -     business/org/building
reopen own embassy              TERMS        good        subj    -     any
reopen own embassy in           TERMS        good        subj    next  any
repair                          MAINTAINED   kept        obj     -     building/object/vehicle/place
repair                          RUNNING      running     obj     -     vehicle/service/computer/signal
repatriate                      KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
repatriate                      KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
repay                           LOAN_STATE   repaid      obj     -     thing
repeal                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
repeal                          LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
repeat own accusation           STORY_KEPT   kept        subj    -     person
repeat own allegation           STORY_KEPT   kept        subj    -     person
repeat own claim                STORY_KEPT   kept        subj    -     person
repel                           SUCCESS      no          obj     -     thing
repel                           CAPTURED     held        subj    -     place/building
repel assault on                CAPTURED     held        next    -     place/building
repel attack on                 CAPTURED     held        next    -     place/building
repel rebels at                 CAPTURED     held        next    -     place/building
reply to                        HEED         heeded      obj     subj  document/claim/motion
report for duty                 STRIKE_WORK  off         subj    -     person/org
report for work                 STRIKE_WORK  off         subj    -     person/org
report loss                     PROFITABLE   loss        subj    -     business/org
report profit                   PROFITABLE   profit      subj    -     business/org
report to police                AFTER_CRASH  stayed      subj    -     person/vehicle
report to work                  STRIKE_WORK  off         subj    -     person/org
reprieve                        OPEN_CLOSED  open        next    -     building/place/org
repulse attack on               CAPTURED     held        next    -     place/building
rescind                         LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
rescind                         LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
rescue _ alive                  LIFE         alive       obj     -     person/animal
rescue alive                    LIFE         alive       obj     -     person/animal
resign                          HOLD_OFFICE  out         subj    -     person
resist arrest                   SURRENDER    fought      subj    -     any
resist calls to quit            HOLD_OFFICE  in          subj    -     person
resist calls to resign          HOLD_OFFICE  in          subj    -     person
resolve                         RESOLVED     resolved    obj     -     thing
resolve own differences         TERMS        good        subj    -     any
respect code                    COMPLIANCE   kept        subj    -     person/org/business/building/country
respect guideline               COMPLIANCE   kept        subj    -     person/org/business/building/country
respect law                     COMPLIANCE   kept        subj    -     person/org/business/building/country
respect obligation              COMPLIANCE   kept        subj    -     person/org/business/building/country
respect order                   COMPLIANCE   kept        subj    -     person/org/business/building/country
respect procedure               COMPLIANCE   kept        subj    -     person/org/business/building/country
respect protocol                COMPLIANCE   kept        subj    -     person/org/business/building/country
respect regulation              COMPLIANCE   kept        subj    -     person/org/business/building/country
respect rule                    COMPLIANCE   kept        subj    -     person/org/business/building/country
respect rules                   COMPLIANCE   kept        subj    -     person/org/business/building/country
respond to                      HEED         heeded      obj     subj  document/claim/motion
respond to calls                COMMS        sending     subj    -     any
respond to fire                 FIRST_SHOT   return      subj    -     person/force
respond to treatment            CURED        well        subj    -     person/animal
respond well                    CURED        well        subj    -     person/animal
respond well to                 CURED        well        subj    -     person/animal
restart                         RUNNING      running     obj     -     thing
restart production              RUNNING      running     subj    -     building/business/vehicle/object/thing
restart production              RUNNING      running     subj    -     building/business/org
restore                         MAINTAINED   kept        obj     -     building/object/vehicle/place
restore electricity to          POWERED      on          next    -     place/building/org
restore name to ballot          CANDIDATE    in          poss    -     person
restore name to list            CANDIDATE    in          poss    -     person
restore order at                ORDERLY      peaceful    next    -     building/place
restore order in                ORDERLY      peaceful    next    -     building/place
restore power in                POWERED      on          next    -     place/building/org
restore power to                POWERED      on          next    -     place/building/org
restore relations               TERMS        good        subj    -     any
restore relations with          TERMS        good        subj    next  any
restore supplies to             POWERED      on          next    -     place/building/org
restore supply to               POWERED      on          next    -     place/building/org
restore ties                    TERMS        good        subj    -     any
restore ties with               TERMS        good        subj    next  any
restore to ballot               CANDIDATE    in          obj     -     person
restore to own post             HOLD_OFFICE  in          obj     -     person
resume                          TALKS        on          subj    -     meeting
resume eating                   EATING       eats        subj    -     person
resume fighting                 SURRENDER    fought      subj    -     any
resume operation                RUNNING      running     subj    -     thing
resume own duty                 HOLD_OFFICE  in          subj    -     person
resume own post                 HOLD_OFFICE  in          subj    -     person
resume own strike               STRIKE_WORK  on          subj    -     person/org
resume production               RUNNING      running     subj    -     building/business/vehicle/object/thing
resume production               RUNNING      running     subj    -     building/business/org
resume relations                TERMS        good        subj    -     any
resume search for               MISSING      missing     next    -     any
resume service                  RUNNING      running     subj    -     thing
resume ties                     TERMS        good        subj    -     any
resume ties with                TERMS        good        subj    next  any
resume work on                  WORK_ON      going       next    -     thing
resurface                       MISSING      found       subj    -     any
resurface                       MISSING      found       subj    -     person
resurface                       MISSING      found       subj    -     object/art/document
resurrect                       PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
retain                          LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
retain                          KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
retain confidence of            TRUSTED      yes         subj    -     any
retain own job                  HOLD_OFFICE  in          subj    -     person
retain own name                 RENAMED      kept        subj    -     thing
retain own place in             DIVISION     up          subj    -     team
retain own portfolio            HOLD_OFFICE  in          subj    -     person
retain own post                 HOLD_OFFICE  in          subj    -     person
retain own seat                 ELECTION_RESULT  won         subj    -     person/party/org
retain seat                     ELECTION_RESULT  won         subj    -     person/party/org
retain support of               TRUSTED      yes         subj    -     any
retake                          CAPTURED     taken       obj     -     place/building
retake                          WITHDRAW_FORCES  in          subj    -     force
retire from race                RACE_END     retired     subj    -     person/vehicle/animal
retire hurt                     RACE_END     retired     subj    -     person/vehicle/animal
retract own accusation          STORY_KEPT   dropped     subj    -     person
retract own allegation          STORY_KEPT   dropped     subj    -     person
retract own claim               STORY_KEPT   dropped     subj    -     person
retract own confession          STORY_KEPT   dropped     subj    -     person
retract own statement           STORY_KEPT   dropped     subj    -     person
retract own testimony           STORY_KEPT   dropped     subj    -     person
retreat                         FIRMNESS     yielded     subj    -     org/party/country/person
retreat from                    WITHDRAW_FORCES  out         subj    -     force
return                          KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
return                          KEEP_LOSE    lost        obj     -     art
return _ to office              ELECTION_RESULT  won         obj     -     person/party/org
return _ to power               ELECTION_RESULT  won         obj     -     person/party/org
return fire                     FIRST_SHOT   return      subj    -     person/force
return home                     MISSING      found       subj    -     person
return safely                   TOUCHDOWN    safe        subj    -     vehicle
return to ballot                CANDIDATE    in          obj     -     person
return to base                  TOUCHDOWN    safe        subj    -     vehicle
return to class                 EXPELLED     in          subj    -     person
return to classroom             HOLD_OFFICE  in          subj    -     person
return to duty                  HOLD_OFFICE  in          subj    -     person
return to growth                GROWTH       growing     subj    -     economy
return to own home              GONE_HOME    home        subj    -     person
return to own homes             EVACUEES     stayed      subj    -     person/place
return to own homes             GONE_HOME    home        subj    -     person
return to own job               HOLD_OFFICE  in          subj    -     person
return to own jobs              STRIKE_WORK  off         subj    -     person/org
return to own post              HOLD_OFFICE  in          subj    -     person
return to own village           GONE_HOME    home        subj    -     person
return to own villages          GONE_HOME    home        subj    -     person
return to patrol                HOLD_OFFICE  in          subj    -     person
return to port                  AFLOAT       afloat      subj    -     vehicle
return to power                 ELECTION_RESULT  won         subj    -     person/party/org
return to profit                PROFITABLE   profit      subj    -     business/org
return to service               RUNNING      running     subj    -     building/business/vehicle/object/thing
return to squad                 LINEUP       in          subj    -     person
return to training              LINEUP       in          subj    -     person
return to war                   SURRENDER    fought      subj    -     any
return to work                  STRIKE_WORK  off         subj    -     person/org
reveal _ to be fake             AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
revise own account              STORY_KEPT   dropped     subj    -     person
revive                          PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
revoke                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
revoke                          LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
revoke licence                  LICENSED     unlicensed  poss    -     person
revoke license                  LICENSED     unlicensed  poss    -     person
revolt                          LOYAL        turned      subj    -     person/force
revolt against                  SUPPORT      against     subj    next  person/org/party
rhapsodize about                REVIEWS      well        obj     subj  art/show/product
ride clean                      DRUG_TEST    clean       subj    -     person
ride out                        DAMAGED      intact      subj    -     building/object/vehicle/place
ride out scandal                HOLD_OFFICE  in          subj    -     person
ride out storm                  EVACUEES     stayed      subj    -     person/place
ride out storm                  AFLOAT       afloat      subj    -     vehicle
ride to rescue of               GRANTED      given       next    -     org/building/place/team/project
rig                             FAIR         rigged      obj     -     election/vote/game/event
ring                            SIEGE        on          obj     -     place/building
riot                            ORDERLY      violent     subj    -     any
riot at                         ORDERLY      violent     next    -     building/place
riot break out at               ORDERLY      violent     next    -     event
riot in                         ORDERLY      violent     next    -     building/place
rip _ apart                     DAMAGED      damaged     obj     -     building/object/vehicle/place
rip apart                       DAMAGED      damaged     obj     -     building/object/vehicle/place
rip roof off                    DAMAGED      damaged     next    -     building/object/vehicle/place
rip through                     STRUCK_PLACE  hit         obj     subj  place/building/country
rip up                          DEAL_STATE   off         obj     -     deal/contract
rise above flood level          FLOOD_STATE  over        subj    -     thing
rise again                      RATE_CHANGE  up          subj    -     price/rate/tax/number/market
rise up against                 SUPPORT      against     subj    next  person/org/party
roam free                       LEASH        loose       subj    -     animal
roam freely                     LEASH        loose       subj    -     animal
roam streets                    LEASH        loose       subj    -     animal
roar into                       STRUCK_PLACE  hit         obj     subj  place/building/country
roar through                    STRUCK_PLACE  hit         obj     subj  place/building/country
romp home                       ELECTION_RESULT  won         subj    -     person/party/org
romp to victory                 ELECTION_RESULT  won         subj    -     person/party/org
romp to victory                 MATCH_RESULT  won         subj    -     team/place
rot                             MAINTAINED   neglected   subj    -     building/object/vehicle/place
rot in fields                   HARVEST      failed      subj    -     crop
rough _ up                      TREATMENT    badly       obj     subj  person/animal
rough up                        TREATMENT    badly       obj     subj  person/animal
round _ up                      LEASH        tied        obj     -     animal
round up                        LEASH        tied        obj     -     animal
rubber stamp                    VOTE_RESULT  approved    obj     -     thing
rubber stamp                    VOTE_RESULT  approved    obj     -     law/measure/plan
rubbish                         REVIEWS      badly       obj     subj  art/show/product
ruin                            DAMAGED      damaged     obj     -     building/object/vehicle/place
rule _ ineligible               CANDIDATE    out         obj     -     person
rule _ out                      GOAL_GIVEN   ruled_out   obj     -     point
rule _ out                      ACCEPT_OFFER  refused     obj     subj  deal/money
rule inadmissible               EVIDENCE_STATE  excluded    obj     -     evidence/object/document
rule oneself out                CANDIDATE    out         subj    -     person
rule oneself out of             ACCEPT_OFFER  refused     next    subj  job
rule oneself out of running     CANDIDATE    out         subj    -     person
rule out                        PLAN_STATUS  cancelled   next    -     inquiry/election/strike/tax/hearing/flight
rule out                        GOAL_GIVEN   ruled_out   obj     -     point
rule out                        ACCEPT_OFFER  refused     obj     subj  deal/money
rule out apologising            SORRY        unrepentant  subj    -     person/org
rule out apology                SORRY        unrepentant  subj    -     person/org
rule out bailout of             GRANTED      cut         next    -     org/building/place/team/project
rule out charges against        CHARGE_DECISION  nocharge    next    -     person/org
rule out foul play in           FOUL_PLAY    no          next    -     death
rule out increase in            RATE_CHANGE  none        next    -     price/rate/tax
rule out job cuts               STAFFING     hiring      subj    -     business/org/building
rule out layoffs                STAFFING     hiring      subj    -     business/org/building
rule out move                   PLAYER_MOVE  stays       subj    -     person
rule out move to                PLAYER_MOVE  stays       subj    -     person
rule out murder in              FOUL_PLAY    no          next    -     death
rule out of                     BAN_SPORT    banned      obj     -     person
rule out of race                CANDIDATE    out         obj     -     person
rule out redundancies           STAFFING     hiring      subj    -     business/org/building
rule out renaming               RENAMED      kept        obj     -     thing
rule out returning              KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
rule out rise in                RATE_CHANGE  none        next    -     price/rate/tax
rule out sale of                KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object/document
rule out selling                KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
rumble on                       RESOLVED     unresolved  subj    -     thing
run again                       RUNNING      running     subj    -     thing
run again                       CANDIDATE    in          subj    -     person
run aground                     AFLOAT       sunk        subj    -     vehicle
run aground                     VOTE_RESULT  rejected    subj    -     law/measure/plan
run amok                        ORDERLY      violent     subj    -     any
run amok in                     ORDERLY      violent     next    -     building/place
run as normal                   RUNNING      running     subj    -     thing
run as usual                    RUNNING      running     subj    -     thing
run as usual                    RUNNING      running     subj    -     flight/vehicle/service
run at full capacity            RUNNING      running     subj    -     thing
run at loss                     PROFITABLE   loss        subj    -     business/org
run away                        ABDUCTION    own         subj    -     person
run away from home              ABDUCTION    own         subj    -     person
run behind schedule             ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
run deficit                     BUDGET_STATE  over        subj    -     thing
run dry                         VACANT       vacant      subj    -     thing
run free                        LEASH        loose       subj    -     animal
run freely                      TRAFFIC      flowing     subj    -     thing
run from cameras                PRESS        dodged      subj    -     person
run from scene                  AFTER_CRASH  fled        subj    -     person/vehicle
run full distance               RACE_END     finished    subj    -     person/vehicle/animal
run into sand                   LEADS        no          subj    -     thing
run into sand                   TALKS        off         subj    -     meeting
run into sand                   VOTE_RESULT  rejected    subj    -     law/measure/plan
run late                        ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
run loose                       LEASH        loose       subj    -     animal
run normally                    RUNNING      running     subj    -     thing
run normally                    RUNNING      running     subj    -     building/business/vehicle/object/thing
run off                         ABDUCTION    own         subj    -     person
run off rails                   RAILS        off         subj    -     vehicle/service
run off runway                  TOUCHDOWN    crashed     subj    -     vehicle/flight
run on time                     ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
run on time                     RUNNING      running     subj    -     flight/vehicle/service
run onto rocks                  AFLOAT       sunk        subj    -     vehicle
run out                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
run out of                      TICKETS      gone        next    -     ticket
run out of beds                 COPE         overwhelmed  subj    -     thing
run out of cash                 SOLVENCY     bankrupt    subj    -     business/org
run out of control              OUTBREAK     burning     subj    -     disease
run out of leads in             LEADS        no          next    -     thing
run out of money                SOLVENCY     bankrupt    subj    -     thing
run out of money                SOLVENCY     bankrupt    subj    -     business/org
run out of steam                STORM_STRENGTH  weaker      subj    -     weather
run out winners                 ELECTION_RESULT  won         subj    -     team/place
run out winners                 MATCH_RESULT  won         subj    -     team/place
run over budget                 BUDGET_STATE  over        subj    -     thing
run own course                  PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
run red light                   RIGHT_OF_WAY  red         subj    -     person/vehicle
run riot                        ORDERLY      violent     subj    -     any
run riot in                     ORDERLY      violent     next    -     building/place
run stop sign                   RIGHT_OF_WAY  red         subj    -     person/vehicle
run surplus                     BUDGET_STATE  within      subj    -     thing
run to time                     ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
run up debt                     BUDGET_STATE  over        subj    -     thing
run up debts                    BUDGET_STATE  over        subj    -     thing
run up deficit                  BUDGET_STATE  over        subj    -     thing
run up losses                   PROFITABLE   loss        subj    -     business/org
run wild                        LEASH        loose       subj    -     animal
rupture                         DAMAGED      damaged     subj    -     building/object
rush _ to hospital              HOSPITAL     in          obj     -     person
rush to hospital                HOSPITAL     in          obj     -     person
rust away                       MAINTAINED   neglected   subj    -     building/object/vehicle/place
sack                            HOLD_OFFICE  out         obj     -     person
safeguard jobs                  STAFFING     hiring      subj    -     business/org/building
sail into port                  AFLOAT       afloat      subj    -     vehicle
sail on                         AFLOAT       afloat      subj    -     vehicle
sail through                    VOTE_RESULT  approved    subj    -     thing
sail through                    VOTE_RESULT  approved    subj    -     law/measure/plan
sail through parliament         VOTE_RESULT  approved    subj    -     law/measure/plan
sail through to                 STAGE        through     subj    -     person/team/org
savage                          REVIEWS      badly       obj     subj  art/show/product
save life of                    LIFE         alive       obj     -     person/animal
save lives                      EFFECTIVE    effective   subj    -     drug
save own home                   TENANCY      in          subj    -     person
say goodbye                     PLAYER_MOVE  leaves      subj    -     person
say he be innocent              PLEA         not_guilty  subj    -     person
say he be sorry                 SORRY        sorry       subj    -     person/org
say he have nothing to apologise for  SORRY        unrepentant  subj    -     person/org
say no to                       VOTE_RESULT  rejected    next    -     thing
say no to                       ACCEPT_OFFER  refused     obj     subj  deal/money
say no to                       ACCEPT_OFFER  refused     next    subj  job
say nothing about               MENTION      omitted     next    subj  thing
say nothing in own own defence  TAKES_STAND  no          subj    -     person
say nothing of                  MENTION      omitted     next    subj  thing
say she be innocent             PLEA         not_guilty  subj    -     person
say she be sorry                SORRY        sorry       subj    -     person/org
say she have nothing to apologise for  SORRY        unrepentant  subj    -     person/org
say sorry                       SORRY        sorry       subj    -     person/org
say sorry for                   SORRY        sorry       subj    -     person/org
say sorry to                    SORRY        sorry       subj    -     person/org
say yes to                      VOTE_RESULT  approved    next    -     thing
say yes to                      ACCEPT_OFFER  accepted    obj     subj  deal/money
say yes to                      ACCEPT_OFFER  accepted    next    subj  job
scotch                          DEAL_STATE   off         obj     -     deal/contract
scrap                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
scrap                           PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
scrap                           LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
scrap                           DEAL_STATE   off         obj     -     deal/contract
scrap concert                   ON_STAGE     off         subj    -     person/team
scrap own concert               ON_STAGE     off         subj    -     person/team
scrap own show                  ON_STAGE     off         subj    -     person/team
scrape through                  VOTE_RESULT  approved    subj    -     law/measure/plan
screen                          VETTED       checked     obj     -     thing
scrub                           DELETED      deleted     obj     -     thing
scrutinise                      VETTED       checked     obj     -     thing
scuffles break out at           ORDERLY      violent     next    -     event
scupper                         VOTE_RESULT  rejected    obj     -     thing
scupper                         SUCCESS      no          obj     -     thing
scupper                         DEAL_STATE   off         obj     -     deal/contract
scupper                         VOTE_RESULT  rejected    obj     -     law/measure/plan
scuttle                         AFLOAT       sunk        obj     -     vehicle
seal                            DEAL_STATE   on          obj     -     deal/contract
seal move to                    PLAYER_MOVE  leaves      subj    -     person
seal off                        OPEN_CLOSED  closed      obj     -     thing
seal off                        OPEN_CLOSED  closed      next    -     building/place/object
search for _ continue           MISSING      missing     gap     -     any
search for _ go on              MISSING      missing     gap     -     any
secure approval                 VOTE_RESULT  approved    subj    -     law/measure/plan
secure funding                  GRANTED      given       subj    -     org/building/place/team/project
secure majority                 MAJORITY     has         subj    -     org/party/person
secure own survival             DIVISION     up          subj    -     team
secure permission               PERMITTED    given       subj    -     person/org
secure permission for           PERMITTED    given       subj    next  person/org
secure promotion                DIVISION     up          subj    -     team/place/org
secure second term              ELECTION_RESULT  won         subj    -     person/party/org
secure victory                  MATCH_RESULT  won         subj    -     team/place
secure win                      MATCH_RESULT  won         subj    -     team/place
see _ off                       SUCCESS      no          obj     -     thing
see first rain                  WEATHER      wet         subj    -     place
see it coming                   WARNED       warned      subj    -     any
see it coming about             WARNED       warned      subj    next  any
see it coming of                WARNED       warned      subj    next  any
see it through to end           RACE_END     finished    subj    -     person/vehicle/animal
see light of day                SECRET       public      subj    -     thing
see no danger in                SAFE         safe        next    -     thing
see no need to apologise        SORRY        unrepentant  subj    -     person/org
see no point in                 SUPPORT      against     subj    next  person
see no rain                     WEATHER      dry         subj    -     place
see nothing sinister in         FOUL_PLAY    no          next    -     death
see nothing suspicious in       FOUL_PLAY    no          next    -     death
see off                         SUCCESS      no          obj     -     thing
see off                         MATCH_RESULT  won         subj    -     team/place
see off own challengers         ELECTION_RESULT  won         subj    -     person/party/org
see off own rivals              ELECTION_RESULT  won         subj    -     person/party/org
see out own contract            STAY_PUT     stay        subj    -     person
see out own deal                STAY_PUT     stay        subj    -     person
see out own term                HOLD_OFFICE  in          subj    -     person
see rain                        WEATHER      wet         subj    -     place
see red                         ON_PITCH     off         subj    -     person
see showers                     WEATHER      wet         subj    -     place
seek another term               CANDIDATE    in          subj    -     person
seek bankruptcy protection      SOLVENCY     bankrupt    subj    -     business/org
seek protection from own creditors  SOLVENCY     bankrupt    subj    -     business/org
seek re election                CANDIDATE    in          subj    -     person
seek reelection                 CANDIDATE    in          subj    -     person
seek second term                CANDIDATE    in          subj    -     person
seep out                        LEAK         leaking     subj    -     thing
seize                           CAPTURED     taken       obj     -     place/building
seize up                        RUNNING      stopped     subj    -     thing
self isolate                    ISOLATED     in          subj    -     person/vehicle/animal
sell                            KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
sell                            KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
sell _ off                      KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
sell off                        KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
sell off                        KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
sell off                        KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
sell off                        KEEP_LOSE    lost        obj     -     art/building/business/team
sell out                        VACANT       occupied    subj    -     thing
sell out                        TICKETS      gone        subj    -     ticket/event/show/game
sell out in minutes             TICKETS      gone        subj    -     ticket/event/show/game
sell out within hours           TICKETS      gone        subj    -     ticket/event/show/game
sell poorly                     TICKETS      left        subj    -     ticket
sell slowly                     TICKETS      left        subj    -     ticket
sell well                       SUCCESS      yes         subj    -     thing
send _ back                     KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
send _ back                     KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
send _ crashing out             STAGE        out         obj     -     person/team/org/place/country
send _ down                     JAIL         jailed      obj     -     person
send _ for trial                CHARGE_DECISION  charge      obj     -     person/org
send _ home on full pay         HOLD_OFFICE  suspended   obj     -     person
send _ off                      ON_PITCH     off         obj     -     person
send _ packing                  HOLD_OFFICE  out         obj     -     person
send _ to bottom                AFLOAT       sunk        obj     -     vehicle
send _ to jail                  JAIL         jailed      obj     -     person
send _ to prison                JAIL         jailed      obj     -     person
send back                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
send back                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/document
send back                       KEEP_LOSE    lost        obj     -     art
send crashing out               STAGE        out         obj     -     person/team/org
send down                       JAIL         jailed      obj     -     person
send home on full pay           HOLD_OFFICE  suspended   obj     -     person
send off                        ON_PITCH     off         obj     -     person
send packing                    STAGE        out         obj     -     person/team/org
send pupils home from           OPEN_CLOSED  closed      next    -     building/place/org
send signals                    COMMS        sending     subj    -     any
send to bottom                  AFLOAT       sunk        obj     -     vehicle
send to jail                    JAIL         jailed      obj     -     person
send to prison                  JAIL         jailed      obj     -     person
serve ban                       BAN_SPORT    banned      subj    -     person
serve out own contract          STAY_PUT     stay        subj    -     person
serve out own term              HOLD_OFFICE  in          subj    -     person
service                         MAINTAINED   kept        obj     -     building/object/vehicle/place
set _ aside                     CONVICTION_STATUS  overturned  obj     -     verdict/sentence/ruling
set _ free                      CUSTODY      free        obj     -     person
set _ free unharmed             LIFE         alive       obj     -     person/animal
set aside                       LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
set aside                       CONVICTION_STATUS  overturned  obj     -     verdict/sentence/ruling
set free                        CUSTODY      free        obj     -     person
set free unharmed               LIFE         alive       obj     -     person/animal
set record                      HARVEST      good        subj    -     crop
set up                          PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
settle                          RESOLVED     resolved    obj     -     thing
settle for                      ACCEPT_OFFER  accepted    obj     subj  deal/money
settle own differences          TERMS        good        subj    -     any
settle own strike               STRIKE_WORK  off         subj    -     person/org
sever all ties                  TERMS        bad         subj    -     any
sever all ties with             TERMS        bad         subj    next  any
sever diplomatic relations      TERMS        bad         subj    -     any
sever diplomatic relations with  TERMS        bad         subj    next  any
sever relations                 TERMS        bad         subj    -     any
sever relations with            TERMS        bad         subj    next  any
sever ties                      TERMS        bad         subj    -     any
sever ties with                 TERMS        bad         subj    next  any
shake off injury                LINEUP       in          subj    -     person
shake off own injury            LINEUP       in          subj    -     person
share cell                      ACT_ALONE    together    subj    -     person
share flat                      ACT_ALONE    together    subj    -     person
share points                    MATCH_RESULT  drawn       subj    -     team/place
share room                      ACT_ALONE    together    subj    -     person
share spoils                    ELECTION_RESULT  drawn       subj    -     team/place
share spoils                    MATCH_RESULT  drawn       subj    -     team/place
shed jobs                       STAFFING     cutting     subj    -     business/org/building
shed staff                      STAFFING     cutting     subj    -     business/org/building
shed tears                      COMPOSURE    upset       subj    -     person
shed value                      RATE_CHANGE  down        subj    -     price/rate/tax/number/market
shed workers                    STAFFING     cutting     subj    -     business/org/building
shelter in place                EVACUEES     stayed      subj    -     person/place
shelve                          PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
ship _ out                      PLAYER_MOVE  leaves      obj     -     person
ship out                        PLAYER_MOVE  leaves      obj     -     person
shoot _ dead                    LIFE         dead        obj     -     person/animal
shoot _ dead                    LIFE         dead        obj     -     animal
shoot _ down                    IMPACT       missed      obj     -     weapon
shoot _ down                    TOUCHDOWN    crashed     obj     -     vehicle
shoot dead                      LIFE         dead        obj     -     person
shoot dead                      LIFE         dead        obj     -     person/animal
shoot down                      VOTE_RESULT  rejected    obj     -     thing
shoot down                      IMPACT       missed      obj     -     weapon
shoot down                      TOUCHDOWN    crashed     obj     -     vehicle
shoot down                      VOTE_RESULT  rejected    obj     -     law/measure/plan
shoot first                     FIRST_SHOT   first       subj    -     person/force
shoot in self defence           FIRST_SHOT   return      subj    -     person/force
shoot lights                    RIGHT_OF_WAY  red         subj    -     person/vehicle
shore _ up                      MAINTAINED   kept        obj     -     building/object/vehicle/place
shore up                        MAINTAINED   kept        obj     -     building/object/vehicle/place
should ban                      SUPPORT      against     subj    next  person
should be taken off market      SAFE         unsafe      subj    -     thing
should be taken off shelves     SAFE         unsafe      subj    -     thing
should halt                     SUPPORT      against     subj    next  person
should never have been sold     SAFE         unsafe      subj    -     thing
should not be drunk             CONTAMINATED  tainted     subj    -     water
should not use                  SAFE         unsafe      next    -     thing
should scrap                    SUPPORT      against     subj    next  person
should stop                     SUPPORT      against     subj    next  person
should stop using               SAFE         unsafe      next    -     thing
shout _ down                    RECEPTION    badly       obj     subj  any
shout down                      RECEPTION    badly       obj     subj  any
show _ door                     HOLD_OFFICE  out         obj     -     person
show door                       LENT         refused     obj     subj  person/org/business
show no benefit                 EFFECTIVE    ineffective  subj    -     drug
show no emotion                 COMPOSURE    calm        subj    -     person
show no reaction                COMPOSURE    calm        subj    -     person
show no regret                  SORRY        unrepentant  subj    -     person/org
show no remorse                 SORRY        unrepentant  subj    -     person/org
show no sign of ending          RESOLVED     unresolved  subj    -     thing
show promise                    EFFECTIVE    effective   subj    -     drug
show red card to                ON_PITCH     off         obj     -     person
show remorse                    SORRY        sorry       subj    -     person/org
show restraint                  FORCE_SHOWN  restrained  subj    -     person/force/org
show up for work                STRIKE_WORK  off         subj    -     person/org
showers fall in                 WEATHER      wet         next    -     place
showers fall on                 WEATHER      wet         next    -     place
showers hit                     WEATHER      wet         next    -     place
shred                           DELETED      deleted     obj     -     thing
shrink                          GROWTH       shrinking   subj    -     economy
shrink own workforce            STAFFING     cutting     subj    -     business/org/building
shrink tumours                  EFFECTIVE    effective   subj    -     drug
shrug _ off                     HEED         ignored     obj     subj  thing
shrug off                       HEED         ignored     obj     subj  thing
shun media                      PRESS        dodged      subj    -     person
shut                            OPEN_CLOSED  closed      obj     -     building/place
shut down                       OPEN_CLOSED  closed      obj     -     thing
shut itself off                 RUNNING      stopped     subj    -     thing
shut own doors                  OPEN_CLOSED  closed      subj    -     thing
shut own doors                  OPEN_CLOSED  closed      subj    -     business/org/building
shut own doors for last time    OPEN_CLOSED  closed      subj    -     business/org/building
shut up shop                    OPEN_CLOSED  closed      subj    -     thing
shut up shop                    OPEN_CLOSED  closed      subj    -     business/org/building
shutter                         OPEN_CLOSED  closed      obj     -     building/place
side with                       PARTIALITY   sided       subj    -     person/org/country/document
sign _ into law                 VOTE_RESULT  approved    obj     -     law/measure/plan
sign contract extension         PLAYER_MOVE  stays       subj    -     person
sign for                        PLAYER_MOVE  leaves      subj    -     person
sign new contract               STAY_PUT     stay        subj    -     person
sign new contract               PLAYER_MOVE  stays       subj    -     person
sign new contract               HOLD_OFFICE  in          subj    -     person
sign new deal                   STAY_PUT     stay        subj    -     person
sign new deal                   PLAYER_MOVE  stays       subj    -     person
sign off                        DEAL_STATE   on          obj     -     deal/contract
sign off on                     VOTE_RESULT  approved    next    -     thing
sign off on                     DEAL_STATE   on          next    -     deal/contract
simmer                          RESOLVED     unresolved  subj    -     thing
sing at                         ON_STAGE     on          subj    -     person/team
sing from same hymn sheet       UNITY        united      subj    -     any
sing in                         ON_STAGE     on          subj    -     person/team
sing praises of                 SUPPORT      for         subj    next  person/org/party
sink                            AFLOAT       sunk        subj    -     vehicle
sink                            AFLOAT       sunk        obj     -     vehicle
sink                            DEAL_STATE   off         obj     -     deal/contract
sink into recession             GROWTH       shrinking   subj    -     economy
sink into red                   PROFITABLE   loss        subj    -     business/org
sink to loss                    PROFITABLE   loss        subj    -     business/org
sink without trace              SUCCESS      no          subj    -     thing
sink without trace              AFLOAT       sunk        subj    -     vehicle
sit empty                       VACANT       vacant      subj    -     thing
sit idle                        RUNNING      stopped     subj    -     thing
sit idle                        RUNNING      stopped     subj    -     building/business/vehicle/object/thing
sit in cell                     CUSTODY      held        subj    -     person
sit in dark                     POWERED      off         subj    -     place/building
sit in jail                     CUSTODY      held        subj    -     person
sit in prison                   CUSTODY      held        subj    -     person
sit in private                  SECRET       secret      subj    -     thing
sit it out                      EVACUEES     stayed      subj    -     person/place
sit on                          HEED         ignored     obj     subj  thing
sit on bench                    LINEUP       out         subj    -     person
sit on fence                    PARTIALITY   neutral     subj    -     person/org/country/document
sit out match                   LINEUP       out         subj    -     person
skid off runway                 TOUCHDOWN    crashed     subj    -     vehicle/flight
skimp on                        MAINTAINED   neglected   obj     -     building/object/vehicle/place
skin _ alive                    LIFE         dead        gap     -     person/animal
skin alive                      LIFE         dead        obj     -     person/animal
skip bail                       CUSTODY      fugitive    subj    -     person
skip checks                     VETTED       unchecked   subj    -     thing
skip court                      SHOWED_UP    absent      subj    -     person/org
skip hearing                    SHOWED_UP    absent      subj    -     person/org
skip over                       MENTION      omitted     next    subj  thing
skirt                           STRUCK_PLACE  spared      obj     subj  place/building/country
skirt code                      COMPLIANCE   broke       subj    -     person/org/business/building/country
skirt guideline                 COMPLIANCE   broke       subj    -     person/org/business/building/country
skirt instruction               COMPLIANCE   broke       subj    -     person/org/business/building/country
skirt law                       COMPLIANCE   broke       subj    -     person/org/business/building/country
skirt obligation                COMPLIANCE   broke       subj    -     person/org/business/building/country
skirt order                     COMPLIANCE   broke       subj    -     person/org/business/building/country
skirt procedure                 COMPLIANCE   broke       subj    -     person/org/business/building/country
skirt protocol                  COMPLIANCE   broke       subj    -     person/org/business/building/country
skirt regulation                COMPLIANCE   broke       subj    -     person/org/business/building/country
skirt rule                      COMPLIANCE   broke       subj    -     person/org/business/building/country
skirt standard                  COMPLIANCE   broke       subj    -     person/org/business/building/country
slam                            STRUCK_PLACE  hit         obj     subj  place/building/country
slam door on                    VOTE_RESULT  rejected    next    -     thing
slam into                       IMPACT       hit         subj    -     weapon/shot
slam into                       TOUCHDOWN    crashed     subj    -     vehicle
slam into                       STRUCK_PLACE  hit         obj     subj  place/building/country
slap                            LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
slap ban on                     PERMITTED    refused     next    -     event/show/game/meeting
slash jobs                      STAFFING     cutting     subj    -     business/org/building
slash own workforce             STAFFING     cutting     subj    -     business/org/building
slate                           REVIEWS      badly       obj     subj  art/show/product
slaughter                       LIFE         dead        obj     -     person/animal
slaughter                       LIFE         dead        obj     -     animal
sleep through                   SLEEP        unconscious  subj    -     person
slide into bankruptcy           SOLVENCY     bankrupt    subj    -     business/org
slide into recession            GROWTH       shrinking   subj    -     economy
slide into red                  PROFITABLE   loss        subj    -     business/org
slide off runway                TOUCHDOWN    crashed     subj    -     vehicle/flight
slide to loss                   PROFITABLE   loss        subj    -     business/org
slip behind schedule            ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
slip beneath waves              AFLOAT       sunk        subj    -     vehicle
slip into coma                  SLEEP        unconscious  subj    -     person
slip into coma                  CURED        sick        subj    -     person/animal
slip into recession             GROWTH       shrinking   subj    -     economy
slip into red                   PROFITABLE   loss        subj    -     business/org
slip out                        ABDUCTION    own         subj    -     person
slip out by back door           PRESS        dodged      subj    -     person
slip out of                     CUSTODY      fugitive    subj    -     person
slip through net                CUSTODY      fugitive    subj    -     person
slip through unchecked          VETTED       unchecked   subj    -     thing
slip to defeat                  ELECTION_RESULT  lost        subj    -     team/place
slip to defeat                  MATCH_RESULT  lost        subj    -     team/place
slip to loss                    PROFITABLE   loss        subj    -     business/org
slow disease                    EFFECTIVE    effective   subj    -     drug
slump                           GROWTH       shrinking   subj    -     economy
slump to defeat                 ELECTION_RESULT  lost        subj    -     person/party/org
slump to defeat                 ELECTION_RESULT  lost        subj    -     team/place
slump to defeat                 MATCH_RESULT  lost        subj    -     team/place
slump to loss                   PROFITABLE   loss        subj    -     business/org
smash                           DAMAGED      damaged     obj     -     building/object/vehicle/place
smash windows                   ORDERLY      violent     subj    -     any
smell of alcohol                SOBRIETY     drunk       subj    -     person
smell of drink                  SOBRIETY     drunk       subj    -     person
smooth over                     RESOLVED     resolved    obj     -     thing
smooth way for                  VOTE_RESULT  approved    next    -     thing
smother                         FIRE_STATE   out         obj     -     fire
smoulder                        FIRE_STATE   burning     subj    -     fire
snap                            DAMAGED      damaged     subj    -     building/object/vehicle/place
snap _ up                       ACCEPT_OFFER  accepted    obj     subj  deal/money
snap up                         ACCEPT_OFFER  accepted    obj     subj  deal/money
snap up                         TICKETS      gone        next    -     ticket
snatch                          ABDUCTION    taken       obj     -     person
sneak out                       ABDUCTION    own         subj    -     person
snow fall in                    WEATHER      wet         next    -     place
snow fall on                    WEATHER      wet         next    -     place
snub                            ACCEPT_OFFER  refused     obj     subj  deal/money
snub hearing                    SHOWED_UP    absent      subj    -     person/org
sob                             COMPOSURE    upset       subj    -     person
soften own stance               FIRMNESS     yielded     subj    -     person/org/party/country
soldier on                      HOLD_OFFICE  in          subj    -     person
solve                           RESOLVED     resolved    obj     -     thing
sort _ out                      RESOLVED     resolved    obj     -     thing
sort out                        RESOLVED     resolved    obj     -     thing
sound alarm about               SAFE         unsafe      next    -     thing
sound alarm over                SAFE         unsafe      next    -     thing
spare                           DAMAGED      intact      next    -     building/object/vehicle/place
spare                           STRUCK_PLACE  spared      obj     subj  place/building/country
spare _ jail                    JAIL         spared      obj     -     person
spare _ jail term               JAIL         spared      obj     -     person
spare _ prison                  JAIL         spared      obj     -     person
spare jail                      JAIL         spared      obj     -     person
spare prison                    JAIL         spared      obj     -     person
speak against                   SUPPORT      against     subj    next  person
speak against                   SUPPORT      against     subj    next  person/org/party
speak in favour of              SUPPORT      for         subj    next  person/org/party
speak in own own defence        TAKES_STAND  yes         subj    -     person
speak out against               SUPPORT      against     subj    next  person
speak out against               SUPPORT      against     subj    next  person/org/party
speak to police                 TALKING      yes         subj    -     person/org
speak up for                    SUPPORT      for         subj    next  person
speak with one voice            UNITY        united      subj    -     any
speed away                      AFTER_CRASH  fled        subj    -     person/vehicle
speed off                       AFTER_CRASH  fled        subj    -     person/vehicle
speed recovery                  EFFECTIVE    effective   subj    -     drug
spell _ out                     MENTION      listed      obj     subj  thing
spell out                       MENTION      listed      obj     subj  thing
spew                            LEAK         leaking     subj    -     thing
spill into                      LEAK         leaking     subj    -     thing
spill into streets              FLOOD_STATE  over        subj    -     thing
spill over own banks            FLOOD_STATE  over        subj    -     thing
spin out of control             TOUCHDOWN    crashed     subj    -     vehicle
spiral out of control           OUTBREAK     burning     subj    -     disease
spiral out of control           BUDGET_STATE  over        subj    -     thing
spiral out of control           ORDERLY      violent     subj    -     any
splinter                        UNITY        split       subj    -     any
split up                        COUPLE       apart       subj    -     person
spread                          FIRE_STATE   burning     subj    -     fire
spread                          OUTBREAK     burning     subj    -     disease
spread between people           CONTAGIOUS   yes         subj    -     disease
spread easily                   CONTAGIOUS   yes         subj    -     disease
spread from person to person    CONTAGIOUS   yes         subj    -     disease
spread through air              CONTAGIOUS   yes         subj    -     disease
spring back to life             RUNNING      running     subj    -     thing
spring leak                     DAMAGED      damaged     subj    -     building/object
spurn                           ACCEPT_OFFER  refused     obj     subj  deal/money
spurn                           ACCEPT_OFFER  refused     obj     subj  job
squabble                        UNITY        split       subj    -     any
squat in                        VACANT       occupied    next    -     thing
squeak through                  VOTE_RESULT  approved    subj    -     law/measure/plan
stab _ to death                 LIFE         dead        obj     -     person/animal
stab to death                   LIFE         dead        obj     -     person
stab to death                   LIFE         dead        obj     -     person/animal
stage walkout                   STRIKE_WORK  on          subj    -     person/org
stagnate                        RATE_CHANGE  none        subj    -     price/rate/tax/number/market
stagnate                        GROWTH       shrinking   subj    -     economy
stall                           TALKS        off         subj    -     meeting
stall in                        VOTE_RESULT  rejected    subj    -     law/measure/plan
stamp _ out                     OUTBREAK     out         obj     -     disease
stamp out                       OUTBREAK     out         obj     -     disease
stamp out                       FIRE_STATE   out         obj     -     fire
stand                           LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stand                           GOAL_GIVEN   given       subj    -     point
stand                           CONVICTION_STATUS  upheld      subj    -     verdict/sentence/ruling
stand again                     CANDIDATE    in          subj    -     person
stand as one                    UNITY        united      subj    -     any
stand behind                    SUPPORT      for         subj    next  person/org/party
stand by                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
stand by                        PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
stand by                        FORCE_SHOWN  restrained  subj    -     person/force/org
stand by every word             STORY_KEPT   kept        subj    -     person
stand by own account            STORY_KEPT   kept        subj    -     person
stand by own accusation         STORY_KEPT   kept        subj    -     person
stand by own allegation         STORY_KEPT   kept        subj    -     person
stand by own claim              STORY_KEPT   kept        subj    -     person
stand by own evidence           STORY_KEPT   kept        subj    -     person
stand by own statement          STORY_KEPT   kept        subj    -     person
stand by own story              STORY_KEPT   kept        subj    -     person
stand by own testimony          STORY_KEPT   kept        subj    -     person
stand by own version            STORY_KEPT   kept        subj    -     person
stand down                      HOLD_OFFICE  out         subj    -     person
stand down at election          CANDIDATE    out         subj    -     person
stand empty                     VACANT       vacant      subj    -     thing
stand firm                      FIRMNESS     firm        subj    -     person/org/party/country
stand idle                      RUNNING      stopped     subj    -     thing
stand idle                      RUNNING      stopped     subj    -     building/business/vehicle/object/thing
stand impassively               COMPOSURE    calm        subj    -     person
stand in place                  PLACEMENT    there       subj    -     object/art/building
stand in way of                 VOTE_RESULT  rejected    next    -     thing
stand own ground                FIRMNESS     firm        subj    -     person/org/party/country
stand shoulder to shoulder      UNITY        united      subj    -     any
stand united                    UNITY        united      subj    -     any
stand up for                    SUPPORT      for         subj    next  person
stand where it always           PLACEMENT    there       subj    -     object/art/building
start accidentally              PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
start against                   LINEUP       in          subj    -     person
start building                  WORK_ON      going       next    -     thing
start by accident               PREMEDITATED  accidental  subj    -     event/fire/death/crime/deed
start construction of           WORK_ON      going       next    -     thing
start eating                    EATING       eats        subj    -     person
start game                      LINEUP       in          subj    -     person
start hunger strike             EATING       fasts       subj    -     person
start industrial action         STRIKE_WORK  on          subj    -     person/org
start late                      ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
start match                     LINEUP       in          subj    -     person
start new job                   EMPLOYED     employed    subj    -     person
start on bench                  LINEUP       out         subj    -     person
start on time                   ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
start own prison sentence       JAIL         jailed      subj    -     person
start prison sentence           JAIL         jailed      subj    -     person
start shooting                  FIRST_SHOT   first       subj    -     person/force
start without permission        PERMITTED    refused     subj    -     person/org
start work on                   WORK_ON      going       next    -     thing
starve                          TREATMENT    badly       obj     subj  person/animal
starve oneself                  EATING       fasts       subj    -     person
starve to death                 LIFE         dead        subj    -     person/animal
stave off bankruptcy            SOLVENCY     solvent     subj    -     business/org
stave off recession             GROWTH       growing     subj    -     economy
stay                            LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stay _office                    HOLD_OFFICE  in          subj    office  person
stay afloat                     SOLVENCY     solvent     subj    -     thing
stay afloat                     AFLOAT       afloat      subj    -     vehicle
stay as _office                 HOLD_OFFICE  in          subj    office  person
stay at club                    PLAYER_MOVE  stays       subj    -     person
stay at helm                    HOLD_OFFICE  in          subj    -     person
stay at home                    EVACUEES     stayed      subj    -     person/place
stay at large                   CUSTODY      fugitive    subj    -     person
stay at own post                HOLD_OFFICE  in          subj    -     person
stay at scene                   AFTER_CRASH  stayed      subj    -     person/vehicle
stay at school                  EXPELLED     in          subj    -     person
stay at work                    STRIKE_WORK  off         subj    -     person/org
stay awake                      SLEEP        conscious   subj    -     person
stay away from court            SHOWED_UP    absent      subj    -     person/org
stay away from hearing          SHOWED_UP    absent      subj    -     person/org
stay away from trial            SHOWED_UP    absent      subj    -     person/org
stay back                       FORCE_SHOWN  restrained  subj    -     person/force/org
stay behind                     EVACUEES     stayed      subj    -     person/place
stay behind bars                CUSTODY      held        subj    -     person
stay below flood level          FLOOD_STATE  within      subj    -     thing
stay calm                       COMPOSURE    calm        subj    -     person
stay calm                       ORDERLY      peaceful    subj    -     any
stay conscious                  SLEEP        conscious   subj    -     person
stay course                     FIRMNESS     firm        subj    -     person/org/party/country
stay dry                        WEATHER      dry         subj    -     place
stay dry in                     WEATHER      dry         next    -     place
stay flat                       RATE_CHANGE  none        subj    -     price/rate/tax/number/market
stay in                         WITHDRAW_FORCES  in          subj    -     force
stay in barracks                FORCE_SHOWN  restrained  subj    -     person/force/org
stay in business                SOLVENCY     solvent     subj    -     thing
stay in business                OPEN_CLOSED  open        subj    -     business/org/building
stay in competition             STAGE        through     subj    -     person/team/org
stay in contact with            COMMS        sending     subj    -     any
stay in family                  KEEP_LOSE    kept        subj    -     thing
stay in family hands            KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
stay in force                   LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stay in force                   LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
stay in government hands        CAPTURED     held        subj    -     place/building
stay in job                     HOLD_OFFICE  in          subj    -     person
stay in museum                  KEEP_LOSE    kept        subj    -     art/object/document/team/building/business
stay in office                  HOLD_OFFICE  in          subj    -     person
stay in own hands               KEEP_LOSE    kept        subj    -     thing
stay in own home                TENANCY      in          subj    -     person
stay in own homes               EVACUEES     stayed      subj    -     person/place
stay in own homes               TENANCY      in          subj    -     person
stay in own job                 HOLD_OFFICE  in          subj    -     person
stay in own post                HOLD_OFFICE  in          subj    -     person
stay in own seat                HOLD_OFFICE  in          subj    -     person
stay in place                   LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stay in place                   PLACEMENT    there       subj    -     object/art/building
stay in place                   LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
stay in post                    HOLD_OFFICE  in          subj    -     person
stay in power                   ELECTION_RESULT  won         subj    -     person/party/org
stay in print                   OPEN_CLOSED  open        subj    -     business/org
stay in race                    CANDIDATE    in          subj    -     person
stay in touch with              COMMS        sending     subj    -     any
stay indoors                    EVACUEES     stayed      subj    -     person/place
stay loyal                      LOYAL        loyal       subj    -     person/force
stay loyal to                   STAY_PUT     stay        subj    -     person
stay neutral                    PARTIALITY   neutral     subj    -     person/org/country/document
stay off work                   STRIKE_WORK  on          subj    -     person/org
stay on                         HOLD_OFFICE  in          subj    -     person
stay on as                      HOLD_OFFICE  in          subj    -     person
stay on as _office              HOLD_OFFICE  in          subj    office  person
stay on ballot                  CANDIDATE    in          subj    -     person
stay on field                   ON_PITCH     on          subj    -     person
stay on ground                  RUNNING      stopped     subj    -     flight/vehicle/service
stay on job                     STRIKE_WORK  off         subj    -     person/org
stay on market                  ON_SALE      on          subj    -     thing
stay on pitch                   ON_PITCH     on          subj    -     person
stay on rails                   RAILS        on          subj    -     vehicle
stay on rails                   RAILS        on          subj    -     any
stay on rails                   RAILS        on          subj    -     vehicle/service
stay on sale                    ON_SALE      on          subj    -     thing
stay on shelves                 ON_SALE      on          subj    -     thing
stay on throne                  HOLD_OFFICE  in          subj    -     person
stay on track                   RAILS        on          subj    -     vehicle
stay on track                   RAILS        on          subj    -     vehicle/service
stay on tracks                  RAILS        on          subj    -     vehicle/service
stay open                       OPEN_CLOSED  open        subj    -     building/place/org
stay out of                     PARTIALITY   neutral     subj    -     person/org/country/document
stay out of prison              JAIL         spared      subj    -     person
stay out of sight               FORCE_SHOWN  restrained  subj    -     person/force/org
stay peaceful                   ORDERLY      peaceful    subj    -     any
stay put                        STAY_PUT     stay        subj    -     person
stay put                        KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
stay put                        WITHDRAW_FORCES  in          subj    -     force
stay put until police arrive    AFTER_CRASH  stayed      subj    -     person/vehicle
stay same                       RATE_CHANGE  none        subj    -     price/rate/tax/number/market
stay silent                     TAKES_STAND  no          subj    -     person
stay together                   COUPLE       together    subj    -     person
stay up                         DIVISION     up          subj    -     team
stay upright                    RAILS        on          subj    -     vehicle
stay where it be                PLACEMENT    there       subj    -     object/art/building
stay with victim                AFTER_CRASH  stayed      subj    -     person/vehicle
stay within budget              BUDGET_STATE  within      subj    -     thing
stay within own banks           FLOOD_STATE  within      subj    -     thing
stay within own budget          BUDGET_STATE  within      subj    -     thing
steal                           FAIR         rigged      obj     -     election/vote/game/event
steal data                      INTRUSION    in          subj    -     person/event
steer clear of                  STRUCK_PLACE  spared      next    subj  place/building/country
stem                            OUTBREAK     out         obj     -     disease
step aside                      HOLD_OFFICE  out         subj    -     person
step aside                      CANDIDATE    out         subj    -     person
step down                       HOLD_OFFICE  out         subj    -     person
step in to save                 GRANTED      given       obj     -     org/building/place/team/project
step up                         INVESTIGATION  open        obj     -     inquiry
stick                           TRUCE        peace       subj    -     treaty
stick to                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
stick to                        PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
stick to code                   COMPLIANCE   kept        subj    -     person/org/business/building/country
stick to guideline              COMPLIANCE   kept        subj    -     person/org/business/building/country
stick to instruction            COMPLIANCE   kept        subj    -     person/org/business/building/country
stick to law                    COMPLIANCE   kept        subj    -     person/org/business/building/country
stick to obligation             COMPLIANCE   kept        subj    -     person/org/business/building/country
stick to order                  COMPLIANCE   kept        subj    -     person/org/business/building/country
stick to own account            STORY_KEPT   kept        subj    -     person
stick to own evidence           STORY_KEPT   kept        subj    -     person
stick to own guns               FIRMNESS     firm        subj    -     person/org/party/country
stick to own story              STORY_KEPT   kept        subj    -     person
stick to own version            STORY_KEPT   kept        subj    -     person
stick to procedure              COMPLIANCE   kept        subj    -     person/org/business/building/country
stick to protocol               COMPLIANCE   kept        subj    -     person/org/business/building/country
stick to regulation             COMPLIANCE   kept        subj    -     person/org/business/building/country
stick to rule                   COMPLIANCE   kept        subj    -     person/org/business/building/country
stick to rules                  HONESTY      honest      subj    -     person
stick to rules                  COMPLIANCE   kept        subj    -     person/org/business/building/country
stick to standard               COMPLIANCE   kept        subj    -     person/org/business/building/country
stick together                  UNITY        united      subj    -     any
stick up for                    SUPPORT      for         subj    next  person/org/party
stick with                      PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
stick with own name             RENAMED      kept        subj    -     thing
stiff                           WAGED        unpaid      obj     -     person/org
still apply                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
still be _office                HOLD_OFFICE  in          subj    office  person
still have tickets              TICKETS      left        subj    -     event/show/game
still stand                     CONVICTION_STATUS  upheld      subj    -     verdict/sentence/ruling
stink                           CONTAMINATED  tainted     subj    -     building/place/water/substance
stop                            EFFECTIVE    effective   subj    -     drug
stop _ in own tracks            VOTE_RESULT  rejected    obj     -     thing
stop after                      AFTER_CRASH  stayed      subj    -     person/vehicle
stop at scene                   AFTER_CRASH  stayed      subj    -     person/vehicle
stop construction of            WORK_ON      stopped     next    -     thing
stop disease                    EFFECTIVE    effective   subj    -     drug
stop for cameras                PRESS        faced       subj    -     person
stop funding                    GRANTED      cut         obj     -     org/building/place/team/project
stop production                 RUNNING      stopped     subj    -     building/business/vehicle/object/thing
stop production                 RUNNING      stopped     subj    -     building/business/org
stop publishing                 OPEN_CLOSED  closed      subj    -     business/org
stop responding                 COMMS        silent      subj    -     any
stop running                    RUNNING      stopped     subj    -     thing
stop sale of                    ON_SALE      off         next    -     thing
stop sending                    COMMS        silent      subj    -     any
stop short of apologising       SORRY        unrepentant  subj    -     person/org
stop short of apology           SORRY        unrepentant  subj    -     person/org
stop to help                    AFTER_CRASH  stayed      subj    -     person/vehicle
stop trading                    SOLVENCY     bankrupt    subj    -     thing
stop transmitting               COMMS        silent      subj    -     any
stop turning                    RUNNING      stopped     subj    -     thing
stop work                       STRIKE_WORK  on          subj    -     person/org
stop work on                    WORK_ON      stopped     next    -     thing
stop working                    RUNNING      stopped     subj    -     thing
storm                           CAPTURED     taken       obj     -     place/building
storm to victory                ELECTION_RESULT  won         subj    -     person/party/org
stray                           ABDUCTION    own         subj    -     person
strengthen                      MAINTAINED   kept        obj     -     building/object/vehicle/place
strengthen                      STORM_STRENGTH  stronger    subj    -     weather
strike                          IMPACT       hit         subj    -     weapon/shot
strike _ off                    GOAL_GIVEN   ruled_out   obj     -     point
strike down                     LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
strike down                     VOTE_RESULT  rejected    obj     -     thing
strike down                     VOTE_RESULT  rejected    obj     -     law/measure/plan
strike first                    FIRST_SHOT   first       subj    -     person/force
strike from ballot              CANDIDATE    out         obj     -     person
strike from list                CANDIDATE    out         obj     -     person
strike name from ballot         CANDIDATE    out         poss    -     person
strike name off list            CANDIDATE    out         poss    -     person
strike off                      LICENSED     unlicensed  obj     -     person
strike off                      GOAL_GIVEN   ruled_out   obj     -     point
strike off ballot               CANDIDATE    out         obj     -     person
strike off list                 CANDIDATE    out         obj     -     person
strike off register             LICENSED     unlicensed  obj     -     person
strike off rolls                LICENSED     unlicensed  obj     -     person
strike own target               IMPACT       hit         subj    -     weapon/shot
strip _ of own grant            GRANTED      cut         obj     -     org/building/place/team/project
strip _ of own post             HOLD_OFFICE  out         obj     -     person
strip licence                   LICENSED     unlicensed  poss    -     person
strip of own licence            LICENSED     unlicensed  obj     -     person
strip of own license            LICENSED     unlicensed  obj     -     person
strip of own post               HOLD_OFFICE  out         obj     -     person
strip of post                   HOLD_OFFICE  out         obj     -     person
struggle to contain             FIRE_STATE   burning     next    -     fire
struggle to contain             FIRE_STATE   burning     obj     -     fire
struggle to control             FIRE_STATE   burning     obj     -     fire
struggle to cope                COPE         overwhelmed  subj    -     thing
struggle to explain             CLARITY      unclear     next    -     thing
struggle to find staff          MANNED       short       subj    -     thing
struggle violently              SURRENDER    fought      subj    -     any
students at _ be sent home      OPEN_CLOSED  closed      gap     -     building/place/org
students return to              OPEN_CLOSED  open        next    -     building/place/org
stuff ballot boxes in           FAIR         rigged      obj     -     election/vote/game/event
stumble out of                  STAGE        out         subj    -     person/team/org/place/country
submit own resignation          HOLD_OFFICE  out         subj    -     person
subside                         STORM_STRENGTH  weaker      subj    -     weather
subside                         FLOOD_STATE  within      subj    -     thing
succeed                         TALKS        on          subj    -     meeting
succumb                         LIFE         dead        subj    -     person
succumb to                      LIFE         dead        subj    -     person/animal
succumb to own injuries         LIFE         dead        subj    -     person/animal
succumb to own injury           LIFE         dead        subj    -     person
succumb to own wounds           LIFE         dead        subj    -     person/animal
suffer blackout                 POWERED      off         subj    -     place/building
suffer broken                   INJURY       hurt        subj    -     person
suffer bruises                  INJURY       hurt        subj    -     person
suffer burns                    INJURY       hurt        subj    -     person
suffer concussion               INJURY       hurt        subj    -     person
suffer cuts                     INJURY       hurt        subj    -     person
suffer defeat                   ELECTION_RESULT  lost        subj    -     person/party/org
suffer defeat                   ELECTION_RESULT  lost        subj    -     team/place
suffer defeat                   MATCH_RESULT  lost        subj    -     team/place
suffer delays                   ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
suffer extensive damage         DAMAGED      damaged     subj    -     building/object/vehicle/place
suffer fractured                INJURY       hurt        subj    -     person
suffer fractures                INJURY       hurt        subj    -     person
suffer head injuries            INJURY       hurt        subj    -     person
suffer heavy damage             DAMAGED      damaged     subj    -     building/object/vehicle/place
suffer heavy defeat             ELECTION_RESULT  lost        subj    -     person/party/org
suffer injuries                 INJURY       hurt        subj    -     person
suffer little damage            DAMAGED      intact      subj    -     building/object/vehicle/place
suffer loss                     PROFITABLE   loss        subj    -     business/org
suffer neglect                  TREATMENT    badly       subj    -     person/animal
suffer no damage                DAMAGED      intact      subj    -     building/object/vehicle/place
suffer no injuries              INJURY       unhurt      subj    -     person
suffer no injury                INJURY       unhurt      subj    -     person
suffer pay cut                  PAY_MOVE     down        subj    -     person
suffer recession                GROWTH       shrinking   subj    -     economy
suffer relapse                  CURED        sick        subj    -     person/animal
suffer relapse                  CONDITION    grave       subj    -     person
suffer relegation               DIVISION     down        subj    -     any
suffer relegation               DIVISION     down        subj    -     team/place/org
suffer serious damage           DAMAGED      damaged     subj    -     building/object/vehicle/place
suffer severe damage            DAMAGED      damaged     subj    -     building/object/vehicle/place
suffer worst of                 STRUCK_PLACE  hit         subj    -     place/building/country
suffer wounds                   INJURY       hurt        subj    -     person
suffocate                       LIFE         dead        subj    -     person/animal
sun shine in                    WEATHER      dry         next    -     place
sun shine on                    WEATHER      dry         next    -     place
supplies be restored to         POWERED      on          next    -     place/building/org
supply be restored to           POWERED      on          next    -     place/building/org
support                         SUPPORT      for         subj    next  person
suppress                        EVIDENCE_STATE  excluded    obj     -     evidence/object/document
suppress                        SECRET       secret      obj     -     document/object/claim/evidence
surpass own target              TARGET_MET   met         subj    -     any
surrender                       SURRENDER    gave_up     subj    -     any
surrender own licence           LICENSED     unlicensed  subj    -     person
surrender own weapons           SURRENDER    gave_up     subj    -     any
surrender peacefully            SURRENDER    gave_up     subj    -     any
surrender to                    SURRENDER    gave_up     subj    -     any
surrender to authorities        CUSTODY      held        subj    -     person
surrender to police             CUSTODY      held        subj    -     person
surrender without fight         SURRENDER    gave_up     subj    -     any
surround                        SIEGE        on          obj     -     place/building
survive                         LIFE         alive       subj    -     person
survive                         LIFE         alive       subj    -     person/animal
survive                         TRUCE        peace       subj    -     treaty
survive                         DAMAGED      intact      subj    -     building/vehicle/object
survive                         DAMAGED      intact      subj    -     building/object/vehicle/place
survive appeal                  CONVICTION_STATUS  upheld      subj    -     verdict/sentence/ruling
survive confidence vote         HOLD_OFFICE  in          subj    -     person
survive fire                    DAMAGED      intact      subj    -     building/object/vehicle/place
survive in                      DIVISION     up          subj    -     team
survive in own post             HOLD_OFFICE  in          subj    -     person
survive no confidence vote      HOLD_OFFICE  in          subj    -     person
survive quake                   DAMAGED      intact      subj    -     building/object/vehicle/place
survive storm                   DAMAGED      intact      subj    -     building/object/vehicle/place
survive unharmed                INJURY       unhurt      subj    -     person
survive unscathed               INJURY       unhurt      subj    -     person
survive unscathed               DAMAGED      intact      subj    -     building/object/vehicle/place
survive vote                    VOTE_RESULT  approved    subj    -     law/measure/plan
survive vote of no confidence   HOLD_OFFICE  in          subj    -     person
survive without scratch         DAMAGED      intact      subj    -     building/object/vehicle/place
survive without scratch         INJURY       unhurt      subj    -     person
suspend                         HOLD_OFFICE  suspended   obj     -     person
suspend                         LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
suspend                         LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
suspend construction of         WORK_ON      stopped     next    -     thing
suspend from                    BAN_SPORT    banned      obj     -     person
suspend licence                 LICENSED     unlicensed  poss    -     person
suspend license                 LICENSED     unlicensed  poss    -     person
suspend own campaign            CANDIDATE    out         subj    -     person
suspend own strike              STRIKE_WORK  off         subj    -     person/org
suspend production              RUNNING      stopped     subj    -     building/business/vehicle/object/thing
suspend production              RUNNING      stopped     subj    -     building/business/org
suspend relations               TERMS        bad         subj    -     any
suspend relations with          TERMS        bad         subj    next  any
suspend sales of                ON_SALE      off         next    -     thing
suspend ties                    TERMS        bad         subj    -     any
suspend ties with               TERMS        bad         subj    next  any
suspend work on                 WORK_ON      stopped     next    -     thing
sustain injuries                INJURY       hurt        subj    -     person
swallow pay cut                 PAY_MOVE     down        subj    -     person
swamp                           STRUCK_PLACE  hit         obj     subj  place/building/country
sweep _ aside                   HEED         ignored     obj     subj  thing
sweep _ away                    DAMAGED      damaged     obj     -     building/object/vehicle/place
sweep _ from office             ELECTION_RESULT  lost        obj     -     person/party/org
sweep _ from power              ELECTION_RESULT  lost        obj     -     person/party/org
sweep _ to power                ELECTION_RESULT  won         obj     -     person/party/org
sweep _ under carpet            DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
sweep aside                     HEED         ignored     obj     subj  thing
sweep away                      DAMAGED      damaged     obj     -     building/object/vehicle/place
sweep away                      DAMAGED      damaged     next    -     building/object/vehicle/place
sweep into                      WITHDRAW_FORCES  in          subj    -     force
sweep through                   STRUCK_PLACE  hit         obj     subj  place/building/country
sweep through                   OUTBREAK     burning     subj    -     disease
sweep to power                  ELECTION_RESULT  won         subj    -     person/party/org
sweep to victory                ELECTION_RESULT  won         subj    -     person/party/org
sweep under carpet              DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
swell own ranks                 STAFFING     hiring      subj    -     business/org/building
swim back out                   LIFE         alive       subj    -     person/animal
swing behind                    SUPPORT      for         subj    next  person
swing to loss                   PROFITABLE   loss        subj    -     business/org
swing to profit                 PROFITABLE   profit      subj    -     business/org
switch allegiance               LOYAL        turned      subj    -     person/force
switch back on                  RUNNING      running     obj     -     thing
switch off life support         LIFE         dead        poss    -     person
switch sides                    LOYAL        turned      subj    -     person/force
tail back                       TRAFFIC      jammed      subj    -     thing
take _ away                     PLACEMENT    gone        obj     -     object/art/building
take _ by surprise about        WARNED       not         obj     next  person/org/building
take _ by surprise of           WARNED       not         obj     next  person/org/building
take _ down                     PLACEMENT    gone        obj     -     object/art/building
take _ hostage                  CUSTODY      held        obj     -     person
take _ hostage                  HOSTAGE      held        obj     -     person/animal
take _ into custody             CUSTODY      held        obj     -     person
take _ off ballot               CANDIDATE    out         obj     -     person
take _ off market               ON_SALE      off         obj     -     product/goods/substance/drug/object
take _ off market               ON_SALE      off         obj     -     thing
take _ off sale                 ON_SALE      off         obj     -     thing
take _ off shelves              ON_SALE      off         obj     -     product/goods/substance/drug/object
take _ off shelves              ON_SALE      off         obj     -     thing
take _ offline                  RUNNING      stopped     obj     -     thing
take _ on board                 HEED         heeded      obj     subj  thing
take _ out of service           RUNNING      stopped     obj     -     thing
take _ to hospital              HOSPITAL     in          obj     -     person
take _ to safety                EVACUEES     left        obj     -     person/place
take _ unawares about           WARNED       not         obj     next  person/org/building
take _ unawares of              WARNED       not         obj     next  person/org/building
take _ up                       ACCEPT_OFFER  accepted    obj     subj  deal/money
take away                       PLACEMENT    gone        obj     -     object/art/building
take away licence               LICENSED     unlicensed  poss    -     person
take back own accusation        STORY_KEPT   dropped     subj    -     person
take back own claim             STORY_KEPT   dropped     subj    -     person
take back own statement         STORY_KEPT   dropped     subj    -     person
take back own words             STORY_KEPT   dropped     subj    -     person
take banned                     DRUG_TEST    doped       subj    -     person
take banned drugs               DRUG_TEST    doped       subj    -     person
take banned substance           DRUG_TEST    doped       subj    -     person
take bookings again             RUNNING      running     subj    -     thing
take brunt of                   STRUCK_PLACE  hit         subj    -     place/building/country
take by surprise                WARNED       not         obj     -     person/org/building
take control of                 CAPTURED     taken       obj     -     place/building
take down                       PLACEMENT    gone        obj     -     object/art/building
take drugs                      DRUG_TEST    doped       subj    -     person
take effect                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
take effect                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
take effect                     TRUCE        peace       subj    -     treaty
take fifth                      TALKING      no          subj    -     person/org
take food                       EATING       eats        subj    -     person
take good care of               TREATMENT    well        obj     subj  person/animal
take heed of                    HEED         heeded      obj     subj  thing
take hold                       FIRE_STATE   burning     subj    -     fire
take hold                       OUTBREAK     burning     subj    -     disease
take hostage                    CUSTODY      held        obj     -     person
take industrial action          STRIKE_WORK  on          subj    -     person/org
take into custody               CUSTODY      held        obj     -     person
take licence away               LICENSED     unlicensed  poss    -     person
take license away               LICENSED     unlicensed  poss    -     person
take meals                      EATING       eats        subj    -     person
take name off ballot            CANDIDATE    out         poss    -     person
take no food                    EATING       fasts       subj    -     person
take no notice of               HEED         ignored     obj     subj  thing
take no questions               PRESS        dodged      subj    -     person
take no side                    PARTIALITY   neutral     subj    -     person/org/country/document
take no sides                   PARTIALITY   neutral     subj    -     person/org/country/document
take notice of                  HEED         heeded      obj     subj  thing
take off as normal              RUNNING      running     subj    -     flight/vehicle/service
take off as planned             RUNNING      running     subj    -     flight/vehicle/service
take off ballot                 CANDIDATE    out         obj     -     person
take off late                   ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
take off market                 ON_SALE      off         obj     -     product/goods/substance/drug/object
take off on schedule            ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
take off on time                ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
take off on time                RUNNING      running     subj    -     flight/vehicle/service
take off shelves                ON_SALE      off         obj     -     product/goods/substance/drug/object
take offline                    RUNNING      stopped     obj     -     thing
take on board                   HEED         heeded      obj     subj  thing
take on new                     STAFFING     hiring      subj    -     business/org/building
take on staff                   STAFFING     hiring      subj    -     business/org/building
take on workers                 STAFFING     hiring      subj    -     business/org/building
take out of service             RUNNING      stopped     obj     -     thing
take own life                   DEATH_MANNER  suicide     subj    -     person
take own own life               DEATH_MANNER  suicide     subj    -     person
take own seat as usual          HOLD_OFFICE  in          subj    -     person
take pay cut                    PAY_MOVE     down        subj    -     person
take pay cut                    PAY_MOVE     down        subj    -     person/org
take performance enhancing      DRUG_TEST    doped       subj    -     person
take place                      PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
take place as planned           PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
take place as scheduled         PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
take place behind closed doors  SECRET       secret      subj    -     thing
take presidency                 ELECTION_RESULT  won         subj    -     person/party/org
take questions                  PRESS        faced       subj    -     person
take refuge in                  EVACUEES     left        subj    -     person/place
take seriously                  HEED         heeded      obj     subj  thing
take sides                      PARTIALITY   sided       subj    -     person/org/country/document
take stage at                   ON_STAGE     on          subj    -     person/team
take stage in                   ON_STAGE     on          subj    -     person/team
take stand                      TAKES_STAND  yes         subj    -     person
take steroids                   DRUG_TEST    doped       subj    -     person
take strike action              STRIKE_WORK  on          subj    -     person/org
take title                      MATCH_RESULT  won         subj    -     team/place
take to hospital                HOSPITAL     in          obj     -     person
take to safety                  EVACUEES     left        obj     -     person/place
take to stage at                ON_STAGE     on          subj    -     person/team
take to stage in                ON_STAGE     on          subj    -     person/team
take tumble                     RATE_CHANGE  down        subj    -     price/rate/tax/number/market
take turn for better            BETTER       better      subj    -     thing
take turn for worse             CURED        sick        subj    -     person/animal
take turn for worse             BETTER       worse       subj    -     thing
take turn for worse             CONDITION    grave       subj    -     person
take unawares                   WARNED       not         obj     -     person/org/building
take up                         ACCEPT_OFFER  accepted    obj     subj  deal/money
take up                         ACCEPT_OFFER  accepted    obj     subj  job
take up arms                    SURRENDER    fought      subj    -     any
take up arms again              SURRENDER    fought      subj    -     any
take up positions in            WITHDRAW_FORCES  in          subj    -     force
take witness stand              TAKES_STAND  yes         subj    -     person
talk out                        VOTE_RESULT  rejected    obj     -     law/measure/plan
talk to police                  TALKING      yes         subj    -     person/org
tame                            FIRE_STATE   out         obj     -     fire
tear _ apart                    REVIEWS      badly       obj     subj  art/show/product
tear _ apart                    DAMAGED      damaged     obj     -     building/object/vehicle/place
tear _ down                     PLACEMENT    gone        obj     -     object/art/building
tear _ to shreds                REVIEWS      badly       obj     subj  art/show/product
tear _ up                       DEAL_STATE   off         obj     -     deal/contract
tear apart                      REVIEWS      badly       obj     subj  art/show/product
tear apart                      DAMAGED      damaged     obj     -     building/object/vehicle/place
tear down                       PLACEMENT    gone        obj     -     object/art/building
tear oneself apart              UNITY        split       subj    -     any
tear roof off                   DAMAGED      damaged     next    -     building/object/vehicle/place
tear through                    IMPACT       hit         subj    -     weapon/shot
tear through                    STRUCK_PLACE  hit         obj     subj  place/building/country
tear to shreds                  REVIEWS      badly       obj     subj  art/show/product
tear up                         DEAL_STATE   off         obj     -     deal/contract
tear up                         CONVICTION_STATUS  overturned  obj     -     verdict/sentence/ruling
tear up                         LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
tear up own contract            STAY_PUT     move        subj    -     person
teeter on brink                 SOLVENCY     bankrupt    subj    -     business/org
tell _ nothing about            WARNED       not         obj     next  person/org/building
tell _ nothing of               WARNED       not         obj     next  person/org/building
tell _ to leave                 EVACUEES     left        obj     -     person/place
tell _ to stay                  EVACUEES     stayed      obj     -     person/place
tell _ to stay indoors          EVACUEES     stayed      obj     -     person/place
tell _ to stay put              EVACUEES     stayed      obj     -     person/place
tell lie                        HONESTY      cheated     subj    -     person
tell lies                       HONESTY      cheated     subj    -     person
tell nothing                    WARNED       not         obj     -     person/org/building
tell pack of lies               HONESTY      cheated     subj    -     person
tell police everything          TALKING      yes         subj    -     person/org
tell whole truth                HONESTY      honest      subj    -     person
tender own resignation          HOLD_OFFICE  out         subj    -     person
test                            VETTED       checked     obj     -     thing
test negative                   DRUG_TEST    clean       subj    -     person
test negative for               DRUG_TEST    clean       subj    -     person
test negative for alcohol       SOBRIETY     sober       subj    -     person
test positive                   DRUG_TEST    doped       subj    -     person
test positive                   TEST_RESULT  positive    subj    -     person/animal/thing
test positive for               DRUG_TEST    doped       subj    -     person
test positive for               TEST_RESULT  positive    subj    -     person/animal/thing
testify                         TAKES_STAND  yes         subj    -     person
there be clashes at             ORDERLY      violent     next    -     event
there be no trouble at          ORDERLY      peaceful    next    -     event
there be no violence at         ORDERLY      peaceful    next    -     event
there be violence at            ORDERLY      violent     next    -     event
thousands attend                CROWDS       big         next    -     event/show/game/meeting
thousands flock to              CROWDS       big         next    -     event/show/game/meeting
thousands line route of         CROWDS       big         next    -     event/show/game/meeting
thousands pack                  CROWDS       big         next    -     event/show/game/meeting
thousands pour into             CROWDS       big         next    -     event/show/game/meeting
thousands throng                CROWDS       big         next    -     event/show/game/meeting
thousands turn out for          CROWDS       big         next    -     event/show/game/meeting
thousands turn up for           CROWDS       big         next    -     event/show/game/meeting
thrill crowd                    ON_STAGE     on          subj    -     person/team
throw _ lifeline                GRANTED      given       obj     -     org/building/place/team/project
throw _ out                     EVIDENCE_STATE  excluded    obj     -     evidence/object/document
throw _ out                     TENANCY      out         obj     -     person
throw _ out                     ACCEPT_OFFER  refused     obj     subj  deal/money
throw _ out                     VOTE_RESULT  rejected    obj     -     law/measure/plan
throw _ out of office           HOLD_OFFICE  out         obj     -     person
throw _ out of office           ELECTION_RESULT  lost        obj     -     person/party/org
throw _ out of school           EXPELLED     out         obj     -     person
throw back attack on            CAPTURED     held        next    -     place/building
throw down own weapons          SURRENDER    gave_up     subj    -     any
throw in towel                  HOLD_OFFICE  out         subj    -     person
throw in towel                  RACE_END     retired     subj    -     person/vehicle/animal
throw lifeline to               PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
throw lifeline to               GRANTED      given       next    -     org/building/place/team/project
throw open                      OPEN_CLOSED  open        obj     -     thing
throw open own doors            OPEN_CLOSED  open        subj    -     thing
throw out                       LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
throw out                       VOTE_RESULT  rejected    obj     -     thing
throw out                       EVIDENCE_STATE  excluded    obj     -     evidence/object/document
throw out                       TENANCY      out         obj     -     person
throw out                       ACCEPT_OFFER  refused     obj     subj  deal/money
throw out                       CONVICTION_STATUS  overturned  obj     -     verdict/sentence/ruling
throw out                       VOTE_RESULT  rejected    obj     -     law/measure/plan
throw out candidacy             CANDIDATE    out         poss    -     person
throw out case against          VERDICT      acquitted   next    -     person
throw out of school             EXPELLED     out         obj     -     person
throw own backing behind        SUPPORT      for         subj    next  person/org/party
throw own hat in ring           CANDIDATE    in          subj    -     person
throw own hat into ring         CANDIDATE    in          subj    -     person
throw own support behind        SUPPORT      for         subj    next  person/org/party
throw own weight behind         SUPPORT      for         subj    next  person
throw own weight behind         PARTIALITY   sided       subj    -     person/org/country/document
throw own weight behind         SUPPORT      for         subj    next  person/org/party
throw stones                    ORDERLY      violent     subj    -     any
thwart                          VOTE_RESULT  rejected    obj     -     thing
thwart                          SUCCESS      no          obj     -     thing
tickets be left for             TICKETS      left        next    -     event/show/game
tickets be still available for  TICKETS      left        next    -     event/show/game
tickets for _ be available      TICKETS      left        gap     -     event/show/game
tickets for _ be gone           TICKETS      gone        gap     -     event/show/game
tickets for _ be on sale        TICKETS      left        gap     -     event/show/game
tickets for _ be selling slowly  TICKETS      left        gap     -     event/show/game
tickets for _ be snapped up     TICKETS      gone        gap     -     event/show/game
tickets for _ be sold out       TICKETS      gone        gap     -     event/show/game
tickets for _ be still available  TICKETS      left        gap     -     event/show/game
tickets for _ be still on sale  TICKETS      left        gap     -     event/show/game
tickets for _ be up for grabs   TICKETS      left        gap     -     event/show/game
tickets for _ can still be bought  TICKETS      left        gap     -     event/show/game
tickets for _ have all go       TICKETS      gone        gap     -     event/show/game
tickets for _ have go           TICKETS      gone        gap     -     event/show/game
tickets for _ have sell out     TICKETS      gone        gap     -     event/show/game
tickets for _ remain unsold     TICKETS      left        gap     -     event/show/game
tickets for _ sell out          TICKETS      gone        gap     -     event/show/game
tickets remain for              TICKETS      left        next    -     event/show/game
tickets to _ be still available  TICKETS      left        gap     -     event/show/game
tickets to _ sell out           TICKETS      gone        gap     -     event/show/game
tie _ up                        LEASH        tied        obj     -     animal
tie down                        PLAYER_MOVE  stays       next    -     person
tie up                          LEASH        tied        obj     -     animal
tilt towards                    PARTIALITY   sided       subj    -     person/org/country/document
tip _ off                       WARNED       warned      obj     -     person/org/building
tip _ off about                 WARNED       warned      obj     next  person/org/building
tip _ off of                    WARNED       warned      obj     next  person/org/building
tip into recession              GROWTH       shrinking   subj    -     economy
tip off                         WARNED       warned      obj     -     person/org/building
top own banks                   FLOOD_STATE  over        subj    -     thing
topple                          PLACEMENT    gone        obj     -     object/art/building
topple                          HOLD_OFFICE  out         obj     -     person
torpedo                         SUCCESS      no          obj     -     thing
torpedo                         AFLOAT       sunk        obj     -     vehicle
torpedo                         DEAL_STATE   off         obj     -     deal/contract
torpedo                         VOTE_RESULT  rejected    obj     -     law/measure/plan
torture                         TREATMENT    badly       obj     subj  person/animal
touch down safely               TOUCHDOWN    safe        subj    -     vehicle
touch down safely               TOUCHDOWN    safe        subj    -     vehicle/flight
touch new high                  RATE_CHANGE  up          subj    -     price/rate/tax/number/market
touch new low                   RATE_CHANGE  down        subj    -     price/rate/tax/number/market
trade as normal                 OPEN_CLOSED  open        subj    -     business/org/building
trade as usual                  OPEN_CLOSED  open        subj    -     thing
trade as usual                  SOLVENCY     solvent     subj    -     thing
trade higher                    RATE_CHANGE  up          subj    -     price/rate/tax/number/market
trade lower                     RATE_CHANGE  down        subj    -     price/rate/tax/number/market
trade normally                  SOLVENCY     solvent     subj    -     thing
traffic be crossing             OPEN_CLOSED  open        next    -     building/object
traffic be diverted around      OPEN_CLOSED  closed      next    -     building/place/object
traffic be diverted from        OPEN_CLOSED  closed      next    -     building/place/object
traffic be flowing across       OPEN_CLOSED  open        next    -     building/place/object
traffic be flowing over         OPEN_CLOSED  open        next    -     building/place/object
traffic be flowing through      OPEN_CLOSED  open        next    -     building/place/object
traffic be moving over          OPEN_CLOSED  open        next    -     building/place/object
traffic be moving through       OPEN_CLOSED  open        next    -     building/place/object
traffic be using                OPEN_CLOSED  open        next    -     building/place/object
traffic cross                   OPEN_CLOSED  open        next    -     building/object
traffic flow over               OPEN_CLOSED  open        next    -     building/place/object
traffic flow through            OPEN_CLOSED  open        next    -     building/place/object
trail in polls                  LEADING      behind      subj    -     person/party/org/team
trains be crossing              OPEN_CLOSED  open        next    -     building/object
trample _ to death              LIFE         dead        obj     -     person/animal
trample to death                LIFE         dead        obj     -     person/animal
trap                            LEASH        tied        obj     -     animal
trash                           REVIEWS      badly       obj     subj  art/show/product
treat _ badly                   TREATMENT    badly       obj     subj  person/animal
treat _ cruelly                 TREATMENT    badly       obj     subj  person/animal
treat _ fairly                  TREATMENT    well        obj     subj  person/animal
treat _ humanely                TREATMENT    well        obj     subj  person/animal
treat _ kindly                  TREATMENT    well        obj     subj  person/animal
treat _ like animal             TREATMENT    badly       obj     subj  person/animal
treat _ like dirt               TREATMENT    badly       obj     subj  person/animal
treat _ like own                TREATMENT    well        obj     subj  person/animal
treat _ properly                TREATMENT    well        obj     subj  person/animal
treat _ roughly                 TREATMENT    badly       obj     subj  person/animal
treat _ well                    TREATMENT    well        obj     subj  person/animal
treat _ with dignity            TREATMENT    well        obj     subj  person/animal
treat _ with respect            TREATMENT    well        obj     subj  person/animal
treat as homicide               FOUL_PLAY    yes         obj     -     death
treat as murder                 FOUL_PLAY    yes         obj     -     death
treat as suspicious             FOUL_PLAY    yes         obj     -     death
treat badly                     TREATMENT    badly       obj     subj  person/animal
treat cruelly                   TREATMENT    badly       obj     subj  person/animal
treat fairly                    TREATMENT    well        obj     subj  person/animal
treat humanely                  TREATMENT    well        obj     subj  person/animal
treat kindly                    TREATMENT    well        obj     subj  person/animal
treat like animal               TREATMENT    badly       obj     subj  person/animal
treat like dirt                 TREATMENT    badly       obj     subj  person/animal
treat like own                  TREATMENT    well        obj     subj  person/animal
treat properly                  TREATMENT    well        obj     subj  person/animal
treat roughly                   TREATMENT    badly       obj     subj  person/animal
treat well                      TREATMENT    well        obj     subj  person/animal
treat with dignity              TREATMENT    well        obj     subj  person/animal
treat with respect              TREATMENT    well        obj     subj  person/animal
trial of _ be abandoned         VERDICT      hung        gap     -     person
trial of _ collapse             VERDICT      hung        gap     -     person
trial of _ end in hung jury     VERDICT      hung        gap     -     person
trial of _ end in mistrial      VERDICT      hung        gap     -     person
trial of _ end without verdict  VERDICT      hung        gap     -     person
trial of _ fall apart           VERDICT      hung        gap     -     person
trim own workforce              STAFFING     cutting     subj    -     business/org/building
triumph at polls                ELECTION_RESULT  won         subj    -     person/party/org
triumph in election             ELECTION_RESULT  won         subj    -     person/party/org
triumph over                    MATCH_RESULT  won         subj    -     team/place
trouble break out at            ORDERLY      violent     next    -     event
trouble erupt at                ORDERLY      violent     next    -     event
trouble flare at                ORDERLY      violent     next    -     event
tumble out of                   STAGE        out         subj    -     person/team/org/place/country
turf _ out                      TENANCY      out         obj     -     person
turf _ out of office            HOLD_OFFICE  out         obj     -     person
turf _ out of office            ELECTION_RESULT  lost        obj     -     person/party/org
turf out                        TENANCY      out         obj     -     person
turn _ away                     LENT         refused     obj     subj  person/org/business
turn _ down                     VOTE_RESULT  rejected    obj     -     thing
turn _ down                     ACCEPT_OFFER  refused     obj     subj  deal/money
turn _ down                     LENT         refused     obj     subj  person/org/business
turn _ down for loan            LENT         refused     obj     subj  person/org/business
turn again                      RUNNING      running     subj    -     thing
turn against                    LOYAL        turned      subj    -     person/force
turn against                    SUPPORT      against     subj    next  person/org/party
turn away                       LENT         refused     obj     subj  person/org/business
turn away food                  EATING       fasts       subj    -     person
turn back                       PASSAGE      back        subj    -     vehicle/goods
turn back on                    RUNNING      running     obj     -     thing
turn blind eye to               HEED         ignored     obj     subj  thing
turn bloody                     ORDERLY      violent     subj    -     any
turn deaf ear to                HEED         ignored     obj     subj  thing
turn down                       VOTE_RESULT  rejected    obj     -     thing
turn down                       ACCEPT_OFFER  refused     obj     subj  deal/money
turn down                       LENT         refused     obj     subj  person/org/business
turn down                       ACCEPT_OFFER  refused     obj     subj  job
turn down                       VOTE_RESULT  rejected    obj     -     law/measure/plan
turn down for loan              LENT         refused     obj     subj  person/org/business
turn down move                  STAY_PUT     stay        subj    -     person
turn down move                  PLAYER_MOVE  stays       subj    -     person
turn down move to               PLAYER_MOVE  stays       subj    -     person
turn down offer from            PLAYER_MOVE  stays       subj    -     person
turn down vaccine               VACCINATED   no          subj    -     any
turn into riot                  ORDERLY      violent     subj    -     any
turn nasty                      ORDERLY      violent     subj    -     any
turn off life support           LIFE         dead        poss    -     person
turn oneself in                 SURRENDER    gave_up     subj    -     any
turn oneself in                 CUSTODY      held        subj    -     person
turn out to be fake             AUTHENTIC    fake        subj    -     thing
turn out to be forgery          AUTHENTIC    fake        subj    -     thing
turn out to be genuine          AUTHENTIC    genuine     subj    -     thing
turn out to be hoax             AUTHENTIC    fake        subj    -     thing
turn own back on                PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
turn own back on                LOYAL        turned      subj    -     person/force
turn own back on move           STAY_PUT     stay        subj    -     person
turn own coat                   LOYAL        turned      subj    -     person/force
turn own nose up at             ACCEPT_OFFER  refused     obj     subj  deal/money
turn own thumbs down on         VOTE_RESULT  rejected    next    -     thing
turn patients away              COPE         overwhelmed  subj    -     thing
turn profit                     PROFITABLE   profit      subj    -     business/org
turn ugly                       ORDERLY      violent     subj    -     any
turn up                         MISSING      found       subj    -     any
turn up alive                   MISSING      found       subj    -     any
turn up at court                SHOWED_UP    came        subj    -     person/org
turn up at hearing              SHOWED_UP    came        subj    -     person/org
turn up for own shift           STRIKE_WORK  off         subj    -     person/org
turn up for work                STRIKE_WORK  off         subj    -     person/org
turn up for work as usual       STRIKE_WORK  off         subj    -     person/org
turn up in court                SHOWED_UP    came        subj    -     person/org
turn up safe                    MISSING      found       subj    -     any
turn up safe                    MISSING      found       subj    -     person
turn up safe and well           MISSING      found       subj    -     any
turn violent                    ORDERLY      violent     subj    -     any
turn water cannon on            FORCE_SHOWN  used        subj    -     person/force/org
undergo tests                   VETTED       checked     subj    -     thing
undershoot own target           TARGET_MET   missed      subj    -     any
undo                            LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
unite behind                    SUPPORT      for         subj    next  person/org/party
unload                          KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
unlock                          OPEN_CLOSED  open        obj     -     building/place
unmask                          ANONYMOUS    known       obj     -     any
unmask _ as fake                AUTHENTIC    fake        obj     -     document/evidence/claim/art/object
unravel                         SUCCESS      no          subj    -     thing
unravel                         TRUCE        war         subj    -     treaty
unravel                         DEAL_STATE   off         subj    -     deal/contract
unseal                          OPEN_CLOSED  open        obj     -     thing
unseat                          HOLD_OFFICE  out         obj     -     person
unseat                          ELECTION_RESULT  lost        obj     -     person/party/org
unveil                          SECRET       public      obj     -     document/object/claim/evidence
uphold                          LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
uphold                          CONVICTION_STATUS  upheld      obj     -     verdict/sentence/ruling
uphold candidacy                CANDIDATE    in          poss    -     person
urge _ to leave                 EVACUEES     left        obj     -     person/place
urge _ to reject                SUPPORT      against     subj    next  person
urge _ to vote against          SUPPORT      against     subj    next  person
urge _ to vote for              SUPPORT      for         subj    next  person
urge customers to stop using    SAFE         unsafe      next    -     thing
urge people to stop using       SAFE         unsafe      next    -     thing
use banned                      DRUG_TEST    doped       subj    -     person
use banned drugs                DRUG_TEST    doped       subj    -     person
use banned substance            DRUG_TEST    doped       subj    -     person
use batons                      FORCE_SHOWN  used        subj    -     person/force/org
use crib sheet                  HONESTY      cheated     subj    -     person
use force                       FORCE_SHOWN  used        subj    -     person/force/org
use no force                    FORCE_SHOWN  restrained  subj    -     person/force/org
use pepper spray                FORCE_SHOWN  used        subj    -     person/force/org
use steroids                    DRUG_TEST    doped       subj    -     person
use tear gas                    FORCE_SHOWN  used        subj    -     person/force/org
use tear gas at                 ORDERLY      violent     next    -     event
use water cannon                FORCE_SHOWN  used        subj    -     person/force/org
users can not reach             RUNNING      stopped     next    -     building/object/thing
users can not use               RUNNING      stopped     next    -     building/object/thing
users can reach                 RUNNING      running     next    -     building/object/thing
users can use                   RUNNING      running     next    -     building/object/thing
usher out                       EVACUEES     left        obj     -     person/place
vacate                          VACANT       vacant      next    -     thing
vacate own office               HOLD_OFFICE  out         subj    -     person
vacate own post                 HOLD_OFFICE  out         subj    -     person
vanish                          MISSING      missing     subj    -     any
vanish                          MISSING      missing     subj    -     person
vanish from radar               TOUCHDOWN    crashed     subj    -     vehicle/flight
vanish from shelves             ON_SALE      off         subj    -     thing
vanish without trace            MISSING      missing     subj    -     any
veer away from                  STRUCK_PLACE  spared      next    subj  place/building/country
veer off runway                 TOUCHDOWN    crashed     subj    -     vehicle/flight
vehicles be moving through      OPEN_CLOSED  open        next    -     building/place/object
vet                             VETTED       checked     obj     -     thing
veto                            VOTE_RESULT  rejected    obj     -     thing
veto                            DEAL_STATE   off         obj     -     deal/contract
veto                            VOTE_RESULT  rejected    obj     -     law/measure/plan
veto                            PERMITTED    refused     obj     -     event/show/game/meeting
violate code                    COMPLIANCE   broke       subj    -     person/org/business/building/country
violate guideline               COMPLIANCE   broke       subj    -     person/org/business/building/country
violate instruction             COMPLIANCE   broke       subj    -     person/org/business/building/country
violate law                     COMPLIANCE   broke       subj    -     person/org/business/building/country
violate obligation              COMPLIANCE   broke       subj    -     person/org/business/building/country
violate order                   COMPLIANCE   broke       subj    -     person/org/business/building/country
violate procedure               COMPLIANCE   broke       subj    -     person/org/business/building/country
violate protocol                COMPLIANCE   broke       subj    -     person/org/business/building/country
violate regulation              COMPLIANCE   broke       subj    -     person/org/business/building/country
violate rule                    COMPLIANCE   broke       subj    -     person/org/business/building/country
violate rules                   COMPLIANCE   broke       subj    -     person/org/business/building/country
violate standard                COMPLIANCE   broke       subj    -     person/org/business/building/country
violate terms of                COMPLIANCE   broke       subj    -     person/org/business/building/country
violence break out at           ORDERLY      violent     next    -     event
violence erupt at               ORDERLY      violent     next    -     event
violence flare at               ORDERLY      violent     next    -     event
visit _ again                   OPEN_CLOSED  open        obj     -     thing
visitors flock to               CROWDS       big         next    -     event/show/game/meeting
visitors stay away from         CROWDS       small       next    -     event/show/game/meeting
vote _ down                     VOTE_RESULT  rejected    obj     -     law/measure/plan
vote _ in                       ELECTION_RESULT  won         obj     -     person/party/org
vote _ out                      HOLD_OFFICE  out         obj     -     person
vote _ out                      ELECTION_RESULT  lost        obj     -     person/party/org
vote _ out of office            HOLD_OFFICE  out         obj     -     person
vote _ out of office            ELECTION_RESULT  lost        obj     -     person/party/org
vote _ through                  VOTE_RESULT  approved    obj     -     law/measure/plan
vote against                    SUPPORT      against     subj    next  person
vote against renaming           RENAMED      kept        obj     -     thing
vote against strike             STRIKE_WORK  off         subj    -     person/org
vote against strike action      STRIKE_WORK  off         subj    -     person/org
vote down                       VOTE_RESULT  rejected    obj     -     thing
vote down                       VOTE_RESULT  rejected    obj     -     law/measure/plan
vote for                        SUPPORT      for         subj    next  person
vote for industrial action      STRIKE_WORK  on          subj    -     person/org
vote for strike                 STRIKE_WORK  on          subj    -     person/org
vote in favor of                SUPPORT      for         subj    next  person/org/party
vote in favour of               SUPPORT      for         subj    next  person/org/party
vote in favour of               VOTE_RESULT  approved    next    -     law/measure/plan
vote out                        HOLD_OFFICE  out         obj     -     person
vote through                    VOTE_RESULT  approved    obj     -     thing
vote through                    VOTE_RESULT  approved    obj     -     law/measure/plan
vote to return to work          STRIKE_WORK  off         subj    -     person/org
vote to strike                  STRIKE_WORK  on          subj    -     person/org
vouch for                       SAFE         safe        next    -     thing
vouch for                       AUTHENTIC    genuine     obj     -     document/evidence/claim/art/object
vouch for safety of             SAFE         safe        next    -     thing
vow never to surrender          SURRENDER    fought      subj    -     any
vow to continue own hunger strike  EATING       fasts       subj    -     person
vow to fight on                 SURRENDER    fought      subj    -     any
vow to go on with own hunger strike  EATING       fasts       subj    -     person
vow to keep                     LAW_FORCE    in          obj     -     rule/measure/law/sanction/order/regime/tax
vow to keep                     KEEP_LOSE    kept        obj     -     building/business/place/art/org/team/object/document
vow to stay                     HOLD_OFFICE  in          subj    -     person
vow to stay on                  HOLD_OFFICE  in          subj    -     person
wade in                         FORCE_SHOWN  used        subj    -     person/force/org
wait at scene                   AFTER_CRASH  stayed      subj    -     person/vehicle
wait for own money              WAGED        unpaid      subj    -     person/org
wait for own wages              WAGED        unpaid      subj    -     person/org
wait for police                 AFTER_CRASH  stayed      subj    -     person/vehicle
wait in jail                    CUSTODY      held        subj    -     person
wait in vain for rain           WEATHER      dry         subj    -     place
waive                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
wake from coma                  SLEEP        conscious   subj    -     person
walk away from                  PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
walk away from                  LIFE         alive       subj    -     person/animal
walk away from                  DEAL_STATE   off         obj     -     deal/contract
walk away from                  ACCEPT_OFFER  refused     next    subj  job
walk away from                  DEAL_STATE   off         next    -     deal/contract
walk away from crash            INJURY       unhurt      subj    -     person
walk away from crash            LIFE         alive       subj    -     person/animal
walk away unharmed              INJURY       unhurt      subj    -     person
walk away unhurt                INJURY       unhurt      subj    -     person
walk away unscathed             INJURY       unhurt      subj    -     person
walk away without scratch       INJURY       unhurt      subj    -     person
walk free                       CUSTODY      free        subj    -     person
walk free from court            JAIL         spared      subj    -     person
walk free from wreck            LIFE         alive       subj    -     person/animal
walk free with suspended sentence  JAIL         spared      subj    -     person
walk from court                 JAIL         spared      subj    -     person
walk into police station        MISSING      found       subj    -     person
walk into police station        CUSTODY      held        subj    -     person
walk into police station        MISSING      found       subj    -     any
walk off by                     ABDUCTION    own         subj    -     person
walk off job                    STRIKE_WORK  on          subj    -     person/org
walk on stage                   ON_STAGE     on          subj    -     person/team
walk out                        STRIKE_WORK  on          subj    -     person/org
walk out of court               CUSTODY      free        subj    -     person
walk out of hospital            HOSPITAL     out         subj    -     person
walk out of hospital            CURED        well        subj    -     person/animal
walk out of jail                CUSTODY      free        subj    -     person
walk out of prison              CUSTODY      free        subj    -     person
walk out on                     STAY_PUT     move        subj    -     person
walkers be crossing             OPEN_CLOSED  open        next    -     building/object
wallop                          STRUCK_PLACE  hit         obj     subj  place/building/country
wander off                      ABDUCTION    own         subj    -     person
want _ abolished                SUPPORT      against     subj    gap   person
want _ banned                   SUPPORT      against     subj    gap   person
want _ built                    SUPPORT      for         subj    gap   person
want _ closed                   SUPPORT      against     subj    gap   person
want _ dropped                  SUPPORT      against     subj    gap   person
want _ gone                     SUPPORT      against     subj    gap   person
want _ kept                     SUPPORT      for         subj    gap   person
want _ pulled down              SUPPORT      against     subj    gap   person
want _ scrapped                 SUPPORT      against     subj    gap   person
want _ stopped                  SUPPORT      against     subj    gap   person
want _ to stay                  SUPPORT      for         subj    gap   person
want _ torn up                  SUPPORT      against     subj    gap   person
want no part of                 SUPPORT      against     subj    next  person
want nothing to do with         SUPPORT      against     subj    next  person
want to keep                    SUPPORT      for         subj    next  person
want to leave                   STAY_PUT     move        subj    -     person
want to stay                    STAY_PUT     stay        subj    -     person
ward _ off                      SUCCESS      no          obj     -     thing
ward off                        SUCCESS      no          obj     -     thing
warm bench                      LINEUP       out         subj    -     person
warn                            WARNED       warned      obj     -     person/org/building
warn _ about                    WARNED       warned      obj     next  person/org/building
warn _ of                       WARNED       warned      obj     next  person/org/building
warn against                    SAFE         unsafe      next    -     thing
warn against using              SAFE         unsafe      next    -     thing
warn of                         MENTION      listed      obj     subj  thing
warn of dangers of              SAFE         unsafe      next    -     thing
wash _ away                     DAMAGED      damaged     obj     -     building/object/vehicle/place
wash away                       DAMAGED      damaged     obj     -     building/object/vehicle/place
wash away                       DAMAGED      damaged     next    -     building/object/vehicle/place
watch from stands               BAN_SPORT    banned      subj    -     person
watch from stands               LINEUP       out         subj    -     person
water be flowing through        RUNNING      running     next    -     building/object/thing
wave _ away                     HEED         ignored     obj     subj  thing
wave _ away                     ACCEPT_OFFER  refused     obj     subj  deal/money
wave away                       HEED         ignored     obj     subj  thing
wave away                       ACCEPT_OFFER  refused     obj     subj  deal/money
wave gun                        ARMED        armed       subj    -     person
wave knife                      ARMED        armed       subj    -     person
wave through                    VOTE_RESULT  approved    obj     -     thing
wave through                    DEAL_STATE   on          obj     -     deal/contract
wave through                    VOTE_RESULT  approved    obj     -     law/measure/plan
wave white flag                 SURRENDER    gave_up     subj    -     any
weaken                          STORM_STRENGTH  weaker      subj    -     weather
wear out                        MAINTAINED   neglected   subj    -     building/object/vehicle/place
weather storm at home           EVACUEES     stayed      subj    -     person/place
weep                            COMPOSURE    upset       subj    -     person
weigh in behind                 PARTIALITY   sided       subj    -     person/org/country/document
welcome                         SATISFIED    yes         subj    -     person/org
welcome                         ACCEPT_OFFER  accepted    obj     subj  deal/money
welcome                         SUPPORT      for         subj    next  person/org/party
welcome visitors again          OPEN_CLOSED  open        subj    -     thing
whereabouts of _ be mystery     MISSING      missing     gap     -     any
whereabouts of _ be not known   MISSING      missing     gap     -     any
whereabouts of _ be unknown     MISSING      missing     gap     -     any
whereabouts of _ remain unknown  MISSING      missing     gap     -     any
whip                            TREATMENT    badly       obj     subj  person/animal
whistle at                      RECEPTION    badly       obj     subj  any
wield axe                       ARMED        armed       subj    -     person
wield knife                     ARMED        armed       subj    -     person
will be paid less               PAY_MOVE     down        subj    -     person/org
will be paid more               PAY_MOVE     up          subj    -     person/org
will contest election           CANDIDATE    in          subj    -     person
will go ahead                   PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
will go to trial                CASE_STATUS  going       subj    -     case/hearing
will miss                       LINEUP       out         subj    -     person
will miss game                  LINEUP       out         subj    -     person
will miss match                 LINEUP       out         subj    -     person
will not be charged             CHARGE_DECISION  nocharge    subj    -     person/org
will not be deported            ASYLUM       granted     subj    -     person
will not be prosecuted          CHARGE_DECISION  nocharge    subj    -     person/org
will not be released            FILM_OUT     held        subj    -     show
will not be renamed             RENAMED      kept        subj    -     thing
will not be returned            KEEP_LOSE    kept        subj    -     art/object/document/team/building/business
will not be sold                KEEP_LOSE    kept        subj    -     art/object/document/team/building/business
will not cut jobs               STAFFING     hiring      subj    -     business/org/building
will not go ahead               PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
will not happen                 PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
will run again                  CANDIDATE    in          subj    -     person
will stay _office               HOLD_OFFICE  in          subj    office  person
win acquittal                   VERDICT      acquitted   subj    -     person
win another term                ELECTION_RESULT  won         subj    -     person/party/org
win applause                    RECEPTION    well        subj    -     any
win approval                    VOTE_RESULT  approved    subj    -     thing
win approval                    PERMITTED    given       subj    -     person/org
win approval                    DEAL_STATE   on          subj    -     deal/contract
win approval                    VOTE_RESULT  approved    subj    -     drug
win approval                    VOTE_RESULT  approved    subj    -     law/measure/plan
win approval                    PERMITTED    given       subj    -     event/thing
win approval for                PERMITTED    given       subj    next  person/org
win asylum                      ASYLUM       granted     subj    -     person
win backing                     VOTE_RESULT  approved    subj    -     thing
win battle against              FIRE_STATE   out         next    -     fire
win blessing                    VOTE_RESULT  approved    subj    -     thing
win by landslide                ELECTION_RESULT  won         subj    -     person/party/org
win by whisker                  ELECTION_RESULT  won         subj    -     person/party/org
win comfortably                 ELECTION_RESULT  won         subj    -     team/place
win comfortably                 MATCH_RESULT  won         subj    -     team/place
win confidence vote             HOLD_OFFICE  in          subj    -     person
win consent                     VOTE_RESULT  approved    subj    -     thing
win critical acclaim            REVIEWS      well        subj    -     art/show/product
win cup                         ELECTION_RESULT  won         subj    -     team/place
win cup                         MATCH_RESULT  won         subj    -     team/place
win derby                       MATCH_RESULT  won         subj    -     team/place
win election                    ELECTION_RESULT  won         subj    -     person/party/org
win fight to stay               TENANCY      in          subj    -     person
win final                       MATCH_RESULT  won         subj    -     team/place
win final approval              VOTE_RESULT  approved    subj    -     law/measure/plan
win funding                     GRANTED      given       subj    -     org/building/place/team/project
win game                        MATCH_RESULT  won         subj    -     team/place
win grant                       GRANTED      given       subj    -     org/building/place/team/project
win landslide                   ELECTION_RESULT  won         subj    -     person/party/org
win league                      MATCH_RESULT  won         subj    -     team/place
win licence                     VOTE_RESULT  approved    subj    -     thing
win license                     VOTE_RESULT  approved    subj    -     thing
win match                       MATCH_RESULT  won         subj    -     team/place
win on penalties                MATCH_RESULT  won         subj    -     team/place
win outright                    ELECTION_RESULT  won         subj    -     person/party/org
win outright majority           MAJORITY     has         subj    -     org/party/person
win own appeal against deportation  ASYLUM       granted     subj    -     person
win own approval                VOTE_RESULT  approved    subj    -     thing
win own asylum case             ASYLUM       granted     subj    -     person
win own fitness battle          LINEUP       in          subj    -     person
win own freedom                 CUSTODY      free        subj    -     person
win pay rise                    PAY_MOVE     up          subj    -     person
win pay rise                    PAY_MOVE     up          subj    -     person/org
win permission                  PERMITTED    given       subj    -     person/org
win permission                  PERMITTED    given       subj    -     event/thing
win permission for              PERMITTED    given       subj    next  person/org
win plaudits                    RECEPTION    well        subj    -     any
win power                       ELECTION_RESULT  won         subj    -     person/party/org
win praise from inspectors      RATED        good        subj    -     building/org/business/place
win presidency                  ELECTION_RESULT  won         subj    -     person/party/org
win promotion                   DIVISION     up          subj    -     any
win promotion                   DIVISION     up          subj    -     team/place/org
win promotion                   MATCH_RESULT  won         subj    -     team/place
win raise                       PAY_MOVE     up          subj    -     person
win raise                       PAY_MOVE     up          subj    -     person/org
win rave reviews                REVIEWS      well        subj    -     art/show/product
win re election                 ELECTION_RESULT  won         subj    -     person/party/org
win reelection                  ELECTION_RESULT  won         subj    -     person/party/org
win reprieve                    OPEN_CLOSED  open        subj    -     building/place
win reprieve                    LIFE         alive       subj    -     animal
win reprieve                    EXECUTION    spared      subj    -     person
win right to stay               TENANCY      in          subj    -     person
win right to stay               ASYLUM       granted     subj    -     person
win runoff                      ELECTION_RESULT  won         subj    -     person/party/org
win seat                        ELECTION_RESULT  won         subj    -     person/party/org
win second term                 ELECTION_RESULT  won         subj    -     person/party/org
win shootout                    MATCH_RESULT  won         subj    -     team/place
win stay of execution           EXECUTION    spared      subj    -     person
win third term                  ELECTION_RESULT  won         subj    -     person/party/org
win through to                  STAGE        through     subj    -     person/team/org
win title                       MATCH_RESULT  won         subj    -     team/place
win vote                        ELECTION_RESULT  won         subj    -     person/party/org
win vote of confidence          HOLD_OFFICE  in          subj    -     person
winch _ to safety               TRAPPED      freed       obj     -     person/animal/vehicle
wind _ up                       PLAN_STATUS  cancelled   gap     -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
wind up                         PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
wind up                         INVESTIGATION  closed      obj     -     inquiry
wipe                            DELETED      deleted     obj     -     thing
wipe _ out                      GOAL_GIVEN   ruled_out   obj     -     point
wipe out                        GOAL_GIVEN   ruled_out   obj     -     point
wipe out                        CONVICTION_STATUS  overturned  obj     -     verdict/sentence/ruling
withdraw                        LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
withdraw                        WITHDRAW_FORCES  out         subj    -     force
withdraw _ from market          ON_SALE      off         obj     -     product/goods/substance/drug/object
withdraw _ from sale            ON_SALE      off         obj     -     product/goods/substance/drug/object
withdraw _ from sale            ON_SALE      off         obj     -     thing
withdraw from                   WITHDRAW_FORCES  out         subj    -     force
withdraw from contest           CANDIDATE    out         subj    -     person
withdraw from market            ON_SALE      off         obj     -     product/goods/substance/drug/object
withdraw from race              CANDIDATE    out         subj    -     person
withdraw from race              RACE_END     retired     subj    -     person/vehicle/animal
withdraw from running for       ACCEPT_OFFER  refused     next    subj  job
withdraw from sale              ON_SALE      off         obj     -     product/goods/substance/drug/object
withdraw from sale              ON_SALE      off         obj     -     thing
withdraw from squad             LINEUP       out         subj    -     person
withdraw funding for            GRANTED      cut         next    -     org/building/place/team/project
withdraw funding from           GRANTED      cut         next    -     org/building/place/team/project
withdraw licence                LICENSED     unlicensed  poss    -     person
withdraw own accusation         STORY_KEPT   dropped     subj    -     person
withdraw own allegation         STORY_KEPT   dropped     subj    -     person
withdraw own backing for        SUPPORT      against     subj    next  person/org/party
withdraw own backing from       SUPPORT      against     subj    next  person/org/party
withdraw own candidacy          CANDIDATE    out         subj    -     person
withdraw own claim              STORY_KEPT   dropped     subj    -     person
withdraw own complaint          STORY_KEPT   dropped     subj    -     person
withdraw own endorsement of     SUPPORT      against     subj    next  person/org/party
withdraw own evidence           STORY_KEPT   dropped     subj    -     person
withdraw own funding from       GRANTED      cut         next    -     org/building/place/team/project
withdraw own statement          STORY_KEPT   dropped     subj    -     person
withdraw own support for        SUPPORT      against     subj    next  person/org/party
withdraw own support from       SUPPORT      against     subj    next  person/org/party
wither                          HARVEST      failed      subj    -     crop
withhold approval from          VOTE_RESULT  rejected    next    -     thing
withhold approval from          VOTE_RESULT  rejected    next    -     law/measure/plan
withhold assent from            VOTE_RESULT  rejected    next    -     law/measure/plan
withhold consent from           VOTE_RESULT  rejected    next    -     thing
withhold own labour             STRIKE_WORK  on          subj    -     person/org
withstand                       DAMAGED      intact      subj    -     building/object/vehicle/place
withstand siege                 CAPTURED     held        subj    -     place/building
work                            EFFECTIVE    effective   subj    -     drug
work as intended                EFFECTIVE    effective   subj    -     drug
work as normal                  RUNNING      running     subj    -     thing
work as normal                  STRIKE_WORK  off         subj    -     person/org
work as promised                RUNNING      running     subj    -     thing
work as usual                   STRIKE_WORK  off         subj    -     person/org
work be halted on               WORK_ON      stopped     next    -     thing
work be suspended on            WORK_ON      stopped     next    -     thing
work be under way on            WORK_ON      going       next    -     thing
work begin on                   WORK_ON      going       next    -     thing
work for free                   WAGED        unpaid      subj    -     person/org
work for nothing                WAGED        unpaid      subj    -     person/org
work have begin on              WORK_ON      going       next    -     thing
work have start on              WORK_ON      going       next    -     thing
work have yet to begin on       WORK_ON      stopped     next    -     thing
work have yet to start on       WORK_ON      stopped     next    -     thing
work normally                   RUNNING      running     subj    -     thing
work normally                   STRIKE_WORK  off         subj    -     person/org
work on _ be abandoned          WORK_ON      stopped     gap     -     thing
work on _ be at standstill      WORK_ON      stopped     gap     -     thing
work on _ be halted             WORK_ON      stopped     gap     -     thing
work on _ be on hold            WORK_ON      stopped     gap     -     thing
work on _ be progressing        WORK_ON      going       gap     -     thing
work on _ be put on hold        WORK_ON      stopped     gap     -     thing
work on _ be stopped            WORK_ON      stopped     gap     -     thing
work on _ be suspended          WORK_ON      stopped     gap     -     thing
work on _ be under way          WORK_ON      going       gap     -     thing
work on _ be well advanced      WORK_ON      going       gap     -     thing
work on _ begin                 WORK_ON      going       gap     -     thing
work on _ come to halt          WORK_ON      stopped     gap     -     thing
work on _ continue              WORK_ON      going       gap     -     thing
work on _ get under way         WORK_ON      going       gap     -     thing
work on _ go on                 WORK_ON      going       gap     -     thing
work on _ grind to halt         WORK_ON      stopped     gap     -     thing
work on _ halt                  WORK_ON      stopped     gap     -     thing
work on _ have begin            WORK_ON      going       gap     -     thing
work on _ have not begin        WORK_ON      stopped     gap     -     thing
work on _ have not start        WORK_ON      stopped     gap     -     thing
work on _ have resume           WORK_ON      going       gap     -     thing
work on _ have stall            WORK_ON      stopped     gap     -     thing
work on _ have start            WORK_ON      going       gap     -     thing
work on _ have stop             WORK_ON      stopped     gap     -     thing
work on _ have yet to begin     WORK_ON      stopped     gap     -     thing
work on _ have yet to start     WORK_ON      stopped     gap     -     thing
work on _ resume                WORK_ON      going       gap     -     thing
work on _ stall                 WORK_ON      stopped     gap     -     thing
work on _ start                 WORK_ON      going       gap     -     thing
work on _ stop                  WORK_ON      stopped     gap     -     thing
work perfectly                  RUNNING      running     subj    -     thing
work properly                   RUNNING      running     subj    -     thing
work resume on                  WORK_ON      going       next    -     thing
work start on                   WORK_ON      going       next    -     thing
work stop on                    WORK_ON      stopped     next    -     thing
work together                   ACT_ALONE    together    subj    -     person
work treat                      SUCCESS      yes         subj    -     thing
work well together              TERMS        good        subj    -     any
work with accomplice            ACT_ALONE    together    subj    -     person
work without insurance          INSURED      uninsured   subj    -     any
work without pay                WAGED        unpaid      subj    -     person/org
work without permit             PERMITTED    refused     subj    -     person/org
work wonders                    EFFECTIVE    effective   subj    -     drug
worsen                          BETTER       worse       subj    -     thing
worsen                          OUTBREAK     burning     subj    -     disease
would not hurt fly              TEMPER       gentle      subj    -     person/animal
wrap up                         DEAL_STATE   on          obj     -     deal/contract
wrap up                         INVESTIGATION  closed      obj     -     inquiry
wreak havoc in                  STRUCK_PLACE  hit         next    subj  place/building/country
wreak havoc on                  STRUCK_PLACE  hit         next    subj  place/building/country
wreck                           DAMAGED      damaged     obj     -     building/object/vehicle/place
wreck                           DEAL_STATE   off         obj     -     deal/contract
wrest control of                CAPTURED     taken       next    -     place/building
wrestle _ to ground             SURRENDER    fought      obj     -     person
wrestle to ground               SURRENDER    fought      obj     -     person
write _ off                     LOAN_STATE   unpaid      obj     -     thing
write off                       LOAN_STATE   unpaid      obj     -     thing
write own own                   HONESTY      honest      subj    -     person
yield agreement                 TALKS        on          subj    -     meeting
yield deal                      TALKS        on          subj    -     meeting
yield nothing                   SUCCESS      no          subj    -     thing
yield results                   SUCCESS      yes         subj    -     thing
yield to                        FIRMNESS     yielded     subj    -     person/org/party/country
yield to                        FIRMNESS     yielded     subj    -     org/party/country/person
