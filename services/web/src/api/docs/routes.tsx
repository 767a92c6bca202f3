import type { OpenAPIHono } from '@hono/zod-openapi';
import { renderToString } from 'preact-render-to-string';
import type { WebContext } from '../../context.ts';
import { type ApiDocument, apiDocument } from './document.ts';
import { Reference } from './page.tsx';
import { STYLE } from './style.ts';

/** The reference for machines at /openapi.json and for people at /docs; made once, from what is mounted. */
export function docsRoutes(app: OpenAPIHono, context: WebContext): void {
  let made: { document: ApiDocument; page: string } | undefined;
  const reference = () => {
    const document = made?.document ?? apiDocument(app, context.version);
    made ??= { document, page: `<!doctype html>${renderToString(<Reference document={document} />)}` };
    return made;
  };
  app.get('/openapi.json', (c) => c.json(reference().document));
  app.get('/docs', (c) => c.html(reference().page));
  app.get('/docs/style.css', (c) => c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }));
}
