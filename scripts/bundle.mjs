/**
 * Bundles the command line, so that a run opens a handful of files and not hundreds. What is loaded by `import()` becomes
 * a chunk of its own. Data become files: the lists of languages, and weights, which are read at first use, so that no run
 * pays for those of another kind. tsc must have built the library.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = new URL('../', import.meta.url);
const OUT = new URL('dist/cli/', ROOT);

// "src/extract/model/weights/html.ts", "src/extract/words/tables/phrases.ts"
const FILES = /[\\/](?:weights|tables)[\\/]\w+\.ts$/;
// "src/extract/lexicon/index.ts"
const LEXICONS = /[\\/]lexicon[\\/]index\.ts$/;
// "node_modules/@exodus/bytes/utf8.js"
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//;
// "LICENSE", "license.md", "LICENCE-MIT"
const LICENSE = /^licen[cs]e/i;

mkdirSync(OUT, { recursive: true });
const { metafile } = await build({
  entryPoints: [fileURLToPath(new URL('src/cli/main.ts', ROOT))],
  absWorkingDir: fileURLToPath(ROOT),
  outdir: fileURLToPath(OUT),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Names stay, so that the report of a fault can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  external: ['jsdom', '@mozilla/readability'],
  // What packages in CommonJS ask for.
  banner: {
    js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url),__filename=import.meta.filename;",
  },
  plugins: [{ name: 'data', setup: storeData }],
});
writeFileSync(new URL('LICENSES.txt', OUT), licensesOf(Object.keys(metafile.inputs)));

function storeData({ onLoad }) {
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

/** Puts the lists of all languages into a file: it is read in a fourth of the time that their modules take to be run. */
async function storeLexicons({ path }) {
  const { LEXICONS } = await importBuilt(path);
  writeFileSync(new URL('lexicons.json', OUT), JSON.stringify(LEXICONS));
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
