import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { Engine } from './engine/engine';

/** The engine's mark for a name of the whole workbook. */
const workbookScope = 'AllDefaultWorkbook';

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With '='. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet that it is local to. */
  readonly sheetId: string | null;
}

/** Defined names: the engine keeps them, and moves their references as rows and columns come and go. */
export class Names {
  private next = 1;
  private readonly changed = new Set<string>();

  constructor(private readonly engine: Engine) {}

  all(): DefinedName[] {
    const map = this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {};
    return Object.values(map).map((item) => ({
      id: item.id,
      name: item.name,
      formula: item.formulaOrRefString.startsWith('=') ? item.formulaOrRefString : `=${item.formulaOrRefString}`,
      comment: item.comment ?? '',
      visible: !item.hidden,
      sheetId: item.localSheetId && item.localSheetId !== workbookScope ? item.localSheetId : null,
    }));
  }

  find(name: string, sheetId: string | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.all().find((item) => item.name.toLowerCase() === wanted && item.sheetId === sheetId) ?? null;
  }

  /** Adds or changes a name; `formula` in the engine's form. */
  put(name: Omit<DefinedName, 'id'> & { readonly id?: string }): DefinedName {
    this.changed.add(name.name);
    const id = name.id ?? `name-${this.next++}`;
    const isReference = /^=('(?:[^']|'')+'|[^!"'()]+)!\$?[A-Za-z]*\$?\d*(:\$?[A-Za-z]*\$?\d*)?$/.test(name.formula);
    this.engine.run(SetDefinedNameMutation.id, {
      id,
      name: name.name,
      formulaOrRefString: isReference ? name.formula.slice(1) : name.formula,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheetId ?? workbookScope,
    });
    return { ...name, id };
  }

  remove(name: DefinedName): void {
    this.changed.add(name.name);
    this.engine.run(RemoveDefinedNameMutation.id, { ...name });
  }

  /** Names that came, changed or went since this was last asked. */
  takeChanged(): string[] {
    const names = [...this.changed];
    this.changed.clear();
    return names;
  }
}
