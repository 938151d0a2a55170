// Checks a clause while somebody types: after a short pause the server says what it finds in these very words, and the words are marked without being touched.
import { PATIENCE } from "./patience.js";
import { phrase } from "./phrases.js";

const PAUSE = 120;
const RETRY = 5000;
const MOST_TOLD = 4;

// The later ones are drawn over the earlier ones. What each looks like is in live.css.
const KINDS = [
  "comment", "linked", "verbatim", "supported", "anticipated", "partly", "not-found", "contradicted", "inform", "warn", "block", "altered", "departs", "gap", "choice", "bracket",
];

/** Watches one form of a clause. */
export function watchLive(form, field) {
  const result = form.querySelector("[data-checked]");
  const told = form.querySelector("[data-told]");
  const clause = form.querySelector("[name=clause]").value;
  let timer = 0;
  let question = null;
  let checked = null;
  let marks = [];
  let findings = null;
  let typedAt = 0;
  let isTold = "";

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  }

  async function ask() {
    const text = field.text;
    if (field.composing || text === checked) {
      return;
    }

    question?.abort();
    const mine = (question = new AbortController());
    result.setAttribute("aria-busy", "true");
    result.textContent = phrase("Checking…");
    try {
      const body = new FormData(form);
      body.set("text", text);
      const answer = await fetch(form.dataset.live, { method: "POST", body, signal: AbortSignal.any([mine.signal, AbortSignal.timeout(PATIENCE)]) });
      if (!answer.ok) {
        throw new Error(answer.statusText);
      }

      const found = await answer.json();
      // An answer about other words than those that stand here says nothing of them.
      if (mine === question && text === field.text) {
        show(found, text);
      }
    } catch (problem) {
      if (problem.name !== "AbortError" && mine === question) {
        say(phrase("Not checked: the server does not answer."));
        later(RETRY);
      }
    }
  }

  function say(words) {
    result.textContent = words;
    result.removeAttribute("aria-busy");
  }

  function show(found, text) {
    checked = text;
    marks = found.marks;
    paint(field, marks);
    say(found.summary);
    ({ findings } = found);
    tellOutline();
    tell();
    if (typedAt > 0) {
      performance.clearMeasures("typed to marked");
      performance.measure("typed to marked", { start: typedAt });
    }
  }

  function tellOutline() {
    const entry = findings !== null && document.querySelector(`[data-findings="${CSS.escape(clause)}"]`);
    if (entry) {
      entry.textContent = findings;
    }
  }

  // What is to be said of the words at the caret, with the way to the source.
  function tell() {
    const at = field.caret;
    if (at === null || checked !== field.text) {
      return;
    }

    const here = marks.filter((mark) => mark.start <= at && at <= mark.end).slice(0, MOST_TOLD);
    const key = JSON.stringify(here);
    if (key !== isTold) {
      isTold = key;
      const hasFocus = told.contains(document.activeElement);
      told.replaceChildren(...here.map(sentence));
      told.hidden = here.length === 0;
      if (hasFocus) {
        (told.querySelector("a") ?? field.element).focus({ preventScroll: true });
      }
    }
  }

  // Words that were changed and changed back are marked anew: their marks went with the change.
  field.listen((event) => {
    checked = null;
    typedAt = event.timeStamp;
    later(PAUSE);
  });
  field.element.addEventListener("compositionend", () => later(PAUSE));
  document.addEventListener("selectionchange", tell);
  later(0);
  return {
    tellOutline,
    end() {
      clearTimeout(timer);
      question?.abort();
      document.removeEventListener("selectionchange", tell);
      paint(field, []);
    },
  };
}

function sentence(mark) {
  const line = document.createElement("p");
  const name = document.createElement("strong");
  name.className = `told-${mark.kind}`;
  name.textContent = mark.name;
  line.append(name, " ", mark.says);
  if (mark.href) {
    const words = document.createElement("q");
    words.textContent = mark.words;
    const source = document.createElement("a");
    source.href = mark.href;
    source.textContent = mark.source;
    line.append(" ", words, " ", source);
  }

  return line;
}

function paint(field, marks) {
  if (!("highlights" in CSS)) {
    return;
  }

  for (const [order, kind] of KINDS.entries()) {
    const ranges = marks.filter((mark) => mark.kind === kind).map((mark) => field.rangeOf(mark.start, mark.end)).filter(Boolean);
    const highlight = new Highlight(...ranges);
    highlight.priority = order;
    CSS.highlights.set(`live-${kind}`, highlight);
  }
}
