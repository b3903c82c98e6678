# What something was said in, by the noun that follows in, on, at, during, through ("in an interview").
#: noun  medium
address               speech
affidavit             document
announcement          statement
audio                 broadcast
audio recording       broadcast
autobiography         book
blog                  social media
blog post             social media
bluesky               social media
book                  book
brief                 document
briefing              news conference
broadcast             broadcast
call                  phone
clip                  broadcast
closing argument      testimony
comment               social media
communique            statement
communiqué            statement
complaint             document
conference call       news conference
congressional hearing  testimony
conversation          interview
court                 testimony
court docs            document
court documents       document
court filing          document
court filings         document
court paper           document
court papers          document
court records         document
courtroom             testimony
cross-examination     testimony
debate                speech
declaration           document
deposition            testimony
docs                  document
document              document
documentary           broadcast
documents             document
e-mail                message
email                 message
eulogy                statement
exclusive interview   interview
facebook              facebook
facebook post         social media
filing                document
filings               document
findings              document
footage               broadcast
grand jury testimony  testimony
hearing               testimony
indictment            document
inquest               testimony
instagram             instagram
instagram post        social media
instagram story       social media
interrogation         interview
interview             interview
interviews            interview
joint statement       statement
keynote               statement
lawsuit               document
lecture               speech
letter                document
linkedin              social media
livestream            social media
media briefing        news conference
media statement       statement
memo                  document
memoir                book
message               message
motion                document
news briefing         news conference
news conference       news conference
news release          statement
newscast              broadcast
notice to investors   statement
oath                  testimony
official statement    statement
op-ed                 statement
open letter           statement
opening statement     testimony
opinion               document
order                 document
papers                document
petition              document
phone                 phone
phone call            phone
phone interview       interview
podcast               broadcast
police interview      interview
post                  social media
posts                 social media
prepared remarks      statement
prepared statement    statement
press briefing        statement
press conference      news conference
press release         statement
press statement       statement
program               broadcast
programme             broadcast
public statement      statement
q&a                   interview
radio                 broadcast
radio interview       interview
rally                 speech
record                document
recording             broadcast
reddit                social media
release               statement
remarks               speech
report                document
retweet               social media
ruling                document
sermon                speech
show                  broadcast
sit-down              interview
snapchat              social media
social media          social media
social media post     social media
speech                speech
stand                 testimony
state of the union    statement
statement             statement
story                 social media
suit                  document
surveillance footage  broadcast
surveillance video    broadcast
talk                  statement
talk show             broadcast
tape                  broadcast
telephone             phone
telephone interview   interview
television            broadcast
television interview  interview
testimony             testimony
text message          message
the stand             testimony
tiktok                social media
tiktok video          social media
trial                 testimony
tribunal hearing      testimony
truth social          social media
tv                    broadcast
tv interview          interview
tweet                 tweet
tweets                tweet
twitter               tweet
video                 social media
video message         social media
voicemail             broadcast
website               social media
weibo                 social media
witness stand         testimony
written statement     statement
x                     tweet
youtube               social media
youtube video         social media
