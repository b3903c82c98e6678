# Whose word something is: "by the union's count, nine in ten were out", "in Hale's view, it was late",
# "in the words of the coroner, it was an accident".
#: noun  preposition{by|in}*
account       by
accounting    by
admission     by
assessment    by
calculation   by
count         by
estimate      by
estimation    by
figuring      by
judgement     in
judgment      in
math          by
opinion       in
reckoning     by
tally         by
telling       by,in
version       by
view          in
words         in
