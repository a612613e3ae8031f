import { say } from './texts';

/** What `tonghop help` prints. */
export const usage = say(
  `Tổng Hợp – biểu mẫu, kiểm tra và tổng hợp báo cáo Chương trình phát triển công tác xã hội

tonghop programmes [--json]
tonghop units match --list 2021|2024|2025-06|2026 --within MÃ TÊN...  [--json]
tonghop forms   --programme MÃ --year NĂM [--unit MÃ]... [--units TỆP] --out THƯ_MỤC [--force]
tonghop sample  --programme MÃ --year NĂM --out THƯ_MỤC [--seed N] [--faults] [--unit MÃ]... [--force]
tonghop check   ĐƯỜNG_DẪN... [--programme MÃ] [--last-year ĐƯỜNG_DẪN] [--json]
tonghop rollup  ĐƯỜNG_DẪN... --programme MÃ --year NĂM --unit MÃ --out TỆP.xlsx [--json TỆP]
                [--base ĐƯỜNG_DẪN] [--last-year ĐƯỜNG_DẪN] [--units TỆP] [--jobs N] [--force]

ĐƯỜNG_DẪN là tệp, thư mục (đọc cả thư mục con) hoặc tệp .zip. Thêm --lang en để xem bằng tiếng Anh.
Mã thoát: 0 xong, không có lỗi; 1 xong, có lỗi hoặc có tệp không dùng được; 2 dùng sai hoặc không làm được gì.`,
  `Tổng Hợp – forms, checks and roll-up for the Programme for development of social work

tonghop programmes [--json]
tonghop units match --list 2021|2024|2025-06|2026 --within CODE NAME...  [--json]
tonghop forms   --programme ID --year Y [--unit CODE]... [--units FILE] --out DIR [--force]
tonghop sample  --programme ID --year Y --out DIR [--seed N] [--faults] [--unit CODE]... [--force]
tonghop check   PATH... [--programme ID] [--last-year PATH] [--json]
tonghop rollup  PATH... --programme ID --year Y --unit CODE --out FILE.xlsx [--json FILE]
                [--base PATH] [--last-year PATH] [--units FILE] [--jobs N] [--force]

PATH is a file, a folder (with all below it) or a .zip. Text is Vietnamese unless --lang en is given.
Exit code: 0 done, no errors; 1 done, errors or unusable files; 2 wrong use or nothing could be done.`,
);
