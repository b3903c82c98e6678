// The shell: who is here, where one is, what was said last, the keys of all pages.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { get, onSessionEnd, post } from './lib/api.js';
import { setKeysWhen, Shell, useKeys } from './lib/hooks.js';
import { keep, kept } from './lib/kept.js';
import { go, href, readRoute } from './lib/route.js';
import { Act, Problem, Waiting } from './parts/basic.jsx';
import { Help } from './parts/help.jsx';
import { LoggedOut, SessionEnded } from './parts/login.jsx';
import { Queue } from './pages/queue.jsx';
import { Finding } from './pages/finding.jsx';
import { Article } from './pages/article.jsx';
import { Matrix } from './pages/matrix.jsx';
import { Timeline } from './pages/timeline.jsx';
import { History } from './pages/history.jsx';
import { People } from './pages/people.jsx';

const pages = { queue: Queue, finding: Finding, article: Article, matrix: Matrix, timeline: Timeline, history: History, people: People };
const menu = [['queue', 'Queue'], ['matrix', 'Who says what'], ['timeline', 'Timeline'], ['history', 'History'], ['people', 'People']];

const byWord = (list) => Object.fromEntries((list ?? []).map((x) => [x.word, x]));

function useRoute() {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const changed = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
}

// A setting that this browser keeps; on unless it was switched off.
function useSetting(name) {
  const [value, setValue] = useState(() => kept(name) !== 'off');
  const set = (v) => {
    keep(name, v ? '' : 'off');
    setValue(v);
  };
  return [value, set];
}

export function App() {
  const route = useRoute();
  const [session, setSession] = useState(null);
  const [error, setError] = useState(null);
  const [ended, setEnded] = useState(false);
  const [told, setTold] = useState({ text: '' });
  const [help, setHelp] = useState(false);
  const [keysOn, setKeysOn] = useSetting('keys');
  const [advance, setAdvance] = useSetting('advance');

  const load = useCallback(async () => {
    try {
      setSession(await get('session'));
      setError(null);
      setEnded(false);
    } catch (e) {
      setError(e);
    }
  }, []);
  useEffect(() => {
    onSessionEnd(() => setEnded(true));
    load();
  }, []);
  const keysNow = useRef(keysOn);
  keysNow.current = keysOn;
  useEffect(() => setKeysWhen(() => keysNow.current), []);
  // say(text, act): tells it to everybody; act, a button beside it: { label, keyName, run }.
  const say = useCallback((text, act) => setTold((last) => ({ text: last.text === text ? `${text}\u00a0` : text, act })), []);
  // What was decided here since the page was opened, the last of it at the end: [{ seq, query of its finding }].
  const undoable = useRef([]);
  const refresh = useRef(() => {});
  const undo = useCallback(async (seq, query) => {
    try {
      await post('undo', {}, { seq });
      say(`Event ${seq} is undone.`);
      const here = readRoute(location.hash);
      if (here.page === 'finding' && here.query.key === query.key) refresh.current();
      else go('finding', query);
    } catch (e) {
      say(e.message);
      if (e.status === 0 || e.status === 401) return;
    }
    undoable.current = undoable.current.filter((u) => u.seq !== seq);
  }, []);
  const undoLast = useCallback(() => {
    const last = undoable.current.at(-1);
    if (last) undo(last.seq, last.query);
    else say('There is nothing of yours to undo here.');
  }, []);
  useKeys({ '?': () => setHelp(true), q: () => go('queue'), u: undoLast });
  const shell = useMemo(() => ({
    session, route, say, undo, undoLast, undoable, refresh, keysOn, setKeysOn, advance, setAdvance, load,
    kinds: byWord(session?.kinds), actions: byWord(session?.actions), reasons: session?.reasons ?? [],
  }), [session, route, keysOn, advance]);

  if (!session)
    return ended || error?.status === 401 ? <LoggedOut again={load} /> : <main><Problem error={error} again={load} />{error ? null : <Waiting />}</main>;
  const Page = pages[route.page] ?? Missing;
  return (
    <Shell.Provider value={shell}>
      <a class="skip" href="#main" onClick={skip}>Skip to the content</a>
      <Top session={session} page={route.page} onHelp={() => setHelp(true)} onLogout={() => logout(load)} />
      <main id="main" tabIndex={-1}><Page /></main>
      <Told told={told} />
      {help ? <Help onClose={() => setHelp(false)} /> : null}
      {ended ? <SessionEnded again={load} /> : null}
    </Shell.Provider>
  );
}

function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

async function logout(load) {
  await post('logout').catch(() => {});
  location.reload();
}

function Missing() {
  return <><h1 tabIndex={-1}>There is no such page</h1><p><a href={href('queue')}>To the queue</a></p></>;
}

function Top({ session, page, onHelp, onLogout }) {
  const { user, policy } = session;
  return (
    <header class="top">
      <p class="brand">claimcheck review</p>
      <nav aria-label="Pages">
        <ul>
          {menu.map(([name, label]) => (
            <li key={name}><a href={href(name)} aria-current={page === name ? 'page' : undefined}>{label}</a></li>
          ))}
        </ul>
      </nav>
      <p class="me">
        <b>{user.name}</b> <span class="soft">{policy.single_user ? 'single user' : user.role}</span>
        <button type="button" class="quiet" onClick={onHelp}>Keys and settings</button>
        {policy.single_user ? null : <button type="button" class="quiet" onClick={onLogout}>Log out</button>}
      </p>
    </header>
  );
}

// What happened last. The live region is always there; only its words change. After a while it gets out of the
// way, unless somebody is at it; what can be undone can be undone in the history as well.
const toldFor = 12000;

function Told({ told }) {
  const [gone, setGone] = useState(false);
  const ref = useRef();
  useEffect(() => {
    setGone(false);
    const timer = setInterval(() => ref.current?.matches(':hover, :focus-within') || setGone(true), toldFor);
    return () => clearInterval(timer);
  }, [told]);
  return (
    <div ref={ref} class={told.text && !gone ? 'told' : 'told empty'}>
      <p role="status">{told.text}</p>
      {told.act && !gone ? <Act keyName={told.act.keyName} onClick={told.act.run}>{told.act.label}</Act> : null}
    </div>
  );
}
