import { chartKinds } from '../chart-kinds';
import type { ChartErrorBars, ChartSeries } from '../drawing-data';
import { HostError } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType, type Property } from '../object-type';
import { formatObject } from './chart-format';
import { flag, oneOf, type Slot } from './slot';

/** A series, as far as its error bars need it. */
interface SeriesRef {
  readonly sheetId: string;
  readonly slot: Slot<ChartSeries>;
  of(host: Host): ChartSeries;
}

/** Amounts that new error bars get: VBA's ErrorBar gives 1 and 5 percent where nothing else is said. */
const firstErrorBars: ChartErrorBars = { type: 'FixedValue', include: 'Both', endStyleCap: true, value: 1 };

interface BarsRef {
  readonly sheetId: string;
  readonly series: SeriesRef;
  readonly key: 'xErrorBars' | 'yErrorBars';
}

const barsField = <K extends keyof ChartErrorBars>(
  key: K,
  check: (value: unknown) => ChartErrorBars[K],
): Property<BarsRef> => ({
  get: ({ series, key: bars }, host) => (series.of(host)[bars] ?? firstErrorBars)[key],
  set: ({ series, key: bars }, value, host) => {
    const known = series.of(host)[bars];
    if (!known) throw new HostError('InvalidOperation', 'The error bars are not visible.');
    series.slot.patch(host, { [bars]: { ...known, [key]: check(value) } });
  },
});

const errorBarsType: ObjectType<BarsRef> = {
  name: 'ChartErrorBars',
  properties: {
    visible: {
      get: ({ series, key }, host) => series.of(host)[key] !== undefined,
      set: ({ series, key }, value, host) => {
        const { family } = chartKinds[series.of(host).type];
        if (key === 'xErrorBars' && family !== 'scatter')
          throw new HostError('InvalidOperation', 'Only scatter charts have horizontal error bars of their own.');
        series.slot.patch(host, { [key]: flag(value) ? (series.of(host)[key] ?? firstErrorBars) : undefined });
      },
    },
    endStyleCap: barsField('endStyleCap', flag),
    include: barsField('include', oneOf(['Both', 'MinusValues', 'PlusValues'])),
    type: {
      ...barsField('type', oneOf(['FixedValue', 'Percent', 'StDev', 'StError'])),
      set: ({ series, key }, value, host) => {
        const type = oneOf(['FixedValue', 'Percent', 'StDev', 'StError'])(value);
        const known = series.of(host)[key];
        if (!known) throw new HostError('InvalidOperation', 'The error bars are not visible.');
        series.slot.patch(host, { [key]: { ...known, type, value: type === 'Percent' ? 5 : 1 } });
      },
    },
  },
  objects: {
    format: ({ series, key }) => formatObject('errorBars', series.slot.at(key)),
  },
};

export const errorBarsObject = (series: SeriesRef, key: BarsRef['key']): HostObject =>
  hostObject(errorBarsType, { sheetId: series.sheetId, series, key });
