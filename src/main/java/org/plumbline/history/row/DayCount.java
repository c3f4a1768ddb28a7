package org.plumbline.history.row;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.PromptSums;

/// What is counted over a day by the device itself: the columns of table `day` that no minute tells.
public enum DayCount {
    LONGEST_BOUT_MS(day -> day.longestBout().toMillis()),
    BOUTS(DaySummary::bouts),
    BOUTS_FROM_30(DaySummary::boutsFrom30),
    BOUTS_FROM_60(DaySummary::boutsFrom60),
    BREAKS(DaySummary::breaks),
    PROMPTS(day -> day.prompts().prompted()),
    PROMPTS_TAKEN(day -> day.prompts().taken()),
    PROMPTS_NATURAL(day -> day.prompts().natural()),
    PROMPTS_PARTIAL(day -> day.prompts().partial()),
    PROMPTS_SNOOZED(day -> day.prompts().snoozed()),
    PROMPTS_DECLINED(day -> day.prompts().declined()),
    PROMPTS_MISSED(day -> day.prompts().missed()),
    PROMPTS_SUPPRESSED(day -> day.prompts().suppressed()),
    TAKEN_IN_1(day -> day.prompts().takenIn1()),
    TAKEN_IN_3(day -> day.prompts().takenIn3()),
    TAKEN_IN_5(day -> day.prompts().takenIn5());

    /// Refers to methods only.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToLongFunction<DaySummary> figure;

    private final String column;

    DayCount(ToLongFunction<DaySummary> figure) {
        this.figure = figure;
        this.column = name().toLowerCase(Locale.ROOT);
    }

    private String column() {
        return column;
    }

    /// One piece of SQL for each column, such as `%s = 0`, with commas between.
    static String each(String sql) {
        return Arrays.stream(values())
                .map(count -> sql.replace("%s", count.column()))
                .collect(Collectors.joining(", "));
    }

    /// Sets as many parameters as there are columns.
    ///
    /// @return the number of the next parameter
    static int bind(PreparedStatement row, int first, DaySummary day) throws SQLException {
        int parameter = first;
        for (DayCount count : values()) {
            row.setLong(parameter++, count.figure.applyAsLong(day));
        }
        return parameter;
    }

    int count(ResultSet row) throws SQLException {
        return row.getInt(column());
    }

    static Duration longestBout(ResultSet row) throws SQLException {
        return Duration.ofMillis(row.getLong(LONGEST_BOUT_MS.column()));
    }

    static PromptSums prompts(ResultSet row) throws SQLException {
        return new PromptSums(
                PROMPTS.count(row),
                PROMPTS_TAKEN.count(row),
                PROMPTS_NATURAL.count(row),
                PROMPTS_PARTIAL.count(row),
                PROMPTS_SNOOZED.count(row),
                PROMPTS_DECLINED.count(row),
                PROMPTS_MISSED.count(row),
                PROMPTS_SUPPRESSED.count(row),
                TAKEN_IN_1.count(row),
                TAKEN_IN_3.count(row),
                TAKEN_IN_5.count(row));
    }
}
