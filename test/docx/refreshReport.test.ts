import { DocumentRefusal } from '../../src/docx/documentRefusal';
import { foundParts } from '../../src/docx/foundParts';
import { markOf, wordsOf } from '../../src/docx/partMarks';
import { refreshReport } from '../../src/docx/refreshReport';
import { writeReport } from '../../src/docx/writeReport';
import { attributeOf, contentOf, piecesIn, tagsIn, unescaped } from '../../src/docx/xmlPieces';
import { pack, portableDeflate, setText, unpack } from '../../src/xlsx/write/zipParts';
import { hostileFiles } from '../support/workbooks/hostile';
import { edited, means, OTHER, paragraphsOf, reportOf, short, xmlOf } from './documents';

const then = short(reportOf());
const now = short(reportOf({}, OTHER));
const fresh = writeReport(now);
let old: Uint8Array;
beforeAll(async () => {
  old = await writeReport(then);
});

const wordsAfter = async (document: Uint8Array) => {
  const { bytes, changes } = await refreshReport(document, now, means);
  return { bytes, changes, text: paragraphsOf(bytes).join('\n') };
};

/** As Word writes a paragraph that was edited: marks of revisions, and its words split into runs. */
const asWord = (xml: string): string =>
  xml
    .replaceAll('<w:p>', '<w:p w:rsidR="00A1" w:rsidRDefault="00A1">')
    .replace(
      /<w:t xml:space="preserve">Thực hiện Kế hoạch/,
      '<w:t xml:space="preserve">Thực hiện </w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00B2"><w:t>Kế hoạch',
    );

/** A paragraph of a person behind the first one that has the words. */
const withParagraph = (xml: string, behind: string): string => {
  const at = xml.indexOf('</w:p>', xml.indexOf(behind)) + 6;
  return `${xml.slice(0, at)}<w:p><w:r><w:t>Lời của tôi</w:t></w:r></w:p>${xml.slice(at)}`;
};

