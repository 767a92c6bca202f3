import type { OpenAPIHono } from '@hono/zod-openapi';

/** What a reader of the reference should know before the first request. */
const ABOUT = `Stories that Slugline took in from its feeds, tagged with regions and policy areas. Names are in camelCase, as in ninjs 3; times are ISO 8601 in UTC.

Every error is a problem (RFC 9457, application/problem+json): its code is stable, and parameter names what is at fault. A parameter that an operation does not know is an error. An empty value counts as absent.

Requests that change something take JSON, or the documents that they name, and are refused when they come from another site's page.`;

const TAGS = [
  { name: 'Stories', description: 'Search, and read one story with its versions.' },
  { name: 'Outbound feeds and exports', description: 'Every search as RSS, Atom, JSON Feed, CSV and NDJSON.' },
  { name: 'Tags', description: 'Vocabularies, and what editors correct.' },
  { name: 'Counts', description: 'How many stories a search finds: by facet and over time.' },
  { name: 'Feeds', description: 'What is polled.' },
  { name: 'Pushing in', description: 'What wires and content systems send by themselves.' },
  { name: 'Dead letters', description: 'What the stages gave up on, and how to try again.' },
  { name: 'Operations', description: 'Health, readiness and metrics.' },
];

/** The OpenAPI 3.1 document of what is mounted. */
export type ApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** Makes the document. */
export function apiDocument(app: OpenAPIHono, version: string): ApiDocument {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Slugline', version, description: ABOUT },
    servers: [{ url: '/', description: 'This server' }],
    tags: TAGS,
  });
}
