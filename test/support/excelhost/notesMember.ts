import type { HostWindow } from './bridge/desktop';

type Maker = (type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number) => unknown;

/**
 * The npm copy of office.js stops at ExcelApi 1.15; the CDN's goes on. This gives `workbook.notes` and
 * `worksheet.notes` the way the library makes every collection, so that the 1.18 path runs on the wire too.
 */
export function addNotesMember(window: HostWindow): void {
  const excel: unknown = Reflect.get(Object(window), 'Excel');
  const helper: unknown = Reflect.get(Object(Reflect.get(Object(window), 'OfficeExtension')), 'BatchApiHelper');
  const make: Maker = Reflect.get(Object(helper), 'createPropertyObject');
  const collection: unknown = Reflect.get(Object(excel), 'CommentCollection');
  for (const name of ['Workbook', 'Worksheet']) {
    const type: unknown = Reflect.get(Object(excel), name);
    Object.defineProperty(Reflect.get(Object(type), 'prototype'), 'notes', {
      configurable: true,
      get(): unknown {
        return make(collection, this, 'Notes', true, 4);
      },
    });
  }
}
