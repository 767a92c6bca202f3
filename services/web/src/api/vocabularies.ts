import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { sluglineError } from '@slugline/model';
import type { WebContext } from '../context.ts';
import { mount, type Operation } from './operation.ts';

const PATH = '/api/v1/vocabularies';
const list = z
  .object({ data: z.array(z.object({ vocabulary: z.string(), title: z.string(), own: z.boolean(), entries: z.int() })) })
  .openapi('Vocabularies', {
    example: { data: [{ vocabulary: 'desk', title: 'Desks', own: true, entries: 12 }] },
  });
const entries = z
  .object({ data: z.array(z.object({ code: z.string(), name: z.string(), within: z.array(z.string()) })) })
  .openapi('VocabularyEntries', {
    description: 'The codes and names of a vocabulary. `within`: the codes that contain it, outermost last.',
    example: { data: [{ code: 'MX', name: 'Mexico', within: ['013', '419', '019'] }] },
  });
const json = (schema: z.ZodType, description: string) => ({ 200: { description, content: { 'application/json': { schema } } } });

const LIST: Operation = {
  method: 'get',
  path: PATH,
  id: 'listVocabularies',
  tag: 'Tags',
  summary: 'The vocabularies that stories are tagged by',
  description: "Regions and policy areas, then an operator's own. `tag` in a search takes those as `vocabulary/code`.",
  answers: json(list, 'The vocabularies.'),
};
const ENTRIES: Operation = {
  method: 'get',
  path: `${PATH}/{vocabulary}`,
  id: 'listVocabularyEntries',
  tag: 'Tags',
  summary: 'The codes and names of a vocabulary',
  params: z.object({ vocabulary: z.string().openapi({ example: 'region' }) }),
  answers: json(entries, 'The entries, in the order of their file.'),
  problems: ['request.not_found'],
};

/** GET the vocabularies and what is in them. */
export function vocabularyRoutes(app: OpenAPIHono, { vocabularies }: WebContext): void {
  const own = new Set(vocabularies.own.map(({ vocabulary }) => vocabulary));
  mount(app, LIST, (c) => {
    const data = vocabularies.list.map(({ vocabulary, title }) => {
      return { vocabulary, title, own: own.has(vocabulary), entries: vocabularies.entries(vocabulary).length };
    });
    return c.json({ data });
  });
  mount(app, ENTRIES, (c) => {
    const wanted = c.req.param('vocabulary') ?? '';
    if (!vocabularies.list.some(({ vocabulary }) => vocabulary === wanted))
      throw sluglineError('request.not_found', { what: `vocabulary ${wanted.slice(0, 100)}` });
    return c.json({ data: vocabularies.entries(wanted).map(({ code, name, within }) => ({ code, name, within })) });
  });
}
