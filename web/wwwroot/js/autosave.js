// Saves a clause on a short pause. Until the server has it, the text is kept in this browser and offered back.
import { swapCard } from "./card.js";
import { joined, replayed } from "./merge.js";
import { phrase } from "./phrases.js";

const PAUSE = 1200;
const RETRY = 5000;

/** Where the unsaved words of a clause are kept. */
export const keptKey = (clause) => `clause ${clause}`;

/** Watches one form of a clause and its field, and says how to save at once: true where the server has all that was typed. */
export function watchForm(form, field) {
  const version = form.querySelector("[data-version]");
  const state = form.querySelector("[data-state]");
  const key = keptKey(form.dataset.autosave);
  // What the server refused stands in the form and nowhere else: it is saved when a person says so, or types on.
  const isRefused = "unsaved" in form.dataset;
  let saved = isRefused ? null : field.text;
  let hasTyped = false;
  let timer = 0;
  let saving = null;

  // The words are for people; what they tell is for the rest of the scripts.
  function say(what, words) {
    state.dataset.state = what;
    state.textContent = words;
  }

  function keep(sent) {
    try {
      localStorage.setItem(key, JSON.stringify({ text: field.text, sent }));
    } catch {
      // A full or closed store takes nothing; the form itself still holds the words.
    }
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  function save() {
    if (field.composing) {
      later(PAUSE);
      return Promise.resolve();
    }

    saving ??= send().finally(() => (saving = null));
    return saving;
  }

  async function send() {
    const text = field.text;
    if (text === saved) {
      return;
    }

    say("saving", phrase("Saving"));
    try {
      const body = new FormData(form);
      body.set("text", text);
      const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Fragment": "card" }, keepalive: text.length < 20_000 });
      taken(answer.status, text, answer.ok ? await answer.text() : "");
    } catch {
      say("unanswered", phrase("Not saved: the server does not answer. Your words are kept in this browser."));
      later(RETRY);
    }
  }

  function taken(status, text, html) {
    if (status === 409) {
      say("refused", phrase("Not saved: somebody changed this clause. Press Save to see both texts."));
    } else if (status >= 400) {
      say("refused", phrase("Not saved. Press Save to see why."));
    } else {
      const fragment = swapCard(html);
      const words = fragment && mergedIn(fragment, text);
      if (words) {
        version.value = document.querySelector("[data-card-root]").dataset.readVersion;
        saved = words;
      } else {
        saved = text;
      }

      if (field.text === saved) {
        localStorage.removeItem(key);
        say("saved", saved === text ? phrase("Saved") : phrase("Saved, together with what somebody else changed in this clause meanwhile"));
      } else {
        later(PAUSE);
      }
    }
  }

  // What somebody else changed meanwhile goes into the words on the screen, and the caret stays where it is. Where more was typed at the very place,
  // the older version stays the one that was read, so that the next save shows both texts.
  function mergedIn(fragment, text) {
    const changes = JSON.parse(fragment.querySelector("[data-merged]")?.dataset.merged ?? "[]");
    const now = replayed(text, field.text, changes);
    if (changes.length > 0 && now) {
      field.put(now.text, now.moved(field.caret));
    }

    return now ? joined(text, changes) : null;
  }

  async function saveNow() {
    clearTimeout(timer);
    await save();
    if (field.text !== saved) {
      clearTimeout(timer);
      await save();
    }

    return field.text === saved;
  }

  field.listen(() => {
    hasTyped = true;
    keep(false);
    say("", "");
    later(PAUSE);
  });
  const leave = () => hasTyped && save();
  addEventListener("pagehide", leave);
  if (isRefused) {
    keep(false);
  } else {
    offer(form, field, key, later);
  }

  return { saveNow, isRefused: () => isRefused && !hasTyped, keepSent: () => keep(true), end: () => removeEventListener("pagehide", leave) };
}

/** Forgets what was sent with a whole page and has arrived. */
export function forgetSent() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(keptKey("")) && JSON.parse(localStorage.getItem(key)).sent) {
      localStorage.removeItem(key);
    }
  }
}

/** Words kept from a time the server did not answer are offered, never put back unasked. */
function offer(form, field, key, later) {
  const kept = JSON.parse(localStorage.getItem(key) ?? "null");
  if (!kept || kept.text === field.text) {
    localStorage.removeItem(key);
    return;
  }

  const box = keptBox(phrase("This browser kept words of this clause that were not saved."), [
    [phrase("Put them back"), () => {
      field.put(kept.text, kept.text.length);
      field.focus();
      later(0);
    }],
    [phrase("Discard them"), () => localStorage.removeItem(key)],
  ]);
  form.prepend(box);
}

/** A box that says what was kept, with buttons that take it away. */
export function keptBox(sentence, choices) {
  const box = document.createElement("div");
  box.className = "kept";
  box.setAttribute("role", "status");
  const words = document.createElement("p");
  words.textContent = sentence;
  box.append(words);
  for (const [label, act] of choices) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "quiet";
    made.textContent = label;
    made.addEventListener("click", () => {
      box.remove();
      act();
    });
    box.append(made);
  }

  return box;
}
