import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction, Socket } from 'node:net';
import { sluglineError } from '@slugline/model';
import { redactUrl } from '@slugline/runtime';
import { buildConnector } from 'undici';
import { hostName, isLiteral, isPublicAddress, portOf, readHostPort } from './addresses.ts';
import type { HttpOptions } from './port.ts';

/** Resolves a host name to all its addresses. */
export type Lookup = (host: string) => Promise<{ address: string; family: number }[]>;

/** Keeps requests off private networks: the URL is checked before each hop, the address at each connection. */
export interface Guard {
  /** True when the operator named this host and port: neither the guard nor the delay holds for it. */
  trusts(url: URL): boolean;
  /** @throws SluglineError http.bad_url, http.blocked_port, http.blocked_address */
  check(url: URL): void;
  /** What undici connects with. */
  connector(connectMs: number): buildConnector.connector;
}

/** Raised inside a connection, where the request's URL is not known; the client turns it into http.blocked_address. */
export class BlockedAddress extends Error {
  readonly address: string;
  constructor(address: string) {
    super(`${address} is not a public address`);
    this.address = address;
  }
}

const lookupAll: Lookup = (host) => systemLookup(host, { all: true });

/** Makes the guard. FAULTS 1.11: the literal, the lookup's answers and the socket's address are each checked, because no one check is enough. */
export function createGuard(
  options: Pick<HttpOptions, 'allowHosts' | 'connectTo' | 'ports'> & { lookup?: Lookup | undefined },
): Guard {
  const ports = new Set(options.ports ?? [80, 443]);
  const allowed = readAllowList(options.allowHosts);
  const targets = new Map(Object.entries(options.connectTo ?? {}).map(([host, to]) => [hostName(host), readTarget(to)]));
  const isAllowed = (host: string, port: number): boolean => {
    const open = allowed.get(host);
    return open !== undefined && (open === 'any' || open.has(port));
  };
  const trusts = (url: URL): boolean => {
    const host = hostName(url.hostname);
    return (url.protocol === 'http:' && targets.has(host)) || isAllowed(host, portOf(url));
  };
  return {
    trusts,
    check(url) {
      const shown = String(redactUrl(url.href));
      if (url.protocol !== 'http:' && url.protocol !== 'https:') throw sluglineError('http.bad_url', { url: shown });
      if (trusts(url)) return;
      if (!ports.has(portOf(url))) throw sluglineError('http.blocked_port', { url: shown, port: portOf(url) });
      const host = hostName(url.hostname);
      if (isLiteral(host) && !isPublicAddress(host)) throw sluglineError('http.blocked_address', { url: shown, address: host });
    },
    connector(connectMs) {
      const open = buildConnector({ timeout: connectMs });
      const guarded = guardedConnector(connectMs, options.lookup ?? lookupAll);
      return (to, callback) => {
        const host = hostName(to.hostname);
        const target = to.protocol === 'http:' ? targets.get(host) : undefined;
        if (target !== undefined) open({ ...to, hostname: target.host, port: String(target.port) }, callback);
        else if (isAllowed(host, Number(to.port) || (to.protocol === 'https:' ? 443 : 80))) open(to, callback);
        else guarded(to, callback);
      };
    },
  };
}

function readAllowList(entries: readonly string[]): Map<string, Set<number> | 'any'> {
  const list = new Map<string, Set<number> | 'any'>();
  for (const { host, port } of entries.map(readHostPort)) {
    const known = list.get(host);
    if (port === null) list.set(host, 'any');
    else if (known !== 'any') list.set(host, (known ?? new Set()).add(port));
  }
  return list;
}

function readTarget(entry: string): { host: string; port: number } {
  const { host, port } = readHostPort(entry);
  return { host, port: port ?? 80 };
}

function guardedConnector(connectMs: number, lookup: Lookup): buildConnector.connector {
  const connect = buildConnector({ timeout: connectMs, lookup: publicOnly(lookup) } as buildConnector.BuildOptions);
  return (to, callback) => {
    // Node asks no lookup for a literal, so it is checked here as well as in the URL.
    const host = hostName(to.hostname);
    if (isLiteral(host) && !isPublicAddress(host)) return callback(new BlockedAddress(host), null);
    connect(to, (...[error, socket]) => {
      if (error) return callback(error, null);
      const blocked = refusePrivate(socket);
      if (blocked === null) callback(null, socket);
      else callback(blocked, null);
    });
  };
}

/** Destroys a socket that ended at a private address in spite of the other checks, and says so. */
export function refusePrivate(socket: Socket): BlockedAddress | null {
  const address = socket.remoteAddress ?? 'an unknown address';
  if (isPublicAddress(address)) return null;
  socket.destroy();
  return new BlockedAddress(address);
}

/** A lookup for net.connect that knows public addresses only. */
export function publicOnly(lookup: Lookup): LookupFunction {
  return (host, options, callback) => {
    lookup(host).then(
      (found) => {
        const open = found.filter((one) => isPublicAddress(one.address));
        const [first] = open;
        if (first === undefined) callback(new BlockedAddress(found[0]?.address ?? 'no address'), '', 0);
        else if (options.all === true) callback(null, open);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, '', 0),
    );
  };
}
