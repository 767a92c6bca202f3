// `npm start`: prepares the checkout and runs every stage, the API and the portal in this process.
import { prepare } from './prepare.mjs';

await prepare();
const { runCli } = await import('../../services/slugline/dist/index.js');
process.exitCode = await runCli(['start', ...process.argv.slice(2)]);
