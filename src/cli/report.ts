import { relative } from 'node:path';
import type { Cleaned, Outcome } from '../batch/clean.ts';
import type { Job } from '../batch/plan.ts';
import type { Article, Status } from '../types.ts';
import { EXIT, type Exit } from './exit.ts';
import type { Messages } from './messages.ts';

/** The exit status of each article status. */
const STATUS_EXITS: Readonly<Record<Status, Exit>> = {
  ok: EXIT.ok,
  low: EXIT.ok,
  empty: EXIT.noArticle,
  blocked: EXIT.noArticle,
  error: EXIT.error,
};

/** The exit status of one outcome. */
export function exitOf(outcome: Outcome): Exit {
  return 'error' in outcome ? EXIT.error : STATUS_EXITS[outcome.article.status];
}

/** Tells the user about the progress of a run. */
export interface Report {
  /** Counts an outcome and prints what the user should know about it. */
  add(outcome: Outcome): void;
  /** A batch's last line: `12 pages: 10 articles, 1 without an article, 1 failed`; jobs without an outcome are pages not read. */
  close(jobs: readonly Job[]): void;
}

/** Makes the report of a run; paths are shown relative to `cwd`. */
export function createReport(messages: Messages, cwd: string): Report {
  const counts: Record<Exit, number> = { [EXIT.ok]: 0, [EXIT.noArticle]: 0, [EXIT.error]: 0, [EXIT.interrupted]: 0 };
  const done = new Set<Job>();
  return {
    add: (outcome) => {
      const { name, job } = outcome;
      done.add(job);
      const exit = exitOf(outcome);
      counts[exit] += 1;
      if ('error' in outcome) return messages.error(outcome.error, name);
      if (exit === EXIT.noArticle) messages.note(`${name}: ${whyNone(outcome.article)}`);
      messages.detail(`${name}: ${describe(outcome, cwd)}`);
    },
    close: (jobs) => {
      const { [EXIT.ok]: articles, [EXIT.noArticle]: without, [EXIT.error]: failed } = counts;
      const left = jobs.length - done.size;
      const pages = articles + without + failed + left;
      const parts = [plural(articles, 'article')];
      if (without > 0) parts.push(`${without} without an article`);
      if (failed > 0) parts.push(`${failed} failed`);
      if (left > 0) parts.push(`${left} not read`);
      messages.note(`${plural(pages, 'page')}: ${parts.join(', ')}`);
    },
  };
}

function whyNone({ status, source }: Article): string {
  const look = source.name === '-' ? 'pith explain -' : `pith explain ${source.name}`;
  if (source.text.trim() === '') return 'is empty; check where it came from';
  if (status === 'blocked') return `is a consent, paywall, captcha or error page; fetch it again, or see '${look}'`;
  return `has no article; '${look}' shows why`;
}

function describe({ article, job }: Cleaned, cwd: string): string {
  const { status, words, confidence, source, engine } = article;
  const { name, from } = source.encoding;
  const facts = [
    status,
    plural(words, 'word'),
    `confidence ${confidence.toFixed(2)}`,
    source.kind,
    `${name} (${from})`,
  ];
  if (article.blocks.some(({ reason }) => reason === 'model/clean')) facts.push('not a scraped page, kept whole');
  const place = job.target === null ? '' : ` → ${shortPath(job.target, cwd)}`;
  return `${facts.join(', ')}, ${engine}${place}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A path as seen from the working directory, unless that leads out of it. */
export function shortPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || short.startsWith('..') ? path : short;
}
