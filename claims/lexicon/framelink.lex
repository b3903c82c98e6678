# What a claim in one frame says about another frame.
#
# value, other_value  as in frameword.lex: state:NAME, + or `not`; `-`: any value
# says   excludes: both cannot hold of the same things at one moment; implies: when the first
#        holds, so does the second, so what contradicts the second contradicts the first
# roles  ROLE:ROLE, the role of the first frame and the role of the other that is the same thing;
#        `-`: the case has one event of the kind
#: frame@frame+^  value{state:|number:|+|not}?  says{excludes|implies}  other@frame  other_value{state:|number:|+|not}?  roles{agent:|patient:|topic:|recipient:|source:|goal:|place:}*?
ABLE              not               excludes  DUTY              +                 agent:agent,topic:topic
ACCEPT_OFFER      state:refused     excludes  CONTRACT          +                 agent:agent
ACT_ALONE         state:alone       excludes  ACCOMPANY         +                 agent:patient
AIM               +                 implies   ARMED             state:armed       agent:patient
ALIBI             +                 excludes  ALLEGED_ROLE      +                 agent:agent,topic:topic
ATTEND            +                 implies   LOCATION          -                 agent:agent,topic:place
ATTEND            +                 implies   ARRIVE            +                 agent:agent
BAIL              state:granted     implies   CUSTODY           state:free        patient:patient
BAIL              state:denied      implies   CUSTODY           state:held        patient:patient
BEAT              +                 implies   ELECTION_RESULT   state:won         agent:patient,topic:topic
BEAT              +                 implies   ELECTION_RESULT   state:lost        patient:patient,topic:topic
BRIBE             +                 implies   PAY               -                 agent:agent,recipient:recipient
BUY               +                 implies   OWN               +                 agent:agent,patient:patient
CANDIDATE         state:out         excludes  ELECTION_RESULT   state:won         patient:patient,topic:topic
CASE_STATUS       state:ended       excludes  HEARING_DATE      -                 topic:topic
CHARGE            state:off         excludes  PENALTY           -                 topic:topic
CHARGE_DECISION   state:nocharge    excludes  CHARGE            state:on          patient:patient
CONFESS           +                 excludes  PLEA              state:not_guilty  agent:patient
CONTAMINATED      state:tainted     implies   SAFE              state:unsafe      patient:patient
CONTAMINATED      state:clean       implies   SAFE              state:safe        patient:patient
DAMAGED           state:damaged     excludes  SAFE              state:safe        patient:patient
DEATH_MANNER      state:suicide     excludes  KILL              +                 patient:patient
DEATH_MANNER      state:natural     excludes  KILL              +                 patient:patient
DEATH_MANNER      state:homicide    implies   LIFE              state:dead        patient:patient
DEMOLISH          +                 excludes  DAMAGED           state:intact      patient:patient
DEMOLISH          +                 excludes  OPEN_CLOSED       state:open        patient:patient
DONATE            -                 implies   PAY               -                 agent:agent,recipient:recipient
DRINK             +                 excludes  DRINK             not               agent:agent
DUTY              +                 implies   PERMIT            +                 agent:agent,topic:topic
EFFECTIVE         state:ineffective  excludes  EFFICACY          -                 patient:patient
ELECTION_RESULT   state:won         implies   HOLD_OFFICE       state:in          patient:patient,topic:topic
EXTRADITE         +                 excludes  ASYLUM            state:granted     patient:patient
FINE              -                 excludes  VERDICT           state:acquitted   patient:patient
FINISHED          state:done        excludes  BEGIN_END         state:begun       patient:topic
FIRE_STATE        state:out         excludes  FIRE_STATE        state:burning     patient:patient
FIRE_WEAPON       +                 implies   WEAPON_FIRED      +                 patient:patient
FORGE             +                 excludes  SIGN              +                 patient:patient
HISTORY           +                 excludes  FIRST             +                 -
HOLD_OFFICE       state:out         excludes  OFFICE_HOLDER     +                 patient:patient,topic:topic
HOLD_OFFICE       state:in          implies   OFFICE_HOLDER     +                 patient:patient,topic:topic
HOSTAGE           state:held        excludes  CUSTODY           state:free        patient:patient
INJURY            state:hurt        excludes  TOLL_INJURED      number:0          -
INSPECT           +                 implies   KNOW_FACT         state:known       agent:agent
KILL              +                 implies   LIFE              state:dead        patient:patient
KNOW_FACT         state:unknown     excludes  WARNED            +                 agent:recipient,topic:topic
KNOW_FACT         state:unknown     excludes  DECIDE            +                 agent:agent,topic:topic
LAWSUIT           state:settled     implies   SETTLEMENT        -                 agent:agent,patient:patient
LAW_FORCE         state:in          implies   VOTE_RESULT       state:approved    topic:topic
LEAVE             +                 excludes  LOCATION          -                 agent:agent,source:place
LIFE              state:dead        excludes  CONDITION         state:stable      patient:patient
LIFE              state:dead        excludes  INJURY            state:unhurt      patient:patient
LIFE              state:dead        excludes  TOLL_DEATH        number:0          -
LOCKED            state:locked      excludes  OPEN_CLOSED       state:open        patient:patient
MEET              +                 implies   KNOW_PERSON       state:known       agent:agent,patient:patient
MEET              +                 implies   CONTACT           +                 agent:agent,patient:recipient
MISSING           state:found       excludes  TOLL_MISSING      -                 patient:topic
OFFICE_HOLDER     +                 excludes  HOLD_OFFICE       state:out         patient:patient,topic:topic
OWN               +                 excludes  RENT              +                 agent:agent,patient:patient
PAROLE            state:granted     implies   CUSTODY           state:free        patient:patient
PASS_TEST         state:fail        excludes  LICENSED          state:licensed    patient:patient
PERMIT            not               excludes  DUTY              +                 agent:agent,topic:topic
PLAN_STATUS       state:cancelled   excludes  SCHEDULE          -                 topic:topic
PLAN_STATUS       state:cancelled   excludes  BEGIN_END         state:begun       topic:topic
PLEA              state:guilty      excludes  VERDICT           state:acquitted   patient:patient
RECALL_PRODUCT    +                 excludes  SAFE              state:safe        patient:patient
RUNNING           state:stopped     excludes  OPEN_CLOSED       state:open        patient:patient
SALE_PRICE        -                 implies   BUY               +                 patient:patient
SECRET            state:secret      excludes  PUBLISH           +                 patient:patient
SEE               +                 implies   KNOW_FACT         state:known       agent:agent,patient:topic
SELF_FIRE         +                 excludes  TRIGGER           +                 -
SELF_FIRE         +                 implies   WEAPON_FIRED      +                 patient:patient
SENTENCE          -                 implies   VERDICT           state:guilty      patient:patient
SENTENCE          -                 implies   CUSTODY           state:held        patient:patient
SHOOT             +                 implies   FIRE_WEAPON       +                 agent:agent
SHOOT             +                 excludes  ARMED             state:unarmed     agent:patient
SIGN              +                 implies   CONTRACT          +                 agent:agent
SLEEP             state:unconscious  excludes  SEE               +                 patient:agent
SLEEP             state:unconscious  excludes  HEAR              +                 patient:agent
SOLVENCY          state:bankrupt    excludes  PROFITABLE        state:profit      patient:patient
SPEEDING          state:over        implies   LEGALITY          state:illegal     patient:agent
STAB              +                 excludes  ARMED             state:unarmed     agent:patient
STRIKE_WORK       state:on          excludes  RUNNING           state:running     agent:patient
TRIGGER           +                 excludes  SELF_FIRE         +                 -  # pressed by a finger, it did not go off by itself
TRUCE             state:peace       excludes  ATTACK            +                 agent:agent
VERDICT           state:guilty      implies   CHARGE            state:on          patient:patient
VERDICT           state:acquitted   excludes  SENTENCE          -                 patient:patient
VOTE_RESULT       state:rejected    excludes  LAW_FORCE         state:in          topic:topic
WARNED            +                 implies   KNOW_FACT         state:known       recipient:agent,topic:topic
WITHDRAW_FORCES   state:out         excludes  CONTROL           +                 agent:agent,place:place
