const clear = '\r\u001b[K';

/** Shows what is being done in one line on stderr, in place of what was shown before. */
export function showProgress(text: string): void {
  process.stderr.write(`${clear}${text}`);
}

/** Takes the line away, before anything else is printed. */
export function endProgress(): void {
  process.stderr.write(clear);
}

/** Counts the seconds of long work on stderr, as far as the work lets it. */
export async function withClock<T>(doing: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  showProgress(`${doing}…`);
  const clock = setInterval(() => showProgress(`${doing}… ${Math.round((Date.now() - started) / 1000)} s`), 1000);
  try {
    return await work();
  } finally {
    clearInterval(clock);
    endProgress();
  }
}
