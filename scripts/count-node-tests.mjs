// A node:test reporter that ends with the counts as JSON, for scripts/test.mjs.
import { resolve } from 'node:path';

export default async function* countNodeTests(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const withoutTests = [];
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue; // a describe is a heading, not a test
    // Node reports a file that holds no test as one passing test named after it.
    if (type === 'test:pass' && data.file && resolve(data.name) === resolve(data.file)) withoutTests.push(data.file);
    else if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:pass') counts.passed += 1;
    else counts.failed += 1;
  }
  yield JSON.stringify({ ...counts, withoutTests });
}
