package org.plumbline.history;

import java.util.random.RandomGenerator;

/// Timelines as [DrawnDay] reads them, of stretches of random length.
final class RandomTimeline {

    private RandomTimeline() {}

    /// The last two minutes are told, so that the day has an end.
    static String of(RandomGenerator random, int minutes) {
        var timeline = new StringBuilder();
        while (timeline.length() < minutes) {
            timeline.repeat("SMUWA? ".charAt(random.nextInt(7)), random.nextInt(2, 40));
        }
        timeline.setLength(minutes - 2);
        return timeline.append("SS").toString();
    }
}
