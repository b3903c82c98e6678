# States as they are told in ordinary words, by a phrase that no one verb stands for: "is back in front of
# her classes", "was waved through", "has gone to the wall". Word knowledge only: what reads it looks
# for the words in order, whatever the tree of the sentence.
#
# words   in their dictionary form; between them may stand articles, adverbs, auxiliaries and adjectives.
#         `own` stands for any possessive, `_` for a short noun phrase, `_office` for
#         one that ends in a row of office.lex, `be` also for a verb of lasting.lex.
# frame, state  of frame.lex and stateset.lex
# of      where the one stands that is in the state: subj, obj (undone voice: of a passive its subject),
#         next = the noun behind the phrase, gap = the noun at `_`, poss = whose the thing is;
#         saying = who says it
# with    of a stance, where the thing stands that it is to; of an office, which
# class   of the one in the state, of argclass.lex or thing = nobody; any
#: words+  frame@frame  state  of{subj|obj|next|gap|poss|saying}  with{subj|obj|next|gap|poss|office}?  class
abandon                         PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
abandon own campaign            CANDIDATE    out         subj    -     person
abolish                         LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
accept orders again             RUNNING      running     subj    -     thing
advise _ to accept              SUPPORT      for         subj    next  person
agree to                        VOTE_RESULT  approved    next    -     thing
agree to part with              KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
agree to sell                   KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
allow _ to go ahead             VOTE_RESULT  approved    obj     -     thing
allow back into                 OPEN_CLOSED  open        obj     -     thing
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
apply                           LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
approve                         VOTE_RESULT  approved    obj     -     thing
approve candidacy               CANDIDATE    in          poss    -     person
arrest                          CUSTODY      held        obj     -     person
ask _ to reject                 SUPPORT      against     subj    next  person
ask to leave                    STAY_PUT     move        subj    -     person
auction                         KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
auction off                     KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
await approval                  VOTE_RESULT  pending     subj    -     thing
axe                             LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
axe                             PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
back                            SUPPORT      for         subj    next  person
back out of                     PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
bail                            CUSTODY      free        obj     -     person
ban for                         BAN_SPORT    banned      obj     -     person
ban from                        BAN_SPORT    banned      obj     -     person
ban from classroom              HOLD_OFFICE  suspended   obj     -     person
ban from practising             LICENSED     unlicensed  obj     -     person
ban from running                CANDIDATE    out         obj     -     person
ban from standing               CANDIDATE    out         obj     -     person
bar from                        BAN_SPORT    banned      obj     -     person
bar from classroom              HOLD_OFFICE  suspended   obj     -     person
bar from practice               LICENSED     unlicensed  obj     -     person
bar from practising             LICENSED     unlicensed  obj     -     person
bar from running                CANDIDATE    out         obj     -     person
bar from standing               CANDIDATE    out         obj     -     person
battle                          FIRE_STATE   burning     next    -     fire
be abandoned                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be able to pay own debts        SOLVENCY     solvent     subj    -     thing
be accessible                   OPEN_CLOSED  open        subj    -     thing
be accident waiting             SAFE         unsafe      subj    -     thing
be afloat                       SOLVENCY     solvent     subj    -     thing
be against                      SUPPORT      against     subj    next  person
be alight                       FIRE_STATE   burning     subj    -     fire
be alive                        LIFE         alive       subj    -     person
be alive and well               LIFE         alive       subj    -     person
be all for                      SUPPORT      for         subj    next  person
be allowed to compete           BAN_SPORT    eligible    subj    -     person
be allowed to play              BAN_SPORT    eligible    subj    -     person
be allowed to practise          LICENSED     licensed    subj    -     person
be allowed to race              BAN_SPORT    eligible    subj    -     person
be as safe as houses            SAFE         safe        subj    -     thing
be at halt                      RUNNING      stopped     subj    -     thing
be at head of                   HOLD_OFFICE  in          subj    -     person
be at helm                      HOLD_OFFICE  in          subj    -     person
be at large                     CUSTODY      fugitive    subj    -     person
be at liberty                   CUSTODY      free        subj    -     person
be at risk of                   SAFE         unsafe      subj    -     thing
be at standstill                RUNNING      stopped     subj    -     thing
be authentic                    AUTHENTIC    genuine     subj    -     object/document/art
be awaiting approval            VOTE_RESULT  pending     subj    -     thing
be axed                         PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be back at full power           RUNNING      running     subj    -     thing
be back at own desk             HOLD_OFFICE  in          subj    -     person
be back home with own family    CUSTODY      free        subj    -     person
be back in action               RUNNING      running     subj    -     thing
be back in business             OPEN_CLOSED  open        subj    -     thing
be back in class                HOLD_OFFICE  in          subj    -     person
be back in classroom            HOLD_OFFICE  in          subj    -     person
be back in command              HOLD_OFFICE  in          subj    -     person
be back in custody              CUSTODY      held        subj    -     person
be back in dugout               HOLD_OFFICE  in          subj    -     person
be back in front of class       HOLD_OFFICE  in          subj    -     person
be back in jail                 CUSTODY      held        subj    -     person
be back in operation            RUNNING      running     subj    -     thing
be back in own job              HOLD_OFFICE  in          subj    -     person
be back in own office           HOLD_OFFICE  in          subj    -     person
be back in own post             HOLD_OFFICE  in          subj    -     person
be back in pool                 BAN_SPORT    eligible    subj    -     person
be back in race                 CANDIDATE    in          subj    -     person
be back in saddle               BAN_SPORT    eligible    subj    -     person
be back in service              RUNNING      running     subj    -     thing
be back in squad                BAN_SPORT    eligible    subj    -     person
be back in team                 BAN_SPORT    eligible    subj    -     person
be back on                      PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be back on                      RUNNING      running     subj    -     thing
be back on ballot               CANDIDATE    in          subj    -     person
be back on beat                 HOLD_OFFICE  in          subj    -     person
be back on bench                HOLD_OFFICE  in          subj    -     person
be back on bridge               HOLD_OFFICE  in          subj    -     person
be back on duty                 HOLD_OFFICE  in          subj    -     person
be back on patrol               HOLD_OFFICE  in          subj    -     person
be back on track                BAN_SPORT    eligible    subj    -     person
be back online                  RUNNING      running     subj    -     thing
be back to normal               RUNNING      running     subj    -     thing
be back up                      RUNNING      running     subj    -     thing
be back with own family         CUSTODY      free        subj    -     person
be back with own owner          MISSING      found       subj    -     any
be bankrupt                     SOLVENCY     bankrupt    subj    -     thing
be banned                       BAN_SPORT    banned      subj    -     person
be barricaded                   OPEN_CLOSED  closed      subj    -     thing
be battling                     FIRE_STATE   burning     next    -     fire
be beaten                       FIRE_STATE   out         subj    -     fire
be behind bars                  CUSTODY      held        subj    -     person
be being considered             VOTE_RESULT  pending     subj    -     thing
be being sought                 MISSING      missing     subj    -     any
be being studied                VOTE_RESULT  pending     subj    -     thing
be best thing                   SUPPORT      for         saying  subj  person
be binding                      LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be binned                       PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be blessing                     SUPPORT      for         saying  subj  person
be blunder                      SUPPORT      against     saying  subj  person
be boarded up                   OPEN_CLOSED  closed      subj    -     thing
be bogus                        AUTHENTIC    fake        subj    -     object/document/art
be boon                         SUPPORT      for         saying  subj  person
be bound by                     LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
be breathing on own             LIFE         alive       subj    -     person
be brought under control        FIRE_STATE   out         subj    -     fire
be burning                      FIRE_STATE   burning     subj    -     fire
be burning out of control       FIRE_STATE   burning     subj    -     fire
be bust                         SOLVENCY     bankrupt    subj    -     thing
be called off                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be canceled                     PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be cancelled                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be captive                      CUSTODY      held        subj    -     person
be clever copy                  AUTHENTIC    fake        subj    -     object/document/art
be clinging to life             LIFE         alive       subj    -     person
be closed                       OPEN_CLOSED  closed      subj    -     thing
be closed to public             OPEN_CLOSED  closed      subj    -     thing
be closed to traffic            OPEN_CLOSED  closed      subj    -     thing
be closed to visitors           OPEN_CLOSED  closed      subj    -     thing
be committed to                 PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be completely safe              SAFE         safe        subj    -     thing
be conscious and talking        LIFE         alive       subj    -     person
be contained                    FIRE_STATE   out         subj    -     fire
be copy                         AUTHENTIC    fake        subj    -     object/document/art
be cordoned off                 OPEN_CLOSED  closed      subj    -     thing
be counterfeit                  AUTHENTIC    fake        subj    -     object/document/art
be crippled                     RUNNING      stopped     subj    -     thing
be curse                        SUPPORT      against     saying  subj  person
be danger                       SAFE         unsafe      subj    -     thing
be danger to                    SAFE         unsafe      subj    -     thing
be dangerous                    SAFE         unsafe      subj    -     thing
be dead                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be dead                         LIFE         dead        subj    -     person
be dead against                 SUPPORT      against     subj    next  person
be dead in water                PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be dead in water                VOTE_RESULT  rejected    subj    -     thing
be death trap                   SAFE         unsafe      subj    -     thing
be declared dead                LIFE         dead        subj    -     person
be delayed                      PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be denied approval              VOTE_RESULT  rejected    subj    -     thing
be departing                    STAY_PUT     move        subj    -     person
be disaster                     SUPPORT      against     saying  subj  person
be disbanded                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be disgrace                     SUPPORT      against     saying  subj  person
be dropped                      PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be eligible to compete          BAN_SPORT    eligible    subj    -     person
be eligible to play             BAN_SPORT    eligible    subj    -     person
be eligible to run              CANDIDATE    in          subj    -     person
be eligible to stand            CANDIDATE    in          subj    -     person
be enemy of                     SUPPORT      against     subj    next  person
be entirely safe                SAFE         safe        subj    -     thing
be expected to live             LIFE         alive       subj    -     person
be expected to recover          LIFE         alive       subj    -     person
be expected to survive          LIFE         alive       subj    -     person
be extended                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be extinguished                 FIRE_STATE   out         subj    -     fire
be fake                         AUTHENTIC    fake        subj    -     object/document/art
be fan of                       SUPPORT      for         subj    next  person
be fed up with                  SUPPORT      against     subj    next  person
be fighting                     FIRE_STATE   burning     next    -     fire
be fighting for own life        LIFE         alive       subj    -     person
be fit for use                  SAFE         safe        subj    -     thing
be fit to drink                 SAFE         safe        subj    -     thing
be flying again                 RUNNING      running     subj    -     thing
be folly                        SUPPORT      against     saying  subj  person
be for sale                     KEEP_LOSE    lost        subj    -     thing
be forgery                      AUTHENTIC    fake        subj    -     object/document/art
be found dead                   LIFE         dead        subj    -     person
be found safe and well          MISSING      found       subj    -     any
be free man                     CUSTODY      free        subj    -     person
be free man again               CUSTODY      free        subj    -     person
be free to compete              BAN_SPORT    eligible    subj    -     person
be free to go ahead             VOTE_RESULT  approved    subj    -     thing
be free to play                 BAN_SPORT    eligible    subj    -     person
be free to practise             LICENSED     licensed    subj    -     person
be free to race                 BAN_SPORT    eligible    subj    -     person
be free to run                  CANDIDATE    in          subj    -     person
be free to stand                CANDIDATE    in          subj    -     person
be free woman                   CUSTODY      free        subj    -     person
be free woman again             CUSTODY      free        subj    -     person
be friend of                    SUPPORT      for         subj    next  person
be functioning                  RUNNING      running     subj    -     thing
be functioning again            RUNNING      running     subj    -     thing
be genuine                      AUTHENTIC    genuine     subj    -     object/document/art
be genuine article              AUTHENTIC    genuine     subj    -     object/document/art
be genuine through and through  AUTHENTIC    genuine     subj    -     object/document/art
be gift                         SUPPORT      for         saying  subj  person
be given own cards              HOLD_OFFICE  out         subj    -     person
be given own marching orders    HOLD_OFFICE  out         subj    -     person
be glad of                      SUPPORT      for         subj    next  person
be godsend                      SUPPORT      for         saying  subj  person
be going ahead                  PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be going ahead as planned       PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be going nowhere                STAY_PUT     stay        subj    -     person
be gone                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be gone from office             HOLD_OFFICE  out         subj    -     person
be hanging on to life           LIFE         alive       subj    -     person
be happy to stay                STAY_PUT     stay        subj    -     person
be harmful                      SAFE         unsafe      subj    -     thing
be harmless                     SAFE         safe        subj    -     thing
be hazard                       SAFE         unsafe      subj    -     thing
be held captive                 CUSTODY      held        subj    -     person
be held hostage                 CUSTODY      held        subj    -     person
be here to stay                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be history                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be hostage                      CUSTODY      held        subj    -     person
be hostile to                   SUPPORT      against     subj    next  person
be idle                         RUNNING      stopped     subj    -     thing
be imitation                    AUTHENTIC    fake        subj    -     object/document/art
be impassable                   OPEN_CLOSED  closed      subj    -     thing
be in black                     SOLVENCY     solvent     subj    -     thing
be in captivity                 CUSTODY      held        subj    -     person
be in cell                      CUSTODY      held        subj    -     person
be in chair                     HOLD_OFFICE  in          subj    -     person
be in charge                    HOLD_OFFICE  in          subj    -     person
be in coma                      LIFE         alive       subj    -     person
be in critical condition        LIFE         alive       subj    -     person
be in custody                   CUSTODY      held        subj    -     person
be in danger of                 SAFE         unsafe      subj    -     thing
be in detention                 CUSTODY      held        subj    -     person
be in effect                    LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be in favor of                  SUPPORT      for         subj    next  person
be in favour of                 SUPPORT      for         subj    next  person
be in force                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be in handcuffs                 CUSTODY      held        subj    -     person
be in hands of                  CUSTODY      held        subj    -     person
be in hands of receivers        SOLVENCY     bankrupt    subj    -     thing
be in hiding                    CUSTODY      fugitive    subj    -     person
be in intensive care            LIFE         alive       subj    -     person
be in jail                      CUSTODY      held        subj    -     person
be in liquidation               SOLVENCY     bankrupt    subj    -     thing
be in office                    HOLD_OFFICE  in          subj    -     person
be in operation                 RUNNING      running     subj    -     thing
be in own cell                  CUSTODY      held        subj    -     person
be in place                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be in police hands              CUSTODY      held        subj    -     person
be in post                      HOLD_OFFICE  in          subj    -     person
be in prison                    CUSTODY      held        subj    -     person
be in race                      CANDIDATE    in          subj    -     person
be in rude health               SOLVENCY     solvent     subj    -     thing
be in running                   CANDIDATE    in          subj    -     person
be in service                   RUNNING      running     subj    -     thing
be in squad                     BAN_SPORT    eligible    subj    -     person
be in stable condition          LIFE         alive       subj    -     person
be in use                       RUNNING      running     subj    -     thing
be in use again                 RUNNING      running     subj    -     thing
be in working order             RUNNING      running     subj    -     thing
be ineligible                   BAN_SPORT    banned      subj    -     person
be ineligible to run            CANDIDATE    out         subj    -     person
be ineligible to stand          CANDIDATE    out         subj    -     person
be inoperable                   RUNNING      stopped     subj    -     thing
be insolvent                    SOLVENCY     bankrupt    subj    -     thing
be kaput                        PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be kept out of                  OPEN_CLOSED  closed      obj     -     thing
be killed                       LIFE         dead        subj    -     person
be knocked back                 VOTE_RESULT  rejected    subj    -     thing
be knocked out                  RUNNING      stopped     subj    -     thing
be languishing in               CUSTODY      held        subj    -     person
be leaving                      STAY_PUT     move        subj    -     person
be lifted                       LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be located                      MISSING      found       subj    -     any
be locked out of                RUNNING      stopped     obj     -     thing
be locked up                    CUSTODY      held        subj    -     person
be long overdue                 SUPPORT      for         saying  subj  person
be lost without trace           MISSING      missing     subj    -     any
be madness                      SUPPORT      against     saying  subj  person
be missing                      MISSING      missing     subj    -     any
be mistake                      SUPPORT      against     saying  subj  person
be modern copy                  AUTHENTIC    fake        subj    -     object/document/art
be money down drain             SUPPORT      against     saying  subj  person
be mothballed                   RUNNING      stopped     subj    -     thing
be no longer _office            HOLD_OFFICE  out         subj    office  person
be no longer in charge          HOLD_OFFICE  out         subj    -     person
be no more                      FIRE_STATE   out         subj    -     fire
be no more                      LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be no original                  AUTHENTIC    fake        subj    -     object/document/art
be no sign of                   MISSING      missing     next    -     any
be no trace of                  MISSING      missing     next    -     any
be nodded through               VOTE_RESULT  approved    subj    -     thing
be not allowed to compete       BAN_SPORT    banned      subj    -     person
be not allowed to play          BAN_SPORT    banned      subj    -     person
be not allowed to race          BAN_SPORT    banned      subj    -     person
be not authentic                AUTHENTIC    fake        subj    -     object/document/art
be not for sale                 KEEP_LOSE    kept        subj    -     thing
be not genuine                  AUTHENTIC    fake        subj    -     object/document/art
be not going anywhere           STAY_PUT     stay        subj    -     person
be not negotiable               LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be not on market                KEEP_LOSE    kept        subj    -     thing
be not safe                     SAFE         unsafe      subj    -     thing
be nothing to fear              SAFE         safe        subj    -     thing
be nowhere to be found          MISSING      missing     subj    -     any
be nowhere to be seen           MISSING      missing     subj    -     any
be null and void                LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be of no danger                 SAFE         safe        subj    -     thing
be off                          LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be off agenda                   PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be off ballot                   CANDIDATE    out         subj    -     person
be off limits                   OPEN_CLOSED  closed      subj    -     thing
be off table                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be off to                       STAY_PUT     move        subj    -     person
be offline                      RUNNING      stopped     subj    -     thing
be on bail                      CUSTODY      free        subj    -     person
be on ballot                    CANDIDATE    in          subj    -     person
be on cards                     PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on course                    PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on desk duty                 HOLD_OFFICE  suspended   subj    -     person
be on gardening leave           HOLD_OFFICE  suspended   subj    -     person
be on hold                      PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on ice                       PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on leave                     HOLD_OFFICE  suspended   subj    -     person
be on life support              LIFE         alive       subj    -     person
be on loose                     CUSTODY      fugitive    subj    -     person
be on market                    KEEP_LOSE    lost        subj    -     thing
be on mend                      LIFE         alive       subj    -     person
be on own way out               STAY_PUT     move        subj    -     person
be on parole                    CUSTODY      free        subj    -     person
be on run                       CUSTODY      fugitive    subj    -     person
be on schedule                  PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be on start list                BAN_SPORT    eligible    subj    -     person
be on starting line             BAN_SPORT    eligible    subj    -     person
be on track                     PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be online                       RUNNING      running     subj    -     thing
be online again                 RUNNING      running     subj    -     thing
be open                         OPEN_CLOSED  open        subj    -     thing
be open again                   OPEN_CLOSED  open        subj    -     thing
be open as usual                OPEN_CLOSED  open        subj    -     thing
be open for business            OPEN_CLOSED  open        subj    -     thing
be open once more               OPEN_CLOSED  open        subj    -     thing
be open to public               OPEN_CLOSED  open        subj    -     thing
be open to traffic              OPEN_CLOSED  open        subj    -     thing
be open to visitors             OPEN_CLOSED  open        subj    -     thing
be operational                  RUNNING      running     subj    -     thing
be operational again            RUNNING      running     subj    -     thing
be opposed to                   SUPPORT      against     subj    next  person
be original                     AUTHENTIC    genuine     subj    -     object/document/art
be out                          FIRE_STATE   out         subj    -     fire
be out of action                RUNNING      stopped     subj    -     thing
be out of bounds                OPEN_CLOSED  closed      subj    -     thing
be out of commission            RUNNING      stopped     subj    -     thing
be out of control               FIRE_STATE   burning     subj    -     fire
be out of danger                LIFE         alive       subj    -     person
be out of games                 BAN_SPORT    banned      subj    -     person
be out of jail                  CUSTODY      free        subj    -     person
be out of job                   HOLD_OFFICE  out         subj    -     person
be out of office                HOLD_OFFICE  out         subj    -     person
be out of order                 RUNNING      stopped     subj    -     thing
be out of prison                CUSTODY      free        subj    -     person
be out of question              PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be out of race                  CANDIDATE    out         subj    -     person
be out of running               CANDIDATE    out         subj    -     person
be out of service               RUNNING      stopped     subj    -     thing
be out of tour                  BAN_SPORT    banned      subj    -     person
be out of use                   RUNNING      stopped     subj    -     thing
be out of woods                 SOLVENCY     solvent     subj    -     thing
be out on bail                  CUSTODY      free        subj    -     person
be over                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be padlocked                    OPEN_CLOSED  closed      subj    -     thing
be paralysed                    RUNNING      stopped     subj    -     thing
be paralyzed                    RUNNING      stopped     subj    -     thing
be passable                     OPEN_CLOSED  open        subj    -     thing
be passable again               OPEN_CLOSED  open        subj    -     thing
be past saving                  LIFE         dead        subj    -     person
be perfectly safe               SAFE         safe        subj    -     thing
be poisonous                    SAFE         unsafe      subj    -     thing
be postponed                    PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be prisoner                     CUSTODY      held        subj    -     person
be producing again              RUNNING      running     subj    -     thing
be pronounced dead              LIFE         dead        subj    -     person
be pumping again                RUNNING      running     subj    -     thing
be pushed back                  PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be put off                      PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be put on hold                  PLAN_STATUS  postponed   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be put out                      FIRE_STATE   out         subj    -     fire
be quite harmless               SAFE         safe        subj    -     thing
be raging                       FIRE_STATE   burning     subj    -     fire
be real thing                   AUTHENTIC    genuine     subj    -     object/document/art
be recovered                    MISSING      found       subj    -     any
be recovering                   LIFE         alive       subj    -     person
be refused                      VOTE_RESULT  rejected    subj    -     thing
be relieved of command          HOLD_OFFICE  out         subj    -     person
be relieved of duty             HOLD_OFFICE  out         subj    -     person
be remanded                     CUSTODY      held        subj    -     person
be reproduction                 AUTHENTIC    fake        subj    -     object/document/art
be rescued by                   SOLVENCY     solvent     subj    -     thing
be rescued from bankruptcy      SOLVENCY     solvent     subj    -     thing
be restored to service          RUNNING      running     subj    -     thing
be reunited with own family     CUSTODY      free        subj    -     person
be right to fear                SAFE         unsafe      next    -     thing
be running _                    HOLD_OFFICE  in          subj    -     person
be running again                RUNNING      running     subj    -     thing
be running as normal            RUNNING      running     subj    -     thing
be running normally             RUNNING      running     subj    -     thing
be safe                         SAFE         safe        subj    -     thing
be safe and well                MISSING      found       subj    -     any
be saved by                     SOLVENCY     solvent     subj    -     thing
be saved from bankruptcy        SOLVENCY     solvent     subj    -     thing
be scandal                      SUPPORT      against     saying  subj  person
be scrapped                     PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be sealed off                   OPEN_CLOSED  closed      subj    -     thing
be sent packing                 HOLD_OFFICE  out         subj    -     person
be serving ban                  BAN_SPORT    banned      subj    -     person
be sham                         AUTHENTIC    fake        subj    -     object/document/art
be shelved                      PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
be shown door                   HOLD_OFFICE  out         subj    -     person
be shut                         OPEN_CLOSED  closed      subj    -     thing
be shuttered                    OPEN_CLOSED  closed      subj    -     thing
be sick of                      SUPPORT      against     subj    next  person
be sitting up in bed            LIFE         alive       subj    -     person
be smouldering                  FIRE_STATE   burning     subj    -     fire
be solvent                      SOLVENCY     solvent     subj    -     thing
be sound                        SAFE         safe        subj    -     thing
be spreading                    FIRE_STATE   burning     subj    -     fire
be staying                      STAY_PUT     stay        subj    -     person
be staying put                  KEEP_LOSE    kept        subj    -     thing
be staying put                  STAY_PUT     stay        subj    -     person
be still _office                HOLD_OFFICE  in          subj    office  person
be struck off                   LICENSED     unlicensed  subj    -     person
be struggling to contain        FIRE_STATE   burning     next    -     fire
be success                      SUPPORT      for         saying  subj  person
be suspended                    HOLD_OFFICE  suspended   subj    -     person
be thing of past                LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be time bomb                    SAFE         unsafe      subj    -     thing
be to leave                     STAY_PUT     move        subj    -     person
be toxic                        SAFE         unsafe      subj    -     thing
be tracked down                 MISSING      found       subj    -     any
be trading as usual             SOLVENCY     solvent     subj    -     thing
be turned away from             OPEN_CLOSED  closed      obj     -     thing
be turned down                  VOTE_RESULT  rejected    subj    -     thing
be turning again                RUNNING      running     subj    -     thing
be unable to use                RUNNING      stopped     obj     -     thing
be unaccounted for              MISSING      missing     subj    -     any
be under arrest                 CUSTODY      held        subj    -     person
be under control                FIRE_STATE   out         subj    -     fire
be under house arrest           CUSTODY      held        subj    -     person
be under lock and key           CUSTODY      held        subj    -     person
be under lock and key           OPEN_CLOSED  closed      subj    -     thing
be under review                 VOTE_RESULT  pending     subj    -     thing
be unfit for use                SAFE         unsafe      subj    -     thing
be unsafe                       SAFE         unsafe      subj    -     thing
be unusable                     RUNNING      stopped     subj    -     thing
be up again                     RUNNING      running     subj    -     thing
be up and running               RUNNING      running     subj    -     thing
be up for sale                  KEEP_LOSE    lost        subj    -     thing
be upheld                       LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
be vital                        SUPPORT      for         saying  subj  person
be void                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be voted down                   VOTE_RESULT  rejected    subj    -     thing
be waste                        SUPPORT      against     saying  subj  person
be waste of money               SUPPORT      against     saying  subj  person
be white elephant               SUPPORT      against     saying  subj  person
be withdrawn                    LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
be work of master               AUTHENTIC    genuine     subj    -     object/document/art
be working again                RUNNING      running     subj    -     thing
be working normally             RUNNING      running     subj    -     thing
be worth every cent             SUPPORT      for         saying  subj  person
be worth every penny            SUPPORT      for         saying  subj  person
be worth money                  SUPPORT      for         saying  subj  person
be wound up                     PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
beat                            FIRE_STATE   out         obj     -     fire
bin                             PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
bite dust                       PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
board up                        OPEN_CLOSED  closed      obj     -     thing
bow out of race                 CANDIDATE    out         subj    -     person
break down                      RUNNING      stopped     subj    -     thing
break own contract              STAY_PUT     move        subj    -     person
breathe free air                CUSTODY      free        subj    -     person
breathe own last                LIFE         dead        subj    -     person
bring _ back online             RUNNING      running     obj     -     thing
bring _ to standstill           RUNNING      stopped     obj     -     thing
bring _ under control           FIRE_STATE   out         obj     -     fire
bring back into service         RUNNING      running     obj     -     thing
bring back online               RUNNING      running     obj     -     thing
bring in                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
bring to standstill             RUNNING      stopped     obj     -     thing
bring under control             FIRE_STATE   out         obj     -     fire
burn                            FIRE_STATE   burning     subj    -     fire
burn itself out                 FIRE_STATE   out         subj    -     fire
burn on                         FIRE_STATE   burning     subj    -     fire
burn out of control             FIRE_STATE   burning     subj    -     fire
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
call _ outrage                  SUPPORT      against     subj    gap   person
call _ overdue                  SUPPORT      for         subj    gap   person
call _ safe                     SAFE         safe        gap     -     thing
call _ scandal                  SUPPORT      against     subj    gap   person
call _ success                  SUPPORT      for         subj    gap   person
call _ triumph                  SUPPORT      for         subj    gap   person
call _ useless                  SUPPORT      against     subj    gap   person
call _ vital                    SUPPORT      for         subj    gap   person
call _ waste                    SUPPORT      against     subj    gap   person
call for end to                 SUPPORT      against     subj    next  person
call in administrators          SOLVENCY     bankrupt    subj    -     thing
call in receivers               SOLVENCY     bankrupt    subj    -     thing
call off                        LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
call off                        PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
campaign against                SUPPORT      against     subj    next  person
campaign for                    SUPPORT      for         subj    next  person
can go ahead                    VOTE_RESULT  approved    subj    -     thing
can not access                  RUNNING      stopped     obj     -     thing
can not compete                 BAN_SPORT    banned      subj    -     person
can not cross                   OPEN_CLOSED  closed      obj     -     thing
can not enter                   OPEN_CLOSED  closed      obj     -     thing
can not get into                RUNNING      stopped     obj     -     thing
can not log in to               RUNNING      stopped     obj     -     thing
can not log on to               RUNNING      stopped     obj     -     thing
can not open                    RUNNING      stopped     obj     -     thing
can not play                    BAN_SPORT    banned      subj    -     person
can not race                    BAN_SPORT    banned      subj    -     person
can not reach                   RUNNING      stopped     obj     -     thing
can not run                     CANDIDATE    out         subj    -     person
can not stand                   CANDIDATE    out         subj    -     person
can not use                     RUNNING      stopped     obj     -     thing
can not visit                   OPEN_CLOSED  closed      obj     -     thing
can run for                     CANDIDATE    in          subj    -     person
can stand for                   CANDIDATE    in          subj    -     person
cancel                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
cancel                          PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
carry _ again                   RUNNING      running     subj    -     thing
carry no risk                   SAFE         safe        subj    -     thing
carry on as                     HOLD_OFFICE  in          subj    -     person
carry on as _office             HOLD_OFFICE  in          subj    office  person
carry on trading                SOLVENCY     solvent     subj    -     thing
carry on with                   PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
cease to apply                  LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
cease trading                   SOLVENCY     bankrupt    subj    -     thing
champion                        SUPPORT      for         subj    next  person
change hands                    KEEP_LOSE    lost        subj    -     thing
cheat death                     LIFE         alive       subj    -     person
claim life                      LIFE         dead        poss    -     person
clap in irons                   CUSTODY      held        obj     -     person
clear candidacy                 CANDIDATE    in          poss    -     person
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
clear way for                   VOTE_RESULT  approved    next    -     thing
cling on to own job             HOLD_OFFICE  in          subj    -     person
cling to                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
cling to life                   LIFE         alive       subj    -     person
close down                      OPEN_CLOSED  closed      obj     -     thing
close down                      PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
close for good                  SOLVENCY     bankrupt    subj    -     thing
close own doors                 OPEN_CLOSED  closed      subj    -     thing
close own gates                 OPEN_CLOSED  closed      subj    -     thing
come back on                    RUNNING      running     subj    -     thing
come back online                RUNNING      running     subj    -     thing
come into force                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
come out against                SUPPORT      against     subj    next  person
come out for                    SUPPORT      for         subj    next  person
come out in favor of            SUPPORT      for         subj    next  person
come out in favour of           SUPPORT      for         subj    next  person
come to end                     LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
come to halt                    RUNNING      stopped     subj    -     thing
come to light                   MISSING      found       subj    -     any
come to nothing                 PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
come to standstill              RUNNING      stopped     subj    -     thing
commit itself to                PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
commit own future to            STAY_PUT     stay        subj    -     person
condemn                         SUPPORT      against     subj    next  person
conk out                        RUNNING      stopped     subj    -     thing
continue                        LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
continue as _office             HOLD_OFFICE  in          subj    office  person
continue as planned             PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
continue in office              HOLD_OFFICE  in          subj    -     person
continue in own post            HOLD_OFFICE  in          subj    -     person
continue to apply               LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
continue with                   PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
cordon off                      OPEN_CLOSED  closed      obj     -     thing
could collapse at any moment    SAFE         unsafe      subj    -     thing
cripple                         RUNNING      stopped     obj     -     thing
cross _ again                   OPEN_CLOSED  open        obj     -     thing
declare _ safe                  SAFE         safe        gap     -     thing
declare eligible                BAN_SPORT    eligible    obj     -     person
decline to approve              VOTE_RESULT  rejected    next    -     thing
decline to sell                 KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
decry                           SUPPORT      against     subj    next  person
delay                           PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
denounce                        SUPPORT      against     subj    next  person
deny _ permission               VOTE_RESULT  rejected    obj     -     thing
deny approval for               VOTE_RESULT  rejected    next    -     thing
depose                          HOLD_OFFICE  out         obj     -     person
describe _ as blessing          SUPPORT      for         subj    gap   person
describe _ as disaster          SUPPORT      against     subj    gap   person
describe _ as gift              SUPPORT      for         subj    gap   person
describe _ as mistake           SUPPORT      against     subj    gap   person
describe _ as necessary         SUPPORT      for         subj    gap   person
describe _ as overdue           SUPPORT      for         subj    gap   person
describe _ as safe              SAFE         safe        gap     -     thing
describe _ as vital             SUPPORT      for         subj    gap   person
describe _ as waste             SUPPORT      against     subj    gap   person
die                             LIFE         dead        subj    -     person
disband                         PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
disbar                          LICENSED     unlicensed  obj     -     person
dispense with                   LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
dispose of                      KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
disqualify                      BAN_SPORT    banned      obj     -     person
disqualify from                 BAN_SPORT    banned      obj     -     person
disqualify from election        CANDIDATE    out         obj     -     person
disqualify from race            CANDIDATE    out         obj     -     person
ditch                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
ditch                           PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
do away with                    LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
douse                           FIRE_STATE   out         obj     -     fire
drive from office               HOLD_OFFICE  out         obj     -     person
drop                            LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
drop                            PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
drop out of race                CANDIDATE    out         subj    -     person
drown                           LIFE         dead        subj    -     person
end own campaign                CANDIDATE    out         subj    -     person
end own contract                STAY_PUT     move        subj    -     person
endorse                         SUPPORT      for         subj    next  person
endorse                         VOTE_RESULT  approved    obj     -     thing
enforce                         LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
enter race                      CANDIDATE    in          subj    -     person
escape with own life            LIFE         alive       subj    -     person
evade arrest                    CUSTODY      fugitive    subj    -     person
exclude from ballot             CANDIDATE    out         obj     -     person
exclude from election           CANDIDATE    out         obj     -     person
exclude from race               CANDIDATE    out         obj     -     person
expire                          LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
extend                          LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
extend own contract             STAY_PUT     stay        subj    -     person
extinguish                      FIRE_STATE   out         obj     -     fire
fail to get approval            VOTE_RESULT  rejected    subj    -     thing
fail to win approval            VOTE_RESULT  rejected    subj    -     thing
fail to win backing             VOTE_RESULT  rejected    subj    -     thing
fall at last hurdle             VOTE_RESULT  rejected    subj    -     thing
fall away                       LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
fall foul of                    VOTE_RESULT  rejected    subj    -     thing
fall on own sword               HOLD_OFFICE  out         subj    -     person
fall through                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
favor                           SUPPORT      for         subj    next  person
favour                          SUPPORT      for         subj    next  person
fence off                       OPEN_CLOSED  closed      obj     -     thing
fight for                       SUPPORT      for         subj    next  person
fight for own life              LIFE         alive       subj    -     person
file for bankruptcy             SOLVENCY     bankrupt    subj    -     thing
find _ dead                     LIFE         dead        obj     -     person
find buyer for                  KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
find dead                       LIFE         dead        obj     -     person
find no sign of                 MISSING      missing     next    -     any
find no trace of                MISSING      missing     next    -     any
force out                       HOLD_OFFICE  out         obj     -     person
forge ahead with                PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
free to compete                 BAN_SPORT    eligible    obj     -     person
free to play                    BAN_SPORT    eligible    obj     -     person
free to run                     CANDIDATE    in          obj     -     person
free to stand                   CANDIDATE    in          obj     -     person
gain approval                   VOTE_RESULT  approved    subj    -     thing
get _ going again               RUNNING      running     obj     -     thing
get _ running again             RUNNING      running     obj     -     thing
get _ under control             FIRE_STATE   out         obj     -     fire
get _ working again             RUNNING      running     obj     -     thing
get approval                    VOTE_RESULT  approved    subj    -     thing
get behind                      SUPPORT      for         subj    next  person
get boot                        HOLD_OFFICE  out         subj    -     person
get go-ahead                    VOTE_RESULT  approved    subj    -     thing
get green light                 VOTE_RESULT  approved    subj    -     thing
get nod                         VOTE_RESULT  approved    subj    -     thing
get out alive                   LIFE         alive       subj    -     person
get own licence back            LICENSED     licensed    subj    -     person
get own license back            LICENSED     licensed    subj    -     person
get rid of                      LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
get sack                        HOLD_OFFICE  out         subj    -     person
get thumbs down                 VOTE_RESULT  rejected    subj    -     thing
get thumbs up                   VOTE_RESULT  approved    subj    -     thing
get under control               FIRE_STATE   out         obj     -     fire
get under way as planned        PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
get under way with              PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
give _ go-ahead                 VOTE_RESULT  approved    obj     -     thing
give _ green light              VOTE_RESULT  approved    obj     -     thing
give _ nod                      VOTE_RESULT  approved    obj     -     thing
give _ own blessing             VOTE_RESULT  approved    obj     -     thing
give _ own job back             HOLD_OFFICE  in          obj     -     person
give _ thumbs down              VOTE_RESULT  rejected    obj     -     thing
give _ thumbs up                VOTE_RESULT  approved    obj     -     thing
give all clear                  VOTE_RESULT  approved    obj     -     thing
give approval to                VOTE_RESULT  approved    next    -     thing
give go-ahead                   VOTE_RESULT  approved    obj     -     thing
give go-ahead for               VOTE_RESULT  approved    next    -     thing
give go-ahead to                VOTE_RESULT  approved    next    -     thing
give green light                VOTE_RESULT  approved    obj     -     thing
give green light for            VOTE_RESULT  approved    next    -     thing
give green light to             VOTE_RESULT  approved    next    -     thing
give nod                        VOTE_RESULT  approved    obj     -     thing
give nod to                     VOTE_RESULT  approved    next    -     thing
give own approval to            VOTE_RESULT  approved    next    -     thing
give own backing to             VOTE_RESULT  approved    next    -     thing
give own blessing to            VOTE_RESULT  approved    next    -     thing
give own consent to             VOTE_RESULT  approved    next    -     thing
give own job back               HOLD_OFFICE  in          obj     -     person
give permission for             VOTE_RESULT  approved    next    -     thing
give start to                   PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
give thumbs down to             VOTE_RESULT  rejected    next    -     thing
give thumbs up                  VOTE_RESULT  approved    obj     -     thing
give thumbs up to               VOTE_RESULT  approved    next    -     thing
give up ghost                   RUNNING      stopped     subj    -     thing
give up on                      PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
give up own job                 HOLD_OFFICE  out         subj    -     person
give up own post                HOLD_OFFICE  out         subj    -     person
give up search for              MISSING      missing     next    -     any
go about own work as usual      HOLD_OFFICE  in          subj    -     person
go ahead                        PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go ahead as planned             PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go ahead as scheduled           PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go ahead with                   PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go back online                  RUNNING      running     subj    -     thing
go bankrupt                     SOLVENCY     bankrupt    subj    -     thing
go belly up                     SOLVENCY     bankrupt    subj    -     thing
go bust                         SOLVENCY     bankrupt    subj    -     thing
go dark                         RUNNING      stopped     subj    -     thing
go forward                      PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go into administration          SOLVENCY     bankrupt    subj    -     thing
go into effect                  LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
go into hiding                  CUSTODY      fugitive    subj    -     person
go into receivership            SOLVENCY     bankrupt    subj    -     thing
go offline                      RUNNING      stopped     subj    -     thing
go through                      VOTE_RESULT  approved    subj    -     thing
go through with                 PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
go to wall                      SOLVENCY     bankrupt    subj    -     thing
go under                        SOLVENCY     bankrupt    subj    -     thing
go under hammer                 KEEP_LOSE    lost        subj    -     thing
grant _ bail                    CUSTODY      free        obj     -     person
grant approval for              VOTE_RESULT  approved    next    -     thing
grant bail                      CUSTODY      free        obj     -     person
grant permission for            VOTE_RESULT  approved    next    -     thing
grant planning permission for   VOTE_RESULT  approved    next    -     thing
green-light                     VOTE_RESULT  approved    obj     -     thing
greenlight                      VOTE_RESULT  approved    obj     -     thing
grind to halt                   RUNNING      stopped     subj    -     thing
hand in own licence             LICENSED     unlicensed  subj    -     person
hand in own notice              HOLD_OFFICE  out         subj    -     person
hand in own resignation         HOLD_OFFICE  out         subj    -     person
hand in transfer request        STAY_PUT     move        subj    -     person
hand over to own family         CUSTODY      free        obj     -     person
hang in balance                 VOTE_RESULT  pending     subj    -     thing
hang on to                      KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
harm no one                     SAFE         safe        subj    -     thing
harm nobody                     SAFE         safe        subj    -     thing
have come around to             SUPPORT      for         subj    next  person
have come round to              SUPPORT      for         subj    next  person
have decided to leave           STAY_PUT     move        subj    -     person
have future                     PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
have had enough of              SUPPORT      against     subj    next  person
have no cause to fear           SAFE         safe        next    -     thing
have no intention of leaving    STAY_PUT     stay        subj    -     person
have no intention of resigning  HOLD_OFFICE  in          subj    -     person
have no intention of stepping   HOLD_OFFICE  in          subj    -     person
have no plans to leave          STAY_PUT     stay        subj    -     person
have no reason to fear          SAFE         safe        next    -     thing
have no time for                SUPPORT      against     subj    next  person
have no wish to leave           STAY_PUT     stay        subj    -     person
have nothing to fear from       SAFE         safe        next    -     thing
have own licence back           LICENSED     licensed    subj    -     person
have own licence taken          LICENSED     unlicensed  poss    -     person
have own licence taken away     LICENSED     unlicensed  subj    -     person
have own license taken          LICENSED     unlicensed  poss    -     person
have own license taken away     LICENSED     unlicensed  subj    -     person
have own shutters down          OPEN_CLOSED  closed      subj    -     thing
have shutters down              OPEN_CLOSED  closed      subj    -     thing
have to sit out                 BAN_SPORT    banned      subj    -     person
have turned against             SUPPORT      against     subj    next  person
have warmed to                  SUPPORT      for         subj    next  person
hold _ captive                  CUSTODY      held        obj     -     person
hold firm                       LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
hold good                       LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
hold off on                     PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
hold on to                      KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
hold on to                      LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
hold on to own job              HOLD_OFFICE  in          subj    -     person
hold on to own post             HOLD_OFFICE  in          subj    -     person
hold valid licence              LICENSED     licensed    subj    -     person
hold valid license              LICENSED     licensed    subj    -     person
honor own contract              STAY_PUT     stay        subj    -     person
honour own contract             STAY_PUT     stay        subj    -     person
impose                          LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
imprison                        CUSTODY      held        obj     -     person
incarcerate                     CUSTODY      held        obj     -     person
insist on                       LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
intend to stay                  STAY_PUT     stay        subj    -     person
introduce                       LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
inveigh against                 SUPPORT      against     subj    next  person
jail                            CUSTODY      held        obj     -     person
jump ship                       STAY_PUT     move        subj    -     person
keep _ in force                 LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
keep _ in own post              HOLD_OFFICE  in          gap     -     person
keep _ in place                 LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
keep _ in post                  HOLD_OFFICE  in          gap     -     person
keep _ on as                    HOLD_OFFICE  in          gap     -     person
keep _ portfolio                HOLD_OFFICE  in          subj    -     person
keep hold of                    KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
keep in custody                 CUSTODY      held        obj     -     person
keep job                        HOLD_OFFICE  in          subj    -     person
keep off ballot                 CANDIDATE    out         obj     -     person
keep own head above water       SOLVENCY     solvent     subj    -     thing
keep own job                    HOLD_OFFICE  in          subj    -     person
keep own licence                LICENSED     licensed    subj    -     person
keep own license                LICENSED     licensed    subj    -     person
keep own office                 HOLD_OFFICE  in          subj    -     person
keep own portfolio              HOLD_OFFICE  in          subj    -     person
keep own post                   HOLD_OFFICE  in          subj    -     person
keep own seat                   HOLD_OFFICE  in          subj    -     person
keep portfolio                  HOLD_OFFICE  in          subj    -     person
keep to                         PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
keep trading                    SOLVENCY     solvent     subj    -     thing
kick _ out of office            HOLD_OFFICE  out         obj     -     person
kick off ballot                 CANDIDATE    out         obj     -     person
kill off                        VOTE_RESULT  rejected    obj     -     thing
knock _ offline                 RUNNING      stopped     obj     -     thing
knock back                      VOTE_RESULT  rejected    obj     -     thing
knock off ballot                CANDIDATE    out         obj     -     person
knock offline                   RUNNING      stopped     obj     -     thing
knock out                       RUNNING      stopped     obj     -     thing
languish in                     CUSTODY      held        subj    -     person
lapse                           LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
lash out at                     SUPPORT      against     subj    next  person
leave _ in force                LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
leave _ in place                LAW_FORCE    in          gap     -     rule/measure/law/sanction/order/regime
leave jail                      CUSTODY      free        subj    -     person
leave off ballot                CANDIDATE    out         obj     -     person
leave office                    HOLD_OFFICE  out         subj    -     person
leave own post                  HOLD_OFFICE  out         subj    -     person
leave prison                    CUSTODY      free        subj    -     person
lend own support to             SUPPORT      for         subj    next  person
let _ compete                   BAN_SPORT    eligible    obj     -     person
let _ go                        CUSTODY      free        obj     -     person
let _ go ahead                  VOTE_RESULT  approved    obj     -     thing
let _ play                      BAN_SPORT    eligible    obj     -     person
let _ race                      BAN_SPORT    eligible    obj     -     person
let _ run                       CANDIDATE    in          obj     -     person
let _ stand                     CANDIDATE    in          obj     -     person
let go of                       KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
let out of                      CUSTODY      free        obj     -     person
let through                     VOTE_RESULT  approved    obj     -     thing
let traffic back onto           OPEN_CLOSED  open        obj     -     thing
lie idle                        RUNNING      stopped     subj    -     thing
lift                            LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
lift ban on                     BAN_SPORT    eligible    obj     -     person
live to tell tale               LIFE         alive       subj    -     person
load normally                   RUNNING      running     subj    -     thing
lock up                         CUSTODY      held        obj     -     person
lose own battle for life        LIFE         dead        subj    -     person
lose own fight for life         LIFE         dead        subj    -     person
lose own job                    HOLD_OFFICE  out         subj    -     person
lose own licence                LICENSED     unlicensed  subj    -     person
lose own license                LICENSED     unlicensed  subj    -     person
lose own life                   LIFE         dead        subj    -     person
lose own post                   HOLD_OFFICE  out         subj    -     person
maintain                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
make full recovery              LIFE         alive       subj    -     person
make good recovery              LIFE         alive       subj    -     person
make it ashore                  LIFE         alive       subj    -     person
make it out alive               LIFE         alive       subj    -     person
make it to safety               LIFE         alive       subj    -     person
make it to surface              LIFE         alive       subj    -     person
make people ill                 SAFE         unsafe      subj    -     thing
make people sick                SAFE         unsafe      subj    -     thing
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
miss games                      BAN_SPORT    banned      subj    -     person
must abide by                   LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
must halt                       SUPPORT      against     subj    next  person
must not operate                LICENSED     unlicensed  subj    -     person
must not practise               LICENSED     unlicensed  subj    -     person
must obey                       LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
must respect                    LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
must scrap                      SUPPORT      against     subj    next  person
must sit out                    BAN_SPORT    banned      subj    -     person
must stop                       SUPPORT      against     subj    next  person
need not fear                   SAFE         safe        next    -     thing
never accept                    SUPPORT      against     subj    next  person
never agree to                  SUPPORT      against     subj    next  person
never back                      SUPPORT      against     subj    next  person
never leave family              KEEP_LOSE    kept        subj    -     thing
never part with                 KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
never sell                      KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
never support                   SUPPORT      against     subj    next  person
never vote for                  SUPPORT      against     subj    next  person
nod through                     VOTE_RESULT  approved    obj     -     thing
not be for sale                 KEEP_LOSE    kept        subj    -     thing
not be found                    MISSING      missing     subj    -     any
not come out alive              LIFE         dead        subj    -     person
not go ahead                    PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
not make it                     LIFE         dead        subj    -     person
not make it out                 LIFE         dead        subj    -     person
not make it to surface          LIFE         dead        subj    -     person
not part with                   KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
not pull through                LIFE         dead        subj    -     person
not survive                     LIFE         dead        subj    -     person
not take place                  PLAN_STATUS  cancelled   subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
offer own resignation           HOLD_OFFICE  out         subj    -     person
offload                         KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
open again                      OPEN_CLOSED  open        subj    -     thing
open own doors                  OPEN_CLOSED  open        subj    -     thing
open own gates                  OPEN_CLOSED  open        subj    -     thing
open to traffic                 OPEN_CLOSED  open        subj    -     thing
open way for                    VOTE_RESULT  approved    next    -     thing
oppose                          SUPPORT      against     subj    next  person
order                           PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
oust                            HOLD_OFFICE  out         obj     -     person
overturn                        LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
padlock                         OPEN_CLOSED  closed      obj     -     thing
paralyse                        RUNNING      stopped     obj     -     thing
paralyze                        RUNNING      stopped     obj     -     thing
pardon                          CUSTODY      free        obj     -     person
part company with               STAY_PUT     move        subj    -     person
part with                       KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
pass away                       LIFE         dead        subj    -     person
pass fit                        BAN_SPORT    eligible    obj     -     person
pave way for                    VOTE_RESULT  approved    next    -     thing
pay own bills                   SOLVENCY     solvent     subj    -     thing
perish                          LIFE         dead        subj    -     person
place _ on leave                HOLD_OFFICE  suspended   obj     -     person
place on desk duty              HOLD_OFFICE  suspended   obj     -     person
place on leave                  HOLD_OFFICE  suspended   obj     -     person
plead for                       SUPPORT      for         subj    next  person
pledge own future               STAY_PUT     stay        subj    -     person
pledge own future to            STAY_PUT     stay        subj    -     person
plough ahead with               PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pose danger                     SAFE         unsafe      subj    -     thing
pose no danger                  SAFE         safe        subj    -     thing
pose no risk                    SAFE         safe        subj    -     thing
pose no threat                  SAFE         safe        subj    -     thing
pose risk                       SAFE         unsafe      subj    -     thing
pose threat                     SAFE         unsafe      subj    -     thing
postpone                        PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pour cold water on              SUPPORT      against     subj    next  person
press ahead with                PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
proceed                         PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
proceed as planned              PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
proceed with                    PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
prolong                         LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
pronounce _ safe                SAFE         safe        gap     -     thing
pronounce dead                  LIFE         dead        obj     -     person
pull down shutters              OPEN_CLOSED  closed      subj    -     thing
pull out of                     PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pull out of race                CANDIDATE    out         subj    -     person
pull plug on                    PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
pull plug on                    VOTE_RESULT  rejected    next    -     thing
pull through                    LIFE         alive       subj    -     person
push ahead with                 PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
push back                       PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put _ behind bars               CUSTODY      held        obj     -     person
put _ on leave                  HOLD_OFFICE  suspended   obj     -     person
put _ out of action             RUNNING      stopped     obj     -     thing
put back                        PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put back into service           RUNNING      running     obj     -     thing
put back on ballot              CANDIDATE    in          obj     -     person
put behind bars                 CUSTODY      held        obj     -     person
put end to                      LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
put end to                      PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put life at risk                SAFE         unsafe      subj    -     thing
put name back on ballot         CANDIDATE    in          poss    -     person
put name back on list           CANDIDATE    in          poss    -     person
put off                         PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on desk duty                HOLD_OFFICE  suspended   obj     -     person
put on hold                     PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on ice                      PLAN_STATUS  postponed   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
put on leave                    HOLD_OFFICE  suspended   obj     -     person
put out                         FIRE_STATE   out         obj     -     fire
put out of action               RUNNING      stopped     obj     -     thing
put own foot down on            VOTE_RESULT  rejected    next    -     thing
put own signature to            VOTE_RESULT  approved    next    -     thing
put paid to                     VOTE_RESULT  rejected    next    -     thing
put stop to                     VOTE_RESULT  rejected    next    -     thing
put up for sale                 KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
quash                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
quash                           VOTE_RESULT  rejected    obj     -     thing
quench                          FIRE_STATE   out         obj     -     fire
quit as                         HOLD_OFFICE  out         subj    -     person
quit club                       STAY_PUT     move        subj    -     person
quit own job                    HOLD_OFFICE  out         subj    -     person
quit own post                   HOLD_OFFICE  out         subj    -     person
quit race                       CANDIDATE    out         subj    -     person
rage                            FIRE_STATE   burning     subj    -     fire
rage on                         FIRE_STATE   burning     subj    -     fire
rail against                    SUPPORT      against     subj    next  person
raise no objection to           VOTE_RESULT  approved    next    -     thing
rally behind                    SUPPORT      for         subj    next  person
ratify                          VOTE_RESULT  approved    obj     -     thing
receive approval                VOTE_RESULT  approved    subj    -     thing
receive visitors again          OPEN_CLOSED  open        subj    -     thing
refuse _ permission             VOTE_RESULT  rejected    obj     -     thing
refuse approval for             VOTE_RESULT  rejected    next    -     thing
refuse consent for              VOTE_RESULT  rejected    next    -     thing
refuse own consent to           VOTE_RESULT  rejected    next    -     thing
refuse permission for           VOTE_RESULT  rejected    next    -     thing
refuse to approve               VOTE_RESULT  rejected    next    -     thing
refuse to back                  VOTE_RESULT  rejected    next    -     thing
refuse to clear                 VOTE_RESULT  rejected    next    -     thing
refuse to sell                  KEEP_LOSE    kept        next    -     building/business/place/art/org/team/object
regain own freedom              CUSTODY      free        subj    -     person
regain own licence              LICENSED     licensed    subj    -     person
reimpose                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
reinstate                       HOLD_OFFICE  in          obj     -     person
reject                          VOTE_RESULT  rejected    obj     -     thing
reject candidacy                CANDIDATE    out         poss    -     person
relax                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
release on bail                 CUSTODY      free        obj     -     person
release without charge          CUSTODY      free        obj     -     person
relieve of command              HOLD_OFFICE  out         obj     -     person
relieve of duty                 HOLD_OFFICE  out         obj     -     person
relinquish own post             HOLD_OFFICE  out         subj    -     person
remain _office                  HOLD_OFFICE  in          subj    office  person
remain as _office               HOLD_OFFICE  in          subj    office  person
remain in force                 LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
remain in place as              HOLD_OFFICE  in          subj    -     person
remain in place as _office      HOLD_OFFICE  in          subj    office  person
remand in custody               CUSTODY      held        obj     -     person
remove                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
remove from ballot              CANDIDATE    out         obj     -     person
remove from office              HOLD_OFFICE  out         obj     -     person
remove from own post            HOLD_OFFICE  out         obj     -     person
remove last hurdle to           VOTE_RESULT  approved    next    -     thing
remove name from ballot         CANDIDATE    out         poss    -     person
renew                           LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
reopen                          OPEN_CLOSED  open        obj     -     thing
reopen                          OPEN_CLOSED  open        subj    -     thing
repeal                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
rescind                         LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
resign                          HOLD_OFFICE  out         subj    -     person
restore name to ballot          CANDIDATE    in          poss    -     person
restore name to list            CANDIDATE    in          poss    -     person
restore to ballot               CANDIDATE    in          obj     -     person
restore to own post             HOLD_OFFICE  in          obj     -     person
resume operation                RUNNING      running     subj    -     thing
resume own duty                 HOLD_OFFICE  in          subj    -     person
resume own post                 HOLD_OFFICE  in          subj    -     person
resume service                  RUNNING      running     subj    -     thing
resurface                       MISSING      found       subj    -     any
retain own job                  HOLD_OFFICE  in          subj    -     person
retain own portfolio            HOLD_OFFICE  in          subj    -     person
retain own post                 HOLD_OFFICE  in          subj    -     person
return to ballot                CANDIDATE    in          obj     -     person
return to classroom             HOLD_OFFICE  in          subj    -     person
return to duty                  HOLD_OFFICE  in          subj    -     person
return to own job               HOLD_OFFICE  in          subj    -     person
return to own post              HOLD_OFFICE  in          subj    -     person
return to patrol                HOLD_OFFICE  in          subj    -     person
revoke                          LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
revoke licence                  LICENSED     unlicensed  poss    -     person
revoke license                  LICENSED     unlicensed  poss    -     person
rubber-stamp                    VOTE_RESULT  approved    obj     -     thing
rule _ ineligible               CANDIDATE    out         obj     -     person
rule out                        PLAN_STATUS  cancelled   next    -     inquiry/election/strike/tax/hearing/flight
rule out of                     BAN_SPORT    banned      obj     -     person
rule out of race                CANDIDATE    out         obj     -     person
run again                       RUNNING      running     subj    -     thing
run as normal                   RUNNING      running     subj    -     thing
run as usual                    RUNNING      running     subj    -     thing
run normally                    RUNNING      running     subj    -     thing
run out                         LAW_FORCE    out         subj    -     rule/measure/law/sanction/order/regime
run out of money                SOLVENCY     bankrupt    subj    -     thing
sack                            HOLD_OFFICE  out         obj     -     person
sail through                    VOTE_RESULT  approved    subj    -     thing
say no to                       VOTE_RESULT  rejected    next    -     thing
say yes to                      VOTE_RESULT  approved    next    -     thing
scrap                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
scrap                           PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
scupper                         VOTE_RESULT  rejected    obj     -     thing
seal off                        OPEN_CLOSED  closed      obj     -     thing
see no danger in                SAFE         safe        next    -     thing
see no point in                 SUPPORT      against     subj    next  person
see out own contract            STAY_PUT     stay        subj    -     person
see out own deal                STAY_PUT     stay        subj    -     person
see out own term                HOLD_OFFICE  in          subj    -     person
seize up                        RUNNING      stopped     subj    -     thing
sell                            KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
sell off                        KEEP_LOSE    lost        next    -     building/business/place/art/org/team/object
send _ home on full pay         HOLD_OFFICE  suspended   obj     -     person
send _ packing                  HOLD_OFFICE  out         obj     -     person
send home on full pay           HOLD_OFFICE  suspended   obj     -     person
serve ban                       BAN_SPORT    banned      subj    -     person
serve out own contract          STAY_PUT     stay        subj    -     person
serve out own term              HOLD_OFFICE  in          subj    -     person
set _ free                      CUSTODY      free        obj     -     person
set aside                       LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
set free                        CUSTODY      free        obj     -     person
set up                          PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
shelve                          PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
shoot dead                      LIFE         dead        obj     -     person
shoot down                      VOTE_RESULT  rejected    obj     -     thing
should ban                      SUPPORT      against     subj    next  person
should be taken off market      SAFE         unsafe      subj    -     thing
should be taken off shelves     SAFE         unsafe      subj    -     thing
should halt                     SUPPORT      against     subj    next  person
should never have been sold     SAFE         unsafe      subj    -     thing
should not use                  SAFE         unsafe      next    -     thing
should scrap                    SUPPORT      against     subj    next  person
should stop                     SUPPORT      against     subj    next  person
should stop using               SAFE         unsafe      next    -     thing
show _ door                     HOLD_OFFICE  out         obj     -     person
shut down                       OPEN_CLOSED  closed      obj     -     thing
shut itself off                 RUNNING      stopped     subj    -     thing
shut own doors                  OPEN_CLOSED  closed      subj    -     thing
shut up shop                    OPEN_CLOSED  closed      subj    -     thing
sign new contract               STAY_PUT     stay        subj    -     person
sign new deal                   STAY_PUT     stay        subj    -     person
sign off on                     VOTE_RESULT  approved    next    -     thing
sit in cell                     CUSTODY      held        subj    -     person
sit in jail                     CUSTODY      held        subj    -     person
sit in prison                   CUSTODY      held        subj    -     person
slam door on                    VOTE_RESULT  rejected    next    -     thing
slip out of                     CUSTODY      fugitive    subj    -     person
smooth way for                  VOTE_RESULT  approved    next    -     thing
smoulder                        FIRE_STATE   burning     subj    -     fire
sound alarm about               SAFE         unsafe      next    -     thing
sound alarm over                SAFE         unsafe      next    -     thing
speak against                   SUPPORT      against     subj    next  person
speak out against               SUPPORT      against     subj    next  person
speak up for                    SUPPORT      for         subj    next  person
spread                          FIRE_STATE   burning     subj    -     fire
stab to death                   LIFE         dead        obj     -     person
stand                           LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stand by                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
stand by                        PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
stand down                      HOLD_OFFICE  out         subj    -     person
stand idle                      RUNNING      stopped     subj    -     thing
stand in way of                 VOTE_RESULT  rejected    next    -     thing
stand up for                    SUPPORT      for         subj    next  person
stay                            LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stay afloat                     SOLVENCY     solvent     subj    -     thing
stay as _office                 HOLD_OFFICE  in          subj    office  person
stay in business                SOLVENCY     solvent     subj    -     thing
stay in family                  KEEP_LOSE    kept        subj    -     thing
stay in force                   LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stay in office                  HOLD_OFFICE  in          subj    -     person
stay in own hands               KEEP_LOSE    kept        subj    -     thing
stay in own job                 HOLD_OFFICE  in          subj    -     person
stay in own post                HOLD_OFFICE  in          subj    -     person
stay in own seat                HOLD_OFFICE  in          subj    -     person
stay in place                   LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
stay in post                    HOLD_OFFICE  in          subj    -     person
stay in race                    CANDIDATE    in          subj    -     person
stay loyal to                   STAY_PUT     stay        subj    -     person
stay on                         HOLD_OFFICE  in          subj    -     person
stay on as                      HOLD_OFFICE  in          subj    -     person
stay on as _office              HOLD_OFFICE  in          subj    office  person
stay on ballot                  CANDIDATE    in          subj    -     person
stay put                        STAY_PUT     stay        subj    -     person
step aside                      HOLD_OFFICE  out         subj    -     person
step down                       HOLD_OFFICE  out         subj    -     person
stick to                        LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
stick to                        PLAN_STATUS  on          next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
still be _office                HOLD_OFFICE  in          subj    office  person
stop _ in own tracks            VOTE_RESULT  rejected    obj     -     thing
stop running                    RUNNING      stopped     subj    -     thing
stop trading                    SOLVENCY     bankrupt    subj    -     thing
stop turning                    RUNNING      stopped     subj    -     thing
stop working                    RUNNING      stopped     subj    -     thing
strike down                     LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
strike down                     VOTE_RESULT  rejected    obj     -     thing
strike from ballot              CANDIDATE    out         obj     -     person
strike from list                CANDIDATE    out         obj     -     person
strike name from ballot         CANDIDATE    out         poss    -     person
strike name off list            CANDIDATE    out         poss    -     person
strike off                      LICENSED     unlicensed  obj     -     person
strike off ballot               CANDIDATE    out         obj     -     person
strike off list                 CANDIDATE    out         obj     -     person
strike off register             LICENSED     unlicensed  obj     -     person
strike off rolls                LICENSED     unlicensed  obj     -     person
strip licence                   LICENSED     unlicensed  poss    -     person
strip of own licence            LICENSED     unlicensed  obj     -     person
strip of own license            LICENSED     unlicensed  obj     -     person
strip of own post               HOLD_OFFICE  out         obj     -     person
strip of post                   HOLD_OFFICE  out         obj     -     person
struggle to contain             FIRE_STATE   burning     next    -     fire
submit own resignation          HOLD_OFFICE  out         subj    -     person
succumb                         LIFE         dead        subj    -     person
succumb to own injury           LIFE         dead        subj    -     person
support                         SUPPORT      for         subj    next  person
surrender own licence           LICENSED     unlicensed  subj    -     person
survive                         LIFE         alive       subj    -     person
suspend                         HOLD_OFFICE  suspended   obj     -     person
suspend                         LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
suspend from                    BAN_SPORT    banned      obj     -     person
suspend licence                 LICENSED     unlicensed  poss    -     person
suspend license                 LICENSED     unlicensed  poss    -     person
suspend own campaign            CANDIDATE    out         subj    -     person
swing behind                    SUPPORT      for         subj    next  person
switch back on                  RUNNING      running     obj     -     thing
switch off life support         LIFE         dead        poss    -     person
take _ hostage                  CUSTODY      held        obj     -     person
take _ off ballot               CANDIDATE    out         obj     -     person
take _ offline                  RUNNING      stopped     obj     -     thing
take _ out of service           RUNNING      stopped     obj     -     thing
take away licence               LICENSED     unlicensed  poss    -     person
take bookings again             RUNNING      running     subj    -     thing
take effect                     LAW_FORCE    in          subj    -     rule/measure/law/sanction/order/regime
take hostage                    CUSTODY      held        obj     -     person
take into custody               CUSTODY      held        obj     -     person
take licence away               LICENSED     unlicensed  poss    -     person
take license away               LICENSED     unlicensed  poss    -     person
take name off ballot            CANDIDATE    out         poss    -     person
take off ballot                 CANDIDATE    out         obj     -     person
take offline                    RUNNING      stopped     obj     -     thing
take out of service             RUNNING      stopped     obj     -     thing
take own seat as usual          HOLD_OFFICE  in          subj    -     person
take place                      PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
take place as planned           PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
take place as scheduled         PLAN_STATUS  on          subj    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
tame                            FIRE_STATE   out         obj     -     fire
tear up own contract            STAY_PUT     move        subj    -     person
tender own resignation          HOLD_OFFICE  out         subj    -     person
throw in towel                  HOLD_OFFICE  out         subj    -     person
throw open                      OPEN_CLOSED  open        obj     -     thing
throw open own doors            OPEN_CLOSED  open        subj    -     thing
throw out                       LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
throw out                       VOTE_RESULT  rejected    obj     -     thing
throw out candidacy             CANDIDATE    out         poss    -     person
throw own hat into ring         CANDIDATE    in          subj    -     person
throw own weight behind         SUPPORT      for         subj    next  person
thwart                          VOTE_RESULT  rejected    obj     -     thing
trade as usual                  OPEN_CLOSED  open        subj    -     thing
trade as usual                  SOLVENCY     solvent     subj    -     thing
trade normally                  SOLVENCY     solvent     subj    -     thing
turn _ down                     VOTE_RESULT  rejected    obj     -     thing
turn back on                    RUNNING      running     obj     -     thing
turn down                       VOTE_RESULT  rejected    obj     -     thing
turn down move                  STAY_PUT     stay        subj    -     person
turn off life support           LIFE         dead        poss    -     person
turn own back on                PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
turn own back on move           STAY_PUT     stay        subj    -     person
turn own thumbs down on         VOTE_RESULT  rejected    next    -     thing
turn up                         MISSING      found       subj    -     any
turn up safe                    MISSING      found       subj    -     any
undo                            LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
unseal                          OPEN_CLOSED  open        obj     -     thing
unseat                          HOLD_OFFICE  out         obj     -     person
uphold                          LAW_FORCE    in          next    -     rule/measure/law/sanction/order/regime
uphold candidacy                CANDIDATE    in          poss    -     person
urge _ to reject                SUPPORT      against     subj    next  person
urge _ to vote against          SUPPORT      against     subj    next  person
urge _ to vote for              SUPPORT      for         subj    next  person
urge customers to stop using    SAFE         unsafe      next    -     thing
urge people to stop using       SAFE         unsafe      next    -     thing
vacate own office               HOLD_OFFICE  out         subj    -     person
vacate own post                 HOLD_OFFICE  out         subj    -     person
vanish                          MISSING      missing     subj    -     any
vanish without trace            MISSING      missing     subj    -     any
veto                            VOTE_RESULT  rejected    obj     -     thing
visit _ again                   OPEN_CLOSED  open        obj     -     thing
vote against                    SUPPORT      against     subj    next  person
vote down                       VOTE_RESULT  rejected    obj     -     thing
vote for                        SUPPORT      for         subj    next  person
vote out                        HOLD_OFFICE  out         obj     -     person
vote through                    VOTE_RESULT  approved    obj     -     thing
vouch for                       SAFE         safe        next    -     thing
vouch for safety of             SAFE         safe        next    -     thing
wait in jail                    CUSTODY      held        subj    -     person
waive                           LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
walk away from                  PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
walk free                       CUSTODY      free        subj    -     person
walk out of court               CUSTODY      free        subj    -     person
walk out of jail                CUSTODY      free        subj    -     person
walk out of prison              CUSTODY      free        subj    -     person
walk out on                     STAY_PUT     move        subj    -     person
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
warn against                    SAFE         unsafe      next    -     thing
warn against using              SAFE         unsafe      next    -     thing
warn of dangers of              SAFE         unsafe      next    -     thing
watch from stands               BAN_SPORT    banned      subj    -     person
wave through                    VOTE_RESULT  approved    obj     -     thing
welcome visitors again          OPEN_CLOSED  open        subj    -     thing
win approval                    VOTE_RESULT  approved    subj    -     thing
win backing                     VOTE_RESULT  approved    subj    -     thing
win blessing                    VOTE_RESULT  approved    subj    -     thing
win consent                     VOTE_RESULT  approved    subj    -     thing
win licence                     VOTE_RESULT  approved    subj    -     thing
win license                     VOTE_RESULT  approved    subj    -     thing
win own approval                VOTE_RESULT  approved    subj    -     thing
win own freedom                 CUSTODY      free        subj    -     person
wind _ up                       PLAN_STATUS  cancelled   gap     -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
wind up                         PLAN_STATUS  cancelled   next    -     event/plan/project/game/meeting/show/hearing/flight/inquiry/election/strike/settlement/tax/measure
withdraw                        LAW_FORCE    out         next    -     rule/measure/law/sanction/order/regime
withdraw from race              CANDIDATE    out         subj    -     person
withdraw licence                LICENSED     unlicensed  poss    -     person
withdraw own candidacy          CANDIDATE    out         subj    -     person
withhold approval from          VOTE_RESULT  rejected    next    -     thing
withhold consent from           VOTE_RESULT  rejected    next    -     thing
work as normal                  RUNNING      running     subj    -     thing
work normally                   RUNNING      running     subj    -     thing
