package se.samspel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchResultsTest {

    private static final DatabaseWork WORK =
            new DatabaseWork(List.of(new DatabaseWork.Statement("select 1", 300, 100, 450, 900)));

    @Test
    void aPercentileIsTheLeastTimeThatSoManyRequestsKeep() {
        var series = new Series("call", 10, LongStream.rangeClosed(1, 100).toArray(), WORK);

        assertThat(series.percentile(50)).isEqualTo(50);
        assertThat(series.percentile(99)).isEqualTo(99);
        assertThat(series.percentile(100)).isEqualTo(100);
        assertThat(new Series("call", 10, new long[] {7}, WORK).percentile(50)).isEqualTo(7);
    }

    @Test
    void aLineComparesWithTheFewestPersonsAndCountsPerRequest() {
        var few = new Series("call", 10, filled(1_000), WORK);
        var many = new Series("call", 1_000, filled(1_500), WORK);

        assertThat(
                        new BenchResults(
                                        Measured.PARTICIPANTS,
                                        List.of(few, many),
                                        List.of(),
                                        List.of())
                                .table())
                .contains(
                        "| call | 10 | 1.00 | 1.00 | 1.00 | 1.00 | 3.0 | 1.0 | 4.5 |",
                        "| call | 1000 | 1.50 | 1.50 | 1.50 | 1.50 | 3.0 | 1.0 | 4.5 |");
    }

    @Test
    void theRawTimesAreKeptInTheirOrder(@TempDir Path folder) throws IOException {
        var series = new Series("call", 10, new long[] {3, 1, 2}, WORK);

        new BenchResults(
                        Measured.PARTICIPANTS,
                        List.of(series),
                        List.of("10\tparticipant\t0\t5\t3"),
                        List.of("persons\tmoved\ttold", "7\t0.2\t0.3"))
                .write(folder);

        assertThat(folder.resolve("participants-times.tsv")).hasContent("call\t10\t3 1 2\n");
        assertThat(folder.resolve("participants-statements.tsv"))
                .hasContent("call\t10\t300\t100\t450\tselect 1\n");
        assertThat(Files.readString(folder.resolve("participants.md")))
                .contains(
                        "| 10 | participant | 0 | 5 | 3 |",
                        "| persons | moved | told |\n| ---: | ---: | ---: |\n| 7 | 0.2 | 0.3 |");
    }

    private static long[] filled(long micros) {
        return LongStream.generate(() -> micros).limit(100).toArray();
    }
}
