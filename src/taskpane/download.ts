import type { SavedFile } from './pane-state';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Starts a download; whether a pane lets it through cannot be seen from here, so a link stays as well. */
export function download(bytes: Uint8Array, name: string): SavedFile {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: xlsx }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  return { name, address };
}
