# Titles and roles as they stand before a name, in lower case ("District Attorney Ann Lee", "spokeswoman
# Lee"). Words of one row stand next to one another. A capitalised run that begins with one is cut
# behind the last title in it; what is left is the name.
# gender: of the person so addressed. party: built-in side of the role.
#: title  gender{m|f}?  party{prosecution|defense|court|investigators|victims}?
accountant                    -    -
acting                        -    -
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
alderman                      -    -
ambassador                    -    -
analyst                       -    -
anchor                        -    -
archbishop                    -    -
architect                     -    -
armorer                       -    -
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
astronomer                    -    -
attorney                      -    -
attorney general              -    prosecution
auditor                       -    -
aunt                          f    -
author                        -    -
baron                         m    -
baroness                      f    -
barrister                     -    -
biologist                     -    -
bishop                        -    -
brigadier                     -    -
brother                       m    -
campaign manager              -    -
campaigner                    -    -
candidate                     -    -
capt                          -    -
capt.                         -    -
captain                       -    -
cardinal                      -    -
carpenter                     -    -
ceo                           -    -
cfo                           -    -
chair                         -    -
chairman                      -    -
chairwoman                    -    -
chancellor                    -    -
chemist                       -    -
chief                         -    -
chief deputy district attorney  -    prosecution
chief executive               -    -
chief inspector               -    investigators
chief judge                   -    court
chief justice                 -    court
chief medical examiner        -    investigators
chief of staff                -    -
chief prosecutor              -    prosecution
cinematographer               -    -
circuit judge                 -    court
city attorney                 -    -
clerk                         -    -
cmdr.                         -    -
co-counsel                    -    -
co-defendant                  -    defense
co-founder                    -    -
coach                         -    -
col                           -    -
col.                          -    -
colleague                     -    -
colonel                       -    -
columnist                     -    -
comedian                      -    -
commander                     -    -
commissioner                  -    -
commonwealth's attorney       -    prosecution
comptroller                   -    -
congressman                   -    -
congresswoman                 -    -
constable                     -    investigators
consultant                    -    -
contractor                    -    -
coordinator                   -    -
coroner                       -    investigators
corporal                      -    -
correspondent                 -    -
council member                -    -
councillor                    -    -
councilman                    -    -
councilor                     -    -
councilwoman                  -    -
counsel                       -    -
county attorney               -    prosecution
county prosecutor             -    prosecution
court clerk                   -    court
cpl.                          -    -
criminologist                 -    -
crown prosecutor              -    prosecution
da                            -    prosecution
dame                          f    -
dean                          -    -
defence attorney              -    defense
defence barrister             -    defense
defence counsel               -    defense
defence expert                -    defense
defence lawyer                -    defense
defence solicitor             -    defense
defendant                     -    defense
defender                      -    defense
defense attorney              -    defense
defense counsel               -    defense
defense expert                -    defense
defense lawyer                -    defense
defense secretary             -    -
delegate                      -    -
democrat                      -    -
deputy                        -    -
deputy attorney general       -    prosecution
deputy chief                  -    investigators
deputy director               -    -
deputy district attorney      -    prosecution
deputy mayor                  -    -
deputy prime minister         -    -
deputy prosecutor             -    prosecution
deputy public defender        -    defense
deputy secretary              -    -
det                           -    investigators
det.                          -    investigators
detective                     -    investigators
detective inspector           -    investigators
detective sergeant            -    investigators
developer                     -    -
director                      -    -
district attorney             -    prosecution
district judge                -    court
doctor                        -    -
don                           m    -
dr                            -    -
dr.                           -    -
driver                        -    -
duchess                       f    -
duke                          m    -
economist                     -    -
editor                        -    -
electrician                   -    -
engineer                      -    -
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
fire chief                    -    investigators
fire marshal                  -    investigators
first mate                    -    -
foreign minister              -    -
foreign secretary             -    -
foreman                       -    -
former                        -    -
founder                       -    -
fr.                           m    -
frau                          f    -
gen                           -    -
gen.                          -    -
general                       -    -
general manager               -    -
gov                           -    -
gov.                          -    -
governor                      -    -
guard                         -    -
harbormaster                  -    -
harbourmaster                 -    -
head coach                    -    -
health secretary              -    -
herr                          m    -
historian                     -    -
home secretary                -    -
hon.                          -    -
host                          -    -
house speaker                 -    -
imam                          -    -
incoming                      -    -
incumbent                     -    -
inspector                     -    investigators
inspector general             -    -
interim                       -    -
interior minister             -    -
investigator                  -    investigators
journalist                    -    -
judge                         -    court
junior                        -    -
juror                         -    court
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
lieutenant                    -    -
lieutenant colonel            -    -
lieutenant general            -    -
lieutenant governor           -    -
lifeguard                     -    -
longtime                      -    -
lord                          m    -
lt                            -    -
lt.                           -    -
lt. col.                      -    -
lt. gov.                      -    -
madam                         f    -
madame                        f    -
magistrate                    -    court
magistrate judge              -    court
maj.                          -    -
major                         -    -
major general                 -    -
majority leader               -    -
manager                       -    -
managing director             -    -
marshal                       -    investigators
mayor                         -    -
medical examiner              -    investigators
minister                      -    -
minority leader               -    -
miss                          f    -
mme.                          f    -
monsieur                      m    -
mp                            -    -
mr                            m    -
mr.                           m    -
mr. justice                   -    court
mrs                           f    -
mrs.                          f    -
ms                            f    -
ms.                           f    -
neighbor                      -    -
neighbour                     -    -
neurologist                   -    -
nominee                       -    -
nurse                         -    -
officer                       -    investigators
operator                      -    -
organizer                     -    -
outgoing                      -    -
owner                         -    -
pastor                        -    -
pathologist                   -    -
petty officer                 -    -
physician                     -    -
pilot                         -    -
plaintiff                     -    victims
plumber                       -    -
police captain                -    investigators
police chief                  -    investigators
police commissioner           -    -
police officer                -    investigators
police sergeant               -    investigators
pollster                      -    -
pope                          m    -
premier                       -    -
president                     -    -
press secretary               -    -
prime minister                -    -
prince                        m    -
princess                      f    -
principal                     -    -
private                       -    -
producer                      -    -
prof                          -    -
prof.                         -    -
professor                     -    -
prosecutor                    -    prosecution
provost                       -    -
psychiatrist                  -    -
psychologist                  -    -
public defender               -    defense
purser                        -    -
pvt.                          -    -
queen                         f    -
rabbi                         -    -
rep                           -    -
rep.                          -    -
reporter                      -    -
representative                -    -
reps.                         -    -
republican                    -    -
researcher                    -    -
resident                      -    -
retired                       -    -
rev                           -    -
rev.                          -    -
reverend                      -    -
running mate                  -    -
scientist                     -    -
secretary                     -    -
secretary of state            -    -
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
sgt                           -    -
sgt.                          -    -
sheikh                        m    -
sheriff                       -    investigators
sheriff's deputy              -    investigators
shop steward                  -    -
singer                        -    -
sir                           m    -
sister                        f    -
skipper                       -    -
solicitor                     -    -
solicitor general             -    prosecution
speaker                       -    -
special agent                 -    investigators
special counsel               -    prosecution
special prosecutor            -    prosecution
spokesman                     -    -
spokespeople                  -    -
spokesperson                  -    -
spokeswoman                   -    -
state attorney                -    prosecution
state trooper                 -    investigators
state's attorney              -    prosecution
strategist                    -    -
student                       -    -
superintendent                -    -
superior court judge          -    court
supervisor                    -    -
surveyor                      -    -
teacher                       -    -
technician                    -    -
tenant                        -    -
then                          -    -
toxicologist                  -    -
treasurer                     -    -
trooper                       -    investigators
u.s. attorney                 -    prosecution
u.s. district judge           -    court
uncle                         m    -
undersecretary                -    -
undersheriff                  -    investigators
union leader                  -    -
veteran                       -    -
vice mayor                    -    -
vice president                -    -
victim                        -    victims
volunteer                     -    -
widow                         -    -
widower                       -    -
witness                       -    -
writer                        -    -
