/** @jsxRuntime automatic @jsxImportSource preact */
import { sluglineError } from '@slugline/model';
import { type Context, Hono } from 'hono';
import { knownError } from '../api/problem.ts';
import type { WebContext } from '../context.ts';
import { loadAssets } from './assets.ts';
import { deadLetterRoutes } from './dead-letters/routes.tsx';
import { ErrorContent } from './errors.tsx';
import { extractionRoutes } from './extraction/routes.tsx';
import { feedRoutes } from './feeds/routes.tsx';
import { HelpContent } from './help/page.tsx';
import { createPortal, type Portal } from './portal.ts';
import { searchRoutes } from './search/routes.tsx';
import { storyRoutes } from './story/routes.tsx';

const FORM_TYPE = 'application/x-www-form-urlencoded';
/** How a browser sends a file (RFC 7578). */
const FILE_TYPE = 'multipart/form-data';

/** The portal: pages for editors at `/`, `/stories/{id}`, `/feeds`, `/extraction`, `/dead-letters` and `/help`, and its `/assets`. Mount it after the API. */
export function portalRoutes(context: WebContext): Hono {
  const portal = createPortal(context, loadAssets());
  const app = new Hono();
  app.onError((error, c) => showError(portal, c, error));
  assetRoutes(app, portal);
  for (const path of ['/feeds', '/feeds/*', '/sample/*', '/dead-letters/*', '/stories/*']) {
    app.post(path, async (c, next) => {
      const type = c.req.header('content-type');
      const wanted = c.req.path === '/feeds/import' ? FILE_TYPE : FORM_TYPE;
      if (type !== undefined && type.split(';')[0]?.trim().toLowerCase() !== wanted) {
        throw sluglineError('request.media_type', { got: type.slice(0, 100), wanted });
      }
      await next();
    });
  }
  searchRoutes(app, portal);
  storyRoutes(app, portal);
  feedRoutes(app, portal);
  extractionRoutes(app, portal);
  deadLetterRoutes(app, portal);
  app.get('/help', (c) => portal.show(c, { title: 'Help', place: 'help' }, <HelpContent />));
  app.get('*', async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next();
    throw sluglineError('request.not_found', { what: 'page at this address' });
  });
  return app;
}

function assetRoutes(app: Hono, portal: Portal): void {
  app.get('/assets/:name', (c) => {
    const file = portal.assets.files.get(c.req.param('name'));
    if (file === undefined) throw sluglineError('request.not_found', { what: 'asset at this address' });
    // The name carries a hash of the content (RFC 8246).
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('Content-Type', file.type);
    return c.body(file.body);
  });
}

const TITLES: Record<number, string> = {
  404: 'Not found',
  503: 'Not available at the moment',
};

/** A failure as a page in the portal's look. What is not known is logged under a reference, and only that is shown. */
async function showError(portal: Portal, c: Context, thrown: unknown): Promise<Response> {
  const error = knownError(thrown, c.req.path, portal.context.logger);
  const { status } = error;
  if (status === 503) c.header('Retry-After', '5');
  const shown = ([400, 404, 409, 410, 415, 422, 503] as const).find((one) => one === status) ?? (status < 500 ? 400 : 500);
  const title = TITLES[shown] ?? (shown < 500 ? 'That did not work' : 'Something failed');
  return portal.show(c, { title, place: null }, <ErrorContent title={title} message={error.message} />, shown);
}
