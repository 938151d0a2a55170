// Puts the changes of somebody else, told as replacements in the text that was sent, into a text that has been typed on since.

/** The text that was sent with the changes in it. */
export function joined(text, changes) {
  return [...changes].reverse().reduce((all, { start, end, text: words }) => all.slice(0, start) + words + all.slice(end), text);
}

/** The text as typed since, with the changes in it, and where a caret goes; null where a change touches what was typed since. */
export function replayed(sent, typed, changes) {
  let first = 0;
  while (first < sent.length && first < typed.length && sent[first] === typed[first]) {
    first++;
  }

  let last = 0;
  while (last < sent.length - first && last < typed.length - first && sent.at(-1 - last) === typed.at(-1 - last)) {
    last++;
  }

  const growth = typed.length - sent.length;
  const isSame = sent === typed;
  const placed = [];
  for (const change of changes) {
    if (!isSame && change.end >= first && change.start <= sent.length - last) {
      return null;
    }

    const shift = !isSame && change.start > sent.length - last ? growth : 0;
    placed.push({ start: change.start + shift, end: change.end + shift, text: change.text });
  }

  return {
    text: joined(typed, placed),
    moved: (at) => at + placed.filter(({ end }) => end <= at).reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0),
  };
}
