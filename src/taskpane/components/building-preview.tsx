import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { BuildingPlan } from '../../workbook';
import { buildingInWords } from '../../workbook';
import { buildingStrings as strings } from '../strings/building';
import { Part } from './part';
import { ShortList } from './short-list';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface BuildingPreviewProps {
  readonly plan: BuildingPlan;
  readonly busy: boolean;
  onBuild(): void;
  onDrop(): void;
}

/** What building would add, change, keep and leave without a counterpart, before it does it. */
export function BuildingPreview({ plan, busy, onBuild, onDrop }: BuildingPreviewProps) {
  const styles = useStyles();
  const any = plan.added.length + plan.changed.length > 0;
  const { initiatives, milestones, actions, changes, kept, orphans } = linesOf(plan);
  return (
    <Part about={plan} heading={strings.result}>
      <Body1>
        {strings.chosen(plan.chosen.length)} {buildingInWords(plan)}
      </Body1>
      <ShortList heading={strings.problems} lines={plan.problems} most={10} />
      <ShortList heading={strings.initiatives} lines={initiatives} most={25} />
      <ShortList heading={strings.milestones} lines={milestones} most={10} />
      <ShortList heading={strings.actions} lines={actions} most={10} />
      <ShortList heading={strings.changes} lines={changes} most={15} />
      <ShortList heading={strings.kept} lines={kept} most={15} />
      <ShortList heading={strings.orphanGaps} lines={orphans('gap')} most={10} />
      <ShortList heading={strings.orphanInitiatives} lines={orphans('initiative')} most={10} />
      <ShortList heading={strings.orphanActions} lines={orphans('action')} most={10} />
      <ShortList heading={strings.notes} lines={plan.notes} most={10} />
      <Caption1 className={styles.soft}>{any ? strings.undo : strings.nothing}</Caption1>
      <div className={styles.buttons}>
        {any && (
          <Button appearance="primary" onClick={onBuild} disabledFocusable={busy}>
            {strings.build}
          </Button>
        )}
        <Button onClick={onDrop} disabledFocusable={busy}>
          {strings.drop}
        </Button>
      </div>
    </Part>
  );
}

type Cell = BuildingPlan['changed'][number]['after'];

const shown = (cell: Cell | undefined): string => (cell === undefined || cell === '' ? strings.blank : String(cell));

function linesOf({ added, changed, kept, orphans }: BuildingPlan) {
  const roadmap = added.filter(({ table }) => table === 'Roadmap');
  return {
    initiatives: roadmap
      .filter(({ cells }) => cells.Kind === 'Task')
      .map(({ id, cells }) =>
        strings.initiative(
          id,
          shown(cells.Initiative),
          shown(cells.Duration),
          [cells['Closes gaps'], cells['Also from']].filter((cell) => cell !== '').join('; '),
          shown(cells.Track),
        ),
      ),
    milestones: roadmap
      .filter(({ cells }) => cells.Kind !== 'Task')
      .map(({ id, cells }) => strings.milestone(id, shown(cells.Initiative), shown(cells.Track))),
    actions: added
      .filter(({ table }) => table === 'Actions')
      .map(({ id, cells }) => strings.action(id, shown(cells.Initiative), shown(cells.Action))),
    changes: changed.map(({ id, heading, before, after }) => strings.change(id, heading, shown(before), shown(after))),
    kept: kept.map(({ id, heading, before, after }) => strings.keep(id, heading, shown(before), shown(after))),
    orphans: (kind: BuildingPlan['orphans'][number]['kind']) =>
      orphans.filter((one) => one.kind === kind).map(({ id, text, why }) => strings.orphan(id, text, why)),
  };
}
