import { valueOf, type Figure } from '../../domain/figure';
import { figureName } from '../../domain/catalogue/figureName';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Finding } from '../../domain/finding';
import { showDate, isIsoDate } from '../../domain/day';
import type { Language } from '../../domain/texts/language';
import { showNumber } from '../../domain/texts/number';
import type { Sentence } from '../../domain/texts/sentence';
import type { FigureDifference, UnitChoice } from '../../domain/unitChoice';
import { copyDiffers, reportsDiffer } from './choiceRules';

/** More differing figures than these are counted and not named. */
const MOST_NAMED = 8;
/** Letters shown of a text. */
const MOST_LETTERS = 60;

/**
 * What is said of a choice among a unit's reports: an error while it is undecided or a copy differs. It stands at the
 * first figure that differs, in the report that counts.
 * @param effect of an undecided one: what either report would make of the verdicts, as a sentence
 */
export function choiceFinding(choice: UnitChoice, catalogue: Catalogue, effect: Sentence = NOTHING): Finding {
  const { kind, report, other, differences } = choice;
  const [first] = differences;
  const element = first?.element ?? '';
  const value = element === '' ? undefined : report.submission.values.get(element);
  const said =
    kind === 'copy'
      ? ({ rule: copyDiffers.id, severity: copyDiffers.variants.copy.severity } as const)
      : ({ rule: reportsDiffer.id, severity: reportsDiffer.variants[kind].severity } as const);
  return {
    ...said,
    identity: true,
    variant: kind,
    element,
    place: value?.place ?? { ...report.at, cell: '' },
    params: {
      file: shownFile(report.at.file, other.at),
      other: shownFile(other.at.file, report.at, other.at.sheet),
      figures: differencesText(differences, catalogue),
      effect,
    },
  };
}

const AND: Sentence = { vi: 'và', en: 'and' };
const NOTHING: Sentence = { vi: '', en: '' };

/** A file by its name; with the sheet where both reports stand in one file. */
function shownFile(file: string, against: { readonly file: string }, sheet?: string): string {
  return file === against.file && sheet !== undefined ? `${file} (${sheet})` : file;
}

/** "A01 Số …: 3 và 5; …", the first of them. */
export function differencesText(differences: readonly FigureDifference[], catalogue: Catalogue): Sentence {
  const text = (language: Language): string => {
    const named = differences.slice(0, MOST_NAMED).map(({ element, figure, other }) => {
      return `${figureName(element, catalogue, language)}: ${figureText(figure, language)} ${AND[language]} ${figureText(other, language)}`;
    });
    const more = differences.length - named.length;
    return named.join('; ') + (more > 0 ? `; … (+${more})` : '');
  };
  return { vi: text('vi'), en: text('en') };
}

const STATES: Readonly<Record<Exclude<Figure['state'], 'value' | 'held'>, Sentence>> = {
  blank: { vi: 'để trống', en: 'blank' },
  notApplicable: { vi: 'x', en: 'x' },
  notAsked: { vi: 'không hỏi', en: 'not asked' },
  unreadable: { vi: 'không đọc được', en: 'unreadable' },
};
const HELD_WORDS: Sentence = { vi: 'tạm giữ', en: 'held' };

/** A figure as a sentence shows it: its value, or in a word what it is instead. */
export function figureText(figure: Figure, language: Language): string {
  if (figure.state === 'held') {
    const given = valueOf(figure.given);
    return given === undefined ? HELD_WORDS[language] : `${valueText(given, language)} (${HELD_WORDS[language]})`;
  }
  return figure.state === 'value' ? valueText(figure.value, language) : STATES[figure.state][language];
}

function valueText(value: number | string, language: Language): string {
  if (typeof value === 'number') return showNumber(value, 6, language);
  if (isIsoDate(value)) return showDate(value);
  const short = value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
  return `“${short}”`;
}
