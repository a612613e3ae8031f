import { readdirSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/excel-hour.md', 'utf8');
const steps = page.split('\n').filter((line) => /^\d+\. \[ \] /.test(line));

/** Every word the program can say, as it stands in the sources and the manifest. */
const said = [
  'manifest.xml',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    /\.(?:ts|tsx|html)$/.test(name) ? [`src/${name}`] : [],
  ),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The page's own words, and Excel's. */
const OF_OTHERS = ['Phải thấy', 'sửa chữa', 'Save changes?'];

test('the script has twenty steps, each with something to do, to see, and in English', () => {
  expect(steps.map((line) => Number.parseInt(line, 10))).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  for (const line of steps) expect(line).toMatch(/\*\*.+\*\* .+ _Phải thấy:_ .+\(.+\)$/);
});

test('every button and sentence it names is one of the program', () => {
  const quoted = Array.from(page.matchAll(/“([^”]+)”/g), ([, text = '']) => text);
  expect(quoted.length).toBeGreaterThan(25);
  const parts = quoted
    .filter((text) => !OF_OTHERS.includes(text))
    .flatMap((text) => text.split(/…(?= )|(?<= )…|\d+/))
    .map((part) => part.replace(/^[ ·]+|[ ·]+$/g, ''))
    .filter((part) => /\p{L}/u.test(part));
  expect(parts.filter((part) => !said.includes(part))).toEqual([]);
});
