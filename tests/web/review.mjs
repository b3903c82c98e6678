// The review page in a browser, against the program itself: two people at work, and everybody can do it.
//
//   node review.mjs PROGRAM EXAMPLES [PICTURES]      TAP on standard output; see ./dev browser
import { allDone, axeFindsNothing, launch, ok } from './browser.mjs';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const [program, examples, pictures] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'claimcheck-'));
const store = join(work, 's.db');
const me = userInfo().username;

const cli = (...args) => execFileSync(program, [...args, '--store', store], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

async function listening(server) {
  let out = '';
  for await (const piece of server.stdout) {
    out += piece;
    const link = /http:\/\/\S+/.exec(out);
    if (link) return link[0];
  }
  throw new Error(`the server said: ${out}`);
}

// What must never happen while somebody works: a message, a violated policy, a request elsewhere.
const told = [];
async function person(browser, link, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
  const base = new URL(link).origin;
  await context.addInitScript(() => addEventListener('securitypolicyviolation', (e) => console.error(`policy: ${e.violatedDirective} ${e.sourceFile}`)));
  context.on('console', (m) => {
    // a refusal is part of the game: the browser notes its status
    if (m.type() === 'error' && !/status of (409|403|401)/.test(m.text())) told.push(m.text());
  });
  context.on('request', (r) => {
    if (!r.url().startsWith(base) && !r.url().startsWith('data:') && !r.url().startsWith('blob:')) told.push(`request: ${r.url()}`);
  });
  const page = await context.newPage();
  page.on('pageerror', (e) => told.push(String(e)));
  await page.goto(link);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const status = (page) => page.locator('[role=status]').innerText();
const says = (page, text) => page.locator('[role=status]', { hasText: text }).waitFor({ timeout: 5000 }).then(() => true, () => false);
const becomes = (page, selector, text) => page.locator(selector, { hasText: text }).waitFor({ timeout: 5000 }).then(() => true, () => false);
const state = (page) => page.locator('.decided .state').innerText();

// Pictures of the documentation: each page on a desk, the finding on a phone.
async function picture(page, name) {
  const wanted = ['queue', 'finding', 'finding-phone', 'article', 'matrix', 'timeline', 'history', 'people'];
  if (pictures && wanted.includes(name)) await page.screenshot({ path: join(pictures, `review-${name}.png`) });
}

async function accessible(page, name) {
  await picture(page, name);
  for (const [scheme, forced] of [['light', 'none'], ['dark', 'none'], ['light', 'active']]) {
    await page.emulateMedia({ colorScheme: scheme, forcedColors: forced });
    await axeFindsNothing(page, `${name}, ${scheme}${forced === 'active' ? ', forced colours' : ''}`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  ok(wider <= 0, `${name}: fits a phone`, wider);
  await picture(page, `${name}-phone`);
  await page.setViewportSize(size);
}

async function pageOf(page, link, heading, name) {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: link }).click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForLoadState('networkidle');
  await accessible(page, name);
}

// A case whose words would do something somewhere, if they were anything but words.
const evil = '</script><script>window.PWNED=1</script><img src="http://x.example/i" onerror="window.PWNED=1">';
function hostile() {
  const folder = join(work, 'hostile');
  mkdirSync(folder);
  [['one', '2031-03-04', '3.1'], ['two', '2031-05-06', '5.4']].forEach(([name, date, cost]) =>
    writeFileSync(join(folder, `${name}${'<b onclick=PWNED=1>'}.txt`), `Title: ${evil}\nDate: ${date}\nSource: ${evil}\nURL: javascript:window.PWNED=1\n\n` +
      `Cleaning the river will cost $${cost} million, said Ann <svg onload="window.PWNED=1">Lee</svg>, the engineer. ${evil}\n`));
  return folder;
}

async function inert(page) {
  const base = new URL(page.url()).origin;
  await page.goto(`${base}/#/queue?case=hostile&possible=1`);
  await page.locator('.queue tbody tr').first().waitFor();
  await page.locator('.queue tbody a').first().click();
  await page.locator('.sides').waitFor();
  const text = await page.locator('.sides').innerText();
  ok(text.includes('<script>window.PWNED=1</script>'), 'hostile words are shown as words', text);
  ok((await page.locator('a[href^="javascript:"]').count()) === 0, 'no address but of the web is a link');
  await page.locator('.origin a').first().click();
  await page.locator('.text').waitFor();
  ok((await page.locator('.text').innerText()).includes('onerror="window.PWNED=1"'), 'in an article as well');
  for (const view of ['matrix', 'timeline']) {
    await page.goto(`${base}/#/${view}?case=hostile`);
    await page.waitForLoadState('networkidle');
  }
  ok(!(await page.evaluate(() => 'PWNED' in window)), 'nothing of it ran');
}

async function walk(browser, link) {
  const lea = await person(browser, link);
  ok(!lea.url().includes('token'), 'the token leaves the address', lea.url());
  ok((await lea.context().cookies()).every((c) => c.httpOnly && c.sameSite === 'Strict'), 'the cookie is kept from scripts and other sites');
  await lea.locator('.queue tbody tr').first().waitFor();
  const rows = await lea.locator('.queue tbody tr').count();
  ok(rows > 5, 'the queue has the findings', rows);
  await accessible(lea, 'queue');

  // ---- filters live in the address
  await lea.getByLabel('Kind').selectOption('dispute');
  await lea.waitForFunction((n) => document.querySelectorAll('.queue tbody tr').length < n, rows);
  const disputes = await lea.locator('.queue tbody tr').count();
  ok(lea.url().includes('kind=dispute') && disputes > 0, 'a filter is in the address', lea.url());
  await lea.reload();
  await lea.locator('.queue tbody tr').first().waitFor();
  ok((await lea.locator('.queue tbody tr').count()) === disputes, 'and holds when the page is read again');
  await lea.goBack();
  await lea.waitForFunction((n) => document.querySelectorAll('.queue tbody tr').length === n, rows);

  // ---- Enter belongs to what has the focus
  await lea.getByRole('link', { name: 'History' }).focus();
  await lea.keyboard.press('Enter');
  ok(await becomes(lea, 'h1', 'History'), 'a link of the menu is followed by Enter', lea.url());
  await lea.keyboard.press('q');
  await lea.locator('.queue tbody tr').first().waitFor();

  // ---- reading and deciding by keyboard
  await lea.keyboard.press('j');
  await lea.keyboard.press('Enter');
  await lea.locator('.sides').waitFor();
  ok((await lea.locator('.side blockquote').count()) >= 2, 'both sides are there');
  await accessible(lea, 'finding');
  const first = await lea.getByRole('heading', { level: 1 }).innerText();
  await lea.keyboard.press('c');
  ok(await says(lea, 'Confirmed'), 'c confirms', await status(lea));
  await lea.waitForFunction((was) => document.querySelector('h1').innerText !== was, first);
  ok((await lea.getByRole('heading', { level: 1 }).innerText()) !== first, 'and the next one comes');
  await lea.keyboard.press('u');
  ok(await says(lea, 'undone'), 'u takes back what was decided last', await status(lea));
  ok(await becomes(lea, 'h1', first) && (await state(lea)).includes('new'), 'and leads to it', await state(lea));
  await lea.keyboard.press('s');
  await lea.waitForFunction((was) => document.querySelector('.sides') && document.querySelector('h1').innerText !== was, first);
  const second = await lea.getByRole('heading', { level: 1 }).innerText();
  await lea.keyboard.press('d');
  await lea.getByRole('dialog').waitFor();
  await accessible(lea, 'dismiss');
  await lea.keyboard.press('4');
  await lea.keyboard.press('Enter');
  ok(await says(lea, 'Dismissed'), 'd, a digit and Enter dismiss', await status(lea));
  await lea.waitForFunction((was) => document.querySelector('h1').innerText !== was, second);
  await lea.keyboard.press('n');
  await lea.getByRole('dialog').getByRole('textbox').fill('asked the clerk <b>twice</b> "c"');
  await lea.keyboard.press('Control+Enter');
  ok(await says(lea, 'Noted'), 'a note is kept; keys are dead while one types', await status(lea));
  ok(await lea.evaluate(() => document.activeElement.tagName === 'H1'), 'the focus is where it was before',
    await lea.evaluate(() => document.activeElement.outerHTML.slice(0, 80)));
  ok(await becomes(lea, '.events .note', '<b>twice</b>'), 'its text is text');

  // ---- keys can be switched off
  await lea.keyboard.press('?');
  await lea.getByLabel('Single keys work').uncheck();
  await lea.getByRole('button', { name: 'Close' }).click();
  const before = await state(lea);
  await lea.keyboard.press('c');
  await lea.waitForTimeout(300);
  ok((await state(lea)) === before, 'switched off, a key does nothing', await state(lea));
  await lea.getByRole('button', { name: 'Keys and settings' }).click();
  await lea.getByLabel('Single keys work').check();
  await lea.getByLabel('Go on to the next finding').uncheck();
  await lea.getByRole('button', { name: 'Close' }).click();

  // ---- people: an editor is made and gets a link
  await pageOf(lea, 'People', 'People', 'people');
  await lea.getByRole('form', { name: 'A further reviewer' }).getByLabel('Name').fill('ed');
  await lea.getByRole('form', { name: 'A further reviewer' }).getByLabel('Role').selectOption('editor');
  await lea.getByRole('button', { name: 'Make a reviewer' }).click();
  ok(await says(lea, 'ed is editor'), 'a lead makes a reviewer', await status(lea));
  await lea.getByRole('button', { name: 'Link to log in for ed' }).click();
  const link2 = await lea.getByRole('dialog').getByRole('textbox').inputValue();
  await lea.getByRole('button', { name: 'Done' }).click();
  const ed = await person(browser, link2);
  ok((await ed.locator('.me').innerText()).includes('ed'), 'who logs in by it');

  // ---- two at the same finding
  await ed.locator('.queue tbody a').first().click();
  await ed.locator('.sides').waitFor();
  await lea.goto(ed.url());
  await lea.locator('.sides').waitFor();
  await lea.keyboard.press('c');
  ok(await says(lea, 'Confirmed'), 'one confirms', await status(lea));
  await ed.keyboard.press('d');
  await ed.getByRole('dialog').waitFor();
  await ed.getByRole('dialog').getByRole('textbox').fill('not the same gate');
  await ed.getByRole('button', { name: 'Dismiss', exact: true }).last().click();
  const conflict = ed.getByRole('dialog', { name: 'Somebody was faster' });
  await conflict.waitFor();
  const both = await conflict.innerText();
  ok(both.includes('confirmed') && both.includes('dismiss') && both.includes('not the same gate'), 'the other sees both, and loses nothing', both);
  await accessible(ed, 'conflict');
  await conflict.getByRole('button', { name: 'Leave it' }).click();
  await ed.waitForFunction(() => document.querySelector('.decided .state')?.innerText.includes('confirmed'));

  // ---- two signatures
  await lea.keyboard.press('g');
  ok(await says(lea, 'Signed'), 'one signs', await status(lea));
  ok(await becomes(lea, '.decided .state', 'signed'), 'and it is signed', await state(lea));
  await ed.reload();
  await ed.locator('.sides').waitFor();
  await ed.keyboard.press('g');
  ok(await becomes(ed, '.decided .state', 'approved'), 'the other signs: approved', await state(ed));
  const approved = await ed.evaluate(() => fetch('/api/export?format=jsonl').then((r) => r.text()));
  ok(approved.split('\n').some((l) => l && JSON.parse(l).review?.state === 'approved'), 'the report has it as approved');

  // ---- a session that ends while somebody types
  await ed.keyboard.press('n');
  await ed.getByRole('dialog').getByRole('textbox').fill('typed before the end');
  await ed.context().clearCookies();
  await ed.keyboard.press('Control+Enter');
  const over = ed.getByRole('dialog', { name: 'Your session has ended' });
  await over.waitFor();
  await accessible(ed, 'session ended');
  await lea.goto(`${new URL(lea.url()).origin}/#/people`);
  await lea.getByRole('button', { name: 'Link to log in for ed' }).click();
  const again = await ed.context().newPage();
  await again.goto(await lea.getByRole('dialog').getByRole('textbox').inputValue());
  await again.close();
  await lea.getByRole('button', { name: 'Done' }).click();
  await over.getByRole('button', { name: 'I have logged in' }).click();
  await over.waitFor({ state: 'detached' });
  await ed.keyboard.press('n');
  ok((await ed.getByRole('dialog').getByRole('textbox').inputValue()) === 'typed before the end', 'what was typed before a session ended is still there');
  await ed.keyboard.press('Escape');

  await inert(ed);

  // ---- the other pages
  await pageOf(lea, 'Who says what', 'Who says what', 'matrix');
  await lea.locator('.matrix a').first().click();
  await lea.locator('.sides').waitFor();
  ok(true, 'a position leads to its finding');
  await pageOf(lea, 'Timeline', 'Timeline', 'timeline');
  ok((await lea.locator('svg.timeline circle').count()) > 3, 'the picture has the days');
  await lea.locator('.days td a', { hasNotText: 'finding' }).first().click();
  await lea.locator('.text').waitFor();
  await lea.locator('.statements .current').waitFor();
  await accessible(lea, 'article');
  await lea.keyboard.press('e');
  await lea.getByRole('dialog').getByLabel('Speaker').fill('Somebody Else');
  await lea.getByRole('button', { name: 'Correct it' }).click();
  ok(await says(lea, 'Corrected'), 'a statement is corrected', await status(lea));
  ok(await becomes(lea, '.statements .current .state', 'corrected'), 'and says so');
  await pageOf(lea, 'History', 'History', 'history');
  ok((await lea.locator('.events li').count()) >= 8, 'the history has what was done');
  await lea.getByRole('button', { name: 'Log out' }).click();
  await lea.getByRole('heading', { name: 'You are not logged in' }).waitFor();
  await accessible(lea, 'logged out');
  return { lea, ed };
}

cli('add', '--quiet', examples);
cli('add', '--quiet', '--case', 'hostile', hostile());
cli('compare', '--quiet', '--format', 'jsonl');
cli('user', 'add', me, 'lead');
const server = spawn(program, ['serve', '--store', store, '--port', '0', '--quiet'], { stdio: ['ignore', 'pipe', 'inherit'] });
const ended = new Promise((done) => server.on('exit', (code) => done(code)));
const browser = await launch();
try {
  await walk(browser, await listening(server));
  ok(told.length === 0, 'nothing was said to the console, violated or asked for elsewhere', told.join('\n'));
} catch (e) {
  ok(false, 'the walk came to its end', `${e.stack}\n${told.join('\n')}`);
} finally {
  await browser.close();
  server.kill('SIGTERM');
}
ok((await ended) === 0, 'the server ends cleanly');
ok(/whole|fits|[0-9]+:[0-9a-f]{64}/.test(cli('log', 'verify')), 'the chain of what was done is whole');
rmSync(work, { recursive: true });
allDone();
