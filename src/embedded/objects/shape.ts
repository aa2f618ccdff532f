import { cellSizes } from '../charts';
import type { AnchorData } from '../drawing-data';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { bytesOf, imageOf } from '../image';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import { anchorAt } from '../placing';
import type { Picture } from '../sheets';
import { place, placeMembers, setPlace } from './placed';
import { field, flag, numberFrom, oneOf, Slot, text } from './slot';

const pointsAnInch = 72;
const corner = { left: 0, top: 0 };

/** A picture on a sheet, found by its id. */
class ShapeRef {
  readonly slot: Slot<Picture>;

  constructor(
    readonly sheetId: string,
    readonly id: string,
  ) {
    this.slot = new Slot<Picture>(
      sheetId,
      (host) => this.of(host),
      (host, value) => {
        const extras = host.sheets.of(sheetId);
        extras.pictures = extras.pictures.map((picture) => (picture.id === id ? value : picture));
        host.drawn(sheetId);
      },
    );
  }

  of(host: Host): Picture {
    const found = host.sheets.of(this.sheetId).pictures.find(({ id }) => id === this.id);
    if (!found) throw itemNotFound('The shape does not exist any more.');
    return found;
  }
}

const onSlot = <K extends keyof Picture>(key: K, check: (value: unknown) => Picture[K], automatic?: unknown) => {
  const { get, set } = field<Picture, K>(key, check, automatic);
  return {
    get: ({ slot }: ShapeRef, host: Host) => get!(slot, host),
    set: ({ slot }: ShapeRef, value: unknown, host: Host) => set!(slot, value, host),
  };
};

const { left, top } = placeMembers<ShapeRef>();

/** Width or height; the other one follows where the proportions are locked, as in Excel. */
const side = (key: 'width' | 'height', other: 'width' | 'height') => ({
  get: (self: ShapeRef, host: Host) => placeMembers<ShapeRef>()[key].get!(self, host),
  set: (self: ShapeRef, value: unknown, host: Host) => {
    const size = numberFrom(0)(value);
    const before = place(self, host);
    const scale = before[key] > 0 ? size / before[key] : 1;
    const locked = self.of(host).lockAspectRatio;
    setPlace(self, host, { [key]: size, ...(locked && { [other]: before[other] * scale }) });
  },
});

const imageType: ObjectType<ShapeRef> = {
  name: 'Image',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    format: { get: (self, host) => host.images[self.of(host).image].format, wireName: 'format' },
  },
  objects: { shape: (self) => hostObject(shapeType, self) },
};

const shapeType: ObjectType<ShapeRef> = {
  name: 'Shape',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    type: { get: () => 'Image' },
    name: onSlot('name', text),
    altTextTitle: onSlot('altTitle', (value) => text(value) || undefined, ''),
    altTextDescription: onSlot('altText', (value) => text(value) || undefined, ''),
    left,
    top,
    width: side('width', 'height'),
    height: side('height', 'width'),
    lockAspectRatio: onSlot('lockAspectRatio', flag),
    visible: {
      get: (self, host) => !self.of(host).hidden,
      set: ({ slot }, value, host) => slot.patch(host, { hidden: flag(value) ? undefined : true }),
    },
    placement: {
      get: (self, host) => self.of(host).anchor.placement,
      set: (self, value, host) => {
        const placement: AnchorData['placement'] = oneOf(['TwoCell', 'OneCell', 'Absolute'] as const)(value);
        const sizes = cellSizes(host, self.sheetId);
        self.slot.patch(host, { anchor: anchorAt(place(self, host), placement, sizes) });
      },
    },
    zOrderPosition: { get: (self, host) => host.sheets.of(self.sheetId).pictures.indexOf(self.of(host)) },
  },
  objects: { image: (self) => hostObject(imageType, self) },
  methods: {
    delete: (self, _, host) => {
      self.of(host);
      const extras = host.sheets.of(self.sheetId);
      extras.pictures = extras.pictures.filter(({ id }) => id !== self.id);
      host.drawn(self.sheetId);
    },
    incrementLeft: (self, [by], host) => setPlace(self, host, { left: place(self, host).left + number(by) }),
    incrementTop: (self, [by], host) => setPlace(self, host, { top: place(self, host).top + number(by) }),
    getAsImage: (self, [format], host) => {
      const file = host.images[self.of(host).image];
      if (String(format).toUpperCase() !== file.format)
        throw invalidArgument(`The picture is a ${file.format} file; it is not turned into ${String(format)}.`);
      return file.image;
    },
  },
};

const number = numberFrom(-Infinity);

interface ShapesRef {
  readonly sheetId: string;
}

const picturesOf = ({ sheetId }: ShapesRef, host: Host): Picture[] => host.sheets.of(sheetId).pictures;
const shapeObject = ({ sheetId }: ShapesRef, { id }: Picture): HostObject =>
  hostObject(shapeType, new ShapeRef(sheetId, id));

function find(self: ShapesRef, host: Host, key: unknown): HostObject | null {
  const all = picturesOf(self, host);
  const wanted = String(key).toLowerCase();
  const found = all.find(({ id }) => id === key) ?? all.find(({ name }) => name.toLowerCase() === wanted);
  return found ? shapeObject(self, found) : null;
}

function addImage(self: ShapesRef, host: Host, base64: unknown): HostObject {
  const bytes = typeof base64 === 'string' && base64 !== '' ? bytesOf(base64) : null;
  const file = bytes && imageOf(bytes);
  if (!file) throw invalidArgument('A PNG or JPEG picture in base64 is expected.');
  const extras = host.sheets.of(self.sheetId);
  const names = new Set([...extras.charts, ...extras.pictures].map(({ name }) => name));
  let counted = extras.pictures.length + 1;
  while (names.has(`Picture ${counted}`)) counted++;
  const scale = pointsAnInch / file.resolution;
  const size = { width: file.width * scale, height: file.height * scale };
  const picture: Picture = {
    id: `{shape-${host.newNumber()}}`,
    name: `Picture ${counted}`,
    // A picture moves but does not grow with its cells: Excel's own choice for pictures.
    anchor: anchorAt({ ...corner, ...size }, 'OneCell', cellSizes(host, self.sheetId)),
    image: host.imageNumber(file.format, base64 as string),
    lockAspectRatio: true,
  };
  extras.pictures = [...extras.pictures, picture];
  host.drawn(self.sheetId);
  return shapeObject(self, picture);
}

const shapeCollectionType: ObjectType<ShapesRef> = {
  name: 'ShapeCollection',
  items: (self, host) => picturesOf(self, host).map((picture) => shapeObject(self, picture)),
  item: (self, key, host) => find(self, host, key),
  methods: {
    addImage: (self, [base64], host) => addImage(self, host, base64),
    getCount: (self, _, host) => picturesOf(self, host).length,
    getItem: (self, [key], host) => {
      const found = find(self, host, key);
      if (!found) throw itemNotFound(`There is no shape '${String(key)}' on the sheet.`);
      return found;
    },
    getItemOrNullObject: (self, [key], host) => find(self, host, key),
    getItemAt: (self, [index], host) => {
      const found = picturesOf(self, host)[index as number];
      if (!found) throw itemNotFound(`There is no shape number ${String(index)} on the sheet.`);
      return shapeObject(self, found);
    },
  },
};

export const shapeCollectionObject = (sheetId: string): HostObject => hostObject(shapeCollectionType, { sheetId });
