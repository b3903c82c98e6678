# Members of kinds of which one slot takes one: who drinks a glass of gin does not drink one of cider, a
# wall of brick is none of glass. Looser kinds (fruit, instruments, animals) are left out: one may cut
# onions and potatoes. Countries, nationalities and ordinals have tables of their own.
# member: its one name where several words name it; `-`: the word itself
#: word+  kind{colour|distance|drink|heavenly|material|room|daytime}  member?
a long way from  distance       far
afternoon        daytime        -
ale              drink          beer
aluminium        material       aluminium
aluminum         material       aluminium
apple juice      drink          juice
at night         daytime        night
attic            room           attic
ballroom         room           -
bamboo           material       -
basement         room           basement
bathroom         room           -
bedroom          room           -
beer             drink          -
beige            colour         -
beside           distance       near
black            colour         -
blue             colour         -
boardroom        room           -
bourbon          drink          whisky
brandy           drink          -
brass            material       -
brick            material       -
bronze           material       -
brown            colour         -
cafeteria        room           -
canteen          room           cafeteria
cappuccino       drink          coffee
cardboard        material       -
cell             room           cell
cellar           room           basement
cement           material       cement
ceramic          material       -
champagne        drink          -
chapel           room           -
cider            drink          -
classroom        room           -
clay             material       -
close to         distance       near
cocoa            drink          chocolate
coffee           drink          -
cognac           drink          brandy
coke             drink          cola
cola             drink          cola
common room      room           -
concrete         material       cement
conference room  room           -
copper           material       -
corridor         room           hallway
cotton           material       -
courtroom        room           -
dawn             daytime        morning
day              daytime        day
daytime          daytime        day
denim            material       -
dining room      room           -
during the day   daytime        day
dusk             daytime        evening
earth            heavenly       -
espresso         drink          coffee
evening          daytime        -
far away         distance       far
far away from    distance       far
far from         distance       far
garage           room           -
gin              drink          -
glass            material       -
gold             colour         gold
golden           colour         gold
granite          material       -
gray             colour         grey
green            colour         -
grey             colour         grey
gym              room           gymnasium
gymnasium        room           gymnasium
hall             room           hallway
hallway          room           hallway
hot chocolate    drink          chocolate
iron             material       -
jail cell        room           cell
juice            drink          -
jupiter          heavenly       -
kitchen          room           -
lab              room           laboratory
laboratory       room           laboratory
lager            drink          beer
laundry room     room           -
lead             material       -
leather          material       -
lemonade         drink          -
library          room           -
linen            material       -
living room      room           lounge
lobby            room           -
locker room      room           -
loft             room           attic
lounge           room           lounge
magenta          colour         -
marble           material       -
maroon           colour         -
mars             heavenly       -
mercury          heavenly       -
midnight         daytime        -
milk             drink          -
moon             heavenly       -
morning          daytime        -
near             distance       near
near to          distance       near
neptune          heavenly       -
newsroom         room           -
next to          distance       near
night            daytime        night
nightfall        daytime        evening
nighttime        daytime        night
noon             daytime        -
not far from     distance       near
nursery          room           -
nylon            material       -
office           room           -
operating room   room           -
orange           colour         -
orange juice     drink          juice
pantry           room           -
paper            material       -
pepsi            drink          cola
pink             colour         -
plastic          material       -
pluto            heavenly       -
porcelain        material       -
prison cell      room           cell
purple           colour         purple
red              colour         -
rubber           material       -
rum              drink          -
sake             drink          -
sand             material       -
saturn           heavenly       -
scotch           drink          whisky
sherry           drink          -
silk             material       -
silver           colour         -
sitting room     room           lounge
sprite           drink          -
staircase        room           stairs
stairs           room           stairs
steel            material       -
stone            material       -
stout            drink          beer
sun              heavenly       -
sunrise          daytime        morning
sunset           daytime        evening
tea              drink          -
tequila          drink          -
tin              material       -
titanium         material       -
turquoise        colour         -
uranus           heavenly       -
velvet           material       -
venus            heavenly       -
violet           colour         purple
vodka            drink          -
waiting room     room           -
ward             room           -
water            drink          -
whiskey          drink          whisky
whisky           drink          whisky
white            colour         -
wine             drink          -
wood             material       wood
wooden           material       wood
wool             material       -
yellow           colour         -
