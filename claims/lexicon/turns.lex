# Sets of states (stateset.lex) of which one is entered and left again: who was taken was freed later.
#: set
captivity
custody
employment
evacuation
flood
hospital
membership
missing
office
powered
presence_forces
trapped
