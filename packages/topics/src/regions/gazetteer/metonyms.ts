/** Rows `code | names that stand for a country's government or markets`. */
export const METONYMS = `
US | White House, Pentagon, Capitol Hill, Wall Street, Federal Reserve, Oval Office, Mar-a-Lago, Camp David, West Point, Foggy Bottom, U.S. Congress, FBI, F.B.I., CIA, C.I.A., Trump administration, Biden administration, Obama administration, Bush administration, Clinton administration, Reagan administration, Department of Homeland Security, Environmental Protection Agency, Supreme Court of the United States, Scotus, NASA, Social Security Administration, Medicare, Medicaid, Obamacare, Dow Jones
GB | House of Lords, Tories, Tory, Brexit, NHS, Labour Party, MI5, MI6, Royal Navy, BoE
RU | Putin, Rosneft, FSB, KGB
CN | Politburo Standing Committee, Xinhua, Xi Jinping, People's Liberation Army, PLA
IL | Netanyahu, Mossad, IDF, Israel Defense Forces
IR | Revolutionary Guard, Revolutionary Guards, Khamenei
UA | Zelensky, Zelenskyy, Zelenskiy
AF | Taliban
PS | Hamas
LB | Hezbollah
NG | Boko Haram
TR | Erdogan, Erdoğan
IN | Modi, BJP
FR | Macron
DE | Merz, Merkel
VE | Maduro
KP | Kim Jong Un, Kim Jong-un
JP | Bank of Japan, Nikkei
VA | Pope Francis, Pope Leo, Holy Father
`;
