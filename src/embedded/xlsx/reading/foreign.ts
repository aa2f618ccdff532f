/** Something in a file that this workbook does not hold: it is not shown, and a file saved from here lacks it. */
export interface ForeignContent {
  /** Such as 'Pivot table'. */
  readonly what: string;
  /** Such as 'Sheet "Report", A3:F20'. */
  readonly where: string;
}

const mostPlaces = 3;

/** Foreign content as it is met, one entry for each kind and sheet. */
export class ForeignList {
  private readonly found = new Map<string, Map<string, string[]>>();

  /** @param address the cells, where it has any */
  add(what: string, where: string, address?: string): void {
    const places = this.found.get(what) ?? new Map<string, string[]>();
    this.found.set(what, places);
    const addresses = places.get(where) ?? [];
    places.set(where, addresses);
    if (address !== undefined && !addresses.includes(address)) addresses.push(address);
  }

  all(): ForeignContent[] {
    return [...this.found].flatMap(([what, places]) =>
      [...places].map(([where, addresses]) => {
        const more = addresses.length - mostPlaces;
        const shown = addresses.slice(0, mostPlaces).join(', ');
        return { what, where: [where, shown + (more > 0 ? ` and ${more} more` : '')].filter(Boolean).join(', ') };
      }),
    );
  }
}

export const onSheet = (name: string): string => `Sheet "${name}"`;

/** Kinds of parts that are not read, by their path; the first that fits. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/vbaproject|vbadata|macrosheet|vbaprojectsignature/i, 'Macros'],
  [/pivot/i, 'Pivot tables'],
  [/slicer|timeline/i, 'Slicers'],
  [/externallink/i, 'Links to other workbooks'],
  [/threadedcomment|\/persons\//i, 'Threaded comments'],
  [/printersettings/i, 'Printer settings'],
  [/richdata/i, 'Linked data types or pictures in cells'],
  [/connections|querytables?\/|\/xmlmaps|customdata|model\//i, 'Data connections'],
  [/activex|ctrlprops|embeddings/i, 'Controls and embedded objects'],
  [/chartsheet/i, 'Chart sheets'],
  [/dialogsheet/i, 'Dialog sheets'],
  [/\/charts?(ex)?\//i, 'Charts'],
  [/\/media\//i, 'Pictures'],
  [/\/diagrams\//i, 'SmartArt'],
  [/drawing/i, 'Drawings (charts, pictures or shapes)'],
  [/labelinfo|docmetadata/i, 'Sensitivity label'],
  [/revisions|usernames/i, 'Shared-workbook history'],
  [/webextension|taskpanes/i, 'Add-ins kept in the workbook'],
  [/_xmlsignatures/i, 'Digital signatures'],
  [/featurepropertybag/i, 'Check boxes in cells'],
];

/** What a part that nobody read is, in words. */
export function kindOfPart(path: string): string {
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? `Unknown part (${path})`;
}
