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
ACCUSE             event   polarity               patient    agent,topic    no   no   accusation
AIM                event   polarity               goal       agent,patient  no   no   aiming
APPEAL             event   polarity               topic      agent          yes  yes  appeal
ARMED              state   state:armed            patient    -              no   yes  armed
ARREST_COUNT       value   number:count           agent      place          yes  no   number of arrests
BAIL               state   state:grant            patient    -              yes  yes  bail
BAIL_AMOUNT        value   number:money           patient    -              yes  yes  bail
CASE_STATUS        state   state:case             topic      patient        yes  yes  state of the case
CHARGE             state   state:charge           topic      patient        yes  yes  charge
CHARGE_COUNT       value   number:count           patient    -              yes  yes  number of counts
CHARGE_DECISION    state   state:decision         patient    topic          yes  yes  decision to charge
CHARGE_DEGREE      state   state:degree           topic      patient        yes  yes  degree of the charge
CONDITION          state   state:condition        patient    -              yes  yes  condition
CONFESS            event   polarity               agent      topic          no   no   confession
CONTAMINATED       state   state:purity           patient    topic          yes  yes  contamination
CONVICTION_STATUS  state   state:review           topic      patient        yes  yes  conviction on appeal
COOPERATE          event   polarity               agent      recipient      yes  no   cooperation
CUSTODY            state   state:custody          patient    -              yes  yes  custody
DAMAGES            value   number:money           recipient  patient        yes  yes  damages
DEATH_CAUSE        filler  topic                  patient    -              no   yes  cause of death
DEATH_MANNER       state   state:manner_of_death  patient    -              yes  yes  manner of death
DISMISS_JUROR      event   polarity               patient    agent          no   no   juror dismissed
DRUG_APPROVAL      state   state:approval         topic      agent          yes  yes  approval of a drug
EVIDENCE_FOUND     exist   polarity               topic      agent,place    yes  no   evidence found
FINE               value   number:money           patient    topic          yes  yes  fine
FIRE_WEAPON        filler  agent                  patient    -              no   yes  who fired
HAMMER             event   polarity               patient    agent          no   yes  cocking the hammer
HEARING_DATE       value   date                   topic      patient        yes  yes  date of the hearing
HEARING_MODE       state   state:presence         patient    topic          yes  yes  appearance in court
INFECT             value   number:count           topic      place          yes  yes  number of infections
INJURY             state   state:injury           patient    agent          no   yes  injury
INVESTIGATION      state   state:inquiry          topic      agent          yes  yes  investigation
KILL               filler  agent                  patient    -              no   yes  who killed
LAWSUIT            state   state:suit             topic      agent,patient  yes  yes  lawsuit
LEGALITY           state   state:legality         topic      agent          yes  yes  legality
LIABLE             filler  agent                  topic      -              no   yes  responsibility
LIFE               state   state:life             patient    -              yes  yes  alive or dead
LOADED             state   state:loaded           patient    -              yes  yes  loaded
LOADER             filler  agent                  patient    -              no   yes  who loaded it
MISSING            state   state:missing          patient    -              yes  yes  missing or found
MOTION             state   state:ruling           topic      agent          yes  yes  ruling on the motion
PAROLE             state   state:parole           patient    -              yes  yes  parole
PENALTY            value   number:time            patient    topic          yes  yes  maximum sentence
PLEA               state   state:plea             patient    topic          yes  yes  plea
PLEA_DEAL          exist   polarity               patient    agent          yes  yes  plea deal
SEARCH             event   polarity               patient    agent          no   no   search
SELF_FIRE          event   polarity               patient    -              no   yes  firing by itself
SENTENCE           value   number:time            patient    topic          yes  yes  sentence
SENTENCE_KIND      state   state:sentencekind     patient    topic          yes  yes  kind of sentence
SETTLEMENT         value   number:money           topic      agent,patient  no   yes  settlement
SHOOT              filler  agent                  patient    -              no   yes  who shot
SHOT_COUNT         value   number:count           agent      place          yes  yes  number of shots
STAB               filler  agent                  patient    -              no   yes  who stabbed
STRIKE             event   polarity               patient    agent          no   no   striking
TESTIFY            event   polarity               agent      topic          yes  no   testimony
TEST_RESULT        state   state:test             patient    topic          yes  yes  test result
TOLL_DEATH         value   number:count           topic      place          yes  yes  number of dead
TOLL_INJURED       value   number:count           topic      place          yes  yes  number of injured
TOLL_MISSING       value   number:count           topic      place          yes  yes  number of missing
TRIGGER            event   polarity               patient    agent          no   yes  pulling the trigger
VACCINATED         state   state:vaccinated       patient    topic          yes  yes  vaccination
VERDICT            state   state:verdict          patient    topic          yes  yes  verdict
WARRANT            exist   polarity               patient    topic          yes  no   warrant
WEAPON_FIRED       event   polarity               patient    place          no   yes  weapon fired
