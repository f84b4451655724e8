import { readFileSync } from 'node:fs';

// Prints the runner's own counts as one line: `node scripts/test-count.mjs REPORT`, REPORT from vitest's json reporter.
const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
console.log(`tests: ${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped} skipped`);
