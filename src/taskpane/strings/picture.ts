/** Texts of the section that draws the roadmap. */
export const pictureStrings = {
  heading: 'Draw the roadmap',
  explain:
    'A picture with tracks, dependencies, critical path, milestones and the status date, for sheets, slides and reports.',
  view: 'What to draw',
  views: { roadmap: 'The roadmap, with its dependencies', plan: 'The plan on a page' },
  page: 'Page',
  pages: { a4: 'A4 landscape, as many pages as it takes', slide: 'Slide 16:9', wide: 'One long page' },
  direction: 'Direction',
  directions: { ltr: 'From left to right', rtl: 'From right to left' },
  draw: 'Draw',
  drawing: 'Drawing the roadmap …',
  drawn: (rows: number, pages: number) =>
    `${rows} rows on ${pages === 1 ? 'one page' : `${pages} pages`}. Nothing is in the workbook yet.`,
  result: 'The drawing',
  shown: 'Page shown',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  undated: 'Not drawn, for want of dates',
  put: 'Put into the workbook',
  putHint: 'On the sheet Roadmap Picture, made if it is missing. A picture that Waymark put there before is replaced.',
  putting: 'Putting the picture into the workbook …',
  didPut: (sheet: string, pages: number, replaced: number) =>
    `${pages === 1 ? 'The picture is' : `${pages} pictures are`} on the sheet ${sheet}${replaced > 0 ? `; ${replaced === 1 ? 'the one before was' : `${replaced} from before were`} replaced` : ''}.`,
  copy: 'Copy this page as PNG',
  copying: 'Copying the picture …',
  copied: 'The picture is on the clipboard: paste it into a slide or a report.',
  notCopied: 'This pane may not use the clipboard. Save the picture as PNG instead.',
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  saving: 'Making the files …',
  saved: (names: readonly string[]) => `${names.join(', ')} handed to the browser.`,
  again: (name: string) => `Download ${name} again`,
  noFile: 'No file arrived? Copy the text of the SVG instead',
  svgText: 'Text of the SVG, page shown',

  planHeading: 'Plan on a page',
  planExplain:
    'Tracks by quarters with milestones, as values on the sheet Plan on a Page: one landscape page of A4. Made again, it replaces itself; notes of yours around it stay.',
  makePlan: 'Make the plan on a page',
  makingPlan: 'Making the plan on a page …',
  madePlan: (sheet: string, tracks: number, periods: number, undated: number) =>
    `${tracks} tracks by ${periods} periods are on the sheet ${sheet}${undated > 0 ? `; ${undated === 1 ? 'one row without dates is' : `${undated} rows without dates are`} not` : ''}.`,
} as const;
