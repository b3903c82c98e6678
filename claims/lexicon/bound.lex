# A word before a date that makes it one end of a span: what is done "by May" is done in May or before.
#: word  end{last|first}
after   first
before  last
by      last
from    first
since   first
till    last
until   last
within  last
