package org.plumbline.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Excerpt;
import org.plumbline.core.check.NotAllowedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// What is wrong with a setting, in words, from what the mapper ran into.
///
/// @param path such as `imu.bus`
/// @param text what it is and what is allowed
record Complaint(String path, String text) {

    /// @param settings the tree in which it was found
    static Complaint of(JacksonException failure, JsonNode settings) {
        String path = path(failure);
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                new Complaint(path, "is no setting, allowed are " + names(unknown.getKnownPropertyIds()));
            case InvalidFormatException wrong
            when path.isEmpty() ->
                new Complaint(
                        Excerpt.of(wrong.getValue().toString()),
                        "is no setting, allowed is " + allowed(wrong.getTargetType()));
            case MismatchedInputException wrong -> of(path, settings, allowed(wrong.getTargetType()));
            case JacksonException _
            when failure.getCause() instanceof NotAllowedException wrong ->
                of((path.isEmpty() ? "" : path + ".") + snakeCase(wrong.name()), settings, wrong.allowed());
            default -> new Complaint(path, Excerpt.ofComplaint(failure.getOriginalMessage()));
        };
    }

    private static Complaint of(String path, JsonNode settings, String allowed) {
        JsonNode found = settings.at("/" + path.replace('.', '/'));
        int dot = path.lastIndexOf('.');
        if (found.isMissingNode() && dot > 0) {
            return new Complaint(path.substring(0, dot), "lacks " + path.substring(dot + 1));
        }
        return new Complaint(path, "= %s, allowed is %s".formatted(Excerpt.of(found.toString()), allowed));
    }

    private static String allowed(@Nullable Class<?> type) {
        if (type == null) {
            return "another type";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> snakeCase(constant.toString()).replace('_', '-'))
                    .collect(Collectors.joining(" or "));
        }
        return type.isRecord() ? "a section" : kind(type);
    }

    private static String kind(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == double.class) {
            return "a number";
        }
        if (type == Duration.class) {
            return "a length such as \"50 min\", \"90 s\" or \"1 h\"";
        }
        if (type == LocalTime.class) {
            return "a time such as \"21:00\"";
        }
        if (type == URI.class) {
            return "an address such as \"mqtt://localhost:1883\"";
        }
        if (type == Path.class) {
            return "a path in quotes";
        }
        return List.class.isAssignableFrom(type) ? "a list of whole numbers" : "text in quotes";
    }

    private static String names(Iterable<?> ids) {
        return StreamSupport.stream(ids.spliterator(), false)
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String path(JacksonException failure) {
        return failure.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
