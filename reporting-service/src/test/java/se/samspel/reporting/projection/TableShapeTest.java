package se.samspel.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableShapeTest {

    private static final TableShape ONE = TableShape.of("one", List.of("id"), "id, version");
    private static final TableShape TWO =
            TableShape.of("two", List.of("id::uuid", "year::int"), "id, year, version");

    @Test
    void anEventsKeyIsThatOfTheRow() {
        assertThat(ONE.keyParts("a")).containsExactly("a");
        assertThat(TWO.keyParts("a/2026")).containsExactly("a", "2026");
    }

    @Test
    void whatIsToldOfAnAggregateIsNoPartOfTheRowsKey() {
        assertThat(ONE.keyParts("a/targets")).containsExactly("a");
    }
}
