import { describe, expect, it } from 'vitest';
import { domainOf, siteOf } from '../../train/sites.ts';

describe('the site of a page', () => {
  it.each([
    ['https://www.tidewatch.example/a', 'tidewatch.example'],
    ['http://news.harbour.co.uk:8080/a?b', 'harbour.co.uk'],
    ['not a url', undefined],
    ['http://localhost/', undefined],
  ])('%s is of %s', (url, domain) => {
    expect(domainOf(url)).toBe(domain);
  });

  it('is its own address, else its canonical one, else where most links lead, else its template', () => {
    const canonical = '<link rel="canonical" href="https://www.tidewatch.example/a">';
    const links =
      '<a href="https://harbour.example/1"><a href="https://harbour.example/2"><a href="https://facebook.com/x">';
    expect(siteOf(canonical, 'https://own.example/a')).toBe('own.example');
    expect(siteOf(canonical + links, undefined)).toBe('tidewatch.example');
    expect(siteOf(links, undefined)).toBe('harbour.example');
    expect(siteOf('<p class="post-12 story">', undefined)).toBe(siteOf('<p class="post-99 story">', undefined));
  });
});
