package org.plumbline.contract.json;

import java.time.Duration;
import java.util.regex.Pattern;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.command.Response;
import org.plumbline.contract.command.Verdict;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.DayKind;

/// Commands and responses to text and back, as docs/mqtt.md describes them.
public final class CommandJson {

    /// Longer texts are not looked at. The longest command there is has some 80 characters.
    public static final int LONGEST = 1024;

    private static final String MINUTES = "minutes";
    private static final String ON = "on";
    private static final String KIND = "kind";
    private static final String EXERCISE = "exercise";
    private static final String CUE = "cue";

    private static final Duration USUAL_PAUSE = Duration.ofHours(1);
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

    private CommandJson() {}

    /// Reads what came in on the topic of a command; no text at all is an empty object.
    ///
    /// @throws MessageException if it is not of the contract
    public static Wish decode(CommandName name, String text) {
        if (text.length() > LONGEST) {
            throw MessageException.of(
                    "command", "at most %d characters".formatted(LONGEST), text.length() + " of them");
        }
        var json = Json.read(text.isBlank() ? "{}" : text);
        if (json.has("v")) {
            MessageJson.readVersion(json);
        }
        return Json.valid(() -> read(name, json));
    }

    private static Wish read(CommandName name, JsonReader json) {
        return switch (name) {
            case SNOOZE -> new Wish.Snooze();
            case DECLINE -> new Wish.Decline();
            case DONE -> new Wish.Done();
            case PAUSE -> new Wish.Pause(json.has(MINUTES) ? json.minutes(MINUTES, 1, 480) : USUAL_PAUSE);
            case RESUME -> new Wish.Resume();
            case BUSY -> new Wish.Busy(json.flag(ON));
            case DAY_KIND -> new Wish.SetDayKind(json.word(KIND, DayKind.class));
            case INTERVAL -> new Wish.SetInterval(json.minutes(MINUTES, 20, 120));
            case BUZZER -> new Wish.SetBuzzer(json.flag(ON));
            case CALIBRATE -> new Wish.Calibrate();
            case TARE -> new Wish.Tare();
            case TEST_CUE -> new Wish.TestCue(json.text(CUE, NAME));
            case START_EXERCISE -> new Wish.StartExercise(json.text(EXERCISE, NAME));
            case CHECK_CLEAR -> new Wish.AnswerCheck(false);
            case SKIP_PART -> new Wish.SkipPart();
            case STOP_EXERCISE -> new Wish.StopExercise();
        };
    }

    /// What goes out on the topic of the wish's command.
    public static String encode(Wish wish) {
        var json = MessageJson.begin();
        switch (wish) {
            case Wish.Pause(var length) -> json.whole(MINUTES, length.toMinutes());
            case Wish.SetInterval(var interval) -> json.whole(MINUTES, interval.toMinutes());
            case Wish.Busy(var on) -> json.flag(ON, on);
            case Wish.SetBuzzer(var on) -> json.flag(ON, on);
            case Wish.SetDayKind(var kind) -> json.word(KIND, kind);
            case Wish.StartExercise(var exercise) -> json.text(EXERCISE, exercise);
            case Wish.TestCue(var cue) -> json.text(CUE, cue);
            case Wish.Snooze _,
                    Wish.Decline _,
                    Wish.Done _,
                    Wish.Resume _,
                    Wish.Calibrate _,
                    Wish.Tare _,
                    Wish.SkipPart _,
                    Wish.StopExercise _ -> {}
            case Wish.AnswerCheck(var anyYes) when !anyYes -> {}
            case Wish.AnswerCheck _, Wish.SetPersonal _, Wish.Mark _ ->
                throw new IllegalArgumentException(
                        "no message carries " + wish.getClass().getSimpleName());
        }
        return json.json();
    }

    public static String encode(Response response) {
        return MessageJson.begin()
                .text("device", response.device())
                .text("command", response.command())
                .word("result", response.verdict())
                .text("reason", response.reason())
                .json();
    }

    /// Reads what a device answered.
    ///
    /// @throws MessageException if it is not of the contract
    public static Response decodeResponse(String text) {
        var json = MessageJson.readVersion(Json.read(text));
        return Json.valid(() -> new Response(
                json.text("device"), json.text("command"), json.word("result", Verdict.class), json.text("reason")));
    }
}
