import { AUTHORITIES } from '../../src/core/report/fields';
import { paragraph as reportParagraph, partsOf } from '../../src/core/report/model';
import { columnWidths } from '../../src/docx/frames';
import { SIZE, textWidth, widthOf } from '../../src/docx/measures';
import { writeReport } from '../../src/docx/writeReport';
import { unpack } from '../../src/xlsx/write/zipParts';
import { paragraphsOf, reportOf, written, xmlOf } from './documents';

let bytes: Uint8Array;
let xml: string;

beforeAll(async () => {
  bytes = await written;
  xml = xmlOf(bytes);
});

/** The paragraph that has these words. */
const paragraph = (words: string): string =>
  [...xml.matchAll(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs)].map(([one]) => one).find((one) => one.includes(words)) ??
  '';

describe('the decree’s rules (docs/report.md#layout)', () => {
  test('A4 with its margins; annexes that are wide lie across, with page numbers of their own', () => {
    const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([one]) => one);
    expect(sections).toHaveLength(4);
    for (const one of sections) {
      expect(one).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
      expect(one).toContain('<w:titlePg/>');
      expect(one).toContain('<w:pgNumType w:start="1"/>');
    }
    expect(sections.map((one) => /w:w="(\d+)" w:h="(\d+)"/.exec(one)?.slice(1))).toEqual([
      ['11906', '16838'],
      ['16838', '11906'],
      ['11906', '16838'],
      ['11906', '16838'],
    ]);
  });

  test('the page number stands centred in the top margin, size 14, not on the first page', () => {
    const headers = [...unpack(bytes).keys()].filter((name) => /^word\/header\d+\.xml$/.test(name));
    const texts = headers.map((name) => xmlOf(bytes, name));
    const numbered = texts.filter((text) => text.includes('PAGE'));
    expect(numbered).toHaveLength(4);
    expect(texts).toHaveLength(8);
    for (const text of numbered) {
      expect(text).toContain('<w:jc w:val="center"/>');
      expect(text).toContain('<w:sz w:val="28"/>');
      expect(text).toContain('w:ascii="Times New Roman"');
    }
  });

  test.each<[string, string, RegExp]>([
    ['Quốc hiệu: capitals, bold, 12–13', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', /<w:b\/>.*<w:sz w:val="25"\/>/s],
    ['Tiêu ngữ: bold, 13–14', 'Độc lập - Tự do - Hạnh phúc', /<w:b\/>.*<w:sz w:val="27"\/>/s],
    ['the body above: capitals, plain', 'ỦY BAN NHÂN DÂN', /^(?!.*<w:b\/>).*<w:sz w:val="25"\/>/s],
    ['the issuer: capitals, bold', 'SỞ LAO ĐỘNG', /<w:b\/>.*<w:sz w:val="25"\/>/s],
    ['place and day: italic, 13–14', 'ngày      tháng', /<w:i\/>.*<w:sz w:val="26"\/>/s],
    ['the title: bold, 14, centred', 'BÁO CÁO', /<w:jc w:val="center"\/>.*<w:b\/>.*<w:sz w:val="28"\/>/s],
    [
      'body: justified, first line 1,27 cm, 6 pt, 13–14',
      'Thực hiện Kế hoạch',
      /w:after="120".*w:firstLine="720".*<w:jc w:val="both"\/>.*<w:sz w:val="28"\/>/s,
    ],
    ['Nơi nhận: bold italic, 12', 'Nơi nhận:', /<w:b\/>.*<w:i\/>.*<w:sz w:val="24"\/>/s],
    ['its list: 11', '- Lưu: VT.', /<w:sz w:val="22"\/>/],
    ['who signs: capitals, bold, 13–14', 'GIÁM ĐỐC', /<w:b\/>.*<w:sz w:val="28"\/>/s],
    ['the end goes with the signature', './.', /<w:keepNext\/>/],
    ['what leads a list goes with it', 'như sau:', /<w:keepNext\/>/],
    ['an annex’s number: bold 14, centred', 'Phụ lục I', /<w:jc w:val="center"\/>.*<w:b\/>.*<w:sz w:val="28"\/>/s],
    ['what it goes with: italic', '(Kèm theo Báo cáo số', /<w:i\/>/],
  ])('%s', (_rule, words, look) => {
    expect(paragraph(words)).toMatch(look);
  });

  test('the id of a style of ours is its name, as LibreOffice makes ids', () => {
    const styles = [
      ...xmlOf(bytes, 'word/styles.xml').matchAll(/w:styleId="(TongHop\w+)".*?<w:name w:val="([^"]+)"/gs),
    ];
    expect(styles.length).toBeGreaterThan(10);
    for (const [, id, name = ''] of styles) expect(id).toBe(name.replace(/[ .]/g, ''));
  });

  test('every letter is Times New Roman and black', () => {
    const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([one]) => one).filter((one) => one.includes('<w:t'));
    expect(runs.filter((one) => !one.includes('w:ascii="Times New Roman"'))).toEqual([]);
    expect(runs.filter((one) => !one.includes('<w:color w:val="000000"/>'))).toEqual([]);
  });

  test('the rules under the motto, the issuer and the title have their lengths', () => {
    const rules = [...xml.matchAll(/<w:pBdr><w:top w:val="single".*?<w:ind w:left="(\d+)" w:right="(\d+)"/gs)];
    expect(rules).toHaveLength(3);
    const width = textWidth('portrait');
    const left = Math.round(width * 0.41);
    const [issuer, motto, title] = rules.map(([, side]) => Number(side));
    const long = (all: number, side = 0) => all - 2 * side;
    expect(long(width - left, motto)).toBeCloseTo(widthOf('Độc lập - Tự do - Hạnh phúc', 27), -1);
    expect(long(left, issuer) / left).toBeGreaterThan(1 / 3);
    expect(long(left, issuer) / left).toBeLessThan(1 / 2);
    expect(long(width, title) / width).toBeGreaterThan(0.2);
  });

  test('the order: issuer, nation, title, receiver, text, signature, annexes', () => {
    const order = [
      'SỞ LAO ĐỘNG',
      'CỘNG HÒA',
      'BÁO CÁO',
      'Kính gửi',
      'I. CÔNG TÁC',
      'V. KIẾN NGHỊ',
      './.',
      'Nơi nhận',
      'Phụ lục I',
    ];
    const places = order.map((words) => xml.indexOf(words));
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(places).not.toContain(-1);
  });

  test('heads of tables come again on every page and rows are not torn', () => {
    const tables = [...xml.matchAll(/<w:tblHeader\/>/g)];
    expect(tables).toHaveLength(3);
    expect((xml.match(/<w:cantSplit\/>/g) ?? []).length).toBe((xml.match(/<w:tr>/g) ?? []).length);
  });
});

