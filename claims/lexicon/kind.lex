# Nouns that say what something is, where one thing is of one kind only: a film is no song, a town no
# county. Of different kinds (of one sort or of two) both cannot be said of one named thing.
# sort: people may be several things at once, so that only another sort excludes them.
#: word+  sort{work|place|body|being|thing}  kind
airline          body   business
airport          place  airport
album            work   album
animal           being  animal
archipelago      place  island
association      body   association
band             body   band
bank             body   business
bird             being  animal
board game       work   game
boat             thing  vessel
book             work   book
bridge           place  bridge
bus              thing  vehicle
capital          place  town
car              thing  vehicle
cat              being  animal
cathedral        place  church
charity          body   association
church           place  church
city             place  town
club             body   club
comic book       work   book
company          body   business
continent        place  continent
corporation      body   business
country          place  country
county           place  county
disease          thing  disease
documentary      work   film
dog              being  animal
drug             thing  drug
ferry            thing  vessel
film             work   film
firm             body   business
fruit            thing  food
horse            being  animal
hospital         place  hospital
island           place  island
lake             place  lake
language         thing  language
magazine         work   periodical
manufacturer     body   business
medicine         thing  drug
missile          thing  weapon
motion picture   work   film
mountain         place  mountain
movie            work   film
municipality     place  town
music video      work   video
musical          work   play
newspaper        work   periodical
nonprofit        body   association
novel            work   book
ocean            place  sea
opera            work   play
orchestra        body   band
painting         work   painting
peninsula        place  peninsula
plane            thing  aircraft
planet           place  planet
play             work   play
poem             work   book
political party  body   party
province         place  province
record label     body   business
retailer         body   business
rifle            thing  weapon
river            place  river
school           place  school
sculpture        work   sculpture
sea              place  sea
series           work   series
ship             thing  vessel
short story      work   book
single           work   song
sitcom           work   series
soap opera       work   series
song             work   song
stadium          place  stadium
state            place  country
statue           work   sculpture
suburb           place  town
television program  work   series
television series  work   series
television show  work   series
town             place  town
train            thing  train
truck            thing  vehicle
tv series        work   series
tv show          work   series
university       place  university
vegetable        thing  food
video game       work   game
village          place  town
virus            thing  disease
volcano          place  mountain
website          work   website
