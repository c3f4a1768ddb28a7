package org.plumbline.app.demo;

import java.util.function.Consumer;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Personal;
import org.plumbline.web.personal.PersonalSettings;

/// What a visitor tells the demo of herself: it lasts as long as the demo does.
final class DemoSettings implements PersonalSettings {

    private final Consumer<Wish> sitter;
    private volatile Personal told = Personal.UNTOLD;

    DemoSettings(Consumer<Wish> sitter) {
        this.sitter = sitter;
    }

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
