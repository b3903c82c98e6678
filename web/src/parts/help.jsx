// The single keys, and the settings that this browser keeps.
import { useShell } from '../lib/hooks.js';
import { Dialog } from './basic.jsx';

export const keyTable = [
  ['On every page', [['?', 'this help'], ['q', 'the queue'], ['u', 'undo your last decision'], ['Ctrl Enter', 'send what you typed']]],
  ['In the queue', [['j', 'the next row'], ['k', 'the row before'], ['Enter', 'open it'], ['x', 'choose it, to dismiss or give away many at once']]],
  ['On a finding', [['c', 'confirm'], ['d', 'dismiss: then a digit for the reason, and Enter'], ['i', 'needs info'],
    ['g', 'sign'], ['s', 'skip'], ['b', 'back'], ['n', 'note'], ['a', 'assign'],
    ['e', 'correct a statement'], ['o', 'open the article'], ['j', 'the next finding'], ['k', 'the one before']]],
  ['In an article', [['j', 'the next statement'], ['k', 'the one before'], ['c', 'confirm it'], ['e', 'correct it'],
    ['d', 'it is no statement'], ['b', 'back']]],
];

export function Help({ onClose }) {
  const { keysOn, setKeysOn, advance, setAdvance } = useShell();
  return (
    <Dialog title="Keys and settings" onClose={onClose} wide>
      <p class="row">
        <label class="check"><input type="checkbox" checked={keysOn} onChange={(e) => setKeysOn(e.currentTarget.checked)} /> Single keys work</label>
        <label class="check"><input type="checkbox" checked={advance} onChange={(e) => setAdvance(e.currentTarget.checked)} /> Go on to the next finding after a decision</label>
      </p>
      <p class="soft">Keys do nothing while you type in a field. Both settings are kept in this browser.</p>
      <div class="keys">
        {keyTable.map(([where, rows]) => (
          <table key={where}>
            <caption>{where}</caption>
            <tbody>{rows.map(([k, what]) => <tr key={k}><th scope="row"><kbd>{k}</kbd></th><td>{what}</td></tr>)}</tbody>
          </table>
        ))}
      </div>
      <p class="row"><button type="button" class="main" onClick={onClose}>Close</button></p>
    </Dialog>
  );
}
