package org.plumbline.history.row;

/// The roll-up of minutes into hours: table `hour`.
///
/// An hour is one of her local clock; where clocks are put back, two hours of the same name have two offsets.
public final class HourRow {

    /// First second of the local hour that a minute, or an hour, belongs to.
    private static final String START = "(start_s + offset_s) / 3600 * 3600 - offset_s";

    /// Her date, in days since 1970-01-01.
    public static final String DATE = "(start_s + offset_s) / 86400";

    /// Parameters: device, from, to. Hours that hold any minute of the span, from included.
    public static final String TOUCHED = "device = ? AND start_s > ? - 3600 AND start_s < ?";

    public static final String DATES = "SELECT DISTINCT %s FROM hour WHERE %s".formatted(DATE, TOUCHED);

    public static final String DELETE = "DELETE FROM hour WHERE " + TOUCHED;

    /// Parameters as for [#TOUCHED], with the whole of the first and last hour's minutes, then from and to again.
    public static final String INSERT =
            """
            INSERT INTO hour (device, start_s, offset_s, %s)
            SELECT device, %s, offset_s, %s
            FROM minute WHERE device = ? AND start_s > ? - 3600 AND start_s < ? + 3600
                AND %s > ? - 3600 AND %s < ?
            GROUP BY device, %s, offset_s
            """.formatted(MinuteSum.each("%s"), START, MinuteSum.each("sum(%s)"), START, START, START);

    private HourRow() {}
}
