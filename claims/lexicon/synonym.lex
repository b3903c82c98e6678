# Words that news uses for one another where WordNet has them in no synset together, or only in a
# rare sense. They hold in both directions; a pair is written once. Not transitive.
#: word+  class{noun|verb|adj|adv}  synonyms*
able              adj   capable
about             adv   around,approximately,roughly
accept            verb  agree to
accidental        adj   unintentional,inadvertent,unintended
accidentally      adv   inadvertently,unintentionally,by accident
accuse            verb  blame,charge
acquire           verb  take over,purchase
acquit            verb  clear,exonerate,find not guilty
admit             verb  acknowledge,concede,confess
afraid            adj   scared
agree             verb  consent
aim               verb  point,train
alive             adj   living
allegation        noun  accusation,claim,charge
allege            verb  assert,contend,claim
allegedly         adv   reportedly,purportedly
allow             verb  permit,let,authorize
also              adv   too
amend             verb  change,modify
angry             adj   furious
announce          verb  declare,unveil
annual            adj   yearly
apologize         verb  say sorry,apologise
appeal            verb  challenge,contest
appoint           verb  name,nominate,install
approve           verb  back,endorse,ratify,pass,authorize,clear,green-light
area              noun  region,zone,district
armorer           noun  armourer,weapons handler
army              noun  military,forces
arrest            noun  detention,apprehension
arrest            verb  detain,apprehend,take into custody,seize,nab,capture
arrive            verb  reach,come,land
ask               verb  request,inquire
attack            verb  assault,strike
attacker          noun  assailant,gunman
attend            verb  take part
attorney          noun  counsel,solicitor
baby              noun  infant,newborn
bail              noun  bond
ban               noun  prohibition,embargo
ban               verb  prohibit,outlaw,forbid,bar
beat              verb  defeat,overcome
begin             verb  start,commence,open,get under way,kick off,launch
believe           verb  feel
big               adj   large,huge
bill              noun  cost,invoice,legislation
blackout          noun  power cut,outage
blast             noun  explosion
blaze             noun  fire,inferno
boat              noun  vessel
border            noun  frontier
boss              noun  chief executive,head,employer,manager
break             verb  violate,breach
bridge            noun  span
bring             verb  carry,take
budget            noun  spending plan
build             verb  construct,erect
building          noun  structure
bullet            noun  round,slug,shot,projectile
burn              verb  go up in flames
buy               verb  purchase,acquire
cancel            verb  call off,scrap,axe,abandon,shelve
cancellation      noun  scrapping
car               noun  vehicle,automobile,sedan
carry             verb  hold
casualty          noun  victim
cause             noun  source,origin
cause             verb  trigger,spark,lead to,bring about
ceasefire         noun  armistice,cease-fire
ceo               noun  head,boss
charge            noun  count,indictment,accusation
charge            verb  indict,arraign
check             verb  inspect,verify
chief executive   noun  ceo,head
child             noun  kid,minor,youngster
cinematographer   noun  director of photography
citizen           noun  national
city              noun  municipality
claim             noun  assertion,contention
claim             verb  assert,contend,maintain,insist,argue
clear             verb  exonerate
close             verb  shut,shutter,shut down
closed            adj   shut,shuttered
closure           noun  shutdown,closing
company           noun  business,corporation,enterprise
confirm           verb  verify,corroborate,acknowledge
continue          verb  go on,carry on,keep on,persist
contract          noun  agreement
convict           verb  find guilty
cooperate         verb  collaborate
correct           verb  fix,amend
cost              noun  price,expense
cost              verb  run to,come to
court papers      noun  court documents,court filing,filing,court records
crash             noun  collision,accident,wreck
crash             verb  collide,smash
crew              noun  team
critical          adj   grave
custody           noun  detention
customer          noun  client
cut               noun  reduction
cut               verb  slash,trim
dam               noun  barrage
damage            verb  harm
danger            noun  risk,threat,hazard
data              noun  figures,statistics
dead              adj   deceased,killed
dead              noun  fatalities,deaths
deadly            adj   lethal
deal              noun  agreement,pact,accord,contract
death             noun  fatality,demise
debt              noun  liability
decline           noun  fall,drop,decrease,reduction
deed              noun  title
defeat            noun  loss
defective         adj   faulty,broken
defendant         noun  accused
delay             noun  postponement
delay             verb  put off,defer
deliberate        adj   intentional,wilful,willful,premeditated
deliberately      adv   intentionally,on purpose,purposely
demand            verb  insist on,call for
deny              verb  reject,dispute,refute,rebut,repudiate
destroy           verb  demolish,raze,wreck,ruin
detain            verb  hold
die               verb  perish,pass away,be killed,lose life
discharge         verb  go off
discover          verb  uncover,detect
disease           noun  illness,ailment
dismiss           verb  throw out,reject,toss
dismissal         noun  firing,sacking
doctor            noun  physician,medic
document          noun  paper,file,record
drive             verb  steer
driver            noun  motorist
drop              verb  dismiss,withdraw,abandon,scrap
drunk             adj   intoxicated,impaired
earn              verb  make
elect             verb  choose,vote in
election          noun  poll,vote,ballot
email             noun  e-mail,message
empty             adj   vacant
end               noun  conclusion,finish
end               verb  finish,conclude,stop,cease,terminate,wrap up
enhancement       noun  allegation
error             noun  fault
escape            verb  get away
evacuate          verb  move out
examine           verb  inspect,study
expert            noun  specialist
explode           verb  blow up,detonate
explosion         noun  detonation
factory           noun  plant,mill
fake              adj   bogus,phony,counterfeit,forged
fall              verb  drop,decline,decrease,plunge,slump,tumble,sink,slip,go down,dip
false             adj   untrue,incorrect,wrong
fatal             adj   deadly,lethal
fault             noun  defect,flaw
faulty            adj   broken
figure            noun  number,total
file              verb  submit,lodge,bring
film              noun  movie,picture
final             adj   last
find              verb  discover,locate,uncover
finding           noun  conclusion,result
fine              noun  penalty
fire              noun  wildfire,conflagration
fire              verb  discharge,go off,dismiss,sack,lay off,let go,oust
firearm           noun  weapon,pistol,revolver,rifle,handgun,shotgun
firm              noun  company,business,corporation
flee              verb  escape,run away
flood             noun  flooding,deluge
follow            verb  obey,comply with
foreign           adj   overseas
forget            verb  overlook
former            adj   ex,previous
fund              noun  money
game              noun  match
get               verb  receive,obtain,gain
give              verb  hand,provide,grant
goal              noun  score
government        noun  administration,cabinet
guilty            adj   culpable
gun               noun  firearm,weapon,pistol,revolver,handgun
gunman            noun  shooter
half              noun  50 percent
halt              verb  suspend,pause
handle            verb  hold
happen            verb  occur,take place
head              noun  chief
hear              verb  listen
hearing           noun  session
help              verb  assist,aid
hide              verb  conceal,cover up
hire              verb  employ,recruit,take on
hit               verb  strike,slam into
hold              verb  stage,host
home              noun  house,residence
hospital          noun  clinic,medical center
hostage           noun  captive
husband           noun  spouse
illegal           adj   unlawful,illicit
illness           noun  sickness
immediately       adv   at once
important         adj   key,significant
imprison          verb  jail,lock up,incarcerate
increase          noun  rise,hike,growth,jump,gain,surge
increase          verb  raise,boost,grow,lift
initial           adj   first
injure            verb  wound,hurt
injured           adj   wounded,hurt
injury            noun  wound
innocent          adj   not guilty
intend            verb  mean
investigate       verb  probe,look into,examine
investigation     noun  inquiry,enquiry
investigator      noun  detective,inspector
investor          noun  shareholder
jail              noun  lockup
jail              verb  incarcerate
job               noun  post,position,role
judge             noun  justice,magistrate
kill              verb  murder,slay,shoot dead
killing           noun  slaying,murder,death,homicide
know              verb  be aware
landlord          noun  lessor
law               noun  legislation,statute,act
lawmaker          noun  legislator,member of parliament,representative
lawsuit           noun  suit,litigation,legal action,case
lawyer            noun  attorney,counsel,solicitor,barrister,counselor
lead              verb  head,run
leader            noun  head,chief
leak              noun  spill
leave             verb  depart,exit,go
legal             adj   lawful
legislation       noun  act
letter            noun  note
lie               verb  mislead
live              adj   loaded
live              verb  reside
load              verb  charge
loan              noun  credit
local             adj   nearby
lose              verb  be beaten
main              adj   chief,principal,primary
make              verb  produce,manufacture
man               noun  gentleman
mandatory         adj   compulsory,obligatory,required
match             noun  fixture
medicine          noun  drug,medication
meet              verb  hold talks
meeting           noun  session,gathering
migrant           noun  immigrant
militant          noun  fighter,insurgent
minister          noun  secretary
missing           adj   lost,unaccounted for
mistake           noun  error,blunder
money             noun  cash,funds
movie             noun  picture
murder            verb  slay
murderer          noun  killer
name              verb  nominate,identify
nearly            adv   almost
need              verb  require
negligent         adj   careless
newspaper         noun  paper,daily
number            noun  count,total,tally
obstruct          verb  block,hinder
officer           noun  policeman,policewoman,cop,constable,trooper
often             adv   frequently
open              verb  reopen
opening           noun  start
oppose            verb  object to,resist
opposition        noun  opponents
order             verb  direct,instruct,command
outbreak          noun  epidemic
overturn          verb  reverse,quash,strike down,vacate,set aside,overrule
own               verb  possess,have,hold
owner             noun  proprietor
papers            noun  documents,filing
passenger         noun  traveler,traveller
pay               noun  wage,salary
pay               verb  spend
payment           noun  payout
penalty           noun  punishment
photo             noun  photograph,picture,image
picture           noun  image
pistol            noun  handgun
plan              verb  intend,aim
plane             noun  aircraft,jet,airplane,airliner
plead             verb  enter a plea
point             verb  train
police            noun  cops,officers,law enforcement
poor              adj   bad
post              noun  position
postpone          verb  delay,put off,defer,push back,reschedule
power             noun  electricity
premier           noun  prime minister
president         noun  head of state
press             verb  depress,squeeze,pull,push
prevent           verb  stop,block,bar
previous          adj   earlier,prior
price             noun  price tag
prison            noun  jail,penitentiary,lockup
prisoner          noun  inmate,detainee,convict
probe             noun  investigation,inquiry,enquiry
profit            noun  earnings
promise           verb  pledge,vow
prosecutor        noun  district attorney,state attorney
protest           noun  demonstration,rally,march
protester         noun  demonstrator
prove             verb  establish,demonstrate
publish           verb  release,issue,print
pull              verb  squeeze,depress
put               verb  place
quake             noun  earthquake,tremor
quit              verb  step down,leave
rarely            adv   seldom
ready             adj   prepared
reason            noun  cause,motive
rebel             noun  insurgent
receive           verb  obtain
recent            adj   latest
reckless          adj   careless,negligent
recover           verb  get well
reduce            verb  cut,lower,slash,trim,decrease
refugee           noun  asylum seeker
reject            verb  refuse,turn down,rebuff,spurn,veto
relative          noun  family member,kin
release           verb  free,let go,set free,discharge
remember          verb  recall
remove            verb  delete,take away,strip
rent              verb  lease
repair            verb  fix,mend
repeatedly        adv   again and again
report            noun  account,study
report            verb  disclose
request           verb  seek,ask for
require           verb  oblige,call for
rescue            verb  save
resident          noun  inhabitant
resign            verb  step down,quit,stand down,leave
resignation       noun  departure,exit
responsible       adj   liable,accountable,to blame
result            noun  outcome
resume            verb  restart
retract           verb  withdraw,take back,recant
return            verb  come back,go back
reveal            verb  disclose,expose,unveil
revenue           noun  turnover,sales,income
revise            verb  amend,change
revolver          noun  pistol,handgun
rifle             noun  weapon
riot              noun  unrest
rise              verb  climb,increase,jump,soar,surge,grow,go up,advance
road              noun  street,highway,route
rob               verb  hold up
robber            noun  thief
round             noun  cartridge,shot
rule              noun  regulation
ruling            noun  decision,judgment,judgement,finding
run               verb  manage,operate
safety            noun  security
sanction          noun  penalty
say               verb  state,tell,declare
school            noun  academy
scientist         noun  researcher
see               verb  witness,spot
seize             verb  confiscate,impound
sell              verb  offload
send              verb  ship,dispatch
sentence          noun  prison term,term,jail term,punishment
sentence          verb  condemn
serious           adj   grave,severe
set               noun  film set
settle            verb  resolve
settlement        noun  payout
share             noun  stake,portion
ship              noun  vessel,boat
shoot             verb  gun down,fire
shooting          noun  gunfire
shop              noun  store
shot              noun  gunshot
show              verb  indicate,reveal,demonstrate
shut              verb  shut down
sick              adj   ill,unwell
sign              verb  ink
small             adj   little,tiny
soldier           noun  troop,serviceman
spouse            noun  partner
staff             noun  employees,workers,personnel
start             noun  beginning,onset
start             verb  launch,commence,kick off
statement         noun  remark,comment,declaration
steal             verb  rob,take
stock             noun  share
stop              verb  halt,cease,quit
storm             noun  hurricane,typhoon,cyclone
student           noun  pupil
study             noun  research,survey
sue               verb  take to court,file suit
support           verb  back,endorse
survey            noun  poll
survive           verb  live
suspect           noun  accused,defendant
talk              verb  speak,discuss
talks             noun  negotiations,discussions
tax               noun  levy,duty
teacher           noun  instructor
teenager          noun  teen,adolescent
tell              verb  inform,notify
tenant            noun  lessee,renter
testify           verb  give evidence,take the stand
thief             noun  burglar
think             verb  believe,consider
threat            noun  menace
toll              noun  tally,count
total             noun  sum
town              noun  community
train             noun  locomotive
travel            verb  go,journey
treaty            noun  pact,accord,agreement
trial             noun  proceedings
trigger           verb  spark,set off
truce             noun  ceasefire,armistice
truck             noun  lorry
true              adj   correct,accurate
try               verb  attempt,seek
unanimous         adj   undivided
unharmed          adj   unhurt,uninjured,unscathed
unsafe            adj   dangerous,hazardous
uphold            verb  affirm,sustain,back
use               verb  employ,utilize,operate
vaccine           noun  jab,shot,inoculation
verdict           noun  ruling,decision
victory           noun  win,triumph
video             noun  footage,recording,clip
violate           verb  breach,flout
virus             noun  infection
vote              noun  ballot,poll
wage              noun  salary,earnings
warn              verb  caution,alert
water             noun  supply
wear              verb  don
wife              noun  spouse
will              noun  testament
win               verb  triumph,prevail
winner            noun  victor,champion
withdraw          verb  pull,pull out
witness           noun  eyewitness
woman             noun  lady
worker            noun  employee,laborer,staffer
worried           adj   concerned
wound             verb  hurt
wrong             adj   incorrect,mistaken
