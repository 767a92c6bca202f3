import { begins } from '../patterns.ts';
import { type Look, quoted } from './look.ts';
import type { Detector } from './walls.ts';

const LETTERS = begins(String.raw`
    letters?(?: to the editor)?(?:\s?[:|–—-]|$)
    (?:readers['’]? )?letters?(?: of the (?:day|week))?\s?[:|–—-]
    your letters
    leserbriefe?\b
    leserpost\b
    (?:le )?courrier des lecteurs
    lettres? (?:de|des) lecteurs
    cartas? (?:al director|de los lectores|dos leitores|à redação)
    lettere? (?:al direttore|dei lettori)
    (?:ingezonden )?brieven
    lezersbrieven
    insändare
    læserbrev
    leserinnlegg
    listy (?:do redakcji|czytelników)
    письма читателей
  `);
const LETTERS_PATH = /\/(?:letters(?:-to-the-editor)?|leserbriefe?|courrier-des-lecteurs|cartas-al-director|lettere)(?:\/|-|$)/;
const TRANSCRIPT =
  /(?:^|[\s:([|–—-])(?:(?:full |complete |read the full )?transcript|transkript|im wortlaut|transcription|transcripci[oó]n|trascrizione|transcrição|стенограмма)(?:[\s:)\]|.,–—-]|$)/iu;
const GALLERY = begins(
  String.raw`
    in (?:pictures|photos|images)
    photos?\s?[:|–—-]
    pictures\s?[:|–—-]
    gallery\s?[:|–—-]
    photo (?:gallery|essay|series)
    slideshow\s?[:|–—-]
    fotostrecke
    bildergalerie
    bilderstrecke
    fotogalerie
    en (?:images|photos)
    diaporama
    en im[aá]genes
    galer[ií]a
    fotogaler[ií]a
    em (?:imagens|fotos)
    galeria
    fotogallery
    le foto
    in beeld
    фоторепортаж
  `,
  String.raw`|(?:[:|–—-]\s?| )(?:in (?:pictures|photos)|photo gallery|bildergalerie|fotostrecke|diaporama|fotogaler[ií]a)$`,
);
const GALLERY_PATH =
  /\/(?:galler(?:y|ies)|photo-?galler(?:y|ies)|photos?|pictures|in-pictures|slideshows?|fotostrecken?|bildergalerien?|diaporamas?|galerias?|fotogaleria|fotogallery)(?:\/|-|$)/;
const LIVE_PATH =
  /(?:\/|-)(?:live-?blog|live-?updates?|live-?ticker|live-?feed|newsblog|en-direct|minuto-a-minuto|ao-vivo|in-diretta|diretta-live|live)(?:\/|-|\.|$)/;
const LIVE_TITLE = begins(
  String.raw`
    live(?: ?(?:blog|updates?|ticker|news))?\s?[:|–—-]
    (?:news|live)-?ticker\b
    en direct\s?[:|–—,-]
    (?:en )?directo\s?[:|–—,-]
    minuto a minuto
    ao vivo\s?[:|–—,-]
    (?:in )?diretta\s?[:|–—,-]
  `,
  String.raw`|[:|–—,-]\s?(?:live updates?|live ?blog|live-?ticker|en direct|minuto a minuto|ao vivo)$`,
);
/** A line that stamps an entry with its time: "14:05", "2.30pm", "14h05", "14.05 Uhr", "11:20 AM ET". */
const STAMP = /^(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m\b)\s?(?:[ap]\.?m\.?)?\s?(?:uhr|h|[A-Z]{2,4})?(?:\s?[-–—|:,].{0,60})?$/iu;
const STAMPS = 5;

function pathSays(look: Look, pattern: RegExp): string[] {
  const match = pattern.exec(look.path);
  return match === null ? [] : [`the address says "${match[0].replace(/[/.]/g, '')}"`];
}

const LIVE_BLOG: Detector = {
  code: 'live-blog',
  reason: 'First of the kinds: it may hold videos, pictures and transcripts.',
  upTo: Number.POSITIVE_INFINITY,
  evidence(look) {
    if (look.types.includes('liveblogposting')) return ['is a LiveBlogPosting'];
    const title = look.titles().find((line) => LIVE_TITLE.test(line));
    const said = [...pathSays(look, LIVE_PATH), ...(title === undefined ? [] : [`titled ${quoted(title)}`])];
    if (said.length === 0) return [];
    const stamps = look.runs.filter(({ text }) => text.length <= 80 && STAMP.test(text)).length;
    return stamps >= STAMPS ? [...said, `${stamps} entries with their time`] : [];
  },
};

