# Paragraphs that are not the article: prompts, placeholders of embeds, cookie text, credits, bylines,
# captions, and notices (which are the article's word about itself: see notice.lex).
#
# words   in lower case, one space between, compared with the words of one short paragraph,
#         punctuation dropped
# where   start: the paragraph begins so; whole: it is nothing else; any: it holds that run
#         section: a heading that is nothing else, and all up to the next heading is its list
#         teasers: the same, and the list ends at prose, too
# kind    A paragraph is marked, never deleted. byline and caption need a short paragraph, or one
#         without a verb: "by" and "above" begin sentences, too.
#: words+  where{start|whole|any|section|teasers}  kind{boilerplate|byline|credit|caption|notice}
a correction                                    start  notice
a general view                                  start  caption
a headline                                      start  notice
a post published by                             start  boilerplate
a post shared by                                start  boilerplate
a post shared by                                any    boilerplate
a previous article                              start  notice
a previous story                                start  notice
a previous version of the                       start  notice
a previous version of this                      start  notice
a version of this article appears in print      start  boilerplate
a version of this article first appeared        start  boilerplate
a view of                                       start  caption
about us                                        whole  boilerplate
above                                           start  caption
accept all cookies                              start  boilerplate
accept cookies                                  start  boilerplate
accept cookies                                  any    boilerplate
accept our cookie policy                        any    boilerplate
ad                                              whole  boilerplate
ad blocker                                      any    boilerplate
adblocker                                       any    boilerplate
add a comment                                   whole  boilerplate
additional reporting by                         start  byline
advert                                          whole  boilerplate
advertisement                                   whole  boilerplate
advertisement                                   start  boilerplate
advertisements                                  whole  boilerplate
affiliate links                                 any    boilerplate
afp                                             whole  byline
afp via                                         any    credit
agence france-presse                            whole  byline
agencies                                        whole  byline
agree that we may contact                       any    boilerplate
agree to our terms                              any    boilerplate
alamy                                           any    credit
alamy                                           whole  credit
all content copyright                           start  boilerplate
all photos by                                   any    credit
all rights reserved                             whole  boilerplate
all rights reserved                             start  boilerplate
all rights reserved                             any    boilerplate
allow instagram content                         start  boilerplate
allow twitter content                           start  boilerplate
allow youtube content                           start  boilerplate
already a subscriber                            whole  boilerplate
already a subscriber sign in                    whole  boilerplate
already have an account                         start  boilerplate
also read                                       start  boilerplate
amplification                                   start  notice
an aerial view                                  start  caption
an earlier article                              start  notice
an earlier report                               start  notice
an earlier story                                start  notice
an earlier version of the                       start  notice
an earlier version of this                      start  notice
an error occurred                               start  boilerplate
anadolu agency                                  any    credit
analysis                                        whole  boilerplate
ap                                              whole  byline
ap photo                                        any    credit
apology                                         start  notice
archive photo                                   start  credit
are pictured in                                 any    caption
are shown in this                               any    caption
article continues after advertisement           whole  boilerplate
article continues below                         whole  boilerplate
article continues below advertisement           whole  boilerplate
associated press                                whole  byline
associated press photo                          any    credit
associated press writer                         start  byline
back to top                                     whole  boilerplate
backgrid                                        any    credit
backgrid                                        whole  credit
because of an editing error                     start  notice
because of an editing error                     any    notice
because of an error                             start  notice
because of an error                             any    notice
become a member                                 start  boilerplate
become a subscriber                             start  boilerplate
below                                           start  caption
bibliography                                      section  boilerplate
bloomberg via                                   any    credit
bottom                                          start  caption
breaking                                        whole  boilerplate
breaking news                                   whole  boilerplate
business editor                                 whole  byline
buy now                                         whole  boilerplate
by                                              start  byline
by clicking                                     start  boilerplate
by clicking accept                              start  boilerplate
by clicking sign up                             start  boilerplate
by clicking subscribe                           start  boilerplate
by continuing to use                            start  boilerplate
by our staff                                    whole  byline
by registering you agree                        start  boilerplate
by signing up                                   start  boilerplate
by staff                                        whole  byline
by submitting                                   start  boilerplate
by subscribing you agree                        start  boilerplate
by using this site                              start  boilerplate
can be contacted at                             any    byline
can be reached at                               any    byline
cancel anytime                                  any    boilerplate
cancel at any time                              any    boilerplate
caption                                         start  caption
check your inbox                                start  boilerplate
city desk                                       whole  byline
clarification                                   start  notice
clarifications                                  start  notice
click here                                      start  boilerplate
click here to                                   any    boilerplate
click on the                                    start  boilerplate
click to                                        start  boilerplate
clockwise from                                  start  caption
clockwise from top                              start  caption
close                                           whole  boilerplate
cnn wire                                        whole  byline
comments                                        whole  boilerplate
comments are closed                             whole  boilerplate
comments have been                              start  boilerplate
compiled by                                     start  byline
connect with us                                 start  boilerplate
contact the author                              start  boilerplate
contact the newsroom                            start  boilerplate
contact the reporter                            start  boilerplate
contact us                                      whole  boilerplate
continue reading                                whole  boilerplate
continue reading the main story                 whole  boilerplate
contributed                                     whole  credit
contributed photo                               whole  credit
contributed reporting                           any    byline
contributed to this article                     any    byline
contributed to this report                      any    byline
contributed to this story                       any    byline
contributed writing                             any    byline
contributing reporter                           start  byline
cookie policy                                   whole  boilerplate
cookie settings                                 start  boilerplate
cookie settings                                 any    boilerplate
cookies on your device                          any    boilerplate
copy link                                       whole  boilerplate
copyright                                       start  boilerplate
corbis                                          any    credit
correction                                      start  notice
corrections                                     start  notice
correspondent                                   whole  byline
court reporter                                  whole  byline
courtesy                                        start  credit
courtesy                                        whole  credit
courtesy of                                     start  credit
courtesy photo                                  any    credit
courtesy photo                                  whole  credit
covers courts for                               any    byline
create a free account                           start  boilerplate
create an account                               start  boilerplate
created                                         start  byline
creative commons                                any    credit
credit                                          start  credit
credits                                         start  credit
crime reporter                                  whole  byline
date                                            start  byline
delivered straight to your inbox                any    boilerplate
delivered to your inbox                         any    boilerplate
developing story                                whole  boilerplate
do not sell my                                  start  boilerplate
do you have a story                             start  boilerplate
do you have a tip                               start  boilerplate
do you have information                         start  boilerplate
don't miss                                      start  boilerplate
donate                                          whole  boilerplate
donate now                                      whole  boilerplate
download our                                    start  boilerplate
download our app                                any    boilerplate
download the                                    start  boilerplate
download the app                                whole  boilerplate
download the app                                any    boilerplate
due to a reporting error                        start  notice
due to an editing error                         start  notice
due to an editing error                         any    notice
e-mail us at                                    start  boilerplate
earlier version of this article                 any    notice
earlier version of this report                  any    notice
earlier version of this story                   any    notice
earlier versions of this                        any    notice
edited by                                       start  byline
editing by                                      start  byline
editor                                          whole  byline
editor's note                                   start  notice
editor's picks                                  whole  boilerplate
editors note                                    start  notice
editors' note                                   start  notice
editors' picks                                  whole  boilerplate
education reporter                              whole  byline
email the reporter                              start  boilerplate
email this article                              whole  boilerplate
email us at                                     start  boilerplate
embed from getty images                         start  boilerplate
enable javascript                               start  boilerplate
end                                             whole  boilerplate
end of article                                  whole  boilerplate
ends                                            whole  boilerplate
enter your email                                start  boilerplate
enter your email address                        any    boilerplate
epa                                             whole  credit
epa efe                                         any    credit
epa-efe                                         any    credit
erroneously reported                            any    notice
erroneously said                                any    notice
erroneously stated                              any    notice
exclusive                                       whole  boilerplate
external links                                    section  boilerplate
facebook                                        whole  boilerplate
faq                                             whole  boilerplate
file                                            start  credit
file                                            whole  credit
file image                                      start  credit
file photo                                      start  credit
file photo                                      any    credit
file photo                                      whole  credit
file photograph                                 start  credit
filed under                                     start  boilerplate
filmmagic                                       any    credit
find us on                                      start  boilerplate
first published                                 start  byline
follow                                          whole  boilerplate
follow her on twitter                           any    byline
follow him on twitter                           any    byline
follow me on                                    start  boilerplate
follow our                                      start  boilerplate
follow them on twitter                          any    byline
follow us                                       whole  boilerplate
follow us for                                   start  boilerplate
follow us on                                    start  boilerplate
follow us on facebook                           any    boilerplate
follow us on instagram                          any    boilerplate
follow us on twitter                            any    boilerplate
follow us on x                                  any    boilerplate
following                                       whole  boilerplate
footage                                         start  credit
for more information visit                      start  boilerplate
for more news                                   start  boilerplate
for more on                                     start  boilerplate
for the record                                  start  notice
free trial                                      any    boilerplate
from                                            start  byline
from left                                       start  caption
from left to right                              start  caption
from our correspondent                          whole  byline
further reading                                   section  boilerplate
gallery                                         whole  boilerplate
gave an incorrect                               any    notice
gave the wrong                                  any    notice
get alerts                                      start  boilerplate
get all the                                     start  boilerplate
get breaking news                               start  boilerplate
get more                                        start  boilerplate
get our                                         start  boilerplate
get the app                                     whole  boilerplate
get the day's                                   start  boilerplate
get the latest                                  start  boilerplate
get unlimited access                            start  boilerplate
getty                                           whole  credit
getty images                                    any    credit
getty images                                    whole  credit
gift article                                    whole  boilerplate
give this article                               whole  boilerplate
got a story                                     start  boilerplate
got a tip                                       start  boilerplate
graphic by                                      start  credit
handout                                         start  credit
handout                                         whole  credit
handout photo                                   any    credit
has been amended to                             any    notice
has been corrected to                           any    notice
has been retracted                              any    notice
has been revised to                             any    notice
has been updated to reflect                     any    notice
has been withdrawn                              any    notice
have a tip                                      start  boilerplate
have your say                                   start  boilerplate
hide comments                                   start  boilerplate
home                                            whole  boilerplate
if you are affected by                          start  boilerplate
if you have been affected                       start  boilerplate
if you or someone you know                      start  boilerplate
illustration by                                 start  credit
image                                           start  credit
image by                                        start  credit
image caption                                   start  caption
image caption                                   any    caption
image courtesy                                  start  credit
image credit                                    start  credit
image source                                    start  credit
images                                          start  credit
images via                                      any    credit
imago                                           any    credit
in a file photo                                 any    caption
in a previous version                           start  notice
in a story                                      start  notice
in accordance with our cookie policy            any    boilerplate
in accordance with our privacy policy           any    boilerplate
in an article                                   start  notice
in an earlier version                           start  notice
in partnership with                             start  boilerplate
in photos                                       start  boilerplate
in pictures                                     whole  boilerplate
in pictures                                     start  boilerplate
in this article                                 whole  boilerplate
in this courtroom sketch                        start  caption
in this file photo                              start  caption
in this file photo                              any    caption
in this frame grab                              start  caption
in this handout                                 start  caption
in this image                                   start  caption
in this image taken                             start  caption
in this photo                                   start  caption
in this photo provided by                       start  caption
in this photo taken                             start  caption
in this undated handout                         any    caption
in this undated photo                           start  caption
in your inbox                                   any    boilerplate
incorrectly described                           any    notice
incorrectly identified                          any    notice
incorrectly reported                            any    notice
incorrectly said                                any    notice
incorrectly stated                              any    notice
instagram                                       whole  boilerplate
is a correspondent for                          any    byline
is a reporter for                               any    byline
is a staff writer                               any    byline
is pictured in                                  any    caption
is seen in this                                 any    caption
is shown in this                                any    caption
istock                                          any    credit
javascript is disabled                          start  boilerplate
javascript is required                          start  boilerplate
join our telegram                               start  boilerplate
join our whatsapp                               start  boilerplate
join the conversation                           whole  boilerplate
join the conversation                           start  boilerplate
join the discussion                             start  boilerplate
join us                                         whole  boilerplate
join us on                                      start  boilerplate
keep reading                                    whole  boilerplate
key points                                      whole  boilerplate
key takeaways                                   whole  boilerplate
last modified                                   start  byline
last updated                                    start  byline
last updated on                                 start  byline
latest headlines                                whole  boilerplate
latest news                                     whole  boilerplate
leave a comment                                 whole  boilerplate
left                                            start  caption
left to right                                   start  caption
let us know                                     start  boilerplate
letters to the editor                           start  boilerplate
like us on                                      start  boilerplate
like us on facebook                             any    boilerplate
link copied                                     whole  boilerplate
linkedin                                        whole  boilerplate
listen                                          whole  boilerplate
listen on                                       start  boilerplate
listen to article                               whole  boilerplate
listen to the podcast                           start  boilerplate
listen to this article                          whole  boilerplate
live                                            whole  boilerplate
live updates                                    whole  boilerplate
load more                                       whole  boilerplate
loading                                         whole  boilerplate
loading tweet                                   whole  boilerplate
log in                                          whole  boilerplate
log in to                                       start  boilerplate
manage cookies                                  start  boilerplate
manage your preferences                         start  boilerplate
may not be published broadcast rewritten        any    boilerplate
may not be reproduced                           any    boilerplate
media caption                                   start  caption
media caption                                   any    caption
mega                                            whole  credit
mega agency                                     any    credit
menu                                            whole  boilerplate
min read                                        start  boilerplate
minute read                                     start  boilerplate
minutes read                                    start  boilerplate
misidentified                                   any    notice
misspelled                                      any    notice
misspelt                                        any    notice
misstated                                       any    notice
mistakenly reported                             any    notice
mistakenly said                                 any    notice
mistakenly stated                               any    notice
modified                                        start  byline
more from                                       start  boilerplate
more from this section                          whole  boilerplate
more on                                         start  boilerplate
more on this story                              whole  boilerplate
more on this topic                              whole  boilerplate
more stories                                    whole  boilerplate
more stories                                      teasers  boilerplate
more to come                                    whole  boilerplate
more to follow                                  whole  boilerplate
more top stories                                whole  boilerplate
most popular                                    whole  boilerplate
most read                                       whole  boilerplate
most viewed                                     whole  boilerplate
never miss a                                    start  boilerplate
news desk                                       whole  byline
news staff                                      whole  byline
newsletter                                      whole  boilerplate
newsletter sign up                              start  boilerplate
newsletters                                     whole  boilerplate
newsroom                                        whole  byline
next article                                    whole  boilerplate
next story                                      whole  boilerplate
note to readers                                 start  notice
now playing                                     whole  boilerplate
nurphoto                                        any    credit
oops something went wrong                       start  boilerplate
open image modal                                whole  boilerplate
opinion                                         whole  boilerplate
originally published                            start  boilerplate
other sources                                     section  boilerplate
our article on                                  start  notice
our correspondent                               start  byline
our daily newsletter                            start  boilerplate
our earlier report                              start  notice
our free newsletter                             any    boilerplate
our morning newsletter                          start  boilerplate
our report on                                   start  notice
our standards                                   start  boilerplate
our story on                                    start  notice
owing to an editing error                       start  notice
pa media                                        whole  byline
page not found                                  start  boilerplate
paid content                                    whole  boilerplate
permission to load the instagram media          any    boilerplate
photo                                           start  credit
photo by                                        start  credit
photo caption                                   start  caption
photo courtesy                                  start  credit
photo courtesy                                  any    credit
photo courtesy of                               start  credit
photo credit                                    start  credit
photo gallery                                   whole  boilerplate
photo provided by                               any    credit
photo via                                       any    credit
photograph                                      start  credit
photograph by                                   start  credit
photography by                                  start  credit
photos                                          start  boilerplate
photos by                                       start  credit
pic.twitter.com                                 start  boilerplate
picture                                         start  credit
picture by                                      start  credit
pictured                                        start  caption
pictured above                                  start  caption
pictured here                                   start  caption
pictured in                                     any    caption
pictured left                                   start  caption
pictured right                                  start  caption
pictures by                                     start  credit
pinterest                                       whole  boilerplate
play video                                      whole  boilerplate
please check your                               start  boilerplate
please enable javascript                        start  boilerplate
please enter                                    start  boilerplate
please wait                                     whole  boilerplate
political editor                                whole  byline
pool                                            whole  credit
pool photo                                      any    credit
pool via                                        any    credit
post a comment                                  whole  boilerplate
posted                                          start  byline
posted at                                       start  byline
posted by                                       start  boilerplate
posted on                                       start  byline
press association                               whole  byline
previous article                                whole  boilerplate
previous version of this article                any    notice
previous version of this report                 any    notice
previous version of this story                  any    notice
previous versions of this                       any    notice
print                                           whole  boilerplate
print this article                              whole  boilerplate
privacy policy                                  whole  boilerplate
privacy policy and terms                        any    boilerplate
products featured                               start  boilerplate
promoted                                        whole  boilerplate
promoted stories                                whole  boilerplate
provided                                        whole  credit
publication date                                start  byline
published                                       start  byline
published at                                    start  byline
published by                                    start  byline
published on                                    start  byline
published with permission                       start  boilerplate
reach the author                                start  boilerplate
reach the reporter                              start  boilerplate
read also                                       start  boilerplate
read full article                               whole  boilerplate
read more                                       whole  boilerplate
read more                                       start  boilerplate
read more here                                  whole  boilerplate
read next                                       whole  boilerplate
read on                                         whole  boilerplate
read our                                        start  boilerplate
read the full                                   start  boilerplate
read the full story                             whole  boilerplate
recommended                                     whole  boilerplate
recommended for you                             whole  boilerplate
recommended reading                               teasers  boilerplate
recommended stories                             whole  boilerplate
reddit                                          whole  boilerplate
references                                        section  boilerplate
register                                        whole  boilerplate
regret the error                                any    notice
related                                         whole  boilerplate
related article                                 start  boilerplate
related articles                                whole  boilerplate
related articles                                  teasers  boilerplate
related content                                 whole  boilerplate
related coverage                                whole  boilerplate
related news                                      teasers  boilerplate
related stories                                 whole  boilerplate
related stories                                   teasers  boilerplate
related story                                   start  boilerplate
related topics                                  whole  boilerplate
related video                                   start  boilerplate
report by                                       start  byline
reported by                                     start  byline
reported from                                   any    byline
reported in error                               any    notice
reporting by                                    start  byline
reporting from                                  any    byline
reprinted with permission                       start  boilerplate
republished with permission                     start  boilerplate
retracted                                       start  notice
retraction                                      start  notice
reuters                                         whole  byline
reuters photo                                   any    credit
rex features                                    any    credit
right                                           start  caption
rss                                             whole  boilerplate
save                                            whole  boilerplate
save article                                    whole  boilerplate
save for later                                  whole  boilerplate
saved                                           whole  boilerplate
screen grab                                     start  credit
screengrab                                      start  credit
screengrab via                                  any    credit
screenshot                                      start  credit
screenshot                                      whole  credit
screenshot via                                  any    credit
scroll down                                     start  boilerplate
scroll for                                      start  boilerplate
search                                          whole  boilerplate
see also                                        start  boilerplate
see also                                          teasers  boilerplate
see more                                        whole  boilerplate
see more                                        start  boilerplate
seen here                                       start  caption
send tips to                                    start  boilerplate
send us your                                    start  boilerplate
senior reporter                                 whole  byline
senior writer                                   whole  byline
setting the record straight                     start  notice
share                                           whole  boilerplate
share on facebook                               whole  boilerplate
share on twitter                                whole  boilerplate
share this                                      whole  boilerplate
share this article                              whole  boilerplate
share this story                                whole  boilerplate
share via email                                 whole  boilerplate
share your story                                start  boilerplate
share your thoughts                             whole  boilerplate
shop now                                        whole  boilerplate
show comments                                   start  boilerplate
show less                                       whole  boilerplate
show more                                       whole  boilerplate
shown here                                      start  caption
shutterstock                                    any    credit
shutterstock                                    whole  credit
sign in                                         whole  boilerplate
sign in to                                      start  boilerplate
sign up                                         whole  boilerplate
sign up for our                                 start  boilerplate
sign up for our newsletter                      any    boilerplate
sign up for the                                 start  boilerplate
sign up for the newsletter                      any    boilerplate
sign up here                                    start  boilerplate
sign up now                                     start  boilerplate
sign up to                                      start  boilerplate
sign up to our newsletter                       any    boilerplate
sign up today                                   start  boilerplate
sipa usa                                        any    credit
sister links                                      section  boilerplate
site map                                        whole  boilerplate
sitemap                                         whole  boilerplate
skip advertisement                              whole  boilerplate
skip to content                                 whole  boilerplate
skip to main content                            whole  boilerplate
something went wrong                            start  boilerplate
source                                          start  credit
sources                                           section  boilerplate
special to the                                  start  byline
splash                                          whole  credit
splash news                                     any    credit
splash news                                     whole  credit
sponsored                                       whole  boilerplate
sponsored by                                    start  boilerplate
sponsored content                               whole  boilerplate
staff                                           whole  byline
staff report                                    start  byline
staff report                                    whole  byline
staff reporter                                  start  byline
staff reporter                                  whole  byline
staff reports                                   start  byline
staff reports                                   whole  byline
staff writer                                    start  byline
staff writer                                    whole  byline
start your free trial                           start  boilerplate
stated in error                                 any    notice
stay informed                                   start  boilerplate
stay tuned                                      start  boilerplate
stay up to date                                 start  boilerplate
stock image                                     start  credit
stock image                                     whole  credit
stock photo                                     start  credit
stock photo                                     any    credit
store cookies on your device                    any    boilerplate
story by                                        start  byline
story continues after this advertisement        whole  boilerplate
story continues below                           whole  boilerplate
story continues below advertisement             whole  boilerplate
straight to your inbox                          any    boilerplate
submitted                                       whole  credit
submitted photo                                 whole  credit
subscribe                                       whole  boilerplate
subscribe and                                   start  boilerplate
subscribe for                                   start  boilerplate
subscribe here                                  start  boilerplate
subscribe now                                   whole  boilerplate
subscribe to                                    start  boilerplate
subscribe to our newsletter                     any    boilerplate
subscribe today                                 whole  boilerplate
supplied                                        whole  credit
support independent                             start  boilerplate
support local journalism                        start  boilerplate
support our journalism                          start  boilerplate
support us                                      whole  boilerplate
swipe                                           start  boilerplate
table of contents                               whole  boilerplate
tags                                            whole  boilerplate
tailor your experience                          any    boilerplate
take our poll                                   start  boilerplate
take our quiz                                   start  boilerplate
take our survey                                 start  boilerplate
tap here                                        start  boilerplate
tap to unmute                                   whole  boilerplate
tell us what you think                          start  boilerplate
terms and conditions                            whole  boilerplate
terms of service                                whole  boilerplate
terms of service and privacy policy             any    boilerplate
terms of use                                    whole  boilerplate
terms of use and privacy policy                 any    boilerplate
text by                                         start  byline
thank you for reading                           start  boilerplate
thank you for subscribing                       start  boilerplate
thanks for reading                              start  boilerplate
the article has been corrected                  any    notice
the article was amended                         start  notice
the associated press                            whole  byline
the best of                                     start  boilerplate
the error was ours                              any    notice
the mistake was ours                            any    notice
this article contains affiliate links           start  boilerplate
this article first appeared                     start  boilerplate
this article has been amended                   start  notice
this article has been clarified                 start  notice
this article has been corrected                 start  notice
this article has been updated                   start  notice
this article includes content provided by       start  boilerplate
this article is for subscribers                 start  boilerplate
this article is free                            start  boilerplate
this article originally appeared                start  boilerplate
this article was amended                        start  notice
this article was corrected                      start  notice
this article was originally published           start  boilerplate
this article was updated                        start  notice
this booking photo                              start  caption
this combination of                             start  caption
this combination photo                          start  caption
this content is blocked                         start  boilerplate
this content is not available                   start  boilerplate
this copy has been                              start  notice
this corrects                                   any    notice
this embed is not available                     start  boilerplate
this file photo shows                           start  caption
this image shows                                start  caption
this is a developing story                      whole  boilerplate
this item has been                              start  notice
this material may not be published              start  boilerplate
this photo shows                                start  caption
this piece has been                             start  notice
this post contains affiliate links              start  boilerplate
this post has been corrected                    start  notice
this post has been updated                      start  notice
this report has been                            start  notice
this report was compiled                        start  byline
this report was produced                        start  boilerplate
this site uses cookies                          start  boilerplate
this sketch                                     start  caption
this story corrects                             start  notice
this story first appeared                       start  boilerplate
this story has been amended                     start  notice
this story has been clarified                   start  notice
this story has been corrected                   start  notice
this story has been shared                      start  boilerplate
this story has been updated                     start  notice
this story is for subscribers                   start  boilerplate
this story originally appeared                  start  boilerplate
this story was corrected                        start  notice
this story was originally published             start  boilerplate
this story was updated                          start  notice
this undated image                              start  caption
this undated photo                              start  caption
this version corrects                           start  notice
this version of the story                       start  notice
this video can not be played                    start  boilerplate
this video is not available                     start  boilerplate
this website uses cookies                       start  boilerplate
to continue reading                             start  boilerplate
to display this content                         start  boilerplate
to improve your experience                      any    boilerplate
to read more                                    start  boilerplate
to view this content                            start  boilerplate
to view this video                              start  boilerplate
top                                             whole  boilerplate
top                                             start  caption
top stories                                     whole  boilerplate
topics                                          whole  boilerplate
trending                                        whole  boilerplate
trending now                                    whole  boilerplate
tweet by                                        start  boilerplate
twitter                                         whole  boilerplate
universal images group                          any    credit
unlimited access                                any    boilerplate
unlock this                                     start  boilerplate
unmute                                          whole  boilerplate
unsubscribe at any time                         start  boilerplate
unsubscribe at any time                         any    boilerplate
up next                                         whole  boilerplate
update                                          start  notice
updated                                         whole  boilerplate
updated                                         start  byline
updated at                                      start  byline
updated on                                      start  byline
upi                                             whole  byline
use of cookies                                  any    boilerplate
via ap                                          any    credit
via getty                                       any    credit
via reuters                                     any    credit
video                                           start  boilerplate
video by                                        start  credit
video caption                                   start  caption
video credit                                    start  credit
video player is loading                         whole  boilerplate
view comments                                   whole  boilerplate
view comments                                   start  boilerplate
view gallery                                    whole  boilerplate
view image in fullscreen                        whole  boilerplate
view more                                       whole  boilerplate
view on instagram                               whole  boilerplate
view on twitter                                 whole  boilerplate
view this post on instagram                     whole  boilerplate
view this post on instagram                     start  boilerplate
view this post on instagram                     any    boilerplate
vote in our                                     start  boilerplate
waiting for your permission to load             start  boilerplate
was amended to                                  any    notice
was corrected to                                any    notice
was updated to                                  any    notice
watch                                           whole  boilerplate
watch live                                      whole  boilerplate
watch live                                      start  boilerplate
watch more                                      start  boilerplate
watch now                                       whole  boilerplate
watch the full                                  start  boilerplate
watch the video                                 start  boilerplate
we and our partners                             start  boilerplate
we apologise                                    start  notice
we apologise for the error                      any    notice
we apologise for the mistake                    any    notice
we apologize                                    start  notice
we apologize for the error                      any    notice
we are withdrawing                              start  notice
we ask for your permission before anything is loaded  start  boilerplate
we got it wrong                                 start  notice
we have removed                                 start  notice
we have withdrawn                               start  notice
we made a mistake                               start  notice
we made an error                                start  notice
we may earn a commission                        start  boilerplate
we may receive a commission                     start  boilerplate
we regret the error                             start  notice
we regret the error                             any    notice
we use cookies                                  start  boilerplate
we value your privacy                           start  boilerplate
we were wrong                                   start  notice
web staff                                       whole  byline
what do you think                               start  boilerplate
what you need to know                           whole  boilerplate
whatsapp                                        whole  boilerplate
wikimedia commons                               any    credit
wire report                                     whole  byline
wire reports                                    whole  byline
wire services                                   whole  byline
wireimage                                       any    credit
with reporting by                               start  byline
withdrawal                                      start  notice
withdrawn                                       start  notice
without express written permission              any    boilerplate
words by                                        start  byline
write to us                                     start  boilerplate
writing by                                      start  byline
written by                                      start  byline
wrongly reported                                any    notice
wrongly said                                    any    notice
wrongly stated                                  any    notice
you can unsubscribe                             start  boilerplate
you have reached your                           start  boilerplate
you have read your                              start  boilerplate
you may also like                               whole  boilerplate
you might also like                             whole  boilerplate
you need to enable javascript                   start  boilerplate
your browser does not support                   start  boilerplate
your browser is not supported                   start  boilerplate
your email address                              start  boilerplate
your privacy choices                            start  boilerplate
youtube                                         whole  credit
zuma                                            whole  credit
zuma press                                      any    credit
zumapress                                       any    credit
