import { lineStyles, type ChartFont, type ChartLine, type ChartShape, type ChartTitle } from '../drawing-data';
import { hostObject, type HostObject, type ObjectType, type Property } from '../object-type';
import type { Slot } from './slot';
import { color, field, flag, numberFrom, oneOf, text } from './slot';

/** Colour of texts in a chart that nobody coloured, and their size: Excel 2013 and later. */
const automaticText = { color: '#595959', size: 9, name: 'Calibri' } as const;

/** A member that has no one automatic value: it depends on what the font is for. */
const shown = <K extends 'name' | 'size' | 'color'>(
  key: K,
  check: (value: unknown) => ChartFont[K],
): Property<Slot<ChartFont>> => ({
  get: (slot, host) => slot.read(host)?.[key] ?? automaticText[key],
  set: (slot, value, host) => slot.patch(host, { [key]: check(value) }),
});

const fontType: ObjectType<Slot<ChartFont>> = {
  name: 'ChartFont',
  properties: {
    bold: field('bold', flag, false),
    italic: field('italic', flag, false),
    name: shown('name', text),
    size: shown('size', numberFrom(1, 409)),
    color: shown('color', color),
    underline: {
      get: (slot, host) => (slot.read(host)?.underline ? 'Single' : 'None'),
      set: (slot, value, host) =>
        slot.patch(host, { underline: oneOf(['None', 'Single'])(value) === 'Single' || undefined }),
    },
  },
};

/** The slot holds what has a fill. */
const fillType: ObjectType<Slot<ChartShape>> = {
  name: 'ChartFill',
  methods: {
    // 'Clears the fill color of a chart element': what lies behind shows through.
    clear: (slot, _, host) => slot.patch(host, { fill: 'None' }),
    setSolidColor: (slot, [value], host) => slot.patch(host, { fill: color(value) }),
  },
};

const lineMembers: ObjectType<Slot<ChartLine>>['properties'] = {
  color: {
    get: (slot, host) => slot.read(host)?.color ?? '',
    // A colour shows a line that was taken away.
    set: (slot, value, host) =>
      slot.patch(host, { color: color(value), ...(slot.read(host)?.style === 'None' && { style: 'Continuous' }) }),
  },
  weight: {
    get: (slot, host) => slot.read(host)?.weight ?? 0.75,
    set: (slot, value, host) => slot.patch(host, { weight: numberFrom(0, 1584)(value) }),
  },
  lineStyle: {
    get: (slot, host) => slot.read(host)?.style ?? 'Automatic',
    set: (slot, value, host) => {
      const style = oneOf(['Automatic', ...lineStyles])(value);
      slot.patch(host, { style: style === 'Automatic' ? undefined : style });
    },
  },
};

const clearLine: ObjectType<Slot<ChartLine>>['methods'] = {
  clear: (slot, _, host) => slot.patch(host, { style: 'None' }),
};

const lineType: ObjectType<Slot<ChartLine>> = { name: 'ChartLineFormat', properties: lineMembers, methods: clearLine };
const borderType: ObjectType<Slot<ChartLine>> = { name: 'ChartBorder', properties: lineMembers, methods: clearLine };

export const fontObject = (slot: Slot<ChartFont>): HostObject => hostObject(fontType, slot);
export const lineObject = (slot: Slot<ChartLine>): HostObject => hostObject(lineType, slot);

/** Anything with an area, an edge and texts. */
type Formatted = ChartShape & { font?: ChartFont };

/** The format of one class of chart elements, with the parts that Excel gives it. */
function formatType<T extends Formatted>(
  name: string,
  parts: readonly ('fill' | 'border' | 'line' | 'font')[],
): ObjectType<Slot<T>> {
  const all = {
    fill: (slot: Slot<T>) => hostObject(fillType, slot),
    border: (slot: Slot<T>) => hostObject(borderType, slot.at('line') as Slot<ChartLine>),
    line: (slot: Slot<T>) => lineObject(slot.at('line') as Slot<ChartLine>),
    font: (slot: Slot<T>) => fontObject(slot.at('font') as Slot<ChartFont>),
  };
  return { name, objects: Object.fromEntries(parts.map((part) => [part, all[part]])) };
}

const formats = {
  chart: formatType('ChartAreaFormat', ['fill', 'border', 'font']),
  plotArea: formatType('ChartPlotAreaFormat', ['fill', 'border']),
  title: formatType('ChartTitleFormat', ['fill', 'border', 'font']),
  axisTitle: formatType('ChartAxisTitleFormat', ['fill', 'border', 'font']),
  axis: formatType('ChartAxisFormat', ['line', 'font']),
  gridlines: formatType('ChartGridlinesFormat', ['line']),
  legend: formatType('ChartLegendFormat', ['fill', 'border', 'font']),
  labels: formatType('ChartDataLabelFormat', ['fill', 'border', 'font']),
  series: formatType('ChartSeriesFormat', ['fill', 'line']),
  point: formatType('ChartPointFormat', ['fill', 'border']),
  errorBars: formatType('ChartErrorBarsFormat', ['line']),
} as const;

/** The format of an element; the slot holds the element itself. */
export function formatObject(of: keyof typeof formats, slot: Slot<Formatted>): HostObject {
  return hostObject(formats[of], slot);
}

/** Members that titles of charts and axes share. */
export const titleMembers = {
  visible: field<ChartTitle, 'visible'>('visible', flag),
  textOrientation: field<ChartTitle, 'orientation'>('orientation', numberFrom(-90, 90), 0),
} as const;
