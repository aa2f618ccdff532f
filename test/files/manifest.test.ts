import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { configurations } from '../../src/cli/webpack-configuration';

const { finishManifest } = configurations;
const root = path.join(__dirname, '../..');
const schema = path.join(root, '../shared/manifest-xsd/OfficeAppManifestV1_1.xsd');
const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** Throws with xmllint's own words where the schema is not met. */
function validate(xml: string) {
  execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], { input: xml, stdio: 'pipe' });
}

test.each([
  ['as it stands in the source', source],
  ['of a development build', finishManifest(source, {})],
  ['of a release', finishManifest(source, { origin: 'https://tools.example.org', release: true })],
])("the manifest %s meets Microsoft's schema", (_, xml) => {
  expect(() => validate(xml)).not.toThrow();
});

test('the schema refuses a manifest without its version', () => {
  expect(() => validate(source.replace(/<Version>.*<\/Version>/, ''))).toThrow(/Version/);
});
