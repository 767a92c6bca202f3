/** @jsxRuntime automatic @jsxImportSource preact */
import { type PackageMember, printConcepts, type Story, type WireLink } from '@slugline/model';
import type { ComponentChildren, VNode } from 'preact';
import { Badge, Notice } from '../parts.tsx';
import { absoluteTime, countOf } from '../words.ts';
import { rangesOf } from './evidence.ts';
import { storyPageUrl, webAddress } from './links.ts';
import { MarkedText } from './marked.tsx';
import type { Related } from './related.ts';

interface WireProps {
  story: Story;
  /** Newest first. */
  versions: readonly Story[];
  /** By guid. */
  related: ReadonlyMap<string, Related>;
  chosen: string | null;
}

/** Above the headline: what the desk files the story under, and how urgent it is. */
export function Slug(props: { story: Story }): VNode | null {
  const { slugline, urgency, headlineMarks } = props.story;
  if (slugline === null && urgency === null && headlineMarks.length === 0) return null;
  return (
    <p class="slugline">
      {slugline !== null && <span>{slugline}</span>}
      {headlineMarks.map(({ mark, take }) => (
        <Badge key={mark} title="The wire set it before the headline">
          {take === null ? mark : `${mark} ${take}`}
        </Badge>
      ))}
      {urgency !== null && (
        <Badge title="1 is a flash, 9 the least urgent (IPTC)" {...(urgency <= 2 ? { kind: 'bad' as const } : {})}>
          {`Urgency ${urgency}`}
        </Badge>
      )}
    </p>
  );
}

/** The source's note to editors, where it cannot be missed. */
export function EditorsNote(props: { note: string | null }): VNode | null {
  if (props.note === null) return null;
  return (
    <Notice kind="warn">
      <strong>Note to editors: </strong>
      <span class="ed-note" dir="auto">
        {props.note}
      </span>
    </Notice>
  );
}

const RELATIONS: Record<WireLink['rel'], string> = {
  correctionOf: 'Corrects',
  updateOf: 'Updates',
  translationOf: 'Translation of',
  seeAlso: 'See also',
  other: 'Belongs with',
};

/** What the source states of the story besides its text; nothing where it states nothing. */
export function WirePanel(props: WireProps): VNode | null {
  const { story, chosen } = props;
  const strong = chosen !== null;
  const marked = (field: 'subject' | 'place', concepts: Story['subjects']): VNode | null =>
    concepts.length === 0 ? null : (
      <MarkedText text={printConcepts(concepts).text} ranges={rangesOf(story, field, chosen)} strong={strong} />
    );
  const rows: [name: string, value: ComponentChildren][] = [
    ['Subjects', marked('subject', story.subjects)],
    ['Places', marked('place', story.places)],
    ['Keywords', story.keywords.join(', ')],
    ['Genre', printConcepts(story.genres).text],
    ['Kind', story.itemType],
    ['Signals', story.signals.join(', ')],
    ['Usage terms', story.usageTerms],
    ['Copyright', story.copyrightNotice],
    ['Provider', story.provider],
    ['Agency', story.wireSource],
    ['Credits', story.credits.map(({ role, names }) => `${role}: ${names.join(', ')}`).join('; ')],
    ['Not to be used after', story.expires === null ? null : <time dateTime={story.expires}>{absoluteTime(story.expires)}</time>],
    ['Source’s version', story.sourceVersion],
    ...story.links.map((link): [string, VNode] => [RELATIONS[link.rel], <LinkTo {...props} link={link} />]),
  ];
  const shown = rows.filter(([, value]) => value !== null && value !== '');
  if (shown.length === 0 && story.members.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="wire">
      <h2 id="wire">What the source states</h2>
      <dl class="facts-list">
        {shown.map(([name, value], index) => (
          <div key={`${name} ${index}`}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {story.members.length > 0 && (
        <>
          <h3>{countOf(story.members.length, 'part of the package', 'parts of the package')}</h3>
          <ol class="members">
            {story.members.map((member, index) => (
              <li key={`${member.guid} ${index}`}>
                <Member member={member} related={props.related} />
                {member.role !== null && <span class="quiet">{` ${member.role}`}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** A link to the story, to the version of this one, or the guid alone where the Store has neither. */
function LinkTo(props: WireProps & { link: WireLink }): VNode {
  const { link, story, versions, related } = props;
  const other = related.get(link.guid);
  const note = link.version === null ? '' : `, version ${link.version} of the source`;
  if (other !== undefined) {
    return (
      <>
        <a href={other.url}>{other.headline ?? link.guid}</a>
        {note}
      </>
    );
  }
  const own =
    link.guid === story.guid ? versions.find((one) => one.sourceVersion === link.version && link.version !== null) : undefined;
  if (own !== undefined) return <a href={storyPageUrl({ id: story.id, version: own.version })}>{`Version ${own.version}`}</a>;
  return <>{`${link.guid === story.guid ? 'an earlier version' : link.guid}${note}`}</>;
}

function Member(props: { member: PackageMember; related: WireProps['related'] }): VNode {
  const { guid, url, headline } = props.member;
  const other = guid === null ? undefined : props.related.get(guid);
  const text = headline ?? other?.headline ?? guid ?? url ?? 'unnamed';
  const address = webAddress(url);
  if (other !== undefined) return <a href={other.url}>{text}</a>;
  if (address === null) return <span>{text}</span>;
  return (
    <a href={address} rel="noopener noreferrer">
      {text}
    </a>
  );
}
