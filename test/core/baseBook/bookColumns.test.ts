import { bookFields, columnOf, fieldOf } from '../../../src/core/baseBook/bookColumns';
import { key } from '../../support/ids';
import { catalogue } from '../../support/plans';

test('every title is read back as its column, also with spaces around', () => {
  const fields = bookFields([key('F02'), key('F01')]);
  for (const field of [...fields.rows, ...fields.pieces])
    expect(fieldOf(` ${columnOf(field, catalogue()).title} `)).toBe(field);
});

test('a column a person added is none of the book’s', () => expect(fieldOf('Ghi chú')).toBeUndefined());
