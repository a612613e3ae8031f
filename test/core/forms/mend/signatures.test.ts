import { signatures, signed } from '../../../../src/core/forms/mend/signatures';
import { buildForm } from '../../../../src/core/forms/buildForm';
import { text } from '../../../../src/core/sheet/model';
import { modelSnapshot } from '../modelSnapshot';
import { formArgs } from '../fixtures';

test('the name under a form is found again where rows came and names went, and put under the fresh one', () => {
  const fresh = buildForm(formArgs());
  const at = fresh.names?.find(({ name }) => name === 'TH.signName')?.area;
  if (!at) throw new Error('no place to sign');
  const cells = fresh.cells.map((cell) => {
    const content = cell.row === at.top && cell.col === at.left ? text('Nguyễn Văn A') : cell.content;
    return { ...cell, row: cell.row + 3, ...(content ? { content } : {}) };
  });
  const { names: _, ...damaged } = { ...fresh, cells };
  const found = signatures(modelSnapshot(damaged), fresh);
  const name = found.find(({ said }) => said === 'Nguyễn Văn A');
  expect(name).toMatchObject({ from: { row: at.top + 3, col: at.left }, to: { row: at.top, col: at.left } });
  const now = signed(fresh, found).cells.find((cell) => cell.row === at.top && cell.col === at.left);
  expect(now?.content).toEqual(text('Nguyễn Văn A'));
  expect(signatures(modelSnapshot({ ...damaged, cells: [] }), fresh)).toEqual([]);
});
