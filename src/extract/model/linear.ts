import type { Matrix } from '../../types.ts';

/** A linear scorer: log-odds of being article, a bias and a weight a feature; features not named do not count. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The logistic function: log-odds → probability. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The probability of every row of a matrix under a linear model. Throws when the model names a feature it lacks. */
export function scoreRows({ names, values }: Matrix, { bias, weights }: LinearModel): Float64Array {
  const columns = Object.entries(weights).map(([name, weight]) => ({ column: columnOf(names, name), weight }));
  const rows = names.length === 0 ? 0 : values.length / names.length;
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = bias;
    for (const { column, weight } of columns) sum += weight * (values[row * names.length + column] as number);
    scores[row] = sigmoid(sum);
  }
  return scores;
}

function columnOf(names: readonly string[], name: string): number {
  const column = names.indexOf(name);
  if (column < 0) throw new Error(`the model weighs a feature that does not exist: ${name}`);
  return column;
}
