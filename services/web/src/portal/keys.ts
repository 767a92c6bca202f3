/** A key (or keys one after the other) and what it does. The help page and the help dialog show this list; the islands act on it. */
export interface KeyHelp {
  keys: readonly string[];
  /** True when the keys are pressed one after the other, not one of them. */
  sequence?: boolean;
  does: string;
}

/** The keys of the portal, as in miniflux. */
export const KEYS: readonly KeyHelp[] = [
  { keys: ['/'], does: 'Go to the search box' },
  { keys: ['j', 'n'], does: 'Next story; on a story, next piece of evidence' },
  { keys: ['k', 'p'], does: 'Previous story or piece of evidence' },
  { keys: ['o', 'Enter'], does: 'Open the story' },
  { keys: ['v'], does: 'Open the story at its source' },
  { keys: ['u'], does: 'Back from a story to the list' },
  { keys: ['g', 'h'], sequence: true, does: 'Go to the search page' },
  { keys: ['g', 'f'], sequence: true, does: 'Go to the feeds' },
  { keys: ['g', 'd'], sequence: true, does: 'Go to the dead letters' },
  { keys: ['?'], does: 'Show these keys' },
  { keys: ['Escape'], does: 'Leave the search box, or close what is open' },
];
