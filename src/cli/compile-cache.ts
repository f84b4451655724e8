import module from 'node:module';

/** Node 22.8 and later keep compiled code between runs, in `NODE_COMPILE_CACHE` or the system's temporary directory. */
interface CompileCache {
  readonly enableCompileCache?: () => unknown;
}

/**
 * Lets Node keep what it compiles from here on, where it can; `NODE_DISABLE_COMPILE_CACHE=1` forbids it. A run that writes
 * files does without: it is long, and nothing but articles may ever turn up below the directory that it was given.
 */
export function keepCompiled(output: string | undefined, node: CompileCache = module as CompileCache): void {
  if (output === undefined) node.enableCompileCache?.();
}
