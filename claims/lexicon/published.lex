# What an outlet publishes, and what its notices say that this did: "our report said that", "we gave
# her age as 16".
#: word  part{thing|tells}
article        thing
called         tells
caption        thing
column         thing
described      tells
gave           tells
headline       thing
identified     tells
implied        tells
item           thing
listed         tells
misidentified  tells
misspelled     tells
misstated      tells
named          tells
obituary       thing
placed         tells
profile        thing
put            tells
quoted         tells
referred       tells
report         thing
reported       tells
review         thing
said           tells
stated         tells
story          thing
suggested      tells
version        thing
we             thing
wrote          tells
