// Installs the dependencies when they are missing or differ from the lockfile; says nothing otherwise.
// Uses only what Node brings, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

const packagesIn = (lockfile) => {
  try {
    return JSON.parse(readFileSync(resolve(root, lockfile), 'utf8')).packages;
  } catch {
    return null;
  }
};

/** Compares contents: a fresh checkout changes file times, not packages. */
function upToDate() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!wanted) throw new Error('package-lock.json is missing or cannot be read.');
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Packages for other systems are listed but not installed.
    if (!found) return Boolean(optional || devOptional);
    return found.version === version && found.integrity === integrity;
  });
}

if (!upToDate()) {
  // Errors only: some tools state Node 22 but were tried on Node 20, and npm would warn about each.
  console.log('Installing dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed. Check the network and the messages above, then try again.');
    process.exit(status ?? 1);
  }
}
