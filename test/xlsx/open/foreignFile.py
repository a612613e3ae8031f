"""Writes a workbook with many things our model does not hold: argv[1] is the file; with "open" behind it, unprotected and with an array."""
import sys
import openpyxl
from openpyxl.chart import PieChart, Reference
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Border, Font, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Số liệu'
for row, line in enumerate([('Xã', 'Số'), ('Phú Lý', 12), ('Trị An', 30)], 1):
    for col, value in enumerate(line, 1):
        sheet.cell(row, col, value)
sheet['D1'] = '=SUM(B2:B3)'
sheet['D2'] = 'gạch'
sheet['D2'].font = Font(strike=True)
sheet['D3'].border = Border(top=Side('dashed', color='FF0000'))
sheet['D4'] = 'trang web'
sheet['D4'].hyperlink = 'https://example.org/'
sheet.add_table(Table(displayName='Bang', ref='A1:B3'))
sheet.conditional_formatting.add('B2:B3', ColorScaleRule(start_type='min', start_color='FFFFFF', end_type='max', end_color='FF0000'))
sheet.conditional_formatting.add('B2:B3', CellIsRule(operator='equal', formula=['12'], font=Font(bold=True)))
sheet.conditional_formatting.add('B2:B3', CellIsRule(operator='between', formula=['$A$1', '20'], font=Font(bold=True)))
sheet.conditional_formatting.add('B2:B3', CellIsRule(operator='notBetween', formula=['1', '9'], font=Font(bold=True)))
odd = DataValidation(type='time', operator='between', formula1='0', formula2='0.5')
odd.add('F1')
listed = DataValidation(type='list', formula1='$A$2:$A$3')
listed.add('F2')
sheet.add_data_validation(odd)
sheet.add_data_validation(listed)
pie = PieChart()
pie.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
sheet.add_chart(pie, 'H2')
if 'open' in sys.argv:
    sheet['J1'] = '=B2:B3*2'
    if hasattr(sheet, 'formula_attributes'):
        sheet.formula_attributes['J1'] = {'t': 'array', 'ref': 'J1:J2'}
    else:  # openpyxl 3.1
        from openpyxl.worksheet.formula import ArrayFormula
        sheet['J1'] = ArrayFormula('J1:J2', '=B2:B3*2')
else:
    sheet.protection.set_password('bi mat')
sheet.print_title_cols = 'A:A'
hidden = book.create_sheet('Sâu')
hidden.sheet_state = 'veryHidden'
book.save(sys.argv[1])
