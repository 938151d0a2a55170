// Text and list find each other without leaving one's place; the filter and the decisions ask for the pane alone.
import { watchEntries } from "./entries.js";
import { watchSelection } from "./mark.js";
import { PATIENCE } from "./patience.js";
import { swapElement } from "./swap.js";

const pane = () => document.querySelector("[data-facts-pane]");

/** Lights up both ends of a fact. */
function show(id) {
  for (const old of document.querySelectorAll(".found")) {
    old.classList.remove("found");
  }

  for (const end of document.querySelectorAll(`[data-of="${CSS.escape(id)}"]`)) {
    end.classList.add("found");
  }
}

function unfold(entry) {
  for (let fold = entry?.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
}

function idAt(target) {
  return target.closest?.("[data-fact]")?.dataset.fact ?? target.closest?.("[data-of]")?.dataset.of;
}

function follow(link, event) {
  event.preventDefault();
  const far = document.getElementById(link.hash.slice(1));
  unfold(far);
  far?.scrollIntoView({ block: "center" });
  far?.querySelector("a[data-fact]")?.focus({ preventScroll: true });
  show(link.dataset.fact);
  history.replaceState(null, "", link.hash);
}

/** Puts a fresh pane in place; what was unfolded and where one was reading stays. */
function swap(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[data-facts-pane]");
  const old = pane();
  if (!fresh || !old) {
    return false;
  }

  const folds = new Map([...old.querySelectorAll("details[data-fold]")].map((fold) => [fold.dataset.fold, fold.open]));
  const scrolled = old.querySelector(".found-facts")?.scrollTop ?? 0;
  const place = window.scrollY;
  swapElement(old, fresh);
  for (const fold of fresh.querySelectorAll("details[data-fold]")) {
    fold.open = folds.get(fold.dataset.fold) ?? fold.open;
  }

  fresh.querySelector(".found-facts").scrollTop = scrolled;
  window.scrollTo({ top: place, behavior: "instant" });
  liven();
  return true;
}

let question = null;
let isDeciding = false;

/** Of two questions the later one holds: null where there is a later one. */
async function ask(url, options) {
  question?.abort();
  const mine = (question = new AbortController());
  try {
    const answer = await fetch(url, { ...options, headers: { "X-Fragment": "facts" }, signal: AbortSignal.any([mine.signal, AbortSignal.timeout(PATIENCE)]) });
    const html = answer.ok ? await answer.text() : "";
    return mine !== question ? null : swap(html);
  } catch (problem) {
    if (mine !== question) {
      return null;
    }

    throw problem;
  }
}

async function filter(form) {
  const place = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    if (value) {
      place.searchParams.append(name, value);
    }
  }

  const isShown = await ask(place);
  if (isShown) {
    history.replaceState(null, "", place);
  } else if (isShown === false) {
    form.submit();
  }
}

// A decision is sent once, and nothing that is asked meanwhile takes its answer away.
async function decide(form, button) {
  if (isDeciding) {
    return;
  }

  isDeciding = true;
  const body = new FormData(form);
  body.set(button.name, button.value);
  try {
    if (await ask(form.action, { method: "POST", body })) {
      document.querySelector("[data-said] button, #facts-title")?.focus({ preventScroll: true });
    } else {
      location.reload();
    }
  } finally {
    isDeciding = false;
  }
}

/** With a script the filter needs no button. */
function liven() {
  document.querySelector("[data-fact-filter] [data-show]")?.setAttribute("hidden", "");
  watchSelection();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-fact]");
  if (link && pane()?.contains(link) && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    follow(link, event);
  }
});
document.addEventListener("submit", (event) => {
  if (event.target.id === "decide" && event.submitter) {
    event.preventDefault();
    decide(event.target, event.submitter).catch(() => location.reload());
  }
});
document.addEventListener("change", (event) => {
  const form = event.target.closest("[data-fact-filter]");
  if (form && !isDeciding) {
    filter(form).catch(() => form.submit());
  }
});
for (const kind of ["focusin", "mouseover"]) {
  document.addEventListener(kind, (event) => {
    const id = idAt(event.target);
    if (id) {
      show(id);
    }
  });
}

watchEntries();
liven();
unfold(document.getElementById(location.hash.slice(1)));
document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: "center" });
