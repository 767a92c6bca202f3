/** One line of the catalogue. Its `message` says what happened, to what, and what to do. */
export interface ErrorEntry<P> {
  /** transient: try again; permanent: dead letter; skip: nothing to do. */
  fate: 'transient' | 'permanent' | 'skip';
  /** The status of the API's answer when the error reaches it (RFC 9110). */
  status: number;
  message: (params: P) => string;
}

function entry<P>(fate: ErrorEntry<P>['fate'], status: number, message: (params: P) => string): ErrorEntry<P> {
  return { fate, status, message };
}

type Url = { url: string };

/** Every code that Slugline can raise, by the part that raises it. Codes are stable: logs, metrics, dead letters and the API carry them. */
export const CATALOGUE = {
  // Starting up
  'config.invalid': entry(
    'permanent',
    500,
    (p: { problems: string[] }) =>
      `The configuration has ${p.problems.length === 1 ? 'a problem' : `${p.problems.length} problems`}:\n${p.problems.map((problem) => `  - ${problem}`).join('\n')}`,
  ),
  'start.node_too_old': entry(
    'permanent',
    500,
    (p: { version: string }) =>
      `Slugline needs Node.js 20.19 or newer; this is ${p.version}. Install a newer one and start again.`,
  ),
  'start.port_taken': entry(
    'permanent',
    500,
    (p: { host: string; port: number }) =>
      `Port ${p.port} on ${p.host} is taken by another program. Stop that one, or choose another port with PORT=${p.port + 1}.`,
  ),
  'start.folder_locked': entry(
    'permanent',
    500,
    (p: { folder: string; pid: number }) =>
      `The data folder ${p.folder} is in use by another Slugline (process ${p.pid}). Stop that one, or choose another folder with DATA_DIR.`,
  ),
  'start.folder_unwritable': entry(
    'permanent',
    500,
    (p: { folder: string }) =>
      `The data folder ${p.folder} cannot be written to. Give this user the right to write there, or choose another folder with DATA_DIR.`,
  ),
  'start.servers_needed': entry(
    'permanent',
    500,
    (p: { service: string; missing: string[] }) =>
      `The ${p.service} service runs on its own only with ${p.missing.join(' and ')} set. Set ${p.missing.length === 1 ? 'it' : 'them'}, or run every stage in one process with "slugline start".`,
  ),

  // Outgoing HTTP
  'http.bad_url': entry('permanent', 400, (p: Url) => `${p.url} is not an http or https address. Correct the address.`),
  'http.blocked_address': entry(
    'permanent',
    400,
    (p: Url & { address: string }) =>
      `${p.url} leads to ${p.address}, which is not a public address. If it is meant, add its host to HTTP_ALLOW_HOSTS.`,
  ),
  'http.blocked_port': entry(
    'permanent',
    400,
    (p: Url & { port: number }) =>
      `${p.url} is on port ${p.port}, which is not open. If it is meant, add its host to HTTP_ALLOW_HOSTS.`,
  ),
  'http.dns': entry(
    'transient',
    502,
    (p: Url) => `The host of ${p.url} was not found in DNS. Check the address; it is tried again.`,
  ),
  'http.dns_failed': entry(
    'transient',
    502,
    (p: Url) => `DNS did not answer for the host of ${p.url}: its name server, or our own line, has trouble. It is tried again.`,
  ),
  'http.connect': entry('transient', 502, (p: Url) => `No connection to ${p.url} could be made, or it broke. It is tried again.`),
  'http.tls': entry(
    'transient',
    502,
    (p: Url & { reason: string }) =>
      `The secure connection to ${p.url} failed (${p.reason}). The publisher has to mend it; it is tried again.`,
  ),
  'http.timeout': entry(
    'transient',
    504,
    (p: Url & { phase: string; ms: number }) => `${p.url} took more than ${p.ms} ms (${p.phase}). It is tried again.`,
  ),
  'http.truncated': entry('transient', 502, (p: Url) => `The answer of ${p.url} broke off before its end. It is tried again.`),
  'http.malformed': entry(
    'transient',
    502,
    (p: Url & { reason: string }) => `The answer of ${p.url} is not proper HTTP (${p.reason}). It is tried again.`,
  ),
  'http.aborted': entry('transient', 503, (p: Url) => `The request to ${p.url} was stopped from this side. It is tried again.`),
  'http.too_large': entry(
    'permanent',
    502,
    (p: Url & { limit: string }) =>
      `The answer of ${p.url} is over the limit of ${p.limit}. Raise the limit if it is a real document.`,
  ),
  'http.bad_encoding': entry(
    'permanent',
    502,
    (p: Url & { encoding: string }) =>
      `${p.url} answered in the content encoding "${p.encoding}", which cannot be decoded. The publisher has to mend it.`,
  ),
  'http.redirects': entry(
    'permanent',
    502,
    (p: Url & { limit: number }) => `${p.url} redirects more than ${p.limit} times or in a circle. Check the address.`,
  ),
  'http.content_type': entry(
    'permanent',
    502,
    (p: Url & { contentType: string }) => `${p.url} is ${p.contentType}, not a page of text.`,
  ),
  'http.robots': entry(
    'permanent',
    403,
    (p: Url) => `The robots.txt of the host of ${p.url} asks not to fetch it. The feed's own text is used.`,
  ),
  'http.gone': entry('permanent', 502, (p: Url) => `${p.url} is gone for good (410). Remove the feed or correct its address.`),
  'http.unauthorized': entry(
    'permanent',
    502,
    (p: Url & { statusCode: number }) =>
      `${p.url} answered ${p.statusCode}: it wants a login or a subscription, or does not let us in. Ask the publisher for access.`,
  ),
  'http.not_found': entry(
    'permanent',
    502,
    (p: Url & { statusCode: number }) =>
      `There is nothing at ${p.url} (${p.statusCode}). Check the address; the publisher may have moved it.`,
  ),
  'http.bot_wall': entry(
    'permanent',
    502,
    (p: Url & { wall: string; statusCode: number }) =>
      `${p.url} answered ${p.statusCode} with a check against robots (${p.wall}). Ask the publisher to let Slugline through.`,
  ),
  'http.empty': entry('permanent', 502, (p: Url) => `${p.url} answered with an empty body. The publisher has to mend it.`),
  'http.client_error': entry(
    'permanent',
    502,
    (p: Url & { statusCode: number }) =>
      `${p.url} answered ${p.statusCode}. Check the address and whether it needs a subscription.`,
  ),
  'http.rate_limited': entry(
    'transient',
    502,
    (p: Url & { statusCode: number }) => `${p.url} asked for fewer requests (${p.statusCode}). It is tried again later.`,
  ),
  'http.host_busy': entry(
    'transient',
    503,
    (p: Url & { host: string }) => `Enough requests wait for ${p.host} already; ${p.url} is fetched when its turn comes.`,
  ),
  'http.server_error': entry(
    'transient',
    502,
    (p: Url & { statusCode: number }) => `${p.url} answered ${p.statusCode}, a failure at its end. It is tried again.`,
  ),

  // Feeds
  'feed.not_a_feed': entry(
    'permanent',
    422,
    (p: Url & { looksLike: string }) =>
      `${p.url} is not a feed: it looks like ${p.looksLike}. Give the address of an RSS or Atom feed.`,
  ),
  'feed.malformed': entry(
    'permanent',
    422,
    (p: Url & { reason: string }) =>
      `The feed ${p.url} cannot be read: ${p.reason}. The publisher has to mend it; it is polled again.`,
  ),
  'feed.none_found': entry(
    'permanent',
    422,
    (p: Url & { looksLike: string; tried: number }) =>
      `${p.url} is not a feed: it looks like ${p.looksLike}.${p.tried > 0 ? ` It names no feed, and none is at ${p.tried} other places that were tried.` : ''} Give the address of a feed or of a site's page.`,
  ),
  'feed.choose': entry(
    'permanent',
    422,
    (p: Url & { found: string[] }) =>
      `${p.url} is a page with ${p.found.length === 1 ? 'one address that may be a feed' : `${p.found.length} feeds`}. Add the one that you want: ${p.found.slice(0, 10).join(' , ')}`,
  ),
  'opml.unreadable': entry(
    'permanent',
    422,
    (p: { looksLike: string }) => `This is not OPML: it looks like ${p.looksLike}. Give the file that a feed reader exports.`,
  ),
  'feed.removed': entry('skip', 404, (p: { feedId: string }) => `Feed ${p.feedId} was removed or paused; its job was dropped.`),
  'feed.unknown': entry(
    'permanent',
    404,
    (p: { feedId: string }) => `There is no feed ${p.feedId}. List them with GET /api/v1/feeds.`,
  ),
  'feed.exists': entry('permanent', 409, (p: Url & { feedId: string }) => `The feed ${p.url} is there already, as ${p.feedId}.`),

  'feed.paused': entry(
    'permanent',
    409,
    (p: { feedId: string }) => `Feed ${p.feedId} is paused and is not polled. Turn it on first (enabled: true).`,
  ),

  // Pushed in
  'push.no_items': entry(
    'permanent',
    422,
    (p: { what: string }) => `${p.what} holds no item; nothing was taken. Send a document with at least one.`,
  ),
  'key.missing': entry(
    'permanent',
    401,
    (_: { header: string }) =>
      'This needs an API key: send it as "Authorization: Bearer slk_…" or "X-API-Key: slk_…". Make one with "slugline keys create".',
  ),
  'key.refused': entry(
    'permanent',
    401,
    (_: { header: string }) => 'The API key is not known, or was revoked. Make another with "slugline keys create".',
  ),
  'key.scope': entry(
    'permanent',
    403,
    (p: { keyId: string; scope: string }) => `The API key ${p.keyId} may not do this: it lacks the scope "${p.scope}".`,
  ),
  'key.source': entry(
    'permanent',
    403,
    (p: { keyId: string; source: string }) =>
      `The API key ${p.keyId} pushes for the source "${p.source}" only. Leave "source" out, or use another key.`,
  ),
  'key.unknown': entry(
    'permanent',
    404,
    (p: { keyId: string }) => `There is no API key ${p.keyId}. List them with "slugline keys list".`,
  ),

  // Stages
  'item.not_usable': entry(
    'permanent',
    422,
    (p: { guid: string; reason: string }) => `The item ${p.guid} cannot be taken: ${p.reason}.`,
  ),
  'extract.no_text': entry(
    'permanent',
    422,
    (p: Url & { reason: string }) =>
      `No text was found for ${p.url}: ${p.reason}. Look at the page; replay the item when it is mended.`,
  ),
  'extract.page_too_complex': entry(
    'permanent',
    422,
    (p: { what: string; limit: number }) =>
      `The page was not parsed: more than ${p.limit} ${p.what}. The feed's own text is used.`,
  ),
  'index.unchanged': entry(
    'skip',
    200,
    (p: { storyId: string }) => `Story ${p.storyId} says what the stored version says; no new version was made.`,
  ),
  'index.stale': entry(
    'skip',
    200,
    (p: { storyId: string; version: number | string; stored: number | string }) =>
      `Story ${p.storyId} version ${p.version} came after version ${p.stored} and was not taken.`,
  ),
  'index.busy': entry(
    'transient',
    503,
    (p: { storyId: string; reason: string }) =>
      `The index did not take story ${p.storyId} this time (${p.reason}). It is tried again.`,
  ),
  'index.rejected': entry(
    'permanent',
    422,
    (p: { storyId: string; reason: string }) =>
      `The index refused story ${p.storyId}: ${p.reason}. Mend the mapping or the story, then replay it.`,
  ),
  'payload.invalid': entry(
    'permanent',
    422,
    (p: { stage: string; problems: string }) =>
      `The payload of a ${p.stage} job is not of its form: ${p.problems}. It was made by another version; upgrade, or remove the letter.`,
  ),
  'stage.failed': entry(
    'transient',
    500,
    (p: { stage: string; reason: string }) =>
      `The ${p.stage} stage failed in a way it does not know: ${p.reason}. It is tried again.`,
  ),
  'stage.crashed': entry(
    'permanent',
    500,
    (p: { stage: string; times: number }) =>
      `A ${p.stage} job brought its process down ${p.times} times. Look at its payload before you replay it.`,
  ),

  // Store and queue
  'store.unavailable': entry(
    'transient',
    503,
    (p: { store: string; reason: string }) => `${p.store} does not answer (${p.reason}). Work waits until it is back.`,
  ),
  'store.blocked': entry(
    'transient',
    503,
    (p: { store: string; reason: string }) => `${p.store} takes no writes (${p.reason}). Free disk space; work waits until then.`,
  ),
  'store.not_ready': entry(
    'transient',
    503,
    (p: { store: string; reason: string }) => `${p.store} is not set up: ${p.reason}. Run "slugline start" once against it.`,
  ),
  'store.failed': entry(
    'permanent',
    500,
    (p: { store: string; reason: string }) => `${p.store} failed: ${p.reason}. See the log for the cause.`,
  ),
  'store.newer_schema': entry(
    'permanent',
    500,
    (p: { folder: string; found: number; known: number }) =>
      `The database in ${p.folder} is of schema ${p.found}; this Slugline knows up to ${p.known}. Upgrade Slugline, or choose another folder with DATA_DIR.`,
  ),
  'queue.unavailable': entry(
    'transient',
    503,
    (p: { queue: string; reason: string }) => `${p.queue} does not answer (${p.reason}). Work waits until it is back.`,
  ),
  'queue.policy': entry(
    'permanent',
    500,
    (p: { policy: string }) =>
      `Redis has maxmemory-policy "${p.policy}", under which it throws queued work away. Set maxmemory-policy to noeviction and start again.`,
  ),

  // The API
  'request.invalid': entry(
    'permanent',
    400,
    (p: { parameter: string; expected: string; got: string }) =>
      `The parameter "${p.parameter}" must be ${p.expected}; it was ${p.got}.`,
  ),
  'request.unknown_parameter': entry(
    'permanent',
    400,
    (p: { parameter: string; known: string[] }) => `There is no parameter "${p.parameter}" here. Known: ${p.known.join(', ')}.`,
  ),
  'request.bad_cursor': entry(
    'permanent',
    400,
    (_: { parameter: string }) => 'The cursor is not one of this search. Begin again without it.',
  ),
  'request.query_too_long': entry(
    'permanent',
    400,
    (p: { parameter: string; length: number; limit: number }) =>
      `The query has ${p.length} characters; at most ${p.limit} are searched. Shorten it.`,
  ),
  'request.not_found': entry('permanent', 404, (p: { what: string }) => `There is no ${p.what}.`),
  'story.withdrawn': entry(
    'permanent',
    410,
    (p: { storyId: string; pubStatus: string }) =>
      `Story ${p.storyId} was withdrawn by its source (${p.pubStatus}). Do not use earlier copies of it.`,
  ),
  'request.method': entry(
    'permanent',
    405,
    (p: { method: string; allowed: string[] }) => `${p.method} is not possible here. Use ${p.allowed.join(' or ')}.`,
  ),
  'request.too_large': entry('permanent', 413, (p: { limit: string }) => `The request is over the limit of ${p.limit}.`),
  'request.rate_limited': entry(
    'transient',
    429,
    (p: { limit: number }) => `The API key made more than ${p.limit} requests in a minute. Wait as long as Retry-After says.`,
  ),
  'request.encoding': entry(
    'permanent',
    415,
    (p: { got: string }) => `The request's body must be as it is or packed by gzip; its Content-Encoding was ${p.got}.`,
  ),
  'request.media_type': entry(
    'permanent',
    415,
    (p: { got: string }) => `The request's body must be application/json; it was ${p.got}.`,
  ),
  'request.cross_site': entry(
    'permanent',
    403,
    (_: { origin: string }) =>
      'A page of another site may not change anything here. Use the portal, or the API without an Origin header.',
  ),
  internal: entry(
    'permanent',
    500,
    (p: { reference: string }) => `Something failed inside Slugline. The log has the cause under the reference ${p.reference}.`,
  ),
} as const;

/** A stable name such as `http.timeout`. */
export type ErrorCode = keyof typeof CATALOGUE;
/** The facts that a code's message needs. */
export type ErrorParams<C extends ErrorCode> = Parameters<(typeof CATALOGUE)[C]['message']>[0];
