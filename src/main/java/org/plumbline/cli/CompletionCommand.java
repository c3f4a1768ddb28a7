package org.plumbline.cli;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = {"Print the completion script for bash and zsh:", "  source <(plumbline completion)"})
final class CompletionCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandLine self = Usage.commandLine(spec);
        CommandLine root = self.getParent();
        self.getOut().println(AutoComplete.bash(root.getCommandName(), root));
    }
}
