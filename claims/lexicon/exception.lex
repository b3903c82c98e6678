# What stands between all of them and those who are none of them: "everyone except Cole signed".
#: words+
apart from
aside from
bar
barring
but
except
except for
excepting
excluding
other than
save
save for
with the exception of
