// The card changes in place: the links in it, and linked words in the document, ask for the card alone.
import { PATIENCE } from "./patience.js";
import { swapElement } from "./swap.js";

const headers = { "X-Fragment": "card" };

// What is asked and has not come yet.
let asked = null;

/** Puts a fragment in the card's place, with the words of the clause as the card has them marked; false where it is none, or one of another clause. */
function put(fragment) {
  const fresh = fragment.querySelector("[data-card-root]");
  const old = document.querySelector("[data-card-root]");
  if (!fresh || !old || fresh.dataset.cardRoot !== old.dataset.cardRoot) {
    return false;
  }

  const pane = old.parentElement;
  const top = pane.scrollTop;
  swapElement(old, fresh);
  pane.scrollTop = top;
  const words = fragment.querySelector("[data-words]");
  const shown = document.querySelector(".in-hand [data-words]");
  if (words && shown) {
    swapElement(shown, words);
  }

  return true;
}

const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

/** Takes the card that came with a save, and says which version it tells of and what was merged in. A card that is asked for meanwhile is asked for again: it may tell of the words before. */
export function takeSaved(html) {
  const fragment = parsed(html);
  const version = fragment.querySelector("[data-card-root]")?.dataset.readVersion;
  const merged = JSON.parse(fragment.querySelector("[data-merged]")?.dataset.merged ?? "[]");
  if (asked) {
    ask();
  } else {
    put(fragment);
  }

  return { version, merged };
}

/** The page goes elsewhere: a card that comes now comes too late. */
export function forgetCard() {
  asked?.question.abort();
  asked?.done(false);
  asked = null;
}

/** The words of a claim and its entry in the card light up together. */
function light(id) {
  for (const lit of document.querySelectorAll(".found")) {
    lit.classList.remove("found");
  }

  for (const end of document.querySelectorAll(`[data-claim="${CSS.escape(id)}"], article#${CSS.escape(id)}`)) {
    end.classList.add("found");
  }
}

/** A click on the words of a claim does what the sign behind them does, where it does not begin an edit; selecting words does not. */
export function watchClaims() {
  document.addEventListener("click", (event) => {
    const words = event.target.closest("[data-claim]");
    if (words && !event.defaultPrevented && !event.target.closest("a") && getSelection().isCollapsed) {
      location.hash = words.dataset.claim;
    }
  });
  for (const kind of ["focusin", "mouseover"]) {
    document.addEventListener(kind, (event) => {
      const id = event.target.closest?.("[data-claim]")?.dataset.claim ?? event.target.closest?.("article.claim")?.id;
      if (id) {
        light(id);
      }
    });
  }
}

/** Shows what a link of the card leads to: true once it is there and nobody went on meanwhile. Of two links the later one holds. */
export function showCard(link) {
  forgetCard();
  return new Promise((done) => {
    asked = { href: link.href, address: location.href, from: document.activeElement, done };
    ask();
  });
}

async function ask() {
  asked.question?.abort();
  const question = new AbortController();
  const mine = (asked = { ...asked, question });
  const place = new URL(mine.href);
  const address = new URL(place);
  address.searchParams.set("handler", "Card");
  try {
    const answer = await fetch(address, { headers, signal: AbortSignal.any([question.signal, AbortSignal.timeout(PATIENCE)]) });
    const html = answer.ok ? await answer.text() : "";
    if (mine !== asked) {
      return;
    }

    asked = null;
    take(mine, parsed(html), place);
  } catch {
    if (mine === asked) {
      asked = null;
      load(mine);
    }
  }
}

// Somebody who went on meanwhile, into the words or elsewhere, keeps her place.
function take(mine, fragment, place) {
  const isElsewhere = ![mine.from, document.body].includes(document.activeElement) && !document.activeElement.closest("[data-card-root]");
  if (!put(fragment)) {
    load(mine);
    return;
  }

  if (location.href === mine.address) {
    history.replaceState(null, "", place);
  }

  const hasGoneOn = isElsewhere || document.activeElement.matches("#card :is(textarea, input, select)");
  if (!hasGoneOn) {
    land(place.hash ? document.getElementById(place.hash.slice(1)) : null);
  }

  mine.done(!hasGoneOn);
}

/** The whole page, even where its address is the present one: to go there would only look for the part behind "#". */
function load({ href, done }) {
  done(false);
  loadPage(href);
}

export function loadPage(address) {
  if (address.split("#")[0] === location.href.split("#")[0]) {
    location.reload();
  } else {
    location.assign(address);
  }
}

function land(entry) {
  if (entry) {
    entry.classList.add("found");
    entry.scrollIntoView({ block: "center" });
  }

  (entry?.querySelector("a, button") ?? document.querySelector("#card [aria-current]"))?.focus({ preventScroll: true });
}

function inHand(link) {
  const card = document.querySelector("[data-card-root]");
  const clause = link.closest("[data-clause]");
  return card && (!clause || clause.classList.contains("in-hand"));
}

let isWatching = false;

/** Whether the card changes in place on this page. */
export const isWatched = () => isWatching;

/** Takes over the links that change only the card. Linked words of another clause load the page, which moves the hand. */
export function watchCard() {
  isWatching = true;
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-card]");
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || !inHand(link)) {
      return;
    }

    event.preventDefault();
    showCard(link);
  });
}
