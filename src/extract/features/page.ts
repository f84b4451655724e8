import type { FeatureTable } from './family.ts';
import { share } from './family.ts';
import type { View } from './view.ts';
import { at } from './view.ts';

/** Features of the page as a whole, the same for each of its blocks. */
export interface PageView extends View {
  readonly linkShare: number;
  readonly articleType: number;
}

export const PAGE = {
  pageWords: (view) => Math.log1p(at(view.wordsBefore, view.size)),
  pageBlocks: (view) => Math.log1p(view.size),
  pageProse: (view) => share(at(view.proseBefore, view.size), at(view.wordsBefore, view.size)),
  pageLinks: (view) => view.linkShare,
  pageArticle: (view) => view.articleType,
} as const satisfies FeatureTable<PageView>;

/** Works out the page's share of link words and what it says of its type. */
export function createPageView(view: View): PageView {
  let linked = 0;
  for (let i = 0; i < view.size; i++) linked += at(view.linkDensity, i) * at(view.words, i);
  const type = view.page.meta.type?.toLowerCase() ?? '';
  return {
    ...view,
    linkShare: share(linked, at(view.wordsBefore, view.size)),
    articleType: type.includes('article') || type.includes('posting') ? 2 : type === '' ? 1 : 0,
  };
}
