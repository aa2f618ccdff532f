/** Whether a colour such as `#1f1f1f` is dark, by its relative brightness. */
export function isDarkColour(hex: string): boolean | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (!digits) return null;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The host's own theme, or null where it says nothing (Excel on the web, office-js issue 6134). */
export function hostIsDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ? isDarkColour(theme.bodyBackgroundColor) : null;
}

/** Calls back once, as soon as the pane can be seen: a shared runtime also runs while it is hidden. */
export function whenVisible(show: () => void): void {
  let shown = false;
  const once = () => {
    if (shown) return;
    shown = true;
    show();
  };
  if (document.visibilityState === 'visible') {
    once();
    return;
  }
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && once());
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) once();
  });
}
