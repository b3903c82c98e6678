# Another person, place, film, weapon and agency for each of the sample's. A name of so many words
# becomes a name of so many words, so that "the ninth word of line 21" is the same place in both.
s/Getty Images/Alder Pictures/g
s/Mary Carmack-Altwies/Ruth Ostrow-Bell/g
s/Carmack-Altwies/Ostrow-Bell/g
s/Hilaria/Bettina/g
s/Halyna/Darya/g
s/Hutchins/Winslow/g
s/Alec/Owen/g
s/Baldwin/Radley/g
s/Joel Souza/Niall Pereira/g
s/Souza/Pereira/g
s/Reed/Quill/g
s/Santa Fe/Cedar Flats/g
s/New Mexico/North Dakota/g
s/First Judicial/Third Judicial/g
s/FBI/ATF/g
s/“Rust/“Salt/g
s/'Rust/'Salt/g
s/“Extra”/“Upfront”/g
s/Instagram/Mastodon/g
s/firearm/pistol/g
s/weapon/firearm/g
s/\bgun\b/revolver/g
