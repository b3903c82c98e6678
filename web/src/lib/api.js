// The JSON API of `claimcheck serve` (docs/API.md). Every refusal becomes a Refusal, with what the server
// says in it; one without a session also calls whoever listens to that.
import { writeQuery } from './route.js';

export class Refusal extends Error {
  constructor(status, body) {
    super(body?.error?.message ?? `The server answered ${status}.`);
    this.status = status;
    this.code = body?.error?.code ?? 'server';
    this.body = body ?? {};
  }
}

let ended = () => {};
export function onSessionEnd(listener) {
  ended = listener;
}

async function ask(method, path, query, init) {
  const text = writeQuery(query ?? {});
  let answer;
  try {
    answer = await fetch(`/api/${path}${text ? `?${text}` : ''}`, { method, cache: 'no-store', ...init });
  } catch {
    throw new Refusal(0, { error: { code: 'away', message: 'The server cannot be reached; nothing was changed.' } });
  }
  const body = await answer.json().catch(() => null);
  if (answer.ok) return body;
  if (answer.status === 401) ended();
  throw new Refusal(answer.status, body);
}

export const get = (path, query) => ask('GET', path, query);

// rev: of what was looked at; the server refuses with 409 when it has another one by now.
export function post(path, query, body = {}, rev) {
  const headers = { 'Content-Type': 'application/json', 'X-Claimcheck': '1' };
  if (rev !== undefined) headers['If-Match'] = `"${rev}"`;
  return ask('POST', path, query, { headers, body: JSON.stringify(body) });
}
