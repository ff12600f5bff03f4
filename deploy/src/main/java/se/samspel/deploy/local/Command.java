package se.samspel.deploy.local;

import java.util.List;
import java.util.Map;

/**
 * How a child process is started and asked to end.
 *
 * @param run the words of the command
 * @param environment what is added to the launcher's own environment; secrets go here, since the
 *     words are public
 * @param stopSignal the signal for an orderly end
 * @param before words that must come first, as {@code unshare -U}
 */
record Command(
        String name,
        List<String> run,
        Map<String, String> environment,
        String stopSignal,
        List<String> before) {

    /** With the options of {@code SAMSPEL_JAVA_OPTIONS} before its own. */
    static Command java(String name, List<String> arguments, Map<String, String> environment) {
        var run = new java.util.ArrayList<String>();
        run.add(javaProgram());
        run.addAll(options(System.getenv().getOrDefault("SAMSPEL_JAVA_OPTIONS", "")));
        run.addAll(arguments);
        return new Command(name, run, environment, "TERM", List.of());
    }

    private static List<String> options(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split("\\s+"));
    }

    static String javaProgram() {
        return System.getProperty("java.home") + "/bin/java";
    }
}
