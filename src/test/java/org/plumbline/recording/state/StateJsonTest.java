package org.plumbline.recording.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.contract.json.record.MisfitException;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.Vector3;

class StateJsonTest {

    /// One of everything that a state may be made of.
    record Tree(
            Phase phase,
            List<Phase> phases,
            Sensor seen,
            @Nullable Duration left,
            @Nullable SampleTime since,
            Instant wall,
            LocalDate date,
            Vector3 mean,
            long count,
            double sum,
            boolean isOpen,
            int cells,
            String reason,
            @Nullable Double lean) {

        /// Neither is a part of the state.
        boolean isLate() {
            return true;
        }

        String getName() {
            return "tree";
        }
    }

    sealed interface Phase {
        record Idle() implements Phase {}

        sealed interface Busy extends Phase {
            record Held(SampleTime since, Duration length) implements Busy {}
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void aStateComesBackBitForBit(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 100; i++) {
            Tree tree = tree(random);
            assertThat(StateJson.read(StateJson.write(tree, Tree.class), Tree.class))
                    .isEqualTo(tree);
        }
    }

    @Test
    void aTypeOfASealedInterfaceIsToldByItsSimpleName() {
        assertThat(text(new Phase.Busy.Held(new SampleTime(7), Duration.ofMillis(-1_500))))
                .isEqualTo("""
                        {"@type":"Held","since":{"nanos":7},"length":"PT-1.5S"}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"nanos\":1",
                "{}",
                "{\"nanos\":null}",
                "{\"nanos\":\"soon\"}",
                "{\"nanos\":1,\"more\":2}",
                "{\"nanos\":1} 2"
            })
    void whatIsNotAWholeStateIsRefused(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(MisfitException.class).isThrownBy(() -> StateJson.read(bytes, SampleTime.class));
    }

    /// A refusal goes to the log, and what she told of herself does not.
    @Test
    void thePlaceOfARefusalTellsNothingOfWhatStandsThere() {
        var told = new String(StateJson.write(Personal.UNTOLD, Personal.class), StandardCharsets.UTF_8);
        assertThat(told).contains("\"flags\":[]");
        byte[] wrong = told.replace("\"flags\":[]", "\"flags\":[\"PELVIC_GIRDLE_PAIN\",\"NONE\"]")
                .getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(MisfitException.class)
                .isThrownBy(() -> StateJson.read(wrong, Personal.class))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo("at flags"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] cut = {'{', '"', '@', 't', 'y', 'p', 'e', '"', ':', '"', (byte) 0xFF, '"', '}'};
        assertThatExceptionOfType(MisfitException.class)
                .isThrownBy(() -> StateJson.read(cut, Phase.class))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo("as a whole"));
    }

    @Test
    void anUnknownTypeIsRefused() {
        byte[] bytes = "{\"@type\":\"Asleep\"}".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(MisfitException.class).isThrownBy(() -> StateJson.read(bytes, Phase.class));
    }

    private static String text(Phase phase) {
        return new String(StateJson.write(phase, Phase.class), StandardCharsets.UTF_8);
    }

    private static Tree tree(RandomGenerator random) {
        return new Tree(
                phase(random),
                List.of(phase(random), phase(random)),
                random.nextBoolean() ? Sensor.MAT : Sensor.IMU,
                random.nextBoolean() ? null : duration(random),
                random.nextBoolean() ? null : time(random),
                Instant.ofEpochSecond(random.nextLong(-4_000_000_000L, 4_000_000_000L), random.nextLong(1_000_000_000)),
                LocalDate.ofEpochDay(random.nextInt(30_000)),
                new Vector3(finite(random), finite(random), finite(random)),
                random.nextLong(),
                finite(random),
                random.nextBoolean(),
                random.nextInt(),
                "sat 50 min since 10:05, \"hips\" \u00e4\n",
                random.nextBoolean() ? null : finite(random));
    }

    private static Phase phase(RandomGenerator random) {
        return random.nextBoolean() ? new Phase.Idle() : new Phase.Busy.Held(time(random), duration(random));
    }

    private static SampleTime time(RandomGenerator random) {
        return new SampleTime(random.nextLong());
    }

    private static Duration duration(RandomGenerator random) {
        return Duration.ofNanos(random.nextLong());
    }

    private static double finite(RandomGenerator random) {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : -0.0;
    }
}
