package se.samspel.funding.interim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private final CanonicalJson json =
            new CanonicalJson(
                    new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS));

    @Test
    void namesStandInOrderWithoutWhiteSpaceAndNumbersShort() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("z", List.of(1, "å\"\n"));
        value.put("b", new BigDecimal("35000.50"));
        value.put("c", new BigDecimal("100.0"));
        value.put("d", new BigDecimal("-0.01"));
        value.put("e", new BigDecimal("0.00"));
        value.put("a", null);
        value.put("f", true);
        assertThat(json.write(value))
                .isEqualTo(
                        "{\"a\":null,\"b\":35000.5,\"c\":100,\"d\":-0.01,\"e\":0,\"f\":true,"
                                + "\"z\":[1,\"å\\\"\\n\"]}");
    }

    @Test
    void writingWhatWasWrittenChangesNothing() {
        String once = json.write(Map.of("b", 1, "a", List.of(Map.of("y", "2", "x", 3.5))));
        assertThat(once).isEqualTo("{\"a\":[{\"x\":3.5,\"y\":\"2\"}],\"b\":1}");
    }

    @Test
    void rowsAreKnownByWhatTheyAreAboutElseByTheirPlace() {
        assertThat(
                        json.values(
                                """
                                {"lines":[{"costCategory":"OVRIGT","budgetSek":1.50,"x":null}],
                                 "findings":[{"costCategory":"OVRIGT","code":"A"}],
                                 "codes":["B"],
                                 "interventions":[{"interventionId":"i","name":"Team"}]}\
                                """))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "/lines/OVRIGT/costCategory", "OVRIGT",
                                "/lines/OVRIGT/budgetSek", "1.5",
                                "/findings/OVRIGT A/costCategory", "OVRIGT",
                                "/findings/OVRIGT A/code", "A",
                                "/codes/0", "B",
                                "/interventions/i/interventionId", "i",
                                "/interventions/i/name", "Team"));
    }
}
