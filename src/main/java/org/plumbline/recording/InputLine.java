package org.plumbline.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;

/// An [Input] as a line of text and back, without loss.
///
/// `Double.toString` writes the shortest text that reads back as the same bits.
final class InputLine {

    private static final int AT = 0;
    private static final int KIND = 1;
    private static final int VALUES = 2;

    private InputLine() {}

    static List<String> of(Input input) {
        return switch (input) {
            case Input.Imu(var sample) -> line(input, InputKind.IMU, imu(sample));
            case Input.WaistImu(var sample) -> line(input, InputKind.WAIST_IMU, imu(sample));
            case Input.Mat(var frame) -> line(input, InputKind.MAT, loads(frame));
            case Input.Observed seen ->
                line(input, InputKind.OBSERVED, seen.stance().name(), Integer.toString(seen.steps()));
            case Input.ObservedBody told -> line(input, InputKind.BODY, BodyLine.of(told.body()));
            case Input.Tick(var anchor) ->
                line(input, InputKind.TICK, anchor.wall().toString(), Boolean.toString(anchor.synced()));
            case Input.SensorLost lost ->
                line(input, InputKind.SENSOR_LOST, lost.sensor().name(), lost.reason());
            case Input.SensorBack back ->
                line(input, InputKind.SENSOR_BACK, back.sensor().name());
            case Input.Asked asked -> line(input, WishLine.of(asked.wish()));
        };
    }

    static Input parse(Row row) throws RecordingException {
        var at = new SampleTime(row.integer(AT));
        var kind = row.parse(KIND, "one of " + InputKind.words(), InputKind::of);
        var wish = WishLine.parse(kind, row);
        return wish == null ? parse(kind, at, row) : new Input.Asked(at, wish);
    }

    private static Input parse(InputKind kind, SampleTime at, Row row) throws RecordingException {
        return switch (kind) {
            case IMU -> new Input.Imu(imu(at, row));
            case WAIST_IMU -> new Input.WaistImu(imu(at, row));
            case MAT -> new Input.Mat(mat(at, row));
            case OBSERVED -> new Input.Observed(at, stance(row), row.parse(3, "whole steps", Integer::parseInt));
            case BODY -> new Input.ObservedBody(at, BodyLine.parse(row));
            case TICK -> new Input.Tick(new WallAnchor(at, wall(row), row.parse(3, "true or false", InputLine::truth)));
            case SENSOR_LOST -> new Input.SensorLost(at, sensor(row), row.text(3));
            case SENSOR_BACK -> new Input.SensorBack(at, sensor(row));
            default -> throw new IllegalStateException("a wish is read by WishLine: " + kind);
        };
    }

    private static List<String> line(Input input, WishLine wish) {
        return line(input, wish.kind(), wish.values().toArray(String[]::new));
    }

    private static List<String> line(Input input, InputKind kind, String... values) {
        var fields = new ArrayList<String>(VALUES + values.length);
        fields.add(Long.toString(input.at().nanos()));
        fields.add(kind.word);
        fields.addAll(List.of(values));
        return fields;
    }

    private static String[] imu(ImuSample sample) {
        Vector3 a = sample.acceleration();
        @Nullable Vector3 g = sample.angularRate();
        return g == null ? text(a.x(), a.y(), a.z()) : text(a.x(), a.y(), a.z(), g.x(), g.y(), g.z());
    }

    private static String[] loads(MatFrame frame) {
        return text(IntStream.range(0, frame.cells()).mapToDouble(frame::load).toArray());
    }

    private static String[] text(double... values) {
        var text = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            text[i] = Double.toString(values[i]);
        }
        return text;
    }

    private static ImuSample imu(SampleTime at, Row row) throws RecordingException {
        boolean gyro = row.fields().size() > VALUES + 3;
        return new ImuSample(at, vector(row, VALUES), gyro ? vector(row, VALUES + 3) : null);
    }

    private static Vector3 vector(Row row, int x) throws RecordingException {
        return new Vector3(row.number(x), row.number(x + 1), row.number(x + 2));
    }

    private static MatFrame mat(SampleTime at, Row row) throws RecordingException {
        var loads = new double[row.fields().size() - VALUES];
        for (int cell = 0; cell < loads.length; cell++) {
            loads[cell] = row.number(VALUES + cell);
        }
        return new MatFrame(at, loads);
    }

    private static Stance stance(Row row) throws RecordingException {
        return row.parse(VALUES, "a stance", Stance::valueOf);
    }

    private static Sensor sensor(Row row) throws RecordingException {
        return row.parse(VALUES, "IMU, WAIST_IMU or MAT", Sensor::valueOf);
    }

    private static Instant wall(Row row) throws RecordingException {
        return row.parse(VALUES, "a time such as 2026-01-05T09:00:00Z", Instant::parse);
    }

    static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
