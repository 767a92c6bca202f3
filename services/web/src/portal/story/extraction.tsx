/** @jsxRuntime automatic @jsxImportSource preact */
import type { Rights, Story } from '@slugline/model';
import type { ComponentChildren, VNode } from 'preact';
import type { ShownStep } from '../../extraction/steps.ts';
import { kindWords } from '../../extraction/words.ts';
import { countOf } from '../words.ts';
import { webAddress } from './links.ts';

/** What was read for the story and what it was taken for, with each step for who asks; nothing for a story of before this was kept. */
export function ExtractionPanel(props: { story: Story; steps: readonly ShownStep[] }): VNode | null {
  const { story, steps } = props;
  const { extraction, rights } = story;
  if (extraction === null) return null;
  const { kind, evidence, rule, pages, document } = extraction;
  const rows: [name: string, value: ComponentChildren, note?: string | null | undefined][] = [
    ['Page', kind === null ? null : kindWords(kind), evidence.join('; ')],
    ['Pages read', pages > 1 ? String(pages) : null],
    ['Document', document === null ? null : <DocumentLink document={document} />],
    ['Site rule', rule?.name, rule === null || rule.missed.length === 0 ? null : `found nothing for ${rule.missed.join(', ')}`],
    ['Rights', rights === null ? null : reserved(rights), rights?.evidence.join('; ')],
  ];
  return (
    <section class="panel" aria-labelledby="extraction">
      <h2 id="extraction">How it was read</h2>
      <dl class="facts-list">
        {rows.map(([name, value, note]) =>
          value == null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {value}
                {note != null && note !== '' && <span class="quiet">{note}</span>}
              </dd>
            </div>
          ),
        )}
      </dl>
      {steps.length > 0 && <Steps steps={steps} />}
    </section>
  );
}

function Steps(props: { steps: readonly ShownStep[] }): VNode {
  return (
    <details class="steps">
      <summary>{`How was this extracted? ${countOf(props.steps.length, 'step', 'steps')}`}</summary>
      <ol>
        {props.steps.map(({ step, did, reason }, index) => (
          <li key={`${step} ${index}`}>
            <strong>{kindWords(step)}</strong>
            {': '}
            <span dir="auto">{did}</span>
            {reason !== null && <span class="reason">{reason}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function DocumentLink(props: { document: NonNullable<NonNullable<Story['extraction']>['document']> }): VNode {
  const { url, contentType, title, bytes } = props.document;
  const address = webAddress(url);
  const text = title ?? contentType;
  const size = bytes === null ? '' : `, ${countOf(Math.max(1, Math.round(bytes / 1_000)), 'kB', 'kB')}`;
  return (
    <>
      {address === null ? (
        text
      ) : (
        <a href={address} rel="noopener noreferrer">
          {text}
        </a>
      )}
      <span class="quiet">{`${contentType}${size}`}</span>
    </>
  );
}

/** What the publisher asks of machines, in words. */
function reserved({ tdmReservation, tdmPolicy, ...robots }: Rights): ComponentChildren {
  const asked = (['noai', 'noindex', 'noarchive', 'nosnippet'] as const).filter((name) => robots[name]);
  const words = [tdmReservation === true ? ['text and data mining reserved'] : [], asked].flat();
  const policy = webAddress(tdmPolicy);
  return (
    <>
      {words.length === 0 ? 'nothing is reserved' : words.join(', ')}
      {policy !== null && (
        <>
          {' ('}
          <a href={policy} rel="noopener noreferrer">
            terms
          </a>
          )
        </>
      )}
    </>
  );
}
