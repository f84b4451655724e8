import { rmSync } from 'node:fs';

// A build starts from nothing, so that a file removed from src does not live on in the package.
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
