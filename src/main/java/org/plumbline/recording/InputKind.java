package org.plumbline.recording;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The word in the second column of a recording that says which input a line is.
enum InputKind {
    IMU("ax,ay,az m/s2, then gx,gy,gz rad/s where there is a gyroscope"),
    WAIST_IMU("as imu, of the second clip"),
    MAT("load of every cell, 0 to 1, in the order of the mat's layout"),
    OBSERVED("stance, steps"),
    BODY("posture and since when, weight moved, left share, uneven since, standing since"),
    TICK("wall time, whether it is synced"),
    SENSOR_LOST("sensor, reason"),
    SENSOR_BACK("sensor"),
    CALIBRATE("nothing"),
    TARE("nothing"),
    DONE("nothing"),
    SNOOZE("nothing"),
    DECLINE("nothing"),
    PAUSE("length"),
    RESUME("nothing"),
    BUSY("whether it begins"),
    DAY_KIND("day kind"),
    INTERVAL("length"),
    BUZZER("whether it may sound"),
    PERSONAL("consent, stage or nothing, flags joined by +"),
    CHECK("whether any line applies"),
    START_EXERCISE("its name in the plan"),
    SKIP_PART("nothing"),
    STOP_EXERCISE("nothing"),
    MARK("nothing"),
    TEST_CUE("its name");

    /// What follows the kind in a line, for the header.
    final String values;

    /// As it is written.
    final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    InputKind(String values) {
        this.values = values;
    }

    static InputKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String words() {
        return Arrays.stream(values()).map(kind -> kind.word).collect(Collectors.joining(", "));
    }
}
