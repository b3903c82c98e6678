# Units of measure: what a figure before them measures, and the factor to the dimension's base unit.
#
# word       lower case, singular where it has one (the last word of several in its dictionary form);
#            signs stand for themselves, before the figure or behind it
# dimension  time (base: day), length (metre), area (square metre), volume (litre), mass (kilogram), speed
#            (metre a second), temperature:SCALE (its degree; never converted), share (1 = the whole), energy (joule), power
#            (watt), money:CURRENCY (its unit; currencies are never converted), clock (hours to add),
#            count:NOUN (a count of that noun) and rarer ones
# factor     a month is 30.4375 days and a year 365.25, so 18 months and 1.5 years are equal
#: word  dimension  factor#
$                       money:usd     1
%                       share         0.01
a$                      money:aud     1
a.m                     clock         0
a.m.                    clock         0
acre                    area          4046.8564224
acre-foot               volume        1233481.83754752
am                      clock         0
american dollar         money:usd     1
amp                     current       1
ampere                  current       1
au$                     money:aud     1
aud                     money:aud     1
australian dollar       money:aud     1
baht                    money:thb     1
bar                     pressure      100000
barrel                  volume        158.987294928
basis point             share         0.0001
bbl                     volume        158.987294928
bitcoin                 money:btc     1
bp                      share         0.0001
bps                     share         0.0001
bst                     clock         0
buck                    money:usd     1
byte                    data          1
c                       temperature:celsius  1
c$                      money:cad     1
ca$                     money:cad     1
cad                     money:cad     1
caliber                 caliber       1
calibre                 caliber       1
calorie                 energy        4184  # of food: the large one
canadian dollar         money:cad     1
carat                   mass          0.0002
case                    count:case    1
cc                      volume        0.001
celsius                 temperature:celsius  1
cent                    money:usd     0.01
centigrade              temperature:celsius  1
centimeter              length        0.01
centimetre              length        0.01
century                 time          36525
chf                     money:chf     1
cm                      length        0.01
cny                     money:cny     1
crown                   money:crown   1
cubic feet              volume        28.316846592
cubic foot              volume        28.316846592
cubic meter             volume        1000
cubic metre             volume        1000
cubic yard              volume        764.554857984
day                     time          1
db                      sound         1
decade                  time          3652.5
decibel                 sound         1
degree                  angle         1  # a temperature when weather, fever or an oven is the topic
degree celsius          temperature:celsius  1
degree fahrenheit       temperature:fahrenheit  1
degrees celsius         temperature:celsius  1
degrees fahrenheit      temperature:fahrenheit  1
dinar                   money:dinar   1
dirham                  money:aed     1
dollar                  money:usd     1
dong                    money:vnd     1
edt                     clock         0
egyptian pound          money:egp     1
est                     clock         0
eur                     money:eur     1
euro                    money:eur     1
f                       temperature:fahrenheit  1
fahrenheit              temperature:fahrenheit  1
fathom                  length        1.8288
feet                    length        0.3048
feet per second         speed         0.3048
foot                    length        0.3048
foot per second         speed         0.3048
forint                  money:huf     1
fortnight               time          14
franc                   money:chf     1
ft                      length        0.3048
furlong                 length        201.168
g                       mass          0.001
gal                     volume        3.785411784
gallon                  volume        3.785411784
gb                      data          1000000000
gbp                     money:gbp     1
ghz                     frequency     1000000000
gigabyte                data          1000000000
gigahertz               frequency     1000000000
gigawatt                power         1000000000
gigawatt hour           energy        3600000000000
gigawatt-hour           energy        3600000000000
gmt                     clock         0
goal                    count:goal    1
gram                    mass          0.001
gramme                  mass          0.001
guilder                 money:guilder  1
gw                      power         1000000000
gwh                     energy        3600000000000
ha                      area          10000
hectare                 area          10000
hectopascal             pressure      100
hertz                   frequency     1
hk$                     money:hkd     1
hong kong dollar        money:hkd     1
horsepower              power         745.6998715822702
hour                    time          0.041666666666666664
hp                      power         745.6998715822702
hr                      time          0.041666666666666664
hrs                     time          0.041666666666666664
hryvnia                 money:uah     1
hz                      frequency     1
inch                    length        0.0254
inches                  length        0.0254
indian rupee            money:inr     1
inr                     money:inr     1
job                     count:job     1
joule                   energy        1
jpy                     money:jpy     1
kb                      data          1000
kcal                    energy        4184  # of food: the large one
kelvin                  temperature:kelvin  1
kenyan shilling         money:kes     1
kg                      mass          1
kilo                    mass          1
kilobyte                data          1000
kilocalorie             energy        4184  # of food: the large one
kilogram                mass          1
kilogramme              mass          1
kilometer               length        1000
kilometer an hour       speed         0.2777777777777778
kilometer per hour      speed         0.2777777777777778
kilometers an hour      speed         0.2777777777777778
kilometers per hour     speed         0.2777777777777778
kilometre               length        1000
kilometre an hour       speed         0.2777777777777778
kilometre per hour      speed         0.2777777777777778
kilometres an hour      speed         0.2777777777777778
kilometres per hour     speed         0.2777777777777778
kiloton                 explosive     1000000
kilovolt                voltage       1000
kilowatt                power         1000
kilowatt hour           energy        3600000
kilowatt-hour           energy        3600000
km                      length        1000
km/h                    speed         0.2777777777777778
kmh                     speed         0.2777777777777778
kms                     length        1000
knot                    speed         0.5144444444444445
koruna                  money:czk     1
kph                     speed         0.2777777777777778
krona                   money:sek     1
krone                   money:nok     1
kroner                  money:nok     1
kronor                  money:sek     1
kt                      speed         0.5144444444444445
kts                     speed         0.5144444444444445
kv                      voltage       1000
kw                      power         1000
kwh                     energy        3600000
lb                      mass          0.45359237
lbs                     mass          0.45359237
light year              length        9460730472580800
light-year              length        9460730472580800
lira                    money:try     1
liter                   volume        1
litre                   volume        1
m/s                     speed         1
mach                    speed         343
magnitude               magnitude     1
mb                      data          1000000
mcg                     mass          1e-09
megabyte                data          1000000
megahertz               frequency     1000000
megaton                 explosive     1000000000
megawatt                power         1000000
megawatt hour           energy        3600000000
megawatt-hour           energy        3600000000
meter                   length        1
meter per second        speed         1
meters per second       speed         1
metre                   length        1
metre per second        speed         1
metres per second       speed         1
metric ton              mass          1000
mexican peso            money:mxn     1
mg                      mass          1e-06
mhz                     frequency     1000000
mi                      length        1609.344
microgram               mass          1e-09
micrometer              length        1e-06
micrometre              length        1e-06
micron                  length        1e-06
mile                    length        1609.344
mile an hour            speed         0.44704
mile per hour           speed         0.44704
miles an hour           speed         0.44704
miles per hour          speed         0.44704
millennium              time          365250
millibar                pressure      100
milligram               mass          1e-06
milliliter              volume        0.001
millilitre              volume        0.001
millimeter              length        0.001
millimetre              length        0.001
millisecond             time          1.1574074074074074e-08
millisievert            radiation     0.001
min                     time          0.0006944444444444445
mins                    time          0.0006944444444444445
minute                  time          0.0006944444444444445
ml                      volume        0.001
mm                      length        0.001
mo                      time          30.4375
month                   time          30.4375
mos                     time          30.4375
mph                     speed         0.44704
ms                      time          1.1574074074074074e-08
mw                      power         1000000
mwh                     energy        3600000000
naira                   money:ngn     1
nanometer               length        1e-09
nanometre               length        1e-09
nautical mile           length        1852
new zealand dollar      money:nzd     1
night                   time          1
nm                      length        1e-09
nok                     money:nok     1
nz$                     money:nzd     1
o'clock                 clock         0
ounce                   mass          0.028349523125
oz                      mass          0.028349523125
o’clock                 clock         0
p                       money:gbp     0.01
p.m                     clock         12
p.m.                    clock         12
pakistani rupee         money:pkr     1
part per billion        share         1e-09
part per million        share         1e-06
parts per billion       share         1e-09
parts per million       share         1e-06
pascal                  pressure      1
pct                     share         0.01
pence                   money:gbp     0.01
penny                   money:usd     0.01
per cent                share         0.01
per cent point          share         0.01
per mille               share         0.001
percent                 share         0.01
percentage point        share         0.01
percentage points       share         0.01
peso                    money:mxn     1
petabyte                data          1000000000000000
philippine peso         money:php     1
pint                    volume        0.473176473
pm                      clock         12
point                   count:point   1
pound                   money:gbp     1  # a mass after a body, a good or a foot: 0.45359237 kg
pound sterling          money:gbp     1
ppb                     share         1e-09
ppm                     share         1e-06
psi                     pressure      6894.757293168361
pst                     clock         0
pt                      count:point   1
pts                     count:point   1
quart                   volume        0.946352946
quid                    money:gbp     1
r$                      money:brl     1
rand                    money:zar     1
reais                   money:brl     1
real                    money:brl     1
renminbi                money:cny     1
rial                    money:irr     1
ringgit                 money:myr     1
riyal                   money:sar     1
rmb                     money:cny     1
rouble                  money:rub     1
rub                     money:rub     1
ruble                   money:rub     1
run                     count:run     1
rupee                   money:inr     1
rupiah                  money:idr     1
s$                      money:sgd     1
seat                    count:seat    1
sec                     time          1.1574074074074073e-05
second                  time          1.1574074074074073e-05
secs                    time          1.1574074074074073e-05
sek                     money:sek     1
shekel                  money:ils     1
shilling                money:kes     1
short ton               mass          907.18474  # the American ton; within 10 % of the tonne
sievert                 radiation     1
singapore dollar        money:sgd     1
sq ft                   area          0.09290304
sq km                   area          1000000
sq m                    area          1
sq mi                   area          2589988.110336
square feet             area          0.09290304
square foot             area          0.09290304
square kilometer        area          1000000
square kilometre        area          1000000
square meter            area          1
square metre            area          1
square mile             area          2589988.110336
square yard             area          0.83612736
sterling                money:gbp     1
stone                   mass          6.35029318  # only after a figure and of bodies
swiss franc             money:chf     1
taka                    money:bdt     1
tb                      data          1000000000000
terabyte                data          1000000000000
terawatt hour           energy        3600000000000000
terawatt-hour           energy        3600000000000000
time                    count:time    1  # "three times"
ton                     mass          907.18474  # the American ton; within 10 % of the tonne
tonne                   mass          1000
trimester               time          91.3125
turkish lira            money:try     1
twh                     energy        3600000000000000
u.s. dollar             money:usd     1
us dollar               money:usd     1
us$                     money:usd     1
usd                     money:usd     1
utc                     clock         0
volt                    voltage       1
vote                    count:vote    1
watt                    power         1
week                    time          7
weekend                 time          2
wk                      time          7
wks                     time          7
won                     money:krw     1
yard                    length        0.9144
yd                      length        0.9144
yds                     length        0.9144
year                    time          365.25
yen                     money:jpy     1
yr                      time          365.25
yrs                     time          365.25
yuan                    money:cny     1
zar                     money:zar     1
zloty                   money:pln     1
¢                       money:usd     0.01
£                       money:gbp     1
¥                       money:jpy     1
°                       angle         1  # a temperature when weather, fever or an oven is the topic
°c                      temperature:celsius  1
°f                      temperature:fahrenheit  1
‰                       share         0.001
₦                       money:ngn     1
₩                       money:krw     1
₪                       money:ils     1
€                       money:eur     1
₱                       money:php     1
₴                       money:uah     1
₹                       money:inr     1
₺                       money:try     1
₽                       money:rub     1
