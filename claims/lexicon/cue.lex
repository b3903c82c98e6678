# Verbs that report what somebody says, thinks or finds, by dictionary form; with a particle where it
# makes the sense ("go on").
# kind: speech; belief and finding are statements with speech = false; act = an order that is given.
# frames: that = a clause, with or without "that", or direct speech; intro = direct speech only;
#   inf = to-infinitive of the speaker; infobj = of the one addressed, who belongs to the content;
#   np = a noun phrase; ger = a gerund; as = object and predicate ("called it a stunt");
#   pp:P = what follows that preposition.
# act: what the speaker does with the content.
# Source: verbs of the PolNeAR study's measured precision by frame, widened by hand.
#: verb  kind{speech|belief|finding|act}  frames{that|intro|inf|infobj|np|ger|as|pp:}*  act{assert|deny|question|request|promise}
accuse          speech   np,pp:of                  assert
acknowledge     speech   that,np,ger               assert
add             speech   that                      assert
admit           speech   that,np,ger               assert
advance         speech   that                      assert
advise          speech   that,infobj               assert
affirm          speech   that                      assert
agree           speech   that                      assert
allege          speech   that,np                   assert
announce        speech   that,np                   assert
answer          speech   that                      assert
anticipate      belief   that                      assert
apologise       speech   pp:for                    assert
apologize       speech   pp:for                    assert
argue           speech   that,pp:for,pp:against    assert
ascertain       finding  that                      assert
ask             speech   that,infobj,pp:about      question
assert          speech   that,np                   assert
assume          belief   that                      assert
assure          speech   that                      assert
attack          speech   intro,pp:for              assert
attest          speech   that                      assert
aver            speech   that                      assert
bark            speech   that                      assert
beam            speech   that,intro                assert
beg             speech   that,infobj               request
begin           speech   intro                     assert
believe         belief   that                      assert
bellow          speech   that                      assert
bemoan          speech   that                      assert
beseech         speech   infobj                    request
blame           speech   np,pp:for                 assert
blast           speech   intro                     assert
blog            speech   that                      assert
blurt           speech   that                      assert
blurt out       speech   that                      assert
boast           speech   that,pp:about,pp:of       assert
brag            speech   pp:about                  assert
brand           speech   as                        assert
cable           speech   that                      assert
calculate       finding  that                      assert
call            speech   intro,as,pp:for,pp:on     assert  # needs a predicate or a quotation
call on         speech   infobj                    request
call out        speech   that                      assert
call upon       speech   infobj                    request
caution         speech   that,pp:against           assert
certify         speech   that                      assert
chant           speech   that                      assert
characterise    speech   as                        assert
characterize    speech   as                        assert
charge          speech   that                      assert  # a noun in court news
chime in        speech   that                      assert
chuckle         speech   intro                     assert
cite            speech   that,np                   assert
claim           speech   that,inf,np               assert  # "claims" is often a noun
clarify         speech   that                      assert
close           speech   intro                     assert
command         act      infobj                    request
comment         speech   pp:on                     assert
commiserate     speech   intro                     assert
complain        speech   that,pp:about,pp:of       assert
concede         speech   that,np                   assert
conclude        speech   that                      assert
concur          speech   that                      assert
condemn         speech   np,as                     assert
confess         speech   that                      assert
confirm         speech   that,np                   assert
consider        belief   that                      assert
contend         speech   that                      assert
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
declare         speech   that,as                   assert
decry           speech   np,as                     assert
defend          speech   intro                     assert
deliver         speech   intro                     assert
demand          speech   that,inf                  request
demonstrate     finding  that                      assert
demur           speech   intro                     assert
denounce        speech   np,as                     assert
deny            speech   that,np,ger               deny
depict          speech   as                        assert
deplore         speech   np                        assert
depose          speech   that                      assert
deride          speech   np,as                     assert
describe        speech   intro,as                  assert
determine       finding  that                      assert
diagnose        finding  that                      assert
direct          act      infobj                    request
disavow         speech   np                        deny
disclose        speech   that,np                   assert
discover        finding  that                      assert
dismiss         speech   np,as                     deny
dispute         speech   that,np                   deny
divulge         speech   that                      assert
doubt           belief   that                      assert
drawl           speech   intro                     assert
dream           belief   that                      assert
dub             speech   as                        assert
e-mail          speech   that                      assert
echo            speech   that                      assert
elaborate       speech   that                      assert
email           speech   that                      assert
emphasise       speech   that,np                   assert
emphasize       speech   that,np                   assert
enquire         speech   that                      question
enthuse         speech   that                      assert
entreat         speech   infobj                    request
establish       finding  that                      assert
estimate        speech   that                      assert
exclaim         speech   that                      assert
exhort          speech   infobj                    request
expect          belief   that                      assert
explain         speech   that,np                   assert
explain away    speech   that                      assert
exult           speech   that                      assert
fear            belief   that                      assert
feel            belief   that                      assert
figure          belief   that                      assert
find            finding  that                      assert  # a finding, kept apart from speech
finish          speech   intro                     assert
fire            speech   intro                     assert
fire back       speech   that                      assert
forecast        speech   that                      assert
foresee         belief   that                      assert
fret            speech   that                      assert
frown           speech   intro                     assert
gloat           speech   that                      assert
go              speech   intro                     assert
go on           speech   that                      assert
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
hint            speech   that,pp:at                assert
hiss            speech   that                      assert
hit back        speech   that                      assert
holler          speech   that                      assert
hope            belief   that                      assert
huff            speech   that                      assert
hypothesize     speech   that                      assert
imagine         belief   that                      assert
implore         speech   that,infobj               request
imply           speech   that                      assert
indicate        speech   that                      assert
inform          speech   that                      assert
inquire         speech   that                      question
insist          speech   that                      assert
instruct        speech   that,infobj               request
interject       speech   that                      assert
interpose       speech   intro                     assert
interrupt       speech   intro                     assert
intimate        speech   that                      assert
intone          speech   that                      assert
joke            speech   that,intro,pp:about       assert
know            belief   that                      assert
label           speech   as                        assert
lambaste        speech   np,as                     assert
lament          speech   that,np                   assert
laugh           speech   intro                     assert
lead            speech   intro                     assert
learn           finding  that                      assert
let slip        speech   that                      assert
lie             speech   that,pp:about             assert  # "lies" of places
maintain        speech   that                      assert
make clear      speech   that                      assert
marvel          speech   that                      assert
mention         speech   that,np,ger               assert
message         speech   that                      assert
moan            speech   that                      assert
mock            speech   intro                     assert
murmur          speech   that                      assert
muse            speech   that                      assert
mutter          speech   that                      assert
nod             speech   intro                     assert
note            speech   that,np                   assert
notify          speech   that                      assert
object          speech   that,pp:to                assert
observe         speech   that                      assert
offer           speech   intro                     promise
open            speech   intro                     assert
opine           speech   that                      assert
order           act      infobj                    request
outline         speech   np                        assert
petition        speech   inf                       request
plead           speech   that,np                   assert
plead with      speech   infobj                    request
pledge          speech   that,inf                  promise
point           speech   pp:to                     assert
point out       speech   that                      assert  # "point" alone only before a quotation or "to"
portray         speech   as                        assert
posit           speech   that                      assert
post            speech   that                      assert
praise          speech   pp:for                    assert
predict         speech   that,np                   assert
press           speech   intro                     assert
presume         belief   that                      assert
proclaim        speech   that                      assert
profess         speech   that,inf                  assert
project         speech   that                      assert  # often a noun
promise         speech   that,inf                  promise
pronounce       speech   that                      assert
propose         speech   that,inf,np,ger           request
protest         speech   that                      assert
prove           finding  that                      assert
put             speech   intro                     assert
put it          speech   that                      assert
quip            speech   that                      assert
rail            speech   that,pp:against           assert
rant            speech   that                      assert
read            speech   intro                     assert
reaffirm        speech   that                      assert
realise         belief   that                      assert
realize         belief   that                      assert
reason          speech   intro                     assert
reassure        speech   that                      assert
rebut           speech   np                        deny
recall          speech   that,np,ger               assert
reckon          speech   that                      assert
recognise       belief   that                      assert
recognize       belief   that                      assert
recommend       speech   that,inf,ger              request
recount         speech   that                      assert
refer           speech   pp:to                     assert
refer to        speech   as                        assert
refute          speech   np                        deny
reiterate       speech   that,np                   assert
reject          speech   np                        deny
rejoice         speech   that                      assert
rejoin          speech   that                      assert
relay           speech   that                      assert
remark          speech   that                      assert
remind          speech   that                      assert
repeat          speech   that,np                   assert
reply           speech   that                      assert
report          speech   that,ger                  assert  # "reports" is often a noun
repudiate       speech   np                        deny
request         speech   that                      request
respond         speech   that,pp:to                assert
retort          speech   that                      assert
retweet         speech   that                      assert
reveal          speech   that,np                   assert
roar            speech   that                      assert
rule            speech   that                      assert  # a court; as a noun a law
rule out        speech   that                      deny
run             speech   intro                     assert
say             speech   that                      assert
scoff           speech   that                      assert
scream          speech   that                      assert
see             finding  intro,that                assert  # "we will see"
shoot           speech   intro                     assert
shoot back      speech   that                      assert
shout           speech   that                      assert
show            finding  that                      assert
shrug           speech   that                      assert
sigh            speech   intro                     assert
signal          speech   that                      assert
sing            speech   intro                     assert
slam            speech   intro,as                  assert
smile           speech   intro                     assert
snap            speech   that                      assert
snarl           speech   that                      assert
sneer           speech   that                      assert
sniff           speech   that                      assert
sob             speech   that                      assert
speak           speech   pp:about,pp:of            assert
specify         speech   that                      assert
speculate       speech   that                      assert
spell out       speech   that                      assert
stammer         speech   that                      assert
start           speech   intro                     assert
state           speech   that                      assert  # often a noun
stipulate       speech   that                      assert
stress          speech   that,np                   assert
stutter         speech   that                      assert
suggest         speech   that,np,ger               assert
sum             speech   intro                     assert
sum up          speech   that                      assert
summarise       speech   that                      assert
summarize       speech   that                      assert
surmise         speech   that                      assert
suspect         belief   that                      assert
swear           speech   that,inf                  assert
talk            speech   pp:about                  assert
tease           speech   intro                     assert
telegraph       speech   that                      assert
tell            speech   that,infobj               assert
term            speech   as                        assert
testify         speech   that,pp:about             assert
text            speech   that                      assert
theorise        speech   that                      assert
theorize        speech   that                      assert
think           belief   intro,that                assert
thunder         speech   that                      assert
tout            speech   that                      assert
tweet           speech   that                      assert
underscore      speech   that                      assert
understand      belief   that                      assert
urge            speech   that,infobj               request
vent            speech   that                      assert
verify          finding  that                      assert
volunteer       speech   that                      assert
vow             speech   that,inf                  promise
warn            speech   that,infobj,pp:of,pp:about,pp:against  request
warn off        speech   that                      assert
whine           speech   that                      assert
whisper         speech   that                      assert
wink            speech   intro                     assert
wire            speech   that                      assert
wonder          speech   that                      question
worry           belief   that                      assert
write           speech   that,pp:about             assert
write back      speech   that                      assert
yell            speech   that                      assert
