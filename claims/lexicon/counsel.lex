# Who speaks for somebody else, by the noun.
# how: legal = acts for him in court, on his side; team = so too in a story of a court case;
#   voice = speaks for him in public, on his side; kin = close to him, on his side only as a victim's kin.
#: noun  how{legal|team|voice|kin}
adviser             voice
advisor             voice
advocate            legal
agent               voice
aide                voice
attorney            legal
attorneys           legal
barrister           legal
brother             kin
camp                voice
campaign            voice
co-counsel          legal
counsel             legal
daughter            kin
deputy              voice
family              kin
father              kin
friend              kin
husband             kin
lawyer              legal
lawyers             legal
legal team          legal
litigator           legal
manager             voice
mother              kin
partner             kin
press secretary     voice
publicist           voice
relatives           kin
rep                 voice
representative      voice
side                voice
sister              kin
solicitor           legal
son                 kin
spokesman           voice
spokesperson        voice
spokeswoman         voice
team                team
widow               kin
widower             kin
wife                kin
