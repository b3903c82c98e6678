# Nouns for why something was done: who disputes "the rationale that he fired her for stealing" disputes the
# reason, not that he fired her.
#: noun
excuse
explanation
ground
justification
motive
pretext
rationale
reason
