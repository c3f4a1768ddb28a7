package org.plumbline.web.diary;

import java.time.Instant;
import java.util.function.Predicate;

/// Marks of "it hurts now" that wait at the desks, made with a button there.
@FunctionalInterface
public interface DeskMarks {

    /// No desk is within reach.
    DeskMarks NONE = (_, _) -> {};

    /// Hands over each mark that waits at the desk of a device.
    ///
    /// @param diary answers whether it has the mark; the desk then forgets it
    void handOver(String device, Predicate<Instant> diary);
}
