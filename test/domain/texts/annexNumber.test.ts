import { annexNumber, type NumberedAnnex } from '../../../src/domain/texts/annexNumber';

test('an annex has one number, whichever program shows it', () => {
  const all: readonly NumberedAnnex[] = ['targets', 'units', 'figures', 'words', 'ledger'];
  expect(all.map(annexNumber)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV', 'Phụ lục V']);
});
