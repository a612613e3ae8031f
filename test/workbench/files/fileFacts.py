"""Prints how two workbooks differ, as JSON: [[fact, before, after], ...]. argv: before, after.

With more files, pair after pair: one such list for each, or null where openpyxl cannot read the first of the two."""
import json
import sys
import warnings
import zipfile
import re

from openpyxl import load_workbook

warnings.simplefilter("ignore")



def colour(value):
    if value is None or value.type == "auto":
        return None
    if value.type == "rgb":
        return value.rgb[-6:]
    return "%s %s %s" % (value.type, value.theme if value.type == "theme" else value.indexed, value.tint)


def ink(value):
    found = colour(value)
    return "000000" if found in (None, "theme 1 0.0") else found


def line(side):
    return [side.style, colour(side.color)] if side is not None and side.style else None


def look(cell):
    font, fill, align, border = cell.font, cell.fill, cell.alignment, cell.border
    return {
        "font": [font.name, font.sz, bool(font.b), bool(font.i), font.u], "font color": ink(font.color),
        "strike": bool(font.strike), "script": font.vertAlign,
        "fill": [fill.fill_type, colour(fill.fgColor) if fill.fill_type == "solid" else None] if fill.fill_type else None,
        "align": [align.horizontal if align.horizontal != "general" else None,
                  align.vertical if align.vertical != "bottom" else None, bool(align.wrap_text), align.indent or 0],
        "rotation": align.textRotation or 0, "shrink": bool(align.shrink_to_fit),
        "border": {side: line(getattr(border, side)) for side in ("top", "bottom", "left", "right", "diagonal")},
        "format": cell.number_format, "locked": bool(cell.protection.locked), "formula hidden": bool(cell.protection.hidden),
    }


def rows(sheet):
    """Rows of cells; of pairs only those that stand in the file, whose areas may be wide."""
    if len(sys.argv) == 3:
        return sheet.iter_rows()
    return [[sheet._cells[place] for place in sorted(sheet._cells)]]


def cells(sheet, cached):
    for row in rows(sheet):
        for cell in row:
            value = cell.value
            text = getattr(value, "text", value)
            if hasattr(text, "isoformat"):
                text = text.isoformat()
            facts = {"value": text if text != "" else None}
            if cell.data_type == "f":
                result = cached[cell.coordinate].value
                facts["result"] = result.isoformat() if hasattr(result, "isoformat") else result
                facts["array"] = getattr(value, "ref", None)
            if isinstance(facts.get("result"), float):
                facts["result"] = float("%.13g" % facts["result"])
            facts.update(look(cell))
            if facts["value"] is None:
                # Nothing is shown in it.
                del facts["font"], facts["font color"]
            facts["note"] = cell.comment.text if cell.comment else None
            link = cell.hyperlink
            facts["link"] = [link.target, link.location] if link else None
            yield cell.coordinate, facts


def rules(sheet):
    for rule in sheet.data_validations.dataValidation:
        facts = [rule.type, rule.operator, rule.formula1, rule.formula2, bool(rule.allowBlank), rule.errorStyle or "stop",
                 rule.promptTitle, rule.prompt, rule.errorTitle, rule.error, bool(rule.showErrorMessage), bool(rule.hide_drop_down)]
        for area in str(rule.sqref).split():
            yield area, facts


def conditions(sheet):
    for area in sheet.conditional_formatting:
        for rule in sorted(area.rules, key=lambda one: one.priority):
            style, bar = rule.dxf, rule.dataBar
            yield str(area.sqref), [
                rule.type, rule.operator, list(rule.formula),
                bar and [[[c.type, c.val] for c in bar.cfvo], colour(bar.color)], rule.colorScale is not None, rule.iconSet is not None,
                style and [style.font and [colour(style.font.color), style.font.b, style.font.i, style.font.u], style.fill and colour(style.fill.bgColor),
                           style.border is not None, style.numFmt is not None],
            ]


def grouped(pairs):
    found = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: sorted(values, key=str) for key, values in found.items()}


def page(sheet):
    setup, margins, head = sheet.page_setup, sheet.page_margins, sheet.HeaderFooter
    fit = sheet.sheet_properties.pageSetUpPr
    return {
        "paper": str(setup.paperSize or 9), "orientation": setup.orientation or "portrait", "scale": setup.scale,
        "fit": [setup.fitToWidth or 1, setup.fitToHeight] if fit and fit.fitToPage else None,
        "margins": [round(getattr(margins, side) * 25.4) for side in ("top", "bottom", "left", "right")],
        "rows": (sheet.print_title_rows or "").replace("$", ""), "columns": sheet.print_title_cols, "area": sheet.print_area,
        "header": [head.oddHeader.center.text, head.oddHeader.left.text, head.oddHeader.right.text],
        "footer": [head.oddFooter.center.text, head.oddFooter.left.text, head.oddFooter.right.text],
        "odd and even": bool(head.differentOddEven), "first": bool(head.differentFirst),
        "centered": bool(sheet.print_options.horizontalCentered), "centered down": bool(sheet.print_options.verticalCentered),
        "lines": bool(sheet.print_options.gridLines), "heads": bool(sheet.print_options.headings),
        "breaks": [b.id for b in sheet.row_breaks.brk], "column breaks": [b.id for b in sheet.col_breaks.brk],
    }


