package org.plumbline.sensor.bus.kernel;

import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.imu.RawSample;
import org.plumbline.sensor.imu.mpu.MpuChip;
import org.plumbline.simulation.chip.ChipClock;
import org.plumbline.simulation.chip.imu.VirtualImu;
import org.plumbline.simulation.chip.imu.VirtualMpu;
import org.plumbline.simulation.sitter.Seeds;

/// An MPU-6050 that lives in real time: each access lets it live on until now. Any thread may use it.
public final class RealTimeChip implements RegisterBus {

    private static final double GRAVITY = 9.8;

    private final ChipClock clock = new ChipClock();
    private final VirtualMpu chip = new VirtualMpu(VirtualMpu.Model.MPU_6050, clock, Seeds.random(1, "imu"));
    private final long began = System.nanoTime();

    /// Has somebody told of each sample.
    ///
    /// @param told of it, and when it was taken by `System::nanoTime`
    public synchronized void listen(VirtualImu.Listener told) {
        chip.listen((nanos, counts) -> told.sampled(began + nanos, counts));
    }

    /// How fast its clock goes: 1.003 is 0.3 % too fast, so that samples wander through whatever period reads them.
    public synchronized void runAt(double speed) {
        chip.runAt(speed);
    }

    /// Exposes it to a force along x, from now on.
    public synchronized void pull(double force) {
        read(MpuChip.MPU_6050.identityRegister().address());
        chip.expose(new double[] {force, 0, GRAVITY, 0, 0, 0});
    }

    /// What a sample says of the force along x.
    public double force(RawSample counts) {
        return MpuChip.MPU_6050
                .scale()
                .sample(counts, new SampleTime(0))
                .acceleration()
                .x();
    }

    private VirtualMpu now() {
        clock.advanceTo(System.nanoTime() - began);
        return chip;
    }

    @Override
    public synchronized int read(int register) {
        return now().read(register);
    }

    @Override
    public synchronized void read(int firstRegister, byte[] into) {
        now().read(firstRegister, into);
    }

    @Override
    public synchronized void write(int register, int value) {
        now().write(register, value);
    }

    @Override
    public synchronized void write(int firstRegister, byte[] from) {
        now().write(firstRegister, from);
    }

    @Override
    public synchronized void close() {
        chip.close();
    }
}
