import { watchCard, watchClaims } from "./card.js";
import { watchChanges } from "./changes.js";
import { watchComments } from "./comments.js";
import { watchEntries } from "./entries.js";
import { watchEditing } from "./inplace.js";

watchEntries();
watchEditing();
watchCard();
watchClaims();
watchChanges();
watchComments();
