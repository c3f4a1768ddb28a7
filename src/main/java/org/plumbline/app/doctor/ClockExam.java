package org.plumbline.app.doctor;

import java.nio.file.Files;
import java.nio.file.Path;

/// Whether the time of day can be trusted: a Pi has no clock of its own.
///
/// @param synced is there once a time server has answered
record ClockExam(Path synced) {

    Finding finding() {
        return Files.exists(synced)
                ? Finding.ok("clock", "the time of day is right")
                : Finding.warn(
                        "clock",
                        "no time server has answered yet: prompts go on, dates follow. See timedatectl timesync-status");
    }
}
