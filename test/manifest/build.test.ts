import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { configurations } from '../../src/cli/webpack-configuration';

const { finishManifest, officeScripts, panePolicy } = configurations;
const source = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
const idOf = (xml: string) => /<Id>([^<]*)<\/Id>/.exec(xml)![1];
const nameOf = (xml: string) => /<DisplayName DefaultValue="([^"]*)"/.exec(xml)![1];

describe('the manifest of a release', () => {
  const released = finishManifest(source, { origin: 'https://tools.example.org/waymark/', release: true });

  test('points at the origin that was given, whether or not it ends in a slash', () => {
    expect(released).not.toContain('localhost');
    expect(released).toContain('"https://tools.example.org/waymark/taskpane.html"');
  });

  test('names the functions with their version, since Excel keeps them for up to a day', () => {
    expect(released).toContain(`/waymark/functions-${version}.js"`);
    expect(released).toContain(`/waymark/functions-${version}.json"`);
  });

  test('is the add-in that users have', () => {
    expect(idOf(released)).toBe(idOf(source));
    expect(nameOf(released)).toBe('Waymark');
  });
});

test('a development build is an add-in of its own, so that both can be installed', () => {
  const development = finishManifest(source, {});
  expect(idOf(development)).not.toBe(idOf(source));
  expect(nameOf(development)).toBe('Waymark (development)');
});

describe('the pane', () => {
  test("takes Office.js from Microsoft's network in a release, and runs nothing else from outside", () => {
    const scripts = officeScripts({ release: true });
    expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    expect(panePolicy(scripts)).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; " +
        "frame-src https://appsforoffice.microsoft.com; base-uri 'none'; form-action 'none'",
    );
  });

  test('takes Office.js from another place for closed networks, and from nowhere else then', () => {
    const scripts = officeScripts({ release: true, officeJs: 'https://office.example.gov/hosted/office.js' });
    expect(scripts).toEqual(['https://office.example.gov/hosted/office.js']);
    expect(panePolicy(scripts)).not.toContain('microsoft');
  });

  test('loads nothing from outside in development', () => {
    expect(panePolicy(officeScripts({}))).not.toContain('https:');
    expect(panePolicy(officeScripts({ embedded: true }))).not.toContain('https:');
  });
});
