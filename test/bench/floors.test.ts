import { describe, expect, it } from 'vitest';
import { findSunk, raiseFloors } from '../../bench/accuracy/floors.ts';

const FLOORS = { 'html/fast/default/a': 0.8, 'html/fast/default/b': 0.9 };

describe('floors', () => {
  it('finds the figures that fell below their floors, and no others', () => {
    const figures = { 'html/fast/default/a': 0.7999, 'html/fast/default/b': 0.9, 'html/fast/default/new': 0.1 };
    expect(findSunk(FLOORS, figures)).toEqual([{ key: 'html/fast/default/a', floor: 0.8, figure: 0.7999 }]);
  });

  it('passes floors that the run did not measure', () => {
    expect(findSunk(FLOORS, {})).toEqual([]);
  });

  it('rises to the figures, cut to four decimals, so that the same run passes', () => {
    const figures = { 'html/fast/default/a': 0.81239, 'html/fast/default/0': 0.5 };
    const raised = raiseFloors(FLOORS, figures);
    expect(raised).toEqual({ 'html/fast/default/0': 0.5, 'html/fast/default/a': 0.8123, 'html/fast/default/b': 0.9 });
    expect(Object.keys(raised)).toEqual(Object.keys(raised).sort());
    expect(findSunk(raised, figures)).toEqual([]);
  });

  it('never lowers a floor that was set finer than it cuts', () => {
    expect(raiseFloors({ k: 0.80005 }, { k: 0.80007 })).toEqual({ k: 0.80005 });
  });

  it('refuses to lower a floor, names it, and says how it is done on purpose', () => {
    const lower = (): unknown => raiseFloors(FLOORS, { 'html/fast/default/a': 0.9, 'html/fast/default/b': 0.8 });
    expect(lower).toThrow('html/fast/default/b: 0.8000 is below its floor 0.9000');
    expect(lower).toThrow('edit bench/accuracy/floors.json by hand');
    expect(lower).not.toThrow('html/fast/default/a');
  });
});
