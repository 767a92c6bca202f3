/** @jsxRuntime automatic @jsxImportSource preact */
import type { Histogram } from '@slugline/store';
import type { VNode } from 'preact';
import type { SearchState } from '../../search/state.ts';
import { count, countOf } from '../words.ts';
import { HiddenState } from './form.tsx';
import { changed } from './links.ts';
import { barLabel, barTick } from './ranges.ts';

/** How tall a bar is drawn at most, in the units of its own viewBox. */
const TALL = 100;
/** Up to so many bars each have their time below, also on a phone. */
const FEW = 8;

/** Stories over time. Each bar is a link that narrows the search to its span, drawn as SVG because the page may carry no inline style. */
export function HistogramPanel(props: { state: SearchState; histogram: Histogram }): VNode | null {
  const { state, histogram } = props;
  const { bars, interval } = histogram;
  if (bars.length === 0) return null;
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <section class="over-time" aria-labelledby="over-time-title">
      <h2 id="over-time-title" class="hidden">
        {`Stories per ${interval}`}
      </h2>
      <a class="skip" href="#results">
        Skip the chart
      </a>
      <ol class="bars" data-island="bars">
        {bars.map((bar) => (
          <Bar key={bar.from} bar={bar} most={most} interval={interval} state={state} />
        ))}
      </ol>
      <Ticks bars={bars} interval={interval} />
      <RangeForm state={state} peak={`${count(most)} a ${interval} at most`} />
    </section>
  );
}

/** What stands under the bars: each one's time where they are few, else that of the first, the middle and the last. */
function Ticks(props: Pick<Histogram, 'bars' | 'interval'>): VNode {
  const { bars, interval } = props;
  const few = bars.length <= FEW;
  const shown = few ? bars : [bars[0], bars[Math.floor(bars.length / 2)], bars.at(-1)];
  return (
    <div class={few ? 'ticks each numbers' : 'ticks numbers'} aria-hidden="true">
      {shown.map((bar) => bar !== undefined && <span key={bar.from}>{barTick(bar.from, interval, few)}</span>)}
    </div>
  );
}

function Bar(props: {
  bar: Histogram['bars'][number];
  most: number;
  interval: Histogram['interval'];
  state: SearchState;
}): VNode {
  const { bar, most, interval, state } = props;
  const label = `${barLabel(bar.from, interval)}: ${countOf(bar.count, 'story', 'stories')}`;
  // A span with any story at all stays visible beside a tall neighbour.
  const height = bar.count === 0 ? 0 : Math.max(4, Math.round((bar.count / most) * TALL));
  const picture = (
    <svg viewBox={`0 0 10 ${TALL}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="hit-area" width="10" height={TALL} />
      <rect class="fill" y={TALL - height} width="10" height={height} />
    </svg>
  );
  return (
    <li data-from={bar.from} data-to={bar.to}>
      {bar.count === 0 ? (
        <span title={label}>{picture}</span>
      ) : (
        <a href={changed(state, { from: bar.from, to: bar.to })} title={label}>
          {picture}
          <span class="hidden">{label}</span>
        </a>
      )}
    </li>
  );
}

const RECENT = [
  ['now-1h', 'hour'],
  ['now-24h', '24 hours'],
  ['now-7d', '7 days'],
  ['now-30d', '30 days'],
] as const;

function RangeForm(props: { state: SearchState; peak: string }): VNode {
  const { state } = props;
  const day = (value: string | undefined): string =>
    value !== undefined && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : '';
  return (
    <div class="range">
      <ul aria-label="Recent stories">
        <li aria-hidden="true" class="quiet">
          Last
        </li>
        {RECENT.map(([from, label]) => (
          <li key={from}>
            <a
              href={changed(state, { from, to: undefined })}
              {...(state.from === from && state.to === undefined ? { 'aria-current': 'true' as const } : {})}
            >
              <span class="hidden">Last </span>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <details open={day(state.from) !== '' || day(state.to) !== ''}>
        <summary>Choose dates</summary>
        <form action="/" method="get">
          <HiddenState state={state} except={['from', 'to']} />
          <label>
            From <input type="date" name="from" value={day(state.from)} />
          </label>
          <label>
            before <input type="date" name="to" value={day(state.to)} />
          </label>
          <button class="button small" type="submit">
            Apply
          </button>
        </form>
      </details>
      <span class="peak quiet numbers" aria-hidden="true">
        {props.peak}
      </span>
    </div>
  );
}
