/** @jsxRuntime automatic @jsxImportSource preact */
import type { Story } from '@slugline/model';
import type { Cluster } from '@slugline/store';
import type { VNode } from 'preact';
import { storyUrl } from '../../search/url.ts';
import { Badge, Time } from '../parts.tsx';
import { countOf } from '../words.ts';

/** The place of the copies on the story page. */
export const COPIES_PLACE = 'copies';

/** How far a story's text went: `Also in 4 sources`, or, where one source alone has it again, `1 more copy`. */
export function copiesWords(story: Pick<Story, 'source'>, cluster: Cluster): string {
  const others = new Set(cluster.members.map(({ source }) => source).filter((source) => source !== story.source)).size;
  if (others === 0) return countOf(cluster.size - 1, 'more copy', 'more copies');
  return `Also in ${countOf(others, 'source', 'sources')}`;
}

/** The story's copies, the lead first; nothing where it has none. */
export function CopiesPanel(props: { story: Story; cluster: Cluster | null; now: Date }): VNode | null {
  const { story, cluster } = props;
  if (cluster === null) return null;
  return (
    <section class="panel copies-panel" aria-labelledby={COPIES_PLACE}>
      <h2 id={COPIES_PLACE}>{copiesWords(story, cluster)}</h2>
      <ol class="plain">
        {cluster.members.map((member) => (
          <li key={member.id} {...(member.id === story.id ? { 'aria-current': 'true' as const } : {})}>
            <span class="source">{member.sourceName}</span>
            {member.id === cluster.leadId && <Badge title={leadWords(member.isWire)}>lead</Badge>}
            <Time iso={member.firstCreated} now={props.now} />
            {member.id === story.id ? (
              <span class="quiet">this story</span>
            ) : (
              <a href={storyUrl(member.id)} dir="auto">
                {member.headline}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function leadWords(isWire: boolean): string {
  return isWire ? 'It comes from the wire itself' : 'It was published first';
}
