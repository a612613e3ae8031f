"""Prints what openpyxl finds in a workbook, as JSON: the second opinion of the writer's tests."""
import json
import sys
import warnings

from openpyxl import load_workbook

warnings.simplefilter("ignore")


def side(line):
    return None if line is None else line.style


def cell_facts(cell, cached):
    value = cell.value
    style = {
        "font": [cell.font.name, cell.font.sz, bool(cell.font.b), bool(cell.font.i), cell.font.u],
        "color": cell.font.color.rgb if cell.font.color else None,
        "fill": cell.fill.fgColor.rgb if cell.fill.fill_type == "solid" else None,
        "align": [cell.alignment.horizontal, cell.alignment.vertical, bool(cell.alignment.wrap_text), cell.alignment.indent],
        "border": [side(getattr(cell.border, name)) for name in ("top", "bottom", "left", "right")],
        "format": cell.number_format,
        "locked": cell.protection.locked,
        "quoted": cell.quotePrefix,
    }
    return {
        "value": str(value) if hasattr(value, "isoformat") else value,
        "type": cell.data_type,
        "cached": str(cached.value) if hasattr(cached.value, "isoformat") else cached.value,
        "style": style,
        "note": cell.comment.text if cell.comment else None,
        "link": cell.hyperlink.location if cell.hyperlink else None,
    }


def validation(rule):
    return {
        "areas": str(rule.sqref), "type": rule.type, "operator": rule.operator,
        "formulas": [rule.formula1, rule.formula2], "blank": rule.allowBlank, "style": rule.errorStyle,
        "prompt": [rule.promptTitle, rule.prompt, rule.showInputMessage],
        "error": [rule.errorTitle, rule.error, rule.showErrorMessage],
    }


def conditions(sheet):
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            style = rule.dxf
            yield {
                "area": str(area.sqref), "type": rule.type, "formula": rule.formula,
                "bar": rule.dataBar and [[c.type, c.val] for c in rule.dataBar.cfvo] + [rule.dataBar.color.rgb],
                "style": style and [style.font.color.rgb, style.font.b, style.fill.bgColor.rgb],
            }


def page(sheet):
    setup, margins = sheet.page_setup, sheet.page_margins
    return {
        "paper": setup.paperSize, "orientation": setup.orientation, "fit": sheet.sheet_properties.pageSetUpPr
        and [sheet.sheet_properties.pageSetUpPr.fitToPage, setup.fitToWidth, setup.fitToHeight],
        "margins": [margins.top, margins.bottom, margins.left, margins.right],
        "titles": sheet.print_title_rows, "area": sheet.print_area,
        "header": sheet.oddHeader.center.text, "footer": sheet.oddFooter.left.text,
        "first": [sheet.HeaderFooter.differentFirst, sheet.firstHeader.center.text, sheet.firstFooter.left.text],
        "centered": sheet.print_options.horizontalCentered, "breaks": [b.id for b in sheet.row_breaks.brk],
    }


def sheet_facts(sheet, cached):
    protection = sheet.protection
    return {
        "name": sheet.title, "state": sheet.sheet_state, "dimension": sheet.calculate_dimension(),
        "cells": {c.coordinate: cell_facts(c, cached[c.coordinate]) for row in sheet.iter_rows() for c in row
                  if c.value is not None or c.has_style or c.comment},
        "widths": {k: [d.width, d.hidden] for k, d in sheet.column_dimensions.items()},
        "rows": {k: [d.height, d.hidden, d.outlineLevel] for k, d in sheet.row_dimensions.items()},
        "merges": [str(m) for m in sheet.merged_cells.ranges],
        "validations": [validation(rule) for rule in sheet.data_validations.dataValidation],
        "conditions": list(conditions(sheet)),
        "protection": [protection.sheet, protection.password, protection.selectLockedCells,
                       protection.formatColumns, protection.formatRows, protection.formatCells, protection.autoFilter],
        "freeze": sheet.freeze_panes, "page": page(sheet), "filter": sheet.auto_filter.ref,
        "tab": sheet.sheet_properties.tabColor and sheet.sheet_properties.tabColor.rgb,
        "gridlines": sheet.sheet_view.showGridLines, "selected": sheet.sheet_view.tabSelected,
        "charts": [[len(c._charts), c.anchor.to.col, c.anchor.to.row] for c in sheet._charts],
    }


def main(path):
    book, cached = load_workbook(path), load_workbook(path, data_only=True)
    facts = {
        "sheets": [sheet_facts(s, cached[s.title]) for s in book.worksheets],
        "names": [[n.name, n.localSheetId, n.attr_text, n.hidden] for n in book.defined_names.definedName],
        "active": book.active.title,
        "properties": [book.properties.title, book.properties.subject, book.properties.creator],
        "font": [book._fonts[0].name, book._fonts[0].sz],
        "formats": len(book._cell_styles),
    }
    json.dump(facts, sys.stdout, ensure_ascii=False)


main(sys.argv[1])
