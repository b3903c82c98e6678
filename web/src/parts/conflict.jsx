// Somebody was faster: what is there now, what one was about to do, and the choice.
import { moment } from '../lib/format.js';
import { Dialog, State } from './basic.jsx';

function Rows({ rows }) {
  return <dl class="facts">{rows.filter(([, v]) => v).map(([k, v]) => <div key={k}><dt>{k}</dt><dd>{v}</dd></div>)}</dl>;
}

export function Conflict({ message, now, yours, onAgain, onClose }) {
  return (
    <Dialog title="Somebody was faster" onClose={onClose} wide>
      <p>{message}</p>
      <div class="two">
        <section aria-label="What is there now">
          <h3>What is there now</h3>
          <Rows rows={[['State', <State word={now.state} />], ['By', now.decided], ['When', now.decided_at && moment(now.decided_at)],
            ['Reason', now.reason], ['With', now.assignee]]} />
        </section>
        <section aria-label="What you were about to do">
          <h3>What you were about to do</h3>
          <Rows rows={[['Action', yours.action], ['Reason', yours.reason], ['To', yours.assignee], ['Note', yours.note]]} />
        </section>
      </div>
      <p class="row">
        <button type="button" class="main" autofocus onClick={onClose}>Leave it as it is now</button>
        {now.moves.includes(yours.action) ? <button type="button" onClick={onAgain}>Do mine on top of it</button> : null}
      </p>
      {now.moves.includes(yours.action) ? null : <p class="soft">What is {now.state.replace('_', ' ')} cannot be done that to; reopen it first. A note you wrote is kept as a draft.</p>}
    </Dialog>
  );
}
