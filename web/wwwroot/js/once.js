// Of two clicks on one button the second sends nothing: what it asks for is under way.
import { hasEntries, settle } from "./entries.js";

const PATIENCE = 5000;
const sent = new WeakMap();

settle();
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") {
    return;
  }

  if (event.timeStamp - (sent.get(form) ?? -Infinity) < PATIENCE) {
    event.preventDefault();
  } else {
    sent.set(form, event.timeStamp);
  }
});

// A page that the browser kept tells what was so when it was left.
addEventListener("pageshow", (event) => {
  if (event.persisted && !hasEntries()) {
    location.reload();
  }
});
