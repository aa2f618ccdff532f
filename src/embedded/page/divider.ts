const narrowest = 320;
const widest = 800;
const step = 20;

/** Lets pointer and arrow keys move the line between grid and pane. */
export function makeDivider(divider: HTMLElement, startWidth: number): void {
  let width = startWidth;
  const set = (wanted: number) => {
    width = Math.min(widest, Math.max(narrowest, Math.round(wanted)));
    document.body.style.setProperty('--pane-width', `${width}px`);
    divider.setAttribute('aria-valuenow', String(width));
    dispatchEvent(new Event('resize'));
  };
  divider.setAttribute('aria-valuemin', String(narrowest));
  divider.setAttribute('aria-valuemax', String(widest));
  set(startWidth);

  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') set(width + step);
    if (key === 'ArrowRight') set(width - step);
  });
  divider.addEventListener('pointerdown', ({ pointerId }) => {
    divider.setPointerCapture(pointerId);
    document.body.classList.add('dragging');
  });
  divider.addEventListener('pointermove', ({ clientX, pointerId }) => {
    if (divider.hasPointerCapture(pointerId)) set(innerWidth - clientX);
  });
  divider.addEventListener('lostpointercapture', () => document.body.classList.remove('dragging'));
}
