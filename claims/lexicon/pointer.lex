# Nouns that stand for something said before ("denied the allegation", "called that account false").
# kind: accusing = that somebody did wrong; telling = that something is so; saying = words, of which
#   only that they are untrue says that what they say is; deed = what is denied by that name before
#   anybody is quoted with it ("denied any wrongdoing");
#   holding = it means a claim only where its content stands beside it ("the idea that");
#   bare = a pronoun; nobodys = before such a noun it points at nothing.
# An offer or a plan is not here: to reject it is no denial.
# by: behind this preposition the noun has its content ("accusations of theft").
#: noun  kind{accusing|telling|saying|deed|holding|bare|nobodys}  by{of|to|in|for|with|about}?
account  telling  -
accusation  accusing  of
allegation  accusing  of
answer  saying  -
any  nobodys  -
argument  telling  -
assertion  telling  -
assessment  telling  -
assurance  telling  -
attack  accusing  -
belief  holding  -
characterisation  telling  -
characterization  telling  -
charge  accusing  of
claim  accusing  of
comment  saying  -
complaint  accusing  about
concern  accusing  about
connection  deed  to
contention  telling  -
criticism  accusing  of
critique  accusing  of
depiction  telling  -
description  telling  -
doubt  holding  -
estimate  telling  -
excuse  telling  -
explanation  telling  -
fear  holding  -
figure  telling  -
finding  telling  -
forecast  telling  -
gossip  telling  -
guilt  deed  -
hint  telling  -
idea  holding  -
implication  accusing  -
impression  holding  -
innuendo  accusing  -
insinuation  accusing  of
insistence  telling  -
interpretation  telling  -
involvement  deed  in
it  bare  -
link  deed  to
misconduct  deed  -
narrative  holding  -
notion  holding  -
objection  accusing  to
perception  holding  -
point  telling  -
portrayal  telling  -
possibility  holding  -
prediction  telling  -
premise  holding  -
question  holding  -
rationale  telling  -
remark  saying  -
report  telling  -
responsibility  deed  for
role  deed  in
rumor  telling  of
rumour  telling  of
smear  accusing  -
speculation  telling  -
statement  telling  -
suggestion  telling  of
suspicion  accusing  of
talk  holding  -
that  bare  -
theory  telling  -
this  bare  -
thought  holding  -
tie  deed  to
view  holding  -
warning  telling  -
worry  holding  -
wrongdoing  deed  -
