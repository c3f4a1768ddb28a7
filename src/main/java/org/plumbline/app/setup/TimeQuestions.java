package org.plumbline.app.setup;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Where she lives, and when nothing may sound.
record TimeQuestions(Dialogue talk, InstantSource clock) {

    Draft ask(Draft draft) throws IOException, InterruptedException {
        return quiet(zone(draft));
    }

    private Draft zone(Draft draft) throws IOException, InterruptedException {
        var answered = talk.ask(
                "Her time zone, such as Europe/Berlin; system is %s here".formatted(ZoneId.systemDefault()),
                draft.configuration().device().zone(),
                answer -> draft.with("device.zone", answer));
        var zone = answered.configuration().device().zoneId();
        talk.say("  it is %s there now"
                .formatted(LocalTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES)));
        return answered;
    }

    private Draft quiet(Draft draft) throws IOException, InterruptedException {
        var coach = draft.configuration().coach();
        var from = talk.ask(
                "Nothing sounds or blinks from",
                coach.quietFrom().toString(),
                answer -> draft.with("coach.quiet_from", answer));
        return talk.ask(
                "until (the same time: no quiet hours)",
                coach.quietTo().toString(),
                answer -> from.with("coach.quiet_to", answer));
    }
}
