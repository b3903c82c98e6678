# Shortened words as tokens, and the words they stand for, so that "we're not" equals "we are not".
# Where one may stand for two words ('s, 'd) the row gives the more frequent one.
#: word  full
'd   would
'll  will
'm   am
're  are
's   is
've  have
ca   can
n't  not
wo   will
