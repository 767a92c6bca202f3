/** True for Node.js 20.19 and newer, the oldest that every dependency runs on. infra/scripts/prepare.mjs has its own, because it runs before anything is built. */
export function isNodeNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
