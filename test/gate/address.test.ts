import { describe, expect, it } from 'vitest';
import { addressShape } from '../../src/gate/address.ts';

describe('the shape of an address', () => {
  it.each([
    'https://news.example/',
    'https://news.example/index.html',
    'https://news.example/en/home',
  ])('is that of a home page: %s', (address) => {
    expect(addressShape(address)).toBe('home');
  });

  it.each([
    'https://news.example/tag/harbour',
    'https://news.example/search?q=ferry+terminal',
    'https://news.example/world/latest',
    'https://news.example/author/jo-lind',
  ])('is that of a list: %s', (address) => {
    expect(addressShape(address)).toBe('listing');
  });

  it.each([
    'https://news.example/terms-of-use',
    'https://news.example/legal/our-terms-and-what-they-mean',
    'https://news.example/subscribe',
    'https://news.example/forum/what-became-of-the-old-ferry',
    'https://boats.example/products/the-old-ferry-in-wood',
    'https://docs.boats.example/how-to-moor-an-old-ferry',
  ])('is that of a page of service: %s', (address) => {
    expect(addressShape(address)).toBe('service');
  });

  it.each([
    'https://news.example/2024/05/16/ferry',
    'https://news.example/harbour/old-ferry-terminal-to-close',
    'https://news.example/harbour/ferry-48291234.html',
    'https://news.example/2024/0516/story3.html',
  ])('is that of an article: %s', (address) => {
    expect(addressShape(address)).toBe('article');
  });

  it.each(['https://news.example/politics', 'about:blank', 'file:///a/b.html', 'no address'])(
    'says nothing either way: %s',
    (address) => {
      expect(addressShape(address)).toBe('none');
    },
  );
});
