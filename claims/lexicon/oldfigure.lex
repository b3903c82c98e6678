# Words that tell which of two figures of a sentence was before.
# what: move = a verb (its dictionary form) that says a figure became another one, beside those
#   of the frame CHANGE_LEVEL; travel = the same, said of much else: both figures must be dated;
#   after = leads to the old figure, behind a move; dated = leads to it where its time is told;
#   share = the same, of two shares ("64 percent agree, after 55 percent did in May");
#   top = a verb that leads to the new figure behind "and" ("was at 5 when she came and peaked at 9").
#: phrase+  what{move|travel|after|dated|share|top}
above               dated
after               share
after averaging     after
after climbing to   after
after falling to    after
after hitting       after
after peaking at    after
after reaching      after
after rising to     after
after starting at   after
after topping       after
against             dated
as against          dated
below               dated
compared to         dated
compared with       dated
double              dated
explode             move
go                  travel
lengthen            move
move                travel
narrow              move
peak                top
quadruple           dated
revise              move
shorten             move
swell               move
than                dated
tighten             move
trim                move
triple              dated
twice               dated
versus              dated
widen               move
