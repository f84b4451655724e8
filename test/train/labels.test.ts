import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/index.ts';
import type { Block } from '../../src/types.ts';
import { labelBlocks, tokens } from '../../train/labels.ts';

const page = (...texts: string[]): readonly Block[] =>
  inspect(texts.map((text) => `<p>${text}</p>`).join('\n'), { kind: 'html' }).page.blocks;

describe('labels from a gold body', () => {
  const gold =
    'The ferry left at noon with forty people on board.\nWhat now\nNobody was hurt, the harbour office said.';

  it('takes covered blocks, and short ones between them', () => {
    const blocks = page(
      'Home',
      'The ferry left at noon with forty people on board.',
      'What now',
      'Nobody was hurt, the harbour office said.',
      'All rights reserved by the harbour gazette',
      'What now',
    );
    const labels = labelBlocks(blocks, gold);
    expect([...labels.body]).toEqual([0, 1, 1, 1, 0, 0]);
    expect(labels.usable).toBe(true);
  });

  it('does not use a page without its gold', () => {
    expect(labelBlocks(page('Please enable scripts to read this page'), gold).usable).toBe(false);
  });

  it('counts CJK characters as tokens', () => {
    expect(tokens('今天 good 天')).toEqual(['今', '天', 'good', '天']);
  });
});
