import { endsSentence } from '../compare.ts';
import { agencyOf } from './agencies.ts';

/** What people did for a story, as a credit line at its end says. */
export interface Credit {
  /** In the words of the line, lower case: `reporting`, `editing`, `additional reporting`, `with inputs`. */
  role: string;
  names: string[];
  printed: string;
}

const ROLE = `(?:additional |further |original |compiled and )?(?:reporting|writing|editing|compiled|translated|translation|reported|written|edited|research|photos?|graphics?|video|production)(?:(?: and |, | & )(?:additional )?(?:reporting|writing|editing|translation|research))*`;
/** A clause of a credit line, in the languages of the agencies that print them. */
const CLAUSE = new RegExp(
  String.raw`^(?<role>${ROLE}) (?:in [\p{L} ,]{2,60}? )?by:? (?<names>\p{L}.*)$|^(?<inputs>with (?:(?:additional )?(?:inputs?|files|assistance|reporting|reports?|information|agenc(?:y|ies) inputs?)) (?:from|by)) (?<givers>\p{L}.*)$|^with (?<agency>[\p{L} ]{2,40}) inputs$|^(?<local>reportages?(?: de| d['’])?|informaci[oó]n de|escrito por|(?:with|mit|con|com|avec|met) (?:material|inhalten|informationen|informaci[oó]n|informaciones|informazioni|informações|agentur(?:en|material)|informatie) (?:von|der|de|di|d[ao]s?|van)|avec(?: l['’])?|(?:redaktion|redaktor|editor|editing|reporting|writing|rédaction|redazione|redacción|edición|edição|редактор)\s?:|reporte (?:de|por)|reportaje (?:de|por)|reportagem (?:de|por)|edit[ée]e? par|édité par|version française(?: de)?|editado (?:en español )?por|edici[oó]n de|edição de|bericht(?:et)? von|(?:geschrieben|redigiert) von|redazione di|tradotto da|подготовил[аи]?|редактор) (?<people>\p{L}.*)$`,
  'iu',
);
/** How a clause begins: a quick look, for hardly any line is one. */
const CLAUSE_BEGINS =
  /^\s*(?:additional|further|original|compiled|report|writ|edit|translat|research|photo|graphic|video|production|with|mit|con|com|avec|met|informaci|escrito|édit|version|edici|edição|bericht|geschrieben|redigiert|reda|rédac|tradotto|подготовил|редактор)/iu;
/** A line of thanks: "AP writers Ada Marsh and Tom Okoro contributed to this report." */
const THANKS =
  /^(?<people>[^.!?]{3,200}?),? (?:also )?contributed(?: (?:additional )?(?:reporting|research)| to (?:this|the) (?:report|story|article|piece))?(?: from [^.!?]{2,60})?[.)]{0,2}$/iu;
/** Who reported or edited, as Chinese, Japanese and Korean stories sign. */
const EAST_ASIAN =
  /^[（(]?(?<role>[责責]任?[编編][辑輯]?|[编編][辑輯]|[记記]者|기자)\s?[:：]?\s?(?<people>[\p{L} 、，,]{2,40})[）)]?$/u;
/** Agencies that nobody names. */
const SOME_AGENCIES =
  /^(?:mit agenturmaterial|(?:com|con) agências|com informações d[ae] agências|con agencias|con agenzie|avec (?:les |des )?agences|met agentschappen|(?:with )?agencies|(?:with )?agency inputs|agenturen)$/iu;
/** What follows the names for the desk's use: an address, a telephone number. */
const CONTACT = /^\S+@\S+$|^\+?[\d\s().-]{6,30}$/;
/** A longer line gives no credits. */
const LONGEST = 500;

const AND = /,? (?:and|und|et|y|e|и) |, |; | & /u;

