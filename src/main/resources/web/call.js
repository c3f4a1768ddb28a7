// The card of signs to call about: static, opened by her, never by a sensor.

import { html } from "./dom.js";
import { title } from "./form.js";
import { get } from "./shell.js";
import { planText, text } from "./texts.js";

export async function show(main) {
  const { plan, call } = await get("plan") ?? {};
  const intro = plan?.texts["when-to-call"]?.text;
  main.append(title(text("nav.call")), html("section", { class: "card call" },
    html("p", { class: "lead" }, intro ? planText(intro) : ""),
    ...(call ? [html("p", { class: "whom" }, call)] : []),
    html("ul", { class: "signs" }, ...Object.values(plan?.whenToCall ?? {}).map((line) =>
      html("li", {}, planText(line.text), html("small", {}, line.source)))),
    html("p", { class: "soft" }, text("call.static"))));
}
