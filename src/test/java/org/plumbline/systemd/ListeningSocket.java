package org.plumbline.systemd;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The other end of `sd_notify`: a datagram socket of Unix that keeps what it was told.
public final class ListeningSocket implements AutoCloseable {

    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int MSG_DONTWAIT = 0x40;

    private final int file;
    private final Path path;

    private ListeningSocket(int file, Path path) {
        this.file = file;
        this.path = path;
    }

    public static ListeningSocket at(Path path) {
        int file = (int)
                call("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT), AF_UNIX, SOCK_DGRAM, 0);
        try (var arena = Arena.ofConfined()) {
            var address = arena.allocate(110, Short.BYTES);
            address.set(JAVA_SHORT, 0, (short) AF_UNIX);
            address.setString(2, path.toString());
            int bound = (int)
                    call("bind", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT), file, address, 110);
            if (file < 0 || bound != 0) {
                throw new AssertionError("no socket at " + path);
            }
        }
        return new ListeningSocket(file, path);
    }

    /// For `NOTIFY_SOCKET`.
    public String name() {
        return path.toString();
    }

    /// What was told since the last time, in order.
    public List<String> heard() {
        var heard = new ArrayList<String>();
        try (var arena = Arena.ofConfined()) {
            var buffer = arena.allocate(4096);
            for (long n = receive(buffer); n >= 0; n = receive(buffer)) {
                heard.add(new String(buffer.asSlice(0, n).toArray(JAVA_BYTE), StandardCharsets.UTF_8));
            }
        }
        return heard;
    }

    private long receive(MemorySegment buffer) {
        var shape = FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
        return (long) call("recv", shape, file, buffer, buffer.byteSize(), MSG_DONTWAIT);
    }

    @SuppressWarnings("restricted")
    private static Object call(String name, FunctionDescriptor shape, Object... arguments) {
        var linker = Linker.nativeLinker();
        try {
            return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape)
                    .invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new AssertionError(name, e);
        }
    }

    @Override
    public void close() {
        if ((int) call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT), file) != 0) {
            throw new AssertionError("not closed: " + path);
        }
    }
}
