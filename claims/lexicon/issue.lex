# What is done with a paper when it goes out: "a statement released on Monday" speaks of that day.
#: verb
air
broadcast
circulate
date
distribute
e-mail
email
file
issue
post
publish
put  # out
release
send
submit
tweet
write
