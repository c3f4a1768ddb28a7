package org.plumbline.sensor.bus;

import com.pi4j.io.i2c.I2C;
import com.pi4j.io.i2c.I2CProvider;
import com.pi4j.plugin.linuxfs.provider.i2c.LinuxFsI2C;
import com.pi4j.plugin.linuxfs.provider.i2c.LinuxFsI2CBus;
import com.pi4j.plugin.linuxfs.provider.i2c.LinuxFsI2CProvider;
import org.plumbline.board.Board;

/// An I2C device over Pi4J's Linux provider, with a bus file of its own.
///
/// Asked for a device, the provider of Pi4J 3.0.4 shares one file among all of a bus and keeps it for good. That
/// file remembers an address before the kernel has accepted it: once an address was refused, later writes to it go
/// to the device selected before. A file for each device, closed with it, cannot be mistaken for another's.
final class LinuxI2cDevice implements I2cDevice {

    private final LinuxFsI2CBus file;
    private final I2C device;
    private final ReadTransfer reading;

    LinuxI2cDevice(Board board, int bus, int address) {
        var context = board.context();
        var config = I2C.newConfigBuilder(context)
                .id("i2c-%s-%02x".formatted(bus, address))
                .bus(bus)
                .device(address)
                .build();
        I2CProvider provider = context.provider(LinuxFsI2CProvider.ID);
        file = new LinuxFsI2CBus(config);
        device = new LinuxFsI2C(file, provider, config);
        reading = new ReadTransfer(address);
    }

    @Override
    public void read(int register, byte[] into) {
        reading.lay(register, into.length);
        file.executeIOCTL(device, ReadTransfer.I2C_RDWR, reading.data(), reading.pointers());
        reading.take(into);
    }

    @Override
    public void write(int register, byte[] from) {
        device.writeRegister(register, from, 0, from.length);
    }

    @Override
    public void close() {
        device.close();
        file.close();
    }
}
