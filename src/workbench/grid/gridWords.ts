/** Words that the grid's own Vietnamese lacks, has in English or has wrong; without them it shows their keys. */
export const GRID_WORDS = {
  'docs-ui': {
    toolbar: {
      table: { main: 'Bảng', insert: 'Chèn bảng', colCount: 'Số cột', rowCount: 'Số hàng' },
      checklist: 'Danh sách việc',
      documentFlavor: 'Kiểu mới',
      horizontalLine: 'Đường kẻ ngang',
    },
    doc: {
      menu: { paragraphSetting: 'Đoạn văn' },
      slider: { paragraphSetting: 'Đoạn văn' },
      paragraphSetting: {
        alignment: 'Căn lề',
        indentation: 'Thụt lề',
        left: 'Trái',
        right: 'Phải',
        firstLine: 'Dòng đầu',
        hanging: 'Treo',
        spacing: 'Khoảng cách',
        before: 'Trước',
        after: 'Sau',
        lineSpace: 'Giãn dòng',
        multiSpace: 'Nhiều dòng',
        fixedValue: 'Cố định (px)',
      },
    },
  },
  'sheets-formula': {
    progress: {
      analyzing: 'Đang phân tích công thức',
      calculating: 'Đang tính',
      'array-analysis': 'Đang phân tích công thức mảng',
      'array-calculation': 'Đang tính công thức mảng',
      done: 'Đã tính xong',
    },
    functionList: {
      AND: {
        abstract: 'Mọi điều kiện đều đúng',
        description: 'Trả về TRUE khi mọi điều kiện đều đúng',
      },
      DATE: {
        functionParameter: {
          year: { detail: 'Năm, từ 1 đến 4 chữ số, theo hệ ngày bắt đầu từ 1/1/1900. Nên ghi đủ bốn chữ số.' },
        },
      },
      INFO: { abstract: 'Thông tin về môi trường làm việc', description: 'Thông tin về môi trường làm việc' },
      ISOMITTED: {
        abstract: 'Đối số của LAMBDA có bị bỏ trống không',
        description: 'Kiểm tra một đối số của LAMBDA có bị bỏ trống không, trả về TRUE hoặc FALSE',
      },
      LET: {
        abstract: 'Đặt tên cho kết quả tính toán',
        description: 'Đặt tên cho kết quả tính toán để dùng lại bên trong công thức',
        functionParameter: {
          name1: { name: 'tên1', detail: 'Tên thứ nhất, bắt đầu bằng một chữ cái.' },
          nameValue1: { name: 'giá_trị1', detail: 'Giá trị của tên thứ nhất.' },
          calculationOrName2: {
            name: 'phép_tính_hoặc_tên2',
            detail: 'Phép tính dùng các tên đã đặt, hoặc tên thứ hai.',
          },
          nameValue2: { name: 'giá_trị2', detail: 'Giá trị của tên thứ hai.' },
          calculationOrName3: {
            name: 'phép_tính_hoặc_tên3',
            detail: 'Phép tính dùng các tên đã đặt, hoặc tên thứ ba.',
          },
        },
      },
      GETPIVOTDATA: {
        abstract: 'Lấy số liệu của bảng tổng hợp (PivotTable)',
        description: 'Trả về số liệu có trong bảng tổng hợp (PivotTable)',
      },
      RTD: { abstract: 'Lấy số liệu thời gian thực', description: 'Lấy số liệu thời gian thực từ chương trình khác' },
      ARABIC: { abstract: 'Đổi số La Mã thành số thường', description: 'Đổi số La Mã thành số thường' },
      ISO_CEILING: {
        abstract: 'Làm tròn lên',
        description: 'Làm tròn lên tới số nguyên hoặc bội số gần nhất',
      },
      FORECAST_ETS: {
        abstract: 'Dự báo giá trị tương lai',
        description: 'Dự báo giá trị tương lai từ các giá trị đã có, bằng phương pháp san bằng mũ (ETS)',
      },
      FORECAST_ETS_CONFINT: {
        abstract: 'Khoảng tin cậy của dự báo',
        description: 'Khoảng tin cậy của giá trị dự báo tại ngày đã cho',
      },
      FORECAST_ETS_SEASONALITY: {
        abstract: 'Độ dài chu kỳ mùa vụ',
        description: 'Độ dài chu kỳ lặp lại mà Excel tìm thấy trong chuỗi thời gian',
      },
      FORECAST_ETS_STAT: {
        abstract: 'Giá trị thống kê của dự báo',
        description: 'Giá trị thống kê của dự báo chuỗi thời gian',
      },
      CALL: { abstract: 'Gọi thủ tục của thư viện', description: 'Gọi một thủ tục trong thư viện liên kết động' },
      EUROCONVERT: { abstract: 'Đổi tiền sang euro', description: 'Đổi giữa euro và các đồng tiền đã thay bằng euro' },
      REGISTER_ID: { abstract: 'Mã đăng ký của thư viện', description: 'Trả về mã đăng ký của thư viện liên kết động' },
      FILTERXML: { abstract: 'Lấy số liệu từ XML', description: 'Lấy số liệu từ nội dung XML theo đường dẫn XPath' },
      WEBSERVICE: { abstract: 'Lấy số liệu từ trang web', description: 'Lấy số liệu từ một dịch vụ trên mạng' },
    },
  },
  'sheets-formula-ui': { functionType: { web: 'Trang web', univer: 'Khác' } },
  'sheets-numfmt-ui': {
    scientific: 'Khoa học',
    thousandthPercentile: 'Phân cách hàng nghìn',
    thousandthPercentileDes: 'Số thường có dấu phân cách hàng nghìn. Tiền có các định dạng riêng: tiền tệ và kế toán.',
    customFormat: 'Định dạng tự đặt',
    customFormatDes: 'Đặt định dạng số riêng từ một định dạng có sẵn.',
  },
  'sheets-conditional-formatting-ui': {
    preview: { describe: { topN: '{0} giá trị đầu', topNPercent: '{0}% giá trị đầu' } },
    errorMessage: { rangeError: 'Vùng chọn không hợp lệ' },
  },
  'sheets-ui': {
    merge: {
      confirm: {
        warning: 'Ô gộp',
        dismantleMergeCellWarning: 'Việc này tách các ô đã gộp. Tiếp tục?',
      },
    },
    filter: {
      confirm: {
        error: 'Chưa làm được',
        notAllowedToInsertRange: 'Không chèn được ô vào giữa vùng đang lọc. Bỏ lọc rồi làm lại.',
      },
    },
    info: {
      error: 'Số được ghi thành chữ',
      forceStringInfo: 'Ô này chứa số được ghi thành chữ nên không được tính.',
      loading: 'Đang vẽ bảng…',
    },
    borderLine: {
      borderTlbr: 'Chéo xuống',
      borderTlbcTlmr: 'Hai đường chéo xuống',
      borderTlbrTlbcTlmr: 'Ba đường chéo xuống',
      borderBlTr: 'Chéo lên',
      borderMltrBctr: 'Hai đường chéo lên',
    },
    rightClick: {
      insertRowsAbove: 'Chèn',
      insertRowsAboveSuffix: 'hàng phía trên',
      insertRowsAfter: 'Chèn',
      insertRowsAfterSuffix: 'hàng phía dưới',
      insertColsLeft: 'Chèn',
      insertColsLeftSuffix: 'cột bên trái',
      insertColsRight: 'Chèn',
      insertColsRightSuffix: 'cột bên phải',
      showHide: 'Hiện lại',
      showHideRow: 'Hiện hàng đang ẩn',
      showHideColumn: 'Hiện cột đang ẩn',
      log: 'Lô-ga-rít',
      deleteAllRowsAlert: 'Không xóa được mọi hàng của trang tính',
      deleteAllColumnsAlert: 'Không xóa được mọi cột của trang tính',
      hideAllRowsAlert: 'Không ẩn được mọi hàng của trang tính',
      hideAllColumnsAlert: 'Không ẩn được mọi cột của trang tính',
    },
    sheetConfig: {
      deleteSheet: 'Xóa trang tính',
      deleteSheetContent: 'Xóa trang tính này?',
      deleteLargeSheetContent: 'Xóa trang tính này? Xóa rồi thì không lấy lại được.',
      noMoreSheet:
        'Tệp phải còn ít nhất một trang tính không ẩn. Muốn xóa trang này, hãy thêm trang mới hoặc bỏ ẩn một trang.',
      noHide: 'Không ẩn được: phải còn ít nhất một trang tính không ẩn',
      tipNameRepeat: 'Đã có trang tính tên này. Hãy đặt tên khác.',
      sheetNameAlreadyExistsError: 'Đã có trang tính tên này. Hãy đặt tên khác.',
    },
    shortcut: { 'sheet-view': 'Xem trang tính', 'sheet-edit': 'Sửa trang tính' },
    'data-validation': { alert: { ok: 'Đã rõ' } },
  },
  ui: {
    clipboard: {
      authentication: {
        title: 'Không dùng được bảng nhớ tạm',
        content: 'Trình duyệt chưa cho trang này đọc bảng nhớ tạm. Hãy dán bằng Ctrl+V.',
      },
    },
    'global-shortcut': 'Phím tắt chung',
  },
} as const;
