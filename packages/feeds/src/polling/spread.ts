const HOUR_MS = 3_600_000;
/** Time between two first polls of an import, and of two feeds of one host. */
const STEP_MS = 250;
const HOST_STEP_MS = 5_000;

/**
 * When each feed of an import is polled first, in the order given: at once for a few, spread over an hour at most for many. The feeds of one host are spread
 * evenly among the others.
 */
export function firstPolls(urls: readonly string[], now: Date): Date[] {
  const hosts = new Map<string, number>();
  const places = urls.map((url) => {
    const host = hostOf(url);
    const place = hosts.get(host) ?? 0;
    hosts.set(host, place + 1);
    return { host, place };
  });
  const largest = Math.max(0, ...hosts.values());
  const windowMs = Math.min(HOUR_MS, Math.max(urls.length * STEP_MS, (largest - 1) * HOST_STEP_MS));
  const order = [...hosts.keys()];
  // The golden ratio's multiples fill an interval evenly, however many there are.
  const offsets = new Map(order.map((host, at) => [host, (at * 0.618_033_988_75) % 1]));
  return places.map(({ host, place }) => {
    const size = hosts.get(host) ?? 1;
    return new Date(now.getTime() + Math.round(((place + (offsets.get(host) ?? 0)) / size) * windowMs));
  });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
