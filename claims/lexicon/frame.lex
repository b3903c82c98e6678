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
ABDUCTION  state  state:abduction  patient  -  no  yes  taken or gone by himself
ABLE                  duty      polarity               agent      topic            yes  no   ability
ABUSE                 event     polarity               patient    agent            no   no   abuse
ACCEPT_OFFER          state     state:answer           topic      agent            yes  yes  answer
ACCOMPANY             event     polarity               agent      patient          no   no   company
ACCUSE                event     polarity               patient    agent,topic      no   no   accusation
ACT_ALONE             state     state:alone            agent      topic            no   yes  alone
ADD_REMOVE            state     state:included         patient    goal             yes  yes  in or out
AFFECTED              value     number:count           topic      place            yes  yes  number affected
AFFORDABLE  state  state:affordable  patient  -  yes  yes  cheap or dear
AFLOAT  state  state:afloat  patient  -  yes  yes  afloat or not
AFTER_CRASH  state  state:after_crash  patient  -  no  yes  stayed or fled
AGE                   value     number:time            patient    -                no   yes  age
AGREE                 state     state:agreement        agent      topic            yes  yes  agreement
AID_SENT              transfer  number:money           recipient  agent            yes  no   aid
AIM                   event     polarity               goal       agent,patient    no   no   aiming
ALARM                 event     polarity               patient    place            no   yes  alarm
ALARM_TIME            value     date                   topic      place            no   yes  time of the alarm
ALIBI                 exist     polarity               agent      topic            no   no   alibi
ALLEGED_ROLE          filler    agent                  topic      -                no   yes  role in the event
ALTITUDE              value     number:length          patient    -                no   yes  altitude
AMBASSADOR            state     state:ties             agent      patient          yes  yes  relations
AMOUNT_SPILLED        value     number:volume          topic      place            yes  yes  amount spilled
ANONYMOUS             state     state:identity         patient    -                yes  yes  identity
APOLOGIZE             event     polarity               agent      topic,recipient  yes  no   apology
APPEAL                event     polarity               topic      agent            yes  yes  appeal
APPEAL_DEADLINE       value     date                   topic      agent            yes  yes  deadline
APPROVED_BY           filler    agent                  patient    -                no   yes  who approved
AREA                  value     number:area            patient    -                no   yes  area
ARMED                 state     state:armed            patient    -                no   yes  armed
ARRESTS  state  state:arrests  patient  topic  yes  yes  arrests
ARREST_COUNT          value     number:count           place      agent            yes  yes  number of arrests
ARRIVE                event     polarity               agent      goal             no   no   arrival
ARRIVE_TIME           value     date                   agent      goal             no   yes  time of arrival
ASK_FOR               filler    agent                  topic      recipient        no   yes  who asked
ASYLUM                state     state:grant            patient    agent            yes  yes  asylum
ATTACK                filler    agent                  patient    place            no   no   attacker
ATTEND                event     polarity               agent      topic            no   no   presence
AUDIENCE              value     number:count           patient    -                yes  yes  audience
AUTHENTIC             state     state:authenticity     patient    agent            no   yes  authenticity
AUTHOR                filler    agent                  patient    -                no   yes  author
BAIL                  state     state:grant            patient    -                yes  yes  bail
BAIL_AMOUNT           value     number:money           patient    -                yes  yes  bail
BAN_SPORT             state     state:eligibility      patient    topic            yes  yes  eligibility
BEAT                  event     polarity               patient    agent            no   no   victory
BEGIN_END             state     state:phase            topic      agent            yes  yes  begun or over
BETTER  state  state:quality  patient  -  yes  yes  better or worse
BID                   value     number:money           agent      patient          yes  yes  bid
BIDDER_COUNT          value     number:count           topic      -                yes  yes  bidders
BIRTH                 event     polarity               agent      patient          no   no   birth
BIRTHPLACE            value     place                  patient    -                no   yes  birthplace
BIRTH_DATE            value     date                   patient    -                no   yes  date of birth
BOARD_SEATS           value     number:count           patient    -                yes  yes  seats
BODY_FOUND            value     place                  patient    agent            no   yes  where found
BORDER                state     state:openness         patient    agent            yes  yes  border
BRIBE                 transfer  polarity               recipient  agent            no   no   bribe
BUDGET_STATE          state     state:budget           patient    -                yes  yes  within budget
BUILD                 filler    agent                  patient    -                no   yes  builder
BUILDINGS_LOST        value     number:count           topic      place            yes  yes  number of buildings lost
BUILT_WHEN            value     date                   patient    -                no   yes  date built
BURIED                value     place                  patient    -                yes  yes  burial
BURNED_AREA           value     number:area            patient    place            yes  yes  area burned
BUY                   transfer  agent                  patient    source           no   yes  sale
CALL_TIME             value     date                   topic      agent            no   yes  time of the call
CAMERA_ON             state     state:power            patient    agent            no   yes  camera
CANDIDATE             state     state:candidacy        patient    topic            yes  yes  candidacy
CAPACITY              value     number:count           patient    -                no   yes  capacity
CAPTURED  state  state:capture  patient  -  yes  yes  taken or held
CARGO                 filler    patient                agent      goal             no   no   cargo
CARRY                 event     polarity               agent      patient          no   no   carrying
CASE_STATUS           state     state:case             topic      patient          yes  yes  state of the case
CAST                  filler    agent                  topic      -                no   no   cast
CAUSE                 cause     agent                  patient    -                no   yes  cause
CERTIFIED             state     state:certified        topic      agent            yes  yes  result
CHANGE_LEVEL          value     direction              patient    -                yes  no   rise or fall
CHARGE                state     state:charge           topic      patient          yes  yes  charge
CHARGE_COUNT          value     number:count           patient    -                yes  yes  number of counts
CHARGE_DECISION       state     state:decision         patient    topic            yes  yes  decision to charge
CHARGE_DEGREE         state     state:degree           topic      patient          yes  yes  degree of the charge
CHASE                 event     polarity               patient    agent            no   no   pursuit
CHEAT                 event     polarity               agent      patient          no   no   fraud
CHILDREN              value     number:count           agent      -                yes  yes  children
CITIZEN               state     state:citizenship      patient    place            no   yes  citizenship
CLAIM_RESPONSIBILITY  filler    agent                  topic      -                no   yes  who claims responsibility
CLARITY  state  state:clarity  patient  -  yes  yes  clear or not
CLASS_SIZE            value     number:count           place      topic            yes  yes  class size
COACH                 filler    agent                  patient    -                yes  yes  coach
COERCED               event     polarity               patient    agent,topic      no   no   coercion
COLOR                 value     topic                  patient    -                no   yes  colour
COMMS  state  state:comms  patient  recipient  yes  yes  in contact or not
COMPARE               value     direction              patient    standard,topic   no   no   comparison
COMPETENT             state     state:competence       patient    topic            yes  yes  fitness
COMPLAIN_FILED        event     polarity               agent      patient          yes  no   complaint
COMPLIANCE  state  state:compliance  patient  -  no  yes  kept or broke the rules
COMPOSURE  state  state:composure  patient  -  yes  yes  calm or not
CONCEDED  event  polarity  agent  topic  yes  no  concession
CONCESSION  state  state:concession  patient  -  yes  yes  conceded or not
CONDITION             state     state:condition        patient    -                yes  yes  condition
CONFESS               event     polarity               agent      topic            no   no   confession
CONFIDENT             state     state:confidence       agent      topic            yes  no   confidence
CONSCIOUS_AT          state     state:breathing        patient    -                no   yes  breathing
CONSENT               state     state:consent          agent      topic            no   yes  consent
CONSULT               event     polarity               patient    agent,topic      no   no   consultation
CONTACT               event     polarity               agent      recipient        no   no   contact
CONTAGIOUS  state  state:contagion  patient  -  no  yes  catching or not
CONTAINED             value     number:share           patient    -                yes  yes  contained
CONTAINS  state  state:contents  patient  topic  no  yes  contains or not
CONTAMINATED          state     state:purity           patient    topic            yes  yes  contamination
CONTENTS              filler    topic                  patient    -                no   no   contents
CONTRACT              exist     polarity               patient    agent            yes  yes  contract
CONTRACTOR            filler    agent                  patient    -                yes  yes  contractor
CONTRACT_TERM         value     number:time            topic      agent            yes  yes  length of the contract
CONTROL               filler    agent                  place      -                yes  yes  control
CONVICTION_STATUS     state     state:review           topic      patient          yes  yes  conviction on appeal
COOPERATE             event     polarity               agent      recipient        yes  no   cooperation
COPE  state  state:cope  patient  -  yes  yes  coping or not
COST                  value     number:money           patient    topic            yes  yes  cost
COST_BEARER           filler    agent                  patient    -                no   yes  who pays
COUNT_CONVICTED       value     number:count           patient    topic            yes  yes  counts
COUNT_PEOPLE          value     number:count           topic      place            yes  yes  number of people
COUPLE  state  state:couple  patient  -  yes  yes  together or apart
CRASH_LAND            event     polarity               patient    place            no   yes  crash
CROP                  value     number:mass            topic      place            yes  yes  harvest
CROWDS  state  state:crowds  patient  -  no  yes  well or badly attended
CURED                 state     state:health           patient    topic            yes  yes  health
CUSTODY               state     state:custody          patient    -                yes  yes  custody
CUSTOMERS             value     number:count           agent      -                yes  yes  customers
DAMAGED               state     state:integrity        patient    agent            yes  yes  damage
DAMAGES               value     number:money           recipient  patient          yes  yes  damages
DAMAGE_COST           value     number:money           patient    topic            yes  yes  damage
DATA_LEAK             value     number:count           patient    agent            yes  yes  records exposed
DATED                 value     date                   patient    -                no   yes  age of the thing
DEAL_STATE  state  state:deal_state  patient  -  yes  yes  on or off
DEATH_CAUSE           filler    topic                  patient    -                no   yes  cause of death
DEATH_MANNER          state     state:manner_of_death  patient    -                yes  yes  manner of death
DEBT                  value     number:money           patient    recipient        yes  yes  debt
DECIDE                filler    agent                  topic      -                no   yes  who decided
DELETE                event     polarity               patient    agent            no   no   deletion
DELETED  state  state:deletion  patient  -  yes  yes  deleted or there
DELIBERATE            value     number:time            agent      topic            no   yes  deliberations
DEMAND_VALUE          value     number:share           agent      topic            yes  yes  demand
DEMOLISH              event     polarity               patient    agent            yes  yes  demolition
DEPART_PLACE          value     place                  agent      goal             no   yes  place of departure
DEPART_WAY            state     state:departure        patient    topic            no   yes  how somebody left
DEPTH                 value     number:length          patient    place            yes  yes  depth
DESTINATION           value     place                  agent      -                no   yes  destination
DIAGNOSIS             filler    topic                  patient    agent            no   no   diagnosis
DIRECTED              filler    agent                  patient    -                no   yes  director
DIRECTION             value     direction              agent      place            no   yes  direction
DISCLOSED             state     state:publicity        topic      agent            yes  yes  disclosed
DISCOVER              filler    agent                  patient    place            no   yes  discoverer
DISCRIMINATE          event     polarity               agent      patient          no   no   discrimination
DISMISS_JUROR         event     polarity               patient    agent            no   no   juror dismissed
DISPLACED             value     number:count           topic      place            yes  yes  number displaced
DISTANCE              value     number:length          patient    source,goal      no   yes  distance
DISTANCE_RECORD       value     number:length          agent      topic            no   yes  distance
DIVIDEND              value     number:money           agent      -                yes  yes  dividend
DIVISION  state  state:division  patient  topic  yes  yes  up or down
DNA_MATCH             state     state:match            patient    topic            no   yes  match
DONATE                transfer  number:money           recipient  agent            no   no   donation
DONATION_TOTAL        value     number:money           recipient  agent            yes  yes  donations
DOPING                event     polarity               patient    topic            no   no   doping
DOSE                  value     number:mass            topic      patient          no   yes  dose
DRINK                 event     polarity               agent      patient          no   no   drinking
DRIVE                 filler    agent                  patient    -                no   yes  who drove
DRUG_APPROVAL         state     state:approval         topic      agent            yes  yes  approval of a drug
DRUG_TEST  state  state:doping  patient  -  no  yes  clean or doped
DURATION              value     number:time            topic      -                no   yes  duration
DUTY                  duty      polarity               agent      topic            yes  no   duty
EATING  state  state:eating  patient  -  yes  yes  eating or not
EDUCATION             value     place                  patient    topic            no   no   education
EFFECTIVE             state     state:effect           patient    topic            yes  yes  effect
EFFICACY              value     number:share           patient    topic            yes  yes  efficacy
ELECTION_RESULT       state     state:result           patient    topic            yes  yes  result
ELIGIBLE              state     state:eligible         agent      topic            yes  yes  eligibility
EMISSION              value     number:mass            agent      topic            yes  yes  emissions
EMPLOYED              state     state:employment       patient    -                yes  yes  work
EMPLOYER              filler    agent                  patient    -                yes  yes  employer
ENROLL_COUNT          value     number:count           place      -                yes  yes  pupils
ENTRY  state  state:entry  patient  goal  yes  yes  let in or not
ENTRY_WAY             value     place                  goal       agent            no   yes  way in
ERUPT                 event     polarity               patient    place            no   no   eruption
ESCAPE                event     polarity               agent      source           no   no   escape
EVACUATION            state     state:evacuation       place      agent            yes  yes  evacuation
EVACUEES  state  state:evacuees  patient  -  yes  yes  left or stayed
EVENT_TIME            value     date                   topic      place            no   yes  time of the event
EVICT                 event     polarity               patient    agent            yes  no   eviction
EVIDENCE_FOUND        exist     polarity               topic      agent,place      yes  no   evidence found
EVIDENCE_STATE        state     state:admitted         topic      agent            yes  yes  evidence at trial
EXECUTION  state  state:execution  patient  -  yes  yes  executed or spared
EXPELLED  state  state:schooling  patient  -  yes  yes  out or in
EXPERIENCE            value     number:time            patient    topic            no   yes  time served
EXPLODE_CAUSE         cause     agent                  patient    -                no   yes  what blew up
EXTINCT               state     state:life             patient    -                yes  yes  survival of the kind
EXTRADITE             event     polarity               patient    agent,goal       yes  yes  extradition
FAIR  state  state:fairness  patient  -  no  yes  fair or not
FAULT_REPORTED        exist     polarity               patient    agent            no   no   fault
FEE                   value     number:money           patient    topic            yes  yes  fee
FILED_WHEN            value     date                   topic      agent            no   yes  date of filing
FILM_OUT  state  state:screening  patient  -  yes  yes  released or not
FINE                  value     number:money           patient    topic            yes  yes  fine
FINISHED              state     state:done             patient    agent            yes  yes  finished
FINISH_TIME           value     number:time            agent      topic            no   yes  time
FIRE_START            cause     agent                  patient    place            no   yes  what started the fire
FIRE_STATE            state     state:fire             patient    place            yes  yes  fire
FIRE_WEAPON           filler    agent                  patient    -                no   yes  who fired
FIRMNESS  state  state:firmness  patient  recipient  yes  yes  firm or not
FIRST                 exist     polarity               topic      agent,place      no   yes  first of its kind
FIRST_SHOT  state  state:first_shot  patient  -  no  yes  shot first or not
FLOOD_STATE  state  state:flood  patient  -  yes  yes  over its banks or not
FLOORS                value     number:count           patient    -                no   yes  floors
FORCE_SHOWN  state  state:force_shown  patient  -  yes  yes  used or not
FORCE_USED            event     polarity               agent      patient          no   no   force
FORGE                 event     polarity               patient    agent            no   yes  forgery
FORGIVE               event     polarity               patient    agent            no   no   forgiveness
FOUL_PLAY  state  state:foul_play  patient  -  yes  yes  suspicious or not
FOUNDED               filler    agent                  patient    -                no   yes  founder
FREE_OF_CHARGE        state     state:charge_free      topic      -                yes  yes  free of charge
FREQUENCY             value     number:count           agent      topic            no   yes  how often
FREQUENCY_SERVICE     value     number:time            topic      -                yes  yes  how often it runs
FUEL                  value     number:volume          patient    -                yes  yes  fuel
FUNDED                value     number:money           patient    agent            yes  yes  money raised
GDP_GROWTH            value     number:share           place      -                yes  yes  growth
GENDER                state     state:sex              patient    -                no   yes  sex
GIVE                  transfer  agent                  recipient  patient          no   no   who gave
GOAL_GIVEN  state  state:goal_given  patient  -  no  yes  goal given or not
GONE_HOME  state  state:homeward  patient  -  yes  yes  back home or not
GRANTED  state  state:funding  patient  -  yes  yes  funded or not
GROWTH  state  state:growth  patient  -  yes  yes  growing or shrinking
GUARD_POST            state     state:duty             patient    place            no   yes  on duty
HACK                  filler    agent                  patient    -                no   yes  who broke in
HAMMER                event     polarity               patient    agent            no   yes  cocking the hammer
HARDNESS  state  state:hardness  patient  -  no  yes  easy or hard
HARVEST  state  state:crop_state  patient  -  yes  yes  harvest
HEADCOUNT             value     number:count           patient    place            yes  yes  number of staff
HEADQUARTERS          value     place                  patient    -                no   yes  seat
HEAR                  event     polarity               agent      patient          no   no   hearing
HEARING_DATE          value     date                   topic      patient          yes  yes  date of the hearing
HEARING_MODE          state     state:presence         patient    topic            yes  yes  appearance in court
HEED  state  state:heed  patient  agent  yes  yes  heeded or not
HEIGHT                value     number:length          patient    -                yes  yes  height
HELD                  state     state:held             topic      agent            no   yes  held or skipped
HELPED                event     polarity               patient    agent            no   no   help
HIDE                  event     polarity               patient    agent            no   no   concealment
HIRE_COUNT            value     number:count           agent      place            yes  yes  jobs made
HISTORY               exist     polarity               patient    topic            no   no   earlier instances
HIT_BY                filler    agent                  patient    place            no   yes  what struck
HOLD_OFFICE           state     state:office           patient    topic            yes  yes  post
HONESTY  state  state:honesty  patient  topic  yes  yes  honest or cheating
HOSPITAL              state     state:hospital         patient    place            yes  yes  in hospital
HOSTAGE               state     state:captivity        patient    agent            yes  yes  captivity
HOURS_WORKED          value     number:time            agent      topic            no   yes  hours worked
HOUSING_UNITS         value     number:count           topic      place            yes  yes  homes
IDENTIFY              value     patient                topic      agent            yes  yes  identification
IMPACT  state  state:impact  patient  goal  no  yes  hit or not
IMPROVED              value     direction              patient    -                yes  no   better or worse
INFECT                value     number:count           topic      place            yes  yes  number of infections
INFLATION             value     number:share           place      topic            yes  yes  inflation
INJURY                state     state:injury           patient    agent            no   yes  injury
INSPECT               event     polarity               patient    agent            no   no   inspection
INSPECT_DATE          value     date                   patient    agent            yes  yes  last inspection
INSURED               state     state:insured          patient    -                no   yes  insurance
INTRUSION  state  state:intrusion  patient  -  yes  yes  got in or not
INVESTIGATION         state     state:inquiry          topic      agent            yes  yes  investigation
INVITE                event     polarity               patient    agent,goal       no   no   invitation
ISOLATED  state  state:isolation  patient  -  yes  yes  in quarantine or not
JAIL  state  state:jailterm  patient  -  yes  yes  jailed or spared
JUDGE                 filler    agent                  topic      -                yes  yes  judge
JURISDICTION          state     state:jurisdiction     agent      topic            no   yes  jurisdiction
KEEP_LOSE             state     state:possession       patient    agent            yes  yes  kept or lost
KILL                  filler    agent                  patient    -                no   yes  who killed
KIND                  filler    topic                  patient    -                no   yes  kind
KNOW_FACT             state     state:knowledge        agent      topic            yes  yes  knowledge
KNOW_PERSON           state     state:acquainted       agent      patient          yes  yes  acquaintance
LANDED                event     polarity               patient    place            no   yes  landing
LANE                  value     place                  agent      -                no   yes  lane
LANGUAGE              value     topic                  patient    -                no   no   language
LAST_SEEN             value     date                   patient    place            no   yes  last seen
LAUNCH                event     polarity               patient    agent            yes  no   launch
LAWSUIT               state     state:suit             topic      agent,patient    yes  yes  lawsuit
LAWSUIT_COUNT         value     number:count           patient    topic            yes  yes  number of suits
LAWYER_PRESENT        event     polarity               patient    agent            no   yes  lawyer present
LAW_FORCE             state     state:force            topic      place            yes  yes  rule in force
LAYOFF                value     number:count           agent      place            yes  yes  jobs cut
LEAD                  value     number:share           patient    standard         yes  yes  lead
LEADING  state  state:lead  patient  -  yes  yes  ahead or behind
LEADS  state  state:leads  patient  -  yes  yes  leads or none
LEAK  state  state:leak  patient  -  yes  yes  stopped or leaking
LEASH  state  state:leash  patient  -  yes  yes  tied or loose
LEAVE                 event     polarity               agent      source           no   no   departure
LEAVE_TIME            value     date                   agent      source           no   yes  time of leaving
LEGALITY              state     state:legality         topic      agent            yes  yes  legality
LEND                  transfer  number:money           recipient  agent            no   no   loan
LENGTH                value     number:length          patient    -                no   yes  length
LENT  state  state:credit  patient  agent  yes  yes  lent or refused
LEVEL                 value     number:share           topic      patient,place    yes  yes  level
LIABLE                filler    agent                  topic      -                no   yes  responsibility
LICENSED              state     state:licence          patient    topic            yes  yes  licence
LIFE                  state     state:life             patient    -                yes  yes  alive or dead
LIFEJACKET            value     number:count           patient    place            no   yes  lifejackets
LIMIT_COMPARE         state     state:limit            patient    topic,standard   yes  yes  within the limit
LINEUP  state  state:lineup  patient  topic  yes  yes  in the side
LINKED                state     state:link             patient    topic            yes  yes  link
LIT                   state     state:power            patient    place            no   yes  light
LOAD                  value     number:mass            patient    topic            yes  yes  load
LOADED                state     state:loaded           patient    -                yes  yes  loaded
LOADER                filler    agent                  patient    -                no   yes  who loaded it
LOAN_STATE  state  state:loan  patient  -  yes  yes  repaid or not
LOCATION              value     place                  agent      -                yes  yes  whereabouts
LOCKED                state     state:lock             patient    agent            yes  yes  locked or not
LOYAL  state  state:loyalty  patient  recipient  yes  yes  loyal or not
MADE_IN               value     place                  patient    -                no   yes  place of making
MAGNITUDE             value     number:magnitude       topic      place            yes  yes  magnitude
MAINTAINED            state     state:upkeep           patient    agent            yes  yes  upkeep
MAJORITY  state  state:majority  patient  -  yes  yes  has it or not
MANDATORY  state  state:must  patient  -  yes  yes  compulsory or not
MANNED  state  state:manned  patient  -  yes  yes  staffed or short
MARGIN  state  state:margin  patient  -  no  yes  close or clear
MARGIN_OF_ERROR       value     number:share           patient    -                no   no   margin of error
MARKET_SHARE          value     number:share           patient    topic            yes  yes  share
MARRIED               state     state:marital          patient    recipient        yes  yes  marriage
MARTIAL               state     state:force            topic      place            yes  yes  state of emergency
MATCH_RESULT  state  state:result  patient  -  no  yes  result of the match
MATERIAL              filler    topic                  patient    -                no   yes  material
MEDAL                 value     agent                  topic      -                no   yes  winner
MEDICATED             event     polarity               patient    topic,agent      no   no   treatment
MEET                  event     polarity               agent      patient          no   no   meeting
MEMBERSHIP            state     state:membership       patient    topic            yes  yes  membership
MENTION  state  state:mention  patient  agent  no  yes  mentioned or left out
MERGE                 event     polarity               patient    recipient        yes  yes  merger
MINOR_TRIED           state     state:adulthood        patient    -                yes  yes  tried as
MISSING               state     state:missing          patient    -                yes  yes  missing or found
MONEY_BACK  state  state:refund  patient  -  yes  yes  got it back or not
MOTION                state     state:ruling           topic      agent            yes  yes  ruling on the motion
MOTIVE                filler    topic                  patient    agent            no   yes  motive
NAME                  value     topic                  patient    -                no   yes  name
NAMED_AFTER           filler    topic                  patient    -                no   yes  namesake
NEED                  duty      polarity               agent      topic            yes  no   need
NORMAL                state     state:normality        topic      -                no   yes  normality
NOTICE_GIVEN          value     number:time            agent      topic,recipient  no   yes  notice given
NUCLEAR               event     polarity               agent      patient          no   no   weapons test
NUMBER_OF_PARTS       value     number:count           patient    topic            no   yes  number
OCCUPANCY             value     number:count           patient    place            yes  yes  people aboard
OFFER_VALUE           value     number:share           agent      topic            yes  yes  offer
OFFICE_HOLDER         filler    patient                topic      -                yes  yes  holder of the post
ON_BOARD              event     polarity               agent      place            no   yes  aboard
ON_PITCH  state  state:on_pitch  patient  -  yes  yes  sent off or not
ON_SALE  state  state:on_sale  patient  -  yes  yes  on sale or not
ON_STAGE  state  state:stage_act  patient  -  no  yes  performed or not
ON_TIME               state     state:timely           patient    -                yes  yes  on time
OPENING_HOURS         value     date                   patient    -                yes  yes  opening time
OPEN_CLOSED           state     state:openness         patient    place            yes  yes  open or closed
OPERATE_CONTROL       event     polarity               patient    agent            no   yes  working the control
ORBIT                 state     state:flight           patient    place            yes  yes  flight
ORDER                 filler    agent                  topic      recipient        no   yes  who ordered
ORDERLY  state  state:order  patient  -  yes  yes  peaceful or violent
OUTBREAK  state  state:fire  patient  place  yes  yes  under control or not
OUTPUT                value     number:count           patient    place            yes  yes  output
OVERLOADED            state     state:overload         patient    -                no   yes  overloaded
OWN                   filler    agent                  patient    -                yes  yes  owner
PAID_TAX              event     polarity               agent      topic            no   no   tax
PAID_UNPAID           state     state:paid             topic      agent            yes  yes  paid
PAINTED_BY            filler    agent                  patient    -                no   yes  artist
PAROLE                state     state:parole           patient    -                yes  yes  parole
PARTIALITY  state  state:partiality  patient  topic  yes  yes  neutral or not
PARTICIPANTS          value     number:count           topic      -                no   yes  participants
PARTY_MEMBER          value     topic                  patient    -                yes  yes  party
PASSAGE  state  state:passage  patient  goal  yes  yes  got through or not
PASSENGER_LIMIT       value     number:count           patient    -                no   yes  limit
PASS_TEST             state     state:pass             patient    topic            yes  yes  pass or fail
PATENT                state     state:grant            topic      agent            yes  yes  patent
PAY                   transfer  number:money           recipient  agent,topic      no   no   payment
PAY_COMPARE           value     direction              patient    standard         no   no   pay compared
PAY_MOVE  state  state:pay_move  patient  -  yes  yes  more or less pay
PEAK                  state     state:trend            patient    place            yes  yes  peaked or not
PENALTY               value     number:time            patient    topic            yes  yes  maximum sentence
PERMIT                duty      polarity               agent      topic            yes  no   permission
PERMITTED  state  state:permission  patient  topic  yes  yes  permitted or not
PLACEMENT  state  state:placement  patient  -  yes  yes  removed or there
PLAN_STATUS           state     state:schedule         topic      agent            yes  yes  whether it goes ahead
PLAYED                event     polarity               agent      topic            no   no   played
PLAYER_MOVE  state  state:player_move  patient  agent  yes  yes  staying or leaving
PLAYS_FOR             filler    agent                  patient    -                yes  yes  club
PLEA                  state     state:plea             patient    topic            yes  yes  plea
PLEA_DEAL             exist     polarity               patient    agent            yes  yes  plea deal
PLOT                  event     polarity               agent      topic,patient    no   no   plot
POINTS                value     number:count           agent      topic            no   yes  points scored
POLICE_RECORD  state  state:police_record  patient  -  no  yes  known to the police or not
POLL                  value     number:share           patient    topic            yes  no   poll standing
POLLUTION_SOURCE      filler    source                 topic      place            no   yes  source of the pollution
POPULAR  state  state:popularity  patient  -  yes  yes  popularity
POPULATION            value     number:count           place      -                yes  yes  population
POSITION_CHANGE       state     state:opinion          agent      topic            yes  yes  change of mind
POSSIBLE              state     state:possibility      topic      agent            no   yes  possibility
POWERED  state  state:powered  patient  -  yes  yes  with power or without
POWER_OUT             value     number:count           topic      place            yes  yes  homes without power
PREGNANT              state     state:pregnancy        patient    -                yes  yes  pregnancy
PREMEDITATED          state     state:intent           topic      agent            no   yes  intent
PRESENT_STATE         state     state:existence        patient    place            yes  yes  existence
PRESS  state  state:press  patient  -  yes  yes  faced or dodged
PRICE_LEVEL           value     number:money           topic      place            yes  yes  price
PRISONER_SWAP         value     number:count           agent      recipient        no   no   exchanged
PROBATION_TERM        value     number:time            patient    topic            yes  yes  probation
PROCESSED             state     state:processing       patient    agent            no   yes  treatment of the food
PROFIT                value     number:money           patient    -                yes  yes  profit or loss
PROFITABLE            state     state:profitability    patient    -                yes  yes  profit or loss
PROMISE               event     polarity               agent      topic            yes  no   promise
PROOF                 exist     polarity               topic      agent            yes  no   evidence
PROTECTED  state  state:protection  patient  -  yes  yes  protected or not
PROVOKE               filler    agent                  topic      patient          no   yes  who began it
PUBLISH               event     polarity               patient    agent            yes  no   publication
PUT_IN                value     number:money           patient    agent            yes  no   money put in
RACE_END  state  state:race_end  patient  topic  yes  yes  finished the race
RAILS  state  state:rails  patient  -  yes  yes  on the rails or off
RAINFALL              value     number:length          place      topic            yes  yes  rainfall
RAISE                 value     number:share           recipient  agent            yes  yes  pay rise
RANK                  value     number:count           patient    topic            yes  yes  rank
RANSOM                value     number:money           patient    agent            yes  yes  ransom
RATED  state  state:rating  patient  -  yes  yes  rating
RATE_CHANGE           state     state:change           topic      agent            yes  yes  change of the rate
RATE_DECISION         value     number:share           patient    agent            yes  yes  rate
RATE_SHARE            value     number:share           topic      patient,place    yes  yes  rate
READ_DOC              event     polarity               patient    agent            no   no   reading
RECALL_COUNT          value     number:count           agent      patient          yes  yes  number recalled
RECALL_PRODUCT        event     polarity               patient    agent            yes  yes  recall
RECEPTION  state  state:reception  patient  agent  yes  yes  reception
RECOGNIZE_STATE       event     polarity               patient    agent            yes  no   recognition
RECORD                state     state:record           patient    topic            yes  yes  record
RECORDED              event     polarity               patient    agent            no   no   recording
RECOUNT               event     polarity               topic      agent            yes  no   recount
RELATION              value     topic                  patient    recipient        no   yes  kinship
RELEASE_DATE          value     date                   patient    -                yes  yes  release date
RELIGION              value     topic                  patient    -                no   yes  religion
RENAMED  state  state:renaming  patient  -  yes  yes  renamed or not
RENT                  transfer  agent                  patient    source           yes  yes  lease
REPLACED              event     polarity               patient    agent            yes  no   replacement
REPORTED_TO           event     polarity               topic      agent,recipient  no   no   reporting
REPRESENT             filler    agent                  patient    -                yes  yes  lawyer
RESCUED_COUNT         value     number:count           topic      place,agent      yes  yes  number rescued
RESIDENCE             value     place                  agent      -                yes  yes  residence
RESIST                event     polarity               agent      patient          no   no   resistance
RESOLVED  state  state:resolution  patient  -  yes  yes  resolved or not
RESTRAINED            event     polarity               patient    agent            no   no   restraint
REVENUE               value     number:money           patient    -                yes  yes  revenue
REVIEWS  state  state:reviews  patient  agent  yes  yes  opinion of the work
RIGHTS_READ           event     polarity               patient    agent            no   yes  rights read
RIGHT_OF_WAY          state     state:light            patient    agent            no   yes  colour of the light
RISK                  value     direction              topic      patient          no   no   risk
ROAD                  state     state:openness         patient    place            yes  yes  open or closed
ROUTE                 value     place                  agent      -                no   yes  route
RULED_BY              filler    agent                  topic      -                no   yes  who ruled
RUNNING               state     state:operation        patient    place            yes  yes  working or not
SAFE                  state     state:safety           patient    topic            no   yes  safety
SALE_PRICE            value     number:money           patient    agent            no   yes  sale price
SAMPLE                value     number:count           topic      agent            no   yes  size of the study
SANCTIONS             state     state:sanctions        patient    agent            yes  yes  sanctions
SATISFIED             state     state:satisfaction     agent      topic            yes  no   satisfaction
SCHEDULE              value     date                   topic      place            yes  yes  date
SCORE                 value     number:count           topic      patient          no   yes  score
SCORER                filler    agent                  topic      patient          no   no   who scored
SEARCH                event     polarity               patient    agent            no   no   search
SEATBELT              state     state:belted           patient    -                no   yes  belted
SEATED_JURY           value     number:count           topic      -                no   yes  jurors
SECRET                state     state:publicity        patient    agent            yes  yes  public or secret
SEE                   event     polarity               agent      patient          no   no   sighting
SEIZED_AMOUNT         value     number:mass            agent      place            yes  yes  amount seized
SELF_DEFENSE          state     state:defence          agent      topic            no   yes  self-defence
SELF_FIRE             event     polarity               patient    -                no   yes  firing by itself
SENTENCE              value     number:time            patient    topic            yes  yes  sentence
SENTENCE_KIND         state     state:sentencekind     patient    topic            yes  yes  kind of sentence
SETTLEMENT            value     number:money           topic      agent,patient    no   yes  settlement
SHARE_DONE            value     number:share           patient    -                yes  yes  part done
SHARE_PRICE           value     number:money           patient    -                yes  yes  share price
SHOOT                 filler    agent                  patient    -                no   yes  who shot
SHOT_COUNT            value     number:count           agent      place            yes  yes  number of shots
SHOT_DOWN             filler    agent                  patient    place            no   yes  who shot it down
SHOWED_UP  state  state:showing  patient  topic  no  yes  came or not
SICK_COUNT            value     number:count           topic      place            yes  yes  number of sick
SIDE_EFFECT           exist     polarity               patient    topic            yes  no   side effects
SIEGE  state  state:siege  patient  -  yes  yes  besieged or free
SIGN                  filler    agent                  patient    -                no   yes  who signed
SIGNED  state  state:signature  patient  -  yes  yes  signed or not
SLEEP                 state     state:consciousness    patient    -                no   yes  awake
SOBRIETY  state  state:sobriety  patient  -  yes  yes  sober or drunk
SOLD_COUNT            value     number:count           patient    agent            yes  yes  number sold
SOLVENCY              state     state:solvency         patient    -                yes  yes  solvency
SORRY                 state     state:guilt_feeling    agent      topic            yes  no   regret
SOURCE                filler    source                 topic      -                no   yes  source
SPECIES  state  state:species  patient  -  yes  yes  recovering or dying out
SPECIES_COUNT         value     number:count           topic      place            yes  yes  animals
SPEED                 value     number:speed           patient    place            no   yes  speed
SPEEDING              state     state:speeding         patient    place            no   yes  speeding
SPEED_LIMIT           value     number:speed           place      -                yes  yes  speed limit
SPILL                 event     polarity               patient    goal             no   no   spill
STAB                  filler    agent                  patient    -                no   yes  who stabbed
STAFFED               value     number:count           place      agent            no   yes  staff on duty
STAFFING  state  state:staffing  patient  -  yes  yes  taking on or laying off
STAGE  state  state:stage  patient  topic  yes  yes  through or out
STAY_PUT              state     state:move             patient    place            yes  yes  staying or moving
STEAL                 filler    agent                  patient    source           no   yes  who took it
STOCKED               event     polarity               patient    agent,place      yes  no   offered for sale
STOLEN_AMOUNT         value     number:money           patient    agent            yes  yes  amount taken
STOPPED               event     polarity               patient    agent            no   no   stop
STORES                value     number:count           agent      place            yes  yes  branches
STORM_CATEGORY        value     number:count           topic      -                yes  yes  category
STORM_LANDFALL        value     place                  topic      -                no   yes  landfall
STORM_STRENGTH  state  state:storm_strength  patient  -  yes  yes  weaker or stronger
STORY_KEPT  state  state:story  patient  -  yes  yes  stands by it or not
STRIKE                event     polarity               patient    agent            no   no   striking
STRIKE_START          value     date                   topic      agent            yes  yes  start of the strike
STRIKE_WORK           state     state:strike           agent      topic            yes  yes  strike
STRUCK_PLACE  state  state:struck  patient  agent  no  yes  hit or spared
SUBJECT_OF            filler    topic                  patient    -                no   no   subject
SUBSIDY               value     number:money           recipient  agent            yes  yes  subsidy
SUCCESS               state     state:success          topic      agent            no   yes  success
SUFFICIENT            state     state:sufficiency      topic      agent            yes  yes  enough or not
SUPERVISE             filler    agent                  patient    -                yes  yes  who was in charge
SUPPLY                state     state:supply_state     topic      place            yes  yes  supply
SUPPORT               state     state:stance           agent      topic            yes  yes  stance
SURGERY               event     polarity               patient    topic,agent      no   no   operation
SURRENDER  state  state:surrender  patient  -  yes  yes  given in or fighting
SUSPECT               filler    patient                topic      agent            yes  no   suspect
SUSPECT_COUNT         value     number:count           topic      agent            yes  yes  number of attackers
SUSPENSION_TERM       value     number:time            patient    topic,agent      yes  yes  suspension
SWITCH_POSITION       state     state:power            patient    agent            yes  yes  position
TAKES_STAND  state  state:stand  patient  -  yes  yes  in the witness box or silent
TALKING  state  state:talking  patient  recipient  yes  yes  talking or silent
TALKS                 state     state:talks            agent      topic            yes  yes  talks
TARGET_MET  state  state:target  patient  -  yes  yes  target met or not
TARIFF_ON             value     number:share           topic      agent            yes  yes  tariff
TAX                   value     number:share           topic      place            yes  yes  rate
TEMPER  state  state:temper  patient  -  yes  yes  gentle or fierce
TEMPERATURE           value     number:temperature     patient    place            yes  yes  temperature
TENANCY  state  state:tenancy  patient  -  yes  yes  evicted or not
TERMS  state  state:terms  patient  recipient  yes  yes  terms
TERM_COUNT            value     number:count           patient    topic            yes  yes  terms
TERM_LENGTH           value     number:time            topic      patient          yes  yes  term of office
TESTIFY               event     polarity               agent      topic            yes  no   testimony
TEST_RESULT           state     state:test             patient    topic            yes  yes  test result
TEST_SCORE            value     number:share           patient    topic            yes  yes  score
THREATEN              event     polarity               agent      patient          no   no   threat
TICKETS  state  state:tickets  patient  -  yes  yes  tickets left or not
TITLES                value     number:count           agent      -                yes  yes  titles
TOLL_DEATH            value     number:count           topic      place            yes  yes  number of dead
TOLL_INJURED          value     number:count           topic      place            yes  yes  number of injured
TOLL_MISSING          value     number:count           topic      place            yes  yes  number of missing
TOUCH                 event     polarity               patient  agent            no   no   contact
TOUCHDOWN  state  state:touchdown  patient  -  no  yes  safe or not
TRAFFIC  state  state:traffic  patient  -  yes  yes  flowing or not
TRAINED               state     state:training         patient    topic            no   yes  training
TRANSFER_FEE          value     number:money           patient    agent,source     no   yes  fee
TRAPPED  state  state:trapped  patient  -  yes  yes  trapped or free
TREATED_COUNT         value     number:count           topic      place            yes  yes  number treated
TREATMENT  state  state:treatment  patient  agent  yes  yes  treatment
TRIAL_PHASE           state     state:trialstate       topic      agent            yes  yes  the trial
TRIGGER               event     polarity               patient    agent            no   yes  pulling the trigger
TROOPS                value     number:count           agent      place            yes  yes  number of troops
TRUCE                 state     state:war              topic      agent            yes  yes  fighting
TRUE                  state     state:truth            topic      agent            yes  yes  truth
TRUSTED  state  state:trust  patient  recipient  yes  yes  trusted or not
TURNOUT               value     number:share           topic      place            yes  yes  turnout
UNANIMOUS             state     state:unanimity        topic      agent            no   yes  unanimity
UNEMPLOYMENT          value     number:share           place      topic            yes  yes  unemployment
UNITY  state  state:unity  patient  -  yes  yes  united or split
USE                   event     polarity               agent      patient          no   no   use
USED_FOR              filler    topic                  patient    -                yes  no   purpose
VACANT                state     state:occupancy        patient    agent            yes  yes  occupied
VACCINATED            state     state:vaccinated       patient    topic            yes  yes  vaccination
VEHICLE_COUNT         value     number:count           topic      place            no   yes  vehicles
VENUE                 value     place                  topic      -                yes  yes  venue
VERDICT               state     state:verdict          patient    topic            yes  yes  verdict
VETO                  event     polarity               topic      agent            no   yes  veto
VETTED  state  state:vetting  patient  -  no  yes  checked or not
VICTIM_COUNT          value     number:count           topic      agent            yes  yes  number of victims
VISIBILITY            state     state:visibility       place      -                no   yes  visibility
VISIT                 event     polarity               agent      goal             no   no   visit
VOLUNTARY  state  state:will  patient  -  no  yes  forced or free
VOTE_CAST             state     state:stance           agent      topic            no   yes  vote
VOTE_COUNT            value     number:count           topic      patient,place    yes  yes  votes
VOTE_MARGIN  value  number:count  patient  standard  yes  yes  lead
VOTE_RESULT           state     state:approval         topic      agent            yes  yes  vote
VOTE_TALLY            value     number:count           topic      agent            no   yes  vote
WAGE                  value     number:money           patient    agent            yes  yes  pay
WAGED  state  state:waged  patient  -  yes  yes  paid or not
WAIT                  value     number:time            patient    topic            no   no   waiting time
WALKED_OUT            filler    agent                  patient    topic            no   yes  who walked out
WARNED  state  state:warning  patient  topic  yes  yes  warned or not
WARRANT               exist     polarity               patient    topic            yes  no   warrant
WATCHED  state  state:watched  patient  -  yes  yes  watched or not
WATER_LEVEL           value     number:length          patient    place            yes  yes  water level
WATER_NOTICE          state     state:notice           place      agent            yes  yes  notice
WEAPON_FIRED          event     polarity               patient    place            no   yes  weapon fired
WEAPON_KIND           filler    instrument             patient    agent            no   yes  weapon used
WEAR                  event     polarity               agent      patient          no   no   wearing
WEATHER               state     state:weather          place      -                yes  yes  weather
WEIGHT                value     number:mass            patient    -                yes  yes  weight
WITHDRAW_FORCES       state     state:presence_forces  agent      place            yes  yes  forces
WITNESS_COUNT         value     number:count           topic      agent            yes  yes  witnesses
WORK_ON  state  state:works  patient  -  yes  yes  work begun or not
WORTH                 value     number:money           patient    -                yes  yes  worth
WOUND_PLACE           value     place                  patient    agent            no   no   where hit
