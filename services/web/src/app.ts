import { sluglineError } from '@slugline/model';
import { Hono } from 'hono';
import { apiRoutes } from './api/index.ts';
import { knownError, problem } from './api/problem.ts';
import type { WebContext } from './context.ts';
import { jsonOnly, limitedBody, refuseCrossSite, requestLog, securityHeaders } from './guards.ts';
import { portalRoutes } from './portal/index.ts';
import { webSubRoutes } from './websub/routes.ts';

/** The whole web service as one application: guards, then the API, then the portal, which answers every other page. */
export function createApp(context: WebContext): Hono {
  const app = new Hono();
  app.use(requestLog(context.logger));
  app.use(securityHeaders);
  app.use(refuseCrossSite);
  app.use('/api/*', jsonOnly);
  app.use(limitedBody);
  app.route('/', apiRoutes(context));
  app.route('/', webSubRoutes(context));
  app.route('/', portalRoutes(context));
  app.notFound((c) => problem(c, sluglineError('request.not_found', { what: `${c.req.method} ${c.req.path.slice(0, 200)}` })));
  app.onError((error, c) => problem(c, knownError(error, c.req.path, context.logger)));
  return app;
}
