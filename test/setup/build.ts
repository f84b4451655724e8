import { execFileSync } from 'node:child_process';

/** The CLI is tested as users run it, so the build is made from the present sources before any test. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', cwd: new URL('../..', import.meta.url) });
}
