import { readdirSync, readFileSync, statSync } from 'node:fs';
import ts from 'typescript';
import { superLinear } from './growth';
import { PART_READERS, partOf, PIECES_OF_XML } from './partReaders';
import { NOT_TIMED, READER_FOLDERS, TEXT_READERS } from './readers';

/**
 * No reader of people's texts takes time that grows faster than the text: a workbook of 23 kB once held a roll-up up
 * for twenty minutes. Letters are those that patterns and scanners stop at, alone and in the pairs they look for.
 */
const LETTERS = [
  ...['"', "'", '<', ' ', '-', '.', '7', 'a', 'ạ', '+', '(', '[', '\n', ','],
  ...['_x', 'A1', '"a', '7 ', 'Đơn vị báo cáo (mã '],
];

function sources(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place).flatMap((name) => sources(`${place}/${name}`));
}

/** Exported functions that take a text, or the bytes or parts of a file, first. */
function readersIn(file: string): readonly (readonly [name: string, takes: string])[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((node) => {
    const isExported = ts.canHaveModifiers(node) && ts.getModifiers(node)?.[0]?.kind === ts.SyntaxKind.ExportKeyword;
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(node)) return [[node.name?.text ?? '', node.parameters[0]?.type?.getText() ?? '']];
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && ts.isArrowFunction(initializer)
        ? [[name.getText(), initializer.parameters[0]?.type?.getText() ?? ''] as const]
        : [],
    );
  });
}

const readers = READER_FOLDERS.flatMap(sources).flatMap(readersIn);

test('every reader of a text is timed, or said why not', () => {
  const taking = (...types: string[]): string[] =>
    readers.flatMap(([name, takes]) => (types.includes(takes.replace(' | undefined', '')) ? [name] : []));
  const known = new Set([...Object.keys(TEXT_READERS), ...Object.keys(NOT_TIMED), ...Object.keys(PART_READERS)]);
  expect(taking('string', 'Uint8Array', 'Parts').filter((name) => !known.has(name))).toEqual([]);
  const names = new Set(readers.map(([name]) => name));
  expect([...known].filter((name) => !names.has(name))).toEqual([]);
});

test.each(Object.entries(TEXT_READERS))('%s takes time as long as its text', (_name, read) => {
  const faults = LETTERS.flatMap((letter) => {
    const fault = superLinear(read, letter);
    return fault === undefined ? [] : [`${JSON.stringify(letter)}: ${fault}`];
  });
  expect(faults).toEqual([]);
});

test.each(Object.entries(PART_READERS))('%s takes time as long as its part', (_name, { root, read }) => {
  const faults = PIECES_OF_XML.flatMap((piece) => {
    const fault = superLinear((text) => read(partOf(root, text)), piece);
    return fault === undefined ? [] : [`${piece}: ${fault}`];
  });
  expect(faults).toEqual([]);
});

test('a quadratic reader is found', () => {
  const quadratic = (text: string): boolean => /x+y/.test(text.slice(0, 1 << 14));
  expect(superLinear(quadratic, 'x')).toMatch(/ms at 32 K|times linear/);
});
