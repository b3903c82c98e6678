# Deeds that are done once to one thing, so that of two who are said to have done one of them only one
# did.
# kind  deeds of one kind may be one; any: of whatever kind the noun of deednoun.lex beside it is
# note  noun: a deed only with a noun of its kind in the sentence ("gave the memo to a paper", no speech);
#       head: its doer had it done, perhaps by another hand; joint: what several do together as a rule
#: word+  kind  note{noun|head|joint}?
acquire        buy                  -
alert          call                 -
approve        order                joint
author         make                 -
authorise      order                joint
authorize      order                joint
bankroll       fund                 joint
blow up        bomb                 -
breach         take                 -
break into     take                 -
burgle         take                 -
buy            buy                  -
call in        call                 noun
call off       call                 noun
carry out      any                  noun
carve          make                 -
cause          any                  noun
claim          win                  noun
clinch         win                  noun
commit         any                  noun
compose        make                 -
copy           take                 -
cut            cut                  -
damage         break                -
daub           break                -
deface         break                -
delete         delete               -
derail         crash                -
design         make                 -
destroy        delete               -
detonate       bomb                 -
dig            dig                  -
dig up         find                 joint
disable        switch               -
discharge      dump                 -
disclose       leak                 -
disconnect     switch               -
discover       find                 joint
dismiss        sack                 -
download       take                 -
draft          make                 -
drag           save                 noun
draw up        make                 -
dump           dump                 -
empty          dump                 -
engrave        make                 -
erase          delete               -
fake           make                 -
fatally shoot  kill                 -
finance        fund                 joint
find           find                 joint
fire           kill                 noun
forge          make                 -
fund           fund                 joint
get            win                  noun
give           leak/order/save      noun
gun down       kill                 -
hack           take                 -
hand           leak                 noun
hit            kill                 -
hurl           bomb                 -
ignite         fire                 -
invent         make                 -
kidnap         kidnap               -
kill           kill                 -
knock down     kill                 -
launch         bomb/take/buy        noun
leak           leak/dump            -
leave behind   lose                 -
leave on       lose                 -
let out        open                 -
lift           win                  noun
light          fire                 -
loot           take                 -
lose           lose                 noun
make           make/buy/call/order  noun
make off with  take                 -
mastermind     any                  head
mislay         lose                 -
misplace       lose                 -
mow down       kill                 -
murder         kill                 -
open           open                 -
orchestrate    any                  head
order          order                -
paint          make                 -
pass           leak                 noun
pass on        leak                 -
pay            pay                  noun
pay for        fund                 joint
pen            make                 -
perpetrate     any                  noun
pick up        win                  noun
pinch          take                 -
plant          bomb                 noun
plot           any                  head
poison         kill                 -
pour           dump                 -
print          make                 -
pull           save                 joint
pull out       save                 joint
purchase       buy                  -
push over      break                -
raid           take                 -
receive        win                  noun
release        open/dump            -
rescue         save                 joint
revive         save                 joint
rob            take                 -
run down       kill                 -
run over       kill                 -
sabotage       break/cut/switch     -
sack           sack                 -
save           save                 joint
saw through    cut                  -
scoop          win                  noun
score          score                -
sculpt         make                 -
secure         win                  noun
send           leak/make            noun
set            fire                 noun
set alight     fire                 -
set fire       fire                 -
set light      fire                 -
sever          cut                  -
shoot          kill                 -
shred          delete               -
slash          cut/break            -
slip           leak                 noun
smash          break                -
snap up        buy                  -
snatch         take                 -
spill          dump                 -
spot           find                 joint
spray          break/make           -
stab           kill                 -
start          fire/dig             noun
steal          take                 -
strangle       kill                 -
strike         kill                 -
stumble on     find                 joint
supply         leak                 noun
swipe          take                 -
switch off     switch               -
take           take/order           -
throw          bomb/break           noun
tip off        call                 -
topple         break                -
torch          fire                 -
turn off       switch               -
unearth        find                 joint
unlock         open                 -
vandalise      break                -
vandalize      break                -
win            win                  noun
wipe           delete               -
wreck          break                -
write          make                 -
