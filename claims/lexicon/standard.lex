# Words of what stands behind "than".
#: word  means{any|this}
any        any
average    any
current    this
else       any
elsewhere  any
every      any
latest     this
other      any
others     any
present    this
rest       any
today's    this
