import { EXIT } from './exit.ts';

/** A run's view of SIGINT. */
export interface Interrupts {
  /** Aborted by the first SIGINT: the current page is finished, then the run ends. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  release(): void;
}

/** Listens for SIGINT; `onFirst` may tell the user. The second one ends the process at once. */
export function watchInterrupts(onFirst: () => void): Interrupts {
  const controller = new AbortController();
  const listener = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    onFirst();
  };
  process.on('SIGINT', listener);
  return { signal: controller.signal, release: () => process.off('SIGINT', listener) };
}
