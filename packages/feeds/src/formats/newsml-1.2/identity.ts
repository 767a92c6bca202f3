import type { Wire } from '@slugline/model';
import { line } from '../../wire/values.ts';
import { attribute, first, text } from '../../xml/access.ts';
import type { XmlElement } from '../../xml/port.ts';

/** What an item's NewsIdentifier says (NewsML 1.2 section 5.2.1). */
export interface Identity extends Pick<Wire, 'version' | 'provider' | 'publicIdentifier'> {
  guid: string | null;
}

/**
 * The guid of an item: its PublicIdentifier without the revision that is the last field of it, so that all revisions of an item have one. Where the
 * PublicIdentifier is missing or names no item, it is made of the parts that it should be made of.
 */
export function identityOf(item: XmlElement): Identity {
  const identification = first(item, 'identification');
  const identifier = identification === undefined ? undefined : first(identification, 'newsidentifier');
  const part = (name: string): string | null => (identifier === undefined ? null : line(text(first(identifier, name))));
  const revision = identifier === undefined ? undefined : first(identifier, 'revisionid');
  const stated = part('publicidentifier');
  const [provider, date, id] = [part('providerid'), part('dateid'), part('newsitemid')];
  const made = provider === null || id === null ? null : `urn:newsml:${provider}:${date ?? ''}:${id}`;
  const whole = stated !== null && stated.split(':').length >= 4 ? stated : null;
  return {
    guid:
      (whole === null ? null : withoutRevision(whole, part('revisionid'), attribute(revision, 'update'))) ??
      made ??
      (id === null ? null : stated),
    publicIdentifier: stated,
    version: part('revisionid'),
    provider,
  };
}

function withoutRevision(identifier: string, revision: string | null, update: string | null): string {
  const last = identifier.slice(identifier.lastIndexOf(':') + 1);
  const isRevision =
    revision === null ? /^\d{1,4}[A-Z]?$/.test(last) : last === revision || last === `${revision}${update ?? 'N'}`;
  return isRevision ? identifier.slice(0, identifier.lastIndexOf(':')) : identifier;
}
