# Verbs by which somebody answers what was said: that it is not so. What they have for an object
# points back at it ("denied the claim", "pushed back on that"); pointer.lex has the nouns.
# particle: the word that belongs to the verb; slots: where the thing answered stands: obj, or behind
#   one of these prepositions.
#: verb+  particle?  slots{obj|on|against|at|with}*
brush        aside   obj
brush        off     obj
contest      -       obj
contradict   -       obj
debunk       -       obj
deny         -       obj
disagree     -       with
dismiss      -       obj
dispute      -       obj
push         back    on,against,at
quarrel      -       with
rebut        -       obj
refute       -       obj
reject       -       obj
repudiate    -       obj
shoot        down    obj
shrug        off     obj
wave         away    obj
wave         off     obj
