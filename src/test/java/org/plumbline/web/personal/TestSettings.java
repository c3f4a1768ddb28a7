package org.plumbline.web.personal;

import org.plumbline.core.plan.Personal;

/// Keeps what she tells until the test is over.
public final class TestSettings implements PersonalSettings {

    private Personal told = Personal.UNTOLD;

    @Override
    public synchronized Personal told() {
        return told;
    }

    @Override
    public synchronized void tell(Personal personal) {
        told = personal;
    }
}
