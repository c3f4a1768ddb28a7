package org.plumbline.simulation.week.promise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How often each promise was put to the test, and when it was not kept.
public final class Ledger {

    private final Map<Promise, Integer> looks = new EnumMap<>(Promise.class);
    private final Map<Promise, List<String>> broken = new EnumMap<>(Promise.class);

    /// How often it was looked at.
    public int looks(Promise promise) {
        return looks.getOrDefault(promise, 0);
    }

    /// Each time it was not kept, in words.
    public List<String> broken(Promise promise) {
        return List.copyOf(broken.getOrDefault(promise, List.of()));
    }

    /// Each time any was not kept.
    public List<String> broken() {
        return broken.values().stream().flatMap(List::stream).toList();
    }

    void look(Promise promise) {
        looks.merge(promise, 1, Integer::sum);
    }

    void breach(Promise promise, String words) {
        broken.computeIfAbsent(promise, _ -> new ArrayList<>()).add(words);
    }

    /// Takes over what was seen of somebody.
    public void add(String who, Ledger other) {
        other.looks.forEach((promise, times) -> looks.merge(promise, times, Integer::sum));
        other.broken.forEach((promise, all) -> all.forEach(words -> breach(promise, who + ": " + words)));
    }
}
