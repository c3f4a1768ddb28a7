package org.plumbline.board;

import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalOutputProvider;
import com.pi4j.plugin.linuxfs.provider.i2c.LinuxFsI2CProvider;
import com.pi4j.plugin.raspberrypi.platform.RaspberryPiPlatform;

/// Pi4J's Raspberry Pi platform, led to the providers that reach the hardware instead of its own empty ones.
final class RealRaspberryPi extends RaspberryPiPlatform {

    @Override
    protected String[] getProviders() {
        return new String[] {LinuxFsI2CProvider.ID, GpioDDigitalOutputProvider.ID, GpioDDigitalInputProvider.ID};
    }
}
