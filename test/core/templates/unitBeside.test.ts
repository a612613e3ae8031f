import { unitBeside } from '../../../src/core/templates/unitBeside';
import { foreignBook, foreignSheet, type Rows } from './foreignSheet';

test.each<[string, Rows, unknown]>([
  ['behind the label', [[], ['Đơn vị báo cáo: Phường 1']], ['Phường 1', 'A2']],
  ['in the next cell', [['Đơn vị báo cáo:', undefined, 'Phường 1']], ['Phường 1', 'C1']],
  ['nowhere', [['Đơn vị báo cáo'], ['Phường 1']], [undefined, undefined]],
  ['another label', [['Đơn vị tính: người']], [undefined, undefined]],
])('%s', (_, rows, found) => {
  const unit = unitBeside(foreignBook([foreignSheet(rows)]), 'Đơn vị báo cáo');
  expect([unit?.words, unit?.place.cell]).toEqual(found);
});
