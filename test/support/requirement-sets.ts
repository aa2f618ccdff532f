import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A requirement set that a member of Office.js belongs to. */
export interface RequiredSet {
  readonly name: string;
  readonly version: string;
}

/** One place where the add-in uses a member of Office.js. */
export interface Use {
  /** Class and member, such as `Range.getSpillingToRange`. */
  readonly member: string;
  /** File below the project's root, and line. */
  readonly place: string;
  /** Every set that it needs, as @types/office-js says. */
  readonly sets: readonly RequiredSet[];
  /** Those of them that are asked for at run time, with something else to do where they are missing. */
  readonly guarded: readonly RequiredSet[];
}

export const root = path.join(__dirname, '../..');

const ours = ['workbook', 'commands', 'taskpane', 'functions'];

/** Files of the add-in that Excel loads. */
export const addInFiles = (): string[] =>
  ours.flatMap((folder) => ts.sys.readDirectory(path.join(root, 'src', folder), ['.ts', '.tsx']));

/** The sets that the manifest asks for: below them nothing has to be asked at run time. */
export function floor(): RequiredSet[] {
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  return [...manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map(([, name, version]) => ({
    name,
    version,
  }));
}

/** Whether a version such as 1.9 is at most another such as 1.14. */
export function atMost(version: string, most: string): boolean {
  const [a, b] = [version, most].map((text) => text.split('.').map(Number));
  return a[0] < b[0] || (a[0] === b[0] && (a[1] ?? 0) <= (b[1] ?? 0));
}

const isOffice = (declaration: ts.Declaration): boolean =>
  /@types\/(office-js|custom-functions-runtime)\//.test(declaration.getSourceFile().fileName);

const remarksOf = (declaration: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(declaration)
    .map((doc) => doc.getText())
    .join('\n');

/**
 * Sets named in a member's remarks: `[Api set: ExcelApi 1.9]`, or the common API's `Requirement set: … | SharedRuntime 1.1}`;
 * Outlook's are no concern of Excel's.
 */
function setsIn(remarks: string): RequiredSet[] {
  const own = [...remarks.matchAll(/\[\s*Api set:\s*(\w+) (\d+\.\d+)/gi)];
  const common = /\*\*Requirement sets?\*\*:((?:(?!@param|@returns|\*\*[A-Z])[\s\S])*)/.exec(remarks)?.[1] ?? '';
  const linked = [...common.matchAll(/\|\s*([A-Za-z]+)(?: (\d+\.\d+))?\s*\}/g)];
  return [...own, ...linked]
    .map(([, name, version]) => ({ name, version: version ?? '1.1' }))
    .filter(({ name }) => name !== 'Mailbox');
}

/** A member's own sets, else those of the class or object that it belongs to. */
function setsOf(declaration: ts.Node): RequiredSet[] {
  for (let at: ts.Node | undefined = declaration; at && !ts.isSourceFile(at); at = at.parent) {
    const sets = setsIn(remarksOf(at));
    if (sets.length > 0) return sets;
    if (ts.isClassDeclaration(at) || ts.isInterfaceDeclaration(at)) return [];
  }
  return [];
}

/** Sets of parameters that came later than their method, of those that a call gives. */
function setsOfArguments(declaration: ts.Node, call: ts.CallExpression | null): RequiredSet[] {
  if (!call || !ts.isMethodDeclaration(declaration)) return [];
  const remarks = remarksOf(declaration);
  const given = declaration.parameters.slice(0, call.arguments.length).map(({ name }) => name.getText());
  return [...remarks.matchAll(/(\d+\.\d+) for adding `(\w+)` parameter/g)]
    .filter(([, , parameter]) => given.includes(parameter))
    .map(([, version]) => ({ name: 'ExcelApi', version }));
}

function nameOf(declaration: ts.Declaration, member: string): string {
  const { parent } = declaration;
  const owner = parent && 'name' in parent ? (parent.name as ts.Identifier | undefined)?.text : undefined;
  return owner ? `${owner}.${member}` : member;
}

/** The call of isSetSupported in a condition, and whether the condition holds where the set is there. */
function asked(condition: ts.Expression): { set: RequiredSet; holds: boolean } | null {
  let holds = true;
  let at: ts.Expression = condition;
  while (ts.isParenthesizedExpression(at) || ts.isPrefixUnaryExpression(at)) {
    if (ts.isPrefixUnaryExpression(at)) holds = !holds;
    at = ts.isPrefixUnaryExpression(at) ? at.operand : at.expression;
  }
  if (!ts.isCallExpression(at) || !ts.isPropertyAccessExpression(at.expression)) return null;
  const [name, version] = at.arguments;
  if (at.expression.name.text !== 'isSetSupported' || !name || !ts.isStringLiteralLike(name)) return null;
  return {
    set: { name: name.text, version: version && ts.isLiteralExpression(version) ? version.text : '1.1' },
    holds,
  };
}

/** Sets asked for around a place, each with something to do where it is missing. */
function guardsAround(node: ts.Node): RequiredSet[] {
  const found: RequiredSet[] = [];
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isConditionalExpression(parent)) {
      const question = asked(parent.condition);
      if (question && at === (question.holds ? parent.whenTrue : parent.whenFalse)) found.push(question.set);
    } else if (ts.isIfStatement(parent)) {
      const question = asked(parent.expression);
      const inBranch = question && at === (question.holds ? parent.thenStatement : parent.elseStatement);
      if (inBranch && (parent.elseStatement || followed(parent))) found.push(question.set);
    } else if (ts.isBlock(parent)) {
      for (const earlier of parent.statements) {
        if (earlier === at) break;
        const question = ts.isIfStatement(earlier) && asked(earlier.expression);
        if (question && !question.holds && leaves((earlier as ts.IfStatement).thenStatement)) found.push(question.set);
      }
    }
  }
  return found;
}

