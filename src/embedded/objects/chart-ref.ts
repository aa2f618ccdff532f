import { chartKinds, sharesBars } from '../chart-kinds';
import { chartTypes, type ChartAxis, type ChartSeries, type ChartType } from '../drawing-data';
import { apiNotFound, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { Chart } from '../sheets';
import { Slot } from './slot';

/** A kind of chart; Excel has more than are modelled. */
export function chartTypeOf(value: unknown): ChartType {
  const known = chartTypes.find((type) => type === value);
  if (!known) throw apiNotFound(`ChartType.${String(value)}`);
  return known;
}

/** A chart on a sheet, found by its id. */
export class ChartRef {
  readonly slot: Slot<Chart>;

  constructor(
    readonly sheetId: string,
    readonly id: string,
  ) {
    this.slot = new Slot<Chart>(
      sheetId,
      (host) => this.of(host),
      (host, value) => this.put(host, value),
    );
  }

  of(host: Host): Chart {
    const found = host.sheets.of(this.sheetId).charts.find(({ id }) => id === this.id);
    if (!found) throw itemNotFound('The chart does not exist any more.');
    return found;
  }

  private put(host: Host, value: Chart): void {
    const extras = host.sheets.of(this.sheetId);
    extras.charts = extras.charts.map((chart) => (chart.id === this.id ? value : chart));
    host.drawn(this.sheetId);
  }

  putSeries(host: Host, index: number, value: ChartSeries): void {
    const { series } = this.of(host);
    this.slot.patch(host, {
      series: series.map((known, at) => (at === index ? { ...value, key: known.key } : known)),
    });
  }

  /** Changes members of a series; what becomes undefined is automatic. */
  patchSeries(host: Host, index: number, change: Partial<ChartSeries>): void {
    const entries = Object.entries({ ...this.of(host).series[index], ...change });
    this.putSeries(host, index, Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as never);
  }

  /** Adds a series and gives its key; it has the categories of the first one, bars the widths of those that stand there. */
  addSeries(host: Host, at: number, given: Partial<ChartSeries>): number {
    const { series, type } = this.of(host);
    const { categories } = series.find((other) => chartKinds[other.type].family !== 'scatter') ?? {};
    const shared = chartKinds[type].family !== 'scatter' && categories !== undefined && { categories };
    const added = { type, axisGroup: 'Primary' as const, ...shared, ...given, key: host.newNumber() };
    const like = series.find((other) => sharesBars(other, added));
    const widths = {
      ...(like?.gapWidth !== undefined && { gapWidth: like.gapWidth }),
      ...(like?.overlap !== undefined && { overlap: like.overlap }),
    };
    this.slot.patch(host, { series: [...series.slice(0, at), { ...added, ...widths }, ...series.slice(at)] });
    this.tidyAxes(host);
    return added.key;
  }

  removeSeries(host: Host, index: number): void {
    this.slot.patch(host, { series: this.of(host).series.filter((_, at) => at !== index) });
    this.tidyAxes(host);
  }

  setAxisGroup(host: Host, index: number, axisGroup: ChartSeries['axisGroup']): void {
    const { gapWidth, overlap, ...rest } = this.of(host).series[index];
    void [gapWidth, overlap];
    this.putSeries(host, index, { ...rest, axisGroup });
    this.tidyAxes(host);
  }

  /** Gives series another kind; points beside bars or lines stand on axes of their own, as in Excel 2013 and later. */
  setType(host: Host, indexes: readonly number[], type: ChartType): void {
    const family = chartKinds[type].family;
    for (const index of indexes) {
      const known = this.of(host).series[index];
      const others = this.of(host).series.filter((_, at) => at !== index && !indexes.includes(at));
      const isApart = family === 'scatter' && others.some((other) => chartKinds[other.type].family !== 'scatter');
      const sameFamily = chartKinds[known.type].family === family;
      const { gapWidth, overlap, labels, ...rest } = known;
      const position = labels?.position;
      const keepsPosition = position === undefined || chartKinds[type].labels.includes(position);
      const { position: _, ...unplaced } = labels ?? {};
      void _;
      this.putSeries(host, index, {
        ...rest,
        ...(sameFamily && gapWidth !== undefined && { gapWidth }),
        ...(sameFamily && overlap !== undefined && { overlap }),
        ...(labels && { labels: keepsPosition ? labels : unplaced }),
        type,
        ...(isApart && { axisGroup: 'Secondary' as const }),
      });
    }
    this.tidyAxes(host);
  }

  /** Secondary axes are there while a series stands on them: the one of the values is shown, the other is not. */
  private tidyAxes(host: Host): void {
    const { axes, series } = this.of(host);
    const isWanted = series.some(({ axisGroup }) => axisGroup === 'Secondary');
    if (isWanted === (axes.secondaryValue !== undefined)) return;
    const { category, value } = axes;
    const secondary: Record<'secondaryCategory' | 'secondaryValue', ChartAxis> = {
      secondaryCategory: { visible: false },
      secondaryValue: { visible: true },
    };
    this.slot.patch(host, { axes: { category, value, ...(isWanted && secondary) } });
  }
}
