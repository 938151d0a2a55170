// The card changes in place: the links in it, and linked words in the document, ask for the card alone.
const headers = { "X-Fragment": "card" };

/** Puts a fragment in the card's place, with the words of the clause as the card has them marked, and gives it back; null where it was none. */
export function swapCard(html) {
  const fragment = new DOMParser().parseFromString(html, "text/html");
  const fresh = fragment.querySelector("[data-card-root]");
  const old = document.querySelector("[data-card-root]");
  if (!fresh || !old) {
    return null;
  }

  const pane = old.parentElement;
  const top = pane.scrollTop;
  old.replaceWith(fresh);
  pane.scrollTop = top;
  const words = fragment.querySelector("[data-words]");
  if (words) {
    document.querySelector(".in-hand [data-words]")?.replaceWith(words);
  }

  return fragment;
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

let question = null;

/** Of two links the later one holds, and somebody who went on meanwhile, into the words or elsewhere, keeps her place. */
async function open(link) {
  question?.abort();
  const mine = (question = new AbortController());
  const [address, from] = [location.href, document.activeElement];
  const place = new URL(link.href);
  const asked = new URL(place);
  asked.searchParams.set("handler", "Card");
  try {
    const answer = await fetch(asked, { headers, signal: mine.signal });
    const html = answer.ok ? await answer.text() : "";
    const hasGoneOn = ![from, document.body].includes(document.activeElement) && !document.activeElement.closest("[data-card-root]");
    if (!swapCard(html)) {
      location.assign(link.href);
      return;
    }

    if (location.href === address) {
      history.replaceState(null, "", place);
    }

    if (!hasGoneOn) {
      land(place.hash ? document.getElementById(place.hash.slice(1)) : null);
    }
  } catch {
    if (mine === question) {
      location.assign(link.href);
    }
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

/** Takes over the links that change only the card. Linked words of another clause load the page, which moves the hand. */
export function watchCard() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-card]");
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || !inHand(link)) {
      return;
    }

    event.preventDefault();
    open(link);
  });
}
