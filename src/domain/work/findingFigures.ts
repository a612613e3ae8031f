import { numberOf, textOf, type Figure } from '../figure';
import type { Finding } from '../finding';
import { fnv1a64 } from '../fnv';
import { isElementKey, type ElementKey } from '../ids';
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
export function findingFigures({ element, concerns = [] }: Finding, { values }: Pick<Submission, 'values'>): string {
  const keys = [...new Set<ElementKey>([...(element === '' ? [] : [element]), ...concerns])].sort();
  if (keys.length > 0) return marksOf(keys, { values });
  const given = [...values].flatMap(([key, value]) => (value.computed || textOf(value) !== undefined ? [] : [key]));
  const filled = given.sort().filter((key) => figureMark(values.get(key)) !== '');
  return `= ${fnv1a64(marksOf(filled, { values }))}`;
}

/** Whether a text of named figures says what they still are; what is about a form as a whole only its finding can say. */
export function areStillThere(figures: string, { values }: Pick<Submission, 'values'>): boolean {
  const keys = Array.from(figures.matchAll(NAMED), ([, key = '']) => key).filter(isElementKey);
  return keys.length > 0 && marksOf(keys, { values }) === figures;
}

/** A figure's key before its mark. */
const NAMED = /(?:^| )([^\s=]+)=/g;

function marksOf(keys: readonly ElementKey[], { values }: Pick<Submission, 'values'>): string {
  return keys.map((key) => `${key}=${figureMark(values.get(key))}`).join(' ');
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

/** Key under which the figures an explanation was given for are kept beside it. */
export function figuresKey(key: string): string {
  return `${key}${FIGURES_MARK}`;
}

/** Whether a key of explanations holds figures and no words. */
export function isFiguresKey(key: string): boolean {
  return key.endsWith(FIGURES_MARK);
}

const FIGURES_MARK = '|=';
