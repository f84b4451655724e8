/** Tags that end `svg` or `math` when they stand inside (HTML standard, §13.2.6.5). */
export const BREAKOUT: ReadonlySet<string> = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);
/** Elements of `svg` and `math` whose children are HTML again. */
export const INTEGRATION: ReadonlySet<string> = new Set('mi mo mn ms mtext foreignobject desc title'.split(' '));
/** Parts of a formula that a reader never sees. */
export const ANNOTATIONS: ReadonlySet<string> = new Set(['annotation', 'annotation-xml']);
