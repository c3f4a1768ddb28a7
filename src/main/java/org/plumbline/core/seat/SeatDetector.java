package org.plumbline.core.seat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.MatLayout.Cell;
import org.plumbline.core.seat.MatLayout.Zone;
import org.plumbline.core.seat.SeatLesson.Outcome;
import org.plumbline.core.seat.SeatLessonState.Kind;
import org.plumbline.core.seat.event.CellFault;
import org.plumbline.core.seat.event.SeatEvent;
import org.plumbline.core.seat.event.SeatEvent.CellFailed;
import org.plumbline.core.seat.event.SeatEvent.CellWorks;
import org.plumbline.core.seat.event.SeatEvent.NeutralLearned;
import org.plumbline.core.seat.event.SeatEvent.ObjectFound;
import org.plumbline.core.seat.event.SeatEvent.Refused;
import org.plumbline.core.seat.event.SeatEvent.Tared;
import org.plumbline.core.seat.load.SeatLoad;
import org.plumbline.core.seat.sitting.MovementTracker;
import org.plumbline.core.seat.sitting.Sitting;
import org.plumbline.core.seat.sitting.SittingTracker;

/// Turns mat frames into who or what is on the seat, and how she sits.
///
/// Mutable inside and single-threaded. [#accept] tells what a frame showed; [#at] what is known between
/// frames, which is nothing once they have stopped.
public final class SeatDetector {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final SeatParams params;
    private final CellBank cells;
    private final OccupancyTracker occupancy;
    private final MovementTracker movement;
    private final SittingTracker sitting;
    private final SeatLesson lesson;
    private @Nullable SampleTime lastFrame;
    private @Nullable MatFrame shown;
    private SeatLoad load = SeatLoad.NONE;
    private List<CellFault> faults = List.of();

    public SeatDetector(SeatParams params, MatLayout layout) {
        this.params = params;
        this.cells = new CellBank(params.cells(), layout);
        this.occupancy = new OccupancyTracker(params.occupancy());
        this.lesson = new SeatLesson(params.lesson());
        this.movement = new MovementTracker(params.sitting().stillness());
        var depth = layout.cells().stream()
                .filter(cell -> cell.zone() == Zone.SEAT)
                .mapToDouble(Cell::xMm)
                .summaryStatistics();
        this.sitting = new SittingTracker(params.sitting(), depth.getMin(), depth.getMax());
    }

    /// Takes in one frame, and tells what it showed.
    ///
    /// @throws IllegalArgumentException if the frame has another number of cells than the layout
    public SeatReading accept(MatFrame frame) {
        take(frame, new ArrayList<>());
        return at(frame.at());
    }

    /// Takes in one frame; one in which no seat cell could be read is no frame.
    ///
    /// @param events where to put what became known
    /// @throws IllegalArgumentException if the frame has another number of cells than the layout
    public void take(MatFrame frame, List<SeatEvent> events) {
        var seen = cells.load(frame);
        if (seen != null) {
            load = seen;
            follow(frame, secondsTo(frame.at(), events), events);
            learn(frame, events);
            lastFrame = frame.at();
            shown = frame;
        }
    }

    /// What each cell bears at `now`, in the order of the layout; null for a cell that does not work, none where
    /// frames have been missing for too long.
    public List<@Nullable Double> loads(SampleTime now) {
        return shown == null || isSilent(now) ? List.of() : cells.loads(shown);
    }

    /// What is known at `now`: unknown, dated at the last frame, where frames have been missing for too long.
    public SeatReading at(SampleTime now) {
        return isSilent(now)
                ? new SeatReading(now, Occupancy.UNKNOWN, since(now), SeatLoad.NONE, Sitting.NONE, faults)
                : new SeatReading(now, occupancy(now), since(now), load, sitting(), faults);
    }

    /// Who or what is on the seat at `now`: all that is asked between two frames.
    public Occupancy occupancy(SampleTime now) {
        return isSilent(now) ? Occupancy.UNKNOWN : occupancy.occupancy();
    }

    /// Since when [#occupancy] has been so.
    public SampleTime since(SampleTime now) {
        var last = lastFrame == null ? now : lastFrame;
        var since = occupancy.since();
        return since == null || isSilent(now) ? last : since;
    }

    /// She says that the seat is empty: what it reads becomes its zero once it has rested.
    public void tare(SampleTime at) {
        lesson.begin(Kind.TARE, at);
    }

    /// She was asked to sit upright and even: how she sits becomes her neutral once she has rested.
    public void learnNeutral(SampleTime at) {
        lesson.begin(Kind.NEUTRAL, at);
    }

