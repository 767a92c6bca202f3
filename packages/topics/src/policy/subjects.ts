import { listOf, readRows } from '../rows.ts';
import { MEDIA_TOPICS } from './subjects/media-topics.ts';
import { SUBJECT_CODES } from './subjects/subject-codes.ts';

/** A topic of IPTC's vocabularies: its code, its name, and the policy areas that it decides (`none` for sport and weather). */
export interface SubjectTopic {
  code: string;
  name: string;
  areas: readonly string[];
}

/** Up to this code Media Topics were numbered in the order of their tree. */
const LAST_IN_ORDER = 20001131;
/** Schemes of these two vocabularies, by whatever alias or address: `medtop:`, `subj:`, `sttsubj:`, `…/newscodes/mediatopic/`. */
const SCHEME = /medtop|media-?topic|subj|subref|iptc/i;
/** Eight digits at the end; or in an IIM subject reference (provider:04000000:Economy), which is these codes whoever the provider is. */
const CODED = /^(?<scheme>(?:.*[^\p{L}\p{N}])?)(?<digits>\d{8})(?<names>:.*)?$/u;

const mediaTopics = readTopics(MEDIA_TOPICS);
const subjectCodes = readTopics(SUBJECT_CODES);
const ordered = [...mediaTopics.keys()].filter((code) => code >= '20000000' && Number(code) <= LAST_IN_ORDER).sort();

function readTopics(text: string): Map<string, SubjectTopic & { successor: string | null }> {
  const rows = readRows(text).map(({ cells: [code = '', name = '', areas, successor = ''] }) => {
    return [code, { code, name, areas: listOf(areas).filter((area) => area !== '-'), successor: successor || null }] as const;
  });
  return new Map(rows);
}

/**
 * What a subject's code says in the IPTC Media Topics or the older Subject Codes, with or without a scheme; a retired topic is answered by its
 * successor. Null for codes of other vocabularies, and for topics that are not known.
 */
export function subjectTopic(code: string): SubjectTopic | null {
  const { scheme = '', digits, names } = CODED.exec(code.trim().slice(0, 300))?.groups ?? {};
  if (digits === undefined || (scheme !== '' && names === undefined && !SCHEME.test(scheme))) return null;
  return digits.startsWith('20') ? mediaTopic(digits) : subjectCode(digits);
}

function mediaTopic(code: string): SubjectTopic | null {
  const row = mediaTopics.get(code);
  if (row?.successor != null) {
    const successor = mediaTopic(row.successor) ?? mediaTopics.get(row.successor);
    const { code: now, name, areas } = successor ?? row;
    return { code: now, name, areas: row.areas.length > 0 ? row.areas : areas };
  }
  if (row !== undefined) return row;
  const before = Number(code) <= LAST_IN_ORDER ? lastUpTo(code) : undefined;
  const above = before === undefined ? null : mediaTopic(before);
  return above === null ? null : { ...above, code };
}

/** The last row before a code, as rows hold for the codes after them. */
function lastUpTo(code: string): string | undefined {
  return ordered.findLast((other) => other < code);
}

/** The topics at the top have the same codes in both vocabularies. */
function subjectCode(code: string): SubjectTopic | null {
  const matter = `${code.slice(0, 5)}000`;
  const top = `${code.slice(0, 2)}000000`;
  const row = subjectCodes.get(code) ?? subjectCodes.get(matter) ?? subjectCodes.get(top);
  return row === undefined ? null : { ...row, code };
}
