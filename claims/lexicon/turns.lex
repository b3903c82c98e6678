# Sets of states (stateset.lex) of which one is entered and left again: who was taken was freed later.
#: set
captivity
custody
employment
evacuation
hospital
membership
missing
office
presence_forces
trapped
