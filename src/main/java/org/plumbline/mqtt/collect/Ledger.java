package org.plumbline.mqtt.collect;

import java.io.IOException;
import java.util.List;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;

/// Knows by number what a sink has: devices let go of it.
@FunctionalInterface
public interface Ledger {

    /// What of these numbers the sink never took, in order.
    List<SeqRange> missing(String device, Run run, SeqRange seqs) throws IOException;
}
