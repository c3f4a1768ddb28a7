package org.plumbline.simulation.chip.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.imu.SelfTest.Result;
import org.plumbline.simulation.chip.fault.WireFault;
import org.plumbline.simulation.chip.imu.EmulatedImu.Kind;
import org.plumbline.simulation.chip.imu.bosch.VirtualBno055;

class SelfTestTest {

    private static final int HERTZ = 50;

    @ParameterizedTest
    @EnumSource
    void aGoodChipPassesAndMeasuresAsBefore(Kind kind) throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            var imu = new EmulatedImu(kind, seed);
            var driver = imu.open(HERTZ);
            assertThat(driver.selfTest(imu.clock)).as("seed %d", seed).isEqualTo(new Result.Passed());
            var read = new ArrayList<ImuSample>();
            for (int i = 0; i < 10; i++) {
                imu.pass(imu.betweenReads(HERTZ));
                read.addAll(driver.read(imu.now()).samples());
            }
            assertThat(read)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(it -> assertThat(it.acceleration().norm()).isBetween(9.3, 10.3));
            assertThat(imu.model.rateHertz()).isBetween(48.0, 63.0);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BNO055")
    void eachAxisThatDoesNotMoveIsNamed(Kind kind) throws IOException {
        int testable = kind == Kind.BMI270 ? 3 : 6;
        for (int axis = 0; axis < testable; axis++) {
            var imu = new EmulatedImu(kind, 7);
            imu.model.lame(axis);
            var result = imu.open(HERTZ).selfTest(imu.clock);
            var name = (axis < 3 ? "acceleration" : "angular rate") + " along " + "xyz".charAt(axis % 3);
            assertThat(result)
                    .isInstanceOfSatisfying(
                            Result.Failed.class,
                            failed -> assertThat(failed.words())
                                    .singleElement()
                                    .asString()
                                    .startsWith(name + " answers 0.0")
                                    .contains(" expected "));
        }
    }

    /// Its magnetometer does not matter.
    @ParameterizedTest
    @CsvSource({"0b1110, accelerometer", "0b1011, gyroscope", "0b0111, processor", "0b1101, "})
    void whatTheBno055FindsByItselfIsTold(String found, @Nullable String part) throws IOException {
        var imu = new EmulatedImu(Kind.BNO055, 7);
        ((VirtualBno055) imu.model).testsAs(Integer.parseInt(found.substring(2), 2));
        assertThat(imu.open(HERTZ).selfTest(imu.clock))
                .isEqualTo(
                        part == null
                                ? new Result.Passed()
                                : new Result.Failed(List.of("the chip found that its " + part + " does not work")));
    }

    /// The Bosch chips judge by themselves, or push much more strongly than a hand does.
    ///
    /// A hand turns it a little while it is pushed, and puts it down in another way.
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"BNO055", "BMI270"})
    void aClipThatIsMovedMeanwhileTellsNothing(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 8);
        var driver = imu.open(HERTZ);
        long began = imu.clock.nanos();
        Delay held = length -> {
            imu.clock.await(length);
            double turned = Math.min(1, (imu.clock.nanos() - began) * 1e-9);
            imu.model.expose(new double[] {9.8 * Math.sin(turned), 0, 9.8 * Math.cos(turned), 0, 1, 0});
        };
        assertThat(driver.selfTest(held)).isEqualTo(new Result.Moved());
    }

    @ParameterizedTest
    @EnumSource
    void aFailureOfTheWiresIsNoVerdict(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 9);
        var driver = imu.open(HERTZ);
        imu.wires.have(WireFault.NACK);
        assertThatIOException().isThrownBy(() -> driver.selfTest(imu.clock)).withMessageContaining("Remote I/O error");
    }
}
