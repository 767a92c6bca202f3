/** @jsxRuntime automatic @jsxImportSource preact */
import { type DeadLetter, type StageName, stageNameSchema } from '@slugline/model';
import type { VNode } from 'preact';
import { withoutCredentials } from '../../feeds/redact.ts';
import { storyUrl } from '../../search/url.ts';
import { Notice, PostButton, Time } from '../parts.tsx';
import { webAddress } from '../story/links.ts';
import { count, countOf, stageTitle } from '../words.ts';

/** Everything that the dead-letters page shows. */
export interface DeadLettersView {
  letters: readonly DeadLetter[];
  counts: Readonly<Record<StageName, number>>;
  stage: StageName | null;
  /** Ids of the stories that are stored, so that a link leads somewhere. */
  stored: ReadonlySet<string>;
  nextCursor: string | null;
  now: Date;
  done: string | null;
}

/** How much of a payload is shown, in characters. */
const PAYLOAD_SHOWN = 20_000;

/** The dead-letters page's URL. */
export function deadLettersUrl(stage: StageName | null, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(stage === null ? {} : { stage }), ...more }).toString();
  return query === '' ? '/dead-letters' : `/dead-letters?${query}`;
}

/** The dead-letters page's content. */
export function DeadLettersContent(props: DeadLettersView): VNode {
  const { letters, counts, stage } = props;
  const all = Object.values(counts).reduce((sum, value) => sum + value, 0);
  const here = stage === null ? all : counts[stage];
  return (
    <>
      <div class="page-head">
        <h1 class="title">Dead letters</h1>
        <p class="quiet">What a stage gave up on, with the reason. A replay sends it through that stage again.</p>
      </div>
      {props.done !== null && <Notice>{props.done}</Notice>}
      <nav class="tabs" aria-label="Stages">
        {[null, ...stageNameSchema.options].map((name) => (
          <a key={name} href={deadLettersUrl(name)} {...(name === stage ? { 'aria-current': 'page' as const } : {})}>
            {name === null ? 'All' : stageTitle(name)} <span class="numbers">{count(name === null ? all : counts[name])}</span>
          </a>
        ))}
      </nav>
      {letters.length === 0 ? (
        <p class="nothing">{stage === null ? 'There are no dead letters.' : `The ${stage} stage has no dead letters.`}</p>
      ) : (
        <>
          <PostButton
            action="/dead-letters/replay"
            label={`Replay ${here === 1 ? 'it' : `all ${count(here)}`}`}
            fields={stage === null ? {} : { stage }}
          />
          <ol class="letters" data-island="rows">
            {letters.map((letter) => (
              <Letter key={letter.id} {...props} letter={letter} />
            ))}
          </ol>
        </>
      )}
      {props.nextCursor !== null && (
        <nav class="pager" aria-label="Pages of dead letters">
          <a class="button primary" rel="next" href={deadLettersUrl(stage, { cursor: props.nextCursor })}>
            More
          </a>
        </nav>
      )}
    </>
  );
}

function Letter(props: Pick<DeadLettersView, 'stage' | 'stored' | 'now'> & { letter: DeadLetter }): VNode {
  const { letter, stage } = props;
  const address = webAddress(letter.url);
  const clean = (text: string): string => String(withoutCredentials(text));
  return (
    <li>
      <article class="letter">
        <div class="letter-head">
          <h2>
            {`${stageTitle(letter.stage)}: `}
            <code>{letter.code}</code>
          </h2>
          <span class="quiet">
            <Time iso={letter.at} now={props.now} />
            {`, ${countOf(letter.attempts, 'attempt', 'attempts')}`}
          </span>
          <PostButton
            action="/dead-letters/replay"
            label="Replay"
            about={letter.message}
            fields={{ id: letter.id, ...(stage === null ? {} : { back: stage }) }}
            kind="small"
          />
        </div>
        <p>{clean(letter.message)}</p>
        {letter.causes.length > 0 && (
          <ul class="causes" aria-label="Causes">
            {letter.causes.map((cause) => (
              <li key={cause}>{clean(cause)}</li>
            ))}
          </ul>
        )}
        <ul class="facts" aria-label="About this letter">
          {address !== null && (
            <li>
              <a href={address} rel="noopener noreferrer">
                {address}
              </a>
            </li>
          )}
          {letter.feedId !== null && (
            <li>
              <a href={`/feeds?feed=${letter.feedId}#feed-${letter.feedId}`}>Its feed</a>
            </li>
          )}
          {letter.storyId !== null && props.stored.has(letter.storyId) && (
            <li>
              <a href={storyUrl(letter.storyId)}>Its story as stored</a>
            </li>
          )}
        </ul>
        <details>
          <summary>Payload</summary>
          <pre>{payloadText(letter.payload)}</pre>
        </details>
      </article>
    </li>
  );
}

function payloadText(payload: unknown): string {
  const text = JSON.stringify(withoutCredentials(payload), null, 2) ?? 'none';
  return text.length > PAYLOAD_SHOWN ? `${text.slice(0, PAYLOAD_SHOWN)}\n… (${count(text.length)} characters in all)` : text;
}
