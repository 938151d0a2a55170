// Saves a clause on a short pause. Until the server has it, the text is kept in this browser and offered back.
import { takeSaved } from "./card.js";
import { keeper, keptOf } from "./kept.js";
import { joined, replayed } from "./merge.js";
import { PATIENCE } from "./patience.js";
import { phrase } from "./phrases.js";

const PAUSE = 1200;
const RETRY = 5000;
const MOST_UNANSWERED = 5;
// A browser sends no more than that for a page that is being left, and in UTF-8.
const LONGEST_ON_LEAVING = 20_000;

/** Watches one form of a clause and its field, and says how to save at once: true where the server has all that was typed. */
export function watchForm(form, field) {
  const version = form.querySelector("[data-version]");
  const state = form.querySelector("[data-state]");
  const kept = keeper(form.dataset.autosave);
  // What the server refused stands in the form and nowhere else: it is saved when a person says so, or types on.
  const isRefused = "unsaved" in form.dataset;
  let saved = isRefused ? null : field.text;
  // What was sent and never answered may have been saved all the same.
  let unanswered = [];
  let hasTyped = false;
  let timer = 0;
  let saving = null;

  // The words are for people; what they tell is for the rest of the scripts.
  function say(what, words) {
    state.dataset.state = what;
    state.textContent = words;
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
    const answer = await answered(text);
    if (answer === null) {
      say("unanswered", phrase("Not saved: the server does not answer. Your words are kept in this browser."));
      later(RETRY);
      return;
    }

    await field.composed();
    taken(answer.status, text, answer.html);
  }

  /** What the server says; null where it says nothing, or only that it cannot now. */
  async function answered(text) {
    const body = new FormData(form);
    const card = document.querySelector("[data-card-root]");
    body.set("text", text);
    body.set("view", card?.dataset.view ?? "");
    body.set("against", card?.dataset.against ?? "");
    for (const earlier of unanswered) {
      body.append("sent", earlier);
    }

    const length = text.length + unanswered.reduce((sum, earlier) => sum + earlier.length, 0);
    unanswered = [...unanswered, text].slice(-MOST_UNANSWERED);
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Fragment": "card" }, keepalive: length < LONGEST_ON_LEAVING, signal: AbortSignal.timeout(PATIENCE) });
      const html = answer.ok ? await answer.text() : "";
      if (answer.status >= 500 || answer.status === 429) {
        return null;
      }

      unanswered = [];
      return { status: answer.status, html };
    } catch {
      return null;
    }
  }

  function taken(status, text, html) {
    if (status === 409) {
      say("refused", phrase("Not saved: somebody changed this clause. Press Save to see both texts."));
    } else if (status >= 400) {
      say("refused", phrase("Not saved. Press Save to see why."));
    } else {
      const card = takeSaved(html);
      const words = mergedIn(card.merged, text);
      if (words && card.version) {
        version.value = card.version;
        saved = words;
      } else {
        saved = text;
      }

      if (field.text === saved) {
        kept.forget();
        say("saved", saved === text ? phrase("Saved") : phrase("Saved, together with what somebody else changed in this clause meanwhile"));
      } else {
        later(PAUSE);
      }
    }
  }

  // What somebody else changed meanwhile goes into the words on the screen, and the caret stays where it is. Where more was typed at the very place,
  // the older version stays the one that was read, so that the next save shows both texts.
  function mergedIn(changes, text) {
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
    kept.keep(field.text);
    say("", "");
    later(PAUSE);
  });
  const leave = () => hasTyped && save();
  addEventListener("pagehide", leave);
  if (isRefused) {
    kept.keep(field.text);
  } else {
    offer(form, field, later);
  }

  return {
    saveNow,
    isSaved: () => field.text === saved,
    isRefused: () => isRefused && !hasTyped,
    keepSent: kept.send,
    end() {
      clearTimeout(timer);
      removeEventListener("pagehide", leave);
    },
  };
}

/** Words kept from a time the server did not answer are offered, never put back unasked. */
function offer(form, field, later) {
  for (const kept of keptOf(form.dataset.autosave)) {
    if (kept.text === field.text) {
      kept.forget();
      continue;
    }

    form.prepend(keptBox(phrase("This browser kept words of this clause that were not saved."), [
      [phrase("Put them back"), () => {
        field.put(kept.text, kept.text.length);
        field.focus();
        kept.forget();
        later(0);
      }],
      [phrase("Discard them"), kept.forget],
    ]));
  }
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
