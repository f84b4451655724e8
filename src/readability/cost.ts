/** A character of text costs one step per this many ancestors: Readability reads it once for each ancestor. */
const CHARS_PER_STEP = 50;
/**
 * The children of one element cost one step per this many pairs of them: the list of children is rebuilt when it
 * changes.
 */
const PAIRS_PER_STEP = 10;

/**
 * Steps that Readability needs for a DOM, each of up to 5 µs: the depths of all elements, the text at every depth and
 * the siblings, because its time was measured to rise with them.
 */
export function costOf(root: Node): number {
  let steps = 0;
  const children: number[] = [0];
  let node: Node | null = root;
  while (node !== null) {
    const depth = children.length - 1;
    if (node.nodeType === 1) steps += depth;
    else steps += ((node.nodeValue?.length ?? 0) * depth) / CHARS_PER_STEP;
    children[depth] = (children[depth] as number) + 1;
    let next: Node | null = node.firstChild;
    if (next !== null) children.push(0);
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling;
      if (next !== null) break;
      node = node.parentNode;
      steps += (children.pop() as number) ** 2 / PAIRS_PER_STEP;
    }
    node = next;
  }
  return steps;
}
