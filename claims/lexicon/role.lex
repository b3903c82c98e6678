# Common nouns that speak, in the singular: side, and what kind of source it is. A document's side is
# that of who filed it; the side given here serves where nobody is named. A plural person is a group.
# Longest match from the head backwards: "defense attorney" before "attorney".
#: role  party{prosecution|defense|court|investigators|victims}?  kind{person|org|group|document}
911 log                         investigators  document
accident report                 investigators  document
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
air force                       -              org
airline                         -              org
ambassador                      -              person
amended complaint               victims        document
amnesty international           -              org
analysis                        -              document
analyst                         -              person
annual report                   -              document
answer to the complaint         defense        document
appeals court                   court          org
appeals panel                   court          group
appellant                       defense        person
appellate court                 court          org
appellate panel                 court          org
applicant                       -              person
application                     -              document
arbitrator                      court          person
armorer                         -              person
armourer                        -              person
army                            -              org
arrest affidavit                prosecution    document
arrest report                   investigators  document
arrest warrant                  prosecution    document
article                         -              document
assessment                      -              document
assistant                       -              person
assistant director              -              person
assistant district attorney     prosecution    person
assistant u.s. attorney         prosecution    person
association                     -              org
atf                             investigators  org
athlete                         -              person
attorney                        -              person
attorney for                    -              person
attorney general                prosecution    person
attorney general's office       prosecution    org
attorneys for                   -              group
attorneys for the state         prosecution    group
audit                           -              document
audit report                    investigators  document
auditor                         -              person
aunt                            -              person
author                          -              person
authoritie                      investigators  person
authority                       -              org
autopsy                         investigators  document
autopsy report                  investigators  document
bailiff                         court          person
ballistics expert               investigators  person
ballistics report               investigators  document
bank                            -              org
barrister                       -              person
bereaved father                 victims        person
bereaved mother                 victims        person
bill                            -              document
bill of particulars             prosecution    document
biography                       -              document
bishop                          -              person
blog                            -              document
blueprint                       -              document
board                           -              org
body camera footage             investigators  document
bodycam footage                 investigators  document
book                            -              document
boss                            -              person
boy                             -              person
boyfriend                       -              person
brief                           -              document
brother                         -              person
bulletin                        -              document
bureau                          -              org
buyer                           -              person
cabinet                         -              org
camp                            -              org
campaign                        -              org
campaign group                  -              org
campaigner                      -              person
candidate                       -              person
captain                         -              person
caretaker                       -              person
census                          -              document
central bank                    -              org
ceo                             -              person
certificate                     -              document
chain                           -              org
chair                           -              person
chairman                        -              person
chairwoman                      -              person
chancellor                      -              person
charge sheet                    prosecution    document
charging document               prosecution    document
charging documents              prosecution    document
charging papers                 prosecution    document
charity                         -              org
chief                           -              person
chief executive                 -              person
chief judge                     court          person
chief justice                   court          person
chief of staff                  -              person
chief prosecutor                prosecution    person
child                           -              person
church                          -              org
cinematographer                 -              person
circuit court                   court          org
circuit judge                   court          person
city                            -              org
city council                    -              org
city official                   -              person
civil complaint                 victims        document
civil suit                      -              document
claim form                      victims        document
claimant                        victims        person
class action                    victims        document
class-action lawsuit            victims        document
clerk                           court          person
clerk of court                  court          person
client                          -              person
club                            -              org
co-counsel                      -              person
co-defendant                    defense        person
co-worker                       -              person
coach                           -              person
coalition                       -              org
coast guard                     investigators  org
codefendant                     defense        person
colleague                       -              person
colonel                         -              person
commentator                     -              person
commission                      -              org
commissioner                    -              person
committee                       -              org
commonwealth                    prosecution    org
commonwealth's attorney         prosecution    person
communications director         -              person
company                         -              org
company official                -              person
complainant                     victims        person
complaint                       -              document
congress                        -              org
conservative                    -              person
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
counsel for                     -              group
counterclaim                    victims        document
countersuit                     victims        document
county                          -              org
county attorney                 prosecution    person
county attorney's office        prosecution    org
county court                    court          org
county official                 -              person
county prosecutor               prosecution    person
couple                          -              org
court                           court          org
court clerk                     court          person
court doc                       -              document
court docket                    court          document
court docs                      -              document
court document                  -              document
court documents                 -              document
court filing                    -              document
court filings                   -              document
court of appeal                 court          org
court of appeals                court          org
court official                  court          person
court order                     court          document
court papers                    -              document
court papers filed              -              document
court record                    -              document
court records                   -              document
court spokesman                 court          person
court spokeswoman               court          person
court transcript                court          document
cousin                          -              person
coworker                        -              person
crash investigator              investigators  person
crash report                    investigators  document
crew                            -              org
crew member                     -              person
crime analyst                   investigators  person
crime lab                       investigators  org
crime scene report              investigators  document
crime scene technician          investigators  person
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
decree                          court          document
defence                         defense        org
defence attorney                defense        person
defence counsel                 defense        person
defence expert                  defense        person
defence filing                  defense        document
defence lawyer                  defense        person
defence team                    defense        org
defendant                       defense        person
defender                        defense        person
defense                         defense        org
defense attorney                defense        person
defense brief                   defense        document
defense counsel                 defense        person
defense expert                  defense        person
defense filing                  defense        document
defense lawyer                  defense        person
defense motion                  defense        document
defense paper                   defense        document
defense team                    defense        org
democrat                        -              person
demonstrator                    -              person
department                      -              org
department of justice           prosecution    org
deposition                      -              document
deputie                         investigators  person
deputy                          investigators  person
deputy chief                    -              person
deputy district attorney        prosecution    person
detective                       investigators  person
developer                       -              person
diary                           -              document
director                        -              person
director of photography         -              person
dispatch log                    investigators  document
dissent                         court          document
district                        -              org
district attorney               prosecution    person
district attorney's office      prosecution    org
district court                  court          org
district judge                  court          person
doc                             -              document
docket                          court          document
docs                            -              document
doctor                          -              person
document                        -              document
documents                       -              document
dossier                         -              document
draft                           -              document
driver                          -              person
e-mail                          -              document
earnings report                 -              document
economist                       -              person
election official               -              person
email                           -              document
embassy                         -              org
employee                        -              person
employer                        -              person
engineer                        -              person
entourage                       -              org
estate                          -              org
estate of the victim            victims        org
eu                              -              org
european court of human rights  court          org
european union                  -              org
ex-husband                      -              person
ex-wife                         -              person
executive                       -              person
exhibit                         -              document
expert                          -              person
expert witness                  -              person
eyewitness                      -              person
eyewitnesse                     -              person
factory                         -              org
families of the victims         victims        group
family                          -              org
family of the victim            victims        org
fan                             -              person
farmer                          -              person
father                          -              person
fbi                             investigators  org
fbi agent                       investigators  person
fbi crime lab                   investigators  org
fbi report                      investigators  document
fed                             -              org
federal agent                   investigators  person
federal bureau of investigation  investigators  org
federal court                   court          org
federal official                -              person
federal prosecutor              prosecution    person
federation                      -              org
fiancé                          -              person
fiancée                         -              person
filing                          -              document
filings                         -              document
finding                         -              document
findings                        -              document
findings of fact                -              document
fire department                 -              org
fire investigator               investigators  person
fire marshal                    investigators  person
fire official                   -              person
firefighter                     -              person
firm                            -              org
fisherman                       -              person
force                           -              org
foreman                         -              person
forensic expert                 investigators  person
forensic lab                    investigators  org
forensic pathologist            investigators  person
forensic report                 investigators  document
forensic scientist              investigators  person
foreperson                      court          person
forewoman                       -              person
foundation                      -              org
founder                         -              person
friend                          -              person
general                         -              person
girl                            -              person
girlfriend                      -              person
government                      -              org
government official             -              person
governor                        -              person
grand jury                      court          org
grandfather                     -              person
grandmother                     -              person
group                           -              org
guidelines                      -              document
gunman                          -              person
handler                         -              person
health department               -              org
health official                 -              person
high court                      court          org
highway patrol                  investigators  org
historian                       -              person
homeland security               investigators  org
homicide detective              investigators  person
homicide unit                   investigators  org
hospital                        -              org
hospital official               -              person
house                           -              org
husband                         -              person
imam                            -              person
incident report                 investigators  document
indictment                      prosecution    document
information                     prosecution    document
injunction                      court          document
inquiry                         investigators  org
insider                         -              person
inspection report               investigators  document
inspector                       investigators  person
inspector general               -              person
inspectors general              -              group
institute                       -              org
insurer                         -              org
internal affairs                investigators  org
international court of justice  court          org
interpol                        investigators  org
inventory                       -              document
investigation                   investigators  org
investigation report            investigators  document
investigative report            investigators  document
investigator                    investigators  person
investigators' report           investigators  document
investor                        -              person
invoice                         -              document
journalist                      -              person
judge                           court          person
judgement                       court          document
judgment                        court          document
juror                           court          person
jury                            court          org
jury foreman                    court          person
jury pool                       -              org
justice                         court          person
justice department              prosecution    org
king                            -              person
kremlin                         -              org
lab                             investigators  org
lab analyst                     investigators  person
lab report                      investigators  document
lab technician                  investigators  person
laboratory                      investigators  org
laboratory director             -              org
landlord                        -              person
law                             -              document
law enforcement                 investigators  org
law enforcement officer         investigators  person
law enforcement official        investigators  person
lawmaker                        -              person
lawsuit                         -              document
lawyer                          -              person
lawyer for                      -              person
lawyers for                     -              group
lawyers for the government      prosecution    group
lawyers for the state           prosecution    group
lead investigator               investigators  person
lead prosecutor                 prosecution    person
leader                          -              person
league                          -              org
ledger                          -              document
legal brief                     -              document
legal document                  -              document
legal filing                    -              document
legal papers                    -              document
legal team                      -              org
letter                          -              document
liberal                         -              person
lieutenant                      -              person
log                             -              document
logbook                         -              document
logs                            -              document
magistrate                      court          person
magistrates' court              court          org
majority opinion                court          document
maker                           -              org
man                             -              person
manager                         -              person
manifesto                       -              document
manual                          -              document
manufacturer                    -              org
marshal                         investigators  person
mayor                           -              person
measure                         -              document
mechanic                        -              person
mediator                        -              person
medical examiner                investigators  person
medical examiner's office       investigators  org
member                          -              person
memo                            -              document
memoir                          -              document
memorandum                      -              document
message                         -              document
metropolitan police             investigators  org
militant                        -              person
military                        -              org
military official               -              person
mill                            -              org
minister                        -              person
ministry                        -              org
minutes                         -              document
minutes of the court            court          document
mother                          -              person
motion                          -              document
motion to dismis                defense        document
motion to suppres               defense        document
mouthpiece                      -              person
museum                          -              org
national transportation safety board  investigators  org
nato                            -              org
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
notice of appeal                -              document
ntsb                            investigators  org
nurse                           -              person
office                          -              org
office of the medical investigator  investigators  org
officer                         investigators  person
official                        -              person
ombudsman                       -              person
operator                        -              org
opinion                         -              document
opponent                        -              person
opposition                      -              org
order                           -              document
organisation                    -              org
organiser                       -              person
organization                    -              org
organizer                       -              person
owner                           -              person
panel                           -              org
panel of judges                 court          org
paper                           -              document
papers                          -              document
paperwork                       -              document
paramedic                       -              person
parent                          -              person
parliament                      -              org
partner                         -              person
party                           -              org
passenger                       -              person
pastor                          -              person
pathologist                     investigators  person
patient                         -              person
pentagon                        -              org
people                          prosecution    org
people familiar with the matter  -             group
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
platform                        -              document
player                          -              person
plea agreement                  defense        document
police                          investigators  org
police chief                    investigators  person
police commissioner             investigators  person
police department               investigators  org
police force                    investigators  org
police log                      investigators  document
police officer                  investigators  person
police report                   investigators  document
police spokesman                investigators  person
police spokeswoman              investigators  person
police statement                investigators  document
poll                            -              document
pope                            -              person
post                            -              document
post-mortem                     investigators  document
postmortem                      investigators  document
premier                         -              person
president                       -              person
presiding judge                 court          person
press officer                   -              person
press release                   -              document
press secretary                 -              person
priest                          -              person
prime minister                  -              person
prince                          -              person
princess                        -              person
principal                       -              person
probable cause statement        prosecution    document
producer                        -              person
production                      -              org
production company              -              org
production team                 -              org
professor                       -              person
prop master                     -              person
proposal                        -              document
prosecution                     prosecution    org
prosecution brief               prosecution    document
prosecution filing              prosecution    document
prosecution team                prosecution    org
prosecutor                      prosecution    person
prosecutor's office             prosecution    org
prosecutors' office             prosecution    org
protester                       -              person
public defender                 defense        person
public defender's office        defense        org
public prosecutor               prosecution    person
public prosecutor's office      prosecution    org
publicist                       -              person
purser                          -              person
quarterly report                -              document
queen                           -              person
rabbi                           -              person
railway                         -              org
rebel                           -              person
receipt                         -              document
record                          -              document
records                         -              document
red cross                       -              org
regulator                       -              org
regulator's office              -              org
relative                        -              person
relatives                       -              org
relatives of the victims        victims        group
release                         -              document
rep                             -              person
reply                           -              document
reply brief                     -              document
report                          -              document
reporter                        -              person
representative                  -              person
representative for              -              person
representatives for             -              group
reps for                        -              group
republican                      -              person
rescuer                         -              person
researcher                      -              person
resident                        -              person
resolution                      -              document
response                        -              document
retailer                        -              org
review                          -              document
rule                            -              document
ruling                          court          document
scholar                         -              person
school                          -              org
school board                    -              org
school district                 -              org
school official                 -              person
scientist                       -              person
scotland yard                   investigators  org
search warrant                  investigators  document
search warrant affidavit        investigators  document
secret service                  investigators  org
secretariat                     -              org
secretary                       -              person
secretary of state              -              person
seller                          -              person
senate                          -              org
senator                         -              person
sentencing memorandum           prosecution    document
sergeant                        -              person
shareholder                     -              person
sheriff                         investigators  person
sheriff's department            investigators  org
sheriff's deputie               investigators  person
sheriff's deputy                investigators  person
sheriff's office                investigators  org
shooter                         -              person
side                            -              org
singer                          -              person
sister                          -              person
soldier                         -              person
solicitor                       -              person
solicitor general               prosecution    person
son                             -              person
source                          -              person
special agent                   investigators  person
special counsel                 prosecution    person
special investigations unit     investigators  org
special prosecutor              prosecution    person
spokesman                       -              person
spokesman for                   -              person
spokesperson                    -              person
spokesperson for                -              person
spokeswoman                     -              person
spokeswoman for                 -              person
spouse                          -              person
spreadsheet                     -              document
staff                           -              org
star                            -              person
state                           prosecution    org
state attorney                  prosecution    person
state crime lab                 investigators  org
state official                  -              person
state police                    investigators  org
state prosecutor                prosecution    person
state trooper                   investigators  person
state's attorney                prosecution    person
state's attorney's office       prosecution    org
statement                       -              document
statement of probable cause     prosecution    document
statistics                      -              document
statute                         -              document
stepfather                      -              person
stepmother                      -              person
stipulation                     -              document
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
superseding indictment          prosecution    document
supporter                       -              person
supreme court                   court          org
survey                          -              document
survivor                        victims        person
survivor of the crash           -              person
suspect                         -              person
sworn statement                 -              document
task force                      investigators  org
teacher                         -              person
team                            -              org
teenager                        -              person
tenant                          -              person
test results                    investigators  document
testimony                       -              document
text message                    -              document
the accused                     defense        group
the commonwealth                prosecution    org
the crown                       prosecution    org
the people                      prosecution    org
the state                       prosecution    org
theater                         -              org
theatre                         -              org
think tank                      -              org
town                            -              org
toxicology report               investigators  document
transcript                      -              document
treaty                          -              document
trial judge                     court          person
tribunal                        court          org
troop                           -              person
trooper                         investigators  person
tweet                           -              document
u.s. attorney                   prosecution    person
u.s. attorney's office          prosecution    org
u.s. official                   -              person
un                              -              org
uncle                           -              person
union                           -              org
union leader                    -              person
united nations                  -              org
united states attorney          prosecution    person
university                      -              org
us attorney                     prosecution    person
utility                         -              org
verdict                         court          document
veteran                         -              person
victim                          victims        person
victim impact statement         victims        document
victim's family                 victims        group
victim's father                 victims        person
victim's mother                 victims        person
victim's relatives              victims        group
victims' families               victims        group
victims' family                 victims        group
victims' relatives              victims        group
village                         -              org
villager                        -              person
voter                           -              person
warrant                         -              document
watchdog                        -              org
web site                        -              document
website                         -              document
white house                     -              org
white paper                     -              document
widow                           -              person
widower                         -              person
wife                            -              person
witness                         -              person
witnesse                        -              person
woman                           -              person
worker                          -              person
world health organization       -              org
writ                            court          document
written opinion                 court          document
written order                   court          document
wrongful death lawsuit          victims        document
wrongful death suit             victims        document
wrongful-death lawsuit          victims        document
