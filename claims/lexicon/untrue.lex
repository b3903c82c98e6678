# Words that call something said untrue, beside the noun, verb or copula that holds it: "the claim that P
# is nonsense", "called the report bogus", "falsely said that P".
# kind: how = an adverb of saying; what = an adjective or noun.
#: word  kind{how|what}
absurd  what
baseless  what
bogus  what
debunked  what
discredited  what
disproved  what
disproven  what
erroneously  how
fabricated  what
fabrication  what
fake  what
false  what
falsehood  what
falsely  how
fiction  what
garbage  what
groundless  what
hoax  what
inaccurate  what
inaccurately  how
incorrect  what
incorrectly  how
laughable  what
lie  what
lies  what
ludicrous  what
misleading  what
mistaken  what
mistakenly  how
myth  what
nonsense  what
nonsensical  what
preposterous  what
refuted  what
ridiculous  what
rubbish  what
silly  what
spurious  what
unfounded  what
untrue  what
untruthfully  how
wrong  what
wrongly  how
