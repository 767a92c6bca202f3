import { type Box, goodIn, goodness, goodnessSums, isQuotation } from '../boxes.ts';
import { strongClutter } from '../clutter.ts';
import { likeness } from '../compare.ts';
import { begins } from '../patterns.ts';
import type { Step } from '../reading.ts';
import type { Run } from '../runs.ts';
import type { TreeElement } from '../tree.ts';

/**
 * An element, or all elements of one name, that hold more of the page's good text than this are the page itself (`<div class="has-sidebar">`,
 * paragraphs of class `paywall`). Comments and cookie notices may be long: SURE holds for them.
 */
const MOST = 0.35;
const SURE = 0.8;
const SURE_WORDS = new Set(
  `comment comments commentlist disqus kommentare respond cookie cookies consent gdpr cmp onetrust didomi modal footer outbrain taboola recirc
  recommended recommendations`.split(/\s+/),
);

function mostOf(why: string): number {
  return SURE_WORDS.has(why) || why.startsWith('role ') ? SURE : MOST;
}

function dropRun(run: Run | undefined, why: string): void {
  if (run !== undefined) run.dropped ??= why;
}

/** The boxes that are in no other of them; parents come first. */
function outermost(boxes: readonly Box[]): Box[] {
  let coveredTo = 0;
  return boxes.filter((box) => {
    if (box.from < coveredTo) return false;
    coveredTo = box.to;
    return true;
  });
}

/** A heading that says that other stories follow, in the words that news sites use for it. */
const OTHER_STORIES = begins(
  `
    you (?:may|might) (?:also )?(?:like|be interested in)
    related(?: (?:articles?|stories|content|news|posts?|topics|links?|coverage|reading))?
    recommended(?: (?:for you|stories|articles|reading))?
    more (?:from|on|stories|news|in|like this)(?: .{1,40})?
    (?:most|more) (?:read|popular|viewed|shared)
    read (?:more|next|also)
    see also
    also (?:read|on .{1,30})
    elsewhere on .{1,40}
    trending(?: now)?
    latest (?:news|stories|from .{1,30})
    top stories
    up next
    don['’]t miss
    what to read next
    você (?:pode|também pode) gostar
    leia (?:também|mais)
    veja (?:também|mais)
    notícias relacionadas
    te puede interesar
    quizás te interese
    le puede interesar
    noticias relacionadas
    lo más (?:leído|visto)
    más noticias
    lea también
    à lire aussi
    sur le même (?:sujet|thème)
    articles? (?:liés|similaires|recommandés)
    les plus lus
    mehr zum thema
    das könnte (?:sie|dich) auch interessieren
    auch interessant
    meistgelesen
    ähnliche (?:artikel|beiträge)
    lesen sie auch
    weitere (?:artikel|themen|meldungen|nachrichten)
    verwandte (?:artikel|themen)
    leggi anche
    potrebbe interessarti(?: anche)?
    articoli correlati
    ti potrebbe interessare
    lees ook
    gerelateerd.{0,20}
    meest gelezen
    читайте также
    по теме
    похожие (?:статьи|новости)
    czytaj (?:też|także|więcej)
    zobacz (?:też|także)
    čtěte také
    les også
    läs (?:också|mer)
    関連記事
    おすすめ記事
    相关(?:新闻|阅读)
    관련기사
  `,
  String.raw`\s?[:.…!»›→-]*$`,
);

/** A heading or first line that invites readers to subscribe, join or follow: what stands with it in a small box is an advertisement of the site's own. */
const INVITATION = begins(
  String.raw`
    (?:(?:our|unser|free|daily|weekly|morning|der|the|\p{Lu}\p{L}+)[ -]){0,3}newsletter(?:\s?[:–-] .{0,50})?
    (?:follow|join|folg(?:en|e|st)|abonnieren?|suivez|rejoignez|s[íi]gu?[ae]|únete|segui|iscriviti)\b.{0,50} whatsapp\b.{0,20}
    (?:sign up (?:for|to)|subscribe to|get|join|abonnieren?|abonnez-vous|suscríbete|inscreva-se|assine|iscriviti)\b.{0,60}(?:newsletters?|briefing|inbox)\b.{0,40}
    support (?:our|quality|independent) journalism.{0,30}
  `,
  '[?!.:…]*$',
);

