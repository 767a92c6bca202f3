import { type DateHabits, type ReadDate, readDate } from '../date-text.ts';
import { namedOneOf } from '../names.ts';
import { isByline } from '../noise.ts';
import type { Run } from '../runs.ts';
import { attribute, elementsIn, type TreeElement, textOf } from '../tree.ts';

/** Words of a change. */
const UPDATE = /updat|modif|aktualis|geändert|actuali|mis à jour|aggiorn|обновл|edited|更新|수정/iu;
/** A line that tells the reader's own time, as forums do. */
const CLOCK =
  /aktuelle zeit|es ist jetzt|heute ist|current time|it is currently|time (?:is )?now|today is|server time|fecha actual|nous sommes le|date actuelle|сейчас/iu;
/** Words of publication. */
const PUBLISH = /publ|post|veröff|erschien/iu;
/** Parts of a page that hold readers' words and other stories: never the day of this one. */
const namesOthers = namedOneOf(
  new Set('comment comments commentlist kommentar kommentare reply replies related recommended recommendations'.split(' ')),
);
/** Parts in a margin, where a box may also tell of this story. */
const namesMargin = namedOneOf(new Set('teaser teasers sidebar popular latest trending carousel archive calendar'.split(' ')));

/** Whether an element stands among comments or other stories, or (`margins`) beside the text; never when that also holds the headline. */
function isAside(element: TreeElement, margins = true): boolean {
  let around: TreeElement | null = element;
  let footer = -1;
  let up = 0;
  for (; around !== null && up < 12 && around.name !== 'body'; up += 1) {
    if (around.name === 'article' || around.name === 'main') return false;
    const named = namesOthers(around) || (margins && namesMargin(around));
    if (named || (margins && around.name === 'aside')) return elementsIn(around, 'h1').length === 0;
    if (around.name === 'footer') footer = up;
    around = around.parent;
  }
  // A footer far from the page's root is a post's own.
  return margins && footer !== -1 && up - footer <= 3;
}

/** The date of an element: its datetime attribute, title or text. Elements that speak of an update are passed over. */
function dateOf(element: TreeElement, habits: DateHabits): ReadDate | null {
  const text = textOf(element).trim();
  const context = `${attribute(element, 'class')} ${attribute(element, 'itemprop')} ${text.slice(0, 100)}`;
  if (CLOCK.test(text.slice(0, 60)) || (UPDATE.test(context) && !PUBLISH.test(context))) return null;
  return readDate(attribute(element, 'datetime')) ?? readDate(attribute(element, 'content'), habits) ?? readDate(text, habits);
}

/** The first date of elements that stand where the page's own would; those with more text than `longest` are passed over. */
export function fromElements(elements: readonly TreeElement[], longest: number, habits: DateHabits): ReadDate | null {
  for (const element of elements.slice(0, 200)) {
    if (isAside(element) || (longest > 0 && textOf(element).length > longest)) continue;
    const date = dateOf(element, habits);
    if (date !== null) return date;
  }
  return null;
}

const headlineAt = (runs: readonly Run[]) => runs.findIndex((run) => run.block.name === 'h1');

/** A date in a short line around the first h1, where readers look for it. */
export function nearHeadline(runs: readonly Run[], habits: DateHabits): ReadDate | null {
  const at = Math.max(0, headlineAt(runs));
  const own = runs.slice(at, at + 3).filter((run) => run.block === runs[at]?.block);
  for (const { text, block } of [...own.slice(1), ...runs.slice(at + 1, at + 15), ...runs.slice(Math.max(0, at - 4), at)]) {
    const date = text.length > 120 || UPDATE.test(text) || isAside(block, false) ? null : readDate(text, habits);
    if (date !== null) return date;
  }
  return null;
}

const SAID =
  /(?<!\p{L})(?:(?:first )?published|posted(?: on)?|publi[ée]e? le|publicado|pubblicato|veröffentlicht|erschienen|erstellt am|mise? en ligne|opublikowano|data publikacji|publicer(?:ad|et)|publisert|gepubliceerd|geplaatst|julkaistu|опубликован[оа]?|дата публикации|опубліковано|publikováno|yayın(?:lanma)?(?: tarihi)?|megjelent|δημοσιεύ\p{L}{2,8}|公開(?:日)?|掲載|发布(?:时间)?|發布(?:時間)?|입력|등록|dieser (?:artikel|beitrag|eintrag) wurde)(?!\p{L})/iu;
