import { HoverManagerService } from '@univerjs/sheets-ui';
import type { EmbeddedWorkbook } from '../workbook';

/** A click on a cell with a link to a place in the workbook goes to that place's sheet, as in Excel. */
export function followLinks({ host }: EmbeddedWorkbook): void {
  host.engine.injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const { subUnitId, row, col } = location;
    const link = host.sheets.of(subUnitId).hyperlinks.find((item) => item.row === row && item.column === col);
    const name = /^'?(.+?)'?!/.exec(link?.documentReference ?? '')?.[1].replaceAll("''", "'");
    const sheet = name === undefined ? null : host.sheets.find(name);
    if (sheet) host.activate(sheet.getSheetId());
  });
}
