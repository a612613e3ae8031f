import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { refreshReport } from '../../src/docx/refreshReport';
import { writeReport } from '../../src/docx/writeReport';
import { programmeOf } from '../core/rollup/builders';
import { convert, itWith, temporaryFolder } from '../support/programs';
import { schemaErrors } from '../support/schemaErrors';
import { edited, means, OTHER, paragraphsOf, reportOf, written } from './documents';
import { rolledPlan, toldOf, yearModel } from './planReports';

const now = reportOf({}, OTHER);

describe('other programs', () => {
  itWith('validator')('the schema has nothing against a new document, nor against one made anew', async () => {
    expect(schemaErrors(await written, 'report.docx')).toEqual([]);
    expect(schemaErrors((await refreshReport(await written, now, means)).bytes, 'again.docx')).toEqual([]);
  });

  for (const [id, year] of [
    ['sa-dec-2021', 2021],
    ['cao-lanh-2021-2030', 2024],
  ] as const)
    itWith('validator')(`nor against that of ${id}`, async () => {
      const programme = programmeOf(id);
      const model = yearModel(toldOf(programme, rolledPlan(programme, year, 1)));
      expect(schemaErrors(await writeReport(model), `${id}.docx`)).toEqual([]);
    });

  itWith('libreoffice')('a document saved by LibreOffice is made anew around what was written into it', async () => {
    const folder = temporaryFolder('docx');
    const file = path.join(folder, 'bao-cao.docx');
    const mine = (xml: string): string => {
      const at = xml.indexOf('</w:p>', xml.indexOf('I. CÔNG TÁC')) + 6;
      return `${xml.slice(0, at)}<w:p><w:r><w:t>Lời của tôi</w:t></w:r></w:p>${xml.slice(at)}`;
    };
    writeFileSync(file, edited(await written, mine));
    const saved = convert(file, 'docx:MS Word 2007 XML', path.join(folder, 'lo'));
    const { bytes, changes } = await refreshReport(new Uint8Array(readFileSync(saved)), now, means);
    expect(changes.filter(({ fate }) => fate === 'kept')).toEqual([]);
    const text = paragraphsOf(bytes).join('\n');
    expect(text).toContain('Lời của tôi');
    expect(text).toContain('65,0%');
    expect(text).not.toContain('27/40');
  });
});
