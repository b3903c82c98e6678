# What befalls people in an accident or attack, by which "nobody was hurt" and "two were treated for
# burns" tell of it.
# sort: dead; hurt (or dead, who says that nobody was); whole: said of all of them it leaves none dead.
#: word  sort{dead|hurt|whole}
alive         whole
burn          hurt
casualty      hurt
death         dead
deceased      dead
die           dead
drown         dead
fatality      dead
harm          hurt
hospital      hurt
hospitalise   hurt
hospitalize   hurt
hurt          hurt
injure        hurt
injury        hurt
kill          dead
maim          hurt
perish        dead
poison        hurt
rescue        whole
safe          whole
safely        whole
sicken        hurt
suffocate     dead
survive       whole
unharmed      whole
unhurt        whole
uninjured     whole
unscathed     whole
wound         hurt
wounded       hurt
