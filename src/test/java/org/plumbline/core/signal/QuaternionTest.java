package org.plumbline.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.sample.Vector3;

class QuaternionTest {

    private static final Vector3 X = new Vector3(1, 0, 0);
    private static final Vector3 Y = new Vector3(0, 1, 0);
    private static final Vector3 Z = new Vector3(0, 0, 1);

    @Test
    void aQuarterTurnAboutZTurnsXIntoY() {
        assertClose(Quaternion.about(Z, Math.PI / 2).rotate(X), Y);
    }

    @Test
    void theProductRotatesByItsRightFactorFirst() {
        var aboutZ = Quaternion.about(Z, Math.PI / 2);
        var aboutX = Quaternion.about(X, Math.PI / 2);
        assertClose(aboutX.times(aboutZ).rotate(X), Z);
    }

    @Test
    void oppositeVectorsHaveARotationBetweenThemToo() {
        assertClose(Quaternion.between(X, X.times(-1)).rotate(X), X.times(-1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void theRotationBetweenTwoVectorsTurnsOneIntoTheOtherAndBack(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Vector3 from = direction(random);
        Vector3 to = direction(random);
        var turn = Quaternion.between(from, to);
        assertClose(turn.rotate(from), to);
        assertClose(turn.inverse().rotate(to), from);
    }

    private static Vector3 direction(RandomGenerator random) {
        return new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).normalized();
    }

    private static void assertClose(Vector3 actual, Vector3 expected) {
        assertThat(actual.minus(expected).norm()).isCloseTo(0, within(1e-12));
    }
}
