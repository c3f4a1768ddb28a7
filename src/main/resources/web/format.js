// Moments, dates and lengths in words.

import { text } from "./texts.js";

/** Says moments in her time zone. */
export class Words {
  constructor(zone, language = document.documentElement.lang) {
    const format = (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
    const dateFormat = (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    this.clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    this.longDate = dateFormat({ weekday: "long", day: "numeric", month: "long" });
    this.shortDate = dateFormat({ weekday: "short", day: "numeric", month: "short" });
    this.dayOfMonth = dateFormat({ day: "numeric", month: "short" });
    this.weekday = dateFormat({ weekday: "short" });
    this.moment = format({ weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    this.longDay = dateFormat({ day: "numeric", month: "short", year: "numeric" });
    this.number = new Intl.NumberFormat(language);
  }

  /** "14:05" */
  time(millis) {
    return this.clock.format(millis);
  }

  /** "Tuesday, 3 March" of "2026-03-03". */
  date(isoDate) {
    return this.longDate.format(new Date(isoDate));
  }
}

/** Half a millisecond: what was divided and multiplied again is a hair off. */
const HAIR = 0.0005;

/** "2 h 5 min", "12 min" or "40 s": what has not passed is not told. */
export function length(seconds) {
  const whole = Math.max(0, Math.floor(seconds + HAIR));
  if (whole < 60) {
    return whole === 0 ? text("lengths.minutes", { m: 0 }) : text("lengths.seconds", { s: whole });
  }
  const minutes = Math.floor(whole / 60);
  const parts = { h: Math.floor(minutes / 60), m: minutes % 60 };
  if (minutes < 60) {
    return text("lengths.minutes", parts);
  }
  return text(parts.m === 0 ? "lengths.hours" : "lengths.hoursMinutes", parts);
}

/** The ISO date some days later. */
export function plusDays(isoDate, days) {
  const date = new Date(isoDate);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Saturday or Sunday. */
export function isWeekend(isoDate) {
  return [0, 6].includes(new Date(isoDate).getUTCDay());
}
