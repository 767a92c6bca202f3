/** @jsxRuntime automatic @jsxImportSource preact */
import type { Story } from '@slugline/model';
import type { VNode } from 'preact';
import { Time } from '../parts.tsx';
import { countOf } from '../words.ts';
import { BlockElement } from './body.tsx';
import { type Change, compareWords, type Effort, pageEffort } from './compare.ts';
import { type StoryState, storyPageUrl } from './links.ts';
import { type Pair, pairBlocks } from './pairs.ts';

/** The versions of a story, newest first, each to be read and compared with the one before it. */
export function VersionPanel(props: { versions: readonly Story[]; shown: number; state: StoryState; now: Date }): VNode {
  const { versions, state } = props;
  const newest = versions[0]?.version;
  return (
    <section class="panel" aria-labelledby="versions">
      <h2 id="versions">{countOf(versions.length, 'version', 'versions')}</h2>
      <ol class="versions">
        {versions.map((story, index) => {
          const before = versions[index + 1]?.version;
          const version = story.version === newest ? undefined : story.version;
          return (
            <li key={story.version}>
              <a
                href={storyPageUrl({ id: story.id, version })}
                {...(story.version === props.shown && state.compare === undefined ? { 'aria-current': 'true' as const } : {})}
              >
                {`Version ${story.version}`}
              </a>
              <Time class="quiet" iso={story.versionCreated} now={props.now} />
              {before !== undefined && (
                <a
                  class="compare"
                  href={storyPageUrl({ id: story.id, version, compare: before })}
                  {...(story.version === props.shown && state.compare === before ? { 'aria-current': 'true' as const } : {})}
                >
                  {`what changed from ${before}`}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const FIELDS = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  slugline: 'slugline',
  edNote: 'note to editors',
  usageTerms: 'usage terms',
} as const;

/** What changed from one version to another: the fields, then the text block by block, with changed words marked. */
export function Comparison(props: { before: Story; after: Story }): VNode {
  const { before, after } = props;
  const effort = pageEffort();
  const fields = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter((field) => before[field] !== after[field]);
  const changed = fields.map((field) => ({ field, words: compareWords(before[field] ?? '', after[field] ?? '', effort) }));
  const pairs = pairBlocks(before.body, after.body, effort).map((pair) => ({ ...pair, words: wordsOfPair(pair, effort) }));
  const all = [...changed, ...pairs].flatMap(({ words }) => words);
  return (
    <div class="comparison">
      <p class="quiet">
        {all.every(({ kind }) => kind === 'same')
          ? `Versions ${before.version} and ${after.version} have the same text.`
          : `From version ${before.version} to ${after.version}: ${counted(all, 'added')} added, underlined, and ${counted(all, 'removed')} removed, struck out.`}
      </p>
      {changed.map(({ field, words }) => (
        <section key={field}>
          <h2 class="label">{FIELDS[field]}</h2>
          <p>
            <Words words={words} />
          </p>
        </section>
      ))}
      <div class="text">{pairs.map((pair) => pairElement(pair))}</div>
    </div>
  );
}

function wordsOfPair({ kind, block, before }: Pair, effort: Effort): Change<string>[] {
  if (kind === 'changed') return compareWords(before?.text ?? '', block.text, effort);
  return [{ kind, value: block.text }];
}

function counted(changes: readonly Change<string>[], kind: 'added' | 'removed'): string {
  const words = changes.filter((change) => change.kind === kind).flatMap(({ value }) => value.match(/\S+/gu) ?? []);
  return countOf(words.length, 'word', 'words');
}

function pairElement({ kind, block, words }: Pair & { words: Change<string>[] }): VNode {
  if (kind === 'same') return <BlockElement block={block}>{block.text}</BlockElement>;
  return (
    <div class={`change ${kind}`}>
      <BlockElement block={block}>
        <Words words={words} />
      </BlockElement>
    </div>
  );
}

/** Words with what was removed and added marked; screen readers pass over the marks themselves, so that they are said as well. */
function Words(props: { words: readonly Change<string>[] }): VNode {
  return (
    <>
      {props.words.map(({ kind, value }) => {
        if (kind === 'same') return value;
        const words = value.trimEnd();
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <>
            <span class="hidden">{`[${kind}: `}</span>
            <Mark>{words}</Mark>
            <span class="hidden">]</span>
            {value.slice(words.length)}
          </>
        );
      })}
    </>
  );
}
