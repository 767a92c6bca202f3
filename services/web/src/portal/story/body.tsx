/** @jsxRuntime automatic @jsxImportSource preact */
import { type Block, isText, type Story } from '@slugline/model';
import type { ComponentChildren, VNode } from 'preact';
import { rangesOfBlocks } from './evidence.ts';
import { MarkedText } from './marked.tsx';
import type { Range } from './marks.ts';

/** The story's text, with the evidence of its tags marked. List items that follow each other make one list. */
export function StoryBody(props: { story: Story; chosen: string | null }): VNode {
  const { story, chosen } = props;
  const ranges = rangesOfBlocks(story, chosen);
  const groups: { list: boolean; blocks: { block: Block; ranges: readonly Range[] }[] }[] = [];
  for (const [index, block] of story.body.entries()) {
    const list = block.kind === 'listItem';
    const last = groups.at(-1);
    const entry = { block, ranges: ranges[index] ?? [] };
    if (list && last?.list) last.blocks.push(entry);
    else groups.push({ list, blocks: [entry] });
  }
  const text = (entry: { block: Block; ranges: readonly Range[] }): VNode => (
    <MarkedText text={entry.block.text} ranges={entry.ranges} strong={chosen !== null} />
  );
  return (
    <div class="text">
      {groups.map((group) =>
        group.list ? (
          <ul>
            {group.blocks.map((entry) => (
              <li key={entry.block.text}>{text(entry)}</li>
            ))}
          </ul>
        ) : (
          group.blocks.map((entry) => <BlockElement block={entry.block}>{text(entry)}</BlockElement>)
        ),
      )}
    </div>
  );
}

/** The element of a block. Headings are all of the second level: outlets skip levels, and a page must not. */
export function BlockElement(props: { block: Block; children: ComponentChildren }): VNode {
  const { block, children } = props;
  if (block.kind === 'heading') return <h2>{children}</h2>;
  if (block.kind === 'quote') return <blockquote>{children}</blockquote>;
  if (block.kind === 'embed' && block.url !== undefined)
    return (
      <p class="caption">
        The article shows{' '}
        <a href={block.url} rel="noopener noreferrer">
          {children}
        </a>
      </p>
    );
  return <p class={isText(block) ? undefined : 'caption'}>{children}</p>;
}
