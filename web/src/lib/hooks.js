// Hooks of all pages: the shell's services, single keys, loading, and asking again from time to time.
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { get } from './api.js';

export const Shell = createContext(null);
export const useShell = () => useContext(Shell);

// ---- single keys: dead while somebody types, while a dialog is open, and when they are switched off

const layers = [];
let listening = false;
let on = () => true;

export function setKeysWhen(test) {
  on = test;
}

function press(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !on()) return;
  if (event.target.closest?.('input, textarea, select, [contenteditable]')) return;
  if (document.querySelector('dialog[open]')) return;
  // Enter belongs to what has the focus.
  if (event.key === 'Enter' && event.target.closest?.('a, button, summary')) return;
  for (let i = layers.length - 1; i >= 0; i--) {
    const act = layers[i].current[event.key];
    if (act) {
      event.preventDefault();
      act();
      return;
    }
  }
}

export function useKeys(map) {
  const latest = useRef(map);
  latest.current = map;
  useEffect(() => {
    if (!listening) addEventListener('keydown', press);
    listening = true;
    layers.push(latest);
    return () => layers.splice(layers.indexOf(latest), 1);
  }, []);
}

// ---- loading

// { data, error, again(), set(data) }: what GET answers; the last answer stays while the next is on its way,
// unless it is about another thing (`of`). An answer that comes behind a later question,
// or to one that is asked no more, is dropped.
export function useAnswer(path, query, of = path) {
  const question = JSON.stringify([path, query]);
  const [answer, setAnswer] = useState({ of: null, data: null, error: null });
  const asked = useRef(0);
  const current = useRef(question);
  current.current = question;
  const again = useCallback(async () => {
    const mine = ++asked.current;
    const settle = (data, error) => {
      if (mine === asked.current && question === current.current) setAnswer({ of, data, error });
    };
    try {
      const data = await get(path, query);
      settle(data, null);
      return data;
    } catch (error) {
      settle(null, error);
      return null;
    }
  }, [question, of]);
  useEffect(() => {
    again();
  }, [again]);
  const fits = answer.of === of;
  return {
    data: fits ? answer.data : null,
    error: fits ? answer.error : null,
    again,
    set: (data) => setAnswer({ of, data, error: null }),
  };
}

// Calls `ask` every so many milliseconds while the page is to be seen, and when it comes to be seen again.
export function useEvery(milliseconds, ask) {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    const tick = () => document.visibilityState === 'visible' && latest.current();
    const timer = setInterval(tick, milliseconds);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [milliseconds]);
}
