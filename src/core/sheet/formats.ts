/** Number formats of our sheets, en-US grammar; a vi-VN Excel shows them the Vietnamese way. */
export const COUNT_FORMAT = '#,##0';
export const RATE_FORMAT = '0.0';
/** Also the format of a date cell whose style names none. */
export const DATE_FORMAT = 'dd/mm/yyyy';
