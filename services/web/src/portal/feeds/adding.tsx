/** @jsxRuntime automatic @jsxImportSource preact */
import { decodeBytes, type FoundFeed } from '@slugline/feeds';
import { SluglineError } from '@slugline/model';
import type { Context, Hono } from 'hono';
import { type AddedFeed, addFeed } from '../../feeds/add.ts';
import type { NewFeed } from '../../feeds/new-feed.ts';
import { importOpml } from '../../feeds/opml.ts';
import { formFields, type Portal } from '../portal.ts';
import { ChooseContent, ImportedContent } from './dialogs.tsx';
import { type AddFormValues, INTERVALS } from './form.tsx';
import { FEEDS_PAGE, showFeeds } from './show.tsx';

/** Adding a feed by address, the feeds chosen from a page, and those of an OPML file. */
export function addingRoutes(app: Hono, portal: Portal): void {
  app.post('/feeds', (c) => add(portal, c));
  app.post('/feeds/choose', (c) => addChosen(portal, c));
  app.post('/feeds/import', (c) => importFile(portal, c));
}

async function add(portal: Portal, c: Context): Promise<Response> {
  const fields = await formFields(c);
  const values = readValues(fields);
  try {
    const check = fields.check !== 'off';
    return portal.seeOther(c, addedUrl(await addFeed(portal.context, stated(values), { check, onFailure: 'refuse' })));
  } catch (error) {
    if (!(error instanceof SluglineError) || error.dependency !== undefined) throw error;
    if (error.code === 'feed.choose') return choose(portal, c, values, error);
    const isUnread = /^http\./.test(error.code) || error.code === 'feed.malformed';
    if (error.status >= 500 && !isUnread) throw error;
    const isBadUrl = error.code === 'request.invalid';
    const message = isBadUrl ? 'This is not an address that begins with http:// or https://. Correct it.' : error.message;
    return showFeeds(portal, c, { add: { message, values, isUnread }, status: error.status === 409 ? 409 : 400 });
  }
}

/** The page's feeds to choose from. */
function choose(portal: Portal, c: Context, values: AddFormValues, error: SluglineError): Promise<Response> | Response {
  const found = error.details.candidates as FoundFeed[];
  const content = <ChooseContent url={values.url} found={found} values={values} />;
  return portal.show(c, { ...FEEDS_PAGE, title: 'Which feeds?' }, content);
}

/** Adds each chosen feed; one that is there already, or cannot be taken, does not stop the others. */
async function addChosen(portal: Portal, c: Context): Promise<Response> {
  const values = readValues(await formFields(c));
  const all = (await c.req.parseBody({ all: true })).url;
  const urls = [all].flat().filter((url): url is string => typeof url === 'string');
  const added: AddedFeed[] = [];
  let refusal: SluglineError | null = null;
  for (const url of urls.slice(0, 50)) {
    try {
      added.push(await addFeed(portal.context, stated({ ...values, url })));
    } catch (error) {
      if (!(error instanceof SluglineError) || error.dependency !== undefined) throw error;
      refusal ??= error;
    }
  }
  const [first] = added;
  if (first !== undefined) return portal.seeOther(c, added.length === 1 ? addedUrl(first) : `/feeds?done=added-${added.length}`);
  const message = refusal?.message ?? 'No feed was chosen. Give the address again and choose one.';
  return showFeeds(portal, c, { add: { message, values: { ...values, url: urls[0] ?? '' }, isUnread: false }, status: 400 });
}

function addedUrl({ feed, check }: AddedFeed): string {
  return `/feeds?done=${check === 'failed' ? 'unread' : 'added'}&feed=${feed.id}#feed-${feed.id}`;
}

function readValues(fields: Readonly<Record<string, string>>): AddFormValues {
  return {
    url: fields.url ?? '',
    sourceName: (fields.sourceName ?? '').slice(0, 200),
    interval: INTERVALS.find((one) => one.seconds === fields.interval)?.seconds ?? '',
    urgent: fields.urgent === 'yes',
  };
}

function stated(values: AddFormValues): NewFeed {
  return {
    url: values.url,
    urgent: values.urgent,
    intervalSeconds: values.interval === '' ? null : Number(values.interval),
    ...(values.sourceName === '' ? {} : { sourceName: values.sourceName }),
  };
}

async function importFile(portal: Portal, c: Context): Promise<Response> {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File) || file.size === 0) return showFeeds(portal, c, { import: 'Choose a file first.', status: 400 });
  try {
    const result = await importOpml(portal.context, decodeBytes(new Uint8Array(await file.arrayBuffer()), null));
    return portal.show(c, { ...FEEDS_PAGE, title: 'Import' }, <ImportedContent result={result} />);
  } catch (error) {
    if (!(error instanceof SluglineError) || error.code !== 'opml.unreadable') throw error;
    return showFeeds(portal, c, { import: error.message, status: 422 });
  }
}