    private void learn(MatFrame frame, List<SeatEvent> events) {
        var kind = lesson.kind();
        if (kind == null) {
            return;
        }
        switch (lesson.step(frame.at(), load.level(), teaches(kind, frame.at()))) {
            case Outcome.Waiting _ -> {}
            case Outcome.Refused(String reason) -> events.add(new Refused(frame.at(), reason));
            case Outcome.Ready _ -> events.add(learned(kind, frame, events));
        }
    }

    /// A load that moves is somebody: her weight must not become the mat's zero.
    private boolean teaches(Kind kind, SampleTime at) {
        return switch (kind) {
            case TARE ->
                load.level() < params.occupancy().enterLevel() || at.isAtLeast(MOMENT, movement.stillSince(at));
            case NEUTRAL -> occupancy.occupancy() == Occupancy.OCCUPIED;
        };
    }

    private SeatEvent learned(Kind kind, MatFrame frame, List<SeatEvent> events) {
        return switch (kind) {
            case TARE -> {
                sitting.rise(frame.at(), events);
                cells.tare(frame);
                occupancy.tare(frame.at());
                yield new Tared(frame.at());
            }
            case NEUTRAL -> {
                sitting.learnNeutral(load);
                yield new NeutralLearned(frame.at());
            }
        };
    }

    public SeatState state() {
        return new SeatState(
                lastFrame, load, occupancy.state(), movement.state(), sitting.state(), lesson.state(), cells.state());
    }

    /// Goes on from a saved state as if it had never stopped.
    ///
    /// @throws IllegalArgumentException if the state is that of a mat with another number of cells
    public void restore(SeatState saved) {
        cells.restore(saved.cells());
        occupancy.restore(saved.occupancy());
        movement.restore(saved.movement());
        sitting.restore(saved.sitting());
        lesson.restore(saved.lesson());
        lastFrame = saved.lastFrame();
        load = saved.load();
        faults = cells.faults();
    }

    private void follow(MatFrame frame, double seconds, List<SeatEvent> events) {
        var at = frame.at();
        var before = occupancy.occupancy();
        var begun = occupancy.since();
        movement.accept(at, load.level(), load.centre());
        occupancy.accept(at, seconds, load.level(), movement);
        var now = occupancy.occupancy();
        if (occupancy.isSettled()) {
            cells.follow(frame, seconds, now);
        }
        if (now != before) {
            turned(before, now, at, events);
            if (before == Occupancy.OCCUPIED && lasted(begun, at, params.cells().trial())) {
                cells.judge();
                tellFaults(at, cells.faults(), events);
            }
        }
        if (now == Occupancy.OCCUPIED) {
            sitting.accept(at, seconds, load, events);
        }
    }

    private void turned(Occupancy before, Occupancy now, SampleTime at, List<SeatEvent> events) {
        if (before == Occupancy.OCCUPIED) {
            sitting.rise(since(at), events);
        }
        if (now == Occupancy.OCCUPIED) {
            sitting.sitDown();
        }
        if (now == Occupancy.OBJECT) {
            movement.restart(at);
            events.add(new ObjectFound(since(at), at));
        }
    }

    private void tellFaults(SampleTime at, List<CellFault> found, List<SeatEvent> events) {
        found.stream().filter(fault -> !faults.contains(fault)).forEach(fault -> events.add(new CellFailed(at, fault)));
        faults.stream()
                .filter(old -> found.stream().noneMatch(fault -> fault.cell() == old.cell()))
                .forEach(old -> events.add(new CellWorks(at, old.cell())));
        faults = found;
    }

    /// Seconds since the last frame; where frames were missing, what was known is forgotten first.
    private double secondsTo(SampleTime at, List<SeatEvent> events) {
        var last = lastFrame;
        if (last == null || isGap(last, at)) {
            sitting.rise(last == null ? at : last, events);
            occupancy.lose(last == null ? at : last);
            movement.restart(at);
            return 0;
        }
        return Math.max(0, at.secondsSince(last));
    }

    private boolean isSilent(SampleTime now) {
        return lastFrame == null || isGap(lastFrame, now);
    }

    private boolean isGap(SampleTime last, SampleTime now) {
        return now.isMoreThan(params.gap(), last);
    }

    private static boolean lasted(@Nullable SampleTime since, SampleTime at, Duration least) {
        return since != null && at.isAtLeast(least, since);
    }

    private Sitting sitting() {
        return occupancy.occupancy() == Occupancy.OCCUPIED
                ? sitting.sitting(load, movement.fidgetMmPerSecond())
                : Sitting.NONE;
    }
}
