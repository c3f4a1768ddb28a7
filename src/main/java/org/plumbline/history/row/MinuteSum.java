package org.plumbline.history.row;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;

/// What can be added up over minutes: the columns that the tables `minute`, `hour` and `day` have in common.
///
/// Lengths are whole milliseconds, so that a sum is the same in whatever order it is made.
public enum MinuteSum {
    SEATED_STILL_MS(minute -> millis(minute.seconds().seatedStill())),
    SEATED_MOVING_MS(minute -> millis(minute.seconds().seatedMoving())),
    STANDING_MS(minute -> millis(minute.seconds().standing())),
    WALKING_MS(minute -> millis(minute.seconds().walking())),
    AWAY_MS(minute -> millis(minute.seconds().away())),
    NOT_WORN_MS(minute -> millis(minute.seconds().notWorn())),
    UNKNOWN_MS(minute -> millis(minute.seconds().unknown())),
    STEPS(MinuteSummary::steps),
    SLUMP_MS(minute -> millis(minute.slumpSeconds())),
    WEIGHT_SHIFTS(minute -> minute.body().weightShifts()),
    HARD_SIT_DOWNS(minute -> minute.body().hardSitDowns()),
    QUICK_BENDS(minute -> minute.body().quickBends()),
    WEIGHED_MS(minute -> millis(minute.body().weighedSeconds())),
    LEFT_MS(minute -> millis(minute.body().leftSeconds())),
    PERCHED_MS(minute -> millis(minute.body().perchedSeconds())),
    FIDGET_MM(minute -> Math.round(minute.body().fidgetMm()));

    /// Refers to methods only.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToLongFunction<MinuteSummary> figure;

    private final String column;

    MinuteSum(ToLongFunction<MinuteSummary> figure) {
        this.figure = figure;
        this.column = name().toLowerCase(Locale.ROOT);
    }

    public String column() {
        return column;
    }

    /// One piece of SQL for each column, such as `sum(%s)`, with commas between.
    public static String each(String sql) {
        return Arrays.stream(values())
                .map(sum -> sql.replace("%s", sum.column()))
                .collect(Collectors.joining(", "));
    }

    /// Sets as many parameters as there are columns.
    ///
    /// @return the number of the next parameter
    static int bind(PreparedStatement row, int first, MinuteSummary minute) throws SQLException {
        int parameter = first;
        for (MinuteSum sum : values()) {
            row.setLong(parameter++, sum.figure.applyAsLong(minute));
        }
        return parameter;
    }

    public double seconds(ResultSet row) throws SQLException {
        return row.getLong(column()) / 1000.0;
    }

    /// The part of a row that tells how long each stance lasted.
    public static StanceSeconds stances(ResultSet row) throws SQLException {
        return new StanceSeconds(
                SEATED_STILL_MS.seconds(row),
                SEATED_MOVING_MS.seconds(row),
                STANDING_MS.seconds(row),
                WALKING_MS.seconds(row),
                AWAY_MS.seconds(row),
                NOT_WORN_MS.seconds(row),
                UNKNOWN_MS.seconds(row));
    }

    /// The part of a row that tells what the body did beside its stance.
    public static BodySums body(ResultSet row) throws SQLException {
        return new BodySums(
                row.getInt(WEIGHT_SHIFTS.column()),
                row.getInt(HARD_SIT_DOWNS.column()),
                row.getInt(QUICK_BENDS.column()),
                WEIGHED_MS.seconds(row),
                LEFT_MS.seconds(row),
                PERCHED_MS.seconds(row),
                row.getLong(FIDGET_MM.column()));
    }

    static long millis(double seconds) {
        if (!Double.isFinite(seconds) || seconds < 0) {
            throw new IllegalArgumentException("seconds must be a finite number from 0: " + seconds);
        }
        return Math.round(seconds * 1000);
    }
}
