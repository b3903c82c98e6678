# Words that say that what a clause tells was so before, or is so now and was not before: "once supported
# the tax", "now opposes it".
# when: then = before; now = now, or after what was before; passed = before, and the word alone says that
#   it is so no longer ("used to"); no = it says nothing of the kind;
#   present = so at present, and it says nothing of before.
#: word+  when{then|now|passed|present|no}
at first  then
at one point  then
at one time  then
at present  present
at the moment  present
at this moment  present
at this time  present
currently  present
eventually  now
first claimed  then
first denied  then
first insisted  then
first said  then
first suggested  then
first told  then
for now  no
formerly  then
had earlier  then
has since  now
have since  now
in the end  now
in the past  then
initially  then
later  now
no longer  now
now  now
nowadays  now
once  then
originally  then
presently  present
previously  then
right now  present
since then  now
subsequently  now
these days  now
ultimately  now
used to  passed
