package org.plumbline.web.api;

import org.plumbline.contract.Message;
import org.plumbline.contract.json.JsonWriter;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.contract.json.SummaryJson;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.Episode;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.period.BoutLengths.Bin;
import org.plumbline.core.summary.period.HourOfWeek;
import org.plumbline.core.summary.period.MeanDay;
import org.plumbline.core.summary.period.PeriodSummary;
import org.plumbline.core.summary.period.SittingBout;

/// The answers of the API, spelled as the messages of the contract are: what is not known is left out.
final class DayJson {

    private DayJson() {}

    static void write(JsonWriter json, DayView day) {
        json.text("device", day.place().device())
                .date("date", day.date())
                .text("zone", day.place().zone().getId())
                .flag("commands", day.place().commands())
                .instant("start", day.start())
                .instant("end", day.end())
                .objectIfAny("info", day.info(), DayJson::write)
                .objectIfAny("state", day.state(), DayJson::write)
                .objectIfAny("figures", day.figures(), SummaryJson::write)
                .objects("ribbon", day.ribbon(), DayJson::write)
                .objects("prompts", day.prompts(), DayJson::write);
    }

    /// Exactly as it travels over MQTT.
    static void write(JsonWriter json, Message message) {
        MessageJson.write(json, message);
    }

    private static void write(JsonWriter json, Episode episode) {
        json.word("stance", episode.stance())
                .word("basis", episode.basis())
                .flag("slumped", episode.slumped())
                .instant("start", episode.start())
                .instant("end", episode.end())
                .text("reason", episode.reason());
    }

    static void write(JsonWriter json, HourOfWeek hour) {
        json.word("week_day", hour.day())
                .whole("hour", hour.hour())
                .whole("hours", hour.hours())
                .object("seconds", seconds -> SummaryJson.write(seconds, hour.seconds()))
                .whole("steps", hour.steps())
                .seconds("slump_s", hour.slumpSeconds())
                .object("body", body -> SummaryJson.write(body, hour.body()));
    }

    static void write(JsonWriter json, SittingBout bout) {
        json.instant("start", bout.start())
                .instant("end", bout.end())
                .seconds("length_s", bout.length())
                .flag("cut_short", bout.cutShort());
    }

    static void write(JsonWriter json, Bin bin) {
        json.whole("from_min", bin.fromMinutes());
        if (bin.toMinutes() > 0) {
            json.whole("to_min", bin.toMinutes());
        }
        json.whole("bouts", bin.bouts()).seconds("sitting_s", bin.sitting());
    }

    static void write(JsonWriter json, PeriodSummary period) {
        json.date("from", period.first())
                .date("to", period.last())
                .whole("days", period.days())
                .object("total", total -> write(total, period.total()))
                .object("mean_day", mean -> write(mean, period.meanDay()));
    }

    private static void write(JsonWriter json, MeanDay mean) {
        SummaryJson.write(json, mean.seconds());
        json.number("steps", mean.steps())
                .seconds("slump_s", mean.slumpSeconds())
                .number("bouts_from_30", mean.boutsFrom30())
                .number("bouts_from_60", mean.boutsFrom60())
                .number("breaks", mean.breaks());
    }

    static void write(JsonWriter json, MinuteSummary minute) {
        SummaryJson.write(json, minute);
    }

    static void write(JsonWriter json, DaySummary day) {
        SummaryJson.write(json, day);
    }
}
