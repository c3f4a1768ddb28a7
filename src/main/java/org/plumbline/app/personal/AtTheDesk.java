package org.plumbline.app.personal;

import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.personal.PersonalSettings;

/// What lies at her desk for the page to see, where the page runs on the same machine.
public interface AtTheDesk {

    /// The desk is on another machine.
    AtTheDesk ELSEWHERE = new AtTheDesk() {
        @Override
        public @Nullable PersonalSettings settings() {
            return null;
        }

        @Override
        public void handOverMarks(Predicate<Instant> diary) {}
    };

    /// Stage, flags and consent; null as long as no monitor has been here.
    @Nullable PersonalSettings settings();

    /// Hands the marks that she made with the button to her diary.
    ///
    /// @param diary answers whether it has the mark; the desk then forgets it
    void handOverMarks(Predicate<Instant> diary);
}
