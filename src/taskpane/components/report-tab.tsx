import {
  compareWithSnapshot,
  deleteSnapshot,
  keepSnapshot,
  listSnapshots,
  previewBaseline,
  previewReport,
  setBaseline,
  writeChanges,
  writeProgressReport,
} from '../../workbook';
import { ProgressSection } from './progress-section';
import type { TabProps } from './tabs';

const progress = {
  previewReport,
  writeProgressReport,
  previewBaseline,
  setBaseline,
  listSnapshots,
  keepSnapshot,
  deleteSnapshot,
  compareWithSnapshot,
  writeChanges,
};

/** How the roadmap goes: report, baseline, snapshots. */
export default function ReportTab(props: TabProps) {
  return <ProgressSection workbook={progress} {...props} />;
}
