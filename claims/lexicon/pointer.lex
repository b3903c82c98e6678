# Nouns that stand for something said before ("denied the allegation", "called that account false").
# kind: accusing = that somebody did wrong; telling = that something is so; saying = words, of which
#   only that they are untrue says that what they say is; deed = what is denied by that name before
#   anybody is quoted with it ("denied any wrongdoing");
#   bare = a pronoun; nobodys = before such a noun it points at nothing.
# An offer, an idea or a plan is not here: to reject it is no denial.
#: noun  kind{accusing|telling|saying|deed|bare|nobodys}
account  telling
accusation  accusing
allegation  accusing
answer  saying
any  nobodys
argument  telling
assertion  telling
assessment  telling
characterisation  telling
characterization  telling
charge  accusing
claim  accusing
comment  saying
concern  accusing
connection  deed
contention  telling
criticism  accusing
critique  accusing
description  telling
estimate  telling
explanation  telling
figure  telling
finding  telling
guilt  deed
implication  accusing
insinuation  accusing
interpretation  telling
involvement  deed
it  bare
link  deed
misconduct  deed
objection  accusing
point  telling
remark  saying
report  telling
responsibility  deed
role  deed
rumor  telling
rumour  telling
speculation  telling
statement  telling
suggestion  telling
that  bare
theory  telling
this  bare
tie  deed
wrongdoing  deed
