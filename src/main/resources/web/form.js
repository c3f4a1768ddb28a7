// Parts of forms, each with its label.

import { html } from "./dom.js";

/** A labelled input with a remark below it. */
export function field(name, attributes, label, remark = "") {
  const input = html("input", { id: name, name, ...attributes, ...(remark ? { "aria-describedby": `${name}-remark` } : {}) });
  return html("div", { class: "field" }, html("label", { for: name }, label), input,
    ...(remark ? [html("small", { id: `${name}-remark` }, remark)] : []));
}

/** Links of which one is the present one, such as week, month, year. */
export function choices(label, links, present) {
  return html("div", { class: "choices", role: "group", "aria-label": label }, ...links.map(({ href, name, said }) =>
    html("a", { href, ...(name === present ? { "aria-current": "true" } : {}) }, said)));
}

/** A heading with a card around what follows. */
export function card(id, title, ...content) {
  return html("section", { class: `card ${id}`, "aria-labelledby": `${id}-title` },
    html("h2", { id: `${id}-title` }, title), ...content);
}

/** A table that is behind a picture. */
export function behind(title, table) {
  return html("details", {}, html("summary", {}, title),
    html("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": title }, table));
}

/** The head of a page. */
export const title = (said, remark = "") => html("div", { class: "title" }, html("h1", {}, said),
  ...(remark ? [html("p", { class: "soft" }, remark)] : []));
