// A fresh piece takes the place of an old one: what has the focus, what is unfolded and what was typed stays as it was.
import { fieldSign, formSign, putBack } from "./entries.js";

const PLACES = "a[href], button, summary, textarea, select, input:not([type=hidden]), [tabindex]";

/** What a place is called that is the same in the old piece and in the fresh one. */
function signOf(place) {
  const form = place.form ?? place.closest("form");
  return form && place.matches("textarea, select, input") ? fieldSign(place)
    : [place.localName, place.id, place.getAttribute("href") ?? place.textContent, form ? formSign(form) : ""].join(" ");
}

function find(sign, root) {
  return [...root.querySelectorAll(PLACES)].filter((place) => signOf(place) === sign);
}

/** Remembers a place, to find it in a fresh piece. */
function remember(place, root) {
  const sign = signOf(place);
  const index = find(sign, root).indexOf(place);
  return (fresh) => find(sign, fresh)[index] ?? null;
}

/** Finds the button or link again that stands for the same act after pieces of the page were swapped. */
export const remembered = (place) => {
  const again = remember(place, document);
  return () => again(document);
};

/** Puts something fresh where `old` stands; `put` does it and says where it now is. */
export function swap(old, put) {
  const active = old.contains(document.activeElement) ? document.activeElement : null;
  const from = active?.selectionStart;
  const focus = active && remember(active, old);
  const folds = [...old.querySelectorAll("details[open] > summary")].map((summary) => remember(summary, old));
  const fresh = put();
  for (const fold of folds) {
    fold(fresh)?.parentElement.setAttribute("open", "");
  }

  putBack(fresh);
  const place = focus?.(fresh);
  if (place && document.activeElement !== place) {
    place.focus({ preventScroll: true });
    if (Number.isInteger(from) && place.setSelectionRange) {
      place.setSelectionRange(from, from);
    }
  }
}

/** An element for an element. */
export const swapElement = (old, fresh) => swap(old, () => {
  old.replaceWith(fresh);
  return fresh;
});

/** What stands in a place for what stands in it now. */
export const swapContent = (place, fresh) => swap(place, () => {
  place.replaceChildren(...fresh);
  return place;
});
