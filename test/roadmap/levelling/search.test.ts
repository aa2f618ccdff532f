import { findCriticalPath, lowerBound } from '../../../src/roadmap/levelling/bounds';
import { createGenerator } from '../../../src/roadmap/levelling/generation';
import { makespanOf } from '../../../src/roadmap/levelling/project';
import { rules } from '../../../src/roadmap/levelling/rules';
import { scheduleByRules, schedulesFor, searchThrough } from '../../../src/roadmap/levelling/search';
import { faultsOf, makeInstance, makeSet, projectOf, shortestEnd, type Instance } from './instances';

const everySecond = <T>(all: Iterable<T>) => [...all].filter((_, place) => place % 2 === 1);

/** By hand: three tasks of 2, 3 and 4 days that each need 2 of 3, and one of 4 days that needs 1. */
const byHand: Instance = {
  durations: [2, 3, 4, 4],
  links: [],
  needs: [[2], [2], [2], [1]],
  capacity: [3],
};

const endOf = (instance: Instance) => makespanOf(projectOf(instance), searchThrough(projectOf(instance)).starts);

describe('the search', () => {
  it('finds what can be seen at a glance', () => {
    expect(endOf(byHand)).toBe(9);
    expect(endOf({ ...byHand, capacity: [4] })).toBe(7);
    expect(endOf({ ...byHand, capacity: [5] })).toBe(5);
    expect(endOf({ ...byHand, capacity: [7] })).toBe(4);
  });

  it('finds the shortest schedule of small projects, found by trying all', () => {
    for (let seed = 1; seed <= 15; seed++) {
      const design = { activities: 7, complexity: 1.5, factor: 0.75, strength: 0.1, resources: 2, seed };
      const instance = makeInstance(design);
      expect([seed, endOf(instance)]).toEqual([seed, shortestEnd(instance)]);
    }
  });

  it('breaks no link and no limit, is never longer than any single rule, nor shorter than the bound', () => {
    for (const instance of [...everySecond(makeSet(30, 1)), ...[...makeSet(120, 1)].slice(0, 3)]) {
      const project = projectOf(instance);
      const { starts, ruleEnd, schedules } = searchThrough(project);
      expect(faultsOf(instance, starts)).toEqual([]);
      const path = findCriticalPath(project);
      const generator = createGenerator(project);
      const single = new Float64Array(project.size);
      const ends = rules.flatMap(({ keys }) =>
        (['serial', 'parallel'] as const).map((way) => {
          generator[way](keys(project, path), single);
          expect(faultsOf(instance, single)).toEqual([]);
          return makespanOf(project, single);
        }),
      );
      const end = makespanOf(project, starts);
      expect(end).toBeLessThanOrEqual(Math.min(...ends));
      expect(Math.min(ruleEnd, ...ends)).toBe(ruleEnd);
      expect(end).toBeGreaterThanOrEqual(lowerBound(project, path));
      expect(schedules).toBeLessThanOrEqual(schedulesFor(project.size) + 2);
    }
  });

  it('gives the same result for the same project, every time', () => {
    const project = () =>
      projectOf(makeInstance({ activities: 40, complexity: 1.8, factor: 0.5, strength: 0.2, resources: 4, seed: 3 }));
    expect(searchThrough(project())).toEqual(searchThrough(project()));
  });

  it('is on average at least 3 % shorter than the best single rule where resources are scarce', () => {
    const projects = [1, 2, 3].map((seed) =>
      projectOf(makeInstance({ activities: 120, complexity: 1.5, factor: 0.5, strength: 0.1, resources: 4, seed })),
    );
    const found = projects.map((project) => {
      const { starts, ruleEnd } = searchThrough(project);
      return makespanOf(project, starts) / ruleEnd;
    });
    expect(found.reduce((sum, part) => sum + part, 0) / found.length).toBeLessThan(0.97);
  });

  it('makes as many schedules as the number of activities says', () => {
    expect([30, 120, 500, 5_000].map(schedulesFor)).toEqual([1_200, 2_520, 700, 70]);
  });

  it('asks little of a project without activities', () => {
    const nothing: Instance = { durations: [], links: [], needs: [], capacity: [] };
    expect(searchThrough(projectOf(nothing)).starts).toHaveLength(0);
  });
});

describe('a single pass', () => {
  it('breaks no link and no limit', () => {
    for (const instance of makeSet(30, 1)) expect(faultsOf(instance, scheduleByRules(projectOf(instance)))).toEqual([]);
  });
});

describe('pushing a schedule late and early again', () => {
  it('keeps it feasible, starts nothing earlier, then never ends later', () => {
    for (const instance of makeSet(30, 1)) {
      const project = projectOf(instance);
      const generator = createGenerator(project);
      const [early, late, again] = [0, 0, 0].map(() => new Float64Array(project.size));
      generator.serial(rules[7].keys(project, findCriticalPath(project)), early);
      expect(generator.pushLate(early, late)).toBe(true);
      expect(faultsOf(instance, late)).toEqual([]);
      expect(makespanOf(project, late)).toBe(makespanOf(project, early));
      expect(late.every((start, one) => start >= early[one])).toBe(true);
      generator.serial(late, again);
      expect(faultsOf(instance, again)).toEqual([]);
      expect(makespanOf(project, again)).toBeLessThanOrEqual(makespanOf(project, early));
    }
  });
});
