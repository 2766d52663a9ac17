import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const browserTests = 'test/browser/**/*.test.ts';
/** Tests that need a document; every other unit test runs without one. */
const documentTests = 'test/{article,appeals,gate,marks,options,page,view}/**/*.test.{ts,tsx}';

/** One run of the browser tests in one browser, over the extension built for it. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: {
    name,
    environment: 'node',
    include: [browserTests],
    provide: { browserName: name },
    fileParallelism: false,
    // Browsers stumble; `npm test` tells of each test that took two tries, for a fault may be behind it.
    retry: 1,
  },
});

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['test/setup.ts'],
    // No test is about time: on a busy machine it may take as long as it takes, and what never comes is waited for.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [browserTests, documentTests],
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: [documentTests] },
      },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
