import { Button, Caption1, Field, Link, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type * as workbookActions from '../../workbook';
import { UserError, type DrawnRoadmap } from '../../workbook';
import { download } from '../download';
import { addressOf, pngFromSvg } from '../drawing/png-from-svg';
import type { SavedFile } from '../pane-state';
import type { Run } from '../run';
import { pictureStrings as strings } from '../strings/picture';
import { Part } from './part';
import { ShortList } from './short-list';

const useStyles = makeStyles({
  picture: {
    width: '100%',
    height: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
  },
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  wide: { minWidth: 0, width: '100%' },
  link: { overflowWrap: 'anywhere' },
});

interface PictureResultProps {
  readonly drawn: DrawnRoadmap;
  readonly workbook: Pick<typeof workbookActions, 'putPictures'>;
  readonly run: Run;
  readonly busy: boolean;
}

/** A drawing as it will look, and the ways to take it along: into the workbook, the clipboard, a file. */
export function PictureResult({ drawn, workbook, run, busy }: PictureResultProps) {
  const styles = useStyles();
  const { pages, description, undated } = drawn;
  const [page, setPage] = useState(0);
  const [files, setFiles] = useState<readonly SavedFile[]>([]);

  const put = () =>
    run(
      strings.putting,
      async () => {
        const pictures = [];
        for (const svg of pages) {
          const { base64, width, height } = await pngFromSvg(svg);
          pictures.push({ png: base64, width, height });
        }
        return workbook.putPictures(pictures, description);
      },
      ({ sheet, replaced }) => ({ tone: 'success', text: strings.didPut(sheet, pages.length, replaced) }),
    );
  const copy = () =>
    run(
      strings.copying,
      async () => {
        // The clipboard takes a promise: asking for it later would no longer count as the person's own click.
        const png = pngFromSvg(pages[page]).then(({ blob }) => blob);
        await Promise.resolve()
          .then(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]))
          .catch(async (cause: unknown) => {
            // Where there is no picture, that is what has to be said.
            await png;
            throw new UserError(strings.notCopied, { cause });
          });
      },
      () => ({ tone: 'success', text: strings.copied }),
    );
  const save = async (kind: 'svg' | 'png') => {
    const made = await run(
      strings.saving,
      async () => {
        const saved: SavedFile[] = [];
        for (const [place, svg] of pages.entries()) {
          const bytes =
            kind === 'svg'
              ? new TextEncoder().encode(svg)
              : new Uint8Array(await (await pngFromSvg(svg)).blob.arrayBuffer());
          saved.push(download(bytes, `Roadmap${pages.length > 1 ? ` ${place + 1}` : ''}.${kind}`, kind));
        }
        return saved;
      },
      (saved) => ({ tone: 'success', text: strings.saved(saved.map(({ name }) => name)) }),
    );
    setFiles(made ?? []);
  };

  return (
    <Part heading={strings.result} about={drawn}>
      {pages.length > 1 && (
        <Field label={strings.shown}>
          <Select value={String(page)} onChange={(_, data) => setPage(Number(data.value))} className={styles.wide}>
            {pages.map((_, place) => (
              <option key={place} value={place}>
                {strings.pageOf(place + 1, pages.length)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <img className={styles.picture} src={addressOf(pages[page])} alt={description} />
      <ShortList heading={strings.undated} lines={undated} most={8} />
      <Caption1 className={styles.soft}>{strings.putHint}</Caption1>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={put} disabledFocusable={busy}>
          {strings.put}
        </Button>
        <Button onClick={copy} disabledFocusable={busy}>
          {strings.copy}
        </Button>
        <Button onClick={() => save('png')} disabledFocusable={busy}>
          {strings.savePng}
        </Button>
        <Button onClick={() => save('svg')} disabledFocusable={busy}>
          {strings.saveSvg}
        </Button>
      </div>
      {files.map(({ name, address }) => (
        <Link key={address} href={address} download={name} className={styles.link} inline>
          {strings.again(name)}
        </Link>
      ))}
      <details>
        <summary>{strings.noFile}</summary>
        <Textarea
          readOnly
          value={pages[page]}
          aria-label={strings.svgText}
          onFocus={(event) => event.target.select()}
          className={styles.wide}
        />
      </details>
    </Part>
  );
}
