package org.plumbline.core.coach.state;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.sample.SampleTime;

/// What the coach remembers for as long as a sitting bout lasts.
///
/// @param start    of the bout; null before the first
/// @param snoozes  prompts put off
/// @param silent   kinds of prompt that she declined or did not answer
/// @param withheld prompts that are due and held back, each told once
public record BoutMemory(@Nullable SampleTime start, int snoozes, List<PromptKind> silent, List<Withheld> withheld) {

    public static final BoutMemory EMPTY = new BoutMemory(null, 0, List.of(), List.of());

    public BoutMemory {
        silent = List.copyOf(silent);
        withheld = List.copyOf(withheld);
    }

    /// The memory of a bout that began at `begun`: this one, if it is about that bout.
    public BoutMemory of(SampleTime begun) {
        return begun.equals(start) ? this : new BoutMemory(begun, 0, List.of(), List.of());
    }

    public BoutMemory snoozed() {
        return new BoutMemory(start, snoozes + 1, silent, withheld);
    }

    public BoutMemory silenced(PromptKind kind) {
        return silent.contains(kind) ? this : new BoutMemory(start, snoozes, plus(silent, kind), withheld);
    }

    public BoutMemory told(Withheld prompt) {
        return new BoutMemory(start, snoozes, silent, plus(withheld, prompt));
    }

    /// Without what was told of prompts that are due no more, so that they are told again when they are.
    public BoutMemory forgetting(Predicate<PromptKind> settled) {
        return withheld.isEmpty() || withheld.stream().noneMatch(prompt -> settled.test(prompt.kind()))
                ? this
                : new BoutMemory(
                        start,
                        snoozes,
                        silent,
                        withheld.stream()
                                .filter(prompt -> !settled.test(prompt.kind()))
                                .toList());
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
