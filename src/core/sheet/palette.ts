/**
 * Colours of every chart of ours. On paper without colours the light bars and the dark marks still part, and so do the
 * two shades of bars.
 */
export const CHART_COLOURS = {
  /** What was reached. */
  actual: '8FAFD2',
  /** What is asked: marks of a shape of their own over the bars. */
  target: 'A61C1C',
  /** A line over years, and bars beside lighter ones. */
  trend: '1F4E79',
} as const;
