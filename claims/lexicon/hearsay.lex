# Nouns behind whose "of" or "about" stands what is told: "rumors of his death".
# kind: hearsay = the text does not say that it is so; news = it is so, unless the news is called untrue.
#: noun  kind{hearsay|news}
account      hearsay
accusation   hearsay
allegation   hearsay
assertion    hearsay
claim        hearsay
gossip       hearsay
hoax         hearsay
news         news
report       hearsay
rumor        hearsay
rumour       hearsay
speculation  hearsay
story        news
suggestion   hearsay
suspicion    hearsay
tale         news
talk         hearsay
whisper      hearsay
word         news
