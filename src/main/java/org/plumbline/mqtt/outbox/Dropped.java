package org.plumbline.mqtt.outbox;

import org.plumbline.contract.Channel;
import org.plumbline.contract.keep.SeqRange;

/// Messages that were given up before a collector had them.
///
/// @param seqs      the first and the last of them; numbers in between may be of other channels
/// @param count     how many
/// @param confirmed how many of them a broker had confirmed: somebody may have heard them
public record Dropped(String boot, Channel channel, SeqRange seqs, long count, long confirmed) {}
