import { STANDARD_FONT } from '../../../core/sheet/measures';
import type { ChartShape } from './chartShapes';
import type { PrintedChart } from './printedSheet';

const SVG = 'http://www.w3.org/2000/svg';

/** A chart as a drawing over the cells that it lies on. */
export function chartElement({ title, width, height, shapes }: PrintedChart): SVGElement {
  const whole = made('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title });
  whole.setAttribute('style', 'position: absolute; left: 0; top: 0; background: #fff');
  whole.append(...shapes.map(shapeElement));
  return whole;
}

function shapeElement(shape: ChartShape): SVGElement {
  switch (shape.kind) {
    case 'box':
      return made('rect', { x: shape.x, y: shape.y, width: shape.w, height: shape.h, fill: `#${shape.color}` });
    case 'line':
      return made('polyline', {
        points: shape.points.map(String).join(' '),
        ...{ fill: 'none', stroke: `#${shape.color}`, ...(shape.dashed ? { 'stroke-dasharray': '4 3' } : {}) },
      });
    case 'mark': {
      const { x, y, r, color } = shape;
      return made('polygon', { points: `${x},${y - r} ${x + r},${y} ${x},${y + r} ${x - r},${y}`, fill: `#${color}` });
    }
    case 'text': {
      const { x, y, size, side, bold } = shape;
      const look = { 'font-size': size, 'text-anchor': side, ...(bold ? { 'font-weight': 'bold' } : {}) };
      const words = made('text', { x, y, 'font-family': `"${STANDARD_FONT.name}", serif`, ...look });
      words.textContent = shape.text;
      return words;
    }
  }
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
