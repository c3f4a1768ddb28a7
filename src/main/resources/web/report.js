// One or two pages to take along: figures of some weeks, printed by the browser or kept as a PDF by it.

import { drawBars, STACK } from "./bars.js";
import { byId, drawToWidth, fillTable, html, svg } from "./dom.js";
import { choices, title } from "./form.js";
import { length, plusDays } from "./format.js";
import { legend, patternDefinitions } from "./kinds.js";
import { app, get } from "./shell.js";
import { text } from "./texts.js";

const WEEKS = [2, 4, 8, 12];

export async function show(main) {
  const asked = new URLSearchParams(location.search);
  const weeks = WEEKS.find((each) => String(each) === asked.get("weeks")) ?? 4;
  const withDiary = asked.get("diary") === "1";
  const to = (await get("today"))?.date ?? new Date().toISOString().slice(0, 10);
  const from = plusDays(to, 1 - 7 * weeks);
  const range = `from=${from}&to=${to}`;
  const [days, report, diary] = await Promise.all([get(`days?${range}`), get(`report?${range}`), withDiary ? get(`diary?${range}`) : null]);
  const print = html("button", { type: "button" }, text("report.print"));
  print.addEventListener("click", () => window.print());
  main.append(patternDefinitions(), title(text("nav.report"), text("report.lead")),
    html("div", { class: "heading screen" }, choices(text("report.weeks"), WEEKS.map((each) =>
      ({ name: each, href: `/report?weeks=${each}${withDiary ? "&diary=1" : ""}`, said: text("report.span", { weeks: each }) })), weeks), print),
    html("p", { class: "screen" }, html("a", { class: "toggle", href: `/report?weeks=${weeks}${withDiary ? "" : "&diary=1"}` }, text(withDiary ? "report.withoutDiary" : "report.withDiary"))),
    sheet({ from, to, report, entries: diary?.entries ?? [] }));
  const draw = () => byId("bars") && days?.days.length && drawBars(byId("bars"), { dates: datesOf(from, weeks), days: days.days, shown: null, words: app.words });
  return { leave: drawToWidth(main, draw) };
}

const datesOf = (from, weeks) => Array.from({ length: 7 * weeks }, (_, index) => plusDays(from, index));

function sheet({ from, to, report, entries }) {
  const head = html("h2", { id: "sheet-title" }, text("history.period", { from: app.words.dayOfMonth.format(new Date(from)), to: app.words.longDay.format(new Date(to)) }));
  if (!report?.period.days) {
    return html("section", { class: "card sheet" }, head, html("p", { class: "empty" }, text("weeks.empty")));
  }
  return html("section", { class: "card sheet", "aria-labelledby": "sheet-title" }, head,
    html("p", { class: "soft" }, text("report.coverage", { days: report.period.days, unknown: length(report.period.mean_day.unknown) })),
    figures(report.period),
    svg("svg", { id: "bars", class: "bars", role: "group" }), html("ul", { class: "legend" }, ...legend(STACK)),
    weekTable(report.weeks),
    ...(entries.length > 0 ? [diaryTable(entries)] : []),
    html("p", { class: "soft" }, text("report.words")), html("p", { class: "soft" }, text("footer.notMedical")));
}

const seated = (mean) => mean.seated_still + mean.seated_moving;
const tenth = (value) => app.words.number.format(Math.round(10 * value) / 10);

function figures({ mean_day: mean, total }) {
  const tiles = [
    ["report.sitting", length(seated(mean))], ["report.from30", tenth(mean.bouts_from_30)],
    ["report.longest", length(total.longest_bout_s)], ["report.breaks", tenth(mean.breaks)],
    ["report.walking", length(mean.walking)], ["report.slumped", length(mean.slump_s)],
  ];
  return html("dl", { class: "row" }, ...tiles.map(([name, value]) => html("div", {}, html("dt", {}, text(name)), html("dd", {}, value))));
}

/** A row for each week, so that a change over time can be seen. */
function weekTable(weeks) {
  const table = html("table", {});
  const heads = ["week", "told", "sitting", "from30", "from60", "breaks", "walking", "slumped"].map((name) => text(`report.${name}`));
  fillTable(table, heads, weeks.map(({ from, days, mean_day: mean }) => [
    app.words.dayOfMonth.format(new Date(from)), String(days), length(seated(mean)), tenth(mean.bouts_from_30), tenth(mean.bouts_from_60),
    tenth(mean.breaks), length(mean.walking), length(mean.slump_s)]));
  return html("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": text("report.week") }, table);
}

function diaryTable(entries) {
  const table = html("table", {});
  fillTable(table, ["report.when", "diary.pain", "diary.where", "diary.note"].map((path) => text(path)), entries.map((entry) => [
    app.words.moment.format(Date.parse(entry.at)), entry.pain === null ? "–" : String(entry.pain),
    entry.places.map((place) => text(`diary.places.${place}`)).join(", "), entry.note]));
  return html("div", {}, html("h3", {}, text("nav.diary")), html("p", { class: "soft" }, text("report.diary")),
    html("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": text("nav.diary") }, table));
}
