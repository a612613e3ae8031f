import type { WorkDecision } from '../../domain/work/workDecision';
import { EMPTY_WORK, parseWork, workText, type WorkDocument } from '../../domain/work/workDocument';
import { workKey } from '../../domain/work/workKey';
import { WorkState } from '../../domain/work/workState';
import { WORK_KEY, type Preferences } from '../paneServices';

/**
 * Decisions of this person on this machine that are in no folder of work: the same document as a folder has. A folder
 * begins with those about its plan and year; they stay here, too, for folders of other units.
 */
export class KeptWork {
  constructor(private readonly preferences: Preferences) {}

  state(): WorkState {
    return new WorkState(this.read()?.decided ?? []);
  }

  /** What was decided about reports of a plan and year, and what took any of it back or was decided otherwise by another. */
  about(programme: string, year: number): readonly WorkDecision[] {
    const decided = this.read()?.decided ?? [];
    const isOf = (one: WorkDecision): boolean => 'programme' in one && one.programme === programme && one.year === year;
    const keys = new Set(decided.filter(isOf).map(workKey));
    return decided.filter((one) => keys.has(workKey(one)));
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
