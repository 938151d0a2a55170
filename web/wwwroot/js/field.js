// The words of a clause that is being edited. Where the browser can mark words without touching them, they are a text on the page, and the form's own box
// stays under it with the same words, for whatever reads the form; elsewhere the box itself is the field.
const TEXT_ONLY = "plaintext-only";

const canMark = (() => {
  const probe = document.createElement("div");
  probe.setAttribute("contenteditable", TEXT_ONLY);
  return probe.contentEditable === TEXT_ONLY && "highlights" in CSS;
})();

/** The field of one form. */
export function fieldOf(form) {
  const area = form.querySelector("textarea");
  return canMark ? textField(area) : boxField(area);
}

function boxField(area) {
  const field = {
    element: area,
    composing: false,
    get text() {
      return area.value;
    },
    get caret() {
      return area.selectionStart;
    },
    put(text, caret) {
      area.value = text;
      area.setSelectionRange(caret, caret);
      area.dispatchEvent(new Event("input", { bubbles: true }));
    },
    focus(caret) {
      area.focus({ preventScroll: true });
      if (caret !== undefined) {
        area.setSelectionRange(caret, caret);
      }
    },
    listen: (act) => area.addEventListener("input", act),
    rangeOf: () => null,
  };
  watchComposition(field);
  return field;
}

function textField(area) {
  const element = document.createElement("div");
  element.className = "live-text";
  element.setAttribute("contenteditable", TEXT_ONLY);
  element.setAttribute("role", "textbox");
  element.setAttribute("aria-multiline", "true");
  element.setAttribute("aria-label", area.labels[0].textContent);
  element.setAttribute("aria-describedby", area.getAttribute("aria-describedby"));
  element.spellcheck = area.spellcheck;
  show(element, area.value);
  area.hidden = true;
  area.before(element);

  const field = {
    element,
    composing: false,
    get text() {
      return area.value;
    },
    get caret() {
      const chosen = getSelection();
      return element.contains(chosen.focusNode) ? offsetOf(element, chosen.focusNode, chosen.focusOffset) : null;
    },
    put(text, caret) {
      const focused = document.activeElement === element;
      show(element, text);
      area.value = text;
      if (focused) {
        field.focus(caret ?? text.length);
      }

      area.dispatchEvent(new Event("input", { bubbles: true }));
    },
    focus(caret) {
      element.focus({ preventScroll: true });
      if (caret !== undefined) {
        const { node, offset } = pointAt(element, caret);
        getSelection().collapse(node, offset);
      }
    },
    listen: (act) => area.addEventListener("input", act),
    rangeOf(start, end) {
      const range = document.createRange();
      const [from, to] = [pointAt(element, start), pointAt(element, end)];
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
  };
  element.addEventListener("input", (event) => {
    event.stopPropagation();
    area.value = textOf(element);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  });
  area.labels[0].addEventListener("click", () => field.focus());
  watchComposition(field);
  return field;
}

// Nobody else's words go between the keystrokes of one character.
function watchComposition(field) {
  field.composed = () => (field.composing ? new Promise((done) => field.element.addEventListener("compositionend", done, { once: true })) : Promise.resolve());
  field.element.addEventListener("compositionstart", () => (field.composing = true));
  field.element.addEventListener("compositionend", () => (field.composing = false));
}

// A break at the very end is only seen when another one follows it: browsers add that one, and it is no part of the text.
function show(element, text) {
  element.textContent = text.endsWith("\n") ? `${text}\n` : text;
}

function textOf(element) {
  const text = pieces(element).map((piece) => piece.text).join("");
  return text.endsWith("\n") ? text.slice(0, -1) : text;
}

/** The pieces of text in order. A browser may put breaks of its own where Enter was pressed. */
function pieces(element) {
  const found = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) {
      found.push({ node, text: node.data });
    } else if (node.localName === "br" || found.length > 0) {
      found.push({ node, text: "\n" });
    }
  }

  return found;
}

function pointAt(element, at) {
  let left = at;
  for (const { node, text } of pieces(element)) {
    if (left <= text.length && node.nodeType === Node.TEXT_NODE) {
      return { node, offset: left };
    }

    left -= text.length;
  }

  return { node: element, offset: element.childNodes.length };
}

function offsetOf(element, node, offset) {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  let sum = 0;
  for (const piece of pieces(element)) {
    if (piece.node === node) {
      return sum + offset;
    }

    if (before.comparePoint(piece.node, 0) > 0) {
      break;
    }

    sum += piece.text.length;
  }

  return sum;
}
