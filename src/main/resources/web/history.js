// Weeks, months and the whole pregnancy: bars, hours of the week, lengths of bouts, and one period beside the one before.

import { drawBars, STACK, tabulateDays } from "./bars.js";
import { byId, drawToWidth, fillTable, html, svg } from "./dom.js";
import { behind, card, choices, title } from "./form.js";
import { length, plusDays } from "./format.js";
import { drawHeatmap, tabulateHours } from "./heatmap.js";
import { legend, patternDefinitions } from "./kinds.js";
import { drawLengths, tabulateLengths } from "./lengths.js";
import { app, get } from "./shell.js";
import { text } from "./texts.js";

/** Days shown by the name of the period; a pregnancy is counted as 40 weeks. */
const SPANS = { week: 7, month: 28, pregnancy: 280 };

export async function show(main) {
  const asked = new URLSearchParams(location.search);
  const span = asked.get("span") in SPANS ? asked.get("span") : "month";
  const last = asked.get("to") ?? await today();
  const period = { from: plusDays(last, 1 - SPANS[span]), to: last, span };
  main.append(patternDefinitions(), title(text("nav.history")), choose(period), frame());
  const draw = await load(period);
  return { leave: drawToWidth(main, draw) };
}

const today = async () => (await get("today"))?.date ?? new Date().toISOString().slice(0, 10);

function choose({ span, to, from }) {
  const links = Object.keys(SPANS).map((name) => ({ name, href: `/history?span=${name}&to=${to}`, said: text(`history.${name}`) }));
  return html("div", { class: "heading" },
    choices(text("history.span"), [{ name: "day", href: `/?day=${to}`, said: text("history.day") }, ...links], span),
    html("div", { class: "steps" },
      html("a", { class: "step", href: `/history?span=${span}&to=${plusDays(from, -1)}`, "aria-label": text("history.before") }, "‹"),
      html("a", { class: "step", href: `/history?span=${span}&to=${plusDays(to, SPANS[span])}`, "aria-label": text("history.after") }, "›")));
}

function frame() {
  return html("div", { class: "stack" },
    card("weeks", "", html("p", { id: "weeks-empty", class: "empty", hidden: "" }, text("weeks.empty")),
      html("div", { id: "weeks-shown" }, svg("svg", { id: "bars", class: "bars", role: "group" }),
        html("ul", { class: "legend" }, ...legend(STACK)), behind(text("weeks.table"), html("table", { id: "weeks-table" })))),
    card("compare", text("compare.title"), html("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": text("compare.title") },
      html("table", { id: "compare-table" })), html("p", { class: "soft" }, text("compare.note"))),
    card("hours", text("hours.title"), html("p", { class: "soft" }, text("hours.lead")), svg("svg", { id: "heatmap", class: "heatmap", role: "img" }),
      html("div", { id: "heatmap-scale", class: "scale" }), behind(text("hours.table"), html("table", { id: "hours-table" }))),
    card("lengths", text("lengthsOfBouts.title"), svg("svg", { id: "lengths", class: "lengths", role: "img" }),
      behind(text("lengthsOfBouts.table"), html("table", { id: "lengths-table" }))));
}

/** Asks for everything at once; answers with what draws it. */
async function load({ from, to, span }) {
  const range = `from=${from}&to=${to}`;
  const before = `with_from=${plusDays(from, -SPANS[span])}&with_to=${plusDays(from, -1)}`;
  const [days, hours, lengths, compared] = await Promise.all(
    [`days?${range}`, `hours?${range}`, `bouts/lengths?${range}`, `compare?${range}&${before}`].map(get));
  const dates = Array.from({ length: SPANS[span] }, (_, index) => plusDays(from, index));
  return () => {
    if (byId("bars") === null) {
      return;
    }
    byId("weeks-title").textContent = text("history.period", { from: app.words.dayOfMonth.format(new Date(from)), to: app.words.longDay.format(new Date(to)) });
    drawDays({ dates, days: withNewest(days?.days ?? [], to), shown: null, words: app.words });
    drawHours(hours?.hours ?? []);
    drawBouts(lengths?.lengths ?? []);
    compare(compared);
  };
}

/** The day that goes on has its newest figures from the stream. */
function withNewest(days, to) {
  const newest = app.state?.today;
  return newest?.date === to ? [...days.filter((day) => day.date !== to), newest] : days;
}

function drawDays(weeks) {
  byId("weeks-empty").hidden = weeks.days.length > 0;
  byId("weeks-shown").hidden = weeks.days.length === 0;
  if (weeks.days.length > 0) {
    drawBars(byId("bars"), weeks);
    tabulateDays(byId("weeks-table"), weeks);
  }
}

function drawHours(hours) {
  byId("heatmap").closest("section").hidden = hours.length === 0;
  if (hours.length > 0) {
    drawHeatmap(byId("heatmap"), byId("heatmap-scale"), hours, app.words);
    tabulateHours(byId("hours-table"), hours, app.words);
  }
}

function drawBouts(lengths) {
  const any = lengths.some((bin) => bin.bouts > 0);
  byId("lengths").closest("section").hidden = !any;
  if (any) {
    drawLengths(byId("lengths"), lengths);
    tabulateLengths(byId("lengths-table"), lengths);
  }
}

/** Figures of both periods for one day that something was told of. */
function compare(compared) {
  const section = byId("compare-table").closest("section");
  section.hidden = !(compared?.period.days > 0 && compared.with.days > 0);
  if (section.hidden) {
    return;
  }
  const both = [compared.period, compared.with];
  const heads = [text("compare.perDay"), ...both.map(({ from, to }) => `${app.words.dayOfMonth.format(new Date(from))} – ${app.words.dayOfMonth.format(new Date(to))}`)];
  const row = (name, figure) => [text(name), ...both.map(figure)];
  const tenth = (key) => ({ mean_day: mean }) => app.words.number.format(Math.round(10 * mean[key]) / 10);
  fillTable(byId("compare-table"), heads, [
    row("compare.days", ({ days }) => String(days)),
    row("stance.seated", ({ mean_day: mean }) => length(mean.seated_still + mean.seated_moving)),
    row("stance.standing", ({ mean_day: mean }) => length(mean.standing)),
    row("stance.walking", ({ mean_day: mean }) => length(mean.walking)),
    row("stance.unknown", ({ mean_day: mean }) => length(mean.unknown)),
    row("compare.from30", tenth("bouts_from_30")),
    row("compare.from60", tenth("bouts_from_60")),
    row("figures.breaks", tenth("breaks")),
    row("compare.steps", ({ mean_day: mean }) => app.words.number.format(Math.round(mean.steps))),
    row("figures.longest", ({ total }) => length(total.longest_bout_s)),
  ]);
}
