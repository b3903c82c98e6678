# What is done with a paper when it goes out: "a statement released on Monday" speaks of that day.
#: verb
air
broadcast
circulate
date
deliver
distribute
e-mail
email
file
issue
post
print
publish
read
record
release
send
sign
submit
tweet
write
