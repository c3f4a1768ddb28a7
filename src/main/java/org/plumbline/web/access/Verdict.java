package org.plumbline.web.access;

import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/// Whether a request may go on.
///
/// @param status 200 if it may
/// @param why    else
/// @param device it is about; null if about none
record Verdict(HttpStatus status, String why, @Nullable String device) {

    static final Verdict FINE = new Verdict(HttpStatus.OK, "", null);

    static Verdict about(String device) {
        return new Verdict(HttpStatus.OK, "", device);
    }

    static Verdict no(HttpStatus status, String why) {
        return new Verdict(status, why, null);
    }

    boolean isFine() {
        return status == HttpStatus.OK;
    }
}
