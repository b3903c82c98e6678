# Abbreviations that end in a full stop, for splitting sentences. The key is without its last stop.
# Single initials ("J. Ortiz") are the splitter's own business.
# ends: when does a sentence end at the stop?
#   never    never: a title, or a word that always has something after it
#   number   not before a digit (months, "No.", "Sec."); else as for any word
#   capital  only before a capital letter, and not where the sentence plainly goes on
#   starter  only before a word that often opens a sentence (The, He, But ...): "in the U.S. The"
# long: what it stands for, for people
#: abbreviation  ends{never|number|capital|starter}  long?
a.d     capital  -
a.k.a   never    also known as
a.m     starter  ante meridiem
adm     never    Admiral
approx  never    approximately
apr     number   April
ariz    capital  Arizona
ark     capital  Arkansas
assn    capital  Association
asst    never    Assistant
att'y   never    Attorney
atty    never    Attorney
aug     number   August
ave     capital  Avenue
b.c     starter  -
bldg    capital  Building
blvd    capital  Boulevard
brig    never    Brigadier
bros    capital  Brothers
c       never    circa, before a year or a number
c.i.a   starter  -
ca      never    circa
calif   capital  California
capt    never    Captain
cf      never    compare
cir     number   Circuit
cmdr    never    Commander
co      capital  Company
col     never    Colonel
colo    capital  Colorado
comdr   never    Commander
conn    capital  Connecticut
corp    capital  Corporation
cpl     never    Corporal
ct      capital  Court
cwt     number   hundredweight
d.a     starter  district attorney
d.c     starter  District of Columbia
dec     number   December
del     capital  Delaware
dept    never    Department
det     never    Detective
dist    never    District
dr      never    Doctor
drs     never    Doctors
e.g     never    for example
e.u     starter  European Union
ed      never    Editor
eds     never    Editors
esq     capital  Esquire
est     capital  -
et al   capital  and others
etc     capital  and so on
ex      never    -
ext     number   Extension
f.b.i   starter  -
feb     number   February
fed     never    -
fig     number   Figure
fla     capital  Florida
fr      never    Father
fri     number   Friday
ft      capital  feet; or Fort before a name
ga      capital  Georgia
gen     never    General
gens    never    Generals
gov     never    Governor
govs    never    Governors
hon     never    Honourable
hr      capital  hour
hrs     capital  hours
hwy     number   Highway
i.e     never    that is
id      number   the same
ill     capital  Illinois
in      number   inches; only between a number and a unit position
inc     capital  Incorporated
ind     capital  Indiana
insp    never    Inspector
int'l   never    International
intl    never    International
jan     number   January
jr      capital  Junior
jul     number   July
jun     number   June
kan     capital  Kansas
kg      capital  kilogram
km      capital  kilometre
ky      capital  Kentucky
l.a     starter  Los Angeles
la      capital  Louisiana
lb      capital  pound
lbs     capital  pounds
lieut   never    Lieutenant
llc     capital  -
llp     capital  -
lt      never    Lieutenant
ltd     capital  Limited
m.d     starter  doctor of medicine
m.p     starter  member of parliament
maj     never    Major
mar     number   March
mass    capital  Massachusetts
md      capital  Maryland
messrs  never    -
mfg     capital  Manufacturing
mgr     never    Monsignor; or Manager
mich    capital  Michigan
min     capital  minute
minn    capital  Minnesota
misc    never    -
miss    capital  Mississippi
mlle    never    Mademoiselle
mme     never    Madame
mo      capital  Missouri
mon     number   Monday
mont    capital  Montana
mph     capital  miles an hour
mr      never    -
mrs     never    -
ms      never    -
mt      never    Mount
mx      never    -
n.b     never    -
n.c     starter  North Carolina
n.d     starter  North Dakota
n.h     starter  New Hampshire
n.j     starter  New Jersey
n.m     starter  New Mexico
n.y     starter  New York
neb     capital  Nebraska
nev     capital  Nevada
no      number   Number; elsewhere the word "no" that ends a sentence
nos     number   Numbers
nov     number   November
o.k     starter  -
oct     number   October
okla    capital  Oklahoma
ore     capital  Oregon
oz      capital  ounce
p       number   page
p.m     starter  post meridiem
p.o     never    post office
p.s     starter  -
pa      capital  Pennsylvania
par     number   paragraph
para    number   paragraph
penn    capital  Pennsylvania
pfc     never    Private First Class
ph.d    starter  -
pp      number   pages
pres    never    President
prof    never    Professor
profs   never    Professors
pt      number   Part
pvt     never    Private
rd      capital  Road
rep     never    Representative
reps    never    Representatives
rev     never    Reverend
revs    never    Reverends
s.c     starter  South Carolina
s.d     starter  South Dakota
sat     number   Saturday; elsewhere the verb
sec     number   Section; Secretary before a name
secy    never    Secretary
sen     never    Senator
sens    never    Senators
sept    number   September
sgt     never    Sergeant
sr      capital  Senior
st      never    Saint; or Street at an end
ste     never    Sainte
sun     number   Sunday; elsewhere the star
supt    never    Superintendent
tel     number   telephone
tenn    capital  Tennessee
tex     capital  Texas
thu     number   Thursday
thurs   number   Thursday
tue     number   Tuesday
tues    number   Tuesday
u.k     starter  -
u.n     starter  -
u.s     starter  -
u.s.a   starter  -
univ    never    University
v       never    versus, in case names
va      capital  Virginia
viz     never    namely
vol     number   Volume
vols    number   Volumes
vs      never    versus
vt      capital  Vermont
w.va    capital  West Virginia
wash    capital  Washington
wed     number   Wednesday
wis     capital  Wisconsin
wyo     capital  Wyoming
yd      capital  yard
yr      capital  year
yrs     capital  years
