# Words that say that another instance is meant than the one spoken of so far.
#
# word
# apart   always; or with "a" only: "a new complaint" is another one, "the new library" is the one
#         that the article is about
#         time: no thing, but of a deed: of a time after the one spoken of
#: word  apart{always|indefinite|time}
alternate     always
alternative   always
another       always
different     always
distinct      always
earlier       always
eventually    time
existing      always
extra         always
former        always
further       always
future        always
later         time
latest        always
neighboring   always
neighbouring  always
new           indefinite
next          always
old           always
older         always
original      always
other         always
parallel      always
past          always
planned       indefinite
present       always
previous      always
prior         always
proposed      indefinite
rival         always
second        always
separate      always
similar       always
sister        always
soon          time
subsequent    always
then          time
unrelated     always
