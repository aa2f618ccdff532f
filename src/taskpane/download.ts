import type { SavedFile } from './pane-state';

const fileTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const;

/** Starts a download; whether a pane lets it through cannot be seen from here, so a link stays as well. */
export function download(bytes: Uint8Array, name: string, type: keyof typeof fileTypes): SavedFile {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: fileTypes[type] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  return { name, address };
}
