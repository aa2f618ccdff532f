import { drawRoadmapPages, makePlanOnAPage, putPictures } from '../../workbook';
import { PictureSection } from './picture-section';
import type { TabProps } from './tabs';

const picture = { drawRoadmapPages, putPictures, makePlanOnAPage };

/** The roadmap drawn, in each of its forms. */
export default function DrawTab(props: TabProps) {
  return <PictureSection workbook={picture} {...props} />;
}
