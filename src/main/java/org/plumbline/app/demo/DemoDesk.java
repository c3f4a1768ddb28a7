package org.plumbline.app.demo;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.plumbline.app.personal.AtTheDesk;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Personal;
import org.plumbline.web.personal.PersonalSettings;

/// What a visitor tells the demo of herself: it lasts as long as the demo does. The simulated desk has no button.
final class DemoDesk implements AtTheDesk, PersonalSettings {

    private final Consumer<Wish> sitter;
    private volatile Personal told = Personal.UNTOLD;

    DemoDesk(Consumer<Wish> sitter) {
        this.sitter = sitter;
    }

    @Override
    public PersonalSettings settings() {
        return this;
    }

    @Override
    public void handOverMarks(Predicate<Instant> diary) {}

    @Override
    public Personal told() {
        return told;
    }

    @Override
    public void tell(Personal personal) {
        told = personal;
        sitter.accept(new Wish.SetPersonal(personal));
    }
}
