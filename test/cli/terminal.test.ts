import { paint, Terminal } from '../../src/cli/terminal';

function terminal(colour: boolean) {
  const said = { out: '', err: '' };
  const shown = new Terminal(
    'vi',
    { write: (text) => void (said.out += text), isTerminal: false },
    { write: (text) => void (said.err += text), isTerminal: colour },
    colour,
  );
  return { said, shown };
}

test.each([
  ['a line feed', 'a.xlsx\n✓ b.xlsx: 0 lỗi', 'a.xlsx␊✓ b.xlsx: 0 lỗi'],
  ['a carriage return', 'a\rb', 'a␍b'],
  ['a colour of its own', '\u001b[32m✓\u001b[0m', '␛[32m✓␛[0m'],
  ['a window title', '\u001b]0;x\u0007', '␛]0;x␇'],
  ['a control of eight bits', '\u009b31m', '\ufffd31m'],
  ['a turned direction', 'a\u202exslx.b', 'a\ufffdxslx.b'],
  ['an isolate, a mark, a line separator', '\u2066a\u200f\u2028', '\ufffda\ufffd\ufffd'],
  ['what is deleted', 'a\u007f', 'a␡'],
  ['letters and tabs stay', 'xã Tân\tMai – “1”', 'xã Tân\tMai – “1”'],
])('%s in a value is shown as a sign', (_, value, expected) => {
  for (const colour of [false, true]) {
    const { said, shown } = terminal(colour);
    shown.line(value);
    shown.line([value]);
    shown.complain({ vi: value, en: '' });
    expect(said).toEqual({ out: `${expected}\n${expected}\n`, err: `${expected}\n` });
  }
});

test('a word is coloured after it was made harmless, and not at all without colours', () => {
  const line = ['  ', paint('\u001b[32mx', 'red'), ' \u001b[31my'];
  const [with_, without] = [terminal(true), terminal(false)];
  with_.shown.line(line);
  without.shown.line(line);
  expect(with_.said.out).toBe('  \u001b[31m␛[32mx\u001b[0m ␛[31my\n');
  expect(without.said.out).toBe('  ␛[32mx ␛[31my\n');
});

test('the name in hand cannot leave its line', () => {
  const { said, shown } = terminal(true);
  shown.progress(1, 2, 'a\nb\u202e.xlsx');
  expect(said.err).toContain('1/2 a␊b\ufffd.xlsx');
});

test('JSON has the same content, and no character that a screen obeys', () => {
  const { said, shown } = terminal(false);
  const content = { 'k\u009b': 'a\u007f\u202e\u2066\u061c\u2028 ê' };
  shown.json(content);
  expect(JSON.parse(said.out)).toEqual(content);
  expect(said.out).toContain('"k\\u009b": "a\\u007f\\u202e\\u2066\\u061c\\u2028 ê"');
});
