package org.plumbline.app.doctor;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.plumbline.app.Doctor;
import org.plumbline.config.Configuration;

/// Examines what the service needs beside its sensors: versions, time of day, card, broker, calibration.
///
/// @param version of the software
/// @param synced  is there once a time server has answered
public record SurroundingsRun(String version, Path synced) implements Doctor {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// On the machine this runs on.
    public static SurroundingsRun here(String version) {
        return new SurroundingsRun(version, Path.of("/run/systemd/timesync/synchronized"));
    }

    @Override
    public boolean examine(Configuration configuration, PrintWriter out) throws InterruptedException {
        var folder = configuration.storage().folder();
        var findings = new ArrayList<Finding>();
        findings.add(Finding.ok("soft", "Plumbline %s on Java %s".formatted(version, Runtime.version())));
        findings.add(new ClockExam(synced).finding());
        findings.addAll(new DiskExam(folder).findings());
        findings.add(new BrokerExam(configuration.device().id(), PATIENCE).of(configuration.mqtt()));
        findings.add(new CalibrationExam(folder.resolve("engine.json")).finding());
        return Finding.tell(findings, out);
    }
}
