import { analyse } from 'chardet';

/** How much text is looked at, in bytes. */
const SAMPLE = 65_536;
/** Guesses below this confidence (of 100) are left out. */
const CONFIDENT = 10;

/** The encodings that bytes beyond ASCII, and no UTF-8, look like; the likeliest first. */
export function detectEncoding(bytes: Uint8Array): string[] {
  const sample = textBytes(bytes);
  return analyse(sample)
    .filter(({ name, confidence }) => confidence >= CONFIDENT && !/^(UTF|ASCII)/.test(name))
    .map(({ name }) => name);
}

/** The bytes that are no markup: tags are ASCII, and would drown what the text shows. */
function textBytes(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE));
  let length = 0;
  let inTag = false;
  for (let index = 0; index < bytes.length && length < sample.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0x3c) inTag = true;
    else if (byte === 0x3e) inTag = false;
    else if (!inTag) {
      sample[length] = byte;
      length += 1;
    }
  }
  return sample.subarray(0, length);
}
