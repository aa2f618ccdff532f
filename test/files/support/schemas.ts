import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { elements, partsOf, type Parts } from './package';

const schemas = path.resolve(__dirname, '../../../../shared/ooxml-xsd');

/** Which schema a part is held against, by the end of its content type. Source: ECMA-376-1 and -2. */
const schemaOf: readonly (readonly [RegExp, string])[] = [
  [/package\.relationships\+xml$/, 'opc-relationships.xsd'],
  [/package\.core-properties\+xml$/, 'opc-coreProperties.xsd'],
  [/extended-properties\+xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/custom-properties\+xml$/, 'shared-documentPropertiesCustom.xsd'],
  [/customXmlProperties\+xml$/, 'shared-customXmlDataProperties.xsd'],
  [/drawingml\.chart\+xml$/, 'dml-chart.xsd'],
  [/officedocument\.drawing\+xml$/, 'dml-spreadsheetDrawing.xsd'],
  [/officedocument\.theme\+xml$/, 'dml-main.xsd'],
  [/spreadsheetml\.[\w.]+\+xml$/, 'sml.xsd'],
];

/** Parts of no schema of ours: pictures, drawings of notes, printer settings, custom XML, Microsoft's own extensions. */
const unschemed = /^image\/|vmlDrawing$|printerSettings$|^application\/xml$|vnd\.ms-/;

/**
 * Validates every part of a file against the schemas of ECMA-376 (transitional).
 *
 * @returns one line a fault, naming the part; empty when all is well
 * @throws Error when the schemas are not there
 */
export function schemaFaults(file: Uint8Array): string[] {
  if (!existsSync(schemas)) {
    throw new Error(
      'The schemas of .xlsx parts are needed here. They lie beside the project, in ../shared/ooxml-xsd, and are no part of it.',
    );
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'schemas-'));
  try {
    const faults: string[] = [];
    for (const [schema, parts] of bySchema(partsOf(file), faults)) {
      const names = [...parts.keys()].map((name, index) => {
        const copy = path.join(folder, `${index}-${schema}.xml`);
        writeFileSync(copy, understood(parts.get(name)!));
        return [copy, name] as const;
      });
      const xsd = schema === 'opc-coreProperties.xsd' ? corePropertiesSchema(folder) : path.join(schemas, schema);
      faults.push(...validate(xsd, new Map(names)));
    }
    return faults;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bySchema(parts: Parts, faults: string[]): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  const types = contentTypes(parts);
  for (const [name, xml] of parts) {
    const type = types(name);
    const schema =
      name === '[Content_Types].xml' ? 'opc-contentTypes.xsd' : schemaOf.find(([pattern]) => pattern.test(type))?.[1];
    if (schema) groups.set(schema, (groups.get(schema) ?? new Map<string, string>()).set(name, xml));
    else if (!unschemed.test(type)) faults.push(`${name}: no schema is known for its content type '${type}'`);
  }
  return groups;
}

/** The content type of any part; empty where the package gives none. Source: ECMA-376-2, 10.1.2.4. */
export function contentTypes(parts: Parts): (name: string) => string {
  const xml = parts.get('[Content_Types].xml') ?? '';
  const overrides = new Map(elements(xml, 'Override').map((e) => [e.attributes.PartName, e.attributes.ContentType]));
  const defaults = new Map(elements(xml, 'Default').map((e) => [e.attributes.Extension, e.attributes.ContentType]));
  return (name) => overrides.get(`/${name}`) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
}

/** A part as a reader that knows no extension sees it: what is marked ignorable goes. Source: ECMA-376-3. */
function understood(xml: string): string {
  const ignorable = /mc:Ignorable="([^"]*)"/.exec(xml)?.[1].split(/\s+/).filter(Boolean) ?? [];
  const kept = xml
    .replace(
      /<mc:AlternateContent.*?<\/mc:AlternateContent>/gs,
      (alternatives) => elements(alternatives, 'mc:Fallback')[0]?.inner ?? '',
    )
    .replace(/\smc:Ignorable="[^"]*"/g, '')
    // Excel itself keeps the spaces of a text this way, which the schema does not know.
    .replace(/<t xml:space="preserve">/g, '<t>');
  return ignorable
    .reduce(
      (text, prefix) =>
        text
          .replace(new RegExp(`<(${prefix}:[\\w]+)[^>]*?(/>|>.*?</\\1>)`, 'gs'), '')
          .replace(new RegExp(`\\s${prefix}:[\\w]+="[^"]*"`, 'g'), ''),
      kept,
    )
    .replace(/<ext [^>]*><\/ext>/g, '')
    .replace(/<extLst><\/extLst>/g, '');
}

function validate(xsd: string, files: ReadonlyMap<string, string>): string[] {
  const { status, stderr, error } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', xsd, ...files.keys()], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (error) throw new Error(`xmllint could not be run: ${error.message}. It is in the package libxml2-utils.`);
  if (status === 0) return [];
  const lines = stderr.split('\n').filter((line) => line && !/ (validates|fails to validate)$/.test(line));
  return lines.map((line) => [...files].reduce((text, [copy, name]) => text.replace(copy, name), line));
}

/** The Dublin Core elements that core properties use; their own schemas are on the web and are not fetched. */
const dublinCore = (namespace: string, names: string, extra = '') => `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" xmlns="${namespace}">
${extra}${names
  .split(' ')
  .map((name) => `<xs:element name="${name}" type="xs:${extra ? 'anyType' : 'string'}"/>`)
  .join('')}</xs:schema>`;

function corePropertiesSchema(folder: string): string {
  const target = path.join(folder, 'core');
  mkdirSync(target, { recursive: true });
  const terms = '<xs:simpleType name="W3CDTF"><xs:restriction base="xs:dateTime"/></xs:simpleType>\n';
  const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
  const own = {
    'dc.xsd': dublinCore('http://purl.org/dc/elements/1.1/', 'creator description identifier language subject title'),
    'dcterms.xsd': dublinCore('http://purl.org/dc/terms/', 'created modified', terms),
    'xml.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${xmlNamespace}"><xs:attribute name="lang" type="xs:language"/></xs:schema>`,
    'opc-coreProperties.xsd': readFileSync(path.join(schemas, 'opc-coreProperties.xsd'), 'utf8')
      .replace(/http:\/\/dublincore\.org\/[^"]*\/(dc|dcterms)\.xsd/g, '$1.xsd')
      .replace('<xs:import id="xml"', '<xs:import schemaLocation="xml.xsd"'),
  };
  for (const [name, text] of Object.entries(own)) writeFileSync(path.join(target, name), text);
  return path.join(target, 'opc-coreProperties.xsd');
}
