package se.samspel.reporting.teamreport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.AvestaCaseFiles;

/** The figures that Samverkansteam Avesta published for July 2019 - June 2020. */
class AvestaTeamReportTest {

    private final TeamReport report =
            TeamReport.of(
                    new Period(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30)),
                    AvestaCaseFiles.enrolments(),
                    AvestaCaseFiles.queue());

    @Test
    void everyPublishedFigureComesOutToTheLastDigit() {
        Map<String, String> published = new TreeMap<>();
        JsonNode teamReport = AvestaCaseFiles.expected().get("teamReport");
        teamReport
                .properties()
                .forEach(table -> {
                    if (!table.getKey().equals("period")) {
                        flatten(table.getKey(), table.getValue(), published);
                    }
                });

        assertThat(computed()).containsAllEntriesOf(published);
    }

    @Test
    void nothingElseIsCountedButDestinationsNobodyWentToAndTheIncomeChange() {
        assertThat(report.figures().count("exits.byDestination.ANNAT")).isZero();
        assertThat(report.figures().in("exits.byDestination")).hasSize(9);
        assertThat(report.figures().in("incomeChange")).hasSize(12);
    }

    @Test
    void incomeChangeCountsTheSameExitsBeforeAndAfter() {
        assertThat(sum("incomeChange.before")).isEqualTo(sum("incomeChange.after")).isPositive();
    }

    private long sum(String table) {
        return report.figures().in(table).stream()
                .mapToLong(figure -> report.figures().count(figure.name()))
                .sum();
    }

    private Map<String, String> computed() {
        return report.figures().all().stream()
                .collect(Collectors.toMap(Figure::name, figure -> String.valueOf(figure.value())));
    }

    private static void flatten(String name, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(child -> flatten(name + "." + child.getKey(), child.getValue(), into));
        } else {
            into.put(name, node.asText());
        }
    }
}
