# What something was said in, by the noun that follows in, on, at, during, through ("in an interview").
#: noun  medium
address               speech
affidavit             document
autobiography         book
blog                  social media
book                  book
brief                 document
briefing              news conference
broadcast             broadcast
call                  phone
closing argument      testimony
complaint             document
conference call       news conference
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
documents             document
e-mail                message
email                 message
facebook              facebook
filing                document
filings               document
findings              document
hearing               testimony
indictment            document
instagram             instagram
interview             interview
interviews            interview
lawsuit               document
lecture               speech
letter                document
media briefing        news conference
memo                  document
memoir                book
message               message
motion                document
news briefing         news conference
news conference       news conference
news release          statement
opening statement     testimony
opinion               document
order                 document
papers                document
petition              document
phone                 phone
phone call            phone
podcast               broadcast
post                  social media
press conference      news conference
press release         statement
radio                 broadcast
rally                 speech
record                document
release               statement
remarks               speech
report                document
ruling                document
sermon                speech
show                  broadcast
sit-down              interview
social media          social media
speech                speech
stand                 testimony
statement             statement
suit                  document
talk show             broadcast
telephone             phone
television            broadcast
testimony             testimony
text message          message
tiktok                social media
trial                 testimony
truth social          social media
tv                    broadcast
tweet                 tweet
tweets                tweet
twitter               tweet
video                 social media
witness stand         testimony
written statement     statement
x                     tweet
youtube               social media
