import { idKey } from '../links';
import type { Basis } from './bases';
import { basisOf, basisOfItem, kindOf } from './bases';
import type { BuildingChoices, BuildingInput, Cells, Consolidation, GapToBuild, SourceItem } from './building';
import type { Draft, DraftRow } from './draft';
import { listIn, textIn, withEntry } from './draft';
import { durationOf } from './duration';
import { hasBegun, isFinished, isTask } from './row-views';
import { trackOf } from './track-of';

const indicatorOfGaps = 'Every gap that it closes has reached its To-Be Level, and the evidence has been seen';
const indicatorOfItems = 'Everything it was asked for is in place, and those who asked have confirmed it';

/** Where the chosen gaps and items went. */
export interface Placement {
  /** Initiative of each chosen gap or item by its ID. */
  readonly homes: ReadonlyMap<string, DraftRow>;
  /** The ID of the initiative by each gap and item that this run has put into one. */
  readonly placed: ReadonlyMap<string, string>;
  /** Chosen gaps that a person took out of the initiative that Building had put them into, and its ID. */
  readonly takenOut: ReadonlyMap<string, string>;
  /** Initiatives that are shorter than their gaps ask for: days planned and days asked for. */
  readonly capped: readonly { readonly row: DraftRow; readonly days: number; readonly unlimited: number }[];
}

/**
 * Puts every chosen gap and item into one initiative. What stands in a row stays there, save in rows that Building made
 * from something else than the gap says now.
 */
export class Placing {
  private readonly homes = new Map<string, DraftRow>();
  private readonly placed = new Map<string, string>();
  private readonly takenOut = new Map<string, string>();
  private readonly capped: Placement['capped'][number][] = [];
  private readonly gapOf: ReadonlyMap<string, GapToBuild>;
  private readonly itemOf: ReadonlyMap<string, SourceItem>;

  constructor(
    private readonly input: BuildingInput,
    private readonly choices: BuildingChoices,
    private readonly roadmap: Draft,
  ) {
    this.gapOf = new Map(input.gaps.map((gap) => [idKey(gap.id), gap]));
    this.itemOf = new Map(input.items.map((item) => [idKey(item.id), item]));
  }

  place(gaps: readonly GapToBuild[], items: readonly SourceItem[]): Placement {
    const rowsOf = this.rowsNaming('Closes gaps');
    const fromOf = this.rowsNaming('Also from');
    for (const gap of gaps) this.placeGap(gap, rowsOf.get(idKey(gap.id)) ?? []);
    for (const item of items) {
      const home = this.roadmap.find(item.initiative) ?? fromOf.get(idKey(item.id))?.[0];
      // What closes one of its gaps takes care of it too.
      const isCovered = item.gaps.some((id) => this.homes.has(id) || rowsOf.has(idKey(id)));
      if (!home && isCovered) continue;
      if (home) this.homes.set(item.id, home);
      else this.put(item.id, 'Also from', basisOfItem(item), item.track);
    }
    for (const row of this.roadmap.rows) this.refresh(row);
    this.nameDoers();
    return { homes: this.homes, placed: this.placed, takenOut: this.takenOut, capped: this.capped };
  }

  private rowsNaming(heading: string): Map<string, DraftRow[]> {
    const found = new Map<string, DraftRow[]>();
    for (const row of this.roadmap.rows) {
      for (const id of listIn(row.cells[heading])) {
        const key = idKey(id);
        const rows = found.get(key);
        if (!rows) found.set(key, [row]);
        else if (!rows.includes(row)) rows.push(row);
      }
    }
    return found;
  }

  private placeGap(gap: GapToBuild, rows: readonly DraftRow[]): void {
    const basis = basisOf(gap, this.choices.consolidation);
    const [home] = rows;
    if (!home) {
      const before = this.roadmap.find(this.input.memory.placed[gap.id] ?? '');
      if (before && !before.isNew) this.takenOut.set(gap.id, before.id);
      else this.put(gap.id, 'Closes gaps', basis, '');
      return;
    }
    const moves =
      rows.length === 1 &&
      home.basis !== '' &&
      home.basis !== basis.key &&
      kindOf(home.basis) === kindOf(basis.key) &&
      this.roadmap.isUntouched(home, 'Closes gaps') &&
      !hasBegun(home);
    if (!moves) {
      this.homes.set(gap.id, home);
      return;
    }
    const rest = listIn(home.cells['Closes gaps']).filter((id) => idKey(id) !== idKey(gap.id));
    this.roadmap.put(home, 'Closes gaps', rest.join('; '));
    this.put(gap.id, 'Closes gaps', basis, '');
  }

  /** Adds an ID to the initiative of its basis, which is made where there is none. */
  private put(id: string, heading: 'Closes gaps' | 'Also from', basis: Basis, track: string): void {
    const row = this.targetOf(basis, heading) ?? this.make(basis, heading, track);
    this.roadmap.put(row, heading, withEntry(row.cells[heading], id));
    this.homes.set(id, row);
    this.placed.set(id, row.id);
  }

