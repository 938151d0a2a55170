import { watchClaims } from "./card.js";

watchClaims();
