import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type * as actions from '../../workbook';
import type { BuildingChoices, BuildingOptions, BuildingPlan, BuildingReport } from '../../workbook';
import { usualChoices } from '../../workbook';
import type { Run } from '../run';
import { buildingStrings as strings } from '../strings/building';
import { BuildingForm } from './building-form';
import { BuildingPreview } from './building-preview';
import { Part } from './part';
import { Section } from './section';
import { ShortList } from './short-list';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

interface BuildingSectionProps {
  readonly workbook: Pick<typeof actions, 'readBuildingOptions' | 'previewBuilding' | 'carryOutBuilding'>;
  readonly run: Run;
  readonly busy: boolean;
}

/** Builds the roadmap: what to build from, what that would add and change, and what it did. */
export function BuildingSection({ workbook, run, busy }: BuildingSectionProps) {
  const styles = useStyles();
  const [options, setOptions] = useState<BuildingOptions | null>(null);
  const [choices, setChoices] = useState<BuildingChoices>(usualChoices);
  const [plan, setPlan] = useState<BuildingPlan | null>(null);
  const [report, setReport] = useState<BuildingReport | null>(null);

  const read = async () => {
    const found = await run(strings.reading, () => workbook.readBuildingOptions());
    if (!found) return;
    setOptions(found);
    setPlan(null);
    setReport(null);
  };
  const preview = async () => {
    const found = await run(
      strings.planning,
      () => workbook.previewBuilding(choices),
      () => ({ tone: 'success', text: strings.previewed }),
    );
    setPlan(found);
    if (found) setReport(null);
  };
  const build = async () => {
    if (!plan) return;
    const done = await run(
      strings.building,
      ({ onProgress }) => workbook.carryOutBuilding(plan, () => onProgress(strings.calculating)),
      ({ message, problems }) => ({ tone: problems.length > 0 ? 'warning' : 'success', text: message }),
    );
    if (!done) return;
    setPlan(null);
    setReport(done);
  };

  return (
    <Section heading={strings.heading}>
      <Body1 className={styles.soft}>{strings.explain}</Body1>
      <Button
        className={styles.button}
        appearance={options ? 'secondary' : 'primary'}
        onClick={read}
        disabledFocusable={busy}
      >
        {options ? strings.readAgain : strings.read}
      </Button>
      {options && (
        <BuildingForm
          options={options}
          choices={choices}
          onChange={(changed) => {
            setChoices(changed);
            setPlan(null);
          }}
        />
      )}
      {options && (
        <Button
          className={styles.button}
          appearance={plan ? 'secondary' : 'primary'}
          onClick={preview}
          disabledFocusable={busy}
        >
          {strings.preview}
        </Button>
      )}
      {plan && <BuildingPreview plan={plan} busy={busy} onBuild={build} onDrop={() => setPlan(null)} />}
      {report && (
        <Part about={report} heading={strings.report}>
          <Body1>{report.message}</Body1>
          <ShortList heading={strings.problems} lines={report.problems} most={20} />
          <ShortList
            heading={strings.rows}
            lines={report.rows.map(({ table, id, text }) => `${table} ${id} ${text}`)}
            most={50}
          />
        </Part>
      )}
    </Section>
  );
}
