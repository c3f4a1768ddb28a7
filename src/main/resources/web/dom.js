// Elements without innerHTML: what a device says can never become markup.

const SVG = "http://www.w3.org/2000/svg";

/** The element with this id. */
export const byId = (id) => document.getElementById(id);

/** An HTML element with attributes and children (elements or text). */
export function html(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** An SVG element likewise. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A table with one row of heads; the first cell of each row is the row's head. */
export function fillTable(table, heads, rows) {
  const head = html("thead", {}, html("tr", {}, ...heads.map((cell) => html("th", { scope: "col" }, cell))));
  const body = html("tbody", {}, ...rows.map(([first, ...rest]) =>
    html("tr", {}, html("th", { scope: "row" }, first), ...rest.map((cell) => html("td", {}, cell)))));
  table.replaceChildren(head, body);
}

/** Draws now, and again whenever the element is as wide as it was not before; answers with what ends that. */
export function drawToWidth(element, draw) {
  let width = null;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth !== width) {
      width = element.clientWidth;
      requestAnimationFrame(draw);
    }
  });
  observer.observe(element);
  return () => observer.disconnect();
}
