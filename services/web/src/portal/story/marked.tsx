/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { cutAtRanges, type Range } from './marks.ts';

/** A text with its evidence marked. Each piece of evidence can be jumped to; what overlaps is cut, never nested. */
export function MarkedText(props: { text: string; ranges: readonly Range[]; strong: boolean }): VNode {
  return (
    <>
      {cutAtRanges(props.text, props.ranges).map((piece) => {
        if (piece.keys.length === 0) return piece.text;
        const [first, ...others] = piece.anchors;
        return (
          <>
            {others.map((anchor) => (
              <span key={anchor} id={anchor} />
            ))}
            <mark
              class={props.strong ? 'evidence chosen' : 'evidence'}
              id={first}
              title={`Evidence for ${piece.keys.join(', ')}`}
            >
              {piece.text}
            </mark>
          </>
        );
      })}
    </>
  );
}
