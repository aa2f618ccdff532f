import { Checkbox, Field, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { BuildingChoices, BuildingOptions } from '../../workbook';
import { buildingStrings as strings } from '../strings/building';

const useStyles = makeStyles({
  wide: { minWidth: 0, width: '100%' },
  boxes: { display: 'flex', flexWrap: 'wrap' },
});

type Options = BuildingOptions[keyof BuildingOptions];

interface BuildingFormProps {
  readonly options: BuildingOptions;
  readonly choices: BuildingChoices;
  onChange(choices: BuildingChoices): void;
}

/** Which gaps and items to build from, each with how many there are, and how they become initiatives. */
export function BuildingForm({ options, choices, onChange }: BuildingFormProps) {
  const { consolidation } = choices;
  const sources = options.sources.map(({ name }) => name);
  return (
    <>
      <Boxes
        label={strings.priorities}
        options={options.priorities}
        chosen={choices.priorities}
        onChange={(priorities) => onChange({ ...choices, priorities })}
      />
      <One
        label={strings.focusArea}
        blank={strings.noArea}
        options={options.focusAreas}
        chosen={choices.focusAreas}
        onChange={(focusAreas) => onChange({ ...choices, focusAreas })}
      />
      <One
        label={strings.group}
        blank={strings.noGroup}
        options={options.groups}
        chosen={choices.groups}
        onChange={(groups) => onChange({ ...choices, groups })}
      />
      <One
        label={strings.doer}
        blank={strings.nobody}
        options={options.doers}
        chosen={choices.doers}
        onChange={(doers) => onChange({ ...choices, doers })}
      />
      <Boxes
        label={strings.statuses}
        options={options.statuses}
        chosen={choices.statuses}
        onChange={(statuses) => onChange({ ...choices, statuses })}
      />
      {sources.length > 0 && (
        <Boxes
          label={strings.sources}
          options={options.sources}
          chosen={choices.sources ?? sources}
          onChange={(chosen) => onChange({ ...choices, sources: chosen })}
        />
      )}
      <Field label={strings.consolidation}>
        <RadioGroup
          value={consolidation}
          onChange={(_, { value }) => onChange({ ...choices, consolidation: value as typeof consolidation })}
        >
          {Object.entries(strings.consolidations).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}

interface BoxesProps {
  readonly label: string;
  readonly options: Options;
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

function Boxes({ label, options, chosen, onChange }: BoxesProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <div role="group" aria-label={label} className={styles.boxes}>
        {options.map(({ name, count }) => (
          <Checkbox
            key={name}
            label={strings.counted(name, count)}
            checked={chosen.includes(name)}
            onChange={(_, { checked }) =>
              onChange(checked === true ? [...chosen, name] : chosen.filter((one) => one !== name))
            }
          />
        ))}
      </div>
    </Field>
  );
}

interface OneProps {
  readonly label: string;
  /** What stands for gaps that say nothing here. */
  readonly blank: string;
  readonly options: Options;
  readonly chosen: readonly string[] | null;
  onChange(chosen: readonly string[] | null): void;
}

/** All, or one of them; by its place, since a name may be blank. */
function One({ label, blank, options, chosen, onChange }: OneProps) {
  const styles = useStyles();
  const place = chosen === null ? -1 : options.findIndex(({ name }) => name === chosen[0]);
  return (
    <Field label={label}>
      <Select
        value={String(place)}
        onChange={(_, { value }) => onChange(value === '-1' ? null : [options[Number(value)].name])}
        className={styles.wide}
      >
        <option value="-1">{strings.all}</option>
        {options.map(({ name, count }, index) => (
          <option key={name} value={String(index)}>
            {strings.counted(name === '' ? blank : name, count)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
