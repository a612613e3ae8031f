import { showNumber } from '../../domain/texts/number';
import type { Strings } from './vi';

const count = (value: number): string => showNumber(value, 0, 'en');

/** The words for making new forms of open ones, in English. */
export const renew: Strings['renew'] = {
  carry: 'Carry the figures into the new form',
  nextYear: (year, isThis) =>
    isThis ? 'Make this year’s form from this file' : `Make the form of ${year} from this file`,
  mend: 'Mend the form as new',
  carryHint: 'The form is of an older version of the plan.',
  mendHint:
    'The form is damaged (names, formulas, input rules, locks or rows). It can be mended without changing a figure.',
  looking: 'Reading the form…',
  making: 'Making the form…',
  make: 'Make the new form',
  original: 'The new form is a file of its own, not saved yet; the open file stays as it is.',
  proposed: 'Proposals stand in square brackets, in grey, and do not count until a number is typed over them.',
  left: (n) => `Figures that do not fit: ${count(n)}`,
  made: (name) => `The new form “${name}” stands. Save it to keep it as a file.`,
  leftOn: 'What did not fit is on the sheet “Chưa chuyển”.',
  damage: (n) => `Damage that will be mended: ${count(n)}`,
  outside: (n) => `Entries outside the input cells that will not be on the mended form: ${count(n)}`,
  inPlace: 'The mended form takes the place of this one. It can be undone.',
  notHanded: (name) =>
    `This window may take no files: if ${name} is not there, open this file in the workbench in a browser and try again.`,
  apply: 'Mend',
  mended: (sheet) => `The form “${sheet}” is as new, its figures are the same.`,
  sound: 'Read with the whole file, the form is not damaged.',
  refused: 'This cannot be done',
  close: 'Close',
};
