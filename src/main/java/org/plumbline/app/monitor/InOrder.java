package org.plumbline.app.monitor;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;

/// Hands on the inputs of several threads in the order of their time, as the engine and a recording want them.
///
/// A reading is stamped before it is taken, so a slow one is overtaken by quick ones: a mat frame takes some 10 ms.
/// It then counts as of the moment of the last one that overtook it. Not thread-safe: one thread owns it.
final class InOrder implements Consumer<Input> {

    private final Consumer<Input> next;
    private SampleTime last = new SampleTime(Long.MIN_VALUE);

    InOrder(Consumer<Input> next) {
        this.next = next;
    }

    @Override
    public void accept(Input input) {
        var inOrder = input.at().isBefore(last) ? at(last, input) : input;
        last = inOrder.at();
        next.accept(inOrder);
    }

    private static Input at(SampleTime moment, Input input) {
        return switch (input) {
            case Input.Imu(var sample) ->
                new Input.Imu(new ImuSample(moment, sample.acceleration(), sample.angularRate()));
            case Input.WaistImu(var sample) ->
                new Input.WaistImu(new ImuSample(moment, sample.acceleration(), sample.angularRate()));
            case Input.Mat(var frame) -> new Input.Mat(at(moment, frame));
            case Input.Observed seen -> new Input.Observed(moment, seen.stance(), seen.steps());
            case Input.ObservedBody told -> new Input.ObservedBody(moment, told.body());
            case Input.Tick(var anchor) ->
                new Input.Tick(new WallAnchor(moment, anchor.wallTime(moment), anchor.synced()));
            case Input.SensorLost lost -> new Input.SensorLost(moment, lost.sensor(), lost.reason());
            case Input.SensorBack back -> new Input.SensorBack(moment, back.sensor());
            case Input.Asked asked -> new Input.Asked(moment, asked.wish());
        };
    }

    private static MatFrame at(SampleTime moment, MatFrame frame) {
        return new MatFrame(
                moment,
                IntStream.range(0, frame.cells()).mapToDouble(frame::load).toArray());
    }
}
