package org.plumbline.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Doctor;
import org.plumbline.cli.option.ConfigurationOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "doctor", description = "Look at everything the service needs, and say what is wrong and what to do.")
final class DoctorCommand implements Callable<Integer> {

    private final Doctor doctor;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    DoctorCommand(Doctor doctor) {
        this.doctor = doctor;
    }

    @Override
    public Integer call() throws Exception {
        boolean well =
                doctor.examine(configuration.read(), Usage.commandLine(spec).getOut());
        return well ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
