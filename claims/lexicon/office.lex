# Offices that one person holds at a time, as they end: "finance minister" is a minister. Who remains or is
# still one has not left; a name behind one is its holder ("the deputy head, Ann Roe").
#: word+
admiral
ambassador
archbishop
attorney general
attorney-general
bishop
captain
ceo
cfo
chair
chairman
chairperson
chairwoman
chancellor
chief
chief executive
chief executive officer
chief of staff
coach
commander
commissioner
comptroller
conductor
coordinator
dean
deputy
director
editor
general secretary
governor
head
head teacher
headmaster
headmistress
leader
manager
managing director
mayor
minister
moderator
ombudsman
pastor
police chief
pope
premier
president
prime minister
principal
provost
rector
secretary
secretary general
secretary of state
sheriff
speaker
superintendent
taoiseach
treasurer
vice-president
whip
