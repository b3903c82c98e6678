# What courts and offices rule on: to deny, reject or dismiss one is an act, not something said.
# by: the verbs that decide it.
#: noun  by*
accreditation  deny
appeal         deny,dismiss,reject
application    deny,dismiss,reject
bail           deny
benefit        deny
bid            deny,dismiss,reject
bill           reject
bond           deny
case           dismiss
charge         dismiss
claim          dismiss
complaint      dismiss
count          dismiss
coverage       deny
employee       dismiss
entry          deny
indictment     dismiss
juror          dismiss
lawsuit        dismiss
licence        deny
license        deny
measure        reject
motion         deny,dismiss,reject
offer          reject
parole         deny
permit         deny
petition       deny,dismiss,reject
plea           reject
proposal       reject
request        deny,dismiss,reject
suit           dismiss
visa           deny
waiver         deny
