import { watchCard, watchClaims } from "./card.js";
import { watchChanges } from "./changes.js";
import { watchComments } from "./comments.js";
import { watchEditing } from "./inplace.js";

watchEditing();
watchCard();
watchClaims();
watchChanges();
watchComments();
