# "Prewitt, who represents Grell": verbs by which somebody acts for another or for a body.
#: verb  how{legal|head}
chair      head
defend     legal
direct     head
head       head
lead       head
own        head
represent  legal
run        head