  private targetOf({ key, seeded }: Basis, heading: string): DraftRow | undefined {
    const row = seeded && this.roadmap.find(seeded.id);
    const candidates = [...(row ? [row] : []), ...this.roadmap.rows.filter((one) => one.basis === key)];
    return candidates.find((one) => isTask(one) && !isFinished(one) && this.roadmap.isUntouched(one, heading));
  }

  private make({ key, label, seeded }: Basis, heading: 'Closes gaps' | 'Also from', track: string): DraftRow {
    const blank: Cells = { 'Closes gaps': '', 'Also from': '', Owner: '', 'Done by': '' };
    if (seeded) {
      const again = !this.roadmap.find(seeded.id);
      const cells = {
        ...blank,
        Track: seeded.track,
        Initiative: again ? seeded.initiative : `${seeded.initiative}: further gaps`,
        Kind: 'Task',
        'Also from': seeded.alsoFrom ?? '',
        Duration: seeded.duration,
        'Depends on': '',
        Indicator: seeded.indicator,
      };
      const why = again ? 'of the default roadmap, made again' : `goes on where ${seeded.id} has ended or was edited`;
      return this.roadmap.add(cells, key, why, again ? seeded.id : undefined);
    }
    const indicator = heading === 'Closes gaps' ? indicatorOfGaps : indicatorOfItems;
    const cells = { ...blank, Track: track, Initiative: label, Kind: 'Task', Duration: 1, Indicator: indicator };
    return this.roadmap.add(cells, key, heading === 'Closes gaps' ? `gaps of ${label}` : label);
  }

  /** Brings what Building wrote into a row up to date with what the row takes up now. */
  private refresh(row: DraftRow): void {
    if (row.basis === '' || !isTask(row)) return;
    const kind = kindOf(row.basis);
    if (kind === 'item') this.refreshItems(row);
    else if (kind !== 'seeded') this.refreshGaps(row, kind);
  }

  private refreshGaps(row: DraftRow, kind: string): void {
    const gaps = listIn(row.cells['Closes gaps']).flatMap((id) => this.gapOf.get(idKey(id)) ?? []);
    const counted = gaps.filter(({ counts }) => counts);
    if (counted.length === 0) return;
    const by: Consolidation = kind === 'doer' ? 'doer' : 'group';
    const label = counted.map((gap) => basisOf(gap, by)).find(({ key }) => key === row.basis)?.label;
    if (label !== undefined) this.roadmap.update(row, 'Initiative', named(label, counted[0].item, counted.length));
    this.roadmap.update(row, 'Track', trackOf(counted));
    this.derive(row, counted);
    const owners = new Set(counted.map(({ owner }) => owner).filter((owner) => owner !== ''));
    this.roadmap.update(row, 'Owner', owners.size === 1 ? [...owners][0] : '');
  }

  private refreshItems(row: DraftRow): void {
    const items = listIn(row.cells['Also from']).flatMap((id) => this.itemOf.get(idKey(id)) ?? []);
    if (items.length === 0) return;
    const [{ label, text }] = items;
    this.roadmap.update(row, 'Initiative', label === text ? label : named(label, text, items.length));
    this.derive(
      row,
      items.map(({ doneBy }) => ({ doneBy, effort: null })),
    );
  }

  private derive(row: DraftRow, asked: readonly Pick<GapToBuild, 'doneBy' | 'effort'>[]): void {
    const doers = distinct(asked.flatMap(({ doneBy }) => doneBy));
    this.roadmap.update(row, 'Done by', doers.join('; '));
    // Work under way keeps the duration that it was begun with.
    if (hasBegun(row)) return;
    const { days, unlimited } = durationOf(
      asked.map(({ effort }) => effort),
      this.input.durations,
      doers.length,
    );
    this.roadmap.update(row, 'Duration', days);
    if (days < unlimited) this.capped.push({ row, days, unlimited });
  }

  /** Rows that name nobody take the people and teams of the gaps that they close. */
  private nameDoers(): void {
    for (const row of new Set(this.homes.values())) {
      if (row.basis !== '' && kindOf(row.basis) !== 'seeded') continue;
      if (!isTask(row) || isFinished(row)) continue;
      if (textIn(row.cells['Done by']) !== '' && !this.roadmap.isOurs(row, 'Done by')) continue;
      const gaps = listIn(row.cells['Closes gaps']).flatMap((id) => this.gapOf.get(idKey(id)) ?? []);
      const doers = distinct(gaps.filter(({ counts }) => counts).flatMap(({ doneBy }) => doneBy));
      if (doers.length > 0 || this.roadmap.isOurs(row, 'Done by')) {
        this.roadmap.put(row, 'Done by', doers.join('; '));
      }
    }
  }
}

const distinct = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];

function named(label: string, first: string, count: number): string {
  return `${label}: ${first || 'gaps'}${count > 1 ? ` and ${count - 1} more` : ''}`;
}
