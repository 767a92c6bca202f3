/** Waits until `condition` gives something other than false, null or undefined, and answers that. What it last saw is part of the error. */
export async function waitUntil<T>(
  what: string,
  condition: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  options: { timeoutMs?: number; everyMs?: number; lastSeen?: () => unknown } = {},
): Promise<T> {
  const deadline = Date.now() + (options.timeoutMs ?? 120_000);
  let problem: unknown;
  for (;;) {
    try {
      const value = await condition();
      if (value !== false && value !== null && value !== undefined) return value;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > deadline) {
      const seen = options.lastSeen ? ` Last seen: ${JSON.stringify(await options.lastSeen())}.` : '';
      throw new Error(`It did not come to this: ${what}.${seen}`, problem === undefined ? undefined : { cause: problem });
    }
    await new Promise((resolve) => setTimeout(resolve, options.everyMs ?? 100));
  }
}
