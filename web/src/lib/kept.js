// What this browser keeps: settings, and notes that are begun and not sent. A browser that forbids it
// keeps them until the page is left.
const memory = new Map();

function at(key) {
  return `claimcheck.${key}`;
}

export function kept(key, otherwise = '') {
  try {
    return localStorage.getItem(at(key)) ?? otherwise;
  } catch {
    return memory.get(key) ?? otherwise;
  }
}

// An empty text is forgotten.
export function keep(key, text) {
  try {
    if (text) localStorage.setItem(at(key), text);
    else localStorage.removeItem(at(key));
  } catch {
    memory.set(key, text);
  }
}

export const draftKey = (user, caseName, key) => `draft.${user}.${caseName}.${key}`;
