# Nouns that say of what stands behind them that it holds no longer: "a reversal of her past support".
# by: the preposition behind which it stands.
#: noun+  by{of|from|on}*
abandonment  of
about - face  from,on
change  from
departure  from
retreat  from
reversal  of,from
rollback  of
shift  from
turnaround  from
u - turn  from,on
