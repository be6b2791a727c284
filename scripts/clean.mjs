// Removes what the build makes, so that a file dropped from src does not live on in the package.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

for (const made of ['dist', 'cdn', 'html-data', 'custom-elements.json']) {
  rmSync(resolve(import.meta.dirname, '..', made), { recursive: true, force: true });
}
