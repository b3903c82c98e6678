// What the browser tests share: promises as TAP, the browser, and what holds for everybody's eyes.
import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';

const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let count = 0;
let failed = 0;
export function ok(holds, name, more = '') {
  failed += !holds;
  console.log(`${holds ? 'ok' : 'not ok'} ${++count} - ${name}`);
  if (!holds) console.log(String(more).replace(/^/gm, '# '));
}

// Ends the program: 1 when a promise did not hold.
export function allDone() {
  console.log(`1..${count}`);
  process.exit(failed ? 1 : 0);
}

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

// What axe finds in the page as it is now, a promise named `what`.
export async function axeFindsNothing(page, what) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => axe.run(document, { runOnly: tags }), rules);
  ok(violations.length === 0, `${what}: axe finds nothing`,
    violations.map((v) => `${v.id}: ${v.nodes.length}, ${v.nodes[0].html}\n${v.nodes[0].failureSummary}`).join('\n'));
}
