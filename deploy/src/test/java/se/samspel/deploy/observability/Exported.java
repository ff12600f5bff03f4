package se.samspel.deploy.observability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The series that the services export, as their own tests hold them against what they answer. */
final class Exported {

    private static final Map<String, List<String>> SUFFIXES =
            Map.of(
                    "histogram", List.of("_bucket", "_count", "_sum"),
                    "summary", List.of("_count", "_sum"));

    // What Prometheus adds when it scrapes, and what alerts and recorded series carry.
    private static final Set<String> OF_THE_SCRAPE = Set.of("instance", "job");

    private final Map<String, Set<String>> labels = new HashMap<>();

    static Exported byAllServices() throws IOException {
        var exported = new Exported();
        for (String service : List.of("participant", "referral", "funding", "reporting")) {
            var list = Path.of("..", service + "-service", "contract", "metrics.txt");
            Files.readAllLines(list).forEach(exported::add);
        }
        return exported;
    }

    private void add(String line) {
        String[] parts = line.split(" ");
        for (String suffix : SUFFIXES.getOrDefault(parts[1], List.of(""))) {
            var known = labels.computeIfAbsent(parts[0] + suffix, name -> new TreeSet<>());
            known.addAll(OF_THE_SCRAPE);
            known.addAll(List.of(parts[2].split(",")));
        }
    }

    /** A series that a rule records; it can carry what the expression leaves. */
    void record(String name, Set<String> carried) {
        labels.put(name, carried);
    }

    boolean has(String name) {
        return labels.containsKey(name);
    }

    Set<String> labelsOf(String name) {
        return labels.getOrDefault(name, Set.of());
    }
}
