// A selection in the text becomes a passage to mark: a bar beside it asks as what.
import { phrase } from "./phrases.js";

/** The selected words as the source has them. */
function wordsOf(range) {
  const words = range.cloneContents();
  for (const number of words.querySelectorAll("a.number")) {
    number.remove();
  }

  return words.textContent;
}

/** The offset in the source of a place in the text; the numbers of facts are no part of it. */
function offsetOf(node, offset) {
  const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("p[data-start]");
  if (!line) {
    return null;
  }

  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  return Number(line.dataset.start) + wordsOf(range).length;
}

/** The selected part of the text as two offsets, or null where none or something else is selected. */
export function selectedPlace() {
  const selection = document.getSelection();
  const text = document.querySelector("[data-fact-text]");
  if (!text || !selection || selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) {
    return null;
  }

  const range = selection.getRangeAt(0);
  const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  return start === null || end === null || end <= start ? null : { at: `${start}-${end}`, words: wordsOf(range).trim(), box: range.getBoundingClientRect() };
}

function bar() {
  const start = document.querySelector("[data-mark-form]");
  const made = document.createElement("form");
  made.className = "mark-bar";
  made.action = start.action;
  made.setAttribute("aria-label", phrase("Mark the selected words"));
  const kind = start.querySelector("select").cloneNode(true);
  kind.id = "mark-bar-kind";
  kind.setAttribute("aria-label", phrase("What it is"));
  const at = document.createElement("input");
  at.type = "hidden";
  at.name = "at";
  const button = document.createElement("button");
  button.textContent = phrase("Mark");
  made.append(at, kind, button);
  return made;
}

function offer() {
  const place = selectedPlace();
  const old = document.querySelector(".mark-bar");
  if (!place) {
    if (!old?.contains(document.activeElement)) {
      old?.remove();
    }

    return;
  }

  const shown = old ?? bar();
  shown.querySelector("[name=at]").value = place.at;
  if (!old) {
    document.querySelector("[data-facts-pane]").append(shown);
  }

  shown.style.top = `${window.scrollY + place.box.bottom + 8}px`;
  shown.style.left = `${Math.max(8, Math.min(window.scrollX + place.box.left, document.documentElement.clientWidth - shown.offsetWidth - 8))}px`;
  const form = document.querySelector("[data-mark-form]");
  form.words.value = place.words;
  form.at.value = place.at;
}

let watching = false;

/** Watches what is selected; the form in the list is filled too, so that the keyboard gets there. */
export function watchSelection() {
  if (watching) {
    return;
  }

  watching = true;
  document.addEventListener("selectionchange", offer);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      document.querySelector(".mark-bar")?.remove();
    }
  });
  document.addEventListener("input", (event) => {
    // Words typed by hand have a place of their own to be found.
    if (event.target.id === "mark-words") {
      event.target.form.at.value = "";
    }
  });
}
