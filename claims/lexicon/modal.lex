# Words that take a clause out of plain assertion.
#
# mode  ability, inability (it cannot be), possible, likely, certain, duty, advice, permitted, future,
#       planned, wish, attempt, conditional, question, purpose, hedged (somebody thinks so), alleged
#       (an accusation), necessity (what it governs is needed), done and not_done (it came about or
#       did not), ceased and past_only (it was so before, and is not now)
# note  when it says something else
#: word  mode{ability|inability|possible|likely|certain|duty|advice|permitted|future|planned|wish|attempt|conditional|question|purpose|hedged|alleged|necessity|done|not_done|ceased|past_only}  note?
'd                 conditional  or "had"
'll                future       -
agree to           planned      -
aim to             planned      -
alleged            alleged      -
allegedly          alleged      -
apparently         hedged       -
appear to          hedged       -
as long as         conditional  -
assuming           conditional  -
attempt to         attempt      -
be able to         ability      past: usually done
be about to        future       -
be accused of      alleged      -
be alleged to      alleged      -
be allowed to      permitted    -
be believed to     hedged       -
be bound to        certain      -
be certain to      certain      -
be charged with    alleged      -
be due to          future       -
be expected to     future       -
be feared          hedged       -
be forced to       duty         past: done
be free to         permitted    -
be going to        future       -
be likely to       likely       -
be meant to        duty         -
be obliged to      duty         -
be permitted to    permitted    -
be presumed        hedged       -
be reported to     hedged       -
be required to     duty         -
be rumored to      hedged       -
be rumoured to     hedged       -
be said to         hedged       -
be scheduled to    future       -
be set to          future       -
be slated to       future       -
be supposed to     duty         -
be sure to         certain      -
be suspected of    alleged      -
be thought to      hedged       -
be to              future       "is to appear"
be unable to       inability    -
be understood to   hedged       -
begin to           done         -
can                ability      -
cease to           ceased       it was so before
certainly          certain      -
clearly            certain      -
conceivably        possible     -
consider           possible     with -ing
continue to        done         -
could              ability      past or hypothetical: hedged when it tells of the future
dare to            done         -
decline to         not_done     -
definitely         certain      -
evidently          hedged       -
except if          necessity    -
expected           future       -
fail to            not_done     -
had to             duty         -
happen to          done         -
has to             duty         -
have to            duty         "had to V": it was so; "had to have V-ed": necessity
hope to            wish         -
hopefully          wish         -
if                 conditional  the clause it opens, and the one that depends on it
impossible         inability    -
in case            conditional  -
in order to        purpose      does not say that it came about
in the event of    conditional  -
in the event that  conditional  -
inevitably         certain      -
intend to          planned      -
likely             likely       -
manage to          done         -
may                possible     -
maybe              possible     -
might              possible     -
must               duty         or a guess: "must have V-ed" is necessity
necessarily        certain      under negation: open
necessary          necessity    -
need               necessity    of a thing: "needs a pull of the trigger"
need to            duty         -
needed to          duty         -
needs to           duty         -
offer to           planned      -
only if            necessity    the clause it opens is needed for the other
ostensibly         hedged       -
ought              advice       -
perhaps            possible     -
plan to            planned      -
planned            planned      -
possible           possible     -
possible to        ability      -
possibly           possible     -
potential          possible     -
potentially        possible     -
prepare to         planned      -
presumably         likely       -
probably           likely       -
promise to         planned      -
proposed           planned      -
provided that      conditional  -
providing          conditional  -
purportedly        alleged      -
refuse to          not_done     -
reportedly         hedged       -
seek to            attempt      -
seem to            hedged       -
seemingly          hedged       -
shall              duty         in rules; else future
should             advice       -
so that            purpose      -
start to           done         -
stop               ceased       with -ing
suppose            conditional  -
supposedly         alleged      -
supposing          conditional  -
surely             certain      -
suspected          alleged      -
tend to            hedged       -
theoretically      possible     -
threaten to        planned      -
try to             attempt      -
undoubtedly        certain      -
unless             conditional  -
used to            past_only    it was so, and is not now
vow to             planned      -
want to            wish         -
were it not for    conditional  -
whether            question     -
will               future       -
without            necessity    under "could not", "cannot"
would              conditional  also the future seen from the past
would-be           alleged      -
’d                 conditional  or "had"
’ll                future       -
