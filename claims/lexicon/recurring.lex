# Times that come again and again: what holds on Sundays need not hold on weekdays.
# name: times of one name are one
#: word  name
evenings    evening
fridays     friday
holidays    holiday
mondays     monday
mornings    morning
nights      night
saturdays   saturday
summers     summer
sundays     sunday
thursdays   thursday
tuesdays    tuesday
wednesdays  wednesday
weekdays    weekday
weekend     weekend
weekends    weekend
weeknights  weeknight
winters     winter
