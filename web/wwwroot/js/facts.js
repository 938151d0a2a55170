// Text and list find each other without leaving one's place: both ends light up, and the far one comes into view.
const list = document.querySelector(".facts");
const text = document.querySelector("[data-fact-text]");

function show(id) {
  for (const old of document.querySelectorAll(".found")) {
    old.classList.remove("found");
  }

  for (const end of document.querySelectorAll(`[data-of="${CSS.escape(id)}"]`)) {
    end.classList.add("found");
  }
}

function find(event) {
  const link = event.target.closest("a[data-fact]");
  if (!link) {
    return;
  }

  show(link.dataset.fact);
  if (event.type === "click") {
    event.preventDefault();
    const far = document.getElementById(link.hash.slice(1));
    far?.scrollIntoView({ block: "center" });
    far?.querySelector("a[data-fact]")?.focus({ preventScroll: true });
    show(link.dataset.fact);
    history.replaceState(null, "", link.hash);
  }
}

for (const side of [list, text]) {
  side?.addEventListener("click", find);
  side?.addEventListener("focusin", find);
}
