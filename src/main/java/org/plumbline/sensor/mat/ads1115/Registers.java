package org.plumbline.sensor.mat.ads1115;

/// Register map, by datasheet name (Texas Instruments SBAS444, section "Register Map"). All are 16 bits wide.
final class Registers {
    static final int CONVERSION = 0b00;
    static final int CONFIG = 0b01;

    /// `OS`, bit 15. Written 1: start a conversion. Read 1: none is running.
    static final int OS = 1 << 15;

    /// `MUX`, bits 14:12 = 100: AIN0 against ground. The channels follow in steps of one.
    static final int MUX_AIN0_GND = 0b100 << 12;

    /// `PGA`, bits 11:9 = 001: ±4.096 V, the narrowest range that holds a 3.3 V supply.
    static final int PGA_4_096_V = 0b001 << 9;

    /// `MODE`, bit 8: one conversion, then power down.
    static final int MODE_SINGLE_SHOT = 1 << 8;

    /// `DR`, bits 7:5 = 111: 860 conversions a second.
    static final int DR_860_SPS = 0b111 << 5;

    /// `COMP_QUE`, bits 1:0 = 11: comparator off.
    static final int COMP_QUE_OFF = 0b11;

    private Registers() {}

    /// The configuration that measures one channel, 0 to 3.
    static int channel(int channel) {
        return MUX_AIN0_GND + (channel << 12) | PGA_4_096_V | MODE_SINGLE_SHOT | DR_860_SPS | COMP_QUE_OFF;
    }
}
