# Common nouns that speak, in the singular: side, and what kind of source it is. A document's side is
# that of who filed it; the side given here serves where nobody is named. A plural person is a group.
# Longest match from the head backwards: "defense attorney" before "attorney".
#: role  party{prosecution|defense|court|investigators|victims}?  kind{person|org|group|document}
accused                         defense        person
accuser                         victims        person
activist                        -              person
actor                           -              person
actress                         -              person
administration                  -              org
adviser                         -              person
advisor                         -              person
advisory                        -              document
affidavit                       -              document
agency                          -              org
agent                           investigators  person
agreement                       -              document
aide                            -              person
airline                         -              org
ambassador                      -              person
analysis                        -              document
analyst                         -              person
appeals court                   court          org
appellate panel                 court          org
armorer                         -              person
army                            -              org
arrest warrant                  prosecution    document
article                         -              document
assessment                      -              document
assistant                       -              person
assistant district attorney     prosecution    person
association                     -              org
atf                             investigators  org
athlete                         -              person
attorney                        -              person
attorney general                prosecution    person
attorney general's office       prosecution    org
audit                           -              document
aunt                            -              person
author                          -              person
authority                       -              org
autopsy                         investigators  document
autopsy report                  investigators  document
bailiff                         court          person
bank                            -              org
barrister                       -              person
bill                            -              document
bill of particulars             prosecution    document
blog                            -              document
board                           -              org
book                            -              document
boss                            -              person
boy                             -              person
brief                           -              document
brother                         -              person
bulletin                        -              document
bureau                          -              org
cabinet                         -              org
camp                            -              org
campaign                        -              org
candidate                       -              person
captain                         -              person
certificate                     -              document
chain                           -              org
chairman                        -              person
chairwoman                      -              person
charge sheet                    prosecution    document
charging document               prosecution    document
charging documents              prosecution    document
charging papers                 prosecution    document
charity                         -              org
chief                           -              person
chief executive                 -              person
chief judge                     court          person
chief justice                   court          person
church                          -              org
cinematographer                 -              person
circuit court                   court          org
circuit judge                   court          person
city                            -              org
civil suit                      -              document
claimant                        victims        person
clerk                           court          person
club                            -              org
co-defendant                    defense        person
coach                           -              person
coalition                       -              org
colleague                       -              person
colonel                         -              person
commentator                     -              person
commission                      -              org
commissioner                    -              person
committee                       -              org
commonwealth                    prosecution    org
commonwealth's attorney         prosecution    person
company                         -              org
complainant                     victims        person
complaint                       -              document
congress                        -              org
constable                       investigators  person
constitution                    -              document
contract                        -              document
contractor                      -              person
coroner                         investigators  person
coroner's office                investigators  org
coroner's report                investigators  document
council                         -              org
councilman                      -              person
councilwoman                    -              person
counsel                         -              person
county                          -              org
county attorney                 prosecution    person
county prosecutor               prosecution    person
couple                          -              org
court                           court          org
court clerk                     court          person
court doc                       -              document
court docs                      -              document
court document                  -              document
court documents                 -              document
court filing                    -              document
court filings                   -              document
court of appeals                court          org
court order                     court          document
court papers                    -              document
court record                    -              document
court records                   -              document
cousin                          -              person
crash investigator              investigators  person
crash report                    investigators  document
crew                            -              org
crime lab                       investigators  org
criminal complaint              prosecution    document
critic                          -              person
crown                           prosecution    org
crown court                     court          org
crown prosecution service       prosecution    org
crown prosecutor                prosecution    person
customer                        -              person
d.a.                            prosecution    person
d.a.'s office                   prosecution    org
da                              prosecution    person
da's office                     prosecution    org
daughter                        -              person
dea                             investigators  org
declaration                     -              document
defence                         defense        org
defence attorney                defense        person
defence counsel                 defense        person
defence expert                  defense        person
defence lawyer                  defense        person
defence team                    defense        org
defendant                       defense        person
defender                        defense        person
defense                         defense        org
defense attorney                defense        person
defense counsel                 defense        person
defense expert                  defense        person
defense lawyer                  defense        person
defense team                    defense        org
democrat                        -              person
department                      -              org
deposition                      -              document
deputy                          investigators  person
deputy chief                    -              person
deputy district attorney        prosecution    person
detective                       investigators  person
developer                       -              person
diary                           -              document
director                        -              person
director of photography         -              person
district                        -              org
district attorney               prosecution    person
district attorney's office      prosecution    org
district court                  court          org
district judge                  court          person
doc                             -              document
docs                            -              document
doctor                          -              person
document                        -              document
documents                       -              document
dossier                         -              document
draft                           -              document
driver                          -              person
e-mail                          -              document
economist                       -              person
email                           -              document
embassy                         -              org
employee                        -              person
employer                        -              person
engineer                        -              person
estate                          -              org
expert                          -              person
expert witness                  -              person
eyewitness                      -              person
factory                         -              org
family                          -              org
farmer                          -              person
father                          -              person
fbi                             investigators  org
fbi agent                       investigators  person
fbi crime lab                   investigators  org
federal prosecutor              prosecution    person
federation                      -              org
filing                          -              document
filings                         -              document
finding                         -              document
findings                        -              document
fire investigator               investigators  person
fire marshal                    investigators  person
firm                            -              org
fisherman                       -              person
force                           -              org
foreman                         court          person
forensic lab                    investigators  org
forensic pathologist            investigators  person
forensic report                 investigators  document
forewoman                       court          person
foundation                      -              org
founder                         -              person
friend                          -              person
general                         -              person
girl                            -              person
government                      -              org
governor                        -              person
grand jury                      court          org
group                           -              org
gunman                          -              person
high court                      court          org
highway patrol                  investigators  org
historian                       -              person
homicide unit                   investigators  org
hospital                        -              org
house                           -              org
husband                         -              person
incident report                 investigators  document
indictment                      prosecution    document
inquiry                         investigators  org
insider                         -              person
inspector                       investigators  person
inspector general               -              person
institute                       -              org
insurer                         -              org
internal affairs                investigators  org
interpol                        investigators  org
inventory                       -              document
investigation                   investigators  org
investigator                    investigators  person
investigators' report           investigators  document
invoice                         -              document
journalist                      -              person
judge                           court          person
judgement                       court          document
judgment                        court          document
juror                           court          person
jury                            court          org
jury pool                       -              org
justice                         court          person
king                            -              person
kremlin                         -              org
lab                             investigators  org
lab analyst                     investigators  person
lab report                      investigators  document
lab technician                  investigators  person
laboratory                      investigators  org
landlord                        -              person
law                             -              document
law enforcement                 investigators  org
lawmaker                        -              person
lawsuit                         -              document
lawyer                          -              person
lead prosecutor                 prosecution    person
leader                          -              person
league                          -              org
legal brief                     -              document
legal filing                    -              document
legal team                      -              org
letter                          -              document
lieutenant                      -              person
log                             -              document
logbook                         -              document
logs                            -              document
magistrate                      court          person
maker                           -              org
man                             -              person
manager                         -              person
manual                          -              document
manufacturer                    -              org
marshal                         investigators  person
mayor                           -              person
measure                         -              document
mechanic                        -              person
medical examiner                investigators  person
medical examiner's office       investigators  org
member                          -              person
memo                            -              document
memorandum                      -              document
message                         -              document
military                        -              org
mill                            -              org
minister                        -              person
ministry                        -              org
minutes                         -              document
mother                          -              person
motion                          -              document
navy                            -              org
neighbor                        -              person
neighbour                       -              person
nephew                          -              person
network                         -              org
news release                    -              document
newspaper                       -              document
newspaper group                 -              org
niece                           -              person
note                            -              document
notes                           -              document
notice                          -              document
ntsb                            investigators  org
nurse                           -              person
office                          -              org
officer                         investigators  person
official                        -              person
operator                        -              org
opinion                         -              document
opposition                      -              org
order                           -              document
organisation                    -              org
organization                    -              org
owner                           -              person
panel                           -              org
panel of judges                 court          org
paper                           -              document
papers                          -              document
parliament                      -              org
partner                         -              person
party                           -              org
passenger                       -              person
pathologist                     investigators  person
patient                         -              person
pentagon                        -              org
people                          prosecution    org
permit                          -              document
person                          -              person
petition                        -              document
physician                       -              person
pilot                           -              person
plaintiff                       victims        person
plaintiff's attorney            victims        group
plaintiff's lawyer              victims        group
plaintiffs' attorney            victims        group
plaintiffs' lawyer              victims        group
plan                            -              document
plant                           -              org
player                          -              person
police                          investigators  org
police chief                    investigators  person
police department               investigators  org
police officer                  investigators  person
police report                   investigators  document
poll                            -              document
post                            -              document
president                       -              person
press release                   -              document
prime minister                  -              person
principal                       -              person
probable cause statement        prosecution    document
producer                        -              person
production                      -              org
production company              -              org
professor                       -              person
proposal                        -              document
prosecution                     prosecution    org
prosecution team                prosecution    org
prosecutor                      prosecution    person
prosecutor's office             prosecution    org
prosecutors' office             prosecution    org
public defender                 defense        person
public defender's office        defense        org
public prosecutor               prosecution    person
publicist                       -              person
purser                          -              person
queen                           -              person
railway                         -              org
receipt                         -              document
record                          -              document
records                         -              document
regulator                       -              org
relatives                       -              org
release                         -              document
rep                             -              person
reply                           -              document
report                          -              document
reporter                        -              person
representative                  -              person
republican                      -              person
researcher                      -              person
resident                        -              person
resolution                      -              document
response                        -              document
retailer                        -              org
review                          -              document
rule                            -              document
ruling                          court          document
school                          -              org
school district                 -              org
scientist                       -              person
scotland yard                   investigators  org
search warrant                  investigators  document
search warrant affidavit        investigators  document
secretariat                     -              org
secretary                       -              person
secretary of state              -              person
senate                          -              org
senator                         -              person
sergeant                        -              person
sheriff                         investigators  person
sheriff's department            investigators  org
sheriff's deputy                investigators  person
sheriff's office                investigators  org
shooter                         -              person
side                            -              org
singer                          -              person
sister                          -              person
solicitor                       -              person
solicitor general               prosecution    person
son                             -              person
source                          -              person
special agent                   investigators  person
special counsel                 prosecution    person
special prosecutor              prosecution    person
spokesman                       -              person
spokesperson                    -              person
spokeswoman                     -              person
staff                           -              org
star                            -              person
state                           prosecution    org
state attorney                  prosecution    person
state crime lab                 investigators  org
state police                    investigators  org
state prosecutor                prosecution    person
state trooper                   investigators  person
state's attorney                prosecution    person
state's attorney's office       prosecution    org
statement                       -              document
statement of probable cause     prosecution    document
statute                         -              document
student                         -              person
studio                          -              org
study                           -              document
submission                      -              document
subpoena                        -              document
suit                            -              document
summary                         -              document
summons                         -              document
superintendent                  -              person
superior court                  court          org
supreme court                   court          org
survey                          -              document
survivor                        victims        person
suspect                         -              person
task force                      investigators  org
teacher                         -              person
team                            -              org
teenager                        -              person
tenant                          -              person
testimony                       -              document
text message                    -              document
think tank                      -              org
town                            -              org
toxicology report               investigators  document
transcript                      -              document
treaty                          -              document
tribunal                        court          org
trooper                         investigators  person
tweet                           -              document
u.s. attorney                   prosecution    person
u.s. attorney's office          prosecution    org
uncle                           -              person
union                           -              org
united states attorney          prosecution    person
university                      -              org
utility                         -              org
verdict                         court          document
veteran                         -              person
victim                          victims        person
victim's family                 victims        group
victim's relatives              victims        group
victims' families               victims        group
victims' family                 victims        group
victims' relatives              victims        group
village                         -              org
warrant                         -              document
watchdog                        -              org
web site                        -              document
website                         -              document
white house                     -              org
widow                           -              person
widower                         -              person
wife                            -              person
witness                         -              person
woman                           -              person
worker                          -              person
written opinion                 court          document
written order                   court          document
