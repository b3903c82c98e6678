// How long the review page's questions take: node page.mjs PROGRAM STORE [TIMES]
// Prints median, 99th percentile and maximum in milliseconds, and the server's memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';

const [program, store, times = '400'] = process.argv.slice(2);
const server = spawn(program, ['serve', '--store', store, '--port', '0', '--quiet'], { stdio: ['ignore', 'pipe', 'inherit'] });
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

function get(url, cookie) {
  return new Promise((done, fail) => {
    const begun = performance.now();
    http.get(url, { agent, headers: cookie ? { cookie } : {} }, (r) => {
      let body = '';
      r.on('data', (d) => (body += d));
      r.on('end', () => done({ status: r.statusCode, headers: r.headers, body, ms: performance.now() - begun }));
    }).on('error', fail);
  });
}

async function link() {
  let out = '';
  for await (const piece of server.stdout) {
    out += piece;
    const m = /http:\/\/\S+/.exec(out);
    if (m) return m[0];
  }
  throw new Error('no link');
}

const memory = () => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1] / 1024;

try {
  const login = await link();
  const base = new URL(login).origin;
  const cookie = (await get(login)).headers['set-cookie'][0].split(';')[0];
  const total = JSON.parse((await get(`${base}/api/queue?limit=1&possible=1`, cookie)).body).total;
  const begin = memory();
  const keys = [];
  for (let at = 0; at < total; at += Math.max(1, Math.floor(total / 50)))
    keys.push(JSON.parse((await get(`${base}/api/queue?limit=1&possible=1&skip=${at}`, cookie)).body).items[0]);
  const pages = {
    'queue, first page': () => '/api/queue?limit=50',
    'queue, anywhere': (i) => `/api/queue?limit=50&skip=${(i * 7919) % total}`,
    'queue, a kind and a party': () => '/api/queue?limit=50&kind=dispute&party=defense',
    counts: () => '/api/counts',
    finding: (i) => `/api/finding?case=${encodeURIComponent(keys[i % keys.length].case)}&key=${keys[i % keys.length].key}`,
  };
  console.log(`${total} findings`);
  for (const [name, path] of Object.entries(pages)) {
    const ms = [];
    for (let i = 0; i < Number(times); i++) {
      const answer = await get(base + path(i), cookie);
      if (answer.status !== 200) throw new Error(`${path(i)}: ${answer.status} ${answer.body}`);
      ms.push(answer.ms);
    }
    ms.sort((x, y) => x - y);
    const at = (q) => ms[Math.min(ms.length - 1, Math.floor(q * ms.length))].toFixed(1).padStart(7);
    console.log(`${name.padEnd(28)} median ${at(0.5)}  99th ${at(0.99)}  most ${at(1)} ms`);
  }
  console.log(`memory ${begin.toFixed(0)} MB at the begin, ${memory().toFixed(0)} MB at the end`);
} finally {
  server.kill('SIGTERM');
}
