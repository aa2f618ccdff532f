import {
  Body1,
  Button,
  Caption1,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  OptionGroup,
  tokens,
} from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { FormEvent, Ref } from 'react';
import { useRef, useState } from 'react';
import { sectorLists } from '../../framework/sectors';
import { isoFromSerial } from '../../roadmap/serial';
import type { ProjectDetails } from '../../workbook';
import { mondayAfter, readStart, today } from '../start-date';
import { strings } from '../strings';
import { Section } from './section';

/** Suggestions only: any other sector can be typed. */
const suggestions = sectorLists.flatMap(({ names }) => names);

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  intro: { color: tokens.colorNeutralForeground2 },
  wide: { minWidth: 0, width: '100%' },
  date: { maxWidth: '220px' },
  list: { maxHeight: '240px' },
  warning: { display: 'flex', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, fontSize: '16px' },
});

interface ProjectFormProps {
  readonly details: ProjectDetails;
  readonly headingRef: Ref<HTMLHeadingElement>;
  onSeed(details: ProjectDetails): void;
}

export function ProjectForm({ details, headingRef, onSeed }: ProjectFormProps) {
  const styles = useStyles();
  const [economy, setEconomy] = useState(details.economy);
  const [sector, setSector] = useState(details.sector);
  const [team, setTeam] = useState(details.team);
  const [start, setStart] = useState(() => isoFromSerial(details.start > 0 ? details.start : mondayAfter(today())));
  const [listOpen, setListOpen] = useState(false);
  const [problem, setProblem] = useState('');
  const startField = useRef<HTMLInputElement>(null);
  const { project, seed } = strings;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readStart(start);
    if ('message' in read) {
      setProblem(read.message);
      startField.current?.focus();
      return;
    }
    onSeed({ economy: economy.trim(), sector: sector.trim(), team: team.trim(), start: read.serial });
  };

  const typed = sector.trim().toLowerCase();
  const chosen = suggestions.some((name) => name.toLowerCase() === typed);
  const matching = sectorLists
    .map(({ source, names }) => ({
      source,
      names: names.filter((name) => chosen || name.toLowerCase().includes(typed)),
    }))
    .filter(({ names }) => names.length > 0);

  return (
    <Section heading={project.heading} headingRef={headingRef}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Body1 className={styles.intro}>{project.intro}</Body1>
        <Field label={project.economy} hint={project.economyHint}>
          <Input
            value={economy}
            onChange={(_, data) => setEconomy(data.value)}
            autoComplete="off"
            className={styles.wide}
          />
        </Field>
        <Field label={project.sector} hint={project.sectorHint}>
          <Combobox
            freeform
            inlinePopup
            open={listOpen && matching.length > 0}
            onOpenChange={(_, data) => setListOpen(data.open)}
            className={styles.wide}
            input={{ className: styles.wide, autoComplete: 'off' }}
            listbox={{ className: styles.list }}
            // The arrow keys open the list already: one stop for the Tab key is enough.
            expandIcon={{ tabIndex: -1, 'aria-label': project.sectorList }}
            value={sector}
            selectedOptions={matching.flatMap(({ source, names }) =>
              names.filter((name) => name === sector).map((name) => `${source}: ${name}`),
            )}
            onChange={(event) => setSector(event.target.value)}
            onOptionSelect={(_, data) => setSector(data.optionText ?? sector)}
          >
            {matching.map(({ source, names }) => (
              <OptionGroup key={source} label={source}>
                {names.map((name) => (
                  <Option key={name} value={`${source}: ${name}`} text={name}>
                    {name}
                  </Option>
                ))}
              </OptionGroup>
            ))}
          </Combobox>
        </Field>
        <Field label={project.team} hint={project.teamHint}>
          <Input value={team} onChange={(_, data) => setTeam(data.value)} autoComplete="off" className={styles.wide} />
        </Field>
        <Field label={project.start} hint={project.startHint} required validationMessage={problem || undefined}>
          <Input
            type="date"
            ref={startField}
            className={styles.date}
            value={start}
            onChange={(_, data) => {
              setStart(data.value);
              setProblem('');
            }}
          />
        </Field>
        <div className={styles.warning}>
          <InfoRegular className={styles.icon} aria-hidden />
          <Caption1>{seed.warning}</Caption1>
        </div>
        <Button type="submit" appearance="primary" size="large">
          {seed.button}
        </Button>
      </form>
    </Section>
  );
}
