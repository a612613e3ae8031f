import type { RollUp } from '../../domain/aggregate';
import { runToCompletion, type Task } from '../../domain/task';
import { aggregateUnits } from './aggregate';
import type { RollUpArgs } from './candidate';
import { decideFates } from './ledger';

/**
 * Rolls the forms of a year up the unit tree: one form counts for each unit, every other form has its fate and
 * reason, and every unit of the tree has its figures with their coverage. The result depends only on the
 * forms, never on their order or on whether they came one by one or inside summaries (docs/rules-of-meaning.md#roll-up-is-associative).
 */
export function rollUp(args: RollUpArgs): RollUp {
  return runToCompletion(rollUpSteps(args));
}

/** The same, a form or a unit at a time. */
export function* rollUpSteps(args: RollUpArgs): Task<RollUp> {
  const { ledger, submissions, choices } = yield* decideFates(args);
  return {
    programme: args.programme.id,
    year: args.year,
    root: args.tree.root,
    units: yield* aggregateUnits(args, submissions),
    ledger,
    submissions,
    choices,
    ...(args.below && args.below.plans.length > 0 ? { below: args.below.plans } : {}),
  };
}
