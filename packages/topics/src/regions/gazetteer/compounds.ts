/** First halves of adjectives that name two countries ("Sino-Russian"), as `code | beginnings`. They count before a hyphen and another word only. */
export const COMPOUNDS = `
AT | Austro, Австро
CN | Sino
DE | Germano, Германо
ES | Hispano, Испано
FR | Franco, Франко
GB | Anglo, Англо
GR | Greco, Graeco, Gréco, Греко
IN | Indo, Индо
IL | Israelo, Israélo, Израильско
IR | Irano, Ирано
IT | Italo, Ítalo, Итало
JP | Nippo, Nipo, Японо
PS | Palestino, Палестино
PT | Luso
RS | Serbo, Сербо
RU | Russo
SY | Syro, Сиро
TR | Turco, Turko, Турецко
US | Americano, Américano, Американо
`;