const STAND = /(?:^|[[(])(?:stand|as of|status|état au|stato al)\s?[:–-]?\s.{0,30}\d/iu;

/** The date that follows a word of publication in a line; or stands alone in the line after one. */
function saidIn(run: Run, next: Run | undefined, habits: DateHabits): ReadDate | null {
  const said = SAID.exec(run.text.slice(0, 160));
  if (said === null) return null;
  const behind = run.text.slice(said.index + said[0].length).slice(0, 60);
  if (behind.length < 3 && next !== undefined && next.text.length < 60 && !UPDATE.test(next.text))
    return readDate(next.text, habits);
  return UPDATE.test(behind.split(/\d/, 1)[0] ?? '') ? null : readDate(behind, habits);
}

/** A date after a word of publication, in a short line soon after the headline. */
export function saidNearHeadline(runs: readonly Run[], habits: DateHabits): ReadDate | null {
  const at = Math.max(0, headlineAt(runs));
  for (let i = Math.max(0, at - 4); i < Math.min(runs.length, at + 20); i += 1) {
    const run = runs[i];
    const date = run === undefined || run.text.length > 200 ? null : saidIn(run, runs[i + 1], habits);
    if (date !== null) return date;
  }
  return null;
}

/** A date after a word of publication that begins a line anywhere, where all such lines agree. */
export function saidAnywhere(runs: readonly Run[], habits: DateHabits): ReadDate | null {
  const dates: ReadDate[] = [];
  for (const [index, run] of runs.entries()) {
    if (run.text.length > 600 || !(SAID.test(run.text.slice(0, 40)) || isByline(run.text)) || isAside(run.block)) continue;
    const at = SAID.exec(run.text.slice(0, 60))?.index ?? 60;
    const date = at <= 3 ? saidIn(run, runs[index + 1], habits) : isByline(run.text) ? readDate(run.text, habits) : null;
    if (date !== null) dates.push(date);
  }
  const [first] = dates;
  return first !== undefined && dates.every((date) => date.value.slice(0, 10) === first.value.slice(0, 10)) ? first : null;
}

/** A date that opens one of the first paragraphs: "(18.01.2025) The port", "31. Oktober 2025. Der Hafen". */
export function opening(runs: readonly Run[], habits: DateHabits): ReadDate | null {
  const at = headlineAt(runs);
  for (const { text } of runs.slice(at + 1, at + 20)) {
    const head =
      /^[([]?(?:\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)|\d{4}-\d\d-\d\d|\d{1,2}\.? \p{L}{3,10} \d{4}(?=[.:)\]]| ?[–—-]))/u.exec(
        text,
      )?.[0];
    const date = head === undefined ? null : readDate(head, habits);
    if (date !== null) return date;
  }
  return null;
}

/** A date that the headline itself holds. */
export function inHeadline(runs: readonly Run[], habits: DateHabits): ReadDate | null {
  return readDate(runs[headlineAt(runs)]?.text ?? '', habits);
}

/** The day as of which a text stands: "Stand: 04.02.2025". */
export function standing(runs: readonly Run[], habits: DateHabits): ReadDate | null {
  for (const { text } of runs) {
    const date = text.length > 120 || !STAND.test(text) ? null : readDate(text, habits);
    if (date !== null) return date;
  }
  return null;
}

/** The day of a change that a short line states: "Updated 5 March 2025". */
export function changed(runs: readonly Run[], habits: DateHabits): ReadDate | null {
  for (const { text, block } of runs) {
    if (text.length > 120 || !/\d/.test(text)) continue;
    const word = UPDATE.exec(text);
    const date = word === null || word.index > 60 || isAside(block) ? null : readDate(text.slice(word.index), habits);
    if (date !== null) return date;
  }
  return null;
}
