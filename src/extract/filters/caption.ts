import type { Block } from '../../types.ts';
import { anyOf, pattern, wholeWord } from '../words/pattern.ts';
import { hasPictureBeside } from './ask/boxes.ts';
import type { FilterPage } from './ask/filter-page.ts';
import { isNear } from './ask/where.ts';
import { startRule } from './common.ts';
import type { Filter, Needs } from './filter.ts';

/** Captions are a few sentences at most. */
const MAX_CAPTION_WORDS = 45;
// "(AP Photo/Olin Prior)", "(Reuters)", "Getty Images", "/ AFP"
const AGENCY = pattern(() => String.raw`(?:\(${wholeWord('agencies')}[^)]{0,60}\)|${wholeWord('creditEnds')})\s?\W?$`);
// "Photo: Olin Prior", "The quay at dawn. Photo by Olin Prior", "(Foto: dpa)"
const CREDIT = pattern(() => {
  const sign = String.raw`(?:\.|\s?[:：]|\s${wholeWord('creditBy')})`;
  return String.raw`(?:^|[\s(\/|])${anyOf('creditWords')}${sign}\s?[^.!?]{2,50}\)?\.?$`;
});

const NAMED: Needs = { most: MAX_CAPTION_WORDS, traits: ['no-heading'], near: ['caption'] };

/** Captions and credits of pictures. */
export const CAPTION: Filter = {
  name: 'caption',
  role: 'caption',
  rules: [
    {
      id: 'element',
      strength: 'strong',
      why: 'the markup calls it a caption',
      example: '<figure><img src="a.jpg"><figcaption>The quay at dawn.</figcaption></figure>',
      counter: '<p>The quay at dawn.</p>',
      needs: { traits: ['caption'] },
    },
    startRule({
      example: 'Photo: Olin Prior',
      counter: 'Photo shops have closed in all the towns along the coast.',
    }),
    {
      id: 'credit',
      strength: 'strong',
      why: 'it ends in a picture’s credit',
      example: 'The quay at dawn. Photo: Olin Prior',
      counter: 'He took the photo: nobody else had a camera, and it was already dark when they came.',
      needs: { most: MAX_CAPTION_WORDS, signal: 'agency' },
      test: ({ text }) => CREDIT.test(text) || AGENCY.test(text),
    },
    {
      id: 'picture-name',
      strength: 'strong',
      why: 'it is beside a picture, in a box named for captions',
      example: '<div class="wp-caption"><img src="a.jpg"><p>The quay at dawn.</p></div>',
      counter: '<div class="legend"><p>Boatyard: Saltmarsh</p></div><p>Built in 1911.</p>',
      needs: NAMED,
      test: (block, page) => isNamed(block, page) && hasPictureBeside(page, block),
    },
    {
      id: 'name',
      strength: 'weak',
      why: 'it is in a box named for captions',
      example: '<div class="wp-caption"><p>The quay at dawn.</p></div>',
      counter: '<div class="story"><p>The quay at dawn.</p></div>',
      needs: NAMED,
      test: isNamed,
    },
  ],
};

function isNamed(block: Block, page: FilterPage): boolean {
  return isNear(page, block, ['caption', 2]);
}
