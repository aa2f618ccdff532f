/** The version of Waymark that works in a workbook; a test holds it against package.json. */
export const version = '0.1.0';
