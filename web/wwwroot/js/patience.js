// A server that says nothing for so many milliseconds is taken for silent: words are kept here and sent again, and a click is answered by the whole page.
export const PATIENCE = 15_000;
