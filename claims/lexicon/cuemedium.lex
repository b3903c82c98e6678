# Verbs of saying that say in what.
#: verb  medium
blog     social media
depose   testimony
e-mail   message
email    message
message  message
phone    phone
post     social media
retweet  tweet
testify  testimony
text     message
tweet    tweet
