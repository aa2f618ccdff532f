import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type * as workbookActions from '../../workbook';
import type { DrawingWish, DrawnRoadmap } from '../../workbook';
import type { Run } from '../run';
import { pictureStrings as strings } from '../strings/picture';
import { PictureResult } from './picture-result';
import { Section } from './section';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  wide: { minWidth: 0, width: '100%' },
  button: { alignSelf: 'flex-start' },
});

type View = NonNullable<DrawingWish['view']>;
type Page = NonNullable<DrawingWish['page']>;
type Direction = NonNullable<DrawingWish['direction']>;

interface PictureSectionProps {
  readonly workbook: Pick<typeof workbookActions, 'drawRoadmapPages' | 'putPictures' | 'makePlanOnAPage'>;
  readonly run: Run;
  readonly busy: boolean;
}

/** Draws the roadmap as a picture, shown before it goes anywhere, and makes the plan on a page. */
export function PictureSection({ workbook, run, busy }: PictureSectionProps) {
  const styles = useStyles();
  const [view, setView] = useState<View>('roadmap');
  const [page, setPage] = useState<Page>('a4');
  const [direction, setDirection] = useState<Direction>('ltr');
  const [drawn, setDrawn] = useState<DrawnRoadmap | null>(null);

  const draw = async () => {
    setDrawn(null);
    const result = await run(
      strings.drawing,
      () => workbook.drawRoadmapPages({ view, page, direction }),
      ({ rows, pages }) => ({ tone: 'success', text: strings.drawn(rows, pages.length) }),
    );
    setDrawn(result);
  };
  const makePlan = () =>
    run(
      strings.makingPlan,
      () => workbook.makePlanOnAPage(),
      ({ sheet, tracks, periods, undated }) => ({
        tone: 'success',
        text: strings.madePlan(sheet, tracks, periods, undated.length),
      }),
    );

  return (
    <>
      <Section heading={strings.heading}>
        <Body1 className={styles.soft}>{strings.explain}</Body1>
        <Choice label={strings.view} value={view} choices={strings.views} onChange={setView} />
        {view === 'roadmap' && <Choice label={strings.page} value={page} choices={strings.pages} onChange={setPage} />}
        <Choice label={strings.direction} value={direction} choices={strings.directions} onChange={setDirection} />
        <Button className={styles.button} appearance="primary" onClick={draw} disabledFocusable={busy}>
          {strings.draw}
        </Button>
        {drawn && <PictureResult drawn={drawn} workbook={workbook} run={run} busy={busy} />}
      </Section>
      <Section heading={strings.planHeading}>
        <Caption1 className={styles.soft}>{strings.planExplain}</Caption1>
        <Button className={styles.button} onClick={makePlan} disabledFocusable={busy}>
          {strings.makePlan}
        </Button>
      </Section>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: Readonly<Record<NoInfer<Value>, string>>;
  onChange(value: NoInfer<Value>): void;
}

function Choice<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChange(data.value as Value)} className={styles.wide}>
        {(Object.entries(choices) as [Value, string][]).map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
