# Members of kinds of which one slot takes one: who drinks a glass of gin does not drink one of cider, a
# wall of brick is none of glass. Looser kinds (fruit, instruments, animals) are left out: one may cut
# onions and potatoes. Countries, nationalities and ordinals have tables of their own.
# member: its one name where several words name it; `-`: the word itself
# weapon: what one wound is dealt with; blades and guns are told by many names.
# body: parts of it; the member is where a blow hits.
#: word+  kind{body|colour|daytime|distance|drink|end|fitness|heavenly|height|material|room|sex|side|weapon}  member?
a long way from  distance       far
abdomen          body           belly
afternoon        daytime        -
ale              drink          beer
aluminium        material       aluminium
aluminum         material       aluminium
ankle            body           foot
apple juice      drink          juice
arm              body           arm
arsenic          weapon         poison
at night         daytime        night
attic            room           attic
ax               weapon         axe
axe              weapon         -
back             end            back
back             body           back
ballroom         room           -
bamboo           material       -
baseball bat     weapon         bat
basement         room           basement
bat              weapon         bat
bathroom         room           -
bedroom          room           -
beer             drink          -
beige            colour         -
belly            body           belly
beside           distance       near
black            colour         -
blade            weapon         knife
blue             colour         -
boardroom        room           -
bomb             weapon         -
bottle           weapon         -
bottom           height         low
bourbon          drink          whisky
brandy           drink          -
brass            material       -
brick            material       -
brick            weapon         stone
bronze           material       -
brown            colour         -
buttocks         body           hip
cafeteria        room           -
calf             body           leg
canteen          room           cafeteria
cappuccino       drink          coffee
cardboard        material       -
cell             room           cell
cellar           room           basement
cement           material       cement
ceramic          material       -
champagne        drink          -
chapel           room           -
cheek            body           head
chest            body           chest
chin             body           head
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
correct          fitness        right
corridor         room           hallway
cotton           material       -
courtroom        room           -
crossbow         weapon         -
cyanide          weapon         poison
dagger           weapon         knife
dawn             daytime        morning
day              daytime        day
daytime          daytime        day
denim            material       -
dining room      room           -
during the day   daytime        day
dusk             daytime        evening
ear              body           head
earth            heavenly       -
elbow            body           arm
espresso         drink          coffee
evening          daytime        -
explosive        weapon         bomb
eye              body           head
face             body           head
far away         distance       far
far away from    distance       far
far from         distance       far
female           sex            -
finger           body           hand
firearm          weapon         gun
foot             body           foot
forearm          body           arm
forehead         body           head
front            end            -
garage           room           -
gin              drink          -
glass            material       -
gold             colour         gold
golden           colour         gold
granite          material       -
gray             colour         grey
green            colour         -
grenade          weapon         bomb
grey             colour         grey
groin            body           hip
gun              weapon         -
gut              body           belly
gym              room           gymnasium
gymnasium        room           gymnasium
hall             room           hallway
hallway          room           hallway
hammer           weapon         -
hand             body           hand
handgun          weapon         gun
hatchet          weapon         axe
head             body           head
hip              body           hip
hot chocolate    drink          chocolate
incorrect        fitness        wrong
iron             material       -
jail cell        room           cell
jaw              body           head
juice            drink          -
jupiter          heavenly       -
kitchen          room           -
knee             body           leg
knife            weapon         -
lab              room           laboratory
laboratory       room           laboratory
lager            drink          beer
laundry room     room           -
lead             material       -
leather          material       -
left             side           -
leg              body           leg
lemonade         drink          -
library          room           -
linen            material       -
living room      room           lounge
lobby            room           -
locker room      room           -
loft             room           attic
lounge           room           lounge
lower            height         low
machete          weapon         knife
machine gun      weapon         gun
magenta          colour         -
male             sex            -
marble           material       -
maroon           colour         -
mars             heavenly       -
mercury          heavenly       -
midnight         daytime        -
milk             drink          -
moon             heavenly       -
morning          daytime        -
mouth            body           head
near             distance       near
near to          distance       near
neck             body           neck
neptune          heavenly       -
newsroom         room           -
next to          distance       near
night            daytime        night
nightfall        daytime        evening
nighttime        daytime        night
noon             daytime        -
nose             body           head
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
pillow           weapon         -
pink             colour         -
pistol           weapon         gun
plastic          material       -
pluto            heavenly       -
poison           weapon         -
porcelain        material       -
prison cell      room           cell
purple           colour         purple
rear             end            back
red              colour         -
revolver         weapon         gun
rifle            weapon         gun
right            fitness        right
right            side           right
rock             weapon         stone
rope             weapon         -
rubber           material       -
rum              drink          -
sake             drink          -
sand             material       -
saturn           heavenly       -
scarf            weapon         rope
scissors         weapon         -
scotch           drink          whisky
screwdriver      weapon         -
sherry           drink          -
shin             body           leg
shotgun          weapon         gun
shoulder         body           shoulder
shovel           weapon         spade
silk             material       -
silver           colour         -
sitting room     room           lounge
skull            body           head
spade            weapon         -
sprite           drink          -
staircase        room           stairs
stairs           room           stairs
steel            material       -
stomach          body           belly
stone            material       -
stone            weapon         -
stout            drink          beer
sun              heavenly       -
sunrise          daytime        morning
sunset           daytime        evening
sword            weapon         knife
tea              drink          -
tequila          drink          -
thigh            body           leg
throat           body           neck
tin              material       -
titanium         material       -
top              height         high
torso            body           torso
turquoise        colour         -
upper            height         high
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
wrist            body           hand
wrong            fitness        wrong
yellow           colour         -
