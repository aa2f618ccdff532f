/** The add-in's version; the same as package.json's. */
export const version = '0.1.0';

/**
 * The version of Waymark that answers custom functions in this session.
 * @customfunction VERSION
 * @returns The version as text, such as 0.1.0.
 */
export function versionOfWaymark(): string {
  return version;
}
