# Verbs that report what somebody says, thinks or finds, by dictionary form; with a particle where it
# makes the sense ("go on").
# kind: speech; belief and finding are statements with speech = false; act = an order that is given.
# frames: that = a clause, with or without "that", or direct speech; zero = so often without "that"
#   that words alone show where the content begins; only = never a plain object, so that what
#   follows is a clause even where the parser saw none; intro = direct speech only;
#   inf = to-infinitive of the speaker; infobj = of the one addressed, who belongs to the content;
#   wh = a reported question behind the one addressed; np = a noun phrase; ger = a gerund;
#   own = whose gerund tells what the speaker did; as = object and predicate ("called it a stunt");
#   pp:P = what follows that preposition; topic:P = the same where it has quoted words.
# act: what the speaker does with the content.
# Source: verbs of the PolNeAR study's measured precision by frame, widened by hand.
#: verb  kind{speech|belief|finding|act}  frames{that|zero|only|wh|intro|inf|infobj|np|ger|own|as|pp:|topic:}*  act{assert|deny|question|request|promise}
accuse          speech   np,pp:of                  assert
acknowledge     speech   that,zero,np,ger,own      assert
add             speech   that,zero                 assert
adjudge         act      that,inf                  assert
admit           speech   that,zero,np,ger,own,topic:to      assert
admonish        speech   infobj,that               request
advance         speech   that                      assert
advise          speech   that,infobj               assert
affirm          speech   that                      assert
agonize         speech   that                      assert
agree           speech   that                      assert
alert           speech   that,pp:of                assert
allege          speech   that,zero,np              assert
announce        speech   that,np                   assert
answer          speech   that                      assert
anticipate      belief   that                      assert
apologise       speech   pp:for,own                assert
apologize       speech   pp:for,own                assert
appeal          speech   pp:for,that               assert
appeal to       speech   inf                       request
applaud         speech   pp:for,intro              assert
argue           speech   that,zero,pp:for,pp:against  assert
articulate      speech   that                      assert
ascertain       finding  that                      assert
ask             speech   that,infobj,topic:about,wh      question
assail          speech   as,intro,pp:for           assert
assert          speech   that,np                   assert
assume          belief   that                      assert
assure          speech   that                      assert
attack          speech   intro,pp:for              assert
attest          speech   that                      assert
aver            speech   that                      assert
avow            speech   that                      assert
backtrack       speech   that                      assert
bark            speech   that                      assert
bash            speech   intro,pp:for              assert
bawl            speech   intro                     assert
be adamant      speech   that                      assert
be on record as saying  speech   that                      assert
be quoted as saying  speech   that                      assert
beam            speech   that,intro                assert
beg             speech   that,infobj               request
begin           speech   intro                     assert
believe         belief   that                      assert
bellow          speech   that                      assert
bellyache       speech   that                      assert
bemoan          speech   that                      assert
berate          speech   intro,pp:for              assert
beseech         speech   infobj                    request
bewail          speech   that                      assert
blame           speech   np,pp:for                 assert
blast           speech   as,intro                  assert
blog            speech   that                      assert
blurt           speech   that                      assert
blurt out       speech   that                      assert
boast           speech   that,topic:about,pp:of,own   assert
brag            speech   topic:about                  assert
brand           speech   as                        assert
bridle          speech   that                      assert
brief           speech   pp:on                     assert
bristle         speech   that                      assert
brush aside     speech   topic:to                     assert
brush off       speech   topic:to                     assert
burst out       speech   intro                     assert
cable           speech   that                      assert
calculate       finding  that                      assert
call            speech   intro,as,pp:for,pp:on     assert  # needs a predicate or a quotation
call for        speech   pp:for,that               assert
call on         speech   infobj                    request
call out        speech   that                      assert
call upon       speech   infobj                    request
caption         speech   that,pp:on                assert
carp            speech   that                      assert
castigate       speech   intro,pp:for              assert
caution         speech   that,pp:against           assert
censure         speech   intro,pp:for              assert
certify         speech   that                      assert
chant           speech   that                      assert
characterise    speech   as                        assert
characterize    speech   as                        assert
charge          speech   that                      assert  # a noun in court news
chastise        speech   intro,pp:for              assert
chide           speech   intro,pp:for              assert
chime           speech   intro                     assert
chime in        speech   that                      assert
chip in         speech   intro                     assert
chuckle         speech   intro                     assert
cite            speech   that,np                   assert
cite as         speech   intro                     assert
claim           speech   that,zero,inf,np          assert  # "claims" is often a noun
clarify         speech   that,wh                      assert
close           speech   intro                     assert
command         act      infobj                    request
commend         speech   pp:for,intro              assert
comment         speech   that,pp:on                assert
commiserate     speech   intro                     assert
communicate     speech   that                      assert
complain        speech   that,topic:about,pp:of,own   assert
compliment      speech   pp:for,intro              assert
concede         speech   that,zero,np              assert
conclude        speech   that,zero                 assert
concur          speech   that                      assert
condemn         speech   np,as                     assert
confess         speech   that,topic:to                      assert
confirm         speech   that,np                   assert
congratulate    speech   pp:for,intro              assert
conjecture      speech   that,pp:on                assert
consider        belief   that                      assert
contend         speech   that,zero,only                 assert
contest         speech   np                        deny
continue        speech   that                      assert
contradict      speech   that,np                   deny
convey          speech   that                      assert
correct         speech   intro                     assert
counsel         speech   that                      request
counter         speech   that                      assert
counter-claim   speech   that                      assert
criticise       speech   intro,np,as,pp:for        assert
criticize       speech   intro,np,as,pp:for        assert
croak           speech   intro                     assert
crow            speech   that                      assert
cry             speech   that                      assert
cry out         speech   that                      assert
cut in          speech   that                      assert
deadpan         speech   that                      assert
debunk          speech   that                      deny
decide          act      that                      assert
declare         speech   that,as                   assert
decline         act      inf                       deny
decree          act      that,inf                  assert
decry           speech   np,as                     assert
deem            speech   as,intro                  assert
defend          speech   intro                     assert
deliver         speech   intro                     assert
demand          speech   that,inf                  request
demonstrate     finding  that                      assert
demur           speech   intro                     assert
denounce        speech   np,as                     assert
deny            speech   that,np,ger,own           deny
depict          speech   as                        assert
deplore         speech   np                        assert
depose          speech   that                      assert
deride          speech   np,as                     assert
describe        speech   intro,as,np               assert
determine       finding  that                      assert
diagnose        finding  that                      assert
direct          act      infobj                    request
disavow         speech   np                        deny
disclaim        speech   that                      deny
disclose        speech   that,np,wh                   assert
discover        finding  that                      assert
discredit       speech   that                      deny
dismiss         speech   np,as                     deny
dispute         speech   that,np                   deny
divulge         speech   that                      assert
doubt           belief   that                      assert
downplay        speech   topic:to                     assert
drawl           speech   intro                     assert
dream           belief   that                      assert
dub             speech   as                        assert
e-mail          speech   that                      assert
echo            speech   that                      assert
ejaculate       speech   intro                     assert
elaborate       speech   that                      assert
email           speech   that                      assert
emphasise       speech   that,np                   assert
emphasize       speech   that,np                   assert
encourage       act      infobj                    request
enquire         speech   that,wh                      question
enthuse         speech   that                      assert
entreat         speech   infobj                    request
establish       finding  that                      assert
estimate        speech   that                      assert
exclaim         speech   that                      assert
excoriate       speech   intro,pp:for              assert
exhort          speech   infobj                    request
expect          belief   that                      assert
explain         speech   that,zero,np,wh              assert
explain away    speech   that                      assert
expound         speech   intro                     assert
express         speech   that                      assert
extol           speech   pp:for,intro              assert
exult           speech   that                      assert
fault           speech   pp:for,pp:on              assert
fear            belief   that                      assert
feel            belief   that                      assert
figure          belief   that                      assert
find            finding  that                      assert  # a finding, kept apart from speech
finish          speech   intro                     assert
fire            speech   intro                     assert
fire back       speech   that                      assert
forecast        speech   that                      assert
foresee         belief   that                      assert
foretell        speech   that,inf                  assert
fret            speech   that                      assert
frown           speech   intro                     assert
fume            speech   that                      assert
gainsay         speech   that                      deny
gloat           speech   that                      assert
gloss over      speech   topic:to                     assert
go              speech   intro                     assert
go on           speech   that                      assert
go so far as to say  speech   that                      assert
grin            speech   intro                     assert
gripe           speech   that                      assert
groan           speech   that                      assert
grouse          speech   that                      assert
growl           speech   that                      assert
grumble         speech   that                      assert
guarantee       speech   that                      promise
guess           belief   that                      assert
gush            speech   that                      assert
hail            speech   as                        assert
hashtag         speech   that,pp:on                assert
have it         speech   that                      assert
herald          speech   intro                     assert
highlight       speech   that                      assert
hint            speech   that,pp:at                assert
hint at         speech   pp:at                     assert
hiss            speech   that                      assert
hit back        speech   that                      assert
hold forth      speech   that                      assert
holler          speech   that                      assert
hope            belief   that                      assert
huff            speech   that                      assert
hypothesize     speech   that                      assert
imagine         belief   that                      assert
impart          speech   that                      assert
implore         speech   that,infobj               request
imply           speech   that                      assert
indicate        speech   that                      assert
infer           speech   that                      assert
inform          speech   that                      assert
inquire         speech   that,wh                      question
insinuate       speech   that                      assert
insist          speech   that,zero,only                 assert
insist on       speech   that                      assert
instruct        speech   that,infobj               request
interject       speech   that                      assert
interpose       speech   intro                     assert
interrogate     speech   intro                     assert
interrupt       speech   intro                     assert
intimate        speech   that                      assert
intone          speech   that                      assert
inveigh against  speech   intro,pp:for              assert
invoke          speech   that                      assert
jeer            speech   intro                     assert
jest            speech   that                      assert
joke            speech   that,intro,topic:about       assert
know            belief   that                      assert
kvetch          speech   that                      assert
label           speech   as                        assert
lambast         speech   intro,pp:for              assert
lambaste        speech   np,as                     assert
lament          speech   that,np                   assert
lash out at     speech   intro,pp:for              assert
laud            speech   as,pp:for,intro           assert
laugh           speech   intro                     assert
laugh off       speech   topic:to                     assert
lay out         speech   that                      assert
lead            speech   intro                     assert
learn           finding  that                      assert
lecture         speech   intro                     assert
let it be known  speech   that                      assert
let know        speech   that                      assert
let slip        speech   that                      assert
lie             speech   that,topic:about             assert  # "lies" of places
maintain        speech   that,zero                 assert
make clear      speech   that                      assert
make known      speech   that                      assert
make the case   speech   that                      assert
make the point  speech   that                      assert
marvel          speech   that                      assert
mention         speech   that,np,ger,own           assert
message         speech   that                      assert
minimize        speech   topic:to                     assert
moan            speech   that                      assert
mock            speech   as,intro                  assert
mumble          speech   that                      assert
murmur          speech   that                      assert
muse            speech   that                      assert
mutter          speech   that                      assert
nod             speech   intro                     assert
note            speech   that,zero,np              assert
notify          speech   that                      assert
object          speech   that,topic:to                assert
observe         speech   that                      assert
offer           speech   intro                     promise
open            speech   intro                     assert
opine           speech   that                      assert
ordain          act      that,inf                  assert
order           act      infobj                    request
outline         speech   np                        assert
paraphrase      speech   that                      assert
petition        speech   inf                       request
pillory         speech   intro,pp:for              assert
pipe up         speech   intro                     assert
play down       speech   topic:to                     assert
plead           speech   that,np                   assert
plead with      speech   infobj                    request
pledge          speech   that,inf                  promise
point           speech   topic:to                     assert
point out       speech   that                      assert  # "point" alone only before a quotation or "to"
ponder          speech   that,pp:on                assert
pontificate     speech   intro                     assert
pooh-pooh       speech   topic:to                     assert
portray         speech   as                        assert
posit           speech   that                      assert
post            speech   that                      assert
praise          speech   as,pp:for                 assert
preach          speech   intro                     assert
predict         speech   that,np                   assert
press           speech   intro                     assert
presume         belief   that                      assert
proclaim        speech   that                      assert
profess         speech   that,inf                  assert
project         speech   that                      assert  # often a noun
promise         speech   that,inf                  promise
pronounce       speech   that                      assert
prophesy        speech   that,inf                  assert
propose         speech   that,inf,np,ger           request
protest         speech   that                      assert
prove           finding  that                      assert
put             speech   intro                     assert
put forward     speech   that                      assert
put it          speech   that                      assert
question        speech   that,wh                   question
quip            speech   that                      assert
quote           speech   that                      assert
rail            speech   that,pp:against           assert
rail against    speech   intro,pp:for              assert
rant            speech   that                      assert
rave            speech   that,pp:of                assert
read            speech   intro                     assert
reaffirm        speech   that                      assert
realise         belief   that                      assert
realize         belief   that                      assert
reason          speech   intro                     assert
reassure        speech   that                      assert
rebuke          speech   intro,pp:for              assert
rebut           speech   np                        deny
recall          speech   that,np,ger,own           assert
recant          speech   that                      deny
reckon          speech   that                      assert
recognise       belief   that                      assert
recognize       belief   that                      assert
recollect       speech   that                      assert
recommend       speech   that,inf,ger              request
recount         speech   that                      assert
refer           speech   topic:to                     assert
refer to        speech   as                        assert
refuse          act      inf                       deny
refute          speech   np                        deny
regret          speech   that                      assert
reiterate       speech   that,np                   assert
reject          speech   np                        deny
rejoice         speech   that                      assert
rejoin          speech   that                      assert
relay           speech   that                      assert
remark          speech   that                      assert
remember        speech   that                      assert
remind          speech   that                      assert
reminisce       speech   that                      assert
repeat          speech   that,np                   assert
reply           speech   that                      assert
report          speech   that,zero,ger,own         assert  # "reports" is often a noun
reprimand       speech   intro,pp:for              assert
repudiate       speech   np                        deny
request         speech   that                      request
respond         speech   that,topic:to                assert
restate         speech   that                      assert
retort          speech   that                      assert
retract         speech   that                      deny
retweet         speech   that                      assert
reveal          speech   that,np                   assert
ridicule        speech   as,intro,pp:for           assert
riposte         speech   that                      assert
roar            speech   that                      assert
row back        speech   that                      assert
rue             speech   that                      assert
rule            speech   that                      assert  # a court; as a noun a law
rule out        speech   that                      deny
rumor           speech   that                      assert
rumour          speech   that                      assert
run             speech   intro                     assert
salute          speech   pp:for,intro              assert
say             speech   that,zero,only                 assert
scoff           speech   that                      assert
scoff at        speech   pp:at                     assert
scold           speech   intro,pp:for              assert
scream          speech   that                      assert
screech         speech   intro                     assert
see             finding  intro,that                assert  # "we will see"
set out         speech   that                      assert
shoot           speech   intro                     assert
shoot back      speech   that                      assert
shout           speech   that                      assert
show            finding  that                      assert
shriek          speech   intro                     assert
shrug           speech   that                      assert
shrug off       speech   topic:to                     assert
sigh            speech   intro                     assert
signal          speech   that                      assert
sing            speech   intro                     assert
slam            speech   intro,as                  assert
smile           speech   intro                     assert
snap            speech   that                      assert
snap back       speech   intro                     assert
snarl           speech   that                      assert
sneer           speech   that                      assert
sniff           speech   that                      assert
snort           speech   intro                     assert
sob             speech   that                      assert
soft-pedal      speech   topic:to                     assert
speak           speech   topic:about,pp:of            assert
speak of        speech   pp:as                     assert
speak out       speech   intro                     assert
speak up        speech   intro                     assert
specify         speech   that,wh                      assert
speculate       speech   that                      assert
spell out       speech   that                      assert
stammer         speech   that                      assert
stand by        speech   that                      assert
stand firm      speech   that                      assert
start           speech   intro                     assert
state           speech   that,zero                 assert  # often a noun
stipulate       speech   that                      assert
stress          speech   that,np                   assert
stutter         speech   that                      assert
suggest         speech   that,zero,np,ger          assert
sum             speech   intro                     assert
sum up          speech   that                      assert
summarise       speech   that                      assert
summarize       speech   that                      assert
surmise         speech   that                      assert
suspect         belief   that                      assert
swear           speech   that,inf                  assert
swear blind     speech   that                      assert
take aim at     speech   intro,pp:for              assert
take back       speech   that                      deny
take exception  speech   topic:to                     assert
take issue      speech   topic:to                     assert
take the position  speech   that                      assert
take the view   speech   that                      assert
take to facebook  speech   that                      assert
take to instagram  speech   that                      assert
take to social media  speech   that                      assert
take to tiktok  speech   that                      assert
take to twitter  speech   that                      assert
take to x       speech   that                      assert
talk            speech   topic:about                  assert
taunt           speech   intro                     assert
tease           speech   intro                     assert
telegraph       speech   that                      assert
tell            speech   that,infobj,wh               assert
term            speech   as                        assert
testify         speech   that,zero,only,topic:about        assert
testify to      speech   that                      assert
text            speech   that                      assert
theorise        speech   that                      assert
theorize        speech   that                      assert
think           belief   intro,that                assert
threaten        speech   inf,that                  promise
thunder         speech   that                      assert
toot            speech   that,pp:on                assert
tout            speech   that                      assert
trumpet         speech   that,pp:of                assert
tweet           speech   that,zero                 assert
underline       speech   that                      assert
underscore      speech   that                      assert
understand      belief   that                      assert
upbraid         speech   intro,pp:for              assert
urge            speech   that,infobj               request
utter           speech   intro                     assert
vent            speech   that                      assert
verify          finding  that                      assert
vilify          speech   intro,pp:for              assert
voice           speech   that                      assert
volunteer       speech   that                      assert
vouch           speech   that,topic:to                assert
vow             speech   that,inf                  promise
walk back       speech   that                      deny
warn            speech   that,zero,infobj,pp:of,topic:about,pp:against  assert
warn off        speech   that                      assert
wave away       speech   topic:to                     assert
wave off        speech   topic:to                     assert
weigh in        speech   intro                     assert
whine           speech   that                      assert
whisper         speech   that                      assert
wink            speech   intro                     assert
wire            speech   that                      assert
wisecrack       speech   that                      assert
wonder          speech   that,wh                      question
worry           belief   that                      assert
write           speech   that,zero,topic:about        assert
write back      speech   that                      assert
yell            speech   that                      assert
