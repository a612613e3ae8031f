import type { CellStyle } from '../../../src/core/sheet/model';
import { LookStyles } from '../../../src/xlsx/patch/lookStyles';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FONT =
  '<font><strike/><sz val="9"/><color theme="4"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font>';
const BORDER = '<border diagonalUp="1"><left/><right/><top style="dashDot"/><bottom/><diagonal style="thin"/></border>';
const FORMAT =
  '<xf numFmtId="170" fontId="1" fillId="0" borderId="1" xfId="3" applyNumberFormat="1"><alignment vertical="top" textRotation="45"/><protection hidden="1"/></xf>';
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts count="2"><font/>${FONT}</fonts><fills count="2"><fill/><fill/></fills><borders count="2"><border/>${BORDER}</borders><cellXfs count="2"><xf/>${FORMAT}</cellXfs></styleSheet>`;

function looked(was: CellStyle, is: CellStyle, old = '1', styles = STYLES): { number: string; text: string } {
  const looks = new LookStyles(new TextEncoder().encode(styles));
  const number = looks.format(old, { was, is });
  expect(looks.format(old, { was, is })).toBe(number);
  return { number, text: new TextDecoder().decode(looks.bytes()) };
}

const last = (text: string, list: string): string => {
  const items = new RegExp(`<${list}[^>]*>(.*)</${list}>`, 's').exec(text)?.[1] ?? '';
  return items.slice(
    items.lastIndexOf({ cellXfs: '<xf', fonts: '<font>', borders: '<border', fills: '<fill>' }[list] ?? ''),
  );
};

const REST = 'xfId="3" applyNumberFormat="1"';
const ALIGNED = '<alignment vertical="top" textRotation="45"/><protection hidden="1"/></xf>';
const cases: readonly (readonly [string, CellStyle, CellStyle, string, readonly (readonly [string, string])[]])[] = [
  [
    'bold: the rest of the font, the number format and the border stay',
    {},
    { font: { bold: true } },
    `<xf applyFont="1" numFmtId="170" fontId="2" fillId="0" borderId="1" ${REST}>${ALIGNED}`,
    [['fonts', FONT.replace('<font>', '<font><b/>')]],
  ],
  [
    'another face takes what belonged to the old one away',
    { font: { name: 'Arial' } },
    { font: { name: 'Tahoma', color: 'FF0000' } },
    `<xf applyFont="1" numFmtId="170" fontId="2" fillId="0" borderId="1" ${REST}>${ALIGNED}`,
    [['fonts', '<font><strike/><sz val="9"/><color rgb="FFFF0000"/><name val="Tahoma"/></font>']],
  ],
  [
    'a fill',
    {},
    { fill: 'FFF2CC' },
    `<xf applyFill="1" numFmtId="170" fontId="1" fillId="2" borderId="1" ${REST}>${ALIGNED}`,
    [
      [
        'fills',
        '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill>',
      ],
    ],
  ],
  [
    'one side of a border',
    {},
    { border: { left: 'thin' } },
    `<xf applyBorder="1" numFmtId="170" fontId="1" fillId="0" borderId="2" ${REST}>${ALIGNED}`,
    [['borders', BORDER.replace('<left/>', '<left style="thin"><color auto="1"/></left>')]],
  ],
  [
    'a number format that Excel knows',
    { numberFormat: '0.000' },
    { numberFormat: '#,##0' },
    `<xf numFmtId="3" fontId="1" fillId="0" borderId="1" ${REST}>${ALIGNED}`,
    [],
  ],
  [
    'a number format of its own',
    { numberFormat: '0.000' },
    { numberFormat: 'dd/mm/yyyy' },
    `<xf numFmtId="171" fontId="1" fillId="0" borderId="1" ${REST}>${ALIGNED}`,
    [],
  ],
  [
    'how it stands, and its lock',
    { align: { vertical: 'top' } },
    { align: { horizontal: 'center', wrap: true }, locked: false },
    `<xf applyProtection="1" applyAlignment="1" numFmtId="170" fontId="1" fillId="0" borderId="1" ${REST}><alignment wrapText="1" horizontal="center" textRotation="45"/><protection locked="0" hidden="1"/></xf>`,
    [],
  ],
];
test.each(cases)('%s', (_name, was, is, format, others) => {
  const { number, text } = looked(was, is);
  expect(number).toBe('2');
  const attributes = (xf: string) => [...xf.matchAll(/ \w+="[^"]*"|<[^ />]+/g)].map(([one]) => one).sort();
  expect(attributes(last(text, 'cellXfs'))).toEqual(attributes(format));
  for (const [list, expected] of others) expect(last(text, list)).toBe(expected);
  expect(text).toContain('<cellXfs count="3">');
});

test('a format without anything, and one that is not there', () => {
  expect(looked({}, { align: { indent: 2 }, locked: false }, '0').text).toContain(
    '<xf applyAlignment="1" applyProtection="1"><alignment indent="2"/><protection locked="0"/></xf></cellXfs>',
  );
  expect(looked({}, { font: { italic: true } }, '').text).toContain('<font><i/></font></fonts>');
});

test('lists that are not there begin with what nobody sees', () => {
  const styles = `<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs></styleSheet>`;
  const { text } = looked({}, { font: { bold: true }, fill: 'FFFFFF', border: { top: 'thin' } }, '0', styles);
  expect(text).toContain('<font/><font><b/></font>');
  expect(text).toContain('patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill>');
  expect(text).toContain('<borders count="2"><border/><border><top style="thin">');
  expect(text).toMatch(/<xf (?=[^>]*fontId="1")(?=[^>]*fillId="2")[^>]*borderId="1"/);
});

test('under a prefix the new ones stand under it too', () => {
  const prefixed = STYLES.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
  const { text } = looked({}, { font: { bold: true }, fill: 'FFFFFF' }, '1', prefixed);
  expect(text).toContain('<x:font><x:b/><x:strike/>');
  expect(text).toContain('<x:fill><x:patternFill patternType="solid">');
});

test('the vocabulary of strict files is not ours, and a list can be full', () => {
  const looks = (styles: string) => new LookStyles(new TextEncoder().encode(styles));
  expect(looks(STYLES.replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')).isUsable).toBe(false);
  expect(looks('<styleSheet/>').isUsable).toBe(false);
  expect(looks(STYLES).isFull).toBe(false);
  expect(looks(STYLES.replace('<xf/>', '<xf/>'.repeat(65_000))).isFull).toBe(true);
});
