package org.plumbline.config.section;

import org.plumbline.core.check.Allowed;

/// Sensors that come over MQTT: on which topics, and where in a message the numbers stand.
///
/// @param clipTopic        of the clip; "" for none
/// @param clipAcceleration JSON pointer to three numbers, m/s²
/// @param clipAngularRate  JSON pointer to three numbers, rad/s; "" without a gyroscope
/// @param clipTimeMs       JSON pointer to the sender's milliseconds; "" for none
/// @param matTopic         of the mat; "" for none
/// @param matLoads         JSON pointer to a number for each cell
/// @param matTimeMs        JSON pointer to the sender's milliseconds; "" for none
/// @param matFullScale     what the strongest load reads
public record WirelessSection(
        String clipTopic,
        String clipAcceleration,
        String clipAngularRate,
        String clipTimeMs,
        String matTopic,
        String matLoads,
        String matTimeMs,
        double matFullScale) {

    private static final int LONGEST = 200;

    public WirelessSection {
        topic("clipTopic", clipTopic);
        pointer("clipAcceleration", clipAcceleration, false);
        pointer("clipAngularRate", clipAngularRate, true);
        pointer("clipTimeMs", clipTimeMs, true);
        topic("matTopic", matTopic);
        pointer("matLoads", matLoads, false);
        pointer("matTimeMs", matTimeMs, true);
        Allowed.check(
                matFullScale > 0 && Double.isFinite(matFullScale), "matFullScale", matFullScale, "a number above 0");
    }

    private static void topic(String name, String topic) {
        boolean whole = topic.length() <= LONGEST && topic.indexOf('+') < 0 && topic.indexOf('#') < 0;
        Allowed.check(whole, name, topic, "a whole topic of up to 200 characters, or \"\" for none");
    }

    private static void pointer(String name, String pointer, boolean mayLack) {
        boolean allowed = pointer.startsWith("/") || (mayLack && pointer.isEmpty());
        Allowed.check(
                allowed, name, pointer, "a JSON pointer such as \"/acceleration\"" + (mayLack ? ", or \"\"" : ""));
    }
}
