package org.plumbline.recording.rotate;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Knows how many bytes have gone through it.
final class CountedBytes extends FilterOutputStream {

    private long count;

    CountedBytes(OutputStream next) {
        super(next);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        count += length;
    }

    long count() {
        return count;
    }
}
