package org.plumbline.simulation.week;

import java.time.Duration;
import java.time.LocalDate;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;

/// Lives days of one person with a service; nights are passed over, with the device switched off.
public final class SimulatedWeeks {

    private final Habits habits;
    private final Service service;
    private final Acts acts = new Acts();
    private final Person person;
    private final Diary diary;
    private SampleTime offUntil = new SampleTime(0);

    public SimulatedWeeks(Habits habits, Service service) {
        this.habits = habits;
        this.service = service;
        var chance = new Chance(habits.seed());
        person = new Person(acts, chance, habits.answers(), this::accept);
        diary = new Diary(habits, acts, chance, person, this::switchOff);
    }

    /// Lives so many days from the first.
    public void live(int days) {
        for (int day = 0; day < days; day++) {
            live(habits.start().plusDays(day), day == 0);
        }
    }

    private void live(LocalDate date, boolean first) {
        acts.clear();
        person.wakeUp();
        var hours = diary.plan(date);
        switchOff(hours.from().since(acts.now()));
        acts.advanceTo(hours.from());
        if (first) {
            diary.introduce();
        }
        for (var now = hours.from(); now.isBefore(hours.to()); now = now.plus(habits.tick())) {
            acts.advanceTo(now);
            if (!now.isBefore(offUntil)) {
                accept(new Input.Tick(habits.anchor(now)));
            }
        }
    }

    private void switchOff(Duration length) {
        offUntil = acts.now().plus(length);
        acts.at(offUntil, this::switchOn);
    }

    /// What is remembered goes on; the sensors tell everything anew.
    private void switchOn() {
        service.restart();
        accept(new Input.Tick(habits.anchor(acts.now())));
        person.posing().tell(acts.now());
    }

    private void accept(Input input) {
        if (input.at().isBefore(offUntil)) {
            return;
        }
        for (var effect : service.accept(input)) {
            if (effect instanceof Effect.Prompt(Prompted prompt)) {
                person.hear(prompt);
            }
        }
    }
}
