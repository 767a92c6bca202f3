/** @jsxRuntime automatic @jsxImportSource preact */
import type { Block, Story } from '@slugline/model';
import type { VNode } from 'preact';
import { Time } from '../parts.tsx';
import { countOf } from '../words.ts';
import { BlockElement } from './body.tsx';
import { type Change, compareLists, compareWords } from './compare.ts';
import { type StoryState, storyPageUrl } from './links.ts';

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
  const fields = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter((field) => before[field] !== after[field]);
  const blocks = compareLists(before.body, after.body, (a, b) => a.kind === b.kind && a.text === b.text);
  const changes = blocks.filter((change) => change.kind !== 'same').length;
  return (
    <div class="comparison">
      <p class="quiet">
        {fields.length + changes === 0
          ? `Versions ${before.version} and ${after.version} have the same text.`
          : `Removed text of version ${before.version} is struck out, added text of version ${after.version} is underlined.`}
      </p>
      {fields.map((field) => (
        <section key={field}>
          <h2 class="label">{FIELDS[field]}</h2>
          <p>
            <Words before={before[field] ?? ''} after={after[field] ?? ''} />
          </p>
        </section>
      ))}
      <div class="text">{pairs(blocks).map((pair) => pairElement(pair))}</div>
    </div>
  );
}

type Pair = { kind: Change<Block>['kind'] | 'changed'; block: Block; before?: Block };

/** Joins a removed block and the added block that takes its place, so that their words can be compared. */
function pairs(changes: readonly Change<Block>[]): Pair[] {
  const paired: Pair[] = [];
  let waiting: number[] = [];
  for (const change of changes) {
    const at = change.kind === 'added' ? waiting.findIndex((index) => paired[index]?.block.kind === change.value.kind) : -1;
    const index = at < 0 ? undefined : waiting.splice(at, 1)[0];
    const replaced = index === undefined ? undefined : paired[index];
    if (index !== undefined && replaced !== undefined) {
      paired[index] = { kind: 'changed', block: change.value, before: replaced.block };
      // What comes after belongs after: older removals no longer wait.
      waiting = waiting.filter((other) => other > index);
      continue;
    }
    if (change.kind === 'removed') waiting.push(paired.length);
    if (change.kind === 'same') waiting = [];
    paired.push({ kind: change.kind, block: change.value });
  }
  return paired;
}

function pairElement(pair: Pair): VNode {
  if (pair.kind === 'same') return <BlockElement block={pair.block}>{pair.block.text}</BlockElement>;
  return (
    <div class={`change ${pair.kind}`}>
      <BlockElement block={pair.block}>
        {pair.kind === 'removed' && <del>{pair.block.text}</del>}
        {pair.kind === 'added' && <ins>{pair.block.text}</ins>}
        {pair.before !== undefined && <Words before={pair.before.text} after={pair.block.text} />}
      </BlockElement>
    </div>
  );
}

function Words(props: { before: string; after: string }): VNode {
  return (
    <>
      {compareWords(props.before, props.after).map((change) => {
        if (change.kind === 'same') return change.value;
        const words = change.value.trimEnd();
        return (
          <>
            {change.kind === 'removed' ? <del>{words}</del> : <ins>{words}</ins>}
            {change.value.slice(words.length)}
          </>
        );
      })}
    </>
  );
}
