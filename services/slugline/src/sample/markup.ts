/** Text made safe for HTML and XML, attributes included. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll('&#38;', '&amp;');
}

/** The date in the outlet's language, in UTC, as a reader sees it. */
export function readerDate(date: Date, language: string): string {
  return `${new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(date)} UTC`;
}

/** The tags that one design uses for the blocks of a body. */
interface BlockTags {
  paragraph: string;
  heading: string;
}

/** A story's text as a list of HTML blocks, in order; see SampleStory.text for the markup. */
export function htmlBlocks(text: string, tags: BlockTags = { paragraph: 'p', heading: 'h2' }): string[] {
  const blocks: string[] = [];
  let items: string[] = [];
  const closeList = () => {
    if (items.length > 0) blocks.push(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
    items = [];
  };
  for (const line of text.trim().split('\n')) {
    const [, mark, rest] = /^(## |> |- )?(.*)$/.exec(line) ?? [];
    const content = escapeText(rest ?? '');
    if (mark === '- ') {
      items.push(content);
      continue;
    }
    closeList();
    blocks.push(block(mark, content, tags));
  }
  closeList();
  return blocks;
}

function block(mark: string | undefined, content: string, tags: BlockTags): string {
  if (mark === '## ') return `<${tags.heading}>${content}</${tags.heading.split(' ')[0]}>`;
  if (mark === '> ') return `<blockquote><p>${content}</p></blockquote>`;
  return `<${tags.paragraph}>${content}</${tags.paragraph.split(' ')[0]}>`;
}
