# Words before a role that is held no more: "a former prosecutor", "the retired judge".
#: word
erstwhile
ex
ex-
former
formerly
once
one-time
onetime
retired
