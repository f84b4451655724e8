import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Pin, PYTHON, TOOLS } from './tools.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const REQUIREMENTS = fileURLToPath(new URL('../requirements.txt', import.meta.url));
const VENV = fileURLToPath(new URL('../.venv', import.meta.url));

/**
 * Installs what is missing from npm and PyPI, and checks every version against its pin. Throws if a Debian package is
 * missing, because only root can install it. For a Debian package of another version, it prints a note, because Debian
 * does not keep old versions.
 */
export function installTools(): void {
  const pins = new Set(TOOLS.flatMap((tool) => tool.pins));
  const missing = [...pins].filter((pin) => installedVersion(pin) !== pin.version);
  if (missing.some(({ ecosystem }) => ecosystem === 'npm')) run('npm', ['ci', '--silent', '--ignore-scripts']);
  if (missing.some(({ ecosystem }) => ecosystem === 'pypi')) installPython();
  for (const pin of missing) check(pin);
}

function check({ ecosystem, name, version }: Pin): void {
  const found = installedVersion({ ecosystem, name, version });
  if (found === version) return;
  if (found === null && ecosystem === 'debian') throw new Error(`${name} is missing: apt-get install ${name}`);
  if (ecosystem !== 'debian')
    throw new Error(`${name} is at ${found}, not at ${version}: mend its manifest or its pin`);
  console.error(`views: ${name} is at ${found}; the pinned version is ${version}, and dumps may differ`);
}

function installPython(): void {
  if (!existsSync(PYTHON)) run('python3', ['-m', 'venv', VENV]);
  run(PYTHON, ['-m', 'pip', 'install', '--quiet', '-r', REQUIREMENTS]);
}

/** `null` if the package is not installed. */
function installedVersion({ ecosystem, name }: Pin): string | null {
  if (ecosystem === 'debian') return ask('dpkg-query', ['-W', '-f', `\${Version}`, name]);
  if (ecosystem === 'pypi') {
    return ask(PYTHON, ['-c', `import importlib.metadata as m; print(m.version(${JSON.stringify(name)}))`]);
  }
  const manifest = `${HERE}node_modules/${name}/package.json`;
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version : null;
}

/** The output of a command, `null` if it fails or prints nothing. */
function ask(command: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : null;
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: HERE, stdio: ['ignore', 2, 2] });
}
