/**
 * Bundles the command line, so that a run opens a handful of files and not hundreds: a small one that tells the version,
 * and one with all the rest, whose compiled code is kept between runs. Data become files: the lists of languages, and weights, which are read at first use, so that no run
 * pays for those of another kind. tsc must have built the library.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = new URL('../', import.meta.url);
const OUT = new URL('dist/cli/', ROOT);

// "src/extract/model/weights/html.ts", "src/extract/words/tables/phrases.ts"
const FILES = /[\\/](?:weights|tables)[\\/][\w-]+\.ts$/;
// "src/extract/lexicon/index.ts"
const LEXICONS = /[\\/]lexicon[\\/]index\.ts$/;
// "node_modules/@exodus/bytes/utf8.js"
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//;
// "LICENSE", "license.md", "LICENCE-MIT"
const LICENSE = /^licen[cs]e/i;

// "–"
const BEYOND_ASCII = /[^\0-\x7f]/g;
// "node:child_process"
const CHILD_PROCESS = /^node:child_process$/;
// "node_modules/commander/lib/command.js"
const COMMANDER = /[\\/]commander[\\/]/;
/** Commander starts programs for commands in files of their own, of which pith has none: the module loads Node's network, too. */
const LATE_SPAWN = "exports.spawn = (...args) => require('node:child_process').spawn(...args);";

/** Phrases that only the tables are made from. */
const IN_TABLES = ['labels', 'lines', 'starts', 'inline'];
/** What is loaded with the command's first file, and kept as compiled code. */
const COMMAND = /[\\/]cli[\\/]load-command\.ts$/;

const OPTIONS = {
  absWorkingDir: fileURLToPath(ROOT),
  outdir: fileURLToPath(OUT),
  bundle: true,
  platform: 'node',
  // Node starts a sixth faster without its loader of ES modules.
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'urlOfThis' },
  banner: { js: "const urlOfThis=require('node:url').pathToFileURL(__filename);" },
  target: 'node20.19',
  // Names stay, so that the report of a fault can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  // Code that was compiled earlier has lost its `import()`: V8 keeps nothing of who answers it.
  // The strings of raw templates are written as strings, so that their characters can be escaped.
  supported: { 'dynamic-import': false, 'template-literal': false },
  legalComments: 'none',
  metafile: true,
  external: ['jsdom', '@mozilla/readability'],
};

mkdirSync(OUT, { recursive: true });
const command = await build({
  ...OPTIONS,
  entryPoints: [fileURLToPath(new URL('src/cli/command.ts', ROOT))],
  // Compiled code is kept under this name: it must change with what is in the file.
  entryNames: '[name]-[hash]',
  plugins: [{ name: 'data', setup: storeData }],
});
await build({
  ...OPTIONS,
  entryPoints: [fileURLToPath(new URL('src/cli/main.ts', ROOT))],
  plugins: [{ name: 'command', setup: ({ onLoad }) => onLoad({ filter: COMMAND }, loadCached) }],
});
const COMMAND_FILE = new URL(basename(Object.keys(command.metafile.outputs)[0]), OUT);
writeFileSync(COMMAND_FILE, readFileSync(COMMAND_FILE, 'utf8').replace(BEYOND_ASCII, escapeUnit));
writeFileSync(new URL('LICENSES.txt', OUT), licensesOf(Object.keys(command.metafile.inputs)));

/** esbuild escapes all characters beyond ASCII but those of regular expressions; a file of ASCII is read in a third of the time. */
function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Runs the command's file from code compiled earlier. */
function loadCached({ path }) {
  const file = basename(Object.keys(command.metafile.outputs)[0]);
  const lines = [
    "import { runCached } from './code-cache.ts';",
    `export const loadCommand = async () => runCached(new URL('${file}', import.meta.url));`,
  ];
  return { contents: lines.join('\n'), loader: 'js', resolveDir: dirname(path) };
}

function storeData({ onLoad, onResolve }) {
  onResolve({ filter: CHILD_PROCESS }, ({ importer }) =>
    COMMANDER.test(importer) ? { path: 'spawn', namespace: 'late' } : null,
  );
  onLoad({ filter: /^spawn$/, namespace: 'late' }, () => ({ contents: LATE_SPAWN }));
  onLoad({ filter: FILES }, storeBytes);
  onLoad({ filter: LEXICONS }, storeLexicons);
}

/** Puts the bytes that each function of a module gives into a file, and makes a function of it that reads the file. */
async function storeBytes({ path }) {
  const lines = Object.entries(await importBuilt(path)).map(([name, load]) => {
    writeFileSync(new URL(`${name}.bin`, OUT), load());
    return `export const ${name} = () => readFileSync(new URL('${name}.bin', import.meta.url));`;
  });
  return { contents: ["import { readFileSync } from 'node:fs';", ...lines].join('\n'), loader: 'js' };
}

/**
 * Puts the lists of all languages into a file, but for the phrases that are in tables: it is read in a fourth of the time
 * that their modules take to be run.
 */
async function storeLexicons({ path }) {
  const { LEXICONS } = await importBuilt(path);
  writeFileSync(
    new URL('lexicons.json', OUT),
    JSON.stringify(LEXICONS, (key, value) => (IN_TABLES.includes(key) ? undefined : value)),
  );
  const read = "JSON.parse(readFileSync(new URL('lexicons.json', import.meta.url), 'utf8'))";
  return { contents: `import { readFileSync } from 'node:fs';\nexport const LEXICONS = ${read};`, loader: 'js' };
}

/** The module that tsc made of a source. */
function importBuilt(path) {
  const built = path.replace(/.*[\\/]src[\\/]/, 'dist/').replace(/\.ts$/, '.js');
  return import(new URL(built.replaceAll('\\', '/'), ROOT));
}

/** The licences of the packages that are in the bundle. */
function licensesOf(inputs) {
  const folders = [...new Set(inputs.flatMap((input) => input.match(PACKAGE) ?? []))].sort();
  const parts = folders.map((folder) => {
    const at = new URL(folder, ROOT);
    const { name, version, license } = JSON.parse(readFileSync(new URL('package.json', at), 'utf8'));
    const file = readdirSync(at).find((file) => LICENSE.test(file));
    return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(new URL(file, at), 'utf8')}`;
  });
  return `The command line of pith has these packages in it:\n\n${parts.join('\n---\n\n')}`;
}
