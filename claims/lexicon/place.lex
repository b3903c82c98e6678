# Places that news names without saying where they are, and what they are part of.
#
# kind  continent, country (also what is called one: Scotland), state (of the United States), city
#       (also a quarter), alias: another name for `in`
# in    the place it is part of, as a row of this table; two places are compatible when one is in
#       the other by any chain of rows. A name may have several rows ("Moscow", Idaho).
#: place+  kind{continent|country|state|city|alias}  in@place?
aarhus                city       denmark
aberdeen              city       scotland
abidjan               city       ivory coast
abu dhabi             city       united arab emirates
abuja                 city       nigeria
acapulco              city       mexico
accra                 city       ghana
addis ababa           city       ethiopia
adelaide              city       australia
afghanistan           country    asia
africa                continent  -
akron                 city       ohio
ala.                  alias      alabama
alabama               state      united states
alaska                state      united states
albania               country    europe
albany                city       new york
albuquerque           city       new mexico
aleppo                city       syria
alexandria            city       virginia
alexandria            city       egypt
algeria               country    africa
algiers               city       algeria
america               alias      united states
amman                 city       jordan
amsterdam             city       netherlands
anaheim               city       california
anchorage             city       alaska
angola                country    africa
ankara                city       turkey
ann arbor             city       michigan
annapolis             city       maryland
antananarivo          city       madagascar
antarctica            continent  -
antwerp               city       belgium
argentina             country    south america
ariz.                 alias      arizona
arizona               state      united states
ark.                  alias      arkansas
arkansas              state      united states
arlington             city       virginia
armenia               country    asia
asheville             city       north carolina
asia                  continent  -
asmara                city       eritrea
aspen                 city       colorado
astana                city       kazakhstan
asuncion              city       paraguay
athens                city       greece
athens                city       georgia
atlanta               city       georgia
atlantic city         city       new jersey
auckland              city       new zealand
augusta               city       maine
aurora                city       colorado
austin                city       texas
australia             country    oceania
austria               country    europe
azerbaijan            country    asia
baghdad               city       iraq
bahrain               country    asia
bakersfield           city       california
bakhmut               city       ukraine
baku                  city       azerbaijan
baltimore             city       maryland
bamako                city       mali
bangalore             city       india
bangkok               city       thailand
bangladesh            country    asia
bangor                city       maine
barcelona             city       spain
basel                 city       switzerland
basra                 city       iraq
baton rouge           city       louisiana
beijing               city       china
beirut                city       lebanon
belarus               country    europe
belfast               city       northern ireland
belgium               country    europe
belgrade              city       serbia
bergen                city       norway
berkeley              city       california
berlin                city       germany
bern                  city       switzerland
bethesda              city       maryland
beverly hills         city       california
bilbao                city       spain
billings              city       montana
biloxi                city       mississippi
birmingham            city       alabama
birmingham            city       england
bismarck              city       north dakota
bogota                city       colombia
boise                 city       idaho
bolivia               country    south america
bologna               city       italy
bombay                alias      mumbai
bonn                  city       germany
bordeaux              city       france
bosnia                country    europe
boston                city       massachusetts
botswana              country    africa
boulder               city       colorado
bozeman               city       montana
brasilia              city       brazil
bratislava            city       slovakia
brazil                country    south america
bridgeport            city       connecticut
brighton              city       england
brisbane              city       australia
bristol               city       england
britain               alias      united kingdom
bronx                 city       new york city
brooklyn              city       new york city
brussels              city       belgium
bucharest             city       romania
budapest              city       hungary
buenos aires          city       argentina
buffalo               city       new york
bulgaria              country    europe
burlington            city       vermont
burma                 alias      myanmar
busan                 city       south korea
cairo                 city       egypt
calcutta              alias      kolkata
calgary               city       canada
calif.                alias      california
california            state      united states
cambodia              country    asia
cambridge             city       massachusetts
cambridge             city       england
camden                city       new jersey
cameroon              country    africa
canada                country    north america
canberra              city       australia
cancun                city       mexico
cape town             city       south africa
caracas               city       venezuela
cardiff               city       wales
caribbean             continent  -
carson city           city       nevada
casper                city       wyoming
cedar rapids          city       iowa
central america       continent  -
chad                  country    africa
charleston            city       south carolina
charleston            city       west virginia
charlotte             city       north carolina
charlottesville       city       virginia
chattanooga           city       tennessee
chengdu               city       china
chennai               city       india
cheyenne              city       wyoming
chicago               city       illinois
chile                 country    south america
china                 country    asia
chisinau              city       moldova
christchurch          city       new zealand
cincinnati            city       ohio
cleveland             city       ohio
colo.                 alias      colorado
cologne               city       germany
colombia              country    south america
colombo               city       sri lanka
colorado              state      united states
colorado springs      city       colorado
columbia              city       south carolina
columbus              city       ohio
concord               city       new hampshire
congo                 country    africa
conn.                 alias      connecticut
connecticut           state      united states
copenhagen            city       denmark
cork                  city       ireland
costa rica            country    central america
coventry              city       england
crimea                country    ukraine
croatia               country    europe
cuba                  country    caribbean
cyprus                country    europe
czech republic        country    europe
czechia               alias      czech republic
d.c.                  alias      district of columbia
dakar                 city       senegal
dallas                city       texas
damascus              city       syria
dar es salaam         city       tanzania
darwin                city       australia
davos                 city       switzerland
dayton                city       ohio
dc                    alias      district of columbia
del.                  alias      delaware
delaware              state      united states
delhi                 city       india
denmark               country    europe
denver                city       colorado
des moines            city       iowa
detroit               city       michigan
dhaka                 city       bangladesh
district of columbia  state      united states
doha                  city       qatar
dominican republic    country    caribbean
donetsk               city       ukraine
dover                 city       delaware
dresden               city       germany
dubai                 city       united arab emirates
dublin                city       ireland
duluth                city       minnesota
dundee                city       scotland
durban                city       south africa
durham                city       north carolina
ecuador               country    south america
edinburgh             city       scotland
edmonton              city       canada
egypt                 country    africa
el paso               city       texas
el salvador           country    central america
england               country    united kingdom
eritrea               country    africa
estonia               country    europe
ethiopia              country    africa
eugene                city       oregon
europe                continent  -
fairbanks             city       alaska
fargo                 city       north dakota
fayetteville          city       arkansas
ferguson              city       missouri
finland               country    europe
fla.                  alias      florida
flagstaff             city       arizona
flint                 city       michigan
florence              city       italy
florida               state      united states
fort lauderdale       city       florida
fort wayne            city       indiana
fort worth            city       texas
france                country    europe
frankfort             city       kentucky
frankfurt             city       germany
freetown              city       sierra leone
fresno                city       california
fukushima             city       japan
ga.                   alias      georgia
gaborone              city       botswana
galveston             city       texas
galway                city       ireland
gary                  city       indiana
gaza                  country    asia
gaza city             city       gaza
gaziantep             city       turkey
gdansk                city       poland
geneva                city       switzerland
genoa                 city       italy
georgia               country    asia
georgia               state      united states
germany               country    europe
ghana                 country    africa
ghent                 city       belgium
glasgow               city       scotland
gothenburg            city       sweden
grand rapids          city       michigan
great britain         alias      united kingdom
greece                country    europe
green bay             city       wisconsin
greenland             country    denmark
greensboro            city       north carolina
greenville            city       south carolina
grozny                city       russia
guadalajara           city       mexico
guangzhou             city       china
guatemala             country    central america
guatemala city        city       guatemala
haifa                 city       israel
haiti                 country    caribbean
halifax               city       canada
hamburg               city       germany
hanoi                 city       vietnam
harare                city       zimbabwe
harlem                city       new york city
harrisburg            city       pennsylvania
hartford              city       connecticut
havana                city       cuba
hawaii                state      united states
helena                city       montana
helsinki              city       finland
hiroshima             city       japan
ho chi minh city      city       vietnam
hobart                city       australia
holland               alias      netherlands
hollywood             city       california
homs                  city       syria
honduras              country    central america
hong kong             country    china
honolulu              city       hawaii
houston               city       texas
hull                  city       england
hungary               country    europe
huntsville            city       alabama
hyderabad             city       india
iceland               country    europe
idaho                 state      united states
idlib                 city       syria
ill.                  alias      illinois
illinois              state      united states
incheon               city       south korea
ind.                  alias      indiana
india                 country    asia
indiana               state      united states
indianapolis          city       indiana
indonesia             country    asia
inverness             city       scotland
iowa                  state      united states
iran                  country    asia
iraq                  country    asia
ireland               country    europe
isfahan               city       iran
islamabad             city       pakistan
israel                country    asia
istanbul              city       turkey
italy                 country    europe
ivory coast           country    africa
izmir                 city       turkey
jackson               city       mississippi
jacksonville          city       florida
jakarta               city       indonesia
jamaica               country    caribbean
japan                 country    asia
jeddah                city       saudi arabia
jefferson city        city       missouri
jersey city           city       new jersey
jerusalem             city       israel
johannesburg          city       south africa
jordan                country    asia
juarez                city       mexico
juba                  city       south sudan
juneau                city       alaska
kabul                 city       afghanistan
kampala               city       uganda
kan.                  alias      kansas
kano                  city       nigeria
kansas                state      united states
kansas city           city       missouri
karachi               city       pakistan
kathmandu             city       nepal
kazakhstan            country    asia
kenosha               city       wisconsin
kentucky              state      united states
kenya                 country    africa
key west              city       florida
kharkiv               city       ukraine
khartoum              city       sudan
kherson               city       ukraine
kiev                  alias      kyiv
kigali                city       rwanda
kingston              city       jamaica
kinshasa              city       congo
knoxville             city       tennessee
kolkata               city       india
kosovo                country    europe
krakow                city       poland
kuala lumpur          city       malaysia
kuwait                country    asia
kuwait city           city       kuwait
ky.                   alias      kentucky
kyiv                  city       ukraine
kyoto                 city       japan
l.a.                  alias      los angeles
la                    alias      los angeles
la paz                city       bolivia
la.                   alias      louisiana
lagos                 city       nigeria
lahaina               city       hawaii
lahore                city       pakistan
lansing               city       michigan
laos                  country    asia
las cruces            city       new mexico
las vegas             city       nevada
latvia                country    europe
lebanon               country    asia
leeds                 city       england
leicester             city       england
leipzig               city       germany
lewiston              city       maine
lexington             city       kentucky
liberia               country    africa
libya                 country    africa
lille                 city       france
lima                  city       peru
limerick              city       ireland
lincoln               city       nebraska
lisbon                city       portugal
lithuania             country    europe
little rock           city       arkansas
liverpool             city       england
ljubljana             city       slovenia
london                city       england
london                city       united kingdom
londonderry           city       northern ireland
long beach            city       california
los angeles           city       california
louisiana             state      united states
louisville            city       kentucky
luanda                city       angola
lubbock               city       texas
lusaka                city       zambia
luxembourg            country    europe
lviv                  city       ukraine
lyon                  city       france
madagascar            country    africa
madison               city       wisconsin
madrid                city       spain
maine                 state      united states
malaga                city       spain
malaysia              country    asia
mali                  country    africa
malibu                city       california
malmo                 city       sweden
malta                 country    europe
managua               city       nicaragua
manama                city       bahrain
manchester            city       new hampshire
manchester            city       england
manhattan             city       new york city
manila                city       philippines
maputo                city       mozambique
mariupol              city       ukraine
marseille             city       france
maryland              state      united states
mass.                 alias      massachusetts
massachusetts         state      united states
maui                  city       hawaii
md.                   alias      maryland
mecca                 city       saudi arabia
medina                city       saudi arabia
melbourne             city       australia
memphis               city       tennessee
mesa                  city       arizona
mexico                country    north america
mexico city           city       mexico
miami                 city       florida
mich.                 alias      michigan
michigan              state      united states
middle east           continent  -
milan                 city       italy
milwaukee             city       wisconsin
minn.                 alias      minnesota
minneapolis           city       minnesota
minnesota             state      united states
minsk                 city       belarus
miss.                 alias      mississippi
mississippi           state      united states
missouri              state      united states
mo.                   alias      missouri
mobile                city       alabama
mogadishu             city       somalia
moldova               country    europe
mombasa               city       kenya
mongolia              country    asia
monrovia              city       liberia
mont.                 alias      montana
montana               state      united states
monterrey             city       mexico
montevideo            city       uruguay
montgomery            city       alabama
montpelier            city       vermont
montreal              city       canada
morgantown            city       west virginia
morocco               country    africa
moscow                city       russia
moscow                city       idaho
mosul                 city       iraq
mozambique            country    africa
mumbai                city       india
munich                city       germany
muscat                city       oman
myanmar               country    asia
n.c.                  alias      north carolina
n.d.                  alias      north dakota
n.h.                  alias      new hampshire
n.j.                  alias      new jersey
n.m.                  alias      new mexico
n.y.                  alias      new york
nagasaki              city       japan
nairobi               city       kenya
namibia               country    africa
nantes                city       france
naples                city       italy
nashua                city       new hampshire
nashville             city       tennessee
neb.                  alias      nebraska
nebraska              state      united states
nepal                 country    asia
netherlands           country    europe
nev.                  alias      nevada
nevada                state      united states
new delhi             city       india
new hampshire         state      united states
new haven             city       connecticut
new jersey            state      united states
new mexico            state      united states
new orleans           city       louisiana
new york              state      united states
new york city         city       new york
new zealand           country    oceania
newark                city       new jersey
newcastle             city       england
newport               city       rhode island
niamey                city       niger
nicaragua             country    central america
nice                  city       france
nicosia               city       cyprus
niger                 country    africa
nigeria               country    africa
norfolk               city       virginia
north america         continent  -
north carolina        state      united states
north dakota          state      united states
north korea           country    asia
northern ireland      country    united kingdom
norway                country    europe
norwich               city       england
nottingham            city       england
novosibirsk           city       russia
nuuk                  city       greenland
nyc                   alias      new york city
oakland               city       california
oceania               continent  -
odesa                 city       ukraine
ohio                  state      united states
okla.                 alias      oklahoma
oklahoma              state      united states
oklahoma city         city       oklahoma
olympia               city       washington
omaha                 city       nebraska
oman                  country    asia
ore.                  alias      oregon
oregon                state      united states
orlando               city       florida
osaka                 city       japan
oslo                  city       norway
ottawa                city       canada
oxford                city       england
pa.                   alias      pennsylvania
pakistan              country    asia
palermo               city       italy
palestine             country    asia
palm beach            city       florida
palo alto             city       california
panama                country    central america
panama city           city       panama
paraguay              country    south america
paris                 city       france
parkland              city       florida
pasadena              city       california
peking                alias      beijing
pennsylvania          state      united states
pensacola             city       florida
peoria                city       illinois
perth                 city       australia
peru                  country    south america
peshawar              city       pakistan
philadelphia          city       pennsylvania
philippines           country    asia
phnom penh            city       cambodia
phoenix               city       arizona
pierre                city       south dakota
pittsburgh            city       pennsylvania
plymouth              city       england
poland                country    europe
port-au-prince        city       haiti
portland              city       oregon
porto                 city       portugal
portugal              country    europe
prague                city       czech republic
pretoria              city       south africa
pristina              city       kosovo
providence            city       rhode island
provo                 city       utah
puerto rico           country    united states
pyongyang             city       north korea
qatar                 country    asia
quebec city           city       canada
queens                city       new york city
quito                 city       ecuador
r.i.                  alias      rhode island
rabat                 city       morocco
raleigh               city       north carolina
ramallah              city       west bank
reno                  city       nevada
reykjavik             city       iceland
rhode island          state      united states
richmond              city       virginia
riga                  city       latvia
rio de janeiro        city       brazil
riyadh                city       saudi arabia
rochester             city       minnesota
rochester             city       new york
rockford              city       illinois
romania               country    europe
rome                  city       italy
rosario               city       argentina
rotterdam             city       netherlands
russia                country    europe
rwanda                country    africa
s.c.                  alias      south carolina
s.d.                  alias      south dakota
sacramento            city       california
saigon                alias      ho chi minh city
salem                 city       massachusetts
salem                 city       oregon
salt lake city        city       utah
salvador              city       brazil
salzburg              city       austria
san antonio           city       texas
san diego             city       california
san francisco         city       california
san jose              city       costa rica
san jose              city       california
san juan              city       puerto rico
san salvador          city       el salvador
sanaa                 city       yemen
santa barbara         city       california
santa fe              city       new mexico
santa monica          city       california
santiago              city       chile
santo domingo         city       dominican republic
sao paulo             city       brazil
sarajevo              city       bosnia
saudi arabia          country    asia
savannah              city       georgia
scotland              country    united kingdom
scottsdale            city       arizona
scranton              city       pennsylvania
seattle               city       washington
senegal               country    africa
seoul                 city       south korea
serbia                country    europe
sevastopol            city       crimea
seville               city       spain
shanghai              city       china
sheffield             city       england
shenzhen              city       china
shreveport            city       louisiana
sierra leone          country    africa
singapore             country    asia
sioux falls           city       south dakota
slovakia              country    europe
slovenia              country    europe
sochi                 city       russia
sofia                 city       bulgaria
somalia               country    africa
south africa          country    africa
south america         continent  -
south carolina        state      united states
south dakota          state      united states
south korea           country    asia
south sudan           country    africa
southampton           city       england
spain                 country    europe
spokane               city       washington
springfield           city       illinois
springfield           city       massachusetts
sri lanka             country    asia
st. louis             city       missouri
st. paul              city       minnesota
st. petersburg        city       russia
stamford              city       connecticut
staten island         city       new york city
stockholm             city       sweden
strasbourg            city       france
stuttgart             city       germany
sudan                 country    africa
swansea               city       wales
sweden                country    europe
switzerland           country    europe
sydney                city       australia
syracuse              city       new york
syria                 country    asia
tabriz                city       iran
tacoma                city       washington
taipei                city       taiwan
taiwan                country    asia
tallahassee           city       florida
tallinn               city       estonia
tampa                 city       florida
tampere               city       finland
tanzania              country    africa
taos                  city       new mexico
tashkent              city       uzbekistan
tbilisi               city       georgia
tegucigalpa           city       honduras
tehran                city       iran
tel aviv              city       israel
tenn.                 alias      tennessee
tennessee             state      united states
tex.                  alias      texas
texas                 state      united states
thailand              country    asia
the bronx             city       new york city
the hague             city       netherlands
the netherlands       alias      netherlands
the states            alias      united states
thessaloniki          city       greece
tianjin               city       china
tijuana               city       mexico
tirana                city       albania
tokyo                 city       japan
toledo                city       ohio
topeka                city       kansas
toronto               city       canada
toulouse              city       france
trenton               city       new jersey
tripoli               city       libya
tucson                city       arizona
tulsa                 city       oklahoma
tunis                 city       tunisia
tunisia               country    africa
turin                 city       italy
turkey                country    asia
u.k.                  alias      united kingdom
u.s                   alias      united states
u.s.                  alias      united states
u.s.a.                alias      united states
uae                   alias      united arab emirates
uganda                country    africa
uk                    alias      united kingdom
ukraine               country    europe
ulaanbaatar           city       mongolia
united arab emirates  country    asia
united kingdom        country    europe
united states         country    north america
uruguay               country    south america
us                    alias      united states
usa                   alias      united states
utah                  state      united states
utrecht               city       netherlands
uvalde                city       texas
uzbekistan            country    asia
va.                   alias      virginia
valencia              city       spain
valletta              city       malta
vancouver             city       canada
venezuela             country    south america
venice                city       italy
vermont               state      united states
vienna                city       austria
vientiane             city       laos
vietnam               country    asia
vilnius               city       lithuania
virginia              state      united states
vladivostok           city       russia
vt.                   alias      vermont
w.va.                 alias      west virginia
wales                 country    united kingdom
wall street           city       new york city
warsaw                city       poland
wash.                 alias      washington
washington            city       united states
washington            state      united states
washington            city       district of columbia
washington d.c.       alias      district of columbia
wellington            city       new zealand
west bank             country    asia
west virginia         state      united states
wichita               city       kansas
wilmington            city       delaware
windhoek              city       namibia
winnipeg              city       canada
wis.                  alias      wisconsin
wisconsin             state      united states
worcester             city       massachusetts
wuhan                 city       china
wyo.                  alias      wyoming
wyoming               state      united states
yangon                city       myanmar
yaounde               city       cameroon
yemen                 country    asia
yerevan               city       armenia
yokohama              city       japan
yonkers               city       new york
york                  city       england
zagreb                city       croatia
zambia                country    africa
zimbabwe              country    africa
zurich                city       switzerland
