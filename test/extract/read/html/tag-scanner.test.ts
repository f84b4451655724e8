import fc from 'fast-check';
import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { describe, expect, it } from 'vitest';
import { Attribute } from '../../../../src/extract/read/html/attributes.ts';
import { attributesAt } from '../../../../src/extract/read/html/start-tag.ts';
import { scanTags } from '../../../../src/extract/read/html/tag-scanner.ts';

/** A tag as `<name a="b">` or `</name>`, a text after a `=`. */
type Tokens = string[];

/** What the scanner reports of a page. */
function scan(source: string): Tokens {
  const tokens: Tokens = [];
  scanTags(source, {
    isForeign: () => false,
    startTag: ({ name }, { start }, selfClosing) =>
      tokens.push(writeTag(name, [...attributesAt(source, start)], selfClosing)),
    endTag: ({ name }) => tokens.push(`</${name}>`),
    text: (from, to) => addText(tokens, source.slice(from, to)),
  });
  return tokens;
}

/** Elements whose text parse5 reads in a state of its own. */
const MODES: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  iframe: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  xmp: TokenizerMode.RAWTEXT,
};

/** What parse5's tokenizer, which follows the standard to the letter, makes of the page. */
function scanByStandard(source: string): Tokens {
  const tokens: Tokens = [];
  const addChars = ({ chars }: Token.CharacterToken) => addText(tokens, chars);
  const handler: TokenHandler = {
    onComment: () => {},
    onDoctype: () => {},
    onEof: () => {},
    onCharacter: addChars,
    onNullCharacter: addChars,
    onWhitespaceCharacter: addChars,
    onEndTag: ({ tagName }) => tokens.push(`</${tagName}>`),
    onStartTag: ({ tagName, attrs, selfClosing }) => {
      tokens.push(
        writeTag(
          tagName,
          attrs.map(({ name, value }) => [name, value]),
          selfClosing,
        ),
      );
      if (MODES[tagName] !== undefined) tokenizer.state = MODES[tagName];
    },
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler);
  tokenizer.write(source, true);
  return tokens;
}

function writeTag(name: string, attributes: readonly (readonly string[])[], selfClosing: boolean): string {
  const written = attributes.map(([key, value]) => ` ${key}=${JSON.stringify(value)}`).join('');
  return `<${name}${written}${selfClosing ? '/' : ''}>`;
}

function addText(tokens: Tokens, text: string): void {
  const last = tokens.at(-1);
  if (last?.startsWith('=')) tokens[tokens.length - 1] = last + text;
  else tokens.push(`=${text}`);
}

/** Parts of markup, whole and torn. */
const PIECES = (
  '< > </ /> <! <!- <!-- --> --!> -- - ! ? <? = " \' / a b P x1 <p> </p> <br/> <a <a/ <b\n </b <b/>text </p\t> </ p> <1 ' +
  '<script> </script> </script <SCRIPT  <!--<script <title> </title> <textarea> </textarea/ <style> </style> <xmp> </xmp ' +
  '<iframe> </iframe> <noscript> </noscript> <![CDATA[ ]]> <!doctype <!DOCTYPE class= class="a" ID=\'b\' href=x/ =y'
)
  .split(' ')
  .concat([' ', '\n', ' word ', ' hidden ']);
const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));

describe('tags and texts', () => {
  it.each([
    ['a < b <3 c<', ['=a < b <3 c<']],
    ['<P>x</P\n><Br/>y</', ['<p>', '=x', '</p>', '<br/>', '=y</']],
    ['a<p', ['=a']],
    ['a<p class="', ['=a']],
    ['a</h', ['=a']],
    ['a</h x', ['=a']],
    ['a</>b</ c>d</1>e', ['=abde']],
    ['a</b x=">">c', ['=a', '</b>', '=c']],
    ['<a b=c/>d', ['<a b="c/">', '=d']],
    ['<a / b>c', ['<a b="">', '=c']],
    ['a<!-->b<!--->c<!-- -- > - --!>d<!-- e', ['=abcd']],
    ['a<!>b<?c?>d<!doctype ">">e<![CDATA[f>g]]>h', ['=abd">eg]]>h']],
    ['<title>a<b>&amp;</titles></TITLE >c', ['<title>', '=a<b>&amp;</titles>', '</title>', '=c']],
    ['<style/>a<b></style', ['<style/>', '=a<b></style']],
    ['<plaintext>a</plaintext>', ['<plaintext>', '=a</plaintext>']],
    ['<script>a<!--b</script>c', ['<script>', '=a<!--b', '</script>', '=c']],
    ['<script><!--<script>a</script>b-->c</script>d', ['<script>', '=<!--<script>a</script>b-->c', '</script>', '=d']],
    ['<script><!--<script>a--></script>b', ['<script>', '=<!--<script>a-->', '</script>', '=b']],
    ['<script><!--><script></script>a', ['<script>', '=<!--><script>', '</script>', '=a']],
  ])('%s', (source, expected) => {
    expect(scan(source)).toEqual(expected);
    expect(scanByStandard(source).map((token) => token.replaceAll('&', '&amp;'))).toEqual(expected);
  });

  it('are those of the standard, whatever is torn', () => {
    fc.assert(
      fc.property(markup, (source) => {
        expect(scan(source)).toEqual(scanByStandard(source));
      }),
      { numRuns: 3000 },
    );
  });

  it('have extents in order that hold them', () => {
    fc.assert(
      fc.property(markup, (source) => {
        let last = 0;
        scanTags(source, {
          isForeign: () => false,
          startTag: ({ name }, { start, end }) => {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(source.slice(start, start + 1 + name.length).toLowerCase()).toBe(`<${name}`);
            expect(source.charAt(end - 1)).toBe('>');
            last = end;
          },
          endTag: () => {},
          text: (from, to) => {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(source.length);
            last = to;
          },
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('attributes that are kept', () => {
  it.each([
    '<p>',
    '<p class>',
    '<p class=>',
    '<p CLASS = a id="b" Role=\'c\'/>',
    '<p class="a&amp;b" class="no">',
    '<p data-component=x aria-hidden="true"aria-level=2>',
    '<p classes=a clas=b href=c>',
    '<meta http-equiv="a" content="&quot;">',
  ])('%s', (source) => {
    const kept: [string, string | undefined][] = [];
    const all = attributesAt(source, 0);
    scanTags(source, {
      isForeign: () => false,
      startTag: (_, attributes) => {
        for (const [name, attribute] of Object.entries(Attribute)) kept.push([name, attributes.get(attribute)]);
      },
      endTag: () => {},
      text: () => {},
    });
    const written: Readonly<Record<string, string>> = {
      component: 'data-component',
      ariaHidden: 'aria-hidden',
      ariaLevel: 'aria-level',
      httpEquiv: 'http-equiv',
    };
    expect(kept).toEqual(Object.keys(Attribute).map((name) => [name, all.get(written[name] ?? name)]));
  });
});

/** Markup that would be read again and again if what ends it were looked for anew each time. */
const FLOOD_LENGTH = 1 << 20;

it.each([
  '<',
  '</',
  '<!',
  '<!--',
  '<!----!>',
  '<!---->',
  '<a "',
  '<a b="',
  "<a b='",
  '<a b="">',
  '</a',
  '<script>',
  '<script></script>',
  '<script><!--</script>',
  '<script><!--<script></script>',
  '<script><!-- -->',
  '<title></titl',
  '<style>',
])('a flood of %s ends', (piece) => {
  expect(() => scan(piece.repeat(FLOOD_LENGTH / piece.length))).not.toThrow();
});
