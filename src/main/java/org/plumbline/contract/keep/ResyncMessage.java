package org.plumbline.contract.keep;

import java.util.List;

/// What a collector has of what a device keeps: the device lets go of it, and sends again what is missing.
///
/// An empty one asks the device to tell what it keeps.
public record ResyncMessage(String device, List<Stored> stored) {

    public ResyncMessage {
        stored = List.copyOf(stored);
    }

    /// All of `seqs` is stored but what is `missing`.
    ///
    /// @param missing in order, none overlapping another
    public record Stored(Run run, SeqRange seqs, List<SeqRange> missing) {

        public Stored {
            missing = List.copyOf(missing);
        }

        /// What is stored, in order.
        public List<SeqRange> present() {
            return seqs.without(missing);
        }
    }

    public String topic() {
        return topic(device);
    }

    /// Where a device hears of it.
    public static String topic(String device) {
        return "plumbline/%s/request/resync".formatted(device);
    }
}
