/** @jsxRuntime automatic @jsxImportSource preact */
import type { Story } from '@slugline/model';
import type { Cluster } from '@slugline/store';
import type { VNode } from 'preact';
import type { ShownStep } from '../../extraction/steps.ts';
import { textFrom, whyNotPage } from '../../extraction/words.ts';
import { STORIES_PATH } from '../../search/url.ts';
import { Badge, Notice, Time } from '../parts.tsx';
import { allWith } from '../search/links.ts';
import { absoluteTime, countOf, languageName, originWords } from '../words.ts';
import { StoryBody } from './body.tsx';
import { CopiesPanel } from './copies.tsx';
import { categoryText, rangesOf } from './evidence.ts';
import { ExtractionPanel } from './extraction.tsx';
import { type StoryState, storyPageUrl, webAddress } from './links.ts';
import { MarkedText } from './marked.tsx';
import type { Related } from './related.ts';
import { type Tagging, TagPanel } from './tags.tsx';
import { Comparison, VersionPanel } from './versions.tsx';
import { EditorsNote, Slug, WirePanel } from './wire.tsx';

/** Everything that the story page shows. */
export interface StoryView {
  /** The version to be read. */
  story: Story;
  /** Newest first. */
  versions: readonly Story[];
  /** The version to compare with, when one was asked for. */
  before: Story | null;
  /** The stories that its links and members lead to, by guid. */
  related: ReadonlyMap<string, Related>;
  /** The copies of its text, where there are any. */
  cluster: Cluster | null;
  /** How its text was come by. */
  steps: readonly ShownStep[];
  tagging: Tagging;
  state: StoryState;
  now: Date;
}

/** The notice that stands in the place of a story which may not be shown. */
export function HiddenStory(props: { reason: string; newest: Story }): VNode {
  return (
    <div class="prose">
      <h1 class="title">Story not available</h1>
      <Notice kind="bad">{props.reason}</Notice>
      {props.newest.pubStatus !== 'usable' && <EditorsNote note={props.newest.edNote} />}
      <p class="quiet">{`From ${props.newest.sourceName}, last changed ${absoluteTime(props.newest.versionCreated)}.`}</p>
      <p>
        <a href="/">Back to the search</a>
      </p>
    </div>
  );
}

/** The story page's content. */
export function StoryContent(props: StoryView): VNode {
  const { story, versions, state, before } = props;
  const newest = versions[0]?.version ?? story.version;
  const lang = story.language === null ? {} : { lang: story.language };
  const chosen = state.tag ?? null;
  const strong = chosen !== null;
  return (
    <div class="reading">
      <article class="story">
        {story.version < newest && before === null && (
          <Notice kind="warn">
            {`You are reading version ${story.version} of ${newest}. `}
            <a href={storyPageUrl({ id: story.id })}>Read the newest</a>
          </Notice>
        )}
        <header>
          <Slug story={story} />
          <h1 class="story-headline" {...lang} dir="auto">
            <MarkedText text={story.headline} ranges={rangesOf(story, 'headline', chosen)} strong={strong} />
          </h1>
          {story.standfirst !== null && (
            <p class="standfirst" {...lang} dir="auto">
              <MarkedText text={story.standfirst} ranges={rangesOf(story, 'standfirst', chosen)} strong={strong} />
            </p>
          )}
          <Credits {...props} chosen={chosen} />
        </header>
        <EditorsNote note={story.edNote} />
        {before === null ? (
          <div {...lang} dir="auto">
            <StoryBody story={story} chosen={chosen} />
          </div>
        ) : (
          <div {...lang} dir="auto">
            <Comparison before={before} after={story} />
          </div>
        )}
      </article>
      <aside class="side reading-side" aria-label="About this story">
        <TagPanel
          story={story}
          state={{ ...state, compare: undefined }}
          tagging={props.tagging}
          isNewest={story.version === newest}
        />
        <CopiesPanel story={story} cluster={props.cluster} now={props.now} />
        <WirePanel {...props} chosen={chosen} />
        <Dates story={story} now={props.now} />
        <VersionPanel versions={versions} shown={story.version} state={state} now={props.now} />
        <Provenance story={story} chosen={chosen} />
        <ExtractionPanel story={story} steps={props.steps} />
      </aside>
    </div>
  );
}

