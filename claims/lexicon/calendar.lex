# Words of dates. number: a weekday counts from Monday = 0, a month is 1..12, a season the month it
# begins in, relative words are days from the article's, a unit is its days (roughly), a part belongs to
# one day, a holiday is month * 100 + day.
#: word  kind{weekday|month|season|relative|unit|part|holiday}  number#
afternoon         part       1
apr               month      4
apr.              month      4
april             month      4
aug               month      8
aug.              month      8
august            month      8
autumn            season     9
century           unit       36500
christmas         holiday    1225
christmas day     holiday    1225
christmas eve     holiday    1224
day               unit       1
dec               month      12
dec.              month      12
decade            unit       3650
december          month      12
evening           part       1
fall              season     9
feb               month      2
feb.              month      2
february          month      2
fortnight         unit       14
fourth of july    holiday    704
fri.              weekday    4
friday            weekday    4
halloween         holiday    1031
independence day  holiday    704
jan               month      1
jan.              month      1
january           month      1
jul               month      7
jul.              month      7
july              month      7
jun               month      6
jun.              month      6
june              month      6
mar               month      3
mar.              month      3
march             month      3
may               month      5
mon.              weekday    0
monday            weekday    0
month             unit       30
morning           part       1
new year's day    holiday    101
new year's eve    holiday    1231
night             part       1
nov               month      11
nov.              month      11
november          month      11
oct               month      10
oct.              month      10
october           month      10
sat.              weekday    5
saturday          weekday    5
sep               month      9
sep.              month      9
sept              month      9
sept.             month      9
september         month      9
spring            season     3
summer            season     6
sun.              weekday    6
sunday            weekday    6
thu.              weekday    3
thur.             weekday    3
thurs.            weekday    3
thursday          weekday    3
today             relative   0
tomorrow          relative   1
tonight           relative   0
tue.              weekday    1
tues.             weekday    1
tuesday           weekday    1
valentine's day   holiday    214
veterans day      holiday    1111
wed.              weekday    2
wednesday         weekday    2
week              unit       7
weekend           unit       2
winter            season     12
year              unit       365
yesterday         relative   -1
