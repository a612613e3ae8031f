/** Where the unit lists come from: the disk for the command line, the own server for the pane. */
export interface AssetSource {
  /** Text of a file below `assets/`, for example "units/units-2024.csv". */
  text(path: string): Promise<string>;
}
