"""Writes rows of values as a workbook through openpyxl: rows.py TABLE.json OUT; TABLE has sheet, rows, joined areas."""
import json
import sys

import openpyxl

table = json.load(open(sys.argv[1], encoding='utf8'))
book = openpyxl.Workbook()
sheet = book.active
sheet.title = table['sheet']
for row in table['rows']:
    sheet.append(row)
for area in table['joined']:
    sheet.merge_cells(area)
book.save(sys.argv[2])
