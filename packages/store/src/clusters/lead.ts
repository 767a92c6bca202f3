import type { Story } from '@slugline/model';

/** Wire agencies, as their names and slugs read without spaces and marks. */
const WIRES = new Set(
  `reuters ap apnews associatedpress theassociatedpress afp agencefrancepresse dpa upi unitedpressinternational pamedia pressassociation tass itartass
  interfax xinhua kyodo kyodonews jiji jijipress yonhap efe ansa lusa belga anp apa ritzau tt ntb stt ctk pap mti tanjug hina agerpres bta anadolu
  anadoluagency pti presstrustofindia ians ani antara bernama aap australianassociatedpress canadianpress thecanadianpress lapressecanadienne notimex telam
  agenciabrasil ukrinform unian bns keystonesda petra wafa qna wam kuna spa mena irna nan`.split(/\s+/),
);

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a story comes from a wire itself, not from an outlet that carries one: such a copy leads its cluster. */
export function isWireItself({ source, sourceName, wireSource }: Pick<Story, 'source' | 'sourceName' | 'wireSource'>): boolean {
  return [source, sourceName].map(plain).some((name) => WIRES.has(name) || name === wireSource);
}

/** What decides which copy leads. */
export interface LeadOrder {
  id: string;
  isWire: boolean;
  firstCreated: string;
}

/** The lead goes first: the wire itself, then the earliest, then by id. */
export function byLead(a: LeadOrder, b: LeadOrder): number {
  return Number(b.isWire) - Number(a.isWire) || Date.parse(a.firstCreated) - Date.parse(b.firstCreated) || (a.id < b.id ? -1 : 1);
}
