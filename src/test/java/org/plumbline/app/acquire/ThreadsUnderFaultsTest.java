package org.plumbline.app.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plumbline.app.loop.SensorSources;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.simulation.chip.fault.WireFault;
import org.plumbline.simulation.chip.imu.EmulatedImu;

@Timeout(120)
class ThreadsUnderFaultsTest {

    private static final int THREADS = 1_000;
    private static final int HERTZ = 1_000;

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();
    private final Intake intake = Intake.with(SampleClock.after(null, System::nanoTime, () -> Instant.EPOCH));

    @Test
    void ofAThousandThreadsWhoseSensorsFailInEveryWayNoneIsLeft() throws InterruptedException {
        var kinds = EmulatedImu.Kind.values();
        var faults = WireFault.values();
        for (int i = 0; i < THREADS; i++) {
            var imu = new EmulatedImu(kinds[i % kinds.length], i);
            live(imu, faults[i / kinds.length % faults.length], i % 2 == 0);
            intake.inputs().clear();
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !before.contains(thread))
                .extracting(Thread::getName)
                .doesNotContain("imu");
    }

    /// From the first try of its sensor on: half of the faults come before it, half after.
    private void live(EmulatedImu imu, WireFault fault, boolean fromTheBeginning) throws InterruptedException {
        var tried = new CountDownLatch(1);
        imu.wires.have(fromTheBeginning ? fault : WireFault.NONE);
        var source = SensorSources.clip(() -> open(imu, fault, tried));
        try (var thread = SensorThread.start(source, HERTZ, intake)) {
            tried.await();
            thread.requireAlive();
        }
    }

    private static ImuDriver open(EmulatedImu imu, WireFault fault, CountDownLatch tried) throws IOException {
        try {
            return imu.open(50);
        } finally {
            imu.wires.have(fault);
            tried.countDown();
        }
    }
}
