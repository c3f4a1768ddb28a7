package org.plumbline.core.seat;

import java.util.List;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.event.CellFault;
import org.plumbline.core.seat.load.SeatLoad;
import org.plumbline.core.seat.sitting.Sitting;

/// What the mat tells after one frame, or after the lack of one.
///
/// @param at        time of the frame, or the time that was asked about
/// @param since     when the occupancy began: dated at the change, not when it was confirmed
/// @param load      how the load lies
/// @param sitting   how she sits; [Sitting#NONE] unless the seat is occupied
/// @param faults    cells that were found broken and are left out
public record SeatReading(
        SampleTime at, Occupancy occupancy, SampleTime since, SeatLoad load, Sitting sitting, List<CellFault> faults) {

    public SeatReading {
        faults = List.copyOf(faults);
    }
}
