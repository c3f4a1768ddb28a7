package org.plumbline.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.check.NotAllowedException;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Flag;
import org.plumbline.core.plan.Plan;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.plan.exercise.Exercise;
import org.plumbline.core.plan.exercise.Routine;
import org.plumbline.core.plan.line.DayKindLine;
import org.plumbline.core.plan.line.FlagLine;
import org.plumbline.core.plan.line.StageLine;
import org.plumbline.core.plan.line.TextLine;
import org.plumbline.core.plan.rule.Rules;

/// Reads the coaching plan: the packaged files, and over them those of a folder of one's own.
///
/// A file of one's own changes single values and adds lines; no line goes away, so that none of the signs to call
/// about is lost by accident. Every line in it names its own source, since the packaged one is not where its values
/// come from.
public final class PlanFolder {

    /// The files there are.
    static final List<String> FILES = List.of(
            "rules", "stages", "day-kinds", "flags", "exercises", "routine", "texts", "set-your-sit", "when-to-call");

    private static final String ENDING = ".toml";

    private final Optional<Path> own;

    private PlanFolder(Optional<Path> own) {
        this.own = own;
    }

    /// The plan that comes with Plumbline.
    public static Plan packaged() {
        try {
            return new PlanFolder(Optional.empty()).plan();
        } catch (IOException | ConfigurationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /// The plan with the changes of a folder.
    ///
    /// @throws IOException            if the folder or a file in it cannot be read at all
    /// @throws ConfigurationException if there is anything in it that is not allowed
    public static Plan read(Path folder) throws IOException, ConfigurationException {
        requireKnownFiles(folder);
        return new PlanFolder(Optional.of(folder)).plan();
    }

    private Plan plan() throws IOException, ConfigurationException {
        var rules = own("rules").over(packaged("rules"), Rules.class);
        var stages = lines("stages", Stage.class, StageLine.class);
        var dayKinds = lines("day-kinds", DayKind.class, DayKindLine.class);
        var flags = lines("flags", Flag.class, FlagLine.class);
        var exercises = lines("exercises", String.class, Exercise.class);
        var routine = lines("routine", String.class, Routine.class);
        var texts = texts("texts");
        var sit = texts("set-your-sit");
        var call = texts("when-to-call");
        try {
            return new Plan(rules, stages, dayKinds, flags, exercises, routine, texts, sit, call);
        } catch (NotAllowedException wrong) {
            throw acrossFiles(wrong);
        }
    }

    private Map<String, TextLine> texts(String stem) throws IOException, ConfigurationException {
        return lines(stem, String.class, TextLine.class);
    }

    private <K, V> Map<K, V> lines(String stem, Class<K> keys, Class<V> values)
            throws IOException, ConfigurationException {
        return own(stem).linesOver(packaged(stem), keys, values);
    }

    private static String packaged(String stem) {
        return ConfigurationFile.packagedText("plan/" + stem + ENDING);
    }

    /// What one's own file says; nothing where there is none.
    private TomlText own(String stem) throws IOException, ConfigurationException {
        var file = own.map(folder -> folder.resolve(stem + ENDING)).filter(Files::exists);
        var toml = file.isEmpty() ? new TomlText("plan/" + stem + ENDING, "") : TomlText.read(file.get());
        requireSources(toml);
        return toml;
    }

    private static void requireSources(TomlText toml) throws ConfigurationException {
        for (var line : toml.settings().entrySet()) {
            if (line.getValue() instanceof Map<?, ?> values && !values.containsKey("source")) {
                throw new ConfigurationException(toml.complaintAt(
                        line.getKey(), "lacks source: every line that is changed names where that comes from"));
            }
        }
    }

    private static void requireKnownFiles(Path folder) throws IOException, ConfigurationException {
        try (Stream<Path> files = Files.list(folder)) {
            var unknown = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !FILES.contains(stem(name)))
                    .sorted()
                    .findFirst();
            if (unknown.isPresent()) {
                throw new ConfigurationException("%s: %s is no file of the plan, allowed are %s"
                        .formatted(folder, unknown.get(), String.join(ENDING + ", ", FILES) + ENDING));
            }
        }
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }

    /// What only shows when the files are put together; its name begins with the file's.
    private ConfigurationException acrossFiles(NotAllowedException wrong) throws IOException, ConfigurationException {
        int dot = wrong.name().indexOf('.');
        var toml = own(wrong.name().substring(0, dot));
        return new ConfigurationException(toml.complaintAt(
                wrong.name().substring(dot + 1), "= \"%s\", allowed is %s".formatted(wrong.value(), wrong.allowed())));
    }
}
