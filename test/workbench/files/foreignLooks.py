"""Writes a workbook as another office made it, with looks of every kind: argv[1] is the file."""
import datetime
import sys

import openpyxl
from openpyxl.chart import BarChart, PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.protection import SheetProtection

book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Trợ giúp, 2024'
thin = Side('thin', color='000000')
# What the workbench keeps.
sheet['A1'] = 'BÁO CÁO TRỢ GIÚP XÃ HỘI'
sheet['A1'].font = Font('Times New Roman', 14, bold=True, italic=True, underline='single', color='1F4E79')
sheet['A1'].alignment = Alignment('center', 'center', wrap_text=True)
sheet.merge_cells('A1:D1')
for row, (name, figure, share, day) in enumerate(
        [('Xã Phú Lý', 1234, 0.125, datetime.date(2024, 12, 1)), ('Xã Trị An', 30.5, 0.5, datetime.date(2024, 11, 30)), ('Thị trấn', 0, 1, None)], 3):
    sheet.cell(row, 1, name).fill = PatternFill('solid', fgColor='DDEBF7')
    sheet.cell(row, 2, figure).number_format = '#,##0.0'
    sheet.cell(row, 3, share).number_format = '0.0%'
    sheet.cell(row, 4, day).number_format = 'dd/mm/yyyy'
    for col in range(1, 5):
        sheet.cell(row, col).border = Border(thin, thin, thin, thin)
sheet['B6'] = '=SUM(B3:B5)'
sheet['B6'].font = Font('Arial', 9, bold=True)
sheet['C6'] = '=IF(B6>0,"có","không")'
sheet['D6'] = True
sheet['A7'] = "'012"
sheet['A8'] = '012'
sheet['A8'].number_format = '@'
sheet['A9'] = 'dòng 1\ndòng 2'
sheet['B3'].protection = Protection(locked=False)
sheet['B4'].comment = Comment('Xem lại số này', 'Người lập')
sheet.column_dimensions['A'].width = 31
sheet.column_dimensions['B'].width = 12
sheet.column_dimensions['E'].hidden = True
sheet.row_dimensions[1].height = 33
sheet.row_dimensions[8].hidden = True
sheet.row_dimensions[4].outlineLevel = 1
sheet.freeze_panes = 'B3'
sheet.auto_filter.ref = 'A2:D5'
sheet.print_area = 'A1:D9'
sheet.print_title_rows = '1:2'
sheet.page_setup.orientation = 'landscape'
sheet.page_setup.paperSize = 9
sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
sheet.page_setup.fitToHeight = 0
sheet.oddFooter.center.text = 'Trang &P'
sheet.sheet_properties.tabColor = 'C00000'
sheet.sheet_view.showGridLines = False
whole = DataValidation('whole', operator='between', formula1='0', formula2='100', allow_blank=True, showErrorMessage=True)
whole.error, whole.errorTitle = 'Từ 0 đến 100', 'Sai'
whole.add('B3:B5')
sheet.add_data_validation(whole)
sheet.conditional_formatting.add('B3:B5', FormulaRule(['B3>1000'], font=Font(color='9C0006'), fill=PatternFill(bgColor='FFC7CE', fill_type='solid')))
book.defined_names.append(DefinedName('Tong', attr_text="'Trợ giúp, 2024'!$B$6"))
book.properties.title, book.properties.subject, book.properties.creator = 'Báo cáo', 'Trợ giúp', 'Phòng LĐTBXH'
# What it cannot keep.
sheet['F1'] = 'gạch'
sheet['F1'].font = Font('Calibri', 11, strike=True)
sheet['F2'] = 'm2'
sheet['F2'].font = Font('Calibri', 11, vertAlign='superscript')
sheet['F3'] = 'xoay'
sheet['F3'].alignment = Alignment(textRotation=90)
sheet['F4'].border = Border(top=Side('dashed', color='FF0000'))
sheet['F5'].fill = PatternFill('lightGrid', fgColor='00FF00')
sheet['F6'] = 'trang web'
sheet['F6'].hyperlink = 'https://example.org/'
sheet['F7'] = 'nhỏ lại'
sheet['F7'].alignment = Alignment(shrink_to_fit=True)
sheet['F8'] = '=B6'
sheet['F8'].protection = Protection(hidden=True)
sheet['F9'] = datetime.datetime(2024, 12, 1, 13, 30)
sheet.column_dimensions.group('H', 'J', outline_level=1)
sheet.sheet_view.zoomScale = 70
sheet.sheet_view.showZeros = False
sheet.print_options.gridLines = True
sheet.col_breaks.append(openpyxl.worksheet.pagebreak.Break(3))
sheet.conditional_formatting.add('C3:C5', CellIsRule(operator='greaterThan', formula=['0.4'], font=Font(bold=True)))
sheet.conditional_formatting.add('D3:D5', FormulaRule(['D3=""'], border=Border(top=thin), font=Font(italic=True)))
sheet.conditional_formatting.add('B3:C5', ColorScaleRule(start_type='min', start_color='FFFFFF', end_type='max', end_color='FF0000'))
listed = DataValidation('list', formula1='$A$3:$A$5', allow_blank=True, showErrorMessage=True)
listed.add('A11')
odd = DataValidation('time', operator='lessThan', formula1='0.5', showErrorMessage=True)
odd.add('A12')
sheet.add_data_validation(listed)
sheet.add_data_validation(odd)
pie = PieChart()
pie.add_data(Reference(sheet, min_col=2, min_row=3, max_row=5))
sheet.add_chart(pie, 'L2')
bars = BarChart()
bars.add_data(Reference(sheet, min_col=2, min_row=3, max_row=5))
bars.set_categories(Reference(sheet, min_col=1, min_row=3, max_row=5))
sheet.add_chart(bars, 'L20')
book.properties.keywords, book.properties.category = 'xã hội', 'báo cáo'
book.defined_names.append(DefinedName('He_so', attr_text='1.5'))
locked = book.create_sheet('Khoá')
locked['A1'] = 'khoá'
locked.protection = SheetProtection(sheet=True, sort=False, autoFilter=False, insertRows=False)
locked.protection.set_password('bí mật')
locked.sheet_view.rightToLeft = True
hidden = book.create_sheet('Ẩn')
hidden['A1'] = 1
hidden.sheet_state = 'hidden'
book.security = openpyxl.workbook.protection.WorkbookProtection(lockStructure=True)
book.save(sys.argv[1])
