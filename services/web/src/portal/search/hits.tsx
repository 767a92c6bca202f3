/** @jsxRuntime automatic @jsxImportSource preact */
import type { Story, Tag } from '@slugline/model';
import type { Cluster, Hit, Snippet } from '@slugline/store';
import type { VNode } from 'preact';
import { storyUrl } from '../../search/url.ts';
import { Badge, Time } from '../parts.tsx';
import { COPIES_PLACE, copiesWords } from '../story/copies.tsx';
import { cutAtRanges } from '../story/marks.ts';
import { languageName, shorten } from '../words.ts';
import { allTagged, allWith } from './links.ts';

/** What a chip is, for those who do not see its colour. */
const CHIP_LABELS: Record<string, string> = { region: 'Region: ', policy: 'Policy area: ' };
/** How many tags of each vocabulary a hit shows. */
const TAGS_SHOWN = 4;
/** How much of an unmatched body a hit shows, in characters. */
const LEAD_LENGTH = 260;

/** The hits in order. */
export function HitList(props: { hits: readonly Hit[]; clusters: ReadonlyMap<string, Cluster>; now: Date }): VNode {
  return (
    <ol class="hits" data-island="hits">
      {props.hits.map((hit) => (
        <li key={hit.story.id}>
          <HitCard hit={hit} cluster={props.clusters.get(hit.story.id)} now={props.now} />
        </li>
      ))}
    </ol>
  );
}

function HitCard(props: { hit: Hit; cluster: Cluster | undefined; now: Date }): VNode {
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
        <Facts story={story} cluster={props.cluster} />
      </div>
    </article>
  );
}

function Facts(props: { story: Story; cluster: Cluster | undefined }): VNode {
  const { story, cluster } = props;
  const primary = story.language?.split('-')[0] ?? null;
  return (
    <ul class="facts" aria-label="About this story">
      <li>
        <a class="source" href={allWith('source', story.source)}>
          {story.sourceName}
        </a>
      </li>
      {cluster !== undefined && (
        <li>
          <a class="also" href={`${storyUrl(story.id)}#${COPIES_PLACE}`}>
            {copiesWords(story, cluster)}
          </a>
        </li>
      )}
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
  const of = (wanted: (tag: Tag) => boolean) => props.tags.filter((tag) => tag.parent === null && wanted(tag));
  // The continents and groups that follow from named places say nothing more, and are on the story's own page.
  const regions = of((tag) => tag.vocabulary === 'region' && tag.about && tag.via !== 'rollup');
  const policies = of((tag) => tag.vocabulary === 'policy').sort((a, b) => Number(b.primary) - Number(a.primary));
  const own = of((tag) => tag.vocabulary !== 'region' && tag.vocabulary !== 'policy');
  const shown = [...policies, ...regions, ...own].filter(
    (tag, _, all) => all.filter(({ vocabulary }) => vocabulary === tag.vocabulary).indexOf(tag) < TAGS_SHOWN,
  );
  const more = props.tags.length - shown.length;
  return (
    <>
      {shown.map((tag) => (
        <li key={`${tag.vocabulary}:${tag.code}`}>
          <a class={`chip ${tag.vocabulary}`} href={allTagged(tag)}>
            <span class="hidden">{CHIP_LABELS[tag.vocabulary] ?? `${tag.vocabulary}: `}</span>
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