describe('a report made anew', () => {
  test('figures that changed are in, in every part that has them, and said', async () => {
    const { bytes, changes, text } = await wordsAfter(old);
    expect(text).toBe(paragraphsOf(await fresh).join('\n'));
    expect(changes.map(({ fate }) => fate)).toContain('changed');
    expect(changes.find(({ name }) => name.startsWith('Tỷ lệ đơn vị phân công'))).toMatchObject({
      fate: 'changed',
      before: expect.stringContaining('67,5%') as string,
      now: expect.stringContaining('65,0%') as string,
    });
    expect(await refreshReport(bytes, now, means)).toMatchObject({ changes: [] });
  });

  test('what a person wrote between our parts stays, also as Word writes it', async () => {
    const { text, changes } = await wordsAfter(edited(old, (xml) => asWord(withParagraph(xml, 'I. CÔNG TÁC'))));
    expect(text).toContain('Lời của tôi');
    expect(text).toContain('65,0%');
    expect(changes.some(({ fate }) => fate === 'kept')).toBe(false);
  });

  test('a part that was edited is kept and named with what would stand there', async () => {
    const { text, changes } = await wordsAfter(edited(old, (xml) => xml.replace('67,5%', '68%')));
    expect(text).toContain('68%');
    expect(changes.filter(({ fate }) => fate === 'kept')).toMatchObject([
      { now: expect.stringContaining('65,0%') as string },
    ]);
  });

  test('a paragraph put into a part makes it an edited one', async () => {
    const { text, changes } = await wordsAfter(edited(old, (xml) => withParagraph(xml, 'Tỷ lệ đơn vị phân công')));
    expect(text).toContain('Lời của tôi');
    expect(changes.map(({ fate }) => fate)).toContain('kept');
  });

  const part = (xml: string, mark: string): string =>
    new RegExp(`<w:sdt>(?:(?!<w:sdt>).)*?w:val="TH_${mark}".*?</w:sdt>`, 's').exec(xml)?.[0] ?? '';
  const within = (xml: string, mark: string, change: (text: string) => string): string => {
    const before = part(xml, mark);
    return xml.replace(before, () => change(before));
  };
  const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
  const FIRST = 'target_DN25_1';

  test.each<[string, (xml: string) => string, string, boolean]>([
    [
      'words put in as a tracked change',
      (xml) =>
        within(xml, FIRST, (text) =>
          text.replace('</w:p>', `<w:ins w:id="900" w:author="A">${run('Lời của tôi')}</w:ins></w:p>`),
        ),
      'Lời của tôi',
      true,
    ],
    [
      'words taken out as a tracked change',
      (xml) =>
        within(xml, FIRST, (text) =>
          text.replace(
            /<w:r>(?:(?!<\/w:r>).)*<\/w:r>/s,
            (one) => `<w:del w:id="901" w:author="A">${one.replaceAll('w:t', 'w:delText')}</w:del>`,
          ),
        ),
      'w:delText',
      true,
    ],
    [
      'a comment on our words',
      (xml) =>
        within(xml, FIRST, (text) =>
          text.replace('</w:p>', '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>'),
        ),
      '<w:commentReference w:id="7"/>',
      true,
    ],
    [
      'a row of a person in a table of ours',
      (xml) =>
        within(xml, 'head', (text) =>
          text.replace('</w:tbl>', `<w:tr><w:tc><w:p>${run('Dòng của tôi')}</w:p></w:tc></w:tr></w:tbl>`),
        ),
      'Dòng của tôi',
      true,
    ],
    [
      'two parts drawn together',
      (xml) => {
        const [one, other] = [part(xml, 'headline'), part(xml, FIRST)];
        const inside = (text: string): string => /<w:sdtContent>(.*)<\/w:sdtContent>/s.exec(text)?.[1] ?? '';
        const both = one.replace('</w:sdtContent>', () => `${inside(other)}</w:sdtContent>`);
        return xml.replace(other, '').replace(one, () => both.replaceAll(/TH_target_DN25_1_\d+/g, '_x'));
      },
      '67,5%',
      true,
    ],
    [
      'a part copied twice, with words between',
      (xml) => within(xml, FIRST, (text) => `${text}<w:p>${run('Lời xen giữa')}</w:p>${text}${text}`),
      'Lời xen giữa',
      true,
    ],
    [
      'words beside our parts as a tracked change',
      (xml) =>
        within(
          xml,
          FIRST,
          (text) => `<w:p><w:ins w:id="902" w:author="A">${run('Lời đứng ngoài')}</w:ins></w:p>${text}`,
        ),
      'Lời đứng ngoài',
      false,
    ],
  ])('%s: nothing is lost, and a part that stays is named', async (_edit, edit, theirs, isNamed) => {
    const { bytes, changes } = await wordsAfter(edited(old, edit));
    expect(xmlOf(bytes)).toContain(theirs);
    expect(changes.some(({ fate }) => fate === 'kept')).toBe(isNamed);
  });

  test('without its content controls a document is known by its bookmarks', async () => {
    const bare = edited(old, (xml) =>
      xml.replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>/gs, '').replaceAll('</w:sdtContent></w:sdt>', ''),
    );
    const { text, changes } = await wordsAfter(bare);
    expect(text).toBe(paragraphsOf(await fresh).join('\n'));
    expect(changes.every(({ fate }) => fate === 'changed')).toBe(true);
  });

  test('a part taken out by a person does not come back', async () => {
    const { text, changes } = await wordsAfter(
      edited(old, (xml) => xml.replace(/<w:sdt>(?:(?!<w:sdt>).)*?w:val="TH_activities".*?<\/w:sdt>/s, '')),
    );
    expect(text).not.toContain('a) Nhân lực');
    expect(changes).toContainEqual({ name: 'Kết quả hoạt động', fate: 'deleted' });
  });

  test('a target that came or went brings or takes its part', async () => {
    const fewer = {
      ...now,
      pages: now.pages.map((page) => ({
        ...page,
        stretches: page.stretches.filter((one) => !('id' in one && one.id === 'headline')),
      })),
    };
    const less = await refreshReport(old, fewer, means);
    expect(less.changes).toContainEqual(expect.objectContaining({ fate: 'removed' }));
    const more = await refreshReport(less.bytes, now, means);
    expect(more.changes).toEqual([expect.objectContaining({ name: 'Đánh giá chung', fate: 'added' })]);
    expect(paragraphsOf(more.bytes).join('\n')).toBe(paragraphsOf(await fresh).join('\n'));
  });

  test('the chart is drawn anew, and the old one leaves nothing behind', async () => {
    const { bytes } = await wordsAfter(old);
    const again = (await refreshReport(bytes, then, means)).bytes;
    const names = [...unpack(again).keys()].filter((name) => /charts|embeddings/.test(name)).sort();
    expect(names).toEqual([
      'word/charts/_rels/th_chart_0.xml.rels',
      'word/charts/th_chart_0.xml',
      'word/embeddings/th_chart_0.xlsx',
    ]);
    expect(xmlOf(again, '[Content_Types].xml').match(/th_chart_0/g)).toHaveLength(2);
    expect(xmlOf(again, 'word/_rels/document.xml.rels').match(/charts\//g)).toHaveLength(1);
  });

  test('another year of the same report is the same document', async () => {
    const next = { ...now, identity: { ...now.identity, year: 2025 } };
    expect(xmlOf((await refreshReport(old, next, means)).bytes, 'docProps/custom.xml')).toContain('2025');
  });

  test('properties of a person stay', async () => {
    const own =
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="99" name="Hồ sơ"><vt:lpwstr>A&amp;B</vt:lpwstr></property>';
    const document = edited(old, (xml) => xml.replace('</Properties>', `${own}</Properties>`), 'docProps/custom.xml');
    const text = xmlOf((await refreshReport(document, now, means)).bytes, 'docProps/custom.xml');
    expect(text).toContain('name="Hồ sơ"><vt:lpwstr>A&amp;B</vt:lpwstr>');
  });
});

describe('what is refused, before anything is changed', () => {
  const added = (name: string) => {
    const parts = unpack(old);
    setText(parts, name, '<x/>');
    return pack(parts, portableDeflate);
  };
  const locked = hostileFiles.find(({ name }) => name === 'password-protected');

  test.each<[string, () => Uint8Array]>([
    ['encrypted', () => locked?.bytes() ?? new Uint8Array()],
    ['notDocument', () => new TextEncoder().encode('Kính gửi')],
    ['notDocument', () => new Uint8Array()],
    ['damaged', () => old.subarray(0, old.length - 40)],
    ['damaged', () => edited(old, (xml) => xml.replace('</w:body>', ''))],
    ['damaged', () => edited(old, (xml) => `<!DOCTYPE x>${xml}`)],
    ['signed', () => added('_xmlsignatures/origin.sigs')],
    ['macros', () => added('word/vbaProject.bin')],
    ['notOurs', () => edited(old, (xml) => xml.replace(/<property .*<\/property>/s, ''), 'docProps/custom.xml')],
    ['notOurs', () => edited(old, (xml) => xml.replace(/<w:body>.*<\/w:body>/s, '<w:body><w:p/></w:body>'))],
    ['otherReport', () => edited(old, (xml) => xml.replace('year dong-nai', 'phase dong-nai'), 'docProps/custom.xml')],
  ])('%s', async (code, document) => {
    const refused = await refreshReport(document(), now, means).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DocumentRefusal);
    expect(refused).toMatchObject({ code });
    if (refused instanceof DocumentRefusal) expect(refused.sentence.vi).not.toMatch(/[{}]/);
  });
});

