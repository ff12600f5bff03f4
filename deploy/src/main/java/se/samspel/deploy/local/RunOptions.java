package se.samspel.deploy.local;

import java.util.List;

/** What {@code deploy/run} was asked for. */
record RunOptions(boolean once, boolean empty, boolean fresh) {

    static RunOptions parse(List<String> arguments) {
        for (var argument : arguments) {
            if (!List.of("--once", "--empty", "--fresh").contains(argument)) {
                throw new LaunchFailure("Unknown option " + argument + "; see deploy/run --help");
            }
        }
        var options =
                new RunOptions(
                        arguments.contains("--once"),
                        arguments.contains("--empty"),
                        arguments.contains("--fresh"));
        if (options.once() && options.empty()) {
            throw new LaunchFailure("--once compares the demo's figures, --empty loads no demo");
        }
        return options;
    }
}
