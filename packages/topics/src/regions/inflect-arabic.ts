const ARTICLE = 'ال';

/** What is written in one word with a name: "and", "in" or "with", "for" or "to", "as", "so", and two of them. */
const PREFIXES = ['', 'و', 'ب', 'ل', 'وب', 'ول'];
const PREFIXES_OF_ARTICLE = ['', 'و', 'ف', 'ب', 'ك', 'وب'];

/** A name with what may be written in one word with it; before the article "for" swallows its first letter. */
export function arabicNames(name: string): string[] {
  if (!name.startsWith(ARTICLE)) return PREFIXES.map((prefix) => prefix + name);
  const bare = name.slice(ARTICLE.length);
  return [...PREFIXES_OF_ARTICLE.map((prefix) => prefix + name), `لل${bare}`, `ولل${bare}`];
}

const ENDINGS = ['', 'ة', 'ون', 'ين', 'تين', 'ات'];

/** An adjective of one word in its genders and numbers, with and without the article; of two words, in the first two. */
export function arabicAdjectives(form: string): string[] {
  const [first = '', ...rest] = form.split(' ');
  const endings = rest.length === 0 ? ENDINGS : ENDINGS.slice(0, 2);
  return endings.flatMap((ending) => {
    const words = [first, ...rest].map((word) => word + ending);
    return [words.join(' '), ...arabicNames(words.map((word) => ARTICLE + word).join(' ')), `و${words.join(' ')}`];
  });
}
