import type { HttpClient } from '@slugline/http';
import { type Clock, PermanentError, TransientError } from '@slugline/model';

/** What sites say in `/.well-known/tdmrep.json` (TDM Reservation Protocol, section 6.1). */
export interface TdmFiles {
  /** The text of the file of the address's site, null where there is none. @throws TransientError http.* where it could not be had. */
  get(url: string, signal: AbortSignal): Promise<string | null>;
}

interface Entry {
  file: Promise<string | null>;
  expires: number;
}

const DAY_MS = 86_400_000;
/** After a failure, the next try waits so long. */
const RETRY_MS = 60_000;
const MOST_SITES = 1_000;

/** Makes the files: each is asked for once a day, in its host's turn; a site without one is not asked again that day. */
export function createTdmFiles({ http, clock }: { http: Pick<HttpClient, 'get'>; clock: Clock }): TdmFiles {
  const entries = new Map<string, Entry>();
  const fetch = async (origin: string, entry: Entry, signal: AbortSignal): Promise<string | null> => {
    try {
      const { body } = await http.get({ url: `${origin}/.well-known/tdmrep.json`, kind: 'page', signal });
      return new TextDecoder().decode(body);
    } catch (error) {
      if (error instanceof PermanentError) return null;
      // One that was stopped from our side, or had no turn, says nothing of the site.
      const isOurs = signal.aborted || (error instanceof TransientError && error.later);
      entry.expires = isOurs ? 0 : clock.now().getTime() + RETRY_MS;
      throw error;
    }
  };
  return {
    get(url, signal) {
      const { origin } = new URL(url);
      const now = clock.now().getTime();
      const known = entries.get(origin);
      if (known !== undefined && now < known.expires) return known.file;
      const entry = { expires: now + DAY_MS } as Entry;
      entry.file = fetch(origin, entry, signal);
      entries.delete(origin);
      entries.set(origin, entry);
      const [oldest] = entries.keys();
      if (entries.size > MOST_SITES && oldest !== undefined) entries.delete(oldest);
      return entry.file;
    },
  };
}
