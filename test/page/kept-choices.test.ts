import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  type FoldChoice,
  type FoldState,
  foldAppeals,
  pointOut,
  showNotice,
  watchAppeals,
} from '../../src/appeals/index.ts';
import { loadSettings } from '../../src/settings.ts';
import { anAppeal } from './doubles.ts';
import { ask, description, findFirst, lastOf, page, startRead } from './started-page.ts';

vi.mock('../../src/article/index.ts');
vi.mock('../../src/gate/index.ts', { spy: true });
vi.mock('../../src/appeals/index.ts');
vi.mock('../../src/marks/index.ts');

beforeEach(page.prepare);
afterEach(page.clear);

const words = () => vi.mocked(showNotice).mock.lastCall?.[1];
const fold = () => lastOf(vi.mocked(foldAppeals))?.[0];
const callbacks = () => vi.mocked(foldAppeals).mock.calls.at(-1)?.[0][0]?.callbacks;
const full = () =>
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));

/** What the background answers where the reader says something about a block. */
function answerChoices(answer: () => unknown) {
  vi.mocked(browser.runtime.sendMessage).mockImplementation(async (request) =>
    ['chooseBlock', 'unchooseBlock', 'dropRule'].includes(Reflect.get(Object(request), 'type'))
      ? answer()
      : page.analysed,
  );
}

/** The line does as the reader presses: it says so first, and calls back. */
function choose(choice: FoldChoice) {
  fold()?.show(choice);
  callbacks()?.onChoose(choice);
}
function takeBack(choice: FoldChoice) {
  fold()?.show('folded');
  callbacks()?.onTakeBack(choice);
}
const becomes = (state: FoldState) => expect.poll(() => fold()?.state()).toBe(state);

async function startFolded(appeal = anAppeal()) {
  findFirst(appeal);
  vi.mocked(pointOut).mockResolvedValue({
    sketch: { depths: [], names: [], words: [], targets: [] },
    node: 0,
  });
  await startRead();
}

describe('a choice on a line', () => {
  test.each([
    ['the storage is full', () => 'notKept', /could not be kept/],
    ['the background makes no rule of the block', () => 'isStory', /changed this block/],
    ['the background refuses', () => ({ ok: false, reason: 'refused' }), /could not be kept/],
    ['nobody answers', () => Promise.reject(new Error('no receiving end')), /could not be kept/],
  ])('“Never here” is not claimed where %s', async (_, answer, word) => {
    await startFolded();
    answerChoices(answer);
    choose('never');
    await becomes('folded');
    await expect.poll(words).toMatch(word);
  });

  test('“Never here” is not claimed where the block is not to be found any more', async () => {
    await startFolded();
    vi.mocked(pointOut).mockResolvedValue(null);
    choose('never');
    await becomes('folded');
  });

  test('is claimed where it is kept', async () => {
    await startFolded();
    answerChoices(() => 'kept');
    choose('never');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(fold()?.state()).toBe('never');
    expect(showNotice).not.toHaveBeenCalled();
  });

  test('leaves open what was open before', async () => {
    await startFolded();
    callbacks()?.onOpen();
    answerChoices(() => 'notKept');
    choose('never');
    await becomes('open');
    callbacks()?.onFoldAgain();
  });

  test('“Always show” is not claimed where the storage is full', async () => {
    await startFolded();
    full();
    choose('always');
    await becomes('folded');
    await expect.poll(words).toMatch(/could not be kept/);
    expect((await loadSettings()).appealsShownOn).toEqual([]);
  });

  test('is not said to be taken back where it is kept still', async () => {
    await startFolded();
    answerChoices(() => 'kept');
    choose('never');
    await new Promise((resolve) => setTimeout(resolve, 0));
    answerChoices(() => 'notKept');
    takeBack('never');
    await becomes('never');
    await expect.poll(words).toMatch(/could not be kept/);
  });
});

describe('on the line of a block that the reader had folded', () => {
  /** What the background was asked to do about rules. */
  const wishes = () =>
    vi.mocked(browser.runtime.sendMessage).mock.calls.flatMap(([request]) => {
      const { type, act } = Object(request);
      return /choose|drop/.test(type) ? [act ?? type] : [];
    });
  const startChosen = async () => {
    await startFolded({ ...anAppeal(), why: ['chosen'] });
    answerChoices(() => 'kept');
  };

  test('the rule is dropped, and none is made against it', async () => {
    await startChosen();
    choose('never');
    await expect.poll(wishes).toEqual(['unchooseBlock']);
    expect(fold()?.state()).toBe('never');
  });

  test('to take that back makes the rule again', async () => {
    await startChosen();
    choose('never');
    await expect.poll(wishes).toEqual(['unchooseBlock']);
    takeBack('never');
    await expect.poll(wishes).toEqual(['unchooseBlock', 'fold']);
  });

  test('nothing is claimed that is not so', async () => {
    await startChosen();
    answerChoices(() => 'isStory');
    choose('never');
    await becomes('folded');
    await expect.poll(words).toMatch(/changed this block/);
  });

  test('the popup is told that it is no appeal', async () => {
    await startChosen();
    expect((await description()).folded).toMatchObject([{ chosen: true }]);
  });

  test('a block that is an appeal without the rule as well keeps the line that was just used', async () => {
    await startChosen();
    const [chosen] = vi.mocked(foldAppeals).mock.calls.at(-1)?.[0] ?? [];
    const { onAll } = vi.mocked(watchAppeals).mock.calls.at(-1)?.[1] ?? {};
    if (!chosen || !onAll) throw new Error('Nothing is folded');
    choose('never');
    onAll([{ ...chosen.appeal, why: ['asks'] }]);
    expect(fold()?.undo).not.toHaveBeenCalled();
    expect(fold()?.state()).toBe('never');
  });
});

describe('a choice in the context menu', () => {
  const onBody = () => {
    const event = new MouseEvent('contextmenu', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.body.dispatchEvent(event);
  };

  test.each([
    ['isStory', /may be part of the story/],
    ['notKept', /could not be kept/],
  ])('that comes to %s is met with a word', async (answer, said) => {
    await startFolded();
    onBody();
    answerChoices(() => answer);
    await ask({ type: 'chooseBlock', act: 'fold' });
    expect(words()).toMatch(said);
  });
});
