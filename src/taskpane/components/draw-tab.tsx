import {
  drawRoadmapPages,
  fitGantt,
  makeCapacityCharts,
  makeChart,
  makeGanttShare,
  makePlanOnAPage,
  putPictures,
} from '../../workbook';
import { ChartsSection } from './charts-section';
import { PictureSection } from './picture-section';
import type { TabProps } from './tabs';

const charts = { fitGantt, makeGanttShare, makeChart, makeCapacityCharts };
const picture = { drawRoadmapPages, putPictures, makePlanOnAPage };

/** The roadmap drawn, in each of its forms. */
export default function DrawTab(props: TabProps) {
  return (
    <>
      <PictureSection workbook={picture} {...props} />
      <ChartsSection workbook={charts} {...props} />
    </>
  );
}
