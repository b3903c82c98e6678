# Shortened words as tokens, and the words they stand for, so that "we're not" equals "we are not".
# Where one may stand for two words ('s, 'd) the row gives the more frequent one.
#: word  full
'bout   about
'cause  because
'd      would
'em     them
'll     will
'm      am
're     are
's      is
'til    till
've     have
ca      can
n't     not
wo      will
