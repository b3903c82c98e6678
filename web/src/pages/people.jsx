// Who reviews, and how many signatures approve a finding.
import { useRef, useState } from 'preact/hooks';
import { post } from '../lib/api.js';
import { day } from '../lib/format.js';
import { useAnswer, useShell } from '../lib/hooks.js';
import { Dialog, Heading, Problem, Waiting } from '../parts/basic.jsx';

function Add({ onPut, first, roles }) {
  const name = useRef();
  const role = useRef();
  const send = async (event) => {
    event.preventDefault();
    if (await onPut({ name: name.current.value.trim(), role: role.current.value, active: true })) name.current.value = '';
  };
  return (
    <form class="filters" aria-label="A further reviewer" onSubmit={send}>
      <label>Name<input ref={name} required maxlength="64" pattern="[A-Za-z0-9._@\-]+" autocomplete="off" /></label>
      <label>Role<select ref={role}>{(first ? ['lead'] : roles).map((r) => <option key={r}>{r}</option>)}</select></label>
      <button class="main">Make a reviewer</button>
    </form>
  );
}

function Row({ p, me, roles, onPut, onLink }) {
  return (
    <tr>
      <th scope="row">{p.name}{p.name === me.name ? <span class="soft"> (you)</span> : null}</th>
      <td>
        {me.role === 'lead' && p.active ? (
          <select aria-label={`Role of ${p.name}`} value={p.role} onChange={(e) => onPut({ name: p.name, role: e.currentTarget.value, active: true })}>
            {roles.map((r) => <option key={r}>{r}</option>)}
          </select>
        ) : p.role}
      </td>
      <td>{p.active ? 'active' : 'ended'}</td>
      <td class="num">{day(p.added)}</td>
      <td>
        {me.role === 'lead' ? (
          p.active
            ? <><button type="button" class="quiet" onClick={() => onLink(p.name)}>Link to log in<span class="hidden"> for {p.name}</span></button>
              <button type="button" class="quiet" onClick={() => onPut({ name: p.name, role: p.role, active: false })}>End<span class="hidden"> {p.name}</span></button></>
            : <button type="button" class="quiet" onClick={() => onPut({ name: p.name, role: p.role, active: true })}>Make active again<span class="hidden">: {p.name}</span></button>
        ) : null}
      </td>
    </tr>
  );
}

export function People() {
  const { say, session, load } = useShell();
  const { data, error, again, set } = useAnswer('people');
  const [link, setLink] = useState(null);
  const me = session.user;
  const tell = async (ask, words) => {
    try {
      const answer = await ask();
      say(words);
      return answer;
    } catch (e) {
      say(e.message);
      again();
      return null;
    }
  };
  const put = async (p) => {
    const answer = await tell(() => post('people', {}, p), p.active ? `${p.name} is ${p.role}.` : `${p.name} has ended.`);
    if (answer) set(answer);
    load();
    return answer;
  };
  const policy = async (signoffs) => {
    await tell(() => post('policy', {}, { signoffs }), 'The policy is changed.');
    again();
    load();
  };
  const makeLink = async (name) => {
    const answer = await tell(() => post('link', {}, { name }), `A link for ${name} is made.`);
    if (answer) setLink({ name, ...answer });
  };
  const lead = me.role === 'lead';
  return (
    <>
      <Heading title="People" of="people">People</Heading>
      <Problem error={error} again={again} />
      {!data && !error ? <Waiting /> : null}
      {data?.policy.single_user ? (
        <p class="notice">Single-user mode: whoever may write the store decides and approves, and reports say so. The first reviewer has to be a lead; whoever is logged in
          under another name is then logged out, so begin with your own: <b>{me.name}</b>.</p>
      ) : null}
      {data?.people.length ? (
        <div class="scroll" role="region" aria-label="Reviewers" tabIndex={0}><table>
          <caption>Reviewers</caption>
          <thead><tr><th scope="col">Name</th><th scope="col">Role</th><th scope="col">Now</th><th scope="col">Since</th><th scope="col"><span class="hidden">What can be done</span></th></tr></thead>
          <tbody>{data.people.map((p) => <Row key={p.name} p={p} me={me} roles={session.roles} onPut={put} onLink={makeLink} />)}</tbody>
        </table></div>
      ) : null}
      {data && lead ? <Add onPut={put} first={data.policy.single_user} roles={session.roles} /> : null}
      {data && !data.policy.single_user ? (
        <>
          <h2>Signatures</h2>
          <p>{data.policy.signoffs === 2 ? 'Two people sign a finding before it is approved; the second is neither who confirmed it nor who last corrected its statements.'
            : data.policy.signoffs === 1 ? 'One signature approves a finding; it is not of who confirmed it.' : 'One signature approves a finding, of whoever it is.'}</p>
          {lead ? (
            <label class="field narrow">How many signatures approve
              <select value={data.policy.signoffs} onChange={(e) => policy(Number(e.currentTarget.value))}>{[2, 1, 0].map((n) => <option key={n} value={n}>{n ? n : 'none beside'}</option>)}</select>
            </label>
          ) : null}
        </>
      ) : null}
      {link ? (
        <Dialog title={`A link for ${link.name}`} onClose={() => setLink(null)}>
          <p>It works once, within {link.minutes} minutes, and is shown only here. Hand it over by a way that you trust.</p>
          <label class="field">Link<input readonly value={link.link} autofocus onFocus={(e) => e.currentTarget.select()} /></label>
          <p class="row"><button type="button" class="main" onClick={() => setLink(null)}>Done</button></p>
        </Dialog>
      ) : null}
    </>
  );
}