/** Above this share of the page's good text, a box is only taken for other stories when each of them is an article of its own. */
const FEW = 0.1;

/** Whether all good text of a box stands in articles of their own inside it. */
function holdsArticles(box: Box, runs: readonly Run[]): boolean {
  return runs.slice(box.from, box.to).every((run) => {
    if (goodness(run) === 0) return true;
    let element: TreeElement | null = run.block;
    while (element !== null && element !== box.element && element.name !== 'article') element = element.parent;
    return element !== null && element !== box.element;
  });
}

/** The boxes that such a heading heads: the largest in which it comes first and that is not the page itself. */
function otherStories(runs: readonly Run[], boxes: ReadonlyMap<TreeElement, Box>, sums: readonly number[]): Box[] {
  const total = sums.at(-1) ?? 0;
  return runs.flatMap((run, at) => {
    if (run.text.length > 90) return [];
    const others = run.text.length <= 70 && OTHER_STORIES.test(run.text);
    if (!others && !INVITATION.test(run.text)) return [];
    let found: Box | null = null;
    for (let box = boxes.get(run.block) ?? null; box !== null && box.from === at; box = box.parent) {
      const share = goodIn(box, sums) / total;
      if (share <= FEW || (others && share <= SURE && holdsArticles(box, runs))) found = box;
    }
    return found === null ? [] : [found];
  });
}

/** Whether a box holds the headline as an h1 and text with it: then it is the story, whatever it is called (`sponsored`, `paywall`). */
function holdsStory(box: Box, title: number, sums: readonly number[]): boolean {
  return title >= box.from && title < box.to && goodIn(box, sums) > 0;
}

/** A box and the word that names it clutter. */
interface Named {
  box: Box;
  why: string;
}

function namedBoxes(boxes: Iterable<Box>): Named[] {
  const found: Named[] = [];
  for (const box of boxes) {
    const why = box.element.name === 'body' || box.element.name === 'html' ? null : strongClutter(box.element);
    if (why !== null) found.push({ box, why });
  }
  return found;
}

/** Drops the boxes that are not most of the page; tells why. */
function dropNamed(runs: readonly Run[], named: readonly Named[], title: number): string[] {
  const sums = goodnessSums(runs);
  const total = sums.at(-1) ?? 0;
  const found = new Map<string, Box[]>();
  for (const { box, why } of named) {
    if (goodIn(box, sums) > total * mostOf(why) || isQuotation(box, runs) || holdsStory(box, title, sums)) continue;
    const same = found.get(why);
    if (same === undefined) found.set(why, [box]);
    else same.push(box);
  }
  const removed: string[] = [];
  for (const [why, boxes] of found) {
    if (outermost(boxes).reduce((sum, box) => sum + goodIn(box, sums), 0) > total * mostOf(why)) continue;
    for (const box of boxes) for (let at = box.from; at < box.to; at += 1) dropRun(runs[at], why);
    removed.push(why);
  }
  return removed;
}

/** Drops what names itself as navigation, share bars, related links, boxes and the like. */
export const removeClutter: Step = {
  name: 'remove-clutter',
  reason: 'First, so that long comments and teaser lists cannot be taken for the body.',
  run({ page, article }) {
    if (page === null) return 'not a page';
    const { headline } = article;
    const title =
      headline === null ? -1 : page.runs.findIndex(({ block, text }) => block.name === 'h1' && likeness(text, headline) > 0.7);
    const { boxes } = page;
    const others = otherStories(page.runs, boxes, goodnessSums(page.runs));
    for (const box of others) for (let at = box.from; at < box.to; at += 1) dropRun(page.runs[at], 'other stories');
    const named = namedBoxes(boxes.values());
    // Long comments and notices first: beside them a story would look small.
    const isSure = ({ why }: Named) => mostOf(why) === SURE;
    const removed = [
      ...others.map(() => 'other stories'),
      ...dropNamed(page.runs, named.filter(isSure), title),
      ...dropNamed(
        page.runs,
        named.filter((box) => !isSure(box)),
        title,
      ),
    ];
    return removed.length === 0 ? 'nothing named as clutter' : `dropped ${removed.slice(0, 15).join(', ')}`;
  },
};
