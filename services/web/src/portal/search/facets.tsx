/** @jsxRuntime automatic @jsxImportSource preact */
import type { Facets } from '@slugline/store';
import type { VNode } from 'preact';
import { FACETS, type Facet, NO_FACETS, type SearchState } from '../../search/state.ts';
import type { Names } from '../names.ts';
import { count } from '../words.ts';
import { changed, toggled } from './links.ts';

/** A facet's heading. */
const FACET_TITLES: Record<Facet, string> = {
  region: 'Region',
  mentions: 'Mentions',
  topic: 'Policy area',
  tag: 'Tag',
  source: 'Source',
  lang: 'Language',
};

/** How many values of a facet are shown before "more". */
const SHOWN = 8;

/** The facets with their counts. Each value is a link that switches it, so that they work without JavaScript. */
export function FacetPanel(props: PanelProps): VNode {
  return (
    <nav class="facets side" id="filters" aria-labelledby="filters-title">
      <div class="facets-head">
        <h2 id="filters-title">Filters</h2>
        <a class="only-narrow" href="#results">
          Close
        </a>
      </div>
      <RegionList {...props} />
      <FacetList facet="topic" {...props} />
      {ownVocabularies(props).map((own) => (
        <FacetList key={own} facet="tag" own={own} {...props} />
      ))}
      <FacetList facet="source" {...props} />
      <FacetList facet="lang" {...props} />
    </nav>
  );
}

interface PanelProps {
  state: SearchState;
  facets: Facets;
  names: Names;
}

/** The operator's vocabularies of which there are tags, by name. */
function ownVocabularies({ state, facets }: PanelProps): string[] {
  const codes = [...facets.tag.map(({ code }) => code), ...state.tag];
  return [...new Set(codes.map((code) => code.split('/')[0] ?? ''))].sort();
}

interface Value {
  code: string;
  count: number;
}

interface Valued {
  chosen: readonly Value[];
  others: readonly Value[];
}

function isEmpty({ chosen, others }: Valued): boolean {
  return chosen.length + others.length === 0;
}

function those(kind: (value: Value) => boolean, { chosen, others }: Valued): Valued {
  return { chosen: chosen.filter(kind), others: others.filter(kind) };
}

/** The values of a facet, those chosen first; of tags, the ones of one vocabulary. */
function valuesOf({ facet, own, state, facets }: PanelProps & { facet: Facet; own?: string }): Valued {
  const mine = ({ code }: { code: string }): boolean => own === undefined || code.startsWith(`${own}/`);
  const found = facets[facet].filter(mine);
  const chosen = state[facet].map((code) => found.find((value) => value.code === code) ?? { code, count: 0 }).filter(mine);
  return { chosen, others: found.filter((value) => !state[facet].includes(value.code)) };
}

/** Countries and their states have capital letters (ISO 3166); continents (M49) and groups of countries, which almost every story is in, have none. */
const isPlace = ({ code }: Value): boolean => /^[A-Z]/.test(code);
const isWider = (value: Value): boolean => !isPlace(value);

/** What stories are about: countries first, then what these lie in, then what is only mentioned. */
function RegionList(props: PanelProps): VNode | null {
  const [about, mentioned] = [valuesOf({ ...props, facet: 'region' }), valuesOf({ ...props, facet: 'mentions' })];
  if ([about, mentioned].every(isEmpty)) return null;
  return (
    <section class="facet" aria-labelledby="facet-region">
      <h3 id="facet-region">{FACET_TITLES.region}</h3>
      <Values {...props} facet="region" {...those(isPlace, about)} />
      <FurtherValues {...props} facet="region" title="Wider regions and groups" {...those(isWider, about)} />
      <FurtherValues {...props} facet="mentions" title="Also where only mentioned" {...mentioned} />
    </section>
  );
}

/** Values that are shown when asked for, or where one is chosen. */
function FurtherValues(props: PanelProps & Valued & { facet: Facet; title: string }): VNode | null {
  if (isEmpty(props)) return null;
  return (
    <details class="further" open={props.chosen.length > 0}>
      <summary>{props.title}</summary>
      <Values {...props} />
    </details>
  );
}

function FacetList(props: PanelProps & { facet: Facet; own?: string }): VNode | null {
  const { facet, own, names } = props;
  const values = valuesOf(props);
  const id = `facet-${own ?? facet}`;
  if (isEmpty(values)) return null;
  return (
    <section class="facet" aria-labelledby={id}>
      <h3 id={id}>{own === undefined ? FACET_TITLES[facet] : names.titleOf(own)}</h3>
      <Values {...props} {...values} />
    </section>
  );
}

/** Those chosen and the most frequent; the others behind "more". */
function Values(props: PanelProps & Valued & { facet: Facet }): VNode {
  const { facet, state, names, chosen, others } = props;
  const first = Math.max(0, SHOWN - chosen.length);
  const rest = others.slice(first);
  const item = (value: Value): VNode => (
    <FacetLink key={value.code} facet={facet} state={state} name={names.of(facet, value.code)} {...value} />
  );
  return (
    <>
      <ul>{[...chosen, ...others.slice(0, first)].map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{`${count(rest.length)} more`}</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}

function FacetLink(props: { facet: Facet; state: SearchState; code: string; name: string; count: number }): VNode {
  const on = props.state[props.facet].includes(props.code);
  return (
    <li>
      <a
        href={toggled(props.state, props.facet, props.code)}
        class={on ? 'facet-value on' : 'facet-value'}
        {...(on ? { 'aria-current': 'true' as const } : {})}
      >
        <span class="box" aria-hidden="true" />
        <span class="name">{props.name}</span>
        <span class="numbers quiet">
          {count(props.count)}
          <span class="hidden">{on ? ' stories; chosen, follow to remove' : ' stories'}</span>
        </span>
      </a>
    </li>
  );
}

/** What narrows the search now, each part a chip that takes it away. */
export function ActiveFilters(props: { state: SearchState; names: Names; range: string | null }): VNode | null {
  const { state, names, range } = props;
  const chips = FACETS.flatMap((facet) =>
    state[facet].map((code) => ({
      key: `${facet}:${code}`,
      label: `${facet === 'tag' ? names.titleOf(code.split('/')[0] ?? '') : FACET_TITLES[facet]}: ${names.of(facet, code)}`,
      href: toggled(state, facet, code),
    })),
  );
  if (range !== null) chips.push({ key: 'range', label: range, href: changed(state, { from: undefined, to: undefined }) });
  if (chips.length === 0) return null;
  return (
    <ul class="active" aria-label="Active filters">
      {chips.map((chip) => (
        <li key={chip.key}>
          <a class="chip removable" href={chip.href} title="Remove this filter">
            <span class="hidden">Remove </span>
            {chip.label}
            <span class="cross" aria-hidden="true">
              ×
            </span>
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a class="clear" href={changed(state, { ...NO_FACETS, from: undefined, to: undefined })}>
            Clear all
          </a>
        </li>
      )}
    </ul>
  );
}
