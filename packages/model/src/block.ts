import { z } from 'zod';

/**
 * One block of a story's body, in reading order. `level` is set on headings only (2 to 6), `url` on embeds only: where the video, post or map is that
 * the article shows, and `text` is its title or its site's name.
 */
export const blockSchema = z.object({
  kind: z.enum(['paragraph', 'heading', 'quote', 'listItem', 'caption', 'embed']),
  text: z.string().min(1),
  level: z.int().min(2).max(6).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type Block = z.infer<typeof blockSchema>;

/** Whether a block is part of the text; captions and embeds stand beside it. */
export function isText({ kind }: Pick<Block, 'kind'>): boolean {
  return kind !== 'caption' && kind !== 'embed';
}

/** What stands between two blocks in {@link bodyText}. */
export const BLOCK_SEPARATOR = '\n\n';

/** The body as one text, without captions and embeds, blocks joined by a blank line. Evidence counts its offsets in it. */
export function bodyText(body: readonly Block[]): string {
  return body
    .filter(isText)
    .map((block) => block.text)
    .join(BLOCK_SEPARATOR);
}
