import { counted as many } from '../../domain/texts/number';
import type { Strings } from './vi';

/** The words for inserting forms, in English. */
export const forms: Strings['forms'] = {
  title: 'Insert a form',
  intro: 'Choose plan, year and unit; the unit’s own form is inserted into the open workbook.',
  form: 'Form',
  named: (id, whose) => `Form ${id} – ${whose}`,
  each: (units) => `One sheet for each unit (${many(units, 'sheet')})`,
  noForm: 'This unit fills in no form. Choose a commune, a department or a district.',
  chooseUnit: 'Choose a unit to see its form.',
  light: 'Light form: only what the targets need',
  lastYear: 'Take last year’s figures from a file',
  lastYearHint: (year) => `A form or summary of ${year}; the old figures appear as notes on the cells.`,
  pickLastYear: 'Choose a file…',
  lastYearFound: (units, year) => `Read the figures of ${year} for ${many(units, 'unit')}.`,
  lastYearMissing: (year) => `The file has no figures of ${year} for the chosen unit; the form goes in without them.`,
  lastYearRejected: (file, reason) => `${file}: ${reason}`,
  insert: 'Insert the form',
  inserting: 'Inserting the form…',
  inserted: (sheets, first) =>
    sheets === 1 ? `The form is on sheet "${first}".` : `${many(sheets, 'sheet')} inserted, the first is "${first}".`,
  next: 'Next: enter the figures into the pale yellow cells, then check them.',
  toCheck: 'All entered: check',
};
