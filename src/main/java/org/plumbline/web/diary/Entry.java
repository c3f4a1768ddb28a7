package org.plumbline.web.diary;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One entry of the diary.
///
/// @param pain   0 to 10, as she feels it; null for a mark alone: "it hurts now"
/// @param places where, by the names the page knows: up to 12 of a-z and -
/// @param note   up to 500 characters
public record Entry(Instant at, @Nullable Integer pain, List<String> places, String note) {

    private static final int MOST_PAIN = 10;
    private static final int MOST_PLACES = 12;
    private static final int LONGEST_NOTE = 500;
    private static final Pattern PLACE = Pattern.compile("[a-z-]{1,20}");

    public Entry {
        places = List.copyOf(places);
        if (pain != null && (pain < 0 || pain > MOST_PAIN)) {
            throw new IllegalArgumentException("pain is " + pain + "; allowed is 0 to " + MOST_PAIN);
        }
        if (places.size() > MOST_PLACES
                || !places.stream().allMatch(place -> PLACE.matcher(place).matches())) {
            throw new IllegalArgumentException(
                    "places is " + places + "; allowed are up to " + MOST_PLACES + " names of a-z and -");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "note has " + note.length() + " characters; allowed is up to " + LONGEST_NOTE);
        }
    }
}
