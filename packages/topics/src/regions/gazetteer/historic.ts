/**
 * Historic names as `names | successor | why`. One successor each: the state that keeps the capital, or that took the seat in the United Nations,
 * so that an old story is found under the country that its readers look for today.
 */
export const HISTORIC = `
Soviet Union, USSR, U.S.S.R., Soviet Russia | RU | seat in the United Nations, capital
Czechoslovakia, CSSR | CZ | capital
Yugoslavia | RS | capital
East Germany, West Germany, German Democratic Republic, GDR, Prussia | DE | united in 1990
Zaire | CD | renamed in 1997
Burma | MM | renamed in 1989
Rhodesia, Southern Rhodesia | ZW | independent in 1980
Northern Rhodesia | ZM | independent in 1964
Ceylon | LK | renamed in 1972
Siam | TH | renamed in 1939
Persia | IR | renamed in 1935
Dahomey | BJ | renamed in 1975
Upper Volta | BF | renamed in 1984
Swaziland | SZ | renamed in 2018
Abyssinia | ET | renamed
Kampuchea | KH | renamed in 1989
East Pakistan | BD | independent in 1971
British Honduras | BZ | renamed in 1973
British Guiana | GY | independent in 1966
Dutch East Indies | ID | independent in 1945
Tanganyika | TZ | united in 1964
Gold Coast Colony | GH | independent in 1957
New Hebrides | VU | independent in 1980
Netherlands Antilles | CW | seat of its government
North Yemen, South Yemen | YE | united in 1990
Ottoman Empire | TR | capital
Austro-Hungarian Empire, Austria-Hungary | AT | capital
South West Africa | NA | independent in 1990
North Vietnam, South Vietnam | VN | united in 1976
Byelorussia | BY | renamed in 1991
Moldavia | MD | renamed in 1991
Swazi Kingdom | SZ | renamed in 2018
Third Reich, Nazi Germany, Weimar Republic | DE | the same state
`;
