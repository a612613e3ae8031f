import type { Support } from '../requirementSets';
import { CALL_BYTES, sendJobs, type Job } from '../run';

/**
 * Sends jobs so that the add-in's own change listener stays quiet. From ExcelApi 1.14 on an event says who caused
 * it; before that events are off for the time of the writing, and on again whatever happens.
 */
export async function sendOwnWrites(
  context: Excel.RequestContext,
  support: Support,
  jobs: readonly Job[],
): Promise<void> {
  if (support.has('triggerSource')) return sendJobs(context, jobs);
  try {
    await sendJobs(context, [eventsJob(false), ...jobs, eventsJob(true)]);
  } catch (error) {
    await sendJobs(context, [eventsJob(true)]);
    throw error;
  }
}

function eventsJob(on: boolean): Job {
  return {
    bytes: CALL_BYTES,
    queue: (context) => {
      context.runtime.enableEvents = on;
    },
  };
}
