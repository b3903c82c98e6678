# Number words. kind: unit and ten combine by adding ("twenty-five"), scale multiplies what is
# before it, ordinal names a place in an order, collective is a count by itself ("a dozen"),
# suffix multiplies the digits it is glued to, fraction a share, multiple a factor ("twice", "double"), zero says that there is none,
# vague a count without an end ("several": low..high, high `-` when open).
#: word  kind{unit|ten|scale|ordinal|collective|fraction|multiple|zero|vague|all|suffix}  value#?  high#?
all          all         1              -
another      vague       1              1
b            suffix      1000000000     -
billion      scale       1000000000     -
billions     vague       2000000000     -
bn           suffix      1000000000     -
both         collective  2              -
century      collective  100            -  # only of runs and years; the unit is unit.lex
couple       collective  2              -  # "a couple of" is often loose: 2 to 3
decade       collective  10             -
double       multiple    2              -
dozen        collective  12             -
dozens       vague       24             -
each         all         1              -
eight        unit        8              -
eighteen     unit        18             -
eighteenth   ordinal     18             -
eighth       ordinal     8              -
eightieth    ordinal     80             -
eighty       ten         80             -
eleven       unit        11             -
eleventh     ordinal     11             -
every        all         1              -
few          vague       2              9
fifteen      unit        15             -
fifteenth    ordinal     15             -
fifth        ordinal     5              -
fiftieth     ordinal     50             -
fifty        ten         50             -
first        ordinal     1              -
five         unit        5              -
fortieth     ordinal     40             -
forty        ten         40             -
four         unit        4              -
fourfold     multiple    4              -
fourteen     unit        14             -
fourteenth   ordinal     14             -
fourth       ordinal     4              -
half         fraction    0.5            -
halve        multiple    0.5            -
handful      vague       3              9
hundred      scale       100            -
hundreds     vague       200            -
hundredth    ordinal     100            -
k            suffix      1000           -
last         ordinal     -1             -  # counted from the end
m            suffix      1000000        -  # glued to digits: "$5m"
many         vague       3              -
million      scale       1000000        -
millions     vague       2000000        -
mn           suffix      1000000        -
nil          zero        0              -
nine         unit        9              -
nineteen     unit        19             -
nineteenth   ordinal     19             -
ninetieth    ordinal     90             -
ninety       ten         90             -
ninth        ordinal     9              -
no           zero        0              -
nobody       zero        0              -
none         zero        0              -
nought       zero        0              -
once         multiple    1              -
one          unit        1              -
pair         collective  2              -
quadruple    multiple    4              -
quarter      fraction    0.25           -
score        collective  20             -  # "four score"; the result of a game is unit.lex
scores       vague       40             -
second       ordinal     2              -
seven        unit        7              -
seventeen    unit        17             -
seventeenth  ordinal     17             -
seventh      ordinal     7              -
seventieth   ordinal     70             -
seventy      ten         70             -
several      vague       3              -
single       unit        1              -
six          unit        6              -
sixteen      unit        16             -
sixteenth    ordinal     16             -
sixth        ordinal     6              -
sixtieth     ordinal     60             -
sixty        ten         60             -
some         vague       1              -
ten          unit        10             -
tenfold      multiple    10             -
tenth        ordinal     10             -
third        ordinal     3              -  # a fraction after a cardinal or "a": "two thirds"
thirteen     unit        13             -
thirteenth   ordinal     13             -
thirtieth    ordinal     30             -
thirty       ten         30             -
thousand     scale       1000           -
thousands    vague       2000           -
three        unit        3              -
threefold    multiple    3              -
thrice       multiple    3              -
tn           suffix      1000000000000  -
treble       multiple    3              -
trillion     scale       1000000000000  -
trillions    vague       2000000000000  -
trio         collective  3              -
triple       multiple    3              -
twelfth      ordinal     12             -
twelve       unit        12             -
twentieth    ordinal     20             -
twenty       ten         20             -
twice        multiple    2              -
two          unit        2              -
twofold      multiple    2              -
zero         zero        0              -
