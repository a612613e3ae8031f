import { greyProposals } from '../../../../src/core/forms/build/greyProposals';

test('grey while the cell begins with a bracket, relative to the first cell of the area', () => {
  const area = { top: 7, left: 4, bottom: 90, right: 6 };
  expect(greyProposals(area)).toMatchObject({ type: 'formula', area, formula: 'LEFT(E8,1)="["' });
});
