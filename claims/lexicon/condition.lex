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
abandon own campaign            CANDIDATE    out         subj    -     person
abandon own homes               EVACUEES     left        subj    -     person/place
abandon own hunger strike       EATING       eats        subj    -     person
abandon race                    RACE_END     retired     subj    -     person/vehicle/animal
abate                           STORM_STRENGTH  weaker      subj    -     weather
abduct                          ABDUCTION    taken       obj     -     person
abolish                         LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
abuse                           TREATMENT    badly       obj     subj  person/animal
accept                          ACCEPT_OFFER  accepted    obj     subj  deal/money
accept _ in evidence            EVIDENCE_STATE  admitted    obj     -     evidence/object/document
accept defeat                   CONCESSION   conceded    subj    -     person/party/org
accept food                     EATING       eats        subj    -     person
accept in evidence              EVIDENCE_STATE  admitted    obj     -     evidence/object/document
accept orders again             RUNNING      running     subj    -     thing
accept pay cut                  PAY_MOVE     down        subj    -     person
accept result                   CONCESSION   conceded    subj    -     person/party/org
acclaim                         RECEPTION    well        obj     subj  any
achieve own aim                 SUCCESS      yes         subj    -     thing
achieve own goal                SUCCESS      yes         subj    -     thing
acknowledge defeat              CONCESSION   conceded    subj    -     person/party/org
act alone                       ACT_ALONE    alone       subj    -     person
act honestly                    HONESTY      honest      subj    -     person
act immediately on              HEED         heeded      obj     subj  thing
act in self defence             FIRST_SHOT   return      subj    -     person/force
act in self defense             FIRST_SHOT   return      subj    -     person/force
act of own accord               VOLUNTARY    free        subj    -     any
act of own free will            VOLUNTARY    free        subj    -     any
act on                          HEED         heeded      obj     subj  thing
act together                    ACT_ALONE    together    subj    -     person
act upon                        HEED         heeded      obj     subj  thing
act without permission          PERMITTED    refused     subj    -     person/org
add jobs                        STAFFING     hiring      subj    -     business/org/building
add staff                       STAFFING     hiring      subj    -     business/org/building
address                         HEED         heeded      obj     subj  document/claim/motion
admit                           EVIDENCE_STATE  admitted    obj     -     evidence/object/document
admit defeat                    CONCESSION   conceded    subj    -     person/party/org
adore                           REVIEWS      well        obj     subj  art/show/product
advance to                      STAGE        through     subj    -     person/team/org
advise _ to accept              SUPPORT      for         subj    next  person
agree to                        VOTE_RESULT  approved    next    -     thing
agree to part with              KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
agree to sell                   KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
airlift _ out                   EVACUEES     left        obj     -     person/place
airlift out                     EVACUEES     left        obj     -     person/place
alert                           WARNED       warned      obj     -     person/org/building
alert _ about                   WARNED       warned      obj     next  person/org/building
alert _ of                      WARNED       warned      obj     next  person/org/building
allow                           GOAL_GIVEN   given       obj     -     point
allow _ in evidence             EVIDENCE_STATE  admitted    obj     -     evidence/object/document
allow _ to go ahead             VOTE_RESULT  approved    obj     -     thing
allow back into                 OPEN_CLOSED  open        obj     -     thing
allow in evidence               EVIDENCE_STATE  admitted    obj     -     evidence/object/document
allow to compete                BAN_SPORT    eligible    obj     -     person
allow to go ahead               VOTE_RESULT  approved    obj     -     thing
allow to play                   BAN_SPORT    eligible    obj     -     person
allow to proceed                VOTE_RESULT  approved    obj     -     thing
allow to race                   BAN_SPORT    eligible    obj     -     person
allow to run                    CANDIDATE    in          obj     -     person
allow to stand                  CANDIDATE    in          obj     -     person
allow to take part              BAN_SPORT    eligible    obj     -     person
announce                        PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
annul                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
annul candidacy                 CANDIDATE    out         poss    -     person
answer calls                    COMMS        sending     subj    -     any
answer questions from reporters  PRESS        faced       subj    -     person
answer questions in court       TAKES_STAND  yes         subj    -     person
applaud                         RECEPTION    well        obj     subj  any
apply                           LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
approve                         VOTE_RESULT  approved    obj     -     thing
approve                         ACCEPT_OFFER  accepted    obj     subj  deal/money
approve candidacy               CANDIDATE    in          poss    -     person
arrest                          CUSTODY      held        obj     -     person
arrive at                       PASSAGE      through     subj    -     vehicle/goods
arrive in                       PASSAGE      through     subj    -     vehicle/goods
arrive late                     ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
arrive on time                  ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
arrive safely                   TOUCHDOWN    safe        subj    -     vehicle
ask _ to reject                 SUPPORT      against     subj    next  person
ask to leave                    STAY_PUT     move        subj    -     person
assault                         TREATMENT    badly       obj     subj  person/animal
attack police                   ORDERLY      violent     subj    -     any
attack unprovoked               FIRST_SHOT   first       subj    -     person/force
attack without provocation      FIRST_SHOT   first       subj    -     person/force
auction                         KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
auction off                     KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
audit                           VETTED       checked     obj     -     thing
avoid cameras                   PRESS        dodged      subj    -     person
avoid drop                      DIVISION     up          subj    -     team
avoid eviction                  TENANCY      in          subj    -     person
avoid jail                      JAIL         spared      subj    -     person
avoid press                     PRESS        dodged      subj    -     person
avoid prison                    JAIL         spared      subj    -     person
avoid red card                  ON_PITCH     on          subj    -     person
avoid relegation                DIVISION     up          subj    -     any
await approval                  VOTE_RESULT  pending     subj    -     thing
await signature                 SIGNED       pending     subj    -     contract/deal/document
award                           GOAL_GIVEN   given       obj     -     point
axe                             LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
axe                             PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
axe                             LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
axe jobs                        STAFFING     cutting     subj    -     business/org/building
back                            SUPPORT      for         subj    next  person
back down                       FIRMNESS     yielded     subj    -     person/org/party/country
back out of                     PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
back up for miles               TRAFFIC      jammed      subj    -     thing
backfire                        SUCCESS      no          subj    -     thing
baffle                          CLARITY      unclear     subj    -     thing
bail                            CUSTODY      free        obj     -     person
bail _ out                      LENT         lent        obj     subj  person/org/business
bail out                        LENT         lent        obj     subj  person/org/business
ban for                         BAN_SPORT    banned      obj     -     person
ban from                        BAN_SPORT    banned      obj     -     person
ban from classroom              HOLD_OFFICE  suspended   obj     -     person
ban from practising             LICENSED     unlicensed  obj     -     person
ban from running                CANDIDATE    out         obj     -     person
ban from standing               CANDIDATE    out         obj     -     person
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
baton charge                    FORCE_SHOWN  used        subj    -     person/force/org
batter _ to death               LIFE         dead        obj     -     person/animal
batter to death                 LIFE         dead        obj     -     person/animal
battle                          FIRE_STATE   burning     next    -     fire
be a ghost town                 VACANT       vacant      subj    -     thing
be a hit                        SUCCESS      yes         subj    -     thing
be a set up                     FAIR         rigged      subj    -     thing
be a snip                       AFFORDABLE   cheap       subj    -     thing
be abandoned                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be abandoned                    VACANT       vacant      subj    -     thing
be abandoned                    DEAL_STATE   off         subj    -     deal/contract
be abandoned by                 TRUSTED      no          subj    -     any
be abducted                     ABDUCTION    taken       subj    -     person
be able to cope                 COPE         coping      subj    -     thing
be able to pay own debts        SOLVENCY     solvent     subj    -     thing
be able to talk                 SLEEP        conscious   subj    -     person
be abolished                    LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be about to fall down           DAMAGED      damaged     subj    -     building/object/vehicle/place
be above board                  FAIR         fair        subj    -     thing
be above fray                   PARTIALITY   neutral     subj    -     person/org/country/document
be above suspicion              HONESTY      honest      subj    -     person
be abusive                      TEMPER       fierce      subj    -     person/animal
be accessible                   OPEN_CLOSED  open        subj    -     thing
be accessible                   DELETED      there       subj    -     thing
be accident                     FOUL_PLAY    no          subj    -     death
be accident waiting             SAFE         unsafe      subj    -     thing
be accidental                   FOUL_PLAY    no          subj    -     death
be accompanied by               ACT_ALONE    together    subj    -     person
be accounted for                MISSING      found       subj    -     person
be acquaintances                KNOW_PERSON  known       subj    -     person
be acquainted                   KNOW_PERSON  known       subj    -     person
be acted upon                   HEED         heeded      subj    -     thing
be active                       DELETED      there       subj    -     thing
be adamant                      FIRMNESS     firm        subj    -     person/org/party/country
be adequately staffed           MANNED       full        subj    -     thing
be admitted to hospital         HOSPITAL     in          subj    -     person
be adored                       POPULAR      liked       subj    -     any
be affordable                   AFFORDABLE   cheap       subj    -     thing
be afloat                       SOLVENCY     solvent     subj    -     thing
be afloat                       AFLOAT       afloat      subj    -     vehicle
be against                      SUPPORT      against     subj    next  person
be aggressive                   TEMPER       fierce      subj    -     person/animal
be ahead of schedule            ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be ai generated                 AUTHENTIC    fake        subj    -     thing
be ailing                       CURED        sick        subj    -     person/animal
be airborne again               RUNNING      running     subj    -     thing
be airlifted out                EVACUEES     left        subj    -     person/place
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
be all but gone                 SPECIES      dying       subj    -     animal
be all for                      SUPPORT      for         subj    next  person
be all for                      SATISFIED    yes         subj    -     person/org
be all smiles                   COMPOSURE    calm        subj    -     person
be allies                       TERMS        good        subj    -     any
be allowed ashore               ISOLATED     out         subj    -     person/vehicle/animal
be allowed back                 EXPELLED     in          subj    -     person
be allowed home                 HOSPITAL     out         subj    -     person
be allowed in                   PASSAGE      through     subj    -     vehicle/goods
be allowed off                  ISOLATED     out         subj    -     person/vehicle/animal
be allowed out                  ISOLATED     out         subj    -     person/vehicle/animal
be allowed through              PASSAGE      through     subj    -     vehicle/goods
be allowed to compete           BAN_SPORT    eligible    subj    -     person
be allowed to leave             ISOLATED     out         subj    -     person/vehicle/animal
be allowed to play              BAN_SPORT    eligible    subj    -     person
be allowed to practise          LICENSED     licensed    subj    -     person
be allowed to race              BAN_SPORT    eligible    subj    -     person
be allowed to stay              EXPELLED     in          subj    -     person
be allowed to stay              TENANCY      in          subj    -     person
be almost empty                 VACANT       vacant      subj    -     thing
be amateur                      TRAINED      untrained   subj    -     person
be among friends                ACT_ALONE    together    subj    -     person
be among survivors              LIFE         alive       subj    -     person/animal
be amply staffed                MANNED       full        subj    -     thing
be angry at                     SATISFIED    no          subj    -     person/org
be anonymous                    ANONYMOUS    unknown     subj    -     any
be anyone's guess               CLARITY      unclear     subj    -     thing
be appalled by                  SATISFIED    no          subj    -     person/org
be arch rivals                  TERMS        bad         subj    -     any
be armed                        ARMED        armed       subj    -     person
be armed with                   ARMED        armed       subj    -     person
be as good as new               DAMAGED      intact      subj    -     building/object/vehicle/place
be as honest as day             HONESTY      honest      subj    -     person
be as right as rain             CURED        well        subj    -     person/animal
be as safe as houses            SAFE         safe        subj    -     thing
be as thick as thieves          TERMS        good        subj    -     any
be asked to leave               EXPELLED     out         subj    -     person
be asleep                       SLEEP        unconscious  subj    -     person
be at breaking point            COPE         overwhelmed  subj    -     thing
be at capacity                  VACANT       occupied    subj    -     thing
be at daggers drawn             TERMS        bad         subj    -     any
be at dead end                  LEADS        no          subj    -     thing
be at deadlock                  RESOLVED     unresolved  subj    -     thing
be at death's door              CURED        sick        subj    -     person/animal
be at each other's throats      TERMS        bad         subj    -     any
be at full capacity             VACANT       occupied    subj    -     thing
be at full strength             MANNED       full        subj    -     thing
be at full stretch              COPE         overwhelmed  subj    -     thing
be at halt                      RUNNING      stopped     subj    -     thing
be at head of                   HOLD_OFFICE  in          subj    -     person
be at helm                      HOLD_OFFICE  in          subj    -     person
be at large                     CUSTODY      fugitive    subj    -     person
be at large                     LEASH        loose       subj    -     animal
be at liberty                   CUSTODY      free        subj    -     person
be at loggerheads               TERMS        bad         subj    -     any
be at loss over                 CLARITY      unclear     next    -     thing
be at loss to explain           CLARITY      unclear     next    -     thing
be at low ebb                   VACANT       vacant      subj    -     thing
be at odds                      TERMS        bad         subj    -     any
be at odds over                 UNITY        split       subj    -     any
be at one                       UNITY        united      subj    -     any
be at own peak                  OUTBREAK     burning     subj    -     disease
be at own throats               UNITY        split       subj    -     any
be at post                      GUARD_POST   on          subj    -     person
be at risk of                   SAFE         unsafe      subj    -     thing
be at sixes and sevens          UNITY        split       subj    -     any
be at standstill                RUNNING      stopped     subj    -     thing
be at standstill                TRAFFIC      jammed      subj    -     thing
be at war with oneself          UNITY        split       subj    -     any
be attacked by complete stranger  KNOW_PERSON  unknown     subj    -     person
be attacked by stranger         KNOW_PERSON  unknown     subj    -     person
be audited                      VETTED       checked     subj    -     thing
be authentic                    AUTHENTIC    genuine     subj    -     object/document/art
be authentic                    AUTHENTIC    genuine     subj    -     thing
be awaiting approval            VOTE_RESULT  pending     subj    -     thing
be awake                        SLEEP        conscious   subj    -     person
be awake and alert              SLEEP        conscious   subj    -     person
be awake and talking            SLEEP        conscious   subj    -     person
be awarded                      GOAL_GIVEN   given       subj    -     point
be awarded pay rise             PAY_MOVE     up          subj    -     person
be axed                         PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be axed                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be back at full power           RUNNING      running     subj    -     thing
be back at own desk             HOLD_OFFICE  in          subj    -     person
be back at school               EXPELLED     in          subj    -     person
be back at work                 STRIKE_WORK  off         subj    -     person/org
be back from brink              SPECIES      recovering  subj    -     animal
be back home                    MISSING      found       subj    -     person
be back home                    HOSPITAL     out         subj    -     person
be back home with own family    CUSTODY      free        subj    -     person
be back in action               RUNNING      running     subj    -     thing
be back in air                  RUNNING      running     subj    -     thing
be back in business             OPEN_CLOSED  open        subj    -     thing
be back in cage                 LEASH        tied        subj    -     animal
be back in class                HOLD_OFFICE  in          subj    -     person
be back in class                EXPELLED     in          subj    -     person
be back in classroom            HOLD_OFFICE  in          subj    -     person
be back in command              HOLD_OFFICE  in          subj    -     person
be back in custody              CUSTODY      held        subj    -     person
be back in dugout               HOLD_OFFICE  in          subj    -     person
be back in front of class       HOLD_OFFICE  in          subj    -     person
be back in hands of             MISSING      found       subj    -     object/art/document
be back in jail                 CUSTODY      held        subj    -     person
be back in office               ELECTION_RESULT  won         subj    -     person/party/org
be back in operation            RUNNING      running     subj    -     thing
be back in own enclosure        LEASH        tied        subj    -     animal
be back in own job              HOLD_OFFICE  in          subj    -     person
be back in own office           HOLD_OFFICE  in          subj    -     person
be back in own post             HOLD_OFFICE  in          subj    -     person
be back in pool                 BAN_SPORT    eligible    subj    -     person
be back in port                 AFLOAT       afloat      subj    -     vehicle
be back in race                 CANDIDATE    in          subj    -     person
be back in saddle               BAN_SPORT    eligible    subj    -     person
be back in service              RUNNING      running     subj    -     thing
be back in squad                BAN_SPORT    eligible    subj    -     person
be back in team                 BAN_SPORT    eligible    subj    -     person
be back in use                  RUNNING      running     subj    -     thing
be back in work                 EMPLOYED     employed    subj    -     person
be back on                      PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be back on                      RUNNING      running     subj    -     thing
be back on ballot               CANDIDATE    in          subj    -     person
be back on beat                 HOLD_OFFICE  in          subj    -     person
be back on bench                HOLD_OFFICE  in          subj    -     person
be back on bridge               HOLD_OFFICE  in          subj    -     person
be back on display              MISSING      found       subj    -     object/art/document
be back on duty                 HOLD_OFFICE  in          subj    -     person
be back on own feet             CURED        well        subj    -     person/animal
be back on patrol               HOLD_OFFICE  in          subj    -     person
be back on sale                 ON_SALE      on          subj    -     thing
be back on shelves              ON_SALE      on          subj    -     thing
be back on track                BAN_SPORT    eligible    subj    -     person
be back on track                TALKS        on          subj    -     meeting
be back on wall                 MISSING      found       subj    -     object/art/document
be back online                  RUNNING      running     subj    -     thing
be back to normal               RUNNING      running     subj    -     thing
be back to normal               TRAFFIC      flowing     subj    -     thing
be back up                      RUNNING      running     subj    -     thing
be back with                    MISSING      found       subj    -     object/art/document
be back with own family         CUSTODY      free        subj    -     person
be back with own family         HOSTAGE      free        subj    -     person/animal
be back with own owner          MISSING      found       subj    -     any
be backed by                    TRUSTED      yes         subj    -     any
be backed up                    DELETED      there       subj    -     thing
be bad tempered                 TEMPER       fierce      subj    -     person/animal
be badly damaged                DAMAGED      damaged     subj    -     building/object/vehicle/place
be badly maintained             MAINTAINED   neglected   subj    -     building/object/vehicle/place
be badly received               RECEPTION    badly       subj    -     any
be baffled by                   CLARITY      unclear     next    -     thing
be baffled by                   LEADS        no          next    -     thing
be baffling                     CLARITY      unclear     subj    -     thing
be balanced                     BUDGET_STATE  within      subj    -     thing
be bankrupt                     SOLVENCY     bankrupt    subj    -     thing
be bankrupt                     SOLVENCY     bankrupt    subj    -     business/org
be banned                       BAN_SPORT    banned      subj    -     person
be barely cooked                PROCESSED    raw         subj    -     thing
be bargain                      AFFORDABLE   cheap       subj    -     thing
be barred                       PASSAGE      back        subj    -     vehicle/goods
be barred from school           EXPELLED     out         subj    -     person
be barricaded                   OPEN_CLOSED  closed      subj    -     thing
be battling                     FIRE_STATE   burning     next    -     fire
be beaten                       FIRE_STATE   out         subj    -     fire
be beaten at polls              ELECTION_RESULT  lost        subj    -     person/party/org
be beaten back from             CAPTURED     held        next    -     place/building
be beaten off                   INTRUSION    out         subj    -     person/event
be beaten out of                VOLUNTARY    forced      subj    -     any
be bedridden                    CURED        sick        subj    -     person/animal
be beginner                     TRAINED      untrained   subj    -     person
be behind bars                  CUSTODY      held        subj    -     person
be behind own leader            UNITY        united      subj    -     any
be behind schedule              ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be behind us                    OUTBREAK     out         subj    -     disease
be being considered             VOTE_RESULT  pending     subj    -     thing
be being negotiated             SIGNED       pending     subj    -     contract/deal/document
be being sought                 MISSING      missing     subj    -     any
be being studied                VOTE_RESULT  pending     subj    -     thing
be being treated as murder      FOUL_PLAY    yes         subj    -     death
be belly up                     SOLVENCY     bankrupt    subj    -     business/org
be beloved                      POPULAR      liked       subj    -     any
be benched                      LINEUP       out         subj    -     person
be benign                       SAFE         safe        subj    -     thing
be besieged                     SIEGE        on          subj    -     place/building
be best of friends              TERMS        good        subj    -     any
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
be binding                      LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be binned                       PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be bitter enemies               TERMS        bad         subj    -     any
be bitter rivals                TERMS        bad         subj    -     any
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
be bloody                       ORDERLY      violent     subj    -     any
be blunder                      SUPPORT      against     saying  subj  person
be boarded up                   OPEN_CLOSED  closed      subj    -     thing
be boarded up                   VACANT       vacant      subj    -     thing
be bogeyman                     POPULAR      disliked    subj    -     any
be bogus                        AUTHENTIC    fake        subj    -     object/document/art
be bogus                        AUTHENTIC    fake        subj    -     thing
be bona fide                    AUTHENTIC    genuine     subj    -     thing
be bone dry                     VACANT       vacant      subj    -     thing
be booed off                    RECEPTION    badly       subj    -     any
be booked out                   VACANT       occupied    subj    -     thing
be booked solid                 VACANT       occupied    subj    -     thing
be boon                         SUPPORT      for         saying  subj  person
be born dead                    LIFE         dead        subj    -     person/animal
be born healthy                 CURED        well        subj    -     person/animal
be born healthy                 LIFE         alive       subj    -     person/animal
be botched                      SUCCESS      no          subj    -     thing
be bottleneck                   TRAFFIC      jammed      subj    -     thing
be bound by                     LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
be box office hit               SUCCESS      yes         subj    -     thing
be breached                     TRUCE        war         subj    -     treaty
be breakthrough                 SUCCESS      yes         subj    -     thing
be breathable                   CONTAMINATED  clean       subj    -     thing
be breathing on own             LIFE         alive       subj    -     person
be breeze                       HARDNESS     easy        subj    -     any
be briefed                      WARNED       warned      subj    -     any
be briefed about                WARNED       warned      subj    next  any
be briefed of                   WARNED       warned      subj    next  any
be brimming                     VACANT       occupied    subj    -     thing
be broadcast live               SECRET       public      subj    -     thing
be broke                        SOLVENCY     bankrupt    subj    -     business/org
be broken                       TRUCE        war         subj    -     treaty
be brought to safety            EVACUEES     left        subj    -     person/place
be brought under control        FIRE_STATE   out         subj    -     fire
be brought under control        OUTBREAK     out         subj    -     disease
be brushed aside                HEED         ignored     subj    -     thing
be brutal                       HARDNESS     hard        subj    -     any
be brute                        TEMPER       fierce      subj    -     person/animal
be building site                FINISHED     undone      subj    -     thing
be bully                        TEMPER       fierce      subj    -     person/animal
be bumper to bumper             TRAFFIC      jammed      subj    -     thing
be bundled into                 ABDUCTION    taken       subj    -     person
be bungled                      SUCCESS      no          subj    -     thing
be buried under                 OPEN_CLOSED  closed      subj    -     place
be burned out                   DAMAGED      damaged     subj    -     building/object/vehicle/place
be burning                      FIRE_STATE   burning     subj    -     fire
be burning out of control       FIRE_STATE   burning     subj    -     fire
be bursting at seams            VACANT       occupied    subj    -     thing
be bursting at seams            COPE         overwhelmed  subj    -     thing
be bussed out                   EVACUEES     left        subj    -     person/place
be bust                         SOLVENCY     bankrupt    subj    -     thing
be bust                         SUCCESS      no          subj    -     thing
be by oneself                   ACT_ALONE    alone       subj    -     person
be caged                        LEASH        tied        subj    -     animal
be called back                  ON_SALE      off         subj    -     thing
be called off                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be called off                   DEAL_STATE   off         subj    -     deal/contract
be called to stand              TAKES_STAND  yes         subj    -     person
be calm                         COMPOSURE    calm        subj    -     person
be canceled                     PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be cancelled                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be cancerous                    SAFE         unsafe      subj    -     thing
be captive                      CUSTODY      held        subj    -     person
be captive                      HOSTAGE      held        subj    -     person/animal
be captured                     CAPTURED     taken       subj    -     place/building
be carried off                  ABDUCTION    taken       subj    -     person
be carrying gun                 ARMED        armed       subj    -     person
be carrying no weapon           ARMED        unarmed     subj    -     person
be carted off                   PLACEMENT    gone        subj    -     object/art/building
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
be certified                    TRAINED      trained     subj    -     person
be chained                      LEASH        tied        subj    -     animal
be chalked off                  GOAL_GIVEN   ruled_out   subj    -     point
be cheap                        AFFORDABLE   cheap       subj    -     thing
be cheat                        HONESTY      cheated     subj    -     person
be checked                      VETTED       checked     subj    -     thing
be checked every                WATCHED      yes         subj    -     person/animal
be child proof                  SAFE         safe        subj    -     thing
be child's play                 HARDNESS     easy        subj    -     any
be choked                       TRAFFIC      jammed      subj    -     thing
be choked with smoke            CONTAMINATED  tainted     subj    -     thing
be chosen at random             KNOW_PERSON  unknown     subj    -     person
be cinch                        HARDNESS     easy        subj    -     any
be clean                        CONTAMINATED  clean       subj    -     thing
be clean                        FAIR         fair        subj    -     thing
be clean                        HONESTY      honest      subj    -     person
be clean                        DRUG_TEST    clean       subj    -     person
be clear                        MARGIN       clear       subj    -     vote/election/game/event
be clear                        CLARITY      clear       subj    -     thing
be clear cut                    MARGIN       clear       subj    -     vote/election/game/event
be clear headed                 SOBRIETY     sober       subj    -     person
be cleared                      DEAL_STATE   on          subj    -     deal/contract
be cleared up                   RESOLVED     resolved    subj    -     thing
be clever copy                  AUTHENTIC    fake        subj    -     object/document/art
be cliffhanger                  MARGIN       close       subj    -     vote/election/game/event
be clinched                     DEAL_STATE   on          subj    -     deal/contract
be clinging to life             LIFE         alive       subj    -     person
be clogged                      TRAFFIC      jammed      subj    -     thing
be clogged up                   TRAFFIC      jammed      subj    -     thing
be close                        MARGIN       close       subj    -     vote/election/game/event
be close allies                 TERMS        good        subj    -     any
be close friends                TERMS        good        subj    -     any
be close partners               TERMS        good        subj    -     any
be close run                    MARGIN       close       subj    -     vote/election/game/event
be close run thing              MARGIN       close       subj    -     vote/election/game/event
be close to collapse            COPE         overwhelmed  subj    -     thing
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
be committed to                 PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be common again                 SPECIES      recovering  subj    -     animal
be compensated                  MONEY_BACK   got         subj    -     person/org
be competitors                  TERMS        bad         subj    -     any
be complete strangers           KNOW_PERSON  unknown     subj    -     person
be completed                    DEAL_STATE   on          subj    -     deal/contract
be completed                    FINISHED     done        subj    -     thing
be completely safe              SAFE         safe        subj    -     thing
be composed                     COMPOSURE    calm        subj    -     person
be concluded                    DEAL_STATE   on          subj    -     deal/contract
be concocted                    AUTHENTIC    fake        subj    -     thing
be conducted fairly             FAIR         fair        subj    -     thing
be confidential                 SECRET       secret      subj    -     thing
be confined to                  ISOLATED     in          subj    -     person/vehicle/animal
be congested                    TRAFFIC      jammed      subj    -     thing
be conscious                    SLEEP        conscious   subj    -     person
be conscious and talking        LIFE         alive       subj    -     person
be consigned to history         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be consumed by                  DAMAGED      damaged     subj    -     building/object/vehicle/place
be contagious                   CONTAGIOUS   yes         subj    -     disease
be contained                    FIRE_STATE   out         subj    -     fire
be contained                    OUTBREAK     out         subj    -     disease
be contaminated                 CONTAMINATED  tainted     subj    -     thing
be content with                 SATISFIED    yes         subj    -     person/org
be cooked                       PROCESSED    treated     subj    -     thing
be cooked through               PROCESSED    treated     subj    -     thing
be cooked up                    AUTHENTIC    fake        subj    -     thing
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
be credible                     FAIR         fair        subj    -     thing
be crippled                     RUNNING      stopped     subj    -     thing
be critically acclaimed         REVIEWS      well        subj    -     art/show/product
be critically endangered        SPECIES      dying       subj    -     animal
be critically ill               CURED        sick        subj    -     person/animal
be crooked                      FAIR         rigged      subj    -     thing
be crowd favourite              POPULAR      liked       subj    -     any
be crowd pleaser                RECEPTION    well        subj    -     any
be crowded                      VACANT       occupied    subj    -     thing
be crowned with success         SUCCESS      yes         subj    -     thing
be crying out for staff         MANNED       short       subj    -     thing
be crystal clear                CONTAMINATED  clean       subj    -     thing
be crystal clear                CLARITY      clear       subj    -     thing
be cured                        CURED        well        subj    -     person/animal
be curse                        SUPPORT      against     saying  subj  person
be cut off                      SIEGE        on          subj    -     place/building
be cut off                      OPEN_CLOSED  closed      subj    -     place
be cutting jobs                 STAFFING     cutting     subj    -     business/org/building
be damp squib                   SUCCESS      no          subj    -     thing
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
be dead in water                PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be dead in water                VOTE_RESULT  rejected    subj    -     thing
be dead in water                SUCCESS      no          subj    -     thing
be dead in water                DEAL_STATE   off         subj    -     deal/contract
be dead set against             SATISFIED    no          subj    -     person/org
be dead to world                SLEEP        unconscious  subj    -     person
be deadlocked                   RESOLVED     unresolved  subj    -     thing
be deadlocked                   TALKS        off         subj    -     meeting
be dealt with                   HEED         heeded      subj    -     thing
be death trap                   SAFE         unsafe      subj    -     thing
be debacle                      SUCCESS      no          subj    -     thing
be decided by handful           MARGIN       close       subj    -     vote/election/game/event
be decisive                     MARGIN       clear       subj    -     vote/election/game/event
be declared dead                LIFE         dead        subj    -     person
be declared dead                LIFE         dead        subj    -     person/animal
be deeply divided               UNITY        split       subj    -     any
be deeply unpopular             POPULAR      disliked    subj    -     any
be defeated                     ELECTION_RESULT  lost        subj    -     person/party/org
be defrocked                    HOLD_OFFICE  out         subj    -     person
be delayed                      PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be delayed                      ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be delayed by                   ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be deleted                      DELETED      deleted     subj    -     thing
be delighted with               SATISFIED    yes         subj    -     person/org
be delivered on budget          BUDGET_STATE  within      subj    -     thing
be delusional                   COMPETENT    unfit       subj    -     person
be demoted                      DIVISION     down        subj    -     team
be denied approval              VOTE_RESULT  rejected    subj    -     thing
be denied approval              PERMITTED    refused     subj    -     person/org
be denied approval for          PERMITTED    refused     subj    next  person/org
be denied entry                 PASSAGE      back        subj    -     vehicle/goods
be denied permission            PERMITTED    refused     subj    -     person/org
be denied permission for        PERMITTED    refused     subj    next  person/org
be denied planning permission   PERMITTED    refused     subj    -     person/org
be denied planning permission for  PERMITTED    refused     subj    next  person/org
be denied raise                 PAY_MOVE     down        subj    -     person
be denied refund                MONEY_BACK   lost        subj    -     person/org
be departing                    STAY_PUT     move        subj    -     person
be deployed in                  WITHDRAW_FORCES  in          subj    -     force
be derailed                     RAILS        off         subj    -     vehicle
be derailed                     RAILS        off         subj    -     any
be deranged                     COMPETENT    unfit       subj    -     person
be deserted                     VACANT       vacant      subj    -     thing
be deserted by                  TRUSTED      no          subj    -     any
be desperately short of         MANNED       short       subj    -     thing
be despised                     POPULAR      disliked    subj    -     any
be destroyed                    DAMAGED      damaged     subj    -     building/object/vehicle/place
be destroyed                    DELETED      deleted     subj    -     thing
be detained in hospital         HOSPITAL     in          subj    -     person
be detested                     POPULAR      disliked    subj    -     any
be difficult                    HARDNESS     hard        subj    -     any
be dirt cheap                   AFFORDABLE   cheap       subj    -     thing
be dirty                        CONTAMINATED  tainted     subj    -     thing
be disallowed                   GOAL_GIVEN   ruled_out   subj    -     point
be disappearing                 SPECIES      dying       subj    -     animal
be disaster                     SUPPORT      against     saying  subj  person
be disaster                     SUCCESS      no          subj    -     thing
be disbanded                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be discharged                   HOSPITAL     out         subj    -     person
be discharged from hospital     HOSPITAL     out         subj    -     person
be discontinued                 ON_SALE      off         subj    -     thing
be diseased                     CURED        sick        subj    -     person/animal
be disgrace                     SUPPORT      against     saying  subj  person
be dishonest                    HONESTY      cheated     subj    -     person
be disliked                     POPULAR      disliked    subj    -     any
be dismantled                   PLACEMENT    gone        subj    -     object/art/building
be dismayed by                  SATISFIED    no          subj    -     person/org
be dismissed after              ON_PITCH     off         subj    -     person
be disowned by                  TRUSTED      no          subj    -     any
be distraught                   COMPOSURE    upset       subj    -     person
be divided                      UNITY        split       subj    -     any
be divided over                 UNITY        split       subj    -     any
be docile                       TEMPER       gentle      subj    -     person/animal
be doctored                     AUTHENTIC    fake        subj    -     thing
be doddle                       HARDNESS     easy        subj    -     any
be doing well                   CURED        well        subj    -     person/animal
be done                         DEAL_STATE   on          subj    -     deal/contract
be done and dusted              DEAL_STATE   on          subj    -     deal/contract
be done and dusted              SIGNED       signed      subj    -     contract/deal/document
be done away with               LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be doomed                       OPEN_CLOSED  closed      subj    -     building/place
be doomed                       SPECIES      dying       subj    -     animal
be doped                        DRUG_TEST    doped       subj    -     person
be doping                       DRUG_TEST    doped       subj    -     person
be double checked               VETTED       checked     subj    -     thing
be doused                       FIRE_STATE   out         subj    -     fire
be downgraded                   STORM_STRENGTH  weaker      subj    -     weather
be dozing                       SLEEP        unconscious  subj    -     person
be dragged into                 ABDUCTION    taken       subj    -     person
be dragged off                  ABDUCTION    taken       subj    -     person
be drained                      VACANT       vacant      subj    -     thing
be driven back from             CAPTURED     held        next    -     place/building
be driven from                  CAPTURED     held        next    -     place/building
be driven out of                CAPTURED     held        next    -     place/building
be dropped                      PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be dropped                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be drug cheat                   DRUG_TEST    doped       subj    -     person
be drug free                    DRUG_TEST    clean       subj    -     person
be drunk                        SOBRIETY     drunk       subj    -     person
be dry eyed                     COMPOSURE    calm        subj    -     person
be dud                          SUCCESS      no          subj    -     thing
be dud                          EFFECTIVE    ineffective  subj    -     drug
be dug in                       WITHDRAW_FORCES  in          subj    -     force
be dumped out                   STAGE        out         subj    -     person/team/org
be dying                        CURED        sick        subj    -     person/animal
be dying down                   OUTBREAK     out         subj    -     disease
be dying out                    SPECIES      dying       subj    -     animal
be earmarked for closure        OPEN_CLOSED  closed      subj    -     building/place
be easy                         HARDNESS     easy        subj    -     any
be eating again                 EATING       eats        subj    -     person
be effective                    EFFECTIVE    effective   subj    -     drug
be elected                      ELECTION_RESULT  won         subj    -     person/party/org
be eligible to compete          BAN_SPORT    eligible    subj    -     person
be eligible to play             BAN_SPORT    eligible    subj    -     person
be eligible to run              CANDIDATE    in          subj    -     person
be eligible to stand            CANDIDATE    in          subj    -     person
be eliminated                   STAGE        out         subj    -     person/team/org
be emphatic                     MARGIN       clear       subj    -     vote/election/game/event
be employed                     EMPLOYED     employed    subj    -     person
be empty                        VACANT       vacant      subj    -     thing
be encircled                    SIEGE        on          subj    -     place/building
be encrypted                    PROTECTED    protected   subj    -     any
be endangered                   SPECIES      dying       subj    -     animal
be ended                        LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be enemies                      TERMS        bad         subj    -     any
be enemy of                     SUPPORT      against     subj    next  person
be enthusiastic about           SATISFIED    yes         subj    -     person/org
be entirely safe                SAFE         safe        subj    -     thing
be entrenched in                WITHDRAW_FORCES  in          subj    -     force
be erased                       DELETED      deleted     subj    -     thing
be escaping                     LEAK         leaking     subj    -     thing
be established                  CLARITY      clear       subj    -     thing
be estranged                    TERMS        bad         subj    -     any
be evacuated                    EVACUEES     left        subj    -     person/place
be even handed                  PARTIALITY   neutral     subj    -     person/org/country/document
be even tempered                TEMPER       gentle      subj    -     person/animal
be evicted                      TENANCY      out         subj    -     person
be examined                     VETTED       checked     subj    -     thing
be excluded                     EXPELLED     out         subj    -     person
be excluded from school         EXPELLED     out         subj    -     person
be exorbitant                   AFFORDABLE   dear        subj    -     thing
be expected to live             LIFE         alive       subj    -     person
be expected to recover          LIFE         alive       subj    -     person
be expected to survive          LIFE         alive       subj    -     person
be expelled                     EXPELLED     out         subj    -     person
be expensive                    AFFORDABLE   dear        subj    -     thing
be experienced                  TRAINED      trained     subj    -     person
be exposed                      PROTECTED    exposed     subj    -     any
be expressionless               COMPOSURE    calm        subj    -     person
be extended                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be extended                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be extinct                      SPECIES      dying       subj    -     animal
be extinguished                 FIRE_STATE   out         subj    -     fire
be extracted under torture      VOLUNTARY    forced      subj    -     any
be eye watering                 AFFORDABLE   dear        subj    -     thing
be fabricated                   AUTHENTIC    fake        subj    -     thing
be facing closure               OPEN_CLOSED  closed      subj    -     building/place
be fact checked                 VETTED       checked     subj    -     thing
be failure                      SUCCESS      no          subj    -     thing
be fair                         FAIR         fair        subj    -     thing
be fair to both sides           PARTIALITY   neutral     subj    -     person/org/country/document
be faithful                     LOYAL        loyal       subj    -     person/force
be fake                         AUTHENTIC    fake        subj    -     object/document/art
be fake                         AUTHENTIC    fake        subj    -     thing
be faked                        AUTHENTIC    fake        subj    -     thing
be fan of                       SUPPORT      for         subj    next  person
be far from finished            FINISHED     undone      subj    -     thing
be far from over                OUTBREAK     burning     subj    -     disease
be far from over                RESOLVED     unresolved  subj    -     thing
be farce                        FAIR         rigged      subj    -     thing
be fast asleep                  SLEEP        unconscious  subj    -     person
be feared dead                  MISSING      missing     subj    -     person
be fed up with                  SUPPORT      against     subj    next  person
be fended off                   INTRUSION    out         subj    -     person/event
be ferocious                    TEMPER       fierce      subj    -     person/animal
be ferried to safety            EVACUEES     left        subj    -     person/place
be feuding                      TERMS        bad         subj    -     any
be fiasco                       SUCCESS      no          subj    -     thing
be fiendish                     HARDNESS     hard        subj    -     any
be fiendishly difficult         HARDNESS     hard        subj    -     any
be fierce                       TEMPER       fierce      subj    -     person/animal
be fighting                     FIRE_STATE   burning     next    -     fire
be fighting fit                 CURED        well        subj    -     person/animal
be fighting for life            CURED        sick        subj    -     person/animal
be fighting for own life        LIFE         alive       subj    -     person
be fighting for own life        CURED        sick        subj    -     person/animal
be figment                      AUTHENTIC    fake        subj    -     thing
be figure of hate               POPULAR      disliked    subj    -     any
be filled to capacity           VACANT       occupied    subj    -     thing
be filtered                     PROCESSED    treated     subj    -     thing
be filthy                       CONTAMINATED  tainted     subj    -     thing
be financially healthy          SOLVENCY     solvent     subj    -     business/org
be financially sound            SOLVENCY     solvent     subj    -     business/org
be finished                     FINISHED     done        subj    -     thing
be fired on first               FIRST_SHOT   return      subj    -     person/force
be firetrap                     SAFE         unsafe      subj    -     thing
be firm friends                 TERMS        good        subj    -     any
be firmly behind                UNITY        united      subj    -     any
be first to help                AFTER_CRASH  stayed      subj    -     person/vehicle
be fit and well                 CURED        well        subj    -     person/animal
be fit as fiddle                CURED        well        subj    -     person/animal
be fit for use                  SAFE         safe        subj    -     thing
be fit to drink                 SAFE         safe        subj    -     thing
be fit to drink                 CONTAMINATED  clean       subj    -     thing
be fit to stand trial           COMPETENT    fit         subj    -     person
be fit to swim in               CONTAMINATED  clean       subj    -     thing
be fixed                        FAIR         rigged      subj    -     thing
be fixed                        RESOLVED     resolved    subj    -     thing
be flammable                    SAFE         unsafe      subj    -     thing
be flattened                    DAMAGED      damaged     subj    -     building/object/vehicle/place
be flawed                       FAIR         rigged      subj    -     thing
be flooded                      DAMAGED      damaged     subj    -     building
be flop                         SUCCESS      no          subj    -     thing
be flourishing                  SPECIES      recovering  subj    -     animal
be flowing                      TRAFFIC      flowing     subj    -     thing
be flush                        SOLVENCY     solvent     subj    -     business/org
be flying again                 RUNNING      running     subj    -     thing
be foiled                       INTRUSION    out         subj    -     person/event
be following new leads in       LEADS        yes         next    -     thing
be folly                        SUPPORT      against     saying  subj  person
be for chop                     OPEN_CLOSED  closed      subj    -     building/place
be for sale                     KEEP_LOSE    lost        subj    -     thing
be forced back from             CAPTURED     held        next    -     place/building
be forced out                   HOLD_OFFICE  out         subj    -     person
be forced out                   TENANCY      out         subj    -     person
be forced to retreat            FIRMNESS     yielded     subj    -     person/org/party/country
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
be free of charge               FREE_OF_CHARGE  free        subj    -     thing
be free of disease              CURED        well        subj    -     person/animal
be free of pollution            CONTAMINATED  clean       subj    -     thing
be free of quarantine           ISOLATED     out         subj    -     person/vehicle/animal
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
be freely given                 VOLUNTARY    free        subj    -     any
be fresh                        CONTAMINATED  clean       subj    -     thing
be friend of                    SUPPORT      for         subj    next  person
be friendly                     TEMPER       gentle      subj    -     person/animal
be friends                      TERMS        good        subj    -     any
be friends                      KNOW_PERSON  known       subj    -     person
be from natural causes          FOUL_PLAY    no          subj    -     death
be full                         VACANT       occupied    subj    -     thing
be full of                      CONTAINS     has         subj    next  thing
be full of bugs                 RUNNING      stopped     subj    -     thing
be full of mice droppings       CONTAMINATED  tainted     subj    -     thing
be full to brim                 VACANT       occupied    subj    -     thing
be full to bursting             VACANT       occupied    subj    -     thing
be full to capacity             VACANT       occupied    subj    -     thing
be full up                      VACANT       occupied    subj    -     thing
be fully booked                 VACANT       occupied    subj    -     thing
be fully briefed                WARNED       warned      subj    -     any
be fully briefed about          WARNED       warned      subj    next  any
be fully briefed of             WARNED       warned      subj    next  any
be fully conscious              SLEEP        conscious   subj    -     person
be fully cooked                 PROCESSED    treated     subj    -     thing
be fully covered                INSURED      insured     subj    -     any
be fully manned                 MANNED       full        subj    -     thing
be fully qualified              TRAINED      trained     subj    -     person
be fully staffed                MANNED       full        subj    -     thing
be fully trained                TRAINED      trained     subj    -     person
be fuming over                  SATISFIED    no          subj    -     person/org
be functioning                  RUNNING      running     subj    -     thing
be functioning again            RUNNING      running     subj    -     thing
be furious about                SATISFIED    no          subj    -     person/org
be gaining ground               OUTBREAK     burning     subj    -     disease
be gathering strength           STORM_STRENGTH  stronger    subj    -     weather
be gentle                       TEMPER       gentle      subj    -     person/animal
be genuine                      AUTHENTIC    genuine     subj    -     object/document/art
be genuine                      AUTHENTIC    genuine     subj    -     thing
be genuine article              AUTHENTIC    genuine     subj    -     object/document/art
be genuine through and through  AUTHENTIC    genuine     subj    -     object/document/art
be getting pay rise             PAY_MOVE     up          subj    -     person
be ghostwritten                 AUTHENTIC    fake        subj    -     thing
be gift                         SUPPORT      for         saying  subj  person
be given                        GOAL_GIVEN   given       subj    -     point
be given ample warning          WARNED       warned      subj    -     any
be given ample warning about    WARNED       warned      subj    next  any
be given ample warning of       WARNED       warned      subj    next  any
be given freely                 VOLUNTARY    free        subj    -     any
be given go ahead               PERMITTED    given       subj    -     person/org
be given go ahead for           PERMITTED    given       subj    next  person/org
be given green light            PERMITTED    given       subj    -     person/org
be given green light for        PERMITTED    given       subj    next  person/org
be given no warning             WARNED       not         subj    -     any
be given no warning about       WARNED       not         subj    next  any
be given no warning of          WARNED       not         subj    next  any
be given notice                 WARNED       warned      subj    -     any
be given notice about           WARNED       warned      subj    next  any
be given notice of              WARNED       warned      subj    next  any
be given own cards              HOLD_OFFICE  out         subj    -     person
be given own marching orders    HOLD_OFFICE  out         subj    -     person
be given prison sentence        JAIL         jailed      subj    -     person
be given raise                  PAY_MOVE     up          subj    -     person
be given second chance          EXPELLED     in          subj    -     person
be given suspended sentence     JAIL         spared      subj    -     person
be given under duress           VOLUNTARY    forced      subj    -     any
be given voluntarily            VOLUNTARY    free        subj    -     any
be glad of                      SUPPORT      for         subj    next  person
be godsend                      SUPPORT      for         saying  subj  person
be going ahead                  PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be going ahead as planned       PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be going nowhere                STAY_PUT     stay        subj    -     person
be going nowhere                PLAYER_MOVE  stays       subj    -     person
be going nowhere                LEADS        no          subj    -     thing
be going under                  SOLVENCY     bankrupt    subj    -     business/org
be going well                   TALKS        on          subj    -     meeting
be gone                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be gone                         PLACEMENT    gone        subj    -     object/art/building
be gone                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
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
be granted permission           PERMITTED    given       subj    -     person/org
be granted permission for       PERMITTED    given       subj    next  person/org
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
be grubby                       CONTAMINATED  tainted     subj    -     thing
be grueling                     HARDNESS     hard        subj    -     any
be gruelling                    HARDNESS     hard        subj    -     any
be guarded                      PROTECTED    protected   subj    -     any
be gushing                      LEAK         leaking     subj    -     thing
be gutted                       DAMAGED      damaged     subj    -     building/object/vehicle/place
be half built                   FINISHED     undone      subj    -     thing
be half cooked                  PROCESSED    raw         subj    -     thing
be half empty                   VACANT       vacant      subj    -     thing
be half finished                FINISHED     undone      subj    -     thing
be half raw                     PROCESSED    raw         subj    -     thing
be handed jail term             JAIL         jailed      subj    -     person
be handed over                  KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be hanging on to life           LIFE         alive       subj    -     person
be happy to stay                STAY_PUT     stay        subj    -     person
be happy with                   SATISFIED    yes         subj    -     person/org
be hard                         HARDNESS     hard        subj    -     any
be harmful                      SAFE         unsafe      subj    -     thing
be harmless                     SAFE         safe        subj    -     thing
be harmless                     TEMPER       gentle      subj    -     person/animal
be hated                        POPULAR      disliked    subj    -     any
be hauled away                  PLACEMENT    gone        subj    -     object/art/building
be hazard                       SAFE         unsafe      subj    -     thing
be heard in open court          SECRET       public      subj    -     thing
be heard in private             SECRET       secret      subj    -     thing
be heavily guarded              PROTECTED    protected   subj    -     any
be heaving                      VACANT       occupied    subj    -     thing
be heeded                       HEED         heeded      subj    -     thing
be held alone                   ACT_ALONE    alone       subj    -     person
be held behind closed doors     SECRET       secret      subj    -     thing
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
be held on ground for           ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be held up                      ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be held up at                   PASSAGE      back        subj    -     vehicle/goods
be hemmed in                    SIEGE        on          subj    -     place/building
be here to stay                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be here to stay                 PLAYER_MOVE  stays       subj    -     person
be here to stay                 OPEN_CLOSED  open        subj    -     building/place
be here to stay                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be highly contagious            CONTAGIOUS   yes         subj    -     disease
be highly infectious            CONTAGIOUS   yes         subj    -     disease
be hiring                       STAFFING     hiring      subj    -     business/org/building
be history                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be history                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be hit by pay cut               PAY_MOVE     down        subj    -     person
be hit with critics             REVIEWS      well        subj    -     art/show/product
be hoax                         AUTHENTIC    fake        subj    -     thing
be holding                      TRUCE        peace       subj    -     treaty
be homeless                     TENANCY      out         subj    -     person
be homicide                     FOUL_PLAY    yes         subj    -     death
be honest                       FAIR         fair        subj    -     thing
be honest                       HONESTY      honest      subj    -     person
be honoured                     TRUCE        peace       subj    -     treaty
be horrified by                 SATISFIED    no          subj    -     person/org
be hospitalised                 HOSPITAL     in          subj    -     person
be hospitalized                 HOSPITAL     in          subj    -     person
be hostage                      CUSTODY      held        subj    -     person
be hostages                     HOSTAGE      held        subj    -     person/animal
be hostile to                   SUPPORT      against     subj    next  person
be hot tempered                 TEMPER       fierce      subj    -     person/animal
be hounded out                  HOLD_OFFICE  out         subj    -     person
be hours late                   ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be housed                       TENANCY      in          subj    -     person
be humming again                RUNNING      running     subj    -     thing
be hushed up                    SECRET       secret      subj    -     thing
be hygienic                     CONTAMINATED  clean       subj    -     thing
be hysterical                   COMPOSURE    upset       subj    -     person
be identified                   ANONYMOUS    known       subj    -     any
be idle                         RUNNING      stopped     subj    -     thing
be ill                          CURED        sick        subj    -     person/animal
be ill treated                  TREATMENT    badly       subj    -     person/animal
be imitation                    AUTHENTIC    fake        subj    -     object/document/art
be immaculate                   CONTAMINATED  clean       subj    -     thing
be impartial                    PARTIALITY   neutral     subj    -     person/org/country/document
be impassable                   OPEN_CLOSED  closed      subj    -     thing
be impassable                   OPEN_CLOSED  closed      subj    -     place
be impassive                    COMPOSURE    calm        subj    -     person
be impeccably behaved           ORDERLY      peaceful    subj    -     any
be imprisoned                   JAIL         jailed      subj    -     person
be improved                     BETTER       better      subj    -     thing
be in administration            SOLVENCY     bankrupt    subj    -     business/org
be in arrears                   LOAN_STATE   unpaid      subj    -     thing
be in bad shape                 CURED        sick        subj    -     person/animal
be in bag                       DEAL_STATE   on          subj    -     deal/contract
be in bag                       SIGNED       signed      subj    -     contract/deal/document
be in black                     SOLVENCY     solvent     subj    -     thing
be in black                     PROFITABLE   profit      subj    -     business/org
be in business                  OPEN_CLOSED  open        subj    -     building/place
be in cage                      LEASH        tied        subj    -     animal
be in captivity                 CUSTODY      held        subj    -     person
be in captivity                 HOSTAGE      held        subj    -     person/animal
be in cell                      CUSTODY      held        subj    -     person
be in chair                     HOLD_OFFICE  in          subj    -     person
be in charge                    HOLD_OFFICE  in          subj    -     person
be in check                     OUTBREAK     out         subj    -     disease
be in coma                      LIFE         alive       subj    -     person
be in coma                      SLEEP        unconscious  subj    -     person
be in constant contact with     COMMS        sending     subj    -     any
be in contact with              COMMS        sending     subj    -     any
be in critical condition        LIFE         alive       subj    -     person
be in custody                   CUSTODY      held        subj    -     person
be in danger of                 SAFE         unsafe      subj    -     thing
be in danger of collapse        DAMAGED      damaged     subj    -     building/object/vehicle/place
be in danger of dying out       SPECIES      dying       subj    -     animal
be in danger of falling down    DAMAGED      damaged     subj    -     building/object/vehicle/place
be in dark about                CLARITY      unclear     next    -     thing
be in deep sleep                SLEEP        unconscious  subj    -     person
be in default                   LOAN_STATE   unpaid      subj    -     thing
be in default on                LOAN_STATE   unpaid      obj     -     thing
be in deficit                   BUDGET_STATE  over        subj    -     thing
be in detention                 CUSTODY      held        subj    -     person
be in disarray                  UNITY        split       subj    -     any
be in disrepair                 MAINTAINED   neglected   subj    -     building/object/vehicle/place
be in doubt                     CLARITY      unclear     subj    -     thing
be in effect                    LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be in effect                    LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be in employment                EMPLOYED     employed    subj    -     person
be in enclosure                 LEASH        tied        subj    -     animal
be in excellent health          CURED        well        subj    -     person/animal
be in failing health            CURED        sick        subj    -     person/animal
be in family hands              KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
be in favor of                  SUPPORT      for         subj    next  person
be in favour of                 SUPPORT      for         subj    next  person
be in feud                      TERMS        bad         subj    -     any
be in final                     STAGE        through     subj    -     person/team/org
be in fine health               CURED        well        subj    -     person/animal
be in force                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be in force                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be in good care                 TREATMENT    well        subj    -     person/animal
be in good financial health     SOLVENCY     solvent     subj    -     business/org
be in good hands                TREATMENT    well        subj    -     person/animal
be in good health               CURED        well        subj    -     person/animal
be in good order                MAINTAINED   kept        subj    -     building/object/vehicle/place
be in good repair               MAINTAINED   kept        subj    -     building/object/vehicle/place
be in good spirits              COMPOSURE    calm        subj    -     person
be in group                     ACT_ALONE    together    subj    -     person
be in handcuffs                 CUSTODY      held        subj    -     person
be in hands of                  CUSTODY      held        subj    -     person
be in hands of                  CAPTURED     taken       subj    -     place/building
be in hands of kidnappers       HOSTAGE      held        subj    -     person/animal
be in hands of rebels           HOSTAGE      held        subj    -     person/animal
be in hands of receivers        SOLVENCY     bankrupt    subj    -     thing
be in harmony                   UNITY        united      subj    -     any
be in hiding                    CUSTODY      fugitive    subj    -     person
be in high spirits              COMPOSURE    calm        subj    -     person
be in hospital                  HOSPITAL     in          subj    -     person
be in intensive care            LIFE         alive       subj    -     person
be in intensive care            CURED        sick        subj    -     person/animal
be in intensive care            HOSPITAL     in          subj    -     person
be in isolation                 ACT_ALONE    alone       subj    -     person
be in isolation                 ISOLATED     in          subj    -     person/vehicle/animal
be in it together               ACT_ALONE    together    subj    -     person
be in jail                      CUSTODY      held        subj    -     person
be in line up                   LINEUP       in          subj    -     person
be in liquidation               SOLVENCY     bankrupt    subj    -     thing
be in liquidation               SOLVENCY     bankrupt    subj    -     business/org
be in ministry                  HOLD_OFFICE  in          subj    -     person
be in minority                  MAJORITY     lacks       subj    -     org/party/person
be in negotiation               SIGNED       pending     subj    -     contract/deal/document
be in new hands                 KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
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
be in perfect order             MAINTAINED   kept        subj    -     building/object/vehicle/place
be in place                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be in place                     TRUCE        peace       subj    -     treaty
be in place                     PLACEMENT    there       subj    -     object/art/building
be in place                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be in plain text                PROTECTED    exposed     subj    -     any
be in plain view                PROTECTED    exposed     subj    -     any
be in police hands              CUSTODY      held        subj    -     person
be in poor health               CURED        sick        subj    -     person/animal
be in post                      HOLD_OFFICE  in          subj    -     person
be in prison                    CUSTODY      held        subj    -     person
be in private hands             KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
be in profit                    PROFITABLE   profit      subj    -     business/org
be in public domain             SECRET       public      subj    -     thing
be in quarantine                ISOLATED     in          subj    -     person/vehicle/animal
be in race                      CANDIDATE    in          subj    -     person
be in radio contact with        COMMS        sending     subj    -     any
be in receivership              SOLVENCY     bankrupt    subj    -     business/org
be in red                       PROFITABLE   loss        subj    -     business/org
be in regular contact with      COMMS        sending     subj    -     any
be in rude health               SOLVENCY     solvent     subj    -     thing
be in rude health               CURED        well        subj    -     person/animal
be in rude health               SOLVENCY     solvent     subj    -     business/org
be in ruins                     DAMAGED      damaged     subj    -     building/object/vehicle/place
be in ruins                     TRUCE        war         subj    -     treaty
be in running                   CANDIDATE    in          subj    -     person
be in self isolation            ISOLATED     in          subj    -     person/vehicle/animal
be in service                   RUNNING      running     subj    -     thing
be in shops                     ON_SALE      on          subj    -     thing
be in side                      LINEUP       in          subj    -     person
be in solitary                  ACT_ALONE    alone       subj    -     person
be in solitary confinement      ACT_ALONE    alone       subj    -     person
be in squad                     BAN_SPORT    eligible    subj    -     person
be in stable condition          LIFE         alive       subj    -     person
be in starting eleven           LINEUP       in          subj    -     person
be in starting line up          LINEUP       in          subj    -     person
be in state of neglect          MAINTAINED   neglected   subj    -     building/object/vehicle/place
be in state of panic            COMPOSURE    upset       subj    -     person
be in steep decline             SPECIES      dying       subj    -     animal
be in storage                   PLACEMENT    gone        subj    -     object/art/building
be in store                     ON_SALE      on          subj    -     thing
be in tatters                   TRUCE        war         subj    -     treaty
be in tatters                   DEAL_STATE   off         subj    -     deal/contract
be in tears                     COMPOSURE    upset       subj    -     person
be in the know                  WARNED       warned      subj    -     any
be in the know about            WARNED       warned      subj    next  any
be in the know of               WARNED       warned      subj    next  any
be in touch with                COMMS        sending     subj    -     any
be in turmoil                   UNITY        split       subj    -     any
be in use                       RUNNING      running     subj    -     thing
be in use again                 RUNNING      running     subj    -     thing
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
be infectious                   CONTAGIOUS   yes         subj    -     disease
be infested                     CONTAMINATED  tainted     subj    -     thing
be infested with rats           CONTAMINATED  tainted     subj    -     thing
be informed                     WARNED       warned      subj    -     any
be informed about               WARNED       warned      subj    next  any
be informed of                  WARNED       warned      subj    next  any
be inhabited                    VACANT       occupied    subj    -     thing
be innocent of doping           DRUG_TEST    clean       subj    -     person
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
be intercepted                  IMPACT       missed      subj    -     weapon/shot
be intoxicated                  SOBRIETY     drunk       subj    -     person
be inundated                    COPE         overwhelmed  subj    -     thing
be invented                     AUTHENTIC    fake        subj    -     thing
be invention                    AUTHENTIC    fake        subj    -     thing
be ironed out                   RESOLVED     resolved    subj    -     thing
be irretrievable                MISSING      missing     subj    -     object/art/document
be isolated                     ACT_ALONE    alone       subj    -     person
be isolating                    ISOLATED     in          subj    -     person/vehicle/animal
be jailed                       JAIL         jailed      subj    -     person
be jam packed                   VACANT       occupied    subj    -     thing
be jammed                       TRAFFIC      jammed      subj    -     thing
be jobless                      EMPLOYED     unemployed  subj    -     person
be juiced                       DRUG_TEST    doped       subj    -     person
be kaput                        PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be kept in dark                 WARNED       not         subj    -     any
be kept in dark about           WARNED       not         subj    next  any
be kept in dark of              WARNED       not         subj    next  any
be kept in hospital             HOSPITAL     in          subj    -     person
be kept in isolation            ACT_ALONE    alone       subj    -     person
be kept in loop                 WARNED       warned      subj    -     any
be kept in loop about           WARNED       warned      subj    next  any
be kept in loop of              WARNED       warned      subj    next  any
be kept in squalor              TREATMENT    badly       subj    -     person/animal
be kept informed                WARNED       warned      subj    -     any
be kept informed about          WARNED       warned      subj    next  any
be kept informed of             WARNED       warned      subj    next  any
be kept on lead                 LEASH        tied        subj    -     animal
be kept out                     INTRUSION    out         subj    -     person/event
be kept out of                  OPEN_CLOSED  closed      obj     -     thing
be kept out of                  CAPTURED     held        next    -     place/building
be kept overnight               HOSPITAL     in          subj    -     person
be kept safe                    PROTECTED    protected   subj    -     any
be kept secret                  SECRET       secret      subj    -     thing
be kept under observation       WATCHED      yes         subj    -     person/animal
be kept under wraps             SECRET       secret      subj    -     thing
be kept up                      MAINTAINED   kept        subj    -     building/object/vehicle/place
be kicked out                   ELECTION_RESULT  lost        subj    -     person/party/org
be kicked out                   EXPELLED     out         subj    -     person
be kicked out                   TENANCY      out         subj    -     person
be kidnapped                    ABDUCTION    taken       subj    -     person
be killed                       LIFE         dead        subj    -     person
be killed by stranger           KNOW_PERSON  unknown     subj    -     person
be knocked back                 VOTE_RESULT  rejected    subj    -     thing
be knocked out                  RUNNING      stopped     subj    -     thing
be knocked out                  STAGE        out         subj    -     person/team/org
be knocked out                  RACE_END     retired     subj    -     person/vehicle/animal
be knocked unconscious          SLEEP        unconscious  subj    -     person
be known to each other          KNOW_PERSON  known       subj    -     person
be laced with                   CONTAMINATED  tainted     subj    -     thing
be laced with                   CONTAINS     has         subj    next  thing
be laid low                     CURED        sick        subj    -     person/animal
be laid off                     EMPLOYED     unemployed  subj    -     person
be laid to rest                 RESOLVED     resolved    subj    -     thing
be landslide                    MARGIN       clear       subj    -     vote/election/game/event
be languishing in               CUSTODY      held        subj    -     person
be largely peaceful             ORDERLY      peaceful    subj    -     any
be laughed out of               RECEPTION    badly       subj    -     any
be laying off                   STAFFING     cutting     subj    -     business/org/building
be leaking                      LEAK         leaking     subj    -     thing
be leaving                      STAY_PUT     move        subj    -     person
be led to safety                EVACUEES     left        subj    -     person/place
be left alone                   WATCHED      no          subj    -     person/animal
be left exposed                 PROTECTED    exposed     subj    -     any
be left in dark                 WARNED       not         subj    -     any
be left in dark about           WARNED       not         subj    next  any
be left in dark of              WARNED       not         subj    next  any
be left in place                PLACEMENT    there       subj    -     object/art/building
be left on bench                LINEUP       out         subj    -     person
be left out                     LINEUP       out         subj    -     person
be left out of pocket           MONEY_BACK   lost        subj    -     person/org
be left out of squad            LINEUP       out         subj    -     person
be left penniless               MONEY_BACK   lost        subj    -     person/org
be left standing                DAMAGED      intact      subj    -     building/object/vehicle/place
be left to crumble              MAINTAINED   neglected   subj    -     building/object/vehicle/place
be left to own own devices      WATCHED      no          subj    -     person/animal
be left to rot                  MAINTAINED   neglected   subj    -     building/object/vehicle/place
be left to starve               TREATMENT    badly       subj    -     person/animal
be left unanswered              HEED         ignored     subj    -     thing
be left unattended              WATCHED      no          subj    -     person/animal
be left unguarded               PROTECTED    exposed     subj    -     any
be left unprotected             PROTECTED    exposed     subj    -     any
be left unsupervised            WATCHED      no          subj    -     person/animal
be left with nothing            MONEY_BACK   lost        subj    -     person/org
be legitimate                   GOAL_GIVEN   given       subj    -     point
be legitimate                   FAIR         fair        subj    -     thing
be legless                      SOBRIETY     drunk       subj    -     person
be let                          VACANT       occupied    subj    -     thing
be let back                     EXPELLED     in          subj    -     person
be let go                       EMPLOYED     unemployed  subj    -     person
be let into                     PASSAGE      through     subj    -     vehicle/goods
be let off                      JAIL         spared      subj    -     person
be let off with fine            JAIL         spared      subj    -     person
be let off with warning         ON_PITCH     on          subj    -     person
be let through                  PASSAGE      through     subj    -     vehicle/goods
be levelled                     DAMAGED      damaged     subj    -     building/object/vehicle/place
be levied                       LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be liberated                    SIEGE        off         subj    -     place/building
be lifesaver                    EFFECTIVE    effective   subj    -     drug
be lifted                       LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be lifted                       LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be lived in                     VACANT       occupied    subj    -     thing
be living in                    VACANT       occupied    next    -     thing
be loathed                      POPULAR      disliked    subj    -     any
be located                      MISSING      found       subj    -     any
be located                      MISSING      found       subj    -     person
be locked in feud               TERMS        bad         subj    -     any
be locked out                   INTRUSION    out         subj    -     person/event
be locked out of                RUNNING      stopped     obj     -     thing
be locked up                    CUSTODY      held        subj    -     person
be locked up                    LEASH        tied        subj    -     animal
be locked up                    JAIL         jailed      subj    -     person
be log jammed                   TRAFFIC      jammed      subj    -     thing
be lone wolf                    ACT_ALONE    alone       subj    -     person
be loner                        ACT_ALONE    alone       subj    -     person
be long overdue                 SUPPORT      for         saying  subj  person
be looking for work             EMPLOYED     unemployed  subj    -     person
be looking forward to           SATISFIED    yes         subj    -     person/org
be looking up                   BETTER       better      subj    -     thing
be loose                        LEASH        loose       subj    -     animal
be lopsided                     MARGIN       clear       subj    -     vote/election/game/event
be losing money                 PROFITABLE   loss        subj    -     business/org
be losing strength              STORM_STRENGTH  weaker      subj    -     weather
be losing support of            TRUSTED      no          subj    -     any
be loss making                  PROFITABLE   loss        subj    -     business/org
be lost                         TOUCHDOWN    crashed     subj    -     vehicle
be lost                         AFLOAT       sunk        subj    -     vehicle
be lost at sea                  MISSING      missing     subj    -     person
be lost for good                MISSING      missing     subj    -     object/art/document
be lost for good                DELETED      deleted     subj    -     thing
be lost forever                 MISSING      missing     subj    -     object/art/document
be lost without trace           MISSING      missing     subj    -     any
be loud                         TEMPER       fierce      subj    -     person/animal
be lovingly restored            MAINTAINED   kept        subj    -     building/object/vehicle/place
be loyal                        LOYAL        loyal       subj    -     person/force
be lucid                        SLEEP        conscious   subj    -     person
be lured away                   ABDUCTION    taken       subj    -     person
be made freely                  VOLUNTARY    free        subj    -     any
be made homeless                TENANCY      out         subj    -     person
be made of own free will        VOLUNTARY    free        subj    -     any
be made public                  SECRET       public      subj    -     thing
be made redundant               EMPLOYED     unemployed  subj    -     person
be made under duress            VOLUNTARY    forced      subj    -     any
be made under pressure          VOLUNTARY    forced      subj    -     any
be made up                      AUTHENTIC    fake        subj    -     thing
be made voluntarily             VOLUNTARY    free        subj    -     any
be made whole                   MONEY_BACK   got         subj    -     person/org
be made with                    CONTAINS     has         subj    next  thing
be made without                 CONTAINS     free        subj    next  thing
be madness                      SUPPORT      against     saying  subj  person
be making good recovery         CURED        well        subj    -     person/animal
be making money                 PROFITABLE   profit      subj    -     business/org
be malignant                    SAFE         unsafe      subj    -     thing
be manageable                   HARDNESS     easy        subj    -     any
be manipulated                  FAIR         rigged      subj    -     thing
be marred by clashes            ORDERLY      violent     subj    -     any
be marred by fraud              FAIR         rigged      subj    -     thing
be marred by irregularities     FAIR         rigged      subj    -     thing
be marred by violence           ORDERLY      violent     subj    -     any
be marred by vote buying        FAIR         rigged      subj    -     thing
be matter of guesswork          CLARITY      unclear     subj    -     thing
be mauled by critics            REVIEWS      badly       subj    -     art/show/product
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
be mistake                      SUPPORT      against     saying  subj  person
be mistrusted by                TRUSTED      no          subj    -     any
be modern copy                  AUTHENTIC    fake        subj    -     object/document/art
be modestly priced              AFFORDABLE   cheap       subj    -     thing
be money down drain             SUPPORT      against     saying  subj  person
be monitored                    WATCHED      yes         subj    -     person/animal
be months behind                ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be months from completion       FINISHED     undone      subj    -     thing
be months late                  ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be mothballed                   RUNNING      stopped     subj    -     thing
be mouldy                       CONTAMINATED  tainted     subj    -     thing
be moved out                    EVACUEES     left        subj    -     person/place
be moved to safety              EVACUEES     left        subj    -     person/place
be moving again                 TRAFFIC      flowing     subj    -     thing
be murder                       FOUL_PLAY    yes         subj    -     death
be muzzled                      LEASH        tied        subj    -     animal
be mystery                      CLARITY      unclear     subj    -     thing
be nail biter                   MARGIN       close       subj    -     vote/election/game/event
be named in side                LINEUP       in          subj    -     person
be nameless                     ANONYMOUS    unknown     subj    -     any
be near to solving              LEADS        yes         next    -     thing
be nearly empty                 VACANT       vacant      subj    -     thing
be neck and neck                MARGIN       close       subj    -     vote/election/game/event
be neglected                    MAINTAINED   neglected   subj    -     building/object/vehicle/place
be negotiating                  SIGNED       pending     obj     -     contract/deal/document
be neither free nor fair        FAIR         rigged      subj    -     thing
be neutral                      PARTIALITY   neutral     subj    -     person/org/country/document
be never audited                VETTED       unchecked   subj    -     thing
be never checked                VETTED       unchecked   subj    -     thing
be never inspected              VETTED       unchecked   subj    -     thing
be never left alone             WATCHED      yes         subj    -     person/animal
be never tested                 VETTED       unchecked   subj    -     thing
be nightmare                    HARDNESS     hard        subj    -     any
be no accident                  FOUL_PLAY    yes         subj    -     death
be no better than placebo       EFFECTIVE    ineffective  subj    -     drug
be no closer to explaining      CLARITY      unclear     next    -     thing
be no closer to solving         LEADS        no          next    -     thing
be no easy ride                 HARDNESS     hard        subj    -     any
be no longer _office            HOLD_OFFICE  out         subj    office  person
be no longer besieged           SIEGE        off         subj    -     place/building
be no longer in charge          HOLD_OFFICE  out         subj    -     person
be no longer in contact with    COMMS        silent      subj    -     any
be no longer in force           LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be no longer on speaking terms  TERMS        bad         subj    -     any
be no longer sold               ON_SALE      off         subj    -     thing
be no more                      FIRE_STATE   out         subj    -     fire
be no more                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be no mystery                   CLARITY      clear       subj    -     thing
be no nearer solution           RESOLVED     unresolved  subj    -     thing
be no original                  AUTHENTIC    fake        subj    -     object/document/art
be no picnic                    HARDNESS     hard        subj    -     any
be no secret                    CLARITY      clear       subj    -     thing
be no sign of                   MISSING      missing     next    -     any
be no stranger to               KNOW_PERSON  known       subj    -     person
be no trace of                  MISSING      missing     next    -     any
be nodded through               VOTE_RESULT  approved    subj    -     thing
be non suspicious               FOUL_PLAY    no          subj    -     death
be non toxic                    SAFE         safe        subj    -     thing
be non violent                  ORDERLY      peaceful    subj    -     any
be noncancerous                 SAFE         safe        subj    -     thing
be noncommunicable              CONTAGIOUS   no          subj    -     disease
be none the wiser               WARNED       not         subj    -     any
be none the wiser about         WARNED       not         subj    next  any
be none the wiser of            WARNED       not         subj    next  any
be nonviolent                   ORDERLY      peaceful    subj    -     any
be not allowed to compete       BAN_SPORT    banned      subj    -     person
be not allowed to play          BAN_SPORT    banned      subj    -     person
be not allowed to race          BAN_SPORT    banned      subj    -     person
be not authentic                AUTHENTIC    fake        subj    -     object/document/art
be not being treated as suspicious  FOUL_PLAY    no          subj    -     death
be not being watched            WATCHED      no          subj    -     person/animal
be not cancerous                SAFE         safe        subj    -     thing
be not catching                 CONTAGIOUS   no          subj    -     disease
be not checked                  VETTED       unchecked   subj    -     thing
be not clear                    CLARITY      unclear     subj    -     thing
be not contagious               CONTAGIOUS   no          subj    -     disease
be not fit for                  SAFE         unsafe      subj    -     thing
be not for sale                 KEEP_LOSE    kept        subj    -     thing
be not for sale                 KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
be not for sale                 PLAYER_MOVE  stays       subj    -     person
be not for turning              FIRMNESS     firm        subj    -     person/org/party/country
be not free                     FREE_OF_CHARGE  paid        subj    -     thing
be not genuine                  AUTHENTIC    fake        subj    -     object/document/art
be not going anywhere           STAY_PUT     stay        subj    -     person
be not going anywhere           TENANCY      in          subj    -     person
be not in own right mind        COMPETENT    unfit       subj    -     person
be not infectious               CONTAGIOUS   no          subj    -     disease
be not insured                  INSURED      uninsured   subj    -     any
be not leaving                  PLAYER_MOVE  stays       subj    -     person
be not monitored                WATCHED      no          subj    -     person/animal
be not negotiable               LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be not on market                KEEP_LOSE    kept        subj    -     thing
be not on market                KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
be not on speaking terms        TERMS        bad         subj    -     any
be not safe                     SAFE         unsafe      subj    -     thing
be not signed                   SIGNED       pending     subj    -     contract/deal/document
be not suspicious               FOUL_PLAY    no          subj    -     death
be not suspicious of            FOUL_PLAY    no          next    -     death
be not taken to hospital        HOSPITAL     out         subj    -     person
be nothing to fear              SAFE         safe        subj    -     thing
be notified                     WARNED       warned      subj    -     any
be notified about               WARNED       warned      subj    next  any
be notified of                  WARNED       warned      subj    next  any
be novice                       TRAINED      untrained   subj    -     person
be nowhere near ready           FINISHED     undone      subj    -     thing
be nowhere near solving         LEADS        no          next    -     thing
be nowhere to be found          MISSING      missing     subj    -     any
be nowhere to be found          MISSING      missing     subj    -     person
be nowhere to be found          MISSING      missing     subj    -     object/art/document
be nowhere to be seen           MISSING      missing     subj    -     any
be null and void                LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be nursing injury               CURED        sick        subj    -     person/animal
be observed                     TRUCE        peace       subj    -     treaty
be obtained by force            VOLUNTARY    forced      subj    -     any
be obtained under duress        VOLUNTARY    forced      subj    -     any
be obvious                      CLARITY      clear       subj    -     thing
be occupied                     VACANT       occupied    subj    -     thing
be of natural causes            FOUL_PLAY    no          subj    -     death
be of no danger                 SAFE         safe        subj    -     thing
be of one mind                  UNITY        united      subj    -     any
be of sound mind                COMPETENT    fit         subj    -     person
be of unsound mind              COMPETENT    unfit       subj    -     person
be off                          LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be off                          DEAL_STATE   off         subj    -     deal/contract
be off agenda                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be off ballot                   CANDIDATE    out         subj    -     person
be off duty                     GUARD_POST   off         subj    -     person
be off lead                     LEASH        loose       subj    -     animal
be off leash                    LEASH        loose       subj    -     animal
be off limits                   OPEN_CLOSED  closed      subj    -     thing
be off limits to                PROTECTED    protected   subj    -     any
be off market                   ON_SALE      off         subj    -     thing
be off shelves                  ON_SALE      off         subj    -     thing
be off shift                    GUARD_POST   off         subj    -     person
be off sick                     GUARD_POST   off         subj    -     person
be off table                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be off to                       STAY_PUT     move        subj    -     person
be off work                     GUARD_POST   off         subj    -     person
be offline                      RUNNING      stopped     subj    -     thing
be offside                      GOAL_GIVEN   ruled_out   subj    -     point
be old friends                  KNOW_PERSON  known       subj    -     person
be omitted                      LINEUP       out         subj    -     person
be on                           DEAL_STATE   on          subj    -     deal/contract
be on annual leave              GUARD_POST   off         subj    -     person
be on bail                      CUSTODY      free        subj    -     person
be on ballot                    CANDIDATE    in          subj    -     person
be on bench                     LINEUP       out         subj    -     person
be on best of terms             TERMS        good        subj    -     any
be on blink                     RUNNING      stopped     subj    -     thing
be on brink                     SPECIES      dying       subj    -     animal
be on brink of bankruptcy       SOLVENCY     bankrupt    subj    -     business/org
be on brink of collapse         SOLVENCY     bankrupt    subj    -     business/org
be on brink of extinction       SPECIES      dying       subj    -     animal
be on brink of solving          LEADS        yes         next    -     thing
be on budget                    BUDGET_STATE  within      subj    -     thing
be on cards                     PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on chain                     LEASH        tied        subj    -     animal
be on course                    PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on day off                   GUARD_POST   off         subj    -     person
be on desk duty                 HOLD_OFFICE  suspended   subj    -     person
be on display                   PLACEMENT    there       subj    -     object/art/building
be on dole                      EMPLOYED     unemployed  subj    -     person
be on drugs                     SOBRIETY     drunk       subj    -     person
be on duty                      GUARD_POST   on          subj    -     person
be on first name terms          KNOW_PERSON  known       subj    -     person
be on gardening leave           HOLD_OFFICE  suspended   subj    -     person
be on good terms                TERMS        good        subj    -     any
be on hold                      PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on holiday                   GUARD_POST   off         subj    -     person
be on hunger strike             EATING       fasts       subj    -     person
be on ice                       PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on ice                       TALKS        off         subj    -     meeting
be on ice                       DEAL_STATE   off         subj    -     deal/contract
be on increase                  SPECIES      recovering  subj    -     animal
be on knife edge                MARGIN       close       subj    -     vote/election/game/event
be on lead                      LEASH        tied        subj    -     animal
be on leash                     LEASH        tied        subj    -     animal
be on leave                     HOLD_OFFICE  suspended   subj    -     person
be on life support              LIFE         alive       subj    -     person
be on life support              CURED        sick        subj    -     person/animal
be on loose                     CUSTODY      fugitive    subj    -     person
be on loose                     LEASH        loose       subj    -     animal
be on market                    KEEP_LOSE    lost        subj    -     thing
be on market                    KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be on mend                      LIFE         alive       subj    -     person
be on mend                      CURED        well        subj    -     person/animal
be on own day off               GUARD_POST   off         subj    -     person
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
be on prowl                     LEASH        loose       subj    -     animal
be on record                    SECRET       public      subj    -     thing
be on road to recovery          CURED        well        subj    -     person/animal
be on rocks                     AFLOAT       sunk        subj    -     vehicle
be on run                       CUSTODY      fugitive    subj    -     person
be on run                       LEASH        loose       subj    -     animal
be on sale                      ON_SALE      on          subj    -     thing
be on schedule                  PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on schedule                  ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be on seabed                    AFLOAT       sunk        subj    -     vehicle
be on shelves                   ON_SALE      on          subj    -     thing
be on shift                     GUARD_POST   on          subj    -     person
be on sick leave                CURED        sick        subj    -     person/animal
be on sick leave                HOLD_OFFICE  suspended   subj    -     person
be on solid footing             SOLVENCY     solvent     subj    -     business/org
be on sound footing             SOLVENCY     solvent     subj    -     business/org
be on speaking terms            TERMS        good        subj    -     any
be on start list                BAN_SPORT    eligible    subj    -     person
be on starting line             BAN_SPORT    eligible    subj    -     person
be on steroids                  DRUG_TEST    doped       subj    -     person
be on strike                    STRIKE_WORK  on          subj    -     person/org
be on suicide watch             WATCHED      yes         subj    -     person/animal
be on table                     SIGNED       pending     subj    -     contract/deal/document
be on the move                  PLAYER_MOVE  leaves      subj    -     person
be on time                      ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be on track                     PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on track                     DEAL_STATE   on          subj    -     deal/contract
be on treatment table           CURED        sick        subj    -     person/animal
be on up                        BETTER       better      subj    -     thing
be on verge of bankruptcy       SOLVENCY     bankrupt    subj    -     business/org
be on verge of collapse         COPE         overwhelmed  subj    -     thing
be on verge of collapse         SOLVENCY     bankrupt    subj    -     business/org
be on verge of extinction       SPECIES      dying       subj    -     animal
be on wane                      OUTBREAK     out         subj    -     disease
be on wane                      STORM_STRENGTH  weaker      subj    -     weather
be on ward                      HOSPITAL     in          subj    -     person
be one seat short               MAJORITY     lacks       subj    -     org/party/person
be one sided                    PARTIALITY   sided       subj    -     person/org/country/document
be one sided                    MARGIN       clear       subj    -     vote/election/game/event
be ongoing                      RESOLVED     unresolved  subj    -     thing
be online                       RUNNING      running     subj    -     thing
be online                       DELETED      there       subj    -     thing
be online again                 RUNNING      running     subj    -     thing
be only booked                  ON_PITCH     on          subj    -     person
be open                         OPEN_CLOSED  open        subj    -     thing
be open again                   OPEN_CLOSED  open        subj    -     thing
be open again                   SIEGE        off         subj    -     place/building
be open as usual                OPEN_CLOSED  open        subj    -     thing
be open for business            OPEN_CLOSED  open        subj    -     thing
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
be open to visitors             OPEN_CLOSED  open        subj    -     thing
be openly hostile to            PARTIALITY   sided       subj    -     person/org/country/document
be operational                  RUNNING      running     subj    -     thing
be operational again            RUNNING      running     subj    -     thing
be opposed to                   SUPPORT      against     subj    next  person
be ordeal                       HARDNESS     hard        subj    -     any
be ordered off                  ON_PITCH     off         subj    -     person
be orderly                      ORDERLY      peaceful    subj    -     any
be original                     AUTHENTIC    genuine     subj    -     object/document/art
be out                          FIRE_STATE   out         subj    -     fire
be out cold                     SLEEP        unconscious  subj    -     person
be out injured                  CURED        sick        subj    -     person/animal
be out of action                RUNNING      stopped     subj    -     thing
be out of bounds                OPEN_CLOSED  closed      subj    -     thing
be out of coma                  SLEEP        conscious   subj    -     person
be out of commission            RUNNING      stopped     subj    -     thing
be out of competition           STAGE        out         subj    -     person/team/org
be out of contact with          COMMS        silent      subj    -     any
be out of control               FIRE_STATE   burning     subj    -     fire
be out of control               OUTBREAK     burning     subj    -     disease
be out of cup                   STAGE        out         subj    -     person/team/org
be out of danger                LIFE         alive       subj    -     person
be out of danger                LIFE         alive       subj    -     person/animal
be out of danger                SPECIES      recovering  subj    -     animal
be out of favour with           TRUSTED      no          subj    -     any
be out of games                 BAN_SPORT    banned      subj    -     person
be out of hand                  OUTBREAK     burning     subj    -     disease
be out of hospital              HOSPITAL     out         subj    -     person
be out of jail                  CUSTODY      free        subj    -     person
be out of job                   HOLD_OFFICE  out         subj    -     person
be out of job                   EMPLOYED     unemployed  subj    -     person
be out of office                HOLD_OFFICE  out         subj    -     person
be out of order                 RUNNING      stopped     subj    -     thing
be out of own mind              COMPETENT    unfit       subj    -     person
be out of pocket                MONEY_BACK   lost        subj    -     person/org
be out of prison                CUSTODY      free        subj    -     person
be out of quarantine            ISOLATED     out         subj    -     person/vehicle/animal
be out of question              PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be out of race                  CANDIDATE    out         subj    -     person
be out of reach                 COMMS        silent      subj    -     any
be out of running               CANDIDATE    out         subj    -     person
be out of service               RUNNING      stopped     subj    -     thing
be out of sight                 WATCHED      no          subj    -     person/animal
be out of touch with            COMMS        silent      subj    -     any
be out of tour                  BAN_SPORT    banned      subj    -     person
be out of tournament            STAGE        out         subj    -     person/team/org
be out of use                   RUNNING      stopped     subj    -     thing
be out of woods                 SOLVENCY     solvent     subj    -     thing
be out of work                  EMPLOYED     unemployed  subj    -     person
be out on bail                  CUSTODY      free        subj    -     person
be outraged by                  SATISFIED    no          subj    -     person/org
be outstanding                  LOAN_STATE   unpaid      subj    -     thing
be over                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be over                         OUTBREAK     out         subj    -     disease
be over                         TRUCE        war         subj    -     treaty
be over budget                  BUDGET_STATE  over        subj    -     thing
be over drink drive limit       SOBRIETY     drunk       subj    -     person
be over legal limit             SOBRIETY     drunk       subj    -     person
be over limit                   SOBRIETY     drunk       subj    -     person
be overcrowded                  VACANT       occupied    subj    -     thing
be overdue                      LOAN_STATE   unpaid      subj    -     thing
be overdue                      ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be overflowing                  VACANT       occupied    subj    -     thing
be overpriced                   AFFORDABLE   dear        subj    -     thing
be overrun                      COPE         overwhelmed  subj    -     thing
be overrun                      CAPTURED     taken       subj    -     place/building
be overrun by rats              CONTAMINATED  tainted     subj    -     thing
be overshadowed by violence     ORDERLY      violent     subj    -     any
be overstretched                COPE         overwhelmed  subj    -     thing
be overwhelmed                  COPE         overwhelmed  subj    -     thing
be overwhelming                 MARGIN       clear       subj    -     vote/election/game/event
be owed                         WAGED        unpaid      subj    -     person/org
be owed wages                   WAGED        unpaid      subj    -     person/org
be pack of lies                 AUTHENTIC    fake        subj    -     thing
be packed                       VACANT       occupied    subj    -     thing
be packed to rafters            VACANT       occupied    subj    -     thing
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
be paralyzed                    RUNNING      stopped     subj    -     thing
be parody of justice            FAIR         rigged      subj    -     thing
be partial                      PARTIALITY   sided       subj    -     person/org/country/document
be partisan                     PARTIALITY   sided       subj    -     person/org/country/document
be partners                     TERMS        good        subj    -     any
be passable                     OPEN_CLOSED  open        subj    -     thing
be passable                     OPEN_CLOSED  open        subj    -     building/place
be passable again               OPEN_CLOSED  open        subj    -     thing
be passed on by                 CONTAGIOUS   yes         subj    -     disease
be password protected           PROTECTED    protected   subj    -     any
be past own best                CONTAMINATED  tainted     subj    -     thing
be past own use by date         CONTAMINATED  tainted     subj    -     thing
be past saving                  LIFE         dead        subj    -     person
be pasteurised                  PROCESSED    treated     subj    -     thing
be patched                      RESOLVED     resolved    subj    -     thing
be peaceful                     ORDERLY      peaceful    subj    -     any
be peer reviewed                VETTED       checked     subj    -     thing
be penned                       LEASH        tied        subj    -     animal
be perfectly healthy            CURED        well        subj    -     person/animal
be perfectly safe               SAFE         safe        subj    -     thing
be permitted to stay            TENANCY      in          subj    -     person
be phoney                       AUTHENTIC    fake        subj    -     thing
be photo finish                 MARGIN       close       subj    -     vote/election/game/event
be photoshopped                 AUTHENTIC    fake        subj    -     thing
be picked at random             KNOW_PERSON  unknown     subj    -     person
be piece of cake                HARDNESS     easy        subj    -     any
be pink in middle               PROCESSED    raw         subj    -     thing
be pinpointed                   CLARITY      clear       subj    -     thing
be placed in quarantine         ISOLATED     in          subj    -     person/vehicle/animal
be placid                       TEMPER       gentle      subj    -     person/animal
be plagiarised                  AUTHENTIC    fake        subj    -     thing
be plain                        CLARITY      clear       subj    -     thing
be plain sailing                HARDNESS     easy        subj    -     any
be plastered                    SOBRIETY     drunk       subj    -     person
be played                       PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be played out                   PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be played to end                PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be played to finish             PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be pleased with                 SATISFIED    yes         subj    -     person/org
be plentiful                    SPECIES      recovering  subj    -     animal
be plugged                      LEAK         plugged     subj    -     thing
be poisonous                    SAFE         unsafe      subj    -     thing
be poisonous                    CONTAMINATED  tainted     subj    -     thing
be polite                       TEMPER       gentle      subj    -     person/animal
be polluted                     CONTAMINATED  tainted     subj    -     thing
be poorly attended              VACANT       vacant      subj    -     thing
be poorly maintained            MAINTAINED   neglected   subj    -     building/object/vehicle/place
be poorly received              RECEPTION    badly       subj    -     any
be popular                      POPULAR      liked       subj    -     any
be postponed                    PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be pouring out                  LEAK         leaking     subj    -     thing
be practising                   HOLD_OFFICE  in          subj    -     person
be prejudiced                   PARTIALITY   sided       subj    -     person/org/country/document
be preserved                    DELETED      there       subj    -     thing
be pricey                       AFFORDABLE   dear        subj    -     thing
be prisoner                     CUSTODY      held        subj    -     person
be prisoners                    HOSTAGE      held        subj    -     person/animal
be pristine                     CONTAMINATED  clean       subj    -     thing
be producing again              RUNNING      running     subj    -     thing
be profitable                   PROFITABLE   profit      subj    -     business/org
be prohibitively expensive      AFFORDABLE   dear        subj    -     thing
be promoted                     DIVISION     up          subj    -     team
be pronounced dead              LIFE         dead        subj    -     person
be pronounced dead              LIFE         dead        subj    -     person/animal
be properly run                 FAIR         fair        subj    -     thing
be properly secured             PROTECTED    protected   subj    -     any
be properly trained             TRAINED      trained     subj    -     person
be protected                    PROTECTED    protected   subj    -     any
be psychotic                    COMPETENT    unfit       subj    -     person
be pulled down                  PLACEMENT    gone        subj    -     object/art/building
be pulled from shelves          ON_SALE      off         subj    -     thing
be pulled from shops            ON_SALE      off         subj    -     thing
be pumping again                RUNNING      running     subj    -     thing
be punishing                    HARDNESS     hard        subj    -     any
be pure                         CONTAMINATED  clean       subj    -     building/place/water/substance/vehicle
be pure fiction                 AUTHENTIC    fake        subj    -     thing
be pure invention               AUTHENTIC    fake        subj    -     thing
be purged                       DELETED      deleted     subj    -     thing
be pushed back                  PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be pushed back from             CAPTURED     held        next    -     place/building
be pushed out of                CAPTURED     held        next    -     place/building
be pushover                     HARDNESS     easy        subj    -     any
be put behind bars              JAIL         jailed      subj    -     person
be put down                     LIFE         dead        subj    -     person/animal
be put off                      PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be put on hold                  PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be put on probation             JAIL         spared      subj    -     person
be put out                      FIRE_STATE   out         subj    -     fire
be put out on street            TENANCY      out         subj    -     person
be put right                    RESOLVED     resolved    subj    -     thing
be put through own paces        VETTED       checked     subj    -     thing
be puzzle                       CLARITY      unclear     subj    -     thing
be puzzled by                   CLARITY      unclear     next    -     thing
be qualified                    TRAINED      trained     subj    -     person
be quarantined                  ISOLATED     in          subj    -     person/vehicle/animal
be quelled                      OUTBREAK     out         subj    -     disease
be quiet                        TEMPER       gentle      subj    -     person/animal
be quite harmless               SAFE         safe        subj    -     thing
be raging                       FIRE_STATE   burning     subj    -     fire
be rampant                      OUTBREAK     burning     subj    -     disease
be rancid                       CONTAMINATED  tainted     subj    -     thing
be rat infested                 CONTAMINATED  tainted     subj    -     thing
be raw                          PROCESSED    raw         subj    -     thing
be raw inside                   PROCESSED    raw         subj    -     thing
be razed                        DAMAGED      damaged     subj    -     building/object/vehicle/place
be re elected                   ELECTION_RESULT  won         subj    -     person/party/org
be readable by anyone           PROTECTED    exposed     subj    -     any
be readmitted                   EXPELLED     in          subj    -     person
be ready for use                FINISHED     done        subj    -     thing
be ready to open                FINISHED     done        subj    -     thing
be real article                 AUTHENTIC    genuine     subj    -     thing
be real deal                    AUTHENTIC    genuine     subj    -     thing
be real thing                   AUTHENTIC    genuine     subj    -     object/document/art
be real thing                   AUTHENTIC    genuine     subj    -     thing
be reasonably priced            AFFORDABLE   cheap       subj    -     thing
be recalled                     ON_SALE      off         subj    -     thing
be recalled                     HOLD_OFFICE  out         subj    -     person
be recaptured                   LEASH        tied        subj    -     animal
be recovered                    MISSING      found       subj    -     any
be recovered                    MISSING      found       subj    -     object/art/document
be recovered                    DELETED      there       subj    -     thing
be recovering                   LIFE         alive       subj    -     person
be recovering                   CURED        well        subj    -     person/animal
be recovering at home           HOSPITAL     out         subj    -     person
be recruiting                   STAFFING     hiring      subj    -     business/org/building
be rectified                    RESOLVED     resolved    subj    -     thing
be red carded                   ON_PITCH     off         subj    -     person
be reduced to rubble            DAMAGED      damaged     subj    -     building/object/vehicle/place
be reduced to tears             COMPOSURE    upset       subj    -     person
be refloated                    AFLOAT       afloat      subj    -     vehicle
be refunded                     MONEY_BACK   got         subj    -     person/org
be refused                      VOTE_RESULT  rejected    subj    -     thing
be refused entry                PASSAGE      back        subj    -     vehicle/goods
be refused licence              PERMITTED    refused     subj    -     person/org
be refused licence for          PERMITTED    refused     subj    next  person/org
be refused permission           PERMITTED    refused     subj    -     person/org
be refused permission for       PERMITTED    refused     subj    next  person/org
be refused permit               PERMITTED    refused     subj    -     person/org
be refused permit for           PERMITTED    refused     subj    next  person/org
be refused planning permission  PERMITTED    refused     subj    -     person/org
be refused planning permission for  PERMITTED    refused     subj    next  person/org
be refused refund               MONEY_BACK   lost        subj    -     person/org
be refusing food                EATING       fasts       subj    -     person
be reimbursed                   MONEY_BACK   got         subj    -     person/org
be reinstated                   EXPELLED     in          subj    -     person
be rejected by voters           ELECTION_RESULT  lost        subj    -     person/party/org
be relaxed                      COMPOSURE    calm        subj    -     person
be released from hospital       HOSPITAL     out         subj    -     person
be released from quarantine     ISOLATED     out         subj    -     person/vehicle/animal
be released unharmed            LIFE         alive       subj    -     person/animal
be relegated                    DIVISION     down        subj    -     any
be relieved                     SIEGE        off         subj    -     place/building
be relieved of command          HOLD_OFFICE  out         subj    -     person
be relieved of duty             HOLD_OFFICE  out         subj    -     person
be remanded                     CUSTODY      held        subj    -     person
be remedied                     RESOLVED     resolved    subj    -     thing
be removed                      PLACEMENT    gone        subj    -     object/art/building
be removed from own homes       TENANCY      out         subj    -     person
be rent by                      UNITY        split       subj    -     any
be repaid                       LOAN_STATE   repaid      subj    -     thing
be repaid in full               LOAN_STATE   repaid      subj    -     thing
be repealed                     LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be repelled                     INTRUSION    out         subj    -     person/event
be repelled from                CAPTURED     held        next    -     place/building
be reprieved                    OPEN_CLOSED  open        subj    -     building/place
be reproduction                 AUTHENTIC    fake        subj    -     object/document/art
be rescued by                   SOLVENCY     solvent     subj    -     thing
be rescued from bankruptcy      SOLVENCY     solvent     subj    -     thing
be resolved                     RESOLVED     resolved    subj    -     thing
be respected                    TRUCE        peace       subj    -     treaty
be rested                       LINEUP       out         subj    -     person
be restored                     DELETED      there       subj    -     thing
be restored to service          RUNNING      running     subj    -     thing
be result of foul play          FOUL_PLAY    yes         subj    -     death
be retrieved                    DELETED      there       subj    -     thing
be returned                     MISSING      found       subj    -     object/art/document
be returned to                  KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be returned to office           ELECTION_RESULT  won         subj    -     person/party/org
be reunited with                MISSING      found       subj    -     person
be reunited with own family     CUSTODY      free        subj    -     person
be revered                      POPULAR      liked       subj    -     any
be reviled                      POPULAR      disliked    subj    -     any
be revoked                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be riddled with                 CONTAINS     has         subj    next  thing
be riddled with bacteria        CONTAMINATED  tainted     subj    -     thing
be riddled with bugs            RUNNING      stopped     subj    -     thing
be riddled with fraud           FAIR         rigged      subj    -     thing
be riding out                   AFLOAT       afloat      subj    -     vehicle
be rigged                       FAIR         rigged      subj    -     thing
be right on time                ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
be right to fear                SAFE         unsafe      next    -     thing
be ripped apart                 DAMAGED      damaged     subj    -     building/object/vehicle/place
be rivals                       TERMS        bad         subj    -     any
be riven                        UNITY        split       subj    -     any
be riven by infighting          UNITY        split       subj    -     any
be roaming                      LEASH        loose       subj    -     animal
be roaring success              SUCCESS      yes         subj    -     thing
be rock solid                   UNITY        united      subj    -     any
be rock solid                   SOLVENCY     solvent     subj    -     business/org
be rostered                     GUARD_POST   on          subj    -     person
be rotten                       CONTAMINATED  tainted     subj    -     thing
be roughed up                   TREATMENT    badly       subj    -     person/animal
be rout                         MARGIN       clear       subj    -     vote/election/game/event
be routed                       ELECTION_RESULT  lost        subj    -     person/party/org
be rowdy                        ORDERLY      violent     subj    -     any
be rude                         TEMPER       fierce      subj    -     person/animal
be ruined                       DAMAGED      damaged     subj    -     building/object/vehicle/place
be ruled out                    GOAL_GIVEN   ruled_out   subj    -     point
be run by skeleton staff        MANNED       short       subj    -     thing
be run down                     MAINTAINED   neglected   subj    -     building/object/vehicle/place
be run fairly                   FAIR         fair        subj    -     thing
be runaway success              SUCCESS      yes         subj    -     thing
be runaway victory              MARGIN       clear       subj    -     vote/election/game/event
be running _                    HOLD_OFFICE  in          subj    -     person
be running again                RUNNING      running     subj    -     thing
be running as normal            RUNNING      running     subj    -     thing
be running behind               ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be running loose                LEASH        loose       subj    -     animal
be running normally             RUNNING      running     subj    -     thing
be running smoothly             COPE         coping      subj    -     thing
be rushed to hospital           HOSPITAL     in          subj    -     person
be safe                         SAFE         safe        subj    -     thing
be safe and well                MISSING      found       subj    -     any
be safe and well                LIFE         alive       subj    -     person/animal
be safe and well                MISSING      found       subj    -     person
be safeguarded                  PROTECTED    protected   subj    -     any
be salaried                     WAGED        paid        subj    -     person/org
be sane                         COMPETENT    fit         subj    -     person
be savage                       TEMPER       fierce      subj    -     person/animal
be saved                        OPEN_CLOSED  open        subj    -     building/place
be saved                        SPECIES      recovering  subj    -     animal
be saved by                     SOLVENCY     solvent     subj    -     thing
be saved from bankruptcy        SOLVENCY     solvent     subj    -     thing
be saved from closure           OPEN_CLOSED  open        subj    -     building/place
be scandal                      SUPPORT      against     saying  subj  person
be scrapped                     PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be scrapped                     LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
be scrapped                     DEAL_STATE   off         subj    -     deal/contract
be screened                     VETTED       checked     subj    -     thing
be scrubbed                     DELETED      deleted     subj    -     thing
be scrutinised                  VETTED       checked     subj    -     thing
be scuppered                    DEAL_STATE   off         subj    -     deal/contract
be scuttled                     AFLOAT       sunk        subj    -     vehicle
be sealed                       DEAL_STATE   on          subj    -     deal/contract
be sealed                       SIGNED       signed      subj    -     contract/deal/document
be sealed                       LEAK         plugged     subj    -     thing
be sealed off                   OPEN_CLOSED  closed      subj    -     thing
be sealed off                   OPEN_CLOSED  closed      subj    -     place
be secret                       SECRET       secret      subj    -     thing
be secured                      PROTECTED    protected   subj    -     any
be seized by                    ABDUCTION    taken       subj    -     person
be sent back                    PASSAGE      back        subj    -     vehicle/goods
be sent down                    JAIL         jailed      subj    -     person
be sent for early bath          ON_PITCH     off         subj    -     person
be sent home                    EXPELLED     out         subj    -     person
be sent home                    HOSPITAL     out         subj    -     person
be sent off                     ON_PITCH     off         subj    -     person
be sent packing                 HOLD_OFFICE  out         subj    -     person
be sent packing                 STAGE        out         subj    -     person/team/org
be sent to prison               JAIL         jailed      subj    -     person
be sentenced to prison          JAIL         jailed      subj    -     person
be seriously ill                CURED        sick        subj    -     person/animal
be serviced                     MAINTAINED   kept        subj    -     building/object/vehicle/place
be serving ban                  BAN_SPORT    banned      subj    -     person
be set to close                 OPEN_CLOSED  closed      subj    -     building/place
be set to leave                 PLAYER_MOVE  leaves      subj    -     person
be settled                      RESOLVED     resolved    subj    -     thing
be shaking                      COMPOSURE    upset       subj    -     person
be sham                         AUTHENTIC    fake        subj    -     object/document/art
be sham                         FAIR         rigged      subj    -     thing
be sham                         AUTHENTIC    fake        subj    -     thing
be shambles                     SUCCESS      no          subj    -     thing
be shattered                    TRUCE        war         subj    -     treaty
be shedding                     STAFFING     cutting     subj    -     business/org/building
be shell                        FINISHED     undone      subj    -     thing
be shelved                      PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be shelved                      DEAL_STATE   off         subj    -     deal/contract
be shielded                     PROTECTED    protected   subj    -     any
be short of doctors             MANNED       short       subj    -     thing
be short of majority            MAJORITY     lacks       subj    -     org/party/person
be short of nurses              MANNED       short       subj    -     thing
be short of staff               MANNED       short       subj    -     thing
be short of teachers            MANNED       short       subj    -     thing
be short of votes               MAJORITY     lacks       subj    -     org/party/person
be short staffed                MANNED       short       subj    -     thing
be short tempered               TEMPER       fierce      subj    -     person/animal
be shot dead                    LIFE         dead        subj    -     person/animal
be shot down                    IMPACT       missed      subj    -     weapon/shot
be shot down                    TOUCHDOWN    crashed     subj    -     vehicle
be shot to pieces               TRUCE        war         subj    -     treaty
be show trial                   FAIR         rigged      subj    -     thing
be showered with praise         RECEPTION    well        subj    -     any
be shown door                   HOLD_OFFICE  out         subj    -     person
be shown red card               ON_PITCH     off         subj    -     person
be shredded                     DELETED      deleted     subj    -     thing
be shrouded in mystery          CLARITY      unclear     subj    -     thing
be shut                         OPEN_CLOSED  closed      subj    -     thing
be shut down safely             DAMAGED      intact      subj    -     building/object/vehicle/place
be shuttered                    OPEN_CLOSED  closed      subj    -     thing
be shutting                     OPEN_CLOSED  closed      subj    -     building/place
be shutting down                OPEN_CLOSED  closed      subj    -     building/place
be sick of                      SUPPORT      against     subj    next  person
be sidelined                    CURED        sick        subj    -     person/animal
be signed                       DEAL_STATE   on          subj    -     deal/contract
be signed                       SIGNED       signed      subj    -     contract/deal/document
be signed and sealed            SIGNED       signed      subj    -     contract/deal/document
be signed under duress          VOLUNTARY    forced      subj    -     any
be silent about                 MENTION      omitted     next    subj  thing
be silent on                    MENTION      omitted     next    subj  thing
be sinister                     FOUL_PLAY    yes         subj    -     death
be sitting duck                 PROTECTED    exposed     subj    -     any
be sitting up                   SLEEP        conscious   subj    -     person
be sitting up in bed            LIFE         alive       subj    -     person
be slanted                      PARTIALITY   sided       subj    -     person/org/country/document
be slowing                      OUTBREAK     out         subj    -     disease
be smash hit                    SUCCESS      yes         subj    -     thing
be smashed                      DAMAGED      damaged     subj    -     building/object/vehicle/place
be smouldering                  FIRE_STATE   burning     subj    -     fire
be snake oil                    EFFECTIVE    ineffective  subj    -     drug
be snarled                      TRAFFIC      jammed      subj    -     thing
be snatched                     ABDUCTION    taken       subj    -     person
be sober                        SOBRIETY     sober       subj    -     person
be soft spoken                  TEMPER       gentle      subj    -     person/animal
be sold                         KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be sold                         PLAYER_MOVE  leaves      subj    -     person
be sold off                     KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be sold out                     VACANT       occupied    subj    -     thing
be sold to                      KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
be sold untested                VETTED       unchecked   subj    -     thing
be solidly behind               UNITY        united      subj    -     any
be solved                       RESOLVED     resolved    subj    -     thing
be solvent                      SOLVENCY     solvent     subj    -     thing
be solvent                      SOLVENCY     solvent     subj    -     business/org
be sorted out                   RESOLVED     resolved    subj    -     thing
be sound                        SAFE         safe        subj    -     thing
be sound                        DAMAGED      intact      subj    -     building/vehicle/object
be sound asleep                 SLEEP        unconscious  subj    -     person
be spared                       DAMAGED      intact      subj    -     building/object/vehicle/place
be spared closure               OPEN_CLOSED  open        subj    -     building/place
be spared eviction              TENANCY      in          subj    -     person
be spared jail                  JAIL         spared      subj    -     person
be spared prison                JAIL         spared      subj    -     person
be sparsely attended            VACANT       vacant      subj    -     thing
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
be staged                       AUTHENTIC    fake        subj    -     thing
be stalled                      LEADS        no          subj    -     thing
be standing                     PLACEMENT    there       subj    -     object/art/building
be standing down                HOLD_OFFICE  out         subj    -     person
be starved                      TREATMENT    badly       subj    -     person/animal
be stationed in                 WITHDRAW_FORCES  in          subj    -     force
be staying                      STAY_PUT     stay        subj    -     person
be staying on                   HOLD_OFFICE  in          subj    -     person
be staying open                 OPEN_CLOSED  open        subj    -     building/place
be staying put                  KEEP_LOSE    kept        subj    -     thing
be staying put                  STAY_PUT     stay        subj    -     person
be staying put                  PLACEMENT    there       subj    -     object/art/building
be staying put                  PLAYER_MOVE  stays       subj    -     person
be steadfast                    LOYAL        loyal       subj    -     person/force
be stepping down                HOLD_OFFICE  out         subj    -     person
be stiffed                      WAGED        unpaid      subj    -     person/org
be still _office                HOLD_OFFICE  in          subj    office  person
be still alive                  LIFE         alive       subj    -     person/animal
be still alive                  COMMS        sending     subj    -     vehicle
be still at large               LEASH        loose       subj    -     animal
be still being built            FINISHED     undone      subj    -     thing
be still being haggled over     SIGNED       pending     subj    -     contract/deal/document
be still being sold             ON_SALE      on          subj    -     thing
be still being treated in hospital  HOSPITAL     in          subj    -     person
be still burning                FIRE_STATE   burning     subj    -     fire
be still charged                LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
be still escaping               LEAK         leaking     subj    -     thing
be still fasting                EATING       fasts       subj    -     person
be still flowing                LEAK         leaking     subj    -     thing
be still holding out            CAPTURED     held        subj    -     place/building
be still in                     WITHDRAW_FORCES  in          subj    -     force
be still in captivity           HOSTAGE      held        subj    -     person/animal
be still in government hands    CAPTURED     held        subj    -     place/building
be still in hands               KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
be still in hospital            HOSPITAL     in          subj    -     person
be still leaking                LEAK         leaking     subj    -     thing
be still minister               HOLD_OFFICE  in          subj    -     person
be still missing                MISSING      missing     subj    -     person
be still not fixed              RESOLVED     unresolved  subj    -     thing
be still not known              CLARITY      unclear     subj    -     thing
be still on drawing board       FINISHED     undone      subj    -     thing
be still out there              LEASH        loose       subj    -     animal
be still sending                COMMS        sending     subj    -     any
be still standing               DAMAGED      intact      subj    -     building/object/vehicle/place
be still under discussion       SIGNED       pending     subj    -     contract/deal/document
be still waiting for own money  WAGED        unpaid      subj    -     person/org
be still waiting for release    HOSTAGE      held        subj    -     person/animal
be stillborn                    LIFE         dead        subj    -     person/animal
be stitch up                    FAIR         rigged      subj    -     thing
be stolen                       FAIR         rigged      subj    -     thing
be stone cold sober             SOBRIETY     sober       subj    -     person
be stony faced                  COMPOSURE    calm        subj    -     person
be stopped at door              INTRUSION    out         subj    -     person/event
be stopped in                   RACE_END     retired     subj    -     person/vehicle/animal
be stopped short of             PASSAGE      back        subj    -     vehicle/goods
be stored in plain text         PROTECTED    exposed     subj    -     any
be stored securely              PROTECTED    protected   subj    -     any
be straightforward              HARDNESS     easy        subj    -     any
be stranded                     AFLOAT       sunk        subj    -     vehicle
be strangers                    KNOW_PERSON  unknown     subj    -     person
be strengthening                STORM_STRENGTH  stronger    subj    -     weather
be strenuous                    HARDNESS     hard        subj    -     any
be stretched to limit           COPE         overwhelmed  subj    -     thing
be stripped of own office       HOLD_OFFICE  out         subj    -     person
be struck off                   LICENSED     unlicensed  subj    -     person
be struck off                   HOLD_OFFICE  out         subj    -     person
be structurally sound           DAMAGED      intact      subj    -     building/object/vehicle/place
be struggling to contain        FIRE_STATE   burning     next    -     fire
be stuck at                     PASSAGE      back        subj    -     vehicle/goods
be stumped by                   LEADS        no          next    -     thing
be substitute                   LINEUP       out         subj    -     person
be success                      SUPPORT      for         saying  subj  person
be success                      SUCCESS      yes         subj    -     thing
be suicide                      FOUL_PLAY    no          subj    -     death
be suitable for children        SAFE         safe        subj    -     thing
be sunk                         AFLOAT       sunk        subj    -     vehicle
be supervised                   WATCHED      yes         subj    -     person/animal
be surrounded                   SIEGE        on          subj    -     place/building
be suspected homicide           FOUL_PLAY    yes         subj    -     death
be suspended                    HOLD_OFFICE  suspended   subj    -     person
be suspicious                   FOUL_PLAY    yes         subj    -     death
be swamped                      COPE         overwhelmed  subj    -     thing
be swept away                   DAMAGED      damaged     subj    -     building/object/vehicle/place
be swept from power             ELECTION_RESULT  lost        subj    -     person/party/org
be sworn enemies                TERMS        bad         subj    -     any
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
be taken off market             ON_SALE      off         subj    -     thing
be taken off shelves            ON_SALE      off         subj    -     thing
be taken on board               HEED         heeded      subj    -     thing
be taken seriously              HEED         heeded      subj    -     thing
be taken to hospital            HOSPITAL     in          subj    -     person
be taken to safety              EVACUEES     left        subj    -     person/place
be taken unawares               WARNED       not         subj    -     any
be taken unawares about         WARNED       not         subj    next  any
be taken unawares of            WARNED       not         subj    next  any
be taking on                    STAFFING     hiring      subj    -     business/org/building
be taking shape                 FINISHED     undone      subj    -     thing
be talking                      SLEEP        conscious   subj    -     person
be talking to                   COMMS        sending     subj    -     any
be tame                         TEMPER       gentle      subj    -     person/animal
be tearful                      COMPOSURE    upset       subj    -     person
be teeming                      VACANT       occupied    subj    -     thing
be teeming with bacteria        CONTAMINATED  tainted     subj    -     thing
be teetotal that night          SOBRIETY     sober       subj    -     person
be televised                    SECRET       public      subj    -     thing
be terminally ill               CURED        sick        subj    -     person/animal
be terrified                    COMPOSURE    upset       subj    -     person
be tested                       VETTED       checked     subj    -     thing
be textbook operation           SUCCESS      yes         subj    -     thing
be the last to know             WARNED       not         subj    -     any
be the last to know about       WARNED       not         subj    next  any
be the last to know of          WARNED       not         subj    next  any
be there                        PLACEMENT    there       subj    -     object/art/building
be there for all to see         SECRET       public      subj    -     thing
be there for taking             PROTECTED    exposed     subj    -     any
be thick with smog              CONTAMINATED  tainted     subj    -     thing
be thing of past                LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be thoroughly tested            VETTED       checked     subj    -     thing
be threatened                   SPECIES      dying       subj    -     animal
be thriving                     CURED        well        subj    -     person/animal
be thriving                     SPECIES      recovering  subj    -     animal
be thronged                     VACANT       occupied    subj    -     thing
be through to                   STAGE        through     subj    -     person/team/org
be thrown back from             CAPTURED     held        next    -     place/building
be thrown out                   TENANCY      out         subj    -     person
be thrown out of                EXPELLED     out         subj    -     person
be thwarted                     INTRUSION    out         subj    -     person/event
be tied up                      LEASH        tied        subj    -     animal
be tight                        MARGIN       close       subj    -     vote/election/game/event
be time bomb                    SAFE         unsafe      subj    -     thing
be tipped off                   WARNED       warned      subj    -     any
be tipped off about             WARNED       warned      subj    next  any
be tipped off of                WARNED       warned      subj    next  any
be tipsy                        SOBRIETY     drunk       subj    -     person
be to close                     OPEN_CLOSED  closed      subj    -     building/place
be to leave                     STAY_PUT     move        subj    -     person
be to shut                      OPEN_CLOSED  closed      subj    -     building/place
be to stay open                 OPEN_CLOSED  open        subj    -     building/place
be told in advance              WARNED       warned      subj    -     any
be told in advance about        WARNED       warned      subj    next  any
be told in advance of           WARNED       warned      subj    next  any
be told nothing                 WARNED       not         subj    -     any
be told nothing about           WARNED       not         subj    next  any
be told nothing of              WARNED       not         subj    next  any
be told to leave                EXPELLED     out         subj    -     person
be too close to call            MARGIN       close       subj    -     vote/election/game/event
be too dear                     AFFORDABLE   dear        subj    -     thing
be too expensive                AFFORDABLE   dear        subj    -     thing
be toppled                      PLACEMENT    gone        subj    -     object/art/building
be torn                         UNITY        split       subj    -     any
be torn apart                   UNITY        split       subj    -     any
be torn down                    DAMAGED      damaged     subj    -     building/object/vehicle/place
be torn down                    PLACEMENT    gone        subj    -     object/art/building
be torn up                      DEAL_STATE   off         subj    -     deal/contract
be tough                        HARDNESS     hard        subj    -     any
be towed into port              AFLOAT       afloat      subj    -     vehicle
be towed to port                AFLOAT       afloat      subj    -     vehicle
be towed to safety              AFLOAT       afloat      subj    -     vehicle
be toxic                        SAFE         unsafe      subj    -     thing
be toxic                        CONTAMINATED  tainted     subj    -     building/place/water/substance
be tracked down                 MISSING      found       subj    -     any
be trading as usual             SOLVENCY     solvent     subj    -     thing
be tragic accident              FOUL_PLAY    no          subj    -     death
be transmitting                 COMMS        sending     subj    -     any
be transparent                  FAIR         fair        subj    -     thing
be trapped in own homes         EVACUEES     stayed      subj    -     person/place
be treated as suspicious        FOUL_PLAY    yes         subj    -     death
be treated at scene             HOSPITAL     out         subj    -     person
be treated badly                TREATMENT    badly       subj    -     person/animal
be treated like animal          TREATMENT    badly       subj    -     person/animal
be treated well                 TREATMENT    well        subj    -     person/animal
be tricky                       HARDNESS     hard        subj    -     any
be triumph                      SUCCESS      yes         subj    -     thing
be trouble free                 ORDERLY      peaceful    subj    -     any
be trusted by                   TRUSTED      yes         subj    -     any
be turfed out                   ELECTION_RESULT  lost        subj    -     person/party/org
be turfed out                   TENANCY      out         subj    -     person
be turkey                       SUCCESS      no          subj    -     thing
be turned away                  PASSAGE      back        subj    -     vehicle/goods
be turned away from             OPEN_CLOSED  closed      obj     -     thing
be turned back                  PASSAGE      back        subj    -     vehicle/goods
be turned down                  VOTE_RESULT  rejected    subj    -     thing
be turned off                   LEAK         plugged     subj    -     thing
be turned out                   TENANCY      out         subj    -     person
be turning again                RUNNING      running     subj    -     thing
be twice over limit             SOBRIETY     drunk       subj    -     person
be two thirds empty             VACANT       vacant      subj    -     thing
be unable to cope               COPE         overwhelmed  subj    -     thing
be unable to use                RUNNING      stopped     obj     -     thing
be unaccompanied                ACT_ALONE    alone       subj    -     person
be unaccounted for              MISSING      missing     subj    -     any
be unaccounted for              MISSING      missing     subj    -     person
be unaccounted for              MISSING      missing     subj    -     object/art/document
be unaffordable                 AFFORDABLE   dear        subj    -     thing
be unarmed                      ARMED        unarmed     subj    -     person
be unattended                   WATCHED      no          subj    -     person/animal
be unaudited                    VETTED       unchecked   subj    -     thing
be unbiased                     PARTIALITY   neutral     subj    -     person/org/country/document
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
be under house arrest           CUSTODY      held        subj    -     person
be under influence              SOBRIETY     drunk       subj    -     person
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
be under wraps                  SECRET       secret      subj    -     thing
be undercooked                  PROCESSED    raw         subj    -     thing
be undermanned                  MANNED       short       subj    -     thing
be understaffed                 MANNED       short       subj    -     thing
be undetermined                 CLARITY      unclear     subj    -     thing
be unemployed                   EMPLOYED     unemployed  subj    -     person
be unencrypted                  PROTECTED    exposed     subj    -     any
be unexplained                  CLARITY      unclear     subj    -     thing
be unfair                       FAIR         rigged      subj    -     thing
be unfazed                      COMPOSURE    calm        subj    -     person
be unfiltered                   PROCESSED    raw         subj    -     thing
be unfinished                   FINISHED     undone      subj    -     thing
be unfit for human consumption  SAFE         unsafe      subj    -     thing
be unfit for use                SAFE         unsafe      subj    -     thing
be unfit to drink               CONTAMINATED  tainted     subj    -     thing
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
be united                       UNITY        united      subj    -     any
be united behind                UNITY        united      subj    -     any
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
be unsolved                     LEADS        no          subj    -     thing
be unsupervised                 WATCHED      no          subj    -     person/animal
be unsuspicious                 FOUL_PLAY    no          subj    -     death
be untested                     VETTED       unchecked   subj    -     thing
be untouched                    DAMAGED      intact      subj    -     building/object/vehicle/place
be untouched                    PLACEMENT    there       subj    -     object/art/building
be untraceable                  MISSING      missing     subj    -     object/art/document
be untrained                    TRAINED      untrained   subj    -     person
be untreated                    PROCESSED    raw         subj    -     thing
be unusable                     RUNNING      stopped     subj    -     thing
be unvetted                     VETTED       unchecked   subj    -     thing
be unwell                       CURED        sick        subj    -     person/animal
be unyielding                   FIRMNESS     firm        subj    -     person/org/party/country
be up again                     RUNNING      running     subj    -     thing
be up and about                 CURED        well        subj    -     person/animal
be up and running               RUNNING      running     subj    -     thing
be up for sale                  KEEP_LOSE    lost        subj    -     thing
be up in air                    SIGNED       pending     subj    -     contract/deal/document
be up in arms about             SATISFIED    no          subj    -     person/org
be up in arms over              SATISFIED    no          subj    -     person/org
be upgraded                     STORM_STRENGTH  stronger    subj    -     weather
be upheld                       LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be uphill struggle              HARDNESS     hard        subj    -     any
be useless                      EFFECTIVE    ineffective  subj    -     drug
be vacant                       VACANT       vacant      subj    -     thing
be vanishing                    SPECIES      dying       subj    -     animal
be very close                   TERMS        good        subj    -     any
be veteran                      TRAINED      trained     subj    -     person
be vetoed                       DEAL_STATE   off         subj    -     deal/contract
be vetted                       VETTED       checked     subj    -     thing
be vicious                      TEMPER       fierce      subj    -     person/animal
be violated                     TRUCE        war         subj    -     treaty
be violent                      ORDERLY      violent     subj    -     any
be violent                      TEMPER       fierce      subj    -     person/animal
be visible                      DELETED      there       subj    -     thing
be vital                        SUPPORT      for         saying  subj  person
be void                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be voluntary                    VOLUNTARY    free        subj    -     any
be volunteers                   WAGED        unpaid      subj    -     person/org
be voted down                   VOTE_RESULT  rejected    subj    -     thing
be voted in                     ELECTION_RESULT  won         subj    -     person/party/org
be voted out                    ELECTION_RESULT  lost        subj    -     person/party/org
be vulnerable                   PROTECTED    exposed     subj    -     any
be walk in park                 HARDNESS     easy        subj    -     any
be walkover                     MARGIN       clear       subj    -     vote/election/game/event
be warmly received              RECEPTION    well        subj    -     any
be warned                       WARNED       warned      subj    -     any
be warned about                 WARNED       warned      subj    next  any
be warned of                    WARNED       warned      subj    next  any
be washed away                  DAMAGED      damaged     subj    -     building/object/vehicle/place
be washout                      SUCCESS      no          subj    -     thing
be waste                        SUPPORT      against     saying  subj  person
be waste of money               SUPPORT      against     saying  subj  person
be waste of money               EFFECTIVE    ineffective  subj    -     drug
be wasting away                 CURED        sick        subj    -     person/animal
be watched round clock          WATCHED      yes         subj    -     person/animal
be waved through                PASSAGE      through     subj    -     vehicle/goods
be waved through                VETTED       unchecked   subj    -     thing
be weeks behind                 ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be well behaved                 ORDERLY      peaceful    subj    -     any
be well behaved                 TEMPER       gentle      subj    -     person/animal
be well cared for               TREATMENT    well        subj    -     person/animal
be well done                    PROCESSED    treated     subj    -     thing
be well guarded                 PROTECTED    protected   subj    -     any
be well kept                    MAINTAINED   kept        subj    -     building/object/vehicle/place
be well liked                   POPULAR      liked       subj    -     any
be well looked after            TREATMENT    well        subj    -     person/animal
be well loved                   POPULAR      liked       subj    -     any
be well maintained              MAINTAINED   kept        subj    -     building/object/vehicle/place
be well prepared                COPE         coping      subj    -     thing
be well protected               PROTECTED    protected   subj    -     any
be well received                RECEPTION    well        subj    -     any
be well staffed                 MANNED       full        subj    -     thing
be well trained                 TRAINED      trained     subj    -     person
be well treated                 TREATMENT    well        subj    -     person/animal
be well under limit             SOBRIETY     sober       subj    -     person
be white elephant               SUPPORT      against     saying  subj  person
be wide awake                   SLEEP        conscious   subj    -     person
be wide open                    PROTECTED    exposed     subj    -     any
be widely admired               POPULAR      liked       subj    -     any
be widely hated                 POPULAR      disliked    subj    -     any
be widely respected             POPULAR      liked       subj    -     any
be wiped                        DELETED      deleted     subj    -     thing
be wiped out                    MONEY_BACK   lost        subj    -     person/org
be wiped out                    SPECIES      dying       subj    -     animal
be with others                  ACT_ALONE    together    subj    -     person
be withdrawn                    LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be withdrawn from market        ON_SALE      off         subj    -     thing
be withdrawn from sale          ON_SALE      off         subj    -     thing
be within budget                BUDGET_STATE  within      subj    -     thing
be within means                 AFFORDABLE   cheap       subj    -     thing
be within safe limits           SAFE         safe        subj    -     thing
be without charge               FREE_OF_CHARGE  free        subj    -     thing
be without cover                INSURED      uninsured   subj    -     any
be without gun                  ARMED        unarmed     subj    -     person
be without insurance            INSURED      uninsured   subj    -     any
be without permission           PERMITTED    refused     subj    -     person/org
be without protection           PROTECTED    exposed     subj    -     any
be without weapon               ARMED        unarmed     subj    -     person
be work of master               AUTHENTIC    genuine     subj    -     object/document/art
be working again                RUNNING      running     subj    -     thing
be working as                   EMPLOYED     employed    subj    -     person
be working flat out             RUNNING      running     subj    -     thing
be working normally             RUNNING      running     subj    -     thing
be worn out                     MAINTAINED   neglected   subj    -     building/object/vehicle/place
be worse                        BETTER       worse       subj    -     thing
be worse for drink              SOBRIETY     drunk       subj    -     person
be worse for wear               SOBRIETY     drunk       subj    -     person
be worsening                    BETTER       worse       subj    -     thing
be worth every cent             SUPPORT      for         saying  subj  person
be worth every penny            SUPPORT      for         saying  subj  person
be worth money                  SUPPORT      for         saying  subj  person
be worthless                    EFFECTIVE    ineffective  subj    -     drug
be wound up                     PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be wound up                     SOLVENCY     bankrupt    subj    -     business/org
be wrecked                      DAMAGED      damaged     subj    -     building/object/vehicle/place
be written off                  LOAN_STATE   unpaid      subj    -     thing
be wrung from                   VOLUNTARY    forced      subj    -     any
be years behind                 ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be years late                   ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
be yet to be established        CLARITY      unclear     subj    -     thing
be yet to be found              MISSING      missing     subj    -     person
be yet to be identified         ANONYMOUS    unknown     subj    -     any
be yet to be signed             SIGNED       pending     subj    -     contract/deal/document
bear fruit                      SUCCESS      yes         subj    -     thing
bear fruit                      TALKS        on          subj    -     meeting
bear own signature              SIGNED       signed      subj    -     contract/deal/document
beat                            FIRE_STATE   out         obj     -     fire
beat _ off                      SUCCESS      no          obj     -     thing
beat _ to death                 LIFE         dead        obj     -     person/animal
beat _ up                       TREATMENT    badly       obj     subj  person/animal
beat drop                       DIVISION     up          subj    -     any
beat off                        SUCCESS      no          obj     -     thing
beat retreat                    FIRMNESS     yielded     subj    -     person/org/party/country
beat retreat from               CAPTURED     held        next    -     place/building
beat to death                   LIFE         dead        obj     -     person/animal
beat up                         TREATMENT    badly       obj     subj  person/animal
begin prison term               JAIL         jailed      subj    -     person
behave                          ORDERLY      peaceful    subj    -     any
behave well                     ORDERLY      peaceful    subj    -     any
bend rules                      HONESTY      cheated     subj    -     person
besiege                         SIEGE        on          obj     -     place/building
betray                          LOYAL        turned      subj    -     person/force
betray no emotion               COMPOSURE    calm        subj    -     person
bin                             PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
bite dust                       PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
bleed money                     PROFITABLE   loss        subj    -     business/org
bleed to death                  LIFE         dead        subj    -     person/animal
blindside                       WARNED       not         obj     -     person/org/building
blindside _ about               WARNED       not         obj     next  person/org/building
blindside _ of                  WARNED       not         obj     next  person/org/building
block                           DEAL_STATE   off         obj     -     deal/contract
blockade                        SIEGE        on          obj     -     place/building
blow _ up                       TOUCHDOWN    crashed     obj     -     vehicle
blow itself out                 STORM_STRENGTH  weaker      subj    -     weather
blow over                       STORM_STRENGTH  weaker      subj    -     weather
blow own budget                 BUDGET_STATE  over        subj    -     thing
blow up                         TOUCHDOWN    crashed     subj    -     vehicle
blow up                         TOUCHDOWN    crashed     obj     -     vehicle
board up                        OPEN_CLOSED  closed      obj     -     thing
boil _ alive                    LIFE         dead        gap     -     person/animal
boil alive                      LIFE         dead        obj     -     person/animal
boil over                       ORDERLY      violent     subj    -     any
boo                             RECEPTION    badly       obj     subj  any
boo _ off stage                 RECEPTION    badly       obj     subj  any
boo off stage                   RECEPTION    badly       obj     subj  any
book own place in               STAGE        through     subj    -     person/team/org
botch                           SUCCESS      no          obj     -     thing
bounce back                     SPECIES      recovering  subj    -     animal
bow out of                      STAGE        out         subj    -     person/team/org
bow out of race                 CANDIDATE    out         subj    -     person
bow to                          FIRMNESS     yielded     subj    -     person/org/party/country
bow to pressure                 FIRMNESS     yielded     subj    -     person/org/party/country
bow to result                   CONCESSION   conceded    subj    -     person/party/org
brandish                        ARMED        armed       subj    -     person
brandish knife                  ARMED        armed       subj    -     person
break apart                     TOUCHDOWN    crashed     subj    -     vehicle
break blockade of               SIEGE        off         next    -     place/building
break down                      RUNNING      stopped     subj    -     thing
break down                      TRUCE        war         subj    -     treaty
break down                      TALKS        off         subj    -     meeting
break down                      DEAL_STATE   off         subj    -     deal/contract
break down in tears             COMPOSURE    upset       subj    -     person
break in                        INTRUSION    in          subj    -     person/event
break in two                    AFLOAT       sunk        subj    -     vehicle
break into                      INTRUSION    in          subj    -     person/event
break off contact with          COMMS        silent      subj    -     any
break own contract              STAY_PUT     move        subj    -     person
break own fast                  EATING       eats        subj    -     person
break ranks                     LOYAL        turned      subj    -     person/force
break rules                     HONESTY      cheated     subj    -     person
break siege of                  SIEGE        off         next    -     place/building
break up                        TOUCHDOWN    crashed     subj    -     vehicle
break with                      LOYAL        turned      subj    -     person/force
breathe free air                CUSTODY      free        subj    -     person
breathe own last                LIFE         dead        subj    -     person
breathe own last                LIFE         dead        subj    -     person/animal
brief                           WARNED       warned      obj     -     person/org/building
brief _ about                   WARNED       warned      obj     next  person/org/building
brief _ of                      WARNED       warned      obj     next  person/org/building
brighten                        BETTER       better      subj    -     thing
bring _ back online             RUNNING      running     obj     -     thing
bring _ down                    IMPACT       missed      obj     -     weapon
bring _ down                    DAMAGED      damaged     obj     -     building/object/vehicle/place
bring _ down                    TOUCHDOWN    crashed     obj     -     vehicle
bring _ out alive               LIFE         alive       obj     -     person/animal
bring _ to safety               EVACUEES     left        obj     -     person/place
bring _ to standstill           RUNNING      stopped     obj     -     thing
bring _ under control           FIRE_STATE   out         obj     -     fire
bring _ under control           OUTBREAK     out         obj     -     disease
bring back into service         RUNNING      running     obj     -     thing
bring back online               RUNNING      running     obj     -     thing
bring down                      IMPACT       missed      obj     -     weapon
bring down                      DAMAGED      damaged     obj     -     building/object/vehicle/place
bring down                      TOUCHDOWN    crashed     obj     -     vehicle
bring house down                RECEPTION    well        subj    -     any
bring in                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
bring out alive                 LIFE         alive       obj     -     person/animal
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
brush past reporters            PRESS        dodged      subj    -     person
brutalise                       TREATMENT    badly       obj     subj  person/animal
brutalize                       TREATMENT    badly       obj     subj  person/animal
buckle                          DAMAGED      damaged     subj    -     building/object/vehicle/place
buckle under                    COPE         overwhelmed  subj    -     thing
build without permission        PERMITTED    refused     subj    -     person/org
bundle into                     ABDUCTION    taken       obj     -     person
bungle                          SUCCESS      no          obj     -     thing
burn                            FIRE_STATE   burning     subj    -     fire
burn _ alive                    LIFE         dead        gap     -     person/animal
burn alive                      LIFE         dead        obj     -     person/animal
burn itself out                 FIRE_STATE   out         subj    -     fire
burn itself out                 OUTBREAK     out         subj    -     disease
burn on                         FIRE_STATE   burning     subj    -     fire
burn out of control             FIRE_STATE   burning     subj    -     fire
burn to death                   LIFE         dead        subj    -     person/animal
burn to ground                  DAMAGED      damaged     subj    -     building/object/vehicle/place
burn up                         TOUCHDOWN    crashed     subj    -     vehicle
burst                           DAMAGED      damaged     subj    -     building/object/vehicle/place
burst into flames               TOUCHDOWN    crashed     subj    -     vehicle
burst into tears                COMPOSURE    upset       subj    -     person
buy essay                       HONESTY      cheated     subj    -     person
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
call in administrators          SOLVENCY     bankrupt    subj    -     thing
call in receivers               SOLVENCY     bankrupt    subj    -     thing
call in receivers               SOLVENCY     bankrupt    subj    -     business/org
call it a day                   HOLD_OFFICE  out         subj    -     person
call off                        LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
call off                        PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
call off                        DEAL_STATE   off         obj     -     deal/contract
call off hunger strike          EATING       eats        subj    -     person
call off own hunger strike      EATING       eats        subj    -     person
campaign against                SUPPORT      against     subj    next  person
campaign for                    SUPPORT      for         subj    next  person
can go ahead                    VOTE_RESULT  approved    subj    -     thing
can not access                  RUNNING      stopped     obj     -     thing
can not be caught from          CONTAGIOUS   no          subj    -     disease
can not be passed on            CONTAGIOUS   no          subj    -     disease
can not compete                 BAN_SPORT    banned      subj    -     person
can not cross                   OPEN_CLOSED  closed      obj     -     thing
can not enter                   OPEN_CLOSED  closed      obj     -     thing
can not explain                 CLARITY      unclear     next    -     thing
can not get into                RUNNING      stopped     obj     -     thing
can not log in to               RUNNING      stopped     obj     -     thing
can not log on to               RUNNING      stopped     obj     -     thing
can not open                    RUNNING      stopped     obj     -     thing
can not pay own debts           SOLVENCY     bankrupt    subj    -     business/org
can not play                    BAN_SPORT    banned      subj    -     person
can not race                    BAN_SPORT    banned      subj    -     person
can not reach                   RUNNING      stopped     obj     -     thing
can not run                     CANDIDATE    out         subj    -     person
can not stand                   CANDIDATE    out         subj    -     person
can not stand each other        TERMS        bad         subj    -     any
can not use                     RUNNING      stopped     obj     -     thing
can not visit                   OPEN_CLOSED  closed      obj     -     thing
can run for                     CANDIDATE    in          subj    -     person
can stand for                   CANDIDATE    in          subj    -     person
cancel                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
cancel                          PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
capitulate                      FIRMNESS     yielded     subj    -     person/org/party/country
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
carry weapon                    ARMED        armed       subj    -     person
cart _ off                      PLACEMENT    gone        obj     -     object/art/building
cart off                        PLACEMENT    gone        obj     -     object/art/building
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
catch flat footed               WARNED       not         obj     -     person/org/building
catch napping                   WARNED       not         obj     -     person/org/building
catch off guard                 WARNED       not         obj     -     person/org/building
catch unawares                  WARNED       not         obj     -     person/org/building
cause cancer                    SAFE         unsafe      subj    -     thing
cave in                         FIRMNESS     yielded     subj    -     person/org/party/country
cave in                         DAMAGED      damaged     subj    -     building/object/vehicle/place
cave in to                      FIRMNESS     yielded     subj    -     person/org/party/country
cease to apply                  LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
cease trading                   SOLVENCY     bankrupt    subj    -     thing
chain _ up                      LEASH        tied        obj     -     animal
chain up                        LEASH        tied        obj     -     animal
chalk _ off                     GOAL_GIVEN   ruled_out   obj     -     point
chalk off                       GOAL_GIVEN   ruled_out   obj     -     point
challenge result                CONCESSION   claimed     subj    -     person/party/org
champion                        SUPPORT      for         subj    next  person
change allegiance               LOYAL        turned      subj    -     person/force
change hands                    KEEP_LOSE    lost        subj    -     thing
change hands                    KEEP_LOSE    lost        subj    -     building/business/place/art/org/team/object
change own account              STORY_KEPT   dropped     subj    -     person
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
cheat death                     LIFE         alive       subj    -     person
cheat death                     LIFE         alive       subj    -     person/animal
cheat out of                    WAGED        unpaid      obj     -     person/org
check                           VETTED       checked     obj     -     thing
cheer                           RECEPTION    well        obj     subj  any
cheer on                        RECEPTION    well        obj     subj  any
choke _ to death                LIFE         dead        obj     -     person/animal
choke to death                  LIFE         dead        obj     -     person/animal
choose not to give evidence     TAKES_STAND  no          subj    -     person
choose not to testify           TAKES_STAND  no          subj    -     person
cite                            MENTION      listed      obj     subj  thing
claim life                      LIFE         dead        poss    -     person
claim victory                   CONCESSION   claimed     subj    -     person/party/org
claim win                       CONCESSION   claimed     subj    -     person/party/org
clap                            RECEPTION    well        obj     subj  any
clap in irons                   CUSTODY      held        obj     -     person
clear                           DEAL_STATE   on          obj     -     deal/contract
clear _ from shelves            ON_SALE      off         obj     -     product/goods/substance/drug/object
clear _ up                      RESOLVED     resolved    obj     -     thing
clear candidacy                 CANDIDATE    in          poss    -     person
clear from shelves              ON_SALE      off         obj     -     product/goods/substance/drug/object
clear last hurdle               VOTE_RESULT  approved    subj    -     thing
clear own desk                  HOLD_OFFICE  out         subj    -     person
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
climb down                      FIRMNESS     yielded     subj    -     person/org/party/country
clinch                          DEAL_STATE   on          obj     -     deal/contract
cling on                        HOLD_OFFICE  in          subj    -     person
cling on to                     KEEP_LOSE    kept        next    -     thing
cling on to own job             HOLD_OFFICE  in          subj    -     person
cling on to own seat            ELECTION_RESULT  won         subj    -     person/party/org
cling to                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
cling to                        KEEP_LOSE    kept        next    -     thing
cling to life                   LIFE         alive       subj    -     person
close down                      OPEN_CLOSED  closed      obj     -     thing
close down                      PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
close for good                  SOLVENCY     bankrupt    subj    -     thing
close for good                  OPEN_CLOSED  closed      subj    -     building/place
close own doors                 OPEN_CLOSED  closed      subj    -     thing
close own gates                 OPEN_CLOSED  closed      subj    -     thing
close ranks                     UNITY        united      subj    -     any
close ranks behind              LOYAL        loyal       subj    -     person/force
collapse                        DAMAGED      damaged     subj    -     building/object/vehicle/place
collapse                        TRUCE        war         subj    -     treaty
collapse                        TALKS        off         subj    -     meeting
collapse                        SOLVENCY     bankrupt    subj    -     business/org
collapse                        DEAL_STATE   off         subj    -     deal/contract
collapse before line            RACE_END     retired     subj    -     person/vehicle/animal
come at price                   FREE_OF_CHARGE  paid        subj    -     thing
come back on                    RUNNING      running     subj    -     thing
come back online                RUNNING      running     subj    -     thing
come clean about                DISCLOSED    public      obj     -     money/payment/object/plan/claim/event/work
come down                       DAMAGED      damaged     subj    -     building/object/vehicle/place
come down in                    TOUCHDOWN    crashed     subj    -     vehicle
come down on                    TOUCHDOWN    crashed     subj    -     vehicle
come down on side of            PARTIALITY   sided       subj    -     person/org/country/document
come down safely                TOUCHDOWN    safe        subj    -     vehicle
come forward voluntarily        VOLUNTARY    free        subj    -     any
come from own hand              AUTHENTIC    genuine     subj    -     thing
come good                       SUCCESS      yes         subj    -     thing
come in on budget               BUDGET_STATE  within      subj    -     thing
come in over budget             BUDGET_STATE  over        subj    -     thing
come in safely                  TOUCHDOWN    safe        subj    -     vehicle
come in under budget            BUDGET_STATE  within      subj    -     thing
come into force                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
come off                        DEAL_STATE   on          subj    -     deal/contract
come off as planned             PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
come off rails                  RAILS        off         subj    -     vehicle
come off rails                  RAILS        off         subj    -     any
come off track                  RAILS        off         subj    -     vehicle
come out against                SUPPORT      against     subj    next  person
come out alive                  LIFE         alive       subj    -     person/animal
come out for                    SUPPORT      for         subj    next  person
come out in favor of            SUPPORT      for         subj    next  person
come out in favour of           SUPPORT      for         subj    next  person
come out of quarantine          ISOLATED     out         subj    -     person/vehicle/animal
come out on strike              STRIKE_WORK  on          subj    -     person/org
come quietly                    SURRENDER    gave_up     subj    -     any
come round                      SLEEP        conscious   subj    -     person
come through                    DAMAGED      intact      subj    -     building/vehicle/object
come through unscathed          DAMAGED      intact      subj    -     building/object/vehicle/place
come to aid of                  LENT         lent        obj     subj  person/org/business
come to end                     LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
come to halt                    RUNNING      stopped     subj    -     thing
come to help                    AFTER_CRASH  stayed      subj    -     person/vehicle
come to light                   MISSING      found       subj    -     any
come to nothing                 PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
come to nothing                 SUCCESS      no          subj    -     thing
come to nothing                 DEAL_STATE   off         subj    -     deal/contract
come to standstill              RUNNING      stopped     subj    -     thing
come to standstill              TRAFFIC      jammed      subj    -     thing
come unstuck                    SUCCESS      no          subj    -     thing
command majority                MAJORITY     has         subj    -     org/party/person
command support of              TRUSTED      yes         subj    -     any
commit itself to                PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
commit oneself to               PLAYER_MOVE  stays       subj    -     person
commit own future               PLAYER_MOVE  stays       subj    -     person
commit own future to            STAY_PUT     stay        subj    -     person
compete clean                   DRUG_TEST    clean       subj    -     person
complete                        DEAL_STATE   on          obj     -     deal/contract
complete course                 RACE_END     finished    subj    -     person/vehicle/animal
complete marathon               RACE_END     finished    subj    -     person/vehicle/animal
complete move to                PLAYER_MOVE  leaves      subj    -     person
complete own training           TRAINED      trained     subj    -     person
complete race                   RACE_END     finished    subj    -     person/vehicle/animal
conceal                         DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
concede defeat                  CONCESSION   conceded    subj    -     person/party/org
conclude                        DEAL_STATE   on          obj     -     deal/contract
condemn                         SUPPORT      against     subj    next  person
congratulate own opponent       CONCESSION   conceded    subj    -     person/party/org
congratulate own rival          CONCESSION   conceded    subj    -     person/party/org
congratulate winner             CONCESSION   conceded    subj    -     person/party/org
conk out                        RUNNING      stopped     subj    -     thing
conquer                         CAPTURED     taken       obj     -     place/building
conspire                        ACT_ALONE    together    subj    -     person
contain                         OUTBREAK     out         obj     -     disease
contain                         CONTAINS     has         subj    next  thing
contain no                      CONTAINS     free        subj    next  thing
contain no mention of           MENTION      omitted     next    subj  thing
contain not trace of            CONTAINS     free        subj    next  thing
contain traces of               CONTAINS     has         subj    next  thing
contest result                  CONCESSION   claimed     subj    -     person/party/org
continue                        LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
continue                        TALKS        on          subj    -     meeting
continue as _office             HOLD_OFFICE  in          subj    office  person
continue as planned             PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
continue in office              HOLD_OFFICE  in          subj    -     person
continue in own post            HOLD_OFFICE  in          subj    -     person
continue to apply               LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
continue to apply               LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
continue with                   PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
contradict own own statement    STORY_KEPT   dropped     subj    -     person
cook _ up                       AUTHENTIC    fake        obj     -     document/evidence/claim/art
cook books                      HONESTY      cheated     subj    -     person
cook through                    PROCESSED    treated     obj     -     thing
cook up                         AUTHENTIC    fake        obj     -     document/evidence/claim/art
cope well                       COPE         coping      subj    -     thing
copy                            HONESTY      cheated     subj    -     person
copy from neighbour             HONESTY      cheated     subj    -     person
cordon off                      OPEN_CLOSED  closed      obj     -     thing
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
could collapse at any moment    SAFE         unsafe      subj    -     thing
count                           GOAL_GIVEN   given       subj    -     point
cover _ up                      DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
cover up                        DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
crack down                      FORCE_SHOWN  used        subj    -     person/force/org
crack under strain              COPE         overwhelmed  subj    -     thing
crash                           TOUCHDOWN    crashed     subj    -     vehicle
crash into                      IMPACT       hit         subj    -     weapon/shot
crash land                      TOUCHDOWN    crashed     subj    -     vehicle
crash out                       STAGE        out         subj    -     person/team/org
crash out of                    STAGE        out         subj    -     person/team/org
crawl                           TRAFFIC      jammed      subj    -     thing
create jobs                     STAFFING     hiring      subj    -     business/org/building
create new jobs                 STAFFING     hiring      subj    -     business/org/building
cripple                         RUNNING      stopped     obj     -     thing
cross _ again                   OPEN_CLOSED  open        obj     -     thing
cross finish line               RACE_END     finished    subj    -     person/vehicle/animal
cross floor                     LOYAL        turned      subj    -     person/force
cross on green                  RIGHT_OF_WAY  green       subj    -     person/vehicle
cross picket line               STRIKE_WORK  off         subj    -     person/org
cruise into                     STAGE        through     subj    -     person/team/org
crumble                         UNITY        split       subj    -     any
crumble                         TRUCE        war         subj    -     treaty
crumble                         DAMAGED      damaged     subj    -     building
crush _ to death                LIFE         dead        obj     -     person/animal
crush to death                  LIFE         dead        obj     -     person/animal
cry openly                      COMPOSURE    upset       subj    -     person
cull                            LIFE         dead        obj     -     person/animal
cure                            EFFECTIVE    effective   subj    -     drug
cut _ off                       SIEGE        on          obj     -     place/building
cut _ off                       LENT         refused     obj     subj  person/org/business
cut jobs                        STAFFING     cutting     subj    -     business/org/building
cut off                         SIEGE        on          obj     -     place/building
cut off                         LENT         refused     obj     subj  person/org/business
cut off contact with            COMMS        silent      subj    -     any
cut own workforce               STAFFING     cutting     subj    -     business/org/building
cut staff                       STAFFING     cutting     subj    -     business/org/building
deal with                       HEED         heeded      obj     subj  thing
decide not to testify           TAKES_STAND  no          subj    -     person
declare _ safe                  SAFE         safe        gap     -     thing
declare eligible                BAN_SPORT    eligible    obj     -     person
declare oneself winner          CONCESSION   claimed     subj    -     person/party/org
declare victory                 CONCESSION   claimed     subj    -     person/party/org
decline                         ACCEPT_OFFER  refused     obj     subj  deal/money
decline to approve              VOTE_RESULT  rejected    next    -     thing
decline to give evidence        TAKES_STAND  no          subj    -     person
decline to sell                 KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
decline to take stand           TAKES_STAND  no          subj    -     person
decline to testify              TAKES_STAND  no          subj    -     person
decry                           SUPPORT      against     subj    next  person
default on                      LOAN_STATE   unpaid      obj     -     thing
defect                          LOYAL        turned      subj    -     person/force
delay                           PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
delete                          DELETED      deleted     obj     -     thing
demand recount                  CONCESSION   claimed     subj    -     person/party/org
demote                          DIVISION     down        obj     -     team/org
denounce                        SUPPORT      against     subj    next  person
deny _ permission               VOTE_RESULT  rejected    obj     -     thing
deny approval for               VOTE_RESULT  rejected    next    -     thing
deny credit                     LENT         refused     obj     subj  person/org/business
deny loan                       LENT         refused     obj     subj  person/org/business
depart on time                  ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
deplore                         SATISFIED    no          subj    -     person/org
depose                          HOLD_OFFICE  out         obj     -     person
derail                          RAILS        off         subj    -     vehicle
derail                          RAILS        off         subj    -     any
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
destroy _ in flight             IMPACT       missed      obj     -     weapon
destroy in flight               IMPACT       missed      obj     -     weapon
deteriorate                     BETTER       worse       subj    -     thing
devastate                       DAMAGED      damaged     obj     -     building/object/vehicle/place
die                             LIFE         dead        subj    -     person
die down                        FIRE_STATE   out         subj    -     fire
die down                        STORM_STRENGTH  weaker      subj    -     weather
die out                         OUTBREAK     out         subj    -     disease
die out                         SPECIES      dying       subj    -     animal
dig in                          FIRMNESS     firm        subj    -     person/org/party/country
dig in own heels                FIRMNESS     firm        subj    -     person/org/party/country
disallow                        GOAL_GIVEN   ruled_out   obj     -     point
disappear                       MISSING      missing     subj    -     person
disappear beneath               AFLOAT       sunk        subj    -     vehicle
disband                         PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
disbar                          LICENSED     unlicensed  obj     -     person
discharge                       HOSPITAL     out         obj     -     person
discharge raw                   PROCESSED    raw         next    -     thing
disintegrate                    DAMAGED      damaged     subj    -     building/object/vehicle/place
disintegrate                    TOUCHDOWN    crashed     subj    -     vehicle
dismantle                       PLACEMENT    gone        obj     -     object/art/building
dismiss                         ACCEPT_OFFER  refused     obj     subj  deal/money
dismiss as                      REVIEWS      badly       obj     subj  art/show/product
disown own statement            STORY_KEPT   dropped     subj    -     person
dispense with                   LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
dispose of                      KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
dispose of                      KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
dispute result                  CONCESSION   claimed     subj    -     person/party/org
disqualify                      BAN_SPORT    banned      obj     -     person
disqualify from                 BAN_SPORT    banned      obj     -     person
disqualify from election        CANDIDATE    out         obj     -     person
disqualify from race            CANDIDATE    out         obj     -     person
disregard                       HEED         ignored     obj     subj  thing
dissolve into tears             COMPOSURE    upset       subj    -     person
ditch                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
ditch                           PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
ditch                           LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
ditch                           DEAL_STATE   off         obj     -     deal/contract
do away with                    LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
do away with                    LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
do exam honestly                HONESTY      honest      subj    -     person
do more harm than good          EFFECTIVE    ineffective  subj    -     drug
do no good                      EFFECTIVE    ineffective  subj    -     drug
do not fall on deaf ears        HEED         heeded      subj    -     thing
do not harm                     SAFE         safe        subj    -     thing
do not harm                     TREATMENT    well        next    subj  person/animal
do nothing about                HEED         ignored     obj     subj  thing
do nothing for                  EFFECTIVE    ineffective  subj    -     drug
do nothing to                   EFFECTIVE    ineffective  subj    -     drug
do own job                      EFFECTIVE    effective   subj    -     drug
do own own work                 HONESTY      honest      subj    -     person
do u turn                       FIRMNESS     yielded     subj    -     person/org/party/country
dock safely                     TOUCHDOWN    safe        subj    -     vehicle
dock safely                     AFLOAT       afloat      subj    -     vehicle
dodge cameras                   PRESS        dodged      subj    -     person
dodge questions                 PRESS        dodged      subj    -     person
dope                            DRUG_TEST    doped       subj    -     person
double check                    VETTED       checked     obj     -     thing
douse                           FIRE_STATE   out         obj     -     fire
down                            TOUCHDOWN    crashed     obj     -     vehicle
down tools                      STRIKE_WORK  on          subj    -     person/org
downsize                        STAFFING     cutting     subj    -     business/org/building
doze off                        SLEEP        unconscious  subj    -     person
drag _ off                      ABDUCTION    taken       obj     -     person
drag off                        ABDUCTION    taken       obj     -     person
drag on                         RESOLVED     unresolved  subj    -     thing
draw applause                   RECEPTION    well        subj    -     any
draw attention to               MENTION      listed      obj     subj  thing
draw batons                     FORCE_SHOWN  used        subj    -     person/force/org
draw blank                      INTRUSION    out         subj    -     person/event
draw blank in                   LEADS        no          next    -     thing
draw boos                       RECEPTION    badly       subj    -     any
draw crowds                     SUCCESS      yes         subj    -     thing
draw gun                        ARMED        armed       subj    -     person
draw knife                      ARMED        armed       subj    -     person
drink heavily                   SOBRIETY     drunk       subj    -     person
drink only water                SOBRIETY     sober       subj    -     person
drive away                      AFTER_CRASH  fled        subj    -     person/vehicle
drive from office               HOLD_OFFICE  out         obj     -     person
drive off                       AFTER_CRASH  fled        subj    -     person/vehicle
drive on                        AFTER_CRASH  fled        subj    -     person/vehicle
drive through red               RIGHT_OF_WAY  red         subj    -     person/vehicle
drive without insurance         INSURED      uninsured   subj    -     any
drop                            LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
drop                            PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
drop                            LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
drop down division              DIVISION     down        subj    -     team
drop from                       LINEUP       out         obj     -     person
drop into second                DIVISION     down        subj    -     team
drop off radar                  COMMS        silent      subj    -     any
drop out of race                CANDIDATE    out         subj    -     person
drop own opposition             FIRMNESS     yielded     subj    -     person/org/party/country
drown                           LIFE         dead        subj    -     person
drown                           LIFE         dead        subj    -     person/animal
dry up                          VACANT       vacant      subj    -     thing
duck questions                  PRESS        dodged      subj    -     person
dump out of                     STAGE        out         obj     -     person/team/org
dump raw                        PROCESSED    raw         next    -     thing
dump untreated                  PROCESSED    raw         next    -     thing
earn less                       PAY_MOVE     down        subj    -     person
earn living                     EMPLOYED     employed    subj    -     person
earn more                       PAY_MOVE     up          subj    -     person
earn ovation                    RECEPTION    well        subj    -     any
earn own marks                  HONESTY      honest      subj    -     person
earn profit                     PROFITABLE   profit      subj    -     business/org
earn wage                       WAGED        paid        subj    -     person/org
ease                            STORM_STRENGTH  weaker      subj    -     weather
ease                            EFFECTIVE    effective   subj    -     drug
ease off                        STORM_STRENGTH  weaker      subj    -     weather
eat again                       EATING       eats        subj    -     person
elect not to testify            TAKES_STAND  no          subj    -     person
eliminate                       STAGE        out         obj     -     person/team/org
elope                           ABDUCTION    own         subj    -     person
embrace                         ACCEPT_OFFER  accepted    obj     subj  deal/money
emerge from coma                SLEEP        conscious   subj    -     person
encircle                        SIEGE        on          obj     -     place/building
end                             TRUCE        war         subj    -     treaty
end hunger strike               EATING       eats        subj    -     person
end in agreement                TALKS        on          subj    -     meeting
end in bloodshed                ORDERLY      violent     subj    -     any
end in clashes                  ORDERLY      violent     subj    -     any
end in deadlock                 TALKS        off         subj    -     meeting
end in disaster                 SUCCESS      no          subj    -     thing
end in failure                  SUCCESS      no          subj    -     thing
end in failure                  TALKS        off         subj    -     meeting
end in riot                     ORDERLY      violent     subj    -     any
end in tears                    SUCCESS      no          subj    -     thing
end in violence                 ORDERLY      violent     subj    -     any
end own campaign                CANDIDATE    out         subj    -     person
end own contract                STAY_PUT     move        subj    -     person
end own hunger strike           EATING       eats        subj    -     person
end own quarantine              ISOLATED     out         subj    -     person/vehicle/animal
end peacefully                  ORDERLY      peaceful    subj    -     any
end siege of                    SIEGE        off         next    -     place/building
end without agreement           TALKS        off         subj    -     meeting
end without deal                TALKS        off         subj    -     meeting
end without incident            ORDERLY      peaceful    subj    -     any
endorse                         SUPPORT      for         subj    next  person
endorse                         VOTE_RESULT  approved    obj     -     thing
endorse                         ACCEPT_OFFER  accepted    obj     subj  deal/money
enforce                         LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
enjoy backing of                TRUSTED      yes         subj    -     any
enjoy confidence of             TRUSTED      yes         subj    -     any
enjoy support of                TRUSTED      yes         subj    -     any
enjoy trust of                  TRUSTED      yes         subj    -     any
enjoy warm relations            TERMS        good        subj    -     any
enter administration            SOLVENCY     bankrupt    subj    -     business/org
enter orbit                     TOUCHDOWN    safe        subj    -     vehicle
enter race                      CANDIDATE    in          subj    -     person
erase                           DELETED      deleted     obj     -     thing
erupt into violence             ORDERLY      violent     subj    -     any
escape                          LEASH        loose       subj    -     animal
escape alive                    LIFE         alive       subj    -     person/animal
escape blaze                    LIFE         alive       subj    -     person/animal
escape closure                  OPEN_CLOSED  open        subj    -     building/place
escape damage                   DAMAGED      intact      subj    -     building/object/vehicle/place
escape drop                     DIVISION     up          subj    -     team
escape eviction                 TENANCY      in          subj    -     person
escape fire                     LIFE         alive       subj    -     person/animal
escape from                     LEAK         leaking     subj    -     thing
escape jail                     JAIL         spared      subj    -     person
escape prison                   JAIL         spared      subj    -     person
escape red card                 ON_PITCH     on          subj    -     person
escape relegation               DIVISION     up          subj    -     any
escape scrutiny                 VETTED       unchecked   subj    -     thing
escape unharmed                 LIFE         alive       subj    -     person/animal
escape unhurt                   LIFE         alive       subj    -     person/animal
escape unscathed                DAMAGED      intact      subj    -     building/object/vehicle/place
escape with own life            LIFE         alive       subj    -     person
escape with own life            LIFE         alive       subj    -     person/animal
escape with yellow card         ON_PITCH     on          subj    -     person
escape without scratch          LIFE         alive       subj    -     person/animal
euthanise                       LIFE         dead        obj     -     person/animal
euthanize                       LIFE         dead        obj     -     person/animal
evacuate                        EVACUEES     left        obj     -     person/place
evade arrest                    CUSTODY      fugitive    subj    -     person
evict                           TENANCY      out         obj     -     person
examine                         VETTED       checked     obj     -     thing
exclude                         EVIDENCE_STATE  excluded    obj     -     evidence/object/document
exclude                         EXPELLED     out         obj     -     person
exclude from ballot             CANDIDATE    out         obj     -     person
exclude from election           CANDIDATE    out         obj     -     person
exclude from race               CANDIDATE    out         obj     -     person
exercise own right to silence   TAKES_STAND  no          subj    -     person
exercise restraint              FORCE_SHOWN  restrained  subj    -     person/force/org
exit at first hurdle            STAGE        out         subj    -     person/team/org
exit tournament                 STAGE        out         subj    -     person/team/org
expand own workforce            STAFFING     hiring      subj    -     business/org/building
expel                           EXPELLED     out         obj     -     person
expire                          LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
expire                          LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
explode                         TOUCHDOWN    crashed     subj    -     vehicle
explode on impact               IMPACT       hit         subj    -     weapon/shot
extend                          LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
extend credit to                LENT         lent        obj     subj  person/org/business
extend own contract             STAY_PUT     stay        subj    -     person
extend own contract             PLAYER_MOVE  stays       subj    -     person
extinguish                      FIRE_STATE   out         obj     -     fire
face cameras                    PRESS        faced       subj    -     person
face down                       FIRMNESS     firm        subj    -     person/org/party/country
face extinction                 SPECIES      dying       subj    -     animal
face media                      PRESS        faced       subj    -     person
face press                      PRESS        faced       subj    -     person
face reporters                  PRESS        faced       subj    -     person
fact check                      VETTED       checked     obj     -     thing
fade away                       OUTBREAK     out         subj    -     disease
fail                            TRUCE        war         subj    -     treaty
fail                            TALKS        off         subj    -     meeting
fail                            EFFECTIVE    ineffective  subj    -     drug
fail _ to declare               DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
fail _ to pay                   WAGED        unpaid      obj     -     person/org
fail _ to repay                 LOAN_STATE   unpaid      obj     -     thing
fail breath test                SOBRIETY     drunk       subj    -     person
fail breathalyser test          SOBRIETY     drunk       subj    -     person
fail drug test                  DRUG_TEST    doped       subj    -     person
fail to act on                  HEED         ignored     obj     subj  thing
fail to breach                  INTRUSION    out         subj    -     person/event
fail to declare                 DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
fail to finish                  RACE_END     retired     subj    -     person/vehicle/animal
fail to get approval            VOTE_RESULT  rejected    subj    -     thing
fail to get in                  INTRUSION    out         subj    -     person/event
fail to get permission          PERMITTED    refused     subj    -     person/org
fail to get permission for      PERMITTED    refused     subj    next  person/org
fail to give way                RIGHT_OF_WAY  red         subj    -     person/vehicle
fail to help                    EFFECTIVE    ineffective  subj    -     drug
fail to list                    MENTION      omitted     next    subj  thing
fail to mention                 MENTION      omitted     next    subj  thing
fail to pay                     WAGED        unpaid      obj     -     person/org
fail to qualify                 STAGE        out         subj    -     person/team/org
fail to reach                   IMPACT       missed      subj    -     weapon/shot
fail to reach                   PASSAGE      back        subj    -     vehicle/goods
fail to repay                   LOAN_STATE   unpaid      obj     -     thing
fail to respond to              HEED         ignored     obj     subj  thing
fail to stop                    AFTER_CRASH  fled        subj    -     person/vehicle
fail to stop                    EFFECTIVE    ineffective  subj    -     drug
fail to take                    CAPTURED     held        next    -     place/building
fail to win approval            VOTE_RESULT  rejected    subj    -     thing
fail to win approval            PERMITTED    refused     subj    -     person/org
fail to win approval for        PERMITTED    refused     subj    next  person/org
fail to win backing             VOTE_RESULT  rejected    subj    -     thing
fall apart                      UNITY        split       subj    -     any
fall apart                      DAMAGED      damaged     subj    -     building/object/vehicle/place
fall apart                      TRUCE        war         subj    -     treaty
fall asleep                     SLEEP        unconscious  subj    -     person
fall at first hurdle            STAGE        out         subj    -     person/team/org
fall at last hurdle             VOTE_RESULT  rejected    subj    -     thing
fall away                       LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
fall back to earth              TOUCHDOWN    crashed     subj    -     vehicle
fall behind on                  LOAN_STATE   unpaid      obj     -     thing
fall down                       DAMAGED      damaged     subj    -     building/object/vehicle/place
fall flat                       SUCCESS      no          subj    -     thing
fall foul of                    VOTE_RESULT  rejected    subj    -     thing
fall from sky                   TOUCHDOWN    crashed     subj    -     vehicle
fall harmlessly                 IMPACT       missed      subj    -     weapon/shot
fall into disrepair             MAINTAINED   neglected   subj    -     building/object/vehicle/place
fall into hands of              CAPTURED     taken       subj    -     place/building
fall into sea                   IMPACT       missed      subj    -     weapon/shot
fall on deaf ears               HEED         ignored     subj    -     thing
fall on own sword               HOLD_OFFICE  out         subj    -     person
fall out of favour with         TRUSTED      no          subj    -     any
fall out with                   TERMS        bad         subj    -     any
fall short                      IMPACT       missed      subj    -     weapon/shot
fall short of majority          MAJORITY     lacks       subj    -     org/party/person
fall silent                     RUNNING      stopped     subj    -     thing
fall silent                     COMMS        silent      subj    -     any
fall through                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
fall through                    SUCCESS      no          subj    -     thing
fall through                    DEAL_STATE   off         subj    -     deal/contract
fall to                         CAPTURED     taken       subj    -     place/building
favor                           SUPPORT      for         subj    next  person
favour                          SUPPORT      for         subj    next  person
favour neither side             PARTIALITY   neutral     subj    -     person/org/country/document
favour one side                 PARTIALITY   sided       subj    -     person/org/country/document
fence off                       OPEN_CLOSED  closed      obj     -     thing
fend _ off                      SUCCESS      no          obj     -     thing
fend off                        SUCCESS      no          obj     -     thing
fester                          RESOLVED     unresolved  subj    -     thing
fiddle                          HONESTY      cheated     subj    -     person
fight _ off                     SUCCESS      no          obj     -     thing
fight among themselves          UNITY        split       subj    -     any
fight back                      SURRENDER    fought      subj    -     any
fight back tears                COMPOSURE    upset       subj    -     person
fight for                       SUPPORT      for         subj    next  person
fight for own life              LIFE         alive       subj    -     person
fight off                       SUCCESS      no          obj     -     thing
fight on                        SURRENDER    fought      subj    -     any
fight on                        HOLD_OFFICE  in          subj    -     person
fight to last                   SURRENDER    fought      subj    -     any
file for bankruptcy             SOLVENCY     bankrupt    subj    -     thing
file for bankruptcy             SOLVENCY     bankrupt    subj    -     business/org
fill                            VACANT       occupied    next    -     building
fill to capacity                VACANT       occupied    next    -     thing
finalise                        DEAL_STATE   on          obj     -     deal/contract
finalize                        DEAL_STATE   on          obj     -     deal/contract
finance                         LENT         lent        obj     subj  person/org/business
find _ alive                    LIFE         alive       obj     -     person/animal
find _ dead                     LIFE         dead        obj     -     person
find alive                      LIFE         alive       obj     -     person/animal
find buyer for                  KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
find dead                       LIFE         dead        obj     -     person
find job                        EMPLOYED     employed    subj    -     person
find no sign of                 MISSING      missing     next    -     any
find no sign of foul play in    FOUL_PLAY    no          next    -     death
find no trace of                MISSING      missing     next    -     any
find nothing suspicious about   FOUL_PLAY    no          next    -     death
find out from press             WARNED       not         subj    -     any
find out from press about       WARNED       not         subj    next  any
find out from press of          WARNED       not         subj    next  any
find own target                 IMPACT       hit         subj    -     weapon/shot
find work                       EMPLOYED     employed    subj    -     person
finish game                     ON_PITCH     on          subj    -     person
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
fire unprovoked                 FIRST_SHOT   first       subj    -     person/force
fire warning shots              FORCE_SHOWN  used        subj    -     person/force/org
fire without provocation        FIRST_SHOT   first       subj    -     person/force
fix                             MAINTAINED   kept        obj     -     building/object/vehicle/place
fix                             FAIR         rigged      obj     -     election/vote/game/event
fix                             RESOLVED     resolved    obj     -     thing
fix                             RUNNING      running     obj     -     vehicle/service/computer/signal
fizzle out                      STORM_STRENGTH  weaker      subj    -     weather
flag                            MENTION      listed      obj     subj  thing
flare up                        OUTBREAK     burning     subj    -     disease
flatten                         DAMAGED      damaged     obj     -     building/object/vehicle/place
flee on foot                    AFTER_CRASH  fled        subj    -     person/vehicle
flee own homes                  EVACUEES     left        subj    -     person/place
flee scene                      AFTER_CRASH  fled        subj    -     person/vehicle
float                           AFLOAT       afloat      subj    -     vehicle
flop                            SUCCESS      no          subj    -     thing
flow freely                     TRAFFIC      flowing     subj    -     thing
flow smoothly                   TRAFFIC      flowing     subj    -     thing
fly again                       RUNNING      running     subj    -     thing
fly into rage                   COMPOSURE    upset       subj    -     person
fly past                        IMPACT       missed      subj    -     weapon/shot
foil                            SUCCESS      no          obj     -     thing
follow _ up                     HEED         heeded      obj     subj  thing
follow fresh leads in           LEADS        yes         next    -     thing
follow rules                    HONESTY      honest      subj    -     person
follow up                       HEED         heeded      obj     subj  thing
follow up on                    HEED         heeded      obj     subj  thing
force _ out                     TENANCY      out         obj     -     person
force out                       HOLD_OFFICE  out         obj     -     person
force out                       TENANCY      out         obj     -     person
forewarn                        WARNED       warned      obj     -     person/org/building
forewarn _ about                WARNED       warned      obj     next  person/org/building
forewarn _ of                   WARNED       warned      obj     next  person/org/building
forfeit trust of                TRUSTED      no          subj    -     any
forge ahead with                PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
founder                         AFLOAT       sunk        subj    -     vehicle
founder                         TALKS        off         subj    -     meeting
founder                         DEAL_STATE   off         subj    -     deal/contract
freak out                       COMPOSURE    upset       subj    -     person
free _ unharmed                 LIFE         alive       obj     -     person/animal
free to compete                 BAN_SPORT    eligible    obj     -     person
free to play                    BAN_SPORT    eligible    obj     -     person
free to run                     CANDIDATE    in          obj     -     person
free to stand                   CANDIDATE    in          obj     -     person
free unharmed                   LIFE         alive       obj     -     person/animal
freeze hiring                   STAFFING     cutting     subj    -     business/org/building
freeze to death                 LIFE         dead        subj    -     person/animal
front up                        PRESS        faced       subj    -     person
frustrate                       SUCCESS      no          obj     -     thing
gain access to                  INTRUSION    in          subj    -     person/event
gain approval                   VOTE_RESULT  approved    subj    -     thing
gain force                      STORM_STRENGTH  stronger    subj    -     weather
gain ground                     FIRE_STATE   burning     subj    -     fire
gain momentum                   OUTBREAK     burning     subj    -     disease
gain strength                   STORM_STRENGTH  stronger    subj    -     weather
gather dust                     HEED         ignored     subj    -     thing
gather pace                     OUTBREAK     burning     subj    -     disease
gather pace                     STORM_STRENGTH  stronger    subj    -     weather
gather strength                 STORM_STRENGTH  stronger    subj    -     weather
get _ going again               RUNNING      running     obj     -     thing
get _ running again             RUNNING      running     obj     -     thing
get _ under control             FIRE_STATE   out         obj     -     fire
get _ under control             OUTBREAK     out         obj     -     disease
get _ working again             RUNNING      running     obj     -     thing
get along                       TERMS        good        subj    -     any
get approval                    VOTE_RESULT  approved    subj    -     thing
get approval                    PERMITTED    given       subj    -     person/org
get approval for                PERMITTED    given       subj    next  person/org
get away with booking           ON_PITCH     on          subj    -     person
get away with yellow card       ON_PITCH     on          subj    -     person
get bad reviews                 REVIEWS      badly       subj    -     art/show/product
get behind                      SUPPORT      for         subj    next  person
get better                      CURED        well        subj    -     person/animal
get better                      BETTER       better      subj    -     thing
get bonus                       PAY_MOVE     up          subj    -     person
get boot                        HOLD_OFFICE  out         subj    -     person
get community service           JAIL         spared      subj    -     person
get frosty reception            RECEPTION    badly       subj    -     any
get go ahead                    VOTE_RESULT  approved    subj    -     thing
get go ahead                    PERMITTED    given       subj    -     person/org
get go ahead                    DEAL_STATE   on          subj    -     deal/contract
get go ahead for                PERMITTED    given       subj    next  person/org
get going                       RUNNING      running     obj     -     thing
get green light                 VOTE_RESULT  approved    subj    -     thing
get green light                 PERMITTED    given       subj    -     person/org
get green light for             PERMITTED    given       subj    next  person/org
get inside                      INTRUSION    in          subj    -     person
get into network                INTRUSION    in          subj    -     person
get into system                 INTRUSION    in          subj    -     person
get jail term                   JAIL         jailed      subj    -     person
get less money                  PAY_MOVE     down        subj    -     person
get lost                        ABDUCTION    own         subj    -     person
get more money                  PAY_MOVE     up          subj    -     person
get no notice                   WARNED       not         subj    -     any
get no notice about             WARNED       not         subj    next  any
get no notice of                WARNED       not         subj    next  any
get no raise                    PAY_MOVE     down        subj    -     person
get no wages                    WAGED        unpaid      subj    -     person/org
get no warning                  WARNED       not         subj    -     any
get no warning about            WARNED       not         subj    next  any
get no warning of               WARNED       not         subj    next  any
get nod                         VOTE_RESULT  approved    subj    -     thing
get nothing back                MONEY_BACK   lost        subj    -     person/org
get nowhere                     TALKS        off         subj    -     meeting
get off with fine               JAIL         spared      subj    -     person
get on well                     TERMS        good        subj    -     any
get out                         LEASH        loose       subj    -     animal
get out alive                   LIFE         alive       subj    -     person
get out in time                 EVACUEES     left        subj    -     person/place
get out of hand                 OUTBREAK     burning     subj    -     disease
get out of hand                 FIRE_STATE   burning     subj    -     fire
get own licence back            LICENSED     licensed    subj    -     person
get own license back            LICENSED     licensed    subj    -     person
get own marching orders         ON_PITCH     off         subj    -     person
get own money                   WAGED        paid        subj    -     person/org
get own money back              MONEY_BACK   got         subj    -     person/org
get own savings back            MONEY_BACK   got         subj    -     person/org
get own wages                   WAGED        paid        subj    -     person/org
get paid                        WAGED        paid        subj    -     person/org
get pay rise                    PAY_MOVE     up          subj    -     person
get planning permission         PERMITTED    given       subj    -     person/org
get planning permission for     PERMITTED    given       subj    next  person/org
get poor reviews                REVIEWS      badly       subj    -     art/show/product
get prison term                 JAIL         jailed      subj    -     person
get probation                   JAIL         spared      subj    -     person
get raise                       PAY_MOVE     up          subj    -     person
get rave reviews                REVIEWS      well        subj    -     art/show/product
get red card                    ON_PITCH     off         subj    -     person
get refund                      MONEY_BACK   got         subj    -     person/org
get reprieve                    OPEN_CLOSED  open        subj    -     building/place
get reprieve                    TENANCY      in          subj    -     person
get rid of                      LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
get rid of staff                STAFFING     cutting     subj    -     business/org/building
get rise                        PAY_MOVE     up          subj    -     person
get sack                        HOLD_OFFICE  out         subj    -     person
get scathing reviews            REVIEWS      badly       subj    -     art/show/product
get standing ovation            RECEPTION    well        subj    -     any
get stronger                    STORM_STRENGTH  stronger    subj    -     weather
get suspended sentence          JAIL         spared      subj    -     person
get terrible reviews            REVIEWS      badly       subj    -     art/show/product
get through                     PASSAGE      through     subj    -     vehicle/goods
get through to                  PASSAGE      through     subj    -     vehicle/goods
get thumbs down                 VOTE_RESULT  rejected    subj    -     thing
get thumbs up                   VOTE_RESULT  approved    subj    -     thing
get to stay                     TENANCY      in          subj    -     person
get under control               FIRE_STATE   out         obj     -     fire
get under control               OUTBREAK     out         obj     -     disease
get under way as planned        PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
get under way with              PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
get warning                     WARNED       warned      subj    -     any
get warning about               WARNED       warned      subj    next  any
get warning of                  WARNED       warned      subj    next  any
get working                     RUNNING      running     obj     -     thing
get worse                       OUTBREAK     burning     subj    -     disease
get worse                       BETTER       worse       subj    -     thing
give                            GOAL_GIVEN   given       obj     -     point
give _ away                     KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
give _ cold shoulder            RECEPTION    badly       obj     subj  any
give _ go ahead                 VOTE_RESULT  approved    obj     -     thing
give _ green light              VOTE_RESULT  approved    obj     -     thing
give _ hostile reception        RECEPTION    badly       obj     subj  any
give _ nod                      VOTE_RESULT  approved    obj     -     thing
give _ own blessing             VOTE_RESULT  approved    obj     -     thing
give _ own job back             HOLD_OFFICE  in          obj     -     person
give _ standing ovation         RECEPTION    well        obj     subj  any
give _ thumbs down              VOTE_RESULT  rejected    obj     -     thing
give _ thumbs up                VOTE_RESULT  approved    obj     -     thing
give _ warm reception           RECEPTION    well        obj     subj  any
give _ warm welcome             RECEPTION    well        obj     subj  any
give all clear                  VOTE_RESULT  approved    obj     -     thing
give approval to                VOTE_RESULT  approved    next    -     thing
give away                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
give credit to                  LENT         lent        obj     subj  person/org/business
give evidence                   TAKES_STAND  yes         subj    -     person
give go ahead                   VOTE_RESULT  approved    obj     -     thing
give go ahead for               VOTE_RESULT  approved    next    -     thing
give go ahead to                VOTE_RESULT  approved    next    -     thing
give green light                VOTE_RESULT  approved    obj     -     thing
give green light for            VOTE_RESULT  approved    next    -     thing
give green light to             VOTE_RESULT  approved    next    -     thing
give ground                     FIRMNESS     yielded     subj    -     person/org/party/country
give in                         FIRMNESS     yielded     subj    -     person/org/party/country
give in to                      FIRMNESS     yielded     subj    -     person/org/party/country
give loan                       LENT         lent        obj     subj  person/org/business
give nod                        VOTE_RESULT  approved    obj     -     thing
give nod to                     VOTE_RESULT  approved    next    -     thing
give oneself up                 SURRENDER    gave_up     subj    -     any
give own approval to            VOTE_RESULT  approved    next    -     thing
give own backing to             VOTE_RESULT  approved    next    -     thing
give own blessing to            VOTE_RESULT  approved    next    -     thing
give own consent to             VOTE_RESULT  approved    next    -     thing
give own job back               HOLD_OFFICE  in          obj     -     person
give permission for             VOTE_RESULT  approved    next    -     thing
give standing ovation           RECEPTION    well        obj     subj  any
give start to                   PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
give testimony                  TAKES_STAND  yes         subj    -     person
give thumbs down to             VOTE_RESULT  rejected    next    -     thing
give thumbs up                  VOTE_RESULT  approved    obj     -     thing
give thumbs up to               VOTE_RESULT  approved    next    -     thing
give up ghost                   RUNNING      stopped     subj    -     thing
give up halfway                 RACE_END     retired     subj    -     person/vehicle/animal
give up hunger strike           EATING       eats        subj    -     person
give up on                      PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
give up own job                 HOLD_OFFICE  out         subj    -     person
give up own post                HOLD_OFFICE  out         subj    -     person
give up search for              MISSING      missing     next    -     any
give up without fight           SURRENDER    gave_up     subj    -     any
give warm welcome               RECEPTION    well        obj     subj  any
give way                        DAMAGED      damaged     subj    -     building/object/vehicle/place
give way to                     FIRMNESS     yielded     subj    -     person/org/party/country
gloss over                      MENTION      omitted     next    subj  thing
go about own work as usual      HOLD_OFFICE  in          subj    -     person
go according to plan            SUCCESS      yes         subj    -     thing
go ahead                        PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go ahead                        DEAL_STATE   on          subj    -     deal/contract
go ahead as planned             PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go ahead as scheduled           PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go ahead smoothly               SUCCESS      yes         subj    -     thing
go ahead with                   PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go ahead without permission     PERMITTED    refused     subj    -     person/org
go as planned                   SUCCESS      yes         subj    -     thing
go astray                       IMPACT       missed      subj    -     weapon/shot
go awry                         SUCCESS      no          subj    -     thing
go back on own statement        STORY_KEPT   dropped     subj    -     person
go back online                  RUNNING      running     subj    -     thing
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
go down to defeat               ELECTION_RESULT  lost        subj    -     person/party/org
go down to wire                 MARGIN       close       subj    -     vote/election/game/event
go down well                    RECEPTION    well        subj    -     any
go downhill                     CURED        sick        subj    -     person/animal
go downhill                     BETTER       worse       subj    -     thing
go forward                      PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go from bad to worse            BETTER       worse       subj    -     thing
go from strength to strength    BETTER       better      subj    -     thing
go home early                   STAGE        out         subj    -     person/team/org
go ignored                      HEED         ignored     subj    -     thing
go into administration          SOLVENCY     bankrupt    subj    -     thing
go into administration          SOLVENCY     bankrupt    subj    -     business/org
go into effect                  LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
go into hiding                  CUSTODY      fugitive    subj    -     person
go into quarantine              ISOLATED     in          subj    -     person/vehicle/animal
go into receivership            SOLVENCY     bankrupt    subj    -     thing
go into witness box             TAKES_STAND  yes         subj    -     person
go missing                      MISSING      missing     subj    -     person
go nowhere                      TALKS        off         subj    -     meeting
go off air                      COMMS        silent      subj    -     any
go off on own                   ABDUCTION    own         subj    -     person
go off peacefully               ORDERLY      peaceful    subj    -     any
go off smoothly                 SUCCESS      yes         subj    -     thing
go off without hitch            SUCCESS      yes         subj    -     thing
go off without trouble          ORDERLY      peaceful    subj    -     any
go offline                      RUNNING      stopped     subj    -     thing
go on                           TALKS        on          subj    -     meeting
go on behind closed doors       SECRET       secret      subj    -     thing
go on hunger strike             EATING       fasts       subj    -     person
go on rampage                   ORDERLY      violent     subj    -     any
go on sale                      ON_SALE      on          subj    -     thing
go on sale untested             VETTED       unchecked   subj    -     thing
go on strike                    STRIKE_WORK  on          subj    -     person/org
go over budget                  BUDGET_STATE  over        subj    -     thing
go over to enemy                LOYAL        turned      subj    -     person/force
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
go through with                 PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go to bottom                    AFLOAT       sunk        subj    -     vehicle
go to jail                      JAIL         jailed      subj    -     person
go to pieces                    COMPOSURE    upset       subj    -     person
go to prison                    JAIL         jailed      subj    -     person
go to ruin                      MAINTAINED   neglected   subj    -     building/object/vehicle/place
go to wall                      SOLVENCY     bankrupt    subj    -     thing
go to wall                      SOLVENCY     bankrupt    subj    -     business/org
go unanswered                   HEED         ignored     subj    -     thing
go unchecked                    VETTED       unchecked   subj    -     thing
go uncompensated                MONEY_BACK   lost        subj    -     person/org
go under                        SOLVENCY     bankrupt    subj    -     thing
go under                        AFLOAT       sunk        subj    -     vehicle
go under                        SOLVENCY     bankrupt    subj    -     business/org
go under hammer                 KEEP_LOSE    lost        subj    -     thing
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
go up in flames                 DAMAGED      damaged     subj    -     building/object/vehicle/place
go way over                     BUDGET_STATE  over        subj    -     thing
go well                         SUCCESS      yes         subj    -     thing
go wide                         IMPACT       missed      subj    -     weapon/shot
go without hitch                SUCCESS      yes         subj    -     thing
go without raise                PAY_MOVE     down        subj    -     person
go wrong                        SUCCESS      no          subj    -     thing
grab                            ACCEPT_OFFER  accepted    obj     subj  deal/money
grant _ bail                    CUSTODY      free        obj     -     person
grant approval for              VOTE_RESULT  approved    next    -     thing
grant bail                      CUSTODY      free        obj     -     person
grant loan                      LENT         lent        obj     subj  person/org/business
grant loan to                   LENT         lent        obj     subj  person/org/business
grant permission for            VOTE_RESULT  approved    next    -     thing
grant planning permission for   VOTE_RESULT  approved    next    -     thing
green light                     VOTE_RESULT  approved    obj     -     thing
greenlight                      VOTE_RESULT  approved    obj     -     thing
greet _ with applause           RECEPTION    well        obj     -     any
greet _ with boos               RECEPTION    badly       obj     subj  any
greet _ with cheers             RECEPTION    well        obj     -     any
grind to halt                   RUNNING      stopped     subj    -     thing
grind to halt                   TRAFFIC      jammed      subj    -     thing
grind to halt                   LEADS        no          subj    -     thing
grow in strength                STORM_STRENGTH  stronger    subj    -     weather
grow stronger                   STORM_STRENGTH  stronger    subj    -     weather
gun _ down                      LIFE         dead        obj     -     person/animal
gun down                        LIFE         dead        obj     -     person/animal
gush                            LEAK         leaking     subj    -     thing
gut                             DAMAGED      damaged     obj     -     building/object/vehicle/place
hack into                       INTRUSION    in          subj    -     person/event
haemorrhage cash                PROFITABLE   loss        subj    -     business/org
haggle over                     SIGNED       pending     obj     -     contract/deal/document
hail                            REVIEWS      well        obj     subj  art/show/product
halt                            OUTBREAK     out         obj     -     disease
halve                           EFFECTIVE    effective   subj    -     drug
hand _ back                     KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
hand back                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
hand in own licence             LICENSED     unlicensed  subj    -     person
hand in own notice              HOLD_OFFICE  out         subj    -     person
hand in own resignation         HOLD_OFFICE  out         subj    -     person
hand in transfer request        STAY_PUT     move        subj    -     person
hand oneself in                 SURRENDER    gave_up     subj    -     any
hand over                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
hand over to own family         CUSTODY      free        obj     -     person
handle influx                   COPE         coping      subj    -     thing
hang in balance                 VOTE_RESULT  pending     subj    -     thing
hang on                         HOLD_OFFICE  in          subj    -     person
hang on to                      KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
hang on to                      KEEP_LOSE    kept        next    -     thing
harm no one                     SAFE         safe        subj    -     thing
harm nobody                     SAFE         safe        subj    -     thing
hate                            REVIEWS      badly       obj     subj  art/show/product
haul _ away                     PLACEMENT    gone        obj     -     object/art/building
haul away                       PLACEMENT    gone        obj     -     object/art/building
have accomplice                 ACT_ALONE    together    subj    -     person
have all own wits               COMPETENT    fit         subj    -     person
have all permits                PERMITTED    given       subj    -     person/org
have all permits for            PERMITTED    given       subj    next  person/org
have all staff it need          MANNED       full        subj    -     thing
have ample warning              WARNED       warned      subj    -     any
have ample warning about        WARNED       warned      subj    next  any
have ample warning of           WARNED       warned      subj    next  any
have backing of                 TRUSTED      yes         subj    -     any
have be accounted for           MISSING      found       subj    -     person
have be completed               FINISHED     done        subj    -     thing
have be contained               OUTBREAK     out         subj    -     disease
have be contained               FIRE_STATE   out         subj    -     fire
have be deleted                 DELETED      deleted     subj    -     thing
have be established             CLARITY      clear       subj    -     thing
have be finished                FINISHED     done        subj    -     thing
have be fixed                   RESOLVED     resolved    subj    -     thing
have be identified              ANONYMOUS    known       subj    -     any
have be lifted                  LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
have be paid                    WAGED        paid        subj    -     person/org
have be patched                 RESOLVED     resolved    subj    -     thing
have be plugged                 LEAK         plugged     subj    -     thing
have be put right               RESOLVED     resolved    subj    -     thing
have be recovered               DELETED      there       subj    -     thing
have be removed                 PLACEMENT    gone        subj    -     object/art/building
have be repaid                  LOAN_STATE   repaid      subj    -     thing
have be resolved                RESOLVED     resolved    subj    -     thing
have be saved                   OPEN_CLOSED  open        subj    -     building/place
have be sealed                  LEAK         plugged     subj    -     thing
have be settled                 RESOLVED     resolved    subj    -     thing
have be signed                  DEAL_STATE   on          subj    -     deal/contract
have be signed                  SIGNED       signed      subj    -     contract/deal/document
have black hole in              BUDGET_STATE  over        subj    -     thing
have break down                 TALKS        off         subj    -     meeting
have capacity                   COPE         coping      subj    -     thing
have cell to oneself            ACT_ALONE    alone       subj    -     person
have cellmate                   ACT_ALONE    together    subj    -     person
have change of heart            FIRMNESS     yielded     subj    -     person/org/party/country
have collapse                   TRUCE        war         subj    -     treaty
have come around to             SUPPORT      for         subj    next  person
have come round to              SUPPORT      for         subj    next  person
have comfortable majority       MAJORITY     has         subj    -     org/party/person
have confidence of              TRUSTED      yes         subj    -     any
have cover                      INSURED      insured     subj    -     any
have cut ties                   TERMS        bad         subj    -     any
have day off                    GUARD_POST   off         subj    -     person
have decided to leave           STAY_PUT     move        subj    -     person
have desired effect             SUCCESS      yes         subj    -     thing
have deteriorate                BETTER       worse       subj    -     thing
have disappear                  MISSING      missing     subj    -     person
have drink in bar               SOBRIETY     drunk       subj    -     person
have drink nothing              SOBRIETY     sober       subj    -     person
have dry up                     VACANT       vacant      subj    -     thing
have ear of                     TRUSTED      yes         subj    -     any
have empty beds                 VACANT       vacant      subj    -     thing
have empty cells                VACANT       vacant      subj    -     thing
have empty hands                ARMED        unarmed     subj    -     person
have empty rooms                VACANT       vacant      subj    -     thing
have empty seats                VACANT       vacant      subj    -     thing
have enough beds                COPE         coping      subj    -     thing
have enough nurses              MANNED       full        subj    -     thing
have enough seats               MAJORITY     has         subj    -     org/party/person
have enough staff               MANNED       full        subj    -     thing
have enough teachers            MANNED       full        subj    -     thing
have enough votes               MAJORITY     has         subj    -     org/party/person
have explain                    CLARITY      clear       next    -     thing
have fair warning               WARNED       warned      subj    -     any
have fair warning about         WARNED       warned      subj    next  any
have fair warning of            WARNED       warned      subj    next  any
have fall                       CAPTURED     taken       subj    -     place/building
have fall out with              TERMS        bad         subj    -     any
have fresh leads in             LEADS        yes         next    -     thing
have full backing of            TRUSTED      yes         subj    -     any
have full complement            MANNED       full        subj    -     thing
have full insurance             INSURED      insured     subj    -     any
have full support of            TRUSTED      yes         subj    -     any
have future                     PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
have gaping hole                BUDGET_STATE  over        subj    -     thing
have get worse                  BETTER       worse       subj    -     thing
have go cold                    LEADS        no          subj    -     thing
have go missing                 MISSING      missing     subj    -     object/art/document
have go off                     CONTAMINATED  tainted     subj    -     thing
have good notice                WARNED       warned      subj    -     any
have good notice about          WARNED       warned      subj    next  any
have good notice of             WARNED       warned      subj    next  any
have green light                RIGHT_OF_WAY  green       subj    -     person/vehicle
have gun                        ARMED        armed       subj    -     person
have had enough of              SUPPORT      against     subj    next  person
have history of violence        TEMPER       fierce      subj    -     person/animal
have hold                       TRUCE        peace       subj    -     treaty
have hole in                    BUDGET_STATE  over        subj    -     thing
have hours of warning           WARNED       warned      subj    -     any
have hours of warning about     WARNED       warned      subj    next  any
have hours of warning of        WARNED       warned      subj    next  any
have improve                    BETTER       better      subj    -     thing
have insurance                  INSURED      insured     subj    -     any
have job                        EMPLOYED     employed    subj    -     person
have knife                      ARMED        armed       subj    -     person
have leads in                   LEADS        yes         next    -     thing
have leave                      WITHDRAW_FORCES  out         subj    -     force
have licence                    PERMITTED    given       subj    -     person/org
have licence for                PERMITTED    given       subj    next  person/org
have little effect              EFFECTIVE    ineffective  subj    -     drug
have little warning             WARNED       not         subj    -     any
have little warning about       WARNED       not         subj    next  any
have little warning of          WARNED       not         subj    next  any
have lose confidence            TRUSTED      no          subj    -     any
have lose contact with          COMMS        silent      subj    -     any
have lose faith                 TRUSTED      no          subj    -     any
have lose support               TRUSTED      no          subj    -     any
have lose trust                 TRUSTED      no          subj    -     any
have majority                   MAJORITY     has         subj    -     org/party/person
have make no progress in        LEADS        no          next    -     thing
have many empty seats           VACANT       vacant      subj    -     thing
have necessary training         TRAINED      trained     subj    -     person
have never meet                 KNOW_PERSON  unknown     subj    -     person
have never see each other       KNOW_PERSON  unknown     subj    -     person
have new evidence in            LEADS        yes         next    -     thing
have new leads in               LEADS        yes         next    -     thing
have no alcohol in              SOBRIETY     sober       subj    -     person
have no cause to fear           SAFE         safe        next    -     thing
have no connection              KNOW_PERSON  unknown     subj    -     person
have no contact with            COMMS        silent      subj    -     any
have no cover                   INSURED      uninsured   subj    -     any
have no effect                  EFFECTIVE    ineffective  subj    -     drug
have no experience              TRAINED      untrained   subj    -     person
have no explanation for         CLARITY      unclear     next    -     thing
have no formal training         TRAINED      untrained   subj    -     person
have no gun                     ARMED        unarmed     subj    -     person
have no idea of                 CLARITY      unclear     next    -     thing
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
have no notice                  WARNED       not         subj    -     any
have no notice about            WARNED       not         subj    next  any
have no notice of               WARNED       not         subj    next  any
have no permission              PERMITTED    refused     subj    -     person/org
have no permission for          PERMITTED    refused     subj    next  person/org
have no permit                  PERMITTED    refused     subj    -     person/org
have no permit for              PERMITTED    refused     subj    next  person/org
have no plans to leave          STAY_PUT     stay        subj    -     person
have no protection              PROTECTED    exposed     subj    -     any
have no qualifications          TRAINED      untrained   subj    -     person
have no reason to fear          SAFE         safe        next    -     thing
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
have not be fixed               RESOLVED     unresolved  subj    -     thing
have not be found               MISSING      missing     subj    -     object/art/document
have not be insured             INSURED      uninsured   subj    -     any
have not be named               ANONYMOUS    unknown     subj    -     any
have not be resolved            RESOLVED     unresolved  subj    -     thing
have not be seen                MISSING      missing     subj    -     person
have not empty seat             VACANT       occupied    subj    -     thing
have not return                 MISSING      missing     subj    -     person
have not touch drop             SOBRIETY     sober       subj    -     person
have nothing to drink           SOBRIETY     sober       subj    -     person
have nothing to fear from       SAFE         safe        next    -     thing
have own hands in air           ARMED        unarmed     subj    -     person
have own hands up               ARMED        unarmed     subj    -     person
have own licence back           LICENSED     licensed    subj    -     person
have own licence taken          LICENSED     unlicensed  poss    -     person
have own licence taken away     LICENSED     unlicensed  subj    -     person
have own license taken          LICENSED     unlicensed  poss    -     person
have own license taken away     LICENSED     unlicensed  subj    -     person
have own pay cut                PAY_MOVE     down        subj    -     person
have own pay frozen             PAY_MOVE     down        subj    -     person
have own pay raised             PAY_MOVE     up          subj    -     person
have own shutters down          OPEN_CLOSED  closed      subj    -     thing
have own wages cut              PAY_MOVE     down        subj    -     person
have own wages frozen           PAY_MOVE     down        subj    -     person
have permission                 PERMITTED    given       subj    -     person/org
have permission for             PERMITTED    given       subj    next  person/org
have pistol                     ARMED        armed       subj    -     person
have planning permission        PERMITTED    given       subj    -     person/org
have planning permission for    PERMITTED    given       subj    next  person/org
have plenty of cash             SOLVENCY     solvent     subj    -     business/org
have plenty of room             VACANT       vacant      subj    -     thing
have plenty of warning          WARNED       warned      subj    -     any
have plenty of warning about    WARNED       warned      subj    next  any
have plenty of warning of       WARNED       warned      subj    next  any
have priority                   RIGHT_OF_WAY  green       subj    -     person/vehicle
have qualifications             TRAINED      trained     subj    -     person
have recover                    SPECIES      recovering  subj    -     animal
have rifle                      ARMED        armed       subj    -     person
have right of way               RIGHT_OF_WAY  green       subj    -     person/vehicle
have right qualifications       TRAINED      trained     subj    -     person
have room to spare              VACANT       vacant      subj    -     thing
have rows of empty seats        VACANT       vacant      subj    -     thing
have rule out foul play in      FOUL_PLAY    no          next    -     death
have see better days            MAINTAINED   neglected   subj    -     building/object/vehicle/place
have shortfall                  BUDGET_STATE  over        subj    -     thing
have shutters down              OPEN_CLOSED  closed      subj    -     thing
have skeleton staff             MANNED       short       subj    -     thing
have sound finances             SOLVENCY     solvent     subj    -     business/org
have space for more             VACANT       vacant      subj    -     thing
have spare capacity             VACANT       vacant      subj    -     thing
have spare places               VACANT       vacant      subj    -     thing
have staff shortages            MANNED       short       subj    -     thing
have steady job                 EMPLOYED     employed    subj    -     person
have still not be solved        RESOLVED     unresolved  subj    -     thing
have support of                 TRUSTED      yes         subj    -     any
have suspect in                 LEADS        yes         next    -     thing
have to leave own homes         TENANCY      out         subj    -     person
have to sit out                 BAN_SPORT    banned      subj    -     person
have too few nurses             MANNED       short       subj    -     thing
have too few staff              MANNED       short       subj    -     thing
have too much to drink          SOBRIETY     drunk       subj    -     person
have traces of                  CONTAINS     has         subj    next  thing
have trust of                   TRUSTED      yes         subj    -     any
have turn up                    MISSING      found       subj    -     object/art/document
have turned against             SUPPORT      against     subj    next  person
have vacant places              VACANT       vacant      subj    -     thing
have valid insurance            INSURED      insured     subj    -     any
have vanish                     MISSING      missing     subj    -     person
have vanish                     MISSING      missing     subj    -     object/art/document
have warmed to                  SUPPORT      for         subj    next  person
have warning                    WARNED       warned      subj    -     any
have warning about              WARNED       warned      subj    next  any
have warning of                 WARNED       warned      subj    next  any
have weapon                     ARMED        armed       subj    -     person
have wear out                   MAINTAINED   neglected   subj    -     building/object/vehicle/place
have working majority           MAJORITY     has         subj    -     org/party/person
have years of experience        TRAINED      trained     subj    -     person
have yet to be built            FINISHED     undone      subj    -     thing
have yet to be established      CLARITY      unclear     subj    -     thing
have yet to be identified       ANONYMOUS    unknown     subj    -     any
heal                            EFFECTIVE    effective   subj    -     drug
heckle                          RECEPTION    badly       obj     subj  any
heed                            HEED         heeded      obj     subj  thing
help                            EFFECTIVE    effective   subj    -     drug
hide                            DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
hide from press                 PRESS        dodged      subj    -     person
hire more staff                 STAFFING     hiring      subj    -     business/org/building
hire staff                      STAFFING     hiring      subj    -     business/org/building
hiss                            RECEPTION    badly       obj     subj  any
hit                             IMPACT       hit         subj    -     weapon/shot
hit brick wall                  LEADS        no          subj    -     thing
hit bullseye                    IMPACT       hit         subj    -     weapon/shot
hit dead end                    LEADS        no          subj    -     thing
hit home                        IMPACT       hit         subj    -     weapon/shot
hit it off                      TERMS        good        subj    -     any
hit own target                  IMPACT       hit         subj    -     weapon/shot
hit wall                        TALKS        off         subj    -     meeting
hold                            WITHDRAW_FORCES  in          subj    -     force
hold                            TRUCE        peace       subj    -     treaty
hold                            LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
hold _ captive                  CUSTODY      held        obj     -     person
hold back                       FORCE_SHOWN  restrained  subj    -     person/force/org
hold degree                     TRAINED      trained     subj    -     person
hold down job                   EMPLOYED     employed    subj    -     person
hold firm                       LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
hold firm                       FIRMNESS     firm        subj    -     person/org/party/country
hold firm against               CAPTURED     held        subj    -     place/building
hold good                       LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
hold gun                        ARMED        armed       subj    -     person
hold line                       FIRMNESS     firm        subj    -     person/org/party/country
hold majority                   MAJORITY     has         subj    -     org/party/person
hold off on                     PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
hold on to                      KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
hold on to                      LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
hold on to                      KEEP_LOSE    kept        next    -     thing
hold on to own job              HOLD_OFFICE  in          subj    -     person
hold on to own post             HOLD_OFFICE  in          subj    -     person
hold on to own seat             ELECTION_RESULT  won         subj    -     person/party/org
hold out against                SURRENDER    fought      subj    -     any
hold own fire                   FORCE_SHOWN  restrained  subj    -     person/force/org
hold own ground                 FIRMNESS     firm        subj    -     person/org/party/country
hold permit                     PERMITTED    given       subj    -     person/org
hold permit for                 PERMITTED    given       subj    next  person/org
hold policy                     INSURED      insured     subj    -     any
hold positions in               WITHDRAW_FORCES  in          subj    -     force
hold press conference           PRESS        faced       subj    -     person
hold seat                       ELECTION_RESULT  won         subj    -     person/party/org
hold track                      RAILS        on          subj    -     vehicle
hold valid licence              LICENSED     licensed    subj    -     person
hold valid license              LICENSED     licensed    subj    -     person
honor own contract              STAY_PUT     stay        subj    -     person
honour own contract             STAY_PUT     stay        subj    -     person
hospitalise                     HOSPITAL     in          obj     -     person
hospitalize                     HOSPITAL     in          obj     -     person
humiliate                       TREATMENT    badly       obj     subj  person/animal
hunker down                     EVACUEES     stayed      subj    -     person/place
hurl missiles                   ORDERLY      violent     subj    -     any
hurl stones                     ORDERLY      violent     subj    -     any
hush _ up                       DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
hush up                         DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
ignore                          HEED         ignored     obj     subj  document/claim/motion/rule/order/signal
ignore red light                RIGHT_OF_WAY  red         subj    -     person/vehicle
ignore reporters                PRESS        dodged      subj    -     person
ignore strike                   STRIKE_WORK  off         subj    -     person/org
ill treat                       TREATMENT    badly       obj     subj  person/animal
impose                          LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
imprison                        CUSTODY      held        obj     -     person
imprison                        JAIL         jailed      obj     -     person
improve                         BETTER       better      subj    -     thing
incarcerate                     CUSTODY      held        obj     -     person
increase headcount              STAFFING     hiring      subj    -     business/org/building
indicate                        MENTION      listed      obj     subj  thing
ink                             SIGNED       signed      obj     -     contract/deal/document
insist he have win              CONCESSION   claimed     subj    -     person/party/org
insist on                       LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
inspect                         VETTED       checked     obj     -     thing
intend to stay                  STAY_PUT     stay        subj    -     person
intensify                       STORM_STRENGTH  stronger    subj    -     weather
intercept                       IMPACT       missed      obj     -     weapon
introduce                       LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
inveigh against                 SUPPORT      against     subj    next  person
invent                          AUTHENTIC    fake        obj     -     document/evidence/claim/art
investigate                     HEED         heeded      obj     subj  document/claim/motion
investigate as murder           FOUL_PLAY    yes         obj     -     death
iron _ out                      RESOLVED     resolved    obj     -     thing
iron out                        RESOLVED     resolved    obj     -     thing
jail                            CUSTODY      held        obj     -     person
jail                            JAIL         jailed      obj     -     person
jeer                            RECEPTION    badly       obj     subj  any
join rivals                     PLAYER_MOVE  leaves      subj    -     person
jump                            FIRE_STATE   burning     subj    -     fire
jump at                         ACCEPT_OFFER  accepted    obj     subj  deal/money
jump between people             CONTAGIOUS   yes         subj    -     disease
jump lights                     RIGHT_OF_WAY  red         subj    -     person/vehicle
jump rails                      RAILS        off         subj    -     vehicle
jump rails                      RAILS        off         subj    -     any
jump red light                  RIGHT_OF_WAY  red         subj    -     person/vehicle
jump ship                       STAY_PUT     move        subj    -     person
jump ship                       LOYAL        turned      subj    -     person/force
jump track                      RAILS        off         subj    -     vehicle
keel over                       AFLOAT       sunk        subj    -     vehicle
keep _ abreast about            WARNED       warned      obj     next  person/org/building
keep _ abreast of               WARNED       warned      obj     next  person/org/building
keep _ in dark                  WARNED       not         obj     -     person/org/building
keep _ in dark about            WARNED       not         obj     next  person/org/building
keep _ in dark of               WARNED       not         obj     next  person/org/building
keep _ in force                 LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
keep _ in good order            MAINTAINED   kept        obj     -     building/object/vehicle/place
keep _ in hospital              HOSPITAL     in          obj     -     person
keep _ in own post              HOLD_OFFICE  in          gap     -     person
keep _ in place                 LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
keep _ in post                  HOLD_OFFICE  in          gap     -     person
keep _ informed about           WARNED       warned      obj     next  person/org/building
keep _ informed of              WARNED       warned      obj     next  person/org/building
keep _ off books                DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
keep _ on as                    HOLD_OFFICE  in          gap     -     person
keep _ portfolio                HOLD_OFFICE  in          subj    -     person
keep _ waiting                  WAGED        unpaid      obj     -     person/org
keep abreast                    WARNED       warned      obj     -     person/org/building
keep backing of                 TRUSTED      yes         subj    -     any
keep calm                       COMPOSURE    calm        subj    -     person
keep cool                       COMPOSURE    calm        subj    -     person
keep crashing                   RUNNING      stopped     subj    -     thing
keep faith with                 LOYAL        loyal       subj    -     person/force
keep fighting                   SURRENDER    fought      subj    -     any
keep hold of                    KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
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
keep off ballot                 CANDIDATE    out         obj     -     person
keep off books                  DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
keep out of                     PARTIALITY   neutral     subj    -     person/org/country/document
keep own composure              COMPOSURE    calm        subj    -     person
keep own cool                   COMPOSURE    calm        subj    -     person
keep own distance               FORCE_SHOWN  restrained  subj    -     person/force/org
keep own guns holstered         FORCE_SHOWN  restrained  subj    -     person/force/org
keep own head                   COMPOSURE    calm        subj    -     person
keep own head above water       SOLVENCY     solvent     subj    -     thing
keep own home                   TENANCY      in          subj    -     person
keep own homes                  TENANCY      in          subj    -     person
keep own job                    HOLD_OFFICE  in          subj    -     person
keep own job                    EMPLOYED     employed    subj    -     person
keep own licence                LICENSED     licensed    subj    -     person
keep own license                LICENSED     licensed    subj    -     person
keep own office                 HOLD_OFFICE  in          subj    -     person
keep own place                  EXPELLED     in          subj    -     person
keep own place in               DIVISION     up          subj    -     team
keep own place in side          LINEUP       in          subj    -     person
keep own portfolio              HOLD_OFFICE  in          subj    -     person
keep own post                   HOLD_OFFICE  in          subj    -     person
keep own seat                   HOLD_OFFICE  in          subj    -     person
keep own seat                   ELECTION_RESULT  won         subj    -     person/party/org
keep own weapons                SURRENDER    fought      subj    -     any
keep portfolio                  HOLD_OFFICE  in          subj    -     person
keep quiet about                DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
keep quiet about                MENTION      omitted     next    subj  thing
keep secret                     DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
keep silent                     TAKES_STAND  no          subj    -     person
keep silent about               DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
keep to                         PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
keep to rails                   RAILS        on          subj    -     vehicle
keep trading                    SOLVENCY     solvent     subj    -     thing
keep up with demand             COPE         coping      subj    -     thing
keep waiting                    WAGED        unpaid      obj     -     person/org
keep working                    STRIKE_WORK  off         subj    -     person/org
kick _ out                      TENANCY      out         obj     -     person
kick _ out of office            HOLD_OFFICE  out         obj     -     person
kick off ballot                 CANDIDATE    out         obj     -     person
kick out                        TENANCY      out         obj     -     person
kick out of                     EXPELLED     out         obj     -     person
kidnap                          ABDUCTION    taken       obj     -     person
kill off                        VOTE_RESULT  rejected    obj     -     thing
knock _ offline                 RUNNING      stopped     obj     -     thing
knock _ out                     STAGE        out         obj     -     person/team/org
knock _ out of sky              IMPACT       missed      obj     -     weapon
knock back                      VOTE_RESULT  rejected    obj     -     thing
knock off ballot                CANDIDATE    out         obj     -     person
knock offline                   RUNNING      stopped     obj     -     thing
knock out                       RUNNING      stopped     obj     -     thing
knock out                       STAGE        out         obj     -     person/team/org
knock out of sky                IMPACT       missed      obj     -     weapon
know each other                 KNOW_PERSON  known       subj    -     person
know in advance                 WARNED       warned      subj    -     any
know in advance about           WARNED       warned      subj    next  any
know in advance of              WARNED       warned      subj    next  any
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
land as planned                 TOUCHDOWN    safe        subj    -     vehicle
land harmlessly                 IMPACT       missed      subj    -     weapon/shot
land in field                   IMPACT       missed      subj    -     weapon/shot
land in sea                     IMPACT       missed      subj    -     weapon/shot
land intact                     TOUCHDOWN    safe        subj    -     vehicle
land job                        EMPLOYED     employed    subj    -     person
land on                         IMPACT       hit         subj    -     weapon/shot
land safely                     TOUCHDOWN    safe        subj    -     vehicle
land without incident           TOUCHDOWN    safe        subj    -     vehicle
land without mishap             TOUCHDOWN    safe        subj    -     vehicle
languish in                     CUSTODY      held        subj    -     person
languish in                     HOSTAGE      held        subj    -     person/animal
lapse                           LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
lapse                           LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime/tax
lash out at                     SUPPORT      against     subj    next  person
last                            TRUCE        peace       subj    -     treaty
last distance                   RACE_END     finished    subj    -     person/vehicle/animal
laud                            REVIEWS      well        obj     subj  art/show/product
laugh _ off                     HEED         ignored     obj     subj  thing
laugh _ off                     ACCEPT_OFFER  refused     obj     subj  deal/money
laugh off                       HEED         ignored     obj     subj  thing
laugh off                       ACCEPT_OFFER  refused     obj     subj  deal/money
lay down arms                   SURRENDER    gave_up     subj    -     any
lay down own arms               SURRENDER    gave_up     subj    -     any
lay down own weapons            SURRENDER    gave_up     subj    -     any
lay off staff                   STAFFING     cutting     subj    -     business/org/building
lay off workers                 STAFFING     cutting     subj    -     business/org/building
lay siege to                    SIEGE        on          obj     -     place/building
lead attack                     LINEUP       in          subj    -     person
lean towards                    PARTIALITY   sided       subj    -     person/org/country/document
leap                            FIRE_STATE   burning     subj    -     fire
learn from press                WARNED       not         subj    -     any
learn from press about          WARNED       not         subj    next  any
learn from press of             WARNED       not         subj    next  any
leave                           WITHDRAW_FORCES  out         subj    -     force
leave _ broken                  RUNNING      stopped     obj     -     thing
leave _ broken                  MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave _ idle                    RUNNING      stopped     obj     -     thing
leave _ in dark                 WARNED       not         obj     -     person/org/building
leave _ in dark about           WARNED       not         obj     next  person/org/building
leave _ in dark of              WARNED       not         obj     next  person/org/building
leave _ in disrepair            MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave _ in force                LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
leave _ in place                LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
leave _ on bench                LINEUP       out         obj     -     person
leave _ to crumble              MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave _ to rot                  MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave _ to rust                 MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave _ to starve               TREATMENT    badly       obj     subj  person/animal
leave _ unpaid                  WAGED        unpaid      obj     -     person/org
leave _ unrepaired              RUNNING      stopped     obj     -     thing
leave _ unrepaired              MAINTAINED   neglected   obj     -     building/object/vehicle/place
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
leave jail                      CUSTODY      free        subj    -     person
leave late                      ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
leave of own accord             ABDUCTION    own         subj    -     person
leave of own own accord         ABDUCTION    own         subj    -     person
leave off ballot                CANDIDATE    out         obj     -     person
leave office                    HOLD_OFFICE  out         subj    -     person
leave on bench                  LINEUP       out         obj     -     person
leave on free                   PLAYER_MOVE  leaves      subj    -     person
leave on time                   ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
leave out                       MENTION      omitted     next    subj  thing
leave out of                    LINEUP       out         obj     -     person
leave own homes                 EVACUEES     left        subj    -     person/place
leave own post                  HOLD_OFFICE  out         subj    -     person
leave prison                    CUSTODY      free        subj    -     person
leave punctually                ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
leave quarantine                ISOLATED     out         subj    -     person/vehicle/animal
leave rails                     RAILS        off         subj    -     vehicle
leave rails                     RAILS        off         subj    -     any
leave scene                     AFTER_CRASH  fled        subj    -     person/vehicle
leave to crumble                MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave to rot                    MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave to rust                   MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave to starve                 TREATMENT    badly       obj     subj  person/animal
leave track                     RAILS        off         subj    -     vehicle
leave unanswered                HEED         ignored     obj     subj  thing
leave unpaid                    WAGED        unpaid      obj     -     person/org
leave unrepaired                RUNNING      stopped     obj     -     thing
leave unrepaired                MAINTAINED   neglected   obj     -     building/object/vehicle/place
leave voluntarily               ABDUCTION    own         subj    -     person
lend                            LENT         lent        obj     subj  person/org/business
lend money to                   LENT         lent        obj     subj  person/org/business
lend own support to             SUPPORT      for         subj    next  person
let _ compete                   BAN_SPORT    eligible    obj     -     person
let _ go                        CUSTODY      free        obj     -     person
let _ go ahead                  VOTE_RESULT  approved    obj     -     thing
let _ off                       JAIL         spared      obj     -     person
let _ play                      BAN_SPORT    eligible    obj     -     person
let _ race                      BAN_SPORT    eligible    obj     -     person
let _ run                       CANDIDATE    in          obj     -     person
let _ stand                     CANDIDATE    in          obj     -     person
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
level                           DAMAGED      damaged     obj     -     building/object/vehicle/place
liberate                        SIEGE        off         next    -     place/building
lie at bottom                   AFLOAT       sunk        subj    -     vehicle
lie awake                       SLEEP        conscious   subj    -     person
lie empty                       VACANT       vacant      subj    -     thing
lie idle                        RUNNING      stopped     subj    -     thing
lie in ruins                    DAMAGED      damaged     subj    -     building/object/vehicle/place
lie in ruins                    TRUCE        war         subj    -     treaty
lie on bottom                   AFLOAT       sunk        subj    -     vehicle
lie open                        PROTECTED    exposed     subj    -     any
lie unconscious                 SLEEP        unconscious  subj    -     person
lie unsigned                    SIGNED       pending     subj    -     contract/deal/document
lie vacant                      VACANT       vacant      subj    -     thing
lift                            LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
lift                            LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
lift ban on                     BAN_SPORT    eligible    obj     -     person
lift blockade of                SIEGE        off         next    -     place/building
lift off successfully           TOUCHDOWN    safe        subj    -     vehicle
lift siege of                   SIEGE        off         next    -     place/building
limp back to port               AFLOAT       afloat      subj    -     vehicle
limp into port                  AFLOAT       afloat      subj    -     vehicle
list                            MENTION      listed      obj     subj  thing
live alone                      ACT_ALONE    alone       subj    -     person
live in                         VACANT       occupied    next    -     thing
live on benefits                EMPLOYED     unemployed  subj    -     person
live to tell tale               LIFE         alive       subj    -     person
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
lose backing of                 TRUSTED      no          subj    -     any
lose confidence of              TRUSTED      no          subj    -     any
lose contact with               COMMS        silent      subj    -     any
lose control of                 CAPTURED     held        next    -     place/building
lose election                   ELECTION_RESULT  lost        subj    -     person/party/org
lose everything                 MONEY_BACK   lost        subj    -     person/org
lose money                      PROFITABLE   loss        subj    -     business/org
lose money at box office        SUCCESS      no          subj    -     thing
lose out                        MONEY_BACK   lost        subj    -     person/org
lose own battle for life        LIFE         dead        subj    -     person
lose own composure              COMPOSURE    upset       subj    -     person
lose own confidence             TRUSTED      no          subj    -     any
lose own fight for life         LIFE         dead        subj    -     person
lose own head                   COMPOSURE    upset       subj    -     person
lose own home                   TENANCY      out         subj    -     person
lose own homes                  TENANCY      out         subj    -     person
lose own job                    HOLD_OFFICE  out         subj    -     person
lose own job                    EMPLOYED     unemployed  subj    -     person
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
lose own way                    ABDUCTION    own         subj    -     person
lose pay                        PAY_MOVE     down        subj    -     person
lose power                      ELECTION_RESULT  lost        subj    -     person/party/org
lose radio contact              COMMS        silent      subj    -     any
lose re election                ELECTION_RESULT  lost        subj    -     person/party/org
lose seat                       ELECTION_RESULT  lost        subj    -     person/party/org
lose strength                   STORM_STRENGTH  weaker      subj    -     weather
lose support of                 TRUSTED      no          subj    -     any
lose touch with                 COMMS        silent      subj    -     any
lose trust of                   TRUSTED      no          subj    -     any
lose vote                       ELECTION_RESULT  lost        subj    -     person/party/org
love                            REVIEWS      well        obj     subj  art/show/product
lure _ away                     ABDUCTION    taken       obj     -     person
lure away                       ABDUCTION    taken       obj     -     person
maintain                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
maintain                        MAINTAINED   kept        obj     -     building/object/vehicle/place
make _ up                       AUTHENTIC    fake        obj     -     document/evidence/claim/art
make breakthrough in            LEADS        yes         next    -     thing
make comeback                   SPECIES      recovering  subj    -     animal
make concessions                FIRMNESS     yielded     subj    -     person/org/party/country
make difference                 EFFECTIVE    effective   subj    -     drug
make final                      STAGE        through     subj    -     person/team/org
make full recovery              LIFE         alive       subj    -     person
make full recovery              CURED        well        subj    -     person/animal
make good recovery              LIFE         alive       subj    -     person
make headway                    TALKS        on          subj    -     meeting
make headway in                 LEADS        yes         next    -     thing
make healthy profit             PROFITABLE   profit      subj    -     business/org
make it ashore                  LIFE         alive       subj    -     person
make it home                    TOUCHDOWN    safe        subj    -     vehicle
make it out alive               LIFE         alive       subj    -     person
make it out alive               LIFE         alive       subj    -     person/animal
make it to                      PASSAGE      through     subj    -     vehicle/goods
make it to finish               RACE_END     finished    subj    -     person/vehicle/animal
make it to port                 AFLOAT       afloat      subj    -     vehicle
make it to safety               LIFE         alive       subj    -     person
make it to surface              LIFE         alive       subj    -     person
make loss                       PROFITABLE   loss        subj    -     business/org
make money                      PROFITABLE   profit      subj    -     business/org
make no difference              EFFECTIVE    ineffective  subj    -     drug
make no headway in              LEADS        no          next    -     thing
make no mention of              MENTION      omitted     next    subj  thing
make no reference to            MENTION      omitted     next    subj  thing
make nothing of                 HEED         ignored     obj     subj  thing
make off                        AFTER_CRASH  fled        subj    -     person/vehicle
make own escape                 AFTER_CRASH  fled        subj    -     person/vehicle
make own way in                 INTRUSION    in          subj    -     person/event
make people ill                 SAFE         unsafe      subj    -     thing
make people sick                SAFE         unsafe      subj    -     thing
make port                       AFLOAT       afloat      subj    -     vehicle
make profit                     PROFITABLE   profit      subj    -     business/org
make progress                   TALKS        on          subj    -     meeting
make safe landing               TOUCHDOWN    safe        subj    -     vehicle
make semi finals                STAGE        through     subj    -     person/team/org
make sick                       SAFE         unsafe      subj    -     thing
make smooth landing             TOUCHDOWN    safe        subj    -     vehicle
make staff redundant            STAFFING     cutting     subj    -     business/org/building
make u turn                     FIRMNESS     yielded     subj    -     person/org/party/country
make up                         AUTHENTIC    fake        obj     -     document/evidence/claim/art
maltreat                        TREATMENT    badly       obj     subj  person/animal
man picket lines                STRIKE_WORK  on          subj    -     person/org
manhandle                       TREATMENT    badly       obj     subj  person/animal
manipulate                      FAIR         rigged      obj     -     election/vote/game/event
march into                      CAPTURED     taken       obj     -     place/building
march out of                    WITHDRAW_FORCES  out         subj    -     force
march peacefully                ORDERLY      peaceful    subj    -     any
maul                            REVIEWS      badly       obj     subj  art/show/product
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
meet before                     KNOW_PERSON  known       subj    -     person
meet demand                     COPE         coping      subj    -     thing
meet democratic standards       FAIR         fair        subj    -     thing
meet hygiene rules              CONTAMINATED  clean       subj    -     thing
meet hygiene standards          CONTAMINATED  clean       subj    -     thing
meet reporters                  PRESS        faced       subj    -     person
meet with silence               HEED         ignored     subj    -     thing
melt away                       FIRMNESS     yielded     subj    -     person/org/party/country
melt down                       DAMAGED      damaged     subj    -     building/object/vehicle/place
mend                            MAINTAINED   kept        obj     -     building/object/vehicle/place
mess _ up                       SUCCESS      no          obj     -     thing
mess up                         SUCCESS      no          obj     -     thing
misbehave                       ORDERLY      violent     subj    -     any
miss                            IMPACT       missed      subj    -     weapon/shot
miss games                      BAN_SPORT    banned      subj    -     person
miss majority                   MAJORITY     lacks       subj    -     org/party/person
miss out                        MENTION      omitted     next    subj  thing
miss out on                     STAGE        out         subj    -     person/team/org
miss own aim                    SUCCESS      no          subj    -     thing
miss own deadline               ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
miss own target                 SUCCESS      no          subj    -     thing
miss own target                 IMPACT       missed      subj    -     weapon/shot
miss payments on                LOAN_STATE   unpaid      obj     -     thing
mistreat                        TREATMENT    badly       obj     subj  person/animal
move _ to safety                EVACUEES     left        obj     -     person/place
move back into                  VACANT       occupied    next    -     thing
move forward                    TALKS        on          subj    -     meeting
move freely                     TRAFFIC      flowing     subj    -     thing
move out of                     VACANT       vacant      next    -     thing
move to safety                  EVACUEES     left        obj     -     person/place
move well                       TRAFFIC      flowing     subj    -     thing
must abide by                   LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
must halt                       SUPPORT      against     subj    next  person
must not operate                LICENSED     unlicensed  subj    -     person
must not practise               LICENSED     unlicensed  subj    -     person
must obey                       LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
must respect                    LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
must scrap                      SUPPORT      against     subj    next  person
must sit out                    BAN_SPORT    banned      subj    -     person
must stop                       SUPPORT      against     subj    next  person
mutiny                          LOYAL        turned      subj    -     person/force
muzzle                          LEASH        tied        obj     -     animal
need not fear                   SAFE         safe        next    -     thing
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
never complete own training     TRAINED      untrained   subj    -     person
never dope                      DRUG_TEST    clean       subj    -     person
never get in                    INTRUSION    out         subj    -     person/event
never get permission            PERMITTED    refused     subj    -     person/org
never hit                       TREATMENT    well        next    subj  person/animal
never hurt                      TREATMENT    well        next    subj  person/animal
never lay finger on             TREATMENT    well        next    subj  person/animal
never lay hand on               TREATMENT    well        next    subj  person/animal
never leave family              KEEP_LOSE    kept        subj    -     thing
never meet                      KNOW_PERSON  unknown     subj    -     person
never meet before               KNOW_PERSON  unknown     subj    -     person
never part with                 KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
never raise hand against        TREATMENT    well        next    subj  person/animal
never reach                     PASSAGE      back        subj    -     vehicle/goods
never sell                      KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
never support                   SUPPORT      against     subj    next  person
never take banned               DRUG_TEST    clean       subj    -     person
never take drugs                DRUG_TEST    clean       subj    -     person
never touch                     TREATMENT    well        next    subj  person/animal
never vote for                  SUPPORT      against     subj    next  person
no longer have support of       TRUSTED      no          subj    -     any
nod off                         SLEEP        unconscious  subj    -     person
nod through                     VOTE_RESULT  approved    obj     -     thing
nosedive                        TOUCHDOWN    crashed     subj    -     vehicle
not ask for permission          PERMITTED    refused     subj    -     person/org
not bat eyelid                  COMPOSURE    calm        subj    -     person
not be evacuated                EVACUEES     stayed      subj    -     person/place
not be for sale                 KEEP_LOSE    kept        subj    -     thing
not be found                    MISSING      missing     subj    -     any
not be heard from               MISSING      missing     subj    -     person
not be paid                     WAGED        unpaid      subj    -     person/org
not be paid a cent              WAGED        unpaid      subj    -     person/org
not budge                       FIRMNESS     firm        subj    -     person/org/party/country
not come out alive              LIFE         dead        subj    -     person
not come out alive              LIFE         dead        subj    -     person/animal
not contain                     CONTAINS     free        subj    next  thing
not count                       GOAL_GIVEN   ruled_out   subj    -     point
not fall                        CAPTURED     held        subj    -     place/building
not flinch                      COMPOSURE    calm        subj    -     person
not give inch                   FIRMNESS     firm        subj    -     person/org/party/country
not go ahead                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
not intervene                   FORCE_SHOWN  restrained  subj    -     person/force/org
not know each other             KNOW_PERSON  unknown     subj    -     person
not know own attacker           KNOW_PERSON  unknown     subj    -     person
not lay finger on               TREATMENT    well        next    subj  person/animal
not lay hand on                 TREATMENT    well        next    subj  person/animal
not leave own homes             EVACUEES     stayed      subj    -     person/place
not lift finger over            HEED         ignored     obj     subj  thing
not list                        MENTION      omitted     next    subj  thing
not make it                     LIFE         dead        subj    -     person
not make it                     LIFE         dead        subj    -     person/animal
not make it out                 LIFE         dead        subj    -     person
not make it to surface          LIFE         dead        subj    -     person
not mention                     MENTION      omitted     next    subj  thing
not need hospital treatment     HOSPITAL     out         subj    -     person
not part with                   KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
not pull through                LIFE         dead        subj    -     person
not reach                       PASSAGE      back        subj    -     vehicle/goods
not repay                       LOAN_STATE   unpaid      obj     -     thing
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
not use force                   FORCE_SHOWN  restrained  subj    -     person/force/org
not wait for permission         PERMITTED    refused     subj    -     person/org
not work                        EFFECTIVE    ineffective  subj    -     drug
notify                          WARNED       warned      obj     -     person/org/building
notify _ about                  WARNED       warned      obj     next  person/org/building
notify _ of                     WARNED       warned      obj     next  person/org/building
occupy                          VACANT       occupied    next    -     thing
occupy                          WITHDRAW_FORCES  in          subj    -     force
occupy                          CAPTURED     taken       obj     -     place/building
offer no resistance             SURRENDER    gave_up     subj    -     any
offer own resignation           HOLD_OFFICE  out         subj    -     person
offload                         KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
offload                         KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
offload                         PLAYER_MOVE  leaves      obj     -     person
omit                            MENTION      omitted     next    subj  thing
open again                      OPEN_CLOSED  open        subj    -     thing
open fire                       FORCE_SHOWN  used        subj    -     person/force/org
open fire first                 FIRST_SHOT   first       subj    -     person/force
open fire without warning       FIRST_SHOT   first       subj    -     person/force
open hours late                 ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
open late                       ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
open on time                    ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
open own doors                  OPEN_CLOSED  open        subj    -     thing
open own doors                  FINISHED     done        subj    -     thing
open own eyes                   SLEEP        conscious   subj    -     person
open own gates                  OPEN_CLOSED  open        subj    -     thing
open to traffic                 OPEN_CLOSED  open        subj    -     thing
open way for                    VOTE_RESULT  approved    next    -     thing
openly back                     PARTIALITY   sided       subj    -     person/org/country/document
oppose                          SUPPORT      against     subj    next  person
opt not to testify              TAKES_STAND  no          subj    -     person
order                           PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
oust                            HOLD_OFFICE  out         obj     -     person
overflow                        VACANT       occupied    subj    -     thing
overhaul                        MAINTAINED   kept        obj     -     building/object/vehicle/place
overpower                       SURRENDER    fought      obj     -     person
overrun                         BUDGET_STATE  over        subj    -     thing
overrun                         CAPTURED     taken       obj     -     place/building
overshoot                       IMPACT       missed      subj    -     weapon/shot
overshoot runway                TOUCHDOWN    crashed     subj    -     vehicle
overturn                        LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
overturn                        RAILS        off         subj    -     vehicle
own up to                       DISCLOSED    public      obj     -     money/payment/object/plan/claim/event/work
pack                            VACANT       occupied    next    -     building
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
pass away                       LIFE         dead        subj    -     person
pass away                       LIFE         dead        subj    -     person/animal
pass breath test                SOBRIETY     sober       subj    -     person
pass breathalyser test          SOBRIETY     sober       subj    -     person
pass checks                     VETTED       checked     subj    -     thing
pass drug test                  DRUG_TEST    clean       subj    -     person
pass fit                        BAN_SPORT    eligible    obj     -     person
pass from person to person      CONTAGIOUS   yes         subj    -     disease
pass off calmly                 ORDERLY      peaceful    subj    -     any
pass off peacefully             ORDERLY      peaceful    subj    -     any
pass off well                   SUCCESS      yes         subj    -     thing
pass off without incident       ORDERLY      peaceful    subj    -     any
pass over                       MENTION      omitted     next    subj  thing
pass quietly                    ORDERLY      peaceful    subj    -     any
pass without incident           ORDERLY      peaceful    subj    -     any
pasteurise                      PROCESSED    treated     obj     -     thing
patch                           RESOLVED     resolved    obj     -     thing
patrol                          WITHDRAW_FORCES  in          subj    -     force
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
pelt _ with eggs                RECEPTION    badly       obj     subj  any
pelt with eggs                  RECEPTION    badly       obj     subj  any
pen in                          LEASH        tied        obj     -     animal
perish                          LIFE         dead        subj    -     person
perish                          LIFE         dead        subj    -     person/animal
persist                         RESOLVED     unresolved  subj    -     thing
peter out                       OUTBREAK     out         subj    -     disease
peter out                       STORM_STRENGTH  weaker      subj    -     weather
phone home                      COMMS        sending     subj    -     any
pick holes in                   REVIEWS      badly       obj     subj  art/show/product
picket                          STRIKE_WORK  on          subj    -     person/org
pin down                        CLARITY      clear       next    -     thing
pinpoint                        CLARITY      clear       next    -     thing
place _ on leave                HOLD_OFFICE  suspended   obj     -     person
place on desk duty              HOLD_OFFICE  suspended   obj     -     person
place on leave                  HOLD_OFFICE  suspended   obj     -     person
play by rules                   HONESTY      honest      subj    -     person
play fair                       HONESTY      honest      subj    -     person
play from start                 LINEUP       in          subj    -     person
play full match                 LINEUP       in          subj    -     person
play full ninety minutes        LINEUP       in          subj    -     person
play to empty seats             VACANT       vacant      subj    -     thing
play to end                     PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
play to full house              VACANT       occupied    subj    -     thing
plead for                       SUPPORT      for         subj    next  person
plead the fifth                 TAKES_STAND  no          subj    -     person
pledge own future               STAY_PUT     stay        subj    -     person
pledge own future               PLAYER_MOVE  stays       subj    -     person
pledge own future to            STAY_PUT     stay        subj    -     person
plough ahead with               PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
plough off track                RAILS        off         subj    -     vehicle
plug                            LEAK         plugged     obj     -     thing
plunge into                     TOUCHDOWN    crashed     subj    -     vehicle
point gun                       ARMED        armed       subj    -     person
pose danger                     SAFE         unsafe      subj    -     thing
pose no danger                  SAFE         safe        subj    -     thing
pose no risk                    SAFE         safe        subj    -     thing
pose no risk to others          CONTAGIOUS   no          subj    -     disease
pose no threat                  SAFE         safe        subj    -     thing
pose risk                       SAFE         unsafe      subj    -     thing
pose threat                     SAFE         unsafe      subj    -     thing
post loss                       PROFITABLE   loss        subj    -     business/org
post profit                     PROFITABLE   profit      subj    -     business/org
postpone                        PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pour cold water on              SUPPORT      against     subj    next  person
pour into                       LEAK         leaking     subj    -     thing
pour out                        LEAK         leaking     subj    -     thing
pour raw                        PROCESSED    raw         next    -     thing
pour scorn on                   RECEPTION    badly       obj     subj  any
pour untreated                  PROCESSED    raw         next    -     thing
praise                          REVIEWS      well        obj     subj  art/show/product
present united front            UNITY        united      subj    -     any
press ahead with                PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
prevail                         TRUCE        peace       subj    -     treaty
proceed                         PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
proceed as planned              PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
proceed with                    PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
proceed without approval        PERMITTED    refused     subj    -     person/org
proclaim oneself winner         CONCESSION   claimed     subj    -     person/party/org
produce agreement               TALKS        on          subj    -     meeting
produce deal                    TALKS        on          subj    -     meeting
progress to                     STAGE        through     subj    -     person/team/org
prolong                         LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
pronounce _ safe                SAFE         safe        gap     -     thing
pronounce dead                  LIFE         dead        obj     -     person
protest against                 SATISFIED    no          subj    -     person/org
protest peacefully              ORDERLY      peaceful    subj    -     any
prove failure                   SUCCESS      no          subj    -     thing
prove own worth                 EFFECTIVE    effective   subj    -     drug
prove success                   SUCCESS      yes         subj    -     thing
prowl                           LEASH        loose       subj    -     animal
pull _ down                     PLACEMENT    gone        obj     -     object/art/building
pull _ from rubble alive        LIFE         alive       obj     -     person/animal
pull _ from shelves             ON_SALE      off         obj     -     product/goods/substance/drug/object
pull _ off market               ON_SALE      off         obj     -     product/goods/substance/drug/object
pull _ out alive                LIFE         alive       obj     -     person/animal
pull alive from                 LIFE         alive       obj     -     person/animal
pull back from                  WITHDRAW_FORCES  out         subj    -     force
pull body of                    LIFE         dead        obj     -     person/animal
pull down                       PLACEMENT    gone        obj     -     object/art/building
pull down shutters              OPEN_CLOSED  closed      subj    -     thing
pull from rubble alive          LIFE         alive       obj     -     person/animal
pull from shelves               ON_SALE      off         obj     -     product/goods/substance/drug/object
pull gun                        ARMED        armed       subj    -     person
pull knife                      ARMED        armed       subj    -     person
pull off market                 ON_SALE      off         obj     -     product/goods/substance/drug/object
pull out                        WITHDRAW_FORCES  out         subj    -     force
pull out alive                  LIFE         alive       obj     -     person/animal
pull out of                     PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pull out of                     RACE_END     retired     subj    -     person/vehicle/animal
pull out of                     WITHDRAW_FORCES  out         subj    -     force
pull out of                     DEAL_STATE   off         obj     -     deal/contract
pull out of race                CANDIDATE    out         subj    -     person
pull over                       AFTER_CRASH  stayed      subj    -     person/vehicle
pull plug on                    PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pull plug on                    VOTE_RESULT  rejected    next    -     thing
pull through                    LIFE         alive       subj    -     person
pull through                    LIFE         alive       subj    -     person/animal
pull together                   UNITY        united      subj    -     any
pump raw                        PROCESSED    raw         next    -     thing
purge                           DELETED      deleted     obj     -     thing
purify                          PROCESSED    treated     obj     -     thing
push ahead with                 PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
push back                       PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put _ behind bars               CUSTODY      held        obj     -     person
put _ behind bars               JAIL         jailed      obj     -     person
put _ down                      LIFE         dead        obj     -     person/animal
put _ on leave                  HOLD_OFFICE  suspended   obj     -     person
put _ on street                 TENANCY      out         obj     -     person
put _ out of action             RUNNING      stopped     obj     -     thing
put _ out of its misery         LIFE         dead        obj     -     person/animal
put _ to death                  LIFE         dead        obj     -     person/animal
put _ to sleep                  LIFE         dead        obj     -     person/animal
put at risk                     SAFE         unsafe      subj    -     thing
put back                        PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put back into service           RUNNING      running     obj     -     thing
put back on ballot              CANDIDATE    in          obj     -     person
put behind bars                 CUSTODY      held        obj     -     person
put behind bars                 JAIL         jailed      obj     -     person
put children at risk            SAFE         unsafe      subj    -     thing
put down                        LIFE         dead        obj     -     person/animal
put end to                      LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
put end to                      PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put end to                      RESOLVED     resolved    obj     -     thing
put life at risk                SAFE         unsafe      subj    -     thing
put name back on ballot         CANDIDATE    in          poss    -     person
put name back on list           CANDIDATE    in          poss    -     person
put name to                     ANONYMOUS    known       obj     -     any
put off                         PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on desk duty                HOLD_OFFICE  suspended   obj     -     person
put on hold                     PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on ice                      PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on leave                    HOLD_OFFICE  suspended   obj     -     person
put on street                   TENANCY      out         obj     -     person
put out                         FIRE_STATE   out         obj     -     fire
put out of action               RUNNING      stopped     obj     -     thing
put out of its misery           LIFE         dead        obj     -     person/animal
put own foot down on            VOTE_RESULT  rejected    next    -     thing
put own signature to            VOTE_RESULT  approved    next    -     thing
put paid to                     VOTE_RESULT  rejected    next    -     thing
put right                       RESOLVED     resolved    obj     -     thing
put stop to                     VOTE_RESULT  rejected    next    -     thing
put to death                    LIFE         dead        obj     -     person/animal
put to sleep                    LIFE         dead        obj     -     person/animal
put up fierce resistance        SURRENDER    fought      subj    -     any
put up fight                    SURRENDER    fought      subj    -     any
put up for sale                 KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
put up no fight                 SURRENDER    gave_up     subj    -     any
put up no resistance            SURRENDER    gave_up     subj    -     any
put up struggle                 SURRENDER    fought      subj    -     any
qualify for                     STAGE        through     subj    -     person/team/org
quash                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
quash                           VOTE_RESULT  rejected    obj     -     thing
quell                           OUTBREAK     out         obj     -     disease
quench                          FIRE_STATE   out         obj     -     fire
quit                            HOLD_OFFICE  out         subj    -     person
quit as                         HOLD_OFFICE  out         subj    -     person
quit club                       STAY_PUT     move        subj    -     person
quit club                       PLAYER_MOVE  leaves      subj    -     person
quit own job                    HOLD_OFFICE  out         subj    -     person
quit own post                   HOLD_OFFICE  out         subj    -     person
quit race                       CANDIDATE    out         subj    -     person
race clean                      DRUG_TEST    clean       subj    -     person
rage                            FIRE_STATE   burning     subj    -     fire
rage                            OUTBREAK     burning     subj    -     disease
rage on                         FIRE_STATE   burning     subj    -     fire
rage on                         OUTBREAK     burning     subj    -     disease
rage unchecked                  FIRE_STATE   burning     subj    -     fire
rail against                    SUPPORT      against     subj    next  person
raise no objection to           VOTE_RESULT  approved    next    -     thing
raise white flag                SURRENDER    gave_up     subj    -     any
rally behind                    SUPPORT      for         subj    next  person
rally behind                    UNITY        united      subj    -     any
rampage                         ORDERLY      violent     subj    -     any
ratify                          VOTE_RESULT  approved    obj     -     thing
rave about                      RECEPTION    well        obj     subj  any
rave about                      REVIEWS      well        obj     subj  art/show/product
raze                            DAMAGED      damaged     obj     -     building/object/vehicle/place
raze _ to ground                DAMAGED      damaged     obj     -     building/object/vehicle/place
raze to ground                  DAMAGED      damaged     obj     -     building/object/vehicle/place
reach                           PASSAGE      through     subj    -     vehicle/goods
reach agreement                 TALKS        on          subj    -     meeting
reach final                     STAGE        through     subj    -     person/team/org
reach finish                    RACE_END     finished    subj    -     person/vehicle/animal
reach harbour                   AFLOAT       afloat      subj    -     vehicle
reach impasse                   TALKS        off         subj    -     meeting
reach last eight                STAGE        through     subj    -     person/team/org
reach last sixteen              STAGE        through     subj    -     person/team/org
reach orbit                     TOUCHDOWN    safe        subj    -     vehicle
reach own target                IMPACT       hit         subj    -     weapon/shot
reach port                      AFLOAT       afloat      subj    -     vehicle
reach semi final                STAGE        through     subj    -     person/team/org
reach semi finals               STAGE        through     subj    -     person/team/org
reach space                     TOUCHDOWN    safe        subj    -     vehicle
read it in newspaper            WARNED       not         subj    -     any
read it in newspaper about      WARNED       not         subj    next  any
read it in newspaper of         WARNED       not         subj    next  any
rebel                           LOYAL        turned      subj    -     person/force
rebuff                          ACCEPT_OFFER  refused     obj     subj  deal/money
recant own testimony            STORY_KEPT   dropped     subj    -     person
recapture                       LEASH        tied        obj     -     animal
recapture                       CAPTURED     taken       obj     -     place/building
receive approval                VOTE_RESULT  approved    subj    -     thing
receive approval                PERMITTED    given       subj    -     person/org
receive approval for            PERMITTED    given       subj    next  person/org
receive compensation            MONEY_BACK   got         subj    -     person/org
receive full pay                WAGED        paid        subj    -     person/org
receive green light             PERMITTED    given       subj    -     person/org
receive green light for         PERMITTED    given       subj    next  person/org
receive hostile reception       RECEPTION    badly       subj    -     any
receive no compensation         MONEY_BACK   lost        subj    -     person/org
receive no pay                  WAGED        unpaid      subj    -     person/org
receive no training             TRAINED      untrained   subj    -     person
receive no warning              WARNED       not         subj    -     any
receive no warning about        WARNED       not         subj    next  any
receive no warning of           WARNED       not         subj    next  any
receive own money               WAGED        paid        subj    -     person/org
receive pay rise                PAY_MOVE     up          subj    -     person
receive permission              PERMITTED    given       subj    -     person/org
receive permission for          PERMITTED    given       subj    next  person/org
receive poor reviews            REVIEWS      badly       subj    -     art/show/product
receive prison term             JAIL         jailed      subj    -     person
receive raise                   PAY_MOVE     up          subj    -     person
receive rave reviews            REVIEWS      well        subj    -     art/show/product
receive red card                ON_PITCH     off         subj    -     person
receive refund                  MONEY_BACK   got         subj    -     person/org
receive standing ovation        RECEPTION    well        subj    -     any
receive suspended sentence      JAIL         spared      subj    -     person
receive visitors again          OPEN_CLOSED  open        subj    -     thing
receive wages                   WAGED        paid        subj    -     person/org
receive warm welcome            RECEPTION    well        subj    -     any
receive warning                 WARNED       warned      subj    -     any
receive warning about           WARNED       warned      subj    next  any
receive warning of              WARNED       warned      subj    next  any
recommend                       ACCEPT_OFFER  accepted    obj     subj  deal/money
recoup own losses               MONEY_BACK   got         subj    -     person/org
recover                         SPECIES      recovering  subj    -     animal
recover own money               MONEY_BACK   got         subj    -     person/org
recruit more staff              STAFFING     hiring      subj    -     business/org/building
recruit workers                 STAFFING     hiring      subj    -     business/org/building
rectify                         RESOLVED     resolved    obj     -     thing
reduce _ to ashes               DAMAGED      damaged     obj     -     building/object/vehicle/place
reduce _ to rubble              DAMAGED      damaged     obj     -     building/object/vehicle/place
reduce headcount                STAFFING     cutting     subj    -     business/org/building
reduce own workforce            STAFFING     cutting     subj    -     business/org/building
reduce to ashes                 DAMAGED      damaged     obj     -     building/object/vehicle/place
reduce to rubble                DAMAGED      damaged     obj     -     building/object/vehicle/place
reek of alcohol                 SOBRIETY     drunk       subj    -     person
refer to                        MENTION      listed      obj     subj  thing
refurbish                       MAINTAINED   kept        obj     -     building/object/vehicle/place
refuse                          ACCEPT_OFFER  refused     obj     subj  deal/money
refuse _ permission             VOTE_RESULT  rejected    obj     -     thing
refuse _ to admit               EVIDENCE_STATE  excluded    obj     -     evidence/object/document
refuse _ to admit               HOSPITAL     out         obj     -     person
refuse _ to bail out            LENT         refused     obj     subj  person/org/business
refuse approval for             VOTE_RESULT  rejected    next    -     thing
refuse consent for              VOTE_RESULT  rejected    next    -     thing
refuse credit                   LENT         refused     obj     subj  person/org/business
refuse food                     EATING       fasts       subj    -     person
refuse loan                     LENT         refused     obj     subj  person/org/business
refuse own consent to           VOTE_RESULT  rejected    next    -     thing
refuse own meals                EATING       fasts       subj    -     person
refuse permission for           VOTE_RESULT  rejected    next    -     thing
refuse to accept                CONCESSION   claimed     subj    -     person/party/org
refuse to admit                 EVIDENCE_STATE  excluded    obj     -     evidence/object/document
refuse to admit                 HOSPITAL     out         obj     -     person
refuse to approve               VOTE_RESULT  rejected    next    -     thing
refuse to back                  VOTE_RESULT  rejected    next    -     thing
refuse to back down             FIRMNESS     firm        subj    -     person/org/party/country
refuse to bail out              LENT         refused     obj     subj  person/org/business
refuse to bow                   FIRMNESS     firm        subj    -     person/org/party/country
refuse to budge                 FIRMNESS     firm        subj    -     person/org/party/country
refuse to budge                 EVACUEES     stayed      subj    -     person/place
refuse to clear                 VOTE_RESULT  rejected    next    -     thing
refuse to concede               CONCESSION   claimed     subj    -     person/party/org
refuse to eat                   EATING       fasts       subj    -     person
refuse to face                  PRESS        dodged      subj    -     person
refuse to go                    HOLD_OFFICE  in          subj    -     person
refuse to lay down              SURRENDER    fought      subj    -     any
refuse to leave                 EVACUEES     stayed      subj    -     person/place
refuse to lend to               LENT         refused     obj     subj  person/org/business
refuse to quit                  HOLD_OFFICE  in          subj    -     person
refuse to sell                  KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
refuse to sell                  PLAYER_MOVE  stays       next    -     person
refuse to speak to reporters    PRESS        dodged      subj    -     person
refuse to take questions        PRESS        dodged      subj    -     person
refuse to take stand            TAKES_STAND  no          subj    -     person
refuse to testify               TAKES_STAND  no          subj    -     person
regain consciousness            SLEEP        conscious   subj    -     person
regain own freedom              CUSTODY      free        subj    -     person
regain own freedom              HOSTAGE      free        subj    -     person/animal
regain own licence              LICENSED     licensed    subj    -     person
reimpose                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
reinforce                       MAINTAINED   kept        obj     -     building/object/vehicle/place
reinstate                       HOLD_OFFICE  in          obj     -     person
reject                          VOTE_RESULT  rejected    obj     -     thing
reject                          ACCEPT_OFFER  refused     obj     subj  deal/money
reject candidacy                CANDIDATE    out         poss    -     person
reject result                   CONCESSION   claimed     subj    -     person/party/org
relax                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
release _ unharmed              LIFE         alive       obj     -     person/animal
release on bail                 CUSTODY      free        obj     -     person
release raw                     PROCESSED    raw         next    -     thing
release unharmed                LIFE         alive       obj     -     person/animal
release untreated               PROCESSED    raw         next    -     thing
release without charge          CUSTODY      free        obj     -     person
relegate                        DIVISION     down        obj     -     team/org
relieve                         SIEGE        off         next    -     place/building
relieve of command              HOLD_OFFICE  out         obj     -     person
relieve of duty                 HOLD_OFFICE  out         obj     -     person
relinquish own post             HOLD_OFFICE  out         subj    -     person
remain _office                  HOLD_OFFICE  in          subj    office  person
remain as _office               HOLD_OFFICE  in          subj    office  person
remain at club                  PLAYER_MOVE  stays       subj    -     person
remain at own post              HOLD_OFFICE  in          subj    -     person
remain at scene                 AFTER_CRASH  stayed      subj    -     person/vehicle
remain at side of               LOYAL        loyal       subj    -     person/force
remain behind                   EVACUEES     stayed      subj    -     person/place
remain defiant                  FIRMNESS     firm        subj    -     person/org/party/country
remain in                       WITHDRAW_FORCES  in          subj    -     force
remain in contact with          COMMS        sending     subj    -     any
remain in family hands          KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
remain in force                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
remain in force                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
remain in government hands      CAPTURED     held        subj    -     place/building
remain in hospital              HOSPITAL     in          subj    -     person
remain in own homes             EVACUEES     stayed      subj    -     person/place
remain in own homes             TENANCY      in          subj    -     person
remain in place                 PLACEMENT    there       subj    -     object/art/building
remain in place                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
remain in place as              HOLD_OFFICE  in          subj    -     person
remain in place as _office      HOLD_OFFICE  in          subj    office  person
remain in post                  HOLD_OFFICE  in          subj    -     person
remain loyal                    LOYAL        loyal       subj    -     person/force
remain neutral                  PARTIALITY   neutral     subj    -     person/org/country/document
remain on field                 ON_PITCH     on          subj    -     person
remain on pitch                 ON_PITCH     on          subj    -     person
remain on rails                 RAILS        on          subj    -     vehicle
remain on rails                 RAILS        on          subj    -     any
remain passive                  FORCE_SHOWN  restrained  subj    -     person/force/org
remain riddle                   CLARITY      unclear     subj    -     thing
remain silent                   TAKES_STAND  no          subj    -     person
remain standing                 DAMAGED      intact      subj    -     building/object/vehicle/place
remain standing                 PLACEMENT    there       subj    -     object/art/building
remain unidentified             ANONYMOUS    unknown     subj    -     any
remain unpaid                   LOAN_STATE   unpaid      subj    -     thing
remain unsolved                 RESOLVED     unresolved  subj    -     thing
remain upright                  RAILS        on          subj    -     vehicle
remand in custody               CUSTODY      held        obj     -     person
remedy                          RESOLVED     resolved    obj     -     thing
remove                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
remove                          PLACEMENT    gone        obj     -     object/art/building
remove from ballot              CANDIDATE    out         obj     -     person
remove from office              HOLD_OFFICE  out         obj     -     person
remove from own post            HOLD_OFFICE  out         obj     -     person
remove last hurdle to           VOTE_RESULT  approved    next    -     thing
remove name from ballot         CANDIDATE    out         poss    -     person
renege on                       LOAN_STATE   unpaid      obj     -     thing
renew                           LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
renovate                        MAINTAINED   kept        obj     -     building/object/vehicle/place
reopen                          OPEN_CLOSED  open        obj     -     thing
reopen                          OPEN_CLOSED  open        subj    -     thing
repair                          MAINTAINED   kept        obj     -     building/object/vehicle/place
repair                          RUNNING      running     obj     -     vehicle/service/computer/signal
repatriate                      KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
repay                           LOAN_STATE   repaid      obj     -     thing
repeal                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
repeal                          LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
repeat own claim                STORY_KEPT   kept        subj    -     person
repel                           SUCCESS      no          obj     -     thing
repel                           CAPTURED     held        subj    -     place/building
reply to                        HEED         heeded      obj     subj  document/claim/motion
report for duty                 STRIKE_WORK  off         subj    -     person/org
report for work                 STRIKE_WORK  off         subj    -     person/org
report loss                     PROFITABLE   loss        subj    -     business/org
report profit                   PROFITABLE   profit      subj    -     business/org
report to police                AFTER_CRASH  stayed      subj    -     person/vehicle
rescind                         LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
rescue _ alive                  LIFE         alive       obj     -     person/animal
rescue alive                    LIFE         alive       obj     -     person/animal
resign                          HOLD_OFFICE  out         subj    -     person
resist arrest                   SURRENDER    fought      subj    -     any
resolve                         RESOLVED     resolved    obj     -     thing
respond to                      HEED         heeded      obj     subj  document/claim/motion
respond to calls                COMMS        sending     subj    -     any
respond to fire                 FIRST_SHOT   return      subj    -     person/force
respond well                    CURED        well        subj    -     person/animal
respond well to                 CURED        well        subj    -     person/animal
restart                         RUNNING      running     obj     -     thing
restore                         MAINTAINED   kept        obj     -     building/object/vehicle/place
restore name to ballot          CANDIDATE    in          poss    -     person
restore name to list            CANDIDATE    in          poss    -     person
restore to ballot               CANDIDATE    in          obj     -     person
restore to own post             HOLD_OFFICE  in          obj     -     person
resume                          TALKS        on          subj    -     meeting
resume eating                   EATING       eats        subj    -     person
resume operation                RUNNING      running     subj    -     thing
resume own duty                 HOLD_OFFICE  in          subj    -     person
resume own post                 HOLD_OFFICE  in          subj    -     person
resume service                  RUNNING      running     subj    -     thing
resurface                       MISSING      found       subj    -     any
resurface                       MISSING      found       subj    -     person
resurface                       MISSING      found       subj    -     object/art/document
retain confidence of            TRUSTED      yes         subj    -     any
retain own job                  HOLD_OFFICE  in          subj    -     person
retain own place in             DIVISION     up          subj    -     team
retain own portfolio            HOLD_OFFICE  in          subj    -     person
retain own post                 HOLD_OFFICE  in          subj    -     person
retain seat                     ELECTION_RESULT  won         subj    -     person/party/org
retain support of               TRUSTED      yes         subj    -     any
retake                          CAPTURED     taken       obj     -     place/building
retire from race                RACE_END     retired     subj    -     person/vehicle/animal
retire hurt                     RACE_END     retired     subj    -     person/vehicle/animal
retract own claim               STORY_KEPT   dropped     subj    -     person
retract own confession          STORY_KEPT   dropped     subj    -     person
retract own statement           STORY_KEPT   dropped     subj    -     person
retreat                         FIRMNESS     yielded     subj    -     org/party/country/person
retreat from                    WITHDRAW_FORCES  out         subj    -     force
return fire                     FIRST_SHOT   return      subj    -     person/force
return home                     MISSING      found       subj    -     person
return safely                   TOUCHDOWN    safe        subj    -     vehicle
return to ballot                CANDIDATE    in          obj     -     person
return to base                  TOUCHDOWN    safe        subj    -     vehicle
return to class                 EXPELLED     in          subj    -     person
return to classroom             HOLD_OFFICE  in          subj    -     person
return to duty                  HOLD_OFFICE  in          subj    -     person
return to own job               HOLD_OFFICE  in          subj    -     person
return to own post              HOLD_OFFICE  in          subj    -     person
return to patrol                HOLD_OFFICE  in          subj    -     person
return to port                  AFLOAT       afloat      subj    -     vehicle
return to work                  STRIKE_WORK  off         subj    -     person/org
revoke                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
revoke                          LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
revoke licence                  LICENSED     unlicensed  poss    -     person
revoke license                  LICENSED     unlicensed  poss    -     person
revolt                          LOYAL        turned      subj    -     person/force
rhapsodize about                REVIEWS      well        obj     subj  art/show/product
ride clean                      DRUG_TEST    clean       subj    -     person
ride out                        DAMAGED      intact      subj    -     building/object/vehicle/place
ride out scandal                HOLD_OFFICE  in          subj    -     person
ride out storm                  EVACUEES     stayed      subj    -     person/place
rig                             FAIR         rigged      obj     -     election/vote/game/event
ring                            SIEGE        on          obj     -     place/building
riot                            ORDERLY      violent     subj    -     any
rip _ apart                     DAMAGED      damaged     obj     -     building/object/vehicle/place
rip apart                       DAMAGED      damaged     obj     -     building/object/vehicle/place
roam free                       LEASH        loose       subj    -     animal
roam freely                     LEASH        loose       subj    -     animal
roam streets                    LEASH        loose       subj    -     animal
romp home                       ELECTION_RESULT  won         subj    -     person/party/org
rot                             MAINTAINED   neglected   subj    -     building/object/vehicle/place
rough _ up                      TREATMENT    badly       obj     subj  person/animal
rough up                        TREATMENT    badly       obj     subj  person/animal
round _ up                      LEASH        tied        obj     -     animal
round up                        LEASH        tied        obj     -     animal
rubber stamp                    VOTE_RESULT  approved    obj     -     thing
rubbish                         REVIEWS      badly       obj     subj  art/show/product
ruin                            DAMAGED      damaged     obj     -     building/object/vehicle/place
rule _ ineligible               CANDIDATE    out         obj     -     person
rule _ out                      GOAL_GIVEN   ruled_out   obj     -     point
rule _ out                      ACCEPT_OFFER  refused     obj     subj  deal/money
rule inadmissible               EVIDENCE_STATE  excluded    obj     -     evidence/object/document
rule out                        PLAN_STATUS  cancelled   next    -     inquiry/election/strike/tax/hearing/flight
rule out                        GOAL_GIVEN   ruled_out   obj     -     point
rule out                        ACCEPT_OFFER  refused     obj     subj  deal/money
rule out foul play in           FOUL_PLAY    no          next    -     death
rule out murder in              FOUL_PLAY    no          next    -     death
rule out of                     BAN_SPORT    banned      obj     -     person
rule out of race                CANDIDATE    out         obj     -     person
rumble on                       RESOLVED     unresolved  subj    -     thing
run again                       RUNNING      running     subj    -     thing
run aground                     AFLOAT       sunk        subj    -     vehicle
run amok                        ORDERLY      violent     subj    -     any
run as normal                   RUNNING      running     subj    -     thing
run as usual                    RUNNING      running     subj    -     thing
run at full capacity            RUNNING      running     subj    -     thing
run at loss                     PROFITABLE   loss        subj    -     business/org
run away                        ABDUCTION    own         subj    -     person
run away from home              ABDUCTION    own         subj    -     person
run dry                         VACANT       vacant      subj    -     thing
run free                        LEASH        loose       subj    -     animal
run freely                      TRAFFIC      flowing     subj    -     thing
run from cameras                PRESS        dodged      subj    -     person
run from scene                  AFTER_CRASH  fled        subj    -     person/vehicle
run full distance               RACE_END     finished    subj    -     person/vehicle/animal
run into sand                   LEADS        no          subj    -     thing
run late                        ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
run loose                       LEASH        loose       subj    -     animal
run normally                    RUNNING      running     subj    -     thing
run off                         ABDUCTION    own         subj    -     person
run on time                     ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
run out                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
run out of control              OUTBREAK     burning     subj    -     disease
run out of leads in             LEADS        no          next    -     thing
run out of money                SOLVENCY     bankrupt    subj    -     thing
run out of money                SOLVENCY     bankrupt    subj    -     business/org
run out of steam                STORM_STRENGTH  weaker      subj    -     weather
run over budget                 BUDGET_STATE  over        subj    -     thing
run own course                  PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
run red light                   RIGHT_OF_WAY  red         subj    -     person/vehicle
run riot                        ORDERLY      violent     subj    -     any
run stop sign                   RIGHT_OF_WAY  red         subj    -     person/vehicle
run to time                     ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
run wild                        LEASH        loose       subj    -     animal
rush _ to hospital              HOSPITAL     in          obj     -     person
rush to hospital                HOSPITAL     in          obj     -     person
rust away                       MAINTAINED   neglected   subj    -     building/object/vehicle/place
sack                            HOLD_OFFICE  out         obj     -     person
sail on                         AFLOAT       afloat      subj    -     vehicle
sail through                    VOTE_RESULT  approved    subj    -     thing
sail through to                 STAGE        through     subj    -     person/team/org
savage                          REVIEWS      badly       obj     subj  art/show/product
save life of                    LIFE         alive       obj     -     person/animal
save lives                      EFFECTIVE    effective   subj    -     drug
say goodbye                     PLAYER_MOVE  leaves      subj    -     person
say no to                       VOTE_RESULT  rejected    next    -     thing
say no to                       ACCEPT_OFFER  refused     obj     subj  deal/money
say nothing about               MENTION      omitted     next    subj  thing
say nothing in own own defence  TAKES_STAND  no          subj    -     person
say nothing of                  MENTION      omitted     next    subj  thing
say yes to                      VOTE_RESULT  approved    next    -     thing
say yes to                      ACCEPT_OFFER  accepted    obj     subj  deal/money
scrap                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
scrap                           PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
scrap                           LAW_FORCE    out         obj     -     rule/measure/law/sanction/order/regime/tax
scrap                           DEAL_STATE   off         obj     -     deal/contract
screen                          VETTED       checked     obj     -     thing
scrub                           DELETED      deleted     obj     -     thing
scrutinise                      VETTED       checked     obj     -     thing
scupper                         VOTE_RESULT  rejected    obj     -     thing
scupper                         SUCCESS      no          obj     -     thing
scupper                         DEAL_STATE   off         obj     -     deal/contract
scuttle                         AFLOAT       sunk        obj     -     vehicle
seal                            DEAL_STATE   on          obj     -     deal/contract
seal off                        OPEN_CLOSED  closed      obj     -     thing
secure majority                 MAJORITY     has         subj    -     org/party/person
secure own survival             DIVISION     up          subj    -     team
secure permission               PERMITTED    given       subj    -     person/org
secure permission for           PERMITTED    given       subj    next  person/org
see _ off                       SUCCESS      no          obj     -     thing
see it coming                   WARNED       warned      subj    -     any
see it coming about             WARNED       warned      subj    next  any
see it coming of                WARNED       warned      subj    next  any
see it through to end           RACE_END     finished    subj    -     person/vehicle/animal
see no danger in                SAFE         safe        next    -     thing
see no point in                 SUPPORT      against     subj    next  person
see nothing sinister in         FOUL_PLAY    no          next    -     death
see nothing suspicious in       FOUL_PLAY    no          next    -     death
see off                         SUCCESS      no          obj     -     thing
see out own contract            STAY_PUT     stay        subj    -     person
see out own deal                STAY_PUT     stay        subj    -     person
see out own term                HOLD_OFFICE  in          subj    -     person
see red                         ON_PITCH     off         subj    -     person
seep out                        LEAK         leaking     subj    -     thing
seize                           CAPTURED     taken       obj     -     place/building
seize up                        RUNNING      stopped     subj    -     thing
self isolate                    ISOLATED     in          subj    -     person/vehicle/animal
sell                            KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
sell                            KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
sell _ off                      KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
sell off                        KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
sell off                        KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
sell out                        VACANT       occupied    subj    -     thing
sell well                       SUCCESS      yes         subj    -     thing
send _ back                     KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
send _ down                     JAIL         jailed      obj     -     person
send _ home on full pay         HOLD_OFFICE  suspended   obj     -     person
send _ off                      ON_PITCH     off         obj     -     person
send _ packing                  HOLD_OFFICE  out         obj     -     person
send _ to bottom                AFLOAT       sunk        obj     -     vehicle
send _ to jail                  JAIL         jailed      obj     -     person
send _ to prison                JAIL         jailed      obj     -     person
send back                       KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
send crashing out               STAGE        out         obj     -     person/team/org
send down                       JAIL         jailed      obj     -     person
send home on full pay           HOLD_OFFICE  suspended   obj     -     person
send off                        ON_PITCH     off         obj     -     person
send packing                    STAGE        out         obj     -     person/team/org
send signals                    COMMS        sending     subj    -     any
send to bottom                  AFLOAT       sunk        obj     -     vehicle
send to jail                    JAIL         jailed      obj     -     person
send to prison                  JAIL         jailed      obj     -     person
serve ban                       BAN_SPORT    banned      subj    -     person
serve out own contract          STAY_PUT     stay        subj    -     person
serve out own term              HOLD_OFFICE  in          subj    -     person
service                         MAINTAINED   kept        obj     -     building/object/vehicle/place
set _ free                      CUSTODY      free        obj     -     person
set _ free unharmed             LIFE         alive       obj     -     person/animal
set aside                       LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
set free                        CUSTODY      free        obj     -     person
set free unharmed               LIFE         alive       obj     -     person/animal
set up                          PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
settle                          RESOLVED     resolved    obj     -     thing
settle for                      ACCEPT_OFFER  accepted    obj     subj  deal/money
share cell                      ACT_ALONE    together    subj    -     person
share flat                      ACT_ALONE    together    subj    -     person
share room                      ACT_ALONE    together    subj    -     person
shed jobs                       STAFFING     cutting     subj    -     business/org/building
shed staff                      STAFFING     cutting     subj    -     business/org/building
shed tears                      COMPOSURE    upset       subj    -     person
shed workers                    STAFFING     cutting     subj    -     business/org/building
shelter in place                EVACUEES     stayed      subj    -     person/place
shelve                          PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
ship _ out                      PLAYER_MOVE  leaves      obj     -     person
ship out                        PLAYER_MOVE  leaves      obj     -     person
shoot _ dead                    LIFE         dead        obj     -     person/animal
shoot _ down                    IMPACT       missed      obj     -     weapon
shoot _ down                    TOUCHDOWN    crashed     obj     -     vehicle
shoot dead                      LIFE         dead        obj     -     person
shoot dead                      LIFE         dead        obj     -     person/animal
shoot down                      VOTE_RESULT  rejected    obj     -     thing
shoot down                      IMPACT       missed      obj     -     weapon
shoot down                      TOUCHDOWN    crashed     obj     -     vehicle
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
should not use                  SAFE         unsafe      next    -     thing
should scrap                    SUPPORT      against     subj    next  person
should stop                     SUPPORT      against     subj    next  person
should stop using               SAFE         unsafe      next    -     thing
shout _ down                    RECEPTION    badly       obj     subj  any
shout down                      RECEPTION    badly       obj     subj  any
show _ door                     HOLD_OFFICE  out         obj     -     person
show door                       LENT         refused     obj     subj  person/org/business
show no emotion                 COMPOSURE    calm        subj    -     person
show no reaction                COMPOSURE    calm        subj    -     person
show no sign of ending          RESOLVED     unresolved  subj    -     thing
show red card to                ON_PITCH     off         obj     -     person
show restraint                  FORCE_SHOWN  restrained  subj    -     person/force/org
show up for work                STRIKE_WORK  off         subj    -     person/org
shred                           DELETED      deleted     obj     -     thing
shrink own workforce            STAFFING     cutting     subj    -     business/org/building
shrug _ off                     HEED         ignored     obj     subj  thing
shrug off                       HEED         ignored     obj     subj  thing
shun media                      PRESS        dodged      subj    -     person
shut down                       OPEN_CLOSED  closed      obj     -     thing
shut itself off                 RUNNING      stopped     subj    -     thing
shut own doors                  OPEN_CLOSED  closed      subj    -     thing
shut up shop                    OPEN_CLOSED  closed      subj    -     thing
side with                       PARTIALITY   sided       subj    -     person/org/country/document
sign for                        PLAYER_MOVE  leaves      subj    -     person
sign new contract               STAY_PUT     stay        subj    -     person
sign new contract               PLAYER_MOVE  stays       subj    -     person
sign new deal                   STAY_PUT     stay        subj    -     person
sign new deal                   PLAYER_MOVE  stays       subj    -     person
sign off on                     VOTE_RESULT  approved    next    -     thing
simmer                          RESOLVED     unresolved  subj    -     thing
sing from same hymn sheet       UNITY        united      subj    -     any
sink                            AFLOAT       sunk        subj    -     vehicle
sink                            AFLOAT       sunk        obj     -     vehicle
sink without trace              SUCCESS      no          subj    -     thing
sit empty                       VACANT       vacant      subj    -     thing
sit idle                        RUNNING      stopped     subj    -     thing
sit in cell                     CUSTODY      held        subj    -     person
sit in jail                     CUSTODY      held        subj    -     person
sit in prison                   CUSTODY      held        subj    -     person
sit in private                  SECRET       secret      subj    -     thing
sit it out                      EVACUEES     stayed      subj    -     person/place
sit on                          HEED         ignored     obj     subj  thing
sit on bench                    LINEUP       out         subj    -     person
sit on fence                    PARTIALITY   neutral     subj    -     person/org/country/document
skimp on                        MAINTAINED   neglected   obj     -     building/object/vehicle/place
skin _ alive                    LIFE         dead        gap     -     person/animal
skin alive                      LIFE         dead        obj     -     person/animal
skip checks                     VETTED       unchecked   subj    -     thing
skip over                       MENTION      omitted     next    subj  thing
slam door on                    VOTE_RESULT  rejected    next    -     thing
slam into                       IMPACT       hit         subj    -     weapon/shot
slam into                       TOUCHDOWN    crashed     subj    -     vehicle
slash jobs                      STAFFING     cutting     subj    -     business/org/building
slash own workforce             STAFFING     cutting     subj    -     business/org/building
slate                           REVIEWS      badly       obj     subj  art/show/product
slaughter                       LIFE         dead        obj     -     person/animal
sleep through                   SLEEP        unconscious  subj    -     person
slide into red                  PROFITABLE   loss        subj    -     business/org
slip into coma                  SLEEP        unconscious  subj    -     person
slip out                        ABDUCTION    own         subj    -     person
slip out by back door           PRESS        dodged      subj    -     person
slip out of                     CUSTODY      fugitive    subj    -     person
slip through unchecked          VETTED       unchecked   subj    -     thing
slump to loss                   PROFITABLE   loss        subj    -     business/org
smash                           DAMAGED      damaged     obj     -     building/object/vehicle/place
smash windows                   ORDERLY      violent     subj    -     any
smell of alcohol                SOBRIETY     drunk       subj    -     person
smell of drink                  SOBRIETY     drunk       subj    -     person
smooth over                     RESOLVED     resolved    obj     -     thing
smooth way for                  VOTE_RESULT  approved    next    -     thing
smoulder                        FIRE_STATE   burning     subj    -     fire
snap                            DAMAGED      damaged     subj    -     building/object/vehicle/place
snap _ up                       ACCEPT_OFFER  accepted    obj     subj  deal/money
snap up                         ACCEPT_OFFER  accepted    obj     subj  deal/money
snatch                          ABDUCTION    taken       obj     -     person
sneak out                       ABDUCTION    own         subj    -     person
snub                            ACCEPT_OFFER  refused     obj     subj  deal/money
sob                             COMPOSURE    upset       subj    -     person
soften own stance               FIRMNESS     yielded     subj    -     person/org/party/country
soldier on                      HOLD_OFFICE  in          subj    -     person
solve                           RESOLVED     resolved    obj     -     thing
sort _ out                      RESOLVED     resolved    obj     -     thing
sort out                        RESOLVED     resolved    obj     -     thing
sound alarm about               SAFE         unsafe      next    -     thing
sound alarm over                SAFE         unsafe      next    -     thing
spare jail                      JAIL         spared      obj     -     person
spare prison                    JAIL         spared      obj     -     person
speak against                   SUPPORT      against     subj    next  person
speak in own own defence        TAKES_STAND  yes         subj    -     person
speak out against               SUPPORT      against     subj    next  person
speak up for                    SUPPORT      for         subj    next  person
speak with one voice            UNITY        united      subj    -     any
speed away                      AFTER_CRASH  fled        subj    -     person/vehicle
speed off                       AFTER_CRASH  fled        subj    -     person/vehicle
spell _ out                     MENTION      listed      obj     subj  thing
spell out                       MENTION      listed      obj     subj  thing
spew                            LEAK         leaking     subj    -     thing
spill into                      LEAK         leaking     subj    -     thing
spin out of control             TOUCHDOWN    crashed     subj    -     vehicle
spiral out of control           OUTBREAK     burning     subj    -     disease
spiral out of control           BUDGET_STATE  over        subj    -     thing
splinter                        UNITY        split       subj    -     any
spread                          FIRE_STATE   burning     subj    -     fire
spread                          OUTBREAK     burning     subj    -     disease
spread between people           CONTAGIOUS   yes         subj    -     disease
spread easily                   CONTAGIOUS   yes         subj    -     disease
spread from person to person    CONTAGIOUS   yes         subj    -     disease
spread through air              CONTAGIOUS   yes         subj    -     disease
spring back to life             RUNNING      running     subj    -     thing
spurn                           ACCEPT_OFFER  refused     obj     subj  deal/money
squabble                        UNITY        split       subj    -     any
squat in                        VACANT       occupied    next    -     thing
stab _ to death                 LIFE         dead        obj     -     person/animal
stab to death                   LIFE         dead        obj     -     person
stab to death                   LIFE         dead        obj     -     person/animal
stage walkout                   STRIKE_WORK  on          subj    -     person/org
stall                           TALKS        off         subj    -     meeting
stamp _ out                     OUTBREAK     out         obj     -     disease
stamp out                       OUTBREAK     out         obj     -     disease
stand                           LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stand                           GOAL_GIVEN   given       subj    -     point
stand as one                    UNITY        united      subj    -     any
stand by                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
stand by                        PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
stand by                        FORCE_SHOWN  restrained  subj    -     person/force/org
stand by every word             STORY_KEPT   kept        subj    -     person
stand by own account            STORY_KEPT   kept        subj    -     person
stand by own claim              STORY_KEPT   kept        subj    -     person
stand by own statement          STORY_KEPT   kept        subj    -     person
stand by own story              STORY_KEPT   kept        subj    -     person
stand by own testimony          STORY_KEPT   kept        subj    -     person
stand by own version            STORY_KEPT   kept        subj    -     person
stand down                      HOLD_OFFICE  out         subj    -     person
stand empty                     VACANT       vacant      subj    -     thing
stand firm                      FIRMNESS     firm        subj    -     person/org/party/country
stand idle                      RUNNING      stopped     subj    -     thing
stand impassively               COMPOSURE    calm        subj    -     person
stand in place                  PLACEMENT    there       subj    -     object/art/building
stand in way of                 VOTE_RESULT  rejected    next    -     thing
stand own ground                FIRMNESS     firm        subj    -     person/org/party/country
stand shoulder to shoulder      UNITY        united      subj    -     any
stand united                    UNITY        united      subj    -     any
stand up for                    SUPPORT      for         subj    next  person
stand where it always           PLACEMENT    there       subj    -     object/art/building
start against                   LINEUP       in          subj    -     person
start eating                    EATING       eats        subj    -     person
start game                      LINEUP       in          subj    -     person
start hunger strike             EATING       fasts       subj    -     person
start late                      ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
start match                     LINEUP       in          subj    -     person
start new job                   EMPLOYED     employed    subj    -     person
start on bench                  LINEUP       out         subj    -     person
start on time                   ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
start shooting                  FIRST_SHOT   first       subj    -     person/force
start without permission        PERMITTED    refused     subj    -     person/org
starve                          TREATMENT    badly       obj     subj  person/animal
starve oneself                  EATING       fasts       subj    -     person
starve to death                 LIFE         dead        subj    -     person/animal
stay                            LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stay afloat                     SOLVENCY     solvent     subj    -     thing
stay afloat                     AFLOAT       afloat      subj    -     vehicle
stay as _office                 HOLD_OFFICE  in          subj    office  person
stay at club                    PLAYER_MOVE  stays       subj    -     person
stay at helm                    HOLD_OFFICE  in          subj    -     person
stay at home                    EVACUEES     stayed      subj    -     person/place
stay at own post                HOLD_OFFICE  in          subj    -     person
stay at scene                   AFTER_CRASH  stayed      subj    -     person/vehicle
stay at school                  EXPELLED     in          subj    -     person
stay back                       FORCE_SHOWN  restrained  subj    -     person/force/org
stay behind                     EVACUEES     stayed      subj    -     person/place
stay calm                       COMPOSURE    calm        subj    -     person
stay course                     FIRMNESS     firm        subj    -     person/org/party/country
stay in                         WITHDRAW_FORCES  in          subj    -     force
stay in barracks                FORCE_SHOWN  restrained  subj    -     person/force/org
stay in business                SOLVENCY     solvent     subj    -     thing
stay in competition             STAGE        through     subj    -     person/team/org
stay in contact with            COMMS        sending     subj    -     any
stay in family                  KEEP_LOSE    kept        subj    -     thing
stay in family hands            KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
stay in force                   LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stay in force                   LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
stay in office                  HOLD_OFFICE  in          subj    -     person
stay in own hands               KEEP_LOSE    kept        subj    -     thing
stay in own homes               EVACUEES     stayed      subj    -     person/place
stay in own homes               TENANCY      in          subj    -     person
stay in own job                 HOLD_OFFICE  in          subj    -     person
stay in own post                HOLD_OFFICE  in          subj    -     person
stay in own seat                HOLD_OFFICE  in          subj    -     person
stay in place                   LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stay in place                   PLACEMENT    there       subj    -     object/art/building
stay in place                   LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
stay in post                    HOLD_OFFICE  in          subj    -     person
stay in race                    CANDIDATE    in          subj    -     person
stay in touch with              COMMS        sending     subj    -     any
stay indoors                    EVACUEES     stayed      subj    -     person/place
stay loyal                      LOYAL        loyal       subj    -     person/force
stay loyal to                   STAY_PUT     stay        subj    -     person
stay neutral                    PARTIALITY   neutral     subj    -     person/org/country/document
stay on                         HOLD_OFFICE  in          subj    -     person
stay on as                      HOLD_OFFICE  in          subj    -     person
stay on as _office              HOLD_OFFICE  in          subj    office  person
stay on ballot                  CANDIDATE    in          subj    -     person
stay on field                   ON_PITCH     on          subj    -     person
stay on pitch                   ON_PITCH     on          subj    -     person
stay on rails                   RAILS        on          subj    -     vehicle
stay on rails                   RAILS        on          subj    -     any
stay on track                   RAILS        on          subj    -     vehicle
stay out of                     PARTIALITY   neutral     subj    -     person/org/country/document
stay out of prison              JAIL         spared      subj    -     person
stay out of sight               FORCE_SHOWN  restrained  subj    -     person/force/org
stay peaceful                   ORDERLY      peaceful    subj    -     any
stay put                        STAY_PUT     stay        subj    -     person
stay put                        KEEP_LOSE    kept        subj    -     building/business/place/art/org/team/object
stay put                        WITHDRAW_FORCES  in          subj    -     force
stay silent                     TAKES_STAND  no          subj    -     person
stay up                         DIVISION     up          subj    -     team
stay upright                    RAILS        on          subj    -     vehicle
stay where it be                PLACEMENT    there       subj    -     object/art/building
stay within budget              BUDGET_STATE  within      subj    -     thing
steal                           FAIR         rigged      obj     -     election/vote/game/event
steal data                      INTRUSION    in          subj    -     person/event
stem                            OUTBREAK     out         obj     -     disease
step aside                      HOLD_OFFICE  out         subj    -     person
step down                       HOLD_OFFICE  out         subj    -     person
stick                           TRUCE        peace       subj    -     treaty
stick to                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
stick to                        PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
stick to own account            STORY_KEPT   kept        subj    -     person
stick to own guns               FIRMNESS     firm        subj    -     person/org/party/country
stick to own story              STORY_KEPT   kept        subj    -     person
stick to own version            STORY_KEPT   kept        subj    -     person
stick to rules                  HONESTY      honest      subj    -     person
stick together                  UNITY        united      subj    -     any
stiff                           WAGED        unpaid      obj     -     person/org
still be _office                HOLD_OFFICE  in          subj    office  person
stink                           CONTAMINATED  tainted     subj    -     building/place/water/substance
stop                            EFFECTIVE    effective   subj    -     drug
stop _ in own tracks            VOTE_RESULT  rejected    obj     -     thing
stop after                      AFTER_CRASH  stayed      subj    -     person/vehicle
stop at scene                   AFTER_CRASH  stayed      subj    -     person/vehicle
stop for cameras                PRESS        faced       subj    -     person
stop responding                 COMMS        silent      subj    -     any
stop running                    RUNNING      stopped     subj    -     thing
stop sending                    COMMS        silent      subj    -     any
stop to help                    AFTER_CRASH  stayed      subj    -     person/vehicle
stop trading                    SOLVENCY     bankrupt    subj    -     thing
stop transmitting               COMMS        silent      subj    -     any
stop turning                    RUNNING      stopped     subj    -     thing
stop working                    RUNNING      stopped     subj    -     thing
storm                           CAPTURED     taken       obj     -     place/building
stray                           ABDUCTION    own         subj    -     person
strengthen                      MAINTAINED   kept        obj     -     building/object/vehicle/place
strengthen                      STORM_STRENGTH  stronger    subj    -     weather
strike                          IMPACT       hit         subj    -     weapon/shot
strike _ off                    GOAL_GIVEN   ruled_out   obj     -     point
strike down                     LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
strike down                     VOTE_RESULT  rejected    obj     -     thing
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
strip licence                   LICENSED     unlicensed  poss    -     person
strip of own licence            LICENSED     unlicensed  obj     -     person
strip of own license            LICENSED     unlicensed  obj     -     person
strip of own post               HOLD_OFFICE  out         obj     -     person
strip of post                   HOLD_OFFICE  out         obj     -     person
struggle to contain             FIRE_STATE   burning     next    -     fire
struggle to cope                COPE         overwhelmed  subj    -     thing
struggle to explain             CLARITY      unclear     next    -     thing
struggle to find staff          MANNED       short       subj    -     thing
struggle violently              SURRENDER    fought      subj    -     any
stuff ballot boxes in           FAIR         rigged      obj     -     election/vote/game/event
submit own resignation          HOLD_OFFICE  out         subj    -     person
subside                         STORM_STRENGTH  weaker      subj    -     weather
succumb                         LIFE         dead        subj    -     person
succumb to                      LIFE         dead        subj    -     person/animal
succumb to own injury           LIFE         dead        subj    -     person
suffer defeat                   ELECTION_RESULT  lost        subj    -     person/party/org
suffer delays                   ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
suffer loss                     PROFITABLE   loss        subj    -     business/org
suffer neglect                  TREATMENT    badly       subj    -     person/animal
suffer pay cut                  PAY_MOVE     down        subj    -     person
suffer relegation               DIVISION     down        subj    -     any
support                         SUPPORT      for         subj    next  person
suppress                        EVIDENCE_STATE  excluded    obj     -     evidence/object/document
surrender own licence           LICENSED     unlicensed  subj    -     person
surrender peacefully            SURRENDER    gave_up     subj    -     any
surrender to                    SURRENDER    gave_up     subj    -     any
surrender without fight         SURRENDER    gave_up     subj    -     any
surround                        SIEGE        on          obj     -     place/building
survive                         LIFE         alive       subj    -     person
survive                         LIFE         alive       subj    -     person/animal
survive                         TRUCE        peace       subj    -     treaty
survive                         DAMAGED      intact      subj    -     building/vehicle/object
survive in                      DIVISION     up          subj    -     team
survive in own post             HOLD_OFFICE  in          subj    -     person
survive without scratch         DAMAGED      intact      subj    -     building/object/vehicle/place
suspend                         HOLD_OFFICE  suspended   obj     -     person
suspend                         LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
suspend from                    BAN_SPORT    banned      obj     -     person
suspend licence                 LICENSED     unlicensed  poss    -     person
suspend license                 LICENSED     unlicensed  poss    -     person
suspend own campaign            CANDIDATE    out         subj    -     person
swallow pay cut                 PAY_MOVE     down        subj    -     person
sweep _ aside                   HEED         ignored     obj     subj  thing
sweep _ away                    DAMAGED      damaged     obj     -     building/object/vehicle/place
sweep _ under carpet            DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
sweep aside                     HEED         ignored     obj     subj  thing
sweep away                      DAMAGED      damaged     obj     -     building/object/vehicle/place
sweep to victory                ELECTION_RESULT  won         subj    -     person/party/org
sweep under carpet              DISCLOSED    secret      obj     -     money/payment/object/plan/claim/event/work
swell own ranks                 STAFFING     hiring      subj    -     business/org/building
swim back out                   LIFE         alive       subj    -     person/animal
swing behind                    SUPPORT      for         subj    next  person
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
take _ off ballot               CANDIDATE    out         obj     -     person
take _ off market               ON_SALE      off         obj     -     product/goods/substance/drug/object
take _ off shelves              ON_SALE      off         obj     -     product/goods/substance/drug/object
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
take back own claim             STORY_KEPT   dropped     subj    -     person
take back own statement         STORY_KEPT   dropped     subj    -     person
take back own words             STORY_KEPT   dropped     subj    -     person
take banned                     DRUG_TEST    doped       subj    -     person
take bookings again             RUNNING      running     subj    -     thing
take by surprise                WARNED       not         obj     -     person/org/building
take control of                 CAPTURED     taken       obj     -     place/building
take down                       PLACEMENT    gone        obj     -     object/art/building
take drugs                      DRUG_TEST    doped       subj    -     person
take effect                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
take effect                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime/tax
take food                       EATING       eats        subj    -     person
take good care of               TREATMENT    well        obj     subj  person/animal
take heed of                    HEED         heeded      obj     subj  thing
take hold                       FIRE_STATE   burning     subj    -     fire
take hostage                    CUSTODY      held        obj     -     person
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
take off ballot                 CANDIDATE    out         obj     -     person
take off late                   ON_TIME      late        subj    -     vehicle/flight/service/project/event/building
take off market                 ON_SALE      off         obj     -     product/goods/substance/drug/object
take off on schedule            ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
take off on time                ON_TIME      on_time     subj    -     vehicle/flight/service/project/event/building
take off shelves                ON_SALE      off         obj     -     product/goods/substance/drug/object
take offline                    RUNNING      stopped     obj     -     thing
take on board                   HEED         heeded      obj     subj  thing
take on staff                   STAFFING     hiring      subj    -     business/org/building
take on workers                 STAFFING     hiring      subj    -     business/org/building
take out of service             RUNNING      stopped     obj     -     thing
take own seat as usual          HOLD_OFFICE  in          subj    -     person
take pay cut                    PAY_MOVE     down        subj    -     person
take place                      PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
take place as planned           PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
take place as scheduled         PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
take place behind closed doors  SECRET       secret      subj    -     thing
take questions                  PRESS        faced       subj    -     person
take refuge in                  EVACUEES     left        subj    -     person/place
take seriously                  HEED         heeded      obj     subj  thing
take sides                      PARTIALITY   sided       subj    -     person/org/country/document
take stand                      TAKES_STAND  yes         subj    -     person
take steroids                   DRUG_TEST    doped       subj    -     person
take to hospital                HOSPITAL     in          obj     -     person
take to safety                  EVACUEES     left        obj     -     person/place
take turn for better            BETTER       better      subj    -     thing
take turn for worse             CURED        sick        subj    -     person/animal
take turn for worse             BETTER       worse       subj    -     thing
take unawares                   WARNED       not         obj     -     person/org/building
take up                         ACCEPT_OFFER  accepted    obj     subj  deal/money
take witness stand              TAKES_STAND  yes         subj    -     person
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
tear through                    IMPACT       hit         subj    -     weapon/shot
tear to shreds                  REVIEWS      badly       obj     subj  art/show/product
tear up                         DEAL_STATE   off         obj     -     deal/contract
tear up own contract            STAY_PUT     move        subj    -     person
teeter on brink                 SOLVENCY     bankrupt    subj    -     business/org
tell _ nothing about            WARNED       not         obj     next  person/org/building
tell _ nothing of               WARNED       not         obj     next  person/org/building
tell nothing                    WARNED       not         obj     -     person/org/building
tender own resignation          HOLD_OFFICE  out         subj    -     person
test                            VETTED       checked     obj     -     thing
test negative                   DRUG_TEST    clean       subj    -     person
test positive                   DRUG_TEST    doped       subj    -     person
testify                         TAKES_STAND  yes         subj    -     person
throw _ out                     EVIDENCE_STATE  excluded    obj     -     evidence/object/document
throw _ out                     TENANCY      out         obj     -     person
throw _ out                     ACCEPT_OFFER  refused     obj     subj  deal/money
throw _ out of school           EXPELLED     out         obj     -     person
throw down own weapons          SURRENDER    gave_up     subj    -     any
throw in towel                  HOLD_OFFICE  out         subj    -     person
throw in towel                  RACE_END     retired     subj    -     person/vehicle/animal
throw open                      OPEN_CLOSED  open        obj     -     thing
throw open own doors            OPEN_CLOSED  open        subj    -     thing
throw out                       LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
throw out                       VOTE_RESULT  rejected    obj     -     thing
throw out                       EVIDENCE_STATE  excluded    obj     -     evidence/object/document
throw out                       TENANCY      out         obj     -     person
throw out                       ACCEPT_OFFER  refused     obj     subj  deal/money
throw out candidacy             CANDIDATE    out         poss    -     person
throw out of school             EXPELLED     out         obj     -     person
throw own hat into ring         CANDIDATE    in          subj    -     person
throw own weight behind         SUPPORT      for         subj    next  person
throw own weight behind         PARTIALITY   sided       subj    -     person/org/country/document
throw stones                    ORDERLY      violent     subj    -     any
thwart                          VOTE_RESULT  rejected    obj     -     thing
thwart                          SUCCESS      no          obj     -     thing
tie _ up                        LEASH        tied        obj     -     animal
tie down                        PLAYER_MOVE  stays       next    -     person
tie up                          LEASH        tied        obj     -     animal
tilt towards                    PARTIALITY   sided       subj    -     person/org/country/document
tip _ off                       WARNED       warned      obj     -     person/org/building
tip _ off about                 WARNED       warned      obj     next  person/org/building
tip _ off of                    WARNED       warned      obj     next  person/org/building
tip off                         WARNED       warned      obj     -     person/org/building
topple                          PLACEMENT    gone        obj     -     object/art/building
torpedo                         SUCCESS      no          obj     -     thing
torpedo                         AFLOAT       sunk        obj     -     vehicle
torpedo                         DEAL_STATE   off         obj     -     deal/contract
torture                         TREATMENT    badly       obj     subj  person/animal
touch down safely               TOUCHDOWN    safe        subj    -     vehicle
trade as usual                  OPEN_CLOSED  open        subj    -     thing
trade as usual                  SOLVENCY     solvent     subj    -     thing
trade normally                  SOLVENCY     solvent     subj    -     thing
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
trim own workforce              STAFFING     cutting     subj    -     business/org/building
turf _ out                      TENANCY      out         obj     -     person
turf out                        TENANCY      out         obj     -     person
turn _ away                     LENT         refused     obj     subj  person/org/business
turn _ down                     VOTE_RESULT  rejected    obj     -     thing
turn _ down                     ACCEPT_OFFER  refused     obj     subj  deal/money
turn _ down                     LENT         refused     obj     subj  person/org/business
turn _ down for loan            LENT         refused     obj     subj  person/org/business
turn again                      RUNNING      running     subj    -     thing
turn against                    LOYAL        turned      subj    -     person/force
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
turn down for loan              LENT         refused     obj     subj  person/org/business
turn down move                  STAY_PUT     stay        subj    -     person
turn down move                  PLAYER_MOVE  stays       subj    -     person
turn into riot                  ORDERLY      violent     subj    -     any
turn off life support           LIFE         dead        poss    -     person
turn oneself in                 SURRENDER    gave_up     subj    -     any
turn own back on                PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
turn own back on                LOYAL        turned      subj    -     person/force
turn own back on move           STAY_PUT     stay        subj    -     person
turn own coat                   LOYAL        turned      subj    -     person/force
turn own nose up at             ACCEPT_OFFER  refused     obj     subj  deal/money
turn own thumbs down on         VOTE_RESULT  rejected    next    -     thing
turn profit                     PROFITABLE   profit      subj    -     business/org
turn ugly                       ORDERLY      violent     subj    -     any
turn up                         MISSING      found       subj    -     any
turn up for own shift           STRIKE_WORK  off         subj    -     person/org
turn up for work                STRIKE_WORK  off         subj    -     person/org
turn up safe                    MISSING      found       subj    -     any
turn up safe                    MISSING      found       subj    -     person
turn violent                    ORDERLY      violent     subj    -     any
turn water cannon on            FORCE_SHOWN  used        subj    -     person/force/org
undergo tests                   VETTED       checked     subj    -     thing
undo                            LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
unload                          KEEP_LOSE    lost        obj     -     building/business/place/art/org/team/object/market
unmask                          ANONYMOUS    known       obj     -     any
unravel                         SUCCESS      no          subj    -     thing
unravel                         TRUCE        war         subj    -     treaty
unseal                          OPEN_CLOSED  open        obj     -     thing
unseat                          HOLD_OFFICE  out         obj     -     person
uphold                          LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
uphold candidacy                CANDIDATE    in          poss    -     person
urge _ to reject                SUPPORT      against     subj    next  person
urge _ to vote against          SUPPORT      against     subj    next  person
urge _ to vote for              SUPPORT      for         subj    next  person
urge customers to stop using    SAFE         unsafe      next    -     thing
urge people to stop using       SAFE         unsafe      next    -     thing
use banned                      DRUG_TEST    doped       subj    -     person
use batons                      FORCE_SHOWN  used        subj    -     person/force/org
use crib sheet                  HONESTY      cheated     subj    -     person
use force                       FORCE_SHOWN  used        subj    -     person/force/org
use no force                    FORCE_SHOWN  restrained  subj    -     person/force/org
use pepper spray                FORCE_SHOWN  used        subj    -     person/force/org
use steroids                    DRUG_TEST    doped       subj    -     person
use tear gas                    FORCE_SHOWN  used        subj    -     person/force/org
use water cannon                FORCE_SHOWN  used        subj    -     person/force/org
vacate                          VACANT       vacant      next    -     thing
vacate own office               HOLD_OFFICE  out         subj    -     person
vacate own post                 HOLD_OFFICE  out         subj    -     person
vanish                          MISSING      missing     subj    -     any
vanish                          MISSING      missing     subj    -     person
vanish without trace            MISSING      missing     subj    -     any
vet                             VETTED       checked     obj     -     thing
veto                            VOTE_RESULT  rejected    obj     -     thing
veto                            DEAL_STATE   off         obj     -     deal/contract
visit _ again                   OPEN_CLOSED  open        obj     -     thing
vote against                    SUPPORT      against     subj    next  person
vote down                       VOTE_RESULT  rejected    obj     -     thing
vote for                        SUPPORT      for         subj    next  person
vote out                        HOLD_OFFICE  out         obj     -     person
vote through                    VOTE_RESULT  approved    obj     -     thing
vouch for                       SAFE         safe        next    -     thing
vouch for safety of             SAFE         safe        next    -     thing
vow to fight on                 SURRENDER    fought      subj    -     any
vow to stay                     HOLD_OFFICE  in          subj    -     person
wade in                         FORCE_SHOWN  used        subj    -     person/force/org
wait for own money              WAGED        unpaid      subj    -     person/org
wait for own wages              WAGED        unpaid      subj    -     person/org
wait for police                 AFTER_CRASH  stayed      subj    -     person/vehicle
wait in jail                    CUSTODY      held        subj    -     person
waive                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
walk away from                  PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
walk away from                  LIFE         alive       subj    -     person/animal
walk away from                  DEAL_STATE   off         obj     -     deal/contract
walk free                       CUSTODY      free        subj    -     person
walk free from court            JAIL         spared      subj    -     person
walk free from wreck            LIFE         alive       subj    -     person/animal
walk into police station        MISSING      found       subj    -     person
walk off by                     ABDUCTION    own         subj    -     person
walk off job                    STRIKE_WORK  on          subj    -     person/org
walk out                        STRIKE_WORK  on          subj    -     person/org
walk out of court               CUSTODY      free        subj    -     person
walk out of hospital            HOSPITAL     out         subj    -     person
walk out of jail                CUSTODY      free        subj    -     person
walk out of prison              CUSTODY      free        subj    -     person
walk out on                     STAY_PUT     move        subj    -     person
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
watch from stands               BAN_SPORT    banned      subj    -     person
watch from stands               LINEUP       out         subj    -     person
wave _ away                     HEED         ignored     obj     subj  thing
wave _ away                     ACCEPT_OFFER  refused     obj     subj  deal/money
wave away                       HEED         ignored     obj     subj  thing
wave away                       ACCEPT_OFFER  refused     obj     subj  deal/money
wave gun                        ARMED        armed       subj    -     person
wave knife                      ARMED        armed       subj    -     person
wave through                    VOTE_RESULT  approved    obj     -     thing
wave through                    DEAL_STATE   on          obj     -     deal/contract
wave white flag                 SURRENDER    gave_up     subj    -     any
weaken                          STORM_STRENGTH  weaker      subj    -     weather
wear out                        MAINTAINED   neglected   subj    -     building/object/vehicle/place
weather storm at home           EVACUEES     stayed      subj    -     person/place
weep                            COMPOSURE    upset       subj    -     person
weigh in behind                 PARTIALITY   sided       subj    -     person/org/country/document
welcome                         SATISFIED    yes         subj    -     person/org
welcome                         ACCEPT_OFFER  accepted    obj     subj  deal/money
welcome visitors again          OPEN_CLOSED  open        subj    -     thing
whip                            TREATMENT    badly       obj     subj  person/animal
whistle at                      RECEPTION    badly       obj     subj  any
wield axe                       ARMED        armed       subj    -     person
wield knife                     ARMED        armed       subj    -     person
win applause                    RECEPTION    well        subj    -     any
win approval                    VOTE_RESULT  approved    subj    -     thing
win approval                    PERMITTED    given       subj    -     person/org
win approval for                PERMITTED    given       subj    next  person/org
win backing                     VOTE_RESULT  approved    subj    -     thing
win blessing                    VOTE_RESULT  approved    subj    -     thing
win consent                     VOTE_RESULT  approved    subj    -     thing
win critical acclaim            REVIEWS      well        subj    -     art/show/product
win election                    ELECTION_RESULT  won         subj    -     person/party/org
win licence                     VOTE_RESULT  approved    subj    -     thing
win license                     VOTE_RESULT  approved    subj    -     thing
win outright majority           MAJORITY     has         subj    -     org/party/person
win own approval                VOTE_RESULT  approved    subj    -     thing
win own freedom                 CUSTODY      free        subj    -     person
win pay rise                    PAY_MOVE     up          subj    -     person
win permission                  PERMITTED    given       subj    -     person/org
win permission for              PERMITTED    given       subj    next  person/org
win plaudits                    RECEPTION    well        subj    -     any
win promotion                   DIVISION     up          subj    -     any
win raise                       PAY_MOVE     up          subj    -     person
win rave reviews                REVIEWS      well        subj    -     art/show/product
win re election                 ELECTION_RESULT  won         subj    -     person/party/org
win reprieve                    OPEN_CLOSED  open        subj    -     building/place
win right to stay               TENANCY      in          subj    -     person
win seat                        ELECTION_RESULT  won         subj    -     person/party/org
win second term                 ELECTION_RESULT  won         subj    -     person/party/org
win through to                  STAGE        through     subj    -     person/team/org
win vote                        ELECTION_RESULT  won         subj    -     person/party/org
wind _ up                       PLAN_STATUS  cancelled   gap     -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
wind up                         PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
wipe                            DELETED      deleted     obj     -     thing
wipe _ out                      GOAL_GIVEN   ruled_out   obj     -     point
wipe out                        GOAL_GIVEN   ruled_out   obj     -     point
withdraw                        LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
withdraw                        WITHDRAW_FORCES  out         subj    -     force
withdraw _ from market          ON_SALE      off         obj     -     product/goods/substance/drug/object
withdraw _ from sale            ON_SALE      off         obj     -     product/goods/substance/drug/object
withdraw from                   WITHDRAW_FORCES  out         subj    -     force
withdraw from market            ON_SALE      off         obj     -     product/goods/substance/drug/object
withdraw from race              CANDIDATE    out         subj    -     person
withdraw from race              RACE_END     retired     subj    -     person/vehicle/animal
withdraw from sale              ON_SALE      off         obj     -     product/goods/substance/drug/object
withdraw licence                LICENSED     unlicensed  poss    -     person
withdraw own allegation         STORY_KEPT   dropped     subj    -     person
withdraw own candidacy          CANDIDATE    out         subj    -     person
withdraw own claim              STORY_KEPT   dropped     subj    -     person
withdraw own statement          STORY_KEPT   dropped     subj    -     person
withhold approval from          VOTE_RESULT  rejected    next    -     thing
withhold consent from           VOTE_RESULT  rejected    next    -     thing
withhold own labour             STRIKE_WORK  on          subj    -     person/org
withstand                       DAMAGED      intact      subj    -     building/object/vehicle/place
withstand siege                 CAPTURED     held        subj    -     place/building
work                            EFFECTIVE    effective   subj    -     drug
work as intended                EFFECTIVE    effective   subj    -     drug
work as normal                  RUNNING      running     subj    -     thing
work as promised                RUNNING      running     subj    -     thing
work as usual                   STRIKE_WORK  off         subj    -     person/org
work for free                   WAGED        unpaid      subj    -     person/org
work for nothing                WAGED        unpaid      subj    -     person/org
work normally                   RUNNING      running     subj    -     thing
work normally                   STRIKE_WORK  off         subj    -     person/org
work perfectly                  RUNNING      running     subj    -     thing
work properly                   RUNNING      running     subj    -     thing
work together                   ACT_ALONE    together    subj    -     person
work treat                      SUCCESS      yes         subj    -     thing
work well together              TERMS        good        subj    -     any
work without insurance          INSURED      uninsured   subj    -     any
work without pay                WAGED        unpaid      subj    -     person/org
work without permit             PERMITTED    refused     subj    -     person/org
work wonders                    EFFECTIVE    effective   subj    -     drug
worsen                          BETTER       worse       subj    -     thing
would not hurt fly              TEMPER       gentle      subj    -     person/animal
wreck                           DAMAGED      damaged     obj     -     building/object/vehicle/place
wrestle _ to ground             SURRENDER    fought      obj     -     person
wrestle to ground               SURRENDER    fought      obj     -     person
write _ off                     LOAN_STATE   unpaid      obj     -     thing
write off                       LOAN_STATE   unpaid      obj     -     thing
write own own                   HONESTY      honest      subj    -     person
yield agreement                 TALKS        on          subj    -     meeting
yield nothing                   SUCCESS      no          subj    -     thing
yield results                   SUCCESS      yes         subj    -     thing
yield to                        FIRMNESS     yielded     subj    -     person/org/party/country
yield to                        FIRMNESS     yielded     subj    -     org/party/country/person
