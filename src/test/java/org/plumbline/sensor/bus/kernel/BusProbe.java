package org.plumbline.sensor.bus.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.board.Board;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.Pi4jRegisterBus;
import org.plumbline.sensor.bus.spi.Spi;
import org.plumbline.sensor.bus.spi.SpiThroughShim;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.imu.mpu.MpuChip;
import org.plumbline.sensor.mat.mcp3008.Mcp3008Driver;

/// What a test has done on the bus, in a process of its own: a line for each order, a line for each answer.
///
/// Orders: `read ADDRESS REGISTER LENGTH`, `write ADDRESS REGISTER BYTES`, `clip ADDRESS`,
/// `spi BYTES`, `mat CELLS`; numbers in hexadecimal.
final class BusProbe {

    private static final int BATCHES = 10;
    private static final Duration BATCH = Duration.ofMillis(40);

    private final Board board;
    private final Map<Integer, Pi4jRegisterBus> buses = new HashMap<>();

    private BusProbe(Board board) {
        this.board = board;
    }

    /// Answers until its input ends.
    public static void main(String[] args) throws IOException {
        try (var board = Board.open()) {
            var probe = new BusProbe(board);
            var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                System.out.println("> " + probe.answer(order.split(" ")));
            }
        }
    }

    private String answer(String[] order) {
        return switch (order[0]) {
            case "spi", "mat" -> spi(order);
            default -> i2c(order);
        };
    }

    /// The device is opened each time: one that vanished is another when it is back.
    private static String spi(String[] order) {
        try (var device = SpiThroughShim.open("/dev/spidev0.0", Path.of(System.getenv("LD_PRELOAD")))) {
            if (order[0].equals("mat")) {
                return mat(device, HexFormat.fromHexDigits(order[1]));
            }
            var bytes = HexFormat.of().parseHex(order[1]);
            device.exchange(bytes);
            return HexFormat.of().withUpperCase().formatHex(bytes);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// Reads a mat with its driver and tells the loads.
    private static String mat(Spi device, int cells) throws IOException {
        var frame = Mcp3008Driver.open(List.of(device), cells)
                .read(new SampleTime(0))
                .orElseThrow();
        return IntStream.range(0, cells)
                .mapToObj(cell -> "%.2f".formatted(frame.load(cell)))
                .collect(Collectors.joining(" "));
    }

    private String i2c(String[] order) {
        var bus = buses.computeIfAbsent(HexFormat.fromHexDigits(order[1]), at -> new Pi4jRegisterBus(board, 1, at));
        try {
            return switch (order[0]) {
                case "read" -> read(bus, order);
                case "write" -> write(bus, order);
                default -> clip(bus);
            };
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String read(Pi4jRegisterBus bus, String[] order) throws IOException {
        var bytes = new byte[HexFormat.fromHexDigits(order[3])];
        bus.read(HexFormat.fromHexDigits(order[2]), bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    private static String write(Pi4jRegisterBus bus, String[] order) throws IOException {
        bus.write(HexFormat.fromHexDigits(order[2]), HexFormat.of().parseHex(order[3]));
        return "written";
    }

    /// Reads a clip with its driver for a while and tells how many samples came.
    private static String clip(Pi4jRegisterBus bus) throws IOException {
        var driver = ImuDriver.open(MpuChip.MPU_6050, bus, 50, Delay.REAL);
        int samples = 0;
        for (int i = 0; i < BATCHES; i++) {
            Delay.REAL.await(BATCH);
            samples += driver.read(new SampleTime(System.nanoTime())).samples().size();
        }
        return Integer.toString(samples);
    }
}
