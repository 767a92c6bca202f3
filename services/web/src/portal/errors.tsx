/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';

/** What a page says when it cannot be shown. */
export function ErrorContent(props: { title: string; message: string }): VNode {
  return (
    <div class="prose">
      <h1 class="title">{props.title}</h1>
      <p>{props.message}</p>
      <p>
        <a class="button" href="/">
          To the search
        </a>
      </p>
    </div>
  );
}
