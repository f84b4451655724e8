import module from 'node:module';

/** Node 22.8 and later keep compiled code between runs, in `NODE_COMPILE_CACHE` or the system's temporary directory. */
interface CompileCache {
  readonly enableCompileCache?: () => unknown;
}

/**
 * Lets Node cache the code that it compiles from now on, if it can; `NODE_DISABLE_COMPILE_CACHE=1` forbids it. A run
 * that writes files does not use the cache: it takes long anyway, and only articles may appear under its output
 * directory.
 */
export function cacheCompiledCode(output: string | undefined, node: CompileCache = module as CompileCache): void {
  if (output === undefined) node.enableCompileCache?.();
}
