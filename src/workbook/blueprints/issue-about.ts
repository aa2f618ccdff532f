/** Most IDs that one issue can be about; more make it two issues. */
export const mostAbout = 4;

/** Workings of Issues that hold what an issue is about, one ID or track each, between delimiters. */
export const aboutColumns: readonly string[] = Array.from({ length: mostAbout }, (_, index) => `About ${index + 1}`);
