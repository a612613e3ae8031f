import { SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { toDisposable, type Injector } from '@univerjs/core';

/** The setting that switches the mark off; the grid's code for the mark names it, minified too. */
const SETTING = 'disableForceStringMark';

/**
 * Takes the grid's mark on texts that look like numbers out of the workbooks that come. The setting hides the mark
 * only after each text was tried as a date, a time and a number, at every drawing and six times over.
 */
export function leaveTextMarks(injector: Injector): void {
  const service = injector.get(SheetInterceptorService);
  const intercept = service.intercept.bind(service);
  service.intercept = (point, interceptor) =>
    String(interceptor.handler).includes(SETTING) ? toDisposable(() => undefined) : intercept(point, interceptor);
}
