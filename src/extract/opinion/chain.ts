/** A block found in a text: the words `start` to `end` of the text, and the number of its shingles in them. */
export interface Placement {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly hits: number;
}

/** A placement as the end of the best chain that leads to it. */
interface Link {
  readonly placement: Placement;
  readonly before: Link | undefined;
  readonly hits: number;
}

/**
 * The heaviest choice of placements whose blocks and places both ascend without overlap, one per block. Placements must
 * be ordered by block; `length` is the number of words of the text. If several blocks fit the same place, the one
 * nearest to its neighbours in the chain is chosen.
 */
export function bestChain(placements: readonly Placement[], length: number): Placement[] {
  const best = new BestByEnd(length);
  for (let i = 0; i < placements.length; ) {
    const { block } = placements[i] as Placement;
    const links: Link[] = [];
    for (; placements[i]?.block === block; i++) {
      const placement = placements[i] as Placement;
      const before = best.upTo(placement.start);
      links.push({ placement, before, hits: placement.hits + (before?.hits ?? 0) });
    }
    for (const link of links) best.add(link);
  }
  const chain: Placement[] = [];
  for (let link = best.upTo(length); link !== undefined; link = link.before) chain.push(link.placement);
  return preferNear(chain.reverse(), placements);
}

/** A Fenwick tree of the heaviest link by the end of its placement. */
class BestByEnd {
  readonly #links: (Link | undefined)[];

  constructor(length: number) {
    this.#links = new Array(length + 1);
  }

  add(link: Link): void {
    for (let i = link.placement.end; i < this.#links.length; i += i & -i) {
      const present = this.#links[i];
      if (present === undefined || present.hits < link.hits) this.#links[i] = link;
    }
  }

  upTo(end: number): Link | undefined {
    let best: Link | undefined;
    for (let i = end; i > 0; i -= i & -i) {
      const link = this.#links[i];
      if (link !== undefined && (best === undefined || link.hits > best.hits)) best = link;
    }
    return best;
  }
}

/** Replaces a block by one with the same text between the same neighbours if that one is nearer to them. */
function preferNear(chain: readonly Placement[], placements: readonly Placement[]): Placement[] {
  const rivals = new Map<string, Placement[]>();
  for (const placement of placements) {
    const list = rivals.get(keyOf(placement));
    if (list === undefined) rivals.set(keyOf(placement), [placement]);
    else list.push(placement);
  }
  const near: Placement[] = [];
  for (const [i, placement] of chain.entries()) {
    const low = near[i - 1]?.block ?? Number.NEGATIVE_INFINITY;
    const high = chain[i + 1]?.block ?? Number.POSITIVE_INFINITY;
    let best = placement;
    for (const rival of rivals.get(keyOf(placement)) ?? []) {
      if (rival.block <= low || rival.block >= high) continue;
      if (distance(rival.block, low, high) < distance(best.block, low, high)) best = rival;
    }
    near.push(best);
  }
  return near;
}

/** Blocks in the same place with the same number of shingles have the same text. */
function keyOf({ start, end, hits }: Placement): string {
  return `${start} ${end} ${hits}`;
}

function distance(block: number, low: number, high: number): number {
  return Math.min(block - low, high - block);
}
