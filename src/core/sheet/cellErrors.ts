/** What a cell shows where a formula fails, as files have it (ECMA-376 18.17.3) and later programs add to it. */
export const CELL_ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
] as const;
