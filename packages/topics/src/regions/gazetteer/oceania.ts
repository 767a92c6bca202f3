/** Rows as in africa.ts, and Antarctica, which lies in no M49 region below the world. */
export const OCEANIA = `
# 053 Australia and New Zealand
AU | Australia | | Australian, Aussie | Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Queensland, New South Wales, Tasmania, Northern Territory, Western Australia, South Australia, Gold Coast, Alice Springs, Great Barrier Reef, Cairns, Townsville, Bondi Beach, Bondi
CX | Christmas Island | | |
CC | Cocos (Keeling) Islands | Cocos Islands, Keeling Islands | |
HM | Heard and McDonald Islands | Heard Island, McDonald Islands | |
NZ | New Zealand | Aotearoa | New Zealander, Kiwis | Wellington, Auckland, Christchurch, Dunedin, Queenstown, Maori, Māori, Rotorua
NF | Norfolk Island | | |

# 054 Melanesia
FJ | Fiji | | Fijian | Suva
NC | New Caledonia | | New Caledonian, Kanak | Nouméa
PG | Papua New Guinea | New Guinea, PNG | Papua New Guinean, Papua New Guinean | Port Moresby, Bougainville, Enga
SB | Solomon Islands | Solomons | Solomon Islander | Honiara, Guadalcanal
VU | Vanuatu | New Hebrides | | Port Vila

# 057 Micronesia
GU | Guam | | Guamanian |
KI | Kiribati | Gilbert Islands | I-Kiribati | Tarawa
MH | Marshall Islands | | Marshallese | Majuro, Bikini Atoll, Kwajalein
FM,057 | | Micronesia | Micronesian |
FM | Federated States of Micronesia | | |
NR | Nauru | | Nauruan |
MP | Northern Mariana Islands | Northern Marianas | | Saipan
PW | Palau | | Palauan | Koror, Ngerulmud
UM | United States Minor Outlying Islands | Wake Island, Midway Atoll | |

# 061 Polynesia
AS | American Samoa | | American Samoan | Pago Pago
CK | Cook Islands | | Cook Islander | Rarotonga
PF | French Polynesia | Tahiti | Tahitian, French Polynesian | Papeete, Bora Bora
NU | Niue | | Niuean |
PN | Pitcairn Islands | Pitcairn, Pitcairn Island | |
WS | Samoa | Western Samoa | Samoan | Apia
TK | Tokelau | | Tokelauan |
TO | Tonga | | Tongan | Nuku'alofa, Nukualofa
TV | Tuvalu | Ellice Islands | Tuvaluan | Funafuti
WF | Wallis and Futuna | | |

#
AQ | Antarctica | | Antarctic | McMurdo Station, South Pole
`;
