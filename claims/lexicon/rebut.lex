# Prepositions by which a sentence sets itself against what their noun stands for: "contrary to his claim
# that P, ...".
# does: denies = P is not so; concedes = P is said in spite of what follows: where somebody claims P, not
#   where he only holds or fears it.
#: words+  does{denies|concedes}
contrary to  denies
despite  concedes
in spite of  concedes
notwithstanding  concedes
