package org.plumbline.simulation.week;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Flag;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.sample.SampleTime;

/// What a day has in store for her: meetings, a flare day, a nap, a journey, a forgotten clip, a mat unplugged.
///
/// @param outage switches everything off for a while
record Diary(Habits habits, Acts acts, Chance chance, Person person, Outage outage) {

    /// Switches everything off for a while.
    @FunctionalInterface
    interface Outage {
        void begin(Duration length);
    }

    /// When the service runs on a day.
    record Hours(SampleTime from, SampleTime to) {}

    /// What she tells of herself when it is hers for the first time.
    void introduce() {
        var stage = chance.oneOf(List.of(Stage.values()));
        var flags = chance.is(0.2) ? List.of(Flag.PELVIC_GIRDLE_PAIN) : List.<Flag>of();
        var consent = chance.is(0.6) ? Consent.GIVEN : Consent.UNASKED;
        person.ask(new Wish.SetPersonal(new Personal(stage, flags, consent)));
        if (chance.is(0.2)) {
            person.ask(new Wish.SetInterval(Duration.ofMinutes(chance.oneOf(List.of(40, 60)))));
        }
    }

    /// Fills a day: one at the desk, or a short one at the weekend.
    Hours plan(LocalDate date) {
        boolean weekend = date.getDayOfWeek().getValue() > 5;
        var from = habits.at(date, LocalTime.of(weekend ? 14 : 8, 30));
        var to = habits.at(date, LocalTime.of(weekend ? 17 : 18, 0));
        acts.at(from.plus(chance.minutes(5, 40)), () -> person.walk(Duration.ofMinutes(2)));
        if (!weekend) {
            work(date);
        }
        trouble(from, to);
        var end = chance.is(0.4) ? evening(date) : to;
        acts.at(to, () -> person.posing().clip(acts.now(), true));
        return new Hours(from, end.plus(Duration.ofMinutes(5)));
    }

    private void work(LocalDate date) {
        for (int meeting = chance.upTo(4); meeting > 0; meeting--) {
            var start = habits.at(date, LocalTime.of(9, 30)).plus(chance.minutes(0, 420));
            acts.at(start, () -> person.meet(true));
            if (chance.is(0.9)) {
                acts.at(start.plus(chance.minutes(25, 90)), () -> person.meet(false));
            }
        }
        acts.at(habits.at(date, LocalTime.NOON).plus(chance.minutes(0, 60)), () -> away(chance.minutes(20, 50)));
        if (chance.is(0.2)) {
            acts.at(habits.at(date, LocalTime.of(14, 0)), () -> away(Duration.ofMinutes(40))); // a nap
        }
        declare(habits.at(date, LocalTime.of(9, 0)));
    }

    private void declare(SampleTime morning) {
        var kind =
                chance.oneOf(List.of(DayKind.FLARE, DayKind.TRAVEL, DayKind.WORK, DayKind.ORDINARY, DayKind.ORDINARY));
        if (kind != DayKind.ORDINARY) {
            acts.at(morning, () -> person.ask(new Wish.SetDayKind(kind)));
        }
        acts.at(morning, () -> person.posing().mat(acts.now(), kind != DayKind.TRAVEL));
    }

    private void trouble(SampleTime from, SampleTime to) {
        int minutes = (int) to.since(from).toMinutes();
        sometimes(
                0.2,
                from.plus(chance.minutes(0, minutes)),
                () -> person.posing().clip(acts.now(), false));
        sometimes(
                0.2,
                from.plus(chance.minutes(0, minutes)),
                () -> person.posing().mat(acts.now(), false));
        sometimes(0.3, from.plus(chance.minutes(0, minutes)), () -> outage.begin(chance.minutes(0, 8)));
        sometimes(0.1, from.plus(chance.minutes(0, minutes)), () -> person.ask(new Wish.Pause(Duration.ofHours(1))));
        sometimes(0.05, from.plus(chance.minutes(0, minutes)), () -> person.ask(new Wish.AnswerCheck(true)));
        sometimes(0.1, from.plus(chance.minutes(0, minutes)), () -> person.ask(new Wish.Mark()));
        sometimes(0.5, from.plus(chance.minutes(0, minutes)), () -> unseen(chance.minutes(0, 4)));
        sometimes(0.2, from.plus(chance.minutes(0, minutes)), () -> unseen(chance.minutes(10, 60)));
    }

    private void sometimes(double probability, SampleTime when, Runnable what) {
        if (chance.is(probability)) {
            acts.at(when, what);
        }
    }

    private void away(Duration length) {
        person.goAway();
        acts.in(length, person::sitDown);
    }

    private void unseen(Duration length) {
        person.posing().blind(acts.now(), true);
        acts.in(length.plus(Duration.ofSeconds(20)), () -> person.posing().blind(acts.now(), false));
    }

    /// At the desk once more, into the quiet hours.
    private SampleTime evening(LocalDate date) {
        var start = habits.at(date, LocalTime.of(19, 30)).plus(chance.minutes(0, 60));
        acts.at(start, person::sitDown);
        acts.at(habits.at(date, LocalTime.of(18, 0)), person::goAway);
        return habits.at(date, LocalTime.of(22, 30));
    }
}
