package org.plumbline.cli;

import picocli.CommandLine.Option;

/// What every command understands; set by picocli.
final class CommonOptions {

    static final String VERBOSE = "--verbose";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;

    @Option(names = VERBOSE, description = "With an error, show the stack as well.")
    boolean verbose;
}
