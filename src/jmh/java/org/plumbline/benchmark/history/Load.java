package org.plumbline.benchmark.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;

/// Publishes events of 200 bytes as fast as the broker takes them, a window at a time.
final class Load implements AutoCloseable {

    /// In flight, unconfirmed.
    private static final int WINDOW = 2_000;

    private static final int LARGEST_ID = 65_535;

    static final String TOPIC_FILTER = "plumbline/+/event";

    private static final byte[] TOPIC = Wire.bytes("plumbline/bench/event");

    private final Wire wire;

    Load(int port) throws IOException {
        wire = new Wire(port, "load");
    }

    /// Events of one boot, each with its own number; returns when the broker has confirmed the last.
    void publish(String boot, int count) throws IOException, InterruptedException {
        var room = new Semaphore(WINDOW);
        var confirmations = Thread.ofPlatform().start(() -> readConfirmations(room, count));
        for (int seq = 1; seq <= count; seq++) {
            if (!room.tryAcquire()) {
                wire.flush();
                room.acquire();
            }
            wire.publish(TOPIC, Wire.bytes(event(boot, seq)), 1 + seq % LARGEST_ID);
        }
        wire.flush();
        confirmations.join();
    }

    private void readConfirmations(Semaphore room, int count) {
        try {
            for (int i = 0; i < count; i++) {
                wire.read();
                room.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// 200 bytes, give or take the digits of the number.
    static String event(String boot, int seq) {
        return "{\"v\":1,\"id\":\"bench/%s/%d\",\"device\":\"bench\",\"boot\":\"%s\",\"seq\":%d,\"synced\":true,"
                        .formatted(boot, seq, boot, seq)
                + "\"ts\":\"2026-11-21T09:52:%02d.%03dZ\",".formatted(seq / 1000 % 60, seq % 1000)
                + "\"type\":\"weight-shifted\",\"reason\":\"weight moved to the left\",\"data\":{\"x_mm\":12.5}}";
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
