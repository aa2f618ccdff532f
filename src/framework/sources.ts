/** A document that the workbook cites. */
export interface SourceDocument {
  /** How citations call it. */
  readonly shortName: string;
  readonly citation: string;
}

/** The three documents that the content is built on. */
export const documents: readonly SourceDocument[] = [
  {
    shortName: 'framework',
    citation:
      'Justin Novak, David McIntire, Angel Hueca, Brittany Manley, Sharon Mudd, Tracy Bills: The Sector CSIRT Framework: Developing Sector-Based Incident Response Capabilities. CMU/SEI-2021-TR-002, Software Engineering Institute, Carnegie Mellon University, June 2021.',
  },
  {
    shortName: 'Action List',
    citation:
      'Action List for Developing a Computer Security Incident Response Team (CSIRT). CERT, Software Engineering Institute, Carnegie Mellon University, 2006.',
  },
  {
    shortName: 'Slides',
    citation:
      'David McIntire, Angel Hueca, Brittany Manley, Sharon Mudd, Tracy Bills: Improving Sector Based Incident Response: A New Framework for Developing Sector CSIRTs and Integrating with National Cybersecurity Ecosystems. DM22-0479, Software Engineering Institute, Carnegie Mellon University, 2022.',
  },
];

/** What is taken from the sources and what is ours, in one paragraph for the user. */
export const notice =
  'Headings, short labels and section numbers come from the documents cited. The wording of every to-be state, required action and indicator is written for Waymark, and so are the scales and their anchors, the default importance and target levels, the assignment of items to groups, and the tracks, initiatives, durations and links of the default roadmap. They are starting points: change whatever does not fit your sector. The Software Engineering Institute has neither reviewed nor endorsed Waymark.';
