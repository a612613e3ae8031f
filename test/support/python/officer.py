"""Fills a plan book through openpyxl, as a person fills its cells: officer.py BOOK ENTRIES.json OUT

ENTRIES is a list of [sheet, title, row, entry]: the cell beside the title on the first sheet, else the row-th under it,
where "new" is the first row that has nothing in it yet (one row for all entries of a sheet that say so), and "=G04"
the first row with a cell that begins so.
"""
import json
import sys

import openpyxl


def title_cell(sheet, title):
    found = [cell for row in sheet.iter_rows() for cell in row if cell.value == title]
    if not found:
        raise SystemExit('no title ' + title)
    return found[-1]


def new_row(sheet, titles):
    """Behind the last row in which one of the cells to be filled holds anything."""
    cells = [title_cell(sheet, title) for title in titles]
    row = cells[0].row + 1
    while any(sheet.cell(row, cell.column).value not in (None, '') for cell in cells):
        row += 1
    return row


def row_of(sheet, title, row, fresh):
    if row == 'new':
        return fresh[sheet.title]
    if isinstance(row, str):
        return next(cell.row for line in sheet.iter_rows() for cell in line if str(cell.value).startswith(row[1:]))
    return title_cell(sheet, title).row + 1 + row


def main():
    book = openpyxl.load_workbook(sys.argv[1])
    entries = json.load(open(sys.argv[2], encoding='utf8'))
    first = book.worksheets[0].title
    fresh = {
        name: new_row(book[name], [title for sheet, title, row, _ in entries if sheet == name and row == 'new'])
        for name in {sheet for sheet, _, row, _ in entries if row == 'new'}
    }
    for name, title, row, entry in entries:
        cell = title_cell(book[name], title)
        if name == first:
            book[name].cell(cell.row, cell.column + 1).value = entry
        else:
            book[name].cell(row_of(book[name], title, row, fresh), cell.column).value = entry
    book.save(sys.argv[3])


main()
print('{}')
