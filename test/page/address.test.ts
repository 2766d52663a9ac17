import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOf } from '../../src/page/address.ts';

const at = (url: string) => {
  vi.spyOn(Document.prototype, 'URL', 'get').mockReturnValue(url);
  return addressOf(document);
};

afterEach(() => vi.restoreAllMocks());

describe('where a page is found again', () => {
  it('is its address, with what it was asked for', () => {
    expect(at('https://news.example/story?id=7')).toBe('https://news.example/story?id=7');
  });

  it('is no place in the page', () => {
    expect(at('https://news.example/story#comments')).toBe('https://news.example/story');
  });

  it('has no name and no password', () => {
    expect(at('https://reader:secret@news.example/story')).toBe('https://news.example/story');
  });

  it('is nobody’s memory: a very long one goes without its query, or is the site alone', () => {
    expect(at(`https://news.example/story?${'a'.repeat(3_000)}`)).toBe(
      'https://news.example/story',
    );
    expect(at(`https://news.example/${'a'.repeat(3_000)}`)).toBe('https://news.example');
  });
});
