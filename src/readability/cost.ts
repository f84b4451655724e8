/** A character of text costs a step for every so many elements around it: the reader reads it at each of them. */
const CHARS_PER_STEP = 50;
/** Children of one element cost a step for each so many pairs of them: a list of children is rebuilt as it changes. */
const PAIRS_PER_STEP = 10;

/**
 * Steps that Readability needs for a DOM, each of up to 5 µs: the depths of all elements, the text at every depth and
 * the siblings, because its time was seen to rise with them.
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
