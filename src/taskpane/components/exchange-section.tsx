import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ExchangeActions } from '../exchange-actions';
import type { Busy, Exchange } from '../pane-state';
import { strings } from '../strings';
import { ExportPart } from './export-part';
import { ImportFileForm } from './import-file-form';
import { ImportPreview } from './import-preview';
import { ImportReportPart } from './import-report-part';
import { Section } from './section';

const useStyles = makeStyles({ soft: { color: tokens.colorNeutralForeground2 } });

interface ExchangeSectionProps {
  readonly state: Exchange;
  readonly busy: Busy | null;
  readonly actions: ExchangeActions;
}

/** Tables in and out as CSV: a preview before anything is written, and a report of what was. */
export default function ExchangeSection({ state, busy, actions }: ExchangeSectionProps) {
  const styles = useStyles();
  const { plan, report, exported } = state;
  return (
    <Section heading={strings.exchange.heading}>
      <Body1 className={styles.soft}>{strings.exchange.explain}</Body1>
      <ImportFileForm busy={busy !== null} onFile={actions.preview} />
      {plan && (
        <ImportPreview
          plan={plan}
          busy={busy === 'import'}
          onImport={() => actions.carryOut(plan)}
          onCancel={actions.drop}
        />
      )}
      {report && <ImportReportPart report={report} />}
      <ExportPart busy={busy === 'export'} exported={exported} onExport={actions.save} />
    </Section>
  );
}
