package org.plumbline.app.acquire;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/// One turn of a sensor's loop, for Java Flight Recorder: how long it took, how late it was, and what it brought.
@Name("org.plumbline.SensorPoll")
@Label("Sensor Poll")
@Category("Plumbline")
@StackTrace(false)
final class SensorPoll extends Event {

    @Label("Sensor")
    @Nullable String sensor;

    @Label("Late")
    @Description("How long after its time the turn began")
    @Timespan(Timespan.NANOSECONDS)
    long late;

    @Label("Inputs")
    int inputs;
}
