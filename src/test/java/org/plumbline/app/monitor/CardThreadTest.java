package org.plumbline.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CardThreadTest {

    private final ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);

    @Test
    void workIsDoneInOrderAndAllOfItBeforeTheEnd() {
        try (var card = new CardThread()) {
            IntStream.range(0, 5).forEach(i -> card.execute(() -> done.add(i)));
        }
        assertThat(done).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aCardThatHangsHoldsNobodyUpAndTheNewestWorkIsDoneAfterwards() throws InterruptedException {
        try (var card = new CardThread()) {
            card.execute(this::hang);
            begun.await();
            IntStream.range(0, 100).forEach(i -> card.execute(() -> done.add(i)));
            assertThat(done).isEmpty();
            hanging.countDown();
        }
        assertThat(done).hasSizeLessThan(100).endsWith(98, 99);
    }

    @Test
    void noThreadIsLeft() throws InterruptedException {
        try (var card = new CardThread()) {
            card.execute(begun::countDown);
            begun.await();
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(it -> it.getName().equals("card") && it.isAlive());
    }

    private void hang() {
        begun.countDown();
        try {
            assertThat(hanging.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
