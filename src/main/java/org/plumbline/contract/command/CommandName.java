package org.plumbline.contract.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.contract.Origin;
import org.plumbline.core.engine.Wish;

/// The commands by name: a device listens on `plumbline/<device>/command/<name>` and answers on
/// `plumbline/<device>/response/<name>`.
public enum CommandName {
    SNOOZE,
    DECLINE,
    DONE,
    PAUSE,
    RESUME,
    BUSY,
    DAY_KIND,
    INTERVAL,
    BUZZER,
    CALIBRATE,
    TARE,
    TEST_CUE,
    START_EXERCISE,
    /// No line of the check before a routine applies. That one does is nobody's business: then it is stopped.
    CHECK_CLEAR,
    SKIP_PART,
    STOP_EXERCISE;

    private static final String COMMAND = "command";
    private static final String RESPONSE = "response";

    /// All names, for whoever asked for another.
    public static String all() {
        return Arrays.stream(values()).map(CommandName::word).collect(Collectors.joining(", "));
    }

    /// The last level of its topics.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Where a device is asked for this.
    public String commandTopic(String device) {
        return base(device, COMMAND) + "/" + word();
    }

    /// Where a device answers to whom no other place was named.
    public String responseTopic(String device) {
        return responseTopic(device, word());
    }

    /// The same for a name that may be no command's.
    public static String responseTopic(String device, String name) {
        return base(device, RESPONSE) + "/" + name;
    }

    /// Matches every command to a device.
    public static String anyCommand(String device) {
        return base(device, COMMAND) + "/+";
    }

    /// Matches every response of a device.
    public static String anyResponse(String device) {
        return base(device, RESPONSE) + "/+";
    }

    /// The last level of a command's topic; empty if the topic is none of `device`'s commands.
    public static Optional<String> asked(String device, String topic) {
        return lastLevel(base(device, COMMAND), topic);
    }

    /// Whether a topic is one that `device` answers on.
    public static boolean isResponse(String device, String topic) {
        return lastLevel(base(device, RESPONSE), topic).isPresent();
    }

    /// The command that carries a wish; empty for one that no message may carry: stage, diary and what applies to
    /// her stay here.
    public static Optional<CommandName> of(Wish wish) {
        return switch (wish) {
            case Wish.Snooze _ -> Optional.of(SNOOZE);
            case Wish.Decline _ -> Optional.of(DECLINE);
            case Wish.Done _ -> Optional.of(DONE);
            case Wish.Pause _ -> Optional.of(PAUSE);
            case Wish.Resume _ -> Optional.of(RESUME);
            case Wish.Busy _ -> Optional.of(BUSY);
            case Wish.SetDayKind _ -> Optional.of(DAY_KIND);
            case Wish.SetInterval _ -> Optional.of(INTERVAL);
            case Wish.SetBuzzer _ -> Optional.of(BUZZER);
            case Wish.Calibrate _ -> Optional.of(CALIBRATE);
            case Wish.Tare _ -> Optional.of(TARE);
            case Wish.TestCue _ -> Optional.of(TEST_CUE);
            case Wish.StartExercise _ -> Optional.of(START_EXERCISE);
            case Wish.StopExercise _ -> Optional.of(STOP_EXERCISE);
            case Wish.SkipPart _ -> Optional.of(SKIP_PART);
            case Wish.AnswerCheck(var anyYes) -> anyYes ? Optional.empty() : Optional.of(CHECK_CLEAR);
            case Wish.SetPersonal _, Wish.Mark _ -> Optional.empty();
        };
    }

    /// The command of that name; empty if there is none.
    public static Optional<CommandName> of(String name) {
        return Arrays.stream(values()).filter(it -> it.word().equals(name)).findFirst();
    }

    private static String base(String device, String part) {
        return "plumbline/%s/%s".formatted(Origin.requireDevice(device), part);
    }

    private static Optional<String> lastLevel(String base, String topic) {
        var level = Pattern.compile(Pattern.quote(base) + "/([a-z0-9-]{1,64})").matcher(topic);
        return level.matches() ? Optional.of(level.group(1)) : Optional.empty();
    }
}
