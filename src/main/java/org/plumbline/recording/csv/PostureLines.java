package org.plumbline.recording.csv;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Stance;
import org.plumbline.recording.RecordingException;
import org.plumbline.recording.Row;

/// Lines of postures that another device classified: what, since when, how long, strides so far.
///
/// Lying is neither sitting at a desk nor a walk: it is taken as away
/// (docs/decisions/0013-lying-is-away.md).
final class PostureLines implements Lines {

    private static final Numbers.Range LENGTH = new Numbers.Range(0, 7 * 86_400, "seconds");
    private static final Numbers.Range STRIDES = new Numbers.Range(0, 1e6, "strides");

    /// Times are rounded in such exports; a gap or overlap up to it is none.
    private static final double ROUNDING_SECONDS = 0.1;

    private final RowClock clock;
    private final int label;
    private final int length;
    private final int strides;
    private @Nullable Open open;

    /// The line before: still lasting, its strides not told yet.
    private record Open(SampleTime start, SampleTime end, double stridesBefore, double stridesAfter) {
        int steps() {
            return (int) Math.round(2 * (stridesAfter - stridesBefore));
        }
    }

    PostureLines(Header header) throws RecordingException {
        clock = new RowClock(header);
        label = header.field(Column.LABEL);
        length = header.field(Column.DUR);
        strides = header.has(Column.STRIDES) ? header.field(Column.STRIDES) : -1;
    }

    @Override
    public void accept(Row row, Consumer<Input> sink) throws RecordingException {
        SampleTime at = clock.at(row);
        Stance stance = row.parse(label, "sit, stand, step, lie_... or non_wear", PostureLines::stance);
        int steps = open == null ? 0 : close(open, row, at, sink);
        sink.accept(new Input.Observed(at, stance, steps));
        open = opened(row, at);
    }

    @Override
    public void end(Row last, Consumer<Input> sink) {
        if (open != null) {
            sink.accept(new Input.Observed(open.end(), Stance.UNKNOWN, open.steps()));
        }
    }

    /// Ends the line before where it said it would; a gap up to this line is unknown.
    ///
    /// @return its steps, unless they have been told
    private int close(Open before, Row row, SampleTime at, Consumer<Input> sink) throws RecordingException {
        double gap = at.secondsSince(before.end());
        if (gap < -ROUNDING_SECONDS) {
            throw row.wrong(length, "begins %.1f s before the line above has lasted its dur_s".formatted(-gap));
        }
        if (gap <= ROUNDING_SECONDS) {
            return before.steps();
        }
        sink.accept(new Input.Observed(before.end(), Stance.UNKNOWN, before.steps()));
        return 0;
    }

    private Open opened(Row row, SampleTime at) throws RecordingException {
        double seconds = Numbers.within(row, length, LENGTH);
        double after = strides < 0 ? 0 : Numbers.within(row, strides, STRIDES);
        double before = open == null ? after : open.stridesAfter();
        if (after < before) {
            throw row.wrong(strides, "strides fall to %s, expected %s or more".formatted(after, before));
        }
        return new Open(at, new SampleTime(at.nanos() + Math.round(seconds * 1e9)), before, after);
    }

    private static Stance stance(String label) {
        return switch (label) {
            case "sit" -> Stance.SEATED_STILL;
            case "stand" -> Stance.STANDING;
            case "step" -> Stance.WALKING;
            case "non_wear" -> Stance.NOT_WORN;
            case String lying when lying.startsWith("lie") -> Stance.AWAY;
            default -> throw new IllegalArgumentException(label);
        };
    }
}
