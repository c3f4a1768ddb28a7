package org.plumbline.contract.json;

import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.PromptSums;
import org.plumbline.core.summary.StanceSeconds;

/// The fields of minutes and days, alike wherever they appear.
public final class SummaryJson {

    private SummaryJson() {}

    public static void write(JsonWriter json, MinuteSummary minute) {
        json.instant("start", minute.start())
                .object("seconds", parts -> write(parts, minute.seconds()))
                .whole("steps", minute.steps())
                .seconds("slump_s", minute.slumpSeconds())
                .object("body", parts -> write(parts, minute.body()));
    }

    static MinuteSummary readMinute(JsonReader json) {
        return new MinuteSummary(
                json.instant("start"),
                readSeconds(json.object("seconds")),
                json.count("steps"),
                json.seconds("slump_s"),
                readBody(json));
    }

    public static void write(JsonWriter json, DaySummary day) {
        json.date("date", day.date())
                .object("seconds", parts -> write(parts, day.seconds()))
                .whole("steps", day.steps())
                .seconds("slump_s", day.slumpSeconds())
                .object("body", parts -> write(parts, day.body()))
                .seconds("longest_bout_s", day.longestBout())
                .whole("bouts", day.bouts())
                .whole("bouts_from_30", day.boutsFrom30())
                .whole("bouts_from_60", day.boutsFrom60())
                .whole("breaks", day.breaks())
                .whole("prompts", day.prompts().prompted())
                .whole("prompts_taken", day.prompts().taken())
                .object("outcomes", parts -> write(parts, day.prompts()));
    }

    static DaySummary readDay(JsonReader json) {
        return new DaySummary(
                json.date("date"),
                readSeconds(json.object("seconds")),
                json.count("steps"),
                json.seconds("slump_s"),
                readBody(json),
                json.duration("longest_bout_s"),
                json.count("bouts"),
                json.count("bouts_from_30"),
                json.count("bouts_from_60"),
                json.count("breaks"),
                readPrompts(json));
    }

    private static void write(JsonWriter json, PromptSums prompts) {
        json.whole("natural", prompts.natural())
                .whole("partial", prompts.partial())
                .whole("snoozed", prompts.snoozed())
                .whole("declined", prompts.declined())
                .whole("missed", prompts.missed())
                .whole("suppressed", prompts.suppressed())
                .whole("taken_in_1_min", prompts.takenIn1())
                .whole("taken_in_3_min", prompts.takenIn3())
                .whole("taken_in_5_min", prompts.takenIn5());
    }

    /// The outcomes were added within the version: a message without them is one of an older device.
    private static PromptSums readPrompts(JsonReader json) {
        var counts = PromptSums.of(json.count("prompts"), json.count("prompts_taken"));
        return json.objectIfAny("outcomes")
                .map(SummaryJson::readOutcomes)
                .orElse(PromptSums.NONE)
                .plus(counts);
    }

    private static PromptSums readOutcomes(JsonReader json) {
        return new PromptSums(
                0,
                0,
                json.count("natural"),
                json.count("partial"),
                json.count("snoozed"),
                json.count("declined"),
                json.count("missed"),
                json.count("suppressed"),
                json.count("taken_in_1_min"),
                json.count("taken_in_3_min"),
                json.count("taken_in_5_min"));
    }

    public static void write(JsonWriter json, BodySums body) {
        json.whole("weight_shifts", body.weightShifts())
                .whole("hard_sit_downs", body.hardSitDowns())
                .whole("quick_bends", body.quickBends())
                .seconds("weighed_s", body.weighedSeconds())
                .seconds("left_s", body.leftSeconds())
                .seconds("perched_s", body.perchedSeconds())
                .whole("fidget_mm", Math.round(body.fidgetMm()));
    }

    /// Added within the version: a message without it is one of an older device.
    private static BodySums readBody(JsonReader json) {
        return json.objectIfAny("body").map(SummaryJson::read).orElse(BodySums.NONE);
    }

    private static BodySums read(JsonReader json) {
        return new BodySums(
                json.count("weight_shifts"),
                json.count("hard_sit_downs"),
                json.count("quick_bends"),
                json.seconds("weighed_s"),
                json.seconds("left_s"),
                json.seconds("perched_s"),
                json.count("fidget_mm"));
    }

    public static void write(JsonWriter json, StanceSeconds seconds) {
        json.seconds("seated_still", seconds.seatedStill())
                .seconds("seated_moving", seconds.seatedMoving())
                .seconds("standing", seconds.standing())
                .seconds("walking", seconds.walking())
                .seconds("away", seconds.away())
                .seconds("not_worn", seconds.notWorn())
                .seconds("unknown", seconds.unknown());
    }

    private static StanceSeconds readSeconds(JsonReader json) {
        return new StanceSeconds(
                json.seconds("seated_still"),
                json.seconds("seated_moving"),
                json.seconds("standing"),
                json.seconds("walking"),
                json.seconds("away"),
                json.seconds("not_worn"),
                json.seconds("unknown"));
    }
}
