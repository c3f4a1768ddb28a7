package org.plumbline.sensor.bus.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.simulation.chip.VirtualMcp3008;

@Timeout(120)
class Pi4jOnEmulatedBusTest {

    @TempDir
    private static Path folder;

    private static final List<String> TRANSFERS = new CopyOnWriteArrayList<>();

    private static KernelBus kernel;
    private static RunningProbe probe;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        kernel = new KernelBus(folder.resolve("i2c-1"), TRANSFERS::add);
        probe = new RunningProbe(NativeParts.compile(folder), kernel.socket);
    }

    @AfterAll
    static void stop() throws IOException {
        probe.close();
        kernel.close();
    }

    @BeforeEach
    void aChipIsThere() {
        kernel.plug(0x68, new RealTimeChip());
        kernel.fail(0x68, 0);
        TRANSFERS.clear();
    }

    @Test
    void aRegisterIsReadWithARepeatedStart() throws IOException {
        assertThat(probe.ask("read 68 75 1")).isEqualTo("68");
        assertThat(TRANSFERS).containsExactly("68: w75 r1");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        assertThat(probe.ask("write 68 19 1318")).isEqualTo("written");
        assertThat(probe.ask("read 68 19 2")).isEqualTo("1318");
        assertThat(TRANSFERS).containsExactly("68: w191318", "68: w19 r2");
    }

    /// The buffers of a device are used again, whatever the length.
    @Test
    void aShortReadAfterALongOneIsItsOwn() throws IOException {
        probe.ask("write 68 19 1318");
        probe.ask("read 68 74 400");
        assertThat(probe.ask("read 68 19 2")).isEqualTo("1318");
        assertThat(probe.ask("read 68 75 1")).isEqualTo("68");
    }

    /// The longest burst the drivers ask for.
    @Test
    void aBurstOfAThousandBytesComesInOneTransfer() throws IOException {
        assertThat(probe.ask("read 68 74 400")).hasSize(2_048);
        assertThat(TRANSFERS).containsExactly("68: w74 r1024");
    }

    /// The longest the drivers write at once: a piece of a BMI270's program.
    @Test
    void aWriteOfAQuarterOfAThousandBytesGoesInOneTransfer() throws IOException {
        var bytes = "A5".repeat(256);
        assertThat(probe.ask("write 68 5E " + bytes)).isEqualTo("written");
        assertThat(TRANSFERS).containsExactly("68: w5E" + bytes);
    }

    @Test
    void aDriverReadsItsChipThroughTheKernel() throws IOException {
        assertThat(Integer.parseInt(probe.ask("clip 68"))).isGreaterThan(15);
        assertThat(TRANSFERS).contains("68: w6B80", "68: w6A44", "68: w72 r2");
    }

    @Test
    void nobodyAtAnAddressIsAnErrorThatNamesBusAddressAndRegister() throws IOException {
        assertThat(probe.ask("read 69 75 1"))
                .isEqualTo("I2C bus 1, address 0x69, register 0x75: read failed: Remote I/O error");
        assertThat(probe.ask("write 69 6B 00"))
                .isEqualTo("I2C bus 1, address 0x69, register 0x6B: write failed: Remote I/O error");
        assertThat(probe.ask("read 68 75 1")).isEqualTo("68");
    }

    @Test
    void aBusThatIsHeldLowIsATimeOutAndWorksOnAfterIt() throws IOException {
        kernel.fail(0x68, KernelBus.ETIMEDOUT);
        assertThat(probe.ask("read 68 75 1"))
                .isEqualTo("I2C bus 1, address 0x68, register 0x75: read failed: Connection timed out");
        kernel.fail(0x68, 0);
        assertThat(probe.ask("read 68 75 1")).isEqualTo("68");
    }

    /// Pi4J would write to the device selected before; with a file for each device it cannot.
    @Test
    void aChipHeldByADriverOfTheKernelIsBusyAndNothingIsWrittenElsewhere() throws IOException {
        kernel.plug(0x6A, new RealTimeChip());
        assertThat(probe.ask("read 68 75 1")).isEqualTo("68");
        kernel.fail(0x6A, KernelBus.EBUSY);
        TRANSFERS.clear();
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThat(probe.ask("write 6A 6B 80"))
                    .isEqualTo("I2C bus 1, address 0x6A, register 0x6B: write failed: Device or resource busy");
        }
        assertThat(TRANSFERS).isEmpty();
    }

    @Test
    void aDeviceNodeThatVanishesIsAnErrorUntilItIsBack() throws IOException {
        assertThat(probe.ask("read 68 75 1")).isEqualTo("68");
        kernel.vanish();
        assertThat(probe.ask("read 68 75 1"))
                .isEqualTo("I2C bus 1, address 0x68, register 0x75: read failed: No such device");
        assertThat(probe.ask("read 68 75 1")).startsWith("I2C bus 1, address 0x68, register 0x75: read failed: ");
        kernel.comeBack();
        assertThat(probe.ask("read 68 75 1")).isEqualTo("68");
    }

    @Test
    void bytesGoOverSpiInOneExchange() throws IOException {
        kernel.plug(new VirtualMcp3008(_ -> 3.3));
        assertThat(probe.ask("spi 0180000000")).isEqualTo("FFFBFFFF80");
        assertThat(TRANSFERS).containsExactly("100: w0180000000 r5");
    }

    @Test
    void aDriverReadsItsMatThroughTheKernel() throws IOException {
        kernel.plug(new VirtualMcp3008(channel -> 3.3 * (0.1 + 0.1 * channel)));
        assertThat(probe.ask("mat 8")).isEqualTo("0.10 0.20 0.30 0.40 0.50 0.60 0.70 0.80");
    }

    @Test
    void whatGoesWrongOverSpiNamesTheDevice() throws IOException {
        kernel.fail(KernelBus.SPI, KernelBus.ETIMEDOUT);
        assertThat(probe.ask("spi 01")).isEqualTo("SPI device /dev/spidev0.0: Connection timed out");
        kernel.fail(KernelBus.SPI, 0);
        kernel.vanish();
        assertThat(probe.ask("spi 01")).isEqualTo("/dev/spidev0.0: No such file or directory");
        kernel.comeBack();
        assertThat(probe.ask("spi 0180000000")).startsWith("FFF");
    }
}
