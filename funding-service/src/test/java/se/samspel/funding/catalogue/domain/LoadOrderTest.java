package se.samspel.funding.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoadOrderTest {

    @Test
    void whatIsReferredToComesFirstAndElseTheNameDecides() {
        assertThat(order(List.of(ref("a", "c"), ref("c", "d")), "c", "b", "a", "d"))
                .containsExactly("b", "d", "c", "a");
    }

    @Test
    void referencesToWhatIsNotAmongThemCountForNothing() {
        assertThat(order(List.of(ref("a", "outside")), "b", "a")).containsExactly("a", "b");
    }

    @Test
    void theAssociationComesBeforeAll() {
        assertThat(order(List.of(), "a", "association")).containsExactly("association", "a");
    }

    @Test
    void closedMonthsComeWhenAllIsBooked() {
        assertThat(order(List.of(), "accounting_period", "posting", "voucher"))
                .containsExactly("posting", "voucher", "accounting_period");
    }

    @Test
    void aCircleHasNoOrder() {
        assertThatThrownBy(() -> order(List.of(ref("a", "b"), ref("b", "a")), "a", "b", "c"))
                .isInstanceOf(LoadOrder.Circle.class)
                .hasMessageContaining("[a, b]");
    }

    private static List<String> order(List<Reference> references, String... names) {
        List<AssociationTable> tables =
                Stream.of(names)
                        .map(name -> new AssociationTable(name, null, "", List.of()))
                        .toList();
        return LoadOrder.of(tables, references).stream().map(AssociationTable::name).toList();
    }

    private static Reference ref(String from, String to) {
        return new Reference(from, to);
    }
}
