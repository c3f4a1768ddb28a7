package org.plumbline.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;

class QuietTest {

    private final Engine engine = new Engine(ConfigurationFile.packaged().engine(PlanFolder.packaged()));
    private final List<Input> handedOn = new ArrayList<>();
    private final Quiet quiet = new Quiet(engine, this::accept);

    @BeforeEach
    void begin() {
        quiet.accept(tick(0));
    }

    @Test
    void thePauseOfADayDoesNotEndForAsLongAsSafeModeLasts() {
        for (int minute = 1; minute < 3 * 24 * 60; minute++) {
            quiet.accept(tick(minute));
            assertPausedAt(minute);
        }
        assertThat(handedOn.stream().filter(Input.Asked.class::isInstance)).hasSize(4);
    }

    @Test
    void herWishToGoOnIsLeftOutAndAShorterPauseMadeLongAgain() {
        quiet.accept(new Input.Asked(at(1), new Wish.Resume()));
        assertPausedAt(1);
        quiet.accept(new Input.Asked(at(2), new Wish.Pause(Duration.ofMinutes(5))));
        quiet.accept(tick(3));
        assertPausedAt(10);
        assertThat(handedOn)
                .noneMatch(input -> input instanceof Input.Asked asked && asked.wish() instanceof Wish.Resume);
    }

    @Test
    void everyOtherWishComesThrough() {
        var wish = new Input.Asked(at(1), new Wish.Tare());
        quiet.accept(wish);
        assertThat(handedOn).last().isEqualTo(wish);
    }

    private void assertPausedAt(int minute) {
        assertThat(engine.state().coach().settings().pausedUntil())
                .as("minute %d", minute)
                .isNotNull()
                .matches(until -> at(minute).isBefore(until));
    }

    private void accept(Input input) {
        handedOn.add(input);
        engine.accept(input);
    }

    private static Input tick(int minute) {
        var at = at(minute);
        return new Input.Tick(new WallAnchor(at, Instant.EPOCH.plusNanos(at.nanos()), true));
    }

    private static SampleTime at(int minute) {
        return new SampleTime(Duration.ofMinutes(minute).toNanos());
    }
}
