# Verbs that undo: what was done before, or what they are done to, no longer stands afterwards.
#
# undoes  verbs that it undoes and nouns of what it undoes ("drop": to charge, a charge, a claim).
#         A claim that an act was done and one that the thing was undone fit only as a change.
#: verb  undoes*
abandon      plan,start,begin,pursue,bid,build,adopt,project,search,attempt
acquit       charge,accuse,indict,try
annul        marry,elect,vote,marriage,election,result,contract
back out     agree,promise,sign,commit
break off    engage,talk,negotiate,ally
call off     plan,schedule,order,hold,search,strike,event,meeting,wedding,match,launch,hearing,walkout,protest
cancel       plan,schedule,order,book,hold,event,meeting,contract,announce,hearing,trip,flight,show,tour,concert,project
clear        accuse,charge,suspect,investigate,blame
close        open,launch,investigate,reopen,investigation
collapse     hold,ceasefire,truce,negotiate,talk
commute      sentence
decertify    certify
delete       post,publish,add,tweet,write
demolish     build,erect,construct
deny         claim,allege,accuse,request,apply
disarm       arm
discontinue  start,produce,introduce,launch,service,product
dismantle    build,erect,install,assemble
dismiss      charge,case,lawsuit,file,sue,bring,claim,appeal,complaint,hire,appoint,count,indictment,indict,accusation
divorce      marry
drop         charge,claim,case,appeal,bid,plan,lawsuit,file,bring,press,demand,investigation,plead,count,allegation,enhancement,accusation,propose,introduce,pursue,complaint
end          start,begin,launch,strike,search,investigation,contract
evict        rent,house,lease
exonerate    accuse,convict,charge,blame
expunge      convict,record,arrest
extinguish   burn,ignite,set
fire         hire,appoint,employ
free         arrest,detain,jail,imprison,hold,capture,kidnap
halt         start,begin,launch,resume,build,construction,production
impeach      elect,appoint
leave        join,arrive,enter
lift         ban,impose,sanction,suspend,restrict,order,curfew,restriction,suspension,embargo,blockade,evacuate
nullify      vote,pass,contract,law,result
oust         elect,appoint,install
overturn     convict,rule,sentence,approve,ban,decide,conviction,ruling,verdict,decision,law
pardon       convict,sentence,imprison
parole       imprison,sentence,jail
pull out     join,enter,deploy,agree,bid,sign
put out      burn,ignite,set
quash        convict,indict,subpoena,order,conviction,indictment,warrant
quit         join,appoint,hire,start
recall       release,sell,elect,ship,distribute,appoint
recant       claim,statement,testify,testimony,confess,confession,accuse,accusation
reduce       raise,increase,sentence
refund       pay,charge,buy
refute       claim,allege,accuse
reinstate    fire,dismiss,suspend,remove,drop,ban
reject       propose,offer,submit,apply,request
release      arrest,detain,jail,imprison,hold,capture,remand,seize
remove       add,install,appoint,charge,place,enhancement,impose,include,count
renege       agree,promise,pledge
reopen       close,shut,end,suspend
repay        borrow,lend
repeal       law,pass,enact,adopt,ban,tax,mandate
rescind      offer,order,issue,approve,invite,impose,ban,invitation
resign       appoint,elect,hire,join
restore      cut,remove,suspend,damage
resume       suspend,halt,stop,interrupt,pause
retract      claim,statement,report,say,publish,accuse,accusation,confess,confession,article,story,paper
return       take,steal,borrow,buy,seize,leave
reverse      decide,rule,convict,decision,ruling,cut,policy,conviction
revoke       license,grant,permit,issue,approve,licence,visa,bail,citizenship,parole,permission
sack         hire,appoint,employ
scrap        plan,propose,build,introduce,project,policy,schedule,rule,deal
secede       join
set aside    convict,rule,verdict,judgment,conviction
shelve       plan,propose,project,schedule
stay         order,rule,execute,injunction
step down    appoint,elect,take office
stop         start,begin,continue,launch
strike       add,charge,include,enhancement,testimony
strike down  law,pass,enact,ban,rule
suspend      start,begin,hire,license,resume,introduce,service,licence,operation,talks,permit
take back    say,claim,accuse,statement,accusation
take down    post,publish,put up,erect,install,hang
terminate    hire,contract,start,employ,agreement,lease,pregnancy
undo         do,approve,enact,change
unfreeze     freeze
unload       load
unseal       seal
vacate       convict,order,sentence,rule,occupy,conviction,ruling,verdict
veto         pass,approve,adopt
void         contract,sign,vote,approve,result,agreement
waive        charge,require,impose
withdraw     file,submit,propose,offer,bid,application,claim,statement,plea,nominate,nomination,invite,invitation,endorse,endorsement,deploy,invest,charge,complaint,motion,resign,resignation,enter,accusation,testimony
