# Adjectives and nouns of a place's people, and the place.
#: demonym+  place@place
afghan          afghanistan
african         africa
alaskan         alaska
albanian        albania
algerian        algeria
american        united states
angolan         angola
antarctic       antarctica
arab            middle east
argentine       argentina
argentinian     argentina
armenian        armenia
asian           asia
australian      australia
austrian        austria
azerbaijani     azerbaijan
bahraini        bahrain
bangladeshi     bangladesh
basque          spain
belarusian      belarus
belgian         belgium
berliner        berlin
bolivian        bolivia
bosnian         bosnia
botswanan       botswana
brazilian       brazil
british         united kingdom
briton          united kingdom
bulgarian       bulgaria
burmese         myanmar
californian     california
cambodian       cambodia
cameroonian     cameroon
canadian        canada
catalan         spain
chadian         chad
chechen         russia
chilean         chile
chinese         china
colombian       colombia
congolese       congo
costa rican     costa rica
crimean         crimea
croat           croatia
croatian        croatia
cuban           cuba
cypriot         cyprus
czech           czech republic
dane            denmark
danish          denmark
dominican       dominican republic
dutch           netherlands
dutchman        netherlands
ecuadorian      ecuador
egyptian        egypt
emirati         united arab emirates
english         england
englishman      england
eritrean        eritrea
estonian        estonia
ethiopian       ethiopia
european        europe
filipino        philippines
finn            finland
finnish         finland
floridian       florida
french          france
frenchman       france
gazan           gaza
georgian        georgia
german          germany
ghanaian        ghana
greek           greece
greenlandic     greenland
guatemalan      guatemala
haitian         haiti
hawaiian        hawaii
honduran        honduras
hungarian       hungary
icelandic       iceland
indian          india
indonesian      indonesia
iranian         iran
iraqi           iraq
irish           ireland
irishman        ireland
israeli         israel
italian         italy
ivorian         ivory coast
jamaican        jamaica
japanese        japan
jordanian       jordan
kazakh          kazakhstan
kenyan          kenya
kosovar         kosovo
kurdish         iraq
kuwaiti         kuwait
laotian         laos
latvian         latvia
lebanese        lebanon
liberian        liberia
libyan          libya
lithuanian      lithuania
londoner        london
malagasy        madagascar
malaysian       malaysia
malian          mali
maltese         malta
mexican         mexico
moldovan        moldova
mongolian       mongolia
moroccan        morocco
mozambican      mozambique
muscovite       moscow
namibian        namibia
nepalese        nepal
nepali          nepal
new yorker      new york
new zealander   new zealand
nicaraguan      nicaragua
nigerian        nigeria
nigerien        niger
north korean    north korea
northern irish  northern ireland
norwegian       norway
omani           oman
pakistani       pakistan
palestinian     palestine
panamanian      panama
paraguayan      paraguay
parisian        paris
peruvian        peru
philippine      philippines
pole            poland
polish          poland
portuguese      portugal
puerto rican    puerto rico
qatari          qatar
romanian        romania
russian         russia
rwandan         rwanda
salvadoran      el salvador
saudi           saudi arabia
scot            scotland
scottish        scotland
senegalese      senegal
serb            serbia
serbian         serbia
sierra leonean  sierra leone
singaporean     singapore
slovak          slovakia
slovenian       slovenia
somali          somalia
south african   south africa
south korean    south korea
south sudanese  south sudan
soviet          russia
spaniard        spain
spanish         spain
sri lankan      sri lanka
sudanese        sudan
swede           sweden
swedish         sweden
swiss           switzerland
syrian          syria
taiwanese       taiwan
tanzanian       tanzania
texan           texas
thai            thailand
tunisian        tunisia
turk            turkey
turkish         turkey
ugandan         uganda
ukrainian       ukraine
uruguayan       uruguay
uzbek           uzbekistan
venezuelan      venezuela
vietnamese      vietnam
virginian       virginia
welsh           wales
yemeni          yemen
zambian         zambia
zimbabwean      zimbabwe
