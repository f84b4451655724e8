/**
 * Bundles the command line, so that a run opens a handful of files and not hundreds. What is loaded by `import()` becomes
 * a chunk of its own; weights become files that are read at first use, so that no run pays for those of another kind.
 * tsc must have built the library.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = new URL('../', import.meta.url);
const OUT = new URL('dist/cli/', ROOT);

// "src/extract/model/weights/html.ts"
const WEIGHTS = /[\\/]weights[\\/]\w+\.ts$/;
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
  plugins: [{ name: 'weights', setup: ({ onLoad }) => onLoad({ filter: WEIGHTS }, storeWeights) }],
});
writeFileSync(new URL('LICENSES.txt', OUT), licensesOf(Object.keys(metafile.inputs)));

/** Puts what each function of a module of weights gives into a file, and makes a function of it that reads the file. */
async function storeWeights({ path }) {
  const built = path.replace(/.*[\\/]src[\\/]/, 'dist/').replace(/\.ts$/, '.js');
  const functions = Object.entries(await import(new URL(built.replaceAll('\\', '/'), ROOT)));
  const lines = functions.map(([name, load]) => {
    writeFileSync(new URL(`${name}.bin`, OUT), load());
    return `export const ${name} = () => readFileSync(new URL('${name}.bin', import.meta.url));`;
  });
  return { contents: ["import { readFileSync } from 'node:fs';", ...lines].join('\n'), loader: 'js' };
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
