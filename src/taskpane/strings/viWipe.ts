/** The words for clearing what the browser keeps, in Vietnamese. */
export const wipe = {
  button: 'Xóa mọi dữ liệu trên máy này',
  title: 'Xóa dữ liệu còn trong trình duyệt này?',
  text: 'Các tệp đã lưu trên máy không bị đụng tới. Những thứ sau bị xóa hẳn:',
  kinds: {
    drafts: 'Phần làm dở chưa lưu, kể cả bảng tính đang mở',
    plans: 'Kế hoạch của đơn vị giữ trên máy này, mọi bản, và sổ đang làm; sổ đã xuất ra tệp vẫn còn',
    decisions: 'Hồ sơ tổng hợp: tệp đã nhận và quyết định; hồ sơ đã xuất, bảng đã lưu vẫn còn',
    preferences: 'Lựa chọn: ngôn ngữ, giao diện, kế hoạch và đơn vị đã chọn',
    offline: 'Bản chương trình để dùng khi không có mạng',
  },
  go: 'Xóa',
  stay: 'Thôi',
  done: 'Đã xóa. Đóng trang này để không còn gì trên màn hình.',
  left: (kinds: string) =>
    `Chưa xóa được: ${kinds}. Đóng các trang Tổng Hợp khác rồi xóa lại, hoặc xóa dữ liệu trang web trong cài đặt của trình duyệt.`,
};
