import type { SaidOf, Sentence } from '../texts/sentence';

/** What a person must know about the units of a report, by the code of the note. */
export const treeNotes = {
  /** No list holds for that day. */
  listNearestEarlier: {
    vi: 'Chưa có danh mục đơn vị hành chính đúng ngày {asOf}; dùng danh mục gần nhất trước đó (danh mục {list}). Đề nghị rà soát tên và số đơn vị.',
    en: 'There is no list of administrative units for {asOf}; the nearest earlier one ({list}) is used. Please check names and number of units.',
  },
  listNotInForce: {
    vi: 'Đang dùng danh mục {list}, trong khi ngày {asOf} thuộc danh mục {inForce}.',
    en: 'The list {list} is used, although {asOf} belongs to the list {inForce}.',
  },
  rootRenamed: {
    vi: 'Kế hoạch ghi “{name}”; danh mục của kỳ này ghi “{listName}” (mã {code}).',
    en: 'The plan says "{name}"; the list of this period says "{listName}" (code {code}).',
  },
  /** Communes stand in for an abolished district. */
  rootIsCluster: {
    vi: 'Cấp huyện không còn; số liệu tổng hợp theo {name}. {note}',
    en: 'The district tier is gone; figures are summed over {name}. The plan says: “{note}”',
  },
  districtWithoutCommunes: {
    vi: '{name} (mã {code}) không có đơn vị cấp xã nên không có đơn vị gửi báo cáo.',
    en: '{name} (code {code}) has no communes, so nobody reports for it.',
  },
  /** The person's own list changes a unit of the official one. */
  ownRenames: {
    vi: 'Danh sách riêng đổi “{listName}” (mã {code}) thành “{name}”.',
    en: 'The own list changes "{listName}" (code {code}) to "{name}".',
  },
  /** Put under the root instead. */
  ownParentUnknown: {
    vi: 'Đơn vị “{name}” (mã {code}) ghi thuộc mã {parent} không có trong kỳ này; được xếp trực thuộc đơn vị tổng hợp.',
    en: 'The unit "{name}" (code {code}) is said to lie under {parent}, which is not there; it is placed right under the top unit.',
  },
  /** The first of them counts. */
  ownDuplicate: {
    vi: 'Mã {code} có nhiều lần trong danh sách riêng; dòng “{name}” không được dùng.',
    en: 'Code {code} stands several times in the own list; the row "{name}" is not used.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type TreeNote = SaidOf<typeof treeNotes>;
