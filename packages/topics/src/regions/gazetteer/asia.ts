/** Rows as in africa.ts. */
export const ASIA = `
# 143 Central Asia
KZ | Kazakhstan | | Kazakh, Kazakhstani | Astana, Almaty, Nur-Sultan, Baikonur
KG | Kyrgyzstan | Kirghizia | Kyrgyz | Bishkek
TJ | Tajikistan | | Tajik, Tajikistani | Dushanbe
TM | Turkmenistan | | Turkmen | Ashgabat
UZ | Uzbekistan | | Uzbek, Uzbekistani | Tashkent, Samarkand, Bukhara, Karakalpakstan

# 030 Eastern Asia
CN | China | People's Republic of China, PRC, Communist China, Mainland China | Chinese | Beijing, Shanghai, Shenzhen, Guangzhou, Wuhan, Chongqing, Tianjin, Chengdu, Nanjing, Hangzhou, Xi'an, Xinjiang, Tibet, Tibetan, Lhasa, Guangdong, Sichuan, Hubei, Hunan, Zhejiang, Fujian, Uyghur, Uighur, Uyghurs, Uighurs, Inner Mongolia, Yunnan, Hainan, Harbin, Dalian, Qingdao, Urumqi, Peking, Tiananmen, Tiananmen Square, Zhongnanhai
HK | Hong Kong | Hongkong | Hong Konger, Hongkonger | Kowloon
MO | Macao | Macau | Macanese |
JP | Japan | | Japanese | Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Okinawa, Yokohama, Nagoya, Sapporo, Hokkaido, Kobe, Fukuoka, Sendai, Noto Peninsula
KP | North Korea | Democratic People's Republic of Korea, DPRK, N. Korea, N.Korea | North Korean | Pyongyang, Yongbyon, Kaesong
KR | South Korea | Republic of Korea, S. Korea, S.Korea, Korea | South Korean, Korean | Seoul, Busan, Incheon, Daegu, Gwangju, Jeju, Blue House
KR,KP | | Korean Peninsula, Korean War, Korean peninsula, Koreas, North and South Korea | North and South Korean |
MN | Mongolia | | Mongolian | Ulaanbaatar, Ulan Bator
TW | Taiwan | Republic of China, Formosa | Taiwanese | Taipei, Kaohsiung, Hsinchu, Taiwan Strait

# 035 South-eastern Asia
BN | Brunei | Brunei Darussalam | Bruneian | Bandar Seri Begawan
KH | Cambodia | Kampuchea | Cambodian, Khmer | Phnom Penh, Siem Reap, Angkor Wat, Sihanoukville
ID | Indonesia | | Indonesian | Jakarta, Bali, Sumatra, Surabaya, Bandung, Medan, Sulawesi, Kalimantan, Nusantara, Aceh, West Papua, Lombok, Borneo
LA | Laos | Lao PDR | Laotian, Lao | Vientiane, Luang Prabang
MY | Malaysia | Malaya | Malaysian | Kuala Lumpur, Penang, Johor, Sabah, Sarawak, Putrajaya, Malacca
MM | Myanmar | Burma | Burmese | Yangon, Rangoon, Naypyidaw, Naypyitaw, Mandalay, Rakhine, Rohingya, Shan State
PH | Philippines | Republic of the Philippines | Filipino, Philippine, Filipina | Manila, Mindanao, Luzon, Davao, Cebu, Quezon City, Palawan, Marawi, Visayas, Malacañang
SG | Singapore | | Singaporean |
TH | Thailand | Siam | Thai | Bangkok, Phuket, Chiang Mai, Pattaya
TL | Timor-Leste | East Timor, Timor Leste | Timorese, East Timorese | Dili
VN | Vietnam | Viet Nam | Vietnamese | Hanoi, Ho Chi Minh City, Saigon, Da Nang, Haiphong

# 034 Southern Asia
AF | Afghanistan | | Afghan, Afghani | Kabul, Kandahar, Herat, Helmand, Mazar-i-Sharif, Jalalabad, Kunduz, Bagram
BD | Bangladesh | East Pakistan | Bangladeshi | Dhaka, Chittagong, Chattogram, Cox's Bazar, Sylhet
BT | Bhutan | | Bhutanese | Thimphu
IN | India | Bharat | Indian | New Delhi, Delhi, Mumbai, Bombay, Bangalore, Bengaluru, Kolkata, Calcutta, Chennai, Madras, Hyderabad, Ahmedabad, Pune, Uttar Pradesh, Maharashtra, Gujarat, Kerala, Tamil Nadu, West Bengal, Bihar, Rajasthan, Karnataka, Telangana, Assam, Manipur, Jammu, Srinagar, Lucknow, Varanasi, Goa, Odisha, Jharkhand, Haryana, Lok Sabha, Rajya Sabha, Ayodhya, Andhra Pradesh, Madhya Pradesh, Ladakh
IN,PK | | Kashmir | Kashmiri |
IR | Iran | Islamic Republic of Iran, Persia | Iranian | Tehran, Teheran, Isfahan, Mashhad, Shiraz, Tabriz, Qom, Natanz, Fordow, Kharg Island
MV | Maldives | The Maldives | Maldivian |
NP | Nepal | | Nepali, Nepalese | Kathmandu, Pokhara
PK | Pakistan | | Pakistani | Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Balochistan, Baluchistan, Khyber Pakhtunkhwa, Waziristan, Sindh, Faisalabad, Multan, Abbottabad
LK | Sri Lanka | Ceylon | Sri Lankan | Colombo, Jaffna, Kandy, Hambantota

# 145 Western Asia
AM | Armenia | | Armenian | Yerevan
AZ | Azerbaijan | | Azerbaijani, Azeri | Baku, Nagorno-Karabakh, Nakhchivan, Karabakh
BH | Bahrain | | Bahraini | Manama
CY | Cyprus | | Cypriot | Nicosia, Limassol, Larnaca, Greek Cypriot, Turkish Cypriot, Northern Cyprus
GE | Georgia | Republic of Georgia | Georgian | Tbilisi, Abkhazia, South Ossetia, Batumi
IQ | Iraq | | Iraqi | Baghdad, Mosul, Basra, Erbil, Kirkuk, Fallujah, Falluja, Najaf, Karbala, Tikrit, Ramadi, Irbil
IL | Israel | State of Israel | Israeli | Jerusalem, Tel Aviv, Haifa, Beersheba, Eilat, Ashkelon, Negev, Galilee, Golan Heights, Knesset, Ashdod, Dimona
JO | Jordan | Hashemite Kingdom of Jordan | Jordanian | Amman, Aqaba, Zarqa
KW | Kuwait | | Kuwaiti | Kuwait City
LB | Lebanon | | Lebanese | Beirut, Sidon, Bekaa Valley, Bekaa, Baalbek
OM | Oman | | Omani | Muscat, Salalah
PS | Palestine | Palestinian Territories, Palestinian Authority, State of Palestine, Occupied Territories | Palestinian | Gaza, Gaza Strip, Gaza City, Gazan, Gazans, West Bank, Ramallah, Rafah, Khan Younis, Khan Yunis, Jenin, Nablus, Hebron, East Jerusalem, Deir al-Balah, Jabalia, Tulkarm
QA | Qatar | | Qatari | Doha
SA | Saudi Arabia | Kingdom of Saudi Arabia, Saudi | Saudi Arabian, Saudis | Riyadh, Jeddah, Jiddah, Mecca, Dhahran, Aramco, Neom
SY | Syria | Syrian Arab Republic | Syrian | Damascus, Aleppo, Homs, Idlib, Raqqa, Latakia, Daraa, Hama, Deir el-Zour, Palmyra, Sweida
TR | Turkey | Türkiye, Turkiye | Turkish, Turks | Ankara, Istanbul, Izmir, Antalya, Diyarbakir, Gaziantep, Incirlik, Adana, Constantinople, Bosporus, Bosphorus
AE | United Arab Emirates | UAE, U.A.E., Emirates | Emirati | Dubai, Abu Dhabi, Sharjah, Fujairah
YE | Yemen | North Yemen, South Yemen | Yemeni | Sanaa, Sana'a, Aden, Hodeidah, Hodeida, Taiz, Marib, Houthi, Houthis
`;
