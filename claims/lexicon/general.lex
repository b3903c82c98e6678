# Words that make a sentence tell of many occasions, of none, or of a few picked out of many: what
# differs may differ from one to the next.
#: word
all
always
any
anybody
anyone
anything
daily
each
either
every
everybody
everyone
frequently
generally
if
include
included
includes
including
normally
often
or
rarely
regularly
seldom
sometimes
unless
usually
weekly
whenever
wherever
