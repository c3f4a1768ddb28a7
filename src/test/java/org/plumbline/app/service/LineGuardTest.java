package org.plumbline.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.config.section.CueSection;

class LineGuardTest {

    @TempDir
    private Path folder;

    @Test
    void theGuardIsToldWhichLinesToDriveLow() {
        guard().guard(new CueSection(17, false, 18, false, 27));
        assertThat(folder.resolve("lines")).hasContent("17=0 18=0 27=0");
        assertThat(folder.resolve("waves")).isEmptyFile();
    }

    /// A line that was driven low by hand would carry no wave afterwards.
    @Test
    void aLineThatCarriesAWaveIsNotDrivenByHand() {
        guard().guard(new CueSection(17, false, 18, true, CueSection.NONE));
        assertThat(folder.resolve("lines")).hasContent("17=0");
        assertThat(folder.resolve("waves")).isNotEmptyFile();
    }

    @Test
    void whereNothingIsPlayedNothingIsGuarded() {
        guard().guard(CueSection.NOTHING);
        assertThat(folder.resolve("lines")).isEmptyFile();
    }

    private LineGuard guard() {
        return LineGuard.of(Map.of("RUNTIME_DIRECTORY", folder.toString()));
    }
}
