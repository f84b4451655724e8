import type { Cached } from './code-cache.ts';

/** Loads the command. In the bundle another module has this one's place, which runs it from code compiled earlier. */
export async function loadCommand(): Promise<Cached<typeof import('./command.ts')>> {
  return { module: await import('./command.ts'), keep: () => {} };
}
