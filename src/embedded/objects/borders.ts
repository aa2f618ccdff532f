import type { IStyleData } from '@univerjs/core';
import { borderFromEngine, borderToEngine, patchStyles } from '../engine/styles';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import type { BorderData, RangeBox } from '../workbook-data';
import { cells } from './cell-sizes';
import { colorOf } from './colors';
import type { RangeRef } from './range';

const edges = {
  EdgeTop: { side: 't', of: (box: RangeBox) => ({ ...box, rowCount: 1 }) },
  EdgeBottom: { side: 'b', of: (box: RangeBox) => ({ ...box, row: box.row + box.rowCount - 1, rowCount: 1 }) },
  EdgeLeft: { side: 'l', of: (box: RangeBox) => ({ ...box, columnCount: 1 }) },
  EdgeRight: {
    side: 'r',
    of: (box: RangeBox) => ({ ...box, column: box.column + box.columnCount - 1, columnCount: 1 }),
  },
  InsideHorizontal: { side: 't', of: (box: RangeBox) => ({ ...box, row: box.row + 1, rowCount: box.rowCount - 1 }) },
  InsideVertical: {
    side: 'l',
    of: (box: RangeBox) => ({ ...box, column: box.column + 1, columnCount: box.columnCount - 1 }),
  },
} as const;

type Edge = keyof typeof edges;

interface BorderRef {
  readonly range: RangeRef;
  readonly edge: Edge;
}

const noBorder: BorderData = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function borderAt({ range, edge }: BorderRef, host: Host): BorderData | null {
  const box = edges[edge].of(cells(range, host));
  if (box.rowCount < 1 || box.columnCount < 1) return null;
  const sheet = host.engine.sheet(range.sheetId)!;
  return borderFromEngine(host.engine.styleOf(host.engine.cell(sheet, box.row, box.column))?.bd?.[edges[edge].side]);
}

function setBorder(self: BorderRef, host: Host, change: Partial<BorderData> | null): void {
  const { side, of } = edges[self.edge];
  const box = of(cells(self.range, host));
  if (box.rowCount < 1 || box.columnCount < 1) return;
  const border = change && borderToEngine({ ...(borderAt(self, host) ?? noBorder), ...change });
  patchStyles(host.engine, self.range.sheetId, box, { bd: { [side]: border } as IStyleData['bd'] });
  host.styled(self.range.sheetId);
}

const borderStyles = ['Continuous', 'Dash', 'Dot', 'Double'];
const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'];

const borderType: ObjectType<BorderRef> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (self, host) => borderAt(self, host)?.style ?? 'None',
      set: (self, value, host) => {
        if (value === 'None') return setBorder(self, host, null);
        if (!borderStyles.includes(String(value)))
          throw invalidArgument(`The border style '${String(value)}' is not known.`);
        return setBorder(self, host, { style: value as BorderData['style'] });
      },
    },
    weight: {
      get: (self, host) => borderAt(self, host)?.weight ?? 'Thin',
      set: (self, value, host) => {
        if (!borderWeights.includes(String(value)))
          throw invalidArgument(`The border weight '${String(value)}' is not known.`);
        setBorder(self, host, { weight: value as BorderData['weight'] });
      },
    },
    color: {
      get: (self, host) => borderAt(self, host)?.color ?? '#000000',
      set: (self, value, host) => setBorder(self, host, { color: colorOf(value) }),
    },
  },
};

const border = (range: RangeRef, edge: Edge): HostObject => hostObject(borderType, { range, edge });

const borderCollectionType: ObjectType<RangeRef> = {
  name: 'RangeBorderCollection',
  properties: { count: { get: () => Object.keys(edges).length } },
  items: (self) => (Object.keys(edges) as Edge[]).map((edge) => border(self, edge)),
  item: (self, key) => {
    if (!(String(key) in edges)) throw invalidArgument(`The border '${String(key)}' is not known.`);
    return border(self, key as Edge);
  },
  methods: {
    getItem: (self, [key]) => borderCollectionType.item!(self, key as string, undefined as never),
    getItemAt: (self, [index], host) => borderCollectionType.items!(self, host)[index as number],
  },
};

export function borderCollectionObject(self: RangeRef): HostObject {
  return hostObject(borderCollectionType, self);
}