/** "NAME:" or "Name Name:" at the beginning of a spoken paragraph; Q and A are an interview, which is an article. */
const SPEAKER = /^(\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){0,4}(?:, [\p{L} .'’-]{2,40})?):\s\S/u;
const SPOKEN = { paragraphs: 24, share: 0.5, speakers: 12 } as const;

function speakers({ reading }: Look): { count: number; turns: number } {
  const turns = new Map<string, number>();
  for (const { text } of reading.article.body) {
    const head = text.slice(0, 200);
    const name = head.includes(':') ? SPEAKER.exec(head)?.[1] : undefined;
    if (name !== undefined) turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  const again = [...turns.values()].filter((count) => count > 1);
  return { count: again.length, turns: again.reduce((sum, count) => sum + count, 0) };
}

const TRANSCRIPT_KIND: Detector = {
  code: 'transcript',
  reason: 'By its headline together with its speakers, or by so many turns of speakers that it is no printed interview.',
  upTo: Number.POSITIVE_INFINITY,
  evidence(look) {
    const { count, turns } = speakers(look);
    const title = look.titles().find((line) => TRANSCRIPT.test(line)) ?? null;
    const mostly = turns >= SPOKEN.paragraphs && turns >= look.reading.article.body.length * SPOKEN.share;
    if (count < 2 || count > SPOKEN.speakers || !(mostly || (title !== null && turns >= 3))) return [];
    return [...(title === null ? [] : [`titled ${quoted(title)}`]), `${count} speakers take ${turns} turns`];
  },
};

const LETTERS_KIND: Detector = {
  code: 'letters',
  reason: 'By headline or address: letters look like any other text.',
  upTo: Number.POSITIVE_INFINITY,
  evidence(look) {
    const title = look.titles().find((line) => LETTERS.test(line));
    return title === undefined ? pathSays(look, LETTERS_PATH) : [`titled ${quoted(title)}`];
  },
};

/** A gallery has this many pictures in its body, and at most so many words to each. */
const PICTURES = { few: 5, words: 120 } as const;

const GALLERY_KIND: Detector = {
  code: 'gallery',
  reason: 'By what names it one, and by few words to each picture: a long text with pictures is an article.',
  upTo: 3_000,
  evidence(look) {
    const type = look.types.find((name) => /^(?:imagegallery|mediagallery|gallery)$/.test(name));
    const title = look.titles().find((line) => GALLERY.test(line));
    const said = [
      ...(type === undefined ? [] : [`is a ${type}`]),
      ...(title === undefined ? [] : [`titled ${quoted(title)}`]),
      ...pathSays(look, GALLERY_PATH),
    ];
    const pictures = look.reading.page?.facts.images.length ?? 0;
    if (said.length === 0 || pictures < PICTURES.few || look.words > pictures * PICTURES.words) return [];
    return [...said, `${pictures} pictures and ${look.words} words`];
  },
};

const VIDEO: Detector = {
  code: 'video',
  reason: 'With text enough to be one; a line under a player is no article.',
  upTo: 400,
  evidence(look) {
    const type = look.types.find((name) => name === 'videoobject' || name.startsWith('video'));
    return type === undefined ? [] : [`is a ${type}`];
  },
};

/** A wire of one paragraph. */
const SHORT = { words: 120 } as const;

const SHORT_KIND: Detector = {
  code: 'short',
  reason: 'Last: whatever else it is says more.',
  upTo: SHORT.words,
  evidence({ reading, words }) {
    const { body, headline } = reading.article;
    return body.length <= 1 && headline !== null && words > 0 ? [`one paragraph of some ${words} words`] : [];
  },
};

/** The kinds of article, in the order in which they are asked. */
export const FORMS: readonly Detector[] = [LIVE_BLOG, LETTERS_KIND, TRANSCRIPT_KIND, GALLERY_KIND, VIDEO, SHORT_KIND];
