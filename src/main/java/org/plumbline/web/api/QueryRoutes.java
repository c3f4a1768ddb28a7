package org.plumbline.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plumbline.contract.json.JsonWriter;
import org.plumbline.core.summary.period.BoutLengths;
import org.plumbline.core.summary.period.PeriodSummary;
import org.plumbline.web.access.Right;
import org.plumbline.web.api.Question.Range;

/// The routes under `/api/v1` that answer questions about days.
public final class QueryRoutes {

    private static final String BASE = "/api/v1";

    private final Function<Context, Days> asked;

    /// Finds the days that a request is about.
    public QueryRoutes(Function<Context, Days> asked) {
        this.asked = asked;
    }

    public void addTo(RoutesConfig routes) {
        routes.get(BASE + "/today", this::today, Right.DAYS);
        routes.get(BASE + "/days", this::range, Right.DAYS);
        routes.get(BASE + "/days/{date}", this::day, Right.DAYS);
        routes.get(BASE + "/days/{date}/minutes", this::minutes, Right.DAYS);
        routes.get(BASE + "/days/{date}/events", this::events, Right.DAYS);
        routes.get(BASE + "/hours", this::hours, Right.DAYS);
        routes.get(BASE + "/bouts", this::bouts, Right.DAYS);
        routes.get(BASE + "/bouts/lengths", this::boutLengths, Right.DAYS);
        routes.get(BASE + "/compare", this::compare, Right.DAYS);
        routes.get(BASE + "/report", this::report, Right.DAYS);
        OpenApi.addTo(routes);
    }

    private void today(Context request) {
        Answer.object(request, json -> DayJson.write(json, asked.apply(request).today()));
    }

    private void day(Context request) {
        var date = new Question(request).date();
        Answer.object(request, json -> DayJson.write(json, asked.apply(request).day(date)));
    }

    private void minutes(Context request) {
        var minutes = book(request).minutes(new Question(request).date());
        Answer.list(request, "minutes", minutes, DayJson::write);
    }

    private void events(Context request) {
        var events = book(request).events(new Question(request).date());
        Answer.list(request, "events", events, DayJson::write);
    }

    private void range(Context request) {
        var range = new Question(request).range();
        Answer.list(request, "days", book(request).days(range.first(), range.last()), DayJson::write);
    }

    private void hours(Context request) {
        var range = new Question(request).range();
        Answer.list(request, "hours", book(request).hoursOfTheWeek(range.first(), range.last()), DayJson::write);
    }

    private void bouts(Context request) {
        var range = new Question(request).range();
        Answer.list(request, "bouts", book(request).bouts(range.first(), range.last()), DayJson::write);
    }

    private void boutLengths(Context request) {
        var range = new Question(request).range();
        var lengths = BoutLengths.of(book(request).bouts(range.first(), range.last()));
        Answer.list(request, "lengths", lengths.bins(), DayJson::write);
    }

    private void compare(Context request) {
        var question = new Question(request);
        var book = book(request);
        var one = period(book, question.range());
        var other = period(book, question.otherRange());
        Answer.object(request, json -> json.object("period", into(one)).object("with", into(other)));
    }

    private void report(Context request) {
        var range = new Question(request).range();
        var days = book(request).days(range.first(), range.last());
        var period = PeriodSummary.of(range.first(), range.last(), days);
        Answer.object(
                request,
                json -> json.object("period", into(period))
                        .objects("weeks", PeriodSummary.weeks(days), DayJson::write));
    }

    private static Consumer<JsonWriter> into(PeriodSummary period) {
        return json -> DayJson.write(json, period);
    }

    private static PeriodSummary period(DayBook book, Range range) {
        return PeriodSummary.of(range.first(), range.last(), book.days(range.first(), range.last()));
    }

    private DayBook book(Context request) {
        return asked.apply(request).book();
    }
}
