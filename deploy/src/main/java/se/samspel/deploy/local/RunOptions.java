package se.samspel.deploy.local;

import java.util.ArrayList;
import java.util.List;

/** What {@code deploy/run} was asked for. */
record RunOptions(boolean once, boolean empty, boolean fresh, boolean archive, int replicas) {

    private static final String REPLICAS = "--replicas";
    private static final List<String> NUMBERS = List.of("1", "2", "3");

    static RunOptions parse(List<String> arguments) {
        var words = new ArrayList<>(arguments);
        var replicas = replicas(words);
        for (var word : words) {
            if (!List.of("--once", "--empty", "--fresh", "--archive").contains(word)) {
                throw new LaunchFailure("Unknown option " + word + "; see deploy/run --help");
            }
        }
        var options =
                new RunOptions(
                        words.contains("--once"),
                        words.contains("--empty"),
                        words.contains("--fresh"),
                        words.contains("--archive"),
                        replicas);
        if (options.once() && options.empty()) {
            throw new LaunchFailure("--once compares the demo's figures, --empty loads no demo");
        }
        return options;
    }

    /** Taken out of the words; 1 where it isn't among them. */
    private static int replicas(List<String> words) {
        var at = words.indexOf(REPLICAS);
        if (at < 0) {
            return 1;
        }
        words.remove(at);
        if (at == words.size() || !NUMBERS.contains(words.get(at))) {
            throw new LaunchFailure(
                    REPLICAS + " says how many instances each service has: 1, 2 or 3");
        }
        return Integer.parseInt(words.remove(at));
    }
}
