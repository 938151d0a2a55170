import { watchChanges } from "./changes.js";

watchChanges();
