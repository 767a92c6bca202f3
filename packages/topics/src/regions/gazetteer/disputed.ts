/**
 * Disputed places as `key | codes | names | country`: the one table that says where a story on them is filed. Where a `country` stands, all names,
 * adjectives and cities of that code follow the row. The defaults are where the United Nations' maps place them, or the place's own ISO 3166-1
 * code where it has one (XK is user-assigned). An operator overrides a row by its key (TAG_DISPUTED, createTagger's `disputed`).
 */
export const DISPUTED = `
crimea | UA | Crimea, Crimean, Crimeans, Sevastopol, Simferopol |
donbas | UA | Donbas, Donbass, Donetsk, Luhansk, Lugansk |
taiwan | TW | | TW
kosovo | XK | | XK
palestine | PS | | PS
gaza | PS | Gaza, Gaza Strip, Gaza City, Gazan, Gazans, Rafah, Khan Younis, Khan Yunis, Deir al-Balah, Jabalia |
west-bank | PS | West Bank, Ramallah, Jenin, Nablus, Hebron, Tulkarm, Jericho |
east-jerusalem | PS | East Jerusalem |
jerusalem | IL | Jerusalem |
golan-heights | SY | Golan Heights, Golan |
kashmir | IN,PK | Kashmir, Kashmiri, Kashmiris |
indian-kashmir | IN | Indian-administered Kashmir, Indian Kashmir, Jammu and Kashmir, Srinagar |
pakistani-kashmir | PK | Pakistan-administered Kashmir, Azad Kashmir, Muzaffarabad, Gilgit-Baltistan |
western-sahara | EH | | EH
northern-cyprus | CY | Northern Cyprus, Turkish Republic of Northern Cyprus, Turkish Cypriot, Turkish Cypriots |
nagorno-karabakh | AZ | Nagorno-Karabakh, Nagorno Karabakh, Karabakh, Stepanakert |
abkhazia | GE | Abkhazia, Abkhaz, Abkhazian, Sukhumi |
south-ossetia | GE | South Ossetia, South Ossetian, Tskhinvali |
transnistria | MD | Transnistria, Transdniestria, Tiraspol |
somaliland | SO | Somaliland, Hargeisa |
falklands | FK | | FK
hong-kong | HK | | HK
tibet | CN | Tibet, Tibetan, Tibetans, Lhasa |
aksai-chin | CN | Aksai Chin |
kuril-islands | RU | Kuril Islands, Kurils |
senkaku | JP | Senkaku Islands, Senkakus, Diaoyu Islands |
spratly-islands | PH,CN,VN | Spratly Islands, Spratlys, Paracel Islands, Scarborough Shoal |
ceuta-melilla | ES | Ceuta, Melilla |
`;
