// What scripts say, in the language of the page. A page in another language brings the words with it; what it does not bring is said in English.
const block = document.getElementById("phrases");
const phrases = block ? JSON.parse(block.textContent) : {};

/** A text by its English words, which stand in Language/Scripts.resx. */
export function phrase(english) {
  return phrases[english] ?? english;
}
