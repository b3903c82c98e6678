// The log: every event, newest first, and the head that proves that none is missing.
import { useState } from 'preact/hooks';
import { get, post } from '../lib/api.js';
import { useAnswer, useShell } from '../lib/hooks.js';
import { Heading, Problem, Waiting } from '../parts/basic.jsx';
import { Events } from '../parts/events.jsx';

export function History() {
  const { say, session } = useShell();
  const { data, error, again, set } = useAnswer('history', { limit: 100 });
  const [ended, setEnded] = useState(false);
  const events = data?.events ?? [];
  const more = async () => {
    const answer = await get('history', { limit: 100, before: events.at(-1).seq }).catch((e) => say(e.message));
    if (!answer) return;
    setEnded(answer.events.length < 100);
    set({ ...data, events: [...events, ...answer.events] });
  };
  const undo = async (e) => {
    try {
      await post('undo', {}, { seq: e.seq });
      say(`Event ${e.seq} is undone.`);
    } catch (x) {
      say(x.message);
    }
    again();
  };
  const mine = (e) => ['finding', 'statement'].includes(e.object) && e.actor && !['sign', 'withdraw', 'note'].includes(e.action) &&
    (session.user.role === 'lead' || e.actor === session.user.name);
  return (
    <>
      <Heading title="History" of="history">History</Heading>
      {data ? <p class="soft">Head <code class="long">{data.head.seq}:{data.head.hash}</code>. Written down elsewhere, it shows whether events were taken away later: <code>claimcheck log verify --expect {data.head.seq}:{data.head.hash.slice(0, 12)}</code></p> : null}
      <Problem error={error} again={again} />
      {!data && !error ? <Waiting /> : null}
      {data ? <Events events={events} about onUndo={undo} mine={mine} /> : null}
      {events.length >= 100 && !ended ? <p><button type="button" onClick={more}>Further back</button></p> : null}
    </>
  );
}
