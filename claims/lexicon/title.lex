# Titles and roles as they stand before a name, in lower case ("District Attorney Ann Lee", "spokeswoman
# Lee"). Words of one row stand next to one another. A capitalised run that begins with one is cut
# behind the last title in it; what is left is the name.
# gender: of the person so addressed. party: built-in side of the role.
#: title  gender{m|f}?  party{prosecution|defense|court|investigators|victims}?
abbess                        f    -
abbot                         m    -
accountant                    -    -
acting                        -    -
acting director               -    -
activist                      -    -
actor                         -    -
actress                       -    -
adm.                          -    -
administrator                 -    -
admiral                       -    -
adviser                       -    -
advisor                       -    -
agent                         -    investigators
aide                          -    -
airman                        -    -
alderman                      -    -
alderwoman                    f    -
altar boy                     m    -
ambassador                    -    -
analyst                       -    -
anchor                        -    -
anchorman                     m    -
anchorwoman                   f    -
appeals judge                 -    court
archaeologist                 -    -
archbishop                    -    -
architect                     -    -
armorer                       -    -
armory manager                -    -
armourer                      -    -
assemblyman                   -    -
assemblywoman                 -    -
assistant                     -    -
assistant attorney general    -    prosecution
assistant chief               -    investigators
assistant director            -    -
assistant district attorney   -    prosecution
assistant prosecutor          -    prosecution
assistant public defender     -    defense
assistant u.s. attorney       -    prosecution
associate                     -    -
associate justice             -    court
astronaut                     -    -
astronomer                    -    -
attorney                      -    -
attorney at law               -    -
attorney general              -    prosecution
auctioneer                    -    -
auditor                       -    -
aunt                          f    -
author                        -    -
backbencher                   -    -
banker                        -    -
baron                         m    -
baroness                      f    -
barrister                     -    -
bartender  -  -
batsman                       m    -
beekeeper                     -    -
billionaire                   -    -
biologist                     -    -
bishop                        -    -
blogger                       -    -
board member                  -    -
bookkeeper  -  -
brig                          -    -
brig gen                      -    -
brigadier                     -    -
broadcaster                   -    -
brother                       m    -
builder                       -    -
bus driver  -  -
businessman                   m    -
businesswoman                 f    -
bystander                     -    -
cadet                         -    -
cameraman                     m    -
camerawoman                   f    -
campaign manager              -    -
campaigner                    -    -
candidate                     -    -
capt                          -    -
capt.                         -    -
captain                       -    -
cardinal                      -    -
carpenter                     -    -
cellist                       -    -
ceo                           -    -
cfo                           -    -
chair                         -    -
chairman                      -    -
chairperson                   -    -
chairwoman                    -    -
challenger                    -    -
chancellor                    -    -
chef                          -    -
chemist                       -    -
chief                         -    -
chief constable               -    investigators
chief deputy                  -    investigators
chief deputy district attorney  -    prosecution
chief executive               -    -
chief executive officer       -    -
chief financial officer       -    -
chief inspector               -    investigators
chief judge                   -    court
chief justice                 -    court
chief mate                    -    -
chief medical examiner        -    investigators
chief of police               -    investigators
chief of staff                -    -
chief operating officer       -    -
chief prosecutor              -    prosecution
chief warrant officer         -    -
choreographer                 -    -
cinematographer               -    -
circuit judge                 -    court
city attorney                 -    -
city manager                  -    -
cleric                        -    -
clerk                         -    -
climber                       -    -
cmdr.                         -    -
co-counsel                    -    -
co-defendant                  -    defense
co-founder                    -    -
co-owner                      -    -
co-producer                   -    -
coach                         -    -
codefendant                   -    defense
col                           -    -
col.                          -    -
colleague                     -    -
colonel                       -    -
columnist                     -    -
comedian                      -    -
commander                     -    -
commissioner                  -    -
commodore                     -    -
commonwealth's attorney       -    prosecution
composer                      -    -
comptroller                   -    -
conductor  -  -
congressman                   -    -
congresswoman                 -    -
constable                     -    investigators
consul                        -    -
consultant                    -    -
contractor                    -    -
coo                           -    -
coordinator                   -    -
coroner                       -    investigators
corporal                      -    -
correspondent                 -    -
council member                -    -
councillor                    -    -
councilman                    -    -
councilmember                 -    -
councilor                     -    -
councilperson                 -    -
councilwoman                  -    -
counsel                       -    -
counsellor                    -    -
counselor                     -    -
countess                      f    -
county attorney               -    prosecution
county commissioner           -    -
county prosecutor             -    prosecution
court clerk                   -    court
cpl.                          -    -
craftsman                     m    -
crime analyst                 -    investigators
criminologist                 -    -
crown prosecutor              -    prosecution
curator                       -    -
cyclist                       -    -
da                            -    prosecution
dame                          f    -
dancer                        -    -
deacon                        -    -
dean                          -    -
defence attorney              -    defense
defence barrister             -    defense
defence counsel               -    defense
defence expert                -    defense
defence lawyer                -    defense
defence minister              -    -
defence solicitor             -    defense
defendant                     -    defense
defender                      -    defense
defense attorney              -    defense
defense counsel               -    defense
defense expert                -    defense
defense lawyer                -    defense
defense minister              -    -
defense secretary             -    -
delegate                      -    -
democrat                      -    -
dentist                       -    -
deputy                        -    -
deputy attorney general       -    prosecution
deputy chief                  -    investigators
deputy director               -    -
deputy district attorney      -    prosecution
deputy marshal                -    investigators
deputy mayor                  -    -
deputy prime minister         -    -
deputy prosecutor             -    prosecution
deputy public defender        -    defense
deputy secretary              -    -
deputy sheriff                -    investigators
det                           -    investigators
det.                          -    investigators
detainee                      -    -
detective                     -    investigators
detective chief inspector     -    investigators
detective inspector           -    investigators
detective sergeant            -    investigators
developer                     -    -
diplomat                      -    -
director                      -    -
director of photography       -    -
director of public prosecutions  -  prosecution
dispatcher  -  -
dissident                     -    -
distiller                     -    -
district attorney             -    prosecution
district court judge          -    court
district judge                -    court
doctor                        -    -
don                           m    -
dr                            -    -
dr.                           -    -
driver                        -    -
drummer                       -    -
duchess                       f    -
duke                          m    -
earl                          m    -
economist                     -    -
editor                        -    -
electrician                   -    -
emir                          m    -
emperor                       m    -
empress                       f    -
engineer                      -    -
ensign                        -    -
entrepreneur                  -    -
envoy                         -    -
ex-                           -    -
executive director            -    -
executive producer            -    -
expert                        -    -
eyewitness                    -    -
farmer                        -    -
father                        m    -
fbi agent                     -    investigators
fbi director                  -    investigators
federal judge                 -    court
federal prosecutor            -    prosecution
fellow                        -    -
filmmaker                     -    -
finance minister              -    -
financier                     -    -
fire captain  -  -
fire chief                    -    investigators
fire marshal                  -    investigators
firefighter                   -    -
fireman                       m    -
first assistant director      -    -
first lady                    f    -
first mate                    -    -
fisherman                     m    -
footballer                    -    -
foreign minister              -    -
foreign secretary             -    -
foreman                       -    -
forensic scientist            -    investigators
foreperson                    -    court
forester                      -    -
former                        -    -
founder                       -    -
fr.                           m    -
frau                          f    -
fugitive                      -    -
gaffer                        -    -
gamekeeper                    -    -
gen                           -    -
gen.                          -    -
general                       -    -
general manager               -    -
geologist                     -    -
goalkeeper                    -    -
golfer                        -    -
gov                           -    -
gov.                          -    -
governor                      -    -
grandfather                   m    -
grandmother                   f    -
grocer                        -    -
guard                         -    -
guitarist                     -    -
gunman                        m    -
hacker                        -    -
harbor master  -  -
harbormaster                  -    -
harbour master  -  -
harbourmaster                 -    -
head coach                    -    -
head teacher  -  -
headmaster                    m    -
headmistress                  f    -
headteacher  -  -
health minister               -    -
health secretary              -    -
heiress                       f    -
herr                          m    -
hiker                         -    -
historian                     -    -
home secretary                -    -
hon.                          -    -
honorable                     -    court
honourable                    -    court
host                          -    -
hostage                       -    -
hotelier                      -    -
house speaker                 -    -
imam                          -    -
incoming                      -    -
incumbent                     -    -
independent counsel           -    prosecution
influencer                    -    -
inmate                        -    -
innkeeper  -  -
insp                          -    investigators
inspector                     -    investigators
inspector general             -    -
interim                       -    -
interior minister             -    -
investigator                  -    investigators
janitor  -  -
jockey                        -    -
journalist                    -    -
judge                         -    court
junior                        -    -
juror                         -    court
jury foreman                  -    court
justice                       -    court
justice minister              -    -
king                          m    -
lady                          f    -
landlord                      -    -
late                          -    -
lawmaker                      -    -
lawyer                        -    -
lead                          -    -
lead attorney                 -    -
lead counsel                  -    -
lead investigator             -    investigators
lead prosecutor               -    prosecution
legislator                    -    -
librarian                     -    -
lieutenant                    -    -
lieutenant colonel            -    -
lieutenant general            -    -
lieutenant governor           -    -
lifeguard                     -    -
lobbyist                      -    -
longtime                      -    -
lord                          m    -
lt                            -    -
lt col                        -    -
lt gen                        -    -
lt gov                        -    -
lt.                           -    -
lt. col.                      -    -
lt. gov.                      -    -
madam                         f    -
madame                        f    -
magistrate                    -    court
magistrate judge              -    court
mailman                       m    -
maj gen                       -    -
maj.                          -    -
major                         -    -
major general                 -    -
majority leader               -    -
manager                       -    -
managing director             -    -
marshal                       -    investigators
master sgt                    -    -
mate                          -    -
mayor                         -    -
mayoress                      f    -
mechanic                      -    -
medical examiner              -    investigators
mep                           -    -
midfielder                    -    -
midwife                       -    -
millionaire                   -    -
miner                         -    -
minister                      -    -
minority leader               -    -
miss                          f    -
mlle                          f    -
mme.                          f    -
monsieur                      m    -
monsignor                     m    -
motorist                      -    -
mp                            -    -
mr                            m    -
mr.                           m    -
mr. justice                   -    court
mrs                           f    -
mrs.                          f    -
ms                            f    -
ms.                           f    -
msp                           -    -
museum director  -  -
musician                      -    -
mx                            -    -
navigator                     -    -
neighbor                      -    -
neighbour                     -    -
neurologist                   -    -
night guard  -  -
nominee                       -    -
novelist                      -    -
nun                           f    -
nurse                         -    -
officer                       -    investigators
official                      -    -
ombudsman                     m    -
operator                      -    -
opposition leader             -    -
organist                      -    -
organizer                     -    -
outgoing                      -    -
owner                         -    -
painter                       -    -
paralegal                     -    -
paramedic  -  -
party leader                  -    -
passenger                     -    -
pastor                        -    -
pathologist                   -    -
patrol officer                -    investigators
pensioner                     -    -
petty officer                 -    -
pfc                           -    -
pharmacist                    -    -
philanthropist                -    -
photographer                  -    -
physician                     -    -
physicist                     -    -
pianist                       -    -
pilot                         -    -
pitcher                       -    -
plaintiff                     -    victims
playwright                    -    -
plumber                       -    -
poacher                       -    -
poet                          -    -
police captain                -    investigators
police chief                  -    investigators
police commissioner           -    -
police officer                -    investigators
police sergeant               -    investigators
policeman                     m    -
policewoman                   f    -
pollster                      -    -
pope                          m    -
premier                       -    -
president                     -    -
president-elect               -    -
presiding judge               -    court
press secretary               -    -
prime minister                -    -
prince                        m    -
princess                      f    -
principal                     -    -
prisoner                      -    -
private                       -    -
private first class           -    -
producer                      -    -
prof                          -    -
prof.                         -    -
professor                     -    -
prop master                   -    -
props master                  -    -
prosecutor                    -    prosecution
protester                     -    -
provost                       -    -
psychiatrist                  -    -
psychologist                  -    -
public defender               -    defense
public prosecutor             -    prosecution
publisher                     -    -
pupil                         -    -
purser                        -    -
pvt.                          -    -
quarterback                   -    -
queen                         f    -
rabbi                         -    -
ranger  -  -
rapper                        -    -
rear admiral                  -    -
referee                       -    -
registrar                     -    court
regulator                     -    -
rep                           -    -
rep.                          -    -
reporter                      -    -
representative                -    -
reps.                         -    -
republican                    -    -
researcher                    -    -
resident                      -    -
restaurant owner  -  -
retired                       -    -
rev                           -    -
rev.                          -    -
reverend                      -    -
robber                        -    -
roofer                        -    -
running mate                  -    -
salesman                      m    -
saleswoman                    f    -
schoolboy                     m    -
schoolgirl                    f    -
scientist                     -    -
screenwriter                  -    -
sculptor                      -    -
seaman                        -    -
secretary                     -    -
secretary general             -    -
secretary of state            -    -
secretary-general             -    -
selectman                     -    -
sen                           -    -
sen.                          -    -
senator                       -    -
senior                        -    -
senor                         m    -
sens.                         -    -
sergeant                      -    -
señor                         m    -
señora                        f    -
señorita                      f    -
sgt                           -    -
sgt maj                       -    -
sgt.                          -    -
shah                          m    -
sheik                         m    -
sheikh                        m    -
sheriff                       -    investigators
sheriff's deputy              -    investigators
shop owner  -  -
shop steward                  -    -
shopkeeper  -  -
singer                        -    -
sir                           m    -
sister                        f    -
skier                         -    -
skipper                       -    -
smuggler                      -    -
sociologist                   -    -
soldier                       -    -
solicitor                     -    -
solicitor general             -    prosecution
speaker                       -    -
special agent                 -    investigators
special agent in charge       -    investigators
special counsel               -    prosecution
special prosecutor            -    prosecution
spokesman                     -    -
spokespeople                  -    -
spokesperson                  -    -
spokeswoman                   -    -
sportsman                     m    -
sportswoman                   f    -
sprinter                      -    -
staff sgt                     -    -
state attorney                -    prosecution
state prosecutor              -    prosecution
state representative          -    -
state senator                 -    -
state trooper                 -    investigators
state's attorney              -    prosecution
statesman                     m    -
strategist                    -    -
striker                       -    -
student                       -    -
stunt coordinator             -    -
stuntman                      -    -
stuntwoman                    -    -
sultan                        m    -
superintendent                -    -
superintendent of police      -    investigators
superior court judge          -    court
supervisor                    -    -
surgeon                       -    -
surveyor                      -    -
survivor                      -    -
suspect                       -    -
swimmer                       -    -
taxi driver  -  -
teacher                       -    -
technician                    -    -
tenant                        -    -
then                          -    -
thief                         -    -
tourist                       -    -
toxicologist                  -    -
treasurer                     -    -
treasury secretary            -    -
trooper                       -    investigators
truck driver  -  -
trucker  -  -
trustee                       -    -
tsar                          m    -
u.s. attorney                 -    prosecution
u.s. district judge           -    court
umpire                        -    -
uncle                         m    -
undersecretary                -    -
undersheriff                  -    investigators
union boss  -  -
union leader                  -    -
united states attorney        -    prosecution
us attorney                   -    prosecution
us district judge             -    court
vet                           -    -
veteran                       -    -
vicar                         -    -
vice admiral                  -    -
vice chair                    -    -
vice chancellor               -    -
vice mayor                    -    -
vice president                -    -
victim                        -    victims
violinist                     -    -
viscount                      m    -
volunteer                     -    -
warlord                       -    -
welder  -  -
whistleblower                 -    -
widow                         -    -
widower                       -    -
winemaker                     -    -
witness                       -    -
writer                        -    -
