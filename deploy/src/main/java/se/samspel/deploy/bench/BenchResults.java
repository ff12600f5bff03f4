package se.samspel.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was measured, as a table for people and as raw files.
 *
 * @param afterwards a heading and a line, tab-separated; or nothing
 */
record BenchResults(
        Measured measured, List<Series> series, List<String> reads, List<String> afterwards) {

    /** A page named after what was measured, and the raw times, statements and scans beside it. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var page = new ArrayList<String>();
        page.add("# " + measured.rows() + ", one caller at a time");
        page.add("");
        page.addAll(table());
        page.add("");
        page.add(
                "| "
                        + measured.rows()
                        + " | table | read from end to end | rows read | requests meanwhile |");
        page.add("|---:|---|---:|---:|---:|");
        reads.forEach(line -> page.add(row(line)));
        if (!afterwards.isEmpty()) {
            page.add("");
            page.add(row(afterwards.getFirst()));
            page.add(row(afterwards.getFirst().replaceAll("[^\t]+", "---:")));
            afterwards.stream().skip(1).forEach(line -> page.add(row(line)));
        }
        Files.write(folder.resolve(measured.word() + ".md"), page);
        Files.write(
                folder.resolve(measured.word() + "-times.tsv"),
                series.stream().map(BenchResults::times).toList());
        Files.write(
                folder.resolve(measured.word() + "-statements.tsv"),
                series.stream().flatMap(one -> statements(one).stream()).toList());
    }

    private static String row(String line) {
        return "| " + line.replace("\t", " | ") + " |";
    }

    List<String> table() {
        var lines = new ArrayList<String>();
        lines.add(
                "| call | "
                        + measured.rows()
                        + " | p50 ms | p99 ms | p50 against the fewest | p99 | statements |"
                        + " rows | pages read |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (var one : series) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %.2f | %.2f | %.2f | %.2f | %s | %s | %s |",
                            one.call(),
                            one.size(),
                            one.percentile(50) / 1_000.0,
                            one.percentile(99) / 1_000.0,
                            (double) one.percentile(50) / fewest(one).percentile(50),
                            (double) one.percentile(99) / fewest(one).percentile(99),
                            one.work().statementsPer(one.requests()),
                            one.work().rowsPer(one.requests()),
                            one.work().blocksPer(one.requests())));
        }
        return lines;
    }

    /** The same call with the fewest rows. */
    private Series fewest(Series one) {
        return series.stream()
                .filter(other -> other.call().equals(one.call()))
                .findFirst()
                .orElseThrow();
    }

    /** Call, rows, microseconds of each request in order. */
    private static String times(Series one) {
        return one.call()
                + "\t"
                + one.size()
                + "\t"
                + Arrays.stream(one.micros())
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(" "));
    }

    private static List<String> statements(Series one) {
        return one.work().statements().stream()
                .map(statement ->
                        "%s\t%d\t%d\t%d\t%d\t%s"
                                .formatted(
                                        one.call(),
                                        one.size(),
                                        statement.calls(),
                                        statement.rows(),
                                        statement.blocks(),
                                        statement.text()))
                .toList();
    }
}
