# How a sentence stands to what was said before it.
# kind: ended = tells that something held until now and no longer does ("will no longer face");
#   since = tells that what it says was not so before;
#   retracts = takes back or corrects what was stated or published; counters = announces that the
#   speaker disputes what stands before.
# Matched on lower-case words as written, the longest first.
#: words+  kind{ended|since|retracts|counters}
any longer                ended
anymore                   ended
apologised  retracts
apologised for            retracts
apologized  retracts
apologized for            retracts
arose from an error       retracts
contradicted              counters
contradicts               counters
contrary to               counters
corrected                 retracts
correction                retracts
corrects                  retracts
countered                 counters
counters                  counters
denied that               counters
denies that               counters
disagreed                 counters
disagrees                 counters
disputed                  counters
disputes                  counters
editing error             retracts
gave the wrong            retracts
has since                 since
have since                since
in error                  retracts
incorrectly               retracts
misidentified             retracts
misprinted                retracts
misspelled                retracts
misspoke                  retracts
misstated                 retracts
mistakenly                retracts
no longer                 ended
not any more              ended
not so                    counters
not true                  counters
now                       since
on the contrary           counters
otherwise                 counters
rebutted                  counters
rejected                  counters
rejects                   counters
retracted                 retracts
retraction                retracts
retracts                  retracts
set the record straight   retracts
should have read          retracts
should have said          retracts
should not have been      retracts
since been                since
since then                since
that is wrong             counters
the reverse               counters
took back                 retracts
took something back       retracts
was wrong                 retracts
were wrong                retracts
withdrew its statement    retracts
withdrew the statement    retracts
