import type { Submission } from '../../domain/submission';
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
  async adding(port: WorkbookPort, submission: Submission, finding: string, text: string): Promise<Explanations> {
    const key = submissionKey(submission);
    const { [finding]: _old, ...others } = this.kept[key] ?? {};
    const kept = { ...this.kept, [key]: text.trim() === '' ? others : { ...others, [finding]: text.trim() } };
    await port.writeSetting(EXPLANATIONS, JSON.stringify(kept));
    return new Explanations(kept);
  }
}
