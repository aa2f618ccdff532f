import type { Action, ActionRow, SubAction, SubActionRow } from './types';
import { foundingActions } from './actions-1-to-7';
import { operatingActions } from './actions-14-to-19';
import { designActions } from './actions-8-to-13';

const subAction = (number: number, row: SubActionRow, index: number): SubAction => {
  const { points = [], ...rest } = typeof row === 'string' ? { text: row } : row;
  const place = `${number}${'abcdefgh'[index]}`;
  const source = `Action List ${place}`;
  return {
    id: `AL-${place}`,
    kind: 'Deliverable',
    ...rest,
    source,
    points: points.map((text, at) => ({ id: `AL-${place}.${at + 1}`, kind: 'Consideration', text, source })),
  };
};

const action = ({ title, step, initiatives, subActions, problems }: ActionRow, index: number): Action => {
  const number = index + 1;
  const source = `Action List ${number}`;
  return {
    id: `AL-${number}`,
    title,
    step,
    subActions: subActions.map((row, at) => subAction(number, row, at)),
    problems: problems.map((text, at) => ({ id: `AL-${number}-P${at + 1}`, kind: 'Common problem', text, source })),
    initiatives: initiatives === '' ? [] : initiatives.split(' '),
    source,
  };
};

/** The 19 actions with 76 sub-actions, 20 points below them and 41 common problems; action 19 has no problem. */
export const actionList: readonly Action[] = [...foundingActions, ...designActions, ...operatingActions].map(action);
