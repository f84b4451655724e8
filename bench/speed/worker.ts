import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Parser, Tokenizer } from 'htmlparser2';
import { sourceFromString } from '../../src/input/source.ts';
import type { Article } from '../../src/types.ts';
import { readText } from './pages.ts';
import type { Times } from './rounds.ts';

/** The first message to a process; every later message is a round. */
export interface Setup {
  readonly work: 'parse' | 'tokenize' | 'extract' | 'stages';
  /** The built checkout of `extract`. */
  readonly dir: string;
  readonly paths: readonly string[];
}

type Run = (texts: readonly string[]) => Times;

const WORK: Readonly<Record<Setup['work'], (dir: string) => Run | Promise<Run>>> = {
  parse: () => timed(parse),
  tokenize: () => timed(tokenize),
  extract: extractor,
  stages,
};

let run: Run | null = null;
let texts: readonly string[] = [];

process.on('message', async (setup: Setup | 'run') => {
  if (setup !== 'run') {
    run = await WORK[setup.work](setup.dir);
    texts = setup.paths.map(readText);
  }
  process.send!(setup === 'run' ? run!(texts) : null);
});

function timed(work: (text: string) => void): Run {
  return (pages) => {
    const start = process.cpuUsage();
    for (const text of pages) work(text);
    return { total: since(start) };
  };
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function ignore(): void {}

/** The unit of all ratios: htmlparser2 with handlers that do nothing. */
function parse(text: string): void {
  new Parser({ onopentag: ignore, ontext: ignore, onclosetag: ignore, oncomment: ignore }).end(text);
}

function tokenize(text: string): void {
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}

/** The work of `pith FILE` on a decoded page: the article and its text. */
async function extractor(dir: string): Promise<Run> {
  const { extract, render } = (await import(pathToFileURL(join(dir, 'dist/index.js')).href)) as {
    extract: (page: string) => Article;
    render: (article: Article, format: string) => string;
  };
  return timed((text) => void render(extract(text), 'text'));
}

/** The stages of the pipeline in the current source. */
async function stages(): Promise<Run> {
  const { runStages } = await import('./stages.ts');
  return (pages) => {
    const sources = pages.map((text) => sourceFromString(text));
    const times: Record<string, number> = {};
    const begin = process.cpuUsage();
    runStages(sources, (stage, work) => {
      const start = process.cpuUsage();
      const result = work();
      times[stage] = since(start);
      return result;
    });
    return { ...times, total: since(begin) };
  };
}