const followed = (statement: ts.Statement): boolean =>
  ts.isBlock(statement.parent) && statement.parent.statements.at(-1) !== statement;

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/**
 * Every use of Office.js in some files: members read, called, set, destructured, named in `load`, given as the keys of
 * an object for `set`, and values of enumerations, also as text.
 * @param files absolute paths
 * @param sources texts for files that are not on disk
 */
export function usesOfOffice(files: readonly string[], sources: Readonly<Record<string, string>> = {}): Use[] {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, root).options;
  const options = { ...parsed, types: ['office-js', 'custom-functions-runtime'] };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => sources[file] ?? readFile(file);
  host.fileExists = (file) => file in sources || fileExists(file);
  const program = ts.createProgram([...files, ...Object.keys(sources)], options, host);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];

  const note = (symbol: ts.Symbol | undefined, node: ts.Node, call: ts.CallExpression | null = null): void => {
    const declarations = (symbol?.declarations ?? []).filter(isOffice);
    const [declaration] = declarations;
    if (!declaration || !symbol) return;
    const sets = declarations.length > 1 && call ? setsOf(signatureOf(call) ?? declaration) : setsOf(declaration);
    const all = [...sets, ...setsOfArguments((call && signatureOf(call)) ?? declaration, call)];
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const guards = guardsAround(node);
    uses.push({
      member: nameOf(declaration, symbol.name),
      place: `${path.relative(root, file.fileName)}:${line + 1}`,
      sets: all,
      guarded: all.filter((set) => guards.some((one) => one.name === set.name && atMost(set.version, one.version))),
    });
  };

  const signatureOf = (call: ts.CallExpression): ts.Declaration | undefined =>
    checker.getResolvedSignature(call)?.declaration as ts.Declaration | undefined;

  const propertyOf = (type: ts.Type, name: string): ts.Symbol | undefined =>
    checker.getPropertyOfType(checker.getNonNullableType(type), name) ??
    (type.isUnion() ? type.types.map((part) => checker.getPropertyOfType(part, name)).find(Boolean) : undefined);

  /** Members named in `load('items/name, address')`; other members of a collection are meant for its items. */
  const noteLoaded = (type: ts.Type, names: string, node: ts.Node): void => {
    for (const names_ of names.split(',')) {
      let at = type;
      for (const name of names_.split('/').map((part) => part.trim())) {
        if (name === '' || name === '$none') continue;
        const items = propertyOf(at, 'items');
        const direct = propertyOf(at, name);
        const element = items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
        const symbol = direct ?? (element && propertyOf(element, name));
        if (!symbol) throw new Error(`load names '${name}', which ${checker.typeToString(at)} does not have.`);
        note(symbol, node);
        const next = checker.getTypeOfSymbol(symbol);
        at = (name === 'items' && checker.getIndexTypeOfType(next, ts.IndexKind.Number)) || next;
      }
    }
  };

  const visitCall = (call: ts.CallExpression): void => {
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return;
    const symbol = checker.getSymbolAtLocation(call.expression.name);
    if (!symbol?.declarations?.some(isOffice)) return;
    const type = checker.getTypeAtLocation(call.expression.expression);
    const [names] = call.arguments;
    const texts = names && ts.isArrayLiteralExpression(names) ? [...names.elements] : names ? [names] : [];
    for (const text of texts) {
      const literal = checker.getTypeAtLocation(text);
      if (literal.isStringLiteral()) noteLoaded(type, literal.value, call);
      else if (!ts.isObjectLiteralExpression(text)) throw new Error(`load of ${text.getText()} cannot be read.`);
    }
  };

  /** Types that a text may be of; of a call, the other ways to call too, since only one of them knows the enumeration. */
  const expectedOf = (text: ts.StringLiteralLike): ts.Type[] => {
    const { parent } = text;
    const callee = ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && parent.expression;
    const at = callee ? parent.arguments.indexOf(text) : -1;
    const ways = (callee && at >= 0 && checker.getSymbolAtLocation(callee.name)?.declarations?.filter(isOffice)) || [];
    const parameters = ways.flatMap((way) => (ts.isMethodDeclaration(way) && way.parameters[at]) || []);
    const own = checker.getContextualType(text);
    return [...(own ? [own] : []), ...parameters.map((parameter) => checker.getTypeAtLocation(parameter))];
  };

  /** The value of an enumeration that a text stands for. */
  const visitText = (text: ts.StringLiteralLike): void => {
    for (const expected of expectedOf(text)) {
      for (const part of expected.isUnion() ? expected.types : []) {
        const isValue = (part.flags & ts.TypeFlags.EnumLiteral) !== 0 && part.isStringLiteral();
        if (isValue && part.value === text.text) note(part.symbol, text);
      }
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isCallExpression(node)) visitCall(node);
    if (ts.isStringLiteralLike(node)) visitText(node);
    if (ts.isObjectLiteralExpression(node)) {
      const expected = checker.getContextualType(node);
      for (const property of node.properties) {
        const name = property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name));
        if (expected && name) note(propertyOf(expected, (property.name as ts.Identifier).text), property);
      }
    }
    if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { propertyName, name } of node.elements) {
        const key = propertyName ?? name;
        if (ts.isIdentifier(key)) note(propertyOf(type, key.text), key);
      }
    }
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      note(propertyOf(checker.getTypeAtLocation(node.expression), node.argumentExpression.text), node);
    if (ts.isIdentifier(node) && !ts.isImportSpecifier(node.parent)) {
      const { parent } = node;
      const callee = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent : node;
      const call = ts.isCallExpression(callee.parent) && callee.parent.expression === callee ? callee.parent : null;
      note(checker.getSymbolAtLocation(node), node, call);
    }
    node.forEachChild(visit);
  };
  for (const file of [...files, ...Object.keys(sources)]) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return uses;
}
