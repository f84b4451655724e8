/** Loaded before a command, writes what the process used to file descriptor 3 when it ends. */
process.on('exit', () => {
  require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage()));
});
