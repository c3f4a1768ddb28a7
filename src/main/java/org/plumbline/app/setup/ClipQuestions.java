package org.plumbline.app.setup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.app.doctor.Finding;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.section.ImuSection;
import org.plumbline.core.sample.Placement;

/// Which chip is in her clip, where she wears it, and whether there is a second one.
record ClipQuestions(Dialogue talk, Bench bench) {

    private static final String WAIST = "waist.chip";

    /// Until the answers hold, or are to be kept although they do not.
    Draft ask(Draft draft) throws IOException, InterruptedException {
        var found = bench.clips(draft.configuration().imu().bus());
        talk.say(found.isEmpty() ? "  no clip answers" : "  clips that answer: " + String.join(", ", found));
        return ask(draft, found);
    }

    private Draft ask(Draft draft, List<String> found) throws IOException, InterruptedException {
        var answered = program(second(placement(chip(draft)), found.size()), found);
        return talk.accepts(examined(answered)) ? answered : ask(answered, found);
    }

    private Draft chip(Draft draft) throws IOException, InterruptedException {
        return talk.ask(
                "Chip of the clip: auto for whichever answers, none without a clip",
                name(draft.configuration().imu()),
                answer -> alone(draft, answer.equals(Dialogue.NONE)).with("imu.chip", answer));
    }

    private Draft placement(Draft draft) throws IOException, InterruptedException {
        if (!draft.configuration().imu().exists()) {
            return draft;
        }
        return talk.ask(
                "Where she wears it: upper-trunk sees a slump, waist does not",
                name(draft.configuration().device().placement()),
                answer -> alone(draft, answer.equals(name(Placement.WAIST))).with("device.placement", answer));
    }

    /// Beside a clip at the upper trunk.
    private Draft second(Draft draft, int found) throws IOException, InterruptedException {
        var configuration = draft.configuration();
        boolean possible =
                configuration.imu().exists() && configuration.device().placement() == Placement.UPPER_TRUNK;
        if (!possible || (found < 2 && !configuration.waist().exists())) {
            return draft;
        }
        var byDefault = configuration.waist().exists() ? name(configuration.waist()) : "auto";
        return talk.ask(
                "Chip of a second clip at the waist: auto, or none without one",
                byDefault,
                answer -> draft.with(WAIST, answer));
    }

    /// Of a BMI270, which does not start without it; the same for both clips.
    private Draft program(Draft draft, List<String> found) throws IOException, InterruptedException {
        if (!draft.configuration().imu().exists() || found.stream().noneMatch(clip -> clip.startsWith("BMI270"))) {
            return draft;
        }
        return talk.askOrNone(
                "Path of bmi270.c of https://github.com/boschsensortec/BMI270_SensorAPI, which a BMI270 needs",
                draft.configuration().imu().bmi270Image(),
                answer -> {
                    var answered = draft.with("imu.bmi270_image", answer);
                    return draft.configuration().waist().exists()
                            ? answered.with("waist.bmi270_image", answer)
                            : answered;
                });
    }

    /// Without the second clip, where it would be the only one.
    private static Draft alone(Draft draft, boolean only) throws ConfigurationException {
        return only && draft.configuration().waist().exists() ? draft.with(WAIST, Dialogue.NONE) : draft;
    }

    private List<Finding> examined(Draft draft) {
        var configuration = draft.configuration();
        if (configuration.clips().isEmpty()) {
            return List.of();
        }
        talk.say("  ten seconds for each clip: let it lie still");
        var findings = new ArrayList<Finding>();
        configuration.clips().forEach(clip -> findings.addAll(bench.examine(clip, configuration)));
        return findings;
    }

    private static String name(ImuSection clip) {
        return clip.chip().name().toLowerCase(Locale.ROOT);
    }

    private static String name(Placement placement) {
        return placement.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
