// Clauses are edited where they stand: their words turn into a field and back, and the page around them stays as it is. Without this script the same
// form comes with a page of its own.
import { forgetSent, keptBox, keptKey, watchForm } from "./autosave.js";
import { fieldOf } from "./field.js";
import { watchLive } from "./live.js";
import { phrase } from "./phrases.js";

// A server that says nothing for so long is asked for the whole page: a click never ends in nothing.
const PATIENCE = 15_000;

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
  tellKept();
  askForOutline();
}

/** One after the other: of two clicks the second waits until the first has its form. */
function edit(link, caret) {
  const { id } = link.closest("article");
  turn = turn.then(() => takeUp(id, caret)).catch(() => load(link.href));
  return turn;
}

/** The whole page, even where its address is the present one: to go there would only look for the part behind "#". */
function load(address) {
  if (address.split("#")[0] === location.href.split("#")[0]) {
    location.reload();
  } else {
    location.assign(address);
  }
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
      finish(true);
    }
  });
  form.querySelector("[data-done]").addEventListener("click", (event) => {
    if (!saving.isRefused()) {
      event.preventDefault();
      finish(false);
    }
  });
  field.element.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing && !saving.isRefused()) {
      event.preventDefault();
      finish(false);
    }
  });
  enter(field, caret);
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
    const address = form.querySelector("[data-done]").href;
    const id = form.closest("article").id;
    await refresh(address, id).catch(() => load(address));
    document.querySelector(`#${CSS.escape(id)} a[data-edit]`)?.focus({ preventScroll: true });
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

  const asked = new URL(address);
  asked.searchParams.set("handler", "Form");
  asked.searchParams.set("view", document.querySelector("[data-card-root]")?.dataset.view ?? "");
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

/** Takes over from a fresh page what has changed: the clauses, the outline, the card, undo. */
async function refresh(address, clause) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }

  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const piece of [".outline-pane", "[data-undo]", ".card-pane"]) {
    document.querySelector(piece).replaceChildren(...page.querySelector(piece).childNodes);
  }

  const names = (place) => [...place.querySelectorAll("article[data-clause]")].map((article) => article.id).join(" ");
  if (names(document) === names(page)) {
    for (const article of document.querySelectorAll("article[data-clause]")) {
      const fresh = page.getElementById(article.id);
      if (!article.isEqualNode(fresh)) {
        article.replaceWith(fresh);
      }
    }
  } else {
    document.querySelector(".sheet").replaceChildren(...page.querySelector(".sheet").childNodes);
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

/** Words that were kept when the server did not answer are told where their clause stands, though nobody edits it now. */
function tellKept() {
  for (const article of document.querySelectorAll("article[data-clause]")) {
    const link = article.querySelector("a[data-edit]");
    if (link && localStorage.getItem(keptKey(link.dataset.edit))) {
      article.querySelector("[data-words]")?.before(keptBox(phrase("This browser kept words of this clause that were not saved."), [[phrase("Look at them"), () => link.click()]]));
    }
  }
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
      outline.replaceWith(fresh);
    }
  }
}
