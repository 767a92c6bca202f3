import { entry } from './entry.ts';

/** Starting up. */
export const startErrors = {
  'config.invalid': entry(
    'permanent',
    500,
    (p: { problems: string[] }) =>
      `The configuration has ${p.problems.length === 1 ? 'a problem' : `${p.problems.length} problems`}:\n${p.problems.map((problem) => `  - ${problem}`).join('\n')}`,
  ),
  'start.node_too_old': entry(
    'permanent',
    500,
    (p: { version: string }) =>
      `Slugline needs Node.js 20.19 or newer; this is ${p.version}. Install a newer one and start again.`,
  ),
  'start.port_taken': entry(
    'permanent',
    500,
    (p: { host: string; port: number }) =>
      `Port ${p.port} on ${p.host} is taken by another program. Stop that one, or choose another port with PORT=${p.port + 1}.`,
  ),
  'start.folder_locked': entry(
    'permanent',
    500,
    (p: { folder: string; pid: number }) =>
      `The data folder ${p.folder} is in use by another Slugline (process ${p.pid}). Stop that one, or choose another folder with DATA_DIR.`,
  ),
  'start.folder_unwritable': entry(
    'permanent',
    500,
    (p: { folder: string }) =>
      `The data folder ${p.folder} cannot be written to. Give this user the right to write there, or choose another folder with DATA_DIR.`,
  ),
  'start.servers_needed': entry(
    'permanent',
    500,
    (p: { service: string; missing: string[] }) =>
      `The ${p.service} service runs on its own only with ${p.missing.join(' and ')} set. Set ${p.missing.length === 1 ? 'it' : 'them'}, or run every stage in one process with "slugline start".`,
  ),
} as const;
