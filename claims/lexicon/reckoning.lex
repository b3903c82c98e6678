# Whose word something is by: "by the union's count, nine in ten were out".
#: noun
account
accounting
admission
assessment
calculation
count
estimate
estimation
figuring
math
reckoning
tally
telling
version
