import type { Sentence } from '../domain/texts/sentence';
import { say } from './texts';

/** A fault of this program, not of the person or the files: exit 2, and nothing was written. */
export class OwnFault extends Error {
  readonly sentence: Sentence;

  constructor(detail: Sentence) {
    super(detail.en);
    this.name = 'OwnFault';
    this.sentence = say(
      `Lỗi của chương trình Tổng Hợp, không phải của tệp báo cáo; chưa ghi kết quả nào. ${detail.vi} Xin gửi câu này cho người phát triển.`,
      `A fault of the program Tổng Hợp, not of the reports; nothing was written. ${detail.en} Please send this sentence to the developers.`,
    );
  }
}
