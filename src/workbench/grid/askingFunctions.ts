import { IFunctionService } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/core';
import { ASKING_FUNCTIONS } from './convert/askingFormulas';

/** Takes the functions that ask something outside the workbook out of the grid; a cell that calls one says #NAME?. */
export function leaveOutAskingFunctions(injector: Injector): void {
  const service = injector.get(IFunctionService);
  const register = service.registerExecutors.bind(service);
  const asking = new Set<unknown>(ASKING_FUNCTIONS);
  // The grid brings its functions in with its first workbook, and later ones one by one.
  service.registerExecutors = (...functions) => register(...functions.filter(({ name }) => !asking.has(name)));
  for (const name of service.getExecutors().keys()) if (asking.has(name)) service.unregisterExecutors(name);
}
