import { detectKind } from '../../src/input/kind.ts';
import { KINDS, type Kind } from '../../src/types.ts';
import { NO_CORPUS, SPLITS } from '../accuracy/corpus.ts';
import { formatRows } from '../accuracy/table.ts';
import { groupBy, percent } from './figures.ts';
import { parseOptions, readSets } from './options.ts';
import { decodeFile } from './reading.ts';

/** The dumper that writes markdown. */
const MARKDOWN_DUMPER = 'html2text';

/** The true kind of a file and the detected one. */
interface Guess {
  readonly set: string;
  readonly is: Kind;
  readonly found: Kind;
}

main();

/**
 * Prints how often files are detected as HTML, text and markdown, and how often HTML is distinguished from the rest.
 */
function main(): void {
  const options = parseOptions('kinds', 'What the files of the corpora are taken for.');
  const guesses = SPLITS.flatMap((split) =>
    (readSets(options, split) ?? []).flatMap(({ name, golds, pathOf }) =>
      golds.map((gold): Guess => {
        const is = split === 'html' ? 'html' : gold.type === MARKDOWN_DUMPER ? 'markdown' : 'text';
        return { set: name, is, found: detectKind(decodeFile(pathOf(gold))) };
      }),
    ),
  );
  if (guesses.length === 0) {
    console.log(NO_CORPUS);
    return;
  }
  const all = guesses.map((guess) => ({ ...guess, set: 'all' }));
  const groups = [...groupBy([...guesses, ...all], ({ set, is }) => `${set} ${is}`).values()];
  console.log(formatRows([['is', 'set', 'files', ...KINDS, 'right %', 'HTML or not %'], ...groups.map(sumUp)], 2));
  console.log(`\nHTML told from the rest: ${percent(shareOf(guesses, isToldApart))} % of ${guesses.length} files`);
}

function sumUp(guesses: readonly Guess[]): string[] {
  const { is, set } = guesses[0]!;
  const counts = KINDS.map((kind) => String(guesses.filter(({ found }) => found === kind).length));
  const right = shareOf(guesses, ({ found }) => found === is);
  return [is, set, String(guesses.length), ...counts, percent(right), percent(shareOf(guesses, isToldApart))];
}

function isToldApart({ is, found }: Guess): boolean {
  return (is === 'html') === (found === 'html');
}

function shareOf(guesses: readonly Guess[], holds: (guess: Guess) => boolean): number {
  return guesses.filter(holds).length / guesses.length;
}
