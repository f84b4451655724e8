/** Elements of `svg` and `math` whose children are HTML again. */
export const INTEGRATION: ReadonlySet<string> = new Set('mi mo mn ms mtext foreignobject desc title'.split(' '));
/** Parts of a formula that a reader never sees. */
export const ANNOTATIONS: ReadonlySet<string> = new Set(['annotation', 'annotation-xml']);
