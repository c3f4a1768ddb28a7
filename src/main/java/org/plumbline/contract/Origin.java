package org.plumbline.contract;

/// Which message this is, so that it is kept once however often it arrives.
///
/// @param device which Plumbline
/// @param boot   which run of it: monotonic time and `seq` begin anew with each
/// @param seq    position in that run, from 1
/// @param synced whether the wall clock was known to be right when the message was dated
public record Origin(String device, String boot, long seq, boolean synced) {

    /// Unique over all devices and time.
    public String id() {
        return device + "-" + boot + "-" + seq;
    }
}
