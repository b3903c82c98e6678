# What somebody is just then, or to others, beside a trade of his own: WordNet's kinds of people. "A
# cyclist" may be a nurse, "a comrade" a joiner.
#: kind
associate
contestant
friend
relative
traveler
wrongdoer
