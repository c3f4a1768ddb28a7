package org.plumbline.contract.json;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.plumbline.contract.StateMessage;
import org.plumbline.contract.StateMessage.Coaching;
import org.plumbline.contract.StateMessage.Exercise;
import org.plumbline.contract.StateMessage.Part;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.exercise.guide.GuideView.Showing;
import org.plumbline.core.exercise.guide.Side;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.exercise.Position;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;

/// The fields of the present.
final class StateJson {

    private StateJson() {}

    static JsonWriter write(JsonWriter json, StateMessage state) {
        json.text("device", state.device())
                .instant("ts", state.at())
                .flag("synced", state.synced())
                .word("stance", state.stance())
                .word("basis", state.basis())
                .instant("since", state.since())
                .text("reason", state.reason())
                .word("posture", state.posture())
                .instant("bout_start", state.boutStart())
                .instant("next_prompt", state.nextPrompt())
                .text("prompt_note", state.promptNote());
        write(json, state.coaching());
        json.objectIfAny("exercise", state.exercise(), StateJson::write);
        writeFigures(json, state);
        return json.object("today", today -> SummaryJson.write(today, state.today()));
    }

    private static void write(JsonWriter json, Coaching coaching) {
        if (coaching.prompting() != null) {
            json.word("prompting", coaching.prompting()).whole("attempt", coaching.attempt());
        }
        json.instant("snoozed_until", coaching.snoozedUntil())
                .instant("paused_until", coaching.pausedUntil())
                .instant("busy_until", coaching.busyUntil())
                .word("day_kind", coaching.dayKind());
    }

    private static void write(JsonWriter json, Exercise exercise) {
        json.text("title", exercise.title())
                .word("showing", exercise.showing())
                .object("part", part -> write(part, exercise.part()))
                .whole("number", exercise.number())
                .whole("of", exercise.of())
                .instant("ends", exercise.ends())
                .whole("repetition", exercise.repetition())
                .whole("counted", exercise.counted())
                .text("hint", exercise.hint());
    }

    private static void write(JsonWriter json, Part part) {
        json.text("name", part.name())
                .text("title", part.title())
                .word("position", part.position())
                .word("side", part.side())
                .whole("repetitions", part.repetitions())
                .flag("counts", part.counts());
    }

    /// What follows from the other fields, for readers that cannot count, such as a template.
    private static void writeFigures(JsonWriter json, StateMessage state) {
        var bout = state.boutStart() == null ? Duration.ZERO : length(state.boutStart(), state.at());
        var seconds = state.today().seconds();
        json.seconds("bout_s", bout.isNegative() ? Duration.ZERO : bout)
                .seconds("sitting_s", seconds.seated())
                .number("coverage", thousandth(seconds.coverage()));
    }

    /// Of the dates as they travel, to the millisecond, so that a message read and written again is the same.
    private static Duration length(Instant start, Instant end) {
        return Duration.between(start.truncatedTo(ChronoUnit.MILLIS), end.truncatedTo(ChronoUnit.MILLIS));
    }

    private static double thousandth(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    static StateMessage read(JsonReader json) {
        return new StateMessage(
                json.text("device"),
                json.instant("ts"),
                json.flag("synced"),
                json.word("stance", Stance.class),
                json.word("basis", Basis.class),
                json.instant("since"),
                json.text("reason"),
                json.word("posture", Posture.class),
                json.instantOrNull("bout_start"),
                json.instantOrNull("next_prompt"),
                json.text("prompt_note"),
                readCoaching(json),
                json.has("exercise") ? readExercise(json.object("exercise")) : null,
                SummaryJson.readDay(json.object("today")));
    }

    /// Added within the version: a message without it is one of an older device.
    private static Coaching readCoaching(JsonReader json) {
        boolean prompting = json.has("prompting");
        return new Coaching(
                prompting ? json.word("prompting", PromptKind.class) : null,
                prompting ? json.count("attempt") : 0,
                json.instantOrNull("snoozed_until"),
                json.instantOrNull("paused_until"),
                json.instantOrNull("busy_until"),
                json.has("day_kind") ? json.word("day_kind", DayKind.class) : DayKind.ORDINARY);
    }

    private static Exercise readExercise(JsonReader json) {
        return new Exercise(
                json.text("title"),
                json.word("showing", Showing.class),
                readPart(json.object("part")),
                json.count("number"),
                json.count("of"),
                json.instant("ends"),
                json.count("repetition"),
                json.count("counted"),
                json.text("hint"));
    }

    private static Part readPart(JsonReader json) {
        return new Part(
                json.text("name"),
                json.text("title"),
                json.word("position", Position.class),
                json.word("side", Side.class),
                json.count("repetitions"),
                json.flag("counts"));
    }
}
