import type { LinearModel } from './linear.ts';

/** The two passes of a kind of page. */
interface Model {
  readonly first: LinearModel;
  readonly second: LinearModel;
}

const SECOND: LinearModel = {
  bias: -3.2,
  weights: { p: 3, pSmall: 1.6, pWide: 1, pBack1: 0.4, pNext1: 0.8 },
};

const SHARED = {
  words: 0.7,
  ended: 0.8,
  stopWords: 2,
  linkDensity: -3,
  digits: -1.5,
  heading: 0.1,
  proseSmall: 1,
  proseWide: 1,
  inBodyRun: 1.5,
  shortRun: -0.25,
  control: -2,
  copies: -0.15,
  endsInEllipsis: -0.8,
  'vote-teaser': -0.8,
  'vote-promo': -0.8,
  'vote-nav': -0.8,
  'vote-legal': -0.8,
  'vote-share': -0.8,
  'vote-form': -0.6,
  'vote-ticker': -0.8,
  'vote-comment': -0.6,
  votesSmall: -0.8,
} as const;

export { HTML_MODEL } from './weights/html.ts';

export const TEXT_MODEL: Model = {
  first: { bias: -4.5, weights: { ...SHARED, blankBefore: 0.1, indentShare: 0.3 } },
  second: SECOND,
};
