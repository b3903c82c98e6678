// The HTML report in a browser, as a reader gets it: nothing runs, nothing is fetched, nothing is out of
// place at the sizes people have, and everybody can read it.
//
//   node report.mjs PROGRAM EXAMPLES      TAP on standard output; see ./dev browser
import { allDone, axeFindsNothing, launch, ok } from './browser.mjs';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [program, examples] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'claimcheck-'));
const sizes = { phone: [390, 844], paper: [794, 1123], desk: [1366, 768] };

function report(name, folder, ...options) {
  const page = join(work, `${name}.html`);
  const store = join(work, `${name}.db`);
  execFileSync(program, ['add', '--quiet', '--store', store, folder]);
  writeFileSync(page, execFileSync(program, ['report', '--quiet', '--store', store, '--format', 'html', ...options]));
  return `file://${page}`;
}

// An article each field of which would do something somewhere.
function hostile() {
  const folder = join(work, 'hostile');
  const evil = '</title><script>window.PWNED=1</script><img src="http://x.example/i" onerror="window.PWNED=1">';
  mkdirSync(folder);
  [['one', '2031-03-04', '3.1'], ['two', '2031-05-06', '5.4']].forEach(([name, date, cost]) => {
    const said = `Cleaning the river will cost $${cost} million, said Ann <svg onload="window.PWNED=1">Lee</svg>, the engineer. ${evil}`;
    writeFileSync(join(folder, `${name}.txt`),
      `Title: ${evil}\nDate: ${date}\nSource: ${evil}\nURL: javascript:window.PWNED=1\n\n${said}\n`);
  });
  return folder;
}

async function look(browser, name, url, scheme, size) {
  const [width, height] = sizes[size];
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height } });
  const page = await context.newPage();
  const told = [];
  const asked = [];
  page.on('console', (m) => told.push(m.text()));
  page.on('pageerror', (e) => told.push(String(e)));
  page.on('request', (r) => asked.push(r.url()));
  await page.goto(url);
  const seen = await page.evaluate(() => ({
    pwned: 'PWNED' in window,
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    lost: [...document.querySelectorAll('a[href^="#"]')].filter((a) => !document.getElementById(a.getAttribute('href').slice(1))).length,
    text: document.body.innerText,
  }));
  const what = `${name}, ${scheme}, ${size}`;
  ok(told.length === 0, `${what}: no message`, told.join('\n'));
  ok(asked.length === 1, `${what}: nothing is fetched but the page`, asked.join('\n'));
  ok(!seen.pwned, `${what}: no script ran`);
  ok(seen.wider <= 0, `${what}: no sideways scrolling`, seen.wider);
  ok(seen.lost === 0, `${what}: each link within leads somewhere`, seen.lost);
  await axeFindsNothing(page, what);
  await context.close();
  return seen.text;
}

const browser = await launch();
try {
  const pages = { examples: report('examples', examples, '--title', 'Anselm River spill'), hostile: report('hostile', hostile()) };
  for (const [name, url] of Object.entries(pages))
    for (const scheme of ['light', 'dark'])
      for (const size of Object.keys(sizes)) {
        const text = await look(browser, name, url, scheme, size);
        if (name === 'hostile')
          ok(text.includes('<script>window.PWNED=1</script>'), `hostile, ${scheme}, ${size}: the words are there`);
      }
  const page = await browser.newPage();
  await page.goto(pages.examples);
  const pdf = await page.pdf({ format: 'A4' });
  ok(pdf.length > 20000 && pdf.subarray(0, 5).toString() === '%PDF-', 'printed on A4', pdf.length);
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}
allDone();
