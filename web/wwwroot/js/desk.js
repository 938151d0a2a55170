import { watchCard, watchClaims } from "./card.js";
import { forgetSent, watchForm } from "./autosave.js";
import { watchChanges } from "./changes.js";
import { watchComments } from "./comments.js";

watchCard();
watchClaims();
watchChanges();
watchComments();
const forms = document.querySelectorAll("form[data-autosave]");
for (const form of forms) {
  watchForm(form);
}

// The server says with a notice that it has what was sent; only then may the browser forget it.
if (forms.length === 0 && document.querySelector(".notice")) {
  forgetSent();
}
