package org.plumbline.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Where the recordings are, and whether they are there.
public final class Recordings implements ExecutionCondition {

    /// The folder of the data sets: `-Dplumbline.datasets`, or beside the project.
    public static Path folder() {
        return Path.of(System.getProperty("plumbline.datasets", "../shared/data"));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Files.isDirectory(folder())) {
            return ConditionEvaluationResult.enabled("the recordings are there");
        }
        System.err.println("skipped: %s (no recordings at %s)".formatted(test.getDisplayName(), folder()));
        return ConditionEvaluationResult.disabled("no recordings at " + folder());
    }
}
