package org.plumbline.config;

import org.plumbline.config.section.CoachSection;
import org.plumbline.config.section.CueSection;
import org.plumbline.config.section.DeviceSection;
import org.plumbline.config.section.ImuSection;
import org.plumbline.config.section.MatSection;
import org.plumbline.config.section.MqttSection;
import org.plumbline.config.section.StorageSection;
import org.plumbline.config.section.WebSection;

/// Everything that can be set, valid as a whole: one component for each section of `plumbline.toml`.
public record Configuration(
        DeviceSection device,
        ImuSection imu,
        MatSection mat,
        CoachSection coach,
        CueSection cue,
        MqttSection mqtt,
        StorageSection storage,
        WebSection web) {}
