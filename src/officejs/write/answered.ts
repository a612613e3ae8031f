import type { Question } from '../read/request';
import type { Job } from '../run';

/** A question sent among jobs, so that it costs no round trip of its own. */
export interface Answered<T> {
  readonly job: Job;
  /** Call when the jobs have been sent. */
  answer(): T;
}

/** Makes a job of a question. */
export function answered<T>(question: Question<T>): Answered<T> {
  let read: (() => T) | undefined;
  return {
    job: {
      bytes: question.bytes,
      queue: (context) => {
        read = question.ask(context);
      },
    },
    answer: () => {
      if (!read) throw new Error('the job of the question was not sent');
      return read();
    },
  };
}
