import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { launchOptions } from './scripts/browser.mjs';
import { countBrowserTests } from './scripts/count-browser-tests.mjs';

/**
 * The launcher's own emulateMedia ignores forced-colors and prefers-contrast. In a test:
 * `await executeServerCommand('emulate-features', [{ name: 'forced-colors', value: 'active' }])`.
 * Each call replaces all features set before, and they last until the file ends: reset with `[]`.
 */
const emulateFeatures = {
  name: 'emulate-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return;
    const page = session.browser.getPage(session.id);
    // Kept open: what a devtools session emulates ends with it, and two of them would mix.
    if (!devtoolsOf.has(page)) devtoolsOf.set(page, await page.createCDPSession());
    await devtoolsOf.get(page).send('Emulation.setEmulatedMedia', { features: payload });
    return true;
  },
};
const devtoolsOf = new WeakMap();

const counts = process.env.TEST_COUNTS;

export default {
  files: 'tests/elements/**/*.test.ts',
  rootDir: import.meta.dirname,
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    emulateFeatures,
    a11ySnapshotPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${import.meta.dirname}/tsconfig.json` }),
  ],
  browsers: [chromeLauncher({ concurrency: 1, launchOptions: await launchOptions() })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), ...(counts ? [countBrowserTests(counts)] : [])],
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  testFramework: { config: { timeout: 10_000 } },
  coverageConfig: { include: ['src/**/*.ts'] },
};
