import { textElement, xmlAttribute, xmlText } from '../../../src/xlsx/write/xmlText';

const half = (code: number): string => String.fromCharCode(code);

test.each([
  ['Đơn vị', 'Đơn vị'],
  ['<a & "b">', '&lt;a &amp; &quot;b&quot;&gt;'],
  ['a\r\nb\tc', 'a_x000D_\nb\tc'],
  [half(0), '_x0000_'],
  [half(0xfffe) + half(0xffff), '_xFFFE__xFFFF_'],
  ['\u{1F600}', '\u{1F600}'],
  [half(0xd83d), '_xD83D_'],
  [`a${half(0xde00)}`, 'a_xDE00_'],
  [half(0xd83d) + '\u{1F600}', '_xD83D_\u{1F600}'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x004_ _xyzwv_ a_b', '_x004_ _xyzwv_ a_b'],
])('%j between tags is %j', (text, xml) => {
  expect(xmlText(text)).toBe(xml);
});

test('attributes keep tabs and line feeds', () => {
  expect(xmlAttribute('a\tb\n"c"')).toBe('a&#9;b&#10;&quot;c&quot;');
});

test.each([
  ['a', '<t>a</t>'],
  [' a', '<t xml:space="preserve"> a</t>'],
  ['a\nb', '<t xml:space="preserve">a\nb</t>'],
  ['', '<t></t>'],
])('%j as an element is %s', (text, xml) => {
  expect(textElement(text)).toBe(xml);
});
