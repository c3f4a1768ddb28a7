package org.plumbline.recording;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.posture.Body;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.SampleTime;

/// A [Body] as the values of a line, and back; what is empty is not known.
final class BodyLine {

    private static final int POSTURE = 2;
    private static final int POSTURE_SINCE = 3;
    private static final int WEIGHT_MOVED = 4;
    private static final int LEFT_SHARE = 5;
    private static final int UNEVEN = 6;
    private static final int STANDING = 7;

    private BodyLine() {}

    static String[] of(Body body) {
        var left = body.leftShare();
        return new String[] {
            body.posture().name(),
            text(body.postureSince()),
            text(body.weightMovedAt()),
            left == null ? "" : left.toString(),
            text(body.unevenSince()),
            text(body.standingSince()),
        };
    }

    static Body parse(Row row) throws RecordingException {
        return new Body(
                row.parse(POSTURE, "a posture", Posture::valueOf),
                time(row, POSTURE_SINCE),
                time(row, WEIGHT_MOVED),
                row.text(LEFT_SHARE).isEmpty() ? null : row.number(LEFT_SHARE),
                time(row, UNEVEN),
                time(row, STANDING));
    }

    private static String text(@Nullable SampleTime moment) {
        return moment == null ? "" : Long.toString(moment.nanos());
    }

    private static @Nullable SampleTime time(Row row, int field) throws RecordingException {
        return row.text(field).isEmpty() ? null : new SampleTime(row.integer(field));
    }
}
