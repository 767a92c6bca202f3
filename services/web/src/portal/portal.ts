import type { Context } from 'hono';
import type { ComponentChildren } from 'preact';
import type { WebContext } from '../context.ts';
import type { Assets } from './assets.ts';
import { type PageOptions, renderPage } from './page.tsx';

/** What every page's route works with. */
export interface Portal {
  context: WebContext;
  assets: Assets;
  /** Answers a page. Pages are checked with the server each time, but the browser may keep one for its back button. */
  show(
    c: Context,
    page: Omit<PageOptions, 'assets' | 'sample' | 'version' | 'now'>,
    content: ComponentChildren,
    status?: 200 | 400 | 404 | 409 | 410 | 415 | 422 | 500 | 503,
  ): Promise<Response>;
  /** Answers a form that was carried out: to a page that can be reloaded (RFC 9110 section 15.4.4). */
  seeOther(c: Context, path: string): Response;
}

/** Makes the {@link Portal} of a context. */
export function createPortal(context: WebContext, assets: Assets): Portal {
  return {
    context,
    assets,
    show: async (c, page, content, status = 200) => {
      // A page about a failing store must not fail on the banner.
      const sample = await context.sample.active().catch(() => false);
      c.header('Cache-Control', 'private, no-cache');
      const around = { assets, sample, version: context.version, now: context.clock.now() };
      return c.html(renderPage({ ...page, ...around }, content), status);
    },
    seeOther: (c, path) => c.redirect(path, 303),
  };
}

/** The fields of a posted form, each once. */
export async function formFields(c: Context): Promise<Record<string, string>> {
  const entries = Object.entries(await c.req.parseBody());
  return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])));
}
