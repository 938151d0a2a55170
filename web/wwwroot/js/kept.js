// Words of clauses that the server does not have yet, kept in this browser. Each form keeps its own, so that a window never forgets what another could not save.
const FIRST = "clause ";
const SENT = "sent";

// A store that is full or closed keeps nothing; the form itself still holds the words.
function trying(act, nothing) {
  try {
    return act();
  } catch {
    return nothing;
  }
}

/** Keeps the words of one form of a clause. */
export function keeper(clause) {
  const key = `${FIRST}${clause} ${Math.random().toString(36).slice(2)}`;
  return {
    keep: (text) => trying(() => localStorage.setItem(key, JSON.stringify({ text, at: Date.now() }))),
    /** They are sent with the whole page; the next page says whether they have arrived. */
    send: () => trying(() => sessionStorage.setItem(SENT, key)),
    forget: () => trying(() => localStorage.removeItem(key)),
  };
}

/** What was kept of a clause, the latest first. */
export function keptOf(clause) {
  return trying(() => Object.keys(localStorage).filter((key) => key.startsWith(`${FIRST}${clause}`)).map(read).sort((one, other) => other.at - one.at), []);
}

function read(key) {
  const { text, at } = JSON.parse(localStorage.getItem(key));
  return { text, at: at ?? 0, forget: () => trying(() => localStorage.removeItem(key)) };
}

/** Forgets what this window sent with a whole page and has arrived. */
export function forgetSent() {
  trying(() => {
    localStorage.removeItem(sessionStorage.getItem(SENT));
    sessionStorage.removeItem(SENT);
  });
}
