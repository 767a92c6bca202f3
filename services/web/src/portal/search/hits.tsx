/** @jsxRuntime automatic @jsxImportSource preact */
import type { Story, Tag } from '@slugline/model';
import type { Hit, Snippet } from '@slugline/store';
import type { VNode } from 'preact';
import { storyUrl } from '../../search/url.ts';
import { FACET_OF } from '../names.ts';
import { Badge, Time } from '../parts.tsx';
import { cutAtRanges } from '../story/marks.ts';
import { languageName, shorten } from '../words.ts';
import { allWith } from './links.ts';

/** How many tags of each vocabulary a hit shows. */
const TAGS_SHOWN = 4;
/** How much of an unmatched body a hit shows, in characters. */
const LEAD_LENGTH = 260;

/** The hits in order. */
export function HitList(props: { hits: readonly Hit[]; now: Date }): VNode {
  return (
    <ol class="hits" data-island="hits">
      {props.hits.map((hit) => (
        <li key={hit.story.id}>
          <HitCard hit={hit} now={props.now} />
        </li>
      ))}
    </ol>
  );
}

function HitCard(props: { hit: Hit; now: Date }): VNode {
  const { story, highlights } = props.hit;
  return (
    <article class="hit">
      <Time class="when" iso={story.firstCreated} now={props.now} />
      <div class="what">
        <h2 {...language(story)}>
          <a class="headline" href={storyUrl(story.id)}>
            <Marked snippet={highlights?.headline ?? { text: story.headline, marks: [] }} />
          </a>
        </h2>
        <p class="lead" {...language(story)}>
          {highlights?.body && highlights.body.length > 0
            ? highlights.body.map((snippet) => (
                <span key={snippet.text} class="snippet">
                  <Marked snippet={snippet} />
                </span>
              ))
            : shorten(story.standfirst ?? story.body.find((block) => block.kind === 'paragraph')?.text ?? '', LEAD_LENGTH)}
        </p>
        <Facts story={story} />
      </div>
    </article>
  );
}

function Facts(props: { story: Story }): VNode {
  const { story } = props;
  const primary = story.language?.split('-')[0] ?? null;
  return (
    <ul class="facts" aria-label="About this story">
      <li>
        <a class="source" href={allWith('source', story.source)}>
          {story.sourceName}
        </a>
      </li>
      {primary !== null && primary !== 'en' && <li class="quiet">{languageName(primary)}</li>}
      {story.version > 1 && (
        <li>
          <Badge title={`This story was changed; this is version ${story.version}`}>{`v${story.version}`}</Badge>
        </li>
      )}
      {story.sample && (
        <li>
          <Badge>sample</Badge>
        </li>
      )}
      <TagChips tags={story.tags} />
    </ul>
  );
}

function TagChips(props: { tags: readonly Tag[] }): VNode {
  const regions = props.tags.filter((tag) => tag.vocabulary === 'region');
  const policies = props.tags.filter((tag) => tag.vocabulary === 'policy');
  // Named places say more than the continents that follow from them.
  const ranked = [...regions].sort((a, b) => Number(a.via === 'rollup') - Number(b.via === 'rollup'));
  const shown = [...policies.slice(0, TAGS_SHOWN), ...ranked.slice(0, TAGS_SHOWN)];
  const more = props.tags.length - shown.length;
  return (
    <>
      {shown.map((tag) => (
        <li key={`${tag.vocabulary}:${tag.code}`}>
          <a class={`chip ${tag.vocabulary}`} href={allWith(FACET_OF[tag.vocabulary], tag.code)}>
            <span class="hidden">{tag.vocabulary === 'region' ? 'Region: ' : 'Policy area: '}</span>
            {tag.name}
          </a>
        </li>
      ))}
      {more > 0 && <li class="quiet more">{`+${more}`}</li>}
    </>
  );
}

/** A snippet with what matched marked; its text stays text. */
function Marked(props: { snippet: Snippet }): VNode {
  const ranges = props.snippet.marks.map(([start, end]) => ({ start, end, key: 'match', anchor: '' }));
  return (
    <>
      {cutAtRanges(props.snippet.text, ranges).map((piece) => (piece.keys.length > 0 ? <mark>{piece.text}</mark> : piece.text))}
    </>
  );
}

function language(story: Story): { lang?: string; dir: 'auto' } {
  return { ...(story.language === null ? {} : { lang: story.language }), dir: 'auto' };
}
