import type { Catalogue } from '../../domain/catalogue/indicator';
import { figureName } from '../../domain/catalogue/figureName';
import { BLANK } from '../../domain/figure';
import type { ElementKey } from '../../domain/ids';
import type { Submission } from '../../domain/submission';
import type { Unit } from '../../domain/territory/unit';
import type { Language } from '../../domain/texts/language';
import type { ArrivedReport, ChoiceKind } from '../../domain/unitChoice';
import { figureText } from '../../core/rollup/choiceFindings';
import { cellChanges } from '../../core/rollup/reportChanges';
import type { TargetEffect } from '../../usecases/conflicts';
import type { RollUpResult } from '../../usecases/rollUpFiles';

/** One of the reports of a unit that a person compares. */
export interface ComparedReport extends ArrivedReport {
  /** It is the one that counts now. */
  readonly counts: boolean;
  /** Targets that come out otherwise with another of the reports, where that was reckoned. */
  readonly effects?: readonly TargetEffect[];
}

/** A line of the comparison: what it is about, and what each report says. */
export interface ComparedLine {
  readonly element: ElementKey;
  readonly label: string;
  readonly shown: readonly string[];
}

/** The reports of a unit that do not say the same: the undecided ones, or the one that counts and those it stands for. */
export function comparedReports(result: RollUpResult, { code, list }: Unit): readonly ComparedReport[] {
  const choices = result.rollUp.choices.filter(({ unit }) => unit.code === code && unit.list === list);
  const [first] = choices;
  if (!first) return [];
  const conflict = result.conflicts.find(({ unit }) => unit.code === code && unit.list === list);
  const effectsOf = ({ at }: ArrivedReport): Pick<ComparedReport, 'effects'> => {
    const option = conflict?.options.find((one) => one.at.file === at.file && one.at.sheet === at.sheet);
    return option?.effects ? { effects: option.effects } : {};
  };
  return [first.report, ...choices.map(({ other }) => other)].map((report, index) => ({
    ...report,
    counts: conflict === undefined && index === 0,
    ...effectsOf(report),
  }));
}

/** The cells in which any of the reports differs from the first, in its order. */
export function comparedLines(
  reports: readonly { readonly submission: Submission }[],
  catalogue: Catalogue,
  language: Language,
): readonly ComparedLine[] {
  const [first, ...others] = reports.map(({ submission }) => submission);
  if (!first) return [];
  const differing = new Set(
    others.flatMap((other) => cellChanges(first, other, catalogue).map(({ element }) => element)),
  );
  return [...differing].map((element) => ({
    element,
    label: figureName(element, catalogue, language),
    shown: [first, ...others].map((submission) => shownIn(submission, element, language)),
  }));
}

function shownIn({ values }: Submission, element: ElementKey, language: Language): string {
  const figure = values.get(element);
  const cell = figure?.place.cell ?? '';
  return figureText(figure ?? BLANK, language) + (cell === '' ? '' : ` [${cell}]`);
}

/** Choices that the rules made without asking: a report took the place of another. */
const REPLACING: ReadonlySet<ChoiceKind> = new Set(['returned', 'broughtBack', 'replaced', 'mended', 'latest']);

/** Whether the unit came with another report that says something else, whatever made the choice. */
export function isReplaced({ rollUp }: RollUpResult, { code, list }: Unit): boolean {
  return rollUp.choices.some(({ kind, unit }) => kind !== 'words' && unit.code === code && unit.list === list);
}

/** Units of which a report took the place of another without anybody being asked. */
export function replacedUnits({ rollUp }: RollUpResult): readonly Unit[] {
  const units = rollUp.choices.filter(({ kind }) => REPLACING.has(kind)).map(({ unit }) => unit);
  return [...new Set(units)];
}
