import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { stageNameSchema } from '@slugline/model';
import { readiness } from '@slugline/runtime';
import type { WebContext } from '../context.ts';
import { mount, type Operation } from './operation.ts';

const tag = 'Operations';
const ready = z
  .object({
    status: z.enum(['ok', 'degraded', 'down']),
    checks: z.array(z.object({ name: z.string(), status: z.enum(['ok', 'degraded', 'down']), reason: z.string() })),
  })
  .openapi('Readiness', {
    example: { status: 'ok', checks: [{ name: 'sqlite', status: 'ok', reason: 'Schema 1, 200 stories.' }] },
  });
const json = (schema: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema } } });

const HEALTH: Operation = {
  method: 'get',
  path: '/healthz',
  id: 'health',
  tag,
  summary: 'Does the process answer?',
  answers: { 200: json(z.object({ status: z.literal('ok'), version: z.string() }), 'It does.') },
};
const READY: Operation = {
  method: 'get',
  path: '/readyz',
  id: 'readiness',
  tag,
  summary: 'How is each dependency, and why?',
  answers: { 200: json(ready, 'Ready (ok or degraded).'), 503: json(ready, 'A dependency is down.') },
};
const METRICS: Operation = {
  method: 'get',
  path: '/metrics',
  id: 'metrics',
  tag,
  summary: 'Metrics for Prometheus',
  answers: { 200: { description: 'Text format 0.0.4.', content: { 'text/plain': { schema: z.string() } } } },
};

/** Health, readiness and metrics. */
export function healthRoutes(app: OpenAPIHono, context: WebContext): void {
  mount(app, HEALTH, (c) => c.json({ status: 'ok', version: context.version }));
  mount(app, READY, async (c) => {
    const state = await readiness(context.probes);
    return c.json(state, state.status === 'down' ? 503 : 200, { 'cache-control': 'no-store' });
  });
  mount(app, METRICS, async (c) => {
    await measureBacklog(context);
    const { registry } = context.metrics;
    return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType });
  });
}

/** A stage whose queue does not answer keeps no old figure. */
async function measureBacklog(context: WebContext): Promise<void> {
  const { backlog } = context.metrics;
  await Promise.all(
    stageNameSchema.options.map(async (stage) => {
      try {
        const { waiting, active, delayed } = await context.pipeline.backlog(stage);
        for (const [state, count] of Object.entries({ waiting, active, delayed })) backlog.set({ stage, state }, count);
      } catch (err) {
        for (const state of ['waiting', 'active', 'delayed']) backlog.remove({ stage, state });
        context.logger.debug({ err, stage }, 'the backlog could not be read');
      }
    }),
  );
}
