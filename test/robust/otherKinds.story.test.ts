import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formWorkbook } from '../../src/usecases/makeForms';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { pack, unpack, type Parts } from '../../src/xlsx/write/zipParts';
import { plansOf } from '../fuzz/reading';
import { json, tonghop } from '../support/commandLine';
import { temporaryFolder } from '../support/programs';
import { relation } from '../support/workbooks/handMade';
import { packedZeros, rawZip } from '../support/workbooks/rawZip';
import { troubled } from './troubledRun';

interface Checked {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly reason?: { readonly code: string; readonly message: string };
    readonly sheets: readonly { readonly findings: readonly { readonly rule: string }[] }[];
  }[];
}

const oneByte = Buffer.from([0]);
const kinds: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  [
    'so-lieu.xlsb',
    rawZip([
      { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
      { name: 'xl/workbook.bin', content: oneByte },
    ]),
    'xlsb',
    /\.xlsb/,
  ],
  [
    'so-lieu.ods',
    rawZip([
      { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'), method: 0 },
      { name: 'content.xml', content: Buffer.from('<x/>') },
    ]),
    'ods',
    /OpenDocument/,
  ],
  ['so-lieu.csv', Buffer.from('Mã số,Số liệu\nA01,5\n'), 'csvText', /CSV/],
  ['so-lieu.numbers', rawZip([{ name: 'Index/Document.iwa', content: oneByte }]), 'numbersFile', /Numbers/],
  ['so-lieu.xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'), 'oldXls', /97–2003/],
  ['so-lieu.et', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'), 'oldXls', /97–2003/],
  ['so-lieu.xlsx', Buffer.from('<html><body><table></table></body></html>'), 'htmlFile', /HTML/],
  ['bieu.rar', Buffer.from('526172211a0701', 'hex'), 'packedFile', /\.rar/],
  ['bieu.gsheet', Buffer.from('{"url":"https://docs.google.com/open?id=1"}'), 'cloudStub', /Google/],
  ['ban-ky.pdf', Buffer.from('%PDF-1.4\n'), 'pdfFile', /PDF/],
  ['anh', Buffer.from('ffd8ffe000104a46', 'hex'), 'pictureFile', /ảnh|picture/],
];

/** Bytes of a commune's filled form, one of its parts changed. */
async function form(change: (parts: Parts) => void = () => undefined): Promise<Uint8Array> {
  const [plan] = await plansOf('cao-lanh-2021-2030', 2027);
  if (!plan) throw new Error('the plan has forms');
  const book = formWorkbook(plan, { entries: illustrativeEntries(plan, '1'), illustrative: true });
  const parts = unpack(await writeWorkbook(book, deflateNode));
  change(parts);
  return pack(parts, deflateNode);
}

function edit(parts: Parts, part: string, change: (xml: string) => string): void {
  parts.set(part, Buffer.from(change(Buffer.from(parts.get(part) ?? []).toString('utf8'))));
}

function checked(file: string, bytes: Uint8Array, ...more: readonly string[]): Checked['files'][number] {
  const place = path.join(temporaryFolder('kinds'), file);
  writeFileSync(place, bytes);
  const [first] = json<Checked>(tonghop('check', place, '--json', ...more)).files;
  if (!first) throw new Error(`${file} was not named`);
  return first;
}

describe('a file of another kind', () => {
  it('is found in a folder and refused with a sentence of its own in both languages', () => {
    const folder = temporaryFolder('kinds');
    for (const [name, bytes] of kinds) writeFileSync(path.join(folder, name), bytes);
    for (const language of ['vi', 'en']) {
      const { files } = json<Checked>(tonghop('check', folder, '--json', '--lang', language));
      const found = new Map(files.map(({ file, reason }) => [path.basename(file), reason] as const));
      for (const [name, , code, words] of kinds) {
        expect({ name, reason: found.get(name) }).toMatchObject({ name, reason: { code } });
        expect(found.get(name)?.message).toMatch(words);
        expect(found.get(name)?.message).toMatch(/\.$/);
      }
      expect(files).toHaveLength(kinds.length);
      expect(files.some(({ reason }) => /[ạảấầệộợớ]/.test(reason?.message ?? ''))).toBe(language === 'vi');
    }
  }, 60_000);

  it('with macros is read and its macros are left alone', async () => {
    const bytes = await form((parts) => parts.set('xl/vbaProject.bin', Buffer.from('d0cf11e0a1b11ae1', 'hex')));
    expect(checked('so-lieu.xlsm', bytes).status).toBe('ok');
  });
});

describe('a form that reaches out of itself', () => {
  it('by an external link is read by its stored figures, and the link is not followed', async () => {
    const other = path.join(temporaryFolder('linked'), 'so-khac.xlsx');
    writeFileSync(other, await form());
    const noted = path.join(path.dirname(other), 'da-mo.txt');
    const bytes = await form((parts) => {
      edit(parts, 'xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace('</Relationships>', `${relation('out', 'externalLink', `file://${other}`, true)}</Relationships>`),
      );
      edit(parts, 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(/(<c r="F\d+" s="\d+">)(<v>[\d.]+<\/v>)/, '$1<f>[1]Sheet1!A1</f>$2'),
      );
    });
    const file = path.join(temporaryFolder('linking'), 'bieu.xlsx');
    writeFileSync(file, bytes);
    const note = { on: 'openSync', act: 'note', path: noted } as const;
    const steps = [
      { ...note, at: 'so-khac', name: 'followed' },
      { ...note, at: 'bieu.xlsx', name: 'read' },
    ];
    const [found] = json<Checked>(troubled(steps, ['check', file, '--json'])).files;
    expect(found?.status).toBe('ok');
    // R10 says that the workbook has links to others.
    expect(found?.sheets[0]?.findings.map(({ rule }) => rule)).toContain('R10');
    expect(readFileSync(noted, 'utf8')).toBe('read\n');
  }, 60_000);

  it('by a DTD is refused', async () => {
    const secret = path.join(temporaryFolder('secret'), 'bi-mat.txt');
    writeFileSync(secret, '42');
    const dtd = `<!DOCTYPE x [<!ENTITY a SYSTEM "file://${secret}">]>`;
    const bytes = await form((parts) =>
      edit(parts, 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<worksheet', `${dtd}<worksheet`)),
    );
    expect(checked('bieu.xlsx', bytes)).toMatchObject({ status: 'rejected', reason: { code: 'dtd' } });
  });

  it('by a name of a part is read inside the file alone', async () => {
    const bytes = await form((parts) => {
      edit(parts, 'xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace(/Target="worksheets\/sheet1\.xml"/, 'Target="../../../../../../etc/passwd"'),
      );
    });
    expect(checked('bieu.xlsx', bytes)).toMatchObject({ status: 'rejected', reason: { code: 'missingPart' } });
  });
});

describe('a file that floods', () => {
  it('with faults is refused by name instead of filling every summary', async () => {
    const at = 400_000;
    const rows = Array.from({ length: 10_001 }, (_, i) => {
      const r = i + 1000;
      return `<row r="${r}"><c r="B${r}" t="inlineStr"><is><t>dòng lạ</t></is></c><c r="F${r}"><v>1</v></c></row>`;
    }).join('');
    const bytes = await form((parts) =>
      edit(parts, 'xl/worksheets/sheet1.xml', (xml) => {
        const far = xml.replace(/ r="([A-Z]*)(\d+)"/g, (whole, col: string, row: string) =>
          Number(row) < 30 ? whole : ` r="${col}${Number(row) + at}"`,
        );
        const next = far.search(new RegExp(`<row r="${String(at).slice(0, 3)}\\d{3}"`));
        return far.slice(0, next) + rows + far.slice(next);
      }),
    );
    const found = checked('bieu.xlsx', bytes);
    expect(found).toMatchObject({ status: 'rejected', reason: { code: 'tooManyFindings' } });
    expect(found.reason?.message).toContain('10.000');
  }, 60_000);

  it('from within an archive is refused by its declared size, and the entries beside it are read', async () => {
    const sound = await form();
    const bytes = rawZip([
      { name: 'bom.xlsx', content: oneByte, packed: packedZeros(300), declaredSize: 300 << 20 },
      { name: 'tốt.xlsx', content: sound },
    ]);
    const file = path.join(temporaryFolder('bomb'), 'nop.zip');
    writeFileSync(file, bytes);
    // A thread that unpacked it would not get by with so little memory.
    const { files } = json<Checked>(troubled([], ['check', file, '--json'], ['--max-old-space-size=96']));
    expect(files.map(({ status, reason }) => reason?.code ?? status)).toEqual(['tooLarge', 'ok']);
  }, 60_000);
});

describe('a file that speaks to the terminal', () => {
  it('is shown without its control characters', () => {
    const bytes = rawZip([{ name: 'a\u001b]0;x\u0007\u001b[2J\u009b.xlsx', content: oneByte }]);
    const file = path.join(temporaryFolder('terminal'), 'nop.zip');
    writeFileSync(file, bytes);
    const { out } = tonghop('check', file);
    expect(out).toContain('a␛]0;x␇␛[2J\ufffd.xlsx');
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });
});
