import { openTestPipeline } from './pipeline.ts';

/** A process that takes a turn at a host and keeps it, for tests that kill it. Arguments: Redis's URL, the key prefix, the host, the lease in milliseconds. */
const [, , redisUrl = '', prefix = '', host = '', lease = '0'] = process.argv;
const { pipeline } = await openTestPipeline({ redisUrl, prefix });
const waitMs = await pipeline.hostGate?.take(host, 'held', { max: 1, delayMs: 0, leaseMs: Number(lease) });
process.stdout.write(`${JSON.stringify({ msg: waitMs === 0 ? 'holds' : 'waits' })}\n`);
setInterval(() => undefined, 60_000);
