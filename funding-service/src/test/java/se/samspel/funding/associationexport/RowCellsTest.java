package se.samspel.funding.associationexport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCellsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"=1+1", "+46", "-1", "@SUM(A1)", "\\t=1", "\\r=1"})
    void aTextThatASpreadsheetWouldWorkOutIsKeptFromIt(String text) {
        String inert = inert("{\"a\":\"" + text + "\"}");
        assertThat(inert).startsWith("'").hasSizeGreaterThan(2);
    }

    @Test
    void allElseStaysAsItIs() {
        assertThat(inert("{\"a\":-100}")).isEqualTo("-100");
        assertThat(inert("{\"a\":\"a=b\"}")).isEqualTo("a=b");
        assertThat(inert("{\"a\":\"\"}")).isEmpty();
        assertThat(inert("{\"a\":null}")).isEmpty();
        assertThat(inert("{\"a\":[\"=1\"]}")).isEqualTo("[\"=1\"]");
        assertThat(inert("{\"a\":0.10}")).isEqualTo("0.10");
    }

    private static String inert(String row) {
        return RowCells.inert(RowCells.of(row).getFirst());
    }
}
