# Verbs that tell who got what only one can get: to whom it was awarded, went or was sold.
# kind  of deed.lex
# note  noun: only with a noun of its kind in the sentence ("went to a village teacher")
#: word+  kind  note{noun}?
auction   buy  -
award     win  noun
give      win  noun
go        win  noun
grant     win  noun
hand      win  noun
present   win  noun
sell      buy  -
sell off  buy  -
