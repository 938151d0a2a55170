// Asks again how far the reading has come, until it is done.
import { PATIENCE } from "./patience.js";
import { swapElement } from "./swap.js";

const PAUSE = 1500;

async function look(shown) {
  try {
    const answer = await fetch(shown.dataset.reading, { headers: { "X-Fragment": "reading" }, signal: AbortSignal.timeout(PATIENCE) });
    const fresh = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-reading]") : null;
    if (answer.status === 204) {
      location.reload();
      return;
    }

    if (fresh && document.contains(shown)) {
      swapElement(shown, fresh);
    }
  } catch {
    // The server does not answer at this moment; the next look may find it.
  }

  watch();
}

function watch() {
  const shown = document.querySelector("[data-reading]");
  if (shown && shown.dataset.state !== "done") {
    setTimeout(() => look(shown), PAUSE);
  }
}

watch();
