package org.plumbline.simulation.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FollowerTest {

    @Test
    void thePathDoesNotDependOnTheStep() {
        var coarse = new Follower(1.2);
        var fine = new Follower(1.2);
        coarse.aim(3);
        fine.aim(3);
        coarse.advance(0.5);
        for (int i = 0; i < 500; i++) {
            fine.advance(0.001);
        }
        assertThat(coarse.value()).isCloseTo(fine.value(), within(1e-9));
        assertThat(coarse.rate()).isCloseTo(fine.rate(), within(1e-9));
    }

    @Test
    void itArrivesWithoutOvershoot() {
        var follower = new Follower(1);
        follower.aim(1);
        double highest = 0;
        for (int i = 0; i < 300; i++) {
            follower.advance(0.01);
            highest = Math.max(highest, follower.value());
        }
        assertThat(highest).isBetween(0.999, 1.0);
    }

    @Test
    void rateAndAccelerationAreTheDerivativesOfTheValue() {
        var follower = new Follower(1);
        follower.aim(2);
        follower.advance(0.2);
        double value = follower.value();
        double rate = follower.rate();
        double acceleration = follower.acceleration();
        follower.advance(1e-6);
        assertThat((follower.value() - value) / 1e-6).isCloseTo(rate, within(1e-3));
        assertThat((follower.rate() - rate) / 1e-6).isCloseTo(acceleration, within(1e-3));
    }
}
