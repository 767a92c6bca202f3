import type { Person } from '../port.ts';
import { children, first, hasMarkup, text } from '../xml/access.ts';
import type { XmlElement } from '../xml/port.ts';
import { distinct, line, plain } from './values.ts';

const MOST = 50;

/** The people of the children of these names, in the document's order: Atom's persons with their elements, others from their text. */
export function peopleOf(element: XmlElement, ...names: string[]): Person[] {
  const found = children(element, ...names).flatMap((one) => {
    const person = hasMarkup(one) && first(one, 'name', 'email', 'uri', 'atom:name') ? personOf(one) : personFromText(text(one));
    return person === null ? [] : [person];
  });
  return distinctPeople(found);
}

/** People, each once. */
export function distinctPeople(people: readonly Person[]): Person[] {
  return distinct(people, ({ name, email }) => `${name ?? ''}\n${email ?? ''}`, MOST);
}

function personOf(element: XmlElement): Person | null {
  const name = line(first(element, 'name', 'atom:name'));
  const email = line(first(element, 'email', 'atom:email'));
  const parsed = name === null ? null : personFromText(name);
  const known = { name: parsed?.name ?? (email === null ? name : null), email: email ?? parsed?.email ?? null };
  return known.name === null && known.email === null ? null : known;
}

/** The person in `desk@paper.example (Ada Writer)`, `Ada Writer <desk@…>`, `Ada Writer (desk@…)`, a bare address, or a bare name. */
export function personFromText(stated: string | null): Person | null {
  const author = plain(addressKept((stated ?? '').slice(0, 300)));
  if (author === null) return null;
  const [, email, name] = /^([^\s()<>]+@[^\s()<>]+)\s*\(([^()]*)\)$/.exec(author) ?? [];
  if (email !== undefined) return { name: name?.trim() || null, email };
  const [, before, inside] = /^([^()<>]*)[(<]\s*(?:mailto:)?([^\s()<>]+@[^\s()<>]+)\s*[)>]$/.exec(author) ?? [];
  if (inside !== undefined) return { name: before?.trim().replace(/^"(.*)"$/, '$1') || null, email: inside };
  return /^[^\s@]+@[^\s@]+$/.test(author) ? { name: null, email: author } : { name: author, email: null };
}

/** `<ada@paper.example>` is no tag. */
function addressKept(text: string): string {
  return text.replace(/<(?=[^\s<>]{1,100}@)/g, '&lt;');
}
