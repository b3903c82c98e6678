# Frames: one row is one slot of the world that different words fill (frameword.lex).
#
# type      event: something happened or not; value: a measure of one thing; state: one of an
#           exclusive set; filler: who or what did it, where only one can have; exist: there is one
#           or not; duty: bound or free; transfer: giver, receiver, thing; cause: what brought it about
# contest   what two claims may differ in:
#             number:DIMENSION  an interval; DIMENSION is a column of unit.lex, or count
#             state:SET         states of stateset.lex; different states of one set exclude each other
#             ROLE              the filler of that role (agent, patient, topic, recipient, place)
#             date, place       a date or interval; a place
#             direction         up or down, more or less, before or after
#             polarity          only whether it holds
#           Polarity is contested in every frame, besides what is named here.
# anchor    the role that the claim is about; it must be the same on both sides
# keys      further roles that must agree where both sides have them
# moves     yes: the value may change with time, so a later one is a change, not a contradiction
# one       yes: one anchor has one value at one time; no: several may hold (two arrests, two
#           searches), and then two values alone prove nothing, only opposite polarity does
# says      what the slot is called in a reason shown to people
#: frame^  type{event|value|state|filler|exist|duty|transfer|cause}  contest{number:|state:|agent|patient|topic|recipient|source|goal|instrument|standard|place|date|direction|polarity}*  anchor{agent|patient|topic|recipient|source|goal|place|instrument}  keys{agent|patient|topic|recipient|source|goal|place|instrument|standard}*?  moves{yes|no}  one{yes|no}  says
ABLE               duty      polarity               agent      topic          yes  no   ability
ACCUSE             event     polarity               patient    agent,topic    no   no   accusation
AIM                event     polarity               goal       agent,patient  no   no   aiming
APPEAL             event     polarity               topic      agent          yes  yes  appeal
ARMED              state     state:armed            patient    -              no   yes  armed
ARREST_COUNT       value     number:count           agent      place          yes  no   number of arrests
AUTHOR             filler    agent                  patient    -              no   yes  author
BAIL               state     state:grant            patient    -              yes  yes  bail
BAIL_AMOUNT        value     number:money           patient    -              yes  yes  bail
BEAT               event     polarity               patient    agent          no   no   victory
BEGIN_END          state     state:phase            topic      agent          yes  yes  begun or over
BRIBE              transfer  polarity               recipient  agent          no   no   bribe
BUILD              filler    agent                  patient    -              no   yes  builder
BUILT_WHEN         value     date                   patient    -              no   yes  date built
BURNED_AREA        value     number:area            patient    place          yes  yes  area burned
BUY                transfer  agent                  patient    source         no   yes  sale
CANDIDATE          state     state:candidacy        patient    topic          yes  yes  candidacy
CASE_STATUS        state     state:case             topic      patient        yes  yes  state of the case
CAUSE              cause     agent                  patient    -              no   yes  cause
CHANGE_LEVEL       value     direction              patient    -              yes  no   rise or fall
CHARGE             state     state:charge           topic      patient        yes  yes  charge
CHARGE_COUNT       value     number:count           patient    -              yes  yes  number of counts
CHARGE_DECISION    state     state:decision         patient    topic          yes  yes  decision to charge
CHARGE_DEGREE      state     state:degree           topic      patient        yes  yes  degree of the charge
CONDITION          state     state:condition        patient    -              yes  yes  condition
CONFESS            event     polarity               agent      topic          no   no   confession
CONTAINED          value     number:share           patient    -              yes  yes  contained
CONTAMINATED       state     state:purity           patient    topic          yes  yes  contamination
CONTRACT           exist     polarity               patient    agent          yes  yes  contract
CONVICTION_STATUS  state     state:review           topic      patient        yes  yes  conviction on appeal
COOPERATE          event     polarity               agent      recipient      yes  no   cooperation
COST               value     number:money           patient    topic          yes  yes  cost
COST_BEARER        filler    agent                  patient    -              no   yes  who pays
CUSTODY            state     state:custody          patient    -              yes  yes  custody
DAMAGED            state     state:integrity        patient    agent          yes  yes  damage
DAMAGES            value     number:money           recipient  patient        yes  yes  damages
DAMAGE_COST        value     number:money           patient    topic          yes  yes  damage
DEATH_CAUSE        filler    topic                  patient    -              no   yes  cause of death
DEATH_MANNER       state     state:manner_of_death  patient    -              yes  yes  manner of death
DEBT               value     number:money           patient    recipient      yes  yes  debt
DEMOLISH           event     polarity               patient    agent          yes  yes  demolition
DISMISS_JUROR      event     polarity               patient    agent          no   no   juror dismissed
DONATE             transfer  number:money           recipient  agent          no   no   donation
DRUG_APPROVAL      state     state:approval         topic      agent          yes  yes  approval of a drug
DUTY               duty      polarity               agent      topic          yes  no   duty
ELECTION_RESULT    state     state:result           patient    topic          yes  yes  result
EVENT_TIME         value     date                   topic      place          no   yes  time of the event
EVIDENCE_FOUND     exist     polarity               topic      agent,place    yes  no   evidence found
FINE               value     number:money           patient    topic          yes  yes  fine
FIRE_START         cause     agent                  patient    place          no   yes  what started the fire
FIRE_STATE         state     state:fire             patient    place          yes  yes  fire
FIRE_WEAPON        filler    agent                  patient    -              no   yes  who fired
FORGE              event     polarity               patient    agent          no   yes  forgery
GDP_GROWTH         value     number:share           place      -              yes  yes  growth
HAMMER             event     polarity               patient    agent          no   yes  cocking the hammer
HEADCOUNT          value     number:count           patient    place          yes  yes  number of staff
HEARING_DATE       value     date                   topic      patient        yes  yes  date of the hearing
HEARING_MODE       state     state:presence         patient    topic          yes  yes  appearance in court
HIRE_COUNT         value     number:count           agent      place          yes  yes  jobs made
HOLD_OFFICE        state     state:office           patient    topic          yes  yes  post
INFECT             value     number:count           topic      place          yes  yes  number of infections
INFLATION          value     number:share           place      topic          yes  yes  inflation
INJURY             state     state:injury           patient    agent          no   yes  injury
INSPECT            event     polarity               patient    agent          no   no   inspection
INVESTIGATION      state     state:inquiry          topic      agent          yes  yes  investigation
KILL               filler    agent                  patient    -              no   yes  who killed
LAWSUIT            state     state:suit             topic      agent,patient  yes  yes  lawsuit
LAW_FORCE          state     state:force            topic      place          yes  yes  rule in force
LAYOFF             value     number:count           agent      place          yes  yes  jobs cut
LEGALITY           state     state:legality         topic      agent          yes  yes  legality
LEND               transfer  number:money           recipient  agent          no   no   loan
LIABLE             filler    agent                  topic      -              no   yes  responsibility
LICENSED           state     state:licence          patient    topic          yes  yes  licence
LIFE               state     state:life             patient    -              yes  yes  alive or dead
LOADED             state     state:loaded           patient    -              yes  yes  loaded
LOADER             filler    agent                  patient    -              no   yes  who loaded it
LOCKED             state     state:lock             patient    agent          yes  yes  locked or not
MARKET_SHARE       value     number:share           patient    topic          yes  yes  share
MEMBERSHIP         state     state:membership       patient    topic          yes  yes  membership
MERGE              event     polarity               patient    recipient      yes  yes  merger
MISSING            state     state:missing          patient    -              yes  yes  missing or found
MOTION             state     state:ruling           topic      agent          yes  yes  ruling on the motion
OFFICE_HOLDER      filler    patient                topic      -              yes  yes  holder of the post
OPEN_CLOSED        state     state:openness         patient    place          yes  yes  open or closed
OWN                filler    agent                  patient    -              yes  yes  owner
PAROLE             state     state:parole           patient    -              yes  yes  parole
PASS_TEST          state     state:pass             patient    topic          yes  yes  pass or fail
PAY                transfer  number:money           recipient  agent,topic    no   no   payment
PENALTY            value     number:time            patient    topic          yes  yes  maximum sentence
PERMIT             duty      polarity               agent      topic          yes  no   permission
PLAN_STATUS        state     state:schedule         topic      agent          yes  yes  whether it goes ahead
PLEA               state     state:plea             patient    topic          yes  yes  plea
PLEA_DEAL          exist     polarity               patient    agent          yes  yes  plea deal
PRICE_LEVEL        value     number:money           topic      place          yes  yes  price
PROFIT             value     number:money           patient    -              yes  yes  profit or loss
PROFITABLE         state     state:profitability    patient    -              yes  yes  profit or loss
RECALL_COUNT       value     number:count           agent      patient        yes  yes  number recalled
RECALL_PRODUCT     event     polarity               patient    agent          yes  yes  recall
RENT               transfer  agent                  patient    source         yes  yes  lease
REVENUE            value     number:money           patient    -              yes  yes  revenue
RUNNING            state     state:operation        patient    place          yes  yes  working or not
SAFE               state     state:safety           patient    topic          yes  yes  safety
SALE_PRICE         value     number:money           patient    agent          no   yes  sale price
SCHEDULE           value     date                   topic      place          yes  yes  date
SEARCH             event     polarity               patient    agent          no   no   search
SELF_FIRE          event     polarity               patient    -              no   yes  firing by itself
SENTENCE           value     number:time            patient    topic          yes  yes  sentence
SENTENCE_KIND      state     state:sentencekind     patient    topic          yes  yes  kind of sentence
SETTLEMENT         value     number:money           topic      agent,patient  no   yes  settlement
SHOOT              filler    agent                  patient    -              no   yes  who shot
SHOT_COUNT         value     number:count           agent      place          yes  yes  number of shots
SIGN               filler    agent                  patient    -              no   yes  who signed
SOLVENCY           state     state:solvency         patient    -              yes  yes  solvency
STAB               filler    agent                  patient    -              no   yes  who stabbed
STRIKE             event     polarity               patient    agent          no   no   striking
STRIKE_WORK        state     state:strike           agent      topic          yes  yes  strike
SUPPORT            state     state:stance           agent      topic          yes  yes  stance
TAX                value     number:share           topic      place          yes  yes  rate
TAX_CHANGE         state     state:change           topic      agent          yes  yes  tax change
TESTIFY            event     polarity               agent      topic          yes  no   testimony
TEST_RESULT        state     state:test             patient    topic          yes  yes  test result
TOLL_DEATH         value     number:count           topic      place          yes  yes  number of dead
TOLL_INJURED       value     number:count           topic      place          yes  yes  number of injured
TOLL_MISSING       value     number:count           topic      place          yes  yes  number of missing
TRIGGER            event     polarity               patient    agent          no   yes  pulling the trigger
UNEMPLOYMENT       value     number:share           place      topic          yes  yes  unemployment
VACCINATED         state     state:vaccinated       patient    topic          yes  yes  vaccination
VERDICT            state     state:verdict          patient    topic          yes  yes  verdict
VOTE_COUNT         value     number:count           topic      patient,place  yes  yes  votes
VOTE_RESULT        state     state:approval         topic      agent          yes  yes  vote
WAGE               value     number:money           patient    agent          yes  yes  pay
WARRANT            exist     polarity               patient    topic          yes  no   warrant
WEAPON_FIRED       event     polarity               patient    place          no   yes  weapon fired
