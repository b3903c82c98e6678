# Who is who in a court reporter's transcript.
# where: label = before what is said ("Q.", "THE WITNESS:");
#   line = in a line between, with the name: "BY MS. LUND:", "ANNA HALE, having been duly sworn".
#: word  where{label|line}  who{examiner|witness}
a         label  witness
a.        label  witness
affirmed  line   witness
by        line   examiner
deponent  label  witness
q         label  examiner
q.        label  examiner
sworn     line   witness
witness   label  witness
