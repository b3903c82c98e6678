# Phrases of notices: an outlet's word that something it published was wrong, or is no longer so.
#
# phrase  lower case, one space between
# kind    correction, clarification, retraction, update, apology; turn: inside a notice, the word
#         between the wrong value and the right one ("it is A, not B"); itself: it is about the
#         article that bears it, whatever else the outlet published; names: it is about how somebody
#         or something is called; article: it names an article
# gives   what stands near it: old = the value that was wrong (after it), new = the right one, -
#         neither. A notice that has no new value withdraws the old one.
#: phrase  kind{correction|clarification|retraction|update|apology|turn|itself|names|article}  gives{old|new}?
a previous version                    correction     old
a previous version of this article    correction     old
a previous version of this story      correction     old
a report on                           article        -
a story in                            article        -
a story on                            article        -
actually                              turn           new
adds details                          update         new
amended                               correction     new
an article about                      article        -
an article in                         article        -
an article last                       article        -
an article on                         article        -
an article published                  article        -
an earlier article                    correction     old
an earlier report                     correction     old
an earlier story                      correction     old
an earlier version                    correction     old
an earlier version of this article    correction     old
an earlier version of this report     correction     old
an earlier version of this story      correction     old
and not                               turn           old
apologise for the error               apology        -
apologises for the error              apology        -
apologize for the error               apology        -
apologizes for the error              apology        -
apology                               apology        -
because of a reporting error          correction     new
because of an editing error           correction     new
can no longer stand by                retraction     old
cannot stand by                       retraction     old
clarification                         clarification  new
clarifications                        clarification  new
clarifies                             clarification  new
confused                              correction     old
contained an error                    correction     old
contained an incorrect                correction     old
corrected                             correction     new
corrected to                          correction     new
corrected version                     correction     new
correction                            correction     new
corrections                           correction     new
corrects the                          correction     new
corrects to                           correction     new
could not be verified                 retraction     old
deleted a tweet                       retraction     old
deleted an earlier tweet              retraction     old
did not meet our standards            retraction     old
disavowed                             retraction     old
does not meet our standards           retraction     old
due to a production error             correction     new
due to a typographical error          correction     new
due to an editing error               correction     new
earlier version                       itself         -
earlier versions                      itself         -
earlier versions of this article      correction     old
earlier versions of this story        correction     old
errata                                correction     new
erratum                               correction     new
erroneously identified                correction     old
erroneously indicated                 correction     old
erroneously listed                    correction     old
erroneously reported                  correction     old
erroneously said                      correction     old
erroneously stated                    correction     old
failed to note                        correction     old
for the record                        correction     new
gave an inaccurate                    correction     old
gave an incorrect                     correction     old
gave the wrong                        correction     old
has been amended                      correction     new
has been corrected                    correction     new
has been removed                      retraction     old
has been retracted                    retraction     old
has been revised                      update         new
has been updated                      update         new
has been updated to clarify           clarification  new
has been updated to reflect           update         new
has been withdrawn                    retraction     old
has retracted                         retraction     old
has withdrawn its                     retraction     old
have been corrected                   correction     new
have been removed                     retraction     old
have retracted                        retraction     old
have withdrawn                        retraction     old
identified                            names          -
in an earlier version                 correction     old
in error                              correction     old
in fact                               turn           new
incorrectly called                    correction     old
incorrectly characterized             correction     old
incorrectly described                 correction     old
incorrectly gave                      correction     old
incorrectly identified                correction     old
incorrectly indicated                 correction     old
incorrectly listed                    correction     old
incorrectly referred to               correction     old
incorrectly reported                  correction     old
incorrectly said                      correction     old
incorrectly stated                    correction     old
incorrectly suggested                 correction     old
instead                               turn           new
instead of                            turn           old
it is                                 turn           new
it was                                turn           new
misattributed                         correction     old
miscalculated                         correction     old
mischaracterised                      correction     old
mischaracterized                      correction     old
misidentified                         correction     old
misprinted                            correction     old
misquoted                             correction     old
misreported                           correction     old
misspelled                            correction     old
misspelt                              correction     old
misstated                             correction     old
mistakenly described                  correction     old
mistakenly identified                 correction     old
mistakenly reported                   correction     old
mistakenly said                       correction     old
mistakenly stated                     correction     old
name                                  names          -
named                                 names          -
names                                 names          -
no longer stands by                   retraction     old
not                                   turn           old
omitted                               correction     old
our earlier report                    correction     old
our report on                         correction     old
overstated                            correction     old
owing to an editing error             correction     new
previous version                      itself         -
previous versions                     itself         -
rather                                turn           new
rather than                           turn           new
rather than the                       turn           old
recanted                              retraction     old
regret the error                      correction     new
regrets the error                     correction     new
reported in error                     correction     old
rescinded its report                  retraction     old
retracted                             retraction     old
retraction                            retraction     old
retracts                              retraction     old
reversed the                          correction     old
revised                               update         new
revises                               update         new
setting the record straight           correction     new
should have made clear                clarification  new
should have read                      clarification  new
should have said                      clarification  new
should have stated                    clarification  new
sorry for the error                   apology        -
spelled                               names          -
spelling                              names          -
spelt                                 names          -
surname                               names          -
taken back                            retraction     old
takes back                            retraction     old
the article                           article        -
the correct date is                   turn           new
the correct figure is                 turn           new
the correct figure was                turn           new
the correct name is                   turn           new
the correct number is                 turn           new
the error was ours                    apology        -
the first paragraph                   itself         -
the first sentence                    itself         -
the headline                          itself         -
the mistake was ours                  apology        -
the right figure is                   turn           new
this article                          itself         -
this article has been clarified       clarification  new
this article has been corrected       correction     new
this article has been updated         update         new
this article was amended              correction     new
this column                           itself         -
this corrects                         correction     new
this page                             itself         -
this post                             itself         -
this story                            itself         -
this story corrects                   correction     new
this story has been clarified         clarification  new
this story has been corrected         correction     new
this story has been updated           update         new
this version corrects                 correction     new
to clarify                            clarification  new
took back                             retraction     old
transposed                            correction     old
typo                                  correction     new
understated                           correction     old
unpublished                           retraction     old
update                                update         new
updated                               update         new
updated to reflect                    update         new
updated with                          update         new
updates                               update         new
updates to                            update         new
updates with                          update         new
was amended                           correction     new
was amended to                        correction     new
was corrected                         correction     new
was described in error                correction     old
was inaccurate                        correction     old
was incorrect                         correction     old
was misidentified                     correction     old
was misspelled                        correction     old
was misstated                         correction     old
was named in error                    correction     old
was reported in error                 correction     old
was retracted                         retraction     old
was updated                           update         new
was updated to clarify                clarification  new
was withdrawn                         retraction     old
was wrong                             correction     old
we apologise                          apology        -
we apologize                          apology        -
we are sorry for                      apology        -
we described                          correction     old
we gave                               correction     old
we have removed                       retraction     old
we made a mistake                     apology        -
we made an error                      apology        -
we named                              correction     old
we regret the error                   correction     new
we reported                           correction     old
we said                               correction     old
we wrote                              correction     old
were incorrect                        correction     old
were misstated                        correction     old
were wrong                            correction     old
withdrawn                             retraction     old
wrongly described                     correction     old
wrongly identified                    correction     old
wrongly reported                      correction     old
wrongly said                          correction     old
wrongly stated                        correction     old
