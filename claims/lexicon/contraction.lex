# Words written as one that are two tokens, and words that begin with an apostrophe.
# first: the first of the two tokens as written; or "-": one token, the apostrophe in it.
# What has a regular ending (n't 's 're 've 'll 'd 'm) needs no row.
#: word  first?
'bout    -
'cause   -
'em      -
'fore    -
'n       -
'neath   -
'nuff    -
'round   -
'til     -
'tween   -
arent    are
cannot   can
cant     ca
couldnt  could
didnt    did
doesnt   does
dont     do
gimme    gim
gonna    gon
gotta    got
hadnt    had
hasnt    has
havent   have
isnt     is
lemme    lem
shouldnt  should
wanna    wan
wasnt    was
werent   were
wont     wo
wouldnt  would
