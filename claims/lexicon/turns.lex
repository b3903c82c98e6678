# Sets of states (stateset.lex) of which one is entered and left again: who was taken was freed later.
# first: the one that is entered, if it is always the same: when it was, the other may have come since
#: set  first?
captivity        held
custody          held
employment       employed
evacuation       ordered
flood            -
hospital         in
membership       in
missing          missing
office           in
phase            begun
powered          -
presence_forces  in
trapped          -
