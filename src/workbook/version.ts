import packageFile from '../../package.json';

/** The version of Waymark that works in a workbook. */
export const { version } = packageFile;
