# Kinds of oneof.lex by whose members a noun tells which one is meant: "the left arm", "a red car".
# sort: part = a thing has one of each member ("the left arm", "the right arm"); look = a thing has one
#       member, but there are things of all
#: kind  sort{part|look}
colour    look
end       part
fitness   part
height    part
material  look
sex       part
side      part
