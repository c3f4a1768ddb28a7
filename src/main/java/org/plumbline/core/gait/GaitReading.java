package org.plumbline.core.gait;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.gait.event.Wear;
import org.plumbline.core.sample.SampleTime;

/// How she moves now, and what became known with this sample.
///
/// @param known            whether samples have come for long enough, without a gap, to tell anything
/// @param walkingSince     when the present walk began; null while she does not walk
/// @param steps            steps since the first sample
/// @param cadencePerMinute steps a minute of the present walk; 0 while she does not walk
/// @param intensity        root mean square of the acceleration over about two seconds, without gravity, m/s²
/// @param wear             how the clip is worn
/// @param events           what became known with this sample, earliest first; mostly nothing
public record GaitReading(
        boolean known,
        @Nullable SampleTime walkingSince,
        long steps,
        double cadencePerMinute,
        double intensity,
        Wear wear,
        List<GaitEvent> events) {

    public static final GaitReading UNKNOWN = new GaitReading(false, null, 0, 0, 0, Wear.WORN, List.of());

    public boolean walking() {
        return walkingSince != null;
    }

    /// The same, with nothing that became known.
    GaitReading withoutEvents() {
        return events.isEmpty()
                ? this
                : new GaitReading(known, walkingSince, steps, cadencePerMinute, intensity, wear, List.of());
    }
}
