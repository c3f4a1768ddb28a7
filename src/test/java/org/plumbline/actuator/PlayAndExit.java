package org.plumbline.actuator;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// A program of its own: begins a long cue, tells its output, then ends as its argument says.
final class PlayAndExit {

    private PlayAndExit() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var output = new VirtualOutput(step -> System.out.println(step == null ? "silent" : "on"));
        var player = CuePlayer.start(output, System::nanoTime, e -> System.out.println(e.getMessage()));
        player.play(new CuePattern("long", List.of(new Step(1, 440, Duration.ofSeconds(3)))));
        switch (arguments[0]) {
            case "exit" -> System.exit(3);
            case "error" -> throw new OutOfMemoryError("as if");
            default -> Thread.currentThread().join();
        }
    }
}
