package org.plumbline.sensor.imu.find;

import static java.util.stream.Stream.concat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.imu.ImuChip;

/// Asks at every address a chip can have who is there.
public final class ImuFinder {

    /// A bus, asked for the device at an address.
    @FunctionalInterface
    public interface Bus {
        RegisterBus at(int address) throws IOException;
    }

    /// Which of its addresses a chip is wired to.
    public enum Wiring {
        EITHER,
        FIRST,
        SECOND;

        private List<Integer> of(ImuChip chip) {
            var addresses = chip.addresses();
            return switch (this) {
                case EITHER -> addresses;
                case FIRST -> addresses.subList(0, 1);
                case SECOND -> addresses.subList(1, addresses.size());
            };
        }
    }

    private final String place;
    private final Bus bus;
    private final Wiring wiring;
    private final List<String> strangers = new ArrayList<>();

    private ImuFinder(String place, Bus bus, Wiring wiring) {
        this.place = place;
        this.bus = bus;
        this.wiring = wiring;
    }

    /// Finds the first chip that is one of these.
    ///
    /// @param place  of the bus, as errors name it
    /// @param wiring where it is looked for
    /// @param wanted the chips that will do
    /// @throws IOException if nothing answers anywhere, or nothing but other chips, which are then named
    public static FoundImu find(String place, Bus bus, Wiring wiring, List<? extends ImuChip> wanted)
            throws IOException {
        return new ImuFinder(place, bus, wiring).find(wanted);
    }

    /// Which known chip is at an address, if any.
    public static Optional<ImuChip> chipAt(Bus bus, int address) throws IOException {
        var found = new ImuFinder("", bus, Wiring.EITHER).ask(address, KnownImus.ALL);
        if (found == null) {
            return Optional.empty();
        }
        found.bus().close();
        return Optional.of(found.chip());
    }

    private FoundImu find(List<? extends ImuChip> wanted) throws IOException {
        var addresses = new TreeSet<Integer>();
        wanted.forEach(chip -> addresses.addAll(wiring.of(chip)));
        for (int address : addresses) {
            var found = ask(address, wanted);
            if (found != null && wanted.contains(found.chip())) {
                return found;
            }
            if (found != null) {
                strangers.add("%s at 0x%02X".formatted(found.chip().title(), address));
                found.bus().close();
            }
        }
        throw new IOException(strangers.isEmpty() ? nobody(addresses) : another(wanted));
    }

    /// Who is there; null if nobody answers, or nobody that is known.
    private @Nullable FoundImu ask(int address, List<? extends ImuChip> wanted) throws IOException {
        var device = bus.at(address);
        var chip = identify(address, device, wanted);
        if (chip == null) {
            device.close();
            return null;
        }
        return new FoundImu(chip, address, device);
    }

    /// One of the wanted, or else any that is known.
    private @Nullable ImuChip identify(int address, RegisterBus device, List<? extends ImuChip> wanted) {
        var answers = new TreeSet<String>();
        try {
            for (ImuChip chip : concat(wanted.stream(), KnownImus.ALL.stream()).toList()) {
                if (chip.addresses().contains(address)) {
                    var registers = new ChipRegisters(chip.title(), device);
                    chip.showIdentity(registers);
                    var register = chip.identityRegister();
                    int answer = registers.read(register);
                    if (answer == chip.identity()) {
                        return chip;
                    }
                    answers.add("register 0x%02X is 0x%02X".formatted(register.address(), answer));
                }
            }
        } catch (IOException nobodyThere) {
            return null;
        }
        strangers.add("an unknown chip at 0x%02X (%s)".formatted(address, String.join(", ", answers)));
        return null;
    }

    private String nobody(Set<Integer> addresses) {
        return "%s: nothing answers at %s: is the clip plugged in, are SDA and SCL the right way round?"
                .formatted(place, addresses.stream().map("0x%02X"::formatted).collect(Collectors.joining(" or ")));
    }

    private String another(List<? extends ImuChip> wanted) {
        return "%s: there is %s, expected %s"
                .formatted(
                        place,
                        String.join(" and ", strangers),
                        wanted.stream().map(ImuChip::title).collect(Collectors.joining(" or ")));
    }
}
