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
  writeFileSync(page, execFileSync(program, ['report', '--quiet', '--store', store, '--format', 'html', ...options], { maxBuffer: 2 ** 28 }));
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

// More findings than are listed at the begin, of both families.
function crowd() {
  const folder = join(work, 'crowd');
  mkdirSync(folder);
  [['one', '2031-03-04', 3, 'locked'], ['two', '2031-05-06', 5, 'did not lock']].forEach(([name, date, cost, act]) => {
    const rows = Array.from({ length: 70 }, (_, i) => {
      const who = `${'BCDFGHKLMNPRST'[i % 14]}${'aeiou'[i % 5]}ren ${'KLMNPRSTVW'[i % 10]}${'aeiou'[(i / 14 | 0) % 5]}l${'aeiou'[(i / 5 | 0) % 5]}s`;
      return `The bridge of ${who} will cost $${cost}.${i % 10} million, said Ann ${who.split(' ')[1]}, the engineer.\n\nGuard ${who} ${act} the gate of mill ${i + 1}, Hale said.`;
    });
    writeFileSync(join(folder, `${name}.txt`), `Title: Bridges\nDate: ${date}\nSource: Quay\n\n${rows.join('\n\n')}\n`);
  });
  return folder;
}

// A title of a megabyte without a place to break it.
function long() {
  const folder = join(work, 'long');
  mkdirSync(folder);
  [['one', '2031-03-04', '3.1'], ['two', '2031-05-06', '5.4']].forEach(([name, date, cost]) =>
    writeFileSync(join(folder, `${name}.txt`),
      `Title: ${'<'.repeat(1e6)}\nDate: ${date}\n\nCleaning the river will cost $${cost} million, said Ann Lee, the engineer.\n`));
  return folder;
}

async function look(browser, name, url, scheme, size) {
  const [width, height] = sizes[size];
  const colors = scheme === 'forced' ? { forcedColors: 'active' } : { colorScheme: scheme };
  const context = await browser.newContext({ ...colors, viewport: { width, height } });
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
    for (const scheme of ['light', 'dark', 'forced'])
      for (const size of Object.keys(sizes)) {
        const text = await look(browser, name, url, scheme, size);
        if (name === 'hostile')
          ok(text.includes('<script>window.PWNED=1</script>'), `hostile, ${scheme}, ${size}: the words are there`);
      }
  await look(browser, 'long', report('long', long()), 'light', 'phone');
  const crowded = report('crowd', crowd());
  for (const size of Object.keys(sizes))
    await look(browser, 'crowd', crowded, 'light', size);
  const page = await browser.newPage();
  await page.goto(crowded);
  const seen = await page.evaluate(() => ({
    findings: document.querySelectorAll('article.finding').length,
    listed: document.querySelectorAll('.glance li').length,
    counted: [...document.querySelectorAll('.tiles .num')].slice(0, 2).reduce((n, b) => n + Number(b.textContent), 0),
    families: [...document.querySelectorAll('.tiles a')].map((a) => document.querySelector(a.getAttribute('href')).innerText.split(' ')[0]),
  }));
  ok(seen.findings > 120 && seen.counted === seen.findings, 'crowd: the findings are counted', JSON.stringify(seen));
  ok(seen.listed < seen.findings && seen.listed > 60, 'crowd: some of each group are listed', JSON.stringify(seen));
  ok(seen.families.join() === 'Contradictions,Changes', 'crowd: the counts lead to the groups', seen.families.join());
  await page.goto(pages.examples);
  const pdf = await page.pdf({ format: 'A4' });
  ok(pdf.length > 20000 && pdf.subarray(0, 5).toString() === '%PDF-', 'printed on A4', pdf.length);
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}
allDone();
