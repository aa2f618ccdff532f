import { drawRoadmap } from '../../src/roadmap/drawing/draw-roadmap';
import { rowsOf } from '../roadmap/drawing/samples';
import type { Measurement } from './functions-bench';

const runs = 5;

/** Drawing a large roadmap as SVG: one long page with all dependencies, and pages of A4. */
export function measureDrawing(): Measurement[] {
  const drawing = rowsOf(1000);
  const measure = (name: string, work: () => unknown): Measurement => {
    const times = Array.from({ length: runs }, () => {
      const begin = performance.now();
      work();
      return performance.now() - begin;
    }).sort((a, b) => a - b);
    return { name, milliseconds: times[Math.floor(runs / 2)] };
  };
  return [
    measure('SVG of 1,000 tasks, one long page', () => drawRoadmap(drawing, { links: 'all' })),
    measure('SVG of 1,000 tasks, pages of A4', () => drawRoadmap(drawing, { page: 'a4' })),
  ];
}
