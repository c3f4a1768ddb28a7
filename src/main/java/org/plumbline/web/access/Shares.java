package org.plumbline.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Share;

/// What she shares with whom, and taking it back.
public final class Shares {

    private final Accounts accounts;

    public Shares(Accounts accounts) {
        this.accounts = accounts;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/shares", this::list, Right.OWN);
        routes.post("/api/v1/shares", this::share, Right.OWN);
        routes.post("/api/v1/shares/end", this::end, Right.OWN);
    }

    private void list(Context request) {
        request.json(Map.of("shares", accounts.sharesOf(Visit.of(request).about())));
    }

    /// @param clinician name of the account
    record Wanted(@Nullable String clinician, @Nullable Share what) {}

    private void share(Context request) {
        var wanted = wanted(request);
        if (!accounts.share(Visit.of(request).about(), wanted.clinician(), wanted.what())) {
            throw new BadRequestResponse("clinician is \"" + wanted.clinician() + "\"; there is none of that name");
        }
        request.status(HttpStatus.NO_CONTENT);
    }

    private void end(Context request) {
        var wanted = wanted(request);
        accounts.unshare(Visit.of(request).about(), wanted.clinician(), wanted.what());
        request.status(HttpStatus.NO_CONTENT);
    }

    private static Accounts.Shared wanted(Context request) {
        var wanted = request.bodyAsClass(Wanted.class);
        if (wanted.clinician() == null || wanted.what() == null) {
            throw new BadRequestResponse("clinician and what must be told");
        }
        return new Accounts.Shared(wanted.clinician(), wanted.what());
    }
}
