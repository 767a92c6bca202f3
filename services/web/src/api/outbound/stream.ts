import { ReadableStream as NodeStream } from 'node:stream/web';
import type { Story } from '@slugline/model';

/** A story with the cluster that it is in. */
export type ExportedStory = Story & { clusterId?: string | null };

/** How an export writes itself. */
export interface ExportForm {
  header: string;
  line: (story: ExportedStory) => string;
}

/**
 * An export as a body: read batch by batch from the Store, and only as fast as the client takes it. The first batch is awaited before anything is
 * answered, so that a Store that is away is an honest status and not a broken file.
 */
export async function exportBody(
  batches: AsyncIterable<ExportedStory[]>,
  form: ExportForm,
  onError: (error: unknown) => void,
): Promise<ReadableStream<Uint8Array>> {
  const iterator = batches[Symbol.asyncIterator]();
  const first = await iterator.next();
  // Node's own type and the fetch standard's differ in a corner that nobody uses.
  return NodeStream.from(chunks(iterator, first, form, onError)) as ReadableStream<Uint8Array>;
}

async function* chunks(
  iterator: AsyncIterator<ExportedStory[]>,
  first: IteratorResult<ExportedStory[]>,
  form: ExportForm,
  onError: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  try {
    if (form.header !== '') yield encoder.encode(form.header);
    for (let batch = first; !batch.done; batch = await iterator.next()) {
      if (batch.value.length > 0) yield encoder.encode(batch.value.map(form.line).join(''));
    }
  } catch (error) {
    onError(error);
    throw error;
  } finally {
    // A client that left in the middle must not keep the Store's snapshot open.
    await iterator.return?.();
  }
}
