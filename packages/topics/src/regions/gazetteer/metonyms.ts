/** Rows `codes | names that stand for a country's government or markets`. */
export const METONYMS = `
US | Sheriff's Office, Sheriff's Department, Sheriff’s Office, County Sheriff, County Sheriff's, Parish Sheriff's, County Commissioners, County Commission, County Board of Supervisors, County Courthouse, County Jail, County Public Schools, Highway Patrol, FEMA, Federal Emergency Management Agency, Centers for Disease Control, Food and Drug Administration, Securities and Exchange Commission, Federal Trade Commission, Internal Revenue Service, National Guard, GOP, Super Bowl, Ivy League, Silicon Valley, Library of Congress, Smithsonian, Fed, Justice Department, Homeland Security, Coast Guard Academy, Interstate 10, Interstate 40, Interstate 75, Interstate 80, Interstate 95
BE eu | Brussels
US | White House, Pentagon, Capitol Hill, Wall Street, Federal Reserve, Oval Office, Mar-a-Lago, Camp David, West Point, Foggy Bottom, U.S. Congress, FBI, F.B.I., CIA, C.I.A., Trump administration, Biden administration, Obama administration, Bush administration, Clinton administration, Reagan administration, Department of Homeland Security, Environmental Protection Agency, Supreme Court of the United States, Scotus, NASA, Social Security Administration, Medicare, Medicaid, Obamacare, Dow Jones
US | County, Township, Twp, Pennsylvania Avenue, Madison Avenue
GB | Downing Street, Whitehall, Buckingham Palace, House of Lords, Tories, Tory, Brexit, NHS, Labour Party, MI5, MI6, Royal Navy, BoE
RU | Kremlin, Putin, Rosneft, KGB
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
FR | Élysée, Elysée, Elysee Palace, Quai d'Orsay, Matignon, Macron
DE | Merz, Merkel
VE | Maduro
KP | Kim Jong Un, Kim Jong-un
JP | Bank of Japan, Nikkei
VA | Pope Francis, Pope Leo, Holy Father
`;
