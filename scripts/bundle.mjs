/**
 * Bundles the command line, so that a run opens a handful of files and not hundreds. Each module that is loaded by
 * `import()` becomes a separate chunk. Data become files that are read at first use: the lists of languages, and the
 * weights, so that no run loads the weights of another kind. tsc must have built the library before.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = new URL('../', import.meta.url);
const OUT = new URL('dist/cli/', ROOT);

// "src/extract/model/weights/html.ts"
const WEIGHTS = /[\\/]weights[\\/]\w+\.ts$/;
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
  // Names are kept, so that stack traces are readable.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  external: ['jsdom', '@mozilla/readability'],
  // The `require` that packages in CommonJS need.
  banner: {
    js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url),__filename=import.meta.filename;",
  },
  plugins: [{ name: 'data', setup: storeData }],
});
writeFileSync(new URL('LICENSES.txt', OUT), licensesOf(Object.keys(metafile.inputs)));

function storeData({ onLoad }) {
  onLoad({ filter: WEIGHTS }, storeWeights);
  onLoad({ filter: LEXICONS }, storeLexicons);
}

/**
 * Writes the result of each function in a module of weights to a file, and replaces the function by one that reads the
 * file.
 */
async function storeWeights({ path }) {
  const lines = Object.entries(await importBuilt(path)).map(([name, load]) => {
    writeFileSync(new URL(`${name}.bin`, OUT), load());
    return `export const ${name} = () => readFileSync(new URL('${name}.bin', import.meta.url));`;
  });
  return { contents: ["import { readFileSync } from 'node:fs';", ...lines].join('\n'), loader: 'js' };
}

/**
 * Writes the lists of all languages to a file, which is read in a quarter of the time that their modules take to run.
 */
async function storeLexicons({ path }) {
  const { LEXICONS } = await importBuilt(path);
  writeFileSync(new URL('lexicons.json', OUT), JSON.stringify(LEXICONS));
  const read = "JSON.parse(readFileSync(new URL('lexicons.json', import.meta.url), 'utf8'))";
  return { contents: `import { readFileSync } from 'node:fs';\nexport const LEXICONS = ${read};`, loader: 'js' };
}

/** The module that tsc made from a source. */
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
