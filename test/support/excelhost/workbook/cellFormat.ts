/** What a cell that was never formatted reports, keyed by the path under `range.format`. */
export const DEFAULT_FORMAT: Readonly<Record<string, unknown>> = {
  'font/name': 'Calibri',
  'font/size': 11,
  'font/bold': false,
  'font/italic': false,
  'font/underline': 'None',
  'font/color': '#000000',
  'fill/color': '#FFFFFF',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  'protection/locked': true,
  numberFormat: 'General',
};

export const BORDER_DEFAULTS: Readonly<Record<string, unknown>> = { style: 'None', weight: 'Thin', color: '#000000' };

const BOOLEANS = new Set(['font/bold', 'font/italic', 'wrapText', 'protection/locked']);
const NUMBERS = new Set(['font/size', 'indentLevel']);
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'font/underline': ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'],
  horizontalAlignment: [
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ],
  verticalAlignment: ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'],
};
const BORDER_CHOICES: Readonly<Record<string, readonly string[]>> = {
  style: ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'],
  weight: ['Hairline', 'Thin', 'Medium', 'Thick'],
};

/** Whether Excel would take this value for this format path (colours as "#RRGGBB"). */
export function isFormatValue(path: string, value: unknown): boolean {
  if (BOOLEANS.has(path)) return typeof value === 'boolean';
  if (NUMBERS.has(path)) return typeof value === 'number' && Number.isFinite(value) && value >= 0;
  const name = path.split('/').pop() ?? '';
  const choices = path.startsWith('border/') ? BORDER_CHOICES[name] : CHOICES[path];
  if (choices) return typeof value === 'string' && choices.includes(value);
  if (name === 'color') return typeof value === 'string' && /^#[0-9A-Fa-f]{6}$/.test(value);
  return typeof value === 'string';
}

/** The value of a format path on one cell. */
export function formatOf(format: Readonly<Record<string, unknown>> | undefined, path: string): unknown {
  const own = format?.[path];
  if (own !== undefined) return own;
  return path.startsWith('border/') ? BORDER_DEFAULTS[path.split('/')[2] ?? ''] : DEFAULT_FORMAT[path];
}
