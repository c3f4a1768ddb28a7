package org.plumbline.web.diary;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.access.Right;
import org.plumbline.web.access.Visit;

/// Reading the diary, for its owner and whom she shares it with; writing it, for her alone.
public final class DiaryRoutes {

    private static final String PATH = "/api/v1/diary";

    private final Diary diary;
    private final ZoneId zone;
    private final InstantSource clock;

    /// @param zone cuts the days that are asked for
    public DiaryRoutes(Diary diary, ZoneId zone, InstantSource clock) {
        this.diary = diary;
        this.zone = zone;
        this.clock = clock;
    }

    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::list, Right.DIARY);
        routes.post(PATH, this::add, Right.OWN);
        routes.delete(PATH, this::erase, Right.OWN);
        routes.delete(PATH + "/{id}", this::remove, Right.OWN);
    }

    /// An entry as the page shows it.
    ///
    /// @param date   of the day it belongs to, in her zone
    /// @param source `page`, or `button` for a mark that she made at the desk
    record Shown(
            long id,
            Instant at,
            LocalDate date,
            @Nullable Integer pain,
            List<String> places,
            String note,
            String source) {}

    private void list(Context request) {
        var from = date(request, "from").atStartOfDay(zone).toInstant();
        var to = date(request, "to").plusDays(1).atStartOfDay(zone).toInstant();
        var entries = diary.between(Visit.of(request).about(), from, to).stream()
                .map(this::shown)
                .toList();
        request.json(Map.of("entries", entries));
    }

    private Shown shown(Diary.Kept kept) {
        var entry = kept.entry();
        var date = LocalDate.ofInstant(entry.at(), zone);
        return new Shown(
                kept.id(),
                entry.at(),
                date,
                entry.pain(),
                entry.places(),
                entry.note(),
                kept.fromButton() ? "button" : "page");
    }

    /// @param pain   null for a mark alone
    /// @param places null for none
    /// @param note   null for none
    record Written(
            @Nullable Integer pain,
            @Nullable List<String> places,
            @Nullable String note) {}

    private void add(Context request) {
        var written = request.bodyAsClass(Written.class);
        try {
            diary.add(
                    Visit.of(request).about(),
                    new Entry(
                            clock.instant(),
                            written.pain(),
                            Objects.requireNonNullElse(written.places(), List.of()),
                            Objects.requireNonNullElse(written.note(), "")));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
        request.status(HttpStatus.CREATED).json(Map.of());
    }

    private void remove(Context request) {
        diary.remove(Visit.of(request).about(), number(request.pathParam("id")));
        request.status(HttpStatus.NO_CONTENT);
    }

    private void erase(Context request) {
        diary.erase(Visit.of(request).about());
        request.status(HttpStatus.NO_CONTENT);
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException _) {
            throw new BadRequestResponse("id is " + id + "; it must be a whole number");
        }
    }

    private static LocalDate date(Context request, String name) {
        var value = request.queryParam(name);
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException _) {
            throw new BadRequestResponse(name + " is " + value + "; it must be a date such as 2026-03-01");
        }
    }
}
