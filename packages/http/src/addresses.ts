import { sluglineError } from '@slugline/model';
import ipaddr from 'ipaddr.js';

/** Public by its range, but answered by the cloud's own machinery: Azure's metadata and DHCP address. */
const METADATA = new Set(['168.63.129.16']);

/**
 * Whether an address is one of the public internet. IPv4 in IPv6 is judged as IPv4; IPv6 must also be of 2000::/3, because ipaddr.js calls
 * the old IPv4-compatible form (`::7f00:1`) unicast.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/s, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.process(bare);
  if (parsed.range() !== 'unicast' || METADATA.has(parsed.toString())) return false;
  return parsed.kind() === 'ipv4' || ((parsed as ipaddr.IPv6).parts[0] ?? 0) >> 13 === 1;
}

/** True for an IP literal in the form that the URL parser leaves (it undoes decimal, hexadecimal and octal spellings). */
export function isLiteral(host: string): boolean {
  return ipaddr.isValid(host);
}

/** A host as it is compared: lower case, no brackets, no trailing dot. */
export function hostName(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '');
}

/** The port that a URL leads to. */
export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

/** Reads `host`, `host:port`, an IP literal, or `[IPv6]:port`; the port is null where none stands. */
export function readHostPort(entry: string): { host: string; port: number | null } {
  const text = entry.trim();
  const authority = ipaddr.IPv6.isValid(text) ? `[${text}]` : text;
  const address = `http://${authority}/`;
  if (!/^[^\s/?#@\\]+$/.test(authority) || !URL.canParse(address))
    throw sluglineError('config.invalid', { problems: [`"${entry}" is not a host or host:port`] });
  const port = /:(\d{1,5})$/.exec(authority.replace(/^\[[^\]]*\]/, ''))?.[1];
  return { host: hostName(new URL(address).hostname), port: port === undefined ? null : Number(port) };
}
