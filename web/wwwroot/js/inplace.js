// Clauses are edited where they stand: their words turn into a field and back, and the page around them stays as it is. Without this script the same
// form comes with a page of its own.
import { keptBox, watchForm } from "./autosave.js";
import { forgetCard, loadPage } from "./card.js";
import { fieldOf } from "./field.js";
import { forgetSent, keptOf } from "./kept.js";
import { watchLive } from "./live.js";
import { PATIENCE } from "./patience.js";
import { phrase } from "./phrases.js";
import { remembered, swapContent, swapElement } from "./swap.js";

let open = null;
let turn = Promise.resolve();

/** Takes over the forms that came with the page, the links to edit, and clicks into words. */
export function watchEditing() {
  const forms = document.querySelectorAll("form[data-autosave]");
  for (const form of forms) {
    begin(form, 0);
  }

  // The server says with a notice that it has what was sent; only then may the browser forget it.
  if (forms.length === 0 && document.querySelector(".notice")) {
    forgetSent();
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-edit]");
    const words = event.target.closest("[data-words]");
    const isPlain = !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link && isPlain) {
      event.preventDefault();
      edit(link, 0);
    } else if (words && isPlain && !event.target.closest("a") && getSelection().isCollapsed && matchMedia("(pointer: fine)").matches) {
      const far = words.closest("article")?.querySelector("a[data-edit]");
      if (far) {
        event.preventDefault();
        edit(far, offsetAt(event));
      }
    }
  });
  watchLeaving();
  tellKept();
  askForOutline();
}

/** What is pressed or followed elsewhere waits until the words are saved: it would be done to the words before, or show them. */
function watchLeaving() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (open && form !== open.form && form.method === "post") {
      event.preventDefault();
      event.stopPropagation();
      const button = event.submitter ?? form.querySelector("button");
      const again = remembered(button);
      inTurn(async () => (open === null || (await finish(false))) && press(again())).catch(() => loadPage(location.href));
    }
  }, true);
  // Last of all: what the other scripts take over is no way out.
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const isPlain = !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !link?.target && !link?.hasAttribute("download");
    if (open && link && isPlain && !open.saving.isSaved() && !open.saving.isRefused() && link.href.split("#")[0] !== location.href.split("#")[0]) {
      event.preventDefault();
      // What cannot be saved is kept, and offered back.
      open.saving.saveNow().finally(() => location.assign(link.href));
    }
  });
}

function press(button) {
  const said = document.querySelector("[data-said]");
  if (button) {
    button.form.requestSubmit(button);
  } else if (said) {
    said.textContent = phrase("Your words are saved. What you pressed is not there any more: look again.");
  }
}

/** One after the other: of two acts the second waits until the first has its answer. */
function inTurn(act) {
  const done = turn.then(act);
  turn = done.catch(() => {});
  return done;
}

/** Of two clicks the second waits until the first has its form. */
function edit(link, caret) {
  const { id } = link.closest("article");
  return inTurn(() => takeUp(id, caret)).catch(() => loadPage(link.href));
}

function begin(form, caret) {
  const field = fieldOf(form);
  const saving = watchForm(form, field);
  const live = watchLive(form, field);
  open = { form, field, saving, live };
  // What the server refused is sent again, or left, as a page: nobody's words are put in the place of another's by the way.
  form.addEventListener("submit", (event) => {
    if (saving.isRefused()) {
      saving.keepSent();
    } else {
      event.preventDefault();
      leave(form, true);
    }
  });
  form.querySelector("[data-done]").addEventListener("click", (event) => {
    if (!saving.isRefused()) {
      event.preventDefault();
      leave(form, false);
    }
  });
  field.element.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing && !saving.isRefused()) {
      event.preventDefault();
      leave(form, false);
    }
  });
  enter(field, caret);
}

/** What ends one form ends no other: of two presses the second finds nothing to do. */
function leave(form, asked) {
  inTurn(() => (open?.form === form ? finish(asked) : false)).catch(() => loadPage(location.href));
}

/** Puts the caret into the field. A browser that has still to go where the address leads takes the focus away again with the next picture it draws, or once the page is whole. */
function enter(field, caret) {
  const again = () => requestAnimationFrame(() => setTimeout(() => document.activeElement === document.body && field.focus(caret)));
  field.focus(caret);
  again();
  if (document.readyState !== "complete") {
    addEventListener("load", again, { once: true });
  }
}

