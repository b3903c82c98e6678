# Negators and words that deny what they govern.
# kind: negator = flips its clause; determiner = "no", with its noun; pronoun = as subject or
#   object flips the clause and means none; adverb; prep; weak = nearly flips ("hardly");
#   verb, noun, adjective, phrase = implicit negatives.
# complement: what the implicit negative says of its complement when itself positive:
#   false = it did not happen or is not so; open = left open (a wish, a plan, a doubt);
#   true = it is so (double negative fixed in a phrase). Under another negation false turns true,
#   open stays open; notall = the universal is denied, not each instance.
# frames: the form of what is governed: clause (the whole clause), np, inf, ger, that, whether, pp:P.
#: word+  kind{negator|determiner|pronoun|prep|weak|verb|noun|adj|phrase|positive}  complement{false|open|true|notall}?  frames{inf|ger|that|np|whether|clause|pp:}*?
abandon                 verb        false   np
absence                 noun        false   pp:of
absent                  adj         false   np
absolve                 verb        false   pp:of
abstain                 verb        false   pp:from
acquit                  verb        false   pp:of
anything but            negator     false   np
are yet                 phrase      false   inf
at no point             negator     false   clause
at no time              negator     false   clause
avoid                   verb        false   ger,np
back away               verb        open    pp:from
back off                verb        open    pp:from
ban                     verb        false   np
ban                     verb        open    pp:from  # a ban says who may not, not who did not
bar                     verb        false   np
bar                     verb        open    pp:from
barely                  weak        true    clause  # "barely escaped" did escape
baseless                adj         false   that,clause
block                   verb        false   np,pp:from
by no means             negator     false   clause
call off                verb        false   np
can't                   negator     false   clause
cannot                  negator     false   clause
cannot help but         positive    true    inf
cease                   verb        false   inf,ger
clear                   verb        false   pp:of
contradict              verb        false   np
could not help but      positive    true    inf
debunk                  verb        false   np
decide                  verb        false   pp:against
decline                 verb        false   inf
denial                  noun        false   that,pp:of
deny                    verb        false   that,ger,np
desist                  verb        false   pp:from
deter                   verb        open    np,pp:from
devoid                  adj         false   pp:of
disavow                 verb        false   np
discourage              verb        open    np,pp:from
dispel                  verb        false   np
disprove                verb        false   that,np
dispute                 verb        false   that,np
dissuade                verb        false   np,pp:from
do without              verb        false   np
doubt                   verb        open    that,whether,np
doubtful                adj         open    that,whether
escape                  verb        false   ger,np
evade                   verb        false   ger,np
excuse                  verb        false   pp:from
exempt                  verb        false   pp:from
exonerate               verb        false   pp:of
fail                    verb        false   inf
failure                 noun        false   inf,pp:of
fall short              verb        false   pp:of
false                   adj         false   that,clause
falsehood               noun        false   that
far from                negator     false   ger,np
few                     weak        notall  np
fiction                 noun        false   that
forbid                  verb        false   np,inf
forbid                  verb        open    pp:from
forget                  verb        false   inf  # "forget that" keeps its clause true: factive.lex
forgo                   verb        false   np,ger
free                    adj         false   pp:of,pp:from
groundless              adj         false   that,clause
had yet                 phrase      false   inf
halt                    verb        false   np
hard-pressed            adj         open    inf
hardly                  weak        false   clause
has yet                 phrase      false   inf
hate                    verb        open    inf
have yet                phrase      false   inf
hesitate                verb        open    inf
hoax                    noun        false   that
hold back               verb        false   pp:from
imagine                 verb        open    that
impossibility           noun        false   that,pp:of
impossible              adj         false   that,inf
improbable              adj         open    that
in no way               negator     false   clause
in the absence of       prep        false   np
inability               noun        false   inf
inaccurate              adj         false   that,clause
incapable               adj         false   pp:of
inconceivable           adj         false   that
incorrect               adj         false   that,clause
innocent                adj         false   pp:of
instead of              prep        false   ger,np
is yet                  phrase      false   inf
keep                    verb        false   pp:from  # only "keep X from V-ing"
keep silent             verb        false   pp:about
lack                    verb        false   np
lack                    noun        false   pp:of
lest                    prep        false   clause
lie                     noun        false   that
little                  weak        notall  np
minus                   prep        false   np
misconception           noun        false   that
miss                    verb        false   np,ger
myth                    noun        false   that
n't                     negator     false   clause
negate                  verb        false   np
neglect                 verb        false   inf
neither                 determiner  false   clause
never                   negator     false   clause
never once              negator     false   clause
no                      determiner  false   np
no chance               phrase      false   pp:of,that
no clue                 phrase      open    that,pp:of
no doubt                positive    true    clause
no evidence             phrase      open    that,pp:of  # absence of proof is not denial
no idea                 phrase      open    that,pp:of
no indication           phrase      open    that,pp:of
no inkling              phrase      open    that,pp:of
no intention            phrase      open    pp:of
no knowledge            phrase      open    that,pp:of
no less than            positive    true    np
no longer               negator     false   clause  # and it was so before
no need                 phrase      false   inf
no obligation           phrase      false   inf
no one                  pronoun     false   clause
no proof                phrase      open    that,pp:of
no question             positive    true    clause
no reason               phrase      open    inf
no sign                 phrase      open    that,pp:of
no sooner               positive    true    clause
no such thing           phrase      false   pp:as
no way                  phrase      false   that
nobody                  pronoun     false   clause
none                    pronoun     false   clause
nor                     negator     false   clause
not                     negator     false   clause
not a single            determiner  false   np
not all                 phrase      notall  np
not always              phrase      notall  clause
not any                 determiner  false   np
not at all              negator     false   clause
not entirely            phrase      notall  clause
not every               phrase      notall  np
not everyone            phrase      notall  clause
not everything          phrase      notall  clause
not just                positive    true    clause
not merely              positive    true    clause
not one                 determiner  false   np
not only                positive    true    clause  # what follows is asserted
not simply              positive    true    clause
not so                  phrase      false   clause
not the case            phrase      false   that
not to mention          positive    true    np
not true                phrase      false   that
not until               positive    true    clause  # it did happen, then
not yet                 negator     false   clause
nothing                 pronoun     false   clause
nothing but             positive    true    np
nothing of the sort     phrase      false   clause
nothing short of        positive    true    np
nothing to do with      phrase      false   np
nowhere                 negator     false   clause
n’t                     negator     false   clause
omit                    verb        false   inf
on no account           negator     false   clause
preclude                verb        false   np,pp:from
pretend                 verb        false   that,inf
prevent                 verb        false   np,pp:from
prohibit                verb        false   np
prohibit                verb        open    pp:from
question                verb        open    whether,np
quit                    verb        false   ger
rarely                  weak        false   clause
rather than             prep        false   ger,np
rebut                   verb        false   that,np
refrain                 verb        false   pp:from
refusal                 noun        false   inf
refuse                  verb        false   inf
refute                  verb        false   that,np
reject                  verb        false   that,np
rejection               noun        false   pp:of
reluctance              noun        open    inf
reluctant               adj         open    inf
repudiate               verb        false   np
resist                  verb        false   ger,np
restrain                verb        false   pp:from
rule out                verb        false   ger,np,that
scarcely                weak        false   clause
see no reason           phrase      open    inf
seldom                  weak        false   clause
short of                prep        false   ger  # "stopped short of saying"
shortage                noun        open    pp:of
shy away                verb        false   pp:from
skip                    verb        false   np,ger
stop                    verb        false   pp:from,ger  # "stopped V-ing": was so, is no longer
stop short              verb        false   pp:of
suspect                 verb        open    that
too                     adj         false   inf  # "too late to appeal": did not
turn down               verb        false   np
unable                  adj         false   inf
unaware                 adj         false   np  # of knowing; "unaware that P" keeps P: factive.lex
under no circumstances  negator     false   clause
unfounded               adj         false   that,clause
unlikelihood            noun        open    that
unlikely                adj         open    that,inf
unthinkable             adj         false   that
untrue                  adj         false   that,clause
unwilling               adj         false   inf
unwillingness           noun        false   inf
waive                   verb        false   np
want                    noun        false   pp:of
was yet                 phrase      false   inf
were yet                phrase      false   inf
wish                    verb        false   that
without                 prep        false   ger,np
wrong                   adj         false   that,clause
yet to                  phrase      false   inf
