package org.plumbline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Flag;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;

/// What she told of herself cannot be in a message: no part of one has room for it.
class HersAloneTest {

    @Test
    void noPartOfAnyMessageHoldsWhatSheToldOfHerself() {
        var parts = new HashSet<Class<?>>();
        collect(Message.class, parts);
        assertThat(parts)
                .contains(StateMessage.class, EventMessage.class, StateMessage.Coaching.class)
                .doesNotContain(Stage.class, Flag.class, Consent.class, Personal.class);
    }

    @Test
    void noPartOfAnyMessageIsNamedLikeIt() {
        var parts = new HashSet<Class<?>>();
        collect(Message.class, parts);
        assertThat(parts.stream().filter(Class::isRecord).flatMap(part -> Stream.of(part.getRecordComponents())))
                .extracting(RecordComponent::getName)
                .contains("stance", "trouble")
                .noneMatch(name ->
                        name.matches("(?i).*(stage|trimester|diary|diaries|consent|personal|secret|password).*"));
    }

    private static void collect(Class<?> type, Set<Class<?>> parts) {
        if (!type.getName().startsWith("org.plumbline.") || !parts.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(kind -> collect(kind, parts));
        }
        if (type.isRecord()) {
            Stream.of(type.getRecordComponents()).forEach(part -> collect(part.getType(), parts));
        }
    }
}
