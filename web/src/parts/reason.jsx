// What an action asks for: a reason, a person, a note.
import { useRef, useState } from 'preact/hooks';
import { useShell } from '../lib/hooks.js';
import { Dialog } from './basic.jsx';

// The reasons have digits, so that d 4 Enter dismisses.
export function Dismiss({ many, onDone, onClose }) {
  const { reasons } = useShell();
  const [reason, setReason] = useState(reasons[0]?.word);
  const note = useRef();
  const digit = (event) => {
    const r = reasons[Number(event.key) - 1];
    if (r && event.target !== note.current) setReason(r.word);
  };
  const done = (event) => {
    event.preventDefault();
    onDone({ action: 'dismiss', reason, note: note.current.value.trim() || null });
  };
  return (
    <Dialog title={many ? `Dismiss ${many} findings` : 'Dismiss: why?'} onClose={onClose}>
      <form onSubmit={done} onKeyDown={digit}>
        <fieldset>
          <legend class="hidden">Reason</legend>
          {reasons.map((r, i) => (
            <label key={r.word} class="choice">
              <input type="radio" name="reason" value={r.word} checked={reason === r.word} autofocus={i === 0} onChange={() => setReason(r.word)} />
              <kbd aria-hidden="true">{i + 1}</kbd> {r.says}
            </label>
          ))}
        </fieldset>
        <label class="field">Note, if you like<textarea ref={note} rows="2" maxlength="8000" /></label>
        <p class="row"><button class="main">Dismiss</button><button type="button" onClick={onClose}>Not now</button></p>
      </form>
    </Dialog>
  );
}

export function Assign({ many, onDone, onClose }) {
  const { session } = useShell();
  const { people, user } = session;
  const [to, setTo] = useState(user.name);
  const names = people.length ? people.map((p) => p.name) : [user.name];
  const done = (event) => {
    event.preventDefault();
    onDone(to === user.name && !many ? { action: 'take' } : { action: 'assign', assignee: to });
  };
  return (
    <Dialog title={many ? `Give ${many} findings to somebody` : 'Who looks at it?'} onClose={onClose}>
      <form onSubmit={done}>
        <label class="field">Reviewer
          <select value={to} autofocus onChange={(e) => setTo(e.currentTarget.value)}>
            {names.map((n) => <option key={n} value={n}>{n === user.name ? `${n} (you)` : n}</option>)}
          </select>
        </label>
        <p class="row"><button class="main">Assign</button><button type="button" onClick={onClose}>Not now</button></p>
      </form>
    </Dialog>
  );
}

// What is typed is kept until it is sent, whatever happens to the page.
export function Note({ draft, onDraft, onDone, onClose }) {
  const text = useRef();
  const done = (event) => {
    event.preventDefault();
    const note = text.current.value.trim();
    if (note) onDone({ action: 'note', note });
  };
  return (
    <Dialog title="Note" onClose={onClose}>
      <form onSubmit={done}>
        <label class="field">For everybody who reviews this finding; it stays
          <textarea ref={text} rows="4" maxlength="8000" autofocus defaultValue={draft} onInput={(e) => onDraft(e.currentTarget.value)} />
        </label>
        <p class="row"><button class="main">Keep the note</button><button type="button" onClick={onClose}>Not now</button></p>
      </form>
    </Dialog>
  );
}
