import type { WorkDecision } from '../../domain/work/workDecision';
import { EMPTY_WORK, parseWork, workText, type WorkDocument } from '../../domain/work/workDocument';
import { WorkState } from '../../domain/work/workState';
import { WORK_KEY, type Preferences } from '../paneServices';

/** The decisions of this person on this machine: the same document as in a folder of work of the command line. */
export class KeptWork {
  constructor(private readonly preferences: Preferences) {}

  state(): WorkState {
    return new WorkState(this.read()?.decided ?? []);
  }

  /**
   * Adds a decision behind those that are there by now, also those of another window. False where nothing was kept: the
   * place refuses, or holds decisions of a later program, which stay as they are.
   */
  add(decision: WorkDecision): boolean {
    const work = this.read();
    if (!work) return false;
    const text = workText({ ...work, decided: [...work.decided, decision] });
    this.preferences.write(WORK_KEY, text);
    return this.preferences.read(WORK_KEY) === text;
  }

  /** What is kept; empty where there is nothing, or nothing of ours; undefined for what a later program kept. */
  private read(): WorkDocument | undefined {
    const parsed = parseWork(this.preferences.read(WORK_KEY) ?? workText(EMPTY_WORK), WORK_KEY);
    if (parsed.ok) return parsed.value;
    return parsed.faults.some(({ code }) => code === 'laterFormat' || code === 'laterFormatOf')
      ? undefined
      : EMPTY_WORK;
  }
}
