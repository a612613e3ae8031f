import { BLANK, valueOf, type Figure } from '../../domain/figure';
import { indicatorOf, type ElementKey, type IndicatorCode } from '../../domain/ids';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Submission } from '../../domain/submission';
import type { FigureDifference } from '../../domain/unitChoice';

/** Which lines of a catalogue are figures a unit gives: no rates, which follow from others, no days, no texts. */
export function figureCodes({ indicators }: Catalogue): ReadonlySet<IndicatorCode> {
  const given = indicators.filter(({ type }) => type === 'count' || type === 'money' || type === 'yesNo');
  return new Set(given.map(({ code }) => code));
}

/** The figures that two submissions give differently; a line one of them does not have is blank there. */
export function differingFigures(
  report: Submission,
  other: Submission,
  figures: ReadonlySet<IndicatorCode>,
): readonly FigureDifference[] {
  return differing(report, other, (key) => figures.has(indicatorOf(key)));
}

/** The days and texts that two submissions give differently. */
export function differingWords(
  report: Submission,
  other: Submission,
  catalogue: Catalogue,
): readonly FigureDifference[] {
  const words = new Set(
    catalogue.indicators.filter(({ type }) => type === 'date' || type === 'text').map(({ code }) => code),
  );
  return differing(report, other, (key) => words.has(indicatorOf(key)));
}

function differing(report: Submission, other: Submission, isAsked: (key: ElementKey) => boolean): FigureDifference[] {
  const found: FigureDifference[] = [];
  const put = (element: ElementKey): void => {
    const [figure, against] = [report.values.get(element) ?? BLANK, other.values.get(element) ?? BLANK];
    if (spelled(figure) !== spelled(against)) found.push({ element, figure, other: against });
  };
  for (const key of report.values.keys()) if (isAsked(key)) put(key);
  for (const key of other.values.keys()) if (isAsked(key) && !report.values.has(key)) put(key);
  return found;
}

/** Whether two figures say the same; one that is not there is blank. */
export function saysTheSame(one: Figure | undefined, other: Figure | undefined): boolean {
  return spelled(one ?? BLANK) === spelled(other ?? BLANK);
}

/** Equal for figures that say the same: a line that was not asked is blank, what nobody could read is held. */
function spelled(figure: Figure): string {
  switch (figure.state) {
    case 'value':
      return `=${typeof figure.value === 'string' ? figure.value.normalize('NFC').trim() : figure.value}`;
    case 'held':
      return `[${figure.given?.state ?? ''}${valueOf(figure.given) ?? ''}]`;
    case 'unreadable':
      return '[]';
    case 'notAsked':
      return '';
    default:
      return figure.state === 'blank' ? '' : figure.state;
  }
}

/** Whether an error holds the figure, or nobody could read it. */
export function isHeld({ state }: Figure): boolean {
  return state === 'held' || state === 'unreadable';
}
