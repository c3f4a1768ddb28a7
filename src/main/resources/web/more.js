// Everything that is not in the bar of a phone.

import { html } from "./dom.js";
import { title } from "./form.js";
import { app } from "./shell.js";
import { text } from "./texts.js";

export function show(main) {
  const rest = Object.entries(app.pages).filter(([, page]) => !page.bar);
  main.append(title(text("nav.more")), html("ul", { class: "card list" }, ...rest.map(([path, { name }]) =>
    html("li", {}, html("a", { href: path }, html("strong", {}, text(`nav.${name}`)), html("small", {}, text(`more.${name}`)))))));
}
