package se.samspel.deploy.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says to the person at the terminal what happens, and how many seconds each phase took. */
final class Console {

    private final PrintStream out;
    private final long began = System.nanoTime();
    private final Map<String, Duration> phases = new LinkedHashMap<>();

    Console(PrintStream out) {
        this.out = out;
    }

    /** One line of progress, with the seconds since the start in front. */
    synchronized void line(String text) {
        out.printf(Locale.ROOT, "[%6.1f s] %s%n", seconds(since(began)), text);
        out.flush();
    }

    synchronized void plain(String text) {
        out.println(text);
        out.flush();
    }

    synchronized void phase(String name, Duration took) {
        phases.put(name, took);
    }

    /**
     * @param buildSeconds what the build took before this program began, null when nothing was
     *     built
     */
    synchronized void phases(@Nullable String buildSeconds) {
        plain("Wall time");
        if (buildSeconds != null && !buildSeconds.isBlank()) {
            plain(
                    String.format(
                            Locale.ROOT,
                            "  %-10s %7.1f s",
                            "build",
                            Double.parseDouble(buildSeconds)));
        }
        phases.forEach((name, took) ->
                plain(String.format(Locale.ROOT, "  %-10s %7.1f s", name, seconds(took))));
    }

    static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    static String told(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", seconds(duration));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
