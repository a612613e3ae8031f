import type { ReportModel, ReportPages } from '../../src/core/report/model';
import { paragraph } from '../../src/core/report/model';
import { refreshReport } from '../../src/docx/refreshReport';
import { GONE, sectionsIn, turned, withoutEmptyPages } from '../../src/docx/sections';
import { writeReport } from '../../src/docx/writeReport';
import { edited, means, paragraphsOf, xmlOf } from './documents';

/** A short report with annexes: what comes and goes with its figures. */
const main: ReportModel = {
  identity: { kind: 'reminder', programme: 'p', list: '2025-07-01', unit: '75', year: 2025 },
  title: 'Công văn',
  pages: [{ orientation: 'portrait', stretches: [{ id: 'body', name: 'Nội dung', blocks: [paragraph('Lời ta')] }] }],
};
const annex = (id: string, orientation: ReportPages['orientation'] = 'portrait'): ReportPages => ({
  orientation,
  stretches: [{ id, name: id, blocks: [paragraph(`Bảng ${id}`)] }],
});
const withAnnexes = (...annexes: readonly ReportPages[]): ReportModel => ({
  ...main,
  pages: [...main.pages, ...annexes],
});
const [A, B, C] = [annex('a'), annex('b', 'landscape'), annex('c')];

/** Each section by its annex and how it lies. */
function layoutOf(bytes: Uint8Array): readonly string[] {
  const xml = xmlOf(bytes);
  return sectionsIn(xml).map(({ start, end, properties }) => {
    const names = [...xml.slice(start, end).matchAll(/>Bảng (\w)</g)].map(([, name]) => name);
    const [, lies = ''] = /w:orient="(\w+)"/.exec(xml.slice(...properties)) ?? [];
    return `${names.join('+')} ${lies}`.trim();
  });
}

const madeAnew = async (before: ReportModel, now: ReportModel, edit?: (xml: string) => string) => {
  const written = await writeReport(before);
  const { bytes } = await refreshReport(edit ? edited(written, edit) : written, now, means);
  return bytes;
};

test.each<[string, readonly ReportPages[], readonly ReportPages[], readonly string[]]>([
  ['the first annex', [], [A], ['portrait', 'a portrait']],
  ['two at once, one across', [], [B, A], ['portrait', 'b landscape', 'a portrait']],
  ['one behind another', [A], [A, B], ['portrait', 'a portrait', 'b landscape']],
  ['one between two', [A, C], [A, B, C], ['portrait', 'a portrait', 'b landscape', 'c portrait']],
  ['one less at the end', [A, B], [A], ['portrait', 'a portrait']],
  ['one less between two', [A, B, C], [A, C], ['portrait', 'a portrait', 'c portrait']],
  ['none left', [A, B], [], ['portrait']],
  ['another instead', [A], [B], ['portrait', 'b landscape']],
])('%s has pages of its own, and leaves none behind', async (_name, before, now, layout) => {
  const bytes = await madeAnew(withAnnexes(...before), withAnnexes(...now));
  expect(layoutOf(bytes)).toEqual(layout);
  expect(paragraphsOf(bytes).filter(Boolean)).toEqual(
    paragraphsOf(await writeReport(withAnnexes(...now))).filter(Boolean),
  );
  expect(await refreshReport(bytes, withAnnexes(...now), means)).toMatchObject({ changes: [] });
});

const OWN = '<w:p><w:r><w:t>Lời của tôi</w:t></w:r></w:p>';

test('words of a person behind the signature stay in front of an annex that comes', async () => {
  const behind = (xml: string): string => {
    const at = sectionsIn(xml)[0]?.end ?? 0;
    return xml.slice(0, at) + OWN + xml.slice(at);
  };
  const words = paragraphsOf(await madeAnew(main, withAnnexes(A), behind)).filter(Boolean);
  expect(words.slice(-2)).toEqual(['Lời của tôi', 'Bảng a']);
});

test('pages with words of a person stay when the annex on them goes', async () => {
  const beside = (xml: string): string => xml.replace(/(<w:sdt>(?:(?!<w:sdt>).)*Bảng a)/s, `${OWN}$1`);
  const bytes = await madeAnew(withAnnexes(A), main, beside);
  expect(layoutOf(bytes)).toHaveLength(2);
  expect(paragraphsOf(bytes)).toContain('Lời của tôi');
  expect(xmlOf(bytes)).not.toContain(GONE);
});

test('pages that are turned keep their margins and head, and begin anew', () => {
  const properties = '<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="1" w:h="2"/><w:pgMar w:top="9"/></w:sectPr>';
  expect(turned(properties, 'landscape')).toBe(
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="9"/></w:sectPr>',
  );
});

test('a document without properties of its pages is left as it is', () => {
  const xml = '<w:document><w:body><w:p/></w:body></w:document>';
  expect(sectionsIn(xml)).toEqual([]);
  expect(withoutEmptyPages(xml.replace('<w:p/>', `<w:p/>${GONE}`))).toBe(xml);
});
