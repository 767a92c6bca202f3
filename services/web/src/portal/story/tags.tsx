/** @jsxRuntime automatic @jsxImportSource preact */
import type { Evidence, Story, Tag, Vocabulary } from '@slugline/model';
import type { VNode } from 'preact';
import { FACET_OF } from '../names.ts';
import { allWith } from '../search/links.ts';
import { count, countOf } from '../words.ts';
import { contextOf, evidenceAnchor, impliedBy, tagKey } from './evidence.ts';
import { type StoryState, storyPageUrl } from './links.ts';

const FIELDS: Record<Evidence['field'], string> = {
  headline: 'headline',
  standfirst: 'standfirst',
  dateline: 'dateline',
  subject: 'source’s subject',
  place: 'source’s place',
  category: 'feed’s category',
  body: 'text',
};
/** How many pieces of evidence a tag shows until it is chosen. */
const SHOWN = 3;

interface TagProps {
  story: Story;
  state: StoryState;
}

/** Why each tag was given. A tag's name marks its evidence in the text; each piece of evidence leads to its place. */
export function TagPanel(props: TagProps): VNode {
  const { story, state } = props;
  const chosen = story.tags.filter((tag) => tagKey(tag) === state.tag);
  const others = (vocabulary: Vocabulary): Tag[] =>
    story.tags
      .filter((tag) => tag.vocabulary === vocabulary && tagKey(tag) !== state.tag)
      // What the text names says more than what follows from it.
      .sort((a, b) => Number(a.via === 'rollup') - Number(b.via === 'rollup'));
  return (
    <section class="panel" aria-labelledby="why">
      <h2 id="why">Why these tags</h2>
      {story.tags.length === 0 && (
        <p class="quiet">This story has no tags: neither its text nor its source names a region or policy area.</p>
      )}
      <Group title="Marked in the text" tags={chosen} {...props} />
      {state.tag !== undefined && (
        <p>
          <a href={storyPageUrl({ ...state, tag: undefined })}>Show the evidence of all tags</a>
        </p>
      )}
      <Group title="Policy areas" tags={others('policy')} {...props} />
      <Group title="Regions" tags={others('region')} {...props} />
    </section>
  );
}

function Group(props: TagProps & { title: string; tags: readonly Tag[] }): VNode | null {
  if (props.tags.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul class="why">
        {props.tags.map((tag) => (
          <WhyTag key={tag.code} tag={tag} {...props} />
        ))}
      </ul>
    </>
  );
}

function WhyTag(props: TagProps & { tag: Tag }): VNode {
  const { tag, state } = props;
  const chosen = state.tag === tagKey(tag);
  const percent = Math.round(tag.score * 100);
  const parents = tag.via === 'rollup' ? impliedBy(props.story, tag) : [];
  return (
    <li class={chosen ? 'chosen' : undefined}>
      <div class="why-head">
        <a
          class={`chip ${tag.vocabulary}`}
          href={storyPageUrl({ ...state, tag: chosen ? undefined : tagKey(tag) })}
          title={chosen ? 'Show the evidence of all tags' : 'Mark its evidence in the text'}
          {...(chosen ? { 'aria-current': 'true' as const } : {})}
        >
          {tag.name}
        </a>
        <span class="score numbers" title="How sure the tagger is">
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="track" width="100" height="6" />
            <rect class="fill" width={percent} height="6" />
          </svg>
          <span class="hidden">Score </span>
          {`${percent} %`}
        </span>
        <a class="quiet all" href={allWith(FACET_OF[tag.vocabulary], tag.code)}>
          all<span class="hidden">{` stories tagged ${tag.name}`}</span>
        </a>
      </div>
      {tag.via === 'rollup' && (
        <p class="quiet">{parents.length > 0 ? `Follows from ${parents.join(', ')}` : 'Follows from another tag'}</p>
      )}
      <EvidenceList {...props} chosen={chosen} />
    </li>
  );
}

function EvidenceList(props: TagProps & { tag: Tag; chosen: boolean }): VNode | null {
  const { story, state, tag, chosen } = props;
  const limit = chosen ? tag.evidence.length : tag.via === 'rollup' ? 0 : SHOWN;
  const shown = tag.evidence.slice(0, limit);
  const more = tag.evidence.length - shown.length;
  const here = { ...state, tag: tagKey(tag) };
  if (tag.evidence.length === 0) return null;
  return (
    <ul class="proof">
      {shown.map((evidence, index) => {
        const context = contextOf(story, evidence);
        const anchor = evidenceAnchor(tag, index);
        return (
          <li key={anchor}>
            <a href={storyPageUrl(here, anchor)}>
              {context.before}
              <b>{context.text}</b>
              {context.after}
            </a>{' '}
            <span class="quiet">{FIELDS[evidence.field]}</span>
          </li>
        );
      })}
      {more > 0 && (
        <li>
          <a class="quiet" href={storyPageUrl(here)}>
            {shown.length === 0 ? countOf(more, 'place in the text', 'places in the text') : `${count(more)} more`}
            <span class="hidden">{` for ${tag.name}`}</span>
          </a>
        </li>
      )}
    </ul>
  );
}
