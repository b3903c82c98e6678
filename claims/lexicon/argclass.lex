# Classes of arguments that frameword.lex asks for, with the WordNet nouns (first sense) whose
# hyponyms belong to them. Words that belong to a class besides are in argword.lex. A proper name
# belongs to person, org or place by what the entity is.
#: class  wordnet*?  says
animal        animal                                an animal
any           -                                     anything: the place is filled
appeal        -                                     an appeal at law
approval      approval,permission                   leave to do something
art           artwork,art                           a work of art
baby          -                                     a birth's child
bail          -                                     bail
ballot        ballot                                what is voted with
belt          -                                     a belt that holds a person
border        -                                     a border
building      building,structure                    something built
business      business,enterprise,company           a firm or its trade
call          -                                     a call for help or by telephone
camera        camera                                what films
case          -                                     proceedings at law
charge        charge,accusation,indictment          an accusation at law
child         -                                     a son or daughter
claim         claim,assertion,allegation            something said
commodity     commodity                             what is traded
computer      computer,software,website             a machine or service of data
contained     -                                     held within lines, of a fire
contract      contract,agreement                    a binding agreement
control       -                                     what is turned or pressed to work a thing
country       country                               a state
court         court,judge                           who rules at law
crime         crime,offense,misdemeanor             a deed against the law
crop          -                                     what is harvested
damages       damages,compensation                  money for a harm
danger        danger,risk                           a danger
deal          agreement,deal                        an agreement
death         death                                 an end of life
diplomat      diplomat                              who speaks for a state
disease       disease,illness,symptom               a disease
dividend      -                                     a dividend
document      document,report,letter                something written
drug          drug,medicine,vaccine                 a medicine or drug
economy       -                                     an economy or a part of one
election      election,vote                         an election
error         -                                     a mistake, as a poll may have one
event         event                                 something that happens
evidence      evidence                              what proves
fault         defect,malfunction                    what is wrong with a thing
fire          fire,blaze                            something that burns
flight        -                                     a journey by air
force         force,army                            soldiers and their arms
game          game,match,contest,tournament         a contest in sport
goods         commodity,product                     things made or sold
hammer        -                                     the hammer of a gun
hearing       hearing,trial                         a session of a court
injury        injury,wound                          a hurt
inquiry       inquiry,investigation,review          an investigation
job           occupation,position,post              a post or office
jurisdiction  -                                     power of a court
juror         juror                                 a member of a jury
language      language                              a language
law           law,statute,legislation               a rule or bill
lawyer        lawyer                                a lawyer
life  -  lives that are lost
limit         limit,maximum                         what may not be exceeded
list          list,record                           a list
locality      -                                     what "of" and a name behind it name: "the city of X"
market        market                                a market, an index of prices
measure       law,legislation,proposal,plan,policy  something that a body decides on
meeting       meeting,conference                    people coming together
money         money,currency,sum                    a sum of money
motion        motion,request,petition               what a court is asked for
name          -                                     a person's own name
number        number                                a count of things
object        artifact                              a thing
order         -                                     an order of an authority
org           organization,institution              a body of people
parole        parole                                parole
party         party                                 a political party
payment       payment                               a payment
person        person,people                         a human being or several
place         location,region,area                  a place
plan          plan,proposal                         something intended
point         point                                 what a game counts
price         price,cost,fee,tax                    what is paid
product       product,merchandise                   something made for sale
project       project,undertaking                   an undertaking
raise         -                                     more pay
rate          rate,percentage                       a rate
regime        -                                     what is in force for a time, a curfew or a subsidy
relation      -                                     relations of states
ruined        -                                     destroyed or lost
rule          rule,regulation,restriction           a rule
ruling        -                                     what a court decided
sanction      sanction,embargo                      a measure against a state
seat          -                                     a place to sit, or in a body
sentence      sentence,punishment,imprisonment      a punishment
service       service                               a public service
settlement    settlement                            an agreement that ends a suit
shot          shot,gunshot,bullet                   a round fired
show          show,movie,broadcast                  what is shown or played
signal        signal,alarm                          a light, a bell, an alarm
strike        strike                                work withheld
substance     substance,chemical                    a substance
suit          lawsuit                               a case at civil law
surgery       -                                     an operation on a body
tax           tax                                   a tax
team          team                                  a side in sport
temperature   temperature                           warmth
test          test,examination                      an examination
ticket        ticket                                what admits
time          time period,time unit                 a length of time
traffic  -  what moves on a road
training      -                                     a lesson or briefing
treaty        treaty,agreement                      an agreement of states
trigger       trigger                               the trigger of a gun
vehicle       vehicle,aircraft,craft                a means of transport
verdict       verdict,conviction,sentence           what a court found
vote          vote,ballot,referendum                a vote
war           war,conflict,battle                   fighting
warrant       -                                     a warrant
water         water,liquid                          a liquid
weapon        weapon,gun                            a weapon
weather       weather,storm                         wind, rain, heat
work          work,job                              what one does
