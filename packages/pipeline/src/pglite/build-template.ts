import { buildTemplate } from './template.ts';

const startedAt = Date.now();
const isNew = await buildTemplate();
process.stdout.write(isNew ? `template made in ${Date.now() - startedAt} ms\n` : 'template is up to date\n');
