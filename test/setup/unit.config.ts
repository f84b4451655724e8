import { defineConfig } from 'vitest/config';

/** Unit tests only: no build beforehand, so the spawned CLI is not there. */
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 } });
