import type { Submission } from '../domain/submission';
import type { CheckedFile } from '../usecases/checkWorkbook';

/** Submissions that were checked before, as one file without findings: for roll-ups and threads that want files. */
export function submissionFile(submissions: readonly Submission[]): CheckedFile {
  const forms = submissions.map((submission) => ({
    submission,
    findings: [],
    via: 'form' as const,
    arrivedInSheet: submission.sheet,
  }));
  return { file: '', forms, otherSheets: [] };
}
