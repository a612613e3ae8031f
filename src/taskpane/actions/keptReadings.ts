import { readingsOf, settingsOf, type ChosenReading, type TargetSettings } from '../../domain/targets/readings';
import type { Target } from '../../domain/targets/target';
import type { Preferences } from '../paneServices';

/** Key of the preferences: “DN25-4=E07 DN30-4=E07”, as the command line is told. */
const KEY = 'readings';

/** The readings of targets that this person chose instead of the plan's own, on this machine. */
export class KeptReadings {
  constructor(private readonly preferences: Preferences) {}

  /** Of these targets; what their plan does not offer is none. */
  settings(targets: readonly Target[]): TargetSettings {
    return settingsOf(targets, this.chosen());
  }

  /** The indicator a target is read by. */
  of(target: Target): string {
    return this.settings([target])[target.id]?.indicator ?? target.indicator;
  }

  /** Keeps a reading; the plan's own needs no keeping. */
  choose(target: Target, indicator: string): void {
    const others = this.chosen().filter((one) => one.target !== target.id);
    const [usual] = readingsOf(target);
    const all = indicator === usual ? others : [...others, { target: target.id, indicator }];
    this.preferences.write(KEY, all.map((one) => `${one.target}=${one.indicator}`).join(' '));
  }

  private chosen(): readonly ChosenReading[] {
    return (this.preferences.read(KEY) ?? '').split(' ').flatMap((word) => {
      const [target = '', indicator = ''] = word.split('=');
      return target === '' ? [] : [{ target, indicator }];
    });
  }
}
