import { findingKey } from '../../core/checks/findingKey';
import type { Finding } from '../../domain/finding';
import type { Submission } from '../../domain/submission';
import { areStillThere, figuresKey, findingFigures } from '../../domain/work/findingFigures';
import type { WorkbookPort } from '../../core/sheet/port';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { EXPLANATIONS, keptExplanations, submissionKey, type KeptExplanations } from '../../usecases/keptExplanations';

/** Why the unit holds its figures to be right, kept with the workbook: by form, then by finding. */
export class Explanations {
  private constructor(private readonly kept: KeptExplanations) {}

  /** The explanations the workbook holds; none when the setting is missing or was damaged by another program. */
  static async read(port: WorkbookPort): Promise<Explanations> {
    return new Explanations(keptExplanations(await port.readSetting(EXPLANATIONS)));
  }

  /** The workbook as a saved file holds it, with these explanations among its settings. */
  with(workbook: WorkbookSnapshot): WorkbookSnapshot {
    return { ...workbook, settings: { ...workbook.settings, [EXPLANATIONS]: JSON.stringify(this.kept) } };
  }

  /** Writes one explanation to the workbook; an empty text takes it away. Returns all there are then. */
  async adding(port: WorkbookPort, submission: Submission, about: Finding, text: string): Promise<Explanations> {
    const key = submissionKey(submission);
    const finding = findingKey(about);
    const { [finding]: _old, [figuresKey(finding)]: __old, ...others } = this.kept[key] ?? {};
    const added = text.trim() === '' ? {} : { [finding]: text.trim(), ...givenFor(about, submission) };
    const kept = { ...this.kept, [key]: { ...others, ...added } };
    await port.writeSetting(EXPLANATIONS, JSON.stringify(kept));
    return new Explanations(kept);
  }
}

/** The figures a reason is given for, where the finding names any: with others it explains nothing any more. */
function givenFor(about: Finding, submission: Submission): Readonly<Record<string, string>> {
  const figures = findingFigures(about, submission);
  return areStillThere(figures, submission) ? { [figuresKey(findingKey(about))]: figures } : {};
}
