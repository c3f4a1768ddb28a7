package org.plumbline.app.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.config.section.MatSection;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;

/// Whether every converter of the mat answers, and what its cells read.
public record MatExam(Hardware hardware, Watch watch) {

    private static final int FRAMES = 10;

    /// A cell above it while nobody sits is pressed by something, or shorted.
    private static final double EMPTY = 0.2;

    public List<Finding> of(MatSection mat) {
        if (mat.chip() == MatSection.Chip.NONE) {
            return List.of(Finding.ok("mat", "none is configured"));
        }
        if (mat.comesOverMqtt()) {
            return List.of(Finding.ok("mat", "comes over MQTT, so there is nothing to examine here"));
        }
        var findings = new ArrayList<Finding>();
        var buses = new ArrayList<RegisterBus>();
        try {
            for (int address : mat.addresses()) {
                buses.add(hardware.i2c(mat.bus(), address));
            }
            try (var driver = Ads1115Driver.open(buses, mat.rows() * mat.columns(), watch.delay())) {
                MatFrame last = null;
                long began = watch.now().nanos();
                for (int i = 0; i < FRAMES; i++) {
                    last = driver.read(watch.now()).orElse(last);
                }
                double frame = (watch.now().nanos() - began) * 1e-6 / FRAMES;
                findings.add(Finding.ok("mat", "%d converters, a frame takes %.1f ms".formatted(buses.size(), frame)));
                if (last != null) {
                    findings.add(cells(last));
                }
            }
        } catch (IOException e) {
            findings.add(Finding.fail("mat", String.valueOf(e.getMessage())));
        }
        return findings;
    }

    private static Finding cells(MatFrame frame) {
        var pressed = IntStream.range(0, frame.cells())
                .filter(cell -> frame.load(cell) > EMPTY)
                .mapToObj(cell -> Integer.toString(cell + 1))
                .collect(Collectors.joining(", "));
        return pressed.isEmpty()
                ? Finding.ok("mat", "%d cells, none pressed".formatted(frame.cells()))
                : Finding.warn(
                        "mat",
                        "cells pressed: %s. If nobody sits on the mat, something lies on it or a wire is shorted"
                                .formatted(pressed));
    }
}
