package org.plumbline.board.line;

import com.pi4j.boardinfo.util.BoardInfoHelper;
import com.pi4j.boardinfo.util.PwmChipUtil;
import com.pi4j.plugin.linuxfs.internal.LinuxPwm;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/// One channel of the Pi's PWM, over what Pi4J's linuxfs provider is made of.
///
/// Not over the provider itself: of a channel that could not be taken at once Pi4J 3.0.4 keeps a broken one in its
/// list, under a name that is then used up.
public final class Pi4jPwmLine implements PwmLine {

    private static final String SYSFS = "/sys/class/pwm";

    /// A second: at the first start after a boot, udev hands a channel over some 100 ms after it was asked for.
    private static final int TRIES = 10;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final LinuxPwm pwm;

    private Pi4jPwmLine(LinuxPwm pwm) {
        this.pwm = pwm;
    }

    /// Takes the channel of a line and drives it low.
    ///
    /// @param gpio number of the line as the Pi's documentation counts them (BCM): 12, 13, 18 or 19
    /// @throws IOException if it is not there or not ours a second later
    public static Pi4jPwmLine onGpio(int gpio) throws IOException {
        return open(channel(gpio, BoardInfoHelper.usesRP1()));
    }

    /// @param rp1 whether the lines are those of a Pi 5
    static int channel(int gpio, boolean rp1) {
        return switch (gpio) {
            case 12 -> 0;
            case 13 -> 1;
            case 18 -> rp1 ? 2 : 0;
            case 19 -> rp1 ? 3 : 1;
            default -> throw new IllegalArgumentException("gpio must be 12, 13, 18 or 19: " + gpio);
        };
    }

    /// Takes a channel and drives it low.
    ///
    /// @param channel on a Pi 5: 0 for GPIO 12, 1 for 13, 2 for 18, 3 for 19; before it: 0 for 12 and 18, 1 for 13
    ///                and 19
    /// @throws IOException if it is not there or not ours a second later
    public static Pi4jPwmLine open(int channel) throws IOException {
        int chip = BoardInfoHelper.usesRP1() ? PwmChipUtil.getPWMChipForRP1(SYSFS) : 0;
        return open(new LinuxPwm(SYSFS, chip, channel), Pi4jPwmLine::pause);
    }

    /// @param pause between two tries
    static Pi4jPwmLine open(LinuxPwm pwm, Pause pause) throws IOException {
        var line = new Pi4jPwmLine(pwm);
        for (int i = 1; ; i++) {
            try {
                line.take();
                return line;
            } catch (IOException e) {
                if (i == TRIES) {
                    throw line.failure("open", e);
                }
            }
            pause.pause();
        }
    }

    private void take() throws IOException {
        if (!pwm.isExported()) {
            pwm.export();
        }
        silence();
    }

    /// The kernel refuses a share longer than the period, so the share goes first and comes last.
    @Override
    public void wave(int hertz, double duty) throws IOException {
        if (hertz < 1 || hertz > 100_000 || !(duty > 0 && duty <= 1)) {
            throw new IllegalArgumentException(
                    "hertz must be 1 to 100,000 and duty above 0 to 1: %d, %s".formatted(hertz, duty));
        }
        try {
            silence();
            pwm.period(NANOS_A_SECOND / hertz);
            pwm.dutyCycle(Math.round(duty * NANOS_A_SECOND / hertz));
            pwm.enable();
        } catch (IOException e) {
            throw failure("wave", e);
        }
    }

    @Override
    public void off() throws IOException {
        try {
            silence();
        } catch (IOException e) {
            throw failure("off", e);
        }
    }

    /// The kernel refuses to write to a channel that never had a period, so what is low already is left alone.
    private void silence() throws IOException {
        if (pwm.dutyCycle() > 0) {
            pwm.dutyCycle(0);
        }
        if (pwm.enabled()) {
            pwm.disable();
        }
    }

    @Override
    public void close() throws IOException {
        off();
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a PWM channel was awaited");
        }
    }

    private IOException failure(String verb, IOException cause) {
        return new IOException("%s: %s failed: %s".formatted(pwm.pwmPath(), verb, cause), cause);
    }

    /// Lets time pass between two tries.
    @FunctionalInterface
    interface Pause {
        void pause() throws InterruptedIOException;
    }
}
