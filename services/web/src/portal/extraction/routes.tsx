/** @jsxRuntime automatic @jsxImportSource preact */
import type { Hono } from 'hono';
import { readingsBySource } from '../../extraction/by-source.ts';
import type { Portal } from '../portal.ts';
import { ReadingsContent } from './page.tsx';

/** The page that tells how reading goes. */
export function extractionRoutes(app: Hono, portal: Portal): void {
  app.get('/extraction', async (c) => {
    const readings = await readingsBySource(portal.context.store.stories, c.req.query('source')?.slice(0, 200) || null);
    return portal.show(c, { title: 'How articles are read', place: 'feeds' }, <ReadingsContent readings={readings} />);
  });
}