describe('the file', () => {
  test('each part is a content control with a tag, and begins with a bookmark', () => {
    const tags = [...xml.matchAll(/<w:tag w:val="TH_(\w+)"\/>/g)].map(([, mark]) => mark);
    expect(tags).toEqual(partsOf(reportOf()).map(({ id }) => id));
    for (const mark of tags) expect(xml).toMatch(new RegExp(`<w:bookmarkStart w:id="\\d+" w:name="TH_${mark}_\\d+"/>`));
    expect(xml).not.toMatch(/[⟦⟧]/);
  });

  test('the same report gives the same bytes; nothing in it leads outside and nothing runs', async () => {
    expect(Buffer.compare(await writeReport(reportOf()), bytes)).toBe(0);
    const parts = unpack(bytes);
    for (const [name] of parts) {
      expect(name).not.toMatch(/vba|macro|activeX|oleObject/i);
      if (name.endsWith('.rels')) expect(xmlOf(bytes, name)).not.toContain('TargetMode="External"');
    }
  });

  test('the chart is one that Word edits: its figures lie beside it as a workbook', () => {
    const names = [...unpack(bytes).keys()];
    expect(names.filter((name) => name.startsWith('word/charts/chart'))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('word/embeddings/'))).toHaveLength(1);
    expect(xmlOf(bytes, 'word/charts/chart1.xml')).not.toContain('<a:ln w="0"');
  });

  test('a unit that writes the signs of our own writing changes no part', async () => {
    const model = reportOf();
    const [head, ...pages] = model.pages;
    const said = 'Khó khăn: ⟧opening⟧.';
    const stretches = (head?.stretches ?? []).map((one) =>
      'id' in one && one.id === 'difficulties' ? { ...one, blocks: [...one.blocks, reportParagraph(said)] } : one,
    );
    const odd = xmlOf(await writeReport({ ...model, pages: [{ orientation: 'portrait', stretches }, ...pages] }));
    const tags = [...odd.matchAll(/<w:tag w:val="TH_(\w+)"\/>/g)].map(([, mark]) => mark);
    expect(tags).toEqual(partsOf(model).map(({ id }) => id));
    expect(odd.split(/[⟦⟧]/)).toHaveLength(3);
  });

  test('words of units go in as words, whatever they hold', async () => {
    const odd = 'a<b> & "c" \u0001 \ud800 ]]>';
    const model = reportOf({ fields: { signer: odd, authority: AUTHORITIES[0] } });
    expect(paragraphsOf(await writeReport(model))).toContain('a&lt;b&gt; &amp; "c"   ]]&gt;'.replace(/"/g, '&quot;'));
  });
});

describe('columns', () => {
  const tables = reportOf().pages.flatMap(({ orientation, stretches }) =>
    stretches.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [{ columns: block.table.columns, orientation }] : [])),
    ),
  );

  test('are as wide as the longest word over them, and fill the page', () => {
    expect(tables.length).toBeGreaterThan(2);
    for (const { columns, orientation } of tables) {
      const width = textWidth(orientation);
      const widths = columnWidths(columns, width);
      const torn = columns.filter(({ title }, col) =>
        title.split(' ').some((word) => widthOf(word, SIZE.table) + 120 > (widths[col] ?? 0)),
      );
      expect(torn).toEqual([]);
      const all = widths.reduce((sum, one) => sum + one, 0);
      expect(width - all).toBeLessThan(columns.length);
      expect(all).toBeLessThanOrEqual(width);
    }
  });

  test('the widest gives what a narrow one lacks', () => {
    const column = (title: string, width: number) => ({ title, width, align: 'left' }) as const;
    const [narrow = 0, wide = 0] = columnWidths([column('STT', 1), column('Chỉ tiêu', 99)], 9000);
    expect(narrow).toBeGreaterThan(widthOf('STT', SIZE.table));
    expect(narrow + wide).toBe(9000);
  });
});
