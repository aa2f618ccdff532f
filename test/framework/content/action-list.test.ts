import { roadmapItems } from '../../../src/framework';
import { actionList } from '../../../src/framework/content';

const subActions = actionList.flatMap((action) => action.subActions);

describe('the Action List is complete', () => {
  test('19 actions with 76 sub-actions, counted in the source', () => {
    expect(actionList.map((action) => action.subActions.length)).toEqual([
      5, 5, 3, 3, 5, 3, 2, 4, 4, 5, 8, 3, 2, 5, 3, 4, 4, 4, 4,
    ]);
    expect(subActions).toHaveLength(76);
  });

  test('20 points below five of the sub-actions', () => {
    expect(
      subActions.filter(({ points }) => points.length > 0).map(({ id, points }) => `${id}: ${points.length}`),
    ).toEqual(['AL-4a: 5', 'AL-4c: 3', 'AL-5c: 5', 'AL-7a: 3', 'AL-11f: 4']);
  });

  test('41 common problems, and none for action 19', () => {
    expect(actionList.map(({ problems }) => problems.length)).toEqual([
      2, 1, 3, 2, 4, 2, 1, 5, 1, 2, 3, 3, 1, 3, 2, 1, 3, 2, 0,
    ]);
  });

  test('2d alone reads differently for a team within one organisation', () => {
    expect(subActions.filter(({ withinOrganisation }) => withinOrganisation).map(({ id }) => id)).toEqual(['AL-2d']);
  });

  test('every ID says its place and occurs once', () => {
    const ids = actionList.flatMap((action) => [
      action.id,
      ...action.problems.map(({ id }) => id),
      ...action.subActions.flatMap(({ id, points }) => [id, ...points.map((point) => point.id)]),
    ]);
    expect(new Set(ids).size).toBe(19 + 76 + 20 + 41);
    expect(ids.filter((id) => !/^AL-\d{1,2}([a-h](\.\d)?|-P\d)?$/.test(id))).toEqual([]);
    expect(subActions.at(-1)?.id).toBe('AL-19d');
  });
});

describe('an action can be added to the roadmap, or is there already', () => {
  test('every action but the gathering of information is carried by rows of the default roadmap', () => {
    const rows = new Set(roadmapItems.map(({ id }) => id));
    expect(actionList.flatMap(({ initiatives }) => initiatives).filter((id) => !rows.has(id))).toEqual([]);
    expect(actionList.filter(({ initiatives }) => initiatives.length === 0).map(({ id }) => id)).toEqual(['AL-4']);
  });

  test('where the default roadmap names an action, the action names that row', () => {
    const named = roadmapItems.flatMap(({ id, alsoFrom = '' }) =>
      [...alsoFrom.matchAll(/AL (\d+)[a-h]/g)].map(([, number]) => [`AL-${number}`, id]),
    );
    expect(named.length).toBeGreaterThan(5);
    const missing = named.filter(
      ([action, row]) => !actionList.find(({ id }) => id === action)?.initiatives.includes(row),
    );
    expect(missing).toEqual([]);
  });
});
