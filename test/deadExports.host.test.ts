import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * What is exported is part of the product: another source file imports it, or its own file uses it and a test asks for
 * it there. What only tests use, or nobody imports, goes. A type its own file speaks of may stay unnamed elsewhere.
 */
const ALLOWED: readonly string[] = [
  // All at once, where the product goes step by step.
  'src/core/checks/crossUnit/runCrossChecks.ts#runCrossChecks',
  'src/core/attainment/attain.ts#attain',
  'src/core/rollup/rollUp.ts#rollUp',
  'src/core/rollup/checkLedger.ts#checkLedger',
  'src/core/reports/summaryWorkbook.ts#summaryWorkbook',
  'src/usecases/summarise.ts#summarise',
];

interface Exported {
  readonly name: string;
  readonly isType: boolean;
  /** Its own file names it again. */
  readonly isUsed: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = `${folder}/${name}`;
    if (statSync(full).isDirectory()) return sources(full);
    return /\.tsx?$/.test(name) ? [full] : [];
  });
}

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
}

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function namesOf(node: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  const { name } = node as { readonly name?: ts.Node };
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

function exportsOf(source: ts.SourceFile): readonly Exported[] {
  const uses = identifiersOf(source);
  return source.statements.filter(isExported).flatMap((node) => {
    const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    return namesOf(node).map((name) => {
      return { name, isType, isUsed: (uses.get(name) ?? 0) > 1 };
    });
  });
}

/** How often a file names each of its identifiers. */
function identifiersOf(source: ts.SourceFile): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) counts.set(node.text, (counts.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return counts;
}

function target(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const bare = path.posix.join(path.posix.dirname(from), specifier);
  return [`${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`].find((file) => existsSync(file));
}

/** `file#name` of everything a file takes from another one; `file#*` for all of it. */
function importsOf(file: string, source: ts.SourceFile): readonly string[] {
  const taken: string[] = [];
  const take = (specifier: ts.Expression | undefined, names: readonly string[]): void => {
    const from = specifier && ts.isStringLiteral(specifier) ? target(file, specifier.text) : undefined;
    if (from !== undefined) taken.push(...names.map((name) => `${from}#${name}`));
  };
  const named = (elements: ts.NodeArray<ts.ImportSpecifier> | ts.NodeArray<ts.ExportSpecifier>): string[] =>
    [...elements].map(({ name, propertyName }) => (propertyName ?? name).text);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const names = bindings && ts.isNamedImports(bindings) ? named(bindings.elements) : ['*'];
      take(node.moduleSpecifier, node.importClause?.name ? [...names, 'default'] : names);
    } else if (ts.isExportDeclaration(node)) {
      const { exportClause } = node;
      take(
        node.moduleSpecifier,
        exportClause && ts.isNamedExports(exportClause) ? named(exportClause.elements) : ['*'],
      );
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      take(node.arguments[0], ['*']);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      take(node.argument.literal as ts.Expression, ['*']);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return taken;
}

type Parsed = readonly (readonly [file: string, source: ts.SourceFile])[];

function parsedUnder(folder: string): Parsed {
  return sources(folder).map((file) => [file, parsed(file)]);
}

/** `file#name` of everything the files take from others. */
function takenBy(files: Parsed): ReadonlySet<string> {
  return new Set(files.flatMap(([file, source]) => importsOf(file, source)));
}

test('nothing is exported that no source imports, unless a test asks for what its file uses itself', () => {
  const files = parsedUnder('src');
  const [bySources, byTests] = [takenBy(files), takenBy(parsedUnder('test'))];
  const isTaken = (by: ReadonlySet<string>, file: string, name: string): boolean =>
    by.has(`${file}#${name}`) || by.has(`${file}#*`);
  const dead = files.flatMap(([file, source]) =>
    exportsOf(source)
      .filter(({ name }) => !isTaken(bySources, file, name))
      .filter(({ name, isType, isUsed }) => !(isUsed && (isType || isTaken(byTests, file, name))))
      .map(({ name }) => `${file}#${name}`),
  );
  expect(dead.filter((name) => !ALLOWED.includes(name))).toEqual([]);
  expect(ALLOWED.filter((name) => !dead.includes(name))).toEqual([]);
});
