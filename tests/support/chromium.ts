import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Where Chromium is: CHROMIUM_PATH, else where systems put it; null when there is none. */
function chromiumPath(): string | null {
  return [process.env.CHROMIUM_PATH, ...PATHS].find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** Why the browser tests cannot run here, or null. */
export function noChromium(): string | null {
  return chromiumPath() === null ? 'there is no Chromium: install it, or set CHROMIUM_PATH' : null;
}

/** Starts a browser that asks nothing of the network by itself. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(noChromium() ?? '');
  const args = ['--no-sandbox', '--headless', '--disable-gpu', '--disable-background-networking'];
  args.push('--disable-component-update', '--disable-sync', '--no-first-run');
  return chromium.launch({ executablePath, args });
}
