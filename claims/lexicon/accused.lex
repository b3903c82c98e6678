# Words by which an article says who is charged and who was hurt.
# slot: obj = object, or subject of the passive; pass = subject of the passive only; subj = subject;
#   against, of = what stands behind that preposition, or possesses the noun (of); face = subject of
#   "face" with this object.
#: word+  slot{obj|pass|subj|against|of|face}  what{accused|victim}
accuse          pass      accused
acquit          obj       accused
acquittal       of        accused
allegation      against   accused
arraign         obj       accused
arraignment     face      accused
arraignment     of        accused
arrest          obj       accused
assault         obj       victim
case            against   accused
charge          against   accused
charge          face      accused
charge          obj       accused
complaint       against   accused
convict         obj       accused
conviction      of        accused
count           against   accused
count           face      accused
death           of        victim
enhancement     against   accused
evidence        against   accused
indict          obj       accused
indictment      against   accused
indictment      of        accused
injure          obj       victim
kill            obj       victim
killing         of        victim
murder          obj       victim
murder          of        victim
plead           subj      accused
prison          face      accused
prosecute       obj       accused
prosecution     against   accused
rape            obj       victim
sentence        face      accused
sentence        obj       accused
sentencing      of        accused
shoot           obj       victim
shooting        of        victim
slaying         of        victim
stab            obj       victim
trial           face      accused
trial           of        accused
warrant         against   accused
wound           obj       victim
