import type { Catalogue } from '../../../src/domain/catalogue/indicator';
import {
  dimensionWithRole,
  formWithRole,
  indicatorWithRole,
  partWithRole,
  roleOfForm,
} from '../../../src/domain/catalogue/withRole';
import { catalogue } from '../../support/plans';

const bare: Catalogue = { ...catalogue(), forms: [], indicators: [], dimensions: [] };

it('finds what has a role in the catalogue that ships', () => {
  expect(formWithRole(catalogue(), 'district')?.id).toBe('02b/CTXH-H');
  expect(roleOfForm(catalogue(), '04/CTXH-25/3')).toBe('campaign');
  expect(indicatorWithRole(catalogue(), 'sendingDay')).toBe('L02');
  expect(dimensionWithRole(catalogue(), 'place')?.id).toBe('LH');
  expect(partWithRole(catalogue(), 'spent')).toBe('TH');
});

it('finds nothing where a catalogue has no such row', () => {
  expect(formWithRole(bare, 'district')).toBeUndefined();
  expect(roleOfForm(catalogue(), '09/CTXH-X')).toBeUndefined();
  expect(indicatorWithRole(bare, 'sendingDay')).toBeUndefined();
  expect(dimensionWithRole(bare, 'place')).toBeUndefined();
  expect(partWithRole(bare, 'spent')).toBeUndefined();
});
