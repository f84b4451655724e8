import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE, type Tool } from './tools.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** How to install an ecosystem: its manifest files, and the commands. */
interface Installer {
  readonly manifests: readonly string[];
  readonly install: () => void;
}

type Ecosystem = Tool['ecosystem'];

const INSTALLERS: Readonly<Record<Ecosystem, Installer>> = {
  python: {
    manifests: ['python/requirements.txt'],
    install: () => {
      run('python3', ['-m', 'venv', `${CACHE}/venv`]);
      run(`${CACHE}/venv/bin/pip`, ['install', '--quiet', '-r', 'python/requirements.txt']);
    },
  },
  js: {
    manifests: ['js/package-lock.json', 'js/run.mjs'],
    install: () => {
      mkdirSync(`${CACHE}/js`, { recursive: true });
      for (const file of ['package.json', 'package-lock.json', 'run.mjs'])
        copyFileSync(`${HERE}js/${file}`, `${CACHE}/js/${file}`);
      run('npm', ['ci', '--silent', '--ignore-scripts', '--prefix', `${CACHE}/js`]);
    },
  },
  rust: {
    manifests: ['dom_smoothie/Cargo.lock', 'dom_smoothie/src/main.rs'],
    install: () => {
      const args = ['--manifest-path', 'dom_smoothie/Cargo.toml', '--target-dir', `${CACHE}/dom_smoothie`];
      run('cargo', ['build', '--quiet', '--release', '--locked', ...args]);
    },
  },
};

/** Installs what the tools need, unless the same manifests were installed before. Throws if an installer fails. */
export function installFor(tools: readonly Tool[]): void {
  mkdirSync(CACHE, { recursive: true });
  for (const ecosystem of new Set(tools.map((tool) => tool.ecosystem))) {
    if (isStamped(ecosystem)) continue;
    console.error(`peers: installing ${ecosystem}`);
    INSTALLERS[ecosystem].install();
    writeFileSync(stampOf(ecosystem), wantedOf(ecosystem));
  }
}

/** Whether the tool is installed according to its current manifests. */
export function isInstalled({ ecosystem }: Tool): boolean {
  return isStamped(ecosystem);
}

function isStamped(ecosystem: Ecosystem): boolean {
  const stamp = stampOf(ecosystem);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedOf(ecosystem);
}

function wantedOf(ecosystem: Ecosystem): string {
  return INSTALLERS[ecosystem].manifests.map((file) => readFileSync(join(HERE, file), 'utf8')).join('\n');
}

function stampOf(ecosystem: Ecosystem): string {
  return join(CACHE, `${ecosystem}.installed`);
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: HERE, stdio: ['ignore', 2, 2] });
}
