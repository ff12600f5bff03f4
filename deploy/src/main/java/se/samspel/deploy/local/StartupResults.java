package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Measured starts, as a table for people and as raw times. */
record StartupResults(List<StartupBench.Start> starts) {

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var page = new ArrayList<String>();
        page.add("# Start of each service, from its process to its first answer that it is ready");
        page.add("");
        page.addAll(table());
        Files.write(folder.resolve("startup.md"), page);
        var raw = new ArrayList<>(List.of("service\tform\tready s\ttold s"));
        starts.forEach(start ->
                raw.add(
                        String.join(
                                "\t",
                                start.service().module(),
                                StartupBench.words(start.form()),
                                number(start.ready()),
                                number(start.told()))));
        Files.write(folder.resolve("startup-times.tsv"), raw);
    }

    /** Medians, the shortest and the longest, and how much of the time without a cache is left. */
    List<String> table() {
        var lines = new ArrayList<String>();
        lines.add(
                "| service | what | starts | ready s, median | shortest to longest | told by the"
                        + " framework s, median | of the time without cache |");
        lines.add("|---|---|---|---|---|---|---|");
        for (var service : Service.values()) {
            for (var form : StartupBench.Form.values()) {
                var ready = sorted(service, form, StartupBench.Start::ready);
                if (!ready.isEmpty()) {
                    lines.add(line(service, form, ready));
                }
            }
        }
        return lines;
    }

    private String line(Service service, StartupBench.Form form, List<Double> ready) {
        var without =
                median(sorted(service, StartupBench.Form.UNCACHED, StartupBench.Start::ready));
        return "| "
                + String.join(
                        " | ",
                        service.module(),
                        StartupBench.words(form),
                        String.valueOf(ready.size()),
                        number(median(ready)),
                        number(ready.getFirst()) + " to " + number(ready.getLast()),
                        number(median(sorted(service, form, StartupBench.Start::told))),
                        number(median(ready) / without))
                + " |";
    }

    private List<Double> sorted(
            Service service, StartupBench.Form form, ToDoubleFunction<StartupBench.Start> measure) {
        return starts.stream()
                .filter(start -> start.service() == service && start.form() == form)
                .mapToDouble(measure)
                .sorted()
                .boxed()
                .toList();
    }

    private static double median(List<Double> sorted) {
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
