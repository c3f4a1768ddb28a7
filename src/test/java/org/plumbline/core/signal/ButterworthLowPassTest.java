package org.plumbline.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ButterworthLowPassTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Hz of the tone, gain of a 2 Hz second-order Butterworth
            0.2,    0.99995
            2.0,    0.70711
            20.0,   0.00990
            """)
    void theGainIsThatOfASecondOrderButterworth(double hertz, double gain) {
        assertThat(amplitude(ButterworthLowPass.ofCorner(2), t -> Math.sin(2 * Math.PI * hertz * t)))
                .isCloseTo(gain, within(0.002));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void unevenStepsGiveWhatEvenStepsGive(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var even = ButterworthLowPass.ofTimeConstant(1);
        var uneven = ButterworthLowPass.ofTimeConstant(1);
        double t = 0;
        for (int second = 0; second < 10; second++) {
            for (int i = 0; i < 50; i++) {
                even.update(Math.sin(second + (i + 1) * 0.02), 0.02);
            }
            while (t < second + 1) {
                double step = Math.min(random.nextDouble(0.005, 0.035), second + 1 - t);
                t += step;
                uneven.update(Math.sin(t), step);
            }
        }
        assertThat(uneven.output()).isCloseTo(even.output(), within(0.005));
    }

    @Test
    void itBeginsWithTheMeanOfTheFirstInputs() {
        var filter = ButterworthLowPass.ofTimeConstant(1);
        for (int i = 0; i < 80; i++) {
            filter.update(i % 2 == 0 ? 9 : 11, 0.01);
        }
        assertThat(filter.output()).isCloseTo(10, within(1e-9));
    }

    @Test
    void aRestoredFilterGoesOnBitForBit() {
        var unbroken = ButterworthLowPass.ofTimeConstant(0.5);
        unbroken.update(1, 0.01);
        for (int i = 0; i < 100; i++) {
            unbroken.update(i, 0.02);
        }
        var restored = ButterworthLowPass.ofTimeConstant(0.5);
        restored.restore(unbroken.state());
        assertThat(restored.update(3, 0.013)).isEqualTo(unbroken.update(3, 0.013));
        assertThat(restored.state()).isEqualTo(unbroken.state());
    }

    @Test
    void aCornerOfZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ButterworthLowPass.ofCorner(0))
                .withMessageContaining("corner frequency");
    }

    /// Largest output over the second half of 20 s at 1 kHz.
    private static double amplitude(ButterworthLowPass filter, DoubleUnaryOperator tone) {
        double largest = 0;
        for (int i = 1; i <= 20_000; i++) {
            double output = filter.update(tone.applyAsDouble(i * 0.001), 0.001);
            largest = i > 10_000 ? Math.max(largest, Math.abs(output)) : 0;
        }
        return largest;
    }
}
