import { isTooLarge } from '../errors';
import { WEB_ANSWER } from '../requirementSets';
import { fillRequests } from '../run';

/** A question about part of a sheet, with a guess of the bytes of its answer. */
export interface Question<T> {
  readonly bytes: number;
  /** Queues loads; what it gives is called after the sync. */
  ask(context: Excel.RequestContext): () => T;
}

/** Answers in the order of the questions, in as few round trips as their bytes allow; halves what proves too large. */
export async function askAll<T>(
  context: Excel.RequestContext,
  questions: readonly Question<T>[],
  budget = WEB_ANSWER,
): Promise<readonly T[]> {
  return fillRequests(questions, budget).reduce<Promise<readonly T[]>>(
    async (before, request) => [...(await before), ...(await askTogether(context, request))],
    Promise.resolve([]),
  );
}

async function askTogether<T>(context: Excel.RequestContext, questions: readonly Question<T>[]): Promise<readonly T[]> {
  const answers = questions.map((question) => question.ask(context));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || questions.length < 2) throw error;
    const half = Math.ceil(questions.length / 2);
    return [
      ...(await askTogether(context, questions.slice(0, half))),
      ...(await askTogether(context, questions.slice(half))),
    ];
  }
  return answers.map((answer) => answer());
}
