/**
 * Cities of over 100,000 people, and capitals, as `ISO 3166-1 or 3166-2 code | names`. A name that several cities bear has their codes, the
 * likeliest first; those behind a stroke are meant only where their state is named. A name with a question mark counts only where something else says that a place is meant. Written by scripts/build-gazetteer.mjs
 * from GeoNames (CC BY 4.0, https://www.geonames.org/).
 */
export const CITIES = `
AD | Andorra la Vella
AE | Abu Dhabi, Ajman City, Dubai, Musaffah, Ras Al Khaimah City, Sharjah
AF | Baghlān, Balkh, Gardez, Ghazni, Herāt, Kabul, Kandahār, Kunduz, Mazār-e Sharīf
AG | Saint John’s
AI | The Valley
AL | Durrës, Elbasan, Tirana
AM | Gyumri, Vanadzor, Yerevan
AO | Benguela, Cabinda, Cuito, Huambo, Lobito, Luanda, Lubango, N’dalatando
AQ | McMurdo Station
AR | Bahía Blanca, Berazategui, Comodoro Rivadavia, Corrientes, José C. Paz, La Rioja, Mar del Plata, Mendoza, Merlo, Morón, Neuquén, Paraná, Posadas, Quilmes, Resistencia, Río Cuarto, Salta, San Fernando del Valle de Catamarca, San Miguel de Tucumán, San Nicolás de los Arroyos, San Salvador de Jujuy, Santiago del Estero, Tandil, Ushuaia
AS | Pago Pago
AT | Graz, Innsbruck, Linz, Salzburg
AU-ACT | Canberra
AU-NSW | Bondi, Bondi Beach, Wollongong?
AU-NT | Alice Springs, Darwin
AU-QLD | Cairns, Gold Coast, Logan City, Toowoomba?, Townsville
AU-SA | Adelaide
AU-VIC | Bendigo?, Geelong?
AW | Oranjestad
AX | Mariehamn
AZ | Baku, Ganja, Lankaran, Nakhchivan, Sumqayıt, Yevlakh
BA | Banja Luka, Mostar, Sarajevo, Srebrenica, Tuzla, Zenica
BD | Bagerhat, Barisāl, Bhairab Bāzār, Bogra, Chittagong, Comilla, Cox’s Bāzār, Dhaka, Dinājpur, Jessore, Khulna, Kushtia, Mymensingh, Narsingdi, Natore, Nāgarpur, Nārāyanganj, Paltan, Puthia, Pābna, Pār Naogaon, Rangpur, Rājshāhi, Sherpur, Shibganj, Shāhzādpur, Sirajganj, Sonārgaon, Sylhet, Sātkhira, Tungi, Tāngāil
BE | Antwerpen, Brugge, Gent, Liège, Namur, Zeebrugge
BF | Bobo-Dioulasso, Ouagadougou
BG | Burgas, Pleven, Plovdiv, Sofia, Stara Zagora, Varna
BH | Manama
BI | Bujumbura, Gitega
BJ | Abomey-Calavi, Bohicon, Cotonou, Djougou, Kandi, Parakou, Porto-Novo
BL | Gustavia
BN | Bandar Seri Begawan
BO | Cochabamba, Oruro, Potosí, Sacaba, Santa Cruz de la Sierra, Sucre, Tarija
BQ | Kralendijk
BR-AC | Rio Branco
BR-AL | Arapiraca, Maceió
BR-AM | Manaus
BR-AP | Macapá
BR-BA | Alagoinhas, Barreiras, Camaçari, Eunápolis, Feira de Santana, Ilhéus, Itabuna, Jequié, Lauro de Freitas, Porto Seguro, Salvador, Simões Filho, Vitória da Conquista
BR-CE | Caucaia, Fortaleza, Juazeiro do Norte, Maracanaú, Sobral
BR-DF | Brasília
BR-ES | Cachoeiro de Itapemirim, Colatina, Guarapari, Linhares, Serra?, Vila Velha, Vitória
BR-GO | Anápolis, Aparecida de Goiânia, Goiânia, Luziânia
BR-MA | Caxias, Imperatriz, São Luís, Timon
BR-MG | Barbacena, Belo Horizonte, Betim, Conselheiro Lafaiete, Contagem, Coronel Fabriciano, Divinópolis, Governador Valadares, Ibirité, Ipatinga, Juiz de Fora, Montes Claros, Patos de Minas, Pouso Alegre, Poços de Caldas, Ribeirão das Neves, Sete Lagoas, Teófilo Otoni, Uberaba, Uberlândia, Varginha
BR-MS | Dourados
BR-MT | Cuiabá, Rondonópolis, Sinop, Várzea Grande
BR-PA | Ananindeua, Castanhal, Marabá, Parauapebas, Santarém
BR-PB | Campina Grande, João Pessoa
BR-PE | Cabo, Caruaru, Garanhuns, Jaboatão, Jaboatão dos Guararapes, Petrolina, Recife, Vitória de Santo Antão
BR-PI | Parnaíba, Teresina
BR-PR | Apucarana, Araucária, Curitiba, Foz do Iguaçu, Guarapuava, Londrina, Maringá, Paranaguá, Pinhais, Ponta Grossa, São José dos Pinhais, Umuarama
BR-RJ | Angra dos Reis, Araruama, Barra Mansa, Belford Roxo, Cabo Frio, Campos dos Goytacazes, Duque de Caxias, Itaboraí, Itaguaí, Macaé, Nilópolis, Niterói, Nova Friburgo, Nova Iguaçu, Petrópolis, Queimados, Resende, Rio das Ostras, Rio de Janeiro, São João de Meriti, Teresópolis, Volta Redonda
BR-RN | Mossoró, Natal?
BR-RO | Ji Paraná, Porto Velho
BR-RR | Boa Vista
BR-RS | Canoas, Caxias do Sul, Gravataí, Guaíba, Novo Hamburgo, Passo Fundo, Pelotas, Porto Alegre, Santa Cruz do Sul, São Leopoldo, Uruguaiana, Viamão
BR-SC | Blumenau, Chapecó, Criciúma, Florianópolis, Itajaí, Jaraguá do Sul, Joinville, Lages, Palhoça, São José
BR-SE | Aracaju, Nossa Senhora do Socorro
BR-SP | Americana, Araraquara, Araras, Araçatuba, Assis, Atibaia, Barueri, Bauru, Birigui, Botucatu, Bragança Paulista, Carapicuíba, Catanduva, Cotia, Cubatão, Diadema, Embu, Ferraz de Vasconcelos, Franca?, Francisco Morato, Franco da Rocha, Guaratinguetá, Guarujá, Guarulhos, Hortolândia, Indaiatuba, Itapecerica da Serra, Itapetininga, Itapevi, Itaquaquecetuba, Jacareí, Jandira, Jundiaí, Limeira, Marília, Mauá, Mogi Guaçu, Mogi das Cruzes, Osasco, Pindamonhangaba, Piracicaba, Praia Grande, Presidente Prudente, Ribeirão Pires, Ribeirão Preto, Santa Bárbara d'Oeste, Santo André, Santos?, Sorocaba, Sumaré, Suzano, São Bernardo do Campo, São Caetano do Sul, São Carlos, São José do Rio Preto, São José dos Campos, São Paulo, São Vicente, Taboão da Serra, Taubaté, Várzea Paulista
BR-TO | Araguaína
BT | Thimphu
BW | Gaborone
BY | Babruysk, Baranovichi, Barysaw, Homyel', Hrodna, Mahilyow, Maladzyechna, Mazyr, Minsk, Navapolatsk, Orsha, Pinsk, Salihorsk, Vitebsk
BZ | Belize City, Belmopan
CA-AB | Calgary
CA-BC | Burnaby?, Coquitlam?, Kelowna?, Ladner?, Okanagan?
CA-MB | Winnipeg
CA-NB | Fredericton, Moncton?
CA-ON | Barrie?, Etobicoke?, Greater Sudbury, Guelph?, Kitchener?, Mississauga, Nepean?, Oshawa?, St. Catharines, Vaughan?
CA-QC | Gatineau?, Laval?, Longueuil?, Lévis?, Montréal, Québec?, Saguenay?, Sherbrooke?, Trois-Rivières
CA-SK | Regina?, Saskatoon
CC | West Island
CD | Bandundu, Bukavu, Bunia, Butembo, Gandajika, Gemena, Goma, Ilebo, Isiro, Kalemie, Kananga, Kikwit, Kindu, Kinshasa, Kisangani, Kolwezi, Likasi, Lubumbashi, Masina, Matadi, Mbandaka, Mbuji-Mayi, Mwene-Ditu, Tshikapa, Uvira
CF | Bangui, Bimbo
CG | Brazzaville, Dolisie, Pointe-Noire
CH | Basel, Bern, Davos, Genève, Lausanne, Lugano, Zürich
CI | Abengourou, Abidjan, Abobo, Anyama, Bouaké, Daloa, Divo, Gagnoa, Korhogo, San-Pédro, Yamoussoukro
CK | Avarua
CL | Antofagasta, Arica, Calama, Chillán, Copiapó, Coquimbo, Curicó, Iquique, La Pintana, La Serena, Lo Prado, Osorno, Puente Alto, Puerto Montt, Punta Arenas, Quilpué, Rancagua, Talca, Talcahuano, Temuco, Valdivia, Viña del Mar
CM | Bafoussam, Bamenda, Bertoua, Douala, Edéa, Garoua, Kousséri, Kumba, Loum, Maroua, Mbouda, Mokolo, Ngaoundéré, Nkongsamba, Yaoundé
CN | Acheng, Aksu, Altay, Anbu, Anda, Ankang, Anqing, Anqiu, Anshan, Anshun, Anyang, Aral, Baicheng, Baishan, Baiyin, Baoding, Baoshan, Baotou, Bayan Nur, Beibei, Beihai, Beijing, Beipiao, Bei’an, Bengbu, Benxi, Binzhou, Boshan, Bozhou, Buhe, Cangzhou, Changchun, Changde, Changji, Changsha, Changshu City, Changzhi, Changzhou, Chaohu, Chaoyang, Chaozhou, Chengde, Chengdu, Chenghua, Chengtangcun, Chengzhong, Chenzhou, Chifeng, Chizhou, Chongqing, Chuzhou, Dadonghai, Dadukou, Dali, Dalian, Daliang, Dandong, Danshui, Daqing, Dasha, Datong, Dawukou, Daxing, Dazhou, Dehui, Deyang, Dezhou, Dingzhou, Dongguan, Donghai, Dongling, Dongtai, Dongxing, Dongyang, Dunhua, Encheng, Ezhou, Fendou, Fengcheng, Fenghuang, Foshan, Fuling, Fushun, Fuxin, Fuyang, Fuyu, Fuzhou, Gaomi, Gaoping, Gaozhou, Gejiu, Gongzhuling, Guangming, Guangshui, Guangyuan, Guangzhou, Guankou, Guilin, Guiyang, Guli, Haicheng, Haikou, Hailar, Hailun, Haimen, Hami, Handan, Hangu, Hangzhou, Hanzhong, Harbin, Hebi, Hefei, Hegang, Heihe, Hengshui, Hengyang, Hepo, Heze, Hohhot, Honggang, Hotan, Huadian, Huai'an, Huaibei, Huaihua, Huainan, Huanggang, Huangshi, Huangyan, Huangzhou, Huayin, Huicheng, Huizhou, Hulan, Hulan Ergi, Humen, Huocheng, Huzhou, Jalai Nur, Jiagedaqi, Jiamusi, Jiangmen, Jiangyin, Jiangyou, Jianshui, Jiaozhou, Jiaozuo, Jiaxing, Jiayuguan, Jiazi, Jieshi, Jieshou, Jieyang, Jilin, Jinan, Jinchang, Jincheng, Jingdezhen, Jingling, Jingmen, Jingzhou, Jinhua, Jining, Jinzhou, Jishu, Jiujiang, Jiupu, Jiutai, Jixi, Ji’an, Kaifeng, Kaiyuan, Kangding, Karamay, Kashgar, Korla, Kunming, Kunshan, Laiwu, Laiyang, Laizhou, Langfang, Lanzhou, Laohekou, Lecheng, Leiyang, Lengshuijiang, Leshan, Lhasa, Lianghu, Lianhe, Lianjiang, Lianran, Lianshan, Liaocheng, Liaoyang, Liaoyuan, Licheng, Lijiang, Linfen, Linhai, Linshui, Linxi, Linxia Chengguanzhen, Linyi, Liupanshui, Longfeng, Longjiang, Longjing, Loudi, Luancheng, Luohe, Luoyang, Luqiao, Maba, Macheng, Majie, Meizhou, Mentougou, Mianyang, Mingshui, Minzhu, Mizhou, Mudanjiang, Nanchang, Nanchong, Nanjing, Nanning, Nanpiao, Nanping, Nantong, Nanyang, Nehe, Neijiang, Ningbo, Ordos, Panshan, Pingdingshan, Pingliang, Pingshan, Pingxiang, Pulandian, Puning, Puqi, Putian, Puyang, Puyang Chengguanzhen, Qapqal, Qianjiang, Qianzhou, Qingdao, Qingnian, Qingyuan, Qingzhou, Qinhuangdao, Qinzhou, Qionghai, Qiqihar, Quanzhou, Qujing, Rizhao, Sanming, Sanshui, Sanya, Shahecheng, Shanghai, Shangqiu, Shangrao, Shangri-La, Shangyu, Shanhaiguan, Shantou, Shanwei, Shaoguan, Shaowu, Shaoxing, Shashi, Shengli, Shenyang, Shenzhen, Shihezi, Shijiazhuang, Shilong, Shiqi, Shiqiao, Shiyan, Shizuishan, Shuangcheng, Shuangyashan, Shunyi, Siping, Songjiang, Songyuan, Suihua, Suining, Suizhou, Sujiatun, Suzhou, Taihecun, Taishan, Taiyuan, Taizhou, Tai’an, Tanggu, Tangshan, Tianfu, Tianjin, Tianshui, Tieli, Tieling, Tongchuanshi, Tonghua, Tongliao, Tongshan, Tongzhou, Turpan, Ulanhot, Wafangdian, Wanxian, Weifang, Weihai, Weinan, Wenchang, Wenshan City, Wenzhou, Wuchuan, Wuda, Wuhai, Wuhan, Wuhu, Wusong, Wuwei, Wuxi, Wuxue, Wuzhou, Xiamen, Xiangtan, Xiangyang, Xianning, Xiantao, Xianyang, Xiaogan, Xiazhen, Xichang, Xilin Hot, Xindi, Xinghua, Xingtai, Xinhui, Xining, Xinji, Xinpu, Xintai, Xinxiang, Xinyang, Xinyuan, Xinzhou, Xiulin, Xiuying, Xi’an, Xuanzhou, Xuchang, Yakeshi, Yancheng, Yangchun, Yangjiang, Yangquan, Yangshuo, Yangzhou, Yanji, Yantai, Yibin, Yichang, Yichun, Yinchuan, Yingkou, Yiyang, Yuci, Yueyang, Yulin, Yuncheng, Yunfu, Yushu, Yuxi, Yuyao, Zaoyang, Zaozhuang, Zhalantun, Zhangjiakou, Zhangjiakou Shi Xuanhua Qu, Zhangye, Zhangzhou, Zhanjiang, Zhaodong, Zhaoqing, Zhaotong, Zhaoyuan, Zhengzhou, Zhenjiang, Zhenzhou, Zhicheng, Zhongshan, Zhongxiang, Zhoucun, Zhoukou, Zhu Cheng City, Zhuhai, Zhuji, Zhumadian, Zhuzhou, Zibo, Zigong, Zoucheng, Zunyi, Ürümqi
CO | Armenia, Barrancabermeja, Barranquilla, Bello, Bogotá, Bucaramanga, Buenaventura, Cali, Cartago, Cúcuta, Dosquebradas, Envigado, Floridablanca, Girardot City, Girón, Guadalajara de Buga, Ibagué, Itagüí, Magangué, Maicao, Malambo, Manizales, Medellín, Montería, Neiva, Pasto, Pereira?, Popayán, Santa Marta, Sincelejo, Soacha, Sogamoso, Tuluá, Tunja, Valledupar, Villavicencio
CU | Arroyo Naranjo, Bayamo, Camagüey, Cerro, Ciego de Ávila, Cienfuegos, Guanabacoa, Guantánamo, Holguín, Palma Soriano, Pinar del Río, San Miguel del Padrón, Sancti Spíritus, Santiago de Cuba
CV | Praia
CW | Willemstad
CX | Flying Fish Cove
CY | Larnaca, Limassol, Nicosia
CZ | Brno, Olomouc, Ostrava, Pilsen
DE-BW | Freiburg, Heilbronn, Karlsruhe, Mannheim, Pforzheim, Reutlingen
DE-BY | Augsburg, Erlangen, Fürth, Ingolstadt, Munich, Nürnberg, Regensburg, Würzburg
DE-HB | Bremerhaven
DE-HE | Frankfurt am Main, Kassel, Offenbach, Wiesbaden
DE-MV | Rostock
DE-NI | Braunschweig, Göttingen, Hannover, Hildesheim, Oldenburg, Osnabrück, Salzgitter, Wolfsburg
DE-NW | Aachen, Bergisch Gladbach, Bielefeld, Bochum, Bonn, Bottrop, Dortmund, Duisburg, Düsseldorf, Essen?, Gelsenkirchen, Hagen, Hamm, Herne, Krefeld, Köln, Leverkusen, Moers, Mönchengladbach, Mülheim, Münster, Neuss, Oberhausen, Paderborn, Recklinghausen, Remscheid, Siegen, Solingen, Witten, Wuppertal
DE-RP | Koblenz, Ludwigshafen am Rhein, Mainz, Trier
DE-SH | Lübeck
DE-SL | Saarbrücken
DE-SN | Chemnitz, Leipzig
DE-ST | Magdeburg
DE-TH | Erfurt, Gera
DJ | Djibouti
DK | Aalborg, Copenhagen, Odense, Århus
DO | Concepción de La Vega, La Romana, Puerto Plata, Punta Cana, Salvaleón de Higüey, San Francisco de Macorís, San Pedro de Macorís, Santiago de los Caballeros, Santo Domingo Este, Santo Domingo Oeste
DZ | Algiers, Annaba, Aïn Beïda, Aïn Oussera, Bab Ezzouar, Baraki, Batna, Bejaïa, Biskra, Blida, Bordj Bou Arreridj, Bordj el Kiffan, Boumerdas, Béchar, Chlef, Djelfa, Ech Chettia, El Achir, El Eulma, El Oued, Guelma, Jijel, Khenchela, Laghouat, Mascara, Mostaganem, Médéa, M’Sila, Ouargla, Oum el Bouaghi, Relizane, Saïda, Sidi Bel Abbès, Skikda, Souk Ahras, Sétif, Tiaret, Tizi Ouzou, Tlemcen, Tébessa
EC | Ambato, Cuenca, Eloy Alfaro, Guayaquil, Loja, Machala, Manta, Milagro, Portoviejo, Quevedo, Quito, Riobamba, Santo Domingo de los Colorados, Tutamandahostel
EE | Narva, Tallinn, Tartu
EG | Abū Kabīr, Al Fayyūm, Al Manşūrah, Al Maḩallah al Kubrá, Al Minyā, Al Ḩawāmidīyah, Arish, Aswan, Asyūţ, Banhā, Banī Suwayf, Bilbays, Bilqās, Damanhūr, Dikirnis, Disūq, Giza, Idfū, Idkū, Ismailia, Jirjā, Kafr ad Dawwār, Kafr ash Shaykh, Luxor, Mallawī, New Cairo, Port Said, Qalyūb, Qinā, Sharm el-Sheikh, Shibīn al Kawm, Sohag, Suez, Tanda, Zagazig, Ţalkhā, Ḩalwān
EH | Laayoune
ER | Asmara
ES | A Coruña, Albacete, Alcalá de Henares, Alcobendas, Alcorcón, Algeciras, Alicante, Almería, Badajoz, Badalona, Bilbao, Castelló de la Plana, Chamartín, Ciudad Lineal, Donostia / San Sebastián, Dos Hermanas, Elche, Fuenlabrada, Gasteiz / Vitoria, Getafe, Gijón, Huelva, Ibiza, Jaén, Jerez de la Frontera, L'Hospitalet de Llobregat, Las Palmas de Gran Canaria, Leganés, Lleida, Logroño, Marbella, Mataró, Melilla, Murcia, Málaga, Móstoles, Ourense, Palma?, Pamplona, Parla, Reus, Sabadell, Sant Martí, Santa Coloma de Gramenet, Santa Cruz de Tenerife, Santander, Sevilla, Tarragona, Telde, Terrassa, Torrejón de Ardoz, Torrevieja, Vigo
ET | Addis Ababa, Bahir Dar, Bishoftu, Desē, Dire Dawa, Gondar, Hawassa, Jimma, Mek'ele, Nazrēt
FI | Espoo, Helsinki, Oulu, Tampere, Turku, Vantaa
FJ | Suva
FM | Palikir - National Government Center
FO | Tórshavn
FR | Aix-en-Provence, Amiens, Angers?, Argenteuil, Besançon, Bordeaux, Boulogne-Billancourt, Caen, Cergy-Pontoise, Clermont-Ferrand, Dijon, Grenoble, Le Havre, Le Mans, Lille, Lyon, Marseille, Matignon, Metz, Montpellier, Mulhouse, Nancy, Nantes, Nîmes, Orléans, Perpignan, Reims, Rennes, Rouen, Saint-Quentin-en-Yvelines, Saint-Étienne, Strasbourg, Toulouse, Tours?, Villeurbanne
GA | Libreville, Port-Gentil
GB | Archway?, Basildon?, Basingstoke?, Blackpool?, Bournemouth?, Burnley?, Burton upon Trent, City of Westminster, Dagenham?, Eastbourne?, Enfield Town, Gillingham?, Grimsby?, Huddersfield?, Kingston upon Hull, Lockerbie, Luton?, Middlesbrough?, Milton Keynes, Newcastle upon Tyne, Oldham?, Poole?, Rotherham?, Slough?, Southend-on-Sea, Stockport?, Stoke-on-Trent, Sutton Coldfield, Swindon?, Walsall?, West Bromwich, Wigan?, Woking?, Wolverhampton
GD | Saint George's
GE | Batumi, Kutaisi, Tbilisi
GF | Cayenne, Kourou
GG | Saint Peter Port
GH | Accra, Atsiaman, Cape Coast, Kumasi, Medina Estates, Obuase, Sekondi-Takoradi, Takoradi, Tamale
GL | Nuuk
GM | Banjul, Serekunda
GN | Camayenne, Conakry, Kankan, Kindia, Nzérékoré
GP | Basse-Terre, Pointe-à-Pitre
GQ | Bata, Malabo
GR | Corfu, Irákleion, Kallithéa, Lárisa, Peristéri, Piraeus, Pátra, Samos, Thessaloníki
GS | Grytviken
GT | Guatemala City, Mixco, Petapa, Quetzaltenango, San Juan Sacatepéquez, Villa Canales, Villa Nueva
GU | Hagåtña
GW | Bissau
HK | Hong Kong, Kowloon, Tsuen Wan, Yuen Long Kau Hui
HN | Choloma, San Pedro Sula, Tegucigalpa
HR | Dubrovnik, Rijeka, Split?, Zagreb
HT | Croix-des-Bouquets, Delmas 73, Gonaïves, Jacmel, Les Cayes, Léogâne, Okap, Port-au-Prince, Port-de-Paix, Pétionville, Tigwav
HU | Budapest, Debrecen, Győr, Kecskemét, Miskolc, Nyíregyháza, Pécs, Szeged, Székesfehérvár
ID | Adiwerna, Ambon, Arjawinangun, Astanajapura, Balikpapan, Banda Aceh, Bandar Lampung, Bandung, Bangil, Banjaran, Banjarmasin, Banyuwangi, Batam, Batang, Baturaja, Bekasi, Belawan, Bengkulu, Binjai, Blitar, Bogor, Bontang, Ciamis, Ciampea, Cibinong, Cikampek, Cikarang, Cikupa, Cileungsir, Cileunyi, Cimahi, Ciputat, Cirebon, Citeureup, City of Balikpapan, Curug, Denpasar, Depok, Dumai, Gorontalo, Grogol, Indramayu, Jakarta, Jambi City, Jayapura, Jember, Jombang, Kediri, Kedungwuni, Kendari, Kisaran, Klaten, Kresek, Kupang, Labuan Bajo, Lawang, Lembang, Loa Janan, Lubuklinggau, Lumajang, Madiun, Magelang, Makassar, Malang, Manado, Martapura, Mataram, Medan, Mojokerto, Padalarang, Padang, Padangsidempuan, Palangkaraya, Palembang, Palopo, Pamanukan, Pamulang, Pangkalpinang, Parepare, Parung, Pasarkemis, Paseh, Pasuruan, Pati, Payakumbuh, Pekalongan, Pekanbaru, Pemalang, Pematangsiantar, Perbaungan, Percut, Plumbon, Pontianak, Prabumulih, Probolinggo, Purwakarta, Purwodadi, Purwokerto, Rangkasbitung, Rantauprapat, Rengasdengklok, Salatiga, Samarinda, Sawangan, Semarang, Sepatan, Serang, Sidoarjo, Singaraja, Singkawang, Situbondo, Soreang, Sorong, South Tangerang, Sukabumi, Sumedang, Sunggal, Surabaya, Surakarta, Tangerang, Tanjung Pinang, Tanjungbalai, Tasikmalaya, Tebingtinggi, Tegal, Teluknaga, Ternate, Ungaran, Weru, Yogyakarta
IE | Cork?
IL | Ashdod, Ashkelon, Bat Yam, Beersheba, Bnei Brak, Dimona, Eilat, Haifa, H̱olon, Jerusalem, Netanya, Petaẖ Tiqwa, Ramat Gan, Reẖovot, Rishon LeẔiyyon, Tel Aviv
IN-AN | Port Blair
IN-AP | Anantapur, Bhīmavaram, Cuddapah, Dharmavaram, Ellore, Gajuwaka, Gudivāda, Guntakal Junction, Guntur, Hindupur, Kurnool, Kākināda, Machilīpatnam, Madanapalle, Nandyāl, Nellore, Ongole, Proddatūr, Rājahmundry, Srikakulam, Tirupati, Tādepallegūdem, Vijayawada, Visakhapatnam, Vizianagaram, Ādoni
IN-AS | Dibrugarh, Guwahati, Silchar
IN-BR | Arrah, Bagaha, Begusarai, Bettiah, Bhāgalpur, Bihār Sharīf, Chāpra, Darbhanga, Dehri, Dinapore, Gaya, Hājīpur, Katihar, Monghyr, Mothīhāri, Muzaffarpur, Purnia, Saharsa, Siwān
IN-CG | Bhilai, Korba, Raigarh, Rāj-Nāndgaon
IN-CH | Chandigarh
IN-DL | Najafgarh, Narela, New Delhi, Nāngloi Jāt
IN-GA | Mormugao, Vasco da Gama
IN-GJ | Ahmedabad, Anand, Bharūch, Bhavnagar, Bhuj, Bilimora, Botād, Gandhinagar, Godhra, Gondal, Gāndhīdhām, Jamnagar, Jetpur, Jūnāgadh, Morbi, Nadiād, Navsāri, Porbandar, Pālanpur, Rājkot, Surendranagar, Sūrat, Vadodara, Vejalpur, Verāval
IN-HP | Shimla
IN-HR | Ambāla, Bahādurgarh, Bhiwāni, Faridabad, Gurgaon, Hisar, Jagādhri, Jīnd, Kaithal, Karnāl, Palwal, Panchkula, Pānīpat, Rewāri, Rohtak, Sirsa, Sonīpat, Thānesar, Yamunānagar
IN-JH | Bokāro, Chās, Dhanbād, Hazāribāgh, Jamshedpur, Ranchi
IN-JK | Jammu, Soyībug, Srinagar
IN-KA | Belgaum, Bellary, Bengaluru, Bhadrāvati, Bijapur, Bīdar, Chikmagalūr, Chitradurga, Davangere, Gadag, Gadag-Betageri, Gangāwati, Gulbarga, Hassan?, Hospet, Hubli, Kolār, Mandya, Mangalore, Mysore, Robertsonpet, Rāichūr, Shimoga, Tumkūr, Udupi, Yelahanka
IN-KL | Alappuzha, Cochin, Kollam, Kozhikode, Ponnāni, Pālghāt, Thiruvananthapuram, Thrissur
IN-MH | Achalpur, Ahmadnagar, Airoli, Akola, Amarnāth, Amrāvati, Aurangabad, Badlapur, Bhayandar, Bhiwandi, Bhusāval, Borivli, Bārsi, Chānda, Dhūlia, Dombivli, Gondiā, Ichalkaranji, Jalgaon, Jālna, Kalyān, Kolhāpur, Latur, Mumbai, Mālegaon, Nagpur, Nanded, Nandurbar, Nashik, Panvel, Parbhani, Pimpri, Pune, Satara, Solāpur, Sāngli, Thāne, Udgīr, Ulhasnagar, Virār, Wardha, Yavatmāl
IN-ML | Shillong
IN-MN | Imphal
IN-MP | Bhind, Bhopal, Burhānpur, Chhatarpur, Chhindwāra, Damoh, Dewas, Guna, Gwalior, Hoshangābād, Indore, Itārsi, Jabalpur, Khandwa, Mandsaur, Morena, Murwāra, Nagda, Punāsa, Ratlām, Rewa, Satna, Saugor, Shivpuri, Singrauli, Ujjain, Vidisha
IN-MZ | Aizawl
IN-NL | Dimāpur
IN-OD | Balasore, Bhubaneshwar, Brahmapur, Cuttack, Nowrangapur, Puri, Raurkela, Sambalpur
IN-PB | Abohar, Amritsar, Barnāla, Bathinda, Batāla, Ferozepore, Hoshiārpur, Jalandhar, Khanna, Ludhiāna, Mohali, Māler Kotla, Pathānkot, Patiāla, Phagwāra
IN-PY | Puducherry
IN-RJ | Ajmer, Alwar, Beāwar, Bhīlwāra, Bīkaner, Chittaurgarh, Chūru, Dhaulpur, Gangānagar, Hanumāngarh, Jaipur, Jhunjhunūn, Kishangarh, Sawāi Mādhopur, Sīkar, Sūjāngarh, Tonk
IN-TN | Ambattūr, Ambur, Chennai, Coimbatore, Cuddalore, Dindigul, Erode, Hosūr, Kanchipuram, Kumbakonam, Madurai, Nāgercoil, Pallāvaram, Pudukkottai, Rajapalaiyam, Tambaram, Tanjore, Thoothukudi, Tiruchirappalli, Tirunelveli, Tiruppur, Tiruvannāmalai, Tiruvottiyūr, Vellore, Āvadi
IN-TR | Agartala
IN-TS | Karīmnagar, Khammam, Kūkatpalli, Lal Bahadur Nagar, Mahbūbnagar, Malkajgiri, Miriālgūda, Nalgonda, Quthbullapur, Ramagundam, Rāmgundam, Secunderabad, Serilingampalle, Suriāpet, Uppal Kalan, Warangal, Ādilābād
IN-UK | Dehra Dūn, Haldwani, Haridwar, Kashipur, Roorkee
IN-UP | Agra, Allahābād, Alīgarh, Amroha, Azamgarh, Bahraigh, Bareilly, Bastī, Budaun, Bulandshahr, Bānda, Chanduasi, Deoria, Etāwah, Farrukhābād, Fyzābād, Fīrozābād, Ghazīpur, Ghāziābād, Gondā City, Greater Noida, Hardoī, Hāpur, Hāthras, Jaunpur, Jhānsi, Kanpur, Khurja, Lakhīmpur, Lalitpur, Loni, Mathura, Meerut, Mirzāpur, Morādābād, Muzaffarnagar, Noida, Orai, Pīlibhīt, Raebareli, Sahāranpur, Sambhal, Shāhjānpur, Sītāpur, Unnāo, Varanasi
IN-WB | Ashoknagar Kalyangarh, Baharampur, Baidyabāti, Barddhamān, Bhadreswar, Bhātpāra, Bālurghāt, Bānkura, Bānsbāria, Bārākpur, Bārāsat, Chandannagar, Dam Dam, Durgapur, Dārjiling, Gosāba, Haldia, Hugli, Hābra, Hālīsahar, Hāora, Ingrāj Bāzār, Jaigaon, Jalpāiguri, Jāmuria, Khardah, Kolkata, Krishnanagar, Kultali, Kulti, Kāmārhāti, Kānchrāpāra, Madhyamgram, Medinīpur, Naihāti, Nangi, Navadwīp, Puruliya, Pānihāti, Rishra, Rāiganj, Rānīganj, Shrīrāmpur, Shyamnagar, Shāntipur, Siliguri, Titāgarh, Āsansol
IQ | Abū Ghurayb, Ad Dīwānīyah, Al Fallūjah, Al Fāw, Al Kūt, Al Ḩillah, Al ‘Amārah, As Samawah, As Sulaymānīyah, Az Zubayr, Baghdad, Baqubah, Basrah, Dihok, Erbil, Karbala, Kirkuk, Kufa, Mosul, Najaf, Nasiriyah, Ramadi, Soran, Sāmarrā’, Sīnah, Umm Qaşr
IR | Abadan, Ahvaz, Ardabīl, Arāk, Bandar Abbas, Bandar-e Anzalī, Bojnūrd, Borūjerd, Bushehr, Bābol, Bāneh, Bīrjand, Būkān, Gonbad-e Kāvūs, Gorgān, Hamadān, Iranshahr, Isfahan, Kahrīz, Karaj, Kermanshah, Khomeynī Shahr, Khorramabad, Khorramshahr, Khowy, Kūhdasht, Mahābād, Malāyer, Marand, Marvdasht, Mashhad, Masjed Soleymān, Mīāndoāb, Najafābād, Naz̧arābād, Neyshābūr, Orūmīyeh, Pasragad Branch, Pārsābād, Qarchak, Qazvin, Qom, Qūchān, Rafsanjān, Rasht, Sabzevar, Sanandaj, Saqqez, Sari, Semnan, Shahr-e Kord, Shahrud, Shiraz, Sirjan, Sāveh, Tabriz, Tehran, Torbat-e Ḩeydarīyeh, Varāmīn, Yazd, Zahedan, Zanjān, Zābol, Āmol, Āzādshahr, Īlām
IS | Reykjavík
IT | Acilia-Castel Fusano-Ostia Antica, Bari, Bergamo, Bologna, Brescia, Cagliari, Catania, Foggia, Lampedusa, Livorno, Messina, Mestre, Modena, Monza, Padova, Perugia, Pescara, Pisa, Prato, Reggio Calabria, Reggio nell'Emilia, Rimini, Salerno, Taranto, Trieste, Turin, Vicenza
JE | Saint Helier
JM | Montego Bay, Portmore?, Spanish Town
JO | Amman, Aqaba, Irbid, Russeifa, Wādī as Sīr, Zarqa, ‘Ajlūn
JP | Abiko, Ageoshimo, Akashi, Akita, Amagasaki, Anjō, Aomori, Asahikawa, Asaka, Ashikaga, Atsugi, Beppu, Chiba, Chigasaki, Chikushino-shi, Chōfu, Daitōchō, Ebetsu, Fuji?, Fujieda, Fujinomiya, Fujisawa, Fukayachō, Fukui-shi, Fukuoka, Fukushima, Fukuyama, Gifu-shi, Hachinohe, Hachiōji, Hadano, Hakodate, Hamamatsu, Handa, Higashimurayama, Hikone, Himeji, Hino, Hirakata, Hiratsuka, Hirosaki, Hiroshima, Hitachi, Hitachi-Naka, Honmachi, Hōfu, Ibaraki, Ichihara, Ichinomiya, Iida, Ikoma, Inazawa, Isehara, Isesaki, Ishinomaki, Itami, Iwaki, Iwakuni, Iwatsuki, Izumi, Izumisano, Jōetsu, Kadoma, Kagoshima, Kakamigahara, Kakogawachō-honmachi, Kamakura, Kanazawa, Kariya, Kashihara-shi, Kashiwa, Kasugai, Kasukabe, Katsuta, Kawagoe, Kawaguchi, Kawanishi, Kawasaki?, Kiryū, Kisarazu, Kishiwada, Kitakyushu, Kitami, Kobe, Kochi, Kokubunji, Komaki, Komatsu, Koshigaya, Kumagaya, Kumamoto, Kurashiki, Kure, Kurume, Kusatsu, Kushiro, Kuwana, Kyoto, Kōfu, Kōnan, Kōriyama, Machida, Maebashi, Matsubara, Matsudo, Matsue, Matsumoto, Matsuyama, Minamirinkan, Minato, Mishima, Mito, Miyakonojō, Miyazaki, Moriguchi, Morioka, Musashino, Nagano, Nagaoka, Nagareyama, Nagasaki, Nagoya, Naha, Nara-shi, Narita, Neyagawa, Niigata, Niihama, Nishi-Tokyo-shi, Nishinomiya-hama, Nishio, Nobeoka, Numazu, Obihiro, Odawara, Okayama, Okazaki, Okinawa, Osaka, Otaru, Oyama, Saitama, Sakai?, Sakata, Sandachō, Sapporo, Sasebo, Sayama, Sendai, Seto, Shimonoseki, Shimotoda, Shizuoka, Suita, Suzuka, Sōka, Tajimi, Takamatsu, Takaoka, Takarazuka, Takasaki, Takatsuki, Tokorozawa, Tokushima, Tokuyama, Tokyo, Tomakomai, Tondabayashichō, Tottori, Toyama, Toyohashi, Toyokawa, Toyonaka, Toyota?, Tsukuba, Ueda, Urayasu, Utsunomiya, Wakayama, Yaizu, Yamagata, Yamaguchi, Yokkaichi, Yokohama, Yokosuka, Yonago, Yono, Zama, Ōgaki, Ōita, Ōmuta, Ōtsu
KE | Eldoret, Garissa, Kisumu, Malindi, Mombasa, Nairobi, Nakuru, Thika
KG | Bishkek
KH | Battambang, Phnom Penh, Siem Reap, Sihanoukville, Takeo
KI | Tarawa
KN | Basseterre
KP | Chongjin, Haeju, Hamhŭng, Hyesan, Hŭngnam, Kaesŏng, Kanggye, Manp’o, Namp’o, Pyongyang, P’yŏngsŏng, Sariwŏn, Sinŭiju, Songnim, Sunch’ŏn, Wŏnsan
KR | Andong, Ansan-si, Anyang-si, Bucheon-si, Busan, Changwon, Cheonan, Cheongju-si, Chinju, Chuncheon, Daegu, Daejeon, Gangneung, Gimcheon, Goyang-si, Gumi, Gunsan, Guri-si, Gwangju, Gyeongju, Gyeongsan-si, Hanam, Hwado, Hwaseong-si, Icheon-si, Iksan, Incheon, Jeju City, Jeongeup, Jeonju, Kimhae, Kwangmyŏng, Masan, Mokpo, Osan, Pohang, Sejong, Seogwipo, Seongnam-si, Seoul, Suncheon, Suwon, Tonghae, Uijeongbu-si, Ulsan, Wŏnju, Yangju, Yeosu
KW | Al Aḩmadī, Kuwait City, Şabāḩ as Sālim, Ḩawallī
KZ | Aktau, Aktobe, Almaty, Atyrau, Baikonur, Ekibastuz, Karagandy, Kokshetau, Kostanay, Kyzylorda, Nur-Sultan, Pavlodar, Petropavl, Rudnyy, Semey, Shymkent, Taldykorgan, Taraz, Temirtau, Ust-Kamenogorsk, Zhanaozen, Zhezqazghan
LA | Luang Prabang, Vientiane
LB | Baalbek, Beirut, Nabatîyé et Tahta, Sidon, Tyre?
LC | Castries
LI | Vaduz
LK | Dehiwala-Mount Lavinia, Jaffna, Kalmunai, Kandy, Moratuwa, Negombo, Pita Kotte, Sri Jayewardenepura Kotte, Trincomalee
LS | Maseru
LT | Kaunas, Klaipėda, Panevėžys, Vilnius, Šiauliai
LU | Luxembourg
LV | Daugavpils, Riga
LY | Ajdabiya, Al Ajaylat, Al Jadīd, Al Khums, Az Zāwīyah, Benghazi, Mişrātah, Sabhā, Sirte, Tagiura, Tarhuna, Tobruk, Zawiya, Zliten, Şabrātah
MA | Agadir, Al Hoceïma, Beni Mellal, Casablanca, El Jadid, Kenitra, Khemisset, Khouribga, Ksar El Kebir, Larache, Marrakesh, Meknès, Mohammedia, Nador, Oujda-Angad, Rabat, Salé Al Jadida, Settat, Tangier, Temara, Tétouan
MC | Monaco
MD | Bender, Bălţi, Chisinau, Tiraspol
ME | Podgorica
MF | Marigot
MG | Antananarivo, Antsirabe, Fianarantsoa, Mahajanga, Toamasina, Toliara
MH | Majuro
MK | Skopje
ML | Bamako, Kidal, Mopti, Sikasso, Timbuktu
MM | Dawei, Hinthada, Kyain Seikgyi Township, Lashio, Mandalay, Mawlamyine, Meiktila, Monywa, Myeik, Myingyan, Nay Pyi Taw, Pakokku, Pathein, Pyay, Pyin Oo Lwin, Sittwe, Taunggyi, Taungoo, Thaton, Yangon, Yenangyaung
MN | Ulan Bator
MP | Saipan
MQ | Fort-de-France
MR | Nouakchott
MT | Valletta
MU | Beau Bassin-Rose Hill, Port Louis, Vacoas
MW | Lilongwe, Mzuzu
MX-AGU | Aguascalientes
MX-BCN | Ensenada, Mexicali, Tijuana
MX-CAM | Campeche, Ciudad del Carmen
MX-CHH | Ciudad Delicias, Parral
MX-CHP | Jalisco, San Cristóbal de las Casas, Sinaloa, Tamaulipas, Tapachula
MX-CMX | Azcapotzalco, Benito Juarez, Coyoacán, Delegación Cuajimalpa de Morelos, Gustavo Adolfo Madero, Iztacalco, Iztapalapa, Magdalena Contreras, Mexico City, Tlalpan, Tláhuac
MX-COA | Ciudad Acuña, Monclova, Torreón
MX-COL | Ciudad de Villa de Álvarez, Colima
MX-DUR | Gómez Palacio, Victoria de Durango
MX-GRO | Acapulco de Juárez, Chilpancingo, Iguala de la Independencia
MX-GUA | Celaya, Guanajuato, Irapuato, León de los Aldama
MX-HID | Pachuca de Soto, Tulancingo
MX-JAL | Guadalajara, Puerto Vallarta, Tlaquepaque, Zapopan
MX-MEX | Chicoloapan, Ciudad López Mateos, Ciudad Nezahualcoyotl, Coacalco, Cuautitlán Izcalli, Ecatepec de Morelos, Huixquilucan, Ixtapaluca, Naucalpan de Juárez, Nicolás Romero, San Pablo de las Salinas, Santa María Chimalhuacán, Tepexpan, Texcoco de Mora
MX-MIC | Morelia, Uruapan
MX-MOR | Cuernavaca, Jiutepec
MX-NAY | Tepic
MX-NLE | Ciudad Apodaca, Ciudad Benito Juárez, Ciudad General Escobedo, Mazatlan, San Nicolás de los Garza, San Pedro Garza Garcia, San Pedro Garza García
MX-OAX | Oaxaca, Tuxtepec
MX-PUE | Tehuacán
MX-QUE | Santiago de Querétaro
MX-ROO | Cancún, Chetumal, Playa del Carmen
MX-SIN | Culiacán, Los Mochis
MX-SLP | Ciudad Valles, San Luis Potosí, Soledad de Graciano Sánchez
MX-SON | Ciudad Obregón, Heroica Guaymas, Navojoa, San Luis Río Colorado
MX-TAB | Villahermosa
MX-TAM | Ciudad Madero, Ciudad Victoria, Heroica Matamoros, Nuevo Laredo, Reynosa, Tampico
MX-VER | Coatzacoalcos, Poza Rica de Hidalgo, Xalapa de Enríquez
MX-ZAC | Fresnillo, Zacatecas
MY | Alor Setar, Ampang, Batu Pahat, Bintulu, Bukit Mertajam, Butterworth, Ipoh, Johor Bahru, Kampung Baru Subang, Kampung Pasir Gudang Baru, Kampung Sungai Ara, Klang, Kluang, Kota Bharu, Kota Kinabalu, Kuala Lumpur, Kuala Terengganu, Kuantan, Kuching, Kulim, Lahad Datu, Malacca, Miri, Muar, Petaling Jaya, Putrajaya, Rawang, Sandakan, Sepang, Seremban, Shah Alam, Sibu, Sungai Petani, Taiping, Tasek Glugor, Tawau
MZ | Beira, Chimoio, Lichinga, Mandimba, Maputo, Matola, Maxixe, Nacala, Nampula, Pemba, Quelimane, Ressano Garcia, Tete, Xai-Xai
NA | Walvis Bay, Windhoek
NC | Nouméa
NE | Agadez, Maradi, Niamey, Zinder
NG | Abakaliki, Abeokuta, Abuja, Ado-Ekiti, Akure, Amaigbo, Atani, Awka, Azare, Bama, Bauchi, Benin City, Bida, Birnin Kebbi, Buguma, Calabar, Chakwama, Ebute Ikorodu, Efon-Alaaye, Ejigbo, Enugu, Esuk Oron, Funtua, Gashua, Gbongan, Gombe, Gusau, Hadejia, Ibadan, Igboho, Ijebu-Igbo, Ijebu-Ode, Ijero-Ekiti, Ikeja, Ikere-Ekiti, Ikire, Ikirun, Ikot Ekpene, Ila Orangun, Ilesa, Ilobu, Ilorin, Inisa, Ise-Ekiti, Jalingo, Jimeta, Kaduna, Kano, Katsina, Kisi, Lafia, Lafiagi, Lagos, Lekki, Maiduguri, Makurdi, Minna, Modakeke, Mubi, Nguru, Nkpor, Nnewi, Nsukka, Offa, Okene, Okigwe, Okrika, Ondo, Onitsha, Osogbo, Owerri, Pindiga, Port Harcourt, Saki, Sapele, Shagamu, Sokoto, Suleja, Ugep, Umuahia, Uromi, Warri, Zaria
NI | Chinandega, Managua, Masaya, Matagalpa
NL | 's-Hertogenbosch, Almere Stad, Amersfoort, Apeldoorn, Arnhem, Breda, Delft, Dordrecht, Eindhoven, Enschede, Groningen, Haarlem, Hoofddorp, Leiden, Maastricht, Nijmegen, The Hague, Tilburg, Utrecht, Zaanstad, Zoetermeer
NO | Oslo, Stavanger, Tromsø, Trondheim
NP | Biratnagar, Birgañj, Dharān, Kathmandu, Pokhara
NR | Yaren
NU | Alofi
NZ | Auckland, Lower Hutt, Manukau City, Rotorua, Tauranga?
OM | As Suwayq, Bawshar, Muscat, Seeb, Sohar, Şalālah, ‘Ibrī
PA | Juan Díaz, Panamá
PE | Arequipa, Ayacucho, Cajamarca, Callao, Chancay, Chiclayo, Chimbote, Chincha Alta, Cusco, Huancayo, Huánuco, Iquitos, Juliaca, Piura, Pucallpa, Puno, Sullana, Tacna, Trujillo, Tumbes
PF | Papeete
PG | Port Moresby
PH | Angeles City, Antipolo, Bacolod City, Bacoor, Bago City, Baguio, Baliuag, Batangas, Binangonan, Biñan, Budta, Bulaon, Butuan, Cabanatuan City, Cabuyao, Cagayan de Oro, Cainta, Calamba, Caloocan City, Cavite City, Cebu City, Cotabato, Dagupan, Dasmariñas, Davao, Digos, Dumaguete, General Santos, Guyong, Hagonoy, Iligan, Iligan City, Iloilo, Imus, Jolo, Kabankalan, Koronadal, Laoag, Lapu-Lapu City, Las Piñas, Legaspi, Lipa City, Lucena, Luzon, Mabalacat City, Magugpo Poblacion, Makati City, Malingao, Malolos, Mandaluyong City, Mandaue City, Mansilingan, Mantampay, Marawi City, Meycauayan, Muricay, Naga, Navotas, Olongapo, Ormoc, Pagadian, Panalanoy, Pasay, Pasig City, Puerto Princesa, Pulong Santa Cruz, Quezon City, Rodriguez?, Roxas City, San Jose del Monte, Santol, Silang, Tacloban, Taguig, Talisay, Tanza, Tarlac City, Taytay, Tuguegarao, Urdaneta, Zamboanga
PK | Abbottabad, Ahmadpur East, Bahawalnagar, Bahawalpur, Battagram, Bhimbar, Būrewāla, Chakwal, Chiniot, Chishtian, Dadu, Dera Ghazi Khan, Dera Ismail Khan, Faisalabad, Gojra, Gujranwala, Gujrat, Hafizabad, Islamabad, Jacobabad, Jaranwala, Jhang Sadr, Jhelum, Kamalia, Kamoke, Karachi, Kasur, Khairpur Mir’s, Khanpur, Khushāb, Khuzdar, Kohat, Kot Addu, Kotli, Lahore, Larkana, Mandi Bahauddin, Mardan, Mingora, Mirpur Khas, Multan, Muridke, Muzaffargarh, Muzaffarābād, Nawabshah, New Mirpur, Okara, Pakpattan, Peshawar, Quetta, Rahim Yar Khan, Rawalpindi, Saddiqabad, Sahiwal, Sargodha, Shahkot, Shekhupura, Shikarpur, Sialkot, Sukkur, Tando Adam, Tando Allahyar, Tordher, Vihari, Wazirabad
PL | Bemowo, Białystok, Bielany, Bielsko-Biala, Bydgoszcz, Bytom, Chorzów, Częstochowa, Dąbrowa Górnicza, Elbląg, Gdańsk, Gdynia, Gliwice, Gorzów Wielkopolski, Kalisz, Katowice, Kielce, Koszalin, Kraków, Legnica, Lublin, Mokotów, Olsztyn, Opole, Poznań, Praga Południe, Płock, Radom, Ruda Śląska, Rybnik, Rzeszów, Sosnowiec, Szczecin, Targówek, Tarnów, Toruń, Tychy, Ursynów, Wałbrzych, Wola, Wrocław, Włocławek, Zabrze, Zielona Góra, Łódź, Śródmieście
PM | Saint-Pierre
PR | Bayamón, Ponce
PS | East Jerusalem, Gaza, Jabālyā, Khān Yūnis, Nablus, Rafaḩ, Ramallah
PT | Amadora, Braga, Coimbra, Funchal, Queluz, Setúbal
PW | Koror, Ngerulmud
PY | Asunción, Capiatá, Ciudad del Este, Fernando de la Mora, Lambaré
QA | Ar Rayyān, Doha
RE | Saint-Denis
RO | Arad, Bacău, Baia Mare, Botoşani, Braşov, Brăila, Bucharest, Buzău, Cluj-Napoca, Constanţa, Craiova, Drobeta-Turnu Severin, Galaţi, Iaşi, Oradea, Piatra Neamţ, Piteşti, Ploieşti, Râmnicu Vâlcea, Satu Mare, Sibiu, Suceava, Timişoara, Târgu-Mureş
RS | Kragujevac, Novi Sad, Subotica, Zemun, Čačak
RU | Abakan, Achinsk, Al’met’yevsk, Angarsk, Arkhangel’sk, Armavir, Artëm, Arzamas, Astrakhan, Balakovo, Balashikha, Barnaul, Bataysk, Belgorod, Berezniki, Biysk, Blagoveshchensk, Bratsk, Bryansk, Cheboksary, Chelyabinsk, Cherepovets, Cherkessk, Cherëmushki, Chita, Derbent, Dimitrovgrad, Dzerzhinsk, Elektrostal’, Elista, Engel’s, Glazov, Groznyy, Irkutsk, Ivanovo, Izhevsk, Kaliningrad, Kaluga, Kamensk-Ural’skiy, Kamyshin, Kansk, Kazan, Kemerovo, Khabarovsk, Khasavyurt, Khimki, Kirov, Kiselëvsk, Kislovodsk, Kolomna, Kolpino, Komsomolsk-on-Amur, Korolev, Kostroma, Kovrov, Krasnodar, Krasnoyarsk, Kurgan, Kursk, Kyzyl, Leninsk-Kuznetsky, Lipetsk, Lyubertsy, Magnitogorsk, Makhachkala, Maykop, Mezhdurechensk, Miass, Murmansk, Murom, Mytishchi, Naberezhnyye Chelny, Nakhodka, Nal’chik, Nazran’, Neftekamsk, Nefteyugansk, Nevinnomyssk, Nizhnekamsk, Nizhnevartovsk, Nizhniy Novgorod, Nizhny Tagil, Noginsk, Norilsk, Novo-Peredelkino, Novocheboksarsk, Novocherkassk, Novokuybyshevsk, Novokuznetsk, Novomoskovsk, Novorossiysk, Novosibirsk, Novotroitsk, Noyabrsk, Obninsk, Odintsovo, Oktyabr’skiy, Omsk, Orekhovo-Zuyevo, Orenburg, Orsk, Orël, Penza, Perm?, Pervoural’sk, Petropavlovsk-Kamchatsky, Petrozavodsk, Podolsk, Prokop’yevsk, Pskov, Pushkino, Pyatigorsk, Rostov, Rostov-na-Donu, Rubtsovsk, Ryazan’, Rybinsk, Saint Petersburg, Salavat, Samara, Saransk, Saratov, Sergiyev Posad, Serpukhov, Severodvinsk, Seversk, Shakhty, Shchelkovo, Smolensk, Sochi, Solikamsk, Staryy Oskol, Stavropol’, Sterlitamak, Surgut, Syktyvkar, Syzran’, Taganrog, Tambov, Tobol’sk, Tol’yatti, Tomsk, Troparëvo, Tver, Tyumen, Ufa, Ukhta, Ulan-Ude, Ulyanovsk, Ussuriysk, Ust’-Ilimsk, Velikiy Novgorod, Velikiye Luki, Vladikavkaz, Vladimir, Vladivostok, Volgodonsk, Volgograd, Vologda, Volzhskiy, Voronezh, Yakutsk, Yaroslavl, Yekaterinburg, Yelets, Yoshkar-Ola, Yuzhno-Sakhalinsk, Zelenograd, Zheleznodorozhnyy, Zlatoust
RW | Kigali
SA | Abha, Al Hufūf, Al Jubayl, Al Kharj, Al Mubarraz, Arar, Buraydah, Dammam, Dhahran, Ha'il, Hafar Al-Batin, Jeddah, Jizan, Khamis Mushait, Khobar, Najrān, Qurayyat, Riyadh, Sakakah, Sulţānah, Tabuk, Ta’if, Yanbu
SB | Honiara
SD | Ad-Damazin, Al Manāqil, Al Qadarif, An Nuhūd, Atbara, Ed Damer, El Daein, El Fasher, El Obeid, Geneina, Gereida, Kassala, Khartoum, Kosti, Nyala, Omdurman, Port Sudan, Rabak, Singa, Wad Medani
SE | Göteborg, Helsingborg, Linköping, Malmö, Sollentuna, Stockholm, Uppsala, Västerås, Örebro
SG | Singapore, Woodlands
SI | Ljubljana, Maribor
SJ | Longyearbyen
SK | Bratislava, Košice
SL | Kenema
SN | Dakar, Kaolack, Pikine, Saint-Louis, Thiès, Thiès Nones, Tiébo, Touba, Ziguinchor
SO | Baidoa, Berbera, Hargeysa, Jamaame, Kismayo, Marka, Mogadishu
SR | Paramaribo
SS | Bentiu, Juba, Malakal, Winejok
SV | Apopa, Mejicanos, Santa Tecla, Soyapango
SY | Al Bāb, Aleppo, Ar Raqqah, Deir ez-Zor, Douma, Homs, Idlib, Latakia, Ḩamāh
SZ | Manzini, Mbabane
TC | Cockburn Town
TD | Moundou, N'Djamena, Sarh
TF | Port-aux-Français
TG | Kara, Lomé, Sokodé
TH | Bangkok, Chiang Mai, Chon Buri, Hat Yai, Khlong Luang, Khon Kaen, Lampang, Mueang Nonthaburi, Nakhon Pathom, Nakhon Ratchasima, Nakhon Si Thammarat, Pak Kret, Pattaya, Phitsanulok, Phra Pradaeng, Phuket, Rayong, Samut Prakan, Si Racha, Surat Thani, Ubon Ratchathani, Udon Thani
TJ | Dushanbe, Khujand
TL | Dili
TM | Ashgabat, Daşoguz, Türkmenabat
TN | Bizerte, Gabès, Kairouan, Sfax, Sousse, Tunis
TO | Nuku‘alofa
TR | Adana, Adapazarı, Adıyaman, Afyonkarahisar, Aksaray, Alanya, Ankara, Antakya, Antalya, Arnavutköy, Ataşehir, Aydın, Bahçelievler, Balıkesir, Bandırma, Batman, Bağcılar, Başakşehir, Beylikdüzü, Bursa, Büyükçekmece, Denizli, Derince, Diyarbakır, Edirne, Elazığ, Erzincan, Erzurum, Esenler, Esenyurt, Eskişehir, Gaziantep, Gebze, Isparta, Istanbul, Kahramanmaraş, Karabağlar, Karaman, Kayseri, Konya, Kütahya, Kırıkkale, Kızıltepe, Malatya, Maltepe, Manisa, Merkezefendi, Mersin, Muratpaşa, Mustafakemalpaşa, Nazilli, Ordu, Osmaniye, Samsun, Sancaktepe, Siirt, Sivas, Siverek, Sultanbeyli, Sultangazi, Tarsus, Tekirdağ, Tokat, Trabzon, Turgutlu, Turhal, Umraniye, Uşak, Viranşehir, Zeytinburnu, Zonguldak, Çankaya, Çorlu, Çorum, Üsküdar, İnegol, İskenderun, İzmir, İzmit, Şanlıurfa, Şişli
TT | Port of Spain
TV | Funafuti
TW | Banqiao, Douliu, Hsinchu, Hualien City, Kaohsiung, Keelung, Nantou, Taichung, Tainan, Taipei, Taitung City, Taoyuan City, Yuanlin
TZ | Arusha, Dar es Salaam, Dodoma, Iringa, Katumba, Kigoma, Mbeya, Morogoro, Moshi, Musoma, Mwanza, Shinyanga, Songea, Tabora, Tanga, Zanzibar
UA | Alchevs’k, Bakhmut, Berdyansk, Bila Tserkva, Bucha, Cherkasy, Chernihiv, Chernivtsi, Dnipro, Donetsk, Horlivka, Ivano-Frankivsk, Kamianets-Podilskyi, Kamianske, Kerch, Kharkiv, Kherson, Khmelnytskyi, Kramators’k, Kremenchuk, Kropyvnytskyi, Kryvyi Rih, Kyiv, Luhansk, Lutsk, Lviv, Lysychans’k, Makiyivka, Mariupol, Melitopol, Mykolaiv, Mykolayiv, Nikopol, Oleksandriya, Pavlohrad, Pokrovsk, Poltava, Rivne, Sevastopol, Simferopol, Sloviansk, Sumy, Syevyerodonets’k, Ternopil, Uzhgorod, Vinnytsia, Yenakiyeve, Yevpatoriya, Zaporizhia, Zhytomyr
UG | Entebbe, Gulu, Kampala
US-AL | Mobile?
US-AZ | Deer Valley, Maryvale?, Mesa?, Tempe Junction, Tucson
US-CA | Anaheim, Bakersfield, Costa Mesa, Daly City, Downey?, East Los Angeles, El Cajon, El Monte, Elk Grove, Escondido?, Garden Grove, Huntington Beach, Malibu, Modesto?, Moreno Valley, Murrieta?, Oxnard?, Rancho Cucamonga, Santa Clarita, Simi Valley, Temecula?, Thousand Oaks, Vallejo?, Victorville?, Visalia?, Vista?, West Covina
US-CO | Arvada?, Colorado Springs, Fort Collins, Greeley?, Pueblo?
US-CT | North Stamford
US-FL | Cape Coral, Coral Springs, Davie?, Fort Lauderdale, Hialeah?, Miami Gardens, Orlando, Palm Bay, Pembroke Pines, Pompano Beach, Port Saint Lucie, Tallahassee, Tampa, West Palm Beach
US-GA | Sandy Springs
US-HI | Honolulu
US-IA | Cedar Rapids
US-ID | Boise
US-IL | Chicago, Joliet?, Naperville?, North Peoria
US-IN | Fort Wayne, Indianapolis
US-KS | Overland Park, Wichita
US-KY | Ironville?, Lexington-Fayette, Meads?
US-LA | Baton Rouge, Iowa, Metairie Terrace, Metairie?, New Orleans, Shreveport?
US-MI | Ann Arbor, Detroit, Sterling Heights
US-MO | East Independence, Louisiana, St. Louis
US-NC | Winston-Salem
US-ND | Fargo?
US-NE | Omaha
US-NJ | Jersey City, Paterson?
US-NM | Albuquerque
US-NV | North Las Vegas, Sunrise Manor
US-NY | Alabama, Borough Park, Bushwick?, East Flatbush, East Harlem, Florida, New York City, Sheepshead Bay, Staten Island, The Bronx, Washington Heights, Yonkers?
US-OH | Cincinnati, East Palestine
US-OK | Broken Arrow, Norman?, Oklahoma City, Tulsa
US-OR | Eugene?, Gresham?
US-PA | Indiana, Pittsburgh
US-SC | North Charleston
US-SD | Sioux Falls
US-TN | Chattanooga?, East Chattanooga
US-TX | Amarillo?, College Station, Corpus Christi, Fort Worth, Grand Prairie, Irving?, Killeen?, Laredo?, Lubbock?, McAllen?, McKinney?, Pearland?, Round Rock, San Angelo, Uvalde, Waco?, Wichita Falls
US-UT | Provo?, Salt Lake City, West Jordan, West Valley City
US-VA | Appalachia, Newport News, Virginia Beach
US-WA | Seattle, Spokane?, Tacoma?
US-WI | Green Bay, Maine, Milwaukee
UY | Punta del Este
UZ | Andijon, Angren, Bukhara, Chirchiq, Fergana, Jizzax, Marg‘ilon, Namangan, Navoiy, Nukus, Olmaliq, Qarshi, Qo‘qon, Samarkand, Tashkent, Tirmiz, Urganch
VA | Vatican City
VE | Acarigua, Alto Barinas, Anaco, Barinas, Barquisimeto, Baruta, Cabimas, Cagua, Calabozo, Caracas, Carúpano, Catia La Mar, Charallave, Ciudad Bolívar, Ciudad Guayana, Cumaná, Ejido, Guacara, Guanare, Guarenas, Guatire, Los Teques, Maracaibo, Maracay, Mariara, Maturín, Mucumpiz, Ocumare del Tuy, Palo Negro, Petare, Puerto Cabello, Puerto La Cruz, Punto Fijo, Santa Teresa del Tuy, Turmero
VG | Road Town
VI | Charlotte Amalie
VN | Biên Hòa, Buôn Ma Thuột, Bạc Liêu, Bảo Lộc, Cam Ranh, Cà Mau, Cần Giuộc, Cần Thơ, Cẩm Phả Mines, Da Nang, Haiphong, Hanoi, Ho Chi Minh City, Hòa Bình, Hạ Long, La Gi, Long Xuyên, Mỹ Tho, Nam Định, Nha Trang, Phan Thiết, Pleiku, Qui Nhon, Rạch Giá, Sa Dec, Sóc Trăng, Thanh Hóa, Thái Nguyên, Vinh, Vĩnh Long, Vũng Tàu, Yên Vinh, Ðà Lạt, Đưc Trọng
VU | Port-Vila
WF | Mata-Utu
WS | Apia
XK | Mitrovicë, Pristina, Prizren
YE | Aden, Al Ḩudaydah, Dhamār, Mukalla, Sanaa, Ta‘izz
YT | Mamoudzou
ZA | Benoni, Bethal?, Bhisho?, Bloemfontein, Boksburg?, Botshabelo?, Brakpan?, Brits?, Cape Town, Carletonville?, Centurion?, Durban, East London, Johannesburg, Klerksdorp?, Kroonstad?, Krugersdorp?, Middelburg?, Midrand?, Mokopane?, Mpumalanga?, Nelspruit?, Nigel?, Paarl?, Phalaborwa?, Pietermaritzburg, Polokwane?, Port Elizabeth, Potchefstroom?, Pretoria, Randburg?, Randfontein?, Richards Bay, Roodepoort?, Rustenburg?, Soweto, Tembisa?, Uitenhage?, Vanderbijlpark?, Vereeniging?, Vryheid?, Welkom?, Westonaria?, Witbank?, eMbalenhle?
ZM | Chingola, Kabwe, Kitwe, Livingstone, Luanshya, Lusaka, Mufulira, Ndola
ZW | Bulawayo, Chitungwiza, Gweru, Harare, Mutare
AF / IN-UP IN-PB | Jalālābād
AR / BR-AL BR-PB | Pilar
AR / BR-GO | Formosa
AR / MX-MIC MX-CHP MX-VER MX-BCN MX-PUE MX-MEX | Buenos Aires
AR / MX-SIN MX-COA US-KS US-NJ US-MO | Concordia
AR / MX-SON | Rosario
AR / US-AZ MX-BCN | San Luis
AR / US-CA MX-MEX MX-VER MX-NLE MX-CHH MX-QUE MX-SIN | San Rafael
AR / US-MD US-MO | La Plata
AR ES MX-VER | Córdoba
AT / US-VA US-WV US-GA US-IL | Vienna
AU-NSW / US-MD US-PA PN | Adamstown
AU-NSW CA-NS | Sydney
AU-QLD / US-CA | Brisbane
AU-TAS / GB | Launceston?
AU-TAS / US-IN US-WI US-WA US-OK | Hobart
AU-VIC / US-FL GB US-AR | Melbourne
AU-WA / AU-TAS GB CA-ON US-NY | Perth
AU-WA / US-NC US-VT | Rockingham?
BB / US-OH AU-WA | Bridgetown
BD / IN-UP | Farīdpur
BD / IN-UP | Nawābganj
BD / IN-UP | Saidpur
BD IN-BR | Jamālpur
BE / CA-ON US-WI | Brussels
BE / US-NY | Flanders
BE / US-OH | Antwerp
BE / US-PA | Charleroi
BO MX-BCS / MX-COA MX-JAL | La Paz
BR / MX-MEX | Belem
BR-DF / BR-GO | Planaltina
BR-GO / US-AZ | Rio Verde
BR-MG / BR-MA BR-PB | Santa Luzia
BR-MS / BR-AL MX-VER | Campo Grande
BR-PA / BR-PB | Belém
BR-PB / BR-MA MX-JAL MX-PUE MX-CHP MX-ZAC MX-SLP MX-VER | Santa Rita
BR-PE / AU-VIC | Olinda
BR-PE / BR-PB | Paulista
BR-PR / BR-CE | Cascavel
BR-RN / BR-PE | Parnamirim
BR-RS / BR-PE | Cachoeirinha
BR-RS / BR-RJ | Sapucaia
BR-RS / US-NJ | Rio Grande
BR-RS US-CA | Santa Maria
BR-SP / BR-RJ | Rio Claro
BR-SP / BR-SC | Campinas
BR-SP / MX-GUA | Barretos
BR-TO / BR-PR | Palmas
BS / US-NY | Nassau
BY FR | Brest?
CA / AU-QLD | Labrador
CA / US-NJ | New Brunswick
CA / US-OK | Yukon
CA US-CA / US-OR US-OH US-NY | Ontario
CA-AB / AU-QLD US-KY | Edmonton
CA-BC / AU-VIC AU-NSW US-WI | Abbotsford?
CA-BC / SC US-TX US-MN GB MX-GUA US-VA US-KS | Victoria?
CA-BC / US-ND | Surrey?
CA-BC US-WA | Vancouver
CA-NS / GB US-MA US-VA | Halifax?
CA-NS / GB | Dartmouth?
CA-ON / AU-NSW US-OH | Toronto
CA-ON / GB AU-WA AU-QLD US-ME | Scarborough
CA-ON / GB US-CT US-CA US-CO AU-VIC AU-QLD CA-QC | Windsor?
CA-ON / GB | Brampton?
CA-ON / US-GA US-MA US-FL US-WA US-PA US-WI US-NY | Milton?
CA-ON / US-IL US-KS US-OH | Ottawa
CA-ON / US-IL US-TX | Markham?
CA-ON / US-MO US-CT AU-NSW | Oakville?
CA-ON / US-NC US-VT US-IA US-MA US-KY US-WI US-NJ | Burlington?
CA-ON / US-NY US-GA | Richmond Hill
CA-ON / US-PA | East York
CA-ON / US-PA | North York
CA-ON NZ / US-OH GB AU-VIC AU-QLD US-AL BM | Hamilton?
CH / US-CA | Lucerne
CH / US-IL US-NY US-OH US-AL US-FL US-WA US-NE US-IN | Geneva
CL / BR-SP MX-ZAC | Valparaíso
CL / MX-CHP | Concepción
CL / MX-GUA MX-OAX | Los Ángeles
CL / MX-GUA MX-SON | San Bernardo
CL / PH BR-RS MX-NLE MX-VER MX-PUE MX-ZAC MX-AGU | Santiago
CL / US-IN US-FL | Valparaiso
CO / MX-VER | Palmira
CO / MX-ZAC | Florencia
CO / US-CA | Soledad?
CO / US-NJ | Bogota
CO ES | Cartagena
CR / MX-MOR MX-PUE MX-HID | San José
CU / MX-GRO | Las Tunas
CU / MX-JAL | Matanzas
CU / US-IL US-FL | Havana
CU US-CA / US-UT MX-PUE MX-DUR MX-GUA US-NM MX-HID | Santa Clara?
CZ / US-OK | Prague
DE / US-KY | Brandenburg
DE / US-MD US-MA US-PA US-NJ US-NH CA-ON US-IN US-MN | Hanover
DE / US-MN | Cologne
DE-BB / US-NY | Potsdam
DE-BE / US-NH US-NJ US-WI US-MD US-MA US-PA | Berlin
DE-BW / AU-VIC US-TX US-PA | Heidelberg
DE-BW / US-AR | Stuttgart
DE-HB / US-GA US-IN US-OH | Bremen
DE-HE / US-IN | Darmstadt
DE-HH / US-NY US-PA US-NJ US-AR US-IA | Hamburg
DE-SH / US-WI | Kiel
DE-SN / US-TN US-OH | Dresden
DE-TH / US-LA | Jena
DM / US-MN | Roseau
DO / MX-CHP MX-YUC MX-SLP | Santo Domingo
DZ / IN-UP US-MO | Oran
DZ / US-MI | Constantine
EC / MX-MIC | Ibarra
EC BR-MG | Esmeraldas?
EG / US-GA US-IL US-NY | Cairo
EG US-VA / US-LA US-MN BR-RN US-KY AU-NSW GB | Alexandria
ES / MX-COA | Granada
ES / MX-COL US-IA | Madrid
ES / MX-HID MX-PUE MX-CHP MX-VER MX-ZAC | La Laguna
ES / MX-PUE MX-COA MX-VER MX-TLA MX-OAX MX-CHP | Zaragoza
ES / MX-SIN | Ceuta
ES / MX-TAM | Burgos
ES / MX-YUC MX-AGU | Valladolid
ES / US-AL US-IL | Andalusia
ES / US-FL MX-VER | Oviedo
ES / US-OH AU-VIC | Seville
ES VE US-CA / US-NM | Valencia
ES VE | Barcelona
FR / CA-ON | Limoges
FR / US-CA | Nice?
FR / US-IL | Marseilles
FR / US-IL | Toulon
FR / US-KY US-OH US-MO US-IN US-PA | Versailles
FR / US-ME | Calais
FR / US-MO GB | Normandy
FR / US-NY US-IN US-MD | Dunkirk
FR / US-TX CA-ON US-TN US-KY US-IL US-ME US-AR | Paris
GB / AU-NSW US-NY | Liverpool
GB / AU-NSW US-OH | Bexley?
GB / AU-NSW | Cardiff
GB / AU-NSW | Islington?
GB / AU-QLD US-NY US-NC US-IN US-CT | Southport
GB / AU-SA | Birkenhead?
GB / AU-SA | Salisbury Plain
GB / AU-TAS | St Helens
GB / AU-VIC AU-NSW US-NH | Canterbury
GB / AU-VIC AU-NSW US-PA | Croydon?
GB / AU-VIC AU-SA | Cheltenham?
GB / AU-VIC US-ID US-TX US-MN US-IA | Preston?
GB / AU-VIC | Blackburn?
GB / AU-VIC | Doncaster?
GB / AU-VIC | Maidstone?
GB / AU-WA CA-AB | Wembley
GB / AU-WA | Crawley?
GB / AU-WA | High Wycombe
GB / CA-ON US-NH AU-SA | Peterborough?
GB / CA-ON US-OH US-KY US-CA US-AR | London
GB / CA-ON US-PA US-NY CA-PE | Cornwall
GB / CA-ON | Watford?
GB / FK US-NC US-WI US-ND US-VA | Stanley?
GB / NZ US-NE US-MN AU-VIC US-MI US-PA | Hastings?
GB / US-AL US-ME | Leeds
GB / US-AL US-OH US-MA AU-TAS US-IA US-PA | Sheffield
GB / US-CA US-NH US-RI US-PA AU-SA | Exeter?
GB / US-CO US-NY AU-VIC AU-QLD US-MI AU-TAS AU-SA | Brighton
GB / US-CT US-NY | Norwich
GB / US-CT US-TN US-RI US-VA US-PA US-WI US-ME | Bristol
GB / US-FL US-MI US-OR US-NY | Dundee
GB / US-FL | Heathrow
GB / US-FL | Warrington?
GB / US-IL US-FL US-AL US-CO US-CA | Inverness
GB / US-IN | Edinburgh
GB / US-KS US-CT US-CO AU-WA | Derby?
GB / US-KY US-DE US-MT US-VA US-MO | Glasgow
GB / US-MA AU-NSW | Dudley?
GB / US-MA AU-NSW | Gloucester?
GB / US-MA AU-QLD | Ipswich?
GB / US-MA IE CA-QC AU-NSW US-NH US-NE | Sutton?
GB / US-MA US-IL AU-NSW | Swansea
GB / US-MA US-NY | Southampton
GB / US-MA US-PA | Northampton?
GB / US-MA US-VT | Leicester
GB / US-MA | Bolton?
GB / US-MA | Chelmsford?
GB / US-MA | Sunderland?
GB / US-MD CA-ON US-MA | Essex
GB / US-ME CA-PE US-PA | Belfast
GB / US-MN US-CT US-IN US-MI US-WI US-MA MS | Plymouth?
GB / US-MO AU-NSW | Saint Peters
GB / US-MO US-NH US-IN US-SC US-MA | Chesterfield?
GB / US-MS US-OH US-AL US-CT US-NC US-MA US-PA | Oxford
GB / US-NH AU-NSW US-VT | Londonderry
GB / US-NH | Nottingham
GB / US-OH US-PA US-MI US-NY US-WI US-MT | Whitehall
GB / US-PA US-MA US-OH US-MI | Reading?
GB / US-PA US-OH US-RI US-ME US-TN | Bradford?
GB / US-PA US-SC US-NE AU-WA US-AL | York?
GB / US-PA | Telford?
GB / US-RI US-KY AU-VIC US-OR AU-NSW US-AR US-TN | Newport?
GB / US-RI | Coventry?
GB / US-SD US-WA US-MD US-NC US-MS US-FL AU-NSW | Aberdeen
GB / US-TX US-NH US-IN US-OH US-MA US-VA AU-WA | Bedford?
GB / US-TX US-OH US-MA AU-QLD US-LA AU-VIC US-PA | Mansfield?
GB / US-VA US-NH US-OH US-RI | Portsmouth?
GB / US-VA US-NY | Yorkshire
GB / US-VT US-CT US-IL | Colchester?
GB / US-WI CA-NB US-NJ | Sussex
GB CA-ON US-MA / NZ US-MD US-OH US-MN US-IL | Cambridge?
GB US-AL / US-MI | Birmingham
GB US-CO / US-CA US-MD US-MA AU-WA US-LA US-SC | Westminster
GB US-NH / US-CT US-MO US-TN US-WA US-IA US-MD | Manchester
GI / US-MI | Gibraltar
GR / US-GA US-OH US-AL US-TN US-TX US-PA US-IL | Athens
GR / US-IL US-NE | Crete
GT / MX-CHP | Escuintla
GY / US-TX US-KY US-GA US-SC US-DE US-IN US-OH | Georgetown
HN / MX-CHP MX-PUE MX-SIN MX-VER | El Progreso
HN / MX-TAB MX-CHP | La Ceiba
IE / US-CA US-OH US-GA US-TX US-VA US-PA US-NH | Dublin
IM / US-IL US-AZ US-GA AU-QLD US-MA US-WY GB | Douglas?
IN / US-OH | Calcutta
IN / US-OR | Madras
IN-BR / GB | Patna
IN-CG / IN-HR | Bilāspur
IN-CG / IN-RJ | Raipur
IN-DL / IN-RJ IN-MH | Deoli
IN-DL / US-CA US-NY US-LA | Delhi
IN-HR IN-UP | Gorakhpur
IN-MP / IN-HP | Seoni
IN-RJ / IN-GJ | Jodhpur
IN-RJ / IN-MH | Gangāpur
IN-RJ / IN-MP IN-UP | Pāli
IN-RJ / IN-TR | Udaipur
IN-RJ NP | Bharatpur
IN-TN US-OR / US-MA US-NH US-VA US-OH US-WI US-UT | Salem?
IN-TS / IN-UP | Nizāmābād
IN-TS PK | Hyderabad
IN-UP / AU-VIC | Lucknow
IN-UP / IN-HP | Rāmpur
IN-UP / IN-MP IN-UK | Sultānpur
IN-UP / IN-RJ | Fatehpur
IN-WB / IN-BR | Bangaon
IN-WB / IN-BR | Kharagpur
IN-WB / IN-RJ | Bāli
IR / US-CA | Kerman
IT / US-AL US-SC US-KY US-AZ US-OR US-NJ US-MS | Florence
IT / US-CA US-FL US-IL | Venice
IT / US-CA US-ME | Palermo
IT / US-FL US-UT US-TX US-NY | Naples
IT / US-GA US-NY US-WI US-IL US-ME | Rome
IT / US-IL US-OH | Genoa
IT / US-NJ US-WI US-VA US-MS US-PA US-KY | Verona
IT / US-OH US-ID | Parma
IT / US-TN US-MI US-IL US-NM US-IN US-MO US-NH | Milan
JM / CA-ON US-NY US-PA US-MA AU-QLD AU-TAS NF | Kingston?
KM / US-UT | Moroni
LK BR-PR | Colombo
LR / US-CA US-IN | Monrovia
LY / LB US-IA | Tripoli
MO / BR-RN | Macau
MW / GB | Blantyre
MX-CHH / MX-CHP MX-COA | Juárez
MX-CHH / MX-CHP | Chihuahua
MX-CHH / MX-COA | Guerrero
MX-CHP / MX-COA | Nuevo León
MX-CHP / MX-PUE | Tuxtla
MX-CHP / MX-YUC | Quintana Roo
MX-CMX / MX-PUE MX-VER | Xochimilco
MX-CMX / MX-TAB MX-CHH MX-CHP MX-PUE MX-VER | Miguel Hidalgo
MX-CMX MX-CHH / MX-COL MX-TAM MX-CHP MX-OAX MX-PUE | Cuauhtémoc
MX-COA / MX-CHH MX-CAM | Matamoros
MX-COA / MX-VER MX-GUA | Piedras Negras
MX-COA / US-MS MX-CHP MX-VER | Saltillo
MX-COL CU | Manzanillo
MX-GUA ES / US-NY | Salamanca
MX-JAL / MX-CHP MX-GRO MX-VER | Tonalá
MX-MEX / MX-HID MX-SLP MX-QUE MX-CHP | Ojo de Agua
MX-MEX / MX-JAL | Cuautitlán
MX-MEX / MX-MOR MX-SLP | Tlalnepantla
MX-MEX / MX-TAB MX-VER MX-QUE MX-JAL MX-CHP MX-MOR MX-PUE | Buenavista
MX-MEX / MX-VER | Xico
MX-MEX / US-IL | Toluca
MX-MEX / US-NE | Chalco
MX-MIC / MX-VER | Zamora
MX-MOR / MX-JAL | Cuautla
MX-NLE / MX-CHP | Monterrey
MX-NLE / MX-MEX MX-MOR MX-GRO MX-GUA MX-QUE MX-SLP MX-HID | Santa Catarina
MX-NLE MX-ZAC / US-CA US-AZ MX-VER MX-CHH MX-CHP MX-GUA | Guadalupe?
MX-PUE / MX-BCN MX-CHP | Puebla
MX-QUE / MX-OAX | San Juan del Río
MX-SIN / MX-GRO | Mazatlán
MX-SON / MX-BCN | Hermosillo
MX-SON / MX-VER US-AZ MX-DUR | Nogales
MX-VER / MX-CHP | Veracruz
MX-VER / MX-COL | Minatitlán
MX-VER / MX-DUR | Orizaba
MX-VER US-CA US-TX | Sonora
MX-YUC VE / MX-CHP | Mérida
MY / KY AU-TAS | George Town
NI ES | León?
NL / US-LA | Zwolle
NL / US-NY | Amsterdam
NL / US-NY | Rotterdam
NO / US-NY | Bergen?
NP IN-GJ / IN-MP IN-MH IN-CG | Pātan
NZ / GB | Christchurch
NZ / US-FL GB IN-TN US-KS US-CO US-OH AU-NSW | Wellington
NZ / US-FL | Dunedin
NZ ZA / AU-SA AU-TAS | Queenstown
PA / MX-QUE MX-GRO | San Miguelito
PA US-FL | Panama City
PE / US-OH US-PA US-NY | Lima
PH / MX-TAB | Libertad
PH / MX-TAM US-CA MX-CHP MX-VER | San Fernando?
PH / US-AR | Manila
PH / US-CA BR-RN MX-QUE MX-MEX MX-HID MX-NAY MX-GRO | Santa Cruz
PH / US-CA MX-COA MX-QUE | San Pedro
PH / US-CA MX-ZAC | San Pablo
PH ES / US-OH US-KY | Cadiz
PH US-CA / MX-HID MX-MEX | San Mateo
PH US-CA AR / BR-RS MX-NLE MX-PUE US-TX US-NM | Santa Rosa
PL / US-IN US-NY US-NC US-MO US-KY US-IL US-VA | Warsaw
PR / BR-MA | Carolina?
PR AR / PH US-TX MX-MEX MX-NLE | San Juan
PS / US-CT US-KY US-IN US-OH US-NE US-PA US-IL | Hebron
PT / BR-PI | Porto
PT / US-ME US-CT US-OH US-IA US-ND | Lisbon
PT / US-OH | Madeira
PY / US-CA MX-MIC MX-OAX MX-COA MX-GUA MX-PUE MX-GRO | San Lorenzo
RS / US-MT US-ME | Belgrade
RU / MX-VER MX-PUE | Tula
RU / US-ID US-PA | Moscow
RU US-FL | St. Petersburg
SA / US-CA | Mecca
SA / US-OH MX-GUA BR-MG US-MN US-NY US-TN US-TX | Medina
SD / IN-MH | Sinnar
SE / US-NE | Gothenburg
SL / US-MA | Freetown
SM / US-CA | San Marino
ST / BR-RN | São Tomé
SV / MX-HID | San Salvador
SV AR / MX-MOR US-CA MX-MEX MX-CHP MX-COA US-NM | San Miguel?
SX / US-PA | Philipsburg
SY / US-MD US-OR | Damascus
SY / US-PA US-NJ AU-WA US-MO US-NY US-ME US-WI | Palmyra
TN / US-MO US-TX US-MS US-NY US-IL US-NC US-TN | Carthage
UA US-TX / US-FL US-MO | Odessa
US / AU-NSW | Maryland
US / AU-VIC | Vermont
US / BR-PR | Colorado
US / CA-AB | St. Paul
US-AK / US-KY | Anchorage
US-AL / US-IL US-OH US-NY US-GA US-MN US-WV US-PA | Montgomery?
US-AL / US-TX CA-ON US-AR US-MO US-TN | Huntsville?
US-AR / US-MN | Little Rock
US-AZ / AU-NSW | Tempe?
US-AZ / AU-TAS | Scottsdale?
US-AZ / CA-QC US-IN US-OK US-TX AU-QLD | Chandler?
US-AZ / US-CA | Alhambra?
US-AZ / US-MN US-IA | Gilbert?
US-AZ / US-OR US-NY US-IL | Phoenix
US-AZ US-CA / US-NY US-WI US-MO US-CO AU-NSW US-OH | Glendale?
US-AZ US-IL | Peoria?
US-CA / AU-NSW US-MO US-IL GB US-KS | Stockton?
US-CA / AU-WA | Inglewood?
US-CA / BR-MG MX-COA | Sacramento
US-CA / BR-MG MX-VER | Salinas?
US-CA / GB US-KY | Irvine?
US-CA / GB | Torrance?
US-CA / IE | Rialto?
US-CA / MX-COA | Chula Vista
US-CA / MX-MEX | San Bernardino
US-CA / MX-SIN MX-DUR | Los Angeles
US-CA / MX-VER MX-MEX MX-PUE MX-BCS MX-HID MX-NAY MX-GRO | San Francisco
US-CA / US-CT US-OH AU-NSW US-AL US-IA US-NJ AU-VIC | Fairfield?
US-CA / US-CT US-OH US-IA | Norwalk?
US-CA / US-IL US-WA AU-QLD | Burbank?
US-CA / US-IL | Antioch?
US-CA / US-MI US-FL US-TX AU-NSW | Beverly Hills
US-CA / US-MI US-MN AU-NSW US-OH | Roseville?
US-CA / US-MO AU-NSW US-IL GB | Berkeley?
US-CA / US-NC US-NH US-MA US-MO AU-NSW US-NY CA-ON | Concord?
US-CA / US-NE US-OH US-MI US-NH US-IN US-NC | Fremont?
US-CA / US-NJ US-NY AU-QLD | Pomona?
US-CA / US-NJ US-TN US-FL US-ME US-MD US-PA US-IA US-MO US-SC US-NE US-OK | Oakland
US-CA / US-NM | Carlsbad?
US-CA / US-NM | Clovis?
US-CA / US-NY US-MS US-NC US-MD US-WA US-IN AU-NSW | Long Beach
US-CA / US-NY | Oceanside?
US-CA / US-OH US-IL US-CT US-MD AU-TAS US-MO US-NY | Riverside?
US-CA / US-PA GB US-OH US-TX US-NY US-SC US-MA | Lancaster?
US-CA / US-PA MX-AGU MX-QUE | Palo Alto
US-CA / US-PA US-NE | Fullerton?
US-CA / US-PA | Palmdale?
US-CA / US-TX MX-PUE MX-MOR MX-GUA MX-SIN MX-SLP MX-MEX | San Diego
US-CA / US-TX | Fresno
US-CA / US-TX | Sunnyvale?
US-CA / US-WI | Fontana?
US-CA / US-WI | Hayward?
US-CA PH | San Jose
US-CA SV / MX-SON MX-GUA MX-OAX MX-MEX MX-MIC MX-ZAC | Santa Ana
US-CA US-FL / US-SC | Hollywood
US-CA US-NY | Corona?
US-CO / AU-NSW US-IL GB US-NH US-CA | Thornton?
US-CO / AU-WA US-MT | Boulder?
US-CO / US-CA US-WA US-NJ US-OH US-IL US-SC US-NY | Lakewood?
US-CO / US-PA US-NC US-IA | Denver
US-CO US-IL / CA-ON US-OH BR-CE US-MO US-NE US-IN | Aurora?
US-CT / GB US-TX US-NY | Stamford?
US-CT / US-IL US-WV US-MI US-TX US-PA US-WA US-AL | Bridgeport?
US-CT / US-IN US-MI US-MO US-WV | New Haven
US-CT / US-VT | Waterbury?
US-CT / US-WI US-VT US-SD US-KY US-AL US-MI US-NY | Hartford?
US-FL / CA-MB US-MS US-SD GB US-VT AU-QLD | Brandon?
US-FL / US-GA US-TX US-VA | Gainesville?
US-FL / US-NC US-AR US-IL US-TX US-AL US-OR | Jacksonville
US-FL / US-OK US-AZ US-TX AU-QLD | Miami
US-FL / US-SC US-KS US-MN | Clearwater?
US-FL / US-TN US-GA US-NY US-MN | Lakeland?
US-FL MX-TAM | Miramar?
US-GA / US-TN US-MO US-TX | Savannah
US-GA / US-TX US-IL US-MI | Atlanta
US-IA / US-FL US-WA | Davenport?
US-IA / US-WA | Des Moines
US-IL / GB US-TX US-OK US-SC US-OR US-MN | Elgin?
US-IL / US-MI US-MN US-OH | Rockford?
US-IN / US-WA | South Bend
US-IN / US-WI US-WY | Evansville?
US-KS / US-CO | Olathe?
US-KS / US-IN | Topeka?
US-KY / US-CO US-OH US-MS US-TN US-GA US-NE US-IL | Louisville
US-KY / US-MA US-SC US-NC US-NE US-TN US-VA US-OH | Lexington?
US-LA / US-IN US-CO US-CA US-TN US-OR US-AL | Lafayette?
US-MA / US-IN US-AR US-MI US-NC US-OR | Lowell?
US-MA / US-NY US-GA GB | Boston
US-MA ZA GB / US-NY | Worcester?
US-MD / US-OH | Baltimore
US-MD / US-PA US-MO MX-DUR | California
US-MI / US-IL US-KS US-NY | Lansing?
US-MI / US-MN | Grand Rapids
US-MI / US-OH US-MN US-PA US-DE US-IL AU-NSW | Wyoming
US-MI / US-OH US-RI US-PA US-AR US-ME US-OR US-MN | Warren?
US-MN / US-KS | Minneapolis
US-MN / US-NE US-MO US-TX US-IN | Saint Paul
US-MN ZA / US-IL IE AU-QLD AU-NT AU-SA | Virginia
US-MO / US-IA US-TX | Nevada
US-MO US-KS | Kansas City
US-MO US-MA US-IL / US-OR US-OH US-VA US-PA US-TN | Springfield?
US-MS / US-TN US-NJ US-MI US-MO US-WY US-WI US-OH | Jackson?
US-MT / US-MO | Billings?
US-NC / GB US-NH US-CA US-CT US-NY US-OR | Durham?
US-NC / US-AR US-GA US-TN US-NY US-PA US-WV US-AL | Fayetteville?
US-NC / US-CA | Fort Bragg
US-NC / US-DE US-MA US-OH US-IL | Wilmington?
US-NC / US-FL | High Point
US-NC / US-GA US-AL US-MD | Greensboro
US-NC / US-IL | Cary?
US-NC / US-MI US-VT US-TX US-TN | Charlotte?
US-NC / US-MS | Raleigh
US-NE GB / US-CA US-RI US-IL US-MA US-AL US-ID | Lincoln?
US-NJ / US-GA | Edison?
US-NJ / US-OH US-CA US-DE US-NY US-AR US-TX US-IL | Newark
US-NJ / US-PA US-CO | Elizabeth?
US-NM / MX-GRO MX-CHH | Las Cruces
US-NM AR / US-TX | Santa Fe
US-NV / US-KY US-NC US-TX US-TN US-LA US-GA | Henderson?
US-NV / US-NM | Las Vegas
US-NV / US-NY US-CA US-IL US-TX US-MN US-WI US-AZ | Spring Valley
US-NV / US-TX US-OH | Reno?
US-NY / GB | Gravesend?
US-NY / MX-GUA MX-MIC US-VT | Jamaica?
US-NY / US-GA US-FL | Harlem
US-NY / US-IL | Elmhurst?
US-NY / US-KS US-IL US-MT | Manhattan
US-NY / US-MA US-OH CA-NS US-VA US-WI | Amherst?
US-NY / US-MN US-WY US-MO US-TX US-OK US-IA US-SC US-WV US-SD | Buffalo
US-NY / US-ND US-RI US-NC US-CA US-OH US-TN SH | Jamestown
US-NY / US-OH US-IN US-WI US-IA US-MI NZ AU-VIC | Brooklyn
US-NY / US-OR US-IL | Astoria?
US-NY / US-UT US-IN US-NE US-KS | Syracuse?
US-NY US-MN / US-NH GB US-MI US-IN US-MA US-IL | Rochester?
US-OH / CA-ON | Delaware
US-OH / US-NV US-TX US-TN US-NJ US-KY US-MN AU-WA | Dayton?
US-OH / US-PA US-NY US-CO US-IA US-IN | Akron?
US-OH / US-TN US-MS US-TX US-GA US-OK US-FL US-WI US-AL AU-QLD | Cleveland
US-OH / US-WI US-IL US-MO | Oregon
US-OH PH BR-PR / US-OR US-IA US-IL | Toledo?
US-OH US-GA / US-IN US-MS US-NE US-WI US-MN US-TX | Columbus
US-OR / US-ME US-TX US-TN US-IN US-CT US-NY US-MI US-WI GB AU-VIC | Portland
US-OR / US-TX US-OH US-IL US-MO US-KS US-ND US-WI | Hillsboro?
US-PA / US-MS US-NY | Philadelphia
US-PA / US-NJ | Allentown?
US-RI / US-UT US-TX US-KY | Providence?
US-SC / US-WV US-IL US-MO US-AR US-MS US-NY US-ME | Charleston
US-SC US-MO / US-MD US-TN US-PA US-IL US-MS US-KY | Columbia?
US-TN / US-FL US-TX US-MO US-MI | Memphis
US-TN / US-IA US-IL | Knoxville?
US-TN / US-IN US-AR US-TX US-IA US-VA | Clarksville?
US-TN / US-NC US-AR | Murfreesboro?
US-TN / US-NC US-GA US-AR US-IL US-MI US-IN US-WI | Nashville
US-TX / AU-ACT | Richardson?
US-TX / GB US-MD US-NC | Denton?
US-TX / US-CA IE CA-AB AU-SA | Beaumont?
US-TX / US-CO | Frisco?
US-TX / US-FL MX-MIC MX-AGU MX-NLE MX-HID MX-PUE | San Antonio
US-TX / US-GA US-MI US-VA US-KY US-MO US-OH US-IL | Carrollton?
US-TX / US-IL US-KY | Plano?
US-TX / US-IL | El Paso
US-TX / US-KS | Abilene?
US-TX / US-MI CA-ON US-WA AU-WA US-NC US-PA | Midland?
US-TX / US-MN US-IN US-AR | Austin
US-TX / US-MN | Tyler?
US-TX / US-MS US-AK US-MO US-PA GB CA-BC | Houston
US-TX / US-NC US-WA US-AR | Lewisville?
US-TX / US-NV US-NM | Mesquite?
US-TX / US-NY US-FL US-TN US-LA US-PA US-OR | Brownsville?
US-TX / US-OR US-GA US-NC US-PA AU-VIC | Dallas
US-TX / US-UT US-ME | Garland?
US-TX US-CA / US-MD AU-SA CA-NL | Pasadena?
US-TX US-VA / US-MA US-WA US-TN US-NY US-MD US-MN US-OH US-GA US-NE US-VT | Arlington
US-UT GB / US-IL US-MO US-PA US-IN US-NC US-IA US-NJ US-GA US-CT US-ME US-WV US-KS US-VT US-VA | Washington
US-VA / GB AU-VIC US-NH US-GA US-MD US-IA CA-NB | Hampton?
US-VA / US-CT US-NY | East Hampton
US-VA / US-NE US-MA US-NY | Norfolk
US-VA / US-WV | Chesapeake?
US-VA CA-BC US-CA / US-IN US-KY AU-VIC NZ US-TX | Richmond?
US-WA / GB | Renton?
US-WA / US-MA US-PA | Everett?
US-WA / US-NE US-WI US-PA US-OH US-KY US-ID US-IA | Bellevue?
US-WA / US-OH US-CT | Kent?
US-WI / US-AL US-MS US-CT US-NJ US-IN US-SD US-GA | Madison?
UY / US-MN | Montevideo
VC / US-MD | Kingstown
VE / MX-JAL MX-TAM MX-GRO | El Limón
VE / MX-TAB | El Tigre
VE DO / MX-GUA MX-ZAC MX-VER MX-GRO MX-JAL | San Cristóbal
ZA / AU-SA CA-PE | Alberton?
ZA / GB CA-BC | Kimberley?
ZA / GB | Orkney?
ZA AU-NSW / US-WA US-OK GB US-WY IE US-CA | Newcastle?
`;
