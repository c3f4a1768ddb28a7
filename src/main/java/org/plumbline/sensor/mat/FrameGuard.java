package org.plumbline.sensor.mat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;

/// Lets pass what a working mat can say while somebody sits on it; an empty one may say the same again and again.
///
/// Loaded cells creep and converters are noisy, so two readings of a sitter are never the very same, nor are the
/// cells of one converter.
public final class FrameGuard {

    private static final Duration LONGEST_REPEAT = Duration.ofSeconds(1);

    /// Below it a cell may rest on a constant.
    private static final double LOADED = 0.05;

    /// As many cells of a converter are never the same by chance.
    private static final int NEVER_ALIKE = 3;

    private final String name;
    private final int cellsPerConverter;
    private @Nullable MatFrame last;
    private @Nullable SampleTime repeatedSince;

    /// @param name as errors give it
    public FrameGuard(String name, int cellsPerConverter) {
        this.name = name;
        this.cellsPerConverter = cellsPerConverter;
    }

    /// Takes one frame.
    ///
    /// @return nothing if the frame repeats the one before
    /// @throws IOException if it has done so for a second, or the cells of a converter are all alike
    public Optional<MatFrame> take(MatFrame frame) throws IOException {
        for (int first = 0; first < frame.cells(); first += cellsPerConverter) {
            refuseAlike(frame, first, Math.min(first + cellsPerConverter, frame.cells()));
        }
        if (!repeats(frame)) {
            last = frame;
            repeatedSince = null;
            return Optional.of(frame);
        }
        var since = repeatedSince == null ? frame.at() : repeatedSince;
        repeatedSince = since;
        if (frame.at().isAtLeast(LONGEST_REPEAT, since)) {
            throw new IOException("%s: the very same reading for a second".formatted(name));
        }
        return Optional.empty();
    }

    private void refuseAlike(MatFrame frame, int from, int to) throws IOException {
        double load = frame.load(from);
        if (to - from >= NEVER_ALIKE
                && load > LOADED
                && IntStream.range(from, to).allMatch(cell -> frame.load(cell) == load)) {
            throw new IOException("%s: cells %d to %d all read the very same".formatted(name, from + 1, to));
        }
    }

    private boolean repeats(MatFrame frame) {
        var before = last;
        return before != null
                && IntStream.range(0, frame.cells()).allMatch(cell -> frame.load(cell) == before.load(cell))
                && IntStream.range(0, frame.cells()).anyMatch(cell -> frame.load(cell) > LOADED);
    }
}
