package se.samspel.reporting.historic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.historic.domain.SeriesPoint;
import se.samspel.reporting.historic.domain.SeriesStatus;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.domain.Period;

class SeriesTableTest {

    private static final Period YEAR =
            new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));

    @Test
    void aHistoricWindowIsMarkedAndItsSourceIsNoted() {
        Report report = report(SeriesStatus.HISTORIC, new BigDecimal("14.0"), false);
        var table = report.sections().getFirst().table();

        assertThat(table.columns().getFirst().key()).isEqualTo("2017-12");
        assertThat(table.columns().getFirst().label().sv()).isEqualTo("2017-12 (historisk)");
        assertThat(table.rows().getFirst().cells())
                .containsExactly(Cell.of(new BigDecimal("14.0")));
        assertThat(table.notes().getLast().en())
                .isEqualTo("2017-12: historic figure from Årsrapport 2017");
    }

    @Test
    void whatIsWithheldIsNotWhatIsUnknown() {
        assertThat(cell(report(SeriesStatus.COMPUTED, null, true)))
                .isInstanceOf(Cell.Withheld.class);
        assertThat(cell(report(SeriesStatus.UNKNOWN, null, false)))
                .isInstanceOf(Cell.Undefined.class);
    }

    private static Cell cell(Report report) {
        return report.sections().getFirst().table().rows().getFirst().cells().getFirst();
    }

    private static Report report(SeriesStatus status, @Nullable BigDecimal mean, boolean withheld) {
        SeriesPoint point =
                new SeriesPoint(
                        YEAR,
                        status,
                        null,
                        mean,
                        null,
                        null,
                        withheld,
                        withheld,
                        "Årsrapport 2017");
        Intervention intervention =
                new Intervention(
                        new UUID(0, 1), "Teamet", "Förbundet", "1", "Värden", Map.of(), true);
        return ThroughputReport.of(
                new ThroughputSeriesService.Read(intervention, List.of(point), Instant.EPOCH),
                YEAR);
    }
}
