# Manners that change what an event says: how, on purpose or not, by itself or not.
# name: accidental (without anyone's will or touch) and deliberate exclude each other; alone x
# together; sudden x gradual; secret x open; forced x voluntary; partial x complete;
# temporary x permanent; remote x in_person; first, again: earlier instances; severe, slight: how
# badly somebody is hurt.
#: words  name{accidental|deliberate|alone|together|sudden|gradual|secret|open|forced|voluntary|partial|complete|temporary|permanent|remote|in_person|direct|indirect|first|again|safe|negligent|severe|slight}
a second time                      again
abruptly                           sudden
accidental                         accidental
accidentally                       accidental
again                              again
against her will                   forced
against his will                   forced
against their will                 forced
alone                              alone
anonymously                        secret
at once                            sudden
automatically                      accidental
badly                              severe
behind closed doors                secret
by accident                        accidental
by chance                          accidental
by design                          deliberate
by force                           forced
by herself                         alone
by himself                         alone
by itself                          accidental
by mistake                         accidental
by phone                           remote
by themselves                      accidental  # of things; of persons it is "alone": the subject's class decides
by video                           remote
carelessly                         negligent
completely                         complete
consciously                        deliberate
covertly                           secret
critically                         severe
deliberate                         deliberate
deliberately                       deliberate
directly                           direct
entirely                           complete
for good                           permanent
for now                            temporary
for the first time                 first
forcibly                           forced
forever                            permanent
freely                             voluntary
fully                              complete
gradually                          gradual
gravely                            severe
in concert                         together
in error                           accidental
in full                            complete
in part                            partial
in person                          in_person
in public                          open
in secret                          secret
inadvertent                        accidental
inadvertently                      accidental
indefinitely                       permanent
indirectly                         indirect
intentional                        deliberate
intentionally                      deliberate
involuntarily                      forced
jointly                            together
knowingly                          deliberate
lightly                            slight
mistakenly                         accidental
negligently                        negligent
of his own free will               voluntary
of its own accord                  accidental
on her own                         alone
on his own                         alone
on its own                         accidental
on purpose                         deliberate
on the record                      open
on their own                       accidental
once again                         again
once more                          again
online                             remote
openly                             open
over time                          gradual
partially                          partial
partly                             partial
permanent                          permanent
permanently                        permanent
personally                         direct
premeditated                       deliberate
privately                          secret
provisionally                      temporary
publicly                           open
purposefully                       deliberate
purposely                          deliberate
quietly                            secret
recklessly                         negligent
remotely                           remote
safely                             safe
secretly                           secret
seriously                          severe
severely                           severe
single-handedly                    alone
slightly                           slight
slowly                             gradual
solo                               alone
spontaneous                        accidental
spontaneously                      accidental
step by step                       gradual
suddenly                           sudden
temporarily                        temporary
temporary                          temporary
together                           together
unaccompanied                      alone
unaided                            alone
under duress                       forced
under pressure                     forced
unintended                         accidental
unintentional                      accidental
unintentionally                    accidental
unknowingly                        accidental
unprompted                         accidental
unwittingly                        accidental
via video                          remote
via zoom                           remote
virtually                          remote  # beside a verb of appearing; else a hedge
voluntarily                        voluntary
voluntary                          voluntary
wholly                             complete
wilfully                           deliberate
willful                            deliberate
willfully                          deliberate
willingly                          voluntary
with help                          together
with intent                        deliberate
with others                        together
without a pull of the trigger      accidental
without anyone touching it         accidental
without being touched              accidental
without pulling the trigger        accidental
without the trigger being pressed  accidental
without the trigger being pulled   accidental
without warning                    sudden
