import type { labelPositions } from '../drawing-data';
import { legendPositions, type ChartLabels, type ChartLegend, type ChartTitle } from '../drawing-data';
import { itemNotFound } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import { formatObject, titleMembers } from './chart-format';
import type { Slot } from './slot';
import { field, flag, oneOf, text, unlessAutomatic } from './slot';

interface TitleRef {
  readonly sheetId: string;
  readonly slot: Slot<ChartTitle>;
  /** What Excel shows where nobody wrote a title. */
  readonly automatic: (host: Host) => string;
}

const onSlot = (of: ObjectType<Slot<ChartTitle>>['properties']): ObjectType<TitleRef>['properties'] =>
  Object.fromEntries(
    Object.entries(of!).map(([name, { get, set }]) => [
      name,
      {
        get: ({ slot }: TitleRef, host: Host) => get!(slot, host),
        set: ({ slot }: TitleRef, value: unknown, host: Host) => set!(slot, value, host),
      },
    ]),
  );

const titleType: ObjectType<TitleRef> = {
  name: 'ChartTitle',
  properties: {
    ...onSlot({ ...titleMembers, overlay: field<ChartTitle, 'overlay'>('overlay', flag, false) }),
    text: {
      get: ({ slot, automatic }, host) => slot.read(host)?.text ?? automatic(host),
      // A text shows the title.
      set: ({ slot }, value, host) => slot.patch(host, { text: text(value), visible: true }),
    },
  },
  objects: { format: ({ slot }) => formatObject('title', slot) },
};

export const chartTitleObject = (slot: Slot<ChartTitle>, automatic: (host: Host) => string): HostObject =>
  hostObject(titleType, { sheetId: slot.sheetId, slot, automatic });

const axisTitleType: ObjectType<Slot<ChartTitle>> = {
  name: 'ChartAxisTitle',
  properties: {
    ...titleMembers,
    visible: {
      get: (slot, host) => slot.read(host)?.visible ?? false,
      set: (slot, value, host) => slot.patch(host, { visible: flag(value) }),
    },
    text: {
      get: (slot, host) => slot.read(host)?.text ?? 'Axis Title',
      set: (slot, value, host) => slot.patch(host, { text: text(value), visible: true }),
    },
  },
  objects: { format: (slot) => formatObject('axisTitle', slot) },
};

export const axisTitleObject = (slot: Slot<ChartTitle>): HostObject => hostObject(axisTitleType, slot);

interface LegendRef {
  readonly sheetId: string;
  readonly slot: Slot<ChartLegend>;
  readonly entries: (host: Host) => number;
}

interface EntryRef extends LegendRef {
  readonly index: number;
}

const entryType: ObjectType<EntryRef> = {
  name: 'ChartLegendEntry',
  properties: {
    index: { get: ({ index }) => index },
    visible: {
      get: ({ slot, index }, host) => !slot.read(host)?.hiddenEntries?.includes(index),
      set: ({ slot, index }, value, host) => {
        const hidden = (slot.read(host)?.hiddenEntries ?? []).filter((other) => other !== index);
        if (!flag(value)) hidden.push(index);
        slot.patch(host, { hiddenEntries: hidden.length > 0 ? hidden.sort((a, b) => a - b) : undefined });
      },
    },
  },
};

const entry = (self: LegendRef, index: number): HostObject => hostObject(entryType, { ...self, index });

const entriesType: ObjectType<LegendRef> = {
  name: 'ChartLegendEntryCollection',
  items: (self, host) => Array.from({ length: self.entries(host) }, (_, index) => entry(self, index)),
  methods: {
    getCount: (self, _, host) => self.entries(host),
    getItemAt: (self, [index], host) => {
      if (!Number.isInteger(index) || (index as number) < 0 || (index as number) >= self.entries(host))
        throw itemNotFound(`The legend has no entry number ${String(index)}.`);
      return entry(self, index as number);
    },
  },
};

const legendType: ObjectType<LegendRef> = {
  name: 'ChartLegend',
  properties: {
    visible: {
      get: ({ slot }, host) => slot.read(host)!.visible,
      set: ({ slot }, value, host) => slot.patch(host, { visible: flag(value) }),
    },
    position: {
      get: ({ slot }, host) => slot.read(host)!.position,
      // A place shows the legend.
      set: ({ slot }, value, host) => slot.patch(host, { position: oneOf(legendPositions)(value), visible: true }),
    },
    overlay: {
      get: ({ slot }, host) => slot.read(host)!.overlay ?? false,
      set: ({ slot }, value, host) => slot.patch(host, { overlay: flag(value) || undefined }),
    },
  },
  objects: {
    format: ({ slot }) => formatObject('legend', slot),
    legendEntries: (self) => hostObject(entriesType, self),
  },
};

export const legendObject = (slot: Slot<ChartLegend>, entries: (host: Host) => number): HostObject =>
  hostObject(legendType, { sheetId: slot.sheetId, slot, entries });

/** The labels of a series, with the places that its kind of chart has for them. */
export interface LabelsRef {
  readonly sheetId: string;
  readonly slot: Slot<ChartLabels>;
  readonly positions: (host: Host) => readonly (typeof labelPositions)[number][];
  readonly sourceFormat: (host: Host) => string;
}

const labelField = <K extends keyof ChartLabels>(
  key: K,
  check: (value: unknown) => ChartLabels[K],
  automatic: unknown,
): NonNullable<ObjectType<LabelsRef>['properties']>[string] => ({
  get: ({ slot }, host) => slot.read(host)?.[key] ?? automatic,
  set: ({ slot }, value, host) =>
    slot.patch(host, { [key]: unlessAutomatic(check(value), automatic) } as Partial<ChartLabels>),
});

const labelsType: ObjectType<LabelsRef> = {
  name: 'ChartDataLabels',
  properties: {
    showValue: labelField('showValue', flag, false),
    showSeriesName: labelField('showSeriesName', flag, false),
    showCategoryName: labelField('showCategoryName', flag, false),
    showLegendKey: labelField('showLegendKey', flag, false),
    separator: labelField('separator', text, ', '),
    numberFormat: {
      get: ({ slot, sourceFormat }, host) => slot.read(host)?.numberFormat ?? sourceFormat(host),
      set: ({ slot }, value, host) => slot.patch(host, { numberFormat: text(value) }),
    },
    position: {
      get: ({ slot, positions }, host) => slot.read(host)?.position ?? positions(host)[0],
      set: ({ slot, positions }, value, host) => slot.patch(host, { position: oneOf(positions(host))(value) }),
    },
  },
  objects: { format: ({ slot }) => formatObject('labels', slot) },
};

export const labelsObject = (self: LabelsRef): HostObject => hostObject(labelsType, self);
