import { proposeFigures } from '../../../../src/core/forms/carry/proposeFigures';
import { isStock } from '../../../../src/domain/catalogue/stock';
import { isInput } from '../../../../src/domain/plan/computeValues';
import { elementsOf } from '../../../../src/domain/plan/elements';
import { FormShape } from '../../../../src/domain/plan/formShape';
import { placed } from '../../../../src/domain/submission';
import { formArgs } from '../fixtures';

const specs = elementsOf(formArgs());
const place = { file: 'a.xlsx', sheet: 'Biểu', cell: 'F9' };

test('stocks are proposed, what happened in the year is not, nor x, days and words', () => {
  const typed = specs.filter(isInput);
  const values = new Map(
    typed.map(({ key }, at) => [
      key,
      placed(at % 5 === 4 ? { state: 'notApplicable' } : { state: 'value', value: at }, key, place),
    ]),
  );
  const shape = new FormShape(specs);
  const { proposals, flows } = proposeFigures({ values, shape }, { shape, indicators: new Set() });
  const counts = typed.filter(({ type, key }) => type === 'count' && values.get(key)?.state === 'value');
  const stocks = counts.filter(({ indicator }) => isStock(indicator));
  expect([...proposals.keys()]).toEqual(stocks.map(({ key }) => key));
  expect(flows).toBe(counts.length - stocks.length);
  expect(proposals.size > 5 && flows > 5).toBe(true);
});
