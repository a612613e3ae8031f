import { buildForm } from '../../../../src/core/forms/buildForm';
import { formLayout } from '../../../../src/core/forms/layout/formLayout';
import { codeTable } from '../../../../src/core/forms/read/codeTable';
import { locate } from '../../../../src/core/forms/read/locate';
import { ownNames } from '../../../../src/core/forms/read/ownNames';
import { FormReadingCaches, type SheetReadingPlace } from '../../../../src/core/forms/read/readingCaches';
import type { Finding } from '../../../../src/domain/finding';
import { FormShape } from '../../../../src/domain/plan/formShape';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { formArgs, specsOf } from '../fixtures';
import { modelSnapshot } from '../modelSnapshot';

/** A commune's form as it was made, empty. */
export const emptyForm = modelSnapshot(buildForm(formArgs()));

/** A sheet under reading, with nothing kept from others. */
export const onSheet = (sheet: SheetSnapshot): SheetReadingPlace => ({
  file: 'a.xlsx',
  sheet,
  caches: new FormReadingCaches(),
});

/** The same, with its lines found. */
export function found(sheet: SheetSnapshot) {
  const on = onSheet(sheet);
  const table = codeTable(on);
  const { shape } = formLayout(new FormShape(specsOf(formArgs())));
  return { on, table, location: locate(shape, ownNames(sheet.names), table) };
}

/** "rule variant element cell" of each finding. */
export const short = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, variant, element, place }) => [rule, variant, element, place.cell].filter(Boolean).join(' '));
