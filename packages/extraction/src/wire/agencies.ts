import { fold } from '../compare.ts';

/**
 * News agencies: the code that stories carry, then the names they sign with. A name marked with `!` is also a common word or another body's, and counts
 * only where nothing but an agency stands: in the brackets of a dateline.
 */
const AGENCIES: Readonly<Record<string, string>> = {
  reuters: 'Reuters|Thomson Reuters|Reuters News|Reuters Staff|Рейтер|ロイター',
  ap: 'AP|Associated Press|The Associated Press',
  afp: 'AFP|Agence France-Presse|Agence France Presse|AFPBB',
  dpa: 'dpa|Deutsche Presse-Agentur|dpa-infocom|German Press Agency',
  'dpa-afx': 'dpa-AFX|AWP/dpa-AFX',
  efe: 'EFE|Agencia EFE|EFE Agro|EFE Verde',
  'europa-press': 'Europa Press|EP!',
  ansa: 'ANSA',
  adnkronos: 'Adnkronos',
  askanews: 'askanews',
  agi: 'AGI!',
  lusa: 'Lusa|Agência Lusa',
  tass: 'TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС',
  ria: 'RIA Novosti|РИА Новости',
  interfax: 'Interfax|Интерфакс|Interfax.ru',
  sputnik: 'Sputnik!',
  xinhua: 'Xinhua|Xinhua News Agency|新华社|新華社|新华网',
  cns: '中新社|China News Service',
  cna: 'CNA!|中央社|Central News Agency',
  pa: 'PA!|PA Media|Press Association|PA News Agency|The Press Association',
  upi: 'UPI|United Press International',
  bloomberg: 'Bloomberg|Bloomberg News',
  cp: 'CP!|Canadian Press|The Canadian Press|La Presse Canadienne',
  aap: 'AAP|Australian Associated Press',
  ani: 'ANI',
  pti: 'PTI|Press Trust of India',
  ians: 'IANS',
  kyodo: 'Kyodo|Kyodo News|共同|共同通信|共同通信社',
  jiji: 'Jiji|Jiji Press|時事|時事通信|時事通信社',
  yonhap: 'Yonhap|Yonhap News Agency|연합뉴스|연합',
  kcna: 'KCNA',
  newsis: 'Newsis|뉴시스',
  aa: 'AA!|Anadolu|Anadolu Agency|Anadolu Ajansı',
  dha: 'DHA|Demirören Haber Ajansı',
  iha: 'İHA|IHA|İhlas Haber Ajansı',
  apa: 'APA!|Austria Presse Agentur|APA/dpa|APA/AFP',
  'keystone-sda': 'Keystone-SDA|SDA!|ATS!|Keystone-ATS',
  belga: 'Belga',
  anp: 'ANP',
  ntb: 'NTB',
  tt: 'TT!|TT Nyhetsbyrån',
  ritzau: 'Ritzau',
  stt: 'STT',
  pap: 'PAP|Polska Agencja Prasowa',
  ctk: 'ČTK|CTK',
  tasr: 'TASR',
  mti: 'MTI',
  agerpres: 'Agerpres',
  hina: 'Hina!',
  tanjug: 'Tanjug',
  bta: 'BTA|БТА',
  amna: 'AMNA|ANA-MPA|ΑΠΕ-ΜΠΕ',
  ukrinform: 'Ukrinform|Укрінформ|Укринформ',
  unian: 'UNIAN|УНІАН|УНИАН',
  belta: 'BelTA|БЕЛТА',
  azertac: 'AZERTAC',
  kazinform: 'Kazinform|Казинформ|ҚазАқпарат',
  irna: 'IRNA',
  isna: 'ISNA',
  tasnim: 'Tasnim',
  sana: 'SANA!',
  wam: 'WAM!',
  spa: 'SPA!',
  qna: 'QNA',
  mena: 'MENA!',
  map: 'MAP!',
  bernama: 'Bernama',
  antara: 'Antara',
  vna: 'VNA',
  pna: 'PNA!',
  app: 'APP!',
  bss: 'BSS!',
  unb: 'UNB',
  nan: 'NAN!',
  telam: 'Télam|Telam',
  'agencia-brasil': 'Agência Brasil|Agencia Brasil',
  notimex: 'Notimex',
  'prensa-latina': 'Prensa Latina',
  sid: 'SID|sid',
  epd: 'epd',
  kna: 'KNA',
};

const BY_NAME = new Map<string, { code: string; alone: boolean }>();
for (const [code, names] of Object.entries(AGENCIES))
  for (const name of names.split('|')) BY_NAME.set(fold(name), { code, alone: !name.endsWith('!') });

/** The code of the agency with that name, null when there is none. `bracketed`: it stood where only an agency stands. */
export function agencyOf(name: string, bracketed = false): string | null {
  const whole = BY_NAME.get(fold(name));
  if (whole !== undefined) return whole.alone || bracketed ? whole.code : null;
  // "dpa/lnw", "AP Photo", "APA/dpa": the first names whose text it is.
  const first = BY_NAME.get(fold(name.split(/[/|,·]| - | Photo/, 1)[0] ?? ''));
  return first !== undefined && (first.alone || bracketed) ? first.code : null;
}

/** The first agency that a line names in words of its own, for credits such as "With inputs from PTI". */
export function agencyIn(line: string): string | null {
  const words = line.slice(0, 400).match(/[\p{L}\p{N}.-]+/gu) ?? [];
  for (let at = 0; at < words.length; at += 1)
    for (const length of [3, 2, 1]) {
      const name = words.slice(at, at + length).join(' ');
      const known = BY_NAME.get(fold(name));
      // One word has to be written as the agency writes it: "Press" or "antara" in a sentence are none.
      if (known?.alone && (length > 1 || /^\p{Lu}|^dpa|^epd|^sid|\p{sc=Han}/u.test(name))) return known.code;
    }
  return null;
}
