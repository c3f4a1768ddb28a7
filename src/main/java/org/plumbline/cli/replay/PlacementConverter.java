package org.plumbline.cli.replay;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.plumbline.contract.json.Kebab;
import org.plumbline.core.sample.Placement;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Takes a placement as the configuration file spells it.
final class PlacementConverter implements ITypeConverter<Placement> {

    @Override
    public Placement convert(String word) {
        return Arrays.stream(Placement.values())
                .filter(placement -> Kebab.of(placement).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' found, expected %s".formatted(word, all())));
    }

    private static String all() {
        return Arrays.stream(Placement.values()).map(Kebab::of).collect(Collectors.joining(" or "));
    }
}
