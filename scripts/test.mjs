// Runs every check in order and ends with one line: `N passed, N failed`.
//   npm test                    everything
//   npm test -- --only pure     one stage, and what it needs built
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const results = join(root, 'node_modules', '.cache', 'tests');
const PURE = ['figures', 'data', 'loading', 'cli', 'marks', 'conventions', 'layouts', 'server'];

const STAGES = {
  build: { run: () => check('build') },
  typecheck: { needs: ['build'], run: () => check('typecheck') },
  lint: { needs: ['build'], run: () => check('lint') },
  size: { needs: ['build'], run: () => check('size') },
  pure: { needs: ['build'], run: () => nodeTests('pure', PURE.flatMap(testFiles)) },
  elements: { run: browserTests },
  storybook: { needs: ['build'], run: () => check('storybook', ['storybook', 'build', '--quiet', '--disable-telemetry']) },
  pages: { needs: ['build', 'storybook'], run: () => nodeTests('pages', testFiles('pages')) },
};

/** Runs a program in the repository; true when it ends well. */
function run(command, args, env = {}) {
  const bin = join(root, 'node_modules', '.bin');
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`, ...env },
    });
    child.on('error', (error) => {
      console.error(error.message);
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}

/** A step that passes or fails as a whole; an npm script unless given a program. */
async function check(script, [command, ...args] = ['npm', 'run', '--silent', script]) {
  return (await run(command, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function testFiles(folder) {
  const directory = join(root, 'tests', folder);
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory, { recursive: true }).filter((name) => name.endsWith('.test.ts'));
  return names.sort().map((name) => join(directory, name));
}

async function nodeTests(stage, files) {
  const counts = fresh(stage);
  const ended =
    files.length > 0 &&
    (await run(
      process.execPath,
      [
        ...['--import', 'tsx', '--test', '--test-timeout=900000'],
        ...(stage === 'pages' ? ['--test-concurrency=1'] : []), // one browser at a time
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=./scripts/count-node-tests.mjs', `--test-reporter-destination=${counts}`],
        ...files,
      ],
      { TSX_TSCONFIG_PATH: 'tests/tsconfig.json' },
    ));
  return read(stage, counts, ended);
}

async function browserTests() {
  const counts = fresh('elements');
  const ended = testFiles('elements').length > 0 && (await run('wtr', [], { TEST_COUNTS: counts }));
  return read('elements', counts, ended);
}

/** A path for a runner's counts, with no old ones in it. */
function fresh(stage) {
  mkdirSync(results, { recursive: true });
  const file = join(results, `${stage}.json`);
  rmSync(file, { force: true });
  return file;
}

/** A runner that ended badly, or ran nothing, never counts as passed. */
function read(stage, file, ended) {
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0, withoutTests: [] };
  for (const empty of counts.withoutTests) console.error(`${empty} holds no test.`);
  counts.failed += counts.withoutTests.length;
  if (counts.passed + counts.failed === 0) {
    console.error(`No test ran in "${stage}".`);
    counts.failed = 1;
  } else if (!ended && counts.failed === 0) {
    console.error(`The runner of "${stage}" ended with an error.`);
    counts.failed = 1;
  }
  return counts;
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
if (values.only !== undefined && !(values.only in STAGES)) {
  console.error(`There is no stage "${values.only}". The stages are: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(1);
}
const chosen = values.only === undefined ? Object.keys(STAGES) : [...(STAGES[values.only].needs ?? []), values.only];

const done = new Map();
for (const stage of chosen) {
  // Without a build nothing that follows says anything new.
  const missing = ['build', ...(STAGES[stage].needs ?? [])].find((need) => done.get(need)?.failed);
  console.log(`\n── ${stage}`);
  const start = performance.now();
  if (missing) console.error(`Not run: "${missing}" failed.`);
  // What cannot run counts as failed, or a broken build would look better than a broken test.
  const counts = missing ? { passed: 0, failed: 1 } : await STAGES[stage].run();
  done.set(stage, { ...counts, seconds: (performance.now() - start) / 1000 });
}

const total = { passed: 0, failed: 0 };
console.log('');
for (const [stage, { passed, failed, skipped = 0, seconds }] of done) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${stage.padEnd(10)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds.toFixed(1)} s)`);
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
