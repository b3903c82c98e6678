# Frames of whose deeds a clause may tell one more thing of which there is one.
# detail: hit = the part of the body that one blow hits; borne = what somebody wears, drives, carries
#         or comes and goes by, one at a time
#: frame^  detail{hit|borne}
ARRIVE           borne
BEATEN           hit
CARRY            borne
DRIVE            borne
ENTRY_WAY        borne
ESCAPE           borne
HIT_BY           borne
LEAVE            borne
SHOOT            hit
STAB             hit
STRIKE           hit
WEAR             borne
lemma:verb:bite  hit
