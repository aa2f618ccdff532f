/** One piece of a formula: text, a quoted sheet name, an error, a word (cell, name or function), a number, a sign. */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#(?:N\/A|[A-Z0-9/]+[!?])|\$?[\p{L}_\\$][\p{L}\p{N}_.\\$?]*|\$?\d+(?:\.\d+)?(?:E[+-]?\d+)?|[^]/giuy;

/** Cuts a formula into pieces; a bracket with all that it holds is one piece. */
export function* piecesOf(formula: string): Generator<string> {
  for (let at = 0; at < formula.length;) {
    let end: number;
    if (formula[at] === '[') {
      end = closing(formula, at);
    } else {
      piece.lastIndex = at;
      end = at + piece.exec(formula)![0].length;
    }
    yield formula.slice(at, end);
    at = end;
  }
}

/** Index behind the bracket that closes the one at `start`; `'` escapes the character after it. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at + 1;
  }
  return text.length;
}
