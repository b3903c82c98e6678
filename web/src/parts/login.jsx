// Without a session: how to get one. A session that ends while somebody works leaves the page as it is
// below, with all that was typed.
import { Dialog } from './basic.jsx';
import { useEffect } from 'preact/hooks';

function How() {
  return (
    <>
      <p>Logging in is by a link that works once, within five minutes. There are two ways to one:</p>
      <ul>
        <li>on the machine that keeps the store, in a terminal: <code>claimcheck serve --as NAME</code> prints one when it starts</li>
        <li>ask a lead, who can make one on the page <i>People</i></li>
      </ul>
    </>
  );
}

export function LoggedOut({ again }) {
  useEffect(() => {
    document.title = 'Log in · claimcheck review';
  }, []);
  return (
    <main class="alone">
      <p class="brand">claimcheck review</p>
      <h1>You are not logged in</h1>
      <How />
      <p><button type="button" onClick={again}>I have opened a link: go on</button></p>
    </main>
  );
}

export function SessionEnded({ again }) {
  return (
    <Dialog title="Your session has ended" onClose={again}>
      <p>What you see and what you typed is still here. Nothing more is saved until you log in again.</p>
      <How />
      <p>Open the link in another tab of this browser, then come back to this one.</p>
      <p class="row"><button type="button" class="main" autofocus onClick={again}>I have logged in: go on</button></p>
    </Dialog>
  );
}
