import { describe, expect, it } from 'vitest';
import {
  browserCandidates,
  firstThatAnswers,
  mainVersionIn,
  readBrowserName,
} from '../../tools/browser/find.ts';
import { packagesFor, wronglyNamed } from '../../tools/browser/install.ts';

describe('where a browser may be', () => {
  it('is asked of the path, command by command', () => {
    const candidates = browserCandidates('firefox', { PATH: '/usr/bin:/opt/bin' }, 'linux');
    expect(candidates).toEqual([
      '/usr/bin/firefox-esr',
      '/opt/bin/firefox-esr',
      '/usr/bin/firefox',
      '/opt/bin/firefox',
    ]);
  });

  it('is what the environment names and nothing else', () => {
    const environment = { PATH: '/usr/bin', CHROMIUM: '/my/chromium' };
    expect(browserCandidates('chromium', environment, 'linux')).toEqual(['/my/chromium']);
  });

  it('is named for Chromium by CHROME_PATH too, after CHROMIUM', () => {
    const environment = { CHROME_PATH: '/my/chrome', CHROMIUM: '/my/chromium' };
    expect(browserCandidates('chromium', environment, 'linux')).toEqual([
      '/my/chromium',
      '/my/chrome',
    ]);
  });

  it('takes an empty variable for none', () => {
    const environment = { PATH: '/usr/bin', FIREFOX: '' };
    expect(browserCandidates('firefox', environment, 'linux')).toContain('/usr/bin/firefox');
  });

  it('is among the applications of a Mac, its owner’s own included', () => {
    const candidates = browserCandidates('firefox', { HOME: '/Users/ada' }, 'darwin');
    expect(candidates).toEqual([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox',
    ]);
  });

  it('is among the programs of Windows', () => {
    const candidates = browserCandidates('chromium', { PROGRAMFILES: 'C:\\Programs' }, 'win32');
    expect(candidates).toContain('C:\\Programs\\Google\\Chrome\\Application\\chrome.exe');
  });

  it('is nowhere in an empty environment', () => {
    expect(browserCandidates('chromium', {}, 'linux')).toEqual([]);
  });
});

describe('the browser that is taken', () => {
  it('is the first that answers', async () => {
    const answering = async (file: string) => file !== '/stub';
    expect(await firstThatAnswers(['/stub', '/real', '/other'], answering)).toBe('/real');
  });

  it.each([
    ['Mozilla Firefox 153.8.0esr', 153],
    ['Chromium 156.0.8078.108 built on Debian', 156],
    ['Install it with: snap install chromium', 0],
  ])('says of itself how new it is: %s', (answer, version) => {
    expect(mainVersionIn(answer)).toBe(version);
  });

  it('is none where none answers', async () => {
    expect(await firstThatAnswers(['/stub'], async () => false)).toBeNull();
  });
});

describe('a browser that is missing', () => {
  it('is another package of Debian’s than of Ubuntu’s', () => {
    const named = (id: string) => packagesFor(`NAME=Linux\nID=${id}\nVERSION_ID=24\n`).firefox;
    expect(['debian', 'ubuntu', '"ubuntu"'].map(named)).toEqual([
      'firefox-esr',
      'firefox',
      'firefox',
    ]);
  });

  it('is not looked for elsewhere where somebody has named it', () => {
    expect(wronglyNamed('chromium', { CHROMIUM: '/my/chromium' })).toBe(
      '/my/chromium, named in the environment for chromium, is no browser that runs, or is older than 128: name another file, or none',
    );
    expect(wronglyNamed('firefox', { CHROMIUM: '/my/chromium' })).toBeNull();
  });
});

describe('a browser’s name', () => {
  it('is taken as typed', () => {
    expect(readBrowserName('firefox')).toBe('firefox');
  });

  it('of no browser we build for is refused with those we do', () => {
    expect(() => readBrowserName('netscape')).toThrow('--browser netscape: chromium or firefox');
  });
});