function Credits(props: StoryView & { chosen: string | null }): VNode {
  const { story, chosen } = props;
  const address = webAddress(story.url);
  const byline = story.byline ?? (story.authors.length > 0 ? `By ${story.authors.join(', ')}` : null);
  return (
    <ul class="credits">
      <li>
        <a class="source" href={allWith('source', story.source)}>
          {story.sourceName}
        </a>
      </li>
      {byline !== null && <li>{byline}</li>}
      {story.dateline !== null && (
        <li class="dateline">
          <MarkedText text={story.dateline} ranges={rangesOf(story, 'dateline', chosen)} strong={chosen !== null} />
        </li>
      )}
      <li>
        <Time iso={story.firstCreated} now={props.now} />
      </li>
      {story.version > 1 && (
        <li>
          <Badge>{`v${story.version}`}</Badge>
        </li>
      )}
      {story.sample && (
        <li>
          <Badge>sample</Badge>
        </li>
      )}
      {address !== null && (
        <li>
          <a href={address} rel="noopener noreferrer" data-original="">
            Read it at the source<span aria-hidden="true"> ↗</span>
          </a>
        </li>
      )}
    </ul>
  );
}

function Dates(props: { story: Story; now: Date }): VNode {
  const { story } = props;
  const rows = [
    { name: 'First published', iso: story.firstCreated, note: originWords(story.dateOrigins.firstCreated) },
    { name: 'This version', iso: story.versionCreated, note: originWords(story.dateOrigins.versionCreated) },
    { name: 'First seen', iso: story.firstSeen, note: 'when Slugline first saw this version' },
  ];
  return (
    <section class="panel" aria-labelledby="dates">
      <h2 id="dates">Dates</h2>
      <dl class="facts-list">
        {rows.map((row) => (
          <div key={row.name}>
            <dt>{row.name}</dt>
            <dd>
              <time dateTime={row.iso}>{absoluteTime(row.iso)}</time>
              <span class="quiet">{row.note}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** `1,234 words, 5 minutes to read`. */
function lengthOf({ wordCount, readingMinutes }: Story): string {
  const words = countOf(wordCount, 'word', 'words');
  return readingMinutes ? `${words}, ${countOf(readingMinutes, 'minute', 'minutes')} to read` : words;
}

function Provenance(props: { story: Story; chosen: string | null }): VNode {
  const { story, chosen } = props;
  const { code } = story.bodyOrigin;
  const image = webAddress(story.image?.url ?? null);
  return (
    <section class="panel" aria-labelledby="provenance">
      <h2 id="provenance">Where it comes from</h2>
      <dl class="facts-list">
        <div>
          <dt>Feed’s categories</dt>
          <dd>
            {story.categories.length === 0 && 'none'}
            <MarkedText text={categoryText(story)} ranges={rangesOf(story, 'category', chosen)} strong={chosen !== null} />
          </dd>
        </div>
        <div>
          <dt>Text</dt>
          <dd>
            {textFrom(story.bodyOrigin)}
            <span class="quiet">{code === null ? lengthOf(story) : whyNotPage(code)}</span>
          </dd>
        </div>
        {story.language !== null && (
          <div>
            <dt>Language</dt>
            <dd>{languageName(story.language)}</dd>
          </div>
        )}
        {image !== null && (
          <div>
            <dt>Image</dt>
            <dd>
              <a href={image} rel="noopener noreferrer">
                {story.image?.alt || 'Lead image at the source'}
              </a>
            </dd>
          </div>
        )}
        <div>
          <dt>Feed</dt>
          <dd>
            <a href={`/feeds#feed-${story.feedId}`}>{story.sourceName}</a>
          </dd>
        </div>
        <div>
          <dt>Record</dt>
          <dd>
            <a href={`${STORIES_PATH}/${encodeURIComponent(story.id)}`}>as JSON</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}
