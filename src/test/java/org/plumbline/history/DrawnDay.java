package org.plumbline.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.Episode;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;

/// A timeline, one character a minute, as the messages a monitor would send about it.
///
/// `S` seated, `M` seated and moving, `U` standing, `W` walking, `A` away, `?` unknown but running, and a
/// space for a service that does not run.
public final class DrawnDay {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final String device;
    private final ZoneId zone;
    private final String boot;
    private final List<EventMessage> events = new ArrayList<>();
    private final List<MinuteMessage> minutes = new ArrayList<>();
    private int seq;

    /// Each beginning is another run of the device.
    private DrawnDay(String device, ZoneId zone, Instant start) {
        this.device = device;
        this.zone = zone;
        this.boot = "boot-" + start.getEpochSecond();
    }

    public static DrawnDay from(Instant start, String timeline) {
        return from(start, BERLIN, timeline);
    }

    /// Drawn by a clock in `zone`.
    public static DrawnDay from(Instant start, ZoneId zone, String timeline) {
        return new DrawnDay("plumb-1", zone, start).drawn(start, timeline);
    }

    /// Drawn by another device.
    static DrawnDay of(String device, Instant start, String timeline) {
        return new DrawnDay(device, BERLIN, start).drawn(start, timeline);
    }

    private DrawnDay drawn(Instant start, String timeline) {
        char before = ' ';
        for (int i = 0; i < timeline.length(); i++) {
            minute(start.plus(MINUTE.multipliedBy(i)), before, timeline.charAt(i));
            before = timeline.charAt(i);
        }
        return this;
    }

    private void minute(Instant start, char before, char here) {
        if (here == ' ') {
            return;
        }
        if (here != before) {
            event(EventType.STANCE_CHANGED, null, start, Map.of("stance", Kebab.of(stance(here)), "basis", "mat"));
        }
        minutes.add(new MinuteMessage(
                origin(),
                new MinuteSummary(start, StanceSeconds.of(stance(here), 60), 0, 0, BodySums.NONE),
                zone.getRules().getOffset(start)));
    }

    public DrawnDay event(EventType type, @Nullable Instant start, Instant end, Map<String, Object> data) {
        events.add(new EventMessage(origin(), type, start, end, "drawn", data));
        return this;
    }

    Origin origin() {
        seq++;
        return new Origin(device, boot, seq, true);
    }

    public Batch batch() {
        return new Batch(events, minutes, List.of());
    }

    /// Draws episodes again, one character a minute; slumped is `v`.
    static String draw(List<Episode> episodes) {
        var timeline = new StringBuilder();
        for (Episode episode : episodes) {
            long length = Duration.between(episode.start(), episode.end()).toMinutes();
            timeline.repeat(episode.slumped() ? 'v' : character(episode.stance()), Math.toIntExact(length));
        }
        return timeline.toString();
    }

    private static Stance stance(char character) {
        return switch (character) {
            case 'S' -> Stance.SEATED_STILL;
            case 'M' -> Stance.SEATED_MOVING;
            case 'U' -> Stance.STANDING;
            case 'W' -> Stance.WALKING;
            case 'A' -> Stance.AWAY;
            case '?' -> Stance.UNKNOWN;
            default -> throw new IllegalArgumentException("nothing is drawn as " + character);
        };
    }

    private static char character(Stance stance) {
        return switch (stance) {
            case SEATED_STILL -> 'S';
            case SEATED_MOVING -> 'M';
            case STANDING -> 'U';
            case WALKING -> 'W';
            case AWAY -> 'A';
            case NOT_WORN -> 'N';
            case UNKNOWN -> '?';
        };
    }
}
