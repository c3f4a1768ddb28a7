package org.plumbline.recording.csv;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.recording.RecordingException;
import org.plumbline.recording.Row;

/// Lines of clip samples, mat frames or both. An empty field is a reading that is missing.
final class SampleLines implements Lines {

    /// The largest full scale of the supported clips, 16 g, and 2 % of scale error.
    private static final Numbers.Range ACCELERATION = new Numbers.Range(-160, 160, "m/s²");

    /// 2,000 degrees a second, and 15 %.
    private static final Numbers.Range ANGULAR_RATE = new Numbers.Range(-40, 40, "rad/s");

    /// The mean of |a| of somebody who moves about is near gravity; a file in g or in mg is far from it.
    private static final double LEAST_MEAN = 3;
    private static final double GREATEST_MEAN = 20;
    private static final int ENOUGH_FOR_A_MEAN = 100;

    private final RowClock clock;
    private final @Nullable Axes acceleration;
    private final @Nullable Axes angularRate;
    private final List<Integer> cells;
    private final Numbers.Range load;
    private double sum;
    private long samples;

    SampleLines(Header header) throws RecordingException {
        clock = new RowClock(header);
        acceleration = header.has(Column.AX) ? Axes.of(header, Column.AX, Column.AY, Column.AZ) : null;
        angularRate = header.has(Column.GX) ? Axes.of(header, Column.GX, Column.GY, Column.GZ) : null;
        cells = header.cells();
        load = new Numbers.Range(0, header.options().matFullScale(), "a share of the mat's full scale,");
        if (acceleration == null && cells.isEmpty()) {
            throw header.row()
                    .wrong(
                            0,
                            "neither ax,ay,az nor mat cells nor dur_s found, the file has "
                                    + String.join(", ", header.row().fields()));
        }
    }

    @Override
    public void accept(Row row, Consumer<Input> sink) throws RecordingException {
        SampleTime at = clock.at(row);
        if (acceleration != null && acceleration.areIn(row)) {
            sink.accept(new Input.Imu(imu(at, row, acceleration.read(row, ACCELERATION))));
        }
        if (!cells.isEmpty() && !row.text(cells.getFirst()).isEmpty()) {
            sink.accept(new Input.Mat(mat(at, row)));
        }
    }

    @Override
    public void end(Row last, Consumer<Input> sink) throws RecordingException {
        double mean = sum / Math.max(1, samples);
        if (acceleration != null && samples >= ENOUGH_FOR_A_MEAN && !(mean >= LEAST_MEAN && mean <= GREATEST_MEAN)) {
            throw last.wrong(
                    acceleration.x(), "the mean of |a| is %.3f up to here, expected m/s², near 9.8".formatted(mean));
        }
    }

    private ImuSample imu(SampleTime at, Row row, Vector3 force) throws RecordingException {
        sum += force.norm();
        samples++;
        Axes gyro = angularRate;
        return new ImuSample(at, force, gyro != null && gyro.areIn(row) ? gyro.read(row, ANGULAR_RATE) : null);
    }

    private MatFrame mat(SampleTime at, Row row) throws RecordingException {
        var loads = new double[cells.size()];
        for (int cell = 0; cell < loads.length; cell++) {
            loads[cell] = Numbers.within(row, cells.get(cell), load) / load.most();
        }
        return new MatFrame(at, loads);
    }

    /// The fields of a vector.
    private record Axes(int x, int y, int z) {

        static Axes of(Header header, Column x, Column y, Column z) throws RecordingException {
            return new Axes(header.field(x), header.field(y), header.field(z));
        }

        boolean areIn(Row row) throws RecordingException {
            return !(row.text(x).isEmpty()
                    && row.text(y).isEmpty()
                    && row.text(z).isEmpty());
        }

        Vector3 read(Row row, Numbers.Range range) throws RecordingException {
            return new Vector3(
                    Numbers.within(row, x, range), Numbers.within(row, y, range), Numbers.within(row, z, range));
        }
    }
}
