# Words that name a cause, beside the frames of causes: what stands on either side is kept as written.
# by   before: the effect stands before the word and the cause behind it; verb: the subject is the
#      cause; noun: "the cause of it was ..."
#: word+  by{before|verb|noun}
as a consequence of  before
as a result of       before
because              before
because of           before
blow                 verb
bring about          verb
bring down           verb
bring on             verb
cause                verb
cause                noun
create               verb
culprit              noun
delay                verb
down to              before
drive                verb
due to               before
explanation          noun
force                verb
halt                 verb
hold up              verb
ignite               verb
induce               verb
lead to              verb
let                  verb
on account of        before
origin               noun
owing to             before
produce              verb
prompt               verb
provoke              verb
reason               noun
result in            verb
set off              verb
spark                verb
start                verb
thanks to            before
touch off            verb
trigger              verb
trigger              noun
way                  noun
