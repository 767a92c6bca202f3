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
  /** Cache-Control max-age in seconds, when given. */
  maxAgeSeconds: number | null;
}

/** Outbound HTTP with manners and limits. */
export interface HttpClient {
  /** @throws SluglineError with a `http.*` code; transient ones carry retryAfterMs where the server asked for it. */
  get(request: FetchRequest): Promise<FetchedDocument>;
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
   * So many pages of one host may wait for their turn; the next one is refused with `http.host_busy` and when to come again, so that one slow host does not
   * hold all who ask. Default 4. Hosts that are not delayed are not refused.
   */
  perHostQueue?: number | undefined;
  /** At most so many requests in all at once; hosts that wait take turns. Default 256. */
  concurrency?: number | undefined;
  /** The ports open to any public host. Default 80 and 443. */
  ports?: readonly number[] | undefined;
  limits?: { feed?: Partial<RequestLimits>; page?: Partial<RequestLimits> } | undefined;
}
