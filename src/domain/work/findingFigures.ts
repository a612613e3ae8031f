import { numberOf, textOf, type Figure } from '../figure';
import type { Finding } from '../finding';
import { fnv1a64 } from '../fnv';
import type { ElementKey } from '../ids';
import type { Submission } from '../submission';
import type { FindingName } from './workDecision';

/** The finding of a submission, by what stays the same from one reading to the next. */
export function findingName({ rule, variant, element }: Finding, submission: Submission): FindingName {
  const { programme, form, unit, year } = submission;
  return { programme, form, unit: { list: unit.list, code: unit.code }, year, rule, variant, element };
}

/**
 * The figures a finding is about, as a text to compare: those of the elements it concerns ("C02=12 C09=0"), or a mark of
 * every figure of the form where it names none. A held figure is what the unit gave.
 */
export function findingFigures({ element, concerns = [] }: Finding, { values }: Submission): string {
  const keys = [...new Set<ElementKey>([...(element === '' ? [] : [element]), ...concerns])].sort();
  const shown = (key: ElementKey): string => `${key}=${figureMark(values.get(key))}`;
  if (keys.length > 0) return keys.map(shown).join(' ');
  const given = [...values].flatMap(([key, value]) => (value.computed || textOf(value) !== undefined ? [] : [key]));
  const filled = given.sort().filter((key) => figureMark(values.get(key)) !== '');
  return `= ${fnv1a64(filled.map(shown).join(' '))}`;
}

function figureMark(figure: Figure | undefined): string {
  switch (figure?.state) {
    case undefined:
    case 'blank':
    case 'notAsked':
      return '';
    case 'value':
      return JSON.stringify(numberOf(figure) ?? textOf(figure));
    case 'notApplicable':
      return 'x';
    case 'held':
      return figureMark(figure.given);
    case 'unreadable':
      return '?';
  }
}
