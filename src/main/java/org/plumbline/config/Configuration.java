package org.plumbline.config;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.config.section.ButtonSection;
import org.plumbline.config.section.CoachSection;
import org.plumbline.config.section.CueSection;
import org.plumbline.config.section.DeviceSection;
import org.plumbline.config.section.ImuSection;
import org.plumbline.config.section.MatSection;
import org.plumbline.config.section.MqttSection;
import org.plumbline.config.section.PlanSection;
import org.plumbline.config.section.StorageSection;
import org.plumbline.config.section.WebSection;
import org.plumbline.config.section.WirelessSection;
import org.plumbline.core.bout.BoutParams;
import org.plumbline.core.check.Allowed;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.plan.Plan;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.seat.MatLayout;

/// Everything that can be set, valid as a whole: one component for each section of `plumbline.toml`.
public record Configuration(
        DeviceSection device,
        ImuSection imu,
        ImuSection waist,
        MatSection mat,
        CoachSection coach,
        PlanSection plan,
        CueSection cue,
        ButtonSection button,
        MqttSection mqtt,
        WirelessSection wireless,
        StorageSection storage,
        WebSection web) {

    public Configuration {
        Allowed.check(
                !waist.exists() || (imu.exists() && device.placement() == Placement.UPPER_TRUNK),
                "waist.chip",
                waist.chip(),
                "none, unless there is a clip with device.placement = upper-trunk");
        Allowed.check(
                !waist.comesOverMqtt(), "waist.chip", waist.chip(), "a chip of its own: one clip comes over MQTT");
        Allowed.check(
                !imu.comesOverMqtt() || !wireless.clipTopic().isEmpty(),
                "wireless.clip_topic",
                wireless.clipTopic(),
                "a topic where imu.chip is mqtt");
        Allowed.check(
                !mat.comesOverMqtt() || !wireless.matTopic().isEmpty(),
                "wireless.mat_topic",
                wireless.matTopic(),
                "a topic where mat.chip is mqtt");
        Allowed.check(
                cue.pins().noneMatch(taken(mat))
                        && button.pins().stream().noneMatch(pin -> taken(mat).test(pin)),
                "mat.wires",
                mat.pins().boxed().toList(),
                "pins that neither [cue] nor [button] has");
    }

    private static IntPredicate taken(MatSection mat) {
        return pin -> mat.pins().anyMatch(own -> own == pin);
    }

    /// What there is to read.
    public Set<Sensor> sensors() {
        var sensors = EnumSet.noneOf(Sensor.class);
        if (imu.exists()) {
            sensors.add(Sensor.IMU);
        }
        if (waist.exists()) {
            sensors.add(Sensor.WAIST_IMU);
        }
        if (mat.exists()) {
            sensors.add(Sensor.MAT);
        }
        return sensors;
    }

    /// What there is to read but the mat.
    public Set<Sensor> clips() {
        var clips = sensors();
        clips.remove(Sensor.MAT);
        return clips;
    }

    /// The coaching plan: the packaged one, or with the changes of her folder.
    ///
    /// @throws IOException            if the folder cannot be read at all
    /// @throws ConfigurationException if there is anything in it that is not allowed
    public Plan readPlan() throws IOException, ConfigurationException {
        var folder = plan.path();
        return folder.isEmpty() ? PlanFolder.packaged() : PlanFolder.read(folder.get());
    }

    /// The engine as configured.
    public EngineParams engine(Plan planned) {
        return engine(planned, mat.placed());
    }

    /// The engine as configured, but with another mat.
    ///
    /// @param layout null for none
    public EngineParams engine(Plan planned, @Nullable MatLayout layout) {
        var own = coach.over(planned);
        return new EngineParams(
                device.zoneId(),
                SensingParams.of(device.placement(), layout),
                BoutParams.DEFAULT,
                coach.params(own),
                own);
    }

    /// The same without lamp, buzzer and buttons.
    public Configuration withoutLines() {
        return new Configuration(
                device,
                imu,
                waist,
                mat,
                coach,
                plan,
                CueSection.NOTHING,
                new ButtonSection(List.of()),
                mqtt,
                wireless,
                storage,
                web);
    }

    /// The same for another device, or for this one elsewhere.
    public Configuration with(DeviceSection other) {
        return new Configuration(other, imu, waist, mat, coach, plan, cue, button, mqtt, wireless, storage, web);
    }
}