function people(list: string): string[] {
  return list
    .replace(/[.)\]\s]+$/u, '')
    .split(AND)
    .map((name) =>
      name
        .replace(/^with (?:additional )?reporting (?:by|from) /iu, '')
        .replace(
          /^(?:(?:the )?(?:associated press|ap|reuters|afp|cnn|bloomberg)['’]?s? )?(?:staff |senior )?(?:writers?|reporters?|correspondents?|journalists?|producers?) /iu,
          '',
        )
        .replace(/ (?:in|à|en|aus|in der) \p{Lu}.*$/u, '')
        .trim(),
    )
    .filter((name) => /^\p{L}[\p{L}\p{M} .'’-]{1,60}$/u.test(name))
    .slice(0, 20);
}

function bareOf(line: string): string {
  return line.replace(/^[([–—-]{1,3}\s*/, '').replace(/\s*[)\]]\.?$/, '');
}

/** A line that is only the name of an agency, or says that the text draws on some. */
function agencyLine(line: string): Credit[] | null {
  const bare = bareOf(line).replace(/\.$/, '');
  if (SOME_AGENCIES.test(bare)) return [{ role: 'with inputs', names: [], printed: line }];
  const bracketed = /^[([]/.test(line);
  return bare.length <= 30 && agencyOf(bare, bracketed) !== null ? [{ role: 'agency', names: [bare], printed: line }] : null;
}

function clauses(line: string): Credit[] | null {
  const bare = bareOf(line);
  if (!CLAUSE_BEGINS.test(bare)) return null;
  const found: Credit[] = [];
  for (const part of bare.split(/;\s*|\.\s+(?=\p{Lu})|,\s+(?=(?:editing|writing|version|édité|editado) )/iu).slice(0, 12)) {
    if (found.length > 0 && CONTACT.test(part.trim())) continue;
    const match = CLAUSE.exec(part.trim().replace(/\.$/, ''));
    if (match?.groups === undefined) return found.length > 0 && /^[^.!?]{0,80}$/.test(part) ? found : null;
    const { role, names, inputs, givers, agency, local, people: others } = match.groups;
    found.push({
      role: (role ?? (inputs === undefined && agency === undefined ? (local ?? '') : 'with inputs')).toLowerCase(),
      names: people(names ?? givers ?? agency ?? others ?? ''),
      printed: part.trim(),
    });
  }
  return found.length === 0 ? null : found;
}

/** The credits that a line at the end of a story gives; null where it is no such line. A sentence of the story is none. */
export function readCredits(line: string): Credit[] | null {
  if (line.length > LONGEST || line.length < 3) return null;
  const agency = agencyLine(line);
  if (agency !== null) return agency;
  const eastern = EAST_ASIAN.exec(line)?.groups;
  if (eastern !== undefined)
    return [{ role: eastern.role ?? '', names: (eastern.people ?? '').trim().split(/[、，,]\s?/u), printed: line }];
  const thanks = THANKS.exec(line.replace(/^[([]/, ''));
  if (thanks?.groups !== undefined) {
    const names = people(thanks.groups.people ?? '');
    return names.length > 0 && names.every((name) => /^\p{Lu}\S* .*\p{Lu}|^\p{Lu}{2,}/u.test(name))
      ? [{ role: 'contributing', names, printed: line }]
      : null;
  }
  const bracketed = /^[([].*[)\]]\.?$/u.test(line);
  const found = clauses(line);
  // Without brackets, a line that goes on after the names is prose: "Editing by hand takes long."
  if (
    found === null ||
    (!bracketed &&
      !found.every(({ names }) => names.length > 0 && names.every((name) => /^\p{Lu}/u.test(name) || agencyOf(name) !== null)))
  )
    return null;
  return found.some(({ names }) => names.length > 0) ? found : null;
}

/** Credits in brackets at the end of a story's last paragraph, and the paragraph without them. */
export function creditsAtEnd(paragraph: string): { text: string; credits: Credit[] } | null {
  const at = paragraph.slice(-LONGEST).lastIndexOf('(');
  if (at === -1 || !/[)\]]\.?\s*$/.test(paragraph)) return null;
  const start = Math.max(0, paragraph.length - LONGEST) + at;
  const text = paragraph.slice(0, start).trimEnd();
  const credits = text === '' ? null : readCredits(paragraph.slice(start).trim());
  // "told the news agency (AFP)." names it; a signature follows the sentence.
  if (credits === null || (credits[0]?.role === 'agency' && !endsSentence(text))) return null;
  return { text, credits };
}
