// From change to change, in the order of the list; without this script the list's own links do. keys.js says by which keys.
/** Goes to the next or the previous change; false where there is none. */
export function go(step) {
  const items = [...document.querySelectorAll("[data-change]")];
  if (items.length === 0) {
    return false;
  }

  const now = items.findIndex((item) => item.classList.contains("at") || item.matches(":target"));
  const next = items[Math.min(items.length - 1, Math.max(0, now + (now < 0 ? 1 : step)))];
  for (const item of items) {
    item.classList.toggle("at", item === next);
  }

  const place = document.getElementById(next.dataset.change) ?? next;
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
  return true;
}

/** Tells that there are keys. */
export function watchChanges() {
  document.querySelector("[data-keys]")?.removeAttribute("hidden");
}
