# Parts of the body (members of oneof.lex) that run into each other: one blow may be told as of either.
# Each pair stands in the rows of both.
#: part  to*
arm       hand,shoulder
back      hip,neck,shoulder,torso
belly     chest,hip,torso
chest     belly,shoulder,torso
foot      leg
hand      arm
head      neck
hip       back,belly,leg,torso
leg       foot,hip
neck      back,head,shoulder
shoulder  arm,back,chest,neck,torso
torso     back,belly,chest,hip,shoulder
