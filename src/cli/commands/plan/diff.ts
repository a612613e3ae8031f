import { planChanges, planChangeText, type PlanChange } from '../../../domain/plan/planChanges';
import { signOf } from '../../../usecases/publication';
import type { ProgrammeSource } from '../../../usecases/programmeSource';
import type { Arguments } from '../../arguments';
import { planNamed } from '../../chosenPlan';
import { say } from '../../texts';
import type { Terminal } from '../../terminal';
import { UsageError } from '../../usageError';

/** `tonghop plan diff A B`: what B says otherwise than A. Exit 0, whatever it is. */
export async function comparePlans(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const [, first, second, ...more] = args.words;
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError(say('Cách dùng: tonghop plan diff A B', 'Usage: tonghop plan diff A B'));
  const [before, after] = [await planNamed(first, source), await planNamed(second, source)];
  const changes = planChanges(before, after);
  const forms = (await signOf(before, source)) !== (await signOf(after, source));
  if (args.flag('json')) {
    terminal.json({ before: first, after: second, formsChange: forms, changes });
    return 0;
  }
  tellChanges(changes, forms, terminal);
  return 0;
}

/** One line for each change, and what they mean for forms that are out. */
export function tellChanges(changes: readonly PlanChange[], forms: boolean, terminal: Terminal): void {
  for (const change of changes) terminal.line(planChangeText(change));
  if (changes.length === 0) terminal.line(say('Không có gì khác.', 'Nothing differs.'));
  else if (forms)
    terminal.line(
      say(
        'Biểu hoặc cách đánh giá thay đổi: biểu của bản trước vẫn đọc được, dòng mới coi như chưa hỏi.',
        'Forms or verdicts change: forms of the version before are still read, new lines count as not asked.',
      ),
    );
  else
    terminal.line(
      say('Chỉ khác lời văn; biểu đã phát vẫn dùng như cũ.', 'Only words differ; forms that are out stay as they are.'),
    );
}
