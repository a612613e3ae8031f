import type { HandedOver } from '../handOut';
import type { Notice } from '../paneContext';

/** Success is what is known to have arrived. */
export const HANDED: Readonly<Record<HandedOver, Notice['intent']>> = {
  saved: 'success',
  offered: 'info',
  opened: 'info',
  doubtful: 'warning',
  cancelled: 'info',
  refused: 'error',
};
