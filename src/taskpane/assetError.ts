/** Thrown when the own server does not give a plan or a unit list. */
export class AssetError extends Error {
  constructor(readonly path: string) {
    super(`asset ${path}`);
    this.name = 'AssetError';
  }
}
