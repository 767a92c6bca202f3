/** @jsxRuntime automatic @jsxImportSource preact */
import type { Correction, Story, Tag } from '@slugline/model';
import type { Vocabularies } from '@slugline/topics';
import type { VNode } from 'preact';
import { CORRECT_FORM, CorrectForm, type Correcting, RemovedTags } from './correcting.tsx';
import { tagKey } from './evidence.ts';
import { type StoryState, storyPageUrl } from './links.ts';
import { WhyTag } from './tag.tsx';

/** What the panel of tags needs beside the story. */
export interface Tagging {
  vocabularies: Vocabularies;
  /** Of the story, by time. */
  corrections: readonly Correction[];
  /** Null while nobody corrects. */
  correcting: Correcting | null;
}

interface PanelProps {
  story: Story;
  state: StoryState;
  tagging: Tagging;
  /** Whether it is the newest version that is read: only its tags can be corrected. */
  isNewest: boolean;
}

/** A heading and the tags under it. */
interface TagGroup {
  title: string;
  note?: string;
  tags: Tag[];
}

/** Why each tag was given. A tag's name marks its evidence in the text; each piece of evidence leads to its place. */
export function TagPanel(props: PanelProps): VNode {
  const { story, state, tagging, isNewest } = props;
  const chosen = story.tags.filter((tag) => tagKey(tag) === state.tag);
  const isCorrecting = tagging.correcting !== null;
  return (
    <section class="panel tags" aria-labelledby="why">
      <h2 id="why">Why these tags</h2>
      {story.tags.length === 0 && (
        <p class="quiet">This story has no tags: neither its text nor its source names a region or policy area.</p>
      )}
      {isNewest && (
        <p>
          {isCorrecting ? (
            <a href={storyPageUrl({ ...state, correct: undefined }, 'why')}>Done correcting</a>
          ) : (
            <a href={storyPageUrl({ ...state, correct: true }, 'why')}>Correct these tags</a>
          )}
        </p>
      )}
      {tagging.correcting !== null && (
        <CorrectForm story={story} vocabularies={tagging.vocabularies} correcting={tagging.correcting} />
      )}
      <Group group={{ title: 'Marked in the text', tags: chosen }} {...props} />
      {state.tag !== undefined && (
        <p>
          <a href={storyPageUrl({ ...state, tag: undefined })}>Show the evidence of all tags</a>
        </p>
      )}
      {groupsOf(story, tagging.vocabularies).map((group) => (
        <Group key={group.title} group={{ ...group, tags: group.tags.filter((tag) => tagKey(tag) !== state.tag) }} {...props} />
      ))}
      <RemovedTags corrections={tagging.corrections} isCorrecting={isCorrecting} />
      {story.taggerVersion !== null && <p class="quiet">{`Tagged by version ${story.taggerVersion} of the rules.`}</p>}
    </section>
  );
}

/** Policy areas, the primary one first; what the story is about, then what it only mentions; then an operator's vocabularies. */
function groupsOf({ tags }: Story, { list }: Vocabularies): TagGroup[] {
  const of = (vocabulary: string) => tags.filter((tag) => tag.vocabulary === vocabulary).sort(namedFirst);
  const regions = of('region');
  const others = [...new Set([...list.map(({ vocabulary }) => vocabulary), ...tags.map(({ vocabulary }) => vocabulary)])].slice(
    2,
  );
  const titles = new Map(list.map(({ vocabulary, title }) => [vocabulary, title]));
  return [
    { title: 'Policy areas', tags: of('policy').sort((a, b) => Number(b.primary) - Number(a.primary)) },
    { title: 'About these regions', tags: regions.filter((tag) => tag.about) },
    { title: 'Regions it only mentions', tags: regions.filter((tag) => !tag.about) },
    ...others.map((vocabulary) => ({ title: titles.get(vocabulary) ?? vocabulary, tags: of(vocabulary) })),
  ];
}

/** What the text names says more than what follows from it. */
function namedFirst(a: Tag, b: Tag): number {
  return Number(a.via === 'rollup') - Number(b.via === 'rollup');
}

/** Sub-tags stand under the tag that they are parts of. */
function Group(props: PanelProps & { group: TagGroup }): VNode | null {
  const { group } = props;
  if (group.tags.length === 0) return null;
  const codes = new Set(group.tags.map(({ code }) => code));
  const whole = group.tags.filter(({ parent }) => parent === null || !codes.has(parent));
  return (
    <>
      <h3>{group.title}</h3>
      <TagList tags={whole} {...props} />
    </>
  );
}

function TagList(props: PanelProps & { group: TagGroup; tags: readonly Tag[] }): VNode {
  const { story, state, tagging, group } = props;
  return (
    <ul class="why">
      {props.tags.map((tag) => {
        const parts = group.tags.filter(({ parent }) => parent === tag.code);
        return (
          <WhyTag key={tag.code} tag={tag} story={story} state={state} form={tagging.correcting === null ? null : CORRECT_FORM}>
            {parts.length > 0 && <TagList {...props} tags={parts} />}
          </WhyTag>
        );
      })}
    </ul>
  );
}
