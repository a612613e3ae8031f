/**
 * What became of a part of a document made anew: other words, put in for the first time, taken out because nothing stands
 * behind it any more; kept because a person changed it; not put back because a person took it out.
 */
export type PartFate = 'changed' | 'added' | 'removed' | 'kept' | 'deleted';

export interface PartChange {
  readonly name: string;
  readonly fate: PartFate;
  /** Of a part that changed, or would have: its words before and now. */
  readonly before?: string;
  readonly now?: string;
}
