// Text and list find each other without leaving one's place; the filter and the decisions ask for the pane alone.
import { watchSelection } from "./mark.js";

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
  old.replaceWith(fresh);
  for (const fold of fresh.querySelectorAll("details[data-fold]")) {
    fold.open = folds.get(fold.dataset.fold) ?? fold.open;
  }

  fresh.querySelector(".found-facts").scrollTop = scrolled;
  window.scrollTo({ top: place, behavior: "instant" });
  liven();
  return true;
}

async function ask(url, options) {
  const answer = await fetch(url, { ...options, headers: { "X-Fragment": "facts" } });
  return answer.ok && swap(await answer.text());
}

async function filter(form, focused) {
  const place = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    if (value) {
      place.searchParams.append(name, value);
    }
  }

  if (await ask(place)) {
    history.replaceState(null, "", place);
    const again = [...document.querySelectorAll("[data-fact-filter] [name]")].find((field) => field.name === focused.name && (field.type !== "checkbox" || field.value === focused.value));
    again?.focus({ preventScroll: true });
  } else {
    form.submit();
  }
}

async function decide(form, button) {
  const body = new FormData(form);
  body.set(button.name, button.value);
  if (await ask(form.action, { method: "POST", body })) {
    document.querySelector("[data-said] button, #facts-title")?.focus({ preventScroll: true });
  } else {
    location.reload();
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
  if (form) {
    filter(form, event.target).catch(() => form.submit());
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

liven();
unfold(document.getElementById(location.hash.slice(1)));
document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: "center" });
