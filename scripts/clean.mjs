import { rmSync } from 'node:fs';

// A build starts with an empty folder, so that a file removed from src does not stay in the package.
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
