# Dictionary forms of function words and contractions, by part of speech (Penn tag).
# 's and 'd that stand for have are told from be and would by the tree, not here.
#: form+  tag  lemma
'd        MD   would
'd        VBD  have
'll       MD   will
'm        VBP  be
're       VBP  be
's        POS  's
's        PRP  we  # let's
's        VBZ  be
've       VB   have
've       VBP  have
ai        VBP  be
ai        VBZ  be
am        VBP  be
an        DT   a
are       VBP  be
ca        MD   can
had       VBD  have
has       VBZ  have
her       PRP  she
him       PRP  he
is        VBZ  be
me        PRP  i
n't       RB   not
na        TO   to  # gonna
sha       MD   shall
ta        TO   to  # gotta
them      PRP  they
these     DT   this
those     DT   that
us        PRP  we
was       VBD  be
were      VBD  be
wo        MD   will
