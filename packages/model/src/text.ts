/**
 * Makes text safe to store everywhere: control characters (but tab and newline), lone surrogates and non-characters go, because PostgreSQL
 * refuses them and XML 1.0 (section 2.2) cannot carry them; Unicode NFC.
 */
export function cleanText(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').normalize('NFC');
}

/** One line: {@link cleanText} with every run of white space made one space. */
export function oneLine(text: string): string {
  return cleanText(text.replace(/\s+/gu, ' ')).trim();
}
