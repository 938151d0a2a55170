// What was typed into the smaller forms of a page, and not sent, outlives the piece of the page it was typed into: fresh pieces get it back.
const STORE = "entries";
const FIELDS = "textarea, select, input:not([type=hidden], [type=file], [type=password])";
// These differ from one version of a page to the next; the form stays the same one.
const PASSING = new Set(["__RequestVerificationToken", "version", "before", "from", "start", "end", "view"]);

const typed = new Map(read());

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(STORE)) ?? [];
  } catch {
    return [];
  }
}

// Words are kept for the next page too; a choice is made again in a moment, and might be taken for what is set.
function keep() {
  try {
    sessionStorage.setItem(STORE, JSON.stringify([...typed].filter(([, entry]) => entry.isWords)));
  } catch {
    // A store that is closed keeps nothing; the page does.
  }
}

/** Tells a form from the others, on this page and the next. */
export function formSign(form) {
  const fixed = [...form.elements].filter((one) => one.type === "hidden" && !PASSING.has(one.name)).map((one) => `${one.name}=${one.value}`);
  return [form.getAttribute("action"), ...fixed].join(" ");
}

const isTicked = (field) => field.type === "checkbox" || field.type === "radio";

/** Tells a field from the others. */
export const fieldSign = (field) => `${formSign(field.form)} ${field.name}${isTicked(field) ? `=${field.value}` : ""}`;

const given = (field) =>
  isTicked(field) ? String(field.defaultChecked)
  : field.options ? ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value
  : field.defaultValue;

const entered = (field) => (isTicked(field) ? String(field.checked) : field.value);

function note(event) {
  const field = event.target;
  if (!field.matches?.(FIELDS) || field.form?.method !== "post" || "autosave" in field.form.dataset) {
    return;
  }

  if (entered(field) === given(field)) {
    typed.delete(fieldSign(field));
  } else {
    typed.set(fieldSign(field), { from: given(field), value: entered(field), isWords: !isTicked(field) && !field.options });
  }

  keep();
}

/** Puts back what was typed, where a field still says what it said when that was typed. */
export function putBack(place) {
  for (const field of place.querySelectorAll(FIELDS)) {
    const entry = field.form?.method === "post" && typed.get(fieldSign(field));
    if (!entry || entry.from !== given(field) || entered(field) !== given(field)) {
      continue;
    }

    if (isTicked(field)) {
      field.checked = entry.value === "true";
    } else {
      field.value = entry.value;
    }

    for (let fold = field.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
  }
}

/** What was sent and done is forgotten once the next page says so; what was refused, or never arrived, comes back. */
export function settle() {
  const isDone = document.querySelector(".notice") && !document.querySelector("[data-nothing-done]");
  for (const [sign, entry] of typed) {
    if (entry.sentFrom && (isDone || entry.sentFrom !== location.pathname)) {
      typed.delete(sign);
    } else {
      entry.sentFrom = null;
    }
  }

  keep();
}

/** Whether something stands in a form of the page that was not sent. */
export const hasEntries = () => [...document.querySelectorAll(`form[method=post] :is(${FIELDS})`)].some((field) => entered(field) !== given(field));

/** Watches the forms of the page. */
export function watchEntries() {
  putBack(document);
  document.addEventListener("input", note);
  document.addEventListener("change", note);
  addEventListener("submit", (event) => {
    if (!event.defaultPrevented) {
      const sign = formSign(event.target);
      for (const [field, entry] of typed) {
        entry.sentFrom = field.startsWith(`${sign} `) ? location.pathname : entry.sentFrom;
      }

      keep();
    }
  });
}
