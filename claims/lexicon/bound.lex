# A word before a date or a time of day that makes it one end of a span: what is done "by May" is done in
# May or before. of: what lies inside the span, one moment (it rang "after six") or a state throughout (it
# rang "until six").
#: word  end{last|first}  of{moment|state}
after   first  moment
before  last   moment
by      last   moment
from    first  state
past    first  moment
since   first  state
till    last   state
until   last   state
within  last   moment
