package org.plumbline.cli.option;

import picocli.CommandLine.Option;

/// What every command understands; set by picocli.
public final class CommonOptions {

    /// The option that adds the stack to an error.
    public static final String VERBOSE = "--verbose";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    @Option(names = VERBOSE, description = "With an error, show the stack as well.")
    boolean verbose;
}
