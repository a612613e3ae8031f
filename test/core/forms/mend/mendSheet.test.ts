import { mendSheet } from '../../../../src/core/forms/mend/mendSheet';
import { buildForm } from '../../../../src/core/forms/buildForm';
import { readForms } from '../../../../src/core/forms/readForms';
import { FormShape } from '../../../../src/domain/plan/formShape';
import { modelSnapshot, workbookOf } from '../modelSnapshot';
import { entriesFor, formArgs, readContext } from '../fixtures';

test('kept cells are counted, names the fresh form has not are told, the sheet keeps its name', () => {
  const args = { ...formArgs(), entries: entriesFor(formArgs()) };
  const whole = buildForm(args);
  const stale = { name: 'TH.Z99', area: { top: 0, left: 0, bottom: 0, right: 0 }, scope: 'sheet' } as const;
  const sheet = modelSnapshot({ ...whole, name: 'Báo cáo', names: [...(whole.names ?? []), stale] });
  const context = { ...readContext, asMade: true } as const;
  const { forms } = readForms(workbookOf(sheet), context);
  const readings = forms.map(({ submission, shape = new FormShape([]) }) => ({ submission, shape }));
  const on = { file: 'a.xlsx', sheet, caches: context.caches };
  const { model, kept, outside, staleNames } = mendSheet({ on, readings, args: formArgs(), rows: false });
  expect(model).toEqual({ ...whole, name: 'Báo cáo' });
  expect({ kept, outside, staleNames }).toEqual({ kept: args.entries.size, outside: [], staleNames: ['TH.Z99'] });
});
