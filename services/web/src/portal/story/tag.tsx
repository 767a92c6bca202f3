/** @jsxRuntime automatic @jsxImportSource preact */
import type { Evidence, Story, Tag } from '@slugline/model';
import { CAP_TO_MEDIA_TOPICS, mediaTopicName, mediaTopicsOf } from '@slugline/topics';
import type { ComponentChildren, VNode } from 'preact';
import { Badge } from '../parts.tsx';
import { allTagged } from '../search/links.ts';
import { absoluteTime, count, countOf } from '../words.ts';
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
  tag: Tag;
  /** The form that corrects, while somebody does. */
  form: string | null;
  /** The tags that are parts of it. */
  children?: ComponentChildren;
}

/** A tag with its score, by what it came and the evidence for it. */
export function WhyTag(props: TagProps): VNode {
  const { tag, state, form } = props;
  const chosen = state.tag === tagKey(tag);
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
        {tag.primary && <Badge title="The policy area with the highest score">primary</Badge>}
        {tag.via === 'editor' ? <span class="score">by an editor</span> : <Score score={tag.score} />}
        <a class="quiet all" href={allTagged(tag)}>
          all<span class="hidden">{` stories tagged ${tag.name}`}</span>
        </a>
        {form !== null && <CorrectButton tag={tag} form={form} />}
      </div>
      <p class="quiet">{viaWords(props.story, tag)}</p>
      <EvidenceList {...props} chosen={chosen} />
      <Mapped tag={tag} />
      {props.children}
    </li>
  );
}

function Score(props: { score: number }): VNode {
  const percent = Math.round(props.score * 100);
  return (
    <span class="score numbers" title="How sure the tagger is">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="track" width="100" height="6" />
        <rect class="fill" width={percent} height="6" />
      </svg>
      <span class="hidden">Score </span>
      {`${percent} %`}
    </span>
  );
}

/** Where IPTC's Media Topics would file a policy area: said to be a mapping, since neither body states it. */
function Mapped(props: { tag: Tag }): VNode | null {
  const topics = props.tag.vocabulary === 'policy' ? mediaTopicsOf(props.tag.code) : [];
  if (topics.length === 0) return null;
  return (
    <p class="quiet mapped">
      <span title={CAP_TO_MEDIA_TOPICS}>Mapped to IPTC:</span>{' '}
      {topics.map((code) => `${mediaTopicName(code)} (${code})`).join('; ')}
    </p>
  );
}

/** What an editor gave is taken back; what the tagger gave is removed. */
function CorrectButton(props: { tag: Tag; form: string }): VNode {
  const { tag, form } = props;
  const isEditors = tag.via === 'editor';
  return (
    <button class="button small" type="submit" form={form} name={isEditors ? 'undo' : 'remove'} value={tagKey(tag)}>
      {isEditors ? 'Undo' : 'Remove'}
      <span class="hidden">{` ${tag.name}`}</span>
    </button>
  );
}

/** By what a tag came, for people. */
function viaWords(story: Story, tag: Tag): string {
  if (tag.editor !== null) {
    const { by, at } = tag.editor;
    return tag.via === 'editor' ? `Added by ${by}, ${absoluteTime(at)}` : `Follows from what ${by} added, ${absoluteTime(at)}`;
  }
  if (tag.via === 'code') return 'By a code of the source';
  if (tag.via === 'mention') return 'Named in the text';
  const parents = impliedBy(story, tag);
  return parents.length > 0 ? `Follows from ${parents.join(', ')}` : 'Follows from another tag';
}

function EvidenceList(props: TagProps & { chosen: boolean }): VNode | null {
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
