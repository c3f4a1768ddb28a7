package org.plumbline.systemd;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/// One datagram to a Unix socket: the one kind of socket that the JDK does not have, by the C library's own calls.
///
/// The names and numbers are those of Linux, `man 7 unix`.
final class UnixDatagram {

    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOEXEC = 2 | 0x80000;
    private static final int MSG_NOSIGNAL = 0x4000;

    /// `sa_family_t`, then the path.
    private static final int PATH_OFFSET = 2;

    /// `sun_path` has 108 bytes, the last one a zero.
    private static final int LONGEST_PATH = 107;

    private static final MethodHandle SOCKET =
            call("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle SEND_TO =
            call("sendto", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle CLOSE = call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private UnixDatagram() {}

    /// Sends a text.
    ///
    /// @param socket its path; one that begins with `@` is a name in the abstract namespace
    /// @throws IOException if nobody listens there
    static void send(String socket, String text) throws IOException {
        var path = socket.getBytes(StandardCharsets.UTF_8);
        if (path.length > LONGEST_PATH) {
            throw new IOException(
                    "%s: a socket's path has at most %d bytes, not %d".formatted(socket, LONGEST_PATH, path.length));
        }
        try (var arena = Arena.ofConfined()) {
            var address = arena.allocate(PATH_OFFSET + LONGEST_PATH + 1, Short.BYTES);
            address.set(JAVA_SHORT, 0, (short) AF_UNIX);
            MemorySegment.copy(path, 0, address, JAVA_BYTE, PATH_OFFSET, path.length);
            boolean isAbstract = socket.startsWith("@");
            if (isAbstract) {
                address.set(JAVA_BYTE, PATH_OFFSET, (byte) 0);
            }
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var message = arena.allocateFrom(JAVA_BYTE, bytes);
            int length = PATH_OFFSET + path.length + (isAbstract ? 0 : 1);
            if (sent(message, address.asSlice(0, length)) != bytes.length) {
                throw new IOException(socket + ": nobody takes a message there");
            }
        }
    }

    private static long sent(MemorySegment message, MemorySegment address) {
        try {
            int file = (int) SOCKET.invokeExact(AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
            long sent = (long) SEND_TO.invokeExact(
                    file, message, message.byteSize(), MSG_NOSIGNAL, address, (int) address.byteSize());
            return (int) CLOSE.invokeExact(file) == 0 ? sent : -1;
        } catch (Throwable e) {
            throw new IllegalStateException("a call of the C library cannot throw", e);
        }
    }

    /// The jar's manifest allows it.
    @SuppressWarnings("restricted")
    private static MethodHandle call(String name, FunctionDescriptor shape) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
    }
}
