# Verbs that say of their object, or of the subject of their passive, what it is or is like: "ruled
# the death an accident", "was declared unsafe". Not those that make it so ("elected", "named").
#: word
brand
call
certify
classify
consider
declare
deem
dub
find
hold
judge
label
proclaim
pronounce
rate
rule
term
