// A @web/test-runner reporter that writes the counts as JSON, for scripts/test.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

export const countBrowserTests = (file) => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const withoutTests = [];
    for (const { testFile, testResults, passed, errors } of sessions) {
      const tests = testsIn(testResults);
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      counts.skipped += tests.filter((test) => test.skipped).length;
      counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
      // A file can fail without a failing test: it did not load, or a hook threw.
      const brokeOtherwise = failed === 0 && (!passed || errors.length > 0);
      counts.failed += brokeOtherwise ? 1 : failed;
      if (tests.length === 0 && !brokeOtherwise) withoutTests.push(testFile);
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...counts, withoutTests }));
  },
});