def widths(sheet):
    for key, column in sheet.column_dimensions.items():
        for number in range(column.min or 1, min(column.max or 1, 60) + 1):
            yield number, column


def sheet_facts(sheet, cached):
    view, lock = sheet.sheet_view, sheet.protection
    columns = dict(widths(sheet))
    return {
        "cell": dict(cells(sheet, cached)),
        "column/width": {str(k): round(c.width, 1) for k, c in columns.items() if round(c.width, 1) not in (9, 13)},
        "column/hidden": [k for k, c in columns.items() if c.hidden],
        "column/group": {str(k): c.outlineLevel for k, c in columns.items() if c.outlineLevel},
        "row/height": {str(k): round(d.height, 1) for k, d in sheet.row_dimensions.items() if d.height},
        "row/hidden": [k for k, d in sheet.row_dimensions.items() if d.hidden],
        "row/group": {str(k): d.outlineLevel for k, d in sheet.row_dimensions.items() if d.outlineLevel},
        "merges": sorted(map(str, sheet.merged_cells.ranges)),
        "rule": grouped(rules(sheet)), "condition": grouped(conditions(sheet)),
        "protected": bool(lock.sheet), "password": bool(lock.password),
        "may": {name: bool(getattr(lock, name)) for name in ("sort", "autoFilter", "insertRows", "deleteRows", "pivotTables", "objects", "scenarios",
                "insertColumns", "deleteColumns", "insertHyperlinks", "selectLockedCells", "selectUnlockedCells", "formatCells")} if lock.sheet else {},
        "freeze": sheet.freeze_panes, "page": page(sheet), "filter": sheet.auto_filter.ref, "filtered": len(sheet.auto_filter.filterColumn),
        "tab": colour(sheet.sheet_properties.tabColor), "gridlines": view.showGridLines is not False,
        "view/zoom": view.zoomScale or 100, "view/right to left": bool(view.rightToLeft), "view/formulas": bool(view.showFormulas),
        "view/zeros": view.showZeros is not False, "view/heads": view.showRowColHeaders is not False, "state": sheet.sheet_state,
        "charts": len(sheet._charts), "pictures": len(sheet._images), "tables": sorted(sheet.tables),
    }


def names(book):
    found = {}
    for name in book.defined_names.definedName:
        if not name.name.startswith("_xlnm."):
            scope = "" if name.localSheetId is None else book._sheets[name.localSheetId].title
            found["%s!%s" % (scope, name.name)] = name.attr_text.replace("'", "")
    return found


def custom(path):
    with zipfile.ZipFile(path) as file:
        if "docProps/custom.xml" not in file.namelist():
            return []
        return sorted(re.findall(r'name="([^"]*)"', file.read("docProps/custom.xml").decode("utf-8")))


def facts(path):
    book, cached = load_workbook(path), load_workbook(path, data_only=True)
    props = book.properties
    return {
        "sheets": [sheet.title for sheet in book.worksheets], "active": book.active.title,
        "sheet": {sheet.title: sheet_facts(sheet, cached[sheet.title]) for sheet in book.worksheets},
        "name": names(book), "custom properties": custom(path),
        "properties": {key: getattr(props, key) for key in ("title", "subject", "creator", "keywords", "category", "description")},
        "locked structure": bool(book.security and book.security.lockStructure), "epoch": book.epoch.year,
    }


def differences(path, before, after):
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted(set(before) | set(after), key=str):
            yield from differences("%s/%s" % (path, key), before.get(key), after.get(key))
    elif before != after and not (empty(before) and empty(after)):
        yield [path.strip("/"), before, after]


def empty(value):
    return value in (None, [], {}, False, "") or (isinstance(value, dict) and all(empty(part) for part in value.values()))


def pair(before, after):
    try:
        known = facts(before)
    except Exception:
        return None
    return list(differences("", known, facts(after)))


files = sys.argv[1:]
if len(files) == 2:
    found = list(differences("", facts(files[0]), facts(files[1])))
else:
    found = [pair(*files[at:at + 2]) for at in range(0, len(files), 2)]
json.dump(found, sys.stdout, ensure_ascii=False, default=str)
