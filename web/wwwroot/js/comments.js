// Words selected in the clause in hand become the words a new comment is about.
import { isWatched, showCard } from "./card.js";
import { phrase } from "./phrases.js";

const LONGEST_BEFORE = 80;
let chosen = null;

/** The words of a range without the signs and notes that stand between them. */
function wordsOf(range) {
  const words = range.cloneContents();
  for (const sign of words.querySelectorAll("small, .sign, .visually-hidden")) {
    sign.remove();
  }

  return words.textContent;
}

/** The words selected in the clause in hand and what stands before them; null where nothing or something else is selected. */
function selected() {
  const selection = document.getSelection();
  const text = document.querySelector(".in-hand [data-words]");
  if (!text || !selection || selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) {
    return null;
  }

  const range = selection.getRangeAt(0);
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const words = wordsOf(range).trim();
  return words ? { words, before: wordsOf(before).slice(-LONGEST_BEFORE), clause: text.closest("[data-clause]").dataset.clause, box: range.getBoundingClientRect() } : null;
}

/** Puts what was selected last into the form of the same clause. */
function fill() {
  const form = document.querySelector("[data-comment-form]");
  if (!form) {
    return null;
  }

  for (const hint of form.querySelectorAll("[data-no-script], [data-script]")) {
    hint.hidden = "noScript" in hint.dataset;
  }

  if (chosen?.clause === form.dataset.commentForm) {
    form.quote.value = chosen.words;
    form.before.value = chosen.before;
  }

  return form;
}

function tab() {
  return document.querySelector("#card a[href*='view=comments']");
}

/** A button beside the selected words. With the keyboard the shortcut does the same. */
function offer() {
  const place = selected();
  const old = document.querySelector(".comment-bar");
  if (!place) {
    if (!old?.contains(document.activeElement)) {
      old?.remove();
    }

    return;
  }

  chosen = place;
  fill();
  if (!tab()) {
    return;
  }

  const bar = old ?? document.createElement("div");
  if (!old) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = phrase("Comment");
    button.addEventListener("click", () => {
      bar.remove();
      comment();
    });
    bar.className = "mark-bar comment-bar";
    bar.append(button);
    document.body.append(bar);
  }

  bar.style.top = `${window.scrollY + place.box.bottom + 8}px`;
  bar.style.left = `${Math.max(8, Math.min(window.scrollX + place.box.left, document.documentElement.clientWidth - bar.offsetWidth - 8))}px`;
}

/** Goes to the form, with the words that are selected. */
function go() {
  const form = fill();
  form?.words.focus();
  return form !== null;
}

/** Opens the form and goes to it, unless somebody went on while it came. */
export async function comment() {
  const link = tab();
  if (go() || !link) {
    return;
  }

  if (!isWatched()) {
    link.click();
  } else if (await showCard(link)) {
    go();
  }
}

/** Watches what is selected, and the card for the form. */
export function watchComments() {
  fill();
  const pane = document.querySelector("[data-card-root]")?.parentElement;
  if (pane) {
    new MutationObserver(fill).observe(pane, { childList: true });
  }

  document.addEventListener("selectionchange", offer);
  document.addEventListener("input", (event) => {
    // Words typed by hand have a place of their own to be found.
    if (event.target.id === "comment-quote") {
      chosen = null;
      event.target.form.before.value = "";
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      document.querySelector(".comment-bar")?.remove();
    }
  });
}
