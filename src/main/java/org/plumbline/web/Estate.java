package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.contract.json.JsonWriter;
import org.plumbline.web.access.Right;
import org.plumbline.web.access.Visit;
import org.plumbline.web.api.DayFiles;
import org.plumbline.web.diary.Diary;

/// All that is kept of a device: to take along, and to erase. For its owner alone.
final class Estate {

    private final Household household;
    private final Desks desks;
    private final Diary diary;

    Estate(Household household, Desks desks, Diary diary) {
        this.household = household;
        this.desks = desks;
        this.diary = diary;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/export", this::export, Right.OWN);
        routes.delete("/api/v1/days", this::erase, Right.OWN);
    }

    /// A file of files, written as it is read: five years need no more memory than a day.
    private void export(Context request) throws IOException {
        var device = Visit.of(request).about();
        request.contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"plumbline-%s.zip\"".formatted(device));
        var files = new DayFiles(household.book(device));
        try (var zip = new ZipOutputStream(request.res().getOutputStream(), UTF_8)) {
            files.writeTo((name, text) -> put(zip, name, text), LocalDate.now(desks.zone()));
            put(zip, "diary.json", diaryOf(device));
        }
    }

    private String diaryOf(String device) {
        var all = diary.between(device, Instant.EPOCH, Instant.ofEpochSecond(Integer.MAX_VALUE * 4L));
        return new JsonWriter()
                .objects("entries", all, (json, kept) -> {
                    var entry = kept.entry();
                    json.instant("at", entry.at());
                    if (entry.pain() != null) {
                        json.whole("pain", entry.pain());
                    }
                    json.words("places", entry.places())
                            .text("note", entry.note())
                            .text("source", kept.fromButton() ? "button" : "page");
                })
                .json();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    /// Days and diary, and what was told last. What waits on the device is beyond a page: the console erases it.
    private void erase(Context request) throws IOException {
        var device = Visit.of(request).about();
        household.erase(device);
        diary.erase(device);
        desks.forget(device);
        request.status(HttpStatus.NO_CONTENT);
    }
}
