# Short forms of roles.
#: short  role
ag      attorney general
d.a.    district attorney
da      district attorney
gov.    governor
p.d.    police department
pd      police department
