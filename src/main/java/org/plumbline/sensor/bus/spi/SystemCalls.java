package org.plumbline.sensor.bus.spi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/// The calls of the C library that a device file takes; what fails is told in the kernel's own words.
final class SystemCalls {

    private static final int O_RDWR_CLOEXEC = 2 | 0x80000;
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(StructLayout.PathElement.groupElement("errno"));
    private static final int LONGEST_WORDS = 256;

    static final SystemCalls OF_THE_C_LIBRARY =
            new SystemCalls(Linker.nativeLinker().defaultLookup());

    private final MethodHandle open;
    private final MethodHandle ioctl;
    private final MethodHandle close;
    private final MethodHandle strerror;

    /// @param library another one in a test
    @SuppressWarnings("restricted")
    SystemCalls(SymbolLookup library) {
        var linker = Linker.nativeLinker();
        var variadic = Linker.Option.firstVariadicArg(2);
        var errno = Linker.Option.captureCallState("errno");
        open = linker.downcallHandle(
                library.findOrThrow("open"), FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), variadic, errno);
        ioctl = linker.downcallHandle(
                library.findOrThrow("ioctl"),
                FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS),
                variadic,
                errno);
        close = linker.downcallHandle(library.findOrThrow("close"), FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        strerror = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("strerror"), FunctionDescriptor.of(ADDRESS, JAVA_INT));
    }

    /// For reading and writing.
    int open(String path) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var state = arena.allocate(STATE);
            int file = call(() -> (int) open.invokeExact(state, arena.allocateFrom(path), O_RDWR_CLOEXEC));
            if (file < 0) {
                throw new IOException("%s: %s".formatted(path, words(state)));
            }
            return file;
        }
    }

    void ioctl(int file, long request, MemorySegment argument) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var state = arena.allocate(STATE);
            if (call(() -> (int) ioctl.invokeExact(state, file, request, argument)) < 0) {
                throw new IOException(words(state));
            }
        }
    }

    /// Whatever becomes of it, the file is closed.
    void close(int file) {
        call(() -> (int) close.invokeExact(file));
    }

    @SuppressWarnings("restricted")
    private String words(MemorySegment state) {
        int number = (int) ERRNO.get(state, 0L);
        return call(() -> (MemorySegment) strerror.invokeExact(number))
                .reinterpret(LONGEST_WORDS)
                .getString(0);
    }

    private interface Call<T> {
        T run() throws Throwable;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (Throwable e) {
            throw new IllegalStateException("a call of the C library cannot throw", e);
        }
    }
}
