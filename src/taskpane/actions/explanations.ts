import type { Submission } from '../../core/model/submission';
import type { WorkbookPort } from '../../core/sheet/port';
import { submissionKey } from './checkOpen';

const SETTING = 'TH.explanations';

type Kept = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Why accepted figures are right, kept with the workbook: by form, then by finding. */
export class Explanations {
  private constructor(private readonly kept: Kept) {}

  /** The explanations the workbook holds; none when the setting is missing or was damaged by another program. */
  static async read(port: WorkbookPort): Promise<Explanations> {
    return new Explanations(parsed(await port.readSetting(SETTING)));
  }

  of(submission: Submission): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.kept[submissionKey(submission)] ?? {}));
  }

  /** Writes one explanation to the workbook; an empty text takes it away. Returns all there are then. */
  async with(port: WorkbookPort, submission: Submission, finding: string, text: string): Promise<Explanations> {
    const key = submissionKey(submission);
    const { [finding]: _old, ...others } = this.kept[key] ?? {};
    const kept = { ...this.kept, [key]: text.trim() === '' ? others : { ...others, [finding]: text.trim() } };
    await port.writeSetting(SETTING, JSON.stringify(kept));
    return new Explanations(kept);
  }
}

function parsed(text: string | undefined): Kept {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isKept(value) ? value : {};
  } catch {
    return {};
  }
}

function isKept(value: unknown): value is Kept {
  const isObject = (part: unknown): part is Record<string, unknown> =>
    typeof part === 'object' && part !== null && !Array.isArray(part);
  return (
    isObject(value) &&
    Object.values(value).every(
      (form) => isObject(form) && Object.values(form).every((text) => typeof text === 'string'),
    )
  );
}
