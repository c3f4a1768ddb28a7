package org.plumbline.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.contract.Origin;

class BootNameTest {

    @Test
    void eachIsAnotherAndGoesIntoMessages() {
        var names = Stream.generate(BootName::next).limit(100).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names)
                .allSatisfy(name ->
                        assertThat(new Origin("desk", name, 1, true).boot()).isEqualTo(name));
    }
}
