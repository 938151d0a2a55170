// Single keys, as the help lists them: the list in the page is the only one there is.
import { isWatched, showCard } from "./card.js";
import { comment } from "./comments.js";
import { go } from "./changes.js";
import { phrase } from "./phrases.js";

const OFF = "shortcuts off";
const typing = "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]:not([contenteditable=false])";
const parts = "article.claim, .items > li, [data-step], [data-card-root], section";
const list = document.querySelector("[data-shortcuts]");
const dialog = document.querySelector("dialog[data-shortcuts]");

function isOff() {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

function say(words) {
  const said = document.querySelector("[data-said]");
  if (said) {
    said.textContent = words;
  }
}

function land(place) {
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
}

/** Where somebody is: what has the focus, or where the address leads. */
function here() {
  const active = document.activeElement;
  return active && active !== document.body && active.id !== "main" ? active : document.querySelector(":target");
}

/** Goes to the next or the previous of some places; a link is followed. */
function walk(selector, step, none, noMore) {
  const places = [...document.querySelectorAll(selector)].filter((place) => place.checkVisibility());
  const from = places[0]?.closest(".outline")?.querySelector("[aria-current]") ?? here();
  const lies = (place) => from.compareDocumentPosition(place);
  const next = !from
    ? places.at(step > 0 ? 0 : -1)
    : step > 0
      ? places.find((place) => lies(place) & Node.DOCUMENT_POSITION_FOLLOWING)
      : places.findLast((place) => lies(place) & Node.DOCUMENT_POSITION_PRECEDING && !(lies(place) & Node.DOCUMENT_POSITION_CONTAINS));
  if (!next) {
    say(places.length > 0 ? noMore : none);
    return;
  }

  if (next.matches("a")) {
    next.click();
  } else {
    land(next);
  }
}

/** The button or link for an act that is nearest to where somebody is. */
function target(act) {
  const selector = `[data-shortcut="${act}"]`;
  for (let part = here()?.closest(parts); part; part = part.parentElement?.closest(parts)) {
    const found = [...part.querySelectorAll(selector)].find((one) => one.checkVisibility());
    if (found) {
      return found;
    }
  }

  return [...document.querySelectorAll(selector)].find((one) => one.checkVisibility()) ?? null;
}

/** Shows a view of the card, and then does something in it: once, however often the key was pressed while it came, and not behind the back of who went on. */
async function inView(view, then) {
  const tab = document.querySelector(`#card [data-view="${view}"]`);
  if (!tab || tab.hasAttribute("aria-current")) {
    then();
  } else if (!isWatched()) {
    tab.click();
  } else if (await showCard(tab)) {
    then();
  }
}

// A tick says that somebody has looked: the first press goes to the button, and only the second presses it.
function tick() {
  const button = target("tick");
  if (!button) {
    say(phrase("There is nothing to tick here."));
  } else if (document.activeElement === button) {
    button.click();
  } else {
    land(button);
  }
}

function open(act, nothing) {
  const found = target(act);
  if (!found) {
    say(nothing);
    return;
  }

  if (found.matches("summary")) {
    found.parentElement.open = true;
    land(found.parentElement.querySelector("textarea, input:not([type=hidden])") ?? found);
  } else {
    found.click();
  }
}

function save() {
  const button = document.querySelector('[data-shortcut="save"], form[data-autosave] button.primary');
  button?.click();
  return button !== null;
}

const acts = {
  "next-clause": () => walk("[data-unresolved]", 1, phrase("There is no clause here that is not settled."), phrase("There is no further clause that is not settled.")),
  "previous-clause": () => walk("[data-unresolved]", -1, phrase("There is no clause here that is not settled."), phrase("There is no earlier clause that is not settled.")),
  "next-finding": () => inView("check", () => walk("[data-finding]", 1, phrase("There is no finding here."), phrase("There is no further finding."))),
  "previous-finding": () => inView("check", () => walk("[data-finding]", -1, phrase("There is no finding here."), phrase("There is no earlier finding."))),
  "next-change": () => go(1) || say(phrase("There is no change here.")),
  "previous-change": () => go(-1) || say(phrase("There is no change here.")),
  evidence: () => (document.querySelector("#card [data-view]") ? inView("evidence", () => land(document.querySelector('#card [data-view="evidence"]'))) : open("evidence", phrase("There is no evidence here."))),
  tick: () => inView("check", tick),
  object: () => inView("check", () => open("object", phrase("There is nothing to object to here."))),
  bracket: () => inView("brackets", () => land(document.querySelector(".view .sentences a, .view .open textarea") ?? document.querySelector('#card [data-view="brackets"]'))),
  comment,
  save,
  help: () => dialog?.showModal(),
};

function onKey(event) {
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey || event.defaultPrevented || event.isComposing || dialog?.open || (!control && (isOff() || event.target.closest?.(typing)))) {
    return;
  }

  const row = [...list.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key && "control" in one.dataset === control);
  if (row && acts[row.dataset.act]() !== false) {
    event.preventDefault();
  }
}

/** The switch that turns single keys off (WCAG 2.1.4). */
function watchSwitch() {
  const place = list.querySelector("[data-shortcuts-off]");
  const button = place.querySelector("button");
  const show = () => button.setAttribute("aria-pressed", String(isOff()));
  place.hidden = false;
  show();
  button.addEventListener("click", () => {
    try {
      if (isOff()) {
        localStorage.removeItem(OFF);
      } else {
        localStorage.setItem(OFF, "");
      }
    } catch {
      // A store that is closed keeps nothing: the keys stay as they are.
    }

    show();
  });
}

if (list) {
  watchSwitch();
  if (dialog) {
    document.addEventListener("keydown", onKey);
    document.querySelector("[data-help]")?.addEventListener("click", (event) => {
      event.preventDefault();
      dialog.showModal();
    });
  }
}