/** Saves and puts the words back in their place. What cannot be saved is sent as a page where a person asked for it, which says why and shows both texts; otherwise the form stays. */
async function finish(asked) {
  const { form, field, saving, live } = open;
  if (saving.isRefused()) {
    field.focus();
    return false;
  }

  if (await saving.saveNow()) {
    live.end();
    saving.end();
    open = null;
    const id = form.closest("article").id;
    const address = asShown(form.querySelector("[data-done]").href);
    await refresh(address, id).catch(() => loadPage(address));
    // Who went on meanwhile, into the card or elsewhere, keeps her place.
    if (document.activeElement === document.body) {
      document.querySelector(`#${CSS.escape(id)} a[data-edit]`)?.focus({ preventScroll: true });
    }

    return true;
  }

  if (asked && navigator.onLine && form.querySelector("[data-state]").dataset.state !== "unanswered") {
    saving.keepSent();
    form.submit();
  } else {
    field.focus();
  }

  return false;
}

async function takeUp(id, caret) {
  if (open?.form.closest("article").id === id) {
    open.field.focus();
    return;
  }

  if (open && !(await finish(false))) {
    return;
  }

  const address = new URL(document.querySelector(`#${CSS.escape(id)} a[data-edit]`).href);
  if (!document.getElementById(id).classList.contains("in-hand")) {
    const taken = new URL(address);
    taken.searchParams.delete("edit");
    await refresh(taken, id);
  }

  const asked = new URL(asShown(address));
  asked.searchParams.set("handler", "Form");
  const answer = await fetch(asked, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }

  const form = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("form");
  const place = document.getElementById(id);
  place.querySelector("[data-words]").replaceWith(form);
  place.classList.add("editing");
  history.replaceState(null, "", address);
  begin(form, caret);
}

/** An address with what the card shows at this moment, which may be something else than when the page came. */
function asShown(address) {
  const shown = new URL(address);
  const { view, against } = document.querySelector("[data-card-root]")?.dataset ?? {};
  for (const [name, value] of Object.entries({ view, against })) {
    if (value) {
      shown.searchParams.set(name, value);
    } else {
      shown.searchParams.delete(name);
    }
  }

  return shown.href;
}

/** Takes over from a fresh page what has changed: the clauses, the outline, the card, undo. */
async function refresh(address, clause) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }

  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  forgetCard();
  for (const piece of [".outline-pane", "[data-undo]", ".card-pane"]) {
    swapContent(document.querySelector(piece), page.querySelector(piece).childNodes);
  }

  const names = (place) => [...place.querySelectorAll("article[data-clause]")].map((article) => article.id).join(" ");
  if (names(document) === names(page)) {
    for (const article of document.querySelectorAll("article[data-clause]")) {
      const fresh = page.getElementById(article.id);
      if (!article.isEqualNode(fresh)) {
        swapElement(article, fresh);
      }
    }
  } else {
    swapContent(document.querySelector(".sheet"), page.querySelector(".sheet").childNodes);
    document.getElementById(clause)?.scrollIntoView({ block: "center" });
  }

  history.replaceState(null, "", address);
  askForOutline();
}

/** Where a click fell, in the text of the clause: what the page says between its words is no part of it. */
function offsetAt(event) {
  const point = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const line = point?.offsetNode.parentElement?.closest("[data-start]");
  if (!line) {
    return 0;
  }

  let sum = Number(line.dataset.start);
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest("small, .sign, .visually-hidden")) {
      continue;
    }

    if (node === point.offsetNode) {
      return sum + point.offset;
    }

    sum += node.data.length;
  }

  return sum;
}

/** Words that were kept when the server did not answer are told where their clause stands, though nobody edits it now; not those that have arrived after all. */
function tellKept() {
  const bare = (text) => text.replace(/\s/g, "");
  for (const article of document.querySelectorAll("article[data-clause]")) {
    const link = article.querySelector("a[data-edit]");
    const words = article.querySelector("[data-words]");
    for (const kept of link && words ? keptOf(link.dataset.edit).slice(0, 1) : []) {
      if (bare(kept.text) === bare(wordsOf(words))) {
        kept.forget();
      } else {
        words.before(keptBox(phrase("This browser kept words of this clause that were not saved."), [[phrase("Look at them"), () => link.click()]]));
      }
    }
  }
}

function wordsOf(place) {
  const words = place.cloneNode(true);
  for (const sign of words.querySelectorAll("small, .sign, .visually-hidden")) {
    sign.remove();
  }

  return words.textContent;
}

// The page says nothing of findings where the whole statement has to be checked first. Nothing waits for that.
function askForOutline() {
  takeOutline().catch(() => {});
}

async function takeOutline() {
  const outline = document.querySelector("[data-outline][data-unchecked]");
  if (outline) {
    const asked = new URL(location.href);
    asked.searchParams.set("handler", "Outline");
    asked.searchParams.set("clause", document.querySelector(".in-hand")?.dataset.clause ?? "");
    const answer = await fetch(asked);
    const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-outline]");
    if (fresh && document.contains(outline)) {
      swapElement(outline, fresh);
      open?.live.tellOutline();
    }
  }
}
