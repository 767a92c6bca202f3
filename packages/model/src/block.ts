import { z } from 'zod';

/** One block of a story's body, in reading order. `level` is set on headings only (2 to 6). */
export const blockSchema = z.object({
  kind: z.enum(['paragraph', 'heading', 'quote', 'listItem', 'caption']),
  text: z.string().min(1),
  level: z.int().min(2).max(6).optional(),
});
export type Block = z.infer<typeof blockSchema>;

/** What stands between two blocks in {@link bodyText}. */
export const BLOCK_SEPARATOR = '\n\n';

/** The body as one text, blocks joined by a blank line. Evidence and highlights count their offsets in it. */
export function bodyText(body: readonly Block[]): string {
  return body.map((block) => block.text).join(BLOCK_SEPARATOR);
}
