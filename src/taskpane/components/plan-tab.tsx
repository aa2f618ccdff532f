import {
  applyLevelling,
  carryOutBuilding,
  carryOutTakingUp,
  previewBuilding,
  previewLevelling,
  previewTakingUp,
  readBuildingOptions,
  sensitivity,
  takeProposalsAway,
  writeSensitivity,
} from '../../workbook';
import { levelInWorker } from '../levelling/level-in-worker';
import { makeWorker } from '../levelling/make-worker';
import { BuildingSection } from './building-section';
import { LevellingSection } from './levelling-section';
import { SensitivitySection } from './sensitivity-section';
import { TakingUpSection } from './taking-up-section';
import type { TabProps } from './tabs';

const takingUp = { previewTakingUp, carryOutTakingUp };
const building = { readBuildingOptions, previewBuilding, carryOutBuilding };
const levelling = {
  previewLevelling: ((run) => previewLevelling(run, levelInWorker(makeWorker))) as typeof previewLevelling,
  applyLevelling,
  takeProposalsAway,
};
const firmness = { sensitivity, writeSensitivity };

/** From findings to dates: take up what was found, build the roadmap, level it, and see how firm the order is. */
export default function PlanTab(props: TabProps) {
  return (
    <>
      <TakingUpSection workbook={takingUp} {...props} />
      <BuildingSection workbook={building} {...props} />
      <LevellingSection workbook={levelling} {...props} />
      <SensitivitySection workbook={firmness} {...props} />
    </>
  );
}
