package org.plumbline.contract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// Which message this is, so that it is kept once however often it arrives, and when it was on the device's clock.
///
/// @param device which Plumbline
/// @param boot   which run of it: `seq` begins anew with each
/// @param seq    position in that run, from 1
/// @param synced whether the wall clock was known to be right when the message was dated
/// @param at     the moment told of on the monotonic clock of that run; null where that was not told
public record Origin(
        String device,
        String boot,
        long seq,
        boolean synced,
        @Nullable SampleTime at) {

    /// What a device may be called: one level of a topic, and a name that shows in Home Assistant and in logs.
    static final Pattern DEVICE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,31}");

    private static final Pattern BOOT = Pattern.compile("[A-Za-z0-9_-]{1,36}");

    public Origin {
        requireDevice(device);
        if (!BOOT.matcher(boot).matches()) {
            throw new IllegalArgumentException("boot must be 1 to 36 letters, digits, - or _: '%s'".formatted(boot));
        }
        if (seq < 1) {
            throw new IllegalArgumentException("seq must be 1 or more: " + seq);
        }
    }

    /// Of a message that does not tell its moment on the monotonic clock.
    public Origin(String device, String boot, long seq, boolean synced) {
        this(device, boot, seq, synced, null);
    }

    /// The same message, dated when the wall clock was known to be right.
    public Origin whenSynced() {
        return new Origin(device, boot, seq, true, at);
    }

    /// Refuses a name that is no device's.
    public static String requireDevice(String device) {
        if (!DEVICE.matcher(device).matches()) {
            throw new IllegalArgumentException(
                    "device must be 1 to 32 of a-z, 0-9, - and _, and begin with a letter or digit: '%s'"
                            .formatted(device));
        }
        return device;
    }

    /// Unique over all devices and time.
    public String id() {
        return device + "/" + boot + "/" + seq;
    }
}
