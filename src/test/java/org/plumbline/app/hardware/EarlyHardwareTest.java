package org.plumbline.app.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plumbline.app.monitor.DeskHardware;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.simulation.SimulatedDesk;
import org.plumbline.simulation.sitter.SitterHabits;

@Timeout(60)
class EarlyHardwareTest {

    private final Hardware pi = new DeskHardware(
            new SimulatedDesk(1, LocalDateTime.parse("2026-11-16T09:30"), SitterHabits.DEFAULT), new SampleTime(0));

    private final List<String> openers = new ArrayList<>();

    @Test
    void whatWasBegunIsOpenedOnceAndBesideTheOneWhoAsks() throws IOException, InterruptedException {
        var looking = new CountDownLatch(1);
        var hardware = new EarlyHardware(() -> {
            openers.add(Thread.currentThread().getName());
            looking.countDown();
            return pi;
        });
        hardware.begin();
        looking.await();
        assertThat(hardware.open()).isSameAs(pi);
        assertThat(openers).containsExactly("start of the hardware");
    }

    @Test
    void withoutABeginningAndAfterTheFirstItIsOpenedWhenAskedFor() throws IOException {
        var hardware = new EarlyHardware(() -> {
            openers.add(Thread.currentThread().getName());
            return pi;
        });
        hardware.open();
        hardware.begin();
        hardware.open();
        hardware.open();
        var here = Thread.currentThread().getName();
        assertThat(openers).containsExactly(here, "start of the hardware", here);
    }

    /// A service that is stopped while it starts has to put the hardware away, and ends in order.
    @Test
    void whoIsInterruptedGetsItAllTheSame() throws IOException {
        var asker = Thread.currentThread();
        var hardware = new EarlyHardware(() -> {
            while (asker.isInterrupted()) {
                Thread.onSpinWait();
            }
            return pi;
        });
        asker.interrupt();
        hardware.begin();
        assertThat(hardware.open()).isSameAs(pi);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whyItFailedIsToldToTheOneWhoAsks() {
        var none = new EarlyHardware(() -> {
            throw new IOException("this is no Raspberry Pi");
        });
        none.begin();
        assertThatIOException().isThrownBy(none::open).withMessage("this is no Raspberry Pi");
        var broken = new EarlyHardware(() -> {
            throw new IllegalStateException("a bug");
        });
        broken.begin();
        assertThatIllegalStateException().isThrownBy(broken::open).withMessage("a bug");
    }
}
