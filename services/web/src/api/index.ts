import { OpenAPIHono } from '@hono/zod-openapi';
import type { WebContext } from '../context.ts';
import { correctionRoutes } from './corrections.ts';
import { countRoutes } from './counts.ts';
import { deadLetterRoutes } from './dead-letters.ts';
import { docsRoutes } from './docs/routes.tsx';
import { extractionRoutes } from './extraction.ts';
import { feedRoutes } from './feeds.ts';
import { healthRoutes } from './health.ts';
import { itemRoutes } from './items.ts';
import { refuseOtherMethods } from './operation.ts';
import { outboundRoutes } from './outbound.ts';
import { storyRoutes } from './stories.ts';
import { vocabularyRoutes } from './vocabularies.ts';

/** The HTTP API, its reference, and health. To add an operation: a route in one of these files, or a file and a line here. */
export function apiRoutes(context: WebContext): OpenAPIHono {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  app.openAPIRegistry.registerComponent('securitySchemes', 'apiKey', { type: 'apiKey', in: 'header', name: 'X-API-Key' });
  for (const routes of [
    outboundRoutes,
    storyRoutes,
    correctionRoutes,
    vocabularyRoutes,
    extractionRoutes,
    countRoutes,
    feedRoutes,
    itemRoutes,
    deadLetterRoutes,
    healthRoutes,
  ]) {
    routes(app, context);
  }
  docsRoutes(app, context);
  refuseOtherMethods(app);
  return app;
}
