package se.samspel.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a service tells whoever scrapes it, read as text from the service itself. */
public final class Metrics {

    /** Those of the libraries that dashboards and rules use. */
    private static final Set<String> BORROWED =
            Set.of(
                    "agroal_active_count",
                    "agroal_available_count",
                    "agroal_awaiting_count",
                    "http_server_requests_seconds",
                    "jvm_memory_max_bytes",
                    "jvm_memory_used_bytes",
                    "jvm_threads_live_threads",
                    "process_cpu_usage",
                    "process_uptime_seconds");

    // A UUID, or ten or twelve digits as in identity numbers and authorities' ids.
    private static final Pattern OF_ONE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|(?<!\\d)\\d{6}[-+]?\\d{4}|\\d{12}");

    // Kafka's client calls the broker that coordinates a group node-2147483646.
    private static final Pattern VALUE_OR_NODE = Pattern.compile(" \\S+$|node_id=\"node-\\d+\"");

    private static final Pattern SERIES = Pattern.compile("([a-zA-Z_:]+)(\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Metrics() {}

    public static String text() {
        return RestAssured.given()
                .accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /**
     * The value of a series.
     *
     * @param series its name, and a label's value where that is needed to tell it from others, as
     *     {@code samspel_referrals state="QUEUED"}
     */
    public static double value(String series) {
        String[] parts = series.split(" ", 2);
        return text().lines()
                .filter(line -> line.startsWith(parts[0] + "{"))
                .filter(line -> parts.length == 1 || line.contains(parts[1]))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no series " + series));
    }

    /** Series whose labels hold something of one person, case or authority: there are none. */
    public static void tellOfNobody() {
        List<String> series = text().lines().filter(line -> !line.startsWith("#")).toList();
        assertThat(series).isNotEmpty();
        assertThat(series)
                .noneMatch(
                        line -> OF_ONE.matcher(VALUE_OR_NODE.matcher(line).replaceAll("")).find());
    }

    /**
     * The service's own metrics and the borrowed ones, each with its type and labels, are those in
     * {@code contract/metrics.txt}. Run with {@code -Dcontract.update=true} to write the file.
     */
    public static void areThoseListed() {
        Path committed = Path.of("contract", "metrics.txt");
        List<String> live = listed();
        try {
            if (Boolean.getBoolean("contract.update")) {
                Files.write(committed, live);
            }
            assertThat(live).isEqualTo(Files.readAllLines(committed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> listed() {
        String text = text();
        return text.lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" "))
                .filter(type -> type[2].startsWith("samspel_") || BORROWED.contains(type[2]))
                .map(type -> String.join(" ", type[2], type[3], labels(text, type[2])))
                .sorted()
                .toList();
    }

    private static String labels(String text, String family) {
        var names = new TreeSet<String>();
        text.lines()
                .map(SERIES::matcher)
                .filter(series -> series.matches() && series.group(1).startsWith(family))
                .forEach(series ->
                        labelsOf(series.group(3)).forEach((name, value) -> names.add(name)));
        return String.join(",", names);
    }

    private static TreeMap<String, String> labelsOf(String labels) {
        var found = new TreeMap<String, String>();
        if (labels != null) {
            var label = LABEL.matcher(labels);
            while (label.find()) {
                found.put(label.group(1), label.group(2));
            }
        }
        return found;
    }
}
