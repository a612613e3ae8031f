import type { ChangeEvent } from '../workbook/hostWorkbook';

/** One message of an event as the client takes it from the host. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  /** Who listens. */
  readonly targetId: string;
  /** The arguments of the event, JSON. */
  readonly message: string;
}

const CHANGED = 10;

/** What tells the add-in of a change; its own writes carry a trigger source from ExcelApi 1.14 on. */
export function changeMessages(event: ChangeEvent, excelApi: string): readonly EventMessage[] {
  const knowsTrigger = Number(excelApi.split('.')[1]) >= 14;
  const args = {
    address: event.address,
    changeType: 'RangeEdited',
    source: event.source,
    type: CHANGED,
    worksheetId: event.sheet.id,
    shiftDirection: 0,
    ...(knowsTrigger ? { triggerSource: event.own ? 'ThisLocalAddin' : 'Unknown' } : {}),
  };
  const message = JSON.stringify(args);
  // Handlers of the collection listen under "Workbook", handlers of one sheet under its id.
  return ['Workbook', event.sheet.id].map((targetId) => ({
    messageCategory: 65536,
    messageType: CHANGED,
    targetId,
    message,
  }));
}
