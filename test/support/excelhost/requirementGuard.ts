import type { HostWindow } from './bridge/desktop';

/** Lets the client refuse every member above the host's requirement set; off in a production page. */
export function enforceRequirementSets(window: HostWindow): void {
  const extension: unknown = Reflect.get(Object(window), 'OfficeExtension');
  const common: unknown = Reflect.get(Object(extension), 'CommonUtility');
  if (typeof common !== 'function') throw new Error('office.js no longer has the switch for requirement sets');
  Object.assign(common, { _doApiNotSupportedCheck: true });
}
