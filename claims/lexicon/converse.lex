# Verbs that tell another verb's event from the other side: "A bought it from B" is "B sold it to A".
#
# base   the verb whose roles are used for both
# roles  ROLE-OF-BASE:ROLE-OF-WORD, where the base's role stands among the word's own. Roles of the
#        word: agent = subject, patient = object, source = "from", recipient = "to", goal = what
#        its preposition governs, topic = "of" or "about"
#: word  base  roles{agent:|patient:|recipient:|source:|goal:|place:|topic:}*
accept         offer       agent:source,recipient:agent,patient:patient
acquire        sell        agent:source,recipient:agent,patient:patient
be married to  marry       agent:agent,patient:patient
belong to      own         agent:goal,patient:agent
borrow         lend        agent:source,recipient:agent,patient:patient
buy            sell        agent:source,recipient:agent,patient:patient
collect        pay         agent:source,recipient:agent,patient:patient
comprise       make up     agent:patient,patient:agent
contain        be in       place:agent,patient:patient
earn           pay         agent:source,recipient:agent,patient:patient
employ         work for    agent:patient,patient:agent
exceed         be below    agent:patient,patient:agent
follow         precede     agent:patient,patient:agent
frighten       fear        agent:patient,patient:agent
get            give        agent:source,recipient:agent,patient:patient
hear           tell        agent:source,recipient:agent,topic:topic
host           visit       agent:patient,patient:agent
import         export      agent:source,recipient:agent,patient:patient
include        be part of  place:agent,patient:patient
inherit        bequeath    agent:source,recipient:agent,patient:patient
learn          teach       agent:source,recipient:agent,topic:topic
lease from     lease to    agent:source,recipient:agent,patient:patient
lose against   beat        agent:recipient,patient:agent
lose to        beat        agent:recipient,patient:agent
obtain         give        agent:source,recipient:agent,patient:patient
outrank        report to   agent:patient,patient:agent
owe            be owed by  agent:recipient,recipient:agent,patient:patient
own            belong to   agent:patient,goal:agent
please         like        agent:patient,patient:agent
purchase       sell        agent:source,recipient:agent,patient:patient
receive        give        agent:source,recipient:agent,patient:patient
rent from      rent to     agent:source,recipient:agent,patient:patient
succeed        precede     agent:patient,patient:agent
suffer         inflict     recipient:agent,patient:patient
take           give        agent:source,recipient:agent,patient:patient
undergo        perform     recipient:agent,patient:patient
