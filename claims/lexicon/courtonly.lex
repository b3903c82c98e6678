# Sources that are a side only in a story of a court case: "the state argued".
#: role
commonwealth
crown
government
people
state
the commonwealth
the crown
the government
the people
the state
