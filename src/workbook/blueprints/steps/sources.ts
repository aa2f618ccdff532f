import { resources, type Resource } from '../../../framework/content';
import type { Row, TableBlueprint } from '../../blueprint';
import { calculated, seeded, typed } from './columns';

function categoryOf({ form, publisher }: Resource): string {
  if (form === 'Law') return 'Law, policy and regulation';
  return publisher === 'CISA' ? 'Reports of authorities' : 'Guides and models';
}

/** A publication stands once; where the documents name it again is said beside it. */
const rows = resources
  .filter(({ sameAs }) => sameAs === undefined)
  .map((one): Row => {
    const again = resources.filter(({ sameAs }) => sameAs === one.id);
    const remarks = [one.note, ...again.map(({ note }) => note)].filter(Boolean);
    return {
      ID: one.id,
      Category: categoryOf(one),
      Publisher: one.publisher,
      Title: one.title,
      Address: one.address,
      'What it is good for': one.use,
      Form: one.form,
      'Named in': [one, ...again].map(({ source }) => source.replace('framework ', '')).join('; '),
      Remarks: remarks.length > 0 ? remarks.join(' ') : undefined,
    };
  });

/** The register of sources (2.2.3), with what the three documents point to as first entries. */
export const sourcesTable = (at: string): TableBlueprint => ({
  name: 'Sources',
  at,
  key: 'ID',
  caption:
    'Register of sources (2.2.3): first what the three documents name; add the laws, rules, news and reports of your sector',
  columns: [
    seeded('ID', 124, 'long text', { note: 'Your own: SRC-001 and so on, each once. Notes name the source by it.' }),
    seeded('Category', 140, 'long text', { list: 'SourceCategoryNames' }),
    seeded('Publisher', 150, 'long text'),
    seeded('Title', 310, 'long text'),
    seeded('Address', 280, 'long text', {
      note: 'As printed in the document; nobody has checked that it still answers.',
    }),
    typed('Reliability', 104, 'text', { list: 'ReliabilityNames', note: 'High, Medium or Low.' }),
    typed('Read by', 130, 'text', { list: 'PeopleNames' }),
    typed('Read on', 94, 'date'),
    seeded('What it is good for', 190, 'long text'),
    seeded('Remarks', 170, 'long text'),
    seeded('Form', 124, 'text'),
    typed('Answers', 126, 'long text', { note: 'IDs of the rows above that it answers (RS-2.2.2-01), separated by ;' }),
    seeded('Named in', 240, 'long text'),
    calculated('Notes', 78, 'number', '=IF([ID]="","",SUMPRODUCT(--(Notes[From]=[ID])))'),
    calculated(
      'Reading',
      110,
      'text',
      '=IF([Title]="","",IF([Read on]="",IF([Notes]=0,"Not read","Check read on"),IF([Reliability]="","Check reliability","Read")))',
      { note: 'A source that was read wants a reliability; one with notes wants a day of reading.' },
    ),
  ],
  rows: () => rows,
});