describe('pieces of XML', () => {
  test('tags know their ends, whatever stands in quotes or apart', () => {
    const xml = '<a b="1>2"><!-- <c> --><d/><![CDATA[<e>]]></a>';
    expect([...tagsIn(xml)].map(({ name, kind }) => `${name} ${kind}`)).toEqual(['a open', 'd empty', 'a close']);
    expect(piecesIn(xml).map(({ start, end }) => xml.slice(start, end))).toEqual([xml]);
    expect(contentOf('<x><y>1</y><y>2</y></x>', 'y')).toEqual([6, 7]);
    expect(contentOf('<x/>', 'y')).toBeUndefined();
    const [first] = tagsIn(`<w:p w:idx="no" w:id = 'yes'>`);
    expect(first && attributeOf(`<w:p w:idx="no" w:id = 'yes'>`, first, 'w:id')).toBe('yes');
    expect(unescaped('&lt;&#65;&#x42;&quot;&unknown;')).toBe('<AB"&unknown;');
    expect(() => piecesIn('<a><b></a>')).toThrow(DocumentRefusal);
  });

  test('words of paragraphs leave out what was deleted and what stands twice', () => {
    const xml =
      '<w:p><w:r><w:t>Một</w:t></w:r><w:r><w:t xml:space="preserve"> hai</w:t></w:r><w:del><w:r><w:delText>ba</w:delText></w:r></w:del></w:p><w:p/><mc:Fallback><w:p><w:r><w:t>Một</w:t></w:r></w:p></mc:Fallback>';
    expect(wordsOf(xml)).toEqual(['Một hai']);
  });

  test('parts that run into each other are told', () => {
    const marked = (name: string) => `<w:p><w:bookmarkStart w:id="1" w:name="TH_${name}_0"/></w:p>`;
    const xml = `<w:document><w:body>${marked('a')}${marked('b')}${marked('a')}<w:p/></w:body></w:document>`;
    expect(foundParts(xml).map(({ mark, isTangled }) => [mark, isTangled])).toEqual([
      ['a', true],
      ['b', true],
    ]);
  });

  test('long ids become marks that Word takes, and stay apart', () => {
    const [one, other] = [markOf(`target_${'x'.repeat(60)}1`), markOf(`target_${'x'.repeat(60)}2`)];
    expect(one.length).toBeLessThanOrEqual(33);
    expect(one).not.toBe(other);
  });
});
