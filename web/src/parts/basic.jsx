// Small parts that several pages use.
import { useEffect, useId, useRef } from 'preact/hooks';
import { useShell } from '../lib/hooks.js';
import { kindSign, stateLabel, stateSign } from '../lib/format.js';

// A page's heading: named in the window's title, and where the focus goes when a page is there.
export function Heading({ children, title, of }) {
  const ref = useRef();
  useEffect(() => {
    document.title = `${title} · claimcheck review`;
  }, [title]);
  useEffect(() => {
    ref.current.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [of]);
  return <h1 ref={ref} tabIndex={-1}>{children}</h1>;
}

export function Dialog({ title, onClose, wide, children }) {
  const ref = useRef();
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (before?.isConnected) before.focus();
    };
  }, []);
  const cancel = (event) => {
    event.preventDefault();
    onClose();
  };
  // Sends from within a text of several lines, too.
  const send = (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.target.form?.requestSubmit();
  };
  return (
    <dialog ref={ref} class={wide ? 'wide' : ''} aria-labelledby={id} onCancel={cancel} onKeyDown={send}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

export function Kind({ word, family }) {
  const { kinds } = useShell();
  const kind = kinds[word] ?? { family, label: stateLabel(word) };
  return (
    <span class={`kind ${family ?? kind.family}`} title={kind.says}>
      <span aria-hidden="true">{kindSign(family ?? kind.family)} </span>{kind.label}
    </span>
  );
}

export function State({ word, of = 'finding' }) {
  const { session } = useShell();
  const says = session.states.find((s) => s.word === word && s.of === of)?.says;
  return (
    <span class={`state ${word}`} title={says}>
      <span class="sign" aria-hidden="true">{stateSign(word)}</span>{stateLabel(word)}
    </span>
  );
}

// A button with its single key, shown where there is a keyboard and keys are on.
export function Act({ keyName, children, class: kind, ...rest }) {
  const { keysOn } = useShell();
  return (
    <button type="button" class={kind} aria-keyshortcuts={keysOn ? keyName : undefined} {...rest}>
      {children}{keyName && keysOn ? <kbd aria-hidden="true">{keyName}</kbd> : null}
    </button>
  );
}

export function Problem({ error, again }) {
  if (!error || error.status === 401) return null;
  return (
    <div class="notice" role="alert">
      <p><b>That did not work.</b> {error.message}</p>
      {again ? <p><button type="button" onClick={again}>Try again</button></p> : null}
    </div>
  );
}

export function Waiting() {
  return <p class="soft">One moment …</p>;
}
