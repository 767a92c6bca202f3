import { fold } from './compare.ts';
import type { LinkedData } from './facts.ts';
import type { BylinePerson } from './port.ts';
import { repairLine } from './repair.ts';
import { agencyOf } from './wire/agencies.ts';

const ROLE_WORD =
  /(?<!\p{L})(?:writers?|reporters?|correspondents?|editors?|journalists?|columnists?|contributors?|producers?|analysts?|professor|fellow|redakteur(?:in)?|korrespondent(?:in)?|journaliste?|rédact(?:eur|rice)|correspondante?|redactora?|corresponsal|periodista|giornalista|corrispondente|repórter|jornalista|redacteur|verslaggever|корреспондент|журналист|обозреватель)(?!\p{L})/iu;
/** What follows a name: ", transport correspondent", " (Reuters)", " | AFP". */
const AFTER = /^(?:,\s?(?<apposed>[^,;|/()@]{3,60})|\s?\((?<bracketed>[^()@]{2,40})\)|\s?[|/–—]\s?(?<parted>[^,;|/()@]{2,40}))/u;

/** The name under a key: a text, or an object that has one. */
function named(value: unknown): string | null {
  const first = [value].flat()[0];
  const name = first !== null && typeof first === 'object' && 'name' in first ? first.name : first;
  return typeof name === 'string' && name.trim() !== '' && name.length <= 100 ? repairLine(name) : null;
}

function linkedRole(name: string, objects: readonly LinkedData[]): string | null {
  for (const object of objects)
    for (const author of [object.author ?? object.creator].flat()) {
      if (author === null || typeof author !== 'object') continue;
      const { name: own, jobTitle, affiliation, worksFor } = author as LinkedData;
      const role =
        typeof own === 'string' && fold(own) === fold(name) ? (named(jobTitle) ?? named(affiliation) ?? named(worksFor)) : null;
      if (role !== null) return role;
    }
  return null;
}

/** What a byline says right after a name: a role, an agency, or another body in brackets. */
function printedRole(name: string, lines: readonly string[]): string | null {
  for (const line of lines) {
    const at = line.indexOf(name);
    const { apposed, bracketed, parted } = (at === -1 ? null : AFTER.exec(line.slice(at + name.length)))?.groups ?? {};
    const role = (apposed ?? parted ?? '').replace(/\s(?:and|und|et|y|e|и)\s.*$/u, '').trim();
    if (role !== '' && (ROLE_WORD.test(role) || agencyOf(role) !== null)) return role;
    if (bracketed !== undefined && /^\p{Lu}/u.test(bracketed)) return bracketed.trim();
  }
  return null;
}

/** The people of a byline with their roles. `lines`: bylines as printed. */
export function peopleOf(names: readonly string[], objects: readonly LinkedData[], lines: readonly string[]): BylinePerson[] {
  if (names.length === 0) return [];
  const repaired = lines.map((line) => repairLine(line.slice(0, 400)));
  return names.map((name) => {
    const role = agencyOf(name) === null ? (linkedRole(name, objects) ?? printedRole(name, repaired)) : null;
    return { name, role: role === null || /^(?:author|autore?|auteur|autora)$/i.test(role) ? null : role };
  });
}
