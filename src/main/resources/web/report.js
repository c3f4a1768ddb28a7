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
  const [days, diary] = await Promise.all([get(`days?from=${from}&to=${to}`), withDiary ? get(`diary?from=${from}&to=${to}`) : null]);
  const print = html("button", { type: "button" }, text("report.print"));
  print.addEventListener("click", () => window.print());
  main.append(patternDefinitions(), title(text("nav.report"), text("report.lead")),
    html("div", { class: "heading screen" }, choices(text("report.weeks"), WEEKS.map((each) =>
      ({ name: each, href: `/report?weeks=${each}${withDiary ? "&diary=1" : ""}`, said: text("report.span", { weeks: each }) })), weeks), print),
    html("p", { class: "screen" }, html("a", { class: "toggle", href: `/report?weeks=${weeks}${withDiary ? "" : "&diary=1"}` }, text(withDiary ? "report.withoutDiary" : "report.withDiary"))),
    sheet({ from, to, days: days?.days ?? [], entries: diary?.entries ?? [] }));
  const draw = () => byId("bars") && days?.days.length && drawBars(byId("bars"), { dates: datesOf(from, weeks), days: days.days, shown: null, words: app.words });
  return { leave: drawToWidth(main, draw) };
}

const datesOf = (from, weeks) => Array.from({ length: 7 * weeks }, (_, index) => plusDays(from, index));

function sheet({ from, to, days, entries }) {
  const head = html("h2", { id: "sheet-title" }, text("history.period", { from: app.words.dayOfMonth.format(new Date(from)), to: app.words.longDay.format(new Date(to)) }));
  if (days.length === 0) {
    return html("section", { class: "card sheet" }, head, html("p", { class: "empty" }, text("weeks.empty")));
  }
  return html("section", { class: "card sheet", "aria-labelledby": "sheet-title" }, head,
    html("p", { class: "soft" }, text("report.coverage", { days: days.length, unknown: length(sum(days, (day) => day.seconds.unknown) / days.length) })),
    figures(days),
    svg("svg", { id: "bars", class: "bars", role: "group" }), html("ul", { class: "legend" }, ...legend(STACK)),
    weekTable(days),
    ...(entries.length > 0 ? [diaryTable(entries)] : []),
    html("p", { class: "soft" }, text("report.words")), html("p", { class: "soft" }, text("footer.notMedical")));
}

const sum = (days, figure) => days.reduce((total, day) => total + figure(day), 0);
const seated = ({ seconds }) => seconds.seated_still + seconds.seated_moving;
const tenth = (value) => app.words.number.format(Math.round(10 * value) / 10);

function figures(days) {
  const mean = (figure) => sum(days, figure) / days.length;
  const tiles = [
    ["report.sitting", length(mean(seated))], ["report.from30", tenth(mean((day) => day.bouts_from_30))],
    ["report.longest", length(Math.max(...days.map((day) => day.longest_bout_s)))], ["report.breaks", tenth(mean((day) => day.breaks))],
    ["report.walking", length(mean((day) => day.seconds.walking))], ["report.slumped", length(mean((day) => day.slump_s))],
  ];
  return html("dl", { class: "row" }, ...tiles.map(([name, value]) => html("div", {}, html("dt", {}, text(name)), html("dd", {}, value))));
}

/** A row for each week, so that a change over time can be seen. */
function weekTable(days) {
  const weeks = Map.groupBy(days, (day) => mondayOf(day.date));
  const table = html("table", {});
  const heads = ["report.week", "report.told", "report.sitting", "report.from30", "report.from60", "report.breaks", "report.walking", "report.slumped"].map((path) => text(path));
  fillTable(table, heads, [...weeks].map(([monday, week]) => [app.words.dayOfMonth.format(new Date(monday)), String(week.length),
    ...[seated, (day) => day.bouts_from_30, (day) => day.bouts_from_60, (day) => day.breaks, (day) => day.seconds.walking, (day) => day.slump_s]
      .map((figure, index) => (index === 0 || index > 3 ? length : tenth)(sum(week, figure) / week.length))]));
  return html("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": text("report.week") }, table);
}

const mondayOf = (date) => plusDays(date, -((new Date(date).getUTCDay() + 6) % 7));

function diaryTable(entries) {
  const table = html("table", {});
  fillTable(table, ["report.when", "diary.pain", "diary.where", "diary.note"].map((path) => text(path)), entries.map((entry) => [
    app.words.moment.format(Date.parse(entry.at)), entry.pain === null ? "–" : String(entry.pain),
    entry.places.map((place) => text(`diary.places.${place}`)).join(", "), entry.note]));
  return html("div", {}, html("h3", {}, text("nav.diary")), html("p", { class: "soft" }, text("report.diary")),
    html("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": text("nav.diary") }, table));
}
