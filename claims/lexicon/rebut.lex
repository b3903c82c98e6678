# Prepositions by which a sentence sets itself against what their noun stands for: "contrary to his claim
# that P, ...".
# does: denies = P is not so; concedes = P is said in spite of what follows: where somebody claims P, not
#   where he only holds or fears it; corrects = no preposition: behind "while he says that P" it tells that
#   P is not so.
#: words+  does{denies|concedes|corrects}
actually  corrects
contrary to  denies
despite  concedes
in fact  corrects
in reality  corrects
in spite of  concedes
notwithstanding  concedes
