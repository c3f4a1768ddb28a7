package org.plumbline.app.setup;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.section.MatSection;
import org.plumbline.config.section.MatSection.Chip;

/// Which converters read the mat, and how its cells lie.
record MatQuestions(Dialogue talk, Bench bench) {

    private static final int CELLS_PER_CONVERTER = 4;

    /// Until the answers hold, or are to be kept although they do not.
    Draft ask(Draft draft) throws IOException, InterruptedException {
        var mat = draft.configuration().mat();
        if (mat.comesOverMqtt()) {
            talk.say("  the mat comes over MQTT, as [wireless] says");
            return draft;
        }
        if (mat.exists() && mat.chip() != Chip.ADS1115) {
            talk.say("  the mat is read as [mat] and [mat.wires] say; that stays as it is");
            return draft;
        }
        var found = bench.converters(mat.bus());
        talk.say(
                found.isEmpty()
                        ? "  no converter of a mat answers"
                        : "  converters of a mat that answer: " + String.join(" ", found));
        return ask(draft, found);
    }

    private Draft ask(Draft draft, List<String> found) throws IOException, InterruptedException {
        var answered = layout(converters(draft, found), draft.configuration().mat());
        talk.say("  ten seconds for the mat: let nobody sit on it");
        var findings = bench.examine(answered.configuration().mat());
        return talk.accepts(findings) ? answered : ask(answered, List.of());
    }

    private Draft converters(Draft draft, List<String> found) throws IOException, InterruptedException {
        return talk.askOrNone(
                "Addresses of the mat's converters, in the order of the cells",
                byDefault(draft.configuration().mat(), found),
                answer -> answer.isEmpty() ? draft.with("mat.chip", Dialogue.NONE) : converters(draft, answer));
    }

    private static String byDefault(MatSection mat, List<String> found) {
        if (!found.isEmpty()) {
            return String.join(" ", found);
        }
        return mat.exists() ? mat.addresses().stream().map("0x%02X"::formatted).collect(Collectors.joining(" ")) : "";
    }

    /// With the smallest layout: whether the cells are too many for them is asked about next.
    private static Draft converters(Draft draft, String answer) throws ConfigurationException {
        return Draft.of(draft.text()
                .with("mat.chip", "ads1115")
                .with("mat.layout", "")
                .withNumbers("mat.addresses", List.of(answer.split("[ ,]+")))
                .withNumber("mat.rows", "1")
                .withNumber("mat.columns", "1"));
    }

    /// @param before what Enter alone means, if the cells are as many
    private Draft layout(Draft draft, MatSection before) throws IOException, InterruptedException {
        var mat = draft.configuration().mat();
        if (mat.chip() == Chip.NONE) {
            return draft;
        }
        int most = CELLS_PER_CONVERTER * mat.addresses().size();
        boolean fits = before.rows() * before.columns() == most;
        var rows = talk.ask(
                "Rows of cells, from front to back",
                Integer.toString(fits ? before.rows() : 2),
                answer -> draft.withNumber("mat.rows", answer));
        int across = most / rows.configuration().mat().rows();
        var columns = talk.ask(
                "Columns, from her left to her right",
                Integer.toString(across),
                answer -> rows.withNumber("mat.columns", answer));
        return talk.ask(
                "Distance between neighbouring cells, mm",
                Double.toString(before.pitchMm()),
                answer -> columns.withNumber("mat.pitch_mm", answer));
    }
}
