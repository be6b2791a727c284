// Serves the repository as it is, for looking at the article with the built files. Opens nothing by itself.
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { startDevServer } from '@web/dev-server';

const FIRST_PORT = 8000;

const isFree = (port) =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, () => probe.close(() => done(true)));
  });

let port = FIRST_PORT;
while (!(await isFree(port))) port += 1;

await startDevServer({
  config: { rootDir: resolve(import.meta.dirname, '..'), port, hostname: 'localhost', nodeResolve: false, watch: false, open: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`The article: http://localhost:${port}/stories/article/index.html\nStop with Ctrl+C.`);
