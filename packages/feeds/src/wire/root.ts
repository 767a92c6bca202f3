/** How far into a document its root is looked for. */
const HEAD = 65_536;
const NAME = /<([A-Za-z_][\w.-]{0,60})(?::([\w.-]{1,60}))?[\s/>]/y;

/**
 * The first element of an XML document: its local name in lower case, and where it begins. Junk, comments, processing instructions and a DOCTYPE
 * before it are passed over.
 */
export function xmlRoot(text: string): { name: string; at: number } | null {
  const head = text.slice(0, HEAD);
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
    NAME.lastIndex = at;
    const [, first = '', local = first] = NAME.exec(head) ?? [];
    if (first !== '') return { name: local.toLowerCase(), at };
    at = behind(head, at);
  }
  return null;
}

/** Where to go on after what is no element. */
function behind(head: string, at: number): number {
  const end = (mark: string, from: number): number => {
    const found = head.indexOf(mark, from);
    return found < 0 ? head.length : found + mark.length;
  };
  if (head.startsWith('<!--', at)) return end('-->', at + 4);
  if (!head.startsWith('<!', at)) return at + 1;
  const close = end('>', at);
  const subset = head.indexOf('[', at);
  return subset >= 0 && subset < close ? end('>', end(']', subset)) : close;
}
