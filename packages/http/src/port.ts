import type { HostGate } from '@slugline/model';

/** How one kind of request is bounded. Times in milliseconds, sizes in bytes. */
export interface RequestLimits {
  /** Time to a connection. */
  connectMs: number;
  /** Time from the request to the end of the headers. */
  headersMs: number;
  /** Longest silence while the body comes. */
  idleMs: number;
  /** Whole time, redirects included. */
  totalMs: number;
  /** Body on the wire, and after decompression. */
  wireBytes: number;
  decodedBytes: number;
  redirects: number;
}

export interface FetchRequest {
  url: string;
  /** Chooses the limits and the Accept header; robots.txt is asked for pages only (RFC 9309). */
  kind: 'feed' | 'page';
  /** Validators of a conditional GET (RFC 9110 section 13). */
  etag?: string | null;
  lastModified?: string | null;
  signal?: AbortSignal;
}

/** A link of the Link header (RFC 8288): one relation, and where it leads. */
export interface Link {
  /** In lower case, such as `hub` and `self` of WebSub. */
  rel: string;
  /** Absolute. */
  url: string;
}

/** A complete answer: 2xx with its body, or 304. Every other end is an error of the catalogue. */
export interface FetchedDocument {
  /** After redirects. */
  url: string;
  status: number;
  notModified: boolean;
  body: Uint8Array;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  /** Each hop's status and target, in order. */
  redirects: { status: number; to: string }[];
  /** Seconds until the answer is stale: Cache-Control max-age, else Expires less Date (RFC 9111 section 4.2.1). */
  maxAgeSeconds: number | null;
  /** Absolute, or null. */
  contentLocation: string | null;
  contentLanguage: string | null;
  links: Link[];
  /** Those that say what may be done with the document (X-Robots-Tag, TDM-Reservation, TDM-Policy), each with its values, by lower-case name. */
  rights: Readonly<Record<string, readonly string[]>>;
}

export interface PostRequest {
  url: string;
  /** Sent as application/x-www-form-urlencoded. */
  form: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}

/** What a server said to a form: whatever its status. */
export interface PostAnswer {
  status: number;
  /** The first 64 KB as text. */
  body: string;
  retryAfterMs: number | undefined;
}

/** Outbound HTTP with manners and limits. */
export interface HttpClient {
  /** @throws SluglineError with a `http.*` code; transient ones carry retryAfterMs where the server asked for it. */
  get(request: FetchRequest): Promise<FetchedDocument>;
  /**
   * Sends a form, as to a WebSub hub. Only 307 and 308 are followed, with the form.
   * @throws SluglineError http.* when no answer came; an answer of any status is none.
   */
  post(request: PostRequest): Promise<PostAnswer>;
  /** No feed of the URL's host is asked for so long, by any process that shares the gate: `get` answers `http.host_busy`. */
  pauseHost(url: string, ms: number): Promise<void>;
  /** Least time between two requests to the URL's host, in milliseconds; 0 for hosts that the operator let through, and for what is no http address. */
  delayMs(url: string): number;
  close(): Promise<void>;
}

export interface HttpOptions {
  /** Where publishers can reach the operator: a URL or an e-mail address, sent in the User-Agent. */
  contact?: string | undefined;
  version: string;
  /** Hosts (any port of them) or host:port, names or IP literals, that the private-network guard lets through. */
  allowHosts: readonly string[];
  /** http requests for these hosts go to this origin instead (host name → `host:port`), past the guard; for the sample wire. */
  connectTo?: Readonly<Record<string, string>> | undefined;
  /** At most so many requests to one host at once. Default 2. */
  perHostConcurrency?: number | undefined;
  /** Least time between two requests to one host. Default 500 ms. Hosts let through by `allowHosts` or `connectTo` are not delayed. */
  perHostDelayMs?: number | undefined;
  /**
   * So many pages and feeds of one host may wait for their turn; the next one is refused with `http.host_busy` and when to come again, so that one slow
   * host does not hold all who ask. Default 4. Hosts that are not delayed are not refused.
   */
  perHostQueue?: number | undefined;
  /** The turns shared with other processes (`pipeline.hostGate`); without it, or while it does not answer, this process keeps its own alone. */
  gate?: HostGate | undefined;
  /** At most so many requests in all at once; hosts that wait take turns. Default 256. */
  concurrency?: number | undefined;
  /** The ports open to any public host. Default 80 and 443. */
  ports?: readonly number[] | undefined;
  limits?: { feed?: Partial<RequestLimits>; page?: Partial<RequestLimits> } | undefined;
}
