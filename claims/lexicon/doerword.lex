# Words beside the deeds of deed.lex that tell who did it.
# doer  after: "the work of a clerk"; before: "the author of the letter"; head: "a clerk is behind it", and
#       may have had it done; confess: "a clerk has confessed to having ..."; several: where it stands
#       others did it as well
#: word+  doer{after|before|head|confess|several}
acknowledge      confess
admit            confess
along with       several
alongside        several
also             several
among            several
another          several
as well          several
author of        before
be down to       after
behind           head
blame on         after
both             several
brainchild of    after
come from        after
concede          confess
confess          confess
credit with      before
culprit in       before
doing of         after
guilty of        head
hand of          after
handiwork of     after
help             several
jointly          several
one of           several
originate with   after
others           several
own              confess
responsible for  head
source of        before
stem from        after
to blame         head
together         several
too              several
trace to         after
winner of        before
work of          after
