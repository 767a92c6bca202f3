/** @jsxRuntime automatic @jsxImportSource preact */
import type { Correction, Story } from '@slugline/model';
import type { Vocabularies } from '@slugline/topics';
import type { VNode } from 'preact';
import { EDITOR_LIMIT } from '../../tags/correct.ts';
import { Notice } from '../parts.tsx';
import { absoluteTime } from '../words.ts';
import { tagKey } from './evidence.ts';
import { storyPageUrl } from './links.ts';

/** Who corrects, and what was refused. */
export interface Correcting {
  /** The name that the editor gave last. */
  by: string;
  /** What was typed and why it was not taken. */
  failed: { message: string; vocabulary: string; typed: string } | null;
}

/** The form that every button of a correction belongs to, so that the editor's name is typed once. */
export const CORRECT_FORM = 'correct-tags';

/** Who corrects, and a tag to add. Its own button comes first: it is what the Enter key presses. */
export function CorrectForm(props: { story: Story; vocabularies: Vocabularies; correcting: Correcting }): VNode {
  const { by, failed } = props.correcting;
  return (
    <form id={CORRECT_FORM} class="correct" method="post" action={`${storyPageUrl({ id: props.story.id })}/tags`}>
      {failed !== null && <Notice kind="bad">{failed.message}</Notice>}
      <label for="correct-by">
        Your name
        <input id="correct-by" name="by" required maxLength={EDITOR_LIMIT} autocomplete="name" value={by} />
      </label>
      <label for="correct-vocabulary">
        Add a tag of
        <select id="correct-vocabulary" name="vocabulary">
          {props.vocabularies.list.map(({ vocabulary, title }) => (
            <option key={vocabulary} value={vocabulary} selected={vocabulary === failed?.vocabulary}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label for="correct-code">
        Code or name
        <input
          id="correct-code"
          name="code"
          maxLength={200}
          placeholder="MX or Mexico"
          value={failed?.typed ?? ''}
          {...(failed === null ? {} : { 'aria-invalid': 'true' as const })}
        />
      </label>
      <button class="button primary" type="submit" name="add" value="add">
        Add this tag
      </button>
    </form>
  );
}

/** Tags that editors removed, with who and when: they stay away until that is undone. */
export function RemovedTags(props: { corrections: readonly Correction[]; isCorrecting: boolean }): VNode | null {
  const removed = props.corrections.filter(({ action }) => action === 'remove');
  if (removed.length === 0) return null;
  return (
    <>
      <h3>Removed by editors</h3>
      <ul class="why removed">
        {removed.map((correction) => (
          <li key={tagKey(correction)}>
            <div class="why-head">
              <s>{correction.name}</s>
              {props.isCorrecting && (
                <button class="button small" type="submit" form={CORRECT_FORM} name="undo" value={tagKey(correction)}>
                  Undo<span class="hidden">{` the removal of ${correction.name}`}</span>
                </button>
              )}
            </div>
            <p class="quiet">{`By ${correction.by}, ${absoluteTime(correction.at)}`}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
