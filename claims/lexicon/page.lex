# Words in the classes and ids of a page's elements that tell what stands in them, and words of its
# head lines.
#
# word   one part of a class or id, split at hyphens, underscores and capitals, in lower case
# kind   drop: never the article's text
#        weak: the same, unless the element also bears a `body` word
#        lead: belongs to the head of the article (byline, date); not its text
#        body: the text, or what holds it
#        around: the name that holds it says nothing ("with-sidebar", "category-social")
#        modified: before a date in a head line: the day of a later change
#: word  kind{drop|weak|lead|body|around|modified}
ad                drop
ads               drop
advert            drop
advertisement     drop
advertising       drop
article           body
author            lead
authors           lead
banner            weak
barrier           drop
body              body
breadcrumb        drop
breadcrumbs       drop
byline            lead
caption           drop
category          around
comment           drop
commentlist       drop
comments          drop
consent           drop
content           body
cookie            drop
cookies           drop
copy              body
credit            drop
dateline          lead
disqus            drop
edited            modified
entry             body
footer            weak
format            around
gdpr              drop
has               around
header            weak
hidden            weak
infobox           weak
lede              body
main              body
masthead          weak
menu              drop
meta              lead
metadata          lead
metered           drop
modal             drop
modified          modified
more              weak
nav               drop
navbar            drop
navigation        drop
newsletter        drop
newsletters       drop
no                around
noprint           drop
outbrain          drop
overlay           drop
paginate          drop
pagination        drop
paywall           weak
popular           drop
popup             drop
post              body
print             weak
promo             drop
promos            drop
pubdate           lead
published         lead
rail              weak
recirc            drop
recommended       drop
related           drop
relatedlinks      drop
relatedposts      drop
reply             drop
respond           drop
share             drop
sharing           drop
shoutbox          drop
sidebar           drop
sidenav           drop
signup            drop
skip              weak
social            drop
sponsor           drop
sponsored         drop
status            around
story             body
subscribe         drop
subscription      weak
taboola           drop
tag               around
tags              weak
teaser            weak
teasers           drop
text              body
timestamp         lead
toolbar           drop
trending          drop
type              around
updated           modified
widget            weak
widgets           drop
with              around
without           around
