// Where in the cleaned sentence something stands whose place in the original is known.

/**
 * For each character of `source` its place in `text`, by the longest common run of characters; what was repaired
 * between two kept characters maps to where the next kept one stands. One more entry than characters, for ends.
 */
export function alignment(source, text) {
  const rows = source.length + 1;
  const columns = text.length + 1;
  const longest = new Uint16Array(rows * columns);
  for (let i = rows - 2; i >= 0; i--) {
    for (let k = columns - 2; k >= 0; k--) {
      longest[i * columns + k] = source[i] === text[k]
        ? longest[(i + 1) * columns + k + 1] + 1
        : Math.max(longest[(i + 1) * columns + k], longest[i * columns + k + 1]);
    }
  }
  const places = [];
  let k = 0;
  for (let i = 0; i < source.length; i++) {
    let next = k;
    while (next < text.length && !(source[i] === text[next] && longest[i * columns + next] === longest[(i + 1) * columns + next + 1] + 1
        && longest[i * columns + next] === longest[i * columns + k])) next++;
    if (next < text.length) {
      places.push(next);
      k = next + 1;
    } else {
      places.push(k);
    }
  }
  places.push(text.length);
  return places;
}
