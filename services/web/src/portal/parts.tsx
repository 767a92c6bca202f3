/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import { absoluteTime, relativeTime } from './words.ts';

/** A time in words, with the exact one as its title and for machines. */
export function Time(props: { iso: string; now: Date; class?: string }): VNode {
  return (
    <time class={props.class} dateTime={props.iso} title={absoluteTime(props.iso)} data-relative="">
      {relativeTime(props.iso, props.now)}
    </time>
  );
}

/** A small label. */
export function Badge(props: { children: ComponentChildren; title?: string; kind?: 'good' | 'warn' | 'bad' }): VNode {
  return (
    <span class={props.kind === undefined ? 'badge' : `badge ${props.kind}`} title={props.title}>
      {props.children}
    </span>
  );
}

/** Something that the reader should know of first. */
export function Notice(props: { children: ComponentChildren; kind?: 'warn' | 'bad' }): VNode {
  return (
    <div class={`notice ${props.kind ?? ''}`} role="status">
      {props.children}
    </div>
  );
}

/** A button that posts to `action`: a form of its own, so that it works without JavaScript. */
export function PostButton(props: {
  action: string;
  label: string;
  /** Said to those who hear the button without seeing its row. */
  about?: string;
  fields?: Readonly<Record<string, string>>;
  kind?: 'small' | 'primary' | 'danger';
}): VNode {
  return (
    <form method="post" action={props.action}>
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button class={`button ${props.kind ?? ''}`} type="submit">
        {props.label}
        {props.about !== undefined && <span class="hidden">{` ${props.about}`}</span>}
      </button>
    </form>
  );
}
