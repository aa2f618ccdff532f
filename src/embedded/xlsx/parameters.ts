const isName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The pieces between the commas of a call, by their indexes; `open` is the index of its bracket. */
function argumentsOf(pieces: readonly string[], open: number): number[][] {
  const found: number[][] = [[]];
  let depth = 0;
  for (let index = open; index < pieces.length; index++) {
    const piece = pieces[index];
    if (/^[({]$/.test(piece) && depth++ === 0) continue;
    if (/^[)}]$/.test(piece) && --depth === 0) return found;
    if (piece === ',' && depth === 1) found.push([]);
    else found[found.length - 1].push(index);
  }
  return found;
}

/**
 * Indexes of the pieces that are parameters of LET and LAMBDA, where they are named and where they are used: a file
 * sets `_xlpm.` before them. Source: formulas as Excel 16 saves them.
 */
export function parameterPieces(pieces: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  pieces.forEach((piece, at) => {
    const name = piece.toUpperCase();
    if ((name !== 'LET' && name !== 'LAMBDA') || pieces[at + 1] !== '(') return;
    const given = argumentsOf(pieces, at + 1);
    const names = given
      .slice(0, -1)
      .filter((_, index) => name === 'LAMBDA' || index % 2 === 0)
      .map((indexes) => indexes.map((index) => pieces[index].trim()).join(''))
      .filter((parameter) => isName.test(parameter))
      .map((parameter) => parameter.toLowerCase());
    for (const index of given.flat()) {
      const calls = pieces[index + 1] === '(' || pieces[index + 1] === '!';
      if (!calls && names.includes(pieces[index].toLowerCase())) found.add(index);
    }
  });
  return found;
}
