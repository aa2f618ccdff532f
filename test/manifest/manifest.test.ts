import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { version } from '../../package.json';

const root = path.join(__dirname, '../..');
const text = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifest = new JSDOM(text, { contentType: 'text/xml' }).window.document;

const all = (name: string, within: Document | Element = manifest) => [...within.getElementsByTagName(name)];
const one = (name: string, within: Document | Element = manifest) => all(name, within)[0];
const resources = all('*').filter((element) => element.hasAttribute('id') && element.tagName.startsWith('bt:'));
const resource = new Map(
  resources.map((element) => [element.getAttribute('id'), element.getAttribute('DefaultValue')!]),
);
const references = all('*').flatMap((element) => element.getAttribute('resid') ?? []);

test('pane, commands and custom functions share one runtime, since all four name the same page', () => {
  const shared = [
    one('Runtime'),
    one('SourceLocation', one('Page')),
    one('FunctionFile'),
    ...all('Action').flatMap((action) => all('SourceLocation', action)),
  ];
  expect(new Set(shared.map((element) => element.getAttribute('resid')))).toEqual(new Set(['Pane.Url']));
  expect(resource.get('Pane.Url')).toBe(one('SourceLocation').getAttribute('DefaultValue'));
});

test('the runtime lives as long as the workbook and is declared before anything that uses it', () => {
  const host = one('Host', one('VersionOverrides'));
  expect(host.firstElementChild?.tagName).toBe('Runtimes');
  expect(all('Runtime').map((runtime) => runtime.getAttribute('lifetime'))).toEqual(['long']);
});

test('every resource that is named exists, once, and every one that exists is named', () => {
  expect(resource.size).toBe(resources.length);
  expect(new Set(references)).toEqual(new Set(resource.keys()));
});

test('resource names have at most the 32 characters that Office reads', () => {
  for (const id of resource.keys()) expect(id!.length).toBeLessThanOrEqual(32);
});

test('texts fit: 125 characters for a label, 250 for an explanation', () => {
  for (const label of all('bt:String', one('bt:ShortStrings'))) {
    expect(label.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(125);
  }
  for (const tip of all('bt:String', one('bt:LongStrings'))) {
    expect(tip.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(250);
  }
});

test('everything is loaded over https', () => {
  const addresses = [...text.matchAll(/"((?:https?|ftp|file):[^"]*)"/g)].map(([, address]) => address);
  const loaded = addresses.filter((address) => !address.startsWith('http://schemas.microsoft.com/'));
  const plain = loaded.filter(
    (address) => !address.startsWith('https://') && !address.startsWith('http://www.w3.org/'),
  );
  expect(loaded.length).toBeGreaterThan(10);
  expect(plain).toEqual([]);
});

/** Width and height from a PNG's header. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (address: string) => path.join(root, 'assets', new URL(address).pathname);

test('every icon exists in the size that the ribbon asks for', () => {
  const images = all('bt:Image').filter((image) => image.hasAttribute('size'));
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) {
    const size = Number(image.getAttribute('size'));
    expect(pixels(iconFile(resource.get(image.getAttribute('resid'))!))).toEqual([size, size]);
  }
});

test('each icon list offers 16, 32 and 80 pixels, and the add-in itself 32 and 64', () => {
  for (const icon of all('Icon')) {
    expect(all('bt:Image', icon).map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
  }
  expect(pixels(iconFile(one('IconUrl').getAttribute('DefaultValue')!))).toEqual([32, 32]);
  expect(pixels(iconFile(one('HighResolutionIconUrl').getAttribute('DefaultValue')!))).toEqual([64, 64]);
});

test('an Excel that lacks what Waymark is built on never shows it', () => {
  const sets = all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
  expect(sets).toEqual([
    ['SharedRuntime', '1.1'],
    ['ExcelApi', '1.14'],
    ['CustomFunctionsRuntime', '1.3'],
  ]);
});

test('there is one tab of our own', () => {
  expect(all('CustomTab')).toHaveLength(1);
  expect(all('OfficeTab')).toHaveLength(0);
});

test('help stands on a page that is deployed with the add-in', () => {
  const page = path.basename(new URL(one('SupportUrl').getAttribute('DefaultValue')!).pathname);
  expect(existsSync(path.join(root, 'src/taskpane', page))).toBe(true);
});

test('the manifest carries the version of the package', () => {
  expect(one('Version').textContent).toBe(`${version}.0`);
});

test('each button without a pane calls a command that is registered', () => {
  const commands = readFileSync(path.join(root, 'src/commands/index.ts'), 'utf8');
  const registered = [...commands.matchAll(/Office\.actions\.associate\('(\w+)'/g)].map(([, name]) => name);
  expect(all('FunctionName').map((element) => element.textContent)).toEqual(registered);
});

describe('the custom functions', () => {
  const { functions } = JSON.parse(readFileSync(path.join(root, 'dist/functions.json'), 'utf8')) as {
    functions: { id: string; name: string }[];
  };

  test('are called CSIRT.SOMETHING, in a name that Excel accepts', () => {
    const namespace = resource.get(one('Namespace').getAttribute('resid'))!;
    expect(namespace).toBe('CSIRT');
    expect(functions.length).toBeGreaterThan(0);
    for (const { name } of functions) {
      expect(name).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      // A name that reads like an address (up to three letters and a number) is taken for a cell.
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  test('come from a script that stands beside its page and its metadata', () => {
    const point = all('ExtensionPoint').find((element) => element.getAttribute('xsi:type') === 'CustomFunctions')!;
    expect([...point.children].map((child) => child.tagName)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    expect(resource.get('Functions.Script.Url')).toMatch(/\/functions\.js$/);
    expect(resource.get('Functions.Metadata.Url')).toMatch(/\/functions\.json$/);
  });
});
