import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ImportPlan } from '../../workbook';
import { planInWords, problemInWords, shownKey, shownValue } from '../../workbook';
import { strings } from '../strings';
import { Part } from './part';
import { ShortList } from './short-list';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly busy: boolean;
  onImport(): void;
  onCancel(): void;
}

/** What an import would do, before it does it. */
export function ImportPreview({ plan, busy, onImport, onCancel }: ImportPreviewProps) {
  const styles = useStyles();
  const { exchange } = strings;
  const any = plan.added.length + plan.changed.length > 0;
  return (
    <Part about={plan} heading={exchange.preview(plan.file)}>
      <Body1>{planInWords(plan)}</Body1>
      <ShortList heading={exchange.changes} lines={changes(plan)} most={10} />
      <ShortList
        heading={exchange.problems}
        lines={plan.problems.map((one) => problemInWords(plan.file, one))}
        most={20}
      />
      <ShortList heading={exchange.notes} lines={plan.notes} most={5} />
      <Caption1 className={styles.soft}>{any ? exchange.undo : exchange.noChanges}</Caption1>
      <div className={styles.buttons}>
        {any && (
          <Button
            appearance="primary"
            onClick={onImport}
            disabledFocusable={busy}
            icon={busy ? <Spinner size="tiny" aria-hidden /> : undefined}
          >
            {busy ? exchange.importing : exchange.apply}
          </Button>
        )}
        <Button onClick={onCancel} disabledFocusable={busy}>
          {exchange.cancel}
        </Button>
      </div>
    </Part>
  );
}

function changes(plan: ImportPlan): string[] {
  const { exchange } = strings;
  const { added, changed } = plan;
  return [
    ...changed.flatMap(({ line, key, cells }) =>
      cells.map(({ heading, before, after }) => {
        const [from, to] = [before, after].map((value) => shownValue(plan.table, heading, value) || exchange.nothing);
        return exchange.change(line, shownKey(plan.table, key), heading, from, to);
      }),
    ),
    ...added.map(({ line, key }) => exchange.added(line, shownKey(plan.table, key))),
  ];
}
