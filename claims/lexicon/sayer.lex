# Nouns for people who are known by what they say: "critics who call it a gift", "those who say that P".
#: noun
anybody
anyone
critic
detractor
doubter
foe
opponent
other
people
rival
skeptic
those
whoever
