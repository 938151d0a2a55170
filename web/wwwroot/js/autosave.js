// Saves a clause on a short pause. Until the server has it, the text is kept in this browser and offered back.
import { swapCard } from "./card.js";

const PAUSE = 1200;
const RETRY = 5000;

/** Watches one form of a clause. */
export function watchForm(form) {
  const area = form.querySelector("textarea");
  const version = form.querySelector("[data-version]");
  const state = form.querySelector("[data-state]");
  const key = `clause ${form.dataset.autosave}`;
  let saved = area.value;
  let timer = 0;
  let saving = false;

  function say(words) {
    state.textContent = words;
  }

  function keep(sent) {
    try {
      localStorage.setItem(key, JSON.stringify({ text: area.value, sent }));
    } catch {
      // A full or closed store takes nothing; the form itself still holds the words.
    }
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  async function save() {
    const text = area.value;
    if (saving || text === saved) {
      return;
    }

    saving = true;
    say("Saving");
    try {
      const body = new FormData(form);
      body.set("text", text);
      const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Fragment": "card" } });
      taken(answer.status, text, answer.ok ? await answer.text() : "");
    } catch {
      say("Not saved: the server does not answer. Your words are kept in this browser.");
      later(RETRY);
    } finally {
      saving = false;
    }
  }

  function taken(status, text, html) {
    if (status === 409) {
      say("Not saved: somebody changed this clause. Press Save to see both texts.");
    } else if (status >= 400) {
      say("Not saved. Press Save to see why.");
    } else {
      saved = text;
      if (swapCard(html)) {
        version.value = document.querySelector("[data-card-root]").dataset.readVersion;
      }

      if (area.value === saved) {
        localStorage.removeItem(key);
        say("Saved");
      } else {
        later(PAUSE);
      }
    }
  }

  area.addEventListener("input", () => {
    keep(false);
    say("");
    later(PAUSE);
  });
  form.addEventListener("submit", () => keep(true));
  offer(form, area, key, later);
}

/** Forgets what was sent with a whole page and has arrived. */
export function forgetSent() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith("clause ") && JSON.parse(localStorage.getItem(key)).sent) {
      localStorage.removeItem(key);
    }
  }
}

/** Words kept from a time the server did not answer are offered, never put back unasked. */
function offer(form, area, key, later) {
  const kept = JSON.parse(localStorage.getItem(key) ?? "null");
  if (!kept || kept.text === area.value) {
    localStorage.removeItem(key);
    return;
  }

  const box = document.createElement("div");
  box.className = "kept";
  box.setAttribute("role", "status");
  const words = document.createElement("p");
  words.textContent = "This browser kept words of this clause that were not saved.";
  const back = button("Put them back", () => {
    area.value = kept.text;
    later(0);
  });
  const away = button("Discard them", () => localStorage.removeItem(key));
  for (const choice of [back, away]) {
    choice.addEventListener("click", () => box.remove());
  }

  box.append(words, back, away);
  form.prepend(box);
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "quiet";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}
