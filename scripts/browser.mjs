// Finds a Chromium for the tests, so that they also run on a machine that has none.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** The packed browser brings no Arabic or Hebrew letters. */
const LETTERS = join(root, 'node_modules', 'dejavu-fonts-ttf', 'ttf');

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * CHROME_PATH first, then the usual places, then the browser packed in node_modules.
 * BROWSER_BUNDLED=1 takes the packed one at once: its fonts are the same everywhere.
 * @returns {Promise<{ executablePath: string, bundled: boolean }>}
 */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH=${wanted} does not exist.`);
    return { executablePath: wanted, bundled: false };
  }
  const found = process.env.BROWSER_BUNDLED === '1' ? undefined : KNOWN.find((path) => existsSync(path));
  if (found) return { executablePath: found, bundled: false };
  if (process.platform === 'linux' && process.arch === 'x64') return { executablePath: await unpack(), bundled: true };
  throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH (Debian: apt-get install -y chromium).');
}

/** The packed browser with the libraries and fonts it needs, unpacked once per version. */
async function unpack() {
  const pack = join(root, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8'));
  const cache = join(root, 'node_modules', '.cache', `chromium-${version}`);
  const fonts = join(cache, 'fonts');
  mkdirSync(cache, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = cache; // it unpacks into os.tmpdir()
  try {
    const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    await inflate(join(pack, 'bin', 'al2023.tar.br'));
    setupLambdaEnvironment(join(cache, 'al2023', 'lib'));
    // Its own settings name a folder that is empty; without these, text is blank where no fonts are installed.
    writeFileSync(
      join(fonts, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${[fonts, LETTERS].map((dir) => `<dir>${dir}</dir>`).join('')}<cachedir>${fonts}/cache</cachedir>${
        ['sans-serif', 'system-ui'].map((family) => `<alias><family>${family}</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>`).join('')}</fontconfig>`,
    );
    process.env.FONTCONFIG_PATH = fonts;
    return executablePath;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * What puppeteer needs to start it.
 * @returns {Promise<{ executablePath: string, headless: true | 'shell', args: string[] }>}
 */
export async function launchOptions() {
  const { executablePath, bundled } = await findBrowser();
  return {
    executablePath,
    headless: bundled ? 'shell' : true,
    args: [
      '--no-sandbox', // containers often run as root
      '--disable-dev-shm-usage', // and give /dev/shm too little room
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none', // text as wide on every machine
    ],
  };
}
